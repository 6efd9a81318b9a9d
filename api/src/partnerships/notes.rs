//! What a side notes for itself. A role on the platform counts for no side, and so reads nothing here.

use actix_web::web::Data;
use actix_web::{delete, get, patch, post};
use kernel::access::Role;
use partnerships::note::{Note, NoteProposal, PartnershipNoteText};
use partnerships::{PartnershipId, PartnershipNoteId};
use persistence::partnerships::{self as stored, notes as store};
use persistence::{Reader, Tx};

use super::sides::{own_side, own_sides};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{
    Answered, Created, IfMatch, List, New, NoContent, Paged, Patch, Path, Versioned,
};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_partnership_notes: Party(Viewer);
    create_partnership_note: Party(Contributor), PartnershipsWrite;
    show_partnership_note: Party(Viewer);
    update_partnership_note [If-Match]: Party(Contributor), PartnershipsWrite;
    delete_partnership_note [If-Match]: Party(Contributor), PartnershipsWrite;
}

// Aliases, because utoipa spells generic arguments out in place.
type PartnershipNotes = kernel::Page<Note>;
type NotePatch = Patch<PartnershipNoteText>;

/// List what one's own side has noted.
///
/// Nobody else reads it, the platform included.
#[utoipa::path(responses((status = 200, description = "A page.", body = PartnershipNotes)))]
#[get("/partnerships/{partnership_id}/notes")]
async fn list_partnership_notes(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    list: List,
) -> Result<Paged<Note>, Problem> {
    let partnership = stored::show(&state.db, id, &caller.grants(&state.db).await?).await?;
    let sides = own_sides(&caller, &state.db, &partnership, Role::Viewer).await?;
    if sides.is_empty() {
        return Err(caller.lacks("one of the parties itself"));
    }
    Ok(list.page(store::list(&state.db, id, &sides, &list.listing).await?))
}

/// Note something for one's own side.
#[utoipa::path(request_body = NoteProposal, responses((status = 201, description = "Noted.", body = Note)))]
#[post("/partnerships/{partnership_id}/notes")]
async fn create_partnership_note(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    new: New<NoteProposal>,
) -> Result<Answered, Problem> {
    let (NoteProposal { side, text }, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let partnership = stored::show(tx, id, &caller.grants(tx).await?).await?;
            let side = own_side(&caller, tx, &partnership, side, Role::Contributor).await?;
            let body = Note {
                id: PartnershipNoteId::new(now),
                partnership_id: id,
                side,
                text,
                version: 1,
                created_at: now,
                updated_at: now,
            };
            store::insert(tx, &body).await?;
            Ok(Created::of(body))
        })
        .await
}

/// Show a note of one's own side.
#[utoipa::path(responses((status = 200, description = "The note.", body = Note)))]
#[get("/partnership-notes/{partnership_note_id}")]
async fn show_partnership_note(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipNoteId>,
) -> Result<Versioned<Note>, Problem> {
    let note = store::show(&state.db, id).await?;
    must_read(&caller, &state.db, &note).await?;
    Ok(Versioned(note))
}

/// Change a note of one's own side.
#[utoipa::path(
    request_body(content = NotePatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = Note))
)]
#[patch("/partnership-notes/{partnership_note_id}")]
async fn update_partnership_note(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipNoteId>,
    if_match: IfMatch,
    changes: NotePatch,
) -> Result<Versioned<Note>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| hold(&caller, tx, id).await;
    let decide = async |_: &Tx, before: &Note| {
        let text = PartnershipNoteText { text: before.text.clone() };
        Ok(before.revise(changes.apply(&text)?.text, now))
    };
    state.change(&caller, &if_match, hold, decide, store::update).await
}

/// Delete a note of one's own side.
#[utoipa::path(responses((status = 204, description = "Deleted.")))]
#[delete("/partnership-notes/{partnership_note_id}")]
async fn delete_partnership_note(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipNoteId>,
    if_match: IfMatch,
) -> Result<NoContent, Problem> {
    let deleted = state.write(&caller, async |tx| {
        let note = hold(&caller, tx, id).await?;
        if_match.check(note.version)?;
        Ok(store::delete(tx, &note).await?)
    });
    deleted.await.map(|()| NoContent)
}

/// Holds a note for who may write for its side.
async fn hold(caller: &Caller, tx: &Tx, id: PartnershipNoteId) -> Result<Note, Problem> {
    let note = store::lock(tx, id).await?;
    must_read(caller, tx, &note).await?;
    let partnership = stored::show(tx, note.partnership_id, &caller.grants(tx).await?).await?;
    own_side(caller, tx, &partnership, Some(note.side), Role::Contributor).await?;
    Ok(note)
}

/// To who is not of its side, a note is not there.
async fn must_read(caller: &Caller, db: &impl Reader, note: &Note) -> Result<(), Problem> {
    let nothing = || Problem::not_found("note");
    let grants = caller.grants(db).await?;
    let partnership = stored::find(db, note.partnership_id, &grants).await?.ok_or_else(nothing)?;
    let sides = own_sides(caller, db, &partnership, Role::Viewer).await?;
    if sides.contains(&note.side) { Ok(()) } else { Err(nothing()) }
}
