//! A server that sends what it has to tell, and who gets it.

use super::App;
use super::smtp::{Manner, Sink};

/// A town whose server sends what it has to tell.
pub(crate) struct Mailed {
    pub(crate) sink: Sink,
    sender: App,
}

impl Mailed {
    pub(crate) async fn open(app: &App) -> Self {
        let sink = Sink::open(Manner::Polite);
        let settings = [("SMTP_URL", sink.url())];
        let mut settings: Vec<(&str, &str)> =
            settings.iter().map(|(name, it)| (*name, it.as_str())).collect();
        settings.push(("MAIL_FROM", "Comitas <comitas@city.example>"));
        let sender = app.replica_with(&settings).await;
        Self { sink, sender }
    }

    /// The secrets of the links that an address was sent, of one kind, from the first to the last.
    pub(crate) fn secrets(&self, to: &str, name: &str) -> Vec<String> {
        let marks = format!("#{name}=");
        let received = self.sink.received();
        let sent = received.iter().filter(|it| it.to.contains(to));
        let text = |it: &super::smtp::Received| {
            let mail = mailparse::parse_mail(it.text.as_bytes()).expect("a message");
            let plain = mail.subparts.first().expect("a plain part");
            let text = plain.get_body().expect("decodes");
            let from = text.find(&marks)? + marks.len();
            let rest = &text[from..];
            Some(rest[..rest.find(char::is_whitespace).unwrap_or(rest.len())].to_owned())
        };
        sent.filter_map(text).collect()
    }

    /// The secret of the link that an address gets.
    pub(crate) async fn secret(&self, to: &str, name: &str) -> String {
        let started = std::time::Instant::now();
        loop {
            if let Some(secret) = self.secrets(to, name).pop() {
                return secret;
            }
            assert!(started.elapsed().as_secs() < 30, "{to} never got {name}");
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    }

    pub(crate) async fn close(self) {
        self.sender.rest().await;
    }
}
