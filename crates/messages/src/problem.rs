//! What went wrong with a request, and what is wrong with a field.

use crate::catalogue::{Catalogue, catalogue};
use domain::{Invalid, Refusal, locale::Locale};
use std::borrow::Cow;

pub(crate) static PROBLEMS: Catalogue = catalogue!("problems.ftl");
pub(crate) static FIELDS: Catalogue = catalogue!("fields.ftl");

macro_rules! codes {
    ($($(#[$doc:meta])+ $code:ident = $name:literal,)+) => {
        /// What went wrong; stable for programs.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Code {
            /// A rule said no; the code is that of the refusal.
            Refused(Refusal),
            $($(#[$doc])+ $code,)+
        }

        impl Code {
            const OF_REQUESTS: &[Self] = &[$(Self::$code),+];

            /// The name in the API.
            pub fn name(self) -> Cow<'static, str> {
                match self {
                    Self::Refused(refusal) => refusal.name().into(),
                    $(Self::$code => $name.into(),)+
                }
            }
        }
    };
}

codes! {
    /// The route has no such method.
    MethodNotAllowed = "method_not_allowed",
    /// Nobody is signed in.
    Unauthorized = "unauthorized",
    /// The token is not one of ours, or was ended.
    InvalidToken = "invalid_token",
    /// The token has ended by itself.
    TokenExpired = "token_expired",
    /// E-mail and password do not match.
    InvalidCredentials = "invalid_credentials",
    /// The verb is not for the caller.
    Forbidden = "forbidden",
    /// Too many attempts in too short a time.
    TooManyAttempts = "too_many_attempts",
    /// As much is going on as can; nothing was done.
    Busy = "busy",
    /// No answer within the time limit; whether something was done is not known.
    RequestTimeout = "request_timeout",
    /// The server failed; whether something was done is not known.
    InternalError = "internal_error",
    /// Fields are wrong.
    ValidationFailed = "validation_failed",
    /// The body is no JSON.
    MalformedJson = "malformed_json",
    /// The body did not arrive whole.
    MalformedBody = "malformed_body",
    /// The body is of another type.
    UnsupportedMediaType = "unsupported_media_type",
    /// The body is too large.
    PayloadTooLarge = "payload_too_large",
    /// Which host is meant is not said, or twice.
    InvalidHost = "invalid_host",
    /// The database went away; whether something was done is not known.
    Unavailable = "unavailable",
    /// The provider that a message comes from is not configured.
    WebhookClosed = "webhook_closed",
    /// A message of a provider is not believed.
    MessageRejected = "message_rejected",
}

impl Code {
    /// Every code.
    pub fn all() -> impl Iterator<Item = Self> {
        let refusals = Refusal::ALL.iter().copied().map(Self::Refused);
        refusals.chain(Self::OF_REQUESTS.iter().copied())
    }

    /// What it is called.
    pub fn title(self, locale: Locale) -> Cow<'static, str> {
        PROBLEMS.part(locale, &self.name(), "title", None)
    }

    /// What happened, what it means, what to do.
    pub fn detail(self, locale: Locale) -> Cow<'static, str> {
        PROBLEMS.part(locale, &self.name(), "detail", None)
    }
}

impl From<Refusal> for Code {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// What is wrong with a field.
pub fn field(why: Invalid, locale: Locale) -> Cow<'static, str> {
    FIELDS.text(locale, why.name())
}
