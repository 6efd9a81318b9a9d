//! Documents that records of partnerships name.

use kernel::DocumentId;
use kernel::directory::document::Naming;
use partnerships::Agreement;
use sea_orm::sea_query::Condition;
use sea_orm::{
    ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QuerySelect,
};
use uuid::Uuid;

use crate::entity::{
    partnership_actor as actor, partnership_adoption as adoption,
    partnership_agreement_document as named, partnership_signature as signature,
    partnership_support as support,
};
use crate::{Reader, Result, Tx};

/// Whether records name a document that this transaction holds.
pub async fn naming(tx: &Tx, id: DocumentId) -> Result<Naming> {
    let (db, id) = (tx.connection(), Uuid::from(id));
    let agreements: Vec<Uuid> = named::Entity::find()
        .select_only()
        .column(named::Column::AgreementId)
        .filter(named::Column::DocumentId.eq(id))
        .into_tuple()
        .all(db)
        .await?;
    let adopted = Condition::any()
        .add(adoption::Column::AgreementId.is_in(agreements.clone()))
        .add(adoption::Column::AttestationDocumentId.eq(id));
    let signed = Condition::any()
        .add(signature::Column::AgreementId.is_in(agreements.clone()))
        .add(signature::Column::AttestationDocumentId.eq(id));
    if adoption::Entity::find().filter(adopted).count(db).await? > 0
        || signature::Entity::find().filter(signed).count(db).await? > 0
    {
        return Ok(Naming::ForGood);
    }
    let charged = actor::Entity::find().filter(actor::Column::DocumentId.eq(id));
    let shown = support::Entity::find().filter(support::Column::DocumentId.eq(id));
    let is_named =
        !agreements.is_empty() || charged.count(db).await? > 0 || shown.count(db).await? > 0;
    Ok(if is_named { Naming::Somewhere } else { Naming::Nowhere })
}

/// Writes down which documents an agreement names.
pub(super) async fn note(tx: &Tx, before: Option<&Agreement>, after: &Agreement) -> Result<()> {
    let ids = after.terms.documents();
    if before.map(|it| it.terms.documents()).unwrap_or_default() == ids {
        return Ok(());
    }
    forget(tx, after).await?;
    let agreement_id = Uuid::from(after.id);
    let row = |it: DocumentId| named::Model { agreement_id, document_id: it.into() };
    let rows: Vec<_> = ids.into_iter().map(row).map(IntoActiveModel::into_active_model).collect();
    if !rows.is_empty() {
        named::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    }
    Ok(())
}

/// That an agreement names none any more.
pub(super) async fn forget(tx: &Tx, it: &Agreement) -> Result<()> {
    let of = named::Column::AgreementId.eq(Uuid::from(it.id));
    named::Entity::delete_many().filter(of).exec(tx.connection()).await?;
    Ok(())
}
