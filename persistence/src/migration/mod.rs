//! The schema's history. A released migration is never edited; the next one amends it.
//!
//! Migrations are SQL, one text for both databases: constraints keep their names and their reasons, and a reader
//! sees what the database sees. The few types that differ are written as words in braces.

/// After which years have one form.
pub(crate) const PERIODS: &str = "0018_periods";

/// The name under which each is recorded, which never changes, and what it says; in the order in which they run.
pub(crate) const TEXTS: &[(&str, &str)] = &[
    ("0001_directory", include_str!("directory/0001_directory.sql")),
    ("0002_access", include_str!("people/0002_access.sql")),
    ("0003_operations", include_str!("platform/0003_operations.sql")),
    ("0004_partnerships", include_str!("partnerships/0004_partnerships.sql")),
    ("0005_learning_cities", include_str!("learning_cities/0005_learning_cities.sql")),
    ("0006_conferences", include_str!("conferences/0006_conferences.sql")),
    ("0007_jobs", include_str!("platform/0007_jobs.sql")),
    ("0008_consent", include_str!("conferences/0008_consent.sql")),
    ("0009_one_queue", include_str!("conferences/0009_one_queue.sql")),
    ("0010_actors", include_str!("partnerships/0010_actors.sql")),
    ("0011_kept_answers", include_str!("platform/0011_kept_answers.sql")),
    ("0012_history", include_str!("partnerships/0012_history.sql")),
    ("0013_names_folded_alike", include_str!("directory/0013_names_folded_alike.sql")),
    ("0014_domestic", include_str!("partnerships/0014_domestic.sql")),
    ("0014_mappings", include_str!("platform/0014_mappings.sql")),
    ("0015_finding", include_str!("partnerships/0015_finding.sql")),
    ("0016_proposals", include_str!("partnerships/0016_proposals.sql")),
    ("0017_mergers", include_str!("partnerships/0017_mergers.sql")),
    (PERIODS, include_str!("learning_cities/0018_periods.sql")),
    ("0020_towns_join", include_str!("partnerships/0020_towns_join.sql")),
    ("0021_disputes", include_str!("partnerships/0021_disputes.sql")),
    ("0023_conference_lists", include_str!("conferences/0023_conference_lists.sql")),
    ("0023_directory_lists", include_str!("directory/0023_directory_lists.sql")),
    ("0023_figure_lists", include_str!("learning_cities/0023_figure_lists.sql")),
    ("0023_partnership_lists", include_str!("partnerships/0023_partnership_lists.sql")),
    ("0023_remark_lists", include_str!("platform/0023_remark_lists.sql")),
    ("0024_oldest_program", include_str!("platform/0024_oldest_program.sql")),
    ("0025_decimal_marks", include_str!("platform/0025_decimal_marks.sql")),
    ("0025_more_is_found", include_str!("directory/0025_more_is_found.sql")),
    ("0026_own_registrations", include_str!("conferences/0026_own_registrations.sql")),
    ("0026_words_of_their_kind", include_str!("directory/0026_words_of_their_kind.sql")),
    ("0027_people", include_str!("people/0027_people.sql")),
    ("0028_invitations", include_str!("people/0028_invitations.sql")),
    ("0030_outbox", include_str!("platform/0030_outbox.sql")),
    ("0034_documents", include_str!("directory/0034_documents.sql")),
    ("0035_named_documents", include_str!("partnerships/0035_named_documents.sql")),
    ("0036_support", include_str!("partnerships/0036_support.sql")),
    ("0037_waiting", include_str!("platform/0037_waiting.sql")),
    ("0038_narrow_keys", include_str!("people/0038_narrow_keys.sql")),
    ("0039_departments", include_str!("directory/0039_departments.sql")),
    ("0040_contacts", include_str!("people/0040_contacts.sql")),
    ("0041_inviters", include_str!("people/0041_inviters.sql")),
    ("0042_guests", include_str!("conferences/0042_guests.sql")),
    ("0043_announcements", include_str!("conferences/0043_announcements.sql")),
    ("0043_groups", include_str!("conferences/0043_groups.sql")),
    ("0044_reserves", include_str!("conferences/0044_reserves.sql")),
    ("0045_questions", include_str!("conferences/0045_questions.sql")),
    ("0045_support", include_str!("conferences/0045_support.sql")),
];
