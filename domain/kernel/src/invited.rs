//! Who is named by others has a say: invited, they show to the naming side only, and count once they have accepted.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Concerns, Refused, Transitions, Verdict};

words! {
    /// What somebody who was named by others does about it.
    NamedEvent {
        /// From now on it counts and shows.
        Accept,
        /// The name goes.
        Decline,
        /// The name goes although it was accepted.
        Leave,
    }
}

words! {
    /// Whether somebody who is named has agreed to it.
    NamedStatus { Invited, Accepted }
}

/// A step of somebody who was named by others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NamedTransitionCreate, examples(json!({"event": "accept"})))]
pub struct NamedStep {
    pub event: NamedEvent,
}

/// Those of the named who have not said yes. Whoever was named before somebody asked is not among them.
///
/// | From | Event | To |
/// |---|---|---|
/// | invited | accept | accepted |
/// | invited | decline | named no more |
/// | accepted | leave | named no more |
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Invited<T: Ord>(BTreeSet<T>);

impl<T: Ord> Default for Invited<T> {
    fn default() -> Self {
        Self(BTreeSet::new())
    }
}

/// What a step of somebody who was named comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered<T: Ord> {
    /// It counts now.
    Accepted(Invited<T>),
    /// It is to be named no more.
    Gone,
}

impl<T: Ord + Copy> Invited<T> {
    /// Who has to be asked once a record names `after` instead of `before`: whoever is new there and is none of those
    /// for whom the naming side speaks, and whoever was asked and is still named.
    #[must_use]
    pub fn renamed(
        &self,
        before: impl IntoIterator<Item = T>,
        after: impl IntoIterator<Item = T>,
        own: &[T],
    ) -> Self {
        let before: BTreeSet<T> = before.into_iter().collect();
        let is_asked = |it: &T| (self.is_asked(*it) || !before.contains(it)) && !own.contains(it);
        Self(after.into_iter().filter(is_asked).collect())
    }

    /// Whether it was named by others and has not accepted.
    pub fn is_asked(&self, it: T) -> bool {
        self.0.contains(&it)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = T> {
        self.0.iter().copied()
    }

    /// What one that is `named` may do.
    pub fn transitions(
        &self,
        it: T,
        named: impl IntoIterator<Item = T>,
    ) -> Option<Transitions<NamedEvent>> {
        let named: Vec<T> = named.into_iter().filter(|one| *one == it).collect();
        let possible = |event: &NamedEvent| self.answer(it, named.iter().copied(), *event).is_ok();
        let events = NamedEvent::all().filter(possible);
        (!named.is_empty()).then(|| Transitions::of(events, |_| Vec::new()))
    }

    /// What becomes of one that is `named` by its own word.
    pub fn answer(
        &self,
        it: T,
        named: impl IntoIterator<Item = T>,
        event: NamedEvent,
    ) -> Result<Answered<T>, Unnamed> {
        if !named.into_iter().any(|one| one == it) {
            return Err(Unnamed::Nowhere);
        }
        let status = if self.is_asked(it) { NamedStatus::Invited } else { NamedStatus::Accepted };
        match (status, event) {
            (NamedStatus::Invited, NamedEvent::Accept) => {
                Ok(Answered::Accepted(Self(self.iter().filter(|one| *one != it).collect())))
            }
            (NamedStatus::Invited, NamedEvent::Decline)
            | (NamedStatus::Accepted, NamedEvent::Leave) => Ok(Answered::Gone),
            _ => Err(Unnamed::InvalidTransition { status, event }),
        }
    }
}

/// Why a step of somebody who was named is turned down.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr, strum::VariantNames,
)]
#[strum(serialize_all = "snake_case")]
pub enum Unnamed {
    #[error("it is not named there")]
    Nowhere,
    #[error("{event} is not possible while {status}")]
    InvalidTransition { status: NamedStatus, event: NamedEvent },
}

impl Refused for Unnamed {
    fn code(&self) -> &'static str {
        self.into()
    }

    fn verdict(&self) -> (Verdict, Concerns) {
        (Verdict::Conflict, Concerns::Request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(it: &Invited<u8>) -> Vec<u8> {
        it.iter().collect()
    }

    #[test]
    fn others_are_asked_and_stay_asked_until_they_answer_or_are_named_no_more() {
        let first = Invited::default().renamed([], [1, 2, 3], &[1]);
        assert_eq!(asked(&first), [2, 3]);
        let later = first.renamed([1, 2, 3], [1, 2, 4], &[1]);
        assert_eq!(asked(&later), [2, 4], "3 is named no more, 4 is new");
        let Ok(Answered::Accepted(some)) = later.answer(2, [1, 2, 4], NamedEvent::Accept) else {
            panic!("2 was asked");
        };
        assert_eq!(asked(&some), [4]);
        assert_eq!(asked(&some.renamed([1, 2, 4], [1, 2, 4], &[1])), [4], "2 is not asked again");
        assert_eq!(asked(&some.renamed([1, 2, 4], [1, 2, 4], &[4])), [0_u8; 0], "4 speaks itself");
    }

    #[test]
    fn who_stood_there_before_anybody_was_asked_has_accepted() {
        let nobody = Invited::default();
        assert_eq!(nobody.answer(1, [1], NamedEvent::Leave), Ok(Answered::Gone));
        let (status, event) = (NamedStatus::Accepted, NamedEvent::Accept);
        let twice = Unnamed::InvalidTransition { status, event };
        assert_eq!(nobody.answer(1, [1], event), Err(twice));
        assert_eq!(nobody.answer(2, [1], NamedEvent::Leave), Err(Unnamed::Nowhere));
    }

    #[test]
    fn who_is_asked_declines_and_cannot_leave_what_it_never_joined() {
        let asked = Invited::default().renamed([], [1], &[]);
        assert_eq!(asked.answer(1, [1], NamedEvent::Decline), Ok(Answered::Gone));
        let (status, event) = (NamedStatus::Invited, NamedEvent::Leave);
        let refused = Unnamed::InvalidTransition { status, event };
        assert_eq!(asked.answer(1, [1], event), Err(refused));
    }
}
