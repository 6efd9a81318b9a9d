-- What guests need to take part: beside the registration, so that whoever reads that does not read this. It goes with the
-- seat, and thirty days after the end.
create table support_need (
    registration_id {uuid} not null primary key references registration (id),
    conference_id {uuid} not null references conference (id),
    needs text not null,
    updated_at {instant} not null
);
create index support_need_of on support_need (conference_id, registration_id);

-- Whom hosts appoint to something at their conference.
create table conference_team_member (
    id {uuid} not null primary key,
    conference_id {uuid} not null references conference (id),
    account_id {uuid} not null references account (id),
    role varchar(20) not null,
    created_at {instant} not null,
    constraint conference_team_member_once unique (conference_id, account_id, role)
);
create index conference_team_member_of on conference_team_member (conference_id, id);
