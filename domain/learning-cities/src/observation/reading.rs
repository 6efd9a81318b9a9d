//! What a reader is shown, and knew when.

use chrono::{DateTime, Utc};
use kernel::PlaceId;
use serde::{Deserialize, Serialize};
use utoipa::IntoParams;

use super::life::FigureState;
use super::revision::Revision;
use crate::Refusal;
use crate::names::IndicatorCode;
use crate::period::Period;
use crate::series::Selector;
use crate::status::Figure;

/// Which observations; several values of one field mean any of them, several fields mean all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ObservationFilter {
    /// The indicator, by its code.
    #[param(inline, example = json!(["HDR_LIFE_EXPECTANCY"]), max_items = 20)]
    pub indicator: Vec<IndicatorCode>,
    /// The place.
    #[param(inline, example = json!(["00000000-0000-8000-8000-000000004445"]), max_items = 50)]
    pub place_id: Vec<PlaceId>,
    /// Parts of dimensions, as `DIMENSION:CODE`; `_T` for the total. All dimensions that are not named may be split.
    #[param(inline, example = json!(["SEX:F"]), max_items = 10)]
    pub dimension: Vec<Selector>,
    /// The first period.
    #[param(inline, nullable = false, example = "2005")]
    pub period_from: Option<Period>,
    /// The last period; a year includes its parts.
    #[param(inline, nullable = false, example = "2017")]
    pub period_to: Option<Period>,
    /// What was known at this time (SDMX `asOf`); of what is hidden or withdrawn today, that there was something. States
    /// are those of today.
    #[param(nullable = false, example = "2026-02-01T12:00:00Z")]
    pub as_of: Option<DateTime<Utc>>,
    /// Only what has changed since (SDMX `updatedAfter`), deletions and withdrawals included; before `as_of`.
    #[param(nullable = false, example = "2026-01-01T00:00:00Z")]
    pub updated_after: Option<DateTime<Utc>>,
    /// Every revision of each period, the first first (SDMX `includeHistory`).
    #[param(example = false)]
    pub include_history: bool,
    /// How far they are, of those who look after a place.
    #[param(example = json!(["submitted"]), max_items = 6)]
    pub state: Vec<FigureState>,
}

/// Who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Sees what is recorded.
    Insider,
    /// Sees what is published; a draft of something new does not hide what is.
    Public,
}

/// A revision as it is kept, with what became of its series and period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub revision: Revision,
    /// Whether it, or something that was published there after it, is not for everybody or was taken back.
    pub is_covered: bool,
}

impl Kept {
    /// What the reader is shown: everybody a figure that is free, and nobody's account.
    ///
    /// What is hidden or taken back covers all that was said before (reference 4.5: today's policy holds for `as_of` and
    /// history too): 33 was public, then it is made confidential, or is withdrawn, and is not read any more anywhere, also
    /// not once something else is published, or nothing.
    pub fn shown_to(self, audience: Audience) -> Revision {
        let Self { revision, is_covered } = self;
        if audience == Audience::Insider {
            return revision;
        }
        let is_open = revision.conf_status.is_public(false) && !is_covered;
        let it = Revision {
            recorded_by: None,
            submitted_by: None,
            approved_by: None,
            superseded_at: None,
            reason: None,
            ..revision
        };
        if is_open {
            return it;
        }
        let figure = it.figure.is_some().then(Figure::suppressed);
        Revision { figure, note: None, ..it }
    }
}

impl Revision {
    /// When it came to the reader's notice, if it had by `at`.
    fn noticed(&self, audience: Audience, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let recorded = Some(self.recorded_at).filter(|recorded| *recorded <= at)?;
        match audience {
            Audience::Insider => Some(recorded),
            Audience::Public => self.published_at.filter(|it| *it <= at).map(|it| it.max(recorded)),
        }
    }

    fn withdrawn(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.withdrawn_at.filter(|withdrawn| *withdrawn <= at)
    }
}

/// What a reader knew at `at` of one series and period, from all its revisions in any order; `None` is no such key.
///
/// 6.1 recorded in February, 6.4 in June, deleted in September, 6.3 in October: in May 6.1, in September nothing.
pub fn as_of(revisions: &[Revision], audience: Audience, at: DateTime<Utc>) -> Option<&Revision> {
    let latest = latest(revisions, audience, at)?;
    let void =
        latest.is_deletion() || (audience == Audience::Public && latest.withdrawn(at).is_some());
    (!void).then_some(latest)
}

/// The latest revision if what a reader knew changed after `since` and up to `at`; a deletion is a change.
pub fn updated_after(
    revisions: &[Revision],
    audience: Audience,
    since: DateTime<Utc>,
    at: DateTime<Utc>,
) -> Result<Option<&Revision>, Refusal> {
    if since >= at {
        return Err(Refusal::UpdatedAfterAsOf);
    }
    let changed = |it: &&Revision| {
        it.noticed(audience, at).max(it.withdrawn(at)).is_some_and(|changed| changed > since)
    };
    Ok(latest(revisions, audience, at).filter(changed))
}

fn latest(revisions: &[Revision], audience: Audience, at: DateTime<Utc>) -> Option<&Revision> {
    let known = revisions.iter().filter(|it| it.noticed(audience, at).is_some());
    known.max_by_key(|it| it.recorded_at)
}
