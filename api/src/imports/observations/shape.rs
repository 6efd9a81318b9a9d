//! The shapes in which files hold figures, and what a row of each says.

use std::collections::BTreeSet;

use kernel::directory::place::{Gss, Name, Nuts, PlaceIdentifiers, Territory};
use kernel::{CountryCode, PlaceId};
use learning_cities::observation::Note;
use learning_cities::series::SeriesKey;
use learning_cities::status::Figure;
use learning_cities::{ConfStatus, ObsStatus, Period, StatusSet};
use persistence::platform::imports::ImportRemark;

use super::super::failure::Failure;
use super::super::remark::RemarkCode;
use super::super::table::{Columns, Row};
use super::figure::{
    MULTIPLIERS, Mark, NOTE, Stated, figure, may_be_split, must_be_whole, must_count_ones,
};

/// Which shape a file has, told by columns that only it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Shape {
    /// One figure a row, with its indicator, place and period.
    Long,
    /// Human Development Report, composite indices time series: countries and years.
    HumanDevelopment,
    /// Early learning of English local authorities (SDG 4.2.2, Office for National Statistics).
    EarlyLearning,
    /// Attainment by region (Eurostat, `edat_lfse_04`).
    Attainment,
}

/// What a row says of one series and period.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Said {
    /// The column it stands in, and what stands there, for remarks.
    pub column: &'static str,
    pub text: String,
    pub indicator: String,
    pub key: SeriesKey,
    pub period: Period,
    /// None takes back what was said.
    pub figure: Option<Figure>,
    /// None where the file does not say.
    pub conf_status: Option<ConfStatus>,
    pub note: Option<Note>,
    /// The version of the definition that it follows, if the row says so.
    pub version: Option<u32>,
    /// Whether it is a number with three decimals, which might be thousands.
    pub open: bool,
    /// Whether nothing stands there or a dash, and not even that there is no figure.
    pub blank: bool,
    /// The unit that the row names, by the columns that name it.
    pub units: Vec<(&'static str, String)>,
    /// What there is to say about how it is written.
    pub remarks: Vec<ImportRemark>,
}

/// Where a row says that.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Place {
    /// By its identifier; countries have the same everywhere.
    Known(PlaceId),
    /// By a code of a scheme; with what the row knows of it, if it may be new.
    Coded { scheme: String, code: String, new: Option<Territorial> },
    /// A county, by its name within a region.
    Within { region: Box<Place>, county: Name, country: CountryCode },
}

/// What a row knows of a territory.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Territorial {
    pub name: Name,
    pub country: CountryCode,
    pub identifiers: PlaceIdentifiers,
}

impl Territorial {
    pub(super) const KIND: Territory = Territory::Region;
}

/// Where a source says what it is and on which terms it may be used.
#[derive(Clone, Copy, Debug)]
pub struct Origin {
    pub title: &'static str,
    pub publisher: &'static str,
    pub licence: &'static str,
    pub url: &'static str,
}

impl Origin {
    pub(crate) const EARLY_LEARNING: Self = Self {
        title: "UK SDG data, indicator 4.2.2: early learning by local authority",
        publisher: "Office for National Statistics",
        licence: "OGL-UK-3.0",
        url: "https://sdgdata.gov.uk/4-2-2/",
    };
}

/// The columns of the Human Development Report, with indicator and sex.
const OF_HDR: [(&str, &str, Option<&str>); 9] = [
    ("life_expectancy", "HDR_LIFE_EXPECTANCY", None),
    ("expected_years_schooling", "HDR_EXPECTED_SCHOOLING", None),
    ("eys_f", "HDR_EXPECTED_SCHOOLING", Some("F")),
    ("eys_m", "HDR_EXPECTED_SCHOOLING", Some("M")),
    ("mean_years_schooling", "HDR_MEAN_SCHOOLING", None),
    ("mys_f", "HDR_MEAN_SCHOOLING", Some("F")),
    ("mys_m", "HDR_MEAN_SCHOOLING", Some("M")),
    ("gni_per_capita_ppp2017", "HDR_GNI_PER_CAPITA", None),
    ("hdi", "HDR_HDI", None),
];
/// The place that statistics of English authorities are about as a whole, by its code at the statistical office.
const ENGLAND: &str = "E92000001";

impl Shape {
    pub(in super::super) fn of(columns: &Columns) -> Result<Self, Failure> {
        let has = |column| columns.has(column);
        let shape = if has("iso3") && has("life_expectancy") {
            Self::HumanDevelopment
        } else if has("geocode") && has("local authority") {
            Self::EarlyLearning
        } else if has("nuts2") && has("isced11") {
            Self::Attainment
        } else {
            Self::Long
        };
        columns.require(shape.required())?;
        Ok(shape)
    }

    fn required(self) -> &'static [&'static str] {
        match self {
            Self::Long => &["indicator", "place", "period", "value"],
            Self::HumanDevelopment => &["iso3", "year"],
            Self::EarlyLearning => {
                &["indicator", "year", "age", "region", "local authority", "geocode", "value"]
            }
            Self::Attainment => {
                &["nuts2", "region_name", "year", "age", "isced11", "value_percent"]
            }
        }
    }

    /// The columns that are read, with those by which a row is refused.
    pub(in super::super) fn used(self) -> Vec<&'static str> {
        [self.own(), &UNITS, &MULTIPLIERS].concat()
    }

    fn own(self) -> &'static [&'static str] {
        match self {
            Self::Long => &[
                "indicator",
                "place",
                "period",
                "value",
                "status",
                "dimensions",
                "conf_status",
                NOTE,
                "indicator_version",
            ],
            Self::HumanDevelopment => &[
                "iso3",
                "year",
                "life_expectancy",
                "expected_years_schooling",
                "eys_f",
                "eys_m",
                "mean_years_schooling",
                "mys_f",
                "mys_m",
                "gni_per_capita_ppp2017",
                "hdi",
            ],
            Self::EarlyLearning => &[
                "indicator",
                "year",
                "age",
                "region",
                "local authority",
                "observation status",
                "geocode",
                "value",
            ],
            Self::Attainment => {
                &["nuts2", "region_name", "year", "age", "sex", "isced11", "value_percent"]
            }
        }
    }

    /// The column that says of what, or that of the figure, if that does.
    pub(super) fn indicator(self, figure: &'static str) -> &'static str {
        match self {
            Self::Long | Self::EarlyLearning => "indicator",
            Self::HumanDevelopment | Self::Attainment => figure,
        }
    }

    /// The column that says where.
    pub(super) fn place(self) -> &'static str {
        match self {
            Self::Long => "place",
            Self::HumanDevelopment => "iso3",
            Self::EarlyLearning => "geocode",
            Self::Attainment => "nuts2",
        }
    }

    /// The column that says when.
    pub(super) fn period(self) -> &'static str {
        if self == Self::Long { "period" } else { "year" }
    }

    /// The column that says which part of the population, or that of the figure, if several say so.
    pub(super) fn part(self, figure: &'static str) -> &'static str {
        if self == Self::Long { "dimensions" } else { figure }
    }

    /// The columns in which figures stand.
    pub(super) fn figures(self) -> Vec<&'static str> {
        match self {
            Self::Long | Self::EarlyLearning => vec!["value"],
            Self::HumanDevelopment => OF_HDR.map(|(column, ..)| column).to_vec(),
            Self::Attainment => vec!["value_percent"],
        }
    }

    /// Where figures of this shape come from, if the shape says so.
    pub(super) fn origin(self) -> Option<Origin> {
        match self {
            Self::Long => None,
            Self::HumanDevelopment => Some(Origin {
                title: "Human Development Report 2021/22, composite indices complete time series",
                publisher: "United Nations Development Programme",
                licence: "CC-BY-3.0-IGO",
                url: "https://hdr.undp.org/data-center/documentation-and-downloads",
            }),
            Self::EarlyLearning => Some(Origin::EARLY_LEARNING),
            Self::Attainment => Some(Origin {
                title: "Population by educational attainment level and NUTS 2 region (edat_lfse_04)",
                publisher: "Eurostat",
                licence: "CC-BY-4.0",
                url: "https://ec.europa.eu/eurostat/databrowser/view/edat_lfse_04",
            }),
        }
    }

    pub(super) fn read(self, row: &Row, mark: Mark) -> Result<(Place, Vec<Said>), ImportRemark> {
        must_be_whole(row, &self.figures())?;
        must_count_ones(row)?;
        let (place, mut said) = match self {
            Self::Long => of_long(row, mark),
            Self::HumanDevelopment => of_human_development(row, mark),
            Self::EarlyLearning => of_early_learning(row, mark),
            Self::Attainment => of_attainment(row, mark),
        }?;
        for column in UNITS {
            if let Some(unit) = row.optional(column)? {
                for it in &mut said {
                    it.units.push((column, unit.to_owned()));
                }
            }
        }
        for it in &mut said {
            it.remarks.extend(may_be_split(row, it.column));
        }
        Ok((place, said))
    }
}

/// Columns that name the unit of a row; SDMX has the second, statistical offices the others.
const UNITS: [&str; 5] = ["unit", "unit_measure", "unit measure", "unit of measure", "units"];
fn of_long(row: &Row, mark: Mark) -> Result<(Place, Vec<Said>), ImportRemark> {
    let conf_status = row.parsed("conf_status", RemarkCode::BadStatus, str::parse)?;
    let stated = figure(row, "value", mark, status(row, "status")?)?;
    let said = Said {
        conf_status,
        note: row.parsed(NOTE, RemarkCode::TooLong, Note::parse)?,
        version: row.parsed("indicator_version", RemarkCode::UnknownVersion, str::parse)?,
        ..said(
            "value",
            row.required("indicator")?,
            dimensions(row)?,
            period(row, "period")?,
            (row, stated),
        )
    };
    Ok((place(row, "place")?, vec![said]))
}

/// `SEX=F,AGE=Y15-24`; blanks around the words do not count.
fn dimensions(row: &Row) -> Result<SeriesKey, ImportRemark> {
    let text = row.optional("dimensions")?.unwrap_or(SeriesKey::TOTAL);
    let parts = text.split(',').map(|part| part.split('=').map(str::trim));
    let mut named = BTreeSet::new();
    let twice = !parts.clone().filter_map(|mut part| part.next()).all(|it| named.insert(it));
    let code = if twice { RemarkCode::NamedTwice } else { RemarkCode::UnknownPart };
    let plain: Vec<_> = parts.map(|part| part.collect::<Vec<_>>().join("=")).collect();
    plain.join(",").parse().map_err(|_| code.about(row.line, "dimensions", text))
}

/// `DE`, `DEU`, an identifier, or a code with its scheme: `nuts:DE71`, `ags:06438011`, `gss:E12000002`.
fn place(row: &Row, column: &str) -> Result<Place, ImportRemark> {
    let text = row.required(column)?;
    let bad = || RemarkCode::BadCode.about(row.line, column, text);
    if let Some((scheme, code)) = text.split_once(':') {
        let identifier = kernel::directory::place::Identifier::try_from(text.to_owned());
        identifier.map_err(|_| bad())?;
        let (scheme, code) = (scheme.to_owned(), code.to_owned());
        return Ok(Place::Coded { scheme, code, new: None });
    }
    let country = CountryCode::parse(text).or_else(|_| CountryCode::parse_alpha3(text));
    match country {
        Ok(country) => Ok(Place::Known(country.place())),
        Err(_) => text.parse().map(Place::Known).map_err(|_| bad()),
    }
}

fn period(row: &Row, column: &str) -> Result<Period, ImportRemark> {
    let text = row.required(column)?;
    text.parse().map_err(|_| RemarkCode::BadPeriod.about(row.line, column, text))
}

/// Letters of the SDMX code list, with commas or without.
fn status(row: &Row, column: &str) -> Result<Option<StatusSet>, ImportRemark> {
    row.parsed(column, RemarkCode::BadStatus, |text| text.replace([',', ' '], "").parse())
}

/// The figure of a column, if something stands there.
fn stated(
    row: &Row,
    column: &'static str,
    mark: Mark,
    indicator: &str,
    key: SeriesKey,
    period: Period,
) -> Result<Option<Said>, ImportRemark> {
    if row.optional(column)?.is_none() {
        return Ok(None);
    }
    let stated = figure(row, column, mark, None)?;
    Ok(Some(said(column, indicator, key, period, (row, stated))))
}

fn said(
    column: &'static str,
    indicator: &str,
    key: SeriesKey,
    period: Period,
    (row, Stated { figure, open, blank, unit, remarks }): (&Row, Stated),
) -> Said {
    let text = row.optional(column).ok().flatten().unwrap_or_default();
    Said {
        column,
        text: text.to_owned(),
        indicator: indicator.to_owned(),
        key,
        period,
        figure: Some(figure),
        conf_status: None,
        note: None,
        version: None,
        open,
        blank,
        units: unit.map(|it| (column, it.to_string())).into_iter().collect(),
        remarks,
    }
}

fn part(dimension: &str, code: &str) -> SeriesKey {
    format!("{dimension}={code}").parse().unwrap_or_default()
}

/// A cell that is empty says nothing: the report has years without a figure for some countries.
fn of_human_development(row: &Row, mark: Mark) -> Result<(Place, Vec<Said>), ImportRemark> {
    let code = row.required("iso3")?;
    let country = CountryCode::parse_alpha3(code)
        .map_err(|_| RemarkCode::UnknownCountry.about(row.line, "iso3", code))?;
    let period = period(row, "year")?;
    let mut all = Vec::with_capacity(OF_HDR.len());
    for (column, indicator, sex) in OF_HDR {
        let key = sex.map_or_else(SeriesKey::default, |sex| part("SEX", sex));
        all.extend(stated(row, column, mark, indicator, key, period)?);
    }
    Ok((Place::Known(country.place()), all))
}

/// Ages are `2`, `3`, `4` and `3 and 4`; a row without a region is about England, one with an authority about that.
fn of_early_learning(row: &Row, mark: Mark) -> Result<(Place, Vec<Said>), ImportRemark> {
    let age = row.optional("age")?.unwrap_or_default();
    let key = match age {
        "" => SeriesKey::default(),
        "3 and 4" => part("AGE", "Y3-4"),
        "2" | "3" | "4" => part("AGE", &format!("Y{age}")),
        _ => return Err(RemarkCode::UnknownPart.about(row.line, "age", age)),
    };
    let said_status = row.optional("observation status")?.unwrap_or_default();
    let missing = said_status.to_lowercase().starts_with("missing");
    let status = missing.then(|| ObsStatus::O.into());
    let note = said_status.split_once(';').and_then(|(_, note)| Note::parse(note.trim()).ok());
    let figure = figure(row, "value", mark, status)?;
    let period = period(row, "year")?;
    let said =
        Said { note, ..said("value", "SDG_4_2_2_EARLY_LEARNING", key, period, (row, figure)) };
    Ok((english(row)?, vec![said]))
}

fn english(row: &Row) -> Result<Place, ImportRemark> {
    let country = CountryCode::parse("GB")
        .map_err(|_| RemarkCode::UnknownCountry.about(row.line, "region", "GB"))?;
    let (region, authority) = (row.optional("region")?, row.optional("local authority")?);
    let region = match region {
        Some(region) => coded(row, country, row.required("geocode")?, region)?,
        None => coded(row, country, ENGLAND, "England")?,
    };
    let Some(authority) = authority else { return Ok(region) };
    let county = Name::parse(authority)
        .map_err(|_| RemarkCode::UnusableName.about(row.line, "local authority", authority))?;
    Ok(Place::Within { region: Box::new(region), county, country })
}

fn coded(row: &Row, country: CountryCode, code: &str, name: &str) -> Result<Place, ImportRemark> {
    let gss = Gss::parse(code).map_err(|_| RemarkCode::BadCode.about(row.line, "geocode", code))?;
    let name =
        Name::parse(name).map_err(|_| RemarkCode::UnusableName.about(row.line, "region", name))?;
    let (scheme, code) = ("gss".to_owned(), gss.to_string());
    let identifiers = PlaceIdentifiers { gss: Some(gss), ..PlaceIdentifiers::default() };
    Ok(Place::Coded { scheme, code, new: Some(Territorial { name, country, identifiers }) })
}

/// Eurostat writes `EL` for Greece and `UK` for the United Kingdom.
fn of_attainment(row: &Row, mark: Mark) -> Result<(Place, Vec<Said>), ImportRemark> {
    let code = row.required("nuts2")?;
    let nuts = Nuts::parse(code).map_err(|_| RemarkCode::BadCode.about(row.line, "nuts2", code))?;
    let country = match code.get(..2).unwrap_or_default() {
        "EL" => "GR",
        "UK" => "GB",
        other => other,
    };
    let country = CountryCode::parse(country)
        .map_err(|_| RemarkCode::UnknownCountry.about(row.line, "nuts2", code))?;
    let name = row.required("region_name")?;
    let name = Name::parse(name)
        .map_err(|_| RemarkCode::UnusableName.about(row.line, "region_name", name))?;
    let (age, level) = (row.required("age")?, row.required("isced11")?);
    let sex = row.optional("sex")?.filter(|sex| *sex != "T");
    let sex = sex.map_or_else(String::new, |sex| format!(",SEX={sex}"));
    let key: SeriesKey = format!("AGE={age},ISCED11={level}{sex}")
        .parse()
        .map_err(|_| RemarkCode::UnknownPart.about(row.line, "isced11", level))?;
    let period = period(row, "year")?;
    let said = stated(row, "value_percent", mark, "EUROSTAT_ATTAINMENT", key, period)?;
    let (scheme, code) = ("nuts".to_owned(), code.to_owned());
    let identifiers = PlaceIdentifiers { nuts: Some(nuts), ..PlaceIdentifiers::default() };
    let new = Some(Territorial { name, country, identifiers });
    Ok((Place::Coded { scheme, code, new }, said.into_iter().collect()))
}
