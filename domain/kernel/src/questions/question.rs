use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, de};
use utoipa::ToSchema;

use crate::{Invalid, LocalizedText};

fn is_code(text: &str) -> bool {
    text.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_')
}

text! {
    /// The short code of a question in its list, by which answers name it.
    QuestionKey, 1..=40, "^[a-z][a-z0-9_]*$", |text| {
        text.starts_with(|first: char| first.is_ascii_lowercase()) && is_code(text)
    }
}

text! {
    /// The short code of an option of a question.
    OptionCode, 1..=40, "^[a-z0-9][a-z0-9_]*$", |text| !text.starts_with('_') && is_code(text)
}

text! {
    /// What a number is counted in, as it stands beside the field.
    AnswerUnit, 1..=40
}

words! {
    /// How a question is answered.
    QuestionKind {
        /// One of the options.
        Single,
        /// Any of the options.
        Multiple,
        /// A point on a scale.
        Scale,
        Number,
        Text,
        Date,
    }
}

/// An option to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerOption {
    pub code: OptionCode,
    pub label: LocalizedText,
}

/// The points of a scale, and what its ends mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ScaleAnswer {
    #[schema(minimum = -1000, maximum = 1000)]
    pub from: i16,
    /// 1 to 100 more than `from`.
    #[schema(minimum = -1000, maximum = 1000)]
    pub to: i16,
    #[serde(default)]
    pub from_label: Option<LocalizedText>,
    #[serde(default)]
    pub to_label: Option<LocalizedText>,
}

/// Which numbers are taken.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NumberAnswer {
    #[serde(default, with = "crate::decimal::maybe")]
    #[schema(value_type = Option<String>, pattern = "^-?[0-9]{1,18}(\\.[0-9]{1,28})?$")]
    pub min: Option<Decimal>,
    #[serde(default, with = "crate::decimal::maybe")]
    #[schema(value_type = Option<String>, pattern = "^-?[0-9]{1,18}(\\.[0-9]{1,28})?$")]
    pub max: Option<Decimal>,
    /// Whether only whole numbers are taken.
    #[serde(default)]
    #[schema(required = false)]
    pub whole: bool,
    #[serde(default)]
    pub unit: Option<AnswerUnit>,
}

/// How long a text may be, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "u16", into = "u16")]
#[schema(value_type = u16, minimum = 1, maximum = 2000)]
pub struct TextLength(u16);

impl TextLength {
    pub const MOST: Self = Self(2000);
}

impl TryFrom<u16> for TextLength {
    type Error = Invalid;
    fn try_from(raw: u16) -> Result<Self, Invalid> {
        let fits = (1..=Self::MOST.0).contains(&raw);
        fits.then_some(Self(raw)).ok_or_else(|| Invalid::new("TextLength", "is 1 to 2000"))
    }
}

impl From<TextLength> for u16 {
    fn from(it: TextLength) -> Self {
        it.0
    }
}

/// Which texts are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TextAnswer {
    pub max_length: TextLength,
}

/// Which days are taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DateAnswer {
    #[serde(default)]
    pub earliest: Option<NaiveDate>,
    #[serde(default)]
    pub latest: Option<NaiveDate>,
}

/// When a question is shown: an earlier choice that everybody is asked is answered by one of these options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ShownIf {
    pub question: QuestionKey,
    #[serde(deserialize_with = "some_codes")]
    #[schema(min_items = 1, max_items = 50)]
    pub is_one_of: Vec<OptionCode>,
}

fn some_codes<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<OptionCode>, D::Error> {
    let codes = at_most::<MOST_OPTIONS, _, _>(from)?;
    if codes.is_empty() { Err(de::Error::custom("takes 1 item at least")) } else { Ok(codes) }
}

/// So many options has a question at most.
pub(super) const MOST_OPTIONS: usize = 50;

/// Reads a list of at most `N`, each where it was.
pub(super) fn at_most<'de, const N: usize, T, D>(from: D) -> Result<Vec<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    let all = Vec::deserialize(from)?;
    if all.len() > N {
        return Err(de::Error::custom(format!("takes at most {N} items")));
    }
    Ok(all)
}

/// What a question asks, with all that its kind needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks {
    Single(Vec<AnswerOption>),
    Multiple(Vec<AnswerOption>),
    Scale(ScaleAnswer),
    Number(NumberAnswer),
    Text(TextAnswer),
    Date(DateAnswer),
}

impl Asks {
    pub fn kind(&self) -> QuestionKind {
        match self {
            Self::Single(_) => QuestionKind::Single,
            Self::Multiple(_) => QuestionKind::Multiple,
            Self::Scale(_) => QuestionKind::Scale,
            Self::Number(_) => QuestionKind::Number,
            Self::Text(_) => QuestionKind::Text,
            Self::Date(_) => QuestionKind::Date,
        }
    }

    /// The options of a choice; none of what is no choice.
    pub fn options(&self) -> Option<&[AnswerOption]> {
        match self {
            Self::Single(options) | Self::Multiple(options) => Some(options),
            _ => None,
        }
    }
}

/// A question that fits its list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(into = "QuestionForm")]
pub struct Question {
    pub key: QuestionKey,
    pub label: LocalizedText,
    pub help: Option<LocalizedText>,
    pub required: bool,
    pub asks: Asks,
    pub shown_if: Option<ShownIf>,
}

/// A question: the field that the kind names says what it needs, the others are null or empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Question, examples(json!({
    "key": "meal", "kind": "single", "label": {"en": "What do you eat?", "de": "Was essen Sie?"}, "required": true,
    "options": [{"code": "any", "label": {"en": "Anything"}}, {"code": "vegan", "label": {"en": "Vegan"}}]
})))]
pub struct QuestionForm {
    pub key: QuestionKey,
    pub kind: QuestionKind,
    pub label: LocalizedText,
    /// What helps to answer it.
    #[serde(default)]
    pub help: Option<LocalizedText>,
    /// Whether it has to be answered by whoever is shown it.
    #[serde(default)]
    #[schema(required = false)]
    pub required: bool,
    /// To choose from, for `single` and `multiple`; one at least.
    #[serde(default, deserialize_with = "at_most::<MOST_OPTIONS, _, _>")]
    #[schema(required = false, max_items = 50)]
    pub options: Vec<AnswerOption>,
    /// For `scale`.
    #[serde(default)]
    pub scale: Option<ScaleAnswer>,
    /// For `number`; any number if not given.
    #[serde(default)]
    pub number: Option<NumberAnswer>,
    /// For `text`; up to 2000 characters if not given.
    #[serde(default)]
    pub text: Option<TextAnswer>,
    /// For `date`; any day if not given.
    #[serde(default)]
    pub date: Option<DateAnswer>,
    /// When it is shown; always if not given.
    #[serde(default)]
    pub shown_if: Option<ShownIf>,
}

impl From<Question> for QuestionForm {
    fn from(it: Question) -> Self {
        let Question { key, label, help, required, asks, shown_if } = it;
        let kind = asks.kind();
        let bare = Self {
            key,
            kind,
            label,
            help,
            required,
            options: Vec::new(),
            scale: None,
            number: None,
            text: None,
            date: None,
            shown_if,
        };
        match asks {
            Asks::Single(options) | Asks::Multiple(options) => Self { options, ..bare },
            Asks::Scale(it) => Self { scale: Some(it), ..bare },
            Asks::Number(it) => Self { number: Some(it), ..bare },
            Asks::Text(it) => Self { text: Some(it), ..bare },
            Asks::Date(it) => Self { date: Some(it), ..bare },
        }
    }
}
