//! A copy of what the configuration says of the platform, for the documents that are given in transactions.

use crate::{Connection, StoreError};
use serde_json::Value;

/// Makes the copy say what the configuration says. The server that starts last decides, as it does for the schema.
///
/// # Errors
/// The database failed.
pub async fn keep(connection: &Connection, company: &Value, vat: &Value) -> Result<(), StoreError> {
    let client = connection.system().await?;
    let sql = "update app.platform p set company = $1, vat = $2 where (p.company, p.vat) is distinct from ($1, $2)";
    client.execute(sql, &[company, vat]).await?;
    Ok(())
}
