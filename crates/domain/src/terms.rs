//! What is in force for an influencer on a campaign (rules, sections 1 and 3). The preview, the offer, the teller and
//! the judgement of quality ask here and nowhere else.

use crate::{Rate, Refusal, agreement::AgreementTerms, ids::AgreementId};
use jiff::Timestamp;

/// What an agreement, a suspension or a block is for, seen from a campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// This campaign alone.
    Campaign,
    /// All campaigns of the merchant.
    Merchant,
    /// Another campaign of the merchant.
    Elsewhere,
}

/// An agreement that is in force, as far as it decides about leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agreement {
    /// Which one.
    pub id: AgreementId,
    /// What it was made for.
    pub scope: Scope,
    /// The influencer's part of each commission.
    pub share: Rate,
    /// Days between validation and payment.
    pub payment_delay_days: u16,
    /// Whether leads wait for a decision of the merchant.
    pub requires_validation: bool,
    /// Mean score below which it is suspended.
    pub quality_threshold: u8,
    /// Whether earnings are paid out without being asked for.
    pub auto_payment: bool,
    /// When it was signed.
    pub signed_at: Option<Timestamp>,
    /// When a suspension was lifted last.
    pub resumed_at: Option<Timestamp>,
}

/// What stops an influencer until the merchant lifts it (rules, section 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// They were blocked here, or everywhere with the merchant.
    Block,
    /// An agreement was suspended. It is the same whether that agreement has ended since.
    Suspension {
        /// What the agreement was made for.
        scope: Scope,
        /// Since when.
        since: Timestamp,
    },
}

/// Everything that may apply to an influencer on a campaign.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agreed {
    /// The agreements with the merchant that are in force.
    pub agreements: Vec<Agreement>,
    /// The blocks and suspensions that stand.
    pub stops: Vec<Stop>,
}

/// The terms under which an influencer brings a lead now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    agreement: Option<Agreement>,
    signed: bool,
}

impl Agreed {
    /// Decides which agreement counts. One for the campaign decides alone; only without one does that for all campaigns
    /// count.
    ///
    /// # Errors
    /// A block or a suspension stops the influencer.
    pub fn in_force(&self) -> Result<Terms, Refusal> {
        let of = |scope| {
            self.agreements
                .iter()
                .find(|agreement| agreement.scope == scope)
                .copied()
        };
        let own = of(Scope::Campaign);
        if self.stops.iter().any(|stop| stop.holds(own)) {
            return Err(Refusal::InfluencerBlocked);
        }
        Ok(Terms {
            agreement: own.or_else(|| of(Scope::Merchant)),
            signed: !self.agreements.is_empty(),
        })
    }
}

impl Stop {
    /// Whether it holds on a campaign that has this agreement of its own. A suspension for all campaigns leaves those
    /// alone that were agreed on before it; who signs another one while it stands does not lift it with that.
    fn holds(self, own: Option<Agreement>) -> bool {
        match self {
            Self::Block => true,
            Self::Suspension { scope, since } => match scope {
                Scope::Campaign => true,
                Scope::Merchant => {
                    let agreed_before = own.and_then(|own| own.signed_at);
                    agreed_before.is_none_or(|signed_at| signed_at >= since)
                }
                Scope::Elsewhere => false,
            },
        }
    }
}

impl Terms {
    /// The terms without an agreement.
    pub const DEFAULT: Self = Self {
        agreement: None,
        signed: false,
    };

    /// The agreement that decides; none: the defaults do.
    pub const fn agreement(&self) -> Option<&Agreement> {
        self.agreement.as_ref()
    }

    /// The influencer's part of each commission.
    pub fn share(&self) -> Rate {
        let agreed = self.agreement.map(|agreement| agreement.share);
        agreed.unwrap_or(AgreementTerms::DEFAULT.commission_percentage)
    }

    /// Days between validation and payment.
    pub fn payment_delay_days(&self) -> u16 {
        let agreed = self.agreement.map(|agreement| agreement.payment_delay_days);
        agreed.unwrap_or(AgreementTerms::DEFAULT_PAYMENT_DELAY_DAYS)
    }

    /// Whether what is earned is paid out without being asked for. An influencer who is stopped has to ask.
    pub fn pays_by_itself(&self) -> bool {
        self.agreement.is_some_and(|agreement| agreement.auto_payment)
    }

    /// Whether the merchant trusts the influencer: an agreement between them is in force, for this campaign or another.
    pub const fn is_signed(&self) -> bool {
        self.signed
    }

    /// Whether a lead waits for a decision, on a campaign that asks for one or not. That of an influencer without a
    /// signed agreement always does.
    pub fn requires_validation(&self, campaign_requires: bool) -> bool {
        !self.signed || (campaign_requires && self.agreement.is_none_or(|agreement| agreement.requires_validation))
    }

    /// Whether time validates a lead, on a campaign that wants it or not: only for who signed an agreement.
    pub const fn auto_validates(&self, campaign_wants: bool) -> bool {
        campaign_wants && self.signed
    }

    /// The mean that the scores must reach, on a campaign that asks for this minimum without an agreement.
    pub fn quality_threshold(&self, campaign_minimum: u8) -> u8 {
        let agreed = self.agreement.map(|agreement| agreement.quality_threshold);
        agreed.unwrap_or(campaign_minimum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Scope::{Campaign, Elsewhere, Merchant};
    use uuid::Uuid;

    fn time(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn signed(scope: Scope, percent: u8, second: i64) -> Agreement {
        Agreement {
            id: AgreementId::from_uuid(Uuid::from_u128(percent.into())),
            scope,
            share: Rate::percent(percent),
            payment_delay_days: u16::from(percent),
            requires_validation: false,
            quality_threshold: 6,
            auto_payment: percent == 50,
            signed_at: Some(time(second)),
            resumed_at: None,
        }
    }

    fn suspended(scope: Scope, second: i64) -> Stop {
        Stop::Suspension {
            scope,
            since: time(second),
        }
    }

    fn in_force(agreements: &[Agreement], stops: &[Stop]) -> Result<Terms, Refusal> {
        let (agreements, stops) = (agreements.to_vec(), stops.to_vec());
        Agreed { agreements, stops }.in_force()
    }

    fn share(agreements: &[Agreement], stops: &[Stop]) -> Result<Rate, Refusal> {
        in_force(agreements, stops).map(|terms| terms.share())
    }

    const REFUSED: Result<Rate, Refusal> = Err(Refusal::InfluencerBlocked);

    #[test]
    fn without_an_agreement_the_defaults_are_in_force() {
        for agreements in [&[][..], &[signed(Elsewhere, 70, 1)]] {
            let terms = in_force(agreements, &[suspended(Elsewhere, 1)]).unwrap();
            assert_eq!((terms.share(), terms.payment_delay_days()), (Rate::percent(30), 14));
            assert_eq!(terms.quality_threshold(8), 8);
        }
    }

    #[test]
    fn only_who_signed_is_trusted() {
        let stranger = in_force(&[], &[suspended(Elsewhere, 1)]).unwrap();
        assert!(!stranger.is_signed());
        assert!(stranger.requires_validation(true) && stranger.requires_validation(false));
        assert!(!stranger.auto_validates(true));
        for scope in [Elsewhere, Campaign, Merchant] {
            let partner = in_force(&[signed(scope, 70, 1)], &[]).unwrap();
            assert!(partner.is_signed() && !partner.requires_validation(false));
            assert!(partner.auto_validates(true) && !partner.auto_validates(false));
        }
    }

    #[test]
    fn an_agreement_for_the_campaign_decides_alone() {
        let (own, wide) = (signed(Campaign, 40, 1), signed(Merchant, 50, 1));
        assert_eq!(share(&[wide, own], &[]), Ok(Rate::percent(40)));
        assert_eq!(share(&[wide], &[]), Ok(Rate::percent(50)));
        assert_eq!(share(&[own], &[suspended(Merchant, 2)]), Ok(Rate::percent(40)));
        assert_eq!(share(&[wide], &[suspended(Campaign, 2)]), REFUSED);
        assert_eq!(share(&[], &[suspended(Merchant, 2)]), REFUSED);
    }

    #[test]
    fn a_suspension_is_not_lifted_by_signing_another_agreement() {
        for scope in [Campaign, Merchant] {
            for second in [2, 3] {
                let later = signed(scope, 40, second);
                assert_eq!(share(&[later], &[suspended(scope, 2)]), REFUSED);
                assert_eq!(share(&[later], &[suspended(Merchant, 2)]), REFUSED);
            }
        }
    }

    #[test]
    fn a_block_refuses_whatever_was_agreed() {
        for agreements in [&[][..], &[signed(Campaign, 40, 1)]] {
            assert_eq!(share(agreements, &[Stop::Block]), REFUSED);
        }
    }

    #[test]
    fn what_is_earned_pays_itself_where_the_agreement_that_decides_says_so() {
        let (own, wide) = (signed(Campaign, 40, 1), signed(Merchant, 50, 1));
        let pays = |agreements: &[Agreement]| in_force(agreements, &[]).map(|terms| terms.pays_by_itself());
        assert_eq!(pays(&[wide]), Ok(true));
        assert_eq!(pays(&[own, wide]), Ok(false));
        assert_eq!(pays(&[]), Ok(false));
    }

    #[test]
    fn an_agreement_may_spare_the_decision_that_the_campaign_asks_for() {
        let terms = in_force(&[signed(Merchant, 40, 1)], &[]).unwrap();
        assert!(!terms.requires_validation(true));
    }
}
