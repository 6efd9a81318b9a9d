use super::*;

fn period(text: &str) -> Period {
    let start = if text.contains('A') || text.contains('/') { 8 } else { 1 };
    Period::parse(text, YearStart::new(start, 1).expect("a day")).expect("a period")
}

#[test]
fn each_form_has_its_days_and_the_one_before() {
    for (text, start, end, before) in [
        ("2024", "2024-01-01", "2025-01-01", "2023"),
        ("2024-S1", "2024-01-01", "2024-07-01", "2023-S2"),
        ("2024-S2", "2024-07-01", "2025-01-01", "2024-S1"),
        ("2024-Q3", "2024-07-01", "2024-10-01", "2024-Q2"),
        ("2024-Q1", "2024-01-01", "2024-04-01", "2023-Q4"),
        ("2024-03", "2024-03-01", "2024-04-01", "2024-02"),
        ("2024-01", "2024-01-01", "2024-02-01", "2023-12"),
        ("2023-A1", "2023-08-01", "2024-08-01", "2022-A1"),
    ] {
        let it = period(text);
        assert_eq!((it.start().to_string(), it.end().to_string()), (start.into(), end.into()));
        assert_eq!(it.code().to_string(), text);
        let previous = it.previous().expect("a period");
        assert_eq!(previous.code().to_string(), before);
        assert_eq!(previous.end(), it.start());
        assert!(previous < it);
    }
    assert_eq!(period("2023/2024"), period("2023-A1"));
    assert_eq!(period("2024-Q4").shifted(5).expect("a period"), period("2026-Q1"));
    assert_eq!(period("0001").previous(), None);
}

#[test]
fn other_texts_are_no_periods() {
    for text in [
        "",
        "24",
        "2024-",
        "2024-S3",
        "2024-Q0",
        "2024-Q5",
        "2024-13",
        "2024-3",
        "2024-A2",
        "2024-Q+1",
        "+024",
        "0000",
        "9999",
        "2024-M3",
        "2024-é",
        "２０２４",
        "2023/2025",
        "2023/2024",
    ] {
        assert!(Period::parse(text, YearStart::default()).is_err(), "{text}");
    }
}

#[test]
fn the_shorter_of_two_that_start_together_comes_first() {
    let mut periods = ["2024", "2024-Q1", "2023-12", "2024-01", "2024-S1"].map(period);
    periods.sort();
    assert_eq!(
        periods.map(|it| it.to_string()),
        ["2023-12", "2024-01", "2024-Q1", "2024-S1", "2024"]
    );
}

#[test]
fn a_period_is_json() {
    let json = r#""2023-A1--08-01""#;
    let school_year: Period = serde_json::from_str(json).expect("a period");
    assert_eq!(school_year, period("2023/2024"));
    assert_eq!(serde_json::to_string(&school_year).expect("json"), json);
    let august = YearStart::new(8, 1).expect("a day");
    assert_eq!(Period::parse("2024-Q1", august).expect("a period"), period("2024-Q1"));
    let year = serde_json::to_string(&period("2024")).expect("json");
    assert_eq!(year, r#""2024""#);
    assert!(
        "2024-Q1--08-01".parse::<Period>().is_err() && "2023-A1--8-1".parse::<Period>().is_err()
    );
    for bad in ["--13-01", "--02-29", "-08-01", "--8-01", "--aa-01"] {
        assert!(YearStart::try_from(bad.to_owned()).is_err(), "{bad}");
    }
}

#[test]
fn a_place_has_figures_of_the_time_in_which_it_is_there() {
    let day = |text: &str| Some(text.parse().expect("a day"));
    let within =
        |period: &str, from, to| period.parse::<Period>().expect("a period").meets(from, to);
    assert!(within("2020", None, day("2020-07-01")) && !within("2021", None, day("2020-07-01")));
    assert!(!within("2020", None, day("2020-01-01")) && within("2019", None, day("2020-01-01")));
    assert!(within("2020", day("2020-07-01"), None) && !within("2019", day("2020-01-01"), None));
    assert!(within("1900", None, None));
}

#[test]
fn one_year_has_one_form() {
    let read = |text: &str| text.parse::<Period>().expect("a period");
    assert_eq!(read("2016-A1"), read("2016"));
    assert_eq!(read("2016-A1--01-01"), read("2016"));
    assert_ne!(read("2016-A1--08-01"), read("2016"));
    assert_eq!(read("2016-A1").to_string(), "2016");
    let kept = Period::kept("2016-A1").expect("a period");
    assert_eq!((kept.to_string().as_str(), kept == read("2016")), ("2016-A1", false));
    for text in ["2016", "2016-A1--08-01", "2016-Q2"] {
        assert_eq!(Period::kept(text), Ok(read(text)), "{text}");
    }
}

#[test]
fn a_fixed_year_keeps_the_day_on_which_it_starts() {
    let read = |text: &str| text.parse::<Period>().expect("a period");
    for (of, found) in [("2023-A1--08-01", "2022-A1--08-01"), ("2023", "2022"), ("2023-Q2", "2022")]
    {
        assert_eq!(read(of).in_year(2022), Some(read(found)), "{of}");
    }
    assert_eq!(read("2023").in_year(0), None);
    assert_eq!(read("2023-A1--08-01").start_year(), read("2023"));
    assert_eq!(read("2023-03").start_year(), read("2023-03"));
}

#[test]
fn a_school_year_begins_in_august() {
    let day = |text: &str| text.parse().expect("a day");
    let school_year: Period = "2026-A1--08-01".parse().expect("a period");
    assert!(!school_year.has_begun(day("2026-07-31")) && school_year.has_begun(day("2026-08-01")));
}
