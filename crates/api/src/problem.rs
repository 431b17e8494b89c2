//! The one envelope of every error: RFC 9457.

use crate::amount::Amount;
use app::{Failure, FieldError, failure::Unauthorized};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{Invalid, Money, Refusal, ids::PaymentId, locale::Locale};
use messages::problem::{self as texts, Code};
use serde::Serialize;
use std::borrow::Cow;
use utoipa::ToSchema;
use uuid::Uuid;

/// An answer that says what went wrong.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProblemDocument {
    /// A page about this kind of problem.
    #[serde(rename = "type")]
    pub kind: String,
    /// The kind in words.
    #[schema(value_type = String)]
    pub title: Cow<'static, str>,
    /// The HTTP status.
    pub status: u16,
    /// What happened, what it means, what to do.
    #[schema(value_type = String)]
    pub detail: Cow<'static, str>,
    /// The kind for programs; stable.
    #[schema(value_type = String)]
    pub code: Cow<'static, str>,
    /// Names the request in the logs.
    pub request_id: String,
    /// The payment as which a transfer was recorded (`transfer_already_recorded`) or announced (`transfer_announced`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_id: Option<Uuid>,
    /// With `terms_changed`: what the lead costs now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commission_amount: Option<Amount>,
    /// Fields that are wrong.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ProblemField>,
}

/// A field that is wrong.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ProblemField {
    /// Its name in the request.
    pub field: String,
    /// What is wrong, for programs; stable.
    pub code: String,
    /// What is wrong, in words.
    #[schema(value_type = String)]
    pub message: Cow<'static, str>,
}

/// What went wrong; [`crate::layers`] puts it into words, in the language of the request.
#[derive(Debug, Clone)]
pub struct Problem {
    status: StatusCode,
    code: Code,
    payment: Option<PaymentId>,
    errors: Vec<FieldError>,
    retry_after: Option<u64>,
    commission: Option<Money>,
}

impl Problem {
    /// A problem without fields.
    pub const fn new(status: StatusCode, code: Code) -> Self {
        Self {
            status,
            code,
            payment: None,
            errors: Vec::new(),
            retry_after: None,
            commission: None,
        }
    }

    /// Wrong fields.
    pub fn fields(errors: Vec<FieldError>) -> Self {
        Self {
            errors,
            ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, Code::ValidationFailed)
        }
    }

    /// There is nothing here for the caller.
    pub fn not_found() -> Self {
        Self::from(Refusal::NotFound)
    }

    /// The address exists, and this method does nothing there.
    pub fn method_not_allowed() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, Code::MethodNotAllowed)
    }

    /// The verb is not for the caller.
    pub fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, Code::Forbidden)
    }

    /// The fields that are wrong; none when the problem is another.
    pub fn into_fields(self) -> Vec<FieldError> {
        match self.code {
            Code::ValidationFailed => self.errors,
            _ => Vec::new(),
        }
    }

    /// Try again after some seconds.
    #[must_use]
    pub fn retry_after(mut self, seconds: u64) -> Self {
        self.retry_after = Some(seconds.max(1));
        self
    }

    /// Names a field that is the reason.
    #[must_use]
    pub fn about(mut self, field: &str, why: Invalid) -> Self {
        self.errors.push(FieldError {
            field: field.to_owned(),
            why,
        });
        self
    }

    /// The problem in words.
    pub fn document(&self, locale: Locale, request_id: &str) -> ProblemDocument {
        let code = self.code.name();
        ProblemDocument {
            kind: format!("/problems/{code}"),
            title: self.code.title(locale),
            status: self.status.as_u16(),
            detail: self.code.detail(locale),
            code,
            request_id: request_id.to_owned(),
            payment_id: self.payment.map(PaymentId::uuid),
            commission_amount: self.commission.map(Amount),
            errors: self.errors.iter().map(|error| field(error, locale)).collect(),
        }
    }
}

fn field(error: &FieldError, locale: Locale) -> ProblemField {
    ProblemField {
        field: error.field.clone(),
        code: error.why.name().to_owned(),
        message: texts::field(error.why, locale),
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        let headers = response.headers_mut();
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.extensions_mut().insert(self);
        response
    }
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(refusal) => Self::from(refusal),
            Failure::AlreadyRecorded(payment) => Self {
                payment: Some(payment),
                ..Self::from(Refusal::TransferAlreadyRecorded)
            },
            Failure::Announced(payment) => Self {
                payment: Some(payment),
                ..Self::from(Refusal::TransferAnnounced)
            },
            Failure::TermsChanged(commission) => Self {
                commission: Some(commission),
                ..Self::from(Refusal::TermsChanged)
            },
            Failure::Invalid(errors) => Self::fields(errors),
            Failure::Unauthorized(why) => Self::from(why),
            Failure::Forbidden => Self::forbidden(),
            Failure::TooMany(wait) => {
                Self::new(StatusCode::TOO_MANY_REQUESTS, Code::TooManyAttempts).retry_after(wait.as_secs())
            }
            Failure::Busy => Self::new(StatusCode::SERVICE_UNAVAILABLE, Code::Busy).retry_after(1),
            Failure::OutOfReach => Self::new(StatusCode::SERVICE_UNAVAILABLE, Code::Unavailable).retry_after(1),
            Failure::Internal(error) => {
                tracing::error!(%error, "a request failed");
                Self::new(StatusCode::INTERNAL_SERVER_ERROR, Code::InternalError)
            }
        }
    }
}

impl From<Unauthorized> for Problem {
    fn from(why: Unauthorized) -> Self {
        let code = match why {
            Unauthorized::Missing => Code::Unauthorized,
            Unauthorized::Invalid => Code::InvalidToken,
            Unauthorized::Expired => Code::TokenExpired,
            Unauthorized::Credentials => Code::InvalidCredentials,
        };
        Self::new(StatusCode::UNAUTHORIZED, code)
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        let status = match refusal {
            Refusal::NotFound => StatusCode::NOT_FOUND,
            Refusal::IdempotencyKeyReused => StatusCode::UNPROCESSABLE_ENTITY,
            _ => StatusCode::CONFLICT,
        };
        Self::new(status, refusal.into())
    }
}
