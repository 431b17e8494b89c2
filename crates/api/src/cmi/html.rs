//! The page that leads to the gateway, for a browser with or without scripts.

use crate::payment_page::{Frame, escape};
use app::payments::cmi::{Form, Page, Step};
use domain::{locale::Locale, payment::PaymentStatus};
use messages::card_page::Text;

/// Posts the form by itself.
const SCRIPT: &str = r#"<script src="/cmi/post.js" defer></script>"#;

/// The page of a payment.
pub(super) fn page(page: &Page) -> String {
    let (notice, choices) = match (&page.step, &page.payment.status) {
        (Step::Post(form), _) => (Text::Going, post(form, page.locale)),
        (Step::Over, PaymentStatus::Confirmed { .. }) => (Text::Confirmed, String::new()),
        (Step::Over, _) => (Text::Over, String::new()),
        (Step::Unavailable, _) => (Text::Unavailable, String::new()),
    };
    let frame = Frame {
        locale: page.locale,
        title: Text::Title.text(page.locale),
        notice: notice.text(page.locale),
        choices,
        back: Text::Back.text(page.locale),
        payment: &page.payment,
        return_url: &page.return_url,
    };
    frame.html()
}

/// The form. Its button has no name: it would be a field that is not part of the hash.
fn post(form: &Form, locale: Locale) -> String {
    let field = |(name, value): &(String, String)| {
        format!(
            r#"<input type="hidden" name="{}" value="{}">"#,
            escape(name),
            escape(value)
        )
    };
    let fields: String = form.fields.iter().map(field).collect();
    let (action, go) = (escape(&form.action), Text::Go.text(locale));
    format!(
        r#"<form method="post" action="{action}" accept-charset="utf-8">{fields}
<button class="main">{}</button></form>{SCRIPT}"#,
        escape(&go)
    )
}
