//! More than a person can type: large pastes, wild sizes, noise.

use super::window::Window;
use super::work::in_a_laboratory;

#[test]
fn a_paste_of_a_megabyte_is_taken_as_far_as_there_is_room() {
    let data = tempfile::tempdir().expect("a folder");
    let mut window = Window::open(data.path());
    window
        .see("Premi n")
        .press_and_see("n", "CHE COS'È")
        .press_and_see("Enter", "Titolo");
    window
        .press("Tab")
        .paste(&"Una riga di prova.\n".repeat(55_000))
        .see("sono rimaste fuori");
    window
        .press_and_see("basta", "basta")
        .press_and_see("Tab", "► Variante");
}

#[test]
fn no_size_of_the_window_is_too_small_or_too_large() {
    let data = tempfile::tempdir().expect("a folder");
    let mut window = in_a_laboratory(data.path(), "Misure");
    for (width, height) in [(1, 1), (500, 200), (2, 300), (300, 2), (59, 19)] {
        window.resize(width, height);
    }
    window.resize(80, 24).see("Accoglienza e registrazione");
    window.press_and_see("F8", "Che cosa succede").resize(1, 1);
    window
        .resize(80, 24)
        .see("Che cosa succede")
        .press_and_see("ancora", "ancora");
}

#[test]
fn noise_on_the_line_does_not_stop_the_program() {
    for seed in 1..=5 {
        let data = tempfile::tempdir().expect("a folder");
        let mut window = in_a_laboratory(data.path(), "Rumore");
        window
            .press_and_see("F8", "Che cosa succede")
            .send(&noise(seed, 4000));
        // Whatever was open is still being painted, and the program ends in order when asked to.
        window.resize(100, 30).signal("TERM");
        assert_eq!(window.end(), 143);
        assert_eq!(window.dirt(), [""; 0]);
    }
}

/// The same bytes for the same seed. The three that a terminal turns into signals once it is given back are left out:
/// arriving in that instant, they make it throw away what the program wrote last.
fn noise(seed: u64, len: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    };
    let bytes = (0..len).map(|_| next()[0]);
    bytes
        .map(|byte| {
            if matches!(byte, 0x03 | 0x1a | 0x1c) {
                b' '
            } else {
                byte
            }
        })
        .collect()
}
