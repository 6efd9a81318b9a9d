//! How a partnership takes another form, and what stays on record of it.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Form;
use crate::{AgreementId, FormChangeId, PartnershipId, SideNumber};

/// A change of form as it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FormChangeCreate, examples(json!({"to": "friendship"})))]
pub struct FormChangeProposal {
    pub to: Form,
    /// Today, if absent.
    #[serde(default, deserialize_with = "kernel::known_date::some_day")]
    pub effective_on: Option<NaiveDate>,
    /// The side that acts; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
}

/// A change of form on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct FormChange {
    pub id: FormChangeId,
    pub partnership_id: PartnershipId,
    pub from: Form,
    pub to: Form,
    pub effective_on: NaiveDate,
    /// The agreement that the new form rests on; null for a contact.
    pub agreement_id: Option<AgreementId>,
    /// The side that recorded it.
    pub side: SideNumber,
    /// Whether it has taken effect: an agreement of all founds it, or all others have confirmed it.
    pub settled: bool,
    pub confirmations: Vec<FormConfirmation>,
    pub recorded_at: DateTime<Utc>,
}

/// That a side wants a change of form which another has recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct FormConfirmation {
    pub side: SideNumber,
    pub confirmed_on: NaiveDate,
    pub recorded_at: DateTime<Utc>,
}
