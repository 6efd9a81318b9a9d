//! What the audit record has of a partnership and of what its sides share, and what those hold who did it.

use std::collections::{BTreeMap, BTreeSet};

use kernel::access::Grant;
use kernel::directory::document::DocumentClassification;
use partnerships::PartnershipId;
use partnerships::change::Doer;
use sea_orm::sea_query::{Expr, ExprTrait, Query, UnionType};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::entity::{
    account, account_role, api_key, audit_event, document, partnership_agreement,
    partnership_assessment, partnership_claim, partnership_event, partnership_form_change,
    partnership_resolution, partnership_support,
};
use crate::listing::{Led, slice_sorted};
use crate::platform::audit::{AuditEvent, read_event};
use crate::{Actor, Listing, Reader, Result, Slice};

/// Operations by which a side names who is only asked: that is for the side and for who is named.
const NAMING: [&str; 8] = [
    "addPartnershipActor",
    "updatePartnershipActor",
    "removePartnershipActor",
    "transitionPartnershipActor",
    "addPartnershipMunicipality",
    "removePartnershipMunicipality",
    "transitionPartnershipMunicipality",
    "decideReport",
];

pub async fn list(
    db: &impl Reader,
    of: PartnershipId,
    listing: &Listing,
) -> Result<Slice<AuditEvent>> {
    use audit_event::Column as C;
    let subjects = shared(db, of).await?;
    let told = audit_event::Entity::find().filter(C::Operation.is_not_in(NAMING));
    let own = Expr::col((audit_event::Entity, C::SubjectId));
    let led = Led::new(told, C::Id, false).having(own, subjects);
    let (select, sorted) = led.sorted(Vec::new());
    slice_sorted(db, select, sorted, C::Id, listing, read_event).await
}

/// The identifiers of the records that the sides share.
async fn shared(db: &impl Reader, of: PartnershipId) -> Result<Vec<Uuid>> {
    let of = Uuid::from(of);
    macro_rules! of_partnership {
        ($($table:ident),+) => {
            [$(Query::select()
                .column($table::Column::Id)
                .from($table::Entity)
                .and_where($table::Column::PartnershipId.eq(of))
                .to_owned()),+]
        };
    }
    let records = of_partnership!(
        partnership_agreement,
        partnership_assessment,
        partnership_claim,
        partnership_event,
        partnership_form_change,
        partnership_resolution,
        partnership_support
    );
    let open = document::Column::Classification.ne(DocumentClassification::Internal.to_string());
    let mut all = Query::select()
        .column(document::Column::Id)
        .from(document::Entity)
        .and_where(document::Column::PartnershipId.eq(of).and(open))
        .to_owned();
    for records in records {
        all.union(UnionType::All, records);
    }
    let db = db.connection();
    let rows = db.query_all_raw(db.get_database_backend().build(&all)).await?;
    let mut ids = vec![of];
    for row in rows {
        ids.push(row.try_get_by_index(0)?);
    }
    Ok(ids)
}

/// Who did what the record names its actors for, by the roles that they hold today.
pub async fn doers(db: &impl Reader, actors: &BTreeSet<&str>) -> Result<BTreeMap<String, Doer>> {
    let db = db.connection();
    let (mut accounts, mut keys) = (BTreeMap::new(), BTreeMap::new());
    let mut found = BTreeMap::new();
    for name in actors {
        match name.parse().unwrap_or(Actor::System) {
            Actor::Account(id) => drop(accounts.insert(Uuid::from(id), vec![*name])),
            Actor::ApiKey(id, _) => drop(keys.insert(id, *name)),
            Actor::Anyone | Actor::Guest(_) => {
                drop(found.insert((*name).to_owned(), Doer::Somebody(Vec::new())));
            }
            Actor::System => drop(found.insert((*name).to_owned(), Doer::Server)),
        }
    }
    if !keys.is_empty() {
        let rows: Vec<(Uuid, Uuid)> = api_key::Entity::find()
            .select_only()
            .columns([api_key::Column::Id, api_key::Column::AccountId])
            .filter(api_key::Column::Id.is_in(keys.keys().copied()))
            .into_tuple()
            .all(db)
            .await?;
        for (key, account) in rows {
            accounts.entry(account).or_default().extend(keys.get(&key));
        }
    }
    let active = Query::select()
        .column(account::Column::Id)
        .from(account::Entity)
        .and_where(account::Column::Active.eq(true))
        .to_owned();
    let rows = account_role::Entity::find()
        .filter(account_role::Column::AccountId.is_in(accounts.keys().copied()))
        .filter(Expr::col(account_role::Column::AccountId).in_subquery(active))
        .all(db)
        .await?;
    let mut held = BTreeMap::<Uuid, Vec<Grant>>::new();
    for row in rows {
        held.entry(row.account_id).or_default().push(row.try_into()?);
    }
    for (account, names) in accounts {
        let grants = held.remove(&account).unwrap_or_default();
        let doer = |name: &str| (name.to_owned(), Doer::Somebody(grants.clone()));
        found.extend(names.into_iter().map(doer));
    }
    Ok(found)
}
