pub(crate) mod account;
pub(crate) mod account_role;
pub(crate) mod api_key;
pub(crate) mod invitation;
pub(crate) mod login_throttle;
pub(crate) mod person;
pub(crate) mod refresh_token;
pub(crate) mod role_request;
