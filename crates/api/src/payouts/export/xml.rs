//! `GET /api/payouts/export.xml`: a customer credit transfer initiation of ISO 20022, pain.001.001.09.

use super::{ExportQuery, file, reference};
use crate::{Problem, auth::AdminCaller, query::Query};
use app::{
    App,
    payouts::{PayoutRecord, batch::Export},
};
use axum::{extract::State, response::Response};
use domain::{Refusal, Zone, payout::Payee};
use std::{borrow::Cow, fmt::Write, sync::Arc};

const NAMESPACE: &str = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
const CURRENCY: &str = "MAD";

crate::refused! { NotThere: Refusal::NotFound; }

/// A batch of payouts as a credit transfer initiation, pain.001.001.09. A bank that is sent it again sees the same message
/// id, and refuses it.
#[utoipa::path(
    get, path = "/api/payouts/export.xml", tag = "payouts", security(("bearer" = [])), params(ExportQuery),
    responses((status = 200, description = "The message", content_type = "application/xml", body = String), NotThere)
)]
pub async fn export_xml(
    State(app): State<Arc<App>>,
    AdminCaller(actor): AdminCaller,
    Query(query): Query<ExportQuery>,
) -> Result<Response, Problem> {
    let export = query.read(&app, actor).await?;
    let message = message(&export, app.zone());
    Ok(file("application/xml; charset=utf-8", "xml", &export, message))
}

/// The message, made of nothing but the batch.
fn message(export: &Export, zone: &Zone) -> String {
    let mut xml = Xml::default();
    xml.text.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.within(&format!("Document xmlns=\"{NAMESPACE}\""), |xml| {
        xml.within("CstmrCdtTrfInitn", |xml| {
            header(xml, export);
            xml.within("PmtInf", |xml| payments(xml, export, zone));
        });
    });
    xml.text
}

fn header(xml: &mut Xml, export: &Export) {
    xml.within("GrpHdr", |xml| {
        xml.leaf("MsgId", &id(export));
        let made_at = export.batch.created_at.strftime("%Y-%m-%dT%H:%M:%SZ");
        xml.leaf("CreDtTm", &made_at.to_string());
        sums(xml, export);
        xml.within("InitgPty", |xml| xml.leaf("Nm", export.batch.payer.holder.as_str()));
    });
}

fn payments(xml: &mut Xml, export: &Export, zone: &Zone) {
    xml.leaf("PmtInfId", &id(export));
    xml.leaf("PmtMtd", "TRF");
    sums(xml, export);
    let day = zone.day(export.batch.created_at).to_string();
    xml.within("ReqdExctnDt", |xml| xml.leaf("Dt", &day));
    let payer = &export.batch.payer;
    xml.within("Dbtr", |xml| xml.leaf("Nm", payer.holder.as_str()));
    account(xml, "DbtrAcct", payer);
    bank(xml, "DbtrAgt", payer);
    for payout in &export.payouts {
        xml.within("CdtTrfTxInf", |xml| transfer(xml, payout));
    }
}

fn transfer(xml: &mut Xml, payout: &PayoutRecord) {
    let (reference, payee) = (reference(payout), &payout.payee);
    xml.within("PmtId", |xml| {
        xml.leaf("InstrId", &reference);
        xml.leaf("EndToEndId", &reference);
    });
    xml.within("Amt", |xml| {
        let amount = payout.amount.amount().to_string();
        xml.leaf_with("InstdAmt", &format!(" Ccy=\"{CURRENCY}\""), &amount);
    });
    bank(xml, "CdtrAgt", payee);
    xml.within("Cdtr", |xml| xml.leaf("Nm", payee.holder.as_str()));
    account(xml, "CdtrAcct", payee);
    xml.within("RmtInf", |xml| xml.leaf("Ustrd", &format!("LEADS {reference}")));
}

fn account(xml: &mut Xml, name: &str, payee: &Payee) {
    xml.within(name, |xml| {
        xml.within("Id", |xml| xml.leaf("IBAN", &payee.rib.iban()));
        xml.leaf("Ccy", CURRENCY);
    });
}

/// A bank, by its number among the Moroccan ones.
fn bank(xml: &mut Xml, name: &str, payee: &Payee) {
    xml.within(name, |xml| {
        xml.within("FinInstnId", |xml| {
            xml.within("ClrSysMmbId", |xml| xml.leaf("MmbId", payee.rib.bank()));
        });
    });
}

/// How many transfers there are, and their sum, by which a bank sees whether all of it arrived.
fn sums(xml: &mut Xml, export: &Export) {
    xml.leaf("NbOfTxs", &export.payouts.len().to_string());
    xml.leaf("CtrlSum", &export.batch.amount.to_string());
}

fn id(export: &Export) -> String {
    export.batch.id.uuid().simple().to_string()
}

/// Elements on lines of their own.
#[derive(Default)]
struct Xml {
    text: String,
    depth: usize,
}

impl Xml {
    /// An element with others inside; the name may have attributes behind it.
    fn within(&mut self, element: &str, inside: impl FnOnce(&mut Self)) {
        self.line(&format!("<{element}>"));
        self.depth += 1;
        inside(self);
        self.depth -= 1;
        let name = element.split(' ').next().unwrap_or(element);
        self.line(&format!("</{name}>"));
    }

    fn leaf(&mut self, name: &str, text: &str) {
        self.leaf_with(name, "", text);
    }

    fn leaf_with(&mut self, name: &str, attributes: &str, text: &str) {
        self.line(&format!("<{name}{attributes}>{}</{name}>", escaped(text)));
    }

    fn line(&mut self, line: &str) {
        writeln!(self.text, "{:1$}{line}", "", 2 * self.depth).expect("a text can be written to");
    }
}

/// What people typed, so that it is nothing but text; characters that no XML may hold are left out.
fn escaped(text: &str) -> Cow<'_, str> {
    let is_plain = |c: char| !matches!(c, '&' | '<' | '>' | '"' | '\'' | '\u{fffe}' | '\u{ffff}') && !c.is_control();
    if text.chars().all(is_plain) {
        return text.into();
    }
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            c if is_plain(c) => escaped.push(c),
            _ => {}
        }
    }
    escaped.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_people_typed_is_markup() {
        assert_eq!(
            escaped("Café <b> & \"x\" 'y'\u{ffff}"),
            "Café &lt;b&gt; &amp; &quot;x&quot; &apos;y&apos;"
        );
        assert_eq!(escaped("سلمى"), "سلمى");
    }
}
