//! The letters of a file, whatever program wrote it.

/// How the letters were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16,
    /// What spreadsheets here wrote for thirty years.
    Windows1252,
}

impl Encoding {
    /// Its name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16 => "UTF-16",
            Self::Windows1252 => "Windows-1252",
        }
    }
}

/// Returns the text, and how it was written. Bytes that are no UTF-8 are Windows-1252, in which every byte is a letter.
pub fn decode(bytes: &[u8]) -> (String, Encoding) {
    let utf16 = match bytes {
        [0xFF, 0xFE, ..] => Some(encoding_rs::UTF_16LE),
        [0xFE, 0xFF, ..] => Some(encoding_rs::UTF_16BE),
        _ => None,
    };
    if let Some(utf16) = utf16 {
        return (utf16.decode(bytes).0.into_owned(), Encoding::Utf16);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.trim_start_matches('\u{feff}').to_owned(), Encoding::Utf8),
        Err(_) => (
            encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned(),
            Encoding::Windows1252,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_are_the_same_however_they_were_written() {
        let utf16: Vec<u8> = [0xFEFF_u16]
            .into_iter()
            .chain("Niccolò".encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        for (bytes, encoding) in [
            ("Niccolò".as_bytes().to_vec(), Encoding::Utf8),
            ("\u{feff}Niccolò".as_bytes().to_vec(), Encoding::Utf8),
            (b"Niccol\xf2".to_vec(), Encoding::Windows1252),
            (utf16, Encoding::Utf16),
        ] {
            assert_eq!(decode(&bytes), ("Niccolò".to_owned(), encoding));
        }
    }
}
