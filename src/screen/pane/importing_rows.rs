//! What is said of a list that is judged: how it was read, and what becomes of each row.

use ratatui::style::Style;

use super::super::{Desk, Labels};
use crate::domain::Id;
use crate::exchange::{Doubts, How, Judged, Standing, Verdict, Why};
use crate::text::Words;

/// "Terzo settore, Volontario".
pub fn standing_name(standing: Standing, desk: &Desk) -> String {
    let labels = Labels::of(desk);
    let belonging = labels.belonging(standing.belonging);
    let level = labels.level(standing.level);
    if belonging == level {
        belonging
    } else {
        format!("{belonging}, {level}")
    }
}

/// What becomes of a row, and how it is shown.
pub fn verdict(row: &Judged, doubts: Doubts, desk: &Desk) -> (String, Style) {
    let look = desk.look;
    let who = |id: &Id| {
        let session = desk.session();
        session.map_or_else(String::new, |session| Labels::of(desk).person(session, id))
    };
    match &row.verdict {
        Verdict::New => (desk.say("import-new"), look.good()),
        Verdict::Known(_) => (desk.say("import-known"), look.dim()),
        Verdict::Doubtful(id) => {
            let style = match doubts {
                Doubts::Enter => look.good(),
                Doubts::StayOut => look.warning(),
            };
            (desk.tell("import-doubtful", &[("name", who(id).into())]), style)
        }
        Verdict::Refused(Why::NoName) => (desk.say("import-no-name"), look.error()),
        Verdict::Refused(Why::Twice(line)) => {
            let line = i64::try_from(*line).unwrap_or(i64::MAX);
            (
                desk.tell("import-twice", &[("line", line.into())]),
                look.warning(),
            )
        }
    }
}

/// "Letto come Windows-1252, separatore «;», 120 righe."
pub fn how_read(how: &How, n_rows: usize, words: &Words) -> String {
    let rows = ("rows", n_rows.into());
    match how {
        How::Text { encoding, separator } => {
            let separator = match separator {
                '\t' => "Tab".to_owned(),
                sign => format!("«{sign}»"),
            };
            let facts = [
                ("encoding", encoding.name().into()),
                ("separator", separator.into()),
                rows,
            ];
            words.tell("import-how", &facts)
        }
        How::Workbook(sheet) => words.tell("import-workbook", &[("sheet", sheet.as_str().into()), rows]),
    }
}
