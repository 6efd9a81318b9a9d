//! How a file is read: in which encoding, and which of its columns is which.

use std::collections::BTreeSet;

use kernel::{Choice, Invalid};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

kernel::id! {
    /// Identifies a mapping of columns.
    ImportMappingId
}

kernel::text! {
    /// The encoding of a file, by its name in the registry of IANA; `windows-1250` is what office programs of Central Europe
    /// save in, `windows-1251` those of Eastern Europe.
    FileEncoding, 5..=12, "^(utf-8|windows-125[0-2])$", |text| {
        ["utf-8", "windows-1250", "windows-1251", "windows-1252"].contains(&text)
    }
}

kernel::text! {
    /// What a column is called in the header of a file; case and space around it do not count.
    Header, 1..=80
}

/// A column of imports, and what the file calls it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MappedColumn {
    /// The column as imports know it.
    #[schema(example = "name")]
    pub column: Choice,
    #[schema(example = "Gemeindename")]
    pub header: Header,
}

/// The columns of a file, each of them one of ours.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "Vec<MappedColumn>", into = "Vec<MappedColumn>")]
#[schema(value_type = Vec<MappedColumn>, min_items = 1, max_items = 60)]
pub struct MappedColumns(Vec<MappedColumn>);

impl MappedColumns {
    /// More columns no file has that can be imported.
    const MOST: usize = 60;

    /// What the column of that name is, if it is mapped: the names are in small letters.
    pub fn column_of(&self, header: &str) -> Option<&str> {
        let is_it = |it: &&MappedColumn| it.header.as_str().to_lowercase() == header;
        self.0.iter().find(is_it).map(|it| it.column.as_str())
    }
}

impl TryFrom<Vec<MappedColumn>> for MappedColumns {
    type Error = Invalid;
    fn try_from(columns: Vec<MappedColumn>) -> Result<Self, Invalid> {
        let ours: BTreeSet<_> = columns.iter().map(|it| &it.column).collect();
        let theirs: BTreeSet<_> =
            columns.iter().map(|it| it.header.as_str().to_lowercase()).collect();
        let counts = [ours.len(), theirs.len()];
        if (1..=Self::MOST).contains(&columns.len()) && counts == [columns.len(); 2] {
            return Ok(Self(columns));
        }
        Err(Invalid::new("columns", "takes 1 to 60 columns, each of them and each header once"))
    }
}

impl From<MappedColumns> for Vec<MappedColumn> {
    fn from(columns: MappedColumns) -> Self {
        columns.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_mapped_once() {
        let read = |pairs: &[(&str, &str)]| {
            let column = |(column, header): &(&str, &str)| MappedColumn {
                column: Choice::parse(column).expect("a word"),
                header: Header::parse(header).expect("a header"),
            };
            MappedColumns::try_from(pairs.iter().map(column).collect::<Vec<_>>())
        };
        let columns = read(&[("name", "Gemeinde"), ("lat", "Breite")]).expect("columns");
        assert_eq!(
            (columns.column_of("gemeinde"), columns.column_of("name")),
            (Some("name"), None)
        );
        assert!(read(&[]).is_err());
        assert!(read(&[("name", "a"), ("name", "b")]).is_err());
        assert!(read(&[("name", "a"), ("lat", "A")]).is_err());
    }

    #[test]
    fn an_encoding_goes_by_the_name_of_the_registry() {
        assert!(
            FileEncoding::parse("windows-1250").is_ok() && FileEncoding::parse("utf-8").is_ok()
        );
        assert!(
            FileEncoding::parse("latin1").is_err() && FileEncoding::parse("windows-1253").is_err()
        );
    }
}
