//! Invitations to roles: sent by mail, looked at and accepted by whoever has the secret.

use actix_web::web::Data;
use actix_web::{get, post};
use chrono::{DateTime, NaiveDate, Utc};
use kernel::AccountId;
use kernel::access::{DisplayName, Grants, Role};
use partnerships::Side;
use people::Refusal;
use people::invitation::{
    Invitation, InvitationFilter, InvitationId, InvitationProposal, InvitationState,
    InvitationTurn, InvitedTo,
};
use people::membership::Body;
use people::message::{MailSecret, Message, MessageKind, must_be_reachable};
use people::role_request::{AskedOn, RoleRequest, RoleRequestProposal};
use persistence::people::{
    accounts, bodies, invitations as store, members, role_requests as asked,
};
use persistence::platform::outbox;
use persistence::{Reader, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::links;
use super::members::raise;
use super::registration::open_account;
use super::role_requests::ask;
use super::told::about_role;
use crate::State;
use crate::config::Registration;
use crate::http::call::Caller;
use crate::http::credentials::{NewPassword, hash_password};
use crate::http::extract::{
    Answered, Created, IfMatch, Json, List, New, Paged, Path, Secret, Versioned,
};
use crate::http::problem::{self, Fault, Problem};
use crate::http::rule::routes;

routes! {
    create_invitation: Party(Coordinator), AccountsManage;
    list_invitations: SignedIn, AccountsManage;
    show_invitation: SignedIn, AccountsManage;
    withdraw_invitation [If-Match]: SignedIn, AccountsManage;
    show_offered_invitation: Anyone;
    accept_invitation: Anyone;
}

type Invitations = kernel::Page<Invitation>;

/// Invite somebody by mail: to a municipality, to an organisation, or to speak for the other side of a partnership.
///
/// The role is at most one's own there, and lasts at most as long. For another side, for which nobody speaks yet, whoever accepts asks for the role in
/// its town, and the network office or the platform decides. The link works once, for fourteen days; nobody but the reader of
/// the message ever sees it.
#[utoipa::path(request_body = InvitationProposal, responses((status = 201, description = "Invited.", body = Invitation)))]
#[post("/invitations")]
async fn create_invitation(
    state: Data<State>,
    caller: Caller,
    new: New<InvitationProposal>,
) -> Result<Answered, Problem> {
    let (proposal, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            must_be_reachable(&proposal.email)?;
            let (body, owner) = who_invites(&caller, tx, &proposal).await?;
            // One at a time, so that two do not count alike.
            bodies::lock(tx, owner).await?.ok_or(Refusal::BodyUnknown)?;
            let sender = (owner.on_id.unwrap_or_default(), caller.account()?);
            let it = Invitation::send(proposal, body, sender, now)?;
            it.may_be_sent_by(&caller.grants(tx).await?)?;
            store::expire(tx, it.on_id, &it.email).await?;
            if store::count_pending(tx, it.owner).await? >= Invitation::MOST_PENDING {
                return Err(Refusal::TooManyInvitations(Invitation::MOST_PENDING).into());
            }
            let known = accounts::find_by_email(tx, &it.email).await?.map(|(it, _)| it.id);
            if let Some(known) = known.filter(|_| it.on != InvitedTo::PartnershipSide) {
                must_gain(tx, known, &it, now.date_naive()).await?;
            }
            store::insert(tx, &it).await?;
            outbox::put(tx, &message(tx, &it, known).await?).await?;
            Ok(Created::of(it))
        })
        .await
}

/// On what the role is given, and the body that invites.
async fn who_invites(
    caller: &Caller,
    tx: &Tx,
    it: &InvitationProposal,
) -> Result<(Uuid, Body), Problem> {
    let grants = caller.grants(tx).await?;
    let body = match it.on {
        InvitedTo::PartnershipSide => return of_the_other_side(caller, tx, it, &grants).await,
        InvitedTo::Municipality => Body::municipality(it.on_id.into()),
        InvitedTo::Organisation => Body::organisation(it.on_id.into()),
    };
    caller.acts_for(tx, [it.on_id]).await?;
    Ok((it.on_id, body))
}

async fn of_the_other_side(
    caller: &Caller,
    tx: &Tx,
    it: &InvitationProposal,
    grants: &Grants,
) -> Result<(Uuid, Body), Problem> {
    let found = persistence::partnerships::find(tx, it.on_id.into(), grants).await?;
    let partnership = found.ok_or(Refusal::BodyUnknown)?;
    let number = it.side.ok_or(Refusal::SideMisplaced)?;
    let invited = partnership.side(number).and_then(Side::lead).ok_or(Refusal::SideMisplaced)?;
    let own: Vec<_> = caller.acts_for(tx, partnership.towns()).await?;
    let other = own.into_iter().find(|it| partnership.side_of(*it) != Some(number));
    let owner = match other {
        Some(town) => town,
        // The platform invites in the name of a side for which it may speak.
        None if grants.hold_everywhere(Role::Coordinator) => {
            let others = partnership.towns().filter(|it| partnership.side_of(*it) != Some(number));
            others.into_iter().next().ok_or(Refusal::OwnSide)?
        }
        None => return Err(Refusal::OwnSide.into()),
    };
    let towns: Vec<Uuid> = partnership
        .towns()
        .filter(|it| partnership.side_of(*it) == Some(number))
        .map(Into::into)
        .collect();
    let silent = members::spoken_for_by_nobody(tx, &towns, caller.at.date_naive()).await?;
    if silent.len() < towns.len() {
        return Err(Refusal::SideHasAVoice.into());
    }
    Ok((invited.into(), Body::municipality(owner)))
}

/// Whoever holds the role already, or more, is not invited to it.
async fn must_gain(
    tx: &Tx,
    account: AccountId,
    it: &Invitation,
    today: NaiveDate,
) -> Result<(), Problem> {
    let held = members::find(tx, Body::of(it.grant()), account, today).await?;
    if held.is_some_and(|held| held.holds(it.grant())) {
        return Err(Refusal::IsMember.into());
    }
    Ok(())
}

async fn message(
    tx: &Tx,
    it: &Invitation,
    account_id: Option<AccountId>,
) -> Result<Message, Problem> {
    Ok(Message {
        cause: format!("invitation:{}", it.id),
        kind: MessageKind::Invitation,
        to: it.email.clone(),
        account_id,
        language: it.language.tag(),
        subject_id: it.id.into(),
        values: about_role(tx, it.grant(), it.language, None).await?,
    })
}

/// List the invitations of the bodies on which you coordinate.
#[utoipa::path(params(InvitationFilter), responses((status = 200, description = "A page.", body = Invitations)))]
#[get("/invitations")]
async fn list_invitations(
    state: Data<State>,
    caller: Caller,
    list: List<InvitationFilter>,
) -> Result<Paged<Invitation>, Problem> {
    let (grants, now) = (caller.grants(&state.db).await?, state.clock.now());
    Ok(list.page(store::list(&state.db, &list.filter, &grants, now, &list.listing).await?))
}

/// Show an invitation of a body on which you coordinate.
#[utoipa::path(responses((status = 200, description = "The invitation.", body = Invitation)))]
#[get("/invitations/{invitation_id}")]
async fn show_invitation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<InvitationId>,
) -> Result<Versioned<Invitation>, Problem> {
    let grants = caller.grants(&state.db).await?;
    Ok(Versioned(store::show(&state.db, id, &grants).await?.by(state.clock.now())))
}

/// Withdraw an invitation.
///
/// The link in the message does not work any more.
#[utoipa::path(responses((status = 200, description = "Withdrawn.", body = Invitation)))]
#[post("/invitations/{invitation_id}/withdrawals")]
async fn withdraw_invitation(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<InvitationId>,
    if_match: IfMatch,
) -> Result<Versioned<Invitation>, Problem> {
    let now = state.clock.now();
    let hold = async |tx: &Tx| Ok(store::lock(tx, id, &caller.grants(tx).await?).await?);
    let decide = async |_: &Tx, before: &Invitation| {
        before.take(InvitationTurn::Withdraw, now).map_err(|it| Problem::from(it).conflicting())
    };
    state.change(&caller, &if_match, hold, decide, store::update).await
}

/// The secret of an invitation.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"token": "mF_9.B5f-4.1JqM-mF_9.B5f-4.1JqM"})))]
pub(super) struct InvitationLookup {
    token: MailSecret,
}

/// An invitation as whoever has its secret sees it.
#[derive(Serialize, ToSchema)]
pub(super) struct OfferedInvitation {
    invitation: Invitation,
    /// Whether there is an account with the address: whoever has it signs in and accepts.
    has_account: bool,
}

/// Show an invitation to whoever has the secret of its message.
#[utoipa::path(responses((status = 200, description = "To what somebody is invited.", body = OfferedInvitation), (status = 404, description = ""), (status = 410, description = "")))]
#[post("/invitation-lookups")]
async fn show_offered_invitation(
    state: Data<State>,
    Json(it): Json<InvitationLookup>,
) -> Result<Secret<Json<OfferedInvitation>>, Problem> {
    let invitation = offered(&state, &it.token).await?;
    let known = accounts::find_by_email(&state.db, &invitation.email).await?;
    Ok(Secret(Json(OfferedInvitation { invitation, has_account: known.is_some() })))
}

/// The invitation that a secret is for, if it can be accepted.
async fn offered(state: &State, token: &MailSecret) -> Result<Invitation, Problem> {
    let now = state.clock.now();
    let token = links::find(&state.db, MessageKind::Invitation, token).await?;
    let found = store::find(&state.db, token.subject_id.into()).await?;
    let it = found.ok_or_else(|| Problem::not_found("invitation"))?.by(now);
    match it.state {
        InvitationState::Pending => must_stand(&state.db, &it, now).await.map(|()| it),
        over => Err(Refusal::InvitationIs(over).into()),
    }
}

/// What its sender may not give any more counts as withdrawn.
async fn must_stand(db: &impl Reader, it: &Invitation, now: DateTime<Utc>) -> Result<(), Problem> {
    let Some(inviter) = it.inviter else { return Ok(()) };
    let grants = Grants::new(members::grants(db, inviter, None, now.date_naive()).await?);
    let withdrawn = Refusal::InvitationIs(InvitationState::Withdrawn);
    Ok(it.may_be_sent_by(&grants).map_err(|_| withdrawn)?)
}

/// An invitation that is accepted; whoever has no account yet says how they are called and chooses a password.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "token": "mF_9.B5f-4.1JqM-mF_9.B5f-4.1JqM", "display_name": "Iryna", "password": "correct horse battery staple",
})))]
pub(super) struct InvitationAcceptanceCreate {
    token: MailSecret,
    /// Needed without an account.
    #[serde(default)]
    display_name: Option<DisplayName>,
    /// Needed without an account.
    #[serde(default)]
    password: Option<NewPassword>,
}

/// What came of an acceptance.
#[derive(Serialize, ToSchema)]
pub(super) struct InvitationAcceptance {
    invitation: Invitation,
    /// For the side of a partnership: the wish for the role, which others decide about.
    role_request: Option<RoleRequest>,
}

/// Accept an invitation, with the account of its address or with a new one.
///
/// Signed in, the address of the account must be the one that was invited. Without an account, one is made.
#[utoipa::path(
    request_body = InvitationAcceptanceCreate,
    responses((status = 200, description = "Accepted.", body = InvitationAcceptance), (status = 403, description = ""), (status = 404, description = ""), (status = 409, description = ""), (status = 410, description = ""))
)]
#[post("/invitation-acceptances")]
async fn accept_invitation(
    state: Data<State>,
    caller: Caller,
    Json(it): Json<InvitationAcceptanceCreate>,
) -> Result<Json<InvitationAcceptance>, Problem> {
    let now = state.clock.now();
    let id = offered(&state, &it.token).await?.id;
    let own = match caller.account() {
        Ok(own) if accounts::is_active(&state.db, own, caller.session).await? => Some(own),
        Ok(_) => return Err(Problem::unauthenticated(Some("invalid_token"))),
        Err(_) => None,
    };
    let newcomer = match own {
        Some(_) => None,
        None => newcomer(&state, it).await?,
    };
    let accepted = state.write(&caller, async |tx| {
        let before = store::lock_for_guest(tx, id).await?;
        let after = before.take(InvitationTurn::Accept, now)?;
        must_stand(tx, &before, now).await?;
        let account = who_accepts(tx, &before, own, newcomer).await?;
        store::update(tx, &before, &after).await?;
        let role_request = hold(tx, &after, account, now).await?;
        Ok(InvitationAcceptance { invitation: after, role_request })
    });
    accepted.await.map(Json)
}

/// How whoever has no account yet is called, and the hash of their password.
type Newcomer = (DisplayName, String);

async fn newcomer(
    state: &State,
    it: InvitationAcceptanceCreate,
) -> Result<Option<Newcomer>, Problem> {
    let InvitationAcceptanceCreate { display_name, password, .. } = it;
    let (Some(name), Some(password)) = (display_name, password) else { return Ok(None) };
    if state.config.registration == Registration::Closed {
        return Err(Problem::new(&problem::REGISTRATION_CLOSED));
    }
    Ok(Some((name, hash_password(&password.into()).await?)))
}

async fn who_accepts(
    tx: &Tx,
    it: &Invitation,
    own: Option<AccountId>,
    newcomer: Option<Newcomer>,
) -> Result<AccountId, Problem> {
    if let Some(own) = own {
        let account = accounts::show(tx, own).await?;
        if account.email.key() != it.email.key() {
            return Err(Refusal::InvitedOther.into());
        }
        return Ok(own);
    }
    if accounts::find_by_email(tx, &it.email).await?.is_some() {
        return Err(Refusal::SignInFirst.into());
    }
    let Some((name, hash)) = newcomer else {
        let missing =
            |pointer| Fault::in_body(pointer, "required", "Without an account it is needed.");
        let faults = ["/display_name", "/password"].map(missing).into();
        return Err(Problem::faults(&problem::VALIDATION_FAILED, faults));
    };
    Ok(open_account(tx, it.email.clone(), name, Some(it.language), hash).await?.id)
}

/// Gives the role, unless as much is held already; of the side of a partnership, asks for it, unless that was done.
async fn hold(
    tx: &Tx,
    it: &Invitation,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<Option<RoleRequest>, Problem> {
    if it.on != InvitedTo::PartnershipSide {
        raise(tx, account, it.grant(), now.date_naive()).await?;
        return Ok(None);
    }
    if let Some(waits) = asked::find_pending(tx, account, it.body).await? {
        return Ok(Some(waits));
    }
    let proposal = RoleRequestProposal {
        on: AskedOn::Municipality,
        on_id: it.body,
        role: it.role,
        message: None,
        evidence_url: None,
    };
    ask(tx, account, proposal, now).await.map(Some)
}
