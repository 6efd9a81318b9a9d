//! In which of their countries the partners of a series hold conferences (S004-06).

use std::collections::BTreeSet;

use chrono::NaiveDate;
use kernel::CountryCode;
use serde::Serialize;
use utoipa::ToSchema;

use super::ConferenceSeries;
use crate::conference::ConferenceStatus;
use crate::representation::rounded;

impl ConferenceSeries {
    /// In which of its partners' countries the series has been or will be, as far as conferences are planned;
    /// cancelled ones, postponed ones and mere ideas do not count.
    pub fn hosting_coverage(
        &self,
        conferences: impl IntoIterator<Item = (CountryCode, ConferenceStatus)>,
        day: NaiveDate,
    ) -> HostingCoverage {
        let partners = self.partner_countries(day);
        let visited: BTreeSet<_> = conferences
            .into_iter()
            .filter(|(_, status)| status.counts_as_hosted())
            .map(|(country, _)| country)
            .collect();
        let hosted: Vec<_> = partners.intersection(&visited).copied().collect();
        let share = |(part, whole): (u32, u32)| rounded(f64::from(part) / f64::from(whole), 6);
        let counts = u32::try_from(hosted.len()).ok().zip(u32::try_from(partners.len()).ok());
        HostingCoverage {
            coverage: counts.filter(|(_, whole)| *whole > 0).map(share),
            missing: partners.difference(&visited).copied().collect(),
            extra: visited.difference(&partners).copied().collect(),
            hosted,
        }
    }
}

/// In which countries of its partners a series holds conferences; countries in the order of their codes.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct HostingCoverage {
    /// Share of the partners' countries with a conference, 0 to 1; null without partners.
    pub coverage: Option<f64>,
    pub hosted: Vec<CountryCode>,
    /// Countries of partners without a conference.
    pub missing: Vec<CountryCode>,
    /// Countries with a conference, but without a partner.
    pub extra: Vec<CountryCode>,
}
