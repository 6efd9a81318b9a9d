//! The tables, column by column.
#![expect(unreachable_pub, reason = "sea-orm derives its siblings as pub")]

pub(crate) mod account;
pub(crate) mod account_role;
pub(crate) mod api_key;
pub(crate) mod audit_event;
pub(crate) mod data_source;
pub(crate) mod dimension;
pub(crate) mod framework;
pub(crate) mod idempotency_key;
pub(crate) mod import_content;
pub(crate) mod import_job;
pub(crate) mod import_remark;
pub(crate) mod indicator;
pub(crate) mod indicator_label;
pub(crate) mod indicator_need;
pub(crate) mod indicator_version;
pub(crate) mod login_throttle;
pub(crate) mod observation;
pub(crate) mod observation_step;
pub(crate) mod organisation;
pub(crate) mod organisation_code;
pub(crate) mod organisation_theme;
pub(crate) mod partnership;
pub(crate) mod partnership_member;
pub(crate) mod place;
pub(crate) mod place_code;
pub(crate) mod place_label;
pub(crate) mod place_succession;
pub(crate) mod refresh_token;
pub(crate) mod search_spelling;
pub(crate) mod search_word;
pub(crate) mod series;
pub(crate) mod target;
pub(crate) mod unit;
