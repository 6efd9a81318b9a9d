//! What roles are held on: municipalities and organisations.

use kernel::access::Held;
use kernel::directory::place::PlaceStatus;
use kernel::{PlaceKind, Website};
use people::membership::Body;
use sea_orm::sea_query::LockType;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::entity::{organisation, place};
use crate::error::read_opt;
use crate::{Reader, Result, Tx};

/// Holds a body, so that nobody else counts or asks there meanwhile; its website, if it has one, if there is such a body and it has not ended.
pub async fn lock(tx: &Tx, body: Body) -> Result<Option<Option<Website>>> {
    let (db, id) = (tx.connection(), body.on_id.unwrap_or_default());
    // Whoever refers to it is not kept waiting.
    let hold = LockType::NoKeyUpdate;
    let found: Option<Option<String>> = match body.on {
        Held::Municipality => {
            let towns = place::Entity::find_by_id(id)
                .filter(place::Column::Kind.eq(PlaceKind::Municipality.to_string()))
                .filter(place::Column::Status.eq(PlaceStatus::Active.to_string()));
            let website = towns.select_only().column(place::Column::Website).lock(hold);
            website.into_tuple().one(db).await?
        }
        Held::Organisation => {
            let all = organisation::Entity::find_by_id(id)
                .filter(organisation::Column::MergedIntoId.is_null());
            let website = all.select_only().column(organisation::Column::Website).lock(hold);
            website.into_tuple().one(db).await?
        }
        Held::Platform => None,
    };
    found.map(|it| read_opt("website", it)).transpose()
}
