//! The counters of days, counted again from the leads and their history.

use super::checks::Check;
use crate::counters;
use std::sync::LazyLock;

/// For some merchants (`$1`).
pub(super) static PER_MERCHANT: LazyLock<[Check; 1]> = LazyLock::new(|| {
    [Check {
        invariant: "statistics_equal_a_recount",
        sql: RECOUNT.as_str(),
    }]
});

/// Counters of which all are zero may have been left by leads that moved on.
static RECOUNT: LazyLock<String> = LazyLock::new(|| {
    format!(
        "
        with cohort as (
            select l.merchant_id, l.campaign_id, l.influencer_id, l.day, {of_leads}
            from  (select l.*, l.captured_at is not null as captured from leads l where l.merchant_id = any($1)) l
            group  by 1, 2, 3, 4),
        flow as (
            select l.merchant_id, l.campaign_id, l.influencer_id, v.day, {of_decisions}
            from   lead_validation v
            join   leads l on l.merchant_id = v.merchant_id and l.id = v.lead_id
            where  v.merchant_id = any($1) and l.merchant_id = any($1) and v.from_status = 'pending'
            group  by 1, 2, 3, 4),
        recount as (
            select merchant_id, campaign_id, influencer_id, day, ({recounted})::text as figures
            from   cohort c full join flow f using (merchant_id, campaign_id, influencer_id, day)),
        counted as (
            select s.merchant_id, s.campaign_id, s.influencer_id, s.day, ({counted})::text as figures
            from   lead_statistics s where s.merchant_id = any($1))
        select merchant_id, format('campaign %s, influencer %s, %s: counted %s, recounted %s', campaign_id,
                                   influencer_id, day, coalesce(s.figures, 'nothing'), coalesce(r.figures, 'nothing'))
        from   counted s full join recount r using (merchant_id, campaign_id, influencer_id, day)
        where  s.figures is distinct from r.figures
        and   (r.figures is not null or s.figures <> ({zeros})::text)",
        of_leads = counters::of_leads("# as @"),
        of_decisions = counters::of_decisions("# as @"),
        recounted = counters::all("coalesce(@, 0)"),
        counted = counters::all("s.@"),
        zeros = counters::all("0"),
    )
});
