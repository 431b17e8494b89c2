//! The names that the database accepts are those of the domain, in the same order.

use domain::{
    Named, Role,
    actor::InfluencerKind,
    agreement::{AgreementStatus, SuspendedFor},
    alert::{AlertKind, AlertLevel},
    campaign::{CampaignStatus, CampaignType, PausedBy},
    channel::{Channel, Topic},
    commission::CommissionKind,
    delivery::{DeliveryProblem, DeliveryState},
    deposit::{self, DepositStatus, MovementKind},
    dispute::DisputeStatus,
    earning::EarningKind,
    influencer::{Network, Subject},
    job::By,
    lead::{LeadSource, LeadState},
    locale::Locale,
    notification::Target,
    payment::{PaymentMethod, PaymentPurpose, PaymentStatus},
    payout::PayoutStatus,
    provider_event::EventState,
    reconciliation::DifferenceKind,
    refund::RefundStatus,
};
use std::collections::BTreeMap;
use testkit::World;

/// Domains, and columns with a check of their own, by what the program calls their names.
const SETS: &[(&str, &[&str])] = &[
    ("alert_level", AlertLevel::NAMES),
    ("campaign_settings.campaign_type", CampaignType::NAMES),
    ("campaigns.paused_by", PausedBy::NAMES),
    ("campaigns.status", CampaignStatus::NAMES),
    ("commission_type", CommissionKind::NAMES),
    ("deposit_alerts.kind", AlertKind::NAMES),
    ("deposit_status", DepositStatus::NAMES),
    ("earning_kind", EarningKind::NAMES),
    ("influencer_agreements.status", AgreementStatus::NAMES),
    ("influencer_agreements.suspended_for", SuspendedFor::NAMES),
    ("influencer_blocks.reason", SuspendedFor::NAMES),
    ("influencer_network", Network::NAMES),
    ("influencer_subject", Subject::NAMES),
    ("influencers.kind", InfluencerKind::NAMES),
    ("job_runs.asked_by", By::NAMES),
    ("lead_source", LeadSource::NAMES),
    ("lead_status", LeadState::NAMES),
    ("notification_deliveries.channel", Channel::NAMES),
    ("notification_deliveries.problem", DeliveryProblem::NAMES),
    ("notification_deliveries.state", DeliveryState::NAMES),
    ("notification_deliveries.topic", Topic::NAMES),
    ("notification_preferences.channel", Channel::NAMES),
    ("notification_preferences.topic", Topic::NAMES),
    ("notifications.level", domain::notification::Level::NAMES),
    ("notifications.target", Target::NAMES),
    ("payments.method", PaymentMethod::NAMES),
    ("payments.purpose", PaymentPurpose::NAMES),
    ("payments.status", PaymentStatus::NAMES),
    ("payouts.status", PayoutStatus::NAMES),
    ("provider_disputes.status", DisputeStatus::NAMES),
    ("provider_events.state", EventState::NAMES),
    ("reconciliation_differences.kind", DifferenceKind::NAMES),
    ("refunds.method", PaymentMethod::NAMES),
    ("refunds.status", RefundStatus::NAMES),
    ("suspended_for", deposit::SuspendedFor::NAMES),
    ("transaction_type", MovementKind::NAMES),
    ("users.locale", Locale::NAMES),
    ("users.role", Role::NAMES),
];

/// Names that only SQL knows so far: no type of the program has them.
const OF_SQL_ONLY: &[&str] = &[
    "document_series.series",
    "provider_customers.provider",
    "provider_disputes.provider",
    "provider_events.provider",
    "reconciliations.method",
    "saved_cards.provider",
];

/// The sets of names that the database checks, by domain or column.
async fn checked(world: &World) -> BTreeMap<String, Vec<String>> {
    let sql = r"
        select coalesce(t.typname, r.relname || '.' || a.attname) as place,
               array(select m[1] from regexp_matches(pg_get_constraintdef(c.oid), '''([^'']*)''', 'g') m) as names
        from   pg_constraint c
        left   join pg_type t      on t.oid = c.contypid
        left   join pg_class r     on r.oid = c.conrelid
        left   join pg_attribute a on a.attrelid = r.oid and array[a.attnum] = c.conkey
        where  c.contype = 'c' and c.connamespace = 'public'::regnamespace
        and    pg_get_constraintdef(c.oid) ~ '^CHECK \(\(\w+ = ANY \(ARRAY\[[^\]]*\]\)\)\)( NOT VALID)?$'
        and    coalesce(t.typname, a.attname) is not null";
    let rows = world.sql.query(sql, &[]).await.unwrap();
    rows.iter().map(|row| (row.get("place"), row.get("names"))).collect()
}

#[tokio::test]
async fn the_database_knows_the_names_of_the_domain_and_no_others() {
    let mut found = checked(&World::new().await).await;
    for place in OF_SQL_ONLY {
        assert!(found.remove(*place).is_some(), "{place} has no such check any more");
    }
    for (place, names) in SETS {
        assert_eq!(found.remove(*place).unwrap_or_default(), *names, "{place}");
    }
    assert!(
        found.is_empty(),
        "names that are not compared with an enumeration: {found:#?}"
    );
}
