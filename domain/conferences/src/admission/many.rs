//! Many at the desk at once, decided as one after another would be.

use chrono::{DateTime, Utc};

use super::desk::{Changes, Desk};
use crate::Refusal;
use crate::registration::Registration;

/// What became of the first of many applications.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admitted {
    /// Of each, in the order given. There are fewer than applications if somebody had to queue whom the rules may let pass
    /// at once: the queue moves then, before the others have their turn.
    pub each: Vec<Result<Registration, Refusal>>,
    /// All together: each pool that changed once, as it is now.
    pub changes: Changes,
}

impl Changes {
    fn add(&mut self, later: Self) {
        self.registrations.extend(later.registrations);
        self.pools.retain(|old| later.pools.iter().all(|new| new.id != old.id));
        self.pools.extend(later.pools);
        self.next = later.next;
    }
}

impl Desk {
    /// Decides about submitted registrations as [`admit`](Self::admit) does, one after another.
    pub fn admit_all(&self, submitted: &[Registration]) -> Admitted {
        let (mut desk, mut each) = (self.clone(), Vec::new());
        let mut all = self.changed(Vec::new(), Vec::new());
        for it in submitted {
            let changes = match desk.admit(it) {
                Ok(changes) => changes,
                Err(refusal) => {
                    each.push(Err(refusal));
                    continue;
                }
            };
            desk = desk.after(&changes);
            let moves = changes.registrations.iter().any(|it| desk.moves_with(it));
            each.extend(changes.registrations.iter().cloned().map(Ok));
            all.add(changes);
            if moves {
                break;
            }
        }
        Admitted { each, changes: all }
    }

    /// Seats all of them now, or says of how many that is true: nobody of them queues.
    pub fn seat_all(&self, submitted: &[Registration]) -> Result<Changes, Refusal> {
        let (mut desk, mut all) = (self.clone(), self.changed(Vec::new(), Vec::new()));
        for it in submitted {
            let changes = desk.admit(it)?;
            if changes.registrations.iter().all(|it| self.admission.seats(it.status)) {
                desk = desk.after(&changes);
                all.add(changes);
            }
        }
        let (seats, people) = (all.registrations.len(), submitted.len());
        if seats < people { Err(Refusal::NotSeatedTogether { seats, people }) } else { Ok(all) }
    }

    /// Whether the queue may move because of somebody who has just queued.
    fn moves_with(&self, it: &Registration) -> bool {
        let fits = || it.claim().is_ok_and(|it| it.fits(&self.pools));
        let may_pass = self.offers_until.is_some() && !self.admission.queue.is_fixed();
        it.waitlist.is_some() && may_pass && fits()
    }

    /// Settles what was submitted once approval is switched off: each is confirmed or queues, in the order given.
    pub fn approve_all(
        &self,
        submitted: &[Registration],
        now: DateTime<Utc>,
    ) -> Result<Changes, Refusal> {
        let (mut desk, mut all) = (self.clone(), self.changed(Vec::new(), Vec::new()));
        for it in submitted {
            let changes = desk.let_in(it, now)?;
            desk = desk.after(&changes);
            all.add(changes);
        }
        Ok(all)
    }
}
