//! Agreements: drawn up, adopted, signed, followed by others, terminated.

use actix_web::web::Data;
use actix_web::{get, patch, post};
use chrono::{DateTime, Utc};
use partnerships::agreement::{
    AdoptionProposal, AgreementProposal, SignatureProposal, TerminationProposal,
};
use partnerships::{Agreement, AgreementId, Partnership, PartnershipId, SideNumber};
use persistence::Tx;
use persistence::partnerships::{self as store, agreements, resolutions};

use super::sides::{Acts, acting_side, must_belong};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{
    Answered, Created, IfMatch, Json, List, New, Paged, Patch, Path, Versioned,
};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_agreements: Party(Viewer);
    create_agreement: Party(Contributor), PartnershipsWrite;
    show_agreement: Party(Viewer);
    update_agreement [If-Match]: Party(Contributor), PartnershipsWrite;
    adopt_agreement [If-Match]: Party(Coordinator), PartnershipsWrite;
    sign_agreement [If-Match]: Party(Coordinator), PartnershipsWrite;
    terminate_agreement [If-Match]: Party(Coordinator), PartnershipsWrite;
}

type Agreements = kernel::Page<Agreement>;
type AgreementPatch = Patch<AgreementProposal>;

/// List the agreements of a partnership.
///
/// Drafts among them, so only to those who take part; what was signed is in the timeline for all.
#[utoipa::path(responses((status = 200, description = "A page.", body = Agreements)))]
#[get("/partnerships/{partnership_id}/agreements")]
async fn list_agreements(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    list: List,
) -> Result<Paged<Agreement>, Problem> {
    let partnership = store::show(&state.db, id).await?;
    must_belong(&caller, &state.db, &partnership).await?;
    let today = state.clock.now().date_naive();
    Ok(list.page(agreements::list(&state.db, id, &list.listing, today).await?))
}

/// Draw up an agreement (*Vereinbarung, Partnerschaftsurkunde*).
///
/// A first one, or one that renews, amends or supersedes another. A renewal can be drawn up from 180 days before the end.
#[utoipa::path(request_body = AgreementProposal, responses((status = 201, description = "Drawn up.", body = Agreement)))]
#[post("/partnerships/{partnership_id}/agreements")]
async fn create_agreement(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    new: New<AgreementProposal>,
) -> Result<Answered, Problem> {
    let (terms, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let partnership = store::lock(tx, id).await?;
            must_belong(&caller, tx, &partnership).await?;
            let old = predecessor(tx, &terms, now).await?;
            let agreement_id = AgreementId::new(now);
            let body = Agreement::draw_up(agreement_id, &partnership, terms, old.as_ref(), now)?;
            agreements::insert(tx, &body).await?;
            Ok(Created::of(body))
        })
        .await
}

/// The agreement that another says it follows; none if there is none.
async fn predecessor(
    tx: &Tx,
    terms: &AgreementProposal,
    now: DateTime<Utc>,
) -> Result<Option<Agreement>, Problem> {
    let Some(follows) = terms.follows else { return Ok(None) };
    Ok(agreements::find_locked(tx, follows.agreement_id, now.date_naive()).await?)
}

/// Show an agreement.
#[utoipa::path(responses((status = 200, description = "The agreement.", body = Agreement)))]
#[get("/agreements/{agreement_id}")]
async fn show_agreement(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<AgreementId>,
) -> Result<Versioned<Agreement>, Problem> {
    let agreement = agreements::show(&state.db, id, state.clock.now().date_naive()).await?;
    let partnership = store::show(&state.db, agreement.partnership_id).await?;
    must_belong(&caller, &state.db, &partnership).await?;
    Ok(Versioned(agreement))
}

/// Change what an agreement says, as long as no side has adopted it.
///
/// A JSON Merge Patch (RFC 7396), also accepted as plain JSON: absent fields stay, null clears, lists are replaced.
#[utoipa::path(
    request_body(content = AgreementPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = Agreement))
)]
#[patch("/agreements/{agreement_id}")]
async fn update_agreement(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<AgreementId>,
    if_match: IfMatch,
    changes: AgreementPatch,
) -> Result<Versioned<Agreement>, Problem> {
    let now = state.clock.now();
    let changed = state.write(&caller, async |tx| {
        let (partnership, before) = lock(tx, id, now).await?;
        must_belong(&caller, tx, &partnership).await?;
        if_match.check(before.version)?;
        let after = before.revise(changes.apply(&before.terms)?, now)?;
        agreements::update(tx, &before, &after).await?;
        Ok(after)
    });
    changed.await.map(Versioned)
}

/// Adopt an agreement for a side.
///
/// By a council resolution to conclude that is on record, or by a mandate.
#[utoipa::path(responses((status = 200, description = "Adopted by the side.", body = Agreement)))]
#[post("/agreements/{agreement_id}/adoptions")]
async fn adopt_agreement(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<AgreementId>,
    if_match: IfMatch,
    Json(proposal): Json<AdoptionProposal>,
) -> Result<Versioned<Agreement>, Problem> {
    let now = state.clock.now();
    act(&state, &caller, (id, proposal.side), &if_match, async |tx, partnership, before, side| {
        let resolution = match proposal.resolution_id {
            Some(id) => resolutions::find(tx, id).await?,
            None => None,
        };
        Ok(before.adopt(partnership, side, proposal, resolution.as_ref(), now)?)
    })
    .await
}

/// Sign an agreement for a side, by office.
///
/// When the last side signs, it is settled from which day it is in force; a renewal that is signed in time goes on without
/// a gap.
#[utoipa::path(responses((status = 200, description = "Signed by the side.", body = Agreement)))]
#[post("/agreements/{agreement_id}/signatures")]
async fn sign_agreement(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<AgreementId>,
    if_match: IfMatch,
    Json(proposal): Json<SignatureProposal>,
) -> Result<Versioned<Agreement>, Problem> {
    let now = state.clock.now();
    act(&state, &caller, (id, proposal.side), &if_match, async |tx, partnership, before, side| {
        let old = predecessor(tx, &before.terms, now).await?;
        let after = before.sign(partnership, side, proposal, old.as_ref(), now)?;
        if let Some(old) = old.filter(|_| after.replaces_its_predecessor()) {
            agreements::update(tx, &old, &old.superseded(&after, now)).await?;
        }
        let since = after.terms.in_force_from.filter(|_| after.is_signed() && after.is_formal());
        let news = since.filter(|day| partnership.partner_since.is_none_or(|since| *day < since));
        if let Some(day) = news {
            store::update(tx, partnership, &partnership.partners_from(day, now)).await?;
        }
        Ok(after)
    })
    .await
}

/// Terminate an agreement for a side.
///
/// What is signed takes a document and keeps its notice. The form of the partnership stays as it is: its transitions then
/// show the rule that no longer holds, and what the sides might do.
#[utoipa::path(responses((status = 200, description = "Terminated.", body = Agreement)))]
#[post("/agreements/{agreement_id}/terminations")]
async fn terminate_agreement(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<AgreementId>,
    if_match: IfMatch,
    Json(proposal): Json<TerminationProposal>,
) -> Result<Versioned<Agreement>, Problem> {
    let now = state.clock.now();
    act(&state, &caller, (id, proposal.side), &if_match, async |_, _, before, side| {
        Ok(before.terminate(side, proposal, now)?)
    })
    .await
}

/// Loads an agreement with its partnership, lets `decide` say what a side makes of it, and stores that.
async fn act(
    state: &State,
    caller: &Caller,
    (id, named): (AgreementId, Option<SideNumber>),
    if_match: &IfMatch,
    decide: impl AsyncFnOnce(&Tx, &Partnership, &Agreement, SideNumber) -> Result<Agreement, Problem>,
) -> Result<Versioned<Agreement>, Problem> {
    let changed = state.write(caller, async |tx| {
        let (partnership, before) = lock(tx, id, state.clock.now()).await?;
        let side = acting_side(caller, tx, &partnership, named, Acts::Municipality).await?;
        if_match.check(before.version)?;
        let after = decide(tx, &partnership, &before, side).await?;
        agreements::update(tx, &before, &after).await?;
        Ok(after)
    });
    changed.await.map(Versioned)
}

/// Holds an agreement; its partnership first, as every step of a side does.
async fn lock(
    tx: &Tx,
    id: AgreementId,
    now: DateTime<Utc>,
) -> Result<(Partnership, Agreement), Problem> {
    let of = agreements::partnership_of(tx, id).await?;
    let partnership = store::lock(tx, of).await?;
    Ok((partnership, agreements::lock(tx, id, now.date_naive()).await?))
}
