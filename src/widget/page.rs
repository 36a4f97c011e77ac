//! A long text read paragraph by paragraph, one marked. Only what is in sight is laid out.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{Paragraph as Prose, Wrap};

use super::{Hidden, lines_of, wrapped};
use crate::look::Look;

/// The widest column of labels.
const LABEL: u16 = 22;

/// How a paragraph stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// The beginning of a section.
    Heading,
    Strong,
    #[default]
    Text,
    Dim,
}

/// One paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paragraph {
    pub tone: Tone,
    pub indent: u16,
    /// Before the text, in a column of its own; none where empty.
    pub label: String,
    pub text: String,
}

/// Paragraphs, one of them marked.
#[derive(Debug, Clone, Default)]
pub struct Page {
    paragraphs: Vec<Paragraph>,
    marked: usize,
}

impl Page {
    pub fn new(paragraphs: Vec<Paragraph>) -> Self {
        Self {
            paragraphs,
            marked: 0,
        }
    }

    /// The index of the marked paragraph.
    pub fn marked(&self) -> usize {
        self.marked
    }

    pub fn mark(&mut self, idx: usize) {
        self.marked = idx.min(self.last());
    }

    /// Takes the keys that move: a paragraph with arrows, a section with the page keys. Returns whether it was one.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        self.marked = match key.code {
            KeyCode::Down => self.marked.saturating_add(1).min(self.last()),
            KeyCode::Up => self.marked.saturating_sub(1),
            KeyCode::PageDown => self.next_section(),
            KeyCode::PageUp => self.previous_section(),
            KeyCode::Home => 0,
            KeyCode::End => self.last(),
            _ => return false,
        };
        true
    }

    fn last(&self) -> usize {
        self.paragraphs.len().saturating_sub(1)
    }

    fn sections(&self) -> impl DoubleEndedIterator<Item = usize> {
        let headings = self.paragraphs.iter().enumerate();
        headings
            .filter(|(_, paragraph)| paragraph.tone == Tone::Heading)
            .map(|(idx, _)| idx)
    }

    fn next_section(&self) -> usize {
        let mut sections = self.sections();
        sections.find(|idx| *idx > self.marked).unwrap_or(self.last())
    }

    fn previous_section(&self) -> usize {
        let mut sections = self.sections().rev();
        sections.find(|idx| *idx < self.marked).unwrap_or(0)
    }

    /// The first paragraph shown, so that the marked one is seen whole with some of its section before it.
    fn first(&self, width: u16, height: u16) -> usize {
        let rows = |idx: usize| {
            let paragraph = self.paragraphs.get(idx);
            paragraph.map_or(0, |paragraph| paragraph.rows(width))
        };
        let heading = self.sections().rfind(|idx| *idx <= self.marked).unwrap_or(0);
        let mut first = self.marked;
        let mut used = rows(first);
        while first > heading && used.saturating_add(rows(first - 1)) <= height / 2 {
            first -= 1;
            used = used.saturating_add(rows(first));
        }
        let mut used = 0;
        for idx in first..self.paragraphs.len() {
            used = rows(idx).saturating_add(used);
            if used >= height {
                return first;
            }
        }
        while first > 0 && used.saturating_add(rows(first - 1)) <= height {
            first -= 1;
            used = used.saturating_add(rows(first));
        }
        first
    }

    /// Draws what is in sight, and returns the index and place of each paragraph drawn, for the mouse.
    pub fn view(&self, look: &Look, area: Rect, frame: &mut Frame) -> Vec<(usize, Rect)> {
        self.draw(Some(look.selected()), look, area, frame)
    }

    /// Draws it while the keys are elsewhere: nothing is marked.
    pub fn view_unmarked(&self, look: &Look, area: Rect, frame: &mut Frame) {
        self.draw(None, look, area, frame);
    }

    fn draw(&self, mark: Option<Style>, look: &Look, area: Rect, frame: &mut Frame) -> Vec<(usize, Rect)> {
        let mut places = Vec::new();
        let mut y = area.y;
        let first = self.first(area.width, area.height);
        for (idx, paragraph) in self.paragraphs.iter().enumerate().skip(first) {
            let above = if y == area.y { 0 } else { paragraph.space_above() };
            y = y.saturating_add(above);
            let rows = paragraph.rows(area.width) - paragraph.space_above();
            let place = Rect {
                y,
                height: rows,
                ..area
            }
            .intersection(area);
            if place.is_empty() {
                break;
            }
            let marked = mark.filter(|_| idx == self.marked);
            paragraph.view(marked, look, place, frame);
            places.push((idx, place));
            y = y.saturating_add(rows);
        }
        let n_seen = places.len();
        let hidden = Hidden {
            above: first,
            below: self.paragraphs.len().saturating_sub(first + n_seen) + usize::from(y > area.bottom()),
        };
        hidden.mark(look, area, frame);
        places
    }
}

impl Paragraph {
    pub fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self {
            tone,
            text: text.into(),
            ..Self::default()
        }
    }

    pub fn labelled(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            text: text.into(),
            ..Self::default()
        }
    }

    pub fn indented(self, indent: u16) -> Self {
        Self { indent, ..self }
    }

    fn space_above(&self) -> u16 {
        match self.tone {
            Tone::Heading => 1,
            Tone::Strong | Tone::Text | Tone::Dim => 0,
        }
    }

    /// Where the label and the text begin, from the left of the page. Two columns are for the mark.
    fn columns(&self, width: u16) -> (u16, u16) {
        let label = self.indent.min(width / 3) + 2;
        let gap = if self.label.is_empty() {
            0
        } else {
            LABEL.min(width / 3)
        };
        (label, label + gap)
    }

    fn rows(&self, width: u16) -> u16 {
        let (label, begins) = self.columns(width);
        let label = lines_of(&self.label, begins.saturating_sub(label + 1));
        let text = lines_of(&self.text, width.saturating_sub(begins));
        label.max(text).saturating_add(self.space_above())
    }

    fn view(&self, marked: Option<Style>, look: &Look, area: Rect, frame: &mut Frame) {
        let (label, begins) = self.columns(area.width);
        let part = |from: u16, to: u16| {
            Rect {
                x: area.x + from,
                width: to.saturating_sub(from),
                ..area
            }
            .intersection(area)
        };
        let own = match self.tone {
            Tone::Heading => look.title(),
            Tone::Strong => look.strong(),
            Tone::Text => look.text(),
            Tone::Dim => look.dim(),
        };
        if let Some(style) = marked {
            frame.render_widget(Line::styled(format!("{} ", look.symbols.selected), style), area);
        }
        // One column stays free before the text.
        let named = part(label, begins.saturating_sub(1));
        wrapped(&self.label, marked.unwrap_or(look.dim()), named, frame);
        let text = Prose::new(self.text.as_str())
            .style(marked.unwrap_or(own))
            .wrap(Wrap { trim: true });
        frame.render_widget(text, part(begins, area.width));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Page {
        let lines = (0..30).map(|idx| {
            let tone = if idx % 10 == 0 { Tone::Heading } else { Tone::Text };
            Paragraph::new(tone, "una frase che va a capo più di una volta")
        });
        Page::new(lines.collect())
    }

    fn press(page: &mut Page, code: KeyCode) -> usize {
        assert!(page.key(code.into()));
        page.marked()
    }

    #[test]
    fn the_page_keys_go_from_section_to_section() {
        let mut page = page();
        assert_eq!(press(&mut page, KeyCode::PageDown), 10);
        assert_eq!(press(&mut page, KeyCode::Down), 11);
        assert_eq!(press(&mut page, KeyCode::PageUp), 10);
        assert_eq!(press(&mut page, KeyCode::PageUp), 0);
        assert_eq!(press(&mut page, KeyCode::End), 29);
    }

    #[test]
    fn the_marked_paragraph_is_always_seen_whole() {
        let mut page = page();
        for marked in 0..30 {
            page.mark(marked);
            let first = page.first(20, 12);
            let rows: u16 = page.paragraphs[first..=marked]
                .iter()
                .map(|paragraph| paragraph.rows(20))
                .sum();
            assert!(rows <= 12, "{marked} is below the page");
        }
    }

    #[test]
    fn a_section_begins_at_the_top() {
        let mut page = page();
        page.mark(10);
        assert_eq!(page.first(80, 12), 10);
        page.mark(12);
        assert_eq!(page.first(80, 12), 10);
    }

    #[test]
    fn the_end_of_a_page_leaves_no_empty_rows() {
        let mut page = page();
        page.mark(29);
        let first = page.first(80, 12);
        let rows: u16 = page.paragraphs[first..]
            .iter()
            .map(|paragraph| paragraph.rows(80))
            .sum();
        assert!((11..=12).contains(&rows));
    }
}
