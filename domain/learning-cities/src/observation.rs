//! Observations: revisions that are never overwritten, and their way to the public (reference 4.2, 4.6, 4.7).

use std::collections::BTreeMap;
use std::fmt;

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use kernel::{AccountId, Invalid};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::status::{ConfStatus, Figure};
use crate::{Period, Refusal};

id! {
    /// Identifies a revision of an observation.
    RevisionId
}

text! {
    /// Why a figure was rejected or withdrawn.
    Reason, 1..=1000
}

text! {
    /// What a reader of a figure should know.
    Note, 1..=2000
}

/// The part of a population a series is about: codes by dimension of disaggregation, the total of those not named.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(try_from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
#[schema(value_type = BTreeMap<String, String>, examples(json!({"SEX": "F"})))]
pub struct SeriesKey(BTreeMap<String, String>);

impl SeriesKey {
    /// The reserved code of the total.
    pub const TOTAL: &'static str = "_T";
    pub const MAX_DIMENSIONS: usize = 10;

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
    State { Draft, Submitted, Approved, Published, Rejected, Withdrawn }
}

words! {
    /// What is done with a revision.
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
    /// Whether it needs a reason, which stays in the history.
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::Reject | Self::Withdraw)
    }
}

/// An action with who does it, when, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub action: Action,
    pub by: AccountId,
    pub at: DateTime<Utc>,
    pub reason: Option<Reason>,
}

/// What somebody says of a period: a figure, or that what was said is void.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// The version of the definition the figure follows.
    pub indicator_version: u32,
    /// Null for a deletion.
    pub figure: Option<Figure>,
    #[serde(default)]
    #[schema(required = false)]
    pub conf_status: ConfStatus,
    #[serde(default)]
    pub note: Option<Note>,
}

/// What was said of a series and period at a time; only its state ever changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Revision {
    pub id: RevisionId,
    pub period: Period,
    pub statement: Statement,
    pub state: State,
    /// Strictly increasing within a series and period.
    pub recorded_at: DateTime<Utc>,
    pub recorded_by: AccountId,
    /// When the next revision was recorded.
    pub superseded_at: Option<DateTime<Utc>>,
    pub approved_by: Option<AccountId>,
    /// When the public could first read it; of figures loaded later, that may be before they were recorded.
    pub published_at: Option<DateTime<Utc>>,
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// Why it was last rejected, or withdrawn.
    pub reason: Option<Reason>,
}

impl Revision {
    /// Records a statement after the latest revision of the same series and period, which is closed at that instant.
    ///
    /// A deletion needs something to delete; saying the same again is refused, so that imports can be repeated.
    /// Gives the latest as closed, if there is one, and the new one as a draft.
    pub fn record(
        id: RevisionId,
        period: Period,
        statement: Statement,
        latest: Option<Self>,
        by: AccountId,
        now: DateTime<Utc>,
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
            Some(latest) if latest.statement == statement && latest.state != State::Withdrawn => {
                return Err(Refusal::NothingNew);
            }
            _ => {}
        }
        let recorded_at = next_instant(latest.as_ref().map(|it| it.recorded_at), now);
        let closed = latest.map(|it| Self { superseded_at: Some(recorded_at), ..it });
        let revision = Self {
            id,
            period,
            statement,
            state: State::Draft,
            recorded_at,
            recorded_by: by,
            superseded_at: None,
            approved_by: None,
            published_at: None,
            withdrawn_at: None,
            reason: None,
        };
        Ok((closed, revision))
    }

    pub fn is_deletion(&self) -> bool {
        self.statement.figure.is_none()
    }

    /// Takes a step: who recorded a revision may not approve it if four eyes are asked for, and no is said with a reason.
    pub fn step(self, step: Step, four_eyes: bool) -> Result<Self, Refusal> {
        let Step { action, by, at, reason } = step;
        let state =
            self.state.after(action).ok_or(Refusal::NotNow { state: self.state, action })?;
        if action.needs_reason() && reason.is_none() {
            return Err(Refusal::ReasonMissing { action });
        }
        if action == Action::Approve && four_eyes && by == self.recorded_by {
            return Err(Refusal::FourEyes);
        }
        let it = Self { state, ..self };
        Ok(match action {
            Action::Submit | Action::Reopen => it,
            Action::Approve => Self { approved_by: Some(by), ..it },
            Action::Reject => Self { reason, ..it },
            Action::Publish => Self { published_at: it.published_at.or(Some(at)), ..it },
            Action::Withdraw => Self { withdrawn_at: Some(at), reason, ..it },
        })
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
        }
    }

    fn record(
        value: Option<&str>,
        latest: Option<Revision>,
        now: DateTime<Utc>,
    ) -> Result<(Option<Revision>, Revision), Refusal> {
        let period = Period::parse("2023", YearStart::default()).expect("a period");
        Revision::record(Uuid::nil().into(), period, statement(value), latest, account(1), now)
    }

    fn step(action: Action, by: u128, reason: Option<&str>, now: DateTime<Utc>) -> Step {
        let reason = reason.map(|it| Reason::parse(it).expect("a reason"));
        Step { action, by: account(by), at: now, reason }
    }

    fn publish(revision: Revision, now: DateTime<Utc>) -> Revision {
        [Action::Submit, Action::Approve, Action::Publish]
            .into_iter()
            .fold(revision, |it, action| it.step(step(action, 2, None, now), true).expect("a step"))
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
        revision?.statement.figure.as_ref()?.value().map(|it: Decimal| it.to_string())
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
        let period = Period::parse("2023", YearStart::default()).expect("a period");
        let recorded =
            Revision::record(Uuid::nil().into(), period, missing, None, account(1), day("02-01"));
        assert!(!recorded.expect("recorded").1.is_deletion());
    }
}
