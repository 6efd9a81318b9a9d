//! Support of authorities for a partnership (S000-21): what backs it, how firmly, from when until when.

mod words;

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{DocumentId, PlaceId, Reason, SideNumber};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use self::words::{Support, SupportLevel};
use crate::history::History;
use crate::resolution::{ResolutionKind, ResolutionOutcome};
use crate::{PartnershipId, Refusal, ResolutionId, SupportStatementId};

kernel::text! {
    /// What else is to be said of it; no names of private persons.
    SupportNote, 1..=1000
}

/// A statement of support as it is recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SupportStatementCreate, examples(json!({
    "municipality_id": "0193c2a0-0000-7000-8000-000000000001", "level": "letter", "given_on": "2026-01-15",
    "valid_to": "2028-12-31"
})))]
pub struct SupportProposal {
    /// The municipality whose authority it is; it is on a side.
    pub municipality_id: PlaceId,
    pub level: SupportLevel,
    #[serde(deserialize_with = "kernel::known_date::day")]
    pub given_on: NaiveDate,
    /// The last day on which it counts; null if it has none.
    #[serde(default, deserialize_with = "kernel::known_date::some_day")]
    pub valid_to: Option<NaiveDate>,
    /// The resolution of its council; a resolution and a budget rest on one.
    #[serde(default)]
    pub resolution_id: Option<ResolutionId>,
    /// What shows it, as a document that is kept here; all sides can read it.
    #[serde(default)]
    pub document_id: Option<DocumentId>,
    #[serde(default)]
    pub note: Option<SupportNote>,
}

/// That an authority supports a partnership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct SupportStatement {
    pub id: SupportStatementId,
    pub partnership_id: PartnershipId,
    pub side: SideNumber,
    #[serde(flatten)]
    pub said: SupportProposal,
    /// Null unless it was withdrawn; it stays on record.
    pub withdrawal: Option<SupportWithdrawal>,
    /// Counts the changes; the ETag begins with it.
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// That an authority supports a partnership no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct SupportWithdrawal {
    pub reason: Reason,
    pub withdrawn_at: DateTime<Utc>,
}

/// Why a statement is withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SupportWithdrawalCreate, examples(json!({"reason": "The budget was cut."})))]
pub struct SupportWithdrawalProposal {
    pub reason: Reason,
}

impl SupportStatement {
    pub fn withdraw(&self, reason: Reason, now: DateTime<Utc>) -> Result<Self, Refusal> {
        if self.withdrawal.is_some() {
            return Err(Refusal::SupportWithdrawn);
        }
        let withdrawal = Some(SupportWithdrawal { reason, withdrawn_at: now });
        Ok(Self { withdrawal, version: self.version + 1, updated_at: now, ..self.clone() })
    }
}

impl History {
    /// A municipality of a side says how its authority supports the partnership.
    pub fn support(
        &self,
        id: SupportStatementId,
        said: SupportProposal,
        now: DateTime<Utc>,
    ) -> Result<SupportStatement, Refusal> {
        self.partnership.must_be_open()?;
        let mut sides = self.partnership.sides.iter();
        let side = sides.find(|it| it.has_municipality(said.municipality_id));
        let side = side.ok_or(Refusal::MunicipalityNotOnSide)?.number;
        if said.given_on > self.today(side, now).latest {
            return Err(Refusal::GivenInFuture);
        }
        if said.valid_to.is_some_and(|to| to < said.given_on) {
            return Err(Refusal::SupportEndsBefore);
        }
        match said.resolution_id {
            Some(id) if !self.backs(id, said.municipality_id) => Err(Refusal::ResolutionUnfit),
            None if said.level >= SupportLevel::Resolution => Err(Refusal::ResolutionMissing),
            _ => Ok(SupportStatement {
                id,
                partnership_id: self.partnership.id,
                side,
                said,
                withdrawal: None,
                version: 1,
                created_at: now,
                updated_at: now,
            }),
        }
    }

    /// Whether the council of a municipality has passed a resolution for the partnership, and not against it.
    fn backs(&self, id: ResolutionId, municipality: PlaceId) -> bool {
        use ResolutionKind as Kind;
        let found = self.resolutions.iter().map(|it| (it.id, &it.vote)).find(|it| it.0 == id);
        found.is_some_and(|(_, vote)| {
            vote.municipality_id == municipality
                && vote.outcome == ResolutionOutcome::Adopted
                && !matches!(vote.kind, Kind::Suspend | Kind::End | Kind::Withdraw)
        })
    }
}
