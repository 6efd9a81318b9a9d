pub(crate) mod departments;
pub(crate) mod documents;
mod municipalities;
mod names;
mod organisations;
mod places;
mod regions;

pub(crate) fn cases() -> Vec<crate::harness::Case> {
    [
        departments::cases(),
        documents::cases(),
        municipalities::cases(),
        names::cases(),
        organisations::cases(),
        places::cases(),
        regions::cases(),
    ]
    .concat()
}
