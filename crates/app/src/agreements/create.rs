//! A merchant proposes terms to an influencer.

use super::AgreementRecord;
use crate::{App, Failure, FieldError, activity::note_of_admin};
use domain::{
    Actor, Invalid, Refusal,
    actor::InfluencerKind,
    agreement::{AgreementStep, AgreementTerms},
    ids::{AgreementId, CampaignId, InfluencerId, MerchantId},
};
use serde_json::json;
use store::agreements::{self, Absent, NewAgreement};

/// An agreement to propose.
#[derive(Debug, Clone)]
pub struct CreateAgreement {
    pub merchant: MerchantId,
    /// Who brings leads.
    pub influencer: InfluencerId,
    /// Whether they were named as an influencer or as a commercial; they must be that.
    pub kind: InfluencerKind,
    /// The campaign it is for; all of them if absent.
    pub campaign: Option<CampaignId>,
    /// Its conditions.
    pub terms: AgreementTerms,
}

/// Proposes an agreement; it waits for a signature.
///
/// # Errors
/// Something that it names does not exist, or too many proposals wait already.
pub async fn create(app: &App, actor: Actor, command: CreateAgreement) -> Result<AgreementRecord, Failure> {
    let kind = command.kind;
    let agreement = NewAgreement {
        id: AgreementId::from_uuid(app.new_id()),
        merchant: command.merchant,
        influencer: command.influencer,
        kind,
        campaign: command.campaign,
        terms: command.terms,
        at: app.now(),
    };
    let tx = app.db.begin(actor).await?;
    let absent = agreements::absent(&tx, &agreement).await?;
    if !absent.is_nothing() {
        return Err(not_found(absent, kind));
    }
    let waiting = agreements::proposals(&tx, agreement.merchant, agreement.influencer).await?;
    if waiting >= i64::from(app.security().limits.open_proposals.get()) {
        return Err(Refusal::TooManyProposals.into());
    }
    agreements::insert(&tx, &agreement).await?;
    let created = agreements::find_in(&tx, agreement.merchant, agreement.id).await?;
    agreements::tell(
        &tx,
        (agreement.merchant, agreement.id),
        AgreementStep::Proposed,
        app.new_id(),
    )
    .await?;
    note_of_admin(
        app,
        &tx,
        actor,
        ("agreement_proposed", agreement.id.uuid()),
        json!({ "merchant": agreement.merchant, "influencer": agreement.influencer }),
    )
    .await?;
    tx.commit().await?;
    Ok(created)
}

fn not_found(absent: Absent, kind: InfluencerKind) -> Failure {
    let person = if kind == InfluencerKind::Commercial {
        "commercial_id"
    } else {
        "influencer_id"
    };
    let named = [
        ("merchant_id", absent.merchant),
        (person, absent.influencer),
        ("campaign_id", absent.campaign),
    ];
    let wrong = named.into_iter().filter(|(_, absent)| *absent);
    let errors = wrong.map(|(field, _)| FieldError {
        field: field.to_owned(),
        why: Invalid::NotFound,
    });
    Failure::Invalid(errors.collect())
}
