//! A meeting of a table: when, who came, what was said.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader, put_in};
use super::{At, organisations};
use crate::registry::ledger::{Matter, TableMeeting};
use crate::widget::{Fault, Form, Values};

pub fn build(at: At, was: Option<&TableMeeting>, desk: &Desk) -> Form {
    let came = was
        .map(|meeting| meeting.organisations.clone())
        .unwrap_or_default();
    let kit = FormKit::new(desk)
        .date("table-meeting-on", was.map(|meeting| meeting.on))
        .many("table-meeting-came", organisations(desk), &came)
        .text(
            "table-meeting-minutes",
            was.map_or("", |meeting| &meeting.minutes),
        );
    at.titled(kit, "table-meeting")
}

pub fn read(
    at: At,
    was: Option<&TableMeeting>,
    values: &Values,
    desk: &Desk,
) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    reader.needed("table-meeting-on");
    let meeting = reader.date("table-meeting-on").map(|on| TableMeeting {
        on,
        minutes: values.text("table-meeting-minutes"),
        organisations: values.many("table-meeting-came"),
    });
    let sheet = at
        .sheet(desk)
        .cloned()
        .zip(meeting)
        .and_then(|(mut sheet, meeting)| {
            if let Matter::Table(table) = &mut sheet.matter {
                put_in(&mut table.meetings, was, meeting)?;
                table.meetings.sort_by_key(|meeting| meeting.on);
            }
            Some(sheet)
        });
    at.put(sheet, reader)
}
