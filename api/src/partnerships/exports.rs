//! Partnerships for maps and tables, in whole: the same ones as the list shows, piece by piece.

use std::io;

use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::{Bytes, Data};
use actix_web::{HttpResponse, get};
use futures_util::stream::{self, StreamExt};
use kernel::Limit;
use kernel::access::Grants;
use partnerships::map::{PartnershipFeature, PartnershipMap};
use partnerships::{KnownDate, Partnership, PartnershipFilter, PartnershipId, Side};
use persistence::{Db, partnerships as store};

use crate::State;
use crate::http::call::Caller;
use crate::http::extract::Query;
use crate::http::problem::Problem;
use crate::http::rule::routes;
use crate::http::table::{self, Separator, TableForm};

routes! {
    export_partnership_map: Anyone;
    export_partnership_table: Anyone;
}

/// Partnerships of one piece; as many as of the longest page.
const PIECE: usize = Limit::MAX as usize;

/// Export partnerships as lines on a map (GeoJSON, RFC 7946).
///
/// Takes the filters of the list. Lines run between the municipalities that lead the sides, the shorter way round.
#[utoipa::path(
    params(PartnershipFilter),
    responses((status = 200, description = "A feature collection.", body = PartnershipMap, content_type = "application/geo+json"))
)]
#[get("/exports/partnership-map")]
async fn export_partnership_map(
    state: Data<State>,
    caller: Caller,
    Query(filter): Query<PartnershipFilter>,
) -> Result<HttpResponse, Problem> {
    let piece = async |db: Db, them: Vec<Partnership>, first: bool| {
        let positions = store::lead_positions(&db, &them).await?;
        let mut text = String::new();
        for (at, it) in them.iter().enumerate() {
            if at > 0 || !first {
                text.push(',');
            }
            let leads = it.sides.iter().filter_map(Side::lead);
            let leads: Vec<_> = leads.filter_map(|id| positions.get(&id).copied()).collect();
            text += &serde_json::to_string(&PartnershipFeature::of(it, &leads)).unwrap_or_default();
        }
        Ok(text)
    };
    let start = r#"{"type":"FeatureCollection","features":["#;
    let meant = Meant { filter, grants: caller.grants(&state.db).await? };
    export(&state.db, meant, MAP, start, piece, "]}").await
}

/// What kind of file an export is, and what it is to be called.
struct File {
    media: &'static str,
    disposition: &'static str,
}

const MAP: File = File {
    media: "application/geo+json",
    disposition: r#"attachment; filename="partnerships.geojson""#,
};

const TABLE: File =
    File { media: table::MEDIA, disposition: r#"attachment; filename="partnerships.csv""# };

/// The columns of the table, in an order that stays; several municipalities stand with a bar between them, those of one
/// side with a plus sign.
const COLUMNS: [&str; 14] = [
    "id",
    "form",
    "official_status",
    "citizen_track",
    "municipalities",
    "countries",
    "started_on",
    "partner_since",
    "ended_on",
    "episode_number",
    "previous_episode_id",
    "themes",
    "source",
    "updated_at",
];

/// Export partnerships as a table (CSV, RFC 4180, in UTF-8).
///
/// Takes the filters of the list. A cell that a spreadsheet would take for a formula begins with an apostrophe.
#[utoipa::path(
    params(PartnershipFilter, TableForm),
    responses((status = 200, description = "A table with a row of column names.", body = String, content_type = "text/csv"))
)]
#[get("/exports/partnership-table")]
async fn export_partnership_table(
    state: Data<State>,
    caller: Caller,
    Query(filter): Query<PartnershipFilter>,
    Query(TableForm { separator }): Query<TableForm>,
) -> Result<HttpResponse, Problem> {
    let separator = separator.unwrap_or(Separator::Comma);
    let piece = async move |_: Db, them: Vec<Partnership>, first: bool| {
        let names = first.then(|| COLUMNS.map(str::to_owned));
        Ok(table::rows(names.into_iter().chain(them.iter().map(cells)), separator))
    };
    let meant = Meant { filter, grants: caller.grants(&state.db).await? };
    export(&state.db, meant, TABLE, separator.begins(), piece, "").await
}

fn cells(it: &Partnership) -> [String; 14] {
    let of_sides = |of: fn(&kernel::directory::place::PlaceRef) -> String| {
        let side = |side: &Side| side.municipalities.iter().map(of).collect::<Vec<_>>().join(" + ");
        it.sides.iter().map(side).collect::<Vec<_>>().join(" | ")
    };
    let day = |day: Option<chrono::NaiveDate>| day.map(|it| it.to_string()).unwrap_or_default();
    let themes: Vec<_> = it.themes.iter().map(kernel::Choice::as_str).collect();
    [
        it.id.to_string(),
        it.form.to_string(),
        it.official_status.to_string(),
        it.citizen_track.to_string(),
        of_sides(|it| it.name.to_string()),
        of_sides(|it| it.country.to_string()),
        it.started_on.as_ref().map(KnownDate::to_string).unwrap_or_default(),
        day(it.partner_since),
        it.ended_on.as_ref().map(KnownDate::to_string).unwrap_or_default(),
        it.episode_number.to_string(),
        it.previous_episode_id.map(|it| it.to_string()).unwrap_or_default(),
        themes.join(" "),
        it.source.clone().unwrap_or_default(),
        it.updated_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
    ]
}

/// What is exported, and what who asks sees of it.
struct Meant {
    filter: PartnershipFilter,
    grants: Grants,
}

/// Sends what `piece` makes of the partnerships, between `start` and `end`. The first piece is made before the answer
/// begins, so that a database that is away is still a problem and no broken file.
async fn export<F>(
    db: &Db,
    meant: Meant,
    file: File,
    start: &'static str,
    piece: F,
    end: &'static str,
) -> Result<HttpResponse, Problem>
where
    F: AsyncFn(Db, Vec<Partnership>, bool) -> Result<String, persistence::Error> + 'static,
{
    let Meant { filter, grants } = meant;
    let found = store::meant(db, &filter, &grants).await?;
    let mut pieces = found.chunks(PIECE).map(<[_]>::to_vec).collect::<Vec<_>>().into_iter();
    let text = make(db, &grants, &pieces.next().unwrap_or_default(), &piece, true).await?;
    let rest = stream::try_unfold(
        (pieces, db.clone(), grants, piece),
        async |(mut pieces, db, grants, piece)| {
            let Some(ids) = pieces.next() else { return Ok(None) };
            let text = make(&db, &grants, &ids, &piece, false).await.map_err(io::Error::other)?;
            Ok(Some((Bytes::from(text), (pieces, db, grants, piece))))
        },
    );
    let first = Ok::<_, io::Error>(Bytes::from(format!("{start}{text}")));
    let first = stream::once(std::future::ready(first));
    let last = stream::once(std::future::ready(Ok(Bytes::from_static(end.as_bytes()))));
    let mut response = HttpResponse::Ok();
    response
        .insert_header((CONTENT_TYPE, file.media))
        .insert_header((CONTENT_DISPOSITION, file.disposition));
    Ok(response.streaming(first.chain(rest).chain(last)))
}

async fn make<F>(
    db: &Db,
    grants: &Grants,
    ids: &[PartnershipId],
    piece: &F,
    first: bool,
) -> Result<String, persistence::Error>
where
    F: AsyncFn(Db, Vec<Partnership>, bool) -> Result<String, persistence::Error>,
{
    piece(db.clone(), store::seen(db, ids, grants).await?, first).await
}
