//! The life of a series.

use kernel::{Life, words};

use crate::Refusal;

words! {
    /// Whether a series is being prepared, runs, or is over.
    SeriesStatus { Draft, Active, Ended }
}

words! {
    /// What happens to a series.
    SeriesEvent { Activate, End }
}

impl Life for SeriesStatus {
    type Event = SeriesEvent;

    fn next(self, event: SeriesEvent) -> Option<Self> {
        match (self, event) {
            (Self::Draft, SeriesEvent::Activate) => Some(Self::Active),
            (Self::Active, SeriesEvent::End) => Some(Self::Ended),
            _ => None,
        }
    }
}

impl SeriesStatus {
    pub fn after(self, event: SeriesEvent) -> Result<Self, Refusal> {
        self.next(event).ok_or_else(|| Refusal::InvalidTransition {
            status: self.into(),
            event: event.into(),
            allowed: self.allowed().map(Into::into).collect(),
        })
    }
}
