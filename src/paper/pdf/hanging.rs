//! Hanging what was painted in the tree of the tags.

use std::num::NonZeroU16;

use krilla::tagging::{ListNumbering, TableHeaderScope, Tag, TagGroup};

use super::paint::Painted;
use super::tree::{Child, Role, Tree};

/// A part of the tree with all that was painted for it.
pub fn group(tree: &Tree, part: usize, painted: &mut Painted) -> TagGroup {
    let Some(part) = tree.parts.get(part) else {
        return TagGroup::new(Tag::NonStruct);
    };
    let mut group = new_group(&part.role);
    for child in &part.children {
        match child {
            Child::Part(number) => group.push(self::group(tree, *number, painted)),
            Child::Leaf(leaf) => {
                let identifiers = painted.get_mut(*leaf).map(std::mem::take).unwrap_or_default();
                for identifier in identifiers {
                    group.push(identifier);
                }
            }
        }
    }
    group
}

fn new_group(role: &Role) -> TagGroup {
    match role {
        Role::Heading(level, title) => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            TagGroup::new(Tag::Hn(level, Some(title.clone())))
        }
        Role::Paragraph => TagGroup::new(Tag::P),
        Role::Quote => TagGroup::new(Tag::BlockQuote),
        Role::List => TagGroup::new(Tag::L(ListNumbering::Disc)),
        Role::Item => TagGroup::new(Tag::LI),
        Role::Label => TagGroup::new(Tag::Lbl),
        Role::Body => TagGroup::new(Tag::LBody),
        Role::Table => TagGroup::new(Tag::Table),
        Role::Caption => TagGroup::new(Tag::Caption),
        Role::Row => TagGroup::new(Tag::TR),
        Role::ColumnHead => TagGroup::new(Tag::TH(TableHeaderScope::Column)),
        Role::RowHead => TagGroup::new(Tag::TH(TableHeaderScope::Row)),
        Role::Cell => TagGroup::new(Tag::TD),
        Role::Contents => TagGroup::new(Tag::TOC),
        Role::Entry => TagGroup::new(Tag::TOCI),
        Role::Link => TagGroup::new(Tag::Link),
        Role::Figure(says) => TagGroup::new(Tag::Figure(Some(says.clone()))),
    }
}
