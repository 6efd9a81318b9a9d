-- A partnership: one episode of what two or more sides have with each other.
create table partnership (
    id {uuid} not null primary key,
    form varchar(24) not null,
    -- The municipalities that lead the sides, in order, so that A-B is B-A.
    pair_key varchar(300) not null,
    episode_number integer not null,
    previous_episode_id {uuid} constraint partnership_previous references partnership (id),
    title text not null,
    themes text not null,
    domestic boolean not null,
    -- Follows from the sides; kept to be filtered by.
    official_status varchar(16) not null,
    citizen_track varchar(16) not null,
    started_on {date},
    started_exactly varchar(8),
    partner_since {date},
    ended_on {date},
    origin_kind varchar(32),
    conference_id {uuid},
    source varchar(40),
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null,
    constraint partnership_lasts check (ended_on >= started_on),
    -- P-INV-10
    constraint partnership_before_its_end check (partner_since <= ended_on),
    constraint partnership_start_is_whole check ((started_on is null) = (started_exactly is null)),
    constraint partnership_origin_is_whole check ((origin_kind is null) = (conference_id is null)),
    constraint partnership_episodes_count check (episode_number >= 1)
);
-- P-INV-07: of one form a pair has one open episode, and two that begin at once cannot both be the next. That closed
-- ones keep clear of each other is decided while the rows of those who lead are held.
create unique index partnership_open_once on partnership (pair_key, form) where ended_on is null;
create unique index partnership_episode_once on partnership (pair_key, episode_number);
create index partnership_by_status on partnership (official_status, id);

-- P-INV-06: a municipality is on one side. P-INV-11: nothing that is deleted takes a partnership with it.
create table partnership_member (
    partnership_id {uuid} not null references partnership (id),
    side smallint not null,
    -- Who leads is first.
    position smallint not null,
    municipality_id {uuid} not null references place (id),
    constraint partnership_member_on_one_side primary key (partnership_id, municipality_id)
) {clustered};
create index partnership_member_of on partnership_member (municipality_id, partnership_id);

create table partnership_actor (
    partnership_id {uuid} not null references partnership (id),
    side smallint not null,
    organisation_id {uuid} not null references organisation (id),
    role varchar(16) not null,
    constraint partnership_actor_once primary key (partnership_id, organisation_id)
) {clustered};
create index partnership_actor_of on partnership_actor (organisation_id, partnership_id);

-- What councils decided; rows are only ever added.
create table partnership_resolution (
    id {uuid} not null primary key,
    partnership_id {uuid} not null references partnership (id),
    side smallint not null,
    municipality_id {uuid} not null references place (id),
    kind varchar(16) not null,
    outcome varchar(16) not null,
    body varchar(120) not null,
    number varchar(60),
    decided_on {date} not null,
    document varchar(500),
    recorded_at {instant} not null
);
create index partnership_resolution_of on partnership_resolution (partnership_id, id);

-- What happened to a side, or to the citizens' track; rows are only ever added.
create table partnership_event (
    id {uuid} not null primary key,
    partnership_id {uuid} not null references partnership (id),
    side smallint not null,
    track varchar(16) not null,
    event varchar(24) not null,
    effective_on {date} not null,
    effective_exactly varchar(8) not null,
    decided_by varchar(16) not null,
    -- A resolution carries one step.
    resolution_id {uuid} constraint partnership_event_resolution_once unique
        constraint partnership_event_resolution references partnership_resolution (id),
    reason_code varchar(24),
    reason varchar(1000),
    planned_on {date},
    documents text not null,
    recorded_at {instant} not null,
    recorded_by varchar(60) not null
);
create index partnership_event_of on partnership_event (partnership_id, id);

-- Where each side stands, by its last event; a side that has said nothing has no row.
create table partnership_side (
    partnership_id {uuid} not null references partnership (id),
    side smallint not null,
    status varchar(16) not null,
    since {date} not null,
    since_exactly varchar(8) not null,
    event_id {uuid} not null references partnership_event (id),
    decided_by varchar(16) not null,
    reason_code varchar(24),
    resolution_id {uuid},
    constraint partnership_side_once primary key (partnership_id, side)
) {clustered};

create table partnership_agreement (
    id {uuid} not null primary key,
    partnership_id {uuid} not null references partnership (id),
    kind varchar(24) not null,
    title varchar(200) not null,
    draft boolean not null,
    in_force_from {date},
    in_force_to {date},
    themes text not null,
    projects text not null,
    languages text not null,
    notice_months smallint,
    predecessor_id {uuid} constraint partnership_agreement_predecessor references partnership_agreement (id),
    succession varchar(16),
    edition integer not null,
    terminated_on {date},
    superseded_on {date},
    gap_days integer,
    parties smallint not null,
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null,
    -- P-INV-08
    constraint partnership_agreement_lasts check (in_force_to > in_force_from),
    constraint partnership_agreement_follows check ((predecessor_id is null) = (succession is null))
);
create index partnership_agreement_of on partnership_agreement (partnership_id, id);
-- An agreement is renewed, amended or superseded by one other.
create unique index partnership_agreement_followed_once on partnership_agreement (predecessor_id)
    where terminated_on is null;

create table partnership_adoption (
    id {uuid} not null primary key,
    agreement_id {uuid} not null references partnership_agreement (id),
    side smallint not null,
    decided_on {date} not null,
    resolution_id {uuid} references partnership_resolution (id),
    mandate varchar(500),
    recorded_at {instant} not null,
    constraint partnership_adoption_once unique (agreement_id, side),
    constraint partnership_adoption_is_legitimate check (resolution_id is not null or mandate is not null)
);

create table partnership_signature (
    id {uuid} not null primary key,
    agreement_id {uuid} not null references partnership_agreement (id),
    side smallint not null,
    office varchar(24) not null,
    signed_on {date} not null,
    recorded_at {instant} not null,
    constraint partnership_signature_once unique (agreement_id, side)
);

create table partnership_termination (
    id {uuid} not null primary key,
    agreement_id {uuid} not null references partnership_agreement (id),
    side smallint not null,
    effective_on {date} not null,
    reason varchar(1000) not null,
    document varchar(500),
    recorded_at {instant} not null,
    constraint partnership_termination_once unique (agreement_id)
);

create table partnership_form_change (
    id {uuid} not null primary key,
    partnership_id {uuid} not null references partnership (id),
    from_form varchar(24) not null,
    to_form varchar(24) not null,
    effective_on {date} not null,
    agreement_id {uuid} references partnership_agreement (id),
    side smallint not null,
    recorded_at {instant} not null,
    constraint partnership_form_changes check (from_form <> to_form)
);
create index partnership_form_change_of on partnership_form_change (partnership_id, id);

-- What one side says of both.
create table partnership_claim (
    id {uuid} not null primary key,
    partnership_id {uuid} not null references partnership (id),
    claimed_by smallint not null,
    key varchar(16) not null,
    on_date {date},
    on_exactly varchar(8),
    text text not null,
    category varchar(40),
    document varchar(500),
    replaces_id {uuid} constraint partnership_claim_replaces references partnership_claim (id),
    standing varchar(16) not null,
    awaits smallint not null,
    claimed_on {date} not null,
    recorded_at {instant} not null
);
create index partnership_claim_of on partnership_claim (partnership_id, id);

create table partnership_confirmation (
    id {uuid} not null primary key,
    claim_id {uuid} not null references partnership_claim (id),
    side smallint not null,
    confirmed_on {date} not null,
    recorded_at {instant} not null,
    constraint partnership_confirmation_once unique (claim_id, side)
);

create table partnership_assessment (
    id {uuid} not null primary key,
    partnership_id {uuid} not null references partnership (id),
    opened_by smallint not null,
    questionnaire varchar(16) not null,
    opened_on {date} not null,
    closes_on {date} not null,
    version integer not null,
    created_at {instant} not null,
    constraint partnership_assessment_lasts check (closes_on > opened_on),
    constraint partnership_assessment_once_a_day unique (partnership_id, opened_on)
);

-- The ballot box of a side: its answers, sorted, so that nothing tells who gave which.
create table partnership_ballot (
    assessment_id {uuid} not null references partnership_assessment (id),
    side smallint not null,
    answers text not null,
    constraint partnership_ballot_once primary key (assessment_id, side)
) {clustered};

-- Who has answered, but not what.
create table partnership_respondent (
    assessment_id {uuid} not null references partnership_assessment (id),
    account_id {uuid} not null references account (id),
    constraint partnership_respondent_once primary key (assessment_id, account_id)
) {clustered};

-- What happened, from all the tables that only grow.
create view partnership_timeline as
    select id, id as partnership_id, 'episode_begun' as kind, started_on as on_date, started_exactly as exactly,
        cast(null as smallint) as side, id as subject_id, form as word, created_at as recorded_at
    from partnership where started_on is not null
    union all
    select id, partnership_id, case when track = 'official' then 'status_changed' else 'citizen_track_changed' end,
        effective_on, effective_exactly, side, id, event, recorded_at
    from partnership_event
    union all
    select id, partnership_id, 'form_changed', effective_on, 'day', side, id, to_form, recorded_at
    from partnership_form_change
    union all
    select id, partnership_id, 'resolution_passed', decided_on, 'day', side, id, kind, recorded_at
    from partnership_resolution
    union all
    select it.id, a.partnership_id, 'agreement_adopted', it.decided_on, 'day', it.side, a.id, a.kind, it.recorded_at
    from partnership_adoption it join partnership_agreement a on a.id = it.agreement_id
    union all
    select it.id, a.partnership_id, 'agreement_signed', it.signed_on, 'day', it.side, a.id, a.kind, it.recorded_at
    from partnership_signature it join partnership_agreement a on a.id = it.agreement_id
    union all
    select a.id, a.partnership_id, 'agreement_in_force', a.in_force_from, 'day', cast(null as smallint), a.id, a.kind,
        a.created_at
    from partnership_agreement a
    where a.in_force_from is not null
        and a.parties <= (select count(*) from partnership_signature s where s.agreement_id = a.id)
    union all
    select it.id, a.partnership_id, 'agreement_terminated', it.effective_on, 'day', it.side, a.id, a.kind,
        it.recorded_at
    from partnership_termination it join partnership_agreement a on a.id = it.agreement_id
    where a.parties <= (select count(*) from partnership_signature s where s.agreement_id = a.id)
    union all
    select id, partnership_id, 'claim_made', claimed_on, 'day', claimed_by, id, key, recorded_at
    from partnership_claim
    union all
    select it.id, c.partnership_id, 'claim_confirmed', it.confirmed_on, 'day', it.side, c.id, c.key, it.recorded_at
    from partnership_confirmation it join partnership_claim c on c.id = it.claim_id;
