//! The form that asks where the file of a list is.

use super::super::{Ask, Desk};
use super::{FormKit, Reader};
use crate::widget::{Fault, Form, Values};

pub fn build(desk: &Desk) -> Form {
    FormKit::new(desk)
        .line("people-file", "")
        .titled("people-file", &[])
}

pub fn read(values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let path = reader.needed("people-file");
    reader.finish(vec![Ask::ReadTable(bare(&path))])
}

/// The path without what a terminal puts around a file that is dropped on it.
fn bare(path: &str) -> String {
    let path = path.trim();
    let quoted = ['\'', '"']
        .into_iter()
        .find_map(|sign| path.strip_prefix(sign)?.strip_suffix(sign));
    match quoted {
        Some(path) => path.to_owned(),
        None if path.contains(":\\") => path.to_owned(),
        None => path.replace("\\ ", " "),
    }
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn a_file_dropped_on_the_terminal_is_found() {
        for (typed, path) in [
            (
                "'/home/anna/i nostri iscritti.xlsx' ",
                "/home/anna/i nostri iscritti.xlsx",
            ),
            ("\"C:\\Elenchi\\iscritti.csv\"", "C:\\Elenchi\\iscritti.csv"),
            ("/home/anna/i\\ nostri.ods", "/home/anna/i nostri.ods"),
            ("C:\\i nostri\\ elenchi.csv", "C:\\i nostri\\ elenchi.csv"),
        ] {
            assert_eq!(bare(typed), path);
        }
    }
}
