use super::*;
use domain::Total;

fn plan() -> Plan {
    make(end(), &Zone::built_in())
}

fn end() -> Timestamp {
    "2026-11-23T10:00:00Z".parse().unwrap()
}

#[test]
fn the_story_is_the_same_each_time() {
    let (once, again) = (plan(), plan());
    let what = |plan: &Plan| {
        plan.leads
            .iter()
            .map(|lead| (lead.at, lead.value, lead.person))
            .collect::<Vec<_>>()
    };
    assert_eq!(what(&once), what(&again));
    assert!((300..=450).contains(&once.leads.len()), "{} leads", once.leads.len());
}

#[test]
fn exact_funds_are_spent_to_the_centime() {
    let plan = plan();
    for fund in FUNDS.iter().filter(|fund| fund.exact) {
        let of_fund = plan.leads.iter().filter(|lead| fund.campaigns.contains(&lead.campaign));
        let kept =
            of_fund.filter(|lead| !matches!(lead.decisions.first(), None | Some((_, LeadCommand::Reject { .. }))));
        let spent: Total = kept.map(|lead| rule(lead.campaign).price(lead.value).amount).sum();
        let credited: Total = fund.credits.iter().map(|(_, dirhams)| Money::dirhams(*dirhams)).sum();
        assert_eq!(credited - spent, Total::from(Money::dirhams(fund.left)));
    }
}

#[test]
fn nobody_comes_after_the_end() {
    for lead in plan().leads {
        assert!(lead.at < end());
        assert!(lead.decisions.is_sorted_by_key(|(at, _)| *at));
    }
}
