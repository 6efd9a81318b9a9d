//! The team of a conference.

use std::collections::BTreeSet;

use conferences::ConferenceId;
use conferences::team::{Appointment, TeamMember, TeamMemberId, TeamMembership, TeamRole};
use kernel::AccountId;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::entity::conference_team_member as member;
use crate::error::{OrNotFound, read};
use crate::listing::slice;
use crate::people::persons;
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

const SUBJECT: &str = "conference_team_member";

pub async fn list(
    db: &impl Reader,
    id: ConferenceId,
    listing: &Listing,
) -> Result<Slice<TeamMember>> {
    let select = member::Entity::find().filter(member::Column::ConferenceId.eq(Uuid::from(id)));
    let found =
        slice(db, select, Vec::new(), member::Column::Id, listing, |it| read_row(&it)).await?;
    let ids: Vec<AccountId> = found.items.iter().map(|it| it.appointment.account_id).collect();
    let persons = persons::of_accounts(db, &ids).await?;
    found.try_map(|it: TeamMembership| {
        let person = persons.get(&it.appointment.account_id).or_not_found("person")?;
        Ok(it.of(person.display_name.clone()))
    })
}

pub async fn show(db: &impl Reader, id: TeamMemberId) -> Result<TeamMembership> {
    let row = member::Entity::find_by_id(id).one(db.connection()).await?;
    read_row(&row.or_not_found("member of a team")?)
}

/// With how they call themselves.
pub async fn named(db: &impl Reader, it: TeamMembership) -> Result<TeamMember> {
    let account = it.appointment.account_id;
    let person = persons::of_accounts(db, &[account]).await?.remove(&account);
    Ok(it.of(person.or_not_found("person")?.display_name))
}

/// What somebody was appointed to at a conference; whether they still may depends on their roles with its hosts.
pub async fn roles(
    db: &impl Reader,
    id: ConferenceId,
    account: AccountId,
) -> Result<BTreeSet<TeamRole>> {
    let roles: Vec<String> = member::Entity::find()
        .select_only()
        .column(member::Column::Role)
        .filter(member::Column::ConferenceId.eq(Uuid::from(id)))
        .filter(member::Column::AccountId.eq(Uuid::from(account)))
        .into_tuple()
        .all(db.connection())
        .await?;
    roles.iter().map(|it| read("conference_team_member.role", it.as_str())).collect()
}

pub async fn insert(tx: &Tx, it: &TeamMembership) -> Result<()> {
    let row = member::Model {
        id: it.id.into(),
        conference_id: it.conference_id.into(),
        account_id: it.appointment.account_id.into(),
        role: it.appointment.role.to_string(),
        created_at: it.created_at,
    };
    let row = row.into_active_model();
    member::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(it) }).await
}

pub async fn delete(tx: &Tx, it: &TeamMembership) -> Result<()> {
    member::Entity::delete_by_id(it.id).exec(tx.connection()).await?;
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: Some(it), after: None }).await
}

fn read_row(row: &member::Model) -> Result<TeamMembership> {
    let role = read("conference_team_member.role", row.role.as_str())?;
    Ok(TeamMembership {
        id: row.id.into(),
        conference_id: row.conference_id.into(),
        appointment: Appointment { account_id: row.account_id.into(), role },
        created_at: row.created_at,
    })
}
