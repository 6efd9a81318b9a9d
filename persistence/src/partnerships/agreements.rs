//! Agreements with their adoptions, signatures and terminations.

use chrono::NaiveDate;
use kernel::access::Grants;
use partnerships::agreement::{
    Adoption, AgreementPredecessor, AgreementProposal, AgreementStatus, Attestation, NoticeMonths,
    Signature, Termination,
};
use partnerships::{Agreement, AgreementId, PartnershipId};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};
use uuid::Uuid;

use super::visible::seen_by;
use super::{documents, rows};
use crate::entity::{
    partnership_adoption as adoption, partnership_agreement as agreement,
    partnership_signature as signature, partnership_termination as termination,
};
use crate::error::{OrNotFound, json, read, read_json, read_opt};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::{Listing, Reader, Result, Slice, Tx};

/// What the audit record calls an agreement.
const SUBJECT: &str = "partnership_agreement";

pub async fn show(
    db: &impl Reader,
    id: AgreementId,
    today: NaiveDate,
    to: &Grants,
) -> Result<Agreement> {
    let seen = agreement::Column::PartnershipId.in_subquery(seen_by(to));
    let row = agreement::Entity::find_by_id(id).filter(seen).one(db.connection()).await?;
    one(db, row, today).await?.or_not_found("agreement")
}

/// The partnership whose agreement it is.
pub async fn partnership_of(
    db: &impl Reader,
    id: AgreementId,
    to: &Grants,
) -> Result<PartnershipId> {
    let row: Option<Uuid> = agreement::Entity::find_by_id(id)
        .filter(agreement::Column::PartnershipId.in_subquery(seen_by(to)))
        .select_only()
        .column(agreement::Column::PartnershipId)
        .into_tuple()
        .one(db.connection())
        .await?;
    row.map(PartnershipId::from).or_not_found("agreement")
}

async fn one(
    db: &impl Reader,
    row: Option<agreement::Model>,
    today: NaiveDate,
) -> Result<Option<Agreement>> {
    let mut them = Vec::from_iter(row.map(bare).transpose()?);
    acts(db, &mut them, today).await?;
    Ok(them.pop())
}

/// Those of a partnership; to who does not belong to it only what all sides have signed.
pub async fn list(
    db: &impl Reader,
    of: PartnershipId,
    belongs: bool,
    listing: &Listing,
    today: NaiveDate,
) -> Result<Slice<Agreement>> {
    let mut select =
        agreement::Entity::find().filter(agreement::Column::PartnershipId.eq(Uuid::from(of)));
    if !belongs {
        let signed = Query::select()
            .expr(Expr::col(signature::Column::Id).count())
            .from(signature::Entity)
            .and_where(
                Expr::col((signature::Entity, signature::Column::AgreementId))
                    .equals((agreement::Entity, agreement::Column::Id)),
            )
            .to_owned();
        let signed = Expr::SubQuery(None, Box::new(signed.into()));
        select = select.filter(Expr::col(agreement::Column::Parties).lte(signed));
    }
    let mut found = slice(db, select, Vec::new(), agreement::Column::Id, listing, bare).await?;
    acts(db, &mut found.items, today).await?;
    Ok(found)
}

/// All agreements of a partnership: there are a handful.
pub async fn all(db: &impl Reader, of: PartnershipId, today: NaiveDate) -> Result<Vec<Agreement>> {
    let rows = agreement::Entity::find()
        .filter(agreement::Column::PartnershipId.eq(Uuid::from(of)))
        .order_by_asc(agreement::Column::Id)
        .all(db.connection())
        .await?;
    let mut them: Vec<_> = rows.into_iter().map(bare).collect::<Result<_>>()?;
    acts(db, &mut them, today).await?;
    Ok(them)
}

/// Adds what the sides have done with these agreements, and where that leaves them today.
async fn acts(db: &impl Reader, them: &mut Vec<Agreement>, today: NaiveDate) -> Result<()> {
    if them.is_empty() {
        return Ok(());
    }
    let ids: Vec<Uuid> = them.iter().map(|it| it.id.into()).collect();
    let (db, ids) = (db.connection(), || ids.iter().copied());
    let adopted = adoption::Entity::find().filter(adoption::Column::AgreementId.is_in(ids()));
    for row in adopted.order_by_asc(adoption::Column::Id).all(db).await? {
        if let Some(it) = them.iter_mut().find(|it| Uuid::from(it.id) == row.agreement_id) {
            it.adoptions.push(Adoption {
                side: rows::side(row.side)?,
                decided_on: row.decided_on,
                resolution_id: row.resolution_id.map(Into::into),
                mandate: read_opt("partnership_adoption.mandate", row.mandate)?,
                attestation: attested(
                    row.attested_by,
                    row.attestation_document,
                    row.attestation_document_id,
                    row.attestation_standing.as_deref(),
                )?,
                recorded_at: row.recorded_at,
            });
        }
    }
    let signed = signature::Entity::find().filter(signature::Column::AgreementId.is_in(ids()));
    for row in signed.order_by_asc(signature::Column::Id).all(db).await? {
        if let Some(it) = them.iter_mut().find(|it| Uuid::from(it.id) == row.agreement_id) {
            it.signatures.push(Signature {
                side: rows::side(row.side)?,
                office: read("partnership_signature.office", row.office.as_str())?,
                signed_on: row.signed_on,
                attestation: attested(
                    row.attested_by,
                    row.attestation_document,
                    row.attestation_document_id,
                    row.attestation_standing.as_deref(),
                )?,
                recorded_at: row.recorded_at,
            });
        }
    }
    let ended = termination::Entity::find().filter(termination::Column::AgreementId.is_in(ids()));
    for row in ended.all(db).await? {
        if let Some(it) = them.iter_mut().find(|it| Uuid::from(it.id) == row.agreement_id) {
            it.termination = Some(Termination {
                side: rows::side(row.side)?,
                effective_on: row.effective_on,
                declared_on: row.declared_on.unwrap_or_else(|| row.recorded_at.date_naive()),
                reason: read("partnership_termination.reason", row.reason)?,
                document: read_opt("partnership_termination.document", row.document)?,
                recorded_at: row.recorded_at,
            });
        }
    }
    *them = std::mem::take(them).into_iter().map(|it| it.as_of(today)).collect();
    Ok(())
}

pub async fn insert(tx: &Tx, it: &Agreement) -> Result<()> {
    agreement::Entity::insert(row(it).into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    documents::note(tx, None, it).await?;
    tx.record(Change { kind: SUBJECT, id: it.id.into(), before: None, after: Some(it) }).await
}

/// Replaces an agreement that this transaction holds, and adds what a side has done with it since.
pub async fn update(tx: &Tx, before: &Agreement, after: &Agreement) -> Result<()> {
    let db = tx.connection();
    row(after).into_active_model().reset_all().update_without_returning(db).await?;
    documents::note(tx, Some(before), after).await?;
    let agreement_id = Uuid::from(after.id);
    let fresh = |at| Uuid::from(partnerships::SideEventId::new(at));
    if before.adoptions != after.adoptions {
        let of = adoption::Column::AgreementId.eq(agreement_id);
        adoption::Entity::delete_many().filter(of).exec(db).await?;
    }
    for it in after.adoptions.iter().filter(|_| before.adoptions != after.adoptions) {
        let attestation = it.attestation.as_ref();
        let row = adoption::Model {
            id: fresh(it.recorded_at),
            agreement_id,
            side: it.side.into(),
            decided_on: it.decided_on,
            resolution_id: it.resolution_id.map(Uuid::from),
            mandate: it.mandate.as_ref().map(ToString::to_string),
            attested_by: attestation.map(|it| it.by.into()),
            attestation_document: attestation.map(|it| it.document.to_string()),
            attestation_document_id: attestation.and_then(|it| it.document_id).map(Uuid::from),
            attestation_standing: attestation.map(|it| it.standing.to_string()),
            recorded_at: it.recorded_at,
        };
        adoption::Entity::insert(row.into_active_model()).exec_without_returning(db).await?;
    }
    if before.signatures != after.signatures {
        let of = signature::Column::AgreementId.eq(agreement_id);
        signature::Entity::delete_many().filter(of).exec(db).await?;
    }
    for it in after.signatures.iter().filter(|_| before.signatures != after.signatures) {
        let attestation = it.attestation.as_ref();
        let row = signature::Model {
            id: fresh(it.recorded_at),
            agreement_id,
            side: it.side.into(),
            office: it.office.to_string(),
            signed_on: it.signed_on,
            attested_by: attestation.map(|it| it.by.into()),
            attestation_document: attestation.map(|it| it.document.to_string()),
            attestation_document_id: attestation.and_then(|it| it.document_id).map(Uuid::from),
            attestation_standing: attestation.map(|it| it.standing.to_string()),
            recorded_at: it.recorded_at,
        };
        signature::Entity::insert(row.into_active_model()).exec_without_returning(db).await?;
    }
    if let Some(it) =
        after.termination.as_ref().filter(|it| Some(*it) != before.termination.as_ref())
    {
        // Of two notices the earlier counts; the other stays in the audit record.
        let of = termination::Column::AgreementId.eq(agreement_id);
        termination::Entity::delete_many().filter(of).exec(db).await?;
        let row = termination::Model {
            id: fresh(it.recorded_at),
            agreement_id,
            side: it.side.into(),
            effective_on: it.effective_on,
            declared_on: Some(it.declared_on),
            reason: it.reason.to_string(),
            document: it.document.as_ref().map(ToString::to_string),
            recorded_at: it.recorded_at,
        };
        termination::Entity::insert(row.into_active_model()).exec_without_returning(db).await?;
    }
    let id = after.id.into();
    tx.record(Change { kind: SUBJECT, id, before: Some(before), after: Some(after) }).await
}

/// Forgets an agreement that nobody has adopted.
pub(super) async fn delete(tx: &Tx, it: &Agreement) -> Result<()> {
    let (db, id) = (tx.connection(), Uuid::from(it.id));
    let of = termination::Column::AgreementId.eq(id);
    termination::Entity::delete_many().filter(of).exec(db).await?;
    documents::forget(tx, it).await?;
    agreement::Entity::delete_by_id(id).exec(db).await?;
    tx.record(Change { kind: SUBJECT, id, before: Some(it), after: None }).await
}

/// Whose word it is, if another side attested it.
fn attested(
    by: Option<i16>,
    document: Option<String>,
    document_id: Option<Uuid>,
    standing: Option<&str>,
) -> Result<Option<Attestation>> {
    let (Some(by), Some(document), Some(standing)) = (by, document, standing) else {
        return Ok(None);
    };
    Ok(Some(Attestation {
        by: rows::side(by)?,
        document: read("attestation_document", document)?,
        document_id: document_id.map(Into::into),
        standing: read("attestation_standing", standing)?,
    }))
}

fn row(it: &Agreement) -> agreement::Model {
    let terms = &it.terms;
    agreement::Model {
        id: it.id.into(),
        partnership_id: it.partnership_id.into(),
        kind: terms.kind.to_string(),
        title: terms.title.to_string(),
        draft: terms.draft,
        in_force_from: terms.in_force_from,
        in_force_to: terms.in_force_to,
        themes: json(&terms.themes),
        projects: json(&terms.projects),
        languages: json(&terms.languages),
        notice_months: terms.notice_months.map(i16::from),
        predecessor_id: terms.follows.map(|it| it.agreement_id.into()),
        succession: terms.follows.map(|it| it.how.to_string()),
        edition: it.edition,
        terminated_on: it.termination.as_ref().map(|it| it.effective_on),
        superseded_on: it.superseded_on,
        lapsed_on: it.lapsed_on,
        gap_days: it.gap_days,
        parties: it.parties,
        version: it.version,
        created_at: it.created_at,
        updated_at: it.updated_at,
    }
}

/// An agreement without what the sides have done with it.
fn bare(row: agreement::Model) -> Result<Agreement> {
    let how = read_opt("partnership_agreement.succession", row.succession.as_deref())?;
    let follows = row.predecessor_id.zip(how);
    let notice: Option<NoticeMonths> =
        read_opt("partnership_agreement.notice_months", row.notice_months)?;
    Ok(Agreement {
        id: row.id.into(),
        partnership_id: row.partnership_id.into(),
        terms: AgreementProposal {
            kind: read("partnership_agreement.kind", row.kind.as_str())?,
            title: read("partnership_agreement.title", row.title)?,
            draft: row.draft,
            in_force_from: row.in_force_from,
            in_force_to: row.in_force_to,
            themes: read_json("partnership_agreement.themes", &row.themes)?,
            projects: read_json("partnership_agreement.projects", &row.projects)?,
            languages: read_json("partnership_agreement.languages", &row.languages)?,
            notice_months: notice,
            follows: follows.map(|(id, how)| AgreementPredecessor { agreement_id: id.into(), how }),
        },
        edition: row.edition,
        status: AgreementStatus::Draft,
        adoptions: Vec::new(),
        signatures: Vec::new(),
        termination: None,
        superseded_on: row.superseded_on,
        lapsed_on: row.lapsed_on,
        gap_days: row.gap_days,
        renewal_opens_on: None,
        review_due_on: None,
        parties: row.parties,
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    })
}
