//! The command line, defined once: from here come the parser, the completions and the man page.

use std::path::PathBuf;

use clap::{CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::export::PathFormat;
use crate::paper::{Kit, PathPaper};

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
    /// Una riga alla volta, senza disegno: per lettori di schermo, terminali semplici, script.
    #[arg(long, visible_alias = "linear")]
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
    List,
    /// Mostra un laboratorio come testo.
    Show {
        /// Il nome del laboratorio, come lo scrive `cerchio list`, o il suo file.
        session: String,
    },
    /// Il tabellone: un secondo schermo per la sala, che segue il laboratorio mentre va avanti.
    Wall {
        /// Il nome del laboratorio, come lo scrive `cerchio list`, o il suo file.
        session: String,
    },
    /// Compone il libro degli atti di un laboratorio: PDF, HTML, Markdown e testo.
    Book {
        /// Il nome del laboratorio, come lo scrive `cerchio list`, o il suo file.
        session: String,
        /// I formati, separati da virgole: pdf, html, md, txt, all.
        #[arg(long, value_name = "FORMATI", value_delimiter = ',', default_value = "all")]
        format: Vec<BookFormat>,
        /// La cartella in cui scriverli, al posto di quella del laboratorio.
        #[arg(long, value_name = "CARTELLA")]
        out: Option<PathBuf>,
        /// Toglie il segno BOZZA: il libro è definitivo.
        #[arg(long = "final")]
        is_final: bool,
    },
    /// Compone le carte da stampare di un laboratorio: PDF e pagina web.
    Print {
        /// Il nome del laboratorio, come lo scrive `cerchio list`, o il suo file.
        session: String,
        /// Quale carta.
        what: KitPaper,
        /// Quante copie di ogni foglio in bianco.
        #[arg(long, value_name = "NUMERO", default_value_t = 6, value_parser = clap::value_parser!(u32).range(1..=200))]
        copies: u32,
        /// La cartella in cui scriverle, al posto di quella del laboratorio.
        #[arg(long, value_name = "CARTELLA")]
        out: Option<PathBuf>,
    },
    /// Esporta un laboratorio: tabelle, agenda, proposte per Decidim, o tutto in un solo file.
    Export {
        /// Il nome del laboratorio, come lo scrive `cerchio list`, o il suo file.
        session: String,
        /// I formati, separati da virgole; all sono tutti tranne bundle.
        #[arg(long, value_name = "FORMATI", value_delimiter = ',', default_value = "all")]
        format: Vec<ExportFormat>,
        /// La cartella in cui scriverli, al posto di quella del laboratorio.
        #[arg(long, value_name = "CARTELLA")]
        out: Option<PathBuf>,
        /// Con i nomi di tutti: per l'ufficio, non da far girare.
        #[arg(long)]
        internal: bool,
    },
    /// Porta dentro un elenco, dopo averlo giudicato riga per riga, o un laboratorio intero.
    #[command(subcommand)]
    Import(ImportOrder),
    /// Dispone chi siede dove (World Café) o quale tema quando (Open Space) da un file JSON di numeri.
    Plan {
        /// L'istanza: `kind` dice se è una rotazione o una bacheca.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Un altro seme, un altro piano fra quelli altrettanto buoni.
        #[arg(long, value_name = "NUMERO", default_value_t = 1)]
        seed: u64,
        /// Per quanti millisecondi migliorare il piano.
        #[arg(long, value_name = "MILLISECONDI", default_value_t = 1_000)]
        budget_ms: u64,
        /// Per quanti passi migliorarlo: lo stesso piano su ogni macchina.
        #[arg(long, value_name = "NUMERO", conflicts_with = "budget_ms")]
        steps: Option<u64>,
        /// Il file da scrivere, al posto dell'uscita normale.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
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
        name: String,
    },
    /// Toglie il nome di una persona da ogni file: laboratori, copie, diari, bozze, registro. Senza --yes mostra soltanto.
    Erase {
        /// Nome e cognome, o la chiave che mostra `cerchio person`.
        person: String,
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

/// What can be brought in.
#[derive(Debug, Subcommand)]
pub enum ImportOrder {
    /// Le persone iscritte, da un foglio di calcolo: CSV, XLSX, ODS.
    People {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Il laboratorio in cui entrano.
        #[arg(long, value_name = "SESSIONE")]
        session: String,
        /// Mostra che cosa succederebbe, senza fare entrare nessuno.
        #[arg(long)]
        dry_run: bool,
        /// Fa entrare come nuove anche le persone che somigliano a qualcuno già iscritto.
        #[arg(long)]
        accept_doubtful: bool,
    },
    /// Un laboratorio intero, esportato altrove con `cerchio export --format bundle`.
    Bundle {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

/// A format of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// Una tabella per file, per Excel in italiano.
    Csv,
    /// Una cartella di lavoro di Excel.
    Xlsx,
    /// Una cartella di lavoro di LibreOffice.
    Ods,
    /// L'agenda del giorno, per un calendario.
    Ical,
    /// Le proposte, come le importa Decidim.
    Decidim,
    /// Le tabelle per altri programmi.
    Json,
    /// Tutto il laboratorio in un file, con tutti i nomi.
    Bundle,
    /// Tutti tranne bundle.
    All,
}

/// A format of the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BookFormat {
    Pdf,
    Html,
    Md,
    Txt,
    All,
}

/// A paper of the kit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum KitPaper {
    /// Il foglio firme.
    SignIn,
    /// I cartellini.
    Badges,
    /// Fogli in bianco di ogni tipo del metodo.
    Sheets,
    /// Un report da compilare per ogni tema in bacheca.
    Reports,
    /// I cavalieri dei tavoli.
    Tables,
    /// Una tovaglia per tavolo e giro.
    Cloths,
    /// Schede progetto in bianco.
    Projects,
    /// La bacheca com'è.
    Wall,
    /// La bacheca su fogli A3.
    WallA3,
    /// L'elenco degli inviti.
    Invitations,
    /// Gli attestati di chi è venuto.
    Certificates,
    /// Il verbale per l'Ufficio di Piano.
    Minutes,
    /// Moduli in bianco per un giorno senza corrente.
    NoPower,
    /// Tutto quello che il laboratorio ha.
    All,
}

impl KitPaper {
    /// The paper; none for all of them.
    pub fn kit(self) -> Option<Kit> {
        match self {
            Self::SignIn => Some(Kit::SignIn),
            Self::Badges => Some(Kit::Badges),
            Self::Sheets => Some(Kit::Sheets),
            Self::Reports => Some(Kit::Reports),
            Self::Tables => Some(Kit::Tables),
            Self::Cloths => Some(Kit::Cloths),
            Self::Projects => Some(Kit::Projects),
            Self::Wall => Some(Kit::Wall),
            Self::WallA3 => Some(Kit::LargeWall),
            Self::Invitations => Some(Kit::Invitations),
            Self::Certificates => Some(Kit::Certificates),
            Self::Minutes => Some(Kit::Minutes),
            Self::NoPower => Some(Kit::NoPower),
            Self::All => None,
        }
    }
}

/// What can be asked about templates.
#[derive(Debug, Subcommand)]
pub enum TemplateOrder {
    /// Controlla un modello e dice ogni difetto con riga e colonna.
    Check {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Scrive un modello commentato da cui partire, nella cartella dei modelli.
    New {
        #[arg(value_name = "NOME")]
        name: String,
    },
    /// Elenca i modelli.
    List,
}

/// What can be asked of the yearly registry.
#[derive(Debug, Subcommand)]
pub enum RegistryOrder {
    /// Legge un file JSON esempio-registro/1: tutto, o niente.
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Calcola gli indicatori di un'edizione.
    Indicators {
        #[arg(long, value_name = "ANNO")]
        year: i32,
        /// In JSON, per altri programmi.
        #[arg(long)]
        json: bool,
        /// Anche luogo per luogo.
        #[arg(long, value_name = "LUOGO")]
        by: Option<By>,
        /// Per chi legge da fuori: i numeri di persone da 1 a 4 non si scrivono.
        #[arg(long)]
        public: bool,
    },
    /// A che gradino della scala del lavoro di comunità è ogni organizzazione.
    Ladder {
        /// Scrive nella cartella dei dati le regole della scala, da cambiare.
        #[arg(long)]
        rules: bool,
    },
    /// I programmi: attività, obiettivi, a che punto sono oggi.
    Programmes {
        /// Scrive nella cartella dei dati un programma da cambiare.
        #[arg(long)]
        new: bool,
    },
    /// I profili: i luoghi e le parole che un ente mette nelle sue schede.
    Profiles {
        /// Scrive nella cartella dei dati un profilo da cambiare.
        #[arg(long)]
        new: bool,
    },
    /// Chiude un'edizione: schede e valori restano come sono.
    Close {
        #[arg(long, value_name = "ANNO")]
        year: i32,
    },
    /// Riapre un'edizione chiusa, dicendo perché.
    Reopen {
        #[arg(long, value_name = "ANNO")]
        year: i32,
        /// Resta scritto nell'edizione.
        #[arg(long, value_name = "MOTIVO")]
        reason: String,
    },
    /// Compone la relazione di un anno, con i grafici: PDF, pagina web, Markdown e testo.
    Report {
        #[arg(long, value_name = "ANNO")]
        year: i32,
        /// I formati, separati da virgole: pdf, html, md, txt, all.
        #[arg(long, value_name = "FORMATI", value_delimiter = ',', default_value = "all")]
        format: Vec<BookFormat>,
        /// La cartella in cui scriverla, al posto di quella delle carte.
        #[arg(long, value_name = "CARTELLA")]
        out: Option<PathBuf>,
    },
    /// Elenca le voci che un indicatore ha contato.
    Why {
        /// Come I4, T2, S6, o solo il numero; I3:zona chiede un valore solo.
        #[arg(value_name = "INDICATORE")]
        indicator: String,
        #[arg(long, value_name = "ANNO")]
        year: i32,
    },
}

/// What can be asked about a path of laboratories.
#[derive(Debug, Subcommand)]
pub enum PathOrder {
    /// Elenca i percorsi.
    List,
    /// Scrive la carta d'identità di un percorso come testo.
    Show {
        /// Il nome del percorso, come lo scrive `cerchio path list`.
        #[arg(value_name = "PERCORSO")]
        path: String,
    },
    /// Esporta un percorso: gli incontri per un calendario, la scheda per l'Osservatorio.
    Export {
        /// Il nome del percorso, come lo scrive `cerchio path list`, o di un laboratorio solo.
        #[arg(value_name = "PERCORSO")]
        path: String,
        /// Che cosa.
        #[arg(value_name = "FORMATO")]
        what: PathExport,
        /// La cartella in cui scriverla, al posto di quella del percorso.
        #[arg(long, value_name = "CARTELLA")]
        out: Option<PathBuf>,
    },
    /// Compone una carta di un percorso: PDF, pagina web, Markdown e testo.
    Print {
        /// Il nome del percorso, come lo scrive `cerchio path list`, o di un laboratorio solo.
        #[arg(value_name = "PERCORSO")]
        path: String,
        /// Quale carta.
        #[arg(value_name = "CARTA", default_value = "card")]
        what: PathSheet,
        /// I formati, separati da virgole: pdf, html, md, txt, all.
        #[arg(long, value_name = "FORMATI", value_delimiter = ',', default_value = "all")]
        format: Vec<BookFormat>,
        /// La cartella in cui scriverla, al posto di quella del percorso.
        #[arg(long, value_name = "CARTELLA")]
        out: Option<PathBuf>,
    },
}

/// What can be exported of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PathExport {
    /// Gli incontri, per un calendario.
    Calendar,
    /// La scheda per l'Osservatorio regionale della partecipazione.
    Observatory,
}

impl PathExport {
    pub fn format(self) -> PathFormat {
        match self {
            Self::Calendar => PathFormat::Calendar,
            Self::Observatory => PathFormat::Observatory,
        }
    }
}

/// A paper of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PathSheet {
    /// La carta d'identità, una pagina.
    Card,
    /// Lo scheletro del Documento di proposta partecipata (L.R. Emilia-Romagna 15/2018), con i vuoti segnati.
    Docpp,
    /// Lo scheletro della relazione finale, con i vuoti segnati.
    FinalReport,
}

impl PathSheet {
    pub fn paper(self) -> PathPaper {
        match self {
            Self::Card => PathPaper::Card,
            Self::Docpp => PathPaper::Proposal,
            Self::FinalReport => PathPaper::FinalReport,
        }
    }
}

/// How an edition is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum By {
    Quartiere,
    Comune,
}

/// The definition, for completions and the man page.
pub fn command() -> clap::Command {
    Arguments::command()
}
