use chrono::{DateTime, Utc};
use kernel::AccountId;
use uuid::Uuid;

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Somebody who has not logged in.
    Anyone,
    Account(AccountId),
    /// A program, with a key of the account.
    ApiKey(Uuid, AccountId),
    /// Somebody who shows the link to a registration.
    Guest(Uuid),
    /// The operator at the console, or the server on its own.
    System,
}

impl std::fmt::Display for Actor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Anyone => f.write_str("anyone"),
            Self::Account(id) => write!(f, "account:{id}"),
            Self::ApiKey(id, _) => write!(f, "api_key:{id}"),
            Self::Guest(id) => write!(f, "guest:{id}"),
            Self::System => f.write_str("system"),
        }
    }
}

impl std::str::FromStr for Actor {
    type Err = uuid::Error;

    /// Reads what an actor is called in the record; of a key only its own identifier is known there.
    fn from_str(text: &str) -> std::result::Result<Self, uuid::Error> {
        match text.split_once(':') {
            Some(("account", id)) => Ok(Self::Account(id.parse()?)),
            Some(("api_key", id)) => Ok(Self::ApiKey(id.parse()?, Uuid::nil().into())),
            Some(("guest", id)) => Ok(Self::Guest(id.parse()?)),
            _ if text == "anyone" => Ok(Self::Anyone),
            _ => Ok(Self::System),
        }
    }
}

/// In whose name a transaction changes something, by which operation, and when.
#[derive(Clone, Debug)]
pub struct Author {
    pub actor: Actor,
    pub operation: &'static str,
    pub request_id: Option<String>,
    pub at: DateTime<Utc>,
}

impl Author {
    /// The server or its operator.
    pub fn system(operation: &'static str, at: DateTime<Utc>) -> Self {
        Self { actor: Actor::System, operation, request_id: None, at }
    }
}
