//! Persons: one record for each human being, whether they log in or not.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use kernel::access::DisplayName;
use kernel::directory::search::Words;
use kernel::{AccountId, Language, PersonId, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Refusal;

words! {
    /// What somebody may agree to; nothing of it is done without.
    Purpose {
        /// To be named in public as the contact of a town or an organisation.
        PublicContact,
        /// To get a summary by mail on days on which something waits.
        Digest,
    }
}

/// What somebody has agreed to, and since when. Who has an account has said so there; of who has none, a body has it in
/// writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    pub purpose: Purpose,
    pub given_at: DateTime<Utc>,
}

/// A human being.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Person {
    pub id: PersonId,
    /// With which they log in; null if they do not.
    pub account_id: Option<AccountId>,
    pub display_name: DisplayName,
    /// In which they are written to; null until they have said.
    pub language: Option<Language>,
    pub consents: Vec<Consent>,
    /// Counts the changes.
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// What people say of themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"display_name": "Iryna", "language": "uk", "consents": ["digest"]})))]
pub struct PersonProfile {
    pub display_name: DisplayName,
    #[serde(default)]
    pub language: Option<Language>,
    /// What they agree to, all of it.
    #[serde(default, deserialize_with = "kernel::max_items::<2, _, _>")]
    #[schema(max_items = 2)]
    pub consents: Vec<Purpose>,
}

/// Which persons.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct PersonFilter {
    /// Words of the name, of which the last may be unfinished.
    #[param(inline, nullable = false, example = "jana")]
    pub q: Option<Words>,
}

/// In whom a person is merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"into_id": "0193c2a0-0000-7000-8000-000000000001"})))]
pub struct PersonMerger {
    /// The person who stays.
    pub into_id: PersonId,
}

impl Person {
    /// Somebody who does not log in, with the consent to be named in public as a body has it in writing.
    pub fn without_account(
        id: PersonId,
        display_name: DisplayName,
        language: Option<Language>,
        consented_on: Option<NaiveDate>,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        Ok(Self {
            id,
            account_id: None,
            display_name,
            language,
            consents: in_writing(consented_on, now)?.into_iter().collect(),
            version: 1,
            created_at: now,
            updated_at: now,
        })
    }

    /// Whoever logs in with an account.
    pub fn with_account(account: AccountId, display_name: DisplayName, now: DateTime<Utc>) -> Self {
        Self {
            id: uuid::Uuid::from(account).into(),
            account_id: Some(account),
            display_name,
            language: None,
            consents: Vec::new(),
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }

    pub fn profile(&self) -> PersonProfile {
        PersonProfile {
            display_name: self.display_name.clone(),
            language: self.language,
            consents: self.consents.iter().map(|it| it.purpose).collect(),
        }
    }

    /// With what they say now; what they have agreed to before, they agree to since then.
    #[must_use]
    pub fn revise(&self, profile: PersonProfile, now: DateTime<Utc>) -> Self {
        let PersonProfile { display_name, language, consents } = profile;
        let since = |purpose| {
            let before = self.consents.iter().find(|it| it.purpose == purpose);
            before.copied().unwrap_or(Consent { purpose, given_at: now })
        };
        let consents = Purpose::all().filter(|it| consents.contains(it)).map(since).collect();
        let version = self.version + 1;
        Self { display_name, language, consents, version, updated_at: now, ..self.clone() }
    }
}

impl Person {
    /// Since when they agree to be named in public.
    pub fn consented_on(&self) -> Option<NaiveDate> {
        let it = self.consents.iter().find(|it| it.purpose == Purpose::PublicContact);
        it.map(|it| it.given_at.date_naive())
    }

    /// With the consent to be named in public as a body has it in writing, or without. Who has an account speaks for
    /// themselves.
    pub fn consent_in_writing(
        &self,
        on: Option<NaiveDate>,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        if self.account_id.is_some() {
            return Err(Refusal::ConsentOfOthers);
        }
        let consent = in_writing(on, now)?;
        let mut after = self.without(Purpose::PublicContact, now);
        after.consents.extend(consent);
        Ok(after)
    }

    /// What becomes of another when this one, who has no account, turns out to be the same. Who has an account has said what
    /// they agree to; else it is what both agreed to.
    pub fn merge_into(&self, other: &Self, now: DateTime<Utc>) -> Result<Self, Refusal> {
        if self.id == other.id {
            return Err(Refusal::MergedIntoSelf);
        }
        if self.account_id.is_some() {
            return Err(Refusal::PersonHasAccount);
        }
        let mut merged = other.clone();
        if merged.account_id.is_none() {
            merged.consents.retain(|it| may(self, it.purpose));
        }
        merged.language = merged.language.or(self.language);
        merged.version += 1;
        merged.updated_at = now;
        Ok(merged)
    }

    /// Without what they agreed to once.
    #[must_use]
    pub fn without(&self, purpose: Purpose, now: DateTime<Utc>) -> Self {
        let mut profile = self.profile();
        profile.consents.retain(|it| *it != purpose);
        self.revise(profile, now)
    }
}

/// The consent to be named in public, as it was given in writing on a day.
fn in_writing(on: Option<NaiveDate>, now: DateTime<Utc>) -> Result<Option<Consent>, Refusal> {
    if on.is_some_and(|it| it > now.date_naive()) {
        return Err(Refusal::ConsentToCome);
    }
    let purpose = Purpose::PublicContact;
    Ok(on.map(|it| Consent { purpose, given_at: it.and_time(NaiveTime::MIN).and_utc() }))
}

/// Whether somebody has agreed.
pub fn may(person: &Person, purpose: Purpose) -> bool {
    person.consents.iter().any(|it| it.purpose == purpose)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_agreed_to_again_is_agreed_to_since_the_first_time_and_nothing_without_a_word() {
        let at = |hour: u32| format!("2026-02-01T{hour}:00:00Z").parse().expect("a time");
        let name = DisplayName::parse("Iryna").expect("a name");
        let first = Person::with_account(uuid::Uuid::nil().into(), name, at(12));
        assert!(Purpose::all().all(|it| !may(&first, it)));
        let agrees = |it: &Person, to: &[Purpose], hour| {
            it.revise(PersonProfile { consents: to.to_vec(), ..it.profile() }, at(hour))
        };
        let once = agrees(&first, &[Purpose::Digest], 13);
        let again = agrees(&once, &[Purpose::PublicContact, Purpose::Digest, Purpose::Digest], 14);
        let since: Vec<_> = again.consents.iter().map(|it| (it.purpose, it.given_at)).collect();
        assert_eq!(since, [(Purpose::PublicContact, at(14)), (Purpose::Digest, at(13))]);
        assert!(!may(&agrees(&again, &[], 15), Purpose::Digest));
    }

    #[test]
    fn of_two_who_are_one_the_word_of_the_account_counts_else_what_both_agreed_to() {
        let now: DateTime<Utc> = "2026-02-01T12:00:00Z".parse().expect("a time");
        let name = || DisplayName::parse("Iryna").expect("a name");
        let person = |id: u128, consented: bool| {
            let id = uuid::Uuid::from_u128(id).into();
            let on = consented.then(|| now.date_naive());
            Person::without_account(id, name(), Some(Language::Uk), on, now).expect("a person")
        };
        let consents = |from: &Person, into: &Person| {
            let merged = from.merge_into(into, now).expect("can be merged");
            assert_eq!((merged.id, merged.language), (into.id, Some(Language::Uk)));
            may(&merged, Purpose::PublicContact)
        };
        assert!(consents(&person(1, true), &person(2, true)));
        assert!(!consents(&person(1, true), &person(2, false)));
        assert!(!consents(&person(1, false), &person(2, true)));
        let silent = Person::with_account(uuid::Uuid::from_u128(3).into(), name(), now);
        let said = vec![Consent { purpose: Purpose::PublicContact, given_at: now }];
        let agrees = Person { consents: said, ..silent.clone() };
        assert!(!consents(&person(1, true), &silent) && consents(&person(1, false), &agrees));
        assert_eq!(silent.merge_into(&person(1, true), now), Err(Refusal::PersonHasAccount));
        let one = person(1, true);
        assert_eq!(one.merge_into(&one, now), Err(Refusal::MergedIntoSelf));
        let tomorrow = now.date_naive().succ_opt();
        assert_eq!(one.consent_in_writing(tomorrow, now), Err(Refusal::ConsentToCome));
        assert_eq!(silent.consent_in_writing(None, now), Err(Refusal::ConsentOfOthers));
    }
}
