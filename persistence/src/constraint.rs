//! What keeps records apart, by name: PostgreSQL says which constraint was broken, SQLite says which columns.

use std::sync::LazyLock;

use crate::migration::TEXTS;

/// A unique constraint or index, or a primary key that has a name.
#[derive(Debug)]
struct Unique {
    name: &'static str,
    /// As SQLite says it: `account.email`.
    columns: Vec<String>,
}

static UNIQUE: LazyLock<Vec<Unique>> =
    LazyLock::new(|| TEXTS.iter().flat_map(|(_, sql)| read(sql)).collect());

/// The names of all of them, for whoever has a sentence for each.
pub fn unique_constraints() -> impl Iterator<Item = &'static str> {
    UNIQUE.iter().map(|it| it.name)
}

/// The constraint that a database complains about; none if it has no name of ours.
pub(crate) fn named(message: &str) -> Option<&'static str> {
    if let Some((_, columns)) = message.split_once("UNIQUE constraint failed: ") {
        // Of two partial indexes over the same columns the first is as good as the other.
        return UNIQUE.iter().find(|it| it.columns.join(", ") == columns).map(|it| it.name);
    }
    let name = message.split('"').nth(1)?;
    UNIQUE.iter().find(|it| it.name == name).map(|it| it.name)
}

/// The unique constraints of a migration, which is written as all of ours are: one to a line.
fn read(sql: &'static str) -> Vec<Unique> {
    let (mut table, mut found) = ("", Vec::new());
    for line in sql.lines().map(str::trim) {
        if let Some(rest) = line.strip_prefix("create table ") {
            table = word(rest);
        } else if let Some(rest) = line.strip_prefix("create unique index ") {
            let of = rest.split_once(" on ").map_or("", |(_, it)| it);
            found.push(unique(word(rest), word(of), of));
        } else if let Some((column, rest)) = line.split_once("constraint ") {
            let name = word(rest);
            let kind = rest[name.len()..].trim_start();
            if kind.starts_with("unique") || kind.starts_with("primary key") {
                let listed = kind.contains('(');
                found.push(unique(name, table, if listed { kind } else { word(column) }));
            }
        }
    }
    found
}

/// `columns` has them in brackets, or begins with the only one.
fn unique(name: &'static str, table: &str, columns: &str) -> Unique {
    let listed = columns.split_once('(').and_then(|(_, it)| it.split_once(')')).map(|(it, _)| it);
    let columns = listed.unwrap_or_else(|| word(columns));
    let of = |column: &str| format!("{table}.{}", column.trim());
    Unique { name, columns: columns.split(',').map(of).collect() }
}

fn word(text: &str) -> &str {
    let end = text.find(|it: char| !it.is_ascii_alphanumeric() && it != '_');
    &text[..end.unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_constraint_is_known_by_its_name_and_by_its_columns() {
        for (message, name) in [
            ("UNIQUE constraint failed: account.email", "account_email_once"),
            ("UNIQUE constraint failed: framework.code", "framework_code_once"),
            (
                "UNIQUE constraint failed: registration.conference_id, registration.account_id",
                "registration_live_once",
            ),
            (
                "UNIQUE constraint failed: partnership_side.partnership_id, partnership_side.side",
                "partnership_side_once",
            ),
            (
                "duplicate key value violates unique constraint \"account_role_once\"",
                "account_role_once",
            ),
        ] {
            assert_eq!(named(message), Some(name), "{message}");
        }
        assert_eq!(named("UNIQUE constraint failed: place.id"), None);
    }

    #[test]
    fn every_unique_constraint_of_the_schema_is_found() {
        let written: usize = TEXTS
            .iter()
            .map(|(_, sql)| {
                let code = sql.lines().filter(|line| !line.trim_start().starts_with("--"));
                code.filter(|line| {
                    line.contains("create unique index")
                        || line.contains("constraint ")
                            && (line.contains(" unique") || line.contains(" primary key"))
                })
                .count()
            })
            .sum();
        assert_eq!(unique_constraints().count(), written);
    }
}
