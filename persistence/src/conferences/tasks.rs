//! What waits around conferences, for those who host them.

use ::conferences::conference::ConferenceStatus;
use kernel::access::Role;
use people::task::TaskKind;
use sea_orm::sea_query::{Expr, ExprTrait, SelectStatement};
use uuid::Uuid;

use crate::entity::{conference, conference_host, conference_series, conference_series_partner};
use crate::waiting::{Row, Source, Whose, among, from, with};

/// What waits for whom.
pub(crate) fn waiting(whose: &Whose) -> Vec<Source> {
    let acting = whose.bodies(Role::Coordinator);
    if acting.is_empty() {
        return Vec::new();
    }
    let invited = hosting(&acting).and_where(Expr::cust("not mine.accepted")).to_owned();
    let partners = from(conference_series_partner::Entity, "mine");
    let partners = with(partners, conference_series::Entity, "k", "k.id = mine.series_id");
    let partners = among(partners, "mine.organisation_id", &acting)
        .and_where(Expr::cust("not mine.accepted"))
        .to_owned();
    let at = |status: ConferenceStatus| {
        hosting(&acting)
            .and_where(Expr::cust("mine.accepted"))
            .and_where(Expr::cust("c.status").eq(status.to_string()))
            .to_owned()
    };
    let late = at(ConferenceStatus::RegistrationClosed)
        .and_where(Expr::cust("c.first_on").lte(whose.today))
        .to_owned();
    let over =
        at(ConferenceStatus::Running).and_where(Expr::cust("c.last_on").lt(whose.today)).to_owned();
    let row = Row {
        subject: "c.id",
        on: Some("mine.organisation_id"),
        conference: Some("c.id"),
        version: Some("c.version"),
        ..Row::default()
    };
    let version = Some("k.version");
    let series = Row { subject: "mine.series_id", conference: None, version, ..row };
    vec![
        Source::undated(TaskKind::AnswerHostInvitation, invited, row),
        Source::undated(TaskKind::AnswerSeriesInvitation, partners, series),
        Source::due(TaskKind::StartConference, late, row, Expr::cust("c.first_on")),
        Source::due(TaskKind::FinishConference, over, row, Expr::cust("c.last_on")),
    ]
}

fn hosting(acting: &[Uuid]) -> SelectStatement {
    let theirs = among(from(conference_host::Entity, "mine"), "mine.organisation_id", acting);
    with(theirs, conference::Entity, "c", "c.id = mine.conference_id")
}
