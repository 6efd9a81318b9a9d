//! How fast the server answers, beside the least that the same work costs.
//!
//! `bench http` serves the API and the floor from this process and drives both from a child process, so that what the
//! load costs is not counted as what answering costs.

mod cases;
mod client;
mod floor;
mod http;
mod load;
mod peers;
mod seed;
mod settings;
mod statements;

use std::net::SocketAddr;
use std::process::ExitCode;

use clap::Parser;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Whatever ends a measurement early.
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Measures Comitas on this machine; the tables are Markdown.
#[derive(Parser)]
#[command(name = "bench", version)]
enum Command {
    /// Requests over loopback: 25,000 municipalities, 10,000 partnerships, a million observations.
    Http(settings::Settings),
    /// The same questions to servers of others, over one PostgreSQL; `bench/peers/run` starts them and this.
    Peers(peers::Peers),
    /// The load itself: reads what to send from standard input. `http` starts it.
    #[command(hide = true)]
    Load { address: SocketAddr },
}

async fn run_blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    actix_web::rt::task::spawn_blocking(work).await?
}

fn say(line: &str) -> Result<(), Failure> {
    use std::io::Write;
    Ok(writeln!(std::io::stdout(), "{line}")?)
}

fn main() -> ExitCode {
    let done = match Command::parse() {
        Command::Http(settings) => http::run(settings),
        Command::Peers(peers) => peers::run(peers),
        Command::Load { address } => load::run(address),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            use std::io::Write;
            let _ = writeln!(std::io::stderr(), "bench: {error}");
            ExitCode::FAILURE
        }
    }
}
