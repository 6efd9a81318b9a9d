//! What the decisions of the domain cost by themselves: no database, no network, figures made up by rule.
//!
//! `cargo bench -p bench --bench pure`; with `-- --quick` for a first look, with `-- queue` for one group only.
//!
//! Two things are not here because the domain has no code for them yet: matching municipalities that look for a partner
//! (only [`kernel::directory::matching`] exists, which tells which municipality an imported row means), and conflicts in the
//! programme of a conference. Cursors and merge patches are private to `api`: `bench http` has them in its requests.

mod directory;
mod figures;
mod formula;
mod people;
mod queue;

use criterion::Criterion;

/// The server's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    formula::run(&mut criterion);
    figures::run(&mut criterion);
    queue::run(&mut criterion);
    people::run(&mut criterion);
    directory::run(&mut criterion);
    criterion.final_summary();
}

/// The catalogue that ships, as it stands in its file.
fn catalogue() -> serde_json::Value {
    let file = include_str!("../../../api/demo/indicators.json");
    serde_json::from_str(file).expect("a catalogue")
}
