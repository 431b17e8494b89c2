//! What documents say, as it was when they were given. These values are stored with the document, as JSON, so that it is
//! written again from them and never from what a company is called today.

use crate::vat::Vat;
use domain::{
    Money, SignedMoney,
    earning::EarningKind,
    payment::{PaymentMethod, PaymentPurpose},
};
use jiff::{Timestamp, Zoned, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A company with what the law wants to see of it, as far as it is known. What is absent is not printed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Company {
    /// What it is called: raison sociale, or the name it trades under.
    pub name: String,
    /// SARL, SA, auto-entrepreneur; with its capital.
    pub legal_form: Option<String>,
    /// Street and number, postal code.
    pub address: Option<String>,
    /// The city of the address.
    pub city: Option<String>,
    /// Identifiant commun de l'entreprise.
    pub ice: Option<String>,
    /// Identifiant fiscal.
    pub tax_id: Option<String>,
    /// Number in the registre de commerce.
    pub rc: Option<String>,
    /// The city of the court that keeps that register.
    pub rc_city: Option<String>,
    /// Taxe professionnelle.
    pub tp: Option<String>,
    /// Caisse nationale de sécurité sociale.
    pub cnss: Option<String>,
    /// A telephone number.
    pub phone: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
}

/// A number, and when it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    /// `R-2026-000001`
    pub number: String,
    /// When.
    pub at: Timestamp,
    /// How many seconds clocks in Casablanca were ahead of UTC then.
    pub seconds_ahead: i32,
}

/// Money that came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// What we call it.
    pub id: Uuid,
    /// Who carried it.
    pub method: PaymentMethod,
    /// First money or more money.
    pub purpose: PaymentPurpose,
    /// What the bank or the provider calls it.
    pub reference: String,
    /// How much, in centimes.
    pub amount: Money,
    /// When we learned of it.
    pub paid_at: Timestamp,
}

/// The deposit that a document is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deposit {
    /// Its id.
    pub id: Uuid,
    /// The campaign that it is for; none: all.
    pub campaign: Option<String>,
    /// What was on it before, in centimes.
    pub balance_before: Money,
    /// What was on it after.
    pub balance_after: Money,
}

/// Everything that a receipt says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Its number and its time.
    pub issue: Issue,
    /// Who received the money.
    pub platform: Company,
    /// Who paid it.
    pub merchant: Company,
    /// The payment.
    pub payment: Payment,
    /// What was credited.
    pub deposit: Deposit,
    /// How the tax is reckoned.
    pub vat: Vat,
}

/// Money that went back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refund {
    /// What we call it.
    pub id: Uuid,
    /// Who carried it.
    pub method: PaymentMethod,
    /// What the bank or the provider calls it.
    pub reference: String,
    /// How much, in centimes.
    pub amount: Money,
    /// Why.
    pub reason: String,
    /// When it left the deposit.
    pub sent_at: Timestamp,
    /// When we learned that it arrived.
    pub arrived_at: Timestamp,
    /// The receipt that it corrects: that of the payment, or the last one of the deposit.
    pub receipt: Option<String>,
    /// Whether one payment is given back by who carried it, rather than what is left on the deposit.
    pub of_payment: bool,
}

/// Everything that a credit note says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreditNote {
    /// Its number and its time.
    pub issue: Issue,
    /// Who gave the money back.
    pub platform: Company,
    /// Whose it is.
    pub merchant: Company,
    /// The refund.
    pub refund: Refund,
    /// What it was taken from, around the moment when it left.
    pub deposit: Deposit,
    /// How the tax is reckoned.
    pub vat: Vat,
    /// What became of the money since.
    #[serde(default)]
    pub returned: Option<Returned>,
}

/// Money that was paid to somebody who brings leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payout {
    /// What we call it.
    pub id: Uuid,
    /// How much, in centimes.
    pub amount: Money,
    /// What the bank calls the transfer.
    pub reference: String,
    /// When we learned that it was sent.
    pub paid_at: Timestamp,
    /// Whose account it went to.
    pub holder: String,
    /// The bank of the account: the first digits of its number.
    pub bank: String,
    /// The last digits of its number; the rest is nobody's business who finds the paper.
    pub last_digits: String,
}

/// An earning that was paid, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earned {
    /// What it is.
    pub kind: EarningKind,
    /// With whom.
    pub merchant: String,
    /// The campaign of its lead; an adjustment has none.
    pub campaign: Option<String>,
    /// The day in Casablanca.
    pub earned_on: Date,
    /// How much; below zero when it was taken back.
    pub amount: SignedMoney,
}

/// Money that came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Returned {
    /// When we learned of it.
    pub at: Timestamp,
    /// How many seconds clocks in Casablanca were ahead of UTC then.
    pub seconds_ahead: i32,
    /// Why.
    pub reason: String,
}

/// Everything that the advice of a payout says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advice {
    /// Its number and its time.
    pub issue: Issue,
    /// Who paid.
    pub platform: Company,
    /// Who was paid.
    pub influencer: Company,
    /// The transfer.
    pub payout: Payout,
    /// What it pays, which adds up to it.
    pub items: Vec<Earned>,
    /// What became of the transfer since.
    #[serde(default)]
    pub returned: Option<Returned>,
}

impl Company {
    /// What is printed under its name, line by line.
    pub(crate) fn lines(&self) -> Vec<String> {
        let rc = self.rc.as_ref().map(|rc| match &self.rc_city {
            Some(city) => format!("{rc} {city}"),
            None => rc.clone(),
        });
        let number = |what: &str, number: &Option<String>| number.as_ref().map(|number| format!("{what} {number}"));
        [
            (self.legal_form.clone(), None, " "),
            (self.address.clone(), self.city.clone(), " "),
            (number("ICE", &self.ice), None, " "),
            (number("IF", &self.tax_id), number("RC", &rc), APART),
            (number("TP", &self.tp), number("CNSS", &self.cnss), APART),
            (self.phone.clone(), self.email.clone(), APART),
        ]
        .into_iter()
        .filter_map(|(one, other, between)| match (one, other) {
            (Some(one), Some(other)) => Some(format!("{one}{between}{other}")),
            (one, other) => one.or(other),
        })
        .collect()
    }
}

/// Between two things on one line.
const APART: &str = " · ";

impl Issue {
    /// When, as clocks in Casablanca showed it.
    pub fn local(&self) -> Zoned {
        crate::figures::local(self.at, self.seconds_ahead)
    }
}
