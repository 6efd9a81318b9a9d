//! How places and organisations are called where others refer to them.

use kernel::access::Held;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::entity::{organisation, place};
use crate::error::{read_json, read_opt};
use crate::{Name, Names, Reader, Result};

pub async fn of_places(db: &impl Reader, ids: Vec<Uuid>) -> Result<Names> {
    use place::Column as C;
    let rows: Vec<(Uuid, String, String, String)> = place::Entity::find()
        .select_only()
        .columns([C::Id, C::Name, C::Names, C::Country])
        .filter(C::Id.is_in(ids))
        .into_tuple()
        .all(db.connection())
        .await?;
    let name = |(id, own, names, country): (_, _, String, _)| {
        let names = read_json("place.names", &names)?;
        Ok((id, Name { own: Some(own), names, country: Some(country) }))
    };
    rows.into_iter().map(name).collect()
}

/// Organisations, with the countries of their seats.
pub async fn of_organisations(db: &impl Reader, ids: Vec<Uuid>) -> Result<Names> {
    use organisation::Column as C;
    let rows: Vec<(Uuid, String, String, Option<String>)> = organisation::Entity::find()
        .select_only()
        .columns([C::Id, C::Name, C::Names])
        .column(place::Column::Country)
        .join(
            sea_orm::JoinType::LeftJoin,
            organisation::Entity::belongs_to(place::Entity)
                .from(C::SeatMunicipalityId)
                .to(place::Column::Id)
                .into(),
        )
        .filter(C::Id.is_in(ids))
        .into_tuple()
        .all(db.connection())
        .await?;
    let name = |(id, own, names, country): (_, _, String, _)| {
        let names = read_json("organisation.names", &names)?;
        Ok((id, Name { own: Some(own), names, country }))
    };
    rows.into_iter().map(name).collect()
}

/// The website of a body, and whether there is such a body.
pub async fn website_of(
    db: &impl Reader,
    on: Held,
    id: Uuid,
) -> Result<Option<Option<kernel::Website>>> {
    let found: Option<Option<String>> = match on {
        Held::Municipality => {
            place::Entity::find_by_id(id)
                .select_only()
                .column(place::Column::Website)
                .filter(place::Column::Kind.eq(kernel::PlaceKind::Municipality.to_string()))
                .into_tuple()
                .one(db.connection())
                .await?
        }
        Held::Organisation => {
            organisation::Entity::find_by_id(id)
                .select_only()
                .column(organisation::Column::Website)
                .into_tuple()
                .one(db.connection())
                .await?
        }
        Held::Platform => None,
    };
    found.map(|it| read_opt("website", it)).transpose()
}
