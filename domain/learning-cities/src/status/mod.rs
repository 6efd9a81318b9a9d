//! Observation and confidentiality status: what SDMX code lists say of a figure (reference 4.6).

mod code;
mod confidentiality;
mod figure;
mod german;
#[cfg(test)]
mod tests;

pub use code::{ObsStatus, StatusSet};
pub use confidentiality::ConfStatus;
pub use figure::Figure;
pub use german::GermanSign;
