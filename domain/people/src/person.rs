//! Persons: one record for each human being, whether they log in or not.

use chrono::{DateTime, Utc};
use kernel::access::DisplayName;
use kernel::{AccountId, PersonId, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

words! {
    /// A language in which people are written to.
    Language { De, En, Uk }
}

words! {
    /// What somebody may agree to; nothing of it is done without.
    Purpose {
        /// To be named in public as the contact of a town or an organisation.
        PublicContact,
        /// To get a summary by mail on days on which something waits.
        Digest,
    }
}

impl Language {
    pub fn tag(self) -> kernel::LanguageTag {
        kernel::LanguageTag::parse(&self.to_string()).expect("a tag of two letters")
    }
}

/// What somebody has agreed to, and since when.
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

impl Person {
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
    /// Without what they agreed to once.
    #[must_use]
    pub fn without(&self, purpose: Purpose, now: DateTime<Utc>) -> Self {
        let mut profile = self.profile();
        profile.consents.retain(|it| *it != purpose);
        self.revise(profile, now)
    }
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
}
