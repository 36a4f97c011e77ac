//! A bar: how much of something there is, in as many cells as there are.

use crate::look::Look;

/// The room of a bar beside `taken` columns; none is wider than reads at a glance.
pub fn room(width: u16, taken: u16) -> u16 {
    width.saturating_sub(taken).clamp(6, 60)
}

/// `part` of `whole`, where `most` is what fills the room: what is there in full, what is missing in outline.
pub fn bar(part: usize, whole: usize, most: usize, room: u16, look: &Look) -> String {
    let room = usize::from(room);
    let cells = |value: usize| (value * room).div_ceil(most.max(1)).min(room);
    let (full, rest) = (cells(part), cells(whole));
    let mut bar = look.symbols.full.repeat(full);
    bar.push_str(&look.symbols.rest.repeat(rest.saturating_sub(full)));
    bar
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_full_and_what_is_missing_an_outline() {
        let look = Look::colour();
        assert_eq!(bar(2, 3, 4, 8, &look), "████░░");
        assert_eq!(bar(0, 0, 4, 8, &look), "");
        assert_eq!(bar(1, 1, 100, 8, &look), "█", "what is there is always seen");
    }

    #[test]
    fn a_bar_is_never_wider_than_its_room() {
        assert_eq!(bar(9, 9, 3, 5, &Look::colour()).chars().count(), 5);
    }
}
