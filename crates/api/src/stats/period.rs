//! The query of every statistic.

use crate::{Problem, fields::Fields};
use domain::{Invalid, period::PeriodDays};
use serde::Deserialize;
use utoipa::IntoParams;

/// How far back.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PeriodQuery {
    /// 1 to 365 days, today included; 30 by default.
    #[param(value_type = Option<u16>, minimum = 1, maximum = 365)]
    period_days: Option<String>,
}

impl PeriodQuery {
    pub(super) fn parse(&self) -> Result<PeriodDays, Problem> {
        let mut fields = Fields::default();
        let days = fields.parse_text("period_days", self.period_days.as_deref(), |text| {
            PeriodDays::new(text.parse().map_err(|_| Invalid::Format)?)
        });
        fields.check()?;
        Ok(days.unwrap_or(PeriodDays::USUAL))
    }
}
