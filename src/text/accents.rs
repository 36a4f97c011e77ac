//! Accents typed as apostrophes: on a keyboard in a hurry `E'` is È, and `perche'` is perché.

/// Words whose last apostrophe is an accent.
const ACCENTED: &[&str] = &[
    "e",
    "piu",
    "gia",
    "puo",
    "cosi",
    "pero",
    "cio",
    "sara",
    "fara",
    "dara",
    "avra",
    "dovra",
    "potra",
    "lunedi",
    "martedi",
    "mercoledi",
    "giovedi",
    "venerdi",
    "giu",
    "tribu",
    "gioventu",
    "virtu",
    "meta",
];

const BECAUSE: &[&str] = &[
    "perche",
    "poiche",
    "finche",
    "benche",
    "anziche",
    "affinche",
    "sicche",
    "cosicche",
    "giacche",
    "nonche",
    "purche",
    "fuorche",
    "dopodiche",
    "allorche",
    "acche",
    "granche",
    "chicche",
];

/// Returns `text` with the accents that were typed as an apostrophe after the vowel. A true apostrophe (po', di') stays.
pub fn accented(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = String::new();
    // Inside quotation marks of the keyboard, the next one closes them: it is no accent.
    let mut is_quoting = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter.is_alphabetic() {
            word.push(letter);
            continue;
        }
        let is_last = letters.peek().is_none_or(|next| !next.is_alphanumeric());
        match letter {
            '\'' | '’' | '`' if is_last => match with_accent(&word).filter(|_| !is_quoting) {
                Some(right) => out.push_str(&right),
                None => {
                    is_quoting = false;
                    out.push_str(&word);
                    out.push(letter);
                }
            },
            '\'' | '’' if word.is_empty() => {
                is_quoting = true;
                out.push(letter);
            }
            _ => {
                out.push_str(&word);
                out.push(letter);
            }
        }
        word.clear();
    }
    out.push_str(&word);
    out
}

/// The word with the accent on its last letter, where it is one that has it.
fn with_accent(word: &str) -> Option<String> {
    let small = word.to_lowercase();
    let last = small.chars().next_back()?;
    let head = small.strip_suffix(last).unwrap_or_default();
    let is_it = ACCENTED.contains(&small.as_str())
        || (head.len() > 2 && head.ends_with('t') && last == 'a' && small != "sta")
        || is_because(&small);
    if !is_it {
        return None;
    }
    let accent = match (last, is_because(&small)) {
        ('a', _) => 'à',
        ('e', true) => 'é',
        ('e', false) => 'è',
        ('i', _) => 'ì',
        ('o', _) => 'ò',
        ('u', _) => 'ù',
        (_, _) => return None,
    };
    let is_capital = word.chars().next_back().is_some_and(char::is_uppercase);
    let body = word.get(..word.len().checked_sub(last.len_utf8())?)?;
    Some(if is_capital {
        format!("{body}{}", accent.to_uppercase())
    } else {
        format!("{body}{accent}")
    })
}

/// perché and the others that end as it does; anche and barche do not.
fn is_because(small: &str) -> bool {
    BECAUSE.contains(&small)
}

#[cfg(test)]
mod tests {
    use super::accented;

    #[test]
    fn an_apostrophe_typed_for_an_accent_becomes_one() {
        for (typed, right) in [
            ("E' vero: c'e' posto", "È vero: c'è posto"),
            ("perche' la citta' e' piu' grande", "perché la città è più grande"),
            ("PERCHE' NO, LA COMUNITA'", "PERCHÉ NO, LA COMUNITÀ"),
            ("puo' darsi, gia' cosi'", "può darsi, già così"),
        ] {
            assert_eq!(accented(typed), right);
        }
    }

    #[test]
    fn a_true_apostrophe_stays() {
        for text in [
            "un po' di pane",
            "l'orto, dell'orto",
            "di' la tua, sta' qui",
            "gli anni '80",
            "fa' pure",
            "perché no",
            "la 'festa', poi",
            "le barche' e anche'",
        ] {
            assert_eq!(accented(text), text);
        }
    }
}
