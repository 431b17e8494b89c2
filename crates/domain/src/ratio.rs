//! Quotients as whole hundredths, rounded half up; no float is involved.

/// A quotient in hundredths; nothing when the divisor is not positive.
pub fn hundredths(part: i128, whole: i128) -> Option<i64> {
    half_up(part.checked_mul(100)?, whole)
}

/// A part of a whole in hundredths of a percent; nothing when the whole is not positive.
pub fn hundredths_of_a_percent(part: i128, whole: i128) -> Option<i64> {
    half_up(part.checked_mul(10_000)?, whole)
}

fn half_up(dividend: i128, divisor: i128) -> Option<i64> {
    if divisor <= 0 {
        return None;
    }
    i64::try_from((2 * dividend + divisor).div_euclid(2 * divisor)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_go_up_on_both_sides_of_zero() {
        for (part, whole, expected) in [
            (1, 8, 13),
            (1, 3, 33),
            (2, 3, 67),
            (0, 5, 0),
            (-1, 8, -12),
            (-1, 3, -33),
            (-5, 5, -100),
        ] {
            assert_eq!(hundredths(part, whole), Some(expected), "{part}/{whole}");
        }
        assert_eq!(hundredths_of_a_percent(1, 32), Some(313));
        assert_eq!(hundredths_of_a_percent(234_050, 500_000), Some(4_681));
    }

    #[test]
    fn nothing_is_divided_by_nothing() {
        assert_eq!(hundredths(1, 0), None);
        assert_eq!(hundredths_of_a_percent(0, 0), None);
        assert_eq!(hundredths(i128::MAX, 1), None);
    }
}
