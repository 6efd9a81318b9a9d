-- What authorities say for a partnership; what they have withdrawn stays.
create table partnership_support (
    id {uuid} not null primary key,
    partnership_id {uuid} not null references partnership (id),
    side smallint not null,
    municipality_id {uuid} not null references place (id),
    level varchar(16) not null,
    given_on {date} not null,
    valid_to {date},
    resolution_id {uuid} references partnership_resolution (id),
    document_id {uuid} references document (id),
    note varchar(1000),
    withdrawn_at {instant},
    withdrawal_reason varchar(1000),
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null,
    constraint partnership_support_rests_on_something check (level in ('verbal', 'letter') or resolution_id is not null),
    constraint partnership_support_lasts check (valid_to is null or valid_to >= given_on)
);
create index partnership_support_of on partnership_support (partnership_id, id);
create index partnership_support_shown_by on partnership_support (document_id) where document_id is not null;
create index partnership_support_rests on partnership_support (resolution_id) where resolution_id is not null;

-- What a side notes for itself.
create table partnership_note (
    id {uuid} not null primary key,
    partnership_id {uuid} not null references partnership (id),
    side smallint not null,
    text varchar(4000) not null,
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null
);
create index partnership_note_of on partnership_note (partnership_id, side, id);
