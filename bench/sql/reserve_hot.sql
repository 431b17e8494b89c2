with d as (update deposits set reserved = reserved + 8000
           where n = 1 and balance - reserved >= 8000
           returning merchant_id, id, balance, reserved),
     l as (insert into leads
           select merchant_id, gen_random_uuid(), null, id, id, id, 'Ahmed Bennani', 'ahmed@email.com',
                  '+212612345678', 'TechCorp', 'Intéressé par service premium', 150000, 'instagram', 8000, 2400, 5600,
                  'pending', now()
           from d returning merchant_id, id, deposit_id),
     j as (insert into journal
           select d.merchant_id, gen_random_uuid(), d.id, 'reservation', 8000, d.balance, d.reserved, l.id, now()
           from d, l)
insert into outbox select gen_random_uuid(), jsonb_build_object('lead', id), now() from l;
