//! A café seated again, after what really happened.

use super::*;

#[test]
fn a_new_plan_forgets_who_did_not_come_and_moves_few() {
    let mut session = told(cafe(4, 16, 3));
    let before = session.cafe.seatings.clone();
    session.people[7].attendance = Attendance::Absent;
    let found = Found::of(&session, 2, Manner::Few);
    assert_eq!(found.call.n_held, 1);
    assert_eq!(found.sizes(2).iter().sum::<usize>(), 19);
    let is_same = |seating: &&Seating| {
        before
            .iter()
            .any(|old| old.table == seating.table && old.round == seating.round)
    };
    assert!(found.seatings().iter().all(|seating| is_same(&seating)));
    assert!(
        found.drafted.score.changes <= 2,
        "{}",
        found.drafted.score.changes
    );
}

#[test]
fn a_latecomer_is_in_the_rounds_still_to_be_held_and_who_left_is_not() {
    let mut session = told(cafe(4, 15, 3));
    session.people.push(crate::planner::tests::person(20));
    session.people[6].attendance = Attendance::Present {
        arrived: noon(),
        left: Some(noon()),
        away: Vec::new(),
    };
    let found = Found::of(&session, 2, Manner::Few);
    assert!(found.call.people.contains(&"P20".into()));
    assert!(!found.call.people.contains(&"P07".into()));
}

#[test]
fn a_closed_table_sends_its_host_travelling() {
    let session = told(cafe(4, 16, 3));
    let found = Found::without(&session, 2, Manner::Few, Some(&"V02".into()));
    assert!(
        found
            .seatings()
            .iter()
            .all(|seating| seating.table != "V02".into())
    );
    let seatings = found.seatings();
    assert!(
        seatings
            .iter()
            .any(|seating| seating.travellers.contains(&"P02".into()))
    );
}

#[test]
fn a_table_without_seating_in_the_last_held_round_stays_closed() {
    let mut session = told(cafe(3, 9, 3));
    session
        .cafe
        .seatings
        .retain(|seating| seating.round == 1 || seating.table != "V03".into());
    let found = Found::of(&session, 3, Manner::Anew);
    assert!(
        found
            .seatings()
            .iter()
            .all(|seating| seating.table != "V03".into())
    );
}

#[test]
fn somebody_who_has_sat_there_takes_the_table_of_a_host_who_has_gone() {
    let mut session = told(cafe(4, 16, 3));
    session.people[1].attendance = Attendance::Present {
        arrived: noon(),
        left: Some(noon()),
        away: Vec::new(),
    };
    let found = Found::of(&session, 2, Manner::Few);
    let [heir] = found.call.heirs.as_slice() else {
        panic!("{:?}", found.call.heirs);
    };
    let mut first = session.cafe.seatings.iter().filter(|seating| seating.round == 1);
    let there = first.find(|seating| seating.table == "V02".into()).unwrap();
    assert!(there.travellers.contains(&heir.to));
    assert_eq!(found.table_of(3, &heir.to), "V02".into());
}

#[test]
fn who_took_a_table_over_hosts_it_from_then_on() {
    let mut session = told(cafe(3, 9, 3));
    session.cafe.handovers.push(Handover {
        at: noon(),
        round: 2,
        table: "V01".into(),
        from: Some("P01".into()),
        to: "P07".into(),
        note: String::new(),
    });
    let found = Found::of(&session, 2, Manner::Anew);
    assert_eq!(found.table_of(2, &"P07".into()), "V01".into());
    assert!(
        found
            .seatings()
            .iter()
            .any(|seating| seating.travellers.contains(&"P01".into()))
    );
}
