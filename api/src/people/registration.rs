//! How people come by an account, and keep it: addresses are confirmed by mail, forgotten passwords are chosen anew. Nothing
//! here tells whether an address is known: what is asked for is put down for the address, and who is there is looked up when
//! the message is sent.

use actix_web::web::Data;
use actix_web::{HttpRequest, post};
use chrono::{DateTime, Utc};
use kernel::access::{DisplayName, Email, Grant, Role};
use kernel::{AccountId, Language, PersonId};
use people::account::{Account, AccountEvent};
use people::membership::Body;
use people::message::{MailSecret, MessageKind, must_be_reachable};
use people::person::Person;
use persistence::people::{accounts, addresses, api_keys, doors, members, records};
use persistence::platform::outbox;
use persistence::{Reader, Tx};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::doors::{account_door, pace, pairs_of, prove};
use super::links::{must_be_unused, shown};
use super::me::Me;
use super::persons::merge;
use super::told::{asked_for, language_of, of_address};
use crate::State;
use crate::config::Registration;
use crate::http::call::Caller;
use crate::http::credentials::{NewPassword, Password, hash_password};
use crate::http::extract::{Accepted, Answered, Created, Json, NoContent, Secret};
use crate::http::problem::{self, Problem};
use crate::http::rule::routes;

routes! {
    create_account: Anyone;
    confirm_account: Anyone;
    reset_password: Anyone;
    confirm_password_reset: Anyone;
    change_password: SignedIn, AccountsManage;
    change_address: SignedIn, AccountsManage;
    confirm_address_change: Anyone;
    deactivate_me: SignedIn, AccountsManage;
}

/// An address at which somebody wants an account.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"email": "iryna@poltava.example", "language": "uk"})))]
pub(super) struct AccountCreate {
    email: Email,
    /// In which the message is written.
    language: Language,
}

/// Ask for an account at an address, to which a link goes.
///
/// The answer is the same whether or not the address has an account. Where the operator lets in only who is invited, it is
/// refused for every address but the one that they have named for the first administrator, while there is none.
#[utoipa::path(responses((status = 202, description = "If that can be, a message is on its way."), (status = 403, description = "")))]
#[post("/accounts")]
async fn create_account(
    state: Data<State>,
    caller: Caller,
    request: HttpRequest,
    Json(it): Json<AccountCreate>,
) -> Result<Accepted, Problem> {
    let is_open = state.config.registration == Registration::Open;
    if !is_open && !is_first_admin(&state, &state.db, &it.email, caller.at).await? {
        return Err(Problem::new(&problem::REGISTRATION_CLOSED));
    }
    must_be_reachable(&it.email)?;
    pace(&state, &caller, &request).await?;
    let AccountCreate { email, language } = it;
    state
        .write(&caller, async |tx| {
            let subject = of_address(&email);
            asked_for(tx, MessageKind::Registration, (email, None), language, subject).await
        })
        .await?;
    Ok(Accepted)
}

/// Whether it is the address that the operator has named, and nobody administrates the platform yet.
async fn is_first_admin(
    state: &State,
    db: &impl Reader,
    email: &Email,
    now: DateTime<Utc>,
) -> Result<bool, Problem> {
    let named = state.config.first_admin.as_ref().is_some_and(|it| it.key() == email.key());
    Ok(named && !members::platform_is_administrated(db, now.date_naive()).await?)
}

/// What whoever has confirmed an address says of themselves.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "token": "mF_9.B5f-4.1JqM-mF_9.B5f-4.1JqM", "display_name": "Iryna", "password": "correct horse battery staple",
})))]
pub(super) struct AccountConfirmationCreate {
    token: MailSecret,
    display_name: DisplayName,
    password: NewPassword,
    /// In which they are written to.
    #[serde(default)]
    language: Option<Language>,
}

/// Confirm an address, which makes the account.
#[utoipa::path(
    request_body = AccountConfirmationCreate,
    responses((status = 201, description = "Made.", body = Me), (status = 404, description = ""), (status = 409, description = ""), (status = 410, description = ""))
)]
#[post("/account-confirmations")]
async fn confirm_account(
    state: Data<State>,
    caller: Caller,
    Json(it): Json<AccountConfirmationCreate>,
) -> Result<Secret<Answered>, Problem> {
    let AccountConfirmationCreate { token, display_name, password, language } = it;
    let token = shown(&state, MessageKind::Registration, &token).await?;
    let hash = hash_password(&password.into()).await?;
    let made = state.create(&caller, None, async |tx| {
        outbox::forget_tokens(tx, MessageKind::Registration, token.subject_id).await?;
        let first = is_first_admin(&state, tx, &token.email, caller.at).await?;
        let account = open_account(tx, token.email, display_name, language, hash).await?;
        if first {
            members::grant(tx, account.id, Grant::on_platform(Role::Admin)).await?;
        }
        let record = Me::from(records::show(tx, account.id, caller.at.date_naive()).await?);
        Ok(Created::at("/api/v1/me".to_owned(), record))
    });
    made.await.map(Secret)
}

/// Makes an account of somebody whose address is confirmed; what they were before as a guest, they are with it.
pub(super) async fn open_account(
    tx: &Tx,
    email: Email,
    name: DisplayName,
    language: Option<Language>,
    password_hash: String,
) -> Result<Account, Problem> {
    let now = tx.author().at;
    let account = Account::new(AccountId::new(now), email, now);
    let person = Person { language, ..Person::with_account(account.id, name, now) };
    accounts::insert(tx, &account, &person, password_hash).await?;
    take_over(tx, &account.email, person.id).await?;
    Ok(account)
}

/// Whoever was a guest with an address before they had it for their account is that with the account now.
async fn take_over(tx: &Tx, email: &Email, into: PersonId) -> Result<(), Problem> {
    outbox::lock_pace(tx, email).await?;
    if let Some(guest) = addresses::guest(tx, email).await? {
        merge(tx, guest.id, into, None).await?;
    }
    Ok(())
}

/// The address of an account whose password is forgotten.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"email": "iryna@poltava.example"})))]
pub(super) struct PasswordResetCreate {
    email: Email,
}

/// Ask for a new password, to be chosen by a link in a message.
///
/// The answer is the same whether or not the address has an account.
#[utoipa::path(responses((status = 202, description = "If there is an account, a message is on its way.")))]
#[post("/password-resets")]
async fn reset_password(
    state: Data<State>,
    caller: Caller,
    request: HttpRequest,
    Json(PasswordResetCreate { email }): Json<PasswordResetCreate>,
) -> Result<Accepted, Problem> {
    pace(&state, &caller, &request).await?;
    state
        .write(&caller, async |tx| {
            let subject = of_address(&email);
            asked_for(tx, MessageKind::PasswordReset, (email, None), Language::En, subject).await
        })
        .await?;
    Ok(Accepted)
}

/// A new password, chosen by whoever reads the mail of an account.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "token": "mF_9.B5f-4.1JqM-mF_9.B5f-4.1JqM", "password": "correct horse battery staple",
})))]
pub(super) struct PasswordResetConfirmationCreate {
    token: MailSecret,
    password: NewPassword,
}

/// Choose a new password by the link in a message.
///
/// All sessions of the account end and all its keys are revoked: whoever had the old password may have made some. Who was
/// locked out gets in again.
#[utoipa::path(
    request_body = PasswordResetConfirmationCreate,
    responses((status = 204, description = "The password is another."), (status = 404, description = ""), (status = 410, description = ""))
)]
#[post("/password-reset-confirmations")]
async fn confirm_password_reset(
    state: Data<State>,
    caller: Caller,
    Json(it): Json<PasswordResetConfirmationCreate>,
) -> Result<NoContent, Problem> {
    let PasswordResetConfirmationCreate { token: secret, password } = it;
    let token = shown(&state, MessageKind::PasswordReset, &secret).await?;
    let hash = hash_password(&password.into()).await?;
    let set = state.write(&caller, async |tx| {
        let account = accounts::lock(tx, token.subject_id.into()).await?;
        must_be_unused(tx, MessageKind::PasswordReset, &secret).await?;
        // The account has another address since: that reader is none of its people any more.
        if !account.active || account.email.key() != token.email.key() {
            return Err(Problem::new(&problem::GONE));
        }
        api_keys::revoke_all(tx, account.id).await?;
        doors::open(tx, &[account_door(&account.email.key())], &[pairs_of(&account.email.key())])
            .await?;
        has_another_password(tx, &account, hash).await
    });
    set.await?;
    Ok(NoContent)
}

/// Sets a password; links that were sent before work no more.
async fn has_another_password(tx: &Tx, account: &Account, hash: String) -> Result<(), Problem> {
    accounts::set_password(tx, account.id, hash).await?;
    outbox::forget_tokens(tx, MessageKind::PasswordReset, account.id.into()).await?;
    let language = language_of(tx, account.id).await?;
    let to = (account.email.clone(), Some(account.id));
    asked_for(tx, MessageKind::PasswordChanged, to, language, account.id.into()).await
}

/// A password and the one that takes its place.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "password": "correct horse battery staple", "new_password": "a better horse with a longer battery",
})))]
pub(super) struct PasswordChangeCreate {
    password: Password,
    new_password: NewPassword,
}

/// Change your password.
///
/// All your sessions end, this one too. Your keys live on; `listApiKeys` shows them.
#[utoipa::path(request_body = PasswordChangeCreate, responses((status = 204, description = "The password is another.")))]
#[post("/me/password-changes")]
async fn change_password(
    state: Data<State>,
    caller: Caller,
    request: HttpRequest,
    Json(it): Json<PasswordChangeCreate>,
) -> Result<NoContent, Problem> {
    let account = prove(&state, &caller, &request, it.password).await?;
    let hash = hash_password(&it.new_password.into()).await?;
    state.write(&caller, async |tx| has_another_password(tx, &account, hash).await).await?;
    Ok(NoContent)
}

/// An address that an account shall have.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"email": "iryna@city.example", "password": "correct horse battery staple"})))]
pub(super) struct AddressChangeCreate {
    email: Email,
    password: Password,
}

/// Ask for another address of your account, to which a link goes.
///
/// The answer is the same whether or not the address has an account.
#[utoipa::path(request_body = AddressChangeCreate, responses((status = 202, description = "A message is on its way.")))]
#[post("/me/address-changes")]
async fn change_address(
    state: Data<State>,
    caller: Caller,
    request: HttpRequest,
    Json(it): Json<AddressChangeCreate>,
) -> Result<Accepted, Problem> {
    must_be_reachable(&it.email)?;
    let account = prove(&state, &caller, &request, it.password).await?;
    pace(&state, &caller, &request).await?;
    state
        .write(&caller, async |tx| {
            let language = language_of(tx, account.id).await?;
            let to = (it.email, None);
            asked_for(tx, MessageKind::AddressChange, to, language, account.id.into()).await
        })
        .await?;
    Ok(Accepted)
}

/// The secret of the message to a new address.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"token": "mF_9.B5f-4.1JqM-mF_9.B5f-4.1JqM"})))]
pub(super) struct AddressChangeConfirmationCreate {
    token: MailSecret,
}

/// Confirm another address of an account, by the link in the message to it.
///
/// The old address is told. Links that were sent there work no more; invitations to it stay for it. Whoever was a guest of
/// conferences with the new one is that with the account; not while both are registered for one (`both_are_expected`).
#[utoipa::path(
    request_body = AddressChangeConfirmationCreate,
    responses((status = 204, description = "The account has the address."), (status = 404, description = ""), (status = 409, description = ""), (status = 410, description = ""))
)]
#[post("/address-change-confirmations")]
async fn confirm_address_change(
    state: Data<State>,
    caller: Caller,
    Json(it): Json<AddressChangeConfirmationCreate>,
) -> Result<NoContent, Problem> {
    let token = shown(&state, MessageKind::AddressChange, &it.token).await?;
    let changed = state.write(&caller, async |tx| {
        let before = accounts::lock(tx, token.subject_id.into()).await?;
        must_be_unused(tx, MessageKind::AddressChange, &it.token).await?;
        if !before.active {
            return Err(Problem::new(&problem::GONE));
        }
        let after = Account { email: token.email, version: before.version + 1, ..before.clone() };
        accounts::update(tx, &before, &after).await?;
        take_over(tx, &after.email, Uuid::from(before.id).into()).await?;
        for kind in [MessageKind::AddressChange, MessageKind::PasswordReset] {
            outbox::forget_tokens(tx, kind, before.id.into()).await?;
        }
        let language = language_of(tx, before.id).await?;
        let to = (before.email.clone(), Some(before.id));
        asked_for(tx, MessageKind::AddressChanged, to, language, before.id.into()).await
    });
    changed.await?;
    Ok(NoContent)
}

/// The password of an account that is to be shut.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"password": "correct horse battery staple"})))]
pub(super) struct DeactivationCreate {
    password: Password,
}

/// Shut your account.
///
/// Sessions end, tokens and keys are void, roles are given back. Whoever is the last administrator somewhere hands over first.
/// The platform can open it again.
#[utoipa::path(request_body = DeactivationCreate, responses((status = 204, description = "It is shut."), (status = 409, description = "")))]
#[post("/me/deactivations")]
async fn deactivate_me(
    state: Data<State>,
    caller: Caller,
    request: HttpRequest,
    Json(it): Json<DeactivationCreate>,
) -> Result<NoContent, Problem> {
    let account = prove(&state, &caller, &request, it.password).await?;
    let today = caller.at.date_naive();
    state
        .write(&caller, async |tx| {
            let before = accounts::lock(tx, account.id).await?;
            for grant in members::grants(tx, account.id, None, today).await? {
                let (held, others) = members::lock(tx, Body::of(grant), account.id, today).await?;
                if grant.role == Role::Admin {
                    held.may_go(&others)?;
                }
                members::delete(tx, &held).await?;
            }
            Ok(accounts::update(tx, &before, &before.take(AccountEvent::Deactivate)?).await?)
        })
        .await?;
    Ok(NoContent)
}
