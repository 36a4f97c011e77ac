//! Project sheets, and the actions that lead to them.

use cerchio::domain::{
    Action, Calendar, Expected, Funding, Id, Means, Operators, Partner, Partnership, Project, ProjectState,
    Scope,
};

use super::script::{Names, all_renamed, maybe_person, people, renamed};
use super::source::Source;

/// The example files name a laboratory by its method and day; ours by its day and title.
const RENAMED: [(&str, &str); 1] = [("ost-2025-05-17", "2025-05-17-nessuno-resta-solo")];

pub fn project(node: Source<'_>, names: &Names) -> Project {
    let territory = node.child("territori");
    Project {
        id: renamed("PR", &node.text("id")),
        title: node.text("titolo"),
        description: node.text("descrizione"),
        from: origin(node.child("origine"), names),
        continues: node.maybe("continua").map(|link| continues(link.words())),
        goals: node.texts("obiettivi"),
        scope: Scope {
            needs: node.texts("aree_bisogno"),
            activities: node.texts("attivita"),
            targets: node.texts("target"),
            range: node.text("raggio_azione"),
            areas: territory.texts("zone"),
            municipalities: territory.texts("comuni"),
            action_kind: node.text("tipo_azione_comunita"),
        },
        partnership: partnership(node, names),
        expected: expected(node),
        calendar: Calendar {
            starts: Some(node.date("data_avvio")),
            months: Some(node.number("durata_mesi")),
        },
        state: state(&node.text("stato")),
    }
}

/// The records a project comes from; the sheets of a Future Lab are put before them by its own script.
fn origin(node: Source<'_>, names: &Names) -> Vec<Id> {
    let reports = node.texts("report");
    let mut from = Vec::new();
    from.extend(all_renamed("T", node, "temi"));
    from.extend(reports.iter().map(|name| names.report(name)));
    from.extend(
        node.maybe("raggruppamento")
            .map(|name| renamed("K", name.words())),
    );
    from.extend(all_renamed("K", node, "temi_trasversali"));
    from.extend(all_renamed("V", node, "tavoli"));
    from.extend(all_renamed("A", node, "transizioni"));
    from.extend(all_renamed("K", node, "grappoli"));
    from
}

/// `ost-2025-05-17/PR2` is `2025-05-17-nessuno-resta-solo/PR02`.
pub fn continues(link: &str) -> String {
    let (session, project) = link.split_once('/').unwrap_or((link, ""));
    let session = RENAMED
        .iter()
        .find(|(theirs, _)| *theirs == session)
        .map_or(session, |(_, ours)| ours);
    format!("{session}/{}", renamed("PR", project))
}

fn partnership(node: Source<'_>, names: &Names) -> Partnership {
    let operators = node.child("operatori");
    let partner = |node: Source<'_>| Partner {
        body: names.body(&node.text("ente")),
        roles: node.texts("ruoli"),
    };
    Partnership {
        contact: maybe_person(node, "referente"),
        promoter: names.maybe_body(node, "promotore"),
        partners: node.list("soggetti").into_iter().map(partner).collect(),
        sst_roles: node.texts("ruolo_sst"),
        operators: Operators {
            sst: Some(operators.number("sst")),
            networks_office: Some(operators.number("ufficio_reti")),
            other_offices: Some(operators.number("altri_uffici")),
        },
    }
}

fn expected(node: Source<'_>) -> Expected {
    let funding = |node: Source<'_>| Funding {
        source: node.text("fonte"),
        cents: Some(node.number("importo_cent")),
    };
    Expected {
        beneficiaries: Some(node.number("beneficiari_attesi")),
        in_charge: Some(node.number("beneficiari_in_carico_attesi")),
        volunteers: Some(node.number("volontari")),
        professionals: Some(node.number("professionisti")),
        funding: node.list("finanziamenti").into_iter().map(funding).collect(),
    }
}

fn state(word: &str) -> ProjectState {
    match word {
        "idea" => ProjectState::Idea,
        "scheda" => ProjectState::Sheet,
        unknown => panic!("no such state of a project: {unknown}"),
    }
}

pub fn actions(node: Source<'_>) -> Vec<Action> {
    node.list("azioni").into_iter().map(action).collect()
}

fn action(node: Source<'_>) -> Action {
    Action {
        what: node.text("cosa"),
        who: maybe_person(node, "chi"),
        with: people(node, "con_chi"),
        by: Some(node.date("entro")),
        means: Means {
            place: node.text_or_empty("dove"),
            how: node.text_or_empty("come"),
            resources: node.text_or_empty("risorse"),
        },
        check: node.text("verifica"),
    }
}
