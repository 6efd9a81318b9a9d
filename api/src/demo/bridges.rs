//! The contact of seed 000: people of two regions who teach adults.

use kernel::{Choice, Organisation};
use partnerships::{
    Actor, ActorRole, Form, KnownDate, Partnership, PartnershipId, PartnershipProposal, SideNumber,
    SideProposal,
};
use persistence::partnerships as store;

use super::organisations::{ECHTERDINGEN, FILDERSTADT, OSTFILDERN, POLTAVA, SEEDS};

/// The contact of seed 000: adult education centres of three towns on one side, and that of the region of Poltava on
/// the other. Left out where a source already names the pair.
pub(super) async fn open(
    tx: &persistence::Tx,
    of: &[Organisation],
) -> Result<(), persistence::Error> {
    let now = tx.author().at;
    let side = |towns: &[(&str, &str, f64, f64)]| {
        let names: Vec<_> =
            SEEDS.iter().filter(|it| towns.contains(&it.seat)).map(|it| it.name).collect();
        let here = of.iter().filter(|it| names.contains(&it.profile.name.as_str()));
        let actors =
            here.clone().map(|it| Actor { organisation_id: it.id, role: ActorRole::LeadAec });
        let municipality_ids = here.clone().filter_map(|it| it.profile.seat_municipality_id);
        SideProposal { municipality_ids: municipality_ids.collect(), actors: actors.collect() }
    };
    let theme = |it: &&str| Choice::parse(it).ok();
    let proposal = PartnershipProposal {
        form: Form::Contact,
        sides: vec![side(&[ECHTERDINGEN, OSTFILDERN, FILDERSTADT]), side(&[POLTAVA])],
        side: None,
        title: [("en", "Bridges")].try_into().unwrap_or_default(),
        themes: ["lifelong_learning", "inclusion"].iter().filter_map(theme).collect(),
        domestic: false,
        started_on: KnownDate::parse("2024-10").ok(),
        origin: None,
    };
    let towns: Vec<_> = proposal.sides.iter().flat_map(|it| it.municipality_ids.clone()).collect();
    let candidates = store::candidates(tx, &towns).await?;
    let id = PartnershipId::new(now);
    let Ok(proposed) = Partnership::propose(id, proposal, &candidates, now) else { return Ok(()) };
    let episodes = store::episodes(tx, &proposed.pair_key()).await?;
    let Ok(proposed) = proposed.following(&episodes) else { return Ok(()) };
    let (opened, event) = proposed.open(SideNumber::at(0), now);
    store::insert(tx, &opened).await?;
    store::record_event(tx, &opened, &event).await
}
