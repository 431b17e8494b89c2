//! What a provider says of a refund: in its answer, or in a message. Either may come first, and both twice.

use super::{RefundRecord, deliver::reason, fail::come_back, told};
use crate::{App, Failure, activity::note_of};
use domain::{
    Refusal,
    provider_event::EventProblem,
    refund::{RefundNews, RefundStatus},
    text::Reference,
};
use serde_json::json;
use store::refunds;

/// Notes what became of a refund, or says what keeps it from being noted.
///
/// # Errors
/// It could not be done now.
pub(crate) async fn note(
    app: &App,
    refund: &RefundRecord,
    reference: &Reference,
    news: &RefundNews,
) -> Result<Option<EventProblem>, Failure> {
    let tx = app.db.begin_system().await?;
    let locked = refunds::lock(&tx, refund.merchant, refund.id).await?;
    let locked = locked.ok_or(Refusal::NotFound)?;
    if locked.sent_at.is_none() {
        return Ok(Some(EventProblem::RefundUnknown));
    }
    let known = locked.reference.as_deref();
    if known.is_some_and(|known| known != reference.as_str()) {
        return Ok(Some(EventProblem::RefundSentTwice));
    }
    refunds::call(&tx, locked.merchant, locked.id, reference).await?;
    if (news, locked.status) == (&RefundNews::Done, RefundStatus::Sent) {
        refunds::arrived(&tx, locked.merchant, locked.id, reference, app.now()).await?;
        let details = json!({ "merchant_id": locked.merchant, "reference": reference.as_str() });
        note_of(app, &tx, None, ("refund_arrived", Some(locked.id.uuid())), details).await?;
        told::arrived(app, &tx, &locked).await?;
    }
    tx.commit().await?;
    // What came back stays so, whatever is told of before.
    if let RefundNews::Failed(why) = news {
        come_back(app, None, &locked, &reason(why)).await?;
    }
    Ok(None)
}
