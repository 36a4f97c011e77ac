//! The vocabularies of the registry: the words a project sheet is filled in with, in the order of its form.

/// A closed list of words, always ending with `altro` where people may need one of their own.
///
/// Any other word is accepted from a file, and kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vocabulary {
    /// What its labels begin with.
    pub name: &'static str,
    pub words: &'static [&'static str],
}

/// Areas of need. Source: words of the regional planning, and the laboratories of Bologna.
pub const NEEDS: Vocabulary = Vocabulary {
    name: "need",
    words: &[
        "solitudine_isolamento",
        "poverta",
        "responsabilita_familiari_infanzia",
        "adolescenti_giovani",
        "anziani_non_autosufficienza",
        "disabilita",
        "migranti_inclusione",
        "salute_mentale_dipendenze",
        "casa_abitare",
        "lavoro_autonomia",
        "accesso_ai_servizi",
        "salute",
        "comunita_territorio",
        "altro",
    ],
};

/// Source: Comune di Bologna, monitoring 2019; the words after the fourth are added.
pub const ACTIVITIES: Vocabulary = Vocabulary {
    name: "activity",
    words: &[
        "socialita_contrasto_solitudine_integrazione",
        "salute",
        "fornitura_beni_prima_necessita",
        "supporto_inserimento_lavorativo",
        "orientamento_informazione",
        "sostegno_caregiver",
        "mutuo_aiuto_vicinato",
        "trasporto_accompagnamento",
        "cura_beni_comuni",
        "sostegno_educativo_scolastico",
        "formazione_competenze",
        "cultura_espressivita",
        "sport_movimento",
        "lingua_italiana_mediazione",
        "sostegno_abitativo",
        "altro",
    ],
};

/// For whom.
pub const TARGETS: Vocabulary = Vocabulary {
    name: "target",
    words: &[
        "tutta_la_popolazione",
        "famiglie_minori",
        "adolescenti_giovani",
        "adulti_fragili",
        "anziani",
        "persone_con_disabilita",
        "caregiver",
        "migranti",
        "persone_senza_dimora",
        "donne",
        "altro",
    ],
};

/// Range of action, first of a district, then of a city. Source: Comune di Bologna, monitoring 2019, B.3, row 3.
pub const RANGES: Vocabulary = Vocabulary {
    name: "range",
    words: &[
        "zona",
        "comune",
        "piu_comuni",
        "distretto",
        "quartiere",
        "piu_quartieri",
        "citta",
    ],
};

/// What a body does in a project. Source: Comune di Bologna, monitoring 2019; the words after the fifth are added.
pub const ROLES: Vocabulary = Vocabulary {
    name: "role",
    words: &[
        "promotore",
        "partner",
        "know_how",
        "professionisti",
        "volontari",
        "coordinamento",
        "spazi",
        "beni_materiali",
        "finanziamento",
        "invio_segnalazione",
        "comunicazione",
        "autorizzazioni",
        "altro",
    ],
};

/// Where money comes from.
pub const SOURCES: Vocabulary = Vocabulary {
    name: "source",
    words: &[
        "fondi_comunali",
        "fondo_sociale_locale",
        "fondo_sociale_regionale",
        "bando_regionale_terzo_settore",
        "dgr_fragilita",
        "ausl",
        "pon_metro",
        "fse_altri_ue",
        "fondazioni",
        "impresa_sponsor",
        "autofinanziamento_raccolta_fondi",
        "quota_utenti",
        "nessun_costo_diretto",
        "altro",
    ],
};

/// Roles of the territorial social service. Source: Comune di Bologna, monitoring 2019.
pub const SST_ROLES: Vocabulary = Vocabulary {
    name: "sst-role",
    words: &["promozione", "coordinamento", "invio"],
};

/// The two kinds of community work. Source: "Il contesto del lavoro di comunità oggi".
pub const ACTION_KINDS: Vocabulary = Vocabulary {
    name: "action-kind",
    words: &["cura_delle_relazioni", "generatore_di_legami"],
};

/// Types of organisation: third sector, other organisations, public bodies.
pub const BODY_KINDS: Vocabulary = Vocabulary {
    name: "body-kind",
    words: &[
        "odv",
        "aps",
        "coop_sociale",
        "impresa_sociale",
        "ente_filantropico",
        "rete_associativa",
        "mutuo_soccorso",
        "altro_ets",
        "parrocchia",
        "asd_ssd",
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
        "servizio_asp",
        "quartiere",
        "altro_ente_pubblico",
        "altro",
    ],
};

/// All of them.
pub const VOCABULARIES: [Vocabulary; 9] = [
    NEEDS,
    ACTIVITIES,
    TARGETS,
    RANGES,
    ROLES,
    SOURCES,
    SST_ROLES,
    ACTION_KINDS,
    BODY_KINDS,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_vocabulary_says_a_word_twice() {
        for vocabulary in VOCABULARIES {
            for (idx, word) in vocabulary.words.iter().enumerate() {
                let later = vocabulary.words.iter().skip(idx + 1);
                assert!(!later.clone().any(|other| other == word), "{word}");
            }
        }
    }
}
