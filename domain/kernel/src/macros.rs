//! Words that define value types: `id!`, `words!`, `text!`.

/// Defines an identifier: a UUID that cannot be mistaken for another aggregate's.
#[macro_export]
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            $crate::__dep::serde::Serialize, $crate::__dep::serde::Deserialize,
            $crate::__dep::utoipa::ToSchema,
        )]
        #[serde(transparent, crate = "kernel::__dep::serde")]
        pub struct $name($crate::__dep::uuid::Uuid);

        impl $name {
            /// A fresh identifier; later ones sort after earlier ones.
            pub fn new(now: $crate::__dep::chrono::DateTime<$crate::__dep::chrono::Utc>) -> Self {
                Self($crate::__dep::uuid_at(now))
            }
        }

        impl From<$crate::__dep::uuid::Uuid> for $name {
            fn from(id: $crate::__dep::uuid::Uuid) -> Self {
                Self(id)
            }
        }

        impl From<$name> for $crate::__dep::uuid::Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::__dep::uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

/// Defines a closed vocabulary: one spelling for JSON, for columns and for people.
#[macro_export]
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident),+ $(,)? }) => {
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            $crate::__dep::serde::Serialize, $crate::__dep::serde::Deserialize,
            $crate::__dep::strum::Display, $crate::__dep::strum::EnumString,
            $crate::__dep::strum::IntoStaticStr, $crate::__dep::strum::VariantArray,
            $crate::__dep::utoipa::ToSchema,
        )]
        #[serde(rename_all = "snake_case", crate = "kernel::__dep::serde")]
        $(#[$doc])*
        #[strum(serialize_all = "snake_case", crate = "kernel::__dep::strum")]
        pub enum $name { $($(#[$word_doc])* $word),+ }

        impl $name {
            /// Every word, in the order in which they are listed.
            pub fn all() -> impl Iterator<Item = Self> {
                <Self as $crate::__dep::strum::VariantArray>::VARIANTS.iter().copied()
            }
        }
    };
}

/// Defines a text type that is trimmed, free of control characters and of bounded length.
///
/// Parsing is the only way in, whether the text comes from JSON, a column or a test. A pattern is given
/// for the contract together with the check that enforces it.
#[macro_export]
macro_rules! text {
    ($(#[$doc:meta])* $name:ident, $min:tt..=$max:tt $(, $pattern:tt, $check:expr)?) => {
        $(#[$doc])*
        #[derive(
            Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            $crate::__dep::serde::Serialize, $crate::__dep::serde::Deserialize,
            $crate::__dep::utoipa::ToSchema,
        )]
        #[serde(try_from = "String", into = "String", crate = "kernel::__dep::serde")]
        #[schema(value_type = String, min_length = $min, max_length = $max $(, pattern = $pattern)?)]
        pub struct $name(String);

        impl $name {
            pub fn parse(raw: &str) -> Result<Self, $crate::Invalid> {
                Self::check(raw.trim())?;
                Ok(Self(raw.trim().to_owned()))
            }

            fn check(text: &str) -> Result<(), $crate::Invalid> {
                if !($min..=$max).contains(&text.chars().count()) {
                    let rule = format!("takes {} to {} characters", $min, $max);
                    return Err($crate::Invalid::new(stringify!($name), rule));
                }
                if text.chars().any(char::is_control) {
                    return Err($crate::Invalid::new(stringify!($name), "takes no control characters"));
                }
                $( let check: fn(&str) -> bool = $check;
                   if !check(text) {
                       return Err($crate::Invalid::new(stringify!($name), concat!("matches ", $pattern)));
                   } )?
                Ok(())
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::Invalid;
            fn try_from(raw: String) -> Result<Self, $crate::Invalid> {
                if raw.trim().len() < raw.len() {
                    return Self::parse(&raw);
                }
                Self::check(&raw)?;
                Ok(Self(raw))
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}
