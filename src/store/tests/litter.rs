//! What a killed program left half written.

use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::*;
use crate::store::litter;

fn of_an_hour_ago(path: &Path) {
    let file = File::options().write(true).open(path).unwrap();
    file.set_modified(SystemTime::now() - Duration::from_secs(3600))
        .unwrap();
}

#[test]
fn what_nobody_writes_any_more_is_cleared_away_and_nothing_else() {
    let (_folder, store) = house();
    let path = saved(&store, &["Uno"]);
    let places = &store.places;
    fs::create_dir_all(places.papers.join("prova")).unwrap();
    for folder in [
        &places.sessions,
        &places.drafts,
        &places.backups,
        &places.papers.join("prova"),
    ] {
        fs::write(folder.join(".cerchio-a1b2c3.tmp"), "(format: 1").unwrap();
        of_an_hour_ago(&folder.join(".cerchio-a1b2c3.tmp"));
    }
    fs::write(path.with_extension("ron.prev.tmp"), "(format: 1").unwrap();
    fs::write(places.sessions.join("note.tmp"), "mie").unwrap();
    // One is being written, one was a moment ago.
    let (writing, held) = litter::fresh(&places.sessions).unwrap();
    of_an_hour_ago(&held);
    let young = places.sessions.join(".cerchio-d4e5f6.tmp");
    fs::write(&young, "(").unwrap();
    store.tidy();
    for folder in [&places.drafts, &places.backups, &places.papers.join("prova")] {
        assert_eq!(names_in(folder), Vec::<String>::new());
    }
    let mut left = vec!["note.tmp", "prova.ron", ".cerchio-d4e5f6.tmp"];
    let held = held.file_name().unwrap().to_string_lossy().into_owned();
    left.push(&held);
    left.sort_unstable();
    let mut names = names_in(&places.sessions);
    names.sort();
    assert_eq!(names, left);
    drop(writing);
}

#[test]
fn the_name_of_a_new_file_cannot_be_foreseen_and_a_link_laid_in_its_place_is_not_followed() {
    let (folder, store) = house();
    let path = saved(&store, &["Uno"]);
    let names = [litter::fresh(folder.path()), litter::fresh(folder.path())].map(|fresh| fresh.unwrap().1);
    assert_ne!(names[0], names[1]);
    let elsewhere = folder.path().join("altrui");
    fs::write(&elsewhere, "altrui").unwrap();
    #[cfg(unix)]
    {
        let links = [
            path.with_extension("ron.prev.tmp"),
            path.with_extension("ron.prev"),
        ];
        for link in &links {
            drop(fs::remove_file(link));
            std::os::unix::fs::symlink(&elsewhere, link).unwrap();
        }
        let planted = store.places.sessions.join(".cerchio-a1b2c3.tmp");
        std::os::unix::fs::symlink(&elsewhere, &planted).unwrap();
        of_an_hour_ago(&planted);
    }
    let Opened::Whole {
        mut file, document, ..
    } = store.open(&path, &us()).unwrap()
    else {
        panic!("not whole");
    };
    file.write(&document).unwrap();
    drop(file);
    store.tidy();
    assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "altrui");
    assert_eq!(names_in(&store.places.sessions), ["prova.ron", "prova.ron.prev"]);
}
