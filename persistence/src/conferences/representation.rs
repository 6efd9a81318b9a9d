//! What the public reads of a day.

use chrono::NaiveDate;
use conferences::ConferenceId;
use conferences::representation::Representation;
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, IntoActiveModel};
use uuid::Uuid;

use crate::entity::representation_day;
use crate::error::{json, read_json};
use crate::{Reader, Result, Tx};

/// What the public reads of a day, if it was read before.
pub async fn find(
    db: &impl Reader,
    of: ConferenceId,
    day: NaiveDate,
) -> Result<Option<Representation>> {
    let row = representation_day::Entity::find_by_id((Uuid::from(of), day));
    let row = row.one(db.connection()).await?;
    row.map(|it| read_json("representation_day.measure", &it.measure)).transpose()
}

/// Keeps what the public reads of a day; the first to ask decides.
pub async fn keep(
    tx: &Tx,
    of: ConferenceId,
    day: NaiveDate,
    measure: &Representation,
) -> Result<()> {
    let row = representation_day::Model { conference_id: of.into(), day, measure: json(measure) };
    representation_day::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx.connection())
        .await?;
    Ok(())
}
