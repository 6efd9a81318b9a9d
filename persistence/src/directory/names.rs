//! How places and organisations are called where others refer to them.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::entity::{organisation, place};
use crate::error::read_json;
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
