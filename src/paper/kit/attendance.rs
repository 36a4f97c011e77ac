//! The attendance list: who came, from where, from when to when, and who was registered and did not come. It stays in the
//! office, as proof, and names everybody.

use chrono::NaiveDateTime;

use super::Setter;
use super::people::{badge_number, body_of, table};
use crate::domain::{Attendance, Belonging, Person, by_family_name};
use crate::paper::Block;

/// Those who were registered, those who came without being so, those who did not come; then how many from each side.
/// Nothing before the first person has come.
pub fn attendance(setter: &mut Setter) {
    let session = setter.session();
    let mut people: Vec<&Person> = session.people.iter().collect();
    by_family_name(&mut people);
    let walk_ins = setter.document.walk_ins();
    let (came, away): (Vec<&Person>, Vec<&Person>) =
        people.into_iter().partition(|person| person.attendance.came());
    if came.is_empty() {
        return;
    }
    let (walked_in, registered): (Vec<&Person>, Vec<&Person>) =
        came.into_iter().partition(|person| walk_ins.contains(&person.id));
    setter.ticket(&setter.say("kit-attendance"), &session.header.title, None);
    setter.note(&setter.when_and_where());
    setter.note(&setter.say("kit-attendance-office"));
    write_people("kit-attendance-registered", &registered, setter);
    write_people("kit-attendance-walk-ins", &walked_in, setter);
    write_away(&away, setter);
    write_totals(&[registered, walked_in, away], setter);
    setter.ask("minutes-signed-here", 1);
}

/// Begins a part with how many are in it.
fn begin(key: &str, people: &[&Person], setter: &mut Setter) {
    let title = format!("{} ({})", setter.say(key), people.len());
    let title = setter.fine(&title);
    setter.push(Block::Part(title));
}

fn write_people(key: &str, people: &[&Person], setter: &mut Setter) {
    if people.is_empty() {
        return;
    }
    begin(key, people, setter);
    let heads = [
        ("kit-row", 2),
        ("kit-person", 8),
        ("kit-body", 8),
        ("kit-belonging", 6),
        ("kit-in", 4),
        ("kit-out", 4),
    ];
    let rows = people.iter().map(|person| {
        let mut row = line(person, setter);
        row.extend(hours(person, setter));
        row
    });
    let table = table(setter, &heads, rows.collect());
    setter.push(Block::Table(table));
}

/// Who was registered and did not come; who is still awaited is told so.
fn write_away(people: &[&Person], setter: &mut Setter) {
    if people.is_empty() {
        return;
    }
    begin("kit-attendance-away", people, setter);
    let heads = [
        ("kit-row", 2),
        ("kit-person", 8),
        ("kit-body", 8),
        ("kit-belonging", 6),
        ("kit-outcome", 8),
    ];
    let is_over = setter.session().day.closing.closed_at.is_some();
    let rows = people.iter().map(|person| {
        let mut row = line(person, setter);
        let is_awaited = person.attendance == Attendance::Expected && !is_over;
        let outcome = if is_awaited { "kit-expected" } else { "kit-absent" };
        row.push(setter.say(outcome));
        row
    });
    let table = table(setter, &heads, rows.collect());
    setter.push(Block::Table(table));
}

/// Badge, name, body, belonging.
fn line(person: &Person, setter: &Setter) -> Vec<String> {
    vec![
        badge_number(person),
        setter.fine(format!("{} {}", person.last, person.first).trim()),
        setter.fine(&body_of(person, setter)),
        setter.labels().belonging(person.belonging),
    ]
}

/// Every hour of coming and of going; who stayed to the end has no hour of going.
fn hours(person: &Person, setter: &Setter) -> [String; 2] {
    let stays = person.attendance.stays();
    let is_over = setter.session().day.closing.closed_at.is_some();
    let at_the_end = || is_over.then(|| setter.say("kit-attendance-end"));
    let came = stays.iter().map(|(from, _)| moment(*from, setter));
    let left = stays
        .iter()
        .filter_map(|(_, to)| to.map_or_else(at_the_end, |to| Some(moment(to, setter))));
    [
        came.collect::<Vec<_>>().join(" · "),
        left.collect::<Vec<_>>().join(" · "),
    ]
}

/// The hour, with its date where it is not that of the first day.
fn moment(at: NaiveDateTime, setter: &Setter) -> String {
    let hour = setter.hour(at);
    if at.date() == setter.session().header.date {
        return hour;
    }
    format!("{} {hour}", setter.words.date(at.date()))
}

/// How many of each belonging, then of all: registered and here, here without being registered, not here.
fn write_totals(groups: &[Vec<&Person>; 3], setter: &mut Setter) {
    let row = |name: String, is_counted: &dyn Fn(&Person) -> bool| {
        let counts = groups
            .each_ref()
            .map(|group| group.iter().filter(|person| is_counted(person)).count());
        let [registered, walked_in, away] = counts;
        let numbers = [registered + away, registered + walked_in, walked_in, away];
        (counts.iter().sum::<usize>() > 0).then(|| {
            let numbers = numbers.iter().map(ToString::to_string);
            std::iter::once(name).chain(numbers).collect::<Vec<String>>()
        })
    };
    let of_each = Belonging::ALL.into_iter().filter_map(|each| {
        row(setter.labels().belonging(each), &|person| {
            person.belonging == each
        })
    });
    let of_all = row(setter.say("kit-attendance-all"), &|_| true);
    let rows = of_each.chain(of_all).collect();
    let heads = [
        ("kit-belonging", 8),
        ("kit-attendance-n-registered", 4),
        ("kit-attendance-n-came", 4),
        ("kit-attendance-n-walk-ins", 4),
        ("kit-attendance-n-away", 4),
    ];
    let table = table(setter, &heads, rows);
    let title = setter.say("kit-attendance-totals");
    setter.push(Block::Part(title));
    setter.push(Block::Table(table));
}
