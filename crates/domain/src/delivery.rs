//! A notification on its way to somebody over one channel.

use crate::channel::Channel;
use jiff::{SignedDuration, Timestamp};

crate::enumeration! {
    /// Where a delivery is.
    pub enum DeliveryState {
        /// Nobody tried to send it so far.
        Waiting = "waiting",
        /// It could not be sent, and is tried again.
        Failed = "failed",
        /// Who carries it has taken it.
        Sent = "sent",
        /// Who carries it says that it arrived.
        Delivered = "delivered",
        /// It could not be sent, and is not tried again unless an admin asks.
        GivenUp = "given_up",
        /// There was nothing to send, or nobody to send it to.
        Skipped = "skipped",
    }
}

crate::enumeration! {
    /// Why a delivery was not sent.
    pub enum DeliveryProblem {
        /// Who should carry it does not answer, or not in time.
        Unreachable = "unreachable",
        /// Who should carry it has too much to do.
        Busy = "busy",
        /// Who should carry it does not take it from us: our name, password or account is wrong.
        NotAccepted = "not_accepted",
        /// The address is refused.
        Refused = "refused",
        /// It waited for so long that it is news no more.
        TooLate = "too_late",
        /// The channel is not configured.
        NotConfigured = "not_configured",
        /// The user has no address on this channel.
        NoAddress = "no_address",
        /// The user does not want to be told of it this way.
        Muted = "muted",
    }
}

/// What becomes of a delivery after a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tried {
    /// It is on its way.
    Sent,
    /// It arrived.
    Delivered,
    /// Tried again, at this time.
    Again(DeliveryProblem, Timestamp),
    /// Not tried so far, but at this time.
    PutOff(Timestamp),
    /// Not tried again.
    GivenUp(DeliveryProblem),
    /// There was nothing to do.
    Skipped(DeliveryProblem),
}

/// What a carrier says later of a message that it took. It may say things twice, and in any order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// It goes on its way.
    OnItsWay,
    /// It arrived.
    Arrived,
    /// It did not arrive.
    Failed(DeliveryProblem),
}

impl Heard {
    /// What becomes of a delivery in this state, which was tried so often; nothing when it is further than that already.
    pub fn changes(self, state: DeliveryState, channel: Channel, attempt: u32, now: Timestamp) -> Option<Tried> {
        use DeliveryState::{Delivered, Failed, GivenUp, Sent, Skipped, Waiting};
        match (self, state) {
            (_, Delivered | Skipped) | (Self::OnItsWay, Sent | GivenUp) => None,
            // The answer to us was lost; this is it.
            (Self::OnItsWay, Waiting | Failed) => Some(Tried::Sent),
            (Self::Arrived, Waiting | Failed | Sent | GivenUp) => Some(Tried::Delivered),
            (Self::Failed(problem), Sent) => Some(problem.after(channel, attempt, now)),
            (Self::Failed(_), Waiting | Failed | GivenUp) => None,
        }
    }
}

impl Tried {
    /// Where the delivery is now.
    pub const fn state(self) -> DeliveryState {
        match self {
            Self::Sent => DeliveryState::Sent,
            Self::Delivered => DeliveryState::Delivered,
            Self::Again(..) => DeliveryState::Failed,
            Self::PutOff(_) => DeliveryState::Waiting,
            Self::GivenUp(_) => DeliveryState::GivenUp,
            Self::Skipped(_) => DeliveryState::Skipped,
        }
    }

    /// Why it is not sent.
    pub const fn problem(self) -> Option<DeliveryProblem> {
        match self {
            Self::Sent | Self::Delivered | Self::PutOff(_) => None,
            Self::Again(problem, _) | Self::GivenUp(problem) | Self::Skipped(problem) => Some(problem),
        }
    }

    /// When it is tried again.
    pub const fn again_at(self) -> Option<Timestamp> {
        match self {
            Self::Again(_, at) | Self::PutOff(at) => Some(at),
            Self::Sent | Self::Delivered | Self::GivenUp(_) | Self::Skipped(_) => None,
        }
    }
}

impl DeliveryProblem {
    /// What becomes of a delivery that could not be sent the `attempt`th time.
    pub fn after(self, channel: Channel, attempt: u32, now: Timestamp) -> Tried {
        match self {
            Self::Unreachable | Self::Busy | Self::NotAccepted if attempt < attempts(channel) => {
                let at = now.saturating_add(pause(attempt)).unwrap_or(Timestamp::MAX);
                Tried::Again(self, at)
            }
            Self::Unreachable | Self::Busy | Self::NotAccepted | Self::Refused | Self::TooLate => Tried::GivenUp(self),
            Self::NotConfigured | Self::NoAddress | Self::Muted => Tried::Skipped(self),
        }
    }
}

/// What was not sent within this time is news no more.
pub const NEWS: SignedDuration = SignedDuration::from_hours(48);

/// How often a delivery is tried: by e-mail for some 27 hours, on a telephone for some three.
const fn attempts(channel: Channel) -> u32 {
    match channel {
        Channel::Email => 12,
        Channel::Sms | Channel::Whatsapp => 6,
    }
}

/// Before the next try: half a minute, and four times as long after each, but never longer than four hours.
fn pause(attempt: u32) -> SignedDuration {
    const FIRST: SignedDuration = SignedDuration::from_secs(30);
    const LONGEST: SignedDuration = SignedDuration::from_hours(4);
    let factor = 4_i32.saturating_pow(attempt.saturating_sub(1));
    FIRST.checked_mul(factor).map_or(LONGEST, |pause| pause.min(LONGEST))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tries(channel: Channel, problem: DeliveryProblem) -> (u32, SignedDuration, Tried) {
        let begun: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
        let (mut attempt, mut now) = (1, begun);
        loop {
            match problem.after(channel, attempt, now) {
                Tried::Again(why, at) => {
                    assert_eq!(why, problem);
                    (attempt, now) = (attempt + 1, at);
                }
                end => return (attempt, now.duration_since(begun), end),
            }
        }
    }

    #[test]
    fn what_may_pass_is_tried_again_with_growing_pauses_and_an_end() {
        for problem in [
            DeliveryProblem::Unreachable,
            DeliveryProblem::Busy,
            DeliveryProblem::NotAccepted,
        ] {
            let (attempts, took, end) = tries(Channel::Email, problem);
            assert_eq!((attempts, end), (12, Tried::GivenUp(problem)));
            assert_eq!(took.as_hours(), 26, "{took:?}");
            assert!(took < NEWS);
            assert_eq!(tries(Channel::Sms, problem).0, 6);
        }
    }

    #[test]
    fn what_stays_so_is_not_tried_again() {
        let (attempts, _, end) = tries(Channel::Email, DeliveryProblem::Refused);
        assert_eq!((attempts, end), (1, Tried::GivenUp(DeliveryProblem::Refused)));
        let (_, _, end) = tries(Channel::Sms, DeliveryProblem::NoAddress);
        assert_eq!((end.state(), end.again_at()), (DeliveryState::Skipped, None));
    }

    #[test]
    fn what_a_carrier_says_never_moves_a_delivery_backwards() {
        let now: Timestamp = "2026-11-23T09:00:00Z".parse().unwrap();
        let refused = Heard::Failed(DeliveryProblem::Refused);
        let said = [Heard::OnItsWay, Heard::Arrived, refused];
        let after = |state: DeliveryState| said.map(|heard| heard.changes(state, Channel::Sms, 1, now));
        let given_up = Some(Tried::GivenUp(DeliveryProblem::Refused));
        let arrived = Some(Tried::Delivered);
        assert_eq!(after(DeliveryState::Sent), [None, arrived, given_up]);
        assert_eq!(after(DeliveryState::Failed), [Some(Tried::Sent), arrived, None]);
        assert_eq!(after(DeliveryState::GivenUp), [None, arrived, None]);
        assert_eq!(after(DeliveryState::Delivered), [None, None, None]);
    }
}
