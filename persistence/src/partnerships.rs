//! Partnerships and who takes part.

use std::collections::{BTreeMap, BTreeSet};

use kernel::CountryCode;
use kernel::place::PlaceRef;
use partnerships::{Form, Partnership, PartnershipFilter, PartnershipId, Side};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::audit::Change;
use crate::entity::{partnership, partnership_member, place};
use crate::error::{OrNotFound, read};
use crate::listing::slice;
use crate::{Listing, Reader, Result, Slice, Tx};

/// Rows of one insert; SQLite takes 32,766 parameters.
const BATCH: usize = 500;

pub async fn show(db: &impl Reader, id: PartnershipId) -> Result<Partnership> {
    let row = partnership::Entity::find_by_id(id)
        .one(db.connection())
        .await?
        .or_not_found("partnership")?;
    let it = unpeopled(row)?;
    let mut sides = sides(db, &[it.id]).await?;
    Ok(Partnership { sides: sides.remove(&it.id).unwrap_or_default(), ..it })
}

pub async fn list(
    db: &impl Reader,
    filter: &PartnershipFilter,
    listing: &Listing,
) -> Result<Slice<Partnership>> {
    let mut select = partnership::Entity::find();
    if !filter.form.is_empty() {
        select =
            select.filter(partnership::Column::Form.is_in(filter.form.iter().map(Form::to_string)));
    }
    if let Some(id) = filter.municipality_id {
        let of = partnership_member::Column::MunicipalityId.eq(Uuid::from(id));
        select = select.filter(partnership::Column::Id.in_subquery(members(of)));
    }
    if !filter.country.is_empty() {
        let in_countries = Query::select()
            .column(place::Column::Id)
            .from(place::Entity)
            .and_where(place::Column::Kind.eq("municipality"))
            .and_where(place::Column::Country.is_in(filter.country.iter().map(CountryCode::as_str)))
            .to_owned();
        let of = partnership_member::Column::MunicipalityId.in_subquery(in_countries);
        select = select.filter(partnership::Column::Id.in_subquery(members(of)));
    }
    let found = slice(db, select, Vec::new(), partnership::Column::Id, listing, unpeopled).await?;
    let ids: Vec<_> = found.items.iter().map(|it| it.id).collect();
    let mut sides = sides(db, &ids).await?;
    let with_sides =
        |it: Partnership| Partnership { sides: sides.remove(&it.id).unwrap_or_default(), ..it };
    Ok(Slice {
        items: found.items.into_iter().map(with_sides).collect(),
        next: found.next,
        total: found.total,
    })
}

fn members(of: sea_orm::sea_query::Expr) -> sea_orm::sea_query::SelectStatement {
    Query::select()
        .column(partnership_member::Column::PartnershipId)
        .from(partnership_member::Entity)
        .and_where(of)
        .to_owned()
}

/// Who takes part in these partnerships, in one statement.
async fn sides(
    db: &impl Reader,
    ids: &[PartnershipId],
) -> Result<BTreeMap<PartnershipId, Vec<Side>>> {
    let mut found = BTreeMap::<PartnershipId, Vec<Side>>::new();
    if ids.is_empty() {
        return Ok(found);
    }
    let rows: Vec<(Uuid, i16, Uuid, String, String)> = partnership_member::Entity::find()
        .select_only()
        .columns([partnership_member::Column::PartnershipId])
        .columns([partnership_member::Column::Side])
        .columns([partnership_member::Column::MunicipalityId])
        .column(place::Column::Name)
        .column(place::Column::Country)
        .join(
            sea_orm::JoinType::InnerJoin,
            partnership_member::Entity::belongs_to(place::Entity)
                .from(partnership_member::Column::MunicipalityId)
                .to(place::Column::Id)
                .into(),
        )
        .filter(
            partnership_member::Column::PartnershipId.is_in(ids.iter().copied().map(Uuid::from)),
        )
        .order_by_asc(partnership_member::Column::PartnershipId)
        .order_by_asc(partnership_member::Column::Side)
        .order_by_asc(partnership_member::Column::MunicipalityId)
        .into_tuple()
        .all(db.connection())
        .await?;
    for (id, side, place_id, name, country) in rows {
        let sides = found.entry(id.into()).or_default();
        let at = usize::try_from(side).unwrap_or_default();
        sides.resize_with(sides.len().max(at + 1), || Side { municipalities: Vec::new() });
        sides[at].municipalities.push(PlaceRef {
            id: place_id.into(),
            name: read("place.name", name)?,
            country: read("place.country", country)?,
        });
    }
    Ok(found)
}

/// Of these pairs, by their keys, those that have a partnership of any form, or had one: what people have ended, no
/// import brings back.
pub async fn pairs_on_record(
    db: &impl Reader,
    pairs: &BTreeSet<String>,
) -> Result<BTreeSet<String>> {
    if pairs.is_empty() {
        return Ok(BTreeSet::new());
    }
    let found: Vec<String> = partnership::Entity::find()
        .select_only()
        .column(partnership::Column::PairKey)
        .filter(partnership::Column::PairKey.is_in(pairs))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(found.into_iter().collect())
}

/// Adds many at once; each has one municipality a side.
pub async fn insert_all(tx: &Tx, them: &[Partnership]) -> Result<()> {
    for batch in them.chunks(BATCH) {
        let rows = batch.iter().map(|it| row(it).into_active_model());
        partnership::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
        let rows = batch.iter().flat_map(member_rows).map(IntoActiveModel::into_active_model);
        partnership_member::Entity::insert_many(rows)
            .exec_without_returning(tx.connection())
            .await?;
        tx.record_all(batch.iter().map(added)).await?;
    }
    Ok(())
}

fn added(it: &Partnership) -> Change<'_, Partnership> {
    Change { kind: "partnership", id: it.id.into(), before: None, after: Some(it) }
}

fn row(it: &Partnership) -> partnership::Model {
    let mut ids: Vec<_> =
        it.sides.iter().flat_map(|side| &side.municipalities).map(|it| it.id).collect();
    ids.sort_unstable();
    partnership::Model {
        id: it.id.into(),
        form: it.form.to_string(),
        pair_key: ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(":"),
        source: it.source.clone(),
        ended_on: it.ended_on,
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}

fn member_rows(it: &Partnership) -> Vec<partnership_member::Model> {
    let sides = it.sides.iter().zip(0i16..);
    sides
        .flat_map(|(side, at)| side.municipalities.iter().map(move |member| (at, member)))
        .map(|(side, member)| partnership_member::Model {
            partnership_id: it.id.into(),
            side,
            municipality_id: member.id.into(),
        })
        .collect()
}

fn unpeopled(row: partnership::Model) -> Result<Partnership> {
    Ok(Partnership {
        id: row.id.into(),
        form: read("partnership.form", row.form.as_str())?,
        sides: Vec::new(),
        source: row.source,
        ended_on: row.ended_on,
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}
