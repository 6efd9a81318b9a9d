use chrono::{DateTime, Utc};
use kernel::Reason;
use kernel::{AccountId, Life};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::life::{Action, Led};
use super::revision::Revision;
use crate::Refusal;

id! {
    /// Identifies a step of the workflow.
    StepId
}

/// An action with who does it, when, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub action: Action,
    /// The operator of the server, if nobody.
    pub by: Option<AccountId>,
    pub at: DateTime<Utc>,
    pub reason: Option<Reason>,
}

/// What those do with a figure who look after it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ObservationTransitionCreate, examples(json!({"event": "submit"})))]
pub struct Transition {
    pub event: Led,
}

/// What is decided about a figure, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ObservationDecision, examples(json!({"event": "reject", "reason": "The register was not closed."})))]
pub struct Decision {
    pub event: Decided,
    /// Needed to reject and to withdraw; it stays in the history.
    #[serde(default)]
    pub reason: Option<Reason>,
}

words! {
    /// What is decided about a revision that was submitted.
    #[schema(as = ObservationVerdict)]
    Decided { Approve, Reject, Publish, Withdraw }
}

impl From<Decided> for Action {
    fn from(decided: Decided) -> Self {
        match decided {
            Decided::Approve => Self::Approve,
            Decided::Reject => Self::Reject,
            Decided::Publish => Self::Publish,
            Decided::Withdraw => Self::Withdraw,
        }
    }
}

/// A step that was taken, with a revision or with all that an import brought in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ObservationStep)]
pub struct Taken {
    pub id: StepId,
    /// The import, if the step was taken with all of it.
    pub import_id: Option<Uuid>,
    pub action: Action,
    /// Null for the operator of the server.
    pub by: Option<AccountId>,
    pub at: DateTime<Utc>,
    pub reason: Option<Reason>,
}

impl Revision {
    /// Takes a step: who recorded or submitted a revision may not approve it if four eyes are asked for, and no is said
    /// with a reason.
    pub fn step(self, step: Step, four_eyes: bool) -> Result<Self, Refusal> {
        let Step { action, by, at, reason } = step;
        let state = self.state.next(action).ok_or(Refusal::NotNow { state: self.state, action })?;
        // What has been said anew is not led on; only what the public reads can still be taken back.
        if self.superseded_at.is_some() && action != Action::Withdraw {
            return Err(Refusal::AlreadySuperseded);
        }
        if action.needs_reason() && reason.is_none() {
            return Err(Refusal::ReasonMissing { action });
        }
        let own = by.is_some() && (by == self.recorded_by || by == self.submitted_by);
        if action == Action::Approve && four_eyes && own {
            return Err(Refusal::FourEyes);
        }
        let it = Self { state, version: self.version + 1, ..self };
        Ok(match action {
            Action::Submit => Self { submitted_by: by, ..it },
            Action::Reopen => it,
            Action::Approve => Self { approved_by: by, ..it },
            Action::Reject => Self { reason, ..it },
            Action::Publish => {
                let in_force = !it.is_deletion();
                Self { published_at: it.published_at.or(Some(at)), in_force, ..it }
            }
            Action::Withdraw => Self { withdrawn_at: Some(at), in_force: false, reason, ..it },
        })
    }
}
