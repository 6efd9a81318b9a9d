//! What waits for somebody: computed from the records, and stored nowhere.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{ConferenceId, PartnershipId, words};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

words! {
    /// What there is to do.
    TaskKind {
        /// Another side of a partnership has spoken, and yours has not.
        AnswerProposal,
        /// A municipality was named that is to join a side.
        AnswerMunicipalityInvitation,
        /// An organisation was named that is to carry a side.
        AnswerActorInvitation,
        /// Your side has not adopted an agreement that lies on the table.
        AdoptAgreement,
        /// All sides have adopted an agreement, and yours has not signed it.
        SignAgreement,
        /// Another side has recorded what yours did with an agreement.
        AnswerAttestations,
        /// An agreement ends within 180 days, and nothing follows it.
        RenewAgreement,
        /// An agreement without an end is five years old, or older, and was not amended since.
        ReviewAgreement,
        /// Another side says something of both.
        ConfirmClaim,
        /// Another side says that the form of the partnership is another one now.
        ConfirmFormChange,
        /// An assessment is open that you have not answered.
        AnswerAssessment,
        /// An organisation was named as a host of a conference.
        AnswerHostInvitation,
        /// An organisation was named as a partner of a series of conferences.
        AnswerSeriesInvitation,
        /// A conference was to begin by now.
        StartConference,
        /// The last day of a conference is over.
        FinishConference,
        /// A figure was submitted, and not by you.
        DecideObservation,
        /// Nobody has vouched for the record of a municipality in 24 months.
        AssureMunicipality,
        /// Nobody has vouched for the record of an organisation in 24 months.
        AssureOrganisation,
        /// An organisation asks to be verified.
        DecideOrganisation,
        /// Somebody asks for a role.
        DecideRoleRequest,
        /// Somebody has reported what should not be read.
        DecideReport,
    }
}

/// Something that waits for somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Task {
    /// What there is to do; there will be more kinds.
    #[schema(value_type = String)]
    pub kind: TaskKind,
    /// What waits: the agreement, the claim, the request, as the kind says.
    pub subject_id: Uuid,
    /// The municipality or organisation that is to act; of what the platform decides, the one it is about.
    pub on_id: Option<Uuid>,
    pub partnership_id: Option<PartnershipId>,
    pub conference_id: Option<ConferenceId>,
    /// The last day on which it is in time; null if it has none.
    pub due_on: Option<NaiveDate>,
    /// Since when it waits, where that is on record.
    pub waiting_since: Option<DateTime<Utc>>,
    /// Of the record that is changed when it is settled, where that asks for it.
    #[serde(skip)]
    pub version: Option<i32>,
}

/// Which tasks.
#[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct TaskFilter {
    /// What there is to do.
    #[param(example = json!(["answer_proposal"]), max_items = 21)]
    pub kind: Vec<TaskKind>,
    /// Those of a municipality or an organisation.
    #[param(nullable = false, example = "0193c2a0-0000-7000-8000-000000000001")]
    pub on_id: Option<Uuid>,
    /// Those that have a day, and an earlier one than this.
    #[param(nullable = false, example = "2026-03-01")]
    pub due_before: Option<NaiveDate>,
}
