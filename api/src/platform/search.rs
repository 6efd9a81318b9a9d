//! One box for everything: what is found by words, whatever kind of thing it is.

use ::conferences::conference::ConferenceFilter;
use actix_web::get;
use actix_web::web::Data;
use kernel::directory::municipality::MunicipalityFilter;
use kernel::directory::organisation::OrganisationFilter;
use kernel::directory::search::Words;
use kernel::{Limit, LocalizedText, PlaceId};
use learning_cities::indicator::IndicatorFilter;
use partnerships::finding::{PartnershipFilter, Sorting};
use persistence::directory::{municipalities, organisations};
use persistence::learning_cities::indicators;
use persistence::{Listing, Name, conferences, partnerships as stored};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Json, Query};
use crate::http::problem::{Language, Problem};
use crate::http::rule::routes;
use crate::names::{ReferenceKind, called};

routes! {
    search: Anyone;
}

/// What is looked for.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Sought {
    /// Words of names and titles in any language or spelling; the last may be unfinished, each may hold a typing error.
    #[param(inline, example = "Poltawa")]
    q: Words,
    /// Only these kinds; all that can be looked for, if none is given.
    #[serde(default)]
    #[param(example = json!(["place", "partnership"]), max_items = 7)]
    kind: Vec<ReferenceKind>,
    /// How many of each kind; 5 if not given.
    #[serde(default)]
    #[param(inline, example = 5)]
    limit: Option<Limit>,
}

/// How many of a kind are shown to somebody who asks for all.
const A_FEW: u16 = 5;

/// What was found.
#[derive(Serialize, ToSchema)]
struct SearchResults {
    /// Municipalities, organisations, partnerships, conferences and indicators, each with the closest first; of what the reader may not see
    /// nothing is found.
    data: Vec<SearchHit>,
}

/// Something that was found.
#[derive(Serialize, ToSchema)]
struct SearchHit {
    kind: ReferenceKind,
    id: Uuid,
    name: Option<String>,
    names: LocalizedText,
    #[schema(value_type = Option<kernel::CountryCode>)]
    country: Option<String>,
    /// What tells it from others of the same name: the region of a municipality, the seat of an organisation, the town of
    /// a conference.
    parent_id: Option<PlaceId>,
    /// A line on what it is, as far as there is one: the dates of a conference; what an indicator measures, in the language
    /// asked for.
    snippet: Option<String>,
}

/// Find municipalities, organisations, partnerships, conferences and indicators by words.
#[utoipa::path(params(Sought), responses((status = 200, description = "What was found.", body = SearchResults)))]
#[get("/search")]
async fn search(
    state: Data<State>,
    caller: Caller,
    language: Language,
    Query(sought): Query<Sought>,
) -> Result<Json<SearchResults>, Problem> {
    let Sought { q, kind, limit } = sought;
    let (db, now) = (&state.db, state.clock.now());
    let limit = limit.unwrap_or_else(|| Limit::try_from(A_FEW).unwrap_or_default());
    let listing = Listing { limit, ..Listing::default() };
    let (words, wants) = (Some(q), |it| kind.is_empty() || kind.contains(&it));
    let mut data = Vec::new();
    if wants(ReferenceKind::Place) {
        let filter = MunicipalityFilter { q: words.clone(), ..MunicipalityFilter::default() };
        let found = municipalities::list(db, &filter, &listing, now).await?;
        data.extend(found.items.into_iter().map(|it| {
            let profile = it.profile;
            let country = Some(profile.country.to_string());
            let name = Name { own: Some(profile.name.into()), names: profile.names, country };
            let parent_id = profile.parent_id;
            SearchHit { parent_id, ..hit(ReferenceKind::Place, it.id, name, language) }
        }));
    }
    if wants(ReferenceKind::Organisation) {
        let filter = OrganisationFilter { q: words.clone(), ..OrganisationFilter::default() };
        let found = organisations::list(db, &filter, &listing, now).await?;
        data.extend(found.items.into_iter().map(|it| {
            let profile = it.profile;
            let name = Name { own: Some(profile.name.into()), names: profile.names, country: None };
            let parent_id = profile.seat_municipality_id;
            SearchHit { parent_id, ..hit(ReferenceKind::Organisation, it.id, name, language) }
        }));
    }
    if wants(ReferenceKind::Partnership) {
        let filter = PartnershipFilter { q: words.clone(), ..PartnershipFilter::default() };
        let grants = caller.grants(db).await?;
        let found = stored::list(db, &filter, Sorting::default(), &listing, &grants).await?;
        let ids: Vec<Uuid> = found.items.iter().map(|it| it.id.into()).collect();
        let mut names = stored::of_partnerships(db, ids.clone(), &grants).await?;
        data.extend(ids.into_iter().filter_map(|id| {
            Some(hit(ReferenceKind::Partnership, id, names.remove(&id)?, language))
        }));
    }
    if wants(ReferenceKind::Conference) {
        let filter = ConferenceFilter { q: words.clone(), ..ConferenceFilter::default() };
        let grants = caller.grants(db).await?;
        let found = conferences::list(db, &filter, &listing, &grants).await?;
        data.extend(found.items.into_iter().map(|it| {
            let it = it.seen_by(&caller.viewer());
            let country = Some(it.profile.country.to_string());
            let name = Name { own: None, names: it.profile.title, country };
            let snippet = it.profile.dates.map(|it| it.to_string());
            let parent_id = it.profile.municipality_id;
            SearchHit {
                parent_id,
                snippet,
                ..hit(ReferenceKind::Conference, it.id, name, language)
            }
        }));
    }
    if wants(ReferenceKind::Indicator) {
        let filter = IndicatorFilter { q: words, ..IndicatorFilter::default() };
        let found = indicators::list(db, &filter, &listing).await?;
        data.extend(found.items.into_iter().filter_map(|it| {
            let definition = it.current?.definition;
            let snippet = definition.description.said_in(language.tag()).map(shortened);
            let name = Name { own: None, names: definition.name, country: None };
            Some(SearchHit { snippet, ..hit(ReferenceKind::Indicator, it.id, name, language) })
        }));
    }
    Ok(Json(SearchResults { data }))
}

/// Longest line on what something is, in characters.
const LINE: usize = 200;

fn shortened(text: &str) -> String {
    if text.chars().count() <= LINE {
        return text.to_owned();
    }
    text.chars().take(LINE - 1).chain(['…']).collect()
}

fn hit(kind: ReferenceKind, id: impl Into<Uuid>, name: Name, language: Language) -> SearchHit {
    let shown = called(kind, &name, language);
    let Name { names, country, .. } = name;
    SearchHit { kind, id: id.into(), name: shown, names, country, parent_id: None, snippet: None }
}
