//! Preparing the room: bodies, spaces, slots, groups, people of an earlier laboratory.

use cerchio::app::Msg;
use cerchio::domain::Body;

use super::hall::{prepare, voted};
use crate::support::lab::{document, future_lab};
use crate::support::stage::Stage;

#[test]
fn a_body_is_added_and_chosen_by_some_letters_of_its_type() {
    let mut stage = Stage::with(voted());
    prepare(&mut stage, "enti");
    stage.press("n").write("Forno Bottegone\n").write("eserc\n");
    stage.press("Tab Tab").write("Monte San Pietro").press("F2");
    let body = Body {
        id: "E01".into(),
        name: "Forno Bottegone".into(),
        kind: "esercizio_commerciale".into(),
        ets: false,
        runts: String::new(),
        municipality: "Monte San Pietro".into(),
    };
    assert_eq!(stage.session().bodies, [body]);
    assert!(stage.text(80, 24).contains("esercizio commerciale"));
}

#[test]
fn a_new_space_proposes_the_next_letter_of_the_wall() {
    let mut stage = Stage::with(voted());
    prepare(&mut stage, "spazi");
    stage.press("n Tab").write("Portico").press("F2");
    let last = stage.session().room.spaces.last().expect("a space");
    assert_eq!((last.mark.as_str(), last.name.as_str()), ("F", "Portico"));
}

#[test]
fn a_space_with_a_topic_is_not_removed_and_says_who_names_it() {
    let mut stage = Stage::with(voted());
    prepare(&mut stage, "spazi");
    stage.press("Del Right Enter");
    assert_eq!(stage.session().room.spaces.len(), 5);
    assert!(stage.text(80, 24).contains("non si può togliere"));
}

#[test]
fn a_slot_ends_after_it_begins_and_says_so_beside_the_field() {
    let mut stage = Stage::with(voted());
    prepare(&mut stage, "fasce");
    stage.press("n Tab").write("\n").write("9:00").press("F2");
    assert!(
        stage
            .text(80, 24)
            .contains("! La fine deve venire dopo l'inizio.")
    );
    stage.press("Back Back Back Back").write("16:00").press("F2");
    assert_eq!(stage.session().room.slots.len(), 4);
}

#[test]
fn those_who_are_here_are_put_in_even_groups_with_one_key_and_one_undo() {
    let mut stage = future_lab(10);
    prepare(&mut stage, "gruppi");
    stage.press("d");
    let sizes = |stage: &Stage| -> Vec<usize> {
        let groups = &stage.session().room.groups;
        groups.iter().map(|group| group.members.len()).collect()
    };
    let mut formed = sizes(&stage);
    formed.sort_unstable();
    assert_eq!(formed, [2, 2, 3, 3]);
    assert!(stage.text(80, 24).contains("10 presenti in 4 gruppi"));
    stage.press("C-z");
    assert_eq!(sizes(&stage), [0, 0, 0, 0]);
}

#[test]
fn people_of_an_earlier_laboratory_are_chosen_from_the_same_list() {
    let mut stage = Stage::with(document("world_cafe"));
    stage.send(Msg::ReadAll(vec![voted()]));
    prepare(&mut stage, "precedente");
    stage.press("Enter");
    assert_eq!(stage.session().people.len(), 7);
}
