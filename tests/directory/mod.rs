mod municipalities;
mod names;
mod organisations;
mod places;
mod regions;

pub(crate) fn cases() -> Vec<crate::harness::Case> {
    [
        municipalities::cases(),
        names::cases(),
        organisations::cases(),
        places::cases(),
        regions::cases(),
    ]
    .concat()
}
