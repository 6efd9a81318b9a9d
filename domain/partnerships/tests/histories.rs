//! Histories made at random: acts of any kind, in any order, with dates of any precision. Whatever is taken in, those who
//! read the timeline day by day see what the record says, whatever day it is.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use kernel::directory::place::{Name, PlaceRef};
use kernel::{CountryCode, LanguageTag, Reason, Website};
use partnerships::agreement::{
    AdoptionProposal, AgreementKind, AgreementPredecessor, AgreementProposal, AgreementStatus,
    AgreementSuccession, LanguageVersion, SignatoryOffice, SignatureProposal, TerminationProposal,
};
use partnerships::claim::{ClaimKey, ClaimProposal, ClaimStanding};
use partnerships::form::FormChangeProposal;
use partnerships::history::{History, Told};
use partnerships::resolution::{
    CouncilName, ResolutionKind, ResolutionOutcome, ResolutionProposal,
};
use partnerships::status::{SideEvent, SideStatus};
use partnerships::timeline::{TimelineKind, TimelineWord};
use partnerships::transition::{SideReasonCode, TransitionProposal};
use partnerships::{
    AgreementId, Candidate, Candidates, ClaimId, Exactly, Form, FormChangeId, KnownDate,
    Partnership, PartnershipId, PartnershipProposal, Refusal, ResolutionId, SideNumber,
    SideProposal,
};
use proptest::prelude::*;

/// How many acts are tried in a history.
const ACTS: usize = 80;

/// An act as it is tried: what it means depends on what is there when its turn comes.
#[derive(Clone, Debug)]
struct Tried {
    what: u8,
    side: u8,
    which: u16,
    /// Days from the latest day on record, and how exactly it is said.
    later: i64,
    exactly: Exactly,
    /// Days until something ends.
    lasts: i64,
}

fn now() -> DateTime<Utc> {
    "2026-02-01T12:00:00Z".parse().expect("a time")
}

/// Within few years, so that acts meet.
fn near() -> impl Strategy<Value = NaiveDate> {
    (0..900_i64).prop_map(|days| {
        NaiveDate::from_ymd_opt(1988, 1, 1).expect("a day") + chrono::TimeDelta::days(days)
    })
}

fn known(day: impl Strategy<Value = NaiveDate>) -> impl Strategy<Value = KnownDate> {
    let exactly =
        prop_oneof![3 => Just(Exactly::Day), 1 => Just(Exactly::Month), 1 => Just(Exactly::Year)];
    (day, exactly).prop_map(|(day, exactly)| KnownDate::around(day, exactly))
}

fn tried() -> impl Strategy<Value = Tried> {
    let later = prop_oneof![6 => 0..40_i64, 1 => -400..400_i64, 1 => -4000..4000_i64];
    let exactly =
        prop_oneof![5 => Just(Exactly::Day), 1 => Just(Exactly::Month), 1 => Just(Exactly::Year)];
    (0..20_u8, 0..2_u8, any::<u16>(), later, exactly, 0..900_i64).prop_map(
        |(what, side, which, later, exactly, lasts)| Tried {
            what,
            side,
            which,
            later,
            exactly,
            lasts,
        },
    )
}

/// The latest day on which anything was done.
fn latest(history: &History) -> NaiveDate {
    let done = [TimelineKind::AgreementExpired, TimelineKind::AgreementInForce];
    let told = history.told();
    let days = told.iter().filter(|it| !done.contains(&it.entry.kind)).map(|it| it.told_on);
    let claims = [TimelineKind::ClaimMade, TimelineKind::ClaimConfirmed];
    let days = days.zip(&told).filter(|(_, it)| !claims.contains(&it.entry.kind));
    days.map(|(day, _)| day).filter(|day| *day <= now().date_naive()).max().unwrap_or_default()
}

fn begun(form: Form, on: KnownDate) -> Option<History> {
    let candidate = |number: u128, country: &str| Candidate {
        place: PlaceRef {
            id: uuid::Uuid::from_u128(number).into(),
            name: Name::parse(&format!("Town {number}")).expect("a name"),
            names: kernel::LocalizedText::default(),
            country: CountryCode::parse(country).expect("a country"),
        },
        level: None,
    };
    let municipalities = vec![candidate(1, "DE"), candidate(2, "UA")];
    let candidates = Candidates { municipalities, ..Candidates::default() };
    let side =
        |it: &Candidate| SideProposal { municipality_ids: vec![it.place.id], actors: Vec::new() };
    let proposal = PartnershipProposal {
        form,
        sides: candidates.municipalities.iter().map(side).collect(),
        side: None,
        title: kernel::LocalizedText::default(),
        themes: Vec::new(),
        domestic: false,
        started_on: Some(on),
        origin: None,
    };
    let id = PartnershipId::new(now());
    let proposed = Partnership::propose(id, proposal, &candidates, &[], now()).ok()?;
    proposed.open(SideNumber::at(0), now()).ok()
}

fn pick<T: Copy>(from: &[T], which: u16) -> Option<T> {
    (!from.is_empty()).then(|| from[usize::from(which) % from.len()])
}

/// What becomes of it by the act, if there is anything for it to be about.
fn act(history: &History, it: &Tried) -> Option<Result<History, Refusal>> {
    let exact = latest(history) + chrono::TimeDelta::days(it.later);
    let turn = Turn {
        history,
        side: SideNumber::at(usize::from(it.side)),
        which: it.which,
        exact,
        on: KnownDate::around(exact, it.exactly),
        until: exact + chrono::TimeDelta::days(it.lasts),
    };
    match it.what {
        0..=5 => turn.step(),
        6 | 7 => turn.resolve(),
        8 => turn.draw_up(),
        9..=11 => turn.adopt(),
        12..=15 => turn.sign(),
        16 if turn.one_in(3) => turn.terminate(),
        16 | 17 => turn.change_form(),
        _ => Some(turn.claim()),
    }
}

/// An act whose turn has come.
struct Turn<'a> {
    history: &'a History,
    side: SideNumber,
    which: u16,
    exact: NaiveDate,
    on: KnownDate,
    until: NaiveDate,
}

type Taken = Option<Result<History, Refusal>>;

fn document() -> Option<Website> {
    Website::parse("https://rat.example/d").ok()
}

impl Turn<'_> {
    fn one_in(&self, n: u16) -> bool {
        self.which.is_multiple_of(n)
    }

    /// An agreement that stands so, else any.
    fn agreement(&self, status: AgreementStatus) -> Option<AgreementId> {
        let them = self.history.agreements.iter();
        let open: Vec<_> = them.clone().filter(|it| it.status == status).map(|it| it.id).collect();
        let all: Vec<_> = them.map(|it| it.id).collect();
        pick(&open, self.which / 5).or_else(|| pick(&all, self.which / 5))
    }

    /// The next step in the usual course, or any.
    fn step(&self) -> Taken {
        let events: Vec<_> = SideEvent::all().collect();
        let course = match self.history.partnership.side(self.side)?.status() {
            None => SideEvent::Explore,
            Some(SideStatus::Exploring) => SideEvent::Propose,
            Some(SideStatus::Proposed) => SideEvent::Resolve,
            Some(SideStatus::Approved) => SideEvent::Activate,
            Some(_) => pick(&events, self.which / 3)?,
        };
        let event = if self.one_in(3) { pick(&events, self.which / 3)? } else { course };
        let over = matches!(event, SideEvent::End | SideEvent::Abandon | SideEvent::Decline);
        if over && !self.one_in(7) {
            return None;
        }
        let step = TransitionProposal {
            effective_on: Some(self.on),
            reason_code: Some(SideReasonCode::Other),
            planned_on: now().date_naive().succ_opt().and_then(|it| it.succ_opt()),
            ..TransitionProposal::of(event)
        };
        Some(self.history.take(self.side, step, now()))
    }

    fn resolve(&self) -> Taken {
        let kinds = [ResolutionKind::Conclude, ResolutionKind::End, ResolutionKind::Suspend];
        let (adopted, deferred) = (ResolutionOutcome::Adopted, ResolutionOutcome::Deferred);
        let vote = ResolutionProposal {
            municipality_id: self.history.partnership.side(self.side)?.lead()?,
            kind: pick(&kinds, self.which)?,
            outcome: if self.one_in(5) { deferred } else { adopted },
            body: CouncilName::parse("Gemeinderat").expect("a name"),
            number: None,
            decided_on: self.exact,
            document: None,
        };
        Some(self.history.resolve(ResolutionId::new(now()), vote, now()))
    }

    fn draw_up(&self) -> Taken {
        let kinds = [AgreementKind::Charter, AgreementKind::FriendshipAgreement];
        let how = [
            AgreementSuccession::Amends,
            AgreementSuccession::Supersedes,
            AgreementSuccession::Renews,
        ];
        let old = self.agreement(AgreementStatus::InForce).filter(|_| !self.one_in(3));
        let follows = old.zip(pick(&how, self.which / 7));
        let terms = AgreementProposal {
            kind: pick(&kinds, self.which / 3)?,
            title: Name::parse("Vereinbarung").expect("a title"),
            draft: false,
            in_force_from: self.one_in(4).then_some(self.exact),
            in_force_to: (!self.one_in(3)).then_some(self.until),
            themes: Vec::new(),
            projects: Vec::new(),
            languages: vec![LanguageVersion {
                language: LanguageTag::parse("de").expect("a tag"),
                document: None,
                document_id: None,
                authentic: true,
            }],
            notice_months: None,
            follows: follows.map(|(agreement_id, how)| AgreementPredecessor { agreement_id, how }),
        };
        Some(self.history.draw_up(AgreementId::new(now()), terms, now()))
    }

    fn adopt(&self) -> Taken {
        let id = self.agreement(AgreementStatus::UnderNegotiation)?;
        let resolution = self.history.resolutions.first().filter(|_| self.one_in(4));
        let proposal = AdoptionProposal {
            side: None,
            decided_on: Some(self.exact).filter(|_| resolution.is_none()),
            resolution_id: resolution.map(|it| it.id),
            mandate: document(),
        };
        let done: Vec<_> = self.history.agreement(id)?.adoptions.iter().map(|it| it.side).collect();
        Some(self.history.adopt(id, self.who_has_not(&done), proposal, now()))
    }

    fn sign(&self) -> Taken {
        let id = self.agreement(AgreementStatus::Adopted)?;
        let office = SignatoryOffice::Mayor;
        let proposal = SignatureProposal { side: None, office, signed_on: self.exact };
        let done: Vec<_> =
            self.history.agreement(id)?.signatures.iter().map(|it| it.side).collect();
        Some(self.history.sign(id, self.who_has_not(&done), proposal, now()))
    }

    fn who_has_not(&self, done: &[SideNumber]) -> SideNumber {
        let others = [0, 1].map(SideNumber::at).into_iter().find(|it| !done.contains(it));
        others.unwrap_or(self.side)
    }

    fn terminate(&self) -> Taken {
        let proposal = TerminationProposal {
            side: None,
            effective_on: self.until,
            declared_on: Some(self.exact).filter(|_| self.one_in(2)),
            reason: Reason::parse("It was decided so.").expect("a reason"),
            document: document(),
        };
        let id = self.agreement(AgreementStatus::InForce)?;
        Some(self.history.terminate(id, self.side, proposal, now()))
    }

    fn change_form(&self) -> Taken {
        let open = self.history.form_changes.iter().find(|it| !it.settled);
        if let Some(change) = open.filter(|_| self.one_in(2)) {
            return Some(self.history.confirm_form(change.id, self.side, &[], now()));
        }
        let forms: Vec<_> = Form::all().collect();
        let to = pick(&forms, self.which / 2)?;
        let proposal = FormChangeProposal { to, effective_on: Some(self.exact), side: None };
        Some(self.history.change_form(FormChangeId::new(now()), proposal, self.side, &[], now()))
    }

    fn claim(&self) -> Result<History, Refusal> {
        let mut claims = self.history.claims.iter();
        let theirs =
            claims.find(|it| it.claimed_by != self.side && it.standing == ClaimStanding::OneSided);
        if let Some(claim) = theirs.filter(|_| self.one_in(2)) {
            return self.history.confirm(claim.id, self.side, &[], now());
        }
        let old = self.history.claims.last().filter(|_| self.one_in(3));
        let proposal = ClaimProposal {
            key: ClaimKey::FoundedOn,
            side: None,
            on: Some(self.on),
            text: kernel::LocalizedText::default(),
            category: None,
            document: None,
            replaces_id: old.map(|it| it.id),
        };
        self.history.claim(ClaimId::new(now()), self.side, proposal, now())
    }
}

/// What somebody knows who has read the timeline up to a day.
#[derive(Debug, Default, PartialEq, Eq)]
struct Read {
    sides: BTreeMap<SideNumber, SideStatus>,
    form: Option<TimelineWord>,
    in_force: BTreeSet<uuid::Uuid>,
    over: bool,
}

fn read(told: &[Told], until: NaiveDate) -> Read {
    let mut read = Read::default();
    for it in told.iter().filter(|it| it.told_on <= until) {
        let entry = &it.entry;
        match entry.kind {
            TimelineKind::EpisodeBegun | TimelineKind::FormChanged => read.form = Some(entry.word),
            TimelineKind::StatusChanged => {
                let side = entry.side.expect("a side");
                let event: SideEvent = entry.word.to_string().parse().expect("an event");
                let before = read.sides.get(&side).copied();
                let after = event.after(before).expect("told in the order in which it happened");
                read.sides.insert(side, after);
                let statuses: Vec<_> =
                    [0, 1].map(|it| read.sides.get(&SideNumber::at(it)).copied()).into();
                let whole = partnerships::status::official(&statuses).to_string();
                read.over |= ["ended", "abandoned"].contains(&whole.as_str());
            }
            TimelineKind::EpisodeEnded => read.over = true,
            TimelineKind::AgreementInForce => {
                read.in_force.insert(entry.subject_id);
            }
            TimelineKind::AgreementTerminated
            | TimelineKind::AgreementSuperseded
            | TimelineKind::AgreementExpired => {
                read.in_force.remove(&entry.subject_id);
            }
            _ => {}
        }
    }
    if read.over {
        read.in_force.clear();
    }
    read
}

/// The same, of the record.
fn recorded(history: &History, on: NaiveDate) -> BTreeSet<uuid::Uuid> {
    let holds = history.agreements.iter().filter(|it| it.in_force(on));
    holds.map(|it| it.id.into()).collect()
}

/// How exactly dates are known must not decide what is read: told days keep to what they follow.
fn must_agree(history: &History) -> Result<(), TestCaseError> {
    let it = &history.partnership;
    let told = history.told();
    let all = read(&told, NaiveDate::MAX);
    let stands: BTreeMap<_, _> =
        it.sides.iter().filter_map(|side| Some((side.number, side.status()?))).collect();
    prop_assert_eq!(&all.sides, &stands, "where the sides stand");
    prop_assert_eq!(all.form.map(|it| it.to_string()), Some(it.form.to_string()), "the form");
    prop_assert_eq!(all.over, it.ended_on.is_some(), "whether it is over");
    let changes = history.agreements.iter().flat_map(|it| {
        [it.terms.in_force_from, it.terms.in_force_to, it.superseded_on, it.lapsed_on]
    });
    let days = changes.flatten().chain([now().date_naive()]);
    for day in days.flat_map(|day| [day.pred_opt(), Some(day), day.succ_opt()]).flatten() {
        let known = read(&told, day);
        if !known.over && it.ended_on.is_some_and(|end| end.first() <= day && day <= end.last()) {
            // Nobody knows on which day of the year it ended.
            continue;
        }
        prop_assert_eq!(known.in_force, recorded(history, day), "what was in force on {}", day);
    }
    for agreement in &history.agreements {
        for one in &agreement.signatures {
            let first = agreement.adoptions.iter().map(|it| it.decided_on).max();
            prop_assert!(first.is_none_or(|first| first <= one.signed_on), "signed unadopted");
        }
        if let Some(end) = it.ended_on {
            let status = agreement.status_on(end.last());
            prop_assert_ne!(status, AgreementStatus::InForce, "in force after the end");
        }
    }
    let founded = history.claims.iter().filter(|it| it.key == ClaimKey::FoundedOn);
    let agreed: Vec<_> = founded.filter(|it| it.standing == ClaimStanding::Agreed).collect();
    prop_assert!(agreed.len() <= 1, "two truths at once");
    if let [one] = agreed.as_slice() {
        prop_assert_eq!(it.started_on, one.on, "when they began");
    }
    Ok(())
}

/// For all pairs of acts that the rules put in order, the later may lie on the earlier or after it; a plain look at the
/// records, which knows nothing of how the order is kept.
fn must_be_in_order(history: &History) -> Result<(), TestCaseError> {
    let it = &history.partnership;
    let start = it.started_on.expect("a beginning");
    for (at, event) in history.events.iter().enumerate() {
        prop_assert!(event.effective_on.may_follow(start), "before the beginning");
        for earlier in &history.events[..at] {
            if earlier.side == event.side && earlier.track == event.track {
                prop_assert!(event.effective_on.may_follow(earlier.effective_on), "a step back");
            }
        }
        let resolution = history.resolutions.iter().find(|it| Some(it.id) == event.resolution_id);
        if let Some(resolution) = resolution {
            prop_assert!(resolution.vote.decided_on <= event.effective_on.last(), "unresolved");
        }
        if let Some(end) = it.ended_on.filter(|_| event.track.to_string() == "official") {
            prop_assert!(end.may_follow(event.effective_on), "after the end");
        }
    }
    let settled: Vec<_> = history.form_changes.iter().filter(|it| it.settled).collect();
    for pair in settled.windows(2) {
        prop_assert!(pair[0].effective_on <= pair[1].effective_on, "a change of form back");
    }
    for agreement in history.agreements.iter().filter(|it| it.is_signed()) {
        let from = agreement.terms.in_force_from.expect("it is settled");
        prop_assert!(agreement.signatures.iter().all(|it| it.signed_on <= from));
        prop_assert!(agreement.signatures.iter().all(|it| start.first() <= it.signed_on));
    }
    Ok(())
}

proptest! {


    #[test]
    fn what_is_read_day_by_day_is_what_the_record_says(
        form in prop_oneof![Just(Form::Contact), Just(Form::Friendship), Just(Form::Partnership)],
        start in known(near()),
        acts in proptest::collection::vec(tried(), ACTS),
    ) {
        let Some(mut history) = begun(form, start) else { return Ok(()) };
        for it in &acts {
            let Some(Ok(after)) = act(&history, it) else { continue };
            must_be_in_order(&after)?;
            must_agree(&after)?;
            prop_assert!(after.partnership.version <= history.partnership.version + 1);
            history = after;
        }
    }
}

/// What is never taken in tests nothing: of each kind of act some are, and histories come to all that can become of them.
#[test]
fn acts_of_each_kind_are_taken_and_refused() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let (mut taken, mut refused) = (BTreeMap::<u8, u32>::new(), BTreeMap::<String, u32>::new());
    let mut statuses = BTreeMap::<String, u32>::new();
    for _ in 0..1_000 {
        let acts = proptest::collection::vec(tried(), ACTS);
        let acts = acts.new_tree(&mut runner).expect("acts").current();
        let start = KnownDate::parse("1988").expect("a date");
        let mut history = begun(Form::Contact, start).expect("a history");
        for it in &acts {
            match act(&history, it) {
                Some(Ok(after)) => {
                    *taken.entry(it.what).or_default() += 1;
                    history = after;
                }
                Some(Err(refusal)) => {
                    let code = kernel::Refused::code(&refusal).to_owned();
                    *refused.entry(code).or_default() += 1;
                }
                None => {}
            }
        }
        *statuses.entry(history.partnership.official_status.to_string()).or_default() += 1;
        for it in &history.agreements {
            *statuses.entry(it.status.to_string()).or_default() += 1;
        }
    }
    assert_eq!(taken.len(), 20, "{taken:?}");
    assert!(refused["does_not_fit"] > 100, "{refused:?}");
    for status in ["active", "ended", "in_force", "expired", "terminated", "superseded", "lapsed"] {
        assert!(statuses.contains_key(status), "{status}: {statuses:?}");
    }
}
