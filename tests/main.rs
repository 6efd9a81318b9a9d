//! Black-box tests: every one talks HTTP to its own server over its own database, once on SQLite and once on
//! PostgreSQL. One binary, so that it links once.

mod conferences;
mod contract;
mod cost;
mod crawl;
mod databases;
mod directory;
mod harness;
mod hidden;
mod learning_cities;
mod partnerships;
mod people;
mod platform;
mod process;
mod races;
mod schema;
mod thread;
mod torture;
mod tour;
mod transcript;
mod upgrades;

use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};

use databases::{Backend, Databases};
use harness::Case;

/// The one of the program: the servers of the tests run in here.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    if let Some(code) = process::act_as_the_program() {
        return code;
    }
    let mut arguments = Arguments::from_args();
    // A test waits about as long for its database as it works.
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    arguments.test_threads.get_or_insert(2 * cores);
    let databases = match Databases::find() {
        Ok(databases) => databases,
        Err(reason) => {
            complain(&format!("PostgreSQL is required here, but {reason}"));
            return ExitCode::FAILURE;
        }
    };
    if !arguments.list {
        complain(&databases.describe());
    }
    let mut trials = contract::checks();
    trials.extend(databases::checks());
    trials.extend(torture::checks());
    trials.extend(process::trials(&databases));
    trials.extend(upgrades::trials(&databases));
    trials.extend(hidden::trials(&databases));
    trials.extend(cost::trials(&databases));
    let cases: Vec<Case> = [
        conferences::cases(),
        directory::cases(),
        hidden::cases(),
        partnerships::cases(),
        people::cases(),
        platform::cases(),
        learning_cities::cases(),
        races::cases(),
        thread::cases(),
        torture::cases(),
        tour::cases(),
    ]
    .concat();
    for backend in [Backend::Sqlite, Backend::Postgres] {
        for case in &cases {
            let (case, databases) = (*case, databases.clone());
            let absent = backend == Backend::Postgres && !databases.has_postgres();
            let name = format!("{backend}::{}", case.name);
            let run = move || -> Result<(), Failed> {
                case.run(&databases, backend);
                Ok(())
            };
            trials.push(Trial::test(name, run).with_ignored_flag(absent));
        }
    }
    // What takes long begins first, so that nothing is left to run alone in the end.
    trials.sort_by_key(|it| !LONG.iter().any(|long| it.name().contains(long)));
    let everything = arguments.filter.is_none()
        && arguments.skip.is_empty()
        && !arguments.list
        && !arguments.ignored;
    let conclusion = libtest_mimic::run(&arguments, trials);
    databases.stop();
    let unheard = if everything && !conclusion.has_failed() {
        harness::unheard_operations()
    } else {
        Vec::new()
    };
    if !unheard.is_empty() {
        complain(&format!("no test gets a success from these operations: {}", unheard.join(", ")));
    }
    if conclusion.has_failed() || !unheard.is_empty() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

/// Parts of the names of tests that take minutes.
const LONG: [&str; 5] = ["races::", "hidden::", "cost::", "rush::", "imports::towns"];

#[expect(clippy::print_stderr, reason = "this is a test runner")]
fn complain(line: &str) {
    eprintln!("{line}");
}
