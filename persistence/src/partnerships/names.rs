//! How partnerships are called where others refer to them.

use std::collections::BTreeMap;

use kernel::access::Grants;
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::visible::visible_to;
use crate::entity::{partnership, partnership_member, place};
use crate::error::read_json;
use crate::{Name, Names, Reader, Result};

/// Those that somebody sees: by their titles, and by the towns that lead their sides.
pub async fn of_partnerships(db: &impl Reader, ids: Vec<Uuid>, to: &Grants) -> Result<Names> {
    use partnership::Column as C;
    use partnership_member::Column as M;
    let rows: Vec<(Uuid, String, bool, i16, String)> = partnership::Entity::find()
        .select_only()
        .columns([C::Id, C::Title, C::Concealed])
        .column(M::Side)
        .column(place::Column::Name)
        .join(
            JoinType::InnerJoin,
            partnership::Entity::belongs_to(partnership_member::Entity)
                .from(C::Id)
                .to(M::PartnershipId)
                .into(),
        )
        .join(
            JoinType::InnerJoin,
            partnership_member::Entity::belongs_to(place::Entity)
                .from(M::MunicipalityId)
                .to(place::Column::Id)
                .into(),
        )
        .filter(C::Id.is_in(ids))
        .filter(visible_to(to))
        .order_by_asc(M::Side)
        .order_by_asc(M::Position)
        .into_tuple()
        .all(db.connection())
        .await?;
    let mut sides = BTreeMap::<Uuid, (String, BTreeMap<i16, String>)>::new();
    for (id, title, concealed, side, town) in rows {
        // What the platform has taken out of sight has no title.
        let title = if concealed { "{}".to_owned() } else { title };
        sides.entry(id).or_insert((title, BTreeMap::new())).1.entry(side).or_insert(town);
    }
    let name = |(id, (title, towns)): (_, (String, BTreeMap<_, String>))| {
        let own = towns.into_values().collect::<Vec<_>>().join(" – ");
        let names = read_json("partnership.title", &title)?;
        Ok((id, Name { own: Some(own), names, country: None }))
    };
    sides.into_iter().map(name).collect()
}
