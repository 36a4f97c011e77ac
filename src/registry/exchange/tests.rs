use serde_json::{Value, json};

use super::*;
use crate::registry::indicator::{Audience, Census, Split, figures};
use crate::registry::ledger::{Closing, Ledger, Order};

const SAMPLE: &str = include_str!("../../../tests/examples/registro-2019-sintetico.json");
const EXPECTED: &str = include_str!("../../../tests/examples/indicatori-2019-attesi.json");

fn taken(texts: &[&str]) -> Ledger {
    let mut ledger = Ledger::default();
    for text in texts {
        let import = import(text, &ledger).unwrap();
        assert_eq!(import.refused().count(), 0, "{:?}", import.refused().next());
        ledger.perform(&import.orders).unwrap();
    }
    ledger
}

fn answered(ledger: &Ledger, year: i32) -> Value {
    let figures = figures(ledger, year).unwrap();
    Value::Object(answer(&figures).into_iter().collect())
}

/// The indicators of a registry of one year with these projects, tables and groups.
fn of(rows: Value) -> Value {
    let mut file = json!({ "formato": "esempio-registro/1", "anno": 2021 });
    for (key, list) in rows.as_object().unwrap() {
        file[key] = list.clone();
    }
    answered(&taken(&[&file.to_string()]), 2021)
}

#[test]
fn the_synthetic_registry_gives_every_expected_value() {
    let expected: Value = serde_json::from_str(EXPECTED).unwrap();
    let answer = answered(&taken(&[SAMPLE]), 2019);
    for (key, value) in expected.as_object().unwrap() {
        assert_eq!(&answer[key], value, "{key}");
    }
}

#[test]
fn a_file_read_twice_changes_nothing() {
    let ledger = taken(&[SAMPLE]);
    let again = import(SAMPLE, &ledger).unwrap();
    assert!(again.orders.is_empty());
    assert!(again.rows.iter().all(|row| row.verdict == Verdict::Same));
}

#[test]
fn several_years_are_read_under_a_heading_in_a_list_and_row_by_row() {
    let edition = |year: i32| json!({ "anno": year, "progetti": [{ "id": "PI1", "beneficiari": year }] });
    let rows = json!({ "odt": [], "progetti": [
        { "id": "PI1", "anno": 2020, "beneficiari": 2020 }, { "id": "PI1", "anno": 2021, "beneficiari": 2021 }] });
    let shapes = [
        json!({ "formato": "esempio-registro/1", "edizioni": [edition(2020), edition(2021)] }),
        json!([edition(2020), edition(2021)]),
        json!({ "2020": edition(2020), "2021": edition(2021) }),
        rows,
    ];
    for shape in shapes {
        let ledger = taken(&[&shape.to_string()]);
        for year in [2020, 2021] {
            assert_eq!(answered(&ledger, year)["T2_beneficiari"], json!(year), "{shape}");
        }
    }
}

#[test]
fn a_wrong_row_is_named_by_its_place_and_nothing_is_to_be_done() {
    let file = json!({ "anno": 2021, "progetti": [{ "id": "A" }, { "id": "B", "beneficiari": -3 }] });
    let import = import(&file.to_string(), &Ledger::default()).unwrap();
    let (_, faults) = import.refused().next().unwrap();
    assert_eq!(faults[0].place, "progetti[2].beneficiari");
    assert_eq!(faults[0].wrong, Wrong::NotNumber);
    assert!(import.orders.is_empty());
}

#[test]
fn a_file_that_is_no_registry_says_so() {
    let read = |text: &str| import(text, &Ledger::default()).unwrap_err();
    assert_eq!(read("{\n  oops"), Unreadable::Syntax { line: 2, column: 3 });
    assert_eq!(read("{}"), Unreadable::NoRows);
    let other = Unreadable::OtherFormat {
        said: "altro/2".to_owned(),
    };
    assert_eq!(read(r#"{"formato": "altro/2", "progetti": []}"#), other);
}

#[test]
fn a_closed_edition_refuses_a_changed_row_and_accepts_the_same() {
    let mut ledger = taken(&[SAMPLE]);
    let closing = Closing {
        at: Default::default(),
        definitions: 1,
        values: Default::default(),
    };
    ledger.perform(&[Order::Close { year: 2019, closing }]).unwrap();
    assert_eq!(import(SAMPLE, &ledger).unwrap().refused().count(), 0);
    let changed = SAMPLE.replace("\"beneficiari\": 159", "\"beneficiari\": 160");
    assert!(import(&changed, &ledger).unwrap().refused().count() > 0);
}

#[test]
fn what_is_not_collected_is_null_and_never_zero() {
    let answer = of(json!({ "progetti": [{ "id": "A", "beneficiari": null }] }));
    assert_eq!(answer["T2_beneficiari"], Value::Null);
    assert_eq!(answer["T2_copertura"], json!([0, 1]));
    assert_eq!(answer["I5_in_carico"]["persone"], Value::Null);
    assert_eq!(answer["S3_volontari"], Value::Null);
    assert_eq!(answer["S2_operatori_medi"]["sst"], Value::Null);
    assert_eq!(
        answer["I3_raggio"],
        json!({ "casi": {}, "non_rilevato": 1, "base": 0 })
    );
}

#[test]
fn a_measured_zero_is_known_and_is_not_in_charge() {
    let answer = of(json!({ "progetti": [
        { "id": "A", "beneficiari": 10, "beneficiari_in_carico": 0 },
        { "id": "B", "beneficiari": 40, "beneficiari_in_carico": 10 },
        { "id": "C", "beneficiari": 50 }] }));
    assert_eq!(
        answer["I5_in_carico"],
        json!({ "persone": 10, "progetti_con_almeno_uno": 1, "beneficiari_di_quei_progetti": 40,
            "quota_pct": 25.0, "alternativa_denominatore_noti": 50, "copertura": [2, 3] })
    );
}

#[test]
fn rows_1_and_2_count_only_what_says_it_was_born_in_a_laboratory() {
    let answer = of(json!({ "progetti": [
        { "id": "A", "da_laboratorio_pdz": true, "aree_bisogno": ["salute", "poverta", "salute"] },
        { "id": "B", "origine": "laboratorio_pdz", "quartieri": ["Navile", "Savena"] },
        { "id": "C", "da_laboratorio_pdz": null, "aree_bisogno": ["salute"] }] }));
    assert_eq!(answer["I1_da_laboratori_pdz"], json!(2));
    assert_eq!(
        answer["I1_per_quartiere"]["casi"],
        json!({ "Navile": 1, "Savena": 1 })
    );
    let needs = json!({ "casi": { "poverta": 1, "salute": 1 }, "non_rilevato": 1, "base": 1 });
    assert_eq!(answer["I2_aree_bisogno_pdz"], needs);
}

#[test]
fn rows_3_and_4_divide_by_those_that_say_their_range() {
    let answer = of(json!({ "progetti": [
        { "id": "A", "raggio_azione": "zona", "zone": ["Lame"] },
        { "id": "B", "raggio_azione": "zona", "zone": ["Lame", "Colli", "Murri", "Barca"] },
        { "id": "C", "raggio_azione": "zona" },
        { "id": "D", "raggio_azione": "citta" },
        { "id": "E", "zone": ["Lame"] }] }));
    assert_eq!(answer["I3_raggio"]["base"], json!(4));
    let zones = json!({ "progetti": 3, "quota_pct": 75.0, "per_numero_zone": { "1": 1, "3": 1 } });
    assert_eq!(answer["I4_zone"], zones);
    assert_eq!(answer["I4_per_zona"]["Lame"], json!(2));
    assert_eq!(answer["I4_senza_zone"], json!(1));
}

#[test]
fn row_6_counts_an_organisation_once_and_only_with_a_role() {
    let answer = of(json!({
        "odt": [{ "id": "O1", "tipologia": "odv", "ets": true }, { "id": "O2", "tipologia": null, "ets": false }],
        "progetti": [
            { "id": "A", "soggetti": [{ "odt": "O1", "ruoli": ["partner"] }, { "odt": "O3", "ruoli": [] }] },
            { "id": "B", "soggetti": [{ "odt": "O1", "ruoli": ["spazi"] }, { "odt": "O2", "ruoli": ["partner"] }] }] }));
    assert_eq!(
        answer["I6_odt"],
        json!({ "totale": 2, "ets": 1, "altre": 1, "per_tipologia": { "odv": 1 },
            "due_o_piu_funzioni": 1, "due_o_piu_funzioni_pct": 50.0 })
    );
    assert_eq!(answer["I6_tipologia_non_rilevata"], json!(1));
}

#[test]
fn rows_7_to_10_count_a_table_in_two_quartieri_in_both() {
    let answer = of(json!({ "tavoli": [
        { "id": "T1", "quartieri": ["Navile", "Savena"], "coordinamento": "sst", "odt": ["O1", "O1"],
          "tematiche": ["casa", "salute"], "operatori": { "sst": 2 } },
        { "id": "T2", "quartieri": null, "odt": ["O1"], "finalita": ["coprogettazione"], "operatori": { "sst": 3 } },
        { "id": "T3", "escluso_da_elaborazioni": true, "odt": ["O9"] }] }));
    let means = json!({ "sst": 2.5, "ufficio_reti": null, "altri_uffici": null });
    assert_eq!(
        answer["T3_tavoli"],
        json!({ "n": 2, "odt_distinte": 1, "operatori_medi": means })
    );
    let places = json!({ "casi": { "Navile": 1, "Savena": 1 }, "non_rilevato": 1, "base": 1 });
    assert_eq!(answer["I7_tavoli_quartiere"], places);
    assert_eq!(
        answer["I8_coordinamento"],
        json!({ "casi": { "sst": 1 }, "non_rilevato": 1, "base": 1 })
    );
    assert_eq!(answer["I9_tematiche"]["casi"], json!({ "casa": 1, "salute": 1 }));
    assert_eq!(answer["I10_finalita"]["base"], json!(1));
}

#[test]
fn rows_11_to_14_count_groups_and_their_citizens() {
    let answer = of(json!({ "gruppi": [
        { "id": "G1", "quartieri": ["Navile"], "coordinamento": "sst", "cittadini": 12, "tematiche": ["abitare"],
          "finalita": ["supporto", "informativa"] },
        { "id": "G2", "quartieri": [], "cittadini": null }] }));
    assert_eq!(answer["T4_gruppi"]["n"], json!(2));
    assert_eq!(answer["T4_gruppi"]["cittadini"], json!(12));
    assert_eq!(answer["S11_copertura"], json!([1, 2]));
    for key in [
        "I11_gruppi_quartiere",
        "I12_coordinamento",
        "I13_tematiche",
        "I14_finalita",
    ] {
        assert_eq!(
            (&answer[key]["base"], &answer[key]["non_rilevato"]),
            (&json!(1), &json!(1)),
            "{key}"
        );
    }
    assert_eq!(
        answer["I14_finalita"]["casi"],
        json!({ "informativa": 1, "supporto": 1 })
    );
}

#[test]
fn an_excluded_project_is_outside_every_aggregate_and_one_not_active_is_nowhere() {
    let answer = of(json!({ "progetti": [
        { "id": "A", "anno_avvio": 2021, "beneficiari": 5 },
        { "id": "B", "anno_avvio": 2021, "beneficiari": 100, "escluso_da_elaborazioni": true },
        { "id": "C", "beneficiari": 7, "attivo": false }, { "id": "D", "beneficiari": 7, "stato": "idea" }] }));
    assert_eq!(
        answer["T1_progetti_totali"],
        json!({ "aggregati": 1, "fuori_elaborazione": 1 })
    );
    assert_eq!(answer["T2_beneficiari"], json!(5));
    assert_eq!(answer["S1_nuovi"], json!({ "n": 1, "quota_pct": 100.0 }));
}

#[test]
fn each_place_has_its_own_indicators_and_what_names_none_is_apart() {
    let file = json!({ "anno": 2021, "progetti": [
        { "id": "A", "quartieri": ["Navile", "Savena"], "beneficiari": 3 }, { "id": "B", "beneficiari": 4 }] });
    let ledger = taken(&[&file.to_string()]);
    let census = Census::of(&ledger, 2021).unwrap();
    let keys: serde_json::Map<String, Value> = answer_by_place(&census, Split::District, Audience::Office)
        .into_iter()
        .collect();
    assert_eq!(keys["per_quartiere"]["Navile"]["T2_beneficiari"], json!(3));
    assert_eq!(keys["per_quartiere"]["Savena"]["T2_beneficiari"], json!(3));
    assert_eq!(keys["senza_quartiere"]["T2_beneficiari"], json!(4));
    assert_eq!(keys["T2_beneficiari"], json!(7));
}
