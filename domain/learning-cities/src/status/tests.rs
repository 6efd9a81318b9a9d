use strum::VariantArray;

use super::*;

fn set(codes: &str) -> StatusSet {
    codes.split_whitespace().map(|code| code.parse::<ObsStatus>().expect("a status")).collect()
}

#[test]
fn the_table_of_statuses() {
    let table: String = ObsStatus::VARIANTS
        .iter()
        .map(|it| {
            let number = if it.allows_number() { "number" } else { "-" };
            let missing = if it.allows_missing() { "missing" } else { "-" };
            format!("{it} {number} {missing}\n")
        })
        .collect();
    assert_eq!(
        table,
        "B number missing\nO - missing\nM - missing\nL - missing\nH - missing\nQ - missing\n\
         J number missing\nS number missing\nD number -\nK - missing\nW number -\nI number -\n\
         F number -\nE number -\nP number -\nN number -\nU number -\nV number -\nG number -\n\
         A number -\n"
    );
}

#[test]
fn the_highest_status_is_exported_and_the_rest_beside_it() {
    for (codes, main) in
        [("B Q", "B"), ("E P", "E"), ("P U", "P"), ("A D", "D"), ("O B", "B"), ("", "A")]
    {
        assert_eq!(set(codes).main().to_string(), main, "{codes}");
    }
    assert_eq!(set("Q B").others().collect::<Vec<_>>(), [ObsStatus::Q]);
    assert_eq!(set("A D"), set("D"));
}

#[test]
fn a_number_and_its_absence_need_a_status_that_says_so() {
    let figure = |value: Option<&str>, codes| {
        Figure::new(value.map(|it| it.parse().expect("a number")), set(codes)).is_ok()
    };
    assert!(figure(Some("12.5"), "A") && figure(Some("12.5"), "B P"));
    assert!(figure(None, "O") && figure(None, "B Q") && figure(None, "S L"));
    assert!(!figure(Some("12.5"), "Q") && !figure(None, "A") && !figure(None, "B"));
    assert!(!figure(None, "O P"));
    assert!(figure(Some("0.0000000001"), "A") && !figure(Some("0.00000000001"), "A"));
    assert!(figure(Some("999999999999999999"), "A"));
    assert!(!figure(Some("-1000000000000000000"), "A"));
    assert!(figure(Some("1.000000000000000"), "A"));
}

#[test]
fn a_figure_is_read_as_strictly_as_it_is_made() {
    let read = |json| serde_json::from_str::<Figure>(json);
    let figure = read(r#"{"value": "12.50", "status": ["P", "E"]}"#).expect("a figure");
    let json = serde_json::to_string(&figure).expect("json");
    assert_eq!(json, r#"{"value":"12.5","status":["E","P"]}"#);
    assert!(read(r#"{"value": null}"#).is_err());
    assert!(read(r#"{"value": "1", "status": ["Z"]}"#).is_err());
}

#[test]
fn german_signs_are_read() {
    for (sign, meaning) in [
        (".", "Some(Missing(O))"),
        ("-", "Some(Zero)"),
        ("x", "Some(Missing(M))"),
        ("/", "Some(Missing(O))"),
        ("...", "Some(Missing(L))"),
        ("( )", "Some(Number(U))"),
        ("p", "Some(Number(P))"),
        ("r", "Some(Revised)"),
        ("s", "Some(Number(E))"),
        ("|", "Some(Number(B))"),
        ("12", "None"),
    ] {
        assert_eq!(format!("{:?}", GermanSign::parse(sign)), meaning, "{sign}");
    }
}

#[test]
fn an_embargo_ends() {
    assert!(ConfStatus::F.is_public(false) && ConfStatus::E.is_public(true));
    assert!(!ConfStatus::E.is_public(false) && !ConfStatus::A.is_public(true));
}

#[test]
fn letters_are_read_as_they_are_written() {
    for letters in ["BE", "EB", "BU", "A", "BEP"] {
        let spaced: Vec<_> = letters.chars().map(String::from).collect();
        assert_eq!(letters.parse(), Ok(set(&spaced.join(" "))), "{letters}");
    }
    assert_eq!("EB".parse::<StatusSet>().map(|it| it.to_string()), Ok("BE".to_owned()));
    assert!("BZ".parse::<StatusSet>().is_err() && "b".parse::<StatusSet>().is_err());
}
