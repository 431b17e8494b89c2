//! The colours of the product (design, section 4), as far as paper needs them.

/// Red, green, blue.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Ink(pub(crate) u8, pub(crate) u8, pub(crate) u8);

/// What is to be read.
pub(crate) const TEXT: Ink = Ink(0x1b, 0x1c, 0x21);
/// What explains it.
pub(crate) const QUIET: Ink = Ink(0x54, 0x56, 0x5f);
/// Between two things.
pub(crate) const LINE: Ink = Ink(0xd9, 0xd8, 0xd3);
/// Under the one figure that matters.
pub(crate) const PAPER: Ink = Ink(0xf7, 0xf7, 0xf5);
/// Majorelle.
pub(crate) const BRAND: Ink = Ink(0x34, 0x41, 0xc8);
