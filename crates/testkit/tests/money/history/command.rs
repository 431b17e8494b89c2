//! What can happen.

use super::behind::{Behind, behind};
use proptest::{collection::vec, option, prelude::*, sample::Index};

/// Who brings leads: two influencers, a commercial, and an admin on behalf of the second influencer.
pub const BRINGERS: usize = 4;
/// Campaigns of a merchant, each with other settings; see `Player`.
pub const CAMPAIGNS: usize = 3;

/// Somebody who decides about leads and money, rightly or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decider {
    Merchant,
    Admin,
    AnotherMerchant,
    Influencer,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    Validate,
    Reject,
    Convert,
    Lose,
}

/// One command. Indexes choose among what is there when the command is given.
#[derive(Debug, Clone)]
pub enum Command {
    Create {
        who: usize,
        campaign: usize,
        value: i64,
        key: Option<u8>,
    },
    Decide {
        by: Decider,
        lead: Index,
        decision: Decision,
    },
    /// Opens a recharge, and perhaps says its outcome.
    Recharge {
        by: Decider,
        deposit: Index,
        amount: i64,
        paid: Option<bool>,
    },
    /// Says an outcome of a payment, perhaps again.
    Settle { payment: Index, paid: bool },
    /// Opens a deposit, for the first campaign or for all.
    Open { own: bool, amount: i64, paid: bool },
    /// Pauses or resumes a campaign.
    Status { campaign: usize, active: bool },
    /// Three days pass, and the evening's job runs.
    Expire,
    /// A movement that no use case offers.
    Behind(Behind),
    /// An admin lets a deposit take leads again.
    Resume { deposit: Index },
}

/// Commands of a group are given at the same time.
pub type History = Vec<Vec<Command>>;

pub fn histories() -> impl Strategy<Value = History> {
    let group = prop_oneof![
        6 => command().prop_map(|command| vec![command]),
        3 => vec(movement(), 2..=4),
    ];
    vec(group, 1..14)
}

fn command() -> impl Strategy<Value = Command> {
    prop_oneof![
        12 => movement(),
        3 => (decider(), any::<Index>(), 50_000..400_000_i64, option::of(any::<bool>()))
            .prop_map(|(by, deposit, amount, paid)| Command::Recharge { by, deposit, amount, paid }),
        2 => (any::<bool>(), 200_000..400_000_i64, any::<bool>())
            .prop_map(|(own, amount, paid)| Command::Open { own, amount, paid }),
        1 => (0..CAMPAIGNS, any::<bool>()).prop_map(|(campaign, active)| Command::Status { campaign, active }),
        1 => Just(Command::Expire),
        6 => behind().prop_map(Command::Behind),
        2 => any::<Index>().prop_map(|deposit| Command::Resume { deposit }),
    ]
}

/// What the teller does, and may do for several at once.
fn movement() -> impl Strategy<Value = Command> {
    prop_oneof![
        6 => (0..BRINGERS, 0..CAMPAIGNS, value(), option::weighted(0.4, 0..4_u8))
            .prop_map(|(who, campaign, value, key)| Command::Create { who, campaign, value, key }),
        6 => (decider(), any::<Index>(), decision())
            .prop_map(|(by, lead, decision)| Command::Decide { by, lead, decision }),
        1 => (any::<Index>(), any::<bool>()).prop_map(|(payment, paid)| Command::Settle { payment, paid }),
        4 => behind().prop_map(Command::Behind),
    ]
}

/// Few different values, so that keys are used again for the same lead; the cuts, and what empties a deposit.
fn value() -> impl Strategy<Value = i64> {
    prop_oneof![
        4 => prop::sample::select(vec![5_000_i64, 5_025, 51_205, 79_999, 80_000, 29_999, 30_000, 100_000]),
        2 => 5_000..200_000_i64,
        1 => prop::sample::select(vec![400_000_i64, 800_000, 100_000_000]),
    ]
}

fn decider() -> impl Strategy<Value = Decider> {
    prop_oneof![
        10 => Just(Decider::Merchant),
        2 => Just(Decider::Admin),
        1 => Just(Decider::AnotherMerchant),
        1 => Just(Decider::Influencer),
    ]
}

fn decision() -> impl Strategy<Value = Decision> {
    prop_oneof![
        5 => Just(Decision::Validate),
        3 => Just(Decision::Reject),
        1 => Just(Decision::Convert),
        1 => Just(Decision::Lose),
    ]
}
