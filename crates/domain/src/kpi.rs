//! Figures about leads and what is derived from them (rules, section 9): exact, and nothing where a
//! denominator is zero.

use crate::{Total, counters::LeadCounts, ratio};

impl LeadCounts {
    /// All leads.
    pub const fn total(&self) -> i64 {
        self.pending + self.validated + self.rejected + self.converted + self.lost + self.expired
    }

    /// Leads that the merchant keeps: validated or converted.
    pub const fn kept(&self) -> i64 {
        self.validated + self.converted
    }

    /// Hundredths of a percent of all leads that were kept.
    pub fn validation_rate(&self) -> Option<i64> {
        ratio::hundredths_of_a_percent(self.kept().into(), self.total().into())
    }

    /// Hundredths of a percent of the kept leads that were converted.
    pub fn conversion_rate(&self) -> Option<i64> {
        ratio::hundredths_of_a_percent(self.converted.into(), self.kept().into())
    }

    /// The mean score of those that have one, in hundredths.
    pub fn average_quality(&self) -> Option<i64> {
        ratio::hundredths(self.score_sum.into(), self.scored.into())
    }

    /// What validated and converted leads cost.
    pub fn spent(&self) -> Total {
        self.captured - self.lost_commission
    }

    /// What the platform kept of every commission that was captured.
    pub fn platform_revenue(&self) -> Total {
        self.captured - self.influencer_share
    }

    /// What came back for each dirham spent, beyond that dirham, in hundredths: −100 when nothing did.
    pub fn return_on_investment(&self) -> Option<i64> {
        let spent = self.spent();
        ratio::hundredths((self.converted_value - spent).centimes(), spent.centimes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn centimes(centimes: i64) -> Total {
        Total::from(centimes)
    }

    #[test]
    fn nothing_has_no_rates_and_costs_nothing() {
        let none = LeadCounts::default();
        assert_eq!(
            (none.total(), none.spent(), none.platform_revenue()),
            (0, Total::ZERO, Total::ZERO)
        );
        assert_eq!((none.validation_rate(), none.conversion_rate()), (None, None));
        assert_eq!((none.average_quality(), none.return_on_investment()), (None, None));
    }

    #[test]
    fn rates_are_of_what_the_rules_say() {
        let counts = LeadCounts {
            pending: 1,
            validated: 2,
            rejected: 1,
            converted: 1,
            lost: 1,
            expired: 1,
            ..LeadCounts::default()
        };
        assert_eq!(counts.total(), 7);
        assert_eq!(counts.validation_rate(), Some(4_286), "3 of 7: a lost lead is not kept");
        assert_eq!(counts.conversion_rate(), Some(3_333), "1 of 3");
        let undecided = LeadCounts {
            pending: 3,
            ..LeadCounts::default()
        };
        assert_eq!(
            (undecided.validation_rate(), undecided.conversion_rate()),
            (Some(0), None)
        );
    }

    #[test]
    fn a_mean_is_rounded_half_up() {
        let of = |scored, score_sum| {
            let counts = LeadCounts {
                scored,
                score_sum,
                ..LeadCounts::default()
            };
            counts.average_quality()
        };
        assert_eq!(of(3, 20), Some(667));
        assert_eq!(of(8, 61), Some(763), "7.625");
        assert_eq!(of(16, 121), Some(756), "7.5625");
    }

    #[test]
    fn what_was_lost_is_not_counted_as_spent_but_was_earned() {
        let counts = LeadCounts {
            captured: centimes(24_000),
            lost_commission: centimes(8_000),
            influencer_share: centimes(7_200),
            converted_value: centimes(120_000),
            ..LeadCounts::default()
        };
        assert_eq!(counts.spent(), centimes(16_000));
        assert_eq!(counts.platform_revenue(), centimes(16_800));
        assert_eq!(counts.return_on_investment(), Some(650), "1040.00 / 160.00");
        let in_vain = LeadCounts {
            converted_value: Total::ZERO,
            ..counts
        };
        assert_eq!(in_vain.return_on_investment(), Some(-100));
    }

    #[test]
    fn parts_add_up() {
        let part = LeadCounts {
            validated: 2,
            captured: centimes(16_000),
            scored: 2,
            score_sum: 15,
            ..LeadCounts::default()
        };
        let sum: LeadCounts = [part, part, LeadCounts::default()].into_iter().sum();
        assert_eq!(
            (sum.total(), sum.captured, sum.average_quality()),
            (4, centimes(32_000), Some(750))
        );
    }
}
