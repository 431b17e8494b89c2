//! The statements of the teller, prepared once per connection.

use crate::leads::record;
use tokio_postgres::{Client, Statement};

/// Prepares every statement when a lane connects.
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident: $sql:expr;)+) => {
        /// The prepared statements of a lane.
        pub(super) struct Statements { $($(#[$doc])* pub(super) $name: Statement),+ }

        impl Statements {
            pub(super) async fn prepare(client: &Client) -> Result<Self, tokio_postgres::Error> {
                Ok(Self { $($name: client.prepare($sql).await?),+ })
            }
        }
    };
}

statements! {
    /// Every deposit of the merchants concerned, in the one order in which all tellers lock.
    lock: "
        select d.merchant_id, d.id, d.campaign_id, d.status, d.current_balance, d.reserved_amount,
               d.reference_amount, d.journal_seq
        from   company_deposits d
        where  d.merchant_id = any($1)
        order  by d.merchant_id, d.id
        for    no key update";
    /// What new leads meet: the rule of the campaign, the agreements or blocks that apply, and the use that was
    /// made of their keys.
    offers: "
        select c.merchant_id, c.id as campaign_id, k.influencer_id, c.name, c.status, c.paused_by, m.company_name,
               s.campaign_type, s.lead_generation_enabled, s.percentage_commission_rate, s.fixed_commission_amount,
               s.commission_threshold, s.requires_lead_validation, s.validation_timeout_hours, i.display_name,
               t.terms, t.for_campaign, t.commission_percentage, t.payment_delay_days, t.requires_validation,
               u.user_id, u.key, u.request_hash, u.lead_id
        from   unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[])
               k (merchant_id, campaign_id, influencer_id, user_id, key)
        join   campaigns c         on c.merchant_id = k.merchant_id and c.id = k.campaign_id
        join   campaign_settings s on s.merchant_id = c.merchant_id and s.campaign_id = c.id
        join   merchants m         on m.id = c.merchant_id
        left   join influencers i  on i.id = k.influencer_id
        left   join idempotency_keys u on u.merchant_id = k.merchant_id and u.user_id = k.user_id and u.key = k.key
        left   join lateral (
               select a.status as terms, a.campaign_id is not null as for_campaign, a.commission_percentage,
                      a.payment_delay_days, a.requires_validation
               from   influencer_agreements a
               where  a.merchant_id = k.merchant_id and a.influencer_id = k.influencer_id
               and    (a.campaign_id = k.campaign_id or a.campaign_id is null)
               and    a.status in ('active', 'suspended')
               union  all
               select 'blocked', true, 0, 0, true
               from   campaign_blocks b
               where  b.merchant_id = k.merchant_id and b.influencer_id = k.influencer_id
               and    b.campaign_id = k.campaign_id and b.lifted_at is null) t on true";
    leads: &leads_sql();
    payments: "
        select p.merchant_id, p.id, p.deposit_id, p.purpose, p.amount, p.status, p.reference, p.failure_reason, p.settled_at
        from   unnest($1::uuid[], $2::uuid[]) k (merchant_id, id)
        join   payments p on p.merchant_id = k.merchant_id and p.id = k.id";
    /// What an unacknowledged commit had written, asked under the lock.
    done: "
        select l.id
        from   unnest($1::uuid[], $2::uuid[]) k (merchant_id, id)
        join   leads l on l.merchant_id = k.merchant_id and l.id = k.id
        union  all
        select v.id
        from   unnest($3::uuid[], $4::uuid[], $5::uuid[]) k (merchant_id, lead_id, id)
        join   lead_validation v on v.merchant_id = k.merchant_id and v.lead_id = k.lead_id and v.id = k.id";

    /// Leads, and the keys under which a repetition finds them.
    insert_leads: "
        with x as (
            select *
            from   unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[],
                   $8::text[], $9::text[], $10::text[], $11::bigint[], $12::text[], $13::bigint[], $14::text[],
                   $15::integer[], $16::integer[], $17::bigint[], $18::bigint[], $19::uuid[], $20::timestamptz[],
                   $21::timestamptz[], $22::text[], $23::bytea[])
                   x (merchant_id, id, campaign_id, influencer_id, deposit_id, customer_name, customer_email,
                   customer_phone, customer_company, customer_notes, estimated_value, source, commission_amount,
                   commission_type, commission_rate, influencer_percentage, influencer_commission,
                   platform_commission, created_by, created_at, expires_at, key, request_hash)),
        written as (
            insert into leads (merchant_id, id, campaign_id, influencer_id, deposit_id, customer_name, customer_email,
                   customer_phone, customer_company, customer_notes, estimated_value, source, commission_amount,
                   commission_type, commission_rate, influencer_percentage, influencer_commission,
                   platform_commission, created_by, created_at, expires_at, status, updated_at)
            select merchant_id, id, campaign_id, influencer_id, deposit_id, customer_name, customer_email,
                   customer_phone, customer_company, customer_notes, estimated_value, source, commission_amount,
                   commission_type, commission_rate, influencer_percentage, influencer_commission,
                   platform_commission, created_by, created_at, expires_at, 'pending', created_at
            from   x)
        insert into idempotency_keys (merchant_id, user_id, key, request_hash, lead_id, created_at)
        select merchant_id, created_by, key, request_hash, id, created_at
        from   x
        where  key is not null";
    /// Leads in their next state, their history, and what was earned by it.
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
                   closed_at         = coalesce(x.closed_at, l.closed_at),
                   updated_at        = x.at
            from   unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::smallint[], $6::text[], $7::text[],
                   $8::text[], $9::text[], $10::bigint[], $11::timestamptz[], $12::timestamptz[], $13::timestamptz[])
                   x (merchant_id, id, status_before, status, quality_score, feedback, rejection_reason,
                   rejection_details, lost_reason, conversion_value, decided_at, closed_at, at)
            where  l.merchant_id = x.merchant_id and l.id = x.id and l.status = x.status_before
            and    l.merchant_id = any($1)
            returning 1),
        decided as (
            insert into lead_validation (merchant_id, lead_id, id, influencer_id, decided_by, from_status, to_status,
                   quality_score, feedback, reason, details, conversion_value, created_at)
            select * from unnest($14::uuid[], $15::uuid[], $16::uuid[], $17::uuid[], $18::uuid[], $19::text[],
                   $20::text[], $21::smallint[], $22::text[], $23::text[], $24::text[], $25::bigint[],
                   $26::timestamptz[])),
        earned as (
            insert into earnings (merchant_id, lead_id, id, influencer_id, amount, payable_at, created_at)
            select * from unnest($27::uuid[], $28::uuid[], $29::uuid[], $30::uuid[], $31::bigint[],
                   $32::timestamptz[], $33::timestamptz[]))
        select app.expect_rows((select count(*) from changed), cardinality($2))";
    /// Balances, and the rows of the journal that explain them.
    move_money: "
        with changed as (
            update company_deposits d
            set    current_balance  = x.current_balance,
                   reserved_amount  = x.reserved_amount,
                   reference_amount = x.reference_amount,
                   status           = x.status,
                   journal_seq      = x.seq,
                   credited_at      = coalesce(x.credited_at, d.credited_at),
                   updated_at       = x.at
            from   unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[],
                   $7::bigint[], $8::text[], $9::timestamptz[], $10::timestamptz[])
                   x (merchant_id, id, seq_before, seq, current_balance, reserved_amount, reference_amount, status,
                   credited_at, at)
            where  d.merchant_id = x.merchant_id and d.id = x.id and d.journal_seq = x.seq_before
            and    d.merchant_id = any($1)
            returning 1),
        written as (
            insert into deposit_transactions (merchant_id, id, deposit_id, seq, transaction_type, amount,
                   balance_before, balance_after, reserved_before, reserved_after, lead_id, payment_id, made_by,
                   reason, created_at)
            select d.merchant_id, x.id, d.id, x.seq, x.transaction_type, x.amount, x.balance_before,
                   x.balance_after, x.reserved_before, x.reserved_after, x.lead_id, x.payment_id, x.made_by,
                   x.reason, x.created_at
            from   unnest($11::uuid[], $12::uuid[], $13::uuid[], $14::bigint[], $15::text[], $16::bigint[],
                   $17::bigint[], $18::bigint[], $19::bigint[], $20::bigint[], $21::uuid[], $22::uuid[],
                   $23::uuid[], $24::text[], $25::timestamptz[])
                   x (merchant_id, id, deposit_id, seq, transaction_type, amount, balance_before, balance_after,
                   reserved_before, reserved_after, lead_id, payment_id, made_by, reason, created_at)
            join   company_deposits d on d.merchant_id = x.merchant_id and d.id = x.deposit_id
            where  d.merchant_id = any($1)
            returning 1)
        select app.expect_rows((select count(*) from changed), cardinality($2)),
               app.expect_rows((select count(*) from written), cardinality($12))";
    change_payments: "
        with changed as (
            update payments p
            set    status = x.status, reference = x.reference, failure_reason = x.failure_reason, settled_at = x.at
            from   unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::timestamptz[])
                   x (merchant_id, id, status, reference, failure_reason, at)
            where  p.merchant_id = x.merchant_id and p.id = x.id and p.status <> 'paid'
            and    p.merchant_id = any($1)
            returning 1)
        select app.expect_rows((select count(*) from changed), cardinality($2))";
    count: "
        insert into lead_statistics as s (merchant_id, campaign_id, influencer_id, day, pending, validated,
               rejected, converted, lost, expired, captured, lost_commission, influencer_share, converted_value,
               scored, score_sum, validated_that_day, rejected_that_day, spent_that_day)
        select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::date[], $5::integer[], $6::integer[],
               $7::integer[], $8::integer[], $9::integer[], $10::integer[], $11::bigint[], $12::bigint[],
               $13::bigint[], $14::bigint[], $15::integer[], $16::integer[], $17::integer[], $18::integer[],
               $19::bigint[])
        on conflict (merchant_id, campaign_id, influencer_id, day) do update
        set    pending            = s.pending + excluded.pending,
               validated          = s.validated + excluded.validated,
               rejected           = s.rejected + excluded.rejected,
               converted          = s.converted + excluded.converted,
               lost               = s.lost + excluded.lost,
               expired            = s.expired + excluded.expired,
               captured           = s.captured + excluded.captured,
               lost_commission    = s.lost_commission + excluded.lost_commission,
               influencer_share   = s.influencer_share + excluded.influencer_share,
               converted_value    = s.converted_value + excluded.converted_value,
               scored             = s.scored + excluded.scored,
               score_sum          = s.score_sum + excluded.score_sum,
               validated_that_day = s.validated_that_day + excluded.validated_that_day,
               rejected_that_day  = s.rejected_that_day + excluded.rejected_that_day,
               spent_that_day     = s.spent_that_day + excluded.spent_that_day";
    /// One wake-up for the merchants of a batch, in the library's queue.
    announce: "
        select id
        from   graphile_worker.add_job('lead_news', json_build_object('merchant_ids', $1::uuid[]),
               run_at := now() + make_interval(secs => $2))";
}

/// Leads with the names for the answer and the delay after which an earning is payable.
fn leads_sql() -> String {
    format!(
        "select {}, coalesce(a.payment_delay_days, 14) as payment_delay_days
         from   unnest($1::uuid[], $2::uuid[]) k (merchant_id, id)
         join   leads l on l.merchant_id = k.merchant_id and l.id = k.id
         {}
         left   join lateral (
                select a.payment_delay_days
                from   influencer_agreements a
                where  a.merchant_id = l.merchant_id and a.influencer_id = l.influencer_id
                and    (a.campaign_id = l.campaign_id or a.campaign_id is null)
                and    a.status in ('active', 'suspended')
                order  by a.campaign_id nulls last, a.status
                limit  1) a on true",
        record::COLUMNS,
        record::JOINS,
    )
}
