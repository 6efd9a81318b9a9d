//! What a refusal says of itself, so that the one who shows it need not know it: what kind of no, and where.

/// What kind of no a refusal is. Which status the wire gives it, only the wire knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The state of a record, or another record, stands against it.
    Conflict,
    /// Such a record exists already.
    Exists,
    /// What was sent does not fit.
    Invalid,
    /// What was sent names something that is not there.
    Unknown,
    /// Somebody else may do it.
    NotTheirs,
    /// It was there once, and cannot be used any more.
    Gone,
}

/// What a refusal is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concerns {
    /// A field of the body, as a JSON pointer; the empty one is the whole body.
    Field(&'static str),
    /// No field: the request itself.
    Request,
    /// The record as it stands; the sentence says all there is to say.
    Record,
}

/// A no of the domain: a sentence for people, a code for programs, and a verdict.
///
/// It is implemented beside the variants, without a wildcard, so that a new one cannot be shown by accident.
pub trait Refused: std::fmt::Display {
    /// The word of the contract for it.
    fn code(&self) -> &'static str;

    fn verdict(&self) -> (Verdict, Concerns);

    /// All that is refused at once, each with what it concerns and its own code.
    fn parts(&self) -> Vec<(Concerns, &'static str)> {
        vec![(self.verdict().1, self.code())]
    }
}

/// The refusals as text, a line for each, for tests to compare with what was meant.
pub fn table<R: Refused>(refusals: &[R]) -> String {
    let line = |it: &R| {
        let (verdict, concerns) = it.verdict();
        let place = match concerns {
            Concerns::Field("") => "body",
            Concerns::Field(pointer) => pointer,
            Concerns::Request => "request",
            Concerns::Record => "record",
        };
        format!("{}: {verdict:?} {place}\n", it.code())
    };
    refusals.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    struct No(Concerns);

    impl std::fmt::Display for No {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("no")
        }
    }

    impl Refused for No {
        fn code(&self) -> &'static str {
            "no"
        }

        fn verdict(&self) -> (Verdict, Concerns) {
            (Verdict::Conflict, self.0)
        }
    }

    #[test]
    fn a_refusal_that_says_nothing_else_has_one_part_where_its_verdict_is() {
        let field = Concerns::Field("/name");
        assert_eq!(No(field).parts(), [(field, "no")]);
    }

    #[test]
    fn the_table_tells_where_from_where() {
        let all =
            [Concerns::Field(""), Concerns::Field("/name"), Concerns::Request, Concerns::Record];
        let told = table(&all.map(No));
        let expected =
            "no: Conflict body\nno: Conflict /name\nno: Conflict request\nno: Conflict record\n";
        assert_eq!(told, expected);
    }
}
