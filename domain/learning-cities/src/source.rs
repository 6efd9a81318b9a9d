//! Where figures come from (reference 4.1).

use chrono::NaiveDate;
use kernel::{OrganisationId, Website};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::names::Label;

id! {
    /// Identifies a data source.
    DataSourceId
}

words! {
    /// How the data of a source came about.
    DataSourceKind { Register, Census, Survey, Administrative, Estimate }
}

/// Where figures come from, and on which terms they may be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = DataSourceCreate, examples(json!({
    "kind": "administrative", "title": "Human Development Report 2021/22, composite indices time series",
    "publisher": "UNDP", "licence": "CC-BY-3.0-IGO", "url": "https://hdr.undp.org/data-center"
})))]
pub struct DataSourceProfile {
    pub kind: DataSourceKind,
    pub title: Label,
    /// Who publishes it, if that is no organisation of the directory.
    #[serde(default)]
    pub publisher: Option<Label>,
    #[serde(default)]
    pub organisation_id: Option<OrganisationId>,
    #[serde(default)]
    pub url: Option<Website>,
    /// By its SPDX identifier, or its German one (`dl-de/by-2-0`).
    #[serde(default)]
    pub licence: Option<Label>,
    /// The day the data tells of.
    #[serde(default)]
    pub reference_date: Option<NaiveDate>,
    /// The day the data was taken from the source.
    #[serde(default)]
    pub access_date: Option<NaiveDate>,
}

/// A source of figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct DataSource {
    pub id: DataSourceId,
    pub kind: DataSourceKind,
    pub title: Label,
    pub publisher: Option<Label>,
    pub organisation_id: Option<OrganisationId>,
    pub url: Option<Website>,
    pub licence: Option<Label>,
    pub reference_date: Option<NaiveDate>,
    pub access_date: Option<NaiveDate>,
}

impl DataSource {
    pub fn register(id: DataSourceId, profile: DataSourceProfile) -> Self {
        let DataSourceProfile {
            kind,
            title,
            publisher,
            organisation_id,
            url,
            licence,
            reference_date,
            access_date,
        } = profile;
        Self {
            id,
            kind,
            title,
            publisher,
            organisation_id,
            url,
            licence,
            reference_date,
            access_date,
        }
    }
}
