//! Notifications as an e-mail: what stands around them, for people who read text and for those who read pages.

mod html;
mod plain;

use crate::{
    Notification,
    catalogue::{Catalogue, catalogue, texts},
    link,
    shown::Shown,
};
use domain::{
    locale::Locale,
    notification::{Level, Target},
};
use fluent_bundle::FluentArgs;
use std::borrow::Cow;

pub(crate) static MAIL: Catalogue = catalogue!("mail.ftl");

texts! { MAIL:
    /// A text around notifications.
    Text {
        Open = "open",
        All = "all",
        Receipt = "receipt",
        Why = "why",
        NoAnswer = "no_answer",
    }
}

/// The text that has forms by a count, and its parts.
pub(crate) const SEVERAL: &str = "several";
const TITLE: &str = "title";
const MORE: &str = "more";
#[cfg(test)]
pub(crate) const PARTS: [&str; 2] = [TITLE, MORE];

/// Notifications that one e-mail shows; how many more there are it says.
const SHOWN: usize = 20;

/// An e-mail without its envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// One line.
    pub subject: String,
    /// For people who read text.
    pub text: String,
    /// The same as a page.
    pub html: String,
}

/// What an e-mail is made of.
struct Content<'a> {
    locale: Locale,
    subject: String,
    items: Vec<Item>,
    /// How many there are besides.
    more: Option<Cow<'a, str>>,
    /// Where all of them are.
    all: String,
    with_receipt: bool,
    level: Level,
}

/// A notification in an e-mail.
struct Item {
    title: Cow<'static, str>,
    message: Cow<'static, str>,
    link: String,
}

/// The e-mail that tells of notifications, of which there is one at least, in the language of its reader. Its links go to
/// the server that browsers reach at `public_url`.
pub fn write(notifications: &[Notification], locale: Locale, public_url: &str, with_receipt: bool) -> Mail {
    let base = public_url.trim_end_matches('/');
    let items: Vec<Item> = notifications
        .iter()
        .take(SHOWN)
        .map(|notification| item(notification, locale, base))
        .collect();
    let more = notifications.len() - items.len();
    let content = Content {
        locale,
        subject: subject(notifications, locale),
        items,
        more: (more > 0).then(|| several(locale, MORE, more)),
        all: format!("{base}{}", link::NOTIFICATIONS),
        with_receipt,
        level: worst(notifications),
    };
    Mail {
        text: plain::write(&content),
        html: html::write(&content),
        subject: content.subject,
    }
}

fn item(notification: &Notification, locale: Locale, base: &str) -> Item {
    let target: Target = notification.target();
    Item {
        title: notification.title(locale),
        message: notification.message(locale),
        link: format!("{base}{}", link::path(target)),
    }
}

pub(crate) fn subject(notifications: &[Notification], locale: Locale) -> String {
    match notifications {
        [only] => only.title(locale).into_owned(),
        several_of_them => several(locale, TITLE, several_of_them.len()).into_owned(),
    }
}

fn several(locale: Locale, part: &str, count: usize) -> Cow<'static, str> {
    let mut arguments = FluentArgs::new();
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    arguments.set("count", count.shown(locale));
    MAIL.part(locale, SEVERAL, part, Some(&arguments))
}

fn worst(notifications: &[Notification]) -> Level {
    let levels = notifications.iter().map(Notification::level);
    levels.max().unwrap_or(Level::Info)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        Money,
        ids::{CampaignId, DepositId, LeadId, PaymentId},
        lead::RejectionReason,
    };
    use uuid::Uuid;

    const URL: &str = "https://leads.example.ma/";

    fn paid() -> Notification {
        Notification::PaymentConfirmed {
            payment_id: PaymentId::from_uuid(Uuid::nil()),
            deposit_id: DepositId::from_uuid(Uuid::nil()),
            amount: "2000".parse::<Money>().unwrap(),
            campaign_id: None,
            campaign: String::new(),
        }
    }

    fn rejected(merchant: &str) -> Notification {
        Notification::LeadRejected {
            lead_id: LeadId::from_uuid(Uuid::nil()),
            campaign_id: CampaignId::from_uuid(Uuid::nil()),
            merchant: merchant.to_owned(),
            campaign: "Rentrée".to_owned(),
            customer: "Ahmed".to_owned(),
            rejection_reason: RejectionReason::Duplicate,
        }
    }

    #[test]
    fn a_letter_in_every_language() {
        let mut text = String::new();
        for locale in [Locale::Fr, Locale::Ar, Locale::En] {
            let one = write(&[paid()], locale, URL, true);
            let many = write(&vec![rejected("Clinique Atlas"); 22], locale, URL, false);
            text += &format!("{}\n\n{}\n{}\n", one.subject, one.text, many.subject);
            let end: Vec<&str> = many.text.lines().rev().take(7).collect();
            text += &format!("…\n{}\n\n", end.into_iter().rev().collect::<Vec<_>>().join("\n"));
        }
        insta::assert_snapshot!("mail", text);
    }

    #[test]
    fn a_page_fetches_nothing_and_goes_the_way_of_its_language() {
        for (locale, start) in [
            (Locale::Fr, "lang=\"fr\" dir=\"ltr\""),
            (Locale::Ar, "lang=\"ar\" dir=\"rtl\""),
        ] {
            let page = write(&[paid()], locale, URL, true).html;
            assert!(page.contains(start) && page.contains("prefers-color-scheme: dark"));
            assert!(
                !page.contains("src=") && !page.contains("url(") && !page.contains("<link"),
                "{page}"
            );
            assert!(page.contains("href=\"https://leads.example.ma/depot\""), "{page}");
        }
    }

    #[test]
    fn what_people_typed_is_no_markup_and_no_second_line() {
        let mail = write(
            &[rejected("<img src=x onerror='x()'>\r\nBcc: a@b.ma")],
            Locale::Fr,
            URL,
            false,
        );
        assert!(
            !mail.html.contains("<img") && mail.html.contains("&lt;img"),
            "{}",
            mail.html
        );
        assert!(!mail.text.contains("\nBcc:") && !mail.subject.contains(['\r', '\n']));
    }
}
