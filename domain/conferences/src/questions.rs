//! What the hosts of a conference ask those who register, and what those answer.
//!
//! A list that has changed gets the next version; the old ones stay, so that an answer is read with the question that it was
//! given to. Seed rows S000-E11 and S004-16.

use kernel::questions::{Answer, Answers, QuestionKey, Questions};
use serde::Serialize;
use utoipa::ToSchema;

use crate::Refusal;
use crate::registration::RegistrationId;

/// The questions of a conference in one of their versions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AskedQuestions {
    /// 0 until some are asked.
    pub version: u32,
    pub questions: Questions,
}

/// What a guest answers to the questions of a conference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct GivenAnswers {
    pub registration_id: RegistrationId,
    /// To which version of the questions.
    pub questions_version: u32,
    #[schema(value_type = Vec<Answer>)]
    pub answers: Answers,
}

/// Answers to other questions than those that are asked now are not taken for answers to these.
pub fn must_be_current(now: u32, said: Option<u32>, any: bool) -> Result<(), Refusal> {
    match said {
        None if any => Err(Refusal::QuestionsVersionMissing),
        Some(said) if said != now => Err(Refusal::QuestionsChanged(now)),
        _ => Ok(()),
    }
}

impl AskedQuestions {
    /// What counts now of answers to the questions as they were.
    pub fn keep(&self, answers: &Answers, asked: &Self) -> Answers {
        if self.version == asked.version {
            answers.clone()
        } else {
            self.questions.keep(answers, &asked.questions)
        }
    }

    /// The questions that have to be answered now, and are not by answers to the questions as they were.
    pub fn open(&self, answers: &Answers, asked: &Self) -> Vec<QuestionKey> {
        self.questions.unanswered(&self.keep(answers, asked))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conference::tests::catoira;

    #[test]
    fn answers_name_the_version_that_is_asked_now() {
        assert_eq!(must_be_current(2, Some(2), true), Ok(()));
        assert_eq!(must_be_current(2, None, false), Ok(()));
        assert_eq!(must_be_current(0, Some(0), false), Ok(()));
        assert_eq!(must_be_current(2, None, true), Err(Refusal::QuestionsVersionMissing));
        for said in [1, 3] {
            let changed = Err(Refusal::QuestionsChanged(2));
            assert_eq!(must_be_current(2, Some(said), false), changed);
        }
    }

    #[test]
    fn other_questions_get_the_next_version_and_the_same_do_not() {
        let (before, now) = (catoira(), "2018-02-01T12:00:00Z".parse().expect("a time"));
        let asking = before.ask(true, now);
        assert_eq!((asking.questions_version, asking.version), (1, before.version + 1));
        let again = asking.ask(false, now);
        assert_eq!((again.questions_version, again.version), (1, before.version + 2));
    }

    #[test]
    fn what_was_answered_before_counts_as_far_as_the_same_is_asked() {
        let asks = |keys: &[&str]| {
            let question = |key: &&str| serde_json::json!({ "key": key, "kind": "text", "label": { "en": *key }, "required": true });
            let questions: Vec<_> = keys.iter().map(question).collect();
            serde_json::from_value(questions.into()).expect("questions")
        };
        let first = AskedQuestions { version: 1, questions: asks(&["a", "b"]) };
        let second = AskedQuestions { version: 2, questions: asks(&["b", "c"]) };
        let answer = |key: &str| serde_json::json!({ "question": key, "text": "Yes" });
        let said: Vec<Answer> =
            serde_json::from_value(serde_json::json!([answer("a"), answer("b")])).expect("answers");
        let answers = first.questions.check(&said).expect("fits");
        assert_eq!(first.keep(&answers, &first), answers);
        let kept = second.keep(&answers, &first);
        assert_eq!(kept.iter().map(|it| it.question.as_str()).collect::<Vec<_>>(), ["b"]);
        let open = second.open(&answers, &first);
        assert_eq!(open.iter().map(ToString::to_string).collect::<Vec<_>>(), ["c"]);
    }
}
