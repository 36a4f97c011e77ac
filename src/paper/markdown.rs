//! Markdown that shows exactly what was written: every sign that could be markup is escaped.

use super::{Bars, Block, Fact, Number, Paper, Table};

pub fn set(paper: &Paper) -> String {
    let cover = &paper.cover;
    let mut out = format!("# {}\n\n{}\n", escape(&cover.title), escape(&cover.kind));
    if let Some(stamp) = &paper.stamp {
        out.push_str(&format!(
            "\n**{}** – {}\n",
            escape(&stamp.mark),
            escape(&stamp.meaning)
        ));
    }
    if !cover.question.is_empty() {
        out.push_str(&format!("\n> {}\n", escape(&cover.question)));
    }
    out.push('\n');
    facts(&mut out, &cover.facts);
    for block in &paper.blocks {
        out.push('\n');
        write(&mut out, block, paper);
    }
    out
}

fn write(out: &mut String, block: &Block, paper: &Paper) {
    match block {
        Block::Chapter(title) => out.push_str(&format!("## {}\n", escape(title))),
        Block::Part(title) => out.push_str(&format!("### {}\n", escape(title))),
        Block::Sheet { number, title } => {
            let title = format!("{} {}", escape(number), escape(title));
            out.push_str(&format!("### {}\n", title.trim()));
        }
        Block::Text(text) => out.push_str(&format!("{}\n", escape(text))),
        Block::Gap(text) => out.push_str(&format!("**\\[ \\]** {}\n", escape(text))),
        Block::Note(text) => out.push_str(&format!("*{}*\n", escape(text))),
        Block::List { name, items } => {
            if !name.is_empty() {
                out.push_str(&format!("**{}**\n\n", escape(name)));
            }
            for item in items {
                out.push_str(&format!("- {}\n", escape(item)));
            }
        }
        Block::Facts(each) => facts(out, each),
        Block::Table(each) | Block::Grid(each) => table(out, each),
        Block::Break => out.push_str("---\n"),
        Block::Ticket(ticket) => {
            out.push_str(&format!(
                "---\n\n## {}: {}\n",
                escape(&ticket.kind),
                escape(&ticket.title)
            ));
            if let Some(code) = &ticket.code {
                out.push_str(&format!("\n**{}**\n", escape(code)));
            }
        }
        Block::Lines { name, .. } => out.push_str(&format!("**{}**\n\n\\\n", escape(name))),
        Block::Cards(cards) => {
            for card in cards {
                let parts: Vec<String> = card.lines().iter().map(|part| escape(part)).collect();
                out.push_str(&format!("- {}\n", parts.join(" · ")));
            }
        }
        Block::Poster(poster) => {
            out.push_str(&format!(
                "---\n\n## {} {}\n\n{}\n",
                escape(&poster.kind),
                escape(&poster.big),
                escape(&poster.text)
            ));
            for line in &poster.lines {
                out.push_str(&format!("\n{}\n", escape(line)));
            }
        }
        Block::Placard(placard) => {
            let title = [&placard.kind, &placard.big].map(|part| escape(part)).join(" ");
            out.push_str(&format!("---\n\n## {title}\n\n"));
            for row in &placard.rows {
                let [mark, text, small] = [&row.mark, &row.text, &row.small].map(|part| escape(part));
                out.push_str(&format!("- **{mark}** {text} ({small})\n"));
            }
        }
        Block::Bars(each) => bars(out, each, paper),
        Block::Numbers(numbers) => {
            let each: Vec<Fact> = numbers.iter().map(Number::as_fact).collect();
            facts(out, &each);
        }
        Block::Ring(ring) => facts(out, &ring.as_facts()),
    }
}

fn facts(out: &mut String, facts: &[Fact]) {
    for fact in facts {
        out.push_str(&format!(
            "- **{}**: {}\n",
            escape(&fact.name),
            escape(&fact.value)
        ));
    }
}

fn table(out: &mut String, table: &Table) {
    if !table.caption.is_empty() {
        out.push_str(&format!("**{}**\n\n", escape(&table.caption)));
    }
    let heads: Vec<String> = table.heads.iter().map(|head| escape(&head.name)).collect();
    row(out, &heads);
    row(out, &vec!["---".to_owned(); heads.len()]);
    for cells in &table.rows {
        row(out, &cells.iter().map(|cell| escape(cell)).collect::<Vec<_>>());
    }
}

fn bars(out: &mut String, bars: &Bars, paper: &Paper) {
    out.push_str(&format!("**{}**\n\n", escape(&bars.caption)));
    row(out, &[escape(&paper.words.what), escape(&paper.words.how_many)]);
    row(out, &["---".to_owned(), "---:".to_owned()]);
    for bar in &bars.rows {
        row(out, &[escape(&bar.name), escape(&bar.number)]);
    }
}

fn row(out: &mut String, cells: &[String]) {
    out.push_str(&format!("| {} |\n", cells.join(" | ")));
}

/// The text on one line, with a backslash before every sign that could begin markup.
fn escape(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(line.len());
    // "1. " and "- " are markup only where a line begins, and so are "+" and "=".
    let number = line.len()
        - line
            .trim_start_matches(|letter: char| letter.is_ascii_digit())
            .len();
    for (idx, letter) in line.char_indices() {
        let begins = idx == 0 && matches!(letter, '-' | '+' | '=' | '#');
        let counts = number > 0 && idx == number && matches!(letter, '.' | ')');
        let is_sign = matches!(
            letter,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#' | '$' | '{' | '}'
        );
        // An address must not become a link by itself.
        let is_link = letter == ':' && line.get(idx..).is_some_and(|rest| rest.starts_with("://"));
        if begins || counts || is_sign || is_link {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_that_people_write_becomes_markup() {
        for (text, escaped) in [
            ("[x](javascript:alert)", r"\[x\](javascript:alert)"),
            ("![](http://t/p.png)", r"!\[\](http\://t/p.png)"),
            ("# titolo", r"\# titolo"),
            ("1. primo", r"1\. primo"),
            ("alle 17.30", "alle 17.30"),
            ("- punto", r"\- punto"),
            ("a | b", r"a \| b"),
            ("<!-- no -->", r"\<!-- no --\>"),
            ("due\nrighe", "due righe"),
        ] {
            assert_eq!(escape(text), escaped);
        }
    }
}
