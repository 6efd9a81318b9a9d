//! Years that 0.1.0 took in two forms: `2023` and `2023-A1`.

use std::collections::BTreeMap;

use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};
use uuid::Uuid;

use super::observations::read_period;
use crate::Result;
use crate::entity::observation;

/// What 0.1.0 wrote behind the year.
const OTHER_FORM: &str = "-A1";

/// Joins what was said of a year in two forms, where both say the same today, to one history in the order in which it was
/// recorded. What contradicts each other stays, and is told to the operator.
pub(crate) async fn join_years(tx: &DatabaseTransaction) -> Result<()> {
    use observation::Column as C;
    let rows = observation::Entity::find()
        .filter(C::Period.like(format!("____{OTHER_FORM}")))
        .order_by_asc(C::Number)
        .all(tx)
        .await?;
    let mut cells = BTreeMap::<(Uuid, String), Vec<observation::Model>>::new();
    for row in rows {
        cells.entry((row.series_id, row.period.clone())).or_default().push(row);
    }
    for ((series, form), others) in cells {
        let year = read_period(&form)?.start_year().to_string();
        let own = observation::Entity::find()
            .filter(C::SeriesId.eq(series))
            .filter(C::Period.eq(year.as_str()))
            .all(tx)
            .await?;
        if says(&own) == says(&others) {
            join(tx, series, &year, &form, own.into_iter().chain(others).collect()).await?;
        } else {
            tracing::warn!(%series, year, form, "a year stands in two forms with different figures; both are kept");
        }
    }
    Ok(())
}

/// What is said of a series and period today, and what everybody reads.
type Says<'a> = Vec<(&'a str, Option<&'a str>, &'a str, &'a str, i32, bool)>;

fn says(revisions: &[observation::Model]) -> Says<'_> {
    let today = revisions.iter().filter(|it| it.superseded_at.is_none() || it.in_force);
    today
        .map(|it| {
            let (state, value) = (it.state.as_str(), it.value.as_deref());
            let (status, conf_status) = (it.status.as_str(), it.conf_status.as_str());
            (state, value, status, conf_status, it.indicator_version, it.in_force)
        })
        .collect()
}

async fn join(
    tx: &DatabaseTransaction,
    series: Uuid,
    year: &str,
    form: &str,
    mut all: Vec<observation::Model>,
) -> Result<()> {
    use observation::Column as C;
    all.sort_by_key(|it| (it.recorded_at, it.number));
    observation::Entity::delete_many()
        .filter(C::SeriesId.eq(series))
        .filter(C::Period.is_in([year, form]))
        .exec(tx)
        .await?;
    let last_in_force = all.iter().rposition(|it| it.in_force);
    let mut joined: Vec<observation::Model> = Vec::with_capacity(all.len());
    for (at, it) in all.into_iter().enumerate() {
        let before = joined.last_mut();
        let recorded_at = ::learning_cities::observation::next_instant(
            before.as_ref().map(|it| it.recorded_at),
            it.recorded_at,
        );
        if let Some(before) = before {
            before.superseded_at = Some(recorded_at);
        }
        joined.push(observation::Model {
            period: year.to_owned(),
            number: i32::try_from(at + 1).unwrap_or(i32::MAX),
            in_force: Some(at) == last_in_force,
            recorded_at,
            superseded_at: None,
            ..it
        });
    }
    let rows = joined.into_iter().map(IntoActiveModel::into_active_model);
    observation::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}
