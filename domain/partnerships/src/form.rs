//! The forms of the Council of European Municipalities and Regions, German section (RGRE), and what each asks for:
//! section 4.4 of the partnerships reference.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::episode::{Episode, must_be_free};
use crate::transition::SideGuard;
use crate::{
    Agreement, AgreementId, FormChangeId, Partnership, PartnershipId, Refusal, SideNumber,
};

kernel::words! {
    /// The form of a partnership by the definitions of the Council of European Municipalities and Regions, German
    /// section (RGRE): *Partnerschaft*, *Freundschaft*, *Kontakt*, *Projektpartnerschaft*; `unknown` where a source
    /// names the pair and nothing else.
    Form { Partnership, Friendship, Contact, ProjectPartnership, Unknown }
}

impl Form {
    /// What the form asks of the agreements on a day and does not find; P-INV-01 to P-INV-04.
    pub fn unmet(self, agreements: &[Agreement], day: NaiveDate) -> Option<SideGuard> {
        let mut in_force = agreements.iter().filter(|it| it.is_formal() && it.in_force(day));
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
    fn basis(self, agreements: &[Agreement], day: NaiveDate) -> Option<AgreementId> {
        let rests = |it: &&Agreement| {
            it.is_formal()
                && self != Self::Contact
                && self.unmet(std::slice::from_ref(it), day).is_none()
        };
        agreements.iter().find(rests).map(|it| it.id)
    }
}

/// A change of form as it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FormChangeCreate, examples(json!({"to": "friendship"})))]
pub struct FormChangeProposal {
    pub to: Form,
    /// Today, if absent.
    #[serde(default, deserialize_with = "kernel::known_date::some_day")]
    pub effective_on: Option<NaiveDate>,
    /// The side that acts; needed only by who may act for several.
    #[serde(default)]
    pub side: Option<SideNumber>,
}

/// A change of form on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct FormChange {
    pub id: FormChangeId,
    pub partnership_id: PartnershipId,
    pub from: Form,
    pub to: Form,
    pub effective_on: NaiveDate,
    /// The agreement that the new form rests on; null for a contact.
    pub agreement_id: Option<AgreementId>,
    /// The side that recorded it.
    pub side: SideNumber,
    pub recorded_at: DateTime<Utc>,
}

impl Partnership {
    /// Takes another form (S000-03): only one whose rules hold; the old one stays in the history.
    ///
    /// That all sides want it shows in the agreement, which all have signed.
    pub fn change_form(
        &self,
        proposal: FormChangeProposal,
        side: SideNumber,
        agreements: &[Agreement],
        episodes: &[Episode],
        now: DateTime<Utc>,
    ) -> Result<(Self, FormChange), Refusal> {
        let (to, today) = (proposal.to, now.date_naive());
        let effective_on = proposal.effective_on.unwrap_or(today);
        self.must_be_open()?;
        if to == self.form || to == Form::Unknown {
            return Err(Refusal::NoSuchForm(to));
        }
        if effective_on > today {
            return Err(Refusal::EffectiveInFuture);
        }
        if self.started_on.is_some_and(|it| it.first() > effective_on) {
            return Err(Refusal::EffectiveTooEarly);
        }
        if let Some(guard) = to.unmet(agreements, effective_on) {
            return Err(Refusal::FormUnfounded(guard));
        }
        must_be_free(&Episode { form: to, ..self.episode() }, episodes)?;
        let change = FormChange {
            id: FormChangeId::new(now),
            partnership_id: self.id,
            from: self.form,
            to,
            effective_on,
            agreement_id: to.basis(agreements, effective_on),
            side,
            recorded_at: now,
        };
        Ok((Self { form: to, ..self.next(now) }, change))
    }
}
