//! The statement of a deposit as a table: its columns, and the words for what moved.

use crate::catalogue::{Catalogue, catalogue, texts};
use domain::{deposit::MovementKind, locale::Locale};
use std::borrow::Cow;

pub(crate) static COLUMNS: Catalogue = catalogue!("statement.ftl");
pub(crate) static WORDS: Catalogue = catalogue!("statement_words.ftl");

texts! { COLUMNS:
    /// A column of the table.
    Column {
        At = "at",
        What = "what",
        Moved = "moved",
        Balance = "balance",
        Reserved = "reserved",
        About = "about",
        Reference = "reference",
        Reason = "reason",
    }
}

texts! { WORDS:
    /// What a row says.
    Word {
        Opening = "opening",
        Closing = "closing",
        Total = "total",
        Initial = "initial",
        Recharge = "recharge",
        Reservation = "reservation",
        Release = "release",
        Deduction = "deduction",
        Refund = "refund",
        Withdrawal = "withdrawal",
        WithdrawalReturned = "withdrawal_returned",
        Chargeback = "chargeback",
        ChargebackReturned = "chargeback_returned",
        Adjustment = "adjustment",
    }
}

/// The words for what moved.
pub fn kind(kind: MovementKind, locale: Locale) -> Cow<'static, str> {
    let word = match kind {
        MovementKind::Initial => Word::Initial,
        MovementKind::Recharge => Word::Recharge,
        MovementKind::Reservation => Word::Reservation,
        MovementKind::Release => Word::Release,
        MovementKind::Deduction => Word::Deduction,
        MovementKind::Refund => Word::Refund,
        MovementKind::Withdrawal => Word::Withdrawal,
        MovementKind::WithdrawalReturned => Word::WithdrawalReturned,
        MovementKind::Chargeback => Word::Chargeback,
        MovementKind::ChargebackReturned => Word::ChargebackReturned,
        MovementKind::Adjustment => Word::Adjustment,
    };
    word.text(locale)
}
