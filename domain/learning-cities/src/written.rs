//! Numbers as tables write them: with a point or a comma, their digits grouped or not.

use rust_decimal::Decimal;

words! {
    /// What separates the decimals of a number.
    DecimalMark { Point, Comma }
}

/// What a text says, before it is known which mark its file takes for the decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// Without a mark.
    Whole(Decimal),
    /// It shows itself what the mark is: `19,47`, `1.355,90`, `1,234,567`.
    Marked(DecimalMark, Decimal),
    /// One to three digits, a mark and three more, as in `2.155`: decimals, or thousands.
    Either { mark: DecimalMark, decimals: Decimal, thousands: Decimal },
}

/// Digits in a group.
const GROUP: usize = 3;
/// What may group digits, beside the mark that does not separate the decimals: a blank, and the apostrophe of Switzerland.
const GROUPING: [char; 3] = [' ', '\'', '’'];

impl DecimalMark {
    fn of(mark: char) -> Option<Self> {
        match mark {
            '.' => Some(Self::Point),
            ',' => Some(Self::Comma),
            _ => None,
        }
    }
}

impl Written {
    /// Reads a number; an exponent may follow, as programs write it (`1.5e-05`).
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let bare = text.strip_prefix(['-', '−', '+']).unwrap_or(text);
        let sign = if bare.len() < text.len() && !text.starts_with('+') { "-" } else { "" };
        let (digits, exponent) = match bare.split_once(['e', 'E']) {
            Some((digits, exponent)) => (digits, Some(exponent)),
            None => (bare, None),
        };
        let Digits { whole, after, mark, grouped } = Digits::of(digits)?;
        let number = |whole: &str, after: &str| decimal(sign, whole, after, exponent);
        let decimals = number(&whole, after)?;
        let Some(mark) = mark else { return Some(Self::Whole(decimals)) };
        let either = !grouped
            && exponent.is_none()
            && after.len() == GROUP
            && (1..=GROUP).contains(&whole.len())
            && !whole.starts_with('0');
        if !either {
            return Some(Self::Marked(mark, decimals));
        }
        let thousands = number(&format!("{whole}{after}"), "")?;
        Some(Self::Either { mark, decimals, thousands })
    }
}

/// A number without its sign, taken apart.
struct Digits<'a> {
    /// Before the mark, without what groups them.
    whole: String,
    after: &'a str,
    mark: Option<DecimalMark>,
    /// Whether something groups them.
    grouped: bool,
}

impl<'a> Digits<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let (mut dots, mut commas) = (0, 0);
        for mark in text.chars().filter_map(DecimalMark::of) {
            match mark {
                DecimalMark::Point => dots += 1,
                DecimalMark::Comma => commas += 1,
            }
        }
        let last = text.rfind(['.', ',']);
        let decimal = match (dots, commas) {
            // What comes several times groups, and then the other one is the mark, whether it comes or not.
            (0 | 2.., 0 | 2..) => None,
            _ => last,
        };
        let (before, after) = decimal.map_or((text, ""), |at| (&text[..at], &text[at + 1..]));
        let separator = before.chars().find(|it| !it.is_ascii_digit());
        let whole = ungrouped(before, separator)?;
        let known =
            separator.is_none_or(|it| GROUPING.contains(&it) || DecimalMark::of(it).is_some());
        let plain = known && after.bytes().all(|it| it.is_ascii_digit());
        if !plain || (whole.is_empty() && after.is_empty()) {
            return None;
        }
        let other = |mark| match mark {
            DecimalMark::Point => DecimalMark::Comma,
            DecimalMark::Comma => DecimalMark::Point,
        };
        let shown = decimal.and_then(|at| DecimalMark::of(char::from(text.as_bytes()[at])));
        let mark = shown.or_else(|| separator.and_then(DecimalMark::of).map(other));
        Some(Self { whole, after, mark, grouped: separator.is_some() })
    }
}

/// The digits of groups of three, the first of which may have fewer.
fn ungrouped(text: &str, separator: Option<char>) -> Option<String> {
    let Some(separator) = separator else { return Some(text.to_owned()) };
    let mut groups = text.split(separator);
    let first = groups.next()?;
    let digits = |group: &str| group.bytes().all(|it| it.is_ascii_digit());
    let fits = (1..=GROUP).contains(&first.len())
        && digits(first)
        && groups.all(|it| it.len() == GROUP && digits(it));
    fits.then(|| text.replace(separator, ""))
}

fn decimal(sign: &str, whole: &str, after: &str, exponent: Option<&str>) -> Option<Decimal> {
    let whole = if whole.is_empty() { "0" } else { whole };
    let after = if after.is_empty() { "0" } else { after };
    let plain = format!("{sign}{whole}.{after}");
    let number = match exponent {
        None => plain.parse().ok()?,
        Some(exponent) => Decimal::from_scientific(&format!("{plain}e{exponent}")).ok()?,
    };
    let number: Decimal = number;
    // What is too small to be held is not zero.
    let says_zero = plain.bytes().all(|it| !(b'1'..=b'9').contains(&it));
    (says_zero || !number.is_zero()).then(|| number.normalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_shows_its_mark_or_leaves_it_open() {
        let told = |text: &str| match Written::parse(text) {
            None => "-".to_owned(),
            Some(Written::Whole(it)) => it.to_string(),
            Some(Written::Marked(mark, it)) => format!("{mark} {it}"),
            Some(Written::Either { mark, decimals, thousands }) => {
                format!("{mark} {decimals} or {thousands}")
            }
        };
        for (text, meant) in [
            ("12", "12"),
            ("-0", "0"),
            ("+5", "5"),
            ("−5", "-5"),
            ("19,47", "comma 19.47"),
            ("2.155", "point 2.155 or 2155"),
            ("-12,000", "comma -12 or -12000"),
            ("0.936", "point 0.936"),
            ("1234.567", "point 1234.567"),
            ("1.355,90", "comma 1355.9"),
            ("1,234.5", "point 1234.5"),
            ("1.234,567", "comma 1234.567"),
            ("1,234,567", "point 1234567"),
            ("1.234.567", "comma 1234567"),
            ("1.234.567,8", "comma 1234567.8"),
            ("1 234 567", "1234567"),
            ("1 234,567", "comma 1234.567"),
            ("12’000.5", "point 12000.5"),
            (".5", "point 0.5"),
            ("5.", "point 5"),
            ("1e-05", "0.00001"),
            ("1e-11", "0.00000000001"),
            ("-0.000000000000000000000000000000000000", "point 0"),
            ("1.5E3", "point 1500"),
            ("1.234e3", "point 1234"),
            ("1e+16", "10000000000000000"),
        ] {
            assert_eq!(told(text), meant, "{text}");
        }
        for bad in [
            "",
            "-",
            ".",
            ",",
            "1,5,",
            "1.5.2",
            "1,23,456",
            "1 5",
            "1, 5",
            "1,234.5,6",
            "5 %",
            "(5)",
            "5p",
            "NaN",
            "1e",
            "1e400",
            "1e-40",
            "0.00000000000000000000000000000000001",
            "--1",
            "1 234.567.890",
            "1.234 567",
            "e5",
            "٣",
        ] {
            assert_eq!(told(bad), "-", "{bad}");
        }
    }
}
