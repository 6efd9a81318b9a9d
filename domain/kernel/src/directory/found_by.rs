//! What a municipality is found by.

use std::collections::BTreeSet;

use super::folding;
use super::matching::name_keys;
use super::search::{at_home, cut, index_words};
use crate::MunicipalityProfile;

/// The words that a municipality is found by: those of its names, each name in one word, by which imports look it up and
/// people who write `Neuulm` find it, and its own name as it is at home.
pub fn words_of(it: &MunicipalityProfile) -> BTreeSet<String> {
    let foreign = it.spellings().flat_map(folding::words);
    let foreign = foreign.filter(|word| !word.is_at_home(it.country));
    let foreign: BTreeSet<_> = foreign.map(|word| cut(word.written())).collect();
    let own = folding::home(it.country).into_iter().flat_map(|country| {
        let words = folding::words(it.name.as_str());
        let read = words.into_iter().flat_map(|word| word.readings());
        read.map(move |read| at_home(&read, country)).collect::<Vec<_>>()
    });
    let joined = name_keys(it).into_iter().map(|key| cut(&key));
    let words = index_words(it.spellings());
    words.difference(&foreign).cloned().chain(joined).chain(own).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CountryCode;
    use crate::directory::municipality::Level;
    use crate::directory::place::Name;
    use crate::directory::search::Words;

    fn found_by(name: &str, other: &str, country: &str) -> BTreeSet<String> {
        let [name, other] = [name, other].map(|it| Name::parse(it).expect("a name"));
        let country = CountryCode::parse(country).expect("a country");
        words_of(&MunicipalityProfile {
            alternative_names: vec![other],
            ..MunicipalityProfile::named(name, country, Level::Municipality)
        })
    }

    /// Whether the town has the very word.
    fn is_meant(typed: &str, words: &BTreeSet<String>) -> bool {
        let words_asked = Words::try_from(typed.to_owned()).expect("a query");
        words_asked.asked().iter().all(|it| !it.written.is_disjoint(words))
    }

    #[test]
    fn a_town_of_exactly_that_name_in_its_own_letters_comes_before_namesakes() {
        let bulgarian = found_by("Targovishte", "Eski Dzhumaya", "BG");
        let romanian = found_by("Târgovişte", "Търговище", "RO");
        assert!(is_meant("Търговище", &bulgarian) && !is_meant("Търговище", &romanian));
        assert!(is_meant("Târgovişte", &romanian));
        let (nikopol, ukrainian) =
            (found_by("Nikopol", "Turnu", "BG"), found_by("Nikopol", "Нікополь", "UA"));
        assert!(is_meant("Никопол", &nikopol) && !is_meant("Никопол", &ukrainian));
        assert!(is_meant("Нікополь", &ukrainian));
    }

    #[test]
    fn a_name_is_found_in_one_word() {
        assert!(found_by("Castrop-Rauxel", "X1", "DE").contains("castroprauxel"));
        assert!(found_by("Bad Homburg vor der Höhe", "X1", "DE").contains("badhomburg"));
    }
}
