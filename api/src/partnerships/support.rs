//! What authorities say for a partnership.

use actix_web::web::Data;
use actix_web::{get, post};
use partnerships::support::{SupportProposal, SupportStatement, SupportWithdrawalProposal};
use partnerships::{PartnershipId, SupportStatementId};
use persistence::Tx;
use persistence::partnerships::{self as stored, history, support as store};

use super::documents::must_share;
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Answered, Created, IfMatch, Json, List, New, Paged, Path, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_support_statements: Anyone;
    create_support_statement: Party(Coordinator), PartnershipsWrite;
    show_support_statement: Anyone;
    withdraw_support_statement [If-Match]: Party(Coordinator), PartnershipsWrite;
}

type SupportStatements = kernel::Page<SupportStatement>;

/// List how authorities support a partnership, also what they have withdrawn.
#[utoipa::path(responses((status = 200, description = "A page.", body = SupportStatements)))]
#[get("/partnerships/{partnership_id}/support-statements")]
async fn list_support_statements(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    list: List,
) -> Result<Paged<SupportStatement>, Problem> {
    stored::show(&state.db, id, &caller.grants(&state.db).await?).await?;
    Ok(list.page(store::list(&state.db, id, &list.listing).await?))
}

/// Record how an authority supports a partnership.
///
/// By a municipality on a side, for itself. A resolution and a budget rest on a resolution of its council that was adopted
/// for the partnership. The side shows the highest level that counts today.
#[utoipa::path(request_body = SupportProposal, responses((status = 201, description = "Recorded.", body = SupportStatement)))]
#[post("/partnerships/{partnership_id}/support-statements")]
async fn create_support_statement(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    new: New<SupportProposal>,
) -> Result<Answered, Problem> {
    let (said, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let before = history::lock(tx, id, &caller.grants(tx).await?).await?;
            let partnership = &before.partnership;
            caller.acts_for(tx, partnership.towns()).await?;
            // An authority speaks for its own town.
            if partnership.towns().any(|it| it == said.municipality_id) {
                caller.acts_for(tx, [said.municipality_id]).await?;
            }
            must_share(&caller, tx, partnership, said.document_id, "/document_id").await?;
            let body = before.support(SupportStatementId::new(now), said, now)?;
            store::insert(tx, &body).await?;
            Ok(Created::of(body))
        })
        .await
}

/// Show a statement of support.
#[utoipa::path(responses((status = 200, description = "The statement.", body = SupportStatement)))]
#[get("/support-statements/{support_statement_id}")]
async fn show_support_statement(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<SupportStatementId>,
) -> Result<Versioned<SupportStatement>, Problem> {
    Ok(Versioned(store::show(&state.db, id, &caller.grants(&state.db).await?).await?))
}

/// Withdraw a statement of support.
///
/// By the municipality whose it is, with a reason. It stays on record and counts no more.
#[utoipa::path(
    request_body = SupportWithdrawalProposal,
    responses((status = 200, description = "Withdrawn.", body = SupportStatement))
)]
#[post("/support-statements/{support_statement_id}/withdrawals")]
async fn withdraw_support_statement(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<SupportStatementId>,
    if_match: IfMatch,
    Json(SupportWithdrawalProposal { reason }): Json<SupportWithdrawalProposal>,
) -> Result<Versioned<SupportStatement>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| {
        let it = store::lock(tx, id, &caller.grants(tx).await?).await?;
        caller.acts_for(tx, [it.said.municipality_id]).await?;
        Ok(it)
    };
    let decide = async |_: &Tx, before: &SupportStatement| Ok(before.withdraw(reason, now)?);
    state.change(&caller, &if_match, hold, decide, store::update).await
}
