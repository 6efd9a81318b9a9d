//! What a formula is held to, so that neither reading nor computing it takes long.

/// Characters, of what was sent and of the canonical text.
pub(super) const LENGTH: usize = 4000;
/// Levels, of brackets, calls and signs.
pub(super) const NESTING: usize = 64;
/// Arguments of a function.
pub(super) const ARGUMENTS: usize = 50;
/// References, each as often as it is written.
pub(super) const REFERENCES: usize = 100;
