//! The page of a sandbox payment, for a browser without scripts.

use app::payments::sandbox::Page;
use domain::payment::PaymentStatus;
use messages::payment_page::Text;

const FRAME: &str = include_str!("page.html");

/// The page of a payment, whose forms carry the token.
pub(super) fn page(page: &Page, token: &str) -> String {
    let (payment, attempt, locale) = (page.payment.id, page.payment.attempt.number(), page.locale);
    let form = |outcome: &str, text: Text, look: &str| {
        format!(
            r#"<form method="post" action="/sandbox/pay/{payment}">
<input type="hidden" name="payment" value="{payment}"><input type="hidden" name="attempt" value="{attempt}">
<input type="hidden" name="t" value="{}">
<button class="{look}" name="outcome" value="{outcome}">{}</button></form>"#,
            escape(token),
            escape(&text.text(locale)),
        )
    };
    let (notice, choices) = match page.payment.status {
        PaymentStatus::Pending => (
            Text::Pending,
            form("paid", Text::Pay, "main") + &form("failed", Text::Fail, "other"),
        ),
        PaymentStatus::Failed { .. } => (Text::Failed, form("paid", Text::Pay, "main")),
        PaymentStatus::Expired { .. } => (Text::Expired, String::new()),
        PaymentStatus::Confirmed { .. } => (Text::Confirmed, String::new()),
    };
    FRAME
        .replace("{lang}", locale.name())
        .replace("{dir}", locale.direction())
        .replace("{title}", &escape(&Text::Title.text(locale)))
        .replace("{notice}", &escape(&notice.text(locale)))
        .replace("{choices}", &choices)
        .replace("{back}", &escape(&Text::Back.text(locale)))
        .replace("{return_url}", &escape(&page.return_url))
        .replace("{amount}", &escape(&messages::amount(page.payment.amount, locale)))
        // What people chose to be called comes last, so that nothing in it is replaced.
        .replace("{merchant}", &escape(&page.payment.merchant_name))
}

fn escape(text: &str) -> String {
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
}
