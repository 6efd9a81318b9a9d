//! Fields that stand twice: of a record serde tells them, of any JSON the last one would count in silence.

use std::collections::BTreeSet;

use serde::Deserializer;
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};

use crate::http::misfit::escape;

/// The field of a body that stands twice in its object, as a JSON pointer's last part, if there is one. What is no JSON is
/// told by whoever reads it.
pub(super) fn repeated(body: &[u8]) -> Option<String> {
    let error =
        Once.deserialize(&mut serde_json::Deserializer::from_slice(body)).err()?.to_string();
    let field = error.strip_prefix(MARK)?;
    Some(field.split(" at line ").next().unwrap_or(field).to_owned())
}

const MARK: &str = "repeated: ";

struct Once;

impl<'de> DeserializeSeed<'de> for Once {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Once {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut known = BTreeSet::new();
        while let Some(key) = map.next_key::<String>()? {
            if let Some(twice) = known.replace(key) {
                return Err(serde::de::Error::custom(format!("{MARK}/{}", escape(&twice))));
            }
            map.next_value_seed(Self)?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(Self)?.is_some() {}
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_that_stands_twice_is_found_wherever_it_stands() {
        for body in [r#"{"a":1,"a":1}"#, r#"{"b":[{"a":null,"c":1.5,"a":"x"}]}"#] {
            assert_eq!(repeated(body.as_bytes()).as_deref(), Some("/a"), "{body}");
        }
        for body in [r#"{"a":{"a":true},"b":[{"a":-1},{"a":2}]}"#, "{", "[]", ""] {
            assert_eq!(repeated(body.as_bytes()), None, "{body}");
        }
    }
}
