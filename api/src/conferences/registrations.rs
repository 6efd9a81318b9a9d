use std::collections::BTreeSet;

use actix_web::web::Data;
use actix_web::{get, patch, post, put};
use conferences::admission::Desk;
use conferences::conference::Conference;
use conferences::guest::{MEDIATES, NoticeVersion};
use conferences::participation::{Participation, Provenance};
use conferences::queue::{self, QueuePosition, QueueRules};
use conferences::registration::{
    OwnRegistrationFilter, Part, Registration, RegistrationEvent, RegistrationFilter,
    RegistrationId, RegistrationStatus, Ticket,
};
use conferences::support::SupportNeeds;
use conferences::team::TeamRole;
use conferences::{ConferenceId, Refusal};
use kernel::access::Role;
use kernel::directory::organisation::OrganisationKind;
use kernel::questions::{Answer, some_answers};
use kernel::{Choice, Page, PersonId, Reason, Transitions};
use people::message::Opens;
use persistence::conferences::{
    desk as stored_desk, guests, pools, registrations as store, support,
};
use persistence::directory::organisations;
use persistence::platform::idempotency;
use persistence::{Actor, Reader, Tx, conferences as stored};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::answers::{self as given, Demand, Said};
use super::hosts::{self, may_come, must_attend, serves};
use super::{desk, told};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{
    Answered, Created, Hashed, IfMatch, Json, List, New, Paged, Patch, Path, Versioned,
};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_registrations: Party(Contributor);
    create_registration: SignedIn, ConferencesWrite;
    list_my_registrations: SignedIn;
    show_registration: Linked(Contributor);
    update_registration [If-Match]: Linked(Contributor), ConferencesWrite;
    show_registration_transitions: Linked(Contributor);
    transition_registration [If-Match]: Linked(Contributor), ConferencesWrite;
    correct_registration [If-Match]: Party(Coordinator), ConferencesWrite;
    set_registration_groups [If-Match]: Linked(Contributor), ConferencesWrite;
    show_waitlist_position: Linked(Contributor);
}

type Registrations = Page<Registration>;
type ParticipationPatch = Patch<Participation>;
type RegistrationTransitions = Transitions<RegistrationEvent>;

/// List the registrations for a conference.
///
/// For its hosts and its desk. In which groups people are counted is nobody's business but their own.
#[utoipa::path(params(RegistrationFilter), responses((status = 200, description = "A page.", body = Registrations)))]
#[get("/conferences/{conference_id}/registrations")]
async fn list_registrations(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    list: List<RegistrationFilter>,
) -> Result<Paged<Registration>, Problem> {
    let conference = stored::show(&state.db, id).await?;
    must_attend(&caller, &state.db, &conference).await?;
    let mut found = store::list(&state.db, id, &list.filter, &list.listing).await?;
    found.items = found.items.into_iter().map(|it| it.seen_as(Part::Host)).collect();
    found.items = guests::named(&state.db, found.items, caller.at.date_naive()).await?;
    Ok(list.page(found))
}

/// How somebody takes part, and in which groups they want to be counted.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "participation": {
        "provenance": {"organisation_country": "DE"}, "mode": "onsite", "engagement": "voluntary", "size": 1
    },
    "groups": ["migrant"]
})))]
struct RegistrationCreate {
    participation: Participation,
    /// By naming groups a person consents to being counted in them; the consent can be withdrawn at any time.
    #[serde(default, deserialize_with = "kernel::max_items::<40, _, _>")]
    #[schema(max_items = 40)]
    groups: Vec<Choice>,
    /// The text about their data that the guest has read.
    #[serde(default)]
    notice_version: Option<NoticeVersion>,
    /// What the guest needs to take part; whoever cares for guests there reads it.
    #[serde(default)]
    support_needs: SupportNeeds,
    /// To which version of the questions of the conference the answers are; needed with answers.
    #[serde(default)]
    questions_version: Option<u32>,
    #[serde(default, deserialize_with = "some_answers")]
    #[schema(required = false, max_items = 30)]
    answers: Vec<Answer>,
}

/// Register for a conference.
///
/// While seats are free in every pool that the guest draws on, and nobody waits for them, the registration is
/// confirmed at once; else it gets a number in the queue. Where hosts look at each registration, it is submitted. Hosts read
/// the name and the address of the account. Who has none signs up by `createGuestRegistration`.
#[utoipa::path(request_body = RegistrationCreate, responses((status = 201, description = "Registered; its status says whether there was a seat.", body = Registration)))]
#[post("/conferences/{conference_id}/registrations")]
async fn create_registration(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    new: New<RegistrationCreate>,
) -> Result<Answered, Problem> {
    let (it, now) = (new.body, state.clock.now());
    let RegistrationCreate { participation, groups, notice_version, .. } = it;
    let RegistrationCreate { questions_version, answers, support_needs, .. } = it;
    let (person, groups) = (own_person(&caller)?, BTreeSet::from_iter(groups));
    // Before the gate, at which others wait.
    let guest = guests::of(&state.db, &BTreeSet::from([person])).await?.remove(&person);
    state
        .create(&caller, new.claim, async |tx| {
            let (conference, desk, own) = stored_desk::hold_for(tx, id, person).await?;
            hosts::must_see(&caller, tx, &conference).await?;
            conference.must_be_open(now)?;
            must_come_as_themselves(&caller, tx, &conference, &participation).await?;
            Registration::must_be_welcome(own)?;
            let said = Said { version: questions_version, answers: &answers };
            let answers = said.taken(tx, &conference, Demand::All).await?;
            let draft =
                Registration::draft(RegistrationId::new(now), id, person, participation, now)
                    .having_read(notice_version);
            let kind = represented(tx, &draft.participation).await?;
            let host = conference.profile.country;
            let submitted = draft.in_groups(groups, now).submit(host, kind, now)?;
            let body = admit(tx, &conference, &desk, None, &submitted).await?;
            support::put(tx, id, [(body.id, &support_needs)]).await?;
            given::keep(tx, &body, answers).await?;
            Ok(Created::of(Registration { guest, ..body }.seen_as(Part::Guest)))
        })
        .await
}

/// List one's own registrations.
#[utoipa::path(params(OwnRegistrationFilter), responses((status = 200, description = "A page.", body = Registrations)))]
#[get("/me/registrations")]
async fn list_my_registrations(
    state: Data<State>,
    caller: Caller,
    list: List<OwnRegistrationFilter>,
) -> Result<Paged<Registration>, Problem> {
    let own = caller.account()?;
    let mut found =
        store::of_person(&state.db, Uuid::from(own).into(), &list.filter, &list.listing).await?;
    found.items = found.items.into_iter().map(|it| it.seen_as(Part::Guest)).collect();
    found.items = guests::named(&state.db, found.items, caller.at.date_naive()).await?;
    Ok(list.page(found))
}

/// Show a registration.
#[utoipa::path(responses((status = 200, description = "The registration.", body = Registration)))]
#[get("/registrations/{registration_id}")]
async fn show_registration(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RegistrationId>,
) -> Result<Versioned<Registration>, Problem> {
    let registration = store::show(&state.db, id).await?;
    let conference = stored::show(&state.db, registration.conference_id).await?;
    let part = part(&caller, &state.db, &conference, &registration).await?;
    let registration = named(&caller, &state.db, registration).await?;
    Ok(Versioned(shown(&caller, registration, part)))
}

/// Change how one takes part: on site or online, in what capacity.
///
/// A JSON Merge Patch (RFC 7396). From where somebody comes and for whom, and the size of the party, stay as submitted.
#[utoipa::path(
    request_body(content = ParticipationPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = Registration))
)]
#[patch("/registrations/{registration_id}")]
async fn update_registration(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RegistrationId>,
    if_match: IfMatch,
    changes: ParticipationPatch,
) -> Result<Versioned<Registration>, Problem> {
    let now = state.clock.now();
    change(&state, &caller, id, &if_match, async |tx, at| {
        must_be_proven(&caller)?;
        at.conference.must_not_be_over()?;
        let after = at.before.revise(changes.apply(&at.before.participation)?, now)?;
        at.conference.must_offer(after.participation.mode)?;
        let changes = at.desk.revise(&at.before, after)?;
        desk::settle(tx, &at.conference, &at.desk, &[at.before], &changes).await
    })
    .await
}

/// What happens to a registration.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RegistrationTransitionCreate, examples(json!({"event": "cancel"})))]
struct RegistrationStep {
    event: RegistrationEvent,
    /// Why; with `admit`, `reject` and `cancel_by_host` only, and the guest reads it.
    #[serde(default)]
    reason: Option<Reason>,
}

/// Move a registration on.
///
/// Guests submit again, confirm an offer, decline, withdraw and cancel; hosts confirm what was submitted, admit somebody
/// who waits, reject, cancel, and reopen what a host had ended: only then may its guest submit again. Where hosts look at
/// each registration, who takes an offer that they have not looked at is submitted to them. Seats that come free are
/// offered to those who wait. Once the conference is over, all stays as it was.
#[utoipa::path(responses((status = 200, description = "Moved on.", body = Registration)))]
#[post("/registrations/{registration_id}/transitions")]
async fn transition_registration(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RegistrationId>,
    if_match: IfMatch,
    Json(RegistrationStep { event, reason }): Json<RegistrationStep>,
) -> Result<Versioned<Registration>, Problem> {
    let now = state.clock.now();
    change(&state, &caller, id, &if_match, async |tx, at| {
        let At { before, conference, desk, part } = at;
        conference.must_not_be_over()?;
        if !event.takes_the_link_only() {
            must_be_proven(&caller)?;
        }
        event.must_be_caused_by(part, before.status)?;
        event.must_have_reason(reason.is_some())?;
        if event == RegistrationEvent::Submit {
            conference.must_be_open(now)?;
            must_come_as_themselves(&caller, tx, &conference, &before.participation).await?;
            let all = store::all_of_person(tx, conference.id, before.person_id).await?;
            Registration::must_be_welcome(all.iter().map(|it| it.status))?;
            let kind = represented(tx, &before.participation).await?;
            let submitted = before.submit(conference.profile.country, kind, now)?;
            return admit(tx, &conference, &desk, Some(before), &submitted).await.map(drop);
        }
        let changes = desk.happen(&before, event, now)?.because(id, reason.as_ref());
        desk::settle(tx, &conference, &desk, &[before], &changes).await
    })
    .await
}

/// Where a guest comes from after all, and why that is known now.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"provenance": {"organisation_country": "DE"}, "reason": "The guest represents another office."})))]
struct RegistrationCorrection {
    provenance: Provenance,
    reason: Reason,
}

/// Correct where a guest comes from.
///
/// A host does; whether the guest is national or international follows from it, and a seat that is held is exchanged for
/// one of the other kind, if there is one.
#[utoipa::path(responses((status = 200, description = "Corrected.", body = Registration)))]
#[post("/registrations/{registration_id}/corrections")]
async fn correct_registration(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RegistrationId>,
    if_match: IfMatch,
    Json(RegistrationCorrection { provenance, reason }): Json<RegistrationCorrection>,
) -> Result<Versioned<Registration>, Problem> {
    let now = state.clock.now();
    change(&state, &caller, id, &if_match, async |tx, at| {
        must_attend(&caller, tx, &at.conference).await?;
        at.conference.must_not_be_over()?;
        let after = at.before.correct(provenance, at.conference.profile.country, now)?;
        let changes = at.desk.revise(&at.before, after)?.because(id, Some(&reason));
        desk::settle(tx, &at.conference, &at.desk, &[at.before], &changes).await
    })
    .await
}

/// The groups that somebody wants to be counted in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"groups": ["migrant", "education"]})))]
struct Groups {
    /// None withdraws the consent: what was known about groups is gone at once.
    #[serde(deserialize_with = "kernel::max_items::<40, _, _>")]
    #[schema(max_items = 40)]
    groups: Vec<Choice>,
}

/// Consent to being counted in groups, or withdraw the consent.
#[utoipa::path(responses((status = 200, description = "As wanted.", body = Registration)))]
#[put("/registrations/{registration_id}/groups")]
async fn set_registration_groups(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RegistrationId>,
    if_match: IfMatch,
    Json(Groups { groups }): Json<Groups>,
) -> Result<Versioned<Registration>, Problem> {
    let now = state.clock.now();
    change(&state, &caller, id, &if_match, async |tx, at| {
        at.part.must_be_guest()?;
        must_be_proven(&caller)?;
        if !groups.is_empty() {
            at.conference.must_not_be_over()?;
        }
        let after = at.before.consent(groups.into_iter().collect(), now);
        let changes = at.desk.leave(&at.before, after)?;
        told::put(tx, &at.conference, &at.desk, &[at.before], &changes).await?;
        // The answer to the registration may name groups that are withdrawn now.
        let location = format!("/api/v1/registrations/{id}");
        Ok(idempotency::forget_answers_about(tx, &location).await?)
    })
    .await
}

/// Where somebody stands in the queue.
#[derive(Serialize, ToSchema)]
struct WaitlistPosition {
    registration_id: RegistrationId,
    number: Ticket,
    /// How many go before, at least and at most.
    position: QueuePosition,
    /// How often somebody younger went first.
    overtaken: u32,
    /// How many wait in all who draw on a seat that the party draws on.
    line: u32,
    rules: QueueRules,
}

/// Show where one stands in the queue, and by which rules.
#[utoipa::path(responses((status = 200, description = "The place in the queue.", body = WaitlistPosition)))]
#[get("/registrations/{registration_id}/waitlist-position")]
async fn show_waitlist_position(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RegistrationId>,
) -> Result<Hashed<WaitlistPosition>, Problem> {
    let registration = store::show(&state.db, id).await?;
    let conference = stored::show(&state.db, registration.conference_id).await?;
    part(&caller, &state.db, &conference, &registration).await?;
    let nowhere = || Problem::not_found("place in the queue: the registration does not wait");
    let number = registration.waitlist.ok_or_else(nowhere)?;
    let pools = pools::of(&state.db, conference.id).await?;
    let waiting = [RegistrationStatus::Waitlisted];
    let waiting = store::in_states(&state.db, conference.id, &waiting).await?;
    let queue = conferences::admission::entries(&waiting)?;
    let rules = conference.profile.admission.queue;
    let position = queue::position(id, &pools, &queue, rules).ok_or_else(nowhere)?;
    let line = queue::line(id, &pools, &queue);
    let (overtaken, line) = (registration.overtaken, u32::try_from(line).unwrap_or(u32::MAX));
    Ok(Hashed(WaitlistPosition { registration_id: id, number, position, overtaken, line, rules }))
}

/// Who may come comes for nobody in whose name they may not speak.
async fn must_come_as_themselves(
    caller: &Caller,
    tx: &Tx,
    conference: &Conference,
    it: &Participation,
) -> Result<(), Problem> {
    conference.must_offer(it.mode)?;
    if !may_come(caller, tx, conference, tx.author().at.date_naive()).await? {
        return Err(Refusal::NotOfTheNetwork.into());
    }
    let mut named = [it.organisation_id, it.delegation].into_iter().flatten().peekable();
    if named.peek().is_none() {
        return Ok(());
    }
    let grants = caller.grants(tx).await?;
    if named.map(Uuid::from).all(|it| grants.hold_on(Role::Viewer, it)) {
        return Ok(());
    }
    Err(Refusal::NotTheirOrganisation.into())
}

/// The kind of the organisation that somebody represents.
async fn represented(tx: &Tx, it: &Participation) -> Result<Option<OrganisationKind>, Problem> {
    match it.organisation_id {
        Some(id) => Ok(organisations::kind(tx, id).await?),
        None => Ok(None),
    }
}

/// Gives a submitted registration its seats or a number; who had to queue although seats are free may be called next.
pub(super) async fn admit(
    tx: &Tx,
    conference: &Conference,
    desk: &Desk,
    before: Option<Registration>,
    submitted: &Registration,
) -> Result<Registration, Problem> {
    let changes = desk.admit(submitted)?;
    told::put(tx, conference, desk, before.as_slice(), &changes).await?;
    let [body] = changes.registrations.as_slice() else { return Ok(submitted.clone()) };
    let after = desk.after(&changes);
    if body.waitlist.is_none() || !after.may_move() {
        return Ok(body.clone());
    }
    desk::call_next(tx, conference, &after).await?;
    Ok(store::show(tx, body.id).await?)
}

/// A registration that is about to change, at a desk that is held.
pub(super) struct At {
    pub(super) before: Registration,
    pub(super) conference: Conference,
    pub(super) desk: Desk,
    pub(super) part: Part,
}

/// Loads a registration at its desk, lets `work` change it, and shows what became of it.
pub(super) async fn change(
    state: &State,
    caller: &Caller,
    id: RegistrationId,
    if_match: &IfMatch,
    work: impl AsyncFnOnce(&Tx, At) -> Result<(), Problem>,
) -> Result<Versioned<Registration>, Problem> {
    let of = store::show(&state.db, id).await?.conference_id;
    let changed = state.write(caller, async |tx| {
        let (conference, desk) = stored_desk::hold(tx, of).await?;
        let before = store::show(tx, id).await?;
        let part = part(caller, tx, &conference, &before).await?;
        if_match.check(before.version)?;
        work(tx, At { before, conference, desk, part }).await?;
        Ok((part, named(caller, tx, store::show(tx, id).await?).await?))
    });
    changed.await.map(|(part, registration)| Versioned(shown(caller, registration, part)))
}

/// With who comes.
pub(super) async fn named(
    caller: &Caller,
    db: &impl Reader,
    it: Registration,
) -> Result<Registration, Problem> {
    let found = guests::named(db, vec![it.clone()], caller.at.date_naive()).await?.pop();
    Ok(found.unwrap_or(it))
}

/// What the caller sees of a registration.
fn shown(caller: &Caller, it: Registration, part: Part) -> Registration {
    if caller.opens == Some(Opens::ToSee) { it.seen_by_link() } else { it.seen_as(part) }
}

/// Whoever changes a registration has logged in, or has just shown that they read the mail to its guest.
pub(super) fn must_be_proven(caller: &Caller) -> Result<(), Refusal> {
    if caller.opens == Some(Opens::ToSee) { Err(Refusal::LinkIsNotEnough) } else { Ok(()) }
}

/// Accounts and their persons have one identifier.
fn own_person(caller: &Caller) -> Result<PersonId, Problem> {
    Ok(Uuid::from(caller.account()?).into())
}

/// In what part the caller acts: as the guest, as a host, or for the organisation that has registered the guest; to anybody
/// else there is no such registration.
pub(super) async fn part(
    caller: &Caller,
    db: &impl Reader,
    conference: &Conference,
    registration: &Registration,
) -> Result<Part, Problem> {
    let is_theirs = match caller.actor {
        Actor::Guest(id) => id == Uuid::from(registration.id),
        _ => caller.is_own(Uuid::from(registration.person_id).into())?,
    };
    if is_theirs {
        return Ok(Part::Guest);
    }
    let hosts = caller.acts_for(db, conference.hosts()).await.is_ok()
        || serves(caller, db, conference, TeamRole::Desk).await?;
    let grants = caller.grants(db).await?;
    let by = registration.mediation.map(|it| it.organisation_id.into());
    let mediates = match by {
        Some(body) => grants.hold_on(MEDIATES, body),
        // Who has no address, and nobody who mediates, tells the hosts on the telephone.
        None => hosts && !guests::has_address(db, registration.person_id).await?,
    };
    Part::of(hosts, mediates).ok_or_else(|| Problem::not_found("registration"))
}

/// List what the caller may have happen to a registration now, as its guest or as a host.
///
/// Whether there is a seat shows when it is asked for: who confirms without one waits.
#[utoipa::path(responses((status = 200, description = "All events of its state that are the caller's.", body = RegistrationTransitions)))]
#[get("/registrations/{registration_id}/transitions")]
async fn show_registration_transitions(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<RegistrationId>,
) -> Result<Hashed<RegistrationTransitions>, Problem> {
    let it = store::show(&state.db, id).await?;
    let conference = stored::show(&state.db, it.conference_id).await?;
    let (part, now) = (part(&caller, &state.db, &conference, &it).await?, state.clock.now());
    let theirs = shown(&caller, it.clone(), part).allowed.into_iter();
    Ok(Hashed(Transitions::tried(theirs, |event| {
        conference.must_not_be_over()?;
        match event {
            RegistrationEvent::Submit => {
                conference.must_be_open(now)?;
                it.submit(conference.profile.country, it.organisation_kind, now).map(drop)
            }
            RegistrationEvent::Confirm => it.confirm(now).map(drop),
            _ => Ok(()),
        }
    })))
}
