//! A yearly sheet as lines to read; each knows the form that corrects it.

use super::super::forms::ledger::SheetPart;
use super::super::{Desk, Labels};
use super::entry::Spot;
use crate::domain::Operators;
use crate::registry::ledger::{Entity, GroupSheet, Ledger, Matter, ProjectSheet, Sheet, TableSheet};
use crate::registry::vocabulary::AGES;
use crate::text::Fact;
use crate::widget::{Paragraph, Tone};

/// Writes lines one after the other.
pub struct SheetWriter<'a> {
    desk: &'a Desk<'a>,
    ledger: &'a Ledger,
    pub lines: Vec<(Spot, Paragraph)>,
}

impl<'a> SheetWriter<'a> {
    pub fn new(desk: &'a Desk<'a>, ledger: &'a Ledger) -> Self {
        Self {
            desk,
            ledger,
            lines: Vec::new(),
        }
    }

    /// The whole sheet, part after part.
    pub fn sheet(&mut self, entity: &Entity, sheet: &Sheet) {
        self.who(entity, sheet);
        self.whereabouts(sheet);
        match &sheet.matter {
            Matter::Project(project) => self.project(project),
            Matter::Table(table) => self.table(table),
            Matter::Group(group) => self.group(group),
        }
    }

    /// A heading on which nothing opens.
    pub fn heading(&mut self, key: &str) {
        self.head(Spot::Nothing, key);
    }

    /// The heading of a part of the sheet, which opens its form.
    fn part(&mut self, part: SheetPart, key: &str) {
        self.head(Spot::Part(part), key);
    }

    fn head(&mut self, spot: Spot, key: &str) {
        let text = self.desk.say(key).to_uppercase();
        self.lines.push((spot, Paragraph::new(Tone::Heading, text)));
    }

    /// A field under the name it has in its form; what is empty is not collected.
    fn field(&mut self, part: &SheetPart, id: &str, text: String) {
        let text = if text.is_empty() {
            self.desk.say("not-collected")
        } else {
            text
        };
        let label = self.desk.say(&format!("field-{id}"));
        self.lines
            .push((Spot::Part(part.clone()), Paragraph::labelled(label, text)));
    }

    /// A field that is left out where it is empty.
    fn said(&mut self, part: &SheetPart, id: &str, text: &str) {
        if !text.is_empty() {
            self.field(part, id, text.to_owned());
        }
    }

    fn number(&mut self, id: &str, number: Option<u32>) {
        let text = number.map(|number| self.desk.words.number(i64::from(number)));
        self.field(&SheetPart::Numbers, id, text.unwrap_or_default());
    }

    fn terms(&mut self, id: &str, vocabulary: &str, words: &[String]) {
        let labels = Labels::of(self.desk);
        let words: Vec<String> = words.iter().map(|word| labels.term(vocabulary, word)).collect();
        self.field(&SheetPart::What, id, words.join(", "));
    }

    fn term(&mut self, part: &SheetPart, id: &str, (vocabulary, word): (&str, Option<&str>)) {
        let label = word.map(|word| Labels::of(self.desk).term(vocabulary, word));
        self.field(part, id, label.unwrap_or_default());
    }

    /// Which earlier entry it goes on from, said also where it is none: that is corrected here.
    fn lineage(&mut self, entity: &Entity) {
        let text = match &entity.continues {
            Some(id) => format!("{} ({id})", self.ledger.name_of(id)),
            None => self.desk.say("sheet-continues-nothing"),
        };
        self.field(&SheetPart::Lineage, "sheet-continues", text);
    }

    fn who(&mut self, entity: &Entity, sheet: &Sheet) {
        let part = &SheetPart::Who;
        let year = |year: Option<i32>| year.map(|year| year.to_string()).unwrap_or_default();
        self.part(part.clone(), "sheet-part-who");
        if let Some(follow_up) = &sheet.follow_up {
            let facts = [
                ("note", follow_up.note.as_str().into()),
                ("date", self.desk.words.date(follow_up.on).into()),
            ];
            let text = self.desk.tell("sheet-follow-up-line", &facts);
            self.lines.push((
                Spot::Part(SheetPart::FollowUp),
                Paragraph::new(Tone::Strong, text),
            ));
        }
        self.lineage(entity);
        self.field(part, "sheet-contact", entity.contact.clone());
        if let Matter::Project(project) = &sheet.matter {
            self.term(part, "sheet-state", ("project-stage", project.state.as_deref()));
        }
        self.term(part, "sheet-origin", ("origin", sheet.origin.as_deref()));
        self.field(part, "sheet-since", year(sheet.span.since));
        self.said(part, "sheet-until", &year(sheet.span.until));
        if !sheet.active {
            self.field(part, "sheet-active", self.desk.say("no"));
        }
        if let Some(why) = &sheet.excluded {
            self.field(part, "sheet-excluded-why", why.clone());
        }
        self.said(part, "sheet-description", &entity.description);
        self.said(part, "sheet-source", &sheet.written.source);
        self.said(part, "sheet-written-by", &sheet.written.by);
        self.said(part, "sheet-note", &sheet.written.note);
    }

    fn whereabouts(&mut self, sheet: &Sheet) {
        let territory = &sheet.territory;
        let part = &SheetPart::Where;
        self.part(part.clone(), "sheet-part-where");
        if sheet.project().is_some() {
            self.term(part, "sheet-range", ("range", territory.range.as_deref()));
        }
        self.said(part, "sheet-zones", &territory.zones.join(", "));
        self.said(part, "sheet-municipalities", &territory.municipalities.join(", "));
        if territory.municipalities.is_empty() || !territory.districts.is_empty() {
            self.field(part, "sheet-districts", territory.districts.join(", "));
        }
    }

    fn project(&mut self, project: &ProjectSheet) {
        self.part(SheetPart::Numbers, "sheet-part-numbers");
        let (people, resources) = (&project.people, &project.resources);
        self.number("sheet-beneficiaries", people.beneficiaries);
        self.number("sheet-in-charge", people.in_charge);
        if people.counted_as.is_some() {
            let word = people.counted_as.as_deref();
            self.term(&SheetPart::Numbers, "sheet-counted-as", ("counted-as", word));
        }
        self.ages(project);
        self.number("sheet-volunteers", resources.volunteers);
        self.number("sheet-professionals", resources.professionals);
        self.operators(&resources.operators);
        self.part(SheetPart::What, "sheet-part-what");
        self.terms("sheet-needs", "need", &project.needs);
        self.terms("sheet-activities", "activity", &project.activities);
        self.terms("sheet-targets", "target", &project.targets);
        self.terms("sheet-access", "access", &project.access);
        self.terms("sheet-sst-roles", "sst-role", &project.sst_roles);
        if !project.action_kinds.is_empty() {
            self.terms("sheet-action-kinds", "action-kind", &project.action_kinds);
        }
        if !project.traits.is_empty() {
            self.terms("sheet-traits", "trait", &project.traits);
        }
        self.subjects(project);
        self.funding(project);
    }

    fn ages(&mut self, project: &ProjectSheet) {
        let known = AGES.iter().filter_map(|band| {
            let number = project.people.by_age.get(*band)?;
            Some(format!("{band}: {number}"))
        });
        let known: Vec<String> = known.collect();
        self.field(&SheetPart::Ages, "sheet-ages", known.join(" · "));
    }

    fn operators(&mut self, operators: &Operators) {
        self.number("sheet-operators-sst", operators.sst);
        self.number("sheet-operators-networks", operators.networks_office);
        self.number("sheet-operators-other", operators.other_offices);
    }

    fn subjects(&mut self, project: &ProjectSheet) {
        self.part(SheetPart::Subject(None), "sheet-part-subjects");
        let labels = Labels::of(self.desk);
        for subject in &project.subjects {
            let roles: Vec<String> = subject
                .roles
                .iter()
                .map(|role| labels.term("role", role))
                .collect();
            let roles = if roles.is_empty() {
                self.desk.say("not-collected")
            } else {
                roles.join(", ")
            };
            let text = format!("{}: {roles}", self.organisation(&subject.organisation));
            let spot = Spot::Part(SheetPart::Subject(Some(subject.clone())));
            self.lines.push((spot, Paragraph::new(Tone::Text, text)));
        }
        self.offer(SheetPart::Subject(None), "sheet-add-subject");
    }

    fn funding(&mut self, project: &ProjectSheet) {
        self.part(SheetPart::Funding(None), "sheet-part-funding");
        for line in &project.resources.funding {
            let source = Labels::of(self.desk).term("source", &line.source);
            let amount = line.cents.map(|cents| self.desk.words.euros(cents));
            let amount = amount.unwrap_or_else(|| self.desk.say("not-collected"));
            let spot = Spot::Part(SheetPart::Funding(Some(line.clone())));
            let text = format!("{source}: {amount}");
            self.lines.push((spot, Paragraph::new(Tone::Text, text)));
        }
        self.offer(SheetPart::Funding(None), "sheet-add-funding");
    }

    fn table(&mut self, table: &TableSheet) {
        self.part(SheetPart::Numbers, "sheet-part-numbers");
        self.number("sheet-people", table.people);
        self.operators(&table.operators);
        self.part(SheetPart::What, "sheet-part-what");
        let word = table.coordination.as_deref();
        self.term(&SheetPart::What, "sheet-coordination", ("coordination", word));
        self.terms("sheet-themes", "table-theme", &table.themes);
        self.terms("sheet-aims", "table-aim", &table.aims);
        self.organisations(&table.organisations);
        let projects: Vec<String> = table.projects.iter().map(|id| self.ledger.name_of(id)).collect();
        self.said(&SheetPart::What, "sheet-projects", &projects.join(", "));
        if let Some(art55) = &table.art55 {
            self.term(&SheetPart::What, "sheet-art55", ("art55", Some(&art55.institute)));
            self.said(&SheetPart::What, "sheet-art55-act", &art55.act);
        }
        let renewal = &table.renewal;
        self.said(
            &SheetPart::What,
            "sheet-renewal-composition",
            &renewal.composition,
        );
        self.said(&SheetPart::What, "sheet-renewal-aims", &renewal.aims);
        self.said(&SheetPart::What, "sheet-renewal-field", &renewal.field);
        self.part(SheetPart::Meeting(None), "sheet-part-meetings");
        for meeting in &table.meetings {
            let facts = [
                ("date", Fact::Text(self.desk.words.date(meeting.on))),
                ("organisations", meeting.organisations.len().into()),
                ("minutes", meeting.minutes.as_str().into()),
            ];
            let text = self.desk.tell("sheet-meeting", &facts);
            let spot = Spot::Part(SheetPart::Meeting(Some(meeting.clone())));
            self.lines.push((spot, Paragraph::new(Tone::Text, text)));
        }
        self.offer(SheetPart::Meeting(None), "sheet-add-meeting");
    }

    fn group(&mut self, group: &GroupSheet) {
        self.part(SheetPart::Numbers, "sheet-part-numbers");
        self.number("sheet-citizens", group.citizens);
        self.number("sheet-citizens-in-charge", group.in_charge);
        self.number("sheet-newcomers", group.newcomers);
        self.number("sheet-meetings", group.meetings);
        let dates: Vec<String> = group
            .dates
            .iter()
            .map(|date| self.desk.words.date(*date))
            .collect();
        self.said(&SheetPart::Numbers, "sheet-dates", &dates.join(", "));
        self.operators(&group.operators);
        self.part(SheetPart::What, "sheet-part-what");
        let word = group.coordination.as_deref();
        self.term(&SheetPart::What, "sheet-coordination", ("coordination", word));
        self.terms("sheet-themes", "group-theme", &group.themes);
        self.terms("sheet-aims", "group-aim", &group.aims);
        self.organisations(&group.organisations);
        self.said(&SheetPart::What, "sheet-period", &group.period);
        self.said(&SheetPart::What, "sheet-place", &group.place);
    }

    fn organisations(&mut self, ids: &[String]) {
        let names: Vec<String> = ids.iter().map(|id| self.organisation(id)).collect();
        self.field(&SheetPart::What, "sheet-organisations", names.join(", "));
    }

    fn organisation(&self, id: &str) -> String {
        let known = self.ledger.organisation(id);
        known.map_or_else(|| id.to_owned(), |known| known.name.clone())
    }

    /// A line on which Enter adds something.
    fn offer(&mut self, part: SheetPart, key: &str) {
        let text = format!("+ {}", self.desk.say(key));
        self.lines
            .push((Spot::Part(part), Paragraph::new(Tone::Dim, text)));
    }
}
