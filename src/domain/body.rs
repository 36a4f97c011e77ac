//! Bodies: the organisations people come from.

use serde::{Deserialize, Serialize};

use super::Id;

/// An organisation or a public body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Body {
    pub id: Id,
    pub name: String,
    /// A word of the vocabulary of organisation types (`aps`, `coop_sociale`, `parrocchia`, `comune` …).
    pub kind: String,
    /// Third-sector entity (D.Lgs. 117/2017).
    #[serde(default)]
    pub ets: bool,
    /// Section of the RUNTS register, where there is one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub runts: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub municipality: String,
}

/// The types of organisation offered by the form, in its order. Any other word is accepted from a file.
pub const BODY_KINDS: [&str; 34] = [
    "odv",
    "aps",
    "coop_sociale",
    "impresa_sociale",
    "ente_filantropico",
    "rete_associativa",
    "mutuo_soccorso",
    "altro_ets",
    "parrocchia",
    "associazionismo_sportivo",
    "fondazione",
    "sindacato",
    "esercizio_commerciale",
    "supermercato",
    "ente_formazione",
    "agenzia_lavoro",
    "media",
    "biblioteca",
    "scuola",
    "universita",
    "azienda",
    "associazione_categoria",
    "gruppo_genitori",
    "gruppo_professionisti",
    "gruppo_informale",
    "comune",
    "unione",
    "ufficio_di_piano",
    "ausl",
    "asc",
    "asp",
    "quartiere",
    "altro",
    "servizio_asp",
];
