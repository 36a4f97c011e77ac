//! The indicators as JSON, with the keys of the monitoring. Keys beyond those of the sample say coverage and parts.

use serde_json::{Map, Number, Value, json};

use crate::registry::indicator::{Audience, Cases, Census, Figures, LEAST, Measure, Split, Sum, places_for};

/// Returns the indicators of an edition, or of one place in it.
pub fn answer(figures: &Figures) -> Vec<(String, Value)> {
    let mut keys = projects(figures);
    keys.extend(tables(figures));
    keys.extend(groups(figures));
    keys.extend(beyond(figures));
    keys.into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect()
}

/// Returns the indicators of an edition, and under `per_quartiere` or `per_comune` those of each place; what names no
/// place is under `senza_quartiere` or `senza_comune`.
pub fn answer_by_place(census: &Census, split: Split, audience: Audience) -> Vec<(String, Value)> {
    let (key, nowhere) = match split {
        Split::District => ("per_quartiere", "senza_quartiere"),
        Split::Municipality => ("per_comune", "senza_comune"),
    };
    let mut places = Map::new();
    let mut keys = answer(&Figures::of(census).for_audience(audience));
    for (place, figures) in places_for(Figures::by_place(census, split), audience) {
        let value: Map<String, Value> = answer(&figures).into_iter().collect();
        match place {
            Some(place) => drop(places.insert(place, Value::Object(value))),
            None => keys.push((nowhere.to_owned(), Value::Object(value))),
        }
    }
    keys.push((key.to_owned(), Value::Object(places)));
    keys
}

type Keys = Vec<(&'static str, Value)>;

fn projects(figures: &Figures) -> Keys {
    vec![
        (
            "T1_progetti_totali",
            json!({ "aggregati": of(figures, "T1").n(), "fuori_elaborazione": of(figures, "T1+").n() }),
        ),
        (
            "S1_nuovi",
            json!({ "n": of(figures, "S1").n(), "quota_pct": of(figures, "S1").percent() }),
        ),
        ("I1_da_laboratori_pdz", of(figures, "I1").n()),
        ("I2_aree_bisogno_pdz", of(figures, "I2").cases()),
        ("I3_raggio", of(figures, "I3").cases()),
        (
            "I4_zone",
            json!({
                "progetti": of(figures, "I4").n(),
                "quota_pct": of(figures, "I4").percent(),
                "per_numero_zone": of(figures, "I4n").values(),
            }),
        ),
        ("T2_beneficiari", of(figures, "T2").total()),
        (
            "I5_in_carico",
            json!({
                "persone": of(figures, "I5a").total(),
                "progetti_con_almeno_uno": of(figures, "I5b").n(),
                "beneficiari_di_quei_progetti": of(figures, "I5c").total(),
                "quota_pct": of(figures, "I5d").percent(),
                "alternativa_denominatore_noti": of(figures, "I5z").total(),
                "copertura": of(figures, "I5k").coverage(),
            }),
        ),
        (
            "I6_odt",
            json!({
                "totale": of(figures, "I6").n(),
                "ets": of(figures, "I6e").case("ets"),
                "altre": of(figures, "I6e").case("altre"),
                "per_tipologia": of(figures, "I6t").values(),
                "due_o_piu_funzioni": of(figures, "S5").n(),
                "due_o_piu_funzioni_pct": of(figures, "S5").percent(),
            }),
        ),
        ("S3_volontari", of(figures, "S3").total()),
        ("S4_professionisti", of(figures, "S4").total()),
        ("S2_operatori_medi", means(figures, ["S2p", "S2pr", "S2pa"])),
        (
            "S6_attivita_nei_progetti_con_in_carico",
            of(figures, "S6").cases(),
        ),
    ]
}

fn tables(figures: &Figures) -> Keys {
    vec![
        (
            "T3_tavoli",
            json!({
                "n": of(figures, "T3").n(),
                "odt_distinte": of(figures, "S10").n(),
                "operatori_medi": means(figures, ["S2t", "S2tr", "S2ta"]),
            }),
        ),
        ("I7_tavoli_quartiere", of(figures, "I7").cases()),
        ("I8_coordinamento", of(figures, "I8").cases()),
        ("I9_tematiche", of(figures, "I9").cases()),
        ("I10_finalita", of(figures, "I10").cases()),
    ]
}

fn groups(figures: &Figures) -> Keys {
    vec![
        (
            "T4_gruppi",
            json!({
                "n": of(figures, "T4").n(),
                "cittadini": of(figures, "S11").total(),
                "operatori_medi": means(figures, ["S2g", "S2gr", "S2ga"]),
            }),
        ),
        ("I11_gruppi_quartiere", of(figures, "I11").cases()),
        ("I12_coordinamento", of(figures, "I12").cases()),
        ("I13_tematiche", of(figures, "I13").cases()),
        ("I14_finalita", of(figures, "I14").cases()),
    ]
}

fn beyond(figures: &Figures) -> Keys {
    vec![
        ("S1_copertura", of(figures, "S1").said()),
        ("I1_copertura", of(figures, "I1").said()),
        ("I1_per_quartiere", of(figures, "I1q").cases()),
        ("I3_percentuali", of(figures, "I3").percentages()),
        ("I4_per_zona", of(figures, "I4z").values()),
        ("I4_per_quartiere", of(figures, "I4q").cases()),
        ("I4_senza_zone", of(figures, "I4n").silent()),
        ("T2_copertura", of(figures, "T2").coverage()),
        ("I5_copertura_beneficiari", of(figures, "I5c").coverage()),
        ("I5_per_quartiere", of(figures, "I5q").cases()),
        ("I6_ets_non_rilevato", of(figures, "I6e").silent()),
        ("I6_tipologia_non_rilevata", of(figures, "I6t").silent()),
        ("I6_occorrenze", of(figures, "I6o").n()),
        ("S3_copertura", of(figures, "S3").coverage()),
        ("S4_copertura", of(figures, "S4").coverage()),
        ("S7_accesso", of(figures, "S7a").cases()),
        ("S7_target", of(figures, "S7t").cases()),
        ("S8_finanziamento", of(figures, "S8").cases()),
        ("S9_classi_beneficiari", of(figures, "S9").cases()),
        ("S11_copertura", of(figures, "S11").coverage()),
    ]
}

fn means(figures: &Figures, codes: [&str; 3]) -> Value {
    let [sst, networks, others] = codes.map(|code| of(figures, code).mean());
    json!({ "sst": sst, "ufficio_reti": networks, "altri_uffici": others })
}

fn of<'a>(figures: &'a Figures, code: &str) -> Of<'a> {
    Of(figures.get(code), figures.is_hidden(code))
}

/// A figure to be written as JSON, null where it is not collected; and whether its number is too small to be printed.
struct Of<'a>(Option<&'a Measure>, bool);

impl Of<'_> {
    fn n(&self) -> Value {
        self.0
            .map_or(Value::Null, |measure| json!(measure.members(None).n()))
    }

    fn silent(&self) -> Value {
        self.0.map_or(Value::Null, |measure| json!(measure.missing().n()))
    }

    /// How many say, of how many.
    fn said(&self) -> Value {
        match self.0 {
            Some(Measure::Share(share)) => {
                let n_all = share.whole.n();
                json!([n_all.saturating_sub(share.missing.n()), n_all])
            }
            Some(measure) => json!({ "non_rilevato": measure.missing().n() }),
            None => Value::Null,
        }
    }

    fn coverage(&self) -> Value {
        match self.0 {
            Some(Measure::Share(share)) => json!([share.part.n(), share.whole.n()]),
            Some(Measure::Sum(sum) | Measure::Mean(sum)) => {
                let (known, all) = sum.coverage();
                json!([known, all])
            }
            Some(Measure::Count(_) | Measure::Cases(_) | Measure::Ratio(_)) | None => Value::Null,
        }
    }

    fn percent(&self) -> Value {
        if self.1 {
            return Value::Null;
        }
        let percent = match self.0 {
            Some(Measure::Share(share)) => share.percent(),
            Some(Measure::Ratio(ratio)) => ratio.percent(),
            Some(Measure::Count(_) | Measure::Cases(_) | Measure::Sum(_) | Measure::Mean(_)) | None => None,
        };
        number(percent)
    }

    fn sum(&self) -> Option<&Sum> {
        match self.0 {
            Some(Measure::Sum(sum) | Measure::Mean(sum)) => Some(sum),
            Some(Measure::Count(_) | Measure::Cases(_) | Measure::Share(_) | Measure::Ratio(_)) | None => {
                None
            }
        }
    }

    fn total(&self) -> Value {
        if self.1 {
            return self.masked();
        }
        json!(self.sum().and_then(Sum::total))
    }

    /// "<5", also for a larger number that would tell another place's.
    fn masked(&self) -> Value {
        match self.sum().and_then(Sum::total) {
            Some(total) if total >= LEAST => Value::Null,
            Some(_) | None => json!(format!("<{LEAST}")),
        }
    }

    fn mean(&self) -> Value {
        number(self.sum().and_then(Sum::mean))
    }

    fn as_cases(&self) -> Option<&Cases> {
        match self.0 {
            Some(Measure::Cases(cases)) => Some(cases),
            Some(
                Measure::Count(_)
                | Measure::Sum(_)
                | Measure::Mean(_)
                | Measure::Share(_)
                | Measure::Ratio(_),
            )
            | None => None,
        }
    }

    fn case(&self, value: &str) -> Value {
        json!(self.as_cases().map(|cases| cases.case(value)))
    }

    fn values(&self) -> Value {
        let cases = self.as_cases().into_iter().flat_map(|cases| &cases.by_value);
        Value::Object(
            cases
                .map(|(value, members)| (value.clone(), json!(members.n())))
                .collect(),
        )
    }

    fn percentages(&self) -> Value {
        let cases = self.as_cases();
        let values = cases.into_iter().flat_map(|cases| {
            let values = cases.by_value.keys();
            values.map(|value| (value.clone(), number(cases.percent(value))))
        });
        Value::Object(values.collect())
    }

    fn cases(&self) -> Value {
        let n = |members: fn(&Cases) -> usize| self.as_cases().map(members);
        json!({
            "casi": self.values(),
            "non_rilevato": n(|cases| cases.missing.n()),
            "base": n(|cases| cases.base.n()),
        })
    }
}

/// A number as it is printed.
fn number(printed: Option<String>) -> Value {
    let number = printed.and_then(|printed| Number::from_f64(printed.parse().ok()?));
    number.map_or(Value::Null, Value::Number)
}
