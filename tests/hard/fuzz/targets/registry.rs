//! Any text as a registry in JSON: it is taken or refused, and what is taken is taken again as nothing new.
#![no_main]

use cerchio::registry::exchange::import;
use cerchio::registry::ledger::Ledger;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut ledger = Ledger::default();
    let Ok(taken) = import(text, &ledger) else {
        return;
    };
    if taken.refused().next().is_none() && ledger.perform(&taken.orders).is_ok() {
        let _ = import(text, &ledger);
    }
});
