//! For which side a caller acts: a side acts only for itself.

use std::collections::BTreeSet;

use kernel::OrganisationId;
use kernel::access::Role;
use partnerships::{Partnership, Refusal, SideNumber};
use persistence::Reader;
use uuid::Uuid;

use crate::http::call::Caller;
use crate::http::problem::{self, Fault, Problem};

/// Who may act for a side.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Acts {
    /// Only its municipalities: what councils and mayors decide.
    Municipality,
    /// Its organisations as well.
    Anyone,
}

/// The side for which the caller acts: the one that is named, or the only one there is.
pub(super) async fn acting_side(
    caller: &Caller,
    db: &impl Reader,
    partnership: &Partnership,
    named: Option<SideNumber>,
    who: Acts,
) -> Result<SideNumber, Problem> {
    let parties = parties(partnership, who);
    let theirs = caller.acts_for(db, parties.iter().map(|(_, id)| *id)).await?;
    side_of(partnership, named, &parties, &theirs)
}

/// Lets through who acts for the municipality that leads a side.
pub(super) async fn must_lead(
    caller: &Caller,
    db: &impl Reader,
    partnership: &Partnership,
    side: SideNumber,
) -> Result<(), Problem> {
    let lead = partnership.side(side).and_then(partnerships::Side::lead);
    caller.acts_for(db, lead).await.map(drop)
}

/// The side that the caller belongs to, by a role with one of its parties: one on the platform counts for no side.
pub(super) async fn own_side(
    caller: &Caller,
    db: &impl Reader,
    partnership: &Partnership,
    named: Option<SideNumber>,
    role: Role,
) -> Result<SideNumber, Problem> {
    let (parties, theirs) = own_parties(caller, db, partnership, role).await?;
    if theirs.is_empty() {
        return Err(caller.lacks("one of the parties itself"));
    }
    side_of(partnership, named, &parties, &theirs)
}

/// All sides that the caller belongs to.
pub(super) async fn own_sides(
    caller: &Caller,
    db: &impl Reader,
    partnership: &Partnership,
    role: Role,
) -> Result<BTreeSet<SideNumber>, Problem> {
    let (parties, theirs) = own_parties(caller, db, partnership, role).await?;
    Ok(parties.iter().filter(|(_, id)| theirs.contains(id)).map(|(side, _)| *side).collect())
}

/// The parties with their sides, and those of them with which the caller has the role itself.
async fn own_parties(
    caller: &Caller,
    db: &impl Reader,
    partnership: &Partnership,
    role: Role,
) -> Result<(Vec<(SideNumber, Uuid)>, Vec<Uuid>), Problem> {
    let parties = parties(partnership, Acts::Anyone);
    let grants = caller.grants(db).await?;
    let all = parties.iter().map(|(_, id)| *id);
    let theirs = all.filter(|id| grants.hold_on(role, *id)).collect();
    Ok((parties, theirs))
}

/// Of the sides on which `theirs` are, the one that is named, or the only one.
fn side_of(
    partnership: &Partnership,
    named: Option<SideNumber>,
    parties: &[(SideNumber, Uuid)],
    theirs: &[Uuid],
) -> Result<SideNumber, Problem> {
    let sides = parties.iter().filter(|(_, id)| theirs.contains(id)).map(|(side, _)| *side);
    let sides: BTreeSet<SideNumber> = sides.collect();
    match named {
        Some(side) if partnership.side(side).is_none() => Err(Refusal::SideUnknown.into()),
        Some(side) if sides.contains(&side) => Ok(side),
        Some(_) => Err(lacks("You may not act for this side of the partnership.")),
        None if sides.len() == 1 => sides.into_iter().next().ok_or(Refusal::SideUnclear.into()),
        None => Err(Refusal::SideUnclear.into()),
    }
}

/// Whoever proposes names of another side only who leads it, and of their own only those they may act for: nobody is
/// drawn in by others, and nobody gets a voice on the side that is to answer.
pub(super) async fn must_name_their_own(
    caller: &Caller,
    db: &impl Reader,
    proposed: &Partnership,
) -> Result<(), Problem> {
    let all = proposed.sides.iter().flat_map(|it| &it.municipalities);
    let theirs = caller.acts_for(db, all.map(|it| it.id)).await?;
    let fits = |side: &partnerships::Side| {
        if side.lead().is_some_and(|lead| theirs.contains(&lead)) {
            side.municipalities.iter().all(|it| theirs.contains(&it.id))
        } else {
            side.municipalities.len() == 1 && side.actors.is_empty()
        }
    };
    if proposed.sides.iter().all(fits) {
        return Ok(());
    }
    Err(lacks("You may name others beside those who lead only for municipalities you act for."))
}

/// Whether the caller belongs to some side, which shows more of what is open to anyone.
pub(super) async fn belongs(
    caller: &Caller,
    db: &impl Reader,
    partnership: &Partnership,
) -> Result<bool, Problem> {
    if caller.account().is_err() {
        return Ok(false);
    }
    let parties = parties(partnership, Acts::Anyone);
    caller.is_with(db, Role::Viewer, parties.into_iter().map(|(_, id)| id)).await
}

/// Lets through who belongs to some side.
pub(super) async fn must_belong(
    caller: &Caller,
    db: &impl Reader,
    partnership: &Partnership,
) -> Result<(), Problem> {
    let parties = parties(partnership, Acts::Anyone);
    caller.acts_for(db, parties.iter().map(|(_, id)| *id)).await.map(drop)
}

/// Whether the caller sees what is for the parties alone; to others it is not there.
pub(super) async fn must_see(
    caller: &Caller,
    db: &impl Reader,
    partnership: &Partnership,
    what: &str,
) -> Result<(), Problem> {
    if belongs(caller, db, partnership).await? { Ok(()) } else { Err(Problem::not_found(what)) }
}

/// Each party with its side: municipalities, and organisations that have accepted.
fn parties(partnership: &Partnership, who: Acts) -> Vec<(SideNumber, Uuid)> {
    let mut parties = Vec::new();
    for side in &partnership.sides {
        parties.extend(side.municipalities.iter().map(|it| (side.number, Uuid::from(it.id))));
        let actors = side.actors.iter().map(|it| it.organisation_id);
        let carry =
            |it: &OrganisationId| who == Acts::Anyone && !partnership.invited_actors.is_asked(*it);
        parties.extend(actors.filter(carry).map(|it| (side.number, Uuid::from(it))));
    }
    parties
}

fn lacks(said: &str) -> Problem {
    Problem::faults(&problem::INSUFFICIENT_ROLE, vec![Fault::of_all("role_missing", said)])
}
