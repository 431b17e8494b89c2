//! Every hour deposits are looked at: what was missed is told.

use super::tell;
use crate::{App, Failure};
use domain::alert::AlertLevel;
use store::alerts;

/// What one run found and did.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Checked {
    levels: Vec<(AlertLevel, u64)>,
    /// Notifications that were written.
    pub sent: u64,
    /// Campaigns that take leads again.
    pub resumed: u64,
}

impl Checked {
    /// How many paid deposits are at a level.
    pub fn at(&self, level: AlertLevel) -> u64 {
        let found = self.levels.iter().find(|(one, _)| *one == level);
        found.map_or(0, |(_, deposits)| *deposits)
    }
}

/// Tells what was missed, resumes campaigns that money pays for again, and counts deposits by their level. Safe to
/// repeat.
///
/// # Errors
/// The database failed; what was told until then stays so.
pub async fn check(app: &App) -> Result<Checked, Failure> {
    let mut checked = Checked::default();
    let mut last = None;
    loop {
        let merchants = store::leads::merchants_after(&app.db, last).await?;
        if merchants.is_empty() {
            break;
        }
        for merchant in alerts::to_look_at(&app.db, &merchants).await? {
            let tx = app.db.begin_system().await?;
            let healed = alerts::heal(&tx, merchant, app.now()).await?;
            tx.commit().await?;
            checked.resumed += healed.resumed;
            checked.sent += tell(app, merchant).await?;
        }
        last = merchants.last().copied();
    }
    checked.levels = alerts::levels(&app.db).await?;
    Ok(checked)
}
