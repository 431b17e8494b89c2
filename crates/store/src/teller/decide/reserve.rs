//! A new lead: priced, shared, charged to a deposit.

use super::{Book, Halt};
use crate::{
    leads::record::{CustomerRecord, LeadRecord},
    teller::{
        book::{Cause, counter_key},
        facts::{CampaignFacts, UsedKey},
        movement::{IdempotencyKey, ReserveLead, Reserved, SettleLead},
        plan::{NewKey, NewLead},
    },
};
use domain::{
    Refusal,
    campaign::takes_leads,
    commission::{CommissionKind, Split},
    deposit::{MovementKind, choose},
    ids::{DecisionId, LeadId, MerchantId, UserId},
    lead::{LeadCommand, LeadState},
    terms::Terms,
};
use jiff::SignedDuration;
use std::{borrow::Cow, sync::Arc};

impl<'a> Book<'a> {
    /// Creates a lead, unless its key says that it was created before.
    pub(super) fn reserve(&mut self, command: &'a ReserveLead) -> Result<Reserved, Halt> {
        if let Some(lead) = self.replayed(command)? {
            return Ok(Reserved::Replayed(lead));
        }
        let campaign = self.facts.campaigns.get(&command.campaign);
        // The facts are those of the whole batch: another merchant's campaign may be among them.
        let campaign = campaign
            .filter(|campaign| campaign.merchant == command.merchant)
            .ok_or(Refusal::NotFound)?;
        takes_leads(campaign.status, campaign.kind, campaign.enabled)?;
        let terms = self.terms(command.campaign, command.influencer)?;
        let record = Arc::new(self.price(command, campaign, &terms)?);
        let waits = terms.requires_validation(campaign.requires_validation);
        self.hold(command, &record)?;
        self.remember(command, &record);
        let record = match waits {
            true => record,
            false => Arc::new(self.validate_at_once(command)?),
        };
        Ok(Reserved::Created(record))
    }

    fn replayed(&self, command: &ReserveLead) -> Result<Option<LeadId>, Refusal> {
        if self.facts.done.contains(&command.id.uuid()) {
            return Ok(Some(command.id));
        }
        let Some(key) = &command.key else { return Ok(None) };
        match self.facts.keys.get(&used_by(command, key)) {
            None => Ok(None),
            Some(used) if used.request_hash == key.request_hash && used.lead.is_some() => Ok(used.lead),
            Some(_) => Err(Refusal::IdempotencyKeyReused),
        }
    }

    /// What the lead costs, who gets what of it, and which deposit pays.
    fn price(&self, command: &ReserveLead, campaign: &CampaignFacts, terms: &Terms) -> Result<LeadRecord, Refusal> {
        let influencer_name = self.facts.people.get(&command.influencer).ok_or(Refusal::NotFound)?;
        let commission = campaign.commission.price(command.value);
        let deposits = self
            .facts
            .deposits
            .get(&command.merchant)
            .map_or(&[][..], Vec::as_slice);
        let deposit = choose(deposits.iter().map(|d| &d.deposit), command.campaign, commission.amount)?;
        let timeout = SignedDuration::from_hours(i64::from(campaign.timeout_hours));
        Ok(LeadRecord {
            id: command.id,
            merchant: command.merchant,
            merchant_name: campaign.merchant_name.clone(),
            campaign: command.campaign,
            campaign_name: campaign.name.clone(),
            influencer: command.influencer,
            influencer_name: influencer_name.to_string(),
            deposit,
            customer: customer(command),
            value: command.value.amount(),
            source: command.source,
            commission,
            split: Split::of(commission.amount, terms.share()),
            payment_delay_days: terms.payment_delay_days(),
            auto_validate: campaign.auto_validate,
            state: LeadState::Pending,
            feedback: None,
            rejection_details: None,
            lost_reason: None,
            conversion_value: None,
            created_at: command.at,
            day: command.day,
            expires_at: command.at.checked_add(timeout).unwrap_or(jiff::Timestamp::MAX),
            decided_at: None,
            captured_at: None,
            closed_at: None,
        })
    }

    /// Reserves the commission and plans the rows of the lead.
    fn hold(&mut self, command: &'a ReserveLead, record: &LeadRecord) -> Result<(), Halt> {
        let amount = record.commission.amount;
        let cause = Cause {
            kind: MovementKind::Reservation,
            amount,
            lead: Some(record.id),
            payment: None,
            by: Some(command.by),
            reason: None,
            at: command.at,
        };
        self.post(record.merchant, record.deposit, cause, |deposit| {
            deposit
                .balance
                .reserve(amount)
                .ok()
                .map(|balance| deposit.settle(balance))
        })?;
        let key = counter_key(record.merchant, record.campaign, record.influencer, record.day);
        self.count(key, |day| day.pending += 1);
        self.plan.leads.push(new_lead(command, record));
        self.plan.news.push(record.merchant);
        Ok(())
    }

    /// Lets later movements of the batch know the lead and the key.
    fn remember(&mut self, command: &'a ReserveLead, record: &Arc<LeadRecord>) {
        self.facts.leads.insert(command.id, Arc::clone(record));
        let Some(key) = &command.key else { return };
        let used = UsedKey {
            request_hash: key.request_hash,
            lead: Some(command.id),
        };
        self.facts.keys.insert(used_by(command, key), used);
        self.plan.keys.push(new_key(command, key));
    }

    /// The merchant asked for no validation: the lead is captured as it comes.
    fn validate_at_once(&mut self, command: &ReserveLead) -> Result<LeadRecord, Halt> {
        let settled = self.settle(&SettleLead {
            merchant: command.merchant,
            lead: command.id,
            command: LeadCommand::Validate {
                score: None,
                feedback: None,
            },
            decision: DecisionId::from_uuid(crate::ids::new_id(command.at)),
            by: None,
            at: command.at,
            day: command.day,
        })?;
        Ok(settled.lead)
    }
}

fn customer(command: &ReserveLead) -> CustomerRecord {
    let customer = &command.customer;
    CustomerRecord {
        name: customer.name.to_string(),
        email: customer.reach.email().map(str::to_owned),
        phone: customer.reach.phone().map(str::to_owned),
        company: customer.company.as_ref().map(ToString::to_string),
        notes: customer.notes.as_ref().map(ToString::to_string),
    }
}

/// Whose key it is: another user, or the same for another merchant, may use the same words.
fn used_by<'a>(command: &ReserveLead, key: &'a IdempotencyKey) -> (MerchantId, UserId, Cow<'a, str>) {
    (command.merchant, command.by, Cow::Borrowed(&key.key))
}

fn new_key<'a>(command: &ReserveLead, key: &'a IdempotencyKey) -> NewKey<'a> {
    NewKey {
        merchant_id: command.merchant.uuid(),
        user_id: command.by.uuid(),
        key: &key.key,
        request_hash: &key.request_hash,
        lead_id: command.id.uuid(),
        created_at: command.at,
    }
}

fn new_lead<'a>(command: &'a ReserveLead, record: &LeadRecord) -> NewLead<'a> {
    let customer = &command.customer;
    NewLead {
        merchant_id: record.merchant.uuid(),
        id: record.id.uuid(),
        campaign_id: record.campaign.uuid(),
        influencer_id: record.influencer.uuid(),
        deposit_id: record.deposit.uuid(),
        customer_name: customer.name.as_str(),
        customer_email: customer.reach.email(),
        customer_phone: customer.reach.phone(),
        customer_company: customer.company.as_ref().map(|company| company.as_str()),
        customer_notes: customer.notes.as_ref().map(|notes| notes.as_str()),
        estimated_value: record.value.centimes(),
        source: record.source.name(),
        commission_amount: record.commission.amount.centimes(),
        commission_type: record.commission.kind.name(),
        commission_rate: match record.commission.kind {
            CommissionKind::Percentage(rate) => Some(rate.basis_points()),
            CommissionKind::Fixed => None,
        },
        influencer_percentage: record.split.rate.basis_points(),
        influencer_commission: record.split.influencer.centimes(),
        platform_commission: record.split.platform.centimes(),
        payment_delay_days: record.payment_delay_days.into(),
        auto_validate: record.auto_validate,
        created_by: command.by.uuid(),
        created_at: record.created_at,
        day: record.day,
        expires_at: record.expires_at,
    }
}
