-- The balance of a deposit with its level; the policies of the caller apply.

create view deposit_levels with (security_invoker = true) as
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
