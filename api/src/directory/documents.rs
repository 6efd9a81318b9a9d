//! Documents: filed, filled with a file, and read by whom they are for.

use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, delete, get, patch, post, put};
use kernel::access::Grants;
use kernel::directory::body::OneBody;
use kernel::directory::document::{
    DocumentClassification, DocumentContent, DocumentFilter, DocumentFormat, DocumentProfile,
    DocumentProposal, Refusal,
};
use kernel::{Document, DocumentId};
use persistence::Tx;
use persistence::directory::{documents as store, municipalities, organisations};
use persistence::partnerships::{self, documents::naming};
use sha2::{Digest, Sha256};

use crate::State;
use crate::http::call::Caller;
use crate::http::credentials::hex;
use crate::http::extract::{
    Answered, Created, File, IfMatch, List, New, NoContent, Paged, Patch, Path, Versioned,
    must_be_file, whole_file,
};
use crate::http::problem::Problem;
use crate::http::rule::routes;

routes! {
    list_documents: Anyone;
    create_document: Party(Contributor), DirectoryWrite;
    show_document: Anyone;
    update_document [If-Match]: Party(Contributor), DirectoryWrite;
    delete_document [If-Match]: Party(Contributor), DirectoryWrite;
    download_document: Anyone;
    upload_document [If-Match]: Party(Contributor), DirectoryWrite;
}

// Aliases, because utoipa spells generic arguments out in place.
type Documents = kernel::Page<Document>;
type DocumentPatch = Patch<DocumentProfile>;

/// List documents.
///
/// Those that are public; to who has a role with their owner all of its own, and to who has one with a party of a
/// partnership those for its partners.
#[utoipa::path(params(DocumentFilter), responses((status = 200, description = "A page.", body = Documents)))]
#[get("/documents")]
async fn list_documents(
    state: Data<State>,
    caller: Caller,
    list: List<DocumentFilter>,
) -> Result<Paged<Document>, Problem> {
    let grants = caller.grants(&state.db).await?;
    Ok(list.page(store::list(&state.db, &list.filter, &list.listing, &grants).await?))
}

/// File a document.
///
/// By its owner, a municipality or an organisation; its file is uploaded after it. What is for the partners is about a
/// partnership in which the owner takes part; what is internal, only the owner files.
#[utoipa::path(request_body = DocumentProposal, responses((status = 201, description = "Filed.", body = Document)))]
#[post("/documents")]
async fn create_document(
    state: Data<State>,
    caller: Caller,
    new: New<DocumentProposal>,
) -> Result<Answered, Problem> {
    let (proposal, now) = (new.body, state.clock.now());
    state
        .create(&caller, new.claim, async |tx| {
            let body = Document::filed(DocumentId::new(now), proposal, now)?;
            must_keep(&caller, tx, &body).await?;
            must_exist(tx, body.owner, now).await?;
            must_take_part(&caller, tx, &body).await?;
            store::insert(tx, &body).await?;
            Ok(Created::of(body))
        })
        .await
}

/// Show what is said of a document.
#[utoipa::path(responses((status = 200, description = "The document.", body = Document)))]
#[get("/documents/{document_id}")]
async fn show_document(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<DocumentId>,
) -> Result<Versioned<Document>, Problem> {
    Ok(Versioned(store::show(&state.db, id, &caller.grants(&state.db).await?).await?))
}

/// Change what is said of a document.
///
/// A JSON Merge Patch (RFC 7396), also accepted as plain JSON: absent fields stay, null clears. What names the document
/// keeps its readers; once that is adopted, signed or attested, the document stays as it is.
#[utoipa::path(
    request_body(content = DocumentPatch, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Changed.", body = Document))
)]
#[patch("/documents/{document_id}")]
async fn update_document(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<DocumentId>,
    if_match: IfMatch,
    changes: DocumentPatch,
) -> Result<Versioned<Document>, Problem> {
    let now = state.clock.now();
    let decide = async |tx: &Tx, before: &Document| {
        let profile = changes.apply(&before.profile)?;
        let after = before.revise(profile, naming(tx, id).await?, now)?;
        must_keep(&caller, tx, &after).await?;
        if after.profile.partnership_id != before.profile.partnership_id {
            must_take_part(&caller, tx, &after).await?;
        }
        Ok(after)
    };
    let hold = async |tx: &Tx| hold(&caller, tx, id).await;
    state.change(&caller, &if_match, hold, decide, store::update).await
}

/// Delete a document that no other record names.
#[utoipa::path(responses((status = 204, description = "Deleted.")))]
#[delete("/documents/{document_id}")]
async fn delete_document(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<DocumentId>,
    if_match: IfMatch,
) -> Result<NoContent, Problem> {
    let deleted = state.write(&caller, async |tx| {
        let document = hold(&caller, tx, id).await?;
        if_match.check(document.version)?;
        Document::must_be_free(naming(tx, id).await?)?;
        Ok(store::delete(tx, &document).await?)
    });
    deleted.await.map(|()| NoContent)
}

/// Download the file of a document.
///
/// As it was uploaded; its `ETag` is its SHA-256.
#[utoipa::path(responses((status = 200, description = "The file.", body = String, content_type = "application/octet-stream")))]
#[get("/documents/{document_id}/content")]
async fn download_document(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<DocumentId>,
) -> Result<File, Problem> {
    let Document { profile, content, .. } =
        store::show(&state.db, id, &caller.grants(&state.db).await?).await?;
    let DocumentContent { format, sha256, .. } =
        content.ok_or_else(|| Problem::not_found("file"))?;
    let title = profile.title.said_in(profile.language.as_str()).unwrap_or_default().to_owned();
    let content = store::content(&state.db, id).await?;
    Ok(File { content, title, extension: format.extension(), sha256 })
}

/// Upload the file of a document, or another in its place.
///
/// PDF, PNG, JPEG, text in UTF-8, ODT or DOCX: which of them it is, its bytes tell. What is adopted, signed or attested
/// keeps the file that it names.
#[utoipa::path(
    request_body(content = String, content_type = "application/octet-stream", description = "The file."),
    responses((status = 200, description = "Uploaded.", body = Document))
)]
#[put("/documents/{document_id}/content")]
async fn upload_document(
    state: Data<State>,
    caller: Caller,
    Path(id): Path<DocumentId>,
    if_match: IfMatch,
    request: HttpRequest,
    payload: Payload,
) -> Result<Versioned<Document>, Problem> {
    must_be_file(&request)?;
    // Nobody sends a file in vain.
    let known = store::show(&state.db, id, &caller.grants(&state.db).await?).await?;
    caller.acts_for(&state.db, [known.owner.id().ok_or(Refusal::OwnerUnclear)?]).await?;
    let file = whole_file(payload, state.config.max_document_bytes).await?;
    let now = state.clock.now();
    let content = DocumentContent {
        format: DocumentFormat::of(&file)?,
        size: i64::try_from(file.len()).unwrap_or(i64::MAX),
        sha256: hex(&Sha256::digest(&file)),
    };
    let hold = async |tx: &Tx| hold(&caller, tx, id).await;
    let decide =
        async |tx: &Tx, before: &Document| Ok(before.fill(content, naming(tx, id).await?, now)?);
    let put = async |tx: &Tx, before: &Document, after: &Document| {
        if before == after {
            return Ok(());
        }
        store::put_content(tx, id, file).await?;
        store::update(tx, before, after).await
    };
    state.change(&caller, &if_match, hold, decide, put).await
}

/// Holds a document for who acts for its owner; to who does not read it, it is not there.
async fn hold(caller: &Caller, tx: &Tx, id: DocumentId) -> Result<Document, Problem> {
    let document = store::lock(tx, id, &caller.grants(tx).await?).await?;
    caller.acts_for(tx, [document.owner.id().ok_or(Refusal::OwnerUnclear)?]).await?;
    Ok(document)
}

/// Lets through who acts for the owner; what is internal is nobody's but the owner's own.
async fn must_keep(caller: &Caller, tx: &Tx, it: &Document) -> Result<(), Problem> {
    let theirs = caller.acts_for(tx, [it.owner.id().ok_or(Refusal::OwnerUnclear)?]).await?;
    let internal = it.profile.classification == DocumentClassification::Internal;
    let own = |grants: &Grants, body| {
        caller.operation.rule.role().is_some_and(|role| grants.hold_on(role, body))
    };
    let grants = caller.grants(tx).await?;
    if internal && !theirs.iter().any(|body| own(&grants, *body)) {
        return Err(caller.lacks("the owner itself"));
    }
    Ok(())
}

async fn must_exist(
    tx: &Tx,
    owner: OneBody,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), Problem> {
    let found = match (owner.municipality_id, owner.organisation_id) {
        (Some(id), _) => municipalities::find(tx, id, now).await?.is_some(),
        (_, Some(id)) => !organisations::seats(tx, &[id]).await?.is_empty(),
        _ => false,
    };
    if found { Ok(()) } else { Err(Refusal::OwnerUnknown.into()) }
}

/// What is about a partnership is of somebody who takes part in it.
async fn must_take_part(caller: &Caller, tx: &Tx, it: &Document) -> Result<(), Problem> {
    let Some(id) = it.profile.partnership_id else { return Ok(()) };
    let found = partnerships::find(tx, id, &caller.grants(tx).await?).await?;
    let owner = it.owner.id().ok_or(Refusal::OwnerUnclear)?;
    let takes_part = found.is_some_and(|it| it.is_party(owner));
    if takes_part { Ok(()) } else { Err(Refusal::PartnershipForeign.into()) }
}
