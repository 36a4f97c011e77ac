//! The letters before the number of an id: those of the records every format has. The kinds of a template choose others.

pub const PERSON: &str = "P";
pub const BODY: &str = "E";
pub const SPACE: &str = "SP";
pub const SLOT: &str = "F";
pub const TABLE: &str = "V";
pub const GROUP: &str = "S";
pub const REPORT: &str = "R";
pub const CLUSTER: &str = "K";
pub const BALLOT: &str = "B";
pub const PLAN: &str = "A";
pub const PROJECT: &str = "PR";
pub const MEETING: &str = "I";
pub const LOAN: &str = "PT";
pub const OFFER: &str = "O";
pub const WALK: &str = "W";
pub const NOTE: &str = "G";
pub const LINE: &str = "L";

pub const RESERVED: [&str; 17] = [
    PERSON, BODY, SPACE, SLOT, TABLE, GROUP, REPORT, CLUSTER, BALLOT, PLAN, PROJECT, MEETING, LOAN, OFFER,
    WALK, NOTE, LINE,
];
