//! What concerns a merchant and somebody who brings them leads is told to both.

use super::compose::compose;
use crate::{App, Failure};
use domain::{
    actor::Role,
    ids::{InfluencerId, MerchantId},
};
use messages::{Notification, notification::Reader};
use store::{
    Tx,
    notifications::{recipients, tell},
};
use uuid::Uuid;

/// Tells both sides and returns how many notifications that are. It may happen again; each time is another one.
pub(crate) async fn tell_both(
    app: &App,
    tx: &Tx,
    merchant: MerchantId,
    influencer: InfluencerId,
    notification: impl Fn(Reader) -> Notification,
) -> Result<u64, Failure> {
    let both = [Reader::Merchant, Reader::Influencer];
    tell_sides(app, tx, app.new_id(), (merchant, influencer), &both, |reader| {
        Some(notification(reader))
    })
    .await
}

/// Tells the sides that did not do it themselves what there is for them: the other one, or both when an admin did it. An
/// occasion is told once.
pub(crate) async fn tell_others(
    app: &App,
    tx: &Tx,
    (by, occasion): (Role, Uuid),
    (merchant, influencer): (MerchantId, InfluencerId),
    notification: impl Fn(Reader) -> Option<Notification>,
) -> Result<u64, Failure> {
    let others: &[Reader] = match by {
        Role::Merchant => &[Reader::Influencer],
        Role::Influencer | Role::Commercial => &[Reader::Merchant],
        Role::Admin => &[Reader::Merchant, Reader::Influencer],
    };
    tell_sides(app, tx, occasion, (merchant, influencer), others, notification).await
}

async fn tell_sides(
    app: &App,
    tx: &Tx,
    occasion: Uuid,
    (merchant, influencer): (MerchantId, InfluencerId),
    sides: &[Reader],
    notification: impl Fn(Reader) -> Option<Notification>,
) -> Result<u64, Failure> {
    let people = recipients(tx, &[merchant].into(), &[influencer].into()).await?;
    let mut told = Vec::new();
    for reader in sides {
        let users = match reader {
            Reader::Merchant => people.of_merchant(merchant),
            Reader::Influencer => people.of_influencer(influencer),
            Reader::Admin => continue,
        };
        let Some(notification) = notification(*reader) else {
            continue;
        };
        let about = format!("{}:{occasion}", notification.kind());
        told.extend(users.iter().map(|user| compose(app, *user, &notification, &about)));
    }
    Ok(tell(tx, &told).await?)
}
