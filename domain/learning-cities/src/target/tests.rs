use kernel::Reason;
use rust_decimal::Decimal;
use uuid::Uuid;

use super::*;
use crate::direction::Orientation;
use crate::indicator::{Definition, IndicatorVersion};
use crate::names::IndicatorCode;
use crate::series::SeriesKey;
use crate::{Refusal, number};

fn milestone(period: &str, value: &str) -> Milestone {
    Milestone { period: period.parse().expect("a period"), value: value.parse().expect("a number") }
}

fn target(kind: TargetKind, baseline: Milestone, aim: Milestone) -> TargetProfile {
    TargetProfile {
        indicator_code: IndicatorCode::parse("SDG_4_2_2").expect("a code"),
        place_id: Uuid::nil().into(),
        dimensions: SeriesKey::default(),
        kind,
        baseline,
        aim,
        allow_contrary: false,
        moved_by: None,
        title: None,
    }
}

const HIGHER: Option<Orientation> = Some(Orientation::Higher);
const LOWER: Option<Orientation> = Some(Orientation::Lower);

fn best(value: i64) -> Orientation {
    Orientation::Nearest(value.into())
}

fn set(profile: TargetProfile) -> Target {
    let definition: Definition = serde_json::from_str(
        r#"{"name": {"en": "X"}, "unit": "N", "direction": "neutral", "value_type": "mean", "frequency": "A"}"#,
    )
    .expect("a definition");
    let by = IndicatorVersion {
        id: Uuid::nil().into(),
        indicator_id: Uuid::nil().into(),
        number: 1,
        status: crate::indicator::VersionStatus::Published,
        definition,
        valid_from: None,
        version: 1,
    };
    let now = "2026-02-01T12:00:00Z".parse().expect("a time");
    Target::register(Uuid::nil().into(), profile, &by, now).expect("a target")
}

fn judged(profile: TargetProfile, latest: Milestone) -> Option<Progress> {
    set(profile).progress(latest, HIGHER)
}

/// Where it stands with a figure of 2025, five years of ten after the baseline, or of another year.
fn status(
    kind: TargetKind,
    (from, to): (&str, &str),
    orientation: Option<Orientation>,
    (year, value): (&str, &str),
) -> Option<TargetStatus> {
    let profile = target(kind, milestone("2020", from), milestone("2030", to));
    set(profile).progress(milestone(year, value), orientation).map(|it| it.status)
}

fn shown(value: Option<Decimal>) -> String {
    value.map_or_else(String::new, |it| number::round(it, 6).to_string())
}

#[test]
fn the_worked_example_is_too_slow() {
    let profile = target(TargetKind::Reach, milestone("2015", "96.8"), milestone("2030", "99"));
    let it = judged(profile, milestone("2025", "97.7")).expect("progress");
    assert_eq!(shown(it.progress), "0.409091");
    assert_eq!(shown(Some(it.elapsed)), "0.666667");
    assert_eq!(shown(it.growth), "0.000926");
    assert_eq!(shown(it.required_growth), "0.001499");
    assert_eq!(shown(it.ratio), "0.617539");
    assert_eq!((it.method, it.status), (Method::Growth, TargetStatus::ProgressButTooSlow));
}

#[test]
fn where_growth_means_nothing_the_way_is_straight() {
    let profile = target(TargetKind::Reach, milestone("2020", "-4"), milestone("2030", "6"));
    let it = judged(profile.clone(), milestone("2025", "1")).expect("progress");
    assert_eq!((it.method, shown(it.ratio).as_str()), (Method::Linear, "1"));
    assert_eq!(it.status, TargetStatus::OnTrack);
    assert_eq!(judged(profile.clone(), milestone("2020", "1")), None);
    let status = |value| judged(profile.clone(), milestone("2025", value)).map(|it| it.status);
    assert_eq!(status("-5"), Some(TargetStatus::Deterioration));
    assert_eq!(status("-3"), Some(TargetStatus::Limited));
    assert_eq!(status("6"), Some(TargetStatus::TargetAchieved));
}

#[test]
fn a_target_to_be_maintained_is_met_by_what_is_as_good_or_better() {
    use TargetStatus::{Deterioration, Missed, TargetAchieved};
    for (orientation, value, expected) in [
        (HIGHER, "10", TargetAchieved),
        (HIGHER, "12", TargetAchieved),
        (HIGHER, "8", Deterioration),
        (LOWER, "12", Deterioration),
        (LOWER, "8", TargetAchieved),
        (Some(best(10)), "12", Deterioration),
        (Some(best(10)), "8", Deterioration),
        (Some(best(20)), "12", TargetAchieved),
        (None, "12", Deterioration),
        (None, "10", TargetAchieved),
    ] {
        let is = status(TargetKind::Maintain, ("10", "10"), orientation, ("2025", value));
        assert_eq!(is, Some(expected), "{orientation:?} {value}");
    }
    let late = status(TargetKind::Maintain, ("10", "10"), HIGHER, ("2030", "8"));
    assert_eq!(late, Some(Missed));
}

#[test]
fn what_is_nearer_to_the_best_number_is_better() {
    let profile = target(TargetKind::Reach, milestone("2020", "95"), milestone("2030", "100"));
    let it = set(profile).progress(milestone("2025", "180"), Some(best(100))).expect("progress");
    assert_eq!((shown(it.progress).as_str(), it.status), ("-15", TargetStatus::Deterioration));
    assert_eq!((it.method, it.growth), (Method::Linear, None));
    let reach = |from_to, value| {
        status(TargetKind::Reach, from_to, Some(best(50)), ("2025", value)).expect("progress")
    };
    assert_eq!(reach(("40", "50"), "90"), TargetStatus::Deterioration);
    assert_eq!(reach(("60", "50"), "10"), TargetStatus::Deterioration);
    assert_eq!(reach(("40", "50"), "50"), TargetStatus::TargetAchieved);
    assert_eq!(reach(("40", "45"), "52"), TargetStatus::TargetAchieved);
    assert_eq!(reach(("40", "50"), "55"), TargetStatus::OnTrack);
}

#[test]
fn a_deadline_is_kept_or_missed() {
    let profile = target(TargetKind::Reach, milestone("2014", "10"), milestone("2024", "50"));
    let it = judged(profile.clone(), milestone("2024", "49")).expect("progress");
    assert_eq!((shown(it.progress).as_str(), it.status), ("0.975", TargetStatus::Missed));
    let it = judged(profile, milestone("2024", "50")).expect("progress");
    assert_eq!(it.status, TargetStatus::TargetAchieved);
}

#[test]
fn a_target_fits_itself_and_its_indicator() {
    let reach =
        |from, to| target(TargetKind::Reach, milestone("2020", from), milestone("2030", to));
    assert_eq!(reach("1", "2").leads(HIGHER), Ok(()));
    assert_eq!(reach("2", "1").leads(HIGHER), Err(Refusal::ContraryTarget));
    assert_eq!(reach("2", "1").leads(LOWER), Ok(()));
    assert_eq!(reach("1", "1").leads(HIGHER), Err(Refusal::TargetKind));
    assert_eq!(reach("50", "80").leads(Some(best(50))), Err(Refusal::ContraryTarget));
    assert_eq!(reach("40", "60").leads(Some(best(50))), Err(Refusal::TargetKind));
    assert_eq!(reach("80", "60").leads(Some(best(50))), Ok(()));
    let meant = TargetProfile { allow_contrary: true, ..reach("2", "1") };
    assert_eq!(meant.leads(HIGHER), Ok(()));
    let late = target(TargetKind::Reach, milestone("2030", "1"), milestone("2020", "2"));
    assert_eq!(late.leads(HIGHER), Err(Refusal::TargetPeriods));
}

#[test]
fn a_target_is_put_right_or_taken_back_with_a_reason() {
    let it = set(target(TargetKind::Reach, milestone("2020", "1"), milestone("2030", "2")));
    let by = |number| {
        let definition = serde_json::from_str(
            r#"{"name": {"en": "X"}, "unit": "N", "direction": "higher", "value_type": "mean", "frequency": "A"}"#,
        );
        let definition = definition.expect("a definition");
        let status = crate::indicator::VersionStatus::Published;
        let (id, indicator_id) = (Uuid::nil().into(), Uuid::nil().into());
        IndicatorVersion {
            id,
            indicator_id,
            number,
            status,
            definition,
            valid_from: None,
            version: 1,
        }
    };
    let bare = it.correctable();
    assert_eq!(it.clone().corrected(bare.clone(), &by(2)), Err(Refusal::Unexplained));
    let why = Reason::parse("A slip of the pen.").expect("a reason");
    let named = Correction { reason: Some(why.clone()), ..bare };
    let same = it.clone().corrected(named.clone(), &by(1)).expect("corrected");
    assert_eq!((same.indicator_version, same.version), (1, 2));
    let aim = milestone("2030", "3");
    let other = Correction { aim, ..named.clone() };
    let other = it.clone().corrected(other, &by(1)).expect("corrected");
    assert_eq!((other.indicator_version, other.aim), (1, aim));
    let back = Correction { aim: milestone("2030", "0"), ..named.clone() };
    assert_eq!(it.clone().corrected(back, &by(2)), Err(Refusal::ContraryTarget));
    let withdrawal = Withdrawal { reason: why.clone() };
    let gone = it.withdrawn(withdrawal.clone(), same.created_at).expect("withdrawn");
    assert_eq!((gone.withdrawn_at, gone.reason.as_ref()), (Some(same.created_at), Some(&why)));
    assert_eq!(gone.clone().corrected(named, &by(2)), Err(Refusal::TargetWithdrawn));
    assert_eq!(gone.withdrawn(withdrawal, same.created_at), Err(Refusal::TargetWithdrawn));
}
