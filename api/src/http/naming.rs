//! References beside identifiers: the text of an answer is walked once, and beside each identifier of something that has
//! a name goes the reference to it, as the reader may see it.
//!
//! Answers are walked as they are written, whether they were just made or kept from before, so that no record and no kept
//! answer holds the name of another.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::pin::Pin;

use uuid::Uuid;

use super::call::Caller;
use super::problem::{Language, Problem};
use crate::State;

/// A property that identifies something, and what stands beside it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Property {
    /// `organisation_id`, or `organisation_ids` of several.
    pub name: &'static str,
    /// `organisation`: the reference; `organisations` of several.
    pub beside: &'static str,
    pub kind: &'static str,
}

/// What is referred to, by kind.
pub(crate) type Wanted = BTreeMap<&'static str, BTreeSet<Uuid>>;
/// Each reference as it is written; every one that was wanted.
pub(crate) type Found = HashMap<(&'static str, Uuid), String>;

type Asking<'a> = Pin<Box<dyn Future<Output = Result<Found, Problem>> + 'a>>;

/// What has names, and who knows them.
#[derive(Clone, Copy)]
pub(crate) struct Naming {
    pub properties: &'static [Property],
    pub find: for<'a> fn(&'a State, &'a Caller, Language, Wanted) -> Asking<'a>,
}

/// Where a reference goes.
struct Gap<'t> {
    property: &'static Property,
    /// The identifier, null, or a list of them, as the text has it.
    value: &'t str,
    /// Where the value ends.
    end: usize,
}

/// The end of every property that identifies. A quotation mark within a text is escaped, so that no text is taken for one.
const ONE: &str = "_id\":";
const SEVERAL: &str = "_ids\":";

impl Naming {
    /// The answer with all its references.
    pub(crate) async fn name(
        self,
        state: &State,
        caller: &Caller,
        language: Language,
        text: &str,
    ) -> Result<Option<String>, Problem> {
        let gaps = self.gaps(text);
        if gaps.is_empty() {
            return Ok(None);
        }
        let mut wanted = Wanted::new();
        for gap in &gaps {
            wanted.entry(gap.property.kind).or_default().extend(gap.ids());
        }
        wanted.retain(|_, ids| !ids.is_empty());
        let found = (self.find)(state, caller, language, wanted).await?;
        Ok(Some(filled(text, &gaps, &found)))
    }

    fn gaps(self, text: &str) -> Vec<Gap<'_>> {
        let mut gaps = Vec::new();
        let mut at = 0;
        while let Some(found) = text[at..].find("_id") {
            let begins = at + found;
            at = begins + ONE.len().min(text.len() - begins);
            let rest = &text[begins..];
            let Some(mark) = [ONE, SEVERAL].into_iter().find(|it| rest.starts_with(it)) else {
                at = begins + "_id".len();
                continue;
            };
            let end_of_name = begins + mark.len() - "\":".len();
            let Some(quote) = text[..begins].rfind('"') else { continue };
            let name = &text[quote + 1..end_of_name];
            let value = value(&text[begins + mark.len()..]);
            at = begins + mark.len() + value.len();
            let property = self.properties.iter().find(|it| it.name == name);
            gaps.extend(property.map(|property| Gap { property, value, end: at }));
        }
        gaps
    }
}

/// The identifier, null, or a list of identifiers that a text begins with.
fn value(rest: &str) -> &str {
    let end = match rest.as_bytes().first() {
        Some(b'[') => rest.find(']').map_or(rest.len(), |it| it + 1),
        _ => rest.find([',', '}']).unwrap_or(rest.len()),
    };
    &rest[..end]
}

impl Gap<'_> {
    fn ids(&self) -> impl Iterator<Item = Uuid> {
        let parts = self.value.trim_matches(['[', ']']).split(',');
        parts.filter_map(|it| it.trim_matches('"').parse().ok())
    }

    fn is_list(&self) -> bool {
        self.value.starts_with('[')
    }
}

fn filled(text: &str, gaps: &[Gap<'_>], found: &Found) -> String {
    let longest = found.values().map(String::len).max().unwrap_or_default();
    let mut whole = String::with_capacity(text.len() + gaps.len() * longest);
    let mut at = 0;
    for gap in gaps {
        whole.push_str(&text[at..gap.end]);
        at = gap.end;
        let references: Vec<_> = gap
            .ids()
            .filter_map(|id| found.get(&(gap.property.kind, id)).map(String::as_str))
            .collect();
        whole.push_str(",\"");
        whole.push_str(gap.property.beside);
        whole.push_str("\":");
        if gap.is_list() {
            whole.push('[');
            whole.push_str(&references.join(","));
            whole.push(']');
        } else {
            whole.push_str(references.first().copied().unwrap_or("null"));
        }
    }
    whole.push_str(&text[at..]);
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMING: Naming = Naming {
        properties: &[
            Property { name: "town_id", beside: "town", kind: "place" },
            Property { name: "town_ids", beside: "towns", kind: "place" },
        ],
        find: |_, _, _, _| unreachable!(),
    };

    #[test]
    fn references_stand_beside_what_they_refer_to() {
        let [one, two] = [1, 2].map(Uuid::from_u128);
        let found = Found::from([
            (("place", one), "{\"name\":\"A\"}".to_owned()),
            (("place", two), "{\"name\":\"B\"}".to_owned()),
        ]);
        for (text, expected) in [
            ("{}".to_owned(), "{}".to_owned()),
            (format!("{{\"id\":\"{one}\"}}"), format!("{{\"id\":\"{one}\"}}")),
            (
                format!("{{\"town_id\":\"{one}\",\"x\":1}}"),
                format!("{{\"town_id\":\"{one}\",\"town\":{{\"name\":\"A\"}},\"x\":1}}"),
            ),
            ("{\"town_id\":null}".to_owned(), "{\"town_id\":null,\"town\":null}".to_owned()),
            (
                format!("[{{\"town_ids\":[\"{one}\",\"{two}\"]}},{{\"town_ids\":[]}}]"),
                format!(
                    "[{{\"town_ids\":[\"{one}\",\"{two}\"],\"towns\":[{{\"name\":\"A\"}},{{\"name\":\"B\"}}]}},\
                     {{\"town_ids\":[],\"towns\":[]}}]"
                ),
            ),
            // What somebody has written is a text, whatever it says.
            (
                format!("{{\"a\":\"\\\"town_id\\\":\\\"{one}\\\"\",\"their_id\":\"{one}\"}}"),
                format!("{{\"a\":\"\\\"town_id\\\":\\\"{one}\\\"\",\"their_id\":\"{one}\"}}"),
            ),
            ("{\"a\":\"_id".to_owned(), "{\"a\":\"_id".to_owned()),
        ] {
            let gaps = NAMING.gaps(&text);
            assert_eq!(filled(&text, &gaps, &found), expected);
        }
    }
}
