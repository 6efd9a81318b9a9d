//! Guests without an account: they sign up, confirm their address, and have a link to their registration.

use std::collections::BTreeSet;

use actix_web::web::Data;
use actix_web::{HttpRequest, post};
use chrono::{DateTime, Utc};
use conferences::conference::{Access, Conference};
use conferences::guest::{
    NoticeVersion, SignUp, SignUpId, SignUpProposal, must_come_for_themselves,
};
use conferences::participation::{Origin, Participation};
use conferences::registration::{Part, Registration, RegistrationId};
use conferences::support::SupportNeeds;
use conferences::{ConferenceId, Refusal};
use kernel::access::{DisplayName, Email, Phone};
use kernel::questions::{Answer, QuestionKey, some_answers};
use kernel::{Language, PersonId};
use people::message::{MailSecret, MessageKind, Opens, must_be_reachable};
use people::person::Person;
use persistence::conferences::{
    desk as stored_desk, guests, registrations as store, sign_ups, support,
};
use persistence::people::addresses::{self, Reached};
use persistence::people::persons;
use persistence::platform::outbox;
use persistence::{Tx, conferences as stored};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::answers::{self as given, Demand, Said};
use super::hosts::{must_attend, must_see, seen};
use super::registrations::{admit, named, part};
use super::told::{about, spoken_by};
use crate::State;
use crate::http::call::Caller;
use crate::http::credentials::{hash, link_secret};
use crate::http::extract::{Accepted, Answered, Created, Json, New, Path, Secret};
use crate::http::problem::{self, Problem};
use crate::http::rule::routes;
use crate::people::{asked_about, must_be_unused, pace, shown};

routes! {
    create_guest_registration: Anyone;
    confirm_guest_registration: Anyone;
    show_linked_registration: Anyone;
    send_registration_link: Linked(Contributor), ConferencesWrite;
    enter_registration: Party(Coordinator), ConferencesWrite;
}

/// Sign up for a conference without an account.
///
/// A message goes to the address; by its link the seat is asked for, and until then none is held. What is not confirmed in 24
/// hours is erased. The answer is the same whether or not somebody is registered with the address: who is gets a link to
/// their registration. Said again with the same words, it is said once. Hosts read the name and how the guest is reached.
#[utoipa::path(
    request_body = SignUpProposal,
    responses((status = 202, description = "A message is on its way."), (status = 403, description = ""), (status = 404, description = ""), (status = 409, description = ""))
)]
#[post("/conferences/{conference_id}/guest-registrations")]
async fn create_guest_registration(
    state: Data<State>,
    caller: Caller,
    request: HttpRequest,
    Path(id): Path<ConferenceId>,
    Json(said): Json<SignUpProposal>,
) -> Result<Accepted, Problem> {
    let now = state.clock.now();
    let (conference, _) = seen(&caller, &state.db, id).await?;
    must_take(&conference, &said, now)?;
    answered(&said).taken(&state.db, &conference, Demand::All).await?;
    must_be_reachable(&said.email)?;
    pace(&state, &caller, &request).await?;
    let it = SignUp { id: SignUpId::new(now), conference_id: id, said, made_at: now };
    let same = hash(&serde_json::to_string(&it.said).unwrap_or_default());
    state.write(&caller, async |tx| ask(tx, &conference, &it, same).await).await?;
    Ok(Accepted)
}

/// Refuses at once what could not be confirmed either.
fn must_take(it: &Conference, said: &SignUpProposal, now: DateTime<Utc>) -> Result<(), Refusal> {
    it.must_be_open(now)?;
    if it.profile.access != Access::Open {
        return Err(Refusal::NotOfTheNetwork);
    }
    must_come_for_themselves(&said.participation)?;
    it.must_offer(said.participation.mode)?;
    it.profile.admission.must_take_party(said.participation.size)?;
    Origin::derive(&said.participation.provenance, it.profile.country).map(drop)
}

/// What somebody answers who signs up.
fn answered(said: &SignUpProposal) -> Said<'_> {
    Said { version: said.questions_version, answers: &said.answers }
}

/// Has what somebody says wait, and asks at the address whether it is theirs.
async fn ask(tx: &Tx, of: &Conference, it: &SignUp, same: String) -> Result<(), Problem> {
    let Some(id) = sign_ups::wait(tx, it, same).await? else { return Ok(()) };
    let (to, language) = ((it.said.email.clone(), None), it.said.language);
    let values = about(of, language);
    asked_about(tx, MessageKind::SignUp, to, language, id.into(), values).await
}

/// The secret of the message to whoever signs up.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"token": "mF_9.B5f-4.1JqM-mF_9.B5f-4.1JqM"})))]
struct RegistrationConfirmationCreate {
    token: MailSecret,
}

/// A registration, and what its guest shows to come back to it.
#[derive(Serialize, ToSchema)]
struct ConfirmedRegistration {
    registration: Registration,
    /// Opens this registration as a bearer token, like the links in messages: to read it, to leave, and to take what is
    /// offered.
    token: String,
    /// Questions of the conference that have to be answered and are not, by their keys: it asks others since the guest has
    /// signed up. Ask for a link to change the registration, and answer them.
    unanswered: Vec<QuestionKey>,
}

/// Confirm the address with which somebody signed up, which asks for the seat.
///
/// While seats are free in every pool that the guest draws on, and nobody waits for them, the registration is confirmed; else
/// it gets a number in the queue, or waits for the hosts. Whoever is registered already is shown that.
#[utoipa::path(
    request_body = RegistrationConfirmationCreate,
    responses(
        (status = 201, description = "Registered; its status says whether there was a seat.", body = ConfirmedRegistration),
        (status = 404, description = ""), (status = 409, description = ""), (status = 410, description = "")
    )
)]
#[post("/registration-confirmations")]
async fn confirm_guest_registration(
    state: Data<State>,
    caller: Caller,
    Json(it): Json<RegistrationConfirmationCreate>,
) -> Result<Secret<Answered>, Problem> {
    let secret = it.token;
    let token = shown(&state, MessageKind::SignUp, &secret).await?;
    let made = state.create(&caller, None, async |tx| {
        // One at a time of an address, so that it is one person's.
        outbox::lock_pace(tx, &token.email).await?;
        must_be_unused(tx, MessageKind::SignUp, &secret).await?;
        let gone = || Problem::new(&problem::GONE);
        let found = sign_ups::find(tx, token.subject_id.into()).await?;
        let sign_up = found.filter(|it| !it.has_expired(caller.at)).ok_or_else(gone)?;
        let person = reader(tx, &token.email, &sign_up.said).await?;
        let (registration, unanswered) = seat(tx, &caller, sign_up, person).await?;
        guests::forget(tx, registration.conference_id, &token.email).await?;
        let token_kind = MessageKind::RegistrationChanged;
        let opener = link_secret(token_kind);
        let subject = registration.id.into();
        outbox::insert_token(tx, token_kind, subject, &token.email, hash(&opener)).await?;
        let registration = named(&caller, tx, registration).await?.seen_by_link();
        let location = format!("/api/v1/registrations/{}", registration.id);
        Ok(Created::at(location, ConfirmedRegistration { registration, token: opener, unanswered }))
    });
    made.await.map(Secret)
}

/// Who reads at an address; whoever was not heard of is a person from now on.
async fn reader(tx: &Tx, email: &Email, said: &SignUpProposal) -> Result<Person, Problem> {
    if let Some(known) = addresses::reader(tx, email).await? {
        return Ok(known);
    }
    let (now, name, language) = (tx.author().at, said.name.clone(), Some(said.language));
    let it = Person::without_account(PersonId::new(now), name, language, None, now)?;
    persons::insert(tx, &it).await?;
    let reached = Reached { email: Some(email), phone: said.phone.as_ref() };
    addresses::insert(tx, it.id, &reached).await?;
    Ok(it)
}

/// Calls somebody as they call themselves now; whoever has an account says that there. Held after the gate, as by who merges
/// persons.
async fn call(tx: &Tx, it: &Person, said: &SignUpProposal) -> Result<(), Problem> {
    if it.account_id.is_some() {
        return Ok(());
    }
    let before = persons::lock(tx, it.id).await?;
    let mut profile = before.profile();
    (profile.display_name, profile.language) = (said.name.clone(), Some(said.language));
    if profile != before.profile() {
        persons::update(tx, &before, &before.revise(profile, tx.author().at)).await?;
    }
    if let Some(phone) = &said.phone {
        addresses::set_phone(tx, &said.email, phone).await?;
    }
    Ok(())
}

/// Asks for the seat, unless there is a registration already; and what its guest still has to answer.
async fn seat(
    tx: &Tx,
    caller: &Caller,
    it: SignUp,
    person: Person,
) -> Result<(Registration, Vec<QuestionKey>), Problem> {
    let now = tx.author().at;
    let id = it.conference_id;
    let (conference, desk, own) = stored_desk::hold_for(tx, id, person.id).await?;
    call(tx, &person, &it.said).await?;
    if let Some(there) = guests::live(tx, id, person.id).await? {
        let unanswered = given::unanswered(tx, &conference, there.id).await?;
        return Ok((there, unanswered));
    }
    must_see(caller, tx, &conference).await?;
    must_take(&conference, &it.said, now)?;
    Registration::must_be_welcome(own)?;
    let answers = answered(&it.said).kept(tx, &conference).await?;
    let SignUpProposal { participation, groups, notice_version, support_needs, .. } = it.said;
    let draft = Registration::draft(RegistrationId::new(now), id, person.id, participation, now)
        .having_read(Some(notice_version));
    let submitted = draft.in_groups(BTreeSet::from_iter(groups), now);
    let submitted = submitted.submit(conference.profile.country, None, now)?;
    let seated = admit(tx, &conference, &desk, None, &submitted).await?;
    support::put(tx, id, [(seated.id, &support_needs)]).await?;
    given::keep(tx, &seated, answers).await?;
    let unanswered = given::unanswered(tx, &conference, seated.id).await?;
    Ok((seated, unanswered))
}

/// The secret of a link to a registration.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"token": "rt_mF_9.B5f-4.1JqM-mF_9.B5f-4.1JqM"})))]
struct RegistrationLookup {
    token: MailSecret,
}

/// Show the registration that a link opens.
///
/// The secret of the link is a bearer token for it as well: to read it, to leave, to take what is offered; or, if the guest
/// has asked for that link, to change it.
#[utoipa::path(
    request_body = RegistrationLookup,
    responses((status = 200, description = "The registration.", body = Registration), (status = 404, description = ""))
)]
#[post("/registration-lookups")]
async fn show_linked_registration(
    state: Data<State>,
    caller: Caller,
    Json(it): Json<RegistrationLookup>,
) -> Result<Secret<Json<Registration>>, Problem> {
    let hash = hash(it.token.as_str());
    let opener = outbox::find_opener(&state.db, &hash, state.clock.now()).await?;
    let (id, opens) = opener.ok_or_else(|| Problem::not_found("link"))?;
    let found = named(&caller, &state.db, store::show(&state.db, id.into()).await?).await?;
    let seen = match opens {
        Opens::ToSee => found.seen_by_link(),
        Opens::ToChange => found.seen_as(Part::Guest),
    };
    Ok(Secret(Json(seen)))
}

/// Have a link sent to the guest that opens a registration to change it.
///
/// Links in messages are passed on: with one that was sent before, a registration is read and left. What is more takes this
/// one, which works for an hour. Hosts have it sent to whoever has lost theirs.
#[utoipa::path(responses((status = 202, description = "A message is on its way."), (status = 409, description = "")))]
#[post("/registrations/{registration_id}/links")]
async fn send_registration_link(
    state: Data<State>,
    caller: Caller,
    request: HttpRequest,
    Path(id): Path<RegistrationId>,
) -> Result<Accepted, Problem> {
    let it = store::show(&state.db, id).await?;
    let conference = stored::show(&state.db, it.conference_id).await?;
    part(&caller, &state.db, &conference, &it).await?;
    pace(&state, &caller, &request).await?;
    let guest = named(&caller, &state.db, it).await?.guest.ok_or(Refusal::NoAddress)?;
    let to = guest.email.clone().ok_or(Refusal::NoAddress)?;
    let (kind, language) = (MessageKind::RegistrationLink, spoken_by(&guest));
    let values = about(&conference, language);
    let sent = state.write(&caller, async |tx| {
        asked_about(tx, kind, (to, None), language, id.into(), values).await
    });
    sent.await.map(|()| Accepted)
}

/// Somebody who signs up on the telephone or on paper, and has no address of mail.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "name": "Halyna", "phone": "+49 6106 693 1000", "language": "uk", "notice_version": "2026-11",
    "participation": {
        "provenance": {"residence_country": "DE"}, "mode": "onsite", "engagement": "voluntary", "size": 1
    }
})))]
struct EnteredRegistrationCreate {
    name: DisplayName,
    phone: Phone,
    /// In which they are spoken to.
    language: Language,
    /// The text about their data that was read to them.
    notice_version: NoticeVersion,
    participation: Participation,
    /// What they need to take part; whoever cares for guests there reads it.
    #[serde(default)]
    support_needs: SupportNeeds,
    /// To which version of the questions of the conference the answers are; needed with answers.
    #[serde(default)]
    questions_version: Option<u32>,
    /// What they have answered so far: what has to be answered may stay open.
    #[serde(default, deserialize_with = "some_answers")]
    #[schema(required = false, max_items = 30)]
    answers: Vec<Answer>,
}

/// Enter somebody who signs up on the telephone or on paper.
///
/// A host or the desk does, for who has no address of mail: who has one signs up by it. They get a seat or a number in the queue like
/// anybody, and have to be phoned: `guest` of a registration says whom no message reaches. Hosts do for them what guests do for
/// themselves: they take an offer, leave, and say what is needed.
#[utoipa::path(
    request_body = EnteredRegistrationCreate,
    responses((status = 201, description = "Registered; its status says whether there was a seat.", body = Registration))
)]
#[post("/conferences/{conference_id}/entered-registrations")]
async fn enter_registration(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    new: New<EnteredRegistrationCreate>,
) -> Result<Answered, Problem> {
    let (it, now) = (new.body, state.clock.now());
    let EnteredRegistrationCreate { name, phone, language, notice_version, participation, .. } = it;
    let (version, answers, support_needs) = (it.questions_version, it.answers, it.support_needs);
    state
        .create(&caller, new.claim, async |tx| {
            let (conference, desk) = stored_desk::hold(tx, id).await?;
            must_attend(&caller, tx, &conference).await?;
            conference.must_be_open(now)?;
            must_come_for_themselves(&participation)?;
            conference.must_offer(participation.mode)?;
            let said = Said { version, answers: &answers };
            let answers = said.taken(tx, &conference, Demand::Some).await?;
            let person =
                Person::without_account(PersonId::new(now), name, Some(language), None, now)?;
            persons::insert(tx, &person).await?;
            let reached = Reached { email: None, phone: Some(&phone) };
            addresses::insert(tx, person.id, &reached).await?;
            let id = RegistrationId::new(now);
            let draft = Registration::draft(id, conference.id, person.id, participation, now)
                .having_read(Some(notice_version));
            let submitted = draft.submit(conference.profile.country, None, now)?;
            let body = admit(tx, &conference, &desk, None, &submitted).await?;
            support::put(tx, conference.id, [(body.id, &support_needs)]).await?;
            given::keep(tx, &body, answers).await?;
            Ok(Created::of(named(&caller, tx, body).await?.seen_as(Part::Host)))
        })
        .await
}
