//! People ask to be paid, and are, every other week; one has a wrong account, one is somebody else's.

use crate::{
    cast::{ACCOUNTS, PEOPLE},
    walk::Walk,
};
use app::{
    Failure, Slice,
    earnings::{self, EarningFilter},
    payouts::{self, PayoutFilter, request::RequestPayout},
};
use domain::{
    Money, Refusal,
    ids::PayoutId,
    payout::{Holder, Payee, PayoutAmount},
    rib::Rib,
    text::{Note, Reference},
};

/// Who has an agreement that pays by itself.
pub(crate) const AUTOMATIC: usize = 1;

/// Who asks on which day, and what becomes of it.
pub(crate) struct Ask {
    pub(crate) person: usize,
    pub(crate) day: u64,
    pub(crate) fate: Fate,
}

/// What becomes of a payout that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It is paid on the next payday, if there is one before the end.
    Paid,
    /// It is refused: the account is somebody else's.
    Rejected,
    /// It comes back: the account is closed.
    Returned,
}

const fn ask(person: usize, day: u64, fate: Fate) -> Ask {
    Ask { person, day, fate }
}

pub(crate) const ASKS: [Ask; 9] = [
    ask(0, 45, Fate::Paid),
    ask(3, 45, Fate::Returned),
    ask(3, 57, Fate::Paid),
    ask(2, 59, Fate::Paid),
    ask(6, 59, Fate::Rejected),
    ask(6, 73, Fate::Paid),
    ask(0, 73, Fate::Paid),
    ask(0, 87, Fate::Paid),
    ask(3, 89, Fate::Paid),
];

/// The days on which payouts are decided. They are sent to the bank on the next one, the last ones not yet.
pub(crate) const DECIDED: [u64; 4] = [46, 60, 74, 88];
pub(crate) const SENT: [u64; 3] = [47, 61, 75];
/// The day on which money comes back.
pub(crate) const RETURNED: u64 = 50;

/// Accounts of nobody, whose keys fit.
const RIBS: [&str; 8] = [
    "011780000012345678901296",
    "007810000123400000056795",
    "230780000001230004567853",
    "145780002111000456789097",
    "022780000045000123456708",
    "350810000000001234567867",
    "011780987654321000012322",
    "230810111222333444555678",
];

/// The account of a person.
pub(crate) fn account(person: usize) -> Payee {
    let holder = ACCOUNTS.get(PEOPLE + person).map_or("", |account| account.display_name);
    payee(person, holder)
}

/// The account that a demonstration pays from.
pub fn payer() -> Payee {
    payee(RIBS.len() - 1, "Leads SARL")
}

fn payee(which: usize, holder: &str) -> Payee {
    Payee {
        rib: RIBS
            .get(which)
            .and_then(|rib| Rib::parse(rib).ok())
            .expect("an account"),
        holder: Holder::parse(holder).expect("a name"),
    }
}

impl Walk<'_> {
    /// Somebody asks for everything that they have available, if that is enough.
    pub(crate) async fn ask(&self, number: usize) -> Result<Option<PayoutId>, Failure> {
        let person = ASKS[number].person;
        let (actor, influencer) = self.stage.people[person];
        let filter = EarningFilter {
            status: None,
            slice: first(1),
        };
        let earned = earnings::search::search(self.app, actor, influencer, &filter).await?;
        let available = i64::try_from(earned.totals.available.centimes()).unwrap_or(0);
        let Ok(amount) = Money::from_centimes(available).and_then(PayoutAmount::new) else {
            tracing::debug!(person, "somebody of the demonstration has too little to be paid");
            return Ok(None);
        };
        let command = RequestPayout {
            influencer,
            amount,
            payee: account(person),
        };
        let requested = payouts::request::request(self.app, actor, command, None).await?;
        Ok(Some(requested.payout.id))
    }

    /// An admin decides about everything that was asked for.
    pub(crate) async fn decide_payouts(&self) -> Result<(), Failure> {
        for payout in self.payouts_of("requested").await? {
            if self.fate(payout) == Fate::Rejected {
                let reason = Note::parse("Le titulaire du compte n’est pas vous.").expect("a reason");
                payouts::reject::reject(self.app, self.stage.admin, payout, reason).await?;
            } else {
                payouts::approve::approve(self.app, self.stage.admin, payout).await?;
            }
        }
        Ok(())
    }

    /// What was approved is sent to the bank, and another admin says that it is paid.
    pub(crate) async fn send_payouts(&self, which: usize) -> Result<(), Failure> {
        match payouts::batch::make(self.app, self.stage.finance).await {
            Ok(_) | Err(Failure::Refused(Refusal::NothingToSend)) => {}
            Err(failure) => return Err(failure),
        }
        for (place, payout) in self.payouts_of("approved").await?.into_iter().enumerate() {
            let reference = format!("VIR-EMIS-{}{:02}", which + 1, place + 1);
            let reference = Reference::parse(&reference).expect("a reference");
            payouts::paid::paid(self.app, self.stage.finance, payout, reference).await?;
        }
        Ok(())
    }

    /// The bank could not deliver some of it.
    pub(crate) async fn return_payouts(&self) -> Result<(), Failure> {
        for payout in self.payouts_of("paid").await? {
            if self.fate(payout) == Fate::Returned {
                let reason = Note::parse("La banque indique que le compte est clos.").expect("a reason");
                payouts::returned::returned(self.app, self.stage.finance, payout, reason).await?;
            }
        }
        Ok(())
    }

    async fn payouts_of(&self, status: &'static str) -> Result<Vec<PayoutId>, Failure> {
        let filter = PayoutFilter {
            influencer: None,
            status: Some(status),
            batch: None,
            slice: first(500),
        };
        let found = payouts::search::search(self.app, self.stage.admin, &filter).await?;
        Ok(found.page.rows.iter().map(|payout| payout.id).collect())
    }

    fn fate(&self, payout: PayoutId) -> Fate {
        let asked = self.payouts.iter().position(|asked| *asked == Some(payout));
        asked.map_or(Fate::Paid, |number| ASKS[number].fate)
    }
}

const fn first<P>(limit: i64) -> Slice<P> {
    Slice { after: None, limit }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_account_is_one() {
        for person in 0..ACCOUNTS.len() - PEOPLE {
            assert!(account(person).holder.as_str().len() > 2);
        }
        assert_eq!(payer().holder.as_str(), "Leads SARL");
    }
}
