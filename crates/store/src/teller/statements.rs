//! The statements of the teller, prepared once per connection.
//!
//! A batch comes as one array per column. Its rows are `($n)[i]`: `unnest` of many arrays keeps a store of its
//! own for each, and costs four times as much for a batch of one. What is looked up for each row is a lateral
//! query with `offset 0`: whatever the size of the tables when the plan is made, it is one index look-up per row.

use crate::{
    leads::record,
    wire::{Statement, Wire, WireError},
};

/// Prepares every statement when a lane connects.
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident: $sql:expr;)+) => {
        /// The prepared statements of a lane.
        pub(super) struct Statements { $($(#[$doc])* pub(super) $name: Statement),+ }

        impl Statements {
            pub(super) fn prepare(wire: &mut Wire) -> Result<Self, WireError> {
                Ok(Self { $($name: wire.prepare(stringify!($name), $sql)?),+ })
            }
        }
    };
}

statements! {
    begin: "begin";
    commit: "commit";
    rollback: "rollback";
    /// Every deposit of the merchants concerned, in the one order in which all tellers lock.
    lock: "
        select d.merchant_id, d.id, d.campaign_id, d.status, d.current_balance, d.reserved_amount,
               d.reference_amount, d.journal_seq, d.terms_version
        from   company_deposits d
        where  d.merchant_id = any($1)
        order  by d.merchant_id, d.id
        for    no key update";
    /// What new leads meet: the rule of the campaign, and the agreements or blocks that apply.
    offers: "
        select c.merchant_id, c.id as campaign_id, k.influencer_id, c.name, c.status, c.paused_by, m.company_name,
               s.campaign_type, s.lead_generation_enabled, s.percentage_commission_rate, s.fixed_commission_amount,
               s.commission_threshold, s.requires_lead_validation, s.validation_timeout_hours, i.display_name,
               t.terms, t.for_campaign, t.commission_percentage, t.payment_delay_days, t.requires_validation,
               exists (select from influencer_agreements a
                       where a.merchant_id = k.merchant_id and a.status in ('active', 'suspended'))
               or exists (select from campaign_blocks b
                          where b.merchant_id = k.merchant_id and b.campaign_id = k.campaign_id
                          and b.lifted_at is null) as has_terms
        from   (select ($1::uuid[])[i] as merchant_id, ($2::uuid[])[i] as campaign_id,
                       ($3::uuid[])[i] as influencer_id
                from generate_subscripts($1::uuid[], 1) i) k
        join   campaigns c         on c.merchant_id = k.merchant_id and c.id = k.campaign_id
        join   campaign_settings s on s.merchant_id = c.merchant_id and s.campaign_id = c.id
        join   merchants m         on m.id = c.merchant_id
        left   join influencers i  on i.id = k.influencer_id
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
    /// The use that was made of the keys of new leads.
    keys: "
        select u.merchant_id, u.user_id, u.key, u.request_hash, u.lead_id
        from   (select ($1::uuid[])[i] as merchant_id, ($2::uuid[])[i] as user_id, ($3::text[])[i] as key
                from generate_subscripts($1::uuid[], 1) i) k
        join   idempotency_keys u on u.merchant_id = k.merchant_id and u.user_id = k.user_id and u.key = k.key";
    leads: &leads_sql();
    payments: "
        select p.merchant_id, p.id, p.deposit_id, p.purpose, p.amount, p.status, p.reference, p.failure_reason, p.settled_at
        from   (select ($1::uuid[])[i] as merchant_id, ($2::uuid[])[i] as id
                from generate_subscripts($1::uuid[], 1) i) k
        join   payments p on p.merchant_id = k.merchant_id and p.id = k.id";
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

    /// Leads, and the keys under which a repetition finds them. Whose deposit and campaign they are comes from their
    /// rows, as in the journal.
    insert_leads: "
        with written as (
            insert into leads (merchant_id, id, campaign_id, influencer_id, deposit_id, customer_name, customer_email,
                   customer_phone, customer_company, customer_notes, estimated_value, source, commission_amount,
                   commission_type, commission_rate, influencer_percentage, influencer_commission,
                   platform_commission, created_by, created_at, expires_at, status, updated_at)
            select d.merchant_id, ($2::uuid[])[i], c.id, ($4::uuid[])[i], d.id, ($6::text[])[i],
                   ($7::text[])[i], ($8::text[])[i], ($9::text[])[i], ($10::text[])[i], ($11::bigint[])[i],
                   ($12::text[])[i], ($13::bigint[])[i], ($14::text[])[i], ($15::integer[])[i],
                   ($16::integer[])[i], ($17::bigint[])[i], ($18::bigint[])[i], ($19::uuid[])[i],
                   ($20::timestamptz[])[i], ($21::timestamptz[])[i], 'pending', ($20::timestamptz[])[i]
            from   generate_subscripts($1::uuid[], 1) i
            cross  join lateral (
                   select d.merchant_id, d.id from company_deposits d
                   where  d.merchant_id = ($1::uuid[])[i] and d.id = ($5::uuid[])[i]
                   offset 0) d
            cross  join lateral (
                   select c.id from campaigns c
                   where  c.merchant_id = ($1::uuid[])[i] and c.id = ($3::uuid[])[i]
                   offset 0) c
            returning 1),
        keyed as (
            insert into idempotency_keys (merchant_id, user_id, key, request_hash, lead_id, created_at)
            select ($1::uuid[])[i], ($19::uuid[])[i], ($22::text[])[i], ($23::bytea[])[i], ($2::uuid[])[i],
                   ($20::timestamptz[])[i]
            from   generate_subscripts($1::uuid[], 1) i
            where  ($22::text[])[i] is not null)
        select app.expect_rows((select count(*) from written), cardinality($2))";
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
            from   (select ($1::uuid[])[i] as merchant_id, ($2::uuid[])[i] as id, ($3::text[])[i] as status_before,
                           ($4::text[])[i] as status, ($5::smallint[])[i] as quality_score,
                           ($6::text[])[i] as feedback, ($7::text[])[i] as rejection_reason,
                           ($8::text[])[i] as rejection_details, ($9::text[])[i] as lost_reason,
                           ($10::bigint[])[i] as conversion_value, ($11::timestamptz[])[i] as decided_at,
                           ($12::timestamptz[])[i] as closed_at, ($13::timestamptz[])[i] as at
                    from generate_subscripts($1::uuid[], 1) i) x
            where  l.merchant_id = x.merchant_id and l.id = x.id and l.status = x.status_before
            and    l.merchant_id = any($1)
            returning l.merchant_id, l.id),
        decided as (
            insert into lead_validation (merchant_id, lead_id, id, influencer_id, decided_by, from_status, to_status,
                   quality_score, feedback, reason, details, conversion_value, created_at)
            select l.merchant_id, l.id, ($16::uuid[])[i], ($17::uuid[])[i], ($18::uuid[])[i],
                   ($19::text[])[i], ($20::text[])[i], ($21::smallint[])[i], ($22::text[])[i], ($23::text[])[i],
                   ($24::text[])[i], ($25::bigint[])[i], ($26::timestamptz[])[i]
            from   generate_subscripts($14::uuid[], 1) i
            join   changed l on l.merchant_id = ($14::uuid[])[i] and l.id = ($15::uuid[])[i]
            returning 1),
        earned as (
            insert into earnings (merchant_id, lead_id, id, influencer_id, amount, payable_at, created_at)
            select l.merchant_id, l.id, ($29::uuid[])[i], ($30::uuid[])[i], ($31::bigint[])[i],
                   ($32::timestamptz[])[i], ($33::timestamptz[])[i]
            from   generate_subscripts($27::uuid[], 1) i
            join   changed l on l.merchant_id = ($27::uuid[])[i] and l.id = ($28::uuid[])[i]
            returning 1)
        select app.expect_rows((select count(*) from changed), cardinality($2)),
               app.expect_rows((select count(*) from decided), cardinality($16)),
               app.expect_rows((select count(*) from earned), cardinality($29))";
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
            from   (select ($1::uuid[])[i] as merchant_id, ($2::uuid[])[i] as id, ($3::bigint[])[i] as seq_before,
                           ($4::bigint[])[i] as seq, ($5::bigint[])[i] as current_balance,
                           ($6::bigint[])[i] as reserved_amount, ($7::bigint[])[i] as reference_amount,
                           ($8::text[])[i] as status, ($9::timestamptz[])[i] as credited_at,
                           ($10::timestamptz[])[i] as at
                    from generate_subscripts($1::uuid[], 1) i) x
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
            from   (select ($11::uuid[])[i] as merchant_id, ($12::uuid[])[i] as id, ($13::uuid[])[i] as deposit_id,
                           ($14::bigint[])[i] as seq, ($15::text[])[i] as transaction_type,
                           ($16::bigint[])[i] as amount, ($17::bigint[])[i] as balance_before,
                           ($18::bigint[])[i] as balance_after, ($19::bigint[])[i] as reserved_before,
                           ($20::bigint[])[i] as reserved_after, ($21::uuid[])[i] as lead_id,
                           ($22::uuid[])[i] as payment_id, ($23::uuid[])[i] as made_by, ($24::text[])[i] as reason,
                           ($25::timestamptz[])[i] as created_at
                    from generate_subscripts($11::uuid[], 1) i) x
            cross  join lateral (
                   select d.merchant_id, d.id from company_deposits d
                   where  d.merchant_id = x.merchant_id and d.id = x.deposit_id
                   offset 0) d
            returning 1)
        select app.expect_rows((select count(*) from changed), cardinality($2)),
               app.expect_rows((select count(*) from written), cardinality($12))";
    change_payments: "
        with changed as (
            update payments p
            set    status = x.status, reference = x.reference, failure_reason = x.failure_reason, settled_at = x.at
            from   (select ($1::uuid[])[i] as merchant_id, ($2::uuid[])[i] as id, ($3::text[])[i] as status,
                           ($4::text[])[i] as reference, ($5::text[])[i] as failure_reason,
                           ($6::timestamptz[])[i] as at
                    from generate_subscripts($1::uuid[], 1) i) x
            where  p.merchant_id = x.merchant_id and p.id = x.id and p.status <> 'paid'
            and    p.merchant_id = any($1)
            returning 1)
        select app.expect_rows((select count(*) from changed), cardinality($2))";
    count: "
        insert into lead_statistics as s (merchant_id, campaign_id, influencer_id, day, pending, validated,
               rejected, converted, lost, expired, captured, lost_commission, influencer_share, converted_value,
               scored, score_sum, validated_that_day, rejected_that_day, spent_that_day)
        select ($1::uuid[])[i], ($2::uuid[])[i], ($3::uuid[])[i], ($4::date[])[i], ($5::integer[])[i],
               ($6::integer[])[i], ($7::integer[])[i], ($8::integer[])[i], ($9::integer[])[i], ($10::integer[])[i],
               ($11::bigint[])[i], ($12::bigint[])[i], ($13::bigint[])[i], ($14::bigint[])[i], ($15::integer[])[i],
               ($16::integer[])[i], ($17::integer[])[i], ($18::integer[])[i], ($19::bigint[])[i]
        from   generate_subscripts($1::uuid[], 1) i
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
    /// Merchants who join a wake-up. No movement of money fails because one has joined already.
    announce: "
        insert into news_due (wake_up, merchant_id)
        select $1, ($2::uuid[])[i] from generate_subscripts($2::uuid[], 1) i
        on     conflict do nothing";
    /// The wake-up itself, in the library's queue. It costs as much as a batch of leads.
    wake: "
        select id
        from   graphile_worker.add_job('lead_news', json_build_object('wake_up', $1::uuid),
               run_at := now() + make_interval(secs => $2))";
}

/// Leads with the names for the answer and the delay after which an earning is payable.
fn leads_sql() -> String {
    format!(
        "select {}, coalesce(a.payment_delay_days, 14) as payment_delay_days
         from   (select ($1::uuid[])[i] as merchant_id, ($2::uuid[])[i] as id
                 from generate_subscripts($1::uuid[], 1) i) k
         cross  join lateral (
                select l.* from leads l where l.merchant_id = k.merchant_id and l.id = k.id offset 0) l
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
