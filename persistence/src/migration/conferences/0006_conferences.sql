create table conference_series (
    id {uuid} not null primary key,
    kind varchar(24) not null,
    status varchar(16) not null,
    profile text not null,
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null
);

create table conference_series_partner (
    series_id {uuid} not null references conference_series (id),
    organisation_id {uuid} not null references organisation (id),
    primary key (series_id, organisation_id)
) {clustered};
create index conference_series_partner_of on conference_series_partner (organisation_id, series_id);

-- What is filtered and sorted by is a column, the rest is the document.
create table conference (
    id {uuid} not null primary key,
    series_id {uuid} references conference_series (id),
    round smallint,
    status varchar(24) not null,
    country char(2) not null,
    municipality_id {uuid} references place (id),
    main_theme varchar(40),
    -- The first and the last day it may be, however exactly that is known; '9999-12-31' while there is no date.
    first_on {date} not null,
    last_on {date} not null,
    profile text not null,
    reschedules text not null,
    sequence integer not null,
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null,
    constraint conference_ends_after_it_starts check (first_on <= last_on)
);
create index conference_by_date on conference (first_on, id);
create index conference_by_series on conference (series_id, id);
create index conference_by_country on conference (country, id);

create table conference_host (
    conference_id {uuid} not null references conference (id),
    organisation_id {uuid} not null references organisation (id),
    role varchar(8) not null,
    primary key (conference_id, organisation_id)
) {clustered};
create index conference_host_of on conference_host (organisation_id, conference_id);

create table seat_pool (
    id {uuid} not null primary key,
    conference_id {uuid} not null references conference (id),
    dimension varchar(16) not null,
    -- Which mode, origin or delegation; empty for everybody's.
    whose varchar(40) not null,
    capacity integer not null,
    held integer not null,
    next_seq integer not null,
    constraint seat_pool_once unique (conference_id, dimension, whose),
    -- The last line: no seat is sold twice, whatever the program does.
    constraint seat_pool_never_oversold check (0 <= held and held <= capacity),
    constraint seat_pool_numbers_from_one check (1 <= next_seq)
);

create table registration (
    id {uuid} not null primary key,
    conference_id {uuid} not null references conference (id),
    account_id {uuid} not null references account (id),
    status varchar(28) not null,
    participation text not null,
    mode varchar(8) not null,
    origin varchar(16),
    party_size integer not null,
    -- Whether its seats are taken from the pools.
    seated boolean not null,
    priority smallint not null,
    groups text,
    consented_at {instant},
    queue_pool_id {uuid} references seat_pool (id),
    queue_seq integer,
    overtaken integer not null,
    offered_until {instant},
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null,
    constraint registration_groups_by_consent check ((groups is null) = (consented_at is null)),
    constraint registration_waits_with_a_number check ((status = 'waitlisted') = (queue_seq is not null)),
    constraint registration_offer_ends check ((status = 'offered') = (offered_until is not null))
);
-- A person has one registration for a conference that is not over.
create unique index registration_live_once on registration (conference_id, account_id)
    where status in ('draft', 'submitted', 'waitlisted', 'offered', 'confirmed');
create unique index registration_number_once on registration (queue_pool_id, queue_seq);
create index registration_of_conference on registration (conference_id, status, id);
create index registration_of_account on registration (account_id, id);
create index registration_offers on registration (offered_until) where offered_until is not null;

-- Numbers as they were given out, also to those who left the queue since.
create table queue_number (
    pool_id {uuid} not null references seat_pool (id),
    seq integer not null,
    registration_id {uuid} not null references registration (id),
    given_at {instant} not null,
    constraint queue_number_once primary key (pool_id, seq)
) {clustered};

create table seat_spill (
    id {uuid} not null primary key,
    conference_id {uuid} not null references conference (id),
    from_pool_id {uuid} not null references seat_pool (id),
    to_pool_id {uuid} not null references seat_pool (id),
    due_at {instant} not null,
    done_at {instant},
    constraint seat_spill_elsewhere check (from_pool_id <> to_pool_id)
);
create index seat_spill_due on seat_spill (due_at) where done_at is null;

-- What the public reads of a day, so that no two readings give somebody away who came or went in between.
create table representation_day (
    conference_id {uuid} not null references conference (id),
    day {date} not null,
    measure text not null,
    constraint representation_day_once primary key (conference_id, day)
) {clustered};

create table outcome (
    id {uuid} not null primary key,
    conference_id {uuid} not null references conference (id),
    status varchar(16) not null,
    central boolean not null,
    profile text not null,
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null
);
create index outcome_of on outcome (conference_id, id);
create unique index outcome_central_once on outcome (conference_id) where central;

create table follow_up (
    id {uuid} not null primary key,
    conference_id {uuid} not null references conference (id),
    status varchar(24) not null,
    partnership_id {uuid},
    profile text not null,
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null
);
create index follow_up_of on follow_up (conference_id, id);
