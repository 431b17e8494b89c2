//! What users are told. A notification is stored as its kind and parameters, and put into words when it is read.
//!
//! To add one: declare it here, say how much it matters and where it leads, and write it in the three catalogues.

use crate::{
    catalogue::{Catalogue, catalogue},
    shown::Shown,
};
use domain::{
    Money,
    alert::{AlertLevel, Percentage},
    block::BlockReason,
    dispute::DisputeNews,
    ids::{AgreementId, CampaignId, DepositId, InfluencerId, LeadId, PaymentId, PayoutId},
    lead::RejectionReason,
    locale::Locale,
    notification::{Level, Target},
    payment::PaymentMethod,
    period::Day,
};
use fluent_bundle::{FluentArgs, FluentValue};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::borrow::Cow;

pub(crate) static NOTIFICATIONS: Catalogue = catalogue!("notifications.ftl");

/// The parts of each notification.
pub(crate) const TITLE: &str = "title";
pub(crate) const MESSAGE: &str = "message";

macro_rules! notifications {
    ($(
        $(#[$doc:meta])+
        $kind:ident = $name:literal { $($field:ident: $type:ty),+ $(,)? }
        facts($($fact:ident),*) shows($($shown:ident),*);
    )+) => {
        domain::enumeration! {
            /// What kind of thing a user is told.
            pub enum Kind as "NotificationType" {
                $($(#[$doc])+ $kind = $name),+
            }
        }

        /// Something that a user is told, with everything its text needs.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "kind", content = "parameters")]
        pub enum Notification {
            $(
                $(#[$doc])+
                #[serde(rename = $name)]
                $kind { $(#[doc = concat!("`", stringify!($field), "`")] $field: $type),+ },
            )+
        }

        impl Notification {
            /// Every kind with the parameters that its text shows.
            #[cfg(test)]
            pub(crate) const SHOWN: &[(&str, &[&str])] = &[$(($name, &[$(stringify!($shown)),*])),+];

            /// What kind of thing it is.
            pub const fn kind(&self) -> Kind {
                match self {
                    $(Self::$kind { .. } => Kind::$kind,)+
                }
            }

            /// The facts for programs, an object: ids, counts and reasons, no names.
            pub fn facts(&self) -> Value {
                let mut facts = Map::new();
                match self {
                    $(Self::$kind { $($fact,)* .. } => {
                        $(facts.insert(stringify!($fact).to_owned(), $fact.fact());)*
                    })+
                }
                Value::Object(facts)
            }

            fn arguments(&self, locale: Locale) -> FluentArgs<'_> {
                let mut arguments = FluentArgs::new();
                match self {
                    $(Self::$kind { $($shown,)* .. } => {
                        $(arguments.set(stringify!($shown), $shown.shown(locale));)*
                    })+
                }
                arguments
            }
        }
    };
}

notifications! {
    /// A campaign received leads within a minute.
    LeadNew = "lead_new" {
        campaign_id: CampaignId, first_lead_id: LeadId, leads: u64, campaign: String, influencer: String,
    } facts(campaign_id, first_lead_id, leads) shows(leads, campaign, influencer);
    /// A lead was accepted: to the person who brought it.
    LeadValidated = "lead_validated" {
        lead_id: LeadId, campaign_id: CampaignId, merchant: String, campaign: String, customer: String, share: Money,
    } facts(lead_id, campaign_id) shows(merchant, campaign, customer, share);
    /// A lead was refused: to the person who brought it.
    LeadRejected = "lead_rejected" {
        lead_id: LeadId, campaign_id: CampaignId, merchant: String, campaign: String, customer: String,
        rejection_reason: RejectionReason,
    } facts(lead_id, campaign_id, rejection_reason) shows(merchant, campaign, customer, rejection_reason);
    /// Nobody decided about a lead in time: to the person who brought it.
    LeadExpired = "lead_expired" {
        lead_id: LeadId, campaign_id: CampaignId, merchant: String, campaign: String, customer: String,
    } facts(lead_id, campaign_id) shows(merchant, campaign, customer);
    /// A payment was confirmed and credited: to the merchant.
    PaymentConfirmed = "payment_confirmed" {
        payment_id: PaymentId, deposit_id: DepositId, amount: Money, campaign_id: Option<CampaignId>, campaign: String,
    } facts(payment_id, deposit_id, campaign_id) shows(amount, campaign_id, campaign);
    /// A payment failed, and may be tried again: to the merchant.
    PaymentFailed = "payment_failed" {
        payment_id: PaymentId, deposit_id: DepositId, amount: Money, campaign_id: Option<CampaignId>, campaign: String,
    } facts(payment_id, deposit_id, campaign_id) shows(amount, campaign_id, campaign);
    /// A merchant proposes an agreement: to who may sign it.
    AgreementProposed = "agreement_proposed" {
        agreement_id: AgreementId, campaign_id: Option<CampaignId>, merchant: String, campaign: String,
    } facts(agreement_id, campaign_id) shows(campaign_id, merchant, campaign);
    /// An agreement was signed: to the merchant.
    AgreementSigned = "agreement_signed" {
        agreement_id: AgreementId, influencer_id: InfluencerId, influencer: String,
    } facts(agreement_id, influencer_id) shows(influencer);
    /// A suspension was lifted: to the sides that did not do it.
    AgreementResumed = "agreement_resumed" {
        agreement_id: AgreementId, influencer_id: InfluencerId, reader: Reader, merchant: String, influencer: String,
    } facts(agreement_id, influencer_id) shows(reader, merchant, influencer);
    /// An agreement ended: to the sides that did not end it.
    AgreementTerminated = "agreement_terminated" {
        agreement_id: AgreementId, influencer_id: InfluencerId, reader: Reader, merchant: String, influencer: String,
    } facts(agreement_id, influencer_id) shows(reader, merchant, influencer);
    /// An agreement was suspended: to both sides, or to those that did not do it.
    AgreementSuspended = "agreement_suspended" {
        agreement_id: AgreementId, influencer_id: InfluencerId, campaign_id: Option<CampaignId>, reason: BlockReason,
        reader: Reader, merchant: String, influencer: String,
    } facts(agreement_id, influencer_id, campaign_id, reason) shows(reader, merchant, influencer, reason);
    /// An influencer was blocked on a campaign, or on all of the merchant: to both sides.
    InfluencerBlocked = "influencer_blocked" {
        influencer_id: InfluencerId, campaign_id: Option<CampaignId>, reason: BlockReason,
        reader: Reader, merchant: String, influencer: String, campaign: String,
    } facts(influencer_id, campaign_id, reason) shows(reader, campaign_id, merchant, influencer, campaign, reason);
    /// A block was lifted: to both sides.
    InfluencerUnblocked = "influencer_unblocked" {
        influencer_id: InfluencerId, campaign_id: Option<CampaignId>,
        reader: Reader, merchant: String, influencer: String, campaign: String,
    } facts(influencer_id, campaign_id) shows(reader, campaign_id, merchant, influencer, campaign);
    /// A payout was asked for: to the influencer, and to the admins who decide.
    PayoutRequested = "payout_requested" {
        payout_id: PayoutId, reader: Reader, amount: Money, influencer: String,
    } facts(payout_id) shows(reader, amount, influencer);
    /// An admin approved a payout: to the influencer.
    PayoutApproved = "payout_approved" {
        payout_id: PayoutId, amount: Money,
    } facts(payout_id) shows(amount);
    /// The bank sent a payout: to the influencer.
    PayoutPaid = "payout_paid" {
        payout_id: PayoutId, amount: Money, reference: String,
    } facts(payout_id) shows(amount, reference);
    /// An admin refused a payout: to the influencer.
    PayoutRejected = "payout_rejected" {
        payout_id: PayoutId, amount: Money, reason: String,
    } facts(payout_id) shows(amount, reason);
    /// The bank could not deliver a payout: to the influencer.
    PayoutReturned = "payout_returned" {
        payout_id: PayoutId, amount: Money, reason: String,
    } facts(payout_id) shows(amount, reason);
    /// Payouts that nobody asks for go to another account: to the influencer.
    PayoutAccountChanged = "payout_account_changed" {
        influencer_id: InfluencerId, holder: String,
    } facts(influencer_id) shows(holder);
    /// Earnings would be paid without being asked for, and nobody knows where: to the influencer.
    PayoutAccountMissing = "payout_account_missing" {
        influencer_id: InfluencerId, amount: Money,
    } facts(influencer_id) shows(amount);
    /// A deposit that fills itself needs a payment that only its merchant can make.
    RechargeDue = "recharge_due" {
        payment_id: PaymentId, deposit_id: DepositId, amount: Money, campaign_id: Option<CampaignId>, campaign: String,
    } facts(payment_id, deposit_id, campaign_id) shows(amount, campaign_id, campaign);
    /// A deposit does not fill itself any more: its charges were declined.
    RechargeDeclined = "recharge_declined" {
        payment_id: PaymentId, deposit_id: DepositId, amount: Money, campaign_id: Option<CampaignId>, campaign: String,
    } facts(payment_id, deposit_id, campaign_id) shows(amount, campaign_id, campaign);
    /// A deposit has filled itself as often this month as its merchant allows.
    RechargeCapped = "recharge_capped" {
        deposit_id: DepositId, cap: Money,
    } facts(deposit_id) shows(cap);
    /// The payer of a payment contests it, or that was decided: to the merchant, and to the admins.
    PaymentDisputed = "payment_disputed" {
        payment_id: PaymentId, deposit_id: DepositId, news: DisputeNews, reader: Reader, amount: Money, moved: Money,
        owed: Money, merchant: String, campaign_id: Option<CampaignId>, campaign: String,
    } facts(payment_id, deposit_id, campaign_id, news)
      shows(news, reader, amount, moved, owed, merchant, campaign_id, campaign);
    /// Unused money that went back to a merchant arrived.
    RefundArrived = "refund_arrived" {
        deposit_id: DepositId, method: PaymentMethod, amount: Money,
    } facts(deposit_id, method) shows(method, amount);
    /// Unused money that went back to a merchant could not be delivered, and is on the deposit again.
    RefundFailed = "refund_failed" {
        deposit_id: DepositId, amount: Money,
    } facts(deposit_id) shows(amount);
    /// A deposit came closer to its end: to the merchant.
    DepositLevel = "deposit_level" {
        deposit_id: DepositId, alert_level: AlertLevel, left: Money, percentage: Percentage,
        campaign_id: Option<CampaignId>, campaign: String,
    } facts(deposit_id, alert_level, campaign_id) shows(alert_level, left, percentage, campaign_id, campaign);
    /// As little is left on a deposit as the merchant wants to hear of.
    DepositThreshold = "deposit_threshold" {
        deposit_id: DepositId, threshold: Money, left: Money, percentage: Percentage,
        campaign_id: Option<CampaignId>, campaign: String,
    } facts(deposit_id, campaign_id) shows(threshold, left, percentage, campaign_id, campaign);
    /// The end of the money paused a campaign: to the merchant, and to those who bring leads to it.
    CampaignPaused = "campaign_paused" {
        campaign_id: CampaignId, deposit_id: DepositId, reader: Reader, merchant: String, campaign: String,
    } facts(campaign_id) shows(reader, merchant, campaign);
    /// A campaign that was paused by the end of the money takes leads again: to the same people.
    CampaignResumed = "campaign_resumed" {
        campaign_id: CampaignId, reader: Reader, merchant: String, campaign: String,
    } facts(campaign_id) shows(reader, merchant, campaign);
    /// The list of a provider and our payments differ on a day: to the admins.
    ReconciliationDiffers = "reconciliation_differs" {
        method: PaymentMethod, day: String, differences: u64,
    } facts(method, differences) shows(method, day, differences);
    /// Leads were refused because no deposit could pay for them: to the merchant.
    LeadMissed = "lead_missed" {
        campaign_id: CampaignId, leads: u64, campaign: String,
    } facts(campaign_id, leads) shows(leads, campaign);
    /// Leads expire within a day: to the merchant.
    LeadExpiring = "lead_expiring" {
        first_lead_id: LeadId, leads: u64, campaign: String,
    } facts(first_lead_id, leads) shows(leads, campaign);
    /// The figures of 24 hours: to admins.
    ReportDaily = "report_daily" {
        day: Day, created: u64, validated: u64, rejected: u64, low: u64, revenue: Money,
    } facts(day, created, validated, rejected, low) shows(day, created, validated, rejected, low, revenue);
}

/// The side that a text speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reader {
    /// Those who act for the merchant.
    Merchant,
    /// The influencer.
    Influencer,
    /// Those who run the platform.
    Admin,
}

impl Notification {
    /// Reads what was stored.
    ///
    /// # Errors
    /// There is no such kind, or it has other parameters.
    pub fn from_parts(kind: &str, parameters: Value) -> Result<Self, serde_json::Error> {
        serde_json::from_value(json!({ "kind": kind, "parameters": parameters }))
    }

    /// The parameters, an object, to be stored beside the kind.
    ///
    /// # Panics
    /// Never: every parameter has a form in JSON.
    pub fn parameters(&self) -> Value {
        let mut whole = serde_json::to_value(self).expect("every parameter has a form in JSON");
        whole["parameters"].take()
    }

    /// How much it matters.
    pub const fn level(&self) -> Level {
        match self {
            Self::LeadNew { .. }
            | Self::LeadExpired { .. }
            | Self::AgreementProposed { .. }
            | Self::AgreementTerminated { .. }
            | Self::ReportDaily { .. }
            | Self::PayoutRequested { .. }
            | Self::PayoutApproved { .. } => Level::Info,
            Self::LeadValidated { .. }
            | Self::AgreementSigned { .. }
            | Self::AgreementResumed { .. }
            | Self::InfluencerUnblocked { .. }
            | Self::PayoutPaid { .. }
            | Self::RefundArrived { .. }
            | Self::CampaignResumed { .. }
            | Self::PaymentConfirmed { .. } => Level::Success,
            Self::DepositLevel {
                alert_level: AlertLevel::Critical | AlertLevel::Depleted,
                ..
            } => Level::Critical,
            Self::PaymentDisputed { news, .. } => match news {
                DisputeNews::Charged => Level::Critical,
                DisputeNews::Asked | DisputeNews::Lost => Level::Warning,
                DisputeNews::Won => Level::Success,
            },
            Self::RechargeDue { .. }
            | Self::RechargeDeclined { .. }
            | Self::RechargeCapped { .. }
            | Self::LeadRejected { .. }
            | Self::AgreementSuspended { .. }
            | Self::InfluencerBlocked { .. }
            | Self::PaymentFailed { .. }
            | Self::PayoutRejected { .. }
            | Self::PayoutReturned { .. }
            | Self::PayoutAccountChanged { .. }
            | Self::PayoutAccountMissing { .. }
            | Self::DepositLevel { .. }
            | Self::DepositThreshold { .. }
            | Self::CampaignPaused { .. }
            | Self::ReconciliationDiffers { .. }
            | Self::LeadMissed { .. }
            | Self::LeadExpiring { .. }
            | Self::RefundFailed { .. } => Level::Warning,
        }
    }

    /// Where something can be done about it.
    pub const fn target(&self) -> Target {
        match self {
            Self::LeadNew {
                leads: 1,
                first_lead_id: lead,
                ..
            }
            | Self::LeadExpiring {
                leads: 1,
                first_lead_id: lead,
                ..
            }
            | Self::LeadValidated { lead_id: lead, .. }
            | Self::LeadRejected { lead_id: lead, .. }
            | Self::LeadExpired { lead_id: lead, .. } => Target::Lead(*lead),
            Self::LeadNew { .. } | Self::LeadExpiring { .. } | Self::ReportDaily { .. } => Target::Leads,
            Self::PaymentConfirmed { deposit_id, .. } => Target::Deposit(*deposit_id),
            Self::PaymentFailed { payment_id, .. }
            | Self::RechargeDue { payment_id, .. }
            | Self::RechargeDeclined { payment_id, .. } => Target::Payment(*payment_id),
            Self::AgreementProposed { agreement_id, .. }
            | Self::AgreementSigned { agreement_id, .. }
            | Self::AgreementResumed { agreement_id, .. }
            | Self::AgreementTerminated { agreement_id, .. }
            | Self::AgreementSuspended { agreement_id, .. } => Target::Agreement(*agreement_id),
            Self::RefundArrived { deposit_id, .. }
            | Self::RefundFailed { deposit_id, .. }
            | Self::DepositLevel { deposit_id, .. }
            | Self::DepositThreshold { deposit_id, .. }
            | Self::PaymentDisputed { deposit_id, .. }
            | Self::RechargeCapped { deposit_id, .. }
            | Self::CampaignPaused {
                deposit_id,
                reader: Reader::Merchant,
                ..
            } => Target::Deposit(*deposit_id),
            Self::CampaignPaused { campaign_id, .. }
            | Self::CampaignResumed { campaign_id, .. }
            | Self::LeadMissed { campaign_id, .. } => Target::Campaign(*campaign_id),
            Self::InfluencerBlocked { campaign_id, .. } | Self::InfluencerUnblocked { campaign_id, .. } => {
                match campaign_id {
                    Some(campaign) => Target::Campaign(*campaign),
                    None => Target::Agreements,
                }
            }
            Self::PayoutRequested { payout_id, .. }
            | Self::PayoutApproved { payout_id, .. }
            | Self::PayoutPaid { payout_id, .. }
            | Self::PayoutRejected { payout_id, .. }
            | Self::PayoutReturned { payout_id, .. } => Target::Payout(*payout_id),
            Self::ReconciliationDiffers { .. } => Target::Reconciliation,
            Self::PayoutAccountChanged { .. } | Self::PayoutAccountMissing { .. } => Target::Payouts,
        }
    }

    /// The first line.
    pub fn title(&self, locale: Locale) -> Cow<'static, str> {
        NOTIFICATIONS.part(locale, self.kind().name(), TITLE, Some(&self.arguments(locale)))
    }

    /// The rest.
    pub fn message(&self, locale: Locale) -> Cow<'static, str> {
        NOTIFICATIONS.part(locale, self.kind().name(), MESSAGE, Some(&self.arguments(locale)))
    }
}

/// A text may differ by who reads it.
impl Shown for Reader {
    fn shown(&self, _: Locale) -> FluentValue<'_> {
        match self {
            Self::Merchant => "merchant".into(),
            Self::Influencer => "influencer".into(),
            Self::Admin => "admin".into(),
        }
    }
}

/// A text may differ by who carried money.
impl Shown for PaymentMethod {
    fn shown(&self, _: Locale) -> FluentValue<'_> {
        self.name().into()
    }
}

/// A text differs by what became of a dispute.
impl Shown for DisputeNews {
    fn shown(&self, _: Locale) -> FluentValue<'_> {
        self.name().into()
    }
}

/// A text may differ by whether it is about one campaign or about all.
impl Shown for Option<CampaignId> {
    fn shown(&self, _: Locale) -> FluentValue<'_> {
        match self {
            Some(_) => "campaign".into(),
            None => "all".into(),
        }
    }
}

/// A text may differ by how little is left.
impl Shown for AlertLevel {
    fn shown(&self, _: Locale) -> FluentValue<'_> {
        self.name().into()
    }
}

/// A parameter as programs see it.
trait Fact {
    fn fact(&self) -> Value;
}

macro_rules! facts {
    ($($type:ty: $value:expr;)+) => {$(
        impl Fact for $type {
            fn fact(&self) -> Value {
                let value: fn(&Self) -> Value = $value;
                value(self)
            }
        }
    )+};
}

facts! {
    AgreementId: |id| json!(id);
    CampaignId: |id| json!(id);
    DepositId: |id| json!(id);
    InfluencerId: |id| json!(id);
    LeadId: |id| json!(id);
    PayoutId: |id| json!(id);
    PaymentId: |id| json!(id);
    AlertLevel: |level| level.name().into();
    Day: |day| json!(day);
    u64: |count| json!(count);
    PaymentMethod: |method| method.name().into();
    RejectionReason: |reason| reason.name().into();
    BlockReason: |reason| reason.kind().name().into();
    DisputeNews: |news| news.name().into();
    Option<CampaignId>: |id| json!(id);
}
