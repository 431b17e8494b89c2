//! How a parameter is shown: the one place that writes amounts and numbers, and that keeps what people typed from
//! changing the text around it.

use domain::{Money, alert::Percentage, locale::Locale, period::Day};
use fluent_bundle::FluentValue;
use std::borrow::Cow;

/// A parameter of a text.
pub(crate) trait Shown {
    /// As the text shows it.
    fn shown(&self, locale: Locale) -> FluentValue<'_>;
}

/// What people typed: a name.
impl Shown for String {
    fn shown(&self, locale: Locale) -> FluentValue<'_> {
        isolated(self, locale).into()
    }
}

/// A count: the text may have a form for it.
impl Shown for u64 {
    fn shown(&self, _: Locale) -> FluentValue<'_> {
        self.into()
    }
}

impl Shown for Money {
    fn shown(&self, locale: Locale) -> FluentValue<'_> {
        isolated(&amount(*self, locale), locale).into_owned().into()
    }
}

/// `23/11/2026`
impl Shown for Day {
    fn shown(&self, locale: Locale) -> FluentValue<'_> {
        isolated(&self.to_string(), locale).into_owned().into()
    }
}

/// `4,2 %`, `50 %`
impl Shown for Percentage {
    fn shown(&self, locale: Locale) -> FluentValue<'_> {
        let (whole, hundredths) = (self.0 / 100, self.0 % 100);
        let decimals = match (hundredths / 10, hundredths % 10) {
            (0, 0) => String::new(),
            (tenths, 0) => format!(",{tenths}"),
            _ => format!(",{hundredths:02}"),
        };
        let text = format!("{}{decimals}{NO_BREAK_SPACE}%", grouped(&whole.to_string()));
        isolated(&text, locale).into_owned().into()
    }
}

const NO_BREAK_SPACE: char = '\u{a0}';

/// `1 234,50 dhs`: the same digits in every language, and blanks that do not break.
pub fn amount(money: Money, locale: Locale) -> String {
    let text = money.to_string();
    let (dirhams, centimes) = text.split_once('.').unwrap_or((&text, "00"));
    let currency = match locale {
        Locale::Fr | Locale::En => "dhs",
        Locale::Ar => "درهم",
    };
    format!("{},{centimes}{NO_BREAK_SPACE}{currency}", grouped(dirhams))
}

/// Writes the numbers of texts.
pub(crate) fn number<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(grouped(&number.as_string())),
        _ => None,
    }
}

/// `1 234 567`
fn grouped(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() * 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(NO_BREAK_SPACE);
        }
        text.push(digit);
    }
    text
}

/// What people typed, on one line and without what would turn the text around it. Where its own direction may differ
/// from that of the text it is isolated.
pub(crate) fn isolated(typed: &str, locale: Locale) -> Cow<'_, str> {
    let clean: Cow<'_, str> = match typed.contains(|c| is_direction(c) || c.is_control()) {
        true => typed.chars().filter(|c| !is_direction(*c)).map(on_one_line).collect(),
        false => typed.into(),
    };
    match locale == Locale::Ar || clean.contains(is_right_to_left) {
        true => format!("\u{2068}{clean}\u{2069}").into(),
        false => clean,
    }
}

fn on_one_line(c: char) -> char {
    if c.is_control() { ' ' } else { c }
}

/// The characters that direct text: marks, embeddings, overrides, isolates.
pub(crate) const fn is_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The blocks of Unicode whose letters are written from right to left.
const fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_grouped_and_name_their_currency() {
        for (money, shown) in [
            ("0.05", "0,05\u{a0}dhs"),
            ("24.00", "24,00\u{a0}dhs"),
            ("1234.5", "1\u{a0}234,50\u{a0}dhs"),
            ("1234567", "1\u{a0}234\u{a0}567,00\u{a0}dhs"),
        ] {
            assert_eq!(amount(money.parse().unwrap(), Locale::Fr), shown);
        }
        assert_eq!(amount("24".parse().unwrap(), Locale::Ar), "24,00\u{a0}درهم");
    }

    #[test]
    fn percentages_have_the_decimals_that_they_need() {
        for (points, shown) in [
            (0, "0\u{a0}%"),
            (5, "0,05\u{a0}%"),
            (1_950, "19,5\u{a0}%"),
            (5_000, "50\u{a0}%"),
            (123_456, "1\u{a0}234,56\u{a0}%"),
        ] {
            assert_eq!(Percentage(points).shown(Locale::Fr), FluentValue::from(shown));
        }
    }

    #[test]
    fn what_people_typed_cannot_turn_a_text_around() {
        for (typed, locale, shown) in [
            ("Salma", Locale::Fr, "Salma"),
            ("Salma", Locale::Ar, "\u{2068}Salma\u{2069}"),
            ("سلمى", Locale::En, "\u{2068}سلمى\u{2069}"),
            ("a\u{202e}b\u{2069}\u{2066}c\u{200f}", Locale::Fr, "abc"),
            ("a\u{2069}b", Locale::Ar, "\u{2068}ab\u{2069}"),
            ("two\nlines\t{ $campaign }", Locale::Fr, "two lines { $campaign }"),
        ] {
            assert_eq!(isolated(typed, locale), shown, "{typed:?}");
        }
    }
}
