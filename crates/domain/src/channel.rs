//! Ways to reach somebody beside the dashboard, and what goes which way (rules, section 4). The dashboard has
//! everything.

use crate::{Invalid, Zone, schedule::Schedule};
use jiff::{SignedDuration, Timestamp, civil::time};
use std::collections::BTreeSet;

crate::enumeration! {
    /// A way to reach somebody.
    pub enum Channel {
        /// Their e-mail address.
        Email = "email",
        /// Their telephone, by a short message.
        Sms = "sms",
        /// Their telephone, by WhatsApp.
        Whatsapp = "whatsapp",
    }
}

crate::enumeration! {
    /// What a notification is about, as far as it decides which way it goes.
    pub enum Topic {
        /// A deposit is half used.
        Attention = "attention",
        /// A deposit is used but for a fifth, fell below what its merchant asked to be told of, or cost them a lead.
        Warning = "warning",
        /// A deposit is used but for a tenth.
        Critical = "critical",
        /// A deposit is used up.
        Depleted = "depleted",
        /// Leads that came, and what became of them.
        Leads = "leads",
        /// Who works with whom.
        Agreements = "agreements",
        /// Payments, refunds and payouts.
        Money = "money",
        /// Something that decides where money goes, or who signs in.
        Account = "account",
        /// Figures of the day.
        Reports = "reports",
    }
}

impl Channel {
    /// How many messages somebody is sent within an hour at most; what is more waits. Whoever is told that a deposit is
    /// used up is told at once.
    pub const fn most_in_an_hour(self) -> i64 {
        match self {
            Self::Email => 60,
            Self::Sms | Self::Whatsapp => 6,
        }
    }

    /// When a message may go at the earliest: a telephone is left in peace from 22:00 to 08:00 by the clocks of Casablanca,
    /// but for a deposit that is used up.
    pub fn opens(self, zone: &Zone, topic: Topic, now: Timestamp) -> Timestamp {
        let peace = matches!(self, Self::Sms | Self::Whatsapp) && topic != Topic::Depleted;
        let hour = zone.local(now).hour();
        match peace && !(8..22).contains(&hour) {
            true => Schedule::Daily(time(8, 0, 0, 0)).next(zone, now).unwrap_or(now),
            false => now,
        }
    }
}

impl Topic {
    /// The ways that it goes.
    pub const fn channels(self) -> &'static [Channel] {
        match self {
            Self::Attention => &[],
            Self::Warning | Self::Leads | Self::Agreements | Self::Money | Self::Account | Self::Reports => {
                &[Channel::Email]
            }
            Self::Critical | Self::Depleted => Channel::ALL,
        }
    }

    /// How far somebody may do without it.
    pub const fn muting(self) -> Muting {
        match self {
            Self::Attention | Self::Warning | Self::Leads | Self::Reports => Muting::Free,
            Self::Critical | Self::Depleted => Muting::ButOne,
            Self::Agreements | Self::Money | Self::Account => Muting::Never,
        }
    }

    /// Whether what comes at the same time is told in one message, this long after the first of it. A lead is told once
    /// per campaign and minute, some seconds after it came: by then the minute is over, and told as a whole.
    pub const fn gathered_for(self) -> Option<SignedDuration> {
        match self {
            Self::Leads => Some(SignedDuration::from_secs(75)),
            Self::Attention
            | Self::Warning
            | Self::Critical
            | Self::Depleted
            | Self::Agreements
            | Self::Money
            | Self::Account
            | Self::Reports => None,
        }
    }
}

crate::enumeration! {
    /// How far somebody may do without a topic beside the dashboard.
    pub enum Muting {
        /// On every channel.
        Free = "free",
        /// On every channel but one.
        ButOne = "but_one",
        /// On none.
        Never = "never",
    }
}

/// What somebody does not want to be told, by channel.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Muted(BTreeSet<(Channel, Topic)>);

impl Muted {
    /// What somebody asks not to be told.
    ///
    /// # Errors
    /// It does not go this way anyhow, nobody may do without it, or it would not reach them at all.
    pub fn new(muted: impl IntoIterator<Item = (Channel, Topic)>) -> Result<Self, Invalid> {
        let muted: BTreeSet<_> = muted.into_iter().collect();
        let may = |(channel, topic): &(Channel, Topic)| match topic.muting() {
            _ if !topic.channels().contains(channel) => false,
            Muting::Free => true,
            Muting::ButOne => topic.channels().iter().any(|other| !muted.contains(&(*other, *topic))),
            Muting::Never => false,
        };
        match muted.iter().all(may) {
            true => Ok(Self(muted)),
            false => Err(Invalid::NotApplicable),
        }
    }

    /// What was stored, whatever the rules say since.
    pub fn from_stored(muted: impl IntoIterator<Item = (Channel, Topic)>) -> Self {
        Self(muted.into_iter().collect())
    }

    /// Whether they do not want to be told of a topic this way.
    pub fn has(&self, channel: Channel, topic: Topic) -> bool {
        self.0.contains(&(channel, topic))
    }

    /// All of it.
    pub fn iter(&self) -> impl Iterator<Item = (Channel, Topic)> {
        self.0.iter().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_urgent_goes_every_way_and_a_mere_hint_none() {
        let ways = |topic: Topic| topic.channels().len();
        assert_eq!([Topic::Attention, Topic::Warning].map(ways), [0, 1]);
        assert_eq!([Topic::Critical, Topic::Depleted].map(ways), [3, 3]);
        assert_eq!(Topic::Money.channels(), [Channel::Email]);
    }

    #[test]
    fn nobody_does_without_what_is_urgent() {
        for (muted, may) in [
            (&[][..], true),
            (
                &[(Channel::Email, Topic::Warning), (Channel::Email, Topic::Reports)],
                true,
            ),
            (
                &[(Channel::Sms, Topic::Critical), (Channel::Whatsapp, Topic::Critical)],
                true,
            ),
            (
                &[
                    (Channel::Email, Topic::Depleted),
                    (Channel::Sms, Topic::Depleted),
                    (Channel::Whatsapp, Topic::Depleted),
                ],
                false,
            ),
            (&[(Channel::Email, Topic::Money)], false),
            (&[(Channel::Sms, Topic::Warning)], false),
        ] {
            assert_eq!(Muted::new(muted.iter().copied()).is_ok(), may, "{muted:?}");
        }
    }

    #[test]
    fn a_telephone_is_left_in_peace_at_night_but_for_what_cannot_wait() {
        let zone = Zone::built_in();
        let opens = |channel: Channel, topic, at: &str| channel.opens(&zone, topic, at.parse().unwrap()).to_string();
        // Casablanca is at UTC since September 2026.
        for (at, from) in [
            ("2026-11-23T21:59:59Z", "2026-11-23T21:59:59Z"),
            ("2026-11-23T22:00:00Z", "2026-11-24T08:00:00Z"),
            ("2026-11-24T07:59:59Z", "2026-11-24T08:00:00Z"),
            ("2026-11-24T08:00:00Z", "2026-11-24T08:00:00Z"),
            // In July 2026 it was an hour ahead.
            ("2026-07-10T21:30:00Z", "2026-07-11T07:00:00Z"),
        ] {
            assert_eq!(opens(Channel::Sms, Topic::Critical, at), from);
            assert_eq!(opens(Channel::Whatsapp, Topic::Critical, at), from);
            assert_eq!(opens(Channel::Sms, Topic::Depleted, at), at);
            assert_eq!(opens(Channel::Email, Topic::Critical, at), at);
        }
    }
}
