//! The load: connections that are kept alive, each sending its next request when the last one is answered.

use std::io::{Read, Write};
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::Failure;

/// Connections and caches get this long before anything is counted.
const WARM_UP: Duration = Duration::from_millis(250);
/// A run ends after this many requests, however long it was to last.
const MOST_REQUESTS: usize = 500_000;
/// Printed when counting begins.
pub(crate) const BEGINS: &str = "begins";

/// What to send, and for how long.
#[derive(Serialize, Deserialize)]
pub(crate) struct Load {
    /// Whole requests as they go over the wire, sent in turn.
    pub requests: Vec<String>,
    pub connections: usize,
    pub seconds: f64,
    /// Each request is sent once at most, and counted from the first.
    #[serde(default)]
    pub once: bool,
}

/// What came of it.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Outcome {
    pub answers: usize,
    pub failures: usize,
    pub seconds: f64,
    pub p50_ms: f64,
    pub p99_ms: f64,
}

/// Reads a [`Load`] from standard input and writes its [`Outcome`] to standard output.
pub(crate) fn run(address: SocketAddr) -> Result<(), Failure> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let load: Load = serde_json::from_str(&text)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let outcome = runtime.block_on(drive(address, load))?;
    writeln!(std::io::stdout(), "{}", serde_json::to_string(&outcome)?)?;
    Ok(())
}

pub(crate) async fn drive(address: SocketAddr, load: Load) -> Result<Outcome, Failure> {
    let begin = Instant::now() + if load.once { Duration::ZERO } else { WARM_UP };
    let end = begin + Duration::from_secs_f64(load.seconds);
    let requests: &'static [String] = load.requests.leak();
    let most = if load.once { requests.len() } else { MOST_REQUESTS } / load.connections.max(1);
    let connections: Vec<_> = (0..load.connections)
        .map(|at| {
            tokio::spawn(connection(address, requests, at, load.connections, begin, end, most))
        })
        .collect();
    tokio::time::sleep_until(begin.into()).await;
    writeln!(std::io::stdout(), "{BEGINS}")?;
    std::io::stdout().flush()?;
    let (mut micros, mut failures) = (Vec::new(), 0);
    for connection in connections {
        let (more, failed) = connection.await??;
        micros.extend(more);
        failures += failed;
    }
    let seconds = begin.elapsed().as_secs_f64();
    micros.sort_unstable();
    let at = |percent: usize| {
        let micros = micros.get((micros.len() * percent / 100).min(micros.len().saturating_sub(1)));
        micros.map_or(0.0, |micros| f64::from(*micros) / 1e3)
    };
    Ok(Outcome { answers: micros.len(), failures, seconds, p50_ms: at(50), p99_ms: at(99) })
}

async fn connection(
    address: SocketAddr,
    requests: &[String],
    first: usize,
    step: usize,
    begin: Instant,
    end: Instant,
    most: usize,
) -> Result<(Vec<u32>, usize), Failure> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (mut micros, mut failures, mut buffer) = (Vec::new(), 0, Vec::with_capacity(64 << 10));
    for request in requests.iter().cycle().skip(first).step_by(step) {
        let sent = Instant::now();
        if sent >= end || micros.len() >= most {
            break;
        }
        stream.write_all(request.as_bytes()).await?;
        let status = answer(&mut stream, &mut buffer).await?;
        if sent >= begin {
            micros.push(u32::try_from(sent.elapsed().as_micros())?);
            failures += usize::from(!status.starts_with('2'));
        }
    }
    Ok((micros, failures))
}

/// Reads one answer to its end and says its status.
async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<String, Failure> {
    buffer.clear();
    let head = loop {
        if stream.read_buf(buffer).await? == 0 {
            return Err("the server hung up".into());
        }
        if let Some(at) = buffer.windows(4).position(|it| it == b"\r\n\r\n") {
            break at;
        }
    };
    let lines = std::str::from_utf8(&buffer[..head])?;
    let length: usize = lines
        .lines()
        .filter_map(|line| line.split_once(": "))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .ok_or("an answer without a length")?
        .1
        .parse()?;
    let status = lines.get(9..12).unwrap_or_default().to_owned();
    while buffer.len() < head + 4 + length {
        if stream.read_buf(buffer).await? == 0 {
            return Err("the server hung up".into());
        }
    }
    Ok(status)
}
