//! `leads audit`: every invariant is recomputed from the rows. A database without rows is a mistake, not sound.

use crate::{Stop, config::Config, database::Place, output::say};

/// Prints every contradiction; one of them is a failure.
pub async fn run(config: &Config) -> Result<(), Stop> {
    let place = Place::prepare(config).await?;
    let report = store::audit(&place.connection).await;
    let shown = place.to_string();
    place.leave().await?;
    let report = report?;
    for contradiction in &report.contradictions {
        say(contradiction);
    }
    match report.contradictions.len() {
        0 if report.merchants == 0 => Err(Stop::new(format!("there is nothing to audit: {shown} has no merchant"))),
        0 => {
            say(format_args!(
                "{} invariants hold for {} merchants.",
                report.invariants, report.merchants
            ));
            Ok(())
        }
        1 => Err(Stop::new("1 contradiction was found")),
        more => Err(Stop::new(format!("{more} contradictions were found"))),
    }
}
