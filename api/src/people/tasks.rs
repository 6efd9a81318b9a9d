//! What waits for who is logged in.

use actix_web::get;
use actix_web::web::Data;
use kernel::access::Role;
use people::task::{Task, TaskFilter, TaskKind};
use persistence::people::{offices, tasks as store};
use persistence::{Reader, Whose};
use serde::Serialize;
use utoipa::ToSchema;

use crate::State;
use crate::http::call::Caller;
use crate::http::extract::{List, Paged};
use crate::http::operations::{Operation, Operations};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_my_tasks: SignedIn;
}

/// Something that waits for you, and how it is settled.
#[derive(Serialize, ToSchema)]
pub(super) struct MyTask {
    #[serde(flatten)]
    task: Task,
    settled_by: SettledBy,
}

/// The operation after which it waits no more.
#[derive(Serialize, ToSchema)]
#[schema(examples(json!({
    "operation_id": "transitionPartnership", "method": "POST",
    "href": "/api/v1/partnerships/0193c2a0-0000-7000-8000-000000000001/transitions", "if_match": "\"3\"",
})))]
struct SettledBy {
    /// By its name in this contract.
    operation_id: &'static str,
    method: &'static str,
    /// Its address, with the identifiers filled in.
    href: String,
    /// What its `If-Match` is as long as nobody else changes the record; null if it takes none.
    if_match: Option<String>,
}

type MyTasks = kernel::Page<MyTask>;

/// List what waits for you.
///
/// From every domain: what others have asked of the bodies on which you hold a role, and what is due there. It is computed from
/// the records each time, so that what is settled is gone at once. What has a day comes first, the earliest before all.
#[utoipa::path(params(TaskFilter), responses((status = 200, description = "A page.", body = MyTasks)))]
#[get("/me/tasks")]
async fn list_my_tasks(
    state: Data<State>,
    operations: &'static Operations,
    caller: Caller,
    list: List<TaskFilter>,
) -> Result<Paged<MyTask>, Problem> {
    let whose = whose(&caller, &state.db).await?;
    let found = store::list(&state.db, &whose, &list.filter, &list.listing).await?;
    Ok(list.page(found.map(|task| MyTask { settled_by: SettledBy::of(&task, operations), task })))
}

/// Whoever calls, with their roles and the regions of their network offices.
pub(super) async fn whose(caller: &Caller, db: &impl Reader) -> Result<Whose, Problem> {
    let (account, grants) = (caller.account()?, caller.grants(db).await?);
    let regions = offices::regions(db, &grants, Role::Coordinator).await?;
    Ok(Whose { account, grants, regions, today: caller.at.date_naive() })
}

impl SettledBy {
    fn of(task: &Task, operations: &'static Operations) -> Self {
        let operation_id = operation_id(task.kind);
        let found = operations.named(operation_id);
        let (method, template) =
            found.map_or(("", ""), |it: &Operation| (&it.method, &it.template));
        let if_match = task.version.map(|it| format!("\"{it}\""));
        Self { operation_id, method, href: filled(template, task), if_match }
    }
}

/// Which operation settles what waits.
fn operation_id(kind: TaskKind) -> &'static str {
    match kind {
        TaskKind::AnswerProposal => "transitionPartnership",
        TaskKind::AnswerMunicipalityInvitation => "transitionPartnershipMunicipality",
        TaskKind::AnswerActorInvitation => "transitionPartnershipActor",
        TaskKind::AdoptAgreement => "adoptAgreement",
        TaskKind::SignAgreement => "signAgreement",
        TaskKind::AnswerAttestations => "answerAttestations",
        TaskKind::RenewAgreement | TaskKind::ReviewAgreement => "createAgreement",
        TaskKind::ConfirmClaim => "confirmClaim",
        TaskKind::ConfirmFormChange => "confirmFormChange",
        TaskKind::AnswerAssessment => "answerAssessment",
        TaskKind::AnswerHostInvitation => "transitionHost",
        TaskKind::AnswerSeriesInvitation => "transitionConferenceSeriesPartner",
        TaskKind::StartConference | TaskKind::FinishConference => "transitionConference",
        TaskKind::DecideObservation => "decideObservation",
        TaskKind::AssureMunicipality => "assureMunicipality",
        TaskKind::AssureOrganisation => "assureOrganisation",
        TaskKind::DecideOrganisation => "decideOrganisation",
        TaskKind::DecideRoleRequest => "decideRoleRequest",
        TaskKind::DecideReport => "decideReport",
    }
}

/// The address of an operation; what it is about stands in it by its own name or by that of the subject.
fn filled(template: &str, task: &Task) -> String {
    let fill = |part: &str| match part {
        "{partnership_id}" => task.partnership_id.map(|it| it.to_string()),
        "{conference_id}" => task.conference_id.map(|it| it.to_string()),
        "{municipality_id}" | "{organisation_id}" => task.on_id.map(|it| it.to_string()),
        part if part.starts_with('{') => Some(task.subject_id.to_string()),
        part => Some(part.to_owned()),
    };
    template.split('/').map(|it| fill(it).unwrap_or_default()).collect::<Vec<_>>().join("/")
}
