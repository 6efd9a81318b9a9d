//! `comitas import` and `comitas catalogue`.

use std::path::Path;
use std::time::Instant;

use persistence::platform::imports::{ImportRemark, ImportReport};
use persistence::{Author, Db, Tx};

use super::arguments::ReportFormat;
use super::console::{progress, say};
use super::ending::{Failed, Failure, failed};
use crate::{Clock, imports};

/// The exit code of an import that has left out rows.
const LEFT_OUT: u8 = 3;

pub(super) async fn catalogue(db: &Db) -> Result<(), Failure> {
    let author = Author::system("loadCatalogue", Clock::system().now());
    let loaded = crate::platform::catalogue::load(db, author).await.map_err(Failed)?;
    match loaded {
        Some(indicators) => say(format_args!("Loaded {indicators} indicators.")),
        None => say("The registry is not empty; it is left as it is."),
    }
    Ok(())
}

pub(super) async fn import(
    db: &Db,
    options: imports::Options,
    file: &Path,
    format: ReportFormat,
) -> Result<(), Failure> {
    let content = std::fs::File::open(file)
        .map_err(|error| failed(format!("{}: {error}", file.display())))?;
    db.migrate().await.map_err(Failed)?;
    let (clock, started) = (Clock::system(), Instant::now());
    let mut remarks = Vec::new();
    let watch = async |_: &Tx, report: &ImportReport, news: &[ImportRemark]| {
        remarks.extend_from_slice(news);
        progress(format_args!("{}: {} rows", file.display(), report.read));
        Ok(())
    };
    let author = || Author::system(options.operation(), clock.now());
    let report = imports::run(db, &options, content, author, watch).await;
    progress("");
    let outcome = imports::Outcome { report: report.map_err(Failed)?, remarks };
    if format == ReportFormat::Json {
        say(serde_json::to_string_pretty(&outcome).map_err(Failed)?);
    } else {
        say(&outcome);
        say(format_args!("{:.1} s", started.elapsed().as_secs_f64()));
    }
    match outcome.report.left_out() {
        0 => Ok(()),
        rows => Err(Failure { code: LEFT_OUT, line: format!("{rows} rows were not imported") }),
    }
}
