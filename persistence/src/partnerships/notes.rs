//! Notes of sides, for these sides: to others they are not there.

use std::collections::BTreeSet;

use kernel::SideNumber;
use partnerships::note::Note;
use partnerships::{PartnershipId, PartnershipNoteId};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
};
use serde::Serialize;
use uuid::Uuid;

use super::rows;
use crate::entity::partnership_note as note;
use crate::error::{OrNotFound, read};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls a note.
const SUBJECT: &str = "partnership_note";

/// What the audit record keeps of a note: not what it says.
#[derive(Serialize)]
struct Noted {
    id: PartnershipNoteId,
    partnership_id: PartnershipId,
    side: SideNumber,
    version: i32,
}

impl Noted {
    fn of(it: &Note) -> Self {
        let Note { id, partnership_id, side, version, .. } = *it;
        Self { id, partnership_id, side, version }
    }
}

pub async fn list(
    db: &impl Reader,
    of: PartnershipId,
    sides: &BTreeSet<SideNumber>,
    listing: &Listing,
) -> Result<Slice<Note>> {
    let sides = sides.iter().map(|it| i16::from(*it));
    let select = note::Entity::find()
        .filter(note::Column::PartnershipId.eq(Uuid::from(of)))
        .filter(note::Column::Side.is_in(sides));
    slice(db, select, Vec::new(), note::Column::Id, listing, read_note).await
}

pub async fn show(db: &impl Reader, id: PartnershipNoteId) -> Result<Note> {
    let row = note::Entity::find_by_id(id).one(db.connection()).await?;
    read_note(row.or_not_found("note")?)
}

/// Loads a note and holds it.
pub async fn lock(tx: &Tx, id: PartnershipNoteId) -> Result<Note> {
    let row = note::Entity::find_by_id(id).lock_exclusive().one(tx.connection()).await?;
    read_note(row.or_not_found("note")?)
}

pub async fn insert(tx: &Tx, it: &Note) -> Result<()> {
    let row = row(it).into_active_model();
    note::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    let (id, after) = (it.id.into(), Noted::of(it));
    tx.record(Change { kind: SUBJECT, id, before: None, after: Some(&after) }).await
}

/// Replaces a note that this transaction holds.
pub async fn update(tx: &Tx, before: &Note, after: &Note) -> Result<()> {
    let row = row(after).into_active_model().reset_all();
    row.update_without_returning(tx.connection()).await?;
    let (id, before, after) = (after.id.into(), Noted::of(before), Noted::of(after));
    tx.record(Change { kind: SUBJECT, id, before: Some(&before), after: Some(&after) }).await
}

/// Forgets a note that this transaction holds.
pub async fn delete(tx: &Tx, it: &Note) -> Result<()> {
    note::Entity::delete_by_id(it.id).exec(tx.connection()).await?;
    let (id, before) = (it.id.into(), Noted::of(it));
    tx.record(Change { kind: SUBJECT, id, before: Some(&before), after: None }).await
}

fn row(it: &Note) -> note::Model {
    note::Model {
        id: it.id.into(),
        partnership_id: it.partnership_id.into(),
        side: it.side.into(),
        text: it.text.to_string(),
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}

fn read_note(row: note::Model) -> Result<Note> {
    Ok(Note {
        id: row.id.into(),
        partnership_id: row.partnership_id.into(),
        side: rows::side(row.side)?,
        text: read("partnership_note.text", row.text)?,
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}
