use actix_web::web::Data;
use actix_web::{delete, get, patch, post};
use conferences::conference::Conference;
use conferences::outcome::{FollowUp, FollowUpEvent, FollowUpId, FollowUpProfile, FollowUpStep};
use conferences::{ConferenceId, Refusal};
use kernel::access::Role;
use kernel::{Life, NamedEvent, NamedStep, OrganisationId, Page, Transitions};
use persistence::conferences::outcomes as store;
use persistence::directory::{municipalities, organisations as known_organisations};
use persistence::{Reader, Tx, conferences as stored, partnerships};
use uuid::Uuid;

use super::hosts::{seen_inside, takes_part};
use crate::State;
use crate::directory::organisations::must_be_verified;
use crate::http::call::Caller;
use crate::http::extract::{
    Answered, Created, Hashed, IfMatch, Json, List, New, NoContent, Paged, Patch, Path, Versioned,
};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_follow_ups: SignedIn;
    create_follow_up: Party(Contributor), ConferencesWrite;
    show_follow_up: SignedIn;
    update_follow_up [If-Match]: Party(Contributor), ConferencesWrite;
    delete_follow_up [If-Match]: Party(Contributor), ConferencesWrite;
    show_follow_up_transitions: SignedIn;
    transition_follow_up [If-Match]: Party(Contributor), ConferencesWrite;
    show_party_transitions: Party(Viewer);
    transition_party [If-Match]: Party(Coordinator), ConferencesWrite;
}

type FollowUps = Page<FollowUp>;
type FollowUpPatch = Patch<FollowUpProfile>;
type FollowUpTransitions = Transitions<FollowUpEvent>;
type NamedTransitions = Transitions<NamedEvent>;

/// List what people set out to do after a conference.
#[utoipa::path(responses((status = 200, description = "A page.", body = FollowUps)))]
#[get("/conferences/{conference_id}/follow-ups")]
async fn list_follow_ups(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    list: List,
) -> Result<Paged<FollowUp>, Problem> {
    let (conference, _) = seen_inside(&caller, &state.db, id).await?;
    let mut found = store::follow_ups(&state.db, id, &list.listing).await?;
    let viewer = caller.viewer();
    found.items = found.items.into_iter().map(|it| it.seen_by(&conference, &viewer)).collect();
    Ok(list.page(found))
}

/// Set out to do something together after a conference that runs or was held.
///
/// One of the parties says so whose people took part, or a host. Others who are named are invited: they show and count
/// once they have accepted.
#[utoipa::path(request_body = FollowUpProfile, responses((status = 201, description = "Set out.", body = FollowUp)))]
#[post("/conferences/{conference_id}/follow-ups")]
async fn create_follow_up(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    new: New<FollowUpProfile>,
) -> Result<Answered, Problem> {
    let (profile, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let (conference, grants) = seen_inside(&caller, tx, id).await?;
            let own = caller.speaks_for(tx, profile.parties()).await?;
            let hosts = grants.cover_any(Role::Contributor, conference.hosts());
            if !hosts && (own.is_empty() || !takes_part(&caller, tx, &conference).await?) {
                return Err(caller.lacks("a host, or with a party while registered"));
            }
            must_rest_on(tx, &conference, &profile).await?;
            must_be_verified(&caller, tx, &organisations(&profile, &own)).await?;
            let id = FollowUpId::new(now);
            let body = FollowUp::open(id, &conference, profile, &own, now)?;
            store::insert_follow_up(tx, &body).await?;
            Ok(Created::of(body.seen_by(&conference, &caller.viewer())))
        })
        .await
}

/// Show a follow-up.
#[utoipa::path(responses((status = 200, description = "The follow-up.", body = FollowUp)))]
#[get("/follow-ups/{follow_up_id}")]
async fn show_follow_up(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<FollowUpId>,
) -> Result<Versioned<FollowUp>, Problem> {
    let it = store::follow_up(&state.db, id).await?;
    must_see(&caller, &state.db, &it).await?;
    let conference = stored::show(&state.db, it.conference_id).await?;
    Ok(Versioned(it.seen_by(&conference, &caller.viewer())))
}

/// Change a follow-up as long as nothing is agreed.
///
/// A JSON Merge Patch (RFC 7396): absent fields stay, null clears, lists are replaced. New parties are invited.
#[utoipa::path(
    request_body(content = FollowUpPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = FollowUp))
)]
#[patch("/follow-ups/{follow_up_id}")]
async fn update_follow_up(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<FollowUpId>,
    if_match: IfMatch,
    changes: FollowUpPatch,
) -> Result<Versioned<FollowUp>, Problem> {
    let now = state.clock.now();
    let changed = state.write(&caller, async |tx| {
        let (before, conference) = held(&caller, tx, id).await?;
        if_match.check(before.version)?;
        let profile = changes.apply(&before.profile)?;
        must_rest_on(tx, &conference, &profile).await?;
        let added = profile.parties().filter(|it| before.profile.parties().all(|one| one != *it));
        let own = caller.speaks_for(tx, added).await?;
        must_be_verified(&caller, tx, &organisations(&profile, &own)).await?;
        let after = before.revise(&conference, profile, &own, now)?;
        store::update_follow_up(tx, &before, &after).await?;
        Ok(after.seen_by(&conference, &caller.viewer()))
    });
    changed.await.map(Versioned)
}

/// Forget a follow-up as long as nothing is agreed.
#[utoipa::path(responses((status = 204, description = "Forgotten.")))]
#[delete("/follow-ups/{follow_up_id}")]
async fn delete_follow_up(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<FollowUpId>,
    if_match: IfMatch,
) -> Result<NoContent, Problem> {
    let deleted = state.write(&caller, async |tx| {
        let (it, _) = held(&caller, tx, id).await?;
        if_match.check(it.version)?;
        it.must_be_open()?;
        Ok(store::delete_follow_up(tx, &it).await?)
    });
    deleted.await.map(|()| NoContent)
}

/// List what may happen to a follow-up now.
#[utoipa::path(responses((status = 200, description = "All events of its state.", body = FollowUpTransitions)))]
#[get("/follow-ups/{follow_up_id}/transitions")]
async fn show_follow_up_transitions(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<FollowUpId>,
) -> Result<Hashed<FollowUpTransitions>, Problem> {
    let it = store::follow_up(&state.db, id).await?;
    must_see(&caller, &state.db, &it).await?;
    Ok(Hashed(Transitions::of(it.status.allowed(), |_| Vec::new())))
}

/// Move a follow-up on.
///
/// It is agreed once all who are named have accepted. Where a partnership came of it, one of its sides names that: two of
/// the parties are sides of it.
#[utoipa::path(responses((status = 200, description = "Moved on.", body = FollowUp)))]
#[post("/follow-ups/{follow_up_id}/transitions")]
async fn transition_follow_up(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<FollowUpId>,
    if_match: IfMatch,
    Json(step): Json<FollowUpStep>,
) -> Result<Versioned<FollowUp>, Problem> {
    let now = state.clock.now();
    let moved = state.write(&caller, async |tx| {
        let (before, conference) = held(&caller, tx, id).await?;
        if_match.check(before.version)?;
        let mut sides = Vec::new();
        if let Some(partnership) = step.partnership_id {
            let partnership =
                partnerships::show(tx, partnership.into(), &caller.grants(tx).await?).await?;
            let all = partnership.sides.iter().flat_map(|it| &it.municipalities);
            sides.extend(all.map(|it| Uuid::from(it.id)));
            caller.acts_for(tx, sides.iter().copied()).await?;
        }
        let after = before.after(step, &sides, now)?;
        store::update_follow_up(tx, &before, &after).await?;
        Ok(after.seen_by(&conference, &caller.viewer()))
    });
    moved.await.map(Versioned)
}

/// Show what a party that was named may do about it.
#[utoipa::path(responses((status = 200, description = "What can happen.", body = NamedTransitions)))]
#[get("/follow-ups/{follow_up_id}/parties/{party_id}/transitions")]
async fn show_party_transitions(
    state: Data<State>,
    caller: Caller,
    Path((id, party)): Path<(FollowUpId, Uuid)>,
) -> Result<Hashed<NamedTransitions>, Problem> {
    let it = store::follow_up(&state.db, id).await?;
    caller.acts_for(&state.db, [party]).await?;
    let found = it.invited_parties.transitions(party, it.profile.parties());
    found.map(Hashed).ok_or_else(|| Problem::not_found("party of that name"))
}

/// Say for a party that was named whether it takes part, or leave.
///
/// Nobody takes part by the word of others: until it accepts, it shows to those who are named and to the hosts only, and
/// may do nothing. Where nobody holds a role with it, a coordinator of the platform answers.
#[utoipa::path(responses((status = 200, description = "As it says.", body = FollowUp)))]
#[post("/follow-ups/{follow_up_id}/parties/{party_id}/transitions")]
async fn transition_party(
    state: Data<State>,
    caller: Caller,
    Path((id, party)): Path<(FollowUpId, Uuid)>,
    if_match: IfMatch,
    Json(step): Json<NamedStep>,
) -> Result<Versioned<FollowUp>, Problem> {
    let now = state.clock.now();
    let answered = state.write(&caller, async |tx| {
        let before = store::lock_follow_up(tx, id).await?;
        caller.must_speak_for(tx, party).await?;
        if before.profile.parties().all(|one| one != party) {
            return Err(Problem::not_found("party of that name"));
        }
        if_match.check(before.version)?;
        if step.event == NamedEvent::Accept {
            must_be_verified(&caller, tx, &organisations(&before.profile, &[party])).await?;
        }
        let after = before.party_answers(party, step.event, now)?;
        store::update_follow_up(tx, &before, &after).await?;
        let conference = stored::show(tx, after.conference_id).await?;
        Ok(after.seen_by(&conference, &caller.viewer()))
    });
    answered.await.map(Versioned)
}

/// Holds a follow-up, for the hosts of its conference and those who take part in it.
async fn held(caller: &Caller, tx: &Tx, id: FollowUpId) -> Result<(FollowUp, Conference), Problem> {
    let it = store::lock_follow_up(tx, id).await?;
    let conference = stored::show(tx, it.conference_id).await?;
    let hosts = conference.hosts().map(Uuid::from);
    if let Err(refused) = caller.acts_for(tx, hosts.chain(it.parties())).await {
        seen_inside(caller, tx, it.conference_id).await?;
        return Err(refused);
    }
    Ok((it, conference))
}

/// Who is named reads what they are asked, whoever sees the conference besides.
async fn must_see(caller: &Caller, db: &impl Reader, it: &FollowUp) -> Result<(), Problem> {
    if caller.grants(db).await?.cover_any(Role::Viewer, it.profile.parties()) {
        return Ok(());
    }
    seen_inside(caller, db, it.conference_id).await.map(drop)
}

/// The organisations among these parties.
fn organisations(profile: &FollowUpProfile, own: &[Uuid]) -> Vec<OrganisationId> {
    let is_own = |it: &&OrganisationId| own.contains(&Uuid::from(**it));
    profile.organisation_ids.iter().filter(is_own).copied().collect()
}

/// Those who are named exist, and the outcome that it takes up is one of the conference.
async fn must_rest_on(
    tx: &Tx,
    conference: &Conference,
    profile: &FollowUpProfile,
) -> Result<(), Problem> {
    let FollowUpProfile { municipality_ids, organisation_ids, .. } = profile;
    if municipalities::known(tx, municipality_ids).await? < municipality_ids.len() {
        return Err(Refusal::PartyUnknown("/municipality_ids").into());
    }
    if known_organisations::known(tx, organisation_ids).await? < organisation_ids.len() {
        return Err(Refusal::PartyUnknown("/organisation_ids").into());
    }
    let Some(outcome) = profile.outcome_id else { return Ok(()) };
    let found = store::find_of(tx, conference.id, outcome).await?;
    found.map(drop).ok_or_else(|| Refusal::OutcomeUnknown.into())
}
