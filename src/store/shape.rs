//! Whether a file has the shape of a whole one: a look at its brackets, a thousand times cheaper than reading it.

/// True when every bracket is closed by its fellow and nothing follows the last one. A file cut short, or with a hole
/// in it, is not so; a wrong word is not seen here.
pub fn is_whole(bytes: &[u8]) -> bool {
    let mut open: Vec<u8> = Vec::new();
    let mut was_open = false;
    let mut rest = bytes;
    while let [first, after @ ..] = rest {
        rest = match (first, after) {
            (0, _) => return false,
            (b'"', _) => match past_text(after) {
                Some(rest) => rest,
                None => return false,
            },
            (b'/', [b'/', comment @ ..]) => past_line(comment),
            (b'(' | b'[' | b'{', _) => {
                open.push(fellow(*first));
                was_open = true;
                after
            }
            (b')' | b']' | b'}', _) => {
                if open.pop() != Some(*first) {
                    return false;
                }
                after
            }
            (_, _) => after,
        };
    }
    was_open && open.is_empty()
}

fn fellow(bracket: u8) -> u8 {
    match bracket {
        b'(' => b')',
        b'[' => b']',
        _ => b'}',
    }
}

/// What follows the text that was begun; none when it never ends.
fn past_text(mut rest: &[u8]) -> Option<&[u8]> {
    loop {
        rest = match rest {
            [b'\\', _, after @ ..] => after,
            [b'"', after @ ..] => return Some(after),
            [0, ..] | [] => return None,
            [_, after @ ..] => after,
        };
    }
}

fn past_line(rest: &[u8]) -> &[u8] {
    let end = rest.iter().position(|byte| *byte == b'\n');
    end.and_then(|end| rest.get(end..)).unwrap_or(&[])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_count_outside_of_texts_and_comments() {
        assert!(is_whole(b"(a: \"(\\\"\", b: [{}], // ] not this one\n)\n"));
        assert!(!is_whole(b"(a: [{}], // )\n"));
        assert!(!is_whole(b"(a: [)]"));
    }

    #[test]
    fn a_file_cut_short_at_any_byte_is_not_whole() {
        let file = b"(a: \"uno (due)\", b: [(c: 1), (c: 2)])";
        for length in 0..file.len() {
            assert!(!is_whole(&file[..length]), "{length}");
        }
        assert!(is_whole(file));
    }

    #[test]
    fn a_hole_of_zeroes_is_seen() {
        assert!(!is_whole(b"(a: \"\0\0\0\", b: [])"));
        assert!(!is_whole(b"(a: 1, \0\0 b: [])"));
    }
}
