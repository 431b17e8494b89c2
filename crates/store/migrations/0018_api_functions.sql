-- What people may do in SQL: price a lead, capture one, record a transfer. The two that move money take the locks of the
-- teller in its order and write every row that it writes, so that both can be used at once and the audit holds.

-- Centimes of an amount that somebody wrote in dirhams; more decimals than there are centimes are refused.
create function app.centimes_of(p_dirhams numeric) returns bigint
    language plpgsql immutable parallel safe
    as $$
begin
    if p_dirhams is null or p_dirhams <> round(p_dirhams, 2) then
        raise exception 'an amount in dirhams has at most two decimals' using errcode = 'invalid_parameter_value';
    end if;
    return (p_dirhams * 100)::bigint;
end
$$;

create function api.calculate_lead_commission(
    estimated_value numeric, campaign uuid default null, out amount numeric, out type text)
    language plpgsql stable set search_path = public, pg_temp
    as $$
declare
    v_value lead_value := app.centimes_of(estimated_value);
    v_price record;
begin
    if campaign is null then
        select c.commission_amount, c.commission_type into strict v_price
        from   app.lead_commission(v_value, 80000, 1000, 8000) c;
    else
        select c.commission_amount, c.commission_type into v_price
        from  (select s.commission_threshold, s.percentage_commission_rate, s.fixed_commission_amount
               from   campaign_settings s where s.campaign_id = campaign
               union
               select p.commission_threshold, p.percentage_commission_rate, p.fixed_commission_amount
               from   app.campaign_price(campaign) p) s,
               app.lead_commission(v_value, s.commission_threshold, s.percentage_commission_rate,
                                   s.fixed_commission_amount) c;
        if not found then
            raise exception 'there is no campaign %', campaign using errcode = 'no_data_found';
        end if;
    end if;
    amount := app.dirhams(v_price.commission_amount)::numeric(14, 2);
    type   := v_price.commission_type;
end
$$;

-- An id that is ordered by time like those of the service: the milliseconds, then chance (UUID version 7).
create function app.new_id() returns uuid
    language sql volatile parallel safe
    as $$
    select encode(
        set_bit(set_bit(
            overlay(uuid_send(gen_random_uuid())
                    placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
                    from 1 for 6),
            52, 1), 53, 1), 'hex')::uuid
    $$;

-- Who moves money in SQL is no user; the log keeps the role.
create function app.log_in_sql(p_action text, p_subject uuid, p_details jsonb) returns void
    language sql
    as $$
    insert into activity_log (id, user_id, action, subject, details, created_at)
    values (app.new_id(), app.user_id(), p_action, p_subject, p_details || jsonb_build_object('in_sql_as', session_user),
            now())
    $$;

-- The deposits of a merchant in the one order in which everybody locks who moves their money.
create function app.lock_deposits(p_merchant_id uuid) returns void
    language plpgsql
    as $$
begin
    perform from company_deposits d where d.merchant_id = p_merchant_id order by d.merchant_id, d.id for no key update;
end
$$;

create function api.deduct_from_deposit(lead uuid, quality_score integer default null) returns boolean
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    v_merchant uuid;
    v_lead     leads;
    v_deposit  company_deposits;
    v_score    score := quality_score;
    v_wake_up  uuid  := app.new_id();
    v_at       timestamptz := clock_timestamp();
begin
    select l.merchant_id into v_merchant from leads l where l.id = lead;
    if not found then
        raise exception 'there is no lead %', lead using errcode = 'no_data_found';
    end if;
    perform app.lock_deposits(v_merchant);
    update leads l
    set    status = 'validated', quality_score = v_score, decided_at = v_at, captured_at = v_at, updated_at = v_at
    where  l.merchant_id = v_merchant and l.id = lead and l.status = 'pending'
    returning l.* into v_lead;
    if not found then
        return false;
    end if;
    update company_deposits d
    set    current_balance = d.current_balance - v_lead.commission_amount,
           reserved_amount = d.reserved_amount - v_lead.commission_amount,
           journal_seq     = d.journal_seq + 1,
           updated_at      = v_at
    where  d.merchant_id = v_merchant and d.id = v_lead.deposit_id
    returning d.* into strict v_deposit;
    insert into deposit_transactions (merchant_id, id, deposit_id, seq, transaction_type, amount, balance_before,
           balance_after, reserved_before, reserved_after, lead_id, made_by, created_at)
    values (v_merchant, app.new_id(), v_deposit.id, v_deposit.journal_seq, 'deduction', v_lead.commission_amount,
           v_deposit.current_balance + v_lead.commission_amount, v_deposit.current_balance,
           v_deposit.reserved_amount + v_lead.commission_amount, v_deposit.reserved_amount,
           v_lead.id, app.user_id(), v_at);
    insert into lead_validation (merchant_id, lead_id, id, influencer_id, decided_by, from_status, to_status,
           quality_score, created_at, day)
    values (v_merchant, v_lead.id, app.new_id(), v_lead.influencer_id, app.user_id(), 'pending', 'validated', v_score,
           v_at, app.local_day(v_at));
    insert into earnings (merchant_id, id, influencer_id, kind, lead_id, amount, payable_at, made_by, created_at)
    values (v_merchant, app.new_id(), v_lead.influencer_id, 'commission', v_lead.id, v_lead.influencer_commission,
           v_at + make_interval(hours => 24 * v_lead.payment_delay_days), app.user_id(), v_at);
    perform app.count_validated(v_lead, v_at);
    insert into wake_ups (wake_up, merchant_id) values (v_wake_up, v_merchant);
    perform graphile_worker.add_job('wake-up', json_build_object('job', 'wake-up', 'wake_up', v_wake_up),
                                    run_at := now(), max_attempts := 25);
    perform app.log_in_sql('lead_captured', v_lead.id,
                           jsonb_build_object('merchant_id', v_merchant, 'centimes', v_lead.commission_amount));
    return true;
end
$$;

create function api.recharge_deposit(deposit uuid, amount numeric, payment_method text, payment_reference text,
                                     bank_account text default 'default')
    returns boolean
    language plpgsql security definer set search_path = public, pg_temp
    as $$
declare
    v_amount   bigint := app.centimes_of(amount);
    v_merchant uuid;
    v_deposit  company_deposits;
    v_payment  uuid := app.new_id();
    v_at       timestamptz := clock_timestamp();
begin
    if payment_method is distinct from 'bank_transfer' then
        raise exception 'only a bank_transfer is recorded by hand: a provider confirms its own payments'
            using errcode = 'invalid_parameter_value';
    end if;
    if v_amount not between 50000 and 1000000000 then
        raise exception 'a transfer is 500.00 to 10000000.00 dirhams' using errcode = 'invalid_parameter_value';
    end if;
    if coalesce(app.folded_reference(payment_reference), '') = '' then
        raise exception 'a reference has a letter or a digit' using errcode = 'invalid_parameter_value';
    end if;
    select d.merchant_id into v_merchant from company_deposits d where d.id = deposit;
    if not found then
        raise exception 'there is no deposit %', deposit using errcode = 'no_data_found';
    end if;
    perform app.lock_deposits(v_merchant);
    select d.* into strict v_deposit from company_deposits d where d.merchant_id = v_merchant and d.id = deposit;
    if v_deposit.status not in ('active', 'depleted') then
        raise exception 'the deposit is %: it takes no recharge', v_deposit.status
            using errcode = 'object_not_in_prerequisite_state';
    end if;
    -- It would be credited once more as the announced one.
    if exists (select from announced_transfers a
               join   payments p on p.merchant_id = a.merchant_id and p.id = a.payment_id
               where  p.status <> 'paid' and p.reference is null
               and    (a.merchant_id = v_merchant and a.account = bank_account and p.amount = v_amount
                       or app.folded_reference(payment_reference) like '%LEADS' || a.code || '%')) then
        raise exception 'the merchant announced such a transfer: an admin confirms it in the service'
            using errcode = 'object_not_in_prerequisite_state';
    end if;
    insert into recorded_transfers (account, folded_reference, number, merchant_id, payment_id)
    values (bank_account, app.folded_reference(payment_reference), 1, v_merchant, v_payment)
    on conflict do nothing;
    if not found then
        return false;
    end if;
    insert into payments (merchant_id, id, deposit_id, purpose, method, amount, status, reference, reason, created_by,
           created_at)
    values (v_merchant, v_payment, deposit, 'recharge', 'bank_transfer', v_amount, 'pending', payment_reference,
            'recorded in SQL as ' || session_user,
            coalesce(app.user_id(), '00000000-0000-0000-0000-000000000000'), v_at);
    perform app.log_in_sql('transfer_recorded', v_payment,
                           jsonb_build_object('merchant_id', v_merchant, 'deposit_id', deposit, 'purpose', 'recharge',
                                              'centimes', v_amount, 'reference', payment_reference));
    update payments p
    set    status = 'paid', settled_at = v_at
    where  p.merchant_id = v_merchant and p.id = v_payment;
    insert into deposit_transactions (merchant_id, id, deposit_id, seq, transaction_type, amount, balance_before,
           balance_after, reserved_before, reserved_after, payment_id, made_by, created_at)
    values (v_merchant, app.new_id(), deposit, v_deposit.journal_seq + 1, 'recharge', v_amount,
           v_deposit.current_balance, v_deposit.current_balance + v_amount,
           v_deposit.reserved_amount, v_deposit.reserved_amount, v_payment, app.user_id(), v_at);
    update company_deposits d
    set    current_balance  = d.current_balance + v_amount,
           reference_amount = greatest(d.current_balance + v_amount, 200000),
           status           = 'active',
           journal_seq      = d.journal_seq + 1,
           credited_at      = v_at,
           cycle            = d.journal_seq + 1,
           told             = 'HEALTHY',
           threshold_told   = false,
           drained          = false,
           updated_at       = v_at
    where  d.merchant_id = v_merchant and d.id = deposit;
    perform app.issue_receipts(array[v_merchant], array[v_payment], array[app.local_year(v_at)],
                               array[app.seconds_ahead(v_at)]);
    return true;
end
$$;

revoke execute on function
    app.centimes_of, app.new_id, app.log_in_sql, app.lock_deposits, api.calculate_lead_commission,
    api.deduct_from_deposit, api.recharge_deposit
    from public;
grant execute on function app.centimes_of, app.campaign_price, app.lead_commission(bigint, bigint, integer, bigint)
    to authenticated, leads_operator;
grant execute on function app.dirhams to leads_operator;
grant usage on schema app to leads_operator;
grant select on campaign_settings to leads_operator;
create policy operator on campaign_settings for select to leads_operator using (true);
grant execute on function api.calculate_lead_commission to authenticated, leads_operator;
grant execute on function api.deduct_from_deposit, api.recharge_deposit to leads_operator;
