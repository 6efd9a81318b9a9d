//! What a broken constraint means to somebody who runs into it.

use crate::http::rule::Sentences;

pub(super) const SENTENCES: Sentences = &[
    ("conference_questions_once", None),
    (
        "conference_team_member_once",
        Some("They have been appointed to that task at the conference already."),
    ),
    ("outcome_central_once", Some("The conference already has its central outcome.")),
    ("queue_number_once", None),
    ("registration_live_once", Some("You are registered for this conference already.")),
    ("registration_number_once", Some("You are registered for this conference already.")),
    ("registration_ticket_once", None),
    ("representation_day_once", None),
    ("representation_reading_once", None),
    (
        "seat_pool_once",
        Some("The conference already has a pool for these seats, or a reserve of them."),
    ),
    ("sign_up_once", None),
];
