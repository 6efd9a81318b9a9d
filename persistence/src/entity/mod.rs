//! The tables, column by column.
#![expect(unreachable_pub, reason = "sea-orm derives its siblings as pub")]

pub(crate) mod account;
pub(crate) mod account_role;
pub(crate) mod api_key;
pub(crate) mod audit_event;
pub(crate) mod conference;
pub(crate) mod conference_host;
pub(crate) mod conference_series;
pub(crate) mod conference_series_partner;
pub(crate) mod follow_up;
pub(crate) mod idempotency_key;
pub(crate) mod import_content;
pub(crate) mod import_job;
pub(crate) mod import_remark;
pub(crate) mod login_throttle;
pub(crate) mod organisation;
pub(crate) mod organisation_code;
pub(crate) mod organisation_theme;
pub(crate) mod outcome;
pub(crate) mod partnership;
pub(crate) mod partnership_member;
pub(crate) mod place;
pub(crate) mod place_code;
pub(crate) mod place_label;
pub(crate) mod place_succession;
pub(crate) mod queue_number;
pub(crate) mod refresh_token;
pub(crate) mod registration;
pub(crate) mod representation_day;
pub(crate) mod search_spelling;
pub(crate) mod search_word;
pub(crate) mod seat_pool;
pub(crate) mod seat_spill;
