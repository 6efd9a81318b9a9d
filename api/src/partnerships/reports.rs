//! Reports of what should not be read, and what the platform makes of them.

use actix_web::web::Data;
use actix_web::{get, post};
use partnerships::report::{
    Report, ReportDecision, ReportEvent, ReportFilter, ReportProposal, ReportState, ReportSubject,
};
use partnerships::{PartnershipId, Refusal, ReportId};
use persistence::Tx;
use persistence::partnerships::{self as stored, claims, history, reports as store};

use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{Answered, Created, IfMatch, Json, List, New, Paged, Path, Versioned};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    create_report: SignedIn, PartnershipsWrite;
    list_reports: Platform(Coordinator);
    show_report: Platform(Coordinator);
    decide_report [If-Match]: Platform(Coordinator), PartnershipsWrite;
}

type Reports = kernel::Page<Report>;

/// Report what should not be read.
///
/// By anybody who sees it and has an account; who it was is told to nobody. Nobody reports the same again while it waits.
#[utoipa::path(request_body = ReportProposal, responses((status = 201, description = "Reported.", body = Report)))]
#[post("/reports")]
async fn create_report(
    state: Data<State>,
    caller: Caller,
    new: New<ReportProposal>,
) -> Result<Answered, Problem> {
    let (proposal, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let partnership_id = partnership_of(&caller, tx, &proposal).await?;
            let ReportProposal { subject_kind, subject_id, reason } = proposal;
            let body = Report {
                id: ReportId::new(now),
                subject_kind,
                subject_id,
                partnership_id,
                reason,
                state: ReportState::Open,
                decision_reason: None,
                version: 1,
                created_at: now,
                updated_at: now,
            };
            store::insert(tx, &body, caller.account()?).await?;
            Ok(Created::of(body))
        })
        .await
}

/// The partnership that the subject of a report belongs to, if the caller sees it.
async fn partnership_of(
    caller: &Caller,
    tx: &Tx,
    proposal: &ReportProposal,
) -> Result<PartnershipId, Problem> {
    let (grants, id) = (caller.grants(tx).await?, proposal.subject_id);
    let found = match proposal.subject_kind {
        ReportSubject::Partnership => stored::find(tx, id.into(), &grants).await?.map(|it| it.id),
        ReportSubject::Claim => {
            claims::find(tx, id.into(), &grants).await?.map(|it| it.partnership_id)
        }
        ReportSubject::SideEvent => {
            history::find_event(tx, id.into(), &grants).await?.map(|it| it.partnership_id)
        }
    };
    Ok(found.ok_or(Refusal::SubjectUnknown)?)
}

/// List what was reported.
#[utoipa::path(params(ReportFilter), responses((status = 200, description = "A page.", body = Reports)))]
#[get("/reports")]
async fn list_reports(
    state: Data<State>,
    list: List<ReportFilter>,
) -> Result<Paged<Report>, Problem> {
    Ok(list.page(store::list(&state.db, &list.filter, &list.listing).await?))
}

/// Show a report.
#[utoipa::path(responses((status = 200, description = "The report.", body = Report)))]
#[get("/reports/{report_id}")]
async fn show_report(
    state: Data<State>,
    Path(id): Path<ReportId>,
) -> Result<Versioned<Report>, Problem> {
    Ok(Versioned(store::show(&state.db, id).await?))
}

/// Decide about a report.
///
/// `conceal` takes what it is about out of sight of all but the platform, `reveal` shows it again, `dismiss` leaves it as it
/// is. What two reports are about is shown when neither stands.
#[utoipa::path(responses((status = 200, description = "Decided.", body = Report)))]
#[post("/reports/{report_id}/decisions")]
async fn decide_report(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<ReportId>,
    if_match: IfMatch,
    Json(decision): Json<ReportDecision>,
) -> Result<Versioned<Report>, Problem> {
    let now = state.clock.now();
    let changed = state.write(&caller, async |tx| {
        let of = store::show(tx, id).await?.partnership_id;
        // One decision at a time about all that belongs to a partnership.
        let before = history::lock(tx, of, &caller.grants(tx).await?).await?;
        let report = store::lock(tx, id).await?;
        if_match.check(report.version)?;
        let event = decision.event;
        let decided = report.decide(decision, now)?;
        store::update(tx, &report, &decided).await?;
        if event != ReportEvent::Dismiss {
            let concealed =
                event == ReportEvent::Conceal || store::is_upheld_elsewhere(tx, &report).await?;
            let after = before.conceal(&report, concealed, now);
            history::store(tx, &before, &after).await?;
        }
        Ok(decided)
    });
    changed.await.map(Versioned)
}
