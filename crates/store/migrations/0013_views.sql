-- Figures for people who read with SQL; the policies of the caller apply.

create view lead_campaign_stats with (security_invoker = true) as
select s.merchant_id,
       s.campaign_id,
       c.name                                                                 as campaign_name,
       sum(s.pending + s.validated + s.rejected + s.converted + s.lost + s.expired)::bigint as total_leads,
       sum(s.pending)::bigint                                                 as pending_leads,
       sum(s.validated)::bigint                                               as validated_leads,
       sum(s.rejected)::bigint                                                as rejected_leads,
       sum(s.converted)::bigint                                               as converted_leads,
       sum(s.lost + s.expired)::bigint                                        as lost_leads,
       sum(s.captured - s.lost_commission)::bigint                            as spent,
       sum(s.captured - s.influencer_share)::bigint                           as platform_revenue,
       round(sum(s.score_sum)::numeric / nullif(sum(s.scored), 0), 2)         as average_quality
from   lead_statistics s
join   campaigns c on c.merchant_id = s.merchant_id and c.id = s.campaign_id
group  by s.merchant_id, s.campaign_id, c.name;

create view merchant_deposit_balances with (security_invoker = true) as
select d.merchant_id,
       d.id                                                                    as deposit_id,
       d.campaign_id,
       d.status,
       d.current_balance,
       d.reserved_amount,
       d.owed,
       d.current_balance - d.reserved_amount                                   as available_balance,
       d.reference_amount,
       round(d.current_balance * 100.0 / d.reference_amount, 2)                as percentage_remaining,
       p.percentage_available,
       case when d.current_balance = d.reserved_amount then 'DEPLETED'
            when p.percentage_available <= 10          then 'CRITICAL'
            when p.percentage_available <= 20          then 'WARNING'
            when p.percentage_available <= 50          then 'ATTENTION'
            else 'HEALTHY' end                                                 as alert_level
from   company_deposits d
cross  join lateral (select round((d.current_balance - d.reserved_amount) * 100.0 / d.reference_amount, 2)
                            as percentage_available) p;

create view influencer_lead_performance with (security_invoker = true) as
select s.merchant_id,
       s.influencer_id,
       i.display_name                                                         as influencer_name,
       sum(s.pending + s.validated + s.rejected + s.converted + s.lost + s.expired)::bigint as total_leads,
       sum(s.validated + s.converted + s.lost)::bigint                        as captured_leads,
       sum(s.rejected)::bigint                                                as rejected_leads,
       sum(s.converted)::bigint                                               as converted_leads,
       sum(s.influencer_share)::bigint                                        as earned,
       round(sum(s.score_sum)::numeric / nullif(sum(s.scored), 0), 2)         as average_quality
from   lead_statistics s
join   influencers i on i.id = s.influencer_id
group  by s.merchant_id, s.influencer_id, i.display_name;
