//! How long a short message is, as networks count it.

/// The alphabet of networks: a septet each.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿\
                     abcdefghijklmnopqrstuvwxyzäöñüà";
/// Its second page: two septets each.
const EXTENDED: &str = "€[]{}\\^~|";

/// How a text is written, and how many parts it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Segments {
    /// In the alphabet of networks: 160 septets, or 153 in each of several parts.
    Gsm7(usize),
    /// In UTF-16: 70 units, or 67 in each of several parts.
    Ucs2(usize),
}

impl Segments {
    /// The parts of a text.
    pub fn of(text: &str) -> Self {
        match septets(text) {
            Some(costs) => Self::Gsm7(parts(costs, 160, 153)),
            None => Self::Ucs2(parts(text.chars().map(char::len_utf16), 70, 67)),
        }
    }

    /// How many there are.
    pub const fn count(self) -> usize {
        match self {
            Self::Gsm7(count) | Self::Ucs2(count) => count,
        }
    }
}

/// What each character costs; none when one is not in the alphabet.
fn septets(text: &str) -> Option<impl Iterator<Item = usize> + Clone> {
    let is_basic = |c| BASIC.contains(c);
    let known = |c: char| is_basic(c) || EXTENDED.contains(c);
    text.chars()
        .all(known)
        .then(|| text.chars().map(move |c| if is_basic(c) { 1 } else { 2 }))
}

/// The parts of so many units; what costs two is never cut in two.
fn parts(costs: impl Iterator<Item = usize> + Clone, alone: usize, each: usize) -> usize {
    if costs.clone().sum::<usize>() <= alone {
        return 1;
    }
    let (mut parts, mut room) = (1, each);
    for cost in costs {
        if cost > room {
            (parts, room) = (parts + 1, each);
        }
        room -= cost;
    }
    parts
}

/// As much of a text as fits so many parts together with its end, saying that there was more; never cut inside a character.
pub fn fit(text: &str, end: &str, most: usize) -> String {
    let whole = format!("{text}{end}");
    if Segments::of(&whole).count() <= most {
        return whole;
    }
    let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
    let shortened = |place: usize| format!("{}...{end}", text[..place].trim_end());
    // The more of a text, the more parts: also where a letter further on needs the other alphabet.
    let last = places.partition_point(|place| Segments::of(&shortened(*place)).count() <= most);
    shortened(places.get(last.saturating_sub(1)).copied().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_counted_as_networks_do() {
        for (text, segments) in [
            ("a".repeat(160), Segments::Gsm7(1)),
            ("a".repeat(161), Segments::Gsm7(2)),
            ("a".repeat(306), Segments::Gsm7(2)),
            ("a".repeat(307), Segments::Gsm7(3)),
            ("é".repeat(160), Segments::Gsm7(1)),
            ("€".repeat(80), Segments::Gsm7(1)),
            // An escape and its letter stay together: 152 septets of 153.
            ("€".repeat(153), Segments::Gsm7(3)),
            ("ê".repeat(70), Segments::Ucs2(1)),
            ("ê".repeat(71), Segments::Ucs2(2)),
            ("م".repeat(134), Segments::Ucs2(2)),
            ("م".repeat(135), Segments::Ucs2(3)),
            // A surrogate pair stays together: 66 units of 67.
            ("😀".repeat(35), Segments::Ucs2(1)),
            ("😀".repeat(67), Segments::Ucs2(3)),
            (String::new(), Segments::Gsm7(1)),
        ] {
            assert_eq!(Segments::of(&text), segments, "{} of {text}", text.chars().count());
        }
    }

    #[test]
    fn what_is_too_long_ends_between_two_characters() {
        for text in ["a".repeat(500), "€".repeat(300), "م😀".repeat(200), "mot ".repeat(200)] {
            for most in 1..4 {
                let short = fit(&text, " https://leads.ma/depot", most);
                let (kept, _) = short.split_once("... https://leads.ma/depot").expect("the end is kept");
                assert_eq!(Segments::of(&short).count(), most, "as much as fits: {short}");
                assert!(text.starts_with(kept), "{short}");
            }
        }
        assert_eq!(fit("court", " fin", 1), "court fin");
    }
}
