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
