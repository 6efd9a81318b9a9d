//! The guests of a conference as a table, for its hosts and its desk.

use std::io;

use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::{Bytes, Data};
use actix_web::{HttpResponse, get};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use conferences::ConferenceId;
use conferences::registration::{Registration, RegistrationFilter};
use futures_util::stream::{self, StreamExt};
use kernel::{Cursor, Limit};
use persistence::conferences::{guests, registrations as store};
use persistence::directory::organisations;
use persistence::{Db, Listing, conferences as stored};

use super::hosts::must_attend;
use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Path, Query};
use crate::http::problem::Problem;
use crate::http::rule::routes;
use crate::http::table::{self, Separator, TableForm};

routes! {
    export_registration_table: Party(Contributor);
}

/// The columns of the table, in an order that stays.
const COLUMNS: [&str; 18] = [
    "id",
    "name",
    "email",
    "phone",
    "language",
    "is_reached_by_mail",
    "status",
    "waitlist",
    "offered_until",
    "mode",
    "origin",
    "organisation",
    "organisation_kind",
    "delegation",
    "mediator_organisation",
    "size",
    "engagement",
    "created_at",
];

/// Export the registrations for a conference as a table (CSV, RFC 4180, in UTF-8).
///
/// For its hosts and its desk, with the filters of the list. `is_reached_by_mail` says who is to be phoned. Neither groups nor
/// needs are in it. A cell that a spreadsheet would take for a formula begins with an apostrophe, as telephone numbers do.
#[utoipa::path(
    params(RegistrationFilter, TableForm),
    responses((status = 200, description = "A table with a row of column names.", body = String, content_type = "text/csv"))
)]
#[get("/conferences/{conference_id}/registration-table")]
async fn export_registration_table(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ConferenceId>,
    Query(filter): Query<RegistrationFilter>,
    Query(TableForm { separator }): Query<TableForm>,
) -> Result<HttpResponse, Problem> {
    must_attend(&caller, &state.db, &stored::show(&state.db, id).await?).await?;
    let meant = Meant {
        db: state.db.clone(),
        of: id,
        filter,
        separator: separator.unwrap_or(Separator::Comma),
        today: caller.at.date_naive(),
    };
    // The first piece is made before the answer begins, so that a database that is away is still a problem.
    let (rows, next) = meant.piece(None).await?;
    let names = table::rows(std::iter::once(COLUMNS.map(str::to_owned)), meant.separator);
    let first = format!("{}{names}{rows}", meant.separator.begins());
    let rest = stream::try_unfold((meant, next), async |(meant, next)| {
        let Some(after) = next else { return Ok(None) };
        let (text, next) = meant.piece(Some(after)).await.map_err(io::Error::other)?;
        Ok::<_, io::Error>(Some((Bytes::from(text), (meant, next))))
    });
    let first = stream::once(std::future::ready(Ok::<_, io::Error>(Bytes::from(first))));
    let mut response = HttpResponse::Ok();
    response
        .insert_header((CONTENT_TYPE, table::MEDIA))
        .insert_header((CONTENT_DISPOSITION, r#"attachment; filename="registrations.csv""#));
    Ok(response.streaming(first.chain(rest)))
}

/// What is exported.
struct Meant {
    db: Db,
    of: ConferenceId,
    filter: RegistrationFilter,
    separator: Separator,
    today: NaiveDate,
}

impl Meant {
    /// As many rows as the longest page has, and where the next piece begins.
    async fn piece(&self, after: Option<Cursor>) -> persistence::Result<(String, Option<Cursor>)> {
        let listing = Listing { limit: Limit::MOST, after, include_total: false };
        let found = store::list(&self.db, self.of, &self.filter, &listing).await?;
        let all = guests::named(&self.db, found.items, self.today).await?;
        let named = all.iter().flat_map(|it| {
            let mediator = it.mediation.map(|it| it.organisation_id);
            [it.participation.organisation_id, it.participation.delegation, mediator]
        });
        let names = organisations::names(&self.db, named.flatten()).await?;
        let name = |id: Option<_>| id.and_then(|it| names.get(&it).cloned()).unwrap_or_default();
        let cells = all.iter().map(|it| cells(it, name));
        Ok((table::rows(cells, self.separator), found.next))
    }
}

fn cells(
    it: &Registration,
    name: impl Fn(Option<kernel::OrganisationId>) -> String,
) -> [String; 18] {
    let text = |it: Option<String>| it.unwrap_or_default();
    let instant = |it: DateTime<Utc>| it.to_rfc3339_opts(SecondsFormat::Secs, true);
    let (guest, own) = (it.guest.as_ref(), &it.participation);
    [
        it.id.to_string(),
        text(guest.map(|it| it.name.to_string())),
        text(guest.and_then(|it| it.email.as_ref()).map(ToString::to_string)),
        text(guest.and_then(|it| it.phone.as_ref()).map(ToString::to_string)),
        text(guest.and_then(|it| it.language).map(|it| it.to_string())),
        text(guest.map(|it| it.is_reached_by_mail.to_string())),
        it.status.to_string(),
        text(it.waitlist.map(|it| u32::from(it).to_string())),
        text(it.offered_until.map(instant)),
        own.mode.to_string(),
        text(it.origin.map(|it| it.to_string())),
        name(own.organisation_id),
        text(it.organisation_kind.map(|it| it.to_string())),
        name(own.delegation),
        name(it.mediation.map(|it| it.organisation_id)),
        u32::from(own.size).to_string(),
        own.engagement.to_string(),
        instant(it.created_at),
    ]
}
