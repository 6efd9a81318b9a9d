//! Documents, for who may read them: to others they are not there.

use std::collections::BTreeSet;

use kernel::access::{Grants, Role};
use kernel::directory::body::OneBody;
use kernel::directory::document::{
    DocumentClassification, DocumentContent, DocumentFilter, DocumentProfile,
};
use kernel::{Document, DocumentId, OrganisationId, PartnershipId, PlaceId};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};
use serde::Serialize;
use uuid::Uuid;

use crate::entity::{document, document_content};
use crate::error::{OrNotFound, json, read, read_json, read_opt};
use crate::listing::{Led, slice_sorted};
use crate::partnerships::{carried_by, inherited};
use crate::platform::audit::Change;
use crate::{Listing, Name, Names, Reader, Result, Slice, Tx};

/// What the audit record calls a document.
const SUBJECT: &str = "document";

/// What the audit record keeps of a document: nothing that somebody has written.
#[derive(Serialize)]
struct Noted<'a> {
    id: DocumentId,
    owner: OneBody,
    classification: DocumentClassification,
    partnership_id: Option<PartnershipId>,
    content: Option<&'a DocumentContent>,
    version: i32,
}

impl<'a> Noted<'a> {
    fn of(it: &'a Document) -> Self {
        let Document { id, owner, ref profile, ref content, version, .. } = *it;
        let DocumentProfile { classification, partnership_id, .. } = *profile;
        Self { id, owner, classification, partnership_id, content: content.as_ref(), version }
    }
}

/// Which documents somebody reads: those that are public; those of the bodies with which they hold a role; those for the
/// partners of a partnership with a party of which they do. On the platform all but what is internal.
fn visible_to(grants: &Grants) -> Condition {
    use document::Column as C;
    let is = |it: DocumentClassification| C::Classification.eq(it.to_string());
    let for_partners = is(DocumentClassification::Partners);
    let mut seen = Condition::any().add(is(DocumentClassification::Public));
    if grants.hold_everywhere(Role::Viewer) {
        seen = seen.add(for_partners.clone());
    }
    let bodies: Vec<Uuid> = grants.bodies().collect();
    if bodies.is_empty() {
        return seen;
    }
    let shared = Condition::all()
        .add(for_partners)
        .add(C::PartnershipId.in_subquery(carried_by(bodies.clone())));
    seen.add(C::OrganisationId.is_in(bodies.iter().copied()))
        .add(C::MunicipalityId.in_subquery(inherited(bodies)))
        .add(shared)
}

/// What may be asked for at all by somebody without a role with any body.
fn classes(grants: &Grants) -> Vec<DocumentClassification> {
    DocumentClassification::all()
        .filter(|it| match it {
            DocumentClassification::Public => true,
            DocumentClassification::Partners => grants.hold_everywhere(Role::Viewer),
            DocumentClassification::Internal => false,
        })
        .collect()
}

pub async fn list(
    db: &impl Reader,
    filter: &DocumentFilter,
    listing: &Listing,
    to: &Grants,
) -> Result<Slice<Document>> {
    use document::Column as C;
    let DocumentFilter { municipality_id, organisation_id, partnership_id, classification } =
        filter;
    let (mut wanted, mut select) = (classification.clone(), document::Entity::find());
    if to.bodies().next().is_some() {
        select = select.filter(visible_to(to));
    } else {
        // Those that they do not read are not even looked at.
        let seen = classes(to);
        wanted = if wanted.is_empty() { seen.clone() } else { wanted };
        wanted.retain(|it| seen.contains(it));
        if wanted.is_empty() {
            let total = listing.include_total.then_some(0);
            return Ok(Slice { items: Vec::new(), next: None, total });
        }
    }
    let own = |it: C| Expr::col((document::Entity, it));
    let led = Led::new(select, C::Id, false)
        .having(own(C::MunicipalityId), municipality_id.iter().map(|it: &PlaceId| Uuid::from(*it)))
        .having(
            own(C::OrganisationId),
            organisation_id.iter().map(|it: &OrganisationId| Uuid::from(*it)),
        )
        .having(
            own(C::PartnershipId),
            partnership_id.iter().map(|it: &PartnershipId| Uuid::from(*it)),
        )
        .having(own(C::Classification), wanted.iter().map(DocumentClassification::to_string));
    let (select, sorted) = led.sorted_by_default(Vec::new());
    slice_sorted(db, select, sorted, C::Id, listing, read_document).await
}

pub async fn show(db: &impl Reader, id: DocumentId, to: &Grants) -> Result<Document> {
    find(db, id, to).await?.or_not_found(SUBJECT)
}

pub async fn find(db: &impl Reader, id: DocumentId, to: &Grants) -> Result<Option<Document>> {
    let select = document::Entity::find_by_id(id).filter(visible_to(to));
    select.one(db.connection()).await?.map(read_document).transpose()
}

/// Loads a document and holds it.
pub async fn lock(tx: &Tx, id: DocumentId, to: &Grants) -> Result<Document> {
    let select = document::Entity::find_by_id(id).filter(visible_to(to)).lock_exclusive();
    read_document(select.one(tx.connection()).await?.or_not_found(SUBJECT)?)
}

/// Loads those of these documents that somebody reads and holds them, in the order of their identifiers.
pub async fn hold(tx: &Tx, ids: &BTreeSet<DocumentId>, to: &Grants) -> Result<Vec<Document>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = document::Entity::find()
        .filter(document::Column::Id.is_in(ids.iter().copied().map(Uuid::from)))
        .filter(visible_to(to))
        .order_by_asc(document::Column::Id)
        .lock_exclusive()
        .all(tx.connection())
        .await?;
    rows.into_iter().map(read_document).collect()
}

/// Its file, once it has one.
pub async fn content(db: &impl Reader, id: DocumentId) -> Result<Vec<u8>> {
    let row = document_content::Entity::find_by_id(id).one(db.connection()).await?;
    Ok(row.or_not_found("file")?.content)
}

/// How documents are called, for who reads them.
pub async fn of_documents(db: &impl Reader, ids: Vec<Uuid>, to: &Grants) -> Result<Names> {
    use document::Column as C;
    let rows: Vec<(Uuid, String)> = document::Entity::find()
        .select_only()
        .columns([C::Id, C::Title])
        .filter(C::Id.is_in(ids))
        .filter(visible_to(to))
        .into_tuple()
        .all(db.connection())
        .await?;
    let name = |(id, title): (Uuid, String)| {
        let names = read_json("document.title", &title)?;
        Ok((id, Name { own: None, names, country: None }))
    };
    rows.into_iter().map(name).collect()
}

pub async fn insert(tx: &Tx, it: &Document) -> Result<()> {
    let row = row(it).into_active_model();
    document::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    let (kind, id, after) = (SUBJECT, it.id.into(), Noted::of(it));
    tx.record(Change { kind, id, before: None, after: Some(&after) }).await
}

/// Replaces a document that this transaction holds.
pub async fn update(tx: &Tx, before: &Document, after: &Document) -> Result<()> {
    let row = row(after).into_active_model().reset_all();
    row.update_without_returning(tx.connection()).await?;
    let (id, before, after) = (after.id.into(), Noted::of(before), Noted::of(after));
    tx.record(Change { kind: SUBJECT, id, before: Some(&before), after: Some(&after) }).await
}

/// Puts a file in the place of what a document held.
pub async fn put_content(tx: &Tx, id: DocumentId, content: Vec<u8>) -> Result<()> {
    let row = document_content::Model { document_id: id.into(), content };
    document_content::Entity::delete_by_id(id).exec(tx.connection()).await?;
    let row = row.into_active_model();
    document_content::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Forgets a document that this transaction holds, and its file.
pub async fn delete(tx: &Tx, it: &Document) -> Result<()> {
    document_content::Entity::delete_by_id(it.id).exec(tx.connection()).await?;
    document::Entity::delete_by_id(it.id).exec(tx.connection()).await?;
    let (kind, id, before) = (SUBJECT, it.id.into(), Noted::of(it));
    tx.record(Change { kind, id, before: Some(&before), after: None }).await
}

fn row(it: &Document) -> document::Model {
    let Document { owner, profile, content, .. } = it;
    document::Model {
        id: it.id.into(),
        municipality_id: owner.municipality_id.map(Uuid::from),
        organisation_id: owner.organisation_id.map(Uuid::from),
        partnership_id: profile.partnership_id.map(Uuid::from),
        title: json(&profile.title),
        language: profile.language.to_string(),
        classification: profile.classification.to_string(),
        format: content.as_ref().map(|it| it.format.to_string()),
        size: content.as_ref().map(|it| it.size),
        sha256: content.as_ref().map(|it| it.sha256.clone()),
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}

fn read_document(row: document::Model) -> Result<Document> {
    let format = read_opt("document.format", row.format.as_deref())?;
    let content = format.zip(row.size).zip(row.sha256);
    Ok(Document {
        id: row.id.into(),
        owner: OneBody {
            municipality_id: row.municipality_id.map(Into::into),
            organisation_id: row.organisation_id.map(Into::into),
        },
        profile: DocumentProfile {
            title: read_json("document.title", &row.title)?,
            language: read("document.language", row.language)?,
            classification: read("document.classification", row.classification.as_str())?,
            partnership_id: row.partnership_id.map(Into::into),
        },
        content: content.map(|((format, size), sha256)| DocumentContent { format, size, sha256 }),
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}
