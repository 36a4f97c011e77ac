//! Where a project comes from: the way back to what people wrote.

use super::super::{Ask, Desk, Message};
use crate::domain::{Document, Project};
use crate::registry::{Chain, Node, Source, chain};

/// The chain of a project through the laboratories at hand.
pub fn chain_of(project: &Project, desk: &Desk) -> Option<Chain> {
    let here = desk.document()?;
    let others = desk.library.documents.iter().flatten();
    let mut documents: Vec<&Document> = others
        .filter(|document| document.summary.id != here.summary.id)
        .collect();
    documents.push(here);
    chain(&documents, &here.summary.id, &project.id)
}

/// The whole chain, indented: what the project comes from, and what people wrote.
pub fn chain_message(project: &Project, desk: &Desk) -> Ask {
    let chain = chain_of(project, desk);
    let body: Vec<String> = chain
        .iter()
        .flat_map(|chain| chain.nodes.iter().skip(1))
        .map(|node| {
            let indent = "  ".repeat(node.depth.saturating_sub(1));
            let sentences = node.sentences.iter().map(|text| format!("\n{indent}  – {text}"));
            format!("{indent}· {}{}", title_of(node), sentences.collect::<String>())
        })
        .collect();
    Ask::Message(Box::new(Message {
        title: desk.tell("project-chain-title", &[("title", project.title.as_str().into())]),
        body: body.join("\n"),
    }))
}

/// What a record is called; by its number where it has no title.
fn title_of(node: &Node) -> String {
    match &node.source {
        Source::Record(_, id) if node.text.is_empty() => id.to_string(),
        Source::Unknown(reference) => reference.clone(),
        Source::Record(..) | Source::Header | Source::Round(_) | Source::Closing => node.text.clone(),
    }
}
