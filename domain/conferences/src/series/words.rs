//! The words for what ties a series together, who its partners are, and what an alliance lacks.

use kernel::words;

words! {
    /// What ties the conferences together.
    SeriesKind { ConferenceNetwork, WorkshopSeries, MeetingChain }
}

words! {
    /// What kind of organisation a partner is.
    PartnerKind { Municipality, MunicipalAssociation, CivilSociety }
}

words! {
    /// What part a partner plays.
    PartnerRole { Coordinator, Partner, Associated }
}

words! {
    /// What an alliance still needs.
    ConsortiumNeed {
        /// A municipality or an association of municipalities.
        Municipality,
        CivilSociety,
        /// Partners from three countries.
        ThreeCountries,
    }
}
