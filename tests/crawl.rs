//! Every operation that reads, asked for everything that lists name.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::contract;
use crate::harness::{Answer, App, Person};

/// How many records of a kind are asked for.
const ENOUGH: usize = 20;

/// How many of them are asked for with each of their filters.
const ENOUGH_TO_FILTER: usize = 8;

/// With so many values of what is needed each filter is asked for; of more, with one each.
const ENOUGH_TO_NEED: usize = 5;

/// An operation that reads, and an address of it.
pub(crate) type Question = (&'static str, String);

/// What was said, by the address.
pub(crate) type Said = BTreeMap<String, (&'static str, Answer)>;

/// Asks until lists name nothing new; none of the answers is a failure of ours.
pub(crate) async fn crawl(app: &App, by: Option<&Person>, known: &mut Known) -> Said {
    let mut said = Said::new();
    loop {
        let mut fresh = known.addresses();
        fresh.retain(|(_, path)| !said.contains_key(path));
        if fresh.is_empty() {
            return said;
        }
        let answers = ask(app, by, fresh).await;
        for (path, (_, answer)) in answers.iter().filter(|(_, (_, it))| it.status.is_success()) {
            known.learn(path, &answer.body);
        }
        said.extend(answers);
    }
}

pub(crate) async fn ask(app: &App, by: Option<&Person>, them: Vec<Question>) -> Said {
    let mut said = Said::new();
    for (id, path) in them {
        let request = app.get(&path);
        let answer = match by {
            Some(person) => request.by(person).send().await,
            None => request.send().await,
        };
        assert!(!answer.status.is_server_error(), "{path}: {}", answer.text);
        said.insert(path, (id, answer));
    }
    said
}

/// The operations that read and show no record to somebody who asked for all of them.
pub(crate) fn silent(said: &Said) -> Vec<&'static str> {
    let shown = said.values().filter(|(_, answer)| answer.status.is_success());
    let heard: BTreeSet<_> = shown.map(|(id, _)| *id).collect();
    let all = readers().filter(|(.., operation)| contract::goes_without_query(operation));
    all.map(|(id, ..)| id).filter(|id| !heard.contains(id)).collect()
}

/// Operations that only read, with their paths.
fn readers() -> impl Iterator<Item = (&'static str, &'static str, &'static Value)> {
    let all = contract::operations().filter(|(method, ..)| *method == "get");
    all.map(|(_, path, operation)| {
        (operation["operationId"].as_str().expect("an id"), path, operation)
    })
}

/// The identifiers that lists gave, by the last word of their paths.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known(BTreeMap<String, BTreeSet<String>>);

impl Known {
    /// Takes the records that an address names for known.
    pub(crate) fn note(&mut self, path: &str) {
        let parts: Vec<_> = path.split('/').collect();
        for pair in parts.windows(2).filter(|pair| pair[1].parse::<uuid::Uuid>().is_ok()) {
            self.0.entry(pair[0].to_owned()).or_default().insert(pair[1].to_owned());
        }
    }

    fn learn(&mut self, path: &str, answer: &Value) {
        let word = path.rsplit('/').next().unwrap_or_default();
        let listed = answer["data"].as_array().into_iter().flatten();
        let ids = listed.filter_map(|it| it["id"].as_str().or(it["code"].as_str()));
        self.0.entry(word.to_owned()).or_default().extend(ids.map(str::to_owned));
    }

    /// All addresses of operations that go without a query.
    pub(crate) fn addresses(&self) -> Vec<Question> {
        let all = readers().filter(|(.., operation)| contract::goes_without_query(operation));
        all.flat_map(|(id, path, _)| self.fill(path).into_iter().map(move |it| (id, it))).collect()
    }

    /// All addresses with a query: each parameter with what fits of the values.
    pub(crate) fn filtered(&self, values: &[String]) -> Vec<Question> {
        self.queries(|parameter| values.iter().filter(|it| parameter.takes(it)).cloned().collect())
    }

    /// The same, also with each word that the contract has for the parameter.
    pub(crate) fn filtered_by_all(&self, values: &[String]) -> Vec<Question> {
        self.queries(|parameter| {
            let fitting = values.iter().filter(|it| parameter.takes(it));
            parameter.words.iter().chain(fitting).cloned().collect()
        })
    }

    fn queries(&self, choices: impl Fn(&contract::Parameter) -> Vec<String>) -> Vec<Question> {
        let mut asked = Vec::new();
        for (id, path, operation) in readers() {
            let pairs = |parameter: &contract::Parameter| -> Vec<String> {
                choices(parameter).iter().map(|it| format!("{}={it}", parameter.name)).collect()
            };
            let (needed, free): (Vec<_>, Vec<_>) =
                contract::query(operation).into_iter().partition(|it| it.required);
            let mut begun = vec![String::new()];
            for parameter in &needed {
                let with = |it: &String| {
                    pairs(parameter).iter().map(|pair| format!("{it}{pair}&")).collect::<Vec<_>>()
                };
                begun = begun.iter().flat_map(with).collect();
            }
            // Where the next page begins is nobody's to say.
            let free: Vec<_> =
                free.iter().filter(|it| it.name != "cursor").flat_map(pairs).collect();
            let all = self.fill(path);
            let step = all.len().div_ceil(ENOUGH_TO_FILTER).max(1);
            for address in all.into_iter().step_by(step) {
                let wide = begun.len() > ENOUGH_TO_NEED;
                let needed = begun.iter().filter(|it| wide && !it.is_empty());
                let needed = needed.map(|it| it.trim_end_matches('&').to_owned());
                // Of many that are needed each free one goes with another.
                let most = if wide { 1 } else { begun.len() };
                let queries = free.iter().enumerate().flat_map(|(turn, pair)| {
                    let turns = begun.iter().cycle().skip(turn % begun.len().max(1)).take(most);
                    turns.map(move |it| format!("{it}{pair}"))
                });
                asked.extend(needed.chain(queries).map(|query| (id, format!("{address}?{query}"))));
            }
        }
        asked
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
            // Countries are many and much alike.
            "place_id}" => {
                [self.behind("municipalities"), listed[..listed.len().min(1)].to_vec()].concat()
            }
            _ if !listed.is_empty() => listed,
            "organisation_id}" => self.behind("organisations"),
            "party_id}" => [self.behind("organisations"), self.behind("municipalities")].concat(),
            _ => listed,
        }
    }

    /// The addresses of a path with identifiers for its parameters.
    pub(crate) fn fill(&self, path: &str) -> Vec<String> {
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
