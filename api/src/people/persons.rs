//! Persons, as the platform sees them: found by name, and merged where two are one.

use std::collections::BTreeSet;

use actix_web::web::Data;
use actix_web::{get, post};
use kernel::PersonId;
use people::Refusal;
use people::contact::Contact;
use people::person::{Person, PersonFilter, PersonMerger};
use persistence::Tx;
use persistence::conferences::{self, guests};
use persistence::people::{addresses, bodies, contacts, persons as store};

use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{IfMatch, Json, List, Paged, Path, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_persons: Platform(Coordinator), AccountsManage;
    show_person: Platform(Coordinator), AccountsManage;
    merge_person [If-Match]: Platform(Coordinator), AccountsManage;
}

type Persons = kernel::Page<Person>;

/// List persons, with an account or without.
///
/// Those who are found by name come in the order of their names, so that who is called alike stands together.
#[utoipa::path(params(PersonFilter), responses((status = 200, description = "A page.", body = Persons)))]
#[get("/persons")]
async fn list_persons(
    state: Data<State>,
    list: List<PersonFilter>,
) -> Result<Paged<Person>, Problem> {
    Ok(list.page(store::list(&state.db, &list.filter, &list.listing).await?))
}

/// Show a person.
#[utoipa::path(responses((status = 200, description = "The person.", body = Person)))]
#[get("/persons/{person_id}")]
async fn show_person(
    state: Data<State>,
    Path(id): Path<PersonId>,
) -> Result<Versioned<Person>, Problem> {
    Ok(Versioned(store::show(&state.db, id).await?))
}

/// Merge a person into another who is the same human being.
///
/// Whoever has no account goes; what they are to others passes to the one who stays, whom the answer shows. Who has an account
/// has said what they agree to; of two without, it is what both agreed to. Accounts are not merged.
#[utoipa::path(responses((status = 200, description = "Merged; the person who stays.", body = Person)))]
#[post("/persons/{person_id}/mergers")]
async fn merge_person(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<PersonId>,
    if_match: IfMatch,
    Json(PersonMerger { into_id }): Json<PersonMerger>,
) -> Result<Versioned<Person>, Problem> {
    let merged = state.write(&caller, async |tx| merge(tx, id, into_id, Some(&if_match)).await);
    merged.await.map(Versioned)
}

/// Makes one of two who are the same, of whom the first has no account: all that names them names the other, who is given
/// back.
pub(super) async fn merge(
    tx: &Tx,
    id: PersonId,
    into_id: PersonId,
    if_match: Option<&IfMatch>,
) -> Result<Person, Problem> {
    let now = tx.author().at;
    let today = now.date_naive();
    // In one order, before the persons, as all do who change what hangs on them.
    for conference in guests::conferences_of(tx, id).await? {
        conferences::lock(tx, conference.into()).await?;
    }
    let named = contacts::of_persons(tx, &[id, into_id], today).await?;
    let places: BTreeSet<_> = named.iter().map(Contact::body).collect();
    for body in places {
        bodies::lock(tx, body).await?;
    }
    let mut held = store::lock_all(tx, [id, into_id]).await?;
    let into = held.get(&into_id).cloned();
    let from = held.remove(&id).ok_or_else(|| Problem::not_found("person"))?;
    if let Some(if_match) = if_match {
        if_match.check(from.version)?;
    }
    let into = into.ok_or(Refusal::MergedIntoUnknown)?;
    let merged = from.merge_into(&into, now)?;
    if guests::are_both_expected(tx, id, into_id).await? {
        return Err(Refusal::BothAreExpected.into());
    }
    store::update(tx, &into, &merged).await?;
    let theirs = contacts::of_persons(tx, &[into_id], today).await?;
    let passing = contacts::of_persons(tx, &[id], today).await?;
    for before in &theirs {
        if let Some(after) = before.apart_from(&passing, now) {
            contacts::update(tx, before, &after).await?;
        }
    }
    for before in &passing {
        contacts::update(tx, before, &before.passed_to(&merged, &theirs, now)).await?;
    }
    guests::pass_on(tx, id, into_id).await?;
    addresses::pass_on(tx, id, into_id).await?;
    store::merge(tx, &from, into_id).await?;
    Ok(merged)
}
