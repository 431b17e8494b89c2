//! Rows as they came, read column by column.

use super::WireError;
use bytes::Bytes;
use fallible_iterator::FallibleIterator;
use postgres_protocol::message::backend::DataRowBody;
use postgres_types::{FromSql, Type};
use std::{ops::Range, sync::Arc};

/// Names and types, in order.
pub(super) type Columns = [(String, Type)];

/// One row.
pub(crate) struct Row {
    columns: Arc<Columns>,
    bytes: Bytes,
    values: Vec<Option<Range<usize>>>,
}

impl Row {
    pub(super) fn new(columns: Arc<Columns>, body: &DataRowBody) -> Result<Self, WireError> {
        let values: Vec<_> = body.ranges().collect()?;
        if values.len() != columns.len() {
            return Err(WireError::Unexpected("a row of its statement"));
        }
        Ok(Self {
            columns,
            bytes: body.buffer_bytes().clone(),
            values,
        })
    }

    /// The value of a column.
    pub(crate) fn get<'a, T: FromSql<'a>>(&'a self, name: &str) -> Result<T, WireError> {
        let place = self.columns.iter().position(|(column, _)| column == name);
        let place = place.ok_or_else(|| WireError::NoColumn(name.to_owned()))?;
        let ty = &self.columns[place].1;
        if !T::accepts(ty) {
            return Err(WireError::wrong_type::<T>(ty));
        }
        let raw = self.values[place].clone().map(|range| &self.bytes[range]);
        T::from_sql_nullable(ty, raw).map_err(WireError::Value)
    }
}
