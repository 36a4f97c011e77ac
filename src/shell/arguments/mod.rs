//! The command line, defined once: from here come the parser, the completions and the man page. Its words are in `text`,
//! under `order`: an order has the key of its path, an argument an attribute of it.

mod exports;
mod imports;
mod papers;
mod paths;
mod plans;
mod spoken;
mod templates;
mod yearly;

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use clap_complete::Shell;

pub use exports::{ExportArguments, ExportFormat};
pub use imports::{ImportOrder, ListArguments};
pub use papers::{BookArguments, BookFormat, PrintArguments};
pub use paths::PathOrder;
pub use plans::PlanArguments;
pub use spoken::{command, read};
pub use templates::TemplateOrder;
pub use yearly::{By, RegistryOrder};

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "cerchio", version, about, disable_help_subcommand = true)]
pub struct Arguments {
    #[arg(long, global = true, value_name = "FOLDER")]
    pub data: Option<PathBuf>,
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<String>,
    #[arg(long, alias = "linear")]
    pub lineare: bool,
    #[command(subcommand)]
    pub order: Option<Order>,
}

/// What the shell can ask for.
#[derive(Debug, Subcommand)]
pub enum Order {
    Demo,
    List {
        #[arg(long)]
        thrown: bool,
    },
    Restore {
        #[arg(value_name = "SESSION")]
        session: String,
    },
    Show {
        #[arg(value_name = "SESSION")]
        session: String,
    },
    Wall {
        #[arg(value_name = "SESSION")]
        session: String,
    },
    Book(BookArguments),
    Print(PrintArguments),
    Export(ExportArguments),
    #[command(subcommand)]
    Import(ImportOrder),
    Plan(PlanArguments),
    Check {
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    #[command(subcommand)]
    Template(TemplateOrder),
    #[command(subcommand)]
    Registry(RegistryOrder),
    #[command(subcommand)]
    Path(PathOrder),
    Trace {
        #[arg(value_name = "CODE")]
        id: String,
    },
    Guide {
        #[arg(value_name = "CHAPTER")]
        chapter: Option<String>,
    },
    Person {
        #[arg(value_name = "NAME")]
        name: String,
    },
    Erase {
        #[arg(value_name = "PERSON")]
        person: String,
        #[arg(long, value_name = "WORDS")]
        also: Vec<String>,
        #[arg(long)]
        yes: bool,
    },
    Retention {
        #[arg(value_name = "SESSION")]
        session: Option<String>,
        #[arg(long, requires = "session")]
        yes: bool,
    },
    Audit,
    Completions {
        shell: Shell,
    },
    Man,
}
