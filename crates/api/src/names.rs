//! The closed sets of names of the API. Each is declared in the domain; here it becomes an enumeration of
//! `openapi.json`, under the name it has there.

use domain::Named;
use serde::{Serialize, Serializer};
use std::{borrow::Cow, fmt, marker::PhantomData};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, schema::Type},
};

/// A name out of the set of `T`.
pub struct Name<T>(&'static str, PhantomData<fn() -> T>);

impl<T: Named> Name<T> {
    /// The name of a value.
    pub fn of(value: &T) -> Self {
        Self(value.named(), PhantomData)
    }

    /// A name of the set, if the text is one.
    pub fn known(text: &str) -> Option<Self> {
        T::known(text).map(|name| Self(name, PhantomData))
    }
}

impl<T: Named> From<T> for Name<T> {
    fn from(value: T) -> Self {
        Self::of(&value)
    }
}

impl<T> Clone for Name<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Name<T> {}

impl<T> fmt::Display for Name<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl<T> fmt::Debug for Name<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl<T> Serialize for Name<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<T: Named> PartialSchema for Name<T> {
    fn schema() -> RefOr<Schema> {
        set::<T>(None).into()
    }
}

impl<T: Named> ToSchema for Name<T> {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed(T::SET)
    }
}

fn set<T: Named>(about: Option<&str>) -> ObjectBuilder {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(T::NAMES.iter().copied()))
        .description(about)
}

/// The enumerations of the document.
macro_rules! names {
    ($($alias:ident = $of:ty, $about:literal;)+) => {
        $(#[doc = $about] pub type $alias = Name<$of>;)+

        /// Every enumeration of the document, by its name there.
        pub fn schemas() -> Vec<(String, RefOr<Schema>)> {
            vec![$((<$of>::SET.to_owned(), set::<$of>(Some($about)).into())),+]
        }
    };
}

names! {
    AccountKind = app::accounts::register::AccountKind, "What somebody registers as.";
    AgreementStatus = domain::agreement::AgreementStatus, "The life of an agreement: proposed, signed, perhaps suspended, ended.";
    AlertLevel = domain::alert::AlertLevel, "How close a deposit is to its end, from good to bad.";
    AskedBy = domain::job::By, "Who asked for a run: the clock, the operator at the command line, or an admin.";
    CampaignStatus = domain::campaign::CampaignStatus, "Whether a campaign takes leads.";
    CampaignType = domain::campaign::CampaignType, "What a campaign is about. Only service leads bring leads.";
    CommissionType = domain::commission::CommissionKind, "Whether a commission is a part of the value or the same for every value.";
    Channel = domain::channel::Channel, "A way to reach somebody beside the dashboard.";
    DeliveryProblem = domain::delivery::DeliveryProblem, "Why a message was not sent.";
    DeliveryState = domain::delivery::DeliveryState, "Where a message is: waiting, to be tried again, sent, given up, or skipped for want of somebody to carry it.";
    DepositStatus = domain::deposit::DepositStatus, "Whether a deposit can be used: pending until it is paid, depleted while nothing is available.";
    DepositSuspendedFor = domain::deposit::SuspendedFor, "Why a deposit is suspended: by an admin, or because a provider took a payment back.";
    EarningKind = domain::earning::EarningKind, "Why something was earned or taken back: a captured lead, a refunded one, a correction by an admin.";
    EarningStatus = domain::earning::EarningStatus, "Whether an earning is not payable yet, payable, in a payout that was not paid yet, or paid out.";
    ExportFormat = app::leads::export::ExportFormat, "Whether an export is written for people or for programs.";
    DifferenceKind = domain::reconciliation::DifferenceKind, "How a provider and we differ about a payment.";
    InfluencerKind = domain::actor::InfluencerKind, "How somebody brings leads.";
    InfluencerNetwork = domain::influencer::Network, "Where somebody is followed.";
    InfluencerSubject = domain::influencer::Subject, "What somebody speaks about.";
    LeadSource = domain::lead::LeadSource, "Where a lead comes from.";
    LeadStatus = domain::lead::LeadState, "Where a lead is in its life. Money moves only when it leaves pending.";
    Locale = domain::locale::Locale, "A language.";
    Muting = domain::channel::Muting, "How far somebody may do without a topic beside the dashboard.";
    NotificationLevel = domain::notification::Level, "How much a notification matters.";
    NotificationTopic = domain::channel::Topic, "What a notification is about, as far as it decides which way it goes.";
    NotificationType = messages::notification::Kind, "What kind of thing a user is told.";
    PausedBy = domain::campaign::PausedBy, "Who stopped a campaign. Only what depletion stopped resumes by itself.";
    PaymentMethod = domain::payment::PaymentMethod, "Who carries the money.";
    PaymentPurpose = domain::payment::PaymentPurpose, "Whether a payment is the first of its deposit or a later one.";
    PayoutStatus = domain::payout::PayoutStatus, "The life of a payout. One that was rejected or returned frees its earnings.";
    PaymentStatus = domain::payment::PaymentStatus, "The life of a payment. A failed or expired one may still be paid by another try.";
    PoorQuality = domain::quality::PoorQuality, "Why an influencer was stopped: low scores, or rejections in a row.";
    RefundStatus = domain::refund::RefundStatus, "The life of a refund: the money leaves the deposit when it is sent, and comes back only if it failed.";
    ProviderEventProblem = domain::provider_event::EventProblem, "Why a message of a payment provider is not applied.";
    StatementLineState = domain::transfer_code::LineState, "What a line of a bank statement is to us.";
    ProviderEventState = domain::provider_event::EventState, "What became of a message of a payment provider.";
    RejectionReason = domain::lead::RejectionReason, "Why a merchant rejects a lead.";
    Role = domain::Role, "What somebody is on the platform.";
    Routine = domain::job::Routine, "Something that is done in the background when the clock asks for it, or somebody else.";
    RoutineCount = domain::job::Counted, "What a routine counts while it runs.";
    RunState = domain::job::RunState, "Where a run is. Of an interrupted one the server died.";
    SandboxOutcome = app::payments::sandbox::Choice, "What becomes of a payment on the sandbox.";
    ScheduleUnit = domain::schedule::Every, "How often the clock asks for something.";
    SuspendedFor = domain::agreement::SuspendedFor, "Why an agreement is suspended: by hand, or for poor quality.";
    TargetKind = domain::notification::Target, "What a notification is about.";
    TransactionType = domain::deposit::MovementKind, "What moved money on a deposit.";
}
