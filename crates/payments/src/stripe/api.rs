//! Stripe over HTTP: forms go there, JSON comes back. A request that may not have arrived is sent again under the same
//! key, so that it happens once.

use super::{StripeSettings, message::reason};
use crate::ProviderError;
use domain::text::Reference;
use reqwest::{Client, RequestBuilder, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, de::DeserializeOwned};
use std::time::Duration;

/// A request is tried as often at most.
const TRIES: u32 = 3;
/// For so long one try may take; all of them together stay below what a request of ours may take.
const LONGEST: Duration = Duration::from_secs(8);
const CONNECTING: Duration = Duration::from_secs(4);

/// The fields of a form, nested as `a[b]`.
pub(super) type Form = Vec<(&'static str, String)>;

/// How Stripe is asked.
pub(super) struct Api {
    client: Client,
    base: String,
    version: String,
    key: SecretString,
    pause: Duration,
}

/// What Stripe answered instead of what was asked for.
#[derive(Debug, Deserialize)]
pub(super) struct Declined {
    pub(super) error: ErrorBody,
}

/// Why, in Stripe's words.
#[derive(Debug, Deserialize)]
pub(super) struct ErrorBody {
    #[serde(rename = "type")]
    pub(super) kind: Option<String>,
    pub(super) code: Option<String>,
    decline_code: Option<String>,
    advice_code: Option<String>,
}

impl ErrorBody {
    /// Why a card was declined, as its holder may know it.
    pub(super) fn reason(&self) -> String {
        reason(
            self.code.as_deref(),
            self.decline_code.as_deref(),
            self.advice_code.as_deref(),
        )
    }
}

/// What came of one try.
enum Tried<T> {
    Answered(Answer<T>),
    /// It may work in a moment.
    Again(String),
}

/// What Stripe says.
enum Answer<T> {
    Made(T),
    /// It will not have it, and will not have it next time.
    Declined(StatusCode, ErrorBody),
}

/// What came of a charge.
pub(super) enum Charge<T> {
    /// It was made, or waits.
    Made(T),
    /// The card was declined.
    Declined(ErrorBody),
}

impl<T> Answer<T> {
    fn taken(self, path: &str) -> Result<T, ProviderError> {
        match self {
            Self::Made(answer) => Ok(answer),
            Self::Declined(status, error) => Err(declined(path, status, &error)),
        }
    }
}

impl Api {
    pub(super) fn new(settings: StripeSettings) -> Result<Self, ProviderError> {
        let client = Client::builder()
            .timeout(LONGEST)
            .connect_timeout(CONNECTING)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| ProviderError::Unavailable(error.to_string()))?;
        Ok(Self {
            client,
            base: settings.api_base,
            version: settings.api_version,
            key: settings.secret_key,
            pause: settings.pause,
        })
    }

    /// Makes something, once for a key.
    pub(super) async fn post<T: DeserializeOwned>(
        &self,
        path: &str,
        key: &str,
        form: &Form,
    ) -> Result<T, ProviderError> {
        self.once(path, key, form).await?.taken(path)
    }

    /// Charges a card, once for a key; that it is declined is an answer.
    pub(super) async fn charge<T: DeserializeOwned>(
        &self,
        path: &str,
        key: &str,
        form: &Form,
    ) -> Result<Charge<T>, ProviderError> {
        match self.once(path, key, form).await? {
            Answer::Declined(StatusCode::PAYMENT_REQUIRED, error) => Ok(Charge::Declined(error)),
            answer => answer.taken(path).map(Charge::Made),
        }
    }

    /// Reads something.
    pub(super) async fn get<T: DeserializeOwned>(&self, path: &str) -> Result<T, ProviderError> {
        let request = || self.ours(self.client.get(format!("{}{path}", self.base)));
        self.patiently(request).await?.taken(path)
    }

    async fn once<T: DeserializeOwned>(&self, path: &str, key: &str, form: &Form) -> Result<Answer<T>, ProviderError> {
        let request = || {
            let request = self.client.post(format!("{}{path}", self.base));
            self.ours(request).header("Idempotency-Key", key).form(form)
        };
        self.patiently(request).await
    }

    /// Tries a few times.
    async fn patiently<T: DeserializeOwned>(
        &self,
        request: impl Fn() -> RequestBuilder,
    ) -> Result<Answer<T>, ProviderError> {
        let mut why = String::new();
        for attempt in 0..TRIES {
            if attempt > 0 {
                tokio::time::sleep(self.pause * 2_u32.pow(attempt - 1)).await;
            }
            match try_once(request()).await {
                Tried::Answered(answer) => return Ok(answer),
                Tried::Again(reason) => why = reason,
            }
        }
        Err(ProviderError::Unavailable(why))
    }

    fn ours(&self, request: RequestBuilder) -> RequestBuilder {
        request
            .bearer_auth(self.key.expose_secret())
            .header("Stripe-Version", &self.version)
    }
}

/// An id of Stripe as a part of an address.
///
/// # Errors
/// It has other characters than such an id.
pub(super) fn in_address(id: &Reference) -> Result<&str, ProviderError> {
    let is_id = id.as_str().chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    match is_id {
        true => Ok(id.as_str()),
        false => Err(ProviderError::Refused("no id of Stripe".to_owned())),
    }
}

async fn try_once<T: DeserializeOwned>(request: RequestBuilder) -> Tried<T> {
    let response = match request.send().await {
        Ok(response) => response,
        // The address of Stripe is no secret; the form is not in the error.
        Err(error) => return Tried::Again(error.to_string()),
    };
    let status = response.status();
    let id = response.headers().get("request-id").and_then(|id| id.to_str().ok());
    tracing::debug!(status = status.as_u16(), request = id, "stripe answered");
    let body = match response.bytes().await {
        Ok(body) => body,
        Err(error) => return Tried::Again(error.to_string()),
    };
    match status {
        status if status.is_success() => match serde_json::from_slice(&body) {
            Ok(answer) => Tried::Answered(Answer::Made(answer)),
            Err(error) => Tried::Again(format!("an answer that cannot be read: {error}")),
        },
        StatusCode::CONFLICT | StatusCode::TOO_MANY_REQUESTS => Tried::Again(format!("status {status}")),
        status if status.is_server_error() => Tried::Again(format!("status {status}")),
        status => match serde_json::from_slice::<Declined>(&body) {
            Ok(declined) => Tried::Answered(Answer::Declined(status, declined.error)),
            Err(_) => Tried::Again(format!("status {status} without a reason")),
        },
    }
}

/// A payment that Stripe refuses is its payer's business; a key that it refuses is the operator's.
fn declined(path: &str, status: StatusCode, error: &ErrorBody) -> ProviderError {
    let why = format!(
        "status {status}, {}, {}",
        error.kind.as_deref().unwrap_or("no type"),
        error.code.as_deref().unwrap_or("no code")
    );
    match status {
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::NOT_FOUND => {
            tracing::error!(path, why, "stripe does not know our key, or not this address");
            ProviderError::Unavailable(why)
        }
        _ => ProviderError::Refused(why),
    }
}
