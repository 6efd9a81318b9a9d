//! For whom seats are, and who draws on them.

use kernel::directory::organisation::OrganisationKind;
use kernel::{Invalid, OrganisationId, words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::participation::{Mode, Origin};

/// For whom the seats of a pool are; broader ones first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "SeatsOf", into = "SeatsOf")]
pub enum Seats {
    /// Everybody's.
    Total,
    Mode(Mode),
    Origin(Origin),
    /// Those whom one partner sends.
    Delegation(OrganisationId),
    /// Those who represent an organisation of one kind.
    OrganisationKind(OrganisationKind),
}

impl Seats {
    /// Whether some of them can be reserved for a kind of organisation.
    pub(super) fn can_be_reserved(self) -> bool {
        matches!(self, Self::Total | Self::Mode(_) | Self::Origin(_))
    }
}

words! {
    /// Along which line seats are counted.
    SeatDimension { Total, Mode, Origin, Delegation, OrganisationKind }
}

/// For whom the seats of a pool are: the field that the dimension names says it, the others are null.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Seats)]
struct SeatsOf {
    dimension: SeatDimension,
    #[serde(default)]
    mode: Option<Mode>,
    #[serde(default)]
    origin: Option<Origin>,
    /// The partner whose delegation it is.
    #[serde(default)]
    organisation_id: Option<OrganisationId>,
    /// The kind of the organisation that the guest represents.
    #[serde(default)]
    organisation_kind: Option<OrganisationKind>,
}

impl From<Seats> for SeatsOf {
    fn from(seats: Seats) -> Self {
        let none = Self {
            dimension: SeatDimension::Total,
            mode: None,
            origin: None,
            organisation_id: None,
            organisation_kind: None,
        };
        match seats {
            Seats::Total => none,
            Seats::Mode(it) => Self { dimension: SeatDimension::Mode, mode: Some(it), ..none },
            Seats::Origin(it) => {
                Self { dimension: SeatDimension::Origin, origin: Some(it), ..none }
            }
            Seats::Delegation(it) => {
                Self { dimension: SeatDimension::Delegation, organisation_id: Some(it), ..none }
            }
            Seats::OrganisationKind(it) => {
                let dimension = SeatDimension::OrganisationKind;
                Self { dimension, organisation_kind: Some(it), ..none }
            }
        }
    }
}

impl TryFrom<SeatsOf> for Seats {
    type Error = Invalid;
    fn try_from(it: SeatsOf) -> Result<Self, Invalid> {
        use SeatDimension as By;
        match (it.dimension, it.mode, it.origin, it.organisation_id, it.organisation_kind) {
            (By::Total, None, None, None, None) => Ok(Self::Total),
            (By::Mode, Some(mode), None, None, None) => Ok(Self::Mode(mode)),
            (By::Origin, None, Some(origin), None, None) => Ok(Self::Origin(origin)),
            (By::Delegation, None, None, Some(partner), None) => Ok(Self::Delegation(partner)),
            (By::OrganisationKind, None, None, None, Some(kind)) => {
                Ok(Self::OrganisationKind(kind))
            }
            _ => Err(Invalid::new("seats", "give the field that the dimension names and no other")),
        }
    }
}

impl ToSchema for Seats {
    fn name() -> std::borrow::Cow<'static, str> {
        SeatsOf::name()
    }

    fn schemas(schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>) {
        SeatsOf::schemas(schemas);
    }
}

impl utoipa::PartialSchema for Seats {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        SeatsOf::schema()
    }
}

/// What decides which pools a registration draws on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Needs {
    pub origin: Origin,
    pub mode: Mode,
    pub delegation: Option<OrganisationId>,
    /// The kind of the organisation that the guest represents.
    pub organisation_kind: Option<OrganisationKind>,
}

/// Whom a pool counts: who draws on seats of a kind, or who of them does so but for those for whom some are reserved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Counted {
    pub seats: Seats,
    /// Whom a reserve is for; none for a pool of its own.
    pub besides: Option<OrganisationKind>,
}

impl Needs {
    fn draw_on(self, seats: Seats) -> bool {
        match seats {
            Seats::Total => true,
            Seats::Mode(mode) => mode == self.mode,
            Seats::Origin(origin) => origin == self.origin,
            Seats::Delegation(partner) => Some(partner) == self.delegation,
            Seats::OrganisationKind(kind) => Some(kind) == self.organisation_kind,
        }
    }

    /// Whether a pool counts who has these needs.
    pub(crate) fn are_counted(self, by: Counted) -> bool {
        let is_reserved_for = by.besides.is_some() && by.besides == self.organisation_kind;
        self.draw_on(by.seats) && !is_reserved_for
    }

    /// Whatever somebody may need where these are counted.
    pub(crate) fn possible(counted: &[Counted]) -> Vec<Self> {
        let partners = counted.iter().filter_map(|it| match it.seats {
            Seats::Delegation(partner) => Some(partner),
            _ => None,
        });
        let kinds = counted.iter().filter_map(|it| match it.seats {
            Seats::OrganisationKind(kind) => Some(kind),
            _ => it.besides,
        });
        let delegations: Vec<_> = partners.map(Some).chain([None]).collect();
        let kinds: Vec<_> = kinds.map(Some).chain([None]).collect();
        let mut possible = Vec::new();
        for origin in Origin::all() {
            for mode in Mode::all() {
                for delegation in delegations.iter().copied() {
                    let needs =
                        |organisation_kind| Self { origin, mode, delegation, organisation_kind };
                    possible.extend(kinds.iter().copied().map(needs));
                }
            }
        }
        possible
    }
}
