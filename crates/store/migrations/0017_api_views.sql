-- What people and programs that come by SQL may rely on: names, columns and units that stay. Amounts are dirhams with two
-- decimals, percentages have two decimals; the tables beside it count centimes and basis points and are the service's own.
-- The views ask with the rights of the caller, so the policies of the tables decide which rows there are.

create schema api;
comment on schema api is 'Stable names for SQL and PostgREST: amounts in dirhams, percentages in percent.';

-- Where default rights give the roles of clients what is made in a database (Supabase), they are taken back.
do $$
declare
    own record;
begin
    for own in
        select c.oid::regclass as named from pg_class c
        where  c.relnamespace in ('public'::regnamespace, 'app'::regnamespace) and c.relkind in ('r', 'v')
        and    c.relowner = (select n.nspowner from pg_namespace n where n.nspname = 'app')
    loop
        execute format('revoke all on %s from anon, authenticated, service_role', own.named);
    end loop;
    for own in
        select p.oid::regprocedure as named from pg_proc p where p.pronamespace = 'app'::regnamespace
    loop
        execute format('revoke all on function %s from anon, authenticated, service_role', own.named);
    end loop;
end
$$;

create function app.dirhams(p_centimes numeric) returns numeric
    language sql immutable parallel safe
    as $$ select p_centimes / 100 $$;

create view api.leads with (security_invoker = true) as
select l.id,
       l.campaign_id,
       l.influencer_id,
       l.merchant_id,
       l.customer_name,
       l.customer_email,
       l.customer_phone,
       l.customer_company,
       l.customer_notes,
       app.dirhams(l.estimated_value)::numeric(14, 2)                        as estimated_value,
       app.dirhams(l.commission_amount)::numeric(14, 2)                      as commission_amount,
       l.commission_type::text                                               as commission_type,
       (l.commission_rate / 100.0)::numeric(5, 2)                            as commission_rate,
       app.dirhams(l.influencer_commission)::numeric(14, 2)                  as influencer_commission,
       l.quality_score::smallint                                             as quality_score,
       l.status::text                                                        as status,
       l.source::text                                                        as source,
       l.feedback,
       l.rejection_reason,
       l.rejection_details,
       case when l.expired_at is not null then 'expired' else l.lost_reason end as lost_reason,
       app.dirhams(l.conversion_value)::numeric(14, 2)                       as conversion_value,
       l.created_at,
       l.expires_at,
       l.decided_at,
       l.captured_at,
       l.closed_at,
       l.updated_at
from   leads l;

create view api.company_deposits with (security_invoker = true) as
select d.id,
       d.merchant_id,
       d.campaign_id,
       app.dirhams(d.initial_amount)::numeric(14, 2)                         as initial_amount,
       app.dirhams(d.current_balance)::numeric(14, 2)                        as current_balance,
       app.dirhams(d.reserved_amount)::numeric(14, 2)                        as reserved_amount,
       app.dirhams(d.current_balance - d.reserved_amount)::numeric(14, 2)    as available_balance,
       app.dirhams(d.owed)::numeric(14, 2)                                   as owed,
       app.dirhams(d.alert_threshold)::numeric(14, 2)                        as alert_threshold,
       d.auto_recharge,
       app.dirhams(d.auto_recharge_amount)::numeric(14, 2)                   as auto_recharge_amount,
       d.status::text                                                        as status,
       (select max(a.told_at)
        from   deposit_alerts a
        where  a.merchant_id = d.merchant_id and a.deposit_id = d.id)        as last_alert_sent,
       d.created_at,
       d.updated_at
from   company_deposits d;

create view api.deposit_transactions with (security_invoker = true) as
select t.id,
       t.deposit_id,
       t.merchant_id,
       t.lead_id,
       t.transaction_type::text                                              as transaction_type,
       app.dirhams(t.amount)::numeric(14, 2)                                 as amount,
       app.dirhams(t.balance_before)::numeric(14, 2)                         as balance_before,
       app.dirhams(t.balance_after)::numeric(14, 2)                          as balance_after,
       app.dirhams(t.reserved_before)::numeric(14, 2)                        as reserved_before,
       app.dirhams(t.reserved_after)::numeric(14, 2)                         as reserved_after,
       t.payment_id,
       p.method                                                              as payment_method,
       coalesce(p.reference, t.reference)                                    as payment_reference,
       t.reason,
       t.created_at
from   deposit_transactions t
left   join payments p on p.merchant_id = t.merchant_id and p.id = t.payment_id;

create view api.lead_validation with (security_invoker = true) as
select v.id,
       v.lead_id,
       v.merchant_id,
       v.influencer_id,
       v.decided_by                                                          as validated_by,
       v.quality_score,
       v.feedback,
       v.reason                                                              as rejection_reason,
       v.details                                                             as rejection_details,
       v.from_status                                                         as status_before,
       v.to_status                                                           as action_taken,
       app.dirhams(v.conversion_value)::numeric(14, 2)                       as conversion_value,
       v.created_at
from   lead_validation v;

create view api.influencer_agreements with (security_invoker = true) as
select a.id,
       a.merchant_id,
       a.influencer_id,
       a.campaign_id,
       (a.commission_percentage / 100.0)::numeric(5, 2)                      as commission_percentage,
       app.dirhams(a.minimum_deposit)::numeric(14, 2)                        as minimum_deposit,
       a.quality_threshold,
       a.requires_validation,
       a.auto_payment,
       a.payment_delay_days,
       a.status,
       a.signed_at,
       a.terminated_at,
       a.created_at,
       a.updated_at
from   influencer_agreements a;

create view api.campaign_settings with (security_invoker = true) as
select s.campaign_id                                                         as id,
       s.campaign_id,
       s.merchant_id,
       s.campaign_type,
       s.lead_generation_enabled,
       (s.percentage_commission_rate / 100.0)::numeric(5, 2)                 as percentage_commission_rate,
       app.dirhams(s.fixed_commission_amount)::numeric(14, 2)                as fixed_commission_amount,
       app.dirhams(s.commission_threshold)::numeric(14, 2)                   as commission_threshold,
       s.auto_stop_on_depletion,
       s.requires_lead_validation,
       s.validation_timeout_hours,
       s.auto_validate_after_timeout,
       s.minimum_quality_score,
       s.max_rejected_leads,
       s.notify_on_new_lead,
       s.notify_on_low_balance,
       s.notify_on_depletion,
       s.updated_at
from   campaign_settings s;

-- Counts and commissions come from the counters, like the figures of the service; only values are added up from leads.
create view api.lead_campaign_stats with (security_invoker = true) as
select c.id                                                                  as campaign_id,
       c.merchant_id,
       c.name                                                                as campaign_name,
       coalesce(s.total, 0)                                                  as total_leads,
       coalesce(s.pending, 0)                                                as pending_leads,
       coalesce(s.validated, 0)                                              as validated_leads,
       coalesce(s.rejected, 0)                                               as rejected_leads,
       coalesce(s.converted, 0)                                              as converted_leads,
       coalesce(s.lost, 0)                                                   as lost_leads,
       coalesce(app.dirhams(v.estimated_value), 0)::numeric(14, 2)           as total_estimated_value,
       case when app.influencer_id() is null
            then coalesce(app.dirhams(s.spent), 0) end::numeric(14, 2)       as total_commission,
       s.average_quality::numeric(5, 2)                                      as average_quality
from   campaigns c
left   join lateral (
       select sum(x.pending + x.validated + x.rejected + x.converted + x.lost + x.expired)::bigint as total,
              sum(x.pending)::bigint as pending, sum(x.validated)::bigint as validated,
              sum(x.rejected)::bigint as rejected, sum(x.converted)::bigint as converted,
              sum(x.lost + x.expired)::bigint as lost, sum(x.captured - x.lost_commission) as spent,
              sum(x.score_sum)::numeric / nullif(sum(x.scored), 0) as average_quality
       from   lead_statistics x
       where  x.merchant_id = c.merchant_id and x.campaign_id = c.id) s on true
left   join lateral (
       select sum(l.estimated_value) as estimated_value
       from   leads l
       where  l.merchant_id = c.merchant_id and l.campaign_id = c.id) v on true;

create view api.merchant_deposit_balances with (security_invoker = true) as
select d.merchant_id,
       app.dirhams(coalesce((select sum(p.amount) from payments p
                             where  p.merchant_id = d.merchant_id and p.status = 'paid'), 0))::numeric(14, 2) as total_deposited,
       app.dirhams(sum(d.current_balance))::numeric(14, 2)                   as current_balance,
       app.dirhams(sum(d.reserved_amount))::numeric(14, 2)                   as reserved_amount,
       app.dirhams(coalesce(sum(d.current_balance - d.reserved_amount)
                            filter (where d.status <> 'suspended'), 0))::numeric(14, 2) as available_balance
from   company_deposits d
group  by d.merchant_id;

create view api.influencer_lead_performance with (security_invoker = true) as
select s.influencer_id,
       i.display_name                                                        as influencer_name,
       sum(s.pending + s.validated + s.rejected + s.converted + s.lost + s.expired)::bigint as total_leads,
       sum(s.validated)::bigint                                              as validated_leads,
       sum(s.rejected)::bigint                                               as rejected_leads,
       sum(s.converted)::bigint                                              as converted_leads,
       (sum(s.score_sum)::numeric / nullif(sum(s.scored), 0))::numeric(5, 2) as average_quality,
       app.dirhams(sum(s.influencer_share))::numeric(14, 2)                  as earned
from   lead_statistics s
join   influencers i on i.id = s.influencer_id
group  by s.influencer_id, i.display_name;

-- What the views read, and nothing else of the tables. Neither the deposit that pays for a lead nor what the platform keeps.
grant usage on schema app, public to authenticated;
grant usage on schema api to authenticated, leads_operator;
grant select on all tables in schema api to authenticated;
grant select (id, campaign_id, influencer_id, merchant_id, customer_name, customer_email, customer_phone,
              customer_company, customer_notes, estimated_value, commission_amount, commission_type, commission_rate,
              influencer_commission, quality_score, status, source, feedback, rejection_reason, rejection_details,
              lost_reason, conversion_value, created_at, expires_at, decided_at, captured_at, expired_at, closed_at,
              updated_at) on leads to authenticated;
grant select (id, merchant_id, campaign_id, initial_amount, current_balance, reserved_amount, owed, alert_threshold,
              auto_recharge, auto_recharge_amount, status, created_at, updated_at) on company_deposits to authenticated;
grant select (id, deposit_id, merchant_id, lead_id, transaction_type, amount, balance_before, balance_after,
              reserved_before, reserved_after, payment_id, reference, reason, created_at) on deposit_transactions
    to authenticated;
grant select (merchant_id, id, method, reference, amount, status) on payments to authenticated;
grant select (id, lead_id, merchant_id, influencer_id, decided_by, quality_score, feedback, reason, details,
              from_status, to_status, conversion_value, created_at) on lead_validation to authenticated;
grant select (id, merchant_id, influencer_id, campaign_id, commission_percentage, minimum_deposit, quality_threshold,
              requires_validation, auto_payment, payment_delay_days, status, signed_at, terminated_at, created_at,
              updated_at) on influencer_agreements to authenticated;
grant select on campaign_settings, lead_statistics to authenticated;
grant select (id, merchant_id, name, status) on campaigns to authenticated;
grant select (id, display_name) on influencers to authenticated;
grant select (merchant_id, deposit_id, told_at) on deposit_alerts to authenticated;
revoke execute on function app.dirhams from public;
grant execute on function
    app.dirhams, app.claim, app.user_id, app.merchant_id, app.influencer_id, app.is_admin
    to authenticated;
