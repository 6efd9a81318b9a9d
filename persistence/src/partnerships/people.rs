//! Who takes part: municipalities and organisations of each side, and where the side stands.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use kernel::directory::municipality::Level;
use kernel::{Invited, TimeZone};
use partnerships::status::{CitizenTrack, OfficialStatus};
use partnerships::support::Support;
use partnerships::{
    Actor, FormerMunicipality, InvitedMunicipality, JoinedMunicipality, Partnership, PartnershipId,
    Side, SideNumber, of_levels,
};
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement, UnionType};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryResult};
use uuid::Uuid;

use super::rows;
use crate::entity::{
    partnership_actor, partnership_citizen_track, partnership_invited_member, partnership_member,
    partnership_side, partnership_support, place,
};
use crate::error::{read, read_json, read_opt};
use crate::{Reader, Result};

/// The place in its side of an organisation, which has none.
const ACTOR: i16 = -1;
/// That of a municipality which is invited.
const INVITED: i16 = -2;

/// And that of a statement of support.
const SUPPORT: i16 = -3;

/// A municipality or an organisation in its side.
struct Seated {
    partnership_id: PartnershipId,
    side: SideNumber,
    position: i16,
    id: Uuid,
    /// Of a municipality its name, of an organisation its role.
    word: String,
    country: String,
    level: Option<Level>,
    accepted: bool,
    citizen_track: Option<CitizenTrack>,
    time_zone: Option<TimeZone>,
    /// Of a municipality that is no more.
    until: Option<NaiveDate>,
    /// Of one that came later.
    since: Option<NaiveDate>,
    left_at: Option<DateTime<Utc>>,
    joined_at: Option<DateTime<Utc>>,
    /// Of a municipality what it is called in other languages, of an organisation where its mandate is read.
    more: Option<String>,
    /// Of an organisation its mandate, filed here.
    document_id: Option<Uuid>,
    /// From when until when it took part before.
    earlier: Vec<rows::Stay>,
}

/// Puts those who take part into these partnerships: two statements, or one if no side has said anything.
pub(super) async fn seat(db: &impl Reader, them: &mut [Partnership]) -> Result<()> {
    seat_with(db, them, true).await
}

/// The same without who is only invited and what authorities say for it, which no file shows.
pub(super) async fn seat_for_file(db: &impl Reader, them: &mut [Partnership]) -> Result<()> {
    seat_with(db, them, false).await
}

async fn seat_with(db: &impl Reader, them: &mut [Partnership], in_whole: bool) -> Result<()> {
    if them.is_empty() {
        return Ok(());
    }
    let ids: Vec<Uuid> = them.iter().map(|it| it.id.into()).collect();
    let mut seated = BTreeMap::<PartnershipId, Vec<Seated>>::new();
    for it in seats(db, &ids, in_whole).await? {
        seated.entry(it.partnership_id).or_default().push(it);
    }
    let heard = them.iter().filter(|it| it.official_status != OfficialStatus::Unheard);
    let heard: Vec<Uuid> = heard.map(|it| it.id.into()).collect();
    let standings = standings(db, &heard).await?;
    for it in them {
        take_seats(it, seated.remove(&it.id).unwrap_or_default())?;
        for row in standings.iter().filter(|row| row.partnership_id == Uuid::from(it.id)) {
            let number = rows::side(row.side)?;
            if let Some(side) = it.sides.get_mut(number.index()) {
                side.standing = Some(rows::standing(row)?);
            }
        }
        it.conclude();
    }
    Ok(())
}

fn take_seats(it: &mut Partnership, mut seated: Vec<Seated>) -> Result<()> {
    seated.sort_unstable_by_key(|it| (it.side, it.position, it.id));
    let (mut levels, mut asked) = (Vec::new(), Vec::new());
    for seated in seated {
        let Seated { side, position, id, word, country, level, accepted, .. } = seated;
        let names = seated.more.as_deref().unwrap_or("{}");
        while it.sides.len() <= side.index() {
            let number = SideNumber::at(it.sides.len());
            it.sides.push(Side::silent(number, Vec::new(), Vec::new()));
        }
        let seat = &mut it.sides[side.index()];
        if let Some(track) = seated.citizen_track {
            seat.citizen_track = track;
        }
        if position == ACTOR {
            let role = read("partnership_actor.role", word.as_str())?;
            let organisation_id = id.into();
            let mandate = read_opt("partnership_actor.mandate", seated.more)?;
            let document_id = seated.document_id.map(Into::into);
            seat.actors.push(Actor { organisation_id, role, mandate, document_id });
            asked.extend((!accepted).then_some(organisation_id));
        } else if position == SUPPORT {
            let level = read("partnership_support.level", word.as_str())?;
            let from = seated.since.unwrap_or_default();
            seat.support.push(Support { level, from, to: seated.until });
        } else if position == INVITED {
            let municipality = rows::place_ref(id, word, names, country)?;
            let invited = InvitedMunicipality { side, municipality, since: seated.since };
            it.invited_municipalities.push(invited);
        } else {
            if position == 0 {
                levels.push(level);
                seat.time_zone = seated.time_zone;
            }
            let municipality = rows::place_ref(id, word, names, country)?;
            let Seated { since, joined_at, until, left_at, .. } = seated;
            let last = rows::Stay { since, joined_at, until, left_at };
            for stay in seated.earlier.into_iter().chain([last]) {
                if let Some(until) = stay.until {
                    let municipality = municipality.clone();
                    let recorded_at = stay.left_at.unwrap_or(it.updated_at);
                    let former = FormerMunicipality { municipality, until, recorded_at };
                    seat.former_municipalities.push(former);
                }
                if let Some(since) = stay.since {
                    let municipality = municipality.clone();
                    let recorded_at = stay.joined_at.unwrap_or(it.updated_at);
                    let joined = JoinedMunicipality { municipality, since, recorded_at };
                    seat.joined_municipalities.push(joined);
                }
            }
            // Where nobody followed, who led leads on.
            if seated.until.is_none() || position == 0 {
                seat.municipalities.push(municipality);
            }
        }
    }
    it.warnings = of_levels(&levels);
    it.invited_actors = Invited::default().renamed([], asked, &[]);
    Ok(())
}

async fn seats(db: &impl Reader, ids: &[Uuid], in_whole: bool) -> Result<Vec<Seated>> {
    let mut select = municipalities(ids);
    select.union(UnionType::All, organisations(ids));
    if in_whole {
        select.union(UnionType::All, invited(ids)).union(UnionType::All, support(ids));
    }
    let db = db.connection();
    let found = db.query_all_raw(db.get_database_backend().build(&select)).await?;
    found.iter().map(seated).collect()
}

fn seated(row: &QueryResult) -> Result<Seated> {
    let level: Option<String> = row.try_get_by_index(6)?;
    let track: Option<String> = row.try_get_by_index(8)?;
    let time_zone: Option<String> = row.try_get_by_index(9)?;
    let earlier: Option<String> = row.try_get_by_index(15)?;
    Ok(Seated {
        partnership_id: row.try_get_by_index::<Uuid>(0)?.into(),
        side: rows::side(row.try_get_by_index(1)?)?,
        position: row.try_get_by_index(2)?,
        id: row.try_get_by_index(3)?,
        word: row.try_get_by_index(4)?,
        country: row.try_get_by_index(5)?,
        level: read_opt("place.level", level.as_deref())?,
        accepted: row.try_get_by_index(7)?,
        citizen_track: read_opt("partnership_citizen_track.track", track.as_deref())?,
        time_zone: read_opt("place.time_zone", time_zone)?,
        until: row.try_get_by_index(10)?,
        since: row.try_get_by_index(11)?,
        left_at: row.try_get_by_index(12)?,
        joined_at: row.try_get_by_index(13)?,
        more: row.try_get_by_index(14)?,
        document_id: row.try_get_by_index(16)?,
        earlier: earlier
            .as_deref()
            .map_or(Ok(Vec::new()), |it| read_json("partnership_member.earlier", it))?,
    })
}

fn municipalities(ids: &[Uuid]) -> SelectStatement {
    use partnership_member::Column as C;
    let of = |column: C| (partnership_member::Entity, column);
    let place = |column: place::Column| (place::Entity, column);
    let same = Expr::col(place(place::Column::Id)).equals(of(C::MunicipalityId));
    let tracks = |column| (partnership_citizen_track::Entity, column);
    let track = Expr::col(tracks(partnership_citizen_track::Column::PartnershipId))
        .equals(of(C::PartnershipId))
        .and(Expr::col(tracks(partnership_citizen_track::Column::Side)).equals(of(C::Side)));
    Query::select()
        .columns([of(C::PartnershipId), of(C::Side), of(C::Position), of(C::MunicipalityId)])
        .columns([place::Column::Name, place::Column::Country, place::Column::Level].map(place))
        .expr(Expr::val(true))
        .column((partnership_citizen_track::Entity, partnership_citizen_track::Column::Track))
        .column(place(place::Column::TimeZone))
        .columns([C::Until, C::Since, C::LeftAt, C::JoinedAt].map(of))
        .column(place(place::Column::Names))
        .column(of(C::Earlier))
        .expr(Expr::cust("null"))
        .from(partnership_member::Entity)
        .inner_join(place::Entity, same)
        .left_join(partnership_citizen_track::Entity, track)
        .and_where(Expr::col(of(C::PartnershipId)).is_in(ids.iter().copied()))
        .to_owned()
}

fn organisations(ids: &[Uuid]) -> SelectStatement {
    use partnership_actor::Column as C;
    Query::select()
        .columns([C::PartnershipId, C::Side])
        .expr(Expr::cust(format!("cast({ACTOR} as smallint)")))
        .columns([C::OrganisationId, C::Role])
        .expr(Expr::cust("''"))
        .expr(Expr::cust("null"))
        .column(C::Accepted)
        .exprs(std::iter::repeat_n(Expr::cust("null"), 6))
        .column(C::Mandate)
        .expr(Expr::cust("null"))
        .column(C::DocumentId)
        .from(partnership_actor::Entity)
        .and_where(C::PartnershipId.is_in(ids.iter().copied()))
        .to_owned()
}

fn invited(ids: &[Uuid]) -> SelectStatement {
    use partnership_invited_member::Column as C;
    let of = |column: C| (partnership_invited_member::Entity, column);
    let place = |column: place::Column| (place::Entity, column);
    let same = Expr::col(place(place::Column::Id)).equals(of(C::MunicipalityId));
    Query::select()
        .columns([C::PartnershipId, C::Side].map(of))
        .expr(Expr::cust(format!("cast({INVITED} as smallint)")))
        .column(of(C::MunicipalityId))
        .columns([place::Column::Name, place::Column::Country].map(place))
        .expr(Expr::cust("null"))
        .expr(Expr::val(false))
        .exprs(std::iter::repeat_n(Expr::cust("null"), 3))
        .column(of(C::Since))
        .exprs(std::iter::repeat_n(Expr::cust("null"), 2))
        .column(place(place::Column::Names))
        .exprs(std::iter::repeat_n(Expr::cust("null"), 2))
        .from(partnership_invited_member::Entity)
        .inner_join(place::Entity, same)
        .and_where(Expr::col(of(C::PartnershipId)).is_in(ids.iter().copied()))
        .to_owned()
}

fn support(ids: &[Uuid]) -> SelectStatement {
    use partnership_support::Column as C;
    let nothing = |times| std::iter::repeat_n(Expr::cust("null"), times);
    Query::select()
        .columns([C::PartnershipId, C::Side])
        .expr(Expr::cust(format!("cast({SUPPORT} as smallint)")))
        .columns([C::Id, C::Level])
        .expr(Expr::cust("''"))
        .exprs(nothing(1))
        .expr(Expr::val(true))
        .exprs(nothing(2))
        .columns([C::ValidTo, C::GivenOn])
        .exprs(nothing(5))
        .from(partnership_support::Entity)
        .and_where(C::PartnershipId.is_in(ids.iter().copied()))
        .and_where(C::WithdrawnAt.is_null())
        .to_owned()
}

async fn standings(db: &impl Reader, ids: &[Uuid]) -> Result<Vec<partnership_side::Model>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let of = partnership_side::Column::PartnershipId.is_in(ids.iter().copied());
    Ok(partnership_side::Entity::find().filter(of).all(db.connection()).await?)
}
