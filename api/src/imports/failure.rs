use std::io;

use persistence::platform::imports::ImportReport;

/// Why an import cannot go on.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("the file is empty; it needs a header line")]
    Empty,
    #[error("the header lacks {missing}: it has {found} and needs {wanted}")]
    MissingColumns { missing: String, found: String, wanted: String },
    #[error(
        "the header has neither geonameid (GeoNames), ags (German municipality register) nor lau (register of another country): it has {found}"
    )]
    UnknownShape { found: String },
    #[error("the file is no JSON list of records: line {line}, column {column}")]
    NotRecords { line: usize, column: usize },
    #[error("the file begins with a JSON object; it needs a list of records, in brackets")]
    NoList,
    #[error("the header has a quote that is not closed")]
    OpenQuote,
    /// Of an import of all rows or none; the report says what would have become of them.
    #[error("{} rows were rejected, so nothing was imported", .0.left_out())]
    Rejected(ImportReport),
    #[error("the file cannot be read: {0}")]
    Unreadable(#[from] io::Error),
    #[error(transparent)]
    Storage(#[from] persistence::Error),
}
