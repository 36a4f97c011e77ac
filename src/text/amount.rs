//! Sums of money and means, written and read the way people here do.

use super::{Tongue, Words};

impl Words {
    /// Writes cents of euro: 350000 is `3.500,00` in Italian, `3,500.00` in English.
    pub fn euro(&self, cents: u64) -> String {
        let point = match self.tongue {
            Tongue::Italian => ',',
            Tongue::English => '.',
        };
        let whole = i64::try_from(cents / 100).unwrap_or(i64::MAX);
        format!("{}{point}{:02}", self.number(whole), cents % 100)
    }
}

/// Reads euro as cents: 3.500,00 · 3500 · 3,500.00 · 12,5 · € 3.500. The last mark divides the cents only where one or
/// two digits follow it.
pub fn read_cents(text: &str) -> Option<u64> {
    let text: String = text
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '€' | '\''))
        .collect();
    let (whole, cents) = match text.rsplit_once([',', '.']) {
        Some((whole, cents)) if matches!(cents.len(), 1 | 2) => (whole.to_owned(), cents.to_owned()),
        Some(_) | None => (text, String::new()),
    };
    let whole: u64 = whole.replace([',', '.'], "").parse().ok()?;
    let cents: u64 = format!("{cents:0<2}").parse().ok()?;
    whole.checked_mul(100)?.checked_add(cents)
}

/// Reads a mean as tenths: 4,3 · 4.3 · 4.
pub fn read_tenths(text: &str) -> Option<u32> {
    let text = text.trim().replace('.', ",");
    let (whole, tenth) = text.split_once(',').unwrap_or((&text, "0"));
    if tenth.len() != 1 {
        return None;
    }
    let whole: u32 = whole.parse().ok()?;
    whole.checked_mul(10)?.checked_add(tenth.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn euro_are_read_as_people_write_them() {
        for (text, cents) in [
            ("3.500,00", 350_000),
            ("3500", 350_000),
            ("3,500.00", 350_000),
            ("€ 3.500", 350_000),
            ("12,5", 1_250),
            ("1.234.567,89", 123_456_789),
            ("0", 0),
        ] {
            assert_eq!(read_cents(text), Some(cents), "{text}");
        }
        for text in ["", "molti", "-3", "3,5,x"] {
            assert_eq!(read_cents(text), None, "{text}");
        }
    }

    #[test]
    fn euro_are_written_and_read_back() {
        for tongue in [Tongue::Italian, Tongue::English] {
            let written = Words::new(tongue).euro(350_005);
            assert_eq!(read_cents(&written), Some(350_005), "{written}");
        }
        assert_eq!(Words::new(Tongue::Italian).euro(350_000), "3.500,00");
    }

    #[test]
    fn a_mean_is_read_as_tenths() {
        for (text, tenths) in [("4,3", 43), ("4.3", 43), ("4", 40)] {
            assert_eq!(read_tenths(text), Some(tenths), "{text}");
        }
        for text in ["", "buono", "4,35"] {
            assert_eq!(read_tenths(text), None, "{text}");
        }
    }
}
