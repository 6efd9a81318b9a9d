//! Organisations that carry partnerships, host conferences and report indicators: partnerships reference 4.2.

mod profile;
mod refusal;
mod verification;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

pub use self::profile::{
    Cefr, LegalForm, Oid, OrganisationIdentifiers, OrganisationKind, OrganisationProfile, Pic,
    Sector, Vereinsregister, WorkingLanguage,
};
pub use self::refusal::Refusal;
pub use self::verification::{
    OrganisationDecision, OrganisationEvent, OrganisationStep, OrganisationVerdict, Verification,
    VerificationEvent, VerificationStep,
};
use crate::access::{Role, Viewer};
use crate::{Choice, Freshness, Life, OrganisationId, PlaceId, Reason};

/// Which organisations; several values of one field mean any of them, several fields mean all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct OrganisationFilter {
    /// By identifier.
    #[param(inline, example = json!(["0193c2a0-0000-7000-8000-000000000001"]), max_items = 100)]
    pub id: Vec<OrganisationId>,
    /// Words of the name in any language; the last may be unfinished, each may hold a typing error.
    #[param(inline, example = "Volkshochschule")]
    pub q: Option<super::search::Words>,
    /// What it is.
    #[param(example = json!(["adult_education_centre"]), max_items = 18)]
    pub kind: Vec<OrganisationKind>,
    /// Theme it focuses on.
    #[param(inline, example = json!(["inclusion"]), max_items = 20)]
    pub theme: Vec<Choice>,
    /// Where it has its seat.
    #[param(inline, nullable = false, example = "0193c2a0-0000-7000-8000-000000000001")]
    pub seat_municipality_id: Option<PlaceId>,
    /// How far it has been checked.
    #[param(example = json!(["verified"]), max_items = 5)]
    pub verification: Vec<Verification>,
    /// Whether others may write to it with partnership requests.
    #[param(nullable = false, example = true)]
    pub accepting_requests: Option<bool>,
    /// The municipality or the organisation that they are departments of.
    #[param(nullable = false, example = "0193c2a0-0000-7000-8000-000000000001")]
    pub parent_id: Option<Uuid>,
    /// Those that have become part of others, too.
    #[param(nullable = false, example = true)]
    pub merged: Option<bool>,
    /// Changed at this instant or later.
    #[param(nullable = false, example = "2026-01-01T00:00:00Z")]
    pub updated_since: Option<DateTime<Utc>>,
}

/// The region that the platform gives to a network office (*Netzwerkstelle*), or takes back from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = OrganisationRegionUpdate, examples(json!({"region_id": "00000000-0000-8000-8000-000000004445"})))]
pub struct OrganisationRegion {
    /// A region or a country; null takes it back.
    pub region_id: Option<PlaceId>,
}

/// The organisation that another becomes part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = OrganisationMergerCreate, examples(json!({"into_id": "0193c2a0-0000-7000-8000-000000000001"})))]
pub struct OrganisationMerger {
    pub into_id: OrganisationId,
}

/// An organisation of the directory.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Organisation {
    pub id: OrganisationId,
    #[serde(flatten)]
    pub profile: OrganisationProfile,
    /// Of a network office: the region in which it vouches for records and decides who may hold a role.
    pub region_id: Option<PlaceId>,
    /// The organisation that it has become part of: what it had is there now, and it takes no more changes.
    pub merged_into_id: Option<OrganisationId>,
    pub verification: Verification,
    /// What the caller may let happen to it; `transitions` say what each event still needs.
    pub allowed: Vec<OrganisationEvent>,
    /// Why the last check ended as it did.
    pub verification_reason: Option<Reason>,
    /// When somebody last vouched for this record.
    pub assured_at: Option<DateTime<Utc>>,
    pub freshness: Freshness,
    /// Counts the changes; the ETag is this number in quotes.
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

impl Organisation {
    /// What somebody sees of it.
    #[must_use]
    pub fn seen_by(self, viewer: &Viewer) -> Self {
        let events = OrganisationEvent::all().filter(|it| self.verification.lets(*it));
        let allowed = if self.may_change().is_ok() && viewer.is_with(Role::Coordinator, [self.id]) {
            events.collect()
        } else {
            Vec::new()
        };
        Self { allowed, ..self }
    }

    /// A new organisation. What the network itself registers, it has looked at: that is verified, and so is a department
    /// for which a verified parent vouches.
    pub fn register(
        id: OrganisationId,
        profile: OrganisationProfile,
        vouched: bool,
        now: DateTime<Utc>,
    ) -> Self {
        let verification = Self::known(vouched);
        Self {
            id,
            profile,
            region_id: None,
            merged_into_id: None,
            verification,
            allowed: Vec::new(),
            verification_reason: None,
            assured_at: Some(now),
            freshness: Freshness::Fresh,
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }

    fn known(vouched: bool) -> Verification {
        if vouched { Verification::Verified } else { Verification::Unverified }
    }

    /// The same organisation with a new profile. `vouched` is said of a department that moves, or leaves: what its last
    /// parent vouched for, it does not take along.
    pub fn revise(
        &self,
        profile: OrganisationProfile,
        vouched: bool,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        self.may_change()?;
        let stays = profile.parent == self.profile.parent;
        let verification = if stays { self.verification } else { Self::known(vouched) };
        Ok(Self { profile, verification, ..self.next(now) })
    }

    /// A department, after what has become of the verification of its parent; none, if it stays as it is.
    pub fn follow(&self, parent: &Self, now: DateTime<Utc>) -> Option<Self> {
        let verification = match (parent.verification, self.verification) {
            (Verification::Verified, it) if it != Verification::Verified => Verification::Verified,
            (Verification::Expired, Verification::Verified) => Verification::Expired,
            (it, Verification::Verified) if it != Verification::Verified => {
                Verification::Unverified
            }
            _ => return None,
        };
        Some(Self { verification, verification_reason: None, ..self.next(now) })
    }

    /// What has become part of another takes no more changes.
    fn may_change(&self) -> Result<(), Refusal> {
        self.merged_into_id.map_or(Ok(()), |_| Err(Refusal::Merged))
    }

    /// Without the codes that a verified organisation says are its own; none, if it has been verified itself.
    pub fn give_way(&self, owner: &Self, now: DateTime<Utc>) -> Option<Self> {
        if owner.verification != Verification::Verified
            || self.verification == Verification::Verified
        {
            return None;
        }
        let identifiers = self.profile.identifiers.clone().without(&owner.profile.identifiers);
        let profile = OrganisationProfile { identifiers, ..self.profile.clone() };
        Some(Self { profile, ..self.next(now) })
    }

    /// Becomes part of another.
    pub fn merge(&self, into: &Self, now: DateTime<Utc>) -> Result<Self, Refusal> {
        self.may_change()?;
        if into.id == self.id || into.merged_into_id.is_some() {
            return Err(Refusal::HeirUnknown);
        }
        Ok(Self { merged_into_id: Some(into.id), region_id: None, ..self.next(now) })
    }

    /// Vouches for the record as it stands.
    pub fn assure(&self, now: DateTime<Utc>) -> Result<Self, Refusal> {
        self.may_change()?;
        Ok(Self { assured_at: Some(now), freshness: Freshness::Fresh, ..self.next(now) })
    }

    /// Moves the verification on.
    pub fn verify(&self, step: VerificationStep, now: DateTime<Utc>) -> Result<Self, Refusal> {
        self.may_change()?;
        let VerificationStep { event, reason } = step;
        let from = self.verification;
        let no = Refusal::NoSuchTransition { from, event };
        let verification = from.next(event).ok_or(no)?;
        if verification == Verification::Rejected && reason.is_none() {
            return Err(Refusal::ReasonMissing);
        }
        Ok(Self { verification, verification_reason: reason, ..self.next(now) })
    }

    /// Given a region to look after, or relieved of it; only a verified network office has one.
    pub fn entrust(&self, region: OrganisationRegion, now: DateTime<Utc>) -> Result<Self, Refusal> {
        self.may_change()?;
        let OrganisationRegion { region_id } = region;
        let is_office = self.profile.kind == OrganisationKind::NetworkOffice
            && self.verification == Verification::Verified;
        if region_id.is_some() && !is_office {
            return Err(Refusal::NoOffice);
        }
        Ok(Self { region_id, ..self.next(now) })
    }

    fn next(&self, now: DateTime<Utc>) -> Self {
        Self { version: self.version + 1, updated_at: now, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::place::Name;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a time")
    }

    fn profile() -> OrganisationProfile {
        let text = r#"{"name": "vhs Rodgau", "kind": "adult_education_centre"}"#;
        serde_json::from_str(text).expect("a profile")
    }

    #[test]
    fn every_change_is_the_next_version_of_the_same_record() {
        let (then, now) = (at("2026-02-01T12:00:00Z"), at("2026-02-02T12:00:00Z"));
        let it = Organisation::register(uuid::Uuid::nil().into(), profile(), false, then);
        let next = || Organisation { version: 2, updated_at: now, ..it.clone() };
        let renamed = OrganisationProfile {
            name: Name::parse("vhs Ostfildern").expect("a name"),
            ..profile()
        };
        let revised = Organisation { profile: renamed.clone(), ..next() };
        assert_eq!(it.revise(renamed, true, now), Ok(revised));
        let stale = Organisation { assured_at: None, freshness: Freshness::Stale, ..it.clone() };
        assert_eq!(stale.assure(now), Ok(Organisation { assured_at: Some(now), ..next() }));
        let submitted = Organisation { verification: Verification::Submitted, ..next() };
        let submit = OrganisationStep { event: OrganisationEvent::Submit };
        assert_eq!(it.verify(submit.into(), now), Ok(submitted.clone()));
        let reason = Reason::parse("The register names another seat.").expect("a reason");
        let reject = |reason| VerificationStep { event: VerificationEvent::Reject, reason };
        assert_eq!(submitted.verify(reject(None), now), Err(Refusal::ReasonMissing));
        let rejected = Organisation {
            verification: Verification::Rejected,
            verification_reason: Some(reason.clone()),
            version: 3,
            ..submitted.clone()
        };
        assert_eq!(submitted.verify(reject(Some(reason)), now), Ok(rejected));
    }

    #[test]
    fn a_department_is_an_administration_with_one_parent_that_vouches_for_it() {
        let now = at("2026-02-01T12:00:00Z");
        let of = |kind: &str, parent: &str| {
            let text = format!(r#"{{"name": "Sozialamt", "kind": "{kind}", "parent": {parent}}}"#);
            serde_json::from_str::<OrganisationProfile>(&text).expect("a profile")
        };
        let (town, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let within = |town| format!(r#"{{"municipality_id": "{town}"}}"#);
        let administration = "municipal_administration";
        let both = format!(r#"{{"municipality_id": "{town}", "organisation_id": "{other}"}}"#);
        for unclear in ["{}", &both] {
            assert_eq!(of(administration, unclear).parent(), Err(Refusal::ParentUnclear));
        }
        assert_eq!(of("school", &within(town)).parent(), Err(Refusal::NoDepartment));
        assert_eq!(of(administration, "null").parent(), Ok(None));
        let department = of(administration, &within(town));
        assert_eq!(department.parent(), Ok(Some(town)));
        let it = Organisation::register(Uuid::nil().into(), department, true, now);
        let left = it.revise(of(administration, "null"), false, now).expect("leaves");
        assert_eq!(left.verification, Verification::Unverified);
        let moved = it.revise(of(administration, &within(other)), true, now).expect("moves");
        assert_eq!(moved.verification, Verification::Verified);
        let parent = |verification| Organisation { verification, ..left.clone() };
        let follows = |it: &Organisation, verification| {
            it.follow(&parent(verification), now).map(|it| it.verification)
        };
        assert_eq!(follows(&it, Verification::Verified), None);
        assert_eq!(follows(&it, Verification::Expired), Some(Verification::Expired));
        assert_eq!(follows(&it, Verification::Submitted), Some(Verification::Unverified));
        assert_eq!(follows(&left, Verification::Verified), Some(Verification::Verified));
        assert_eq!(follows(&left, Verification::Expired), None);
    }

    #[test]
    fn codes_give_way_to_a_verified_owner_only() {
        let now = at("2026-02-01T12:00:00Z");
        let of = |verified| {
            let codes = r#"{"pic": "999999999", "oid": "E10000001"}"#;
            let identifiers = serde_json::from_str(codes).expect("codes");
            let profile = OrganisationProfile { identifiers, ..profile() };
            Organisation::register(Uuid::nil().into(), profile, verified, now)
        };
        let mut owner = of(true);
        owner.profile.identifiers.oid = None;
        assert_eq!(of(false).give_way(&of(false), now), None);
        assert_eq!(of(true).give_way(&owner, now), None);
        let left = of(false).give_way(&owner, now).expect("gives way");
        let codes: Vec<_> = left.profile.identifiers.unique().collect();
        assert_eq!((codes, left.version), (vec![("oid", "E10000001")], 2));
    }

    #[test]
    fn what_has_become_part_of_another_takes_no_more_changes() {
        let now = at("2026-02-01T12:00:00Z");
        let of = |id| Organisation::register(Uuid::from_u128(id).into(), profile(), true, now);
        let (old, heir) = (of(1), of(2));
        assert_eq!(old.merge(&old, now), Err(Refusal::HeirUnknown));
        let merged = old.merge(&heir, now).expect("merges");
        assert_eq!((merged.merged_into_id, merged.version), (Some(heir.id), 2));
        assert_eq!(heir.merge(&merged, now), Err(Refusal::HeirUnknown));
        assert_eq!(merged.merge(&heir, now), Err(Refusal::Merged));
        assert_eq!(merged.revise(profile(), true, now), Err(Refusal::Merged));
        assert_eq!(merged.assure(now), Err(Refusal::Merged));
        let step = VerificationStep { event: VerificationEvent::Expire, reason: None };
        assert_eq!(merged.verify(step, now), Err(Refusal::Merged));
        assert_eq!(
            merged.entrust(OrganisationRegion { region_id: None }, now),
            Err(Refusal::Merged)
        );
    }
}
