//! The network of a town.

use std::collections::{BTreeMap, BTreeSet};

use actix_web::get;
use actix_web::web::Data;
use kernel::access::{Grants, Viewer};
use kernel::directory::place::PlaceRef;
use kernel::{Limit, LocalizedText, OrganisationId, PlaceId};
use partnerships::finding::{PartnershipFilter, Sorting};
use partnerships::network::{NetworkDepth, TownNetwork};
use partnerships::{Partnership, PartnershipId};
use persistence::directory::{municipalities, names};
use persistence::{Db, Listing, partnerships as store};
use serde::Deserialize;

use crate::State;
use crate::http::extract::{Hashed, Path, Query};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    show_municipality_network: Anyone;
}

/// How far a network reaches.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
struct Reach {
    /// 1 for the partners of the town, which is meant if it is absent; 2 for theirs as well.
    #[serde(default)]
    #[param(inline, nullable = false, example = 1)]
    depth: Option<NetworkDepth>,
}

/// Show with whom a municipality acts, as nodes and edges.
///
/// Of open partnerships that anybody sees: the municipalities of all sides, and the organisations that carry them. Of each
/// step away up to 200 partnerships are looked at; `truncated` says whether there are more.
#[utoipa::path(params(Reach), responses((status = 200, description = "The network.", body = TownNetwork)))]
#[get("/municipalities/{municipality_id}/network")]
async fn show_municipality_network(
    state: Data<State>,
    Path(id): Path<PlaceId>,
    Query(Reach { depth }): Query<Reach>,
) -> Result<Hashed<TownNetwork>, Problem> {
    let db = &state.db;
    let town = municipalities::show(db, id, state.clock.now()).await?.profile;
    let town = PlaceRef { id, name: town.name, names: town.names, country: town.country };
    let (mut found, mut truncated) = of_towns(db, vec![id]).await?;
    if depth.unwrap_or(NetworkDepth::PARTNERS).reaches_beyond_partners() {
        let partners: BTreeSet<_> = found.values().flat_map(Partnership::towns).collect();
        let (more, cut) = of_towns(db, partners.into_iter().collect()).await?;
        truncated |= cut;
        // What was found first is not lost to the bound.
        found.extend(more);
    }
    let partnerships: Vec<_> = found.into_values().collect();
    let actors: BTreeSet<_> = partnerships.iter().flat_map(Partnership::named_actors).collect();
    let called = called(db, actors).await?;
    Ok(Hashed(TownNetwork::around(&town, &partnerships, &called, truncated)))
}

/// The open partnerships of these towns that anybody sees, as anybody sees them, and whether there are more.
async fn of_towns(
    db: &Db,
    towns: Vec<PlaceId>,
) -> Result<(BTreeMap<PartnershipId, Partnership>, bool), Problem> {
    if towns.is_empty() {
        return Ok((BTreeMap::new(), false));
    }
    let filter =
        PartnershipFilter { municipality_id: towns, open: Some(true), ..Default::default() };
    let listing = Listing { limit: Limit::MOST, ..Listing::default() };
    let found = store::list(db, &filter, Sorting::default(), &listing, &Grants::default()).await?;
    let anybody = Viewer::default();
    let seen = found.items.into_iter().map(|it| (it.id, it.seen_by(&anybody)));
    Ok((seen.collect(), found.next.is_some()))
}

async fn called(
    db: &Db,
    ids: BTreeSet<OrganisationId>,
) -> Result<BTreeMap<OrganisationId, (String, LocalizedText)>, Problem> {
    let ids = ids.into_iter().map(Into::into).collect();
    let names = names::of_organisations(db, ids).await?;
    let called = names.into_iter().filter_map(|(id, it)| Some((id.into(), (it.own?, it.names))));
    Ok(called.collect())
}
