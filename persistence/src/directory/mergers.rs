//! What an organisation has, and that it passes on when it becomes part of another.

use kernel::OrganisationId;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use sea_orm::{ConnectionTrait, DatabaseBackend};
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use crate::error::read_json;
use crate::platform::audit::Change;
use crate::{Reader, Result, Tx};

/// Where organisations stand.
struct Place {
    table: &'static str,
    column: &'static str,
    /// The record that shows it: its table, and by which column the row names it. It has a version, or a tag made of what it shows.
    record: Option<(&'static str, &'static str)>,
    /// What stands once with an organisation, if it does.
    once: Option<Once>,
}

/// Rows of which an organisation has one for all that these columns say.
struct Once {
    with: &'static [&'static str],
    /// Whether the row of the heir becomes accepted, and leading, as either is, where both have one.
    accepted: bool,
    /// What whoever leads is called, where it says in which role.
    leads: Option<&'static str>,
    /// What becomes of the row of the one that goes, then.
    gives_way: GivesWay,
}

enum GivesWay {
    Deleted,
    /// Those of which it holds become this.
    Becomes {
        of: &'static str,
        set: &'static str,
    },
}

const fn named(
    table: &'static str,
    with: &'static [&'static str; 1],
    record: &'static str,
    leads: Option<&'static str>,
) -> Place {
    let once = Once { with, accepted: true, leads, gives_way: GivesWay::Deleted };
    Place { table, column: "organisation_id", record: Some((record, with[0])), once: Some(once) }
}

const fn owned(table: &'static str, column: &'static str) -> Place {
    Place { table, column, record: Some((table, "id")), once: None }
}

/// All of them. Keys that were made for one organisation are not among them: nobody meant them for another.
const PLACES: &[Place] = &[
    named("partnership_actor", &["partnership_id"], "partnership", Some("lead_aec")),
    named("conference_host", &["conference_id"], "conference", Some("lead")),
    named("conference_series_partner", &["series_id"], "conference_series", None),
    owned("document", "organisation_id"),
    owned("indicator", "owner_id"),
    owned("organisation", "parent_organisation_id"),
    owned("organisation", "merged_into_id"),
    Place { record: None, ..owned("data_source", "organisation_id") },
    Place { once: Some(ENDED), ..owned("contact", "organisation_id") },
    Place { once: Some(pending(&["account_id"])), ..owned("role_request", "on_id") },
    Place { once: Some(pending(&["email"])), ..owned("invitation", "on_id") },
    owned("invitation", "body_id"),
    owned("invitation", "owner_id"),
];

/// Who is there for both has one office, and its time at the other ends.
const ENDED: Once = Once {
    with: &["person_id", "office_key"],
    accepted: false,
    leads: None,
    gives_way: GivesWay::Becomes {
        of: "ends_on is null",
        set: "ends_on = case when starts_on > '{today}' then starts_on else '{today}' end",
    },
};

const fn pending(with: &'static [&'static str]) -> Once {
    let gives_way = GivesWay::Becomes { of: "state = 'pending'", set: "state = 'withdrawn'" };
    Once { with, accepted: false, leads: None, gives_way }
}

/// Records with a document in which they stand, and a list of those of them who have not answered yet.
const DOCUMENTS: &[(&str, &str)] = &[
    ("conference", "invited_hosts"),
    ("conference_series", "invited_partners"),
    ("follow_up", "invited_parties"),
];

/// What whoever leads is called; of two that become one, the one that leads.
const LEADS: &[&str] = &["lead", "lead_aec", "coordinator"];

#[derive(Serialize)]
struct PassedOn {
    into_id: OrganisationId,
    rows: u64,
}

/// Passes on all that an organisation has but the roles that are held there.
pub async fn pass_on(tx: &Tx, old: OrganisationId, heir: OrganisationId) -> Result<()> {
    let db = tx.connection();
    let [gone, stays] = [old, heir].map(|it| literal(db.get_database_backend(), it));
    let mut rows = 0;
    let today = tx.author().at.date_naive().to_string();
    for sql in PLACES.iter().flat_map(|place| place.statements(&gone, &stays)) {
        let sql = sql.replace("{today}", &today);
        rows += db.execute_unprepared(&sql).await?.rows_affected();
    }
    for (table, column) in DOCUMENTS {
        rows += in_documents(tx, table, column, (old, heir)).await?;
    }
    let after = PassedOn { into_id: heir, rows };
    tx.record(Change {
        kind: "organisation_merger",
        id: old.into(),
        before: None,
        after: Some(&after),
    })
    .await
}

async fn in_documents(
    tx: &Tx,
    table: &'static str,
    list: &'static str,
    (old, heir): (OrganisationId, OrganisationId),
) -> Result<u64> {
    let (db, [old, heir]) = (tx.connection(), [old, heir].map(|it| it.to_string()));
    let [id, profile, asked] = ["id", "profile", list].map(Alias::new);
    let select = Query::select()
        .columns([id.clone(), profile.clone(), asked.clone()])
        .from(Alias::new(table))
        .and_where(Expr::col(profile.clone()).like(format!("%{old}%")))
        .to_owned();
    let rows = db.query_all_raw(db.get_database_backend().build(&select)).await?;
    for row in &rows {
        let of: Uuid = row.try_get_by_index(0)?;
        let [mut said, mut open]: [Value; 2] = [
            read_json("profile", &row.try_get_by_index::<String>(1)?)?,
            read_json(list, &row.try_get_by_index::<String>(2)?)?,
        ];
        // Whoever of the two has accepted has done so for both.
        let accepted = |it: &str| said.to_string().contains(it) && !open.to_string().contains(it);
        let accepted = accepted(&old) || accepted(&heir);
        rename(&mut said, &old, &heir);
        rename(&mut open, &old, &heir);
        if let Some(open) = open.as_array_mut().filter(|_| accepted) {
            open.retain(|it| *it != heir.as_str());
        }
        let update = Query::update()
            .table(Alias::new(table))
            .value(profile.clone(), said.to_string())
            .value(asked.clone(), open.to_string())
            .value(Alias::new("version"), Expr::cust("version + 1"))
            .and_where(Expr::col(id.clone()).eq(of))
            .to_owned();
        db.execute_raw(db.get_database_backend().build(&update)).await?;
    }
    Ok(rows.len() as u64)
}

/// Writes the one for the other, and once where both stand in a list.
fn rename(document: &mut Value, old: &str, heir: &str) {
    match document {
        Value::String(text) if text == old => heir.clone_into(text),
        Value::Object(members) => members.values_mut().for_each(|it| rename(it, old, heir)),
        Value::Array(items) => {
            let is = |it: &Value, id: &str| it == id || it["organisation_id"] == id;
            let leads = |it: &Value| it["role"].as_str().is_some_and(|it| LEADS.contains(&it));
            if items.iter().any(|it| is(it, heir)) {
                let old_leads = items.iter().any(|it| is(it, old) && leads(it));
                let goes = if old_leads { heir } else { old };
                items.retain(|it| !is(it, goes));
            }
            for it in items {
                rename(it, old, heir);
            }
        }
        _ => {}
    }
}

/// An identifier as the database writes it.
fn literal(backend: DatabaseBackend, id: OrganisationId) -> String {
    let id = Uuid::from(id);
    match backend {
        DatabaseBackend::Sqlite => format!("x'{}'", id.simple()),
        _ => format!("'{id}'"),
    }
}

impl Place {
    /// What is to be done, in this order.
    fn statements(&self, old: &str, heir: &str) -> Vec<String> {
        let Self { table, column, record, once } = self;
        let mut all = Vec::new();
        if let Some((record, by)) = record.filter(|(record, _)| record != table) {
            all.push(format!(
                "update {record} set version = version + 1 where id in (select {by} from {table} where {column} = {old})"
            ));
        }
        if let Some(Once { with, accepted, leads, gives_way }) = once {
            let same = with.iter().map(|it| format!(" and twin.{it} = {table}.{it}"));
            let same = same.collect::<String>();
            let twin = |of: &str, more: &str| {
                format!(
                    "exists (select 1 from {table} twin where twin.{column} = {of}{same}{more})"
                )
            };
            let mut becomes = |what: String, if_twin: &str| {
                let twin = twin(old, if_twin);
                all.push(format!("update {table} set {what} where {column} = {heir} and {twin}"));
            };
            if *accepted {
                becomes("accepted = true".to_owned(), " and twin.accepted");
            }
            if let Some(leads) = leads {
                becomes(format!("role = '{leads}'"), &format!(" and twin.role = '{leads}'"));
            }
            all.push(match gives_way {
                GivesWay::Deleted => {
                    format!("delete from {table} where {column} = {old} and {}", twin(heir, ""))
                }
                GivesWay::Becomes { of, set } => format!(
                    "update {table} set {set}, version = version + 1 where {column} = {old} and {of} and {}",
                    twin(heir, &format!(" and twin.{of}"))
                ),
            });
        }
        let version = match record {
            Some((record, _)) if record == table => ", version = version + 1",
            _ => "",
        };
        all.push(format!("update {table} set {column} = {heir}{version} where {column} = {old}"));
        all
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn in_a_list_the_one_that_leads_stands_once() {
        let host = |id: &str, role: &str| json!({ "organisation_id": id, "role": role });
        for (before, after) in [
            (json!(["a", "c"]), json!(["b", "c"])),
            (json!(["a", "b"]), json!(["b"])),
            (json!({ "hosts": [host("a", "co")] }), json!({ "hosts": [host("b", "co")] })),
            (json!([host("b", "co"), host("a", "lead")]), json!([host("b", "lead")])),
            (json!([host("b", "lead"), host("a", "co")]), json!([host("b", "lead")])),
            (json!({ "text": "of a", "none": null }), json!({ "text": "of a", "none": null })),
        ] {
            let mut document = before;
            rename(&mut document, "a", "b");
            assert_eq!(document, after);
        }
    }
}
