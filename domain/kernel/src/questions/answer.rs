use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;

use super::question::{MOST_OPTIONS, OptionCode, QuestionKey, at_most};

text! {
    /// What somebody answers in their own words.
    AnswerWords, 1..=2000
}

/// An answer to a question: it stands in the field that the question's kind takes, and in no other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"question": "meal", "choices": ["vegan"]})))]
pub struct Answer {
    /// Its key.
    pub question: QuestionKey,
    /// Of `single` one code, of `multiple` one or more; empty for all others.
    #[serde(default, deserialize_with = "at_most::<MOST_OPTIONS, _, _>")]
    #[schema(required = false, max_items = 50)]
    pub choices: Vec<OptionCode>,
    /// The point, of `scale`.
    #[serde(default)]
    pub scale: Option<i32>,
    /// Of `number`.
    #[serde(default, with = "crate::decimal::maybe")]
    #[schema(value_type = Option<String>, pattern = "^-?[0-9]{1,18}(\\.[0-9]{1,28})?$")]
    pub number: Option<Decimal>,
    /// Of `text`.
    #[serde(default)]
    pub text: Option<AnswerWords>,
    /// Of `date`.
    #[serde(default)]
    pub date: Option<NaiveDate>,
}

impl Answer {
    /// The fields in which it says something.
    pub(super) fn fields(&self) -> impl Iterator<Item = &'static str> {
        let said = [
            ("choices", !self.choices.is_empty()),
            ("scale", self.scale.is_some()),
            ("number", self.number.is_some()),
            ("text", self.text.is_some()),
            ("date", self.date.is_some()),
        ];
        said.into_iter().filter(|(_, is_said)| *is_said).map(|(field, _)| field)
    }

    /// With each choice once.
    pub(super) fn tidy(&self) -> Self {
        let mut choices = Vec::new();
        for code in &self.choices {
            if !choices.contains(code) {
                choices.push(code.clone());
            }
        }
        Self { choices, ..self.clone() }
    }

    pub(super) fn chooses(&self, code: &OptionCode) -> bool {
        self.choices.contains(code)
    }
}

/// So many answers are given at once: a list has no more questions.
pub(super) const MOST: usize = 30;

/// Reads answers, each where it was.
pub fn some_answers<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Answer>, D::Error> {
    at_most::<MOST, _, _>(from)
}

/// Answers that fit a list of questions, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(Vec<Answer>);

impl Answers {
    pub(super) fn of(fitting: Vec<Answer>) -> Self {
        Self(fitting)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Answer> {
        self.0.iter()
    }

    pub fn to(&self, question: &QuestionKey) -> Option<&Answer> {
        self.0.iter().find(|it| it.question == *question)
    }
}
