//! What concerns a merchant and somebody who brings them leads is told to both.

use super::compose::compose;
use crate::{App, Failure};
use domain::ids::{InfluencerId, MerchantId};
use messages::{Notification, notification::Reader};
use store::{
    Tx,
    notifications::{recipients, tell},
};

/// Tells both sides and returns how many notifications that are. It may happen again; each time is another one.
pub(crate) async fn tell_both(
    app: &App,
    tx: &Tx,
    merchant: MerchantId,
    influencer: InfluencerId,
    notification: impl Fn(Reader) -> Notification,
) -> Result<u64, Failure> {
    let occasion = app.new_id();
    let people = recipients(tx, &[merchant].into(), &[influencer].into()).await?;
    let sides = [
        (Reader::Merchant, people.of_merchant(merchant)),
        (Reader::Influencer, people.of_influencer(influencer)),
    ];
    let mut told = Vec::new();
    for (reader, users) in sides {
        let notification = notification(reader);
        let about = format!("{}:{occasion}", notification.kind());
        told.extend(users.iter().map(|user| compose(app, *user, &notification, &about)));
    }
    Ok(tell(tx, &told).await?)
}
