//! Who takes messages from us, as the settings name it: a server, or a folder.

use std::net::IpAddr;
use std::path::PathBuf;

use lettre::message::Mailbox;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::{SMTP_PORT, SUBMISSION_PORT, SUBMISSIONS_PORT};
use percent_encoding::percent_decode_str;
use url::Url;

/// To whom messages are handed, and in whose name.
#[derive(Clone, Debug)]
pub struct Mail {
    pub to: Carrier,
    pub from: Mailbox,
}

/// Who takes messages from us.
#[derive(Clone, Debug)]
pub enum Carrier {
    Server(Server),
    /// They lie there as files, for who tries the program out.
    Folder(PathBuf),
}

impl Carrier {
    pub const RULE: &str = "is smtp://USER:PASSWORD@HOST (STARTTLS), smtps://… (TLS), smtp+plain://… for a server in the own network, or file:///FOLDER";

    /// The carrier of an address; none if the address is not one.
    pub fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        match url.scheme() {
            "file" => url.to_file_path().ok().map(Self::Folder),
            _ => Server::named(&url).map(Self::Server),
        }
    }
}

/// How the way to the server is kept private.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Privacy {
    /// TLS from the first byte (RFC 8314).
    Tls,
    /// TLS once the server was greeted, or nothing is sent (RFC 3207).
    StartTls,
    /// None; only for what stands beside us.
    None,
}

/// The server that takes messages from us.
#[derive(Clone, Debug)]
pub struct Server {
    pub privacy: Privacy,
    pub host: String,
    pub port: u16,
    /// Not shown by `Debug`.
    pub credentials: Option<Credentials>,
}

impl Server {
    fn named(url: &Url) -> Option<Self> {
        let (privacy, usual) = match url.scheme() {
            "smtps" => (Privacy::Tls, SUBMISSIONS_PORT),
            "smtp" => (Privacy::StartTls, SUBMISSION_PORT),
            "smtp+plain" => (Privacy::None, SMTP_PORT),
            _ => return None,
        };
        let host = url.host_str()?.trim_matches(['[', ']']).to_owned();
        let is_bare = ["", "/"].contains(&url.path()) && url.query().or(url.fragment()).is_none();
        if host.is_empty() || !is_bare || (privacy == Privacy::None && !is_near(&host)) {
            return None;
        }
        let decoded = |it: &str| Some(percent_decode_str(it).decode_utf8().ok()?.into_owned());
        let credentials = match (url.username(), url.password()) {
            ("", None) => None,
            (user, password) => {
                Some(Credentials::new(decoded(user)?, decoded(password.unwrap_or_default())?))
            }
        };
        Some(Self { privacy, host, port: url.port().unwrap_or(usual), credentials })
    }
}

/// Whether what is sent there stays in a network of one's own: a name without a dot is one of containers.
fn is_near(host: &str) -> bool {
    match host.parse() {
        Ok(IpAddr::V4(it)) => it.is_loopback() || it.is_private(),
        Ok(IpAddr::V6(it)) => it.is_loopback() || it.is_unique_local(),
        Err(_) => !host.contains('.'),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn a_server_is_named_by_its_address() {
        let server = |text| match Carrier::parse(text)? {
            Carrier::Server(it) => Some(it),
            Carrier::Folder(_) => None,
        };
        let of = |text| server(text).map(|it| (it.privacy, it.host, it.port));
        for (text, privacy, host, port) in [
            ("smtp://u:p%40ss@mail.example", Privacy::StartTls, "mail.example", 587),
            ("smtps://mail.example:4650/", Privacy::Tls, "mail.example", 4650),
            ("smtp+plain://mailpit:1025", Privacy::None, "mailpit", 1025),
            ("smtp+plain://127.0.0.1", Privacy::None, "127.0.0.1", 25),
            ("smtp+plain://[::1]:25", Privacy::None, "::1", 25),
        ] {
            assert_eq!(of(text), Some((privacy, host.to_owned(), port)), "{text}");
        }
        let with = server("smtp://u:secret@mail.example").expect("a server");
        assert!(with.credentials.is_some() && !format!("{with:?}").contains("secret"));
        let folder = Carrier::parse("file:///tmp/mails");
        assert!(matches!(folder, Some(Carrier::Folder(it)) if it == Path::new("/tmp/mails")));
        for text in [
            "mail.example",
            "file://mail.example/mails",
            "https://mail.example",
            "smtp://",
            "smtp://mail.example/inbox",
            "smtp://mail.example?tls=none",
            "smtp+plain://mail.example",
            "smtp+plain://8.8.8.8",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
