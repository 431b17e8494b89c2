//! Who is called otherwise than a while ago.

use crate::{Database, StoreError, row::Columns};
use domain::ids::InfluencerId;
use jiff::Timestamp;

/// Those who were renamed at or after a time.
///
/// # Errors
/// The database failed.
pub async fn renamed_since(db: &Database, since: Timestamp) -> Result<Vec<InfluencerId>, StoreError> {
    let sql = "select i.id from influencers i where i.renamed_at >= $1";
    let rows = db.read_system(sql, &[&since]).await?;
    rows.iter()
        .map(|row| Ok(InfluencerId::from_uuid(row.column("id")?)))
        .collect()
}
