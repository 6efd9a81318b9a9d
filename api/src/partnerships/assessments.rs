//! Assessments of the success factors.

use actix_web::web::Data;
use actix_web::{get, post};
use kernel::access::Role;
use partnerships::assessment::{self, AnswerSheet, Assessment, AssessmentProposal, Questionnaire};
use partnerships::claim::ConfirmationProposal;
use partnerships::{AssessmentId, PartnershipId, Refusal};
use persistence::partnerships::{self as store, assessments};

use super::sides::{Acts, acting_side, must_belong, must_see, own_side};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{
    Answered, Created, IfMatch, Json, List, New, NoContent, Paged, Path, Versioned,
};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    show_questionnaire: Anyone;
    list_assessments: Party(Viewer);
    create_assessment: Party(Coordinator), PartnershipsWrite;
    show_assessment: Party(Viewer);
    answer_assessment: Party(Viewer), PartnershipsWrite;
    close_assessment [If-Match]: Party(Coordinator), PartnershipsWrite;
}

type Assessments = kernel::Page<Assessment>;

/// Show what an assessment of the success factors asks.
#[utoipa::path(responses((status = 200, description = "The statements.", body = Questionnaire)))]
#[get("/assessment-questionnaire")]
async fn show_questionnaire() -> Json<Questionnaire> {
    Json(assessment::questionnaire())
}

/// List the assessments of a partnership.
#[utoipa::path(responses((status = 200, description = "A page.", body = Assessments)))]
#[get("/partnerships/{partnership_id}/assessments")]
async fn list_assessments(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    list: List,
) -> Result<Paged<Assessment>, Problem> {
    let grants = caller.grants(&state.db).await?;
    let partnership = store::show(&state.db, id, &grants).await?;
    must_belong(&caller, &state.db, &partnership).await?;
    let today = state.clock.now().date_naive();
    Ok(list.page(assessments::list(&state.db, id, &list.listing, today).await?))
}

/// Open an assessment of the success factors (*Erfolgsfaktoren-Check*).
///
/// Members of every side answer for themselves until it closes; then it shows where the sides see it differently.
#[utoipa::path(request_body = AssessmentProposal, responses((status = 201, description = "Opened.", body = Assessment)))]
#[post("/partnerships/{partnership_id}/assessments")]
async fn create_assessment(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    new: New<AssessmentProposal>,
) -> Result<Answered, Problem> {
    let (AssessmentProposal { side, closes_on }, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let partnership = store::lock(tx, id, &caller.grants(tx).await?).await?;
            let side = acting_side(&caller, tx, &partnership, side, Acts::Anyone).await?;
            if assessments::is_open(tx, id, now.date_naive()).await? {
                return Err(Refusal::AssessmentStillOpen.into());
            }
            let new_id = AssessmentId::new(now);
            let body = Assessment::open(new_id, &partnership, side, closes_on, now)?;
            let sides: Vec<_> = partnership.sides.iter().map(|it| it.number).collect();
            assessments::insert(tx, &body, &sides).await?;
            Ok(Created::of(body))
        })
        .await
}

/// Show an assessment; its result, once it is closed.
///
/// Means of fewer than three respondents of a side are not shown, nor what they could be worked out from.
#[utoipa::path(responses((status = 200, description = "The assessment.", body = Assessment)))]
#[get("/assessments/{assessment_id}")]
async fn show_assessment(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<AssessmentId>,
) -> Result<Versioned<Assessment>, Problem> {
    let (today, grants) = (state.clock.now().date_naive(), caller.grants(&state.db).await?);
    let it = assessments::show(&state.db, id, today, &grants).await?;
    let partnership = store::show(&state.db, it.partnership_id, &grants).await?;
    must_see(&caller, &state.db, &partnership, "assessment").await?;
    Ok(Versioned(it))
}

/// Answer an assessment.
///
/// Once for each account that holds a role with a party of a side; a role on the platform counts for none. The answers are kept without a name, a time or an order.
#[utoipa::path(responses((status = 204, description = "Answered.")))]
#[post("/assessments/{assessment_id}/answers")]
async fn answer_assessment(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<AssessmentId>,
    Json(sheet): Json<AnswerSheet>,
) -> Result<NoContent, Problem> {
    let (account, today) = (caller.account()?, state.clock.now().date_naive());
    let answered = state.write(&caller, async |tx| {
        let grants = caller.grants(tx).await?;
        let it = assessments::show(tx, id, today, &grants).await?;
        let partnership = store::show(tx, it.partnership_id, &grants).await?;
        must_see(&caller, tx, &partnership, "assessment").await?;
        let side = own_side(&caller, tx, &partnership, sheet.side, Role::Viewer).await?;
        it.must_be_open(today)?;
        let sheet = sheet.tidy()?;
        if assessments::has_answered(tx, id, account).await? {
            return Err(Refusal::AlreadyAnswered.into());
        }
        Ok(assessments::answer(tx, id, side, account, &sheet).await?)
    });
    answered.await.map(|()| NoContent)
}

/// Close an assessment earlier than was said.
///
/// The side that opened it does, on the day after at the earliest; from then on it shows its result.
#[utoipa::path(responses((status = 200, description = "When it closes now.", body = Assessment)))]
#[post("/assessments/{assessment_id}/closings")]
async fn close_assessment(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<AssessmentId>,
    if_match: IfMatch,
    Json(ConfirmationProposal { side }): Json<ConfirmationProposal>,
) -> Result<Versioned<Assessment>, Problem> {
    let today = state.clock.now().date_naive();
    let closed = state.write(&caller, async |tx| {
        let grants = caller.grants(tx).await?;
        let of = assessments::show(tx, id, today, &grants).await?.partnership_id;
        let partnership = store::lock(tx, of, &grants).await?;
        must_see(&caller, tx, &partnership, "assessment").await?;
        let side = acting_side(&caller, tx, &partnership, side, Acts::Anyone).await?;
        let before = assessments::show(tx, id, today, &grants).await?;
        if_match.check(before.version)?;
        assessments::close(tx, &before, &before.close(side, today)?).await?;
        Ok(assessments::show(tx, id, today, &grants).await?)
    });
    closed.await.map(Versioned)
}
