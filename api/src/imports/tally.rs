use kernel::directory::matching::{Elsewhere, Meeting, elsewhere};
use kernel::{Municipality, MunicipalityProfile, PlaceId};
use persistence::platform::imports::{ImportRemark, ImportReport};

use super::remark::{DETAIL_CHARS, RemarkCode, quotable};
use super::table::{Line, Row};

/// A remark on an ambiguous row names so many of the candidates.
const NAMED_CANDIDATES: usize = 8;

/// What became of the rows so far, and what there is to say about them.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) report: ImportReport,
    pub(super) remarks: Vec<ImportRemark>,
}

impl Tally {
    /// What `read` makes of the rows, with their lines; the others are rejected.
    pub(super) fn readable<T>(
        &mut self,
        lines: Vec<Line>,
        read: impl Fn(&Row, &mut Self) -> Result<T, ImportRemark>,
    ) -> Vec<(u64, T)> {
        let mut readable = Vec::with_capacity(lines.len());
        for line in lines {
            self.report.read += 1;
            if let Ok(row) = &line {
                self.remarks.extend_from_slice(&row.remarks);
            }
            match line.and_then(|row| Ok((row.line, read(&row, self)?))) {
                Ok(row) => readable.push(row),
                Err(remark) => self.reject(remark),
            }
        }
        readable
    }

    pub(super) fn reject(&mut self, remark: ImportRemark) {
        self.report.rejected += 1;
        self.remarks.push(remark);
    }

    pub(super) fn met(&mut self, meeting: &Meeting) {
        match meeting {
            Meeting::ByCode(_) => self.report.matched_by_code += 1,
            Meeting::ByName(_) | Meeting::ByNameAndDistance(..) => {
                self.report.matched_by_name_and_distance += 1;
            }
            Meeting::InAnotherCountry(_)
            | Meeting::Swapped(_)
            | Meeting::Ambiguous(_)
            | Meeting::New => {}
        }
    }

    pub(super) fn ended(&mut self, line: u64, row: &MunicipalityProfile) {
        let code = RemarkCode::EndedPlace;
        let detail = format!("{} {}", row.name, code.meaning());
        self.remarks.push(code.on(line, detail));
        self.report.unchanged += 1;
    }

    /// A row is taken for a municipality of which it says something else; the remark has both.
    pub(super) fn taken_for(
        &mut self,
        code: RemarkCode,
        line: u64,
        column: &str,
        row: &MunicipalityProfile,
        known: &Municipality,
    ) {
        let told = |it: &MunicipalityProfile| {
            let at = it.point.map(|it| format!(" at {}, {}", f64::from(it.lat), f64::from(it.lon)));
            format!("{}, {}{}", it.name, it.country, at.unwrap_or_default())
        };
        let detail = format!(
            "{} The row has {}; taken is {} ({}).",
            code.meaning(),
            told(row),
            told(&known.profile),
            known.id
        );
        let remark = code.about(line, column, row.name.as_str());
        self.remarks.push(ImportRemark { detail: quotable(&detail, DETAIL_CHARS), ..remark });
    }

    /// A row about a municipality that is known, of which it says something that is doubted.
    pub(super) fn doubted(
        &mut self,
        code: RemarkCode,
        line: u64,
        row: &MunicipalityProfile,
        known: Option<&Municipality>,
    ) {
        if let Some(known) = known {
            self.taken_for(code, line, "name", row, known);
        }
        self.report.unchanged += 1;
    }

    /// A row that means a municipality by its code, and may put it elsewhere.
    pub(super) fn placed(&mut self, line: u64, row: &MunicipalityProfile, known: &Municipality) {
        let code = match elsewhere(known.profile.point, row.point) {
            Some(Elsewhere::Swapped) => RemarkCode::SwappedCoordinates,
            Some(Elsewhere::FarAway) => RemarkCode::FarAway,
            None => return,
        };
        self.taken_for(code, line, "name", row, known);
    }

    /// A row that counts others than what the directory keeps.
    pub(super) fn counted(&mut self, line: u64, row: &MunicipalityProfile, known: &Municipality) {
        let counts = row.population.zip(known.profile.population);
        let Some((said, kept)) = counts.filter(|(a, b)| a.inhabitants != b.inhabitants) else {
            return;
        };
        let code = RemarkCode::OtherPopulation;
        let year = kept.year.map_or_else(String::new, |it| format!(" ({})", i16::from(it)));
        let kept = format!("{} {}{year}.", code.meaning(), i64::from(kept.inhabitants));
        let remark = code.about(line, "population", &i64::from(said.inhabitants).to_string());
        self.remarks.push(ImportRemark { detail: kept, ..remark });
    }

    pub(super) fn ambiguous(
        &mut self,
        line: u64,
        column: &str,
        row: &MunicipalityProfile,
        candidates: &[PlaceId],
    ) {
        let named: Vec<_> =
            candidates.iter().take(NAMED_CANDIDATES).map(ToString::to_string).collect();
        let detail = format!("It could be any of {}: {}", candidates.len(), named.join(", "));
        let remark = RemarkCode::AmbiguousPlace.about(line, column, row.name.as_str());
        self.remarks.push(ImportRemark { detail, ..remark });
        self.report.ambiguous += 1;
    }
}
