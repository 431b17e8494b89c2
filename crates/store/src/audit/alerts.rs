//! What merchants are told of deposits that run out, and the campaigns that pause with them, told again from the journals.

use super::checks::Check;

/// For some merchants (`$1`).
pub(super) const PER_MERCHANT: &[Check] = &[
    Check {
        invariant: "alerts_are_the_first_falls_of_their_cycle",
        sql: "
        select coalesce(a.merchant_id, j.merchant_id),
               format('deposit %s, cycle %s: %s is told of entry %s, the journal says %s', coalesce(a.deposit_id, j.deposit_id),
                      coalesce(a.cycle, j.cycle), coalesce(a.kind, j.kind), coalesce(a.seq::text, 'none'),
                      coalesce(j.seq::text, 'none'))
        from  (select * from deposit_alerts where merchant_id = any($1) and kind <> 'THRESHOLD') a
        full   join app.alerts_due($1, false) j
               on j.merchant_id = a.merchant_id and j.deposit_id = a.deposit_id and j.cycle = a.cycle and j.kind = a.kind
        where  (a.seq, a.available, a.reference) is distinct from (j.seq, j.available, j.reference)",
    },
    Check {
        invariant: "deposit_knows_its_cycle_and_what_was_told",
        sql: "
        select d.merchant_id,
               format('deposit %s: cycle %s, told %s/%s, drained %s; its rows say cycle %s, told %s/%s, dry at %s', d.id,
                      d.cycle, d.told, d.threshold_told, d.drained, j.cycle, a.worst, a.low, j.dry)
        from   company_deposits d
        cross  join lateral (
               select coalesce(max(t.seq) filter (
                          where t.balance_after > t.balance_before
                          and   t.transaction_type in ('initial', 'recharge', 'adjustment')), 0) as cycle,
                      max(t.seq) filter (where t.balance_after = t.reserved_after) as dry
               from   deposit_transactions t
               where  t.merchant_id = d.merchant_id and t.deposit_id = d.id) j
        cross  join lateral (
               select coalesce(max(app.rank_of(a.kind)), 1) as worst, coalesce(bool_or(a.kind = 'THRESHOLD'), false) as low
               from   deposit_alerts a
               where  a.merchant_id = d.merchant_id and a.deposit_id = d.id and a.cycle = d.cycle) a
        where  d.merchant_id = any($1)
        and   ((d.cycle, app.rank_of(d.told), d.threshold_told) is distinct from (j.cycle, a.worst, a.low)
               or d.drained <> (coalesce(j.dry > j.cycle, false) and not exists (
                  select from deposit_transactions t
                  where  t.merchant_id = d.merchant_id and t.deposit_id = d.id and t.seq > j.dry
                  and    app.level_of(t.balance_after - t.reserved_after, d.reference_amount)
                         not in ('CRITICAL', 'DEPLETED'))))",
    },
    Check {
        invariant: "campaign_that_depletion_paused_has_its_pause",
        sql: "
        select c.merchant_id, format('campaign %s is %s by %s, and %s of its pauses is open', c.id, c.status,
                                     coalesce(c.paused_by, 'nothing'), case when p.id is null then 'none' else 'one' end)
        from   campaigns c
        left   join campaign_pauses p
               on p.merchant_id = c.merchant_id and p.campaign_id = c.id and p.ended_at is null
        where  c.merchant_id = any($1)
        and    coalesce(c.paused_by = 'depletion', false) <> (p.id is not null)",
    },
];
