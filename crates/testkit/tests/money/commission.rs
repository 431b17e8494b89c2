//! The price of a lead is the same in Rust and in SQL, centime by centime.

use domain::{
    Money, Rate,
    commission::{CommissionRule, Split},
    lead_value::LeadValue,
};
use testkit::TestDatabase;
use tokio_postgres::Client;

/// Values compared in one statement.
const AT_ONCE: usize = 100_000;

/// Inputs of the SQL function, and what Rust says to them.
#[derive(Default)]
struct Batch {
    values: Vec<i64>,
    thresholds: Vec<i64>,
    rates: Vec<i32>,
    fixed: Vec<i64>,
    amounts: Vec<i64>,
    kinds: Vec<&'static str>,
}

impl Batch {
    fn add(&mut self, value: i64, rule: CommissionRule) {
        let lead = LeadValue::new(Money::from_centimes(value).unwrap()).unwrap();
        let price = rule.price(lead);
        self.values.push(value);
        self.thresholds.push(rule.threshold.centimes());
        self.rates.push(rule.rate.basis_points());
        self.fixed.push(rule.fixed.centimes());
        self.amounts.push(price.amount.centimes());
        self.kinds.push(price.kind.name());
    }

    /// How many of the values have another price in SQL.
    async fn differing(&self, sql: &Client) -> i64 {
        let compare = "
            select count(*)
            from   unnest($1::bigint[], $2::bigint[], $3::integer[], $4::bigint[], $5::bigint[], $6::text[])
                   x (value, threshold, rate, fixed, amount, kind)
            cross  join lateral app.lead_commission(x.value, x.threshold, x.rate, x.fixed) c
            where  (c.commission_amount, c.commission_type) is distinct from (x.amount, x.kind)";
        let found = sql
            .query_one(
                compare,
                &[
                    &self.values,
                    &self.thresholds,
                    &self.rates,
                    &self.fixed,
                    &self.amounts,
                    &self.kinds,
                ],
            )
            .await;
        found.expect("a comparison").get(0)
    }
}

/// Numbers that look random and are always the same.
fn numbers() -> impl Iterator<Item = u64> {
    std::iter::successors(Some(0x9e37_79b9_7f4a_7c15_u64), |last| {
        let mut next = *last;
        next ^= next << 13;
        next ^= next >> 7;
        next ^= next << 17;
        Some(next)
    })
}

#[tokio::test]
async fn rust_and_sql_agree_on_every_value_up_to_ten_thousand() {
    let database = TestDatabase::new().await;
    let sql = database.owner().await;
    let all: Vec<i64> = (5_000..1_005_000).collect();
    for values in all.chunks(AT_ONCE) {
        let mut batch = Batch::default();
        values
            .iter()
            .for_each(|value| batch.add(*value, CommissionRule::DEFAULT));
        assert_eq!(batch.differing(&sql).await, 0, "from {}", values[0]);
    }
}

#[tokio::test]
async fn rust_and_sql_agree_under_any_rule() {
    let database = TestDatabase::new().await;
    let sql = database.owner().await;
    let mut numbers = numbers();
    let mut within = |from: u64, to: u64| from + numbers.next().unwrap() % (to - from + 1);
    for _ in 0..3 {
        let mut batch = Batch::default();
        for _ in 0..AT_ONCE {
            let rule = CommissionRule {
                threshold: Money::from_centimes(within(0, 100_000_000) as i64).unwrap(),
                rate: Rate::from_basis_points(within(1, 10_000) as i32).unwrap(),
                fixed: Money::from_centimes(within(1, 100_000_000) as i64).unwrap(),
            };
            batch.add(within(5_000, 100_000_000) as i64, rule);
        }
        assert_eq!(batch.differing(&sql).await, 0);
    }
}

#[test]
fn the_shares_are_the_commission() {
    let mut numbers = numbers();
    let mut within = |from: u64, to: u64| from + numbers.next().unwrap() % (to - from + 1);
    for _ in 0..100_000 {
        let amount = Money::from_centimes(within(1, 100_000_000) as i64).unwrap();
        let split = Split::of(amount, Rate::from_basis_points(within(1, 10_000) as i32).unwrap());
        assert_eq!(split.influencer.plus(split.platform), Some(amount));
    }
}
