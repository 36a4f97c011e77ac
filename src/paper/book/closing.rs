//! The last circle, the evaluation, when one looks again, who can be called; and how names are treated.

use super::editor::Editor;
use super::people;

pub fn write(editor: &mut Editor) {
    write_readings(editor);
    let closing = &editor.session().day.closing;
    if !closing.says_nothing() {
        editor.chapter("book-closing");
        let words = editor.words;
        let evaluation = closing.evaluation.as_ref().map(|evaluation| {
            let facts = [
                ("mean", words.tenths(evaluation.mean_tenths).into()),
                ("slips", evaluation.slips.into()),
            ];
            editor.tell("reading-evaluation-value", &facts)
        });
        let meeting = closing.next_meeting.map(|date| words.long_date(date));
        let facts = [
            (editor.say("reading-evaluation"), evaluation.unwrap_or_default()),
            (editor.say("reading-next-meeting"), meeting.unwrap_or_default()),
        ];
        editor.facts(&facts);
        editor.list("reading-closing-words", &closing.words);
        let again: Vec<String> = closing
            .follow_ups
            .iter()
            .map(|follow_up| format!("{}: {}", words.date(follow_up.date), follow_up.what))
            .collect();
        editor.list("book-follow-ups", &again);
    }
    people::write_contacts(editor);
    editor.chapter("book-colophon");
    editor.text(&editor.say("book-colophon-names"));
    editor.text(&editor.say("book-colophon-program"));
}

/// How often each living book was read.
fn write_readings(editor: &mut Editor) {
    let session = editor.session();
    let loans = &session.encounters.loans;
    let read = |id| u32::try_from(loans.iter().filter(|loan| &loan.book == id).count()).unwrap_or(u32::MAX);
    let mut rows: Vec<(String, u32)> = session
        .proposals
        .iter()
        .map(|book| (editor.thing(&book.id), read(&book.id)))
        .filter(|(_, times)| *times > 0)
        .collect();
    rows.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    if !rows.is_empty() {
        editor.chapter("book-readings");
        editor.bars(&editor.say("book-readings-each"), rows);
    }
}
