//! Why a use case did not do what was asked.

use domain::{Invalid, Money, Refusal, ids::PaymentId};
use std::{sync::Arc, time::Duration};
use store::{StoreError, TellerError};
use thiserror::Error;

/// A field of the request and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The name of the field, as the client wrote it.
    pub field: String,
    /// What is wrong.
    pub why: Invalid,
}

/// The outcome of a use case that did not succeed.
#[derive(Debug, Error)]
pub enum Failure {
    /// A rule refuses it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The transfer was recorded before, as this payment.
    #[error("the transfer is payment {0}")]
    AlreadyRecorded(PaymentId),
    /// The transfer may be the one that was announced with this payment.
    #[error("the transfer may be the announced payment {0}")]
    Announced(PaymentId),
    /// A lead costs something else than was expected: this.
    #[error("the commission is {0}")]
    TermsChanged(Money),
    /// Fields are wrong.
    #[error("{} fields are not valid", .0.len())]
    Invalid(Vec<FieldError>),
    /// Who asks is not known, for this reason.
    #[error("not signed in: {0}")]
    Unauthorized(Unauthorized),
    /// The verb is not for the caller.
    #[error("not allowed")]
    Forbidden,
    /// Too many attempts; try again later.
    #[error("too many attempts")]
    TooMany(Duration),
    /// Too much is waiting; try again soon.
    #[error("busy")]
    Busy,
    /// The database went away; whether something was done is not known.
    #[error("the database is out of reach")]
    OutOfReach,
    /// Something the caller cannot mend.
    #[error("{0}")]
    Internal(Arc<dyn std::error::Error + Send + Sync>),
}

domain::enumeration! {
    /// Why somebody is not signed in.
    pub enum Unauthorized {
        /// There is no token.
        Missing = "unauthorized",
        /// The token is forged, malformed, or of a signed-out session.
        Invalid = "invalid_token",
        /// The token was good once.
        Expired = "token_expired",
        /// E-mail and password do not belong together.
        Credentials = "invalid_credentials",
    }
}

impl Failure {
    /// One wrong field.
    pub fn field(field: &str, why: Invalid) -> Self {
        Self::Invalid(vec![FieldError {
            field: field.to_owned(),
            why,
        }])
    }

    /// Something the caller cannot mend.
    pub fn internal(error: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Internal(Arc::new(error))
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Unavailable(_) => {
                tracing::error!(%error, "the database is not available");
                Self::Busy
            }
            lost if lost.is_out_of_reach() => {
                tracing::error!(error = %lost, "the database went away");
                Self::OutOfReach
            }
            other => Self::internal(other),
        }
    }
}

impl From<TellerError> for Failure {
    fn from(error: TellerError) -> Self {
        match error {
            TellerError::Refused(refusal) => Self::Refused(refusal),
            TellerError::Busy | TellerError::Closed => Self::Busy,
            TellerError::Failed(error) => match *error {
                StoreError::Unavailable(_) => Self::Busy,
                _ if error.is_out_of_reach() => Self::OutOfReach,
                _ => Self::Internal(error),
            },
        }
    }
}
