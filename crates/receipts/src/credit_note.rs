//! Unused money that went back.

use crate::{
    content::{CreditNote, Returned},
    figures,
    page::{About, Fact, RenderError, Sheet},
    receipt::method,
    tax, words,
};
use domain::payment::PaymentMethod;

/// At its foot.
const BY_COMPUTER: &str = "Avoir établi par système informatique.";
/// When no tax was due on what is given back.
const NONE_WAS_DUE: &str =
    "Restitution d’une provision non consommée : aucune TVA n’avait été exigée à l’encaissement.";

/// Writes a credit note: the same bytes for the same content, whenever.
///
/// # Errors
/// The document cannot be written.
pub fn credit_note(note: &CreditNote) -> Result<Vec<u8>, RenderError> {
    let (issue, refund) = (&note.issue, &note.refund);
    let issued_at = issue.local();
    let mut sheet = Sheet::new();
    sheet.letterhead(
        &note.platform.name,
        "Avoir",
        &issue.number,
        &format!(
            "N° {} — émis le {} ({})",
            issue.number,
            figures::moment(&issued_at),
            figures::zone(&issued_at)
        ),
    );
    sheet.figure(
        "Montant restitué",
        &figures::amount(refund.amount),
        &format!(
            "Arrêté le présent avoir à la somme de : {}{}.",
            words::amount(refund.amount),
            tax::suffix(note.vat)
        ),
    );
    if let Some(returned) = &note.returned {
        came_back(&mut sheet, returned);
    }
    sheet.parties([("Émetteur", &note.platform), ("Client", &note.merchant)]);
    sheet.facts("Remboursement", &refund_facts(note));
    sheet.facts("Dépôt", &deposit_facts(note));
    tax::put(&mut sheet, note.vat, refund.amount, NONE_WAS_DUE);
    if refund.method == PaymentMethod::Sandbox {
        sheet.note("Remboursement d’essai : aucune somme réelle n’a été restituée.");
    }
    sheet.finish(
        BY_COMPUTER,
        &About {
            title: format!("Avoir {}", issue.number),
            number: issue.number.clone(),
            author: note.platform.name.clone(),
            made_at: issued_at,
        },
    )
}

/// Stands above everything that is not so any more.
fn came_back(sheet: &mut Sheet, returned: &Returned) {
    let at = figures::local(returned.at, returned.seconds_ahead);
    sheet.heading("Remboursement revenu");
    sheet.note(&format!(
        "Ce remboursement n’a pas pu être remis ; nous l’avons constaté le {}. Le montant est de nouveau sur le dépôt. \
         Motif : {}",
        figures::moment(&at),
        returned.reason
    ));
    sheet.gap();
}

fn refund_facts(note: &CreditNote) -> Vec<Fact> {
    let refund = &note.refund;
    let local = |at| figures::moment(&figures::local(at, note.issue.seconds_ahead));
    let mut facts = vec![
        Fact::Words("Envoyé le", local(refund.sent_at)),
        Fact::Words("Remise constatée le", local(refund.arrived_at)),
        Fact::Words("Motif", refund.reason.clone()),
        Fact::Words("Moyen de remboursement", method(refund.method).to_owned()),
        Fact::Words("Référence", refund.reference.clone()),
    ];
    let receipt = refund.receipt.clone();
    let which = match refund.of_payment {
        true => "Reçu corrigé",
        false => "Dernier reçu du dépôt",
    };
    facts.extend(receipt.map(|receipt| Fact::Words(which, receipt)));
    facts.push(Fact::Words("Notre référence", refund.id.to_string()));
    facts
}

fn deposit_facts(note: &CreditNote) -> Vec<Fact> {
    let deposit = &note.deposit;
    let campaign = deposit.campaign.as_deref().unwrap_or("toutes les campagnes");
    vec![
        Fact::Words("Dépôt", deposit.id.to_string()),
        Fact::Words("Campagne", campaign.to_owned()),
        Fact::Figure(
            "Solde avant l’envoi".to_owned(),
            figures::amount(deposit.balance_before),
        ),
        Fact::Figure("Montant restitué".to_owned(), figures::amount(note.refund.amount)),
        Fact::Sum("Solde après l’envoi".to_owned(), figures::amount(deposit.balance_after)),
    ]
}
