create table framework (
    id {uuid} not null primary key,
    code varchar(64){ascii} not null constraint framework_code_once unique,
    name varchar(300) not null,
    edition varchar(300),
    publisher varchar(300),
    licence varchar(300),
    url varchar(500)
);

create table unit (
    id {uuid} not null primary key,
    code varchar(40){ascii} not null constraint unit_code_once unique,
    label text not null,
    -- A decimal as text: exact on both databases.
    factor varchar(31) not null,
    dimension text not null,
    decimals smallint not null
);

-- Dimensions of disaggregation, with their parts.
create table dimension (
    id {uuid} not null primary key,
    code varchar(64){ascii} not null constraint dimension_code_once unique,
    label text not null,
    additive boolean not null,
    parts text not null
);

create table data_source (
    id {uuid} not null primary key,
    kind varchar(16) not null,
    title varchar(300) not null,
    publisher varchar(300),
    organisation_id {uuid} constraint data_source_organisation references organisation (id),
    url varchar(500),
    licence varchar(300),
    reference_date {date},
    access_date {date}
);

create table indicator (
    id {uuid} not null primary key,
    code varchar(64){ascii} not null constraint indicator_code_once unique,
    kind varchar(16) not null,
    owner_id {uuid} constraint indicator_owner references organisation (id),
    links text not null,
    status varchar(16) not null,
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null
);

create table indicator_version (
    id {uuid} not null primary key,
    indicator_id {uuid} not null constraint indicator_version_of references indicator (id),
    number integer not null,
    status varchar(16) not null,
    definition text not null,
    unit varchar(40){ascii} not null constraint indicator_version_unit references unit (code),
    valid_from {date},
    version integer not null,
    constraint indicator_version_numbered unique (indicator_id, number),
    constraint indicator_version_counts check (number > 0)
);
create unique index indicator_version_one_draft on indicator_version (indicator_id) where status = 'draft';
create unique index indicator_version_one_in_force on indicator_version (indicator_id) where status = 'published';

-- What indicators are found by: `framework`, `stage`, `sustainability`, `unit`, `dimension` of the definition in force.
create table indicator_label (
    kind varchar(16) not null,
    label varchar(64){ascii} not null,
    indicator_id {uuid} not null references indicator (id),
    primary key (kind, label, indicator_id)
) {clustered};
create index indicator_label_of on indicator_label (indicator_id);

-- From what the definitions in force are computed.
create table indicator_need (
    indicator_id {uuid} not null references indicator (id),
    needs varchar(64){ascii} not null constraint indicator_need_of references indicator (code),
    primary key (indicator_id, needs)
) {clustered};
create index indicator_need_by on indicator_need (needs);

create table series (
    id {uuid} not null primary key,
    indicator_id {uuid} not null constraint series_indicator references indicator (id),
    place_id {uuid} not null constraint series_place references place (id),
    -- The part of the population, its dimensions in order: `AGE=Y15-24,SEX=F`; `_T` for the total.
    part varchar(900){ascii} not null,
    constraint series_once unique (indicator_id, place_id, part)
);
create index series_by_place on series (place_id, indicator_id);

-- Everything that was ever said of a series and period; rows are added, and led through the workflow.
-- Periods of one frequency sort by their text. Numbers are decimals as text: exact on both databases, and whoever adds
-- them up looks at the status of each, which is not done in SQL.
create table observation (
    series_id {uuid} not null constraint observation_series references series (id),
    period varchar(16){ascii} not null,
    number integer not null,
    id {uuid} not null,
    indicator_version integer not null,
    value varchar(31),
    -- The letters of CL_OBS_STATUS, highest first; none for a deletion.
    status varchar(20) not null,
    conf_status varchar(1) not null,
    note varchar(2000),
    source_id {uuid} constraint observation_source references data_source (id),
    state varchar(12) not null,
    -- Whether this is what everybody reads today: the last one published, unless that is a deletion or withdrawn.
    in_force boolean not null,
    recorded_at {instant} not null,
    recorded_by {uuid},
    superseded_at {instant},
    submitted_by {uuid},
    approved_by {uuid},
    published_at {instant},
    withdrawn_at {instant},
    reason varchar(1000),
    import_id {uuid} constraint observation_import references import_job (id),
    version integer not null,
    constraint observation_numbered primary key (series_id, period, number),
    constraint observation_number_has_status check (value is null or status <> ''),
    constraint observation_ends_later check (superseded_at is null or superseded_at > recorded_at),
    constraint observation_in_force_is_published check (not in_force or (state = 'published' and status <> ''))
) {clustered};
create unique index observation_by_id on observation (id);
-- Of each series and period one revision is the latest, and at most one is read by everybody.
create unique index observation_one_open on observation (series_id, period) where superseded_at is null;
create unique index observation_one_in_force on observation (series_id, period) where in_force;
create index observation_of_import on observation (import_id, series_id, period) where import_id is not null;

-- Who led a revision, or all revisions of an import, a step further.
create table observation_step (
    id {uuid} not null primary key,
    revision_id {uuid},
    import_id {uuid} references import_job (id),
    action varchar(12) not null,
    by_account {uuid},
    at {instant} not null,
    reason varchar(1000),
    constraint observation_step_of_one check ((revision_id is null) <> (import_id is null))
);
create index observation_step_of on observation_step (revision_id, id);
create index observation_step_of_import on observation_step (import_id, id);

create table target (
    id {uuid} not null primary key,
    indicator_id {uuid} not null constraint target_indicator references indicator (id),
    place_id {uuid} not null constraint target_place references place (id),
    part varchar(900){ascii} not null,
    kind varchar(16) not null,
    baseline_period varchar(16){ascii} not null,
    baseline_value varchar(31) not null,
    aim_period varchar(16){ascii} not null,
    aim_value varchar(31) not null,
    -- A partnership or a conference, which live in tables of other domains.
    mover_kind varchar(16),
    mover_id {uuid},
    title varchar(300),
    version integer not null,
    created_at {instant} not null,
    constraint target_once unique (indicator_id, place_id, part, aim_period),
    constraint target_mover_is_whole check ((mover_kind is null) = (mover_id is null))
);
create index target_by_place on target (place_id, id);
create index target_by_mover on target (mover_id, id);
