//! What counts as the same when two people type the same thing (rules, sections 5 and 10).

use crate::characters::{digit, is_invisible};
use unicode_normalization::UnicodeNormalization;

/// A reference as it is compared: letters and digits only, in capitals, in their usual width.
pub fn reference(text: &str) -> String {
    let capitals = text.nfkc().flat_map(char::to_uppercase);
    let letters = capitals.nfkc().filter(|c| c.is_alphanumeric() && !is_invisible(*c));
    letters.map(|c| digit(c).unwrap_or(c)).collect()
}

/// A text in the form (NFKC) in which letters have their usual width and their accents within.
pub fn compatible(text: &str) -> String {
    text.nfkc().collect()
}

/// A text as it is looked for, without what people leave out or write in several ways: capitals, accents, vowel signs,
/// apostrophes, composed characters, the letter forms of Arabic. `app.folded` is the same in SQL; a test compares them.
pub fn search(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase().replace(['\'', '`'], "");
    }
    let typed = text.chars().filter(|c| !is_left_out(*c));
    let apart = typed.nfkd().filter(|c| !is_mark(*c));
    apart.flat_map(char::to_lowercase).flat_map(usual).collect()
}

/// Apostrophes and what is typed for one, the stroke that only makes an Arabic word longer, and the joiners: the only
/// characters that nobody sees and a text keeps.
const fn is_left_out(c: char) -> bool {
    matches!(
        c,
        '\'' | '`' | '´' | '\u{2b9}'..='\u{2bf}' | '\u{2018}'..='\u{201b}' | '\u{2032}' | '\u{ff07}' | '\u{640}' | '\u{200c}' | '\u{200d}'
    )
}

/// Accents of Latin, Greek and Cyrillic, vowel signs of Arabic and Hebrew.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}'
        | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}'
        | '\u{8d3}'..='\u{8ff}')
}

/// The letter that others are taken for, and digits of Arabic and Persian as they are typed elsewhere.
fn usual(c: char) -> impl Iterator<Item = char> {
    let (first, second) = match c {
        'ٱ' => ('ا', None),
        'ى' | 'ی' => ('ي', None),
        'ة' | 'ہ' | 'ھ' => ('ه', None),
        'ک' => ('ك', None),
        'œ' => ('o', Some('e')),
        'æ' => ('a', Some('e')),
        'ß' => ('s', Some('s')),
        'ø' => ('o', None),
        'đ' => ('d', None),
        'ł' => ('l', None),
        'ı' => ('i', None),
        '٠'..='٩' | '۰'..='۹' => (digit(c).unwrap_or(c), None),
        _ => (c, None),
    };
    [first].into_iter().chain(second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_compared_by_letters_and_digits() {
        for other in [
            "vir-194161",
            "VIR- 194161",
            "VIR -194161",
            "VIR-194161\u{200b}",
            "ＶIR-194161",
            "vir\u{a0}194161",
            "VIR–194161",
            "VIR/19.41.61",
            "vir-١٩٤١٦١",
        ] {
            assert_eq!(reference(other), "VIR194161", "{other}");
        }
        assert_ne!(reference("VIR-194162"), "VIR194161");
        assert_eq!(reference("— / —"), "");
    }

    #[test]
    fn searches_find_any_spelling() {
        for (typed, meant) in [
            ("ZOÉ", "zoe"),
            ("Zoe\u{301}", "zoe"),
            ("Épilation", "epilation"),
            ("L’Oréal", "l'oreal"),
            ("أحمد", "احمد"),
            ("فاطِمَة", "فاطمه"),
            ("مصطفى", "مصطفي"),
            ("مـحـمـد", "محمد"),
            ("٠٦٦١", "0661"),
            ("ＡＢＣ", "abc"),
            ("Cœur", "coeur"),
        ] {
            assert_eq!(search(typed), search(meant), "{typed}");
        }
        assert_ne!(search("Zoe"), search("Zoo"));
    }
}
