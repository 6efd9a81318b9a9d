//! `comitas healthcheck`

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use super::ending::{Failed, Failure, failed};
use crate::Config;

/// How long a container's health check waits for an answer.
const HEALTH_TIMEOUT: Duration = Duration::from_secs(3);

pub(super) fn healthcheck(config: &Config) -> Result<(), Failure> {
    let mut address = config.bind;
    if address.ip().is_unspecified() {
        address.set_ip(if address.is_ipv4() {
            [127, 0, 0, 1].into()
        } else {
            std::net::Ipv6Addr::LOCALHOST.into()
        });
    }
    let mut stream = TcpStream::connect_timeout(&address, HEALTH_TIMEOUT).map_err(Failed)?;
    stream.set_read_timeout(Some(HEALTH_TIMEOUT)).map_err(Failed)?;
    let request = format!("GET /readyz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).map_err(Failed)?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).map_err(|error| match error.kind() {
        ErrorKind::WouldBlock | ErrorKind::TimedOut => {
            failed(format!("no answer from {address} within {} s", HEALTH_TIMEOUT.as_secs()))
        }
        _ => Failed(error).into(),
    })?;
    if answer.starts_with("HTTP/1.1 200 ") {
        Ok(())
    } else {
        Err(failed(answer.lines().next().unwrap_or("no answer")))
    }
}
