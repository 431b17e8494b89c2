//! People with whom a merchant may make an agreement.

use crate::{
    Database, StoreError,
    conditions::containing,
    row::{Columns, named},
};
use domain::{
    Actor,
    actor::InfluencerKind,
    ids::{InfluencerId, MerchantId},
    sought::Sought,
};
use tokio_postgres::Row;

/// Somebody who brings leads.
#[derive(Debug, Clone)]
pub struct Candidate {
    pub id: InfluencerId,
    pub name: String,
    /// Whether they are an influencer or a commercial.
    pub kind: InfluencerKind,
    /// How many leads they brought the merchant.
    pub leads: i64,
}

/// Lists people: those who brought the merchant leads come first, then all others, each by name.
///
/// # Errors
/// The database failed.
pub async fn candidates(
    db: &Database,
    actor: Actor,
    merchant: MerchantId,
    text: Option<&Sought>,
    limit: i64,
) -> Result<Vec<Candidate>, StoreError> {
    let sql = "
        select i.id, i.display_name, i.kind, coalesce(s.leads, 0) as leads
        from   influencers i
        left   join (select s.influencer_id,
                            sum(s.pending + s.validated + s.rejected + s.converted + s.lost + s.expired) as leads
                     from   lead_statistics s
                     where  s.merchant_id = $1
                     group  by s.influencer_id) s on s.influencer_id = i.id
        where  ($2::text is null or app.folded(i.display_name) like $2)
        order  by coalesce(s.leads, 0) > 0 desc, i.display_name, i.id
        limit  $3";
    let text = text.map(|sought| containing(sought.folded()));
    let rows = db.read(actor, sql, &[&merchant.uuid(), &text, &limit]).await?;
    rows.iter().map(candidate).collect()
}

fn candidate(row: &Row) -> Result<Candidate, StoreError> {
    Ok(Candidate {
        id: InfluencerId::from_uuid(row.column("id")?),
        name: row.column("display_name")?,
        kind: named(row.column("kind")?, InfluencerKind::from_name)?,
        leads: row.column("leads")?,
    })
}
