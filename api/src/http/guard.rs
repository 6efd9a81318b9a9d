//! Who is calling, and whether they may: decided before a handler runs, by the one table in [`crate::http::policy`].

use std::future::{Ready, ready};

use actix_web::dev::{Payload, ServiceRequest};
use actix_web::http::header::AUTHORIZATION;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use chrono::{DateTime, Utc};
use kernel::AccountId;
use kernel::access::{Grant, Role, Scope};
use persistence::people::accounts;
use persistence::{Actor, Author, Reader};
use uuid::Uuid;

use crate::State;
use crate::http::operations::Operation;
use crate::http::policy::{Rule, Who};
use crate::http::problem::{self, Problem};

/// The call being answered.
pub(crate) struct Call {
    pub operation: &'static Operation,
    pub caller: Caller,
}

/// Who is calling, by which operation.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub actor: Actor,
    rule: &'static Rule,
    request_id: String,
}

impl Caller {
    /// In whose name the call changes something.
    pub(crate) fn author(&self, at: DateTime<Utc>) -> Author {
        Author {
            actor: self.actor,
            operation: self.rule.operation,
            request_id: Some(self.request_id.clone()),
            at,
        }
    }

    /// The account behind the call; operations that need one are not reached without.
    pub(crate) fn account(&self) -> Result<AccountId, Problem> {
        match self.actor {
            Actor::Account(id) | Actor::ApiKey(_, id) => Ok(id),
            Actor::Anyone | Actor::System => Err(unauthenticated(None)),
        }
    }

    /// Of these parties, those for which the caller has the role that the policy asks for; refused if there is none.
    pub(crate) async fn acts_for<T: Copy + Into<Uuid>>(
        &self,
        db: &impl Reader,
        parties: impl IntoIterator<Item = T>,
    ) -> Result<Vec<T>, Problem> {
        let role = self.rule.role().ok_or_else(|| Problem::new(&problem::INTERNAL))?;
        let grants = accounts::grants(db, self.account()?).await?;
        let covers = |on: Option<Uuid>| grants.iter().any(|grant| grant.covers(role, on));
        let theirs: Vec<T> = parties.into_iter().filter(|it| covers(Some((*it).into()))).collect();
        if theirs.is_empty() && !covers(None) {
            return Err(insufficient_role(role, "one of the parties"));
        }
        Ok(theirs)
    }

    /// Whether the caller has the role with one of these parties, where that shows more of what is open to anyone.
    pub(crate) async fn is_with<T: Copy + Into<Uuid>>(
        &self,
        db: &impl Reader,
        role: Role,
        parties: impl IntoIterator<Item = T>,
    ) -> Result<bool, Problem> {
        let (Actor::Account(id) | Actor::ApiKey(_, id)) = self.actor else { return Ok(false) };
        let grants = accounts::grants(db, id).await?;
        let covers = |on: Option<Uuid>| grants.iter().any(|grant| grant.covers(role, on));
        Ok(covers(None) || parties.into_iter().any(|it| covers(Some(it.into()))))
    }
}

impl FromRequest for Caller {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let caller = request.extensions().get::<Call>().map(|call| call.caller.clone());
        ready(caller.ok_or_else(|| Problem::new(&problem::INTERNAL)))
    }
}

/// What somebody who calls has shown: who they are, and what the token or key is for.
struct Credentials {
    actor: Actor,
    scopes: Vec<String>,
}

/// Lets a call pass, or says why not.
pub(crate) async fn admit(
    state: &State,
    request: &ServiceRequest,
    operation: &'static Operation,
    request_id: &str,
) -> Result<Caller, Problem> {
    let rule = operation.rule;
    let shown = match request.headers().get(AUTHORIZATION) {
        Some(value) => Some(credentials(state, value.to_str().unwrap_or_default()).await?),
        None => None,
    };
    let actor = shown.as_ref().map_or(Actor::Anyone, |it| it.actor);
    if rule.who != Who::Anyone {
        let shown = shown.ok_or_else(|| unauthenticated(None))?;
        if let Some(scope) = rule.scope {
            must_have(&shown.scopes, scope)?;
        }
        must_hold(state, actor, operation, request.path()).await?;
    }
    Ok(Caller { actor, rule, request_id: request_id.to_owned() })
}

pub(crate) fn unauthenticated(error: Option<&str>) -> Problem {
    let challenge =
        error.map_or_else(|| "Bearer".to_owned(), |error| format!("Bearer error=\"{error}\""));
    Problem::new(&problem::UNAUTHENTICATED).with("WWW-Authenticate", challenge)
}

async fn credentials(state: &State, header: &str) -> Result<Credentials, Problem> {
    let invalid = || unauthenticated(Some("invalid_token"));
    let (scheme, token) = header.split_once(' ').ok_or_else(invalid)?;
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(invalid());
    }
    let now = state.clock.now();
    if token.starts_with(crate::http::credentials::API_KEY_PREFIX) {
        let hash = crate::http::credentials::hash(token);
        let key = accounts::find_valid_api_key(&state.db, &hash, now).await?.ok_or_else(invalid)?;
        if accounts::use_is_news(&key, now) {
            let author = Author::system("useApiKey", now);
            state.db.write(author, async |tx| accounts::touch_api_key(tx, key.id).await).await?;
        }
        return Ok(Credentials {
            actor: Actor::ApiKey(key.id.into(), key.account_id),
            scopes: key.scopes,
        });
    }
    let claims = state.keys.verify(token, now).ok_or_else(invalid)?;
    let scopes = claims.scope.split(' ').map(str::to_owned).collect();
    Ok(Credentials { actor: Actor::Account(claims.sub), scopes })
}

fn must_have(scopes: &[String], scope: Scope) -> Result<(), Problem> {
    if scopes.iter().any(|it| it == scope.as_str()) {
        return Ok(());
    }
    Err(Problem::because(
        &problem::INSUFFICIENT_SCOPE,
        format!("This needs the scope {}.", scope.as_str()),
    ))
}

async fn must_hold(
    state: &State,
    actor: Actor,
    operation: &Operation,
    path: &str,
) -> Result<(), Problem> {
    let (role, on) = match operation.rule.who {
        Who::SignedIn | Who::Own(_) => return must_be_active(state, actor).await,
        // Who has no account any more has no role either.
        Who::Anyone | Who::Party(_) => return Ok(()),
        Who::Platform(role) => (role, None),
        Who::Holder(role) => (role, named(operation, path)),
    };
    let (Actor::Account(account) | Actor::ApiKey(_, account)) = actor else {
        return Err(unauthenticated(None));
    };
    let grants = accounts::grants(&state.db, account).await?;
    if grants.iter().any(|grant: &Grant| grant.covers(role, on)) {
        return Ok(());
    }
    let place =
        if operation.rule.who == Who::Platform(role) { "the platform" } else { "this record" };
    Err(insufficient_role(role, place))
}

fn insufficient_role(role: Role, place: &str) -> Problem {
    Problem::because(&problem::INSUFFICIENT_ROLE, format!("This needs the role {role} on {place}."))
}

/// A token outlives the account it was made for by up to its lifetime; a key was looked up with its account.
async fn must_be_active(state: &State, actor: Actor) -> Result<(), Problem> {
    match actor {
        Actor::Account(id) if !accounts::is_active(&state.db, id).await? => {
            Err(unauthenticated(Some("invalid_token")))
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
