use super::*;
use crate::domain::sample::{Lab, at, id, topic};
use crate::domain::{Ballot, Errand, Stacking, Tally};

fn sheet(copy: u32) -> Errand {
    Errand::Sheet { kind: 0, copy }
}

/// A clerk transcribes the sheet with that copy, on a computer of their own.
fn clerk(lab: &mut Lab, number: &str, copy: u32) {
    lab.posts(number, "P01", None);
    lab.does(Command::Transcribe {
        errand: sheet(copy),
        record: id(number),
        at: at("10:00"),
    });
}

/// Another laboratory with the title that tells its sheets apart.
fn clerk_with(lab: &mut Lab, number: &str, copy: u32, title: &str) {
    let mut sheet_of_title = topic(number, "P01");
    sheet_of_title.text = title.to_owned();
    lab.put(Record::Proposal(sheet_of_title));
    lab.does(Command::Transcribe {
        errand: sheet(copy),
        record: id(number),
        at: at("10:00"),
    });
}

fn compared(ours: &Lab, theirs: &Lab) -> Vec<Difference> {
    Comparison::of(&ours.document, theirs.session()).differences
}

/// Takes the differences one by one, looking again after each.
fn takes_each(ours: &mut Lab, theirs: &Lab) {
    for _ in 0..40 {
        match compared(ours, theirs).first() {
            Some(one) => {
                let is_record = matches!(one.theirs, Theirs::Record(..));
                assert!(!is_record || one.here == Here::Nothing, "{one:?}");
                ours.does(one.taken());
            }
            None => return,
        }
    }
    panic!("never done: {:?}", compared(ours, theirs));
}

fn titles(lab: &Lab) -> Vec<(&str, &str)> {
    let sheets = lab.session().proposals.iter();
    sheets.map(|sheet| (sheet.id.as_str(), sheet.title())).collect()
}

#[test]
fn sign_ups_seats_and_ties_of_the_other_version_are_seen_and_taken() {
    let mut ours = Lab::with_people(3);
    ours.posts("T01", "P01", None);
    let mut theirs = ours.session().clone();
    let sign_up = SignUp::new(id("T01"), id("P02"));
    theirs.wall.sign_ups.push(sign_up.clone());
    let tie = Tie::Together {
        one: id("P01"),
        other: id("P02"),
    };
    theirs.cafe.ties.push(tie.clone());
    let found = Comparison::of(&ours.document, &theirs).differences;
    let parts: Vec<&Theirs> = found.iter().map(|one| &one.theirs).collect();
    assert_eq!(parts, [&Theirs::SignUp(sign_up), &Theirs::Tie(tie)]);
    for one in &found {
        ours.does(one.taken());
    }
    assert_eq!(Comparison::of(&ours.document, &theirs).differences, []);
}

#[test]
fn two_clerks_with_two_copies_give_one_number_to_two_sheets_and_both_are_kept() {
    let (mut ours, mut theirs) = (Lab::with_people(1), Lab::with_people(1));
    for (own, other) in [("T01", 1), ("T02", 2)] {
        clerk(&mut ours, own, other);
    }
    for (own, other) in [("T01", 3), ("T02", 4)] {
        clerk(&mut theirs, own, other);
    }
    takes_each(&mut ours, &theirs);
    let papers = &ours.session().papers;
    for (copy, number) in [(1, "T01"), (2, "T02"), (3, "T03"), (4, "T04")] {
        assert_eq!(papers.slip(&sheet(copy)).unwrap().records, [id(number)]);
    }
    assert_eq!(ours.session().proposals.len(), 4);
}

#[test]
fn what_names_a_sheet_that_gets_another_number_here_goes_on_naming_it() {
    let (mut ours, mut theirs) = (Lab::with_people(2), Lab::with_people(2));
    clerk_with(&mut ours, "T01", 1, "Orto");
    clerk_with(&mut theirs, "T01", 2, "Mensa");
    theirs
        .document
        .session
        .wall
        .sign_ups
        .push(SignUp::new(id("T01"), id("P02")));
    let ballot = Ballot {
        id: id("B01"),
        phase: id("L01"),
        at: at("10:00"),
        dots: 1,
        stacking: Stacking::Allowed,
        voters: 1,
        unused: 0,
        tallies: vec![Tally {
            on: id("T01"),
            dots: 1,
        }],
        slips: Vec::new(),
    };
    theirs.document.session.outcomes.ballots.push(ballot);
    takes_each(&mut ours, &theirs);
    let session = ours.session();
    assert_eq!(titles(&ours), [("T01", "Orto"), ("T02", "Mensa")]);
    assert_eq!(session.wall.sign_ups, [SignUp::new(id("T02"), id("P02"))]);
    assert_eq!(session.outcomes.ballots[0].tallies[0].on, id("T02"));
}

#[test]
fn a_sheet_photocopied_and_transcribed_twice_gives_two_records() {
    let (mut ours, mut theirs) = (Lab::with_people(1), Lab::with_people(1));
    clerk_with(&mut ours, "T01", 1, "Orto");
    clerk_with(&mut theirs, "T01", 1, "Mensa");
    clerk_with(&mut theirs, "T02", 1, "Orto");
    clerk_with(&mut theirs, "T03", 1, "Bici");
    takes_each(&mut ours, &theirs);
    let mut found = titles(&ours)
        .into_iter()
        .map(|(_, title)| title)
        .collect::<Vec<_>>();
    found.sort_unstable();
    assert_eq!(found, ["Bici", "Mensa", "Orto"]);
    assert_eq!(ours.session().papers.slip(&sheet(1)).unwrap().records.len(), 3);
}

#[test]
fn two_sheets_that_say_the_same_there_stay_two_here() {
    let (mut ours, mut theirs) = (Lab::with_people(1), Lab::with_people(1));
    ours.posts("T01", "P01", None);
    clerk(&mut theirs, "T01", 1);
    clerk(&mut theirs, "T02", 2);
    let mut same = theirs.session().proposals[0].clone();
    same.id = id("T02");
    theirs.document.session.proposals[1] = same;
    takes_each(&mut ours, &theirs);
    let papers = &ours.session().papers;
    assert_ne!(
        papers.slip(&sheet(1)).unwrap().records,
        papers.slip(&sheet(2)).unwrap().records
    );
    assert_eq!(ours.session().proposals.len(), 2);
}

#[test]
fn a_sheet_typed_here_is_not_written_over_by_one_transcribed_there() {
    let (mut ours, mut theirs) = (Lab::with_people(1), Lab::with_people(1));
    let mut typed = topic("T01", "P01");
    typed.text = "Orto".to_owned();
    ours.put(Record::Proposal(typed));
    clerk_with(&mut theirs, "T01", 1, "Mensa");
    takes_each(&mut ours, &theirs);
    assert_eq!(titles(&ours), [("T01", "Orto"), ("T02", "Mensa")]);
}

#[test]
fn a_number_that_was_taken_back_here_is_not_given_again() {
    let (mut ours, mut theirs) = (Lab::with_people(1), Lab::with_people(1));
    ours.posts("T01", "P01", None);
    ours.document.undo(at("09:10")).unwrap();
    clerk_with(&mut theirs, "T01", 1, "Mensa");
    takes_each(&mut ours, &theirs);
    assert_eq!(titles(&ours), [("T02", "Mensa")]);
}

#[test]
fn what_is_only_here_is_no_difference() {
    let mut ours = Lab::with_people(2);
    let theirs = ours.session().clone();
    ours.posts("T01", "P01", None);
    ours.signs_up("P02", "T01");
    assert_eq!(Comparison::of(&ours.document, &theirs).differences, []);
}
