//! The territories between country and town that ship: Länder, voivodeships and oblasts.
//!
//! Codes of ISO 3166-2, NUTS codes of Regulation (EC) No 1059/2003; the first digits of the German municipality key (Destatis),
//! of the Polish TERYT (GUS) and of the Ukrainian KATOTTH; first-order divisions of the GeoNames gazetteer.

use uuid::Uuid;

use super::place::{Ags, Lau, Name, Nuts, PlaceIdentifiers};
use crate::{CountryCode, LocalizedText, PlaceId};

/// A Land, a voivodeship (*Woiwodschaft*) or an oblast, or a city that is none of them and stands beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// ISO 3166-2.
    code: &'static str,
    nuts: Option<&'static str>,
    /// What the official keys of its municipalities begin with.
    key: &'static str,
    /// What GeoNames calls it among those of its country.
    admin1: &'static str,
    names: [&'static str; 4],
}

/// A row: ISO 3166-2, NUTS (or none), beginning of keys, GeoNames; its own name, English, German, Ukrainian.
type Row = (&'static str, &'static str, &'static str, &'static str, [&'static str; 4]);

const ROWS: [Row; 59] = [
    (
        "DE-BW",
        "DE1",
        "08",
        "01",
        ["Baden-Württemberg", "Baden-Württemberg", "Baden-Württemberg", "Баден-Вюртемберг"],
    ),
    ("DE-BY", "DE2", "09", "02", ["Bayern", "Bavaria", "Bayern", "Баварія"]),
    ("DE-BE", "DE3", "11", "16", ["Berlin", "Berlin", "Berlin", "Берлін"]),
    ("DE-BB", "DE4", "12", "11", ["Brandenburg", "Brandenburg", "Brandenburg", "Бранденбург"]),
    ("DE-HB", "DE5", "04", "03", ["Bremen", "Bremen", "Bremen", "Бремен"]),
    ("DE-HH", "DE6", "02", "04", ["Hamburg", "Hamburg", "Hamburg", "Гамбург"]),
    ("DE-HE", "DE7", "06", "05", ["Hessen", "Hesse", "Hessen", "Гессен"]),
    (
        "DE-MV",
        "DE8",
        "13",
        "12",
        [
            "Mecklenburg-Vorpommern",
            "Mecklenburg-Western Pomerania",
            "Mecklenburg-Vorpommern",
            "Мекленбург-Передня Померанія",
        ],
    ),
    (
        "DE-NI",
        "DE9",
        "03",
        "06",
        ["Niedersachsen", "Lower Saxony", "Niedersachsen", "Нижня Саксонія"],
    ),
    (
        "DE-NW",
        "DEA",
        "05",
        "07",
        [
            "Nordrhein-Westfalen",
            "North Rhine-Westphalia",
            "Nordrhein-Westfalen",
            "Північний Рейн-Вестфалія",
        ],
    ),
    (
        "DE-RP",
        "DEB",
        "07",
        "08",
        ["Rheinland-Pfalz", "Rhineland-Palatinate", "Rheinland-Pfalz", "Рейнланд-Пфальц"],
    ),
    ("DE-SL", "DEC", "10", "09", ["Saarland", "Saarland", "Saarland", "Саарланд"]),
    ("DE-SN", "DED", "14", "13", ["Sachsen", "Saxony", "Sachsen", "Саксонія"]),
    (
        "DE-ST",
        "DEE",
        "15",
        "14",
        ["Sachsen-Anhalt", "Saxony-Anhalt", "Sachsen-Anhalt", "Саксонія-Ангальт"],
    ),
    (
        "DE-SH",
        "DEF",
        "01",
        "10",
        ["Schleswig-Holstein", "Schleswig-Holstein", "Schleswig-Holstein", "Шлезвіг-Гольштейн"],
    ),
    ("DE-TH", "DEG", "16", "15", ["Thüringen", "Thuringia", "Thüringen", "Тюрингія"]),
    (
        "PL-02",
        "PL51",
        "02",
        "72",
        ["Dolnośląskie", "Lower Silesia", "Niederschlesien", "Нижньосілезьке воєводство"],
    ),
    (
        "PL-04",
        "PL61",
        "04",
        "73",
        [
            "Kujawsko-Pomorskie",
            "Kuyavia-Pomerania",
            "Kujawien-Pommern",
            "Куявсько-Поморське воєводство",
        ],
    ),
    ("PL-06", "PL81", "06", "75", ["Lubelskie", "Lublin", "Lublin", "Люблінське воєводство"]),
    ("PL-08", "PL43", "08", "76", ["Lubuskie", "Lubusz", "Lebus", "Любуське воєводство"]),
    ("PL-10", "PL71", "10", "74", ["Łódzkie", "Łódź", "Łódź", "Лодзинське воєводство"]),
    (
        "PL-12",
        "PL21",
        "12",
        "77",
        ["Małopolskie", "Lesser Poland", "Kleinpolen", "Малопольське воєводство"],
    ),
    ("PL-14", "PL9", "14", "78", ["Mazowieckie", "Masovia", "Masowien", "Мазовецьке воєводство"]),
    ("PL-16", "PL52", "16", "79", ["Opolskie", "Opole", "Oppeln", "Опольське воєводство"]),
    (
        "PL-18",
        "PL82",
        "18",
        "80",
        ["Podkarpackie", "Subcarpathia", "Karpatenvorland", "Підкарпатське воєводство"],
    ),
    ("PL-20", "PL84", "20", "81", ["Podlaskie", "Podlachia", "Podlachien", "Підляське воєводство"]),
    ("PL-22", "PL63", "22", "82", ["Pomorskie", "Pomerania", "Pommern", "Поморське воєводство"]),
    ("PL-24", "PL22", "24", "83", ["Śląskie", "Silesia", "Schlesien", "Сілезьке воєводство"]),
    (
        "PL-26",
        "PL72",
        "26",
        "84",
        ["Świętokrzyskie", "Holy Cross", "Heiligkreuz", "Свентокшиське воєводство"],
    ),
    (
        "PL-28",
        "PL62",
        "28",
        "85",
        [
            "Warmińsko-Mazurskie",
            "Warmia-Masuria",
            "Ermland-Masuren",
            "Вармінсько-Мазурське воєводство",
        ],
    ),
    (
        "PL-30",
        "PL41",
        "30",
        "86",
        ["Wielkopolskie", "Greater Poland", "Großpolen", "Великопольське воєводство"],
    ),
    (
        "PL-32",
        "PL42",
        "32",
        "87",
        ["Zachodniopomorskie", "West Pomerania", "Westpommern", "Західнопоморське воєводство"],
    ),
    (
        "UA-05",
        "",
        "UA05",
        "23",
        ["Vinnytska oblast", "Vinnytsia Oblast", "Oblast Winnyzja", "Вінницька область"],
    ),
    (
        "UA-07",
        "",
        "UA07",
        "24",
        ["Volynska oblast", "Volyn Oblast", "Oblast Wolyn", "Волинська область"],
    ),
    (
        "UA-09",
        "",
        "UA44",
        "14",
        ["Luhanska oblast", "Luhansk Oblast", "Oblast Luhansk", "Луганська область"],
    ),
    (
        "UA-12",
        "",
        "UA12",
        "04",
        [
            "Dnipropetrovska oblast",
            "Dnipropetrovsk Oblast",
            "Oblast Dnipropetrowsk",
            "Дніпропетровська область",
        ],
    ),
    (
        "UA-14",
        "",
        "UA14",
        "05",
        ["Donetska oblast", "Donetsk Oblast", "Oblast Donezk", "Донецька область"],
    ),
    (
        "UA-18",
        "",
        "UA18",
        "27",
        ["Zhytomyrska oblast", "Zhytomyr Oblast", "Oblast Schytomyr", "Житомирська область"],
    ),
    (
        "UA-21",
        "",
        "UA21",
        "25",
        [
            "Zakarpatska oblast",
            "Zakarpattia Oblast",
            "Oblast Transkarpatien",
            "Закарпатська область",
        ],
    ),
    (
        "UA-23",
        "",
        "UA23",
        "26",
        ["Zaporizka oblast", "Zaporizhzhia Oblast", "Oblast Saporischschja", "Запорізька область"],
    ),
    (
        "UA-26",
        "",
        "UA26",
        "06",
        [
            "Ivano-Frankivska oblast",
            "Ivano-Frankivsk Oblast",
            "Oblast Iwano-Frankiwsk",
            "Івано-Франківська область",
        ],
    ),
    ("UA-30", "", "UA80", "12", ["Kyiv", "Kyiv", "Kyjiw", "Київ"]),
    (
        "UA-32",
        "",
        "UA32",
        "13",
        ["Kyivska oblast", "Kyiv Oblast", "Oblast Kyjiw", "Київська область"],
    ),
    (
        "UA-35",
        "",
        "UA35",
        "10",
        [
            "Kirovohradska oblast",
            "Kirovohrad Oblast",
            "Oblast Kirowohrad",
            "Кіровоградська область",
        ],
    ),
    ("UA-40", "", "UA85", "20", ["Sevastopol", "Sevastopol", "Sewastopol", "Севастополь"]),
    (
        "UA-43",
        "",
        "UA01",
        "11",
        [
            "Avtonomna Respublika Krym",
            "Autonomous Republic of Crimea",
            "Autonome Republik Krim",
            "Автономна Республіка Крим",
        ],
    ),
    (
        "UA-46",
        "",
        "UA46",
        "15",
        ["Lvivska oblast", "Lviv Oblast", "Oblast Lwiw", "Львівська область"],
    ),
    (
        "UA-48",
        "",
        "UA48",
        "16",
        ["Mykolaivska oblast", "Mykolaiv Oblast", "Oblast Mykolajiw", "Миколаївська область"],
    ),
    (
        "UA-51",
        "",
        "UA51",
        "17",
        ["Odeska oblast", "Odesa Oblast", "Oblast Odessa", "Одеська область"],
    ),
    (
        "UA-53",
        "",
        "UA53",
        "18",
        ["Poltavska oblast", "Poltava Oblast", "Oblast Poltawa", "Полтавська область"],
    ),
    (
        "UA-56",
        "",
        "UA56",
        "19",
        ["Rivnenska oblast", "Rivne Oblast", "Oblast Riwne", "Рівненська область"],
    ),
    ("UA-59", "", "UA59", "21", ["Sumska oblast", "Sumy Oblast", "Oblast Sumy", "Сумська область"]),
    (
        "UA-61",
        "",
        "UA61",
        "22",
        ["Ternopilska oblast", "Ternopil Oblast", "Oblast Ternopil", "Тернопільська область"],
    ),
    (
        "UA-63",
        "",
        "UA63",
        "07",
        ["Kharkivska oblast", "Kharkiv Oblast", "Oblast Charkiw", "Харківська область"],
    ),
    (
        "UA-65",
        "",
        "UA65",
        "08",
        ["Khersonska oblast", "Kherson Oblast", "Oblast Cherson", "Херсонська область"],
    ),
    (
        "UA-68",
        "",
        "UA68",
        "09",
        ["Khmelnytska oblast", "Khmelnytskyi Oblast", "Oblast Chmelnyzkyj", "Хмельницька область"],
    ),
    (
        "UA-71",
        "",
        "UA71",
        "01",
        ["Cherkaska oblast", "Cherkasy Oblast", "Oblast Tscherkassy", "Черкаська область"],
    ),
    (
        "UA-74",
        "",
        "UA74",
        "02",
        ["Chernihivska oblast", "Chernihiv Oblast", "Oblast Tschernihiw", "Чернігівська область"],
    ),
    (
        "UA-77",
        "",
        "UA73",
        "03",
        ["Chernivetska oblast", "Chernivtsi Oblast", "Oblast Tscherniwzi", "Чернівецька область"],
    ),
];

impl Region {
    pub fn all() -> impl Iterator<Item = Self> {
        ROWS.into_iter().map(|(code, nuts, key, admin1, names)| Self {
            code,
            nuts: Some(nuts).filter(|it| !it.is_empty()),
            key,
            admin1,
            names,
        })
    }

    /// The region in which a municipality with these codes lies: by the German key, or by what Poland and Ukraine publish
    /// as local administrative unit.
    pub fn of(country: CountryCode, codes: &PlaceIdentifiers) -> Option<Self> {
        let ags = codes.ags.as_ref().map(Ags::as_str);
        let key = ags.or(codes.lau.as_ref().map(Lau::as_str))?;
        let begins = |it: &Self| it.keys().iter().any(|begin| key.starts_with(begin.as_str()));
        Self::all().find(|it| it.is_in(country) && begins(it))
    }

    /// That which GeoNames calls so.
    pub fn of_admin1(country: CountryCode, admin1: &str) -> Option<Self> {
        Self::all().find(|it| it.is_in(country) && it.admin1 == admin1)
    }

    fn is_in(&self, country: CountryCode) -> bool {
        self.code.starts_with(country.as_str())
    }

    /// What the codes of its municipalities begin with: official keys alone, and with their country.
    pub fn keys(&self) -> [String; 2] {
        let country = self.code.get(..2).unwrap_or_default();
        [self.key.to_owned(), format!("{country}_{}", self.key)]
    }

    pub fn country(&self) -> Option<CountryCode> {
        CountryCode::parse(self.code.get(..2)?).ok()
    }

    /// The region as a place; the same in every installation, made of its code as that of its country is.
    pub fn place(&self) -> PlaceId {
        let mut bytes = [0; 16];
        let code = self.code.as_bytes();
        let at = bytes.len() - code.len();
        bytes[at..].copy_from_slice(code);
        Uuid::new_v8(bytes).into()
    }

    pub fn name(&self) -> Option<Name> {
        Name::parse(self.names[0]).ok()
    }

    /// Its names in the languages in which Comitas speaks.
    pub fn names(&self) -> LocalizedText {
        let [_, en, de, uk] = self.names;
        [("en", en), ("de", de), ("uk", uk)].try_into().unwrap_or_default()
    }

    pub fn identifiers(&self) -> PlaceIdentifiers {
        let nuts = self.nuts.and_then(|it| Nuts::parse(it).ok());
        PlaceIdentifiers { nuts, ..PlaceIdentifiers::default() }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn country(code: &str) -> CountryCode {
        CountryCode::parse(code).expect("a country")
    }

    #[test]
    fn each_has_its_own_place_names_and_codes() {
        let all: Vec<_> = Region::all().collect();
        let places: BTreeSet<_> = all.iter().map(Region::place).collect();
        assert_eq!(places.len(), all.len());
        assert!(CountryCode::all().all(|it| !places.contains(&it.place())));
        for it in &all {
            assert!(it.name().is_some() && it.country().is_some(), "{it:?}");
            assert_eq!(it.names().values().count(), 3, "{it:?}");
            assert_eq!(it.identifiers().nuts.is_some(), it.nuts.is_some(), "{it:?}");
        }
        let count = |code| all.iter().filter(|it| it.country() == Some(country(code))).count();
        assert_eq!(["DE", "PL", "UA"].map(count), [16, 16, 27]);
        for (one, other) in all.iter().flat_map(|it| all.iter().map(move |other| (it, other))) {
            let apart = one.country() != other.country() || one == other;
            assert!(apart || (one.key != other.key && one.admin1 != other.admin1), "{one:?}");
        }
    }

    #[test]
    fn a_municipality_lies_where_its_codes_say() {
        let named = |it: Option<Region>| it.and_then(|it| it.name()).map(|it| it.to_string());
        let ags = PlaceIdentifiers { ags: Ags::parse("06438011").ok(), ..Default::default() };
        assert_eq!(named(Region::of(country("DE"), &ags)).as_deref(), Some("Hessen"));
        let lau = |code| PlaceIdentifiers { lau: Lau::parse(code).ok(), ..Default::default() };
        for code in ["1261011", "PL_1261011"] {
            let krakow = Region::of(country("PL"), &lau(code));
            assert_eq!(named(krakow).as_deref(), Some("Małopolskie"), "{code}");
        }
        let poltava = Region::of(country("UA"), &lau("UA53080"));
        assert_eq!(named(poltava).as_deref(), Some("Poltavska oblast"));
        assert_eq!(
            Region::of(country("FR"), &lau("06088")),
            None,
            "others have such codes as well"
        );
        let gazetteer = Region::of_admin1(country("UA"), "18");
        assert_eq!(gazetteer, Region::of(country("UA"), &lau("UA53")));
        assert_eq!(Region::of_admin1(country("AD"), "07"), None);
    }
}
