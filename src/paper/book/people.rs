//! Who was there: everybody counted, and by name only those who agreed to it.

use std::collections::BTreeSet;

use super::editor::Editor;
use crate::domain::{Belonging, Id, Level, Person, by_family_name};
use crate::fold::fold;

pub fn write(editor: &mut Editor) {
    let session = editor.session();
    let came: Vec<&Person> = session.people_who_came().collect();
    editor.chapter("book-people");
    let n_named = came.iter().filter(|person| person.may_be_named()).count();
    let walk_ins = editor.document.walk_ins();
    let n_walk_ins = came.iter().filter(|person| walk_ins.contains(&person.id)).count();
    let n_registered = session.people.len().saturating_sub(n_walk_ins);
    let facts = [
        ("registered", n_registered.into()),
        ("walkins", n_walk_ins.into()),
        ("came", came.len().into()),
        ("named", n_named.into()),
    ];
    editor.text(&editor.tell("book-people-counts", &facts));
    let belonging = Belonging::ALL.map(|each| {
        let n = came.iter().filter(|person| person.belonging == each).count();
        (editor.labels().belonging(each), n)
    });
    let level = Level::ALL.map(|each| {
        let n = came.iter().filter(|person| person.level == each).count();
        (editor.labels().level(each), n)
    });
    editor.bars(&editor.say("book-by-belonging"), counted(&belonging));
    editor.bars(&editor.say("book-by-level"), counted(&level));
    write_bodies(editor, &came);
    write_names(editor, &came);
}

/// Only what was counted at least once.
fn counted(rows: &[(String, usize)]) -> Vec<(String, u32)> {
    let rows = rows.iter().filter(|(_, number)| *number > 0);
    rows.map(|(name, number)| (name.clone(), u32::try_from(*number).unwrap_or(u32::MAX)))
        .collect()
}

/// The bodies that somebody came from.
fn write_bodies(editor: &mut Editor, came: &[&Person]) {
    let present: BTreeSet<&Id> = came.iter().filter_map(|person| person.body.as_ref()).collect();
    let bodies = editor.session().bodies.iter();
    let mut names: Vec<String> = bodies
        .filter(|body| present.contains(&body.id))
        .map(|body| body.name.clone())
        .collect();
    names.sort_by_cached_key(|name| fold(name));
    editor.list("book-bodies", &names);
}

fn write_names(editor: &mut Editor, came: &[&Person]) {
    let mut named: Vec<&Person> = came
        .iter()
        .copied()
        .filter(|person| person.may_be_named())
        .collect();
    by_family_name(&mut named);
    let names: Vec<String> = named.into_iter().map(|person| line(person, editor)).collect();
    editor.list("book-names", &names);
}

/// "Verdorto Nadia (L'Orto di Mezzo)".
fn line(person: &Person, editor: &Editor) -> String {
    let name = format!("{} {}", person.last, person.first);
    let body = person.body.as_ref().and_then(|id| editor.session().body(id));
    body.map_or_else(
        || name.trim().to_owned(),
        |body| format!("{} ({})", name.trim(), body.name),
    )
}

/// Those who agreed to be called again, and to be named.
pub fn write_contacts(editor: &mut Editor) {
    let mut people: Vec<&Person> = editor
        .session()
        .people_who_came()
        .filter(|person| person.consents.recontact && person.may_be_named())
        .collect();
    by_family_name(&mut people);
    let names: Vec<String> = people.into_iter().map(|person| line(person, editor)).collect();
    if !names.is_empty() {
        editor.chapter("book-contacts");
        editor.text(&editor.say("book-contacts-note"));
        editor.list("", &names);
    }
}
