//! A page of people who bring leads, with how they introduce themselves and their record.

use super::introduction::{COLUMNS, JOINS, introduction_of};
use crate::{
    Database, Page, Slice, StoreError,
    conditions::{Conditions, containing},
    row::{Columns, named},
};
use domain::{
    Actor,
    actor::InfluencerKind,
    agreement::AgreementStatus,
    counters::LeadCounts,
    ids::{InfluencerId, MerchantId},
    influencer::{Introduction, Network, Subject},
    sought::Sought,
};
use tokio_postgres::Row;

/// What people to list.
#[derive(Debug, Clone)]
pub struct InfluencerFilter {
    /// Only with this in the name, the city or what they say of themselves.
    pub text: Option<Sought>,
    /// Only with this in the name of the city.
    pub city: Option<Sought>,
    /// Only who is followed there.
    pub network: Option<Network>,
    /// Only who speaks about it.
    pub subject: Option<Subject>,
    /// Only whom at least so many follow, over all networks.
    pub min_reach: Option<i64>,
    pub slice: Slice<InfluencerPlace>,
}

/// A place in the list: the reach, and the id.
pub type InfluencerPlace = (i64, InfluencerId);

/// Somebody who brings leads, as those who look for them see it.
#[derive(Debug, Clone)]
pub struct InfluencerRecord {
    pub id: InfluencerId,
    pub name: String,
    pub kind: InfluencerKind,
    pub introduction: Introduction,
    /// The leads they brought: the merchant who asks, or all merchants when an admin does.
    pub record: LeadCounts,
    /// How far an agreement with the merchant who asks has come: the one in force, else the latest that is not over.
    pub agreement: Option<AgreementStatus>,
}

const REACH: &str = "(select coalesce(sum(x.followers), 0) from influencer_networks x where x.influencer_id = i.id)";

/// Lists the people whom the filter lets through, those with the largest reach first.
///
/// # Errors
/// The database failed.
pub async fn search(
    db: &Database,
    actor: Actor,
    filter: &InfluencerFilter,
) -> Result<Page<InfluencerRecord>, StoreError> {
    let mut conditions = conditions(filter);
    let from = "influencers i left join influencer_profiles p on p.influencer_id = i.id";
    let count = format!("select count(*) as total from {from} where true{}", conditions.text());
    let counting = conditions.params().len();
    if let Some((reach, id)) = filter.slice.after {
        let reach = conditions.param(reach);
        conditions.add(&format!("(n.reach, i.id) < ({reach}, ?)"), id.uuid());
    }
    let merchant = conditions.param(actor.merchant().map(MerchantId::uuid));
    let page = format!(
        "select i.id, i.display_name, i.kind, {COLUMNS}, s.*, a.status as agreement
         from   influencers i {JOINS}
         cross  join lateral (
                select coalesce(sum(s.pending), 0)::bigint   as pending,
                       coalesce(sum(s.validated), 0)::bigint as validated,
                       coalesce(sum(s.rejected), 0)::bigint  as rejected,
                       coalesce(sum(s.converted), 0)::bigint as converted,
                       coalesce(sum(s.lost), 0)::bigint      as lost,
                       coalesce(sum(s.expired), 0)::bigint   as expired,
                       coalesce(sum(s.scored), 0)::bigint    as scored,
                       coalesce(sum(s.score_sum), 0)::bigint as score_sum
                from   lead_statistics s
                where  s.influencer_id = i.id and ({merchant}::uuid is null or s.merchant_id = {merchant})) s
         left   join lateral (
                select a.status
                from   influencer_agreements a
                where  a.merchant_id = {merchant} and a.influencer_id = i.id and a.status <> 'terminated'
                order  by a.status = 'active' desc, a.id desc
                limit  1) a on true
         where  true{}
         order  by n.reach desc, i.id desc
         limit  {}",
        conditions.text(),
        filter.slice.reach(),
    );
    let params = conditions.params();
    let (counted, rows) = futures::join!(
        db.read(actor, &count, &params[..counting]),
        db.read(actor, &page, &params)
    );
    filter.slice.page(&counted?, &rows?, record)
}

fn conditions(filter: &InfluencerFilter) -> Conditions {
    let mut conditions = Conditions::default();
    conditions.add_some(
        "app.folded(concat_ws(' ', i.display_name, p.city, p.about)) like ?",
        filter.text.as_ref().map(|sought| containing(sought.folded())),
    );
    conditions.add_some(
        "app.folded(p.city) like ?",
        filter.city.as_ref().map(|sought| containing(sought.folded())),
    );
    conditions.add_some(
        "exists (select from influencer_networks x where x.influencer_id = i.id and x.network = ?)",
        filter.network.map(Network::name),
    );
    conditions.add_some(
        "p.subjects::text[] @> array[?::text]",
        filter.subject.map(Subject::name),
    );
    conditions.add_some(&format!("{REACH} >= ?"), filter.min_reach);
    conditions
}

fn record(row: &Row) -> Result<InfluencerRecord, StoreError> {
    let agreement: Option<String> = row.column("agreement")?;
    Ok(InfluencerRecord {
        id: InfluencerId::from_uuid(row.column("id")?),
        name: row.column("display_name")?,
        kind: named(row.column("kind")?, InfluencerKind::from_name)?,
        introduction: introduction_of(row)?,
        record: LeadCounts {
            pending: row.column("pending")?,
            validated: row.column("validated")?,
            rejected: row.column("rejected")?,
            converted: row.column("converted")?,
            lost: row.column("lost")?,
            expired: row.column("expired")?,
            scored: row.column("scored")?,
            score_sum: row.column("score_sum")?,
            ..LeadCounts::default()
        },
        agreement: agreement
            .map(|name| named(&name, AgreementStatus::from_name))
            .transpose()?,
    })
}
