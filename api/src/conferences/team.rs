use actix_web::web::Data;
use actix_web::{delete, get, post};
use conferences::ConferenceId;
use conferences::team::{Appointment, TeamMember, TeamMemberId, TeamMembership};
use kernel::Page;
use kernel::access::Grants;
use persistence::conferences::team as store;
use persistence::people::members;
use persistence::{Reader, Tx, conferences as stored};

use super::hosts::must_host;
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Answered, Created, Hashed, List, New, NoContent, Paged, Path};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_team_members: Party(Coordinator);
    appoint_team_member: Party(Coordinator), ConferencesWrite;
    show_team_member: Party(Coordinator);
    dismiss_team_member: Party(Coordinator), ConferencesWrite;
}

type TeamMembers = Page<TeamMember>;

/// List who does what at a conference.
///
/// For its hosts. Whoever holds no role with a host any more may nothing here, though they are listed.
#[utoipa::path(responses((status = 200, description = "A page.", body = TeamMembers)))]
#[get("/conferences/{conference_id}/team-members")]
async fn list_team_members(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    list: List,
) -> Result<Paged<TeamMember>, Problem> {
    must_host(&caller, &state.db, &stored::show(&state.db, id).await?).await?;
    Ok(list.page(store::list(&state.db, id, &list.listing).await?))
}

/// Appoint somebody to a task at a conference.
///
/// Whoever holds any role with a host may be: `care` reads what guests need to take part, which hosts do not; `desk` has the
/// list of guests and acts as a host does there. It counts as long as they hold a role with a host.
#[utoipa::path(request_body = Appointment, responses((status = 201, description = "Appointed.", body = TeamMember)))]
#[post("/conferences/{conference_id}/team-members")]
async fn appoint_team_member(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    new: New<Appointment>,
) -> Result<Answered, Problem> {
    let (appointment, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let conference = stored::lock(tx, id).await?;
            must_host(&caller, tx, &conference).await?;
            conference.must_not_be_over()?;
            let account = appointment.account_id;
            let theirs = members::grants(tx, account, None, now.date_naive()).await?;
            Appointment::must_be_of(conference.hosts(), &Grants::new(theirs))?;
            let it = TeamMembership {
                id: TeamMemberId::new(now),
                conference_id: id,
                appointment,
                created_at: now,
            };
            store::insert(tx, &it).await?;
            let location = format!("/api/v1/team-members/{}", it.id);
            Ok(Created::at(location, store::named(tx, it).await?))
        })
        .await
}

/// Show what somebody was appointed to.
#[utoipa::path(responses((status = 200, description = "The task and whose it is.", body = TeamMember)))]
#[get("/team-members/{team_member_id}")]
async fn show_team_member(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<TeamMemberId>,
) -> Result<Hashed<TeamMember>, Problem> {
    let it = listed(&caller, &state.db, id).await?;
    Ok(Hashed(store::named(&state.db, it).await?))
}

/// Whom hosts have appointed; to anybody else there is no such member.
async fn listed(
    caller: &Caller,
    db: &impl Reader,
    id: TeamMemberId,
) -> Result<TeamMembership, Problem> {
    let it = store::show(db, id).await?;
    let conference = stored::show(db, it.conference_id).await?;
    let hosts = must_host(caller, db, &conference).await;
    hosts.map(|()| it).map_err(|_| Problem::not_found("member of a team"))
}

/// Take a task at a conference from somebody.
///
/// It counts at once.
#[utoipa::path(responses((status = 204, description = "Gone.")))]
#[delete("/team-members/{team_member_id}")]
async fn dismiss_team_member(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<TeamMemberId>,
) -> Result<NoContent, Problem> {
    let of = store::show(&state.db, id).await?.conference_id;
    let gone = state.write(&caller, async |tx: &Tx| {
        stored::lock(tx, of).await?;
        Ok(store::delete(tx, &listed(&caller, tx, id).await?).await?)
    });
    gone.await.map(|()| NoContent)
}
