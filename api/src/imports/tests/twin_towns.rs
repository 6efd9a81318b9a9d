//! Rows about pairs of towns, and the partnerships that they become.

use super::*;

#[tokio::test]
async fn a_pair_is_one_partnership_whichever_end_is_named_first() {
    let place = Place::new().await;
    place.municipalities(GEONAMES, KIEL_OF_GEONAMES).await;
    let rows = "Kiel,DE,54.32,10.14,,Vaasa,Finland,FI,63.1,21.616667,67000\n\
                Vaasa,FI,63.1,21.616667,,Kiel,Germany,DE,54.323,10.139,\n";
    let first = place.twins(rows).await;
    assert_eq!(counts(&first), [2, 1, 0, 1, 0, 0]);
    assert_eq!(first.report.municipalities_created, 1);
    assert_eq!(remarks(&first), ["3 repeated_pair -"]);
    let second = place.twins(rows).await;
    assert_eq!(counts(&second), [2, 0, 0, 2, 0, 0]);
    assert_eq!((place.all().await.len(), place.pairs().await), (2, 1));
}

#[tokio::test]
async fn two_towns_of_one_name_partner_and_a_town_does_not_partner_itself() {
    let place = Place::new().await;
    let rows = "Falkenstein,DE,50.4765,12.3709,,Falkenstein,Germany,DE,49.0983,12.4867,\n\
                Sandesneben,DE,53.69,10.50,,Sandesneben,Germany,DE,53.70,10.49,\n";
    let outcome = place.twins(rows).await;
    assert_eq!(counts(&outcome), [2, 1, 0, 0, 0, 1]);
    assert_eq!(remarks(&outcome), ["3 same_place partner_city"]);
    assert_eq!((place.all().await.len(), place.pairs().await), (2, 1));
}

#[tokio::test]
async fn ends_that_are_not_clear_are_left_out_with_their_reasons() {
    let place = Place::new().await;
    let hamfeldes = "1,Hamfelde,DE,1,53.600,10.450,0,,\n2,Hamfelde,DE,1,53.602,10.450,0,,\n";
    place.municipalities(GEONAMES, hamfeldes).await;
    let rows = "Hamfelde,DE,53.601,10.450,,Graz,Austria,AT,47.07,15.45,\n\
                Graz,AT,47.07,15.45,,Q1030610,Hungary,HU,47.6,17.6,\n\
                Graz,AT,47.07,15.45,,t430222130,Hungary,HU,47.6,17.6,\n\
                Graz,AT,47.07,15.45,,Luhansk,Luhansk People's Republic,,48.57,39.33,\n\
                Graz,AT,47.07,15.45,,Pécs,Kingdom of Hungary,,46.08,18.23,15.762\n\
                Graz,AT,47.07,15.45,,Pula,Croatia,HR,,,\n";
    let outcome = place.twins(rows).await;
    assert_eq!(counts(&outcome), [6, 1, 0, 0, 1, 4]);
    assert_eq!(
        remarks(&outcome),
        [
            "3 unusable_name partner_city",
            "4 unusable_name partner_city",
            "5 unknown_country partner_country_name",
            "6 mapped_country partner_country_name",
            "6 ignored_value partner_population",
            "7 missing_value partner_lat",
            "2 ambiguous_place origin_city",
        ]
    );
    assert_eq!((place.all().await.len(), place.pairs().await), (4, 1));
}

#[tokio::test]
async fn a_doubtful_country_and_swapped_coordinates_are_told_and_bring_in_nothing() {
    let place = Place::new().await;
    let towns =
        "1,Aarhus,DK,1,56.15674,10.21076,285273,,\n2,Kiel,DE,1,54.32133,10.13489,246601,,\n";
    place.municipalities(GEONAMES, towns).await;
    let rows = "Kiel,DE,10.135,54.321,,Aarhus Municipality,Sweden,SE,56.16,10.21,\n";
    let outcome = place.twins(rows).await;
    assert_eq!(counts(&outcome), [1, 1, 0, 0, 0, 0]);
    assert_eq!(
        remarks(&outcome),
        ["2 swapped_coordinates origin_city", "2 country_doubtful partner_city"]
    );
    let doubt = &outcome.remarks.last().expect("a remark").detail;
    assert!(doubt.contains("Aarhus Municipality, SE") && doubt.contains("Aarhus, DK"), "{doubt}");
    let again = "3,Århus,SE,1,56.157,10.211,1,,\n";
    let gazetteer = place.municipalities(GEONAMES, again).await;
    // Another code of the gazetteer: that knows both.
    assert_eq!((counts(&gazetteer), place.all().await.len()), ([1, 1, 0, 0, 0, 0], 3));
}

#[tokio::test]
async fn a_namesake_far_away_of_the_same_partner_is_asked_about() {
    let place = Place::new().await;
    let rows = "Kiel,DE,54.32,10.14,,Neustadt,Austria,AT,47.8,16.2,\n\
                Kiel,DE,54.32,10.14,,Neustadt,Austria,AT,48.3,16.2,\n\
                Laboe,DE,54.40,10.22,,Neustadt,Austria,AT,48.3,16.2,\n";
    let outcome = place.twins(rows).await;
    assert_eq!(counts(&outcome), [3, 2, 0, 0, 1, 0]);
    assert_eq!(remarks(&outcome), ["3 ambiguous_place partner_city"]);
    let again = place.twins(rows).await;
    // The third row has brought in the other Neustadt, so the second means that.
    assert_eq!(counts(&again), [3, 1, 0, 2, 0, 0]);
}

#[tokio::test]
async fn ends_are_taken_and_what_lies_in_one_country_is_domestic() {
    let place = Place::new().await;
    let header = TWINS.replace('\n', ",start_time,end_time\n");
    let rows = "Elmshorn,DE,53.75,9.65,,Wittenberge,Germany,DE,53.0,11.75,,+1990-10-03T00:00:00Z,2005\n\
                Elmshorn,DE,53.75,9.65,,Tarascon,France,FR,43.8,4.66,,1987-00-00T00:00:00Z,\n\
                Elmshorn,DE,53.75,9.65,,Stargard,Poland,PL,53.33,15.03,,2005,1990\n\
                Elmshorn,DE,53.75,9.65,,Raisio,Finland,FI,60.48,22.17,,soon,2999\n";
    let outcome = place.import(ImportKind::TwinTowns, &header, rows).await;
    assert_eq!(counts(&outcome), [4, 4, 0, 0, 0, 0]);
    assert_eq!(
        remarks(&outcome),
        ["4 ignored_value end_time", "5 ignored_value start_time", "5 ignored_value end_time"]
    );
    let filter = PartnershipFilter::default();
    let seen = (Sorting::default(), Grants::default());
    let found = store::list(&place.db, &filter, seen.0, &listing(), &seen.1).await;
    let mut all = found.expect("lists").items;
    all.sort_by_key(|it| it.id);
    let told: Vec<_> = all
        .iter()
        .map(|it| {
            let started = it.started_on.map(|it| it.to_string()).unwrap_or_default();
            let ended = it.ended_on.map(|it| it.to_string()).unwrap_or_default();
            format!("{} {started} {ended}", it.domestic)
        })
        .collect();
    assert_eq!(told, ["true 1990-10-03 2005", "false 1987 ", "false 2005 ", "false  "]);
    let again = place.import(ImportKind::TwinTowns, &header, rows).await;
    assert_eq!(counts(&again), [4, 0, 0, 4, 0, 0], "what has ended is not brought back");
}

#[tokio::test]
async fn twin_towns_meet_by_their_items() {
    let place = Place::new().await;
    let towns = "geonameid,name,country,lat,lon,wikidata\n1,Kiel,DE,54.32133,10.13489,Q1707\n2,Vaasa,FI,63.096,21.6158,\n";
    place.municipalities(towns, "").await;
    let header = format!("{},origin_wikidata,partner_wikidata\n", TWINS.trim_end());
    let rows = "Tom Kyle,DE,,,,Vaasa,Finland,FI,63.1,21.616667,,Q1707,Q125678\n\
                Kiel,DE,,,,Brest,France,FR,,,,Q1707,Q12193\n\
                Kiel,DE,,,,Brest,France,FR,48.39,-4.49,,Q1707,Q12193\n\
                Kiel,DE,,,,Brest,France,FR,,,,Q1707,Q12193\n\
                Kiel,DE,,,,Sovetsk,Russia,RU,55.08,21.88,,1707,\n";
    let outcome = place.import(ImportKind::TwinTowns, &header, rows).await;
    assert_eq!(counts(&outcome), [5, 2, 0, 1, 0, 2]);
    assert_eq!(
        remarks(&outcome),
        ["6 bad_code origin_wikidata", "3 unknown_code partner_wikidata", "5 repeated_pair -"]
    );
    assert_eq!(outcome.report.matched_by_code, 5);
}
