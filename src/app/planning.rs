//! Plans: ordered, bettered behind the screen, let go.

use super::{Effect, Model};
use crate::planner::{Found, Order};
use crate::screen::{HandSwap, Planning};

/// Has a plan looked for, in the place of the one looked for before.
pub(super) fn plan(model: &mut Model, order: Order, effects: &mut Vec<Effect>) {
    let Some(open) = model.open.as_mut() else { return };
    model.n_orders = model.n_orders.wrapping_add(1);
    let ticket = model.n_orders;
    open.planning = Some(Planning {
        ticket,
        order: order.clone(),
        found: None,
        by_hand: Vec::new(),
        after_step: open.document.last_step(),
    });
    let order = Box::new(order);
    effects.push(Effect::Plan { ticket, order });
}

/// Has the same looked for in the laboratory as it is now; ties are decided as before, so that little else changes.
pub(super) fn plan_again(model: &mut Model, effects: &mut Vec<Effect>) {
    let again = model.open.as_ref().and_then(|open| {
        let order = &open.planning.as_ref()?.order;
        order.again(&open.document)
    });
    match again {
        Some(order) => plan(model, order, effects),
        None => drop_plan(model, effects),
    }
}

/// Changes a plan by hand, and has nobody look for a better one.
pub(super) fn swap_in_plan(model: &mut Model, swap: HandSwap, effects: &mut Vec<Effect>) {
    if let Some(planning) = model.open.as_mut().and_then(|open| open.planning.as_mut()) {
        planning.swap(swap);
        effects.push(Effect::StopPlanning);
    }
}

/// Lets the plan go; nobody looks for a better one any more.
pub(super) fn drop_plan(model: &mut Model, effects: &mut Vec<Effect>) {
    let planning = model.open.as_mut().and_then(|open| open.planning.take());
    if planning.is_some() {
        effects.push(Effect::StopPlanning);
    }
}

/// Takes what was found; news of an order let go, or changed by hand since, comes too late.
pub(super) fn planned(model: &mut Model, ticket: u32, found: Found) {
    let planning = model.open.as_mut().and_then(|open| open.planning.as_mut());
    let is_meant = |planning: &&mut Planning| planning.ticket == ticket && planning.by_hand.is_empty();
    if let Some(planning) = planning.filter(is_meant) {
        planning.found = Some(found);
    }
}
