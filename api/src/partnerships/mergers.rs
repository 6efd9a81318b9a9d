//! Mergers of municipalities: who follows one takes its place in its partnerships, and what is doubled then is joined.

use std::collections::BTreeSet;

use actix_web::post;
use actix_web::web::Data;
use chrono::{DateTime, Utc};
use kernel::access::Grants;
use kernel::directory::municipality::Succession;
use kernel::directory::place::PlaceStatus;
use kernel::{Municipality, PlaceId};
use partnerships::episode::EpisodeConflict;
use partnerships::{Partnership, PartnershipId, Refusal};
use persistence::Tx;
use persistence::directory::municipalities;
use persistence::partnerships::{self as store, history};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{IfMatch, Json, Path, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    join_partnership [If-Match]: Platform(Coordinator), PartnershipsWrite;
}

/// Holds a municipality with those who follow it, so that nobody opens an episode of theirs meanwhile.
pub(crate) async fn hold(
    tx: &Tx,
    id: PlaceId,
    successor_ids: &[PlaceId],
    now: DateTime<Utc>,
) -> Result<Municipality, Problem> {
    let heirs = municipalities::followers(tx, successor_ids).await?;
    store::hold_towns(tx, heirs.into_iter().chain([id])).await?;
    Ok(municipalities::lock(tx, id, now).await?)
}

/// Ends a municipality whose day has come, and has those who follow it take its place; says when to come again.
pub(crate) async fn end_as_announced(
    tx: &Tx,
    id: PlaceId,
) -> Result<Option<DateTime<Utc>>, Problem> {
    let now = tx.author().at;
    let announced = municipalities::show(tx, id, now).await?;
    let named = announced.announced_end.map_or(announced.successor_ids, |it| it.successor_ids);
    let before = hold(tx, id, &named, now).await?;
    let Some(ended) = before.end_as_announced(now) else {
        follow(tx, &before).await?;
        return Ok(before.announced_end.as_ref().map(Succession::dawn));
    };
    municipalities::update(tx, &before, &ended).await?;
    follow(tx, &ended).await?;
    Ok(None)
}

/// Has those who follow a municipality that was merged take its place in its partnerships. Tells of which pairs several
/// are open then.
pub(crate) async fn follow(tx: &Tx, ended: &Municipality) -> Result<Vec<EpisodeConflict>, Problem> {
    let Some(until) = ended.valid_to.filter(|_| ended.status == PlaceStatus::Merged) else {
        return Ok(Vec::new());
    };
    let now = tx.author().at;
    let heirs = municipalities::followers(tx, &[ended.id]).await?;
    let heirs = store::candidates(tx, &heirs).await?;
    let heirs: Vec<_> = heirs.into_iter().map(|it| it.place).collect();
    let (mut pairs, all) = (BTreeSet::new(), Grants::of_the_house());
    for id in store::of_town(tx, ended.id).await? {
        let before = history::lock(tx, id, &all).await?;
        let after = before.succeed(ended.id, &heirs, until, now);
        let pair = after.partnership.pair_key();
        let mut others = store::episodes(tx, &pair).await?;
        others.retain(|it| it.id != id);
        history::store(tx, &before, &after.beside(&others)).await?;
        pairs.insert(pair);
    }
    let mut conflicts = Vec::new();
    for pair in pairs {
        conflicts.extend(EpisodeConflict::among(&store::episodes(tx, &pair).await?));
    }
    Ok(conflicts)
}

/// In what a partnership goes on.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = JoinderCreate, examples(json!({"into": "0193c2a0-0000-7000-8000-000000000001"})))]
struct JoinderProposal {
    /// The open partnership of the same pair that it becomes an earlier episode of.
    into: PartnershipId,
}

/// Join a partnership to another of its pair, which a merger has brought beside it.
///
/// It becomes an earlier episode of that other one: it keeps its beginning and its acts, and ends on the day of the merger.
#[utoipa::path(responses((status = 200, description = "Joined: the partnership that has become an earlier episode.", body = Partnership)))]
#[post("/partnerships/{partnership_id}/joinders")]
async fn join_partnership(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PartnershipId>,
    if_match: IfMatch,
    Json(JoinderProposal { into }): Json<JoinderProposal>,
) -> Result<Versioned<Partnership>, Problem> {
    let now = state.clock.now();
    let changed = state.write(&caller, async |tx| {
        let grants = caller.grants(tx).await?;
        store::hold_towns(tx, store::show(tx, id, &grants).await?.towns()).await?;
        let known = store::find(tx, into, &grants).await?.filter(|_| into != id);
        let known = known.ok_or(Refusal::NothingToJoin)?;
        // In one order for all, so that two who join them the other way round do not wait for each other.
        store::lock(tx, id.min(known.id), &grants).await?;
        let other = store::lock(tx, into, &grants).await?;
        let before = history::lock(tx, id, &grants).await?;
        if_match.check(before.partnership.version)?;
        let episodes = store::episodes(tx, &other.pair_key()).await?;
        let (joined, next) = before.join(&other, &episodes, now)?;
        history::store(tx, &before, &joined).await?;
        store::update(tx, &other, &next).await?;
        Ok::<_, Problem>(joined.partnership)
    });
    changed.await.map(Versioned)
}
