//! The programme of the source, and the rules of targets.

use chrono::NaiveDate;

use super::{ActivityState, Aim, Course, Programme, sample};
use crate::registry::ledger::{Entity, Kind, Ledger, Order, Reading, Sheet};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn reading(target: &str, on: &str, value: u32, project: Option<&str>) -> Reading {
    Reading {
        id: String::new(),
        programme: "prossimita-bologna".to_owned(),
        target: target.to_owned(),
        on: day(on),
        value,
        out_of: None,
        project: project.map(str::to_owned),
        counted_as: None,
        source: String::new(),
        note: String::new(),
    }
}

fn bologna() -> Programme {
    sample().unwrap()
}

#[test]
fn the_programme_of_the_source_has_its_areas_activities_money_and_targets() {
    let programme = bologna();
    assert_eq!(programme.faults(), []);
    assert_eq!((programme.areas.len(), programme.activities.len()), (4, 8));
    assert_eq!(programme.cents, Some(1_750_611_357));
    let better = programme.target("M").unwrap();
    assert_eq!(programme.people_of(better), Some(2_280));
    let aims: Vec<Aim> = programme.targets.iter().map(|target| target.aim).collect();
    assert_eq!(aims, [Aim::People(4_000), Aim::People(1_600), Aim::Share(570)]);
}

#[test]
fn the_state_of_an_activity_is_that_of_the_day_one_looks() {
    let mut night = bologna().activities.remove(7);
    let state = |activity: &super::Activity, today| activity.state(day(today), &Ledger::default());
    assert_eq!(state(&night, "2024-02-29"), ActivityState::Planned);
    assert_eq!(state(&night, "2024-03-01"), ActivityState::Running);
    assert_eq!(state(&night, "2026-08-31"), ActivityState::Running);
    assert_eq!(state(&night, "2026-09-01"), ActivityState::Ended);
    night.unfinished = true;
    assert_eq!(state(&night, "2026-09-01"), ActivityState::Late);
}

#[test]
fn an_activity_whose_projects_have_not_begun_is_late() {
    let mut night = bologna().activities.remove(7);
    night.projects = vec!["PI001".to_owned()];
    let mut ledger = Ledger::default();
    assert_eq!(night.state(day("2025-01-01"), &ledger), ActivityState::Late);
    let sheet = Box::new(Sheet::blank("PI001", "Presìdi", Kind::Project));
    let orders = [
        Order::Entity(Entity::new("PI001", Kind::Project)),
        Order::Sheet { year: 2025, sheet },
    ];
    ledger.perform(&orders).unwrap();
    assert_eq!(night.state(day("2024-12-31"), &ledger), ActivityState::Late);
    assert_eq!(night.state(day("2025-01-01"), &ledger), ActivityState::Running);
}

#[test]
fn a_target_nobody_read_is_not_collected_and_a_measured_zero_is_behind() {
    let programme = bologna();
    let all = programme.target("B").unwrap();
    let on = day("2026-12-31");
    let none = programme.progress(all, &[], on);
    assert_eq!((none.reached, none.course), (None, None));
    let zero = [reading("B", "2026-06-01", 0, None)];
    let zero = programme.progress(all, &zero, on);
    assert_eq!(zero.reached.map(|reached| reached.value), Some(0));
    assert_eq!(zero.course, Some(Course::Behind));
}

#[test]
fn people_of_several_projects_are_summed_with_a_warning_unless_they_were_counted_once() {
    let programme = bologna();
    let all = programme.target("B").unwrap();
    let mut readings = vec![
        reading("B", "2025-06-01", 300, Some("PI001")),
        reading("B", "2026-06-01", 500, Some("PI001")),
        reading("B", "2026-03-01", 400, Some("PI002")),
    ];
    let reached = |readings: &[Reading]| {
        let progress = programme.progress(all, readings, day("2026-12-31"));
        progress.reached.unwrap()
    };
    let sum = reached(&readings);
    assert_eq!(
        (sum.value, sum.may_double(), sum.on),
        (900, true, day("2026-06-01"))
    );
    readings.push(reading("B", "2026-05-01", 820, None));
    let once = reached(&readings);
    assert_eq!((once.value, once.may_double()), (820, false));
}

#[test]
fn the_light_is_ten_in_a_hundred_around_a_straight_line() {
    let programme = bologna();
    let all = programme.target("B").unwrap();
    let today = day("2026-12-31");
    let due = programme.progress(all, &[], today).due;
    assert_eq!(due, 1_999);
    let course = |value| {
        let readings = [reading("B", "2026-12-01", value, None)];
        programme.progress(all, &readings, today).course.unwrap()
    };
    assert_eq!(
        [1_799, 1_800, 2_198, 2_199].map(course),
        [Course::Behind, Course::On, Course::On, Course::Ahead]
    );
    assert_eq!(programme.progress(all, &[], day("2031-01-01")).due, 4_000);
    assert_eq!(programme.progress(all, &[], day("2020-01-01")).due, 0);
}

#[test]
fn a_share_is_of_those_who_ended_and_of_nobody_it_is_none() {
    let programme = bologna();
    let better = programme.target("M").unwrap();
    let mut read = reading("M", "2026-12-01", 40, None);
    let value = |read: &Reading| {
        let progress = programme.progress(better, std::slice::from_ref(read), day("2026-12-31"));
        progress.reached.map(|reached| reached.value)
    };
    assert_eq!(value(&read), None);
    read.out_of = Some(0);
    assert_eq!(value(&read), None);
    read.out_of = Some(80);
    assert_eq!(value(&read), Some(500));
}

#[test]
fn a_part_above_its_whole_or_of_another_count_is_told() {
    let faults = |change: fn(&mut Programme)| {
        let mut programme = bologna();
        change(&mut programme);
        let faults = programme.faults().into_iter();
        faults.map(|fault| (fault.at, fault.key)).collect::<Vec<_>>()
    };
    let of = |at: &str, key| vec![(format!("\"{at}\""), key)];
    assert_eq!(
        faults(|programme| programme.targets[1].aim = Aim::People(4_001)),
        of("D", "programme-part-above")
    );
    assert_eq!(
        faults(|programme| programme.targets[1].part_of = Some("M".to_owned())),
        of("D", "programme-other-count")
    );
    assert_eq!(
        faults(|programme| programme.targets[2].part_of = Some("Z".to_owned())),
        of("M", "programme-no-whole")
    );
    assert_eq!(
        faults(|programme| programme.activities[7].area = "giorno".to_owned())[0].1,
        "programme-no-area"
    );
}
