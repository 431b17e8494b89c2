//! What we know of payments against what a provider says it took, day by day.

use crate::{Money, ids::PaymentId};
use std::collections::{BTreeMap, BTreeSet};

crate::enumeration! {
    /// How a provider and we differ about a payment.
    pub enum DifferenceKind {
        /// The provider took money that we know nothing of.
        TheirsOnly = "theirs_only",
        /// We hold a payment for paid that the provider does not list.
        OursOnly = "ours_only",
        /// Both know it, with different amounts.
        OtherAmount = "other_amount",
        /// Both know it, and only one of us holds it for paid.
        OtherState = "other_state",
    }
}

/// A payment of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ours {
    /// Which one.
    pub payment: PaymentId,
    /// What the provider calls it, once it is paid.
    pub reference: Option<String>,
    /// How much.
    pub amount: Money,
    /// Whether it is paid.
    pub paid: bool,
    /// Whether it was paid on the day that is compared.
    pub of_the_day: bool,
}

/// A payment in the provider's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theirs {
    /// What the provider calls it.
    pub reference: String,
    /// The payment of ours that it names.
    pub payment: Option<PaymentId>,
    /// How much; none: not in dirhams.
    pub amount: Option<Money>,
    /// Whether it was paid.
    pub paid: bool,
    /// Whether it began on the day that is compared; others are listed to find what was paid later.
    pub of_the_day: bool,
}

/// A payment about which both differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// How.
    pub kind: DifferenceKind,
    /// Ours.
    pub payment: Option<PaymentId>,
    /// What the provider calls it.
    pub reference: Option<String>,
    /// How much we hold it for.
    pub our_amount: Option<Money>,
    /// How much the provider holds it for.
    pub their_amount: Option<Money>,
}

/// Compares a day. What both sides know and agree about is no difference, and neither is what nobody paid.
pub fn compare(ours: &[Ours], theirs: &[Theirs]) -> Vec<Difference> {
    let by_id: BTreeMap<_, _> = ours.iter().map(|one| (one.payment, one)).collect();
    let by_reference: BTreeMap<_, _> = ours
        .iter()
        .filter_map(|one| one.reference.as_deref().map(|reference| (reference, one)))
        .collect();
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for their in theirs {
        let our = by_reference
            .get(their.reference.as_str())
            .or_else(|| their.payment.as_ref().and_then(|id| by_id.get(id)))
            .copied();
        if let Some(our) = our.filter(|_| their.paid) {
            seen.insert(our.payment);
        }
        found.extend(difference(our, their));
    }
    let missing = ours
        .iter()
        .filter(|our| our.paid && our.of_the_day && !seen.contains(&our.payment));
    found.extend(missing.map(|our| match listed_unpaid(our, theirs) {
        Some(their) => between(DifferenceKind::OtherState, Some(our), Some(their)),
        None => between(DifferenceKind::OursOnly, Some(our), None),
    }));
    found
}

/// What a paid entry of the provider's list differs in.
fn difference(our: Option<&Ours>, their: &Theirs) -> Option<Difference> {
    if !their.paid || !(their.of_the_day || our.is_some_and(|our| our.of_the_day)) {
        return None;
    }
    let kind = match our {
        None => DifferenceKind::TheirsOnly,
        Some(our) if !our.paid => DifferenceKind::OtherState,
        Some(our) if their.amount != Some(our.amount) => DifferenceKind::OtherAmount,
        // Another capture for a payment that another reference has paid.
        Some(our) if our.reference.as_deref() != Some(&their.reference) => DifferenceKind::TheirsOnly,
        Some(_) => return None,
    };
    Some(between(kind, our, Some(their)))
}

fn listed_unpaid<'a>(our: &Ours, theirs: &'a [Theirs]) -> Option<&'a Theirs> {
    theirs
        .iter()
        .find(|their| !their.paid && Some(&their.reference) == our.reference.as_ref())
}

fn between(kind: DifferenceKind, our: Option<&Ours>, their: Option<&Theirs>) -> Difference {
    let theirs = their.map(|their| their.reference.clone());
    Difference {
        kind,
        payment: our.map(|our| our.payment),
        reference: theirs.or_else(|| our.and_then(|our| our.reference.clone())),
        our_amount: our.map(|our| our.amount),
        their_amount: their.and_then(|their| their.amount),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn id(n: u128) -> PaymentId {
        PaymentId::from_uuid(Uuid::from_u128(n))
    }

    fn ours(n: u128) -> Ours {
        Ours {
            payment: id(n),
            reference: Some(format!("pi_{n}")),
            amount: Money::dirhams(500),
            paid: true,
            of_the_day: true,
        }
    }

    fn theirs(n: u128) -> Theirs {
        Theirs {
            reference: format!("pi_{n}"),
            payment: Some(id(n)),
            amount: Some(Money::dirhams(500)),
            paid: true,
            of_the_day: true,
        }
    }

    fn kinds(ours: &[Ours], theirs: &[Theirs]) -> Vec<DifferenceKind> {
        compare(ours, theirs).iter().map(|one| one.kind).collect()
    }

    #[test]
    fn what_both_know_is_no_difference() {
        assert_eq!(kinds(&[ours(1), ours(2)], &[theirs(2), theirs(1)]), []);
        // Begun the day before, paid today; begun today, paid tomorrow.
        let begun_before = Theirs {
            of_the_day: false,
            ..theirs(1)
        };
        let paid_after = Ours {
            of_the_day: false,
            ..ours(2)
        };
        assert_eq!(kinds(&[ours(1), paid_after], &[begun_before, theirs(2)]), []);
        // Nobody paid.
        let open = Ours {
            paid: false,
            reference: None,
            ..ours(3)
        };
        assert_eq!(
            kinds(
                &[open],
                &[Theirs {
                    paid: false,
                    ..theirs(3)
                }]
            ),
            []
        );
    }

    #[test]
    fn each_kind_of_difference_is_found_once() {
        use DifferenceKind::{OtherAmount, OtherState, OursOnly, TheirsOnly};
        assert_eq!(kinds(&[], &[theirs(1)]), [TheirsOnly]);
        assert_eq!(kinds(&[ours(1)], &[]), [OursOnly]);
        let other = Theirs {
            amount: Some(Money::dirhams(501)),
            ..theirs(1)
        };
        assert_eq!(kinds(&[ours(1)], &[other]), [OtherAmount]);
        assert_eq!(
            kinds(
                &[ours(1)],
                &[Theirs {
                    amount: None,
                    ..theirs(1)
                }]
            ),
            [OtherAmount]
        );
        let open = Ours {
            paid: false,
            reference: None,
            ..ours(1)
        };
        assert_eq!(kinds(&[open], &[theirs(1)]), [OtherState]);
        assert_eq!(
            kinds(
                &[ours(1)],
                &[Theirs {
                    paid: false,
                    ..theirs(1)
                }]
            ),
            [OtherState]
        );
        // A second capture for the same payment.
        let twice = Theirs {
            reference: "pi_9".to_owned(),
            ..theirs(1)
        };
        assert_eq!(kinds(&[ours(1)], &[theirs(1), twice]), [TheirsOnly]);
        // One of another day that we know nothing of was told on that day.
        assert_eq!(
            kinds(
                &[],
                &[Theirs {
                    of_the_day: false,
                    ..theirs(1)
                }]
            ),
            []
        );
    }
}
