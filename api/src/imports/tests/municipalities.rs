//! Rows about municipalities, and whom of the directory they meet.

use super::*;

#[tokio::test]
async fn the_register_meets_the_gazetteer_and_a_second_run_changes_nothing() {
    let place = Place::new().await;
    let first = place.municipalities(GEONAMES, KIEL_OF_GEONAMES).await;
    assert_eq!(counts(&first), [1, 1, 0, 0, 0, 0]);
    let second = place.municipalities(REGISTER, KIEL_OF_THE_REGISTER).await;
    assert_eq!(counts(&second), [1, 0, 1, 0, 0, 0]);
    assert_eq!(second.report.matched_by_name_and_distance, 1);
    for (header, row) in [(GEONAMES, KIEL_OF_GEONAMES), (REGISTER, KIEL_OF_THE_REGISTER)] {
        let again = place.municipalities(header, row).await;
        assert_eq!((counts(&again), again.report.matched_by_code), ([1, 0, 0, 1, 0, 0], 1));
    }
    let Municipality { profile, version, .. } = place.the_only().await;
    assert_eq!((profile.name.as_str(), profile.level, version), ("Kiel", Level::City, 2));
    let population = profile.population.expect("counted");
    assert_eq!(i64::from(population.inhabitants), 246_794);
    assert_eq!(population.year.map(i16::from), Some(2019));
    assert_eq!(profile.identifiers.unique().count(), 2);
    assert_eq!(profile.alternative_names.len(), 2);
    assert_eq!(profile.parent_admin_name.as_ref().map(Name::as_str), Some("Schleswig-Holstein"));
}

#[tokio::test]
async fn the_gazetteer_meets_the_register_and_keeps_the_official_count() {
    let place = Place::new().await;
    place.municipalities(REGISTER, KIEL_OF_THE_REGISTER).await;
    let second = place.municipalities(GEONAMES, KIEL_OF_GEONAMES).await;
    assert_eq!(counts(&second), [1, 0, 1, 0, 0, 0]);
    let profile = place.the_only().await.profile;
    assert_eq!(profile.population.map(|it| i64::from(it.inhabitants)), Some(246_794));
    assert_eq!(profile.time_zone.map(|it| it.to_string()).as_deref(), Some("Europe/Berlin"));
    assert_eq!(profile.identifiers.unique().count(), 2);
}

#[tokio::test]
async fn rows_of_one_batch_meet_each_other() {
    let place = Place::new().await;
    let rows = "1,Hausen,DE,1,50.0,9.0,0,Europe/Berlin,\n\
                1,Hausen,DE,1,50.0,9.0,900,Europe/Berlin,Hawsen\n\
                2,Hausen,DE,1,50.0,9.0,0,,\n";
    let outcome = place.municipalities(GEONAMES, rows).await;
    assert_eq!(counts(&outcome), [3, 2, 1, 0, 0, 0]);
    let all = place.all().await;
    assert_eq!(all.iter().map(|it| it.version).collect::<Vec<_>>(), [1, 1]);
    assert_eq!(all[0].profile.alternative_names.len(), 1);
}

#[tokio::test]
async fn nobody_lives_in_the_forest_beside_the_town() {
    let place = Place::new().await;
    let rows = "03154028,1,\"Helmstedt, Stadt\",63,Helmstedt,Niedersachsen,25728,52.2279,11.0098\n\
                03154502,1,\"Helmstedt, gemfr. Gebiet\",66,Helmstedt,Niedersachsen,0,52.2300,11.0500\n";
    place.municipalities(REGISTER, rows).await;
    let levels: Vec<_> = place
        .all()
        .await
        .into_iter()
        .map(|it| (it.profile.name.to_string(), it.profile.level))
        .collect();
    assert_eq!(
        levels,
        [
            ("Helmstedt".to_owned(), Level::City),
            ("Helmstedt, gemfr. Gebiet".to_owned(), Level::Other)
        ]
    );
    let met = place.municipalities(GEONAMES, "2,Helmstedt,DE,6,52.229,11.045,26000,,\n").await;
    assert_eq!((counts(&met), place.all().await.len()), ([1, 0, 1, 0, 0, 0], 2));
}

#[tokio::test]
async fn a_source_that_writes_a_name_otherwise_brings_in_no_town_twice() {
    let towns = "1,Sankt Ingbert,DE,1,49.27697,7.11672,36500,,\n\
                 2,Munich,DE,1,48.13743,11.57549,1260391,,München\n\
                 3,Aabenraa,DK,1,55.04434,9.41741,16425,,\n\
                 4,Neu-Ulm,DE,1,48.39279,10.01112,50188,,\n\
                 5,Targovishte,BG,1,43.2512,26.57215,34793,,\n";
    let register =
        "10045117,1,\"St. Ingbert, Mittelstadt\",63,Saarpfalz-Kreis,Saarland,35714,49.277,7.117\n";
    let twins = "Muenchen,DE,48.137,11.575,,Åbenrå,Denmark,DK,55.044,9.417,\n\
                 Neuulm,DE,48.39,10.01,,Търговище,Bulgaria,BG,43.25,26.57,\n";
    for order in [[0, 1, 2], [2, 1, 0]] {
        let place = Place::new().await;
        for file in order {
            match file {
                0 => place.municipalities(GEONAMES, towns).await,
                1 => place.municipalities(REGISTER, register).await,
                _ => place.twins(twins).await,
            };
        }
        let names: Vec<_> =
            place.all().await.iter().map(|it| it.profile.name.to_string()).collect();
        assert_eq!((names.len(), place.pairs().await), (5, 2), "{order:?}: {names:?}");
    }
}

#[tokio::test]
async fn a_town_and_its_municipality_are_one_or_are_asked_about() {
    let place = Place::new().await;
    let towns =
        "1,Örebro,SE,1,59.27412,15.2066,98237,,\n2,Hjørring,DK,1,57.46417,9.98229,25644,,\n";
    place.municipalities(GEONAMES, towns).await;
    let rows = "Kiel,DE,54.32,10.14,,Örebro Municipality,Sweden,SE,59.2712,15.2124,\n\
                Kiel,DE,54.32,10.14,,Hjørring Municipality,Denmark,DK,57.4564,9.9892,65411\n";
    let outcome = place.twins(rows).await;
    assert_eq!(counts(&outcome), [2, 1, 0, 0, 1, 0]);
    assert_eq!(remarks(&outcome), ["3 ambiguous_place partner_city"]);
    assert_eq!(place.all().await.len(), 3);
}

#[tokio::test]
async fn a_row_of_the_gazetteer_meets_what_stands_in_another_country() {
    let place = Place::new().await;
    place.twins("Kiel,DE,54.32,10.14,,Århus,Sweden,SE,56.157,10.211,\n").await;
    let outcome =
        place.municipalities(GEONAMES, "1,Aarhus,DK,1,56.15674,10.21076,285273,,\n").await;
    assert_eq!(counts(&outcome), [1, 0, 0, 1, 0, 0]);
    assert_eq!(remarks(&outcome), ["2 country_doubtful name"]);
    let aarhus = place.all().await.pop().expect("a town").profile;
    assert_eq!((aarhus.name.as_str(), aarhus.identifiers.unique().count()), ("Århus", 0));
}

const LAU: &str = "lau,country,name,population,year\n";

#[tokio::test]
async fn a_register_meets_by_its_code_then_by_a_name_that_is_the_only_one() {
    let place = Place::new().await;
    let towns = "1,L'Aquila,IT,13,42.35055,13.3995,69439,,\n2,Neustadt,AT,1,47.8,16.2,1,,\n3,Neustadt,AT,1,48.3,16.2,1,,\n";
    place.municipalities(GEONAMES, towns).await;
    let rows = "066049,IT,Aquila,69558,2021\nIT_066049,IT,Renamed,69558,2021\n1,AT,Neustadt,5,\n1,CH,Aeugst am Albis,1982,2021\n";
    let outcome = place.municipalities(LAU, rows).await;
    assert_eq!(counts(&outcome), [4, 1, 1, 1, 1, 0]);
    assert_eq!(remarks(&outcome), ["4 ambiguous_place name"]);
    let all = place.all().await;
    let told = |name: &str| {
        let it = all.iter().find(|it| it.profile.name.as_str() == name).expect("a town");
        let it = &it.profile;
        let codes: Vec<_> = it.identifiers.unique().map(|(_, code)| code).collect();
        format!("{} {:?}", codes.join(" "), it.population.and_then(|it| it.year).map(i16::from))
    };
    assert_eq!(told("L'Aquila"), "IT_066049 1 Some(2021)");
    assert_eq!(told("Aeugst am Albis"), "CH_1 Some(2021)");
    let again = place.municipalities(LAU, rows).await;
    assert_eq!((counts(&again), again.report.matched_by_code), ([4, 0, 0, 3, 1, 0], 3));
    let bad = place.municipalities(LAU, "1,DE,Kiel,1,\n,IT,Roma,1,\nIT_1,AT,Graz,1,\n").await;
    assert_eq!(remarks(&bad), ["2 bad_code lau", "3 missing_value lau", "4 bad_code lau"]);
}

#[tokio::test]
async fn what_the_directory_keeps_otherwise_is_told() {
    let place = Place::new().await;
    let first = place.municipalities(GEONAMES, KIEL_OF_GEONAMES).await;
    assert_eq!(remarks(&first), Vec::<String>::new());
    let row = |lat: &str, lon: &str, population: &str| {
        format!("2891122,Kiel,DE,10,{lat},{lon},{population},Europe/Berlin,\n")
    };
    for (lat, lon, population, told) in [
        ("54.32133", "10.13489", "246601", None),
        ("54.32133", "10.13489", "999", Some("2 other_population population")),
        ("54.32133", "10.13489", "0", Some("2 zero_unknown population")),
        ("10.13489", "54.32133", "246601", Some("2 swapped_coordinates name")),
        ("48.2", "11.5", "246601", Some("2 far_away name")),
    ] {
        let again = place.municipalities(GEONAMES, &row(lat, lon, population)).await;
        assert_eq!(counts(&again), [1, 0, 0, 1, 0, 0], "{lat} {lon} {population}");
        let expected: Vec<_> = told.into_iter().map(str::to_owned).collect();
        assert_eq!(remarks(&again), expected, "{lat} {lon} {population}");
    }
    let kiel = place.the_only().await.profile;
    assert_eq!(kiel.population.map(|it| i64::from(it.inhabitants)), Some(246_601));
}

#[tokio::test]
async fn a_register_says_its_year_or_is_told_which_is_taken() {
    let place = Place::new().await;
    let row = "01002000,1,\"Kiel, Landeshauptstadt\",61,,Schleswig-Holstein";
    let without = format!("{row},246794,54.3,10.1\n");
    let first = place.municipalities(REGISTER, &without).await;
    let assumed = |it: &Outcome| it.remarks.iter().any(|it| it.code == "assumed_year");
    assert!(assumed(&first));
    let header = REGISTER.replace(",population,", ",population,year,");
    let year = async || place.the_only().await.profile.population.and_then(|it| it.year);
    for (said, population, kept) in [("2022", "247717", 2022), ("2011", "1", 2022)] {
        let next = format!("{row},{population},{said},54.3,10.1\n");
        let next = place.municipalities(&header, &next).await;
        assert!(!assumed(&next));
        let told: &[&str] = if said == "2022" { &[] } else { &["2 other_population population"] };
        assert_eq!(remarks(&next), told);
        assert_eq!(year().await.map(i16::from), Some(kept));
    }
}

#[tokio::test]
async fn names_in_other_languages_are_filled_and_never_changed() {
    let place = Place::new().await;
    let header = "geonameid,name,country,lat,lon,admin1_name,name_de,name_uk\n";
    let first = place.municipalities(header, "1,Wrocław,PL,51.1,17.03,,Breslau,\n").await;
    assert_eq!(counts(&first), [1, 1, 0, 0, 0, 0]);
    let second = place
        .municipalities(header, "1,Wrocław,PL,51.1,17.03,Schlesien,Breslau (PL),Вроцлав\n")
        .await;
    assert_eq!(counts(&second), [1, 0, 1, 0, 0, 0]);
    let profile = place.the_only().await.profile;
    let said = ["de", "uk"].map(|it| profile.names.said_in(it));
    assert_eq!(said, [Some("Breslau"), Some("Вроцлав")]);
    assert_eq!(profile.parent_admin_name.as_ref().map(Name::as_str), Some("Schlesien"));
    let bad =
        place.municipalities(header, &format!("2,Łódź,PL,51.7,19.4,,{},\n", "x".repeat(400))).await;
    assert_eq!(counts(&bad), [1, 0, 0, 0, 0, 1]);
}
