//! The clerk behind the screen.

use chrono::NaiveDate;

use super::*;
use crate::screen::{Access, Message};
use crate::store::{self, Places};
use crate::text::Tongue;

const SAMPLE: &[u8] = include_bytes!("../../../sessions/2025-05-17-nessuno-resta-solo.ron");

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
        (read, library.lists.born.entries.len(), library.shelves.len()),
        (3, 7, 4)
    );
}

#[test]
fn what_was_changed_from_outside_is_told_record_by_record() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(Places::under(folder.path())).unwrap();
    store.install_samples(&Holder::here(nine())).unwrap();
    let id = "2025-05-17-nessuno-resta-solo";
    let path = store.places.session(id);
    let mut clerk = Clerk::new(store, Pen::AtOnce, nine);
    let words = Words::new(Tongue::Italian);
    let page = std::fs::read_to_string(&path).unwrap();
    std::fs::write(path.with_extension("ron.prev"), &page).unwrap();
    // One letter, in the name of one person; the seal is that of before.
    std::fs::write(&path, page.replace("last: \"Verdorto\"", "last: \"Verdorso\"")).unwrap();
    let msgs = clerk.do_effect(Effect::Open(id.to_owned()), &words, nine());
    let notice = msgs.into_iter().find_map(|msg| match msg {
        Msg::Opened(opened) => opened.notice,
        _ => None,
    });
    let notice = notice.unwrap();
    assert!(
        notice.contains("è diverso in una voce") && notice.contains("Verdorso"),
        "{notice}"
    );
}

fn typed(text: &str) -> Vec<crate::app::Kept> {
    let value = crate::widget::Value::Text(text.to_owned());
    vec![crate::app::Kept {
        purpose: crate::screen::forms::Purpose::Notes,
        values: crate::widget::Values([("notes".to_owned(), value)].into()),
        state: crate::app::Keeping::Open,
    }]
}

#[test]
fn of_a_flood_of_keys_what_was_typed_last_is_kept_before_anything_else() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(Places::under(folder.path())).unwrap();
    let mut clerk = Clerk::new(store.clone(), Pen::Behind, nine);
    let words = Words::new(Tongue::Italian);
    drop(clerk.resume(&words));
    let kept = || {
        let file = store.places.drafts.join("home.draft");
        std::fs::read_to_string(file).unwrap_or_default().lines().count()
    };
    for text in ["c", "ci", "cia", "ciao"] {
        clerk.keep_soon(typed(text));
    }
    assert_eq!(kept(), 0);
    assert!(clerk.write_down(&words).is_none());
    assert_eq!(kept(), 1);
    clerk.keep_soon(typed("ciao a"));
    drop(clerk.do_effect(Effect::LookAtShelves, &words, nine()));
    assert_eq!(kept(), 2);
}

/// A clerk that kept `ciao` outside of the laboratories, on a notepad that cannot be opened again.
fn with_a_shut_notepad(store: &Store, words: &Words) -> Clerk {
    let mut clerk = Clerk::new(store.clone(), Pen::AtOnce, nine);
    drop(clerk.resume(words));
    assert!(clerk.keep(typed("ciao"), words).is_none());
    let file = store.places.drafts.join("home.draft");
    std::fs::rename(&file, file.with_extension("away")).unwrap();
    std::fs::create_dir(&file).unwrap();
    clerk
}

#[test]
fn a_notepad_that_cannot_be_opened_takes_nothing_from_what_is_typed() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(Places::under(folder.path())).unwrap();
    let words = Words::new(Tongue::Italian);
    let mut clerk = with_a_shut_notepad(&store, &words);
    let msgs = clerk.do_effect(Effect::Abandon, &words, nine());
    assert!(matches!(msgs.as_slice(), [Msg::Trouble(_)]), "{msgs:?}");
}

#[test]
fn what_was_typed_for_a_laboratory_that_cannot_be_written_comes_back_without_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(Places::under(folder.path())).unwrap();
    let words = Words::new(Tongue::Italian);
    let mut clerk = with_a_shut_notepad(&store, &words);
    std::fs::remove_dir_all(&store.places.sessions).unwrap();
    std::fs::write(&store.places.sessions, "").unwrap();
    let store::Reading::Whole(lifted) = store::read(SAMPLE) else {
        panic!("the sample is not whole");
    };
    let create = Effect::Create {
        document: Box::new(lifted.document),
        people_from: None,
        typed: Vec::new(),
    };
    let msgs = clerk.do_effect(create, &words, nine());
    match msgs.as_slice() {
        [Msg::KeptAside(kept), Msg::Trouble(_)] => assert_eq!(kept, &typed("ciao")),
        other => panic!("{other:?}"),
    }
}
