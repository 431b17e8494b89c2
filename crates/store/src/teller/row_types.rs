//! The rows that a statement takes: one parameter, an array of a row type of the database (0013).
//!
//! One array per column costs PostgreSQL an expression and a look-up for each value; rows are read as they come.

use bytes::{BufMut, BytesMut};
use jiff::{Timestamp, civil::Date};
use pipeline::Params;
use postgres_types::{IsNull, Kind, ToSql, Type, to_sql_checked};
use std::{error::Error, fmt};
use uuid::Uuid;

type Written<T> = Result<T, Box<dyn Error + Sync + Send>>;

/// Declares a row that has a type of its own in the database, with the same fields in the same order.
macro_rules! rows {
    ($(#[$doc:meta])* $row:ident $(<$life:lifetime>)? { $($field:ident: $type:ty),+ $(,)? }) => {
        $(#[$doc])*
        pub(super) struct $row $(<$life>)? { $(pub(super) $field: $type),+ }

        impl $(<$life>)? crate::teller::row_types::Record for $row $(<$life>)? {
            const FIELDS: &'static [(&'static str, postgres_types::Type)] =
                &[$((stringify!($field), <$type as crate::teller::row_types::Field>::TYPE)),+];

            fn write(&self, out: &mut bytes::BytesMut) -> Result<(), Box<dyn std::error::Error + Sync + Send>> {
                $(crate::teller::row_types::field(&self.$field, out)?;)+
                Ok(())
            }
        }
    };
}
pub(super) use rows;

/// A row as the database knows it.
pub(super) trait Record {
    /// Names and types of its fields.
    const FIELDS: &'static [(&'static str, Type)];

    /// Writes its fields.
    fn write(&self, out: &mut BytesMut) -> Written<()>;
}

/// A value with one type of the database.
pub(super) trait Field: ToSql {
    const TYPE: Type;
}

macro_rules! fields {
    ($($type:ty: $name:ident),+) => { $(impl Field for $type { const TYPE: Type = Type::$name; })+ };
}
fields!(bool: BOOL, Uuid: UUID, String: TEXT, &str: TEXT, &[u8]: BYTEA, i16: INT2, i32: INT4, i64: INT8, Timestamp: TIMESTAMPTZ, Date: DATE);

impl<T: Field> Field for Option<T> {
    const TYPE: Type = T::TYPE;
}

/// Rows in their order.
pub(super) struct Rows<T>(Vec<T>);

impl<T> FromIterator<T> for Rows<T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> Self {
        Self(rows.into_iter().collect())
    }
}

impl<T> Rows<T> {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

impl<T: Record + Sync> Rows<T> {
    /// The one parameter of a statement that takes them.
    pub(super) fn params(&self) -> Params<'_> {
        vec![self]
    }
}

/// Rows may hold what nobody should read in a log.
impl<T> fmt::Debug for Rows<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} rows", self.len())
    }
}

impl<T: Record> ToSql for Rows<T> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Written<IsNull> {
        let Kind::Array(row) = ty.kind() else {
            return Err("no array of rows".into());
        };
        // One dimension, no row is null, the first has the number 1.
        out.put_i32(1);
        out.put_i32(0);
        out.put_u32(row.oid());
        out.put_i32(i32::try_from(self.len())?);
        out.put_i32(1);
        for row in &self.0 {
            sized(out, |out| {
                out.put_i32(i32::try_from(T::FIELDS.len())?);
                row.write(out).map(|()| IsNull::No)
            })?;
        }
        Ok(IsNull::No)
    }

    /// The same fields in the same order: a value never gets under another name.
    fn accepts(ty: &Type) -> bool {
        let Kind::Array(row) = ty.kind() else { return false };
        let Kind::Composite(fields) = row.kind() else {
            return false;
        };
        let ours = T::FIELDS.iter().map(|(name, ty)| (*name, ty));
        fields.iter().map(|field| (field.name(), field.type_())).eq(ours)
    }

    to_sql_checked!();
}

pub(super) fn field<T: Field>(value: &T, out: &mut BytesMut) -> Written<()> {
    out.put_u32(T::TYPE.oid());
    sized(out, |out| value.to_sql(&T::TYPE, out))
}

/// Writes a value after its length, which is -1 for a null.
fn sized(out: &mut BytesMut, write: impl FnOnce(&mut BytesMut) -> Written<IsNull>) -> Written<()> {
    let at = out.len();
    out.put_i32(-1);
    let start = out.len();
    if let IsNull::No = write(out)? {
        let length = i32::try_from(out.len() - start)?;
        out[at..start].copy_from_slice(&length.to_be_bytes());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use postgres_types::Field as Attribute;

    rows! { Movement<'a> { before: i64, after: i64, why: Option<&'a str> } }

    fn array_of(fields: &[(&str, Type)]) -> Type {
        let fields = fields
            .iter()
            .map(|(name, ty)| Attribute::new((*name).to_owned(), ty.clone()));
        let row = Type::new(
            "movement".to_owned(),
            70_000,
            Kind::Composite(fields.collect()),
            String::new(),
        );
        Type::new("movement[]".to_owned(), 70_001, Kind::Array(row), String::new())
    }

    #[test]
    fn a_type_must_have_the_same_fields_in_the_same_order() {
        let (before, after, why) = (("before", Type::INT8), ("after", Type::INT8), ("why", Type::TEXT));
        let accepts = |fields: &[(&str, Type)]| <Rows<Movement<'_>> as ToSql>::accepts(&array_of(fields));
        assert!(accepts(&[before.clone(), after.clone(), why.clone()]));
        assert!(
            !accepts(&[after.clone(), before.clone(), why.clone()]),
            "changed places"
        );
        assert!(!accepts(&[before.clone(), after.clone()]), "one is missing");
        assert!(!accepts(&[before, ("after", Type::INT4), why]), "another type");
        assert!(!<Rows<Movement<'_>> as ToSql>::accepts(&Type::INT8_ARRAY));
    }

    #[test]
    fn a_null_has_no_length() {
        let row = Movement {
            before: 1,
            after: 2,
            why: None,
        };
        let rows: Rows<_> = [row].into_iter().collect();
        let mut out = BytesMut::new();
        let ty = array_of(Movement::FIELDS);
        assert!(matches!(rows.to_sql(&ty, &mut out), Ok(IsNull::No)));
        let head = [1, 0, 70_000, 1, 1].map(i32::to_be_bytes).concat();
        let text = Type::TEXT.oid().to_be_bytes();
        assert_eq!(out[..20], head);
        assert_eq!(out[20..24], (4_i32 + 2 * 16 + 8).to_be_bytes(), "the length of the row");
        assert_eq!(out[out.len() - 8..], [text, (-1_i32).to_be_bytes()].concat());
    }
}
