//! The timeline: what a history tells, in the order in which it happened.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::directory::place::PlaceRef;
use kernel::{KnownDate, SideNumber};
use uuid::Uuid;

use super::History;
use super::order::Order;
use crate::act::ActKind;
use crate::agreement::AgreementStatus;
use crate::claim::{Claim, ClaimStanding};
use crate::resolution::ResolutionOutcome;
use crate::status::PartnershipTrack;
use crate::timeline::{TimelineEntry, TimelineKind, TimelineVisibility, TimelineWord};
use crate::transition::RecordedEvent;
use crate::{Agreement, Resolution, Side};

/// An entry, and where it stands among the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub entry: TimelineEntry,
    /// The first day on which it can have been, given what it follows.
    pub told_on: NaiveDate,
    /// Which of its kind it is, as they were recorded.
    pub number: usize,
    pub visibility: TimelineVisibility,
}

impl Told {
    /// Made of what it is about, of its kind and of whose act it was: the same whenever it is told.
    pub fn id(&self) -> Uuid {
        let TimelineEntry { subject_id, kind, side, .. } = &self.entry;
        let side = side.map_or(0, |it| u128::from(i16::from(it).unsigned_abs()));
        Uuid::from_u128(subject_id.as_u128() ^ (u128::from(kind.rank()) << 8) ^ side)
    }

    /// By what entries are sorted: the day, on one day the order in which such things happen, and then that in which
    /// they were recorded.
    pub fn place(&self) -> String {
        format!("{} {:02} {:04}", self.told_on, self.entry.kind.rank(), self.number)
    }
}

/// What is about to be told of an act.
struct Telling {
    kind: TimelineKind,
    act: (ActKind, Uuid, Option<SideNumber>),
    on: KnownDate,
    word: TimelineWord,
    text: Option<String>,
    recorded_at: DateTime<Utc>,
    visibility: TimelineVisibility,
}

impl History {
    /// All of it, in order.
    pub fn told(&self) -> Vec<Told> {
        let order = Order::of(self);
        let days = order.days();
        let day = |(kind, subject, side): (ActKind, Uuid, Option<SideNumber>), on: KnownDate| {
            let mut acts = order.acts.iter().zip(&days);
            let found =
                acts.find(|(it, _)| (it.kind, it.subject, it.side) == (kind, subject, side));
            // A claim is made on its own day, whatever day it is about.
            let found = found.filter(|_| kind != ActKind::Claim);
            found.map_or(on.first(), |(_, (day, _))| *day)
        };
        let mut told: Vec<_> = self
            .tellings()
            .into_iter()
            .enumerate()
            .map(|(number, it)| Told {
                number,
                told_on: day(it.act, it.on),
                visibility: it.visibility,
                entry: TimelineEntry {
                    kind: it.kind,
                    on: it.on,
                    side: it.act.2,
                    partnership_id: self.partnership.id,
                    subject_id: it.act.1,
                    word: it.word,
                    text: it.text,
                    recorded_at: it.recorded_at,
                },
            })
            .collect();
        told.sort_by_cached_key(|it| (it.place(), it.id()));
        told
    }

    fn tellings(&self) -> Vec<Telling> {
        let it = &self.partnership;
        let whole = |kind| (kind, Uuid::from(it.id), None);
        let begun = it.started_on.map(|on| Telling {
            kind: TimelineKind::EpisodeBegun,
            act: whole(ActKind::Beginning),
            on,
            word: self.form_on(NaiveDate::MIN).into(),
            text: None,
            recorded_at: it.created_at,
            visibility: TimelineVisibility::Public,
        });
        // Where a side ended it, its step tells that.
        let unsaid = it.ended_by.is_some() || !self.standing_events().any(|it| it.event.ends());
        let ended = it.ended_on.filter(|_| unsaid).map(|on| Telling {
            kind: TimelineKind::EpisodeEnded,
            act: whole(ActKind::End),
            on,
            word: it.form.into(),
            text: it.ended_by.map(|it| it.to_string()),
            recorded_at: it.updated_at,
            visibility: TimelineVisibility::Public,
        });
        let changes = self.settled_changes().map(|it| Telling {
            kind: TimelineKind::FormChanged,
            act: (ActKind::FormChange, it.id.into(), Some(it.side)),
            on: KnownDate::day(it.effective_on),
            word: it.to.into(),
            text: None,
            recorded_at: it.recorded_at,
            visibility: TimelineVisibility::Public,
        });
        let agreements = self.agreements.iter().flat_map(of_agreement);
        begun
            .into_iter()
            .chain(self.standing_events().map(of_event))
            .chain(changes)
            .chain(self.resolutions.iter().map(of_resolution))
            .chain(agreements)
            .chain(
                self.claims
                    .iter()
                    .filter(|it| it.standing != ClaimStanding::Withdrawn)
                    .flat_map(of_claim),
            )
            .chain(it.sides.iter().flat_map(of_towns))
            .chain(ended)
            .collect()
    }
}

/// Who joined a side after it began, and who left it.
fn of_towns(side: &Side) -> Vec<Telling> {
    let telling = |kind, word, municipality: &PlaceRef, (on, recorded_at)| Telling {
        kind,
        act: (ActKind::Membership, municipality.id.into(), Some(side.number)),
        on: KnownDate::day(on),
        word,
        text: Some(municipality.name.to_string()),
        recorded_at,
        visibility: TimelineVisibility::Public,
    };
    let joined = side.joined_municipalities.iter().map(|it| {
        let kind = TimelineKind::MunicipalityJoined;
        telling(kind, TimelineWord::Joined, &it.municipality, (it.since, it.recorded_at))
    });
    let left = side.former_municipalities.iter().map(|it| {
        let kind = TimelineKind::MunicipalityLeft;
        telling(kind, TimelineWord::Left, &it.municipality, (it.until, it.recorded_at))
    });
    joined.chain(left).collect()
}

fn of_event(it: &RecordedEvent) -> Telling {
    let kind = match it.track {
        PartnershipTrack::Official => TimelineKind::StatusChanged,
        PartnershipTrack::Citizen => TimelineKind::CitizenTrackChanged,
    };
    Telling {
        kind,
        act: (ActKind::Step, it.id.into(), Some(it.side)),
        on: it.effective_on,
        word: it.event.into(),
        text: it.reason.as_ref().filter(|_| !it.concealed).map(ToString::to_string),
        recorded_at: it.recorded_at,
        visibility: TimelineVisibility::Public,
    }
}

fn of_resolution(it: &Resolution) -> Telling {
    let kind = match it.vote.outcome {
        ResolutionOutcome::Adopted => TimelineKind::ResolutionPassed,
        ResolutionOutcome::Rejected => TimelineKind::ResolutionRejected,
        ResolutionOutcome::Deferred => TimelineKind::ResolutionDeferred,
    };
    Telling {
        kind,
        act: (ActKind::Resolution, it.id.into(), Some(it.side)),
        on: KnownDate::day(it.vote.decided_on),
        word: it.vote.kind.into(),
        text: Some(it.vote.body.to_string()),
        recorded_at: it.recorded_at,
        visibility: TimelineVisibility::Public,
    }
}

/// What nobody has signed yet is for the parties; what has begun, and how it ended, for everybody.
fn of_agreement(it: &Agreement) -> Vec<Telling> {
    let visibility =
        if it.is_signed() { TimelineVisibility::Public } else { TimelineVisibility::Parties };
    let telling = |kind, act, side, on: NaiveDate| Telling {
        kind,
        act: (act, Uuid::from(it.id), side),
        on: KnownDate::day(on),
        word: it.terms.kind.into(),
        text: Some(it.terms.title.to_string()),
        recorded_at: it.updated_at,
        visibility,
    };
    let mut told = Vec::new();
    for one in it.adoptions.iter().filter(|it| !it.is_objected()) {
        let (kind, side) = (TimelineKind::AgreementAdopted, Some(one.side));
        told.push(telling(kind, ActKind::Adoption, side, one.decided_on));
    }
    for one in it.signatures.iter().filter(|it| !it.is_objected()) {
        let (kind, side) = (TimelineKind::AgreementSigned, Some(one.side));
        told.push(telling(kind, ActKind::Signature, side, one.signed_on));
    }
    let Some(from) = it.terms.in_force_from.filter(|_| it.is_signed()) else { return told };
    if it.began().is_some() {
        told.push(telling(TimelineKind::AgreementInForce, ActKind::InForce, None, from));
    }
    let over = it.last_day().and_then(|it| it.succ_opt());
    match over.map(|day| (day, it.status_on(day))) {
        Some((day, AgreementStatus::Terminated)) => {
            let side = it.termination.as_ref().map(|it| it.side);
            told.push(telling(TimelineKind::AgreementTerminated, ActKind::Termination, side, day));
        }
        Some((day, AgreementStatus::Superseded)) => {
            told.push(telling(TimelineKind::AgreementSuperseded, ActKind::End, None, day));
        }
        Some((day, AgreementStatus::Expired)) => {
            told.push(telling(TimelineKind::AgreementExpired, ActKind::End, None, day));
        }
        _ => {}
    }
    told
}

fn of_claim(it: &Claim) -> Vec<Telling> {
    let telling = |kind, side, on: NaiveDate| Telling {
        kind,
        act: (ActKind::Claim, Uuid::from(it.id), Some(side)),
        on: KnownDate::day(on),
        word: it.key.into(),
        text: it.on.map(|on| on.to_string()),
        recorded_at: it.recorded_at,
        visibility: TimelineVisibility::Public,
    };
    let made = telling(TimelineKind::ClaimMade, it.claimed_by, it.recorded_at.date_naive());
    let confirmed = it.confirmations.iter();
    let confirmed =
        confirmed.map(|one| telling(TimelineKind::ClaimConfirmed, one.side, one.confirmed_on));
    std::iter::once(made).chain(confirmed).collect()
}
