//! People of earlier laboratories, registered again without becoming somebody else.

use cerchio::app::Msg;
use cerchio::domain::Attendance;
use cerchio::text::Tongue;

use crate::support::library::assert_shows;
use crate::support::samples::samples;
use crate::support::stage::Stage;

#[test]
fn people_of_an_earlier_laboratory_are_registered_once() {
    let mut earlier = samples();
    let cafe = earlier.remove(1);
    let mut stage = Stage::speaking(Tongue::Italian);
    let mut here = earlier.remove(1);
    here.session.day.state = cerchio::domain::DayState::Running;
    let before = here.session.people.len();
    stage.open(here);
    stage.press("F4 <");
    assert_shows(&stage, &["premi di nuovo <"]);
    stage.send(Msg::ReadAll(vec![cafe]));
    stage.press("< Enter");
    let copied: Vec<_> = stage.session().people.iter().skip(before).collect();
    assert!(!copied.is_empty());
    for person in &copied {
        assert_eq!(person.attendance, Attendance::Expected);
        assert!(!person.consents.notice && person.care.companions.is_empty());
        let namesakes = stage
            .session()
            .people
            .iter()
            .filter(|other| other.key == person.key);
        assert_eq!(namesakes.count(), 1, "{} is there twice", person.name());
    }
    assert!(
        stage
            .session()
            .bodies
            .iter()
            .any(|body| body.name == "Ausl - distretto")
    );
    let after = stage.session().people.len();
    stage.press("< Enter");
    assert_shows(&stage, &["sono già tutte iscritte"]);
    stage.press("C-z");
    assert_eq!(stage.session().people.len(), before);
    assert!(after > before);
}

#[test]
fn who_walks_in_and_was_in_an_earlier_laboratory_keeps_their_key() {
    let mut documents = samples();
    let mut here = documents.remove(2);
    here.session.day.state = cerchio::domain::DayState::Running;
    let known = documents[0]
        .session
        .people
        .iter()
        .find(|person| person.name() == "Vera Filoerba")
        .expect("a person")
        .clone();
    here.session.people.retain(|person| person.key != known.key);
    let mut stage = Stage::with(here);
    stage.send(Msg::ReadAll(documents));
    stage.press("F4").write("vera filoerba").press("+ F2");
    assert_shows(&stage, &["«Vera Filoerba»: è la stessa persona?", "Sì, era a «"]);
    stage.press("Enter");
    assert_shows(&stage, &["Vera Filoerba è la stessa persona di"]);
    let person = stage.session().people.last().expect("a person");
    assert_eq!(person.key, known.key);
}
