//! Readings of the hours to come: what moves when a line of the programme takes other hours.

use chrono::TimeDelta;

use super::Timing;
use crate::domain::{Line, Session};

/// Returns a line with its new hours and, after it, the lines of its day still to begin, each as much later or earlier as
/// the line now ends.
pub fn following(session: &Session, timing: &Timing) -> Vec<Timing> {
    let mut lines = session
        .day
        .programme
        .iter()
        .skip_while(|line| line.id != timing.line);
    let Some(line) = lines.next() else {
        return Vec::new();
    };
    let minutes = |minutes: u32| TimeDelta::minutes(minutes.into());
    let by = (timing.begins - line.begins) + minutes(timing.minutes) - minutes(line.lasting());
    let is_moved = |other: &&Line| !by.is_zero() && other.day == line.day && other.started.is_none();
    let moved = lines.filter(is_moved).map(|other| Timing {
        line: other.id.clone(),
        begins: other.begins.overflowing_add_signed(by).0,
        minutes: other.lasting(),
    });
    std::iter::once(timing.clone()).chain(moved).collect()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::*;
    use crate::domain::Command;
    use crate::domain::sample::{Lab, at, id};

    fn hours(lab: &Lab) -> Vec<(NaiveTime, u32)> {
        let lines = lab.session().day.programme.iter();
        lines.map(|line| (line.begins, line.lasting())).collect()
    }

    #[test]
    fn what_comes_after_a_shorter_line_begins_earlier_and_what_began_stays() {
        let mut lab = Lab::with_people(0);
        let before = hours(&lab);
        lab.does(Command::EnterLine {
            line: id("L01"),
            at: at("09:00"),
        });
        let (begins, minutes) = before[1];
        let timing = Timing {
            line: id("L02"),
            begins,
            minutes: minutes - 5,
        };
        let timings = following(lab.session(), &timing);
        lab.does(Command::Retime(timings));
        let after = hours(&lab);
        assert_eq!(after[0], before[0]);
        assert_eq!(after[1], (begins, minutes - 5));
        for (after, before) in after.iter().zip(&before).skip(2) {
            assert_eq!((before.0 - after.0, after.1), (TimeDelta::minutes(5), before.1));
        }
    }
}
