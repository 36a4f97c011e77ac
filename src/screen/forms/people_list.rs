//! The form of a whole list of people, one a line, as it is copied from an e-mail or a spreadsheet.

use super::super::{Ask, Desk, Message};
use super::{FormKit, Reader, gone};
use crate::exchange::{Newcomer, Newcomers, Standing, Written};
use crate::fold::fold;
use crate::widget::{Fault, Field, Form, Values};

/// A list is long.
const N_ROWS: u16 = 13;

pub fn build(desk: &Desk) -> Form {
    let list = Field::text("people-list", desk.say("field-people-list"), "").with_rows(N_ROWS);
    FormKit::new(desk).field(list).titled("people-list", &[])
}

pub fn read(values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    reader.needed("people-list");
    let Some(document) = desk.document() else {
        return Err(gone(desk));
    };
    let mut list = List {
        newcomers: Newcomers::new(document),
        names: Vec::new(),
        from_bodies: 0,
        doubles: Vec::new(),
    };
    for (place, line) in values.text("people-list").lines().enumerate() {
        list.add(place + 1, line.trim());
    }
    let told = told(&list, desk);
    let mut asks: Vec<Ask> = list.newcomers.command().map(Ask::Do).into_iter().collect();
    asks.push(told);
    reader.finish(asks)
}

/// How many entered; and each name that came twice, so that nobody is lost or doubled unseen.
fn told(list: &List, desk: &Desk) -> Ask {
    let people = list.newcomers.count();
    let facts = [
        ("people", people.into()),
        ("doubles", list.doubles.len().into()),
        ("guessed", list.from_bodies.into()),
    ];
    if list.doubles.is_empty() {
        return Ask::Tell(desk.tell("told-enlisted", &facts));
    }
    let lines = list.doubles.iter().map(|double| {
        let key = match double.first {
            Some(_) => "people-list-twice",
            None => "people-list-known",
        };
        let facts = [
            ("line", double.line.into()),
            ("name", double.name.as_str().into()),
            ("first", double.first.unwrap_or(0).into()),
        ];
        desk.tell(key, &facts)
    });
    let lines: Vec<String> = lines.collect();
    let body = [
        desk.tell("told-enlisted", &facts),
        lines.join("\n"),
        desk.say("people-list-doubles"),
    ];
    Ask::Message(Box::new(Message {
        title: desk.tell("people-list-title", &facts),
        body: body.join("\n\n"),
    }))
}

/// The lines read so far.
struct List<'a> {
    newcomers: Newcomers<'a>,
    /// The names of this list, folded, each with its line.
    names: Vec<(String, usize)>,
    /// How many come from a body: from where and as what is only guessed.
    from_bodies: usize,
    doubles: Vec<Double>,
}

/// A line whose name is there already.
struct Double {
    line: usize,
    name: String,
    /// The line of the list that has the same name; none where it was registered before.
    first: Option<usize>,
}

impl List<'_> {
    /// Adds "Anna Rossi; L'Orto di Mezzo; Zola Predosa": name, body, municipality, parted by any of the usual signs.
    fn add(&mut self, place: usize, line: &str) {
        let person = Written::of_line(line, self.newcomers.document());
        let name = &format!("{} {}", person.first, person.last).trim().to_owned();
        if name.is_empty() {
            return;
        }
        let folded = fold(name);
        if self.newcomers.has(name) {
            let same = self.names.iter().find(|(known, _)| known == &folded);
            self.doubles.push(Double {
                line: place,
                name: name.clone(),
                first: same.map(|(_, place)| *place),
            });
            return;
        }
        self.names.push((folded, place));
        self.from_bodies += usize::from(!person.body.is_empty());
        self.newcomers.add(Newcomer {
            standing: Standing::guess(&person.body, self.newcomers.document()),
            first: person.first,
            last: person.last,
            body: person.body,
            municipality: person.municipality,
        });
    }
}
