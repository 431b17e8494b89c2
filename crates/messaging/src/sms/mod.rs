//! Short messages to telephones.

mod gateway;
pub mod segments;
mod twilio;

pub use gateway::{Auth, Body, Gateway, GatewaySettings, WrongGateway};
pub use twilio::{NotSigned, Twilio, TwilioSettings};

use domain::{contact::Phone, delivery::DeliveryProblem};
use std::fmt;

/// A short message to one telephone.
#[derive(Clone, PartialEq, Eq)]
pub struct Short {
    /// Names it.
    pub id: String,
    /// Whom it is for.
    pub to: Phone,
    /// What it says.
    pub text: String,
}

/// Neither whom it is for nor what it says.
impl fmt::Debug for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Short").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Who carries short messages.
pub enum Sms {
    /// Twilio.
    Twilio(Twilio),
    /// Any other, as it is configured.
    Gateway(Gateway),
}

impl Sms {
    /// Hands a message over.
    ///
    /// # Errors
    /// It was not taken, or nobody knows.
    pub async fn send(&self, short: &Short) -> Result<(), DeliveryProblem> {
        match self {
            Self::Twilio(twilio) => twilio.send(short).await,
            Self::Gateway(gateway) => gateway.send(short).await,
        }
    }

    /// How the carrier is called and reached, without secrets.
    pub fn place(&self) -> String {
        match self {
            Self::Twilio(twilio) => format!("Twilio at {}", twilio.base()),
            Self::Gateway(gateway) => gateway.host().to_owned(),
        }
    }

    /// Twilio, where it is the carrier.
    pub const fn twilio(&self) -> Option<&Twilio> {
        match self {
            Self::Twilio(twilio) => Some(twilio),
            Self::Gateway(_) => None,
        }
    }
}
