//! Texts that look empty: they say nothing to anybody who reads, and are refused wherever they stand in a body.

use serde_json::Value;

use crate::http::misfit::escape;
use crate::http::problem::Fault;

/// Characters without a shape of their own (Unicode: default ignorable code points that are in use, and fillers), beside
/// white space.
const SHAPELESS: [char; 17] = [
    '\u{ad}', '\u{34f}', '\u{61c}', '\u{115f}', '\u{1160}', '\u{17b4}', '\u{17b5}', '\u{180e}',
    '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{2060}', '\u{2800}', '\u{3164}',
    '\u{feff}',
];

/// Whether the body may hold such a character: only then is it looked through.
pub(super) fn is_suspect(body: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(body) else { return false };
    text.contains("\\u") || (!text.is_ascii() && text.contains(SHAPELESS))
}

/// The texts of a body that show nothing; empty ones and mere blanks are told by the contract.
pub(super) fn blanks(value: &Value) -> Vec<Fault> {
    let mut faults = Vec::new();
    look(value, "", &mut faults);
    faults
}

fn look(value: &Value, pointer: &str, faults: &mut Vec<Fault>) {
    match value {
        Value::String(text) if text.contains(SHAPELESS) && text.chars().all(is_unseen) => {
            faults.push(Fault::in_body(pointer, "blank", "It shows nothing."));
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                look(item, &format!("{pointer}/{at}"), faults);
            }
        }
        Value::Object(fields) => {
            for (key, field) in fields {
                look(field, &format!("{pointer}/{}", escape(key)), faults);
            }
        }
        _ => {}
    }
}

fn is_unseen(one: char) -> bool {
    one.is_whitespace() || SHAPELESS.contains(&one)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_shows_nothing_is_found_where_it_stands() {
        let body =
            json!({ "title": { "de": " \u{200b}", "en": "a\u{200b}" }, "names": ["\u{feff}"] });
        let found: Vec<_> = blanks(&body).into_iter().filter_map(|it| it.pointer).collect();
        assert_eq!(found, ["#/names/0", "#/title/de"]);
        assert!(is_suspect(body.to_string().as_bytes()));
        assert!(is_suspect(br#"{"de":"\u200b"}"#));
        assert!(!is_suspect("{\"de\":\"Köln\"}".as_bytes()));
    }
}
