//! Who has met, who may still meet, and how many meetings the rounds to come make at least and at most.

use super::bound::{Evenness, sizes, slots, wide};
use super::problem::Problem;
use super::setting::Setting;

/// What the rounds held have already made.
pub(super) struct Past {
    /// Person × person: times met, pairs bound together left out; both ways round.
    pub(super) times: Vec<u32>,
    /// For each person, all their meetings.
    pub(super) meetings: Vec<u64>,
    /// Pairs met.
    pub(super) met: u64,
    pub(super) repeat_cost: u64,
}

impl Past {
    pub(super) fn new(problem: &Problem, setting: &Setting) -> Self {
        let n_people = setting.n_people;
        let mut past = Self {
            times: vec![0; n_people * n_people],
            meetings: vec![0; n_people],
            met: 0,
            repeat_cost: 0,
        };
        for row in &problem.held {
            for one in 0..n_people {
                for other in one + 1..n_people {
                    let is_beside = row[one].is_some() && row[one] == row[other];
                    if is_beside && !setting.is_together(one, other) {
                        past.meet(n_people, one, other);
                    }
                }
            }
        }
        past
    }

    fn meet(&mut self, n_people: usize, one: usize, other: usize) {
        let times = u64::from(self.times[one * n_people + other]);
        self.met += u64::from(times == 0);
        self.repeat_cost += times;
        self.times[one * n_people + other] += 1;
        self.times[other * n_people + one] += 1;
        self.meetings[one] += 1;
        self.meetings[other] += 1;
    }
}

/// What the rounds to come can make at most, and must make at least.
pub(super) struct Reach {
    /// For each person, how many others they may meet for the first time.
    pub(super) new_partners: Vec<u64>,
    /// For each person, how many others they have met or may meet.
    pub(super) partners: Vec<u64>,
    /// Pairs who may meet for the first time.
    pub(super) new_pairs: u64,
    /// Pairs who have met or may meet.
    pub(super) pairs: u64,
    /// For each person, the most and the fewest others they sit beside, over all rounds to come.
    pub(super) most_beside: Vec<u64>,
    pub(super) least_beside: Vec<u64>,
    /// Meetings of all tables with sizes as unequal, and as equal, as the limits allow.
    pub(super) most_slots: u64,
    pub(super) least_slots: u64,
}

impl Reach {
    pub(super) fn new(setting: &Setting, past: &Past) -> Self {
        let n_people = setting.n_people;
        let mut reach = Self {
            new_partners: vec![0; n_people],
            partners: vec![0; n_people],
            new_pairs: 0,
            pairs: 0,
            most_beside: vec![0; n_people],
            least_beside: vec![0; n_people],
            most_slots: 0,
            least_slots: 0,
        };
        reach.count_pairs(setting, past);
        let mut companions = 0;
        for round in setting.future() {
            companions += reach.count_round(setting, round);
            reach.most_slots += slots(&sizes(setting, round, Evenness::Least));
            reach.least_slots += slots(&sizes(setting, round, Evenness::Most));
        }
        reach.most_slots = reach.most_slots.saturating_sub(companions);
        reach.least_slots = reach.least_slots.saturating_sub(companions);
        reach
    }

    fn count_pairs(&mut self, setting: &Setting, past: &Past) {
        for one in 0..setting.n_people {
            for other in one + 1..setting.n_people {
                let have_met = past.times[one * setting.n_people + other] > 0;
                let may_meet = may_meet(setting, one, other);
                for person in [one, other] {
                    self.new_partners[person] += u64::from(may_meet && !have_met);
                    self.partners[person] += u64::from(may_meet || have_met);
                }
                self.new_pairs += u64::from(may_meet && !have_met);
                self.pairs += u64::from(may_meet || have_met);
            }
        }
    }

    /// Returns the pairs bound together in the round.
    fn count_round(&mut self, setting: &Setting, round: usize) -> u64 {
        let n_present = setting.n_present(round);
        let (all_most, all_least): (usize, usize) = (setting.most.iter().sum(), setting.least.iter().sum());
        let smallest = |table: usize| {
            let others = all_most - setting.most[table];
            setting.least[table].max(n_present.saturating_sub(others))
        };
        let largest = |table: usize| {
            let others = all_least - setting.least[table];
            setting.most[table].min(n_present.saturating_sub(others))
        };
        let tables = 0..setting.n_tables;
        let any_least = tables.clone().map(smallest).min().unwrap_or(0);
        let any_most = tables.map(largest).max().unwrap_or(0);
        let mut companions = 0;
        for person in setting.present(round) {
            let bound = setting.together[person].iter();
            let bound = bound.filter(|other| setting.is_here(round, **other)).count();
            let (least, most) = match setting.hosts[person] {
                Some(table) => (smallest(table), largest(table)),
                None => (any_least, any_most),
            };
            self.most_beside[person] += wide(most.saturating_sub(1 + bound));
            self.least_beside[person] += wide(least.saturating_sub(1 + bound));
            companions += wide(bound);
        }
        companions / 2
    }

    pub(super) fn least_meetings(&self, past: &Past) -> u64 {
        self.least_slots + past.meetings.iter().sum::<u64>() / 2
    }

    pub(super) fn most_meetings(&self, past: &Past) -> u64 {
        self.most_slots + past.meetings.iter().sum::<u64>() / 2
    }
}

fn may_meet(setting: &Setting, one: usize, other: usize) -> bool {
    let at_odds = match (setting.hosts[one], setting.hosts[other]) {
        (Some(here), Some(there)) => here != there,
        (Some(_) | None, None) | (None, Some(_)) => false,
    };
    let both_here = |round: usize| setting.is_here(round, one) && setting.is_here(round, other);
    !at_odds
        && !setting.is_together(one, other)
        && !setting.is_apart(one, other)
        && setting.future().any(both_here)
}
