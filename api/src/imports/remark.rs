//! What an import can have to say: every code with its gravity and its meaning.

use persistence::platform::imports::{ImportRemark, Severity};

use crate::platform::vocabularies::{REMARKS, label};

/// Of a value that is quoted in a remark; the rest is cut.
const QUOTED_CHARS: usize = 120;
/// Of a column's name; PostgreSQL keeps no more.
pub(super) const COLUMN_CHARS: usize = 80;
/// Of the sentence; PostgreSQL keeps no more.
pub(super) const DETAIL_CHARS: usize = 500;

macro_rules! codes {
    ($($code:ident $severity:ident)+) => {
        /// What a remark is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantArray)]
        #[strum(serialize_all = "snake_case")]
        pub enum RemarkCode { $($code),+ }

        impl RemarkCode {
            /// An error means that the row was left out.
            pub fn severity(self) -> Severity {
                match self { $(Self::$code => Severity::$severity),+ }
            }
        }
    };
}

codes! {
    AmbiguousNumber Error
    AmbiguousPlace Error
    AssumedYear Warning
    BadCode Error
    BadNumber Error
    BadPeriod Error
    BadStatus Error
    ContradictsItself Error
    CountryDoubtful Warning
    DashAsMissing Warning
    DoubtfulLetters Warning
    EndedPlace Info
    FarAway Warning
    GroupedDigits Warning
    IgnoredColumn Info
    IgnoredValue Warning
    ImplausibleValue Warning
    LoneQuote Warning
    MappedCountry Info
    MissingValue Error
    NamedTwice Error
    NoFigure Error
    NotBegun Error
    OpenQuote Error
    OtherEncoding Info
    OtherPopulation Info
    OtherUnit Error
    OtherVersion Error
    RepeatedColumn Warning
    RepeatedPair Info
    Rounded Info
    SamePlace Error
    SeveralLines Warning
    SplitNumber Warning
    StruckPair Warning
    SuccessorTaken Info
    SurplusFields Info
    SwappedCoordinates Warning
    TooLong Error
    UnknownCode Error
    UnknownCountry Error
    UnknownIndicator Error
    UnknownPart Error
    UnknownPlace Error
    UnknownVersion Error
    UnreadableText Error
    UnusableName Error
    WrongFieldCount Error
    ZeroUnknown Info
}

impl RemarkCode {
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The sentence of the vocabulary, which is English in reports and logs.
    pub fn meaning(self) -> &'static str {
        label(REMARKS, self.as_str(), "en").unwrap_or_default()
    }

    pub(super) fn on(self, line: u64, detail: impl AsRef<str>) -> ImportRemark {
        ImportRemark {
            line,
            severity: self.severity(),
            code: self.as_str().to_owned(),
            column: None,
            value: None,
            detail: quotable(detail.as_ref(), DETAIL_CHARS),
        }
    }

    /// A remark on the value of a column, saying what the code means.
    pub(super) fn about(self, line: u64, column: &str, value: &str) -> ImportRemark {
        ImportRemark {
            column: Some(quotable(column, COLUMN_CHARS)),
            value: Some(quotable(value, QUOTED_CHARS)).filter(|it| !it.is_empty()),
            ..self.on(line, self.meaning())
        }
    }

    /// A remark on the value of a column, saying which of the faults of its kind it is.
    pub(super) fn because(
        self,
        line: u64,
        column: &str,
        value: &str,
        why: impl AsRef<str>,
    ) -> ImportRemark {
        let detail = quotable(why.as_ref(), DETAIL_CHARS);
        ImportRemark { detail, ..self.about(line, column, value) }
    }
}

/// The text without what no database, log or terminal should get, and not longer than that.
pub(super) fn quotable(text: &str, chars: usize) -> String {
    let shown = |c: char| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c };
    let mut quoted: String = text.chars().take(chars).map(shown).collect();
    if text.chars().nth(chars).is_some() {
        quoted.pop();
        quoted.push('…');
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use strum::VariantArray;

    #[test]
    fn every_code_is_a_choice_and_stands_once_in_order() {
        let codes: Vec<_> = RemarkCode::VARIANTS.iter().map(|it| it.as_str()).collect();
        assert!(codes.iter().all(|code| kernel::Choice::parse(code).is_ok()));
        assert!(codes.is_sorted_by(|a, b| a < b));
        assert_eq!(codes, crate::platform::vocabularies::codes(REMARKS));
    }

    #[test]
    fn what_is_quoted_is_short_and_printable() {
        let remark = RemarkCode::BadNumber.about(7, "lat", "1\0\u{1b}[31m");
        assert_eq!(remark.value.as_deref(), Some("1\u{fffd}\u{fffd}[31m"));
        let long = RemarkCode::BadNumber.about(7, &"ü".repeat(999), &"ü".repeat(999));
        assert_eq!(long.value.map(|it| it.chars().count()), Some(QUOTED_CHARS));
        assert_eq!(long.column.map(|it| it.chars().count()), Some(COLUMN_CHARS));
        assert_eq!(RemarkCode::MissingValue.about(7, "lat", "").value, None);
    }
}
