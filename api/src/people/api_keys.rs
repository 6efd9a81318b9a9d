//! Keys for programs.

use actix_web::web::Data;
use actix_web::{delete, get, post};
use chrono::{DateTime, Utc};
use kernel::access::Scope;
use kernel::max_items;
use people::Refusal;
use people::api_key::may_expire_at;
use persistence::people::api_keys::{self as store, ApiKey, ApiKeyId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::State;
use crate::http::call::Caller;
use crate::http::credentials::{API_KEY_PREFIX, hash, random_secret};
use crate::http::extract::{Answered, Created, Json, List, NoContent, Paged, Path, Secret};
use crate::http::problem::{self, Fault, Problem};
use crate::http::rule::routes;

routes! {
    create_api_key: SignedIn, AccountsManage;
    list_api_keys: SignedIn, AccountsManage;
    revoke_api_key: SignedIn, AccountsManage;
}

kernel::text! {
    /// What a key is for.
    KeyName, 1..=200
}

kernel::words! {
    /// A scope of a key, as `directory:write` and so on, in words.
    KeyScope { DirectoryWrite, ImportsRun, PartnershipsWrite, LearningCitiesWrite, ConferencesWrite, AuditRead, PrivateRead }
}

impl KeyScope {
    fn scope(self) -> Scope {
        match self {
            Self::DirectoryWrite => Scope::DirectoryWrite,
            Self::ImportsRun => Scope::ImportsRun,
            Self::PartnershipsWrite => Scope::PartnershipsWrite,
            Self::LearningCitiesWrite => Scope::LearningCitiesWrite,
            Self::ConferencesWrite => Scope::ConferencesWrite,
            Self::AuditRead => Scope::AuditRead,
            Self::PrivateRead => Scope::PrivateRead,
        }
    }
}

/// A key to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"name": "Nightly import", "scopes": ["imports_run"], "expires_at": "2027-01-01T00:00:00Z"})))]
pub(super) struct ApiKeyCreate {
    name: KeyName,
    /// What the key may be used for, within the roles of its owner. A key cannot make keys; without `private_read` no GET shows
    /// it more than anybody sees, but what it writes it is shown as that stands then.
    #[serde(deserialize_with = "max_items::<7, _, _>")]
    #[schema(max_items = 7)]
    scopes: Vec<KeyScope>,
    /// The only municipality or organisation that it is to be for, on which you hold a role; then it does nothing in the name of
    /// the account itself.
    #[serde(default)]
    on_id: Option<Uuid>,
    /// At most two years from now.
    expires_at: DateTime<Utc>,
}

/// A key that was made; the only time it is shown.
#[derive(Serialize, ToSchema)]
pub(super) struct ApiKeyCreated {
    key: ApiKey,
    /// Send this as `Authorization: Bearer`. It cannot be shown again.
    secret: String,
}

/// Letters of a key that tell it apart.
const PREFIX_LENGTH: usize = 12;

/// Keys of an account that work: more than it has programs to give one each, and few enough to look through.
const MOST_KEYS: u64 = 50;

/// Make an API key.
///
/// The secret is shown once; it is not kept, so there is no `Idempotency-Key` here. After a timeout, revoke what you do
/// not know the secret of.
#[utoipa::path(request_body = ApiKeyCreate, responses((status = 201, description = "Made.", body = ApiKeyCreated)))]
#[post("/api-keys")]
async fn create_api_key(
    state: Data<State>,
    caller: Caller,
    Json(new): Json<ApiKeyCreate>,
) -> Result<Secret<Answered>, Problem> {
    let (now, account_id) = (state.clock.now(), caller.account()?);
    let ApiKeyCreate { name, scopes, on_id, expires_at } = new;
    if !may_expire_at(expires_at, now) {
        let fault = Fault::in_body(
            "/expires_at",
            "out_of_range",
            "It lies in the future, at most two years ahead.",
        );
        return Err(Problem::faults(&problem::VALIDATION_FAILED, vec![fault]));
    }
    state
        .create(&caller, None, async |tx| {
            let held = caller.grants(tx).await?;
            if on_id.is_some_and(|on| held.bodies().all(|it| it != on)) {
                return Err(Refusal::BodyUnknown.into());
            }
            if store::count_valid(tx, account_id).await? >= MOST_KEYS {
                let rule =
                    format!("An account has at most {MOST_KEYS} keys that work; revoke one.");
                let fault = Fault::of_all("too_many_keys", rule);
                return Err(Problem::faults(&problem::CONFLICT, vec![fault]));
            }
            let secret = format!("{API_KEY_PREFIX}{}", random_secret());
            let key = ApiKey {
                id: ApiKeyId::new(now),
                account_id,
                name: name.to_string(),
                prefix: secret[..PREFIX_LENGTH].to_owned(),
                scopes: scopes.iter().map(|it| it.scope().as_str().to_owned()).collect(),
                on_id,
                created_at: now,
                expires_at,
                last_used_at: None,
                revoked_at: None,
            };
            store::insert(tx, &key, hash(&secret)).await?;
            let location = format!("/api/v1/api-keys/{}", key.id);
            Ok(Created::at(location, ApiKeyCreated { key, secret }))
        })
        .await
        .map(Secret)
}

type ApiKeys = kernel::Page<ApiKey>;

/// List your API keys.
#[utoipa::path(responses((status = 200, description = "A page.", body = ApiKeys)))]
#[get("/api-keys")]
async fn list_api_keys(
    state: Data<State>,
    caller: Caller,
    list: List,
) -> Result<Paged<ApiKey>, Problem> {
    Ok(list.page(store::list(&state.db, caller.account()?, &list.listing).await?))
}

/// Revoke an API key of yours.
///
/// It is void at once. Revoking it again changes nothing.
#[utoipa::path(responses((status = 204, description = "Revoked.")))]
#[delete("/api-keys/{api_key_id}")]
async fn revoke_api_key(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ApiKeyId>,
) -> Result<NoContent, Problem> {
    let owner = caller.account()?;
    state.write(&caller, async |tx| Ok(store::revoke(tx, owner, id).await?)).await?;
    Ok(NoContent)
}
