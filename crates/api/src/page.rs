//! Pages of lists: how many, and after which.

use crate::fields::Fields;
use app::{Page, Slice};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::Invalid;
use serde::Deserialize;
use std::str::FromStr;
use utoipa::IntoParams;

/// Rows in a page, unless the client says otherwise.
pub const DEFAULT_LIMIT: i64 = 50;
/// Rows in the largest page.
pub const MAX_LIMIT: i64 = 500;

/// Which page of a list, as text of the query.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// 1 to 500; 50 by default.
    #[param(value_type = Option<u16>, minimum = 1, maximum = 500)]
    limit: Option<String>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

impl PageQuery {
    /// The part of the list; notes what is wrong with it.
    pub fn parse<P>(&self, fields: &mut Fields, place: impl FnOnce(&str) -> Result<P, Invalid>) -> Slice<P> {
        let limit = fields.parse("limit", limit(self.limit.as_deref()));
        Slice {
            after: fields.parse_text("cursor", self.cursor.as_deref(), |cursor| place(&read_cursor(cursor)?)),
            limit: limit.unwrap_or(DEFAULT_LIMIT),
        }
    }
}

/// The cursor of the page after this one, if there is one: the place of its last row.
pub fn next_cursor<T, P: ToString>(page: &Page<T>, place: impl FnOnce(&T) -> P) -> Option<String> {
    let last = page.rows.last().filter(|_| page.more)?;
    Some(cursor(&place(last).to_string()))
}

/// Reads a page size: 1 to 500.
///
/// # Errors
/// Not a number, or outside.
pub fn limit(text: Option<&str>) -> Result<i64, Invalid> {
    let Some(text) = text else { return Ok(DEFAULT_LIMIT) };
    match text.parse::<i64>().map_err(|_| Invalid::Format)? {
        ..=0 => Err(Invalid::TooSmall),
        limit if limit > MAX_LIMIT => Err(Invalid::TooLarge),
        limit => Ok(limit),
    }
}

/// Writes a cursor; its form is nobody's business but ours.
pub fn cursor(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(text)
}

/// Reads a cursor that we wrote.
///
/// # Errors
/// It is not one.
pub fn read_cursor(cursor: &str) -> Result<String, Invalid> {
    let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| Invalid::Format)?;
    String::from_utf8(bytes).map_err(|_| Invalid::Format)
}

/// The place of a row that is found by its id.
///
/// # Errors
/// It is not one.
pub fn id<T: FromStr>(text: &str) -> Result<T, Invalid> {
    text.parse().map_err(|_| Invalid::Format)
}
