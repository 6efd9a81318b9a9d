//! Who is a partner of whom, to find rings.

use kernel::PlaceId;
use kernel::directory::place::PlaceRef;
use partnerships::Form;
use partnerships::status::OfficialStatus;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::rows;
use crate::entity::{partnership, partnership_member, place};
use crate::{Reader, Result};

/// The pairs of active partners among a municipality and its partners, and what all of them are called.
pub async fn partners_around(
    db: &impl Reader,
    of: PlaceId,
) -> Result<(Vec<(PlaceId, PlaceId)>, Vec<PlaceRef>)> {
    let db = db.connection();
    let backend = db.get_database_backend();
    let near = pairs()
        .and_where(Expr::col(theirs(partnership_member::Column::MunicipalityId)).eq(Uuid::from(of)))
        .to_owned();
    let near: Vec<Uuid> = two(db.query_all_raw(backend.build(&near)).await?)?
        .into_iter()
        .map(|(one, _)| one)
        .chain([of.into()])
        .collect();
    let within = |column| Expr::col(column).is_in(near.iter().copied());
    let among = pairs()
        .and_where(within(ours(partnership_member::Column::MunicipalityId)))
        .and_where(within(theirs(partnership_member::Column::MunicipalityId)))
        .to_owned();
    let found = two(db.query_all_raw(backend.build(&among)).await?)?;
    let places =
        place::Entity::find().filter(place::Column::Id.is_in(near.iter().copied())).all(db).await?;
    let places: Result<_> = places
        .into_iter()
        .map(|it| rows::place_ref(it.id, it.name, &it.names, it.country))
        .collect();
    Ok((found.into_iter().map(|(a, b)| (a.into(), b.into())).collect(), places?))
}

/// What a member of a partnership is called beside the other.
const OURS: &str = "ours";
const THEIRS: &str = "theirs";

fn ours(column: partnership_member::Column) -> (Alias, partnership_member::Column) {
    (Alias::new(OURS), column)
}

fn theirs(column: partnership_member::Column) -> (Alias, partnership_member::Column) {
    (Alias::new(THEIRS), column)
}

/// Every two who lead sides of an active partnership of that form, both ways round.
fn pairs() -> SelectStatement {
    use partnership_member::Column as C;
    let of = |column: partnership::Column| (partnership::Entity, column);
    let same = Expr::col(ours(C::PartnershipId)).equals(theirs(C::PartnershipId));
    let it = Expr::col(of(partnership::Column::Id)).equals(ours(C::PartnershipId));
    Query::select()
        .columns([ours(C::MunicipalityId), theirs(C::MunicipalityId)])
        .from_as(partnership_member::Entity, Alias::new(OURS))
        .join_as(sea_orm::JoinType::InnerJoin, partnership_member::Entity, Alias::new(THEIRS), same)
        .inner_join(partnership::Entity, it)
        .and_where(Expr::col(ours(C::Side)).not_equals(theirs(C::Side)))
        .and_where(Expr::col(ours(C::Position)).eq(0))
        .and_where(Expr::col(theirs(C::Position)).eq(0))
        .and_where(Expr::col(of(partnership::Column::Form)).eq(Form::Partnership.to_string()))
        .and_where(
            Expr::col(of(partnership::Column::OfficialStatus))
                .eq(OfficialStatus::Active.to_string()),
        )
        .to_owned()
}

fn two(rows: Vec<sea_orm::QueryResult>) -> Result<Vec<(Uuid, Uuid)>> {
    let pair = |row: sea_orm::QueryResult| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?));
    rows.into_iter().map(pair).collect()
}
