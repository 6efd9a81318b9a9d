//! Who sees which partnership: one condition, for records and all that hangs on them, for lists, counts and exports.

use kernel::access::{Grants, Role};
use partnerships::PartnershipId;
use partnerships::status::SideStatus;
use sea_orm::sea_query::{
    Alias, CommonTableExpression, Expr, ExprTrait, IntoColumnRef, Query, SelectStatement,
    UnionType, WithClause,
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::entity::{
    partnership, partnership_actor, partnership_member, partnership_side, place, place_succession,
};
use crate::{Reader, Result};

/// Which partnerships somebody sees: those that are public; those in which they hold a role with a town, with one that
/// has followed it after mergers, or with an organisation, be it only asked; on the platform, all.
pub(super) fn visible_to(grants: &Grants) -> Condition {
    if grants.hold_everywhere(Role::Viewer) {
        return Condition::all();
    }
    let public = Condition::any().add(partnership::Column::Public.eq(true));
    let bodies: Vec<Uuid> = grants.bodies().collect();
    if bodies.is_empty() {
        return public;
    }
    let named = Query::select()
        .column(partnership_actor::Column::PartnershipId)
        .from(partnership_actor::Entity)
        .and_where(partnership_actor::Column::OrganisationId.is_in(bodies.iter().copied()))
        .to_owned();
    let takes_part = Query::select()
        .column(partnership_member::Column::PartnershipId)
        .from(partnership_member::Entity)
        .and_where(partnership_member::Column::MunicipalityId.in_subquery(inherited(bodies)))
        .to_owned();
    public
        .add(partnership::Column::Id.in_subquery(takes_part))
        .add(partnership::Column::Id.in_subquery(named))
}

/// The partnerships that somebody sees, for what hangs on them.
pub(super) fn seen_by(grants: &Grants) -> SelectStatement {
    Query::select()
        .column((partnership::Entity, partnership::Column::Id))
        .from(partnership::Entity)
        .cond_where(visible_to(grants))
        .to_owned()
}

/// The partnerships of which these bodies are parties: towns on a side, or what has followed them after mergers, and
/// organisations that have accepted.
pub(crate) fn carried_by(bodies: Vec<Uuid>) -> SelectStatement {
    let actors = Query::select()
        .column(partnership_actor::Column::PartnershipId)
        .from(partnership_actor::Entity)
        .and_where(partnership_actor::Column::OrganisationId.is_in(bodies.iter().copied()))
        .and_where(partnership_actor::Column::Accepted.eq(true))
        .to_owned();
    // Who has led stays while nobody followed.
    let is_there =
        partnership_member::Column::Until.is_null().or(partnership_member::Column::Position.eq(0));
    Query::select()
        .column(partnership_member::Column::PartnershipId)
        .from(partnership_member::Entity)
        .and_where(partnership_member::Column::MunicipalityId.in_subquery(inherited(bodies)))
        .and_where(is_there)
        .union(UnionType::Distinct, actors)
        .to_owned()
}

/// The towns that are partners of these bodies: on a side of a partnership that lasts, in which that side has spoken or
/// which was on record before it could. Who only says that they are partners is none.
pub(crate) fn partnered_towns(bodies: Vec<Uuid>) -> SelectStatement {
    use partnership_member::Column as M;
    use partnership_side::Column as S;
    let member = |it: M| Expr::col((partnership_member::Entity, it));
    let side = |it: S| Expr::col((partnership_side::Entity, it));
    let spoken =
        side(S::Status).is_not_null().and(side(S::Status).ne(SideStatus::Declined.to_string()));
    let on_record = side(S::Status)
        .is_null()
        .and(Expr::col((partnership::Entity, partnership::Column::Source)).is_not_null());
    let is_there = member(M::Until).is_null().or(member(M::Position).eq(0));
    Query::select()
        .expr(member(M::MunicipalityId))
        .from(partnership_member::Entity)
        .inner_join(partnership::Entity, lasting(member(M::PartnershipId)))
        .left_join(
            partnership_side::Entity,
            side(S::PartnershipId)
                .eq(member(M::PartnershipId))
                .and(side(S::Side).eq(member(M::Side))),
        )
        .and_where(member(M::PartnershipId).in_subquery(carried_by(bodies)))
        .and_where(is_there)
        .and_where(spoken.or(on_record))
        .to_owned()
}

/// The organisations that are: those that have accepted to take part.
pub(crate) fn partnered_organisations(bodies: Vec<Uuid>) -> SelectStatement {
    use partnership_actor::Column as A;
    let actor = |it: A| Expr::col((partnership_actor::Entity, it));
    Query::select()
        .expr(actor(A::OrganisationId))
        .from(partnership_actor::Entity)
        .inner_join(partnership::Entity, lasting(actor(A::PartnershipId)))
        .and_where(actor(A::PartnershipId).in_subquery(carried_by(bodies)))
        .and_where(actor(A::Accepted).eq(true))
        .to_owned()
}

/// The partnership with this identifier, while it lasts.
fn lasting(id: Expr) -> Expr {
    use partnership::Column as P;
    let own = |it: P| Expr::col((partnership::Entity, it));
    own(P::Id).eq(id).and(own(P::EndedOn).is_null()).and(own(P::StruckAt).is_null())
}

/// Whether somebody sees a partnership that is not public.
pub(super) async fn is_seen(db: &impl Reader, id: PartnershipId, grants: &Grants) -> Result<bool> {
    let seen: Option<Uuid> = partnership::Entity::find_by_id(id)
        .select_only()
        .column(partnership::Column::Id)
        .filter(visible_to(grants))
        .into_tuple()
        .one(db.connection())
        .await?;
    Ok(seen.is_some())
}

/// These bodies, and the towns that they followed after mergers, however many mergers ago.
pub(crate) fn inherited(bodies: Vec<Uuid>) -> SelectStatement {
    use place_succession::Column as C;
    let inherited = Alias::new("inherited");
    let followed = Query::select()
        .column((place_succession::Entity, C::FromId).into_column_ref())
        .from(place_succession::Entity)
        .inner_join(
            inherited.clone(),
            Expr::col((place_succession::Entity, C::ToId))
                .eq(Expr::col((inherited.clone(), C::ToId))),
        )
        .to_owned();
    let own = Query::select()
        .column(place::Column::Id)
        .from(place::Entity)
        .and_where(place::Column::Id.is_in(bodies))
        .union(UnionType::Distinct, followed)
        .to_owned();
    let all = CommonTableExpression::new()
        .query(own)
        .column(C::ToId)
        .table_name(inherited.clone())
        .to_owned();
    Query::select()
        .column(C::ToId)
        .from(inherited)
        .with_cte(WithClause::new().recursive(true).cte(all).to_owned())
        .to_owned()
}
