-- Somebody is asked to take a role on a body, which a body of their own or of another side wants. The secrets that accept
-- it stand with the messages that carry them.
create table invitation (
    id {uuid} not null primary key,
    on_kind varchar(16) not null,
    on_id {uuid} not null,
    side smallint,
    role varchar(16) not null,
    until {date},
    email varchar(254) not null,
    language varchar(2) not null,
    state varchar(16) not null,
    expires_at {instant} not null,
    body_id {uuid} not null,
    owner_id {uuid} not null,
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null
);
create unique index invitation_once on invitation (on_id, email) where state = 'pending';
create index invitation_of on invitation (owner_id, id);
create index invitation_on on invitation (on_id, id);
create index invitation_in_state on invitation (state, id);

create table role_request (
    id {uuid} not null primary key,
    account_id {uuid} not null references account (id),
    on_kind varchar(16) not null,
    on_id {uuid} not null,
    role varchar(16) not null,
    message varchar(1000),
    evidence_url varchar(500),
    address_matches_website boolean not null,
    state varchar(16) not null,
    decision_reason varchar(1000),
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null
);
create unique index role_request_once on role_request (account_id, on_id) where state = 'pending';
create index role_request_of on role_request (account_id, id);
create index role_request_on on role_request (on_id, id);
create index role_request_in_state on role_request (state, id);

-- The region that the platform has given to a network office.
alter table organisation add column region_id {uuid} references place (id);
