//! Who carries messages to people: e-mail over SMTP, short messages by Twilio or any gateway, and
//! WhatsApp by Meta's Cloud API.
//!
//! A carrier takes a message or says why not. It decides nothing: whether it is tried again, and what is said instead, is the
//! use cases' to say. What it logs and what its errors say holds neither an address nor a word of a message.

#![warn(missing_docs)]

mod carriers;
mod http;
pub mod sms;
pub mod smtp;
pub mod whatsapp;

pub use carriers::Carriers;
pub use sms::{Short, Sms};
pub use smtp::{Attachment, Letter, Smtp, SmtpSettings};
pub use whatsapp::{Filled, Whatsapp, WhatsappSettings};
