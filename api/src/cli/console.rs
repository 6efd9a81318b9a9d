use std::io::{IsTerminal, Write};

pub(super) fn say(line: impl std::fmt::Display) {
    // Whoever closes the pipe does not want to hear more.
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Overwrites the line that says how far a long work has come.
pub(super) fn progress(line: impl std::fmt::Display) {
    let mut terminal = std::io::stderr();
    if terminal.is_terminal() {
        let _ = write!(terminal, "\r\x1b[K{line}");
        let _ = terminal.flush();
    }
}
