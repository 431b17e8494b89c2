//! Money that goes back, money that is taken back, and money that is paid out.

use super::checks::Check;

/// For some merchants (`$1`).
pub(super) const PER_MERCHANT: &[Check] = &[
    Check {
        invariant: "reversal_undoes_the_entry_it_names",
        sql: "
        select t.merchant_id, format('entry %s (%s of %s) reverses %s (%s of %s)', t.id, t.transaction_type, t.amount,
                                     t.reverses, coalesce(r.transaction_type, 'missing'), r.amount)
        from   deposit_transactions t
        left   join deposit_transactions r on r.merchant_id = t.merchant_id and r.id = t.reverses
        where  t.merchant_id = any($1)
        and    t.transaction_type in ('refund', 'withdrawal_returned')
        and   (r.id is null
               or r.transaction_type
                  <> case t.transaction_type when 'refund' then 'deduction' else 'withdrawal' end
               or (r.deposit_id, r.amount) <> (t.deposit_id, t.amount)
               or (r.lead_id, r.refund_id) is distinct from (t.lead_id, t.refund_id))",
    },
    Check {
        invariant: "refunded_lead_has_one_reversal",
        sql: "
        select coalesce(t.merchant_id, e.merchant_id),
               format('lead %s: refunded %s, reversed %s of a commission of %s', coalesce(t.lead_id, e.lead_id),
                      coalesce(t.amount, 0), coalesce(e.amount, 0), c.amount)
        from  (select * from deposit_transactions where merchant_id = any($1) and transaction_type = 'refund') t
        full   join (select * from earnings where merchant_id = any($1) and kind = 'reversal') e
               on e.merchant_id = t.merchant_id and e.lead_id = t.lead_id
        left   join earnings c on c.merchant_id = e.merchant_id and c.id = e.reverses
        where  t.id is null or e.id is null or c.id is null or c.kind <> 'commission'
        or    (c.lead_id, c.influencer_id, -c.amount) is distinct from (e.lead_id, e.influencer_id, e.amount)",
    },
    Check {
        invariant: "withdrawals_are_the_refunds_that_were_sent",
        sql: "
        select coalesce(r.merchant_id, t.merchant_id),
               format('refund %s of %s is %s, withdrawn %s, returned %s', coalesce(r.id, t.refund_id), r.amount,
                      coalesce(r.status, 'missing'), coalesce(t.withdrawn, 0), coalesce(t.returned, 0))
        from  (select * from refunds where merchant_id = any($1)) r
        full   join (
               select merchant_id, refund_id, deposit_id,
                      sum(amount) filter (where transaction_type = 'withdrawal')          as withdrawn,
                      sum(amount) filter (where transaction_type = 'withdrawal_returned') as returned
               from   deposit_transactions
               where  merchant_id = any($1) and refund_id is not null
               group  by merchant_id, refund_id, deposit_id) t
               on t.merchant_id = r.merchant_id and t.refund_id = r.id and t.deposit_id = r.deposit_id
        where  r.id is null
        or     coalesce(t.withdrawn, 0) <> case when r.sent_at is null then 0 else r.amount end
        or     coalesce(t.returned, 0)  <> case when r.status = 'failed' and r.sent_at is not null then r.amount else 0 end",
    },
    Check {
        invariant: "dispute_takes_at_most_its_amount",
        sql: "
        select coalesce(p.merchant_id, t.merchant_id),
               format('dispute %s of %s is %s, took %s, gave back %s', coalesce(p.id, t.dispute_id), p.amount,
                      coalesce(p.status, 'missing'), coalesce(t.took, 0), coalesce(t.gave_back, 0))
        from  (select * from provider_disputes where merchant_id = any($1)) p
        full   join (
               select merchant_id, dispute_id, deposit_id,
                      sum(amount) filter (where transaction_type = 'chargeback')          as took,
                      sum(amount) filter (where transaction_type = 'chargeback_returned') as gave_back
               from   deposit_transactions
               where  merchant_id = any($1) and dispute_id is not null
               group  by merchant_id, dispute_id, deposit_id) t
               on t.merchant_id = p.merchant_id and t.dispute_id = p.id and t.deposit_id = p.deposit_id
        where  p.id is null
        or     coalesce(t.took, 0) > case when p.charged_at is null then 0 else p.amount end
        or     coalesce(t.gave_back, 0) <> case when p.status = 'won' then coalesce(t.took, 0) else 0 end",
    },
    Check {
        invariant: "owed_is_what_disputes_have_not_taken_yet",
        sql: "
        select d.merchant_id, format('deposit %s (%s for %s) owes %s, its disputes still want %s', d.id, d.status,
                                     coalesce(d.suspended_for, 'nothing'), d.owed, coalesce(p.rest, 0))
        from   company_deposits d
        left   join (
               select p.merchant_id, p.deposit_id, sum(p.amount - coalesce(t.took, 0)) as rest
               from   provider_disputes p
               left   join (select merchant_id, dispute_id, sum(amount) as took
                            from   deposit_transactions
                            where  merchant_id = any($1) and transaction_type = 'chargeback'
                            group  by merchant_id, dispute_id) t
                      on t.merchant_id = p.merchant_id and t.dispute_id = p.id
               where  p.merchant_id = any($1) and p.charged_at is not null and p.status <> 'won'
               group  by p.merchant_id, p.deposit_id) p
               on p.merchant_id = d.merchant_id and p.deposit_id = d.id
        where  d.merchant_id = any($1)
        and   (d.owed <> coalesce(p.rest, 0)
               or (d.owed > 0 and d.suspended_for is distinct from 'chargeback'))",
    },
];

/// Over all merchants.
pub(super) const OVERALL: &[Check] = &[
    Check {
        invariant: "payout_is_the_sum_of_its_items",
        sql: "
        select null::uuid, format('payout %s of %s has items of %s', p.id, p.amount, coalesce(sum(i.amount), 0))
        from   payouts p
        left   join payout_items i on i.payout_id = p.id
        group  by p.id
        having p.amount <> coalesce(sum(i.amount), 0)",
    },
    Check {
        invariant: "payout_item_is_a_whole_entry_of_its_influencer",
        sql: "
        select i.merchant_id, format('payout %s takes %s of the entry %s, which is %s', i.payout_id, i.amount,
                                     i.earning_id, coalesce(e.amount::text, 'missing'))
        from   payout_items i
        left   join payouts p  on p.id = i.payout_id
        left   join earnings e on e.merchant_id = i.merchant_id and e.id = i.earning_id
        where  (p.influencer_id, p.status not in ('rejected', 'returned'), e.influencer_id, e.amount)
               is distinct from (i.influencer_id, i.live, i.influencer_id, i.amount)
        or     e.payable_at > p.created_at",
    },
    Check {
        invariant: "entry_is_in_one_live_payout_at_most",
        sql: "
        select i.merchant_id, format('the entry %s is in %s live payouts', i.earning_id, count(*))
        from   payout_items i
        join   payouts p on p.id = i.payout_id
        where  p.status not in ('rejected', 'returned')
        group  by i.merchant_id, i.earning_id
        having count(*) > 1",
    },
    Check {
        invariant: "earnings_are_free_or_in_a_live_payout",
        sql: "
        select null::uuid, format('influencer %s earned %s, of which %s is free and %s in payouts',
                                  coalesce(e.influencer_id, p.influencer_id), coalesce(e.earned, 0), coalesce(e.free, 0),
                                  coalesce(p.held, 0))
        from  (select e.influencer_id, sum(e.amount) as earned,
                      sum(e.amount) filter (where not exists (
                          select from payout_items i
                          where  i.merchant_id = e.merchant_id and i.earning_id = e.id and i.live)) as free
               from   earnings e
               group  by e.influencer_id) e
        full   join (select influencer_id, sum(amount) as held
                     from   payouts where status not in ('rejected', 'returned')
                     group  by influencer_id) p on p.influencer_id = e.influencer_id
        where  coalesce(e.earned, 0) <> coalesce(e.free, 0) + coalesce(p.held, 0)",
    },
];
