//! The parameters of the ladder, which a body can change in a file.

use serde::Deserialize;

/// The file that comes with the program, with a comment on each number.
pub const RULES: &str = include_str!("../../../templates/ladder.ron");

/// When a collaboration is continuous, and for how long evidence holds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rules {
    /// The version of the file.
    pub format: u32,
    /// How long evidence holds, and a judgement too.
    pub months: u32,
    /// Continuous: on at least so many distinct dates …
    pub dates: usize,
    /// … in so many half-years …
    pub half_years: usize,
    /// … with so many operators, unless there is an act of the service …
    pub operators: usize,
    /// … and at least once from this stage up.
    pub stage: u8,
    /// Silent: continuous once, and nothing for so long.
    pub silent_months: u32,
    /// The types of organisation that work outside of the social field.
    pub not_social: Vec<String>,
}

/// The version of the file that this program reads.
const FORMAT: u32 = 1;

impl Rules {
    /// Whether the file was written for a newer program, whose rules may mean something else.
    pub fn is_newer(&self) -> bool {
        self.format > FORMAT
    }
}

impl Default for Rules {
    fn default() -> Self {
        let not_social = [
            "asd_ssd",
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
            "gruppo_professionisti",
        ];
        Self {
            format: FORMAT,
            months: 24,
            dates: 3,
            half_years: 2,
            operators: 2,
            stage: 3,
            silent_months: 12,
            not_social: not_social.map(str::to_owned).to_vec(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_that_comes_with_the_program_says_what_holds_without_it() {
        assert_eq!(ron::from_str::<Rules>(RULES), Ok(Rules::default()));
    }
}
