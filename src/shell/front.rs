//! The front door: reads the command line, chooses the language, opens the terminal or runs an order.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use chrono::{Local, NaiveDateTime, Timelike};
use clap::Parser;

use super::arguments::{Arguments, Order};
use super::clerk::told;
use super::{orders, screen_loop};
use crate::store::{Holder, Places, Store};
use crate::text::{Tongue, Words};

/// The local hour, to the second.
pub fn clock() -> NaiveDateTime {
    let now = Local::now().naive_local();
    now.with_nanosecond(0).unwrap_or(now)
}

/// Runs the program; returns how it ended.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let Some(tongue) = tongue(arguments.lang.as_deref()) else {
        return refuse(&Words::new(Tongue::Italian).say("shell-unknown-language"), 2);
    };
    let words = Words::new(tongue);
    match arguments.order {
        Some(Order::Demo) => demo(&words),
        Some(Order::Completions { shell }) => orders::completions(shell),
        Some(Order::Man) => orders::man(),
        Some(Order::Check { files }) => orders::check(&files, &words),
        order => match Places::find(arguments.data.as_deref()).and_then(Store::new) {
            Ok(store) => with_store(store, order, &words),
            Err(trouble) => refuse(&told(&trouble, &words), 1),
        },
    }
}

fn with_store(store: Store, order: Option<Order>, words: &Words) -> ExitCode {
    match order {
        None => open_terminal(store, words),
        Some(Order::List) => orders::list(&store, words),
        Some(Order::Show { session }) => orders::show(&store, &session, words),
        Some(Order::Template(order)) => orders::template(&store, &order, words),
        Some(Order::Demo | Order::Check { .. } | Order::Completions { .. } | Order::Man) => ExitCode::SUCCESS,
    }
}

/// The language: `--lang`, then `CERCHIO_LANG`, then the locale, then Italian. `None` when another one was asked for.
fn tongue(asked: Option<&str>) -> Option<Tongue> {
    if let Some(asked) = asked {
        return Tongue::from_tag(asked);
    }
    let configured = std::env::var("CERCHIO_LANG").ok();
    let locale = configured.or_else(sys_locale::get_locale);
    Some(locale.as_deref().and_then(Tongue::from_tag).unwrap_or_default())
}

fn demo(words: &Words) -> ExitCode {
    let folder = match tempfile::Builder::new().prefix("cerchio-demo-").tempdir() {
        Ok(folder) => folder,
        Err(error) => {
            return refuse(
                &words.tell("shell-no-demo", &[("cause", error.to_string().into())]),
                1,
            );
        }
    };
    let store = Store::new(Places::under(folder.path()))
        .and_then(|store| store.install_samples(&Holder::here(clock())).map(|_| store));
    match store {
        Ok(store) => open_terminal(store, words),
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}

fn open_terminal(store: Store, words: &Words) -> ExitCode {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return refuse(&words.say("shell-no-terminal"), 2);
    }
    match screen_loop::run(store, Words::new(words.tongue)) {
        Ok(code) => code,
        Err(error) => refuse(
            &words.tell("shell-terminal-failed", &[("cause", error.to_string().into())]),
            1,
        ),
    }
}

/// Says a sentence on standard error and ends with `code`.
pub fn refuse(sentence: &str, code: u8) -> ExitCode {
    // With standard error closed there is nobody to tell; the code still says it.
    let _ = writeln!(io::stderr(), "{sentence}");
    ExitCode::from(code)
}
