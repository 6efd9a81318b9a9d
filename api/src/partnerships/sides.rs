//! For which side a caller acts: a side acts only for itself.

use std::collections::BTreeSet;

use partnerships::{Partnership, Refusal, SideNumber};
use persistence::Reader;
use uuid::Uuid;

use crate::guard::Caller;
use crate::problem::{self, Problem};

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
    let sides = parties.iter().filter(|(_, id)| theirs.contains(id)).map(|(side, _)| *side);
    let sides: BTreeSet<SideNumber> = sides.collect();
    match named {
        Some(side) if partnership.side(side).is_none() => Err(Refusal::SideUnknown.into()),
        Some(side) if sides.contains(&side) => Ok(side),
        Some(_) => Err(Problem::because(
            &problem::INSUFFICIENT_ROLE,
            "You may not act for this side of the partnership.",
        )),
        None if sides.len() == 1 => sides.into_iter().next().ok_or(Refusal::SideUnclear.into()),
        None => Err(Refusal::SideUnclear.into()),
    }
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

fn parties(partnership: &Partnership, who: Acts) -> Vec<(SideNumber, Uuid)> {
    let of_side = |side: &partnerships::Side| {
        let municipalities = side.municipalities.iter().map(|it| Uuid::from(it.id));
        let actors = side.actors.iter().filter(|_| who == Acts::Anyone);
        let actors = actors.map(|it| Uuid::from(it.organisation_id));
        let number = side.number;
        municipalities.chain(actors).map(|id| (number, id)).collect::<Vec<_>>()
    };
    partnership.sides.iter().flat_map(of_side).collect()
}
