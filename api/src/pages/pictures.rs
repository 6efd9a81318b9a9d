//! Pictures for pages where people rather look than read: drawn in plain SVG, said in words to who cannot see them, and
//! coloured by the page that shows them.
//!
//! Each colour stands as it is and follows a variable of CSS besides, where a page sets one: `--comitas-line`, `--comitas-mark`,
//! `--comitas-own`, `--comitas-text`, `--comitas-grid`. A page that sets them writes the picture into itself; in an `<img>`
//! it keeps its own colours.

use std::io;

use actix_web::body::BoxBody;
use actix_web::http::header::{
    CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderValue, VARY,
};
use actix_web::{HttpRequest, HttpResponse, Responder};
use plotters::backend::SVGBackend;
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters::style::RGBColor;

use crate::http::extract::tag_of;
use crate::http::problem::{INTERNAL, Language, Problem};

/// What is drawn on.
pub(crate) type Canvas<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// What comes of drawing; to memory it does not fail.
pub(crate) type Drawn = Result<(), DrawingAreaErrorKind<io::Error>>;

/// Wide enough for twenty years on a desk, and legible at the width of a phone.
const SIZE: (u32, u32) = (720, 400);

/// Colours that hold their contrast on white (WCAG 2.2, 1.4.11: 3 to 1 for what is drawn; 1.4.3: 4.5 to 1 for text), and the
/// variables that a page may set instead.
pub(crate) const LINE: RGBColor = RGBColor(0x1f, 0x6f, 0xb4);
pub(crate) const MARK: RGBColor = RGBColor(0x17, 0x55, 0x8a);
pub(crate) const OWN: RGBColor = RGBColor(0xb3, 0x3c, 0x12);
pub(crate) const TEXT: RGBColor = RGBColor(0x33, 0x33, 0x33);
pub(crate) const GRID: RGBColor = RGBColor(0xd9, 0xd9, 0xd9);
const THEME: [(RGBColor, &str); 5] =
    [(LINE, "line"), (MARK, "mark"), (OWN, "own"), (TEXT, "text"), (GRID, "grid")];

/// Pixels around what is drawn, and how its title is written.
pub(crate) const MARGIN: u32 = 14;
pub(crate) const TITLE: (&str, i32) = ("sans-serif", 16);

/// The least and the most of some values; none of none.
pub(crate) fn reach(values: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    let wider = |found: Option<(f64, f64)>, it: f64| {
        Some(found.map_or((it, it), |(least, most)| (least.min(it), most.max(it))))
    };
    values.fold(None, wider)
}

/// A picture in a language.
pub(crate) struct Picture {
    svg: String,
    language: Language,
}

impl Picture {
    /// What `draw` draws; `title` and `description` say it to who cannot see it.
    pub(crate) fn drawn(
        title: &str,
        description: &str,
        language: Language,
        draw: impl FnOnce(&Canvas<'_>) -> Drawn,
    ) -> Result<Self, Problem> {
        let mut plain = String::new();
        let area = SVGBackend::with_string(&mut plain, SIZE).into_drawing_area();
        let drawn = draw(&area).and_then(|()| area.present());
        drop(area);
        drawn.map_err(|it| Problem::because(&INTERNAL, it))?;
        let svg = dressed(&plain, title, description, language);
        Ok(Self { svg, language })
    }
}

impl Responder for Picture {
    type Body = BoxBody;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::Ok()
            .insert_header((ETAG, tag_of(&self.svg)))
            .insert_header((CONTENT_TYPE, MEDIA))
            .insert_header((CONTENT_LANGUAGE, HeaderValue::from_static(self.language.tag())))
            .insert_header((VARY, "Accept-Language"))
            .insert_header((CONTENT_SECURITY_POLICY, NOTHING_BUT_STYLE))
            .body(self.svg)
    }
}

pub(crate) const MEDIA: &str = "image/svg+xml";

/// Opened by itself, a picture runs and loads nothing.
const NOTHING_BUT_STYLE: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// With what is said of it, and with the colours of the page.
fn dressed(plain: &str, title: &str, description: &str, language: Language) -> String {
    let said = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let colours = THEME.iter().map(|(RGBColor(red, green, blue), name)| {
        let colour = format!("#{red:02X}{green:02X}{blue:02X}");
        format!(
            "[fill=\"{colour}\"]{{fill:var(--comitas-{name},{colour})}}\
            [stroke=\"{colour}\"]{{stroke:var(--comitas-{name},{colour})}}"
        )
    });
    let colours: String = colours.collect();
    let (head, body) = plain.split_once(">\n").unwrap_or(("<svg", ""));
    let (title, description, tag) = (said(title), said(description), language.tag());
    let whole = format!(
        "{head} role=\"img\" lang=\"{tag}\" font-family=\"sans-serif\">\n<title>{title}</title>\n\
        <desc>{description}</desc>\n<style>{colours}</style>\n{body}"
    );
    whole.chars().filter(|it| is_drawn(*it)).collect()
}

/// Not what XML cannot hold (XML 1.0, 2.2), nor what turns the words round that follow (Unicode Standard Annex 9, 2).
fn is_drawn(it: char) -> bool {
    let is_none = matches!(it, '\u{fdd0}'..='\u{fdef}') || u32::from(it) & 0xfffe == 0xfffe;
    let turns = matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    it == '\n' || !(it.is_control() || is_none || turns)
}

#[cfg(test)]
mod tests {
    use plotters::element::Text;

    use super::*;

    #[test]
    fn a_picture_says_what_it_shows_and_runs_nothing() {
        let name = "<script>alert(1)</script> & \"Co\"\u{fffe}\u{1fffe}\u{fdd0}\u{202e}\u{1}";
        let drawn = Picture::drawn(name, name, Language::default(), |area| {
            area.draw(&Text::new(name, (10, 10), ("sans-serif", 12)))
        });
        let svg = drawn.expect("is drawn").svg;
        assert!(svg.starts_with("<svg width=\"720\""), "{svg}");
        assert_eq!(svg.matches("<script").count(), 0, "{svg}");
        assert_eq!(svg.matches("&lt;script&gt;").count(), 3, "{svg}");
        assert!(svg.is_ascii(), "{svg}");
    }
}
