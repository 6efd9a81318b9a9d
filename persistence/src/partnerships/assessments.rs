//! Assessments of the success factors, and a ballot box for each side.

use chrono::NaiveDate;
use kernel::AccountId;
use kernel::access::Grants;
use partnerships::assessment::{AnswerSheet, Assessment, AssessmentState};
use partnerships::{AssessmentId, PartnershipId, SideNumber};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::rows;
use super::visible::seen_by;
use crate::entity::{
    partnership_assessment as assessment, partnership_ballot as ballot,
    partnership_respondent as respondent,
};
use crate::error::{OrNotFound, json, read_json};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls an assessment.
const SUBJECT: &str = "success_assessment";

pub async fn show(
    db: &impl Reader,
    id: AssessmentId,
    today: NaiveDate,
    to: &Grants,
) -> Result<Assessment> {
    let seen = assessment::Column::PartnershipId.in_subquery(seen_by(to));
    let row = assessment::Entity::find_by_id(id).filter(seen).one(db.connection()).await?;
    let mut them = vec![bare(row.or_not_found("assessment")?)?];
    count(db, &mut them, today).await?;
    them.pop().or_not_found("assessment")
}

pub async fn list(
    db: &impl Reader,
    of: PartnershipId,
    listing: &Listing,
    today: NaiveDate,
) -> Result<Slice<Assessment>> {
    let select =
        assessment::Entity::find().filter(assessment::Column::PartnershipId.eq(Uuid::from(of)));
    let mut found = slice(db, select, Vec::new(), assessment::Column::Id, listing, bare).await?;
    count(db, &mut found.items, today).await?;
    Ok(found)
}

/// Whether an assessment of the partnership still takes answers.
pub async fn is_open(db: &impl Reader, of: PartnershipId, today: NaiveDate) -> Result<bool> {
    let open = assessment::Entity::find()
        .filter(assessment::Column::PartnershipId.eq(Uuid::from(of)))
        .filter(assessment::Column::ClosesOn.gt(today));
    Ok(open.one(db.connection()).await?.is_some())
}

/// Looks into the boxes: how many answers there are, and of those that are closed what they say.
async fn count(db: &impl Reader, them: &mut Vec<Assessment>, today: NaiveDate) -> Result<()> {
    if them.is_empty() {
        return Ok(());
    }
    let boxes = ballot::Entity::find()
        .filter(ballot::Column::AssessmentId.is_in(them.iter().map(|it| Uuid::from(it.id))))
        .order_by_asc(ballot::Column::Side)
        .all(db.connection())
        .await?;
    let mut counted = Vec::new();
    for it in std::mem::take(them) {
        let of_this = boxes.iter().filter(|row| row.assessment_id == Uuid::from(it.id));
        let answers: Vec<_> = of_this.map(sheets).collect::<Result<_>>()?;
        counted.push(it.as_of(today, &answers));
    }
    *them = counted;
    Ok(())
}

fn sheets(row: &ballot::Model) -> Result<Vec<AnswerSheet>> {
    read_json("partnership_ballot.answers", &row.answers)
}

/// Adds an assessment with an empty box for each of its sides.
pub async fn insert(tx: &Tx, it: &Assessment, sides: &[SideNumber]) -> Result<()> {
    let row = assessment::Model {
        id: it.id.into(),
        partnership_id: it.partnership_id.into(),
        opened_by: it.opened_by.into(),
        questionnaire: it.questionnaire.clone(),
        opened_on: it.opened_on,
        closes_on: it.closes_on,
        version: it.version,
        created_at: it.created_at,
    };
    let db = tx.connection();
    assessment::Entity::insert(row.into_active_model()).exec_without_returning(db).await?;
    let boxes = sides.iter().map(|side| ballot::Model {
        assessment_id: it.id.into(),
        side: (*side).into(),
        answers: json(&Vec::<AnswerSheet>::new()),
    });
    ballot::Entity::insert_many(boxes.map(IntoActiveModel::into_active_model))
        .exec_without_returning(db)
        .await?;
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(it) }).await
}

/// Closes an assessment earlier than was said.
pub async fn close(tx: &Tx, before: &Assessment, after: &Assessment) -> Result<()> {
    assessment::Entity::update_many()
        .col_expr(assessment::Column::ClosesOn, Expr::value(after.closes_on))
        .col_expr(assessment::Column::Version, Expr::value(after.version))
        .filter(assessment::Column::Id.eq(Uuid::from(after.id)))
        .exec(tx.connection())
        .await?;
    let id = after.id.into();
    tx.record(Change { kind: SUBJECT, id, before: Some(before), after: Some(after) }).await
}

pub async fn has_answered(
    db: &impl Reader,
    id: AssessmentId,
    account_id: AccountId,
) -> Result<bool> {
    let row = respondent::Entity::find_by_id((id.into(), account_id.into()));
    Ok(row.one(db.connection()).await?.is_some())
}

/// Puts the answers of somebody into the box of a side. The record says that they answered, and not what.
pub async fn answer(
    tx: &Tx,
    id: AssessmentId,
    side: SideNumber,
    account_id: AccountId,
    sheet: &AnswerSheet,
) -> Result<()> {
    let db = tx.connection();
    let row = respondent::Model { assessment_id: id.into(), account_id: account_id.into() };
    respondent::Entity::insert(row.into_active_model()).exec_without_returning(db).await?;
    let row = ballot::Entity::find_by_id((id.into(), side.into()))
        .lock_exclusive()
        .one(db)
        .await?
        .or_not_found("assessment")?;
    let mut answers: Vec<String> = sheets(&row)?.iter().chain([sheet]).map(json).collect();
    answers.sort_unstable();
    ballot::Entity::update_many()
        .col_expr(ballot::Column::Answers, Expr::value(format!("[{}]", answers.join(","))))
        .filter(ballot::Column::AssessmentId.eq(Uuid::from(id)))
        .filter(ballot::Column::Side.eq(i16::from(side)))
        .exec(db)
        .await?;
    tx.record(Change { kind: SUBJECT, id: id.into(), before: None, after: Some(&id) }).await
}

/// An assessment without its result.
fn bare(row: assessment::Model) -> Result<Assessment> {
    Ok(Assessment {
        id: row.id.into(),
        partnership_id: row.partnership_id.into(),
        opened_by: rows::side(row.opened_by)?,
        questionnaire: row.questionnaire,
        opened_on: row.opened_on,
        closes_on: row.closes_on,
        state: AssessmentState::Open,
        next_due_on: row.closes_on + partnerships::assessment::CADENCE,
        result: None,
        answered: Vec::new(),
        version: row.version,
        created_at: row.created_at,
    })
}
