//! Closing: what is missing and where, last words, offers of help, dates to look again; then the laboratory is closed.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use super::super::forms::{ClosePart, Purpose};
use super::super::{Access, Action, Ask, Confirm, Desk, Screen};
use super::close_rows::{Key, roll};
use super::roll::Cursor;
use crate::domain::{Closing, Command, DayState, Id, Missing, Session, unnamed_in_plans, what_is_missing};
use crate::widget::{Column, lines_of, wrapped};

/// Everything there is to do before going home, one row selected.
#[derive(Default)]
pub struct Close {
    cursor: Cursor<Key>,
}

impl Close {
    fn key_here(&self, desk: &Desk) -> Option<Key> {
        self.cursor.key(&roll(desk))
    }

    /// Opens what the row is about: the place where something is missing, or a form.
    fn enter(&self, desk: &Desk) -> Vec<Ask> {
        let part = match self.key_here(desk) {
            Some(Key::Missing(missing)) => return way_to(missing, desk),
            Some(Key::Words) => ClosePart::Words,
            Some(Key::Offer(id)) => ClosePart::Offer(Some(id)),
            Some(Key::FollowUp(place)) => {
                let dates = desk.session().map(|session| &session.day.closing.follow_ups);
                ClosePart::FollowUp(dates.and_then(|dates| dates.get(place)).cloned())
            }
            None => return Vec::new(),
        };
        match desk.block() {
            Some(block) => vec![Ask::Tell(block)],
            None => vec![Ask::Form(Purpose::Close(part))],
        }
    }

    fn remove(&self, desk: &Desk) -> Vec<Ask> {
        let command = match (self.key_here(desk), desk.session()) {
            (Some(Key::Offer(id)), _) => Command::Remove(id),
            (Some(Key::FollowUp(place)), Some(session)) => without_follow_up(session, place),
            (Some(Key::Missing(_) | Key::Words | Key::FollowUp(_)) | None, _) => return Vec::new(),
        };
        vec![Ask::Do(command), Ask::Tell(desk.say("told-removed"))]
    }
}

/// Where one goes to put right what is missing.
pub(super) fn way_to(missing: Missing, desk: &Desk) -> Vec<Ask> {
    let place = match missing {
        Missing::Unnamed => consents_of_first(desk),
        Missing::Tick | Missing::Notice | Missing::ParentConsent => return first_at_the_door(missing, desk),
        Missing::Phase => Ask::Act("lab-go-passed-over"),
        Missing::Report | Missing::Reread => Ask::Act("lab-go-reports"),
        Missing::Vote => Ask::Act("lab-go-vote"),
        Missing::Return => Ask::Act("lab-go-lend"),
        Missing::Owner | Missing::Doer | Missing::Deadline | Missing::Commitment => Ask::Act("lab-plans"),
        Missing::Contact | Missing::Promoter | Missing::Range => Ask::Act("lab-projects"),
        Missing::Evaluation => Ask::Form(Purpose::Close(ClosePart::Words)),
    };
    vec![place]
}

/// The welcome desk, on the first of those something is missing of. Whoever is neither here nor absent is told how to be
/// marked: at this hour Enter alone would be an arrival.
fn first_at_the_door(missing: Missing, desk: &Desk) -> Vec<Ask> {
    let document = desk.document();
    let gaps = document.map(|document| what_is_missing(&document.session, &document.template, desk.now));
    let gap = gaps.into_iter().flatten().find(|gap| gap.what == missing);
    let first = gap.and_then(|gap| gap.ids.into_iter().next());
    let person = first.and_then(|id| desk.session()?.person(&id));
    let Some(person) = person else {
        return vec![Ask::Act("lab-people")];
    };
    let there = Ask::StandOn(Purpose::Person(Some(person.id.clone())));
    let told = (missing == Missing::Tick && desk.block().is_none()).then(|| {
        let facts = [("name", person.name().into())];
        Ask::Tell(desk.tell("told-not-ticked", &facts))
    });
    [Ask::Act("lab-people"), there].into_iter().chain(told).collect()
}

/// The card of the first of those who have a task and are not named in the book: their consents are there.
fn consents_of_first(desk: &Desk) -> Ask {
    if let Some(block) = desk.block() {
        return Ask::Tell(block);
    }
    let first = desk
        .session()
        .and_then(|session| unnamed_in_plans(session).next());
    let form = first.map(|person| Ask::Form(Purpose::Person(Some(person.id.clone()))));
    form.unwrap_or(Ask::Act("lab-people"))
}

fn without_follow_up(session: &Session, place: usize) -> Command {
    let mut closing = session.day.closing.clone();
    let kept = closing.follow_ups.iter().enumerate();
    closing.follow_ups = kept
        .filter(|(other, _)| *other != place)
        .map(|(_, follow_up)| follow_up.clone())
        .collect();
    Command::SetClosing(Box::new(closing))
}

/// Asks once more, and says what goes to the registry and what is left undone.
fn confirm_close(session: &Session, desk: &Desk) -> Ask {
    let missing = roll(desk)
        .keys()
        .filter(|key| matches!(key, Key::Missing(_)))
        .count();
    let facts = [
        ("title", session.header.title.as_str().into()),
        ("projects", session.outcomes.projects.len().into()),
        ("missing", missing.into()),
    ];
    Ask::Confirm(Box::new(Confirm {
        title: desk.tell("confirm-close", &facts),
        body: desk.tell("confirm-close.body", &facts),
        verb: desk.say("confirm-close.verb"),
        asks: vec![
            Ask::Do(Command::Close { at: desk.now }),
            Ask::Tell(desk.tell("told-lab-closed", &facts)),
        ],
    }))
}

fn is_closed(desk: &Desk) -> bool {
    desk.session()
        .is_some_and(|session| session.day.state == DayState::Closed)
}

/// Why a closed laboratory cannot be opened again here: another one writes.
fn read_only(desk: &Desk) -> Option<String> {
    match &desk.open?.access {
        Access::Reading(why) => Some(why.clone()),
        Access::Writing => None,
    }
}

impl Screen for Close {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-close")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let block = desk.block();
        let here = self.key_here(desk);
        let none = here.is_none().then(|| desk.say("block-empty"));
        let stays = match here {
            Some(Key::Offer(_) | Key::FollowUp(_)) => None,
            Some(Key::Missing(_) | Key::Words) | None => Some(desk.say("block-not-removable")),
        };
        let mut actions = vec![Action::new("close-enter", "Enter").blocked(none)];
        if is_closed(desk) {
            actions.push(Action::new("close-reopen", "r").blocked(read_only(desk)));
        } else {
            actions.push(Action::new("close-lab", "c").blocked(block.clone()));
        }
        actions.push(Action::new("close-book", "b"));
        actions.extend([
            Action::rare("close-offer", "d").blocked(block.clone()),
            Action::new("close-words", "p").blocked(block.clone()),
            Action::rare("close-follow-up", "v").blocked(block.clone()),
            Action::rare("close-remove", "Del").blocked(block.or(stays)),
        ]);
        actions
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        let Some(session) = desk.session() else {
            return Vec::new();
        };
        let form = |part| vec![Ask::Form(Purpose::Close(part))];
        match action {
            "close-enter" => self.enter(desk),
            "close-lab" => vec![confirm_close(session, desk)],
            "close-reopen" => form(ClosePart::Reopen),
            "close-offer" => {
                if let Some(document) = desk.document() {
                    let id: Id = document.next_id(crate::domain::prefix::OFFER);
                    self.cursor.seek(Key::Offer(id));
                }
                form(ClosePart::Offer(None))
            }
            "close-book" => vec![Ask::Act("lab-book")],
            "close-words" => form(ClosePart::Words),
            "close-follow-up" => {
                let Closing { follow_ups, .. } = &session.day.closing;
                self.cursor.seek(Key::FollowUp(follow_ups.len()));
                form(ClosePart::FollowUp(None))
            }
            "close-remove" => self.remove(desk),
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        self.cursor.step(key.code, &roll(desk)).then(Vec::new)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if self.cursor.click(hit, &roll(desk)) {
            return self.enter(desk);
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let (key, style) = if is_closed(desk) {
            ("close-state-closed", desk.look.good())
        } else {
            ("close-state-open", desk.look.strong())
        };
        let projects = desk
            .session()
            .map_or(0, |session| session.outcomes.projects.len());
        let closed_at = desk.session().and_then(|session| session.day.closing.closed_at);
        let hour = closed_at.map(|at| desk.words.time(at.time())).unwrap_or_default();
        let state = desk.tell(key, &[("projects", projects.into()), ("hour", hour.into())]);
        let height = lines_of(&state, area.width).min(2);
        let [head, body] = Layout::vertical([Constraint::Length(height), Constraint::Min(1)]).areas(area);
        wrapped(&state, style, head, frame);
        let columns = [Column::Rest, Column::Fixed(16)];
        roll(desk).view(&self.cursor, &columns, desk, body, frame);
    }
}
