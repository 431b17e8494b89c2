\set i :i + 1
\set n :client_id * 100000 + :i
with c as (update leads l set status = 'validated' from captures k
           where k.n = :n and l.merchant_id = k.merchant_id and l.id = k.id and l.status = 'pending'
           returning l.merchant_id, l.id, l.deposit_id, k.deposit),
     d as (update deposits d set balance = balance - 8000, reserved = reserved - 8000
           from c where d.n = c.deposit returning d.merchant_id, d.id, d.balance, d.reserved),
     j as (insert into journal
           select d.merchant_id, gen_random_uuid(), d.id, 'deduction', 8000, d.balance, d.reserved, c.id, now()
           from d, c)
insert into outbox select gen_random_uuid(), jsonb_build_object('lead', id), now() from c;
