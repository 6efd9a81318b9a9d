//! What a side notes of a partnership for itself: nobody else reads that there is anything.

use chrono::{DateTime, Utc};
use kernel::SideNumber;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{PartnershipId, PartnershipNoteId};

kernel::text! {
    /// What a side notes.
    NoteText, 1..=4000
}

/// A note as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PartnershipNoteCreate, examples(json!({"text": "Ask for the new hall before the summer."})))]
pub struct NoteProposal {
    /// The side that writes; needed only by who belongs to several.
    #[serde(default)]
    pub side: Option<SideNumber>,
    pub text: NoteText,
}

/// What can be changed of a note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"text": "The hall is booked."})))]
pub struct PartnershipNoteText {
    pub text: NoteText,
}

/// A note of a side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = PartnershipNote)]
pub struct Note {
    pub id: PartnershipNoteId,
    pub partnership_id: PartnershipId,
    /// Whose it is.
    pub side: SideNumber,
    pub text: NoteText,
    /// Counts the changes; the ETag begins with it.
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

impl Note {
    #[must_use]
    pub fn revise(&self, text: NoteText, now: DateTime<Utc>) -> Self {
        Self { text, version: self.version + 1, updated_at: now, ..self.clone() }
    }
}
