//! Pages of lists.

use crate::{Database, StoreError, conditions::Conditions, row::Columns};
use domain::Actor;
use tokio_postgres::Row;
use uuid::Uuid;

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

    /// The same with its place in other words.
    pub(crate) fn map<Q>(self, place: impl FnOnce(P) -> Q) -> Slice<Q> {
        Slice {
            after: self.after.map(place),
            limit: self.limit,
        }
    }

    /// The page of these rows, with the total of the row that was counted beside them.
    pub(crate) fn page<T>(
        &self,
        counted: &[Row],
        rows: &[Row],
        read: impl Fn(&Row) -> Result<T, StoreError>,
    ) -> Result<Page<T>, StoreError> {
        let total = counted.first().map_or(Ok(0), |row| row.column("total"))?;
        self.counted(total, rows, read)
    }

    /// The page of these rows, of so many in all.
    pub(crate) fn counted<T>(
        &self,
        total: i64,
        rows: &[Row],
        read: impl Fn(&Row) -> Result<T, StoreError>,
    ) -> Result<Page<T>, StoreError> {
        let mut rows: Vec<_> = rows.iter().map(read).collect::<Result<_, _>>()?;
        let limit = usize::try_from(self.limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        Ok(Page { rows, total, more })
    }
}

/// A list that begins with its newest row: ids are ordered by time.
pub(crate) struct NewestFirst {
    /// What is read of a row.
    pub(crate) columns: &'static str,
    /// Where the conditions look.
    pub(crate) table: &'static str,
    /// Where the rest of the columns is; it leaves every row one row.
    pub(crate) joins: &'static str,
    /// The id of a row.
    pub(crate) id: &'static str,
}

impl NewestFirst {
    /// Reads a page of the rows that the actor may see and the conditions let through.
    pub(crate) async fn read<T>(
        &self,
        db: &Database,
        actor: Actor,
        mut conditions: Conditions,
        slice: Slice<Uuid>,
        read: impl Fn(&Row) -> Result<T, StoreError>,
    ) -> Result<Page<T>, StoreError> {
        let Self {
            columns,
            table,
            joins,
            id,
        } = self;
        let count = format!("select count(*) as total from {table} where true{}", conditions.text());
        let counting = conditions.params().len();
        conditions.add_some(&format!("{id} < ?"), slice.after);
        let page = format!(
            "select {columns} from {table} {joins} where true{} order by {id} desc limit {}",
            conditions.text(),
            slice.reach(),
        );
        let params = conditions.params();
        let (counted, rows) = futures::join!(
            db.read(actor, &count, &params[..counting]),
            db.read(actor, &page, &params)
        );
        slice.page(&counted?, &rows?, read)
    }
}
