//! The editor sets the blocks of a book one after the other: veiled, and in fine typography.

use crate::domain::{Document, Id, Noun, Plan, Proposal, Session};
use crate::fold::fold;
use crate::format::Kind;
use crate::label::Labels;
use crate::paper::veil::Veil;
use crate::paper::{Bar, Bars, Block, Fact, Head, Table, fine, printable};
use crate::text::{self, Words};

/// Writes the blocks of one book. Empty texts are left out.
pub struct Editor<'a> {
    pub document: &'a Document,
    pub words: &'a Words,
    pub veil: Veil<'a>,
    blocks: Vec<Block>,
}

impl<'a> Editor<'a> {
    pub fn new(document: &'a Document, words: &'a Words) -> Self {
        Self {
            document,
            words,
            veil: Veil::new(&document.session, words.say("book-somebody")),
            blocks: Vec::new(),
        }
    }

    pub fn session(&self) -> &'a Session {
        &self.document.session
    }

    pub fn labels(&self) -> Labels<'a> {
        Labels::with(self.words)
    }

    pub fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    pub fn tell(&self, key: &str, facts: &[(&str, text::Fact)]) -> String {
        self.words.tell(key, facts)
    }

    /// A text as it is printed.
    pub fn set(&self, text: &str) -> String {
        // What does not show is taken out first: a name must not hide behind it.
        fine(&self.veil.text(&printable(text)), self.words.tongue)
    }

    pub fn chapter(&mut self, key: &str) {
        self.chapter_called(&self.say(key));
    }

    pub fn chapter_called(&mut self, title: &str) {
        self.blocks.push(Block::Chapter(self.set(title)));
    }

    pub fn part(&mut self, title: &str) {
        self.blocks.push(Block::Part(self.set(title)));
    }

    pub fn sheet(&mut self, number: &str, title: &str) {
        let (number, title) = (self.set(number), self.set(title));
        self.blocks.push(Block::Sheet { number, title });
    }

    /// A text; each of its lines is a paragraph.
    pub fn text(&mut self, text: &str) {
        let set = self.set(text);
        let lines = set.lines().map(str::trim).filter(|line| !line.is_empty());
        self.blocks.extend(lines.map(|line| Block::Text(line.to_owned())));
    }

    pub fn note(&mut self, text: &str) {
        let set = self.set(text);
        if !set.is_empty() {
            self.blocks.push(Block::Note(set));
        }
    }

    /// Sentences under their name, where there are any.
    pub fn list(&mut self, key: &str, items: &[String]) {
        let name = if key.is_empty() {
            String::new()
        } else {
            self.say(key)
        };
        self.list_called(&name, items);
    }

    pub fn list_called(&mut self, name: &str, items: &[String]) {
        let items: Vec<String> = items
            .iter()
            .map(|item| self.set(item))
            .filter(|item| !item.is_empty())
            .collect();
        if !items.is_empty() {
            let name = self.set(name);
            self.blocks.push(Block::List { name, items });
        }
    }

    /// Names with their values; a value that is empty is left out.
    pub fn facts(&mut self, facts: &[(String, String)]) {
        let facts = self.set_facts(facts);
        if !facts.is_empty() {
            self.blocks.push(Block::Facts(facts));
        }
    }

    pub fn set_facts(&self, facts: &[(String, String)]) -> Vec<Fact> {
        let facts = facts.iter().map(|(name, value)| Fact {
            name: self.set(name),
            value: in_a_row(&self.set(value)),
        });
        facts.filter(|fact| !fact.value.is_empty()).collect()
    }

    /// A table whose heads are messages, each with its share of the width.
    pub fn table(&mut self, caption: &str, heads: &[(&str, u16)], rows: &[Vec<String>]) {
        let heads = heads.iter().map(|(key, share)| (self.say(key), *share));
        self.table_of(caption, heads.collect(), rows);
    }

    /// A table whose heads are already words. A column without a word in it is left out, and so is a table without
    /// rows.
    pub fn table_of(&mut self, caption: &str, heads: Vec<(String, u16)>, rows: &[Vec<String>]) {
        let is_filled = |idx: usize| {
            rows.iter()
                .any(|row| row.get(idx).is_some_and(|cell| !cell.is_empty()))
        };
        let filled: Vec<bool> = (0..heads.len()).map(is_filled).collect();
        let heads = heads
            .into_iter()
            .zip(&filled)
            .filter(|(_, is_filled)| **is_filled);
        let heads = heads.map(|((name, share), _)| Head {
            name: self.set(&name),
            share,
        });
        let mut table = Table::new(&self.set(caption), heads.collect());
        let cells = |row: &Vec<String>| {
            let cells = row.iter().zip(&filled).filter(|(_, is_filled)| **is_filled);
            cells.map(|(cell, _)| in_a_row(&self.set(cell))).collect()
        };
        table.rows = rows.iter().map(cells).collect();
        if !table.rows.is_empty() {
            self.blocks.push(Block::Table(table));
        }
    }

    /// Numbers as bars, in the order given.
    pub fn bars(&mut self, caption: &str, rows: Vec<(String, u32)>) {
        if !rows.is_empty() {
            let rows = rows
                .into_iter()
                .map(|(name, number)| Bar::of(self.set(&name), number));
            self.blocks.push(Block::Bars(Bars {
                caption: self.set(caption),
                rows: rows.collect(),
            }));
        }
    }

    /// An answer as it is read: the name of what it names, where it is the number of something.
    pub fn answer(&self, answer: &str) -> String {
        let id = Id::from(answer.trim());
        if self.session().noun_of(&id).is_some() {
            self.thing(&id)
        } else {
            answer.to_owned()
        }
    }

    /// The name of anything, a person's only where they consent.
    pub fn thing(&self, id: &Id) -> String {
        match self.session().noun_of(id) {
            Some(Noun::Person) => self.veil.name(id),
            Some(Noun::Table) => self.place(id),
            Some(Noun::Plan) => self.plan(id),
            Some(Noun::Proposal) => self.proposal(id),
            Some(_) | None => self.labels().thing(self.session(), id),
        }
    }

    /// "RV01 Sarebbe meraviglioso se… la scala si salutasse".
    fn proposal(&self, id: &Id) -> String {
        let sheet = self.session().proposal(id);
        let title = sheet.map(|sheet| self.led(sheet, sheet.title()));
        format!("{id} {}", title.unwrap_or_default()).trim().to_owned()
    }

    /// What a sheet says after the words that all of its kind go on from.
    pub fn led(&self, sheet: &Proposal, said: &str) -> String {
        let mut kinds = self.document.template.kinds.iter();
        let lead = kinds.find(|kind| kind.id == sheet.kind).and_then(Kind::lead);
        let lead = lead.map_or("", |lead| self.labels().pick(lead).trim());
        let is_said = fold(said).starts_with(&fold(lead.trim_end_matches('…')));
        if lead.is_empty() || is_said {
            said.to_owned()
        } else {
            format!("{lead} {said}")
        }
    }

    /// "A01 La scala che si saluta".
    fn plan(&self, id: &Id) -> String {
        let mut plans = self.session().outcomes.plans.iter();
        let plan = plans.find(|plan| &plan.id == id);
        let title = plan.map_or_else(String::new, |plan| self.plan_title(plan));
        format!("{id} {title}").trim().to_owned()
    }

    /// A plan without a title of its own is called as the project it serves, or after what it comes from.
    pub fn plan_title(&self, plan: &Plan) -> String {
        let mut projects = self.session().outcomes.projects.iter();
        let project = projects.find(|project| Some(&project.id) == plan.project.as_ref());
        let project = project.map(|project| project.title.clone());
        let first = plan.from.first().map(|id| self.thing(id));
        let titles = [Some(plan.title.clone()), project, first];
        let mut titles = titles.into_iter().flatten();
        titles.find(|title| !title.is_empty()).unwrap_or_default()
    }

    /// "Tavolo 3: la salute sotto casa".
    fn place(&self, id: &Id) -> String {
        let table = self.session().room.tables.iter().find(|table| &table.id == id);
        let key = if table.is_some_and(|table| !table.theme.is_empty()) {
            "table-themed"
        } else {
            "table-name"
        };
        let number = table.map_or_else(|| id.to_string(), |table| table.number());
        let theme = table.map_or("", |table| table.theme.as_str());
        self.tell(key, &[("number", number.into()), ("theme", theme.into())])
    }

    pub fn things(&self, ids: &[Id]) -> Vec<String> {
        ids.iter().map(|id| self.thing(id)).collect()
    }

    /// The people by name where they consent, and how many others.
    pub fn people(&self, ids: &[Id]) -> String {
        let others = |n: usize| {
            let key = if n == ids.len() {
                "book-people-only"
            } else {
                "book-others"
            };
            self.tell(key, &[("n", n.into())])
        };
        self.veil.names(ids, others).join(", ")
    }

    pub fn finish(self) -> Vec<Block> {
        self.blocks
    }
}

/// A value of several lines as one: in a cell a line that ends is not seen.
fn in_a_row(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" · ")
}
