//! Pairs that a source names and that never were.

use kernel::Reason;

use super::{candidate, history, now, side};
use crate::dispute::{DisputeDecision, DisputeVerdict, StruckBy};
use crate::episode::{Episode, must_be_free, next};
use crate::history::History;
use crate::status::SideEvent;
use crate::transition::TransitionProposal;
use crate::{Form, Partnership, PartnershipId, Refusal};

fn why() -> Reason {
    Reason::parse("Our archive knows of no such partnership.").expect("a reason")
}

fn imported() -> History {
    let ends = [candidate(1, "DE").place, candidate(4, "UA").place];
    History::of(Partnership::imported(PartnershipId::new(now()), ends, "Wikidata", now()))
}

fn struck(it: &History) -> Option<StruckBy> {
    it.partnership.struck.as_ref().map(|it| it.by)
}

#[test]
fn what_all_sides_dispute_is_struck_until_one_of_them_takes_it_back() {
    let one = imported().dispute(side(1), why(), now()).expect("disputed");
    assert_eq!((struck(&one), one.partnership.disputes.len()), (None, 1));
    assert_eq!(one.dispute(side(1), why(), now()), Err(Refusal::SideHasActed));
    let both = one.dispute(side(2), why(), now()).expect("disputed by both");
    assert_eq!((struck(&both), both.partnership.version), (Some(StruckBy::Sides), 3));
    let step = TransitionProposal::of(SideEvent::TakeOver);
    assert_eq!(both.take(side(1), step, now()), Err(Refusal::Struck));
    assert_eq!(both.partnership.must_be_open(), Err(Refusal::Struck));
    let back = both.withdraw_dispute(side(2), now()).expect("taken back");
    assert_eq!((struck(&back), back.partnership.disputes.len()), (None, 1));
    assert_eq!(back.withdraw_dispute(side(2), now()), Err(Refusal::NothingDisputed));
}

#[test]
fn who_takes_part_disputes_it_no_more() {
    let one = imported().dispute(side(1), why(), now()).expect("disputed");
    let step = TransitionProposal::of(SideEvent::TakeOver);
    let taken = one.take(side(1), step, now()).expect("taken over");
    assert!(taken.partnership.disputes.is_empty());
    assert_eq!(taken.dispute(side(1), why(), now()), Err(Refusal::TakesPartItself));
    let own = history(Form::Contact).dispute(side(2), why(), now());
    assert_eq!(own, Err(Refusal::NotImported));
}

#[test]
fn the_platform_strikes_what_is_disputed_and_restores_it() {
    let decide =
        |it: &History, event| it.decide_dispute(DisputeDecision { event, reason: why() }, now());
    let bare = imported();
    for event in [DisputeVerdict::Strike, DisputeVerdict::Restore] {
        assert_eq!(decide(&bare, event), Err(Refusal::NothingDisputed));
    }
    let one = bare.dispute(side(1), why(), now()).expect("disputed");
    let gone = decide(&one, DisputeVerdict::Strike).expect("struck");
    assert_eq!(struck(&gone), Some(StruckBy::Platform));
    assert_eq!(decide(&gone, DisputeVerdict::Strike), Err(Refusal::Struck));
    let still = gone.withdraw_dispute(side(1), now()).expect("taken back");
    assert_eq!(struck(&still), Some(StruckBy::Platform), "the platform has decided");
    let back = decide(&gone, DisputeVerdict::Restore).expect("restored");
    assert_eq!((struck(&back), back.partnership.disputes.len()), (None, 0));
}

#[test]
fn what_never_was_is_in_nobodys_way() {
    let it = imported().partnership.episode();
    let never = Episode { struck: true, ..it };
    let other = Episode { id: PartnershipId::new(now()), number: 2, ..it };
    assert_eq!(must_be_free(&other, &[it]), Err(Refusal::EpisodeStillOpen(it.id)));
    assert_eq!(must_be_free(&other, &[never]), Ok(()));
    let ended = Episode { to: it.from.or(crate::KnownDate::parse("1990").ok()), ..never };
    assert_eq!(next(&[ended]), (2, None), "its number is used, and nothing follows it");
}
