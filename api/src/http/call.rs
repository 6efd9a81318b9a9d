//! The call being answered: which operation, by whom, asked for what.

use std::future::{Ready, ready};
use std::sync::{Arc, OnceLock};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use chrono::{DateTime, Utc};
use kernel::AccountId;
use kernel::access::{Grants, Role, Viewer};
use people::message::Opens;
use persistence::people::members;
use persistence::platform::idempotency::Claim;
use persistence::{Actor, Author, Reader};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::operations::Operation;
use super::problem::{self, Language, Problem};

/// The call being answered.
pub(crate) struct Call {
    pub operation: &'static Operation,
    pub caller: Caller,
    pub query: Asked,
    /// In which its caller would rather read.
    pub language: Language,
}

/// What stands in the query, as sent and as the contract reads it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    pub pairs: Vec<(String, String)>,
    pub values: Map<String, Value>,
}

impl Call {
    /// What the edge knows of a request by the time its handler is called.
    pub(crate) fn of<T>(
        request: &HttpRequest,
        read: impl FnOnce(&Self) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        request.extensions().get().map_or_else(|| Err(Problem::new(&problem::INTERNAL)), read)
    }
}

/// Who is calling, by which operation.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub actor: Actor,
    pub operation: &'static Operation,
    pub request_id: String,
    pub at: DateTime<Utc>,
    /// The session that an access token belongs to; with its end, the token is void.
    pub session: Option<Uuid>,
    /// The only body that its key is for.
    pub only_on: Option<Uuid>,
    /// What the link opens that the caller shows instead of logging in.
    pub opens: Option<Opens>,
    /// The key under which the call may be repeated, if it does not keep its answer itself.
    pub claim: Option<Arc<Claim>>,
    /// What the caller may do, once it has been read.
    grants: Arc<OnceLock<Grants>>,
}

impl Caller {
    pub(crate) fn new(
        actor: Actor,
        operation: &'static Operation,
        request_id: &str,
        at: DateTime<Utc>,
    ) -> Self {
        let request_id = request_id.to_owned();
        let (session, only_on, opens, claim) = (None, None, None, None);
        let grants = Arc::default();
        Self { actor, operation, request_id, at, session, only_on, opens, claim, grants }
    }

    /// The caller as one who reads the answer.
    pub(crate) fn viewer(&self) -> Viewer {
        let grants = self.grants.get().cloned().unwrap_or_default();
        Viewer { grants, today: self.at.date_naive() }
    }

    /// In whose name the call changes something.
    pub(crate) fn author(&self, at: DateTime<Utc>) -> Author {
        Author {
            actor: self.actor,
            operation: &self.operation.id,
            request_id: Some(self.request_id.clone()),
            at,
        }
    }

    /// The account behind the call; operations that need one are not reached without.
    pub(crate) fn account(&self) -> Result<AccountId, Problem> {
        match self.actor {
            Actor::Account(id) | Actor::ApiKey(_, id) => Ok(id),
            Actor::Anyone | Actor::Guest(_) | Actor::System => Err(Problem::unauthenticated(None)),
        }
    }

    /// Whether it is the caller's own: never, for a key that is for one body.
    pub(crate) fn is_own(&self, account: AccountId) -> Result<bool, Problem> {
        Ok(self.account()? == account && self.only_on.is_none())
    }

    /// Of these parties, those for which the caller has the role that the rule asks for; refused if there is none.
    pub(crate) async fn acts_for<T: Copy + Into<Uuid>>(
        &self,
        db: &impl Reader,
        parties: impl IntoIterator<Item = T>,
    ) -> Result<Vec<T>, Problem> {
        let role = self.operation.rule.role().ok_or_else(|| Problem::new(&problem::INTERNAL))?;
        self.account()?;
        let grants = self.grants(db).await?;
        let theirs: Vec<T> =
            parties.into_iter().filter(|it| grants.cover(role, (*it).into())).collect();
        if theirs.is_empty() && !grants.hold_everywhere(role) {
            return Err(self.lacks("one of the parties"));
        }
        Ok(theirs)
    }

    /// All that the caller may do; nothing without an account.
    pub(crate) async fn grants(&self, db: &impl Reader) -> Result<Grants, Problem> {
        let (Actor::Account(id) | Actor::ApiKey(_, id)) = self.actor else {
            return Ok(Grants::default());
        };
        if let Some(known) = self.grants.get() {
            return Ok(known.clone());
        }
        let grants =
            Grants::new(members::grants(db, id, self.session, self.at.date_naive()).await?);
        let grants = match self.only_on {
            Some(body) => grants.only_on(body),
            None => grants,
        };
        Ok(self.grants.get_or_init(|| grants).clone())
    }

    /// Whether the caller has the role with one of these parties, where that shows more of what is open to anyone.
    pub(crate) async fn is_with<T: Copy + Into<Uuid>>(
        &self,
        db: &impl Reader,
        role: Role,
        parties: impl IntoIterator<Item = T>,
    ) -> Result<bool, Problem> {
        Ok(self.grants(db).await?.cover_any(role, parties))
    }

    /// Of these bodies, those for whom the caller speaks: where the role that the rule asks for is held on the body
    /// itself. Who holds it on the platform speaks for those for whom nobody else could.
    pub(crate) async fn speaks_for<T: Copy + Into<Uuid>>(
        &self,
        db: &impl Reader,
        bodies: impl IntoIterator<Item = T>,
    ) -> Result<Vec<T>, Problem> {
        let role = self.operation.rule.role().ok_or_else(|| Problem::new(&problem::INTERNAL))?;
        let grants = self.grants(db).await?;
        let (mut theirs, others): (Vec<T>, Vec<T>) =
            bodies.into_iter().partition(|it| grants.hold_on(role, (*it).into()));
        if grants.hold_everywhere(role) {
            let ids: Vec<Uuid> = others.iter().copied().map(Into::into).collect();
            let silent = members::spoken_for_by_nobody(db, &ids, self.at.date_naive()).await?;
            theirs.extend(others.into_iter().filter(|it| silent.contains(&(*it).into())));
        }
        Ok(theirs)
    }

    /// That the caller lacks the role that the rule asks for.
    pub(crate) fn lacks(&self, place: &str) -> Problem {
        match self.operation.rule.role() {
            Some(role) => Problem::insufficient_role(role, place),
            None => Problem::new(&problem::INTERNAL),
        }
    }

    /// Lets through who speaks for the body.
    pub(crate) async fn must_speak_for(
        &self,
        db: &impl Reader,
        body: impl Copy + Into<Uuid>,
    ) -> Result<(), Problem> {
        if self.speaks_for(db, [body]).await?.is_empty() {
            return Err(self.lacks("the body that is named itself"));
        }
        Ok(())
    }
}

impl FromRequest for Caller {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Call::of(request, |call| Ok(call.caller.clone())))
    }
}

impl FromRequest for Language {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Call::of(request, |call| Ok(call.language)))
    }
}
