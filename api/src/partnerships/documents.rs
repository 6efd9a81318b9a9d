//! Documents that sides name to each other: what one of them names, all have to be able to read.

use std::collections::BTreeSet;

use kernel::DocumentId;
use partnerships::{Partnership, Refusal};
use persistence::Tx;
use persistence::directory::documents;

use crate::http::call::Caller;
use crate::http::problem::Problem;

/// Holds the documents that are named for a partnership, in the order of their identifiers, so that they stay what they
/// are meanwhile; lets through those that all of its sides can read. `field` is where the request names them.
pub(super) async fn must_share(
    caller: &Caller,
    tx: &Tx,
    partnership: &Partnership,
    ids: impl IntoIterator<Item = DocumentId>,
    field: &'static str,
) -> Result<(), Problem> {
    let ids = BTreeSet::from_iter(ids);
    let found = documents::hold(tx, &ids, &caller.grants(tx).await?).await?;
    if found.len() < ids.len() {
        return Err(Refusal::DocumentUnknown(field).into());
    }
    found.iter().try_for_each(|it| partnership.must_share(it, field))?;
    Ok(())
}
