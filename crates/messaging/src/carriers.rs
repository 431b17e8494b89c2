//! The carriers of a server.

use crate::{Sms, Smtp, Whatsapp};
use domain::channel::Channel;
use std::sync::Arc;

/// The carriers that are configured; a channel without one carries nothing.
#[derive(Clone, Default)]
pub struct Carriers {
    /// Who carries e-mail.
    pub email: Option<Arc<Smtp>>,
    /// Who carries short messages.
    pub sms: Option<Arc<Sms>>,
    /// Who carries WhatsApp.
    pub whatsapp: Option<Arc<Whatsapp>>,
}

impl Carriers {
    /// Whether somebody carries what goes this way.
    pub const fn has(&self, channel: Channel) -> bool {
        match channel {
            Channel::Email => self.email.is_some(),
            Channel::Sms => self.sms.is_some(),
            Channel::Whatsapp => self.whatsapp.is_some(),
        }
    }
}
