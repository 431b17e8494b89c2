//! Why a value from outside was not accepted.

crate::enumeration! {
    /// The reason a field was refused; its `code` is stable and is what clients translate.
    pub enum Invalid {
        /// The field must be present.
        Required = "required",
        /// Shorter than the minimum number of characters.
        TooShort = "too_short",
        /// Longer than the maximum number of characters.
        TooLong = "too_long",
        /// Not written in the expected form.
        Format = "invalid_format",
        /// Not one of the values that exist.
        UnknownValue = "unknown_value",
        /// Below the lowest value accepted.
        TooSmall = "too_small",
        /// Above the highest value accepted.
        TooLarge = "too_large",
        /// An amount with fractions of a centime.
        TooManyDecimals = "too_many_decimals",
        /// Not an e-mail address.
        Email = "invalid_email",
        /// Not a Moroccan telephone number.
        Phone = "invalid_phone",
        /// Not the number of an account at a Moroccan bank.
        Rib = "invalid_rib",
        /// One of e-mail and phone is needed.
        ContactRequired = "contact_required",
        /// The combination with another field makes no sense.
        NotApplicable = "not_applicable",
        /// The field does not exist.
        UnknownField = "unknown_field",
        /// The JSON type is another one.
        Type = "invalid_type",
        /// Already used by somebody else.
        AlreadyUsed = "already_used",
        /// Names something that does not exist for the caller.
        NotFound = "not_found",
        /// A password that anybody would try first.
        Guessable = "too_easy",
        /// Given before in the same list.
        Repeated = "repeated",
    }
}

impl std::error::Error for Invalid {}
