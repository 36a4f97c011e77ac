//! A file that only a passphrase opens, in the format of age: the same file is opened by `age` and `rage` too.

use age::secrecy::{ExposeSecret, SecretString};
use age::{Decryptor, scrypt};
use unicode_normalization::UnicodeNormalization;

use super::Unmade;

/// How the format says what it is, on its first line.
const HEAD: &[u8] = b"age-encryption.org/v1\n";
/// How much work a guess costs: 2^17 rounds, 128 MB of memory. What takes more than 2^20 is refused: it would stop a small
/// computer.
const WORK: u8 = 17;
const MOST_WORK: u8 = 20;
/// The fewest letters of a passphrase that a person chooses.
pub const FEWEST: usize = 12;
/// Letters and digits that are not taken for one another, on paper and by telephone. There are 32 of them.
const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
const GROUPS: usize = 5;
const IN_GROUP: usize = 5;

/// What opens a locked file. Never written anywhere, and not shown by `Debug`.
#[derive(Debug, Clone)]
pub struct Passphrase(SecretString);

/// Why a locked file is not opened. The sentences are in the words: `locked-NAME`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shut {
    /// It is another passphrase.
    Wrong,
    /// The file is not as it was when it was locked, or was not locked with a passphrase.
    Broken,
}

impl Passphrase {
    /// What somebody typed; none where it is too short to keep anybody out.
    pub fn chosen(typed: &str) -> Option<Self> {
        let passphrase = Self::typed(typed);
        let n_letters = passphrase.0.expose_secret().chars().count();
        (n_letters >= FEWEST).then_some(passphrase)
    }

    /// What somebody typed to open a file. The same letters count, however the keyboard puts their accents together.
    pub fn typed(typed: &str) -> Self {
        let typed: String = typed.trim().nfc().collect();
        Self(SecretString::from(typed))
    }

    /// One that nobody can guess: 125 bits, in five groups.
    ///
    /// Errors: the system gives no random bytes.
    pub fn drawn() -> Result<Self, Unmade> {
        let mut bytes = [0_u8; GROUPS * IN_GROUP];
        getrandom::fill(&mut bytes)?;
        let letter = |byte: &u8| ALPHABET.get(usize::from(byte % 32)).copied().map(char::from);
        let groups = bytes
            .chunks(IN_GROUP)
            .map(|group| group.iter().filter_map(letter).collect());
        let groups: Vec<String> = groups.collect();
        Ok(Self(SecretString::from(groups.join("-"))))
    }

    /// The words, to be shown once to whoever must write them down.
    pub fn shown(&self) -> &str {
        self.0.expose_secret()
    }
}

/// Locks a file. Twice the same file gives other bytes.
pub fn lock(bytes: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, Unmade> {
    let mut recipient = scrypt::Recipient::new(passphrase.0.clone());
    recipient.set_work_factor(WORK);
    Ok(age::encrypt(&recipient, bytes)?)
}

/// True for a file that needs a passphrase or a key.
pub fn is_locked(bytes: &[u8]) -> bool {
    bytes.starts_with(HEAD)
}

/// Opens a locked file in memory.
pub fn unlock(bytes: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, Shut> {
    let is_ours = Decryptor::new_buffered(bytes).is_ok_and(|decryptor| decryptor.is_scrypt());
    if !is_ours {
        return Err(Shut::Broken);
    }
    let mut identity = scrypt::Identity::new(passphrase.0.clone());
    identity.set_max_work_factor(MOST_WORK);
    age::decrypt(&identity, bytes).map_err(|error| match error {
        age::DecryptError::KeyDecryptionFailed
        | age::DecryptError::NoMatchingKeys
        | age::DecryptError::DecryptionFailed => Shut::Wrong,
        _ => Shut::Broken,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_passphrase_opens_a_file_and_a_changed_file_is_not_opened() {
        let right = Passphrase::chosen("  perché il tè è caldo ").unwrap();
        let locked = lock(b"Nadia Verdorto", &right).unwrap();
        assert!(is_locked(&locked));
        assert!(!String::from_utf8_lossy(&locked).contains("Verdorto"));
        // The same words from a keyboard that writes the accents apart.
        let apart = Passphrase::typed("perche\u{301} il te\u{300} e\u{300} caldo");
        assert_eq!(unlock(&locked, &apart), Ok(b"Nadia Verdorto".to_vec()));
        let wrong = Passphrase::typed("perche il te e caldo");
        assert_eq!(unlock(&locked, &wrong), Err(Shut::Wrong));
        let mut changed = locked.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert!(unlock(&changed, &right).is_err());
        assert_eq!(unlock(locked.get(..100).unwrap(), &right), Err(Shut::Broken));
        assert_eq!(unlock(b"PK", &right), Err(Shut::Broken));
    }

    #[test]
    fn a_short_passphrase_is_none_and_one_that_is_drawn_is_long_and_another_each_time() {
        assert!(Passphrase::chosen("undici lett").is_none());
        let drawn = Passphrase::drawn().unwrap();
        assert_eq!(drawn.shown().len(), 29);
        assert!(Passphrase::chosen(drawn.shown()).is_some());
        assert_ne!(drawn.shown(), Passphrase::drawn().unwrap().shown());
        assert!(!format!("{drawn:?}").contains(drawn.shown()));
    }
}
