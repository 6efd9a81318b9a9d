//! Folds every name of the directory anew.

use sea_orm::{DatabaseTransaction, EntityTrait};

use super::search::{self, Kind};
use super::{municipalities, organisations, places};
use crate::Result;
use crate::entity::search_word;

/// Makes everything findable, if nothing is: a migration empties the index where names are folded otherwise from then on.
pub(crate) async fn index_anew(tx: &DatabaseTransaction) -> Result<()> {
    if search_word::Entity::find().one(tx).await?.is_some() {
        return Ok(());
    }
    search::index_on(tx, Kind::Place, &places::all_words(tx).await?).await?;
    search::index_on(tx, Kind::Place, &municipalities::all_words(tx).await?).await?;
    search::index_on(tx, Kind::Organisation, &organisations::all_words(tx).await?).await
}
