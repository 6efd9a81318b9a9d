//! Requests, one at a time.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use serde_json::Value;

use crate::Failure;

pub(crate) fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: bench\r\n\r\n")
}

pub(crate) fn post(path: &str, token: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

pub(crate) struct Answer {
    pub json: Value,
    pub statements: String,
    pub bytes: usize,
}

/// One request on a connection of its own.
pub(crate) fn ask(address: SocketAddr, request: &str) -> Result<Answer, Failure> {
    let mut stream = TcpStream::connect(address)?;
    stream
        .write_all(request.replacen("\r\n\r\n", "\r\nConnection: close\r\n\r\n", 1).as_bytes())?;
    let mut text = String::new();
    stream.read_to_string(&mut text)?;
    let (head, body) = text.split_once("\r\n\r\n").ok_or("no answer")?;
    if !head.starts_with("HTTP/1.1 2") {
        return Err(
            format!("{}: {head}\n{body}", request.lines().next().unwrap_or_default()).into()
        );
    }
    let statements = head.split_once("db;desc=\"").and_then(|(_, rest)| rest.split('"').next());
    Ok(Answer {
        json: serde_json::from_str(body).unwrap_or_default(),
        statements: statements.unwrap_or("–").to_owned(),
        bytes: body.len(),
    })
}
