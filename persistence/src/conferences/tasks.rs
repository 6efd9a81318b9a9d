//! What waits around conferences, for those who host them.

use ::conferences::conference::ConferenceStatus;
use kernel::access::Role;
use people::task::TaskKind;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, JoinType, SelectStatement};
use uuid::Uuid;

use crate::entity::{conference, conference_host, conference_series_partner};
use crate::waiting::{Row, Source, Whose, among, from};

/// What waits for whom.
pub(crate) fn waiting(whose: &Whose) -> Vec<Source> {
    let acting = whose.bodies(Role::Coordinator);
    if acting.is_empty() {
        return Vec::new();
    }
    let invited = hosting(&acting).and_where(Expr::cust("not mine.accepted")).to_owned();
    let partners = from(conference_series_partner::Entity, "mine")
        .and_where(Expr::cust("not mine.accepted"))
        .and_where(among("mine.organisation_id", acting.clone()))
        .to_owned();
    let at = |status: ConferenceStatus| {
        let theirs = hosting(&acting).and_where(Expr::cust("mine.accepted")).to_owned();
        theirs.clone().and_where(Expr::cust("c.status").eq(status.to_string())).to_owned()
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
        ..Row::default()
    };
    let series = Row { subject: "mine.series_id", conference: None, ..row };
    vec![
        Source::undated(TaskKind::AnswerHostInvitation, invited, row),
        Source::undated(TaskKind::AnswerSeriesInvitation, partners, series),
        Source::due(TaskKind::StartConference, late, row, Expr::cust("c.first_on")),
        Source::due(TaskKind::FinishConference, over, row, Expr::cust("c.last_on")),
    ]
}

fn hosting(acting: &[Uuid]) -> SelectStatement {
    from(conference_host::Entity, "mine")
        .join_as(
            JoinType::InnerJoin,
            conference::Entity,
            Alias::new("c"),
            Expr::cust("c.id = mine.conference_id"),
        )
        .and_where(among("mine.organisation_id", acting.to_vec()))
        .to_owned()
}
