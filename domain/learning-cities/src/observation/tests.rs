use chrono::{DateTime, NaiveDate, Utc};
use kernel::AccountId;
use rust_decimal::Decimal;
use uuid::Uuid;

use super::*;
use crate::names::IndicatorCode;
use crate::period::YearStart;
use crate::series::{Series, SeriesKey};
use crate::status::{ConfStatus, Figure};
use crate::{ObsStatus, Period, Refusal, StatusSet};

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
        Figure::new(Some(value.parse().expect("a number")), StatusSet::default()).expect("a figure")
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
    recorded((statement, latest), now, false)
}

fn recorded(
    (statement, latest): (Statement, Option<Revision>),
    now: DateTime<Utc>,
    released: bool,
) -> Result<(Option<Revision>, Revision), Refusal> {
    let period = Period::parse("2023", YearStart::default()).expect("a period");
    let series = Series {
        id: Uuid::nil().into(),
        indicator_code: IndicatorCode::parse("CARE_5").expect("a code"),
        place_id: Uuid::nil().into(),
        dimensions: SeriesKey::default(),
    };
    let by = Recording { by: Some(account(1)), at: now, import_id: None, released };
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
    let said =
        [(Some("6.1"), "02-01"), (Some("6.4"), "06-01"), (None, "09-01"), (Some("6.3"), "10-01")];
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
fn four_eyes_and_reasons() {
    let now = day("02-01");
    let draft = record(Some("1"), None, now).expect("new").1;
    let submitted =
        draft.clone().step(step(Action::Submit, 1, None, now), true).expect("submitted");
    let by =
        |who, four_eyes| submitted.clone().step(step(Action::Approve, who, None, now), four_eyes);
    assert_eq!(by(1, true), Err(Refusal::FourEyes));
    assert_eq!(by(1, false).map(|it| it.state), Ok(FigureState::Approved));
    assert_eq!(by(2, true).map(|it| it.approved_by), Ok(Some(account(2))));
    let reject = |reason| submitted.clone().step(step(Action::Reject, 2, reason, now), true);
    assert_eq!(reject(None), Err(Refusal::ReasonMissing { action: Action::Reject }));
    assert_eq!(reject(Some("typo")).map(|it| it.state), Ok(FigureState::Rejected));
    let early = draft.step(step(Action::Publish, 2, None, now), true);
    assert_eq!(early, Err(Refusal::NotNow { state: FigureState::Draft, action: Action::Publish }));
}

#[test]
fn what_was_known_when() {
    for (published, reader) in
        [(true, Audience::Public), (true, Audience::Insider), (false, Audience::Insider)]
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
    assert_eq!(as_of(&history(false), Audience::Public, day("12-01")), None);
}

#[test]
fn revisions_follow_each_other_without_a_gap() {
    let revisions = history(true);
    assert_eq!(revisions.len(), 4);
    assert!(revisions.windows(2).all(|pair| pair[0].superseded_at == Some(pair[1].recorded_at)));
    assert_eq!(revisions[3].superseded_at, None);
}

#[test]
fn a_draft_does_not_hide_what_is_published() {
    let first = publish(record(Some("6.1"), None, day("02-01")).expect("new").1, day("02-02"));
    let (closed, draft) = record(Some("6.4"), Some(first), day("06-01")).expect("new");
    let mut revisions = vec![draft, closed.expect("the first")];
    let known = |revisions: &[Revision], reader| value(as_of(revisions, reader, day("07-01")));
    assert_eq!(known(&revisions, Audience::Public).as_deref(), Some("6.1"));
    assert_eq!(known(&revisions, Audience::Insider).as_deref(), Some("6.4"));
    revisions[0] = publish(revisions[0].clone(), day("06-15"));
    assert_eq!(known(&revisions, Audience::Public).as_deref(), Some("6.4"));
    let withdraw = step(Action::Withdraw, 2, Some("wrong year"), day("06-20"));
    revisions[0] = revisions[0].clone().step(withdraw, true).expect("withdrawn");
    assert_eq!(known(&revisions, Audience::Public), None);
    let before = as_of(&revisions, Audience::Public, day("06-19"));
    assert_eq!(value(before).as_deref(), Some("6.4"));
    let changed = updated_after(&revisions, Audience::Public, day("06-18"), day("07-01"));
    assert_eq!(changed.expect("in order").map(|it| it.state), Some(FigureState::Withdrawn));
}

#[test]
fn changes_since_include_deletions() {
    let revisions = history(true);
    let changed =
        |since, until| updated_after(&revisions, Audience::Public, day(since), day(until));
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
fn what_was_rejected_can_be_said_again() {
    let now = day("02-01");
    let first = record(Some("1"), None, now).expect("new").1;
    let lead = |it: Revision, action, reason| it.step(step(action, 2, reason, now), true);
    let submitted = lead(first, Action::Submit, None).expect("submitted");
    let rejected = lead(submitted, Action::Reject, Some("wrong file")).expect("rejected");
    let (closed, again) = record(Some("1"), Some(rejected), now).expect("said again");
    assert_eq!((again.state, again.number), (FigureState::Draft, 2));
    assert!(closed.is_some_and(|it| it.superseded_at.is_some()));
}

#[test]
fn a_missing_figure_is_no_deletion() {
    let figure = Figure::new(None, ObsStatus::L.into()).expect("a figure");
    let missing = Statement { figure: Some(figure), ..statement(None) };
    let recorded = say(missing, None, day("02-01"));
    assert!(!recorded.expect("recorded").1.is_deletion());
}

#[test]
fn the_public_is_shown_nobodys_account_and_no_figure_that_is_not_free() {
    let now = day("02-01");
    let shown = |conf_status| {
        let said =
            Statement { conf_status, note: Note::parse("Why.").ok(), ..statement(Some("1")) };
        let it = publish(say(said, None, now).expect("new").1, now);
        let kept = Kept { revision: it.clone(), is_covered: false };
        assert_eq!(kept.clone().shown_to(Audience::Insider), it);
        kept.shown_to(Audience::Public)
    };
    let free = shown(ConfStatus::F);
    assert_eq!((free.recorded_by, free.submitted_by, free.approved_by), (None, None, None));
    assert_eq!((free.reason.is_none(), value(Some(&free)).as_deref()), (true, Some("1")));
    assert!(free.note.is_some());
    let kept = shown(ConfStatus::C);
    assert_eq!((kept.figure, kept.note), (Some(Figure::suppressed()), None));
}

#[test]
fn what_is_hidden_or_taken_back_covers_all_that_was_said_before() {
    let first = publish(record(Some("33"), None, day("02-01")).expect("new").1, day("02-01"));
    let read = |is_covered| {
        let kept = Kept { revision: first.clone(), is_covered };
        value(Some(&kept.shown_to(Audience::Public)))
    };
    assert_eq!((read(false).as_deref(), read(true)), (Some("33"), None));
}

#[test]
fn of_what_was_published_only_the_last_is_in_force() {
    let draft = record(Some("1"), None, day("02-01")).expect("new").1;
    assert!(!draft.in_force);
    let published = publish(draft, day("02-01"));
    assert!(published.in_force);
    let withdrawn = step(Action::Withdraw, 2, Some("Counted twice."), day("03-01"));
    assert!(!published.clone().step(withdrawn, true).expect("withdrawn").in_force);
    let void = record(None, Some(published), day("03-01")).expect("new").1;
    let void = publish(void, day("03-01"));
    assert!(!void.in_force);
}

#[test]
fn what_its_source_has_published_is_public_at_once() {
    let released = |latest| recorded((statement(Some("1")), latest), day("02-01"), true);
    let it = released(None).expect("new").1;
    assert_eq!((it.state, it.in_force), (FigureState::Published, true));
    assert_eq!(it.published_at, Some(day("02-01")));
    assert_eq!(released(Some(it)), Err(Refusal::NothingNew));
    // What somebody has said already and nobody has published yet.
    let draft = record(Some("1"), None, day("02-01")).expect("new").1;
    let submitted = draft.clone().step(step(Action::Submit, 1, None, day("02-01")), true);
    for said in [draft, submitted.expect("submitted")] {
        let (closed, it) = released(Some(said)).expect("new");
        assert_eq!((it.state, it.number), (FigureState::Published, 2));
        assert!(closed.is_some_and(|it| it.superseded_at.is_some()));
    }
}

#[test]
fn a_figure_is_of_a_place_that_was_there_and_of_what_has_begun() {
    let place = |from: Option<&str>, to: Option<&str>| {
        [from, to].map(|it| it.map(|it| it.parse().expect("a day"))).into()
    };
    let today = "2026-11-26".parse().expect("a day");
    let fits = |period: &str, days: &(Option<NaiveDate>, Option<NaiveDate>), said: Statement| {
        let period = period.parse().expect("a period");
        must_be_of_its_time(said.figure.as_ref(), period, *days, today)
    };
    let outside = |period: &str, (from, to): (Option<NaiveDate>, Option<NaiveDate>)| {
        Err(Refusal::OutsideLife { period: period.parse().expect("a period"), from, to })
    };
    let merged = place(Some("1990-01-01"), Some("2020-07-01"));
    assert_eq!(fits("2020", &merged, statement(Some("1"))), Ok(()));
    assert_eq!(fits("2021", &merged, statement(Some("1"))), outside("2021", merged));
    assert_eq!(
        fits("2020-A1--08-01", &merged, statement(Some("1"))),
        outside("2020-A1--08-01", merged)
    );
    assert_eq!(fits("1989", &merged, statement(Some("1"))), outside("1989", merged));
    assert_eq!(fits("2021", &merged, statement(None)), Ok(()));
    let open = place(None, None);
    assert_eq!(fits("2026", &open, statement(Some("1"))), Ok(()));
    assert_eq!(fits("2027", &open, statement(Some("1"))), Err(Refusal::NotBegun));
    let forecast = Figure::new(Some(Decimal::ONE), ObsStatus::F.into()).expect("a figure");
    let forecast = Statement { figure: Some(forecast), ..statement(None) };
    assert_eq!(fits("2027", &open, forecast), Ok(()));
}

#[test]
fn each_step_counts_and_what_was_said_anew_is_only_taken_back() {
    let now = day("02-01");
    let draft = record(Some("1"), None, now).expect("new").1;
    let version = draft.version;
    let published = publish(draft.clone(), now);
    assert_eq!(published.version, version + 3);
    let closed = |it: Revision| record(Some("2"), Some(it), day("03-01")).expect("new").0;
    let old = closed(published).expect("the one before");
    let withdrawn = old.step(step(Action::Withdraw, 2, Some("Wrong."), day("04-01")), true);
    assert_eq!(withdrawn.map(|it| (it.state, it.in_force)), Ok((FigureState::Withdrawn, false)));
    let old = closed(draft).expect("the one before");
    let submitted = old.step(step(Action::Submit, 1, None, day("04-01")), true);
    assert_eq!(submitted, Err(Refusal::AlreadySuperseded));
}
