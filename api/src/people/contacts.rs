//! Contacts of municipalities and organisations: who is there, in which office, and who reads of it.

use actix_web::web::Data;
use actix_web::{get, patch, post};
use chrono::{DateTime, NaiveDate, Utc};
use kernel::access::Role;
use kernel::{AccountId, PersonId};
use people::Refusal;
use people::contact::{
    Audience, Contact, ContactFilter, ContactId, ContactProfile, ContactProposal, NewPerson, Whom,
};
use people::membership::Body;
use people::person::Person;
use persistence::people::{bodies, contacts as store, members, persons};
use persistence::{Reader, Tx};

use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Answered, Created, IfMatch, List, New, Paged, Patch, Path, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_contacts: Anyone;
    create_contact: Party(Coordinator), DirectoryWrite;
    show_contact: Anyone;
    update_contact [If-Match]: Party(Coordinator), DirectoryWrite;
    withdraw_contact [If-Match]: SignedIn, AccountsManage;
    list_my_contacts: SignedIn, AccountsManage;
}

// Aliases, because utoipa spells generic arguments out in place.
type Contacts = kernel::Page<Contact>;
type ContactPatch = Patch<ContactProfile>;

/// List contacts.
///
/// Those that are named in public while their term lasts: with their consent, or because they hold a public office. To who
/// has a role with a partner of the body those for its partners, to who has one with the body itself all of its own.
#[utoipa::path(params(ContactFilter), responses((status = 200, description = "A page.", body = Contacts)))]
#[get("/contacts")]
async fn list_contacts(
    state: Data<State>,
    caller: Caller,
    list: List<ContactFilter>,
) -> Result<Paged<Contact>, Problem> {
    let audience = audience(&caller, &state.db).await?;
    Ok(list.page(store::list(&state.db, &list.filter, &list.listing, &audience).await?))
}

/// Name a contact.
///
/// By its body, a municipality or an organisation: somebody who is known there, or a person without an account. Who has an
/// account is named in public once they agree to it by `PATCH /me`; of who has none, the body has the consent in writing and
/// says since when. A public office is one at a municipality or at its verified administration; an organisation that the
/// network has not verified names nobody in public. Whoever has withdrawn is named there again by themselves only.
#[utoipa::path(request_body = ContactProposal, responses((status = 201, description = "Named.", body = Contact)))]
#[post("/contacts")]
async fn create_contact(
    state: Data<State>,
    caller: Caller,
    new: New<ContactProposal>,
) -> Result<Answered, Problem> {
    let (proposal, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let body = proposal.body()?;
            caller.acts_for(tx, body.on_id).await?;
            bodies::lock(tx, body).await?.ok_or(Refusal::ContactBodyUnknown)?;
            let all = store::of_body(tx, body, now.date_naive()).await?;
            let person = whom(&caller, tx, &proposal, body, &all).await?;
            if person.account_id.map(|it| caller.is_own(it)).transpose()? != Some(true) {
                Contact::must_not_have_withdrawn(&all, person.id)?;
            }
            let contact = Contact::named(ContactId::new(now), person, proposal, now)?;
            contact.must_fit(&all, now.date_naive())?;
            store::insert(tx, &contact).await?;
            Ok(Created::of(contact))
        })
        .await
}

/// Show a contact.
#[utoipa::path(responses((status = 200, description = "The contact.", body = Contact)))]
#[get("/contacts/{contact_id}")]
async fn show_contact(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ContactId>,
) -> Result<Versioned<Contact>, Problem> {
    let audience = audience(&caller, &state.db).await?;
    Ok(Versioned(store::show(&state.db, id, &audience).await?))
}

/// Change what is said of a contact, or when the term ends.
///
/// A JSON Merge Patch (RFC 7396), also accepted as plain JSON: absent fields stay, null clears. Nothing is deleted: whoever
/// is not there any more has a last day.
#[utoipa::path(
    request_body(content = ContactPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = Contact))
)]
#[patch("/contacts/{contact_id}")]
async fn update_contact(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ContactId>,
    if_match: IfMatch,
    changes: ContactPatch,
) -> Result<Versioned<Contact>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| {
        let contact = hold(&caller, tx, id).await?;
        caller.acts_for(tx, contact.body().on_id).await?;
        Ok(contact)
    };
    let decide = async |tx: &Tx, before: &Contact| {
        let after = before.revise(changes.apply(&before.profile)?, now)?;
        after.must_fit(
            &store::of_body(tx, before.body(), now.date_naive()).await?,
            now.date_naive(),
        )?;
        let on = after.profile.consented_on;
        if on == before.profile.consented_on {
            return Ok(after);
        }
        let person = consent(tx, before.person.clone(), on, now).await?;
        Ok(after.of(person))
    };
    state.change(&caller, &if_match, hold, decide, store::update).await
}

/// Withdraw as a contact.
///
/// By the person, at any time and without a role: the term ends, and nobody but the body reads of it from now on.
#[utoipa::path(responses((status = 200, description = "Withdrawn.", body = Contact)))]
#[post("/contacts/{contact_id}/withdrawals")]
async fn withdraw_contact(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ContactId>,
    if_match: IfMatch,
) -> Result<Versioned<Contact>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| {
        let contact = hold(&caller, tx, id).await?;
        let own = contact.person.account_id.map(|it| caller.is_own(it)).transpose()?;
        if own != Some(true) {
            return Err(Problem::insufficient_role(Role::Admin, "a contact that is not you"));
        }
        Ok(contact)
    };
    let decide = async |_: &Tx, before: &Contact| Ok(before.withdraw(now)?);
    state.change(&caller, &if_match, hold, decide, store::update).await
}

/// List where you are named as a contact.
///
/// All of it, whoever reads of it; by whom you are named wrongly, you can withdraw from there.
#[utoipa::path(responses((status = 200, description = "A page.", body = Contacts)))]
#[get("/me/contacts")]
async fn list_my_contacts(
    state: Data<State>,
    caller: Caller,
    list: List,
) -> Result<Paged<Contact>, Problem> {
    let person = persons::of_account(&state.db, caller.account()?).await?;
    let audience = audience(&caller, &state.db).await?;
    Ok(list.page(store::list_of(&state.db, person.id, &list.listing, &audience).await?))
}

/// Who reads of contacts by this call; a key that is for one body does not speak for its owner.
async fn audience(caller: &Caller, db: &impl Reader) -> Result<Audience, Problem> {
    let own = |it: &AccountId| caller.is_own(*it).unwrap_or_default();
    Ok(Audience {
        grants: caller.grants(db).await?,
        account: caller.account().ok().filter(own),
        today: caller.at.date_naive(),
    })
}

/// Holds a contact, after its body and its person; to who does not read of it, it is not there.
async fn hold(caller: &Caller, tx: &Tx, id: ContactId) -> Result<Contact, Problem> {
    let audience = audience(caller, tx).await?;
    bodies::lock(tx, store::show(tx, id, &audience).await?.body()).await?;
    // Until then it may have passed to another person.
    persons::lock(tx, store::show(tx, id, &audience).await?.person.id).await?;
    Ok(store::lock(tx, id, &audience).await?)
}

/// Whom a body names: somebody new, or somebody who has to do with it. Of others it does not learn who they are.
async fn whom(
    caller: &Caller,
    tx: &Tx,
    proposal: &ContactProposal,
    body: Body,
    all: &[Contact],
) -> Result<Person, Problem> {
    let (on, now) = (proposal.consented_on, tx.author().at);
    let id = match proposal.whom()? {
        Whom::Known(id) => id,
        Whom::New(NewPerson { display_name, language }) => {
            let id = PersonId::new(now);
            let it = Person::without_account(id, display_name, language, on, now)?;
            persons::insert(tx, &it).await?;
            return Ok(it);
        }
    };
    let known = persons::lock_all(tx, [id]).await?.remove(&id);
    let known = known.ok_or(Refusal::ContactPersonUnknown)?;
    let of_the_body = match known.account_id {
        Some(account) if caller.is_own(account)? => true,
        Some(account) => members::find(tx, body, account, now.date_naive()).await?.is_some(),
        None => false,
    };
    if !of_the_body && !Contact::names(all, id) {
        return Err(Refusal::ContactPersonUnknown.into());
    }
    if on.is_none() { Ok(known) } else { consent(tx, known, on, now).await }
}

/// Notes since when a person that this transaction holds has agreed in writing to be named in public, or that they do not.
async fn consent(
    tx: &Tx,
    before: Person,
    on: Option<NaiveDate>,
    now: DateTime<Utc>,
) -> Result<Person, Problem> {
    let after = before.consent_in_writing(on, now)?;
    persons::update(tx, &before, &after).await?;
    Ok(after)
}
