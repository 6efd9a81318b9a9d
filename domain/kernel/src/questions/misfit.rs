use chrono::NaiveDate;

/// Why a question or an answer does not fit; the `snake_case` name of the variant is the code of the fault.
#[derive(
    Clone, Debug, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr, strum::VariantNames,
)]
#[strum(serialize_all = "snake_case")]
pub enum Misfit {
    #[error("another question has this key; give each one of its own")]
    QuestionTwice,
    #[error("it says nothing in any language")]
    TextMissing,
    #[error("a question of the kind {0} does not have this; leave it out")]
    NotOfThisKind(&'static str),
    #[error("a question of the kind {0} needs this")]
    NeededByKind(&'static str),
    #[error("another option has this code; give each one of its own")]
    OptionTwice,
    #[error(
        "a scale goes from the lower point to the higher, with 2 to 101 points within -1000 and 1000"
    )]
    ScaleMisplaced,
    #[error("the least that is taken lies above the most")]
    LeastAboveMost,
    #[error("no earlier question has the key {0}; a condition names one that comes before")]
    ConditionUnknown(String),
    #[error("only a single or a multiple choice decides whether another question is shown")]
    ConditionWithoutChoice,
    #[error("that question is not always shown itself; a condition names one that is")]
    ConditionNested,
    #[error("the question has no such option; take one of its codes")]
    NotAnOption,
    #[error("there is no question {0}; leave the answer out")]
    QuestionUnknown(String),
    #[error("the question {0} is answered twice; answer it once")]
    AnsweredTwice(String),
    #[error("the question {0} is not asked here, by what is answered before; leave the answer out")]
    QuestionNotAsked(String),
    #[error("the answer to this question stands in {0}")]
    AnswerMisplaced(&'static str),
    #[error("choose one option")]
    ChooseOne,
    #[error("it is less than {0}")]
    Minimum(String),
    #[error("it is more than {0}")]
    Maximum(String),
    #[error("it is longer than {0} characters")]
    MaxLength(u16),
    #[error("give a whole number")]
    NotWhole,
    #[error("it is before {0}")]
    TooEarly(NaiveDate),
    #[error("it is after {0}")]
    TooLate(NaiveDate),
    #[error("answer the question {0}")]
    QuestionUnanswered(String),
}

impl Misfit {
    pub fn code(&self) -> &'static str {
        self.into()
    }

    /// What its text is about, such as a limit or the key of a question.
    pub fn about(&self) -> Option<String> {
        match self {
            Self::NotOfThisKind(it) | Self::NeededByKind(it) | Self::AnswerMisplaced(it) => {
                Some((*it).to_owned())
            }
            Self::ConditionUnknown(it)
            | Self::QuestionUnknown(it)
            | Self::AnsweredTwice(it)
            | Self::QuestionNotAsked(it)
            | Self::Minimum(it)
            | Self::Maximum(it)
            | Self::QuestionUnanswered(it) => Some(it.clone()),
            Self::MaxLength(most) => Some(most.to_string()),
            Self::TooEarly(day) | Self::TooLate(day) => Some(day.to_string()),
            Self::QuestionTwice
            | Self::TextMissing
            | Self::OptionTwice
            | Self::ScaleMisplaced
            | Self::LeastAboveMost
            | Self::ConditionWithoutChoice
            | Self::ConditionNested
            | Self::NotAnOption
            | Self::ChooseOne
            | Self::NotWhole => None,
        }
    }
}

/// A misfit where it stands.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{pointer}: {misfit}")]
pub struct Misplaced {
    /// A JSON pointer within the list; of a question that is not answered, to where its answer would be by its key.
    pub pointer: String,
    pub misfit: Misfit,
}

/// All that does not fit in a list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
pub struct Misfits(pub Vec<Misplaced>);

impl Misfits {
    pub(super) fn found(all: Vec<Misplaced>) -> Result<(), Self> {
        if all.is_empty() { Ok(()) } else { Err(Self(all)) }
    }
}

/// Gathers what does not fit.
#[derive(Default)]
pub(super) struct Gathered(pub(super) Vec<Misplaced>);

impl Gathered {
    pub(super) fn add(&mut self, pointer: String, misfit: Misfit) {
        self.0.push(Misplaced { pointer, misfit });
    }
}
