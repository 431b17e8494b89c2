//! Who is sent to the page of a provider.

use crate::{
    Database, StoreError,
    row::{Columns, named},
};
use domain::{ids::MerchantId, locale::Locale};

/// Who pays for a merchant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payer {
    /// The name of the business.
    pub name: String,
    /// Where its first user reads.
    pub email: String,
    /// In which language.
    pub locale: Locale,
}

/// The payer of a merchant's payments: their first user, also when somebody else opens a payment for them.
///
/// # Errors
/// The database failed.
pub async fn payer(db: &Database, merchant: MerchantId) -> Result<Option<Payer>, StoreError> {
    let sql = "
        select m.company_name, u.email, u.locale
        from   users u
        join   merchants m on m.id = u.merchant_id
        where  u.merchant_id = $1
        order  by u.id
        limit  1";
    let rows = db.read_system(sql, &[&merchant.uuid()]).await?;
    let payer = rows.first().map(|row| {
        Ok(Payer {
            name: row.column("company_name")?,
            email: row.column("email")?,
            locale: named(row.column("locale")?, Locale::from_name)?,
        })
    });
    payer.transpose()
}
