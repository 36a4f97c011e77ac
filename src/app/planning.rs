//! Plans: ordered, bettered behind the screen, let go.

use super::{Effect, Model};
use crate::planner::{Found, Order};
use crate::screen::Planning;

/// Has a plan looked for, in the place of the one looked for before.
pub(super) fn plan(model: &mut Model, order: Order, effects: &mut Vec<Effect>) {
    let Some(open) = model.open.as_mut() else { return };
    model.n_orders = model.n_orders.wrapping_add(1);
    let ticket = model.n_orders;
    open.planning = Some(Planning {
        ticket,
        order: order.clone(),
        found: None,
        after_step: open.document.last_step(),
    });
    let order = Box::new(order);
    effects.push(Effect::Plan { ticket, order });
}

/// Lets the plan go; nobody looks for a better one any more.
pub(super) fn drop_plan(model: &mut Model, effects: &mut Vec<Effect>) {
    let planning = model.open.as_mut().and_then(|open| open.planning.take());
    if planning.is_some() {
        effects.push(Effect::StopPlanning);
    }
}

/// Takes what was found; news of an order let go comes too late.
pub(super) fn planned(model: &mut Model, ticket: u32, found: Found) {
    let planning = model.open.as_mut().and_then(|open| open.planning.as_mut());
    if let Some(planning) = planning.filter(|planning| planning.ticket == ticket) {
        planning.found = Some(found);
    }
}
