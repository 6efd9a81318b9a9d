//! What became of earlier proposals.

use kernel::SideNumber;
use partnerships::proposal::{EarlierProposals, NO_LASTS};
use partnerships::status::SideEvent;
use partnerships::{Partnership, Side};
use sea_orm::prelude::DateTimeUtc;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::visible::inherited;
use crate::entity::{
    partnership, partnership_event, partnership_member, partnership_retraction, partnership_side,
};
use crate::{Reader, Result, Tx};

/// What became of those that the towns of the proposing side have made, while all towns are held.
pub async fn earlier_proposals(
    tx: &Tx,
    proposed: &Partnership,
    by: SideNumber,
) -> Result<EarlierProposals> {
    let (own, others): (Vec<&Side>, Vec<&Side>) =
        proposed.sides.iter().partition(|it| it.number == by);
    let towns = |sides: Vec<&Side>| -> Vec<Uuid> {
        sides.into_iter().flat_map(|it| &it.municipalities).map(|it| it.id.into()).collect()
    };
    let (own, others) = (towns(own), towns(others));
    Ok(EarlierProposals {
        declined_at: declined_at(tx, own.clone(), others).await?,
        unanswered: unanswered(tx, own).await?,
    })
}

/// When one of the others, or a town that it has followed, last declined where one of the ones took part.
async fn declined_at(tx: &Tx, ones: Vec<Uuid>, others: Vec<Uuid>) -> Result<Option<DateTimeUtc>> {
    use partnership_event::Column as E;
    use partnership_member::Column as M;
    let member = |column: M| Expr::col((partnership_member::Entity, column));
    let event = |column: E| Expr::col((partnership_event::Entity, column));
    let seated = |towns: Vec<Uuid>| {
        Query::select()
            .expr(Expr::val(1))
            .from(partnership_member::Entity)
            .and_where(member(M::PartnershipId).eq(event(E::PartnershipId)))
            .and_where(M::MunicipalityId.in_subquery(inherited(towns)))
            .to_owned()
    };
    let declined = seated(others).and_where(member(M::Side).eq(event(E::Side))).to_owned();
    let ours = Query::select()
        .column(M::PartnershipId)
        .from(partnership_member::Entity)
        .and_where(M::MunicipalityId.in_subquery(inherited(ones.clone())))
        .to_owned();
    let asked = seated(ones).and_where(member(M::Side).ne(event(E::Side))).to_owned();
    let retraction = |column| Expr::col((partnership_retraction::Entity, column));
    let taken_back = Query::select()
        .expr(Expr::val(1))
        .from(partnership_retraction::Entity)
        .and_where(retraction(partnership_retraction::Column::EventId).eq(event(E::Id)))
        .to_owned();
    let at = partnership_event::Entity::find()
        .select_only()
        .column(E::RecordedAt)
        .filter(E::PartnershipId.in_subquery(ours))
        .filter(E::Event.eq(SideEvent::Decline.to_string()))
        .filter(Expr::exists(taken_back).not())
        .filter(Expr::exists(declined))
        .filter(Expr::exists(asked))
        .order_by_desc(E::RecordedAt)
        .limit(1)
        .into_tuple()
        .one(tx.connection())
        .await?;
    Ok(at)
}

/// The most that one of these municipalities has made, about which nobody else has spoken: those that are open, and those
/// that it has taken back within as long as a no lasts.
async fn unanswered(tx: &Tx, of: Vec<Uuid>) -> Result<u64> {
    use partnership_member::Column as M;
    use partnership_side::Column as S;
    let member = |column: M| Expr::col((partnership_member::Entity, column));
    let side = |column: S| Expr::col((partnership_side::Entity, column));
    let whole = |column: partnership::Column| Expr::col((partnership::Entity, column));
    let open = Query::select()
        .expr(Expr::val(1))
        .from(partnership::Entity)
        .and_where(whole(partnership::Column::Id).eq(member(M::PartnershipId)))
        .cond_where(
            Condition::any()
                .add(partnership::Column::EndedOn.is_null())
                .add(partnership::Column::CreatedAt.gt(tx.author().at - NO_LASTS)),
        )
        .and_where(partnership::Column::Source.is_null())
        .to_owned();
    let spoken = || {
        Query::select()
            .expr(Expr::val(1))
            .from(partnership_side::Entity)
            .and_where(side(S::PartnershipId).eq(member(M::PartnershipId)))
            .to_owned()
    };
    let itself = spoken().and_where(side(S::Side).eq(member(M::Side))).to_owned();
    let another = spoken().and_where(side(S::Side).ne(member(M::Side))).to_owned();
    let counts: Vec<i64> = partnership_member::Entity::find()
        .select_only()
        .column_as(M::PartnershipId.count(), "made")
        .filter(M::MunicipalityId.is_in(of))
        .filter(Expr::exists(open))
        .filter(Expr::exists(itself))
        .filter(Expr::exists(another).not())
        .group_by(M::MunicipalityId)
        .into_tuple()
        .all(tx.connection())
        .await?;
    Ok(counts.into_iter().max().map_or(0, |it| u64::try_from(it).unwrap_or_default()))
}
