//! Who owes what to whom, after random histories.

use testkit::World;

/// What an admin reads of the whole platform is what the audit counts from the rows.
pub async fn check(world: &World) -> Result<(), String> {
    let admin = world.admin().await;
    let shown = admin.get("/api/admin/balances").await.expect(200).json;
    let of = |name: &str| shown[name].centimes();
    let counted = async |sql: &str| {
        world
            .value::<i64>(&format!("select coalesce(({sql}), 0)::bigint"))
            .await
    };
    let moved = async |kinds: &str| {
        let sql = "select sum(amount) from deposit_transactions where transaction_type =";
        counted(&format!("{sql} any('{{{kinds}}}')")).await
    };
    let paid = counted("select sum(amount) from payments where status = 'paid'").await;
    let held = counted("select sum(current_balance) from company_deposits").await;
    let came = "select sum(balance_after - balance_before) from deposit_transactions where transaction_type =";
    let adjusted = counted(&format!("{came} 'adjustment'")).await;
    let back = moved("withdrawal_returned,chargeback_returned").await;
    let went = moved("withdrawal,chargeback").await;
    let spent = moved("deduction").await - moved("refund").await;
    let earned = counted("select sum(amount) from earnings").await;
    let by_person: i64 = shown["influencers"]
        .list()
        .iter()
        .map(|one| one["owed"].centimes())
        .sum();
    let agree = shown["adds_up"].is_true()
        && (of("received"), of("held"), of("adjusted")) == (paid, held, adjusted)
        && of("returned") + of("charged_back") == went - back
        && of("owed_to_influencers") + of("paid_out") == earned
        && of("owed_to_influencers") == by_person
        && of("platform_shares") == spent - (earned - of("earnings_adjusted"));
    if agree {
        Ok(())
    } else {
        Err(format!("{shown} is not what is there"))
    }
}
