//! The help of the command line and its faults in the language of whoever asks: the parser knows only English.

use std::process::ExitCode;

use clap::builder::PossibleValue;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory, FromArgMatches};

use super::Arguments;
use crate::shell::front::refuse;
use crate::text::{Fact, Words};

/// Reads the command line; or how the program ends where it asks for help, or is not understood.
pub fn read(words: &Words) -> Result<Arguments, ExitCode> {
    let matches = command(words)
        .try_get_matches()
        .map_err(|error| end(&error, words))?;
    Arguments::from_arg_matches(&matches).map_err(|error| end(&error, words))
}

/// The definition in these words: for the parser, the completions and the man page.
pub fn command(words: &Words) -> Command {
    let command = worded(Arguments::command(), "order", words);
    let mut built = command.clone();
    built.build();
    with_usage(command, &mut built, words)
}

/// An order with its help, the names of its parts and those of its arguments; `key` is where its words are. The same for
/// the orders in it.
fn worded(command: Command, key: &str, words: &Words) -> Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let mut command = command
        .about(words.say(key))
        .disable_help_flag(true)
        .subcommand_help_heading(words.say("man-orders"))
        .mut_args(|arg| argument(arg, key, words))
        .arg(help.help(words.say("shell-help-help")));
    if command.get_version().is_some() {
        let version = Arg::new("version").short('V').long("version");
        let version = version
            .action(ArgAction::Version)
            .help(words.say("shell-help-version"));
        command = command.disable_version_flag(true).arg(version);
    }
    let template = template(&command, words);
    command.help_template(template).mut_subcommands(|order| {
        let key = format!("{key}-{}", order.get_name());
        worded(order, &key, words)
    })
}

/// The parts of the help that an order has, each under its heading.
fn template(command: &Command, words: &Words) -> String {
    let mut template = format!(
        "{{about-with-newline}}\n{}: {{usage}}\n",
        words.say("shell-help-usage")
    );
    let parts = [
        ("shell-help-orders", "{subcommands}", command.has_subcommands()),
        (
            "shell-help-arguments",
            "{positionals}",
            command.get_positionals().next().is_some(),
        ),
        ("shell-help-options", "{options}", true),
    ];
    for (heading, part, _) in parts.into_iter().filter(|(.., is_there)| *is_there) {
        template.push_str(&format!("\n{}:\n{part}\n", words.say(heading)));
    }
    template
}

/// An argument with its help; its default, its values and the name of what it takes are told in words.
fn argument(arg: Arg, key: &str, words: &Words) -> Arg {
    let key = format!("{key}.{}", arg.get_id().as_str().replace('_', "-"));
    let help = if words.has(&key) {
        words.say(&key)
    } else {
        String::new()
    };
    if !arg.get_action().takes_values() {
        return arg.help(help);
    }
    let values: Vec<PossibleValue> = arg.get_possible_values();
    let values: Vec<&PossibleValue> = values.iter().filter(|value| !value.is_hide_set()).collect();
    let names: Vec<&str> = values.iter().map(|value| value.get_name()).collect();
    let defaults = arg.get_default_values().iter();
    let defaults: Vec<String> = defaults
        .map(|value| value.to_string_lossy().into_owned())
        .collect();
    let default = (!defaults.is_empty())
        .then(|| words.tell("shell-help-default", &[("value", defaults.join(", ").into())]));
    let listed =
        (!names.is_empty()).then(|| words.tell("shell-help-values", &[("values", names.join(", ").into())]));
    let first: Vec<String> = [Some(help), default].into_iter().flatten().collect();
    let first = first.join(" ").trim().to_owned();
    let short: Vec<String> = [Some(first.clone()), listed].into_iter().flatten().collect();
    let told = names.iter().filter_map(|name| {
        let key = format!("{key}-{name}");
        words.has(&key).then(|| format!("  {name}: {}", words.say(&key)))
    });
    let told: Vec<String> = told.collect();
    let arg = named(arg, words)
        .hide_default_value(true)
        .hide_possible_values(true)
        .help(short.join(" ").trim().to_owned());
    if told.is_empty() {
        arg
    } else {
        arg.long_help(format!("{first}\n{}", told.join("\n")))
    }
}

/// The argument with the name, in these words, of what it takes.
fn named(arg: Arg, words: &Words) -> Arg {
    let names = arg.get_value_names().unwrap_or_default();
    let name = names.first().map(|name| format!("value-{}", name.to_lowercase()));
    match name.filter(|name| words.has(name)) {
        Some(name) => arg.value_name(words.say(&name)),
        None => arg,
    }
}

/// The line that says how an order is written, with its names in these words.
fn with_usage(command: Command, built: &mut Command, words: &Words) -> Command {
    let usage = built.render_usage().to_string();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
    let order = words.say("shell-help-order");
    let usage = usage
        .replace("[OPTIONS]", &words.say("shell-help-some-options"))
        .replace("[COMMAND]", &format!("[{order}]"))
        .replace("<COMMAND>", &format!("<{order}>"));
    command
        .override_usage(usage)
        .mut_subcommands(|order| match built.find_subcommand_mut(order.get_name()) {
            Some(built) => with_usage(order, built, words),
            None => order,
        })
}

/// How the program ends: with the help that was asked for, or with what is wrong.
fn end(error: &clap::Error, words: &Words) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            // With the output closed there is nobody to tell.
            let _ = error.print();
            ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
        }
        _ => refuse(&fault(error, words), 2),
    }
}

/// What is wrong, what was perhaps meant, and where the help is.
fn fault(error: &clap::Error, words: &Words) -> String {
    let key = match error.kind() {
        ErrorKind::MissingRequiredArgument => "shell-fault-missing",
        ErrorKind::UnknownArgument => "shell-fault-unknown",
        ErrorKind::InvalidSubcommand => "shell-fault-order",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "shell-fault-value",
        ErrorKind::ArgumentConflict => "shell-fault-conflict",
        _ => "shell-fault-other",
    };
    let said = |kind: ContextKind| error.get(kind).map_or_else(String::new, in_words);
    let what = match error.kind() {
        ErrorKind::InvalidSubcommand => said(ContextKind::InvalidSubcommand),
        _ => said(ContextKind::InvalidArg),
    };
    let facts: Vec<(&str, Fact)> = vec![
        ("what", what.into()),
        ("value", said(ContextKind::InvalidValue).into()),
        ("other", said(ContextKind::PriorArg).into()),
    ];
    let mut lines = vec![words.tell(key, &facts)];
    let near = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    let near: Vec<String> = near
        .into_iter()
        .map(said)
        .filter(|near| !near.is_empty())
        .collect();
    if !near.is_empty() {
        lines.push(words.tell("shell-fault-near", &[("near", near.join(", ").into())]));
    }
    let valid = said(ContextKind::ValidValue);
    if !valid.is_empty() {
        lines.push(words.tell("shell-fault-values", &[("values", valid.into())]));
    }
    lines.push(words.say("shell-fault-help"));
    lines.join("\n")
}

fn in_words(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(values) => values.join(", "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Tongue;

    fn said(line: &str) -> String {
        let words = Words::new(Tongue::Italian);
        let asked = command(&words).try_get_matches_from(line.split(' '));
        let error = asked.expect_err("a line that ends the program");
        match error.kind() {
            ErrorKind::DisplayHelp => error.to_string(),
            _ => fault(&error, &words),
        }
    }

    /// The help of every order, with its path: in short and in full.
    fn helps(tongue: Tongue) -> Vec<(String, String)> {
        let mut all = vec![(String::new(), command(&Words::new(tongue)))];
        let mut helps = Vec::new();
        while let Some((path, mut order)) = all.pop() {
            let path = format!("{path} {}", order.get_name());
            for help in [order.render_help(), order.render_long_help()] {
                helps.push((path.clone(), help.to_string()));
            }
            let orders = order.get_subcommands().cloned();
            all.extend(orders.map(|order| (path.clone(), order)));
        }
        helps
    }

    #[test]
    fn the_help_of_every_order_has_no_english_heading() {
        for (_, help) in helps(Tongue::Italian) {
            for english in [
                "Usage",
                "Options",
                "Commands",
                "Arguments",
                "Print ",
                "OPTIONS",
                "[default",
                "[possible",
                "Possible values",
                "[aliases",
            ] {
                assert!(!help.contains(english), "{english} is in\n{help}");
            }
        }
    }

    #[test]
    fn the_help_of_every_order_is_in_the_language_asked_for() {
        let word = |help: &str, word: &str| {
            help.split(|sign: char| !sign.is_alphabetic())
                .any(|each| each == word)
        };
        let asked = [
            (
                Tongue::English,
                ["che", "di", "dei", "CARTELLA", "SESSIONE", "Opzioni"],
            ),
            (
                Tongue::Italian,
                ["the", "of", "which", "FOLDER", "SESSION", "Options"],
            ),
        ];
        for (tongue, foreign) in asked {
            for (path, help) in helps(tongue) {
                let said = help.split_whitespace().collect::<Vec<_>>().join(" ");
                let names = ["Piano di Zona", "Documento di proposta", "Ufficio di Piano"];
                let said = names.iter().fold(said, |said, name| said.replace(name, ""));
                for foreign in foreign {
                    assert!(!word(&said, foreign), "{foreign} is in{path}\n{help}");
                }
                let first = help.split("\n\n").next().unwrap_or_default();
                assert!(first.ends_with('.'), "{path} has no help:\n{help}");
            }
        }
    }

    #[test]
    fn a_fault_is_told_with_what_was_perhaps_meant_and_where_the_help_is() {
        let missing = said("cerchio registry reopen --year 2025");
        assert!(
            missing.contains("Manca") && missing.contains("--reason <MOTIVO>"),
            "{missing}"
        );
        let order = said("cerchio lst");
        assert!(order.contains("«lst»") && order.contains("list"), "{order}");
        let unknown = said("cerchio list --fast");
        assert!(unknown.contains("«--fast»"), "{unknown}");
        let value = said("cerchio book prova --format pfd");
        assert!(value.contains("«pfd»") && value.contains("pdf"), "{value}");
        for fault in [missing, order, unknown, value] {
            assert!(fault.contains("--help"), "{fault}");
        }
    }
}
