//! What a cell says as a figure, and what its row says of how its number is to be read.

use learning_cities::status::{Figure, GermanSign};
use learning_cities::written::{DecimalMark, Written};
use learning_cities::{ObsStatus, StatusSet};
use persistence::platform::imports::ImportRemark;

use super::super::remark::RemarkCode;
use super::super::table::{Commas, Row};

/// What separates decimals in the file; none, if no number of it shows that.
pub(super) type Mark = Option<DecimalMark>;

/// What a cell says, and how it is written.
pub(super) struct Stated {
    pub figure: Figure,
    pub open: bool,
    pub blank: bool,
    /// The unit that stands behind the number.
    pub unit: Option<char>,
    pub remarks: Vec<ImportRemark>,
}

/// The sign of percent, as it stands behind a number.
const PERCENT: char = '%';

/// A number, with the unit that stands behind it.
pub(super) fn written(text: &str) -> Option<(Written, Option<char>)> {
    match text.strip_suffix(PERCENT) {
        Some(number) => Written::parse(number).map(|it| (it, Some(PERCENT))),
        None => Written::parse(text).map(|it| (it, None)),
    }
}

/// A number, or a sign of official statistics; nothing or a dash, if nothing else is said, is missing without a reason.
pub(super) fn figure(
    row: &Row,
    column: &str,
    mark: Mark,
    status: Option<StatusSet>,
) -> Result<Stated, ImportRemark> {
    let blank = status.is_none();
    let Some(text) = row.optional(column)? else {
        return absent(row, ObsStatus::O, status).map(|it| Stated { blank, ..it });
    };
    if let Some((written, unit)) = written(text) {
        let stated = number(row, column, text, written, mark, status)?;
        return Ok(Stated { unit, ..stated });
    }
    match GermanSign::parse(text) {
        Some(GermanSign::Zero) => {
            let remarks = vec![RemarkCode::DashAsMissing.about(row.line, column, text)];
            absent(row, ObsStatus::O, status).map(|it| Stated { blank, remarks, ..it })
        }
        Some(GermanSign::Missing(reason)) => absent(row, reason, status),
        Some(GermanSign::Number(_) | GermanSign::Revised) | None => {
            Err(row.bad_number(column, "The value is not written as a number."))
        }
    }
}

fn absent(row: &Row, reason: ObsStatus, status: Option<StatusSet>) -> Result<Stated, ImportRemark> {
    let figure = Figure::new(None, status.unwrap_or_else(|| reason.into()));
    let figure = figure.map_err(|_| bad_status(row, status))?;
    Ok(Stated { figure, open: false, blank: false, unit: None, remarks: Vec::new() })
}

fn bad_status(row: &Row, status: Option<StatusSet>) -> ImportRemark {
    let status = status.map(|it| it.to_string()).unwrap_or_default();
    RemarkCode::BadStatus.about(row.line, "status", &status)
}

/// A number by the mark of its file, rounded to the digits that are kept.
fn number(
    row: &Row,
    column: &str,
    text: &str,
    written: Written,
    of_file: Mark,
    status: Option<StatusSet>,
) -> Result<Stated, ImportRemark> {
    let about = |code: RemarkCode| code.about(row.line, column, text);
    let mut remarks = Vec::new();
    let (value, open) = match written {
        Written::Whole(value) | Written::Marked(_, value) => (value, false),
        Written::Either { mark, decimals, .. } if of_file == Some(mark) => (decimals, true),
        Written::Either { thousands, .. } if of_file.is_some() => {
            remarks.push(about(RemarkCode::GroupedDigits));
            (thousands, false)
        }
        Written::Either { .. } => return Err(about(RemarkCode::AmbiguousNumber)),
    };
    let kept = Figure::rounded(value);
    if kept.is_zero() && !value.is_zero() {
        let why = format!("The number is less than the {} decimals that are kept.", Figure::SCALE);
        return Err(row.bad_number(column, why));
    }
    if kept != value {
        remarks.push(about(RemarkCode::Rounded));
    }
    let plain = Figure::new(Some(kept), StatusSet::default());
    plain.map_err(|it| row.bad_number(column, format!("The number {}.", it.rule)))?;
    let figure = Figure::new(Some(kept), status.unwrap_or_default());
    let figure = figure.map_err(|_| bad_status(row, status))?;
    Ok(Stated { figure, open, blank: false, unit: None, remarks })
}

/// Columns that say by what the number of a row is to be multiplied.
pub(super) const MULTIPLIERS: [&str; 3] = [UNIT_MULT, "unit multiplier", "unit_multiplier"];
/// The one of SDMX has the exponent of ten (code list `CL_UNIT_MULT`), where 1 means tens.
const UNIT_MULT: &str = "unit_mult";
/// How others say that there is nothing to multiply.
const ONES: [&str; 5] = ["1", "one", "ones", "unit", "units"];

/// A row of thousands is refused: whether the unit of its indicator counts them already, nobody can tell.
pub(super) fn must_count_ones(row: &Row) -> Result<(), ImportRemark> {
    for column in MULTIPLIERS {
        let Some(text) = row.optional(column)? else { continue };
        let ones = column != UNIT_MULT && ONES.contains(&text.to_lowercase().as_str());
        if text != "0" && !ones {
            return Err(RemarkCode::OtherUnit.about(row.line, column, text));
        }
    }
    Ok(())
}

/// The column after a number that may be the part of it after a decimal comma which nobody quoted: `12,5` of two fields.
fn cut_off<'a>(row: &'a Row, column: &str) -> Option<(&'a str, &'a str)> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    let whole = row.optional(column).ok().flatten()?.trim_start_matches(['-', '−', '+']);
    row.after(column).filter(|(_, after)| digits(whole) && digits(after))
}

/// A row with a field too many is refused where a comma in a number may have made it.
pub(super) fn must_be_whole(row: &Row, figures: &[&str]) -> Result<(), ImportRemark> {
    if row.commas != Commas::SeparateTooMany {
        return Ok(());
    }
    match figures.iter().find(|column| cut_off(row, column).is_some()) {
        Some(column) => {
            let code = RemarkCode::WrongFieldCount;
            let detail = format!("{} {}", code.meaning(), RemarkCode::SplitNumber.meaning());
            Err(ImportRemark { detail, ..code.about(row.line, column, "") })
        }
        None => Ok(()),
    }
}

/// A note of nothing but digits after a number is told.
pub(super) fn may_be_split(row: &Row, column: &str) -> Option<ImportRemark> {
    let (after, digits) = cut_off(row, column).filter(|_| row.commas == Commas::Separate)?;
    (after == NOTE).then(|| RemarkCode::SplitNumber.about(row.line, after, digits))
}

/// The column of notes.
pub(super) const NOTE: &str = "note";
