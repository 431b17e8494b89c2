//! The sides that did not change an agreement are told that it changed.

use super::AgreementRecord;
use crate::{App, Failure, notifications::both_sides::tell_others};
use domain::{
    actor::Role,
    agreement::AgreementStep,
    block::BlockReason,
    ids::{AgreementId, MerchantId},
};
use messages::{Notification, notification::Reader};
use store::agreements;
use uuid::Uuid;

/// What happened to an agreement.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Happened {
    pub(crate) step: AgreementStep,
    /// Who did it.
    pub(crate) by: Role,
    /// The one time that it happened, which is told once.
    pub(crate) occasion: Uuid,
}

/// Tells the other side what became of an agreement, or both sides what an admin did. Repeating it tells nothing more.
///
/// # Errors
/// The database failed.
pub(crate) async fn announce(
    app: &App,
    (merchant, agreement): (MerchantId, AgreementId),
    what: Happened,
) -> Result<(), Failure> {
    let tx = app.db.begin_system().await?;
    let agreement = agreements::find_in(&tx, merchant, agreement).await?;
    let sides = (agreement.merchant, agreement.influencer);
    tell_others(app, &tx, (what.by, what.occasion), sides, |reader| {
        notification(&agreement, what.step, reader)
    })
    .await?;
    Ok(tx.commit().await?)
}

/// What there is to tell a side. Who signs is told of the proposal, who proposed of the signature.
fn notification(agreement: &AgreementRecord, step: AgreementStep, reader: Reader) -> Option<Notification> {
    let (agreement_id, influencer_id, campaign_id) = (agreement.id, agreement.influencer, agreement.campaign);
    let (merchant, influencer) = (agreement.merchant_name.clone(), agreement.influencer_name.clone());
    match (step, reader) {
        (AgreementStep::Proposed, Reader::Influencer) => Some(Notification::AgreementProposed {
            agreement_id,
            campaign_id,
            merchant,
            campaign: agreement.campaign_name.clone().unwrap_or_default(),
        }),
        (AgreementStep::Signed, Reader::Merchant) => Some(Notification::AgreementSigned {
            agreement_id,
            influencer_id,
            influencer,
        }),
        (AgreementStep::Proposed | AgreementStep::Signed, _) => None,
        (AgreementStep::Suspended, _) => Some(Notification::AgreementSuspended {
            agreement_id,
            influencer_id,
            campaign_id,
            reason: BlockReason::Hand(None),
            reader,
            merchant,
            influencer,
        }),
        (AgreementStep::Resumed, _) => Some(Notification::AgreementResumed {
            agreement_id,
            influencer_id,
            reader,
            merchant,
            influencer,
        }),
        (AgreementStep::Terminated, _) => Some(Notification::AgreementTerminated {
            agreement_id,
            influencer_id,
            reader,
            merchant,
            influencer,
        }),
    }
}
