//! How it is said: texts in files, so that a further language is a file and no release.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::{NaiveDate, NaiveDateTime};
use conferences::conference::{DatePrecision, Dates};
use kernel::{Language, LanguageTag};
use people::message::MessageKind;
use serde::Deserialize;
use toml::{Table, Value};

/// The texts that ship with the program; English stands in for what another language does not have.
const SHIPPED: [(&str, &str); 3] = [
    (ENGLISH, include_str!("texts/en.toml")),
    ("de", include_str!("texts/de.toml")),
    ("uk", include_str!("texts/uk.toml")),
];
const ENGLISH: &str = "en";

/// What messages say, by language.
#[derive(Clone, Debug)]
pub(crate) struct Texts(BTreeMap<String, Wordings>);

/// What messages say in a language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wordings {
    greeting: String,
    /// Before the address behind the button, for programs that show none.
    copy: String,
    footer: String,
    /// What stops further ones.
    stop: String,
    /// What the words are called that stand in the values of this name.
    words: BTreeMap<String, BTreeMap<String, String>>,
    messages: BTreeMap<MessageKind, Wording>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wording {
    subject: String,
    /// Paragraphs, with an empty line between them.
    text: String,
    button: Option<String>,
    /// After the button.
    note: Option<String>,
}

/// A message in words.
pub(crate) struct Said {
    pub language: String,
    pub subject: String,
    pub plain: String,
    pub html: String,
}

/// What a message is about, and where it leads.
pub(crate) struct About<'a> {
    pub kind: MessageKind,
    pub language: &'a LanguageTag,
    pub values: &'a BTreeMap<String, String>,
    /// How the server is called.
    pub site: &'a str,
    /// Where its button leads.
    pub link: &'a str,
    pub stop: Option<&'a str>,
}

impl Default for Texts {
    fn default() -> Self {
        let shipped = SHIPPED.into_iter().map(|(tag, text)| (tag.to_owned(), text.to_owned()));
        Self::of(shipped).expect("the texts that ship can be read")
    }
}

impl Texts {
    /// As the setting has it: the texts that ship, and over them those of its folder, where `fr.toml` has those in French.
    pub(crate) fn set(folder: Option<&Path>) -> Result<Self, String> {
        folder.map_or_else(|| Ok(Self::default()), Self::with)
    }

    fn with(folder: &Path) -> Result<Self, String> {
        let mut files = SHIPPED.map(|(tag, text)| (tag.to_owned(), text.to_owned())).to_vec();
        let unreadable = |error: std::io::Error| format!("{}: {error}", folder.display());
        for entry in std::fs::read_dir(folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            let tag = path.file_stem().and_then(|it| it.to_str()).unwrap_or_default();
            if path.extension().is_some_and(|it| it == "toml") {
                let text = std::fs::read_to_string(&path).map_err(unreadable)?;
                files.push((tag.to_owned(), text));
            }
        }
        Self::of(files)
    }

    /// A file of a language that is there already goes over it.
    fn of(files: impl IntoIterator<Item = (String, String)>) -> Result<Self, String> {
        let mut tables: BTreeMap<String, Table> = BTreeMap::new();
        for (tag, text) in files {
            let wrong = |rule: &str| format!("{tag}.toml: {rule}");
            LanguageTag::parse(&tag).map_err(|_| wrong("is not called by a language"))?;
            let over: Table =
                text.parse().map_err(|error: toml::de::Error| wrong(error.message()))?;
            let under = tables.get(&tag).or_else(|| tables.get(ENGLISH)).cloned();
            tables.insert(tag, laid_over(under.unwrap_or_default(), over));
        }
        let read = |(tag, table): (String, Table)| {
            let wrong = |rule: &str| format!("{tag}.toml: {rule}");
            let wordings: Wordings = table.try_into().map_err(|error| wrong(error.message()))?;
            wordings.check().map_err(|rule| wrong(&rule))?;
            Ok((tag, wordings))
        };
        tables.into_iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    /// The texts in a language, else in the same one of anywhere, else in English.
    fn in_language(&self, tag: &str) -> (&str, &Wordings) {
        let any = tag.split('-').next().unwrap_or(tag);
        let found = [tag, any, ENGLISH].into_iter().find_map(|it| self.0.get_key_value(it));
        found.map(|(tag, it)| (tag.as_str(), it)).expect("English ships")
    }

    /// What a message says above its text and in it, without the link in it.
    pub(crate) fn told(
        &self,
        kind: MessageKind,
        language: &str,
        values: &Values,
        site: &str,
    ) -> (String, String) {
        let (_, wordings) = self.in_language(language);
        let wording = &wordings.messages[&kind];
        let said = |text: &str| wordings.filled(text.trim(), values, site, str::to_owned);
        (begun(&said(&wording.subject)), begun(&said(&wording.text)))
    }

    pub(crate) fn say(&self, about: &About<'_>) -> Said {
        let (language, wordings) = self.in_language(about.language.as_str());
        let wording = &wordings.messages[&about.kind];
        let (values, site) = (about.values, about.site);
        let plain = |text: &str| wordings.filled(text, values, site, str::to_owned);
        let html = |text: &str| wordings.filled(text, values, site, escaped);
        Said {
            language: language.to_owned(),
            // What looks like an encoded word (RFC 2047) is none of ours, and is not to be read as one.
            subject: plain(&wording.subject).replace('\n', " ").replace("=?", "= ?"),
            plain: wordings.plain(wording, about, plain),
            html: wordings.html(language, wording, about, html),
        }
    }
}

/// A day as people write it in a language.
pub(crate) fn said_as_day(day: NaiveDate, language: Language) -> String {
    let format = match language {
        Language::En => "%-d %B %Y",
        Language::De | Language::Uk => "%d.%m.%Y",
    };
    day.format(format).to_string()
}

/// Days of a conference as people write them, as exactly as they are known.
pub(crate) fn said_as_dates(it: Dates, language: Language) -> String {
    let day = |it| said_as_day(it, language);
    let month = match language {
        Language::En => "%B %Y",
        Language::De | Language::Uk => "%m.%Y",
    };
    match it.precision() {
        DatePrecision::Year => it.first().format("%Y").to_string(),
        DatePrecision::Month => it.first().format(month).to_string(),
        DatePrecision::Day if it.first() == it.last() => day(it.first()),
        DatePrecision::Day => format!("{} – {}", day(it.first()), day(it.last())),
    }
}

/// A moment as people write it in a language, by the clocks of a zone.
pub(crate) fn said_as_time(local: NaiveDateTime, zone: &str, language: Language) -> String {
    format!("{}, {} ({zone})", said_as_day(local.date(), language), local.format("%H:%M"))
}

/// As a text begins that no greeting stands before.
fn begun(text: &str) -> String {
    let mut letters = text.trim_end().chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// By the names of the gaps.
type Values = BTreeMap<String, String>;

impl Wordings {
    fn filled(&self, text: &str, values: &Values, site: &str, shown: fn(&str) -> String) -> String {
        // What is put in is never looked through again, so that no name becomes a gap.
        let word = |gap: &str| self.words.get(gap)?.get(values.get(gap)?).cloned();
        // Twice, because what came of something names the role.
        let worded = fill(&fill(text, word), word);
        let said = fill(&shown(&worded), |gap| match gap {
            "site" => Some(shown(site)),
            _ => Some(shown(&clean(values.get(gap).map_or("", String::as_str)))),
        });
        // What may be said at the end of a line, and is not.
        said.replace(" \n", "\n").trim_end_matches(' ').to_owned()
    }

    fn plain(&self, it: &Wording, about: &About<'_>, say: impl Fn(&str) -> String) -> String {
        let button = it.button.as_ref().map(|label| format!("{}:\n{}", say(label), about.link));
        let stop = about.stop.map(|link| format!("{}: {link}", say(&self.stop)));
        let end = [Some(say(&self.footer)), stop].into_iter().flatten().collect::<Vec<_>>();
        let parts = [
            Some(say(&self.greeting)),
            Some(say(it.text.trim())),
            button,
            it.note.as_ref().map(|note| say(note)),
            Some(format!("-- \n{}", end.join("\n"))),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n") + "\n"
    }

    fn html(
        &self,
        language: &str,
        it: &Wording,
        about: &About<'_>,
        say: impl Fn(&str) -> String,
    ) -> String {
        let paragraph = |text: String| format!("<p>{}</p>\n", text.replace('\n', "<br>\n"));
        let text = it.text.trim().split("\n\n").map(|text| paragraph(say(text.trim())));
        let link = escaped(about.link);
        let button = it.button.as_ref().map(|label| {
            fill(BUTTON, |gap| match gap {
                "label" => Some(say(label)),
                "copy" => Some(say(&self.copy)),
                _ => Some(link.clone()),
            })
        });
        let note = it.note.as_ref().map(|note| paragraph(say(note)));
        let stop = about.stop.map(|link| {
            format!(
                "<br>\n<a href=\"{}\" style=\"color:#555\">{}</a>",
                escaped(link),
                say(&self.stop)
            )
        });
        let main = [
            paragraph(say(&self.greeting)),
            text.collect(),
            button.unwrap_or_default(),
            note.unwrap_or_default(),
        ];
        fill(PAGE, |gap| match gap {
            "language" => Some(language.to_owned()),
            "title" => Some(say(&it.subject).replace('\n', " ")),
            "main" => Some(main.concat().trim_end().to_owned()),
            "footer" => Some(say(&self.footer) + stop.as_deref().unwrap_or_default()),
            _ => None,
        })
    }

    /// Whether every text has only such gaps as are filled, and every word that may fill one is called something.
    fn check(&self) -> Result<(), String> {
        if let Some(kind) = MessageKind::all().find(|it| !self.messages.contains_key(it)) {
            return Err(format!("says nothing for messages.{kind}"));
        }
        let anywhere = [&self.greeting, &self.copy, &self.footer, &self.stop];
        if let Some(gap) = anywhere.into_iter().flat_map(|it| gaps(it)).find(|it| *it != "site") {
            return Err(format!("has a gap {{{gap}}} that nothing fills"));
        }
        for (kind, it) in &self.messages {
            let known: BTreeSet<_> = kind.says().iter().copied().chain(["site"]).collect();
            let texts = [Some(&it.subject), Some(&it.text), it.button.as_ref(), it.note.as_ref()];
            for text in texts.into_iter().flatten() {
                if let Some(gap) = gaps(text).find(|it| !known.contains(it)) {
                    return Err(format!("messages.{kind} has a gap {{{gap}}} that nothing fills"));
                }
            }
        }
        Ok(())
    }
}

const PAGE: &str = include_str!("texts/letter.html");

const BUTTON: &str = "<p style=\"margin:28px 0\"><a href=\"{link}\" style=\"display:inline-block;padding:12px 22px;\
    border-radius:6px;background:#1d4f91;color:#ffffff;font-weight:600;text-decoration:none\">{label}</a></p>\n\
    <p style=\"font-size:14px;color:#555555\">{copy}<br>\n<a href=\"{link}\" style=\"color:#1d4f91;word-break:break-all\">{link}</a></p>\n";

/// What one says, and where it says nothing the other.
fn laid_over(mut under: Table, over: Table) -> Table {
    for (name, it) in over {
        let laid = match (under.remove(&name), it) {
            (Some(Value::Table(below)), Value::Table(above)) => {
                Value::Table(laid_over(below, above))
            }
            (_, it) => it,
        };
        under.insert(name, laid);
    }
    under
}

/// The names in braces.
fn gaps(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|it| Some(it.split_once('}')?.0))
}

/// Puts something into each gap; one that is left alone stays.
fn fill(text: &str, with: impl Fn(&str) -> Option<String>) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        match after.split_once('}').map(|(gap, after)| (with(gap), gap, after)) {
            Some((Some(it), _, after)) => {
                filled.push_str(&it);
                rest = after;
            }
            Some((None, gap, after)) => {
                filled.push_str(&format!("{{{gap}}}"));
                rest = after;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled + rest
}

/// Lines stay; whatever else steers a terminal, a header or the direction of reading becomes a blank.
fn clean(value: &str) -> String {
    let steers = |it: char| {
        (it.is_control() && it != '\n')
            || matches!(it, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    value.replace(steers, " ")
}

fn escaped(text: &str) -> String {
    [('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;")]
        .iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(*from, to))
}

#[cfg(test)]
mod tests;
