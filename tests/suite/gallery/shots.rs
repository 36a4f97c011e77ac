//! The one table of the screens: how each is reached. Whoever adds a screen adds its line here.

use cerchio::app::Msg;
use cerchio::domain::Document;
use cerchio::exchange::open;
use cerchio::screen::{Age, Harm, LastCopy, Other, Version, Versions};
use cerchio::text::{Tongue, Words};

use crate::support::lab::{go_to, lending_desk, peopled, sample};
use crate::support::library::{home, ledger, newest_first};
use crate::support::samples::{CAFE, FUTURE_LAB, OPEN_SPACE};
use crate::support::stage::Stage;

/// A screen, the type that draws it, and the way there.
pub struct Shot {
    /// The name of its picture.
    pub name: &'static str,
    /// The type in the code that implements the screen.
    pub of: &'static str,
    pub raise: fn(Tongue) -> Stage,
}

const fn shot(name: &'static str, of: &'static str, raise: fn(Tongue) -> Stage) -> Shot {
    Shot { name, of, raise }
}

/// Every screen, every pane and every leaf of the registry.
pub const SHOTS: &[Shot] = &[
    shot("home", "Home", home),
    shot("home-empty", "Home", Stage::speaking),
    shot("new-lab", "NewLab", |tongue| at_home("n", tongue)),
    shot("finder-projects", "Finder", |tongue| yearbook("6", tongue)),
    shot("finder-archive", "Finder", |tongue| at_home("a", tongue)),
    shot("trail", "Trail", |tongue| yearbook("6 Enter", tongue)),
    shot("broken", "Broken", broken),
    shot("copies", "Copies", copies),
    shot("compare", "Compare", compare),
    shot("yearbook", "Yearbook", |tongue| yearbook("", tongue)),
    shot("yearbook-hub", "Hub", |tongue| yearbook("Right", tongue)),
    shot("yearbook-review", "Review", |tongue| yearbook("1", tongue)),
    shot("yearbook-entries", "Entries", |tongue| yearbook("2", tongue)),
    shot("yearbook-entry", "EntryPage", |tongue| {
        yearbook("2 Enter", tongue)
    }),
    shot("yearbook-figures", "FigureList", |tongue| yearbook("3", tongue)),
    shot("yearbook-counted", "Counted", |tongue| {
        yearbook("3 Down Enter", tongue)
    }),
    shot("yearbook-quality", "Quality", |tongue| yearbook("4", tongue)),
    shot("yearbook-editions", "Editions", |tongue| yearbook("5", tongue)),
    shot("yearbook-paths", "Paths", |tongue| yearbook("7", tongue)),
    shot("yearbook-card", "CardPage", |tongue| yearbook("7 Enter", tongue)),
    shot("yearbook-ladder", "Organisations", |tongue| yearbook("8", tongue)),
    shot("yearbook-organisation", "OrganisationPage", |tongue| {
        yearbook("8 Enter", tongue)
    }),
    shot("yearbook-ties", "Ties", |tongue| yearbook("8 Right", tongue)),
    shot("yearbook-improvements", "Improvements", |tongue| {
        yearbook("0", tongue)
    }),
    shot("yearbook-programme", "ProgrammePage", |tongue| {
        yearbook("9", tongue)
    }),
    shot("lab", "Lab", |tongue| phase(OPEN_SPACE, "opening", "F5", tongue)),
    shot("welcome", "Welcome", |tongue| {
        phase(OPEN_SPACE, "welcome", "", tongue)
    }),
    shot("welcome-empty", "Welcome", nobody),
    shot("programme", "Programme", |tongue| {
        phase(OPEN_SPACE, "welcome", "F3", tongue)
    }),
    shot("log", "Log", |tongue| phase(OPEN_SPACE, "welcome", "C-g", tongue)),
    shot("console", "Console", late),
    shot("clocks", "Clocks", apart),
    shot("plots-presence", "Plots", |tongue| {
        phase(OPEN_SPACE, "welcome", "C-r", tongue)
    }),
    shot("plots-votes", "Plots", |tongue| {
        phase(OPEN_SPACE, "welcome", "C-r Tab", tongue)
    }),
    shot("plots-encounters", "Plots", |tongue| {
        phase(CAFE, "welcome", "C-r Tab Tab", tongue)
    }),
    shot("plots-day", "Plots", |tongue| {
        phase(CAFE, "welcome", "C-r Tab Tab Tab", tongue)
    }),
    shot("transcribe", "Transcribe", |tongue| {
        phase(OPEN_SPACE, "reports", "C-k", tongue)
    }),
    shot("importing", "Importing", importing),
    shot("room", "Room", |tongue| {
        prepared(OPEN_SPACE, "prepare-spaces", tongue)
    }),
    shot("circle", "Circle", |tongue| {
        phase(OPEN_SPACE, "opening", "", tongue)
    }),
    shot("wall", "Wall", |tongue| phase(OPEN_SPACE, "market", "", tongue)),
    shot("groups", "Groups", |tongue| {
        phase(OPEN_SPACE, "first_groups", "", tongue)
    }),
    shot("reports", "Reports", |tongue| {
        phase(OPEN_SPACE, "reports", "", tongue)
    }),
    shot("vote", "Vote", |tongue| phase(OPEN_SPACE, "vote", "", tongue)),
    shot("clusters", "Clusters", |tongue| {
        phase(FUTURE_LAB, "cluster_cards", "", tongue)
    }),
    shot("collect", "Collect", |tongue| {
        phase(FUTURE_LAB, "catharsis", "", tongue)
    }),
    shot("tables", "Tables", |tongue| {
        phase(CAFE, "first_round", "", tongue)
    }),
    shot("plans", "Plans", |tongue| phase(OPEN_SPACE, "plans", "", tongue)),
    shot("projects", "Projects", |tongue| {
        phase(OPEN_SPACE, "projects", "", tongue)
    }),
    shot("close", "Close", |tongue| {
        phase(OPEN_SPACE, "closing", "", tongue)
    }),
    shot("lend", "Lend", lending),
    shot("meetings", "Meetings", met),
    shot("palette", "Lab", |tongue| phase(CAFE, "first_round", "?", tongue)),
    shot("form", "Lab", |tongue| {
        phase(OPEN_SPACE, "welcome", "Tab", tongue)
    }),
    shot("settings", "Home", |tongue| at_home("i", tongue)),
    shot("question", "Lab", |tongue| {
        phase(OPEN_SPACE, "closing", "c", tongue)
    }),
    shot("message", "Lab", |tongue| {
        phase(OPEN_SPACE, "opening", "F7", tongue)
    }),
];

fn with(document: Document, tongue: Tongue) -> Stage {
    let mut stage = Stage::speaking(tongue);
    stage.open(document);
    stage
}

fn at_home(keys: &str, tongue: Tongue) -> Stage {
    let mut stage = home(tongue);
    stage.press(keys);
    stage.send(Msg::ReadAll(newest_first()));
    stage
}

fn phase(name: &str, phase: &str, keys: &str, tongue: Tongue) -> Stage {
    let mut stage = with(sample(name), tongue);
    go_to(&mut stage, phase);
    stage.press(keys);
    stage
}

fn format(name: &str, phase: &str, tongue: Tongue) -> Stage {
    let mut stage = with(peopled(name, 5), tongue);
    go_to(&mut stage, phase);
    stage
}

/// What no key opens is opened from the list of what is prepared, as a person would.
fn prepared(name: &str, item: &str, tongue: Tongue) -> Stage {
    let mut stage = with(sample(name), tongue);
    let label = stage.model.words.say(item);
    stage.press("F9").write(&label).press("Enter");
    stage
}

fn yearbook(keys: &str, tongue: Tongue) -> Stage {
    let mut stage = home(tongue);
    stage.press("r");
    stage.send(Msg::Ledger(Box::new(ledger())));
    stage.send(Msg::ReadAll(newest_first()));
    stage.press(keys);
    stage
}

fn late(tongue: Tongue) -> Stage {
    let mut stage = with(peopled("open_space", 6), tongue);
    stage.at("09:12").press("F5 C-d");
    stage
}

fn apart(tongue: Tongue) -> Stage {
    let mut stage = format("world_cafe", "first_round", tongue);
    stage
        .press("F5 Right Enter")
        .at("09:06")
        .press("C-o Down Down Enter +");
    stage
}

fn nobody(tongue: Tongue) -> Stage {
    with(peopled("world_cafe", 0), tongue)
}

fn lending(tongue: Tongue) -> Stage {
    let mut stage = lending_desk();
    stage.model.words = Words::new(tongue);
    stage.press("+");
    stage
}

fn met(tongue: Tongue) -> Stage {
    let mut stage = format("teatro_sociale", "meetings", tongue);
    stage.press("n F2");
    stage
}

fn broken(tongue: Tongue) -> Stage {
    let mut stage = home(tongue);
    stage.send(Msg::Broken(Harm {
        id: CAFE.to_owned(),
        trouble: "riga 3".to_owned(),
        copy: LastCopy::Good,
        journal: None,
    }));
    stage
}

fn copies(tongue: Tongue) -> Stage {
    let mut stage = home(tongue);
    stage.send(Msg::Copies(Versions {
        id: CAFE.to_owned(),
        copies: vec![Version {
            path: "prova.ron.prev".into(),
            age: Age::Before,
            summary: sample(CAFE).summary,
            last_step: None,
            steps: 12,
        }],
    }));
    stage
}

fn compare(tongue: Tongue) -> Stage {
    let mut stage = with(sample(CAFE), tongue);
    let mut other = sample(CAFE);
    for person in &mut other.session.people {
        person.municipality = "Zola Predosa".to_owned();
    }
    stage.send(Msg::Compare(Other {
        path: "copia.ron".into(),
        session: other.session.into(),
    }));
    stage
}

fn importing(tongue: Tongue) -> Stage {
    let mut stage = with(sample(OPEN_SPACE), tongue);
    let table = open(b"Nome;Cognome;Ente\nAnna;D'Angelo;Auser\nNadia;Verdorto;\n").expect("a table");
    stage.send(Msg::Table(table));
    stage
}
