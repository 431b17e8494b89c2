//! Rows as they came, read column by column.

use crate::Error;
use bytes::Bytes;
use fallible_iterator::FallibleIterator;
use postgres_protocol::message::backend::DataRowBody;
use postgres_types::{FromSql, Type};
use std::{ops::Range, sync::Arc};

/// Names and types, in order.
pub(crate) type Columns = [(String, Type)];

/// One row.
pub struct Row {
    columns: Arc<Columns>,
    bytes: Bytes,
    values: Vec<Option<Range<usize>>>,
}

impl Row {
    pub(crate) fn new(columns: Arc<Columns>, body: &DataRowBody) -> Result<Self, Error> {
        let values: Vec<_> = body.ranges().collect().map_err(Error::Malformed)?;
        if values.len() != columns.len() {
            return Err(Error::Unexpected("a row of its statement"));
        }
        Ok(Self {
            columns,
            bytes: body.buffer_bytes().clone(),
            values,
        })
    }

    /// The value of a column.
    pub fn get<'a, T: FromSql<'a>>(&'a self, name: &str) -> Result<T, Error> {
        let place = self.columns.iter().position(|(column, _)| column == name);
        let place = place.ok_or_else(|| Error::NoColumn(name.to_owned()))?;
        let ty = &self.columns[place].1;
        if !T::accepts(ty) {
            return Err(Error::wrong_type::<T>(ty));
        }
        let raw = self.values[place].clone().map(|range| &self.bytes[range]);
        T::from_sql_nullable(ty, raw).map_err(Error::Value)
    }
}
