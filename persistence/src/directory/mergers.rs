//! What an organisation has, and that it passes on when it becomes part of another.

use kernel::OrganisationId;
use sea_orm::sea_query::{Expr, ExprTrait, LockType, Query, SelectStatement, UpdateStatement};
use sea_orm::{ConnectionTrait, StatementBuilder};
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use crate::error::read_json;
use crate::platform::audit::Change;
use crate::{Reader, Result, Tx};

/// Where organisations stand.
#[derive(Clone, Copy)]
struct Place {
    table: &'static str,
    column: &'static str,
    /// The record that shows it: its table, and by which column the row names it. None, if it has no version.
    record: Option<(&'static str, &'static str)>,
    /// What stands once with an organisation, if it does.
    once: Option<Once>,
}

/// Rows of which an organisation has one for all that these columns say.
#[derive(Clone, Copy)]
struct Once {
    with: &'static [&'static str],
    /// What becomes of the row of the one that goes, where the heir has one too.
    gives_way: GivesWay,
}

#[derive(Clone, Copy)]
enum GivesWay {
    /// That of the heir becomes accepted, and leading (as that is called, where it says in which role), as either is.
    Deleted { leads: Option<&'static str> },
    /// It waits for an answer, as that of the heir does.
    Withdrawn,
    /// It has no end, as that of the heir has none.
    Ended,
}

const fn named(
    table: &'static str,
    with: &'static [&'static str; 1],
    record: &'static str,
    leads: Option<&'static str>,
) -> Place {
    let once = Once { with, gives_way: GivesWay::Deleted { leads } };
    Place { table, column: "organisation_id", record: Some((record, with[0])), once: Some(once) }
}

const fn owned(table: &'static str, column: &'static str) -> Place {
    Place { table, column, record: Some((table, ID)), once: None }
}

const fn once(place: Place, with: &'static [&'static str], gives_way: GivesWay) -> Place {
    Place { once: Some(Once { with, gives_way }), ..place }
}

const ID: &str = "id";

/// All of them. Keys that were made for one organisation are not among them: nobody meant them for another.
const PLACES: &[Place] = &[
    named("partnership_actor", &["partnership_id"], "partnership", Some("lead_aec")),
    named("conference_host", &["conference_id"], "conference", Some("lead")),
    named("conference_series_partner", &["series_id"], "conference_series", None),
    owned("document", "organisation_id"),
    owned("registration", "mediator_organisation_id"),
    owned("indicator", "owner_id"),
    owned("organisation", "parent_organisation_id"),
    owned("organisation", "merged_into_id"),
    Place { record: None, ..owned("data_source", "organisation_id") },
    // Who is there for both has one office, and its time at the other ends.
    once(owned("contact", "organisation_id"), &["person_id", "office_key"], GivesWay::Ended),
    once(owned("role_request", "on_id"), &["account_id"], GivesWay::Withdrawn),
    once(owned("invitation", "on_id"), &["email"], GivesWay::Withdrawn),
    owned("invitation", "body_id"),
    owned("invitation", "owner_id"),
];

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

/// Passes on all that an organisation has but the roles that are held there. Whoever is about to name it holds it, or waits.
pub async fn pass_on(tx: &Tx, old: OrganisationId, heir: OrganisationId) -> Result<()> {
    let mut rows = 0;
    for place in PLACES {
        rows += place.pass_on(tx, old.into(), heir.into()).await?;
    }
    for (table, column) in DOCUMENTS {
        rows += in_documents(tx, table, column, (old, heir)).await?;
    }
    let (kind, id) = ("organisation_merger", old.into());
    let after = PassedOn { into_id: heir, rows };
    tx.record(Change { kind, id, before: None, after: Some(&after) }).await
}

async fn run(tx: &Tx, statement: &impl StatementBuilder) -> Result<u64> {
    let db = tx.connection();
    Ok(db.execute_raw(db.get_database_backend().build(statement)).await?.rows_affected())
}

/// The next version of records of a table.
fn touched(tx: &Tx, table: &'static str) -> UpdateStatement {
    Query::update()
        .table(table)
        .value("version", Expr::cust("version + 1"))
        .value("updated_at", tx.author().at)
        .to_owned()
}

async fn in_documents(
    tx: &Tx,
    table: &'static str,
    list: &'static str,
    (old, heir): (OrganisationId, OrganisationId),
) -> Result<u64> {
    const PROFILE: &str = "profile";
    let (db, [old, heir]) = (tx.connection(), [old, heir].map(|it| it.to_string()));
    let select = Query::select()
        .columns([ID, PROFILE, list])
        .from(table)
        .and_where(Expr::col(PROFILE).like(format!("%{old}%")))
        .lock(LockType::NoKeyUpdate)
        .to_owned();
    let rows = db.query_all_raw(db.get_database_backend().build(&select)).await?;
    for row in &rows {
        let of: Uuid = row.try_get_by_index(0)?;
        let [mut said, mut open]: [Value; 2] = [
            read_json(PROFILE, &row.try_get_by_index::<String>(1)?)?,
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
        let update = touched(tx, table)
            .value(PROFILE, said.to_string())
            .value(list, open.to_string())
            .and_where(Expr::col(ID).eq(of))
            .to_owned();
        run(tx, &update).await?;
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

impl Place {
    async fn pass_on(&self, tx: &Tx, old: Uuid, heir: Uuid) -> Result<u64> {
        let Self { table, column, record, once } = self;
        let is_of_old = Expr::col(*column).eq(old);
        if let Some((record, by)) = record.filter(|(record, _)| record != table) {
            let theirs =
                Query::select().column(by).from(*table).and_where(is_of_old.clone()).to_owned();
            let shown = touched(tx, record).and_where(Expr::col(ID).in_subquery(theirs)).to_owned();
            run(tx, &shown).await?;
        }
        if let Some(once) = once {
            self.fold(tx, once, (old, heir)).await?;
        }
        let mut moves = match record {
            Some((record, _)) if record == table => touched(tx, table),
            _ => Query::update().table(*table).to_owned(),
        };
        run(tx, moves.value(*column, heir).and_where(is_of_old)).await
    }

    /// Where both have a row for the same, one of them stands for both.
    async fn fold(&self, tx: &Tx, once: &Once, (old, heir): (Uuid, Uuid)) -> Result<()> {
        let Self { table, column, .. } = *self;
        let is_of = |it: Uuid| Expr::col((table, column)).eq(it);
        let has_twin = |of: Uuid, more: Expr| {
            let twin = Query::select()
                .expr(Expr::val(1))
                .from_as(table, TWIN)
                .and_where(Expr::col((TWIN, column)).eq(of))
                .and_where(more)
                .to_owned();
            let same = |mut it: SelectStatement, with: &&'static str| {
                it.and_where(Expr::col((TWIN, *with)).equals((table, *with))).to_owned()
            };
            Expr::exists(once.with.iter().fold(twin, same))
        };
        let leads = match once.gives_way {
            GivesWay::Deleted { leads } => leads,
            GivesWay::Withdrawn => {
                let waits = |of: &'static str| Expr::col((of, "state")).eq("pending");
                let withdrawn = touched(tx, table)
                    .value("state", "withdrawn")
                    .and_where(is_of(old).and(waits(table)).and(has_twin(heir, waits(TWIN))))
                    .to_owned();
                return run(tx, &withdrawn).await.map(drop);
            }
            GivesWay::Ended => {
                let lasts = |of: &'static str| Expr::col((of, "ends_on")).is_null();
                let (from, today) = (Expr::col("starts_on"), tx.author().at.date_naive());
                let last = Expr::case(from.clone().gt(today), from).finally(today);
                let ended = touched(tx, table)
                    .value("ends_on", last)
                    .and_where(is_of(old).and(lasts(table)).and(has_twin(heir, lasts(TWIN))))
                    .to_owned();
                return run(tx, &ended).await.map(drop);
            }
        };
        let either = [("accepted", Expr::val(true))];
        let either = either.into_iter().chain(leads.map(|it| ("role", Expr::val(it))));
        for (said, value) in either {
            let as_the_other = Expr::col((TWIN, said)).eq(value.clone());
            let becomes = Query::update()
                .table(table)
                .value(said, value)
                .and_where(is_of(heir).and(has_twin(old, as_the_other)))
                .to_owned();
            run(tx, &becomes).await?;
        }
        let goes = Query::delete()
            .from_table(table)
            .and_where(is_of(old).and(has_twin(heir, Expr::val(true))))
            .to_owned();
        run(tx, &goes).await.map(drop)
    }
}

/// The same table once more.
const TWIN: &str = "twin";

#[cfg(test)]
mod tests {
    use conferences::conference::HostRole;
    use conferences::series::PartnerRole;
    use partnerships::ActorRole;
    use serde_json::json;

    use super::*;

    #[test]
    fn who_leads_is_called_as_the_domains_call_it() {
        let words = [
            HostRole::Lead.to_string(),
            ActorRole::LeadAec.to_string(),
            PartnerRole::Coordinator.to_string(),
        ];
        assert_eq!(words, LEADS);
    }

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
