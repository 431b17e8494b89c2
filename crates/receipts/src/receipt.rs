//! Money that came in.

use crate::{
    content::Receipt,
    figures,
    page::{About, Fact, RenderError, Sheet},
    tax,
    vat::Vat,
    words,
};
use domain::payment::{PaymentMethod, PaymentPurpose};

/// At its foot.
const BY_COMPUTER: &str = "Reçu établi par système informatique.";

/// Writes a receipt: the same bytes for the same content, whenever.
///
/// # Errors
/// The document cannot be written.
pub fn receipt(receipt: &Receipt) -> Result<Vec<u8>, RenderError> {
    let (issue, payment) = (&receipt.issue, &receipt.payment);
    let issued_at = issue.local();
    let mut sheet = Sheet::new();
    sheet.letterhead(
        &receipt.platform.name,
        "Reçu de paiement",
        &issue.number,
        &format!(
            "N° {} — émis le {} ({})",
            issue.number,
            figures::moment(&issued_at),
            figures::zone(&issued_at)
        ),
    );
    sheet.figure(
        "Montant reçu",
        &figures::amount(payment.amount),
        &format!(
            "Arrêté le présent reçu à la somme de : {}{}.",
            words::amount(payment.amount),
            tax::suffix(receipt.vat)
        ),
    );
    sheet.parties([("Émetteur", &receipt.platform), ("Client", &receipt.merchant)]);
    sheet.facts("Paiement", &payment_facts(receipt));
    sheet.facts("Dépôt", &deposit_facts(receipt));
    tax::put(&mut sheet, receipt.vat, payment.amount, &due_later(receipt.vat));
    if payment.method == PaymentMethod::Sandbox {
        sheet.note("Paiement d’essai : aucune somme réelle n’a été encaissée.");
    }
    sheet.finish(
        BY_COMPUTER,
        &About {
            title: format!("Reçu de paiement {}", issue.number),
            number: issue.number.clone(),
            author: receipt.platform.name.clone(),
            made_at: issued_at,
        },
    )
}

/// Why there is no tax yet.
fn due_later(vat: Vat) -> String {
    format!(
        "Provision remboursable sur commissions : aucune TVA n’est exigible à l’encaissement. La TVA ({}) est \
         due à la consommation de la provision.",
        figures::percent(vat.rate)
    )
}

fn payment_facts(receipt: &Receipt) -> Vec<Fact> {
    let payment = &receipt.payment;
    let paid_at = figures::local(payment.paid_at, receipt.issue.seconds_ahead);
    vec![
        Fact::Words("Date du paiement", figures::moment(&paid_at)),
        Fact::Words("Objet", purpose(payment.purpose).to_owned()),
        Fact::Words("Moyen de paiement", method(payment.method).to_owned()),
        Fact::Words("Référence du paiement", payment.reference.clone()),
        Fact::Words("Notre référence", payment.id.to_string()),
    ]
}

fn deposit_facts(receipt: &Receipt) -> Vec<Fact> {
    let deposit = &receipt.deposit;
    let campaign = deposit.campaign.as_deref().unwrap_or("toutes les campagnes");
    vec![
        Fact::Words("Dépôt", deposit.id.to_string()),
        Fact::Words("Campagne", campaign.to_owned()),
        Fact::Figure("Solde avant".to_owned(), figures::amount(deposit.balance_before)),
        Fact::Figure("Montant crédité".to_owned(), figures::amount(receipt.payment.amount)),
        Fact::Sum("Solde après".to_owned(), figures::amount(deposit.balance_after)),
    ]
}

const fn purpose(purpose: PaymentPurpose) -> &'static str {
    match purpose {
        PaymentPurpose::Initial => "Premier versement sur le dépôt",
        PaymentPurpose::Recharge => "Recharge du dépôt",
    }
}

pub(crate) const fn method(method: PaymentMethod) -> &'static str {
    match method {
        PaymentMethod::Stripe => "Carte bancaire – Stripe",
        PaymentMethod::Cmi => "Carte bancaire – CMI",
        PaymentMethod::BankTransfer => "Virement bancaire",
        PaymentMethod::Sandbox => "Paiement d’essai (bac à sable)",
    }
}
