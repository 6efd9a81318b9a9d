-- One register of places: countries, regions, counties, municipalities.
create table place (
    id {uuid} not null primary key,
    kind varchar(16) not null,
    name varchar(200) not null,
    name_key varchar(400){ascii} not null,
    names text not null,
    alternative_names text not null,
    country char(2) not null,
    level varchar(16),
    parent_id {uuid} constraint place_parent references place (id),
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
    valid_from {date},
    valid_to {date},
    status varchar(16) not null,
    successor_ids text not null,
    assured_at {instant},
    -- Where the record came from, if it was imported.
    source varchar(40),
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null,
    constraint place_point_is_whole check ((lat is null) = (lon is null) and (lat is null) = (x is null)),
    constraint place_ends_on_a_day check ((status = 'active') = (valid_to is null)),
    constraint place_valid_range check (valid_from is null or valid_to is null or valid_from < valid_to),
    constraint place_level_of_municipalities check ((kind = 'municipality') = (level is not null)),
    constraint place_parent_of_all_but_countries check ((kind = 'country') = (parent_id is null)),
    constraint place_inhabitants_counted check (inhabitants >= 0)
);
create index place_by_kind on place (kind, id);
create index place_by_country on place (kind, country, id);
create index place_by_name on place (kind, name_key, id);
create index place_by_size on place (kind, (coalesce(inhabitants, -1)), id);
create index place_by_latitude on place (kind, lat, lon);
create index place_by_name_key on place (country, name_key);
create index place_by_parent on place (parent_id, id);
create index place_open_to_new on place (id) where open_to_new;

-- A code names one place.
create table place_code (
    scheme varchar(16) not null,
    code varchar(80) not null,
    place_id {uuid} not null references place (id),
    constraint place_code_once primary key (scheme, code)
) {clustered};
create index place_code_of on place_code (place_id);

-- Themes, assets and profile tags, to filter by.
create table place_label (
    kind varchar(16) not null,
    label varchar(40) not null,
    place_id {uuid} not null references place (id),
    primary key (kind, label, place_id)
) {clustered};
create index place_label_of on place_label (place_id);

create table place_succession (
    from_id {uuid} not null references place (id),
    to_id {uuid} not null references place (id),
    kind varchar(16) not null,
    on_date {date} not null,
    primary key (from_id, to_id),
    constraint place_succession_not_to_itself check (from_id <> to_id)
) {clustered};
create index place_succession_to on place_succession (to_id);

create table organisation (
    id {uuid} not null primary key,
    name varchar(200) not null,
    name_key varchar(400){ascii} not null,
    names text not null,
    kind varchar(32) not null,
    seat_municipality_id {uuid} constraint organisation_seat references place (id),
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
    assured_at {instant},
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null
);
create index organisation_by_name on organisation (name_key, id);
create index organisation_by_kind on organisation (kind, id);
create index organisation_by_seat on organisation (seat_municipality_id, id);

create table organisation_code (
    scheme varchar(16) not null,
    code varchar(80) not null,
    organisation_id {uuid} not null references organisation (id),
    constraint organisation_code_once primary key (scheme, code)
) {clustered};
create index organisation_code_of on organisation_code (organisation_id);

create table organisation_theme (
    theme varchar(40) not null,
    organisation_id {uuid} not null references organisation (id),
    primary key (theme, organisation_id)
) {clustered};
create index organisation_theme_of on organisation_theme (organisation_id);

-- The words of names, folded to plain Latin letters, and what each stands for.
create table search_word (
    word varchar(24){ascii} not null,
    subject_id {uuid} not null,
    primary key (word, subject_id)
) {clustered};
create index search_word_of on search_word (subject_id);

-- Each known word with one letter left out, so that a mistyped word is found by equality.
create table search_spelling (
    spelling varchar(24){ascii} not null,
    word varchar(24){ascii} not null,
    primary key (spelling, word)
) {clustered};
