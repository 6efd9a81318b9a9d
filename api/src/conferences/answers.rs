//! Answers of those who register: whether they fit what the conference asks, and what is kept of them.

use conferences::ConferenceId;
use conferences::conference::Conference;
use conferences::questions::{GivenAnswers, must_be_current};
use conferences::registration::{Registration, RegistrationId};
use kernel::questions::{Answer, Answers, QuestionKey, Questions};
use persistence::conferences::questions as store;
use persistence::{Reader, Tx};

use crate::http::problem::Problem;

/// What somebody says who registers.
#[derive(Clone, Copy)]
pub(super) struct Said<'a> {
    pub(super) version: Option<u32>,
    pub(super) answers: &'a [Answer],
}

/// How much has to be answered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Demand {
    /// All that has to be.
    All,
    /// What is known.
    Some,
}

/// Answers that fit, to a version of the questions.
pub(super) struct Taken {
    version: u32,
    answers: Answers,
}

impl Taken {
    pub(super) fn by(self, registration_id: RegistrationId) -> GivenAnswers {
        let Self { version, answers } = self;
        GivenAnswers { registration_id, questions_version: version, answers }
    }
}

impl Said<'_> {
    /// The answers, if they fit what is asked now; nothing, and no statement, where nothing is asked.
    pub(super) async fn taken(
        self,
        db: &impl Reader,
        by: &Conference,
        demand: Demand,
    ) -> Result<Option<Taken>, Problem> {
        let version = by.questions_version;
        must_be_current(version, self.version, !self.answers.is_empty())?;
        if version == 0 && self.answers.is_empty() {
            return Ok(None);
        }
        let asked = store::asked(db, by.id, version).await?.questions;
        let answers = checked(&asked, self.answers, demand, "/answers")?;
        Ok(Some(Taken { version, answers }))
    }

    /// What counts of the answers by the time when they are confirmed, whatever is asked meanwhile.
    pub(super) async fn kept(self, tx: &Tx, by: &Conference) -> Result<Option<Taken>, Problem> {
        let Some(said) = self.version.filter(|_| !self.answers.is_empty()) else {
            return Ok(None);
        };
        let now = store::asked(tx, by.id, by.questions_version).await?;
        let then = store::asked(tx, by.id, said).await?;
        let answers = then.questions.check_some(self.answers).unwrap_or_default();
        Ok(Some(Taken { version: now.version, answers: now.keep(&answers, &then) }))
    }
}

fn checked(
    asked: &Questions,
    answers: &[Answer],
    demand: Demand,
    place: &str,
) -> Result<Answers, Problem> {
    let checked = match demand {
        Demand::All => asked.check(answers),
        Demand::Some => asked.check_some(answers),
    };
    checked.map_err(|it| Problem::misfits(&it, place))
}

/// The answers of each of several people, in their order, and all that does not fit.
pub(super) async fn taken_of_all<'a>(
    tx: &Tx,
    by: &Conference,
    version: Option<u32>,
    all: impl ExactSizeIterator<Item = &'a [Answer]> + Clone,
) -> Result<(Vec<Option<Taken>>, Vec<Problem>), Problem> {
    let any = all.clone().any(|it| !it.is_empty());
    must_be_current(by.questions_version, version, any)?;
    if by.questions_version == 0 && !any {
        return Ok((all.map(|_| None).collect(), Vec::new()));
    }
    let asked = store::asked(tx, by.id, by.questions_version).await?;
    let (mut taken, mut wrong) = (Vec::new(), Vec::new());
    for (at, answers) in all.enumerate() {
        let place = format!("/people/{at}/answers");
        match checked(&asked.questions, answers, Demand::All, &place) {
            Ok(answers) => taken.push(Some(Taken { version: asked.version, answers })),
            Err(problem) => wrong.push(problem),
        }
    }
    Ok((taken, wrong))
}

/// Keeps what somebody has answered who has just registered.
pub(super) async fn keep(
    tx: &Tx,
    registration: &Registration,
    answers: Option<Taken>,
) -> Result<(), Problem> {
    keep_all(tx, registration.conference_id, [(registration.id, answers)]).await
}

/// The same of several.
pub(super) async fn keep_all(
    tx: &Tx,
    of: ConferenceId,
    all: impl IntoIterator<Item = (RegistrationId, Option<Taken>)>,
) -> Result<(), Problem> {
    let given = all.into_iter().filter_map(|(id, answers)| Some(answers?.by(id)));
    let given: Vec<_> = given.filter(|it| !it.answers.is_empty()).collect();
    Ok(store::insert_answers(tx, of, &given).await?)
}

/// What a guest still has to answer.
pub(super) async fn unanswered(
    db: &impl Reader,
    by: &Conference,
    id: RegistrationId,
) -> Result<Vec<QuestionKey>, Problem> {
    if by.questions_version == 0 {
        return Ok(Vec::new());
    }
    open(db, by, store::given(db, id).await?.as_ref()).await
}

/// The same, whose answers are known.
pub(super) async fn open(
    db: &impl Reader,
    by: &Conference,
    given: Option<&GivenAnswers>,
) -> Result<Vec<QuestionKey>, Problem> {
    let now = store::asked(db, by.id, by.questions_version).await?;
    let Some(given) = given else { return Ok(now.questions.unanswered(&Answers::default())) };
    let then = store::asked(db, by.id, given.questions_version).await?;
    Ok(now.open(&given.answers, &then))
}
