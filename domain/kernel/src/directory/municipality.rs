//! Municipalities (*Kommunen, Gebietskörperschaften*): partnerships reference 4.2.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::place::{Ending, Name, PlaceIdentifiers, PlaceRef, PlaceStatus, Population};
use super::region::Region;
use crate::{
    Choice, Concerns, CountryCode, Freshness, LanguageTag, LocalizedText, PlaceId, Point, Refused,
    TimeZone, Verdict, Website, max_items,
};

words! {
    /// What a municipality is by its own law.
    Level { Municipality, City, DistrictCounty, Region, Borough, Island, Other }
}

words! {
    /// The tier a municipality acts on; partners should be of one tier (Bavaria: *vergleichbare kommunale Ebenen*).
    LevelClass { Local, SupraLocal, Regional }
}

impl Level {
    pub fn class(self) -> LevelClass {
        match self {
            Self::DistrictCounty => LevelClass::SupraLocal,
            Self::Region => LevelClass::Regional,
            Self::Municipality | Self::City | Self::Borough | Self::Island | Self::Other => {
                LevelClass::Local
            }
        }
    }
}

words! {
    /// By inhabitants: `rural` below 5,000, `small` below 20,000, `medium` below 100,000, else `large`
    /// (in the manner of the German BBSR's types of towns).
    SizeClass { Rural, Small, Medium, Large }
}

impl SizeClass {
    const SMALL_FROM: i64 = 5_000;
    const MEDIUM_FROM: i64 = 20_000;
    const LARGE_FROM: i64 = 100_000;

    pub fn of(population: Population) -> Self {
        match population.inhabitants.into() {
            ..Self::SMALL_FROM => Self::Rural,
            Self::SMALL_FROM..Self::MEDIUM_FROM => Self::Small,
            Self::MEDIUM_FROM..Self::LARGE_FROM => Self::Medium,
            Self::LARGE_FROM.. => Self::Large,
        }
    }

    /// The inhabitants of the class: from, and below.
    pub fn bounds(self) -> (i64, i64) {
        match self {
            Self::Rural => (0, Self::SMALL_FROM),
            Self::Small => (Self::SMALL_FROM, Self::MEDIUM_FROM),
            Self::Medium => (Self::MEDIUM_FROM, Self::LARGE_FROM),
            Self::Large => (Self::LARGE_FROM, i64::MAX),
        }
    }
}

/// Most alternative names a municipality keeps.
pub const MOST_ALTERNATIVE_NAMES: usize = 40;

/// What a municipality says of itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MunicipalityCreate, examples(json!({
    "name": "Rodgau", "country": "DE", "level": "city", "names": {"uk": "Родгау"},
    "identifiers": {"ags": "06438011"}, "point": {"lat": 50.0263, "lon": 8.8858, "exactness": "approximate"},
    "population": {"inhabitants": 45202, "year": 2019}, "languages": ["de"], "themes": ["lifelong_learning"],
    "assets": ["youth_centre", "library"], "open_to_new": true, "website": "https://www.rodgau.de"
})))]
pub struct MunicipalityProfile {
    /// The name it calls itself by.
    pub name: Name,
    /// Its names in other languages.
    #[serde(default)]
    pub names: LocalizedText,
    /// Other spellings it is looked for by.
    #[serde(default, deserialize_with = "max_items::<40, _, _>")]
    #[schema(max_items = 40)]
    pub alternative_names: Vec<Name>,
    pub country: CountryCode,
    pub level: Level,
    /// The county, region or country it belongs to; its country if not given.
    #[serde(default)]
    pub parent_id: Option<PlaceId>,
    /// The next higher level by name, where the register does not hold it (*Landkreis*, *oblast*).
    #[serde(default)]
    pub parent_admin_name: Option<Name>,
    #[serde(default)]
    pub identifiers: PlaceIdentifiers,
    #[serde(default)]
    pub point: Option<Point>,
    #[serde(default)]
    pub population: Option<Population>,
    #[serde(default)]
    pub time_zone: Option<TimeZone>,
    /// Official and widely spoken languages.
    #[serde(default, deserialize_with = "max_items::<10, _, _>")]
    #[schema(max_items = 10)]
    pub languages: Vec<LanguageTag>,
    /// What marks it: `port`, `border`, `river`, `university`, …
    #[serde(default, deserialize_with = "max_items::<20, _, _>")]
    #[schema(max_items = 20)]
    pub profile_tags: Vec<Choice>,
    /// What it works on with others: `climate`, `inclusion`, `lifelong_learning`, …
    #[serde(default, deserialize_with = "max_items::<20, _, _>")]
    #[schema(max_items = 20)]
    pub themes: Vec<Choice>,
    /// What it can offer others: `youth_centre`, `library`, …
    #[serde(default, deserialize_with = "max_items::<20, _, _>")]
    #[schema(max_items = 20)]
    pub assets: Vec<Choice>,
    /// Whether it looks for new partners (*Partnergesuch*).
    #[serde(default)]
    pub open_to_new: bool,
    #[serde(default)]
    pub website: Option<Website>,
}

impl MunicipalityProfile {
    /// The least that makes a municipality; imports start from it.
    pub fn named(name: Name, country: CountryCode, level: Level) -> Self {
        Self {
            name,
            names: LocalizedText::default(),
            alternative_names: Vec::new(),
            country,
            level,
            parent_id: None,
            parent_admin_name: None,
            identifiers: PlaceIdentifiers::default(),
            point: None,
            population: None,
            time_zone: None,
            languages: Vec::new(),
            profile_tags: Vec::new(),
            themes: Vec::new(),
            assets: Vec::new(),
            open_to_new: false,
            website: None,
        }
    }

    /// A municipality without another parent belongs to the region that its codes name, else to its country.
    fn settled(self) -> Self {
        let region = Region::of(self.country, &self.identifiers).map(|it| it.place());
        let parent = self.parent_id.or(region).unwrap_or_else(|| self.country.place());
        Self { parent_id: Some(parent), ..self }
    }

    /// With the name it had among its others, if there is room.
    fn once_named(mut self, before: &Name) -> Self {
        let is_known = self.name == *before || self.alternative_names.contains(before);
        if !is_known && self.alternative_names.len() < MOST_ALTERNATIVE_NAMES {
            self.alternative_names.push(before.clone());
        }
        self
    }

    /// Every spelling it is found by.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        let others = self.alternative_names.iter().map(Name::as_str);
        [self.name.as_str()].into_iter().chain(self.names.values()).chain(others)
    }
}

/// A municipality of the directory (*Kommune*).
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Municipality {
    pub id: PlaceId,
    #[serde(flatten)]
    pub profile: MunicipalityProfile,
    /// Null while the population is unknown.
    pub size_class: Option<SizeClass>,
    pub level_class: LevelClass,
    pub status: PlaceStatus,
    /// The first day it was no more; null while it exists.
    pub valid_to: Option<NaiveDate>,
    /// The places that follow it after a merger.
    pub successor_ids: Vec<PlaceId>,
    /// How it is to end on a day to come, until which it is what it was; null if nothing is announced.
    pub announced_end: Option<Succession>,
    /// When somebody last vouched for this record.
    pub assured_at: Option<DateTime<Utc>>,
    pub freshness: Freshness,
    /// Counts the changes; the ETag is this number in quotes.
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// How a municipality ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({"kind": "dissolved", "on": "2026-01-01", "successor_ids": []})))]
pub struct Succession {
    pub kind: Ending,
    /// The first day it is no more, as it dawns in Greenwich. What lies ahead is announced, and comes by itself.
    #[serde(deserialize_with = "crate::known_date::day")]
    pub on: NaiveDate,
    /// A merged municipality has one successor or more, a dissolved one none.
    #[serde(default, deserialize_with = "max_items::<20, _, _>")]
    #[schema(max_items = 20)]
    pub successor_ids: Vec<PlaceId>,
}

impl Succession {
    /// When the day begins, in Greenwich.
    pub fn dawn(&self) -> DateTime<Utc> {
        self.on.and_time(NaiveTime::MIN).and_utc()
    }
}

words! {
    /// What a listing of municipalities is sorted by; without it by relevance if `q` is given, by distance if
    /// `near` is given, by the last change if `updated_since` is given, else by age of the record.
    MunicipalitySort { Name, Population, CreatedAt }
}

/// Which municipalities; several values of one field mean any of them, several fields mean all of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct MunicipalityFilter {
    /// By identifier.
    #[param(inline, example = json!(["0193c2a0-0000-7000-8000-000000000001"]), max_items = 100)]
    pub id: Vec<PlaceId>,
    /// Words of the name in any language or spelling; the last may be unfinished, each may hold a typing error.
    #[param(inline, example = "Poltawa")]
    pub q: Option<super::search::Words>,
    /// Country by ISO 3166-1 alpha-2 code.
    #[param(inline, example = json!(["DE", "PL"]), max_items = 50)]
    pub country: Vec<CountryCode>,
    /// Size class by inhabitants.
    #[param(example = json!(["medium"]), max_items = 4)]
    pub size_class: Vec<SizeClass>,
    /// Level by the municipality's own law.
    #[param(example = json!(["city"]), max_items = 7)]
    pub level: Vec<Level>,
    /// Theme it works on.
    #[param(inline, example = json!(["climate"]), max_items = 20)]
    pub theme: Vec<Choice>,
    /// Asset it offers.
    #[param(inline, example = json!(["youth_centre"]), max_items = 20)]
    pub asset: Vec<Choice>,
    /// Mark of its profile.
    #[param(inline, example = json!(["port"]), max_items = 20)]
    pub profile_tag: Vec<Choice>,
    /// Whether it looks for new partners.
    #[param(nullable = false, example = true)]
    pub open_to_new: Option<bool>,
    /// Whether it exists, was merged or dissolved; without it, all.
    #[param(example = json!(["active"]), max_items = 3)]
    pub status: Vec<super::place::PlaceStatus>,
    /// The county, region or country it belongs to directly.
    #[param(inline, nullable = false, example = "00000000-0000-8000-8000-000000004445")]
    pub parent_id: Option<PlaceId>,
    /// A code it has, as `scheme:code`, with scheme `ags`, `lau`, `geonames` or `wikidata`.
    #[param(inline, example = "ags:06438011")]
    pub identifier: Option<super::place::Identifier>,
    /// Around this point, as `latitude,longitude`; needs `radius_km`.
    #[param(inline, example = "50.03,8.89")]
    pub near: Option<super::geo::Near>,
    /// How far around `near`, in kilometres along the ground.
    #[param(inline, example = 25.0)]
    pub radius_km: Option<super::geo::RadiusKm>,
    /// Changed at this instant or later.
    #[param(nullable = false, example = "2026-01-01T00:00:00Z")]
    pub updated_since: Option<DateTime<Utc>>,
    #[param(nullable = false, inline, example = "population")]
    pub sort: Option<MunicipalitySort>,
    /// `asc` if not given; needs `sort`.
    #[param(nullable = false, inline, example = "desc")]
    pub order: Option<crate::page::Order>,
}

/// Why the directory turns something down.
#[derive(
    Clone, Debug, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr, strum::VariantNames,
)]
#[cfg_attr(test, derive(strum::EnumCount))]
#[strum(serialize_all = "snake_case")]
pub enum Refusal {
    #[error("this place ended on {0} and takes no more changes")]
    PlaceEnded(NaiveDate),
    #[error("a merged place needs a successor; a dissolved one takes none")]
    SuccessorsDoNotFit,
    #[error("a place cannot succeed itself")]
    SucceedsItself,
    #[error("the successor {0} does not exist or has itself ended")]
    SuccessorUnknown(PlaceId),
    #[error("the country of a municipality never changes; end this one and register its successor")]
    CountryIsFixed,
    #[error("the parent must be a larger place in the same country that has not ended")]
    ParentDoesNotFit,
}

impl Refused for Refusal {
    fn code(&self) -> &'static str {
        self.into()
    }

    fn verdict(&self) -> (Verdict, Concerns) {
        match self {
            Self::PlaceEnded(_) => (Verdict::Conflict, Concerns::Record),
            Self::SuccessorsDoNotFit | Self::SucceedsItself => {
                (Verdict::Invalid, Concerns::Field("/successor_ids"))
            }
            Self::SuccessorUnknown(_) => (Verdict::Unknown, Concerns::Field("/successor_ids")),
            Self::CountryIsFixed => (Verdict::Invalid, Concerns::Field("/country")),
            Self::ParentDoesNotFit => (Verdict::Unknown, Concerns::Field("/parent_id")),
        }
    }
}

impl From<Municipality> for PlaceRef {
    fn from(it: Municipality) -> Self {
        let MunicipalityProfile { name, names, country, .. } = it.profile;
        Self { id: it.id, name, names, country }
    }
}

impl Municipality {
    pub fn register(id: PlaceId, profile: MunicipalityProfile, now: DateTime<Utc>) -> Self {
        let profile = profile.settled();
        Self {
            id,
            size_class: profile.population.map(SizeClass::of),
            level_class: profile.level.class(),
            profile,
            status: PlaceStatus::Active,
            valid_to: None,
            successor_ids: Vec::new(),
            announced_end: None,
            assured_at: None,
            freshness: Freshness::Unknown,
            version: 1,
            created_at: now,
            updated_at: now,
        }
    }

    /// The same municipality with a new profile. Under another name it is still found by the one it had, so that no source
    /// that knows only that brings it in again.
    pub fn revise(
        &self,
        profile: MunicipalityProfile,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        self.must_exist()?;
        if profile.country != self.profile.country {
            return Err(Refusal::CountryIsFixed);
        }
        let profile = profile.settled().once_named(&self.profile.name);
        Ok(Self {
            size_class: profile.population.map(SizeClass::of),
            level_class: profile.level.class(),
            profile,
            ..self.next(now)
        })
    }

    /// Vouches for the record as it stands.
    pub fn assure(&self, now: DateTime<Utc>) -> Result<Self, Refusal> {
        self.must_exist()?;
        Ok(Self { assured_at: Some(now), freshness: Freshness::Fresh, ..self.next(now) })
    }

    /// Ends it, or announces that it ends; `alive` are those of the successors that exist and have not ended.
    pub fn end(
        &self,
        succession: Succession,
        alive: &[PlaceId],
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        self.must_exist()?;
        let Succession { kind, successor_ids, .. } = &succession;
        if (*kind == Ending::Merged) == successor_ids.is_empty() {
            return Err(Refusal::SuccessorsDoNotFit);
        }
        if successor_ids.contains(&self.id) {
            return Err(Refusal::SucceedsItself);
        }
        if let Some(unknown) = successor_ids.iter().find(|id| !alive.contains(id)) {
            return Err(Refusal::SuccessorUnknown(*unknown));
        }
        let announced = Self { announced_end: Some(succession), ..self.next(now) };
        Ok(announced.ended(now).unwrap_or(announced))
    }

    /// What becomes of it when the day has come on which it is to end.
    pub fn end_as_announced(&self, now: DateTime<Utc>) -> Option<Self> {
        self.next(now).ended(now)
    }

    fn ended(&self, now: DateTime<Utc>) -> Option<Self> {
        let Succession { kind, on, successor_ids } = self.announced_end.clone()?;
        let status = match kind {
            Ending::Merged => PlaceStatus::Merged,
            Ending::Dissolved => PlaceStatus::Dissolved,
        };
        let (valid_to, announced_end) = (Some(on), None);
        let ended = Self { status, valid_to, successor_ids, announced_end, ..self.clone() };
        Some(ended).filter(|_| on <= now.date_naive())
    }

    fn must_exist(&self) -> Result<(), Refusal> {
        self.valid_to.map_or(Ok(()), |on| Err(Refusal::PlaceEnded(on)))
    }

    fn next(&self, now: DateTime<Utc>) -> Self {
        Self { version: self.version + 1, updated_at: now, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::SizeClass::{Large, Medium, Rural, Small};
    use super::*;
    use crate::directory::place::Inhabitants;

    fn now() -> DateTime<Utc> {
        "2026-02-01T12:00:00Z".parse().expect("a time")
    }

    fn sachsenhausen() -> Municipality {
        let name = Name::parse("Sachsenhausen").expect("a name");
        let country = CountryCode::parse("DE").expect("a country");
        Municipality::register(
            PlaceId::new(now()),
            MunicipalityProfile::named(name, country, Level::Other),
            now(),
        )
    }

    fn ending(kind: Ending, successor_ids: Vec<PlaceId>) -> Succession {
        Succession { kind, on: "2026-01-01".parse().expect("a day"), successor_ids }
    }

    #[test]
    fn size_classes_meet_without_gaps() {
        let class = |inhabitants: i64| {
            let inhabitants = Inhabitants::try_from(inhabitants).expect("a count");
            SizeClass::of(Population { inhabitants, year: None })
        };
        let at = [0, 4_999, 5_000, 19_999, 20_000, 99_999, 100_000].map(class);
        assert_eq!(at, [Rural, Rural, Small, Small, Medium, Medium, Large]);
    }

    #[test]
    fn a_merger_names_its_successor_and_a_dissolution_none() {
        let (it, heir) = (sachsenhausen(), PlaceId::new(now()));
        let merged = it.end(ending(Ending::Merged, vec![heir]), &[heir], now()).expect("ends");
        assert_eq!((merged.status, merged.version), (PlaceStatus::Merged, 2));
        assert_eq!(
            merged.assure(now()),
            Err(Refusal::PlaceEnded("2026-01-01".parse().expect("a day")))
        );

        let refuse = |kind, heirs: Vec<_>, alive: &[_]| {
            it.end(ending(kind, heirs), alive, now()).unwrap_err()
        };
        assert_eq!(refuse(Ending::Merged, vec![], &[]), Refusal::SuccessorsDoNotFit);
        assert_eq!(refuse(Ending::Dissolved, vec![heir], &[heir]), Refusal::SuccessorsDoNotFit);
        assert_eq!(refuse(Ending::Merged, vec![it.id], &[it.id]), Refusal::SucceedsItself);
        assert_eq!(refuse(Ending::Merged, vec![heir], &[]), Refusal::SuccessorUnknown(heir));
    }

    #[test]
    fn what_is_announced_changes_nothing_before_its_day() {
        let (it, heir) = (sachsenhausen(), PlaceId::new(now()));
        let on = "2026-02-02".parse().expect("a day");
        let announced = Succession { on, ..ending(Ending::Merged, vec![heir]) };
        let it = it.end(announced.clone(), &[heir], now()).expect("announced");
        assert_eq!((it.status, it.valid_to), (PlaceStatus::Active, None));
        assert_eq!(it.announced_end, Some(announced));
        assert_eq!(it.end_as_announced(now()), None);
        assert_eq!(it.assure(now()).map(|it| it.version), Ok(3));
        let day = now() + chrono::TimeDelta::hours(12);
        let ended = it.end_as_announced(day).expect("ended");
        assert_eq!(
            (ended.status, ended.valid_to, ended.version),
            (PlaceStatus::Merged, Some(on), 3)
        );
        assert_eq!((ended.announced_end, ended.successor_ids), (None, vec![heir]));
    }

    #[test]
    fn what_kind_of_no_each_refusal_is_and_where() {
        let all = [
            Refusal::PlaceEnded(NaiveDate::MIN),
            Refusal::SuccessorsDoNotFit,
            Refusal::SucceedsItself,
            Refusal::SuccessorUnknown(uuid::Uuid::nil().into()),
            Refusal::CountryIsFixed,
            Refusal::ParentDoesNotFit,
        ];
        assert_eq!(all.len(), <Refusal as strum::EnumCount>::COUNT);
        let expected = "\
            place_ended: Conflict record\n\
            successors_do_not_fit: Invalid /successor_ids\n\
            succeeds_itself: Invalid /successor_ids\n\
            successor_unknown: Unknown /successor_ids\n\
            country_is_fixed: Invalid /country\n\
            parent_does_not_fit: Unknown /parent_id\n";
        assert_eq!(crate::refused::table(&all), expected);
    }

    #[test]
    fn a_class_begins_where_the_one_before_ends() {
        let bounds: Vec<_> = SizeClass::all().map(SizeClass::bounds).collect();
        let expected = [(0, 5_000), (5_000, 20_000), (20_000, 100_000), (100_000, i64::MAX)];
        assert_eq!(bounds, expected);
    }

    #[test]
    fn every_change_is_the_next_version_of_the_same_record() {
        let (it, later) = (sachsenhausen(), now() + chrono::TimeDelta::days(1));
        assert_eq!(it.profile.parent_id, Some(it.profile.country.place()), "it is in its country");
        let next = |it: &Municipality| Municipality {
            version: it.version + 1,
            updated_at: later,
            ..it.clone()
        };
        let inhabitants = Inhabitants::try_from(20_000).expect("a count");
        let profile = MunicipalityProfile {
            level: Level::Region,
            population: Some(Population { inhabitants, year: None }),
            ..it.profile.clone()
        };
        let bare = MunicipalityProfile { parent_id: None, ..profile.clone() };
        let revised = Municipality {
            profile,
            size_class: Some(Medium),
            level_class: LevelClass::Regional,
            ..next(&it)
        };
        assert_eq!(it.revise(bare, later), Ok(revised));
        let assured =
            Municipality { assured_at: Some(later), freshness: Freshness::Fresh, ..next(&it) };
        assert_eq!(it.assure(later), Ok(assured));
        let heir = PlaceId::new(now());
        let ended = Municipality {
            status: PlaceStatus::Merged,
            valid_to: Some("2026-01-01".parse().expect("a day")),
            successor_ids: vec![heir],
            ..next(&it)
        };
        assert_eq!(it.end(ending(Ending::Merged, vec![heir]), &[heir], later), Ok(ended));
    }

    #[test]
    fn a_renamed_municipality_keeps_its_old_name() {
        let name = |text: &str| Name::parse(text).expect("a name");
        let it = sachsenhausen();
        let renamed = MunicipalityProfile { name: name("Neuhausen"), ..it.profile.clone() };
        let once = it.revise(renamed, now()).expect("stands");
        assert_eq!(once.profile.alternative_names, std::slice::from_ref(&it.profile.name));
        let back = MunicipalityProfile { name: it.profile.name.clone(), ..once.profile.clone() };
        let back = once.revise(back, now()).expect("stands").profile;
        assert_eq!(back.alternative_names, [it.profile.name.clone(), name("Neuhausen")]);
        let full = (1..=MOST_ALTERNATIVE_NAMES).map(|at| name(&format!("Hausen {at}"))).collect();
        let full = MunicipalityProfile {
            alternative_names: full,
            name: name("Neu"),
            ..it.profile.clone()
        };
        let full = it.revise(full, now()).expect("stands").profile;
        assert_eq!(full.alternative_names.len(), MOST_ALTERNATIVE_NAMES);
    }

    #[test]
    fn a_municipality_stays_in_its_country() {
        let it = sachsenhausen();
        let country = CountryCode::parse("AT").expect("a country");
        let moved = MunicipalityProfile { country, ..it.profile.clone() };
        assert_eq!(it.revise(moved, now()), Err(Refusal::CountryIsFixed));
    }
}
