//! Plain text, eighty columns wide, as it goes into an e-mail.

use unicode_width::UnicodeWidthStr;

use super::{Bar, Bars, Block, Fact, Number, Paper, Table};

const WIDTH: usize = 78;
/// How far the text of a sheet stands in.
const INDENT: &str = "  ";
/// What lies between two columns.
const GAP: &str = "  ";
/// The longest bar.
const BAR: u64 = 24;

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
                out.push('\n');
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
                hang(out, "  - ", &card.lines().join(" · "));
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
            for row in &placard.rows {
                hang(out, "  - ", &format!("{} {}", row.mark, row.text));
                push(out, "    ", &row.small);
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

/// Side by side where the columns have room, so that no cell is ever broken; else one row after the other.
fn table(out: &mut String, table: &Table) {
    out.push('\n');
    if !table.caption.is_empty() {
        push(out, INDENT, &format!("{}:", table.caption));
    }
    let widths = widths(table);
    let gaps = GAP.len() * widths.len().saturating_sub(1);
    if INDENT.len() + widths.iter().sum::<usize>() + gaps <= WIDTH {
        in_columns(out, table, &widths);
    } else {
        one_by_one(out, table);
    }
}

/// How wide the widest cell of each column is, head included.
fn widths(table: &Table) -> Vec<usize> {
    let heads = table.heads.iter().enumerate();
    let widest = heads.map(|(column, head)| {
        let cells = table.rows.iter().filter_map(|row| row.get(column));
        let widths = cells.map(|cell| in_line(cell).width());
        widths.chain([head.name.width()]).max().unwrap_or(0)
    });
    widest.collect()
}

fn in_columns(out: &mut String, table: &Table, widths: &[usize]) {
    let heads: Vec<String> = table.heads.iter().map(|head| head.name.clone()).collect();
    let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
    for cells in [&heads, &rule].into_iter().chain(&table.rows) {
        let cells = cells.iter().zip(widths).map(|(cell, width)| {
            let cell = in_line(cell);
            let blank = " ".repeat(width.saturating_sub(cell.width()));
            format!("{cell}{blank}")
        });
        let line = format!("{INDENT}{}", cells.collect::<Vec<_>>().join(GAP));
        out.push_str(line.trim_end());
        out.push('\n');
    }
}

/// The first cell of each row as its name, the others under it with their heads.
fn one_by_one(out: &mut String, table: &Table) {
    for row in &table.rows {
        let mut cells = table.heads.iter().zip(row);
        if let Some((_, name)) = cells.next() {
            hang(out, "  - ", &in_line(name));
        }
        for (head, cell) in cells.filter(|(_, cell)| !cell.is_empty()) {
            hang(out, "      ", &format!("{}: {}", head.name, in_line(cell)));
        }
    }
}

fn in_line(cell: &str) -> String {
    cell.replace('\n', " / ")
}

fn bars(out: &mut String, bars: &Bars) {
    out.push('\n');
    push(out, INDENT, &format!("{}:", bars.caption));
    let most = bars.most();
    for Bar { name, size, number } in &bars.rows {
        let full = (u64::from(*size) * BAR).checked_div(u64::from(most)).unwrap_or(0);
        let full = usize::try_from(full.min(BAR)).unwrap_or(0);
        let rest = "·".repeat(usize::try_from(BAR).unwrap_or(0).saturating_sub(full));
        hang(
            out,
            &format!("{INDENT}{number:>6} {}{rest} ", "#".repeat(full)),
            name,
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
