//! One HTML page that needs nothing else: no script, no address, its own style; it reads well aloud and prints well.

mod card;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::square::Square;
use super::{Bars, Block, Cover, Fact, Paper, Poster, Shape, Table, Ticket};
use crate::text::Tongue;

const STYLE: &str = include_str!("../style.css");

/// A browser that opens the page may load and run nothing.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

pub fn set(paper: &Paper) -> String {
    let lang = match paper.tongue {
        Tongue::Italian => "it",
        Tongue::English => "en",
    };
    let title = format!("{} – {}", paper.cover.title, paper.cover.kind);
    html! {
        (DOCTYPE)
        html lang=(lang) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body class=(shape(paper.shape)) {
                a.skip href="#testo" { (paper.words.skip) }
                @if let Some(stamp) = &paper.stamp {
                    p.stamp aria-hidden="true" { (stamp.mark) }
                }
                header class=(shape(paper.shape)) { (head(paper)) }
                @if paper.shape == Shape::Book { (contents(paper)) }
                main id="testo" {
                    @if paper.shape == Shape::Card { (card::front(paper)) }
                    @for chapter in chapters(&paper.blocks) { (self::chapter(chapter, paper)) }
                }
            }
        }
    }
    .into_string()
}

/// A card has its fields beside the portrait, below its band.
fn head(paper: &Paper) -> Markup {
    match paper.shape {
        Shape::Card => card::band(&paper.cover),
        Shape::Book | Shape::Sheets | Shape::Large => cover(&paper.cover, paper),
    }
}

fn cover(cover: &Cover, paper: &Paper) -> Markup {
    html! {
        p.kind { (cover.kind) }
        h1 { (cover.title) }
        @if !cover.question.is_empty() { p.question { (cover.question) } }
        (facts(&cover.facts))
        @if let Some(stamp) = &paper.stamp {
            p.draft { strong { (stamp.mark) } " – " (stamp.meaning) }
        }
    }
}

/// A pile of sheets begins with the first sheet: its header is only on the screen.
fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::Book => "book",
        Shape::Sheets => "sheets",
        Shape::Large => "sheets large",
        Shape::Card => "card",
    }
}

/// A chapter: its number in the page, its title, its blocks.
struct Chapter<'a> {
    number: usize,
    title: &'a str,
    blocks: &'a [Block],
}

fn chapters(blocks: &[Block]) -> Vec<Chapter<'_>> {
    let parts = blocks.chunk_by(|_, next| !matches!(next, Block::Chapter(_)));
    parts
        .enumerate()
        .map(|(idx, part)| match part.split_first() {
            Some((Block::Chapter(title), blocks)) => Chapter {
                number: idx + 1,
                title,
                blocks,
            },
            Some(_) | None => Chapter {
                number: idx + 1,
                title: "",
                blocks: part,
            },
        })
        .collect()
}

fn contents(paper: &Paper) -> Markup {
    html! {
        nav aria-labelledby="indice" {
            h2 id="indice" { (paper.words.contents) }
            ol {
                @for chapter in chapters(&paper.blocks) {
                    @if !chapter.title.is_empty() {
                        li { a href={ "#c" (chapter.number) } { (chapter.title) } }
                    }
                }
            }
        }
    }
}

fn chapter(chapter: Chapter, paper: &Paper) -> Markup {
    html! {
        @if chapter.title.is_empty() {
            section { @for form in forms(chapter.blocks) { (self::form(form, paper)) } }
        } @else {
            section aria-labelledby={ "c" (chapter.number) } {
                h2 id={ "c" (chapter.number) } { (chapter.title) }
                @for block in chapter.blocks { (self::block(block, paper)) }
            }
        }
    }
}

/// The sheets of a pile, each from its head on.
fn forms(blocks: &[Block]) -> impl Iterator<Item = &[Block]> {
    blocks.chunk_by(|_, next| !matches!(next, Block::Ticket(_)))
}

/// A sheet that comes back may share its page with another; the others begin one.
fn form(blocks: &[Block], paper: &Paper) -> Markup {
    let class = match blocks.first() {
        Some(Block::Ticket(ticket)) if ticket.code.is_some() => "form",
        Some(Block::Ticket(_)) => "whole",
        Some(_) | None => return html! { @for block in blocks { (self::block(block, paper)) } },
    };
    html! { div class=(class) { @for block in blocks { (self::block(block, paper)) } } }
}

fn block(block: &Block, paper: &Paper) -> Markup {
    match block {
        Block::Chapter(title) => html! { h2 { (title) } },
        Block::Part(title) => html! { h3 { (title) } },
        Block::Sheet { number, title } => html! {
            h3.sheet { @if !number.is_empty() { span.number { (number) } " " } (title) }
        },
        Block::Text(text) => html! { p { (text) } },
        Block::Gap(text) => html! { p.gap { span aria-hidden="true" { "☐ " } (text) } },
        Block::Note(text) => html! { p.note { (text) } },
        Block::List { name, items } => html! {
            @if !name.is_empty() { p.name { (name) } }
            ul { @for item in items { li { (item) } } }
        },
        Block::Facts(each) => facts(each),
        Block::Table(each) => table(each),
        Block::Bars(each) => bars(each, paper),
        Block::Numbers(numbers) => card::numbers(numbers),
        // On a card it stands beside the first fields.
        Block::Ring(_) if paper.shape == Shape::Card => html! {},
        Block::Ring(ring) => card::ring(ring),
        Block::Break => html! { div.break {} },
        Block::Ticket(each) => ticket(each, paper),
        Block::Lines { name, lines: 1 } => html! { div.once { p.name { (name) } div.line {} } },
        Block::Lines { name, lines } => html! {
            p.name { (name) }
            @for _ in 0..*lines { div.line {} }
        },
        Block::Grid(each) => grid(each),
        Block::Cards(cards) => html! {
            ul.cards {
                @for card in cards {
                    li {
                        strong { (card.big) }
                        span { (card.small) }
                        span.tag {
                            i class={ "p" (card.tag.part) } aria-hidden="true" { (card.tag.letter) }
                            " " (card.tag.name)
                        }
                        b { (card.foot) }
                    }
                }
            }
        },
        Block::Poster(each) => poster(each),
        Block::Placard(each) => html! {
            div.placard {
                p.kind { (each.kind) }
                h2 { (each.big) }
                ul {
                    @for row in &each.rows {
                        li { b { (row.mark) } span { (row.text) small { (row.small) } } }
                    }
                }
            }
        },
    }
}

fn ticket(ticket: &Ticket, paper: &Paper) -> Markup {
    html! {
        div.ticket {
            @if let Some(code) = &ticket.code {
                div.code { (square(code, paper)) p { (code) } }
            }
            p.kind { (ticket.kind) }
            h2 { (ticket.title) }
        }
    }
}

/// The code as a picture for a scanner.
fn square(code: &str, paper: &Paper) -> Markup {
    let Some(square) = Square::of(code) else {
        return html! {};
    };
    let name = format!("{} {code}", paper.words.code);
    html! {
        svg viewBox={ "0 0 " (square.side) " " (square.side) } role="img" aria-label=(name) {
            @for (x, y) in &square.dark { rect x=(x) y=(y) width="1" height="1" {} }
        }
    }
}

/// A table to write in: its cells name nothing yet.
fn grid(table: &Table) -> Markup {
    let whole: u32 = table.heads.iter().map(|head| u32::from(head.share)).sum();
    let width = |share: u16| format!("width: {}%", u32::from(share) * 100 / whole.max(1));
    html! {
        table.grid {
            @if !table.caption.is_empty() { caption { (table.caption) } }
            colgroup { @for head in &table.heads { col style=(width(head.share)); } }
            thead { tr { @for head in &table.heads { th scope="col" { (head.name) } } } }
            tbody { @for row in &table.rows { tr { @for cell in row { td { (cell) } } } } }
        }
    }
}

fn poster(poster: &Poster) -> Markup {
    html! {
        div.poster {
            p.kind { (poster.kind) }
            h2 { (poster.big) }
            p.text { (poster.text) }
            @for line in &poster.lines { p { (line) } }
        }
    }
}

fn facts(facts: &[Fact]) -> Markup {
    html! { dl { @for fact in facts { div { dt { (fact.name) } dd { (fact.value) } } } } }
}

/// The first cell of a row names the row.
fn table(table: &Table) -> Markup {
    html! {
        table {
            @if !table.caption.is_empty() { caption { (table.caption) } }
            thead { tr { @for head in &table.heads { th scope="col" { (head.name) } } } }
            tbody {
                @for row in &table.rows {
                    tr {
                        @for (idx, cell) in row.iter().enumerate() {
                            @if idx == 0 { th scope="row" { (cell) } } @else { td { (cell) } }
                        }
                    }
                }
            }
        }
    }
}

/// Bars drawn as a vector picture that says nothing to who cannot see it: the number is beside it.
fn bars(bars: &Bars, paper: &Paper) -> Markup {
    let most = bars.most().max(1);
    html! {
        table.bars {
            caption { (bars.caption) }
            thead {
                tr {
                    th scope="col" { (paper.words.what) }
                    th.count scope="col" { (paper.words.how_many) }
                    td aria-hidden="true" {}
                }
            }
            tbody {
                @for bar in &bars.rows {
                    tr {
                        th scope="row" { (bar.name) }
                        td.count { (bar.number) }
                        td aria-hidden="true" {
                            svg viewBox="0 0 100 8" preserveAspectRatio="none" focusable="false" {
                                rect width=(u64::from(bar.size) * 100 / u64::from(most)) height="8" {}
                            }
                        }
                    }
                }
            }
        }
    }
}
