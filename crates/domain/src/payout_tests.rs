use super::*;
use proptest::{collection::vec, prelude::*};
use uuid::Uuid;

fn free(centimes: &[i64]) -> Vec<FreeEntry> {
    let entry = |(n, centimes): (usize, &i64)| FreeEntry {
        merchant: MerchantId::from_uuid(Uuid::nil()),
        campaign: None,
        earning: EarningId::from_uuid(Uuid::from_u128(n as u128)),
        amount: SignedMoney::from_centimes(*centimes).unwrap(),
    };
    centimes.iter().enumerate().map(entry).collect()
}

/// Every second one.
fn automatic(entry: &FreeEntry) -> bool {
    entry.earning.uuid().as_u128().is_multiple_of(2)
}

fn asked(centimes: i64) -> PayoutAmount {
    PayoutAmount::new(Money::from_centimes(centimes).unwrap()).unwrap()
}

fn places(taken: &Taken) -> Vec<u128> {
    taken
        .entries
        .iter()
        .map(|entry| entry.earning.uuid().as_u128())
        .collect()
}

#[test]
fn a_payout_takes_whole_entries_the_oldest_first() {
    let entries = free(&[15_000, 10_000, 40_000, 1_000]);
    let taken = take(&entries, asked(30_000)).unwrap();
    assert_eq!(
        (places(&taken), taken.amount),
        (vec![0, 1], asked(25_000)),
        "a younger one that would fit waits"
    );
    assert_eq!(take(&entries, asked(66_000)).unwrap().entries.len(), 4);
    assert_eq!(take(&entries, asked(66_001)), Err(Refusal::InsufficientEarnings));
    assert_eq!(
        take(&entries, asked(24_999)),
        Err(Refusal::PayoutTooSmall),
        "150.00 is whole, and too little"
    );
    assert_eq!(PayoutAmount::new(Money::dirhams(199)), Err(Invalid::TooSmall));
}

#[test]
fn what_was_taken_back_is_taken_first() {
    let entries = free(&[30_000, -10_000, 40_000]);
    let taken = take(&entries, asked(60_000)).unwrap();
    assert_eq!((places(&taken), taken.amount), (vec![1, 0, 2], asked(60_000)));
    let taken = take(&entries, asked(20_000)).unwrap();
    assert_eq!((places(&taken), taken.amount), (vec![1, 0], asked(20_000)));
    assert_eq!(take(&entries, asked(60_001)), Err(Refusal::InsufficientEarnings));
    assert_eq!(take(&free(&[-1]), asked(20_000)), Err(Refusal::InsufficientEarnings));
}

#[test]
fn what_nobody_asks_for_is_taken_where_that_was_agreed() {
    let taken = take_automatic(&free(&[30_000, 90_000, -5_000, -5_000]), automatic).unwrap();
    assert_eq!((places(&taken), taken.amount), (vec![2, 3, 0], asked(20_000)));
    assert_eq!(take_automatic(&free(&[19_999, 90_000]), automatic), None);
    assert_eq!(take_automatic(&[], automatic), None);
}

proptest! {
    /// Nobody gets more than they asked for or than there is, and what is left is never a debt.
    #[test]
    fn nobody_is_paid_more_than_there_is(
        centimes in vec(-50_000..100_000_i64, 0..30), wanted in 20_000..500_000_i64,
    ) {
        let entries = free(&centimes);
        let available: i64 = centimes.iter().sum();
        match take(&entries, asked(wanted)) {
            Err(Refusal::InsufficientEarnings) => prop_assert!(available < wanted),
            Err(refusal) => prop_assert_eq!(refusal, Refusal::PayoutTooSmall),
            Ok(taken) => {
                let paid: i64 = taken.entries.iter().map(|entry| entry.amount.centimes()).sum();
                prop_assert_eq!(paid, taken.amount.amount().centimes());
                prop_assert!(20_000 <= paid && paid <= wanted && wanted <= available);
                let left: Vec<&FreeEntry> = entries.iter().filter(|entry| !taken.entries.contains(entry)).collect();
                prop_assert!(left.iter().all(|entry| entry.amount >= SignedMoney::ZERO));
                // An entry that waits is younger than every one that was taken, and did not fit.
                let earned = taken.entries.iter().filter(|entry| entry.amount >= SignedMoney::ZERO);
                let youngest = earned.map(|entry| entry.earning).max();
                prop_assert!(left.iter().all(|entry| Some(entry.earning) > youngest));
                prop_assert!(left.first().is_none_or(|next| paid + next.amount.centimes() > wanted));
            }
        }
        if let Some(taken) = take_automatic(&entries, automatic) {
            let paid: i64 = taken.entries.iter().map(|entry| entry.amount.centimes()).sum();
            prop_assert_eq!(paid, taken.amount.amount().centimes());
            prop_assert!(20_000 <= paid && paid <= available);
        }
    }
}

fn signed(admin: u128) -> Signed {
    Signed {
        by: UserId::from_uuid(Uuid::from_u128(admin)),
        at: Timestamp::UNIX_EPOCH,
    }
}

fn commands() -> [PayoutCommand; 4] {
    [
        PayoutCommand::Approve,
        PayoutCommand::Paid(Reference::parse("VIR-1").unwrap()),
        PayoutCommand::Reject(Note::parse("RIB").unwrap()),
        PayoutCommand::Returned(Note::parse("Compte clos").unwrap()),
    ]
}

/// The whole life: every status with every command.
#[test]
fn a_payout_lives_once() {
    use Refusal::PayoutState as No;
    let after = |status: &PayoutStatus| {
        commands().map(|command| match status.after(&command, signed(2), Signatures::Two) {
            Ok(Some(next)) => Ok(next.name()),
            Ok(None) => Ok("the same"),
            Err(refusal) => Err(refusal),
        })
    };
    let [approve, pay, reject, give_back] = commands();
    let next = |status: &PayoutStatus, command, admin| {
        let next = status.after(command, signed(admin), Signatures::Two);
        next.unwrap().expect("another status")
    };
    let requested = PayoutStatus::Requested;
    let approved = next(&requested, &approve, 1);
    let paid = next(&approved, &pay, 2);
    let returned = next(&paid, &give_back, 1);
    let rejected = next(&requested, &reject, 1);
    let refused_late = next(&approved, &reject, 1);
    assert_eq!(after(&requested), [Ok("approved"), Err(No), Ok("rejected"), Err(No)]);
    assert_eq!(after(&approved), [Ok("the same"), Ok("paid"), Ok("rejected"), Err(No)]);
    assert_eq!(after(&paid), [Err(No), Ok("the same"), Err(No), Ok("returned")]);
    assert_eq!(after(&returned), [Err(No), Err(No), Err(No), Ok("the same")]);
    for over in [&rejected, &refused_late] {
        assert_eq!(after(over), [Err(No), Err(No), Ok("the same"), Err(No)]);
    }
    assert_eq!(
        [&requested, &approved, &paid, &rejected, &returned].map(PayoutStatus::is_live),
        [true, true, true, false, false]
    );
    assert_eq!(
        refused_late.approved(),
        Some(signed(1)),
        "who had approved is not forgotten"
    );
    assert_eq!(returned.payment(), paid.payment());
}

#[test]
fn two_admins_pay_where_two_are_asked_for() {
    let approved = PayoutStatus::Approved(signed(1));
    let [_, pay, reject, _] = commands();
    assert_eq!(
        approved.after(&pay, signed(1), Signatures::Two),
        Err(Refusal::SameAdmin)
    );
    assert!(approved.after(&pay, signed(1), Signatures::One).unwrap().is_some());
    assert!(approved.after(&reject, signed(1), Signatures::Two).unwrap().is_some());
}

#[test]
fn a_payment_that_is_noted_again_has_the_same_reference() {
    let pay = |reference| PayoutCommand::Paid(Reference::parse(reference).unwrap());
    let paid = PayoutStatus::Approved(signed(1))
        .after(&pay("VIR-1"), signed(2), Signatures::Two)
        .unwrap()
        .unwrap();
    assert_eq!(paid.after(&pay("vir 1"), signed(1), Signatures::Two), Ok(None));
    assert_eq!(
        paid.after(&pay("VIR-2"), signed(2), Signatures::Two),
        Err(Refusal::PayoutState)
    );
}
