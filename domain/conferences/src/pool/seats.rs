//! For whom seats are, and who draws on them.

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
}

words! {
    /// Along which line seats are counted.
    SeatDimension { Total, Mode, Origin, Delegation }
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
}

impl From<Seats> for SeatsOf {
    fn from(seats: Seats) -> Self {
        let none = Self {
            dimension: SeatDimension::Total,
            mode: None,
            origin: None,
            organisation_id: None,
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
        }
    }
}

impl TryFrom<SeatsOf> for Seats {
    type Error = Invalid;
    fn try_from(it: SeatsOf) -> Result<Self, Invalid> {
        match (it.dimension, it.mode, it.origin, it.organisation_id) {
            (SeatDimension::Total, None, None, None) => Ok(Self::Total),
            (SeatDimension::Mode, Some(mode), None, None) => Ok(Self::Mode(mode)),
            (SeatDimension::Origin, None, Some(origin), None) => Ok(Self::Origin(origin)),
            (SeatDimension::Delegation, None, None, Some(partner)) => Ok(Self::Delegation(partner)),
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
}

impl Needs {
    pub(crate) fn draw_on(self, seats: Seats) -> bool {
        match seats {
            Seats::Total => true,
            Seats::Mode(mode) => mode == self.mode,
            Seats::Origin(origin) => origin == self.origin,
            Seats::Delegation(partner) => Some(partner) == self.delegation,
        }
    }

    /// Whatever somebody may need where these kinds of seats are counted.
    pub(crate) fn possible(kinds: &[Seats]) -> impl Iterator<Item = Self> {
        let partners = kinds.iter().filter_map(|it| match it {
            Seats::Delegation(partner) => Some(*partner),
            Seats::Total | Seats::Mode(_) | Seats::Origin(_) => None,
        });
        let delegations: Vec<_> = partners.map(Some).chain([None]).collect();
        Origin::all().flat_map(move |origin| {
            let delegations = delegations.clone();
            Mode::all().flat_map(move |mode| {
                let needs = move |delegation| Self { origin, mode, delegation };
                delegations.clone().into_iter().map(needs)
            })
        })
    }
}
