//! Contacts (S000-50): who is there for a municipality or an organisation, in which office, since when and until when.
//!
//! Nobody is named in public unasked: with their consent, or because they hold a public office, which is one at a municipality
//! or at its verified administration; and by nobody whom the network has not verified. Else only the body itself and, if it
//! says so, its partners read of them. Whoever withdraws is named there again by themselves only.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::access::{DisplayName, Email, Grants, Phone, Role};
use kernel::directory::search::name_key;
use kernel::{
    AccountId, Language, LanguageTag, LocalizedText, OrganisationId, PersonId, PlaceId, id, words,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Refusal;
use crate::membership::Body;
use crate::person::Person;

id! {
    /// Identifies a contact.
    ContactId
}

words! {
    /// Who reads of a contact while their term lasts.
    ContactVisibility {
        /// Anybody, once the person has agreed, or if the office is a public one.
        Public,
        /// The body itself, and who has a role with a party of a partnership that it has accepted.
        Partners,
        /// The body itself.
        Internal,
    }
}

/// What is said of a contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "office": {"de": "Städtepartnerschaftsbeauftragte", "en": "Officer for town twinning"},
    "email": "twinning@rodgau.example", "phone": "+49 6106 0000", "languages": ["de", "en"], "from": "2024-03-01",
    "visibility": "public", "consented_on": "2024-02-20"
})))]
pub struct ContactProfile {
    /// What they are there, in some language, each in at most 200 characters.
    pub office: LocalizedText,
    /// Of the office, not their private one.
    #[serde(default)]
    pub email: Option<Email>,
    /// Of the office, not their private one.
    #[serde(default)]
    pub phone: Option<Phone>,
    /// The languages in which they can be written to.
    #[serde(default, deserialize_with = "kernel::max_items::<10, _, _>")]
    #[schema(max_items = 10)]
    pub languages: Vec<LanguageTag>,
    /// The first day of the term.
    #[serde(deserialize_with = "kernel::known_date::day")]
    pub from: NaiveDate,
    /// The last day of the term (UTC); null if it has no end yet.
    #[serde(default, deserialize_with = "kernel::known_date::some_day")]
    pub to: Option<NaiveDate>,
    /// The contact of the same body whose deputy this is.
    #[serde(default)]
    pub deputy_of_id: Option<ContactId>,
    /// Whether it is an elected or an appointed head, as a mayor is: named in public without being asked, by a municipality or
    /// a verified administration.
    #[serde(default)]
    pub public_office: bool,
    pub visibility: ContactVisibility,
    /// Since when the person has agreed to be named in public. Of somebody without an account, what the body has in writing;
    /// who has an account says so themselves. Null to others than the body and the person.
    #[serde(default, deserialize_with = "kernel::known_date::some_day")]
    pub consented_on: Option<NaiveDate>,
}

/// Somebody who does not log in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPerson {
    pub display_name: DisplayName,
    /// In which they are written to.
    #[serde(default)]
    pub language: Option<Language>,
}

/// A contact as a body names it: somebody who is known there, or a person without an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ContactCreate, examples(json!({
    "municipality_id": "0193c2a0-0000-7000-8000-000000000001",
    "person": {"display_name": "Office for town twinning", "language": "de"},
    "office": {"de": "Städtepartnerschaftsbeauftragte"}, "email": "twinning@rodgau.example", "from": "2024-03-01",
    "visibility": "public", "consented_on": "2024-02-20"
})))]
pub struct ContactProposal {
    /// Of this municipality, or of the organisation.
    #[serde(default)]
    pub municipality_id: Option<PlaceId>,
    #[serde(default)]
    pub organisation_id: Option<OrganisationId>,
    /// Oneself, somebody who holds a role with the body, or who is a contact there already; else `person`.
    #[serde(default)]
    pub person_id: Option<PersonId>,
    #[serde(default)]
    pub person: Option<NewPerson>,
    /// What they are there, in some language, each in at most 200 characters.
    pub office: LocalizedText,
    /// Of the office, not their private one.
    #[serde(default)]
    pub email: Option<Email>,
    /// Of the office, not their private one.
    #[serde(default)]
    pub phone: Option<Phone>,
    /// The languages in which they can be written to.
    #[serde(default, deserialize_with = "kernel::max_items::<10, _, _>")]
    #[schema(max_items = 10)]
    pub languages: Vec<LanguageTag>,
    /// The first day of the term.
    #[serde(deserialize_with = "kernel::known_date::day")]
    pub from: NaiveDate,
    /// The last day of the term (UTC); null if it has no end yet.
    #[serde(default, deserialize_with = "kernel::known_date::some_day")]
    pub to: Option<NaiveDate>,
    /// The contact of the same body whose deputy this is.
    #[serde(default)]
    pub deputy_of_id: Option<ContactId>,
    /// Whether it is an elected or an appointed head, as a mayor is: named in public without being asked, by a municipality or
    /// a verified administration.
    #[serde(default)]
    pub public_office: bool,
    pub visibility: ContactVisibility,
    /// Since when somebody without an account has agreed in writing to be named in public.
    #[serde(default, deserialize_with = "kernel::known_date::some_day")]
    pub consented_on: Option<NaiveDate>,
}

/// Whom a proposal names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    Known(PersonId),
    New(NewPerson),
}

/// Somebody who is there for a municipality or an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Contact {
    pub id: ContactId,
    pub municipality_id: Option<PlaceId>,
    pub organisation_id: Option<OrganisationId>,
    /// Null to others than the body and the person.
    pub person_id: Option<PersonId>,
    pub display_name: DisplayName,
    #[serde(flatten)]
    pub profile: ContactProfile,
    /// Whether today is a day of the term.
    pub current: bool,
    /// Whether the person has withdrawn; then it stays as it is.
    pub withdrawn: bool,
    #[serde(skip)]
    pub person: Person,
    /// Counts the changes; the ETag begins with it.
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// Which contacts; several values of one field mean any of them, several fields mean all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ContactFilter {
    /// Those of a municipality.
    #[param(inline, example = json!(["0193c2a0-0000-7000-8000-000000000001"]), max_items = 100)]
    pub municipality_id: Vec<PlaceId>,
    /// Those of an organisation.
    #[param(inline, example = json!(["0193c2a0-0000-7000-8000-000000000001"]), max_items = 100)]
    pub organisation_id: Vec<OrganisationId>,
    /// Whether their term lasts; others than the body read of such only.
    #[param(nullable = false, example = true)]
    pub current: Option<bool>,
    /// A language in which they can be written to.
    #[param(inline, example = json!(["uk"]), max_items = 20)]
    pub language: Vec<LanguageTag>,
}

/// Who reads of contacts, and when.
#[derive(Clone, Debug)]
pub struct Audience {
    pub grants: Grants,
    /// The account, of whoever may speak for all of it.
    pub account: Option<AccountId>,
    pub today: NaiveDate,
}

/// An office is named in at most so many characters.
const LONGEST_OFFICE: usize = 200;

impl ContactProposal {
    /// Whose contact it shall be.
    pub fn body(&self) -> Result<Body, Refusal> {
        match (self.municipality_id, self.organisation_id) {
            (Some(id), None) => Ok(Body::municipality(id)),
            (None, Some(id)) => Ok(Body::organisation(id)),
            _ => Err(Refusal::ContactBodyUnclear),
        }
    }

    pub fn whom(&self) -> Result<Whom, Refusal> {
        match (self.person_id, self.person.clone()) {
            (Some(id), None) => Ok(Whom::Known(id)),
            (None, Some(person)) => Ok(Whom::New(person)),
            _ => Err(Refusal::ContactPersonUnclear),
        }
    }

    fn profile(self) -> ContactProfile {
        ContactProfile {
            office: self.office,
            email: self.email,
            phone: self.phone,
            languages: self.languages,
            from: self.from,
            to: self.to,
            deputy_of_id: self.deputy_of_id,
            public_office: self.public_office,
            visibility: self.visibility,
            consented_on: self.consented_on,
        }
    }
}

impl ContactProfile {
    fn must_hold(&self) -> Result<(), Refusal> {
        let too_long = |it: &str| it.chars().count() > LONGEST_OFFICE;
        if self.office.is_empty() || self.office.values().any(too_long) {
            return Err(Refusal::OfficeUnclear);
        }
        if self.to.is_some_and(|to| to < self.from) {
            return Err(Refusal::TermEndsBeforeItBegins);
        }
        Ok(())
    }

    pub fn is_current(&self, today: NaiveDate) -> bool {
        self.from <= today && !self.is_over(today)
    }

    fn is_over(&self, today: NaiveDate) -> bool {
        self.to.is_some_and(|it| it < today)
    }

    fn overlaps(&self, other: &Self) -> bool {
        let reaches = |one: &Self, other: &Self| one.to.is_none_or(|it| it >= other.from);
        reaches(self, other) && reaches(other, self)
    }

    /// The words of the office in all languages, by which two offices are the same.
    pub fn office_key(&self) -> String {
        name_key(&self.office.values().collect::<Vec<_>>().join(" "))
    }
}

impl Contact {
    /// How many a body names at most, with those that have gone.
    pub const MOST: usize = 500;

    pub fn named(
        id: ContactId,
        person: Person,
        proposal: ContactProposal,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let (municipality_id, organisation_id) =
            (proposal.municipality_id, proposal.organisation_id);
        let profile = proposal.profile();
        profile.must_hold()?;
        Ok(Self {
            id,
            municipality_id,
            organisation_id,
            person_id: Some(person.id),
            display_name: person.display_name.clone(),
            current: profile.is_current(now.date_naive()),
            profile: ContactProfile { consented_on: person.consented_on(), ..profile },
            withdrawn: false,
            person,
            version: 1,
            created_at: now,
            updated_at: now,
        })
    }

    /// The body that it is of.
    pub fn body(&self) -> Body {
        match (self.municipality_id, self.organisation_id) {
            (Some(id), _) => Body::municipality(id),
            (None, Some(id)) => Body::organisation(id),
            (None, None) => Body::PLATFORM,
        }
    }

    /// The same with another profile.
    pub fn revise(&self, profile: ContactProfile, now: DateTime<Utc>) -> Result<Self, Refusal> {
        if self.withdrawn {
            return Err(Refusal::ContactWithdrawn);
        }
        profile.must_hold()?;
        let current = profile.is_current(now.date_naive());
        Ok(Self { profile, current, ..self.next(now) })
    }

    /// The person does not want to be a contact any more: nobody but the body reads of them from now on.
    pub fn withdraw(&self, now: DateTime<Utc>) -> Result<Self, Refusal> {
        if self.withdrawn {
            return Err(Refusal::ContactWithdrawn);
        }
        let mut after = self.next(now);
        let today = now.date_naive();
        let last = after.profile.to.map_or(today, |it| it.min(today));
        after.profile.to = Some(last.max(after.profile.from));
        after.profile.visibility = ContactVisibility::Internal;
        after.current = after.profile.is_current(today);
        after.withdrawn = true;
        Ok(after)
    }

    /// The same of somebody else, or of somebody who has changed.
    #[must_use]
    pub fn of(self, person: Person) -> Self {
        let profile = ContactProfile { consented_on: person.consented_on(), ..self.profile };
        let (person_id, display_name) = (Some(person.id), person.display_name.clone());
        Self { person_id, display_name, profile, person, ..self }
    }

    /// The same of the person in whom another was merged, who is in the office once and nobody's deputy but of others.
    #[must_use]
    pub fn passed_to(&self, person: &Person, theirs: &[Self], now: DateTime<Utc>) -> Self {
        let mut after = self.apart_from(theirs, now).unwrap_or_else(|| self.next(now));
        after = after.of(person.clone());
        let today = now.date_naive();
        if after.must_be_once(theirs, today).is_err() {
            let last = today.pred_opt().unwrap_or(today);
            after.profile.to = Some(last.max(after.profile.from));
            after.current = after.profile.is_current(today);
        }
        after
    }

    /// No deputy any more, if it was one of one of these.
    pub fn apart_from(&self, those: &[Self], now: DateTime<Utc>) -> Option<Self> {
        let principal = self.profile.deputy_of_id?;
        those.iter().find(|it| it.id == principal)?;
        let mut after = self.next(now);
        after.profile.deputy_of_id = None;
        Some(after)
    }

    /// Whoever has withdrawn from a body is named there again by themselves only.
    pub fn must_not_have_withdrawn(all: &[Self], person: PersonId) -> Result<(), Refusal> {
        let withdrawn = all.iter().any(|it| it.person.id == person && it.withdrawn);
        if withdrawn { Err(Refusal::ContactWithdrawn) } else { Ok(()) }
    }

    /// Whether it fits beside all contacts of its body.
    pub fn must_fit(&self, all: &[Self], today: NaiveDate) -> Result<(), Refusal> {
        let others = || all.iter().filter(|it| it.id != self.id);
        if others().count() >= Self::MOST {
            return Err(Refusal::TooManyContacts(Self::MOST));
        }
        self.must_be_once(others(), today)?;
        let deputies = || others().filter(|it| it.profile.deputy_of_id == Some(self.id));
        if let Some(id) = self.profile.deputy_of_id {
            if id == self.id {
                return Err(Refusal::DeputyOfSelf);
            }
            let principal = others().find(|it| it.id == id).ok_or(Refusal::DeputyOfUnknown)?;
            if principal.profile.deputy_of_id.is_some() || deputies().next().is_some() {
                return Err(Refusal::DeputyOfDeputy);
            }
            if !self.profile.overlaps(&principal.profile) {
                return Err(Refusal::DeputyApart);
            }
        }
        if deputies().any(|it| !it.profile.overlaps(&self.profile)) {
            return Err(Refusal::DeputiesLeft);
        }
        Ok(())
    }

    /// Nobody is named twice at once for the same; what is over is over.
    pub fn must_be_once<'a>(
        &self,
        others: impl IntoIterator<Item = &'a Self>,
        today: NaiveDate,
    ) -> Result<(), Refusal> {
        let is_same = |it: &Self| {
            it.person.id == self.person.id
                && !it.withdrawn
                && it.body() == self.body()
                && it.profile.office_key() == self.profile.office_key()
        };
        let meets = |it: &Self| {
            !it.profile.is_over(today)
                && !self.profile.is_over(today)
                && it.profile.overlaps(&self.profile)
        };
        let twice = others.into_iter().any(|it| is_same(it) && meets(it));
        if twice { Err(Refusal::ContactTwice) } else { Ok(()) }
    }

    /// What somebody reads who may read of it at all: whose person it is concerns the body and themselves.
    #[must_use]
    pub fn seen_by(self, audience: &Audience) -> Self {
        let own = audience.account.is_some() && self.person.account_id == audience.account;
        let body = self.body().on_id.unwrap_or_default();
        if own || audience.grants.cover(Role::Viewer, body) {
            return self;
        }
        let profile = ContactProfile { consented_on: None, ..self.profile };
        Self { person_id: None, profile, ..self }
    }

    /// Whether one of these is a person, who has not withdrawn.
    pub fn names(all: &[Self], person: PersonId) -> bool {
        all.iter().any(|it| it.person.id == person && !it.withdrawn)
    }

    fn next(&self, now: DateTime<Utc>) -> Self {
        Self { version: self.version + 1, updated_at: now, ..self.clone() }
    }
}
