//! Organisations that carry partnerships, host conferences and report indicators: partnerships reference 4.2.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::body::OneBody;
use super::place::Name;
use crate::access::{Role, Viewer};
use crate::{
    Choice, Concerns, Freshness, LanguageTag, Life, LocalizedText, OrganisationId, PlaceId, Reason,
    Refused, Verdict, Website, max_items,
};

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
    pub wikidata: Option<super::place::Wikidata>,
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
            ("wikidata", wikidata.as_ref().map(super::place::Wikidata::as_str)),
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

words! {
    /// How far the network has checked that an organisation is who it says it is.
    Verification { Unverified, Submitted, Verified, Rejected, Expired }
}

words! {
    /// What happens to a verification.
    VerificationEvent {
        /// The organisation asks to be checked.
        Submit,
        /// The network confirms it.
        Verify,
        /// The network declines, with a reason.
        Reject,
        /// A confirmation has grown old.
        Expire,
    }
}

impl Life for Verification {
    type Event = VerificationEvent;

    fn next(self, event: VerificationEvent) -> Option<Self> {
        use VerificationEvent::{Expire, Reject, Submit, Verify};
        match (self, event) {
            (Self::Unverified | Self::Rejected | Self::Expired, Submit) => Some(Self::Submitted),
            (Self::Submitted, Verify) => Some(Self::Verified),
            (Self::Submitted, Reject) => Some(Self::Rejected),
            (Self::Verified, Expire) => Some(Self::Expired),
            _ => None,
        }
    }
}

impl Verification {
    pub fn after(self, event: VerificationEvent) -> Result<Self, Refusal> {
        self.next(event).ok_or(Refusal::NoSuchTransition { from: self, event })
    }
}

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

/// Why the directory turns something down about an organisation.
#[derive(
    Clone, Debug, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr, strum::VariantNames,
)]
#[cfg_attr(test, derive(strum::EnumCount))]
#[strum(serialize_all = "snake_case")]
pub enum Refusal {
    #[error("a verification that is {from} cannot take the event {event}")]
    NoSuchTransition { from: Verification, event: VerificationEvent },
    #[error("a rejection needs a reason")]
    ReasonMissing,
    #[error("the network has not verified this organisation, or does not know it: {0}")]
    NotVerified(OrganisationId),
    #[error("the seat must be a municipality of the directory")]
    SeatUnknown,
    #[error("a region or a country is given to a network office that the network has verified")]
    NoOffice,
    #[error("there is no such region")]
    RegionUnknown,
    #[error("a department is part of one municipality or of one organisation")]
    ParentUnclear,
    #[error("only a municipal administration is a department of something")]
    NoDepartment,
    #[error("there is no such municipality or organisation, or it is a department itself")]
    ParentUnknown,
    #[error("it has departments, and so is none itself")]
    HasDepartments,
    #[error("this organisation has become part of another and takes no more changes")]
    Merged,
    #[error(
        "only an administrator for good, there and at what it is a department of, makes it part of another"
    )]
    MergerNotTheirs,
    #[error("you hold {0} roles already")]
    TooManyRoles(u64),
    #[error("there is no such organisation that it could become part of")]
    HeirUnknown,
    #[error("an organisation of this name, kind and seat is on record: {0}")]
    AlreadyThere(OrganisationId),
}

impl Refused for Refusal {
    fn code(&self) -> &'static str {
        self.into()
    }

    fn verdict(&self) -> (Verdict, Concerns) {
        match self {
            Self::NoSuchTransition { .. }
            | Self::NoOffice
            | Self::Merged
            | Self::HasDepartments => (Verdict::Conflict, Concerns::Record),
            Self::NotVerified(_) | Self::AlreadyThere(_) | Self::TooManyRoles(_) => {
                (Verdict::Conflict, Concerns::Request)
            }
            Self::ParentUnclear => (Verdict::Invalid, Concerns::Field("/parent")),
            Self::ParentUnknown => (Verdict::Unknown, Concerns::Field("/parent")),
            Self::NoDepartment => (Verdict::Invalid, Concerns::Field("/kind")),
            Self::MergerNotTheirs => (Verdict::NotTheirs, Concerns::Request),
            Self::HeirUnknown => (Verdict::Unknown, Concerns::Field("/into_id")),
            Self::RegionUnknown => (Verdict::Unknown, Concerns::Field("/region_id")),
            Self::ReasonMissing => (Verdict::Invalid, Concerns::Field("/reason")),
            Self::SeatUnknown => (Verdict::Unknown, Concerns::Field("/seat_municipality_id")),
        }
    }
}

words! {
    /// What an organisation does about its verification.
    OrganisationEvent {
        /// It asks to be checked.
        Submit,
    }
}

/// A step of an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = OrganisationTransitionCreate, examples(json!({"event": "submit"})))]
pub struct OrganisationStep {
    pub event: OrganisationEvent,
}

impl From<OrganisationEvent> for VerificationEvent {
    fn from(event: OrganisationEvent) -> Self {
        match event {
            OrganisationEvent::Submit => Self::Submit,
        }
    }
}

impl From<OrganisationStep> for VerificationStep {
    fn from(OrganisationStep { event }: OrganisationStep) -> Self {
        Self { event: event.into(), reason: None }
    }
}

words! {
    /// What the network decides about a verification.
    OrganisationVerdict {
        /// It confirms what the organisation says of itself.
        Verify,
        /// It declines, with a reason.
        Reject,
        /// A confirmation has grown old.
        Expire,
    }
}

/// What the network decides about an organisation, and why.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"event": "verify"})))]
pub struct OrganisationDecision {
    pub event: OrganisationVerdict,
    /// Required to reject.
    #[serde(default)]
    pub reason: Option<Reason>,
}

impl From<OrganisationDecision> for VerificationStep {
    fn from(OrganisationDecision { event, reason }: OrganisationDecision) -> Self {
        let event = match event {
            OrganisationVerdict::Verify => VerificationEvent::Verify,
            OrganisationVerdict::Reject => VerificationEvent::Reject,
            OrganisationVerdict::Expire => VerificationEvent::Expire,
        };
        Self { event, reason }
    }
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

/// A step of the verification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerificationStep {
    pub event: VerificationEvent,
    /// Required to reject.
    pub reason: Option<Reason>,
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
        let verification = self.verification.after(event)?;
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

    #[test]
    fn the_life_of_a_verification() {
        assert_eq!(
            crate::life::table::<Verification>(),
            "unverified --submit-> submitted\n\
             submitted --verify-> verified\n\
             submitted --reject-> rejected\n\
             verified --expire-> expired\n\
             rejected --submit-> submitted\n\
             expired --submit-> submitted\n"
        );
    }

    #[test]
    fn what_kind_of_no_each_refusal_is_and_where() {
        let all = [
            Refusal::NoSuchTransition {
                from: Verification::Verified,
                event: VerificationEvent::Submit,
            },
            Refusal::ReasonMissing,
            Refusal::NotVerified(uuid::Uuid::nil().into()),
            Refusal::SeatUnknown,
            Refusal::NoOffice,
            Refusal::RegionUnknown,
            Refusal::ParentUnclear,
            Refusal::NoDepartment,
            Refusal::ParentUnknown,
            Refusal::HasDepartments,
            Refusal::Merged,
            Refusal::MergerNotTheirs,
            Refusal::TooManyRoles(1),
            Refusal::HeirUnknown,
            Refusal::AlreadyThere(uuid::Uuid::nil().into()),
        ];
        assert_eq!(all.len(), <Refusal as strum::EnumCount>::COUNT);
        let expected = "\
            no_such_transition: Conflict record\n\
            reason_missing: Invalid /reason\n\
            not_verified: Conflict request\n\
            seat_unknown: Unknown /seat_municipality_id\n\
            no_office: Conflict record\n\
            region_unknown: Unknown /region_id\n\
            parent_unclear: Invalid /parent\n\
            no_department: Invalid /kind\n\
            parent_unknown: Unknown /parent\n\
            has_departments: Conflict record\n\
            merged: Conflict record\n\
            merger_not_theirs: NotTheirs request\n\
            too_many_roles: Conflict request\n\
            heir_unknown: Unknown /into_id\n\
            already_there: Conflict request\n";
        assert_eq!(crate::refused::table(&all), expected);
    }

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
