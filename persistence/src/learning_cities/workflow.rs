//! How revisions come to the public: steps, one at a time or for a whole import.

use std::collections::BTreeSet;

use ::learning_cities::observation::{
    Action, FigureState, Revision, RevisionId, Step, StepId, Taken,
};
use kernel::AccountId;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::observations::revision_row;
use super::reading::kept;
use super::recording::outdate;
use crate::entity::{observation, observation_step, series};
use crate::error::{OrNotFound, read, read_opt};
use crate::listing::slice;
use crate::platform::audit::Change;
use crate::platform::imports::ImportId;
use crate::{Listing, Reader, Result, Slice, Tx};

/// Loads a revision and holds its series.
pub async fn lock(tx: &Tx, id: RevisionId) -> Result<Revision> {
    let of = Query::select()
        .column(observation::Column::SeriesId)
        .from(observation::Entity)
        .and_where(observation::Column::Id.eq(Uuid::from(id)))
        .to_owned();
    series::Entity::find()
        .filter(series::Column::Id.in_subquery(of))
        .lock_exclusive()
        .one(tx.connection())
        .await?
        .or_not_found("observation")?;
    Ok(kept(tx, id).await?.revision)
}

/// Holds the series of all that an import brought in, in the order in which recording holds them.
pub async fn lock_all(tx: &Tx, import: ImportId) -> Result<()> {
    let of = Query::select()
        .column(observation::Column::SeriesId)
        .from(observation::Entity)
        .and_where(observation::Column::ImportId.eq(Uuid::from(import)))
        .to_owned();
    series::Entity::find()
        .select_only()
        .column(series::Column::Id)
        .filter(series::Column::Id.in_subquery(of))
        .order_by_asc(series::Column::Id)
        .lock_exclusive()
        .into_tuple::<Uuid>()
        .all(tx.connection())
        .await?;
    Ok(())
}

/// Stores a revision after a step, and the step; the transaction holds its series.
pub async fn take(tx: &Tx, before: &Revision, after: &Revision, step: &Step) -> Result<()> {
    if after.state == FigureState::Published {
        outdate(tx, &BTreeSet::from([(after.series.id, after.period)])).await?;
    }
    revision_row(after)
        .into_active_model()
        .reset_all()
        .update_without_returning(tx.connection())
        .await?;
    write_down(tx, Some(after.id), None, step).await?;
    let id = after.id.into();
    tx.record(Change { kind: "observation", id, before: Some(before), after: Some(after) }).await
}

async fn write_down(
    tx: &Tx,
    revision: Option<RevisionId>,
    import: Option<ImportId>,
    step: &Step,
) -> Result<()> {
    let row = observation_step::Model {
        id: StepId::new(step.at).into(),
        revision_id: revision.map(Uuid::from),
        import_id: import.map(Uuid::from),
        action: step.action.to_string(),
        by_account: step.by.map(Uuid::from),
        at: step.at,
        reason: step.reason.as_ref().map(ToString::to_string),
    };
    observation_step::Entity::insert(row.into_active_model())
        .exec_without_returning(tx.connection())
        .await?;
    Ok(())
}

/// The steps that were taken with a revision, alone or with all of its import.
pub async fn steps(db: &impl Reader, of: &Revision, listing: &Listing) -> Result<Slice<Taken>> {
    use observation_step::Column as C;
    let mut any = C::RevisionId.eq(Uuid::from(of.id));
    if let Some(import) = of.import_id {
        any = any.or(C::ImportId.eq(import));
    }
    let select = observation_step::Entity::find().filter(any);
    slice(db, select, Vec::new(), C::Id, listing, read_step).await
}

fn read_step(row: observation_step::Model) -> Result<Taken> {
    Ok(Taken {
        id: row.id.into(),
        import_id: row.import_id,
        action: read("observation_step.action", row.action.as_str())?,
        by: row.by_account.map(AccountId::from),
        at: row.at,
        reason: read_opt("observation_step.reason", row.reason)?,
    })
}

/// Who recorded and who submitted what an import brought in and waits to be approved.
pub async fn authors(db: &impl Reader, import: ImportId) -> Result<BTreeSet<AccountId>> {
    use observation::Column as C;
    let rows: Vec<(Option<Uuid>, Option<Uuid>)> = observation::Entity::find()
        .select_only()
        .columns([C::RecordedBy, C::SubmittedBy])
        .distinct()
        .filter(C::ImportId.eq(Uuid::from(import)))
        .filter(C::State.eq(FigureState::Submitted.to_string()))
        .into_tuple()
        .all(db.connection())
        .await?;
    let accounts = rows.into_iter().flat_map(|(recorded, submitted)| [recorded, submitted]);
    Ok(accounts.flatten().map(AccountId::from).collect())
}

/// Where what an import brought in stands; what has been said anew does not count.
pub async fn states(db: &impl Reader, import: ImportId) -> Result<BTreeSet<FigureState>> {
    use observation::Column as C;
    let rows: Vec<String> = observation::Entity::find()
        .select_only()
        .column(C::State)
        .distinct()
        .filter(C::ImportId.eq(Uuid::from(import)))
        .filter(C::SupersededAt.is_null())
        .into_tuple()
        .all(db.connection())
        .await?;
    rows.iter().map(|it| read("observation.state", it.as_str())).collect()
}

/// What the audit record says of a step with a whole import.
#[derive(serde::Serialize)]
struct Led {
    action: Action,
    observations: u64,
}

/// Takes a step with all that an import brought in and that is where the step begins, in a few statements whatever its
/// size; what has been said anew meanwhile stays as it is. The transaction holds their series. Gives how many.
pub async fn take_all(
    tx: &Tx,
    import: ImportId,
    from: FigureState,
    to: FigureState,
    step: &Step,
) -> Result<u64> {
    use observation::Column as C;
    let of_import = || C::ImportId.eq(Uuid::from(import));
    let mut ready = of_import().and(C::State.eq(from.to_string()));
    if step.action != Action::Withdraw {
        ready = ready.and(C::SupersededAt.is_null());
    }
    let count = observation::Entity::find().filter(ready.clone()).count(tx.connection()).await?;
    if count == 0 {
        return Ok(0);
    }
    if to == FigureState::Published {
        outdate_for(tx, import, from).await?;
    }
    let by = step.by.map(Uuid::from);
    let reason = step.reason.as_ref().map(ToString::to_string);
    let mut update = observation::Entity::update_many()
        .col_expr(C::State, Expr::value(to.to_string()))
        .col_expr(C::Version, Expr::col(C::Version).add(1));
    update = match step.action {
        Action::Submit => update.col_expr(C::SubmittedBy, Expr::value(by)),
        Action::Reopen => update,
        Action::Approve => update.col_expr(C::ApprovedBy, Expr::value(by)),
        Action::Reject => update.col_expr(C::Reason, Expr::value(reason)),
        Action::Publish => update
            .col_expr(C::PublishedAt, Expr::value(step.at))
            .col_expr(C::InForce, Expr::col(C::Status).ne("")),
        Action::Withdraw => update
            .col_expr(C::WithdrawnAt, Expr::value(step.at))
            .col_expr(C::Reason, Expr::value(reason))
            .col_expr(C::InForce, Expr::value(false)),
    };
    update.filter(ready).exec(tx.connection()).await?;
    write_down(tx, None, Some(import), step).await?;
    let led = Led { action: step.action, observations: count };
    let id = import.into();
    tx.record(Change { kind: "import", id, before: None, after: Some(&led) }).await?;
    Ok(count)
}

/// Takes out of force what an import is about to replace.
async fn outdate_for(tx: &Tx, import: ImportId, from: FigureState) -> Result<()> {
    let db = tx.connection();
    let backend = db.get_database_backend();
    let sql = "update observation set in_force = ? where in_force and (series_id, period) in \
               (select series_id, period from observation where import_id = ? and state = ? \
               and superseded_at is null)";
    let sql = if tx.is_postgres() {
        sql.replacen('?', "$1", 1).replacen('?', "$2", 1).replacen('?', "$3", 1)
    } else {
        sql.to_owned()
    };
    let values = [false.into(), Uuid::from(import).into(), from.to_string().into()];
    db.execute_raw(sea_orm::Statement::from_sql_and_values(backend, sql, values)).await?;
    Ok(())
}
