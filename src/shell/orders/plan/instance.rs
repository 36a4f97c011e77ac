//! What a file of numbers asks for.

use serde_json::Value;

use super::node::{Fault, Node};
use super::{rotation, schedule};
use crate::planner::{rotation as cafe, schedule as wall};

/// A café or a wall, with its name.
pub enum Instance {
    Rotation { name: String, problem: cafe::Problem },
    Schedule { name: String, problem: wall::Problem },
}

impl Instance {
    /// Reads an instance; the first field that cannot be used, if one cannot.
    pub fn of(value: &Value) -> Result<Self, Fault> {
        let root = Node::root(value);
        let kind = root.get("kind").and_then(|kind| kind.text())?;
        let name = root.get("name").and_then(|name| name.text())?;
        match kind.as_str() {
            "rotation" => rotation::problem(&root).map(|problem| Self::Rotation { name, problem }),
            "schedule" => schedule::problem(&root).map(|problem| Self::Schedule { name, problem }),
            _ => Err(Fault::kind()),
        }
    }

    pub fn name(&self) -> &str {
        match self {
            Self::Rotation { name, .. } | Self::Schedule { name, .. } => name,
        }
    }

    /// A seating as it is written: for each round, the people of each table.
    pub fn of_rotation(&self, plan: &cafe::Plan) -> Value {
        let n_tables = match self {
            Self::Rotation { problem, .. } => problem.tables.len(),
            Self::Schedule { .. } => 0,
        };
        rotation::solution(self.name(), plan, n_tables)
    }

    /// A wall as it is written: for each topic, its slot and space.
    pub fn of_schedule(&self, plan: &wall::Plan) -> Value {
        schedule::solution(self.name(), plan)
    }
}
