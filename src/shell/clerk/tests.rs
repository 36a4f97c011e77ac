//! The clerk behind the screen.

use chrono::NaiveDate;

use super::*;
use crate::screen::Message;
use crate::store::Places;
use crate::text::Tongue;

fn nine() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2025, 5, 17)
        .and_then(|day| day.and_hms_opt(9, 0, 0))
        .unwrap()
}

fn made() -> Msg {
    Msg::Made(Message {
        title: "Il libro è pronto".to_owned(),
        body: "libro.pdf".to_owned(),
    })
}

#[test]
fn leaving_a_laboratory_neither_waits_for_a_paper_nor_forgets_to_tell_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(Places::under(folder.path())).unwrap();
    let mut clerk = Clerk::new(store, Pen::Behind, nine);
    let words = Words::new(Tongue::Italian);
    let (go, wait) = std::sync::mpsc::channel();
    let told = clerk.send("book-stumbled", &words, move |_| {
        wait.recv().unwrap();
        made()
    });
    assert!(told.is_empty());
    // The paper is still being made when the laboratory is let go.
    let told = clerk.do_effect(Effect::Release(Place::Home), &words, nine());
    assert!(matches!(told.first(), Some(Msg::Released(Place::Home))));
    go.send(()).unwrap();
    assert_eq!(clerk.last_words(&words), ["Il libro è pronto\nlibro.pdf"]);
}
