//! The form with which an entry begins: promoted from a project sheet of a laboratory, or written by hand.

use std::sync::Arc;

use super::super::super::{Ask, Desk, Yearly};
use super::super::{FormKit, Purpose, Reader, gone};
use super::{LedgerPart, SheetPart, earlier_entries, one, year, yearly};
use crate::domain::{Document, Project};
use crate::registry::Entry;
use crate::registry::ledger::{Birth, Kind, Ledger, Order, Territory};
use crate::registry::likeness::{Alike, Titles, Wanted};
use crate::registry::promotion::{Decision, FROM_LAB, begin, promote, year_for};
use crate::registry::territory::Territory as Places;
use crate::registry::vocabulary::{ORIGINS, STAGES};
use crate::widget::{Choice, Fault, Form, Values};

pub fn build(birth: &Birth, desk: &Desk) -> Form {
    let Some((entry, ledger)) = found(birth, desk).zip(yearly(desk).map(|yearly| &yearly.ledger)) else {
        return FormKit::new(desk).titled("promotion", &[("name", "".into())]);
    };
    let kinds = Kind::ALL.map(|kind| Choice::new(kind.name(), desk.say(&format!("kind-{}", kind.name()))));
    let year = year_for(ledger, &entry);
    let kit = FormKit::new(desk)
        .one(
            "promotion-kind",
            kinds.to_vec(),
            Some(Kind::Project.name().to_owned()),
        )
        .line("promotion-year", &year.to_string())
        .line("promotion-name", &entry.project.title);
    let earlier = earlier_of(&entry, ledger);
    let entities = earlier_entries(ledger, year, earlier.as_deref());
    let kit = kit.one("promotion-continues", entities, earlier);
    let kit = one(kit, "promotion-origin", ORIGINS, Some(FROM_LAB.to_owned()));
    one(kit, "promotion-state", STAGES, Some("avviato".to_owned()))
        .line("promotion-contact", entry.contact.as_deref().unwrap_or_default())
        .titled("promotion", &[("name", entry.project.title.as_str().into())])
}

pub fn build_new(kind: Kind, year: i32, desk: &Desk) -> Form {
    let entities = yearly(desk)
        .map(|yearly| earlier_entries(&yearly.ledger, year, None))
        .unwrap_or_default();
    let kit = FormKit::new(desk)
        .line("promotion-name", "")
        .line("promotion-year", &year.to_string())
        .one("promotion-continues", entities, None);
    let kit = one(kit, "promotion-origin", ORIGINS, None);
    let kit = match kind {
        Kind::Project => one(kit, "promotion-state", STAGES, Some("avviato".to_owned())),
        Kind::Table | Kind::Group => kit,
    };
    kit.line("promotion-contact", "")
        .titled(&format!("new-{}", kind.name()), &[])
}

pub fn read(birth: &Birth, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let kind = reader.needed_one("promotion-kind");
    let kind = Kind::ALL
        .into_iter()
        .find(|each| Some(each.name()) == kind.as_deref());
    let decision = decision(kind.unwrap_or(Kind::Project), &mut reader);
    let known = sheet_of(birth, desk).zip(yearly(desk));
    let Some(((document, project), yearly)) = known else {
        return Err(gone(desk));
    };
    let path = &document.session.header.path;
    let profiles = desk.library.customs.profiles_for(Some(&yearly.ledger), path);
    let places: Vec<Places> = profiles.into_iter().cloned().collect();
    let (id, orders) = promote(&yearly.ledger, &places, document, project, &decision);
    entered(reader, &decision, &id, orders)
}

pub fn read_new(kind: Kind, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let decision = decision(kind, &mut reader);
    let Some(yearly) = yearly(desk) else {
        return Err(gone(desk));
    };
    let (id, orders) = begin(&yearly.ledger, &decision);
    let where_first = super::ask(decision.year, &id, SheetPart::Where);
    let mut asks = entered(reader, &decision, &id, orders)?;
    // A laboratory says where a project acts; what is begun by hand does not say it yet.
    asks.push(where_first);
    Ok(asks)
}

/// Says which entries may already be about it, or which one it goes on from that is not in the registry yet.
pub fn note(birth: &Birth, values: &Values, desk: &Desk) -> Option<String> {
    let (entry, yearly) = found(birth, desk).zip(yearly(desk))?;
    if values.one("promotion-continues").is_none()
        && let Some(earlier) = not_yet_there(&entry, &yearly.ledger, desk)
    {
        return Some(desk.tell("promotion-earlier", &[("name", earlier.into())]));
    }
    let kind = values.one("promotion-kind");
    let kind = Kind::ALL
        .into_iter()
        .find(|each| Some(each.name()) == kind.as_deref())?;
    let name = values.text("promotion-name");
    let year = values.text("promotion-year").parse().ok()?;
    let similar = similar(&entry, &yearly.titles(), (kind, &name, year));
    if similar.is_empty() {
        return None;
    }
    let names: Vec<String> = similar
        .iter()
        .take(3)
        .map(|alike| format!("{} «{}» ({})", alike.entity, alike.name, alike.year))
        .collect();
    Some(desk.tell("promotion-alike", &[("names", names.join(", ").into())]))
}

/// The entries that a project sheet of a laboratory looks like.
pub fn similar_to(entry: &Entry, yearly: &Yearly) -> Vec<Alike> {
    let year = year_for(&yearly.ledger, entry);
    similar(
        entry,
        &yearly.titles(),
        (Kind::Project, &entry.project.title, year),
    )
}

fn similar(entry: &Entry, titles: &Titles, (kind, name, year): (Kind, &str, i32)) -> Vec<Alike> {
    let scope = &entry.project.scope;
    // Which of the names is a zone and which a Quartiere does not matter to see whether the place is the same.
    let territory = Territory {
        zones: scope.areas.clone(),
        municipalities: scope.municipalities.clone(),
        ..Territory::default()
    };
    let wanted = Wanted {
        kind,
        name,
        year,
        territory: &territory,
    };
    titles.alike(wanted)
}

fn decision(kind: Kind, reader: &mut Reader) -> Decision {
    if reader.values.text("promotion-year").is_empty() {
        reader.blame("promotion-year", "fault-year");
    }
    let year = year(reader, "promotion-year").unwrap_or_default();
    let continues = reader.values.one("promotion-continues");
    let ledger = yearly(reader.desk).map(|yearly| &yearly.ledger);
    let is_later = |id: &String| ledger.is_some_and(|ledger| !ledger.was_there_before(id, year));
    if continues.as_ref().is_some_and(is_later) {
        reader.blame("promotion-continues", "fault-not-earlier");
    }
    Decision {
        kind,
        year,
        name: reader.needed("promotion-name"),
        origin: reader.values.one("promotion-origin"),
        state: reader.values.one("promotion-state"),
        continues,
        contact: reader.values.text("promotion-contact"),
    }
}

fn entered(
    reader: Reader,
    decision: &Decision,
    id: &str,
    orders: Vec<Order>,
) -> Result<Vec<Ask>, Vec<Fault>> {
    let facts = [
        ("id", id.into()),
        ("name", decision.name.as_str().into()),
        ("year", decision.year.to_string().into()),
    ];
    let told = reader.desk.tell("told-promoted", &facts);
    reader.finish(vec![
        Ask::Inscribe(orders),
        Ask::Tell(told),
        super::ask(decision.year, id, SheetPart::Numbers),
    ])
}

fn sheet_of<'a>(birth: &Birth, desk: &Desk<'a>) -> Option<(&'a Document, &'a Project)> {
    let mut documents = desk.library.documents.iter().flatten();
    let document = documents.find(|document| document.summary.id == birth.session)?;
    let mut projects = document.session.outcomes.projects.iter();
    Some((document, projects.find(|project| project.id == birth.project)?))
}

fn found(birth: &Birth, desk: &Desk) -> Option<Arc<Entry>> {
    let mut entries = desk.library.lists.born.entries.iter();
    entries.find(|entry| &entry.birth() == birth).cloned()
}

/// The entry that an earlier project of a laboratory became, where this one says that it goes on from it.
fn earlier_of(entry: &Entry, ledger: &Ledger) -> Option<String> {
    let (session, project) = entry.project.continues.as_deref()?.rsplit_once('/')?;
    let birth = Birth {
        session: session.to_owned(),
        project: project.into(),
    };
    ledger.promoted(&birth).map(|entity| entity.id.clone())
}

/// The project that this one goes on from, by its title, where the registry does not have it yet.
fn not_yet_there(entry: &Entry, ledger: &Ledger, desk: &Desk) -> Option<String> {
    let (session, project) = entry.project.continues.as_deref()?.rsplit_once('/')?;
    if earlier_of(entry, ledger).is_some() {
        return None;
    }
    let mut entries = desk.library.lists.born.entries.iter();
    let earlier = entries.find(|known| known.session == session && known.project.id.as_str() == project);
    earlier.map(|earlier| earlier.project.title.clone())
}

/// The form of a promotion.
pub fn ask(birth: &Birth) -> Ask {
    Ask::Form(Purpose::Ledger(LedgerPart::Promotion(birth.clone())))
}
