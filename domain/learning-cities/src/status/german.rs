use super::code::ObsStatus;

/// What a sign of German official statistics says where a number is expected (reference 4.6, `import map`).
///
/// `Number` keeps the number beside the sign and adds the status; the others stand instead of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GermanSign {
    /// `-`: nothing present, which is the number zero in German tables, and no figure in those of many others.
    Zero,
    /// `.`, `...`, `x`, `/`: no number, for the reason given.
    Missing(ObsStatus),
    /// `( )`, `p`, `s`, `|`: the number beside it, with a status.
    Number(ObsStatus),
    /// `r`: the number was revised; that is a note, not a status.
    Revised,
}

impl GermanSign {
    /// Reads a sign; `None` if it is none.
    pub fn parse(sign: &str) -> Option<Self> {
        Some(match sign.trim() {
            "-" | "–" | "—" | "−" => Self::Zero,
            "." | "/" => Self::Missing(ObsStatus::O),
            "x" => Self::Missing(ObsStatus::M),
            "..." | "…" => Self::Missing(ObsStatus::L),
            "()" | "( )" => Self::Number(ObsStatus::U),
            "p" => Self::Number(ObsStatus::P),
            "s" => Self::Number(ObsStatus::E),
            "|" => Self::Number(ObsStatus::B),
            "r" => Self::Revised,
            _ => return None,
        })
    }
}
