//! The program one line at a time, as whoever hears it meets it: orders and texts, what is looked for, the last words.

mod fields;
mod pressed;

use std::path::Path;

use cerchio::app::Model;
use cerchio::look::Look;
use cerchio::shell::{Clerk, Linear, Pen};
use cerchio::store::{Places, Store};
use cerchio::text::{Tongue, Words};

use crate::support::samples::FUTURE_LAB;
use crate::support::stage::at;

const NINE: &str = "2025-05-17 09:00";

/// Somebody who speaks to the program, and hears it.
struct Speaker {
    linear: Linear<Vec<u8>>,
    n_heard: usize,
}

impl Speaker {
    fn in_folder(folder: &Path) -> Self {
        Self::speaking(Tongue::Italian, folder)
    }

    fn speaking(tongue: Tongue, folder: &Path) -> Self {
        let store = Store::new(Places::under(folder)).expect("a folder to write in");
        let clerk = Clerk::new(store, Pen::AtOnce, || at(NINE));
        let words = Words::new(tongue);
        let library = clerk.library(&words);
        let model = Model::new(words, Look::aloud(), at(NINE), library);
        let mut linear = Linear::new(model, clerk, Vec::new());
        linear.begin().expect("it speaks");
        Self { linear, n_heard: 0 }
    }

    /// Writes some lines; returns what is heard after the last of them.
    fn tell(&mut self, lines: &[&str]) -> String {
        for line in lines {
            self.n_heard = self.linear.out().len();
            self.linear.hear(line, at(NINE)).expect("it speaks");
        }
        self.heard()
    }

    fn heard(&self) -> String {
        let said = self.linear.out().get(self.n_heard..).unwrap_or_default();
        String::from_utf8(said.to_vec()).expect("text")
    }

    fn title(&self) -> String {
        let open = self.linear.model.open.as_ref().expect("a laboratory");
        open.document.session.header.title.clone()
    }
}

/// A World Café with three people, at the door.
const AT_THE_DOOR: [&str; 10] = [
    "nuovo laboratorio",
    "World Café",
    "invio",
    "Una prova",
    ":salva",
    ",",
    "Anna Verdi",
    "Bea Neri",
    "",
    ":salva",
];

#[test]
fn a_row_of_a_screen_is_chosen_by_its_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&AT_THE_DOOR);
    let open = speaker.linear.model.open.as_ref().expect("a laboratory");
    assert_eq!(open.document.template.id, "world_cafe");
}

#[test]
fn in_a_form_an_order_wants_its_colon_and_a_bare_one_is_asked_about() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&["nuovo laboratorio", "invio"]);
    for (bare, marked) in [
        ("dove", ":dove"),
        ("Salva", ":Salva"),
        ("esc", ":esc"),
        ("?", ":?"),
    ] {
        let asked = speaker.tell(&[bare]);
        assert!(asked.contains(&format!("scrivi {marked}")), "{asked}");
        assert!(!asked.contains("Domanda guida"), "nothing is written: {asked}");
    }
    for where_one_is in [":dove", ":luogo", ":tutto"] {
        let told = speaker.tell(&[where_one_is]);
        assert!(told.contains("Nuovo laboratorio: Open Space"), "{told}");
        assert!(told.contains("Titolo (1 di 9). Adesso: vuoto"), "{told}");
    }
    let next = speaker.tell(&["invio"]);
    assert!(
        next.contains("Domanda guida (2 di 9)"),
        "the word goes on as the key does: {next}"
    );
    speaker.tell(&[":indietro"]);
    // Whoever means the word says it again.
    speaker.tell(&["dove", "dove", ":salva"]);
    assert_eq!(speaker.title(), "dove");
}

#[test]
fn an_order_that_is_none_is_told_from_one_of_the_screen() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&AT_THE_DOOR);
    speaker.tell(&["+"]);
    let none = speaker.tell(&[":pippo"]);
    assert!(none.contains("Il comando :pippo non c'è"), "{none}");
    let outside = speaker.tell(&[":regia"]);
    assert!(
        outside.contains("«Regia» si fa fuori da questa scheda"),
        "{outside}"
    );
}

#[test]
fn outside_of_a_form_an_order_is_the_same_with_its_colon() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&AT_THE_DOOR);
    for line in ["dove", ":dove", ":luogo", ":tutto"] {
        let told = speaker.tell(&[line]);
        assert!(told.contains("Sei in: Una prova / Accoglienza"), "{line}: {told}");
    }
    for line in ["aiuto", ":aiuto", "?"] {
        let told = speaker.tell(&[line]);
        assert!(told.contains("Che cosa si può fare qui"), "{line}: {told}");
        speaker.tell(&[":esci"]);
    }
    let told = speaker.tell(&[":salva"]);
    assert!(told.contains("già salvato"), "{told}");
    let told = speaker.tell(&[":regia"]);
    assert!(told.contains("Una prova / Regia"), "{told}");
}

#[test]
fn where_one_is_in_a_text_says_what_was_written_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&["nuovo laboratorio", "invio", "Una prova"]);
    let told = speaker.tell(&["Che cosa ci piace?", ":dove"]);
    assert!(
        told.contains("Domanda guida: finora hai scritto Che cosa ci piace?"),
        "{told}"
    );
}

#[test]
fn being_late_is_one_line_wherever_one_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&AT_THE_DOOR);
    // At the door, where names are looked for, and in the phase after it.
    for before in [&["f4"][..], &["esc", "paggiù"][..]] {
        speaker.tell(before);
        let told = speaker.tell(&["ritardo"]);
        assert!(told.contains("Una prova / Regia"), "{told}");
    }
}

#[test]
fn a_word_of_the_help_is_looked_for_first_where_one_looks_for_something() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&AT_THE_DOOR);
    // «giornale» is the word of two actions; nobody is called so, and both are named.
    let told = speaker.tell(&["giornata"]);
    assert!(told.contains("qui si chiama così"), "{told}");
    assert!(!told.contains("Nessuno si chiama"), "{told}");
    // In the list of what can be done, the sentences are looked through as on the screen.
    let told = speaker.tell(&["?", "recuperare"]);
    assert!(told.contains("Una prova / Regia"), "{told}");
}

#[test]
fn nothing_is_done_in_silence() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&AT_THE_DOOR);
    for line in ["f4", "su", "inizio"] {
        let told = speaker.tell(&[line]);
        assert!(!told.trim().is_empty(), "{line}");
    }
}

#[test]
fn a_word_that_many_actions_have_is_asked_about() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&AT_THE_DOOR);
    let told = speaker.tell(&["*", "2", "f5", "f5", "2", "f5", "2", "tavoli"]);
    assert!(told.contains("«tavoli» qui si chiama così"), "{told}");
    assert!(told.contains("Orologi di tavoli e gruppi"), "{told}");
    assert!(!told.contains("Sei in:"), "one stays at the tables: {told}");
    let told = speaker.tell(&["1"]);
    assert!(told.contains("Una prova / Orologi"), "a number answers: {told}");
}

/// What is said at the end.
fn goodbye(mut speaker: Speaker) -> String {
    speaker.n_heard = speaker.linear.out().len();
    speaker.linear.end().expect("it ends");
    speaker.heard()
}

#[test]
fn the_last_words_say_what_is_not_saved_and_it_comes_back_by_itself() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&AT_THE_DOOR);
    speaker.tell(&["f8", "si è aperta la porta"]);
    let said = goodbye(speaker);
    assert!(
        said.contains("si riapre da sola quando riapri «Una prova»"),
        "{said}"
    );
    assert!(!said.contains("Tutto è salvato"), "{said}");
    let mut again = Speaker::in_folder(folder.path());
    let told = again.tell(&["invio"]);
    assert!(told.contains(":salva lo salva"), "{told}");
    assert!(!told.contains("F2"), "{told}");
    assert!(
        told.contains("si è aperta la porta"),
        "a text that did not end is kept: {told}"
    );
}

#[test]
fn a_text_is_kept_line_by_line_whatever_ends_the_program() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&["nuovo laboratorio", "invio", "Una prova", "Che cosa ci piace?"]);
    drop(speaker);
    let mut again = Speaker::in_folder(folder.path());
    let said = again.tell(&[":2"]);
    assert!(said.contains("Che cosa ci piace?"), "{said}");
}

#[test]
fn the_last_words_tell_of_a_form_left_in_a_laboratory_that_was_left() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&AT_THE_DOOR);
    speaker.tell(&["f8", "la porta", "", ":esci", "esc", "esc"]);
    assert!(speaker.linear.model.open.is_none());
    let said = goodbye(speaker);
    assert!(said.contains("lo ritrovi riaprendo la scheda"), "{said}");
    let clean = Speaker::in_folder(tempfile::tempdir().expect("a folder").path());
    assert!(goodbye(clean).contains("Tutto è salvato"));
}

#[test]
fn a_number_chooses_and_does_nothing_to_whoever_is_chosen_already() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&AT_THE_DOOR);
    let heard = speaker.tell(&["2", "1", "1"]);
    assert!(heard.contains("già scelto. Invio: Segna l'arrivo."), "{heard}");
    let here = |speaker: &Speaker| {
        let open = speaker.linear.model.open.as_ref().expect("a laboratory");
        open.document.session.people_here().count()
    };
    assert_eq!(here(&speaker), 0);
    speaker.tell(&[""]);
    assert_eq!(here(&speaker), 1);
}

#[test]
fn a_number_does_nothing_either_where_enter_does_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let name = format!("sessions/{FUTURE_LAB}.ron");
    std::fs::create_dir(folder.path().join("sessions")).expect("a folder");
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join(&name);
    std::fs::copy(sample, folder.path().join(name)).expect("a sample");
    // The laboratory is closed: nobody arrives any more.
    let mut speaker = Speaker::in_folder(folder.path());
    let heard = speaker.tell(&["invio", "2", "2"]);
    assert!(heard.contains("già scelto. «?» dice"), "{heard}");
}

#[test]
fn the_tables_of_a_round_are_sentences_and_one_that_is_added_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&AT_THE_DOOR);
    speaker.tell(&["*", "2", "f5", "f5", "2", "f5", "2"]);
    let heard = speaker.tell(&["dove"]);
    assert!(
        heard.contains("Tavolo 1: nessun referente, nessuna persona"),
        "{heard}"
    );
    let heard = speaker.tell(&["+", ":salva"]);
    assert!(heard.contains("aggiunto."), "{heard}");
}

/// A script of the program over a sample laboratory.
fn over(sample: &str) -> (tempfile::TempDir, Speaker) {
    let folder = tempfile::tempdir().expect("a folder");
    let name = format!("sessions/{sample}.ron");
    std::fs::create_dir(folder.path().join("sessions")).expect("a folder");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(&name);
    std::fs::copy(file, folder.path().join(name)).expect("a sample");
    let speaker = Speaker::in_folder(folder.path());
    (folder, speaker)
}

#[test]
fn what_is_read_behind_is_read_before_the_next_line() {
    let (_folder, mut speaker) = over(FUTURE_LAB);
    let told = speaker.tell(&["archivio"]);
    assert!(!speaker.linear.model.library.is_being_read(), "{told}");
    assert!(!told.contains("Leggo i laboratori"), "{told}");
}

#[test]
fn an_arrival_is_not_the_whole_list_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut speaker = Speaker::in_folder(folder.path());
    speaker.tell(&AT_THE_DOOR);
    let told = speaker.tell(&["2", ""]);
    assert!(
        told.contains("Anna Verdi: arrivo segnato. Presenti 1 di 2."),
        "{told}"
    );
    assert!(!told.contains("Neri"), "{told}");
}

#[test]
fn a_laboratory_that_is_open_elsewhere_says_so_at_once() {
    let (folder, mut speaker) = over(FUTURE_LAB);
    speaker.tell(&["invio"]);
    let mut other = Speaker::in_folder(folder.path());
    let told = other.tell(&["invio"]);
    assert!(told.contains("qui si può solo leggere"), "{told}");
}
