//! What is given on paper: one document for each thing that has one, numbered without gaps, in order.

use super::checks::Check;

/// For some merchants (`$1`).
pub(super) const PER_MERCHANT: &[Check] = &[
    Check {
        invariant: "paid_payment_has_one_receipt",
        sql: "
        select coalesce(p.merchant_id, r.merchant_id),
               format('payment %s of %s is %s, its receipt %s says %s', coalesce(p.id, r.payment_id), p.amount,
                      coalesce(p.status, 'missing'), coalesce(r.number, 'is missing and'),
                      coalesce(r.content #>> '{payment,amount}', 'nothing'))
        from  (select * from payments where merchant_id = any($1) and status = 'paid') p
        full   join (select * from receipts where merchant_id = any($1)) r
               on r.merchant_id = p.merchant_id and r.payment_id = p.id
        where  p.id is null or r.number is null
        or     (p.amount::text, p.id::text, r.number)
               is distinct from (r.content #>> '{payment,amount}', r.content #>> '{payment,id}',
                                 r.content #>> '{issue,number}')",
    },
    Check {
        invariant: "arrived_refund_has_one_credit_note",
        sql: "
        select coalesce(r.merchant_id, n.merchant_id),
               format('refund %s of %s is %s, its credit note %s says %s', coalesce(r.id, n.refund_id), r.amount,
                      coalesce(r.status, 'missing'), coalesce(n.number, 'is missing and'),
                      coalesce(n.content #>> '{refund,amount}', 'nothing'))
        from  (select r.* from refunds r
               where  r.merchant_id = any($1)
               and   (r.status = 'done'
                      or (r.status = 'failed' and exists (select from credit_notes n
                                                          where n.refund_id = r.id and n.returned is not null)))) r
        full   join (select * from credit_notes where merchant_id = any($1)) n
               on n.merchant_id = r.merchant_id and n.refund_id = r.id
        where  r.id is null or n.number is null
        or     (r.amount::text, r.id::text, n.number)
               is distinct from (n.content #>> '{refund,amount}', n.content #>> '{refund,id}',
                                 n.content #>> '{issue,number}')
        or     (r.status = 'done') <> (n.returned is null)",
    },
];

/// Over all merchants.
pub(super) const OVERALL: &[Check] = &[
    Check {
        invariant: "paid_payout_has_one_advice",
        sql: "
        select null::uuid, format('payout %s of %s is %s, its advice %s says %s', coalesce(p.id, v.payout_id), p.amount,
                                  coalesce(p.status, 'missing'), coalesce(v.number, 'is missing and'),
                                  coalesce(v.content #>> '{payout,amount}', 'nothing'))
        from  (select * from payouts where paid_at is not null) p
        full   join payout_advices v on v.payout_id = p.id and v.influencer_id = p.influencer_id
        where  p.id is null or v.number is null
        or     (p.amount::text, p.id::text, v.number)
               is distinct from (v.content #>> '{payout,amount}', v.content #>> '{payout,id}',
                                 v.content #>> '{issue,number}')
        or     (p.status = 'returned') <> (v.returned is not null)
        or     p.amount <> (select sum((i.item ->> 'amount')::bigint)
                            from   jsonb_array_elements(v.content -> 'items') i (item))",
    },
    Check {
        invariant: "document_numbers_have_no_gaps",
        sql: "
        select null::uuid, format('series %s of %s: %s documents, the last number is %s, the highest %s',
                                  coalesce(s.series, r.series), coalesce(s.year, r.year), coalesce(r.documents, 0), s.last,
                                  r.highest)
        from   document_series s
        full   join (select split_part(d.number, '-', 1) as series, split_part(d.number, '-', 2)::integer as year,
                            count(*) as documents, max(split_part(d.number, '-', 3)::integer) as highest
                     from  (select number from receipts
                            union all select number from credit_notes
                            union all select number from payout_advices) d
                     group  by 1, 2) r on r.series = s.series and r.year = s.year
        where  (s.last, s.last) is distinct from (coalesce(r.documents, 0), coalesce(r.highest, 0))",
    },
    Check {
        invariant: "documents_are_given_in_the_order_of_their_numbers",
        sql: "
        select null::uuid, format('%s was given at %s, after %s', d.number, d.created_at, d.latest)
        from  (select d.*, max(d.created_at) over (
                      partition by split_part(d.number, '-', 1), split_part(d.number, '-', 2)
                      order by split_part(d.number, '-', 3)::integer
                      rows between unbounded preceding and 1 preceding) as latest
               from  (select number, created_at from receipts
                      union all select number, created_at from credit_notes
                      union all select number, created_at from payout_advices) d) d
        where  d.created_at < d.latest",
    },
];
