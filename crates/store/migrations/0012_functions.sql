-- What the service and its policies ask, and what keeps rows in step. What people call is in the schema api.

-- The price of a lead in centimes, its rate in basis points. Holds for every value what domain::commission holds; a test compares them.
create function app.lead_commission(
    p_estimated_value bigint, p_threshold bigint, p_rate integer, p_fixed bigint,
    out commission_amount bigint, out commission_type text)
    language sql immutable parallel safe
    as $$
    select case when p_estimated_value < p_threshold
                then (p_estimated_value * p_rate + 5000) / 10000 else p_fixed end,
           case when p_estimated_value < p_threshold then 'percentage' else 'fixed' end
    $$;

-- The price of a lead of a campaign.
create function app.lead_commission(
    p_merchant_id uuid, p_campaign_id uuid, p_estimated_value bigint,
    out commission_amount bigint, out commission_type text)
    language sql stable parallel safe
    as $$
    select c.commission_amount, c.commission_type
    from   campaign_settings s,
           app.lead_commission(p_estimated_value, s.commission_threshold,
                               s.percentage_commission_rate, s.fixed_commission_amount) c
    where  s.merchant_id = p_merchant_id and s.campaign_id = p_campaign_id
    $$;

-- The counters of one validated lead.
create function app.count_validated(p_lead leads, p_at timestamptz) returns void
    language sql
    as $$
    insert into lead_statistics as s (merchant_id, campaign_id, influencer_id, day, pending, validated, captured,
           influencer_share, scored, score_sum, validated_that_day, spent_that_day)
    select p_lead.merchant_id, p_lead.campaign_id, p_lead.influencer_id, moved.day, -moved.cohort, moved.cohort,
           moved.cohort * p_lead.commission_amount, moved.cohort * p_lead.influencer_commission,
           moved.cohort * (p_lead.quality_score is not null)::int,
           moved.cohort * coalesce(p_lead.quality_score, 0), moved.flow, moved.flow * p_lead.commission_amount
    from  (select day, sum(cohort)::int as cohort, sum(flow)::int as flow
           from (values (p_lead.day, 1, 0),
                        (app.local_day(p_at), 0, 1)) as v (day, cohort, flow)
           group by day order by day) as moved
    on conflict (merchant_id, campaign_id, influencer_id, day) do update
    set   pending            = s.pending + excluded.pending,
          validated          = s.validated + excluded.validated,
          captured           = s.captured + excluded.captured,
          influencer_share   = s.influencer_share + excluded.influencer_share,
          scored             = s.scored + excluded.scored,
          score_sum          = s.score_sum + excluded.score_sum,
          validated_that_day = s.validated_that_day + excluded.validated_that_day,
          spent_that_day     = s.spent_that_day + excluded.spent_that_day
    $$;

-- What new leads meet has changed: the change waits for the tellers that hold the merchant's deposits, and
-- the next one sees the new version. Definer's rights, because nobody else writes that column.
create function app.raise_terms_version() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    v_merchant uuid := coalesce(new.merchant_id, old.merchant_id);
begin
    -- In the one order in which all tellers lock.
    perform from company_deposits d where d.merchant_id = v_merchant order by d.merchant_id, d.id for no key update;
    -- Nothing that a deposit says of itself changes: its time stays.
    update company_deposits d
    set    terms_version = d.terms_version + 1, updated_at = d.updated_at
    where  d.merchant_id = v_merchant;
    return null;
end
$$;

create trigger campaigns_known after update or delete on campaigns
    for each row execute function app.raise_terms_version();
create trigger campaign_settings_known after update or delete on campaign_settings
    for each row execute function app.raise_terms_version();
create trigger influencer_agreements_known after insert or update or delete on influencer_agreements
    for each row execute function app.raise_terms_version();
create trigger influencer_blocks_known after insert or update or delete on influencer_blocks
    for each row execute function app.raise_terms_version();
-- Another deposit may be the one that pays, from its first credit on; the transaction that credits it holds the locks.
create trigger company_deposits_known after update of status on company_deposits
    for each row when (old.status = 'pending' and new.status <> 'pending')
    execute function app.raise_terms_version();

-- What a teller remembers of a deposit has changed without a movement: the next one sees a new version.
create function app.raise_own_version() returns trigger
    language plpgsql
    as $$
begin
    new.terms_version := old.terms_version + 1;
    return new;
end
$$;

create trigger company_deposits_watched before update of alert_threshold, told, threshold_told, drained on company_deposits
    for each row when (
        new.alert_threshold <> old.alert_threshold
        or (new.journal_seq = old.journal_seq
            and (new.told, new.threshold_told, new.drained) is distinct from (old.told, old.threshold_told, old.drained)))
    execute function app.raise_own_version();

-- The largest commission that a lead can have. Holds for every rule what domain::commission holds; a test compares them.
create function app.largest_commission(p_threshold bigint, p_rate integer, p_fixed bigint) returns bigint
    language sql immutable parallel safe
    as $$
    select max(c.commission_amount)
    from   unnest(array[least(p_threshold - 1, 100000000), 100000000]) v (estimated_value),
           app.lead_commission(v.estimated_value, p_threshold, p_rate, p_fixed) c
    where  v.estimated_value >= 5000
    $$;

-- The level of what is available out of a reference amount. Holds what domain::alert holds; a test compares them.
create function app.level_of(p_available bigint, p_reference bigint) returns alert_level
    language sql immutable parallel safe
    as $$
    select case when p_available = 0 then 'DEPLETED' when p.points <= 1000 then 'CRITICAL'
                when p.points <= 2000 then 'WARNING' when p.points <= 5000 then 'ATTENTION' else 'HEALTHY' end
    from  (values ((20000 * p_available + p_reference) / (2 * p_reference))) p (points)
    $$;

-- How bad a level is, from 1.
create function app.rank_of(p_level text) returns integer
    language sql immutable parallel safe
    as $$
    select array_position(array['HEALTHY', 'ATTENTION', 'WARNING', 'CRITICAL', 'DEPLETED'], p_level)
    $$;

-- What the journals of these merchants' deposits say that had to be told, of their current funding cycles or of all: each first
-- fall to a level that is worse than any before in its cycle. Holds what domain::alert decides movement by movement.
create function app.alerts_due(
    p_merchants uuid[], p_current boolean,
    out merchant_id uuid, out deposit_id uuid, out cycle bigint, out kind text, out seq bigint, out available bigint,
    out reference bigint, out threshold bigint, out created_at timestamptz) returns setof record
    language sql stable
    as $$
    with entries as (
        select t.merchant_id, t.deposit_id, t.seq, t.created_at, t.balance_after, d.alert_threshold,
               t.balance_before - t.reserved_before as had, t.balance_after - t.reserved_after as has,
               t.balance_after > t.balance_before
               and t.transaction_type in ('initial', 'recharge', 'adjustment') as credit
        from   company_deposits d
        join   deposit_transactions t on t.merchant_id = d.merchant_id and t.deposit_id = d.id
        where  d.merchant_id = any(p_merchants) and t.seq >= case when p_current then d.cycle else 0 end),
    cycles as (
        select e.*, max(e.seq) filter (where e.credit) over (partition by e.merchant_id, e.deposit_id order by e.seq) as cycle
        from   entries e),
    levels as (
        select c.*, greatest(b.balance_after, 200000) as reference,
               app.level_of(c.had, greatest(b.balance_after, 200000)) as before,
               app.level_of(c.has, greatest(b.balance_after, 200000)) as after
        from   cycles c
        join   entries b on b.merchant_id = c.merchant_id and b.deposit_id = c.deposit_id and b.seq = c.cycle),
    ranked as (
        select l.*, app.rank_of(l.before) as rank_before, app.rank_of(l.after) as rank_after
        from   levels l),
    falls as (
        select r.*, max(r.rank_after) filter (where r.rank_after > r.rank_before) over (
                    partition by r.merchant_id, r.deposit_id, r.cycle order by r.seq
                    rows between unbounded preceding and 1 preceding) as told
        from   ranked r)
    select f.merchant_id, f.deposit_id, f.cycle, f.after, f.seq, f.has, f.reference, f.alert_threshold, f.created_at
    from   falls f
    where  f.rank_after > f.rank_before and f.rank_after > coalesce(f.told, 1)
    $$;

-- A deposit has run dry: the campaigns that it pays for, and no other deposit can, are paused. Or it was credited, or has
-- more than a tenth again: those that were paused so and it pays for take leads again. Whoever changed the deposit holds
-- the locks of all deposits of its merchant.
create function app.follow_depletion() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    if new.drained then
        with paused as (
            update campaigns c
            set    status = 'paused', paused_by = 'depletion', updated_at = new.updated_at
            from   campaign_settings s
            where  c.merchant_id = new.merchant_id and c.status = 'active'
            and    c.id = coalesce(new.campaign_id, c.id)
            and    s.merchant_id = c.merchant_id and s.campaign_id = c.id
            and    s.auto_stop_on_depletion and s.campaign_type = 'service_leads' and s.lead_generation_enabled
            and    not exists (
                   select from company_deposits d
                   where  d.merchant_id = c.merchant_id and d.id <> new.id and d.status in ('active', 'depleted')
                   and    c.id = coalesce(d.campaign_id, c.id)
                   and    d.current_balance - d.reserved_amount >= app.largest_commission(
                              s.commission_threshold, s.percentage_commission_rate, s.fixed_commission_amount))
            returning c.id)
        insert into campaign_pauses (merchant_id, id, campaign_id, deposit_id, began_at)
        select new.merchant_id, gen_random_uuid(), p.id, new.id, new.updated_at from paused p;
    elsif new.status = 'active' then
        update campaigns c
        set    status = 'active', paused_by = null, updated_at = new.updated_at
        where  c.merchant_id = new.merchant_id and c.paused_by = 'depletion'
        and    c.id = coalesce(new.campaign_id, c.id);
    end if;
    return null;
end
$$;

create trigger company_deposits_drained after update of drained, credited_at on company_deposits
    for each row when ((old.drained, old.credited_at) is distinct from (new.drained, new.credited_at))
    execute function app.follow_depletion();

-- A campaign that was paused by depletion is so no more, by money or by hand. Definer's rights: requests set a status, and
-- write no pause.
create function app.end_pause() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    update campaign_pauses p
    set    ended_at = new.updated_at, resumed = new.status = 'active'
    where  p.merchant_id = new.merchant_id and p.campaign_id = new.id and p.ended_at is null;
    return null;
end
$$;

create trigger campaigns_paused_no_more after update of paused_by on campaigns
    for each row when (old.paused_by = 'depletion' and new.paused_by is distinct from 'depletion')
    execute function app.end_pause();

-- Whoever writes what people are to be told queues the job that tells it, in the same transaction; one waits for each
-- merchant.
create function app.tell_soon() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    perform graphile_worker.add_job(
        'tell-alerts', json_build_object('job', 'tell-alerts', 'merchant', new.merchant_id),
        job_key := 'tell-alerts:' || new.merchant_id, max_attempts := 25, priority := -10);
    return null;
end
$$;

create trigger deposit_alerts_told after insert on deposit_alerts for each row execute function app.tell_soon();
create trigger campaign_pauses_told after insert or update of ended_at on campaign_pauses
    for each row execute function app.tell_soon();

-- A deposit that fills itself has as little available as its merchant said: a job looks at it, queued in the transaction
-- of the movement, once however many there are. What it does is decided there (domain::recharge).
create function app.recharge_soon() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    perform graphile_worker.add_job(
        'recharge-deposit',
        json_build_object('job', 'recharge-deposit', 'merchant', new.merchant_id, 'deposit', new.id),
        job_key := 'recharge-deposit:' || new.id, max_attempts := 25);
    return null;
end
$$;

create trigger company_deposits_recharge
    after update of current_balance, reserved_amount, status, auto_recharge, auto_recharge_trigger on company_deposits
    for each row when (
        new.auto_recharge and new.status in ('active', 'depleted')
        and new.current_balance - new.reserved_amount <= coalesce(new.auto_recharge_trigger, new.alert_threshold)
        and (not old.auto_recharge or old.status not in ('active', 'depleted')
             or old.current_balance - old.reserved_amount > coalesce(new.auto_recharge_trigger, new.alert_threshold)
             or old.auto_recharge_trigger is distinct from new.auto_recharge_trigger))
    execute function app.recharge_soon();

-- Whether the caller may ask what a campaign can pay: its merchant, an admin, who brings leads if it is no draft.
create function app.may_ask(p_merchant_id uuid, p_status text) returns boolean
    language sql stable parallel safe
    as $$
    select coalesce(p_merchant_id = app.merchant_id(), false) or app.is_admin()
        or (app.influencer_id() is not null and p_status <> 'draft')
    $$;

-- How a campaign prices its leads and whether it is meant to take any, for everybody who may see the campaign; its other
-- settings are the merchant's own. Definer's rights, because nobody else reads them.
create function app.campaign_price(
    p_campaign_id uuid,
    out percentage_commission_rate integer, out fixed_commission_amount bigint, out commission_threshold bigint,
    out offered_type text, out offers_leads boolean)
    returns setof record
    language sql stable rows 1 security definer set search_path = public, pg_temp
    as $$
    select s.percentage_commission_rate, s.fixed_commission_amount, s.commission_threshold, s.campaign_type,
           s.lead_generation_enabled
    from   campaigns c
    join   campaign_settings s on s.merchant_id = c.merchant_id and s.campaign_id = c.id
    where  c.id = p_campaign_id and app.may_ask(c.merchant_id, c.status)
    $$;

-- What somebody who brings leads may know about a merchant's money: whether a lead of that value could be paid, never
-- how much there is. The price follows from the value, so that nobody finds a balance by asking for ever larger
-- prices. Definer's rights, because they may not see deposits; null when the caller may not ask.
create function app.deposit_suffices(p_campaign_id uuid, p_estimated_value lead_value) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$
    select exists (
        select from company_deposits d
        where  d.merchant_id = c.merchant_id
        and    d.status in ('active', 'depleted')
        and    (d.campaign_id is null or d.campaign_id = c.id)
        and    d.current_balance - d.reserved_amount >= p.commission_amount)
    from   campaigns c
    cross  join lateral app.lead_commission(c.merchant_id, c.id, p_estimated_value) p
    where  c.id = p_campaign_id and app.may_ask(c.merchant_id, c.status)
    $$;

-- The deposit that pays for a lead, for those who may know: its merchant and admins. Definer's rights, because the role
-- of requests does not read that column.
create function app.paying_deposit(p_merchant_id uuid, p_lead_id uuid) returns uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$
    select l.deposit_id
    from   leads l
    where  l.merchant_id = p_merchant_id and l.id = p_lead_id
    and    (l.merchant_id = app.merchant_id() or app.is_admin())
    $$;

-- How many leads wait for a decision with their commission on a deposit, for its merchant and admins; definer's rights for
-- the same reason.
create function app.pending_leads(p_merchant_id uuid, p_deposit_id uuid) returns bigint
    language sql stable security definer set search_path = public, pg_temp
    as $$
    select count(*)
    from   leads l
    where  l.merchant_id = p_merchant_id and l.status = 'pending' and l.deposit_id = p_deposit_id
    and    (l.merchant_id = app.merchant_id() or app.is_admin())
    $$;

-- The entry of the activity log that belongs to a transfer: who recorded it, when, and why, as the payment says. It is
-- written once, by who recorded it. Definer's rights, because no request writes into the log what it likes.
create function app.log_transfer(p_merchant_id uuid, p_payment_id uuid, p_entry_id uuid) returns boolean
    language sql security definer set search_path = public, pg_temp
    as $$
    with written as (
    insert into activity_log (id, user_id, action, subject, details, created_at)
    select p_entry_id, p.created_by, case when r.number > 1 then 'transfer_recorded_again' else 'transfer_recorded' end, p.id,
           jsonb_build_object('merchant_id', p.merchant_id, 'deposit_id', p.deposit_id, 'purpose', p.purpose,
                              'centimes', p.amount, 'reference', p.reference, 'reason', p.reason,
                              'bank_account', r.account,
                              'same_reference_as', o.payment_id, 'same_reference_reason', r.same_reference_reason),
           p.created_at
    from   payments p
    left   join recorded_transfers r on r.merchant_id = p.merchant_id and r.payment_id = p.id
    left   join recorded_transfers o on o.account = r.account and o.folded_reference = r.folded_reference
           and o.number = r.number - 1
    where  p.merchant_id = p_merchant_id and p.id = p_payment_id and p.method = 'bank_transfer'
    and    p.created_by = app.user_id() and app.is_admin()
    and    not exists (select from activity_log a where a.subject = p.id and a.action like 'transfer_recorded%')
    returning 1)
    select exists (select from written)
    $$;

-- An admin changes what is somebody else's: noted in the transaction that changes it. A request writes nothing else into
-- the log.
create function app.log_change(p_entry_id uuid, p_action text, p_subject uuid, p_details jsonb, p_at timestamptz) returns boolean
    language sql security definer set search_path = public, pg_temp
    as $$
    with written as (
    insert into activity_log (id, user_id, action, subject, details, created_at)
    select p_entry_id, app.user_id(), p_action, p_subject, p_details, p_at
    where  app.is_admin() and p_action in ('agreement_proposed', 'agreement_changed', 'campaign_changed')
    returning 1)
    select exists (select from written)
    $$;

-- What somebody did to an agreement of theirs is told to the other side by a job (domain::job), in the transaction that
-- does it. A request queues nothing else.
create function app.tell_of_agreement(p_merchant_id uuid, p_agreement_id uuid, p_step text, p_occasion uuid) returns boolean
    language plpgsql security definer set search_path = public, pg_temp
    as $$
begin
    if not exists (select from influencer_agreements a
                   where a.merchant_id = p_merchant_id and a.id = p_agreement_id
                   and (a.merchant_id = app.merchant_id() or a.influencer_id = app.influencer_id() or app.is_admin())) then
        return false;
    end if;
    perform graphile_worker.add_job(
        'tell-of-agreement',
        json_build_object('job', 'tell-of-agreement', 'merchant', p_merchant_id, 'agreement', p_agreement_id,
                          'step', p_step, 'occasion', p_occasion,
                          'by', case when app.is_admin() then 'admin'
                                     when app.merchant_id() is not null then 'merchant' else 'influencer' end),
        job_key := 'tell-of-agreement:' || p_occasion, max_attempts := 25);
    return true;
end
$$;

-- `R-2026-000001`
create function app.document_number(p_series text, p_year integer, p_number bigint) returns text
    language sql immutable parallel safe
    as $$
    select format('%s-%s-%s', p_series, p_year, lpad(p_number::text, greatest(6, length(p_number::text)), '0'))
    $$;

-- A merchant as documents name them from now on.
create function app.company_of(p_merchant_id uuid) returns jsonb
    language sql stable
    as $$
    select jsonb_strip_nulls(jsonb_build_object(
               'name', coalesce(i.legal_name, m.company_name), 'legal_form', i.legal_form, 'address', i.address,
               'city', i.city, 'ice', i.ice, 'tax_id', i.tax_id, 'rc', i.rc, 'rc_city', i.rc_city, 'tp', i.tp,
               'cnss', i.cnss))
    from   merchants m
    left   join legal_identities i on i.merchant_id = m.id
    where  m.id = p_merchant_id
    $$;

-- How many leads at the fixed commission of a campaign the deposits could pay now; 101 stands for more than 100.
create function app.fundable_leads(p_merchant_id uuid, p_campaign_id uuid) returns integer
    language sql stable security definer set search_path = public, pg_temp
    as $$
    select least(coalesce(sum((d.current_balance - d.reserved_amount) / s.fixed_commission_amount), 0), 101)::integer
    from   campaigns c
    join   campaign_settings s on s.merchant_id = c.merchant_id and s.campaign_id = c.id
    left   join company_deposits d on d.merchant_id = c.merchant_id
           and d.status in ('active', 'depleted')
           and (d.campaign_id is null or d.campaign_id = c.id)
    where  c.merchant_id = p_merchant_id and c.id = p_campaign_id and app.may_ask(c.merchant_id, c.status)
    $$;

-- What a lead below the threshold of a campaign may be worth so that a deposit could pay it now, in whole fifties of
-- dirhams, for those who bring leads; null: nothing that a lead may be worth. A commission is rounded half up.
create function app.fundable_value(p_merchant_id uuid, p_campaign_id uuid) returns bigint
    language sql stable security definer set search_path = public, pg_temp
    as $$
    select nullif(least(100000000, s.commission_threshold - 1,
                        (max(d.current_balance - d.reserved_amount) * 10000 + 4999) / s.percentage_commission_rate)
                  / 5000 * 5000, 0)
    from   campaigns c
    join   campaign_settings s on s.merchant_id = c.merchant_id and s.campaign_id = c.id
    join   company_deposits d on d.merchant_id = c.merchant_id
           and d.status in ('active', 'depleted')
           and (d.campaign_id is null or d.campaign_id = c.id)
    where  c.merchant_id = p_merchant_id and c.id = p_campaign_id and app.may_ask(c.merchant_id, c.status)
    group  by s.commission_threshold, s.percentage_commission_rate
    $$;

-- Statistics for the planner of what the teller looks up for each movement, while those tables are young: the database
-- has looked at larger ones itself. Orders of magnitude are enough. Definer's rights, because only an owner may.
create function app.analyze_young() returns void
    language plpgsql security definer set search_path = public, pg_temp set default_statistics_target = 10
    as $$
declare
    v_young regclass;
begin
    for v_young in
        select c.oid::regclass
        from   pg_class c
        join   unnest(array['leads', 'company_deposits', 'deposit_transactions', 'lead_validation', 'earnings',
                            'lead_statistics', 'idempotency_keys']) t on c.oid = t::regclass
        where  c.reltuples < 200000
    loop
        execute format('analyze %s', v_young);
    end loop;
end
$$;

-- The figures of the whole platform, day by day, for admins and nobody else. Definer's rights, because a policy that
-- is asked for every row of the counters costs ten times what adding them up does.
create function app.platform_statistics(
    p_first date, p_last date, out day date, out pending bigint, out validated bigint, out rejected bigint,
    out converted bigint, out lost bigint, out expired bigint, out captured bigint, out lost_commission bigint,
    out influencer_share bigint, out converted_value bigint, out scored bigint, out score_sum bigint,
    out validated_that_day bigint, out rejected_that_day bigint, out spent_that_day bigint) returns setof record
    language sql stable security definer set search_path = public, pg_temp
    as $$
    select s.day, sum(s.pending), sum(s.validated), sum(s.rejected), sum(s.converted), sum(s.lost), sum(s.expired),
           sum(s.captured)::bigint, sum(s.lost_commission)::bigint, sum(s.influencer_share)::bigint,
           sum(s.converted_value)::bigint, sum(s.scored), sum(s.score_sum), sum(s.validated_that_day),
           sum(s.rejected_that_day), sum(s.spent_that_day)::bigint
    from   lead_statistics s
    where  app.is_admin() and s.day between p_first and p_last
    group  by s.day
    $$;

-- `updated_at` follows every update of a row. A writer who names the time of their own clock keeps it, also when
-- it is the one that was there: `given` runs first, by its name, and only where a statement sets the column.
create function app.time_given() returns trigger
    language plpgsql
    as $$
begin
    new.updated_at := 'infinity';
    return new;
end
$$;

create function app.time_kept() returns trigger
    language plpgsql
    as $$
begin
    new.updated_at := case when new.updated_at = 'infinity' then old.updated_at else now() end;
    return new;
end
$$;

do $$
declare
    v_table regclass;
begin
    for v_table in
        select a.attrelid::regclass
        from   pg_attribute a
        join   pg_class c on c.oid = a.attrelid and c.relkind = 'r'
        where  c.relnamespace = 'public'::regnamespace and a.attname = 'updated_at'
    loop
        execute format('create trigger updated_at_given before update of updated_at on %s
                        for each row when (new.updated_at = old.updated_at) execute function app.time_given()', v_table);
        execute format('create trigger updated_at_kept before update on %s
                        for each row when (new.updated_at = old.updated_at or new.updated_at = ''infinity'')
                        execute function app.time_kept()', v_table);
    end loop;
end
$$;
