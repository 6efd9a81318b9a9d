use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::definition::Definition;

id! {
    /// Identifies an indicator.
    IndicatorId
}
id! {
    /// Identifies a version of the definition of an indicator.
    IndicatorVersionId
}

words! {
    /// Where a version of a definition is in its life.
    #[schema(as = IndicatorVersionStatus)]
    VersionStatus { Draft, Published, Superseded }
}

/// A version of a definition; once published, only its status ever changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct IndicatorVersion {
    pub id: IndicatorVersionId,
    pub indicator_id: IndicatorId,
    /// From 1, without gaps.
    #[schema(minimum = 1)]
    pub number: u32,
    pub status: VersionStatus,
    pub definition: Definition,
    /// The day it came into force.
    pub valid_from: Option<NaiveDate>,
    /// Counts the changes; the ETag is this number in quotes.
    pub version: i32,
}
