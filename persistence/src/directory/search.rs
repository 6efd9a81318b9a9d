//! Finding by words: an index of folded words and their spellings, in plain tables on both databases.

use std::collections::BTreeSet;

use kernel::directory::search::{Words, after_prefix, spellings};
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

/// Makes each subject findable by its words, and by nothing else.
pub(crate) async fn index(tx: &Tx, subjects: &[(Uuid, BTreeSet<String>)]) -> Result<()> {
    index_on(tx.connection(), subjects).await
}

/// The same, while a database is taken to the schema of this program.
pub(crate) async fn index_on(
    db: &impl ConnectionTrait,
    subjects: &[(Uuid, BTreeSet<String>)],
) -> Result<()> {
    let words: Vec<_> = subjects
        .iter()
        .flat_map(|(id, words)| {
            words.iter().map(|word| search_word::Model { word: word.clone(), subject_id: *id })
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

/// Forgets the words of a subject; the dictionary of spellings stays.
pub(crate) async fn forget(tx: &Tx, subjects: impl IntoIterator<Item = Uuid>) -> Result<()> {
    let ids = subjects.into_iter().collect::<Vec<_>>();
    search_word::Entity::delete_many()
        .filter(search_word::Column::SubjectId.is_in(ids))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Keeps what has every word, and says how well: 0 if all words are as typed, one more for each that only begins
/// so, two more for each that holds a typing error.
pub(crate) fn matching<E: EntityTrait>(
    select: Select<E>,
    words: &Words,
    id: E::Column,
) -> (Select<E>, SortKey) {
    matching_through(select, words, id, |hits| hits)
}

/// The same of what is found by the words of others: `through` makes of subjects, each with its closeness, those that are
/// looked for.
pub(crate) fn matching_through<E: EntityTrait>(
    mut select: Select<E>,
    words: &Words,
    id: E::Column,
    through: impl Fn(SelectStatement) -> SelectStatement,
) -> (Select<E>, SortKey) {
    let name = |at: usize| Alias::new(format!("match_{at}"));
    let subject = |at: usize| Expr::col((name(at), Alias::new("subject_id")));
    let query = QueryTrait::query(&mut select);
    // Cross joins, because SQLite keeps their order: from few hits to what they are, never through all there is.
    query.from_clear();
    for (at, word) in words.folded().iter().enumerate() {
        let hits = TableRef::SubQuery(Box::new(through(best_match(word))), name(at).into_iden());
        if at == 0 {
            query.from(hits);
        } else {
            query.cross_join(hits).and_where(subject(at).eq(subject(0)));
        }
    }
    query.cross_join(E::default().table_ref());
    query.and_where(Expr::col((E::default(), id)).eq(subject(0)));
    let closeness: Vec<_> =
        (0..words.folded().len()).map(|at| format!("match_{at}.closeness")).collect();
    let expr = Expr::cust(format!("cast({} as bigint)", closeness.join(" + ")));
    (select, SortKey { expr, kind: KeyKind::Whole, order: kernel::Order::Asc })
}

/// The subjects that have the word, each with its closest match.
fn best_match(word: &str) -> SelectStatement {
    let (subject, closeness) = (search_word::Column::SubjectId, Alias::new("closeness"));
    let exact = CaseStatement::new()
        .case(search_word::Column::Word.eq(word), Expr::cust("0"))
        .finally(Expr::cust("1"));
    let mut hits = Query::select();
    hits.column(subject)
        .expr_as(exact, closeness.clone())
        .from(search_word::Entity)
        .and_where(search_word::Column::Word.gte(word))
        .and_where(search_word::Column::Word.lt(after_prefix(word)));
    let alike = spellings(word);
    if !alike.is_empty() {
        let mut mistyped = Query::select();
        mistyped
            .column((search_word::Entity, subject).into_column_ref())
            .expr_as(Expr::cust("2"), closeness.clone())
            .from(search_spelling::Entity)
            .inner_join(
                search_word::Entity,
                Expr::col((search_word::Entity, search_word::Column::Word))
                    .eq(Expr::col((search_spelling::Entity, search_spelling::Column::Word))),
            )
            .and_where(
                Expr::col((search_spelling::Entity, search_spelling::Column::Spelling))
                    .is_in(alike),
            );
        hits.union(UnionType::All, mistyped);
    }
    Query::select()
        .column(subject)
        .expr_as(Func::min(Expr::col(closeness.clone())), closeness)
        .from_subquery(hits, Alias::new("hits"))
        .group_by_col(subject)
        .to_owned()
}
