//! How alike two names are. Most are not, and that is seen from their letters alone.

/// Two names that are this alike may be one person.
const ALIKE: f64 = 0.93;
/// Names that differ more in length are not compared letter by letter.
const NEAR: usize = 3;
/// So many hundredths of both names must be the same letters, or no order of them is alike enough: with `c` letters in
/// common the measure is at most `m + 0.4 (1 - m)`, where `m = (c/a + c/b + 1) / 3`.
const SHARED: usize = 165;

/// A name ready to be compared: folded, its words in the order of the alphabet.
#[derive(Debug, Clone)]
pub struct Likeness {
    pub name: String,
    n_letters: usize,
    /// How often each letter is in it; all signs that are no letter together.
    letters: [u8; 27],
}

impl Likeness {
    pub fn of(name: String) -> Self {
        let mut letters = [0_u8; 27];
        for letter in name.bytes() {
            let place = letter.wrapping_sub(b'a').min(26);
            if let Some(count) = letters.get_mut(usize::from(place)) {
                *count = count.saturating_add(1);
            }
        }
        Self {
            n_letters: name.len(),
            letters,
            name,
        }
    }

    /// True for two names that may be one person.
    pub fn is_alike(&self, other: &Self) -> bool {
        let (here, there) = (self.n_letters, other.n_letters);
        if here.abs_diff(there) > NEAR {
            return false;
        }
        let shared = self.letters.iter().zip(&other.letters);
        let shared: usize = shared.map(|(one, two)| usize::from(*one.min(two))).sum();
        shared * 100 * (here + there) >= SHARED * here * there
            && strsim::jaro_winkler(&self.name, &other.name) >= ALIKE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_hand_is_alike_and_another_name_is_not() {
        let alike =
            |one: &str, two: &str| Likeness::of(one.to_owned()).is_alike(&Likeness::of(two.to_owned()));
        assert!(alike("nadia verdorto", "nadia verdorta"));
        assert!(alike("nadia verdorto", "madia verdorto"));
        assert!(!alike("nadia verdorto", "ugo sessantapassi"));
        assert!(!alike("anna rossi", "anna bianchi"));
    }

    /// The quick look never says no where the slow one says yes.
    #[test]
    fn the_letters_alone_lose_nobody() {
        let names = [
            "anna rossi",
            "ana rossi",
            "rossi anna",
            "anna russo",
            "hanna rossi",
            "anna ross",
            "arna nossi",
        ];
        for one in names {
            for two in names {
                let (left, right) = (Likeness::of(one.to_owned()), Likeness::of(two.to_owned()));
                let slow = one.len().abs_diff(two.len()) <= NEAR && strsim::jaro_winkler(one, two) >= ALIKE;
                assert_eq!(left.is_alike(&right), slow, "{one}, {two}");
            }
        }
    }
}
