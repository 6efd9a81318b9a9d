//! Every operation that reads, asked for everything that lists name.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::contract;
use crate::harness::{App, Person};

/// How many records of a kind are asked for.
const ENOUGH: usize = 20;

/// Asks until lists name nothing new; none of the answers is a failure of ours, and each operation succeeds for some record.
pub(super) async fn crawl(app: &App, by: &Person) {
    let (mut known, mut asked, mut heard) = (Known::default(), BTreeSet::new(), BTreeSet::new());
    loop {
        let fresh: Vec<_> =
            addresses(&known).into_iter().filter(|(_, path)| asked.insert(path.clone())).collect();
        if fresh.is_empty() {
            break;
        }
        for (id, path) in fresh {
            let answer = app.get(&path).by(by).send().await;
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.text);
            if answer.status.is_success() {
                known.learn(&path, &answer.body);
                heard.insert(id);
            }
        }
    }
    let silent: Vec<_> = readers().map(|(id, _)| id).filter(|id| !heard.contains(id)).collect();
    assert!(silent.is_empty(), "no record is shown by {silent:?}; there are {known:#?}");
}

/// Operations that only read, with their paths.
fn readers() -> impl Iterator<Item = (&'static str, &'static str)> {
    let all = contract::operations().filter(|(method, ..)| *method == "get");
    all.filter(|(.., operation)| contract::goes_without_query(operation))
        .map(|(_, path, operation)| (operation["operationId"].as_str().expect("an id"), path))
}

fn addresses(known: &Known) -> Vec<(&'static str, String)> {
    readers().flat_map(|(id, path)| known.fill(path).into_iter().map(move |it| (id, it))).collect()
}

/// The identifiers that lists gave, by the last word of their paths.
#[derive(Debug, Default)]
struct Known(BTreeMap<String, BTreeSet<String>>);

impl Known {
    fn learn(&mut self, path: &str, answer: &Value) {
        let word = path.rsplit('/').next().unwrap_or_default();
        let listed = answer["data"].as_array().into_iter().flatten();
        let ids = listed.filter_map(|it| it["id"].as_str().or(it["code"].as_str()));
        self.0.entry(word.to_owned()).or_default().extend(ids.map(str::to_owned));
    }

    /// What stands behind a word: `versions` are also found at `indicator-versions`.
    fn behind(&self, word: &str) -> Vec<&str> {
        let fits = |list: &str| word == list || word.ends_with(&format!("-{list}"));
        let lists = self.0.iter().filter(|(list, _)| fits(list));
        lists.flat_map(|(_, ids)| ids.iter().take(ENOUGH)).map(String::as_str).collect()
    }

    /// What a parameter may stand for: what the list before it gave, or the bodies that it is named after.
    fn named(&self, word: &str, name: &str) -> Vec<&str> {
        let listed = self.behind(word);
        match name {
            _ if !listed.is_empty() => listed,
            "organisation_id}" => self.behind("organisations"),
            "party_id}" => [self.behind("organisations"), self.behind("municipalities")].concat(),
            _ => listed,
        }
    }

    /// The addresses of a path with identifiers for its parameters.
    fn fill(&self, path: &str) -> Vec<String> {
        let mut filled = vec![String::new()];
        let mut word = "";
        for part in path.split('/').skip(1) {
            let choices = match part.strip_prefix('{') {
                Some(name) => self.named(word, name),
                None => vec![part],
            };
            let longer =
                |it: &String| choices.iter().map(|part| format!("{it}/{part}")).collect::<Vec<_>>();
            filled = filled.iter().flat_map(longer).collect();
            word = part;
        }
        filled
    }
}
