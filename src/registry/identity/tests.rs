use super::*;
use crate::domain::Belonging;
use crate::registry::fixture::{closed, document, noon, project};

fn person(id: &str, key: &str, first: &str) -> crate::domain::Person {
    crate::domain::Person {
        attendance: crate::domain::Attendance::since(noon()),
        ..crate::registry::fixture::person(id, key, first)
    }
}

const PATH: &str = "Insieme";

fn on_path(mut document: Document, path: &str) -> Document {
    document.session.header.path = path.to_owned();
    document
}

fn counted(documents: &[Document], ledger: &Ledger) -> Identity {
    let documents: Vec<&Document> = documents.iter().collect();
    Identity::of_path(PATH, &documents, ledger)
}

fn with_card(card: IdentityCard) -> Ledger {
    let mut ledger = Ledger::default();
    ledger.cards.insert(PATH.to_owned(), card);
    ledger
}

#[test]
fn a_person_of_two_laboratories_is_counted_once_and_an_absent_one_not_at_all() {
    let day = |id: &str, date: &str, keys: &[&str]| {
        let lab = document(id, date, |session| {
            for (idx, key) in keys.iter().enumerate() {
                session.people.push(person(&format!("P{idx:02}"), key, key));
            }
            let mut absent = person("P99", "assente", "Zoe");
            absent.attendance = crate::domain::Attendance::Absent;
            session.people.push(absent);
        });
        on_path(lab, PATH)
    };
    let labs = [
        day("a", "2025-01-01", &["ada", "ugo"]),
        day("b", "2025-02-01", &["ugo", "lea"]),
    ];
    let identity = counted(&labs, &Ledger::default());
    assert_eq!(identity.turnout.people, 3);
    assert_eq!(
        identity.turnout.rows.iter().map(|row| row.people).sum::<usize>(),
        3
    );
    assert_eq!(identity.meetings.len(), 2);
}

#[test]
fn a_laboratory_of_another_path_is_left_out_and_an_earlier_year_is_believed() {
    let labs = [
        on_path(closed("a", "2025-01-01", Vec::new()), " insieme "),
        on_path(closed("b", "2024-01-01", Vec::new()), "Altrove"),
    ];
    assert_eq!(counted(&labs, &Ledger::default()).since, Some(2025));
    let card = IdentityCard {
        since: Some(2011),
        ..IdentityCard::default()
    };
    assert_eq!(counted(&labs, &with_card(card)).since, Some(2011));
    let documents: Vec<&Document> = labs.iter().collect();
    let outlines = Outlines::of(&documents);
    assert_eq!(outlines.names(&Ledger::default()), ["Altrove", "insieme"]);
    let with_card = with_card(IdentityCard::default());
    assert_eq!(outlines.names(&with_card), ["Altrove", PATH]);
    assert_eq!(Outlines::default().names(&with_card), [PATH]);
    assert!(Outlines::default().get(PATH).is_none());
}

/// Two laboratories with a person in common; the second goes on with a project of the first.
fn two_laboratories() -> [Document; 2] {
    let lab = |id: &str, date: &str, keys: [&str; 2], continues: Option<&str>| {
        let mut sheet = project("PR01", id, &[]);
        sheet.continues = continues.map(str::to_owned);
        let mut lab = closed(id, date, vec![sheet]);
        for (idx, key) in keys.into_iter().enumerate() {
            lab.session.people.push(person(&format!("P{idx:02}"), key, key));
        }
        on_path(lab, PATH)
    };
    [
        lab("b", "2026-01-01", ["ugo", "lea"], Some("a/PR01")),
        lab("a", "2025-01-01", ["ada", "ugo"], None),
    ]
}

#[test]
fn the_outline_of_a_path_says_what_its_card_counts_however_it_was_read() {
    let labs = two_laboratories();
    let [one, other] = &labs;
    let whole = counted(&labs, &Ledger::default());
    let mut apart = Outlines::of(&[one]);
    apart.join(Outlines::of(&[other]));
    assert_eq!(apart, Outlines::of(&[one, other]));
    let outline = apart.get(" insieme ").unwrap();
    assert_eq!((outline.n_people(), outline.n_interventions()), (3, 1));
    assert_eq!(outline.n_people(), whole.turnout.people);
    assert_eq!(outline.n_interventions(), whole.interventions.len());
    let titles = |titles: Vec<&String>| titles.into_iter().cloned().collect::<Vec<_>>();
    assert_eq!(
        titles(outline.meetings.iter().map(|(_, id, _)| id).collect()),
        titles(whole.meetings.iter().map(|meeting| &meeting.session).collect())
    );
}

#[test]
fn a_project_that_goes_on_from_another_is_one_intervention() {
    let mut later = project("PR01", "L'orto, secondo anno", &[]);
    later.continues = Some("a/PR01".to_owned());
    let labs = [
        on_path(
            closed(
                "a",
                "2025-01-01",
                vec![project("PR01", "L'orto", &[]), project("PR02", "Il forno", &[])],
            ),
            PATH,
        ),
        on_path(closed("b", "2026-01-01", vec![later]), PATH),
    ];
    let identity = counted(&labs, &Ledger::default());
    let titles: Vec<&str> = identity
        .interventions
        .iter()
        .map(|each| each.title.as_str())
        .collect();
    assert_eq!(titles, ["Il forno", "L'orto, secondo anno"]);
    assert_eq!(identity.methods.len(), 1);
}

#[test]
fn a_member_of_both_lists_sits_once_and_its_body_is_told_in_the_order_of_the_card() {
    let mut lab = document("a", "2025-01-01", |session| {
        session.people.push(person("P01", "ada", "Ada"));
        session.people[0].belonging = Belonging::Asc;
    });
    lab.session.header.steering.core = vec!["Ada".to_owned(), "Ugo Neri, Ausl".to_owned()];
    let mut card = IdentityCard::default();
    card.steering.core = vec!["Ugo Neri (Ausl)".to_owned(), "Unione dei Comuni".to_owned()];
    card.steering.enlarged = vec!["Coop Il Ponte".to_owned(), "Lea".to_owned()];
    let identity = counted(&[on_path(lab, PATH)], &with_card(card));
    assert_eq!(identity.core.n(), 3);
    assert_eq!(
        identity.core.belongings,
        [Belonging::Union, Belonging::Ausl, Belonging::Asc]
    );
    assert_eq!(identity.enlarged.n(), 2);
    assert_eq!(identity.enlarged.belongings, [Belonging::ThirdSector]);
    assert_eq!((identity.turnout.people, identity.turnout.in_steering), (1, 1));
}
