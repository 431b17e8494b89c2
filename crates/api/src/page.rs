//! Pages of lists: how many, and after which.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::Invalid;

/// Rows in a page, unless the client says otherwise.
pub const DEFAULT_LIMIT: i64 = 50;
/// Rows in the largest page.
pub const MAX_LIMIT: i64 = 500;

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

/// Reads a cursor that is the id of the last row before.
///
/// # Errors
/// It is not one.
pub fn read_id<T: std::str::FromStr>(text: &str) -> Result<T, Invalid> {
    read_cursor(text)?.parse().map_err(|_| Invalid::Format)
}
