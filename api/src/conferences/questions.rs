//! What hosts ask those who register, and what those answer.

use actix_web::web::Data;
use actix_web::{get, put};
use conferences::ConferenceId;
use conferences::conference::Conference;
use conferences::questions::GivenAnswers;
use conferences::registration::{Registration, RegistrationId};
use kernel::Page;
use kernel::questions::{
    Answer, Answers, Question, QuestionForm, QuestionKey, Questions, some_answers, some_questions,
};
use persistence::conferences as stored;
use persistence::conferences::{questions as store, registrations};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::answers::{Demand, Said, open};
use super::hosts::{must_attend, must_host, seen_inside};
use super::registrations::{At, change, must_be_proven, part};
use super::told;
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{IfMatch, Json, List, Paged, Path, Record, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    show_conference_questions: Anyone;
    set_conference_questions [If-Match]: Party(Coordinator), ConferencesWrite;
    list_conference_answers: Party(Contributor);
    show_registration_answers: Linked(Contributor);
    set_registration_answers [If-Match]: Linked(Contributor), ConferencesWrite;
}

type ConferenceAnswers = Page<GivenAnswers>;

/// What those are asked who register for a conference.
#[derive(Serialize, ToSchema)]
struct ConferenceQuestions {
    conference_id: ConferenceId,
    /// That of the conference.
    version: i32,
    /// Grows whenever the questions change; 0 until some are asked. Answers name it.
    #[schema(minimum = 0)]
    questions_version: u32,
    /// In the order in which they are asked.
    #[schema(value_type = Vec<QuestionForm>)]
    questions: Vec<Question>,
}

impl ConferenceQuestions {
    fn of(it: &Conference, questions: &Questions) -> Self {
        Self {
            conference_id: it.id,
            version: it.version,
            questions_version: it.questions_version,
            questions: questions.iter().cloned().collect(),
        }
    }
}

impl Record for ConferenceQuestions {
    const PATH: &'static str = "conferences";

    fn id(&self) -> Uuid {
        self.conference_id.into()
    }

    fn version(&self) -> i32 {
        self.version
    }
}

/// Show what those are asked who register for a conference.
///
/// A question with `shown_if` is asked of whoever answers the one before so; all others are asked of everybody.
#[utoipa::path(responses((status = 200, description = "The questions; none, if nothing is asked.", body = ConferenceQuestions)))]
#[get("/conferences/{conference_id}/questions")]
async fn show_conference_questions(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
) -> Result<Versioned<ConferenceQuestions>, Problem> {
    let (conference, _) = seen_inside(&caller, &state.db, id).await?;
    let asked = store::asked(&state.db, id, conference.questions_version).await?;
    Ok(Versioned(ConferenceQuestions::of(&conference, &asked.questions)))
}

/// What is to be asked.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"questions": [{
    "key": "meal", "kind": "single", "label": {"en": "What do you eat?"}, "required": true,
    "options": [{"code": "any", "label": {"en": "Anything"}}, {"code": "vegan", "label": {"en": "Vegan"}}]
}]})))]
struct ConferenceQuestionsUpdate {
    /// Each with a key of its own; none asks nothing any more.
    #[serde(deserialize_with = "some_questions")]
    #[schema(max_items = 30)]
    questions: Vec<QuestionForm>,
}

/// Ask other questions of those who register.
///
/// A condition (`shown_if`) names an earlier single or multiple choice that has no condition itself. Questions that differ
/// from those before get the next `questions_version`; the conference gets its next `version`. Answers that were given stay
/// with the questions to which they were given; whoever is registered already may answer the new ones.
#[utoipa::path(responses((status = 200, description = "As they are asked now.", body = ConferenceQuestions)))]
#[put("/conferences/{conference_id}/questions")]
async fn set_conference_questions(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    if_match: IfMatch,
    Json(ConferenceQuestionsUpdate { questions }): Json<ConferenceQuestionsUpdate>,
) -> Result<Versioned<ConferenceQuestions>, Problem> {
    let (now, wanted) = (state.clock.now(), Questions::try_from(questions));
    let changed = state.write(&caller, async |tx| {
        let before = stored::lock(tx, id).await?;
        must_host(&caller, tx, &before).await?;
        if_match.check(before.version)?;
        before.must_not_be_over()?;
        let wanted = wanted.map_err(|it| Problem::misfits(&it, "/questions"))?;
        let others = store::asked(tx, id, before.questions_version).await?.questions != wanted;
        let after = before.ask(others, now);
        stored::update(tx, &before, &after).await?;
        if others {
            store::insert(tx, &after, &wanted).await?;
        }
        Ok(ConferenceQuestions::of(&after, &wanted))
    });
    changed.await.map(Versioned)
}

/// List what the guests of a conference have answered.
///
/// For its hosts, of all who have answered anything. `questions_version` says to which version of the questions.
#[utoipa::path(responses((status = 200, description = "A page.", body = ConferenceAnswers)))]
#[get("/conferences/{conference_id}/answers")]
async fn list_conference_answers(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    list: List,
) -> Result<Paged<GivenAnswers>, Problem> {
    must_attend(&caller, &state.db, &stored::show(&state.db, id).await?).await?;
    Ok(list.page(store::list(&state.db, id, &list.listing).await?))
}

/// What a guest has answered, and what is still to be answered.
#[derive(Serialize, ToSchema)]
struct RegistrationAnswers {
    registration_id: RegistrationId,
    /// That of the registration.
    version: i32,
    /// To which version of the questions the answers are; null if there are none.
    questions_version: Option<u32>,
    #[schema(value_type = Vec<Answer>)]
    answers: Answers,
    /// Questions that have to be answered now and are not, by their keys.
    unanswered: Vec<QuestionKey>,
}

impl Record for RegistrationAnswers {
    const PATH: &'static str = "registrations";

    fn id(&self) -> Uuid {
        self.registration_id.into()
    }

    fn version(&self) -> i32 {
        self.version
    }
}

/// Show what a guest has answered.
///
/// For the guest, whoever has registered them, and the hosts. A link that may have been passed on is not enough.
#[utoipa::path(responses((status = 200, description = "The answers, and what is still to be answered.", body = RegistrationAnswers)))]
#[get("/registrations/{registration_id}/answers")]
async fn show_registration_answers(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RegistrationId>,
) -> Result<Versioned<RegistrationAnswers>, Problem> {
    let registration = registrations::show(&state.db, id).await?;
    let conference = stored::show(&state.db, registration.conference_id).await?;
    part(&caller, &state.db, &conference, &registration).await?;
    must_be_proven(&caller)?;
    let given = store::given(&state.db, id).await?;
    let unanswered = open(&state.db, &conference, given.as_ref()).await?;
    Ok(Versioned(RegistrationAnswers {
        registration_id: id,
        version: registration.version,
        questions_version: given.as_ref().map(|it| it.questions_version),
        answers: given.map(|it| it.answers).unwrap_or_default(),
        unanswered,
    }))
}

/// All that a guest answers.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"questions_version": 1, "answers": [{"question": "meal", "choices": ["vegan"]}]})))]
struct RegistrationAnswersUpdate {
    /// To which version of the questions; it has to be the one that is asked now.
    questions_version: u32,
    #[serde(deserialize_with = "some_answers")]
    #[schema(max_items = 30)]
    answers: Vec<Answer>,
}

/// Answer the questions of a conference, or answer them otherwise.
///
/// The guest does, or whoever has registered them; all answers are replaced. What is wrong is told under `/answers/…`; of a
/// question that has to be answered and is not, the pointer ends with its key. Once other questions are asked, answers to the
/// old ones are refused (`questions_changed`).
#[utoipa::path(responses((status = 200, description = "Answered: the registration in its new version.", body = Registration)))]
#[put("/registrations/{registration_id}/answers")]
async fn set_registration_answers(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RegistrationId>,
    if_match: IfMatch,
    Json(it): Json<RegistrationAnswersUpdate>,
) -> Result<Versioned<Registration>, Problem> {
    let now = state.clock.now();
    change(&state, &caller, id, &if_match, async |tx, at| {
        let At { before, conference, desk, part } = at;
        part.must_speak_for_the_guest("answer")?;
        must_be_proven(&caller)?;
        conference.must_not_be_over()?;
        let said = Said { version: Some(it.questions_version), answers: &it.answers };
        let answers = said.taken(tx, &conference, Demand::All).await?;
        let changes = desk.leave(&before, before.answer(now))?;
        told::put(tx, &conference, &desk, &[before], &changes).await?;
        let Some(answers) = answers else { return Ok(()) };
        Ok(store::put_answers(tx, conference.id, &answers.by(id)).await?)
    })
    .await
}
