//! What is said of a list of people that is judged: how it was read, what becomes of each row.

use super::Labels;
use crate::domain::{Document, Id};
use crate::exchange::{Doubts, How, Judged, List, Source, Standing, Verdict, Why};
use crate::text::Words;

/// "Terzo settore, Volontario".
pub fn standing_name(standing: Standing, words: &Words) -> String {
    let labels = Labels::with(words);
    let belonging = labels.belonging(standing.belonging);
    let level = labels.level(standing.level);
    if belonging == level {
        belonging
    } else {
        format!("{belonging}, {level}")
    }
}

/// What becomes of a row.
pub fn verdict(row: &Judged, document: &Document, words: &Words) -> String {
    let who = |id: &Id| Labels::with(words).person(&document.session, id);
    match &row.verdict {
        Verdict::New => words.say("import-new"),
        Verdict::Known(_) => words.say("import-known"),
        Verdict::Doubtful(id) => words.tell("import-doubtful", &[("name", who(id).into())]),
        Verdict::Refused(Why::NoName) => words.say("import-no-name"),
        Verdict::Refused(Why::NoPerson) => words.say("import-no-person"),
        Verdict::Refused(Why::Twice(line)) => {
            let line = i64::try_from(*line).unwrap_or(i64::MAX);
            words.tell("import-twice", &[("line", line.into())])
        }
    }
}

/// From where and as what a row enters, and whether that is guessed; none for a row that stays out.
pub fn entrance(row: &Judged, doubts: Doubts, words: &Words) -> Option<String> {
    let standing = [("standing", standing_name(row.standing, words).into())];
    let key = match row.source {
        Source::Guessed => "import-guessed",
        Source::Said => "import-said",
    };
    row.verdict.enters(doubts).then(|| words.tell(key, &standing))
}

/// "Righe: 12 nuove, 3 già iscritte, …".
pub fn counts(list: &List, words: &Words) -> String {
    let count = |is_counted: fn(&Verdict) -> bool| list.count(is_counted).into();
    let facts = [
        ("new", count(|verdict| *verdict == Verdict::New)),
        ("known", count(|verdict| matches!(verdict, Verdict::Known(_)))),
        (
            "doubtful",
            count(|verdict| matches!(verdict, Verdict::Doubtful(_))),
        ),
        ("refused", count(|verdict| matches!(verdict, Verdict::Refused(_)))),
    ];
    words.tell("import-counts", &facts)
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
