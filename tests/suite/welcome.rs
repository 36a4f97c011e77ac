//! The welcome desk: two letters and Enter, walk-ins, a pasted list, mistakes taken back.

use cerchio::app::Msg;
use cerchio::domain::{Attendance, Belonging, Level, Person};
use cerchio::exchange;
use cerchio::paper::{Edition, Setting, book};
use cerchio::text::{Tongue, Words};

use crate::support::lab::document;
use crate::support::stage::Stage;

fn desk() -> Stage {
    let mut stage = Stage::with(document("open_space"));
    stage.press(",");
    paste(
        &mut stage,
        "Anna Verdorto\nNicolò Duepiedi; Vicini di Scala\nZoe Altalena; ; Zola Predosa",
    );
    stage
}

/// Pastes into the form of a list that is open, and saves.
fn paste(stage: &mut Stage, list: &str) {
    stage.send(Msg::Paste(list.to_owned()));
    stage.press("F2");
}

#[test]
fn a_pasted_list_registers_everybody_once() {
    let stage = desk();
    let names: Vec<String> = stage
        .session()
        .people
        .iter()
        .map(|person| person.name())
        .collect();
    assert_eq!(names, ["Anna Verdorto", "Nicolò Duepiedi", "Zoe Altalena"]);
    assert_eq!(stage.session().bodies[0].name, "Vicini di Scala");
    assert_eq!(stage.session().people[2].municipality, "Zola Predosa");
    assert!(stage.text(80, 24).contains("3 persone iscritte."));
}

#[test]
fn a_body_after_a_comma_is_read_alike_from_a_pasted_list_and_from_a_file() {
    let mut stage = Stage::with(document("open_space"));
    stage.press(",");
    paste(&mut stage, "Dino Neri Prova, Associazione Finta\nRossi, Anna");
    let pasted: Vec<(String, String)> = listed(&stage);
    let mut stage = Stage::with(document("open_space"));
    let table = exchange::open("Dino Neri Prova, Associazione Finta\nRossi, Anna\n".as_bytes());
    stage.send(Msg::Table(table.expect("a list")));
    stage.press("Enter Right Enter");
    assert_eq!(listed(&stage), pasted);
    let said = [("Dino Neri Prova", "Associazione Finta"), ("Anna Rossi", "")];
    assert_eq!(
        pasted,
        said.map(|(name, body)| (name.to_owned(), body.to_owned()))
    );
}

#[test]
fn the_body_of_a_row_is_one_cell_whatever_is_in_it() {
    let mut stage = Stage::with(document("open_space"));
    let table = exchange::open("Anna Rossi;Coop. Alfa, Beta\nZoe Prova;Il Faggio;Bologna\n".as_bytes());
    stage.send(Msg::Table(table.expect("a list")));
    stage.press("Enter Right Enter");
    let said = [("Anna Rossi", "Coop. Alfa, Beta"), ("Zoe Prova", "Il Faggio")];
    assert_eq!(
        listed(&stage),
        said.map(|(name, body)| (name.to_owned(), body.to_owned()))
    );
}

/// Everybody with their body.
fn listed(stage: &Stage) -> Vec<(String, String)> {
    let session = stage.session();
    let body = |person: &Person| {
        let body = person.body.as_ref().and_then(|id| session.body(id));
        body.map_or_else(String::new, |body| body.name.clone())
    };
    let people = session.people.iter();
    people.map(|person| (person.name(), body(person))).collect()
}

#[test]
fn what_is_pressed_after_a_walk_in_is_done_to_them() {
    let mut stage = desk();
    stage.press("+").write("Zita Zanetti").press("F2");
    stage.press("-");
    stage.shows("Zita Zanetti");
    let gone = stage
        .session()
        .people
        .iter()
        .filter(|person| person.attendance.came());
    let gone: Vec<String> = gone.map(|person| person.name()).collect();
    assert_eq!(gone, ["Zita Zanetti"]);
    assert!(!stage.session().people[3].attendance.is_here());
}

#[test]
fn a_name_that_comes_twice_in_a_list_is_told() {
    let mut stage = desk();
    stage.press(",");
    paste(&mut stage, "Bruno Bo\nzoe altalena\nCarla Ci\n\nbruno bò; Ausl");
    let screen = stage.text(80, 24);
    assert!(screen.contains("2 nomi da guardare"), "{screen}");
    assert!(
        screen.contains("Riga 2: «zoe altalena» era già in elenco."),
        "{screen}"
    );
    assert!(
        screen.contains("Riga 5: «bruno bò» è già alla riga 1."),
        "{screen}"
    );
    assert_eq!(stage.session().people.len(), 5);
}

#[test]
fn everybody_expected_is_ticked_at_once_and_taken_back_at_once() {
    let mut stage = desk();
    stage.press("Enter * Enter");
    let here = |stage: &Stage| {
        let people = &stage.session().people;
        people.iter().filter(|person| person.attendance.is_here()).count()
    };
    assert_eq!(here(&stage), 1, "nothing is done before the answer");
    stage.press("* Right Enter");
    assert_eq!(here(&stage), 3);
    assert!(stage.text(80, 24).contains("2 persone segnate presenti."));
    stage.press("C-z");
    assert_eq!(here(&stage), 1);
}

#[test]
fn whoever_walks_down_the_list_ticks_one_after_the_other() {
    let mut stage = desk();
    stage.press("Enter Enter");
    let here: Vec<bool> = stage
        .session()
        .people
        .iter()
        .map(|person| person.attendance.is_here())
        .collect();
    assert_eq!(here, [false, true, true], "Altalena, then Duepiedi");
}

#[test]
fn whoever_walks_down_the_list_passes_over_those_who_came() {
    let mut stage = desk();
    stage.write("duepiedi").press("Enter Home Enter");
    let screen = stage.text(80, 24);
    assert!(screen.contains("► [ ] Verdorto"), "{screen}");
}

#[test]
fn an_enter_held_on_the_last_of_the_list_sends_nobody_away() {
    let mut stage = desk();
    stage.press("End");
    for _ in 0..30 {
        stage.press("Enter");
    }
    let marks: Vec<bool> = marks(&stage);
    assert_eq!(marks, [true, false, false]);
}

#[test]
fn an_enter_held_after_a_search_marks_nobody_else() {
    for n_repeats in [29, 30] {
        let mut stage = desk();
        stage.write("verdorto");
        for _ in 0..n_repeats {
            stage.press("Enter");
        }
        assert_eq!(marks(&stage), [true, false, false]);
        stage.press("Esc").write("verdorto");
        for _ in 0..n_repeats {
            stage.press("Enter");
        }
        assert_eq!(marks(&stage), [true, false, false], "already here");
    }
}

/// Who is here, in the order of registration.
fn marks(stage: &Stage) -> Vec<bool> {
    let people = stage.session().people.iter();
    people.map(|person| person.attendance.is_here()).collect()
}

#[test]
fn two_letters_without_accent_and_enter_tick_an_arrival() {
    let mut stage = desk();
    stage.at("09:04").write("ni").press("Enter");
    let nicolo = &stage.session().people[1];
    assert!(nicolo.attendance.is_here());
    assert!(stage.text(80, 24).contains("Nicolò Duepiedi: arrivo segnato."));
    assert!(stage.text(80, 24).contains("presenti 1"));
}

#[test]
fn a_walk_in_needs_a_name_and_one_key() {
    let mut stage = desk();
    stage.write("piero sottoscala").press("+ F2");
    let person = stage.session().people.last().expect("a person");
    assert_eq!(person.name(), "Piero Sottoscala");
    // Nothing is said of them that nobody was asked.
    assert!(person.attendance.is_here() && !person.consents.notice && !person.consents.images);
}

#[test]
fn a_walk_in_needs_a_name_and_a_category_and_nothing_else() {
    let mut stage = desk();
    stage
        .write("piero sottoscala")
        .press("+")
        .write("ausl\n")
        .press("F2");
    let person = stage.session().people.last().expect("a person");
    assert_eq!(person.name(), "Piero Sottoscala");
    assert_eq!(
        (person.belonging, person.level),
        (Belonging::Ausl, Level::Operator)
    );
    assert!(person.attendance.is_here());
}

#[test]
fn who_has_the_name_of_somebody_on_the_list_may_be_the_same_person() {
    let mut stage = desk();
    stage.write("zoe altalena").press("+ F2");
    assert!(stage.text(80, 24).contains("è la stessa persona?"));
    stage.press("Enter");
    assert_eq!(stage.session().people.len(), 3);
    assert!(stage.session().people[2].attendance.is_here());
}

#[test]
fn who_has_the_name_of_somebody_on_the_list_may_be_somebody_else() {
    let mut stage = desk();
    stage.write("zoe altalena").press("+ F2 Down Enter");
    let people = &stage.session().people;
    assert_eq!(people.len(), 4);
    assert!(!people[2].attendance.is_here() && people[3].attendance.is_here());
}

#[test]
fn escape_from_the_question_goes_back_to_the_form_and_its_text() {
    let mut stage = desk();
    stage.write("zoe altalena").press("+ F2 Esc");
    assert!(stage.text(80, 24).contains("Altalena"));
    assert_eq!(stage.session().people.len(), 3);
    stage.press("S-Tab").write("Bis").press("F2");
    assert_eq!(stage.session().people[3].name(), "Zoe Bis");
}

#[test]
fn who_leaves_is_not_absent() {
    let mut stage = desk();
    stage
        .write("zo")
        .press("Enter")
        .at("12:45")
        .write("zo")
        .press("Enter Down Enter");
    assert!(matches!(
        stage.session().people[2].attendance,
        Attendance::Present { left: Some(_), .. }
    ));
    assert!(stage.text(80, 24).contains("usciti 1 · assenti 0"));
}

#[test]
fn a_hyphen_alone_says_who_leaves() {
    let mut stage = desk();
    stage.write("zo").press("Enter");
    assert!(stage.session().people[2].attendance.is_here());
    stage.press("-");
    assert!(!stage.session().people[2].attendance.is_here());
}

#[test]
fn who_is_here_by_mistake_is_expected_again_in_a_few_keys() {
    let mut stage = desk();
    stage
        .write("zo")
        .press("Enter")
        .write("zo")
        .press("Enter Down Down Enter");
    assert_eq!(stage.session().people[2].attendance, Attendance::Expected);
}

#[test]
fn a_wrong_tick_asks_before_it_is_taken_back_and_the_safe_answer_comes_first() {
    let mut stage = desk();
    stage.write("zo").press("Enter").write("zo").press("Del Enter");
    assert!(stage.session().people[2].attendance.is_here());
    stage.press("Del Right Enter");
    assert_eq!(stage.session().people[2].attendance, Attendance::Expected);
}

#[test]
fn undo_says_what_it_takes_back_and_redo_does_it_again() {
    let mut stage = desk();
    stage.write("zo").press("Enter C-z");
    assert_eq!(stage.session().people[2].attendance, Attendance::Expected);
    assert!(stage.text(80, 24).contains("Annullato: arrivo di Zoe Altalena."));
    stage.press("C-y");
    assert!(stage.session().people[2].attendance.is_here());
}

#[test]
fn escape_keeps_what_was_typed_and_the_form_finds_it_again() {
    let mut stage = desk();
    stage.press("Ins").write("Teresa").press("Esc");
    assert_eq!(stage.session().people.len(), 3);
    stage.press("Ins");
    assert!(stage.text(80, 24).contains("Teresa"));
}

#[test]
fn a_form_without_a_name_says_so_at_the_field() {
    let mut stage = desk();
    stage.press("Ins F2");
    assert!(stage.text(80, 24).contains("! Qui serve qualche parola."));
}

#[test]
fn the_notice_is_marked_for_everybody_at_once_and_taken_back_at_once() {
    let mut stage = desk();
    stage.press("Enter Enter ;");
    assert!(
        stage.text(80, 24).contains("2 persone?"),
        "{}",
        stage.text(80, 24)
    );
    let told = |stage: &Stage| {
        let people = &stage.session().people;
        people.iter().filter(|person| person.consents.notice).count()
    };
    stage.press("Enter");
    assert_eq!(told(&stage), 0, "nothing is done before the answer");
    stage.shows("Tutto è rimasto com'era.");
    stage.press("; Right Enter");
    assert_eq!(told(&stage), 2, "who has not come is not told yet");
    stage.press("C-z");
    assert_eq!(told(&stage), 0);
}

#[test]
fn the_hyphen_after_a_search_is_the_action_unless_somebody_is_called_so() {
    let mut stage = desk();
    stage.write("zoe").press("Enter").write("zoe").press("-");
    assert!(
        stage
            .session()
            .people
            .iter()
            .any(|person| matches!(&person.attendance, Attendance::Present { left: Some(_), .. }))
    );
    let mut stage = desk();
    stage.press(",");
    paste(&mut stage, "Pia Rossi-Bianchi");
    stage.write("rossi-b");
    stage.shows("rossi-b▏");
}

#[test]
fn a_search_that_finds_nobody_says_so_and_how_to_go_on() {
    let mut stage = desk();
    stage.write("zzz");
    stage.shows("Nessuno si chiama «zzz».");
    stage.press("Esc").shows("Verdorto Anna");
}

#[test]
fn whoever_is_here_already_does_not_leave_the_place_to_letters_strewn_over_another_name() {
    let mut stage = desk();
    stage.write("anna").press("Enter");
    stage.write("anna");
    let screen = stage.text(80, 24);
    assert!(
        screen.contains("[x] Verdorto Anna") && !screen.contains("Altalena"),
        "{screen}"
    );
}

#[test]
fn whoever_walks_in_is_not_counted_among_those_registered() {
    let mut stage = desk();
    stage.write("zoe").press("Enter");
    stage.press("+").write("Zita Zanetti").press("F2");
    stage.shows("Iscritti 3 · senza iscrizione 1 · presenti 2");
    let paper = book(stage.document(), Edition::Draft, &Words::new(Tongue::Italian));
    let text = String::from_utf8(Setting::Plain.set(&paper).expect("a format")).expect("text");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let told = "Sono venute 2 persone, di cui 1 senza iscrizione; le iscritte erano 3.";
    assert!(text.contains(told), "{text}");
}

#[test]
fn an_enter_too_many_does_not_bring_back_who_has_just_left() {
    let mut stage = desk();
    stage.write("zo").press("Enter - Enter");
    stage.shows("è di nuovo qui?");
    stage.press("Enter");
    assert!(stage.session().people[2].attendance.has_left());
    stage.press("Enter Right Enter");
    assert!(stage.session().people[2].attendance.is_here());
}

#[test]
fn a_whole_name_in_the_field_of_the_first_name_is_parted_as_in_a_list() {
    let mut stage = desk();
    stage.press("+").write("Zita De Zanetti").press("F2");
    let person = stage.session().people.last().expect("a person");
    assert_eq!(
        (person.first.as_str(), person.last.as_str()),
        ("Zita", "De Zanetti")
    );
}

#[test]
fn the_search_is_over_once_the_card_of_who_was_found_is_saved() {
    let mut stage = desk();
    stage.write("zoe").press("Tab F2");
    stage.write("anna");
    let screen = stage.text(80, 24);
    assert!(
        screen.contains("anna▏") && !screen.contains("zoeanna"),
        "{screen}"
    );
}
