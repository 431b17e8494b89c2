//! The frame of our own payment pages: for a browser without scripts; the address opens it.

use app::payments::PaymentRecord;
use domain::locale::Locale;
use std::borrow::Cow;

const FRAME: &str = include_str!("payment_page.html");

/// What a page shows.
pub struct Frame<'a> {
    /// The language of the page.
    pub locale: Locale,
    /// What the page is.
    pub title: Cow<'a, str>,
    /// How the payment stands, and what happens next.
    pub notice: Cow<'a, str>,
    /// What can be done here, as HTML.
    pub choices: String,
    /// The way back, in words.
    pub back: Cow<'a, str>,
    /// The payment.
    pub payment: &'a PaymentRecord,
    /// Where the way back leads.
    pub return_url: &'a str,
}

impl Frame<'_> {
    /// The page as HTML.
    pub fn html(&self) -> String {
        fill(
            FRAME,
            &[
                ("lang", self.locale.name()),
                ("dir", self.locale.direction()),
                ("title", &escape(&self.title)),
                ("amount", &escape(&messages::amount(self.payment.amount, self.locale))),
                ("merchant", &escape(&self.payment.merchant_name)),
                ("notice", &escape(&self.notice)),
                ("choices", &self.choices),
                ("back", &escape(&self.back)),
                ("return_url", &escape(self.return_url)),
            ],
        )
    }
}

/// Puts values in the place of their names in braces. Nothing in a value is replaced, whatever people are called.
fn fill(frame: &str, values: &[(&str, &str)]) -> String {
    let mut page = String::with_capacity(2 * frame.len());
    let mut rest = frame;
    while let Some((before, after)) = rest.split_once('{') {
        let mut known = values.iter();
        let known = known.find_map(|(name, value)| Some((*value, after.strip_prefix(name)?.strip_prefix('}')?)));
        page.push_str(before);
        let (value, after) = known.unwrap_or(("{", after));
        page.push_str(value);
        rest = after;
    }
    page + rest
}

/// A text as text of a page or as the value of an attribute.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_become_markup() {
        assert_eq!(
            escape(r#"<b a="1">L'A & B"#),
            "&lt;b a=&quot;1&quot;&gt;L&#39;A &amp; B"
        );
    }

    #[test]
    fn what_people_are_called_is_not_replaced() {
        let page = fill("p { color } {a}{b} {c", &[("a", "{b}"), ("b", "{a}")]);
        assert_eq!(page, "p { color } {b}{a} {c");
    }
}
