//! Amounts in French words, in the traditional spelling: hyphens join what is below a hundred, `et` comes before `un` and
//! `onze`, `vingt` and `cent` take their `s` only where they end the number or stand before `million` and `milliard`.

use domain::Money;

/// An amount: `deux mille dirhams`, `un million de dirhams`, `quatre-vingts dirhams et cinquante centimes`.
pub fn amount(amount: Money) -> String {
    let centimes = amount.centimes().unsigned_abs();
    match (centimes / 100, centimes % 100) {
        (whole, 0) => dirhams(whole),
        (0, part) => counted(part, "centime"),
        (whole, part) => format!("{} et {}", dirhams(whole), counted(part, "centime")),
    }
}

/// A number below a million million.
pub fn number(number: u64) -> String {
    if number == 0 {
        return "zéro".to_owned();
    }
    let mut words = Vec::new();
    let mut rest = number;
    for (size, name) in [(1_000_000_000, "milliard"), (1_000_000, "million")] {
        if rest >= size {
            words.push(counted(rest / size, name));
            rest %= size;
        }
    }
    match rest / 1000 {
        0 => {}
        1 => words.push("mille".to_owned()),
        thousands => words.push(format!("{} mille", below_thousand(thousands, Plural::Never))),
    }
    if !rest.is_multiple_of(1000) {
        words.push(below_thousand(rest % 1000, Plural::AtTheEnd));
    }
    words.join(" ")
}

/// `un million de dirhams`, but `un million deux cents dirhams`: a noun needs `de` before the next one.
fn dirhams(whole: u64) -> String {
    match whole {
        0 | 1 => counted(whole, "dirham"),
        _ if whole.is_multiple_of(1_000_000) => format!("{} de dirhams", number(whole)),
        _ => counted(whole, "dirham"),
    }
}

/// A number of things, which are several from two on.
fn counted(count: u64, what: &str) -> String {
    let plural = if count > 1 { "s" } else { "" };
    format!("{} {what}{plural}", number(count))
}

/// Whether `vingt` and `cent` take an `s`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Plural {
    AtTheEnd,
    /// Before `mille`, which is no noun.
    Never,
}

impl Plural {
    const fn ending(self) -> &'static str {
        match self {
            Self::AtTheEnd => "s",
            Self::Never => "",
        }
    }
}

fn below_thousand(number: u64, plural: Plural) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let cent = match (hundreds, rest) {
        (0, _) => return below_hundred(rest, plural),
        (1, _) => "cent".to_owned(),
        (_, 0) => return format!("{} cent{}", below_hundred(hundreds, plural), plural.ending()),
        _ => format!("{} cent", below_hundred(hundreds, plural)),
    };
    match rest {
        0 => cent,
        _ => format!("{cent} {}", below_hundred(rest, plural)),
    }
}

const BELOW_SEVENTEEN: [&str; 17] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize",
];
const TENS: [&str; 7] = ["", "dix", "vingt", "trente", "quarante", "cinquante", "soixante"];

/// Seventy is counted from sixty, ninety from eighty.
fn below_hundred(number: u64, plural: Plural) -> String {
    let at = |list: &[&'static str], place: u64| list[usize::try_from(place).unwrap_or_default()];
    match number {
        0..=16 => at(&BELOW_SEVENTEEN, number).to_owned(),
        80 => format!("quatre-vingt{}", plural.ending()),
        81..=99 => format!("quatre-vingt-{}", below_hundred(number - 80, plural)),
        _ => {
            let tens = (number / 10).min(6);
            match number - tens * 10 {
                0 => at(&TENS, tens).to_owned(),
                rest @ (1 | 11) if tens > 1 => format!("{} et {}", at(&TENS, tens), below_hundred(rest, plural)),
                rest => format!("{}-{}", at(&TENS, tens), below_hundred(rest, plural)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    /// Written by num2words 0.5.14 (PyPI), which nobody here wrote.
    const SECOND_OPINION: &str = include_str!("../tests/num2words.txt");
    /// Of the lines `{number} {words}` that num2words writes for [`numbers`].
    const SECOND_OPINION_ON_ALL: &str = "b1e8b4457e5a43adc22ba7bfa8d4000f2a16920906c495bddbc8d972b8a497f4";

    /// Every number below 100 000, then 50 000 of every length up to ten digits.
    fn numbers() -> impl Iterator<Item = u64> {
        let mut state: u64 = 1;
        let more = (0_u32..50_000).map(move |n| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 16) % 10_u64.pow(1 + n % 10)
        });
        (0..100_000).chain(more)
    }

    #[test]
    fn numbers_are_written_as_by_somebody_else() {
        for line in SECOND_OPINION.lines() {
            let (figures, words) = line.split_once(' ').expect("a number and its words");
            assert_eq!(number(figures.parse().expect("a number")), words, "{figures}");
        }
        let mut hash = Sha256::new();
        for n in numbers() {
            hash.update(format!("{n} {}\n", number(n)));
        }
        let hash: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hash, SECOND_OPINION_ON_ALL);
    }

    #[test]
    fn amounts_are_dirhams_and_centimes() {
        for (centimes, words) in [
            (0, "zéro dirham"),
            (1, "un centime"),
            (50, "cinquante centimes"),
            (100, "un dirham"),
            (101, "un dirham et un centime"),
            (200_000, "deux mille dirhams"),
            (8_050, "quatre-vingts dirhams et cinquante centimes"),
            (8_080, "quatre-vingts dirhams et quatre-vingts centimes"),
            (100_000_000, "un million de dirhams"),
            (120_000_000, "un million deux cent mille dirhams"),
            (8_000_000_000, "quatre-vingts millions de dirhams"),
            (100_000_050, "un million de dirhams et cinquante centimes"),
        ] {
            let money = Money::from_centimes(centimes).expect("an amount");
            assert_eq!(amount(money), words);
        }
    }
}
