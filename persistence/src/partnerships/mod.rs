//! Partnerships, who takes part, and where each side stands.

pub mod agreements;
pub mod assessments;
pub mod changes;
pub mod claims;
pub mod documents;
mod finding;
pub mod history;
mod names;
pub mod notes;
mod people;
mod proposals;
mod rekey;
pub mod reports;
pub mod resolutions;
mod rings;
mod rows;
pub mod support;
pub(crate) mod tasks;
pub mod timeline;
mod visible;
mod write;

use kernel::PlaceId;
use kernel::access::Grants;
use partnerships::episode::Episode;
use partnerships::{Candidate, Partnership, PartnershipId, PartnershipVisibility};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::entity::{partnership, partnership_member, place};
use crate::error::{OrNotFound, read, read_opt};
use crate::rows::Written;
use crate::{Reader, Result, Tx};

pub(crate) use finding::{index_countries, index_titles};
pub use finding::{list, meant, seen, statistics};
pub use names::of_partnerships;
pub use proposals::earlier_proposals;
pub(crate) use rekey::rekey;
pub use rings::partners_around;
pub(crate) use visible::{carried_by, inherited, partnered_organisations, partnered_towns};
pub use write::{insert_all, pairs_on_record, update};

/// What the audit record calls a partnership.
const SUBJECT: &str = "partnership";

/// A partnership, for who sees it: to others it is not there.
pub async fn show(db: &impl Reader, id: PartnershipId, to: &Grants) -> Result<Partnership> {
    find(db, id, to).await?.or_not_found(SUBJECT)
}

pub async fn find(db: &impl Reader, id: PartnershipId, to: &Grants) -> Result<Option<Partnership>> {
    static BY_ID: Written = Written::new();
    let connection = db.connection();
    let select = || rows::select().filter(partnership::Column::Id.eq(Uuid::nil()));
    let statement = BY_ID.with(connection, select, [Uuid::from(id).into()]);
    let row = rows::Stored::find_by_statement(statement).one(connection).await?;
    whole(db, row, to).await
}

/// Loads a partnership and holds it: one step at a time, whichever side takes it.
pub async fn lock(tx: &Tx, id: PartnershipId, to: &Grants) -> Result<Partnership> {
    let select = rows::select().filter(partnership::Column::Id.eq(Uuid::from(id)));
    let select = select.lock_exclusive().into_model::<rows::Stored>();
    let row = select.one(tx.connection()).await?;
    whole(tx, row, to).await?.or_not_found(SUBJECT)
}

async fn whole(
    db: &impl Reader,
    row: Option<rows::Stored>,
    to: &Grants,
) -> Result<Option<Partnership>> {
    let mut them = Vec::from_iter(row.map(rows::unpeopled).transpose()?);
    if let Some(it) = them.first()
        && it.visibility == PartnershipVisibility::Parties
        && !visible::is_seen(db, it.id, to).await?
    {
        return Ok(None);
    }
    people::seat(db, &mut them).await?;
    Ok(them.pop())
}

/// Of these, the municipalities that exist and have not ended, in the order of their identifiers.
pub async fn candidates(db: &impl Reader, ids: &[PlaceId]) -> Result<Vec<Candidate>> {
    let rows: Vec<(Uuid, String, String, String, Option<String>)> = place::Entity::find()
        .select_only()
        .columns([
            place::Column::Id,
            place::Column::Name,
            place::Column::Names,
            place::Column::Country,
            place::Column::Level,
        ])
        .filter(place::Column::Id.is_in(ids.iter().copied().map(Uuid::from)))
        .filter(place::Column::Kind.eq("municipality"))
        .filter(place::Column::Status.eq("active"))
        .order_by_asc(place::Column::Id)
        .into_tuple()
        .all(db.connection())
        .await?;
    let candidate =
        |(id, name, names, country, level): (Uuid, String, String, String, Option<String>)| {
            Ok(Candidate {
                place: rows::place_ref(id, name, &names, country)?,
                level: read_opt("place.level", level.as_deref())?,
            })
        };
    rows.into_iter().map(candidate).collect()
}

/// Holds these towns, in the order of their identifiers, so that nobody else opens an episode of theirs.
pub async fn hold_towns(tx: &Tx, towns: impl IntoIterator<Item = PlaceId>) -> Result<()> {
    let rows: Vec<Uuid> = place::Entity::find()
        .select_only()
        .column(place::Column::Id)
        .filter(place::Column::Id.is_in(towns.into_iter().map(Uuid::from)))
        .order_by_asc(place::Column::Id)
        .lock(sea_orm::sea_query::LockType::NoKeyUpdate)
        .into_tuple()
        .all(tx.connection())
        .await?;
    drop(rows);
    Ok(())
}

/// The partnerships that a municipality takes part in, the oldest record first.
pub async fn of_town(db: &impl Reader, town: PlaceId) -> Result<Vec<PartnershipId>> {
    use partnership_member::Column as C;
    let rows: Vec<Uuid> = partnership_member::Entity::find()
        .select_only()
        .column(C::PartnershipId)
        .filter(C::MunicipalityId.eq(Uuid::from(town)))
        .filter(C::Until.is_null())
        .order_by_asc(C::PartnershipId)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(PartnershipId::from).collect())
}

/// All episodes of a pair.
pub async fn episodes(db: &impl Reader, pair_key: &str) -> Result<Vec<Episode>> {
    let rows = partnership::Entity::find()
        .filter(partnership::Column::PairKey.eq(pair_key))
        .order_by_asc(partnership::Column::EpisodeNumber)
        .all(db.connection())
        .await?;
    let episode = |row: partnership::Model| {
        Ok(Episode {
            id: row.id.into(),
            form: read("partnership.form", row.form.as_str())?,
            number: row.episode_number,
            from: rows::known(
                "partnership.started_exactly",
                row.started_on,
                row.started_exactly.as_deref(),
            )?,
            to: rows::ended(row.ended_on, row.ended_exactly.as_deref())?,
            struck: row.struck_at.is_some(),
        })
    };
    rows.into_iter().map(episode).collect()
}

/// Longitude and latitude of those who lead the sides of these partnerships, in the order of the sides.
pub async fn lead_positions(
    db: &impl Reader,
    them: &[Partnership],
) -> Result<std::collections::BTreeMap<PlaceId, (f64, f64)>> {
    let leads = them.iter().flat_map(|it| it.sides.iter().filter_map(partnerships::Side::lead));
    let rows: Vec<(Uuid, Option<f64>, Option<f64>)> = place::Entity::find()
        .select_only()
        .columns([place::Column::Id, place::Column::Lon, place::Column::Lat])
        .filter(place::Column::Id.is_in(leads.map(Uuid::from)))
        .into_tuple()
        .all(db.connection())
        .await?;
    let position =
        |(id, lon, lat): (Uuid, Option<f64>, Option<f64>)| Some((id.into(), (lon?, lat?)));
    Ok(rows.into_iter().filter_map(position).collect())
}
