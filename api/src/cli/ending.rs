use crate::config::WrongSetting;

/// Why a command ended badly: one line, and the exit code.
pub(super) struct Failure {
    pub(super) code: u8,
    pub(super) line: String,
}

impl From<WrongSetting> for Failure {
    fn from(error: WrongSetting) -> Self {
        Self { code: 2, line: error.to_string() }
    }
}

impl<E: std::error::Error> From<Failed<E>> for Failure {
    fn from(Failed(error): Failed<E>) -> Self {
        let cause = error.source().map(|cause| format!(": {cause}")).unwrap_or_default();
        Self { code: 1, line: format!("{error}{cause}") }
    }
}

/// An error that ends a command.
pub(super) struct Failed<E>(pub(super) E);

pub(super) fn failed(line: impl std::fmt::Display) -> Failure {
    Failure { code: 1, line: line.to_string() }
}
