-- Pending leads for capture_spread.sql: client c takes c * 100000 + 1, + 2, …
truncate captures;
with made as (
    insert into leads (merchant_id, id, campaign_id, influencer_id, deposit_id, customer_name, customer_email,
           customer_phone, customer_company, customer_notes, estimated_value, source, commission_amount,
           commission_type, influencer_percentage, influencer_commission, platform_commission, status, created_by,
           created_at, expires_at, updated_at, n)
    select d.merchant_id, gen_random_uuid(), d.id, d.id, d.id, 'Ahmed Bennani', 'ahmed@email.com', '+212612345678',
           'TechCorp', 'Intéressé par service premium', 150000, 'instagram', 8000, 'fixed', 3000, 2400, 5600,
           'pending', d.id, now(), now() + interval '72 hours', now(), c * 100000 + i
    from   generate_series(0, :clients - 1) c, generate_series(1, :each) i
    join   deposits d on d.n = 1 + (i * 7919) % 1000
    returning merchant_id, id, n)
insert into captures
select m.n, m.merchant_id, m.id, d.n from made m join deposits d on d.merchant_id = m.merchant_id;
update deposits set reserved = reserved + 8000 * (select count(*) from captures where deposit = deposits.n);
analyze;
