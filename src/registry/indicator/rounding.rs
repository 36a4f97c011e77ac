//! Percentages and means as they are printed: nearest, a half to the even digit.

/// One decimal. None over nothing.
pub fn percent(part: u64, whole: u64) -> Option<String> {
    let hundredfold = part.saturating_mul(100) as f64;
    (whole > 0).then(|| format!("{:.1}", hundredfold / whole as f64))
}

/// Two decimals. None of nothing.
pub fn mean(total: u64, n: usize) -> Option<String> {
    (n > 0).then(|| format!("{:.2}", total as f64 / n as f64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_has_one_decimal_and_a_mean_two() {
        assert_eq!(percent(17, 99).as_deref(), Some("17.2"));
        assert_eq!(percent(1, 16).as_deref(), Some("6.2"));
        assert_eq!(mean(7, 2).as_deref(), Some("3.50"));
    }

    #[test]
    fn there_is_no_percentage_and_no_mean_of_nothing() {
        assert_eq!((percent(0, 0), mean(0, 0)), (None, None));
    }
}
