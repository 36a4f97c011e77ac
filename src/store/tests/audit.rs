//! The audit trail: nothing of the contents, and no line changed, taken out or put in without being noticed.

use std::fs;

use super::*;

fn with_three() -> (TempDir, Store) {
    let (folder, store) = house();
    for act in [Act::Created, Act::Opened, Act::Exported] {
        store.record(act, "prova", &us()).unwrap();
    }
    (folder, store)
}

#[test]
fn the_trail_says_when_who_and_what_in_the_order_in_which_it_was_done() {
    let (_folder, store) = with_three();
    let audit = store.audit().unwrap();
    assert_eq!(audit.broken, None);
    let acts: Vec<Act> = audit.entries.iter().map(|entry| entry.act).collect();
    assert_eq!(acts, [Act::Created, Act::Opened, Act::Exported]);
    assert_eq!(
        (audit.entries[0].user.as_str(), audit.entries[0].at),
        ("nadia", nine())
    );
}

#[test]
fn a_line_changed_taken_out_or_put_in_breaks_the_chain_where_it_is() {
    let (_folder, store) = with_three();
    let text = fs::read_to_string(store.places.audit()).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let altered = lines[2].replace("Opened", "Purged");
    for (page, broken) in [
        (vec![lines[0], lines[1], &altered, lines[3]], Some(3)),
        (vec![lines[0], lines[1], lines[3]], Some(3)),
        (vec![lines[0], lines[1], lines[2], lines[2], lines[3]], Some(4)),
        (vec![lines[1], lines[2], lines[3]], Some(1)),
    ] {
        fs::write(store.places.audit(), page.join("\n") + "\n").unwrap();
        assert_eq!(store.audit().unwrap().broken, broken, "{page:?}");
    }
}

#[test]
fn a_line_cut_short_is_told_and_the_next_one_takes_its_place() {
    let (_folder, store) = with_three();
    let text = fs::read(store.places.audit()).unwrap();
    fs::write(store.places.audit(), &text[..text.len() - 9]).unwrap();
    assert_eq!(store.audit().unwrap().broken, Some(4));
    store.record(Act::Erased, "", &us()).unwrap();
    let audit = store.audit().unwrap();
    assert_eq!((audit.entries.len(), audit.broken), (3, None));
}

#[test]
fn a_trail_begun_before_there_was_a_heading_goes_on() {
    let (_folder, store) = house();
    fs::write(store.places.audit(), include_str!("audit-0.log")).unwrap();
    assert_eq!(store.audit().unwrap().entries.len(), 2);
    store.record(Act::Opened, "prova", &us()).unwrap();
    let audit = store.audit().unwrap();
    assert_eq!((audit.entries.len(), audit.broken), (3, None));
}

#[test]
fn an_act_that_nobody_here_knows_is_an_act_and_the_chain_goes_on() {
    let (_folder, store) = house();
    // A program of the day after wrote its second line.
    fs::write(store.places.audit(), include_str!("audit-1.log")).unwrap();
    store.record(Act::Opened, "prova", &us()).unwrap();
    let audit = store.audit().unwrap();
    let acts: Vec<Act> = audit.entries.iter().map(|entry| entry.act).collect();
    assert_eq!(
        (acts.as_slice(), audit.broken),
        (&[Act::Created, Act::Other, Act::Opened][..], None)
    );
    let text = fs::read_to_string(store.places.audit()).unwrap();
    fs::write(store.places.audit(), text.replace("Laminated", "Opened")).unwrap();
    assert_eq!(store.audit().unwrap().broken, Some(3));
}

#[test]
fn the_trail_of_a_newer_program_is_neither_judged_nor_written() {
    let (_folder, store) = house();
    // The digest of the heading, which a newer program chains as this one does.
    let link = "667e8862390729734cee6e84699508c10879797ac5b32f92c61eeb8c3df36642";
    let newer = format!("{link} (format:\"cerchio-audit/2\")\n1a (what:\"something\")\n");
    fs::write(store.places.audit(), &newer).unwrap();
    assert!(matches!(store.audit(), Err(Trouble::AuditNewer { .. })));
    assert!(matches!(
        store.record(Act::Opened, "prova", &us()),
        Err(Trouble::AuditNewer { .. })
    ));
    assert_eq!(fs::read_to_string(store.places.audit()).unwrap(), newer);
}

#[test]
fn a_heading_that_somebody_changed_is_a_broken_chain_and_not_a_newer_program() {
    let (_folder, store) = house();
    store.record(Act::Opened, "prova", &us()).unwrap();
    let text = fs::read_to_string(store.places.audit()).unwrap();
    fs::write(store.places.audit(), text.replace("audit/1", "audit/7")).unwrap();
    assert_eq!(store.audit().unwrap().broken, Some(1));
    store.record(Act::Opened, "prova", &us()).unwrap();
}

#[test]
fn two_desks_that_write_at_once_make_one_chain() {
    let (_folder, store) = house();
    let writers: Vec<_> = (0..2)
        .map(|_| {
            let store = store.clone();
            std::thread::spawn(move || {
                for _ in 0..10 {
                    store.record(Act::Opened, "prova", &us()).unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.join().unwrap();
    }
    let audit = store.audit().unwrap();
    assert_eq!((audit.entries.len(), audit.broken), (20, None));
}
