use super::{day, history, now, side};
use crate::history::History;
use crate::resolution::{CouncilName, ResolutionKind, ResolutionOutcome, ResolutionProposal};
use crate::status::{CitizenTrack, OfficialStatus, SideEvent, SideStatus, official};
use crate::transition::{SideGuard, TransitionProposal};
use crate::{Form, KnownDate, Refusal, Resolution, ResolutionId};

#[test]
fn the_life_of_a_side() {
    let mut table = String::new();
    for from in std::iter::once(None).chain(SideStatus::all().map(Some)) {
        for event in SideEvent::all() {
            if let Some(to) = event.after(from) {
                let from = from.map_or("nothing".to_owned(), |it| it.to_string());
                table += &format!("{from} --{event}-> {to}\n");
            }
        }
    }
    assert_eq!(
        table,
        "nothing --explore-> exploring\n\
         nothing --take_over-> active\n\
         nothing --decline-> declined\n\
         exploring --propose-> proposed\n\
         exploring --activate-> active\n\
         exploring --abandon-> abandoned\n\
         proposed --resolve-> approved\n\
         proposed --abandon-> abandoned\n\
         approved --activate-> active\n\
         approved --abandon-> abandoned\n\
         active --mark_dormant-> dormant\n\
         active --suspend-> suspended\n\
         active --end-> ended\n\
         dormant --reactivate-> active\n\
         dormant --suspend-> suspended\n\
         dormant --end-> ended\n\
         suspended --resume-> active\n\
         suspended --end-> ended\n"
    );
}

#[test]
fn the_life_of_the_citizens_track() {
    assert_eq!(
        kernel::life::table::<CitizenTrack>(),
        "open --pause_citizens-> paused\n\
         open --close_citizens-> closed\n\
         paused --reopen_citizens-> open\n\
         paused --close_citizens-> closed\n\
         closed --reopen_citizens-> open\n"
    );
}

/// Section 4.5 B, for two sides; what the reference leaves open is where one is active and the other has not come as far.
#[test]
fn the_status_of_the_whole() {
    use SideStatus::{
        Abandoned, Active, Approved, Declined, Dormant, Ended, Exploring, Proposed, Suspended,
    };
    for (sides, expected) in [
        ([Some(Ended), Some(Active)], OfficialStatus::Ended),
        ([Some(Ended), Some(Suspended)], OfficialStatus::Ended),
        ([Some(Suspended), Some(Dormant)], OfficialStatus::Suspended),
        ([Some(Dormant), Some(Abandoned)], OfficialStatus::Dormant),
        ([Some(Active), Some(Active)], OfficialStatus::Active),
        ([Some(Active), Some(Abandoned)], OfficialStatus::Abandoned),
        ([Some(Abandoned), Some(Proposed)], OfficialStatus::Abandoned),
        ([Some(Exploring), Some(Declined)], OfficialStatus::Abandoned),
        ([Some(Active), Some(Approved)], OfficialStatus::InPreparation),
        ([Some(Exploring), Some(Proposed)], OfficialStatus::InPreparation),
        ([Some(Active), Some(Exploring)], OfficialStatus::OneSided),
        ([Some(Active), None], OfficialStatus::OneSided),
        ([Some(Exploring), None], OfficialStatus::Exploring),
        ([None, None], OfficialStatus::Unheard),
    ] {
        assert_eq!(official(&sides), expected, "{sides:?}");
    }
}

/// The fold does not depend on the order of the sides, saying it twice changes nothing, and an end is an end.
#[test]
fn the_status_of_the_whole_is_a_fold() {
    let all: Vec<_> = std::iter::once(None).chain(SideStatus::all().map(Some)).collect();
    for a in &all {
        for b in &all {
            for c in &all {
                let whole = official(&[*a, *b, *c]);
                assert_eq!(whole, official(&[*c, *a, *b]));
                assert_eq!(whole, official(&[*a, *b, *c, *c]));
                let ended = official(&[*a, *b, *c, Some(SideStatus::Ended)]);
                assert_eq!(ended, OfficialStatus::Ended);
            }
        }
    }
}

fn take(
    history: &History,
    resolutions: &[Resolution],
    number: i16,
    step: TransitionProposal,
) -> Result<History, Refusal> {
    let resolutions = resolutions.to_vec();
    History { resolutions, ..history.clone() }.take(side(number), step, now())
}

fn resolution(history: &History, town: u128, kind: ResolutionKind) -> Resolution {
    let said = ResolutionProposal {
        municipality_id: super::place(town),
        kind,
        outcome: ResolutionOutcome::Adopted,
        body: CouncilName::parse("Gemeinderat").expect("a name"),
        number: None,
        decided_on: day("2026-01-15"),
        document: None,
    };
    let resolved = history.resolve(ResolutionId::new(now()), said, now());
    resolved.expect("a resolution").resolutions.remove(0)
}

#[test]
fn a_resolution_carries_only_its_own_side_and_kind() {
    let friends = history(Form::Friendship);
    let proposed =
        take(&friends, &[], 1, TransitionProposal::of(SideEvent::Propose)).expect("proposed");
    for (town, kind, fits) in [
        (1, ResolutionKind::Conclude, true),
        (4, ResolutionKind::Conclude, false),
        (1, ResolutionKind::End, false),
    ] {
        let known = [resolution(&friends, town, kind)];
        assert_eq!(
            take(&proposed, &known, 1, TransitionProposal::of(SideEvent::Resolve)).is_ok(),
            fits,
            "{town} {kind}"
        );
        let used = known.map(|it| Resolution { used: true, ..it });
        assert!(take(&proposed, &used, 1, TransitionProposal::of(SideEvent::Resolve)).is_err());
    }
}

#[test]
fn a_form_holds_on_the_day_from_which_it_is_active() {
    let friends = history(Form::Friendship);
    let dated = |event| {
        let effective_on = KnownDate::parse("2020-03-01").ok();
        TransitionProposal { effective_on, ..TransitionProposal::of(event) }
    };
    let resolved = Resolution {
        vote: ResolutionProposal {
            decided_on: day("2020-03-01"),
            ..resolution(&friends, 1, ResolutionKind::Conclude).vote
        },
        ..resolution(&friends, 1, ResolutionKind::Conclude)
    };
    let proposed = take(&friends, &[], 1, dated(SideEvent::Propose)).expect("proposed");
    let mut friends = take(&proposed, &[resolved], 1, dated(SideEvent::Resolve)).expect("resolved");
    let terms =
        super::terms(crate::agreement::AgreementKind::FriendshipAgreement, Some("2029-12-31"));
    friends.agreements.push(super::signed(terms, "2026-01-20"));
    let activate = |on: &str| {
        let effective_on = KnownDate::parse(on).ok();
        let step =
            TransitionProposal { effective_on, ..TransitionProposal::of(SideEvent::Activate) };
        friends.take(side(1), step, now()).is_ok()
    };
    assert_eq!(
        ["2025", "2026-01-19", "2026-01-20", "2026-01", "2026"].map(activate),
        [false, false, true, true, true]
    );
}

#[test]
fn every_event_is_shown_with_what_stands_against_it() {
    let shown = history(Form::Contact).transitions(None, now());
    assert_eq!(shown.transitions.len(), 2 * SideEvent::all().count());
    for it in &shown.transitions {
        assert_eq!(it.allowed, it.unmet.is_empty());
        assert_eq!(
            it.unmet.contains(&SideGuard::StatusFits),
            it.leads_to.is_none() && it.opens.is_none()
        );
    }
    let allowed =
        shown.transitions.iter().filter(|it| it.allowed).map(|it| (i16::from(it.side), it.event));
    assert_eq!(
        allowed.collect::<Vec<_>>(),
        [
            (1, SideEvent::Propose),
            (1, SideEvent::Activate),
            (1, SideEvent::Abandon),
            (1, SideEvent::PauseCitizens),
            (1, SideEvent::CloseCitizens),
            (2, SideEvent::Explore),
            (2, SideEvent::Decline),
            (2, SideEvent::PauseCitizens),
            (2, SideEvent::CloseCitizens),
        ]
    );
}

#[test]
fn an_end_known_to_the_year_stays_a_year() {
    let contact = history(Form::Contact);
    let mut over = TransitionProposal::of(SideEvent::Abandon);
    over.reason_code = Some(crate::transition::SideReasonCode::NoCounterpart);
    over.effective_on = Some(KnownDate::parse("2020").expect("a date"));
    let ended = take(&contact, &[], 1, over).expect("abandoned");
    assert_eq!(ended.partnership.ended_on.map(|it| it.to_string()).as_deref(), Some("2020"));
}

/// A proposal is for those whom it names until a second side speaks; to decline is no speaking, and what everybody has
/// seen stays seen.
#[test]
fn a_proposal_is_public_once_a_second_side_has_spoken() {
    use crate::PartnershipVisibility::{Parties, Public};
    let proposed = history(Form::Contact);
    let after = |history: &History, number, event| {
        let step = TransitionProposal {
            reason_code: Some(crate::transition::SideReasonCode::NoCounterpart),
            ..TransitionProposal::of(event)
        };
        take(history, &[], number, step).expect("a step")
    };
    let shows = |it: &History| it.partnership.visibility;
    assert_eq!(shows(&proposed), Parties);
    for event in [SideEvent::Propose, SideEvent::Abandon, SideEvent::CloseCitizens] {
        assert_eq!(shows(&after(&proposed, 1, event)), Parties, "{event}");
    }
    assert_eq!(shows(&after(&proposed, 2, SideEvent::Decline)), Parties);
    let heard = after(&proposed, 2, SideEvent::Explore);
    assert_eq!(shows(&heard), Public);
    assert_eq!(shows(&after(&heard, 2, SideEvent::Abandon)), Public);
}
