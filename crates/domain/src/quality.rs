//! When an influencer brings too many bad leads (rules, section 3).

/// A score that a merchant gives a lead: 1 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(u8);

/// How many of the latest scores count.
pub const SCORES_THAT_COUNT: usize = 20;
/// A mean needs so many scores: one bad lead ends nothing.
const SCORES_NEEDED: usize = 10;

impl Score {
    /// Accepts a number as a score.
    ///
    /// # Errors
    /// Outside 1 to 10.
    pub fn new(number: i64) -> Result<Self, crate::Invalid> {
        match number {
            ..=0 => Err(crate::Invalid::TooSmall),
            11.. => Err(crate::Invalid::TooLarge),
            _ => Ok(Self(u8::try_from(number).expect("1 to 10 fits"))),
        }
    }

    /// The number.
    pub const fn number(self) -> u8 {
        self.0
    }
}

crate::enumeration! {
    /// Why an influencer is stopped.
    pub enum PoorQuality {
        /// The mean of the latest scores fell below the threshold.
        LowScores = "low_scores",
        /// Too many leads were rejected in a row.
        Rejections = "rejections",
    }
}

/// Judges the latest scored leads for a merchant (at most [`SCORES_THAT_COUNT`], any order) and the
/// rejections in a row on a campaign. The mean is judged from ten scores on.
pub fn judge(
    latest_scores: &[Score],
    threshold: u8,
    rejections_in_a_row: u32,
    max_rejected: u16,
) -> Option<PoorQuality> {
    let sum: usize = latest_scores.iter().map(|score| usize::from(score.0)).sum();
    let enough = latest_scores.len() >= SCORES_NEEDED;
    if enough && sum < usize::from(threshold) * latest_scores.len() {
        Some(PoorQuality::LowScores)
    } else if rejections_in_a_row >= u32::from(max_rejected) {
        Some(PoorQuality::Rejections)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(numbers: &[i64]) -> Vec<Score> {
        numbers.iter().map(|n| Score::new(*n).unwrap()).collect()
    }

    #[test]
    fn the_mean_must_fall_below_the_threshold() {
        let mut latest = scores(&[7; 20]);
        assert_eq!(judge(&latest, 7, 0, 10), None);
        latest[0] = Score::new(6).unwrap();
        assert_eq!(judge(&latest, 7, 0, 10), Some(PoorQuality::LowScores));
        assert_eq!(judge(&latest[..10], 7, 0, 10), Some(PoorQuality::LowScores), "enough");
        assert_eq!(judge(&latest[..9], 7, 0, 10), None, "too few to judge");
    }

    #[test]
    fn rejections_in_a_row_reach_the_limit() {
        assert_eq!(judge(&[], 7, 9, 10), None);
        assert_eq!(judge(&[], 7, 10, 10), Some(PoorQuality::Rejections));
    }
}
