use chrono::{DateTime, NaiveDate, SubsecRound, TimeDelta, Utc};
use kernel::access::{Role, Viewer};
use kernel::{AccountId, PlaceId};
use kernel::{Life as _, Reason};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::life::{FigureState, Led};
use crate::names::IndicatorCode;
use crate::period::Period;
use crate::series::{Series, SeriesKey};
use crate::source::DataSourceId;
use crate::status::{ConfStatus, Figure};
use crate::{ObsStatus, Refusal};

id! {
    /// Identifies a revision of an observation.
    RevisionId
}
text! {
    /// What a reader of a figure should know.
    Note, 1..=2000
}

/// What is said of a series and period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ObservationCreate, examples(json!({
    "indicator_code": "CARE_5", "place_id": "00000000-0000-8000-8000-000000004445", "dimensions": {"SEX": "F"},
    "period": "2024", "figure": {"value": "97.7", "status": ["P"]}, "note": "Preliminary count of 1 March."
})))]
pub struct ObservationProfile {
    pub indicator_code: IndicatorCode,
    pub place_id: PlaceId,
    #[serde(default)]
    #[schema(required = false)]
    pub dimensions: SeriesKey,
    pub period: Period,
    /// The version of the definition the figure follows; the one in force if not given.
    #[serde(default)]
    #[schema(minimum = 1)]
    pub indicator_version: Option<u32>,
    /// Null says that what was said of the period is void: a deletion is a revision.
    pub figure: Option<Figure>,
    #[serde(default)]
    #[schema(required = false)]
    pub conf_status: ConfStatus,
    #[serde(default)]
    pub note: Option<Note>,
    #[serde(default)]
    pub source_id: Option<DataSourceId>,
}

/// What somebody says of a period: a figure, or that what was said is void.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The version of the definition the figure follows.
    pub indicator_version: u32,
    /// Null for a deletion.
    pub figure: Option<Figure>,
    pub conf_status: ConfStatus,
    pub note: Option<Note>,
    pub source_id: Option<DataSourceId>,
}

/// What was said of a series and period at a time; only its state ever changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = Observation)]
pub struct Revision {
    pub id: RevisionId,
    pub series: Series,
    pub period: Period,
    /// Counts what was said of the series and period, from 1, without gaps.
    pub number: i32,
    /// The version of the definition the figure follows.
    pub indicator_version: u32,
    /// Null for a deletion; a figure that is not for everybody is shown as suppressed (status Q).
    pub figure: Option<Figure>,
    pub conf_status: ConfStatus,
    pub note: Option<Note>,
    pub source_id: Option<DataSourceId>,
    pub state: FigureState,
    /// Whether it is what everybody reads today: of what was published only the last, and nothing once that is withdrawn.
    pub in_force: bool,
    /// What the caller may let happen to it; `transitions` say what each event still needs.
    pub allowed: Vec<Led>,
    /// Strictly increasing within a series and period.
    pub recorded_at: DateTime<Utc>,
    /// Null for the operator of the server, and for readers who do not look after the place.
    pub recorded_by: Option<AccountId>,
    /// When the next revision was recorded; null for readers who do not look after the place, as it may be a draft.
    pub superseded_at: Option<DateTime<Utc>>,
    pub submitted_by: Option<AccountId>,
    pub approved_by: Option<AccountId>,
    /// When the public could first read it.
    pub published_at: Option<DateTime<Utc>>,
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// Why it was last rejected, or withdrawn.
    pub reason: Option<Reason>,
    /// The import that brought it in.
    pub import_id: Option<Uuid>,
    /// Counts the changes; the ETag is this number in quotes.
    pub version: i32,
}

/// Who records, when, and in the course of which import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recording {
    pub by: Option<AccountId>,
    pub at: DateTime<Utc>,
    pub import_id: Option<Uuid>,
    /// Whether its source has published it already: then the operator loads it without anybody's approval.
    pub released: bool,
}

/// Whether a figure can be of a period and a place at all: the place was there for a part of the period, of which `from` is
/// its first day and `to` the first without it, as far as they are known; and a number of a period that has not begun is a
/// forecast. That something is void can be said of any.
///
/// A town that was merged into another on 2020-07-01 has a figure for 2020, and none for 2021.
pub fn must_be_of_its_time(
    figure: Option<&Figure>,
    period: Period,
    (from, to): (Option<NaiveDate>, Option<NaiveDate>),
    today: NaiveDate,
) -> Result<(), Refusal> {
    let Some(figure) = figure else { return Ok(()) };
    if !period.meets(from, to) {
        return Err(Refusal::OutsideLife { period, from, to });
    }
    let is_forecast = figure.status().contains(ObsStatus::F);
    if figure.value().is_some() && !period.has_begun(today) && !is_forecast {
        return Err(Refusal::NotBegun);
    }
    Ok(())
}

impl Revision {
    /// What somebody may let happen to it; what they read of it was decided before.
    #[must_use]
    pub fn seen_by(self, viewer: &Viewer) -> Self {
        let theirs = viewer.is_with(Role::Contributor, [self.series.place_id]);
        let events = Led::all().filter(|it| theirs && self.state.lets(*it));
        Self { allowed: events.collect(), ..self }
    }

    /// Records a statement after the latest revision of the same series and period, which is closed at that instant.
    ///
    /// A deletion needs something to delete; saying the same again is refused, so that imports can be repeated, unless what
    /// was said was rejected or withdrawn, or what is released is not published: then it is said anew.
    /// Gives the latest as closed, if there is one, and the new one as a draft, or published.
    pub fn record(
        id: RevisionId,
        series: Series,
        period: Period,
        statement: Statement,
        latest: Option<Self>,
        Recording { by, at, import_id, released }: Recording,
    ) -> Result<(Option<Self>, Self), Refusal> {
        match &latest {
            None if statement.figure.is_none() => return Err(Refusal::NothingToDelete),
            Some(latest) if latest.superseded_at.is_some() => {
                return Err(Refusal::AlreadySuperseded);
            }
            Some(latest) if latest.period != period => return Err(Refusal::OtherPeriod),
            Some(latest) if latest.is_deletion() && statement.figure.is_none() => {
                return Err(Refusal::NothingToDelete);
            }
            Some(latest) if latest.says(&statement) && latest.stands(released) => {
                return Err(Refusal::NothingNew);
            }
            _ => {}
        }
        let recorded_at = next_instant(latest.as_ref().map(|it| it.recorded_at), at);
        let number = latest.as_ref().map_or(1, |it| it.number.saturating_add(1));
        let closed = latest.map(|it| Self { superseded_at: Some(recorded_at), ..it });
        let Statement { indicator_version, figure, conf_status, note, source_id } = statement;
        let revision = Self {
            id,
            series,
            period,
            number,
            indicator_version,
            figure,
            conf_status,
            note,
            source_id,
            state: FigureState::Draft,
            in_force: false,
            allowed: Vec::new(),
            recorded_at,
            recorded_by: by,
            superseded_at: None,
            submitted_by: None,
            approved_by: None,
            published_at: None,
            withdrawn_at: None,
            reason: None,
            import_id,
            version: 1,
        };
        Ok((closed, if released { revision.released() } else { revision }))
    }

    fn released(self) -> Self {
        let (state, published_at) = (FigureState::Published, Some(self.recorded_at));
        Self { state, published_at, in_force: !self.is_deletion(), ..self }
    }

    /// Whether it is what everybody reads, or was.
    pub fn was_published(&self) -> bool {
        self.published_at.is_some()
    }

    pub fn is_deletion(&self) -> bool {
        self.figure.is_none()
    }

    /// Whether saying the same adds nothing to it.
    fn stands(&self, released: bool) -> bool {
        let is_turned_down = matches!(self.state, FigureState::Rejected | FigureState::Withdrawn);
        if released { self.state == FigureState::Published } else { !is_turned_down }
    }

    /// Whether the revision says just that.
    pub fn says(&self, it: &Statement) -> bool {
        let Statement { indicator_version, figure, conf_status, note, source_id } = it;
        self.indicator_version == *indicator_version
            && self.figure == *figure
            && self.conf_status == *conf_status
            && self.note == *note
            && self.source_id == *source_id
    }
}

/// The instant to record at: strictly after the previous one, in microseconds, which is what databases keep.
///
/// At 12:00:00 after 12:00:00, it is 12:00:00.000001.
pub fn next_instant(previous: Option<DateTime<Utc>>, now: DateTime<Utc>) -> DateTime<Utc> {
    let now = now.trunc_subsecs(6);
    previous.map_or(now, |previous| now.max(previous + TimeDelta::microseconds(1)))
}
