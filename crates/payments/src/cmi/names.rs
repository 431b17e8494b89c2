//! The order in which fields are hashed.

use std::cmp::Ordering;

/// Compares two names as `natcasesort` of PHP does, which is what the gateway's own sample sorts with: capitals and small
/// letters are alike, and digits in a row are a number.
pub(super) fn compare(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    loop {
        let order = match (a, b) {
            ([], _) | (_, []) => return a.len().cmp(&b.len()),
            ([x, ..], [y, ..]) if x.is_ascii_digit() && y.is_ascii_digit() => {
                let (left, right) = (number(a), number(b));
                (a, b) = (&a[left.len()..], &b[right.len()..]);
                compare_numbers(left, right)
            }
            ([x, left @ ..], [y, right @ ..]) => {
                (a, b) = (left, right);
                x.to_ascii_uppercase().cmp(&y.to_ascii_uppercase())
            }
        };
        if order.is_ne() {
            return order;
        }
    }
}

/// The digits that a text begins with.
fn number(text: &[u8]) -> &[u8] {
    let end = text.iter().position(|byte| !byte.is_ascii_digit());
    &text[..end.unwrap_or(text.len())]
}

/// The longer number is the larger one; those that begin with a zero are decimals, and compared from the left.
fn compare_numbers(a: &[u8], b: &[u8]) -> Ordering {
    match a.starts_with(b"0") || b.starts_with(b"0") {
        true => a.cmp(b),
        false => a.len().cmp(&b.len()).then_with(|| a.cmp(b)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_the_order_of_php() {
        let ordered = [
            "AutoRedirect",
            "BillToName",
            "BillToStreet1",
            "billtostreet2",
            "BillToStreet12",
            "BillToStreetX",
            "BillTo_Z",
            "callbackUrl",
            "Ecom_Payment_Card_ExpDate_Month",
            "EXTRA.CARDBRAND",
            "item01",
            "item1",
            "MD",
            "mdErrorMsg",
        ];
        for (n, a) in ordered.iter().enumerate() {
            for (m, b) in ordered.iter().enumerate() {
                assert_eq!(compare(a, b), n.cmp(&m), "{a} {b}");
            }
        }
        assert_eq!(compare("HASH", "hash"), Ordering::Equal);
    }
}
