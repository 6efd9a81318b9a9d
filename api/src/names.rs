//! What an answer refers to, and how that is called: one statement a kind for a whole page.

use std::collections::BTreeMap;

use kernel::access::Grants;
use kernel::{LocalizedText, words};
use learning_cities::indicator::IndicatorId;
use persistence::directory::documents::of_documents;
use persistence::directory::names::{of_organisations, of_places};
use persistence::learning_cities::{indicators, registry};
use persistence::partnerships::of_partnerships;
use persistence::people::persons;
use persistence::{Name, Names, conferences};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::State;
use crate::http::call::Caller;
use crate::http::naming::{Found, Naming, Property, Wanted};
use crate::http::problem::{Language, Problem};

words! {
    /// What kind of thing a reference leads to.
    ReferenceKind {
        Place,
        Organisation,
        Partnership,
        Conference,
        ConferenceSeries,
        Indicator,
        DataSource,
        Document,
        Account,
    }
}

/// Something that an answer refers to, as its reader may see it: of what they may not read, only what kind of thing it is.
#[derive(Debug, Serialize, ToSchema)]
#[schema(examples(json!({
    "kind": "place", "id": "0193c2a0-0000-7000-8000-000000000001", "name": "Köln",
    "names": { "en": "Cologne", "uk": "Кельн" }, "country": "DE", "dates": null,
})))]
pub(crate) struct Reference {
    kind: ReferenceKind,
    id: Uuid,
    /// What places, organisations and accounts call themselves; of what has a title or a name in several languages, the
    /// one in the language asked for, else in English, else any. A partnership without a title is called by its towns.
    name: Option<String>,
    /// The names that are known in other languages, by BCP 47 tag; of a partnership, its titles.
    names: LocalizedText,
    /// Of a place, an organisation that has a seat, and a conference (ISO 3166-1, two letters).
    #[schema(value_type = Option<kernel::CountryCode>)]
    country: Option<String>,
    /// Of a conference: a year, a month, a day, or the first and the last day with a slash.
    #[schema(value_type = Option<::conferences::conference::Dates>)]
    dates: Option<String>,
}

/// Everything of which answers say the identifier.
pub(crate) const NAMING: Naming = Naming {
    properties: &[
        property("account_id", "account", "account"),
        property("conference_id", "conference", "conference"),
        // `document` is an address elsewhere.
        property("document_id", "filed_document", "document"),
        property("indicator_id", "indicator", "indicator"),
        property("municipality_id", "municipality", "place"),
        property("municipality_ids", "municipalities", "place"),
        property("on_id", "body", "body"),
        property("organisation_id", "organisation", "organisation"),
        property("organisation_ids", "organisations", "organisation"),
        property("owner_id", "owner", "organisation"),
        property("parent_id", "parent", "place"),
        property("partnership_id", "partnership", "partnership"),
        property("partnership_ids", "partnerships", "partnership"),
        property("place_id", "place", "place"),
        property("previous_episode_id", "previous_episode", "partnership"),
        property("region_id", "region", "place"),
        property("merged_into_id", "merged_into", "organisation"),
        property("seat_municipality_id", "seat_municipality", "place"),
        property("series_id", "series", "conference_series"),
        property("source_id", "source", "data_source"),
        property("successor_ids", "successors", "place"),
    ],
    find: |state, caller, language, wanted| Box::pin(find(state, caller, language, wanted)),
};

const fn property(name: &'static str, beside: &'static str, kind: &'static str) -> Property {
    Property { name, beside, kind }
}

async fn find(
    state: &State,
    caller: &Caller,
    language: Language,
    wanted: Wanted,
) -> Result<Found, Problem> {
    let mut found = Found::new();
    for (kind, ids) in wanted {
        let ids: Vec<_> = ids.into_iter().collect();
        let mut references = match kind {
            // A role is held on a town or on an organisation; somebody is invited to a partnership, too.
            "body" => bodies(state, caller, language, &ids).await?,
            _ => named(state, caller, language, kind, &ids).await?,
        };
        for id in ids {
            let reference = references.remove(&id).map(|it| serde_json::to_string(&it));
            let text = reference.transpose().unwrap_or_default().unwrap_or_else(|| "null".into());
            found.insert((kind, id), text);
        }
    }
    Ok(found)
}

async fn bodies(
    state: &State,
    caller: &Caller,
    language: Language,
    ids: &[Uuid],
) -> Result<BTreeMap<Uuid, Reference>, Problem> {
    let places = of_places(&state.db, ids.to_vec()).await?;
    let organisations = of_organisations(&state.db, ids.to_vec()).await?;
    let known = |id: &Uuid| places.contains_key(id) || organisations.contains_key(id);
    let others: Vec<Uuid> = ids.iter().copied().filter(|it| !known(it)).collect();
    // To a partnership somebody is invited now and then, a role is held on none.
    let partnerships = if others.is_empty() {
        Names::new()
    } else {
        of_partnerships(&state.db, others, &grants(state, caller).await?).await?
    };
    let of = |kind: ReferenceKind, names: Names| {
        names.into_iter().map(move |(id, name)| (id, reference(kind, id, Some(name), language)))
    };
    let places = of(ReferenceKind::Place, places);
    let organisations = of(ReferenceKind::Organisation, organisations);
    // What is none of these is a partnership that is not for the caller.
    let hidden = |id: &Uuid| (*id, reference(ReferenceKind::Partnership, *id, None, language));
    let all = ids.iter().map(hidden).chain(places).chain(organisations);
    Ok(all.chain(of(ReferenceKind::Partnership, partnerships)).collect())
}

/// A reference for each; what is not there any more, or not for the caller, has no name.
async fn named(
    state: &State,
    caller: &Caller,
    language: Language,
    kind: &str,
    ids: &[Uuid],
) -> Result<BTreeMap<Uuid, Reference>, Problem> {
    let db = &state.db;
    let wanted = ids.to_vec();
    let kind = kind.parse::<ReferenceKind>().unwrap_or(ReferenceKind::Place);
    let mut dates = BTreeMap::new();
    let mut names: Names = match kind {
        ReferenceKind::Place => of_places(db, wanted).await?,
        ReferenceKind::Organisation => of_organisations(db, wanted).await?,
        ReferenceKind::Partnership => {
            of_partnerships(db, wanted, &grants(state, caller).await?).await?
        }
        ReferenceKind::Conference => {
            let all = conferences::all_of(db, wanted, &grants(state, caller).await?).await?;
            let seen = all.into_iter().map(|it| it.seen_by(&caller.viewer()));
            seen.map(|it| {
                let id = Uuid::from(it.id);
                dates.insert(id, it.profile.dates.map(|it| it.to_string()));
                let country = Some(it.profile.country.to_string());
                (id, Name { own: None, names: it.profile.title, country })
            })
            .collect()
        }
        ReferenceKind::ConferenceSeries => {
            let all =
                conferences::series::all_of(db, wanted, &grants(state, caller).await?).await?;
            let name = |names| Name { own: None, names, country: None };
            all.into_iter().map(|it| (it.id.into(), name(it.profile.name))).collect()
        }
        ReferenceKind::Indicator => {
            let ids = wanted.into_iter().map(IndicatorId::from);
            let current = indicators::in_force(db, ids).await?;
            let name = |names| Name { own: None, names, country: None };
            current.into_iter().map(|(id, it)| (id.into(), name(it.definition.name))).collect()
        }
        ReferenceKind::DataSource => registry::of_sources(db, wanted).await?,
        ReferenceKind::Document => of_documents(db, wanted, &grants(state, caller).await?).await?,
        ReferenceKind::Account => own_account(state, caller, &wanted).await?,
    };
    let reference = |id: &Uuid| {
        let reference = reference(kind, *id, names.remove(id), language);
        (*id, Reference { dates: dates.remove(id).flatten(), ..reference })
    };
    Ok(ids.iter().map(reference).collect())
}

async fn grants(state: &State, caller: &Caller) -> Result<Grants, Problem> {
    caller.grants(&state.db).await
}

/// Accounts are named to nobody but to themselves.
async fn own_account(state: &State, caller: &Caller, ids: &[Uuid]) -> Result<Names, Problem> {
    let Ok(own) = caller.account() else { return Ok(Names::new()) };
    if !ids.contains(&own.into()) {
        return Ok(Names::new());
    }
    let person = persons::of_account(&state.db, own).await?;
    let name = Name { own: Some(person.display_name.into()), ..Name::default() };
    Ok(Names::from([(own.into(), name)]))
}

fn reference(kind: ReferenceKind, id: Uuid, name: Option<Name>, language: Language) -> Reference {
    let name = name.unwrap_or_default();
    let shown = called(kind, &name, language);
    let Name { names, country, .. } = name;
    Reference { kind, id, name: shown, names, country, dates: None }
}

/// As it is called to who reads a language.
pub(crate) fn called(kind: ReferenceKind, name: &Name, language: Language) -> Option<String> {
    let titled = name.names.said_in(language.tag()).map(str::to_owned);
    let own = name.own.clone();
    // The towns of a partnership stand for a title that it lacks.
    if kind == ReferenceKind::Partnership { titled.or(own) } else { own.or(titled) }
}
