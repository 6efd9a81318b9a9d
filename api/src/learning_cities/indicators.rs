use std::collections::BTreeSet;

use actix_web::web::Data;
use actix_web::{get, patch, post};
use learning_cities::Unit;
use learning_cities::indicator::{
    Definition, Indicator, IndicatorFilter, IndicatorId, IndicatorProfile, IndicatorVersion,
    IndicatorVersionId,
};
use learning_cities::names::{Code, IndicatorCode};
use persistence::learning_cities::indicators as store;
use persistence::learning_cities::{definitions, registry};
use persistence::{Reader, Tx};
use serde::Serialize;
use utoipa::ToSchema;

use super::named::{misfit, unknown};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{
    Answered, Created, Hashed, IfMatch, List, New, Paged, Patch, Path, Versioned,
};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_indicators: Anyone;
    create_indicator: Platform(Coordinator), LearningCitiesWrite;
    show_indicator: Anyone;
    deprecate_indicator [If-Match]: Platform(Coordinator), LearningCitiesWrite;
    show_indicator_dependencies: Anyone;
    list_indicator_versions: Anyone;
    draft_indicator_version: Platform(Coordinator), LearningCitiesWrite;
    show_indicator_version: Anyone;
    update_indicator_version [If-Match]: Platform(Coordinator), LearningCitiesWrite;
    publish_indicator_version [If-Match]: Platform(Coordinator), LearningCitiesWrite;
}

type Indicators = kernel::Page<Indicator>;
type IndicatorVersions = kernel::Page<IndicatorVersion>;
type DefinitionPatch = Patch<Definition>;

/// List indicators.
#[utoipa::path(params(IndicatorFilter), responses((status = 200, description = "A page.", body = Indicators)))]
#[get("/indicators")]
async fn list_indicators(
    state: Data<State>,
    list: List<IndicatorFilter>,
) -> Result<Paged<Indicator>, Problem> {
    let named: BTreeSet<_> = list.filter.framework.iter().collect();
    let known = registry::known_frameworks(&state.db, &named).await?;
    if let Some(code) = named.into_iter().find(|it| !known.contains(it.as_str())) {
        return Err(misfit("framework", format!("There is no framework {code}.")));
    }
    Ok(list.page(store::list(&state.db, &list.filter, &list.listing).await?))
}

/// Set up an indicator.
///
/// Its definition is a draft until it is published; then it never changes, and a new one is a new version.
#[utoipa::path(request_body = IndicatorProfile, responses((status = 201, description = "Set up.", body = Indicator)))]
#[post("/indicators")]
async fn create_indicator(
    state: Data<State>,
    caller: Caller,
    new: New<IndicatorProfile>,
) -> Result<Answered, Problem> {
    let (profile, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            must_know_frameworks(tx, &profile).await?;
            must_know(tx, &profile.definition).await?;
            let ids = (IndicatorId::new(now), IndicatorVersionId::new(now));
            let (body, draft) = Indicator::register(ids.0, ids.1, profile, now)?;
            store::insert(tx, &body, &draft).await?;
            Ok(Created::of(body))
        })
        .await
}

async fn must_know_frameworks(db: &impl Reader, profile: &IndicatorProfile) -> Result<(), Problem> {
    let codes: BTreeSet<_> = profile.links.iter().map(|it| &it.framework).collect();
    let known = registry::known_frameworks(db, &codes).await?;
    let at = profile.links.iter().position(|it| !known.contains(it.framework.as_str()));
    at.map_or(Ok(()), |at| {
        Err(unknown(&format!("/links/{at}/framework"), "There is no such framework."))
    })
}

/// The unit and the dimensions that a definition names have to be in the registry.
async fn must_know(db: &impl Reader, definition: &Definition) -> Result<(), Problem> {
    must_know_unit(db, definition).await?;
    let named = definition.dimensions.iter().map(IndicatorCode::to_string).collect();
    let known = registry::parts(db, Some(&named)).await?;
    let at = definition.dimensions.iter().position(|it| !known.contains_key(it.as_str()));
    at.map_or(Ok(()), |at| {
        Err(unknown(&format!("/definition/dimensions/{at}"), "There is no such dimension."))
    })
}

async fn must_know_unit(db: &impl Reader, definition: &Definition) -> Result<Unit, Problem> {
    let unit = registry::find_unit(db, definition.unit.as_str()).await?;
    unit.ok_or_else(|| unknown("/definition/unit", "There is no such unit."))
}

/// Show an indicator with its definition in force.
#[utoipa::path(responses((status = 200, description = "The indicator.", body = Indicator)))]
#[get("/indicators/{indicator_id}")]
async fn show_indicator(
    state: Data<State>,
    Path(id): Path<IndicatorId>,
) -> Result<Versioned<Indicator>, Problem> {
    Ok(Versioned(store::show(&state.db, id).await?))
}

/// Take an indicator out of use.
///
/// Refused with their codes while others are computed from it.
#[utoipa::path(responses((status = 200, description = "Out of use.", body = Indicator)))]
#[post("/indicators/{indicator_id}/deprecations")]
async fn deprecate_indicator(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<IndicatorId>,
    if_match: IfMatch,
) -> Result<Versioned<Indicator>, Problem> {
    let now = state.clock.now();
    let deprecated = state.write(&caller, async |tx| {
        registry::one_at_a_time(tx).await?;
        let before = store::lock(tx, id).await?;
        if_match.check(before.version)?;
        let dependencies = definitions::dependencies(tx).await?;
        let dependants = dependencies.dependants(&Code::from(&before.code));
        let dependants = dependants.into_iter().map(ToString::to_string).collect();
        let after = before.clone().deprecated(dependants, now)?;
        store::update(tx, &before, &after).await?;
        Ok(after)
    });
    deprecated.await.map(Versioned)
}

/// What an indicator is computed from, and what is computed from it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = IndicatorDependencies)]
struct Dependencies {
    /// Directly and indirectly, by code.
    needs: Vec<String>,
    /// Directly and indirectly, by code.
    needed_by: Vec<String>,
}

/// Show what an indicator is computed from, and what is computed from it.
#[utoipa::path(responses((status = 200, description = "Codes.", body = Dependencies)))]
#[get("/indicators/{indicator_id}/dependencies")]
async fn show_indicator_dependencies(
    state: Data<State>,
    Path(id): Path<IndicatorId>,
) -> Result<Hashed<Dependencies>, Problem> {
    let indicator = store::show(&state.db, id).await?;
    let (code, all) = (Code::from(&indicator.code), definitions::dependencies(&state.db).await?);
    let needs = all.needed(&code).iter().map(ToString::to_string).collect();
    let needed_by = all.dependants(&code).into_iter().map(ToString::to_string).collect();
    Ok(Hashed(Dependencies { needs, needed_by }))
}

/// List the versions of an indicator's definition.
#[utoipa::path(responses((status = 200, description = "A page.", body = IndicatorVersions)))]
#[get("/indicators/{indicator_id}/versions")]
async fn list_indicator_versions(
    state: Data<State>,
    Path(id): Path<IndicatorId>,
    list: List,
) -> Result<Paged<IndicatorVersion>, Problem> {
    store::show(&state.db, id).await?;
    Ok(list.page(store::list_versions(&state.db, id, &list.listing).await?))
}

/// Begin the next version of an indicator's definition.
///
/// There is one draft at a time.
#[utoipa::path(request_body = Definition, responses((status = 201, description = "Begun.", body = IndicatorVersion)))]
#[post("/indicators/{indicator_id}/versions")]
async fn draft_indicator_version(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<IndicatorId>,
    new: New<Definition>,
) -> Result<Answered, Problem> {
    let (definition, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let indicator = store::lock(tx, id).await?;
            must_know(tx, &definition).await?;
            let latest = store::latest_version(tx, id).await?;
            let version_id = IndicatorVersionId::new(now);
            let body =
                IndicatorVersion::draft(version_id, &indicator, latest.as_ref(), definition)?;
            store::insert_version(tx, &body).await?;
            Ok(Created::of(body))
        })
        .await
}

/// Show a version of an indicator's definition.
#[utoipa::path(responses((status = 200, description = "The version.", body = IndicatorVersion)))]
#[get("/indicator-versions/{indicator_version_id}")]
async fn show_indicator_version(
    state: Data<State>,
    Path(id): Path<IndicatorVersionId>,
) -> Result<Versioned<IndicatorVersion>, Problem> {
    Ok(Versioned(store::show_version(&state.db, id).await?))
}

/// Change the draft of a definition.
///
/// A JSON Merge Patch (RFC 7396), also accepted as plain JSON. A published version stays as it is (409).
#[utoipa::path(
    request_body(content = DefinitionPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = IndicatorVersion))
)]
#[patch("/indicator-versions/{indicator_version_id}")]
async fn update_indicator_version(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<IndicatorVersionId>,
    if_match: IfMatch,
    changes: DefinitionPatch,
) -> Result<Versioned<IndicatorVersion>, Problem> {
    let changed = state.write(&caller, async |tx| {
        let (indicator, before) = held(tx, id).await?;
        if_match.check(before.version)?;
        let definition = changes.apply(&before.definition)?;
        must_know(tx, &definition).await?;
        let after = before.clone().edited(&indicator, definition)?;
        store::update_version(tx, &before, &after).await?;
        Ok(after)
    });
    changed.await.map(Versioned)
}

/// Put the draft of a definition into force.
///
/// Its formula is held against the units of what it refers to, closes no cycle (409 with the path), and is tied to the
/// versions in force; what could never have a value is refused (409): a formula of an index, parts of another frequency, a
/// geometric mean of what is zero for the worst place, a neutral part without an orientation. The version before is
/// superseded.
#[utoipa::path(responses((status = 200, description = "In force.", body = IndicatorVersion)))]
#[post("/indicator-versions/{indicator_version_id}/publications")]
async fn publish_indicator_version(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<IndicatorVersionId>,
    if_match: IfMatch,
) -> Result<Versioned<IndicatorVersion>, Problem> {
    let now = state.clock.now();
    let published = state.write(&caller, async |tx| {
        registry::one_at_a_time(tx).await?;
        let (indicator, draft) = held(tx, id).await?;
        if_match.check(draft.version)?;
        publish(tx, indicator, draft, now).await
    });
    published.await.map(Versioned)
}

/// Puts a draft into force; the transaction holds its indicator and the registry.
pub(crate) async fn publish(
    tx: &Tx,
    indicator: Indicator,
    draft: IndicatorVersion,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<IndicatorVersion, Problem> {
    let unit = must_know_unit(tx, &draft.definition).await?;
    let current = indicator.current.clone();
    let unit_before = match &current {
        Some(current) => registry::find_unit(tx, current.definition.unit.as_str()).await?,
        None => None,
    };
    let code = Code::from(&indicator.code);
    let registry = definitions::registry(tx, &code, &draft.definition, unit, unit_before).await?;
    let published = draft.clone().published(&indicator, current, registry, now.date_naive());
    // What stands against it is in the record, not in the request.
    let (after, superseded) = published.map_err(|it| Problem::from(it).conflicting())?;
    if let (Some(before), Some(superseded)) = (&indicator.current, &superseded) {
        store::update_version(tx, before, superseded).await?;
    }
    store::update_version(tx, &draft, &after).await?;
    store::set_needs(tx, indicator.id, &after.definition.needs()).await?;
    store::update(tx, &indicator, &indicator.clone().defined_by(after.clone(), now)).await?;
    Ok(after)
}

/// A version with its indicator, which is held.
async fn held(tx: &Tx, id: IndicatorVersionId) -> Result<(Indicator, IndicatorVersion), Problem> {
    let of = store::show_version(tx, id).await?.indicator_id;
    let indicator = store::lock(tx, of).await?;
    Ok((indicator, store::show_version(tx, id).await?))
}
