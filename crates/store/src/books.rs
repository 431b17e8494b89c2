//! Who owes what to whom, counted from the rows.

use crate::{Database, StoreError, row::Columns};
use domain::books::Books;

/// Every sum in one statement, so that all are of one moment. Of the journal only rare kinds are read, each by an index of
/// its own; what is common is counted from deposits, earnings and the counters.
const SUMS: &str = "
    select (select coalesce(sum(p.amount), 0)::bigint from payments p where p.status = 'paid')       as received,
           (select coalesce(sum(case t.transaction_type when 'withdrawal' then t.amount else -t.amount end), 0)::bigint
            from   deposit_transactions t
            where  t.transaction_type in ('withdrawal', 'withdrawal_returned'))                      as returned,
           (select coalesce(sum(case t.transaction_type when 'chargeback' then t.amount else -t.amount end), 0)::bigint
            from   deposit_transactions t
            where  t.dispute_id is not null
            and    t.transaction_type in ('chargeback', 'chargeback_returned'))                      as charged_back,
           (select coalesce(sum(t.balance_after - t.balance_before), 0)::bigint
            from   deposit_transactions t
            where  t.transaction_type = 'adjustment')                                                as adjusted,
           d.held, d.reserved, d.owed                                                                as owed_by_merchants,
           (select coalesce(sum(e.amount), 0)::bigint
            from   earnings e
            left   join payout_items i on i.merchant_id = e.merchant_id and i.earning_id = e.id and i.live
            left   join payouts p on p.id = i.payout_id
            where  p.status is distinct from 'paid')                                                 as owed_to_influencers,
           (select coalesce(sum(p.amount), 0)::bigint from payouts p where p.status = 'paid')        as paid_out,
           (select coalesce(sum(s.captured - s.influencer_share), 0)::bigint from lead_statistics s)
           - (select coalesce(sum(l.platform_commission), 0)::bigint
              from   deposit_transactions t
              join   leads l on l.merchant_id = t.merchant_id and l.id = t.lead_id
              where  t.transaction_type = 'refund')                                                  as platform_shares,
           (select coalesce(sum(e.amount), 0)::bigint from earnings e where e.kind = 'adjustment')   as earnings_adjusted
    from  (select coalesce(sum(current_balance), 0)::bigint as held,
                  coalesce(sum(reserved_amount), 0)::bigint as reserved,
                  coalesce(sum(owed), 0)::bigint            as owed
           from   company_deposits) d";

/// The sums of the whole platform. The caller must be an admin: row level security is not asked.
///
/// # Errors
/// The database failed.
pub async fn books(db: &Database) -> Result<Books, StoreError> {
    let rows = db.read_system(SUMS, &[]).await?;
    let row = rows.first().ok_or(StoreError::Corrupt("no sums"))?;
    Ok(Books {
        received: row.total("received")?,
        returned: row.total("returned")?,
        charged_back: row.total("charged_back")?,
        adjusted: row.total("adjusted")?,
        held: row.total("held")?,
        reserved: row.total("reserved")?,
        owed_by_merchants: row.total("owed_by_merchants")?,
        owed_to_influencers: row.total("owed_to_influencers")?,
        paid_out: row.total("paid_out")?,
        platform_shares: row.total("platform_shares")?,
        earnings_adjusted: row.total("earnings_adjusted")?,
    })
}
