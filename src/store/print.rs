//! The fingerprint of a file, and the line with it that closes every session file.

/// The checksum and the length of some bytes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Print {
    crc: u32,
    len: usize,
}

impl Print {
    pub fn of(bytes: &[u8]) -> Self {
        Self {
            crc: crc32fast::hash(bytes),
            len: bytes.len(),
        }
    }

    /// Returns the closing line. It is a comment, so the file stays valid RON and may be edited by hand.
    fn line(self) -> String {
        format!("// crc32={:08x} len={}\n", self.crc, self.len)
    }

    /// Eight letters and digits, for a file name.
    pub fn mark(self) -> String {
        format!("{:08x}", self.crc)
    }
}

/// Returns `body` with its closing line. The body ends with a new line.
pub fn seal(body: String) -> String {
    let line = Print::of(body.as_bytes()).line();
    body + &line
}

/// True when the last line is, letter for letter, the one that `seal` would write.
pub fn is_sealed(text: &str) -> bool {
    let body_len = text
        .trim_end_matches('\n')
        .rfind('\n')
        .map_or(0, |newline| newline + 1);
    text.split_at_checked(body_len)
        .is_some_and(|(body, line)| Print::of(body.as_bytes()).line() == line)
}

/// True when the last line looks like a closing line, right or wrong.
pub fn has_seal(text: &str) -> bool {
    text.lines()
        .next_back()
        .is_some_and(|line| line.starts_with("// crc32=") && line.contains(" len="))
}
