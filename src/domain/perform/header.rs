//! The header of the laboratory.

use super::record;
use crate::domain::{Header, Noun, Refusal, Session};

pub fn set(session: &mut Session, header: &Header) -> Result<(), Refusal> {
    record::check_text(&header.title, "title")?;
    if let Some(body) = &header.sponsor.body
        && session.noun_of(body) != Some(Noun::Body)
    {
        return Err(record::unknown(body));
    }
    // Over several days the last may end at an earlier hour than the first begins.
    let lasts_a_day = session.day.programme.iter().all(|line| line.day == 1);
    if let Some(ends) = &header.ends
        && lasts_a_day
    {
        record::check_order(&header.begins, ends, "ends")?;
    }
    let mut starts = session
        .outcomes
        .projects
        .iter()
        .filter_map(|project| project.calendar.starts);
    if starts.any(|starts| starts <= header.date) {
        return Err(Refusal::BeforeTheDay { field: "starts" });
    }
    session.header = header.clone();
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, day, header, id, ids};
    use crate::domain::{
        Calendar, Command, Expected, Header, Partnership, Project, ProjectState, Record, Refusal, Scope,
    };

    #[test]
    fn the_day_is_not_moved_past_the_beginning_of_a_project() {
        let mut lab = Lab::with_people(1);
        lab.posts("T01", "P01", None);
        lab.put(Record::Project(Project {
            id: id("PR01"),
            title: "Il Cancello Aperto".to_owned(),
            description: String::new(),
            from: ids("T01"),
            continues: None,
            goals: Vec::new(),
            scope: Scope::default(),
            partnership: Partnership::default(),
            expected: Expected::default(),
            calendar: Calendar {
                starts: day().succ_opt(),
                months: None,
            },
            state: ProjectState::Sheet,
        }));
        let later = Header {
            date: day().succ_opt().unwrap(),
            ..header()
        };
        assert_eq!(
            lab.refuses(Command::SetHeader(Box::new(later))),
            Refusal::BeforeTheDay { field: "starts" }
        );
    }
}
