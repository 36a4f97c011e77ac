//! The vocabularies of the yearly sheets, beside those that project sheets share with them.

use crate::domain::{VOCABULARIES, Vocabulary};

/// Where an entry comes from. Source: Comune di Bologna, monitoring 2019; a seminar of improvement groups (2021).
pub const ORIGINS: Vocabulary = Vocabulary {
    name: "origin",
    words: &[
        "laboratorio_pdz",
        "dgr_fragilita",
        "coprogettazione",
        "spontanea",
        "gruppo_miglioramento",
        "altro",
    ],
};

/// How far a project is; only one that has begun is in an edition.
pub const STAGES: Vocabulary = Vocabulary {
    name: "project-stage",
    words: &[
        "avviato",
        "consolidato",
        "concluso",
        "approvato",
        "scheda",
        "idea",
        "sospeso",
    ],
};

/// How one gets in.
pub const ACCESS: Vocabulary = Vocabulary {
    name: "access",
    words: &[
        "libero",
        "su_invio_sst",
        "su_segnalazione_odt",
        "su_iscrizione",
        "bando",
        "altro",
    ],
};

/// How people were counted.
pub const COUNTED_AS: Vocabulary = Vocabulary {
    name: "counted-as",
    words: &["persone_distinte", "presenze", "stima"],
};

/// The traits that projects have in common. Source: "Il contesto del lavoro di comunità oggi".
pub const TRAITS: Vocabulary = Vocabulary {
    name: "trait",
    words: &[
        "gestione_beni_comuni",
        "rivitalizzazione_luoghi",
        "veicolazione_informazioni",
        "attivita_piacevole",
        "micro_progetti_attivazione",
        "punti_multifunzionali",
        "presidi_territorio",
    ],
};

/// Who coordinates a table or a group. Source: Comune di Bologna, monitoring 2019, B.3, rows 8 and 12.
pub const COORDINATION: Vocabulary = Vocabulary {
    name: "coordination",
    words: &[
        "sst",
        "ufficio_reti",
        "sst_e_ufficio_reti",
        "altro_ufficio",
        "odt",
        "condiviso",
        "altro",
    ],
};

/// Source: Comune di Bologna, monitoring 2019, B.3, row 9.
pub const TABLE_THEMES: Vocabulary = Vocabulary {
    name: "table-theme",
    words: &[
        "anziani",
        "adolescenti",
        "famiglie_genitorialita",
        "poverta",
        "migranti_inclusione",
        "disabilita",
        "casa",
        "salute",
        "lavoro",
        "comunita_territorio",
        "sicurezza_convivenza",
        "altro",
    ],
};

/// Source: Comune di Bologna, monitoring 2019, B.3, row 10.
pub const TABLE_AIMS: Vocabulary = Vocabulary {
    name: "table-aim",
    words: &[
        "conoscenza_scambio",
        "analisi_bisogni",
        "coprogettazione",
        "presa_in_carico_condivisa",
        "organizzazione_eventi",
        "governo_spazio",
        "altro",
    ],
};

/// Source: Comune di Bologna, monitoring 2019, B.3, row 13.
pub const GROUP_THEMES: Vocabulary = Vocabulary {
    name: "group-theme",
    words: &[
        "genitorialita",
        "caregiver",
        "ricerca_lavoro",
        "gestione_economica",
        "lingua_italiana",
        "anziani_soli",
        "adolescenti",
        "abitare",
        "salute",
        "altro",
    ],
};

/// Source: Comune di Bologna, monitoring 2019, B.3, row 14; the words after the third are added.
pub const GROUP_AIMS: Vocabulary = Vocabulary {
    name: "group-aim",
    words: &[
        "informativa",
        "socializzazione",
        "supporto",
        "mutuo_aiuto",
        "empowerment",
        "orientamento_lavoro",
        "altro",
    ],
};

/// Institutes of article 55 of the code of the third sector.
pub const ART55: Vocabulary = Vocabulary {
    name: "art55",
    words: &["co_programmazione", "co_progettazione", "accreditamento"],
};

/// Why the service and an organisation were in contact. Source: "Il contesto del lavoro di comunità oggi", the first two
/// stages; an agreement and the rest are added.
pub const CONTACTS: Vocabulary = Vocabulary {
    name: "contact",
    words: &["invito", "offerta", "richiesta_informazioni", "accordo", "altro"],
};

/// How far a path of improvement is.
pub const IMPROVEMENTS: Vocabulary = Vocabulary {
    name: "improvement",
    words: &["da_fare", "in_corso", "fatto", "lasciato"],
};

/// The vocabularies of the yearly sheets alone.
const OWN: [Vocabulary; 13] = [
    ORIGINS,
    STAGES,
    ACCESS,
    COUNTED_AS,
    TRAITS,
    COORDINATION,
    TABLE_THEMES,
    TABLE_AIMS,
    GROUP_THEMES,
    GROUP_AIMS,
    ART55,
    CONTACTS,
    IMPROVEMENTS,
];

/// The vocabulary of that name, of project sheets or of yearly sheets.
pub fn vocabulary(name: &str) -> Option<Vocabulary> {
    let mut all = VOCABULARIES.into_iter().chain(OWN);
    all.find(|vocabulary| vocabulary.name == name)
}

/// The age bands in which beneficiaries are counted.
pub const AGES: [&str; 7] = ["0-13", "14-17", "18-29", "30-44", "45-64", "65-74", "75+"];
