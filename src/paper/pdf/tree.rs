//! The tree of a tagged PDF: what each piece of text is, for who cannot see it.

/// What a part of the text is.
#[derive(Debug, Clone, PartialEq)]
pub enum Role {
    Heading(u16, String),
    Paragraph,
    Quote,
    List,
    Item,
    Label,
    Body,
    Table,
    Caption,
    Row,
    ColumnHead,
    RowHead,
    Cell,
    Contents,
    Entry,
    Link,
    /// A picture, and what it says.
    Figure(String),
}

/// A part with its parts, by their number in the tree.
#[derive(Debug)]
pub struct Part {
    pub role: Role,
    pub children: Vec<Child>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Child {
    Part(usize),
    /// Marks on the pages, by the number that they carry.
    Leaf(usize),
}

/// The parts of a text, grown while it is laid out.
#[derive(Debug, Default)]
pub struct Tree {
    pub parts: Vec<Part>,
    pub roots: Vec<usize>,
    pub n_leaves: usize,
    open: Vec<usize>,
}

impl Tree {
    /// Opens a part inside the one that is open.
    pub fn open(&mut self, role: Role) -> usize {
        let number = self.parts.len();
        self.parts.push(Part {
            role,
            children: Vec::new(),
        });
        match self.open.last().and_then(|parent| self.parts.get_mut(*parent)) {
            Some(parent) => parent.children.push(Child::Part(number)),
            None => self.roots.push(number),
        }
        self.open.push(number);
        number
    }

    /// Opens again a part that was closed, to write into it out of turn.
    pub fn reopen(&mut self, part: usize) {
        self.open.push(part);
    }

    pub fn close(&mut self) {
        self.open.pop();
    }

    /// A new leaf of the part that is open.
    pub fn leaf(&mut self) -> usize {
        let leaf = self.n_leaves;
        self.n_leaves += 1;
        if let Some(parent) = self.open.last().and_then(|parent| self.parts.get_mut(*parent)) {
            parent.children.push(Child::Leaf(leaf));
        }
        leaf
    }
}
