//! From columns to types of the domain; a column that does not fit contradicts the schema.

use crate::StoreError;
use domain::{Money, Rate, Total};
use tokio_postgres::types::FromSql;

/// Reads columns by name.
pub(crate) trait Columns {
    /// Any column.
    fn column<'a, T: FromSql<'a>>(&'a self, name: &str) -> Result<T, StoreError>;

    /// An amount of centimes.
    fn money(&self, name: &str) -> Result<Money, StoreError> {
        Money::from_centimes(self.column(name)?).map_err(|_| StoreError::Corrupt("an amount"))
    }

    /// An amount that may be absent.
    fn money_opt(&self, name: &str) -> Result<Option<Money>, StoreError> {
        let centimes: Option<i64> = self.column(name)?;
        centimes
            .map(Money::from_centimes)
            .transpose()
            .map_err(|_| StoreError::Corrupt("an amount"))
    }

    /// A sum of amounts of centimes: what the database adds up is read as this, never as one amount.
    fn total(&self, name: &str) -> Result<Total, StoreError> {
        self.column::<i64>(name).map(Total::from)
    }

    /// A rate in basis points.
    fn rate(&self, name: &str) -> Result<Rate, StoreError> {
        Rate::from_basis_points(self.column(name)?).map_err(|_| StoreError::Corrupt("a rate"))
    }
}

impl Columns for tokio_postgres::Row {
    fn column<'a, T: FromSql<'a>>(&'a self, name: &str) -> Result<T, StoreError> {
        Ok(self.try_get(name)?)
    }
}

impl Columns for pipeline::Row {
    fn column<'a, T: FromSql<'a>>(&'a self, name: &str) -> Result<T, StoreError> {
        Ok(self.get(name)?)
    }
}

/// A column of names that are a closed set in the domain.
pub(crate) fn named<T>(name: &str, of: fn(&str) -> Option<T>) -> Result<T, StoreError> {
    of(name).ok_or(StoreError::Corrupt("a name that the rules do not know"))
}
