//! The help of the command line and its faults in the language of whoever asks: the parser knows only English.

use std::process::ExitCode;

use clap::builder::PossibleValue;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, FromArgMatches};

use super::{Arguments, command};
use crate::shell::front::refuse;
use crate::text::{Fact, Words};

/// Reads the command line; or how the program ends where it asks for help, or is not understood.
pub fn read(words: &Words) -> Result<Arguments, ExitCode> {
    let spoken = spoken(command(), words);
    let matches = spoken.try_get_matches().map_err(|error| end(&error, words))?;
    Arguments::from_arg_matches(&matches).map_err(|error| end(&error, words))
}

/// The definition with its help in these words.
fn spoken(command: Command, words: &Words) -> Command {
    let command = worded(command, words);
    let mut built = command.clone();
    built.build();
    with_usage(command, &mut built, words)
}

/// Every order with the names of its parts, and with its own help.
fn worded(command: Command, words: &Words) -> Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let mut command = command
        .disable_help_flag(true)
        .mut_args(|arg| argument(arg, words))
        .arg(help.help(words.say("shell-help-help")));
    if command.get_version().is_some() {
        let version = Arg::new("version").short('V').long("version");
        let version = version
            .action(ArgAction::Version)
            .help(words.say("shell-help-version"));
        command = command.disable_version_flag(true).arg(version);
    }
    let template = template(&command, words);
    command
        .help_template(template)
        .mut_subcommands(|order| worded(order, words))
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

/// An argument whose default and whose values are told in words.
fn argument(arg: Arg, words: &Words) -> Arg {
    if !arg.get_action().takes_values() {
        return arg;
    }
    let values: Vec<PossibleValue> = arg.get_possible_values();
    let values: Vec<&PossibleValue> = values.iter().filter(|value| !value.is_hide_set()).collect();
    let names: Vec<&str> = values.iter().map(|value| value.get_name()).collect();
    let defaults = arg.get_default_values().iter();
    let defaults: Vec<String> = defaults
        .map(|value| value.to_string_lossy().into_owned())
        .collect();
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let default = (!defaults.is_empty())
        .then(|| words.tell("shell-help-default", &[("value", defaults.join(", ").into())]));
    let listed =
        (!names.is_empty()).then(|| words.tell("shell-help-values", &[("values", names.join(", ").into())]));
    let first: Vec<String> = [Some(help), default].into_iter().flatten().collect();
    let first = first.join(" ").trim().to_owned();
    let short: Vec<String> = [Some(first.clone()), listed].into_iter().flatten().collect();
    let told = values.iter().filter_map(|value| {
        let help = value.get_help()?;
        Some(format!("  {}: {help}", value.get_name()))
    });
    let told: Vec<String> = told.collect();
    let arg = arg
        .hide_default_value(true)
        .hide_possible_values(true)
        .help(short.join(" ").trim().to_owned());
    if told.is_empty() {
        arg
    } else {
        arg.long_help(format!("{first}\n{}", told.join("\n")))
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
        let asked = spoken(command(), &words).try_get_matches_from(line.split(' '));
        let error = asked.expect_err("a line that ends the program");
        match error.kind() {
            ErrorKind::DisplayHelp => error.to_string(),
            _ => fault(&error, &words),
        }
    }

    #[test]
    fn the_help_of_every_order_has_no_english_heading() {
        let words = Words::new(Tongue::Italian);
        let mut all = vec![spoken(command(), &words)];
        while let Some(mut order) = all.pop() {
            for help in [
                order.render_help().to_string(),
                order.render_long_help().to_string(),
            ] {
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
            all.extend(order.get_subcommands().cloned());
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
