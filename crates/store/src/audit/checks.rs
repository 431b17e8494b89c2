//! The invariants as queries that return what breaks them: a merchant and what contradicts what.

/// An invariant.
pub(super) struct Check {
    pub(super) invariant: &'static str,
    pub(super) sql: &'static str,
}

/// For some merchants (`$1`).
pub(super) const PER_MERCHANT: &[Check] = &[
    Check {
        invariant: "journal_is_gapless_and_chained",
        sql: "
        select j.merchant_id,
               format('row %s of deposit %s begins at %s/%s after %s/%s (row %s)', j.seq, j.deposit_id,
                      j.balance_before, j.reserved_before, j.last_balance, j.last_reserved, j.last_seq)
        from  (select t.*,
                      lag(t.seq, 1, 0::bigint)            over w as last_seq,
                      lag(t.balance_after, 1, 0::bigint)  over w as last_balance,
                      lag(t.reserved_after, 1, 0::bigint) over w as last_reserved
               from   deposit_transactions t
               where  t.merchant_id = any($1)
               window w as (partition by t.merchant_id, t.deposit_id order by t.seq)) j
        where  j.seq <> j.last_seq + 1
        or     j.balance_before <> j.last_balance
        or     j.reserved_before <> j.last_reserved",
    },
    Check {
        invariant: "deposit_is_the_last_row_of_its_journal",
        sql: "
        select d.merchant_id,
               format('deposit %s has %s/%s at row %s, its journal ends with %s/%s at row %s', d.id,
                      d.current_balance, d.reserved_amount, d.journal_seq,
                      coalesce(t.balance_after, 0), coalesce(t.reserved_after, 0), coalesce(t.seq, 0))
        from   company_deposits d
        left   join lateral (
               select t.seq, t.balance_after, t.reserved_after
               from   deposit_transactions t
               where  t.merchant_id = d.merchant_id and t.deposit_id = d.id
               order  by t.seq desc
               limit  1) t on true
        where  d.merchant_id = any($1)
        and    (d.current_balance, d.reserved_amount, d.journal_seq)
               is distinct from (coalesce(t.balance_after, 0), coalesce(t.reserved_after, 0), coalesce(t.seq, 0))",
    },
    Check {
        invariant: "journal_row_has_its_deposit",
        sql: "
        select t.merchant_id, format('row %s of the journal has no deposit %s', t.id, t.deposit_id)
        from   deposit_transactions t
        where  t.merchant_id = any($1)
        and    not exists (select from company_deposits d where d.merchant_id = t.merchant_id and d.id = t.deposit_id)",
    },
    Check {
        invariant: "reserved_is_the_sum_of_pending_leads",
        sql: "
        select d.merchant_id,
               format('deposit %s reserves %s, its pending leads cost %s', d.id, d.reserved_amount, coalesce(l.cost, 0))
        from   company_deposits d
        left   join (select deposit_id, merchant_id, sum(commission_amount) as cost
                     from   leads where status = 'pending' and merchant_id = any($1)
                     group  by merchant_id, deposit_id) l
               on l.merchant_id = d.merchant_id and l.deposit_id = d.id
        where  d.merchant_id = any($1)
        and    d.reserved_amount <> coalesce(l.cost, 0)",
    },
    Check {
        invariant: "lead_moves_its_money_once",
        sql: "
        select coalesce(l.merchant_id, t.merchant_id),
               format('lead %s is %s: reserved %s, deducted %s, released %s, refunded %s of %s on its deposit',
                      coalesce(l.id, t.lead_id), coalesce(l.status, 'missing'), coalesce(t.reserved, 0),
                      coalesce(t.deducted, 0), coalesce(t.released, 0), coalesce(t.refunded, 0), l.commission_amount)
        from  (select * from leads where merchant_id = any($1)) l
        full   join (
               select merchant_id, lead_id, deposit_id,
                      sum(amount) filter (where transaction_type = 'reservation') as reserved,
                      sum(amount) filter (where transaction_type = 'deduction')   as deducted,
                      sum(amount) filter (where transaction_type = 'release')     as released,
                      sum(amount) filter (where transaction_type = 'refund')      as refunded
               from   deposit_transactions
               where  merchant_id = any($1) and lead_id is not null
               group  by merchant_id, lead_id, deposit_id) t
               on t.merchant_id = l.merchant_id and t.lead_id = l.id and t.deposit_id = l.deposit_id
        where  l.id is null
        or     coalesce(t.reserved, 0) <> l.commission_amount
        or     coalesce(t.deducted, 0) <> case when l.captured_at is not null then l.commission_amount else 0 end
        or     coalesce(t.released, 0) <> case when l.status = 'rejected' or l.expired_at is not null
                                               then l.commission_amount else 0 end
        or     coalesce(t.refunded, 0) not in (0, coalesce(t.deducted, 0))",
    },
    Check {
        invariant: "commission_is_the_sum_of_its_shares",
        sql: "
        select l.merchant_id, format('lead %s: %s is not %s + %s', l.id, l.commission_amount,
                                     l.influencer_commission, l.platform_commission)
        from   leads l
        where  l.merchant_id = any($1)
        and   (l.commission_amount <> l.influencer_commission + l.platform_commission
               or l.influencer_commission <> (l.commission_amount * l.influencer_percentage + 5000) / 10000)",
    },
    Check {
        invariant: "captured_lead_says_so_itself",
        sql: "
        select l.merchant_id, format('lead %s is %s, captured at %s, expired at %s', l.id, l.status,
                                     coalesce(l.captured_at::text, 'no time'), coalesce(l.expired_at::text, 'no time'))
        from   leads l
        where  l.merchant_id = any($1)
        and   ((l.captured_at is not null)
               <> (l.status in ('validated', 'converted') or (l.status = 'lost' and l.expired_at is null))
               or (l.expired_at is not null and l.status <> 'lost')
               or coalesce(l.captured_at, l.expired_at, l.decided_at) is distinct from l.decided_at)",
    },
    Check {
        invariant: "captured_lead_has_one_commission",
        sql: "
        select coalesce(l.merchant_id, e.merchant_id),
               format('lead %s is %s with a share of %s, its commission is %s, payable %s',
                      coalesce(l.id, e.lead_id), coalesce(l.status, 'missing'), l.influencer_commission,
                      coalesce(e.amount::text, 'missing'), e.payable_at)
        from  (select * from leads where merchant_id = any($1) and captured_at is not null) l
        full   join (select * from earnings where merchant_id = any($1) and kind = 'commission') e
               on e.merchant_id = l.merchant_id and e.lead_id = l.id
        where  l.id is null or e.id is null
        or     e.amount <> l.influencer_commission or e.influencer_id <> l.influencer_id
        or     e.payable_at <> l.captured_at + make_interval(hours => 24 * l.payment_delay_days)",
    },
    Check {
        invariant: "history_ends_with_the_status_of_the_lead",
        sql: "
        select coalesce(l.merchant_id, v.merchant_id),
               format('lead %s is %s, its history ends with %s after %s rows', coalesce(l.id, v.lead_id),
                      coalesce(l.status, 'missing'), coalesce(v.to_status, 'nothing'), coalesce(v.n, 0))
        from  (select * from leads where merchant_id = any($1)) l
        full   join (select merchant_id, lead_id, count(*) as n, count(*) filter (where from_status = 'pending') as decisions,
                            (array_agg(to_status order by from_status = 'pending', id desc))[1] as to_status
                     from   lead_validation where merchant_id = any($1)
                     group  by merchant_id, lead_id) v
               on v.merchant_id = l.merchant_id and v.lead_id = l.id
        where  l.id is null
        or     coalesce(v.to_status, 'pending') <> l.status
        or     coalesce(v.decisions, 0) <> (l.status <> 'pending')::int",
    },
    Check {
        invariant: "credits_are_exactly_the_paid_payments",
        sql: "
        select coalesce(p.merchant_id, t.merchant_id),
               format('payment %s of %s is %s, credited %s', coalesce(p.id, t.payment_id), p.amount,
                      coalesce(p.status, 'missing'), coalesce(t.amount, 0))
        from  (select * from payments where merchant_id = any($1)) p
        full   join (select merchant_id, payment_id, deposit_id, sum(amount) as amount
                     from   deposit_transactions
                     where  merchant_id = any($1) and transaction_type in ('initial', 'recharge')
                     group  by merchant_id, payment_id, deposit_id) t
               on t.merchant_id = p.merchant_id and t.payment_id = p.id and t.deposit_id = p.deposit_id
        where  p.id is null
        or     coalesce(t.amount, 0) <> case when p.status = 'paid' then p.amount else 0 end",
    },
    Check {
        invariant: "paid_transfer_was_recorded",
        sql: "
        select p.merchant_id, format('transfer %s is paid, and nobody compared its reference with the others', p.id)
        from   payments p
        where  p.merchant_id = any($1)
        and    p.method = 'bank_transfer' and p.status = 'paid'
        and    not exists (select from recorded_transfers r where r.payment_id = p.id)",
    },
    Check {
        invariant: "status_of_a_deposit_follows_its_balance",
        sql: "
        select d.merchant_id, format('deposit %s is %s with %s available', d.id, d.status,
                                     d.current_balance - d.reserved_amount)
        from   company_deposits d
        where  d.merchant_id = any($1)
        and   (d.reserved_amount < 0 or d.reserved_amount > d.current_balance
               or (d.status = 'active' and d.current_balance = d.reserved_amount)
               or (d.status = 'depleted' and d.current_balance > d.reserved_amount)
               or (d.status = 'pending') <> (d.journal_seq = 0)
               or (d.status = 'suspended') <> (d.suspended_for is not null))",
    },
    Check {
        invariant: "lead_stays_with_its_tenant",
        sql: "
        select l.merchant_id, format('lead %s names a campaign, deposit or influencer that is not there', l.id)
        from   leads l
        where  l.merchant_id = any($1)
        and    not (exists (select from campaigns c where c.merchant_id = l.merchant_id and c.id = l.campaign_id)
               and  exists (select from influencers i where i.id = l.influencer_id)
               and  exists (select from company_deposits d
                            where d.merchant_id = l.merchant_id and d.id = l.deposit_id
                            and (d.campaign_id is null or d.campaign_id = l.campaign_id)))",
    },
];

/// Over all merchants.
pub(super) const OVERALL: &[Check] = &[
    Check {
        invariant: "money_in_is_money_held_and_money_spent",
        sql: "
        select null::uuid, format('%s paid and %s given back and adjusted, %s held and %s spent, sent back or taken',
                                  paid, came, held, went)
        from  (select (select coalesce(sum(amount), 0) from payments where status = 'paid')       as paid,
                      (select coalesce(sum(balance_after - balance_before), 0) from deposit_transactions
                       where transaction_type in
                             ('refund', 'withdrawal_returned', 'chargeback_returned', 'adjustment')) as came,
                      (select coalesce(sum(current_balance), 0) from company_deposits)            as held,
                      (select coalesce(sum(amount), 0) from deposit_transactions
                       where transaction_type in ('deduction', 'withdrawal', 'chargeback'))        as went) s
        where  paid + came <> held + went",
    },
    Check {
        invariant: "deductions_are_the_shares_of_captured_leads",
        sql: "
        select null::uuid, format('%s deducted, %s refunded, %s earned by influencers, %s by the platform',
                                  spent, refunded, earned, kept)
        from  (select (select coalesce(sum(amount), 0) from deposit_transactions
                       where transaction_type = 'deduction')                                     as spent,
                      (select coalesce(sum(amount), 0) from deposit_transactions
                       where transaction_type = 'refund')                                        as refunded,
                      (select coalesce(sum(amount), 0) from earnings
                       where kind in ('commission', 'reversal'))                                 as earned,
                      (select coalesce(sum(l.platform_commission), 0) from leads l
                       where l.captured_at is not null
                       and   not exists (select from deposit_transactions t
                                         where t.merchant_id = l.merchant_id and t.lead_id = l.id
                                         and   t.transaction_type = 'refund'))                   as kept) s
        where  spent - refunded <> earned + kept",
    },
    Check {
        invariant: "rows_belong_to_a_merchant",
        sql: "
        select distinct t.merchant_id, 'rows of a merchant that is not there'
        from   deposit_transactions t
        where  not exists (select from merchants m where m.id = t.merchant_id)",
    },
];
