//! What a broken constraint means to somebody who runs into it.

use crate::http::rule::Sentences;

pub(super) const SENTENCES: Sentences = &[
    ("partnership_actor_once", Some("The organisation takes part already.")),
    ("partnership_adoption_once", Some("The side has done so already.")),
    ("partnership_agreement_document_once", None),
    ("partnership_agreement_followed_once", Some("Another agreement already follows that one.")),
    (
        "partnership_assessment_once_a_day",
        Some("An assessment of the partnership was opened today."),
    ),
    ("partnership_ballot_once", Some("The side has its ballot box already.")),
    ("partnership_citizen_track_once", None),
    ("partnership_confirmation_once", Some("The side has done so already.")),
    (
        "partnership_episode_once",
        Some("These municipalities already have an open partnership of this form."),
    ),
    ("partnership_event_resolution_once", Some("The resolution carries another step already.")),
    ("partnership_form_confirmation_once", Some("The side has done so already.")),
    ("partnership_invited_member_once", Some("The municipality is invited already.")),
    ("partnership_report_once", Some("You have reported that already, and it is being looked at.")),
    ("partnership_member_on_one_side", Some("The municipality is on a side already.")),
    ("partnership_objection_once", Some("The side has done so already.")),
    (
        "partnership_open_once",
        Some("These municipalities already have an open partnership of this form."),
    ),
    ("partnership_respondent_once", Some("You have answered already.")),
    ("partnership_retraction_once", Some("The event has been taken back already.")),
    ("partnership_side_once", Some("The partnership has a side of this number already.")),
    ("partnership_signature_once", Some("The side has done so already.")),
    (
        "partnership_sole_once",
        Some(
            "These municipalities already have an open partnership; only a project may stand beside it.",
        ),
    ),
    ("partnership_termination_once", Some("The agreement has been terminated already.")),
    ("partnership_timeline_entry_once", None),
];
