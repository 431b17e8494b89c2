use super::*;
use proptest::prelude::*;
use uuid::Uuid;

fn money(centimes: i64) -> Money {
    Money::from_centimes(centimes).unwrap()
}

fn deposit(id: u128, campaign: Option<u128>, available: i64) -> Deposit {
    let mut deposit = Deposit {
        id: DepositId::from_uuid(Uuid::from_u128(id)),
        campaign: campaign.map(|id| CampaignId::from_uuid(Uuid::from_u128(id))),
        status: DepositStatus::Pending,
        balance: Balance::EMPTY,
        reference: MIN_FIRST_DEPOSIT,
        owed: Money::ZERO,
    };
    deposit.credit(money(available)).unwrap();
    deposit
}

fn chosen(deposits: &[Deposit], commission: i64) -> Result<u128, Refusal> {
    let campaign = CampaignId::from_uuid(Uuid::from_u128(7));
    choose(deposits, campaign, money(commission)).map(|id| id.uuid().as_u128())
}

#[test]
fn own_deposit_first_then_the_oldest_wide_one() {
    let deposits = [
        deposit(1, None, 9_000),
        deposit(2, None, 9_000),
        deposit(3, Some(7), 5_000),
        deposit(4, Some(8), 9_000),
    ];
    assert_eq!(chosen(&deposits, 5_000), Ok(3));
    assert_eq!(chosen(&deposits, 5_001), Ok(1));
    assert_eq!(chosen(&deposits, 9_001), Err(Refusal::InsufficientDeposit));
    assert_eq!(chosen(&deposits[3..], 1), Err(Refusal::NoActiveDeposit));
}

#[test]
fn the_deposit_to_show_is_the_next_to_be_used_else_the_fullest() {
    let campaign = |id| CampaignId::from_uuid(Uuid::from_u128(id));
    let dearest = [7, 8, 9].map(|id| (campaign(id), money(80)));
    let shown = |deposits: &[Deposit], of: Option<u128>| {
        current(deposits.iter(), of.map(campaign), &dearest).map(|deposit| deposit.id.uuid().as_u128())
    };
    let mut deposits = [
        deposit(1, Some(7), 100),
        deposit(2, None, 100),
        deposit(3, None, 100),
        deposit(4, Some(8), 100),
    ];
    assert_eq!(shown(&deposits, Some(7)), Some(1));
    assert_eq!(shown(&deposits, Some(9)), Some(2));
    assert_eq!(shown(&deposits, None), Some(2));
    assert_eq!(shown(&deposits[3..], None), Some(4));
    assert_eq!(shown(&deposits[3..], Some(7)), None);
    assert_eq!(shown(&[], None), None);
    for deposit in &mut deposits {
        deposit.settle(deposit.balance.reserve(money(100)).unwrap());
    }
    assert_eq!(shown(&deposits, Some(7)), Some(3));
    assert_eq!(shown(&deposits, None), Some(4));
    deposits[1].settle(deposits[1].balance.release(money(79)).unwrap());
    assert_eq!(shown(&deposits, Some(7)), Some(2), "it has the most, and too little");
    deposits[2].settle(deposits[2].balance.release(money(80)).unwrap());
    assert_eq!(shown(&deposits, Some(7)), Some(3), "the older one has too little");
    deposits[2].suspend().unwrap();
    assert_eq!(shown(&deposits, Some(7)), Some(2), "a stopped one takes no lead");
    assert_eq!(shown(&deposits, Some(6)), Some(2), "nobody knows what its leads cost");
}

#[test]
fn a_suspended_deposit_takes_no_lead_but_keeps_its_status_when_credited() {
    let mut suspended = deposit(1, None, 9_000);
    suspended.status = DepositStatus::Suspended(SuspendedFor::Hand);
    suspended.credit(money(1)).unwrap();
    assert_eq!(suspended.status, DepositStatus::Suspended(SuspendedFor::Hand));
    assert_eq!(chosen(&[suspended], 1), Err(Refusal::NoActiveDeposit));
}

#[test]
fn a_suspension_is_lifted_into_what_the_balance_says() {
    let mut deposit = deposit(1, None, 8_000);
    assert_eq!((deposit.suspend(), deposit.suspend()), (Ok(true), Ok(false)));
    deposit.settle(deposit.balance.reserve(money(8_000)).unwrap());
    assert!(deposit.status.suspended_for().is_some(), "settling does not lift it");
    assert_eq!((deposit.resume(), deposit.status), (Ok(true), DepositStatus::Depleted));
    deposit.suspend().unwrap();
    deposit.settle(deposit.balance.release(money(8_000)).unwrap());
    assert_eq!((deposit.resume(), deposit.status), (Ok(true), DepositStatus::Active));
    assert_eq!(deposit.resume(), Ok(false));
}

#[test]
fn what_was_never_paid_is_not_suspended() {
    let mut deposit = deposit(1, None, 8_000);
    deposit.status = DepositStatus::Pending;
    assert_eq!(
        (deposit.suspend(), deposit.resume()),
        (Err(Refusal::DepositNotPaid), Err(Refusal::DepositNotPaid))
    );
}

#[test]
fn depletion_follows_what_is_available() {
    let mut deposit = deposit(1, None, 8_000);
    deposit.settle(deposit.balance.reserve(money(8_000)).unwrap());
    assert_eq!(deposit.status, DepositStatus::Depleted);
    deposit.settle(deposit.balance.release(money(8_000)).unwrap());
    assert_eq!(deposit.status, DepositStatus::Active);
}

#[test]
fn a_chargeback_takes_what_is_available_and_the_next_credit_pays_the_rest() {
    let mut deposit = deposit(1, None, 10_000);
    deposit.settle(deposit.balance.reserve(money(4_000)).unwrap());
    assert_eq!(deposit.charge_back(money(9_000)), Some(money(6_000)));
    assert_eq!((deposit.balance.current(), deposit.owed), (money(4_000), money(3_000)));
    assert_eq!(deposit.status, DepositStatus::Suspended(SuspendedFor::Chargeback));
    assert_eq!(deposit.resume(), Err(Refusal::DepositOwes));
    deposit.settle(deposit.balance.release(money(4_000)).unwrap());
    assert_eq!(deposit.withdraw(money(1)), Err(Refusal::DepositOwes));
    deposit.credit(money(500)).unwrap();
    assert_eq!(deposit.pay_owed(money(9_000)), Some(money(3_000)));
    assert_eq!((deposit.owed, deposit.balance.current()), (Money::ZERO, money(1_500)));
    assert_eq!((deposit.resume(), deposit.status), (Ok(true), DepositStatus::Active));
}

#[test]
fn what_is_reserved_is_neither_withdrawn_nor_corrected_away() {
    let mut deposit = deposit(1, None, 10_000);
    deposit.settle(deposit.balance.reserve(money(4_000)).unwrap());
    let before = deposit.clone();
    assert_eq!(deposit.withdraw(money(6_001)), Err(Refusal::InsufficientDeposit));
    assert_eq!(deposit.take(money(6_001)), Err(Refusal::InsufficientDeposit));
    assert_eq!(deposit, before);
    deposit.withdraw(money(5_999)).unwrap();
    deposit.take(money(1)).unwrap();
    assert_eq!(deposit.status, DepositStatus::Depleted);
}

#[test]
fn what_comes_back_goes_on_with_the_funding_cycle() {
    let mut deposit = deposit(1, None, 300_000);
    deposit.withdraw(money(100_000)).unwrap();
    deposit.give_back(money(100_000)).unwrap();
    assert_eq!(deposit.reference, money(300_000));
}

#[test]
fn a_stored_suspension_has_its_reason() {
    for status in [
        DepositStatus::Active,
        DepositStatus::Suspended(SuspendedFor::Hand),
        DepositStatus::Suspended(SuspendedFor::Chargeback),
    ] {
        let why = status.suspended_for().map(SuspendedFor::name);
        assert_eq!(DepositStatus::from_names(status.name(), why), Some(status));
    }
    let by_hand = DepositStatus::Suspended(SuspendedFor::Hand);
    assert_eq!(DepositStatus::from_names("suspended", None), Some(by_hand));
    assert_eq!(DepositStatus::from_names("active", Some("hand")), None);
}

proptest! {
    #[test]
    fn no_movement_breaks_the_balance(moves in prop::collection::vec((0..4u8, 1..20_000i64), 0..200)) {
        let mut balance = Balance::EMPTY;
        for (kind, amount) in moves {
            let amount = money(amount);
            let next = match kind {
                0 => balance.reserve(amount).ok(),
                1 => balance.capture(amount),
                2 => balance.release(amount),
                _ => balance.credit(amount),
            };
            balance = next.unwrap_or(balance);
            prop_assert!(balance.reserved() <= balance.current());
        }
    }
}
