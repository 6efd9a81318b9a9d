PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE "seaql_migrations" ( "version" varchar NOT NULL PRIMARY KEY, "applied_at" integer NOT NULL );
CREATE TABLE place (
    id blob not null primary key,
    kind varchar(16) not null,
    name varchar(200) not null,
    name_key varchar(400) not null,
    names text not null,
    alternative_names text not null,
    country char(2) not null,
    level varchar(16),
    parent_id blob constraint place_parent references place (id),
    parent_admin_name varchar(200),
    identifiers text not null,
    lat double precision,
    lon double precision,
    exactness varchar(16),
    -- The point on the unit sphere: distances sort by multiplications alone.
    x double precision,
    y double precision,
    z double precision,
    inhabitants bigint,
    population_year smallint,
    time_zone varchar(40),
    languages text not null,
    profile_tags text not null,
    themes text not null,
    assets text not null,
    open_to_new boolean not null,
    website varchar(500),
    valid_from text,
    valid_to text,
    status varchar(16) not null,
    successor_ids text not null,
    assured_at text,
    -- Where the record came from, if it was imported.
    source varchar(40),
    version integer not null,
    created_at text not null,
    updated_at text not null,
    constraint place_point_is_whole check ((lat is null) = (lon is null) and (lat is null) = (x is null)),
    constraint place_ends_on_a_day check ((status = 'active') = (valid_to is null)),
    constraint place_valid_range check (valid_from is null or valid_to is null or valid_from < valid_to),
    constraint place_level_of_municipalities check ((kind = 'municipality') = (level is not null)),
    constraint place_parent_of_all_but_countries check ((kind = 'country') = (parent_id is null)),
    constraint place_inhabitants_counted check (inhabitants >= 0)
);
CREATE TABLE place_code (
    scheme varchar(16) not null,
    code varchar(80) not null,
    place_id blob not null references place (id),
    constraint place_code_once primary key (scheme, code)
) without rowid;
CREATE TABLE place_label (
    kind varchar(16) not null,
    label varchar(40) not null,
    place_id blob not null references place (id),
    primary key (kind, label, place_id)
) without rowid;
CREATE TABLE place_succession (
    from_id blob not null references place (id),
    to_id blob not null references place (id),
    kind varchar(16) not null,
    on_date text not null,
    primary key (from_id, to_id),
    constraint place_succession_not_to_itself check (from_id <> to_id)
) without rowid;
CREATE TABLE organisation (
    id blob not null primary key,
    name varchar(200) not null,
    name_key varchar(400) not null,
    names text not null,
    kind varchar(32) not null,
    seat_municipality_id blob constraint organisation_seat references place (id),
    legal_form varchar(80),
    non_profit boolean,
    sector varchar(16),
    focus_themes text not null,
    working_languages text not null,
    identifiers text not null,
    website varchar(500),
    accepting_requests boolean not null,
    verification varchar(16) not null,
    verification_reason varchar(1000),
    assured_at text,
    version integer not null,
    created_at text not null,
    updated_at text not null
);
CREATE TABLE organisation_code (
    scheme varchar(16) not null,
    code varchar(80) not null,
    organisation_id blob not null references organisation (id),
    constraint organisation_code_once primary key (scheme, code)
) without rowid;
CREATE TABLE organisation_theme (
    theme varchar(40) not null,
    organisation_id blob not null references organisation (id),
    primary key (theme, organisation_id)
) without rowid;
CREATE TABLE search_word (
    word varchar(24) not null,
    subject_id blob not null,
    primary key (word, subject_id)
) without rowid;
CREATE TABLE search_spelling (
    spelling varchar(24) not null,
    word varchar(24) not null,
    primary key (spelling, word)
) without rowid;
CREATE TABLE account (
    id blob not null primary key,
    email varchar(254) not null,
    display_name varchar(200) not null,
    password_hash varchar(255) not null,
    active boolean not null,
    created_at text not null,
    constraint account_email_once unique (email)
);
CREATE TABLE account_role (
    account_id blob not null references account (id),
    role varchar(16) not null,
    on_kind varchar(16) not null,
    on_id blob not null,
    granted_at text not null,
    constraint account_role_once primary key (account_id, on_kind, on_id, role)
) without rowid;
CREATE TABLE refresh_token (
    hash varchar(64) not null primary key,
    family_id blob not null,
    account_id blob not null references account (id),
    created_at text not null,
    expires_at text not null,
    used_at text,
    revoked_at text
);
CREATE TABLE api_key (
    id blob not null primary key,
    account_id blob not null references account (id),
    name varchar(200) not null,
    prefix varchar(16) not null,
    hash varchar(64) not null constraint api_key_hash_once unique,
    scopes text not null,
    created_at text not null,
    expires_at text not null,
    last_used_at text,
    revoked_at text
);
CREATE TABLE login_throttle (
    subject varchar(300) not null primary key,
    failures integer not null,
    first_failed_at text not null,
    locked_until text
);
CREATE TABLE audit_event (
    id blob not null primary key,
    at text not null,
    actor varchar(60) not null,
    operation varchar(60) not null,
    subject_kind varchar(32) not null,
    subject_id blob not null,
    before text,
    after text,
    request_id varchar(64)
);
CREATE TABLE idempotency_key (
    actor varchar(60) not null,
    key varchar(128) not null,
    fingerprint varchar(64) not null,
    leased_until text not null,
    status smallint,
    location varchar(300),
    etag varchar(40),
    body text,
    expires_at text not null,
    constraint idempotency_key_once primary key (actor, key)
);
CREATE TABLE import_job (
    id blob not null primary key,
    kind varchar(32) not null,
    dry_run boolean not null,
    mode varchar(16) not null,
    actor varchar(60) not null,
    state varchar(16) not null,
    content_sha256 varchar(64) not null,
    report text not null,
    failure varchar(1000),
    attempts integer not null,
    leased_until text,
    version integer not null,
    created_at text not null,
    started_at text,
    finished_at text
);
CREATE TABLE import_content (
    job_id blob not null primary key references import_job (id),
    content blob not null
);
CREATE TABLE import_remark (
    job_id blob not null references import_job (id),
    seq bigint not null,
    line bigint not null,
    severity varchar(16) not null,
    code varchar(40) not null,
    column_name varchar(80),
    value varchar(300),
    detail varchar(500) not null,
    primary key (job_id, seq)
) without rowid;
CREATE TABLE partnership (
    id blob not null primary key,
    form varchar(24) not null,
    -- The municipalities that lead the sides, in order, so that A-B is B-A.
    pair_key varchar(300) not null,
    episode_number integer not null,
    previous_episode_id blob constraint partnership_previous references partnership (id),
    title text not null,
    themes text not null,
    domestic boolean not null,
    -- Follows from the sides; kept to be filtered by.
    official_status varchar(16) not null,
    citizen_track varchar(16) not null,
    started_on text,
    started_exactly varchar(8),
    partner_since text,
    ended_on text,
    origin_kind varchar(32),
    conference_id blob,
    source varchar(40),
    version integer not null,
    created_at text not null,
    updated_at text not null,
    constraint partnership_lasts check (ended_on >= started_on),
    -- P-INV-10
    constraint partnership_before_its_end check (partner_since <= ended_on),
    constraint partnership_start_is_whole check ((started_on is null) = (started_exactly is null)),
    constraint partnership_origin_is_whole check ((origin_kind is null) = (conference_id is null)),
    constraint partnership_episodes_count check (episode_number >= 1)
);
CREATE TABLE partnership_member (
    partnership_id blob not null references partnership (id),
    side smallint not null,
    -- Who leads is first.
    position smallint not null,
    municipality_id blob not null references place (id),
    constraint partnership_member_on_one_side primary key (partnership_id, municipality_id)
) without rowid;
CREATE TABLE partnership_actor (
    partnership_id blob not null references partnership (id),
    side smallint not null,
    organisation_id blob not null references organisation (id),
    role varchar(16) not null,
    constraint partnership_actor_once primary key (partnership_id, organisation_id)
) without rowid;
CREATE TABLE partnership_resolution (
    id blob not null primary key,
    partnership_id blob not null references partnership (id),
    side smallint not null,
    municipality_id blob not null references place (id),
    kind varchar(16) not null,
    outcome varchar(16) not null,
    body varchar(120) not null,
    number varchar(60),
    decided_on text not null,
    document varchar(500),
    recorded_at text not null
);
CREATE TABLE partnership_event (
    id blob not null primary key,
    partnership_id blob not null references partnership (id),
    side smallint not null,
    track varchar(16) not null,
    event varchar(24) not null,
    effective_on text not null,
    effective_exactly varchar(8) not null,
    decided_by varchar(16) not null,
    -- A resolution carries one step.
    resolution_id blob constraint partnership_event_resolution_once unique
        constraint partnership_event_resolution references partnership_resolution (id),
    reason_code varchar(24),
    reason varchar(1000),
    planned_on text,
    documents text not null,
    recorded_at text not null,
    recorded_by varchar(60) not null
);
CREATE TABLE partnership_side (
    partnership_id blob not null references partnership (id),
    side smallint not null,
    status varchar(16) not null,
    since text not null,
    since_exactly varchar(8) not null,
    event_id blob not null references partnership_event (id),
    decided_by varchar(16) not null,
    reason_code varchar(24),
    resolution_id blob,
    constraint partnership_side_once primary key (partnership_id, side)
) without rowid;
CREATE TABLE partnership_agreement (
    id blob not null primary key,
    partnership_id blob not null references partnership (id),
    kind varchar(24) not null,
    title varchar(200) not null,
    draft boolean not null,
    in_force_from text,
    in_force_to text,
    themes text not null,
    projects text not null,
    languages text not null,
    notice_months smallint,
    predecessor_id blob constraint partnership_agreement_predecessor references partnership_agreement (id),
    succession varchar(16),
    edition integer not null,
    terminated_on text,
    superseded_on text,
    gap_days integer,
    parties smallint not null,
    version integer not null,
    created_at text not null,
    updated_at text not null,
    -- P-INV-08
    constraint partnership_agreement_lasts check (in_force_to > in_force_from),
    constraint partnership_agreement_follows check ((predecessor_id is null) = (succession is null))
);
CREATE TABLE partnership_adoption (
    id blob not null primary key,
    agreement_id blob not null references partnership_agreement (id),
    side smallint not null,
    decided_on text not null,
    resolution_id blob references partnership_resolution (id),
    mandate varchar(500),
    recorded_at text not null,
    constraint partnership_adoption_once unique (agreement_id, side),
    constraint partnership_adoption_is_legitimate check (resolution_id is not null or mandate is not null)
);
CREATE TABLE partnership_signature (
    id blob not null primary key,
    agreement_id blob not null references partnership_agreement (id),
    side smallint not null,
    office varchar(24) not null,
    signed_on text not null,
    recorded_at text not null,
    constraint partnership_signature_once unique (agreement_id, side)
);
CREATE TABLE partnership_termination (
    id blob not null primary key,
    agreement_id blob not null references partnership_agreement (id),
    side smallint not null,
    effective_on text not null,
    reason varchar(1000) not null,
    document varchar(500),
    recorded_at text not null,
    constraint partnership_termination_once unique (agreement_id)
);
CREATE TABLE partnership_form_change (
    id blob not null primary key,
    partnership_id blob not null references partnership (id),
    from_form varchar(24) not null,
    to_form varchar(24) not null,
    effective_on text not null,
    agreement_id blob references partnership_agreement (id),
    side smallint not null,
    recorded_at text not null,
    constraint partnership_form_changes check (from_form <> to_form)
);
CREATE TABLE partnership_claim (
    id blob not null primary key,
    partnership_id blob not null references partnership (id),
    claimed_by smallint not null,
    key varchar(16) not null,
    on_date text,
    on_exactly varchar(8),
    text text not null,
    category varchar(40),
    document varchar(500),
    replaces_id blob constraint partnership_claim_replaces references partnership_claim (id),
    standing varchar(16) not null,
    awaits smallint not null,
    claimed_on text not null,
    recorded_at text not null
);
CREATE TABLE partnership_confirmation (
    id blob not null primary key,
    claim_id blob not null references partnership_claim (id),
    side smallint not null,
    confirmed_on text not null,
    recorded_at text not null,
    constraint partnership_confirmation_once unique (claim_id, side)
);
CREATE TABLE partnership_assessment (
    id blob not null primary key,
    partnership_id blob not null references partnership (id),
    opened_by smallint not null,
    questionnaire varchar(16) not null,
    opened_on text not null,
    closes_on text not null,
    version integer not null,
    created_at text not null,
    constraint partnership_assessment_lasts check (closes_on > opened_on),
    constraint partnership_assessment_once_a_day unique (partnership_id, opened_on)
);
CREATE TABLE partnership_ballot (
    assessment_id blob not null references partnership_assessment (id),
    side smallint not null,
    answers text not null,
    constraint partnership_ballot_once primary key (assessment_id, side)
) without rowid;
CREATE TABLE partnership_respondent (
    assessment_id blob not null references partnership_assessment (id),
    account_id blob not null references account (id),
    constraint partnership_respondent_once primary key (assessment_id, account_id)
) without rowid;
CREATE TABLE framework (
    id blob not null primary key,
    code varchar(64) not null constraint framework_code_once unique,
    name varchar(300) not null,
    edition varchar(300),
    publisher varchar(300),
    licence varchar(300),
    url varchar(500)
);
CREATE TABLE unit (
    id blob not null primary key,
    code varchar(40) not null constraint unit_code_once unique,
    label text not null,
    -- A decimal as text: exact on both databases.
    factor varchar(31) not null,
    dimension text not null,
    decimals smallint not null
);
CREATE TABLE dimension (
    id blob not null primary key,
    code varchar(64) not null constraint dimension_code_once unique,
    label text not null,
    additive boolean not null,
    parts text not null
);
CREATE TABLE data_source (
    id blob not null primary key,
    kind varchar(16) not null,
    title varchar(300) not null,
    publisher varchar(300),
    organisation_id blob constraint data_source_organisation references organisation (id),
    url varchar(500),
    licence varchar(300),
    reference_date text,
    access_date text
);
CREATE TABLE indicator (
    id blob not null primary key,
    code varchar(64) not null constraint indicator_code_once unique,
    kind varchar(16) not null,
    owner_id blob constraint indicator_owner references organisation (id),
    links text not null,
    status varchar(16) not null,
    version integer not null,
    created_at text not null,
    updated_at text not null
);
CREATE TABLE indicator_version (
    id blob not null primary key,
    indicator_id blob not null constraint indicator_version_of references indicator (id),
    number integer not null,
    status varchar(16) not null,
    definition text not null,
    unit varchar(40) not null constraint indicator_version_unit references unit (code),
    valid_from text,
    version integer not null,
    constraint indicator_version_numbered unique (indicator_id, number),
    constraint indicator_version_counts check (number > 0)
);
CREATE TABLE indicator_label (
    kind varchar(16) not null,
    label varchar(64) not null,
    indicator_id blob not null references indicator (id),
    primary key (kind, label, indicator_id)
) without rowid;
CREATE TABLE indicator_need (
    indicator_id blob not null references indicator (id),
    needs varchar(64) not null constraint indicator_need_of references indicator (code),
    primary key (indicator_id, needs)
) without rowid;
CREATE TABLE series (
    id blob not null primary key,
    indicator_id blob not null constraint series_indicator references indicator (id),
    place_id blob not null constraint series_place references place (id),
    -- The part of the population, its dimensions in order: `AGE=Y15-24,SEX=F`; `_T` for the total.
    part varchar(900) not null,
    constraint series_once unique (indicator_id, place_id, part)
);
CREATE TABLE observation (
    series_id blob not null constraint observation_series references series (id),
    period varchar(16) not null,
    number integer not null,
    id blob not null,
    indicator_version integer not null,
    value varchar(31),
    -- The letters of CL_OBS_STATUS, highest first; none for a deletion.
    status varchar(20) not null,
    conf_status varchar(1) not null,
    note varchar(2000),
    source_id blob constraint observation_source references data_source (id),
    state varchar(12) not null,
    -- Whether this is what everybody reads today: the last one published, unless that is a deletion or withdrawn.
    in_force boolean not null,
    recorded_at text not null,
    recorded_by blob,
    superseded_at text,
    submitted_by blob,
    approved_by blob,
    published_at text,
    withdrawn_at text,
    reason varchar(1000),
    import_id blob constraint observation_import references import_job (id),
    version integer not null,
    constraint observation_numbered primary key (series_id, period, number),
    constraint observation_number_has_status check (value is null or status <> ''),
    constraint observation_ends_later check (superseded_at is null or superseded_at > recorded_at),
    constraint observation_in_force_is_published check (not in_force or (state = 'published' and status <> ''))
) without rowid;
CREATE TABLE observation_step (
    id blob not null primary key,
    revision_id blob,
    import_id blob references import_job (id),
    action varchar(12) not null,
    by_account blob,
    at text not null,
    reason varchar(1000),
    constraint observation_step_of_one check ((revision_id is null) <> (import_id is null))
);
CREATE TABLE target (
    id blob not null primary key,
    indicator_id blob not null constraint target_indicator references indicator (id),
    place_id blob not null constraint target_place references place (id),
    part varchar(900) not null,
    kind varchar(16) not null,
    baseline_period varchar(16) not null,
    baseline_value varchar(31) not null,
    aim_period varchar(16) not null,
    aim_value varchar(31) not null,
    -- A partnership or a conference, which live in tables of other domains.
    mover_kind varchar(16),
    mover_id blob,
    title varchar(300),
    version integer not null,
    created_at text not null,
    constraint target_once unique (indicator_id, place_id, part, aim_period),
    constraint target_mover_is_whole check ((mover_kind is null) = (mover_id is null))
);
CREATE TABLE conference_series (
    id blob not null primary key,
    kind varchar(24) not null,
    status varchar(16) not null,
    profile text not null,
    version integer not null,
    created_at text not null,
    updated_at text not null
);
CREATE TABLE conference_series_partner (
    series_id blob not null references conference_series (id),
    organisation_id blob not null references organisation (id),
    primary key (series_id, organisation_id)
) without rowid;
CREATE TABLE conference (
    id blob not null primary key,
    series_id blob references conference_series (id),
    round smallint,
    status varchar(24) not null,
    country char(2) not null,
    municipality_id blob references place (id),
    main_theme varchar(40),
    -- The first and the last day it may be, however exactly that is known; '9999-12-31' while there is no date.
    first_on text not null,
    last_on text not null,
    profile text not null,
    reschedules text not null,
    sequence integer not null,
    version integer not null,
    created_at text not null,
    updated_at text not null,
    constraint conference_ends_after_it_starts check (first_on <= last_on)
);
CREATE TABLE conference_host (
    conference_id blob not null references conference (id),
    organisation_id blob not null references organisation (id),
    role varchar(8) not null,
    primary key (conference_id, organisation_id)
) without rowid;
CREATE TABLE seat_pool (
    id blob not null primary key,
    conference_id blob not null references conference (id),
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
CREATE TABLE registration (
    id blob not null primary key,
    conference_id blob not null references conference (id),
    account_id blob not null references account (id),
    status varchar(28) not null,
    participation text not null,
    mode varchar(8) not null,
    origin varchar(16),
    party_size integer not null,
    -- Whether its seats are taken from the pools.
    seated boolean not null,
    priority smallint not null,
    groups text,
    consented_at text,
    queue_pool_id blob references seat_pool (id),
    queue_seq integer,
    overtaken integer not null,
    offered_until text,
    version integer not null,
    created_at text not null,
    updated_at text not null,
    constraint registration_groups_by_consent check ((groups is null) = (consented_at is null)),
    constraint registration_waits_with_a_number check ((status = 'waitlisted') = (queue_seq is not null)),
    constraint registration_offer_ends check ((status = 'offered') = (offered_until is not null))
);
CREATE TABLE queue_number (
    pool_id blob not null references seat_pool (id),
    seq integer not null,
    registration_id blob not null references registration (id),
    given_at text not null,
    constraint queue_number_once primary key (pool_id, seq)
) without rowid;
CREATE TABLE seat_spill (
    id blob not null primary key,
    conference_id blob not null references conference (id),
    from_pool_id blob not null references seat_pool (id),
    to_pool_id blob not null references seat_pool (id),
    due_at text not null,
    done_at text,
    constraint seat_spill_elsewhere check (from_pool_id <> to_pool_id)
);
CREATE TABLE representation_day (
    conference_id blob not null references conference (id),
    day text not null,
    measure text not null,
    constraint representation_day_once primary key (conference_id, day)
) without rowid;
CREATE TABLE outcome (
    id blob not null primary key,
    conference_id blob not null references conference (id),
    status varchar(16) not null,
    central boolean not null,
    profile text not null,
    version integer not null,
    created_at text not null,
    updated_at text not null
);
CREATE TABLE follow_up (
    id blob not null primary key,
    conference_id blob not null references conference (id),
    status varchar(24) not null,
    partnership_id blob,
    profile text not null,
    version integer not null,
    created_at text not null,
    updated_at text not null
);
INSERT INTO account VALUES(X'019C1912FA0072FBB467E6D67A579034','019c1912-fa00-72fb-b467-e6d67a579034@people.example','Somebody','no password',1,'2026-02-01T12:00:00+00:00');
INSERT INTO account VALUES(X'019C1912FA0072FBB467E6E145C3880B','019c1912-fa00-72fb-b467-e6e145c3880b@people.example','Somebody','no password',1,'2026-02-01T12:00:00+00:00');
INSERT INTO account VALUES(X'019C1912FA0072FBB467E6E33F64D3E2','coordinator@rodgau.example','Somebody','$argon2id$v=19$m=19456,t=2,p=1$vUk52o/4EGGsd+N2in26sg$XEJ/yk8UKcQHrqRyvkojTB3BEp4VmKBzFg9/cQHb9OQ',1,'2026-02-01T12:00:00+00:00');
INSERT INTO account VALUES(X'019C1912FA0072FBB467E778AE26167C','019c1912-fa00-72fb-b467-e778ae26167c@people.example','Somebody','no password',1,'2026-02-01T12:00:00+00:00');
INSERT INTO account VALUES(X'019C1912FA0072FBB467E77B462B24CB','019c1912-fa00-72fb-b467-e77b462b24cb@people.example','Somebody','no password',1,'2026-02-01T12:00:00+00:00');
INSERT INTO account VALUES(X'019C1912FA0072FBB467E79A71D59173','019c1912-fa00-72fb-b467-e79a71d59173@people.example','Somebody','no password',1,'2026-02-01T12:00:00+00:00');
INSERT INTO account VALUES(X'019C1912FA0072FBB467E9418C258841','019c1912-fa00-72fb-b467-e9418c258841@people.example','Somebody','no password',1,'2026-02-01T12:00:00+00:00');
INSERT INTO account VALUES(X'019C1912FA0072FBB467E943C34929F7','019c1912-fa00-72fb-b467-e943c34929f7@people.example','Somebody','no password',1,'2026-02-01T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54AF7446C0839','019daac3-0200-76f6-87e5-4af7446c0839@people.example','Somebody','no password',1,'2026-02-01T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54B9DE91DDE26','019daac3-0200-76f6-87e5-4b9de91dde26@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54BA0A241D302','archive@rodgau.example','Somebody','$argon2id$v=19$m=19456,t=2,p=1$vUk52o/4EGGsd+N2in26sg$XEJ/yk8UKcQHrqRyvkojTB3BEp4VmKBzFg9/cQHb9OQ',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54C2D80DF6899','019daac3-0200-76f6-87e5-4c2d80df6899@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54C3AA61415DE','019daac3-0200-76f6-87e5-4c3aa61415de@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54C496252D3E5','019daac3-0200-76f6-87e5-4c496252d3e5@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54C4C812FC4D4','019daac3-0200-76f6-87e5-4c4c812fc4d4@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54CDCF9B0FF1D','019daac3-0200-76f6-87e5-4cdcf9b0ff1d@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54CED5A66CD23','019daac3-0200-76f6-87e5-4ced5a66cd23@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54CFE3A68205D','019daac3-0200-76f6-87e5-4cfe3a68205d@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54D137179565C','019daac3-0200-76f6-87e5-4d137179565c@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54D445BA1D167','019daac3-0200-76f6-87e5-4d445ba1d167@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54D57CB924D60','019daac3-0200-76f6-87e5-4d57cb924d60@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54D676CA8D29B','019daac3-0200-76f6-87e5-4d676ca8d29b@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54D797BA91593','019daac3-0200-76f6-87e5-4d797ba91593@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54DC7EA409F3E','019daac3-0200-76f6-87e5-4dc7ea409f3e@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54DCF14811EE6','019daac3-0200-76f6-87e5-4dcf14811ee6@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54DD8523DBA7A','019daac3-0200-76f6-87e5-4dd8523dba7a@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54DDBACA6D120','019daac3-0200-76f6-87e5-4ddbaca6d120@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54E48A8803FD6','019daac3-0200-76f6-87e5-4e48a8803fd6@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54E54CC2367A9','019daac3-0200-76f6-87e5-4e54cc2367a9@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54E6181578FD8','019daac3-0200-76f6-87e5-4e6181578fd8@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54E70163849D2','019daac3-0200-76f6-87e5-4e70163849d2@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54E82EE70373B','019daac3-0200-76f6-87e5-4e82ee70373b@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54E8D1AD4852E','019daac3-0200-76f6-87e5-4e8d1ad4852e@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54E9898D1D9E0','019daac3-0200-76f6-87e5-4e9898d1d9e0@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54EA69F522DD7','019daac3-0200-76f6-87e5-4ea69f522dd7@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54EB9529A4A6B','019daac3-0200-76f6-87e5-4eb9529a4a6b@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54EC545486267','019daac3-0200-76f6-87e5-4ec545486267@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54ED025D0C4E3','019daac3-0200-76f6-87e5-4ed025d0c4e3@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54EDB17FA7769','019daac3-0200-76f6-87e5-4edb17fa7769@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54EEBDD643B3A','019daac3-0200-76f6-87e5-4eebdd643b3a@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54F1EE3DECE9B','019daac3-0200-76f6-87e5-4f1ee3dece9b@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54F27164967DA','019daac3-0200-76f6-87e5-4f27164967da@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54F4F0D507680','019daac3-0200-76f6-87e5-4f4f0d507680@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E54F55E67787B2','019daac3-0200-76f6-87e5-4f55e67787b2@people.example','Somebody','no password',1,'2026-01-29T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E5502F43C3A0B1','019daac3-0200-76f6-87e5-502f43c3a0b1@people.example','Somebody','no password',1,'2026-01-30T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E55038F1F34E67','019daac3-0200-76f6-87e5-5038f1f34e67@people.example','Somebody','no password',1,'2026-01-30T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E5507AACFA3C22','019daac3-0200-76f6-87e5-507aacfa3c22@people.example','Somebody','no password',1,'2026-01-30T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E55083CB8B2154','019daac3-0200-76f6-87e5-5083cb8b2154@people.example','Somebody','no password',1,'2026-01-30T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E550C4319C4686','019daac3-0200-76f6-87e5-50c4319c4686@people.example','Somebody','no password',1,'2026-01-30T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E550CE38D3B22B','019daac3-0200-76f6-87e5-50ce38d3b22b@people.example','Somebody','no password',1,'2026-01-30T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E550D8CAE7F87C','019daac3-0200-76f6-87e5-50d8cae7f87c@people.example','Somebody','no password',1,'2026-01-30T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E550F5C5DE38EA','019daac3-0200-76f6-87e5-50f5c5de38ea@people.example','Somebody','no password',1,'2026-01-30T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E550FD1F194629','019daac3-0200-76f6-87e5-50fd1f194629@people.example','Somebody','no password',1,'2026-01-30T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E551055BB15488','019daac3-0200-76f6-87e5-51055bb15488@people.example','Somebody','no password',1,'2026-01-30T12:00:00+00:00');
INSERT INTO account VALUES(X'019DAAC3020076F687E5513676B5BEF0','019daac3-0200-76f6-87e5-513676b5bef0@people.example','Somebody','no password',1,'2026-01-30T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019C1912FA0072FBB467E6D67A579034','admin','organisation',X'019C1912FA0072FBB467E74BD0AF2681','2026-02-01T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019C1912FA0072FBB467E6D67A579034','admin','organisation',X'019C1912FA0072FBB467E88010F19701','2026-02-01T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019C1912FA0072FBB467E6D67A579034','admin','organisation',X'019C1912FA0072FBB467E8858160F599','2026-02-01T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019C1912FA0072FBB467E6D67A579034','admin','organisation',X'019C1912FA0072FBB467E88A6F05C5B2','2026-02-01T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019C1912FA0072FBB467E6D67A579034','admin','platform',X'00000000000000000000000000000000','2026-02-01T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019C1912FA0072FBB467E778AE26167C','coordinator','municipality',X'019C1912FA0072FBB467E70F55FC70A9','2026-02-01T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019C1912FA0072FBB467E778AE26167C','admin','organisation',X'019C1912FA0072FBB467E7AFECDCFBFA','2026-02-01T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019C1912FA0072FBB467E77B462B24CB','coordinator','municipality',X'019C1912FA0072FBB467E7184936F456','2026-02-01T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019C1912FA0072FBB467E79A71D59173','admin','platform',X'00000000000000000000000000000000','2026-02-01T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54AF7446C0839','coordinator','platform',X'00000000000000000000000000000000','2026-02-01T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54B9DE91DDE26','admin','organisation',X'019DAAC3020076F687E54BEE49AC1793','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54B9DE91DDE26','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54C2D80DF6899','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54C3AA61415DE','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54C496252D3E5','coordinator','municipality',X'019DAAC3020076F687E54C37F5CF6646','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54C4C812FC4D4','coordinator','municipality',X'019DAAC3020076F687E54C45A044171A','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54CDCF9B0FF1D','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54CED5A66CD23','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54CFE3A68205D','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54D137179565C','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54D445BA1D167','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54D57CB924D60','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54D676CA8D29B','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54D797BA91593','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54DC7EA409F3E','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54DCF14811EE6','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54DD8523DBA7A','coordinator','municipality',X'019DAAC3020076F687E54DCDDF9F2591','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54DDBACA6D120','coordinator','municipality',X'019DAAC3020076F687E54DD52C780EA5','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54E48A8803FD6','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54E54CC2367A9','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54E6181578FD8','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54E70163849D2','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54E82EE70373B','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54E8D1AD4852E','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54E9898D1D9E0','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54EA69F522DD7','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54EB9529A4A6B','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54EC545486267','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54ED025D0C4E3','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54EDB17FA7769','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54EEBDD643B3A','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54F1EE3DECE9B','admin','organisation',X'019DAAC3020076F687E54F2407687D31','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54F1EE3DECE9B','admin','platform',X'00000000000000000000000000000000','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E54F27164967DA','coordinator','organisation',X'019DAAC3020076F687E54F2407687D31','2026-01-29T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E5502F43C3A0B1','admin','organisation',X'019DAAC3020076F687E5503581540E58','2026-01-30T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E5502F43C3A0B1','admin','platform',X'00000000000000000000000000000000','2026-01-30T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E55038F1F34E67','coordinator','organisation',X'019DAAC3020076F687E5503581540E58','2026-01-30T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E5507AACFA3C22','admin','organisation',X'019DAAC3020076F687E5507FA19E82D7','2026-01-30T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E5507AACFA3C22','admin','platform',X'00000000000000000000000000000000','2026-01-30T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E55083CB8B2154','coordinator','organisation',X'019DAAC3020076F687E5507FA19E82D7','2026-01-30T12:00:00+00:00');
INSERT INTO account_role VALUES(X'019DAAC3020076F687E5513676B5BEF0','coordinator','platform',X'00000000000000000000000000000000','2026-01-30T12:00:00+00:00');
INSERT INTO api_key VALUES(X'019C1912FA0072FBB467E6EE8D7A1435',X'019C1912FA0072FBB467E6E33F64D3E2','Nightly import','cmt_0CqOqEFT','abe1feab5fc5b61cc21a0843d1ab6e4eda5840ca1bf97c69def4cf3df5ce9ebf','["imports:run"]','2026-02-01T12:00:00+00:00','2026-12-31T00:00:00+00:00',NULL,'2026-02-01T12:00:00+00:00');
INSERT INTO api_key VALUES(X'019DAAC3020076F687E54BD362093C0F',X'019DAAC3020076F687E54B9DE91DDE26','Nightly import','cmt_hxtDUL99','248e251d5c648c860759a687199f577f99e03966e5bd24ab7ae7c50b1998e0e2','["imports:run"]','2026-01-29T12:00:00+00:00','2026-12-31T00:00:00+00:00','2026-01-29T12:00:00+00:00',NULL);
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E6DF0742E7E2','2026-02-01T12:00:00+00:00','system','test','account',X'019C1912FA0072FBB467E6D67A579034',NULL,'"019c1912-fa00-72fb-b467-e6d67a579034"',NULL);
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E6E00EFF4F57','2026-02-01T12:00:00+00:00','system','test','account_role',X'019C1912FA0072FBB467E6D67A579034',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E6E23434710C','2026-02-01T12:00:00+00:00','system','test','account',X'019C1912FA0072FBB467E6E145C3880B',NULL,'"019c1912-fa00-72fb-b467-e6e145c3880b"',NULL);
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E6E4DABE3E03','2026-02-01T12:00:00+00:00','system','test','account',X'019C1912FA0072FBB467E6E33F64D3E2',NULL,'"019c1912-fa00-72fb-b467-e6e33f64d3e2"',NULL);
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E6EFB1C06DD0','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6e33f64d3e2','createApiKey','api_key',X'019C1912FA0072FBB467E6EE8D7A1435',NULL,'{"id":"019c1912-fa00-72fb-b467-e6ee8d7a1435","name":"Nightly import","prefix":"cmt_0CqOqEFT","scopes":["imports:run"],"created_at":"2026-02-01T12:00:00Z","expires_at":"2026-12-31T00:00:00Z","last_used_at":null,"revoked_at":null}','019c1912-fa00-72fb-b467-e6ed93a8be1d');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E6FCAEF4BB0A','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6e33f64d3e2','revokeApiKey','api_key',X'019C1912FA0072FBB467E6EE8D7A1435','{"id":"019c1912-fa00-72fb-b467-e6ee8d7a1435","name":"Nightly import","prefix":"cmt_0CqOqEFT","scopes":["imports:run"],"created_at":"2026-02-01T12:00:00Z","expires_at":"2026-12-31T00:00:00Z","last_used_at":null,"revoked_at":null}','{"id":"019c1912-fa00-72fb-b467-e6ee8d7a1435","name":"Nightly import","prefix":"cmt_0CqOqEFT","scopes":["imports:run"],"created_at":"2026-02-01T12:00:00Z","expires_at":"2026-12-31T00:00:00Z","last_used_at":null,"revoked_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e6f9959aefce');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7063C4041B8','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createPlace','place',X'019C1912FA0072FBB467E705E11386FC',NULL,'{"id":"019c1912-fa00-72fb-b467-e705e11386fc","kind":"region","name":"Hessen","names":{"en":"Hesse"},"country":"DE","parent_id":"00000000-0000-8000-8000-000000004445","identifiers":{"ags":null,"lau":null,"nuts":"DE7","gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"valid_from":null,"valid_to":null,"status":"active","successor_ids":[],"version":1}','019c1912-fa00-72fb-b467-e70405f0ea72');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E71041F16943','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createMunicipality','municipality',X'019C1912FA0072FBB467E70F55FC70A9',NULL,'{"id":"019c1912-fa00-72fb-b467-e70f55fc70a9","name":"Rodgau","names":{"uk":"Родгау"},"alternative_names":[],"country":"DE","level":"city","parent_id":"00000000-0000-8000-8000-000000004445","parent_admin_name":null,"identifiers":{"ags":"06438011","lau":null,"nuts":null,"gss":null,"geonames":"2845721","wikidata":"Q14892"},"point":{"lat":50.02627,"lon":8.88588,"exactness":"approximate"},"population":{"inhabitants":45202,"year":2019},"time_zone":"Europe/Berlin","languages":["de"],"profile_tags":[],"themes":["lifelong_learning","skilled_workers"],"assets":["adult_education_centre","library"],"open_to_new":true,"website":"https://www.rodgau.de","size_class":"medium","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e70e682d344d');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E71A17642A7E','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createMunicipality','municipality',X'019C1912FA0072FBB467E7184936F456',NULL,'{"id":"019c1912-fa00-72fb-b467-e7184936f456","name":"Полтава","names":{"de":"Poltawa","en":"Poltava"},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":49.59373,"lon":34.54073,"exactness":"approximate"},"population":{"inhabitants":317847,"year":null},"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":"large","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e716e75b9622');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7220CE72F5E','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createMunicipality','municipality',X'019C1912FA0072FBB467E7203FF6E815',NULL,'{"id":"019c1912-fa00-72fb-b467-e7203ff6e815","name":"Решетилівка","names":{},"alternative_names":[],"country":"UA","level":"other","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e71fa588c07b');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7303D2961C7','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','updateMunicipality','municipality',X'019C1912FA0072FBB467E7184936F456','{"id":"019c1912-fa00-72fb-b467-e7184936f456","name":"Полтава","names":{"de":"Poltawa","en":"Poltava"},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":49.59373,"lon":34.54073,"exactness":"approximate"},"population":{"inhabitants":317847,"year":null},"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":"large","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e7184936f456","name":"Полтава","names":{"de":"Poltawa","en":"Poltava"},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":49.59373,"lon":34.54073,"exactness":"approximate"},"population":{"inhabitants":317847,"year":null},"time_zone":null,"languages":[],"profile_tags":[],"themes":["reconstruction","youth"],"assets":[],"open_to_new":true,"website":null,"size_class":"large","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e72efd63d7ee');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7383EF37976','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','assureMunicipality','municipality',X'019C1912FA0072FBB467E7184936F456','{"id":"019c1912-fa00-72fb-b467-e7184936f456","name":"Полтава","names":{"de":"Poltawa","en":"Poltava"},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":49.59373,"lon":34.54073,"exactness":"approximate"},"population":{"inhabitants":317847,"year":null},"time_zone":null,"languages":[],"profile_tags":[],"themes":["reconstruction","youth"],"assets":[],"open_to_new":true,"website":null,"size_class":"large","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e7184936f456","name":"Полтава","names":{"de":"Poltawa","en":"Poltava"},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":49.59373,"lon":34.54073,"exactness":"approximate"},"population":{"inhabitants":317847,"year":null},"time_zone":null,"languages":[],"profile_tags":[],"themes":["reconstruction","youth"],"assets":[],"open_to_new":true,"website":null,"size_class":"large","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e737721b5bef');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7402CE2DB51','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','endMunicipality','municipality',X'019C1912FA0072FBB467E7203FF6E815','{"id":"019c1912-fa00-72fb-b467-e7203ff6e815","name":"Решетилівка","names":{},"alternative_names":[],"country":"UA","level":"other","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e7203ff6e815","name":"Решетилівка","names":{},"alternative_names":[],"country":"UA","level":"other","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"merged","valid_to":"2026-01-01","successor_ids":["019c1912-fa00-72fb-b467-e7184936f456"],"assured_at":null,"freshness":"unknown","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e73ee8865978');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E74CB149E665','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createOrganisation','organisation',X'019C1912FA0072FBB467E74BD0AF2681',NULL,'{"id":"019c1912-fa00-72fb-b467-e74bd0af2681","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","legal_form":null,"non_profit":null,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e74937c1b809');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E74D659A00FA','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createOrganisation','account_role',X'019C1912FA0072FBB467E6D67A579034',NULL,'{"role":"admin","on":"organisation","on_id":"019c1912-fa00-72fb-b467-e74bd0af2681"}','019c1912-fa00-72fb-b467-e74937c1b809');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E75C3FE52401','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','updateOrganisation','organisation',X'019C1912FA0072FBB467E74BD0AF2681','{"id":"019c1912-fa00-72fb-b467-e74bd0af2681","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","legal_form":null,"non_profit":null,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e74bd0af2681","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e75b6c34fa4d');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E76188CFC99E','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','assureOrganisation','organisation',X'019C1912FA0072FBB467E74BD0AF2681','{"id":"019c1912-fa00-72fb-b467-e74bd0af2681","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e74bd0af2681","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e760900692b4');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E76B08836487','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','submitOrganisation','organisation',X'019C1912FA0072FBB467E74BD0AF2681','{"id":"019c1912-fa00-72fb-b467-e74bd0af2681","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e74bd0af2681","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"submitted","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e769aea8e446');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E773B8E6586D','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','verifyOrganisation','organisation',X'019C1912FA0072FBB467E74BD0AF2681','{"id":"019c1912-fa00-72fb-b467-e74bd0af2681","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"submitted","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e74bd0af2681","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"verified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e77201f4dfde');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7773F8DB9ED','2026-02-01T12:00:00+00:00','system','test','partnership',X'019C1912FA0072FBB467E775BB03A3B7',NULL,'{"id":"019c1912-fa00-72fb-b467-e775bb03a3b7","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e70f55fc70a9","name":"Rodgau","country":"DE"}],"actors":[],"standing":null},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e7184936f456","name":"Полтава","country":"UA"}],"actors":[],"standing":null}],"official_status":"unheard","explanation":{"rule":"no_side_heard","because":[],"silent_sides":[1,2]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}',NULL);
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E77963396484','2026-02-01T12:00:00+00:00','system','test','account',X'019C1912FA0072FBB467E778AE26167C',NULL,'"019c1912-fa00-72fb-b467-e778ae26167c"',NULL);
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E77ABECCEAF6','2026-02-01T12:00:00+00:00','system','test','account_role',X'019C1912FA0072FBB467E778AE26167C',NULL,'{"role":"coordinator","on":"municipality","on_id":"019c1912-fa00-72fb-b467-e70f55fc70a9"}',NULL);
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E77CFCAD1CCD','2026-02-01T12:00:00+00:00','system','test','account',X'019C1912FA0072FBB467E77B462B24CB',NULL,'"019c1912-fa00-72fb-b467-e77b462b24cb"',NULL);
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E77D61829E74','2026-02-01T12:00:00+00:00','system','test','account_role',X'019C1912FA0072FBB467E77B462B24CB',NULL,'{"role":"coordinator","on":"municipality","on_id":"019c1912-fa00-72fb-b467-e7184936f456"}',NULL);
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E78F8A15D781','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e778ae26167c','transitionPartnership','partnership',X'019C1912FA0072FBB467E775BB03A3B7','{"id":"019c1912-fa00-72fb-b467-e775bb03a3b7","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e70f55fc70a9","name":"Rodgau","country":"DE"}],"actors":[],"standing":null},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e7184936f456","name":"Полтава","country":"UA"}],"actors":[],"standing":null}],"official_status":"unheard","explanation":{"rule":"no_side_heard","because":[],"silent_sides":[1,2]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e775bb03a3b7","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e70f55fc70a9","name":"Rodgau","country":"DE"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e7184936f456","name":"Полтава","country":"UA"}],"actors":[],"standing":null}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e78c3ef863e8');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E790D02FCC4D','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e778ae26167c','transitionPartnership','partnership_event',X'019C1912FA0072FBB467E78E1EF22FB9',NULL,'{"id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","side":1,"track":"official","event":"take_over","effective_on":"1988","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e78c3ef863e8');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7985405939B','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e77b462b24cb','transitionPartnership','partnership',X'019C1912FA0072FBB467E775BB03A3B7','{"id":"019c1912-fa00-72fb-b467-e775bb03a3b7","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e70f55fc70a9","name":"Rodgau","country":"DE"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e7184936f456","name":"Полтава","country":"UA"}],"actors":[],"standing":null}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e775bb03a3b7","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e70f55fc70a9","name":"Rodgau","country":"DE"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e7184936f456","name":"Полтава","country":"UA"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e79730e3c060","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e79730e3c060","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e7968fc4d275');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7998E2E8586','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e77b462b24cb','transitionPartnership','partnership_event',X'019C1912FA0072FBB467E79730E3C060',NULL,'{"id":"019c1912-fa00-72fb-b467-e79730e3c060","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","side":2,"track":"official","event":"take_over","effective_on":"1988","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e7968fc4d275');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E79B13E5AB94','2026-02-01T12:00:00+00:00','system','test','account',X'019C1912FA0072FBB467E79A71D59173',NULL,'"019c1912-fa00-72fb-b467-e79a71d59173"',NULL);
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E79CDB2CDA02','2026-02-01T12:00:00+00:00','system','test','account_role',X'019C1912FA0072FBB467E79A71D59173',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7A1C7BC09BB','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e79a71d59173','createMunicipality','municipality',X'019C1912FA0072FBB467E7A0A3C7B826',NULL,'{"id":"019c1912-fa00-72fb-b467-e7a0a3c7b826","name":"Vejle","names":{},"alternative_names":[],"country":"DK","level":"municipality","parent_id":"00000000-0000-8000-8000-00000000444b","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e79ffc1c7276');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7A92550E950','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e778ae26167c','createPartnership','partnership',X'019C1912FA0072FBB467E7A71F48519F',NULL,'{"id":"019c1912-fa00-72fb-b467-e7a71f48519f","form":"contact","title":{"de":"Kontakt aus dem Werkstattgespräch"},"themes":["lifelong_learning"],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e70f55fc70a9","name":"Rodgau","country":"DE"}],"actors":[],"standing":{"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-72fb-b467-e7a80a80745d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e7a0a3c7b826","name":"Vejle","country":"DK"}],"actors":[],"standing":null}],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-72fb-b467-e7a80a80745d","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2026-02-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":{"kind":"conference_follow_up","conference_id":"0193c2a0-0000-7000-8000-0000000000cc"},"source":null,"warnings":[],"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e7a681061965');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7AA93520122','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e778ae26167c','createPartnership','partnership_event',X'019C1912FA0072FBB467E7A80A80745D',NULL,'{"id":"019c1912-fa00-72fb-b467-e7a80a80745d","partnership_id":"019c1912-fa00-72fb-b467-e7a71f48519f","side":1,"track":"official","event":"explore","effective_on":"2026-02-01","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e7a681061965');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7B0B9F9779C','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e778ae26167c','createOrganisation','organisation',X'019C1912FA0072FBB467E7AFECDCFBFA',NULL,'{"id":"019c1912-fa00-72fb-b467-e7afecdcfbfa","name":"Volkshochschule Rodgau-Dudenhofen","names":{},"kind":"adult_education_centre","seat_municipality_id":null,"legal_form":null,"non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e7ae12634987');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7B13F0C581A','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e778ae26167c','createOrganisation','account_role',X'019C1912FA0072FBB467E778AE26167C',NULL,'{"role":"admin","on":"organisation","on_id":"019c1912-fa00-72fb-b467-e7afecdcfbfa"}','019c1912-fa00-72fb-b467-e7ae12634987');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7B70D07F277','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e778ae26167c','addPartnershipActor','partnership',X'019C1912FA0072FBB467E775BB03A3B7','{"id":"019c1912-fa00-72fb-b467-e775bb03a3b7","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e70f55fc70a9","name":"Rodgau","country":"DE"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e7184936f456","name":"Полтава","country":"UA"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e79730e3c060","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e79730e3c060","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e775bb03a3b7","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e70f55fc70a9","name":"Rodgau","country":"DE"}],"actors":[{"organisation_id":"019c1912-fa00-72fb-b467-e7afecdcfbfa","role":"lead_aec"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e7184936f456","name":"Полтава","country":"UA"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e79730e3c060","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e79730e3c060","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e7b649bf46a6');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7BF5C53049C','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e778ae26167c','createResolution','council_resolution',X'019C1912FA0072FBB467E7BE8C6CEACD',NULL,'{"id":"019c1912-fa00-72fb-b467-e7be8c6ceacd","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","side":1,"municipality_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","kind":"conclude","outcome":"adopted","body":"Stadtverordnetenversammlung","number":"VI/0123/2026","decided_on":"2026-01-22","document":null,"used":false,"recorded_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e7bd81019ac9');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7CA8989B4C3','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e778ae26167c','createAgreement','partnership_agreement',X'019C1912FA0072FBB467E7C95479451F',NULL,'{"id":"019c1912-fa00-72fb-b467-e7c95479451f","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e7c857b916fc');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7ED9DBB7D94','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e77b462b24cb','updateAgreement','partnership_agreement',X'019C1912FA0072FBB467E7C95479451F','{"id":"019c1912-fa00-72fb-b467-e7c95479451f","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e7c95479451f","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e7ec6a71701a');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E7FBED5F767F','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e778ae26167c','adoptAgreement','partnership_agreement',X'019C1912FA0072FBB467E7C95479451F','{"id":"019c1912-fa00-72fb-b467-e7c95479451f","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e7c95479451f","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-22","resolution_id":"019c1912-fa00-72fb-b467-e7be8c6ceacd","mandate":null}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e7f7664623c4');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E80757D4408B','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e77b462b24cb','adoptAgreement','partnership_agreement',X'019C1912FA0072FBB467E7C95479451F','{"id":"019c1912-fa00-72fb-b467-e7c95479451f","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-22","resolution_id":"019c1912-fa00-72fb-b467-e7be8c6ceacd","mandate":null}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e7c95479451f","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-22","resolution_id":"019c1912-fa00-72fb-b467-e7be8c6ceacd","mandate":null},{"side":2,"decided_on":"2026-01-25","resolution_id":null,"mandate":"https://rada-poltava.example/m"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e805cc576f49');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E8143BE7C987','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e778ae26167c','signAgreement','partnership_agreement',X'019C1912FA0072FBB467E7C95479451F','{"id":"019c1912-fa00-72fb-b467-e7c95479451f","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-22","resolution_id":"019c1912-fa00-72fb-b467-e7be8c6ceacd","mandate":null},{"side":2,"decided_on":"2026-01-25","resolution_id":null,"mandate":"https://rada-poltava.example/m"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e7c95479451f","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-22","resolution_id":"019c1912-fa00-72fb-b467-e7be8c6ceacd","mandate":null},{"side":2,"decided_on":"2026-01-25","resolution_id":null,"mandate":"https://rada-poltava.example/m"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-30"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e811f9af551d');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E81F62196AD4','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e77b462b24cb','signAgreement','partnership',X'019C1912FA0072FBB467E775BB03A3B7','{"id":"019c1912-fa00-72fb-b467-e775bb03a3b7","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e70f55fc70a9","name":"Rodgau","country":"DE"}],"actors":[{"organisation_id":"019c1912-fa00-72fb-b467-e7afecdcfbfa","role":"lead_aec"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e7184936f456","name":"Полтава","country":"UA"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e79730e3c060","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e79730e3c060","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e775bb03a3b7","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e70f55fc70a9","name":"Rodgau","country":"DE"}],"actors":[{"organisation_id":"019c1912-fa00-72fb-b467-e7afecdcfbfa","role":"lead_aec"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e7184936f456","name":"Полтава","country":"UA"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e79730e3c060","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e79730e3c060","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":"2026-01-30","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e81ec9f2bc5d');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E82184DFE8E1','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e77b462b24cb','signAgreement','partnership_agreement',X'019C1912FA0072FBB467E7C95479451F','{"id":"019c1912-fa00-72fb-b467-e7c95479451f","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-22","resolution_id":"019c1912-fa00-72fb-b467-e7be8c6ceacd","mandate":null},{"side":2,"decided_on":"2026-01-25","resolution_id":null,"mandate":"https://rada-poltava.example/m"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-30"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e7c95479451f","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":"2026-01-30","in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"2026-01-22","resolution_id":"019c1912-fa00-72fb-b467-e7be8c6ceacd","mandate":null},{"side":2,"decided_on":"2026-01-25","resolution_id":null,"mandate":"https://rada-poltava.example/m"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-30"},{"side":2,"office":"mayor","signed_on":"2026-01-30"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":"2029-07-04","review_due_on":null,"parties":2,"version":6,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e81ec9f2bc5d');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E826338F9A92','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e778ae26167c','createAgreement','partnership_agreement',X'019C1912FA0072FBB467E82505445CEA',NULL,'{"id":"019c1912-fa00-72fb-b467-e82505445cea","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","kind":"mou","title":"Memorandum","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"en","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e824eff2f9d5');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E831D2AD993E','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e77b462b24cb','terminateAgreement','partnership_agreement',X'019C1912FA0072FBB467E82505445CEA','{"id":"019c1912-fa00-72fb-b467-e82505445cea","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","kind":"mou","title":"Memorandum","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"en","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e82505445cea","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","kind":"mou","title":"Memorandum","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"en","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"terminated","adoptions":[],"signatures":[],"termination":{"side":2,"effective_on":"2026-02-01","reason":"The friendship agreement covers it","document":null},"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e82fd36ad4a2');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E83940A2290A','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e77b462b24cb','changePartnershipForm','partnership',X'019C1912FA0072FBB467E775BB03A3B7','{"id":"019c1912-fa00-72fb-b467-e775bb03a3b7","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e70f55fc70a9","name":"Rodgau","country":"DE"}],"actors":[{"organisation_id":"019c1912-fa00-72fb-b467-e7afecdcfbfa","role":"lead_aec"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e7184936f456","name":"Полтава","country":"UA"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e79730e3c060","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e79730e3c060","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":"2026-01-30","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e775bb03a3b7","form":"friendship","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e70f55fc70a9","name":"Rodgau","country":"DE"}],"actors":[{"organisation_id":"019c1912-fa00-72fb-b467-e7afecdcfbfa","role":"lead_aec"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e7184936f456","name":"Полтава","country":"UA"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e79730e3c060","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e78e1ef22fb9","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e79730e3c060","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":"2026-01-30","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":6,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e8371e1df94d');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E83ACB241983','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e77b462b24cb','changePartnershipForm','partnership_form_change',X'019C1912FA0072FBB467E83882A2F170',NULL,'{"id":"019c1912-fa00-72fb-b467-e83882a2f170","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","from":"unknown","to":"friendship","effective_on":"2026-02-01","agreement_id":"019c1912-fa00-72fb-b467-e7c95479451f","side":2,"recorded_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e8371e1df94d');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E8471C417E9A','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e778ae26167c','createClaim','shared_claim',X'019C1912FA0072FBB467E846043971B3',NULL,'{"id":"019c1912-fa00-72fb-b467-e846043971b3","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","claimed_by":1,"key":"founded_on","on":"1988","text":{},"category":null,"document":null,"replaces_id":null,"standing":"one_sided","confirmations":[],"awaits":1,"recorded_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e845e6fc8fc8');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E8583315B615','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e77b462b24cb','confirmClaim','shared_claim',X'019C1912FA0072FBB467E846043971B3','{"id":"019c1912-fa00-72fb-b467-e846043971b3","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","claimed_by":1,"key":"founded_on","on":"1988","text":{},"category":null,"document":null,"replaces_id":null,"standing":"one_sided","confirmations":[],"awaits":1,"recorded_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e846043971b3","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","claimed_by":1,"key":"founded_on","on":"1988","text":{},"category":null,"document":null,"replaces_id":null,"standing":"agreed","confirmations":[{"side":2,"confirmed_on":"2026-02-01"}],"awaits":1,"recorded_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e85674d2b96e');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E8633BC16B99','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e778ae26167c','createAssessment','success_assessment',X'019C1912FA0072FBB467E862835938F0',NULL,'{"id":"019c1912-fa00-72fb-b467-e862835938f0","partnership_id":"019c1912-fa00-72fb-b467-e775bb03a3b7","opened_by":1,"questionnaire":"2026-1","opened_on":"2026-02-01","closes_on":"2026-02-15","state":"open","next_due_on":"2027-02-15","result":null,"version":1,"created_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e86146625552');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E86CF79541EE','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e77b462b24cb','answerAssessment','success_assessment',X'019C1912FA0072FBB467E862835938F0',NULL,'"019c1912-fa00-72fb-b467-e862835938f0"','019c1912-fa00-72fb-b467-e86be974b9e7');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E881B2EC22E9','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createOrganisation','organisation',X'019C1912FA0072FBB467E88010F19701',NULL,'{"id":"019c1912-fa00-72fb-b467-e88010f19701","name":"VIFIN / Vejle Kommune","names":{},"kind":"municipal_administration","seat_municipality_id":null,"legal_form":null,"non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e87f3ad71838');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E8827BC0CD7E','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createOrganisation','account_role',X'019C1912FA0072FBB467E6D67A579034',NULL,'{"role":"admin","on":"organisation","on_id":"019c1912-fa00-72fb-b467-e88010f19701"}','019c1912-fa00-72fb-b467-e87f3ad71838');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E8861CFA8F5D','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createOrganisation','organisation',X'019C1912FA0072FBB467E8858160F599',NULL,'{"id":"019c1912-fa00-72fb-b467-e8858160f599","name":"VNB","names":{},"kind":"ngo","seat_municipality_id":null,"legal_form":null,"non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e884f4f020f8');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E8870E14F192','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createOrganisation','account_role',X'019C1912FA0072FBB467E6D67A579034',NULL,'{"role":"admin","on":"organisation","on_id":"019c1912-fa00-72fb-b467-e8858160f599"}','019c1912-fa00-72fb-b467-e884f4f020f8');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E88B7B69AA7D','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createOrganisation','organisation',X'019C1912FA0072FBB467E88A6F05C5B2',NULL,'{"id":"019c1912-fa00-72fb-b467-e88a6f05c5b2","name":"EELGA","names":{},"kind":"other","seat_municipality_id":null,"legal_form":null,"non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e8898440a246');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E88CEC33EB23','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createOrganisation','account_role',X'019C1912FA0072FBB467E6D67A579034',NULL,'{"role":"admin","on":"organisation","on_id":"019c1912-fa00-72fb-b467-e88a6f05c5b2"}','019c1912-fa00-72fb-b467-e8898440a246');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E8941BD6912B','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createConferenceSeries','conference_series',X'019C1912FA0072FBB467E8933722CDC6',NULL,'{"id":"019c1912-fa00-72fb-b467-e8933722cdc6","name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}],"status":"draft","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e8926c91f33b');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E89F6B1D6AFC','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','updateConferenceSeries','conference_series',X'019C1912FA0072FBB467E8933722CDC6','{"id":"019c1912-fa00-72fb-b467-e8933722cdc6","name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}],"status":"draft","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e8933722cdc6","name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e88a6f05c5b2","kind":"municipal_association","country":"GB","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}],"status":"draft","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e89e5f0d95ba');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E8A6AB37B55C','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','moveConferenceSeries','conference_series',X'019C1912FA0072FBB467E8933722CDC6','{"id":"019c1912-fa00-72fb-b467-e8933722cdc6","name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e88a6f05c5b2","kind":"municipal_association","country":"GB","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}],"status":"draft","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e8933722cdc6","name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e88a6f05c5b2","kind":"municipal_association","country":"GB","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}],"status":"active","version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e8a52aa72a40');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E8B3E81F923D','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createConference','conference',X'019C1912FA0072FBB467E8B2880B9C9B',NULL,'{"id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":null},"status":"idea","reschedules":[],"sequence":0,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e8b154ef59e3');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E8C336F28DE0','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','rescheduleConference','conference',X'019C1912FA0072FBB467E8B2880B9C9B','{"id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":null},"status":"idea","reschedules":[],"sequence":0,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":null},"status":"idea","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":1,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e8c12adf40c9');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E8D4325B7A5C','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','updateConference','conference',X'019C1912FA0072FBB467E8B2880B9C9B','{"id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":null},"status":"idea","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":1,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"idea","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":1,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e8cfef772427');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E8E3AD6DD92D','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createPool','seat_pool',X'019C1912FA0072FBB467E8E2C20418F5',NULL,'{"id":"019c1912-fa00-72fb-b467-e8e2c20418f5","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","seats":{"dimension":"origin","mode":null,"origin":"national","organisation_id":null},"capacity":40,"held":0,"next_seq":1}','019c1912-fa00-72fb-b467-e8e1038144bc');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E8EC8B57EE9B','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createPool','seat_pool',X'019C1912FA0072FBB467E8EB730CA191',NULL,'{"id":"019c1912-fa00-72fb-b467-e8eb730ca191","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":1,"held":0,"next_seq":1}','019c1912-fa00-72fb-b467-e8e92a5cfa7a');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E90774BFDA44','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','moveConference','conference',X'019C1912FA0072FBB467E8B2880B9C9B','{"id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"idea","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":1,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"planned","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":2,"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e8fc9d1d2c35');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E927C8A9C6D3','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','moveConference','conference',X'019C1912FA0072FBB467E8B2880B9C9B','{"id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"planned","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":2,"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"announced","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":3,"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e922da7b1c07');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E9336630D49A','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','moveConference','conference',X'019C1912FA0072FBB467E8B2880B9C9B','{"id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"announced","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":3,"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":4,"version":6,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e932e67658ef');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E9420065852F','2026-02-01T12:00:00+00:00','system','test','account',X'019C1912FA0072FBB467E9418C258841',NULL,'"019c1912-fa00-72fb-b467-e9418c258841"',NULL);
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E944BFE2C868','2026-02-01T12:00:00+00:00','system','test','account',X'019C1912FA0072FBB467E943C34929F7',NULL,'"019c1912-fa00-72fb-b467-e943c34929f7"',NULL);
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E9514083034B','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e9418c258841','createRegistration','registration',X'019C1912FA0072FBB467E94E3EC5E897',NULL,'{"id":"019c1912-fa00-72fb-b467-e94e3ec5e897","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","account_id":"019c1912-fa00-72fb-b467-e9418c258841","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e9477e82873b');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E95ABF0AA4DD','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e943c34929f7','createRegistration','registration',X'019C1912FA0072FBB467E9595B50A4D1',NULL,'{"id":"019c1912-fa00-72fb-b467-e9595b50a4d1","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","account_id":"019c1912-fa00-72fb-b467-e943c34929f7","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"waitlisted","priority":0,"waitlist":{"pool_id":"019c1912-fa00-72fb-b467-e8eb730ca191","seq":1},"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e958e37c9c4e');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E977107CF663','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e9418c258841','setRegistrationGroups','registration',X'019C1912FA0072FBB467E94E3EC5E897','{"id":"019c1912-fa00-72fb-b467-e94e3ec5e897","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","account_id":"019c1912-fa00-72fb-b467-e9418c258841","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e94e3ec5e897","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","account_id":"019c1912-fa00-72fb-b467-e9418c258841","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e975ecdaec4b');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E97EB3870B9F','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e9418c258841','updateRegistration','registration',X'019C1912FA0072FBB467E94E3EC5E897','{"id":"019c1912-fa00-72fb-b467-e94e3ec5e897","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","account_id":"019c1912-fa00-72fb-b467-e9418c258841","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e94e3ec5e897","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","account_id":"019c1912-fa00-72fb-b467-e9418c258841","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":"newcomer","size":1},"groups":null,"origin":"international","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e97df602b3c3');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E9882F025206','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e9418c258841','moveRegistration','registration',X'019C1912FA0072FBB467E94E3EC5E897','{"id":"019c1912-fa00-72fb-b467-e94e3ec5e897","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","account_id":"019c1912-fa00-72fb-b467-e9418c258841","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":"newcomer","size":1},"groups":null,"origin":"international","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e94e3ec5e897","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","account_id":"019c1912-fa00-72fb-b467-e9418c258841","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":"newcomer","size":1},"groups":null,"origin":"international","status":"cancelled_by_participant","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e986be3a86ad');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E9896DEE6038','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e9418c258841','moveRegistration','registration',X'019C1912FA0072FBB467E9595B50A4D1','{"id":"019c1912-fa00-72fb-b467-e9595b50a4d1","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","account_id":"019c1912-fa00-72fb-b467-e943c34929f7","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"waitlisted","priority":0,"waitlist":{"pool_id":"019c1912-fa00-72fb-b467-e8eb730ca191","seq":1},"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e9595b50a4d1","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","account_id":"019c1912-fa00-72fb-b467-e943c34929f7","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"offered","priority":0,"waitlist":null,"overtaken":0,"offered_until":"2026-02-04T12:00:00Z","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e986be3a86ad');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E999BF734039','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createSpill','seat_spill',X'019C1912FA0072FBB467E99823B8361C',NULL,'{"id":"019c1912-fa00-72fb-b467-e99823b8361c","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","from_pool_id":"019c1912-fa00-72fb-b467-e8e2c20418f5","to_pool_id":"019c1912-fa00-72fb-b467-e8eb730ca191","due_at":"2026-04-01T00:00:00Z","done_at":null}','019c1912-fa00-72fb-b467-e997889b4d9c');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E9A51B8C7B58','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','resizePool','seat_pool',X'019C1912FA0072FBB467E8EB730CA191','{"id":"019c1912-fa00-72fb-b467-e8eb730ca191","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":1,"held":1,"next_seq":2}','{"id":"019c1912-fa00-72fb-b467-e8eb730ca191","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":40,"held":1,"next_seq":2}','019c1912-fa00-72fb-b467-e9a4e38d402c');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E9B4A5A6E434','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','moveConference','conference',X'019C1912FA0072FBB467E8B2880B9C9B','{"id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":4,"version":6,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"registration_closed","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":5,"version":7,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e9b32917552b');
INSERT INTO audit_event VALUES(X'019C1912FA0072FBB467E9BB11338841','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','moveConference','conference',X'019C1912FA0072FBB467E8B2880B9C9B','{"id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"registration_closed","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":5,"version":7,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"running","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":6,"version":8,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019c1912-fa00-72fb-b467-e9ba8b85a20f');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54A23BBF6E826','2026-04-20T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','moveConference','conference',X'019C1912FA0072FBB467E8B2880B9C9B','{"id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"running","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":6,"version":8,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"held","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":7,"version":9,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}','019daac3-0200-76f6-87e5-4a22ec5d2439');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54A2482F53ED0','2026-04-20T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','moveConference','registration',X'019C1912FA0072FBB467E9595B50A4D1','{"id":"019c1912-fa00-72fb-b467-e9595b50a4d1","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","account_id":"019c1912-fa00-72fb-b467-e943c34929f7","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"offered","priority":0,"waitlist":null,"overtaken":0,"offered_until":"2026-02-04T12:00:00Z","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019c1912-fa00-72fb-b467-e9595b50a4d1","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","account_id":"019c1912-fa00-72fb-b467-e943c34929f7","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"expired","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}','019daac3-0200-76f6-87e5-4a22ec5d2439');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54A2B18C25356','2026-04-20T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createOutcome','outcome',X'019DAAC3020076F687E54A2A56A5E162',NULL,'{"id":"019daac3-0200-76f6-87e5-4a2a56a5e162","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","kind":"result","text":{"en":"Successful integration is not limited to a certain size of community."},"central":true,"addressees":["local"],"status":"draft","version":1,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}','019daac3-0200-76f6-87e5-4a294fa9ff70');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54A33586F7231','2026-04-20T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','publishOutcome','outcome',X'019DAAC3020076F687E54A2A56A5E162','{"id":"019daac3-0200-76f6-87e5-4a2a56a5e162","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","kind":"result","text":{"en":"Successful integration is not limited to a certain size of community."},"central":true,"addressees":["local"],"status":"draft","version":1,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4a2a56a5e162","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","kind":"result","text":{"en":"Successful integration is not limited to a certain size of community."},"central":true,"addressees":["local"],"status":"published","version":2,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}','019daac3-0200-76f6-87e5-4a329cf27c96');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54A3F907611D4','2026-04-20T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createFollowUp','follow_up',X'019DAAC3020076F687E54A3E875F795F',NULL,'{"id":"019daac3-0200-76f6-87e5-4a3e875f795f","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","kind":"contact","text":{"en":"Delegates of both municipalities met in the workshop; they stay in touch."},"outcome_id":null,"municipality_ids":["019c1912-fa00-72fb-b467-e70f55fc70a9","019c1912-fa00-72fb-b467-e7184936f456"],"organisation_ids":["019c1912-fa00-72fb-b467-e88010f19701"],"due_on":null,"status":"open","partnership_id":null,"version":1,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}','019daac3-0200-76f6-87e5-4a3cd9311f74');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54A578C1375C7','2026-04-20T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','moveFollowUp','follow_up',X'019DAAC3020076F687E54A3E875F795F','{"id":"019daac3-0200-76f6-87e5-4a3e875f795f","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","kind":"contact","text":{"en":"Delegates of both municipalities met in the workshop; they stay in touch."},"outcome_id":null,"municipality_ids":["019c1912-fa00-72fb-b467-e70f55fc70a9","019c1912-fa00-72fb-b467-e7184936f456"],"organisation_ids":["019c1912-fa00-72fb-b467-e88010f19701"],"due_on":null,"status":"open","partnership_id":null,"version":1,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4a3e875f795f","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","kind":"contact","text":{"en":"Delegates of both municipalities met in the workshop; they stay in touch."},"outcome_id":null,"municipality_ids":["019c1912-fa00-72fb-b467-e70f55fc70a9","019c1912-fa00-72fb-b467-e7184936f456"],"organisation_ids":["019c1912-fa00-72fb-b467-e88010f19701"],"due_on":null,"status":"agreed","partnership_id":null,"version":2,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}','019daac3-0200-76f6-87e5-4a55197fdeef');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54A61B2D148F3','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createImport','import',X'019DAAC3020076F687E54A60F3223442',NULL,'{"id":"019daac3-0200-76f6-87e5-4a60f3223442","kind":"municipalities","dry_run":true,"mode":"valid_rows","state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"57020c00beb6734a6aa1deedd0953d4504de6dab9dcbfe1b92beffe1b99cc1f1","created_by":"account:019c1912-fa00-72fb-b467-e6d67a579034","created_at":"2026-02-01T12:00:00Z","started_at":null,"finished_at":null,"version":1}','019daac3-0200-76f6-87e5-4a5fbbbbf1cb');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54A6B6C1B4415','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','importMunicipalities','import',X'019DAAC3020076F687E54A60F3223442',NULL,'{"id":"019daac3-0200-76f6-87e5-4a60f3223442","kind":"municipalities","dry_run":true,"mode":"valid_rows","state":"done","report":{"read":3,"created":0,"updated":1,"unchanged":1,"ambiguous":0,"rejected":1,"matched_by_code":1,"matched_by_name_and_distance":1,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"57020c00beb6734a6aa1deedd0953d4504de6dab9dcbfe1b92beffe1b99cc1f1","created_by":"account:019c1912-fa00-72fb-b467-e6d67a579034","created_at":"2026-02-01T12:00:00Z","started_at":"2026-02-01T12:00:00Z","finished_at":"2026-02-01T12:00:00Z","version":4}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54A8A0A5B04E6','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createFramework','framework',X'019DAAC3020076F687E54A89B61D626B',NULL,'{"code":"SDG4","name":"Sustainable Development Goal 4","version":null,"publisher":"United Nations","licence":null,"url":null}','019daac3-0200-76f6-87e5-4a886a3843d2');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54A960675BBB9','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createUnit','unit',X'019DAAC3020076F687E54A950DFA464E',NULL,'{"code":"PT","label":{"en":"percent"},"factor":"100","dimension":{},"decimals":1}','019daac3-0200-76f6-87e5-4a940af505f1');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54AA288DB6A4C','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createDimension','dimension',X'019DAAC3020076F687E54AA14A543E5A',NULL,'{"code":"SEX","label":{"en":"Sex"},"additive":true,"parts":[{"code":"F","label":{"en":"Female"},"part_of":null}]}','019daac3-0200-76f6-87e5-4aa0d45df15e');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54AADA5A53A72','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createDataSource','data_source',X'019DAAC3020076F687E54AABB6C5D16E',NULL,'{"id":"019daac3-0200-76f6-87e5-4aabb6c5d16e","kind":"register","title":"Register of day care","publisher":null,"organisation_id":null,"url":null,"licence":"dl-de/by-2-0","reference_date":null,"access_date":null}','019daac3-0200-76f6-87e5-4aaa98dc5e48');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54ABD73F6DB9E','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createIndicator','indicator',X'019DAAC3020076F687E54AB93A8FB484',NULL,'{"id":"019daac3-0200-76f6-87e5-4ab93a8fb484","code":"CARE_5","kind":"base","owner_id":null,"links":[{"framework":"SDG4","reference":"4.2.2","match":"close","certainty":"partly_verified"}],"status":"draft","current":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019daac3-0200-76f6-87e5-4ab8a541a6e0');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54ABF559AF95D','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createIndicator','indicator_version',X'019DAAC3020076F687E54ABA0A43E72C',NULL,'{"id":"019daac3-0200-76f6-87e5-4aba0a43e72c","indicator_id":"019daac3-0200-76f6-87e5-4ab93a8fb484","number":1,"status":"draft","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":null,"stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}','019daac3-0200-76f6-87e5-4ab8a541a6e0');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54ACA2B4A0E6D','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','updateIndicatorVersion','indicator_version',X'019DAAC3020076F687E54ABA0A43E72C','{"id":"019daac3-0200-76f6-87e5-4aba0a43e72c","indicator_id":"019daac3-0200-76f6-87e5-4ab93a8fb484","number":1,"status":"draft","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":null,"stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}','{"id":"019daac3-0200-76f6-87e5-4aba0a43e72c","indicator_id":"019daac3-0200-76f6-87e5-4ab93a8fb484","number":1,"status":"draft","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":"Early childhood","stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":2}','019daac3-0200-76f6-87e5-4ac8ab99be97');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54AD3B3723A88','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','publishIndicatorVersion','indicator_version',X'019DAAC3020076F687E54ABA0A43E72C','{"id":"019daac3-0200-76f6-87e5-4aba0a43e72c","indicator_id":"019daac3-0200-76f6-87e5-4ab93a8fb484","number":1,"status":"draft","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":"Early childhood","stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":2}','{"id":"019daac3-0200-76f6-87e5-4aba0a43e72c","indicator_id":"019daac3-0200-76f6-87e5-4ab93a8fb484","number":1,"status":"published","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":"Early childhood","stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":"2026-02-01","version":3}','019daac3-0200-76f6-87e5-4ad2f45e733f');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54AD4D7235C15','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','publishIndicatorVersion','indicator',X'019DAAC3020076F687E54AB93A8FB484','{"id":"019daac3-0200-76f6-87e5-4ab93a8fb484","code":"CARE_5","kind":"base","owner_id":null,"links":[{"framework":"SDG4","reference":"4.2.2","match":"close","certainty":"partly_verified"}],"status":"draft","current":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4ab93a8fb484","code":"CARE_5","kind":"base","owner_id":null,"links":[{"framework":"SDG4","reference":"4.2.2","match":"close","certainty":"partly_verified"}],"status":"active","current":{"id":"019daac3-0200-76f6-87e5-4aba0a43e72c","indicator_id":"019daac3-0200-76f6-87e5-4ab93a8fb484","number":1,"status":"published","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":"Early childhood","stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":"2026-02-01","version":3},"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019daac3-0200-76f6-87e5-4ad2f45e733f');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54AE7C6752252','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','draftIndicatorVersion','indicator_version',X'019DAAC3020076F687E54AE6185EB413',NULL,'{"id":"019daac3-0200-76f6-87e5-4ae6185eb413","indicator_id":"019daac3-0200-76f6-87e5-4ab93a8fb484","number":2,"status":"draft","definition":{"name":{"en":"Children in day care before school"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":null,"natural_max":null,"frequency":"A","dimensions":[],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":"Children who are put back are counted.","breaks_series":false},"valid_from":null,"version":1}','019daac3-0200-76f6-87e5-4ae4924b375e');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54AEF5EEDECCE','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createIndicator','indicator',X'019DAAC3020076F687E54AED3DE8E1E3',NULL,'{"id":"019daac3-0200-76f6-87e5-4aed3de8e1e3","code":"CARE_4","kind":"base","owner_id":null,"links":[],"status":"draft","current":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019daac3-0200-76f6-87e5-4aec8d15ba84');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54AF0795134D8','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createIndicator','indicator_version',X'019DAAC3020076F687E54AEE1BD76266',NULL,'{"id":"019daac3-0200-76f6-87e5-4aee1bd76266","indicator_id":"019daac3-0200-76f6-87e5-4aed3de8e1e3","number":1,"status":"draft","definition":{"name":{"en":"Children in day care at age 4"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":null,"natural_max":null,"frequency":"A","dimensions":[],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}','019daac3-0200-76f6-87e5-4aec8d15ba84');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54AF525974A71','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','deprecateIndicator','indicator',X'019DAAC3020076F687E54AED3DE8E1E3','{"id":"019daac3-0200-76f6-87e5-4aed3de8e1e3","code":"CARE_4","kind":"base","owner_id":null,"links":[],"status":"draft","current":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4aed3de8e1e3","code":"CARE_4","kind":"base","owner_id":null,"links":[],"status":"deprecated","current":null,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','019daac3-0200-76f6-87e5-4af4aaa474f0');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54AF8E15AE1C2','2026-02-01T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54AF7446C0839',NULL,'"019daac3-0200-76f6-87e5-4af7446c0839"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54AFA796ACFAC','2026-02-01T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54AF7446C0839',NULL,'{"role":"coordinator","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54B07507A37F9','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','recordObservation','observation',X'019DAAC3020076F687E54B06977B76ED',NULL,'{"id":"019daac3-0200-76f6-87e5-4b06977b76ed","series":{"id":"019daac3-0200-76f6-87e5-4b0506b88724","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"draft","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d67a579034","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}','019daac3-0200-76f6-87e5-4b03cb12262e');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54B1434866142','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','submitObservation','observation',X'019DAAC3020076F687E54B06977B76ED','{"id":"019daac3-0200-76f6-87e5-4b06977b76ed","series":{"id":"019daac3-0200-76f6-87e5-4b0506b88724","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"draft","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d67a579034","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}','{"id":"019daac3-0200-76f6-87e5-4b06977b76ed","series":{"id":"019daac3-0200-76f6-87e5-4b0506b88724","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"submitted","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d67a579034","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d67a579034","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}','019daac3-0200-76f6-87e5-4b121a9298f9');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54B2394D59006','2026-02-01T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4af7446c0839','decideObservation','observation',X'019DAAC3020076F687E54B06977B76ED','{"id":"019daac3-0200-76f6-87e5-4b06977b76ed","series":{"id":"019daac3-0200-76f6-87e5-4b0506b88724","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"submitted","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d67a579034","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d67a579034","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}','{"id":"019daac3-0200-76f6-87e5-4b06977b76ed","series":{"id":"019daac3-0200-76f6-87e5-4b0506b88724","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"rejected","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d67a579034","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d67a579034","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":3}','019daac3-0200-76f6-87e5-4b218a5c8e77');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54B30129F7BF5','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','reopenObservation','observation',X'019DAAC3020076F687E54B06977B76ED','{"id":"019daac3-0200-76f6-87e5-4b06977b76ed","series":{"id":"019daac3-0200-76f6-87e5-4b0506b88724","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"rejected","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d67a579034","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d67a579034","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":3}','{"id":"019daac3-0200-76f6-87e5-4b06977b76ed","series":{"id":"019daac3-0200-76f6-87e5-4b0506b88724","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"draft","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d67a579034","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d67a579034","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":4}','019daac3-0200-76f6-87e5-4b2d59c85694');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54B3975566BB2','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','submitObservation','observation',X'019DAAC3020076F687E54B06977B76ED','{"id":"019daac3-0200-76f6-87e5-4b06977b76ed","series":{"id":"019daac3-0200-76f6-87e5-4b0506b88724","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"draft","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d67a579034","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d67a579034","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":4}','{"id":"019daac3-0200-76f6-87e5-4b06977b76ed","series":{"id":"019daac3-0200-76f6-87e5-4b0506b88724","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"submitted","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d67a579034","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d67a579034","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":5}','019daac3-0200-76f6-87e5-4b362b402c19');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54B412966A6D6','2026-02-01T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4af7446c0839','decideObservation','observation',X'019DAAC3020076F687E54B06977B76ED','{"id":"019daac3-0200-76f6-87e5-4b06977b76ed","series":{"id":"019daac3-0200-76f6-87e5-4b0506b88724","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"submitted","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d67a579034","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d67a579034","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":5}','{"id":"019daac3-0200-76f6-87e5-4b06977b76ed","series":{"id":"019daac3-0200-76f6-87e5-4b0506b88724","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"approved","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d67a579034","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d67a579034","approved_by":"019daac3-0200-76f6-87e5-4af7446c0839","published_at":null,"withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":6}','019daac3-0200-76f6-87e5-4b3e499d36cf');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54B4C50776FA2','2026-02-01T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4af7446c0839','decideObservation','observation',X'019DAAC3020076F687E54B06977B76ED','{"id":"019daac3-0200-76f6-87e5-4b06977b76ed","series":{"id":"019daac3-0200-76f6-87e5-4b0506b88724","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"approved","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d67a579034","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d67a579034","approved_by":"019daac3-0200-76f6-87e5-4af7446c0839","published_at":null,"withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":6}','{"id":"019daac3-0200-76f6-87e5-4b06977b76ed","series":{"id":"019daac3-0200-76f6-87e5-4b0506b88724","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"published","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d67a579034","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d67a579034","approved_by":"019daac3-0200-76f6-87e5-4af7446c0839","published_at":"2026-02-01T12:00:00Z","withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":7}','019daac3-0200-76f6-87e5-4b490757fe3d');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54B84286690DC','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e6d67a579034','createTarget','target',X'019DAAC3020076F687E54B83E300AA43',NULL,'{"id":"019daac3-0200-76f6-87e5-4b83e300aa43","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e70f55fc70a9","dimensions":{},"kind":"reach","baseline":{"period":"2023","value":"96.8"},"aim":{"period":"2030","value":"99"},"moved_by":null,"title":"Every child in day care","progress":null,"version":1,"created_at":"2026-02-01T12:00:00Z"}','019daac3-0200-76f6-87e5-4b80bb7bb7a9');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54B9E38E530EB','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54B9DE91DDE26',NULL,'"019daac3-0200-76f6-87e5-4b9de91dde26"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54B9FF73BB442','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54B9DE91DDE26',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54BA11E809CFE','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54BA0A241D302',NULL,'"019daac3-0200-76f6-87e5-4ba0a241d302"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54BD46615F1A9','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createApiKey','api_key',X'019DAAC3020076F687E54BD362093C0F',NULL,'{"id":"019daac3-0200-76f6-87e5-4bd362093c0f","name":"Nightly import","prefix":"cmt_hxtDUL99","scopes":["imports:run"],"created_at":"2026-01-29T12:00:00Z","expires_at":"2026-12-31T00:00:00Z","last_used_at":null,"revoked_at":null}','019daac3-0200-76f6-87e5-4bd265251b33');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54BE0B5B46058','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createPlace','place',X'019DAAC3020076F687E54BDF7C29F7C7',NULL,'{"id":"019daac3-0200-76f6-87e5-4bdf7c29f7c7","kind":"region","name":"Syddanmark","names":{},"country":"DK","parent_id":"00000000-0000-8000-8000-00000000444b","identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"valid_from":"2007-01-01","valid_to":null,"status":"active","successor_ids":[],"version":1}','019daac3-0200-76f6-87e5-4bdefe7859e7');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54BE9F7E1B842','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createMunicipality','municipality',X'019DAAC3020076F687E54BE8CDD4FBA2',NULL,'{"id":"019daac3-0200-76f6-87e5-4be8cdd4fba2","name":"Vejle","names":{},"alternative_names":[],"country":"DK","level":"municipality","parent_id":"019daac3-0200-76f6-87e5-4bdf7c29f7c7","parent_admin_name":"Region Syddanmark","identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4be7b8d67e3d');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54BEF75B52873','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createOrganisation','organisation',X'019DAAC3020076F687E54BEE49AC1793',NULL,'{"id":"019daac3-0200-76f6-87e5-4bee49ac1793","name":"VIFIN","names":{},"kind":"ngo","seat_municipality_id":"019daac3-0200-76f6-87e5-4be8cdd4fba2","legal_form":"forening","non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":"Q1"},"website":"https://vifin.example","accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-01-29T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4bed9e3f7265');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54BF0F7EC8D79','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createOrganisation','account_role',X'019DAAC3020076F687E54B9DE91DDE26',NULL,'{"role":"admin","on":"organisation","on_id":"019daac3-0200-76f6-87e5-4bee49ac1793"}','019daac3-0200-76f6-87e5-4bed9e3f7265');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54BF79F5FA23D','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','submitOrganisation','organisation',X'019DAAC3020076F687E54BEE49AC1793','{"id":"019daac3-0200-76f6-87e5-4bee49ac1793","name":"VIFIN","names":{},"kind":"ngo","seat_municipality_id":"019daac3-0200-76f6-87e5-4be8cdd4fba2","legal_form":"forening","non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":"Q1"},"website":"https://vifin.example","accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-01-29T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4bee49ac1793","name":"VIFIN","names":{},"kind":"ngo","seat_municipality_id":"019daac3-0200-76f6-87e5-4be8cdd4fba2","legal_form":"forening","non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":"Q1"},"website":"https://vifin.example","accepting_requests":false,"verification":"submitted","verification_reason":null,"assured_at":"2026-01-29T12:00:00Z","freshness":"fresh","version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4bf6e96802eb');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C001A3714E5','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','verifyOrganisation','organisation',X'019DAAC3020076F687E54BEE49AC1793','{"id":"019daac3-0200-76f6-87e5-4bee49ac1793","name":"VIFIN","names":{},"kind":"ngo","seat_municipality_id":"019daac3-0200-76f6-87e5-4be8cdd4fba2","legal_form":"forening","non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":"Q1"},"website":"https://vifin.example","accepting_requests":false,"verification":"submitted","verification_reason":null,"assured_at":"2026-01-29T12:00:00Z","freshness":"fresh","version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4bee49ac1793","name":"VIFIN","names":{},"kind":"ngo","seat_municipality_id":"019daac3-0200-76f6-87e5-4be8cdd4fba2","legal_form":"forening","non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":"Q1"},"website":"https://vifin.example","accepting_requests":false,"verification":"rejected","verification_reason":"The register names another seat.","assured_at":"2026-01-29T12:00:00Z","freshness":"fresh","version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4bfdd425e7f8');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C0AE07DDF8B','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createImport','import',X'019DAAC3020076F687E54C0905E0CE82',NULL,'{"id":"019daac3-0200-76f6-87e5-4c0905e0ce82","kind":"municipalities","dry_run":false,"mode":"valid_rows","state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"a9a9c6822c60e22724ae715738b41f83f6ca5ad30ab899fca3ad0bee06c445b7","created_by":"account:019daac3-0200-76f6-87e5-4b9de91dde26","created_at":"2026-01-29T12:00:00Z","started_at":null,"finished_at":null,"version":1}','019daac3-0200-76f6-87e5-4c07a64955ac');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C1480B6819A','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','importMunicipalities','municipality',X'019DAAC3020076F687E54C12CF398C6E',NULL,'{"id":"019daac3-0200-76f6-87e5-4c12cf398c6e","name":"Belfast","names":{},"alternative_names":[],"country":"GB","level":"municipality","parent_id":"00000000-0000-8000-8000-000000004742","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":"2655984","wikidata":null},"point":{"lat":54.59682,"lon":-5.92541,"exactness":"approximate"},"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C16AFB1C3B8','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','importMunicipalities','import',X'019DAAC3020076F687E54C0905E0CE82',NULL,'{"id":"019daac3-0200-76f6-87e5-4c0905e0ce82","kind":"municipalities","dry_run":false,"mode":"valid_rows","state":"done","report":{"read":2,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":1,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"a9a9c6822c60e22724ae715738b41f83f6ca5ad30ab899fca3ad0bee06c445b7","created_by":"account:019daac3-0200-76f6-87e5-4b9de91dde26","created_at":"2026-01-29T12:00:00Z","started_at":"2026-01-29T12:00:00Z","finished_at":"2026-01-29T12:00:00Z","version":5}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C20BD3B6ED7','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createImport','import',X'019DAAC3020076F687E54C1F3FADD1FA',NULL,'{"id":"019daac3-0200-76f6-87e5-4c1f3fadd1fa","kind":"municipalities","dry_run":false,"mode":"all_or_nothing","state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"a9a9c6822c60e22724ae715738b41f83f6ca5ad30ab899fca3ad0bee06c445b7","created_by":"account:019daac3-0200-76f6-87e5-4b9de91dde26","created_at":"2026-01-29T12:00:00Z","started_at":null,"finished_at":null,"version":1}','019daac3-0200-76f6-87e5-4c1ee9fa0acc');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C2463A8FFD6','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','importMunicipalities','import',X'019DAAC3020076F687E54C1F3FADD1FA',NULL,'{"id":"019daac3-0200-76f6-87e5-4c1f3fadd1fa","kind":"municipalities","dry_run":false,"mode":"all_or_nothing","state":"failed","report":{"read":2,"created":0,"updated":0,"unchanged":1,"ambiguous":0,"rejected":1,"matched_by_code":1,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":"1 rows were rejected, so nothing was imported","content_sha256":"a9a9c6822c60e22724ae715738b41f83f6ca5ad30ab899fca3ad0bee06c445b7","created_by":"account:019daac3-0200-76f6-87e5-4b9de91dde26","created_at":"2026-01-29T12:00:00Z","started_at":"2026-01-29T12:00:00Z","finished_at":"2026-01-29T12:00:00Z","version":4}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C2FB4964587','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54C2D80DF6899',NULL,'"019daac3-0200-76f6-87e5-4c2d80df6899"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C3035A71157','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54C2D80DF6899',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C383D0A0EDE','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c2d80df6899','createMunicipality','municipality',X'019DAAC3020076F687E54C37F5CF6646',NULL,'{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","names":{},"alternative_names":[],"country":"DE","level":"city","parent_id":"00000000-0000-8000-8000-000000004445","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":50.0,"lon":8.5,"exactness":"approximate"},"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4c3672ab4ad1');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C3B1B88A13E','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54C3AA61415DE',NULL,'"019daac3-0200-76f6-87e5-4c3aa61415de"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C3D1F5E2F71','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54C3AA61415DE',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C47DE0D2179','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c3aa61415de','createMunicipality','municipality',X'019DAAC3020076F687E54C45A044171A',NULL,'{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","names":{},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":50.0,"lon":8.5,"exactness":"approximate"},"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4c43e071fb14');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C4A04B38EAC','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54C496252D3E5',NULL,'"019daac3-0200-76f6-87e5-4c496252d3e5"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C4B9974B3EF','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54C496252D3E5',NULL,'{"role":"coordinator","on":"municipality","on_id":"019daac3-0200-76f6-87e5-4c37f5cf6646"}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C4E906BE502','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54C4C812FC4D4',NULL,'"019daac3-0200-76f6-87e5-4c4c812fc4d4"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C4F98B1802F','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54C4C812FC4D4',NULL,'{"role":"coordinator","on":"municipality","on_id":"019daac3-0200-76f6-87e5-4c45a044171a"}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C67ED0DDA16','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','createPartnership','partnership',X'019DAAC3020076F687E54C5C3C444733',NULL,'{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"exploring","since":"2020-03-01","event_id":"019daac3-0200-76f6-87e5-4c66fa58e56c","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2020-03-01","event_id":"019daac3-0200-76f6-87e5-4c66fa58e56c","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4c5a8bf60273');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C6B929CB6E2','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','createPartnership','partnership_event',X'019DAAC3020076F687E54C66FA58E56C',NULL,'{"id":"019daac3-0200-76f6-87e5-4c66fa58e56c","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","side":1,"track":"official","event":"explore","effective_on":"2020-03-01","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4c5a8bf60273');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C8C853A2A1E','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','transitionPartnership','partnership',X'019DAAC3020076F687E54C5C3C444733','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"exploring","since":"2020-03-01","event_id":"019daac3-0200-76f6-87e5-4c66fa58e56c","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2020-03-01","event_id":"019daac3-0200-76f6-87e5-4c66fa58e56c","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c8b22f31b91","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":1,"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c8b22f31b91","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4c8a74b2f5fb');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C8DF36289D8','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','transitionPartnership','partnership_event',X'019DAAC3020076F687E54C8B22F31B91',NULL,'{"id":"019daac3-0200-76f6-87e5-4c8b22f31b91","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","side":1,"track":"official","event":"propose","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4c8a74b2f5fb');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54C9F881EB899','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','transitionPartnership','partnership',X'019DAAC3020076F687E54C5C3C444733','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c8b22f31b91","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":1,"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c8b22f31b91","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c9e44cc4915","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":1,"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c9e44cc4915","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4c9d52ee3ac3');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CA013ECB406','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','transitionPartnership','partnership_event',X'019DAAC3020076F687E54C9E44CC4915',NULL,'{"id":"019daac3-0200-76f6-87e5-4c9e44cc4915","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","side":1,"track":"official","event":"resolve","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4c9d52ee3ac3');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CA82F3C29B8','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','transitionPartnership','partnership',X'019DAAC3020076F687E54C5C3C444733','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c9e44cc4915","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":1,"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c9e44cc4915","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4ca4b07b7494');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CA9DC3AA617','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','transitionPartnership','partnership_event',X'019DAAC3020076F687E54CA74BDF702D',NULL,'{"id":"019daac3-0200-76f6-87e5-4ca74bdf702d","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","side":1,"track":"official","event":"activate","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4ca4b07b7494');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CB3BFEB9F94','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4','transitionPartnership','partnership',X'019DAAC3020076F687E54C5C3C444733','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"exploring","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cb29b8e33d1","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4cb0a0ffa2b5');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CB4666733D0','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4','transitionPartnership','partnership_event',X'019DAAC3020076F687E54CB29B8E33D1',NULL,'{"id":"019daac3-0200-76f6-87e5-4cb29b8e33d1","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","side":2,"track":"official","event":"explore","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4cb0a0ffa2b5');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CBA485CA02E','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4','transitionPartnership','partnership',X'019DAAC3020076F687E54C5C3C444733','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"exploring","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cb29b8e33d1","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cb9abe746d9","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":2,"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cb9abe746d9","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":6,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4cb863d42648');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CBB1D3495C7','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4','transitionPartnership','partnership_event',X'019DAAC3020076F687E54CB9ABE746D9',NULL,'{"id":"019daac3-0200-76f6-87e5-4cb9abe746d9","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","side":2,"track":"official","event":"propose","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4cb863d42648');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CC1A592A39B','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4','transitionPartnership','partnership',X'019DAAC3020076F687E54C5C3C444733','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cb9abe746d9","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":2,"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cb9abe746d9","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":6,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc0e15e197d","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":2,"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc0e15e197d","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":7,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4cbf4ffbb404');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CC26D00C1D4','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4','transitionPartnership','partnership_event',X'019DAAC3020076F687E54CC0E15E197D',NULL,'{"id":"019daac3-0200-76f6-87e5-4cc0e15e197d","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","side":2,"track":"official","event":"resolve","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4cbf4ffbb404');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CC971C16A50','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4','transitionPartnership','partnership',X'019DAAC3020076F687E54C5C3C444733','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc0e15e197d","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":2,"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc0e15e197d","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":7,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc852ec263d","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc852ec263d","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":8,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4cc6c7869876');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CCA0C35C9FB','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4','transitionPartnership','partnership_event',X'019DAAC3020076F687E54CC852EC263D',NULL,'{"id":"019daac3-0200-76f6-87e5-4cc852ec263d","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","side":2,"track":"official","event":"activate","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4cc6c7869876');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CDA688F6379','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','createAgreement','partnership_agreement',X'019DAAC3020076F687E54CD9D6161D13',NULL,'{"id":"019daac3-0200-76f6-87e5-4cd9d6161d13","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4cd7799b78f3');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CDDFB8CBAF5','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54CDCF9B0FF1D',NULL,'"019daac3-0200-76f6-87e5-4cdcf9b0ff1d"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CDE2C6EA1C8','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54CDCF9B0FF1D',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CEA755F6017','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','adoptAgreement','partnership_agreement',X'019DAAC3020076F687E54CD9D6161D13','{"id":"019daac3-0200-76f6-87e5-4cd9d6161d13","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4cd9d6161d13","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4ce5d94e6cad');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CF09A550260','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54CED5A66CD23',NULL,'"019daac3-0200-76f6-87e5-4ced5a66cd23"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CF1045D4749','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54CED5A66CD23',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CFDD60404A9','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4','adoptAgreement','partnership_agreement',X'019DAAC3020076F687E54CD9D6161D13','{"id":"019daac3-0200-76f6-87e5-4cd9d6161d13","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4cd9d6161d13","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4cfb4d113c07');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54CFF9F2340B5','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54CFE3A68205D',NULL,'"019daac3-0200-76f6-87e5-4cfe3a68205d"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D0085B9186F','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54CFE3A68205D',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D1277E24DC6','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','signAgreement','partnership_agreement',X'019DAAC3020076F687E54CD9D6161D13','{"id":"019daac3-0200-76f6-87e5-4cd9d6161d13","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4cd9d6161d13","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4d0e8f048391');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D140B18EA26','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54D137179565C',NULL,'"019daac3-0200-76f6-87e5-4d137179565c"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D1538B7A137','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54D137179565C',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D27725C24F4','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4','signAgreement','partnership',X'019DAAC3020076F687E54C5C3C444733','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc852ec263d","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc852ec263d","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":8,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc852ec263d","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc852ec263d","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":9,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4d238907a89d');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D2915ADA02A','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4','signAgreement','partnership_agreement',X'019DAAC3020076F687E54CD9D6161D13','{"id":"019daac3-0200-76f6-87e5-4cd9d6161d13","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4cd9d6161d13","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4d238907a89d');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D3AFFEF281A','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','changePartnershipForm','partnership',X'019DAAC3020076F687E54C5C3C444733','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc852ec263d","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc852ec263d","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":9,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"friendship","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc852ec263d","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc852ec263d","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":10,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4d3502beb792');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D3BC99EEAF5','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','changePartnershipForm','partnership_form_change',X'019DAAC3020076F687E54D39D11CEB74',NULL,'{"id":"019daac3-0200-76f6-87e5-4d39d11ceb74","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","from":"contact","to":"friendship","effective_on":"2026-01-29","agreement_id":"019daac3-0200-76f6-87e5-4cd9d6161d13","side":1,"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4d3502beb792');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D424F114507','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','createAgreement','partnership_agreement',X'019DAAC3020076F687E54D41571011F7',NULL,'{"id":"019daac3-0200-76f6-87e5-4d41571011f7","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4cd9d6161d13","how":"supersedes"},"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4d407ca0b5cc');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D459B13B998','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54D445BA1D167',NULL,'"019daac3-0200-76f6-87e5-4d445ba1d167"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D468B93FDA3','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54D445BA1D167',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D5528AFEDA2','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','adoptAgreement','partnership_agreement',X'019DAAC3020076F687E54D41571011F7','{"id":"019daac3-0200-76f6-87e5-4d41571011f7","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4cd9d6161d13","how":"supersedes"},"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4d41571011f7","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4cd9d6161d13","how":"supersedes"},"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4d52f7b5d9d3');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D5860FC35DA','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54D57CB924D60',NULL,'"019daac3-0200-76f6-87e5-4d57cb924d60"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D59897D8959','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54D57CB924D60',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D647A14650A','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4','adoptAgreement','partnership_agreement',X'019DAAC3020076F687E54D41571011F7','{"id":"019daac3-0200-76f6-87e5-4d41571011f7","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4cd9d6161d13","how":"supersedes"},"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4d41571011f7","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4cd9d6161d13","how":"supersedes"},"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4d62acb2bc43');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D68347195C4','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54D676CA8D29B',NULL,'"019daac3-0200-76f6-87e5-4d676ca8d29b"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D6AF351C3A0','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54D676CA8D29B',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D77695AEAF6','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','signAgreement','partnership_agreement',X'019DAAC3020076F687E54D41571011F7','{"id":"019daac3-0200-76f6-87e5-4d41571011f7","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4cd9d6161d13","how":"supersedes"},"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4d41571011f7","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4cd9d6161d13","how":"supersedes"},"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4d7423f09759');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D7A16B78E5F','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54D797BA91593',NULL,'"019daac3-0200-76f6-87e5-4d797ba91593"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D7B54122594','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54D797BA91593',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D8BD1FE5B22','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4','signAgreement','partnership_agreement',X'019DAAC3020076F687E54CD9D6161D13','{"id":"019daac3-0200-76f6-87e5-4cd9d6161d13","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4cd9d6161d13","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"superseded","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":"2026-01-20","gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":6,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4d86b4576d6b');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D8D8C0B27D7','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4','signAgreement','partnership_agreement',X'019DAAC3020076F687E54D41571011F7','{"id":"019daac3-0200-76f6-87e5-4d41571011f7","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4cd9d6161d13","how":"supersedes"},"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4d41571011f7","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4cd9d6161d13","how":"supersedes"},"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4d86b4576d6b');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D93AC95DDDE','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','createResolution','council_resolution',X'019DAAC3020076F687E54D9248658E84',NULL,'{"id":"019daac3-0200-76f6-87e5-4d9248658e84","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","side":1,"municipality_id":"019daac3-0200-76f6-87e5-4c37f5cf6646","kind":"end","outcome":"adopted","body":"Gemeinderat","number":null,"decided_on":"2026-01-15","document":"https://rat.example/beschluss","used":false,"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4d9102b31b88');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D9C20B64F07','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','transitionPartnership','partnership',X'019DAAC3020076F687E54C5C3C444733','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"friendship","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc852ec263d","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ca74bdf702d","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc852ec263d","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":10,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"friendship","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"dormant","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4d9bdc03ee7d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc852ec263d","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"dormant","explanation":{"rule":"any_side_dormant","because":[{"side":1,"status":"dormant","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4d9bdc03ee7d","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":11,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4d98d173b4d5');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54D9DFDC235FD','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','transitionPartnership','partnership_event',X'019DAAC3020076F687E54D9BDC03EE7D',NULL,'{"id":"019daac3-0200-76f6-87e5-4d9bdc03ee7d","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","side":1,"track":"official","event":"mark_dormant","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4d98d173b4d5');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DADF8CB3DE8','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','transitionPartnership','partnership',X'019DAAC3020076F687E54C5C3C444733','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"friendship","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"dormant","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4d9bdc03ee7d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc852ec263d","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"dormant","explanation":{"rule":"any_side_dormant","because":[{"side":1,"status":"dormant","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4d9bdc03ee7d","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":11,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4c5c3c444733","form":"friendship","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"ended","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4daa62743e36","decided_by":"council","reason_code":null,"resolution_id":"019daac3-0200-76f6-87e5-4d9248658e84"}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cc852ec263d","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"ended","explanation":{"rule":"any_side_ended","because":[{"side":1,"status":"ended","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4daa62743e36","decided_by":"council"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":"2026-01-29","episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":12,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4da8e125ce64');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DAFD335F382','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5','transitionPartnership','partnership_event',X'019DAAC3020076F687E54DAA62743E36',NULL,'{"id":"019daac3-0200-76f6-87e5-4daa62743e36","partnership_id":"019daac3-0200-76f6-87e5-4c5c3c444733","side":1,"track":"official","event":"end","effective_on":"2026-01-29","decided_by":"council","resolution_id":"019daac3-0200-76f6-87e5-4d9248658e84","reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4da8e125ce64');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DBF0C671B8B','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4','createPartnership','partnership',X'019DAAC3020076F687E54DBD2DE68F6D',NULL,'{"id":"019daac3-0200-76f6-87e5-4dbd2de68f6d","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c37f5cf6646","name":"Filderstadt","country":"DE"}],"actors":[],"standing":null},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c45a044171a","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"exploring","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dbe23f806e9","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":2,"status":"exploring","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dbe23f806e9","decided_by":"administration"}],"silent_sides":[1]},"citizen_track":"open","started_on":"2026-01-29","partner_since":null,"ended_on":null,"episode_number":2,"previous_episode_id":"019daac3-0200-76f6-87e5-4c5c3c444733","origin":null,"source":null,"warnings":[],"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4dbcddd86f4c');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DC0963BB0B1','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4','createPartnership','partnership_event',X'019DAAC3020076F687E54DBE23F806E9',NULL,'{"id":"019daac3-0200-76f6-87e5-4dbe23f806e9","partnership_id":"019daac3-0200-76f6-87e5-4dbd2de68f6d","side":2,"track":"official","event":"explore","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4dbcddd86f4c');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DC81EA67549','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54DC7EA409F3E',NULL,'"019daac3-0200-76f6-87e5-4dc7ea409f3e"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DC9E6B04287','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54DC7EA409F3E',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DCE7E4377BD','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dc7ea409f3e','createMunicipality','municipality',X'019DAAC3020076F687E54DCDDF9F2591',NULL,'{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","names":{},"alternative_names":[],"country":"DE","level":"city","parent_id":"00000000-0000-8000-8000-000000004445","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":50.0,"lon":8.5,"exactness":"approximate"},"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4dcc9b985a73');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DD00B85AC28','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54DCF14811EE6',NULL,'"019daac3-0200-76f6-87e5-4dcf14811ee6"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DD19E1F7BC4','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54DCF14811EE6',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DD79C697154','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dcf14811ee6','createMunicipality','municipality',X'019DAAC3020076F687E54DD52C780EA5',NULL,'{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","names":{},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":50.0,"lon":8.5,"exactness":"approximate"},"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4dd42e24780b');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DD98FE32D11','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54DD8523DBA7A',NULL,'"019daac3-0200-76f6-87e5-4dd8523dba7a"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DDAF861B427','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54DD8523DBA7A',NULL,'{"role":"coordinator","on":"municipality","on_id":"019daac3-0200-76f6-87e5-4dcddf9f2591"}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DDCD78B05A3','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54DDBACA6D120',NULL,'"019daac3-0200-76f6-87e5-4ddbaca6d120"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DDD011FADE3','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54DDBACA6D120',NULL,'{"role":"coordinator","on":"municipality","on_id":"019daac3-0200-76f6-87e5-4dd52c780ea5"}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DE43BEBB1EC','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','createPartnership','partnership',X'019DAAC3020076F687E54DE2DF663672',NULL,'{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"exploring","since":"2020-03-01","event_id":"019daac3-0200-76f6-87e5-4de3b729b50f","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2020-03-01","event_id":"019daac3-0200-76f6-87e5-4de3b729b50f","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4de189cb1989');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DE5B9EB0C37','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','createPartnership','partnership_event',X'019DAAC3020076F687E54DE3B729B50F',NULL,'{"id":"019daac3-0200-76f6-87e5-4de3b729b50f","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","side":1,"track":"official","event":"explore","effective_on":"2020-03-01","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4de189cb1989');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DEBFF02BF77','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','transitionPartnership','partnership',X'019DAAC3020076F687E54DE2DF663672','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"exploring","since":"2020-03-01","event_id":"019daac3-0200-76f6-87e5-4de3b729b50f","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2020-03-01","event_id":"019daac3-0200-76f6-87e5-4de3b729b50f","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dea6d81aa8e","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":1,"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dea6d81aa8e","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4de9bbf0dfca');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DEC9D2900BE','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','transitionPartnership','partnership_event',X'019DAAC3020076F687E54DEA6D81AA8E',NULL,'{"id":"019daac3-0200-76f6-87e5-4dea6d81aa8e","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","side":1,"track":"official","event":"propose","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4de9bbf0dfca');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DF88D373899','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','transitionPartnership','partnership',X'019DAAC3020076F687E54DE2DF663672','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dea6d81aa8e","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":1,"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dea6d81aa8e","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4df71c5b8654","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":1,"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4df71c5b8654","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4df61f0ead36');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DF9B6BF4BE1','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','transitionPartnership','partnership_event',X'019DAAC3020076F687E54DF71C5B8654',NULL,'{"id":"019daac3-0200-76f6-87e5-4df71c5b8654","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","side":1,"track":"official","event":"resolve","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4df61f0ead36');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54DFF43809DE6','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','transitionPartnership','partnership',X'019DAAC3020076F687E54DE2DF663672','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4df71c5b8654","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":1,"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4df71c5b8654","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4dfd91e797c1');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E001F1C5E12','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','transitionPartnership','partnership_event',X'019DAAC3020076F687E54DFE08DD6030',NULL,'{"id":"019daac3-0200-76f6-87e5-4dfe08dd6030","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","side":1,"track":"official","event":"activate","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4dfd91e797c1');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E09EDD5F966','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','transitionPartnership','partnership',X'019DAAC3020076F687E54DE2DF663672','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"exploring","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e08ab18de9c","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4e05482a550f');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E0B1FF9595E','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','transitionPartnership','partnership_event',X'019DAAC3020076F687E54E08AB18DE9C',NULL,'{"id":"019daac3-0200-76f6-87e5-4e08ab18de9c","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","side":2,"track":"official","event":"explore","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4e05482a550f');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E150A0E8690','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','transitionPartnership','partnership',X'019DAAC3020076F687E54DE2DF663672','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"exploring","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e08ab18de9c","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e14bae0746e","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":2,"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e14bae0746e","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":6,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4e13fae5e14b');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E16CEEEA4E9','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','transitionPartnership','partnership_event',X'019DAAC3020076F687E54E14BAE0746E',NULL,'{"id":"019daac3-0200-76f6-87e5-4e14bae0746e","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","side":2,"track":"official","event":"propose","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4e13fae5e14b');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E1CE0A41B7A','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','transitionPartnership','partnership',X'019DAAC3020076F687E54DE2DF663672','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e14bae0746e","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":2,"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e14bae0746e","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":6,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e1b10bf6968","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":2,"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e1b10bf6968","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":7,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4e1a21a72e6c');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E1DADE2455C','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','transitionPartnership','partnership_event',X'019DAAC3020076F687E54E1B10BF6968',NULL,'{"id":"019daac3-0200-76f6-87e5-4e1b10bf6968","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","side":2,"track":"official","event":"resolve","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4e1a21a72e6c');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E2AC08C23C9','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','transitionPartnership','partnership',X'019DAAC3020076F687E54DE2DF663672','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e1b10bf6968","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":2,"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e1b10bf6968","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":7,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e29b76d08ea","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e29b76d08ea","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":8,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4e247702a28e');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E2CD8DD7567','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','transitionPartnership','partnership_event',X'019DAAC3020076F687E54E29B76D08EA',NULL,'{"id":"019daac3-0200-76f6-87e5-4e29b76d08ea","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","side":2,"track":"official","event":"activate","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4e247702a28e');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E47284746B2','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','createAgreement','partnership_agreement',X'019DAAC3020076F687E54E46DAF9C1D9',NULL,'{"id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4e45c0e91572');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E49F9507D81','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54E48A8803FD6',NULL,'"019daac3-0200-76f6-87e5-4e48a8803fd6"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E4A5BC5F7E0','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54E48A8803FD6',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E5376617AA9','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','adoptAgreement','partnership_agreement',X'019DAAC3020076F687E54E46DAF9C1D9','{"id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4e516804ddbc');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E55B7D7B91E','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54E54CC2367A9',NULL,'"019daac3-0200-76f6-87e5-4e54cc2367a9"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E5667FAF1E2','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54E54CC2367A9',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E60399250F3','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','adoptAgreement','partnership_agreement',X'019DAAC3020076F687E54E46DAF9C1D9','{"id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4e5cd192125d');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E63803F67C5','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54E6181578FD8',NULL,'"019daac3-0200-76f6-87e5-4e6181578fd8"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E64BA24D5C3','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54E6181578FD8',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E6F367AE877','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','signAgreement','partnership_agreement',X'019DAAC3020076F687E54E46DAF9C1D9','{"id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4e6d1d7a006a');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E7124BF7EA6','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54E70163849D2',NULL,'"019daac3-0200-76f6-87e5-4e70163849d2"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E725883BE1E','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54E70163849D2',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E7A006935C1','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','signAgreement','partnership',X'019DAAC3020076F687E54DE2DF663672','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e29b76d08ea","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e29b76d08ea","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":8,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e29b76d08ea","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e29b76d08ea","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":9,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4e799ab56871');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E7CD2313013','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','signAgreement','partnership_agreement',X'019DAAC3020076F687E54E46DAF9C1D9','{"id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4e799ab56871');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E8136548BD4','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','createAgreement','partnership_agreement',X'019DAAC3020076F687E54E801D0C6D44',NULL,'{"id":"019daac3-0200-76f6-87e5-4e801d0c6d44","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","how":"renews"},"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4e7fa41e35fc');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E8321DA159F','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54E82EE70373B',NULL,'"019daac3-0200-76f6-87e5-4e82ee70373b"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E8423944252','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54E82EE70373B',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E8CC77F85CE','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','adoptAgreement','partnership_agreement',X'019DAAC3020076F687E54E801D0C6D44','{"id":"019daac3-0200-76f6-87e5-4e801d0c6d44","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","how":"renews"},"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4e801d0c6d44","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","how":"renews"},"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4e8a18638ffc');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E8E60FC18D4','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54E8D1AD4852E',NULL,'"019daac3-0200-76f6-87e5-4e8d1ad4852e"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E8FE954774E','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54E8D1AD4852E',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E9773F81F94','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','adoptAgreement','partnership_agreement',X'019DAAC3020076F687E54E801D0C6D44','{"id":"019daac3-0200-76f6-87e5-4e801d0c6d44","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","how":"renews"},"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4e801d0c6d44","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","how":"renews"},"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4e95c0c36d38');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E992C93D6BA','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54E9898D1D9E0',NULL,'"019daac3-0200-76f6-87e5-4e9898d1d9e0"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54E9A8E40C83F','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54E9898D1D9E0',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EA5354787C1','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','signAgreement','partnership_agreement',X'019DAAC3020076F687E54E801D0C6D44','{"id":"019daac3-0200-76f6-87e5-4e801d0c6d44","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","how":"renews"},"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4e801d0c6d44","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","how":"renews"},"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4ea3d4e23207');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EA9EC2890C2','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54EA69F522DD7',NULL,'"019daac3-0200-76f6-87e5-4ea69f522dd7"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EAA930261F2','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54EA69F522DD7',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EB32DC36FAC','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','signAgreement','partnership_agreement',X'019DAAC3020076F687E54E801D0C6D44','{"id":"019daac3-0200-76f6-87e5-4e801d0c6d44","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","how":"renews"},"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4e801d0c6d44","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":"2026-07-01","in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4e46daf9c1d9","how":"renews"},"edition":1,"status":"signed","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":0,"renewal_opens_on":"2031-01-01","review_due_on":null,"parties":2,"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4eb13aa773a8');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EB805AE3C68','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','createAgreement','partnership_agreement',X'019DAAC3020076F687E54EB7DD96FBB7',NULL,'{"id":"019daac3-0200-76f6-87e5-4eb7dd96fbb7","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"charter","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4eb61886398c');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EBAB14F9D89','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54EB9529A4A6B',NULL,'"019daac3-0200-76f6-87e5-4eb9529a4a6b"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EBB625D25CB','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54EB9529A4A6B',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EC47C4591E5','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','adoptAgreement','partnership_agreement',X'019DAAC3020076F687E54EB7DD96FBB7','{"id":"019daac3-0200-76f6-87e5-4eb7dd96fbb7","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"charter","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4eb7dd96fbb7","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"charter","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4ec16dd949b7');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EC69DA28425','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54EC545486267',NULL,'"019daac3-0200-76f6-87e5-4ec545486267"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EC7600F467D','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54EC545486267',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54ECFCEA29959','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','adoptAgreement','partnership_agreement',X'019DAAC3020076F687E54EB7DD96FBB7','{"id":"019daac3-0200-76f6-87e5-4eb7dd96fbb7","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"charter","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4eb7dd96fbb7","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"charter","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4ecd0a2837bd');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54ED1C6C4AB09','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54ED025D0C4E3',NULL,'"019daac3-0200-76f6-87e5-4ed025d0c4e3"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54ED25AC81D1D','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54ED025D0C4E3',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EDADAB9A892','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','signAgreement','partnership_agreement',X'019DAAC3020076F687E54EB7DD96FBB7','{"id":"019daac3-0200-76f6-87e5-4eb7dd96fbb7","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"charter","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4eb7dd96fbb7","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"charter","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4ed8b533c253');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EDCE6BBBD0B','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54EDB17FA7769',NULL,'"019daac3-0200-76f6-87e5-4edb17fa7769"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EDDD51CF27F','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54EDB17FA7769',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EE837A9D4C5','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','signAgreement','partnership_agreement',X'019DAAC3020076F687E54EB7DD96FBB7','{"id":"019daac3-0200-76f6-87e5-4eb7dd96fbb7","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"charter","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4eb7dd96fbb7","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"charter","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4ee5b2332772');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EEC6A771C7B','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54EEBDD643B3A',NULL,'"019daac3-0200-76f6-87e5-4eebdd643b3a"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EED4E00DE6C','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54EEBDD643B3A',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EF6F7577699','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','terminateAgreement','partnership_agreement',X'019DAAC3020076F687E54EB7DD96FBB7','{"id":"019daac3-0200-76f6-87e5-4eb7dd96fbb7","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"charter","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4eb7dd96fbb7","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","kind":"charter","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":{"side":2,"effective_on":"2026-03-01","reason":"It is renewed","document":"https://rat.example/k"},"superseded_on":null,"gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":6,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4ef46cc4f918');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54EFB7928D96F','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','createClaim','shared_claim',X'019DAAC3020076F687E54EFA95D02FBC',NULL,'{"id":"019daac3-0200-76f6-87e5-4efa95d02fbc","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","claimed_by":1,"key":"shared_goal","on":null,"text":{"de":"Lebenslanges Lernen"},"category":"lifelong_learning","document":"https://rat.example/ziel","replaces_id":null,"standing":"one_sided","confirmations":[],"awaits":1,"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4ef917a99854');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F006E3D24CB','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','createClaim','shared_claim',X'019DAAC3020076F687E54EFF9230857B',NULL,'{"id":"019daac3-0200-76f6-87e5-4eff9230857b","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","claimed_by":1,"key":"shared_goal","on":null,"text":{"de":"Lebenslanges Lernen"},"category":"lifelong_learning","document":"https://rat.example/ziel","replaces_id":"019daac3-0200-76f6-87e5-4efa95d02fbc","standing":"one_sided","confirmations":[],"awaits":1,"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4efe4f9a1355');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F0131CD3E08','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','createClaim','shared_claim',X'019DAAC3020076F687E54EFA95D02FBC','{"id":"019daac3-0200-76f6-87e5-4efa95d02fbc","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","claimed_by":1,"key":"shared_goal","on":null,"text":{"de":"Lebenslanges Lernen"},"category":"lifelong_learning","document":"https://rat.example/ziel","replaces_id":null,"standing":"one_sided","confirmations":[],"awaits":1,"recorded_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4efa95d02fbc","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","claimed_by":1,"key":"shared_goal","on":null,"text":{"de":"Lebenslanges Lernen"},"category":"lifelong_learning","document":"https://rat.example/ziel","replaces_id":null,"standing":"replaced","confirmations":[],"awaits":1,"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4efe4f9a1355');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F083E758644','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','transitionPartnership','partnership',X'019DAAC3020076F687E54DE2DF663672','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e29b76d08ea","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e29b76d08ea","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":9,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"dormant","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f07c4d9c9b4","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"dormant","explanation":{"rule":"any_side_dormant","because":[{"side":2,"status":"dormant","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f07c4d9c9b4","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":10,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4f06f214bbcd');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F0932859A1C','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','transitionPartnership','partnership_event',X'019DAAC3020076F687E54F07C4D9C9B4',NULL,'{"id":"019daac3-0200-76f6-87e5-4f07c4d9c9b4","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","side":2,"track":"official","event":"mark_dormant","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4f06f214bbcd');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F11BDA9856F','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','transitionPartnership','partnership',X'019DAAC3020076F687E54DE2DF663672','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"dormant","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f07c4d9c9b4","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"dormant","explanation":{"rule":"any_side_dormant","because":[{"side":2,"status":"dormant","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f07c4d9c9b4","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":10,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f100e91c0dd","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f100e91c0dd","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":11,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4f0ed4e40963');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F13A91EF8FE','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120','transitionPartnership','partnership_event',X'019DAAC3020076F687E54F100E91C0DD',NULL,'{"id":"019daac3-0200-76f6-87e5-4f100e91c0dd","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","side":2,"track":"official","event":"reactivate","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":"2026-05-09","documents":[],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4f0ed4e40963');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F1C35761F1E','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','transitionPartnership','partnership',X'019DAAC3020076F687E54DE2DF663672','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f100e91c0dd","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dfe08dd6030","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f100e91c0dd","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":11,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4de2df663672","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dcddf9f2591","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"suspended","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f1ba0639501","decided_by":"mayor","reason_code":"war","resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4dd52c780ea5","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f100e91c0dd","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"suspended","explanation":{"rule":"any_side_suspended","because":[{"side":1,"status":"suspended","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f1ba0639501","decided_by":"mayor"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":12,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4f1a2ba04930');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F1DB6BB4731','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a','transitionPartnership','partnership_event',X'019DAAC3020076F687E54F1BA0639501',NULL,'{"id":"019daac3-0200-76f6-87e5-4f1ba0639501","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","side":1,"track":"official","event":"suspend","effective_on":"2026-01-29","decided_by":"mayor","resolution_id":null,"reason_code":"war","reason":"The bridges are closed.","planned_on":null,"documents":["https://rat.example/aussetzung"],"recorded_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4f1a2ba04930');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F1FB24044FF','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54F1EE3DECE9B',NULL,'"019daac3-0200-76f6-87e5-4f1ee3dece9b"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F20CC047E47','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54F1EE3DECE9B',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F25064432F2','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4f1ee3dece9b','createOrganisation','organisation',X'019DAAC3020076F687E54F2407687D31',NULL,'{"id":"019daac3-0200-76f6-87e5-4f2407687d31","name":"VIFIN","names":{},"kind":"ngo","seat_municipality_id":null,"legal_form":null,"non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-01-29T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4f237492b29d');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F26B261E67A','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4f1ee3dece9b','createOrganisation','account_role',X'019DAAC3020076F687E54F1EE3DECE9B',NULL,'{"role":"admin","on":"organisation","on_id":"019daac3-0200-76f6-87e5-4f2407687d31"}','019daac3-0200-76f6-87e5-4f237492b29d');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F28104884FC','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54F27164967DA',NULL,'"019daac3-0200-76f6-87e5-4f27164967da"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F29E1D1364E','2026-01-29T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E54F27164967DA',NULL,'{"role":"coordinator","on":"organisation","on_id":"019daac3-0200-76f6-87e5-4f2407687d31"}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F2FC641E30F','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4f27164967da','createConference','conference',X'019DAAC3020076F687E54F2ED7777258',NULL,'{"id":"019daac3-0200-76f6-87e5-4f2ed7777258","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-4f2407687d31","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":true,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"idea","reschedules":[],"sequence":0,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4f2d0cd334ae');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F34036F0507','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4f27164967da','createPool','seat_pool',X'019DAAC3020076F687E54F33177D86A2',NULL,'{"id":"019daac3-0200-76f6-87e5-4f33177d86a2","conference_id":"019daac3-0200-76f6-87e5-4f2ed7777258","seats":{"dimension":"origin","mode":null,"origin":"national","organisation_id":null},"capacity":1,"held":0,"next_seq":1}','019daac3-0200-76f6-87e5-4f32cb26ddc1');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F39719F2A8B','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4f27164967da','createPool','seat_pool',X'019DAAC3020076F687E54F38C02BD857',NULL,'{"id":"019daac3-0200-76f6-87e5-4f38c02bd857","conference_id":"019daac3-0200-76f6-87e5-4f2ed7777258","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":1,"held":0,"next_seq":1}','019daac3-0200-76f6-87e5-4f37a8bedb7e');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F3F27D0EADF','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4f27164967da','moveConference','conference',X'019DAAC3020076F687E54F2ED7777258','{"id":"019daac3-0200-76f6-87e5-4f2ed7777258","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-4f2407687d31","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":true,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"idea","reschedules":[],"sequence":0,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4f2ed7777258","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-4f2407687d31","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":true,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"planned","reschedules":[],"sequence":1,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4f3dc91121e6');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F46F453DCFA','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4f27164967da','moveConference','conference',X'019DAAC3020076F687E54F2ED7777258','{"id":"019daac3-0200-76f6-87e5-4f2ed7777258","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-4f2407687d31","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":true,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"planned","reschedules":[],"sequence":1,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4f2ed7777258","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-4f2407687d31","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":true,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"announced","reschedules":[],"sequence":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4f4401805a3b');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F4E05BCE9DC','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4f27164967da','moveConference','conference',X'019DAAC3020076F687E54F2ED7777258','{"id":"019daac3-0200-76f6-87e5-4f2ed7777258","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-4f2407687d31","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":true,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"announced","reschedules":[],"sequence":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4f2ed7777258","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-4f2407687d31","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":true,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[],"sequence":3,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4f4d9606da54');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F503BD67177','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54F4F0D507680',NULL,'"019daac3-0200-76f6-87e5-4f4f0d507680"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F540C812C0C','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4f4f0d507680','createRegistration','registration',X'019DAAC3020076F687E54F536EFF77A8',NULL,'{"id":"019daac3-0200-76f6-87e5-4f536eff77a8","conference_id":"019daac3-0200-76f6-87e5-4f2ed7777258","account_id":"019daac3-0200-76f6-87e5-4f4f0d507680","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"submitted","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4f52d748df43');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F569DD40DD7','2026-01-29T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E54F55E67787B2',NULL,'"019daac3-0200-76f6-87e5-4f55e67787b2"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F5A41C6D112','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4f55e67787b2','createRegistration','registration',X'019DAAC3020076F687E54F59AD878F18',NULL,'{"id":"019daac3-0200-76f6-87e5-4f59ad878f18","conference_id":"019daac3-0200-76f6-87e5-4f2ed7777258","account_id":"019daac3-0200-76f6-87e5-4f55e67787b2","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"submitted","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4f5815639b98');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F609888CE7A','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4f27164967da','createSpill','seat_spill',X'019DAAC3020076F687E54F5FBDF275D3',NULL,'{"id":"019daac3-0200-76f6-87e5-4f5fbdf275d3","conference_id":"019daac3-0200-76f6-87e5-4f2ed7777258","from_pool_id":"019daac3-0200-76f6-87e5-4f38c02bd857","to_pool_id":"019daac3-0200-76f6-87e5-4f33177d86a2","due_at":"2026-01-30T12:00:00Z","done_at":null}','019daac3-0200-76f6-87e5-4f5ef4dab0e4');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F67B693C956','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createFollowUp','follow_up',X'019DAAC3020076F687E54F66D0A7BC51',NULL,'{"id":"019daac3-0200-76f6-87e5-4f66d0a7bc51","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","kind":"contact","text":{"en":"They have become partners."},"outcome_id":null,"municipality_ids":[],"organisation_ids":[],"due_on":null,"status":"open","partnership_id":null,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4f6506ad4802');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F6CD5C3766A','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','moveFollowUp','follow_up',X'019DAAC3020076F687E54F66D0A7BC51','{"id":"019daac3-0200-76f6-87e5-4f66d0a7bc51","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","kind":"contact","text":{"en":"They have become partners."},"outcome_id":null,"municipality_ids":[],"organisation_ids":[],"due_on":null,"status":"open","partnership_id":null,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4f66d0a7bc51","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","kind":"contact","text":{"en":"They have become partners."},"outcome_id":null,"municipality_ids":[],"organisation_ids":[],"due_on":null,"status":"agreed","partnership_id":null,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4f6b0cbe1c71');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E54F704FC8FE21','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','moveFollowUp','follow_up',X'019DAAC3020076F687E54F66D0A7BC51','{"id":"019daac3-0200-76f6-87e5-4f66d0a7bc51","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","kind":"contact","text":{"en":"They have become partners."},"outcome_id":null,"municipality_ids":[],"organisation_ids":[],"due_on":null,"status":"agreed","partnership_id":null,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-4f66d0a7bc51","conference_id":"019c1912-fa00-72fb-b467-e8b2880b9c9b","kind":"contact","text":{"en":"They have become partners."},"outcome_id":null,"municipality_ids":[],"organisation_ids":[],"due_on":null,"status":"partnership_created","partnership_id":"019daac3-0200-76f6-87e5-4de2df663672","version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}','019daac3-0200-76f6-87e5-4f6f1446242a');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5502B3FEFF294','2026-01-30T12:00:00+00:00','system','attendDesk','seat_pool',X'019DAAC3020076F687E54F38C02BD857','{"id":"019daac3-0200-76f6-87e5-4f38c02bd857","conference_id":"019daac3-0200-76f6-87e5-4f2ed7777258","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":1,"held":0,"next_seq":1}','{"id":"019daac3-0200-76f6-87e5-4f38c02bd857","conference_id":"019daac3-0200-76f6-87e5-4f2ed7777258","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":0,"held":0,"next_seq":1}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5502CC271D2D8','2026-01-30T12:00:00+00:00','system','attendDesk','seat_pool',X'019DAAC3020076F687E54F33177D86A2','{"id":"019daac3-0200-76f6-87e5-4f33177d86a2","conference_id":"019daac3-0200-76f6-87e5-4f2ed7777258","seats":{"dimension":"origin","mode":null,"origin":"national","organisation_id":null},"capacity":1,"held":0,"next_seq":1}','{"id":"019daac3-0200-76f6-87e5-4f33177d86a2","conference_id":"019daac3-0200-76f6-87e5-4f2ed7777258","seats":{"dimension":"origin","mode":null,"origin":"national","organisation_id":null},"capacity":2,"held":0,"next_seq":1}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5502D3DD55BC7','2026-01-30T12:00:00+00:00','system','attendDesk','seat_spill',X'019DAAC3020076F687E54F5FBDF275D3','{"id":"019daac3-0200-76f6-87e5-4f5fbdf275d3","conference_id":"019daac3-0200-76f6-87e5-4f2ed7777258","from_pool_id":"019daac3-0200-76f6-87e5-4f38c02bd857","to_pool_id":"019daac3-0200-76f6-87e5-4f33177d86a2","due_at":"2026-01-30T12:00:00Z","done_at":null}','{"id":"019daac3-0200-76f6-87e5-4f5fbdf275d3","conference_id":"019daac3-0200-76f6-87e5-4f2ed7777258","from_pool_id":"019daac3-0200-76f6-87e5-4f38c02bd857","to_pool_id":"019daac3-0200-76f6-87e5-4f33177d86a2","due_at":"2026-01-30T12:00:00Z","done_at":"2026-01-30T12:00:00Z"}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55030CE0A378D','2026-01-30T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E5502F43C3A0B1',NULL,'"019daac3-0200-76f6-87e5-502f43c3a0b1"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55031878D88FC','2026-01-30T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E5502F43C3A0B1',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550366F341F33','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-502f43c3a0b1','createOrganisation','organisation',X'019DAAC3020076F687E5503581540E58',NULL,'{"id":"019daac3-0200-76f6-87e5-503581540e58","name":"VIFIN","names":{},"kind":"ngo","seat_municipality_id":null,"legal_form":null,"non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-01-30T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-503433411a9c');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550371E961C75','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-502f43c3a0b1','createOrganisation','account_role',X'019DAAC3020076F687E5502F43C3A0B1',NULL,'{"role":"admin","on":"organisation","on_id":"019daac3-0200-76f6-87e5-503581540e58"}','019daac3-0200-76f6-87e5-503433411a9c');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5503903501045','2026-01-30T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E55038F1F34E67',NULL,'"019daac3-0200-76f6-87e5-5038f1f34e67"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5503AAFDC718C','2026-01-30T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E55038F1F34E67',NULL,'{"role":"coordinator","on":"organisation","on_id":"019daac3-0200-76f6-87e5-503581540e58"}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550433C87913B','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-5038f1f34e67','createConference','conference',X'019DAAC3020076F687E550415F56F4A8',NULL,'{"id":"019daac3-0200-76f6-87e5-50415f56f4a8","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-503581540e58","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"idea","reschedules":[],"sequence":0,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-5040bd5010b3');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5504FC34B7251','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-5038f1f34e67','createPool','seat_pool',X'019DAAC3020076F687E5504EC09D4A2B',NULL,'{"id":"019daac3-0200-76f6-87e5-504ec09d4a2b","conference_id":"019daac3-0200-76f6-87e5-50415f56f4a8","seats":{"dimension":"total","mode":null,"origin":null,"organisation_id":null},"capacity":1,"held":0,"next_seq":1}','019daac3-0200-76f6-87e5-504b0b626e8b');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55057CF3943DB','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-5038f1f34e67','moveConference','conference',X'019DAAC3020076F687E550415F56F4A8','{"id":"019daac3-0200-76f6-87e5-50415f56f4a8","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-503581540e58","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"idea","reschedules":[],"sequence":0,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-50415f56f4a8","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-503581540e58","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"planned","reschedules":[],"sequence":1,"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-5056919ae571');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55065D78BF76B','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-5038f1f34e67','moveConference','conference',X'019DAAC3020076F687E550415F56F4A8','{"id":"019daac3-0200-76f6-87e5-50415f56f4a8","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-503581540e58","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"planned","reschedules":[],"sequence":1,"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-50415f56f4a8","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-503581540e58","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"announced","reschedules":[],"sequence":2,"version":3,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-5063f084ee59');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5506DF6C9F119','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-5038f1f34e67','moveConference','conference',X'019DAAC3020076F687E550415F56F4A8','{"id":"019daac3-0200-76f6-87e5-50415f56f4a8","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-503581540e58","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"announced","reschedules":[],"sequence":2,"version":3,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-50415f56f4a8","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-503581540e58","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[],"sequence":3,"version":4,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-506b6b981a0a');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550796E31496B','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-5038f1f34e67','rescheduleConference','conference',X'019DAAC3020076F687E550415F56F4A8','{"id":"019daac3-0200-76f6-87e5-50415f56f4a8","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-503581540e58","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[],"sequence":3,"version":4,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-50415f56f4a8","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-02-10","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-503581540e58","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[{"from":"2026-04-18/2026-04-19","to":"2026-02-10","change":"moved","reason":"The hall is free.","at":"2026-01-30T12:00:00Z"}],"sequence":4,"version":5,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-50776a227aab');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5507B83001D63','2026-01-30T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E5507AACFA3C22',NULL,'"019daac3-0200-76f6-87e5-507aacfa3c22"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5507C7A32DCF5','2026-01-30T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E5507AACFA3C22',NULL,'{"role":"admin","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550807E07E376','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-507aacfa3c22','createOrganisation','organisation',X'019DAAC3020076F687E5507FA19E82D7',NULL,'{"id":"019daac3-0200-76f6-87e5-507fa19e82d7","name":"VIFIN","names":{},"kind":"ngo","seat_municipality_id":null,"legal_form":null,"non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-01-30T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-507e6abbfb5c');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55082C671AABB','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-507aacfa3c22','createOrganisation','account_role',X'019DAAC3020076F687E5507AACFA3C22',NULL,'{"role":"admin","on":"organisation","on_id":"019daac3-0200-76f6-87e5-507fa19e82d7"}','019daac3-0200-76f6-87e5-507e6abbfb5c');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55084AD928C43','2026-01-30T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E55083CB8B2154',NULL,'"019daac3-0200-76f6-87e5-5083cb8b2154"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550858CA01ED7','2026-01-30T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E55083CB8B2154',NULL,'{"role":"coordinator","on":"organisation","on_id":"019daac3-0200-76f6-87e5-507fa19e82d7"}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5508BA32EE288','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-5083cb8b2154','createConference','conference',X'019DAAC3020076F687E5508AF06322A7',NULL,'{"id":"019daac3-0200-76f6-87e5-508af06322a7","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-507fa19e82d7","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"idea","reschedules":[],"sequence":0,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-5089cff10166');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5509397FCCD0A','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-5083cb8b2154','createPool','seat_pool',X'019DAAC3020076F687E5509270C6BB2D',NULL,'{"id":"019daac3-0200-76f6-87e5-509270c6bb2d","conference_id":"019daac3-0200-76f6-87e5-508af06322a7","seats":{"dimension":"origin","mode":null,"origin":"national","organisation_id":null},"capacity":1,"held":0,"next_seq":1}','019daac3-0200-76f6-87e5-50909101353b');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5509CE9B8BDE5','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-5083cb8b2154','createPool','seat_pool',X'019DAAC3020076F687E5509B60323704',NULL,'{"id":"019daac3-0200-76f6-87e5-509b60323704","conference_id":"019daac3-0200-76f6-87e5-508af06322a7","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":1,"held":0,"next_seq":1}','019daac3-0200-76f6-87e5-5097883799f5');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550A572D81687','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-5083cb8b2154','moveConference','conference',X'019DAAC3020076F687E5508AF06322A7','{"id":"019daac3-0200-76f6-87e5-508af06322a7","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-507fa19e82d7","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"idea","reschedules":[],"sequence":0,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-508af06322a7","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-507fa19e82d7","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"planned","reschedules":[],"sequence":1,"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-50a30d1fb376');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550AD560842C0','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-5083cb8b2154','moveConference','conference',X'019DAAC3020076F687E5508AF06322A7','{"id":"019daac3-0200-76f6-87e5-508af06322a7","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-507fa19e82d7","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"planned","reschedules":[],"sequence":1,"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-508af06322a7","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-507fa19e82d7","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"announced","reschedules":[],"sequence":2,"version":3,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-50abab94365f');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550B81B12FBE2','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-5083cb8b2154','moveConference','conference',X'019DAAC3020076F687E5508AF06322A7','{"id":"019daac3-0200-76f6-87e5-508af06322a7","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-507fa19e82d7","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"announced","reschedules":[],"sequence":2,"version":3,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-508af06322a7","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-507fa19e82d7","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[],"sequence":3,"version":4,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-50b5b8ae2ea1');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550C1FAF6DE4C','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-5038f1f34e67','updateConference','conference',X'019DAAC3020076F687E550415F56F4A8','{"id":"019daac3-0200-76f6-87e5-50415f56f4a8","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-02-10","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-503581540e58","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[{"from":"2026-04-18/2026-04-19","to":"2026-02-10","change":"moved","reason":"The hall is free.","at":"2026-01-30T12:00:00Z"}],"sequence":4,"version":5,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-50415f56f4a8","title":{"en":"The offer has lapsed"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-02-10","country":"DK","municipality_id":"019daac3-0200-76f6-87e5-4be8cdd4fba2","hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-503581540e58","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[{"from":"2026-04-18/2026-04-19","to":"2026-02-10","change":"moved","reason":"The hall is free.","at":"2026-01-30T12:00:00Z"}],"sequence":5,"version":6,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-50c069e915e0');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550C63EB89EE4','2026-01-30T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E550C4319C4686',NULL,'"019daac3-0200-76f6-87e5-50c4319c4686"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550CC99A091D7','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-50c4319c4686','createRegistration','registration',X'019DAAC3020076F687E550CAE6AB9DC8',NULL,'{"id":"019daac3-0200-76f6-87e5-50cae6ab9dc8","conference_id":"019daac3-0200-76f6-87e5-50415f56f4a8","account_id":"019daac3-0200-76f6-87e5-50c4319c4686","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-50c97bc0e9c5');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550D00CD0D012','2026-01-30T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E550CE38D3B22B',NULL,'"019daac3-0200-76f6-87e5-50ce38d3b22b"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550D6A92E9B6C','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-50ce38d3b22b','createRegistration','registration',X'019DAAC3020076F687E550D3FEFD313D',NULL,'{"id":"019daac3-0200-76f6-87e5-50d3fefd313d","conference_id":"019daac3-0200-76f6-87e5-50415f56f4a8","account_id":"019daac3-0200-76f6-87e5-50ce38d3b22b","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"waitlisted","priority":0,"waitlist":{"pool_id":"019daac3-0200-76f6-87e5-504ec09d4a2b","seq":1},"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-50d2aec88bb2');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550D962C8C9C6','2026-01-30T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E550D8CAE7F87C',NULL,'"019daac3-0200-76f6-87e5-50d8cae7f87c"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550DDE208D7E8','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-50d8cae7f87c','createRegistration','registration',X'019DAAC3020076F687E550DC7054208B',NULL,'{"id":"019daac3-0200-76f6-87e5-50dc7054208b","conference_id":"019daac3-0200-76f6-87e5-50415f56f4a8","account_id":"019daac3-0200-76f6-87e5-50d8cae7f87c","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"waitlisted","priority":0,"waitlist":{"pool_id":"019daac3-0200-76f6-87e5-504ec09d4a2b","seq":2},"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-50dbacad413c');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550E79258800A','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-50c4319c4686','moveRegistration','registration',X'019DAAC3020076F687E550CAE6AB9DC8','{"id":"019daac3-0200-76f6-87e5-50cae6ab9dc8","conference_id":"019daac3-0200-76f6-87e5-50415f56f4a8","account_id":"019daac3-0200-76f6-87e5-50c4319c4686","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-50cae6ab9dc8","conference_id":"019daac3-0200-76f6-87e5-50415f56f4a8","account_id":"019daac3-0200-76f6-87e5-50c4319c4686","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"cancelled_by_participant","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-50e4466b59a4');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550E8AD394947','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-50c4319c4686','moveRegistration','registration',X'019DAAC3020076F687E550D3FEFD313D','{"id":"019daac3-0200-76f6-87e5-50d3fefd313d","conference_id":"019daac3-0200-76f6-87e5-50415f56f4a8","account_id":"019daac3-0200-76f6-87e5-50ce38d3b22b","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"waitlisted","priority":0,"waitlist":{"pool_id":"019daac3-0200-76f6-87e5-504ec09d4a2b","seq":1},"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-50d3fefd313d","conference_id":"019daac3-0200-76f6-87e5-50415f56f4a8","account_id":"019daac3-0200-76f6-87e5-50ce38d3b22b","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"offered","priority":0,"waitlist":null,"overtaken":0,"offered_until":"2026-01-31T12:00:00Z","version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-50e4466b59a4');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550F46154B9D9','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-5083cb8b2154','updateConference','conference',X'019DAAC3020076F687E5508AF06322A7','{"id":"019daac3-0200-76f6-87e5-508af06322a7","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-507fa19e82d7","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[],"sequence":3,"version":4,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-508af06322a7","title":{"en":"The offer is live"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":"019daac3-0200-76f6-87e5-4be8cdd4fba2","hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-507fa19e82d7","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[],"sequence":4,"version":5,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-50f390fac85e');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550F60203060E','2026-01-30T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E550F5C5DE38EA',NULL,'"019daac3-0200-76f6-87e5-50f5c5de38ea"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550FCDB80CD62','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-50f5c5de38ea','createRegistration','registration',X'019DAAC3020076F687E550FB4AC1A95E',NULL,'{"id":"019daac3-0200-76f6-87e5-50fb4ac1a95e","conference_id":"019daac3-0200-76f6-87e5-508af06322a7","account_id":"019daac3-0200-76f6-87e5-50f5c5de38ea","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-50fa02029d5b');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E550FF2F5123A6','2026-01-30T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E550FD1F194629',NULL,'"019daac3-0200-76f6-87e5-50fd1f194629"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5510464D96D55','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-50fd1f194629','createRegistration','registration',X'019DAAC3020076F687E551031CD14118',NULL,'{"id":"019daac3-0200-76f6-87e5-51031cd14118","conference_id":"019daac3-0200-76f6-87e5-508af06322a7","account_id":"019daac3-0200-76f6-87e5-50fd1f194629","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"waitlisted","priority":0,"waitlist":{"pool_id":"019daac3-0200-76f6-87e5-509270c6bb2d","seq":1},"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-51025b47b557');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5510614AAEE2E','2026-01-30T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E551055BB15488',NULL,'"019daac3-0200-76f6-87e5-51055bb15488"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55110EACA365A','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-51055bb15488','createRegistration','registration',X'019DAAC3020076F687E5510F2189968B',NULL,'{"id":"019daac3-0200-76f6-87e5-510f2189968b","conference_id":"019daac3-0200-76f6-87e5-508af06322a7","account_id":"019daac3-0200-76f6-87e5-51055bb15488","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"waitlisted","priority":0,"waitlist":{"pool_id":"019daac3-0200-76f6-87e5-509270c6bb2d","seq":2},"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-510e7ee806c0');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5512498BC061B','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-50f5c5de38ea','moveRegistration','registration',X'019DAAC3020076F687E550FB4AC1A95E','{"id":"019daac3-0200-76f6-87e5-50fb4ac1a95e","conference_id":"019daac3-0200-76f6-87e5-508af06322a7","account_id":"019daac3-0200-76f6-87e5-50f5c5de38ea","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-50fb4ac1a95e","conference_id":"019daac3-0200-76f6-87e5-508af06322a7","account_id":"019daac3-0200-76f6-87e5-50f5c5de38ea","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"cancelled_by_participant","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-511f3e52f506');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55125D9C88AB9','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-50f5c5de38ea','moveRegistration','registration',X'019DAAC3020076F687E551031CD14118','{"id":"019daac3-0200-76f6-87e5-51031cd14118","conference_id":"019daac3-0200-76f6-87e5-508af06322a7","account_id":"019daac3-0200-76f6-87e5-50fd1f194629","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"waitlisted","priority":0,"waitlist":{"pool_id":"019daac3-0200-76f6-87e5-509270c6bb2d","seq":1},"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-51031cd14118","conference_id":"019daac3-0200-76f6-87e5-508af06322a7","account_id":"019daac3-0200-76f6-87e5-50fd1f194629","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"offered","priority":0,"waitlist":null,"overtaken":0,"offered_until":"2026-02-02T12:00:00Z","version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-511f3e52f506');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55134B0D9B4FA','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-5083cb8b2154','createSpill','seat_spill',X'019DAAC3020076F687E5513202B8E745',NULL,'{"id":"019daac3-0200-76f6-87e5-513202b8e745","conference_id":"019daac3-0200-76f6-87e5-508af06322a7","from_pool_id":"019daac3-0200-76f6-87e5-509b60323704","to_pool_id":"019daac3-0200-76f6-87e5-509270c6bb2d","due_at":"2026-04-01T00:00:00Z","done_at":null}','019daac3-0200-76f6-87e5-513021e38a44');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55137B9753D89','2026-01-30T12:00:00+00:00','system','test','account',X'019DAAC3020076F687E5513676B5BEF0',NULL,'"019daac3-0200-76f6-87e5-513676b5bef0"',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55138A48E7441','2026-01-30T12:00:00+00:00','system','test','account_role',X'019DAAC3020076F687E5513676B5BEF0',NULL,'{"role":"coordinator","on":"platform","on_id":null}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5513E9C3AAF77','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createFramework','framework',X'019DAAC3020076F687E5513D0CC40787',NULL,'{"code":"HDR","name":"Human Development Report","version":"2023/24","publisher":"United Nations","licence":"CC-BY-3.0-IGO","url":"https://hdr.example/2024"}','019daac3-0200-76f6-87e5-513cdf892d37');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551445DB674C7','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createDataSource','data_source',X'019DAAC3020076F687E55143317FC1B4',NULL,'{"id":"019daac3-0200-76f6-87e5-5143317fc1b4","kind":"census","title":"Register of persons","publisher":null,"organisation_id":"019daac3-0200-76f6-87e5-4bee49ac1793","url":"https://census.example/2024","licence":"CC0-1.0","reference_date":"2023-12-31","access_date":"2026-01-15"}','019daac3-0200-76f6-87e5-5142cbf1e363');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5514C287295EE','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createDataSource','data_source',X'019DAAC3020076F687E5514BB1CC4E0C',NULL,'{"id":"019daac3-0200-76f6-87e5-514bb1cc4e0c","kind":"estimate","title":"Estimates","publisher":"Eurostat","organisation_id":null,"url":null,"licence":null,"reference_date":null,"access_date":null}','019daac3-0200-76f6-87e5-514a9011b86f');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55153F703E9D7','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createUnit','unit',X'019DAAC3020076F687E55152277D6912',NULL,'{"code":"COUNT","label":{},"factor":"1","dimension":{"item":1},"decimals":0}','019daac3-0200-76f6-87e5-5151ad9174d3');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5515CAA40D632','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createIndicator','indicator',X'019DAAC3020076F687E5515A1329FAE5',NULL,'{"id":"019daac3-0200-76f6-87e5-515a1329fae5","code":"IN_CARE","kind":"component","owner_id":null,"links":[],"status":"draft","current":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-51576ca2ac51');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5515DDBC5B1BA','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createIndicator','indicator_version',X'019DAAC3020076F687E5515B793D4CD9',NULL,'{"id":"019daac3-0200-76f6-87e5-515b793d4cd9","indicator_id":"019daac3-0200-76f6-87e5-515a1329fae5","number":1,"status":"draft","definition":{"name":{"en":"IN_CARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}','019daac3-0200-76f6-87e5-51576ca2ac51');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5516751880764','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','publishIndicatorVersion','indicator_version',X'019DAAC3020076F687E5515B793D4CD9','{"id":"019daac3-0200-76f6-87e5-515b793d4cd9","indicator_id":"019daac3-0200-76f6-87e5-515a1329fae5","number":1,"status":"draft","definition":{"name":{"en":"IN_CARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}','{"id":"019daac3-0200-76f6-87e5-515b793d4cd9","indicator_id":"019daac3-0200-76f6-87e5-515a1329fae5","number":1,"status":"published","definition":{"name":{"en":"IN_CARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":"2026-01-30","version":2}','019daac3-0200-76f6-87e5-5164dc88c636');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55169257AC752','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','publishIndicatorVersion','indicator',X'019DAAC3020076F687E5515A1329FAE5','{"id":"019daac3-0200-76f6-87e5-515a1329fae5","code":"IN_CARE","kind":"component","owner_id":null,"links":[],"status":"draft","current":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-515a1329fae5","code":"IN_CARE","kind":"component","owner_id":null,"links":[],"status":"active","current":{"id":"019daac3-0200-76f6-87e5-515b793d4cd9","indicator_id":"019daac3-0200-76f6-87e5-515a1329fae5","number":1,"status":"published","definition":{"name":{"en":"IN_CARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":"2026-01-30","version":2},"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-5164dc88c636');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551727141E973','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createIndicator','indicator',X'019DAAC3020076F687E55170D21740CE',NULL,'{"id":"019daac3-0200-76f6-87e5-5170d21740ce","code":"POP_5","kind":"component","owner_id":null,"links":[],"status":"draft","current":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-516e38fbf361');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55174442E9858','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createIndicator','indicator_version',X'019DAAC3020076F687E55171CA0839C7',NULL,'{"id":"019daac3-0200-76f6-87e5-5171ca0839c7","indicator_id":"019daac3-0200-76f6-87e5-5170d21740ce","number":1,"status":"draft","definition":{"name":{"en":"POP_5"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}','019daac3-0200-76f6-87e5-516e38fbf361');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5517F893721AB','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','publishIndicatorVersion','indicator_version',X'019DAAC3020076F687E55171CA0839C7','{"id":"019daac3-0200-76f6-87e5-5171ca0839c7","indicator_id":"019daac3-0200-76f6-87e5-5170d21740ce","number":1,"status":"draft","definition":{"name":{"en":"POP_5"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}','{"id":"019daac3-0200-76f6-87e5-5171ca0839c7","indicator_id":"019daac3-0200-76f6-87e5-5170d21740ce","number":1,"status":"published","definition":{"name":{"en":"POP_5"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":"2026-01-30","version":2}','019daac3-0200-76f6-87e5-517bd72f9dfe');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55182E97AB83C','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','publishIndicatorVersion','indicator',X'019DAAC3020076F687E55170D21740CE','{"id":"019daac3-0200-76f6-87e5-5170d21740ce","code":"POP_5","kind":"component","owner_id":null,"links":[],"status":"draft","current":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-5170d21740ce","code":"POP_5","kind":"component","owner_id":null,"links":[],"status":"active","current":{"id":"019daac3-0200-76f6-87e5-5171ca0839c7","indicator_id":"019daac3-0200-76f6-87e5-5170d21740ce","number":1,"status":"published","definition":{"name":{"en":"POP_5"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":"2026-01-30","version":2},"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-517bd72f9dfe');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5518D70BA93AE','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createIndicator','indicator',X'019DAAC3020076F687E5518BF26484BC',NULL,'{"id":"019daac3-0200-76f6-87e5-518bf26484bc","code":"CARE_SHARE","kind":"derived","owner_id":"019daac3-0200-76f6-87e5-4bee49ac1793","links":[],"status":"draft","current":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-5189902e1a29');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5518EF70FD8D0','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createIndicator','indicator_version',X'019DAAC3020076F687E5518C6F9A16B2',NULL,'{"id":"019daac3-0200-76f6-87e5-518c6f9a16b2","indicator_id":"019daac3-0200-76f6-87e5-518bf26484bc","number":1,"status":"draft","definition":{"name":{"en":"CARE_SHARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"mean","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":"@IN_CARE / @POP_5","index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}','019daac3-0200-76f6-87e5-5189902e1a29');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551984F290F51','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','publishIndicatorVersion','indicator_version',X'019DAAC3020076F687E5518C6F9A16B2','{"id":"019daac3-0200-76f6-87e5-518c6f9a16b2","indicator_id":"019daac3-0200-76f6-87e5-518bf26484bc","number":1,"status":"draft","definition":{"name":{"en":"CARE_SHARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"mean","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":"@IN_CARE / @POP_5","index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}','{"id":"019daac3-0200-76f6-87e5-518c6f9a16b2","indicator_id":"019daac3-0200-76f6-87e5-518bf26484bc","number":1,"status":"published","definition":{"name":{"en":"CARE_SHARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"mean","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":"@IN_CARE:1 / @POP_5:1","index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":"2026-01-30","version":2}','019daac3-0200-76f6-87e5-5196e84ebd3a');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551997CA5A6F2','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','publishIndicatorVersion','indicator',X'019DAAC3020076F687E5518BF26484BC','{"id":"019daac3-0200-76f6-87e5-518bf26484bc","code":"CARE_SHARE","kind":"derived","owner_id":"019daac3-0200-76f6-87e5-4bee49ac1793","links":[],"status":"draft","current":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','{"id":"019daac3-0200-76f6-87e5-518bf26484bc","code":"CARE_SHARE","kind":"derived","owner_id":"019daac3-0200-76f6-87e5-4bee49ac1793","links":[],"status":"active","current":{"id":"019daac3-0200-76f6-87e5-518c6f9a16b2","indicator_id":"019daac3-0200-76f6-87e5-518bf26484bc","number":1,"status":"published","definition":{"name":{"en":"CARE_SHARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"mean","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":"@IN_CARE:1 / @POP_5:1","index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":"2026-01-30","version":2},"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-5196e84ebd3a');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551A8A4853FD9','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','recordObservation','observation',X'019DAAC3020076F687E551A68F1DAC2F',NULL,'{"id":"019daac3-0200-76f6-87e5-51a68f1dac2f","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"61","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-5143317fc1b4","state":"draft","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}','019daac3-0200-76f6-87e5-51a350b01161');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551B02CF0D523','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','submitObservation','observation',X'019DAAC3020076F687E551A68F1DAC2F','{"id":"019daac3-0200-76f6-87e5-51a68f1dac2f","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"61","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-5143317fc1b4","state":"draft","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}','{"id":"019daac3-0200-76f6-87e5-51a68f1dac2f","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"61","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-5143317fc1b4","state":"submitted","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}','019daac3-0200-76f6-87e5-51aee5405d56');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551B7813CCA62','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-513676b5bef0','decideObservation','observation',X'019DAAC3020076F687E551A68F1DAC2F','{"id":"019daac3-0200-76f6-87e5-51a68f1dac2f","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"61","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-5143317fc1b4","state":"submitted","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}','{"id":"019daac3-0200-76f6-87e5-51a68f1dac2f","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"61","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-5143317fc1b4","state":"approved","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":"019daac3-0200-76f6-87e5-513676b5bef0","published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":3}','019daac3-0200-76f6-87e5-51b59c7a324c');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551BE2C2CBEAD','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-513676b5bef0','decideObservation','observation',X'019DAAC3020076F687E551A68F1DAC2F','{"id":"019daac3-0200-76f6-87e5-51a68f1dac2f","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"61","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-5143317fc1b4","state":"approved","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":"019daac3-0200-76f6-87e5-513676b5bef0","published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":3}','{"id":"019daac3-0200-76f6-87e5-51a68f1dac2f","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"61","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-5143317fc1b4","state":"published","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":"019daac3-0200-76f6-87e5-513676b5bef0","published_at":"2026-01-30T12:00:00Z","withdrawn_at":null,"reason":null,"import_id":null,"version":4}','019daac3-0200-76f6-87e5-51bc23490075');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551C52B4FCECB','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','recordObservation','observation',X'019DAAC3020076F687E551C4F6C49614','{"id":"019daac3-0200-76f6-87e5-51a68f1dac2f","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"61","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-5143317fc1b4","state":"published","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":"2026-01-30T12:00:00.000001Z","submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":"019daac3-0200-76f6-87e5-513676b5bef0","published_at":"2026-01-30T12:00:00Z","withdrawn_at":null,"reason":null,"import_id":null,"version":4}','{"id":"019daac3-0200-76f6-87e5-51c4f6c49614","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":2,"indicator_version":1,"figure":{"value":"62","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-5143317fc1b4","state":"draft","recorded_at":"2026-01-30T12:00:00.000001Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}','019daac3-0200-76f6-87e5-51c317917f31');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551CAE1DFFEA0','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','submitObservation','observation',X'019DAAC3020076F687E551C4F6C49614','{"id":"019daac3-0200-76f6-87e5-51c4f6c49614","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":2,"indicator_version":1,"figure":{"value":"62","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-5143317fc1b4","state":"draft","recorded_at":"2026-01-30T12:00:00.000001Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}','{"id":"019daac3-0200-76f6-87e5-51c4f6c49614","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":2,"indicator_version":1,"figure":{"value":"62","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-5143317fc1b4","state":"submitted","recorded_at":"2026-01-30T12:00:00.000001Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}','019daac3-0200-76f6-87e5-51c83eac83e1');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551D0DF1DE392','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-513676b5bef0','decideObservation','observation',X'019DAAC3020076F687E551C4F6C49614','{"id":"019daac3-0200-76f6-87e5-51c4f6c49614","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":2,"indicator_version":1,"figure":{"value":"62","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-5143317fc1b4","state":"submitted","recorded_at":"2026-01-30T12:00:00.000001Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}','{"id":"019daac3-0200-76f6-87e5-51c4f6c49614","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":2,"indicator_version":1,"figure":{"value":"62","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-5143317fc1b4","state":"approved","recorded_at":"2026-01-30T12:00:00.000001Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":"019daac3-0200-76f6-87e5-513676b5bef0","published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":3}','019daac3-0200-76f6-87e5-51ce7c133e06');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551D5C24F824A','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-513676b5bef0','decideObservation','observation',X'019DAAC3020076F687E551C4F6C49614','{"id":"019daac3-0200-76f6-87e5-51c4f6c49614","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":2,"indicator_version":1,"figure":{"value":"62","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-5143317fc1b4","state":"approved","recorded_at":"2026-01-30T12:00:00.000001Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":"019daac3-0200-76f6-87e5-513676b5bef0","published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":3}','{"id":"019daac3-0200-76f6-87e5-51c4f6c49614","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":2,"indicator_version":1,"figure":{"value":"62","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-5143317fc1b4","state":"published","recorded_at":"2026-01-30T12:00:00.000001Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":"019daac3-0200-76f6-87e5-513676b5bef0","published_at":"2026-01-30T12:00:00Z","withdrawn_at":null,"reason":null,"import_id":null,"version":4}','019daac3-0200-76f6-87e5-51d33600f133');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551DA3B037C8A','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','recordObservation','observation',X'019DAAC3020076F687E551D9EA25BD4C',NULL,'{"id":"019daac3-0200-76f6-87e5-51d9ea25bd4c","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"draft","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}','019daac3-0200-76f6-87e5-51d806691c58');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551DF91C139BA','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','submitObservation','observation',X'019DAAC3020076F687E551D9EA25BD4C','{"id":"019daac3-0200-76f6-87e5-51d9ea25bd4c","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"draft","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}','{"id":"019daac3-0200-76f6-87e5-51d9ea25bd4c","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"submitted","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}','019daac3-0200-76f6-87e5-51dd1d132f4a');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551E4B966717B','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-513676b5bef0','decideObservation','observation',X'019DAAC3020076F687E551D9EA25BD4C','{"id":"019daac3-0200-76f6-87e5-51d9ea25bd4c","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"submitted","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}','{"id":"019daac3-0200-76f6-87e5-51d9ea25bd4c","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"approved","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":"019daac3-0200-76f6-87e5-513676b5bef0","published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":3}','019daac3-0200-76f6-87e5-51e2461b01c3');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551E95D97F7AE','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-513676b5bef0','decideObservation','observation',X'019DAAC3020076F687E551D9EA25BD4C','{"id":"019daac3-0200-76f6-87e5-51d9ea25bd4c","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"approved","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":"019daac3-0200-76f6-87e5-513676b5bef0","published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":3}','{"id":"019daac3-0200-76f6-87e5-51d9ea25bd4c","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"published","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":"019daac3-0200-76f6-87e5-513676b5bef0","published_at":"2026-01-30T12:00:00Z","withdrawn_at":null,"reason":null,"import_id":null,"version":4}','019daac3-0200-76f6-87e5-51e74722ed67');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551EE8E1A202D','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-513676b5bef0','decideObservation','observation',X'019DAAC3020076F687E551D9EA25BD4C','{"id":"019daac3-0200-76f6-87e5-51d9ea25bd4c","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"published","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":"019daac3-0200-76f6-87e5-513676b5bef0","published_at":"2026-01-30T12:00:00Z","withdrawn_at":null,"reason":null,"import_id":null,"version":4}','{"id":"019daac3-0200-76f6-87e5-51d9ea25bd4c","series":{"id":"019daac3-0200-76f6-87e5-51a522b16a0c","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"withdrawn","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b9de91dde26","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b9de91dde26","approved_by":"019daac3-0200-76f6-87e5-513676b5bef0","published_at":"2026-01-30T12:00:00Z","withdrawn_at":"2026-01-30T12:00:00Z","reason":"Counted twice.","import_id":null,"version":5}','019daac3-0200-76f6-87e5-51ec61c4bbcc');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551F312F55DCF','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createImport','import',X'019DAAC3020076F687E551F241C9615D',NULL,'{"id":"019daac3-0200-76f6-87e5-51f241c9615d","kind":"observations","dry_run":false,"mode":"valid_rows","state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"66891295415742e542382b0de16d2e1454be4a385e5a155a065b1cd514122ac1","created_by":"account:019daac3-0200-76f6-87e5-4b9de91dde26","created_at":"2026-01-30T12:00:00Z","started_at":null,"finished_at":null,"version":1}','019daac3-0200-76f6-87e5-51f1a4572d89');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E551F9BCFBCB58','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','importObservations','import',X'019DAAC3020076F687E551F241C9615D',NULL,'{"id":"019daac3-0200-76f6-87e5-51f241c9615d","kind":"observations","dry_run":false,"mode":"valid_rows","state":"done","report":{"read":1,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":1},"failure":null,"content_sha256":"66891295415742e542382b0de16d2e1454be4a385e5a155a065b1cd514122ac1","created_by":"account:019daac3-0200-76f6-87e5-4b9de91dde26","created_at":"2026-01-30T12:00:00Z","started_at":"2026-01-30T12:00:00Z","finished_at":"2026-01-30T12:00:00Z","version":5}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55200CB71973F','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','submitImportedObservations','import',X'019DAAC3020076F687E551F241C9615D',NULL,'{"action":"submit","observations":1}','019daac3-0200-76f6-87e5-51fe223fdc1b');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55206DFF780A5','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createTarget','target',X'019DAAC3020076F687E55205D033F19C',NULL,'{"id":"019daac3-0200-76f6-87e5-5205d033f19c","indicator_code":"CARE_SHARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{},"kind":"reach","baseline":{"period":"2023","value":"96"},"aim":{"period":"2030","value":"99"},"moved_by":{"kind":"partnership","subject_id":"019daac3-0200-76f6-87e5-4de2df663672"},"title":null,"progress":null,"version":1,"created_at":"2026-01-30T12:00:00Z"}','019daac3-0200-76f6-87e5-5204a867146a');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5520B00BCEBB1','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createImport','import',X'019DAAC3020076F687E5520A26BFDEC1',NULL,'{"id":"019daac3-0200-76f6-87e5-520a26bfdec1","kind":"municipalities","dry_run":true,"mode":"valid_rows","state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"c8fb5ad1139c69f4a2b5b709139bfaff5771bb4eba709b42bc29d87f556864c8","created_by":"account:019daac3-0200-76f6-87e5-4b9de91dde26","created_at":"2026-01-30T12:00:00Z","started_at":null,"finished_at":null,"version":1}','019daac3-0200-76f6-87e5-52094709a9d3');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E552110D05A546','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','importMunicipalities','import',X'019DAAC3020076F687E5520A26BFDEC1',NULL,'{"id":"019daac3-0200-76f6-87e5-520a26bfdec1","kind":"municipalities","dry_run":true,"mode":"valid_rows","state":"done","report":{"read":1,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"c8fb5ad1139c69f4a2b5b709139bfaff5771bb4eba709b42bc29d87f556864c8","created_by":"account:019daac3-0200-76f6-87e5-4b9de91dde26","created_at":"2026-01-30T12:00:00Z","started_at":"2026-01-30T12:00:00Z","finished_at":"2026-01-30T12:00:00Z","version":4}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55218E019F1A0','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','createImport','import',X'019DAAC3020076F687E5521718298FA7',NULL,'{"id":"019daac3-0200-76f6-87e5-521718298fa7","kind":"municipalities","dry_run":true,"mode":"valid_rows","state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"f17c455596b1520a6f78b0d50fe55d34c1b340d136425ea74f31bf6466f24528","created_by":"account:019daac3-0200-76f6-87e5-4b9de91dde26","created_at":"2026-01-30T12:00:00Z","started_at":null,"finished_at":null,"version":1}','019daac3-0200-76f6-87e5-521572924585');
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E5521C3E83FC63','2026-01-30T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4b9de91dde26','importMunicipalities','import',X'019DAAC3020076F687E5521718298FA7',NULL,'{"id":"019daac3-0200-76f6-87e5-521718298fa7","kind":"municipalities","dry_run":true,"mode":"valid_rows","state":"done","report":{"read":1,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"f17c455596b1520a6f78b0d50fe55d34c1b340d136425ea74f31bf6466f24528","created_by":"account:019daac3-0200-76f6-87e5-4b9de91dde26","created_at":"2026-01-30T12:00:00Z","started_at":"2026-01-30T12:00:00Z","finished_at":"2026-01-30T12:00:00Z","version":4}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55221CAA56D5B','2026-01-30T12:00:00+00:00','system','runImport','import',X'019DAAC3020076F687E55220BC0BAA9B',NULL,'{"id":"019daac3-0200-76f6-87e5-5220bc0baa9b","kind":"municipalities","dry_run":false,"mode":"valid_rows","state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"c8fb5ad1139c69f4a2b5b709139bfaff5771bb4eba709b42bc29d87f556864c8","created_by":"account:019daac3-0200-76f6-87e5-4b9de91dde26","created_at":"2026-01-30T12:00:00Z","started_at":null,"finished_at":null,"version":1}',NULL);
INSERT INTO audit_event VALUES(X'019DAAC3020076F687E55223311D597E','2026-01-30T12:00:00+00:00','system','runImport','import',X'019DAAC3020076F687E5522223071BEF',NULL,'{"id":"019daac3-0200-76f6-87e5-522223071bef","kind":"municipalities","dry_run":false,"mode":"valid_rows","state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"f17c455596b1520a6f78b0d50fe55d34c1b340d136425ea74f31bf6466f24528","created_by":"account:019daac3-0200-76f6-87e5-4b9de91dde26","created_at":"2026-01-30T12:00:00Z","started_at":null,"finished_at":null,"version":1}',NULL);
INSERT INTO conference VALUES(X'019C1912FA0072FBB467E8B2880B9C9B',X'019C1912FA0072FBB467E8933722CDC6',2,'held','DK',NULL,'migration','2026-04-18','2026-04-19','{"title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e8933722cdc6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"}}','[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}]',7,9,'2026-02-01T12:00:00+00:00','2026-04-20T12:00:00+00:00');
INSERT INTO conference VALUES(X'019DAAC3020076F687E54F2ED7777258',NULL,NULL,'registration_open','DK',NULL,'migration','2026-04-18','2026-04-19','{"title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-4f2407687d31","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":true,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"}}','[]',3,4,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO conference VALUES(X'019DAAC3020076F687E550415F56F4A8',NULL,NULL,'registration_open','DK',X'019DAAC3020076F687E54BE8CDD4FBA2','migration','2026-02-10','2026-02-10','{"title":{"en":"The offer has lapsed"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-02-10","country":"DK","municipality_id":"019daac3-0200-76f6-87e5-4be8cdd4fba2","hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-503581540e58","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"}}','[{"from":"2026-04-18/2026-04-19","to":"2026-02-10","change":"moved","reason":"The hall is free.","at":"2026-01-30T12:00:00Z"}]',5,6,'2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00');
INSERT INTO conference VALUES(X'019DAAC3020076F687E5508AF06322A7',NULL,NULL,'registration_open','DK',X'019DAAC3020076F687E54BE8CDD4FBA2','migration','2026-04-18','2026-04-19','{"title":{"en":"The offer is live"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":"019daac3-0200-76f6-87e5-4be8cdd4fba2","hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-507fa19e82d7","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"}}','[]',4,5,'2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00');
INSERT INTO conference_host VALUES(X'019C1912FA0072FBB467E8B2880B9C9B',X'019C1912FA0072FBB467E88010F19701','lead');
INSERT INTO conference_host VALUES(X'019C1912FA0072FBB467E8B2880B9C9B',X'019C1912FA0072FBB467E8858160F599','co');
INSERT INTO conference_host VALUES(X'019DAAC3020076F687E54F2ED7777258',X'019DAAC3020076F687E54F2407687D31','lead');
INSERT INTO conference_host VALUES(X'019DAAC3020076F687E550415F56F4A8',X'019DAAC3020076F687E5503581540E58','lead');
INSERT INTO conference_host VALUES(X'019DAAC3020076F687E5508AF06322A7',X'019DAAC3020076F687E5507FA19E82D7','lead');
INSERT INTO conference_series VALUES(X'019C1912FA0072FBB467E8933722CDC6','conference_network','active','{"name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019c1912-fa00-72fb-b467-e8858160f599","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e88010f19701","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e88a6f05c5b2","kind":"municipal_association","country":"GB","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}]}',3,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO conference_series_partner VALUES(X'019C1912FA0072FBB467E8933722CDC6',X'019C1912FA0072FBB467E88010F19701');
INSERT INTO conference_series_partner VALUES(X'019C1912FA0072FBB467E8933722CDC6',X'019C1912FA0072FBB467E8858160F599');
INSERT INTO conference_series_partner VALUES(X'019C1912FA0072FBB467E8933722CDC6',X'019C1912FA0072FBB467E88A6F05C5B2');
INSERT INTO data_source VALUES(X'019DAAC3020076F687E54AABB6C5D16E','register','Register of day care',NULL,NULL,NULL,'dl-de/by-2-0',NULL,NULL);
INSERT INTO data_source VALUES(X'019DAAC3020076F687E55143317FC1B4','census','Register of persons',NULL,X'019DAAC3020076F687E54BEE49AC1793','https://census.example/2024','CC0-1.0','2023-12-31','2026-01-15');
INSERT INTO data_source VALUES(X'019DAAC3020076F687E5514BB1CC4E0C','estimate','Estimates','Eurostat',NULL,NULL,NULL,NULL,NULL);
INSERT INTO dimension VALUES(X'019DAAC3020076F687E54AA14A543E5A','SEX','{"en":"Sex"}',1,'[{"code":"F","label":{"en":"Female"},"part_of":null}]');
INSERT INTO follow_up VALUES(X'019DAAC3020076F687E54A3E875F795F',X'019C1912FA0072FBB467E8B2880B9C9B','agreed',NULL,'{"kind":"contact","text":{"en":"Delegates of both municipalities met in the workshop; they stay in touch."},"outcome_id":null,"municipality_ids":["019c1912-fa00-72fb-b467-e70f55fc70a9","019c1912-fa00-72fb-b467-e7184936f456"],"organisation_ids":["019c1912-fa00-72fb-b467-e88010f19701"],"due_on":null}',2,'2026-04-20T12:00:00+00:00','2026-04-20T12:00:00+00:00');
INSERT INTO follow_up VALUES(X'019DAAC3020076F687E54F66D0A7BC51',X'019C1912FA0072FBB467E8B2880B9C9B','partnership_created',X'019DAAC3020076F687E54DE2DF663672','{"kind":"contact","text":{"en":"They have become partners."},"outcome_id":null,"municipality_ids":[],"organisation_ids":[],"due_on":null}',3,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO framework VALUES(X'019DAAC3020076F687E54A89B61D626B','SDG4','Sustainable Development Goal 4',NULL,'United Nations',NULL,NULL);
INSERT INTO framework VALUES(X'019DAAC3020076F687E5513D0CC40787','HDR','Human Development Report','2023/24','United Nations','CC-BY-3.0-IGO','https://hdr.example/2024');
INSERT INTO idempotency_key VALUES('account:019c1912-fa00-72fb-b467-e6d67a579034','tour-of-comitas','b5ad05df62035bffc3a8aef915c50a224bc11644fc74171773a3800023741f8c','2026-02-01T12:01:30+00:00',201,'/api/v1/municipalities/019c1912-fa00-72fb-b467-e70f55fc70a9','"1"','{"id":"019c1912-fa00-72fb-b467-e70f55fc70a9","name":"Rodgau","names":{"uk":"Родгау"},"alternative_names":[],"country":"DE","level":"city","parent_id":"00000000-0000-8000-8000-000000004445","parent_admin_name":null,"identifiers":{"ags":"06438011","lau":null,"nuts":null,"gss":null,"geonames":"2845721","wikidata":"Q14892"},"point":{"lat":50.02627,"lon":8.88588,"exactness":"approximate"},"population":{"inhabitants":45202,"year":2019},"time_zone":"Europe/Berlin","languages":["de"],"profile_tags":[],"themes":["lifelong_learning","skilled_workers"],"assets":["adult_education_centre","library"],"open_to_new":true,"website":"https://www.rodgau.de","size_class":"medium","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}','2026-02-02T12:00:00+00:00');
INSERT INTO import_content VALUES(X'019DAAC3020076F687E55220BC0BAA9B',X'67656F6E616D6569642C6E616D652C636F756E7472792C6C61742C6C6F6E0A342C4B69656C2C44452C35342E332C31302E310A');
INSERT INTO import_content VALUES(X'019DAAC3020076F687E5522223071BEF',X'67656F6E616D6569642C6E616D652C636F756E7472792C6C61742C6C6F6E0A352C487573756D2C44452C35342E332C31302E310A');
INSERT INTO import_job VALUES(X'019DAAC3020076F687E54A60F3223442','municipalities',1,'valid_rows','account:019c1912-fa00-72fb-b467-e6d67a579034','done','57020c00beb6734a6aa1deedd0953d4504de6dab9dcbfe1b92beffe1b99cc1f1','{"read":3,"created":0,"updated":1,"unchanged":1,"ambiguous":0,"rejected":1,"matched_by_code":1,"matched_by_name_and_distance":1,"municipalities_created":0,"places_created":0,"observations_recorded":0}',NULL,1,NULL,4,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO import_job VALUES(X'019DAAC3020076F687E54C0905E0CE82','municipalities',0,'valid_rows','account:019daac3-0200-76f6-87e5-4b9de91dde26','done','a9a9c6822c60e22724ae715738b41f83f6ca5ad30ab899fca3ad0bee06c445b7','{"read":2,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":1,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}',NULL,1,NULL,5,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO import_job VALUES(X'019DAAC3020076F687E54C1F3FADD1FA','municipalities',0,'all_or_nothing','account:019daac3-0200-76f6-87e5-4b9de91dde26','failed','a9a9c6822c60e22724ae715738b41f83f6ca5ad30ab899fca3ad0bee06c445b7','{"read":2,"created":0,"updated":0,"unchanged":1,"ambiguous":0,"rejected":1,"matched_by_code":1,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}','1 rows were rejected, so nothing was imported',1,NULL,4,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO import_job VALUES(X'019DAAC3020076F687E551F241C9615D','observations',0,'valid_rows','account:019daac3-0200-76f6-87e5-4b9de91dde26','done','66891295415742e542382b0de16d2e1454be4a385e5a155a065b1cd514122ac1','{"read":1,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":1}',NULL,1,NULL,5,'2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00');
INSERT INTO import_job VALUES(X'019DAAC3020076F687E5520A26BFDEC1','municipalities',1,'valid_rows','account:019daac3-0200-76f6-87e5-4b9de91dde26','done','c8fb5ad1139c69f4a2b5b709139bfaff5771bb4eba709b42bc29d87f556864c8','{"read":1,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}',NULL,1,NULL,4,'2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00');
INSERT INTO import_job VALUES(X'019DAAC3020076F687E5521718298FA7','municipalities',1,'valid_rows','account:019daac3-0200-76f6-87e5-4b9de91dde26','done','f17c455596b1520a6f78b0d50fe55d34c1b340d136425ea74f31bf6466f24528','{"read":1,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}',NULL,1,NULL,4,'2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00');
INSERT INTO import_job VALUES(X'019DAAC3020076F687E55220BC0BAA9B','municipalities',0,'valid_rows','account:019daac3-0200-76f6-87e5-4b9de91dde26','running','c8fb5ad1139c69f4a2b5b709139bfaff5771bb4eba709b42bc29d87f556864c8','{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}',NULL,1,'2026-01-30T12:01:00+00:00',2,'2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00',NULL);
INSERT INTO import_job VALUES(X'019DAAC3020076F687E5522223071BEF','municipalities',0,'valid_rows','account:019daac3-0200-76f6-87e5-4b9de91dde26','queued','f17c455596b1520a6f78b0d50fe55d34c1b340d136425ea74f31bf6466f24528','{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}',NULL,0,NULL,1,'2026-01-30T12:00:00+00:00',NULL,NULL);
INSERT INTO import_remark VALUES(X'019DAAC3020076F687E54A60F3223442',0,1,'info','ignored_column','admin1',NULL,'The column is not imported.');
INSERT INTO import_remark VALUES(X'019DAAC3020076F687E54A60F3223442',1,4,'error','unknown_country','country','ZZ','The country has no code, and its name does not tell for certain which it is.');
INSERT INTO import_remark VALUES(X'019DAAC3020076F687E54C0905E0CE82',0,3,'error','unknown_country','country','ZZ','The country has no code, and its name does not tell for certain which it is.');
INSERT INTO import_remark VALUES(X'019DAAC3020076F687E54C1F3FADD1FA',0,3,'error','unknown_country','country','ZZ','The country has no code, and its name does not tell for certain which it is.');
INSERT INTO indicator VALUES(X'019DAAC3020076F687E54AB93A8FB484','CARE_5','base',NULL,'[{"framework":"SDG4","reference":"4.2.2","match":"close","certainty":"partly_verified"}]','active',2,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO indicator VALUES(X'019DAAC3020076F687E54AED3DE8E1E3','CARE_4','base',NULL,'[]','deprecated',2,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO indicator VALUES(X'019DAAC3020076F687E5515A1329FAE5','IN_CARE','component',NULL,'[]','active',2,'2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00');
INSERT INTO indicator VALUES(X'019DAAC3020076F687E55170D21740CE','POP_5','component',NULL,'[]','active',2,'2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00');
INSERT INTO indicator VALUES(X'019DAAC3020076F687E5518BF26484BC','CARE_SHARE','derived',X'019DAAC3020076F687E54BEE49AC1793','[]','active',2,'2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00');
INSERT INTO indicator_label VALUES('framework','SDG4',X'019DAAC3020076F687E54AB93A8FB484');
INSERT INTO indicator_label VALUES('stage','outcome',X'019DAAC3020076F687E54AB93A8FB484');
INSERT INTO indicator_need VALUES(X'019DAAC3020076F687E5518BF26484BC','IN_CARE');
INSERT INTO indicator_need VALUES(X'019DAAC3020076F687E5518BF26484BC','POP_5');
INSERT INTO indicator_version VALUES(X'019DAAC3020076F687E54ABA0A43E72C',X'019DAAC3020076F687E54AB93A8FB484',1,'published','{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":"Early childhood","stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false}','PT','2026-02-01',3);
INSERT INTO indicator_version VALUES(X'019DAAC3020076F687E54AE6185EB413',X'019DAAC3020076F687E54AB93A8FB484',2,'draft','{"name":{"en":"Children in day care before school"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":null,"natural_max":null,"frequency":"A","dimensions":[],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":"Children who are put back are counted.","breaks_series":false}','PT',NULL,1);
INSERT INTO indicator_version VALUES(X'019DAAC3020076F687E54AEE1BD76266',X'019DAAC3020076F687E54AED3DE8E1E3',1,'draft','{"name":{"en":"Children in day care at age 4"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":null,"natural_max":null,"frequency":"A","dimensions":[],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false}','PT',NULL,1);
INSERT INTO indicator_version VALUES(X'019DAAC3020076F687E5515B793D4CD9',X'019DAAC3020076F687E5515A1329FAE5',1,'published','{"name":{"en":"IN_CARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false}','COUNT','2026-01-30',2);
INSERT INTO indicator_version VALUES(X'019DAAC3020076F687E55171CA0839C7',X'019DAAC3020076F687E55170D21740CE',1,'published','{"name":{"en":"POP_5"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false}','COUNT','2026-01-30',2);
INSERT INTO indicator_version VALUES(X'019DAAC3020076F687E5518C6F9A16B2',X'019DAAC3020076F687E5518BF26484BC',1,'published','{"name":{"en":"CARE_SHARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"mean","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":"@IN_CARE:1 / @POP_5:1","index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false}','PT','2026-01-30',2);
INSERT INTO login_throttle VALUES('address:127.0.0.1',10,'2026-02-01T12:00:00+00:00',NULL);
INSERT INTO login_throttle VALUES('account:archive@rodgau.example',10,'2026-01-29T12:00:00+00:00','2026-01-29T12:15:00+00:00');
INSERT INTO observation VALUES(X'019DAAC3020076F687E54B0506B88724','2023',1,X'019DAAC3020076F687E54B06977B76ED',1,'96.8','A','F',NULL,NULL,'published',1,'2026-02-01T12:00:00+00:00',X'019C1912FA0072FBB467E6D67A579034',NULL,X'019C1912FA0072FBB467E6D67A579034',X'019DAAC3020076F687E54AF7446C0839','2026-02-01T12:00:00+00:00',NULL,'The register was not closed.',NULL,7);
INSERT INTO observation VALUES(X'019DAAC3020076F687E551A522B16A0C','2022',1,X'019DAAC3020076F687E551D9EA25BD4C',1,'16','A','F',NULL,NULL,'withdrawn',0,'2026-01-30T12:00:00+00:00',X'019DAAC3020076F687E54B9DE91DDE26',NULL,X'019DAAC3020076F687E54B9DE91DDE26',X'019DAAC3020076F687E5513676B5BEF0','2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00','Counted twice.',NULL,5);
INSERT INTO observation VALUES(X'019DAAC3020076F687E551A522B16A0C','2023',1,X'019DAAC3020076F687E551A68F1DAC2F',1,'61','A','F','Counted in October.',X'019DAAC3020076F687E55143317FC1B4','published',0,'2026-01-30T12:00:00+00:00',X'019DAAC3020076F687E54B9DE91DDE26','2026-01-30T12:00:00.000001+00:00',X'019DAAC3020076F687E54B9DE91DDE26',X'019DAAC3020076F687E5513676B5BEF0','2026-01-30T12:00:00+00:00',NULL,NULL,NULL,4);
INSERT INTO observation VALUES(X'019DAAC3020076F687E551A522B16A0C','2023',2,X'019DAAC3020076F687E551C4F6C49614',1,'62','A','F','Counted in October.',X'019DAAC3020076F687E55143317FC1B4','published',1,'2026-01-30T12:00:00.000001+00:00',X'019DAAC3020076F687E54B9DE91DDE26',NULL,X'019DAAC3020076F687E54B9DE91DDE26',X'019DAAC3020076F687E5513676B5BEF0','2026-01-30T12:00:00+00:00',NULL,NULL,NULL,4);
INSERT INTO observation VALUES(X'019DAAC3020076F687E551F5AC0A4604','2023',1,X'019DAAC3020076F687E551F640CA3B58',1,'64','A','F',NULL,NULL,'submitted',0,'2026-01-30T12:00:00+00:00',X'019DAAC3020076F687E54B9DE91DDE26',NULL,X'019DAAC3020076F687E54B9DE91DDE26',NULL,NULL,NULL,NULL,X'019DAAC3020076F687E551F241C9615D',2);
INSERT INTO observation_step VALUES(X'019DAAC3020076F687E54B13E3F45C41',X'019DAAC3020076F687E54B06977B76ED',NULL,'submit',X'019C1912FA0072FBB467E6D67A579034','2026-02-01T12:00:00+00:00',NULL);
INSERT INTO observation_step VALUES(X'019DAAC3020076F687E54B222CD10EE1',X'019DAAC3020076F687E54B06977B76ED',NULL,'reject',X'019DAAC3020076F687E54AF7446C0839','2026-02-01T12:00:00+00:00','The register was not closed.');
INSERT INTO observation_step VALUES(X'019DAAC3020076F687E54B2F5F813270',X'019DAAC3020076F687E54B06977B76ED',NULL,'reopen',X'019C1912FA0072FBB467E6D67A579034','2026-02-01T12:00:00+00:00',NULL);
INSERT INTO observation_step VALUES(X'019DAAC3020076F687E54B384C816B1B',X'019DAAC3020076F687E54B06977B76ED',NULL,'submit',X'019C1912FA0072FBB467E6D67A579034','2026-02-01T12:00:00+00:00',NULL);
INSERT INTO observation_step VALUES(X'019DAAC3020076F687E54B40BC7AEC05',X'019DAAC3020076F687E54B06977B76ED',NULL,'approve',X'019DAAC3020076F687E54AF7446C0839','2026-02-01T12:00:00+00:00',NULL);
INSERT INTO observation_step VALUES(X'019DAAC3020076F687E54B4BE2768136',X'019DAAC3020076F687E54B06977B76ED',NULL,'publish',X'019DAAC3020076F687E54AF7446C0839','2026-02-01T12:00:00+00:00',NULL);
INSERT INTO observation_step VALUES(X'019DAAC3020076F687E551AF0935B60B',X'019DAAC3020076F687E551A68F1DAC2F',NULL,'submit',X'019DAAC3020076F687E54B9DE91DDE26','2026-01-30T12:00:00+00:00',NULL);
INSERT INTO observation_step VALUES(X'019DAAC3020076F687E551B68F1EFDCF',X'019DAAC3020076F687E551A68F1DAC2F',NULL,'approve',X'019DAAC3020076F687E5513676B5BEF0','2026-01-30T12:00:00+00:00',NULL);
INSERT INTO observation_step VALUES(X'019DAAC3020076F687E551BDCA52F6BD',X'019DAAC3020076F687E551A68F1DAC2F',NULL,'publish',X'019DAAC3020076F687E5513676B5BEF0','2026-01-30T12:00:00+00:00',NULL);
INSERT INTO observation_step VALUES(X'019DAAC3020076F687E551C939CFEBE5',X'019DAAC3020076F687E551C4F6C49614',NULL,'submit',X'019DAAC3020076F687E54B9DE91DDE26','2026-01-30T12:00:00+00:00',NULL);
INSERT INTO observation_step VALUES(X'019DAAC3020076F687E551CF1145E3CB',X'019DAAC3020076F687E551C4F6C49614',NULL,'approve',X'019DAAC3020076F687E5513676B5BEF0','2026-01-30T12:00:00+00:00',NULL);
INSERT INTO observation_step VALUES(X'019DAAC3020076F687E551D4153C2C9F',X'019DAAC3020076F687E551C4F6C49614',NULL,'publish',X'019DAAC3020076F687E5513676B5BEF0','2026-01-30T12:00:00+00:00',NULL);
INSERT INTO observation_step VALUES(X'019DAAC3020076F687E551DE30D00B65',X'019DAAC3020076F687E551D9EA25BD4C',NULL,'submit',X'019DAAC3020076F687E54B9DE91DDE26','2026-01-30T12:00:00+00:00',NULL);
INSERT INTO observation_step VALUES(X'019DAAC3020076F687E551E31B879169',X'019DAAC3020076F687E551D9EA25BD4C',NULL,'approve',X'019DAAC3020076F687E5513676B5BEF0','2026-01-30T12:00:00+00:00',NULL);
INSERT INTO observation_step VALUES(X'019DAAC3020076F687E551E80654560D',X'019DAAC3020076F687E551D9EA25BD4C',NULL,'publish',X'019DAAC3020076F687E5513676B5BEF0','2026-01-30T12:00:00+00:00',NULL);
INSERT INTO observation_step VALUES(X'019DAAC3020076F687E551EDB729214D',X'019DAAC3020076F687E551D9EA25BD4C',NULL,'withdraw',X'019DAAC3020076F687E5513676B5BEF0','2026-01-30T12:00:00+00:00','Counted twice.');
INSERT INTO observation_step VALUES(X'019DAAC3020076F687E551FF235500AC',NULL,X'019DAAC3020076F687E551F241C9615D','submit',X'019DAAC3020076F687E54B9DE91DDE26','2026-01-30T12:00:00+00:00',NULL);
INSERT INTO organisation VALUES(X'019C1912FA0072FBB467E74BD0AF2681','Volkshochschule Rodgau','volkshochschule rodgau','{}','adult_education_centre',X'019C1912FA0072FBB467E70F55FC70A9',NULL,1,'education','["lifelong_learning","inclusion"]','[{"language":"en","level":"b2"}]','{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}',NULL,1,'verified',NULL,'2026-02-01T12:00:00+00:00',5,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO organisation VALUES(X'019C1912FA0072FBB467E7AFECDCFBFA','Volkshochschule Rodgau-Dudenhofen','volkshochschule rodgau dudenhofen','{}','adult_education_centre',NULL,NULL,NULL,NULL,'[]','[]','{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}',NULL,0,'unverified',NULL,'2026-02-01T12:00:00+00:00',1,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO organisation VALUES(X'019C1912FA0072FBB467E88010F19701','VIFIN / Vejle Kommune','vifin vejle kommune','{}','municipal_administration',NULL,NULL,NULL,NULL,'[]','[]','{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}',NULL,0,'unverified',NULL,'2026-02-01T12:00:00+00:00',1,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO organisation VALUES(X'019C1912FA0072FBB467E8858160F599','VNB','vnb','{}','ngo',NULL,NULL,NULL,NULL,'[]','[]','{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}',NULL,0,'unverified',NULL,'2026-02-01T12:00:00+00:00',1,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO organisation VALUES(X'019C1912FA0072FBB467E88A6F05C5B2','EELGA','eelga','{}','other',NULL,NULL,NULL,NULL,'[]','[]','{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}',NULL,0,'unverified',NULL,'2026-02-01T12:00:00+00:00',1,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO organisation VALUES(X'019DAAC3020076F687E54BEE49AC1793','VIFIN','vifin','{}','ngo',X'019DAAC3020076F687E54BE8CDD4FBA2','forening',NULL,NULL,'[]','[]','{"pic":null,"oid":null,"vereinsregister":null,"wikidata":"Q1"}','https://vifin.example',0,'rejected','The register names another seat.','2026-01-29T12:00:00+00:00',3,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO organisation VALUES(X'019DAAC3020076F687E54F2407687D31','VIFIN','vifin','{}','ngo',NULL,NULL,NULL,NULL,'[]','[]','{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}',NULL,0,'unverified',NULL,'2026-01-29T12:00:00+00:00',1,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO organisation VALUES(X'019DAAC3020076F687E5503581540E58','VIFIN','vifin','{}','ngo',NULL,NULL,NULL,NULL,'[]','[]','{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}',NULL,0,'unverified',NULL,'2026-01-30T12:00:00+00:00',1,'2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00');
INSERT INTO organisation VALUES(X'019DAAC3020076F687E5507FA19E82D7','VIFIN','vifin','{}','ngo',NULL,NULL,NULL,NULL,'[]','[]','{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}',NULL,0,'unverified',NULL,'2026-01-30T12:00:00+00:00',1,'2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00');
INSERT INTO organisation_code VALUES('wikidata','Q1',X'019DAAC3020076F687E54BEE49AC1793');
INSERT INTO organisation_theme VALUES('inclusion',X'019C1912FA0072FBB467E74BD0AF2681');
INSERT INTO organisation_theme VALUES('lifelong_learning',X'019C1912FA0072FBB467E74BD0AF2681');
INSERT INTO outcome VALUES(X'019DAAC3020076F687E54A2A56A5E162',X'019C1912FA0072FBB467E8B2880B9C9B','published',1,'{"kind":"result","text":{"en":"Successful integration is not limited to a certain size of community."},"central":true,"addressees":["local"]}',2,'2026-04-20T12:00:00+00:00','2026-04-20T12:00:00+00:00');
INSERT INTO partnership VALUES(X'019C1912FA0072FBB467E775BB03A3B7','friendship','019c1912-fa00-72fb-b467-e70f55fc70a9:019c1912-fa00-72fb-b467-e7184936f456',1,NULL,'{}','[]',0,'active','open',NULL,NULL,'2026-01-30',NULL,NULL,NULL,'wikidata-p190',6,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO partnership VALUES(X'019C1912FA0072FBB467E7A71F48519F','contact','019c1912-fa00-72fb-b467-e70f55fc70a9:019c1912-fa00-72fb-b467-e7a0a3c7b826',1,NULL,'{"de":"Kontakt aus dem Werkstattgespräch"}','["lifelong_learning"]',0,'exploring','open','2026-02-01','day',NULL,NULL,'conference_follow_up',X'0193C2A00000700080000000000000CC',NULL,1,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO partnership VALUES(X'019DAAC3020076F687E54C5C3C444733','friendship','019daac3-0200-76f6-87e5-4c37f5cf6646:019daac3-0200-76f6-87e5-4c45a044171a',1,NULL,'{}','[]',0,'ended','open','2020-03-01','day','2026-01-20','2026-01-29',NULL,NULL,NULL,12,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO partnership VALUES(X'019DAAC3020076F687E54DBD2DE68F6D','contact','019daac3-0200-76f6-87e5-4c37f5cf6646:019daac3-0200-76f6-87e5-4c45a044171a',2,X'019DAAC3020076F687E54C5C3C444733','{}','[]',0,'exploring','open','2026-01-29','day',NULL,NULL,NULL,NULL,NULL,1,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO partnership VALUES(X'019DAAC3020076F687E54DE2DF663672','contact','019daac3-0200-76f6-87e5-4dcddf9f2591:019daac3-0200-76f6-87e5-4dd52c780ea5',1,NULL,'{}','[]',0,'suspended','open','2020-03-01','day','2026-01-20',NULL,NULL,NULL,NULL,12,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_actor VALUES(X'019C1912FA0072FBB467E775BB03A3B7',1,X'019C1912FA0072FBB467E7AFECDCFBFA','lead_aec');
INSERT INTO partnership_adoption VALUES(X'019C1912FA0072FBB467E7FABAE345EB',X'019C1912FA0072FBB467E7C95479451F',1,'2026-01-22',X'019C1912FA0072FBB467E7BE8C6CEACD',NULL,'2026-02-01T12:00:00+00:00');
INSERT INTO partnership_adoption VALUES(X'019C1912FA0072FBB467E806386C81D1',X'019C1912FA0072FBB467E7C95479451F',2,'2026-01-25',NULL,'https://rada-poltava.example/m','2026-02-01T12:00:00+00:00');
INSERT INTO partnership_adoption VALUES(X'019DAAC3020076F687E54CE9ADE6C7C8',X'019DAAC3020076F687E54CD9D6161D13',1,'2026-01-10',NULL,'https://rat.example/mandate','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_adoption VALUES(X'019DAAC3020076F687E54CFC3923D8EC',X'019DAAC3020076F687E54CD9D6161D13',2,'2026-01-10',NULL,'https://rat.example/mandate','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_adoption VALUES(X'019DAAC3020076F687E54D5411A292A5',X'019DAAC3020076F687E54D41571011F7',1,'2026-01-10',NULL,'https://rat.example/mandate','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_adoption VALUES(X'019DAAC3020076F687E54D636E35EE7C',X'019DAAC3020076F687E54D41571011F7',2,'2026-01-10',NULL,'https://rat.example/mandate','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_adoption VALUES(X'019DAAC3020076F687E54E5236045AC4',X'019DAAC3020076F687E54E46DAF9C1D9',1,'2026-01-10',NULL,'https://rat.example/mandate','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_adoption VALUES(X'019DAAC3020076F687E54E5F77557BF9',X'019DAAC3020076F687E54E46DAF9C1D9',2,'2026-01-10',NULL,'https://rat.example/mandate','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_adoption VALUES(X'019DAAC3020076F687E54E8BD36D19E0',X'019DAAC3020076F687E54E801D0C6D44',1,'2026-01-10',NULL,'https://rat.example/mandate','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_adoption VALUES(X'019DAAC3020076F687E54E9672BFFF58',X'019DAAC3020076F687E54E801D0C6D44',2,'2026-01-10',NULL,'https://rat.example/mandate','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_adoption VALUES(X'019DAAC3020076F687E54EC3D31DA15B',X'019DAAC3020076F687E54EB7DD96FBB7',1,'2026-01-10',NULL,'https://rat.example/mandate','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_adoption VALUES(X'019DAAC3020076F687E54ECE77E42614',X'019DAAC3020076F687E54EB7DD96FBB7',2,'2026-01-10',NULL,'https://rat.example/mandate','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_agreement VALUES(X'019C1912FA0072FBB467E7C95479451F',X'019C1912FA0072FBB467E775BB03A3B7','friendship_agreement','Freundschaftsvereinbarung',0,'2026-01-30','2029-12-31','["lifelong_learning"]','[]','[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}]',6,NULL,NULL,1,NULL,NULL,NULL,2,6,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO partnership_agreement VALUES(X'019C1912FA0072FBB467E82505445CEA',X'019C1912FA0072FBB467E775BB03A3B7','mou','Memorandum',0,NULL,NULL,'[]','[]','[{"language":"en","document":null,"authentic":false}]',NULL,NULL,NULL,1,'2026-02-01',NULL,NULL,2,2,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO partnership_agreement VALUES(X'019DAAC3020076F687E54CD9D6161D13',X'019DAAC3020076F687E54C5C3C444733','friendship_agreement','Vertrag',0,'2026-01-20','2026-06-30','[]','[]','[{"language":"de","document":"https://rat.example/vertrag","authentic":true}]',NULL,NULL,NULL,1,NULL,'2026-01-20',NULL,2,6,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_agreement VALUES(X'019DAAC3020076F687E54D41571011F7',X'019DAAC3020076F687E54C5C3C444733','friendship_agreement','Vertrag',0,'2026-01-20','2026-06-30','[]','[]','[{"language":"de","document":"https://rat.example/vertrag","authentic":true}]',NULL,X'019DAAC3020076F687E54CD9D6161D13','supersedes',1,NULL,NULL,NULL,2,5,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_agreement VALUES(X'019DAAC3020076F687E54E46DAF9C1D9',X'019DAAC3020076F687E54DE2DF663672','friendship_agreement','Vertrag',0,'2026-01-20','2026-06-30','[]','[]','[{"language":"de","document":"https://rat.example/vertrag","authentic":true}]',NULL,NULL,NULL,1,NULL,NULL,NULL,2,5,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_agreement VALUES(X'019DAAC3020076F687E54E801D0C6D44',X'019DAAC3020076F687E54DE2DF663672','friendship_agreement','Vertrag',0,'2026-07-01','2031-06-30','[]','[]','[{"language":"de","document":"https://rat.example/vertrag","authentic":true}]',NULL,X'019DAAC3020076F687E54E46DAF9C1D9','renews',1,NULL,NULL,0,2,5,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_agreement VALUES(X'019DAAC3020076F687E54EB7DD96FBB7',X'019DAAC3020076F687E54DE2DF663672','charter','Vertrag',0,'2026-01-20','2026-06-30','[]','[]','[{"language":"de","document":"https://rat.example/vertrag","authentic":true}]',NULL,NULL,NULL,1,'2026-03-01',NULL,NULL,2,6,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_assessment VALUES(X'019C1912FA0072FBB467E862835938F0',X'019C1912FA0072FBB467E775BB03A3B7',1,'2026-1','2026-02-01','2026-02-15',1,'2026-02-01T12:00:00+00:00');
INSERT INTO partnership_ballot VALUES(X'019C1912FA0072FBB467E862835938F0',1,'[]');
INSERT INTO partnership_ballot VALUES(X'019C1912FA0072FBB467E862835938F0',2,'[{"side":null,"sector":"education","answers":[{"item":"common_goal","score":5},{"item":"useful_to_both","score":4},{"item":"hosts_able","score":null}]}]');
INSERT INTO partnership_claim VALUES(X'019C1912FA0072FBB467E846043971B3',X'019C1912FA0072FBB467E775BB03A3B7',1,'founded_on','1988-01-01','year','{}',NULL,NULL,NULL,'agreed',1,'2026-02-01','2026-02-01T12:00:00+00:00');
INSERT INTO partnership_claim VALUES(X'019DAAC3020076F687E54EFA95D02FBC',X'019DAAC3020076F687E54DE2DF663672',1,'shared_goal',NULL,NULL,'{"de":"Lebenslanges Lernen"}','lifelong_learning','https://rat.example/ziel',NULL,'replaced',1,'2026-01-29','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_claim VALUES(X'019DAAC3020076F687E54EFF9230857B',X'019DAAC3020076F687E54DE2DF663672',1,'shared_goal',NULL,NULL,'{"de":"Lebenslanges Lernen"}','lifelong_learning','https://rat.example/ziel',X'019DAAC3020076F687E54EFA95D02FBC','one_sided',1,'2026-01-29','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_confirmation VALUES(X'019C1912FA0072FBB467E8574E47C522',X'019C1912FA0072FBB467E846043971B3',2,'2026-02-01','2026-02-01T12:00:00+00:00');
INSERT INTO partnership_event VALUES(X'019C1912FA0072FBB467E78E1EF22FB9',X'019C1912FA0072FBB467E775BB03A3B7',1,'official','take_over','1988-01-01','year','administration',NULL,NULL,NULL,NULL,'[]','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e778ae26167c');
INSERT INTO partnership_event VALUES(X'019C1912FA0072FBB467E79730E3C060',X'019C1912FA0072FBB467E775BB03A3B7',2,'official','take_over','1988-01-01','year','administration',NULL,NULL,NULL,NULL,'[]','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e77b462b24cb');
INSERT INTO partnership_event VALUES(X'019C1912FA0072FBB467E7A80A80745D',X'019C1912FA0072FBB467E7A71F48519F',1,'official','explore','2026-02-01','day','administration',NULL,NULL,NULL,NULL,'[]','2026-02-01T12:00:00+00:00','account:019c1912-fa00-72fb-b467-e778ae26167c');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54C66FA58E56C',X'019DAAC3020076F687E54C5C3C444733',1,'official','explore','2020-03-01','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54C8B22F31B91',X'019DAAC3020076F687E54C5C3C444733',1,'official','propose','2026-01-29','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54C9E44CC4915',X'019DAAC3020076F687E54C5C3C444733',1,'official','resolve','2026-01-29','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54CA74BDF702D',X'019DAAC3020076F687E54C5C3C444733',1,'official','activate','2026-01-29','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54CB29B8E33D1',X'019DAAC3020076F687E54C5C3C444733',2,'official','explore','2026-01-29','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54CB9ABE746D9',X'019DAAC3020076F687E54C5C3C444733',2,'official','propose','2026-01-29','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54CC0E15E197D',X'019DAAC3020076F687E54C5C3C444733',2,'official','resolve','2026-01-29','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54CC852EC263D',X'019DAAC3020076F687E54C5C3C444733',2,'official','activate','2026-01-29','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54D9BDC03EE7D',X'019DAAC3020076F687E54C5C3C444733',1,'official','mark_dormant','2026-01-29','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54DAA62743E36',X'019DAAC3020076F687E54C5C3C444733',1,'official','end','2026-01-29','day','council',X'019DAAC3020076F687E54D9248658E84',NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c496252d3e5');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54DBE23F806E9',X'019DAAC3020076F687E54DBD2DE68F6D',2,'official','explore','2026-01-29','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4c4c812fc4d4');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54DE3B729B50F',X'019DAAC3020076F687E54DE2DF663672',1,'official','explore','2020-03-01','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54DEA6D81AA8E',X'019DAAC3020076F687E54DE2DF663672',1,'official','propose','2026-01-29','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54DF71C5B8654',X'019DAAC3020076F687E54DE2DF663672',1,'official','resolve','2026-01-29','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54DFE08DD6030',X'019DAAC3020076F687E54DE2DF663672',1,'official','activate','2026-01-29','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54E08AB18DE9C',X'019DAAC3020076F687E54DE2DF663672',2,'official','explore','2026-01-29','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54E14BAE0746E',X'019DAAC3020076F687E54DE2DF663672',2,'official','propose','2026-01-29','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54E1B10BF6968',X'019DAAC3020076F687E54DE2DF663672',2,'official','resolve','2026-01-29','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54E29B76D08EA',X'019DAAC3020076F687E54DE2DF663672',2,'official','activate','2026-01-29','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54F07C4D9C9B4',X'019DAAC3020076F687E54DE2DF663672',2,'official','mark_dormant','2026-01-29','day','administration',NULL,NULL,NULL,NULL,'[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54F100E91C0DD',X'019DAAC3020076F687E54DE2DF663672',2,'official','reactivate','2026-01-29','day','administration',NULL,NULL,NULL,'2026-05-09','[]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4ddbaca6d120');
INSERT INTO partnership_event VALUES(X'019DAAC3020076F687E54F1BA0639501',X'019DAAC3020076F687E54DE2DF663672',1,'official','suspend','2026-01-29','day','mayor',NULL,'war','The bridges are closed.',NULL,'["https://rat.example/aussetzung"]','2026-01-29T12:00:00+00:00','account:019daac3-0200-76f6-87e5-4dd8523dba7a');
INSERT INTO partnership_form_change VALUES(X'019C1912FA0072FBB467E83882A2F170',X'019C1912FA0072FBB467E775BB03A3B7','unknown','friendship','2026-02-01',X'019C1912FA0072FBB467E7C95479451F',2,'2026-02-01T12:00:00+00:00');
INSERT INTO partnership_form_change VALUES(X'019DAAC3020076F687E54D39D11CEB74',X'019DAAC3020076F687E54C5C3C444733','contact','friendship','2026-01-29',X'019DAAC3020076F687E54CD9D6161D13',1,'2026-01-29T12:00:00+00:00');
INSERT INTO partnership_member VALUES(X'019C1912FA0072FBB467E775BB03A3B7',1,0,X'019C1912FA0072FBB467E70F55FC70A9');
INSERT INTO partnership_member VALUES(X'019C1912FA0072FBB467E775BB03A3B7',2,0,X'019C1912FA0072FBB467E7184936F456');
INSERT INTO partnership_member VALUES(X'019C1912FA0072FBB467E7A71F48519F',1,0,X'019C1912FA0072FBB467E70F55FC70A9');
INSERT INTO partnership_member VALUES(X'019C1912FA0072FBB467E7A71F48519F',2,0,X'019C1912FA0072FBB467E7A0A3C7B826');
INSERT INTO partnership_member VALUES(X'019DAAC3020076F687E54C5C3C444733',1,0,X'019DAAC3020076F687E54C37F5CF6646');
INSERT INTO partnership_member VALUES(X'019DAAC3020076F687E54C5C3C444733',2,0,X'019DAAC3020076F687E54C45A044171A');
INSERT INTO partnership_member VALUES(X'019DAAC3020076F687E54DBD2DE68F6D',1,0,X'019DAAC3020076F687E54C37F5CF6646');
INSERT INTO partnership_member VALUES(X'019DAAC3020076F687E54DBD2DE68F6D',2,0,X'019DAAC3020076F687E54C45A044171A');
INSERT INTO partnership_member VALUES(X'019DAAC3020076F687E54DE2DF663672',1,0,X'019DAAC3020076F687E54DCDDF9F2591');
INSERT INTO partnership_member VALUES(X'019DAAC3020076F687E54DE2DF663672',2,0,X'019DAAC3020076F687E54DD52C780EA5');
INSERT INTO partnership_resolution VALUES(X'019C1912FA0072FBB467E7BE8C6CEACD',X'019C1912FA0072FBB467E775BB03A3B7',1,X'019C1912FA0072FBB467E70F55FC70A9','conclude','adopted','Stadtverordnetenversammlung','VI/0123/2026','2026-01-22',NULL,'2026-02-01T12:00:00+00:00');
INSERT INTO partnership_resolution VALUES(X'019DAAC3020076F687E54D9248658E84',X'019DAAC3020076F687E54C5C3C444733',1,X'019DAAC3020076F687E54C37F5CF6646','end','adopted','Gemeinderat',NULL,'2026-01-15','https://rat.example/beschluss','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_respondent VALUES(X'019C1912FA0072FBB467E862835938F0',X'019C1912FA0072FBB467E77B462B24CB');
INSERT INTO partnership_side VALUES(X'019C1912FA0072FBB467E775BB03A3B7',1,'active','1988-01-01','year',X'019C1912FA0072FBB467E78E1EF22FB9','administration',NULL,NULL);
INSERT INTO partnership_side VALUES(X'019C1912FA0072FBB467E775BB03A3B7',2,'active','1988-01-01','year',X'019C1912FA0072FBB467E79730E3C060','administration',NULL,NULL);
INSERT INTO partnership_side VALUES(X'019C1912FA0072FBB467E7A71F48519F',1,'exploring','2026-02-01','day',X'019C1912FA0072FBB467E7A80A80745D','administration',NULL,NULL);
INSERT INTO partnership_side VALUES(X'019DAAC3020076F687E54C5C3C444733',1,'ended','2026-01-29','day',X'019DAAC3020076F687E54DAA62743E36','council',NULL,X'019DAAC3020076F687E54D9248658E84');
INSERT INTO partnership_side VALUES(X'019DAAC3020076F687E54C5C3C444733',2,'active','2026-01-29','day',X'019DAAC3020076F687E54CC852EC263D','administration',NULL,NULL);
INSERT INTO partnership_side VALUES(X'019DAAC3020076F687E54DBD2DE68F6D',2,'exploring','2026-01-29','day',X'019DAAC3020076F687E54DBE23F806E9','administration',NULL,NULL);
INSERT INTO partnership_side VALUES(X'019DAAC3020076F687E54DE2DF663672',1,'suspended','2026-01-29','day',X'019DAAC3020076F687E54F1BA0639501','mayor','war',NULL);
INSERT INTO partnership_side VALUES(X'019DAAC3020076F687E54DE2DF663672',2,'active','2026-01-29','day',X'019DAAC3020076F687E54F100E91C0DD','administration',NULL,NULL);
INSERT INTO partnership_signature VALUES(X'019C1912FA0072FBB467E813C093FA51',X'019C1912FA0072FBB467E7C95479451F',1,'mayor','2026-01-30','2026-02-01T12:00:00+00:00');
INSERT INTO partnership_signature VALUES(X'019C1912FA0072FBB467E8201F6DDBFA',X'019C1912FA0072FBB467E7C95479451F',2,'mayor','2026-01-30','2026-02-01T12:00:00+00:00');
INSERT INTO partnership_signature VALUES(X'019DAAC3020076F687E54D11B8201CE7',X'019DAAC3020076F687E54CD9D6161D13',1,'mayor','2026-01-20','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_signature VALUES(X'019DAAC3020076F687E54D284C23CD89',X'019DAAC3020076F687E54CD9D6161D13',2,'mayor','2026-01-20','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_signature VALUES(X'019DAAC3020076F687E54D764942C988',X'019DAAC3020076F687E54D41571011F7',1,'mayor','2026-01-20','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_signature VALUES(X'019DAAC3020076F687E54D8C3934F7DE',X'019DAAC3020076F687E54D41571011F7',2,'mayor','2026-01-20','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_signature VALUES(X'019DAAC3020076F687E54E6E7AAA6D55',X'019DAAC3020076F687E54E46DAF9C1D9',1,'mayor','2026-01-20','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_signature VALUES(X'019DAAC3020076F687E54E7BBB28E1BF',X'019DAAC3020076F687E54E46DAF9C1D9',2,'mayor','2026-01-20','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_signature VALUES(X'019DAAC3020076F687E54EA41978772C',X'019DAAC3020076F687E54E801D0C6D44',1,'mayor','2026-01-20','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_signature VALUES(X'019DAAC3020076F687E54EB226220911',X'019DAAC3020076F687E54E801D0C6D44',2,'mayor','2026-01-20','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_signature VALUES(X'019DAAC3020076F687E54ED91C69C602',X'019DAAC3020076F687E54EB7DD96FBB7',1,'mayor','2026-01-20','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_signature VALUES(X'019DAAC3020076F687E54EE7E2A983CF',X'019DAAC3020076F687E54EB7DD96FBB7',2,'mayor','2026-01-20','2026-01-29T12:00:00+00:00');
INSERT INTO partnership_termination VALUES(X'019C1912FA0072FBB467E830B7E5F9AF',X'019C1912FA0072FBB467E82505445CEA',2,'2026-02-01','The friendship agreement covers it',NULL,'2026-02-01T12:00:00+00:00');
INSERT INTO partnership_termination VALUES(X'019DAAC3020076F687E54EF519D7D8D4',X'019DAAC3020076F687E54EB7DD96FBB7',2,'2026-03-01','It is renewed','https://rat.example/k','2026-01-29T12:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004146','country','Afghanistan','afghanistan','{}','[]','AF',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004158','country','Åland Islands','aland islands','{}','[]','AX',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000414C','country','Albania','albania','{}','[]','AL',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000445A','country','Algeria','algeria','{}','[]','DZ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004153','country','American Samoa','american samoa','{}','[]','AS',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004144','country','Andorra','andorra','{}','[]','AD',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000414F','country','Angola','angola','{}','[]','AO',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004149','country','Anguilla','anguilla','{}','[]','AI',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004151','country','Antarctica','antarctica','{}','[]','AQ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004147','country','Antigua and Barbuda','antigua and barbuda','{}','[]','AG',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004152','country','Argentina','argentina','{}','[]','AR',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000414D','country','Armenia','armenia','{}','[]','AM',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004157','country','Aruba','aruba','{}','[]','AW',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004155','country','Australia','australia','{}','[]','AU',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004154','country','Austria','austria','{}','[]','AT',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000415A','country','Azerbaijan','azerbaijan','{}','[]','AZ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004253','country','Bahamas','bahamas','{}','[]','BS',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004248','country','Bahrain','bahrain','{}','[]','BH',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004244','country','Bangladesh','bangladesh','{}','[]','BD',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004242','country','Barbados','barbados','{}','[]','BB',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004259','country','Belarus','belarus','{}','[]','BY',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004245','country','Belgium','belgium','{}','[]','BE',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000425A','country','Belize','belize','{}','[]','BZ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000424A','country','Benin','benin','{}','[]','BJ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000424D','country','Bermuda','bermuda','{}','[]','BM',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004254','country','Bhutan','bhutan','{}','[]','BT',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000424F','country','Bolivia (Plurinational State of)','bolivia plurinational state of','{}','[]','BO',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004251','country','Bonaire, Sint Eustatius and Saba','bonaire sint eustatius and saba','{}','[]','BQ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004241','country','Bosnia and Herzegovina','bosnia and herzegovina','{}','[]','BA',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004257','country','Botswana','botswana','{}','[]','BW',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004256','country','Bouvet Island','bouvet island','{}','[]','BV',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004252','country','Brazil','brazil','{}','[]','BR',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000494F','country','British Indian Ocean Territory','british indian ocean territory','{}','[]','IO',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000424E','country','Brunei Darussalam','brunei darussalam','{}','[]','BN',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004247','country','Bulgaria','bulgaria','{}','[]','BG',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004246','country','Burkina Faso','burkina faso','{}','[]','BF',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004249','country','Burundi','burundi','{}','[]','BI',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004356','country','Cabo Verde','cabo verde','{}','[]','CV',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004B48','country','Cambodia','cambodia','{}','[]','KH',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000434D','country','Cameroon','cameroon','{}','[]','CM',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004341','country','Canada','canada','{}','[]','CA',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004B59','country','Cayman Islands','cayman islands','{}','[]','KY',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004346','country','Central African Republic','central african republic','{}','[]','CF',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005444','country','Chad','chad','{}','[]','TD',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000434C','country','Chile','chile','{}','[]','CL',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000434E','country','China','china','{}','[]','CN',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004358','country','Christmas Island','christmas island','{}','[]','CX',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004343','country','Cocos (Keeling) Islands','cocos keeling islands','{}','[]','CC',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000434F','country','Colombia','colombia','{}','[]','CO',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004B4D','country','Comoros','comoros','{}','[]','KM',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004347','country','Congo','congo','{}','[]','CG',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004344','country','Congo (Democratic Republic of the)','congo democratic republic of the','{}','[]','CD',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000434B','country','Cook Islands','cook islands','{}','[]','CK',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004352','country','Costa Rica','costa rica','{}','[]','CR',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004349','country','Côte d''Ivoire','cote divoire','{}','[]','CI',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004852','country','Croatia','croatia','{}','[]','HR',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004355','country','Cuba','cuba','{}','[]','CU',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004357','country','Curaçao','curacao','{}','[]','CW',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004359','country','Cyprus','cyprus','{}','[]','CY',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000435A','country','Czechia','czechia','{}','[]','CZ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000444B','country','Denmark','denmark','{}','[]','DK',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000444A','country','Djibouti','djibouti','{}','[]','DJ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000444D','country','Dominica','dominica','{}','[]','DM',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000444F','country','Dominican Republic','dominican republic','{}','[]','DO',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004543','country','Ecuador','ecuador','{}','[]','EC',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004547','country','Egypt','egypt','{}','[]','EG',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005356','country','El Salvador','el salvador','{}','[]','SV',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004751','country','Equatorial Guinea','equatorial guinea','{}','[]','GQ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004552','country','Eritrea','eritrea','{}','[]','ER',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004545','country','Estonia','estonia','{}','[]','EE',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004554','country','Ethiopia','ethiopia','{}','[]','ET',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000464B','country','Falkland Islands (Malvinas)','falkland islands malvinas','{}','[]','FK',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000464F','country','Faroe Islands','faroe islands','{}','[]','FO',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000464A','country','Fiji','fiji','{}','[]','FJ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004649','country','Finland','finland','{}','[]','FI',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004652','country','France','france','{}','[]','FR',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004746','country','French Guiana','french guiana','{}','[]','GF',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005046','country','French Polynesia','french polynesia','{}','[]','PF',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005446','country','French Southern Territories','french southern territories','{}','[]','TF',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004741','country','Gabon','gabon','{}','[]','GA',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000474D','country','Gambia','gambia','{}','[]','GM',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004745','country','Georgia','georgia','{}','[]','GE',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004445','country','Germany','germany','{}','[]','DE',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004748','country','Ghana','ghana','{}','[]','GH',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004749','country','Gibraltar','gibraltar','{}','[]','GI',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004752','country','Greece','greece','{}','[]','GR',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000474C','country','Greenland','greenland','{}','[]','GL',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004744','country','Grenada','grenada','{}','[]','GD',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004750','country','Guadeloupe','guadeloupe','{}','[]','GP',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004755','country','Guam','guam','{}','[]','GU',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004754','country','Guatemala','guatemala','{}','[]','GT',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004747','country','Guernsey','guernsey','{}','[]','GG',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000474E','country','Guinea','guinea','{}','[]','GN',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004757','country','Guinea-Bissau','guinea bissau','{}','[]','GW',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004759','country','Guyana','guyana','{}','[]','GY',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004854','country','Haiti','haiti','{}','[]','HT',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000484D','country','Heard Island and McDonald Islands','heard island and mcdonald islands','{}','[]','HM',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005641','country','Holy See','holy see','{}','[]','VA',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000484E','country','Honduras','honduras','{}','[]','HN',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000484B','country','Hong Kong','hong kong','{}','[]','HK',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004855','country','Hungary','hungary','{}','[]','HU',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004953','country','Iceland','iceland','{}','[]','IS',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000494E','country','India','india','{}','[]','IN',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004944','country','Indonesia','indonesia','{}','[]','ID',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004952','country','Iran (Islamic Republic of)','iran islamic republic of','{}','[]','IR',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004951','country','Iraq','iraq','{}','[]','IQ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004945','country','Ireland','ireland','{}','[]','IE',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000494D','country','Isle of Man','isle of man','{}','[]','IM',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000494C','country','Israel','israel','{}','[]','IL',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004954','country','Italy','italy','{}','[]','IT',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004A4D','country','Jamaica','jamaica','{}','[]','JM',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004A50','country','Japan','japan','{}','[]','JP',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004A45','country','Jersey','jersey','{}','[]','JE',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004A4F','country','Jordan','jordan','{}','[]','JO',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004B5A','country','Kazakhstan','kazakhstan','{}','[]','KZ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004B45','country','Kenya','kenya','{}','[]','KE',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004B49','country','Kiribati','kiribati','{}','[]','KI',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004B50','country','Korea (Democratic People''s Republic of)','korea democratic peoples republic of','{}','[]','KP',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004B52','country','Korea (Republic of)','korea republic of','{}','[]','KR',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004B57','country','Kuwait','kuwait','{}','[]','KW',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004B47','country','Kyrgyzstan','kyrgyzstan','{}','[]','KG',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004C41','country','Lao People''s Democratic Republic','lao peoples democratic republic','{}','[]','LA',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004C56','country','Latvia','latvia','{}','[]','LV',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004C42','country','Lebanon','lebanon','{}','[]','LB',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004C53','country','Lesotho','lesotho','{}','[]','LS',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004C52','country','Liberia','liberia','{}','[]','LR',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004C59','country','Libya','libya','{}','[]','LY',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004C49','country','Liechtenstein','liechtenstein','{}','[]','LI',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004C54','country','Lithuania','lithuania','{}','[]','LT',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004C55','country','Luxembourg','luxembourg','{}','[]','LU',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D4F','country','Macao','macao','{}','[]','MO',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D4B','country','Macedonia (the former Yugoslav Republic of)','macedonia the former yugoslav republic of','{}','[]','MK',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D47','country','Madagascar','madagascar','{}','[]','MG',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D57','country','Malawi','malawi','{}','[]','MW',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D59','country','Malaysia','malaysia','{}','[]','MY',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D56','country','Maldives','maldives','{}','[]','MV',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D4C','country','Mali','mali','{}','[]','ML',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D54','country','Malta','malta','{}','[]','MT',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D48','country','Marshall Islands','marshall islands','{}','[]','MH',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D51','country','Martinique','martinique','{}','[]','MQ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D52','country','Mauritania','mauritania','{}','[]','MR',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D55','country','Mauritius','mauritius','{}','[]','MU',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005954','country','Mayotte','mayotte','{}','[]','YT',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D58','country','Mexico','mexico','{}','[]','MX',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000464D','country','Micronesia (Federated States of)','micronesia federated states of','{}','[]','FM',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D44','country','Moldova (Republic of)','moldova republic of','{}','[]','MD',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D43','country','Monaco','monaco','{}','[]','MC',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D4E','country','Mongolia','mongolia','{}','[]','MN',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D45','country','Montenegro','montenegro','{}','[]','ME',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D53','country','Montserrat','montserrat','{}','[]','MS',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D41','country','Morocco','morocco','{}','[]','MA',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D5A','country','Mozambique','mozambique','{}','[]','MZ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D4D','country','Myanmar','myanmar','{}','[]','MM',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004E41','country','Namibia','namibia','{}','[]','NA',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004E52','country','Nauru','nauru','{}','[]','NR',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004E50','country','Nepal','nepal','{}','[]','NP',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004E4C','country','Netherlands','netherlands','{}','[]','NL',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004E43','country','New Caledonia','new caledonia','{}','[]','NC',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004E5A','country','New Zealand','new zealand','{}','[]','NZ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004E49','country','Nicaragua','nicaragua','{}','[]','NI',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004E45','country','Niger','niger','{}','[]','NE',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004E47','country','Nigeria','nigeria','{}','[]','NG',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004E55','country','Niue','niue','{}','[]','NU',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004E46','country','Norfolk Island','norfolk island','{}','[]','NF',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D50','country','Northern Mariana Islands','northern mariana islands','{}','[]','MP',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004E4F','country','Norway','norway','{}','[]','NO',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004F4D','country','Oman','oman','{}','[]','OM',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000504B','country','Pakistan','pakistan','{}','[]','PK',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005057','country','Palau','palau','{}','[]','PW',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005053','country','Palestine, State of','palestine state of','{}','[]','PS',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005041','country','Panama','panama','{}','[]','PA',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005047','country','Papua New Guinea','papua new guinea','{}','[]','PG',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005059','country','Paraguay','paraguay','{}','[]','PY',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005045','country','Peru','peru','{}','[]','PE',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005048','country','Philippines','philippines','{}','[]','PH',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000504E','country','Pitcairn','pitcairn','{}','[]','PN',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000504C','country','Poland','poland','{}','[]','PL',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005054','country','Portugal','portugal','{}','[]','PT',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005052','country','Puerto Rico','puerto rico','{}','[]','PR',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005141','country','Qatar','qatar','{}','[]','QA',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005245','country','Réunion','reunion','{}','[]','RE',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000524F','country','Romania','romania','{}','[]','RO',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005255','country','Russian Federation','russian federation','{}','[]','RU',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005257','country','Rwanda','rwanda','{}','[]','RW',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000424C','country','Saint Barthélemy','saint barthelemy','{}','[]','BL',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005348','country','Saint Helena, Ascension and Tristan da Cunha','saint helena ascension and tristan da cunha','{}','[]','SH',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004B4E','country','Saint Kitts and Nevis','saint kitts and nevis','{}','[]','KN',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004C43','country','Saint Lucia','saint lucia','{}','[]','LC',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004D46','country','Saint Martin (French part)','saint martin french part','{}','[]','MF',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000504D','country','Saint Pierre and Miquelon','saint pierre and miquelon','{}','[]','PM',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005643','country','Saint Vincent and the Grenadines','saint vincent and the grenadines','{}','[]','VC',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005753','country','Samoa','samoa','{}','[]','WS',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000534D','country','San Marino','san marino','{}','[]','SM',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005354','country','Sao Tome and Principe','sao tome and principe','{}','[]','ST',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005341','country','Saudi Arabia','saudi arabia','{}','[]','SA',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000534E','country','Senegal','senegal','{}','[]','SN',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005253','country','Serbia','serbia','{}','[]','RS',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005343','country','Seychelles','seychelles','{}','[]','SC',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000534C','country','Sierra Leone','sierra leone','{}','[]','SL',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005347','country','Singapore','singapore','{}','[]','SG',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005358','country','Sint Maarten (Dutch part)','sint maarten dutch part','{}','[]','SX',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000534B','country','Slovakia','slovakia','{}','[]','SK',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005349','country','Slovenia','slovenia','{}','[]','SI',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005342','country','Solomon Islands','solomon islands','{}','[]','SB',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000534F','country','Somalia','somalia','{}','[]','SO',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005A41','country','South Africa','south africa','{}','[]','ZA',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004753','country','South Georgia and the South Sandwich Islands','south georgia and the south sandwich islands','{}','[]','GS',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005353','country','South Sudan','south sudan','{}','[]','SS',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004553','country','Spain','spain','{}','[]','ES',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004C4B','country','Sri Lanka','sri lanka','{}','[]','LK',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005344','country','Sudan','sudan','{}','[]','SD',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005352','country','Suriname','suriname','{}','[]','SR',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000534A','country','Svalbard and Jan Mayen','svalbard and jan mayen','{}','[]','SJ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000535A','country','Swaziland','swaziland','{}','[]','SZ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005345','country','Sweden','sweden','{}','[]','SE',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004348','country','Switzerland','switzerland','{}','[]','CH',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005359','country','Syrian Arab Republic','syrian arab republic','{}','[]','SY',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005457','country','Taiwan, Province of China','taiwan province of china','{}','[]','TW',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000544A','country','Tajikistan','tajikistan','{}','[]','TJ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000545A','country','Tanzania, United Republic of','tanzania united republic of','{}','[]','TZ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005448','country','Thailand','thailand','{}','[]','TH',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000544C','country','Timor-Leste','timor leste','{}','[]','TL',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005447','country','Togo','togo','{}','[]','TG',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000544B','country','Tokelau','tokelau','{}','[]','TK',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000544F','country','Tonga','tonga','{}','[]','TO',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005454','country','Trinidad and Tobago','trinidad and tobago','{}','[]','TT',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000544E','country','Tunisia','tunisia','{}','[]','TN',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005452','country','Turkey','turkey','{}','[]','TR',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000544D','country','Turkmenistan','turkmenistan','{}','[]','TM',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005443','country','Turks and Caicos Islands','turks and caicos islands','{}','[]','TC',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005456','country','Tuvalu','tuvalu','{}','[]','TV',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005547','country','Uganda','uganda','{}','[]','UG',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005541','country','Ukraine','ukraine','{}','[]','UA',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004145','country','United Arab Emirates','united arab emirates','{}','[]','AE',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004742','country','United Kingdom of Great Britain and Northern Ireland','united kingdom of great britain and northern ireland','{}','[]','GB',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005553','country','United States of America','united states of america','{}','[]','US',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000554D','country','United States Minor Outlying Islands','united states minor outlying islands','{}','[]','UM',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005559','country','Uruguay','uruguay','{}','[]','UY',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000555A','country','Uzbekistan','uzbekistan','{}','[]','UZ',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005655','country','Vanuatu','vanuatu','{}','[]','VU',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005645','country','Venezuela (Bolivarian Republic of)','venezuela bolivarian republic of','{}','[]','VE',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000564E','country','Viet Nam','viet nam','{}','[]','VN',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005647','country','Virgin Islands (British)','virgin islands british','{}','[]','VG',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005649','country','Virgin Islands (U.S.)','virgin islands u s','{}','[]','VI',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005746','country','Wallis and Futuna','wallis and futuna','{}','[]','WF',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000004548','country','Western Sahara','western sahara','{}','[]','EH',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005945','country','Yemen','yemen','{}','[]','YE',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005A4D','country','Zambia','zambia','{}','[]','ZM',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'00000000000080008000000000005A57','country','Zimbabwe','zimbabwe','{}','[]','ZW',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'0000000000008000800000000000584B','country','Kosovo','kosovo','{}','[]','XK',NULL,NULL,NULL,'{}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'1970-01-01T00:00:00+00:00','1970-01-01T00:00:00+00:00');
INSERT INTO place VALUES(X'019C1912FA0072FBB467E705E11386FC','region','Hessen','hessen','{"en":"Hesse"}','[]','DE',NULL,X'00000000000080008000000000004445',NULL,'{"ags":null,"lau":null,"nuts":"DE7","gss":null,"geonames":null,"wikidata":null}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO place VALUES(X'019C1912FA0072FBB467E70F55FC70A9','municipality','Rodgau','rodgau','{"uk":"Родгау"}','[]','DE','city',X'00000000000080008000000000004445',NULL,'{"ags":"06438011","lau":null,"nuts":null,"gss":null,"geonames":"2845721","wikidata":"Q14892"}',50.02627,8.88588,'approximate',6.347257676931826742e-01,9.9235150933433991e-02,7.663390794194946398e-01,45202,2019,'Europe/Berlin','["de"]','[]','["lifelong_learning","skilled_workers"]','["adult_education_centre","library"]',1,'https://www.rodgau.de',NULL,NULL,'active','[]',NULL,NULL,1,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO place VALUES(X'019C1912FA0072FBB467E7184936F456','municipality','Полтава','poltava','{"de":"Poltawa","en":"Poltava"}','[]','UA','city',X'00000000000080008000000000005541',NULL,'{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}',49.59373,34.54073,'approximate',5.339401314095411078e-01,3.675260107478492966e-01,7.614673778266103366e-01,317847,NULL,NULL,'[]','[]','["reconstruction","youth"]','[]',1,NULL,NULL,NULL,'active','[]','2026-02-01T12:00:00+00:00',NULL,3,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO place VALUES(X'019C1912FA0072FBB467E7203FF6E815','municipality','Решетилівка','reshetilivka','{}','[]','UA','other',X'00000000000080008000000000005541',NULL,'{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,'2026-01-01','merged','["019c1912-fa00-72fb-b467-e7184936f456"]',NULL,NULL,2,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO place VALUES(X'019C1912FA0072FBB467E7A0A3C7B826','municipality','Vejle','vejle','{}','[]','DK','municipality',X'0000000000008000800000000000444B',NULL,'{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO place VALUES(X'019DAAC3020076F687E54BDF7C29F7C7','region','Syddanmark','syddanmark','{}','[]','DK',NULL,X'0000000000008000800000000000444B',NULL,'{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,'2007-01-01',NULL,'active','[]',NULL,NULL,1,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO place VALUES(X'019DAAC3020076F687E54BE8CDD4FBA2','municipality','Vejle','vejle','{}','[]','DK','municipality',X'019DAAC3020076F687E54BDF7C29F7C7','Region Syddanmark','{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO place VALUES(X'019DAAC3020076F687E54C12CF398C6E','municipality','Belfast','belfast','{}','[]','GB','municipality',X'00000000000080008000000000004742',NULL,'{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":"2655984","wikidata":null}',54.59682,-5.92541,'approximate',5.76231147706725122e-01,-0.0598059891082766,8.150956435163735358e-01,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,'geonames',1,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO place VALUES(X'019DAAC3020076F687E54C37F5CF6646','municipality','Filderstadt','filderstadt','{}','[]','DE','city',X'00000000000080008000000000004445',NULL,'{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}',50.0,8.5,'approximate',6.357271427524755491e-01,9.50100580691773806e-02,0.766044443118978,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO place VALUES(X'019DAAC3020076F687E54C45A044171A','municipality','Poltava','poltava','{}','[]','UA','city',X'00000000000080008000000000005541',NULL,'{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}',50.0,8.5,'approximate',6.357271427524755491e-01,9.50100580691773806e-02,0.766044443118978,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO place VALUES(X'019DAAC3020076F687E54DCDDF9F2591','municipality','Filderstadt','filderstadt','{}','[]','DE','city',X'00000000000080008000000000004445',NULL,'{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}',50.0,8.5,'approximate',6.357271427524755491e-01,9.50100580691773806e-02,0.766044443118978,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO place VALUES(X'019DAAC3020076F687E54DD52C780EA5','municipality','Poltava','poltava','{}','[]','UA','city',X'00000000000080008000000000005541',NULL,'{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}',50.0,8.5,'approximate',6.357271427524755491e-01,9.50100580691773806e-02,0.766044443118978,NULL,NULL,NULL,'[]','[]','[]','[]',0,NULL,NULL,NULL,'active','[]',NULL,NULL,1,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO place_code VALUES('nuts','DE7',X'019C1912FA0072FBB467E705E11386FC');
INSERT INTO place_code VALUES('ags','06438011',X'019C1912FA0072FBB467E70F55FC70A9');
INSERT INTO place_code VALUES('geonames','2845721',X'019C1912FA0072FBB467E70F55FC70A9');
INSERT INTO place_code VALUES('wikidata','Q14892',X'019C1912FA0072FBB467E70F55FC70A9');
INSERT INTO place_code VALUES('geonames','2655984',X'019DAAC3020076F687E54C12CF398C6E');
INSERT INTO place_label VALUES('asset','adult_education_centre',X'019C1912FA0072FBB467E70F55FC70A9');
INSERT INTO place_label VALUES('asset','library',X'019C1912FA0072FBB467E70F55FC70A9');
INSERT INTO place_label VALUES('theme','lifelong_learning',X'019C1912FA0072FBB467E70F55FC70A9');
INSERT INTO place_label VALUES('theme','skilled_workers',X'019C1912FA0072FBB467E70F55FC70A9');
INSERT INTO place_label VALUES('theme','reconstruction',X'019C1912FA0072FBB467E7184936F456');
INSERT INTO place_label VALUES('theme','youth',X'019C1912FA0072FBB467E7184936F456');
INSERT INTO place_succession VALUES(X'019C1912FA0072FBB467E7203FF6E815',X'019C1912FA0072FBB467E7184936F456','merged','2026-01-01');
INSERT INTO queue_number VALUES(X'019C1912FA0072FBB467E8EB730CA191',1,X'019C1912FA0072FBB467E9595B50A4D1','2026-02-01T12:00:00+00:00');
INSERT INTO queue_number VALUES(X'019DAAC3020076F687E5504EC09D4A2B',1,X'019DAAC3020076F687E550D3FEFD313D','2026-01-30T12:00:00+00:00');
INSERT INTO queue_number VALUES(X'019DAAC3020076F687E5504EC09D4A2B',2,X'019DAAC3020076F687E550DC7054208B','2026-01-30T12:00:00+00:00');
INSERT INTO queue_number VALUES(X'019DAAC3020076F687E5509270C6BB2D',1,X'019DAAC3020076F687E551031CD14118','2026-01-30T12:00:00+00:00');
INSERT INTO queue_number VALUES(X'019DAAC3020076F687E5509270C6BB2D',2,X'019DAAC3020076F687E5510F2189968B','2026-01-30T12:00:00+00:00');
INSERT INTO refresh_token VALUES('8da39e932b4fb65ab39562d133fcf4220275237a6d917dab0c497e288451cdf0',X'F8B6FB5C883D44C0A20CE896CFA7EDCA',X'019C1912FA0072FBB467E6E33F64D3E2','2026-02-01T12:00:00+00:00','2026-03-03T12:00:00+00:00','2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO refresh_token VALUES('f307112433725340b4d79ba8c26934253a07314c1d44556e93ec370bae0e717a',X'F8B6FB5C883D44C0A20CE896CFA7EDCA',X'019C1912FA0072FBB467E6E33F64D3E2','2026-02-01T12:00:00+00:00','2026-03-03T12:00:00+00:00',NULL,'2026-02-01T12:00:00+00:00');
INSERT INTO registration VALUES(X'019C1912FA0072FBB467E94E3EC5E897',X'019C1912FA0072FBB467E8B2880B9C9B',X'019C1912FA0072FBB467E9418C258841','cancelled_by_participant','{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":"newcomer","size":1}','onsite','international',1,0,0,'["migrant","politics"]','2026-02-01T12:00:00+00:00',NULL,NULL,0,NULL,4,'2026-02-01T12:00:00+00:00','2026-02-01T12:00:00+00:00');
INSERT INTO registration VALUES(X'019C1912FA0072FBB467E9595B50A4D1',X'019C1912FA0072FBB467E8B2880B9C9B',X'019C1912FA0072FBB467E943C34929F7','expired','{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}','onsite','international',1,0,0,'["migrant"]','2026-02-01T12:00:00+00:00',NULL,NULL,0,NULL,3,'2026-02-01T12:00:00+00:00','2026-04-20T12:00:00+00:00');
INSERT INTO registration VALUES(X'019DAAC3020076F687E54F536EFF77A8',X'019DAAC3020076F687E54F2ED7777258',X'019DAAC3020076F687E54F4F0D507680','submitted','{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}','onsite','national',1,0,0,NULL,NULL,NULL,NULL,0,NULL,1,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO registration VALUES(X'019DAAC3020076F687E54F59AD878F18',X'019DAAC3020076F687E54F2ED7777258',X'019DAAC3020076F687E54F55E67787B2','submitted','{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}','onsite','national',1,0,0,NULL,NULL,NULL,NULL,0,NULL,1,'2026-01-29T12:00:00+00:00','2026-01-29T12:00:00+00:00');
INSERT INTO registration VALUES(X'019DAAC3020076F687E550CAE6AB9DC8',X'019DAAC3020076F687E550415F56F4A8',X'019DAAC3020076F687E550C4319C4686','cancelled_by_participant','{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}','onsite','national',1,0,0,NULL,NULL,NULL,NULL,0,NULL,2,'2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00');
INSERT INTO registration VALUES(X'019DAAC3020076F687E550D3FEFD313D',X'019DAAC3020076F687E550415F56F4A8',X'019DAAC3020076F687E550CE38D3B22B','offered','{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}','onsite','national',1,1,0,NULL,NULL,NULL,NULL,0,'2026-01-31T12:00:00+00:00',2,'2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00');
INSERT INTO registration VALUES(X'019DAAC3020076F687E550DC7054208B',X'019DAAC3020076F687E550415F56F4A8',X'019DAAC3020076F687E550D8CAE7F87C','waitlisted','{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}','onsite','national',1,0,0,NULL,NULL,X'019DAAC3020076F687E5504EC09D4A2B',2,0,NULL,1,'2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00');
INSERT INTO registration VALUES(X'019DAAC3020076F687E550FB4AC1A95E',X'019DAAC3020076F687E5508AF06322A7',X'019DAAC3020076F687E550F5C5DE38EA','cancelled_by_participant','{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}','onsite','national',1,0,0,NULL,NULL,NULL,NULL,0,NULL,2,'2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00');
INSERT INTO registration VALUES(X'019DAAC3020076F687E551031CD14118',X'019DAAC3020076F687E5508AF06322A7',X'019DAAC3020076F687E550FD1F194629','offered','{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}','onsite','national',1,1,0,NULL,NULL,NULL,NULL,0,'2026-02-02T12:00:00+00:00',2,'2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00');
INSERT INTO registration VALUES(X'019DAAC3020076F687E5510F2189968B',X'019DAAC3020076F687E5508AF06322A7',X'019DAAC3020076F687E551055BB15488','waitlisted','{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}','onsite','national',1,0,0,NULL,NULL,X'019DAAC3020076F687E5509270C6BB2D',2,0,NULL,1,'2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00');
INSERT INTO representation_day VALUES(X'019C1912FA0072FBB467E8B2880B9C9B','2026-02-01','{"declared":0,"undeclared":0,"coverage":0.0,"coverage_min":0.0,"equitability":null,"balance":null,"target_fit":null,"index":0.0,"groups":[{"group":"migrant","suppressed":true,"heads":null,"weight":null,"target":0.4,"minimum":1},{"group":"politics","suppressed":true,"heads":null,"weight":null,"target":0.6,"minimum":1}]}');
INSERT INTO seaql_migrations VALUES('0001_directory',1795684287);
INSERT INTO seaql_migrations VALUES('0002_access',1795684287);
INSERT INTO seaql_migrations VALUES('0003_operations',1795684287);
INSERT INTO seaql_migrations VALUES('0004_partnerships',1795684287);
INSERT INTO seaql_migrations VALUES('0005_learning_cities',1795684287);
INSERT INTO seaql_migrations VALUES('0006_conferences',1795684287);
INSERT INTO search_spelling VALUES('aab','arab');
INSERT INTO search_spelling VALUES('aabia','arabia');
INSERT INTO search_spelling VALUES('aand','aland');
INSERT INTO search_spelling VALUES('aarten','maarten');
INSERT INTO search_spelling VALUES('aba','saba');
INSERT INTO search_spelling VALUES('abania','albania');
INSERT INTO search_spelling VALUES('abo','cabo');
INSERT INTO search_spelling VALUES('abon','gabon');
INSERT INTO search_spelling VALUES('acao','macao');
INSERT INTO search_spelling VALUES('acedonia','macedonia');
INSERT INTO search_spelling VALUES('acension','ascension');
INSERT INTO search_spelling VALUES('adagascar','madagascar');
INSERT INTO search_spelling VALUES('adorra','andorra');
INSERT INTO search_spelling VALUES('aerbaijan','azerbaijan');
INSERT INTO search_spelling VALUES('aerica','america');
INSERT INTO search_spelling VALUES('aerican','american');
INSERT INTO search_spelling VALUES('afganistan','afghanistan');
INSERT INTO search_spelling VALUES('afghaistan','afghanistan');
INSERT INTO search_spelling VALUES('afghanisan','afghanistan');
INSERT INTO search_spelling VALUES('afghanista','afghanistan');
INSERT INTO search_spelling VALUES('afghanistan','afghanistan');
INSERT INTO search_spelling VALUES('afghanistn','afghanistan');
INSERT INTO search_spelling VALUES('afghanitan','afghanistan');
INSERT INTO search_spelling VALUES('afghanstan','afghanistan');
INSERT INTO search_spelling VALUES('afghnistan','afghanistan');
INSERT INTO search_spelling VALUES('afhanistan','afghanistan');
INSERT INTO search_spelling VALUES('afica','africa');
INSERT INTO search_spelling VALUES('afican','african');
INSERT INTO search_spelling VALUES('afrca','africa');
INSERT INTO search_spelling VALUES('afrcan','african');
INSERT INTO search_spelling VALUES('afria','africa');
INSERT INTO search_spelling VALUES('afrian','african');
INSERT INTO search_spelling VALUES('afric','africa');
INSERT INTO search_spelling VALUES('africa','africa');
INSERT INTO search_spelling VALUES('africa','african');
INSERT INTO search_spelling VALUES('african','african');
INSERT INTO search_spelling VALUES('africn','african');
INSERT INTO search_spelling VALUES('agentina','argentina');
INSERT INTO search_spelling VALUES('ageria','algeria');
INSERT INTO search_spelling VALUES('aghanistan','afghanistan');
INSERT INTO search_spelling VALUES('agola','angola');
INSERT INTO search_spelling VALUES('aguilla','anguilla');
INSERT INTO search_spelling VALUES('ahamas','bahamas');
INSERT INTO search_spelling VALUES('ahara','sahara');
INSERT INTO search_spelling VALUES('ahrain','bahrain');
INSERT INTO search_spelling VALUES('aicos','caicos');
INSERT INTO search_spelling VALUES('aint','saint');
INSERT INTO search_spelling VALUES('aiti','haiti');
INSERT INTO search_spelling VALUES('aiwan','taiwan');
INSERT INTO search_spelling VALUES('ajikistan','tajikistan');
INSERT INTO search_spelling VALUES('akistan','pakistan');
INSERT INTO search_spelling VALUES('alad','aland');
INSERT INTO search_spelling VALUES('alan','aland');
INSERT INTO search_spelling VALUES('aland','aland');
INSERT INTO search_spelling VALUES('alania','albania');
INSERT INTO search_spelling VALUES('alau','palau');
INSERT INTO search_spelling VALUES('alawi','malawi');
INSERT INTO search_spelling VALUES('alaysia','malaysia');
INSERT INTO search_spelling VALUES('albaia','albania');
INSERT INTO search_spelling VALUES('albana','albania');
INSERT INTO search_spelling VALUES('albani','albania');
INSERT INTO search_spelling VALUES('albania','albania');
INSERT INTO search_spelling VALUES('albnia','albania');
INSERT INTO search_spelling VALUES('aldives','maldives');
INSERT INTO search_spelling VALUES('aledonia','caledonia');
INSERT INTO search_spelling VALUES('aleria','algeria');
INSERT INTO search_spelling VALUES('alestine','palestine');
INSERT INTO search_spelling VALUES('algeia','algeria');
INSERT INTO search_spelling VALUES('algera','algeria');
INSERT INTO search_spelling VALUES('algeri','algeria');
INSERT INTO search_spelling VALUES('algeria','algeria');
INSERT INTO search_spelling VALUES('algria','algeria');
INSERT INTO search_spelling VALUES('ali','mali');
INSERT INTO search_spelling VALUES('alkland','falkland');
INSERT INTO search_spelling VALUES('allis','wallis');
INSERT INTO search_spelling VALUES('alnd','aland');
INSERT INTO search_spelling VALUES('alta','malta');
INSERT INTO search_spelling VALUES('alvador','salvador');
INSERT INTO search_spelling VALUES('alvinas','malvinas');
INSERT INTO search_spelling VALUES('amaica','jamaica');
INSERT INTO search_spelling VALUES('ambia','gambia');
INSERT INTO search_spelling VALUES('ambia','zambia');
INSERT INTO search_spelling VALUES('ambodia','cambodia');
INSERT INTO search_spelling VALUES('ameica','america');
INSERT INTO search_spelling VALUES('ameican','american');
INSERT INTO search_spelling VALUES('amenia','armenia');
INSERT INTO search_spelling VALUES('amerca','america');
INSERT INTO search_spelling VALUES('amercan','american');
INSERT INTO search_spelling VALUES('ameria','america');
INSERT INTO search_spelling VALUES('amerian','american');
INSERT INTO search_spelling VALUES('americ','america');
INSERT INTO search_spelling VALUES('america','america');
INSERT INTO search_spelling VALUES('america','american');
INSERT INTO search_spelling VALUES('american','american');
INSERT INTO search_spelling VALUES('americn','american');
INSERT INTO search_spelling VALUES('ameroon','cameroon');
INSERT INTO search_spelling VALUES('amibia','namibia');
INSERT INTO search_spelling VALUES('amoa','samoa');
INSERT INTO search_spelling VALUES('amrica','america');
INSERT INTO search_spelling VALUES('amrican','american');
INSERT INTO search_spelling VALUES('anada','canada');
INSERT INTO search_spelling VALUES('anama','panama');
INSERT INTO search_spelling VALUES('anarctica','antarctica');
INSERT INTO search_spelling VALUES('andora','andorra');
INSERT INTO search_spelling VALUES('andorr','andorra');
INSERT INTO search_spelling VALUES('andorra','andorra');
INSERT INTO search_spelling VALUES('andrra','andorra');
INSERT INTO search_spelling VALUES('andwich','sandwich');
INSERT INTO search_spelling VALUES('angilla','anguilla');
INSERT INTO search_spelling VALUES('angla','angola');
INSERT INTO search_spelling VALUES('angladesh','bangladesh');
INSERT INTO search_spelling VALUES('angoa','angola');
INSERT INTO search_spelling VALUES('angol','angola');
INSERT INTO search_spelling VALUES('angola','angola');
INSERT INTO search_spelling VALUES('anguila','anguilla');
INSERT INTO search_spelling VALUES('anguill','anguilla');
INSERT INTO search_spelling VALUES('anguilla','anguilla');
INSERT INTO search_spelling VALUES('angulla','anguilla');
INSERT INTO search_spelling VALUES('anigua','antigua');
INSERT INTO search_spelling VALUES('anka','lanka');
INSERT INTO search_spelling VALUES('anola','angola');
INSERT INTO search_spelling VALUES('anorra','andorra');
INSERT INTO search_spelling VALUES('antactica','antarctica');
INSERT INTO search_spelling VALUES('antarcica','antarctica');
INSERT INTO search_spelling VALUES('antarctca','antarctica');
INSERT INTO search_spelling VALUES('antarctia','antarctica');
INSERT INTO search_spelling VALUES('antarctic','antarctica');
INSERT INTO search_spelling VALUES('antarctica','antarctica');
INSERT INTO search_spelling VALUES('antartica','antarctica');
INSERT INTO search_spelling VALUES('antgua','antigua');
INSERT INTO search_spelling VALUES('antiga','antigua');
INSERT INTO search_spelling VALUES('antigu','antigua');
INSERT INTO search_spelling VALUES('antigua','antigua');
INSERT INTO search_spelling VALUES('antiua','antigua');
INSERT INTO search_spelling VALUES('antrctica','antarctica');
INSERT INTO search_spelling VALUES('anuatu','vanuatu');
INSERT INTO search_spelling VALUES('anuilla','anguilla');
INSERT INTO search_spelling VALUES('anzania','tanzania');
INSERT INTO search_spelling VALUES('apan','japan');
INSERT INTO search_spelling VALUES('apua','papua');
INSERT INTO search_spelling VALUES('ara','arab');
INSERT INTO search_spelling VALUES('arab','arab');
INSERT INTO search_spelling VALUES('araba','arabia');
INSERT INTO search_spelling VALUES('arabi','arabia');
INSERT INTO search_spelling VALUES('arabia','arabia');
INSERT INTO search_spelling VALUES('araguay','paraguay');
INSERT INTO search_spelling VALUES('araia','arabia');
INSERT INTO search_spelling VALUES('arb','arab');
INSERT INTO search_spelling VALUES('arba','aruba');
INSERT INTO search_spelling VALUES('arbados','barbados');
INSERT INTO search_spelling VALUES('arbia','arabia');
INSERT INTO search_spelling VALUES('arbuda','barbuda');
INSERT INTO search_spelling VALUES('arenia','armenia');
INSERT INTO search_spelling VALUES('arentina','argentina');
INSERT INTO search_spelling VALUES('argenina','argentina');
INSERT INTO search_spelling VALUES('argentia','argentina');
INSERT INTO search_spelling VALUES('argentin','argentina');
INSERT INTO search_spelling VALUES('argentina','argentina');
INSERT INTO search_spelling VALUES('argentna','argentina');
INSERT INTO search_spelling VALUES('argetina','argentina');
INSERT INTO search_spelling VALUES('argntina','argentina');
INSERT INTO search_spelling VALUES('ariana','mariana');
INSERT INTO search_spelling VALUES('arica','africa');
INSERT INTO search_spelling VALUES('arican','african');
INSERT INTO search_spelling VALUES('arino','marino');
INSERT INTO search_spelling VALUES('armeia','armenia');
INSERT INTO search_spelling VALUES('armena','armenia');
INSERT INTO search_spelling VALUES('armeni','armenia');
INSERT INTO search_spelling VALUES('armenia','armenia');
INSERT INTO search_spelling VALUES('armnia','armenia');
INSERT INTO search_spelling VALUES('aroe','faroe');
INSERT INTO search_spelling VALUES('arshall','marshall');
INSERT INTO search_spelling VALUES('art','part');
INSERT INTO search_spelling VALUES('arthelemy','barthelemy');
INSERT INTO search_spelling VALUES('artin','martin');
INSERT INTO search_spelling VALUES('artinique','martinique');
INSERT INTO search_spelling VALUES('arua','aruba');
INSERT INTO search_spelling VALUES('arub','aruba');
INSERT INTO search_spelling VALUES('aruba','aruba');
INSERT INTO search_spelling VALUES('arussalam','darussalam');
INSERT INTO search_spelling VALUES('ascenion','ascension');
INSERT INTO search_spelling VALUES('ascensin','ascension');
INSERT INTO search_spelling VALUES('ascensio','ascension');
INSERT INTO search_spelling VALUES('ascension','ascension');
INSERT INTO search_spelling VALUES('ascenson','ascension');
INSERT INTO search_spelling VALUES('ascesion','ascension');
INSERT INTO search_spelling VALUES('ascnsion','ascension');
INSERT INTO search_spelling VALUES('asension','ascension');
INSERT INTO search_spelling VALUES('aso','faso');
INSERT INTO search_spelling VALUES('astralia','australia');
INSERT INTO search_spelling VALUES('astria','austria');
INSERT INTO search_spelling VALUES('atar','qatar');
INSERT INTO search_spelling VALUES('atarctica','antarctica');
INSERT INTO search_spelling VALUES('atigua','antigua');
INSERT INTO search_spelling VALUES('atvia','latvia');
INSERT INTO search_spelling VALUES('auba','aruba');
INSERT INTO search_spelling VALUES('audi','saudi');
INSERT INTO search_spelling VALUES('auritania','mauritania');
INSERT INTO search_spelling VALUES('auritius','mauritius');
INSERT INTO search_spelling VALUES('auru','nauru');
INSERT INTO search_spelling VALUES('ausralia','australia');
INSERT INTO search_spelling VALUES('ausria','austria');
INSERT INTO search_spelling VALUES('austalia','australia');
INSERT INTO search_spelling VALUES('austia','austria');
INSERT INTO search_spelling VALUES('austra','austria');
INSERT INTO search_spelling VALUES('austraia','australia');
INSERT INTO search_spelling VALUES('australa','australia');
INSERT INTO search_spelling VALUES('australi','australia');
INSERT INTO search_spelling VALUES('australia','australia');
INSERT INTO search_spelling VALUES('austri','austria');
INSERT INTO search_spelling VALUES('austria','austria');
INSERT INTO search_spelling VALUES('austrlia','australia');
INSERT INTO search_spelling VALUES('autralia','australia');
INSERT INTO search_spelling VALUES('autria','austria');
INSERT INTO search_spelling VALUES('ayen','mayen');
INSERT INTO search_spelling VALUES('ayman','cayman');
INSERT INTO search_spelling VALUES('ayotte','mayotte');
INSERT INTO search_spelling VALUES('azakhstan','kazakhstan');
INSERT INTO search_spelling VALUES('azebaijan','azerbaijan');
INSERT INTO search_spelling VALUES('azeraijan','azerbaijan');
INSERT INTO search_spelling VALUES('azerbaian','azerbaijan');
INSERT INTO search_spelling VALUES('azerbaija','azerbaijan');
INSERT INTO search_spelling VALUES('azerbaijan','azerbaijan');
INSERT INTO search_spelling VALUES('azerbaijn','azerbaijan');
INSERT INTO search_spelling VALUES('azerbajan','azerbaijan');
INSERT INTO search_spelling VALUES('azerbijan','azerbaijan');
INSERT INTO search_spelling VALUES('azrbaijan','azerbaijan');
INSERT INTO search_spelling VALUES('baamas','bahamas');
INSERT INTO search_spelling VALUES('babados','barbados');
INSERT INTO search_spelling VALUES('babuda','barbuda');
INSERT INTO search_spelling VALUES('bagladesh','bangladesh');
INSERT INTO search_spelling VALUES('bahaas','bahamas');
INSERT INTO search_spelling VALUES('bahain','bahrain');
INSERT INTO search_spelling VALUES('bahama','bahamas');
INSERT INTO search_spelling VALUES('bahamas','bahamas');
INSERT INTO search_spelling VALUES('bahams','bahamas');
INSERT INTO search_spelling VALUES('bahmas','bahamas');
INSERT INTO search_spelling VALUES('bahrai','bahrain');
INSERT INTO search_spelling VALUES('bahrain','bahrain');
INSERT INTO search_spelling VALUES('bahran','bahrain');
INSERT INTO search_spelling VALUES('bahrin','bahrain');
INSERT INTO search_spelling VALUES('bangadesh','bangladesh');
INSERT INTO search_spelling VALUES('bangladeh','bangladesh');
INSERT INTO search_spelling VALUES('banglades','bangladesh');
INSERT INTO search_spelling VALUES('bangladesh','bangladesh');
INSERT INTO search_spelling VALUES('bangladsh','bangladesh');
INSERT INTO search_spelling VALUES('banglaesh','bangladesh');
INSERT INTO search_spelling VALUES('bangldesh','bangladesh');
INSERT INTO search_spelling VALUES('banladesh','bangladesh');
INSERT INTO search_spelling VALUES('barados','barbados');
INSERT INTO search_spelling VALUES('barain','bahrain');
INSERT INTO search_spelling VALUES('barbado','barbados');
INSERT INTO search_spelling VALUES('barbados','barbados');
INSERT INTO search_spelling VALUES('barbads','barbados');
INSERT INTO search_spelling VALUES('barbaos','barbados');
INSERT INTO search_spelling VALUES('barbda','barbuda');
INSERT INTO search_spelling VALUES('barbdos','barbados');
INSERT INTO search_spelling VALUES('barbua','barbuda');
INSERT INTO search_spelling VALUES('barbud','barbuda');
INSERT INTO search_spelling VALUES('barbuda','barbuda');
INSERT INTO search_spelling VALUES('barhelemy','barthelemy');
INSERT INTO search_spelling VALUES('bartelemy','barthelemy');
INSERT INTO search_spelling VALUES('bartheemy','barthelemy');
INSERT INTO search_spelling VALUES('barthelem','barthelemy');
INSERT INTO search_spelling VALUES('barthelemy','barthelemy');
INSERT INTO search_spelling VALUES('bartheley','barthelemy');
INSERT INTO search_spelling VALUES('barthelmy','barthelemy');
INSERT INTO search_spelling VALUES('barthlemy','barthelemy');
INSERT INTO search_spelling VALUES('baruda','barbuda');
INSERT INTO search_spelling VALUES('bathelemy','barthelemy');
INSERT INTO search_spelling VALUES('bazil','brazil');
INSERT INTO search_spelling VALUES('bearus','belarus');
INSERT INTO search_spelling VALUES('befast','belfast');
INSERT INTO search_spelling VALUES('begium','belgium');
INSERT INTO search_spelling VALUES('bein','benin');
INSERT INTO search_spelling VALUES('beize','belize');
INSERT INTO search_spelling VALUES('belars','belarus');
INSERT INTO search_spelling VALUES('belaru','belarus');
INSERT INTO search_spelling VALUES('belarus','belarus');
INSERT INTO search_spelling VALUES('belast','belfast');
INSERT INTO search_spelling VALUES('belaus','belarus');
INSERT INTO search_spelling VALUES('belfas','belfast');
INSERT INTO search_spelling VALUES('belfast','belfast');
INSERT INTO search_spelling VALUES('belfat','belfast');
INSERT INTO search_spelling VALUES('belfst','belfast');
INSERT INTO search_spelling VALUES('belgim','belgium');
INSERT INTO search_spelling VALUES('belgiu','belgium');
INSERT INTO search_spelling VALUES('belgium','belgium');
INSERT INTO search_spelling VALUES('belgum','belgium');
INSERT INTO search_spelling VALUES('belie','belize');
INSERT INTO search_spelling VALUES('belium','belgium');
INSERT INTO search_spelling VALUES('beliz','belize');
INSERT INTO search_spelling VALUES('belize','belize');
INSERT INTO search_spelling VALUES('belrus','belarus');
INSERT INTO search_spelling VALUES('belze','belize');
INSERT INTO search_spelling VALUES('bemuda','bermuda');
INSERT INTO search_spelling VALUES('beni','benin');
INSERT INTO search_spelling VALUES('benin','benin');
INSERT INTO search_spelling VALUES('benn','benin');
INSERT INTO search_spelling VALUES('bermda','bermuda');
INSERT INTO search_spelling VALUES('bermua','bermuda');
INSERT INTO search_spelling VALUES('bermud','bermuda');
INSERT INTO search_spelling VALUES('bermuda','bermuda');
INSERT INTO search_spelling VALUES('beruda','bermuda');
INSERT INTO search_spelling VALUES('bhamas','bahamas');
INSERT INTO search_spelling VALUES('bhrain','bahrain');
INSERT INTO search_spelling VALUES('bhtan','bhutan');
INSERT INTO search_spelling VALUES('bhuan','bhutan');
INSERT INTO search_spelling VALUES('bhuta','bhutan');
INSERT INTO search_spelling VALUES('bhutan','bhutan');
INSERT INTO search_spelling VALUES('bhutn','bhutan');
INSERT INTO search_spelling VALUES('bisau','bissau');
INSERT INTO search_spelling VALUES('bissa','bissau');
INSERT INTO search_spelling VALUES('bissau','bissau');
INSERT INTO search_spelling VALUES('bissu','bissau');
INSERT INTO search_spelling VALUES('bitain','britain');
INSERT INTO search_spelling VALUES('bitish','british');
INSERT INTO search_spelling VALUES('blarus','belarus');
INSERT INTO search_spelling VALUES('blfast','belfast');
INSERT INTO search_spelling VALUES('blgaria','bulgaria');
INSERT INTO search_spelling VALUES('blgium','belgium');
INSERT INTO search_spelling VALUES('blivarian','bolivarian');
INSERT INTO search_spelling VALUES('blivia','bolivia');
INSERT INTO search_spelling VALUES('blize','belize');
INSERT INTO search_spelling VALUES('bnaire','bonaire');
INSERT INTO search_spelling VALUES('bngladesh','bangladesh');
INSERT INTO search_spelling VALUES('bnin','benin');
INSERT INTO search_spelling VALUES('boaire','bonaire');
INSERT INTO search_spelling VALUES('boivarian','bolivarian');
INSERT INTO search_spelling VALUES('boivia','bolivia');
INSERT INTO search_spelling VALUES('boliarian','bolivarian');
INSERT INTO search_spelling VALUES('boliia','bolivia');
INSERT INTO search_spelling VALUES('boliva','bolivia');
INSERT INTO search_spelling VALUES('bolivaian','bolivarian');
INSERT INTO search_spelling VALUES('bolivaran','bolivarian');
INSERT INTO search_spelling VALUES('bolivaria','bolivarian');
INSERT INTO search_spelling VALUES('bolivarian','bolivarian');
INSERT INTO search_spelling VALUES('bolivarin','bolivarian');
INSERT INTO search_spelling VALUES('bolivi','bolivia');
INSERT INTO search_spelling VALUES('bolivia','bolivia');
INSERT INTO search_spelling VALUES('bolivrian','bolivarian');
INSERT INTO search_spelling VALUES('bolvarian','bolivarian');
INSERT INTO search_spelling VALUES('bolvia','bolivia');
INSERT INTO search_spelling VALUES('bonaie','bonaire');
INSERT INTO search_spelling VALUES('bonair','bonaire');
INSERT INTO search_spelling VALUES('bonaire','bonaire');
INSERT INTO search_spelling VALUES('bonare','bonaire');
INSERT INTO search_spelling VALUES('bonia','bosnia');
INSERT INTO search_spelling VALUES('bonire','bonaire');
INSERT INTO search_spelling VALUES('bosia','bosnia');
INSERT INTO search_spelling VALUES('bosna','bosnia');
INSERT INTO search_spelling VALUES('bosni','bosnia');
INSERT INTO search_spelling VALUES('bosnia','bosnia');
INSERT INTO search_spelling VALUES('boswana','botswana');
INSERT INTO search_spelling VALUES('botsana','botswana');
INSERT INTO search_spelling VALUES('botswaa','botswana');
INSERT INTO search_spelling VALUES('botswan','botswana');
INSERT INTO search_spelling VALUES('botswana','botswana');
INSERT INTO search_spelling VALUES('botswna','botswana');
INSERT INTO search_spelling VALUES('botwana','botswana');
INSERT INTO search_spelling VALUES('bouet','bouvet');
INSERT INTO search_spelling VALUES('bouve','bouvet');
INSERT INTO search_spelling VALUES('bouvet','bouvet');
INSERT INTO search_spelling VALUES('bouvt','bouvet');
INSERT INTO search_spelling VALUES('bovet','bouvet');
INSERT INTO search_spelling VALUES('brail','brazil');
INSERT INTO search_spelling VALUES('brazi','brazil');
INSERT INTO search_spelling VALUES('brazil','brazil');
INSERT INTO search_spelling VALUES('brazl','brazil');
INSERT INTO search_spelling VALUES('brbados','barbados');
INSERT INTO search_spelling VALUES('brbuda','barbuda');
INSERT INTO search_spelling VALUES('briain','britain');
INSERT INTO search_spelling VALUES('briish','british');
INSERT INTO search_spelling VALUES('britai','britain');
INSERT INTO search_spelling VALUES('britain','britain');
INSERT INTO search_spelling VALUES('britan','britain');
INSERT INTO search_spelling VALUES('britih','british');
INSERT INTO search_spelling VALUES('britin','britain');
INSERT INTO search_spelling VALUES('britis','british');
INSERT INTO search_spelling VALUES('british','british');
INSERT INTO search_spelling VALUES('britsh','british');
INSERT INTO search_spelling VALUES('brkina','burkina');
INSERT INTO search_spelling VALUES('brmuda','bermuda');
INSERT INTO search_spelling VALUES('brnei','brunei');
INSERT INTO search_spelling VALUES('brtain','britain');
INSERT INTO search_spelling VALUES('brthelemy','barthelemy');
INSERT INTO search_spelling VALUES('brtish','british');
INSERT INTO search_spelling VALUES('bruei','brunei');
INSERT INTO search_spelling VALUES('brundi','burundi');
INSERT INTO search_spelling VALUES('brune','brunei');
INSERT INTO search_spelling VALUES('brunei','brunei');
INSERT INTO search_spelling VALUES('bruni','brunei');
INSERT INTO search_spelling VALUES('brzil','brazil');
INSERT INTO search_spelling VALUES('bsnia','bosnia');
INSERT INTO search_spelling VALUES('bssau','bissau');
INSERT INTO search_spelling VALUES('btswana','botswana');
INSERT INTO search_spelling VALUES('bugaria','bulgaria');
INSERT INTO search_spelling VALUES('bukina','burkina');
INSERT INTO search_spelling VALUES('bularia','bulgaria');
INSERT INTO search_spelling VALUES('bulgaia','bulgaria');
INSERT INTO search_spelling VALUES('bulgara','bulgaria');
INSERT INTO search_spelling VALUES('bulgari','bulgaria');
INSERT INTO search_spelling VALUES('bulgaria','bulgaria');
INSERT INTO search_spelling VALUES('bulgria','bulgaria');
INSERT INTO search_spelling VALUES('bunei','brunei');
INSERT INTO search_spelling VALUES('burina','burkina');
INSERT INTO search_spelling VALUES('burkia','burkina');
INSERT INTO search_spelling VALUES('burkin','burkina');
INSERT INTO search_spelling VALUES('burkina','burkina');
INSERT INTO search_spelling VALUES('burkna','burkina');
INSERT INTO search_spelling VALUES('burndi','burundi');
INSERT INTO search_spelling VALUES('burudi','burundi');
INSERT INTO search_spelling VALUES('burund','burundi');
INSERT INTO search_spelling VALUES('burundi','burundi');
INSERT INTO search_spelling VALUES('buruni','burundi');
INSERT INTO search_spelling VALUES('butan','bhutan');
INSERT INTO search_spelling VALUES('buundi','burundi');
INSERT INTO search_spelling VALUES('buvet','bouvet');
INSERT INTO search_spelling VALUES('caada','canada');
INSERT INTO search_spelling VALUES('cab','cabo');
INSERT INTO search_spelling VALUES('cabo','cabo');
INSERT INTO search_spelling VALUES('cabodia','cambodia');
INSERT INTO search_spelling VALUES('cacos','caicos');
INSERT INTO search_spelling VALUES('cad','chad');
INSERT INTO search_spelling VALUES('caedonia','caledonia');
INSERT INTO search_spelling VALUES('caeroon','cameroon');
INSERT INTO search_spelling VALUES('caico','caicos');
INSERT INTO search_spelling VALUES('caicos','caicos');
INSERT INTO search_spelling VALUES('caics','caicos');
INSERT INTO search_spelling VALUES('caios','caicos');
INSERT INTO search_spelling VALUES('caldonia','caledonia');
INSERT INTO search_spelling VALUES('calednia','caledonia');
INSERT INTO search_spelling VALUES('caledoia','caledonia');
INSERT INTO search_spelling VALUES('caledona','caledonia');
INSERT INTO search_spelling VALUES('caledoni','caledonia');
INSERT INTO search_spelling VALUES('caledonia','caledonia');
INSERT INTO search_spelling VALUES('caleonia','caledonia');
INSERT INTO search_spelling VALUES('caman','cayman');
INSERT INTO search_spelling VALUES('cambdia','cambodia');
INSERT INTO search_spelling VALUES('camboda','cambodia');
INSERT INTO search_spelling VALUES('cambodi','cambodia');
INSERT INTO search_spelling VALUES('cambodia','cambodia');
INSERT INTO search_spelling VALUES('camboia','cambodia');
INSERT INTO search_spelling VALUES('cameoon','cameroon');
INSERT INTO search_spelling VALUES('cameron','cameroon');
INSERT INTO search_spelling VALUES('cameroo','cameroon');
INSERT INTO search_spelling VALUES('cameroon','cameroon');
INSERT INTO search_spelling VALUES('camodia','cambodia');
INSERT INTO search_spelling VALUES('camroon','cameroon');
INSERT INTO search_spelling VALUES('canaa','canada');
INSERT INTO search_spelling VALUES('canad','canada');
INSERT INTO search_spelling VALUES('canada','canada');
INSERT INTO search_spelling VALUES('canda','canada');
INSERT INTO search_spelling VALUES('cao','cabo');
INSERT INTO search_spelling VALUES('cayan','cayman');
INSERT INTO search_spelling VALUES('cayma','cayman');
INSERT INTO search_spelling VALUES('cayman','cayman');
INSERT INTO search_spelling VALUES('caymn','cayman');
INSERT INTO search_spelling VALUES('cba','cuba');
INSERT INTO search_spelling VALUES('cbo','cabo');
INSERT INTO search_spelling VALUES('ccos','cocos');
INSERT INTO search_spelling VALUES('cdonald','mcdonald');
INSERT INTO search_spelling VALUES('cean','ocean');
INSERT INTO search_spelling VALUES('cechia','czechia');
INSERT INTO search_spelling VALUES('celand','iceland');
INSERT INTO search_spelling VALUES('cenral','central');
INSERT INTO search_spelling VALUES('cental','central');
INSERT INTO search_spelling VALUES('centra','central');
INSERT INTO search_spelling VALUES('central','central');
INSERT INTO search_spelling VALUES('centrl','central');
INSERT INTO search_spelling VALUES('cetral','central');
INSERT INTO search_spelling VALUES('cha','chad');
INSERT INTO search_spelling VALUES('chad','chad');
INSERT INTO search_spelling VALUES('chd','chad');
INSERT INTO search_spelling VALUES('chia','china');
INSERT INTO search_spelling VALUES('chie','chile');
INSERT INTO search_spelling VALUES('chil','chile');
INSERT INTO search_spelling VALUES('chile','chile');
INSERT INTO search_spelling VALUES('chin','china');
INSERT INTO search_spelling VALUES('china','china');
INSERT INTO search_spelling VALUES('chistmas','christmas');
INSERT INTO search_spelling VALUES('chle','chile');
INSERT INTO search_spelling VALUES('chna','china');
INSERT INTO search_spelling VALUES('chrismas','christmas');
INSERT INTO search_spelling VALUES('christas','christmas');
INSERT INTO search_spelling VALUES('christma','christmas');
INSERT INTO search_spelling VALUES('christmas','christmas');
INSERT INTO search_spelling VALUES('christms','christmas');
INSERT INTO search_spelling VALUES('chritmas','christmas');
INSERT INTO search_spelling VALUES('chrstmas','christmas');
INSERT INTO search_spelling VALUES('cicos','caicos');
INSERT INTO search_spelling VALUES('cile','chile');
INSERT INTO search_spelling VALUES('cina','china');
INSERT INTO search_spelling VALUES('cledonia','caledonia');
INSERT INTO search_spelling VALUES('clombia','colombia');
INSERT INTO search_spelling VALUES('cmbodia','cambodia');
INSERT INTO search_spelling VALUES('cmeroon','cameroon');
INSERT INTO search_spelling VALUES('cmoros','comoros');
INSERT INTO search_spelling VALUES('cnada','canada');
INSERT INTO search_spelling VALUES('cngo','congo');
INSERT INTO search_spelling VALUES('cnha','cunha');
INSERT INTO search_spelling VALUES('cntral','central');
INSERT INTO search_spelling VALUES('coatia','croatia');
INSERT INTO search_spelling VALUES('coco','cocos');
INSERT INTO search_spelling VALUES('cocos','cocos');
INSERT INTO search_spelling VALUES('cocs','cocos');
INSERT INTO search_spelling VALUES('coe','cote');
INSERT INTO search_spelling VALUES('cogo','congo');
INSERT INTO search_spelling VALUES('cok','cook');
INSERT INTO search_spelling VALUES('colmbia','colombia');
INSERT INTO search_spelling VALUES('colobia','colombia');
INSERT INTO search_spelling VALUES('colomba','colombia');
INSERT INTO search_spelling VALUES('colombi','colombia');
INSERT INTO search_spelling VALUES('colombia','colombia');
INSERT INTO search_spelling VALUES('colomia','colombia');
INSERT INTO search_spelling VALUES('comoos','comoros');
INSERT INTO search_spelling VALUES('comoro','comoros');
INSERT INTO search_spelling VALUES('comoros','comoros');
INSERT INTO search_spelling VALUES('comors','comoros');
INSERT INTO search_spelling VALUES('comros','comoros');
INSERT INTO search_spelling VALUES('cong','congo');
INSERT INTO search_spelling VALUES('congo','congo');
INSERT INTO search_spelling VALUES('cono','congo');
INSERT INTO search_spelling VALUES('coo','cook');
INSERT INTO search_spelling VALUES('cook','cook');
INSERT INTO search_spelling VALUES('coombia','colombia');
INSERT INTO search_spelling VALUES('cooros','comoros');
INSERT INTO search_spelling VALUES('coos','cocos');
INSERT INTO search_spelling VALUES('cosa','costa');
INSERT INTO search_spelling VALUES('cost','costa');
INSERT INTO search_spelling VALUES('costa','costa');
INSERT INTO search_spelling VALUES('cot','cote');
INSERT INTO search_spelling VALUES('cota','costa');
INSERT INTO search_spelling VALUES('cote','cote');
INSERT INTO search_spelling VALUES('cprus','cyprus');
INSERT INTO search_spelling VALUES('cracao','curacao');
INSERT INTO search_spelling VALUES('cratia','croatia');
INSERT INTO search_spelling VALUES('cristmas','christmas');
INSERT INTO search_spelling VALUES('croaia','croatia');
INSERT INTO search_spelling VALUES('croata','croatia');
INSERT INTO search_spelling VALUES('croati','croatia');
INSERT INTO search_spelling VALUES('croatia','croatia');
INSERT INTO search_spelling VALUES('crotia','croatia');
INSERT INTO search_spelling VALUES('csta','costa');
INSERT INTO search_spelling VALUES('cte','cote');
INSERT INTO search_spelling VALUES('cua','cuba');
INSERT INTO search_spelling VALUES('cuacao','curacao');
INSERT INTO search_spelling VALUES('cuador','ecuador');
INSERT INTO search_spelling VALUES('cub','cuba');
INSERT INTO search_spelling VALUES('cuba','cuba');
INSERT INTO search_spelling VALUES('cuha','cunha');
INSERT INTO search_spelling VALUES('cuna','cunha');
INSERT INTO search_spelling VALUES('cunh','cunha');
INSERT INTO search_spelling VALUES('cunha','cunha');
INSERT INTO search_spelling VALUES('curaao','curacao');
INSERT INTO search_spelling VALUES('curaca','curacao');
INSERT INTO search_spelling VALUES('curacao','curacao');
INSERT INTO search_spelling VALUES('curaco','curacao');
INSERT INTO search_spelling VALUES('curcao','curacao');
INSERT INTO search_spelling VALUES('cyman','cayman');
INSERT INTO search_spelling VALUES('cyprs','cyprus');
INSERT INTO search_spelling VALUES('cypru','cyprus');
INSERT INTO search_spelling VALUES('cyprus','cyprus');
INSERT INTO search_spelling VALUES('cypus','cyprus');
INSERT INTO search_spelling VALUES('cyrus','cyprus');
INSERT INTO search_spelling VALUES('czchia','czechia');
INSERT INTO search_spelling VALUES('czecha','czechia');
INSERT INTO search_spelling VALUES('czechi','czechia');
INSERT INTO search_spelling VALUES('czechia','czechia');
INSERT INTO search_spelling VALUES('czecia','czechia');
INSERT INTO search_spelling VALUES('czehia','czechia');
INSERT INTO search_spelling VALUES('darssalam','darussalam');
INSERT INTO search_spelling VALUES('darusalam','darussalam');
INSERT INTO search_spelling VALUES('darussaam','darussalam');
INSERT INTO search_spelling VALUES('darussala','darussalam');
INSERT INTO search_spelling VALUES('darussalam','darussalam');
INSERT INTO search_spelling VALUES('darussalm','darussalam');
INSERT INTO search_spelling VALUES('darusslam','darussalam');
INSERT INTO search_spelling VALUES('daussalam','darussalam');
INSERT INTO search_spelling VALUES('ddenhofen','dudenhofen');
INSERT INTO search_spelling VALUES('demark','denmark');
INSERT INTO search_spelling VALUES('demcratic','democratic');
INSERT INTO search_spelling VALUES('democatic','democratic');
INSERT INTO search_spelling VALUES('democraic','democratic');
INSERT INTO search_spelling VALUES('democratc','democratic');
INSERT INTO search_spelling VALUES('democrati','democratic');
INSERT INTO search_spelling VALUES('democratic','democratic');
INSERT INTO search_spelling VALUES('democrtic','democratic');
INSERT INTO search_spelling VALUES('demoratic','democratic');
INSERT INTO search_spelling VALUES('denark','denmark');
INSERT INTO search_spelling VALUES('denmak','denmark');
INSERT INTO search_spelling VALUES('denmar','denmark');
INSERT INTO search_spelling VALUES('denmark','denmark');
INSERT INTO search_spelling VALUES('denmrk','denmark');
INSERT INTO search_spelling VALUES('deocratic','democratic');
INSERT INTO search_spelling VALUES('dibouti','djibouti');
INSERT INTO search_spelling VALUES('dioire','divoire');
INSERT INTO search_spelling VALUES('divire','divoire');
INSERT INTO search_spelling VALUES('divoie','divoire');
INSERT INTO search_spelling VALUES('divoir','divoire');
INSERT INTO search_spelling VALUES('divoire','divoire');
INSERT INTO search_spelling VALUES('divore','divoire');
INSERT INTO search_spelling VALUES('djbouti','djibouti');
INSERT INTO search_spelling VALUES('djiboti','djibouti');
INSERT INTO search_spelling VALUES('djiboui','djibouti');
INSERT INTO search_spelling VALUES('djibout','djibouti');
INSERT INTO search_spelling VALUES('djibouti','djibouti');
INSERT INTO search_spelling VALUES('djibuti','djibouti');
INSERT INTO search_spelling VALUES('djiouti','djibouti');
INSERT INTO search_spelling VALUES('dminica','dominica');
INSERT INTO search_spelling VALUES('dminican','dominican');
INSERT INTO search_spelling VALUES('dmocratic','democratic');
INSERT INTO search_spelling VALUES('dnmark','denmark');
INSERT INTO search_spelling VALUES('doinica','dominica');
INSERT INTO search_spelling VALUES('doinican','dominican');
INSERT INTO search_spelling VALUES('domiica','dominica');
INSERT INTO search_spelling VALUES('domiican','dominican');
INSERT INTO search_spelling VALUES('dominca','dominica');
INSERT INTO search_spelling VALUES('domincan','dominican');
INSERT INTO search_spelling VALUES('dominia','dominica');
INSERT INTO search_spelling VALUES('dominian','dominican');
INSERT INTO search_spelling VALUES('dominic','dominica');
INSERT INTO search_spelling VALUES('dominica','dominica');
INSERT INTO search_spelling VALUES('dominica','dominican');
INSERT INTO search_spelling VALUES('dominican','dominican');
INSERT INTO search_spelling VALUES('dominicn','dominican');
INSERT INTO search_spelling VALUES('domnica','dominica');
INSERT INTO search_spelling VALUES('domnican','dominican');
INSERT INTO search_spelling VALUES('drussalam','darussalam');
INSERT INTO search_spelling VALUES('dtch','dutch');
INSERT INTO search_spelling VALUES('duch','dutch');
INSERT INTO search_spelling VALUES('dudehofen','dudenhofen');
INSERT INTO search_spelling VALUES('dudenhfen','dudenhofen');
INSERT INTO search_spelling VALUES('dudenhoen','dudenhofen');
INSERT INTO search_spelling VALUES('dudenhofe','dudenhofen');
INSERT INTO search_spelling VALUES('dudenhofen','dudenhofen');
INSERT INTO search_spelling VALUES('dudenhofn','dudenhofen');
INSERT INTO search_spelling VALUES('dudenofen','dudenhofen');
INSERT INTO search_spelling VALUES('dudnhofen','dudenhofen');
INSERT INTO search_spelling VALUES('duenhofen','dudenhofen');
INSERT INTO search_spelling VALUES('dutc','dutch');
INSERT INTO search_spelling VALUES('dutch','dutch');
INSERT INTO search_spelling VALUES('duth','dutch');
INSERT INTO search_spelling VALUES('dvoire','divoire');
INSERT INTO search_spelling VALUES('ealand','zealand');
INSERT INTO search_spelling VALUES('eard','heard');
INSERT INTO search_spelling VALUES('ebanon','lebanon');
INSERT INTO search_spelling VALUES('ecador','ecuador');
INSERT INTO search_spelling VALUES('ecuado','ecuador');
INSERT INTO search_spelling VALUES('ecuador','ecuador');
INSERT INTO search_spelling VALUES('ecuadr','ecuador');
INSERT INTO search_spelling VALUES('ecuaor','ecuador');
INSERT INTO search_spelling VALUES('ecudor','ecuador');
INSERT INTO search_spelling VALUES('ederated','federated');
INSERT INTO search_spelling VALUES('ederation','federation');
INSERT INTO search_spelling VALUES('eega','eelga');
INSERT INTO search_spelling VALUES('eela','eelga');
INSERT INTO search_spelling VALUES('eelg','eelga');
INSERT INTO search_spelling VALUES('eelga','eelga');
INSERT INTO search_spelling VALUES('eeling','keeling');
INSERT INTO search_spelling VALUES('egpt','egypt');
INSERT INTO search_spelling VALUES('egyp','egypt');
INSERT INTO search_spelling VALUES('egypt','egypt');
INSERT INTO search_spelling VALUES('egyt','egypt');
INSERT INTO search_spelling VALUES('ehiopia','ethiopia');
INSERT INTO search_spelling VALUES('eirates','emirates');
INSERT INTO search_spelling VALUES('eitrea','eritrea');
INSERT INTO search_spelling VALUES('ejle','vejle');
INSERT INTO search_spelling VALUES('elarus','belarus');
INSERT INTO search_spelling VALUES('elena','helena');
INSERT INTO search_spelling VALUES('elfast','belfast');
INSERT INTO search_spelling VALUES('elga','eelga');
INSERT INTO search_spelling VALUES('elgium','belgium');
INSERT INTO search_spelling VALUES('elize','belize');
INSERT INTO search_spelling VALUES('emen','yemen');
INSERT INTO search_spelling VALUES('emiates','emirates');
INSERT INTO search_spelling VALUES('emiraes','emirates');
INSERT INTO search_spelling VALUES('emirate','emirates');
INSERT INTO search_spelling VALUES('emirates','emirates');
INSERT INTO search_spelling VALUES('emirats','emirates');
INSERT INTO search_spelling VALUES('emirtes','emirates');
INSERT INTO search_spelling VALUES('emocratic','democratic');
INSERT INTO search_spelling VALUES('emrates','emirates');
INSERT INTO search_spelling VALUES('enegal','senegal');
INSERT INTO search_spelling VALUES('enezuela','venezuela');
INSERT INTO search_spelling VALUES('enin','benin');
INSERT INTO search_spelling VALUES('enmark','denmark');
INSERT INTO search_spelling VALUES('entral','central');
INSERT INTO search_spelling VALUES('enya','kenya');
INSERT INTO search_spelling VALUES('eone','leone');
INSERT INTO search_spelling VALUES('eoples','peoples');
INSERT INTO search_spelling VALUES('eorgia','georgia');
INSERT INTO search_spelling VALUES('epal','nepal');
INSERT INTO search_spelling VALUES('epublic','republic');
INSERT INTO search_spelling VALUES('eqatorial','equatorial');
INSERT INTO search_spelling VALUES('equaorial','equatorial');
INSERT INTO search_spelling VALUES('equatoial','equatorial');
INSERT INTO search_spelling VALUES('equatoral','equatorial');
INSERT INTO search_spelling VALUES('equatoria','equatorial');
INSERT INTO search_spelling VALUES('equatorial','equatorial');
INSERT INTO search_spelling VALUES('equatoril','equatorial');
INSERT INTO search_spelling VALUES('equatrial','equatorial');
INSERT INTO search_spelling VALUES('equtorial','equatorial');
INSERT INTO search_spelling VALUES('erbia','serbia');
INSERT INTO search_spelling VALUES('erde','verde');
INSERT INTO search_spelling VALUES('erirea','eritrea');
INSERT INTO search_spelling VALUES('eritea','eritrea');
INSERT INTO search_spelling VALUES('eritra','eritrea');
INSERT INTO search_spelling VALUES('eritre','eritrea');
INSERT INTO search_spelling VALUES('eritrea','eritrea');
INSERT INTO search_spelling VALUES('ermany','germany');
INSERT INTO search_spelling VALUES('ermuda','bermuda');
INSERT INTO search_spelling VALUES('erritories','territories');
INSERT INTO search_spelling VALUES('erritory','territory');
INSERT INTO search_spelling VALUES('ersey','jersey');
INSERT INTO search_spelling VALUES('ertrea','eritrea');
INSERT INTO search_spelling VALUES('eru','peru');
INSERT INTO search_spelling VALUES('erzegovina','herzegovina');
INSERT INTO search_spelling VALUES('eshetilivka','reshetilivka');
INSERT INTO search_spelling VALUES('esonia','estonia');
INSERT INTO search_spelling VALUES('esotho','lesotho');
INSERT INTO search_spelling VALUES('esse','hesse');
INSERT INTO search_spelling VALUES('essen','hessen');
INSERT INTO search_spelling VALUES('estatius','eustatius');
INSERT INTO search_spelling VALUES('este','leste');
INSERT INTO search_spelling VALUES('estern','western');
INSERT INTO search_spelling VALUES('estnia','estonia');
INSERT INTO search_spelling VALUES('estoia','estonia');
INSERT INTO search_spelling VALUES('estona','estonia');
INSERT INTO search_spelling VALUES('estoni','estonia');
INSERT INTO search_spelling VALUES('estonia','estonia');
INSERT INTO search_spelling VALUES('etherlands','netherlands');
INSERT INTO search_spelling VALUES('ethioia','ethiopia');
INSERT INTO search_spelling VALUES('ethiopa','ethiopia');
INSERT INTO search_spelling VALUES('ethiopi','ethiopia');
INSERT INTO search_spelling VALUES('ethiopia','ethiopia');
INSERT INTO search_spelling VALUES('ethipia','ethiopia');
INSERT INTO search_spelling VALUES('ethopia','ethiopia');
INSERT INTO search_spelling VALUES('etiopia','ethiopia');
INSERT INTO search_spelling VALUES('etonia','estonia');
INSERT INTO search_spelling VALUES('euador','ecuador');
INSERT INTO search_spelling VALUES('euatorial','equatorial');
INSERT INTO search_spelling VALUES('eunion','reunion');
INSERT INTO search_spelling VALUES('eusatius','eustatius');
INSERT INTO search_spelling VALUES('eustaius','eustatius');
INSERT INTO search_spelling VALUES('eustatis','eustatius');
INSERT INTO search_spelling VALUES('eustatiu','eustatius');
INSERT INTO search_spelling VALUES('eustatius','eustatius');
INSERT INTO search_spelling VALUES('eustatus','eustatius');
INSERT INTO search_spelling VALUES('eusttius','eustatius');
INSERT INTO search_spelling VALUES('eutatius','eustatius');
INSERT INTO search_spelling VALUES('evis','nevis');
INSERT INTO search_spelling VALUES('exico','mexico');
INSERT INTO search_spelling VALUES('eychelles','seychelles');
INSERT INTO search_spelling VALUES('eypt','egypt');
INSERT INTO search_spelling VALUES('fakland','falkland');
INSERT INTO search_spelling VALUES('falkand','falkland');
INSERT INTO search_spelling VALUES('falklad','falkland');
INSERT INTO search_spelling VALUES('falklan','falkland');
INSERT INTO search_spelling VALUES('falkland','falkland');
INSERT INTO search_spelling VALUES('falklnd','falkland');
INSERT INTO search_spelling VALUES('falland','falkland');
INSERT INTO search_spelling VALUES('fance','france');
INSERT INTO search_spelling VALUES('fao','faso');
INSERT INTO search_spelling VALUES('faoe','faroe');
INSERT INTO search_spelling VALUES('fare','faroe');
INSERT INTO search_spelling VALUES('faro','faroe');
INSERT INTO search_spelling VALUES('faroe','faroe');
INSERT INTO search_spelling VALUES('fas','faso');
INSERT INTO search_spelling VALUES('faso','faso');
INSERT INTO search_spelling VALUES('fderated','federated');
INSERT INTO search_spelling VALUES('fderation','federation');
INSERT INTO search_spelling VALUES('fedeated','federated');
INSERT INTO search_spelling VALUES('fedeation','federation');
INSERT INTO search_spelling VALUES('federaed','federated');
INSERT INTO search_spelling VALUES('federaion','federation');
INSERT INTO search_spelling VALUES('federatd','federated');
INSERT INTO search_spelling VALUES('federate','federated');
INSERT INTO search_spelling VALUES('federated','federated');
INSERT INTO search_spelling VALUES('federatin','federation');
INSERT INTO search_spelling VALUES('federatio','federation');
INSERT INTO search_spelling VALUES('federation','federation');
INSERT INTO search_spelling VALUES('federaton','federation');
INSERT INTO search_spelling VALUES('federted','federated');
INSERT INTO search_spelling VALUES('federtion','federation');
INSERT INTO search_spelling VALUES('fedrated','federated');
INSERT INTO search_spelling VALUES('fedration','federation');
INSERT INTO search_spelling VALUES('feerated','federated');
INSERT INTO search_spelling VALUES('feeration','federation');
INSERT INTO search_spelling VALUES('fench','french');
INSERT INTO search_spelling VALUES('fghanistan','afghanistan');
INSERT INTO search_spelling VALUES('fiderstadt','filderstadt');
INSERT INTO search_spelling VALUES('fii','fiji');
INSERT INTO search_spelling VALUES('fij','fiji');
INSERT INTO search_spelling VALUES('fiji','fiji');
INSERT INTO search_spelling VALUES('filand','finland');
INSERT INTO search_spelling VALUES('fildersadt','filderstadt');
INSERT INTO search_spelling VALUES('filderstad','filderstadt');
INSERT INTO search_spelling VALUES('filderstadt','filderstadt');
INSERT INTO search_spelling VALUES('filderstat','filderstadt');
INSERT INTO search_spelling VALUES('filderstdt','filderstadt');
INSERT INTO search_spelling VALUES('fildertadt','filderstadt');
INSERT INTO search_spelling VALUES('fildestadt','filderstadt');
INSERT INTO search_spelling VALUES('fildrstadt','filderstadt');
INSERT INTO search_spelling VALUES('filerstadt','filderstadt');
INSERT INTO search_spelling VALUES('finand','finland');
INSERT INTO search_spelling VALUES('finlad','finland');
INSERT INTO search_spelling VALUES('finlan','finland');
INSERT INTO search_spelling VALUES('finland','finland');
INSERT INTO search_spelling VALUES('finlnd','finland');
INSERT INTO search_spelling VALUES('fji','fiji');
INSERT INTO search_spelling VALUES('flderstadt','filderstadt');
INSERT INTO search_spelling VALUES('flkland','falkland');
INSERT INTO search_spelling VALUES('fnland','finland');
INSERT INTO search_spelling VALUES('fomer','former');
INSERT INTO search_spelling VALUES('forer','former');
INSERT INTO search_spelling VALUES('forme','former');
INSERT INTO search_spelling VALUES('former','former');
INSERT INTO search_spelling VALUES('formr','former');
INSERT INTO search_spelling VALUES('frace','france');
INSERT INTO search_spelling VALUES('franc','france');
INSERT INTO search_spelling VALUES('france','france');
INSERT INTO search_spelling VALUES('frane','france');
INSERT INTO search_spelling VALUES('frech','french');
INSERT INTO search_spelling VALUES('frenc','french');
INSERT INTO search_spelling VALUES('french','french');
INSERT INTO search_spelling VALUES('frenh','french');
INSERT INTO search_spelling VALUES('frica','africa');
INSERT INTO search_spelling VALUES('frican','african');
INSERT INTO search_spelling VALUES('frmer','former');
INSERT INTO search_spelling VALUES('frnce','france');
INSERT INTO search_spelling VALUES('frnch','french');
INSERT INTO search_spelling VALUES('froe','faroe');
INSERT INTO search_spelling VALUES('fso','faso');
INSERT INTO search_spelling VALUES('ftuna','futuna');
INSERT INTO search_spelling VALUES('futna','futuna');
INSERT INTO search_spelling VALUES('futua','futuna');
INSERT INTO search_spelling VALUES('futun','futuna');
INSERT INTO search_spelling VALUES('futuna','futuna');
INSERT INTO search_spelling VALUES('fuuna','futuna');
INSERT INTO search_spelling VALUES('gabia','gambia');
INSERT INTO search_spelling VALUES('gabn','gabon');
INSERT INTO search_spelling VALUES('gabo','gabon');
INSERT INTO search_spelling VALUES('gabon','gabon');
INSERT INTO search_spelling VALUES('gadeloupe','guadeloupe');
INSERT INTO search_spelling VALUES('gam','guam');
INSERT INTO search_spelling VALUES('gamba','gambia');
INSERT INTO search_spelling VALUES('gambi','gambia');
INSERT INTO search_spelling VALUES('gambia','gambia');
INSERT INTO search_spelling VALUES('gamia','gambia');
INSERT INTO search_spelling VALUES('gana','ghana');
INSERT INTO search_spelling VALUES('ganda','uganda');
INSERT INTO search_spelling VALUES('gaon','gabon');
INSERT INTO search_spelling VALUES('gatemala','guatemala');
INSERT INTO search_spelling VALUES('gbon','gabon');
INSERT INTO search_spelling VALUES('gbraltar','gibraltar');
INSERT INTO search_spelling VALUES('geat','great');
INSERT INTO search_spelling VALUES('geece','greece');
INSERT INTO search_spelling VALUES('geenland','greenland');
INSERT INTO search_spelling VALUES('gemany','germany');
INSERT INTO search_spelling VALUES('genada','grenada');
INSERT INTO search_spelling VALUES('genadines','grenadines');
INSERT INTO search_spelling VALUES('geogia','georgia');
INSERT INTO search_spelling VALUES('georga','georgia');
INSERT INTO search_spelling VALUES('georgi','georgia');
INSERT INTO search_spelling VALUES('georgia','georgia');
INSERT INTO search_spelling VALUES('georia','georgia');
INSERT INTO search_spelling VALUES('gerany','germany');
INSERT INTO search_spelling VALUES('gergia','georgia');
INSERT INTO search_spelling VALUES('german','germany');
INSERT INTO search_spelling VALUES('germany','germany');
INSERT INTO search_spelling VALUES('germay','germany');
INSERT INTO search_spelling VALUES('germny','germany');
INSERT INTO search_spelling VALUES('gernsey','guernsey');
INSERT INTO search_spelling VALUES('ghaa','ghana');
INSERT INTO search_spelling VALUES('ghan','ghana');
INSERT INTO search_spelling VALUES('ghana','ghana');
INSERT INTO search_spelling VALUES('ghna','ghana');
INSERT INTO search_spelling VALUES('giana','guiana');
INSERT INTO search_spelling VALUES('gibaltar','gibraltar');
INSERT INTO search_spelling VALUES('gibralar','gibraltar');
INSERT INTO search_spelling VALUES('gibralta','gibraltar');
INSERT INTO search_spelling VALUES('gibraltar','gibraltar');
INSERT INTO search_spelling VALUES('gibraltr','gibraltar');
INSERT INTO search_spelling VALUES('gibratar','gibraltar');
INSERT INTO search_spelling VALUES('gibrltar','gibraltar');
INSERT INTO search_spelling VALUES('ginea','guinea');
INSERT INTO search_spelling VALUES('giraltar','gibraltar');
INSERT INTO search_spelling VALUES('gmbia','gambia');
INSERT INTO search_spelling VALUES('gorgia','georgia');
INSERT INTO search_spelling VALUES('grat','great');
INSERT INTO search_spelling VALUES('grea','great');
INSERT INTO search_spelling VALUES('greada','grenada');
INSERT INTO search_spelling VALUES('greadines','grenadines');
INSERT INTO search_spelling VALUES('great','great');
INSERT INTO search_spelling VALUES('grece','greece');
INSERT INTO search_spelling VALUES('greec','greece');
INSERT INTO search_spelling VALUES('greece','greece');
INSERT INTO search_spelling VALUES('greee','greece');
INSERT INTO search_spelling VALUES('greeland','greenland');
INSERT INTO search_spelling VALUES('greenand','greenland');
INSERT INTO search_spelling VALUES('greenlad','greenland');
INSERT INTO search_spelling VALUES('greenlan','greenland');
INSERT INTO search_spelling VALUES('greenland','greenland');
INSERT INTO search_spelling VALUES('greenlnd','greenland');
INSERT INTO search_spelling VALUES('grenaa','grenada');
INSERT INTO search_spelling VALUES('grenad','grenada');
INSERT INTO search_spelling VALUES('grenada','grenada');
INSERT INTO search_spelling VALUES('grenadies','grenadines');
INSERT INTO search_spelling VALUES('grenadine','grenadines');
INSERT INTO search_spelling VALUES('grenadines','grenadines');
INSERT INTO search_spelling VALUES('grenadins','grenadines');
INSERT INTO search_spelling VALUES('grenadnes','grenadines');
INSERT INTO search_spelling VALUES('grenaines','grenadines');
INSERT INTO search_spelling VALUES('grenda','grenada');
INSERT INTO search_spelling VALUES('grendines','grenadines');
INSERT INTO search_spelling VALUES('grenland','greenland');
INSERT INTO search_spelling VALUES('gret','great');
INSERT INTO search_spelling VALUES('grmany','germany');
INSERT INTO search_spelling VALUES('grnada','grenada');
INSERT INTO search_spelling VALUES('grnadines','grenadines');
INSERT INTO search_spelling VALUES('gua','guam');
INSERT INTO search_spelling VALUES('guadelope','guadeloupe');
INSERT INTO search_spelling VALUES('guadeloue','guadeloupe');
INSERT INTO search_spelling VALUES('guadeloup','guadeloupe');
INSERT INTO search_spelling VALUES('guadeloupe','guadeloupe');
INSERT INTO search_spelling VALUES('guadelupe','guadeloupe');
INSERT INTO search_spelling VALUES('guadeoupe','guadeloupe');
INSERT INTO search_spelling VALUES('guadloupe','guadeloupe');
INSERT INTO search_spelling VALUES('guaeloupe','guadeloupe');
INSERT INTO search_spelling VALUES('guaemala','guatemala');
INSERT INTO search_spelling VALUES('guam','guam');
INSERT INTO search_spelling VALUES('guana','guiana');
INSERT INTO search_spelling VALUES('guana','guyana');
INSERT INTO search_spelling VALUES('guateala','guatemala');
INSERT INTO search_spelling VALUES('guatemaa','guatemala');
INSERT INTO search_spelling VALUES('guatemal','guatemala');
INSERT INTO search_spelling VALUES('guatemala','guatemala');
INSERT INTO search_spelling VALUES('guatemla','guatemala');
INSERT INTO search_spelling VALUES('guatmala','guatemala');
INSERT INTO search_spelling VALUES('gudeloupe','guadeloupe');
INSERT INTO search_spelling VALUES('guensey','guernsey');
INSERT INTO search_spelling VALUES('guerney','guernsey');
INSERT INTO search_spelling VALUES('guernse','guernsey');
INSERT INTO search_spelling VALUES('guernsey','guernsey');
INSERT INTO search_spelling VALUES('guernsy','guernsey');
INSERT INTO search_spelling VALUES('guersey','guernsey');
INSERT INTO search_spelling VALUES('guiaa','guiana');
INSERT INTO search_spelling VALUES('guian','guiana');
INSERT INTO search_spelling VALUES('guiana','guiana');
INSERT INTO search_spelling VALUES('guiea','guinea');
INSERT INTO search_spelling VALUES('guina','guiana');
INSERT INTO search_spelling VALUES('guina','guinea');
INSERT INTO search_spelling VALUES('guine','guinea');
INSERT INTO search_spelling VALUES('guinea','guinea');
INSERT INTO search_spelling VALUES('gum','guam');
INSERT INTO search_spelling VALUES('gunea','guinea');
INSERT INTO search_spelling VALUES('gurnsey','guernsey');
INSERT INTO search_spelling VALUES('gutemala','guatemala');
INSERT INTO search_spelling VALUES('guyaa','guyana');
INSERT INTO search_spelling VALUES('guyan','guyana');
INSERT INTO search_spelling VALUES('guyana','guyana');
INSERT INTO search_spelling VALUES('guyna','guyana');
INSERT INTO search_spelling VALUES('gyana','guyana');
INSERT INTO search_spelling VALUES('gypt','egypt');
INSERT INTO search_spelling VALUES('had','chad');
INSERT INTO search_spelling VALUES('haii','haiti');
INSERT INTO search_spelling VALUES('hailand','thailand');
INSERT INTO search_spelling VALUES('hait','haiti');
INSERT INTO search_spelling VALUES('haiti','haiti');
INSERT INTO search_spelling VALUES('hana','ghana');
INSERT INTO search_spelling VALUES('hard','heard');
INSERT INTO search_spelling VALUES('hati','haiti');
INSERT INTO search_spelling VALUES('head','heard');
INSERT INTO search_spelling VALUES('hear','heard');
INSERT INTO search_spelling VALUES('heard','heard');
INSERT INTO search_spelling VALUES('heena','helena');
INSERT INTO search_spelling VALUES('helea','helena');
INSERT INTO search_spelling VALUES('helen','helena');
INSERT INTO search_spelling VALUES('helena','helena');
INSERT INTO search_spelling VALUES('helna','helena');
INSERT INTO search_spelling VALUES('herd','heard');
INSERT INTO search_spelling VALUES('heregovina','herzegovina');
INSERT INTO search_spelling VALUES('herzegoina','herzegovina');
INSERT INTO search_spelling VALUES('herzegovia','herzegovina');
INSERT INTO search_spelling VALUES('herzegovin','herzegovina');
INSERT INTO search_spelling VALUES('herzegovina','herzegovina');
INSERT INTO search_spelling VALUES('herzegovna','herzegovina');
INSERT INTO search_spelling VALUES('herzegvina','herzegovina');
INSERT INTO search_spelling VALUES('herzeovina','herzegovina');
INSERT INTO search_spelling VALUES('herzgovina','herzegovina');
INSERT INTO search_spelling VALUES('hese','hesse');
INSERT INTO search_spelling VALUES('hesen','hessen');
INSERT INTO search_spelling VALUES('hess','hesse');
INSERT INTO search_spelling VALUES('hesse','hesse');
INSERT INTO search_spelling VALUES('hesse','hessen');
INSERT INTO search_spelling VALUES('hessen','hessen');
INSERT INTO search_spelling VALUES('hessn','hessen');
INSERT INTO search_spelling VALUES('hezegovina','herzegovina');
INSERT INTO search_spelling VALUES('hile','chile');
INSERT INTO search_spelling VALUES('hilippines','philippines');
INSERT INTO search_spelling VALUES('hina','china');
INSERT INTO search_spelling VALUES('hiti','haiti');
INSERT INTO search_spelling VALUES('hlena','helena');
INSERT INTO search_spelling VALUES('hly','holy');
INSERT INTO search_spelling VALUES('hnduras','honduras');
INSERT INTO search_spelling VALUES('hng','hong');
INSERT INTO search_spelling VALUES('hngary','hungary');
INSERT INTO search_spelling VALUES('hoduras','honduras');
INSERT INTO search_spelling VALUES('hog','hong');
INSERT INTO search_spelling VALUES('hol','holy');
INSERT INTO search_spelling VALUES('holy','holy');
INSERT INTO search_spelling VALUES('hon','hong');
INSERT INTO search_spelling VALUES('hondras','honduras');
INSERT INTO search_spelling VALUES('honduas','honduras');
INSERT INTO search_spelling VALUES('hondura','honduras');
INSERT INTO search_spelling VALUES('honduras','honduras');
INSERT INTO search_spelling VALUES('hondurs','honduras');
INSERT INTO search_spelling VALUES('hong','hong');
INSERT INTO search_spelling VALUES('honuras','honduras');
INSERT INTO search_spelling VALUES('hoy','holy');
INSERT INTO search_spelling VALUES('hristmas','christmas');
INSERT INTO search_spelling VALUES('hrzegovina','herzegovina');
INSERT INTO search_spelling VALUES('hsse','hesse');
INSERT INTO search_spelling VALUES('hssen','hessen');
INSERT INTO search_spelling VALUES('hugary','hungary');
INSERT INTO search_spelling VALUES('hunary','hungary');
INSERT INTO search_spelling VALUES('hungar','hungary');
INSERT INTO search_spelling VALUES('hungary','hungary');
INSERT INTO search_spelling VALUES('hungay','hungary');
INSERT INTO search_spelling VALUES('hungry','hungary');
INSERT INTO search_spelling VALUES('hutan','bhutan');
INSERT INTO search_spelling VALUES('ialy','italy');
INSERT INTO search_spelling VALUES('ian','iran');
INSERT INTO search_spelling VALUES('iaq','iraq');
INSERT INTO search_spelling VALUES('iberia','liberia');
INSERT INTO search_spelling VALUES('ibraltar','gibraltar');
INSERT INTO search_spelling VALUES('ibya','libya');
INSERT INTO search_spelling VALUES('ica','rica');
INSERT INTO search_spelling VALUES('icaragua','nicaragua');
INSERT INTO search_spelling VALUES('iceand','iceland');
INSERT INTO search_spelling VALUES('icelad','iceland');
INSERT INTO search_spelling VALUES('icelan','iceland');
INSERT INTO search_spelling VALUES('iceland','iceland');
INSERT INTO search_spelling VALUES('icelnd','iceland');
INSERT INTO search_spelling VALUES('icland','iceland');
INSERT INTO search_spelling VALUES('ico','rico');
INSERT INTO search_spelling VALUES('icronesia','micronesia');
INSERT INTO search_spelling VALUES('idia','india');
INSERT INTO search_spelling VALUES('idian','indian');
INSERT INTO search_spelling VALUES('idonesia','indonesia');
INSERT INTO search_spelling VALUES('iechtenstein','liechtenstein');
INSERT INTO search_spelling VALUES('ieland','iceland');
INSERT INTO search_spelling VALUES('ieland','ireland');
INSERT INTO search_spelling VALUES('ierra','sierra');
INSERT INTO search_spelling VALUES('ierre','pierre');
INSERT INTO search_spelling VALUES('iet','viet');
INSERT INTO search_spelling VALUES('ifin','vifin');
INSERT INTO search_spelling VALUES('iger','niger');
INSERT INTO search_spelling VALUES('igeria','nigeria');
INSERT INTO search_spelling VALUES('iji','fiji');
INSERT INTO search_spelling VALUES('ilamic','islamic');
INSERT INTO search_spelling VALUES('iland','island');
INSERT INTO search_spelling VALUES('ilands','islands');
INSERT INTO search_spelling VALUES('ilderstadt','filderstadt');
INSERT INTO search_spelling VALUES('ile','isle');
INSERT INTO search_spelling VALUES('imbabwe','zimbabwe');
INSERT INTO search_spelling VALUES('imor','timor');
INSERT INTO search_spelling VALUES('incent','vincent');
INSERT INTO search_spelling VALUES('inda','india');
INSERT INTO search_spelling VALUES('indan','indian');
INSERT INTO search_spelling VALUES('indi','india');
INSERT INTO search_spelling VALUES('india','india');
INSERT INTO search_spelling VALUES('india','indian');
INSERT INTO search_spelling VALUES('indian','indian');
INSERT INTO search_spelling VALUES('indin','indian');
INSERT INTO search_spelling VALUES('indnesia','indonesia');
INSERT INTO search_spelling VALUES('indoesia','indonesia');
INSERT INTO search_spelling VALUES('indoneia','indonesia');
INSERT INTO search_spelling VALUES('indonesa','indonesia');
INSERT INTO search_spelling VALUES('indonesi','indonesia');
INSERT INTO search_spelling VALUES('indonesia','indonesia');
INSERT INTO search_spelling VALUES('indonsia','indonesia');
INSERT INTO search_spelling VALUES('ingapore','singapore');
INSERT INTO search_spelling VALUES('ingdom','kingdom');
INSERT INTO search_spelling VALUES('inia','india');
INSERT INTO search_spelling VALUES('inian','indian');
INSERT INTO search_spelling VALUES('inland','finland');
INSERT INTO search_spelling VALUES('inonesia','indonesia');
INSERT INTO search_spelling VALUES('inor','minor');
INSERT INTO search_spelling VALUES('int','sint');
INSERT INTO search_spelling VALUES('iquelon','miquelon');
INSERT INTO search_spelling VALUES('ira','iran');
INSERT INTO search_spelling VALUES('ira','iraq');
INSERT INTO search_spelling VALUES('irael','israel');
INSERT INTO search_spelling VALUES('iran','iran');
INSERT INTO search_spelling VALUES('iraq','iraq');
INSERT INTO search_spelling VALUES('ireand','ireland');
INSERT INTO search_spelling VALUES('irelad','ireland');
INSERT INTO search_spelling VALUES('irelan','ireland');
INSERT INTO search_spelling VALUES('ireland','ireland');
INSERT INTO search_spelling VALUES('irelnd','ireland');
INSERT INTO search_spelling VALUES('irgin','virgin');
INSERT INTO search_spelling VALUES('iribati','kiribati');
INSERT INTO search_spelling VALUES('irland','ireland');
INSERT INTO search_spelling VALUES('irn','iran');
INSERT INTO search_spelling VALUES('irq','iraq');
INSERT INTO search_spelling VALUES('isael','israel');
INSERT INTO search_spelling VALUES('isamic','islamic');
INSERT INTO search_spelling VALUES('isand','island');
INSERT INTO search_spelling VALUES('isands','islands');
INSERT INTO search_spelling VALUES('ise','isle');
INSERT INTO search_spelling VALUES('isl','isle');
INSERT INTO search_spelling VALUES('islad','island');
INSERT INTO search_spelling VALUES('islads','islands');
INSERT INTO search_spelling VALUES('islaic','islamic');
INSERT INTO search_spelling VALUES('islamc','islamic');
INSERT INTO search_spelling VALUES('islami','islamic');
INSERT INTO search_spelling VALUES('islamic','islamic');
INSERT INTO search_spelling VALUES('islan','island');
INSERT INTO search_spelling VALUES('island','island');
INSERT INTO search_spelling VALUES('island','islands');
INSERT INTO search_spelling VALUES('islands','islands');
INSERT INTO search_spelling VALUES('islans','islands');
INSERT INTO search_spelling VALUES('isle','isle');
INSERT INTO search_spelling VALUES('islmic','islamic');
INSERT INTO search_spelling VALUES('islnd','island');
INSERT INTO search_spelling VALUES('islnds','islands');
INSERT INTO search_spelling VALUES('israe','israel');
INSERT INTO search_spelling VALUES('israel','israel');
INSERT INTO search_spelling VALUES('isral','israel');
INSERT INTO search_spelling VALUES('isrel','israel');
INSERT INTO search_spelling VALUES('issau','bissau');
INSERT INTO search_spelling VALUES('ital','italy');
INSERT INTO search_spelling VALUES('italy','italy');
INSERT INTO search_spelling VALUES('itay','italy');
INSERT INTO search_spelling VALUES('itcairn','pitcairn');
INSERT INTO search_spelling VALUES('ithuania','lithuania');
INSERT INTO search_spelling VALUES('itly','italy');
INSERT INTO search_spelling VALUES('itts','kitts');
INSERT INTO search_spelling VALUES('iue','niue');
INSERT INTO search_spelling VALUES('ivoire','divoire');
INSERT INTO search_spelling VALUES('jaaica','jamaica');
INSERT INTO search_spelling VALUES('jaan','japan');
INSERT INTO search_spelling VALUES('jamaca','jamaica');
INSERT INTO search_spelling VALUES('jamaia','jamaica');
INSERT INTO search_spelling VALUES('jamaic','jamaica');
INSERT INTO search_spelling VALUES('jamaica','jamaica');
INSERT INTO search_spelling VALUES('jamica','jamaica');
INSERT INTO search_spelling VALUES('japa','japan');
INSERT INTO search_spelling VALUES('japan','japan');
INSERT INTO search_spelling VALUES('japn','japan');
INSERT INTO search_spelling VALUES('jerey','jersey');
INSERT INTO search_spelling VALUES('jerse','jersey');
INSERT INTO search_spelling VALUES('jersey','jersey');
INSERT INTO search_spelling VALUES('jersy','jersey');
INSERT INTO search_spelling VALUES('jesey','jersey');
INSERT INTO search_spelling VALUES('jibouti','djibouti');
INSERT INTO search_spelling VALUES('jmaica','jamaica');
INSERT INTO search_spelling VALUES('jodan','jordan');
INSERT INTO search_spelling VALUES('joran','jordan');
INSERT INTO search_spelling VALUES('jorda','jordan');
INSERT INTO search_spelling VALUES('jordan','jordan');
INSERT INTO search_spelling VALUES('jordn','jordan');
INSERT INTO search_spelling VALUES('jpan','japan');
INSERT INTO search_spelling VALUES('jrdan','jordan');
INSERT INTO search_spelling VALUES('jrsey','jersey');
INSERT INTO search_spelling VALUES('kaakhstan','kazakhstan');
INSERT INTO search_spelling VALUES('kazahstan','kazakhstan');
INSERT INTO search_spelling VALUES('kazakhsan','kazakhstan');
INSERT INTO search_spelling VALUES('kazakhsta','kazakhstan');
INSERT INTO search_spelling VALUES('kazakhstan','kazakhstan');
INSERT INTO search_spelling VALUES('kazakhstn','kazakhstan');
INSERT INTO search_spelling VALUES('kazakhtan','kazakhstan');
INSERT INTO search_spelling VALUES('kazakstan','kazakhstan');
INSERT INTO search_spelling VALUES('kazkhstan','kazakhstan');
INSERT INTO search_spelling VALUES('keeing','keeling');
INSERT INTO search_spelling VALUES('keelig','keeling');
INSERT INTO search_spelling VALUES('keelin','keeling');
INSERT INTO search_spelling VALUES('keeling','keeling');
INSERT INTO search_spelling VALUES('keelng','keeling');
INSERT INTO search_spelling VALUES('keling','keeling');
INSERT INTO search_spelling VALUES('kena','kenya');
INSERT INTO search_spelling VALUES('keny','kenya');
INSERT INTO search_spelling VALUES('kenya','kenya');
INSERT INTO search_spelling VALUES('keya','kenya');
INSERT INTO search_spelling VALUES('kigdom','kingdom');
INSERT INTO search_spelling VALUES('kiibati','kiribati');
INSERT INTO search_spelling VALUES('kindom','kingdom');
INSERT INTO search_spelling VALUES('kingdm','kingdom');
INSERT INTO search_spelling VALUES('kingdo','kingdom');
INSERT INTO search_spelling VALUES('kingdom','kingdom');
INSERT INTO search_spelling VALUES('kingom','kingdom');
INSERT INTO search_spelling VALUES('kirbati','kiribati');
INSERT INTO search_spelling VALUES('kiriati','kiribati');
INSERT INTO search_spelling VALUES('kiribai','kiribati');
INSERT INTO search_spelling VALUES('kiribat','kiribati');
INSERT INTO search_spelling VALUES('kiribati','kiribati');
INSERT INTO search_spelling VALUES('kiribti','kiribati');
INSERT INTO search_spelling VALUES('kits','kitts');
INSERT INTO search_spelling VALUES('kitt','kitts');
INSERT INTO search_spelling VALUES('kitts','kitts');
INSERT INTO search_spelling VALUES('kmmune','kommune');
INSERT INTO search_spelling VALUES('kng','kong');
INSERT INTO search_spelling VALUES('kngdom','kingdom');
INSERT INTO search_spelling VALUES('knya','kenya');
INSERT INTO search_spelling VALUES('koea','korea');
INSERT INTO search_spelling VALUES('kog','kong');
INSERT INTO search_spelling VALUES('kommne','kommune');
INSERT INTO search_spelling VALUES('kommue','kommune');
INSERT INTO search_spelling VALUES('kommun','kommune');
INSERT INTO search_spelling VALUES('kommune','kommune');
INSERT INTO search_spelling VALUES('komune','kommune');
INSERT INTO search_spelling VALUES('kon','kong');
INSERT INTO search_spelling VALUES('kong','kong');
INSERT INTO search_spelling VALUES('koovo','kosovo');
INSERT INTO search_spelling VALUES('kora','korea');
INSERT INTO search_spelling VALUES('kore','korea');
INSERT INTO search_spelling VALUES('korea','korea');
INSERT INTO search_spelling VALUES('kosoo','kosovo');
INSERT INTO search_spelling VALUES('kosov','kosovo');
INSERT INTO search_spelling VALUES('kosovo','kosovo');
INSERT INTO search_spelling VALUES('kosvo','kosovo');
INSERT INTO search_spelling VALUES('kraine','ukraine');
INSERT INTO search_spelling VALUES('krea','korea');
INSERT INTO search_spelling VALUES('krgyzstan','kyrgyzstan');
INSERT INTO search_spelling VALUES('kribati','kiribati');
INSERT INTO search_spelling VALUES('ksovo','kosovo');
INSERT INTO search_spelling VALUES('ktts','kitts');
INSERT INTO search_spelling VALUES('kuait','kuwait');
INSERT INTO search_spelling VALUES('kuwai','kuwait');
INSERT INTO search_spelling VALUES('kuwait','kuwait');
INSERT INTO search_spelling VALUES('kuwat','kuwait');
INSERT INTO search_spelling VALUES('kuwit','kuwait');
INSERT INTO search_spelling VALUES('kwait','kuwait');
INSERT INTO search_spelling VALUES('kygyzstan','kyrgyzstan');
INSERT INTO search_spelling VALUES('kyrgystan','kyrgyzstan');
INSERT INTO search_spelling VALUES('kyrgyzsan','kyrgyzstan');
INSERT INTO search_spelling VALUES('kyrgyzsta','kyrgyzstan');
INSERT INTO search_spelling VALUES('kyrgyzstan','kyrgyzstan');
INSERT INTO search_spelling VALUES('kyrgyzstn','kyrgyzstan');
INSERT INTO search_spelling VALUES('kyrgyztan','kyrgyzstan');
INSERT INTO search_spelling VALUES('kyrgzstan','kyrgyzstan');
INSERT INTO search_spelling VALUES('kyryzstan','kyrgyzstan');
INSERT INTO search_spelling VALUES('kzakhstan','kazakhstan');
INSERT INTO search_spelling VALUES('laka','lanka');
INSERT INTO search_spelling VALUES('lana','lanka');
INSERT INTO search_spelling VALUES('land','aland');
INSERT INTO search_spelling VALUES('lank','lanka');
INSERT INTO search_spelling VALUES('lanka','lanka');
INSERT INTO search_spelling VALUES('latia','latvia');
INSERT INTO search_spelling VALUES('latva','latvia');
INSERT INTO search_spelling VALUES('latvi','latvia');
INSERT INTO search_spelling VALUES('latvia','latvia');
INSERT INTO search_spelling VALUES('lavia','latvia');
INSERT INTO search_spelling VALUES('lbania','albania');
INSERT INTO search_spelling VALUES('lbanon','lebanon');
INSERT INTO search_spelling VALUES('lberia','liberia');
INSERT INTO search_spelling VALUES('lbya','libya');
INSERT INTO search_spelling VALUES('lcia','lucia');
INSERT INTO search_spelling VALUES('leanon','lebanon');
INSERT INTO search_spelling VALUES('lebann','lebanon');
INSERT INTO search_spelling VALUES('lebano','lebanon');
INSERT INTO search_spelling VALUES('lebanon','lebanon');
INSERT INTO search_spelling VALUES('lebaon','lebanon');
INSERT INTO search_spelling VALUES('lebnon','lebanon');
INSERT INTO search_spelling VALUES('lechtenstein','liechtenstein');
INSERT INTO search_spelling VALUES('lene','leone');
INSERT INTO search_spelling VALUES('leoe','leone');
INSERT INTO search_spelling VALUES('leon','leone');
INSERT INTO search_spelling VALUES('leone','leone');
INSERT INTO search_spelling VALUES('leotho','lesotho');
INSERT INTO search_spelling VALUES('lese','leste');
INSERT INTO search_spelling VALUES('lesoho','lesotho');
INSERT INTO search_spelling VALUES('lesoth','lesotho');
INSERT INTO search_spelling VALUES('lesotho','lesotho');
INSERT INTO search_spelling VALUES('lesoto','lesotho');
INSERT INTO search_spelling VALUES('lest','leste');
INSERT INTO search_spelling VALUES('leste','leste');
INSERT INTO search_spelling VALUES('lestho','lesotho');
INSERT INTO search_spelling VALUES('lete','leste');
INSERT INTO search_spelling VALUES('lgeria','algeria');
INSERT INTO search_spelling VALUES('liba','libya');
INSERT INTO search_spelling VALUES('libeia','liberia');
INSERT INTO search_spelling VALUES('libera','liberia');
INSERT INTO search_spelling VALUES('liberi','liberia');
INSERT INTO search_spelling VALUES('liberia','liberia');
INSERT INTO search_spelling VALUES('libria','liberia');
INSERT INTO search_spelling VALUES('liby','libya');
INSERT INTO search_spelling VALUES('libya','libya');
INSERT INTO search_spelling VALUES('lichtenstein','liechtenstein');
INSERT INTO search_spelling VALUES('liechenstein','liechtenstein');
INSERT INTO search_spelling VALUES('liechtensein','liechtenstein');
INSERT INTO search_spelling VALUES('liechtenstei','liechtenstein');
INSERT INTO search_spelling VALUES('liechtenstein','liechtenstein');
INSERT INTO search_spelling VALUES('liechtensten','liechtenstein');
INSERT INTO search_spelling VALUES('liechtenstin','liechtenstein');
INSERT INTO search_spelling VALUES('liechtentein','liechtenstein');
INSERT INTO search_spelling VALUES('liechtestein','liechtenstein');
INSERT INTO search_spelling VALUES('liechtnstein','liechtenstein');
INSERT INTO search_spelling VALUES('liectenstein','liechtenstein');
INSERT INTO search_spelling VALUES('liehtenstein','liechtenstein');
INSERT INTO search_spelling VALUES('lieria','liberia');
INSERT INTO search_spelling VALUES('lihuania','lithuania');
INSERT INTO search_spelling VALUES('lithania','lithuania');
INSERT INTO search_spelling VALUES('lithuaia','lithuania');
INSERT INTO search_spelling VALUES('lithuana','lithuania');
INSERT INTO search_spelling VALUES('lithuani','lithuania');
INSERT INTO search_spelling VALUES('lithuania','lithuania');
INSERT INTO search_spelling VALUES('lithunia','lithuania');
INSERT INTO search_spelling VALUES('lituania','lithuania');
INSERT INTO search_spelling VALUES('liya','libya');
INSERT INTO search_spelling VALUES('lnka','lanka');
INSERT INTO search_spelling VALUES('lone','leone');
INSERT INTO search_spelling VALUES('lovakia','slovakia');
INSERT INTO search_spelling VALUES('lovenia','slovenia');
INSERT INTO search_spelling VALUES('lsotho','lesotho');
INSERT INTO search_spelling VALUES('lste','leste');
INSERT INTO search_spelling VALUES('lthuania','lithuania');
INSERT INTO search_spelling VALUES('ltvia','latvia');
INSERT INTO search_spelling VALUES('luca','lucia');
INSERT INTO search_spelling VALUES('luci','lucia');
INSERT INTO search_spelling VALUES('lucia','lucia');
INSERT INTO search_spelling VALUES('luembourg','luxembourg');
INSERT INTO search_spelling VALUES('luia','lucia');
INSERT INTO search_spelling VALUES('lurinational','plurinational');
INSERT INTO search_spelling VALUES('luxebourg','luxembourg');
INSERT INTO search_spelling VALUES('luxemborg','luxembourg');
INSERT INTO search_spelling VALUES('luxemboug','luxembourg');
INSERT INTO search_spelling VALUES('luxembour','luxembourg');
INSERT INTO search_spelling VALUES('luxembourg','luxembourg');
INSERT INTO search_spelling VALUES('luxemburg','luxembourg');
INSERT INTO search_spelling VALUES('luxemourg','luxembourg');
INSERT INTO search_spelling VALUES('luxmbourg','luxembourg');
INSERT INTO search_spelling VALUES('lxembourg','luxembourg');
INSERT INTO search_spelling VALUES('maagascar','madagascar');
INSERT INTO search_spelling VALUES('maao','macao');
INSERT INTO search_spelling VALUES('maaren','maarten');
INSERT INTO search_spelling VALUES('maarte','maarten');
INSERT INTO search_spelling VALUES('maarten','maarten');
INSERT INTO search_spelling VALUES('maartn','maarten');
INSERT INTO search_spelling VALUES('maaten','maarten');
INSERT INTO search_spelling VALUES('maawi','malawi');
INSERT INTO search_spelling VALUES('maaysia','malaysia');
INSERT INTO search_spelling VALUES('maca','macao');
INSERT INTO search_spelling VALUES('macao','macao');
INSERT INTO search_spelling VALUES('macdonia','macedonia');
INSERT INTO search_spelling VALUES('macednia','macedonia');
INSERT INTO search_spelling VALUES('macedoia','macedonia');
INSERT INTO search_spelling VALUES('macedona','macedonia');
INSERT INTO search_spelling VALUES('macedoni','macedonia');
INSERT INTO search_spelling VALUES('macedonia','macedonia');
INSERT INTO search_spelling VALUES('maceonia','macedonia');
INSERT INTO search_spelling VALUES('maco','macao');
INSERT INTO search_spelling VALUES('madaascar','madagascar');
INSERT INTO search_spelling VALUES('madagacar','madagascar');
INSERT INTO search_spelling VALUES('madagasar','madagascar');
INSERT INTO search_spelling VALUES('madagasca','madagascar');
INSERT INTO search_spelling VALUES('madagascar','madagascar');
INSERT INTO search_spelling VALUES('madagascr','madagascar');
INSERT INTO search_spelling VALUES('madagscar','madagascar');
INSERT INTO search_spelling VALUES('madgascar','madagascar');
INSERT INTO search_spelling VALUES('madives','maldives');
INSERT INTO search_spelling VALUES('maedonia','macedonia');
INSERT INTO search_spelling VALUES('maen','mayen');
INSERT INTO search_spelling VALUES('mai','mali');
INSERT INTO search_spelling VALUES('maiana','mariana');
INSERT INTO search_spelling VALUES('maino','marino');
INSERT INTO search_spelling VALUES('mal','mali');
INSERT INTO search_spelling VALUES('mala','malta');
INSERT INTO search_spelling VALUES('malai','malawi');
INSERT INTO search_spelling VALUES('malasia','malaysia');
INSERT INTO search_spelling VALUES('malaw','malawi');
INSERT INTO search_spelling VALUES('malawi','malawi');
INSERT INTO search_spelling VALUES('malayia','malaysia');
INSERT INTO search_spelling VALUES('malaysa','malaysia');
INSERT INTO search_spelling VALUES('malaysi','malaysia');
INSERT INTO search_spelling VALUES('malaysia','malaysia');
INSERT INTO search_spelling VALUES('maldies','maldives');
INSERT INTO search_spelling VALUES('maldive','maldives');
INSERT INTO search_spelling VALUES('maldives','maldives');
INSERT INTO search_spelling VALUES('maldivs','maldives');
INSERT INTO search_spelling VALUES('maldves','maldives');
INSERT INTO search_spelling VALUES('mali','mali');
INSERT INTO search_spelling VALUES('malinas','malvinas');
INSERT INTO search_spelling VALUES('malives','maldives');
INSERT INTO search_spelling VALUES('malt','malta');
INSERT INTO search_spelling VALUES('malta','malta');
INSERT INTO search_spelling VALUES('malvias','malvinas');
INSERT INTO search_spelling VALUES('malvina','malvinas');
INSERT INTO search_spelling VALUES('malvinas','malvinas');
INSERT INTO search_spelling VALUES('malvins','malvinas');
INSERT INTO search_spelling VALUES('malvnas','malvinas');
INSERT INTO search_spelling VALUES('malwi','malawi');
INSERT INTO search_spelling VALUES('malysia','malaysia');
INSERT INTO search_spelling VALUES('man','oman');
INSERT INTO search_spelling VALUES('manmar','myanmar');
INSERT INTO search_spelling VALUES('maotte','mayotte');
INSERT INTO search_spelling VALUES('marana','mariana');
INSERT INTO search_spelling VALUES('marhall','marshall');
INSERT INTO search_spelling VALUES('mariaa','mariana');
INSERT INTO search_spelling VALUES('marian','mariana');
INSERT INTO search_spelling VALUES('mariana','mariana');
INSERT INTO search_spelling VALUES('marin','marino');
INSERT INTO search_spelling VALUES('marin','martin');
INSERT INTO search_spelling VALUES('marina','mariana');
INSERT INTO search_spelling VALUES('marinique','martinique');
INSERT INTO search_spelling VALUES('marino','marino');
INSERT INTO search_spelling VALUES('mario','marino');
INSERT INTO search_spelling VALUES('maritania','mauritania');
INSERT INTO search_spelling VALUES('maritius','mauritius');
INSERT INTO search_spelling VALUES('marno','marino');
INSERT INTO search_spelling VALUES('marsall','marshall');
INSERT INTO search_spelling VALUES('marshal','marshall');
INSERT INTO search_spelling VALUES('marshall','marshall');
INSERT INTO search_spelling VALUES('marshll','marshall');
INSERT INTO search_spelling VALUES('marten','maarten');
INSERT INTO search_spelling VALUES('marti','martin');
INSERT INTO search_spelling VALUES('martiique','martinique');
INSERT INTO search_spelling VALUES('martin','martin');
INSERT INTO search_spelling VALUES('martiniqe','martinique');
INSERT INTO search_spelling VALUES('martiniqu','martinique');
INSERT INTO search_spelling VALUES('martinique','martinique');
INSERT INTO search_spelling VALUES('martiniue','martinique');
INSERT INTO search_spelling VALUES('martinque','martinique');
INSERT INTO search_spelling VALUES('martn','martin');
INSERT INTO search_spelling VALUES('martnique','martinique');
INSERT INTO search_spelling VALUES('mashall','marshall');
INSERT INTO search_spelling VALUES('mata','malta');
INSERT INTO search_spelling VALUES('matin','martin');
INSERT INTO search_spelling VALUES('matinique','martinique');
INSERT INTO search_spelling VALUES('mauitania','mauritania');
INSERT INTO search_spelling VALUES('mauitius','mauritius');
INSERT INTO search_spelling VALUES('mauriania','mauritania');
INSERT INTO search_spelling VALUES('mauriius','mauritius');
INSERT INTO search_spelling VALUES('mauritaia','mauritania');
INSERT INTO search_spelling VALUES('mauritana','mauritania');
INSERT INTO search_spelling VALUES('mauritani','mauritania');
INSERT INTO search_spelling VALUES('mauritania','mauritania');
INSERT INTO search_spelling VALUES('mauritis','mauritius');
INSERT INTO search_spelling VALUES('mauritiu','mauritius');
INSERT INTO search_spelling VALUES('mauritius','mauritius');
INSERT INTO search_spelling VALUES('mauritnia','mauritania');
INSERT INTO search_spelling VALUES('mauritus','mauritius');
INSERT INTO search_spelling VALUES('maurtania','mauritania');
INSERT INTO search_spelling VALUES('maurtius','mauritius');
INSERT INTO search_spelling VALUES('mavinas','malvinas');
INSERT INTO search_spelling VALUES('maye','mayen');
INSERT INTO search_spelling VALUES('mayen','mayen');
INSERT INTO search_spelling VALUES('mayn','mayen');
INSERT INTO search_spelling VALUES('mayote','mayotte');
INSERT INTO search_spelling VALUES('mayott','mayotte');
INSERT INTO search_spelling VALUES('mayotte','mayotte');
INSERT INTO search_spelling VALUES('maytte','mayotte');
INSERT INTO search_spelling VALUES('mcao','macao');
INSERT INTO search_spelling VALUES('mcdnald','mcdonald');
INSERT INTO search_spelling VALUES('mcdoald','mcdonald');
INSERT INTO search_spelling VALUES('mcdonad','mcdonald');
INSERT INTO search_spelling VALUES('mcdonal','mcdonald');
INSERT INTO search_spelling VALUES('mcdonald','mcdonald');
INSERT INTO search_spelling VALUES('mcdonld','mcdonald');
INSERT INTO search_spelling VALUES('mcedonia','macedonia');
INSERT INTO search_spelling VALUES('mconald','mcdonald');
INSERT INTO search_spelling VALUES('mcronesia','micronesia');
INSERT INTO search_spelling VALUES('mdagascar','madagascar');
INSERT INTO search_spelling VALUES('mdonald','mcdonald');
INSERT INTO search_spelling VALUES('meico','mexico');
INSERT INTO search_spelling VALUES('merica','america');
INSERT INTO search_spelling VALUES('merican','american');
INSERT INTO search_spelling VALUES('mexco','mexico');
INSERT INTO search_spelling VALUES('mexic','mexico');
INSERT INTO search_spelling VALUES('mexico','mexico');
INSERT INTO search_spelling VALUES('mexio','mexico');
INSERT INTO search_spelling VALUES('miconesia','micronesia');
INSERT INTO search_spelling VALUES('micrnesia','micronesia');
INSERT INTO search_spelling VALUES('microesia','micronesia');
INSERT INTO search_spelling VALUES('microneia','micronesia');
INSERT INTO search_spelling VALUES('micronesa','micronesia');
INSERT INTO search_spelling VALUES('micronesi','micronesia');
INSERT INTO search_spelling VALUES('micronesia','micronesia');
INSERT INTO search_spelling VALUES('micronsia','micronesia');
INSERT INTO search_spelling VALUES('mino','minor');
INSERT INTO search_spelling VALUES('minor','minor');
INSERT INTO search_spelling VALUES('minr','minor');
INSERT INTO search_spelling VALUES('mior','minor');
INSERT INTO search_spelling VALUES('miqelon','miquelon');
INSERT INTO search_spelling VALUES('miqueln','miquelon');
INSERT INTO search_spelling VALUES('miquelo','miquelon');
INSERT INTO search_spelling VALUES('miquelon','miquelon');
INSERT INTO search_spelling VALUES('miqueon','miquelon');
INSERT INTO search_spelling VALUES('miqulon','miquelon');
INSERT INTO search_spelling VALUES('mirates','emirates');
INSERT INTO search_spelling VALUES('mironesia','micronesia');
INSERT INTO search_spelling VALUES('miuelon','miquelon');
INSERT INTO search_spelling VALUES('mlawi','malawi');
INSERT INTO search_spelling VALUES('mlaysia','malaysia');
INSERT INTO search_spelling VALUES('mldives','maldives');
INSERT INTO search_spelling VALUES('mldova','moldova');
INSERT INTO search_spelling VALUES('mli','mali');
INSERT INTO search_spelling VALUES('mlta','malta');
INSERT INTO search_spelling VALUES('mlvinas','malvinas');
INSERT INTO search_spelling VALUES('mnaco','monaco');
INSERT INTO search_spelling VALUES('mngolia','mongolia');
INSERT INTO search_spelling VALUES('mnor','minor');
INSERT INTO search_spelling VALUES('mntenegro','montenegro');
INSERT INTO search_spelling VALUES('mntserrat','montserrat');
INSERT INTO search_spelling VALUES('moaco','monaco');
INSERT INTO search_spelling VALUES('moambique','mozambique');
INSERT INTO search_spelling VALUES('modova','moldova');
INSERT INTO search_spelling VALUES('mogolia','mongolia');
INSERT INTO search_spelling VALUES('moldoa','moldova');
INSERT INTO search_spelling VALUES('moldov','moldova');
INSERT INTO search_spelling VALUES('moldova','moldova');
INSERT INTO search_spelling VALUES('moldva','moldova');
INSERT INTO search_spelling VALUES('molova','moldova');
INSERT INTO search_spelling VALUES('monac','monaco');
INSERT INTO search_spelling VALUES('monaco','monaco');
INSERT INTO search_spelling VALUES('monao','monaco');
INSERT INTO search_spelling VALUES('monco','monaco');
INSERT INTO search_spelling VALUES('monenegro','montenegro');
INSERT INTO search_spelling VALUES('monglia','mongolia');
INSERT INTO search_spelling VALUES('mongoia','mongolia');
INSERT INTO search_spelling VALUES('mongola','mongolia');
INSERT INTO search_spelling VALUES('mongoli','mongolia');
INSERT INTO search_spelling VALUES('mongolia','mongolia');
INSERT INTO search_spelling VALUES('monolia','mongolia');
INSERT INTO search_spelling VALUES('monserrat','montserrat');
INSERT INTO search_spelling VALUES('monteegro','montenegro');
INSERT INTO search_spelling VALUES('montenego','montenegro');
INSERT INTO search_spelling VALUES('montenegr','montenegro');
INSERT INTO search_spelling VALUES('montenegro','montenegro');
INSERT INTO search_spelling VALUES('montenero','montenegro');
INSERT INTO search_spelling VALUES('montengro','montenegro');
INSERT INTO search_spelling VALUES('monterrat','montserrat');
INSERT INTO search_spelling VALUES('montnegro','montenegro');
INSERT INTO search_spelling VALUES('montserat','montserrat');
INSERT INTO search_spelling VALUES('montserra','montserrat');
INSERT INTO search_spelling VALUES('montserrat','montserrat');
INSERT INTO search_spelling VALUES('montserrt','montserrat');
INSERT INTO search_spelling VALUES('montsrrat','montserrat');
INSERT INTO search_spelling VALUES('moocco','morocco');
INSERT INTO search_spelling VALUES('morcco','morocco');
INSERT INTO search_spelling VALUES('morocc','morocco');
INSERT INTO search_spelling VALUES('morocco','morocco');
INSERT INTO search_spelling VALUES('moroco','morocco');
INSERT INTO search_spelling VALUES('motenegro','montenegro');
INSERT INTO search_spelling VALUES('motserrat','montserrat');
INSERT INTO search_spelling VALUES('mozabique','mozambique');
INSERT INTO search_spelling VALUES('mozambiqe','mozambique');
INSERT INTO search_spelling VALUES('mozambiqu','mozambique');
INSERT INTO search_spelling VALUES('mozambique','mozambique');
INSERT INTO search_spelling VALUES('mozambiue','mozambique');
INSERT INTO search_spelling VALUES('mozambque','mozambique');
INSERT INTO search_spelling VALUES('mozamique','mozambique');
INSERT INTO search_spelling VALUES('mozmbique','mozambique');
INSERT INTO search_spelling VALUES('mquelon','miquelon');
INSERT INTO search_spelling VALUES('mriana','mariana');
INSERT INTO search_spelling VALUES('mrino','marino');
INSERT INTO search_spelling VALUES('mrocco','morocco');
INSERT INTO search_spelling VALUES('mrshall','marshall');
INSERT INTO search_spelling VALUES('mrtin','martin');
INSERT INTO search_spelling VALUES('mrtinique','martinique');
INSERT INTO search_spelling VALUES('muritania','mauritania');
INSERT INTO search_spelling VALUES('muritius','mauritius');
INSERT INTO search_spelling VALUES('mxico','mexico');
INSERT INTO search_spelling VALUES('myamar','myanmar');
INSERT INTO search_spelling VALUES('myanar','myanmar');
INSERT INTO search_spelling VALUES('myanma','myanmar');
INSERT INTO search_spelling VALUES('myanmar','myanmar');
INSERT INTO search_spelling VALUES('myanmr','myanmar');
INSERT INTO search_spelling VALUES('myen','mayen');
INSERT INTO search_spelling VALUES('mynmar','myanmar');
INSERT INTO search_spelling VALUES('myotte','mayotte');
INSERT INTO search_spelling VALUES('mzambique','mozambique');
INSERT INTO search_spelling VALUES('naibia','namibia');
INSERT INTO search_spelling VALUES('nambia','namibia');
INSERT INTO search_spelling VALUES('namiba','namibia');
INSERT INTO search_spelling VALUES('namibi','namibia');
INSERT INTO search_spelling VALUES('namibia','namibia');
INSERT INTO search_spelling VALUES('namiia','namibia');
INSERT INTO search_spelling VALUES('naru','nauru');
INSERT INTO search_spelling VALUES('naur','nauru');
INSERT INTO search_spelling VALUES('nauru','nauru');
INSERT INTO search_spelling VALUES('nauu','nauru');
INSERT INTO search_spelling VALUES('ncaragua','nicaragua');
INSERT INTO search_spelling VALUES('ndia','india');
INSERT INTO search_spelling VALUES('ndian','indian');
INSERT INTO search_spelling VALUES('ndonesia','indonesia');
INSERT INTO search_spelling VALUES('ndorra','andorra');
INSERT INTO search_spelling VALUES('neal','nepal');
INSERT INTO search_spelling VALUES('neherlands','netherlands');
INSERT INTO search_spelling VALUES('neis','nevis');
INSERT INTO search_spelling VALUES('nepa','nepal');
INSERT INTO search_spelling VALUES('nepal','nepal');
INSERT INTO search_spelling VALUES('nepl','nepal');
INSERT INTO search_spelling VALUES('neterlands','netherlands');
INSERT INTO search_spelling VALUES('nethelands','netherlands');
INSERT INTO search_spelling VALUES('netherands','netherlands');
INSERT INTO search_spelling VALUES('netherlads','netherlands');
INSERT INTO search_spelling VALUES('netherland','netherlands');
INSERT INTO search_spelling VALUES('netherlands','netherlands');
INSERT INTO search_spelling VALUES('netherlans','netherlands');
INSERT INTO search_spelling VALUES('netherlnds','netherlands');
INSERT INTO search_spelling VALUES('nethrlands','netherlands');
INSERT INTO search_spelling VALUES('nevi','nevis');
INSERT INTO search_spelling VALUES('nevis','nevis');
INSERT INTO search_spelling VALUES('nevs','nevis');
INSERT INTO search_spelling VALUES('nger','niger');
INSERT INTO search_spelling VALUES('ngeria','nigeria');
INSERT INTO search_spelling VALUES('ngola','angola');
INSERT INTO search_spelling VALUES('nguilla','anguilla');
INSERT INTO search_spelling VALUES('niaragua','nicaragua');
INSERT INTO search_spelling VALUES('nicaagua','nicaragua');
INSERT INTO search_spelling VALUES('nicaraga','nicaragua');
INSERT INTO search_spelling VALUES('nicaragu','nicaragua');
INSERT INTO search_spelling VALUES('nicaragua','nicaragua');
INSERT INTO search_spelling VALUES('nicaraua','nicaragua');
INSERT INTO search_spelling VALUES('nicargua','nicaragua');
INSERT INTO search_spelling VALUES('nicragua','nicaragua');
INSERT INTO search_spelling VALUES('nie','niue');
INSERT INTO search_spelling VALUES('nier','niger');
INSERT INTO search_spelling VALUES('nieria','nigeria');
INSERT INTO search_spelling VALUES('nige','niger');
INSERT INTO search_spelling VALUES('nigeia','nigeria');
INSERT INTO search_spelling VALUES('niger','niger');
INSERT INTO search_spelling VALUES('nigera','nigeria');
INSERT INTO search_spelling VALUES('nigeri','nigeria');
INSERT INTO search_spelling VALUES('nigeria','nigeria');
INSERT INTO search_spelling VALUES('nigr','niger');
INSERT INTO search_spelling VALUES('nigria','nigeria');
INSERT INTO search_spelling VALUES('nited','united');
INSERT INTO search_spelling VALUES('niu','niue');
INSERT INTO search_spelling VALUES('niue','niue');
INSERT INTO search_spelling VALUES('nmibia','namibia');
INSERT INTO search_spelling VALUES('nofolk','norfolk');
INSERT INTO search_spelling VALUES('noray','norway');
INSERT INTO search_spelling VALUES('norflk','norfolk');
INSERT INTO search_spelling VALUES('norfok','norfolk');
INSERT INTO search_spelling VALUES('norfol','norfolk');
INSERT INTO search_spelling VALUES('norfolk','norfolk');
INSERT INTO search_spelling VALUES('norhern','northern');
INSERT INTO search_spelling VALUES('norolk','norfolk');
INSERT INTO search_spelling VALUES('nortern','northern');
INSERT INTO search_spelling VALUES('northen','northern');
INSERT INTO search_spelling VALUES('norther','northern');
INSERT INTO search_spelling VALUES('northern','northern');
INSERT INTO search_spelling VALUES('northrn','northern');
INSERT INTO search_spelling VALUES('norwa','norway');
INSERT INTO search_spelling VALUES('norway','norway');
INSERT INTO search_spelling VALUES('norwy','norway');
INSERT INTO search_spelling VALUES('nothern','northern');
INSERT INTO search_spelling VALUES('noway','norway');
INSERT INTO search_spelling VALUES('npal','nepal');
INSERT INTO search_spelling VALUES('nrfolk','norfolk');
INSERT INTO search_spelling VALUES('nrthern','northern');
INSERT INTO search_spelling VALUES('nrway','norway');
INSERT INTO search_spelling VALUES('ntarctica','antarctica');
INSERT INTO search_spelling VALUES('ntherlands','netherlands');
INSERT INTO search_spelling VALUES('ntigua','antigua');
INSERT INTO search_spelling VALUES('nue','niue');
INSERT INTO search_spelling VALUES('nuru','nauru');
INSERT INTO search_spelling VALUES('nvis','nevis');
INSERT INTO search_spelling VALUES('oan','oman');
INSERT INTO search_spelling VALUES('obago','tobago');
INSERT INTO search_spelling VALUES('ocan','ocean');
INSERT INTO search_spelling VALUES('ocea','ocean');
INSERT INTO search_spelling VALUES('ocean','ocean');
INSERT INTO search_spelling VALUES('ocen','ocean');
INSERT INTO search_spelling VALUES('ocos','cocos');
INSERT INTO search_spelling VALUES('odgau','rodgau');
INSERT INTO search_spelling VALUES('oean','ocean');
INSERT INTO search_spelling VALUES('ogo','togo');
INSERT INTO search_spelling VALUES('okelau','tokelau');
INSERT INTO search_spelling VALUES('oland','poland');
INSERT INTO search_spelling VALUES('oldova','moldova');
INSERT INTO search_spelling VALUES('olivarian','bolivarian');
INSERT INTO search_spelling VALUES('olivia','bolivia');
INSERT INTO search_spelling VALUES('olkshochschule','volkshochschule');
INSERT INTO search_spelling VALUES('olombia','colombia');
INSERT INTO search_spelling VALUES('olomon','solomon');
INSERT INTO search_spelling VALUES('oltava','poltava');
INSERT INTO search_spelling VALUES('oltawa','poltawa');
INSERT INTO search_spelling VALUES('oly','holy');
INSERT INTO search_spelling VALUES('olynesia','polynesia');
INSERT INTO search_spelling VALUES('oma','oman');
INSERT INTO search_spelling VALUES('omalia','somalia');
INSERT INTO search_spelling VALUES('oman','oman');
INSERT INTO search_spelling VALUES('omania','romania');
INSERT INTO search_spelling VALUES('ome','tome');
INSERT INTO search_spelling VALUES('ominica','dominica');
INSERT INTO search_spelling VALUES('ominican','dominican');
INSERT INTO search_spelling VALUES('ommune','kommune');
INSERT INTO search_spelling VALUES('omn','oman');
INSERT INTO search_spelling VALUES('omoros','comoros');
INSERT INTO search_spelling VALUES('onaco','monaco');
INSERT INTO search_spelling VALUES('onaire','bonaire');
INSERT INTO search_spelling VALUES('onduras','honduras');
INSERT INTO search_spelling VALUES('ong','hong');
INSERT INTO search_spelling VALUES('ong','kong');
INSERT INTO search_spelling VALUES('onga','tonga');
INSERT INTO search_spelling VALUES('ongo','congo');
INSERT INTO search_spelling VALUES('ongolia','mongolia');
INSERT INTO search_spelling VALUES('ontenegro','montenegro');
INSERT INTO search_spelling VALUES('ontserrat','montserrat');
INSERT INTO search_spelling VALUES('ook','cook');
INSERT INTO search_spelling VALUES('ordan','jordan');
INSERT INTO search_spelling VALUES('orea','korea');
INSERT INTO search_spelling VALUES('orfolk','norfolk');
INSERT INTO search_spelling VALUES('ormer','former');
INSERT INTO search_spelling VALUES('orocco','morocco');
INSERT INTO search_spelling VALUES('orthern','northern');
INSERT INTO search_spelling VALUES('ortugal','portugal');
INSERT INTO search_spelling VALUES('orway','norway');
INSERT INTO search_spelling VALUES('osnia','bosnia');
INSERT INTO search_spelling VALUES('osovo','kosovo');
INSERT INTO search_spelling VALUES('osta','costa');
INSERT INTO search_spelling VALUES('ote','cote');
INSERT INTO search_spelling VALUES('otlying','outlying');
INSERT INTO search_spelling VALUES('otswana','botswana');
INSERT INTO search_spelling VALUES('oulying','outlying');
INSERT INTO search_spelling VALUES('outh','south');
INSERT INTO search_spelling VALUES('outhern','southern');
INSERT INTO search_spelling VALUES('outling','outlying');
INSERT INTO search_spelling VALUES('outlyig','outlying');
INSERT INTO search_spelling VALUES('outlyin','outlying');
INSERT INTO search_spelling VALUES('outlying','outlying');
INSERT INTO search_spelling VALUES('outlyng','outlying');
INSERT INTO search_spelling VALUES('outying','outlying');
INSERT INTO search_spelling VALUES('ouvet','bouvet');
INSERT INTO search_spelling VALUES('ozambique','mozambique');
INSERT INTO search_spelling VALUES('paaguay','paraguay');
INSERT INTO search_spelling VALUES('paama','panama');
INSERT INTO search_spelling VALUES('paau','palau');
INSERT INTO search_spelling VALUES('paestine','palestine');
INSERT INTO search_spelling VALUES('pain','spain');
INSERT INTO search_spelling VALUES('paistan','pakistan');
INSERT INTO search_spelling VALUES('pakisan','pakistan');
INSERT INTO search_spelling VALUES('pakista','pakistan');
INSERT INTO search_spelling VALUES('pakistan','pakistan');
INSERT INTO search_spelling VALUES('pakistn','pakistan');
INSERT INTO search_spelling VALUES('pakitan','pakistan');
INSERT INTO search_spelling VALUES('pakstan','pakistan');
INSERT INTO search_spelling VALUES('pala','palau');
INSERT INTO search_spelling VALUES('palau','palau');
INSERT INTO search_spelling VALUES('palesine','palestine');
INSERT INTO search_spelling VALUES('palestie','palestine');
INSERT INTO search_spelling VALUES('palestin','palestine');
INSERT INTO search_spelling VALUES('palestine','palestine');
INSERT INTO search_spelling VALUES('palestne','palestine');
INSERT INTO search_spelling VALUES('paletine','palestine');
INSERT INTO search_spelling VALUES('palstine','palestine');
INSERT INTO search_spelling VALUES('palu','palau');
INSERT INTO search_spelling VALUES('panaa','panama');
INSERT INTO search_spelling VALUES('panam','panama');
INSERT INTO search_spelling VALUES('panama','panama');
INSERT INTO search_spelling VALUES('panma','panama');
INSERT INTO search_spelling VALUES('papa','papua');
INSERT INTO search_spelling VALUES('papu','papua');
INSERT INTO search_spelling VALUES('papua','papua');
INSERT INTO search_spelling VALUES('par','part');
INSERT INTO search_spelling VALUES('paragay','paraguay');
INSERT INTO search_spelling VALUES('paragua','paraguay');
INSERT INTO search_spelling VALUES('paraguay','paraguay');
INSERT INTO search_spelling VALUES('paraguy','paraguay');
INSERT INTO search_spelling VALUES('parauay','paraguay');
INSERT INTO search_spelling VALUES('parguay','paraguay');
INSERT INTO search_spelling VALUES('part','part');
INSERT INTO search_spelling VALUES('pat','part');
INSERT INTO search_spelling VALUES('paua','papua');
INSERT INTO search_spelling VALUES('peoles','peoples');
INSERT INTO search_spelling VALUES('peopes','peoples');
INSERT INTO search_spelling VALUES('people','peoples');
INSERT INTO search_spelling VALUES('peoples','peoples');
INSERT INTO search_spelling VALUES('peopls','peoples');
INSERT INTO search_spelling VALUES('peples','peoples');
INSERT INTO search_spelling VALUES('per','peru');
INSERT INTO search_spelling VALUES('perre','pierre');
INSERT INTO search_spelling VALUES('perto','puerto');
INSERT INTO search_spelling VALUES('peru','peru');
INSERT INTO search_spelling VALUES('peu','peru');
INSERT INTO search_spelling VALUES('phiippines','philippines');
INSERT INTO search_spelling VALUES('philipines','philippines');
INSERT INTO search_spelling VALUES('philippies','philippines');
INSERT INTO search_spelling VALUES('philippine','philippines');
INSERT INTO search_spelling VALUES('philippines','philippines');
INSERT INTO search_spelling VALUES('philippins','philippines');
INSERT INTO search_spelling VALUES('philippnes','philippines');
INSERT INTO search_spelling VALUES('philppines','philippines');
INSERT INTO search_spelling VALUES('phlippines','philippines');
INSERT INTO search_spelling VALUES('picairn','pitcairn');
INSERT INTO search_spelling VALUES('piere','pierre');
INSERT INTO search_spelling VALUES('pierr','pierre');
INSERT INTO search_spelling VALUES('pierre','pierre');
INSERT INTO search_spelling VALUES('pilippines','philippines');
INSERT INTO search_spelling VALUES('pincipe','principe');
INSERT INTO search_spelling VALUES('pirre','pierre');
INSERT INTO search_spelling VALUES('pitairn','pitcairn');
INSERT INTO search_spelling VALUES('pitcain','pitcairn');
INSERT INTO search_spelling VALUES('pitcair','pitcairn');
INSERT INTO search_spelling VALUES('pitcairn','pitcairn');
INSERT INTO search_spelling VALUES('pitcarn','pitcairn');
INSERT INTO search_spelling VALUES('pitcirn','pitcairn');
INSERT INTO search_spelling VALUES('pkistan','pakistan');
INSERT INTO search_spelling VALUES('pland','poland');
INSERT INTO search_spelling VALUES('plau','palau');
INSERT INTO search_spelling VALUES('plestine','palestine');
INSERT INTO search_spelling VALUES('plrinational','plurinational');
INSERT INTO search_spelling VALUES('pltava','poltava');
INSERT INTO search_spelling VALUES('pltawa','poltawa');
INSERT INTO search_spelling VALUES('pluinational','plurinational');
INSERT INTO search_spelling VALUES('pluriational','plurinational');
INSERT INTO search_spelling VALUES('plurinaional','plurinational');
INSERT INTO search_spelling VALUES('plurinatinal','plurinational');
INSERT INTO search_spelling VALUES('plurinatioal','plurinational');
INSERT INTO search_spelling VALUES('plurinationa','plurinational');
INSERT INTO search_spelling VALUES('plurinational','plurinational');
INSERT INTO search_spelling VALUES('plurinationl','plurinational');
INSERT INTO search_spelling VALUES('plurinatonal','plurinational');
INSERT INTO search_spelling VALUES('plurintional','plurinational');
INSERT INTO search_spelling VALUES('plurnational','plurinational');
INSERT INTO search_spelling VALUES('plynesia','polynesia');
INSERT INTO search_spelling VALUES('pnama','panama');
INSERT INTO search_spelling VALUES('poand','poland');
INSERT INTO search_spelling VALUES('polad','poland');
INSERT INTO search_spelling VALUES('polan','poland');
INSERT INTO search_spelling VALUES('poland','poland');
INSERT INTO search_spelling VALUES('polava','poltava');
INSERT INTO search_spelling VALUES('polawa','poltawa');
INSERT INTO search_spelling VALUES('polnd','poland');
INSERT INTO search_spelling VALUES('polnesia','polynesia');
INSERT INTO search_spelling VALUES('poltaa','poltava');
INSERT INTO search_spelling VALUES('poltaa','poltawa');
INSERT INTO search_spelling VALUES('poltav','poltava');
INSERT INTO search_spelling VALUES('poltava','poltava');
INSERT INTO search_spelling VALUES('poltaw','poltawa');
INSERT INTO search_spelling VALUES('poltawa','poltawa');
INSERT INTO search_spelling VALUES('poltva','poltava');
INSERT INTO search_spelling VALUES('poltwa','poltawa');
INSERT INTO search_spelling VALUES('polyesia','polynesia');
INSERT INTO search_spelling VALUES('polyneia','polynesia');
INSERT INTO search_spelling VALUES('polynesa','polynesia');
INSERT INTO search_spelling VALUES('polynesi','polynesia');
INSERT INTO search_spelling VALUES('polynesia','polynesia');
INSERT INTO search_spelling VALUES('polynsia','polynesia');
INSERT INTO search_spelling VALUES('poples','peoples');
INSERT INTO search_spelling VALUES('portgal','portugal');
INSERT INTO search_spelling VALUES('portual','portugal');
INSERT INTO search_spelling VALUES('portuga','portugal');
INSERT INTO search_spelling VALUES('portugal','portugal');
INSERT INTO search_spelling VALUES('portugl','portugal');
INSERT INTO search_spelling VALUES('porugal','portugal');
INSERT INTO search_spelling VALUES('potava','poltava');
INSERT INTO search_spelling VALUES('potawa','poltawa');
INSERT INTO search_spelling VALUES('potugal','portugal');
INSERT INTO search_spelling VALUES('povince','province');
INSERT INTO search_spelling VALUES('poynesia','polynesia');
INSERT INTO search_spelling VALUES('ppua','papua');
INSERT INTO search_spelling VALUES('praguay','paraguay');
INSERT INTO search_spelling VALUES('pricipe','principe');
INSERT INTO search_spelling VALUES('princie','principe');
INSERT INTO search_spelling VALUES('princip','principe');
INSERT INTO search_spelling VALUES('principe','principe');
INSERT INTO search_spelling VALUES('princpe','principe');
INSERT INTO search_spelling VALUES('prinipe','principe');
INSERT INTO search_spelling VALUES('prncipe','principe');
INSERT INTO search_spelling VALUES('proince','province');
INSERT INTO search_spelling VALUES('provice','province');
INSERT INTO search_spelling VALUES('provinc','province');
INSERT INTO search_spelling VALUES('province','province');
INSERT INTO search_spelling VALUES('provine','province');
INSERT INTO search_spelling VALUES('provnce','province');
INSERT INTO search_spelling VALUES('prt','part');
INSERT INTO search_spelling VALUES('prtugal','portugal');
INSERT INTO search_spelling VALUES('pru','peru');
INSERT INTO search_spelling VALUES('prvince','province');
INSERT INTO search_spelling VALUES('ptcairn','pitcairn');
INSERT INTO search_spelling VALUES('puero','puerto');
INSERT INTO search_spelling VALUES('puert','puerto');
INSERT INTO search_spelling VALUES('puerto','puerto');
INSERT INTO search_spelling VALUES('pueto','puerto');
INSERT INTO search_spelling VALUES('purinational','plurinational');
INSERT INTO search_spelling VALUES('purto','puerto');
INSERT INTO search_spelling VALUES('qaar','qatar');
INSERT INTO search_spelling VALUES('qata','qatar');
INSERT INTO search_spelling VALUES('qatar','qatar');
INSERT INTO search_spelling VALUES('qatr','qatar');
INSERT INTO search_spelling VALUES('qtar','qatar');
INSERT INTO search_spelling VALUES('quatorial','equatorial');
INSERT INTO search_spelling VALUES('rab','arab');
INSERT INTO search_spelling VALUES('rabia','arabia');
INSERT INTO search_spelling VALUES('ran','iran');
INSERT INTO search_spelling VALUES('rance','france');
INSERT INTO search_spelling VALUES('randa','rwanda');
INSERT INTO search_spelling VALUES('raq','iraq');
INSERT INTO search_spelling VALUES('razil','brazil');
INSERT INTO search_spelling VALUES('rca','rica');
INSERT INTO search_spelling VALUES('rco','rico');
INSERT INTO search_spelling VALUES('rdgau','rodgau');
INSERT INTO search_spelling VALUES('reat','great');
INSERT INTO search_spelling VALUES('reece','greece');
INSERT INTO search_spelling VALUES('reenland','greenland');
INSERT INTO search_spelling VALUES('rehetilivka','reshetilivka');
INSERT INTO search_spelling VALUES('reland','ireland');
INSERT INTO search_spelling VALUES('renada','grenada');
INSERT INTO search_spelling VALUES('renadines','grenadines');
INSERT INTO search_spelling VALUES('rench','french');
INSERT INTO search_spelling VALUES('renion','reunion');
INSERT INTO search_spelling VALUES('repblic','republic');
INSERT INTO search_spelling VALUES('repubic','republic');
INSERT INTO search_spelling VALUES('republc','republic');
INSERT INTO search_spelling VALUES('republi','republic');
INSERT INTO search_spelling VALUES('republic','republic');
INSERT INTO search_spelling VALUES('repulic','republic');
INSERT INTO search_spelling VALUES('resetilivka','reshetilivka');
INSERT INTO search_spelling VALUES('resheilivka','reshetilivka');
INSERT INTO search_spelling VALUES('reshetiivka','reshetilivka');
INSERT INTO search_spelling VALUES('reshetilika','reshetilivka');
INSERT INTO search_spelling VALUES('reshetiliva','reshetilivka');
INSERT INTO search_spelling VALUES('reshetilivk','reshetilivka');
INSERT INTO search_spelling VALUES('reshetilivka','reshetilivka');
INSERT INTO search_spelling VALUES('reshetilvka','reshetilivka');
INSERT INTO search_spelling VALUES('reshetlivka','reshetilivka');
INSERT INTO search_spelling VALUES('reshtilivka','reshetilivka');
INSERT INTO search_spelling VALUES('reublic','republic');
INSERT INTO search_spelling VALUES('reuion','reunion');
INSERT INTO search_spelling VALUES('reunin','reunion');
INSERT INTO search_spelling VALUES('reunio','reunion');
INSERT INTO search_spelling VALUES('reunion','reunion');
INSERT INTO search_spelling VALUES('reunon','reunion');
INSERT INTO search_spelling VALUES('rgentina','argentina');
INSERT INTO search_spelling VALUES('ria','rica');
INSERT INTO search_spelling VALUES('ric','rica');
INSERT INTO search_spelling VALUES('ric','rico');
INSERT INTO search_spelling VALUES('rica','rica');
INSERT INTO search_spelling VALUES('rico','rico');
INSERT INTO search_spelling VALUES('rincipe','principe');
INSERT INTO search_spelling VALUES('rinidad','trinidad');
INSERT INTO search_spelling VALUES('rio','rico');
INSERT INTO search_spelling VALUES('ristan','tristan');
INSERT INTO search_spelling VALUES('ritain','britain');
INSERT INTO search_spelling VALUES('ritish','british');
INSERT INTO search_spelling VALUES('ritrea','eritrea');
INSERT INTO search_spelling VALUES('rmania','romania');
INSERT INTO search_spelling VALUES('rmenia','armenia');
INSERT INTO search_spelling VALUES('roania','romania');
INSERT INTO search_spelling VALUES('roatia','croatia');
INSERT INTO search_spelling VALUES('rodau','rodgau');
INSERT INTO search_spelling VALUES('rodga','rodgau');
INSERT INTO search_spelling VALUES('rodgau','rodgau');
INSERT INTO search_spelling VALUES('rodgu','rodgau');
INSERT INTO search_spelling VALUES('rogau','rodgau');
INSERT INTO search_spelling VALUES('romaia','romania');
INSERT INTO search_spelling VALUES('romana','romania');
INSERT INTO search_spelling VALUES('romani','romania');
INSERT INTO search_spelling VALUES('romania','romania');
INSERT INTO search_spelling VALUES('romnia','romania');
INSERT INTO search_spelling VALUES('rovince','province');
INSERT INTO search_spelling VALUES('rpublic','republic');
INSERT INTO search_spelling VALUES('rshetilivka','reshetilivka');
INSERT INTO search_spelling VALUES('rssian','russian');
INSERT INTO search_spelling VALUES('ruba','aruba');
INSERT INTO search_spelling VALUES('ruguay','uruguay');
INSERT INTO search_spelling VALUES('runei','brunei');
INSERT INTO search_spelling VALUES('runion','reunion');
INSERT INTO search_spelling VALUES('rusian','russian');
INSERT INTO search_spelling VALUES('russan','russian');
INSERT INTO search_spelling VALUES('russia','russian');
INSERT INTO search_spelling VALUES('russian','russian');
INSERT INTO search_spelling VALUES('russin','russian');
INSERT INTO search_spelling VALUES('rwada','rwanda');
INSERT INTO search_spelling VALUES('rwana','rwanda');
INSERT INTO search_spelling VALUES('rwand','rwanda');
INSERT INTO search_spelling VALUES('rwanda','rwanda');
INSERT INTO search_spelling VALUES('rwnda','rwanda');
INSERT INTO search_spelling VALUES('saa','saba');
INSERT INTO search_spelling VALUES('saara','sahara');
INSERT INTO search_spelling VALUES('sab','saba');
INSERT INTO search_spelling VALUES('saba','saba');
INSERT INTO search_spelling VALUES('sadi','saudi');
INSERT INTO search_spelling VALUES('sadwich','sandwich');
INSERT INTO search_spelling VALUES('sahaa','sahara');
INSERT INTO search_spelling VALUES('sahar','sahara');
INSERT INTO search_spelling VALUES('sahara','sahara');
INSERT INTO search_spelling VALUES('sahra','sahara');
INSERT INTO search_spelling VALUES('sain','saint');
INSERT INTO search_spelling VALUES('sain','spain');
INSERT INTO search_spelling VALUES('saint','saint');
INSERT INTO search_spelling VALUES('sait','saint');
INSERT INTO search_spelling VALUES('salador','salvador');
INSERT INTO search_spelling VALUES('salbard','svalbard');
INSERT INTO search_spelling VALUES('salvado','salvador');
INSERT INTO search_spelling VALUES('salvador','salvador');
INSERT INTO search_spelling VALUES('salvadr','salvador');
INSERT INTO search_spelling VALUES('salvaor','salvador');
INSERT INTO search_spelling VALUES('salvdor','salvador');
INSERT INTO search_spelling VALUES('sama','samoa');
INSERT INTO search_spelling VALUES('samo','samoa');
INSERT INTO search_spelling VALUES('samoa','samoa');
INSERT INTO search_spelling VALUES('sandich','sandwich');
INSERT INTO search_spelling VALUES('sandwch','sandwich');
INSERT INTO search_spelling VALUES('sandwic','sandwich');
INSERT INTO search_spelling VALUES('sandwich','sandwich');
INSERT INTO search_spelling VALUES('sandwih','sandwich');
INSERT INTO search_spelling VALUES('sant','saint');
INSERT INTO search_spelling VALUES('sanwich','sandwich');
INSERT INTO search_spelling VALUES('saoa','samoa');
INSERT INTO search_spelling VALUES('sate','state');
INSERT INTO search_spelling VALUES('sates','states');
INSERT INTO search_spelling VALUES('saud','saudi');
INSERT INTO search_spelling VALUES('saudi','saudi');
INSERT INTO search_spelling VALUES('saui','saudi');
INSERT INTO search_spelling VALUES('savador','salvador');
INSERT INTO search_spelling VALUES('saziland','swaziland');
INSERT INTO search_spelling VALUES('sba','saba');
INSERT INTO search_spelling VALUES('scension','ascension');
INSERT INTO search_spelling VALUES('sdan','sudan');
INSERT INTO search_spelling VALUES('sddanmark','syddanmark');
INSERT INTO search_spelling VALUES('sebia','serbia');
INSERT INTO search_spelling VALUES('sechelles','seychelles');
INSERT INTO search_spelling VALUES('seden','sweden');
INSERT INTO search_spelling VALUES('seegal','senegal');
INSERT INTO search_spelling VALUES('seneal','senegal');
INSERT INTO search_spelling VALUES('senega','senegal');
INSERT INTO search_spelling VALUES('senegal','senegal');
INSERT INTO search_spelling VALUES('senegl','senegal');
INSERT INTO search_spelling VALUES('sengal','senegal');
INSERT INTO search_spelling VALUES('serba','serbia');
INSERT INTO search_spelling VALUES('serbi','serbia');
INSERT INTO search_spelling VALUES('serbia','serbia');
INSERT INTO search_spelling VALUES('seria','serbia');
INSERT INTO search_spelling VALUES('serra','sierra');
INSERT INTO search_spelling VALUES('seycelles','seychelles');
INSERT INTO search_spelling VALUES('seycheles','seychelles');
INSERT INTO search_spelling VALUES('seychelle','seychelles');
INSERT INTO search_spelling VALUES('seychelles','seychelles');
INSERT INTO search_spelling VALUES('seychells','seychelles');
INSERT INTO search_spelling VALUES('seychlles','seychelles');
INSERT INTO search_spelling VALUES('seyhelles','seychelles');
INSERT INTO search_spelling VALUES('shara','sahara');
INSERT INTO search_spelling VALUES('siera','sierra');
INSERT INTO search_spelling VALUES('sierr','sierra');
INSERT INTO search_spelling VALUES('sierra','sierra');
INSERT INTO search_spelling VALUES('sigapore','singapore');
INSERT INTO search_spelling VALUES('sin','sint');
INSERT INTO search_spelling VALUES('sinapore','singapore');
INSERT INTO search_spelling VALUES('singaore','singapore');
INSERT INTO search_spelling VALUES('singapoe','singapore');
INSERT INTO search_spelling VALUES('singapor','singapore');
INSERT INTO search_spelling VALUES('singapore','singapore');
INSERT INTO search_spelling VALUES('singapre','singapore');
INSERT INTO search_spelling VALUES('singpore','singapore');
INSERT INTO search_spelling VALUES('sint','saint');
INSERT INTO search_spelling VALUES('sint','sint');
INSERT INTO search_spelling VALUES('sirra','sierra');
INSERT INTO search_spelling VALUES('sit','sint');
INSERT INTO search_spelling VALUES('sitzerland','switzerland');
INSERT INTO search_spelling VALUES('slamic','islamic');
INSERT INTO search_spelling VALUES('sland','island');
INSERT INTO search_spelling VALUES('slands','islands');
INSERT INTO search_spelling VALUES('sle','isle');
INSERT INTO search_spelling VALUES('sloakia','slovakia');
INSERT INTO search_spelling VALUES('sloenia','slovenia');
INSERT INTO search_spelling VALUES('slomon','solomon');
INSERT INTO search_spelling VALUES('slovaia','slovakia');
INSERT INTO search_spelling VALUES('slovaka','slovakia');
INSERT INTO search_spelling VALUES('slovaki','slovakia');
INSERT INTO search_spelling VALUES('slovakia','slovakia');
INSERT INTO search_spelling VALUES('sloveia','slovenia');
INSERT INTO search_spelling VALUES('slovena','slovenia');
INSERT INTO search_spelling VALUES('sloveni','slovenia');
INSERT INTO search_spelling VALUES('slovenia','slovenia');
INSERT INTO search_spelling VALUES('slovkia','slovakia');
INSERT INTO search_spelling VALUES('slovnia','slovenia');
INSERT INTO search_spelling VALUES('slvador','salvador');
INSERT INTO search_spelling VALUES('slvakia','slovakia');
INSERT INTO search_spelling VALUES('slvenia','slovenia');
INSERT INTO search_spelling VALUES('smalia','somalia');
INSERT INTO search_spelling VALUES('smoa','samoa');
INSERT INTO search_spelling VALUES('sndwich','sandwich');
INSERT INTO search_spelling VALUES('snegal','senegal');
INSERT INTO search_spelling VALUES('sngapore','singapore');
INSERT INTO search_spelling VALUES('snt','sint');
INSERT INTO search_spelling VALUES('soalia','somalia');
INSERT INTO search_spelling VALUES('solmon','solomon');
INSERT INTO search_spelling VALUES('solomn','solomon');
INSERT INTO search_spelling VALUES('solomo','solomon');
INSERT INTO search_spelling VALUES('solomon','solomon');
INSERT INTO search_spelling VALUES('soloon','solomon');
INSERT INTO search_spelling VALUES('somaia','somalia');
INSERT INTO search_spelling VALUES('somala','somalia');
INSERT INTO search_spelling VALUES('somali','somalia');
INSERT INTO search_spelling VALUES('somalia','somalia');
INSERT INTO search_spelling VALUES('somlia','somalia');
INSERT INTO search_spelling VALUES('soomon','solomon');
INSERT INTO search_spelling VALUES('soth','south');
INSERT INTO search_spelling VALUES('sothern','southern');
INSERT INTO search_spelling VALUES('souh','south');
INSERT INTO search_spelling VALUES('souhern','southern');
INSERT INTO search_spelling VALUES('sout','south');
INSERT INTO search_spelling VALUES('soutern','southern');
INSERT INTO search_spelling VALUES('south','south');
INSERT INTO search_spelling VALUES('southen','southern');
INSERT INTO search_spelling VALUES('souther','southern');
INSERT INTO search_spelling VALUES('southern','southern');
INSERT INTO search_spelling VALUES('southrn','southern');
INSERT INTO search_spelling VALUES('sovakia','slovakia');
INSERT INTO search_spelling VALUES('sovenia','slovenia');
INSERT INTO search_spelling VALUES('spai','spain');
INSERT INTO search_spelling VALUES('spain','spain');
INSERT INTO search_spelling VALUES('span','spain');
INSERT INTO search_spelling VALUES('spin','spain');
INSERT INTO search_spelling VALUES('srael','israel');
INSERT INTO search_spelling VALUES('srbia','serbia');
INSERT INTO search_spelling VALUES('srian','syrian');
INSERT INTO search_spelling VALUES('sriname','suriname');
INSERT INTO search_spelling VALUES('stae','state');
INSERT INTO search_spelling VALUES('staes','states');
INSERT INTO search_spelling VALUES('stat','state');
INSERT INTO search_spelling VALUES('state','state');
INSERT INTO search_spelling VALUES('state','states');
INSERT INTO search_spelling VALUES('states','states');
INSERT INTO search_spelling VALUES('stats','states');
INSERT INTO search_spelling VALUES('stonia','estonia');
INSERT INTO search_spelling VALUES('stte','state');
INSERT INTO search_spelling VALUES('sttes','states');
INSERT INTO search_spelling VALUES('suan','sudan');
INSERT INTO search_spelling VALUES('suda','sudan');
INSERT INTO search_spelling VALUES('sudan','sudan');
INSERT INTO search_spelling VALUES('sudi','saudi');
INSERT INTO search_spelling VALUES('sudn','sudan');
INSERT INTO search_spelling VALUES('suiname','suriname');
INSERT INTO search_spelling VALUES('suriame','suriname');
INSERT INTO search_spelling VALUES('surinae','suriname');
INSERT INTO search_spelling VALUES('surinam','suriname');
INSERT INTO search_spelling VALUES('suriname','suriname');
INSERT INTO search_spelling VALUES('surinme','suriname');
INSERT INTO search_spelling VALUES('surname','suriname');
INSERT INTO search_spelling VALUES('suth','south');
INSERT INTO search_spelling VALUES('suthern','southern');
INSERT INTO search_spelling VALUES('svabard','svalbard');
INSERT INTO search_spelling VALUES('svalard','svalbard');
INSERT INTO search_spelling VALUES('svalbad','svalbard');
INSERT INTO search_spelling VALUES('svalbar','svalbard');
INSERT INTO search_spelling VALUES('svalbard','svalbard');
INSERT INTO search_spelling VALUES('svalbrd','svalbard');
INSERT INTO search_spelling VALUES('svlbard','svalbard');
INSERT INTO search_spelling VALUES('swailand','swaziland');
INSERT INTO search_spelling VALUES('swaziand','swaziland');
INSERT INTO search_spelling VALUES('swazilad','swaziland');
INSERT INTO search_spelling VALUES('swazilan','swaziland');
INSERT INTO search_spelling VALUES('swaziland','swaziland');
INSERT INTO search_spelling VALUES('swazilnd','swaziland');
INSERT INTO search_spelling VALUES('swazland','swaziland');
INSERT INTO search_spelling VALUES('swden','sweden');
INSERT INTO search_spelling VALUES('swede','sweden');
INSERT INTO search_spelling VALUES('sweden','sweden');
INSERT INTO search_spelling VALUES('swedn','sweden');
INSERT INTO search_spelling VALUES('sween','sweden');
INSERT INTO search_spelling VALUES('switerland','switzerland');
INSERT INTO search_spelling VALUES('switzeland','switzerland');
INSERT INTO search_spelling VALUES('switzerand','switzerland');
INSERT INTO search_spelling VALUES('switzerlad','switzerland');
INSERT INTO search_spelling VALUES('switzerlan','switzerland');
INSERT INTO search_spelling VALUES('switzerland','switzerland');
INSERT INTO search_spelling VALUES('switzerlnd','switzerland');
INSERT INTO search_spelling VALUES('switzrland','switzerland');
INSERT INTO search_spelling VALUES('swizerland','switzerland');
INSERT INTO search_spelling VALUES('swtzerland','switzerland');
INSERT INTO search_spelling VALUES('swziland','swaziland');
INSERT INTO search_spelling VALUES('sychelles','seychelles');
INSERT INTO search_spelling VALUES('sydanmark','syddanmark');
INSERT INTO search_spelling VALUES('syddamark','syddanmark');
INSERT INTO search_spelling VALUES('syddanark','syddanmark');
INSERT INTO search_spelling VALUES('syddanmak','syddanmark');
INSERT INTO search_spelling VALUES('syddanmar','syddanmark');
INSERT INTO search_spelling VALUES('syddanmark','syddanmark');
INSERT INTO search_spelling VALUES('syddanmrk','syddanmark');
INSERT INTO search_spelling VALUES('syddnmark','syddanmark');
INSERT INTO search_spelling VALUES('syian','syrian');
INSERT INTO search_spelling VALUES('syran','syrian');
INSERT INTO search_spelling VALUES('syria','syrian');
INSERT INTO search_spelling VALUES('syrian','syrian');
INSERT INTO search_spelling VALUES('syrin','syrian');
INSERT INTO search_spelling VALUES('taian','taiwan');
INSERT INTO search_spelling VALUES('taikistan','tajikistan');
INSERT INTO search_spelling VALUES('tailand','thailand');
INSERT INTO search_spelling VALUES('taiwa','taiwan');
INSERT INTO search_spelling VALUES('taiwan','taiwan');
INSERT INTO search_spelling VALUES('taiwn','taiwan');
INSERT INTO search_spelling VALUES('tajiistan','tajikistan');
INSERT INTO search_spelling VALUES('tajikisan','tajikistan');
INSERT INTO search_spelling VALUES('tajikista','tajikistan');
INSERT INTO search_spelling VALUES('tajikistan','tajikistan');
INSERT INTO search_spelling VALUES('tajikistn','tajikistan');
INSERT INTO search_spelling VALUES('tajikitan','tajikistan');
INSERT INTO search_spelling VALUES('tajikstan','tajikistan');
INSERT INTO search_spelling VALUES('tajkistan','tajikistan');
INSERT INTO search_spelling VALUES('taly','italy');
INSERT INTO search_spelling VALUES('tanania','tanzania');
INSERT INTO search_spelling VALUES('tanzaia','tanzania');
INSERT INTO search_spelling VALUES('tanzana','tanzania');
INSERT INTO search_spelling VALUES('tanzani','tanzania');
INSERT INTO search_spelling VALUES('tanzania','tanzania');
INSERT INTO search_spelling VALUES('tanznia','tanzania');
INSERT INTO search_spelling VALUES('tate','state');
INSERT INTO search_spelling VALUES('tates','states');
INSERT INTO search_spelling VALUES('tawan','taiwan');
INSERT INTO search_spelling VALUES('tazania','tanzania');
INSERT INTO search_spelling VALUES('tbago','tobago');
INSERT INTO search_spelling VALUES('teritories','territories');
INSERT INTO search_spelling VALUES('teritory','territory');
INSERT INTO search_spelling VALUES('terriories','territories');
INSERT INTO search_spelling VALUES('terriory','territory');
INSERT INTO search_spelling VALUES('territoies','territories');
INSERT INTO search_spelling VALUES('territor','territory');
INSERT INTO search_spelling VALUES('territores','territories');
INSERT INTO search_spelling VALUES('territorie','territories');
INSERT INTO search_spelling VALUES('territories','territories');
INSERT INTO search_spelling VALUES('territoris','territories');
INSERT INTO search_spelling VALUES('territory','territory');
INSERT INTO search_spelling VALUES('territoy','territory');
INSERT INTO search_spelling VALUES('territries','territories');
INSERT INTO search_spelling VALUES('territry','territory');
INSERT INTO search_spelling VALUES('terrtories','territories');
INSERT INTO search_spelling VALUES('terrtory','territory');
INSERT INTO search_spelling VALUES('tgo','togo');
INSERT INTO search_spelling VALUES('thaiand','thailand');
INSERT INTO search_spelling VALUES('thailad','thailand');
INSERT INTO search_spelling VALUES('thailan','thailand');
INSERT INTO search_spelling VALUES('thailand','thailand');
INSERT INTO search_spelling VALUES('thailnd','thailand');
INSERT INTO search_spelling VALUES('thaland','thailand');
INSERT INTO search_spelling VALUES('thiland','thailand');
INSERT INTO search_spelling VALUES('thiopia','ethiopia');
INSERT INTO search_spelling VALUES('timo','timor');
INSERT INTO search_spelling VALUES('timor','timor');
INSERT INTO search_spelling VALUES('timr','timor');
INSERT INTO search_spelling VALUES('tinidad','trinidad');
INSERT INTO search_spelling VALUES('tior','timor');
INSERT INTO search_spelling VALUES('tistan','tristan');
INSERT INTO search_spelling VALUES('tiwan','taiwan');
INSERT INTO search_spelling VALUES('tjikistan','tajikistan');
INSERT INTO search_spelling VALUES('tkelau','tokelau');
INSERT INTO search_spelling VALUES('tme','tome');
INSERT INTO search_spelling VALUES('tmor','timor');
INSERT INTO search_spelling VALUES('tnga','tonga');
INSERT INTO search_spelling VALUES('tnisia','tunisia');
INSERT INTO search_spelling VALUES('tnzania','tanzania');
INSERT INTO search_spelling VALUES('toago','tobago');
INSERT INTO search_spelling VALUES('tobag','tobago');
INSERT INTO search_spelling VALUES('tobago','tobago');
INSERT INTO search_spelling VALUES('tobao','tobago');
INSERT INTO search_spelling VALUES('tobgo','tobago');
INSERT INTO search_spelling VALUES('toe','tome');
INSERT INTO search_spelling VALUES('toelau','tokelau');
INSERT INTO search_spelling VALUES('tog','togo');
INSERT INTO search_spelling VALUES('toga','tonga');
INSERT INTO search_spelling VALUES('togo','togo');
INSERT INTO search_spelling VALUES('tokeau','tokelau');
INSERT INTO search_spelling VALUES('tokela','tokelau');
INSERT INTO search_spelling VALUES('tokelau','tokelau');
INSERT INTO search_spelling VALUES('tokelu','tokelau');
INSERT INTO search_spelling VALUES('toklau','tokelau');
INSERT INTO search_spelling VALUES('tom','tome');
INSERT INTO search_spelling VALUES('tome','tome');
INSERT INTO search_spelling VALUES('tona','tonga');
INSERT INTO search_spelling VALUES('tong','tonga');
INSERT INTO search_spelling VALUES('tonga','tonga');
INSERT INTO search_spelling VALUES('too','togo');
INSERT INTO search_spelling VALUES('triidad','trinidad');
INSERT INTO search_spelling VALUES('trindad','trinidad');
INSERT INTO search_spelling VALUES('triniad','trinidad');
INSERT INTO search_spelling VALUES('trinida','trinidad');
INSERT INTO search_spelling VALUES('trinidad','trinidad');
INSERT INTO search_spelling VALUES('trinidd','trinidad');
INSERT INTO search_spelling VALUES('trisan','tristan');
INSERT INTO search_spelling VALUES('trista','tristan');
INSERT INTO search_spelling VALUES('tristan','tristan');
INSERT INTO search_spelling VALUES('tristn','tristan');
INSERT INTO search_spelling VALUES('tritan','tristan');
INSERT INTO search_spelling VALUES('trkey','turkey');
INSERT INTO search_spelling VALUES('trkmenistan','turkmenistan');
INSERT INTO search_spelling VALUES('trks','turks');
INSERT INTO search_spelling VALUES('trnidad','trinidad');
INSERT INTO search_spelling VALUES('trritories','territories');
INSERT INTO search_spelling VALUES('trritory','territory');
INSERT INTO search_spelling VALUES('trstan','tristan');
INSERT INTO search_spelling VALUES('tualu','tuvalu');
INSERT INTO search_spelling VALUES('tuisia','tunisia');
INSERT INTO search_spelling VALUES('tukey','turkey');
INSERT INTO search_spelling VALUES('tukmenistan','turkmenistan');
INSERT INTO search_spelling VALUES('tuks','turks');
INSERT INTO search_spelling VALUES('tuniia','tunisia');
INSERT INTO search_spelling VALUES('tunisa','tunisia');
INSERT INTO search_spelling VALUES('tunisi','tunisia');
INSERT INTO search_spelling VALUES('tunisia','tunisia');
INSERT INTO search_spelling VALUES('tunsia','tunisia');
INSERT INTO search_spelling VALUES('turey','turkey');
INSERT INTO search_spelling VALUES('turk','turks');
INSERT INTO search_spelling VALUES('turke','turkey');
INSERT INTO search_spelling VALUES('turkenistan','turkmenistan');
INSERT INTO search_spelling VALUES('turkey','turkey');
INSERT INTO search_spelling VALUES('turkmeistan','turkmenistan');
INSERT INTO search_spelling VALUES('turkmenisan','turkmenistan');
INSERT INTO search_spelling VALUES('turkmenista','turkmenistan');
INSERT INTO search_spelling VALUES('turkmenistan','turkmenistan');
INSERT INTO search_spelling VALUES('turkmenistn','turkmenistan');
INSERT INTO search_spelling VALUES('turkmenitan','turkmenistan');
INSERT INTO search_spelling VALUES('turkmenstan','turkmenistan');
INSERT INTO search_spelling VALUES('turkmnistan','turkmenistan');
INSERT INTO search_spelling VALUES('turks','turks');
INSERT INTO search_spelling VALUES('turky','turkey');
INSERT INTO search_spelling VALUES('turmenistan','turkmenistan');
INSERT INTO search_spelling VALUES('turs','turks');
INSERT INTO search_spelling VALUES('tuval','tuvalu');
INSERT INTO search_spelling VALUES('tuvalu','tuvalu');
INSERT INTO search_spelling VALUES('tuvau','tuvalu');
INSERT INTO search_spelling VALUES('tuvlu','tuvalu');
INSERT INTO search_spelling VALUES('tvalu','tuvalu');
INSERT INTO search_spelling VALUES('uadeloupe','guadeloupe');
INSERT INTO search_spelling VALUES('uam','guam');
INSERT INTO search_spelling VALUES('uanda','uganda');
INSERT INTO search_spelling VALUES('uatemala','guatemala');
INSERT INTO search_spelling VALUES('uba','cuba');
INSERT INTO search_spelling VALUES('ubekistan','uzbekistan');
INSERT INTO search_spelling VALUES('ucia','lucia');
INSERT INTO search_spelling VALUES('udan','sudan');
INSERT INTO search_spelling VALUES('udenhofen','dudenhofen');
INSERT INTO search_spelling VALUES('uernsey','guernsey');
INSERT INTO search_spelling VALUES('uerto','puerto');
INSERT INTO search_spelling VALUES('ugada','uganda');
INSERT INTO search_spelling VALUES('ugana','uganda');
INSERT INTO search_spelling VALUES('ugand','uganda');
INSERT INTO search_spelling VALUES('uganda','uganda');
INSERT INTO search_spelling VALUES('ugnda','uganda');
INSERT INTO search_spelling VALUES('ugoslav','yugoslav');
INSERT INTO search_spelling VALUES('uiana','guiana');
INSERT INTO search_spelling VALUES('uinea','guinea');
INSERT INTO search_spelling VALUES('uited','united');
INSERT INTO search_spelling VALUES('ukaine','ukraine');
INSERT INTO search_spelling VALUES('ukraie','ukraine');
INSERT INTO search_spelling VALUES('ukrain','ukraine');
INSERT INTO search_spelling VALUES('ukraine','ukraine');
INSERT INTO search_spelling VALUES('ukrane','ukraine');
INSERT INTO search_spelling VALUES('ukrine','ukraine');
INSERT INTO search_spelling VALUES('ulgaria','bulgaria');
INSERT INTO search_spelling VALUES('ungary','hungary');
INSERT INTO search_spelling VALUES('unha','cunha');
INSERT INTO search_spelling VALUES('unied','united');
INSERT INTO search_spelling VALUES('unisia','tunisia');
INSERT INTO search_spelling VALUES('unitd','united');
INSERT INTO search_spelling VALUES('unite','united');
INSERT INTO search_spelling VALUES('united','united');
INSERT INTO search_spelling VALUES('unted','united');
INSERT INTO search_spelling VALUES('uracao','curacao');
INSERT INTO search_spelling VALUES('uraine','ukraine');
INSERT INTO search_spelling VALUES('urguay','uruguay');
INSERT INTO search_spelling VALUES('uriname','suriname');
INSERT INTO search_spelling VALUES('urkey','turkey');
INSERT INTO search_spelling VALUES('urkina','burkina');
INSERT INTO search_spelling VALUES('urkmenistan','turkmenistan');
INSERT INTO search_spelling VALUES('urks','turks');
INSERT INTO search_spelling VALUES('urugay','uruguay');
INSERT INTO search_spelling VALUES('urugua','uruguay');
INSERT INTO search_spelling VALUES('uruguay','uruguay');
INSERT INTO search_spelling VALUES('uruguy','uruguay');
INSERT INTO search_spelling VALUES('urundi','burundi');
INSERT INTO search_spelling VALUES('uruuay','uruguay');
INSERT INTO search_spelling VALUES('ussian','russian');
INSERT INTO search_spelling VALUES('ustatius','eustatius');
INSERT INTO search_spelling VALUES('ustralia','australia');
INSERT INTO search_spelling VALUES('ustria','austria');
INSERT INTO search_spelling VALUES('utch','dutch');
INSERT INTO search_spelling VALUES('utlying','outlying');
INSERT INTO search_spelling VALUES('utuna','futuna');
INSERT INTO search_spelling VALUES('uuguay','uruguay');
INSERT INTO search_spelling VALUES('uvalu','tuvalu');
INSERT INTO search_spelling VALUES('uwait','kuwait');
INSERT INTO search_spelling VALUES('uxembourg','luxembourg');
INSERT INTO search_spelling VALUES('uyana','guyana');
INSERT INTO search_spelling VALUES('uzbeistan','uzbekistan');
INSERT INTO search_spelling VALUES('uzbekisan','uzbekistan');
INSERT INTO search_spelling VALUES('uzbekista','uzbekistan');
INSERT INTO search_spelling VALUES('uzbekistan','uzbekistan');
INSERT INTO search_spelling VALUES('uzbekistn','uzbekistan');
INSERT INTO search_spelling VALUES('uzbekitan','uzbekistan');
INSERT INTO search_spelling VALUES('uzbekstan','uzbekistan');
INSERT INTO search_spelling VALUES('uzbkistan','uzbekistan');
INSERT INTO search_spelling VALUES('uzekistan','uzbekistan');
INSERT INTO search_spelling VALUES('valbard','svalbard');
INSERT INTO search_spelling VALUES('vanatu','vanuatu');
INSERT INTO search_spelling VALUES('vanuat','vanuatu');
INSERT INTO search_spelling VALUES('vanuatu','vanuatu');
INSERT INTO search_spelling VALUES('vanuau','vanuatu');
INSERT INTO search_spelling VALUES('vanutu','vanuatu');
INSERT INTO search_spelling VALUES('vauatu','vanuatu');
INSERT INTO search_spelling VALUES('vede','verde');
INSERT INTO search_spelling VALUES('veezuela','venezuela');
INSERT INTO search_spelling VALUES('veje','vejle');
INSERT INTO search_spelling VALUES('vejl','vejle');
INSERT INTO search_spelling VALUES('vejle','vejle');
INSERT INTO search_spelling VALUES('vele','vejle');
INSERT INTO search_spelling VALUES('veneuela','venezuela');
INSERT INTO search_spelling VALUES('venezela','venezuela');
INSERT INTO search_spelling VALUES('venezuea','venezuela');
INSERT INTO search_spelling VALUES('venezuel','venezuela');
INSERT INTO search_spelling VALUES('venezuela','venezuela');
INSERT INTO search_spelling VALUES('venezula','venezuela');
INSERT INTO search_spelling VALUES('venzuela','venezuela');
INSERT INTO search_spelling VALUES('verd','verde');
INSERT INTO search_spelling VALUES('verde','verde');
INSERT INTO search_spelling VALUES('vere','verde');
INSERT INTO search_spelling VALUES('vet','viet');
INSERT INTO search_spelling VALUES('vfin','vifin');
INSERT INTO search_spelling VALUES('vicent','vincent');
INSERT INTO search_spelling VALUES('vie','viet');
INSERT INTO search_spelling VALUES('viet','viet');
INSERT INTO search_spelling VALUES('vifi','vifin');
INSERT INTO search_spelling VALUES('vifin','vifin');
INSERT INTO search_spelling VALUES('vifn','vifin');
INSERT INTO search_spelling VALUES('vigin','virgin');
INSERT INTO search_spelling VALUES('viin','vifin');
INSERT INTO search_spelling VALUES('vincen','vincent');
INSERT INTO search_spelling VALUES('vincent','vincent');
INSERT INTO search_spelling VALUES('vincet','vincent');
INSERT INTO search_spelling VALUES('vincnt','vincent');
INSERT INTO search_spelling VALUES('vinent','vincent');
INSERT INTO search_spelling VALUES('virgi','virgin');
INSERT INTO search_spelling VALUES('virgin','virgin');
INSERT INTO search_spelling VALUES('virgn','virgin');
INSERT INTO search_spelling VALUES('virin','virgin');
INSERT INTO search_spelling VALUES('vit','viet');
INSERT INTO search_spelling VALUES('vjle','vejle');
INSERT INTO search_spelling VALUES('vlkshochschule','volkshochschule');
INSERT INTO search_spelling VALUES('vncent','vincent');
INSERT INTO search_spelling VALUES('vnezuela','venezuela');
INSERT INTO search_spelling VALUES('vnuatu','vanuatu');
INSERT INTO search_spelling VALUES('vokshochschule','volkshochschule');
INSERT INTO search_spelling VALUES('volkhochschule','volkshochschule');
INSERT INTO search_spelling VALUES('volkshchschule','volkshochschule');
INSERT INTO search_spelling VALUES('volkshochchule','volkshochschule');
INSERT INTO search_spelling VALUES('volkshochschle','volkshochschule');
INSERT INTO search_spelling VALUES('volkshochschue','volkshochschule');
INSERT INTO search_spelling VALUES('volkshochschul','volkshochschule');
INSERT INTO search_spelling VALUES('volkshochschule','volkshochschule');
INSERT INTO search_spelling VALUES('volkshochscule','volkshochschule');
INSERT INTO search_spelling VALUES('volkshochshule','volkshochschule');
INSERT INTO search_spelling VALUES('volkshocschule','volkshochschule');
INSERT INTO search_spelling VALUES('volkshohschule','volkshochschule');
INSERT INTO search_spelling VALUES('volksochschule','volkshochschule');
INSERT INTO search_spelling VALUES('volshochschule','volkshochschule');
INSERT INTO search_spelling VALUES('vrde','verde');
INSERT INTO search_spelling VALUES('vrgin','virgin');
INSERT INTO search_spelling VALUES('walis','wallis');
INSERT INTO search_spelling VALUES('walli','wallis');
INSERT INTO search_spelling VALUES('wallis','wallis');
INSERT INTO search_spelling VALUES('walls','wallis');
INSERT INTO search_spelling VALUES('wanda','rwanda');
INSERT INTO search_spelling VALUES('waziland','swaziland');
INSERT INTO search_spelling VALUES('weden','sweden');
INSERT INTO search_spelling VALUES('wesern','western');
INSERT INTO search_spelling VALUES('westen','western');
INSERT INTO search_spelling VALUES('wester','western');
INSERT INTO search_spelling VALUES('western','western');
INSERT INTO search_spelling VALUES('westrn','western');
INSERT INTO search_spelling VALUES('wetern','western');
INSERT INTO search_spelling VALUES('witzerland','switzerland');
INSERT INTO search_spelling VALUES('wllis','wallis');
INSERT INTO search_spelling VALUES('wstern','western');
INSERT INTO search_spelling VALUES('yanmar','myanmar');
INSERT INTO search_spelling VALUES('yddanmark','syddanmark');
INSERT INTO search_spelling VALUES('yeen','yemen');
INSERT INTO search_spelling VALUES('yeme','yemen');
INSERT INTO search_spelling VALUES('yemen','yemen');
INSERT INTO search_spelling VALUES('yemn','yemen');
INSERT INTO search_spelling VALUES('ygoslav','yugoslav');
INSERT INTO search_spelling VALUES('ymen','yemen');
INSERT INTO search_spelling VALUES('yprus','cyprus');
INSERT INTO search_spelling VALUES('yrgyzstan','kyrgyzstan');
INSERT INTO search_spelling VALUES('yrian','syrian');
INSERT INTO search_spelling VALUES('yugolav','yugoslav');
INSERT INTO search_spelling VALUES('yugosav','yugoslav');
INSERT INTO search_spelling VALUES('yugosla','yugoslav');
INSERT INTO search_spelling VALUES('yugoslav','yugoslav');
INSERT INTO search_spelling VALUES('yugoslv','yugoslav');
INSERT INTO search_spelling VALUES('yugslav','yugoslav');
INSERT INTO search_spelling VALUES('yuoslav','yugoslav');
INSERT INTO search_spelling VALUES('zabia','zambia');
INSERT INTO search_spelling VALUES('zaland','zealand');
INSERT INTO search_spelling VALUES('zamba','zambia');
INSERT INTO search_spelling VALUES('zambi','zambia');
INSERT INTO search_spelling VALUES('zambia','zambia');
INSERT INTO search_spelling VALUES('zamia','zambia');
INSERT INTO search_spelling VALUES('zbekistan','uzbekistan');
INSERT INTO search_spelling VALUES('zeaand','zealand');
INSERT INTO search_spelling VALUES('zealad','zealand');
INSERT INTO search_spelling VALUES('zealan','zealand');
INSERT INTO search_spelling VALUES('zealand','zealand');
INSERT INTO search_spelling VALUES('zealnd','zealand');
INSERT INTO search_spelling VALUES('zechia','czechia');
INSERT INTO search_spelling VALUES('zeland','zealand');
INSERT INTO search_spelling VALUES('zerbaijan','azerbaijan');
INSERT INTO search_spelling VALUES('zibabwe','zimbabwe');
INSERT INTO search_spelling VALUES('zimabwe','zimbabwe');
INSERT INTO search_spelling VALUES('zimbabe','zimbabwe');
INSERT INTO search_spelling VALUES('zimbabw','zimbabwe');
INSERT INTO search_spelling VALUES('zimbabwe','zimbabwe');
INSERT INTO search_spelling VALUES('zimbawe','zimbabwe');
INSERT INTO search_spelling VALUES('zimbbwe','zimbabwe');
INSERT INTO search_spelling VALUES('zmbabwe','zimbabwe');
INSERT INTO search_spelling VALUES('zmbia','zambia');
INSERT INTO search_word VALUES('andorra',X'00000000000080008000000000004144');
INSERT INTO search_word VALUES('arab',X'00000000000080008000000000004145');
INSERT INTO search_word VALUES('emirates',X'00000000000080008000000000004145');
INSERT INTO search_word VALUES('united',X'00000000000080008000000000004145');
INSERT INTO search_word VALUES('afghanistan',X'00000000000080008000000000004146');
INSERT INTO search_word VALUES('and',X'00000000000080008000000000004147');
INSERT INTO search_word VALUES('antigua',X'00000000000080008000000000004147');
INSERT INTO search_word VALUES('barbuda',X'00000000000080008000000000004147');
INSERT INTO search_word VALUES('anguilla',X'00000000000080008000000000004149');
INSERT INTO search_word VALUES('albania',X'0000000000008000800000000000414C');
INSERT INTO search_word VALUES('armenia',X'0000000000008000800000000000414D');
INSERT INTO search_word VALUES('angola',X'0000000000008000800000000000414F');
INSERT INTO search_word VALUES('antarctica',X'00000000000080008000000000004151');
INSERT INTO search_word VALUES('argentina',X'00000000000080008000000000004152');
INSERT INTO search_word VALUES('american',X'00000000000080008000000000004153');
INSERT INTO search_word VALUES('samoa',X'00000000000080008000000000004153');
INSERT INTO search_word VALUES('austria',X'00000000000080008000000000004154');
INSERT INTO search_word VALUES('australia',X'00000000000080008000000000004155');
INSERT INTO search_word VALUES('aruba',X'00000000000080008000000000004157');
INSERT INTO search_word VALUES('aland',X'00000000000080008000000000004158');
INSERT INTO search_word VALUES('islands',X'00000000000080008000000000004158');
INSERT INTO search_word VALUES('azerbaijan',X'0000000000008000800000000000415A');
INSERT INTO search_word VALUES('and',X'00000000000080008000000000004241');
INSERT INTO search_word VALUES('bosnia',X'00000000000080008000000000004241');
INSERT INTO search_word VALUES('herzegovina',X'00000000000080008000000000004241');
INSERT INTO search_word VALUES('barbados',X'00000000000080008000000000004242');
INSERT INTO search_word VALUES('bangladesh',X'00000000000080008000000000004244');
INSERT INTO search_word VALUES('belgium',X'00000000000080008000000000004245');
INSERT INTO search_word VALUES('burkina',X'00000000000080008000000000004246');
INSERT INTO search_word VALUES('faso',X'00000000000080008000000000004246');
INSERT INTO search_word VALUES('bulgaria',X'00000000000080008000000000004247');
INSERT INTO search_word VALUES('bahrain',X'00000000000080008000000000004248');
INSERT INTO search_word VALUES('burundi',X'00000000000080008000000000004249');
INSERT INTO search_word VALUES('benin',X'0000000000008000800000000000424A');
INSERT INTO search_word VALUES('barthelemy',X'0000000000008000800000000000424C');
INSERT INTO search_word VALUES('saint',X'0000000000008000800000000000424C');
INSERT INTO search_word VALUES('bermuda',X'0000000000008000800000000000424D');
INSERT INTO search_word VALUES('brunei',X'0000000000008000800000000000424E');
INSERT INTO search_word VALUES('darussalam',X'0000000000008000800000000000424E');
INSERT INTO search_word VALUES('bolivia',X'0000000000008000800000000000424F');
INSERT INTO search_word VALUES('of',X'0000000000008000800000000000424F');
INSERT INTO search_word VALUES('plurinational',X'0000000000008000800000000000424F');
INSERT INTO search_word VALUES('state',X'0000000000008000800000000000424F');
INSERT INTO search_word VALUES('and',X'00000000000080008000000000004251');
INSERT INTO search_word VALUES('bonaire',X'00000000000080008000000000004251');
INSERT INTO search_word VALUES('eustatius',X'00000000000080008000000000004251');
INSERT INTO search_word VALUES('saba',X'00000000000080008000000000004251');
INSERT INTO search_word VALUES('sint',X'00000000000080008000000000004251');
INSERT INTO search_word VALUES('brazil',X'00000000000080008000000000004252');
INSERT INTO search_word VALUES('bahamas',X'00000000000080008000000000004253');
INSERT INTO search_word VALUES('bhutan',X'00000000000080008000000000004254');
INSERT INTO search_word VALUES('bouvet',X'00000000000080008000000000004256');
INSERT INTO search_word VALUES('island',X'00000000000080008000000000004256');
INSERT INTO search_word VALUES('botswana',X'00000000000080008000000000004257');
INSERT INTO search_word VALUES('belarus',X'00000000000080008000000000004259');
INSERT INTO search_word VALUES('belize',X'0000000000008000800000000000425A');
INSERT INTO search_word VALUES('canada',X'00000000000080008000000000004341');
INSERT INTO search_word VALUES('cocos',X'00000000000080008000000000004343');
INSERT INTO search_word VALUES('islands',X'00000000000080008000000000004343');
INSERT INTO search_word VALUES('keeling',X'00000000000080008000000000004343');
INSERT INTO search_word VALUES('congo',X'00000000000080008000000000004344');
INSERT INTO search_word VALUES('democratic',X'00000000000080008000000000004344');
INSERT INTO search_word VALUES('of',X'00000000000080008000000000004344');
INSERT INTO search_word VALUES('republic',X'00000000000080008000000000004344');
INSERT INTO search_word VALUES('the',X'00000000000080008000000000004344');
INSERT INTO search_word VALUES('african',X'00000000000080008000000000004346');
INSERT INTO search_word VALUES('central',X'00000000000080008000000000004346');
INSERT INTO search_word VALUES('republic',X'00000000000080008000000000004346');
INSERT INTO search_word VALUES('congo',X'00000000000080008000000000004347');
INSERT INTO search_word VALUES('switzerland',X'00000000000080008000000000004348');
INSERT INTO search_word VALUES('cote',X'00000000000080008000000000004349');
INSERT INTO search_word VALUES('divoire',X'00000000000080008000000000004349');
INSERT INTO search_word VALUES('cook',X'0000000000008000800000000000434B');
INSERT INTO search_word VALUES('islands',X'0000000000008000800000000000434B');
INSERT INTO search_word VALUES('chile',X'0000000000008000800000000000434C');
INSERT INTO search_word VALUES('cameroon',X'0000000000008000800000000000434D');
INSERT INTO search_word VALUES('china',X'0000000000008000800000000000434E');
INSERT INTO search_word VALUES('colombia',X'0000000000008000800000000000434F');
INSERT INTO search_word VALUES('costa',X'00000000000080008000000000004352');
INSERT INTO search_word VALUES('rica',X'00000000000080008000000000004352');
INSERT INTO search_word VALUES('cuba',X'00000000000080008000000000004355');
INSERT INTO search_word VALUES('cabo',X'00000000000080008000000000004356');
INSERT INTO search_word VALUES('verde',X'00000000000080008000000000004356');
INSERT INTO search_word VALUES('curacao',X'00000000000080008000000000004357');
INSERT INTO search_word VALUES('christmas',X'00000000000080008000000000004358');
INSERT INTO search_word VALUES('island',X'00000000000080008000000000004358');
INSERT INTO search_word VALUES('cyprus',X'00000000000080008000000000004359');
INSERT INTO search_word VALUES('czechia',X'0000000000008000800000000000435A');
INSERT INTO search_word VALUES('germany',X'00000000000080008000000000004445');
INSERT INTO search_word VALUES('djibouti',X'0000000000008000800000000000444A');
INSERT INTO search_word VALUES('denmark',X'0000000000008000800000000000444B');
INSERT INTO search_word VALUES('dominica',X'0000000000008000800000000000444D');
INSERT INTO search_word VALUES('dominican',X'0000000000008000800000000000444F');
INSERT INTO search_word VALUES('republic',X'0000000000008000800000000000444F');
INSERT INTO search_word VALUES('algeria',X'0000000000008000800000000000445A');
INSERT INTO search_word VALUES('ecuador',X'00000000000080008000000000004543');
INSERT INTO search_word VALUES('estonia',X'00000000000080008000000000004545');
INSERT INTO search_word VALUES('egypt',X'00000000000080008000000000004547');
INSERT INTO search_word VALUES('sahara',X'00000000000080008000000000004548');
INSERT INTO search_word VALUES('western',X'00000000000080008000000000004548');
INSERT INTO search_word VALUES('eritrea',X'00000000000080008000000000004552');
INSERT INTO search_word VALUES('spain',X'00000000000080008000000000004553');
INSERT INTO search_word VALUES('ethiopia',X'00000000000080008000000000004554');
INSERT INTO search_word VALUES('finland',X'00000000000080008000000000004649');
INSERT INTO search_word VALUES('fiji',X'0000000000008000800000000000464A');
INSERT INTO search_word VALUES('falkland',X'0000000000008000800000000000464B');
INSERT INTO search_word VALUES('islands',X'0000000000008000800000000000464B');
INSERT INTO search_word VALUES('malvinas',X'0000000000008000800000000000464B');
INSERT INTO search_word VALUES('federated',X'0000000000008000800000000000464D');
INSERT INTO search_word VALUES('micronesia',X'0000000000008000800000000000464D');
INSERT INTO search_word VALUES('of',X'0000000000008000800000000000464D');
INSERT INTO search_word VALUES('states',X'0000000000008000800000000000464D');
INSERT INTO search_word VALUES('faroe',X'0000000000008000800000000000464F');
INSERT INTO search_word VALUES('islands',X'0000000000008000800000000000464F');
INSERT INTO search_word VALUES('france',X'00000000000080008000000000004652');
INSERT INTO search_word VALUES('gabon',X'00000000000080008000000000004741');
INSERT INTO search_word VALUES('and',X'00000000000080008000000000004742');
INSERT INTO search_word VALUES('britain',X'00000000000080008000000000004742');
INSERT INTO search_word VALUES('great',X'00000000000080008000000000004742');
INSERT INTO search_word VALUES('ireland',X'00000000000080008000000000004742');
INSERT INTO search_word VALUES('kingdom',X'00000000000080008000000000004742');
INSERT INTO search_word VALUES('northern',X'00000000000080008000000000004742');
INSERT INTO search_word VALUES('of',X'00000000000080008000000000004742');
INSERT INTO search_word VALUES('united',X'00000000000080008000000000004742');
INSERT INTO search_word VALUES('grenada',X'00000000000080008000000000004744');
INSERT INTO search_word VALUES('georgia',X'00000000000080008000000000004745');
INSERT INTO search_word VALUES('french',X'00000000000080008000000000004746');
INSERT INTO search_word VALUES('guiana',X'00000000000080008000000000004746');
INSERT INTO search_word VALUES('guernsey',X'00000000000080008000000000004747');
INSERT INTO search_word VALUES('ghana',X'00000000000080008000000000004748');
INSERT INTO search_word VALUES('gibraltar',X'00000000000080008000000000004749');
INSERT INTO search_word VALUES('greenland',X'0000000000008000800000000000474C');
INSERT INTO search_word VALUES('gambia',X'0000000000008000800000000000474D');
INSERT INTO search_word VALUES('guinea',X'0000000000008000800000000000474E');
INSERT INTO search_word VALUES('guadeloupe',X'00000000000080008000000000004750');
INSERT INTO search_word VALUES('equatorial',X'00000000000080008000000000004751');
INSERT INTO search_word VALUES('guinea',X'00000000000080008000000000004751');
INSERT INTO search_word VALUES('greece',X'00000000000080008000000000004752');
INSERT INTO search_word VALUES('and',X'00000000000080008000000000004753');
INSERT INTO search_word VALUES('georgia',X'00000000000080008000000000004753');
INSERT INTO search_word VALUES('islands',X'00000000000080008000000000004753');
INSERT INTO search_word VALUES('sandwich',X'00000000000080008000000000004753');
INSERT INTO search_word VALUES('south',X'00000000000080008000000000004753');
INSERT INTO search_word VALUES('the',X'00000000000080008000000000004753');
INSERT INTO search_word VALUES('guatemala',X'00000000000080008000000000004754');
INSERT INTO search_word VALUES('guam',X'00000000000080008000000000004755');
INSERT INTO search_word VALUES('bissau',X'00000000000080008000000000004757');
INSERT INTO search_word VALUES('guinea',X'00000000000080008000000000004757');
INSERT INTO search_word VALUES('guyana',X'00000000000080008000000000004759');
INSERT INTO search_word VALUES('hong',X'0000000000008000800000000000484B');
INSERT INTO search_word VALUES('kong',X'0000000000008000800000000000484B');
INSERT INTO search_word VALUES('and',X'0000000000008000800000000000484D');
INSERT INTO search_word VALUES('heard',X'0000000000008000800000000000484D');
INSERT INTO search_word VALUES('island',X'0000000000008000800000000000484D');
INSERT INTO search_word VALUES('islands',X'0000000000008000800000000000484D');
INSERT INTO search_word VALUES('mcdonald',X'0000000000008000800000000000484D');
INSERT INTO search_word VALUES('honduras',X'0000000000008000800000000000484E');
INSERT INTO search_word VALUES('croatia',X'00000000000080008000000000004852');
INSERT INTO search_word VALUES('haiti',X'00000000000080008000000000004854');
INSERT INTO search_word VALUES('hungary',X'00000000000080008000000000004855');
INSERT INTO search_word VALUES('indonesia',X'00000000000080008000000000004944');
INSERT INTO search_word VALUES('ireland',X'00000000000080008000000000004945');
INSERT INTO search_word VALUES('israel',X'0000000000008000800000000000494C');
INSERT INTO search_word VALUES('isle',X'0000000000008000800000000000494D');
INSERT INTO search_word VALUES('man',X'0000000000008000800000000000494D');
INSERT INTO search_word VALUES('of',X'0000000000008000800000000000494D');
INSERT INTO search_word VALUES('india',X'0000000000008000800000000000494E');
INSERT INTO search_word VALUES('british',X'0000000000008000800000000000494F');
INSERT INTO search_word VALUES('indian',X'0000000000008000800000000000494F');
INSERT INTO search_word VALUES('ocean',X'0000000000008000800000000000494F');
INSERT INTO search_word VALUES('territory',X'0000000000008000800000000000494F');
INSERT INTO search_word VALUES('iraq',X'00000000000080008000000000004951');
INSERT INTO search_word VALUES('iran',X'00000000000080008000000000004952');
INSERT INTO search_word VALUES('islamic',X'00000000000080008000000000004952');
INSERT INTO search_word VALUES('of',X'00000000000080008000000000004952');
INSERT INTO search_word VALUES('republic',X'00000000000080008000000000004952');
INSERT INTO search_word VALUES('iceland',X'00000000000080008000000000004953');
INSERT INTO search_word VALUES('italy',X'00000000000080008000000000004954');
INSERT INTO search_word VALUES('jersey',X'00000000000080008000000000004A45');
INSERT INTO search_word VALUES('jamaica',X'00000000000080008000000000004A4D');
INSERT INTO search_word VALUES('jordan',X'00000000000080008000000000004A4F');
INSERT INTO search_word VALUES('japan',X'00000000000080008000000000004A50');
INSERT INTO search_word VALUES('kenya',X'00000000000080008000000000004B45');
INSERT INTO search_word VALUES('kyrgyzstan',X'00000000000080008000000000004B47');
INSERT INTO search_word VALUES('cambodia',X'00000000000080008000000000004B48');
INSERT INTO search_word VALUES('kiribati',X'00000000000080008000000000004B49');
INSERT INTO search_word VALUES('comoros',X'00000000000080008000000000004B4D');
INSERT INTO search_word VALUES('and',X'00000000000080008000000000004B4E');
INSERT INTO search_word VALUES('kitts',X'00000000000080008000000000004B4E');
INSERT INTO search_word VALUES('nevis',X'00000000000080008000000000004B4E');
INSERT INTO search_word VALUES('saint',X'00000000000080008000000000004B4E');
INSERT INTO search_word VALUES('democratic',X'00000000000080008000000000004B50');
INSERT INTO search_word VALUES('korea',X'00000000000080008000000000004B50');
INSERT INTO search_word VALUES('of',X'00000000000080008000000000004B50');
INSERT INTO search_word VALUES('peoples',X'00000000000080008000000000004B50');
INSERT INTO search_word VALUES('republic',X'00000000000080008000000000004B50');
INSERT INTO search_word VALUES('korea',X'00000000000080008000000000004B52');
INSERT INTO search_word VALUES('of',X'00000000000080008000000000004B52');
INSERT INTO search_word VALUES('republic',X'00000000000080008000000000004B52');
INSERT INTO search_word VALUES('kuwait',X'00000000000080008000000000004B57');
INSERT INTO search_word VALUES('cayman',X'00000000000080008000000000004B59');
INSERT INTO search_word VALUES('islands',X'00000000000080008000000000004B59');
INSERT INTO search_word VALUES('kazakhstan',X'00000000000080008000000000004B5A');
INSERT INTO search_word VALUES('democratic',X'00000000000080008000000000004C41');
INSERT INTO search_word VALUES('lao',X'00000000000080008000000000004C41');
INSERT INTO search_word VALUES('peoples',X'00000000000080008000000000004C41');
INSERT INTO search_word VALUES('republic',X'00000000000080008000000000004C41');
INSERT INTO search_word VALUES('lebanon',X'00000000000080008000000000004C42');
INSERT INTO search_word VALUES('lucia',X'00000000000080008000000000004C43');
INSERT INTO search_word VALUES('saint',X'00000000000080008000000000004C43');
INSERT INTO search_word VALUES('liechtenstein',X'00000000000080008000000000004C49');
INSERT INTO search_word VALUES('lanka',X'00000000000080008000000000004C4B');
INSERT INTO search_word VALUES('sri',X'00000000000080008000000000004C4B');
INSERT INTO search_word VALUES('liberia',X'00000000000080008000000000004C52');
INSERT INTO search_word VALUES('lesotho',X'00000000000080008000000000004C53');
INSERT INTO search_word VALUES('lithuania',X'00000000000080008000000000004C54');
INSERT INTO search_word VALUES('luxembourg',X'00000000000080008000000000004C55');
INSERT INTO search_word VALUES('latvia',X'00000000000080008000000000004C56');
INSERT INTO search_word VALUES('libya',X'00000000000080008000000000004C59');
INSERT INTO search_word VALUES('morocco',X'00000000000080008000000000004D41');
INSERT INTO search_word VALUES('monaco',X'00000000000080008000000000004D43');
INSERT INTO search_word VALUES('moldova',X'00000000000080008000000000004D44');
INSERT INTO search_word VALUES('of',X'00000000000080008000000000004D44');
INSERT INTO search_word VALUES('republic',X'00000000000080008000000000004D44');
INSERT INTO search_word VALUES('montenegro',X'00000000000080008000000000004D45');
INSERT INTO search_word VALUES('french',X'00000000000080008000000000004D46');
INSERT INTO search_word VALUES('martin',X'00000000000080008000000000004D46');
INSERT INTO search_word VALUES('part',X'00000000000080008000000000004D46');
INSERT INTO search_word VALUES('saint',X'00000000000080008000000000004D46');
INSERT INTO search_word VALUES('madagascar',X'00000000000080008000000000004D47');
INSERT INTO search_word VALUES('islands',X'00000000000080008000000000004D48');
INSERT INTO search_word VALUES('marshall',X'00000000000080008000000000004D48');
INSERT INTO search_word VALUES('former',X'00000000000080008000000000004D4B');
INSERT INTO search_word VALUES('macedonia',X'00000000000080008000000000004D4B');
INSERT INTO search_word VALUES('of',X'00000000000080008000000000004D4B');
INSERT INTO search_word VALUES('republic',X'00000000000080008000000000004D4B');
INSERT INTO search_word VALUES('the',X'00000000000080008000000000004D4B');
INSERT INTO search_word VALUES('yugoslav',X'00000000000080008000000000004D4B');
INSERT INTO search_word VALUES('mali',X'00000000000080008000000000004D4C');
INSERT INTO search_word VALUES('myanmar',X'00000000000080008000000000004D4D');
INSERT INTO search_word VALUES('mongolia',X'00000000000080008000000000004D4E');
INSERT INTO search_word VALUES('macao',X'00000000000080008000000000004D4F');
INSERT INTO search_word VALUES('islands',X'00000000000080008000000000004D50');
INSERT INTO search_word VALUES('mariana',X'00000000000080008000000000004D50');
INSERT INTO search_word VALUES('northern',X'00000000000080008000000000004D50');
INSERT INTO search_word VALUES('martinique',X'00000000000080008000000000004D51');
INSERT INTO search_word VALUES('mauritania',X'00000000000080008000000000004D52');
INSERT INTO search_word VALUES('montserrat',X'00000000000080008000000000004D53');
INSERT INTO search_word VALUES('malta',X'00000000000080008000000000004D54');
INSERT INTO search_word VALUES('mauritius',X'00000000000080008000000000004D55');
INSERT INTO search_word VALUES('maldives',X'00000000000080008000000000004D56');
INSERT INTO search_word VALUES('malawi',X'00000000000080008000000000004D57');
INSERT INTO search_word VALUES('mexico',X'00000000000080008000000000004D58');
INSERT INTO search_word VALUES('malaysia',X'00000000000080008000000000004D59');
INSERT INTO search_word VALUES('mozambique',X'00000000000080008000000000004D5A');
INSERT INTO search_word VALUES('namibia',X'00000000000080008000000000004E41');
INSERT INTO search_word VALUES('caledonia',X'00000000000080008000000000004E43');
INSERT INTO search_word VALUES('new',X'00000000000080008000000000004E43');
INSERT INTO search_word VALUES('niger',X'00000000000080008000000000004E45');
INSERT INTO search_word VALUES('island',X'00000000000080008000000000004E46');
INSERT INTO search_word VALUES('norfolk',X'00000000000080008000000000004E46');
INSERT INTO search_word VALUES('nigeria',X'00000000000080008000000000004E47');
INSERT INTO search_word VALUES('nicaragua',X'00000000000080008000000000004E49');
INSERT INTO search_word VALUES('netherlands',X'00000000000080008000000000004E4C');
INSERT INTO search_word VALUES('norway',X'00000000000080008000000000004E4F');
INSERT INTO search_word VALUES('nepal',X'00000000000080008000000000004E50');
INSERT INTO search_word VALUES('nauru',X'00000000000080008000000000004E52');
INSERT INTO search_word VALUES('niue',X'00000000000080008000000000004E55');
INSERT INTO search_word VALUES('new',X'00000000000080008000000000004E5A');
INSERT INTO search_word VALUES('zealand',X'00000000000080008000000000004E5A');
INSERT INTO search_word VALUES('oman',X'00000000000080008000000000004F4D');
INSERT INTO search_word VALUES('panama',X'00000000000080008000000000005041');
INSERT INTO search_word VALUES('peru',X'00000000000080008000000000005045');
INSERT INTO search_word VALUES('french',X'00000000000080008000000000005046');
INSERT INTO search_word VALUES('polynesia',X'00000000000080008000000000005046');
INSERT INTO search_word VALUES('guinea',X'00000000000080008000000000005047');
INSERT INTO search_word VALUES('new',X'00000000000080008000000000005047');
INSERT INTO search_word VALUES('papua',X'00000000000080008000000000005047');
INSERT INTO search_word VALUES('philippines',X'00000000000080008000000000005048');
INSERT INTO search_word VALUES('pakistan',X'0000000000008000800000000000504B');
INSERT INTO search_word VALUES('poland',X'0000000000008000800000000000504C');
INSERT INTO search_word VALUES('and',X'0000000000008000800000000000504D');
INSERT INTO search_word VALUES('miquelon',X'0000000000008000800000000000504D');
INSERT INTO search_word VALUES('pierre',X'0000000000008000800000000000504D');
INSERT INTO search_word VALUES('saint',X'0000000000008000800000000000504D');
INSERT INTO search_word VALUES('pitcairn',X'0000000000008000800000000000504E');
INSERT INTO search_word VALUES('puerto',X'00000000000080008000000000005052');
INSERT INTO search_word VALUES('rico',X'00000000000080008000000000005052');
INSERT INTO search_word VALUES('of',X'00000000000080008000000000005053');
INSERT INTO search_word VALUES('palestine',X'00000000000080008000000000005053');
INSERT INTO search_word VALUES('state',X'00000000000080008000000000005053');
INSERT INTO search_word VALUES('portugal',X'00000000000080008000000000005054');
INSERT INTO search_word VALUES('palau',X'00000000000080008000000000005057');
INSERT INTO search_word VALUES('paraguay',X'00000000000080008000000000005059');
INSERT INTO search_word VALUES('qatar',X'00000000000080008000000000005141');
INSERT INTO search_word VALUES('reunion',X'00000000000080008000000000005245');
INSERT INTO search_word VALUES('romania',X'0000000000008000800000000000524F');
INSERT INTO search_word VALUES('serbia',X'00000000000080008000000000005253');
INSERT INTO search_word VALUES('federation',X'00000000000080008000000000005255');
INSERT INTO search_word VALUES('russian',X'00000000000080008000000000005255');
INSERT INTO search_word VALUES('rwanda',X'00000000000080008000000000005257');
INSERT INTO search_word VALUES('arabia',X'00000000000080008000000000005341');
INSERT INTO search_word VALUES('saudi',X'00000000000080008000000000005341');
INSERT INTO search_word VALUES('islands',X'00000000000080008000000000005342');
INSERT INTO search_word VALUES('solomon',X'00000000000080008000000000005342');
INSERT INTO search_word VALUES('seychelles',X'00000000000080008000000000005343');
INSERT INTO search_word VALUES('sudan',X'00000000000080008000000000005344');
INSERT INTO search_word VALUES('sweden',X'00000000000080008000000000005345');
INSERT INTO search_word VALUES('singapore',X'00000000000080008000000000005347');
INSERT INTO search_word VALUES('and',X'00000000000080008000000000005348');
INSERT INTO search_word VALUES('ascension',X'00000000000080008000000000005348');
INSERT INTO search_word VALUES('cunha',X'00000000000080008000000000005348');
INSERT INTO search_word VALUES('da',X'00000000000080008000000000005348');
INSERT INTO search_word VALUES('helena',X'00000000000080008000000000005348');
INSERT INTO search_word VALUES('saint',X'00000000000080008000000000005348');
INSERT INTO search_word VALUES('tristan',X'00000000000080008000000000005348');
INSERT INTO search_word VALUES('slovenia',X'00000000000080008000000000005349');
INSERT INTO search_word VALUES('and',X'0000000000008000800000000000534A');
INSERT INTO search_word VALUES('jan',X'0000000000008000800000000000534A');
INSERT INTO search_word VALUES('mayen',X'0000000000008000800000000000534A');
INSERT INTO search_word VALUES('svalbard',X'0000000000008000800000000000534A');
INSERT INTO search_word VALUES('slovakia',X'0000000000008000800000000000534B');
INSERT INTO search_word VALUES('leone',X'0000000000008000800000000000534C');
INSERT INTO search_word VALUES('sierra',X'0000000000008000800000000000534C');
INSERT INTO search_word VALUES('marino',X'0000000000008000800000000000534D');
INSERT INTO search_word VALUES('san',X'0000000000008000800000000000534D');
INSERT INTO search_word VALUES('senegal',X'0000000000008000800000000000534E');
INSERT INTO search_word VALUES('somalia',X'0000000000008000800000000000534F');
INSERT INTO search_word VALUES('suriname',X'00000000000080008000000000005352');
INSERT INTO search_word VALUES('south',X'00000000000080008000000000005353');
INSERT INTO search_word VALUES('sudan',X'00000000000080008000000000005353');
INSERT INTO search_word VALUES('and',X'00000000000080008000000000005354');
INSERT INTO search_word VALUES('principe',X'00000000000080008000000000005354');
INSERT INTO search_word VALUES('sao',X'00000000000080008000000000005354');
INSERT INTO search_word VALUES('tome',X'00000000000080008000000000005354');
INSERT INTO search_word VALUES('el',X'00000000000080008000000000005356');
INSERT INTO search_word VALUES('salvador',X'00000000000080008000000000005356');
INSERT INTO search_word VALUES('dutch',X'00000000000080008000000000005358');
INSERT INTO search_word VALUES('maarten',X'00000000000080008000000000005358');
INSERT INTO search_word VALUES('part',X'00000000000080008000000000005358');
INSERT INTO search_word VALUES('sint',X'00000000000080008000000000005358');
INSERT INTO search_word VALUES('arab',X'00000000000080008000000000005359');
INSERT INTO search_word VALUES('republic',X'00000000000080008000000000005359');
INSERT INTO search_word VALUES('syrian',X'00000000000080008000000000005359');
INSERT INTO search_word VALUES('swaziland',X'0000000000008000800000000000535A');
INSERT INTO search_word VALUES('and',X'00000000000080008000000000005443');
INSERT INTO search_word VALUES('caicos',X'00000000000080008000000000005443');
INSERT INTO search_word VALUES('islands',X'00000000000080008000000000005443');
INSERT INTO search_word VALUES('turks',X'00000000000080008000000000005443');
INSERT INTO search_word VALUES('chad',X'00000000000080008000000000005444');
INSERT INTO search_word VALUES('french',X'00000000000080008000000000005446');
INSERT INTO search_word VALUES('southern',X'00000000000080008000000000005446');
INSERT INTO search_word VALUES('territories',X'00000000000080008000000000005446');
INSERT INTO search_word VALUES('togo',X'00000000000080008000000000005447');
INSERT INTO search_word VALUES('thailand',X'00000000000080008000000000005448');
INSERT INTO search_word VALUES('tajikistan',X'0000000000008000800000000000544A');
INSERT INTO search_word VALUES('tokelau',X'0000000000008000800000000000544B');
INSERT INTO search_word VALUES('leste',X'0000000000008000800000000000544C');
INSERT INTO search_word VALUES('timor',X'0000000000008000800000000000544C');
INSERT INTO search_word VALUES('turkmenistan',X'0000000000008000800000000000544D');
INSERT INTO search_word VALUES('tunisia',X'0000000000008000800000000000544E');
INSERT INTO search_word VALUES('tonga',X'0000000000008000800000000000544F');
INSERT INTO search_word VALUES('turkey',X'00000000000080008000000000005452');
INSERT INTO search_word VALUES('and',X'00000000000080008000000000005454');
INSERT INTO search_word VALUES('tobago',X'00000000000080008000000000005454');
INSERT INTO search_word VALUES('trinidad',X'00000000000080008000000000005454');
INSERT INTO search_word VALUES('tuvalu',X'00000000000080008000000000005456');
INSERT INTO search_word VALUES('china',X'00000000000080008000000000005457');
INSERT INTO search_word VALUES('of',X'00000000000080008000000000005457');
INSERT INTO search_word VALUES('province',X'00000000000080008000000000005457');
INSERT INTO search_word VALUES('taiwan',X'00000000000080008000000000005457');
INSERT INTO search_word VALUES('of',X'0000000000008000800000000000545A');
INSERT INTO search_word VALUES('republic',X'0000000000008000800000000000545A');
INSERT INTO search_word VALUES('tanzania',X'0000000000008000800000000000545A');
INSERT INTO search_word VALUES('united',X'0000000000008000800000000000545A');
INSERT INTO search_word VALUES('ukraine',X'00000000000080008000000000005541');
INSERT INTO search_word VALUES('uganda',X'00000000000080008000000000005547');
INSERT INTO search_word VALUES('islands',X'0000000000008000800000000000554D');
INSERT INTO search_word VALUES('minor',X'0000000000008000800000000000554D');
INSERT INTO search_word VALUES('outlying',X'0000000000008000800000000000554D');
INSERT INTO search_word VALUES('states',X'0000000000008000800000000000554D');
INSERT INTO search_word VALUES('united',X'0000000000008000800000000000554D');
INSERT INTO search_word VALUES('america',X'00000000000080008000000000005553');
INSERT INTO search_word VALUES('of',X'00000000000080008000000000005553');
INSERT INTO search_word VALUES('states',X'00000000000080008000000000005553');
INSERT INTO search_word VALUES('united',X'00000000000080008000000000005553');
INSERT INTO search_word VALUES('uruguay',X'00000000000080008000000000005559');
INSERT INTO search_word VALUES('uzbekistan',X'0000000000008000800000000000555A');
INSERT INTO search_word VALUES('holy',X'00000000000080008000000000005641');
INSERT INTO search_word VALUES('see',X'00000000000080008000000000005641');
INSERT INTO search_word VALUES('and',X'00000000000080008000000000005643');
INSERT INTO search_word VALUES('grenadines',X'00000000000080008000000000005643');
INSERT INTO search_word VALUES('saint',X'00000000000080008000000000005643');
INSERT INTO search_word VALUES('the',X'00000000000080008000000000005643');
INSERT INTO search_word VALUES('vincent',X'00000000000080008000000000005643');
INSERT INTO search_word VALUES('bolivarian',X'00000000000080008000000000005645');
INSERT INTO search_word VALUES('of',X'00000000000080008000000000005645');
INSERT INTO search_word VALUES('republic',X'00000000000080008000000000005645');
INSERT INTO search_word VALUES('venezuela',X'00000000000080008000000000005645');
INSERT INTO search_word VALUES('british',X'00000000000080008000000000005647');
INSERT INTO search_word VALUES('islands',X'00000000000080008000000000005647');
INSERT INTO search_word VALUES('virgin',X'00000000000080008000000000005647');
INSERT INTO search_word VALUES('islands',X'00000000000080008000000000005649');
INSERT INTO search_word VALUES('s',X'00000000000080008000000000005649');
INSERT INTO search_word VALUES('u',X'00000000000080008000000000005649');
INSERT INTO search_word VALUES('virgin',X'00000000000080008000000000005649');
INSERT INTO search_word VALUES('nam',X'0000000000008000800000000000564E');
INSERT INTO search_word VALUES('viet',X'0000000000008000800000000000564E');
INSERT INTO search_word VALUES('vanuatu',X'00000000000080008000000000005655');
INSERT INTO search_word VALUES('and',X'00000000000080008000000000005746');
INSERT INTO search_word VALUES('futuna',X'00000000000080008000000000005746');
INSERT INTO search_word VALUES('wallis',X'00000000000080008000000000005746');
INSERT INTO search_word VALUES('samoa',X'00000000000080008000000000005753');
INSERT INTO search_word VALUES('kosovo',X'0000000000008000800000000000584B');
INSERT INTO search_word VALUES('yemen',X'00000000000080008000000000005945');
INSERT INTO search_word VALUES('mayotte',X'00000000000080008000000000005954');
INSERT INTO search_word VALUES('africa',X'00000000000080008000000000005A41');
INSERT INTO search_word VALUES('south',X'00000000000080008000000000005A41');
INSERT INTO search_word VALUES('zambia',X'00000000000080008000000000005A4D');
INSERT INTO search_word VALUES('zimbabwe',X'00000000000080008000000000005A57');
INSERT INTO search_word VALUES('hesse',X'019C1912FA0072FBB467E705E11386FC');
INSERT INTO search_word VALUES('hessen',X'019C1912FA0072FBB467E705E11386FC');
INSERT INTO search_word VALUES('rodgau',X'019C1912FA0072FBB467E70F55FC70A9');
INSERT INTO search_word VALUES('poltava',X'019C1912FA0072FBB467E7184936F456');
INSERT INTO search_word VALUES('poltawa',X'019C1912FA0072FBB467E7184936F456');
INSERT INTO search_word VALUES('reshetilivka',X'019C1912FA0072FBB467E7203FF6E815');
INSERT INTO search_word VALUES('rodgau',X'019C1912FA0072FBB467E74BD0AF2681');
INSERT INTO search_word VALUES('volkshochschule',X'019C1912FA0072FBB467E74BD0AF2681');
INSERT INTO search_word VALUES('vejle',X'019C1912FA0072FBB467E7A0A3C7B826');
INSERT INTO search_word VALUES('dudenhofen',X'019C1912FA0072FBB467E7AFECDCFBFA');
INSERT INTO search_word VALUES('rodgau',X'019C1912FA0072FBB467E7AFECDCFBFA');
INSERT INTO search_word VALUES('volkshochschule',X'019C1912FA0072FBB467E7AFECDCFBFA');
INSERT INTO search_word VALUES('kommune',X'019C1912FA0072FBB467E88010F19701');
INSERT INTO search_word VALUES('vejle',X'019C1912FA0072FBB467E88010F19701');
INSERT INTO search_word VALUES('vifin',X'019C1912FA0072FBB467E88010F19701');
INSERT INTO search_word VALUES('vnb',X'019C1912FA0072FBB467E8858160F599');
INSERT INTO search_word VALUES('eelga',X'019C1912FA0072FBB467E88A6F05C5B2');
INSERT INTO search_word VALUES('syddanmark',X'019DAAC3020076F687E54BDF7C29F7C7');
INSERT INTO search_word VALUES('vejle',X'019DAAC3020076F687E54BE8CDD4FBA2');
INSERT INTO search_word VALUES('vifin',X'019DAAC3020076F687E54BEE49AC1793');
INSERT INTO search_word VALUES('belfast',X'019DAAC3020076F687E54C12CF398C6E');
INSERT INTO search_word VALUES('filderstadt',X'019DAAC3020076F687E54C37F5CF6646');
INSERT INTO search_word VALUES('poltava',X'019DAAC3020076F687E54C45A044171A');
INSERT INTO search_word VALUES('filderstadt',X'019DAAC3020076F687E54DCDDF9F2591');
INSERT INTO search_word VALUES('poltava',X'019DAAC3020076F687E54DD52C780EA5');
INSERT INTO search_word VALUES('vifin',X'019DAAC3020076F687E54F2407687D31');
INSERT INTO search_word VALUES('vifin',X'019DAAC3020076F687E5503581540E58');
INSERT INTO search_word VALUES('vifin',X'019DAAC3020076F687E5507FA19E82D7');
INSERT INTO seat_pool VALUES(X'019C1912FA0072FBB467E8E2C20418F5',X'019C1912FA0072FBB467E8B2880B9C9B','origin','national',40,0,1);
INSERT INTO seat_pool VALUES(X'019C1912FA0072FBB467E8EB730CA191',X'019C1912FA0072FBB467E8B2880B9C9B','origin','international',40,0,2);
INSERT INTO seat_pool VALUES(X'019DAAC3020076F687E54F33177D86A2',X'019DAAC3020076F687E54F2ED7777258','origin','national',2,0,1);
INSERT INTO seat_pool VALUES(X'019DAAC3020076F687E54F38C02BD857',X'019DAAC3020076F687E54F2ED7777258','origin','international',0,0,1);
INSERT INTO seat_pool VALUES(X'019DAAC3020076F687E5504EC09D4A2B',X'019DAAC3020076F687E550415F56F4A8','total','',1,1,3);
INSERT INTO seat_pool VALUES(X'019DAAC3020076F687E5509270C6BB2D',X'019DAAC3020076F687E5508AF06322A7','origin','national',1,1,3);
INSERT INTO seat_pool VALUES(X'019DAAC3020076F687E5509B60323704',X'019DAAC3020076F687E5508AF06322A7','origin','international',1,0,1);
INSERT INTO seat_spill VALUES(X'019C1912FA0072FBB467E99823B8361C',X'019C1912FA0072FBB467E8B2880B9C9B',X'019C1912FA0072FBB467E8E2C20418F5',X'019C1912FA0072FBB467E8EB730CA191','2026-04-01T00:00:00+00:00',NULL);
INSERT INTO seat_spill VALUES(X'019DAAC3020076F687E54F5FBDF275D3',X'019DAAC3020076F687E54F2ED7777258',X'019DAAC3020076F687E54F38C02BD857',X'019DAAC3020076F687E54F33177D86A2','2026-01-30T12:00:00+00:00','2026-01-30T12:00:00+00:00');
INSERT INTO seat_spill VALUES(X'019DAAC3020076F687E5513202B8E745',X'019DAAC3020076F687E5508AF06322A7',X'019DAAC3020076F687E5509B60323704',X'019DAAC3020076F687E5509270C6BB2D','2026-04-01T00:00:00+00:00',NULL);
INSERT INTO series VALUES(X'019DAAC3020076F687E54B0506B88724',X'019DAAC3020076F687E54AB93A8FB484',X'019C1912FA0072FBB467E70F55FC70A9','_T');
INSERT INTO series VALUES(X'019DAAC3020076F687E551A522B16A0C',X'019DAAC3020076F687E5515A1329FAE5',X'0000000000008000800000000000444B','_T');
INSERT INTO series VALUES(X'019DAAC3020076F687E551F5AC0A4604',X'019DAAC3020076F687E55170D21740CE',X'0000000000008000800000000000444B','_T');
INSERT INTO target VALUES(X'019DAAC3020076F687E54B83E300AA43',X'019DAAC3020076F687E54AB93A8FB484',X'019C1912FA0072FBB467E70F55FC70A9','_T','reach','2023','96.8','2030','99',NULL,NULL,'Every child in day care',1,'2026-02-01T12:00:00+00:00');
INSERT INTO target VALUES(X'019DAAC3020076F687E55205D033F19C',X'019DAAC3020076F687E5518BF26484BC',X'0000000000008000800000000000444B','_T','reach','2023','96','2030','99','partnership',X'019DAAC3020076F687E54DE2DF663672',NULL,1,'2026-01-30T12:00:00+00:00');
INSERT INTO unit VALUES(X'019DAAC3020076F687E54A950DFA464E','PT','{"en":"percent"}','100','{}',1);
INSERT INTO unit VALUES(X'019DAAC3020076F687E55152277D6912','COUNT','{}','1','{"item":1}',0);
CREATE INDEX place_by_kind on place (kind, id);
CREATE INDEX place_by_country on place (kind, country, id);
CREATE INDEX place_by_name on place (kind, name_key, id);
CREATE INDEX place_by_size on place (kind, (coalesce(inhabitants, -1)), id);
CREATE INDEX place_by_latitude on place (kind, lat, lon);
CREATE INDEX place_by_name_key on place (country, name_key);
CREATE INDEX place_by_parent on place (parent_id, id);
CREATE INDEX place_open_to_new on place (id) where open_to_new;
CREATE INDEX place_code_of on place_code (place_id);
CREATE INDEX place_label_of on place_label (place_id);
CREATE INDEX place_succession_to on place_succession (to_id);
CREATE INDEX organisation_by_name on organisation (name_key, id);
CREATE INDEX organisation_by_kind on organisation (kind, id);
CREATE INDEX organisation_by_seat on organisation (seat_municipality_id, id);
CREATE INDEX organisation_code_of on organisation_code (organisation_id);
CREATE INDEX organisation_theme_of on organisation_theme (organisation_id);
CREATE INDEX search_word_of on search_word (subject_id);
CREATE INDEX account_role_on on account_role (on_id);
CREATE INDEX refresh_token_family on refresh_token (family_id);
CREATE INDEX refresh_token_account on refresh_token (account_id);
CREATE INDEX api_key_of on api_key (account_id, id);
CREATE INDEX audit_event_of_subject on audit_event (subject_id, id);
CREATE INDEX audit_event_of_actor on audit_event (actor, id);
CREATE INDEX idempotency_key_expiry on idempotency_key (expires_at);
CREATE INDEX import_job_waiting on import_job (state, created_at);
CREATE INDEX import_job_of on import_job (actor, id);
CREATE INDEX import_remark_by_code on import_remark (job_id, code, seq);
CREATE UNIQUE INDEX partnership_open_once on partnership (pair_key, form) where ended_on is null;
CREATE UNIQUE INDEX partnership_episode_once on partnership (pair_key, episode_number);
CREATE INDEX partnership_by_status on partnership (official_status, id);
CREATE INDEX partnership_member_of on partnership_member (municipality_id, partnership_id);
CREATE INDEX partnership_actor_of on partnership_actor (organisation_id, partnership_id);
CREATE INDEX partnership_resolution_of on partnership_resolution (partnership_id, id);
CREATE INDEX partnership_event_of on partnership_event (partnership_id, id);
CREATE INDEX partnership_agreement_of on partnership_agreement (partnership_id, id);
CREATE UNIQUE INDEX partnership_agreement_followed_once on partnership_agreement (predecessor_id)
    where terminated_on is null;
CREATE INDEX partnership_form_change_of on partnership_form_change (partnership_id, id);
CREATE INDEX partnership_claim_of on partnership_claim (partnership_id, id);
CREATE VIEW partnership_timeline as
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
CREATE UNIQUE INDEX indicator_version_one_draft on indicator_version (indicator_id) where status = 'draft';
CREATE UNIQUE INDEX indicator_version_one_in_force on indicator_version (indicator_id) where status = 'published';
CREATE INDEX indicator_label_of on indicator_label (indicator_id);
CREATE INDEX indicator_need_by on indicator_need (needs);
CREATE INDEX series_by_place on series (place_id, indicator_id);
CREATE UNIQUE INDEX observation_by_id on observation (id);
CREATE UNIQUE INDEX observation_one_open on observation (series_id, period) where superseded_at is null;
CREATE UNIQUE INDEX observation_one_in_force on observation (series_id, period) where in_force;
CREATE INDEX observation_of_import on observation (import_id, series_id, period) where import_id is not null;
CREATE INDEX observation_step_of on observation_step (revision_id, id);
CREATE INDEX observation_step_of_import on observation_step (import_id, id);
CREATE INDEX target_by_place on target (place_id, id);
CREATE INDEX target_by_mover on target (mover_id, id);
CREATE INDEX conference_series_partner_of on conference_series_partner (organisation_id, series_id);
CREATE INDEX conference_by_date on conference (first_on, id);
CREATE INDEX conference_by_series on conference (series_id, id);
CREATE INDEX conference_by_country on conference (country, id);
CREATE INDEX conference_host_of on conference_host (organisation_id, conference_id);
CREATE UNIQUE INDEX registration_live_once on registration (conference_id, account_id)
    where status in ('draft', 'submitted', 'waitlisted', 'offered', 'confirmed');
CREATE UNIQUE INDEX registration_number_once on registration (queue_pool_id, queue_seq);
CREATE INDEX registration_of_conference on registration (conference_id, status, id);
CREATE INDEX registration_of_account on registration (account_id, id);
CREATE INDEX registration_offers on registration (offered_until) where offered_until is not null;
CREATE INDEX seat_spill_due on seat_spill (due_at) where done_at is null;
CREATE INDEX outcome_of on outcome (conference_id, id);
CREATE UNIQUE INDEX outcome_central_once on outcome (conference_id) where central;
CREATE INDEX follow_up_of on follow_up (conference_id, id);
COMMIT;
