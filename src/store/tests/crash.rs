//! The laboratory is written on a disk that crashes, or fails, at each of its operations: nothing told is lost.

mod plays;

use std::io::ErrorKind;

use super::mutant::{MISTAKES, Mistake, MistakenDisk};
use super::simulated::{Fault, SimulatedDisk};
use super::*;

/// Steps done in one play that ends in a crash; a save after every second.
const N_STEPS: u32 = 12;
/// Steps done on a disk that fails; a save after each.
const N_FAILING: u32 = 3;

/// A program at work on the laboratory.
struct Work {
    document: Document,
    file: SessionFile,
    journal: Journal,
}

/// What the program told: the last step that may be painted, the last that survives a power cut.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Told {
    painted: u32,
    durable: u32,
}

pub fn entry(number: u32) -> Command {
    Command::put(Record::LogEntry(LogEntry {
        id: Id::new("G", number),
        at: nine(),
        text: format!("Passo {number}: perché «no»?"),
    }))
}

impl Work {
    fn begin(store: Store) -> Result<Self, Trouble> {
        let document = document("Uno");
        let mut file = SessionFile::create(&store, "prova", &us())?;
        file.write(&document)?;
        let journal = store.new_journal("prova", &document)?;
        Ok(Self {
            document,
            file,
            journal,
        })
    }

    /// Goes on with what is on the disk.
    fn resume(store: Store) -> Result<Self, String> {
        let path = store.places.session("prova");
        match store.open(&path, &us()) {
            Ok(Opened::Whole {
                mut document, file, ..
            }) => {
                let (journal, caught_up) = store
                    .journal("prova", &mut document)
                    .map_err(|trouble| format!("the journal: {trouble:?}"))?;
                match caught_up {
                    CaughtUp::Steps(_) => {}
                    other => return Err(format!("the journal: {other:?}")),
                }
                let document = *document;
                Ok(Self {
                    document,
                    file,
                    journal,
                })
            }
            Ok(other) => Err(format!("not whole: {other:?}")),
            Err(trouble) => Err(format!("{trouble:?}")),
        }
    }

    /// Does the next step. It may be painted when the journal has it, or the file.
    fn step(&mut self) -> Result<(), Trouble> {
        let number = self.document.last_step() + 1;
        self.document
            .perform(entry(number), nine())
            .expect("a step that no rule refuses");
        self.journal.note(&self.document)
    }

    fn save(&mut self) -> Result<(), Trouble> {
        self.file.write(&self.document)?;
        self.journal.saved(self.document.last_step());
        Ok(())
    }

    fn play(&mut self, told: &mut Told) -> Result<(), Trouble> {
        while self.document.last_step() < N_STEPS {
            self.step()?;
            told.painted = self.document.last_step();
            if told.painted.is_multiple_of(2) {
                self.save()?;
                told.durable = told.painted;
            }
        }
        Ok(())
    }
}

/// The steps of the document are those of the play, from the first, without a gap.
fn check(document: &Document, at_least: u32) -> Result<(), String> {
    let log = &document.session.day.log;
    let texts: Vec<&str> = log.iter().map(|entry| entry.text.as_str()).collect();
    let expected: Vec<String> = (1..=document.last_step())
        .map(|number| format!("Passo {number}: perché «no»?"))
        .collect();
    if texts != expected {
        return Err(format!("{texts:?} is no beginning of the play"));
    }
    if document.last_step() < at_least {
        return Err(format!("promised {at_least}, found {}", document.last_step()));
    }
    Ok(())
}

/// What the next program would find, without taking it.
fn found(disk: &SimulatedDisk, places: &Places) -> Result<Document, String> {
    let store = on(disk, None, places);
    let mut document = match store.look(&places.session("prova")) {
        Ok(Reading::Whole(lifted)) => lifted.document,
        other => return Err(format!("not whole: {other:?}")),
    };
    match store.catch_up("prova", &mut document) {
        Ok(CaughtUp::Steps(_)) => Ok(document),
        other => Err(format!("the journal: {other:?}")),
    }
}

/// What is enough to open a laboratory.
fn matters(path: &Path) -> bool {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    name == "prova.ron" || name == "prova.steps"
}

fn on(disk: &SimulatedDisk, mistake: Option<Mistake>, places: &Places) -> Store {
    let disk = disk.clone();
    Store {
        disk: Arc::new(MistakenDisk { disk, mistake }),
        places: places.clone(),
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum End {
    Kill,
    PowerCut,
}

/// Crashes at every operation, looks at every disk that may be left, goes on working there, is killed and looks again.
/// Returns how many disks were looked at.
fn torture(mistake: Option<Mistake>, end: End) -> Result<usize, String> {
    let (_folder, house) = house();
    let places = house.places.clone();
    let quiet = SimulatedDisk::default();
    Work::begin(on(&quiet, mistake, &places))
        .and_then(|mut work| work.play(&mut Told::default()))
        .map_err(|trouble| format!("without any fault: {trouble:?}"))?;
    let mut n_disks = 0;
    for at in 1..=quiet.done() + 1 {
        let disk = SimulatedDisk::with_fault(at, Fault::Crash);
        let mut told = Told::default();
        let begun = Work::begin(on(&disk, mistake, &places));
        let is_begun = begun.is_ok();
        if let Ok(mut work) = begun {
            drop(work.play(&mut told));
        }
        disk.mend();
        let (left, promised) = match end {
            End::Kill => (vec![disk.after_a_kill()], told.painted),
            End::PowerCut => (disk.after_a_power_cut(matters), told.durable),
        };
        for disk in left {
            n_disks += 1;
            // A laboratory that was never told to be there may be absent.
            if !is_begun && disk.contents(&places.session("prova")).is_none() {
                continue;
            }
            go_on(&disk, mistake, &places, promised)
                .map_err(|said| format!("operation {at}, {end:?}: {said}"))?;
        }
    }
    Ok(n_disks)
}

fn go_on(
    disk: &SimulatedDisk,
    mistake: Option<Mistake>,
    places: &Places,
    promised: u32,
) -> Result<(), String> {
    let mut work = Work::resume(on(disk, mistake, places))?;
    check(&work.document, promised)?;
    for _ in 0..2 {
        work.step()
            .map_err(|trouble| format!("no step after the recovery: {trouble:?}"))?;
    }
    let painted = work.document.last_step();
    drop(work);
    let again =
        Work::resume(on(&disk.after_a_kill(), mistake, places)).map_err(|said| format!("again: {said}"))?;
    check(&again.document, painted).map_err(|said| format!("again: {said}"))
}

/// Every operation fails in every way: it is told, the next save succeeds once the disk is mended, and nothing told to be
/// durable is lost by a power cut. Returns how many plays there were.
fn sweep_of_failures(mistake: Option<Mistake>) -> Result<usize, String> {
    let (_folder, house) = house();
    let places = house.places.clone();
    let quiet = SimulatedDisk::default();
    let mut work = Work::begin(on(&quiet, mistake, &places)).map_err(|trouble| format!("{trouble:?}"))?;
    for _ in 0..N_FAILING {
        work.step()
            .and_then(|()| work.save())
            .map_err(|trouble| format!("{trouble:?}"))?;
    }
    drop(work);
    let kinds = [
        ErrorKind::StorageFull,
        ErrorKind::Other,
        ErrorKind::QuotaExceeded,
        ErrorKind::ReadOnlyFilesystem,
    ];
    let mut n_plays = 0;
    for at in 1..=quiet.done() {
        for kind in kinds {
            for fault in [
                Fault::Once(kind),
                Fault::FromThenOn(kind),
                Fault::DoneAndDenied(kind),
            ] {
                n_plays += 1;
                let disk = SimulatedDisk::with_fault(at, fault);
                fail(&disk, mistake, &places).map_err(|said| format!("operation {at}, {fault:?}: {said}"))?;
            }
        }
    }
    Ok(n_plays)
}

fn fail(disk: &SimulatedDisk, mistake: Option<Mistake>, places: &Places) -> Result<(), String> {
    let store = on(disk, mistake, places);
    let Ok(mut work) = Work::begin(store) else {
        return Ok(());
    };
    let mut durable = 0;
    for _ in 0..N_FAILING {
        let is_noted = work.step().is_ok();
        let is_saved = work.save().is_ok();
        let now = work.document.last_step();
        if is_saved {
            durable = now;
        }
        if is_noted || is_saved {
            let left = disk.after_a_kill();
            found(&left, places)
                .and_then(|document| check(&document, now))
                .map_err(|said| format!("killed: {said}"))?;
        }
        for left in disk.after_a_power_cut(matters) {
            found(&left, places)
                .and_then(|document| check(&document, durable))
                .map_err(|said| format!("cut: {said}"))?;
        }
    }
    disk.mend();
    work.step().map_err(|trouble| format!("mended: {trouble:?}"))?;
    work.save().map_err(|trouble| format!("mended: {trouble:?}"))?;
    let last = work.document.last_step();
    drop(work);
    for left in disk.after_a_power_cut(matters) {
        found(&left, places)
            .and_then(|document| check(&document, last))
            .map_err(|said| format!("mended: {said}"))?;
    }
    Ok(())
}
