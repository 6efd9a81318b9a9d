//! What the directory turns down about an organisation.

use super::{Verification, VerificationEvent};
use crate::{Concerns, OrganisationId, Refused, Verdict};

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

#[cfg(test)]
mod tests {
    use super::*;

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
}
