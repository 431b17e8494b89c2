//! What a merchant writes into a transfer that they announced, so that its money is found.

use crate::{folding, ids::PaymentId};
use std::{collections::BTreeSet, fmt};

/// Six characters after `LEADS-`: digits and capitals without those that are taken for another (I, L, O, U).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TransferCode(String);

crate::enumeration! {
    /// What a line of a statement is to us.
    pub enum LineState as "StatementLineState" {
        /// Nobody knows what it is for.
        Unmatched = "unmatched",
        /// It is an announced transfer, if an admin confirms it.
        Proposed = "proposed",
        /// A transfer with the bank's reference was recorded by hand.
        Recorded = "recorded",
        /// It was confirmed as an announced transfer.
        Confirmed = "confirmed",
    }
}

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const PREFIX: &str = "LEADS";
const LENGTH: usize = 6;
/// Bits of a character.
const BITS: u32 = 5;

impl TransferCode {
    /// Codes for the transfer of a payment, one after the other while they are taken. They come out of what is random in
    /// the id of the payment.
    pub fn candidates(payment: PaymentId) -> impl Iterator<Item = Self> {
        let random = payment.uuid().as_u128();
        (0..=5).map(move |n| {
            let characters = (0..LENGTH as u32).map(|place| {
                let index = (random >> (BITS * (n + place))) & 31;
                char::from(ALPHABET[index as usize])
            });
            Self(characters.collect())
        })
    }

    /// A code that was stored.
    pub fn parse(text: &str) -> Option<Self> {
        let valid = text.len() == LENGTH && text.bytes().all(|byte| ALPHABET.contains(&byte));
        valid.then(|| Self(text.to_owned()))
    }

    /// Every code that a text may have, however it is written: banks cut texts into lines and change capitals, people take
    /// an O for a zero.
    pub fn find(text: &str) -> BTreeSet<Self> {
        let folded = folding::reference(text);
        let after_prefix = folded.match_indices(PREFIX).map(|(at, _)| &folded[at + PREFIX.len()..]);
        let code = |rest: &str| {
            let code: String = rest.chars().take(LENGTH).map(usual).collect();
            Self::parse(&code)
        };
        after_prefix.filter_map(code).collect()
    }

    /// The characters alone.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

const fn usual(c: char) -> char {
    match c {
        'O' => '0',
        'I' | 'L' => '1',
        _ => c,
    }
}

/// As it is shown, and written into a transfer.
impl fmt::Display for TransferCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}-{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAYMENT: &str = "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234";

    fn found(text: &str) -> Vec<String> {
        TransferCode::find(text).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_code_is_found_however_it_is_written() {
        for text in [
            "LEADS-7K2M90",
            "VIR RECU DE ATLAS SARL leads 7k2m90 /REF",
            "LEADS-7K2M9O",
            "LEA\nDS7K2 M90",
            "Leads – 7K2M90.",
            "ＬＥＡＤＳ-7K2M90",
        ] {
            assert_eq!(found(text), ["LEADS-7K2M90"], "{text}");
        }
        assert_eq!(found("LEADS-1I2LLL"), ["LEADS-112111"]);
        assert_eq!(found("PAIEMENT LEADS LEADS-7K2M90"), ["LEADS-1EADS7", "LEADS-7K2M90"]);
        for text in ["", "LEADS", "LEADS-7K2M9", "LEADS-7K2MU0", "LED-7K2M90"] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn the_codes_of_a_payment_are_codes() {
        let payment: PaymentId = PAYMENT.parse().unwrap();
        let codes: Vec<_> = TransferCode::candidates(payment).collect();
        assert_eq!(codes, TransferCode::candidates(payment).collect::<Vec<_>>());
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), 6);
        for code in &codes {
            assert_eq!(TransferCode::parse(code.as_str()).as_ref(), Some(code));
            assert_eq!(TransferCode::find(&code.to_string()), [code.clone()].into());
        }
        assert_eq!(TransferCode::parse("7k2m90"), None);
    }
}
