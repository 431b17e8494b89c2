//! Who owes what to whom: all the money that came in, and where it is now.

use crate::Total;

/// The sums of a platform, each counted from rows of its own: if they add up, no money is lost.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Books {
    /// Every payment of a merchant that arrived.
    pub received: Total,
    /// What went back to merchants and arrived.
    pub returned: Total,
    /// What providers took back.
    pub charged_back: Total,
    /// What admins put on deposits, less what they took.
    pub adjusted: Total,
    /// What is on the deposits.
    pub held: Total,
    /// The part of it that is reserved for pending leads.
    pub reserved: Total,
    /// What providers took back beyond what was available: merchants owe it.
    pub owed_by_merchants: Total,
    /// What influencers earned and were not paid yet.
    pub owed_to_influencers: Total,
    /// What payouts paid to influencers.
    pub paid_out: Total,
    /// The platform's shares of the commissions that were captured and not given back.
    pub platform_shares: Total,
    /// What admins added to earnings, less what they took: the platform pays it.
    pub earnings_adjusted: Total,
}

impl Books {
    /// What is the platform's own.
    pub fn revenue(&self) -> Total {
        self.platform_shares - self.earnings_adjusted
    }

    /// What came in and is nowhere; nothing when the books add up.
    pub fn difference(&self) -> Total {
        let came_in = [self.received, -self.returned, -self.charged_back, self.adjusted];
        let is_there = [self.held, self.owed_to_influencers, self.paid_out, self.revenue()];
        let there: Total = is_there.into_iter().sum();
        came_in.into_iter().chain([-there]).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dirhams(amount: i64) -> Total {
        Total::from(amount * 100)
    }

    #[test]
    fn what_came_in_is_somewhere() {
        let books = Books {
            received: dirhams(10_000),
            returned: dirhams(500),
            charged_back: dirhams(1_000),
            adjusted: dirhams(-100),
            held: dirhams(8_000),
            owed_to_influencers: dirhams(90),
            paid_out: dirhams(50),
            platform_shares: dirhams(300),
            earnings_adjusted: dirhams(40),
            ..Books::default()
        };
        assert_eq!((books.revenue(), books.difference()), (dirhams(260), Total::ZERO));
        let lost = Books {
            held: dirhams(7_999),
            ..books
        };
        assert_eq!(lost.difference(), dirhams(1));
    }
}
