//! What conferences ask, in all versions, and what guests answer.

use conferences::ConferenceId;
use conferences::conference::Conference;
use conferences::questions::{AskedQuestions, GivenAnswers};
use conferences::registration::RegistrationId;
use kernel::questions::Questions;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use serde::Serialize;
use uuid::Uuid;

use super::whole;
use crate::entity::{conference_questions, registration_answers};
use crate::error::{OrNotFound, json, read, read_json};
use crate::listing::{Led, slice_sorted};
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls the answers of a registration, of which it is told that they were given, and no more.
const SUBJECT: &str = "registration_answers";

/// What a conference asks in one of its versions; nothing in version 0.
pub async fn asked(db: &impl Reader, of: ConferenceId, version: u32) -> Result<AskedQuestions> {
    if version == 0 {
        return Ok(AskedQuestions::default());
    }
    let row = conference_questions::Entity::find_by_id((Uuid::from(of), whole(version)));
    let row = row.one(db.connection()).await?.or_not_found("version of questions")?;
    let questions = read_json("conference_questions.questions", &row.questions)?;
    Ok(AskedQuestions { version, questions })
}

/// Keeps what a conference asks from now on, as the version that it names.
pub async fn insert(tx: &Tx, of: &Conference, questions: &Questions) -> Result<()> {
    let row = conference_questions::Model {
        conference_id: of.id.into(),
        version: whole(of.questions_version),
        questions: json(questions),
        made_at: tx.author().at,
    };
    let row = row.into_active_model();
    conference_questions::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Forgets what a conference asked that goes.
pub async fn forget(tx: &Tx, of: ConferenceId) -> Result<()> {
    conference_questions::Entity::delete_many()
        .filter(conference_questions::Column::ConferenceId.eq(Uuid::from(of)))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// What a guest has answered, if anything.
pub async fn given(db: &impl Reader, id: RegistrationId) -> Result<Option<GivenAnswers>> {
    let row = registration_answers::Entity::find_by_id(id).one(db.connection()).await?;
    row.as_ref().map(read_row).transpose()
}

/// The answers of all guests of a conference who have given some.
pub async fn list(
    db: &impl Reader,
    of: ConferenceId,
    listing: &Listing,
) -> Result<Slice<GivenAnswers>> {
    use registration_answers::Column as C;
    let select = registration_answers::Entity::find().filter(C::ConferenceId.eq(Uuid::from(of)));
    let (select, sorted) = Led::new(select, C::RegistrationId, false).sorted(Vec::new());
    slice_sorted(db, select, sorted, C::RegistrationId, listing, |row| read_row(&row)).await
}

/// What is told for good.
#[derive(Serialize)]
struct Noted {
    questions_version: u32,
}

impl Noted {
    fn of(it: &GivenAnswers) -> Self {
        Self { questions_version: it.questions_version }
    }
}

/// Keeps the first answers of guests who register.
pub async fn insert_answers(tx: &Tx, of: ConferenceId, all: &[GivenAnswers]) -> Result<()> {
    if all.is_empty() {
        return Ok(());
    }
    let rows = all.iter().map(|it| row(of, it).into_active_model());
    registration_answers::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    let noted: Vec<_> = all.iter().map(|it| (it.registration_id.into(), Noted::of(it))).collect();
    let changes = noted.iter().map(|(id, after)| Change {
        kind: SUBJECT,
        id: *id,
        before: None,
        after: Some(after),
    });
    tx.record_all(changes).await
}

/// Replaces what a guest has answered, if anything, whose conference this transaction holds.
pub async fn put_answers(tx: &Tx, of: ConferenceId, after: &GivenAnswers) -> Result<()> {
    use registration_answers::Column as C;
    let before = given(tx, after.registration_id).await?.as_ref().map(Noted::of);
    let again = OnConflict::column(C::RegistrationId)
        .update_columns([C::QuestionsVersion, C::Answers])
        .to_owned();
    registration_answers::Entity::insert(row(of, after).into_active_model())
        .on_conflict(again)
        .exec_without_returning(tx.connection())
        .await?;
    let (id, after) = (after.registration_id.into(), Noted::of(after));
    tx.record(Change { kind: SUBJECT, id, before: before.as_ref(), after: Some(&after) }).await
}

fn row(of: ConferenceId, it: &GivenAnswers) -> registration_answers::Model {
    registration_answers::Model {
        registration_id: it.registration_id.into(),
        conference_id: of.into(),
        questions_version: whole(it.questions_version),
        answers: json(&it.answers),
    }
}

fn read_row(row: &registration_answers::Model) -> Result<GivenAnswers> {
    let version = row.questions_version;
    Ok(GivenAnswers {
        registration_id: row.registration_id.into(),
        questions_version: read("registration_answers.questions_version", version)?,
        answers: read_json("registration_answers.answers", &row.answers)?,
    })
}
