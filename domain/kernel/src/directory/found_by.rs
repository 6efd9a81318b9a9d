//! What a municipality is found by.

use std::collections::BTreeSet;

use super::folding;
use super::matching::keys_of;
use super::search::{at_home_in, cut, index_words};
use crate::MunicipalityProfile;

/// The words that a municipality is found by: those of its names, each name in one word, by which imports look it up and
/// people who write `Neuulm` find it, and its own name as it is at home. A name in letters of other countries is one that
/// it has abroad: it is found as that is commonly read.
pub fn words_of(it: &MunicipalityProfile) -> BTreeSet<String> {
    let country = it.country;
    let at_home = |name: &&str| folding::words(name).iter().all(|it| it.is_at_home(country));
    let (names, abroad): (Vec<_>, Vec<_>) = it.spellings().partition(at_home);
    let own = folding::home(it.country).into_iter().flat_map(|country| {
        let words = folding::words(it.name.as_str());
        let read = words.into_iter().flat_map(|word| word.readings());
        read.map(move |read| at_home_in(&read, country)).collect::<Vec<_>>()
    });
    let read_abroad = abroad.into_iter().flat_map(|name| {
        let words: Vec<_> =
            folding::words(name).iter().flat_map(folding::Word::common_readings).collect();
        let joined = words.concat();
        words.into_iter().chain([joined])
    });
    let joined = keys_of(names.iter().copied(), it.country).into_iter().chain(read_abroad);
    let joined = joined.filter(|key| !key.is_empty()).map(|key| cut(&key));
    index_words(names.iter().copied()).into_iter().chain(joined).chain(own).collect()
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
