create table account (
    id {uuid} not null primary key,
    email varchar(254) not null,
    display_name varchar(200) not null,
    password_hash varchar(255) not null,
    active boolean not null,
    created_at {instant} not null,
    constraint account_email_once unique (email)
);

-- A role is held on something; on the platform, on_id is the nil UUID.
create table account_role (
    account_id {uuid} not null references account (id),
    role varchar(16) not null,
    on_kind varchar(16) not null,
    on_id {uuid} not null,
    granted_at {instant} not null,
    constraint account_role_once primary key (account_id, on_kind, on_id, role)
) {clustered};
create index account_role_on on account_role (on_id);

create table refresh_token (
    hash varchar(64) not null primary key,
    family_id {uuid} not null,
    account_id {uuid} not null references account (id),
    created_at {instant} not null,
    expires_at {instant} not null,
    used_at {instant},
    revoked_at {instant}
);
create index refresh_token_family on refresh_token (family_id);
create index refresh_token_account on refresh_token (account_id);

create table api_key (
    id {uuid} not null primary key,
    account_id {uuid} not null references account (id),
    name varchar(200) not null,
    prefix varchar(16) not null,
    hash varchar(64) not null constraint api_key_hash_once unique,
    scopes text not null,
    created_at {instant} not null,
    expires_at {instant} not null,
    last_used_at {instant},
    revoked_at {instant}
);
create index api_key_of on api_key (account_id, id);

-- Failed logins, by account and by address.
create table login_throttle (
    subject varchar(300) not null primary key,
    failures integer not null,
    first_failed_at {instant} not null,
    locked_until {instant}
);
