//! Amounts, dates and times as they are written in French in Morocco.

use domain::{Money, Rate, SignedMoney, Total};
use jiff::{
    Timestamp, Zoned,
    civil::Date,
    tz::{Offset, TimeZone},
};

/// Between thousands and before a unit: as wide as a blank, and no line ends there.
const BLANK: char = '\u{a0}';

/// `2 000,00 MAD`
pub fn amount(amount: Money) -> String {
    format!("{}{BLANK}MAD", number(amount))
}

/// `2 000,00`
pub fn number(amount: Money) -> String {
    figure(amount.centimes().unsigned_abs().into())
}

fn figure(centimes: u128) -> String {
    let (whole, part) = (centimes / 100, centimes % 100);
    let digits = whole.to_string();
    let mut grouped = String::with_capacity(digits.len() + 8);
    for (place, digit) in digits.char_indices() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(BLANK);
        }
        grouped.push(digit);
    }
    format!("{grouped},{part:02}")
}

/// `−2 000,00`, `2 000,00`
pub fn signed(amount: SignedMoney) -> String {
    total(amount.into())
}

/// The same of a sum.
pub fn total(amount: Total) -> String {
    let sign = if amount < Total::ZERO { "\u{2212}" } else { "" };
    format!("{sign}{}", figure(amount.centimes().unsigned_abs()))
}

/// A name between others, whose direction is its own.
pub fn apart(name: &str) -> String {
    format!("\u{2068}{name}\u{2069}")
}

/// `20 %`, `5,5 %`
pub fn percent(rate: Rate) -> String {
    let (whole, part) = (rate.basis_points() / 100, rate.basis_points() % 100);
    match part {
        0 => format!("{whole}{BLANK}%"),
        _ => format!("{whole},{}{BLANK}%", format!("{part:02}").trim_end_matches('0')),
    }
}

/// `23/11/2026`
pub fn date(date: Date) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// `23/11/2026 à 09:42`
pub fn moment(at: &Zoned) -> String {
    format!("{} à {:02}:{:02}", date(at.date()), at.hour(), at.minute())
}

/// `23/11 09:42`, where the year is known.
pub fn short_moment(at: &Zoned) -> String {
    format!("{:02}/{:02} {:02}:{:02}", at.day(), at.month(), at.hour(), at.minute())
}

/// `novembre 2026`, of the month of a day.
pub fn month(day: Date) -> String {
    const NAMES: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let place = usize::from(day.month().unsigned_abs()).saturating_sub(1);
    format!("{} {}", NAMES.get(place).copied().unwrap_or_default(), day.year())
}

/// An instant as clocks showed it that were so many seconds ahead of UTC.
pub fn local(at: Timestamp, seconds_ahead: i32) -> Zoned {
    let offset = Offset::from_seconds(seconds_ahead).unwrap_or(Offset::UTC);
    at.to_zoned(TimeZone::fixed(offset))
}

/// `heure de Casablanca, UTC+01:00`
pub fn zone(at: &Zoned) -> String {
    let minutes = at.offset().seconds() / 60;
    let sign = if minutes < 0 { '\u{2212}' } else { '+' };
    let minutes = minutes.unsigned_abs();
    format!("heure de Casablanca, UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_blanks_between_thousands() {
        for (centimes, written) in [
            (0, "0,00"),
            (5, "0,05"),
            (99_999, "999,99"),
            (200_000, "2\u{a0}000,00"),
            (123_456_789, "1\u{a0}234\u{a0}567,89"),
        ] {
            assert_eq!(number(Money::from_centimes(centimes).unwrap()), written);
        }
        assert_eq!(amount(Money::dirhams(80)), "80,00\u{a0}MAD");
    }

    #[test]
    fn rates_have_as_many_decimals_as_they_need() {
        for (points, written) in [(2000, "20\u{a0}%"), (550, "5,5\u{a0}%"), (705, "7,05\u{a0}%")] {
            assert_eq!(percent(Rate::from_basis_points(points).unwrap()), written);
        }
    }

    #[test]
    fn times_are_those_of_then() {
        let at: Timestamp = "2026-08-01T23:30:00Z".parse().unwrap();
        let summer = local(at, 3600);
        assert_eq!(moment(&summer), "02/08/2026 à 00:30");
        assert_eq!(zone(&summer), "heure de Casablanca, UTC+01:00");
        assert_eq!(moment(&local(at, 0)), "01/08/2026 à 23:30");
        assert_eq!(month(summer.date()), "août 2026");
    }
}
