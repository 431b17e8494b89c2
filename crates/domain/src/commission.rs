//! What a lead costs the merchant, and who gets it (rules, section 1).

use crate::{Money, Rate, lead_value::LeadValue};

/// How a campaign prices its leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommissionRule {
    /// From this value on, the commission is fixed.
    pub threshold: Money,
    /// The part of a value below the threshold.
    pub rate: Rate,
    /// The commission from the threshold on.
    pub fixed: Money,
}

/// How a commission came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommissionKind {
    /// A part of the value.
    Percentage(Rate),
    /// The same for every value.
    Fixed,
}

/// The price of one lead, frozen when the lead is created.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Commission {
    /// What the merchant pays.
    pub amount: Money,
    /// How it came about.
    pub kind: CommissionKind,
}

/// A commission shared between the influencer and the platform, to the centime.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Split {
    /// The part of the influencer in the commission.
    pub rate: Rate,
    /// What the influencer earns.
    pub influencer: Money,
    /// What the platform keeps.
    pub platform: Money,
}

impl CommissionRule {
    /// 10 % below 800 dirhams, 80 dirhams from there on.
    pub const DEFAULT: Self = Self {
        threshold: Money::dirhams(800),
        rate: Rate::percent(10),
        fixed: Money::dirhams(80),
    };

    /// The price of a lead of this value.
    pub fn price(&self, value: LeadValue) -> Commission {
        if value.amount() < self.threshold {
            Commission {
                amount: self.rate.of(value.amount()),
                kind: CommissionKind::Percentage(self.rate),
            }
        } else {
            Commission {
                amount: self.fixed,
                kind: CommissionKind::Fixed,
            }
        }
    }

    /// The largest price that a lead can have.
    pub fn largest(&self) -> Money {
        let below = Money::from_centimes(self.threshold.centimes() - 1).unwrap_or(Money::ZERO);
        let just_below = LeadValue::new(below.min(LeadValue::MAX)).map(|value| self.price(value).amount);
        let highest = LeadValue::new(LeadValue::MAX).map(|value| self.price(value).amount);
        [just_below, highest].into_iter().flatten().max().unwrap_or(self.fixed)
    }
}

crate::named! { CommissionKind as "CommissionType":
    Self::Percentage(_) => "percentage",
    Self::Fixed => "fixed",
}

impl Split {
    /// The influencer's part without an agreement.
    pub const DEFAULT_RATE: Rate = Rate::percent(30);

    /// Shares a commission; the platform gets what the rounding leaves.
    pub fn of(commission: Money, rate: Rate) -> Self {
        let influencer = rate.of(commission);
        let platform = commission.minus(influencer).expect("a part is at most the whole");
        Self {
            rate,
            influencer,
            platform,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn price(value: &str) -> Commission {
        CommissionRule::DEFAULT.price(LeadValue::new(value.parse().unwrap()).unwrap())
    }

    #[test]
    fn the_examples_of_the_rules() {
        for (value, amount, kind) in [
            ("50.25", "5.03", "percentage"),
            ("512.05", "51.21", "percentage"),
            ("799.99", "80.00", "percentage"),
            ("800.00", "80.00", "fixed"),
            ("1000000", "80.00", "fixed"),
        ] {
            let commission = price(value);
            assert_eq!(
                (commission.amount.to_string().as_str(), commission.kind.name()),
                (amount, kind)
            );
        }
    }

    #[test]
    fn the_largest_commission_is_that_of_the_dearest_lead() {
        let rule = |threshold, percent, fixed| CommissionRule {
            threshold: Money::dirhams(threshold),
            rate: Rate::percent(percent),
            fixed: Money::dirhams(fixed),
        };
        for (rule, largest) in [
            (CommissionRule::DEFAULT, "80.00"),
            (rule(800, 10, 150), "150.00"),
            (rule(2_000, 10, 80), "200.00"),
            (rule(0, 10, 80), "80.00"),
            (rule(2_000_000, 1, 20_000), "10000.00"),
        ] {
            assert_eq!(rule.largest().to_string(), largest);
        }
    }

    proptest! {
        #[test]
        fn shares_add_up(centimes in 1..10_000_000i64, points in 1..=10_000i32) {
            let commission = Money::from_centimes(centimes).unwrap();
            let split = Split::of(commission, Rate::from_basis_points(points).unwrap());
            prop_assert_eq!(split.influencer.plus(split.platform), Some(commission));
        }
    }
}
