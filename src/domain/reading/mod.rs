//! Readings: the questions that screens and papers ask of a session. They change nothing.

mod books;
mod cafe;
mod cards;
mod clocks;
mod company;
mod day;
mod gathering;
mod missing;
mod pace;
mod papers;
mod people;
mod recovery;
mod rivals;
mod rounds;
mod timing;
mod turns;
mod votes;
mod wall;

pub use books::{Shelved, Wish, book_at, queue_of, reader_of, rest_of, wish_of};
pub use cafe::{Back, host_before, host_of, people_unseated, returns, small_tables, tables_without_host};
pub(super) use cafe::{round_begins_after, round_has_begun, taken_over_by};
pub use cards::{birthplace, ideas, speaking};
pub use clocks::{Apart, clocks_apart, may_run_apart};
pub use company::{Again, Company, are_together, company, meeting_again, met_again, pairs_met};
pub use day::{hour_of, span_of};
pub use gathering::{group_of, in_group_now, slot_has_begun, slot_of_line, took_part, walks_of_slot};
pub use missing::{Gap, Missing, phases_before, phases_passed_over, unnamed_in_plans, what_is_missing};
pub use pace::{Forecast, Pace, behind, pace};
pub use papers::{Leaf, Whereabouts, leaves, transcribed_from};
pub use people::{Presence, actual_groups, bumblebees, butterflies, presence, wanderers};
pub use recovery::{Recovery, Remedy, Side, recover, remedies};
pub use rivals::{Rival, rivals_of};
pub use rounds::{
    first_to_hold, is_seated, line_of_round, round_of_line, seatings_held, seatings_in_all, was_held,
};
pub use timing::{Overnight, Timing, following, from_hour, line_before, retime};
pub use turns::{TURN, turn_of, turns_of_book, turns_to_come};
pub use votes::{
    Counted, cluster_dots, clusters_by_dots, counted_in, dots_on, unclustered, voted_without_owner,
};
pub use wall::{
    Clash, Overlaps, clashes_if_moved, clashes_of_wall, conveners_of, free_cells, interested_in,
    missing_reports, topic_in, topics_of_slot, topics_off_the_wall,
};
pub(super) use wall::{authors_merged_into, survivor_of};
