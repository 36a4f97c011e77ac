//! One line of a journal, which says by itself whether it is whole: `number length checksum text`.

/// A line that checks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line<'a> {
    pub number: u64,
    pub text: &'a str,
}

/// Returns the line of `text`, which holds no line break, with its end.
pub fn line(number: u64, text: &str) -> String {
    let crc = checksum(number, text);
    format!("{number} {} {crc:08x} {text}\n", text.len())
}

/// Returns what can be trusted of a journal, its beginning up to the first line that does not check, and how long that
/// beginning is.
pub fn whole_lines(bytes: &[u8]) -> (Vec<Line<'_>>, u64) {
    let mut lines = Vec::new();
    let mut len = 0_u64;
    for bytes in bytes.split_inclusive(|byte| *byte == b'\n') {
        let Some(line) = whole(bytes) else {
            break;
        };
        len = len.saturating_add(bytes.len() as u64);
        lines.push(line);
    }
    (lines, len)
}

/// The number is in the checksum: a line of another place is not taken for this one.
fn checksum(number: u64, text: &str) -> u32 {
    crc32fast::hash(format!("{number} {text}").as_bytes())
}

fn whole(line: &[u8]) -> Option<Line<'_>> {
    let line = std::str::from_utf8(line).ok()?.strip_suffix('\n')?;
    let mut parts = line.splitn(4, ' ');
    let number = parts.next()?.parse().ok()?;
    let (len, crc, text) = (parts.next()?, parts.next()?, parts.next()?);
    let checks = text.len().to_string() == len && format!("{:08x}", checksum(number, text)) == crc;
    checks.then_some(Line { number, text })
}
