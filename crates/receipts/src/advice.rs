//! Money that was paid to somebody who brings leads.

use crate::{
    content::{Advice, Earned, Returned},
    figures,
    page::{About, Column, Fact, RenderError, Sheet},
    words,
};
use domain::earning::EarningKind;

/// At its foot.
const BY_COMPUTER: &str = "Avis établi par système informatique. Il ne tient pas lieu de facture.";

/// Writes the advice of a payout: the same bytes for the same content, whenever.
///
/// # Errors
/// The document cannot be written.
pub fn advice(advice: &Advice) -> Result<Vec<u8>, RenderError> {
    let (issue, payout) = (&advice.issue, &advice.payout);
    let issued_at = issue.local();
    let mut sheet = Sheet::new();
    sheet.letterhead(
        &advice.platform.name,
        "Avis de virement",
        &issue.number,
        &format!(
            "N° {} — émis le {} ({})",
            issue.number,
            figures::moment(&issued_at),
            figures::zone(&issued_at)
        ),
    );
    sheet.figure(
        "Montant viré",
        &figures::amount(payout.amount),
        &format!(
            "Arrêté le présent avis à la somme de : {}.",
            words::amount(payout.amount)
        ),
    );
    if let Some(returned) = &advice.returned {
        came_back(&mut sheet, returned);
    }
    sheet.parties([("Payeur", &advice.platform), ("Bénéficiaire", &advice.influencer)]);
    sheet.facts("Virement", &transfer_facts(advice));
    let sum = ["", "", "Montant brut viré", &figures::number(payout.amount)].map(str::to_owned);
    sheet.table("Gains payés", &COLUMNS, advice.items.iter().map(row), &sum);
    sheet.finish(
        BY_COMPUTER,
        &About {
            title: format!("Avis de virement {}", issue.number),
            number: issue.number.clone(),
            author: advice.platform.name.clone(),
            made_at: issued_at,
        },
    )
}

/// Stands above everything that is not so any more.
fn came_back(sheet: &mut Sheet, returned: &Returned) {
    let at = figures::local(returned.at, returned.seconds_ahead);
    sheet.heading("Virement revenu");
    sheet.note(&format!(
        "La banque n’a pas pu remettre ce virement ; nous l’avons constaté le {}. Les gains ci-dessous sont de nouveau \
         disponibles. Motif : {}",
        figures::moment(&at),
        returned.reason
    ));
    sheet.gap();
}

fn transfer_facts(advice: &Advice) -> Vec<Fact> {
    let payout = &advice.payout;
    let paid_at = figures::local(payout.paid_at, advice.issue.seconds_ahead);
    let days = advice.items.iter().map(|item| item.earned_on);
    let mut facts = vec![
        Fact::Words("Virement constaté le", figures::moment(&paid_at)),
        Fact::Words("Référence de la banque", payout.reference.clone()),
        Fact::Words("Titulaire du compte", payout.holder.clone()),
        Fact::Words(
            "Compte (RIB)",
            format!("{} •••• •••• {}", payout.bank, payout.last_digits),
        ),
    ];
    if let (Some(first), Some(last)) = (days.clone().min(), days.max()) {
        facts.push(Fact::Words(
            "Période",
            format!("du {} au {}", figures::date(first), figures::date(last)),
        ));
    }
    facts.push(Fact::Words("Notre référence", payout.id.to_string()));
    facts
}

const COLUMNS: [Column; 4] = [
    Column::words("Date", 62.0),
    Column::words("Nature", 104.0),
    Column::words("Marchand et campagne", 233.0),
    Column::figures("Montant (MAD)", 88.0),
];

fn row(item: &Earned) -> [String; 4] {
    let what = match item.kind {
        EarningKind::Commission => "Commission",
        EarningKind::Reversal => "Commission reprise",
        EarningKind::Adjustment => "Correction",
    };
    let with = match &item.campaign {
        Some(campaign) => format!("{} — {campaign}", figures::apart(&item.merchant)),
        None => item.merchant.clone(),
    };
    [
        figures::date(item.earned_on),
        what.to_owned(),
        with,
        figures::signed(item.amount),
    ]
}
