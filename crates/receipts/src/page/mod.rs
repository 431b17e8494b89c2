//! Sheets of paper: what is put where, told apart from how it is written into a file.
//!
//! Positions are points (1/72 inch) from the top left corner. No amount of money is reckoned here, so numbers with a
//! point are in their place.
#![expect(clippy::float_arithmetic, reason = "positions on paper")]

mod composition;
mod ink;
mod layout;
mod table;
mod typesetter;
mod write;

pub(crate) use layout::{Fact, Sheet};
pub(crate) use table::Column;
pub(crate) use write::About;
pub use write::RenderError;

/// A4.
const WIDTH: f32 = 595.276;
const HEIGHT: f32 = 841.89;
/// Left and right of everything.
const MARGIN: f32 = 54.0;
/// Where the text of a page ends; the foot is below.
const BOTTOM: f32 = 780.0;
