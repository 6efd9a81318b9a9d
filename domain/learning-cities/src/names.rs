//! What indicators are called, by people, by the registry and by formulas.

use serde::{Deserialize, Serialize};
use utoipa::IntoParams;

text! {
    /// The code of an indicator; it never changes and is never given to another.
    IndicatorCode, 2..=64, "^[A-Z][A-Z0-9_]{1,63}$", |text| {
        text.starts_with(|first: char| first.is_ascii_uppercase())
            && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
    }
}

text! {
    /// A short text of the registry: a name, a reference, a licence.
    Label, 1..=300
}

text! {
    /// The code of an indicator, a component or a constant as formulas name it.
    Code, 1..=64, "^[A-Z][A-Z0-9_]*$", |text| {
        text.starts_with(|first: char| first.is_ascii_uppercase())
            && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
    }
}

impl From<&IndicatorCode> for Code {
    fn from(code: &IndicatorCode) -> Self {
        Self(code.as_str().to_owned())
    }
}

/// Which entries of the registry.
#[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct CodeFilter {
    /// By their codes.
    #[param(inline, example = json!(["PT"]), max_items = 50)]
    pub code: Vec<IndicatorCode>,
}

impl CodeFilter {
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.code.iter().map(IndicatorCode::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_upper_case_and_not_too_short() {
        assert!(IndicatorCode::parse("SDG_4_6_1").is_ok());
        for bad in ["A", "4_6", "sdg", "SDG-4", ""] {
            assert!(IndicatorCode::parse(bad).is_err(), "{bad}");
        }
    }
}
