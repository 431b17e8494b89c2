//! The page of a sandbox payment, in French, for a browser without scripts.

use app::payments::sandbox::Page;
use domain::{Money, payment::PaymentStatus};

const FRAME: &str = include_str!("page.html");

/// The page of a payment, whose forms carry the token.
pub(super) fn page(page: &Page, token: &str) -> String {
    let payment = page.payment.id;
    let form = |outcome: &str, words: &str, look: &str| {
        format!(
            r#"<form method="post" action="/sandbox/pay/{payment}">
<input type="hidden" name="payment" value="{payment}"><input type="hidden" name="t" value="{}">
<button class="{look}" name="outcome" value="{outcome}">{words}</button></form>"#,
            escape(token),
        )
    };
    let (notice, choices) = match page.payment.status {
        PaymentStatus::Pending => (
            "Aucune somme réelle ne sera débitée.",
            form("paid", "Payer", "main") + &form("failed", "Échouer", "other"),
        ),
        PaymentStatus::Failed { .. } => (
            "Ce paiement a échoué. Vous pouvez réessayer.",
            form("paid", "Payer", "main"),
        ),
        PaymentStatus::Confirmed { .. } => ("Ce paiement est confirmé.", String::new()),
    };
    FRAME
        .replace("{notice}", notice)
        .replace("{choices}", &choices)
        .replace("{return_url}", &escape(&page.return_url))
        .replace("{amount}", &in_french(page.payment.amount))
        // What people chose to be called comes last, so that nothing in it is replaced.
        .replace("{merchant}", &escape(&page.merchant_name))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

/// `12 500,00 dhs`, with blanks that do not break.
fn in_french(amount: Money) -> String {
    let text = amount.to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, "00"));
    let mut grouped = String::new();
    for (position, digit) in whole.chars().enumerate() {
        if position > 0 && (whole.len() - position).is_multiple_of(3) {
            grouped.push('\u{202f}');
        }
        grouped.push(digit);
    }
    format!("{grouped},{decimals}\u{a0}dhs")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_as_in_french() {
        for (amount, text) in [
            ("500", "500,00"),
            ("2000", "2\u{202f}000,00"),
            ("100000.05", "100\u{202f}000,05"),
        ] {
            assert_eq!(in_french(amount.parse().unwrap()), format!("{text}\u{a0}dhs"));
        }
    }

    #[test]
    fn names_cannot_become_markup() {
        assert_eq!(
            escape(r#"<b a="1">L'A & B"#),
            "&lt;b a=&quot;1&quot;&gt;L&#39;A &amp; B"
        );
    }
}
