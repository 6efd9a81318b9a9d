create table partnership (
    id {uuid} not null primary key,
    form varchar(24) not null,
    -- The municipalities of all sides in order, so that A-B is B-A.
    pair_key varchar(100) not null,
    source varchar(40),
    ended_on {date},
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null
);
-- Two municipalities have one open partnership of a form.
create unique index partnership_open_once on partnership (pair_key, form) where ended_on is null;
create index partnership_by_pair on partnership (pair_key);

create table partnership_member (
    partnership_id {uuid} not null references partnership (id),
    side smallint not null,
    municipality_id {uuid} not null references place (id),
    primary key (partnership_id, municipality_id)
) {clustered};
create index partnership_member_of on partnership_member (municipality_id, partnership_id);
