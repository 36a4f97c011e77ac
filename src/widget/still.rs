//! What stays on the page as it is shown, and is not painted again.
//!
//! A key changes a row or two. A page has thousands of cells, and after a pause none of them is at hand: what is left alone
//! is neither painted, nor compared, nor blanked.

use std::cell::RefCell;
use std::hash::{Hash, Hasher};

use ratatui::layout::Rect;
use rustc_hash::FxHasher;

/// The parts of the page that is shown, and of the one that is being painted.
#[derive(Default)]
pub struct Still(RefCell<Parts>);

#[derive(Default)]
struct Parts {
    shown: Vec<Part>,
    painted: Vec<Part>,
    left: Vec<Rect>,
}

/// A part of a page, and the print of all that decides how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Part {
    area: Rect,
    print: u64,
}

impl Still {
    /// Paints a part, unless the page that is shown has it: `from` is all that decides how it looks. Nothing else may be
    /// painted on `area`.
    pub fn paint(&self, area: Rect, from: impl Hash, paint: impl FnOnce()) {
        let part = Part {
            area,
            print: print(from),
        };
        if !self.0.borrow_mut().leave(part) {
            paint();
        }
    }

    /// The page that was being painted is shown: returns the places where it was left as it was, none of which overlap.
    pub fn turn(&self) -> Vec<Rect> {
        let mut parts = self.0.borrow_mut();
        let Parts { shown, painted, left } = &mut *parts;
        std::mem::swap(shown, painted);
        painted.clear();
        std::mem::take(left)
    }

    /// Nothing is shown any more.
    pub fn forget(&self) {
        *self.0.borrow_mut() = Parts::default();
    }
}

impl Parts {
    /// True when the part stays as it is shown.
    fn leave(&mut self, part: Part) -> bool {
        // The parts of a page mostly come in the order of the page before.
        let same = self.shown.get(self.painted.len()) == Some(&part) || self.shown.contains(&part);
        self.painted.push(part);
        if same {
            self.left.push(part.area);
        }
        same
    }
}

fn print(from: impl Hash) -> u64 {
    let mut hasher = FxHasher::default();
    from.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which of the parts were painted, and what was left.
    fn page(still: &Still, parts: &[(u16, &str)]) -> (Vec<u16>, Vec<Rect>) {
        let mut painted = Vec::new();
        for (y, text) in parts {
            still.paint(Rect::new(0, *y, 9, 1), text, || painted.push(*y));
        }
        (painted, still.turn())
    }

    #[test]
    fn only_what_changes_is_painted() {
        let still = Still::default();
        assert_eq!(page(&still, &[(0, "porta"), (1, "sala")]), (vec![0, 1], vec![]));
        let left = Rect::new(0, 0, 9, 1);
        assert_eq!(page(&still, &[(0, "porta"), (1, "aula")]), (vec![1], vec![left]));
    }

    #[test]
    fn what_was_not_on_the_page_before_is_painted() {
        let still = Still::default();
        page(&still, &[(0, "porta")]);
        page(&still, &[]);
        assert_eq!(page(&still, &[(0, "porta")]).0, [0]);
        assert_eq!(page(&still, &[(1, "porta")]).0, [1]);
        still.forget();
        assert_eq!(page(&still, &[(1, "porta")]).0, [1]);
    }
}
