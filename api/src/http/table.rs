//! Tables (CSV, RFC 4180, in UTF-8), as spreadsheets open them.

use serde::Deserialize;

pub(crate) const MEDIA: &str = "text/csv; charset=utf-8; header=present";

/// How a table separates its columns.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct TableForm {
    /// What stands between two columns: `comma`, if absent, or `semicolon`, as German spreadsheets expect; then the table
    /// begins with a byte order mark, without which they take its letters for others.
    #[param(inline, nullable = false, example = "semicolon")]
    #[serde(default)]
    pub(crate) separator: Option<Separator>,
}

kernel::words! {
    /// What stands between two columns.
    Separator { Comma, Semicolon }
}

impl Separator {
    fn sign(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
        }
    }

    /// What the file begins with.
    pub(crate) fn begins(self) -> &'static str {
        match self {
            Self::Comma => "",
            Self::Semicolon => "\u{feff}",
        }
    }
}

/// Rows as they stand in a file.
pub(crate) fn rows<const N: usize>(
    rows: impl Iterator<Item = [String; N]>,
    separator: Separator,
) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator.sign())
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for row in rows {
        // Writing to memory does not fail, and all rows have as many cells.
        if writer.write_record(row.each_ref().map(|cell| harmless(cell))).is_err() {
            break;
        }
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// A cell that no spreadsheet takes for a formula (OWASP: CSV injection), whatever blanks or unseen signs it begins with; some
/// take the wide forms of East Asian keyboards for the plain ones.
fn harmless(cell: &str) -> String {
    let unseen = |one: char| {
        one.is_whitespace()
            || one.is_control()
            || "\u{ad}\u{200b}\u{200c}\u{200d}\u{200e}\u{200f}\u{2060}\u{feff}".contains(one)
    };
    let bare = cell.trim_start_matches(unseen);
    if bare.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        || cell.starts_with(['\t', '\r'])
    {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for cell in ["=1+1", "+49", "-1", "@SUM(A1)", "\tx", "\rx"] {
            assert!(harmless(cell).starts_with('\''), "{cell:?}");
        }
        assert_eq!(harmless("Rodgau"), "Rodgau");
    }
}
