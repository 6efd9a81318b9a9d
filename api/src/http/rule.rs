//! Who may call which operation: a file lists each of its operations once, with its rule. The guard enforces it, the
//! contract publishes it, `openapi/operations.txt` prints it, the tests walk it.

use kernel::access::{Role, Scope};
use utoipa_actix_web::service_config::ServiceConfig;

/// Whom an operation is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    /// Needs no account.
    Anyone,
    /// Needs an account, no role; the handler shows each caller their own.
    SignedIn,
    /// Needs the role on the municipality or organisation that the path names.
    Holder(Role),
    /// The same, or in the network office of the region in which that lies.
    Keeper(Role),
    /// Needs the role with a party to what the path or the body names; the handler, which has loaded it, asks
    /// [`crate::http::call::Caller::acts_for`].
    Party(Role),
    /// For one's own it needs an account only; for what is somebody else's, the role with a party to it.
    Own(Role),
    /// The same; for one's own, the link to it is enough.
    Linked(Role),
    /// Needs the role on the platform.
    Platform(Role),
}

/// An operation, whom it is for, and what a caller must bring.
#[derive(Debug)]
pub(crate) struct Rule {
    /// The name of its handler; `operationId` in camel case.
    pub handler: &'static str,
    pub who: Who,
    /// The scope a token must carry.
    pub scope: Option<Scope>,
    /// Whether it changes a version that the caller has read, and names it in `If-Match`.
    pub if_match: bool,
}

/// The operations of a file.
#[derive(Clone, Copy)]
pub(crate) struct Routes {
    pub rules: &'static [Rule],
    pub configure: fn(&mut ServiceConfig),
}

/// The operations of a tag of the contract.
#[derive(Clone, Copy)]
pub(crate) struct Tag {
    pub name: &'static str,
    /// What it is about, for the contract.
    pub about: &'static str,
    /// What all their paths begin with.
    pub under: &'static str,
    pub routes: &'static [Routes],
    /// What a broken constraint of its tables means to somebody who runs into it.
    pub constraints: Sentences,
}

/// By the name of the constraint; nothing for what nobody can run into but by a fault of ours.
pub(crate) type Sentences = &'static [(&'static str, Option<&'static str>)];

/// What the paths of the API begin with.
const API: &str = "/api/v1";

impl Tag {
    pub(crate) const fn new(
        name: &'static str,
        about: &'static str,
        routes: &'static [Routes],
    ) -> Self {
        Self { name, about, under: API, routes, constraints: &[] }
    }

    pub(crate) const fn telling(self, constraints: Sentences) -> Self {
        Self { constraints, ..self }
    }

    pub(crate) fn rules(self) -> impl Iterator<Item = &'static Rule> {
        self.routes.iter().flat_map(|it| it.rules)
    }
}

/// Lists the operations of a file: `handler [If-Match]: Who(Role), Scope;`.
macro_rules! routes {
    ($($handler:ident $([$given:ident-Match])?: $who:ident $(($role:ident))? $(, $scope:ident)?;)+) => {
        pub(super) const ROUTES: $crate::http::rule::Routes = $crate::http::rule::Routes {
            rules: &[$($crate::http::rule::Rule {
                handler: stringify!($handler),
                who: $crate::http::rule::Who::$who $((kernel::access::Role::$role))?,
                scope: $crate::http::rule::scope!($($scope)?),
                if_match: $crate::http::rule::given!($($given)?),
            }),+],
            configure: |config| {
                config $(.service($handler))+;
            },
        };
    };
}
pub(crate) use routes;

macro_rules! scope {
    () => {
        None
    };
    ($scope:ident) => {
        Some(kernel::access::Scope::$scope)
    };
}
pub(crate) use scope;

macro_rules! given {
    () => {
        false
    };
    (If) => {
        true
    };
}
pub(crate) use given;

impl Rule {
    /// The role that the operation asks for, wherever it is to be held.
    pub(crate) fn role(&self) -> Option<Role> {
        match self.who {
            Who::Anyone | Who::SignedIn => None,
            Who::Holder(role)
            | Who::Keeper(role)
            | Who::Party(role)
            | Who::Own(role)
            | Who::Linked(role)
            | Who::Platform(role) => Some(role),
        }
    }

    /// `createConference`, of the handler `create_conference`.
    pub(crate) fn operation_id(&self) -> String {
        let mut words = self.handler.split('_');
        let first = words.next().unwrap_or_default().to_owned();
        words.fold(first, |id, word| {
            let (head, tail) = word.split_at(word.len().min(1));
            id + &head.to_uppercase() + tail
        })
    }

    /// Whom it is for, in a word, for the table of all operations.
    pub(crate) fn whom(&self) -> String {
        match self.who {
            Who::Anyone => "anyone".to_owned(),
            Who::SignedIn => "signed_in".to_owned(),
            Who::Holder(role) => format!("holder:{role}"),
            Who::Keeper(role) => format!("holder|office:{role}"),
            Who::Party(role) => format!("party:{role}"),
            Who::Own(role) => format!("own|party:{role}"),
            Who::Linked(role) => format!("own|link|party:{role}"),
            Who::Platform(role) => format!("platform:{role}"),
        }
    }

    /// The scope that a key must have: that of the rule, else, to read what is not for anyone, that for reading.
    pub(crate) fn scope_to(&self, reads: bool) -> Option<Scope> {
        let private = reads && self.who != Who::Anyone;
        self.scope.or(private.then_some(Scope::PrivateRead))
    }

    /// Whether it is about the account itself, and no body.
    pub(crate) fn is_of_the_account(&self) -> bool {
        self.who == Who::SignedIn
    }

    /// The rule as a sentence of the contract.
    pub(crate) fn sentence(&self, reads: bool) -> String {
        let who = match self.who {
            Who::Anyone => return "Open to anyone.".to_owned(),
            Who::SignedIn => "Needs an account".to_owned(),
            Who::Holder(role) => {
                format!("Needs the role `{role}` on what the path names, or on the platform")
            }
            Who::Keeper(role) => format!(
                "Needs the role `{role}` on what the path names, in the network office of its region, or on the platform"
            ),
            Who::Party(role) => {
                format!("Needs the role `{role}` with one of the parties, or on the platform")
            }
            Who::Own(role) => format!(
                "Needs an account, and for what is not one's own the role `{role}` with one of the parties, or on the \
                 platform"
            ),
            Who::Linked(role) => format!(
                "Needs an account or the link to it, and for what is not one's own the role `{role}` with one of the parties, \
                 or on the platform"
            ),
            Who::Platform(role) => format!("Needs the role `{role}` on the platform"),
        };
        self.scope_to(reads).map_or_else(
            || format!("{who}."),
            |scope| format!("{who}, and the scope `{}`.", scope.as_str()),
        )
    }
}
