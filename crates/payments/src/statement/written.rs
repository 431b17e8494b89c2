//! Days and amounts as banks write them.

use domain::Money;
use jiff::civil::Date;

/// `2026-11-23`, the beginning of a time, `23/11/2026`, `23-11-2026` or `23.11.2026`.
pub(super) fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    if let Some(iso) = text.get(..10).and_then(|day| day.parse().ok()) {
        return matches!(text.as_bytes().get(10), None | Some(b'T' | b' ' | b'+' | b'Z')).then_some(iso);
    }
    let mut parts = text.splitn(3, ['/', '-', '.']);
    let mut number = |digits: usize| {
        let part = parts.next()?;
        let valid = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        valid.then(|| part.parse::<i16>().ok()).flatten()
    };
    let (day, month, year) = (number(2)?, number(2)?, number(4)?);
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// An amount as French and English tables write it, with its sign: `2 000,00`, `-1500.5`, `2.000,00`, `+80`. A single
/// point or comma before three digits could be either, and is not read.
pub(super) fn amount(text: &str) -> Option<(bool, Money)> {
    let text: String = text.chars().filter(|c| !c.is_whitespace() && *c != '\'').collect();
    let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(&text)),
    };
    let (whole, decimals) = match digits.rfind(['.', ',']) {
        Some(at) => (&digits[..at], &digits[at + 1..]),
        None => (digits, "00"),
    };
    let thousands: Vec<_> = whole.split(['.', ',']).collect();
    let grouped = thousands.len() == 1 || thousands[1..].iter().all(|group| group.len() == 3);
    let same_mark = whole.contains('.') != whole.contains(',') || thousands.len() == 1;
    let other_mark = digits
        .rfind(['.', ','])
        .is_none_or(|at| !whole.contains(&digits[at..=at]));
    if !grouped || !same_mark || !other_mark || !(1..=2).contains(&decimals.len()) {
        return None;
    }
    let money = format!("{}.{decimals}", thousands.concat()).parse().ok()?;
    Some((negative, money))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_the_ways_of_banks() {
        let day = jiff::civil::date(2026, 11, 3);
        for text in [
            "2026-11-03",
            "03/11/2026",
            "03-11-2026",
            "03.11.2026",
            " 2026-11-03T10:00:00+01:00 ",
            "2026-11-03 10:00",
        ] {
            assert_eq!(date(text), Some(day), "{text}");
        }
        for text in [
            "",
            "3/11/2026",
            "31/02/2026",
            "2026-11",
            "2026-11-031",
            "11/2026",
            "03/11/26",
            "03/+1/2026",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn amounts_are_read_in_the_ways_of_tables() {
        for (text, centimes) in [
            ("2 000,00", 200_000),
            ("2\u{202f}000,00", 200_000),
            ("2\u{a0}000.5", 200_050),
            ("2.000,00", 200_000),
            ("1.234.567,89", 123_456_789),
            ("2,000.00", 200_000),
            ("80", 8_000),
            ("+80,5", 8_050),
            ("-80.00", -8_000),
            ("\u{2212}80.00", -8_000),
        ] {
            let read =
                amount(text).map(|(negative, money)| if negative { -money.centimes() } else { money.centimes() });
            assert_eq!(read, Some(centimes), "{text}");
        }
        for text in [
            "",
            "2.000",
            "2,000",
            "1,23,456.00",
            "2.000.00",
            "12.34,567.00",
            "80,005",
            "1e3",
            "80.00 MAD",
            "--80",
        ] {
            assert_eq!(amount(text), None, "{text}");
        }
    }
}
