//! The round that a pane of tables shows, and what is known of each of its tables.

use super::super::super::{Desk, Labels, seats};
use crate::domain;
use crate::domain::{
    Document, Handover, Id, Person, Proposal, Round, Seating, Session, Table, host_of, people_unseated,
};
use crate::format::{Activity, KindId};

/// A round of conversation, with the kind of sheet its tables fill.
pub struct Turn<'a> {
    pub document: &'a Document,
    pub round: &'a Round,
    pub kind: &'a KindId,
}

impl<'a> Turn<'a> {
    /// Who is here and has no chair.
    pub fn unseated(&self) -> Vec<&'a Person> {
        people_unseated(&self.document.session, &self.document.template, self.number())
    }

    /// The round held in a line of the programme.
    pub fn of(line: &Id, desk: &Desk<'a>) -> Option<Self> {
        let document = desk.document()?;
        let number = domain::round_of_line(document, line)?;
        let mut lines = document.session.day.programme.iter();
        let phase = document
            .template
            .phase(&lines.find(|each| &each.id == line)?.phase)?;
        let Activity::Tables { kind } = &phase.activity else {
            return None;
        };
        let mut rounds = document.session.room.rounds.iter();
        let round = rounds.find(|round| round.number == number)?;
        Some(Self {
            document,
            round,
            kind,
        })
    }

    pub fn session(&self) -> &'a Session {
        &self.document.session
    }

    pub fn number(&self) -> u32 {
        self.round.number
    }

    pub fn tables(&self) -> &'a [Table] {
        &self.session().room.tables
    }

    pub fn seating(&self, table: &Table) -> Option<&'a Seating> {
        seats::seating(self.session(), self.number(), &table.id)
    }

    pub fn host(&self, table: &'a Table) -> Option<&'a Id> {
        host_of(self.session(), table, self.number())
    }

    /// The travellers of a table, by family name.
    pub fn travellers(&self, table: &Table) -> Vec<&'a Person> {
        let seating = self.seating(table);
        let ids = seating.into_iter().flat_map(|seating| &seating.travellers);
        by_family_name(ids.filter_map(|id| self.session().person(id)))
    }

    /// Host included.
    pub fn size(&self, table: &Table) -> usize {
        self.seating(table).map_or(0, |seating| seating.people().count())
    }

    /// Host included, without those who have left for good.
    pub fn still_there(&self, table: &Table) -> usize {
        let has_left = |id: &&Id| {
            let person = self.session().person(id);
            person.is_some_and(|person| person.attendance.has_left())
        };
        self.seating(table)
            .map_or(0, |seating| seating.people().filter(|id| !has_left(id)).count())
    }

    /// This table, or the first one that nobody hosts where somebody hosts this one.
    pub fn wanting_host(&self, table: &'a Table) -> &'a Table {
        let wanting = domain::tables_without_host(self.session(), self.number());
        let is_meant = wanting.iter().any(|each| each.id == table.id);
        wanting.first().copied().filter(|_| !is_meant).unwrap_or(table)
    }

    /// True when the round is seated, but nobody was given this table.
    pub fn is_closed(&self, table: &Table) -> bool {
        self.seating(table).is_none() && domain::is_seated(self.session(), self.number())
    }

    /// The standing sheets of a table, oldest round first.
    pub fn sheets(&self, table: &Table) -> Vec<&'a Proposal> {
        let mut sheets: Vec<&Proposal> = self
            .session()
            .proposals
            .iter()
            .filter(|sheet| &sheet.kind == self.kind && sheet.is_standing())
            .filter(|sheet| sheet.position.at.as_ref() == Some(&table.id))
            .collect();
        sheets.sort_by_key(|sheet| sheet.position.round);
        sheets
    }

    /// The first sheet of a table in this round.
    pub fn sheet(&self, table: &Table) -> Option<&'a Proposal> {
        let mut sheets = self.sheets(table).into_iter();
        sheets.find(|sheet| sheet.position.round == Some(self.number()))
    }

    /// The hand-overs of a table up to this round, in the order of the rounds: one may be written after that of a later round.
    pub fn handovers(&self, table: &Table) -> Vec<&'a Handover> {
        let handovers = self.session().cafe.handovers.iter();
        let mut handovers: Vec<&Handover> = handovers
            .filter(|handover| handover.table == table.id && handover.round <= self.number())
            .collect();
        handovers.sort_by_key(|handover| handover.round);
        handovers
    }
}

/// People in the order in which Italians look for a name.
pub fn by_family_name<'a>(people: impl Iterator<Item = &'a Person>) -> Vec<&'a Person> {
    let mut people: Vec<&Person> = people.collect();
    crate::domain::by_family_name(&mut people);
    people
}

/// "Tavolo 3", with its theme where it has one.
pub fn table_name(table: &Table, desk: &Desk) -> String {
    let number = table.number();
    if table.theme.is_empty() {
        desk.tell("table-name", &[("number", number.into())])
    } else {
        desk.tell(
            "table-themed",
            &[("number", number.into()), ("theme", table.theme.clone().into())],
        )
    }
}

/// The names, each once, parted by commas.
pub fn names(people: &[&Person]) -> String {
    let names: Vec<String> = people.iter().map(|person| person.name()).collect();
    names.join(", ")
}

/// The name of whoever the id is.
pub fn name_of(id: &Id, desk: &Desk) -> String {
    desk.session()
        .map_or_else(String::new, |session| Labels::of(desk).person(session, id))
}
