//! The clerk behind the screen.

use chrono::NaiveDate;

use super::*;
use crate::screen::{Access, Message};
use crate::store::{self, Places};
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

#[test]
fn whoever_looks_into_a_laboratory_leaves_it_to_whoever_works_in_it() {
    const SAMPLE: &[u8] = include_bytes!("../../../sessions/2025-05-17-nessuno-resta-solo.ron");
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(Places::under(folder.path())).unwrap();
    let path = store.places.session("una");
    std::fs::write(&path, SAMPLE).unwrap();
    let mut clerk = Clerk::new(store.clone(), Pen::Behind, nine);
    let words = Words::new(Tongue::Italian);
    let msgs = clerk.do_effect(Effect::LookInto("una".to_owned()), &words, nine());
    let opened = msgs.into_iter().find_map(|msg| match msg {
        Msg::Opened(opened) => Some(opened),
        _ => None,
    });
    assert!(matches!(opened.unwrap().access, Access::Reading(_)));
    assert!(matches!(
        store.open(&path, &Holder::here(nine())).unwrap(),
        store::Opened::Whole { .. }
    ));
}

#[test]
fn laboratories_read_behind_the_screen_arrive_in_parts_that_make_the_whole() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(Places::under(folder.path())).unwrap();
    store.install_samples(&Holder::here(nine())).unwrap();
    std::fs::write(store.places.session("rovinato"), "(format: 1,").unwrap();
    let mut clerk = Clerk::new(store, Pen::Behind, nine);
    let words = Words::new(Tongue::Italian);
    assert!(clerk.do_effect(Effect::ReadAll, &words, nine()).is_empty());
    let mut model = crate::app::Model::new(words, crate::look::Look::colour(), nine(), Library::default());
    while model.library.is_being_read() {
        for msg in clerk.news(&Words::new(Tongue::Italian)) {
            crate::app::update(&mut model, msg);
        }
        std::thread::yield_now();
    }
    let library = &model.library;
    let read = library.documents.as_ref().map_or(0, Vec::len);
    assert_eq!(
        (read, library.born.entries.len(), library.shelves.len()),
        (3, 7, 4)
    );
}
