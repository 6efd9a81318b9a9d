//! Agreements: drawn up, adopted, signed, followed by others, terminated.

use actix_web::web::Data;
use actix_web::{delete, get, patch, post};
use partnerships::agreement::{
    AdoptionProposal, AgreementProposal, AgreementWithdrawal, AttestationProposal,
    AttestationReply, SignatureProposal, TerminationProposal,
};
use partnerships::history::History;
use partnerships::{Agreement, AgreementId, PartnershipId, Refusal, SideNumber};
use persistence::Tx;
use persistence::directory::documents;
use persistence::partnerships::{self as store, agreements, history};

use super::documents::must_share;
use super::sides::{Acts, acting_side, belongs, must_belong, must_see};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{
    Answered, Created, IfMatch, Json, List, New, NoContent, Paged, Patch, Path, Versioned,
};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_agreements: Anyone;
    create_agreement: Party(Contributor), PartnershipsWrite;
    show_agreement: Anyone;
    update_agreement [If-Match]: Party(Contributor), PartnershipsWrite;
    adopt_agreement [If-Match]: Party(Coordinator), PartnershipsWrite;
    sign_agreement [If-Match]: Party(Coordinator), PartnershipsWrite;
    terminate_agreement [If-Match]: Party(Coordinator), PartnershipsWrite;
    discard_agreement [If-Match]: Party(Contributor), PartnershipsWrite;
    withdraw_from_agreement [If-Match]: Party(Coordinator), PartnershipsWrite;
    attest_agreement [If-Match]: Party(Coordinator), PartnershipsWrite;
    answer_attestations [If-Match]: Party(Coordinator), PartnershipsWrite;
}

/// Where an agreement names its texts.
const TEXTS: &str = "/languages";

type Agreements = kernel::Page<Agreement>;
type AgreementPatch = Patch<AgreementProposal>;

/// List the agreements of a partnership.
///
/// What all sides have signed is for everybody; drafts, and what is negotiated, for those who take part.
#[utoipa::path(responses((status = 200, description = "A page.", body = Agreements)))]
#[get("/partnerships/{partnership_id}/agreements")]
async fn list_agreements(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    list: List,
) -> Result<Paged<Agreement>, Problem> {
    let grants = caller.grants(&state.db).await?;
    let partnership = store::show(&state.db, id, &grants).await?;
    let belongs = belongs(&caller, &state.db, &partnership).await?;
    let today = state.clock.now().date_naive();
    Ok(list.page(agreements::list(&state.db, id, belongs, &list.listing, today).await?))
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
            let before = history::lock(tx, id, &caller.grants(tx).await?).await?;
            must_belong(&caller, tx, &before.partnership).await?;
            must_share(&caller, tx, &before.partnership, terms.documents(), TEXTS).await?;
            let agreement_id = AgreementId::new(now);
            let after = before.draw_up(agreement_id, terms, now)?;
            stored(tx, &before, &after, agreement_id).await.map(Created::of)
        })
        .await
}

/// Show an agreement.
#[utoipa::path(responses((status = 200, description = "The agreement.", body = Agreement)))]
#[get("/agreements/{agreement_id}")]
async fn show_agreement(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<AgreementId>,
) -> Result<Versioned<Agreement>, Problem> {
    let (today, grants) = (state.clock.now().date_naive(), caller.grants(&state.db).await?);
    let agreement = agreements::show(&state.db, id, today, &grants).await?;
    let partnership = store::show(&state.db, agreement.partnership_id, &grants).await?;
    if agreement.is_signed() || belongs(&caller, &state.db, &partnership).await? {
        return Ok(Versioned(agreement));
    }
    Err(Problem::not_found("agreement"))
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
        let (before, agreement) = lock(&caller, tx, id).await?;
        must_belong(&caller, tx, &before.partnership).await?;
        if_match.check(agreement.version)?;
        let terms = changes.apply(&agreement.terms)?;
        must_share(&caller, tx, &before.partnership, terms.documents(), TEXTS).await?;
        let after = before.revise(id, terms, now)?;
        stored(tx, &before, &after, id).await
    });
    changed.await.map(Versioned)
}

/// Adopt an agreement for a side.
///
/// By a council resolution to conclude that is on record, on the day of which it is adopted, or by a mandate.
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
    act(&state, &caller, (id, proposal.side), &if_match, |before, side| {
        before.adopt(id, side, proposal, now)
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
    act(&state, &caller, (id, proposal.side), &if_match, |before, side| {
        before.sign(id, side, proposal, now)
    })
    .await
}

/// Terminate an agreement for a side.
///
/// What is signed takes a document and keeps its notice, and of two notices the earlier counts; what is not signed by all
/// is withdrawn at once. What it was to replace holds on. The form of the partnership stays as it is: its transitions then
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
    act(&state, &caller, (id, proposal.side), &if_match, |before, side| {
        before.terminate(id, side, proposal, now)
    })
    .await
}

/// Discard an agreement that no side has adopted.
#[utoipa::path(responses((status = 204, description = "Discarded.")))]
#[delete("/agreements/{agreement_id}")]
async fn discard_agreement(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<AgreementId>,
    if_match: IfMatch,
) -> Result<NoContent, Problem> {
    let now = state.clock.now();
    let discarded = state.write(&caller, async |tx| {
        let (before, agreement) = lock(&caller, tx, id).await?;
        must_belong(&caller, tx, &before.partnership).await?;
        if_match.check(agreement.version)?;
        Ok(history::store(tx, &before, &before.discard(id, now)?).await?)
    });
    discarded.await.map(|()| NoContent)
}

/// Take back the adoption or the signature of one's own side, as long as another signature is missing.
#[utoipa::path(responses((status = 200, description = "Taken back.", body = Agreement)))]
#[post("/agreements/{agreement_id}/withdrawals")]
async fn withdraw_from_agreement(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<AgreementId>,
    if_match: IfMatch,
    Json(AgreementWithdrawal { side, act: what }): Json<AgreementWithdrawal>,
) -> Result<Versioned<Agreement>, Problem> {
    let now = state.clock.now();
    act(&state, &caller, (id, side), &if_match, |before, side| {
        before.take_back(id, side, what, now)
    })
    .await
}

/// Attest what another side did that has never spoken here.
///
/// A charter of 1975 whose other side has no account: with a document that shows it. What is attested founds the form, and
/// counts until that side speaks and objects.
#[utoipa::path(responses((status = 200, description = "Attested.", body = Agreement)))]
#[post("/agreements/{agreement_id}/attestations")]
async fn attest_agreement(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<AgreementId>,
    if_match: IfMatch,
    Json(proposal): Json<AttestationProposal>,
) -> Result<Versioned<Agreement>, Problem> {
    let now = state.clock.now();
    let changed = state.write(&caller, async |tx| {
        let (before, agreement) = lock(&caller, tx, id).await?;
        let partnership = &before.partnership;
        let by = acting_side(&caller, tx, partnership, proposal.by, Acts::Municipality).await?;
        if_match.check(agreement.version)?;
        must_share(&caller, tx, partnership, proposal.document_id, "/document_id").await?;
        hold_texts(&caller, tx, &agreement).await?;
        stored(tx, &before, &before.attest(id, by, proposal, now)?, id).await
    });
    changed.await.map(Versioned)
}

/// Say whether what others attested for one's own side is so.
///
/// What a side objects to does not count: a form that rested on it is founded no more, and its transitions show that.
#[utoipa::path(responses((status = 200, description = "As it says.", body = Agreement)))]
#[post("/agreements/{agreement_id}/attestation-answers")]
async fn answer_attestations(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<AgreementId>,
    if_match: IfMatch,
    Json(AttestationReply { side, event }): Json<AttestationReply>,
) -> Result<Versioned<Agreement>, Problem> {
    let now = state.clock.now();
    act(&state, &caller, (id, side), &if_match, |before, side| {
        before.answer_attestations(id, side, event, now)
    })
    .await
}

/// Holds the history of an agreement, lets `decide` say what a side makes of it, and stores that.
async fn act(
    state: &State,
    caller: &Caller,
    (id, named): (AgreementId, Option<SideNumber>),
    if_match: &IfMatch,
    decide: impl FnOnce(&History, SideNumber) -> Result<History, Refusal>,
) -> Result<Versioned<Agreement>, Problem> {
    let changed = state.write(caller, async |tx| {
        let (before, agreement) = lock(caller, tx, id).await?;
        let partnership = &before.partnership;
        let side = acting_side(caller, tx, partnership, named, Acts::Municipality).await?;
        if_match.check(agreement.version)?;
        hold_texts(caller, tx, &agreement).await?;
        stored(tx, &before, &decide(&before, side)?, id).await
    });
    changed.await.map(Versioned)
}

/// Nobody adopts or signs a text that becomes another meanwhile.
async fn hold_texts(caller: &Caller, tx: &Tx, agreement: &Agreement) -> Result<(), Problem> {
    let grants = caller.grants(tx).await?;
    documents::hold(tx, &agreement.terms.documents(), &grants).await?;
    Ok(())
}

/// Holds the history of an agreement; shows the agreement as it is.
async fn lock(caller: &Caller, tx: &Tx, id: AgreementId) -> Result<(History, Agreement), Problem> {
    let history = history::lock_of_agreement(tx, id, &caller.grants(tx).await?).await?;
    let agreement = history.agreement(id).cloned();
    let agreement = agreement.ok_or_else(|| Problem::not_found("agreement"))?;
    // Of what is negotiated only the parties know.
    if !agreement.is_signed() {
        must_see(caller, tx, &history.partnership, "agreement").await?;
    }
    Ok((history, agreement))
}

/// Stores what has become of it all; shows the agreement as it is then.
async fn stored(
    tx: &Tx,
    before: &History,
    after: &History,
    id: AgreementId,
) -> Result<Agreement, Problem> {
    history::store(tx, before, after).await?;
    after.agreement(id).cloned().ok_or_else(|| Problem::not_found("agreement"))
}
