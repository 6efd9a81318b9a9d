mod municipalities;
mod organisations;

pub(crate) fn cases() -> Vec<crate::harness::Case> {
    [municipalities::cases(), organisations::cases()].concat()
}
