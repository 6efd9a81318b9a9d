//! What a row of figures says is recorded, or the row is told.

use kernel::access::Role;
use serde_json::{Value, json};

use super::imports::{LONG, catalogue, counts, import, remarks};
use super::{defined, keeper, observation, of_town, profile, publish, registry, town};
use crate::harness::{App, cases};

cases!("learning_cities::rows":
    every_row_left_out_says_why,
    what_is_no_table_fails_and_harms_nobody,
    a_row_with_several_figures_is_recorded_whole_or_not_at_all,
    a_row_of_another_unit_is_left_out,
    an_empty_field_takes_no_number_back,
    what_a_comma_or_a_key_may_have_cut_is_told,
    a_remark_names_the_column_as_the_file_does,
    a_remark_shows_what_stands_there_and_what_is_wrong_with_it,
    a_sign_of_percent_is_the_unit_of_the_number,
    a_list_without_records_is_a_file_without_rows,
    a_mapping_says_which_mark_separates_decimals,
    figures_of_a_municipality_that_is_no_more_are_told,
    a_new_figure_of_what_was_redefined_says_its_version,
);

async fn every_row_left_out_says_why(app: &App) {
    let by = catalogue(app).await;
    let rows = [
        ("HDR_LIFE_EXPECTANCY,DE,2024,81.4,,,", ""),
        ("NOPE,DE,2024,1,,,", "unknown_indicator indicator"),
        ("HDI,DE,2024,1,,,", "unknown_indicator indicator"),
        ("HDR_LIFE_EXPECTANCY,nuts:DE99,2024,1,,,", "unknown_place place"),
        ("HDR_LIFE_EXPECTANCY,Atlantis,2024,1,,,", "bad_code place"),
        ("HDR_LIFE_EXPECTANCY,DE,2024-13,1,,,", "bad_period period"),
        ("HDR_LIFE_EXPECTANCY,DE,2024-Q1,1,,,", "bad_period period"),
        ("HDR_LIFE_EXPECTANCY,DE,2023,many,,,", "bad_number value"),
        ("HDR_LIFE_EXPECTANCY,DE,2023,1,Z,,", "bad_status status"),
        ("HDR_LIFE_EXPECTANCY,DE,2023,1,M,,", "bad_status status"),
        ("HDR_LIFE_EXPECTANCY,DE,2023,1,,SEX=F,", "unknown_part dimensions"),
        ("HDR_MEAN_SCHOOLING,DE,2023,1,,SEX=X,", "unknown_part dimensions"),
        ("GNLC_9_1_EVENTS,DE,2023,1.5,,,", "bad_number value"),
        ("HDR_LIFE_EXPECTANCY,DE,2024,82,,,", "contradicts_itself value"),
        ("HDR_LIFE_EXPECTANCY,,2024,82,,,", "missing_value place"),
        ("HDR_LIFE_EXPECTANCY,FR,2023,999999999999999999999,,,", "bad_number value"),
        ("GNLC_9_1_EVENTS,DE,2022,12.000,,,", "ambiguous_number value"),
        ("HDR_MEAN_SCHOOLING,FR,2023,1,,\"SEX=F,SEX=M\",", "named_twice dimensions"),
        ("HDR_LIFE_EXPECTANCY,FR,2023,1,,,\"open", "open_quote -"),
    ];
    let file: String = rows.iter().map(|(row, _)| format!("{row}\n")).collect();
    let file = format!("{file}HDR_LIFE_EXPECTANCY,FR,2023,1,,,{}\n", "long ".repeat(500));
    let done = import(app, &by, "", &format!("{LONG}{file}")).await;
    assert_eq!(counts(&done), [1, 0, 0, 19, 1, 0], "{done:#}");
    let mut told = remarks(app, &by, &done).await;
    let line = |it: &String| it.split(' ').next().and_then(|it| it.parse::<usize>().ok());
    told.sort_by_key(line);
    let expected: Vec<_> = rows
        .iter()
        .zip(2..)
        .filter(|((_, remark), _)| !remark.is_empty())
        .map(|((_, remark), line)| format!("{line} {remark}"))
        .collect();
    let long = format!("{} too_long note", rows.len() + 2);
    assert_eq!(told, [expected, vec![long]].concat());
}

async fn what_is_no_table_fails_and_harms_nobody(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    defined(app, &by, profile("BIRTHS", "base", "COUNT")).await;
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("{}1{}", open.repeat(50_000), close.repeat(50_000));
        let content = format!(
            "[{{\"indicator\": {deep}, \"place\": \"DE\", \"period\": \"2020\", \"value\": 1}}]"
        );
        let done = import(app, &by, "", content).await;
        assert_eq!(counts(&done), [0, 0, 0, 1, 0, 0], "{done:#}");
    }
    let fine = json!([{ "indicator": "BIRTHS", "place": "DE", "period": "2020", "value": 1 }]);
    assert_eq!(counts(&import(app, &by, "", fine.to_string()).await), [1, 0, 0, 0, 1, 0]);
}

async fn a_row_with_several_figures_is_recorded_whole_or_not_at_all(app: &App) {
    let by = catalogue(app).await;
    let rows =
        "iso3,year,life_expectancy,hdi\nDEU,2000,,0.9\nDEU,2000,78.5,0.8\nDEU,2000,78.5,0.9\n";
    let done = import(app, &by, "", rows).await;
    assert_eq!(counts(&done), [2, 0, 0, 1, 2, 0]);
    assert_eq!(remarks(app, &by, &done).await, ["3 contradicts_itself hdi"]);
}

async fn a_row_of_another_unit_is_left_out(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    defined(app, &by, profile("SHARE", "base", "PT")).await;
    defined(app, &by, profile("BIRTHS", "base", "COUNT")).await;
    let mut year = 1900;
    for (column, indicator, unit, is_told) in [
        ("unit", "SHARE", "PT", false),
        ("Unit", "SHARE", "Percentage (%)", false),
        ("UNIT_MEASURE", "SHARE", "pt", false),
        ("Unit measure", "SHARE", "", false),
        ("unit", "BIRTHS", "count", false),
        ("UNIT_MULT", "BIRTHS", "0", false),
        ("Unit multiplier", "BIRTHS", "Units", false),
        ("Unit multiplier", "BIRTHS", "1", false),
        ("unit_multiplier", "BIRTHS", "", false),
        ("unit", "SHARE", "PURE", true),
        ("Units", "SHARE", "per thousand", true),
        ("UNIT_MEASURE", "BIRTHS", "PT", true),
        ("Unit of measure", "BIRTHS", "1000", true),
        ("UNIT_MULT", "BIRTHS", "3", true),
        ("UNIT_MULT", "BIRTHS", "1", true),
        ("UNIT_MULT", "BIRTHS", "-2", true),
        ("Unit multiplier", "BIRTHS", "Thousands", true),
        ("Unit multiplier", "BIRTHS", "1000", true),
    ] {
        year += 1;
        let header = format!("indicator,place,period,value,{column}");
        let done =
            import(app, &by, "", format!("{header}\n{indicator},DE,{year},5,{unit}\n")).await;
        let told = format!("2 other_unit {}", column.to_lowercase());
        let expected = if is_told { vec![told] } else { Vec::new() };
        assert_eq!(remarks(app, &by, &done).await, expected, "{column} {unit}");
        assert_eq!(counts(&done)[0], u64::from(!is_told), "{column} {unit}");
    }
}

async fn an_empty_field_takes_no_number_back(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    defined(app, &by, profile("BIRTHS", "base", "COUNT")).await;
    let said = async |content: String| {
        let done = import(app, &by, "", content).await;
        (counts(&done)[..4].to_vec(), remarks(app, &by, &done).await)
    };
    let row = |value: &str, status: &str| format!("{LONG}BIRTHS,DE,2020,{value},{status},,\n");
    let record = |more: &str| {
        format!(r#"[{{"indicator": "BIRTHS", "place": "DE", "period": "2020"{more}}}]"#)
    };
    let told = |line: &str| (vec![0, 0, 0, 1], vec![format!("{line} no_figure value")]);
    assert_eq!(said(row("", "")).await, (vec![1, 0, 0, 0], Vec::new()), "nothing was said");
    assert_eq!(said(row("7", "")).await.0, [0, 1, 0, 0]);
    assert_eq!(said(row("", "")).await, told("2"));
    let other = "indicator,place,period,value\nBIRTHS,DE,2020,\n".to_owned();
    assert_eq!(said(other).await, told("2"));
    for more in ["", r#", "value": null"#, r#", "value": """#] {
        // The column is there.
        let file = record(more).replace(']', r#", {"value": 1}]"#);
        let (counts, remarks) = said(file).await;
        assert_eq!((counts[3], remarks[0].as_str()), (2, "2 missing_value indicator"), "{more}");
        assert!(remarks.contains(&"1 no_figure value".to_owned()), "{more}: {remarks:?}");
    }
    for dash in ["-", "–", "—", "−"] {
        let remarks = vec!["2 dash_as_missing value".to_owned(), "2 no_figure value".to_owned()];
        assert_eq!(said(row(dash, "")).await, (vec![0, 0, 0, 1], remarks), "{dash}");
    }
    // Who means it says so.
    assert_eq!(said(row("-", "L")).await.0, [0, 1, 0, 0]);
    assert_eq!(said(row("7", "")).await.0, [0, 1, 0, 0]);
    assert_eq!(said(row("", "L")).await, (vec![0, 1, 0, 0], Vec::new()));
    assert_eq!(said(row("7", "")).await.0, [0, 1, 0, 0]);
    assert_eq!(said(row(".", "")).await, (vec![0, 1, 0, 0], Vec::new()));
}

async fn what_a_comma_or_a_key_may_have_cut_is_told(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    defined(app, &by, profile("YEARS", "base", "YEAR")).await;
    let said = async |content: &str| {
        let done = import(app, &by, "", content).await;
        (counts(&done)[..4].to_vec(), remarks(app, &by, &done).await)
    };
    let (header, noted) = ("indicator,place,period,value\n", "indicator,place,period,value,note\n");
    let told = |remarks: &[&str]| remarks.iter().map(ToString::to_string).collect::<Vec<_>>();
    for (row, created, remarks) in [
        (
            format!("{noted}YEARS,DE,2001,12,5,\n"),
            0,
            told(&["2 surplus_fields -", "2 wrong_field_count value"]),
        ),
        (format!("{noted}YEARS,DE,2002,12,5\n"), 1, told(&["2 split_number note"])),
        (format!("{noted}YEARS,DE,2003,-12,50\n"), 1, told(&["2 split_number note"])),
        (format!("{noted}YEARS,DE,2004,12,see 5\n"), 1, told(&[])),
        (format!("{noted}YEARS,DE,2005,12.5,5\n"), 1, told(&[])),
        (format!("{noted}YEARS,DE,2006,12,,\n"), 1, told(&["2 surplus_fields -"])),
        (format!("{header}YEARS,DE,2007,12,\n"), 1, told(&["2 surplus_fields -"])),
        (format!("{header}YEARS,DE,2008,12,5\n"), 0, told(&["2 wrong_field_count -"])),
        (format!("{}YEARS;DE;2009;12;5\n", noted.replace(',', ";")), 1, told(&[])),
    ] {
        let (counts, found) = said(&row).await;
        assert_eq!((counts[0], found), (created, remarks), "{row}");
    }
    let record = |year: u32, value: &str| {
        format!(r#"{{"indicator": "YEARS", "place": "DE", "period": "{year}", {value}}}"#)
    };
    for (year, value, remark) in [
        (2011, r#""value": [5]"#, "1 bad_number value"),
        (2012, r#""value": ["5"]"#, "1 bad_number value"),
        (2013, r#""value": [[5]]"#, "1 bad_number value"),
        (2014, r#""value": {"5": 5}"#, "1 bad_number value"),
        (2015, r#""value": 1, "Value": 2"#, "1 named_twice value"),
        (2016, r#""value": 1, " VALUE ": null"#, "1 named_twice value"),
        (2017, r#""value": 1e-11"#, "1 bad_number value"),
        (2018, r#""value": 0.00000000000000000000000000000000000000001"#, "1 bad_number value"),
        (2019, r#""value": 1e-40"#, "1 bad_number value"),
    ] {
        let (counts, found) = said(&format!("[{}]", record(year, value))).await;
        assert_eq!((counts[3], found), (1, told(&[remark])), "{value}");
    }
    // One key however it is written in other records.
    let both = [record(2020, r#""value": 1"#), record(2021, r#""Value": 2"#)].join(", ");
    assert_eq!(said(&format!("[{both}]")).await, (vec![2, 0, 0, 0], Vec::new()));
}

async fn a_remark_names_the_column_as_the_file_does(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    defined(app, &by, profile("BIRTHS", "base", "COUNT")).await;
    let columns = json!([
        { "header": "Kennzahl", "column": "indicator" }, { "header": "Ort", "column": "place" },
        { "header": "Jahr", "column": "period" }, { "header": "Wert", "column": "value" },
    ]);
    let mapping = json!({ "name": "Ours", "kind": "observations", "columns": columns });
    let mapping = app.post("/api/v1/import-mappings", mapping).by(&by).expect(201).await;
    let rows =
        "BIRTHS,DE,2020-Q1,7\nBIRTHS,DE,2020,many\nNOPE,DE,2020,7\nBIRTHS,nuts:DE99,2020,7\n";
    let query = format!("mapping_id={}", mapping.id());
    let done = import(app, &by, &query, format!("Kennzahl,Ort,Jahr,Wert\n{rows}")).await;
    let mut told = remarks(app, &by, &done).await;
    told.sort_unstable();
    let expected = [
        "2 bad_period jahr",
        "3 bad_number wert",
        "4 unknown_indicator kennzahl",
        "5 unknown_place ort",
    ];
    assert_eq!(told, expected);
}

async fn a_remark_shows_what_stands_there_and_what_is_wrong_with_it(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    for (code, unit) in [("BIRTHS", "COUNT"), ("YEARS", "YEAR"), ("SHARE", "PT")] {
        defined(app, &by, profile(code, "base", unit)).await;
    }
    let mut whether = profile("WHETHER", "base", "PURE");
    whether["definition"]["value_type"] = json!("boolean");
    defined(app, &by, whether).await;
    let rows = [
        ("BIRTHS,DE,2001,\"1,50\"", "1,50", "The indicator is a count; its numbers are whole."),
        (
            "BIRTHS,DE,2002,-5.0",
            "-5.0",
            "The indicator is a count; none of its numbers is below zero.",
        ),
        ("WHETHER,DE,2003,2.0", "2.0", "The numbers of the indicator are 0 and 1."),
        ("YEARS,DE,2004,about 5", "about 5", "The value is not written as a number."),
        ("YEARS,DE,2005,5p", "5p", "The value is not written as a number."),
        ("YEARS,DE,2006,1e-11", "1e-11", "The number is less than the 10 decimals that are kept."),
        (
            "YEARS,DE,2007,1 000 000 000 000 000 000.0",
            "1 000 000 000 000 000 000.0",
            "The number has at most 18 digits before the point.",
        ),
        ("BIRTHS,FR,2001,8.0", "8.0", "Line 2 says otherwise of the same series and period."),
    ];
    let file: String = rows.iter().map(|(row, ..)| format!("{row},,,\n")).collect();
    let done = import(app, &by, "", format!("{LONG}BIRTHS,FR,2001,9,,,\n{file}")).await;
    let path =
        format!("/api/v1/imports/{}/remarks?severity=error", done["id"].as_str().expect("an id"));
    let page = app.get(&path).by(&by).expect(200).await.body;
    let told = |it: &Value| (it["value"].clone(), it["detail"].clone());
    let told: Vec<_> = page["data"].as_array().expect("a page").iter().map(told).collect();
    for (row, value, detail) in rows {
        assert!(told.contains(&(json!(value), json!(detail))), "{row}: {told:#?}");
    }
    assert_eq!(told.len(), rows.len());
}

async fn a_sign_of_percent_is_the_unit_of_the_number(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    defined(app, &by, profile("SHARE", "base", "PT")).await;
    defined(app, &by, profile("YEARS", "base", "YEAR")).await;
    let rows = "indicator;place;period;value\nSHARE;DE;2001;55,0%\nSHARE;DE;2002;2.155 %\n\
                YEARS;DE;2003;55,0%\nSHARE;DE;2004;%\nSHARE;DE;2005;5%%\n";
    let done = import(app, &by, "", rows).await;
    let told = [
        "3 grouped_digits value",
        "4 other_unit value",
        "5 bad_number value",
        "6 bad_number value",
    ];
    let mut found = remarks(app, &by, &done).await;
    found.sort_unstable();
    assert_eq!(found, told);
    let path = "/api/v1/places/00000000-0000-8000-8000-000000004445/observations";
    let page = app.get(path).by(&by).expect(200).await.body;
    let figure = |it: &Value| it["figure"]["value"].as_str().map(str::to_owned);
    let mut numbers: Vec<_> =
        page["data"].as_array().expect("a page").iter().filter_map(figure).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, ["2155", "55"]);
}

async fn a_list_without_records_is_a_file_without_rows(app: &App) {
    let by = keeper(app).await;
    for content in ["[]", " [ ]\n", "\u{feff}[]", "indicator,place,period,value\n"] {
        let done = import(app, &by, "", content).await;
        assert_eq!((done["state"].as_str(), counts(&done)), (Some("done"), [0; 6]), "{content}");
        assert_eq!(remarks(app, &by, &done).await, Vec::<String>::new(), "{content}");
    }
    let nothing = import(app, &by, "", "[{}]").await;
    assert_eq!(remarks(app, &by, &nothing).await, ["1 missing_value indicator"]);
}

async fn a_mapping_says_which_mark_separates_decimals(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    defined(app, &by, profile("YEARS", "base", "YEAR")).await;
    let columns = json!([{ "header": "Wert", "column": "value" }]);
    let file = |year: u32| {
        let rows = format!("YEARS;DE;{year};2.155\nYEARS;DE;{};1,234\n", year + 1);
        format!("indicator;place;period;Wert\n{rows}")
    };
    let kept = async |mark: Value| {
        let mapping = json!({ "name": "Ours", "kind": "observations", "columns": columns, "decimal_mark": mark });
        app.post("/api/v1/import-mappings", mapping).by(&by).send().await
    };
    assert_eq!(kept(json!("apostrophe")).await.status, 422);
    let (open, grouped) = ("ambiguous_number wert", "grouped_digits wert");
    for (year, mark, told) in [
        (2001, json!(null), [format!("2 {open}"), format!("3 {open}")].to_vec()),
        (2003, json!("comma"), vec![format!("2 {grouped}")]),
        (2005, json!("point"), vec![format!("3 {grouped}")]),
    ] {
        let mapping = kept(mark.clone()).await;
        assert_eq!((mapping.status.as_u16(), &mapping.body["decimal_mark"]), (201, &mark));
        let done = import(app, &by, &format!("mapping_id={}", mapping.id()), file(year)).await;
        assert_eq!(done["decimal_mark"], mark);
        let mut found = remarks(app, &by, &done).await;
        found.sort_unstable();
        assert_eq!(found, told, "{mark}");
    }
    let path = "/api/v1/places/00000000-0000-8000-8000-000000004445/observations";
    let page = app.get(path).by(&by).expect(200).await.body;
    let figure = |it: &Value| (it["period"].clone(), it["figure"]["value"].clone());
    let mut numbers: Vec<_> = page["data"].as_array().expect("a page").iter().map(figure).collect();
    numbers.sort_by_key(|(period, _)| period.to_string());
    let expected = [("2003", "2155"), ("2004", "1.234"), ("2005", "2.155"), ("2006", "1234")];
    assert_eq!(numbers, expected.map(|(period, value)| (json!(period), json!(value))));
}

async fn figures_of_a_municipality_that_is_no_more_are_told(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    defined(app, &by, profile("BIRTHS", "base", "COUNT")).await;
    let (old, heir) = (town(app, &by, "Altdorf").await, town(app, &by, "Neudorf").await);
    let ending = json!({ "kind": "merged", "on": "2020-07-01", "successor_ids": [heir] });
    let admin = app.admin().await;
    app.post(&format!("/api/v1/municipalities/{old}/successions"), ending)
        .on(1)
        .by(&admin)
        .expect(200)
        .await;
    let rows = format!("BIRTHS,{old},2019,7,,,\nBIRTHS,{old},2020,3,,,\nBIRTHS,{old},2021,5,,,\n");
    let done = import(app, &by, "", format!("{LONG}{rows}")).await;
    assert_eq!(counts(&done), [2, 0, 0, 1, 2, 0]);
    assert_eq!(remarks(app, &by, &done).await, ["4 ended_place period"]);
    let clerk = of_town(app, Role::Contributor, &old).await;
    let refused =
        app.post("/api/v1/observations", observation("BIRTHS", &old, "2021", "5")).by(&clerk);
    let refused = refused.expect(422).await;
    assert_eq!(refused.faults(), [("#/period".to_owned(), "outside_life".to_owned())]);
}

async fn a_new_figure_of_what_was_redefined_says_its_version(app: &App) {
    let by = keeper(app).await;
    registry(app, &by).await;
    let share = profile("SHARE", "base", "PT");
    let id = defined(app, &by, share.clone()).await;
    let said = async |place: &str, year: &str, value: &str, version: &str| {
        let header = "indicator,place,period,value,indicator_version\n";
        let row = format!("{header}SHARE,{place},{year},{value},{version}\n");
        let done = import(app, &by, "", row).await;
        (counts(&done)[0], remarks(app, &by, &done).await)
    };
    let (fine, told) = ((1, Vec::new()), (0, vec!["2 other_version value".to_owned()]));
    assert_eq!(said("DE", "2023", "12", "").await, fine);
    let redefined = async |unit: &str, breaks: bool| {
        let mut next = share["definition"].clone();
        next["unit"] = json!(unit);
        next["breaks_series"] = json!(breaks);
        let path = format!("/api/v1/indicators/{id}/versions");
        app.post(&path, next).by(&by).expect(201).await;
        publish(app, &by, &id).await.expect(200).await;
    };
    redefined("PURE", false).await;
    assert_eq!(said("DE", "2024", "13", "").await, told, "another year");
    assert_eq!(said("FR", "2024", "13", "").await, told, "another place");
    assert_eq!(said("DE", "2024", "0.13", "2").await, fine);
    assert_eq!(said("DE", "2025", "0.14", "").await, fine, "the series has gone on");
    assert_eq!(said("FR", "2024", "0.13", "").await, fine, "others have");
    assert_eq!(said("FR", "2022", "11", "1").await, fine);
    // What was redefined twice and has its first unit again is not what it was.
    redefined("PT", true).await;
    redefined("PT", false).await;
    assert_eq!(said("DE", "2020", "9", "").await, told);
    assert_eq!(said("DE", "2020", "9", "4").await, fine);
}
