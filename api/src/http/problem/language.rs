//! The languages in which problems are told.

/// A language in which problems are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Language {
    #[default]
    English,
    German,
    Ukrainian,
}

impl Language {
    pub(crate) const ALL: [Self; 3] = [Self::English, Self::German, Self::Ukrainian];

    /// As BCP 47 has it.
    pub(crate) const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Ukrainian => "uk",
        }
    }

    pub(crate) const fn of<T: Copy>(self, english: T, german: T, ukrainian: T) -> T {
        match self {
            Self::English => english,
            Self::German => german,
            Self::Ukrainian => ukrainian,
        }
    }

    /// A number written with a point, as readers of the language write it.
    pub(crate) fn number(self, plain: &str) -> String {
        plain.replace('.', self.of(".", ",", ","))
    }

    /// The one that an `Accept-Language` likes best (RFC 9110 12.5.4); the first of equals, and English for want of another.
    pub(crate) fn preferred(header: &str) -> Self {
        let liked = header.split(',').filter_map(|range| {
            let mut parts = range.split(';').map(str::trim);
            let tag = parts.next()?.split('-').next()?;
            let language = Self::ALL.into_iter().find(|it| it.tag().eq_ignore_ascii_case(tag))?;
            let weight = parts.find_map(|it| {
                let (name, value) = it.split_once('=')?;
                name.trim().eq_ignore_ascii_case("q").then(|| value.trim().parse::<f32>())
            });
            let weight = weight.map_or(1.0, |it| it.unwrap_or(0.0));
            (weight > 0.0).then_some((language, weight))
        });
        let best = liked.fold(None, |best: Option<(Self, f32)>, it| match best {
            Some(known) if known.1 >= it.1 => Some(known),
            _ => Some(it),
        });
        best.map_or(Self::default(), |(language, _)| language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_that_is_liked_best_is_taken() {
        for (header, language) in [
            ("de-AT,en;q=0.8", Language::German),
            ("en-GB, de;q=0.9", Language::English),
            ("en;q=0.5, de; q=0.9", Language::German),
            ("en;q=0.1, de;Q=0.9", Language::German),
            ("en ; q = 0.1 , UK;q=0.2", Language::Ukrainian),
            ("fr, uk;q=0.3, *;q=0.1", Language::Ukrainian),
            ("de;q=0, en;q=0.1", Language::English),
            ("de, uk", Language::German),
            ("", Language::English),
            ("*;q=x,,;", Language::English),
        ] {
            assert_eq!(Language::preferred(header), language, "{header}");
        }
    }
}
