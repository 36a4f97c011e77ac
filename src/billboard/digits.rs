//! Digits to be read from the end of a hall, seven dots high.

/// How many dots high a digit is.
pub const HIGH: u16 = 7;

/// The dots of a character, a row a string; five wide, the colon one. Anything else is a space.
fn dots(letter: char) -> [&'static str; 7] {
    match letter {
        '0' => ["#####", "#   #", "#   #", "#   #", "#   #", "#   #", "#####"],
        '1' => ["  #  ", " ##  ", "  #  ", "  #  ", "  #  ", "  #  ", "#####"],
        '2' => ["#####", "    #", "    #", "#####", "#    ", "#    ", "#####"],
        '3' => ["#####", "    #", "    #", " ####", "    #", "    #", "#####"],
        '4' => ["#   #", "#   #", "#   #", "#####", "    #", "    #", "    #"],
        '5' => ["#####", "#    ", "#    ", "#####", "    #", "    #", "#####"],
        '6' => ["#####", "#    ", "#    ", "#####", "#   #", "#   #", "#####"],
        '7' => ["#####", "    #", "    #", "   # ", "  #  ", "  #  ", "  #  "],
        '8' => ["#####", "#   #", "#   #", "#####", "#   #", "#   #", "#####"],
        '9' => ["#####", "#   #", "#   #", "#####", "    #", "    #", "#####"],
        ':' => [" ", " ", "#", " ", "#", " ", " "],
        '-' => ["   ", "   ", "   ", "###", "   ", "   ", "   "],
        _ => [" "; 7],
    }
}

/// How much a text is enlarged: dots wide and dots high for each dot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    pub wide: u16,
    pub high: u16,
}

impl Scale {
    /// The largest scale at which `text` fits in the columns and rows; cells of a terminal are twice as high as wide.
    /// At least one dot a cell.
    pub fn largest(text: &str, columns: u16, rows: u16) -> Self {
        let width = width(text).max(1);
        let high = (rows / HIGH).min(columns / width.saturating_mul(2)).max(1);
        let wide = high.saturating_mul(2).min((columns / width).max(1));
        Self { wide, high }
    }

    /// Columns that a text takes.
    pub fn columns(self, text: &str) -> u16 {
        width(text).saturating_mul(self.wide)
    }

    /// Rows that a text takes.
    pub fn rows(self) -> u16 {
        HIGH.saturating_mul(self.high)
    }
}

/// The dots a text is wide, one between two characters.
fn width(text: &str) -> u16 {
    let wide = |letter| dots(letter)[0].len() + 1;
    let sum: usize = text.chars().map(wide).sum();
    u16::try_from(sum.saturating_sub(1)).unwrap_or(u16::MAX)
}

/// The lines of a text in large digits, each dot drawn with `full`.
pub fn lines(text: &str, scale: Scale, full: &str) -> Vec<String> {
    let row = |idx: usize| {
        let rows = text
            .chars()
            .map(|letter| dots(letter).get(idx).copied().unwrap_or(""));
        let line = rows.collect::<Vec<_>>().join(" ");
        line.chars()
            .map(|dot| if dot == '#' { full } else { " " }.repeat(usize::from(scale.wide)))
            .collect::<String>()
    };
    (0..usize::from(HIGH))
        .flat_map(|idx| std::iter::repeat_n(row(idx), usize::from(scale.high)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_seven_rows_high_in_eighty_columns() {
        let scale = Scale::largest("24:31", 80, 8);
        assert_eq!((scale.rows(), scale.columns("24:31")), (7, 50));
        assert_eq!(lines("24:31", scale, "█").len(), 7);
    }

    #[test]
    fn digits_fill_a_larger_screen() {
        let scale = Scale::largest("24:31", 400, 48);
        assert_eq!((scale.wide, scale.high), (12, 6));
    }

    #[test]
    fn where_there_is_no_room_a_dot_is_a_cell() {
        assert_eq!(Scale::largest("24:31", 10, 3), Scale { wide: 1, high: 1 });
    }

    #[test]
    fn every_digit_looks_different() {
        let all: std::collections::BTreeSet<_> = ('0'..='9').map(dots).collect();
        assert_eq!(all.len(), 10);
    }
}
