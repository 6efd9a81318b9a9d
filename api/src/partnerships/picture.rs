//! The partnerships of a town as a picture.

use actix_web::get;
use actix_web::web::Data;
use kernel::directory::place::PlaceRef;
use kernel::{Limit, MunicipalityProfile, PlaceId};
use partnerships::finding::{PartnershipFilter, Sorting};
use partnerships::{Partnership, Side};
use persistence::directory::municipalities;
use persistence::{Listing, partnerships as store};
use plotters::chart::ChartBuilder;
use plotters::element::{Circle, EmptyElement, PathElement, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, IntoFont, TextStyle};

use crate::State;
use crate::http::call::Caller;
use crate::http::extract::Path;
use crate::http::problem::{Language, Problem};
use crate::http::rule::routes;
use crate::pages::pictures::{Canvas, Drawn, LINE, MARGIN, MARK, OWN, Picture, TEXT, TITLE, reach};
use crate::pages::said;

routes! {
    draw_partnerships: Anyone;
}

/// Draw the partnerships of a municipality as a map (SVG).
///
/// Lines to the towns that lead the other sides of its open partnerships, up to 200 of them, where they lie: north is above,
/// east and west are as wide as at the latitude in the middle. Title and description say the same in words, in the language of
/// `Accept-Language`. A page that writes the picture into itself colours it by the variables `--comitas-line`, `--comitas-mark`,
/// `--comitas-own` and `--comitas-text` of CSS.
#[utoipa::path(responses((status = 200, description = "A picture.", body = String, content_type = "image/svg+xml")))]
#[get("/municipalities/{municipality_id}/partnership-map.svg")]
async fn draw_partnerships(
    state: Data<State>,
    caller: Caller,
    language: Language,
    Path(id): Path<PlaceId>,
) -> Result<Picture, Problem> {
    let db = &state.db;
    let town = municipalities::show(db, id, state.clock.now()).await?;
    let filter =
        PartnershipFilter { municipality_id: vec![id], open: Some(true), ..Default::default() };
    let listing = Listing { limit: Limit::MOST, ..Listing::default() };
    let grants = caller.grants(db).await?;
    let found = store::list(db, &filter, Sorting::default(), &listing, &grants).await?.items;
    let positions = store::lead_positions(db, &found).await?;
    let own = town.profile.point.map(|it| (f64::from(it.lon), f64::from(it.lat)));
    let partners: Vec<_> = found.iter().flat_map(|it| partners(it, id)).collect();
    let names: Vec<_> =
        partners.iter().map(|it| format!("{} ({})", called(it, language), it.country)).collect();
    let MunicipalityProfile { name: own_name, names: own_names, .. } = &town.profile;
    let own_name = own_names.or_own(language.tag(), own_name.as_str());
    let title = said("partnerships_of", language).replace("{}", own_name);
    let told = if names.is_empty() {
        said("no_partners", language).to_owned()
    } else {
        said("partners_shown", language).replace("{}", &names.join(", "))
    };
    let placed = partners
        .iter()
        .filter_map(|it| Some(Place { name: called(it, language), at: *positions.get(&it.id)? }));
    let map = Map::of(own.map(|at| Place { name: own_name, at }), placed);
    Picture::drawn(&title, &told, language, |area| map.draw(area, &title))
}

/// What the reader calls it.
fn called(it: &PlaceRef, language: Language) -> &str {
    it.names.or_own(language.tag(), it.name.as_str())
}

/// The towns that lead the sides where the town is not.
fn partners(it: &Partnership, town: PlaceId) -> impl Iterator<Item = &PlaceRef> {
    let others =
        it.sides.iter().filter(move |side| side.municipalities.iter().all(|it| it.id != town));
    others.filter_map(|side: &Side| side.municipalities.first())
}

/// Longitude and latitude, in degrees.
type Position = (f64, f64);

struct Place<'a> {
    name: &'a str,
    at: Position,
}

/// Where to draw what.
struct Map<'a> {
    own: Option<Place<'a>>,
    partners: Vec<Place<'a>>,
}

/// Pixels that something takes, from the upper left to the lower right; a name that would cover another is left out.
struct Taken {
    from: (i32, i32),
    to: (i32, i32),
}

impl Taken {
    fn of_dot((x, y): (i32, i32)) -> Self {
        Self { from: (x - DOT, y - DOT), to: (x + DOT, y + DOT) }
    }

    /// The name of what is there, on the one side of it.
    fn of_label((x, y): (i32, i32), name: &str, side: HPos) -> Self {
        let length = i32::try_from(name.chars().count()).unwrap_or(i32::MAX / LETTER) * LETTER;
        let (left, right) = match side {
            HPos::Left => (x + BESIDE, x + BESIDE + length),
            HPos::Right | HPos::Center => (x - BESIDE - length, x - BESIDE),
        };
        Self { from: (left, y - FONT.1 / 2), to: (right, y + FONT.1 / 2) }
    }

    fn meets(&self, other: &Self) -> bool {
        self.from.0 < other.to.0
            && other.from.0 < self.to.0
            && self.from.1 < other.to.1
            && other.from.1 < self.to.1
    }
}

/// Degrees around the outermost places, and the least that is shown.
const AROUND: f64 = 0.12;
const LEAST: f64 = 2.0;
const WHOLE_CIRCLE: f64 = 360.0;
/// Pixels.
const DOT: i32 = 4;
const OWN_DOT: i32 = 6;
const BESIDE: i32 = 9;
/// How wide a letter of the labels is, on average.
const LETTER: i32 = 7;
const FONT: (&str, i32) = ("sans-serif", 12);

impl<'a> Map<'a> {
    /// Partners beyond the date line are shown on the side that is nearer.
    fn of(own: Option<Place<'a>>, partners: impl Iterator<Item = Place<'a>>) -> Self {
        let home = own.as_ref().map(|it| it.at.0);
        let nearer = |lon: f64| {
            let turns = home.map_or(0.0, |home| ((home - lon) / WHOLE_CIRCLE).round());
            lon + turns * WHOLE_CIRCLE
        };
        let partners = partners.map(|it| Place { at: (nearer(it.at.0), it.at.1), ..it }).collect();
        Self { own, partners }
    }

    fn draw(&self, area: &Canvas<'_>, title: &str) -> Drawn {
        let all = || self.own.iter().chain(&self.partners).map(|it| it.at);
        let span = |of: fn(&Position) -> f64| {
            let reach = reach(all().map(|it| of(&it)));
            reach.map_or((0.0, LEAST), |(least, most)| (f64::midpoint(least, most), most - least))
        };
        let (width, height) = area.dim_in_pixel();
        let ((lon, wide), (lat, high)) = (span(|it| it.0), span(|it| it.1));
        // A degree of longitude is as wide as at the latitude in the middle.
        let narrow = lat.to_radians().cos().max(f64::EPSILON);
        let scale = (wide * narrow / f64::from(width)).max(high / f64::from(height));
        let scale = scale.max(LEAST / f64::from(height)) * (1.0 + 2.0 * AROUND);
        let (wide, high) =
            (scale * f64::from(width) / narrow / 2.0, scale * f64::from(height) / 2.0);
        let mut chart = ChartBuilder::on(area)
            .margin(MARGIN)
            .caption(title, TITLE.into_font().color(&TEXT))
            .build_cartesian_2d(lon - wide..lon + wide, lat - high..lat + high)?;
        if let Some(own) = &self.own {
            let to = |it: &Place<'_>| PathElement::new(vec![own.at, it.at], LINE.stroke_width(1));
            chart.draw_series(self.partners.iter().map(to))?;
        }
        chart.draw_series(self.partners.iter().map(|it| Circle::new(it.at, DOT, MARK.filled())))?;
        chart.draw_series(self.own.iter().map(|it| Circle::new(it.at, OWN_DOT, OWN.filled())))?;
        let mut taken: Vec<Taken> =
            all().map(|it| Taken::of_dot(chart.backend_coord(&it))).collect();
        for it in self.own.iter().chain(&self.partners) {
            let at = chart.backend_coord(&it.at);
            let free = [HPos::Left, HPos::Right].into_iter().find_map(|side| {
                let label = Taken::of_label(at, it.name, side);
                taken.iter().all(|it| !it.meets(&label)).then_some((side, label))
            });
            let Some((side, label)) = free else { continue };
            let style: TextStyle<'_> = FONT.into_font().color(&TEXT);
            let style = style.pos(Pos::new(side, VPos::Center));
            let beside = if matches!(side, HPos::Left) { BESIDE } else { -BESIDE };
            let text = EmptyElement::at(it.at) + Text::new(it.name.to_owned(), (beside, 0), style);
            chart.draw_series([text])?;
            taken.push(label);
        }
        Ok(())
    }
}
