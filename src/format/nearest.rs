//! The nearest valid name to one that was mistyped.

/// How alike two names must be, from 0 to 1: one slip in a short word, two or three in a long one.
const ALIKE: f64 = 0.6;

/// Returns the one of `names` most like `found`, or none when nothing is close enough to be meant.
pub fn nearest<'a>(found: &str, names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let found = found.to_lowercase();
    names
        .into_iter()
        .map(|name| {
            (
                strsim::normalized_damerau_levenshtein(&found, &name.to_lowercase()),
                name,
            )
        })
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_finds_the_name_that_was_meant() {
        assert_eq!(
            nearest("minuts", ["phase", "minutes"]),
            Some("minutes".to_owned())
        );
        assert_eq!(nearest("clos", ["Collect", "Close"]), Some("Close".to_owned()));
    }

    #[test]
    fn a_name_unlike_all_finds_none() {
        assert_eq!(nearest("durata", ["phase", "minutes"]), None);
    }
}
