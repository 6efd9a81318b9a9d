//! The life of a message: it waits, and what then becomes of it.

use kernel::{Life, words};

words! {
    /// Where a message stands.
    MessageState {
        Waiting,
        /// A server has taken it.
        Sent,
        /// The reader's server does not take it, and never will.
        Refused,
        /// Nobody took it for so long that nobody waits for it any more.
        Failed,
        /// Whoever reads there does not get such messages.
        Suppressed,
    }
}

words! {
    /// What becomes of a message.
    MessageEvent { Send, Refuse, Fail, Suppress, Retry }
}

impl Life for MessageState {
    type Event = MessageEvent;

    fn next(self, event: MessageEvent) -> Option<Self> {
        use MessageEvent as E;
        Some(match (self, event) {
            (Self::Waiting, E::Send) => Self::Sent,
            (Self::Waiting, E::Refuse) => Self::Refused,
            (Self::Waiting, E::Fail) => Self::Failed,
            (Self::Waiting, E::Suppress) => Self::Suppressed,
            (Self::Refused | Self::Failed, E::Retry) => Self::Waiting,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_becomes_of_a_message() {
        let table = kernel::life::table::<MessageState>();
        assert_eq!(
            table,
            "waiting --send-> sent\nwaiting --refuse-> refused\nwaiting --fail-> failed\n\
             waiting --suppress-> suppressed\nrefused --retry-> waiting\nfailed --retry-> waiting\n"
        );
    }
}
