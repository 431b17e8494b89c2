//! What characters are to people: digits of any script, and what nobody sees.

use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// A decimal digit of any script as an ASCII digit.
pub fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let decimal = |code: u32| {
        let character = char::from_u32(code);
        character.is_some_and(|c| c.general_category() == GeneralCategory::DecimalNumber)
    };
    let code = u32::from(c);
    if !decimal(code) {
        return None;
    }
    // Digits stand in runs of ten, the zero first; some runs stand side by side.
    let first_other = (1..=code).find(|before| !decimal(code - before))?;
    char::from_digit((first_other - 1) % 10, 10)
}

/// The text with ASCII digits in place of those of other scripts.
pub fn with_ascii_digits(text: &str) -> String {
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

/// Whether nobody sees the character: it joins, separates, directs or fills (Unicode's default ignorables, and the
/// blank letter of braille).
pub const fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether the character is the joiner or the non-joiner, which shape the letters beside them.
pub const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Whether the shape of the letter depends on its neighbours: Arabic and its relatives, the scripts of India and
/// South-East Asia, Mongolian.
pub fn is_shaped(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{8ff}' | '\u{900}'..='\u{109f}' | '\u{1780}'..='\u{18af}' | '\u{1900}'..='\u{1cff}'
        | '\u{a800}'..='\u{abff}' | '\u{11000}'..='\u{11fff}')
        && !is_invisible(c)
        && (c.is_alphabetic() || c.general_category() == GeneralCategory::NonspacingMark)
}

/// Whether the character stands between words or groups of digits: white space, dashes, dots, slashes, brackets.
pub fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '.' | '·' | '/' | '−')
        || matches!(
            c.general_category(),
            GeneralCategory::DashPunctuation | GeneralCategory::OpenPunctuation | GeneralCategory::ClosePunctuation
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_any_script_are_digits() {
        for digits in [
            "0123456789",
            "٠١٢٣٤٥٦٧٨٩",
            "۰۱۲۳۴۵۶۷۸۹",
            "０１２３４５６７８９",
            "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
            "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡",
        ] {
            assert_eq!(with_ascii_digits(digits), "0123456789", "{digits}");
        }
        for other in ['a', '²', '½', 'Ⅳ', '٪', '一'] {
            assert_eq!(digit(other), None, "{other}");
        }
    }
}
