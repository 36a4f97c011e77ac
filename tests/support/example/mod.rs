//! The worked laboratories of `tests/examples`, told again as commands and performed into documents.

mod everyone;
mod future_lab;
mod open_space;
mod project;
mod report;
mod script;
mod source;
mod vote;
mod world_cafe;

use cerchio::domain::{self, Command, Document, Header, Session};
use cerchio::format::{Template, built_in, read};
use chrono::NaiveDateTime;
use serde_json::Value;

pub use everyone::{belonging, level};
pub use project::continues;
pub use source::Source;

use script::{Names, Prefixes, Script};
use source::hour;
use vote::voting_lines;

/// One worked laboratory.
pub struct Example {
    /// The id of the session we make of it.
    pub id: &'static str,
    recipe: Recipe,
    source: Value,
}

/// What the example file leaves unsaid.
struct Recipe {
    method: Method,
    /// The file of a template that comes with the program.
    template: &'static str,
    variant: &'static str,
    /// When each line of the programme really began.
    hours: &'static [(&'static str, &'static str)],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Method {
    OpenSpace,
    WorldCafe,
    FutureLab,
}

impl Example {
    pub fn open_space() -> Self {
        let recipe = Recipe {
            method: Method::OpenSpace,
            template: "open_space.ron",
            variant: "one_day",
            hours: &open_space::HOURS,
        };
        let file = include_str!("../../examples/open-space.json");
        Self::read("2025-05-17-nessuno-resta-solo", recipe, file)
    }

    pub fn world_cafe() -> Self {
        let recipe = Recipe {
            method: Method::WorldCafe,
            template: "world_cafe.ron",
            variant: "themed_progressive",
            hours: &world_cafe::HOURS,
        };
        let file = include_str!("../../examples/world-cafe.json");
        Self::read("2025-10-09-la-casa-della-salute-e-di-tutti", recipe, file)
    }

    pub fn future_lab() -> Self {
        let recipe = Recipe {
            method: Method::FutureLab,
            template: "future_lab.ron",
            variant: "catarsi_utopia_transizione",
            hours: &future_lab::HOURS,
        };
        let file = include_str!("../../examples/future-lab.json");
        Self::read("2026-03-07-abitare-vicini-2035", recipe, file)
    }

    pub fn all() -> [Self; 3] {
        [Self::open_space(), Self::world_cafe(), Self::future_lab()]
    }

    fn read(id: &'static str, recipe: Recipe, text: &str) -> Self {
        let source = serde_json::from_str(text).unwrap_or_else(|error| panic!("{id}: {error}"));
        Self { id, recipe, source }
    }

    /// The template of the method, as it is shipped.
    pub fn template(&self) -> Template {
        let text = built_in()
            .into_iter()
            .find(|(name, _)| *name == self.recipe.template)
            .map(|(_, text)| text)
            .unwrap_or_else(|| panic!("no template {}", self.recipe.template));
        read(text).unwrap_or_else(|faults| panic!("{}: {faults:?}", self.id))
    }

    /// The document that the whole script makes.
    pub fn document(&self) -> Document {
        let template = self.template();
        let mut document = self.prepared(&template);
        for (at, command) in self.script(&document.session, &template) {
            let told = format!("{command:?}");
            if let Err(refusal) = document.perform(command, at) {
                panic!("{}: at {at} refused with {refusal:?}: {told}", self.id);
            }
        }
        document
    }

    /// The room made ready when the doors open, an hour that the template knows; the header says when the work begins.
    fn prepared(&self, template: &Template) -> Document {
        let variant = template
            .variant(self.recipe.variant)
            .unwrap_or_else(|| panic!("no variant {}", self.recipe.variant));
        let session = self.source().child("sessione");
        let header = Header {
            title: session.text("titolo"),
            date: session.date("data"),
            begins: hour(&variant.begins),
            ..Header::default()
        };
        let names = domain::Names {
            space: &|mark| format!("Spazio {mark}"),
            group: &|number| format!("Gruppo {number}"),
        };
        let mut document = domain::prepare(template, variant, header, self.id.to_owned(), &names);
        document.summary.fictitious = true;
        document
    }

    pub fn source(&self) -> Source<'_> {
        Source(&self.source)
    }

    /// Everything that was done, in the order of the hours, from a session just prepared.
    fn script(&self, prepared: &Session, template: &Template) -> Vec<(NaiveDateTime, Command)> {
        let source = self.source();
        let names = Names::read(source);
        let prefixes = Prefixes::read(template);
        let lines = voting_lines(prepared, template);
        let mut script = Script::new(source.child("sessione").date("data"));
        everyone::invite(source, &names, &mut script);
        everyone::run(&prepared.day.programme, self.recipe.hours, &mut script);
        everyone::arrive(source, &mut script);
        everyone::log(source, &mut script);
        match self.recipe.method {
            Method::OpenSpace => {
                open_space::draw_wall(source, &mut script);
                open_space::market(source, &mut script);
                open_space::sign_ups(source, &mut script);
                open_space::walks(source, &mut script);
                report::reports(source, &names, &mut script);
                open_space::vote(source, &lines, &mut script);
                open_space::clusters(source, &mut script);
                open_space::plans(source, &names, &mut script);
            }
            Method::WorldCafe => {
                world_cafe::lay_tables(source, &mut script);
                world_cafe::seat(source, &mut script);
                world_cafe::incidents(source, &mut script);
                world_cafe::notes(source, prefixes.of("note"), &mut script);
                world_cafe::harvest(source, prefixes.of("note"), &lines, &mut script);
                world_cafe::first_steps(source, &names, &mut script);
            }
            Method::FutureLab => {
                future_lab::form_groups(source, &mut script);
                future_lab::catharsis(source, &prefixes, &lines, &mut script);
                future_lab::inversion(source, &prefixes, &mut script);
                future_lab::utopia(source, &prefixes, &lines, &mut script);
                future_lab::transition(source, &names, &prefixes, &mut script);
            }
        }
        everyone::leave(source, &mut script);
        everyone::close(source, &mut script);
        script.into_scenes()
    }
}
