//! The quick reader: RON as this program writes it, and nothing else. At anything else it gives up, and the reader that
//! knows the whole notation, and says what is wrong and where, begins again.
//!
//! Nearly every file is as we wrote it: this is ten times quicker, and what it takes the other reads the same.

mod enumeration;
mod list;
mod spelling;

use serde::de::{DeserializeOwned, Deserializer, Visitor};

use enumeration::Variant;
use list::{Close, List};
pub use spelling::NotPlain;
use spelling::Spelling;

/// The deepest nesting that is followed: a hostile file of a million brackets is the other reader's to refuse.
const DEEPEST: u8 = 100;

/// A text being read: where the reading is, and how deep.
struct Plain<'de> {
    spelling: Spelling<'de>,
    depth: u8,
}

/// The value of the text, if it is written as this program writes it and has no field that `T` has no place for.
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    let mut plain = Plain {
        spelling: Spelling::of(text),
        depth: 0,
    };
    let value = T::deserialize(&mut plain).ok()?;
    plain.spelling.end().ok().map(|()| value)
}

impl<'de> Plain<'de> {
    /// Reads what stands between an opening and its closing mark.
    fn within<V>(
        &mut self,
        close: Close,
        read: impl FnOnce(&mut List<'_, 'de>) -> Result<V, NotPlain>,
    ) -> Result<V, NotPlain> {
        self.spelling.expect(close.opening())?;
        self.depth = Some(self.depth + 1)
            .filter(|depth| *depth < DEEPEST)
            .ok_or(NotPlain)?;
        let value = read(&mut List::new(self, close))?;
        self.depth -= 1;
        self.spelling.expect(close.mark())?;
        Ok(value)
    }
}

macro_rules! numbers {
    ($($method:ident $visit:ident $type:ty),*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPlain> {
            visitor.$visit(self.spelling.number::<$type>()?)
        })*
    };
}

macro_rules! never_written {
    ($($method:ident($($argument:ty),*)),*) => {
        $(fn $method<V: Visitor<'de>>(self, $(_: $argument,)* _: V) -> Result<V::Value, NotPlain> {
            Err(NotPlain)
        })*
    };
}

impl<'de> Deserializer<'de> for &mut Plain<'de> {
    type Error = NotPlain;

    numbers!(
        deserialize_u8 visit_u8 u8, deserialize_u16 visit_u16 u16, deserialize_u32 visit_u32 u32,
        deserialize_u64 visit_u64 u64, deserialize_i8 visit_i8 i8, deserialize_i16 visit_i16 i16,
        deserialize_i32 visit_i32 i32, deserialize_i64 visit_i64 i64, deserialize_f32 visit_f32 f32,
        deserialize_f64 visit_f64 f64
    );

    never_written!(
        deserialize_any(),
        deserialize_ignored_any(),
        deserialize_char(),
        deserialize_bytes(),
        deserialize_byte_buf(),
        deserialize_unit_struct(&'static str)
    );

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPlain> {
        match self.spelling.name()? {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => Err(NotPlain),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPlain> {
        let quoted = self.spelling.quoted()?;
        match spelling::unescaped(quoted)? {
            Some(text) => visitor.visit_string(text),
            None => visitor.visit_borrowed_str(quoted),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPlain> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPlain> {
        visitor.visit_borrowed_str(self.spelling.name()?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPlain> {
        match self.spelling.name_ahead() {
            "None" => self.spelling.name().and_then(|_| visitor.visit_none()),
            // Only a person writes it.
            "Some" => Err(NotPlain),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPlain> {
        self.within(Close::Round, |_| visitor.visit_unit())
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, NotPlain> {
        self.within(Close::Round, |list| visitor.visit_newtype_struct(list.only()))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPlain> {
        self.within(Close::Square, |list| visitor.visit_seq(list))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, NotPlain> {
        self.within(Close::Round, |list| visitor.visit_seq(list))
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        n_fields: usize,
        visitor: V,
    ) -> Result<V::Value, NotPlain> {
        self.deserialize_tuple(n_fields, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, NotPlain> {
        self.within(Close::Curly, |list| visitor.visit_map(list))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, NotPlain> {
        self.within(Close::Round, |list| visitor.visit_map(list))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, NotPlain> {
        visitor.visit_enum(Variant(self))
    }
}
