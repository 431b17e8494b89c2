//! Notifications as a short message to a telephone, in the letters that networks carry at half the price where the language
//! has them.

use crate::{Notification, link, mail, shown::is_direction};
use domain::locale::Locale;

/// The words of a short message. The link is kept when the text has to be shortened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What is said.
    pub text: String,
    /// Where something can be done about it, after a blank.
    pub link: String,
}

/// What is said of notifications, of which there is one at least.
pub fn write(notifications: &[Notification], locale: Locale, public_url: &str) -> Words {
    let base = public_url.trim_end_matches('/');
    let (text, path) = match notifications {
        [only] => {
            let text = format!("Leads: {}. {}", only.title(locale), only.message(locale));
            (text, link::path(only.target()))
        }
        several => {
            let text = format!("Leads: {}.", mail::subject(several, locale));
            (text, link::NOTIFICATIONS.to_owned())
        }
    };
    Words {
        text: plain(&text),
        link: format!(" {base}{path}"),
    }
}

/// A text without the characters that direct it.
pub(crate) fn undirected(text: &str) -> String {
    text.chars().filter(|c| !is_direction(*c)).collect()
}

/// The same in the letters of networks, as far as there are some that say the same: quotation marks, blanks and dashes of
/// fine print, letters with accents that networks lack. What directs text is left out: each would double the price.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut within = false;
    for c in text.chars() {
        // Within French quotation marks words stand apart from them.
        if std::mem::take(&mut within) && c.is_whitespace() {
            continue;
        }
        match c {
            '«' => {
                plain.push('"');
                within = true;
            }
            '»' => {
                plain.truncate(plain.trim_end().len());
                plain.push('"');
            }
            c if is_direction(c) => {}
            '’' | '‘' | '´' => plain.push('\''),
            '“' | '”' | '„' => plain.push('"'),
            '\u{a0}' | '\u{202f}' | '\u{2009}' => plain.push(' '),
            '–' | '—' | '‑' => plain.push('-'),
            '…' => plain.push_str("..."),
            'â' | 'á' => plain.push('a'),
            'ê' | 'ë' => plain.push('e'),
            'î' | 'ï' | 'í' => plain.push('i'),
            'ô' | 'ó' => plain.push('o'),
            'û' | 'ú' => plain.push('u'),
            'ç' => plain.push('c'),
            'ÿ' => plain.push('y'),
            'À' | 'Â' => plain.push('A'),
            'È' | 'Ê' | 'Ë' => plain.push('E'),
            'Î' | 'Ï' => plain.push('I'),
            'Ô' => plain.push('O'),
            'Ù' | 'Û' => plain.push('U'),
            'œ' => plain.push_str("oe"),
            'Œ' => plain.push_str("OE"),
            other => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::ids::{DepositId, PaymentId};
    use uuid::Uuid;

    fn failed(campaign: &str) -> Notification {
        Notification::PaymentFailed {
            payment_id: PaymentId::from_uuid(Uuid::nil()),
            deposit_id: DepositId::from_uuid(Uuid::nil()),
            amount: "2000".parse().unwrap(),
            campaign_id: Some(domain::ids::CampaignId::from_uuid(Uuid::nil())),
            campaign: campaign.to_owned(),
        }
    }

    #[test]
    fn french_is_written_in_the_letters_of_networks() {
        let words = write(&[failed("Rentrée d’été")], Locale::Fr, "https://leads.example.ma/");
        assert_eq!(
            words.text,
            "Leads: Paiement échoué. Votre paiement de 2 000,00 dhs pour le dépôt de \"Rentrée d'été\" a échoué. Rien n'a été \
             crédité ; vous pouvez réessayer."
                .replace("dépôt", "dépot")
        );
        assert!(
            words
                .link
                .starts_with(" https://leads.example.ma/paiement/retour?payment=")
        );
    }

    #[test]
    fn several_are_counted() {
        let words = write(&[failed("a"), failed("b")], Locale::En, "https://leads.example.ma");
        assert_eq!(words.text, "Leads: 2 news items about your leads.");
        assert_eq!(words.link, " https://leads.example.ma/notifications");
    }
}
