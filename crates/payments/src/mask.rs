//! Numbers of cards are kept nowhere, not even in a message that should have none.

/// Digits of the shortest and of the longest number of a card.
const LENGTHS: std::ops::RangeInclusive<usize> = 13..=19;
/// Digits at the beginning and at the end that may be shown.
const SHOWN: (usize, usize) = (6, 4);

/// A message in which the middle of every number of a card is hidden: of 13 to 19 digits, perhaps with blanks or dashes
/// between them, whose last one proves the others (Luhn). Everything else stays as it is, byte for byte; digits that are
/// part of an id are.
pub fn cards(message: &[u8]) -> Vec<u8> {
    let mut masked = message.to_vec();
    let mut at = 0;
    while at < message.len() {
        if !message[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let digits = run(message, at);
        let after = digits.last().map_or(at, |last| last + 1);
        if stands_alone(message, at, after) && is_card(message, &digits) {
            for place in &digits[SHOWN.0..digits.len() - SHOWN.1] {
                masked[*place] = b'*';
            }
        }
        at = after;
    }
    masked
}

/// The places of the digits that belong together from here on.
fn run(message: &[u8], from: usize) -> Vec<usize> {
    let mut digits = vec![from];
    let mut at = from + 1;
    while let Some(byte) = message.get(at) {
        match byte {
            b'0'..=b'9' => digits.push(at),
            b' ' | b'-' if message.get(at + 1).is_some_and(u8::is_ascii_digit) => {}
            _ => break,
        }
        at += 1;
    }
    digits
}

/// Whether what is around the digits is no part of the same word.
fn stands_alone(message: &[u8], from: usize, after: usize) -> bool {
    let word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let before = from.checked_sub(1).and_then(|place| message.get(place));
    !before.is_some_and(word) && !message.get(after).is_some_and(word)
}

fn is_card(message: &[u8], digits: &[usize]) -> bool {
    if !LENGTHS.contains(&digits.len()) {
        return false;
    }
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, at)| match (place % 2, u32::from(message[*at] - b'0')) {
            (0, digit) => digit,
            (_, digit) if digit > 4 => 2 * digit - 9,
            (_, digit) => 2 * digit,
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(text: &str) -> String {
        String::from_utf8(cards(text.as_bytes())).unwrap()
    }

    #[test]
    fn the_middle_of_a_card_is_hidden_and_nothing_else() {
        for (text, kept) in [
            (r#"{"pan":"4242424242424242"}"#, r#"{"pan":"424242******4242"}"#),
            ("pan=5191630100004896&x=1", "pan=519163******4896&x=1"),
            ("4000 0000 0000 0010", "4000 00** **** 0010"),
            ("5453-0100-0006-6100.", "5453-01**-****-6100."),
            ("378282246310005", "378282*****0005"),
            // Their last digit proves nothing, or there are too few or too many.
            ("4242424242424243", "4242424242424243"),
            ("amount=200000&created=1795393905", "amount=200000&created=1795393905"),
            ("00000000000000000000000000", "00000000000000000000000000"),
            ("5453 01** **** 6100", "5453 01** **** 6100"),
            // Ids, whatever their digits.
            ("evt_4242424242424242", "evt_4242424242424242"),
            (
                "019f4242-4242-4242-4242-a00000000000",
                "019f4242-4242-4242-4242-a00000000000",
            ),
            ("", ""),
        ] {
            assert_eq!(masked(text), kept);
        }
    }
}
