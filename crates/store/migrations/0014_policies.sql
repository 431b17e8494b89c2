-- What each role may do, and which rows a request may see: one of the service, or one that comes as `authenticated` by
-- the schema api. Policies compare columns with claims and query nothing.

-- The teller and the jobs.
grant select, insert, update on
    merchants, legal_identities, influencers, influencer_profiles, users, sessions, campaigns, campaign_settings,
    influencer_agreements, company_deposits, payments, refunds, provider_disputes, provider_customers, saved_cards, leads, lead_statistics, provider_events, document_series,
    deposit_alerts, campaign_pauses, missed_leads, missed_told, expiring_told,
    notifications, notification_deliveries, told_until, reconciliations, payouts, payout_accounts, job_ticks, job_runs, audit_result
    to leads_teller;
grant select, insert on
    deposit_transactions, lead_validation, earnings, payout_items, payout_batches, activity_log, receipts, credit_notes, payout_advices, deposit_statements,
    influencer_blocks,
    idempotency_keys, recorded_transfers, announced_transfers, statement_lines, card_consents
    to leads_teller;
grant update (payment_id) on statement_lines to leads_teller;
grant update (returned) on credit_notes, payout_advices to leads_teller;
grant update (reason, details, agreement_id, created_at, lifted_at) on influencer_blocks to leads_teller;
grant select, insert, update, delete on sign_in_failures to leads_teller;
grant select, insert, delete on influencer_networks to leads_teller;
grant select, insert, delete on wake_ups, reconciliation_differences, notification_preferences to leads_teller;
grant delete on idempotency_keys, sessions, job_runs to leads_teller;
grant select on deposit_levels to leads_teller;

-- Nobody calls a function but who is named here. A later migration revokes and names for the functions it makes.
do $$
declare
    own record;
begin
    for own in
        select p.oid::regprocedure as called
        from   pg_proc p
        where  p.pronamespace in ('app'::regnamespace, 'public'::regnamespace)
        and    not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
    loop
        execute format('revoke execute on function %s from public', own.called);
    end loop;
end
$$;
grant execute on function
    app.claim, app.user_id, app.merchant_id, app.influencer_id, app.is_admin, app.set_claims, app.folded_reference
    to leads_service, leads_teller;
grant execute on function
    app.campaign_price, app.deposit_suffices, app.fundable_leads, app.fundable_value, app.paying_deposit,
    app.pending_leads, app.log_change, app.log_transfer, app.tell_of_agreement,
    app.platform_statistics
    to leads_service;
grant execute on function
    app.level_of, app.rank_of, app.alerts_due, app.largest_commission,
    app.lead_commission(bigint, bigint, integer, bigint),
    app.local_day, app.expect_rows, app.analyze_young, app.document_number, app.company_of,
    app.local_year, app.seconds_ahead
    to leads_teller;
grant select, insert, update, delete on app.zone_changes to leads_teller;
grant select, update on app.platform to leads_teller;

-- Requests. No balance, no lead, no journal row can be written with these rights.
grant select (id, company_name, created_at) on merchants to leads_service;
grant select on
    influencers, campaigns, campaign_settings, influencer_agreements, influencer_blocks,
    company_deposits, deposit_transactions, payments, refunds, saved_cards, lead_validation, earnings, lead_statistics,
    payout_items, payout_batches, payout_accounts, deposit_levels
    to leads_service;
-- Neither the deposit that pays nor what the platform keeps: those who bring leads are not told (`app.paying_deposit`).
grant select (merchant_id, id, campaign_id, influencer_id, customer_name, customer_email, customer_phone,
              customer_company, customer_notes, estimated_value, source, commission_amount, commission_type,
              commission_rate, influencer_percentage, influencer_commission, payment_delay_days, auto_validate, status,
              quality_score, feedback, rejection_reason, rejection_details, lost_reason, conversion_value, created_by,
              created_at, day, expires_at, decided_at, captured_at, expired_at, closed_at, conversion_corrected_at, updated_at,
              sought) on leads
    to leads_service;
-- All but the key of the request.
grant select (id, influencer_id, amount, rib, holder, status, live, requested_by, batch_id, reference, reason, created_at,
              approved_at, approved_by, paid_at, paid_by, closed_at, closed_by, updated_at) on payouts
    to leads_service;
grant select, insert on idempotency_keys, recorded_transfers, announced_transfers to leads_service;
grant select on statement_lines to leads_service;
grant insert on campaigns, campaign_settings, influencer_agreements, card_consents to leads_service;
grant insert (merchant_id, id, deposit_id, purpose, method, amount, status, reference, reason, created_by, created_at)
    on payments to leads_service;
grant insert (merchant_id, id, campaign_id, status, initial_amount, alert_threshold, auto_recharge,
              auto_recharge_amount, created_at, updated_at) on company_deposits to leads_service;
grant update (name, description, status, paused_by, updated_at) on campaigns to leads_service;
grant update on campaign_settings to leads_service;
grant update (status, suspended_for, suspended_at, signed_at, resumed_at, terminated_at, updated_at) on influencer_agreements
    to leads_service;
grant update (alert_threshold, auto_recharge, auto_recharge_amount, auto_recharge_trigger,
              auto_recharge_monthly_cap, auto_recharge_since, updated_at) on company_deposits to leads_service;
grant update (payment_url) on payments to leads_service;
-- Not what was said: only the program reads that.
grant select (id, provider, event_id, kind, payment_id, amount, state, problem, received_at) on provider_events
    to leads_service;
grant update (lifted_at) on influencer_blocks to leads_service;
grant select (id, email, role, display_name, phone, locale, merchant_id, influencer_id, created_at) on users
    to leads_service;
grant select on notifications, notification_deliveries, notification_preferences, job_runs, audit_result,
    influencer_profiles, influencer_networks, legal_identities, receipts, credit_notes, payout_advices, reconciliations,
    reconciliation_differences
    to leads_service;
grant update (read_at) on notifications to leads_service;

do $$
declare
    named text;
begin
    foreach named in array array[
        'legal_identities', 'influencer_profiles', 'influencer_networks', 'campaigns', 'campaign_settings',
        'influencer_agreements', 'influencer_blocks', 'company_deposits', 'payments', 'receipts', 'refunds',
        'credit_notes', 'payout_advices', 'deposit_statements', 'reconciliations', 'reconciliation_differences', 'provider_disputes', 'provider_customers', 'card_consents', 'saved_cards', 'leads', 'lead_validation', 'earnings', 'payouts', 'payout_items', 'payout_accounts',
        'payout_batches',
        'deposit_transactions', 'deposit_alerts', 'campaign_pauses', 'missed_leads', 'missed_told', 'expiring_told',
        'lead_statistics', 'idempotency_keys', 'notifications', 'notification_deliveries', 'notification_preferences', 'users',
        'activity_log',
        'job_runs', 'audit_result', 'recorded_transfers', 'announced_transfers', 'statement_lines', 'provider_events'] loop
        execute format('alter table %I enable row level security', named);
        execute format('create policy teller on %I to leads_teller using (true) with check (true)', named);
    end loop;
    -- Only its merchant, or an admin.
    foreach named in array array[
        'legal_identities', 'company_deposits', 'deposit_transactions', 'payments', 'receipts', 'refunds',
        'credit_notes', 'provider_disputes', 'deposit_alerts', 'campaign_pauses', 'card_consents', 'saved_cards'] loop
        execute format('create policy own on %I to leads_service, authenticated
            using (merchant_id = app.merchant_id() or app.is_admin())
            with check (merchant_id = app.merchant_id() or app.is_admin())', named);
    end loop;
    -- Its merchant, its influencer, or an admin.
    foreach named in array array[
        'influencer_agreements', 'influencer_blocks', 'leads', 'lead_validation', 'earnings', 'lead_statistics'] loop
        execute format('create policy own on %I to leads_service, authenticated
            using (merchant_id = app.merchant_id() or influencer_id = app.influencer_id() or app.is_admin())
            with check (merchant_id = app.merchant_id() or influencer_id = app.influencer_id() or app.is_admin())',
            named);
    end loop;
    -- Merchants look for people; who introduces themselves sees nobody else.
    foreach named in array array['influencer_profiles', 'influencer_networks'] loop
        execute format('create policy own on %I for select to leads_service
            using (influencer_id = app.influencer_id() or app.merchant_id() is not null or app.is_admin())', named);
    end loop;
    -- Its influencer, or an admin.
    foreach named in array array['payouts', 'payout_items', 'payout_accounts', 'payout_advices'] loop
        execute format('create policy own on %I for select to leads_service, authenticated
            using (influencer_id = app.influencer_id() or app.is_admin())', named);
    end loop;
    -- The user themselves.
    foreach named in array array['idempotency_keys', 'notifications', 'notification_preferences'] loop
        execute format('create policy own on %I to leads_service, authenticated
            using (user_id = app.user_id()) with check (user_id = app.user_id())', named);
    end loop;
end
$$;

create policy own on notification_deliveries for select to leads_service using (app.is_admin());
create policy own on job_runs for select to leads_service using (app.is_admin());
create policy own on reconciliations for select to leads_service using (app.is_admin());
create policy own on reconciliation_differences for select to leads_service using (app.is_admin());
create policy own on audit_result for select to leads_service using (app.is_admin());
create policy own on payout_batches for select to leads_service using (app.is_admin());
create policy own on provider_events for select to leads_service using (app.is_admin());
create policy own on recorded_transfers to leads_service using (app.is_admin()) with check (app.is_admin());
create policy own on announced_transfers to leads_service
    using (merchant_id = app.merchant_id() or app.is_admin())
    with check (merchant_id = app.merchant_id() or app.is_admin());
create policy own on statement_lines for select to leads_service using (app.is_admin());
create policy own on users for select to leads_service using (id = app.user_id() or app.is_admin());

-- People who bring leads see every campaign that is not a draft, and its price (app.campaign_price), not its settings.
create policy own on campaigns to leads_service, authenticated
    using (merchant_id = app.merchant_id() or app.is_admin()
           or (app.influencer_id() is not null and status <> 'draft'))
    with check (merchant_id = app.merchant_id() or app.is_admin());
create policy own on campaign_settings to leads_service, authenticated
    using (merchant_id = app.merchant_id() or app.is_admin())
    with check (merchant_id = app.merchant_id() or app.is_admin());

-- An influencer signs and ends agreements but does not write them for a merchant; who writes one does not sign it
-- (the signature of a stored one: influencer_agreements_signature).
create policy no_forging on influencer_agreements as restrictive for insert to leads_service
    with check ((merchant_id = app.merchant_id() or app.is_admin()) and status = 'pending' and signed_at is null);
create policy no_lifting on influencer_blocks as restrictive for update to leads_service
    using (merchant_id = app.merchant_id() or app.is_admin());

-- A request opens deposits and payments and settles none; a transfer is announced by its merchant, and that it arrived is
-- recorded by an admin.
create policy not_settled on company_deposits as restrictive for insert to leads_service
    with check (status = 'pending' and initial_amount <= case when app.is_admin() then 1000000000 else 10000000 end);
-- Within the limits of what may be paid at once (rules, section 2), under one's own name.
create policy not_settled on payments as restrictive for insert to leads_service
    with check (status = 'pending' and (method <> 'bank_transfer' or app.is_admin() or coalesce(reference, reason) is null)
                and created_by = app.user_id()
                and amount between case purpose when 'initial' then 200000 else 50000 end
                               and case when method = 'bank_transfer' and app.is_admin() then 1000000000 else 10000000 end);
