//! Every trouble has its sentence, in both languages.

use std::io;
use std::path::PathBuf;

use super::*;
use crate::text::{Tongue, Words};

fn every_trouble() -> Vec<Trouble> {
    let path = PathBuf::from("/dati/prova.ron");
    let cause = Cause::from(io::Error::from(io::ErrorKind::StorageFull));
    let said = "parola".to_owned();
    vec![
        Trouble::NoHome,
        Trouble::CannotMakeFolder {
            path: path.clone(),
            cause: cause.clone(),
        },
        Trouble::Missing { path: path.clone() },
        Trouble::CannotRead {
            path: path.clone(),
            cause: cause.clone(),
        },
        Trouble::TooLarge {
            path: path.clone(),
            most: 64 * 1024 * 1024,
        },
        Trouble::NotSaved {
            path: path.clone(),
            cause: cause.clone(),
        },
        Trouble::NotDurable {
            path: path.clone(),
            cause: cause.clone(),
        },
        Trouble::CannotPut {
            path: path.clone(),
            said: said.clone(),
        },
        Trouble::SaverStumbled { path: path.clone() },
        Trouble::ChangedOutside { path: path.clone() },
        Trouble::NameTaken { path: path.clone() },
        Trouble::Held {
            path: path.clone(),
            holder: us(),
        },
        Trouble::Held {
            path: path.clone(),
            holder: Holder::unknown(),
        },
        Trouble::NoGoodCopy { path: path.clone() },
        Trouble::NotErased {
            path: path.clone(),
            cause: cause.clone(),
        },
        Trouble::StepsNotKept {
            path: path.clone(),
            cause: cause.clone(),
        },
        Trouble::NotPublished {
            path: path.clone(),
            cause: cause.clone(),
        },
        Trouble::DraftNotKept {
            path: path.clone(),
            cause,
        },
        Trouble::LedgerDamaged {
            path: path.clone(),
            damage: Damage::at(Wound::Syntax, 3, 4),
        },
        Trouble::LedgerNewer { path: path.clone() },
        Trouble::DraftUnreadable { path, said },
    ]
}

const WOUNDS: [Wound; 7] = [
    Wound::Empty,
    Wound::AllZeros,
    Wound::Zeros,
    Wound::NotText,
    Wound::Cut,
    Wound::Foreign,
    Wound::Syntax,
];

#[test]
fn every_trouble_and_damage_is_told_in_both_languages() {
    for tongue in [Tongue::Italian, Tongue::English] {
        let words = Words::new(tongue);
        let troubles = every_trouble();
        let told = troubles
            .iter()
            .map(|trouble| words.tell(trouble.key(), &trouble.facts()));
        let damages = WOUNDS.map(Damage::whole);
        let wounds = damages
            .iter()
            .map(|damage| words.tell(damage.key(), &damage.facts()));
        for sentence in told.chain(wounds) {
            assert!(sentence.contains(' ') && sentence.ends_with('.'), "{sentence}");
            assert!(!sentence.contains('{') && !sentence.contains('$'), "{sentence}");
        }
    }
}

#[test]
fn a_full_disk_is_told_in_the_language_of_the_reader() {
    let trouble = Trouble::NotSaved {
        path: PathBuf::from("/dati/prova.ron"),
        cause: io::Error::from(io::ErrorKind::StorageFull).into(),
    };
    let sentence = Words::new(Tongue::Italian).tell(trouble.key(), &trouble.facts());
    assert_eq!(
        sentence,
        "Non sono riuscito a salvare /dati/prova.ron. Il disco è pieno. Il tuo lavoro è ancora qui in memoria, e sul \
         disco c'è intero il salvataggio di prima. Rimuovi l'ostacolo e salva di nuovo, senza chiudere il programma."
    );
}

#[test]
fn the_holder_of_a_session_is_named() {
    let held = |holder| Trouble::Held {
        path: PathBuf::from("prova.ron"),
        holder,
    };
    let words = Words::new(Tongue::Italian);
    let known = held(us());
    assert!(
        words
            .tell(known.key(), &known.facts())
            .starts_with("prova.ron è già aperto da nadia sul computer salaborsa dalle 09:00.")
    );
    let unknown = held(Holder::unknown());
    assert!(
        words
            .tell(unknown.key(), &unknown.facts())
            .starts_with("prova.ron è già aperto da un altro programma.")
    );
}
