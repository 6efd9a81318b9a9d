//! Lines on a map between those who lead the sides, as GeoJSON (RFC 7946) has them.

use chrono::NaiveDate;
use kernel::LocalizedText;
use kernel::directory::place::PlaceRef;
use serde::Serialize;
use utoipa::ToSchema;

use crate::status::OfficialStatus;
use crate::{Form, KnownDate, Partnership, PartnershipId, Side};

/// Degrees from the meridian at which a map is cut.
const CUT: f64 = 180.0;

/// A position: longitude before latitude, in degrees on WGS 84.
pub type Position = Vec<f64>;

/// The shortest line between two places, given as longitude and latitude; cut in two where it crosses the
/// antimeridian (RFC 7946, section 3.1.9).
pub fn line((lon_a, lat_a): (f64, f64), (lon_b, lat_b): (f64, f64)) -> Vec<Vec<Position>> {
    let across = lon_b - lon_a;
    if across.abs() <= CUT {
        return vec![vec![vec![lon_a, lat_a], vec![lon_b, lat_b]]];
    }
    let edge = CUT.copysign(lon_a);
    let whole = 2.0 * CUT - across.abs();
    let share = if whole > 0.0 { (CUT - lon_a.abs()) / whole } else { 0.0 };
    let lat = lat_a + share * (lat_b - lat_a);
    vec![vec![vec![lon_a, lat_a], vec![edge, lat]], vec![vec![-edge, lat], vec![lon_b, lat_b]]]
}

/// The lines between all pairs of these places.
pub fn lines(places: &[(f64, f64)]) -> Vec<Vec<Position>> {
    let pairs = places.iter().enumerate().flat_map(|(at, a)| {
        let rest = places.get(at + 1..).unwrap_or_default();
        rest.iter().map(move |b| line(*a, *b))
    });
    pairs.flatten().collect()
}

/// The partnerships of a listing as lines on a map (RFC 7946).
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct PartnershipMap {
    /// Always `FeatureCollection`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub features: Vec<PartnershipFeature>,
}

/// A partnership as a feature of a map.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct PartnershipFeature {
    /// Always `Feature`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub id: PartnershipId,
    /// Null if the directory does not know where two of the places are.
    pub geometry: Option<PartnershipLines>,
    pub properties: PartnershipProperties,
}

/// The lines between those who lead the sides.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct PartnershipLines {
    /// Always `MultiLineString`: a line that crosses the antimeridian is cut in two, and several sides have several.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Lines of positions of longitude and latitude.
    #[schema(value_type = Vec<Vec<Vec<f64>>>)]
    pub coordinates: Vec<Vec<Position>>,
}

/// What a map shows of a partnership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct PartnershipProperties {
    pub form: Form,
    pub official_status: OfficialStatus,
    pub started_on: Option<KnownDate>,
    pub ended_on: Option<KnownDate>,
    /// The day from which it counts as a partnership.
    pub partner_since: Option<NaiveDate>,
    /// Empty if it has none, or one that is concealed.
    pub title: LocalizedText,
    /// Those who lead the sides.
    pub municipalities: Vec<PlaceRef>,
}

impl PartnershipFeature {
    /// The feature of a partnership whose leading municipalities lie at these longitudes and latitudes.
    pub fn of(partnership: &Partnership, leads: &[(f64, f64)]) -> Self {
        let coordinates = lines(leads);
        let geometry = PartnershipLines { kind: "MultiLineString", coordinates };
        let lead = |side: &Side| side.municipalities.first().cloned();
        let title = Some(&partnership.title).filter(|_| !partnership.concealed);
        Self {
            kind: "Feature",
            id: partnership.id,
            geometry: Some(geometry).filter(|it| !it.coordinates.is_empty()),
            properties: PartnershipProperties {
                form: partnership.form,
                official_status: partnership.official_status,
                started_on: partnership.started_on,
                ended_on: partnership.ended_on,
                partner_since: partnership.partner_since,
                title: title.cloned().unwrap_or_default(),
                municipalities: partnership.sides.iter().filter_map(lead).collect(),
            },
        }
    }
}
