//! What waits among figures: those that were submitted, for who answers for their place.

use ::learning_cities::observation::FigureState;
use kernel::access::Role;
use people::task::TaskKind;
use sea_orm::sea_query::{Expr, ExprTrait};
use uuid::Uuid;

use crate::entity::{observation, series};
use crate::waiting::{Row, Source, Whose, among, from, with};

/// What waits for whom.
pub(crate) fn waiting(whose: &Whose) -> Vec<Source> {
    let acting = whose.bodies(Role::Coordinator);
    if acting.is_empty() {
        return Vec::new();
    }
    // Whoever recorded or submitted a figure does not decide about it.
    let own = |column: &'static str| {
        let own = Expr::cust(column).ne(Uuid::from(whose.account));
        Expr::cust(column).is_null().or(own)
    };
    let of_places = among(from(series::Entity, "s"), "s.place_id", &acting);
    let select = with(of_places, observation::Entity, "o", "o.series_id = s.id")
        .and_where(Expr::cust(format!("o.state = '{}'", FigureState::Submitted)))
        .and_where(Expr::cust("o.superseded_at is null"))
        .and_where(own("o.submitted_by"))
        .and_where(own("o.recorded_by"))
        .to_owned();
    let (on, since) = (Some("s.place_id"), Some("o.recorded_at"));
    let row = Row { subject: "o.id", on, since, version: Some("o.version"), ..Row::default() };
    vec![Source::undated(TaskKind::DecideObservation, select, row)]
}
