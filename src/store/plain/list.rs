//! What stands between two brackets: values, or names and their values, with commas between.

use serde::de::{DeserializeSeed, MapAccess, SeqAccess};

use super::{NotPlain, Plain};

#[derive(Clone, Copy)]
pub(super) enum Close {
    Round,
    Square,
    Curly,
}

impl Close {
    pub(super) fn opening(self) -> char {
        match self {
            Self::Round => '(',
            Self::Square => '[',
            Self::Curly => '{',
        }
    }

    pub(super) fn mark(self) -> char {
        match self {
            Self::Round => ')',
            Self::Square => ']',
            Self::Curly => '}',
        }
    }
}

/// The things of a list, in order.
pub(super) struct List<'a, 'de> {
    plain: &'a mut Plain<'de>,
    close: Close,
    /// False after a value that no comma follows: only the closing mark may come.
    may_go_on: bool,
}

impl<'a, 'de> List<'a, 'de> {
    pub(super) fn new(plain: &'a mut Plain<'de>, close: Close) -> Self {
        Self {
            plain,
            close,
            may_go_on: true,
        }
    }

    /// The reader of a list of exactly one.
    pub(super) fn only(&mut self) -> &mut Plain<'de> {
        self.plain
    }

    fn is_over(&mut self) -> Result<bool, NotPlain> {
        let closes = self.plain.spelling.ahead().map(char::from) == Some(self.close.mark());
        if closes || self.may_go_on {
            Ok(closes)
        } else {
            Err(NotPlain)
        }
    }

    fn value<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, NotPlain> {
        let value = seed.deserialize(&mut *self.plain)?;
        self.may_go_on = self.plain.spelling.ahead() == Some(b',');
        if self.may_go_on {
            self.plain.spelling.expect(',')?;
        }
        Ok(value)
    }
}

impl<'de> SeqAccess<'de> for &mut List<'_, 'de> {
    type Error = NotPlain;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, NotPlain> {
        if self.is_over()? {
            return Ok(None);
        }
        self.value(seed).map(Some)
    }
}

impl<'de> MapAccess<'de> for &mut List<'_, 'de> {
    type Error = NotPlain;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, NotPlain> {
        if self.is_over()? {
            return Ok(None);
        }
        seed.deserialize(&mut *self.plain).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, NotPlain> {
        self.plain.spelling.expect(':')?;
        self.value(seed)
    }
}
