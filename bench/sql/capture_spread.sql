\set i :i + 1
\set n :client_id * 100000 + :i
with c as (update leads l
           set status = 'validated', quality_score = 8, feedback = 'Bon contact', decided_at = now(), updated_at = now()
           from captures k
           where k.n = :n and l.merchant_id = k.merchant_id and l.id = k.id and l.status = 'pending'
           returning l.merchant_id, l.id, l.deposit_id, k.deposit),
     d as (update deposits d
           set balance = balance - 8000, reserved = reserved - 8000, journal_seq = journal_seq + 1, updated_at = now()
           from c where d.n = c.deposit returning d.merchant_id, d.id, d.balance, d.reserved, d.journal_seq),
     j as (insert into journal
           select d.merchant_id, gen_random_uuid(), d.id, d.journal_seq, 'deduction', 8000, d.balance + 8000, d.balance,
                  d.reserved + 8000, d.reserved, c.id, d.id, now()
           from d, c)
insert into outbox select gen_random_uuid(), jsonb_build_object('lead', id), now() from c;
