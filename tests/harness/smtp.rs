//! A server of mail that keeps what it is sent, and behaves as badly as it is told to.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// How it behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    Polite,
    /// It takes so many milliseconds for each word.
    Slow(u64),
    /// It knows no recipient.
    Refusing,
    /// It has no time for a recipient whom it meets for the first time.
    Greylisting,
    /// It takes the message and hangs up before it says so.
    HangingUp,
    /// It says nothing at all.
    Silent,
}

/// A message as it came.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) to: String,
    pub(crate) text: String,
}

#[derive(Default)]
struct Kept {
    received: Vec<Received>,
    /// Every command, whoever sent it.
    heard: Vec<String>,
    greeted: BTreeSet<String>,
}

struct Shared {
    manner: Mutex<Manner>,
    kept: Mutex<Kept>,
    ended: AtomicBool,
}

/// A server of mail, in threads of its own: whoever uses it may block.
pub(crate) struct Sink {
    shared: Arc<Shared>,
    address: SocketAddr,
}

impl Sink {
    pub(crate) fn open(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("bound");
        let shared = Arc::new(Shared {
            manner: Mutex::new(manner),
            kept: Mutex::default(),
            ended: AtomicBool::new(false),
        });
        let sink = Self { shared: shared.clone(), address };
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                if shared.ended.load(Ordering::SeqCst) {
                    break;
                }
                let (Ok(stream), shared) = (stream, shared.clone()) else { continue };
                // Whoever hangs up in the middle ends the talk.
                std::thread::spawn(move || shared.talk(&stream).unwrap_or_default());
            }
        });
        sink
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp+plain://{}", self.address)
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn behave(&self, manner: Manner) {
        *self.shared.manner.lock().expect("unpoisoned") = manner;
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.shared.kept.lock().expect("unpoisoned").received.clone()
    }

    pub(crate) fn heard(&self) -> Vec<String> {
        self.shared.kept.lock().expect("unpoisoned").heard.clone()
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.shared.ended.store(true, Ordering::SeqCst);
        // Whoever waits for the next caller gets one, and ends.
        let _ = TcpStream::connect(self.address);
    }
}

/// Nobody who is told to wait waits longer.
const PATIENCE: Duration = Duration::from_mins(1);

impl Shared {
    fn manner(&self) -> Manner {
        *self.manner.lock().expect("unpoisoned")
    }

    /// Waits while it has nothing to say.
    fn pause(&self) {
        let began = Instant::now();
        while self.manner() == Manner::Silent && began.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(10));
        }
        if let Manner::Slow(milliseconds) = self.manner() {
            std::thread::sleep(Duration::from_millis(milliseconds));
        }
    }

    fn talk(&self, stream: &TcpStream) -> std::io::Result<()> {
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut lines = BufReader::new(stream.try_clone()?);
        let say = |text: &str| {
            self.pause();
            let mut stream = stream;
            stream.write_all(format!("{text}\r\n").as_bytes())
        };
        let mut to = String::new();
        say("220 sink.example ESMTP")?;
        loop {
            let mut line = String::new();
            if lines.read_line(&mut line)? == 0 {
                return Ok(());
            }
            let line = line.trim_end();
            self.kept.lock().expect("unpoisoned").heard.push(line.to_owned());
            let verb = line.get(..4).unwrap_or_default().to_ascii_uppercase();
            match verb.as_str() {
                "EHLO" => say("250-sink.example\r\n250-8BITMIME\r\n250 SMTPUTF8")?,
                "MAIL" => say("250 2.1.0 go on")?,
                "RCPT" => {
                    to = between(line, '<', '>');
                    match self.answer_to(&to) {
                        Some(refusal) => say(refusal)?,
                        None => say("250 2.1.5 go on")?,
                    }
                }
                "DATA" => {
                    say("354 go on")?;
                    let text = dot_unstuffed(&mut lines)?;
                    let received = Received { to: to.clone(), text };
                    self.kept.lock().expect("unpoisoned").received.push(received);
                    if self.manner() == Manner::HangingUp {
                        return Ok(());
                    }
                    say("250 2.0.0 taken")?;
                }
                "QUIT" => return say("221 2.0.0 farewell"),
                _ => say("502 5.5.1 what?")?,
            }
        }
    }

    /// What is said to a recipient who is not taken.
    fn answer_to(&self, to: &str) -> Option<&'static str> {
        let met = !self.kept.lock().expect("unpoisoned").greeted.insert(to.to_owned());
        match self.manner() {
            Manner::Refusing => Some("550 5.1.1 no such user"),
            Manner::Greylisting if !met => Some("451 4.7.1 come back later"),
            _ => None,
        }
    }
}

fn between(line: &str, open: char, close: char) -> String {
    let inside = line.split_once(open).and_then(|(_, it)| it.split_once(close));
    inside.map(|(it, _)| it.to_owned()).unwrap_or_default()
}

/// The lines up to the one that is a dot; of lines that begin with one, it is taken away (RFC 5321 4.5.2).
fn dot_unstuffed(lines: &mut impl BufRead) -> std::io::Result<String> {
    let mut text = String::new();
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if line == ".\r\n" {
            return Ok(text);
        }
        text.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}
