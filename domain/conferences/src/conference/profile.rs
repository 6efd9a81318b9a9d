//! What organisers say about a conference, and by what conferences are found.

use chrono::NaiveDate;
use kernel::{
    Choice, CountryCode, LanguageTag, LocalizedText, OrganisationId, PlaceId, TimeZone, words,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::announcement::Announcement;
use super::{ConferenceStatus, Dates, Hosts};
use crate::admission::Admission;
use crate::participation::Mode;
use crate::{ConferenceSeriesId, Refusal};

words! {
    /// What part a conference plays in its series.
    ConferenceRole { KickOff, Thematic, Closing }
}

words! {
    /// Where people meet: on site, online, or both at once.
    ConferenceFormat { Onsite, Online, Hybrid }
}

impl ConferenceFormat {
    pub(super) fn offers(self, mode: Mode) -> bool {
        match self {
            Self::Hybrid => true,
            Self::Onsite => mode == Mode::Onsite,
            Self::Online => mode == Mode::Online,
        }
    }
}

words! {
    /// Who may take part: anybody, or holders of a role at a host or a partner of the series. What hangs on a closed one
    /// is shown to them and to its guests only.
    Access { Open, Network, Closed }
}

/// Its place in a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InSeries {
    pub series_id: ConferenceSeriesId,
    /// Number of the round.
    #[schema(minimum = 1)]
    pub round: u16,
    pub role: ConferenceRole,
}

/// What organisers say about a conference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ConferenceCreate, examples(json!({
    "title": {"en": "1+1=3: Migration, cultural values and norms and how do we create a new common We?"},
    "dates": "2019-10", "zone": "Europe/Copenhagen", "country": "DK", "main_theme": "migration", "access": "open",
    "languages": ["en"]
})))]
pub struct ConferenceProfile {
    #[serde(default)]
    pub title: LocalizedText,
    /// The title is for those only who are named in it: hosts and partners of the series.
    #[serde(default)]
    pub title_hidden: bool,
    #[serde(default)]
    pub series: Option<InSeries>,
    #[serde(default)]
    pub main_theme: Option<Choice>,
    #[serde(default, deserialize_with = "kernel::max_items::<20, _, _>")]
    #[schema(max_items = 20)]
    pub other_themes: Vec<Choice>,
    #[serde(default)]
    pub zone: Option<TimeZone>,
    /// When it is; once set, it changes only by rescheduling.
    #[serde(default)]
    pub dates: Option<Dates>,
    /// Host country: who comes from it counts as national.
    pub country: CountryCode,
    #[serde(default)]
    pub municipality_id: Option<PlaceId>,
    #[serde(default)]
    pub hosts: Hosts,
    pub access: Access,
    /// How people can take part; null while that is open.
    #[serde(default)]
    pub format: Option<ConferenceFormat>,
    #[serde(default, deserialize_with = "kernel::max_items::<20, _, _>")]
    #[schema(max_items = 20)]
    pub languages: Vec<LanguageTag>,
    /// It is one meeting and needs no programme.
    #[serde(default)]
    pub single_meeting: bool,
    #[serde(default)]
    pub admission: Admission,
    #[serde(default)]
    pub announcement: Announcement,
}

impl ConferenceProfile {
    /// A zone that is given is one of the database; one that stood there before may stay.
    pub(super) fn must_have_known_zone(&self, before: Option<&TimeZone>) -> Result<(), Refusal> {
        match &self.zone {
            Some(zone) if Some(zone) != before && !zone.is_of_a_region() => {
                Err(Refusal::ZoneUnknown)
            }
            _ => Ok(()),
        }
    }

    /// Registration ends after it begins.
    pub(super) fn must_have_time_to_register(&self) -> Result<(), Refusal> {
        let Admission { opens_at, closes_at, .. } = self.admission;
        match opens_at.zip(closes_at) {
            Some((opens, closes)) if closes <= opens => {
                Err(Refusal::EndsBeforeItBegins("/admission/closes_at"))
            }
            _ => Ok(()),
        }
    }

    /// What is told of it is told in words, and its times of day fit its dates.
    pub(super) fn must_be_told(&self) -> Result<(), Refusal> {
        self.announcement.must_be_told()?;
        if self.announcement.fits(self.dates) {
            Ok(())
        } else {
            Err(Refusal::EndsBeforeItBegins("/announcement/ends"))
        }
    }

    /// What stays as it was once the conference is over: all but titles, themes, languages and the texts of the
    /// announcement, where words are mended.
    pub(super) fn without_words(&self) -> Self {
        Self {
            title: LocalizedText::default(),
            main_theme: None,
            other_themes: Vec::new(),
            languages: Vec::new(),
            announcement: self.announcement.without_words(),
            ..self.clone()
        }
    }
}

/// Which conferences; several values of one field mean any of them, several fields mean all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ConferenceFilter {
    /// By identifier.
    #[param(inline, example = json!(["0193c2a0-0000-7000-8000-000000000001"]), max_items = 100)]
    pub id: Vec<crate::ConferenceId>,
    /// Words of the title in any language; the last may be unfinished, each may hold a typing error. Titles that are hidden
    /// are not found. What is closest comes first.
    #[param(inline, nullable = false, example = "migration")]
    pub q: Option<kernel::directory::search::Words>,
    /// The series it belongs to.
    #[param(inline, nullable = false, example = "0193c2a0-0000-7000-8000-000000000001")]
    pub series_id: Option<ConferenceSeriesId>,
    /// An organisation that holds it.
    #[param(inline, nullable = false, example = "0193c2a0-0000-7000-8000-000000000001")]
    pub organisation_id: Option<OrganisationId>,
    /// The municipality where it is.
    #[param(inline, nullable = false, example = "0193c2a0-0000-7000-8000-000000000001")]
    pub municipality_id: Option<PlaceId>,
    /// The country where it is, by ISO 3166-1 alpha-2 code.
    #[param(inline, example = json!(["DK"]), max_items = 50)]
    pub country: Vec<CountryCode>,
    /// Its main theme.
    #[param(inline, example = json!(["migration"]), max_items = 20)]
    pub theme: Vec<Choice>,
    /// Where it stands.
    #[param(example = json!(["announced", "registration_open"]), max_items = 11)]
    pub status: Vec<ConferenceStatus>,
    /// It may last until this day or longer.
    #[param(nullable = false, example = "2019-01-01")]
    pub from: Option<NaiveDate>,
    /// It may begin on this day or earlier.
    #[param(nullable = false, example = "2019-12-31")]
    pub to: Option<NaiveDate>,
}
