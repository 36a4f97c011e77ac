//! What every laboratory has: header, bodies, people and their hours, projects, log, closing.

use cerchio::domain::{
    AgeBand, Attendance, Belonging, Body, Care, Closing, Command, Consents, Evaluation, FollowUp, Header,
    Headings, Id, Level, Line, LogEntry, Person, Record, Sponsor, Steering, Venue,
};

use super::script::{Names, Script, person};
use super::source::{Source, hour};

/// Writes the evening before: the header and the list of who is expected.
pub fn invite(source: Source<'_>, names: &Names, script: &mut Script) {
    let bodies = source
        .list("enti")
        .into_iter()
        .map(|node| body(node, names))
        .collect();
    let people = source
        .list("partecipanti")
        .into_iter()
        .map(|node| participant(node, names))
        .collect();
    script.prepare(Command::Enlist { bodies, people });
    script.prepare(Command::SetHeader(Box::new(header(source, names))));
}

fn header(source: Source<'_>, names: &Names) -> Header {
    let session = source.child("sessione");
    let venue = session.child("sede");
    Header {
        title: session.text("titolo"),
        question: session.text("domanda_guida"),
        date: session.date("data"),
        begins: session.time("inizio"),
        ends: Some(session.time("fine")),
        keep_until: None,
        place: Venue {
            name: venue.text("nome"),
            municipality: venue.text("comune"),
            territory: String::new(),
        },
        path: session.text("percorso"),
        sponsor: Sponsor {
            body: names.maybe_body(session, "promotore"),
            name: String::new(),
        },
        facilitators: session.list("facilitatori").into_iter().map(full_name).collect(),
        headings: Headings::default(),
        steering: Steering::default(),
        note: note(source),
    }
}

fn full_name(node: Source<'_>) -> String {
    format!("{} {}", node.text("nome"), node.text("cognome"))
}

/// The reason of the times, the preparatory meeting, the remarks on the phases.
fn note(source: Source<'_>) -> String {
    let session = source.child("sessione");
    let timing = session
        .maybe("giustificazione_tempi")
        .map(|text| text.words().to_owned());
    let meeting = session.maybe("pre_incontro").map(|meeting| {
        let date = meeting.date("data").format("%d/%m/%Y");
        format!("Pre-incontro del {date}: {}", meeting.text("nota"))
    });
    let phases = source.list("fasi").into_iter().filter_map(|phase| {
        let remark = phase.maybe("nota")?.words();
        let (name, from, to) = (phase.text("id"), phase.text("inizio"), phase.text("fine"));
        Some(format!("{} {from}-{to}: {remark}", capital(&name)))
    });
    timing
        .into_iter()
        .chain(meeting)
        .chain(phases)
        .collect::<Vec<_>>()
        .join("\n")
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

fn body(node: Source<'_>, names: &Names) -> Body {
    Body {
        id: names.body(&node.text("id")),
        name: node.text("nome"),
        kind: node.text("tipologia"),
        ets: node.flag("ets"),
        runts: node.text_or_empty("sezione_runts"),
        municipality: node.text("comune"),
    }
}

fn participant(node: Source<'_>, names: &Names) -> Person {
    let consents = node.child("consensi");
    Person {
        id: person(&node.text("id")),
        key: node.text("persona"),
        first: node.text("nome"),
        last: node.text("cognome"),
        belonging: known(belonging, &node.text("appartenenza")),
        level: known(level, &node.text("livello")),
        body: names.maybe_body(node, "ente"),
        municipality: node.text("comune"),
        age: node.maybe("eta_fascia").map(|band| age(band.words())),
        consents: Consents {
            notice: consents.flag("informativa"),
            images: consents.flag("immagini"),
            recontact: consents.flag("ricontatto"),
            name_in_report: false,
            note: node.text_or_empty("nota_consenso"),
        },
        attendance: Attendance::Expected,
        care: Care::default(),
    }
}

fn known<T>(read: fn(&str) -> Option<T>, word: &str) -> T {
    read(word).unwrap_or_else(|| panic!("no such word: {word}"))
}

pub fn belonging(word: &str) -> Option<Belonging> {
    Some(match word {
        "unione" => Belonging::Union,
        "comune" => Belonging::Municipality,
        "ufficio_di_piano" => Belonging::PlanningOffice,
        "ausl" => Belonging::Ausl,
        "asc" => Belonging::Asc,
        "asp" => Belonging::Asp,
        "terzo_settore" => Belonging::ThirdSector,
        "impresa" => Belonging::Business,
        "scuola" => Belonging::School,
        "cittadino" => Belonging::Citizen,
        "altro" => Belonging::Other,
        _ => return None,
    })
}

pub fn level(word: &str) -> Option<Level> {
    Some(match word {
        "amministratore" => Level::Elected,
        "dirigente" => Level::Manager,
        "professionista" => Level::Professional,
        "operatore" => Level::Operator,
        "volontario" => Level::Volunteer,
        "cittadino" => Level::Citizen,
        _ => return None,
    })
}

fn age(band: &str) -> AgeBand {
    match band {
        "14-17" => AgeBand::From14To17,
        unknown => panic!("no such age band: {unknown}"),
    }
}

/// Enters each line of the programme at the hour it really began.
pub fn run(programme: &[Line], hours: &[(&str, &str)], script: &mut Script) {
    let phases: Vec<&str> = programme.iter().map(|line| line.phase.0.as_str()).collect();
    let told: Vec<&str> = hours.iter().map(|(phase, _)| *phase).collect();
    assert_eq!(phases, told, "the hours are told of another programme");
    for (line, (_, time)) in programme.iter().zip(hours) {
        let time = hour(time);
        let command = Command::EnterLine {
            line: line.id.clone(),
            at: script.when(time),
        };
        script.at(time, command);
    }
}

/// Everybody who came, at their hour.
pub fn arrive(source: Source<'_>, script: &mut Script) {
    for node in source.list("partecipanti") {
        if node.maybe("arrivo").is_some() {
            let time = node.time("arrivo");
            let command = Command::Arrive {
                person: person(&node.text("id")),
                at: script.when(time),
            };
            script.at(time, command);
        }
    }
}

/// Those who left before the end; the hour of all the others is the end itself.
pub fn leave(source: Source<'_>, script: &mut Script) {
    let end = source.child("sessione").time("fine");
    for node in source.list("partecipanti") {
        if node.maybe("uscita").is_some() && node.time("uscita") < end {
            let time = node.time("uscita");
            let command = Command::Leave {
                person: person(&node.text("id")),
                at: script.when(time),
            };
            script.at(time, command);
        }
    }
}

/// The people who never came.
pub fn absent(source: Source<'_>) -> Vec<Id> {
    let absent = |node: &Source<'_>| node.text("presenza") == "assente";
    source
        .list("partecipanti")
        .into_iter()
        .filter(absent)
        .map(|node| person(&node.text("id")))
        .collect()
}

pub fn log(source: Source<'_>, script: &mut Script) {
    for (number, node) in (1..).zip(source.list("giornale")) {
        let time = node.time("ora");
        let entry = LogEntry {
            id: Id::new("G", number),
            at: script.when(time),
            text: node.text("evento"),
        };
        script.at(time, Command::put(Record::LogEntry(entry)));
    }
}

/// The last minutes: who did not come, what was said, then the laboratory is closed.
pub fn close(source: Source<'_>, script: &mut Script) {
    let end = source.child("sessione").time("fine");
    for person in absent(source) {
        script.at(end, Command::MarkAbsent { person });
    }
    script.at(end, Command::SetClosing(Box::new(closing(source))));
    let at = script.when(end);
    script.at(end, Command::Close { at });
}

fn closing(source: Source<'_>) -> Closing {
    let node = source.child("chiusura");
    let slips = node.child("valutazione");
    let mean = slips.child("media_1_5").0.as_f64().unwrap_or_default();
    Closing {
        words: node.texts("parole"),
        next_meeting: node
            .maybe("prossimo_appuntamento")
            .map(|_| node.date("prossimo_appuntamento")),
        evaluation: Some(Evaluation {
            slips: slips.number("schede"),
            mean_tenths: tenths(mean),
        }),
        follow_ups: source.list("seguito").into_iter().map(follow_up).collect(),
        ..Closing::default()
    }
}

fn follow_up(node: Source<'_>) -> FollowUp {
    FollowUp {
        date: node.date("data"),
        what: node.text("cosa"),
    }
}

/// 4.3 is 43.
fn tenths(mean: f64) -> u32 {
    format!("{mean:.1}").replace('.', "").parse().unwrap_or_default()
}
