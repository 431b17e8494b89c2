//! Pages of lists: how many, and after which.

use crate::{
    Problem,
    fields::Fields,
    query::{self, Query},
};
use app::{Page, Slice};
use axum::{
    extract::FromRequestParts,
    http::{Uri, request::Parts},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::Invalid;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::str::FromStr;
use utoipa::IntoParams;

/// Rows in a page, unless the client says otherwise.
pub const DEFAULT_LIMIT: i64 = 50;
/// Rows in the largest page.
pub const MAX_LIMIT: i64 = 500;
/// Bytes of a cursor that name its list.
const MARK: usize = 6;

/// Which page of a list, as text of the query.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// 1 to 500; 50 by default.
    #[param(value_type = Option<u16>, minimum = 1, maximum = 500)]
    limit: Option<String>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
    /// The list that is asked for: a cursor continues that one only.
    #[serde(skip)]
    list: List,
}

/// A list: its path, filters and order.
#[derive(Debug, Default)]
struct List(Uri);

impl List {
    /// A few bytes that another list has hardly ever.
    fn mark(&self) -> [u8; MARK] {
        let mut told: Vec<_> = query::pairs(&self.0);
        told.retain(|(name, _)| name != "limit" && name != "cursor");
        told.sort();
        let hash = Sha256::digest(format!("{} {told:?}", self.0.path()));
        std::array::from_fn(|n| hash[n])
    }
}

impl<S: Send + Sync> FromRequestParts<S> for PageQuery {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let Query(page) = Query::<Self>::from_request_parts(parts, state).await?;
        let list = List(parts.uri.clone());
        Ok(Self { list, ..page })
    }
}

impl PageQuery {
    /// The part of the list; notes what is wrong with it.
    pub fn parse<P>(&self, fields: &mut Fields, place: impl FnOnce(&str) -> Result<P, Invalid>) -> Slice<P> {
        let limit = fields.parse("limit", limit(self.limit.as_deref()));
        Slice {
            after: fields.parse_text("cursor", self.cursor.as_deref(), |cursor| {
                place(&self.read_cursor(cursor)?)
            }),
            limit: limit.unwrap_or(DEFAULT_LIMIT),
        }
    }

    /// The cursor of the page after this one, if there is one: the place of its last row. Its form is nobody's business
    /// but ours.
    pub fn next_cursor<T, P: ToString>(&self, page: &Page<T>, place: impl FnOnce(&T) -> P) -> Option<String> {
        let last = page.rows.last().filter(|_| page.more)?;
        let place = place(last).to_string();
        Some(URL_SAFE_NO_PAD.encode([self.list.mark().as_slice(), place.as_bytes()].concat()))
    }

    /// The place in a cursor of this list.
    fn read_cursor(&self, cursor: &str) -> Result<String, Invalid> {
        let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| Invalid::Format)?;
        let (mark, place) = bytes.split_first_chunk::<MARK>().ok_or(Invalid::Format)?;
        let place = String::from_utf8(place.to_vec()).map_err(|_| Invalid::Format)?;
        match *mark == self.list.mark() {
            true => Ok(place),
            false => Err(Invalid::NotApplicable),
        }
    }
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

/// The place of a row that is found by its id.
///
/// # Errors
/// It is not one.
pub fn id<T: FromStr>(text: &str) -> Result<T, Invalid> {
    text.parse().map_err(|_| Invalid::Format)
}
