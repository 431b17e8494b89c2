//! A new lead: priced, shared, charged to a deposit.

use crate::{
    Batch, Campaign, Cause, CustomerRecord, Halt, LeadRecord, Movement, Needs, NewKey, NewLead, Offer, SettleLead,
    UsedKey, post::Posting,
};
use domain::{
    Money, Refusal,
    campaign::takes_leads,
    commission::Split,
    contact::Customer,
    deposit::choose,
    ids::{CampaignId, DecisionId, InfluencerId, LeadId, MerchantId, UserId},
    lead::{LeadCommand, LeadSource, LeadState},
    lead_value::LeadValue,
    terms::Terms,
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use std::{borrow::Cow, sync::Arc};

/// Creates a lead and reserves its commission.
#[derive(Debug, Clone)]
pub struct ReserveLead {
    /// The id it will have.
    pub id: LeadId,
    /// Whose campaign it is for.
    pub merchant: MerchantId,
    /// What it is for.
    pub campaign: CampaignId,
    /// Who brings it.
    pub influencer: InfluencerId,
    /// The customer.
    pub customer: Customer,
    /// What it is worth.
    pub value: LeadValue,
    /// Where it comes from.
    pub source: LeadSource,
    /// What its sender was told it costs; with another price it is refused.
    pub expected_commission: Option<Money>,
    /// Who asks.
    pub by: UserId,
    /// Makes a repetition harmless.
    pub key: Option<IdempotencyKey>,
    /// When.
    pub at: Timestamp,
    /// The day, where the product lives, that it counts for.
    pub day: Date,
}

/// A key of the caller, with the fingerprint of what it was used for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IdempotencyKey {
    /// The key.
    pub key: String,
    /// SHA-256 of the command.
    pub request_hash: [u8; 32],
}

/// The answer to [`ReserveLead`].
#[derive(Debug, Clone)]
pub enum Reserved {
    /// The lead exists now.
    Created(Arc<LeadRecord>),
    /// The same command created this lead before.
    Replayed(LeadId),
}

impl Movement for ReserveLead {
    type Done = Reserved;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn at(&self) -> Timestamp {
        self.at
    }

    fn needs<'a>(&'a self, needs: &mut Needs<'a>) {
        needs.offers.push(self.offer());
        if let Some(key) = &self.key {
            needs.keys.push((self.merchant, self.by, &key.key));
        }
        needs.new_leads.push((self.merchant, self.id));
    }

    fn decide<'a>(&'a self, batch: &mut Batch<'a>) -> Result<Reserved, Halt> {
        if let Some(lead) = self.replayed(batch)? {
            return Ok(Reserved::Replayed(lead));
        }
        let campaign = batch.facts.campaigns.get(&self.campaign);
        let campaign = campaign
            .filter(|campaign| campaign.merchant == self.merchant)
            .ok_or(Refusal::NotFound)?;
        takes_leads(campaign.status, campaign.kind, campaign.enabled)?;
        let terms = batch.facts.terms.get(&(self.campaign, self.influencer));
        let terms = terms.copied().unwrap_or(Ok(Terms::DEFAULT))?;
        self.may_wait(batch, campaign)?;
        let price = campaign.commission.price(self.value).amount;
        if self.expected_commission.is_some_and(|expected| expected != price) {
            return Err(Refusal::TermsChanged.into());
        }
        let lead = Arc::new(self.price(batch, campaign, &terms)?);
        let waits = terms.requires_validation(campaign.requires_validation);
        self.hold(batch, &lead)?;
        match waits {
            true => Ok(Reserved::Created(lead)),
            false => self.validate_at_once(batch).map(Reserved::Created),
        }
    }
}

impl ReserveLead {
    fn replayed(&self, batch: &Batch<'_>) -> Result<Option<LeadId>, Refusal> {
        if batch.facts.written.contains(&self.id.uuid()) {
            return Ok(Some(self.id));
        }
        let Some(key) = &self.key else { return Ok(None) };
        match batch.facts.keys.get(&self.used(key)) {
            None => Ok(None),
            Some(used) if used.request_hash == key.request_hash && used.lead.is_some() => Ok(used.lead),
            Some(_) => Err(Refusal::IdempotencyKeyReused),
        }
    }

    /// One more lead of an influencer whom the merchant does not know may wait.
    fn may_wait(&self, batch: &Batch<'_>, campaign: &Campaign) -> Result<(), Halt> {
        if !batch.facts.is_limited(&self.offer()) {
            return Ok(());
        }
        let waiting = batch.facts.pending.get(&(self.merchant, self.influencer));
        let waiting = waiting.ok_or(Halt::Corrupt("an influencer whose leads were not counted"))?;
        if *waiting < i64::from(campaign.max_pending_without_agreement) {
            Ok(())
        } else {
            Err(Refusal::TooManyPending.into())
        }
    }

    const fn offer(&self) -> Offer {
        Offer {
            merchant: self.merchant,
            campaign: self.campaign,
            influencer: self.influencer,
        }
    }

    /// Whose key it is: another user, or the same for another merchant, may use the same words.
    fn used<'a>(&self, key: &'a IdempotencyKey) -> (MerchantId, UserId, Cow<'a, str>) {
        (self.merchant, self.by, Cow::Borrowed(&key.key))
    }

    /// What the lead costs, who gets what of it, and which deposit pays.
    fn price(&self, batch: &Batch<'_>, campaign: &Campaign, terms: &Terms) -> Result<LeadRecord, Refusal> {
        let influencer_name = batch.facts.people.get(&self.influencer).ok_or(Refusal::NotFound)?;
        let commission = campaign.commission.price(self.value);
        let deposits = batch.facts.deposits.get(&self.merchant);
        let deposits = deposits.map_or(&[][..], Vec::as_slice);
        let deposit = choose(
            deposits.iter().map(|locked| &locked.deposit),
            self.campaign,
            commission.amount,
        )?;
        let timeout = SignedDuration::from_hours(i64::from(campaign.timeout_hours));
        Ok(LeadRecord {
            id: self.id,
            merchant: self.merchant,
            merchant_name: campaign.merchant_name.clone(),
            campaign: self.campaign,
            campaign_name: campaign.name.clone(),
            influencer: self.influencer,
            influencer_name: influencer_name.to_string(),
            deposit,
            customer: CustomerRecord::from(&self.customer),
            value: self.value.amount(),
            source: self.source,
            commission,
            split: Split::of(commission.amount, terms.share()),
            payment_delay_days: terms.payment_delay_days(),
            auto_validate: terms.auto_validates(campaign.auto_validate),
            state: LeadState::Pending,
            feedback: None,
            rejection_details: None,
            lost_reason: None,
            created_at: self.at,
            day: self.day,
            expires_at: self.at.checked_add(timeout).unwrap_or(Timestamp::MAX),
            decided_at: None,
            captured_at: None,
            closed_at: None,
            corrected_at: None,
            refunded_at: None,
        })
    }

    /// Reserves the commission, writes the lead, and lets later movements of the batch know it and its key.
    fn hold<'a>(&'a self, batch: &mut Batch<'a>, lead: &Arc<LeadRecord>) -> Result<(), Halt> {
        let amount = lead.commission.amount;
        let posting = Posting {
            merchant: self.merchant,
            deposit: lead.deposit,
            id: None,
            cause: Cause::Reservation(self.id),
            by: Some(self.by),
            reason: None,
            at: self.at,
        };
        batch.post(posting, |deposit| {
            deposit.settle(deposit.balance.reserve(amount)?);
            Ok(())
        })?;
        batch.count(lead.count_key(self.day), |day| day.pending += 1);
        batch.facts.leads.insert(self.id, Arc::clone(lead));
        batch.writes.leads.push(NewLead {
            lead: Arc::clone(lead),
            sought: lead.customer.sought(),
            by: self.by,
        });
        batch.writes.told_later.push(self.merchant);
        if let Some(key) = &self.key {
            let used = UsedKey {
                request_hash: key.request_hash,
                lead: Some(self.id),
            };
            batch.facts.keys.insert(self.used(key), used);
            batch.writes.keys.push(NewKey {
                merchant: self.merchant,
                user: self.by,
                key,
                lead: Arc::clone(lead),
                at: self.at,
            });
        }
        Ok(())
    }

    /// Nobody asks for a validation: the lead is captured as it comes.
    fn validate_at_once(&self, batch: &mut Batch<'_>) -> Result<Arc<LeadRecord>, Halt> {
        let validate = SettleLead {
            merchant: self.merchant,
            lead: self.id,
            command: LeadCommand::Validate {
                score: None,
                feedback: None,
            },
            decision: DecisionId::from_uuid(batch.new_id(self.at)),
            by: None,
            at: self.at,
            day: self.day,
        };
        validate.settle(batch).map(|settled| settled.lead)
    }
}
