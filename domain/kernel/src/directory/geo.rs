//! Where places lie, and how far apart.

use serde::{Deserialize, Serialize};
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use crate::Invalid;

/// Mean radius of the Earth (IUGG 1980), in kilometres.
pub const EARTH_RADIUS_KM: f64 = 6_371.008_8;

words! {
    /// Whether a point is the place itself or stands for it (a centroid, a seat).
    Exactness { Exact, Approximate }
}

/// A point on WGS 84, in degrees.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub lat: Latitude,
    pub lon: Longitude,
    pub exactness: Exactness,
}

macro_rules! degrees {
    ($(#[$doc:meta])* $name:ident, $max:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(try_from = "f64", into = "f64")]
        pub struct $name(f64);

        impl ToSchema for $name {}

        // By hand, because the derive takes no negative bound.
        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                ObjectBuilder::new()
                    .schema_type(Type::Number)
                    .format(Some(SchemaFormat::KnownFormat(KnownFormat::Double)))
                    .minimum(Some(-$max))
                    .maximum(Some($max))
                    .into()
            }
        }

        impl TryFrom<f64> for $name {
            type Error = Invalid;
            fn try_from(raw: f64) -> Result<Self, Invalid> {
                if raw.is_finite() && raw.abs() <= $max {
                    Ok(Self(raw))
                } else {
                    Err(Invalid::new(stringify!($name), concat!("is -", $max, " to ", $max, " degrees")))
                }
            }
        }

        impl From<$name> for f64 {
            fn from(degrees: $name) -> Self {
                degrees.0
            }
        }
    };
}

degrees! {
    /// Degrees north of the equator.
    Latitude, 90.0
}
degrees! {
    /// Degrees east of Greenwich.
    Longitude, 180.0
}

/// A point given in an address line, as `latitude,longitude`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, pattern = r"^-?[0-9]{1,2}(\.[0-9]+)?,-?[0-9]{1,3}(\.[0-9]+)?$", max_length = 60)]
pub struct Near(pub Point);

impl TryFrom<String> for Near {
    type Error = Invalid;
    fn try_from(raw: String) -> Result<Self, Invalid> {
        let number = |text: &str| {
            let plain =
                text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'-');
            text.parse::<f64>().ok().filter(|_| plain)
        };
        let parts = raw.split_once(',').and_then(|(lat, lon)| Some((number(lat)?, number(lon)?)));
        let (lat, lon) =
            parts.ok_or_else(|| Invalid::new("near", "is latitude,longitude in degrees"))?;
        Point::new(lat, lon, Exactness::Exact).map(Self)
    }
}

impl From<Near> for String {
    fn from(Near(point): Near) -> Self {
        format!("{},{}", point.lat.0, point.lon.0)
    }
}

/// A distance along the ground in kilometres.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "f64", into = "f64")]
#[schema(value_type = f64, minimum = 0.1, maximum = 2000.0)]
pub struct RadiusKm(f64);

impl TryFrom<f64> for RadiusKm {
    type Error = Invalid;
    fn try_from(raw: f64) -> Result<Self, Invalid> {
        if (0.1..=2000.0).contains(&raw) {
            Ok(Self(raw))
        } else {
            Err(Invalid::new("radius_km", "is 0.1 to 2000"))
        }
    }
}

impl From<RadiusKm> for f64 {
    fn from(radius: RadiusKm) -> Self {
        radius.0
    }
}

/// Kilometres of one degree of latitude.
const KM_PER_DEGREE: f64 = EARTH_RADIUS_KM * std::f64::consts::PI / 180.0;

impl Point {
    /// South and north of everything within `km`.
    pub fn latitudes_within(self, km: f64) -> (f64, f64) {
        let degrees = km / KM_PER_DEGREE;
        (self.lat.0 - degrees, self.lat.0 + degrees)
    }

    /// West and east of everything within `km`; none where that lies around a pole or across the antimeridian.
    pub fn longitudes_within(self, km: f64) -> Option<(f64, f64)> {
        // The circle touches the meridians at right angles.
        let half = (km / EARTH_RADIUS_KM).sin() / self.lat.0.to_radians().cos();
        let (south, north) = self.latitudes_within(km);
        let degrees = half.asin().to_degrees();
        let (west, east) = (self.lon.0 - degrees, self.lon.0 + degrees);
        let is_plain = south > -90.0 && north < 90.0 && west >= -180.0 && east <= 180.0;
        is_plain.then_some((west, east))
    }

    pub fn new(lat: f64, lon: f64, exactness: Exactness) -> Result<Self, Invalid> {
        Ok(Self { lat: lat.try_into()?, lon: lon.try_into()?, exactness })
    }

    /// The point on the unit sphere. The straight line between two such points grows with their distance, so a
    /// database can sort by distance with multiplications alone.
    pub fn on_unit_sphere(self) -> [f64; 3] {
        let (lat, lon) = (self.lat.0.to_radians(), self.lon.0.to_radians());
        [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
    }

    /// The great-circle distance in kilometres.
    pub fn distance_km(self, other: Self) -> f64 {
        let apart = self.on_unit_sphere().into_iter().zip(other.on_unit_sphere());
        km_of_chord(apart.map(|(ours, theirs)| (ours - theirs).powi(2)).sum())
    }
}

/// The arc, in kilometres, of a squared chord of the unit sphere.
pub fn km_of_chord(chord_squared: f64) -> f64 {
    2.0 * EARTH_RADIUS_KM * (chord_squared.sqrt() / 2.0).min(1.0).asin()
}

/// The squared chord of the unit sphere that spans `km` along the ground.
pub fn chord_of_km(km: f64) -> f64 {
    let half = (km / (2.0 * EARTH_RADIUS_KM)).min(std::f64::consts::FRAC_PI_2);
    (2.0 * half.sin()).powi(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_lies_between_its_meridians_unless_it_crosses_a_pole_or_the_antimeridian() {
        let at = |lat, lon| Point::new(lat, lon, Exactness::Exact).expect("a point");
        let (west, east) = at(60.0, 10.0).longitudes_within(KM_PER_DEGREE).expect("plain");
        // sin(1 degree) / cos(60 degrees) is about 2 degrees.
        assert!((east - 10.0 - 2.0).abs() < 0.01 && (10.0 - west - 2.0).abs() < 0.01);
        assert_eq!(at(89.9, 0.0).longitudes_within(25.0), None);
        assert_eq!(at(0.0, 179.9).longitudes_within(25.0), None);
    }

    fn point(lat: f64, lon: f64) -> Point {
        Point::new(lat, lon, Exactness::Approximate).expect("on Earth")
    }

    /// Worked example: Rodgau (50.0263 N 8.8858 E) to Nieuwpoort (51.13 N 2.7514 E) is 450.06 km by the haversine formula.
    #[test]
    fn distance_is_the_great_circle() {
        let (rodgau, nieuwpoort) = (point(50.0263, 8.8858), point(51.13, 2.7514));
        assert!(
            (rodgau.distance_km(nieuwpoort) - 450.06).abs() < 0.01,
            "{}",
            rodgau.distance_km(nieuwpoort)
        );
        assert!((point(0.0, 0.0).distance_km(point(0.0, 180.0)) - 20_015.1).abs() < 0.1);
        assert!(rodgau.distance_km(rodgau) < 1e-9);
    }

    #[test]
    fn chords_and_kilometres_are_each_others_inverse() {
        for km in [0.0, 1.0, 12.0, 450.06, 19_000.0] {
            assert!((km_of_chord(chord_of_km(km)) - km).abs() < 1e-6, "{km}");
        }
    }

    #[test]
    fn there_is_nothing_beyond_the_poles() {
        assert!(Point::new(90.1, 0.0, Exactness::Exact).is_err());
        assert!(Point::new(0.0, f64::NAN, Exactness::Exact).is_err());
    }
}
