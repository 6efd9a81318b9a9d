//! The forms of the Council of European Municipalities and Regions, German section (RGRE), and what each asks for:
//! section 4.4 of the partnerships reference.

mod acts;
mod change;

use chrono::NaiveDate;

pub use self::change::{FormChange, FormChangeProposal, FormConfirmation};
use crate::transition::SideGuard;
use crate::{Agreement, AgreementId};

kernel::words! {
    /// The form of a partnership by the definitions of the Council of European Municipalities and Regions, German
    /// section (RGRE): *Partnerschaft*, *Freundschaft*, *Kontakt*, *Projektpartnerschaft*; `unknown` where a source
    /// names the pair and nothing else.
    Form { Partnership, Friendship, Contact, ProjectPartnership, Unknown }
}

impl Form {
    /// What the form asks of the agreements on a day and does not find; P-INV-01 to P-INV-04.
    pub fn unmet(self, agreements: &[Agreement], day: NaiveDate) -> Option<SideGuard> {
        self.unmet_by(agreements.iter().filter(|it| it.in_force(day)))
    }

    /// The same, of those that hold.
    pub(crate) fn unmet_by<'a>(
        self,
        holding: impl Iterator<Item = &'a Agreement>,
    ) -> Option<SideGuard> {
        let mut in_force = holding.filter(|it| it.is_formal());
        let (guard, holds) = match self {
            Self::Unknown => return None,
            Self::Contact => (SideGuard::NoAgreementInForce, in_force.next().is_none()),
            Self::Friendship => {
                (SideGuard::LimitedAgreementInForce, in_force.any(Agreement::is_limited))
            }
            Self::Partnership => (
                SideGuard::CharterInForceSignedByEverySide,
                in_force.any(Agreement::is_unlimited_charter),
            ),
            Self::ProjectPartnership => {
                (SideGuard::DatedThematicAgreementInForce, in_force.any(Agreement::is_of_a_project))
            }
        };
        (!holds).then_some(guard)
    }

    /// The agreement that the form rests on that day.
    pub(super) fn basis(self, agreements: &[Agreement], day: NaiveDate) -> Option<AgreementId> {
        let rests = |it: &&Agreement| {
            it.is_formal()
                && self != Self::Contact
                && self.unmet(std::slice::from_ref(it), day).is_none()
        };
        agreements.iter().find(rests).map(|it| it.id)
    }
}
