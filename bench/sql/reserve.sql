-- On one of so many merchants; one makes it the hot one.
\set n random(1, :merchants)
with d as (update deposits set reserved = reserved + 8000, journal_seq = journal_seq + 1, updated_at = now()
           where n = :n and balance - reserved >= 8000
           returning merchant_id, id, balance, reserved, journal_seq),
     l as (insert into leads (merchant_id, id, campaign_id, influencer_id, deposit_id, customer_name, customer_email,
                  customer_phone, customer_company, customer_notes, estimated_value, source, commission_amount,
                  commission_type, influencer_percentage, influencer_commission, platform_commission, status,
                  created_by, created_at, expires_at, updated_at)
           select merchant_id, gen_random_uuid(), id, id, id, 'Ahmed Bennani', 'ahmed@email.com', '+212612345678',
                  'TechCorp', 'Intéressé par service premium', 150000, 'instagram', 8000, 'fixed', 3000, 2400, 5600,
                  'pending', id, now(), now() + interval '72 hours', now()
           from d returning merchant_id, id, deposit_id),
     j as (insert into journal
           select d.merchant_id, gen_random_uuid(), d.id, d.journal_seq, 'reservation', 8000, d.balance, d.balance,
                  d.reserved - 8000, d.reserved, l.id, d.id, now()
           from d, l)
insert into outbox select gen_random_uuid(), jsonb_build_object('lead', id), now() from l;
