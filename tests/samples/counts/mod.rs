//! How many of each record the example has, and how many the sample.

mod outcomes;
mod work;

use crate::support::example::{Example, Source};

/// What is counted, in the example and in the sample.
type Row = (&'static str, usize, usize);

#[test]
fn every_record_of_the_examples_is_in_the_samples() {
    for example in Example::all() {
        let document = example.document();
        let rows = [
            work::people(example.source(), &document.session),
            work::wall(example.source(), &document.session),
            work::reports(example.source(), &document.session.reports),
            work::cafe(example.source(), &document.session),
            work::sheets(example.source(), &document),
            outcomes::decisions(example.source(), &document.session.outcomes),
            outcomes::plans(example.source(), &document.session.outcomes.plans),
            outcomes::projects(example.source(), &document.session.outcomes.projects),
            work::day(example.source(), &document.session),
        ];
        for (what, theirs, ours) in rows.concat() {
            assert_eq!(theirs, ours, "{what} of {}", example.id);
        }
    }
}

/// How many entries there are under `key`.
fn count(source: Source<'_>, key: &str) -> usize {
    source.list(key).len()
}

/// How many entries there are under `key` of each of `nodes`.
fn inside(nodes: &[Source<'_>], key: &str) -> usize {
    nodes.iter().map(|node| count(*node, key)).sum()
}

/// How many of `nodes` have something under `key`.
fn having(nodes: &[Source<'_>], key: &str) -> usize {
    nodes.iter().filter(|node| node.maybe(key).is_some()).count()
}

/// How many of `nodes` say `word` under `key`.
fn saying(nodes: &[Source<'_>], key: &str, word: &str) -> usize {
    nodes
        .iter()
        .filter(|node| node.text_or_empty(key) == word)
        .count()
}

fn total<T>(records: &[T], size: impl Fn(&T) -> usize) -> usize {
    records.iter().map(size).sum()
}

fn those<T>(records: &[T], is: impl Fn(&T) -> bool) -> usize {
    records.iter().filter(|record| is(record)).count()
}
