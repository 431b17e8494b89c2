//! What is in force for an influencer on a campaign (rules, sections 1 and 3). The preview, the offer, the teller and
//! the judgement of quality ask here and nowhere else.

use crate::{Rate, Refusal, agreement::AgreementTerms, ids::AgreementId};
use jiff::Timestamp;

/// What an agreement was made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// This campaign alone.
    Campaign,
    /// All campaigns of the merchant.
    Merchant,
}

/// An agreement that was signed and not ended, as far as it decides about leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agreement {
    /// Which one.
    pub id: AgreementId,
    /// What it was made for.
    pub scope: Scope,
    /// Whether it is suspended; else it is active.
    pub suspended: bool,
    /// The influencer's part of each commission.
    pub share: Rate,
    /// Days between validation and payment.
    pub payment_delay_days: u16,
    /// Whether leads wait for a decision of the merchant.
    pub requires_validation: bool,
    /// Mean score below which it is suspended.
    pub quality_threshold: u8,
    /// When it was signed.
    pub signed_at: Option<Timestamp>,
    /// When a suspension was lifted last.
    pub resumed_at: Option<Timestamp>,
}

/// Everything that may apply to an influencer on a campaign.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agreed {
    /// The signed agreements for the campaign and for all campaigns.
    pub agreements: Vec<Agreement>,
    /// Whether a block on the campaign stands.
    pub blocked: bool,
}

/// The terms under which an influencer brings a lead now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    agreement: Option<Agreement>,
}

impl Agreed {
    /// Decides which agreement counts. Those for the campaign decide alone; only without one do those for all campaigns
    /// count. One that is suspended refuses, whatever else was signed beside it.
    ///
    /// # Errors
    /// A block or a suspension stops the influencer.
    pub fn in_force(&self) -> Result<Terms, Refusal> {
        let agreements = &self.agreements;
        let scope = match agreements.iter().any(|agreement| agreement.scope == Scope::Campaign) {
            true => Scope::Campaign,
            false => Scope::Merchant,
        };
        let mut deciding = agreements.iter().filter(|agreement| agreement.scope == scope);
        if self.blocked || deciding.clone().any(|agreement| agreement.suspended) {
            return Err(Refusal::InfluencerBlocked);
        }
        Ok(Terms {
            agreement: deciding.next().copied(),
        })
    }
}

impl Terms {
    /// The terms without an agreement.
    pub const DEFAULT: Self = Self { agreement: None };

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

    /// Whether a lead waits for a decision, on a campaign that asks for one or not.
    pub fn requires_validation(&self, campaign_requires: bool) -> bool {
        campaign_requires && self.agreement.is_none_or(|agreement| agreement.requires_validation)
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
    use uuid::Uuid;

    fn agreement(scope: Scope, suspended: bool, percent: u8) -> Agreement {
        Agreement {
            id: AgreementId::from_uuid(Uuid::from_u128(percent.into())),
            scope,
            suspended,
            share: Rate::percent(percent),
            payment_delay_days: u16::from(percent),
            requires_validation: false,
            quality_threshold: 6,
            signed_at: None,
            resumed_at: None,
        }
    }

    fn in_force(agreements: &[Agreement], blocked: bool) -> Result<Terms, Refusal> {
        let agreements = agreements.to_vec();
        Agreed { agreements, blocked }.in_force()
    }

    fn share(agreements: &[Agreement]) -> Result<Rate, Refusal> {
        in_force(agreements, false).map(|terms| terms.share())
    }

    const REFUSED: Result<Rate, Refusal> = Err(Refusal::InfluencerBlocked);

    #[test]
    fn without_an_agreement_the_defaults_are_in_force() {
        let terms = in_force(&[], false).unwrap();
        assert_eq!(terms, Terms::DEFAULT);
        assert_eq!((terms.share(), terms.payment_delay_days()), (Rate::percent(30), 14));
        assert!(terms.requires_validation(true) && !terms.requires_validation(false));
        assert_eq!(terms.quality_threshold(8), 8);
    }

    #[test]
    fn an_agreement_for_the_campaign_decides_alone() {
        let (own, wide) = (
            agreement(Scope::Campaign, false, 40),
            agreement(Scope::Merchant, false, 50),
        );
        assert_eq!(share(&[wide, own]), Ok(Rate::percent(40)));
        assert_eq!(share(&[wide]), Ok(Rate::percent(50)));
        let suspended = agreement(Scope::Merchant, true, 50);
        assert_eq!(share(&[suspended, own]), Ok(Rate::percent(40)));
        assert_eq!(share(&[agreement(Scope::Campaign, true, 40), wide]), REFUSED);
    }

    #[test]
    fn a_suspension_is_not_lifted_by_signing_another_agreement() {
        for scope in [Scope::Campaign, Scope::Merchant] {
            assert_eq!(
                share(&[agreement(scope, false, 40), agreement(scope, true, 50)]),
                REFUSED
            );
        }
    }

    #[test]
    fn a_block_refuses_whatever_was_agreed() {
        for agreements in [vec![], vec![agreement(Scope::Campaign, false, 40)]] {
            assert_eq!(in_force(&agreements, true), Err(Refusal::InfluencerBlocked));
        }
    }

    #[test]
    fn an_agreement_may_spare_the_decision_that_the_campaign_asks_for() {
        let terms = in_force(&[agreement(Scope::Merchant, false, 40)], false).unwrap();
        assert!(!terms.requires_validation(true));
    }
}
