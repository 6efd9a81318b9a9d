//! What is reported, and where a report stands.

kernel::words! {
    /// What is reported: the title of a partnership and why it is disputed, text and document of a claim, reasons and
    /// documents of an event of a side.
    ReportSubject { Partnership, Claim, SideEvent }
}

kernel::words! {
    /// Where a report stands.
    ReportState {
        Open,
        /// What it is about is concealed.
        Upheld,
        /// What it is about is shown.
        Dismissed,
    }
}

kernel::words! {
    /// What the platform decides about a report.
    ReportEvent { Conceal, Dismiss, Reveal }
}

impl kernel::Life for ReportState {
    type Event = ReportEvent;

    fn next(self, event: ReportEvent) -> Option<Self> {
        Some(match (self, event) {
            (Self::Open, ReportEvent::Conceal) => Self::Upheld,
            (Self::Open, ReportEvent::Dismiss) | (Self::Upheld, ReportEvent::Reveal) => {
                Self::Dismissed
            }
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_concealed_may_be_shown_again() {
        let expected = "\
            open --conceal-> upheld\n\
            open --dismiss-> dismissed\n\
            upheld --reveal-> dismissed\n";
        assert_eq!(kernel::life::table::<ReportState>(), expected);
    }
}
