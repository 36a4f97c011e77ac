//! Plain text, eighty columns wide, as it goes into an e-mail.

use unicode_width::UnicodeWidthStr;

use super::{Bars, Block, Fact, Number, Paper, Table};

const WIDTH: usize = 78;
/// How far the text of a sheet stands in.
const INDENT: &str = "  ";
/// The longest bar.
const BAR: u32 = 24;

pub fn set(paper: &Paper) -> String {
    let mut out = String::new();
    let cover = &paper.cover;
    if let Some(stamp) = &paper.stamp {
        push(&mut out, "", &format!("[{}] {}", stamp.mark, stamp.meaning));
        out.push('\n');
    }
    push(&mut out, "", &cover.kind);
    let title = cover.title.to_uppercase();
    push(&mut out, "", &title);
    out.push_str(&"=".repeat(title.width().min(WIDTH)));
    out.push_str("\n\n");
    if !cover.question.is_empty() {
        push(&mut out, INDENT, &cover.question);
        out.push('\n');
    }
    facts(&mut out, "", &cover.facts);
    for block in &paper.blocks {
        write(&mut out, block);
    }
    out
}

fn write(out: &mut String, block: &Block) {
    match block {
        Block::Chapter(title) => {
            out.push_str("\n\n");
            push(out, "", &title.to_uppercase());
            out.push_str(&"-".repeat(title.to_uppercase().width().min(WIDTH)));
            out.push('\n');
        }
        Block::Part(title) => {
            out.push('\n');
            push(out, "", title);
        }
        Block::Sheet { number, title } => {
            out.push('\n');
            push(out, "", format!("{number} {title}").trim());
        }
        Block::Text(text) => push(out, INDENT, text),
        Block::Gap(text) => hang(out, "  [ ] ", text),
        Block::Note(text) => push(out, INDENT, &format!("({text})")),
        Block::List { name, items } => {
            if !name.is_empty() {
                push(out, INDENT, &format!("{name}:"));
            }
            for item in items {
                hang(out, "  - ", item);
            }
        }
        Block::Facts(each) => facts(out, INDENT, each),
        Block::Table(each) | Block::Grid(each) => table(out, each),
        Block::Break => out.push_str("\n\n"),
        Block::Ticket(ticket) => {
            out.push_str("\n\n");
            push(out, "", &ticket.kind.to_uppercase());
            push(out, "", &ticket.title);
            push(out, "", ticket.code.as_deref().unwrap_or_default());
        }
        Block::Lines { name, lines } => {
            push(out, INDENT, &format!("{name}:"));
            for _ in 0..*lines {
                out.push_str(&format!("\n  {}\n", "_".repeat(WIDTH - INDENT.len())));
            }
        }
        Block::Cards(cards) => {
            for card in cards {
                let parts = [card.big.as_str(), card.small.as_str(), card.foot.as_str()];
                hang(out, "  - ", &parts.join(" · "));
            }
        }
        Block::Poster(poster) => {
            out.push_str("\n\n");
            push(out, INDENT, &poster.kind);
            push(out, INDENT, &poster.big);
            push(out, INDENT, &poster.text);
            for line in &poster.lines {
                push(out, INDENT, line);
            }
        }
        Block::Placard(placard) => {
            out.push_str("\n\n");
            push(out, INDENT, &placard.kind);
            push(out, INDENT, &placard.big);
            for (mark, text) in &placard.rows {
                hang(out, "  - ", &format!("{mark} {text}"));
            }
        }
        Block::Bars(each) => bars(out, each),
        Block::Numbers(numbers) => {
            let each: Vec<Fact> = numbers.iter().map(Number::as_fact).collect();
            facts(out, INDENT, &each);
        }
        Block::Ring(ring) => facts(out, INDENT, &ring.as_facts()),
    }
}

fn facts(out: &mut String, indent: &str, facts: &[Fact]) {
    for fact in facts {
        hang(out, indent, &format!("{}: {}", fact.name, fact.value));
    }
}

/// Each row as its cells under their heads, which reads well at any width and aloud.
fn table(out: &mut String, table: &Table) {
    if !table.caption.is_empty() {
        push(out, INDENT, &format!("{}:", table.caption));
    }
    for row in &table.rows {
        let cells = table.heads.iter().zip(row);
        let cells: Vec<String> = cells
            .filter(|(_, cell)| !cell.is_empty())
            .map(|(head, cell)| format!("{}: {}", head.name, cell.replace('\n', " / ")))
            .collect();
        hang(out, "  - ", &cells.join("; "));
    }
}

fn bars(out: &mut String, bars: &Bars) {
    out.push('\n');
    push(out, INDENT, &format!("{}:", bars.caption));
    let most = bars.most();
    for (name, number) in &bars.rows {
        let full = (number * BAR).checked_div(most).unwrap_or(0);
        let bar = "#".repeat(usize::try_from(full).unwrap_or(0));
        let rest = usize::try_from(BAR - full).unwrap_or(0);
        hang(
            out,
            INDENT,
            &format!("{number:>4} {bar}{} {name}", "·".repeat(rest)),
        );
    }
}

/// Writes a text in lines, each standing in.
fn push(out: &mut String, indent: &str, text: &str) {
    wrap(out, indent, indent, text);
}

/// Writes a text in lines; those after the first stand in under the mark.
fn hang(out: &mut String, mark: &str, text: &str) {
    let blank = " ".repeat(mark.width().max(INDENT.len()));
    wrap(out, mark, &blank, text);
}

fn wrap(out: &mut String, first: &str, later: &str, text: &str) {
    let mut line = first.to_owned();
    let mut is_fresh = true;
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        if !is_fresh && line.width() + 1 + word.width() > WIDTH {
            out.push_str(line.trim_end());
            out.push('\n');
            line = later.to_owned();
            is_fresh = true;
        }
        if !is_fresh {
            line.push(' ');
        }
        line.push_str(word);
        is_fresh = false;
    }
    out.push_str(line.trim_end());
    out.push('\n');
}
