//! The program read as syntax, for every text of SQL that it can send: no second list has to be kept beside it.
//!
//! Functions are followed with the values that matter to a text: strings, constants, `format!`, the conditions of a
//! list, and the role of a connection. Of branches every one is followed. What is not known stays unknown; a place that
//! sends SQL and whose text stays unknown is a finding of its own.

mod calls;
mod evaluate;
mod format;
mod index;
mod outlets;
mod value;

pub use outlets::{Place, Sent, every_statement};
pub use value::Role;
