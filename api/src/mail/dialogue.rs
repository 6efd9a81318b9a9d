//! Handing a message to a server: one connection, one message (RFC 5321).

use std::error::Error as _;
use std::time::Duration;

use lettre::Address;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::Mechanism;
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use people::message::attempt::Handed;

use crate::smtp::{Privacy, Server};

/// From the first word to the last: less than a worker is believed to be alive, so that nobody else begins meanwhile.
const LONGEST: Duration = Duration::from_secs(40);
/// How long the farewell may take, when all is said.
const FAREWELL: Duration = Duration::from_secs(1);

/// What is to be handed over.
pub(super) struct Parcel<'a> {
    pub from: &'a Address,
    pub to: &'a Address,
    pub content: &'a [u8],
    /// How we are called.
    pub us: &'a ClientId,
}

/// How far it came.
enum Stopped {
    /// Before a word on the recipient: whatever was wrong, others would have fared alike.
    Before(Error),
    /// At the recipient.
    Recipient(Error),
    /// At the message, or after it.
    Message(Error),
}

/// Hands a message over; says what came of it, and in words without an address why.
pub(super) async fn hand_over(server: &Server, parcel: &Parcel<'_>) -> (Handed, String) {
    match tokio::time::timeout(LONGEST, talk(server, parcel)).await {
        Ok(Ok(())) => (Handed::Taken, String::new()),
        Ok(Err(stopped)) => judged(&stopped),
        Err(_) => (Handed::NotNow { may_have_arrived: true }, "the server is too slow".to_owned()),
    }
}

async fn talk(server: &Server, parcel: &Parcel<'_>) -> Result<(), Stopped> {
    let mut connection = greeted(server, parcel.us).await.map_err(Stopped::Before)?;
    let is_ascii = |it: &Address| AsRef::<str>::as_ref(it).is_ascii();
    let utf8 = connection.server_info().supports_feature(Extension::SmtpUtfEight)
        && !(is_ascii(parcel.to) && is_ascii(parcel.from));
    let parameters = if utf8 { vec![MailParameter::SmtpUtfEight] } else { Vec::new() };
    let sender = Mail::new(Some(parcel.from.clone()), parameters);
    connection.command(sender).await.map_err(Stopped::Before)?;
    let recipient = Rcpt::new(parcel.to.clone(), Vec::new());
    connection.command(recipient).await.map_err(Stopped::Recipient)?;
    connection.command(Data).await.map_err(Stopped::Message)?;
    connection.message(parcel.content).await.map_err(Stopped::Message)?;
    // It has the message; what it thinks of our leave does not matter.
    let _ = tokio::time::timeout(FAREWELL, connection.quit()).await;
    Ok(())
}

async fn greeted(server: &Server, us: &ClientId) -> Result<AsyncSmtpConnection, Error> {
    let tls = || TlsParameters::new(server.host.clone());
    let at_once = if server.privacy == Privacy::Tls { Some(tls()?) } else { None };
    let address = (server.host.as_str(), server.port);
    let mut connection =
        AsyncSmtpConnection::connect_tokio1(address, Some(LONGEST), us, at_once, None).await?;
    if server.privacy == Privacy::StartTls {
        connection.starttls(tls()?, us).await?;
    }
    if let Some(credentials) = &server.credentials {
        connection.auth(&[Mechanism::Plain, Mechanism::Login], credentials).await?;
    }
    Ok(connection)
}

fn judged(stopped: &Stopped) -> (Handed, String) {
    let not_now = Handed::NotNow { may_have_arrived: false };
    match stopped {
        Stopped::Before(error) => (not_now, format!("before the message: {}", said(error))),
        Stopped::Recipient(error) if error.is_permanent() => {
            let text = error.source().map(ToString::to_string).unwrap_or_default();
            let code = error.status().map(|it| it.to_string()).unwrap_or_default();
            let no_such_address = says_there_is_none(&code, &text);
            (Handed::Refused { no_such_address }, format!("at the recipient: {code}"))
        }
        Stopped::Recipient(error) => (not_now, format!("at the recipient: {}", said(error))),
        Stopped::Message(error) if error.is_permanent() => {
            (Handed::Refused { no_such_address: false }, format!("at the text: {}", said(error)))
        }
        Stopped::Message(error) => {
            let may_have_arrived = error.status().is_none();
            (Handed::NotNow { may_have_arrived }, format!("at the text: {}", said(error)))
        }
    }
}

/// What went wrong, without what the server said about it, which may name the recipient.
fn said(error: &Error) -> String {
    let code = error.status().map(|it| it.to_string());
    let kind = || {
        if error.is_tls() {
            "no TLS"
        } else if error.is_client() {
            "the server cannot do what it is asked for"
        } else {
            "the connection failed"
        }
    };
    code.unwrap_or_else(|| kind().to_owned())
}

/// Whether a server that refuses a recipient means the address, and not us: by its enhanced code (RFC 3463: 5.1 is about
/// addresses), or without one by its plain one.
fn says_there_is_none(code: &str, text: &str) -> bool {
    let enhanced = text.split_whitespace().next().filter(|it| it.starts_with("5."));
    enhanced.map_or(["550", "551", "553"].contains(&code), |it| it.starts_with("5.1."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_of_ours_says_nothing_of_the_address() {
        for (code, text, none) in [
            ("550", "5.1.1 no such user", true),
            ("550", "no such user", true),
            ("550", "5.7.1 relaying denied", false),
            ("552", "5.2.2 mailbox full", false),
            ("554", "go away", false),
        ] {
            assert_eq!(says_there_is_none(code, text), none, "{code} {text}");
        }
    }
}
