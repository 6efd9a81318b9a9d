//! Questions and answers: one typed list of questions, one type of answer, for forms, feedback, assessments and surveys.
//!
//! | What | Where |
//! |---|---|
//! | a question: its kind, what that needs, and when it is shown | [`Question`], [`QuestionForm`] |
//! | a list of questions that fit together | [`Questions`] |
//! | an answer, and answers that fit a list | [`Answer`], [`Answers`] |
//! | all that does not fit, each where it stands | [`Misfit`], [`Misfits`] |
//!
//! A question may be shown only if an earlier single or multiple choice is answered in one of some ways; that one is shown to
//! everybody, so that conditions are one level deep.

mod answer;
mod check;
mod list;
mod misfit;
mod question;

pub use answer::{Answer, AnswerWords, Answers, some_answers};
pub use list::{Questions, some_questions};
pub use misfit::{Misfit, Misfits, Misplaced};
pub use question::{
    AnswerOption, AnswerUnit, Asks, DateAnswer, NumberAnswer, OptionCode, Question, QuestionForm,
    QuestionKey, QuestionKind, ScaleAnswer, ShownIf, TextAnswer, TextLength,
};

#[cfg(test)]
mod tests;
