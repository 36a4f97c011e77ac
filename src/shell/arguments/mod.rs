//! The command line, defined once: from here come the parser, the completions and the man page.

mod exports;
mod imports;
mod papers;
mod paths;
mod plans;
mod spoken;
mod templates;
mod yearly;

use std::path::PathBuf;

use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;

pub use exports::{ExportArguments, ExportFormat};
pub use imports::{ImportOrder, ListArguments};
pub use papers::{BookArguments, BookFormat, PrintArguments};
pub use paths::PathOrder;
pub use plans::PlanArguments;
pub use spoken::read;
pub use templates::TemplateOrder;
pub use yearly::{By, RegistryOrder};

/// Conduce i laboratori partecipativi di un Piano di Zona, dalla porta al registro.
#[derive(Debug, Parser)]
#[command(name = "cerchio", version, about, disable_help_subcommand = true)]
pub struct Arguments {
    /// La cartella dei dati, al posto di quella di sistema.
    #[arg(long, global = true, value_name = "CARTELLA")]
    pub data: Option<PathBuf>,
    /// La lingua: it o en.
    #[arg(long, global = true, value_name = "LINGUA")]
    pub lang: Option<String>,
    /// Una riga alla volta, senza disegno: per lettori di schermo, terminali semplici, script. Anche --linear.
    #[arg(long, alias = "linear")]
    pub lineare: bool,
    #[command(subcommand)]
    pub order: Option<Order>,
}

/// What the shell can ask for.
#[derive(Debug, Subcommand)]
pub enum Order {
    /// Prova il programma con una copia dei laboratori d'esempio, che poi si butta.
    Demo,
    /// Elenca i laboratori.
    List {
        /// Elenca invece quelli buttati via.
        #[arg(long)]
        thrown: bool,
    },
    /// Rimette nell'elenco un laboratorio buttato via.
    Restore {
        /// Il nome del laboratorio, come lo scrive `cerchio list --thrown`.
        #[arg(value_name = "SESSIONE")]
        session: String,
    },
    /// Mostra un laboratorio come testo.
    Show {
        /// Il nome del laboratorio, come lo scrive `cerchio list`, o il suo file.
        #[arg(value_name = "SESSIONE")]
        session: String,
    },
    /// Il tabellone: un secondo schermo per la sala, che segue il laboratorio mentre va avanti.
    Wall {
        /// Il nome del laboratorio, come lo scrive `cerchio list`, o il suo file.
        #[arg(value_name = "SESSIONE")]
        session: String,
    },
    /// Compone il libro degli atti di un laboratorio: PDF, HTML, Markdown e testo.
    Book(BookArguments),
    /// Compone le carte da stampare di un laboratorio: PDF e pagina web.
    Print(PrintArguments),
    /// Esporta un laboratorio: tabelle, agenda, proposte per Decidim, o tutto in un solo file.
    Export(ExportArguments),
    /// Porta dentro un elenco, dopo averlo giudicato riga per riga, o un laboratorio intero.
    #[command(subcommand)]
    Import(ImportOrder),
    /// Dispone chi siede dove (World Café) o quale tema quando (Open Space) da un file JSON di numeri.
    Plan(PlanArguments),
    /// Controlla dei file di sessione; esce con 1 se uno ha difetti.
    Check {
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Controlla o comincia un modello di laboratorio.
    #[command(subcommand)]
    Template(TemplateOrder),
    /// Il registro annuale: leggi un file, calcola gli indicatori, chiedi perché.
    #[command(subcommand)]
    Registry(RegistryOrder),
    /// I percorsi di laboratori: la carta d'identità e le altre carte.
    #[command(subcommand)]
    Path(PathOrder),
    /// Mostra da dove viene una cosa e che cosa ne è stato, dalle frasi agli indicatori.
    Trace {
        /// Il codice nel registro (PI001), o laboratorio/foglio.
        #[arg(value_name = "CODICE")]
        id: String,
    },
    /// La guida: l'elenco dei capitoli, o un capitolo.
    Guide {
        /// Il nome di un capitolo.
        #[arg(value_name = "CAPITOLO")]
        chapter: Option<String>,
    },
    /// Mostra tutto ciò che si conserva di una persona, come testo da consegnarle.
    Person {
        /// Nome e cognome.
        #[arg(value_name = "NOME")]
        name: String,
    },
    /// Toglie il nome di una persona da ogni file: laboratori, copie, diari, bozze, registro. Senza --yes mostra soltanto.
    Erase {
        /// Nome e cognome, o la chiave che mostra `cerchio person`.
        #[arg(value_name = "PERSONA")]
        person: String,
        /// Che altro dice chi è, come sta nei testi: un telefono, un indirizzo, un soprannome. Si può ripetere.
        #[arg(long, value_name = "PAROLE")]
        also: Vec<String>,
        /// Lo fa davvero: non si può annullare.
        #[arg(long)]
        yes: bool,
    },
    /// Elenca i laboratori con una data di conservazione dei nomi; con SESSIONE mostra che cosa sparirebbe e che cosa resta.
    Retention {
        #[arg(value_name = "SESSIONE")]
        session: Option<String>,
        /// Toglie i nomi davvero: non si può annullare.
        #[arg(long, requires = "session")]
        yes: bool,
    },
    /// Mostra chi ha fatto che cosa, e controlla che nessuna riga sia stata cambiata dopo.
    Audit,
    /// Scrive i completamenti per la shell indicata.
    Completions { shell: Shell },
    /// Scrive la pagina di manuale.
    Man,
}

/// The definition, for completions and the man page.
pub fn command() -> clap::Command {
    Arguments::command()
}
