//! Closing: the last circle, the end of the laboratory, and its opening again.

use chrono::NaiveDateTime;

use super::{day, record};
use crate::domain::{Closing, DayState, Refusal, Session};

/// Writes down what is said at the end. When it was closed and why it was opened again are not part of that.
pub fn set(session: &mut Session, closing: &Closing) -> Result<(), Refusal> {
    let is_in_range = |mean: u32| (10..=50).contains(&mean);
    if closing
        .evaluation
        .as_ref()
        .is_some_and(|slips| !is_in_range(slips.mean_tenths))
    {
        return Err(Refusal::MeanOutOfRange);
    }
    let day = session.header.date;
    if closing.next_meeting.is_some_and(|date| date < day) {
        return Err(Refusal::BeforeTheDay {
            field: "next_meeting",
        });
    }
    for follow_up in &closing.follow_ups {
        record::check_text(&follow_up.what, "what")?;
        if follow_up.date < day {
            return Err(Refusal::BeforeTheDay { field: "follow_up" });
        }
    }
    let known = &mut session.day.closing;
    *known = Closing {
        closed_at: known.closed_at,
        reopened: std::mem::take(&mut known.reopened),
        ..closing.clone()
    };
    Ok(())
}

pub fn close(session: &mut Session, at: NaiveDateTime) -> Result<(), Refusal> {
    day::end_running(session, at);
    session.day.state = DayState::Closed;
    session.day.closing.closed_at = Some(at);
    Ok(())
}

pub fn reopen(session: &mut Session, reason: &str) -> Result<(), Refusal> {
    match session.day.state {
        DayState::Closed => {}
        DayState::Prepared | DayState::Running => return Err(Refusal::NotClosed),
    }
    record::check_text(reason, "reason")?;
    session.day.state = DayState::Running;
    session.day.closing.closed_at = None;
    session.day.closing.reopened.push(reason.to_owned());
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, at, day, id};
    use crate::domain::{Closing, Command, Evaluation, FollowUp, Refusal};

    fn set(closing: Closing) -> Command {
        Command::SetClosing(Box::new(closing))
    }

    #[test]
    fn the_mean_of_the_slips_is_between_one_and_five() {
        let mut lab = Lab::with_people(0);
        let closing = |mean_tenths| Closing {
            evaluation: Some(Evaluation {
                slips: 31,
                mean_tenths,
            }),
            ..Closing::default()
        };
        assert_eq!(lab.refuses(set(closing(9))), Refusal::MeanOutOfRange);
        assert_eq!(lab.refuses(set(closing(51))), Refusal::MeanOutOfRange);
        lab.does(set(closing(43)));
    }

    #[test]
    fn a_follow_up_is_not_before_the_day() {
        let mut lab = Lab::with_people(0);
        let closing = Closing {
            follow_ups: vec![FollowUp {
                date: day().pred_opt().unwrap(),
                what: "merenda".to_owned(),
            }],
            ..Closing::default()
        };
        assert_eq!(
            lab.refuses(set(closing)),
            Refusal::BeforeTheDay { field: "follow_up" }
        );
    }

    #[test]
    fn closing_ends_the_line_being_run() {
        let mut lab = Lab::with_people(0);
        lab.does(Command::EnterLine {
            line: id("L08"),
            at: at("16:50"),
        });
        lab.does(Command::Close { at: at("17:10") });
        let day = &lab.session().day;
        assert_eq!(day.now, None);
        assert_eq!(day.programme[7].ended, Some(at("17:10")));
        assert_eq!(day.closing.closed_at, Some(at("17:10")));
    }

    #[test]
    fn what_is_said_at_the_end_does_not_forget_why_it_was_reopened() {
        let mut lab = Lab::with_people(0);
        let reopen = |reason: &str| Command::Reopen {
            reason: reason.to_owned(),
        };
        assert_eq!(lab.refuses(reopen("prima")), Refusal::NotClosed);
        lab.does(Command::Close { at: at("17:10") });
        assert_eq!(lab.refuses(reopen(" ")), Refusal::Empty { field: "reason" });
        lab.does(reopen("manca un report"));
        lab.does(set(Closing {
            words: vec!["chiavi".to_owned()],
            ..Closing::default()
        }));
        assert_eq!(lab.session().day.closing.reopened, ["manca un report"]);
    }
}
