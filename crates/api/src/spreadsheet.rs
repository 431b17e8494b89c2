//! Tables that spreadsheets open.

use app::Failure;
use bytes::Bytes;
use csv::{Terminator, Writer, WriterBuilder};
use domain::characters::is_invisible;
use std::borrow::Cow;

/// A table that goes on from these bytes: `;` between cells, CRLF after rows.
pub fn writer(begin: Vec<u8>) -> Writer<Vec<u8>> {
    WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .from_writer(begin)
}

/// The table as far as it was written.
///
/// # Errors
/// It was not written to its end.
pub fn written(writer: Writer<Vec<u8>>) -> Result<Bytes, Failure> {
    let bytes = writer
        .into_inner()
        .map_err(|error| Failure::internal(error.into_error()))?;
    Ok(bytes.into())
}

/// What people typed must not be calculated by the spreadsheet that opens it. Spreadsheets pass over what nobody sees,
/// and take signs of full width for signs.
pub fn harmless(cell: &str) -> Cow<'_, str> {
    let seen = cell.trim_start_matches(is_invisible);
    match seen.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n']) {
        true => format!("'{cell}").into(),
        false => cell.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for formula in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "＝1+1",
            "＋1",
            "－1",
            "＠x",
            "\u{feff}=1",
            "\u{200b}\u{202e}@x",
            "\n=1",
        ] {
            assert_eq!(harmless(formula), format!("'{formula}"));
        }
        for text in ["", "Ahmed", "1-1", " =1", "'=1"] {
            assert_eq!(harmless(text), text);
        }
    }
}
