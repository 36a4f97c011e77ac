//! A value of a JSON file that knows where it stands, so that what is wrong with it can be told.

use std::path::Path;

use serde_json::Value;

use crate::text::{Fact, Words};

/// A value and its place: `spaces[2].capacity`.
pub struct Node<'a> {
    path: String,
    value: &'a Value,
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    pub path: String,
    pub why: Why,
}

/// Why a field cannot be used.
#[derive(Debug, Clone, PartialEq)]
pub enum Why {
    Missing,
    /// Neither kind of instance.
    Kind,
    NotNumber,
    NotText,
    NotList,
    NotMap,
    /// A number that names nothing: there are only so many, counted from 0.
    Beyond {
        number: usize,
        limit: usize,
    },
    Length {
        found: usize,
        wanted: usize,
    },
    /// The numbers together ask for more memory than a plan may take.
    TooLarge,
}

impl<'a> Node<'a> {
    pub fn root(value: &'a Value) -> Self {
        Self {
            path: String::new(),
            value,
        }
    }

    pub fn fault(&self, why: Why) -> Fault {
        Fault {
            path: self.path.clone(),
            why,
        }
    }

    /// A field; none where it is missing or `null`.
    pub fn find(&self, key: &str) -> Option<Node<'a>> {
        let value = self.value.get(key).filter(|value| !value.is_null())?;
        let path = match self.path.as_str() {
            "" => key.to_owned(),
            path => format!("{path}.{key}"),
        };
        Some(Node { path, value })
    }

    pub fn get(&self, key: &str) -> Result<Node<'a>, Fault> {
        self.find(key).ok_or_else(|| Fault {
            path: match self.path.as_str() {
                "" => key.to_owned(),
                path => format!("{path}.{key}"),
            },
            why: Why::Missing,
        })
    }

    pub fn is_null(&self) -> bool {
        self.value.is_null()
    }

    /// The value as it is written in the file.
    pub fn written(&self) -> String {
        self.value.to_string()
    }

    pub fn text(&self) -> Result<String, Fault> {
        let text = self.value.as_str().ok_or_else(|| self.fault(Why::NotText))?;
        Ok(text.to_owned())
    }

    pub fn number(&self) -> Result<usize, Fault> {
        let number = self
            .value
            .as_u64()
            .and_then(|number| usize::try_from(number).ok());
        number.ok_or_else(|| self.fault(Why::NotNumber))
    }

    /// A weight.
    pub fn amount(&self) -> Result<u32, Fault> {
        u32::try_from(self.number()?).map_err(|_| self.fault(Why::TooLarge))
    }

    /// The number of something of which there are `limit`.
    pub fn below(&self, limit: usize) -> Result<usize, Fault> {
        let number = self.number()?;
        if number < limit {
            Ok(number)
        } else {
            Err(self.fault(Why::Beyond { number, limit }))
        }
    }

    pub fn items(&self) -> Result<Vec<Node<'a>>, Fault> {
        let items = self.value.as_array().ok_or_else(|| self.fault(Why::NotList))?;
        let node = |(position, value)| Node {
            path: format!("{}[{position}]", self.path),
            value,
        };
        Ok(items.iter().enumerate().map(node).collect())
    }

    /// A list of `wanted` things, no more and no less.
    pub fn exactly(&self, wanted: usize) -> Result<Vec<Node<'a>>, Fault> {
        let items = self.items()?;
        match items.len() {
            found if found == wanted => Ok(items),
            found => Err(self.fault(Why::Length { found, wanted })),
        }
    }

    /// Two numbers of things of which there are so many.
    pub fn pair(&self, limits: (usize, usize)) -> Result<(usize, usize), Fault> {
        match self.exactly(2)?.as_slice() {
            [one, other] => Ok((one.below(limits.0)?, other.below(limits.1)?)),
            _ => Err(self.fault(Why::NotList)),
        }
    }

    /// Numbers of things of which there are `limit`.
    pub fn numbers(&self, limit: usize) -> Result<Vec<usize>, Fault> {
        self.items()?.iter().map(|item| item.below(limit)).collect()
    }

    /// A map whose keys are numbers of things of which there are `limit`.
    pub fn entries(&self, limit: usize) -> Result<Vec<(usize, Node<'a>)>, Fault> {
        let map = self.value.as_object().ok_or_else(|| self.fault(Why::NotMap))?;
        let mut entries = Vec::new();
        for (key, value) in map {
            let node = Node {
                path: format!("{}.{key}", self.path),
                value,
            };
            match key.parse::<usize>() {
                Ok(number) if number < limit => entries.push((number, node)),
                Ok(number) => return Err(node.fault(Why::Beyond { number, limit })),
                Err(_) => return Err(node.fault(Why::NotNumber)),
            }
        }
        Ok(entries)
    }
}

impl Fault {
    pub fn kind() -> Self {
        Self {
            path: "kind".to_owned(),
            why: Why::Kind,
        }
    }

    /// Says which field of which file cannot be used, and why.
    pub fn sentence(&self, file: &Path, words: &Words) -> String {
        let (key, facts) = self.why.told();
        let facts = [
            ("file", Fact::Text(file.display().to_string())),
            ("field", Fact::Text(self.path.clone())),
            ("why", Fact::Text(words.tell(key, &facts))),
        ];
        words.tell("plan-fault", &facts)
    }
}

impl Why {
    fn told(&self) -> (&'static str, Vec<(&'static str, Fact)>) {
        match self {
            Self::Missing => ("plan-why-missing", Vec::new()),
            Self::Kind => ("plan-why-kind", Vec::new()),
            Self::NotNumber => ("plan-why-number", Vec::new()),
            Self::NotText => ("plan-why-text", Vec::new()),
            Self::NotList => ("plan-why-list", Vec::new()),
            Self::NotMap => ("plan-why-map", Vec::new()),
            Self::Beyond { number, limit } => (
                "plan-why-beyond",
                vec![("number", (*number).into()), ("count", (*limit).into())],
            ),
            Self::Length { found, wanted } => (
                "plan-why-length",
                vec![("found", (*found).into()), ("wanted", (*wanted).into())],
            ),
            Self::TooLarge => ("plan-why-large", Vec::new()),
        }
    }
}
