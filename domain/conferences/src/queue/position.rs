//! Where somebody stands: what can be promised of a queue in which others may pass.

use std::cmp::Reverse;

use serde::Serialize;
use utoipa::ToSchema;

use super::{Entry, QueuePolicy, QueueRules};
use crate::pool::Pool;
use crate::registration::RegistrationId;

/// How many of those who wait now go before somebody; both numbers are the same where the order is fixed.
///
/// To *go before* is to be offered seats earlier, of a pool that both draw on. If the one who asks is offered a seat at all,
/// no more than `at_most` of those who wait now went before, and no fewer than `at_least` did or left the queue: as long as
/// capacities and rules stay as they are, and hosts seat nobody out of turn. Who comes later is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct QueuePosition {
    #[schema(minimum = 0)]
    pub at_least: u32,
    #[schema(minimum = 0)]
    pub at_most: u32,
}

/// The position of one of the queue, if it is there.
///
/// | Others who share a pool | at least | at most |
/// |---|---|---|
/// | who stand before, and whom one can never pass | all | all |
/// | who stand before otherwise | none | all |
/// | who stand behind, and can never pass | none | none |
/// | who stand behind, and pass only by overtaking | none | as many as may still overtake |
/// | who stand behind otherwise: while one lacks a seat that they do not need, they pass uncounted | none | all |
pub fn position(
    id: RegistrationId,
    pools: &[Pool],
    queue: &[Entry],
    rules: QueueRules,
) -> Option<QueuePosition> {
    let own = queue.iter().find(|it| it.id == id)?;
    let order = |it: &Entry| (Reverse(it.claim.priority), it.number, it.id);
    let (mut certain, mut before, mut overtaking, mut uncounted) = (0, 0, 0, 0);
    for other in queue.iter().filter(|it| it.id != id && share(pools, it, own)) {
        if order(other) < order(own) {
            before += 1;
            certain += u32::from(is_never_passed(pools, other, own, rules));
        } else if !is_never_passed(pools, own, other, rules) {
            let counted = is_always_counted(pools, own, other);
            *(if counted { &mut overtaking } else { &mut uncounted }) += 1;
        }
    }
    let still = rules.max_overtakes.saturating_sub(own.overtaken);
    let at_most = before + uncounted + still.min(overtaking);
    Some(QueuePosition { at_least: certain, at_most })
}

/// How many wait who draw on a seat that this one draws on, too, itself included.
pub fn line(id: RegistrationId, pools: &[Pool], queue: &[Entry]) -> usize {
    let own = queue.iter().find(|it| it.id == id);
    own.map_or(0, |own| queue.iter().filter(|it| share(pools, it, own)).count())
}

fn share(pools: &[Pool], one: &Entry, other: &Entry) -> bool {
    pools.iter().any(|it| one.claim.draws_on(it) && other.claim.draws_on(it))
}

/// Whether the other, who stands behind, cannot go without one noticing: it needs all that one needs.
fn is_always_counted(pools: &[Pool], one: &Entry, other: &Entry) -> bool {
    let mut drawn = pools.iter().filter(|it| one.claim.draws_on(it));
    one.claim.can_ever_fit(pools) && drawn.all(|it| other.claim.draws_on(it))
}

/// Whether the other, who stands behind, never goes while one waits.
///
/// It then needs all that one needs, so that what one waits for is kept from it; or one fits whenever the other does, and is
/// the older.
fn is_never_passed(pools: &[Pool], one: &Entry, other: &Entry, rules: QueueRules) -> bool {
    let keeps = one.claim.priority > other.claim.priority
        || rules.is_fixed()
        || one.overtaken >= rules.max_overtakes;
    let fits_first = rules.policy == QueuePolicy::Fifo && one.claim.size <= other.claim.size;
    (keeps || fits_first) && is_always_counted(pools, one, other)
}
