//! Finding by words: an index of folded words and their spellings, in plain tables on both databases.

use std::collections::BTreeSet;

use kernel::directory::search::{Asked, Words, after_prefix, spellings};
use sea_orm::sea_query::{
    Alias, CaseStatement, Expr, ExprTrait, Func, IntoColumnRef, IntoIden, OnConflict, Query,
    SelectStatement, TableRef, UnionType,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryTrait, Select,
};
use uuid::Uuid;

use crate::entity::{search_spelling, search_word};
use crate::listing::{KeyKind, SortKey};
use crate::{Reader, Result, Tx};

/// Rows of one insert; both databases take far more parameters than this needs.
const BATCH: usize = 2_000;

/// What is found by words of its own.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    Place,
    Organisation,
    Partnership,
    Conference,
    Indicator,
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Organisation => "organisation",
            Self::Partnership => "partnership",
            Self::Conference => "conference",
            Self::Indicator => "indicator",
        }
    }
}

/// Makes each subject findable by its words, and by nothing else.
pub(crate) async fn index(
    tx: &Tx,
    kind: Kind,
    subjects: &[(Uuid, BTreeSet<String>)],
) -> Result<()> {
    index_on(tx.connection(), kind, subjects).await
}

/// The same, while a database is taken to the schema of this program.
pub(crate) async fn index_on(
    db: &impl ConnectionTrait,
    kind: Kind,
    subjects: &[(Uuid, BTreeSet<String>)],
) -> Result<()> {
    let words: Vec<_> = subjects
        .iter()
        .flat_map(|(id, words)| {
            let row = |word: &String| search_word::Model {
                kind: kind.as_str().to_owned(),
                word: word.clone(),
                subject_id: *id,
            };
            words.iter().map(row)
        })
        .collect();
    for batch in words.chunks(BATCH) {
        let rows = batch.iter().map(|row| row.clone().into_active_model());
        let ignore = OnConflict::new().do_nothing().to_owned();
        search_word::Entity::insert_many(rows)
            .on_conflict(ignore)
            .exec_without_returning(db)
            .await?;
    }
    let words: BTreeSet<_> = words.into_iter().map(|row| row.word).collect();
    let rows: Vec<_> = words
        .into_iter()
        .flat_map(|word| spellings(&word).into_iter().map(move |spelling| (spelling, word.clone())))
        .map(|(spelling, word)| search_spelling::Model { spelling, word })
        .collect();
    for batch in rows.chunks(BATCH) {
        let rows = batch.iter().map(|row| row.clone().into_active_model());
        let ignore = OnConflict::new().do_nothing().to_owned();
        search_spelling::Entity::insert_many(rows)
            .on_conflict(ignore)
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}

/// Gives the words of what is no place their kind: those of the time before, and what a program of that time has written
/// since.
pub(crate) async fn sort_out(db: &impl ConnectionTrait) -> Result<()> {
    for kind in [Kind::Organisation, Kind::Partnership, Kind::Conference, Kind::Indicator] {
        let name = kind.as_str();
        db.execute_unprepared(&format!(
            "update search_word set kind = '{name}' \
            where kind = 'place' and subject_id in (select id from {name})"
        ))
        .await?;
    }
    Ok(())
}

/// Forgets the words of a subject; the dictionary of spellings stays.
pub(crate) async fn forget(tx: &Tx, subjects: impl IntoIterator<Item = Uuid>) -> Result<()> {
    let ids = subjects.into_iter().collect::<Vec<_>>();
    search_word::Entity::delete_many()
        .filter(search_word::Column::SubjectId.is_in(ids))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Keeps what has every word, and says how well, the sum over the words: [`WRITTEN`] for one that stands there as it was
/// typed, more the less it is alike.
pub(crate) fn matching<E: EntityTrait>(
    select: Select<E>,
    kind: Kind,
    words: &Words,
    id: E::Column,
) -> (Select<E>, SortKey) {
    matching_through(select, &[kind], words, id, |hits| hits)
}

/// The same of what is found by the words of others: `through` makes of subjects, each with its closeness, those that are
/// looked for.
pub(crate) fn matching_through<E: EntityTrait>(
    mut select: Select<E>,
    kinds: &[Kind],
    words: &Words,
    id: E::Column,
    through: impl Fn(SelectStatement) -> SelectStatement,
) -> (Select<E>, SortKey) {
    let name = |at: usize| Alias::new(format!("match_{at}"));
    let subject = |at: usize| Expr::col((name(at), Alias::new("subject_id")));
    let query = QueryTrait::query(&mut select);
    // Cross joins, because SQLite keeps their order: from few hits to what they are, never through all there is.
    query.from_clear();
    for (at, word) in words.asked().iter().enumerate() {
        let hits =
            TableRef::SubQuery(Box::new(through(best_match(kinds, word))), name(at).into_iden());
        if at == 0 {
            query.from(hits);
        } else {
            query.cross_join(hits).and_where(subject(at).eq(subject(0)));
        }
    }
    query.cross_join(E::default().table_ref());
    query.and_where(Expr::col((E::default(), id)).eq(subject(0)));
    let closeness: Vec<_> =
        (0..words.asked().len()).map(|at| format!("match_{at}.closeness")).collect();
    let expr = Expr::cust(format!("cast({} as bigint)", closeness.join(" + ")));
    (select, SortKey { expr, kind: KeyKind::Whole, order: kernel::Order::Asc })
}

/// How far a word is from what was typed: it is that, in whatever letters; it only reads like that; it begins like that;
/// it is that with a typing error.
const WRITTEN: i32 = 0;
const READ: i32 = 1;
const BEGUN: i32 = 2;
const MISTYPED: i32 = 4;

/// The subjects that have the word, each with its closest match.
fn best_match(kinds: &[Kind], asked: &Asked) -> SelectStatement {
    use search_word::Column as C;
    let closeness = Alias::new("closeness");
    let Asked { written, readings, shortened } = asked;
    let hits = |closeness: Expr| hits(kinds, closeness);
    let is_word = |word: &str, closeness: i32| {
        let mut hits = hits(Expr::cust(closeness.to_string()));
        hits.from(search_word::Entity).and_where(C::Word.eq(word));
        hits
    };
    let begun = readings.iter().map(|reading| {
        let whole = if written.contains(reading) { WRITTEN } else { READ };
        let whole = CaseStatement::new()
            .case(C::Word.eq(reading), Expr::cust(whole.to_string()))
            .finally(Expr::cust(BEGUN.to_string()));
        let mut hits = hits(whole.into());
        hits.from(search_word::Entity)
            .and_where(C::Word.gte(reading))
            .and_where(C::Word.lt(after_prefix(reading)));
        hits
    });
    let whole = written.difference(readings).map(|word| is_word(word, WRITTEN));
    let short = shortened.map(|short| is_word(short, READ));
    let alike: BTreeSet<_> = readings.iter().flat_map(|it| spellings(it)).collect();
    let mistyped = (!alike.is_empty()).then(|| {
        let mut hits = hits(Expr::cust(MISTYPED.to_string()));
        hits.from(search_spelling::Entity)
            // A cross join, because SQLite keeps its order: it would walk through all words of the kind.
            .cross_join(search_word::Entity)
            .and_where(
                Expr::col((search_word::Entity, C::Word))
                    .eq(Expr::col((search_spelling::Entity, search_spelling::Column::Word))),
            )
            .and_where(
                Expr::col((search_spelling::Entity, search_spelling::Column::Spelling))
                    .is_in(alike),
            );
        hits
    });
    let mut all = begun.chain(whole).chain(short).chain(mistyped);
    // Every word has a reading.
    let mut any = all.next().unwrap_or_else(|| is_word("", WRITTEN));
    for hits in all {
        any.union(UnionType::All, hits);
    }
    Query::select()
        .column(C::SubjectId)
        .expr_as(Func::min(Expr::col(closeness.clone())), closeness)
        .from_subquery(any, Alias::new("hits"))
        .group_by_col(C::SubjectId)
        .to_owned()
}

/// The subjects of words, with how close they are.
fn hits(kinds: &[Kind], closeness: Expr) -> SelectStatement {
    Query::select()
        .column((search_word::Entity, search_word::Column::SubjectId).into_column_ref())
        .expr_as(closeness, Alias::new("closeness"))
        .and_where(of_kinds(kinds))
        .to_owned()
}

pub(crate) fn of_kinds(kinds: &[Kind]) -> Expr {
    let kind = Expr::col((search_word::Entity, search_word::Column::Kind));
    match kinds {
        [one] => kind.eq(one.as_str()),
        several => kind.is_in(several.iter().map(|it| it.as_str())),
    }
}
