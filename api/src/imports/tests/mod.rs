//! Imports into a database of their own.

mod municipalities;
mod runs;
mod twin_towns;

use std::io::Cursor;

use chrono::{DateTime, Utc};
use kernel::access::Grants;
use kernel::directory::municipality::{Level, MunicipalityFilter};
use kernel::{Limit, Municipality};
use partnerships::PartnershipFilter;
use partnerships::finding::Sorting;
use persistence::directory::municipalities as register;
use persistence::platform::imports::{ImportKind, ImportReport};
use persistence::{Author, Db, Listing, partnerships as store};

use kernel::directory::place::Name;

use super::*;

const GEONAMES: &str = "geonameid,name,country,admin1,lat,lon,population,timezone,alt_names\n";
const REGISTER: &str = "ags,ars,name,type_code,district,state,population,lat,lon\n";
const TWINS: &str = "origin_city,origin_country,origin_lat,origin_lon,origin_population,partner_city,\
    partner_country_name,partner_country,partner_lat,partner_lon,partner_population\n";

fn now() -> DateTime<Utc> {
    "2026-02-01T12:00:00Z".parse().expect("a time")
}

/// A database of its own on a file that goes with it.
struct Place {
    db: Db,
    _folder: tempfile::TempDir,
}

impl Place {
    async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite://{}?mode=rwc", folder.path().join("test.db").display());
        let options = persistence::Options { url, connections: 2 };
        let db = Db::connect(&options).await.expect("connects");
        db.migrate().await.expect("migrates");
        Self { db, _folder: folder }
    }

    async fn try_import(
        &self,
        kind: ImportKind,
        dry_run: bool,
        content: &[u8],
    ) -> Result<Outcome, Failure> {
        let mut outcome = Outcome::default();
        let author = || Author::system("importTest", now());
        let options = Options { dry_run, ..Options::of(kind) };
        outcome.report =
            run(&self.db, &options, Cursor::new(content), author, async |_, _, new| {
                outcome.remarks.extend_from_slice(new);
                Ok(())
            })
            .await?;
        assert!(adds_up(&outcome.report), "{outcome}");
        Ok(outcome)
    }

    async fn import(&self, kind: ImportKind, header: &str, rows: &str) -> Outcome {
        let content = format!("{header}{rows}");
        self.try_import(kind, false, content.as_bytes()).await.expect("imports")
    }

    async fn municipalities(&self, header: &str, rows: &str) -> Outcome {
        self.import(ImportKind::Municipalities, header, rows).await
    }

    async fn twins(&self, rows: &str) -> Outcome {
        self.import(ImportKind::TwinTowns, TWINS, rows).await
    }

    async fn all(&self) -> Vec<Municipality> {
        let filter = MunicipalityFilter::default();
        register::list(&self.db, &filter, &listing(), now()).await.expect("lists").items
    }

    async fn the_only(&self) -> Municipality {
        let mut all = self.all().await;
        assert_eq!(all.len(), 1);
        all.remove(0)
    }

    async fn pairs(&self) -> usize {
        let filter = PartnershipFilter::default();
        store::list(&self.db, &filter, Sorting::default(), &listing(), &Grants::default())
            .await
            .expect("lists")
            .items
            .len()
    }
}

fn listing() -> Listing {
    Listing { limit: Limit::default(), after: None, include_total: false }
}

/// Read, created, updated, unchanged, ambiguous, rejected.
fn counts(outcome: &Outcome) -> [u64; 6] {
    let ImportReport { read, created, updated, unchanged, ambiguous, rejected, .. } =
        outcome.report;
    [read, created, updated, unchanged, ambiguous, rejected]
}

/// Line, code and column of what is not about the file as a whole.
fn remarks(outcome: &Outcome) -> Vec<String> {
    let about_rows = outcome.remarks.iter().filter(|it| it.line > 1);
    about_rows
        .map(|it| format!("{} {} {}", it.line, it.code, it.column.as_deref().unwrap_or("-")))
        .collect()
}

const KIEL_OF_GEONAMES: &str =
    "2891122,Kiel,DE,10,54.32133,10.13489,246601,Europe/Berlin,Киль|Kilonia\n";
const KIEL_OF_THE_REGISTER: &str = "01002000,010020000000,\"Kiel, Landeshauptstadt\",61,\"Kiel\",Schleswig-Holstein,246 794,54.321775,10.13727\n";
