//! Checking the variants of a template: their running orders and hours.

use super::Check;
use crate::format::fault::Problem;
use crate::format::nearest::nearest;
use crate::format::outline::Outline;
use crate::format::timetable::{MIDNIGHT, clock, hour};
use crate::format::{Activity, Item, Variant};

impl Check<'_> {
    pub(super) fn variant(&mut self, place: &Outline<'_>, variant: &Variant) {
        self.id(place.field("id"), &variant.id);
        self.text(place, "name", &variant.name);
        self.hour(place.field("begins"), &variant.begins);
        let order = place.field("order");
        self.not_empty(order, "order", variant.order.len());
        for (idx, item) in variant.order.iter().enumerate() {
            self.item(order.item(idx), item);
        }
        self.times(order, variant);
        let last = variant
            .order
            .last()
            .and_then(|item| self.template.phase(&item.phase));
        if last.is_some_and(|phase| phase.activity != Activity::Close) {
            let place = order.item(variant.order.len() - 1).field("phase");
            let variant = variant.id.clone();
            self.fault(place, Problem::LastPhaseNotClose { variant });
        }
    }

    fn item(&mut self, place: &Outline<'_>, item: &Item) {
        if self.template.phase(&item.phase).is_none() {
            let phases = self.template.phases.iter().map(|phase| phase.id.0.as_str());
            let nearest = nearest(&item.phase.0, phases);
            let found = item.phase.0.clone();
            self.fault(place.field("phase"), Problem::UnknownPhase { found, nearest });
        }
        if item.minutes == 0 {
            let phase = item.phase.0.clone();
            self.fault(place.field("minutes"), Problem::ZeroMinutes { phase });
        }
        if let Some(at) = &item.at {
            self.hour(place.field("at"), at);
        }
    }

    /// Days in order, no fixed hour before the end of the line above, nothing after midnight.
    fn times(&mut self, place: &Outline<'_>, variant: &Variant) {
        let mut above = (1, 0);
        for (idx, (item, begins)) in variant.order.iter().zip(variant.timetable()).enumerate() {
            let place = place.item(idx);
            let (day, earliest) = above;
            if item.day < day || item.day > day + u32::from(idx > 0) {
                let found = item.day;
                self.fault(place.field("day"), Problem::DayOutOfOrder { found, above: day });
            }
            let fixed = item.at.as_ref().filter(|at| hour(at).is_some());
            if let Some(at) = fixed.filter(|_| item.day == day && begins < earliest) {
                let (found, earliest) = (at.clone(), clock(earliest));
                self.fault(place.field("at"), Problem::HourTooEarly { found, earliest });
            }
            let ends = begins.saturating_add(item.minutes);
            if ends > MIDNIGHT && (item.day != day || earliest <= MIDNIGHT) {
                let phase = item.phase.0.clone();
                self.fault(place.field("minutes"), Problem::PastMidnight { phase });
            }
            above = (item.day, ends);
        }
    }
}
