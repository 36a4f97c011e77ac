//! The file that a person starts a new format from: small, whole, with a comment on every field.

/// The starting file. `NAME` stands for the name of the file, which is also the id of the format.
const BLANK: &str = include_str!("blank.ron");

/// Returns a commented starting template for the file `name`, whose id is made from it: `"Il mio Metodo"` gives
/// `il_mio_metodo`.
pub fn blank(name: &str) -> String {
    BLANK.replace("NAME", &id_from(name))
}

/// Makes an id of any name: accents fall, what is not a letter or a digit becomes `_`.
pub fn id_from(name: &str) -> String {
    let mut id = String::new();
    for letter in name
        .trim()
        .trim_end_matches(".ron")
        .chars()
        .flat_map(char::to_lowercase)
    {
        match plain(letter) {
            Some(plain) => id.push(plain),
            None if !id.is_empty() && !id.ends_with('_') => id.push('_'),
            None => {}
        }
    }
    let id = id.trim_end_matches('_');
    if id.starts_with(|letter: char| letter.is_ascii_lowercase()) {
        id.to_owned()
    } else {
        format!("formato_{id}").trim_end_matches('_').to_owned()
    }
}

fn plain(letter: char) -> Option<char> {
    match letter {
        'à' | 'á' | 'â' | 'ä' => Some('a'),
        'è' | 'é' | 'ê' | 'ë' => Some('e'),
        'ì' | 'í' | 'î' | 'ï' => Some('i'),
        'ò' | 'ó' | 'ô' | 'ö' => Some('o'),
        'ù' | 'ú' | 'û' | 'ü' => Some('u'),
        'a'..='z' | '0'..='9' => Some(letter),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::read;

    #[test]
    fn the_starting_file_has_no_faults() {
        let template = read(&blank("passeggiata")).unwrap();
        assert_eq!(template.id, "passeggiata");
    }

    #[test]
    fn any_name_gives_an_id() {
        for (name, id) in [
            ("passeggiata", "passeggiata"),
            ("Il mio Metodo.ron", "il_mio_metodo"),
            ("Città  aperta!", "citta_aperta"),
            ("2 giugno", "formato_2_giugno"),
            ("", "formato"),
        ] {
            assert_eq!(id_from(name), id);
            assert!(read(&blank(name)).is_ok(), "{name}");
        }
    }

    #[test]
    fn every_activity_is_named_in_the_comments() {
        for activity in [
            "Welcome", "Circle", "Pause", "Collect", "Wall", "Groups", "Reports", "Tables", "Cluster",
            "Vote", "Plans", "Projects", "Lend", "Meetings", "Close",
        ] {
            assert!(BLANK.contains(activity), "{activity}");
        }
    }
}
