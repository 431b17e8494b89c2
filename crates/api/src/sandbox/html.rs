//! The page of a sandbox payment, for a browser without scripts.

use crate::payment_page::{Frame, escape};
use app::payments::sandbox::Page;
use domain::payment::PaymentStatus;
use messages::payment_page::Text;

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
    let frame = Frame {
        locale,
        title: Text::Title.text(locale),
        notice: notice.text(locale),
        choices,
        back: Text::Back.text(locale),
        payment: &page.payment,
        return_url: &page.return_url,
    };
    frame.html()
}
