//! The statements of the teller, prepared once per connection.
//!
//! A batch comes as an array of rows. What is looked up for each of them is a lateral query with `offset 0`: whatever
//! the size of the tables when the plan is made, it is one index look-up per row. Where a row must be there, the look-up
//! is a left join: a null in its place is refused by the table, and with it the batch.

use crate::{counters, jobs::ENQUEUE, leads::record, terms};
use pipeline::{Pipeline, Statement};

/// Prepares every statement when a lane connects.
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident: $sql:expr;)+) => {
        /// The prepared statements of a lane.
        pub(super) struct Statements { $($(#[$doc])* pub(super) $name: Statement),+ }

        impl Statements {
            pub(super) fn prepare(pipeline: &mut Pipeline) -> Result<Self, pipeline::Error> {
                Ok(Self { $($name: pipeline.prepare(stringify!($name), $sql)?),+ })
            }
        }
    };
}

statements! {
    begin: "begin";
    commit: "commit";
    rollback: "rollback";
    /// For the rest of a transaction that others wait behind.
    hurry: "set local lock_timeout = '20ms'";
    /// Every deposit of the merchants concerned, in the one order in which all tellers lock.
    lock: "
        select d.merchant_id, d.id, d.campaign_id, d.status, d.suspended_for, d.current_balance,
               d.reserved_amount, d.reference_amount, d.owed, d.journal_seq, d.terms_version,
               d.alert_threshold, d.cycle, d.told, d.threshold_told, d.drained
        from   company_deposits d
        where  d.merchant_id = any($1)
        order  by d.merchant_id, d.id
        for    no key update";
    /// Merchants of whom somebody else holds a deposit just now. What it locks itself is free again at its end.
    held: "
        with free as materialized (
            select d.merchant_id, d.id
            from   company_deposits d
            where  d.merchant_id = any($1)
            order  by d.merchant_id, d.id
            for    no key update skip locked)
        select distinct d.merchant_id
        from   company_deposits d
        where  d.merchant_id = any($1)
        and    not exists (select from free f where f.merchant_id = d.merchant_id and f.id = d.id)";
    offers: &offers_sql();
    /// How many leads of influencers wait with merchants, from the counters that the same batches keep.
    pending: "
        select k.merchant_id, k.influencer_id,
               (select coalesce(sum(s.pending), 0)::bigint from lead_statistics s
                where s.influencer_id = k.influencer_id and s.merchant_id = k.merchant_id) as pending
        from   (select ($1::uuid[])[i] as merchant_id, ($2::uuid[])[i] as influencer_id
                from generate_subscripts($1::uuid[], 1) i) k";
    /// The use that was made of the keys of new leads.
    keys: "
        select u.merchant_id, u.user_id, u.key, u.request_hash, u.lead_id
        from   unnest($1::app.asked_key[]) k
        join   idempotency_keys u on u.merchant_id = k.merchant_id and u.user_id = k.user_id and u.key = k.key";
    leads: &leads_sql();
    payments: "
        select p.merchant_id, p.id, p.deposit_id, p.purpose, p.amount, p.status, p.reference, p.failure_reason, p.settled_at
        from   (select ($1::uuid[])[i] as merchant_id, ($2::uuid[])[i] as id
                from generate_subscripts($1::uuid[], 1) i) k
        join   payments p on p.merchant_id = k.merchant_id and p.id = k.id";
    /// What capturing leads wrote, and whether it was given back.
    captures: "
        select t.lead_id, t.id as deduction, e.id as commission, r.id as refund
        from   (select ($1::uuid[])[i] as merchant_id, ($2::uuid[])[i] as id
                from generate_subscripts($1::uuid[], 1) i) k
        join   deposit_transactions t
               on t.merchant_id = k.merchant_id and t.lead_id = k.id and t.transaction_type = 'deduction'
        join   earnings e
               on e.merchant_id = t.merchant_id and e.lead_id = t.lead_id and e.kind = 'commission'
        left   join deposit_transactions r
               on r.merchant_id = t.merchant_id and r.transaction_type = 'refund'
               and coalesce(r.reverses, r.refund_id, r.dispute_id) = t.id";
    refunds: "
        select r.merchant_id, r.id, r.deposit_id, r.amount, r.status, t.id as withdrawal
        from   (select ($1::uuid[])[i] as merchant_id, ($2::uuid[])[i] as id
                from generate_subscripts($1::uuid[], 1) i) k
        join   refunds r on r.merchant_id = k.merchant_id and r.id = k.id
        left   join deposit_transactions t
               on t.merchant_id = r.merchant_id and t.transaction_type = 'withdrawal'
               and coalesce(t.reverses, t.refund_id, t.dispute_id) = r.id";
    /// Disputes, with what of them has left their deposits.
    disputes: "
        select p.merchant_id, p.id, p.deposit_id, p.amount, p.status, p.charged_at,
               (select coalesce(sum(t.amount), 0)::bigint from deposit_transactions t
                where t.merchant_id = p.merchant_id and t.dispute_id = p.id
                and   t.transaction_type = 'chargeback') as taken
        from   (select ($1::uuid[])[i] as merchant_id, ($2::uuid[])[i] as id
                from generate_subscripts($1::uuid[], 1) i) k
        join   provider_disputes p on p.merchant_id = k.merchant_id and p.id = k.id";
    /// Disputes of which something may still be owed, in the order in which they were charged.
    debts: "
        select p.merchant_id, p.id, p.deposit_id, p.amount, p.status, p.charged_at,
               (select coalesce(sum(t.amount), 0)::bigint from deposit_transactions t
                where t.merchant_id = p.merchant_id and t.dispute_id = p.id
                and   t.transaction_type = 'chargeback') as taken
        from   provider_disputes p
        where  p.merchant_id = any($1) and p.charged_at is not null
        and    exists (select from company_deposits d
                       where d.merchant_id = p.merchant_id and d.id = p.deposit_id and d.owed > 0)
        order  by p.charged_at, p.id";
    /// Entries of the journal that are there.
    entries: "
        select t.id
        from   (select ($1::uuid[])[i] as merchant_id, ($2::uuid[])[i] as id
                from generate_subscripts($1::uuid[], 1) i) k
        join   deposit_transactions t on t.merchant_id = k.merchant_id and t.id = k.id";
    /// Entries of earnings that are there.
    earnings: "
        select e.id
        from   (select ($1::uuid[])[i] as merchant_id, ($2::uuid[])[i] as id
                from generate_subscripts($1::uuid[], 1) i) k
        join   earnings e on e.merchant_id = k.merchant_id and e.id = k.id";
    people: "select i.id, i.display_name from influencers i where i.id = any($1)";
    /// What an unacknowledged commit had written, asked under the lock.
    done: "
        select l.id
        from   (select ($1::uuid[])[i] as merchant_id, ($2::uuid[])[i] as id
                from generate_subscripts($1::uuid[], 1) i) k
        join   leads l on l.merchant_id = k.merchant_id and l.id = k.id
        union  all
        select v.id
        from   (select ($3::uuid[])[i] as merchant_id, ($4::uuid[])[i] as lead_id, ($5::uuid[])[i] as id
                from generate_subscripts($3::uuid[], 1) i) k
        join   lead_validation v on v.merchant_id = k.merchant_id and v.lead_id = k.lead_id and v.id = k.id";

    /// Leads; whose deposit and campaign they are comes from their rows.
    insert_leads: "
        insert into leads (merchant_id, id, campaign_id, influencer_id, deposit_id, customer_name, customer_email,
               customer_phone, customer_company, customer_notes, estimated_value, source, commission_amount,
               commission_type, commission_rate, influencer_percentage, influencer_commission, platform_commission,
               payment_delay_days, auto_validate, created_by, created_at, day, expires_at, status, updated_at,
               sought)
        select d.merchant_id, x.id, c.id, x.influencer_id, d.id, x.customer_name, x.customer_email, x.customer_phone,
               x.customer_company, x.customer_notes, x.estimated_value, x.source, x.commission_amount,
               x.commission_type, x.commission_rate, x.influencer_percentage, x.influencer_commission,
               x.platform_commission, x.payment_delay_days, x.auto_validate, x.created_by, x.created_at, x.day,
               x.expires_at, 'pending', x.created_at, x.sought
        from   unnest($1::app.new_lead[]) x
        left   join lateral (
               select d.merchant_id, d.id from company_deposits d
               where  d.merchant_id = x.merchant_id and d.id = x.deposit_id
               offset 0) d on true
        left   join lateral (
               select c.id from campaigns c
               where  c.merchant_id = x.merchant_id and c.id = x.campaign_id
               offset 0) c on true";
    /// The keys under which a repetition finds its lead.
    insert_keys: "
        insert into idempotency_keys (merchant_id, user_id, key, request_hash, lead_id, created_at, merchant_name,
               campaign_name, influencer_name)
        select x.merchant_id, x.user_id, x.key, x.request_hash, x.lead_id, x.created_at, x.merchant_name,
               x.campaign_name, x.influencer_name
        from   unnest($1::app.new_key[]) x";
    /// Leads in their next state.
    change_leads: "
        with changed as (
            update leads l
            set    status            = x.status,
                   quality_score     = coalesce(x.quality_score, l.quality_score),
                   feedback          = coalesce(x.feedback, l.feedback),
                   rejection_reason  = coalesce(x.rejection_reason, l.rejection_reason),
                   rejection_details = coalesce(x.rejection_details, l.rejection_details),
                   lost_reason       = coalesce(x.lost_reason, l.lost_reason),
                   conversion_value  = coalesce(x.conversion_value, l.conversion_value),
                   decided_at        = x.decided_at,
                   captured_at       = coalesce(x.captured_at, l.captured_at),
                   expired_at        = coalesce(x.expired_at, l.expired_at),
                   closed_at         = coalesce(x.closed_at, l.closed_at),
                   conversion_corrected_at = coalesce(x.conversion_corrected_at, l.conversion_corrected_at),
                   updated_at        = x.at
            from   unnest($1::app.lead_change[]) x
            where  l.merchant_id = x.merchant_id and l.id = x.id and l.status = x.status_before
            returning 1)
        select app.expect_rows((select count(*) from changed), cardinality($1))";
    /// The history of leads.
    insert_decisions: "
        insert into lead_validation (merchant_id, lead_id, id, influencer_id, decided_by, from_status, to_status,
               quality_score, feedback, reason, details, conversion_value, created_at, day)
        select l.merchant_id, l.id, x.id, x.influencer_id, x.decided_by, x.from_status, x.to_status,
               x.quality_score, x.feedback, x.reason, x.details, x.conversion_value, x.created_at, x.day
        from   unnest($1::app.decision[]) x
        left   join lateral (
               select l.merchant_id, l.id from leads l
               where  l.merchant_id = x.merchant_id and l.id = x.lead_id
               offset 0) l on true";
    /// What was earned by leads that are captured.
    insert_earnings: "
        insert into earnings (merchant_id, id, influencer_id, kind, lead_id, reverses, amount, payable_at, made_by,
               reason, created_at)
        select case when x.lead_id is null then x.merchant_id else l.merchant_id end, x.id, x.influencer_id, x.kind,
               l.id, x.reverses, x.amount, x.payable_at, x.made_by, x.reason, x.created_at
        from   unnest($1::app.earning[]) x
        left   join lateral (
               select l.merchant_id, l.id from leads l
               where  l.merchant_id = x.merchant_id and l.id = x.lead_id and l.captured_at is not null
               offset 0) l on true";
    /// Balances, and the lock of a batch that decided from memory. Where the deposit is not what the decision knew,
    /// none is set, and the entry after it is refused.
    change_deposits: "
        update company_deposits d
        set    current_balance  = x.current_balance,
               reserved_amount  = x.reserved_amount,
               reference_amount = x.reference_amount,
               owed             = x.owed,
               status           = x.status,
               suspended_for    = x.suspended_for,
               suspended_by     = case when x.suspended_for = d.suspended_for then d.suspended_by end,
               suspended_at     = case when x.suspended_for = d.suspended_for then d.suspended_at
                                       when x.suspended_for is not null then x.at end,
               journal_seq      = x.seq,
               credited_at      = coalesce(x.credited_at, d.credited_at),
               cycle            = x.cycle,
               told             = x.told,
               threshold_told   = x.threshold_told,
               drained          = x.drained,
               updated_at       = x.at
        from   unnest($1::app.deposit_change[]) x
        where  d.merchant_id = x.merchant_id and d.id = x.id and d.journal_seq = x.seq_before
        and    d.status = x.status_before and d.terms_version = x.terms_version";
    /// The rows of the journal that explain the balances. A deposit that was not set is behind its entry; were it
    /// before it, there would be such an entry already.
    insert_entries: "
        insert into deposit_transactions (merchant_id, id, deposit_id, seq, transaction_type, amount, balance_before,
               balance_after, reserved_before, reserved_after, lead_id, payment_id, refund_id, dispute_id, reverses,
               made_by, reference, reason, created_at)
        select d.merchant_id, x.id, d.id, x.seq, x.transaction_type, x.amount, x.balance_before, x.balance_after,
               x.reserved_before, x.reserved_after, x.lead_id, x.payment_id, x.refund_id, x.dispute_id, x.reverses,
               x.made_by, x.reference, x.reason, x.created_at
        from   unnest($1::app.journal_entry[]) x
        left   join lateral (
               select d.merchant_id, d.id from company_deposits d
               where  d.merchant_id = x.merchant_id and d.id = x.deposit_id and d.journal_seq >= x.seq
               offset 0) d on true";
    /// What merchants are to be told. A cycle that was told it has its row already, and no movement fails for that.
    insert_alerts: "
        insert into deposit_alerts (merchant_id, deposit_id, cycle, kind, seq, available, reference, threshold,
               created_at)
        select x.merchant_id, x.deposit_id, x.cycle, x.kind, x.seq, x.available, x.reference, x.threshold, x.created_at
        from   unnest($1::app.new_alert[]) x
        on     conflict do nothing";
    change_payments: "
        with changed as (
            update payments p
            set    status = x.status, reference = x.reference, failure_reason = x.failure_reason, settled_at = x.at
            from   unnest($1::app.payment_change[]) x
            where  p.merchant_id = x.merchant_id and p.id = x.id and p.status <> 'paid'
            returning 1)
        select app.expect_rows((select count(*) from changed), cardinality($1))";
    /// Refunds in their next state.
    change_refunds: "
        with changed as (
            update refunds r
            set    status     = x.status,
                   sent_at    = coalesce(r.sent_at, x.at),
                   settled_at = case when x.status = 'failed' then x.at else r.settled_at end
            from   unnest($1::app.refund_change[]) x
            where  r.merchant_id = x.merchant_id and r.id = x.id and r.status = x.status_before
            returning 1)
        select app.expect_rows((select count(*) from changed), cardinality($1))";
    /// Disputes in their next state.
    change_disputes: "
        with changed as (
            update provider_disputes p
            set    status     = x.status,
                   charged_at = x.charged_at,
                   closed_at  = case when x.status <> 'open' then coalesce(p.closed_at, x.at) end
            from   unnest($1::app.dispute_change[]) x
            where  p.merchant_id = x.merchant_id and p.id = x.id and p.status = x.status_before
            returning 1)
        select app.expect_rows((select count(*) from changed), cardinality($1))";
    /// Receipts of payments that are credited, as the last write: it holds the counter of their numbers.
    issue_receipts: "select app.issue_receipts($1, $2, $3, $4)";
    count: &count_sql();
    /// Merchants who join a wake-up. No movement of money fails because one has joined already.
    announce: "
        insert into wake_ups (wake_up, merchant_id)
        select $1, ($2::uuid[])[i] from generate_subscripts($2::uuid[], 1) i
        on     conflict do nothing";
    /// The wake-up itself.
    wake: ENQUEUE;
}

/// What new leads meet: the rule of the campaign, and the agreements or blocks that apply.
fn offers_sql() -> String {
    format!(
        "select c.merchant_id, c.id as campaign_id, k.influencer_id, c.name, c.status, c.paused_by, m.company_name,
                s.campaign_type, s.lead_generation_enabled, s.percentage_commission_rate, s.fixed_commission_amount,
                s.commission_threshold, s.requires_lead_validation, s.validation_timeout_hours,
                s.auto_validate_after_timeout, s.max_pending_without_agreement, i.display_name, {terms},
                exists (select from influencer_agreements a
                        where a.merchant_id = k.merchant_id and a.status in ('active', 'suspended'))
                or exists (select from influencer_blocks b
                           where b.merchant_id = k.merchant_id
                           and (b.campaign_id = k.campaign_id or b.campaign_id is null)
                           and b.lifted_at is null) as has_terms
         from   unnest($1::app.asked_offer[]) k
         join   campaigns c         on c.merchant_id = k.merchant_id and c.id = k.campaign_id
         join   campaign_settings s on s.merchant_id = c.merchant_id and s.campaign_id = c.id
         join   merchants m         on m.id = c.merchant_id
         left   join influencers i  on i.id = k.influencer_id",
        terms = terms::columns("k.merchant_id", "k.campaign_id", "k.influencer_id"),
    )
}

/// Leads with the names for the answer.
fn leads_sql() -> String {
    format!(
        "select {}
         from   (select ($1::uuid[])[i] as merchant_id, ($2::uuid[])[i] as id
                 from generate_subscripts($1::uuid[], 1) i) k
         cross  join lateral (
                select l.* from leads l where l.merchant_id = k.merchant_id and l.id = k.id offset 0) l
         {}",
        record::columns(record::DEPOSIT),
        record::JOINS,
    )
}

/// Adds to the counters of days.
fn count_sql() -> String {
    format!(
        "insert into lead_statistics as s (merchant_id, campaign_id, influencer_id, day, {columns})
         select x.merchant_id, x.campaign_id, x.influencer_id, x.day, {changes}
         from   unnest($1::app.day_counts[]) x
         on conflict (merchant_id, campaign_id, influencer_id, day) do update
         set    {sums}",
        columns = counters::all("@"),
        changes = counters::all("x.@"),
        sums = counters::all("@ = s.@ + excluded.@"),
    )
}
