//! Whole numbers within limits.

use domain::Invalid;

/// A number that is not outside its limits, in the type that holds them.
///
/// # Errors
/// It is outside.
pub fn within<T: TryFrom<i64> + Into<i64> + Copy>(number: i64, lowest: T, highest: T) -> Result<T, Invalid> {
    if number < lowest.into() {
        return Err(Invalid::TooSmall);
    }
    if number > highest.into() {
        return Err(Invalid::TooLarge);
    }
    T::try_from(number).map_err(|_| Invalid::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_within() {
        assert_eq!(within(1, 1_u8, 10), Ok(1));
        assert_eq!(within(10, 1_u8, 10), Ok(10));
        assert_eq!(within(0, 1_u8, 10), Err(Invalid::TooSmall));
        assert_eq!(within(i64::MAX, 1_u8, 10), Err(Invalid::TooLarge));
    }
}
