//! Painting the pages, and hanging what is on them in the tree.

use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect, Transform};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag, TagTree};
use krilla::{Document, SerializeSettings};

use super::Unprintable;
use super::face::{Faces, Ink, Style, Type};
use super::hanging::group;
use super::layout::Layout;
use super::lines::{Line, SOFT};
use super::page::{HEIGHT, LEFT, Mark, Page, Place, RIGHT, Run, Spot, WIDTH};
use super::pictures::{paint_dots, paint_square};
use crate::paper::{Paper, Shape};
use crate::text::Tongue;

const FOOT: Type = Type::new(Style::Regular, 8.4, 12.0, Ink::Soft);
const MARK: Type = Type::new(Style::Bold, 8.4, 12.0, Ink::Warning);

/// What was painted for each leaf of the tree.
pub type Painted = Vec<Vec<Identifier>>;

pub fn paint(paper: &Paper, layout: Layout, faces: &Faces) -> Result<Vec<u8>, Unprintable> {
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| Unprintable(format!("{error:?}")))?;
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    });
    let lang = match paper.tongue {
        Tongue::Italian => "it",
        Tongue::English => "en",
    };
    let title = format!("{} – {}", paper.cover.title, paper.cover.kind);
    let metadata = Metadata::new()
        .title(title)
        .language(lang.to_owned())
        .creator("cerchio".to_owned());
    document.set_metadata(metadata);
    let mut painted: Painted = (0..layout.tree.n_leaves).map(|_| Vec::new()).collect();
    let n_pages = layout.pages.len();
    for (number, page) in layout.pages.iter().enumerate() {
        let furniture = Folio {
            paper,
            number: number + 1,
            n_pages,
        };
        paint_page(&mut document, page, &furniture, faces, &mut painted)?;
    }
    document.set_outline(outline(&layout));
    let mut tree = TagTree::new().with_lang(Some(lang.to_owned()));
    for root in &layout.tree.roots {
        tree.push(group(&layout.tree, *root, &mut painted));
    }
    document.set_tag_tree(tree);
    let bytes = document.finish();
    bytes
        .map(unsuspected)
        .map_err(|error| Unprintable(format!("{error:?}")))
}

/// Leaves out that no tag is suspect, which is so unless it is said: the readers of Poppler before 2023 call a lawful
/// `false` there a fault. Blanks take its place, so that nothing moves.
fn unsuspected(mut bytes: Vec<u8>) -> Vec<u8> {
    const SAID: &[u8] = b"/Marked true/Suspects false";
    const KEPT: usize = b"/Marked true".len();
    if let Some(place) = bytes.windows(SAID.len()).rposition(|part| part == SAID)
        && let Some(part) = bytes.get_mut(place + KEPT..place + SAID.len())
    {
        part.fill(b' ');
    }
    bytes
}

/// What stands around the text of a page.
struct Folio<'a> {
    paper: &'a Paper,
    number: usize,
    n_pages: usize,
}

fn paint_page(
    document: &mut Document,
    page: &Page,
    folio: &Folio,
    faces: &Faces,
    painted: &mut Painted,
) -> Result<(), Unprintable> {
    let scale = scale(folio.paper.shape);
    let settings = PageSettings::from_wh(WIDTH * scale, HEIGHT * scale);
    let settings = settings.ok_or_else(|| Unprintable("no page".to_owned()))?;
    let mut sheet = document.start_page_with(settings);
    let mut surface = sheet.surface();
    surface.push_transform(&Transform::from_scale(scale, scale));
    for mark in &page.marks {
        match mark {
            Mark::Run(run) => {
                let tag = match run.leaf {
                    Some(_) => ContentTag::Span(SpanTag::empty()),
                    None => decoration(),
                };
                let identifier = surface.start_tagged(tag);
                paint_run(&mut surface, run, faces);
                surface.end_tagged();
                if let Some(leaf) = run.leaf.and_then(|leaf| painted.get_mut(leaf)) {
                    leaf.push(identifier);
                }
            }
            Mark::Block { place, ink } => {
                surface.start_tagged(decoration());
                paint_block(&mut surface, *place, *ink);
                surface.end_tagged();
            }
            Mark::Square { leaf, place, square } => {
                let identifier = surface.start_tagged(ContentTag::Other);
                paint_square(&mut surface, *place, square);
                surface.end_tagged();
                if let Some(leaf) = painted.get_mut(*leaf) {
                    leaf.push(identifier);
                }
            }
            Mark::Dots { leaf, place, dots } => {
                let tag = leaf.map_or_else(decoration, |_| ContentTag::Other);
                let identifier = surface.start_tagged(tag);
                paint_dots(&mut surface, *place, dots);
                surface.end_tagged();
                if let Some(leaf) = leaf.and_then(|leaf| painted.get_mut(leaf)) {
                    leaf.push(identifier);
                }
            }
            Mark::Link { .. } => {}
        }
    }
    paint_folio(&mut surface, folio, faces);
    surface.pop();
    surface.finish();
    for mark in &page.marks {
        if let Mark::Link { leaf, place, to } = mark
            && let Some(annotation) = link(*place, *to, folio)
        {
            let identifier = sheet.add_tagged_annotation(annotation);
            if let Some(leaf) = painted.get_mut(*leaf) {
                leaf.push(identifier);
            }
        }
    }
    sheet.finish();
    Ok(())
}

/// How much larger than A4 its pages are.
fn scale(shape: Shape) -> f32 {
    match shape {
        Shape::Book | Shape::Sheets | Shape::Card => 1.0,
        Shape::Large => std::f32::consts::SQRT_2,
    }
}

fn decoration<'a>() -> ContentTag<'a> {
    ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other))
}

fn link(place: Place, to: Spot, folio: &Folio) -> Option<Annotation> {
    let rect = Rect::from_xywh(place.x, place.y, place.width, place.height)?;
    let target = Target::Destination(destination(to).into());
    let name = format!("{} {}", folio.paper.words.page, to.page + 1);
    Some(Annotation::new_link(
        LinkAnnotation::new(rect, target),
        Some(name),
    ))
}

fn destination(spot: Spot) -> XyzDestination {
    XyzDestination::new(spot.page, Point::from_xy(0.0, (spot.y - 12.0).max(0.0)))
}

/// The title and the stamp above, the number of the page below; the cover stays free of them.
fn paint_folio(surface: &mut Surface, folio: &Folio, faces: &Faces) {
    let is_bare = match folio.paper.shape {
        Shape::Book => folio.number == 1,
        Shape::Sheets | Shape::Large => false,
        Shape::Card => true,
    };
    if is_bare {
        return;
    }
    let title = faces.printable(&folio.paper.cover.title);
    let title = title.chars().take(80).collect::<String>();
    decorate(surface, FOOT, LEFT, 46.0, &title, faces);
    if let Some(stamp) = &folio.paper.stamp {
        let wide = faces.width(MARK, &stamp.mark);
        decorate(surface, MARK, RIGHT - wide, 46.0, &stamp.mark, faces);
    }
    let number = format!("{} / {}", folio.number, folio.n_pages);
    let wide = faces.width(FOOT, &number);
    decorate(surface, FOOT, RIGHT - wide, HEIGHT - 44.0, &number, faces);
}

fn decorate(surface: &mut Surface, kind: Type, x: f32, y: f32, text: &str, faces: &Faces) {
    let line = Line {
        text: text.to_owned(),
        width: 0.0,
    };
    let run = Run {
        leaf: None,
        x,
        y,
        kind,
        line,
    };
    surface.start_tagged(decoration());
    paint_run(surface, &run, faces);
    surface.end_tagged();
}

/// Draws a line. A soft hyphen at its end is drawn as a hyphen and remains one for who copies or hears the text.
fn paint_run(surface: &mut Surface, run: &Run, faces: &Faces) {
    surface.set_fill(Some(fill(run.kind.ink)));
    let text = &run.line.text;
    let mut glyphs = match text.strip_suffix(SOFT) {
        Some(head) => faces.shape(run.kind.style, &format!("{head}-")),
        None => faces.shape(run.kind.style, text),
    };
    if let Some(last) = glyphs.last_mut().filter(|_| text.ends_with(SOFT)) {
        last.text_range.end = text.len();
    }
    surface.draw_glyphs(
        Point::from_xy(run.x, run.y),
        &glyphs,
        faces.font(run.kind.style),
        text,
        run.kind.size,
        false,
    );
}

fn paint_block(surface: &mut Surface, place: Place, ink: Ink) {
    let mut path = PathBuilder::new();
    if let Some(rect) = Rect::from_xywh(place.x, place.y, place.width, place.height) {
        path.push_rect(rect);
    }
    if let Some(path) = path.finish() {
        surface.set_fill(Some(fill(ink)));
        surface.draw_path(&path);
    }
}

pub fn fill(ink: Ink) -> Fill {
    let (red, green, blue) = ink.rgb();
    Fill {
        paint: rgb::Color::new(red, green, blue).into(),
        ..Fill::default()
    }
}

/// The chapters, and under each its sheets.
fn outline(layout: &Layout) -> Outline {
    let mut outline = Outline::new();
    let mut chapter: Option<OutlineNode> = None;
    for (level, title, spot) in &layout.headings {
        let node = OutlineNode::new(title.clone(), destination(*spot));
        match (&mut chapter, level) {
            (Some(chapter), 3) => chapter.push_child(node),
            (_, _) => {
                if let Some(done) = chapter.replace(node) {
                    outline.push_child(done);
                }
            }
        }
    }
    if let Some(done) = chapter {
        outline.push_child(done);
    }
    outline
}
