//! Pages of lists.

use crate::{StoreError, conditions::cut, row::Columns};
use tokio_postgres::Row;

/// Which part of a list: so many rows after a place in its order.
#[derive(Debug, Clone, Copy)]
pub struct Slice<P> {
    /// The place of the last row of the page before.
    pub after: Option<P>,
    /// How many rows.
    pub limit: i64,
}

/// A page of a list.
#[derive(Debug)]
pub struct Page<T> {
    /// The rows of the page.
    pub rows: Vec<T>,
    /// How many rows the filter lets through.
    pub total: i64,
    /// Whether there is a page after this one.
    pub more: bool,
}

impl<P> Slice<P> {
    /// One row more than the page has tells whether there is a page after it.
    pub(crate) const fn reach(&self) -> i64 {
        self.limit + 1
    }

    /// The page of these rows, and of the row of counts that was read beside them.
    pub(crate) fn page<T>(
        &self,
        counted: &[Row],
        rows: &[Row],
        read: impl Fn(&Row) -> Result<T, StoreError>,
    ) -> Result<Page<T>, StoreError> {
        let mut rows: Vec<_> = rows.iter().map(read).collect::<Result<_, _>>()?;
        let more = cut(&mut rows, self.limit);
        let total = counted.first().map_or(Ok(0), |row| row.column("total"))?;
        Ok(Page { rows, total, more })
    }
}
