//! What an import can have to say: every code with its gravity and its meaning.

use std::sync::LazyLock;

use kernel::vocabulary::Term;
use persistence::platform::imports::{ImportRemark, Severity};
use strum::VariantArray;

/// Of a value that is quoted in a remark; the rest is cut.
const QUOTED_CHARS: usize = 120;
/// Of a column's name; PostgreSQL keeps no more.
pub(super) const COLUMN_CHARS: usize = 80;
/// Of the sentence; PostgreSQL keeps no more.
pub(super) const DETAIL_CHARS: usize = 500;

macro_rules! codes {
    ($($code:ident $severity:ident $meaning:literal / $german:literal)+) => {
        /// What a remark is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantArray)]
        #[strum(serialize_all = "snake_case")]
        pub enum RemarkCode { $($code),+ }

        impl RemarkCode {
            /// An error means that the row was left out.
            pub fn severity(self) -> Severity {
                match self { $(Self::$code => Severity::$severity),+ }
            }

            pub fn meaning(self) -> &'static str {
                match self { $(Self::$code => $meaning),+ }
            }

            fn german(self) -> &'static str {
                match self { $(Self::$code => $german),+ }
            }
        }
    };
}

codes! {
    AmbiguousNumber Error "The number could be thousands or have three decimals, and the file does not show which mark is the decimal one."
        / "Die Zahl könnte Tausender oder drei Nachkommastellen haben, und die Datei zeigt nicht, welches ihr Dezimalzeichen ist."
    AmbiguousPlace Error "The row could mean several municipalities; the candidates are named."
        / "Die Zeile könnte mehrere Kommunen meinen; die Kandidaten sind genannt."
    AssumedYear Warning "The file does not say in which year people were counted; the year that is named is taken."
        / "Die Datei sagt nicht, in welchem Jahr gezählt wurde; das genannte Jahr gilt."
    BadCode Error "The value is not a code of its scheme."
        / "Der Wert ist kein Schlüssel seiner Art."
    BadNumber Error "The value is not a number of the kind the column holds, or out of its range."
        / "Der Wert ist keine Zahl, wie die Spalte sie hält, oder außerhalb ihrer Grenzen."
    BadPeriod Error "The value is not a period of the frequency in which the indicator is observed."
        / "Der Wert ist kein Zeitraum in dem Takt, in dem der Indikator beobachtet wird."
    BadStatus Error "The status is none of its code list, or does not go with the number or its absence."
        / "Der Status steht nicht in seiner Codeliste oder passt nicht zur Zahl oder ihrem Fehlen."
    ContradictsItself Error "An earlier row says otherwise of the same series and period."
        / "Eine frühere Zeile sagt über dieselbe Reihe und denselben Zeitraum etwas anderes."
    CountryDoubtful Warning "A municipality of that name lies there, in another country; that is taken."
        / "Dort liegt eine Kommune dieses Namens in einem anderen Land; diese ist gemeint."
    DashAsMissing Warning "A dash stands for a number; it is taken as no figure, though some tables mean zero by it."
        / "Statt einer Zahl steht ein Strich; er gilt als fehlende Angabe, auch wenn manche Tabellen damit null meinen."
    DoubtfulLetters Warning "The file does not say its encoding, and in another the value has other letters."
        / "Die Datei sagt ihre Kodierung nicht, und in einer anderen hat der Wert andere Buchstaben."
    EndedPlace Info "The row means a municipality that is no more, or not there at that time; it is left as it is."
        / "Die Zeile meint eine Kommune, die es nicht mehr oder zu jener Zeit nicht gibt; sie bleibt, wie sie ist."
    FarAway Warning "The row puts the municipality of this code far from where it is known to lie; it stays there."
        / "Die Zeile legt die Kommune dieses Schlüssels weit weg von dort, wo sie bekannt ist; sie bleibt dort."
    GroupedDigits Warning "The mark in the number is read as grouping thousands, because the other one separates the decimals in this file."
        / "Das Zeichen in der Zahl gilt als Tausendertrennung, weil in dieser Datei das andere die Dezimalstellen trennt."
    IgnoredColumn Info "The column is not imported."
        / "Die Spalte wird nicht eingelesen."
    IgnoredValue Warning "The value cannot be used; the rest of the row is imported."
        / "Der Wert ist nicht brauchbar; der Rest der Zeile wird eingelesen."
    ImplausibleValue Warning "The number lies outside of what is natural for the indicator; it is imported."
        / "Die Zahl liegt außerhalb dessen, was für den Indikator natürlich ist; sie wird eingelesen."
    LoneQuote Warning "The value begins with a quote that nothing closes; it is imported with it."
        / "Der Wert beginnt mit einem Anführungszeichen, das nichts schließt; er wird mit ihm eingelesen."
    MappedCountry Info "The country has no code in the row and is known by the name that stands there."
        / "Das Land hat in der Zeile kein Kürzel und ist am Namen erkannt."
    MissingValue Error "The row lacks a value that it must have."
        / "Der Zeile fehlt ein nötiger Wert."
    NamedTwice Error "The row names a dimension or a key twice."
        / "Die Zeile nennt eine Dimension oder einen Schlüssel zweimal."
    NoFigure Error "The field is empty or has a dash, and a number is on record; a status says that there is none any more."
        / "Das Feld ist leer oder hat einen Strich, und es liegt eine Zahl vor; ein Status sagt, dass es keine mehr gibt."
    NotBegun Error "The period has not begun; a number of it is a forecast, with status F."
        / "Der Zeitraum hat noch nicht begonnen; eine Zahl dafür ist eine Prognose, mit Status F."
    OpenQuote Error "A quote opens in the row and is not closed as it should; the rows below are read without it."
        / "In der Zeile öffnet ein Anführungszeichen, das nicht richtig geschlossen wird; die Zeilen darunter werden ohne es gelesen."
    OtherEncoding Info "The file is not UTF-8 and is read in the encoding that is named."
        / "Die Datei ist nicht UTF-8 und wird in der genannten Kodierung gelesen."
    OtherPopulation Info "The directory keeps another number of inhabitants, of a later year or from another source:"
        / "Das Verzeichnis behält eine andere Einwohnerzahl, eines späteren Jahres oder aus anderer Quelle:"
    OtherUnit Error "The row names a unit or a multiplier that is not the one of the indicator."
        / "Die Zeile nennt eine Einheit oder einen Multiplikator, die nicht die des Indikators sind."
    OtherVersion Error "What is on record follows an earlier version of the definition whose numbers mean something else, and the row does not say which version it follows."
        / "Was vorliegt, folgt einer früheren Fassung der Definition, deren Zahlen anderes bedeuten, und die Zeile sagt nicht, welcher Fassung sie folgt."
    RepeatedColumn Warning "An earlier column has the same name; this one is not imported."
        / "Eine frühere Spalte heißt genauso; diese wird nicht eingelesen."
    RepeatedPair Info "An earlier row names the same two municipalities, perhaps the other way round."
        / "Eine frühere Zeile nennt dieselben beiden Kommunen, vielleicht umgekehrt."
    Rounded Info "The number has more than ten decimals and is rounded to ten, half away from zero."
        / "Die Zahl hat mehr als zehn Nachkommastellen und wird auf zehn gerundet, halbe von null weg."
    SamePlace Error "Both ends mean one municipality, and none is its own partner."
        / "Beide Enden meinen dieselbe Kommune, und keine ist ihr eigener Partner."
    SeveralLines Warning "A value runs over several lines; perhaps a quote is missing, and the row has swallowed others."
        / "Ein Wert geht über mehrere Zeilen; vielleicht fehlt ein Anführungszeichen, und die Zeile hat andere verschluckt."
    SplitNumber Warning "The number and the digits in the field after it may be one number whose decimal comma is not quoted."
        / "Die Zahl und die Ziffern im Feld danach könnten eine Zahl sein, deren Dezimalkomma nicht in Anführungszeichen steht."
    StruckPair Warning "The pair is on record as one that never was; it stays struck."
        / "Das Paar ist als eines verzeichnet, das es nie gab; es bleibt gestrichen."
    SuccessorTaken Info "The row means a municipality that is no more; the one that follows it is taken."
        / "Die Zeile meint eine Kommune, die es nicht mehr gibt; ihre Nachfolgerin ist gemeint."
    SurplusFields Info "The row has more fields than the header; those at its end are empty and left out."
        / "Die Zeile hat mehr Felder als der Kopf; die am Ende sind leer und werden ausgelassen."
    SwappedCoordinates Warning "Latitude and longitude have changed places; a municipality of that name lies where they point to the other way round."
        / "Breite und Länge sind vertauscht; umgekehrt gelesen liegt dort eine Kommune dieses Namens."
    TooLong Error "The value is longer than what is kept."
        / "Der Wert ist länger, als aufbewahrt wird."
    UnknownCode Error "No municipality has this code, and the row does not say where it would lie."
        / "Keine Kommune hat diesen Schlüssel, und die Zeile sagt nicht, wo sie läge."
    UnknownCountry Error "The country has no code, and its name does not tell for certain which it is."
        / "Das Land hat kein Kürzel, und sein Name sagt nicht sicher, welches es ist."
    UnknownIndicator Error "There is no observed indicator of this code with a definition in force."
        / "Es gibt keinen beobachteten Indikator dieses Schlüssels mit gültiger Definition."
    UnknownPart Error "The indicator is not split like that."
        / "Der Indikator ist nicht so gegliedert."
    UnknownPlace Error "There is no such place in the register, and the row does not tell enough of it."
        / "Den Ort gibt es im Verzeichnis nicht, und die Zeile sagt nicht genug über ihn."
    UnknownVersion Error "The definition of the indicator has no published version of this number."
        / "Die Definition des Indikators hat keine veröffentlichte Fassung dieser Nummer."
    UnreadableText Error "The value holds control characters or characters that the encoding does not have."
        / "Der Wert enthält Steuerzeichen oder Zeichen, die die Kodierung nicht hat."
    UnusableName Error "The value is not a name, but an identifier or without a letter, or too long."
        / "Der Wert ist kein Name, sondern eine Kennung, ohne Buchstaben oder zu lang."
    WrongFieldCount Error "The row has more or fewer fields than the header."
        / "Die Zeile hat mehr oder weniger Felder als der Kopf."
    ZeroUnknown Info "The gazetteer says 0 where it does not know how many live there; no number is taken."
        / "Das Ortsverzeichnis schreibt 0, wo es nicht weiß, wie viele dort leben; keine Zahl wird übernommen."
}

/// Every code with what it means, as a vocabulary clients can read.
pub(crate) static CODES: LazyLock<Vec<Term>> = LazyLock::new(|| {
    let term = |code: &RemarkCode| Term {
        code: code.as_str(),
        label_en: code.meaning(),
        label_de: code.german(),
    };
    RemarkCode::VARIANTS.iter().map(term).collect()
});

impl RemarkCode {
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    pub(super) fn on(self, line: u64, detail: impl AsRef<str>) -> ImportRemark {
        ImportRemark {
            line,
            severity: self.severity(),
            code: self.as_str().to_owned(),
            column: None,
            value: None,
            detail: quotable(detail.as_ref(), DETAIL_CHARS),
        }
    }

    /// A remark on the value of a column, saying what the code means.
    pub(super) fn about(self, line: u64, column: &str, value: &str) -> ImportRemark {
        ImportRemark {
            column: Some(quotable(column, COLUMN_CHARS)),
            value: Some(quotable(value, QUOTED_CHARS)).filter(|it| !it.is_empty()),
            ..self.on(line, self.meaning())
        }
    }

    /// A remark on the value of a column, saying which of the faults of its kind it is.
    pub(super) fn because(
        self,
        line: u64,
        column: &str,
        value: &str,
        why: impl AsRef<str>,
    ) -> ImportRemark {
        let detail = quotable(why.as_ref(), DETAIL_CHARS);
        ImportRemark { detail, ..self.about(line, column, value) }
    }
}

/// The text without what no database, log or terminal should get, and not longer than that.
pub(super) fn quotable(text: &str, chars: usize) -> String {
    let shown = |c: char| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c };
    let mut quoted: String = text.chars().take(chars).map(shown).collect();
    if text.chars().nth(chars).is_some() {
        quoted.pop();
        quoted.push('…');
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use strum::VariantArray;

    #[test]
    fn every_code_is_a_choice_and_stands_once_in_order() {
        let codes: Vec<_> = RemarkCode::VARIANTS.iter().map(|it| it.as_str()).collect();
        assert!(codes.iter().all(|code| kernel::Choice::parse(code).is_ok()));
        assert!(codes.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn what_is_quoted_is_short_and_printable() {
        let remark = RemarkCode::BadNumber.about(7, "lat", "1\0\u{1b}[31m");
        assert_eq!(remark.value.as_deref(), Some("1\u{fffd}\u{fffd}[31m"));
        let long = RemarkCode::BadNumber.about(7, &"ü".repeat(999), &"ü".repeat(999));
        assert_eq!(long.value.map(|it| it.chars().count()), Some(QUOTED_CHARS));
        assert_eq!(long.column.map(|it| it.chars().count()), Some(COLUMN_CHARS));
        assert_eq!(RemarkCode::MissingValue.about(7, "lat", "").value, None);
    }
}
