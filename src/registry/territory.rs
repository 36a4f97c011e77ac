//! Territories: the places a sheet can be about, read from data.

use ron::Options;
use ron::extensions::Extensions;
use serde::Deserialize;

use crate::fold::fold;

/// The places of one body. Source: Comune di Bologna, six Quartieri and eighteen zones; Unione Valli del Reno, Lavino e
/// Samoggia, five Comuni.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
pub struct Territory {
    /// The version of the file.
    pub format: u32,
    pub id: String,
    pub name: String,
    /// The words of the vocabulary of ranges that make sense here, from the smallest.
    pub ranges: Vec<String>,
    #[serde(default)]
    pub districts: Vec<District>,
    #[serde(default)]
    pub municipalities: Vec<Municipality>,
}

/// A Quartiere and its zones.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct District {
    pub name: String,
    pub zones: Vec<String>,
}

/// A Comune, and those of the past that it is made of.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Municipality {
    pub name: String,
    #[serde(default)]
    pub formerly: Vec<String>,
}

/// The territories that come with the program.
const SHIPPED: [&str; 2] = [
    include_str!("../../templates/territories/bologna.ron"),
    include_str!("../../templates/territories/reno-lavino-samoggia.ron"),
];

impl Territory {
    /// The territories that come with the program.
    pub fn shipped() -> Vec<Self> {
        let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        SHIPPED
            .iter()
            .filter_map(|text| options.from_str(text).ok())
            .collect()
    }

    /// The Quartiere that a zone is in, whatever its accents and capitals.
    pub fn district_of(&self, zone: &str) -> Option<&str> {
        let holds = |district: &&District| district.zones.iter().any(|own| fold(own) == fold(zone));
        self.districts
            .iter()
            .find(holds)
            .map(|district| district.name.as_str())
    }

    pub fn district(&self, name: &str) -> Option<&str> {
        let mut districts = self.districts.iter();
        let found = districts.find(|district| fold(&district.name) == fold(name));
        found.map(|district| district.name.as_str())
    }

    pub fn zone(&self, name: &str) -> Option<&str> {
        let mut zones = self.districts.iter().flat_map(|district| &district.zones);
        zones.find(|zone| fold(zone) == fold(name)).map(String::as_str)
    }

    /// The Comune of today, also for the name of one that was merged into it.
    pub fn municipality(&self, name: &str) -> Option<&str> {
        let is_it = |municipality: &&Municipality| {
            let names = std::iter::once(&municipality.name).chain(&municipality.formerly);
            names.into_iter().any(|known| fold(known) == fold(name))
        };
        self.municipalities
            .iter()
            .find(is_it)
            .map(|municipality| municipality.name.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_territories_are_read_whole() {
        let shipped = Territory::shipped();
        let sizes: Vec<(usize, usize, usize)> = shipped
            .iter()
            .map(|territory| {
                let zones = territory.districts.iter().map(|district| district.zones.len());
                (
                    territory.districts.len(),
                    zones.sum(),
                    territory.municipalities.len(),
                )
            })
            .collect();
        assert_eq!(sizes, [(6, 18, 0), (0, 0, 5)]);
    }

    #[test]
    fn a_zone_is_in_its_quartiere_and_an_old_comune_in_the_one_of_today() {
        let [bologna, reno] = Territory::shipped().try_into().unwrap();
        assert_eq!(bologna.district_of("santa viola"), Some("Borgo Panigale-Reno"));
        assert_eq!(bologna.district_of("Cirenaica"), None);
        assert_eq!(reno.municipality("CRESPELLANO"), Some("Valsamoggia"));
    }
}
