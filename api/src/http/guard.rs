//! Who is calling, and whether they may: decided before a handler runs, by the rule that stands at the route.

use actix_web::dev::ServiceRequest;
use actix_web::http::header::AUTHORIZATION;
use kernel::access::Scope;
use people::message::Opens;
use persistence::people::{accounts, api_keys, offices};
use persistence::platform::outbox;
use persistence::{Actor, Author};
use uuid::Uuid;

use super::call::Caller;
use super::credentials;
use super::operations::{Operation, path};
use super::problem::{self, Fault, Problem};
use super::rule::Who;
use crate::State;

/// What somebody who calls has shown: who they are, and what the token or key is for.
struct Credentials {
    actor: Actor,
    session: Option<Uuid>,
    scopes: Vec<String>,
    /// The only body that it is for.
    on_id: Option<Uuid>,
    /// What it opens, if it is the secret of a link and no token.
    opens: Option<Opens>,
}

/// Lets a call pass, or says why not.
pub(crate) async fn admit(
    state: &State,
    request: &ServiceRequest,
    operation: &'static Operation,
    request_id: &str,
) -> Result<Caller, Problem> {
    let rule = operation.rule;
    let mut shown = match request.headers().get(AUTHORIZATION) {
        Some(value) => Some(read_credentials(state, value.to_str().unwrap_or_default()).await?),
        None => None,
    };
    let reads = operation.reads();
    if let Some((Actor::Guest(id), Some(opens))) = shown.as_ref().map(|it| (it.actor, it.opens)) {
        return by_link(state, operation, request_id, path(request.request()), (id, opens));
    }
    if rule.who == Who::Anyone {
        // What is for anyone shows to a key that is not for reading as to anybody, and is done by no key for its account.
        shown = shown.filter(|it| if reads { it.has(Scope::PrivateRead) } else { !it.is_key() });
    }
    let actor = shown.as_ref().map_or(Actor::Anyone, |it| it.actor);
    let session = shown.as_ref().and_then(|it| it.session);
    let mut caller = Caller::new(actor, operation, request_id, state.clock.now());
    caller.session = session;
    caller.only_on = shown.as_ref().and_then(|it| it.on_id);
    if rule.who != Who::Anyone {
        let shown = shown.ok_or_else(|| Problem::unauthenticated(None))?;
        if let Some(scope) = rule.scope_to(reads) {
            shown.must_have(scope)?;
        }
        if shown.on_id.is_some() && rule.is_of_the_account() {
            let said = "The key is for one body, and this is about the account.";
            let fault = Fault::of_all("key_is_for_one_body", said);
            return Err(Problem::faults(&problem::INSUFFICIENT_SCOPE, vec![fault]));
        }
        must_hold(state, &caller, path(request.request())).await?;
    }
    // Where anyone may ask, nobody else reads what the caller may do.
    if operation.shows_allowed && rule.who == Who::Anyone {
        caller.grants(&state.db).await?;
    }
    Ok(caller)
}

/// Whoever shows the link to a registration is let in to that; where anybody is let in, as anybody.
fn by_link(
    state: &State,
    operation: &'static Operation,
    request_id: &str,
    path: &str,
    (registration, opens): (Uuid, Opens),
) -> Result<Caller, Problem> {
    let caller = |actor| Caller::new(actor, operation, request_id, state.clock.now());
    if operation.rule.who == Who::Anyone {
        return Ok(caller(Actor::Anyone));
    }
    let named = operation.path_value(path, "registration_id").and_then(|it| it.parse().ok());
    if matches!(operation.rule.who, Who::Linked(_)) && named == Some(registration) {
        let mut guest = caller(Actor::Guest(registration));
        guest.opens = Some(opens);
        return Ok(guest);
    }
    let said = "The link is for one registration, and this is about something else.";
    let fault = Fault::of_all("link_is_for_one_registration", said);
    Err(Problem::faults(&problem::INSUFFICIENT_SCOPE, vec![fault]))
}

async fn read_credentials(state: &State, header: &str) -> Result<Credentials, Problem> {
    let invalid = || Problem::unauthenticated(Some("invalid_token"));
    let (scheme, token) = header.split_once(' ').ok_or_else(invalid)?;
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(invalid());
    }
    let now = state.clock.now();
    if token.starts_with(credentials::API_KEY_PREFIX) {
        let hash = credentials::hash(token);
        let key = api_keys::find_valid(&state.db, &hash, now).await?.ok_or_else(invalid)?;
        if api_keys::use_is_news(&key, now) {
            let author = Author::system("useApiKey", now);
            state.db.write(author, async |tx| api_keys::touch(tx, key.id).await).await?;
        }
        return Ok(Credentials {
            actor: Actor::ApiKey(key.id.into(), key.account_id),
            session: None,
            scopes: key.scopes,
            on_id: key.on_id,
            opens: None,
        });
    }
    if token.starts_with(credentials::LINK_PREFIX) {
        let hash = credentials::hash(token);
        let found = outbox::find_opener(&state.db, &hash, now).await?;
        let (registration, opens) = found.ok_or_else(invalid)?;
        return Ok(Credentials {
            actor: Actor::Guest(registration),
            session: None,
            scopes: Vec::new(),
            on_id: None,
            opens: Some(opens),
        });
    }
    let claims = state.keys.verify(token, now).ok_or_else(invalid)?;
    let scopes = claims.scope.split(' ').map(str::to_owned).collect();
    let actor = Actor::Account(claims.sub);
    Ok(Credentials { actor, session: claims.sid, scopes, on_id: None, opens: None })
}

impl Credentials {
    fn is_key(&self) -> bool {
        matches!(self.actor, Actor::ApiKey(..))
    }

    /// Whoever is logged in reads what is theirs, also with a token of a release that did not know the scope.
    fn has(&self, scope: Scope) -> bool {
        (scope == Scope::PrivateRead && !self.is_key())
            || self.scopes.iter().any(|it| it == scope.as_str())
    }

    fn must_have(&self, scope: Scope) -> Result<(), Problem> {
        if self.has(scope) {
            return Ok(());
        }
        let said = format!("This needs the scope {}.", scope.as_str());
        let fault = Fault::of_all("scope_missing", said).about(scope.as_str());
        Err(Problem::faults(&problem::INSUFFICIENT_SCOPE, vec![fault]))
    }
}

async fn must_hold(state: &State, caller: &Caller, path: &str) -> Result<(), Problem> {
    let operation = caller.operation;
    let (role, on) = match operation.rule.who {
        Who::SignedIn | Who::Own(_) | Who::Linked(_) => return must_be_active(state, caller).await,
        // Who has no account any more has no role either.
        Who::Anyone | Who::Party(_) => return Ok(()),
        Who::Platform(role) => (role, None),
        Who::Holder(role) | Who::Keeper(role) => (role, named(operation, path)),
    };
    caller.account()?;
    let grants = caller.grants(&state.db).await?;
    if grants.hold_everywhere(role) || on.is_some_and(|body| grants.cover(role, body)) {
        return Ok(());
    }
    if let (Who::Keeper(role), Some(body)) = (operation.rule.who, on)
        && offices::keep(&state.db, &grants, role, body).await?
    {
        return Ok(());
    }
    let place =
        if operation.rule.who == Who::Platform(role) { "the platform" } else { "this record" };
    Err(Problem::insufficient_role(role, place))
}

/// A token outlives the account it was made for by up to its lifetime; a key was looked up with its account.
async fn must_be_active(state: &State, caller: &Caller) -> Result<(), Problem> {
    match caller.actor {
        Actor::Account(id) if !accounts::is_active(&state.db, id, caller.session).await? => {
            Err(Problem::unauthenticated(Some("invalid_token")))
        }
        _ => Ok(()),
    }
}

/// The municipality or organisation that a path names.
fn named(operation: &Operation, path: &str) -> Option<Uuid> {
    let names = ["municipality_id", "organisation_id"];
    names
        .iter()
        .find_map(|name| operation.path_value(path, name))
        .and_then(|text| text.parse().ok())
}
