//! What merchants are given on paper: receipts, credit notes, statements. Values in, bytes of a PDF out: no IO, no clock,
//! no randomness, so that the same values give the same bytes for ever.
//!
//! A receipt is a French document whatever language its reader uses: the tax administration reads it too. Names are
//! shown as their owners write them, Arabic from right to left. The files are PDF/A-2a and PDF/UA-1: they
//! need nothing from elsewhere, their text can be searched, and its order and headings are told to those who do not see
//! it.

#![warn(missing_docs)]

mod advice;
pub mod content;
mod credit_note;
pub mod figures;
mod page;
mod receipt;
pub mod statement;
mod tax;
pub mod vat;
pub mod words;

pub use advice::advice;
pub use credit_note::credit_note;
pub use page::RenderError;
pub use receipt::receipt;
