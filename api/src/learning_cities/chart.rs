//! A series as a picture.

use std::ops::Range;

use actix_web::get;
use actix_web::web::Data;
use chrono::{Datelike, NaiveDate};
use kernel::Limit;
use learning_cities::Period;
use learning_cities::observation::{ObservationFilter, Revision};
use learning_cities::series::SeriesId;
use learning_cities::status::ObsStatus;
use persistence::Listing;
use persistence::directory::names::of_places;
use persistence::learning_cities::reading::{Of, Reading};
use persistence::learning_cities::{indicators, observations, registry};
use plotters::chart::ChartBuilder;
use plotters::element::Circle;
use plotters::series::LineSeries;
use plotters::style::{Color, IntoFont};
use rust_decimal::prelude::ToPrimitive;

use crate::State;
use crate::http::call::Caller;
use crate::http::extract::Path;
use crate::http::problem::{Language, Problem};
use crate::http::rule::routes;
use crate::pages::pictures::{
    Canvas, Drawn, GRID, LINE, MARGIN, MARK, Picture, TEXT, TITLE, reach,
};
use crate::pages::said;

routes! {
    draw_time_series: Anyone;
}

/// Draw a series as a chart (SVG).
///
/// The figures in force, up to 200 of them, over time; what is missing or not for everybody is a gap, and the line begins anew
/// where a series breaks (status B). Title and description say the same in words, in the language of `Accept-Language`. A
/// page that writes the picture into itself colours it by the variables `--comitas-line`, `--comitas-mark`, `--comitas-text`
/// and `--comitas-grid` of CSS.
#[utoipa::path(responses((status = 200, description = "A picture.", body = String, content_type = "image/svg+xml")))]
#[get("/time-series/{time_series_id}/chart.svg")]
async fn draw_time_series(
    state: Data<State>,
    caller: Caller,
    language: Language,
    Path(id): Path<SeriesId>,
) -> Result<Picture, Problem> {
    let db = &state.db;
    let series = observations::show_series(db, id, &caller.grants(db).await?).await?;
    let indicator = indicators::find(db, &series.indicator_code).await?;
    let definition = indicator.and_then(|it| it.current).map(|it| it.definition);
    let mut places = of_places(db, vec![series.place_id.into()]).await?;
    let place = places.remove(&series.place_id.into());
    let listing = Listing { limit: Limit::MOST, ..Listing::default() };
    let filter = ObservationFilter::default();
    let figures = Reading::PUBLIC.list(db, Of::Series(id), &filter, &listing).await?.items;
    let name = definition.as_ref().and_then(|it| it.name.said_in(language.tag()));
    let name = name.unwrap_or(series.indicator_code.as_str());
    let place = place.and_then(|it| Some(it.names.or_own(language.tag(), &it.own?).to_owned()));
    let unit = match &definition {
        Some(it) => registry::find_unit(db, it.unit.as_str()).await?,
        None => None,
    };
    let unit = unit.and_then(|it| it.label.said_in(language.tag()).map(str::to_owned));
    let title = [Some(name.to_owned()), place, unit].into_iter().flatten().collect::<Vec<_>>();
    let title = title.join(" · ");
    let told: Vec<_> = figures.iter().filter_map(|it| told(it, language)).collect();
    let told =
        if told.is_empty() { said("no_figures", language).to_owned() } else { told.join("; ") };
    Picture::drawn(&title, &told, language, |area| draw(area, &title, &figures, language))
}

/// A figure in words.
fn told(it: &Revision, language: Language) -> Option<String> {
    let value = it.figure.as_ref()?.value()?;
    Some(format!("{}: {}", it.period, language.number(&value.normalize().to_string())))
}

/// When and how much.
type Point = (f64, f64);

/// The points that a line joins: up to what is missing, and up to a break in the series.
fn lines(figures: &[Revision]) -> Vec<Vec<Point>> {
    let mut lines = vec![Vec::new()];
    for it in figures {
        let breaks = it.figure.as_ref().is_some_and(|it| it.status().contains(ObsStatus::B));
        let value = it.figure.as_ref().and_then(|it| it.value()?.to_f64());
        if breaks || value.is_none() {
            lines.push(Vec::new());
        }
        let (Some(value), Some(line)) = (value, lines.last_mut()) else { continue };
        line.push((year(it.period), value));
    }
    lines.retain(|it| !it.is_empty());
    lines
}

/// The year in which a period begins, with its months as a fraction: a year stands at its number.
fn year(period: Period) -> f64 {
    let start: NaiveDate = period.start();
    f64::from(start.year()) + f64::from(start.month0()) / f64::from(MONTHS)
}

const MONTHS: u8 = 12;
/// Of what the values span, so much is left free above and below.
const FREE: f64 = 0.08;
/// Pixels: under the chart and beside it for what the axes say, and of the dots.
const BELOW: u32 = 32;
const BESIDE: u32 = 64;
const DOT: i32 = 3;
const FONT: (&str, i32) = ("sans-serif", 13);
/// What the axes say, at most so often.
const YEARS: usize = 12;
const VALUES: u8 = 6;
const MOST_DIGITS: u8 = 8;

fn draw(area: &Canvas<'_>, title: &str, figures: &[Revision], language: Language) -> Drawn {
    let lines = lines(figures);
    let points = || lines.iter().flatten();
    let years = spanned(points().map(|it| it.0), 0.0);
    let values = spanned(points().map(|it| it.1), FREE);
    // As many digits as tell two steps of the axis apart.
    let step = (values.end - values.start) / f64::from(VALUES);
    let digits = (0..MOST_DIGITS).find(|it| step * 10_f64.powi(i32::from(*it)) >= 1.0);
    let digits = usize::from(digits.unwrap_or(MOST_DIGITS));
    let mut chart = ChartBuilder::on(area)
        .margin(MARGIN)
        .x_label_area_size(BELOW)
        .y_label_area_size(BESIDE)
        .caption(title, TITLE.into_font().color(&TEXT))
        .build_cartesian_2d(years, values)?;
    chart
        .configure_mesh()
        .disable_x_mesh()
        .x_labels(YEARS)
        .y_labels(usize::from(VALUES))
        .light_line_style(GRID.mix(0.0))
        .bold_line_style(GRID)
        .axis_style(TEXT)
        .label_style(FONT.into_font().color(&TEXT))
        .x_label_formatter(&|year| {
            if year.fract() == 0.0 { format!("{year}") } else { String::new() }
        })
        .y_label_formatter(&|value| language.number(&format!("{value:.digits$}")))
        .draw()?;
    for line in &lines {
        chart.draw_series(LineSeries::new(line.iter().copied(), LINE.stroke_width(2)))?;
        chart.draw_series(line.iter().map(|it| Circle::new(*it, DOT, MARK.filled())))?;
    }
    Ok(())
}

/// From the least to the most, with some space; around one value, or none, a span of one.
fn spanned(values: impl Iterator<Item = f64>, free: f64) -> Range<f64> {
    let Some((least, most)) = reach(values) else { return 0.0..1.0 };
    let space = (most - least) * free;
    if most - least > f64::EPSILON { least - space..most + space } else { least - 0.5..most + 0.5 }
}
