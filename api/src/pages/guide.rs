//! How to get a client and what to do with it, with the tutorial: the text that lies beside the contract, as a page.

use std::sync::LazyLock;

use actix_web::HttpResponse;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

use super::front;
use crate::http::problem::Language;

const TEXT: &str = include_str!("../../../openapi/README.md");

static PAGE: LazyLock<String> = LazyLock::new(|| {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut page = String::with_capacity(2 * TEXT.len());
    let events = linked(Parser::new_ext(TEXT, options).collect());
    let contents = contents(&events);
    html::push_html(&mut page, events.into_iter());
    // After the title, which comes first.
    page.replacen("</h1>\n", &format!("</h1>\n{contents}"), 1)
});

/// What the chapters are called, as links to them.
fn contents(events: &[Event]) -> String {
    let chapters = events.iter().enumerate().filter_map(|(at, it)| match it {
        Event::Start(Tag::Heading { level: HeadingLevel::H2, id: Some(name), .. }) => {
            let title = front::escaped(&said(&events[at..]).collect::<String>());
            Some(format!("<li><a href=\"#{name}\">{title}</a></li>\n"))
        }
        _ => None,
    });
    format!("<ol>\n{}</ol>\n", chapters.collect::<String>())
}

/// The words of the heading that begins here.
fn said<'a>(events: &'a [Event]) -> impl Iterator<Item = &'a str> {
    let within = events.iter().take_while(|it| !matches!(it, Event::End(TagEnd::Heading(_))));
    within.filter_map(|it| match it {
        Event::Text(text) | Event::Code(text) => Some(&**text),
        _ => None,
    })
}

pub(super) fn guide() -> HttpResponse {
    let language = Language::English;
    front::page(front::in_language(language), "Comitas: guide and tutorial", &PAGE, language)
}

/// Headings get the names by which links mean them; what a link says of a file that is not served stays, without the link.
fn linked(mut events: Vec<Event>) -> Vec<Event> {
    for at in 0..events.len() {
        if let Event::Start(Tag::Heading { .. }) = events[at] {
            let name = slug(said(&events[at..]));
            if let Event::Start(Tag::Heading { id, .. }) = &mut events[at] {
                *id = Some(CowStr::from(name));
            }
        }
    }
    let mut within = false;
    events.retain(|it| match it {
        Event::Start(Tag::Link { dest_url, .. }) => {
            within = is_served(dest_url);
            within
        }
        Event::End(TagEnd::Link) => within,
        Event::Html(_) => false,
        _ => true,
    });
    events.into_iter().map(to_what_is_served).collect()
}

/// The address of a page here is a link to it.
fn to_what_is_served(it: Event) -> Event {
    match it {
        Event::Code(address) if front::ONWARD.iter().any(|(_, it)| *it == &*address) => {
            Event::InlineHtml(format!("<a href=\"{address}\"><code>{address}</code></a>").into())
        }
        other => other,
    }
}

fn is_served(address: &str) -> bool {
    ["#", "/", "http:", "https:"].iter().any(|it| address.starts_with(it))
}

/// As the hosts of repositories name headings.
fn slug<'a>(said: impl Iterator<Item = &'a str>) -> String {
    let letters = said.flat_map(str::chars).flat_map(char::to_lowercase);
    letters
        .filter_map(|it| match it {
            ' ' => Some('-'),
            it if it.is_alphanumeric() || it == '-' || it == '_' => Some(it),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_link_within_the_guide_leads_somewhere() {
        for (at, _) in PAGE.match_indices("href=\"#") {
            let name = PAGE[at + 7..].split('"').next().unwrap_or_default();
            assert!(PAGE.contains(&format!(" id=\"{name}\"")), "{name}");
        }
        assert!(PAGE.contains("<h1 id=") && !PAGE.contains("href=\"clients/"));
    }
}
