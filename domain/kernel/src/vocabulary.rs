//! Open vocabularies: the words in use, with their labels. Others are accepted; these are what clients should offer.

use serde::Serialize;
use utoipa::ToSchema;

/// A word of an open vocabulary.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct Term {
    pub code: &'static str,
    pub label_en: &'static str,
    pub label_de: &'static str,
}

/// An open vocabulary.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct Vocabulary {
    /// The field whose words these are.
    pub name: &'static str,
    pub terms: &'static [Term],
}

macro_rules! terms {
    ($($code:literal $en:literal $de:literal),+ $(,)?) => {
        &[$(Term { code: $code, label_en: $en, label_de: $de }),+]
    };
}

/// Themes of the seeds: 000 (global challenges, lifelong learning), 003 (what partners ask for), 004 (integration).
pub const THEMES: &[Term] = terms![
    "children" "Childcare" "Kinderbetreuung",
    "citizenship" "Active citizenship" "Bürgerschaftliches Engagement",
    "climate" "Climate protection" "Klimaschutz",
    "culture" "Culture" "Kultur",
    "democracy" "Democracy" "Demokratie",
    "digitalisation" "Digitalisation" "Digitalisierung",
    "economy" "Local economy" "Wirtschaft",
    "employment" "Work and employment" "Arbeit",
    "environment" "Environment" "Umwelt",
    "funding" "Funding" "Fördermittel",
    "green_transition" "Green transition" "Ökologischer Wandel",
    "health" "Health" "Gesundheit",
    "housing" "Housing" "Wohnen",
    "inclusion" "Inclusion" "Inklusion",
    "initial_admission" "Initial admission of migrants" "Erstaufnahme",
    "integration" "Integration" "Integration",
    "language" "Language" "Sprache",
    "lifelong_learning" "Lifelong learning" "Lebenslanges Lernen",
    "migration" "Migration" "Migration",
    "recognition" "Recognition of qualifications" "Anerkennung von Abschlüssen",
    "reconstruction" "Reconstruction" "Wiederaufbau",
    "school" "School" "Schule",
    "sdg" "Sustainable development goals" "Nachhaltigkeitsziele",
    "skilled_workers" "Skilled workers" "Fachkräfte",
    "social_care" "Social care" "Soziale Betreuung",
    "sport" "Sport" "Sport",
    "tourism" "Tourism" "Tourismus",
    "training" "Vocational training" "Ausbildung",
    "vocational_orientation" "Vocational orientation" "Berufsorientierung",
    "youth" "Youth" "Jugend",
];

/// What a municipality can offer its partners (seed 003: towns with a youth centre reach the young).
pub const ASSETS: &[Term] = terms![
    "adult_education_centre" "Adult education centre" "Volkshochschule",
    "congress_centre" "Congress centre" "Kongresszentrum",
    "hybrid_room" "Room for hybrid events" "Raum für hybride Veranstaltungen",
    "library" "Library" "Bibliothek",
    "museum" "Museum" "Museum",
    "music_school" "Music school" "Musikschule",
    "sports_centre" "Sports centre" "Sportzentrum",
    "theatre" "Theatre" "Theater",
    "university" "University" "Hochschule",
    "youth_centre" "Youth centre" "Jugendzentrum",
    "youth_hostel" "Youth hostel" "Jugendherberge",
];

/// What marks a municipality.
pub const PROFILE_TAGS: &[Term] = terms![
    "border" "Near a border" "Grenznah",
    "industrial" "Industrial" "Industriell",
    "island" "Island" "Insel",
    "mountain" "In the mountains" "Gebirge",
    "port" "Port" "Hafen",
    "river" "On a river" "Am Fluss",
    "rural" "Rural" "Ländlich",
    "spa" "Spa" "Kurort",
    "university" "University town" "Hochschulstadt",
    "wine" "Wine-growing" "Weinbau",
];

pub const ALL: &[Vocabulary] = &[
    Vocabulary { name: "assets", terms: ASSETS },
    Vocabulary { name: "profile_tags", terms: PROFILE_TAGS },
    Vocabulary { name: "themes", terms: THEMES },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_term_is_a_choice_and_stands_once_in_order() {
        for Vocabulary { name, terms } in ALL {
            assert!(terms.iter().all(|term| crate::Choice::parse(term.code).is_ok()), "{name}");
            assert!(terms.is_sorted_by(|a, b| a.code < b.code), "{name}");
        }
    }
}
