//! A value that is one of several: its name, and what comes with it.

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, VariantAccess, Visitor};

use super::list::Close;
use super::{NotPlain, Plain};

pub(super) struct Variant<'a, 'de>(pub(super) &'a mut Plain<'de>);

impl<'de> EnumAccess<'de> for Variant<'_, 'de> {
    type Error = NotPlain;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), NotPlain> {
        let name = seed.deserialize(&mut *self.0)?;
        Ok((name, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_, 'de> {
    type Error = NotPlain;

    fn unit_variant(self) -> Result<(), NotPlain> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, NotPlain> {
        self.0.within(Close::Round, |list| seed.deserialize(list.only()))
    }

    fn tuple_variant<V: Visitor<'de>>(self, n_fields: usize, visitor: V) -> Result<V::Value, NotPlain> {
        self.0.deserialize_tuple(n_fields, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, NotPlain> {
        self.0.deserialize_struct("", fields, visitor)
    }
}
