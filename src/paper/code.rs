//! The code of a sheet: six signs that say which laboratory and which sheet, and that no single slip of the hand changes
//! into another.

use crate::domain::{Document, Errand, Id};

/// No sign that is read as another: no 0 and O, no 1, I and L. Their number is prime, which the check needs.
const SIGNS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/// How many signs: two for the laboratory, three for the sheet, one to check.
const LENGTH: usize = 6;

/// No more signs are taken for a code: one with its mark, its dash and some blanks.
pub const LONGEST_CODE: usize = 12;

/// Stands before a code wherever letters mean something else. No screen has it for a key, no answer begins with it, and
/// it lies on the same key of an Italian, an American and a British keyboard, as which a scanner may be set.
pub const CODE_MARK: char = '%';

/// How many kinds of sheet a format may have on paper.
const KINDS: u32 = 8;

/// Why a code leads nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Miscoded {
    /// Not six of its signs.
    Unreadable,
    /// One sign is wrong, or two were swapped.
    Wrong,
    /// A sheet of another laboratory.
    Elsewhere,
    /// No sheet of this laboratory.
    Unknown,
}

/// True for as many signs as a code has: more belong to another code.
pub fn is_whole(typed: &str) -> bool {
    typed.chars().filter(|sign| sign.is_alphanumeric()).count() >= LENGTH
}

/// Writes the code of a sheet: `7KM-4QX`. None for a number too great for a code.
pub fn code_of(document: &Document, errand: &Errand) -> Option<String> {
    let number = number_of(document, errand)?;
    let base = base();
    let mark = mark_of(&document.summary.id);
    let mut digits = vec![mark / base, mark % base];
    digits.extend([number / base / base, number / base % base, number % base]);
    digits.push(check(&digits));
    let signs: Option<String> = digits.iter().map(|digit| sign(*digit)).collect();
    let signs = signs.filter(|signs| signs.len() == LENGTH)?;
    let (first, second) = signs.split_at_checked(LENGTH / 2)?;
    Some(format!("{first}-{second}"))
}

/// Reads a code, in capitals or not, with its mark, its dash or blanks or without.
pub fn read_code(document: &Document, typed: &str) -> Result<Errand, Miscoded> {
    let (mark, number) = parts(typed)?;
    if mark != mark_of(&document.summary.id) {
        return Err(Miscoded::Elsewhere);
    }
    errand_of(document, number).ok_or(Miscoded::Unknown)
}

/// Whether a code may be of a sheet of the laboratory with that id: of a thousand laboratories one other has its mark.
pub fn may_be_of(typed: &str, laboratory: &str) -> Result<bool, Miscoded> {
    parts(typed).map(|(mark, _)| mark == mark_of(laboratory))
}

/// The number of the laboratory and that of the sheet.
fn parts(typed: &str) -> Result<(u32, u32), Miscoded> {
    let digits = digits(typed)?;
    let [first, second, third, fourth, fifth, _] = digits.as_slice() else {
        return Err(Miscoded::Unreadable);
    };
    if weigh(&digits) != 0 {
        return Err(Miscoded::Wrong);
    }
    let base = base();
    Ok((first * base + second, third * base * base + fourth * base + fifth))
}

fn base() -> u32 {
    u32::try_from(SIGNS.len()).unwrap_or(u32::MAX)
}

fn digits(typed: &str) -> Result<Vec<u32>, Miscoded> {
    let typed = typed.trim().to_uppercase();
    let typed = typed.strip_prefix(CODE_MARK).unwrap_or(&typed);
    let signs = typed.chars().filter(|sign| !sign.is_whitespace() && *sign != '-');
    let digits = signs.map(|sign| {
        let place = SIGNS.iter().position(|known| char::from(*known) == sign);
        place.and_then(|place| u32::try_from(place).ok())
    });
    let digits: Option<Vec<u32>> = digits.collect();
    digits
        .filter(|digits| digits.len() == LENGTH)
        .ok_or(Miscoded::Unreadable)
}

fn sign(digit: u32) -> Option<char> {
    let place = usize::try_from(digit).ok()?;
    SIGNS.get(place).copied().map(char::from)
}

/// Each sign times its place, modulo a prime. One other sign changes it, because no place is a multiple of the prime; two
/// neighbours swapped change it by their difference.
fn weigh(digits: &[u32]) -> u32 {
    let sum: u32 = (1..).zip(digits).map(|(place, digit)| place * digit).sum();
    sum % base()
}

/// The last sign, which brings the weight to nothing.
fn check(digits: &[u32]) -> u32 {
    let is_right = |last: &u32| {
        let mut whole = digits.to_vec();
        whole.push(*last);
        weigh(&whole) == 0
    };
    (0..base()).find(is_right).unwrap_or(0)
}

/// A number for a laboratory that stays with its name.
fn mark_of(name: &str) -> u32 {
    let spread = |mark: u32, byte: u8| (mark * 131 + u32::from(byte)) % 9_999_991;
    name.bytes().fold(7, spread) % (base() * base())
}

/// Which of four classes of errands, of which kind, with which number.
fn number_of(document: &Document, errand: &Errand) -> Option<u32> {
    let (class, kind, number) = match errand {
        Errand::Report(topic) => {
            let (letters, number) = topic.parts()?;
            let kinds = &document.template.kinds;
            let kind = kinds.iter().position(|kind| kind.prefix == letters)?;
            (0, u32::try_from(kind).ok()?, number)
        }
        Errand::Sheet { kind, copy } => (1, *kind, *copy),
        Errand::Table { table, round } => (2, *round, *table),
        Errand::Project(copy) => (3, 0, *copy),
        Errand::BlankReport(copy) => (3, 1, *copy),
    };
    let whole = number
        .checked_mul(KINDS)
        .and_then(|whole| whole.checked_add(kind))
        .and_then(|whole| whole.checked_mul(4))
        .and_then(|whole| whole.checked_add(class))?;
    (kind < KINDS && whole < base() * base() * base()).then_some(whole)
}

fn errand_of(document: &Document, number: u32) -> Option<Errand> {
    let (class, kind, number) = (number % 4, number / 4 % KINDS, number / 4 / KINDS);
    let kinds = &document.template.kinds;
    let known = usize::try_from(kind).ok().and_then(|kind| kinds.get(kind));
    match class {
        0 => {
            let topic = Id::new(&known?.prefix, number);
            document.session.proposal(&topic)?;
            Some(Errand::Report(topic))
        }
        1 => known.map(|_| Errand::Sheet { kind, copy: number }),
        2 => Some(Errand::Table {
            table: number,
            round: kind,
        }),
        _ => match kind {
            0 => Some(Errand::Project(number)),
            1 => Some(Errand::BlankReport(number)),
            _ => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{Lab, id};

    fn document() -> Document {
        let mut lab = Lab::with_people(1);
        lab.posts("T01", "P01", None);
        lab.posts("T14", "P01", None);
        lab.document.clone()
    }

    fn errands() -> Vec<Errand> {
        vec![
            Errand::Report(id("T01")),
            Errand::Report(id("T14")),
            Errand::Sheet { kind: 0, copy: 40 },
            Errand::Table { table: 12, round: 3 },
            Errand::Project(2),
            Errand::BlankReport(2),
        ]
    }

    #[test]
    fn a_number_that_a_hand_made_huge_has_no_code_and_harms_nothing() {
        let document = document();
        assert_eq!(number_of(&document, &Errand::Project(u32::MAX)), None);
        assert_eq!(
            number_of(&document, &Errand::Report(Id::new("T", u32::MAX))),
            None
        );
    }

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let document = document();
        for errand in errands() {
            let code = code_of(&document, &errand).unwrap();
            assert_eq!(code.len(), 7, "{code}");
            let plain = code.replace('-', "").to_lowercase();
            for typed in [code.as_str(), &plain, &format!(" {plain} "), &format!("%{code}")] {
                assert_eq!(read_code(&document, typed).as_ref(), Ok(&errand), "{typed}");
            }
        }
    }

    /// All of them, and with them any ten thousand taken at random.
    #[test]
    fn no_wrong_sign_and_no_swap_of_neighbours_is_accepted() {
        let document = document();
        let mut slips = 0;
        for copy in 1..=50 {
            let code = code_of(&document, &Errand::Sheet { kind: 0, copy }).unwrap();
            let right: Vec<char> = code.replace('-', "").chars().collect();
            for place in 0..right.len() {
                for sign in ('0'..='9').chain('A'..='Z').chain(['É', '.', '/']) {
                    let mut wrong = right.clone();
                    wrong[place] = sign;
                    if wrong != right {
                        slips += 1;
                        assert!(
                            read_code(&document, &wrong.iter().collect::<String>()).is_err(),
                            "{wrong:?}"
                        );
                    }
                }
                let mut swapped = right.clone();
                if place > 0 && swapped[place] != swapped[place - 1] {
                    swapped.swap(place, place - 1);
                    slips += 1;
                    assert!(
                        read_code(&document, &swapped.iter().collect::<String>()).is_err(),
                        "{swapped:?}"
                    );
                }
            }
        }
        assert!(slips > 10_000, "{slips}");
    }

    #[test]
    fn a_sheet_of_another_laboratory_is_known_as_such() {
        let (document, mut other) = (document(), document());
        other.summary.id = "2026-01-01-altro".to_owned();
        let code = code_of(&other, &Errand::Project(1)).unwrap();
        assert_eq!(read_code(&document, &code), Err(Miscoded::Elsewhere));
        assert_eq!(may_be_of(&code, &other.summary.id), Ok(true));
        assert_eq!(may_be_of(&code, &document.summary.id), Ok(false));
        let mut fewer = document.clone();
        fewer.session.proposals.pop();
        let code = code_of(&document, &Errand::Report(id("T14"))).unwrap();
        assert_eq!(read_code(&fewer, &code), Err(Miscoded::Unknown));
    }
}
