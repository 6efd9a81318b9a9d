-- What people are told by mail, kept in the transaction that causes it. No text is kept, only what it says; that and the
-- address are forgotten some time after it was sent.
create table outbox_message (
    id {uuid} not null primary key,
    cause varchar(200) not null constraint outbox_message_once unique,
    kind varchar(32) not null,
    email varchar(254),
    account_id {uuid} references account (id),
    language varchar(12) not null,
    subject_id {uuid} not null,
    said text,
    state varchar(16) not null,
    made_at {instant} not null,
    -- The attempts since it waits, and the first of them.
    attempts integer not null,
    tried_since {instant},
    settled_at {instant},
    constraint outbox_message_reaches_somebody check (state <> 'waiting' or (email is not null and said is not null))
);
create index outbox_message_state on outbox_message (state, id);

-- A secret in a message that was sent, by its hash: what it is for, with what, and who got it.
create table mail_token (
    hash varchar(64) not null primary key,
    purpose varchar(32) not null,
    subject_id {uuid} not null,
    email varchar(254) not null,
    made_at {instant} not null,
    expires_at {instant} not null
);
create index mail_token_about on mail_token (subject_id, purpose);
create index mail_token_expires on mail_token (expires_at);

-- Addresses that get no more than they have to, each with every reason.
create table mail_suppression (
    address_key varchar(254) not null,
    reason varchar(16) not null,
    at {instant} not null,
    constraint mail_suppression_once primary key (address_key, reason)
) {clustered};

-- When an address was last written to that has confirmed nothing; held while it is decided whether it is its turn.
create table mail_pace (
    address_key varchar(254) not null primary key,
    turns text not null,
    last_at {instant} not null
);
