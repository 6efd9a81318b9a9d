//! Documents (S002-20): files that a municipality or an organisation keeps here, and who may read them.
//!
//! What is in a file is told by the file itself, by its first bytes; nothing is unpacked.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::body::OneBody;
use crate::{
    Concerns, DocumentId, LanguageTag, LocalizedText, OrganisationId, PartnershipId, PlaceId,
    Refused, Verdict,
};

words! {
    /// Who reads a document.
    DocumentClassification {
        /// Anybody.
        Public,
        /// Its owner, and who has a role with a party of its partnership.
        Partners,
        /// Its owner only.
        Internal,
    }
}

words! {
    /// What a file is: PDF, PNG, JPEG, text in UTF-8, or a text of an office (`OpenDocument`, Office Open XML).
    DocumentFormat { Pdf, Png, Jpeg, Txt, Odt, Docx }
}

/// What is said of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "title": {"de": "Partnerschaftsurkunde"}, "language": "de", "classification": "public"
})))]
pub struct DocumentProfile {
    pub title: LocalizedText,
    /// The language that it is written in.
    pub language: LanguageTag,
    pub classification: DocumentClassification,
    /// The partnership that it is about; its owner takes part in it.
    #[serde(default)]
    pub partnership_id: Option<PartnershipId>,
}

/// A document as it is filed; its content follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = DocumentCreate, examples(json!({
    "title": {"de": "Partnerschaftsurkunde"}, "language": "de", "classification": "public",
    "owner": {"municipality_id": "0193c2a0-0000-7000-8000-000000000001"}
})))]
pub struct DocumentProposal {
    pub title: LocalizedText,
    /// The language that it is written in.
    pub language: LanguageTag,
    pub classification: DocumentClassification,
    pub owner: OneBody,
    /// The partnership that it is about; its owner takes part in it.
    #[serde(default)]
    pub partnership_id: Option<PartnershipId>,
}

/// What a document holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct DocumentContent {
    /// What the file is, as its bytes tell.
    pub format: DocumentFormat,
    /// How many bytes it has.
    pub size: i64,
    /// Its SHA-256, in hexadecimal digits.
    pub sha256: String,
}

/// A document that a municipality or an organisation keeps here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Document {
    pub id: DocumentId,
    pub owner: OneBody,
    #[serde(flatten)]
    pub profile: DocumentProfile,
    /// Null until a file has been uploaded.
    pub content: Option<DocumentContent>,
    /// Counts the changes; the ETag begins with it.
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// Which documents; several values of one field mean any of them, several fields mean all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct DocumentFilter {
    /// Those of a municipality.
    #[param(inline, example = json!(["0193c2a0-0000-7000-8000-000000000001"]), max_items = 100)]
    pub municipality_id: Vec<PlaceId>,
    /// Those of an organisation.
    #[param(inline, example = json!(["0193c2a0-0000-7000-8000-000000000001"]), max_items = 100)]
    pub organisation_id: Vec<OrganisationId>,
    /// Those about a partnership.
    #[param(inline, example = json!(["0193c2a0-0000-7000-8000-000000000001"]), max_items = 100)]
    pub partnership_id: Vec<PartnershipId>,
    /// Who reads them.
    #[param(example = json!(["public"]), max_items = 3)]
    pub classification: Vec<DocumentClassification>,
}

/// Whether other records name a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    Nowhere,
    /// It is read by whoever reads those.
    Somewhere,
    /// Sides have adopted, signed or attested what names it.
    ForGood,
}

/// Why something is turned down about a document.
#[derive(
    Clone, Debug, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr, strum::VariantNames,
)]
#[cfg_attr(test, derive(strum::EnumCount))]
#[strum(serialize_all = "snake_case")]
pub enum Refusal {
    #[error("a document is of one municipality or of one organisation")]
    OwnerUnclear,
    #[error("there is no such municipality or organisation")]
    OwnerUnknown,
    #[error("a document has a title in some language")]
    DocumentUntitled,
    #[error("what is for the partners is about a partnership")]
    PartnershipMissing,
    #[error("the owner takes part in no such partnership")]
    PartnershipForeign,
    #[error("the file is empty")]
    FileEmpty,
    #[error("the file is none of PDF, PNG, JPEG, text in UTF-8, ODT and DOCX")]
    FileUnknown,
    #[error("the file breaks off before its end")]
    FileCutOff,
    #[error(
        "another record names the document: it is not deleted, kept from its readers, or moved"
    )]
    DocumentNamed,
    #[error("what names the document is adopted, signed or attested, so that it stays as it is")]
    DocumentFixed,
}

impl Refused for Refusal {
    fn code(&self) -> &'static str {
        self.into()
    }

    fn verdict(&self) -> (Verdict, Concerns) {
        let invalid = |field| (Verdict::Invalid, Concerns::Field(field));
        match self {
            Self::OwnerUnclear => invalid("/owner"),
            Self::OwnerUnknown => (Verdict::Unknown, Concerns::Field("/owner")),
            Self::DocumentUntitled => invalid("/title"),
            Self::PartnershipMissing => invalid("/partnership_id"),
            Self::PartnershipForeign => (Verdict::Unknown, Concerns::Field("/partnership_id")),
            Self::FileEmpty | Self::FileUnknown | Self::FileCutOff => invalid(""),
            Self::DocumentNamed | Self::DocumentFixed => (Verdict::Conflict, Concerns::Record),
        }
    }
}

impl DocumentProfile {
    fn must_hold(&self) -> Result<(), Refusal> {
        if self.title.is_empty() {
            return Err(Refusal::DocumentUntitled);
        }
        let partners = self.classification == DocumentClassification::Partners;
        if partners && self.partnership_id.is_none() {
            return Err(Refusal::PartnershipMissing);
        }
        Ok(())
    }
}

impl Document {
    pub fn filed(
        id: DocumentId,
        proposal: DocumentProposal,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let DocumentProposal { title, language, classification, owner, partnership_id } = proposal;
        owner.id().ok_or(Refusal::OwnerUnclear)?;
        let profile = DocumentProfile { title, language, classification, partnership_id };
        profile.must_hold()?;
        let (created_at, updated_at) = (now, now);
        Ok(Self { id, owner, profile, content: None, version: 1, created_at, updated_at })
    }

    /// The same with another profile. Whoever reads what names it goes on reading it.
    pub fn revise(
        &self,
        profile: DocumentProfile,
        naming: Naming,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        profile.must_hold()?;
        let public = profile.classification == DocumentClassification::Public;
        let kept = profile.classification == self.profile.classification
            && profile.partnership_id == self.profile.partnership_id;
        match naming {
            Naming::ForGood => Err(Refusal::DocumentFixed),
            Naming::Somewhere if !public && !kept => Err(Refusal::DocumentNamed),
            Naming::Somewhere | Naming::Nowhere => Ok(Self { profile, ..self.next(now) }),
        }
    }

    /// The same with a file.
    pub fn fill(
        &self,
        content: DocumentContent,
        naming: Naming,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        if self.content.as_ref() == Some(&content) {
            return Ok(self.clone());
        }
        if naming == Naming::ForGood {
            return Err(Refusal::DocumentFixed);
        }
        Ok(Self { content: Some(content), ..self.next(now) })
    }

    pub fn must_be_free(naming: Naming) -> Result<(), Refusal> {
        match naming {
            Naming::Nowhere => Ok(()),
            Naming::Somewhere => Err(Refusal::DocumentNamed),
            Naming::ForGood => Err(Refusal::DocumentFixed),
        }
    }

    fn next(&self, now: DateTime<Utc>) -> Self {
        Self { version: self.version + 1, updated_at: now, ..self.clone() }
    }
}

impl DocumentFormat {
    /// What a file is, and that it is whole as far as its last bytes tell.
    pub fn of(file: &[u8]) -> Result<Self, Refusal> {
        if file.is_empty() {
            return Err(Refusal::FileEmpty);
        }
        let Some(format) = Self::begun(file) else {
            return if is_text(file) { Ok(Self::Txt) } else { Err(Refusal::FileUnknown) };
        };
        if !format.ends(file) {
            return Err(Refusal::FileCutOff);
        }
        // An archive of anything else begins alike.
        let parts = [&b"[Content_Types].xml"[..], b"word/document.xml"];
        let is_text = format != Self::Docx || parts.iter().all(|it| has_entry(file, it));
        // What runs by itself at its readers' is no text.
        let runs = format == Self::Docx && has_entry(file, b"word/vbaProject.bin");
        if is_text && !runs { Ok(format) } else { Err(Refusal::FileUnknown) }
    }

    fn begun(file: &[u8]) -> Option<Self> {
        use infer::{archive, image, odf};
        type Is = fn(&[u8]) -> bool;
        let all: [(Self, Is); 5] = [
            (Self::Pdf, archive::is_pdf),
            (Self::Png, image::is_png),
            (Self::Jpeg, image::is_jpeg),
            (Self::Odt, odf::is_odt),
            (Self::Docx, archive::is_zip),
        ];
        all.into_iter().find(|(_, is)| is(file)).map(|(it, _)| it)
    }

    /// Whether the mark that every such file ends with stands near its end: some programs write a little after it.
    fn ends(self, file: &[u8]) -> bool {
        /// As far back as readers of PDF look.
        const NEAR: usize = 1024;
        let mark: &[u8] = match self {
            Self::Pdf => b"%%EOF",
            Self::Png => b"IEND",
            Self::Jpeg => b"\xff\xd9",
            Self::Odt | Self::Docx => return ends_as_archive(file),
            Self::Txt => return true,
        };
        let end = &file[file.len().saturating_sub(NEAR)..];
        end.windows(mark.len()).any(|it| it == mark)
    }

    /// As files of this kind end in their names.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            it => it.into(),
        }
    }
}

/// Whether the last record of an archive is there to its end, with the remark after it (APPNOTE 4.3.16).
fn ends_as_archive(file: &[u8]) -> bool {
    const MARK: &[u8] = b"PK\x05\x06";
    const RECORD: usize = 22;
    let end = &file[file.len().saturating_sub(RECORD + usize::from(u16::MAX))..];
    let begun = end.windows(MARK.len()).rposition(|it| it == MARK);
    let last = begun.and_then(|at| end[at..].split_at_checked(RECORD));
    last.is_some_and(|(record, remark)| {
        let length = u16::from_le_bytes([record[RECORD - 2], record[RECORD - 1]]);
        remark.len() >= usize::from(length)
    })
}

/// Whether the directory of an archive lists an entry (APPNOTE 4.3.12), which nobody has to unpack for that.
fn has_entry(file: &[u8], name: &[u8]) -> bool {
    const NAME: usize = 46;
    file.windows(NAME + name.len()).any(|it| {
        let length = usize::from(u16::from_le_bytes([it[28], it[29]]));
        it.starts_with(b"PK\x01\x02") && length == name.len() && it.ends_with(name)
    })
}

/// Text in UTF-8, with tabs, ends of lines and of pages, and nothing else that is not to be read.
fn is_text(file: &[u8]) -> bool {
    let unread = |it: char| it.is_control() && !matches!(it, '\t' | '\n' | '\r' | '\x0c');
    std::str::from_utf8(file).is_ok_and(|it| !it.chars().any(unread))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_kind_of_no_each_refusal_is_and_where() {
        let all = [
            Refusal::OwnerUnclear,
            Refusal::OwnerUnknown,
            Refusal::DocumentUntitled,
            Refusal::PartnershipMissing,
            Refusal::PartnershipForeign,
            Refusal::FileEmpty,
            Refusal::FileUnknown,
            Refusal::FileCutOff,
            Refusal::DocumentNamed,
            Refusal::DocumentFixed,
        ];
        assert_eq!(all.len(), <Refusal as strum::EnumCount>::COUNT);
        let expected = "\
            owner_unclear: Invalid /owner\n\
            owner_unknown: Unknown /owner\n\
            document_untitled: Invalid /title\n\
            partnership_missing: Invalid /partnership_id\n\
            partnership_foreign: Unknown /partnership_id\n\
            file_empty: Invalid body\n\
            file_unknown: Invalid body\n\
            file_cut_off: Invalid body\n\
            document_named: Conflict record\n\
            document_fixed: Conflict record\n";
        assert_eq!(crate::refused::table(&all), expected);
    }

    /// An archive with these entries, which are not packed.
    fn archive(entries: &[(&str, &str)]) -> Vec<u8> {
        let (mut file, mut directory) = (Vec::new(), Vec::new());
        for (name, content) in entries {
            let length = u16::try_from(name.len()).expect("short").to_le_bytes();
            file.extend(b"PK\x03\x04\x14\0\0\0\0\0");
            file.extend([[0; 8].as_slice(), &[1, 0, 0, 0, 1, 0, 0, 0], &length, &[0; 2]].concat());
            file.extend([name.as_bytes(), content.as_bytes()].concat());
            directory.extend(b"PK\x01\x02");
            directory.extend([[0; 24].as_slice(), &length, &[0; 16], name.as_bytes()].concat());
        }
        [file, directory, b"PK\x05\x06".to_vec(), vec![0; 18]].concat()
    }

    #[test]
    fn a_file_is_what_its_bytes_say() {
        let odt = archive(&[("mimetype", "application/vnd.oasis.opendocument.text")]);
        let docx =
            archive(&[("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w:document/>")]);
        let sheet = archive(&[("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "")]);
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\0IEND\xaeB`\x82".to_vec();
        let jpeg = b"\xff\xd8\xff\xe0\0\x10JFIF\0\xff\xd9".to_vec();
        // Each with how much of its end is more than it can do without.
        let whole = [
            (DocumentFormat::Pdf, b"%PDF-1.7\n1 0 obj\n%%EOF\n".to_vec(), 6),
            (DocumentFormat::Png, png, 8),
            (DocumentFormat::Jpeg, jpeg, 1),
            (DocumentFormat::Odt, odt, 1),
            (DocumentFormat::Docx, docx, 1),
        ];
        for (format, file, end) in &whole {
            assert_eq!(DocumentFormat::of(file), Ok(*format));
            let cut = &file[..file.len() - end];
            assert_eq!(DocumentFormat::of(cut), Err(Refusal::FileCutOff), "{format}");
        }
        let text = "BMW, MZ und Köln\r\n";
        assert_eq!(DocumentFormat::of(text.as_bytes()), Ok(DocumentFormat::Txt));
        assert_eq!(DocumentFormat::of(b""), Err(Refusal::FileEmpty));
        let runs = archive(&[
            ("[Content_Types].xml", "<Types/>"),
            ("word/document.xml", "<w:document/>"),
            ("word/vbaProject.bin", ""),
        ]);
        let others: [&[u8]; 6] =
            [b"MZ\x90\0\x03", &sheet, &runs, b"a\0b", b"\xe4\xf6\xfc", b"\x7fELF\x02\x01\x01"];
        for other in others {
            assert_eq!(DocumentFormat::of(other), Err(Refusal::FileUnknown), "{other:?}");
        }
        assert_eq!(DocumentFormat::Jpeg.extension(), "jpg");
        assert_eq!(DocumentFormat::Odt.extension(), "odt");
    }
}
