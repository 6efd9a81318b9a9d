//! Observations: revisions that are never overwritten, and their way to the public (reference 4.2, 4.6, 4.7).

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
pub use kernel::Reason;
use kernel::{AccountId, Invalid, PlaceId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::indicator::IndicatorCode;
use crate::source::DataSourceId;
use crate::status::{ConfStatus, Figure};
use crate::{Period, Refusal};

id! {
    /// Identifies a revision of an observation.
    RevisionId
}
id! {
    /// Identifies a series.
    SeriesId
}
id! {
    /// Identifies a step of the workflow.
    StepId
}

text! {
    /// What a reader of a figure should know.
    Note, 1..=2000
}

/// The part of a population a series is about: codes by dimension of disaggregation, the total of those not named.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
pub struct SeriesKey(BTreeMap<String, String>);

text! {
    /// The code of a part of a dimension: `F`, `Y15-24`, `ED5-8`.
    PartCode, 1..=40, "^[A-Za-z0-9_-]+$", |text| {
        text.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_' || it == b'-')
    }
}

map! { SeriesKey, PartCode::schema(), serde_json::json!({"SEX": "F"}),
"The part of a population a series is about: codes by dimension of disaggregation, the total of those not named." }

text! {
    /// A part of a dimension, as `DIMENSION:CODE`.
    Selector, 3..=120, "^[A-Z][A-Z0-9_]*:[A-Za-z0-9_-]+$", |text| {
        text.split_once(':').is_some_and(|(dimension, code)| {
            !dimension.is_empty() && PartCode::parse(code).is_ok() && PartCode::parse(dimension).is_ok()
        })
    }
}

impl SeriesKey {
    /// The reserved code of the total.
    pub const TOTAL: &'static str = "_T";
    pub const MAX_DIMENSIONS: usize = 10;

    /// The dimensions that are split, with their codes.
    pub fn parts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(dimension, code)| (dimension.as_str(), code.as_str()))
    }

    /// The parts that these name.
    pub fn of(selectors: &[Selector]) -> Result<Self, Invalid> {
        let parts = selectors.iter().filter_map(|it| it.as_str().split_once(':'));
        parts
            .map(|(dimension, code)| (dimension.to_owned(), code.to_owned()))
            .collect::<BTreeMap<_, _>>()
            .try_into()
    }

    /// The same part, but for the dimensions named here; a dimension named as total is not split.
    pub fn with<'a>(&self, parts: impl IntoIterator<Item = (&'a String, &'a String)>) -> Self {
        let mut codes = self.0.clone();
        codes.extend(parts.into_iter().map(|(dimension, code)| (dimension.clone(), code.clone())));
        codes.retain(|_, code| code != Self::TOTAL);
        Self(codes)
    }

    /// The code of a dimension.
    pub fn code(&self, dimension: &str) -> &str {
        self.0.get(dimension).map_or(Self::TOTAL, String::as_str)
    }
}

impl TryFrom<BTreeMap<String, String>> for SeriesKey {
    type Error = Invalid;
    /// A dimension given as total is left out, so that every part has one key.
    fn try_from(mut codes: BTreeMap<String, String>) -> Result<Self, Invalid> {
        codes.retain(|_, code| code != Self::TOTAL);
        let code = |text: &str| {
            (1..=40).contains(&text.len())
                && text.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_' || it == b'-')
        };
        if codes.len() > Self::MAX_DIMENSIONS || !codes.iter().all(|(a, b)| code(a) && code(b)) {
            return Err(Invalid::new("SeriesKey", "takes up to 10 dimensions with their codes"));
        }
        Ok(Self(codes))
    }
}

impl From<SeriesKey> for BTreeMap<String, String> {
    fn from(key: SeriesKey) -> Self {
        key.0
    }
}

impl FromStr for SeriesKey {
    type Err = Invalid;
    /// Reads what `Display` writes.
    fn from_str(text: &str) -> Result<Self, Invalid> {
        if text == Self::TOTAL {
            return Ok(Self::default());
        }
        let part = |part: &str| {
            let (dimension, code) = part.split_once('=')?;
            Some((dimension.to_owned(), code.to_owned()))
        };
        let codes: Option<BTreeMap<_, _>> = text.split(',').map(part).collect();
        codes
            .ok_or_else(|| Invalid::new("SeriesKey", "is DIMENSION=CODE, separated by commas"))?
            .try_into()
    }
}

impl fmt::Display for SeriesKey {
    /// `AGE=Y15-24,SEX=F`, sorted; `_T` for the total.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let codes: Vec<_> =
            self.0.iter().map(|(dimension, code)| format!("{dimension}={code}")).collect();
        f.write_str(if codes.is_empty() { Self::TOTAL } else { "" })?;
        f.write_str(&codes.join(","))
    }
}

words! {
    /// How far a revision is on its way to the public.
    #[schema(as = ObservationState)]
    State { Draft, Submitted, Approved, Published, Rejected, Withdrawn }
}

words! {
    /// What is done with a revision.
    #[schema(as = ObservationAction)]
    Action { Submit, Approve, Reject, Reopen, Publish, Withdraw }
}

impl State {
    /// Where an action leads from here; `None` if it does not belong here.
    pub fn after(self, action: Action) -> Option<Self> {
        match (self, action) {
            (Self::Draft, Action::Submit) => Some(Self::Submitted),
            (Self::Submitted, Action::Approve) => Some(Self::Approved),
            (Self::Submitted, Action::Reject) => Some(Self::Rejected),
            (Self::Rejected, Action::Reopen) => Some(Self::Draft),
            (Self::Approved, Action::Publish) => Some(Self::Published),
            (Self::Published, Action::Withdraw) => Some(Self::Withdrawn),
            _ => None,
        }
    }
}

impl Action {
    /// Where it begins.
    pub fn begins(self) -> State {
        match self {
            Self::Submit => State::Draft,
            Self::Approve | Self::Reject => State::Submitted,
            Self::Reopen => State::Rejected,
            Self::Publish => State::Approved,
            Self::Withdraw => State::Published,
        }
    }

    /// Whether it needs a reason, which stays in the history.
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::Reject | Self::Withdraw)
    }
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
#[schema(as = ObservationTransition, examples(json!({"event": "submit"})))]
pub struct Transition {
    pub event: Led,
}

words! {
    /// What happens to a figure before it is decided about.
    #[schema(as = ObservationEvent)]
    Led {
        /// A draft is shown to those who approve.
        Submit,
        /// What was rejected is a draft again.
        Reopen,
    }
}

impl From<Led> for Action {
    fn from(led: Led) -> Self {
        match led {
            Led::Submit => Self::Submit,
            Led::Reopen => Self::Reopen,
        }
    }
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

/// What is observed where, and of which part of a population: figures over time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Series {
    pub id: SeriesId,
    pub indicator_code: IndicatorCode,
    pub place_id: PlaceId,
    pub dimensions: SeriesKey,
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
    pub state: State,
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
}

impl Revision {
    /// Records a statement after the latest revision of the same series and period, which is closed at that instant.
    ///
    /// A deletion needs something to delete; saying the same again is refused, so that imports can be repeated.
    /// Gives the latest as closed, if there is one, and the new one as a draft.
    pub fn record(
        id: RevisionId,
        series: Series,
        period: Period,
        statement: Statement,
        latest: Option<Self>,
        Recording { by, at, import_id }: Recording,
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
            Some(latest) if latest.says(&statement) && latest.state != State::Withdrawn => {
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
            state: State::Draft,
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
        Ok((closed, revision))
    }

    /// A figure that its source has published already: the operator loads it without anybody's approval.
    pub fn released(self) -> Self {
        Self { state: State::Published, published_at: Some(self.recorded_at), ..self }
    }

    pub fn is_deletion(&self) -> bool {
        self.figure.is_none()
    }

    /// Whether the revision says just that.
    fn says(&self, it: &Statement) -> bool {
        let Statement { indicator_version, figure, conf_status, note, source_id } = it;
        self.indicator_version == *indicator_version
            && self.figure == *figure
            && self.conf_status == *conf_status
            && self.note == *note
            && self.source_id == *source_id
    }

    /// Takes a step: who recorded or submitted a revision may not approve it if four eyes are asked for, and no is said
    /// with a reason.
    pub fn step(self, step: Step, four_eyes: bool) -> Result<Self, Refusal> {
        let Step { action, by, at, reason } = step;
        let state =
            self.state.after(action).ok_or(Refusal::NotNow { state: self.state, action })?;
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
            Action::Publish => Self { published_at: it.published_at.or(Some(at)), ..it },
            Action::Withdraw => Self { withdrawn_at: Some(at), reason, ..it },
        })
    }

    /// What the reader is shown: everybody a figure that is free, and nobody's account.
    pub fn shown_to(self, reader: Reader) -> Self {
        if reader == Reader::Insider {
            return self;
        }
        let it = Self {
            recorded_by: None,
            submitted_by: None,
            approved_by: None,
            superseded_at: None,
            reason: None,
            ..self
        };
        if it.conf_status.is_public(false) {
            return it;
        }
        let figure = it.figure.is_some().then(Figure::suppressed);
        Self { figure, note: None, ..it }
    }

    /// When it came to the reader's notice, if it had by `at`.
    fn noticed(&self, reader: Reader, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let recorded = Some(self.recorded_at).filter(|recorded| *recorded <= at)?;
        match reader {
            Reader::Insider => Some(recorded),
            Reader::Public => self.published_at.filter(|it| *it <= at).map(|it| it.max(recorded)),
        }
    }

    fn withdrawn(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.withdrawn_at.filter(|withdrawn| *withdrawn <= at)
    }
}

/// The instant to record at: strictly after the previous one, in microseconds, which is what databases keep.
///
/// At 12:00:00 after 12:00:00, it is 12:00:00.000001.
pub fn next_instant(previous: Option<DateTime<Utc>>, now: DateTime<Utc>) -> DateTime<Utc> {
    let now = now.trunc_subsecs(6);
    previous.map_or(now, |previous| now.max(previous + TimeDelta::microseconds(1)))
}

/// Who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Sees what is recorded.
    Insider,
    /// Sees what is published; a draft of something new does not hide what is.
    Public,
}

/// What a reader knew at `at` of one series and period, from all its revisions in any order; `None` is no such key.
///
/// 6.1 recorded in February, 6.4 in June, deleted in September, 6.3 in October: in May 6.1, in September nothing.
pub fn as_of(revisions: &[Revision], reader: Reader, at: DateTime<Utc>) -> Option<&Revision> {
    let latest = latest(revisions, reader, at)?;
    let void = latest.is_deletion() || (reader == Reader::Public && latest.withdrawn(at).is_some());
    (!void).then_some(latest)
}

/// The latest revision if what a reader knew changed after `since` and up to `at`; a deletion is a change.
pub fn updated_after(
    revisions: &[Revision],
    reader: Reader,
    since: DateTime<Utc>,
    at: DateTime<Utc>,
) -> Result<Option<&Revision>, Refusal> {
    if since >= at {
        return Err(Refusal::UpdatedAfterAsOf);
    }
    let changed = |it: &&Revision| {
        it.noticed(reader, at).max(it.withdrawn(at)).is_some_and(|changed| changed > since)
    };
    Ok(latest(revisions, reader, at).filter(changed))
}

fn latest(revisions: &[Revision], reader: Reader, at: DateTime<Utc>) -> Option<&Revision> {
    let known = revisions.iter().filter(|it| it.noticed(reader, at).is_some());
    known.max_by_key(|it| it.recorded_at)
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;
    use strum::VariantArray;
    use uuid::Uuid;

    use super::*;
    use crate::period::YearStart;
    use crate::{ObsStatus, StatusSet};

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a time")
    }

    fn day(month_day: &str) -> DateTime<Utc> {
        at(&format!("2024-{month_day}T00:00:00Z"))
    }

    fn account(number: u128) -> AccountId {
        Uuid::from_u128(number).into()
    }

    fn statement(value: Option<&str>) -> Statement {
        let figure = |value: &str| {
            Figure::new(Some(value.parse().expect("a number")), StatusSet::default())
                .expect("a figure")
        };
        Statement {
            indicator_version: 1,
            figure: value.map(figure),
            conf_status: ConfStatus::F,
            note: None,
            source_id: None,
        }
    }

    fn record(
        value: Option<&str>,
        latest: Option<Revision>,
        now: DateTime<Utc>,
    ) -> Result<(Option<Revision>, Revision), Refusal> {
        say(statement(value), latest, now)
    }

    fn say(
        statement: Statement,
        latest: Option<Revision>,
        now: DateTime<Utc>,
    ) -> Result<(Option<Revision>, Revision), Refusal> {
        let period = Period::parse("2023", YearStart::default()).expect("a period");
        let series = Series {
            id: Uuid::nil().into(),
            indicator_code: IndicatorCode::parse("CARE_5").expect("a code"),
            place_id: Uuid::nil().into(),
            dimensions: SeriesKey::default(),
        };
        let by = Recording { by: Some(account(1)), at: now, import_id: None };
        Revision::record(Uuid::nil().into(), series, period, statement, latest, by)
    }

    fn step(action: Action, by: u128, reason: Option<&str>, now: DateTime<Utc>) -> Step {
        let reason = reason.map(|it| Reason::parse(it).expect("a reason"));
        Step { action, by: Some(account(by)), at: now, reason }
    }

    fn publish(revision: Revision, now: DateTime<Utc>) -> Revision {
        [(Action::Submit, 1), (Action::Approve, 2), (Action::Publish, 2)]
            .into_iter()
            .fold(revision, |it, (action, by)| {
                it.step(step(action, by, None, now), true).expect("a step")
            })
    }

    /// The revisions of the reference: 6.1, 6.4, a deletion, 6.3; published at once if asked for.
    fn history(published: bool) -> Vec<Revision> {
        let said = [
            (Some("6.1"), "02-01"),
            (Some("6.4"), "06-01"),
            (None, "09-01"),
            (Some("6.3"), "10-01"),
        ];
        said.into_iter().fold(Vec::new(), |mut all, (value, recorded)| {
            let (closed, new) = record(value, all.pop(), day(recorded)).expect("something new");
            all.extend(closed);
            all.push(if published { publish(new, day(recorded)) } else { new });
            all
        })
    }

    fn value(revision: Option<&Revision>) -> Option<String> {
        revision?.figure.as_ref()?.value().map(|it: Decimal| it.to_string())
    }

    #[test]
    fn the_way_to_the_public() {
        let table: String = State::VARIANTS
            .iter()
            .flat_map(|from| Action::VARIANTS.iter().map(move |action| (from, action)))
            .filter_map(|(from, action)| {
                Some(format!("{from} --{action}-> {}\n", from.after(*action)?))
            })
            .collect();
        assert_eq!(
            table,
            "draft --submit-> submitted\n\
             submitted --approve-> approved\n\
             submitted --reject-> rejected\n\
             approved --publish-> published\n\
             published --withdraw-> withdrawn\n\
             rejected --reopen-> draft\n"
        );
    }

    #[test]
    fn four_eyes_and_reasons() {
        let now = day("02-01");
        let draft = record(Some("1"), None, now).expect("new").1;
        let submitted =
            draft.clone().step(step(Action::Submit, 1, None, now), true).expect("submitted");
        let by = |who, four_eyes| {
            submitted.clone().step(step(Action::Approve, who, None, now), four_eyes)
        };
        assert_eq!(by(1, true), Err(Refusal::FourEyes));
        assert_eq!(by(1, false).map(|it| it.state), Ok(State::Approved));
        assert_eq!(by(2, true).map(|it| it.approved_by), Ok(Some(account(2))));
        let reject = |reason| submitted.clone().step(step(Action::Reject, 2, reason, now), true);
        assert_eq!(reject(None), Err(Refusal::ReasonMissing { action: Action::Reject }));
        assert_eq!(reject(Some("typo")).map(|it| it.state), Ok(State::Rejected));
        let early = draft.step(step(Action::Publish, 2, None, now), true);
        assert_eq!(early, Err(Refusal::NotNow { state: State::Draft, action: Action::Publish }));
    }

    #[test]
    fn what_was_known_when() {
        for (published, reader) in
            [(true, Reader::Public), (true, Reader::Insider), (false, Reader::Insider)]
        {
            let revisions = history(published);
            for (when, known) in [
                ("2024-01-31T23:59:59Z", None),
                ("2024-02-01T00:00:00Z", Some("6.1")),
                ("2024-05-31T23:59:59Z", Some("6.1")),
                ("2024-06-01T00:00:00Z", Some("6.4")),
                ("2024-09-15T00:00:00Z", None),
                ("2030-01-01T00:00:00Z", Some("6.3")),
            ] {
                let got = value(as_of(&revisions, reader, at(when)));
                assert_eq!(got.as_deref(), known, "{when} {reader:?}");
            }
        }
        assert_eq!(as_of(&history(false), Reader::Public, day("12-01")), None);
    }

    #[test]
    fn revisions_follow_each_other_without_a_gap() {
        let revisions = history(true);
        assert_eq!(revisions.len(), 4);
        assert!(
            revisions.windows(2).all(|pair| pair[0].superseded_at == Some(pair[1].recorded_at))
        );
        assert_eq!(revisions[3].superseded_at, None);
    }

    #[test]
    fn a_draft_does_not_hide_what_is_published() {
        let first = publish(record(Some("6.1"), None, day("02-01")).expect("new").1, day("02-02"));
        let (closed, draft) = record(Some("6.4"), Some(first), day("06-01")).expect("new");
        let mut revisions = vec![draft, closed.expect("the first")];
        let known = |revisions: &[Revision], reader| value(as_of(revisions, reader, day("07-01")));
        assert_eq!(known(&revisions, Reader::Public).as_deref(), Some("6.1"));
        assert_eq!(known(&revisions, Reader::Insider).as_deref(), Some("6.4"));
        revisions[0] = publish(revisions[0].clone(), day("06-15"));
        assert_eq!(known(&revisions, Reader::Public).as_deref(), Some("6.4"));
        let withdraw = step(Action::Withdraw, 2, Some("wrong year"), day("06-20"));
        revisions[0] = revisions[0].clone().step(withdraw, true).expect("withdrawn");
        assert_eq!(known(&revisions, Reader::Public), None);
        let before = as_of(&revisions, Reader::Public, day("06-19"));
        assert_eq!(value(before).as_deref(), Some("6.4"));
        let changed = updated_after(&revisions, Reader::Public, day("06-18"), day("07-01"));
        assert_eq!(changed.expect("in order").map(|it| it.state), Some(State::Withdrawn));
    }

    #[test]
    fn changes_since_include_deletions() {
        let revisions = history(true);
        let changed =
            |since, until| updated_after(&revisions, Reader::Public, day(since), day(until));
        assert!(changed("08-01", "09-15").expect("in order").is_some_and(Revision::is_deletion));
        assert_eq!(changed("07-01", "08-01"), Ok(None));
        assert_eq!(value(changed("09-15", "12-01").expect("in order")).as_deref(), Some("6.3"));
        assert_eq!(changed("08-01", "08-01"), Err(Refusal::UpdatedAfterAsOf));
    }

    #[test]
    fn recorded_times_only_grow() {
        let now = at("2024-02-01T12:00:00.123456789Z");
        let first = next_instant(None, now);
        assert_eq!(first, at("2024-02-01T12:00:00.123456Z"));
        assert_eq!(next_instant(Some(first), now), at("2024-02-01T12:00:00.123457Z"));
        let late = at("2024-02-01T13:00:00Z");
        assert_eq!(next_instant(Some(late), now), at("2024-02-01T13:00:00.000001Z"));
    }

    #[test]
    fn nothing_is_recorded_that_says_nothing() {
        let now = day("02-01");
        assert_eq!(record(None, None, now), Err(Refusal::NothingToDelete));
        let first = record(Some("1"), None, now).expect("new").1;
        assert_eq!(record(Some("1.0"), Some(first.clone()), now), Err(Refusal::NothingNew));
        let (closed, gone) = record(None, Some(first), now).expect("a deletion");
        assert_eq!(record(None, Some(gone), now), Err(Refusal::NothingToDelete));
        assert_eq!(record(Some("2"), closed, now), Err(Refusal::AlreadySuperseded));
    }

    #[test]
    fn a_series_has_one_key() {
        let key = |json| serde_json::from_str::<SeriesKey>(json);
        let women = key(r#"{"SEX": "F", "AGE": "Y15-24"}"#).expect("a key");
        assert_eq!(women.to_string(), "AGE=Y15-24,SEX=F");
        assert_eq!((women.code("SEX"), women.code("PLACE")), ("F", "_T"));
        assert_eq!(key(r#"{"SEX": "_T"}"#).expect("a key").to_string(), "_T");
        assert!(key(r#"{"SEX": "F,X"}"#).is_err());
    }

    #[test]
    fn a_missing_figure_is_no_deletion() {
        let figure = Figure::new(None, ObsStatus::L.into()).expect("a figure");
        let missing = Statement { figure: Some(figure), ..statement(None) };
        let recorded = say(missing, None, day("02-01"));
        assert!(!recorded.expect("recorded").1.is_deletion());
    }
}
