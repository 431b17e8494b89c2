//! Who merchants are to the authorities.

use crate::{StoreError, Tx, row::Columns};
use domain::{
    Invalid,
    identity::{Ice, Identity, RegisterNumber},
    ids::MerchantId,
    text::Text,
};
use jiff::Timestamp;
use tokio_postgres::Row;

/// The columns of an identity `l`.
pub(super) const COLUMNS: &str =
    "l.legal_name, l.legal_form, l.address, l.city, l.ice, l.tax_id, l.rc, l.rc_city, l.tp, l.cnss";

/// The identity of a merchant, held until the transaction of the system ends.
///
/// # Errors
/// The database failed.
pub async fn hold(tx: &Tx, merchant: MerchantId) -> Result<Identity, StoreError> {
    // Where there is no row yet, two who write the first one wait here.
    tx.query(
        "select from merchants m where m.id = $1 for no key update",
        &[&merchant.uuid()],
    )
    .await?;
    let sql = format!("select {COLUMNS} from legal_identities l where l.merchant_id = $1");
    let row = tx.query_opt(&sql, &[&merchant.uuid()]).await?;
    row.as_ref().map_or_else(|| Ok(Identity::default()), of)
}

/// Writes the identity of a merchant.
///
/// # Errors
/// The database failed.
pub async fn write(tx: &Tx, merchant: MerchantId, identity: &Identity, at: Timestamp) -> Result<(), StoreError> {
    let sql = "
        insert into legal_identities (merchant_id, legal_name, legal_form, address, city, ice, tax_id, rc, rc_city, tp,
               cnss, updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        on conflict (merchant_id) do update
        set    legal_name = excluded.legal_name, legal_form = excluded.legal_form, address = excluded.address,
               city = excluded.city, ice = excluded.ice, tax_id = excluded.tax_id, rc = excluded.rc,
               rc_city = excluded.rc_city, tp = excluded.tp, cnss = excluded.cnss, updated_at = excluded.updated_at";
    tx.execute(
        sql,
        &[
            &merchant.uuid(),
            &identity.legal_name.as_ref().map(Text::as_str),
            &identity.legal_form.as_ref().map(Text::as_str),
            &identity.address.as_ref().map(Text::as_str),
            &identity.city.as_ref().map(Text::as_str),
            &identity.ice.as_ref().map(Ice::as_str),
            &identity.tax_id.as_ref().map(RegisterNumber::as_str),
            &identity.rc.as_ref().map(Text::as_str),
            &identity.rc_city.as_ref().map(Text::as_str),
            &identity.tp.as_ref().map(RegisterNumber::as_str),
            &identity.cnss.as_ref().map(RegisterNumber::as_str),
            &at,
        ],
    )
    .await?;
    Ok(())
}

/// The identity in a row; one of which every column is null is that of somebody who told nothing.
pub(super) fn of(row: &Row) -> Result<Identity, StoreError> {
    Ok(Identity {
        legal_name: text(row, "legal_name", Text::parse)?,
        legal_form: text(row, "legal_form", Text::parse)?,
        address: text(row, "address", Text::parse)?,
        city: text(row, "city", Text::parse)?,
        ice: text(row, "ice", Ice::parse)?,
        tax_id: text(row, "tax_id", RegisterNumber::parse)?,
        rc: text(row, "rc", Text::parse)?,
        rc_city: text(row, "rc_city", Text::parse)?,
        tp: text(row, "tp", RegisterNumber::parse)?,
        cnss: text(row, "cnss", RegisterNumber::parse)?,
    })
}

fn text<T>(row: &Row, name: &str, parse: impl FnOnce(&str) -> Result<T, Invalid>) -> Result<Option<T>, StoreError> {
    let text: Option<&str> = row.column(name)?;
    let parsed = text.map(parse).transpose();
    parsed.map_err(|_| StoreError::Corrupt("the identity of a merchant"))
}
