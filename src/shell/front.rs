//! The front door: reads the command line, chooses the language, opens the terminal or runs an order.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use chrono::{Local, NaiveDateTime, Timelike};

use super::arguments::{self, ImportOrder, Order};
use super::clerk::told;
use super::{billboard_loop, linear_loop, orders, screen_loop, stumble};
use crate::label::own_words;
use crate::look::harmless;
use crate::store::{Choices, Erasing, Holder, Places, RealDisk, Store};
use crate::text::{Tongue, Words};

/// The local hour, to the second.
pub fn clock() -> NaiveDateTime {
    let now = Local::now().naive_local();
    now.with_nanosecond(0).unwrap_or(now)
}

/// Runs the program; returns how it ended.
pub fn main() -> ExitCode {
    let chosen = chosen_tongue();
    let words = Words::new(tongue(named("--lang").as_deref(), chosen.as_deref()));
    let arguments = match arguments::read(&words) {
        Ok(arguments) => arguments,
        Err(end) => return end,
    };
    stumble::say_no_contents(words.tongue);
    if arguments
        .lang
        .as_deref()
        .is_some_and(|asked| Tongue::from_tag(asked).is_none())
    {
        return refuse(&words.say("shell-unknown-language"), 2);
    }
    let face = if arguments.lineare {
        Face::Linear
    } else {
        Face::Screen
    };
    match arguments.order {
        Some(Order::Demo) => demo(words, face),
        Some(Order::Completions { shell }) => orders::completions(shell, &words),
        Some(Order::Man) => orders::man(&words),
        Some(Order::Guide { chapter }) => orders::guide(chapter.as_deref(), &words),
        Some(Order::Check { files }) => orders::check(&files, &words),
        Some(Order::Plan(asked)) => orders::plan(&asked, &words),
        order => match Places::find(arguments.data.as_deref()).and_then(Store::new) {
            Ok(store) => with_store(store, order, words, face),
            Err(trouble) => refuse(&told(&trouble, &words), 1),
        },
    }
}

/// What an option says on the command line, before the line is understood: its help is in the language that it names.
fn named(option: &str) -> Option<String> {
    let words: Vec<String> = std::env::args_os()
        .map(|word| word.to_string_lossy().into_owned())
        // What follows is no option, whatever it looks like.
        .take_while(|word| word != "--")
        .collect();
    let apart = words.iter().position(|word| word == option);
    let apart = apart.and_then(|place| words.get(place + 1)).cloned();
    let joined = |word: &String| Some(word.strip_prefix(option)?.strip_prefix('=')?.to_owned());
    apart.or_else(|| words.iter().find_map(joined))
}

/// The language in the settings. What is wrong with them is told to whoever opens the folder.
fn chosen_tongue() -> Option<String> {
    let folder = named("--data").map(PathBuf::from);
    let places = Places::find(folder.as_deref()).ok()?;
    match Choices::of(&places, &RealDisk) {
        Choices::Read(settings) => settings.language,
        Choices::None | Choices::Faulty { .. } => None,
    }
}

/// How the program shows itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Face {
    Screen,
    /// One line at a time.
    Linear,
}

fn with_store(store: Store, order: Option<Order>, mut words: Words, face: Face) -> ExitCode {
    if let Choices::Faulty { line, column, said } = &store.settings() {
        let facts = [
            ("line", (*line).into()),
            ("column", (*column).into()),
            ("said", said.clone().into()),
        ];
        refuse(&words.tell("shell-faulty-settings", &facts), 0);
    }
    if order.is_some() {
        let (customs, _) = store.customs();
        words.adopt(own_words(&customs, words.tongue));
    }
    match order {
        None => open(store, words, face),
        Some(Order::List { thrown: true }) => orders::list_thrown(&store, &words),
        Some(Order::List { thrown: false }) => orders::list(&store, &words),
        Some(Order::Restore { session }) => orders::restore(&store, &session, &words),
        Some(Order::Wall { session }) => wall(&store, &session, words),
        Some(Order::Show { session }) => orders::show(&store, &session, &words),
        Some(Order::Book(asked)) => orders::book(&store, &asked, &words),
        Some(Order::Print(asked)) => orders::kit(&store, &asked, &words),
        Some(Order::Export(asked)) => orders::export(&store, &asked, &words),
        Some(Order::Import(order)) => import(&store, &order, &words),
        Some(Order::Template(order)) => orders::template(&store, &order, &words),
        Some(Order::Registry(order)) => orders::registry(&store, order, &words),
        Some(Order::Path(order)) => orders::path(&store, &order, &words),
        Some(Order::Trace { id }) => orders::trace(&store, &id, &words),
        Some(Order::Person { name }) => orders::person(&store, &name, &words),
        Some(Order::Erase { person, also, yes }) => {
            let erasing = if yes { Erasing::Do } else { Erasing::Look };
            orders::erase(&store, &person, &also, erasing, &words)
        }
        Some(Order::Retention { session: None, .. }) => orders::retention(&store, &words),
        Some(Order::Retention {
            session: Some(session),
            yes,
        }) => {
            let erasing = if yes { Erasing::Do } else { Erasing::Look };
            orders::purge_one(&store, &session, erasing, &words)
        }
        Some(Order::Audit) => orders::audit(&store, &words),
        Some(
            Order::Demo
            | Order::Guide { .. }
            | Order::Check { .. }
            | Order::Plan(_)
            | Order::Completions { .. }
            | Order::Man,
        ) => ExitCode::SUCCESS,
    }
}

fn import(store: &Store, order: &ImportOrder, words: &Words) -> ExitCode {
    match order {
        ImportOrder::People(asked) => orders::import_people(store, asked, words),
        ImportOrder::Bundle {
            file,
            passphrase_file,
        } => orders::import_bundle(store, file, passphrase_file.as_deref(), words),
    }
}

/// The language: what was asked for on the command line, then `CERCHIO_LANG`, then the settings, then the locale, then
/// Italian.
fn tongue(asked: Option<&str>, chosen: Option<&str>) -> Tongue {
    let variable = std::env::var("CERCHIO_LANG").ok();
    let named = [asked, variable.as_deref(), chosen]
        .into_iter()
        .flatten()
        .find_map(Tongue::from_tag);
    named
        .or_else(|| sys_locale::get_locale().as_deref().and_then(Tongue::from_tag))
        .unwrap_or_default()
}

fn demo(words: Words, face: Face) -> ExitCode {
    let folder = match tempfile::Builder::new().prefix("cerchio-demo-").tempdir() {
        Ok(folder) => folder,
        Err(error) => {
            return refuse(
                &words.tell("shell-no-demo", &[("cause", error.to_string().into())]),
                1,
            );
        }
    };
    let store = Store::new(Places::under(folder.path())).and_then(|store| {
        store.install_samples(&Holder::here(clock()))?;
        store.install_sample_registry(&Holder::here(clock()))?;
        Ok(store)
    });
    match store {
        Ok(store) => open(store, words, face),
        Err(trouble) => refuse(&told(&trouble, &words), 1),
    }
}

fn open(store: Store, words: Words, face: Face) -> ExitCode {
    let tongue = words.tongue;
    match face {
        Face::Screen => open_terminal(store, words),
        Face::Linear => linear_loop::run(store, words).unwrap_or_else(|error| failed(tongue, &error)),
    }
}

fn open_terminal(store: Store, words: Words) -> ExitCode {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return refuse(&words.say("shell-no-terminal"), 2);
    }
    let tongue = words.tongue;
    screen_loop::run(store, words).unwrap_or_else(|error| failed(tongue, &error))
}

fn wall(store: &Store, session: &str, words: Words) -> ExitCode {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return refuse(&words.say("shell-no-terminal"), 2);
    }
    let tongue = words.tongue;
    let document = match orders::laboratory(store, session, &words) {
        Ok(document) => document,
        Err(why) => return refuse(&why, 1),
    };
    let path = match orders::meant(store, session, &words) {
        Ok(path) => path,
        Err(why) => return refuse(&why, 1),
    };
    billboard_loop::run(store, path, &document, words).unwrap_or_else(|error| failed(tongue, &error))
}

/// The terminal failed under the program.
fn failed(tongue: Tongue, error: &io::Error) -> ExitCode {
    let facts = [("cause", error.to_string().into())];
    refuse(&Words::new(tongue).tell("shell-terminal-failed", &facts), 1)
}

/// Says a sentence on standard error and ends with `code`.
pub fn refuse(sentence: &str, code: u8) -> ExitCode {
    say(sentence);
    ExitCode::from(code)
}

/// Says a sentence on standard error.
pub fn say(sentence: &str) {
    // With standard error closed there is nobody to tell.
    let _ = writeln!(io::stderr(), "{}", harmless(sentence));
}
