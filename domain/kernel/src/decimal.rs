//! Decimals as JSON and the contract have them: texts, so that no program on the way makes floats of them.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::Invalid;

/// A decimal in a text.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Text(pub Decimal);

impl Text {
    /// Digits before and after the point; 96 bits hold no more than 28 altogether.
    const BEFORE: usize = 18;
    const AFTER: usize = 28;
}

impl TryFrom<String> for Text {
    type Error = Invalid;
    fn try_from(text: String) -> Result<Self, Invalid> {
        let invalid = || Invalid::new("Decimal", "is digits with a point, in a text: \"12.5\"");
        let digits = |part: &str, most| {
            (1..=most).contains(&part.len()) && part.bytes().all(|it| it.is_ascii_digit())
        };
        let bare = text.strip_prefix('-').unwrap_or(&text);
        let plain = match bare.split_once('.') {
            None => digits(bare, Self::BEFORE),
            Some((before, after)) => digits(before, Self::BEFORE) && digits(after, Self::AFTER),
        };
        if !plain {
            return Err(invalid());
        }
        text.parse::<Decimal>().map(|it| Self(it.normalize())).map_err(|_| invalid())
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.0.to_string()
    }
}

/// A decimal field.
pub mod text {
    use serde::{Deserializer, Serializer};

    use super::{Decimal, Deserialize, Text};

    pub fn serialize<S: Serializer>(it: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(it)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Decimal, D::Error> {
        Text::deserialize(from).map(|it| it.0)
    }
}

/// A decimal field that may be null.
pub mod maybe {
    use serde::{Deserializer, Serialize, Serializer};

    use super::{Decimal, Deserialize, Text};

    pub fn serialize<S: Serializer>(
        it: &Option<Decimal>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        it.map(Text).serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Decimal>, D::Error> {
        Ok(Option::<Text>::deserialize(from)?.map(|it| it.0))
    }
}
