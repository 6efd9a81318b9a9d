mod municipalities;
mod organisations;
mod places;

pub(crate) fn cases() -> Vec<crate::harness::Case> {
    [municipalities::cases(), organisations::cases(), places::cases()].concat()
}
