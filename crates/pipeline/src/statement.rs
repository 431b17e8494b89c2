//! Statements, prepared once per connection.

use crate::{Call, Error, Params, Pipeline, Row, channel::Channel, row::Columns};
use bytes::BytesMut;
use fallible_iterator::FallibleIterator;
use postgres_protocol::message::{
    backend::{Message, ParameterDescriptionBody, RowDescriptionBody},
    frontend,
};
use postgres_types::{Field, Kind, ToSql, Type};
use std::{iter, sync::Arc};

/// A prepared statement.
pub struct Statement {
    name: &'static str,
    params: Vec<Type>,
    pub(crate) columns: Arc<Columns>,
}

/// Values travel in their binary form.
const BINARY: i16 = 1;

impl Pipeline {
    /// Prepares a statement under a name.
    ///
    /// # Errors
    /// The database refuses the statement, it has a type that the program does not know, or the connection failed.
    pub fn prepare(&mut self, name: &'static str, sql: &str) -> Result<Statement, Error> {
        let ask = |channel: &mut Channel| {
            frontend::parse(name, sql, iter::empty(), &mut channel.sending)?;
            frontend::describe(b'S', name, &mut channel.sending)
        };
        let (params, columns) = self.exchange(|channel| ask(channel).map_err(Error::unwritable), described)?;
        Ok(Statement {
            name,
            params: self.params_of(&params)?,
            columns: columns.into(),
        })
    }

    /// Asks once, by a statement with the column `yes`.
    ///
    /// # Errors
    /// The question was refused or has no such answer, or the connection failed.
    pub fn whether(&mut self, name: &'static str, sql: &str) -> Result<bool, Error> {
        let question = self.prepare(name, sql)?;
        let call = question.with(Vec::new());
        let answers = self.round_trip(&[call]).map_err(|failed| failed.error)?;
        let row = answers.first().and_then(|rows| rows.first());
        row.ok_or(Error::Unexpected("one row"))?.get("yes")
    }

    fn params_of(&mut self, body: &ParameterDescriptionBody) -> Result<Vec<Type>, Error> {
        let oids: Vec<u32> = body.parameters().collect().map_err(Error::Malformed)?;
        oids.into_iter()
            .map(|oid| Type::from_oid(oid).map_or_else(|| self.array_of_rows(oid), Ok))
            .collect()
    }

    /// The only types of parameters that are not built in.
    fn array_of_rows(&mut self, oid: u32) -> Result<Type, Error> {
        let statement = self.prepare("", FIELDS)?;
        let answers = self.round_trip(&[statement.with(vec![&oid])]);
        let answers = answers.map_err(|failed| failed.error)?;
        let rows: Vec<Row> = answers.into_iter().flatten().collect();
        let first = rows.first().ok_or(Error::UnknownType(oid))?;
        let row = Type::new(
            first.get("row_name")?,
            first.get("row_type")?,
            Kind::Composite(rows.iter().map(field_of).collect::<Result<_, _>>()?),
            String::new(),
        );
        Ok(Type::new(
            format!("{}[]", row.name()),
            oid,
            Kind::Array(row),
            String::new(),
        ))
    }
}

/// The fields of the rows in an array.
const FIELDS: &str = "
    select r.typname::text as row_name, r.oid as row_type, a.attname::text as name, a.atttypid as type
    from   pg_catalog.pg_type t
    join   pg_catalog.pg_type r      on r.oid = t.typelem
    join   pg_catalog.pg_attribute a on a.attrelid = r.typrelid
    where  t.oid = $1 and a.attnum > 0 and not a.attisdropped
    order  by a.attnum";

fn field_of(row: &Row) -> Result<Field, Error> {
    let oid = row.get("type")?;
    let ty = Type::from_oid(oid).ok_or_else(Error::unknown_type(oid))?;
    Ok(Field::new(row.get("name")?, ty))
}

impl Statement {
    /// Its execution with these parameters.
    pub const fn with<'a>(&'a self, params: Params<'a>) -> Call<'a> {
        Call {
            statement: self,
            params,
        }
    }

    /// Writes its execution with these parameters.
    pub(crate) fn bind(&self, params: &[&(dyn ToSql + Sync)], out: &mut BytesMut) -> Result<(), Error> {
        if params.len() != self.params.len() {
            let (given, due) = (params.len(), self.params.len());
            return Err(Error::Value(format!("{given} parameters for {due}").into()));
        }
        let values = params.iter().zip(&self.params);
        let formats = params.iter().map(|_| BINARY);
        let write = |(value, ty): (&&(dyn ToSql + Sync), &Type), out: &mut BytesMut| {
            Ok(match value.to_sql_checked(ty, out)? {
                postgres_types::IsNull::Yes => postgres_protocol::IsNull::Yes,
                postgres_types::IsNull::No => postgres_protocol::IsNull::No,
            })
        };
        Ok(frontend::bind("", self.name, formats, values, write, [BINARY], out)?)
    }
}

fn described(channel: &mut Channel) -> Result<(ParameterDescriptionBody, Vec<(String, Type)>), Error> {
    let Message::ParseComplete = channel.message()? else {
        return Err(Error::Unexpected("a prepared statement"));
    };
    let Message::ParameterDescription(params) = channel.message()? else {
        return Err(Error::Unexpected("the parameters of a statement"));
    };
    let columns = match channel.message()? {
        Message::RowDescription(columns) => columns_of(&columns)?,
        Message::NoData => Vec::new(),
        _ => return Err(Error::Unexpected("the columns of a statement")),
    };
    Ok((params, columns))
}

fn columns_of(body: &RowDescriptionBody) -> Result<Vec<(String, Type)>, Error> {
    let mut fields = body.fields();
    let mut columns = Vec::new();
    while let Some(field) = fields.next().map_err(Error::Malformed)? {
        let ty = Type::from_oid(field.type_oid()).ok_or_else(Error::unknown_type(field.type_oid()))?;
        columns.push((field.name().to_owned(), ty));
    }
    Ok(columns)
}
