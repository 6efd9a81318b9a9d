//! Keys of pairs of which a side has several towns: programs of 0.1.0 knew them by who leads.

use std::collections::BTreeMap;

use kernel::PlaceId;
use partnerships::episode::pair_key;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use crate::Result;
use crate::entity::{partnership, partnership_member};

/// Gives them the key of all their towns. Where that is the key of others on record, they count among the episodes of
/// that pair, and as contested while both are open.
pub(crate) async fn rekey(tx: &DatabaseTransaction) -> Result<()> {
    use partnership_member::Column as M;
    let several = Query::select()
        .column(M::PartnershipId)
        .from(partnership_member::Entity)
        .and_where(M::Position.gt(0))
        .and_where(M::Until.is_null())
        .to_owned();
    let old: Vec<Uuid> = partnership::Entity::find()
        .select_only()
        .column(partnership::Column::Id)
        .filter(partnership::Column::Id.in_subquery(several))
        .filter(partnership::Column::PairKey.not_like("%+%"))
        .order_by_asc(partnership::Column::Id)
        .into_tuple()
        .all(tx)
        .await?;
    for id in old {
        let members = partnership_member::Entity::find()
            .filter(M::PartnershipId.eq(id))
            .filter(M::Until.is_null())
            .all(tx)
            .await?;
        let mut sides = BTreeMap::<i16, Vec<PlaceId>>::new();
        for it in members {
            sides.entry(it.side).or_default().push(it.municipality_id.into());
        }
        move_to(tx, id, pair_key(sides.into_values())).await?;
    }
    Ok(())
}

async fn move_to(tx: &DatabaseTransaction, id: Uuid, key: String) -> Result<()> {
    use partnership::Column as C;
    let last: Option<i32> = partnership::Entity::find()
        .select_only()
        .column(C::EpisodeNumber)
        .filter(C::PairKey.eq(key.as_str()))
        .order_by_desc(C::EpisodeNumber)
        .into_tuple()
        .one(tx)
        .await?;
    let mut moved = partnership::Entity::update_many()
        .col_expr(C::PairKey, Expr::value(key))
        .filter(C::Id.eq(id));
    if let Some(last) = last {
        moved = moved
            .col_expr(C::EpisodeNumber, Expr::value(last + 1))
            .col_expr(C::Sole, Expr::value(None::<bool>));
    }
    moved.exec(tx).await?;
    Ok(())
}
