//! What the audit record tells the sides of a partnership (S000-15): which record changed, in which fields, by whose side.
//! Who it was is told by side, role and body, never by account.

use chrono::{DateTime, Utc};
use kernel::SideNumber;
use kernel::access::{Grant, Held, Role};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::Partnership;

kernel::words! {
    /// What became of a record.
    RecordChange { Created, Changed, Deleted }
}

kernel::words! {
    /// For whom somebody acted: a side, the platform, the server by itself or its operator, or somebody whose roles are over.
    ActedFor { Side, Platform, Server, Former }
}

/// For whom somebody acted, by the roles that they hold today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = PartnershipAuditActor)]
pub struct Acting {
    pub acted_for: ActedFor,
    /// Of a side.
    pub side: Option<SideNumber>,
    /// As what they acted; null where nobody holds a role.
    pub role: Option<Role>,
    /// On what the role is held.
    pub on: Option<Held>,
    /// The municipality or organisation on which it is held.
    pub on_id: Option<Uuid>,
}

/// A change of a record that the sides of a partnership share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = PartnershipAuditEvent)]
pub struct Change {
    pub id: Uuid,
    pub at: DateTime<Utc>,
    /// The operation of the contract, or the command.
    pub operation: String,
    /// What kind of record it is.
    pub subject_kind: String,
    pub subject_id: Uuid,
    pub change: RecordChange,
    /// The fields of the record that say something else than before; none of what is new or gone.
    pub fields: Vec<String>,
    pub by: Acting,
}

/// Who did it, as far as the record tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doer {
    Server,
    /// Somebody with these roles.
    Somebody(Vec<Grant>),
}

impl Acting {
    /// The highest role with a party, or else one on the platform.
    pub fn of(partnership: &Partnership, doer: &Doer) -> Self {
        let nobody = |acted_for| Self { acted_for, side: None, role: None, on: None, on_id: None };
        let Doer::Somebody(grants) = doer else { return nobody(ActedFor::Server) };
        let with_party = |it: &&Grant| it.on_id.is_some_and(|id| partnership.is_party(id));
        if let Some(grant) = grants.iter().filter(with_party).min_by_key(|it| it.role) {
            return Self {
                acted_for: ActedFor::Side,
                side: grant.on_id.and_then(|id| partnership.side_of_party(id)),
                role: Some(grant.role),
                on: Some(grant.on),
                on_id: grant.on_id,
            };
        }
        let on_platform = grants.iter().filter(|it| it.on == Held::Platform);
        on_platform.min_by_key(|it| it.role).map_or(nobody(ActedFor::Former), |grant| Self {
            role: Some(grant.role),
            on: Some(grant.on),
            ..nobody(ActedFor::Platform)
        })
    }
}

/// Fields that change with every other, that tell of who is only asked, or of who looks.
const UNTOLD: [&str; 7] = [
    "version",
    "updated_at",
    "allowed",
    "actors",
    "invited_actors",
    "invited_municipalities",
    "support_level",
];

/// What became of a record, and the fields that say something else.
pub fn changed(before: Option<&Value>, after: Option<&Value>) -> (RecordChange, Vec<String>) {
    let (before, after) = match (before, after) {
        (None, _) => return (RecordChange::Created, Vec::new()),
        (_, None) => return (RecordChange::Deleted, Vec::new()),
        (Some(before), Some(after)) => (told(before), told(after)),
    };
    let names = [&before, &after].into_iter().filter_map(Value::as_object);
    let names: std::collections::BTreeSet<_> = names.flat_map(|it| it.keys()).collect();
    let differ = names.into_iter().filter(|name| before.get(*name) != after.get(*name));
    (RecordChange::Changed, differ.cloned().collect())
}

/// A record without what is not told, however deep it stands.
fn told(it: &Value) -> Value {
    match it {
        Value::Object(fields) => {
            let kept = fields.iter().filter(|(name, _)| !UNTOLD.contains(&name.as_str()));
            kept.map(|(name, it)| (name.clone(), told(it))).collect()
        }
        Value::Array(them) => them.iter().map(told).collect(),
        it => it.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_only_asked_is_no_field_that_changed() {
        let before = json!({ "title": {}, "version": 1, "sides": [{ "number": 1, "actors": [] }] });
        let mut after = before.clone();
        after["version"] = json!(2);
        after["sides"][0]["actors"] = json!([{ "organisation_id": 7 }]);
        assert_eq!(changed(Some(&before), Some(&after)).1, Vec::<String>::new());
        after["sides"][0]["citizen_track"] = json!("paused");
        after["title"] = json!({ "de": "Freunde" });
        let said = changed(Some(&before), Some(&after));
        assert_eq!(said, (RecordChange::Changed, vec!["sides".to_owned(), "title".to_owned()]));
        assert_eq!(changed(None, Some(&after)).0, RecordChange::Created);
        assert_eq!(changed(Some(&before), None).0, RecordChange::Deleted);
    }
}
