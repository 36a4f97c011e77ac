//! What a paper is made of: one content for every format, in plain text without any markup.

use crate::text::Tongue;

/// A text to be printed or read: a cover, then blocks one after the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    pub tongue: Tongue,
    pub shape: Shape,
    pub cover: Cover,
    /// What stands on every page until the facilitator says otherwise: "BOZZA".
    pub stamp: Option<Stamp>,
    pub blocks: Vec<Block>,
    pub words: Furniture,
}

/// Whether a paper is read from its cover on, is a pile of sheets, small or large, or one page to be taken in at a glance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Book,
    Sheets,
    /// Sheets to be hung up: the same pages on A3.
    Large,
    Card,
}

/// The first page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cover {
    /// What this is: "Atti del laboratorio".
    pub kind: String,
    pub title: String,
    /// The guiding question.
    pub question: String,
    pub facts: Vec<Fact>,
}

/// A mark on every page, and what it means.
#[derive(Debug, Clone, PartialEq)]
pub struct Stamp {
    pub mark: String,
    pub meaning: String,
}

/// The few words a format needs around the content.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Furniture {
    /// "Indice".
    pub contents: String,
    /// "Vai al testo", for who reads with the keyboard.
    pub skip: String,
    /// The heads of a table of bars: what, and how many.
    pub what: String,
    pub how_many: String,
    /// "pagina".
    pub page: String,
    /// "codice".
    pub code: String,
}

/// A name and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    pub name: String,
    pub value: String,
}

/// A piece of the content, in reading order.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Begins a chapter.
    Chapter(String),
    /// Begins a part of a chapter.
    Part(String),
    /// Begins a sheet: its number and its title.
    Sheet {
        number: String,
        title: String,
    },
    Text(String),
    /// What nobody wrote on a sheet and is said about it.
    Note(String),
    /// What somebody still has to write here.
    Gap(String),
    /// Sentences, under their name where there is one.
    List {
        name: String,
        items: Vec<String>,
    },
    Facts(Vec<Fact>),
    Table(Table),
    Bars(Bars),
    /// A few numbers that are seen before they are read.
    Numbers(Vec<Number>),
    /// People as dots in a circle.
    Ring(Ring),
    /// Begins a new page.
    Break,
    /// The head of a sheet that is filled in by hand, with the code that finds it again.
    Ticket(Ticket),
    /// Ruled lines to write on, under their name.
    Lines {
        name: String,
        lines: u16,
    },
    /// A table to write in: every cell has its frame, and room for a hand.
    Grid(Table),
    /// Cards to cut out, two beside each other.
    Cards(Vec<Card>),
    /// Something to be read from across a room.
    Poster(Poster),
    /// A page of a wall, to be read from three metres away.
    Placard(Placard),
}

/// The head of a sheet that is filled in by hand.
#[derive(Debug, Clone, PartialEq)]
pub struct Ticket {
    /// What it is: "Report del gruppo".
    pub kind: String,
    pub title: String,
    /// As it is typed on any screen: `%7KM-4QX`. None on a sheet that is not transcribed.
    pub code: Option<String>,
}

/// A card to cut out.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    pub big: String,
    pub small: String,
    pub tag: Tag,
    pub foot: String,
}

/// A coloured dot with a letter in it, and what both stand for: a colour alone says nothing to who does not see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Tag {
    /// Which of the colours.
    pub part: usize,
    pub letter: String,
    pub name: String,
}

/// A page to be read from across a room.
#[derive(Debug, Clone, PartialEq)]
pub struct Poster {
    pub kind: String,
    pub big: String,
    pub text: String,
    pub lines: Vec<String>,
}

/// A page of a wall: what it is of, and what hangs there.
#[derive(Debug, Clone, PartialEq)]
pub struct Placard {
    pub kind: String,
    pub big: String,
    pub rows: Vec<Posted>,
}

/// A line of a wall after its mark, and more about it for who stands close.
#[derive(Debug, Clone, PartialEq)]
pub struct Posted {
    pub mark: String,
    pub text: String,
    pub small: String,
}

/// Rows under heads. Every row has as many cells as there are heads.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub caption: String,
    pub heads: Vec<Head>,
    pub rows: Vec<Vec<String>>,
}

/// The head of a column, and how wide the column is beside the others.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    pub name: String,
    pub share: u16,
}

/// Numbers as bars, each with its number.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    pub caption: String,
    pub rows: Vec<Bar>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    pub name: String,
    /// How long it is beside the others.
    pub size: u32,
    /// As it is written beside it.
    pub number: String,
}

impl Bar {
    /// So many of something.
    pub fn of(name: String, count: u32) -> Self {
        Self {
            name,
            size: count,
            number: count.to_string(),
        }
    }
}

/// A number, what it counts, and more about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Number {
    pub number: String,
    pub name: String,
    pub text: String,
}

/// People as dots in a circle, those who belong together beside each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Ring {
    /// What the picture says, for who cannot see it.
    pub says: String,
    /// Each with its number; as many as there are colours for.
    pub parts: Vec<(String, u32)>,
}

impl Paper {
    /// The same paper with nothing on it.
    pub fn clone_empty(&self) -> Self {
        Self {
            tongue: self.tongue,
            shape: self.shape,
            cover: self.cover.clone(),
            stamp: None,
            blocks: Vec::new(),
            words: self.words.clone(),
        }
    }
}

impl Card {
    /// As it reads without a frame: what is on it, line by line.
    pub fn lines(&self) -> Vec<String> {
        let tag = format!("{} {}", self.tag.letter, self.tag.name);
        let lines = [self.big.clone(), self.small.clone(), tag, self.foot.clone()];
        lines.into_iter().filter(|line| !line.is_empty()).collect()
    }
}

impl Number {
    /// As it reads where there is no room for boxes.
    pub fn as_fact(&self) -> Fact {
        Fact {
            name: self.name.clone(),
            value: format!("{} {}", self.number, self.text).trim().to_owned(),
        }
    }
}

impl Ring {
    /// As it reads without a picture.
    pub fn as_facts(&self) -> Vec<Fact> {
        let fact = |(name, number): &(String, u32)| Fact {
            name: name.clone(),
            value: number.to_string(),
        };
        self.parts.iter().map(fact).collect()
    }
}

impl Bars {
    /// The longest bar.
    pub fn most(&self) -> u32 {
        self.rows.iter().map(|bar| bar.size).max().unwrap_or(0)
    }
}

impl Table {
    /// A table with no rows yet; each head with its share of the width.
    pub fn new(caption: &str, heads: Vec<Head>) -> Self {
        Self {
            caption: caption.to_owned(),
            heads,
            rows: Vec::new(),
        }
    }
}
