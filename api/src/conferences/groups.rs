//! Groups: whom somebody registers in the name of an organisation, and what became of that.

use actix_web::web::Data;
use actix_web::{get, post};
use conferences::admission::Desk;
use conferences::conference::Conference;
use conferences::group::GroupProposal;
use conferences::guest::{MEDIATES, Mediation};
use conferences::registration::{OwnRegistrationFilter, Part, Registration, RegistrationId};
use conferences::{ConferenceId, Refusal};
use kernel::{OrganisationId, Page, PersonId};
use people::person::Person;
use persistence::Tx;
use persistence::conferences::{
    desk as stored_desk, guests, mediators, registrations as store, support,
};
use persistence::directory::organisations;
use persistence::people::persons;
use serde::Serialize;
use utoipa::ToSchema;

use super::answers as given;
use super::hosts::{may_come, must_see};
use super::{desk, told};
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Answered, Created, List, New, Paged, Path};
use crate::http::problem::{self, Problem};
use crate::http::rule::routes;

routes! {
    create_group_registrations: SignedIn, ConferencesWrite;
    list_mediated_registrations: Holder(Contributor);
}

type Registrations = Page<Registration>;

/// The registrations of a group, in the order in which its people were named.
#[derive(Serialize, ToSchema)]
struct GroupRegistrations {
    #[schema(min_items = 1, max_items = 30)]
    registrations: Vec<Registration>,
}

/// Register several people in the name of an organisation.
///
/// A contributor of the organisation does, for who has no address of mail or is helped to come. Each is a guest of their own
/// and gets a seat or a number in the queue like anybody: each for themselves, or, `together`, all a seat now or nobody. The
/// organisation acts for them as a guest does and is told instead of them; in which groups they are counted stays their own.
#[utoipa::path(
    request_body = GroupProposal,
    responses((status = 201, description = "Registered; each status says whether there was a seat.", body = GroupRegistrations))
)]
#[post("/conferences/{conference_id}/group-registrations")]
async fn create_group_registrations(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    new: New<GroupProposal>,
) -> Result<Answered, Problem> {
    let group = new.body;
    state
        .create(&caller, new.claim, async |tx| {
            let body = group.organisation_id;
            let location = format!("/api/v1/organisations/{body}/mediated-registrations");
            let registrations = register(tx, &caller, id, &group).await?;
            Ok(Created::at(location, GroupRegistrations { registrations }))
        })
        .await
}

/// The organisation is held before the gate, as by who merges organisations.
async fn register(
    tx: &Tx,
    caller: &Caller,
    id: ConferenceId,
    group: &GroupProposal,
) -> Result<Vec<Registration>, Problem> {
    let by = Mediation { organisation_id: group.organisation_id, account_id: caller.account()? };
    if !caller.grants(tx).await?.hold_on(MEDIATES, by.organisation_id.into()) {
        return Err(Refusal::MayNotMediate.into());
    }
    if organisations::known(tx, &[by.organisation_id]).await? == 0 {
        return Err(Refusal::PartyUnknown("/organisation_id").into());
    }
    let (now, (conference, desk)) = (tx.author().at, stored_desk::hold(tx, id).await?);
    must_see(caller, tx, &conference).await?;
    conference.must_be_open(now)?;
    if !may_come(caller, tx, &conference, now.date_naive()).await? {
        return Err(Refusal::NotOfTheNetwork.into());
    }
    let said = group.people.iter().map(|it| it.answers.as_slice());
    let (answers, wrong) =
        given::taken_of_all(tx, &conference, group.questions_version, said).await?;
    must_fit(group, &conference, wrong)?;
    let kind = organisations::kind(tx, group.organisation_id).await?;
    let (mut people, mut submitted) = (Vec::new(), Vec::new());
    for it in &group.people {
        let (person, name) = (PersonId::new(now), it.name.clone());
        people.push(Person::without_account(person, name, Some(it.language), None, now)?);
        let (registration, participation) = (RegistrationId::new(now), it.participation.clone());
        let draft = Registration::draft(registration, id, person, participation, now)
            .having_read(Some(group.notice_version.clone()))
            .mediated(Some(by));
        let represents = kind.filter(|_| draft.participation.organisation_id.is_some());
        submitted.push(draft.submit(conference.profile.country, represents, now)?);
    }
    persons::insert_all(tx, &people).await?;
    if group.together {
        told::put(tx, &conference, &desk, &[], &desk.seat_all(&submitted)?).await?;
    } else {
        admit_each(tx, &conference, desk, &submitted).await?;
    }
    let ids: Vec<_> = submitted.iter().map(|it| it.id).collect();
    let needs = group.people.iter().map(|it| &it.support_needs);
    support::put(tx, id, ids.iter().copied().zip(needs)).await?;
    given::keep_all(tx, id, ids.iter().copied().zip(answers)).await?;
    let made = guests::named(tx, store::all_of(tx, &ids).await?, now.date_naive()).await?;
    Ok(made.into_iter().map(|it| it.seen_as(Part::Mediator)).collect())
}

/// All that is wrong with people, at once.
fn must_fit(group: &GroupProposal, at: &Conference, answers: Vec<Problem>) -> Result<(), Problem> {
    let misfits = group.misfits(at).into_iter();
    let mut faults: Vec<_> = misfits
        .flat_map(|(place, refusal)| {
            Problem::refused(&refusal).within(&format!("/people/{place}")).faults
        })
        .collect();
    faults.extend(answers.into_iter().flat_map(|it| it.faults));
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Problem::faults(&problem::VALIDATION_FAILED, faults))
    }
}

/// One after another, and the queue moves where the rules let somebody pass.
async fn admit_each(
    tx: &Tx,
    conference: &Conference,
    mut desk: Desk,
    submitted: &[Registration],
) -> Result<(), Problem> {
    let mut left = submitted;
    loop {
        let admitted = desk.admit_all(left);
        let decided = admitted.each.len();
        if let Some(refusal) = admitted.each.into_iter().find_map(Result::err) {
            return Err(refusal.into());
        }
        desk::settle(tx, conference, &desk, &[], &admitted.changes).await?;
        left = &left[decided..];
        if left.is_empty() {
            return Ok(());
        }
        desk = stored_desk::of(tx, conference).await?;
    }
}

/// List what was registered in the name of an organisation.
///
/// For its contributors, whoever of them has registered it.
#[utoipa::path(params(OwnRegistrationFilter), responses((status = 200, description = "A page.", body = Registrations)))]
#[get("/organisations/{organisation_id}/mediated-registrations")]
async fn list_mediated_registrations(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<OrganisationId>,
    list: List<OwnRegistrationFilter>,
) -> Result<Paged<Registration>, Problem> {
    let mut found = mediators::list(&state.db, id, &list.filter, &list.listing).await?;
    found.items = guests::named(&state.db, found.items, caller.at.date_naive()).await?;
    found.items = found.items.into_iter().map(|it| it.seen_as(Part::Mediator)).collect();
    Ok(list.page(found))
}
