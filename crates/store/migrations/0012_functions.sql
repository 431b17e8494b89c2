-- The rules of section 1 and the two money functions, for people and clients that speak SQL.
-- The service moves money through its teller; these take the same locks in the same order, write the
-- same rows and meet the same constraints, so both can be used at once.

-- The price of a lead. Holds for every value what domain::commission holds; a test compares them.
create function calculate_lead_commission(
    p_estimated_value bigint, p_threshold bigint, p_rate integer, p_fixed bigint,
    out commission_amount bigint, out commission_type text)
    language sql immutable parallel safe
    as $$
    select case when p_estimated_value < p_threshold
                then (p_estimated_value * p_rate + 5000) / 10000 else p_fixed end,
           case when p_estimated_value < p_threshold then 'percentage' else 'fixed' end
    $$;

-- The price of a lead of a campaign.
create function calculate_lead_commission(
    p_merchant_id uuid, p_campaign_id uuid, p_estimated_value bigint,
    out commission_amount bigint, out commission_type text)
    language sql stable parallel safe
    as $$
    select c.commission_amount, c.commission_type
    from   campaign_settings s,
           calculate_lead_commission(p_estimated_value, s.commission_threshold,
                                     s.percentage_commission_rate, s.fixed_commission_amount) c
    where  s.merchant_id = p_merchant_id and s.campaign_id = p_campaign_id
    $$;

-- Status of a funded deposit with this balance.
create function app.funded_status(p_status text, p_available bigint) returns text
    language sql immutable parallel safe
    as $$
    select case when p_status = 'suspended' then p_status
                when p_available = 0 then 'depleted' else 'active' end
    $$;

-- Validates a pending lead and takes its commission. False when it was no longer pending.
create function deduct_from_deposit(
    p_merchant_id uuid, p_lead_id uuid, p_transaction_id uuid, p_decision_id uuid, p_earning_id uuid,
    p_made_by uuid, p_quality_score smallint, p_at timestamptz) returns boolean
    language plpgsql
    as $$
declare
    v_deposit company_deposits;
    v_lead    leads;
begin
    select d.* into v_deposit
    from   company_deposits d
    join   leads l on l.merchant_id = d.merchant_id and l.deposit_id = d.id
    where  d.merchant_id = p_merchant_id and l.merchant_id = p_merchant_id and l.id = p_lead_id
    for    no key update of d;
    if not found then
        return false;
    end if;
    update leads l
    set    status = 'validated', quality_score = p_quality_score, decided_at = p_at, captured_at = p_at, updated_at = p_at
    where  l.merchant_id = p_merchant_id and l.id = p_lead_id and l.status = 'pending'
    returning l.* into v_lead;
    if not found then
        return false;
    end if;
    update company_deposits d
    set    current_balance = d.current_balance - v_lead.commission_amount,
           reserved_amount = d.reserved_amount - v_lead.commission_amount,
           journal_seq     = d.journal_seq + 1,
           updated_at      = p_at
    where  d.merchant_id = p_merchant_id and d.id = v_deposit.id;
    insert into deposit_transactions (merchant_id, id, deposit_id, seq, transaction_type, amount, balance_before,
           balance_after, reserved_before, reserved_after, lead_id, made_by, created_at)
    values (p_merchant_id, p_transaction_id, v_deposit.id, v_deposit.journal_seq + 1, 'deduction',
           v_lead.commission_amount,
           v_deposit.current_balance, v_deposit.current_balance - v_lead.commission_amount,
           v_deposit.reserved_amount, v_deposit.reserved_amount - v_lead.commission_amount,
           p_lead_id, p_made_by, p_at);
    insert into lead_validation (merchant_id, lead_id, id, influencer_id, decided_by, from_status, to_status,
           quality_score, created_at, day)
    values (p_merchant_id, p_lead_id, p_decision_id, v_lead.influencer_id, p_made_by, 'pending', 'validated',
           p_quality_score, p_at, app.local_day(p_at));
    insert into earnings (merchant_id, id, influencer_id, kind, lead_id, amount, payable_at, created_at)
    values (p_merchant_id, p_earning_id, v_lead.influencer_id, 'commission', p_lead_id, v_lead.influencer_commission,
           p_at + make_interval(hours => 24 * v_lead.payment_delay_days), p_at);
    perform app.count_validated(v_lead, p_at);
    return true;
end
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

-- Credits a deposit with a payment and marks it paid; what the deposit owes is paid first, the oldest dispute before the
-- others, with the ids of `p_owed_ids` for the rows of the journal. False when it was credited before.
create function recharge_deposit(
    p_merchant_id uuid, p_payment_id uuid, p_transaction_id uuid, p_reference text, p_made_by uuid,
    p_at timestamptz, p_owed_ids uuid[] default '{}') returns boolean
    language plpgsql
    as $$
declare
    v_deposit company_deposits;
    v_payment payments;
    v_balance bigint;
    v_owed    bigint;
    v_seq     bigint;
    v_paid    bigint;
    v_debt    record;
begin
    select d.* into v_deposit
    from   company_deposits d
    join   payments p on p.merchant_id = d.merchant_id and p.deposit_id = d.id
    where  d.merchant_id = p_merchant_id and p.merchant_id = p_merchant_id and p.id = p_payment_id
    for    no key update of d;
    if not found then
        return false;
    end if;
    update payments p
    set    status = 'paid', reference = p_reference, failure_reason = null, settled_at = p_at
    where  p.merchant_id = p_merchant_id and p.id = p_payment_id and p.status <> 'paid'
    returning p.* into v_payment;
    if not found then
        return false;
    end if;
    v_balance := v_deposit.current_balance + v_payment.amount;
    v_owed    := v_deposit.owed;
    v_seq     := v_deposit.journal_seq + 1;
    insert into deposit_transactions (merchant_id, id, deposit_id, seq, transaction_type, amount, balance_before,
           balance_after, reserved_before, reserved_after, payment_id, made_by, created_at)
    values (p_merchant_id, p_transaction_id, v_deposit.id, v_seq, v_payment.purpose,
           v_payment.amount, v_deposit.current_balance, v_balance,
           v_deposit.reserved_amount, v_deposit.reserved_amount, p_payment_id, p_made_by, p_at);
    for v_debt in
        select row_number() over (order by o.charged_at, o.id) as place, o.id, o.rest
        from  (select p.id, p.charged_at, p.amount - coalesce(sum(t.amount), 0) as rest
               from   provider_disputes p
               left   join deposit_transactions t on t.merchant_id = p.merchant_id and t.dispute_id = p.id
                      and t.transaction_type = 'chargeback'
               where  p.merchant_id = p_merchant_id and p.deposit_id = v_deposit.id and p.charged_at is not null
               and    p.status <> 'won'
               group  by p.merchant_id, p.id) o
        where  o.rest > 0
        order  by o.charged_at, o.id
    loop
        v_paid := least(v_debt.rest, v_owed, v_balance - v_deposit.reserved_amount);
        exit when v_paid = 0;
        v_seq := v_seq + 1;
        insert into deposit_transactions (merchant_id, id, deposit_id, seq, transaction_type, amount, balance_before,
               balance_after, reserved_before, reserved_after, dispute_id, made_by, created_at)
        values (p_merchant_id, p_owed_ids[v_debt.place], v_deposit.id, v_seq, 'chargeback', v_paid, v_balance,
               v_balance - v_paid, v_deposit.reserved_amount, v_deposit.reserved_amount, v_debt.id, p_made_by, p_at);
        v_balance := v_balance - v_paid;
        v_owed    := v_owed - v_paid;
    end loop;
    update company_deposits d
    set    current_balance  = v_balance,
           reference_amount = greatest(v_deposit.current_balance + v_payment.amount, 200000),
           owed             = v_owed,
           status           = app.funded_status(d.status, v_balance - d.reserved_amount),
           journal_seq      = v_seq,
           credited_at      = p_at,
           updated_at       = p_at
    where  d.merchant_id = p_merchant_id and d.id = v_deposit.id;
    return true;
end
$$;

revoke execute on function deduct_from_deposit, recharge_deposit, app.count_validated from public;

-- What new leads meet has changed: whoever changes it waits for the tellers that hold the merchant's deposits, and
-- the next one sees the new version. Definer's rights, because nobody else writes that column.
create function app.raise_terms_version() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    v_merchant uuid := coalesce(new.merchant_id, old.merchant_id);
begin
    -- In the one order in which all tellers lock.
    perform from company_deposits d where d.merchant_id = v_merchant order by d.merchant_id, d.id for no key update;
    update company_deposits d set terms_version = d.terms_version + 1 where d.merchant_id = v_merchant;
    return null;
end
$$;

create trigger campaigns_known after update or delete on campaigns
    for each row execute function app.raise_terms_version();
create trigger campaign_settings_known after update or delete on campaign_settings
    for each row execute function app.raise_terms_version();
create trigger influencer_agreements_known after insert or update or delete on influencer_agreements
    for each row execute function app.raise_terms_version();
create trigger campaign_blocks_known after insert or update or delete on campaign_blocks
    for each row execute function app.raise_terms_version();
-- Another deposit may be the one that pays, from its first credit on; whoever credits it holds the locks.
create trigger company_deposits_known after update of status on company_deposits
    for each row when (old.status = 'pending' and new.status <> 'pending')
    execute function app.raise_terms_version();

-- What somebody who brings leads may know about a merchant's money: whether it suffices, never how
-- much there is. Definer's rights, because he may not see deposits.
create function app.deposit_suffices(p_merchant_id uuid, p_campaign_id uuid, p_commission bigint) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$
    select exists (
        select from company_deposits d
        where  d.merchant_id = p_merchant_id
        and    d.status in ('active', 'depleted')
        and    (d.campaign_id is null or d.campaign_id = p_campaign_id)
        and    d.current_balance - d.reserved_amount >= p_commission)
    $$;

create function app.fundable_leads(p_merchant_id uuid, p_campaign_id uuid, p_commission bigint) returns integer
    language sql stable security definer set search_path = public, pg_temp
    as $$
    select least(coalesce(sum((d.current_balance - d.reserved_amount) / p_commission), 0), 101)::integer
    from   company_deposits d
    where  d.merchant_id = p_merchant_id
    and    d.status in ('active', 'depleted')
    and    (d.campaign_id is null or d.campaign_id = p_campaign_id)
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
