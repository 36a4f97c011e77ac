//! The World Café of Casalecchio di Reno.

use cerchio::domain::Attendance;

use super::{at, body_name, id, ids, person, project};
use crate::support::example::Example;

#[test]
fn the_world_cafe_is_told_as_it_was() {
    let document = Example::world_cafe().document();
    let session = &document.session;
    assert_eq!(session.header.place.municipality, "Casalecchio di Reno");
    let table = session.room.tables.get(5).unwrap();
    assert_eq!(
        (table.theme.as_str(), &table.host),
        ("Benessere mentale e vicinato", &Some(id("P13")))
    );
    assert_eq!((table.least, table.most), (3, 6));
    assert!(
        session
            .room
            .rounds
            .last()
            .unwrap()
            .question
            .starts_with("Se potessimo cominciare lunedì")
    );
    let seated = |round: u32, table: &str| {
        let mut seatings = session.cafe.seatings.iter();
        seatings
            .find(|seating| seating.round == round && seating.table == id(table))
            .map(|seating| (seating.host.clone().unwrap(), seating.travellers.clone()))
            .unwrap()
    };
    assert_eq!(seated(2, "V06"), (id("P13"), ids("P05 P28 P31 P33")));
    assert_eq!(seated(3, "V06"), (id("P05"), ids("P02 P08 P12")));
    assert_eq!(seated(1, "V03"), (id("P23"), ids("P19 P20 P21 P40")));
    let handover = session.cafe.handovers.first().unwrap();
    assert_eq!((&handover.from, &handover.to), (&Some(id("P13")), &id("P05")));
    assert_eq!((handover.round, handover.at), (3, at("2025-10-09 19:22")));
    assert_eq!(handover.note, "consegna il foglio appunti e i tre punti chiave");
    assert_eq!(person(&document, "P38").attendance, Attendance::Absent);
    assert_eq!(
        body_name(&document, person(&document, "P27").body.as_ref()),
        "Polisportiva Tre Ponti"
    );
    assert_eq!(
        session
            .bodies
            .iter()
            .find(|body| body.kind == "asd_ssd")
            .map(|body| body.ets),
        Some(false)
    );
}

#[test]
fn the_harvest_of_the_world_cafe_goes_back_to_the_tablecloths() {
    let document = Example::world_cafe().document();
    let outcomes = &document.session.outcomes;
    let aerials = outcomes.clusters.first().unwrap();
    let places: Vec<_> = aerials
        .members
        .iter()
        .map(|note| &document.session.proposal(note).unwrap().position)
        .map(|position| (position.at.clone().unwrap(), position.round.unwrap()))
        .collect();
    let wanted = [("V01", 1), ("V01", 2), ("V01", 3), ("V07", 1), ("V07", 3)];
    assert_eq!(places, wanted.map(|(table, round)| (id(table), round)));
    let ballot = outcomes.ballots.first().unwrap();
    assert_eq!((ballot.voters, ballot.dots, ballot.unused), (38, 3, 2));
    let dots: Vec<u32> = ballot.tallies.iter().map(|tally| tally.dots).collect();
    assert_eq!(dots, [34, 13, 27, 18, 13, 7]);
    assert_eq!(project(&document, "PR01").from, ids("K01 K04 V01 V03 V07"));
    assert_eq!(project(&document, "PR01").expected.beneficiaries, Some(900));
    assert_eq!(
        project(&document, "PR02").expected.funding.first().unwrap().cents,
        Some(0)
    );
    let offer = outcomes.offers.last().unwrap();
    assert_eq!((&offer.person, &offer.project), (&id("P30"), &Some(id("PR02"))));
    let written = document
        .session
        .proposals
        .iter()
        .filter(|note| note.author == Some(id("P05")));
    assert_eq!(written.count(), 1);
}
