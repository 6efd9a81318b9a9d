//! What an organisation says of itself.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::Refusal;
use crate::directory::body::OneBody;
use crate::directory::place::{Name, Wikidata};
use crate::{Choice, LanguageTag, LocalizedText, PlaceId, Website, max_items};

words! {
    /// What an organisation is; `adult_education_centre` is a *Volkshochschule*, `partnership_association` a
    /// *Partnerschaftsverein*, `partnership_committee` a *Partnerschaftskomitee*, `network_office` a *Netzwerkstelle*.
    OrganisationKind {
        MunicipalAdministration, AdultEducationCentre, PartnershipAssociation, PartnershipCommittee, School, Library,
        SocialWelfareOffice, CivicGroup, Church, Business, Utility, Ngo, YouthCentre, MigrantOrganisation, University,
        NetworkOffice, Funder, Other,
    }
}

words! {
    /// The sector an organisation belongs to; a coordination group needs several.
    Sector { Politics, Public, Education, Civil, Business, Youth, Faith }
}

words! {
    /// Proficiency of the Common European Framework of Reference.
    Cefr { A1, A2, B1, B2, C1, C2 }
}

text! {
    /// Legal form by its common name (*eingetragener Verein*, *GmbH*, …).
    LegalForm, 1..=80
}
text! {
    /// Participant Identification Code of the EU funding portal.
    Pic, 9..=9, "^[0-9]{9}$", |text| text.bytes().all(|byte| byte.is_ascii_digit())
}
text! {
    /// Organisation ID of Erasmus+.
    Oid, 9..=9, "^E[0-9]{8}$", |text| text.starts_with('E') && text.bytes().skip(1).all(|byte| byte.is_ascii_digit())
}
text! {
    /// Court and number in the register of associations (*Vereinsregister*).
    Vereinsregister, 3..=80
}

/// The codes of an organisation; each belongs to one organisation only.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct OrganisationIdentifiers {
    pub pic: Option<Pic>,
    pub oid: Option<Oid>,
    pub vereinsregister: Option<Vereinsregister>,
    pub wikidata: Option<Wikidata>,
}

impl OrganisationIdentifiers {
    /// Without the codes that another has.
    #[must_use]
    pub fn without(self, other: &Self) -> Self {
        Self {
            pic: self.pic.filter(|it| other.pic.as_ref() != Some(it)),
            oid: self.oid.filter(|it| other.oid.as_ref() != Some(it)),
            vereinsregister: self
                .vereinsregister
                .filter(|it| other.vereinsregister.as_ref() != Some(it)),
            wikidata: self.wikidata.filter(|it| other.wikidata.as_ref() != Some(it)),
        }
    }

    /// Scheme and code of each.
    pub fn unique(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let Self { pic, oid, vereinsregister, wikidata } = self;
        [
            ("pic", pic.as_ref().map(Pic::as_str)),
            ("oid", oid.as_ref().map(Oid::as_str)),
            ("vereinsregister", vereinsregister.as_ref().map(Vereinsregister::as_str)),
            ("wikidata", wikidata.as_ref().map(Wikidata::as_str)),
        ]
        .into_iter()
        .filter_map(|(scheme, code)| Some((scheme, code?)))
    }
}

/// A language people of an organisation can work in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WorkingLanguage {
    pub language: LanguageTag,
    pub level: Option<Cefr>,
}

/// What an organisation says of itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = OrganisationCreate, examples(json!({
    "name": "Volkshochschule Filderstadt", "kind": "adult_education_centre", "non_profit": true, "sector": "education",
    "focus_themes": ["lifelong_learning", "inclusion"], "working_languages": [{"language": "en", "level": "b2"}],
    "accepting_requests": true
})))]
pub struct OrganisationProfile {
    pub name: Name,
    /// Its names in other languages.
    #[serde(default)]
    pub names: LocalizedText,
    pub kind: OrganisationKind,
    /// The municipality it has its seat in.
    #[serde(default)]
    pub seat_municipality_id: Option<PlaceId>,
    #[serde(default)]
    pub legal_form: Option<LegalForm>,
    /// Null while unknown.
    #[serde(default)]
    pub non_profit: Option<bool>,
    #[serde(default)]
    pub sector: Option<Sector>,
    /// At most five, the most important first.
    #[serde(default, deserialize_with = "max_items::<5, _, _>")]
    #[schema(max_items = 5)]
    pub focus_themes: Vec<Choice>,
    #[serde(default, deserialize_with = "max_items::<20, _, _>")]
    #[schema(max_items = 20)]
    pub working_languages: Vec<WorkingLanguage>,
    #[serde(default)]
    pub identifiers: OrganisationIdentifiers,
    #[serde(default)]
    pub website: Option<Website>,
    /// Whether others may write to it with partnership requests.
    #[serde(default)]
    pub accepting_requests: bool,
    /// Of a department (*Amt*, *Fachbereich*): the municipality, or the organisation, that it is part of, which is no
    /// department itself. Whoever holds a role there holds it in the department too. Only a `municipal_administration` has
    /// one; to move it, null what it was part of.
    #[serde(default)]
    pub parent: Option<OneBody>,
}

impl OrganisationProfile {
    /// What nobody else may share: a second one would be the same.
    pub fn identity(&self) -> (&Name, OrganisationKind, Option<PlaceId>, Option<OneBody>) {
        (&self.name, self.kind, self.seat_municipality_id, self.parent)
    }

    /// What it is part of, if it is a department.
    pub fn parent(&self) -> Result<Option<Uuid>, Refusal> {
        let Some(parent) = self.parent else { return Ok(None) };
        let parent = parent.id().ok_or(Refusal::ParentUnclear)?;
        if self.kind != OrganisationKind::MunicipalAdministration {
            return Err(Refusal::NoDepartment);
        }
        Ok(Some(parent))
    }

    /// Every spelling it is found by.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        [self.name.as_str()].into_iter().chain(self.names.values())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_by_their_schemes() {
        let text = r#"{"pic": "999999999", "oid": "E10000001", "vereinsregister": "Offenbach VR 1", "wikidata": "Q14892"}"#;
        let codes: OrganisationIdentifiers = serde_json::from_str(text).expect("codes");
        let expected = [
            ("pic", "999999999"),
            ("oid", "E10000001"),
            ("vereinsregister", "Offenbach VR 1"),
            ("wikidata", "Q14892"),
        ];
        assert_eq!(codes.unique().collect::<Vec<_>>(), expected);
        assert_eq!(OrganisationIdentifiers::default().unique().count(), 0);
    }
}
