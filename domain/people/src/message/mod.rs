//! What people are told by mail: why, whom, in which language.

pub mod attempt;
pub mod life;
pub mod pace;

use std::collections::BTreeMap;

use chrono::TimeDelta;
use email_address::{EmailAddress, Options};
use kernel::access::Email;
use kernel::{AccountId, LanguageTag, id, text, words};
use uuid::Uuid;

use crate::Refusal;

id! {
    /// Identifies a message.
    MessageId
}

text! {
    /// The secret of a link in a message.
    MailSecret, 20..=200
}

words! {
    /// Why somebody is written to.
    MessageKind {
        /// Somebody may take a role at a body.
        Invitation,
        /// Somebody wants an account at this address.
        Registration,
        /// The same, where there is an account already.
        AlreadyRegistered,
        /// Somebody has forgotten a password.
        PasswordReset,
        /// An account is to have this address.
        AddressChange,
        /// An account has another address now; goes to the old one.
        AddressChanged,
        /// An account has another password now.
        PasswordChanged,
        /// A role was given, changed or taken away.
        RoleChanged,
        /// What came of the wish for a role.
        RoleRequestDecided,
        /// What waits for somebody, now and then.
        Digest,
        /// Somebody signs up for a conference with this address.
        SignUp,
        /// The same, where there is a registration already.
        AlreadySignedUp,
        /// A registration for a conference stands elsewhere now.
        RegistrationChanged,
        /// The seat that is offered will go to the next.
        OfferEnds,
        /// A conference has other dates, is postponed or called off.
        ConferenceNews,
        /// Somebody wants to change more of a registration than whoever has a link may.
        RegistrationLink,
        /// What there is to tell of somebody whom the reader has registered in the name of an organisation.
        MediatedRegistration,
    }
}

words! {
    /// Why an address gets no more than it has to.
    Suppression {
        /// Whoever reads there does not want what can be stopped.
        Unsubscribed,
        /// Its server says that there is no such address.
        Refused,
    }
}

/// Refuses an address that no server of mail can be told (RFC 5321 4.1.2): other letters than Latin ones, which only some
/// servers take, and whatever stands around an address where people are named.
pub fn must_be_reachable(it: &Email) -> Result<(), Refusal> {
    let written = Options::default()
        .with_minimum_sub_domains(DOMAIN_LEVELS)
        .without_domain_literal()
        .without_display_text();
    // In quotes a mailbox has many spellings, and whoever has one would be several.
    let has_one_spelling = !it.as_str().contains(['"', '\\']);
    let reachable = has_one_spelling
        && it.as_str().is_ascii()
        && EmailAddress::parse_with_options(it.as_str(), written).is_ok();
    if reachable { Ok(()) } else { Err(Refusal::AddressUnreachable) }
}

/// A name and what it is registered under.
const DOMAIN_LEVELS: usize = 2;

/// Something to tell somebody, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What it is told for, as `invitation:<id>:1`; a second message with the same cause is none. Identifiers only.
    pub cause: String,
    pub kind: MessageKind,
    pub to: Email,
    /// Whose address it is, where there is an account.
    pub account_id: Option<AccountId>,
    /// The reader's language; English if there are no texts in it.
    pub language: LanguageTag,
    /// What it is about: the invitation, the registration, the account.
    pub subject_id: Uuid,
    /// What its text says, by the names of [`MessageKind::says`].
    pub values: BTreeMap<String, String>,
}

/// What can be done with the secret in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it is called in the link.
    pub name: &'static str,
    /// How long it works, from the moment in which the message is sent.
    pub lifetime: TimeDelta,
}

/// How far the secret in a message opens a registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// To read it, to leave, and to take what is offered: messages are passed on.
    ToSee,
    /// To change it: whoever shows it has asked for it a moment ago.
    ToChange,
}

impl MessageKind {
    /// The link that only this reader has.
    pub const fn link(self) -> Option<Link> {
        let (name, lifetime) = match self {
            Self::Invitation => ("invitation", TimeDelta::days(14)),
            Self::Registration => ("registration", TimeDelta::hours(24)),
            Self::PasswordReset => ("password-reset", TimeDelta::hours(1)),
            Self::AddressChange => ("address-change", TimeDelta::hours(24)),
            Self::SignUp => ("sign-up", TimeDelta::hours(24)),
            // Longer than a year ahead nobody registers.
            Self::AlreadySignedUp
            | Self::RegistrationChanged
            | Self::OfferEnds
            | Self::ConferenceNews => ("seat", TimeDelta::days(400)),
            Self::RegistrationLink => ("seat", TimeDelta::hours(1)),
            // Whoever keeps a digest for a year may still stop those that follow.
            Self::Digest => ("unsubscribe", TimeDelta::days(365)),
            Self::AlreadyRegistered
            | Self::AddressChanged
            | Self::PasswordChanged
            | Self::RoleChanged
            | Self::RoleRequestDecided
            // Whoever mediates does so with their account, as long as they hold the role.
            | Self::MediatedRegistration => return None,
        };
        Some(Link { name, lifetime })
    }

    /// What its text may say: a name, a word that the texts translate (`role`, `outcome`), or lines.
    pub const fn says(self) -> &'static [&'static str] {
        match self {
            Self::Invitation => &["body", "role", "lasting", "until"],
            Self::RoleChanged => &["body", "role", "outcome", "lasting", "until"],
            Self::RoleRequestDecided => &["body", "role", "outcome", "lasting", "until", "reason"],
            Self::Digest => &["lines"],
            Self::SignUp | Self::AlreadySignedUp | Self::RegistrationLink => {
                &["conference", "when"]
            }
            Self::RegistrationChanged => &["conference", "when", "seat", "deadline", "reason"],
            Self::OfferEnds => &["conference", "when", "deadline"],
            Self::ConferenceNews => &["conference", "when", "news", "before", "reason"],
            Self::MediatedRegistration => {
                &["conference", "when", "guest", "told", "deadline", "before", "reason"]
            }
            Self::Registration
            | Self::AlreadyRegistered
            | Self::PasswordReset
            | Self::AddressChange
            | Self::AddressChanged
            | Self::PasswordChanged => &[],
        }
    }

    /// Whether who is at its address is looked up when it is sent: whoever asks for it learns nothing of that.
    pub const fn is_for_whoever_is_there(self) -> bool {
        matches!(self, Self::PasswordReset | Self::Registration | Self::AddressChange)
    }

    /// What goes to such an address, at which there is an account that is active or not, or none: a password is for who has
    /// an account, and an account for who has none.
    pub const fn addressed(self, account_is_active: Option<bool>) -> Option<Self> {
        match (self, account_is_active) {
            (Self::PasswordReset, Some(true)) => Some(Self::PasswordReset),
            (Self::PasswordReset, _) => None,
            (Self::Registration | Self::AddressChange, Some(_)) => Some(Self::AlreadyRegistered),
            (kind, _) => Some(kind),
        }
    }

    /// Whether anybody may have it sent, who need not read at the address; such messages keep a pace there.
    pub const fn is_sent_by_strangers(self) -> bool {
        matches!(self, Self::SignUp | Self::AlreadySignedUp)
    }

    /// What the secret of such a message opens of the registration that it is about.
    pub const fn opens(self) -> Option<Opens> {
        match self {
            Self::AlreadySignedUp
            | Self::RegistrationChanged
            | Self::OfferEnds
            | Self::ConferenceNews => Some(Opens::ToSee),
            Self::RegistrationLink => Some(Opens::ToChange),
            _ => None,
        }
    }

    /// Whether the reader may stop messages of this kind (RFC 8058): none that are asked for or warn.
    pub const fn can_be_stopped(self) -> bool {
        matches!(self, Self::Digest)
    }

    /// Whether it is sent whatever became of the last one: the reader waits for it, or has to know.
    const fn is_owed(self) -> bool {
        match self {
            Self::Registration
            | Self::AlreadyRegistered
            | Self::PasswordReset
            | Self::AddressChange
            | Self::AddressChanged
            | Self::PasswordChanged
            | Self::RoleRequestDecided
            | Self::SignUp
            | Self::AlreadySignedUp
            | Self::RegistrationLink => true,
            Self::Invitation
            | Self::RoleChanged
            | Self::Digest
            | Self::RegistrationChanged
            | Self::OfferEnds
            | Self::ConferenceNews
            | Self::MediatedRegistration => false,
        }
    }

    /// Whether it may be sent to an address of which this is known.
    pub fn may_reach(self, known: &[Suppression]) -> bool {
        known.iter().all(|it| match it {
            Suppression::Unsubscribed => !self.can_be_stopped(),
            Suppression::Refused => self.is_owed(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_stops_the_digest_gets_what_is_owed_and_who_is_not_there_only_what_is_asked_for() {
        let reached = |known: &[Suppression]| {
            let kinds = MessageKind::all().filter(|it| !it.may_reach(known));
            kinds.map(|it| it.to_string()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(reached(&[]), "");
        assert_eq!(reached(&[Suppression::Unsubscribed]), "digest");
        assert_eq!(
            reached(&[Suppression::Refused]),
            "invitation role_changed digest registration_changed offer_ends conference_news \
             mediated_registration"
        );
    }

    #[test]
    fn an_address_is_one_that_servers_of_mail_take() {
        let taken = |it: &str| Email::parse(it).is_ok_and(|it| must_be_reachable(&it).is_ok());
        for reachable in
            ["o'neil+news@sub.city.example", "a@xn--80aswg.example", "\"a b\"@city.example"]
        {
            assert_eq!(taken(reachable), !reachable.contains(' '), "{reachable}");
        }
        for lost in [
            "a@b..example",
            "<a@b.example>",
            "a@b.example>",
            ".a@b.example",
            "a.@b.example",
            "a@-b.example",
            "а@місто.example",
            "a@\u{200b}b.example",
            "a@[127.0.0.1]",
            "a,b@city.example",
            "\"a\"@city.example",
            "\"a\\b\"@city.example",
        ] {
            assert!(!taken(lost), "{lost}");
        }
    }

    #[test]
    fn a_password_goes_to_who_has_an_account_and_an_account_to_who_has_none() {
        use MessageKind as K;
        let to = |kind: K| [None, Some(false), Some(true)].map(|it| kind.addressed(it));
        assert_eq!(to(K::PasswordReset), [None, None, Some(K::PasswordReset)]);
        for kind in [K::Registration, K::AddressChange] {
            let known = Some(K::AlreadyRegistered);
            assert_eq!(to(kind), [Some(kind), known, known]);
        }
        for kind in K::all().filter(|it| !it.is_for_whoever_is_there()) {
            assert_eq!(to(kind), [Some(kind); 3]);
        }
    }

    #[test]
    fn what_can_be_stopped_has_a_link_to_stop_it() {
        for kind in MessageKind::all() {
            let stops = kind.link().is_some_and(|it| it.name == "unsubscribe");
            assert_eq!(stops, kind.can_be_stopped(), "{kind}");
        }
    }
}
