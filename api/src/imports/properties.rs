//! Files of any content: refused or imported with remarks, and never a panic.

use std::cell::RefCell;
use std::io::Cursor;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};

use super::*;

/// Files that are tried; each is a transaction.
const FILES: u32 = 2_000;

/// Headers that make a file one of ours, and what may stand in its fields.
const HEADERS: [&str; 5] = [
    "geonameid,name,country,lat,lon,population,timezone,alt_names",
    "ags,ars,name,type_code,district,state,population,lat,lon",
    "origin_city,origin_country,origin_lat,origin_lon,partner_city,partner_country,partner_lat,partner_lon",
    "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS",
    "geo,time,value",
];
const FIELDS: [&str; 22] = [
    "",
    "1",
    "-1",
    "0",
    "DE",
    "UA",
    "de",
    "Kiel",
    "Полтава",
    "91",
    "181",
    "1e400",
    "NaN",
    "inf",
    "\"",
    "\"a\"\"b\"",
    "99999999999999999999",
    "2024",
    "2024-Q1",
    ":",
    "\u{0}",
    "\u{feff}",
];

fn files() -> impl Strategy<Value = Vec<u8>> {
    let ends = || select(&["\n", "\r\n", "\r", ""][..]);
    let separators = || select(&[",", ";", "\t", "|"][..]);
    let row = vec(select(&FIELDS[..]), 0..10);
    let table = (select(&HEADERS[..]), separators(), ends(), vec(row, 0..6)).prop_map(
        |(header, separator, end, rows)| {
            let rows = rows.iter().map(|row| row.join(separator));
            let lines = std::iter::once(header.replace(',', separator)).chain(rows);
            lines.collect::<Vec<_>>().join(end).into_bytes()
        },
    );
    let odd = (table.clone(), any::<prop::sample::Index>(), any::<u8>()).prop_map(
        |(mut bytes, at, byte)| {
            let at = at.index(bytes.len());
            bytes[at] = byte;
            bytes
        },
    );
    let json = "\\[?\\{?(\"(name|geonameid|value)\":(1|null|\"x\"|\\[\\]),?){0,4}\\}?\\]?";
    prop_oneof![vec(any::<u8>(), 0..400), table, odd, json.prop_map(String::into_bytes)]
}

#[test]
fn no_file_breaks_an_import() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite://{}", folder.path().join("test.db").display());
    let system = RefCell::new(actix_web::rt::System::new());
    let db = system.borrow_mut().block_on(async {
        let options = persistence::Options { url, connections: 1 };
        let db = Db::connect(&options).await.expect("connects");
        db.migrate().await.expect("migrates");
        db
    });
    let kinds =
        select(&[ImportKind::Municipalities, ImportKind::TwinTowns, ImportKind::Observations][..]);
    let mut runner = TestRunner::new(Config::with_cases(FILES));
    let checked = runner.run(&(files(), kinds, any::<bool>()), |(content, kind, dry_run)| {
        let now = "2026-02-01T12:00:00Z".parse().expect("a time");
        let options = Options { dry_run, ..Options::of(kind) };
        let author = || Author::system("importTest", now);
        let import = run(&db, &options, Cursor::new(content), author, async |_, _, _| Ok(()));
        match system.borrow_mut().block_on(import) {
            Ok(report) => prop_assert!(adds_up(&report), "{:?}", report),
            Err(Failure::Storage(error)) => prop_assert!(false, "{}", error),
            Err(_) => {}
        }
        Ok(())
    });
    checked.expect("no file does");
}
