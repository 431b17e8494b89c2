-- The merchants :first to :last of a market with :people who bring leads, and a year of trade that ends at :until.
-- Set-wise, with formulas where life has chance, and past the teller: nobody else is served meanwhile. Every constraint
-- checks every row, and the audit proves the whole.
begin;

-- Those who pay.
with business as (
    insert into merchants (id, company_name, created_at)
    select pg_temp.v7(:begin, 'merchant' || n), 'Entreprise ' || n, :begin
    from   generate_series(:first, :last) n)
insert into users (id, email, password_hash, role, display_name, merchant_id, created_at)
select pg_temp.v7(:begin, 'owner' || n), 'entreprise-' || n || '@market.ma', '-',
       'merchant', 'Gérant ' || n, pg_temp.v7(:begin, 'merchant' || n), :begin
from   generate_series(:first, :last) n;

-- Two campaigns each.
insert into campaigns (merchant_id, id, name, status, created_at, updated_at)
select pg_temp.v7(:begin, 'merchant' || n), pg_temp.v7(:begin, 'campaign' || n || '-' || c),
       'Campagne ' || n || '-' || c, 'active', :begin, :begin
from   generate_series(:first, :last) n, generate_series(0, 1) c;

-- Their settings, which are the usual ones.
insert into campaign_settings (merchant_id, campaign_id, max_pending_without_agreement, updated_at)
select pg_temp.v7(:begin, 'merchant' || n), pg_temp.v7(:begin, 'campaign' || n || '-' || c), 0, :begin
from   generate_series(:first, :last) n, generate_series(0, 1) c;

-- What is planned, before it is written: leads as they are in the end, and every movement of money.
drop table if exists planned, moved, journal;
create temp table planned on commit drop as select * from leads with no data;
alter table planned add column captured boolean, add column owner_id uuid, add column decided_day date;
create temp table moved (
    merchant_id uuid, deposit_id uuid, kind text, amount bigint, at timestamptz, turn text, lead_id uuid,
    payment_id uuid, made_by uuid) on commit drop;
create temp table journal on commit drop as select * from deposit_transactions with no data;

-- The leads. Each comes at a time of its own and is decided within two days; the latest still wait. The first `more`
-- merchants have one lead more than the `each` of the others.
insert into planned (merchant_id, id, campaign_id, influencer_id, deposit_id, customer_name, customer_email,
       customer_phone, estimated_value, source, commission_amount, commission_type, commission_rate,
       influencer_percentage, influencer_commission, platform_commission, status, quality_score, rejection_reason,
       lost_reason, conversion_value, created_by, created_at, day, expires_at, decided_at, captured_at, expired_at,
       closed_at, updated_at, captured, owner_id, decided_day)
select merchant_id, id, campaign_id, influencer_id, deposit_id, 'Client ' || n || '-' || i,
       'client-' || n || '-' || i || '@example.ma', '+2126' || lpad((10000000 + dice % 80000000)::text, 8, '0'),
       value, (array['instagram', 'tiktok', 'whatsapp', 'direct'])[1 + dice % 4], c.commission_amount,
       c.commission_type, case c.commission_type when 'percentage' then 1000 end, 3000,
       (c.commission_amount * 3000 + 5000) / 10000,
       c.commission_amount - (c.commission_amount * 3000 + 5000) / 10000, status,
       case when captured then 5 + dice % 6 end,
       case status when 'rejected' then (array['unqualified', 'duplicate', 'out_of_budget'])[1 + dice % 3] end,
       case when status = 'lost' and captured then 'Ne répond plus.' end,
       case status when 'converted' then value end, created_by, created_at, app.local_day(created_at),
       created_at + interval '72 hours', decided_at, case when captured then decided_at end,
       case when status = 'lost' and not captured then decided_at end, closed_at,
       coalesce(closed_at, decided_at, created_at), captured, owner_id, app.local_day(decided_at)
from  (select s.*, status in ('validated', 'converted') or (status = 'lost' and fate < 90) as captured,
              case when status = 'pending' then null
                   when status = 'lost' and fate >= 90 then created_at + interval '80 hours'
                   else created_at + make_interval(mins => 60 + dice % 2700) end as decided_at,
              case when status = 'converted' or (status = 'lost' and fate < 90)
                   then created_at + make_interval(hours => 60 + dice % 200) end as closed_at
       from  (select r.*,
                     case when created_at > :until - interval '50 hours'                then 'pending'
                          when fate < 15                                                then 'rejected'
                          when fate >= 90 and created_at < :until - interval '96 hours'   then 'lost'
                          when created_at > :until - interval '288 hours'                 then 'validated'
                          when fate < 45                                                then 'converted'
                          when fate < 55                                                then 'lost'
                          else 'validated' end as status
              from  (select n, i, dice, dice / 100 % 100 as fate, created_at,
                            pg_temp.v7(:begin, 'merchant' || n) as merchant_id,
                            pg_temp.v7(created_at, 'lead' || n || '-' || i) as id,
                            pg_temp.v7(:begin, 'campaign' || n || '-' || dice % 2) as campaign_id,
                            pg_temp.v7(:begin, 'deposit' || n) as deposit_id,
                            pg_temp.v7(:begin, 'owner' || n) as owner_id,
                            pg_temp.v7(:begin, 'influencer' || who) as influencer_id,
                            pg_temp.v7(:begin, 'person' || who) as created_by,
                            5000 + 500 * (dice / 7 % 400)::bigint as value
                     from  (select n, i, dice, 1 + (n * 7 + dice % 5) % :people as who,
                                   :begin + interval '48 hours'
                                   + ((:until - :begin) - interval '49 hours') * (dice::float8 / (1 << 28))
                                   as created_at
                            from   generate_series(:first, :last) n,
                                   generate_series(1, :each + (n <= :more)::integer) i,
                                   pg_temp.chance('lead' || n || '-' || i) as dice) w) r) s) t,
       app.lead_commission(value, 80000, 1000, 8000) c;

-- Payments that suffice, in parts of at most 100 000 dirhams.
insert into moved (merchant_id, deposit_id, kind, amount, at, turn, payment_id, made_by)
select pg_temp.v7(:begin, 'merchant' || n), pg_temp.v7(:begin, 'deposit' || n),
       case p when 0 then 'initial' else 'recharge' end, need.part, :begin + make_interval(mins => p), '',
       pg_temp.v7(:begin + make_interval(mins => p), 'payment' || n || '-' || p),
       pg_temp.v7(:begin, 'owner' || n)
from   generate_series(:first, :last) n
left   join (select merchant_id, sum(commission_amount) as cost from planned group by merchant_id) l
       on l.merchant_id = pg_temp.v7(:begin, 'merchant' || n)
cross  join lateral (
       select greatest(1, ceil(coalesce(l.cost, 0) * 1.2 / 10000000))::integer as parts) k
cross  join lateral (
       select greatest(200000, ceil(coalesce(l.cost, 0) * 1.2 / k.parts / 100) * 100)::bigint as part) need
cross  join generate_series(0, k.parts - 1) p;

-- Every movement in order, with what was before and after.
with movement as (
    select merchant_id, deposit_id, kind, amount, at, turn, lead_id, payment_id, made_by from moved
    union all
    select merchant_id, deposit_id, 'reservation', commission_amount, created_at, 'a', id, null, created_by
    from   planned
    union all
    select merchant_id, deposit_id, case when captured then 'deduction' else 'release' end, commission_amount,
           decided_at, 'b', id, null, case when expired_at is null then owner_id end
    from   planned where decided_at is not null),
effect as (
    select m.*,
           case when kind in ('initial', 'recharge') then amount when kind = 'deduction' then -amount else 0 end as balance,
           case when kind = 'reservation' then amount when kind in ('deduction', 'release') then -amount
                else 0 end as reserved
    from   movement m),
running as (
    select e.*, row_number() over w as seq, sum(balance) over w as balance_after,
           sum(reserved) over w as reserved_after
    from   effect e
    window w as (partition by merchant_id, deposit_id order by at, turn, lead_id rows unbounded preceding))
insert into journal (merchant_id, id, deposit_id, seq, transaction_type, amount, balance_before, balance_after,
       reserved_before, reserved_after, lead_id, payment_id, made_by, created_at)
select merchant_id, pg_temp.v7(at, 'entry' || deposit_id || seq), deposit_id, seq, kind, amount,
       balance_after - balance, balance_after, reserved_after - reserved, reserved_after, lead_id, payment_id,
       made_by, at
from   running;

-- A deposit each, as its journal ends.
insert into company_deposits (merchant_id, id, status, initial_amount, current_balance, reserved_amount,
       reference_amount, journal_seq, cycle, created_at, credited_at, updated_at)
select ended.merchant_id, ended.deposit_id, 'active', begun.amount, ended.balance_after, ended.reserved_after,
       credited.amount, ended.seq, cycles.cycle, :begin, credited.at, ended.created_at
from  (select distinct on (merchant_id, deposit_id) * from journal
       order  by merchant_id, deposit_id, seq desc) ended
join  (select merchant_id, deposit_id, amount from journal where seq = 1) begun using (merchant_id, deposit_id)
join  (select merchant_id, deposit_id, sum(amount) as amount, max(at) as at from moved
       group  by merchant_id, deposit_id) credited using (merchant_id, deposit_id)
join  (select merchant_id, deposit_id, max(seq) as cycle from journal where payment_id is not null
       group  by merchant_id, deposit_id) cycles using (merchant_id, deposit_id);

-- The payments behind the credits.
insert into payments (merchant_id, id, deposit_id, purpose, method, amount, status, reference, created_by,
       created_at, settled_at)
select merchant_id, payment_id, deposit_id, kind, 'bank_transfer', amount, 'paid', 'VIR-' || payment_id, made_by,
       at, at
from   moved;
insert into recorded_transfers (folded_reference, number, merchant_id, payment_id)
select 'VIR' || upper(replace(payment_id::text, '-', '')), 1, merchant_id, payment_id
from   moved;

-- The leads.
insert into leads (merchant_id, id, campaign_id, influencer_id, deposit_id, customer_name, customer_email,
       customer_phone, estimated_value, source, commission_amount, commission_type, commission_rate,
       influencer_percentage, influencer_commission, platform_commission, payment_delay_days, auto_validate, status,
       quality_score, rejection_reason, lost_reason, conversion_value, created_by, created_at, day, expires_at,
       decided_at, captured_at, expired_at, closed_at, updated_at)
select merchant_id, id, campaign_id, influencer_id, deposit_id, customer_name, customer_email,
       customer_phone, estimated_value, source, commission_amount, commission_type, commission_rate,
       influencer_percentage, influencer_commission, platform_commission, 14, false, status, quality_score,
       rejection_reason, lost_reason, conversion_value, created_by, created_at, day, expires_at, decided_at,
       captured_at, expired_at, closed_at, updated_at
from   planned
order  by id;

-- The journal.
insert into deposit_transactions select * from journal order by id;

-- What was told as the deposits ran down.
insert into deposit_alerts (merchant_id, deposit_id, cycle, kind, seq, available, reference, threshold, created_at, handled)
select due.merchant_id, due.deposit_id, due.cycle, due.kind, due.seq, due.available, due.reference, due.threshold,
       due.created_at, true
from   app.alerts_due(array(select distinct merchant_id from moved), false) due;
update company_deposits d
set    told = a.kind::alert_level
from  (select distinct on (merchant_id, deposit_id) merchant_id, deposit_id, cycle, kind
       from   deposit_alerts order by merchant_id, deposit_id, cycle desc, app.rank_of(kind) desc) a
where  d.merchant_id = a.merchant_id and d.id = a.deposit_id and d.cycle = a.cycle;

-- What acknowledges the credits.
select app.issue_receipts(array_agg(merchant_id order by at, payment_id), array_agg(payment_id order by at, payment_id),
                          array_agg(app.local_year(at) order by at, payment_id),
                          array_agg(app.seconds_ahead(at) order by at, payment_id))
from   moved;

-- One or two rows of history for each lead that was decided.
insert into lead_validation (merchant_id, lead_id, id, influencer_id, decided_by, from_status, to_status,
       quality_score, reason, conversion_value, created_at, day)
select merchant_id, id, pg_temp.v7(decided_at, 'decision' || id), influencer_id,
       case when expired_at is null then owner_id end, 'pending',
       case when captured then 'validated' else status end, quality_score,
       rejection_reason, null, decided_at, decided_day
from   planned where decided_at is not null
union  all
select merchant_id, id, pg_temp.v7(closed_at, 'close' || id), influencer_id, owner_id, 'validated', status,
       null, lost_reason, conversion_value, closed_at, app.local_day(closed_at)
from   planned where closed_at is not null;

-- What was earned.
insert into earnings (merchant_id, id, influencer_id, kind, lead_id, amount, payable_at, created_at)
select merchant_id, pg_temp.v7(decided_at, 'earning' || id), influencer_id, 'commission', id, influencer_commission,
       decided_at + interval '336 hours', decided_at
from   planned where captured;

-- The counters, as `audit` recounts them.
insert into lead_statistics (merchant_id, campaign_id, influencer_id, day, pending, validated, rejected, converted,
       lost, expired, captured, lost_commission, influencer_share, converted_value, scored, score_sum,
       validated_that_day, rejected_that_day, spent_that_day)
select merchant_id, campaign_id, influencer_id, counted_on,
       count(*) filter (where cohort and status = 'pending'),
       count(*) filter (where cohort and status = 'validated'),
       count(*) filter (where cohort and status = 'rejected'),
       count(*) filter (where cohort and status = 'converted'),
       count(*) filter (where cohort and status = 'lost' and captured),
       count(*) filter (where cohort and status = 'lost' and not captured),
       coalesce(sum(commission_amount) filter (where cohort and captured), 0),
       coalesce(sum(commission_amount) filter (where cohort and captured and status = 'lost'), 0),
       coalesce(sum(influencer_commission) filter (where cohort and captured), 0),
       coalesce(sum(conversion_value) filter (where cohort), 0),
       count(quality_score) filter (where cohort),
       coalesce(sum(quality_score) filter (where cohort), 0),
       count(*) filter (where not cohort and captured),
       count(*) filter (where not cohort and status = 'rejected'),
       coalesce(sum(commission_amount) filter (where not cohort and captured), 0)
from  (select p.*, true as cohort, day as counted_on from planned p
       union all
       select p.*, false, decided_day from planned p where decided_at is not null) both_ways
group  by 1, 2, 3, 4;

commit;
