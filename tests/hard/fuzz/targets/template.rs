//! Any text as a template: it is read, or its faults are told with their places.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Err(faults) = cerchio::format::read(text) {
        assert!(!faults.is_empty());
    }
});
