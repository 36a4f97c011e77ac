//! What the papers of the regional law have in common: the facts of the process, what it did, and the gaps, each marked
//! where somebody has to write.
//!
//! Source: L.R. Emilia-Romagna 15/2018, and the pages of the Region on what its documents contain.

use super::Setter;
use crate::label::Labels;
use crate::paper::{Bar, Bars, Block, Cover, Fact, Head, Paper, Shape, Table, furniture};

/// Writes one of these papers, and counts its gaps.
pub struct Process<'a> {
    pub setter: &'a Setter<'a>,
    blocks: Vec<Block>,
    gaps: usize,
}

impl<'a> Process<'a> {
    pub fn new(setter: &'a Setter<'a>) -> Self {
        Self {
            setter,
            blocks: Vec::new(),
            gaps: 0,
        }
    }

    pub fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    pub fn chapter(&mut self, key: &str) {
        self.push(Block::Chapter(self.setter.say(key)));
    }

    pub fn part(&mut self, title: &str) {
        self.push(Block::Part(self.setter.fine(title)));
    }

    /// Paragraphs; a line of its own each.
    pub fn text(&mut self, text: &str) {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        for line in lines {
            self.push(Block::Text(self.setter.fine(line)));
        }
    }

    pub fn gap(&mut self, key: &str) {
        self.gaps += 1;
        self.push(Block::Gap(self.setter.say(key)));
    }

    /// What is known, or the gap.
    pub fn text_or_gap(&mut self, text: &str, key: &str) {
        if text.trim().is_empty() {
            self.gap(key);
        } else {
            self.text(text);
        }
    }

    /// Entries under their name, veiled already; nothing where there are none.
    pub fn list(&mut self, name: &str, items: Vec<String>) {
        if !items.is_empty() {
            let name = if name.is_empty() {
                String::new()
            } else {
                self.setter.say(name)
            };
            self.push(Block::List { name, items });
        }
    }

    /// Facts, those that nobody knows marked.
    pub fn facts(&mut self, facts: &[(&str, String)]) {
        let rows = facts.iter().map(|(key, value)| {
            let is_gap = value.trim().is_empty();
            self.gaps += usize::from(is_gap);
            Fact {
                name: self.setter.say(key),
                value: if is_gap {
                    self.setter.say("law-gap")
                } else {
                    self.setter.fine(value)
                },
            }
        });
        let rows = rows.collect();
        self.push(Block::Facts(rows));
    }

    /// The laboratories: when, what, where, by which method, with how many people.
    pub fn meetings(&mut self) {
        let setter = self.setter;
        let labels = Labels::with(setter.words);
        let heads = [
            ("field-date", 4),
            ("law-meeting", 8),
            ("field-place", 8),
            ("reading-method", 5),
            ("law-people", 3),
        ];
        let heads = heads.map(|(key, share)| Head {
            name: setter.say(key),
            share,
        });
        let mut table = Table::new(&setter.say("law-meetings"), heads.to_vec());
        table.rows = setter
            .dossier
            .identity
            .meetings
            .iter()
            .map(|meeting| {
                vec![
                    setter.words.date(meeting.date),
                    setter.fine(&meeting.title),
                    setter.fine(&meeting.place),
                    setter.fine(labels.pick(&meeting.method)),
                    meeting.came.to_string(),
                ]
            })
            .collect();
        if !table.rows.is_empty() {
            self.push(Block::Table(table));
        }
    }

    /// Who came by belonging and by level, drawn, each person once.
    pub fn turnout(&mut self) {
        let setter = self.setter;
        let labels = Labels::with(setter.words);
        let rows = &setter.dossier.identity.turnout.rows;
        let belonging: Vec<Bar> = rows
            .iter()
            .map(|row| Bar::of(labels.belonging(row.belonging), count(row.people)))
            .collect();
        let level = crate::registry::identity::LEVELS.map(|level| {
            let own = rows.iter().flat_map(|row| &row.levels);
            let own = own.filter(|(known, _)| *known == level);
            Bar::of(labels.level(level), count(own.map(|(_, people)| people).sum()))
        });
        let level: Vec<Bar> = level.into_iter().filter(|bar| bar.size > 0).collect();
        for (key, rows) in [("book-by-belonging", belonging), ("book-by-level", level)] {
            if !rows.is_empty() {
                let caption = setter.say(key);
                self.push(Block::Bars(Bars { caption, rows }));
            }
        }
    }

    /// When somebody will look again at what was decided.
    pub fn monitoring(&mut self) {
        let setter = self.setter;
        let again = setter.dossier.documents.iter().flat_map(|document| {
            let editor = crate::paper::book::editor(document, setter.words);
            let closing = &document.session.day.closing;
            let dates = closing.follow_ups.iter();
            dates
                .map(|each| format!("{}: {}", setter.words.date(each.date), editor.set(&each.what)))
                .collect::<Vec<String>>()
        });
        let again: Vec<String> = again.collect();
        self.list("law-follow-ups", again);
        self.gap("law-gap-monitoring");
    }

    pub fn sponsors(&self) -> String {
        self.setter.dossier.sponsors().join(", ")
    }

    /// "17/05/2025 – 07/03/2026".
    pub fn span(&self) -> String {
        let meetings = &self.setter.dossier.identity.meetings;
        let words = self.setter.words;
        match (meetings.first(), meetings.last()) {
            (Some(first), Some(last)) if first.date != last.date => {
                format!("{} – {}", words.date(first.date), words.date(last.date))
            }
            (Some(first), _) => words.date(first.date),
            (None, _) => String::new(),
        }
    }

    /// The paper, with the number of its gaps on the cover.
    pub fn finish(self, kind: &str) -> Paper {
        let setter = self.setter;
        let gaps = setter.tell("law-gaps", &[("gaps", self.gaps.into())]);
        Paper {
            tongue: setter.words.tongue,
            shape: Shape::Book,
            cover: Cover {
                kind: setter.say(kind),
                title: setter.fine(&setter.dossier.identity.path),
                question: setter.fine(&setter.dossier.card.story.subtitle),
                facts: vec![
                    Fact {
                        name: setter.say("law-by"),
                        value: setter.say("law-15-2018"),
                    },
                    Fact {
                        name: setter.say("law-to-do"),
                        value: gaps,
                    },
                ],
            },
            stamp: Some(crate::paper::Stamp {
                mark: setter.say("book-draft"),
                meaning: setter.say("law-draft-meaning"),
            }),
            blocks: self.blocks,
            words: furniture(setter.words),
        }
    }
}

pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
