//! What everybody reads of the representation.

use chrono::NaiveDate;
use conferences::ConferenceId;
use conferences::representation::{Basis, Representation};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::entity::representation_reading;
use crate::error::{json, read_json};
use crate::{Reader, Result, Tx};

/// A reading, on what it rests, and its day.
pub struct Reading {
    pub day: NaiveDate,
    pub basis: Basis,
    pub measure: Representation,
}

/// The latest reading of a conference.
pub async fn latest(db: &impl Reader, of: ConferenceId) -> Result<Option<Reading>> {
    use representation_reading::Column as C;
    let row = representation_reading::Entity::find()
        .filter(C::ConferenceId.eq(Uuid::from(of)))
        .order_by_desc(C::Day)
        .one(db.connection());
    let read = |row: representation_reading::Model| {
        Ok(Reading {
            day: row.day,
            basis: read_json("representation_reading.basis", &row.basis)?,
            measure: read_json("representation_reading.measure", &row.measure)?,
        })
    };
    row.await?.map(read).transpose()
}

/// Keeps a reading; of a day, the first to ask decides.
pub async fn keep(tx: &Tx, of: ConferenceId, it: &Reading) -> Result<()> {
    let row = representation_reading::Model {
        conference_id: of.into(),
        day: it.day,
        basis: json(&it.basis),
        measure: json(&it.measure),
    };
    representation_reading::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx.connection())
        .await?;
    Ok(())
}
