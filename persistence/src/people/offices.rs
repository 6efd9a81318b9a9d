//! What network offices look after: the records of their regions.

use kernel::access::{Grants, Role};
use kernel::directory::organisation::{OrganisationKind, Verification};
use sea_orm::sea_query::{Alias, Condition, Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::entity::{organisation, place};
use crate::{Reader, Result};

/// The regions of the network offices in which somebody holds a role.
pub async fn regions(db: &impl Reader, to: &Grants, role: Role) -> Result<Vec<Uuid>> {
    use organisation::Column as O;
    let bodies: Vec<Uuid> = to.bodies_with(role).collect();
    if bodies.is_empty() {
        return Ok(Vec::new());
    }
    let offices = organisation::Entity::find()
        .select_only()
        .column(O::RegionId)
        .filter(O::Id.is_in(bodies))
        .filter(O::RegionId.is_not_null())
        .filter(O::Kind.eq(OrganisationKind::NetworkOffice.to_string()))
        .filter(O::Verification.eq(Verification::Verified.to_string()));
    Ok(offices.into_tuple().all(db.connection()).await?)
}

/// Whether somebody holds a role in the network office of a region in which a municipality lies, or an organisation has its
/// seat.
pub async fn keep(db: &impl Reader, to: &Grants, role: Role, body: Uuid) -> Result<bool> {
    let regions = regions(db, to, role).await?;
    if regions.is_empty() {
        return Ok(false);
    }
    let place = place::Entity::find_by_id(body).filter(lies_in(place::Column::Id, &regions));
    if place.one(db.connection()).await?.is_some() {
        return Ok(true);
    }
    let seated = organisation::Entity::find_by_id(body)
        .filter(lies_in(organisation::Column::SeatMunicipalityId, &regions));
    Ok(seated.one(db.connection()).await?.is_some())
}

/// Whether a column names a place inside of the regions: at most a county and a region lie around a municipality, in a
/// country.
fn lies_in(column: impl ColumnTrait, regions: &[Uuid]) -> Expr {
    column.in_subquery(places_in(regions))
}

/// Whether it is one of the municipalities of a list of regions, or has its seat there.
pub(super) fn bodies_in(body: &Expr, regions: &[Uuid]) -> Condition {
    use organisation::Column as O;
    let seated = Query::select()
        .column(O::Id)
        .from(organisation::Entity)
        .and_where(O::SeatMunicipalityId.in_subquery(places_in(regions)))
        .to_owned();
    let lies = body.clone().in_subquery(places_in(regions));
    Condition::any().add(lies).add(body.clone().in_subquery(seated))
}

fn places_in(regions: &[Uuid]) -> SelectStatement {
    let (town, county, region) = (Alias::new("town"), Alias::new("county"), Alias::new("region"));
    let of = |table: &Alias, column| Expr::col((table.clone(), column));
    let among = |it: Expr| it.is_in(regions.iter().copied());
    let (id, parent) = (place::Column::Id, place::Column::ParentId);
    Query::select()
        .expr(of(&town, id))
        .from_as(place::Entity, town.clone())
        .join_as(
            sea_orm::JoinType::LeftJoin,
            place::Entity,
            county.clone(),
            of(&county, id).eq(of(&town, parent)),
        )
        .join_as(
            sea_orm::JoinType::LeftJoin,
            place::Entity,
            region.clone(),
            of(&region, id).eq(of(&county, parent)),
        )
        .cond_where(
            Condition::any()
                .add(among(of(&town, parent)))
                .add(among(of(&county, parent)))
                .add(among(of(&region, parent))),
        )
        .to_owned()
}
