//! The twin towns of seed 000: people of two regions who teach adults.

use kernel::Organisation;
use kernel::access::Grants;
use partnerships::episode::pair_key;
use partnerships::{Actor, ActorRole};
use persistence::partnerships as store;

use super::known::{OSTFILDERN, POLTAVA};
use super::organisations::{ECHTERDINGEN, FILDERSTADT, SEEDS};

/// Who carries the twin towns of seed 000: an adult education centre in each of three towns, and that of the region of
/// Poltava on the other side. Where no source names a pair, nothing is added.
pub(super) async fn carry(
    tx: &persistence::Tx,
    of: &[Organisation],
) -> Result<(), persistence::Error> {
    let at = |town: (&str, &str, f64, f64)| {
        let seed = SEEDS.iter().find(|it| it.seat == town);
        of.iter().find(|it| seed.is_some_and(|seed| seed.name == it.profile.name.as_str()))
    };
    let Some(there) = at(POLTAVA) else { return Ok(()) };
    for here in [ECHTERDINGEN, OSTFILDERN, FILDERSTADT].into_iter().filter_map(at) {
        let carriers = [(here, ActorRole::LeadAec), (there, ActorRole::CivilSociety)];
        let key = pair_key([here, there].map(|it| it.profile.seat_municipality_id));
        for episode in store::episodes(tx, &key).await?.iter().filter(|it| it.to.is_none()) {
            let mut before = store::lock(tx, episode.id, &Grants::default()).await?;
            for (organisation, role) in carriers {
                let seat = organisation.profile.seat_municipality_id;
                let Some(side) = seat.and_then(|seat| before.side_of(seat)) else { continue };
                let actor = Actor {
                    organisation_id: organisation.id,
                    role,
                    mandate: None,
                    document_id: None,
                };
                let (own, now) = ([organisation.id], tx.author().at);
                let Ok(after) = before.name_actor(side, actor, seat, &own, now) else { continue };
                store::update(tx, &before, &after).await?;
                before = after;
            }
        }
    }
    Ok(())
}
