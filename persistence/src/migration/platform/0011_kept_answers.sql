-- Answers about a record are forgotten when what they say is withdrawn.
create index idempotency_key_about on idempotency_key (location) where location is not null;
