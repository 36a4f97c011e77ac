//! The registry of the years as the screens know it: the ledger, its figures, what is on its way to the disk.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use chrono::NaiveDateTime;

use super::Saving;
use crate::registry::indicator::{Census, Figures, Within};
use crate::registry::ladder::{Relation, Sightings, relations};
use crate::registry::ledger::{Gesture, Ledger, LedgerRefusal, Order};
use crate::registry::likeness::Titles;
use crate::registry::quality::{Issue, issues};
use crate::text::{Fact, Words};

/// How many gestures can be taken back.
const DEEP: usize = 100;

/// The registry of the years.
#[derive(Debug)]
pub struct Yearly {
    pub ledger: Ledger,
    /// Why the file cannot be read, in words; then nothing is written over it.
    pub trouble: Option<String>,
    pub saving: Saving,
    /// Gestures given to be written, of which nothing was heard yet.
    n_waiting: usize,
    /// What takes back each gesture, the latest last.
    contraries: Vec<Vec<Order>>,
    computed: RefCell<Computed>,
}

/// What was computed of the ledger and of the laboratories, until one of them changes.
#[derive(Debug, Default)]
struct Computed {
    /// Of the years that were looked at, in the places that were.
    figures: BTreeMap<(i32, Option<Within>), Rc<Figures>>,
    issues: BTreeMap<i32, Rc<Vec<Issue>>>,
    titles: Option<Rc<Titles>>,
    relations: Option<Rc<Vec<Relation>>>,
}

impl Yearly {
    pub fn of(ledger: Ledger) -> Self {
        Self {
            ledger,
            trouble: None,
            saving: Saving::Quiet,
            n_waiting: 0,
            contraries: Vec::new(),
            computed: RefCell::default(),
        }
    }

    pub fn unreadable(why: String) -> Self {
        Self {
            trouble: Some(why),
            ..Self::of(Ledger::default())
        }
    }

    /// True while something is on its way to the disk.
    pub fn is_busy(&self) -> bool {
        self.n_waiting > 0
    }

    /// The figures of an edition, or of one place in it; none where there is no such edition.
    pub fn figures(&self, year: i32, within: Option<&Within>) -> Option<Rc<Figures>> {
        let known = &mut self.computed.borrow_mut().figures;
        let key = (year, within.cloned());
        if let Some(figures) = known.get(&key) {
            return Some(figures.clone());
        }
        let mut census = Census::of(&self.ledger, year)?;
        if let Some(within) = within {
            census = census.within(within.split, within.place.as_deref())?;
        }
        let figures = Rc::new(Figures::of(&census));
        known.insert(key, figures.clone());
        Some(figures)
    }

    /// What is to be mended in the sheets of an edition.
    pub fn issues(&self, year: i32) -> Rc<Vec<Issue>> {
        let known = &mut self.computed.borrow_mut().issues;
        let issues = known
            .entry(year)
            .or_insert_with(|| Rc::new(issues(&self.ledger, year)));
        issues.clone()
    }

    /// The titles of the entries, to compare others with.
    pub fn titles(&self) -> Rc<Titles> {
        let known = &mut self.computed.borrow_mut().titles;
        known
            .get_or_insert_with(|| Rc::new(Titles::of(&self.ledger)))
            .clone()
    }

    /// The organisations, and the evidence of what they do with the service.
    pub fn relations(&self, sightings: &Sightings) -> Rc<Vec<Relation>> {
        let known = &mut self.computed.borrow_mut().relations;
        known
            .get_or_insert_with(|| Rc::new(relations(&self.ledger, sightings)))
            .clone()
    }

    /// The laboratories changed, or are read anew.
    pub fn forget_laboratories(&self) {
        self.computed.borrow_mut().relations = None;
    }

    fn forget_ledger(&self) {
        let mut computed = self.computed.borrow_mut();
        computed.figures.clear();
        computed.issues.clear();
        computed.titles = None;
        computed.relations = None;
    }

    /// The years that have an edition, oldest first.
    pub fn years(&self) -> Vec<i32> {
        self.ledger.editions.iter().map(|edition| edition.year).collect()
    }

    /// Does the orders of a gesture, which can be taken back unless it opened or closed an edition.
    pub fn perform(&mut self, orders: Vec<Order>) -> Result<Gesture, LedgerRefusal> {
        let contrary = self.ledger.contrary(&orders);
        self.ledger.perform(&orders)?;
        self.changed();
        let gesture = Gesture::seeing(orders, contrary.clone());
        match contrary {
            Some(contrary) => self.contraries.push(contrary),
            // What was before an edition was closed or opened is answered by its contrary alone.
            None => self.contraries.clear(),
        }
        let n_old = self.contraries.len().saturating_sub(DEEP);
        self.contraries.drain(..n_old);
        Ok(gesture)
    }

    pub fn last_contrary(&self) -> Option<Vec<Order>> {
        self.contraries.last().cloned()
    }

    /// Takes back the last gesture.
    pub fn perform_contrary(&mut self, orders: Vec<Order>) -> Result<Gesture, LedgerRefusal> {
        let contrary = self.ledger.contrary(&orders);
        self.ledger.perform(&orders)?;
        self.changed();
        self.contraries.pop();
        Ok(Gesture::seeing(orders, contrary))
    }

    fn changed(&mut self) {
        self.forget_ledger();
        self.n_waiting += 1;
        self.saving = Saving::Underway;
    }

    /// Hears that gestures are on the disk. While later ones are not, the ledger here is the newer one.
    pub fn inscribed(&mut self, ledger: Ledger, n_gestures: usize, at: NaiveDateTime) {
        self.n_waiting = self.n_waiting.saturating_sub(n_gestures);
        if self.n_waiting == 0 {
            if ledger != self.ledger {
                // Another desk wrote in between: what took back the gestures given here may now touch what is its own.
                self.contraries.clear();
                self.ledger = ledger;
                self.forget_ledger();
            }
            self.saving = Saving::Saved(at);
        }
    }
}

/// Why some of the changes were not written, each reason once.
pub fn ledger_refusals(refusals: &[LedgerRefusal], words: &Words) -> String {
    let mut told: Vec<String> = refusals
        .iter()
        .map(|refusal| ledger_refusal(refusal, words))
        .collect();
    told.dedup();
    told.join(" ")
}

/// Why the registry refuses, in a sentence.
pub fn ledger_refusal(refusal: &LedgerRefusal, words: &Words) -> String {
    let facts: Vec<(&str, Fact)> = refusal
        .facts()
        .into_iter()
        .map(|(name, fact)| (name, Fact::Text(fact)))
        .collect();
    words.tell(refusal.key(), &facts)
}
