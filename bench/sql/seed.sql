-- A thousand merchants with an active campaign and a paid deposit, and fifty people who bring leads;
-- ids are made from numbers so that the load generator knows them.
create function pg_temp.numbered(kind text, n bigint) returns uuid language sql immutable
    as $$ select ('01900000-0000-7000-8' || kind || '-' || lpad(to_hex(n), 12, '0'))::uuid $$;

insert into merchants
select pg_temp.numbered('001', n), 'Marchand ' || n, '2026-01-01' from generate_series(1, 1000) n;
insert into influencers
select pg_temp.numbered('002', n), 'influencer', 'Influenceur ' || n, '2026-01-01' from generate_series(1, 50) n;
insert into users (id, email, password_hash, role, display_name, merchant_id, created_at)
select pg_temp.numbered('003', n), 'm' || n || '@bench.ma', '-', 'merchant', 'Marchand ' || n,
       pg_temp.numbered('001', n), '2026-01-01'
from   generate_series(1, 1000) n;
insert into users (id, email, password_hash, role, display_name, influencer_id, created_at)
select pg_temp.numbered('004', n), 'i' || n || '@bench.ma', '-', 'influencer', 'Influenceur ' || n,
       pg_temp.numbered('002', n), '2026-01-01'
from   generate_series(1, 50) n;
insert into campaigns (merchant_id, id, name, status, created_at, updated_at)
select pg_temp.numbered('001', n), pg_temp.numbered('005', n), 'Campagne ' || n, 'active', '2026-01-01', '2026-01-01'
from   generate_series(1, 1000) n;
insert into campaign_settings (merchant_id, campaign_id, max_pending_without_agreement, updated_at)
select pg_temp.numbered('001', n), pg_temp.numbered('005', n), 0, '2026-01-01' from generate_series(1, 1000) n;
insert into company_deposits (merchant_id, id, status, initial_amount, current_balance, reference_amount, journal_seq, cycle,
       created_at, credited_at, updated_at)
select pg_temp.numbered('001', n), pg_temp.numbered('006', n), 'active', 900000000000, 900000000000, 900000000000, 1, 1,
       '2026-01-01', '2026-01-01', '2026-01-01'
from   generate_series(1, 1000) n;
insert into payments (merchant_id, id, deposit_id, purpose, method, amount, status, reference, created_by, created_at,
       settled_at)
select pg_temp.numbered('001', n), pg_temp.numbered('007', n), pg_temp.numbered('006', n), 'initial', 'sandbox',
       900000000000, 'paid', 'bench', pg_temp.numbered('003', n), '2026-01-01', '2026-01-01'
from   generate_series(1, 1000) n;
insert into deposit_transactions (merchant_id, id, deposit_id, seq, transaction_type, amount, balance_before,
       balance_after, reserved_before, reserved_after, payment_id, created_at)
select pg_temp.numbered('001', n), pg_temp.numbered('008', n), pg_temp.numbered('006', n), 1, 'initial', 900000000000,
       0, 900000000000, 0, 0, pg_temp.numbered('007', n), '2026-01-01'
from   generate_series(1, 1000) n;
select app.issue_receipts(array_agg(pg_temp.numbered('001', n)), array_agg(pg_temp.numbered('007', n)),
                          array_agg(2026), array_agg(0))
from   generate_series(1, 1000) n;
analyze;
