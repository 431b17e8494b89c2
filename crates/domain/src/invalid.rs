//! Why a value from outside was not accepted.

use thiserror::Error;

/// The reason a field was refused; its `code` is stable and is what clients translate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Invalid {
    /// The field must be present.
    #[error("required")]
    Required,
    /// Shorter than the minimum number of characters.
    #[error("too_short")]
    TooShort,
    /// Longer than the maximum number of characters.
    #[error("too_long")]
    TooLong,
    /// Holds characters that no text needs (NUL and other controls).
    #[error("invalid_characters")]
    Characters,
    /// Not written in the expected form.
    #[error("invalid_format")]
    Format,
    /// Not one of the values that exist.
    #[error("unknown_value")]
    UnknownValue,
    /// Below the lowest value accepted.
    #[error("too_small")]
    TooSmall,
    /// Above the highest value accepted.
    #[error("too_large")]
    TooLarge,
    /// An amount with fractions of a centime.
    #[error("too_many_decimals")]
    TooManyDecimals,
    /// Not an e-mail address.
    #[error("invalid_email")]
    Email,
    /// Not a Moroccan telephone number.
    #[error("invalid_phone")]
    Phone,
    /// One of e-mail and phone is needed.
    #[error("contact_required")]
    ContactRequired,
    /// The combination with another field makes no sense.
    #[error("not_applicable")]
    NotApplicable,
    /// The field does not exist.
    #[error("unknown_field")]
    UnknownField,
    /// The JSON type is another one.
    #[error("invalid_type")]
    Type,
    /// Already used by somebody else.
    #[error("already_used")]
    AlreadyUsed,
    /// Names something that does not exist for the caller.
    #[error("not_found")]
    NotFound,
    /// Given before in the same list.
    #[error("repeated")]
    Repeated,
}

impl Invalid {
    /// Every reason.
    pub const ALL: [Self; 18] = [
        Self::Required,
        Self::TooShort,
        Self::TooLong,
        Self::Characters,
        Self::Format,
        Self::UnknownValue,
        Self::TooSmall,
        Self::TooLarge,
        Self::TooManyDecimals,
        Self::Email,
        Self::Phone,
        Self::ContactRequired,
        Self::NotApplicable,
        Self::UnknownField,
        Self::Type,
        Self::AlreadyUsed,
        Self::NotFound,
        Self::Repeated,
    ];

    /// The stable code of the reason.
    pub fn code(self) -> String {
        self.to_string()
    }
}
