//! Finding partnerships: one condition for lists, counts and exports, and the orders in which they come.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use kernel::access::Grants;
use kernel::directory::search::index_words;
use kernel::{Choice, CountryCode, LocalizedText, Order, PlaceId};
use partnerships::finding::{PartnershipFacet, PartnershipSort, Sorting, SourceName, Statistics};
use partnerships::status::OfficialStatus;
use partnerships::{Form, Partnership, PartnershipFilter, PartnershipId};
use sea_orm::sea_query::{
    Alias, CommonTableExpression, Condition, Expr, ExprTrait, Func, IntoColumnRef, IntoTableRef,
    Query, SelectStatement, UnionType, WithClause,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect,
    QueryTrait, Select,
};
use uuid::Uuid;

use super::visible::visible_to;
use super::{people, rows};
use crate::directory::search;
use crate::entity::{
    partnership, partnership_actor, partnership_country, partnership_member, partnership_side,
    partnership_theme, place, search_word,
};
use crate::error::{json, read_json};
use crate::listing::{KeyKind, Led, SortKey, in_countries, slice_sorted};
use crate::{Listing, Reader, Result, Slice};

pub async fn list(
    db: &impl Reader,
    filter: &PartnershipFilter,
    sorting: Sorting,
    listing: &Listing,
    to: &Grants,
) -> Result<Slice<Partnership>> {
    let (mut led, closeness) = matching(rows::select(), filter, to);
    let order = sorting.order.unwrap_or(Order::Asc);
    let keys = match sorting.sort {
        Some(PartnershipSort::UpdatedAt) => vec![by_change(order)],
        Some(PartnershipSort::StartedOn) => vec![by_start(order)],
        Some(PartnershipSort::Name) => by_leads(&mut led, order),
        None => by_default(filter, closeness),
    };
    let id = partnership::Column::Id;
    let (select, sorted) = led.sorted(keys);
    let mut found = slice_sorted(db, select, sorted, id, listing, rows::unpeopled).await?;
    people::seat(db, &mut found.items).await?;
    Ok(found)
}

/// Which are meant, in the order in which they are listed without another: one walk, for who then reads them piece by piece.
pub async fn meant(
    db: &impl Reader,
    filter: &PartnershipFilter,
    to: &Grants,
) -> Result<Vec<PartnershipId>> {
    let ids = partnership::Entity::find().select_only().column(partnership::Column::Id);
    let (led, closeness) = matching(ids, filter, to);
    let (select, sorted) = led.sorted(by_default(filter, closeness));
    let ids: Vec<Uuid> = sorted.order(select).into_tuple().all(db.connection()).await?;
    Ok(ids.into_iter().map(PartnershipId::from).collect())
}

/// Of these, those that somebody sees still, in their order.
pub async fn seen(
    db: &impl Reader,
    ids: &[PartnershipId],
    to: &Grants,
) -> Result<Vec<Partnership>> {
    let place: HashMap<_, _> = ids.iter().zip(0..).collect();
    let select = rows::select()
        .filter(partnership::Column::Id.is_in(ids.iter().copied().map(Uuid::from)))
        .filter(visible_to(to));
    let them = select.into_model::<rows::Stored>().all(db.connection()).await?;
    let mut them = them.into_iter().map(rows::unpeopled).collect::<Result<Vec<_>>>()?;
    them.sort_unstable_by_key(|it| place.get(&it.id).copied());
    people::seat_for_file(db, &mut them).await?;
    Ok(them)
}

/// By relevance where words are asked for, by the last change where changes are, else by age.
fn by_default(filter: &PartnershipFilter, closeness: Option<SortKey>) -> Vec<SortKey> {
    let changed = || filter.updated_since.map(|_| by_change(Order::Asc));
    closeness.or_else(changed).into_iter().collect()
}

fn by_change(order: Order) -> SortKey {
    let expr = Expr::col((partnership::Entity, partnership::Column::UpdatedAt));
    SortKey { expr, kind: KeyKind::Instant, order }
}

/// Those of which it is not known come last, in either order; both expressions are indexed.
fn by_start(order: Order) -> SortKey {
    let unknown = match order {
        Order::Asc => "9999-12-31",
        Order::Desc => "0001-01-01",
    };
    let expr = Expr::cust(format!("coalesce(\"partnership\".\"started_on\", '{unknown}')"));
    SortKey { expr, kind: KeyKind::Day, order }
}

/// The sides whose leads a partnership is called by; the names of the joined rows: who leads, and the town.
const LEADS: [(i16, &str, &str); 2] =
    [(1, "first_lead", "first_town"), (2, "second_lead", "second_town")];

/// Sorts by what the municipalities that lead the sides are called now. Where nothing else leads, towns do, by their names.
fn by_leads(led: &mut Led<partnership::Entity>, order: Order) -> Vec<SortKey> {
    use partnership_member::Column as C;
    let leads_itself = led.leads_itself();
    let query = QueryTrait::query(&mut led.select);
    let by_name = |town: &'static str| SortKey {
        expr: Expr::col((Alias::new(town), place::Column::NameKey)),
        kind: KeyKind::Text,
        order,
    };
    if leads_itself {
        query.from_clear();
    }
    for (at, (side, lead, town)) in LEADS.into_iter().enumerate() {
        let of_lead = |column: C| Expr::col((Alias::new(lead), column));
        let of_town = |column: place::Column| Expr::col((Alias::new(town), column));
        let towns = place::Entity.into_table_ref().alias(Alias::new(town));
        let leads = partnership_member::Entity.into_table_ref().alias(Alias::new(lead));
        if at == 0 {
            // The index of names has the kind before them.
            query.and_where(of_town(place::Column::Kind).eq("municipality"));
        }
        match (leads_itself, at) {
            (true, 0) => query.from(towns).cross_join(leads).cross_join(partnership::Entity),
            _ => query.cross_join(leads).cross_join(towns),
        };
        query
            .and_where(of_town(place::Column::Id).eq(of_lead(C::MunicipalityId)))
            .and_where(
                of_lead(C::PartnershipId)
                    .eq(Expr::col((partnership::Entity, partnership::Column::Id))),
            )
            .and_where(of_lead(C::Side).eq(side))
            .and_where(of_lead(C::Position).eq(0));
    }
    LEADS.map(|(.., town)| by_name(town)).into()
}

/// Those that are meant, of those that are seen, and how close they come to what was typed.
fn matching(
    select: Select<partnership::Entity>,
    filter: &PartnershipFilter,
    to: &Grants,
) -> (Led<partnership::Entity>, Option<SortKey>) {
    use partnership::Column as C;
    use partnership_actor::Column as A;
    use partnership_country::Column as N;
    use partnership_member::Column as M;
    use partnership_theme::Column as T;
    let PartnershipFilter {
        id,
        q,
        municipality_id,
        organisation_id,
        country,
        side_region,
        partner_country,
        partner_region,
        form,
        official_status,
        theme,
        open,
        silent_for,
        struck,
        source,
        updated_since,
    } = filter;
    let mut select = select.filter(visible_to(to));
    match open {
        Some(true) => select = select.filter(C::EndedOn.is_null()),
        Some(false) => select = select.filter(C::EndedOn.is_not_null()),
        None => {}
    }
    let is_struck = if *struck { C::StruckAt.is_not_null() } else { C::StruckAt.is_null() };
    select = select.filter(is_struck);
    if let Some(since) = updated_since {
        select = select.filter(C::UpdatedAt.gte(*since));
    }
    // Who is named as a partner of nobody takes part, with whomever.
    let names_nobody = municipality_id.is_empty() && country.is_empty() && side_region.is_none();
    let (country, side_region, has_partners) = match (partner_country.as_slice(), partner_region) {
        ([_, ..], None) if names_nobody => (partner_country, &None, false),
        ([], Some(_)) if names_nobody => (country, partner_region, false),
        _ => (country, side_region, filter.names_partners()),
    };
    let by_member = (partnership_member::Entity, M::PartnershipId);
    let mut led = Led::new(select, C::Id, q.is_some()).among(id.iter().copied());
    if let Some(id) = silent_for {
        led.select = led.select.filter(C::EndedOn.is_null());
        led = led.through(by_member, M::MunicipalityId, [Uuid::from(*id)], silent());
    }
    if let Some(id) = organisation_id {
        let held = (partnership_actor::Entity, A::PartnershipId);
        let accepted = Condition::all().add(A::Accepted.eq(true));
        led = led.through(held, A::OrganisationId, [Uuid::from(*id)], accepted);
    }
    if has_partners {
        let meant = towns(municipality_id, country, *side_region);
        let partners = towns(&[], partner_country, *partner_region);
        led.select = led.select.filter(C::Id.in_subquery(between(meant, partners)));
    } else {
        if !municipality_id.is_empty() {
            let ids = municipality_id.iter().copied().map(Uuid::from);
            led = led.through(by_member, M::MunicipalityId, ids, Condition::all());
        }
        // A region that is a country has what the country has.
        let is_country = |it: &CountryCode| Some(it.place()) == *side_region;
        let whole = CountryCode::all().find(is_country);
        for countries in [country.as_slice(), whole.as_slice()] {
            if !countries.is_empty() {
                let held = (partnership_country::Entity, N::PartnershipId);
                let words = countries.iter().map(CountryCode::as_str);
                led = led.through(held, N::Country, words, Condition::all());
            }
        }
        if let Some(region) = side_region.filter(|_| whole.is_none()) {
            led.select = led.select.filter(C::Id.in_subquery(members(vec![inside(region)])));
        }
    }
    if !theme.is_empty() {
        let held = (partnership_theme::Entity, T::PartnershipId);
        led = led.through(held, T::Theme, theme.iter().map(Choice::as_str), Condition::all());
    }
    let own = |it: C| Expr::col((partnership::Entity, it));
    led = led
        .having(own(C::Form), form.iter().map(Form::to_string))
        .having(own(C::OfficialStatus), official_status.iter().map(OfficialStatus::to_string))
        .having(own(C::Source), source.as_ref().map(SourceName::as_str));
    let Some(words) = q else { return (led, None) };
    let closeness;
    (led.select, closeness) = search::matching_through(
        led.select,
        &[search::Kind::Place, search::Kind::Partnership],
        words,
        C::Id,
        of_partnerships,
    );
    (led, Some(closeness))
}

/// What is found by the words of a town is its partnerships; a partnership has the words of its title.
fn of_partnerships(hits: SelectStatement) -> SelectStatement {
    let [subject, closeness, hit] = ["subject_id", "closeness", "hit"].map(Alias::new);
    let of_hit = |column: &Alias| Expr::col((hit.clone(), column.clone()));
    let of_member =
        |column: partnership_member::Column| Expr::col((partnership_member::Entity, column));
    let found =
        Func::coalesce([of_member(partnership_member::Column::PartnershipId), of_hit(&subject)]);
    let takes_part = of_member(partnership_member::Column::MunicipalityId).eq(of_hit(&subject));
    Query::select()
        .expr_as(found.clone(), subject.clone())
        .expr_as(Func::min(of_hit(&closeness)), closeness.clone())
        .from_subquery(hits, hit.clone())
        .left_join(partnership_member::Entity, takes_part)
        .add_group_by([found.into()])
        .to_owned()
}

/// The municipalities of each of these conditions: of these, in these countries, in this place.
fn towns(
    ids: &[PlaceId],
    country: &[CountryCode],
    region: Option<PlaceId>,
) -> Vec<SelectStatement> {
    let municipalities = || {
        Query::select()
            .column(place::Column::Id)
            .from(place::Entity)
            .and_where(place::Column::Kind.eq("municipality"))
            .to_owned()
    };
    let mut towns = Vec::new();
    if !ids.is_empty() {
        let of_these = place::Column::Id.is_in(ids.iter().copied().map(Uuid::from));
        towns.push(municipalities().and_where(of_these).to_owned());
    }
    if !country.is_empty() {
        let there = in_countries(place::Column::Country.as_column_ref(), country);
        towns.push(municipalities().and_where(there).to_owned());
    }
    towns.extend(region.map(inside));
    towns
}

/// The place, and all places that lie in it.
fn inside(region: PlaceId) -> SelectStatement {
    let inside = Alias::new("inside");
    let parent = Expr::col((place::Entity, place::Column::ParentId));
    let within = Query::select()
        .column((place::Entity, place::Column::Id).into_column_ref())
        .from(place::Entity)
        .inner_join(inside.clone(), parent.eq(Expr::col((inside.clone(), place::Column::Id))))
        .to_owned();
    let places = Query::select()
        .column(place::Column::Id)
        .from(place::Entity)
        .and_where(place::Column::Id.eq(Uuid::from(region)))
        .union(UnionType::Distinct, within)
        .to_owned();
    let places = CommonTableExpression::new()
        .query(places)
        .column(place::Column::Id)
        .table_name(inside.clone())
        .to_owned();
    Query::select()
        .column(place::Column::Id)
        .from(inside)
        .with_cte(WithClause::new().recursive(true).cte(places).to_owned())
        .to_owned()
}

/// Who takes part and is among all of these municipalities.
fn members(among: Vec<SelectStatement>) -> SelectStatement {
    use partnership_member::Column as C;
    let mut select = Query::select();
    select.column(C::PartnershipId).from(partnership_member::Entity);
    for towns in among {
        select.and_where(C::MunicipalityId.in_subquery(towns));
    }
    select
}

/// The partnerships that have one of the ones on a side, and one of the others on another: of both together some, and not
/// all on one side. Counted and not joined, because planners would try each of the ones with each of the others.
fn between(ones: Vec<SelectStatement>, others: Vec<SelectStatement>) -> SelectStatement {
    use partnership_member::Column as C;
    let [is_one, both] = ["is_one", "both"].map(Alias::new);
    let seated = |among, is: &'static str| {
        members(among).column(C::Side).expr_as(Expr::cust(is), is_one.clone()).to_owned()
    };
    let differ = |column: Expr| Expr::expr(column.clone().min()).lt(column.max());
    Query::select()
        .column(C::PartnershipId)
        .from_subquery(
            seated(ones, "1").union(UnionType::All, seated(others, "0")).to_owned(),
            both,
        )
        .group_by_col(C::PartnershipId)
        .and_having(differ(Expr::col(is_one.clone())))
        .and_having(differ(Expr::col(C::Side)))
        .to_owned()
}

/// Whether the side of a member has said nothing.
fn silent() -> Condition {
    use partnership_member::Column as M;
    use partnership_side::Column as S;
    let member = |column: M| Expr::col((partnership_member::Entity, column));
    let side = |column: S| Expr::col((partnership_side::Entity, column));
    let has_said = Query::select()
        .expr(Expr::val(1))
        .from(partnership_side::Entity)
        .and_where(side(S::PartnershipId).eq(member(M::PartnershipId)))
        .and_where(side(S::Side).eq(member(M::Side)))
        .to_owned();
    Condition::all().add(Expr::exists(has_said).not())
}

/// What the partnerships that are counted are called in the statement that counts them.
const FOUND: &str = "found";

fn found() -> Expr {
    Expr::col((Alias::new(FOUND), partnership::Column::Id))
}

/// How many there are, and how many of each value: one statement, so that they are counted at one moment.
pub async fn statistics(
    db: &impl Reader,
    filter: &PartnershipFilter,
    by: PartnershipFacet,
    to: &Grants,
) -> Result<Statistics> {
    let ids = partnership::Entity::find().select_only().column(partnership::Column::Id);
    let ids = CommonTableExpression::new()
        .query(QueryTrait::into_query(matching(ids, filter, to).0.unsorted()))
        .column(partnership::Column::Id)
        .table_name(Alias::new(FOUND))
        .materialized(true)
        .to_owned();
    let statement = Query::select()
        .expr(Expr::cust("cast(null as text)"))
        .expr(found().count())
        .from(Alias::new(FOUND))
        .union(UnionType::All, of_values(by))
        .with_cte(WithClause::new().cte(ids).to_owned())
        .to_owned();
    let db = db.connection();
    let (mut total, mut values) = (0, BTreeMap::new());
    for row in db.query_all_raw(db.get_database_backend().build(&statement)).await? {
        let value: Option<String> = row.try_get_by_index(0)?;
        let count = u64::try_from(row.try_get_by_index::<i64>(1)?).unwrap_or_default();
        match value {
            Some(value) => drop(values.insert(value, count)),
            None => total = count,
        }
    }
    Ok(Statistics::new(by, total, values))
}

/// Of those found, how many have each value; one counts once in a country, whoever of it takes part.
fn of_values(by: PartnershipFacet) -> SelectStatement {
    use partnership_member::Column as M;
    use partnership_theme::Column as T;
    let member = |column: M| Expr::col((partnership_member::Entity, column));
    let theme = |column: T| Expr::col((partnership_theme::Entity, column));
    let it = |column: partnership::Column| Expr::col((partnership::Entity, column));
    let mut select = Query::select();
    select.from(Alias::new(FOUND));
    let value = match by {
        PartnershipFacet::Form => it(partnership::Column::Form),
        PartnershipFacet::OfficialStatus => it(partnership::Column::OfficialStatus),
        PartnershipFacet::Country => Expr::col((place::Entity, place::Column::Country)),
        PartnershipFacet::Theme => theme(T::Theme),
    };
    // Cross joins, because SQLite keeps their order: from those found to what they have, never through all there is.
    match by {
        PartnershipFacet::Form | PartnershipFacet::OfficialStatus => select
            .cross_join(partnership::Entity)
            .and_where(it(partnership::Column::Id).eq(found())),
        PartnershipFacet::Country => select
            .cross_join(partnership_member::Entity)
            .cross_join(place::Entity)
            .and_where(member(M::PartnershipId).eq(found()))
            .and_where(Expr::col((place::Entity, place::Column::Id)).eq(member(M::MunicipalityId))),
        PartnershipFacet::Theme => select
            .cross_join(partnership_theme::Entity)
            .and_where(theme(T::PartnershipId).eq(found())),
    };
    select.expr(value.clone()).expr(found().count_distinct()).add_group_by([value]).to_owned()
}

/// What a partnership is found by besides the names of those who take part.
pub(super) fn words_of(it: &Partnership) -> (Uuid, BTreeSet<String>) {
    let shown = it.title.values().filter(|_| !it.concealed);
    (it.id.into(), index_words(shown))
}

/// Makes findable by its countries what a program has written that knew nothing of that.
pub(crate) async fn index_countries(tx: &DatabaseTransaction) -> Result<()> {
    let known = "insert into partnership_country (country, partnership_id) \
        select distinct place.country, partnership_member.partnership_id from partnership_member \
        join place on place.id = partnership_member.municipality_id where true \
        on conflict do nothing";
    tx.execute_unprepared(known).await?;
    Ok(())
}

/// Makes findable what was titled before titles were found by.
pub(crate) async fn index_titles(tx: &DatabaseTransaction) -> Result<()> {
    use partnership::Column as C;
    let known =
        Query::select().column(search_word::Column::SubjectId).from(search_word::Entity).to_owned();
    let rows: Vec<(Uuid, String)> = partnership::Entity::find()
        .select_only()
        .columns([C::Id, C::Title])
        .filter(C::Title.ne(json(&LocalizedText::default())))
        .filter(C::Concealed.eq(false))
        .filter(C::Id.not_in_subquery(known))
        .into_tuple()
        .all(tx)
        .await?;
    let words = |(id, title): &(Uuid, String)| {
        let title: LocalizedText = read_json("partnership.title", title)?;
        Ok((*id, index_words(title.values())))
    };
    search::index_on(
        tx,
        search::Kind::Partnership,
        &rows.iter().map(words).collect::<Result<Vec<_>>>()?,
    )
    .await
}
