CREATE TABLE public.account (
    id uuid NOT NULL,
    email character varying(254) NOT NULL,
    display_name character varying(200) NOT NULL,
    password_hash character varying(255) NOT NULL,
    active boolean NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.account_role (
    account_id uuid NOT NULL,
    role character varying(16) NOT NULL,
    on_kind character varying(16) NOT NULL,
    on_id uuid NOT NULL,
    granted_at timestamp with time zone NOT NULL
);
CREATE TABLE public.api_key (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    name character varying(200) NOT NULL,
    prefix character varying(16) NOT NULL,
    hash character varying(64) NOT NULL,
    scopes text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone,
    revoked_at timestamp with time zone
);
CREATE TABLE public.audit_event (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(60) NOT NULL,
    operation character varying(60) NOT NULL,
    subject_kind character varying(32) NOT NULL,
    subject_id uuid NOT NULL,
    before text,
    after text,
    request_id character varying(64)
);
CREATE TABLE public.conference (
    id uuid NOT NULL,
    series_id uuid,
    round smallint,
    status character varying(24) NOT NULL,
    country character(2) NOT NULL,
    municipality_id uuid,
    main_theme character varying(40),
    first_on date NOT NULL,
    last_on date NOT NULL,
    profile text NOT NULL,
    reschedules text NOT NULL,
    sequence integer NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT conference_ends_after_it_starts CHECK ((first_on <= last_on))
);
CREATE TABLE public.conference_host (
    conference_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    role character varying(8) NOT NULL
);
CREATE TABLE public.conference_series (
    id uuid NOT NULL,
    kind character varying(24) NOT NULL,
    status character varying(16) NOT NULL,
    profile text NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);
CREATE TABLE public.conference_series_partner (
    series_id uuid NOT NULL,
    organisation_id uuid NOT NULL
);
CREATE TABLE public.data_source (
    id uuid NOT NULL,
    kind character varying(16) NOT NULL,
    title character varying(300) NOT NULL,
    publisher character varying(300),
    organisation_id uuid,
    url character varying(500),
    licence character varying(300),
    reference_date date,
    access_date date
);
CREATE TABLE public.dimension (
    id uuid NOT NULL,
    code character varying(64) NOT NULL COLLATE pg_catalog."C",
    label text NOT NULL,
    additive boolean NOT NULL,
    parts text NOT NULL
);
CREATE TABLE public.follow_up (
    id uuid NOT NULL,
    conference_id uuid NOT NULL,
    status character varying(24) NOT NULL,
    partnership_id uuid,
    profile text NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);
CREATE TABLE public.framework (
    id uuid NOT NULL,
    code character varying(64) NOT NULL COLLATE pg_catalog."C",
    name character varying(300) NOT NULL,
    edition character varying(300),
    publisher character varying(300),
    licence character varying(300),
    url character varying(500)
);
CREATE TABLE public.idempotency_key (
    actor character varying(60) NOT NULL,
    key character varying(128) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    leased_until timestamp with time zone NOT NULL,
    status smallint,
    location character varying(300),
    etag character varying(40),
    body text,
    expires_at timestamp with time zone NOT NULL
);
CREATE TABLE public.import_content (
    job_id uuid NOT NULL,
    content bytea NOT NULL
);
CREATE TABLE public.import_job (
    id uuid NOT NULL,
    kind character varying(32) NOT NULL,
    dry_run boolean NOT NULL,
    mode character varying(16) NOT NULL,
    actor character varying(60) NOT NULL,
    state character varying(16) NOT NULL,
    content_sha256 character varying(64) NOT NULL,
    report text NOT NULL,
    failure character varying(1000),
    attempts integer NOT NULL,
    leased_until timestamp with time zone,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone
);
CREATE TABLE public.import_remark (
    job_id uuid NOT NULL,
    seq bigint NOT NULL,
    line bigint NOT NULL,
    severity character varying(16) NOT NULL,
    code character varying(40) NOT NULL,
    column_name character varying(80),
    value character varying(300),
    detail character varying(500) NOT NULL
);
CREATE TABLE public.indicator (
    id uuid NOT NULL,
    code character varying(64) NOT NULL COLLATE pg_catalog."C",
    kind character varying(16) NOT NULL,
    owner_id uuid,
    links text NOT NULL,
    status character varying(16) NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);
CREATE TABLE public.indicator_label (
    kind character varying(16) NOT NULL,
    label character varying(64) NOT NULL COLLATE pg_catalog."C",
    indicator_id uuid NOT NULL
);
CREATE TABLE public.indicator_need (
    indicator_id uuid NOT NULL,
    needs character varying(64) NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.indicator_version (
    id uuid NOT NULL,
    indicator_id uuid NOT NULL,
    number integer NOT NULL,
    status character varying(16) NOT NULL,
    definition text NOT NULL,
    unit character varying(40) NOT NULL COLLATE pg_catalog."C",
    valid_from date,
    version integer NOT NULL,
    CONSTRAINT indicator_version_counts CHECK ((number > 0))
);
CREATE TABLE public.login_throttle (
    subject character varying(300) NOT NULL,
    failures integer NOT NULL,
    first_failed_at timestamp with time zone NOT NULL,
    locked_until timestamp with time zone
);
CREATE TABLE public.observation (
    series_id uuid NOT NULL,
    period character varying(16) NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    id uuid NOT NULL,
    indicator_version integer NOT NULL,
    value character varying(31),
    status character varying(20) NOT NULL,
    conf_status character varying(1) NOT NULL,
    note character varying(2000),
    source_id uuid,
    state character varying(12) NOT NULL,
    in_force boolean NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by uuid,
    superseded_at timestamp with time zone,
    submitted_by uuid,
    approved_by uuid,
    published_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    reason character varying(1000),
    import_id uuid,
    version integer NOT NULL,
    CONSTRAINT observation_ends_later CHECK (((superseded_at IS NULL) OR (superseded_at > recorded_at))),
    CONSTRAINT observation_in_force_is_published CHECK (((NOT in_force) OR (((state)::text = 'published'::text) AND ((status)::text <> ''::text)))),
    CONSTRAINT observation_number_has_status CHECK (((value IS NULL) OR ((status)::text <> ''::text)))
);
CREATE TABLE public.observation_step (
    id uuid NOT NULL,
    revision_id uuid,
    import_id uuid,
    action character varying(12) NOT NULL,
    by_account uuid,
    at timestamp with time zone NOT NULL,
    reason character varying(1000),
    CONSTRAINT observation_step_of_one CHECK (((revision_id IS NULL) <> (import_id IS NULL)))
);
CREATE TABLE public.organisation (
    id uuid NOT NULL,
    name character varying(200) NOT NULL,
    name_key character varying(400) NOT NULL COLLATE pg_catalog."C",
    names text NOT NULL,
    kind character varying(32) NOT NULL,
    seat_municipality_id uuid,
    legal_form character varying(80),
    non_profit boolean,
    sector character varying(16),
    focus_themes text NOT NULL,
    working_languages text NOT NULL,
    identifiers text NOT NULL,
    website character varying(500),
    accepting_requests boolean NOT NULL,
    verification character varying(16) NOT NULL,
    verification_reason character varying(1000),
    assured_at timestamp with time zone,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);
CREATE TABLE public.organisation_code (
    scheme character varying(16) NOT NULL,
    code character varying(80) NOT NULL,
    organisation_id uuid NOT NULL
);
CREATE TABLE public.organisation_theme (
    theme character varying(40) NOT NULL,
    organisation_id uuid NOT NULL
);
CREATE TABLE public.outcome (
    id uuid NOT NULL,
    conference_id uuid NOT NULL,
    status character varying(16) NOT NULL,
    central boolean NOT NULL,
    profile text NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);
CREATE TABLE public.partnership (
    id uuid NOT NULL,
    form character varying(24) NOT NULL,
    pair_key character varying(300) NOT NULL,
    episode_number integer NOT NULL,
    previous_episode_id uuid,
    title text NOT NULL,
    themes text NOT NULL,
    domestic boolean NOT NULL,
    official_status character varying(16) NOT NULL,
    citizen_track character varying(16) NOT NULL,
    started_on date,
    started_exactly character varying(8),
    partner_since date,
    ended_on date,
    origin_kind character varying(32),
    conference_id uuid,
    source character varying(40),
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT partnership_before_its_end CHECK ((partner_since <= ended_on)),
    CONSTRAINT partnership_episodes_count CHECK ((episode_number >= 1)),
    CONSTRAINT partnership_lasts CHECK ((ended_on >= started_on)),
    CONSTRAINT partnership_origin_is_whole CHECK (((origin_kind IS NULL) = (conference_id IS NULL))),
    CONSTRAINT partnership_start_is_whole CHECK (((started_on IS NULL) = (started_exactly IS NULL)))
);
CREATE TABLE public.partnership_actor (
    partnership_id uuid NOT NULL,
    side smallint NOT NULL,
    organisation_id uuid NOT NULL,
    role character varying(16) NOT NULL
);
CREATE TABLE public.partnership_adoption (
    id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    side smallint NOT NULL,
    decided_on date NOT NULL,
    resolution_id uuid,
    mandate character varying(500),
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT partnership_adoption_is_legitimate CHECK (((resolution_id IS NOT NULL) OR (mandate IS NOT NULL)))
);
CREATE TABLE public.partnership_agreement (
    id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    kind character varying(24) NOT NULL,
    title character varying(200) NOT NULL,
    draft boolean NOT NULL,
    in_force_from date,
    in_force_to date,
    themes text NOT NULL,
    projects text NOT NULL,
    languages text NOT NULL,
    notice_months smallint,
    predecessor_id uuid,
    succession character varying(16),
    edition integer NOT NULL,
    terminated_on date,
    superseded_on date,
    gap_days integer,
    parties smallint NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT partnership_agreement_follows CHECK (((predecessor_id IS NULL) = (succession IS NULL))),
    CONSTRAINT partnership_agreement_lasts CHECK ((in_force_to > in_force_from))
);
CREATE TABLE public.partnership_assessment (
    id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    opened_by smallint NOT NULL,
    questionnaire character varying(16) NOT NULL,
    opened_on date NOT NULL,
    closes_on date NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT partnership_assessment_lasts CHECK ((closes_on > opened_on))
);
CREATE TABLE public.partnership_ballot (
    assessment_id uuid NOT NULL,
    side smallint NOT NULL,
    answers text NOT NULL
);
CREATE TABLE public.partnership_claim (
    id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    claimed_by smallint NOT NULL,
    key character varying(16) NOT NULL,
    on_date date,
    on_exactly character varying(8),
    text text NOT NULL,
    category character varying(40),
    document character varying(500),
    replaces_id uuid,
    standing character varying(16) NOT NULL,
    awaits smallint NOT NULL,
    claimed_on date NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);
CREATE TABLE public.partnership_confirmation (
    id uuid NOT NULL,
    claim_id uuid NOT NULL,
    side smallint NOT NULL,
    confirmed_on date NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);
CREATE TABLE public.partnership_event (
    id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    side smallint NOT NULL,
    track character varying(16) NOT NULL,
    event character varying(24) NOT NULL,
    effective_on date NOT NULL,
    effective_exactly character varying(8) NOT NULL,
    decided_by character varying(16) NOT NULL,
    resolution_id uuid,
    reason_code character varying(24),
    reason character varying(1000),
    planned_on date,
    documents text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by character varying(60) NOT NULL
);
CREATE TABLE public.partnership_form_change (
    id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    from_form character varying(24) NOT NULL,
    to_form character varying(24) NOT NULL,
    effective_on date NOT NULL,
    agreement_id uuid,
    side smallint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT partnership_form_changes CHECK (((from_form)::text <> (to_form)::text))
);
CREATE TABLE public.partnership_member (
    partnership_id uuid NOT NULL,
    side smallint NOT NULL,
    "position" smallint NOT NULL,
    municipality_id uuid NOT NULL
);
CREATE TABLE public.partnership_resolution (
    id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    side smallint NOT NULL,
    municipality_id uuid NOT NULL,
    kind character varying(16) NOT NULL,
    outcome character varying(16) NOT NULL,
    body character varying(120) NOT NULL,
    number character varying(60),
    decided_on date NOT NULL,
    document character varying(500),
    recorded_at timestamp with time zone NOT NULL
);
CREATE TABLE public.partnership_respondent (
    assessment_id uuid NOT NULL,
    account_id uuid NOT NULL
);
CREATE TABLE public.partnership_side (
    partnership_id uuid NOT NULL,
    side smallint NOT NULL,
    status character varying(16) NOT NULL,
    since date NOT NULL,
    since_exactly character varying(8) NOT NULL,
    event_id uuid NOT NULL,
    decided_by character varying(16) NOT NULL,
    reason_code character varying(24),
    resolution_id uuid
);
CREATE TABLE public.partnership_signature (
    id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    side smallint NOT NULL,
    office character varying(24) NOT NULL,
    signed_on date NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);
CREATE TABLE public.partnership_termination (
    id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    side smallint NOT NULL,
    effective_on date NOT NULL,
    reason character varying(1000) NOT NULL,
    document character varying(500),
    recorded_at timestamp with time zone NOT NULL
);
CREATE VIEW public.partnership_timeline AS
 SELECT partnership.id,
    partnership.id AS partnership_id,
    'episode_begun'::text AS kind,
    partnership.started_on AS on_date,
    partnership.started_exactly AS exactly,
    NULL::smallint AS side,
    partnership.id AS subject_id,
    partnership.form AS word,
    partnership.created_at AS recorded_at
   FROM public.partnership
  WHERE (partnership.started_on IS NOT NULL)
UNION ALL
 SELECT partnership_event.id,
    partnership_event.partnership_id,
        CASE
            WHEN ((partnership_event.track)::text = 'official'::text) THEN 'status_changed'::text
            ELSE 'citizen_track_changed'::text
        END AS kind,
    partnership_event.effective_on AS on_date,
    partnership_event.effective_exactly AS exactly,
    partnership_event.side,
    partnership_event.id AS subject_id,
    partnership_event.event AS word,
    partnership_event.recorded_at
   FROM public.partnership_event
UNION ALL
 SELECT partnership_form_change.id,
    partnership_form_change.partnership_id,
    'form_changed'::text AS kind,
    partnership_form_change.effective_on AS on_date,
    'day'::character varying AS exactly,
    partnership_form_change.side,
    partnership_form_change.id AS subject_id,
    partnership_form_change.to_form AS word,
    partnership_form_change.recorded_at
   FROM public.partnership_form_change
UNION ALL
 SELECT partnership_resolution.id,
    partnership_resolution.partnership_id,
    'resolution_passed'::text AS kind,
    partnership_resolution.decided_on AS on_date,
    'day'::character varying AS exactly,
    partnership_resolution.side,
    partnership_resolution.id AS subject_id,
    partnership_resolution.kind AS word,
    partnership_resolution.recorded_at
   FROM public.partnership_resolution
UNION ALL
 SELECT it.id,
    a.partnership_id,
    'agreement_adopted'::text AS kind,
    it.decided_on AS on_date,
    'day'::character varying AS exactly,
    it.side,
    a.id AS subject_id,
    a.kind AS word,
    it.recorded_at
   FROM (public.partnership_adoption it
     JOIN public.partnership_agreement a ON ((a.id = it.agreement_id)))
UNION ALL
 SELECT it.id,
    a.partnership_id,
    'agreement_signed'::text AS kind,
    it.signed_on AS on_date,
    'day'::character varying AS exactly,
    it.side,
    a.id AS subject_id,
    a.kind AS word,
    it.recorded_at
   FROM (public.partnership_signature it
     JOIN public.partnership_agreement a ON ((a.id = it.agreement_id)))
UNION ALL
 SELECT a.id,
    a.partnership_id,
    'agreement_in_force'::text AS kind,
    a.in_force_from AS on_date,
    'day'::character varying AS exactly,
    NULL::smallint AS side,
    a.id AS subject_id,
    a.kind AS word,
    a.created_at AS recorded_at
   FROM public.partnership_agreement a
  WHERE ((a.in_force_from IS NOT NULL) AND (a.parties <= ( SELECT count(*) AS count
           FROM public.partnership_signature s
          WHERE (s.agreement_id = a.id))))
UNION ALL
 SELECT it.id,
    a.partnership_id,
    'agreement_terminated'::text AS kind,
    it.effective_on AS on_date,
    'day'::character varying AS exactly,
    it.side,
    a.id AS subject_id,
    a.kind AS word,
    it.recorded_at
   FROM (public.partnership_termination it
     JOIN public.partnership_agreement a ON ((a.id = it.agreement_id)))
  WHERE (a.parties <= ( SELECT count(*) AS count
           FROM public.partnership_signature s
          WHERE (s.agreement_id = a.id)))
UNION ALL
 SELECT partnership_claim.id,
    partnership_claim.partnership_id,
    'claim_made'::text AS kind,
    partnership_claim.claimed_on AS on_date,
    'day'::character varying AS exactly,
    partnership_claim.claimed_by AS side,
    partnership_claim.id AS subject_id,
    partnership_claim.key AS word,
    partnership_claim.recorded_at
   FROM public.partnership_claim
UNION ALL
 SELECT it.id,
    c.partnership_id,
    'claim_confirmed'::text AS kind,
    it.confirmed_on AS on_date,
    'day'::character varying AS exactly,
    it.side,
    c.id AS subject_id,
    c.key AS word,
    it.recorded_at
   FROM (public.partnership_confirmation it
     JOIN public.partnership_claim c ON ((c.id = it.claim_id)));
CREATE TABLE public.place (
    id uuid NOT NULL,
    kind character varying(16) NOT NULL,
    name character varying(200) NOT NULL,
    name_key character varying(400) NOT NULL COLLATE pg_catalog."C",
    names text NOT NULL,
    alternative_names text NOT NULL,
    country character(2) NOT NULL,
    level character varying(16),
    parent_id uuid,
    parent_admin_name character varying(200),
    identifiers text NOT NULL,
    lat double precision,
    lon double precision,
    exactness character varying(16),
    x double precision,
    y double precision,
    z double precision,
    inhabitants bigint,
    population_year smallint,
    time_zone character varying(40),
    languages text NOT NULL,
    profile_tags text NOT NULL,
    themes text NOT NULL,
    assets text NOT NULL,
    open_to_new boolean NOT NULL,
    website character varying(500),
    valid_from date,
    valid_to date,
    status character varying(16) NOT NULL,
    successor_ids text NOT NULL,
    assured_at timestamp with time zone,
    source character varying(40),
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT place_ends_on_a_day CHECK ((((status)::text = 'active'::text) = (valid_to IS NULL))),
    CONSTRAINT place_inhabitants_counted CHECK ((inhabitants >= 0)),
    CONSTRAINT place_level_of_municipalities CHECK ((((kind)::text = 'municipality'::text) = (level IS NOT NULL))),
    CONSTRAINT place_parent_of_all_but_countries CHECK ((((kind)::text = 'country'::text) = (parent_id IS NULL))),
    CONSTRAINT place_point_is_whole CHECK ((((lat IS NULL) = (lon IS NULL)) AND ((lat IS NULL) = (x IS NULL)))),
    CONSTRAINT place_valid_range CHECK (((valid_from IS NULL) OR (valid_to IS NULL) OR (valid_from < valid_to)))
);
CREATE TABLE public.place_code (
    scheme character varying(16) NOT NULL,
    code character varying(80) NOT NULL,
    place_id uuid NOT NULL
);
CREATE TABLE public.place_label (
    kind character varying(16) NOT NULL,
    label character varying(40) NOT NULL,
    place_id uuid NOT NULL
);
CREATE TABLE public.place_succession (
    from_id uuid NOT NULL,
    to_id uuid NOT NULL,
    kind character varying(16) NOT NULL,
    on_date date NOT NULL,
    CONSTRAINT place_succession_not_to_itself CHECK ((from_id <> to_id))
);
CREATE TABLE public.queue_number (
    pool_id uuid NOT NULL,
    seq integer NOT NULL,
    registration_id uuid NOT NULL,
    given_at timestamp with time zone NOT NULL
);
CREATE TABLE public.refresh_token (
    hash character varying(64) NOT NULL,
    family_id uuid NOT NULL,
    account_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    revoked_at timestamp with time zone
);
CREATE TABLE public.registration (
    id uuid NOT NULL,
    conference_id uuid NOT NULL,
    account_id uuid NOT NULL,
    status character varying(28) NOT NULL,
    participation text NOT NULL,
    mode character varying(8) NOT NULL,
    origin character varying(16),
    party_size integer NOT NULL,
    seated boolean NOT NULL,
    priority smallint NOT NULL,
    groups text,
    consented_at timestamp with time zone,
    queue_pool_id uuid,
    queue_seq integer,
    overtaken integer NOT NULL,
    offered_until timestamp with time zone,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT registration_groups_by_consent CHECK (((groups IS NULL) = (consented_at IS NULL))),
    CONSTRAINT registration_offer_ends CHECK ((((status)::text = 'offered'::text) = (offered_until IS NOT NULL))),
    CONSTRAINT registration_waits_with_a_number CHECK ((((status)::text = 'waitlisted'::text) = (queue_seq IS NOT NULL)))
);
CREATE TABLE public.representation_day (
    conference_id uuid NOT NULL,
    day date NOT NULL,
    measure text NOT NULL
);
CREATE TABLE public.seaql_migrations (
    version character varying NOT NULL,
    applied_at bigint NOT NULL
);
CREATE TABLE public.search_spelling (
    spelling character varying(24) NOT NULL COLLATE pg_catalog."C",
    word character varying(24) NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.search_word (
    word character varying(24) NOT NULL COLLATE pg_catalog."C",
    subject_id uuid NOT NULL
);
CREATE TABLE public.seat_pool (
    id uuid NOT NULL,
    conference_id uuid NOT NULL,
    dimension character varying(16) NOT NULL,
    whose character varying(40) NOT NULL,
    capacity integer NOT NULL,
    held integer NOT NULL,
    next_seq integer NOT NULL,
    CONSTRAINT seat_pool_never_oversold CHECK (((0 <= held) AND (held <= capacity))),
    CONSTRAINT seat_pool_numbers_from_one CHECK ((1 <= next_seq))
);
CREATE TABLE public.seat_spill (
    id uuid NOT NULL,
    conference_id uuid NOT NULL,
    from_pool_id uuid NOT NULL,
    to_pool_id uuid NOT NULL,
    due_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    CONSTRAINT seat_spill_elsewhere CHECK ((from_pool_id <> to_pool_id))
);
CREATE TABLE public.series (
    id uuid NOT NULL,
    indicator_id uuid NOT NULL,
    place_id uuid NOT NULL,
    part character varying(900) NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.target (
    id uuid NOT NULL,
    indicator_id uuid NOT NULL,
    place_id uuid NOT NULL,
    part character varying(900) NOT NULL COLLATE pg_catalog."C",
    kind character varying(16) NOT NULL,
    baseline_period character varying(16) NOT NULL COLLATE pg_catalog."C",
    baseline_value character varying(31) NOT NULL,
    aim_period character varying(16) NOT NULL COLLATE pg_catalog."C",
    aim_value character varying(31) NOT NULL,
    mover_kind character varying(16),
    mover_id uuid,
    title character varying(300),
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT target_mover_is_whole CHECK (((mover_kind IS NULL) = (mover_id IS NULL)))
);
CREATE TABLE public.unit (
    id uuid NOT NULL,
    code character varying(40) NOT NULL COLLATE pg_catalog."C",
    label text NOT NULL,
    factor character varying(31) NOT NULL,
    dimension text NOT NULL,
    decimals smallint NOT NULL
);
INSERT INTO public.account VALUES ('019c1912-fa00-72fb-b467-e6d776c80ce8', '019c1912-fa00-72fb-b467-e6d776c80ce8@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-72fb-b467-e6daa7f7bdce', '019c1912-fa00-72fb-b467-e6daa7f7bdce@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-72fb-b467-e6dcd8952683', 'coordinator@rodgau.example', 'Somebody', '$argon2id$v=19$m=19456,t=2,p=1$vUk52o/4EGGsd+N2in26sg$XEJ/yk8UKcQHrqRyvkojTB3BEp4VmKBzFg9/cQHb9OQ', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-72fb-b467-e783323d0c40', '019c1912-fa00-72fb-b467-e783323d0c40@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-72fb-b467-e787558b0e7f', '019c1912-fa00-72fb-b467-e787558b0e7f@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-72fb-b467-e7ce6f0c0178', '019c1912-fa00-72fb-b467-e7ce6f0c0178@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-72fb-b467-e948955fcaad', '019c1912-fa00-72fb-b467-e948955fcaad@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-72fb-b467-e94a261cbc49', '019c1912-fa00-72fb-b467-e94a261cbc49@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4b0a69de62b2', '019daac3-0200-76f6-87e5-4b0a69de62b2@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4b97983f19cc', '019daac3-0200-76f6-87e5-4b97983f19cc@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4b9a24a797ac', 'archive@rodgau.example', 'Somebody', '$argon2id$v=19$m=19456,t=2,p=1$vUk52o/4EGGsd+N2in26sg$XEJ/yk8UKcQHrqRyvkojTB3BEp4VmKBzFg9/cQHb9OQ', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4c2b439c8519', '019daac3-0200-76f6-87e5-4c2b439c8519@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4c41075328b0', '019daac3-0200-76f6-87e5-4c41075328b0@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4c54edea2656', '019daac3-0200-76f6-87e5-4c54edea2656@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4c58ccbdcb82', '019daac3-0200-76f6-87e5-4c58ccbdcb82@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4ccf139e0a8d', '019daac3-0200-76f6-87e5-4ccf139e0a8d@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4ce8b1a07e1e', '019daac3-0200-76f6-87e5-4ce8b1a07e1e@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4d05c6a4116b', '019daac3-0200-76f6-87e5-4d05c6a4116b@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4d1cfb7bae51', '019daac3-0200-76f6-87e5-4d1cfb7bae51@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4d4b8bc21074', '019daac3-0200-76f6-87e5-4d4b8bc21074@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4d6923c3745e', '019daac3-0200-76f6-87e5-4d6923c3745e@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4d85fd4d3915', '019daac3-0200-76f6-87e5-4d85fd4d3915@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4da10bdfa00d', '019daac3-0200-76f6-87e5-4da10bdfa00d@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4e1ff087421d', '019daac3-0200-76f6-87e5-4e1ff087421d@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4e2de1423573', '019daac3-0200-76f6-87e5-4e2de1423573@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4e3501e06c2b', '019daac3-0200-76f6-87e5-4e3501e06c2b@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4e38ce87014b', '019daac3-0200-76f6-87e5-4e38ce87014b@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4f900cba1308', '019daac3-0200-76f6-87e5-4f900cba1308@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4f9f37a855a2', '019daac3-0200-76f6-87e5-4f9f37a855a2@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4fad96aa8439', '019daac3-0200-76f6-87e5-4fad96aa8439@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4fbbc041b644', '019daac3-0200-76f6-87e5-4fbbc041b644@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4fd4287519f4', '019daac3-0200-76f6-87e5-4fd4287519f4@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4fe18a95545e', '019daac3-0200-76f6-87e5-4fe18a95545e@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-4fef6faeca78', '019daac3-0200-76f6-87e5-4fef6faeca78@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-5004b31b183c', '019daac3-0200-76f6-87e5-5004b31b183c@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-50242cc656b6', '019daac3-0200-76f6-87e5-50242cc656b6@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-5048dde15fb0', '019daac3-0200-76f6-87e5-5048dde15fb0@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-505c4d58b415', '019daac3-0200-76f6-87e5-505c4d58b415@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-50722e3441ab', '019daac3-0200-76f6-87e5-50722e3441ab@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-5099cf454541', '019daac3-0200-76f6-87e5-5099cf454541@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-510a59e9c013', '019daac3-0200-76f6-87e5-510a59e9c013@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-5119a09ce31f', '019daac3-0200-76f6-87e5-5119a09ce31f@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-51739346d9d8', '019daac3-0200-76f6-87e5-51739346d9d8@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-517e2b6322b2', '019daac3-0200-76f6-87e5-517e2b6322b2@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-52422a2c4de7', '019daac3-0200-76f6-87e5-52422a2c4de7@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-524a82d0f73f', '019daac3-0200-76f6-87e5-524a82d0f73f@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-526ca3fe7666', '019daac3-0200-76f6-87e5-526ca3fe7666@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-52749f04378d', '019daac3-0200-76f6-87e5-52749f04378d@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-529b24925cfc', '019daac3-0200-76f6-87e5-529b24925cfc@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-52a18d9f6e86', '019daac3-0200-76f6-87e5-52a18d9f6e86@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-52a7b1d94d6b', '019daac3-0200-76f6-87e5-52a7b1d94d6b@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-52bd5e6a180b', '019daac3-0200-76f6-87e5-52bd5e6a180b@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-52c38f1e193c', '019daac3-0200-76f6-87e5-52c38f1e193c@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-52c9fdd47c50', '019daac3-0200-76f6-87e5-52c9fdd47c50@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-76f6-87e5-52e08c95749a', '019daac3-0200-76f6-87e5-52e08c95749a@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-72fb-b467-e6d776c80ce8', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-72fb-b467-e6d776c80ce8', 'admin', 'organisation', '019c1912-fa00-72fb-b467-e74f6bd1e8bc', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-72fb-b467-e783323d0c40', 'coordinator', 'municipality', '019c1912-fa00-72fb-b467-e712c023e2f3', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-72fb-b467-e787558b0e7f', 'coordinator', 'municipality', '019c1912-fa00-72fb-b467-e71eb4a1349c', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-72fb-b467-e7ce6f0c0178', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-72fb-b467-e783323d0c40', 'admin', 'organisation', '019c1912-fa00-72fb-b467-e7e7f8ff8701', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-72fb-b467-e6d776c80ce8', 'admin', 'organisation', '019c1912-fa00-72fb-b467-e8eeafbe58e9', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-72fb-b467-e6d776c80ce8', 'admin', 'organisation', '019c1912-fa00-72fb-b467-e8f4b20272c7', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-72fb-b467-e6d776c80ce8', 'admin', 'organisation', '019c1912-fa00-72fb-b467-e8f995e83e39', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4b0a69de62b2', 'coordinator', 'platform', '00000000-0000-0000-0000-000000000000', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4b97983f19cc', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4b97983f19cc', 'admin', 'organisation', '019daac3-0200-76f6-87e5-4bc618ef2883', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4c2b439c8519', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4c41075328b0', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4c54edea2656', 'coordinator', 'municipality', '019daac3-0200-76f6-87e5-4c3ce467a7d8', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4c58ccbdcb82', 'coordinator', 'municipality', '019daac3-0200-76f6-87e5-4c502d22a219', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4ccf139e0a8d', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4ce8b1a07e1e', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4d05c6a4116b', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4d1cfb7bae51', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4d4b8bc21074', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4d6923c3745e', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4d85fd4d3915', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4da10bdfa00d', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4e1ff087421d', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4e2de1423573', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4e3501e06c2b', 'coordinator', 'municipality', '019daac3-0200-76f6-87e5-4e282ff2cb49', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4e38ce87014b', 'coordinator', 'municipality', '019daac3-0200-76f6-87e5-4e33e2133daf', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4f900cba1308', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4f9f37a855a2', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4fad96aa8439', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4fbbc041b644', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4fd4287519f4', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4fe18a95545e', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-4fef6faeca78', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-5004b31b183c', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-50242cc656b6', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-5048dde15fb0', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-505c4d58b415', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-50722e3441ab', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-5099cf454541', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-510a59e9c013', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-510a59e9c013', 'admin', 'organisation', '019daac3-0200-76f6-87e5-511593f8be3a', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-5119a09ce31f', 'coordinator', 'organisation', '019daac3-0200-76f6-87e5-511593f8be3a', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-52422a2c4de7', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-30 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-52422a2c4de7', 'admin', 'organisation', '019daac3-0200-76f6-87e5-5247a9498847', '2026-01-30 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-524a82d0f73f', 'coordinator', 'organisation', '019daac3-0200-76f6-87e5-5247a9498847', '2026-01-30 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-526ca3fe7666', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-30 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-526ca3fe7666', 'admin', 'organisation', '019daac3-0200-76f6-87e5-52715a19a1d3', '2026-01-30 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-52749f04378d', 'coordinator', 'organisation', '019daac3-0200-76f6-87e5-52715a19a1d3', '2026-01-30 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-76f6-87e5-52e08c95749a', 'coordinator', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-30 12:00:00+00');
INSERT INTO public.api_key VALUES ('019c1912-fa00-72fb-b467-e6f27b80e0a4', '019c1912-fa00-72fb-b467-e6dcd8952683', 'Nightly import', 'cmt_dlc5ws7X', 'f4732d8d23a5f982578c1fb791212ca8f3ccbbefd362c944ad06bdc023dff320', '["imports:run"]', '2026-02-01 12:00:00+00', '2026-12-31 00:00:00+00', NULL, '2026-02-01 12:00:00+00');
INSERT INTO public.api_key VALUES ('019daac3-0200-76f6-87e5-4bb4a0d8aacd', '019daac3-0200-76f6-87e5-4b97983f19cc', 'Nightly import', 'cmt_-EKbbZm-', '3528b34382e72b15a46c40d88d8b69e4aff251178d9c25e5c65f84a80a8b3db6', '["imports:run"]', '2026-01-29 12:00:00+00', '2026-12-31 00:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e6d891cbb43e', '2026-02-01 12:00:00+00', 'system', 'test', 'account', '019c1912-fa00-72fb-b467-e6d776c80ce8', NULL, '"019c1912-fa00-72fb-b467-e6d776c80ce8"', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e6d9bf396b20', '2026-02-01 12:00:00+00', 'system', 'test', 'account_role', '019c1912-fa00-72fb-b467-e6d776c80ce8', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e6dbc1bc1054', '2026-02-01 12:00:00+00', 'system', 'test', 'account', '019c1912-fa00-72fb-b467-e6daa7f7bdce', NULL, '"019c1912-fa00-72fb-b467-e6daa7f7bdce"', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e6ddd701ce29', '2026-02-01 12:00:00+00', 'system', 'test', 'account', '019c1912-fa00-72fb-b467-e6dcd8952683', NULL, '"019c1912-fa00-72fb-b467-e6dcd8952683"', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e6f34ce539d2', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6dcd8952683', 'createApiKey', 'api_key', '019c1912-fa00-72fb-b467-e6f27b80e0a4', NULL, '{"id":"019c1912-fa00-72fb-b467-e6f27b80e0a4","name":"Nightly import","prefix":"cmt_dlc5ws7X","scopes":["imports:run"],"created_at":"2026-02-01T12:00:00Z","expires_at":"2026-12-31T00:00:00Z","last_used_at":null,"revoked_at":null}', '019c1912-fa00-72fb-b467-e6f16116e749');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e6fe77d0db4d', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6dcd8952683', 'revokeApiKey', 'api_key', '019c1912-fa00-72fb-b467-e6f27b80e0a4', '{"id":"019c1912-fa00-72fb-b467-e6f27b80e0a4","name":"Nightly import","prefix":"cmt_dlc5ws7X","scopes":["imports:run"],"created_at":"2026-02-01T12:00:00Z","expires_at":"2026-12-31T00:00:00Z","last_used_at":null,"revoked_at":null}', '{"id":"019c1912-fa00-72fb-b467-e6f27b80e0a4","name":"Nightly import","prefix":"cmt_dlc5ws7X","scopes":["imports:run"],"created_at":"2026-02-01T12:00:00Z","expires_at":"2026-12-31T00:00:00Z","last_used_at":null,"revoked_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e6fb07ac8145');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e7090462b587', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createPlace', 'place', '019c1912-fa00-72fb-b467-e7086117ae93', NULL, '{"id":"019c1912-fa00-72fb-b467-e7086117ae93","kind":"region","name":"Hessen","names":{"en":"Hesse"},"country":"DE","parent_id":"00000000-0000-8000-8000-000000004445","identifiers":{"ags":null,"lau":null,"nuts":"DE7","gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"valid_from":null,"valid_to":null,"status":"active","successor_ids":[],"version":1}', '019c1912-fa00-72fb-b467-e707d815499e');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e7137ad23f83', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createMunicipality', 'municipality', '019c1912-fa00-72fb-b467-e712c023e2f3', NULL, '{"id":"019c1912-fa00-72fb-b467-e712c023e2f3","name":"Rodgau","names":{"uk":"Родгау"},"alternative_names":[],"country":"DE","level":"city","parent_id":"00000000-0000-8000-8000-000000004445","parent_admin_name":null,"identifiers":{"ags":"06438011","lau":null,"nuts":null,"gss":null,"geonames":"2845721","wikidata":"Q14892"},"point":{"lat":50.02627,"lon":8.88588,"exactness":"approximate"},"population":{"inhabitants":45202,"year":2019},"time_zone":"Europe/Berlin","languages":["de"],"profile_tags":[],"themes":["lifelong_learning","skilled_workers"],"assets":["adult_education_centre","library"],"open_to_new":true,"website":"https://www.rodgau.de","size_class":"medium","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e7116f34e608');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e721e6dd0bd9', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createMunicipality', 'municipality', '019c1912-fa00-72fb-b467-e71eb4a1349c', NULL, '{"id":"019c1912-fa00-72fb-b467-e71eb4a1349c","name":"Полтава","names":{"de":"Poltawa","en":"Poltava"},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":49.59373,"lon":34.54073,"exactness":"approximate"},"population":{"inhabitants":317847,"year":null},"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":"large","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e71b3d3cd171');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e72801f797d3', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createMunicipality', 'municipality', '019c1912-fa00-72fb-b467-e7279757dd9f', NULL, '{"id":"019c1912-fa00-72fb-b467-e7279757dd9f","name":"Решетилівка","names":{},"alternative_names":[],"country":"UA","level":"other","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e726e2695144');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e733afac1d7b', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'updateMunicipality', 'municipality', '019c1912-fa00-72fb-b467-e71eb4a1349c', '{"id":"019c1912-fa00-72fb-b467-e71eb4a1349c","name":"Полтава","names":{"de":"Poltawa","en":"Poltava"},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":49.59373,"lon":34.54073,"exactness":"approximate"},"population":{"inhabitants":317847,"year":null},"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":"large","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e71eb4a1349c","name":"Полтава","names":{"de":"Poltawa","en":"Poltava"},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":49.59373,"lon":34.54073,"exactness":"approximate"},"population":{"inhabitants":317847,"year":null},"time_zone":null,"languages":[],"profile_tags":[],"themes":["reconstruction","youth"],"assets":[],"open_to_new":true,"website":null,"size_class":"large","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e732599d0f3f');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e7501cf49ddc', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createOrganisation', 'organisation', '019c1912-fa00-72fb-b467-e74f6bd1e8bc', NULL, '{"id":"019c1912-fa00-72fb-b467-e74f6bd1e8bc","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e712c023e2f3","legal_form":null,"non_profit":null,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e74e6af22783');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e751d2f0d937', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createOrganisation', 'account_role', '019c1912-fa00-72fb-b467-e6d776c80ce8', NULL, '{"role":"admin","on":"organisation","on_id":"019c1912-fa00-72fb-b467-e74f6bd1e8bc"}', '019c1912-fa00-72fb-b467-e74e6af22783');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e784e31a51fd', '2026-02-01 12:00:00+00', 'system', 'test', 'account', '019c1912-fa00-72fb-b467-e783323d0c40', NULL, '"019c1912-fa00-72fb-b467-e783323d0c40"', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e73c75f013b9', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'assureMunicipality', 'municipality', '019c1912-fa00-72fb-b467-e71eb4a1349c', '{"id":"019c1912-fa00-72fb-b467-e71eb4a1349c","name":"Полтава","names":{"de":"Poltawa","en":"Poltava"},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":49.59373,"lon":34.54073,"exactness":"approximate"},"population":{"inhabitants":317847,"year":null},"time_zone":null,"languages":[],"profile_tags":[],"themes":["reconstruction","youth"],"assets":[],"open_to_new":true,"website":null,"size_class":"large","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e71eb4a1349c","name":"Полтава","names":{"de":"Poltawa","en":"Poltava"},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":49.59373,"lon":34.54073,"exactness":"approximate"},"population":{"inhabitants":317847,"year":null},"time_zone":null,"languages":[],"profile_tags":[],"themes":["reconstruction","youth"],"assets":[],"open_to_new":true,"website":null,"size_class":"large","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e73a2af501ec');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e744e9480f8c', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'endMunicipality', 'municipality', '019c1912-fa00-72fb-b467-e7279757dd9f', '{"id":"019c1912-fa00-72fb-b467-e7279757dd9f","name":"Решетилівка","names":{},"alternative_names":[],"country":"UA","level":"other","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e7279757dd9f","name":"Решетилівка","names":{},"alternative_names":[],"country":"UA","level":"other","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"merged","valid_to":"2026-01-01","successor_ids":["019c1912-fa00-72fb-b467-e71eb4a1349c"],"assured_at":null,"freshness":"unknown","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e742693efce1');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e7ccd63b9559', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e787558b0e7f', 'transitionPartnership', 'partnership', '019c1912-fa00-72fb-b467-e780fa18c3ac', '{"id":"019c1912-fa00-72fb-b467-e780fa18c3ac","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e712c023e2f3","name":"Rodgau","country":"DE"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e71eb4a1349c","name":"Полтава","country":"UA"}],"actors":[],"standing":null}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e780fa18c3ac","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e712c023e2f3","name":"Rodgau","country":"DE"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e71eb4a1349c","name":"Полтава","country":"UA"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7cb1636a911","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7cb1636a911","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e7c6600092f1');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e7cdd4f78cb4', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e787558b0e7f', 'transitionPartnership', 'partnership_event', '019c1912-fa00-72fb-b467-e7cb1636a911', NULL, '{"id":"019c1912-fa00-72fb-b467-e7cb1636a911","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","side":2,"track":"official","event":"take_over","effective_on":"1988","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e7c6600092f1');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e7d6e62c796e', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e7ce6f0c0178', 'createMunicipality', 'municipality', '019c1912-fa00-72fb-b467-e7d537f01536', NULL, '{"id":"019c1912-fa00-72fb-b467-e7d537f01536","name":"Vejle","names":{},"alternative_names":[],"country":"DK","level":"municipality","parent_id":"00000000-0000-8000-8000-00000000444b","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e7d4107a726a');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e7fed79f0e1c', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e783323d0c40', 'createResolution', 'council_resolution', '019c1912-fa00-72fb-b467-e7fd8d5e544d', NULL, '{"id":"019c1912-fa00-72fb-b467-e7fd8d5e544d","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","side":1,"municipality_id":"019c1912-fa00-72fb-b467-e712c023e2f3","kind":"conclude","outcome":"adopted","body":"Stadtverordnetenversammlung","number":"VI/0123/2026","decided_on":"2026-01-22","document":null,"used":false,"recorded_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e7fc0cfe8dea');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e81588be4ec6', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e783323d0c40', 'createAgreement', 'partnership_agreement', '019c1912-fa00-72fb-b467-e8121855649d', NULL, '{"id":"019c1912-fa00-72fb-b467-e8121855649d","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e8105352ed6e');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e75d625f7fc5', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'updateOrganisation', 'organisation', '019c1912-fa00-72fb-b467-e74f6bd1e8bc', '{"id":"019c1912-fa00-72fb-b467-e74f6bd1e8bc","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e712c023e2f3","legal_form":null,"non_profit":null,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e74f6bd1e8bc","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e712c023e2f3","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e75ae8130422');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e7679c826253', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'assureOrganisation', 'organisation', '019c1912-fa00-72fb-b467-e74f6bd1e8bc', '{"id":"019c1912-fa00-72fb-b467-e74f6bd1e8bc","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e712c023e2f3","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e74f6bd1e8bc","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e712c023e2f3","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e765f23d10e8');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e76eb09a4e2c', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'submitOrganisation', 'organisation', '019c1912-fa00-72fb-b467-e74f6bd1e8bc', '{"id":"019c1912-fa00-72fb-b467-e74f6bd1e8bc","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e712c023e2f3","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e74f6bd1e8bc","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e712c023e2f3","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"submitted","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e76ceab49546');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e776988b4511', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'verifyOrganisation', 'organisation', '019c1912-fa00-72fb-b467-e74f6bd1e8bc', '{"id":"019c1912-fa00-72fb-b467-e74f6bd1e8bc","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e712c023e2f3","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"submitted","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e74f6bd1e8bc","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-72fb-b467-e712c023e2f3","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"verified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e77479f99da3');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e7baa686ddd5', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e783323d0c40', 'transitionPartnership', 'partnership', '019c1912-fa00-72fb-b467-e780fa18c3ac', '{"id":"019c1912-fa00-72fb-b467-e780fa18c3ac","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e712c023e2f3","name":"Rodgau","country":"DE"}],"actors":[],"standing":null},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e71eb4a1349c","name":"Полтава","country":"UA"}],"actors":[],"standing":null}],"official_status":"unheard","explanation":{"rule":"no_side_heard","because":[],"silent_sides":[1,2]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e780fa18c3ac","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e712c023e2f3","name":"Rodgau","country":"DE"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e71eb4a1349c","name":"Полтава","country":"UA"}],"actors":[],"standing":null}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e7b54208dc9f');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e782073f8e34', '2026-02-01 12:00:00+00', 'system', 'test', 'partnership', '019c1912-fa00-72fb-b467-e780fa18c3ac', NULL, '{"id":"019c1912-fa00-72fb-b467-e780fa18c3ac","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e712c023e2f3","name":"Rodgau","country":"DE"}],"actors":[],"standing":null},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e71eb4a1349c","name":"Полтава","country":"UA"}],"actors":[],"standing":null}],"official_status":"unheard","explanation":{"rule":"no_side_heard","because":[],"silent_sides":[1,2]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e788dda28503', '2026-02-01 12:00:00+00', 'system', 'test', 'account', '019c1912-fa00-72fb-b467-e787558b0e7f', NULL, '"019c1912-fa00-72fb-b467-e787558b0e7f"', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e789224f81fa', '2026-02-01 12:00:00+00', 'system', 'test', 'account_role', '019c1912-fa00-72fb-b467-e787558b0e7f', NULL, '{"role":"coordinator","on":"municipality","on_id":"019c1912-fa00-72fb-b467-e71eb4a1349c"}', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e949c0b7be1b', '2026-02-01 12:00:00+00', 'system', 'test', 'account', '019c1912-fa00-72fb-b467-e948955fcaad', NULL, '"019c1912-fa00-72fb-b467-e948955fcaad"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4b0cf93ae12b', '2026-02-01 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4b0a69de62b2', NULL, '"019daac3-0200-76f6-87e5-4b0a69de62b2"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4b0d58882329', '2026-02-01 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4b0a69de62b2', NULL, '{"role":"coordinator","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4b98f9d3640a', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4b97983f19cc', NULL, '"019daac3-0200-76f6-87e5-4b97983f19cc"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4b99303fdd74', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4b97983f19cc', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c42af0cd29b', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4c41075328b0', NULL, '"019daac3-0200-76f6-87e5-4c41075328b0"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c4428f6cb25', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4c41075328b0', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4cebb2e03345', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4ce8b1a07e1e', NULL, '"019daac3-0200-76f6-87e5-4ce8b1a07e1e"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4cec5ce8b238', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4ce8b1a07e1e', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d6c6dc4f6e3', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4d6923c3745e', NULL, '"019daac3-0200-76f6-87e5-4d6923c3745e"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d6e0edfea50', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4d6923c3745e', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4e2e19494e2a', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4e2de1423573', NULL, '"019daac3-0200-76f6-87e5-4e2de1423573"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4e2f93a91786', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4e2de1423573', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4fae5a2fd792', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4fad96aa8439', NULL, '"019daac3-0200-76f6-87e5-4fad96aa8439"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4faf2e0e9f40', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4fad96aa8439', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4ff0111a3fe5', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4fef6faeca78', NULL, '"019daac3-0200-76f6-87e5-4fef6faeca78"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4ff12891d619', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4fef6faeca78', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-509a76711dd0', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-5099cf454541', NULL, '"019daac3-0200-76f6-87e5-5099cf454541"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-509d6fe74f81', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-5099cf454541', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5243f6b43923', '2026-01-30 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-52422a2c4de7', NULL, '"019daac3-0200-76f6-87e5-52422a2c4de7"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-524491961469', '2026-01-30 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-52422a2c4de7', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-529c41d8cb22', '2026-01-30 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-529b24925cfc', NULL, '"019daac3-0200-76f6-87e5-529b24925cfc"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52c4f51f3fb3', '2026-01-30 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-52c38f1e193c', NULL, '"019daac3-0200-76f6-87e5-52c38f1e193c"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-538613993935', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'importMunicipalities', 'import', '019daac3-0200-76f6-87e5-537faa1bfc9d', NULL, '{"id":"019daac3-0200-76f6-87e5-537faa1bfc9d","kind":"municipalities","dry_run":true,"mode":"valid_rows","state":"done","report":{"read":1,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"c8fb5ad1139c69f4a2b5b709139bfaff5771bb4eba709b42bc29d87f556864c8","created_by":"account:019daac3-0200-76f6-87e5-4b97983f19cc","created_at":"2026-01-30T12:00:00Z","started_at":"2026-01-30T12:00:00Z","finished_at":"2026-01-30T12:00:00Z","version":5}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5395eb7c6492', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'importMunicipalities', 'import', '019daac3-0200-76f6-87e5-538d93f7e4aa', NULL, '{"id":"019daac3-0200-76f6-87e5-538d93f7e4aa","kind":"municipalities","dry_run":true,"mode":"valid_rows","state":"done","report":{"read":1,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"f17c455596b1520a6f78b0d50fe55d34c1b340d136425ea74f31bf6466f24528","created_by":"account:019daac3-0200-76f6-87e5-4b97983f19cc","created_at":"2026-01-30T12:00:00Z","started_at":"2026-01-30T12:00:00Z","finished_at":"2026-01-30T12:00:00Z","version":5}', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e78571b0a609', '2026-02-01 12:00:00+00', 'system', 'test', 'account_role', '019c1912-fa00-72fb-b467-e783323d0c40', NULL, '{"role":"coordinator","on":"municipality","on_id":"019c1912-fa00-72fb-b467-e712c023e2f3"}', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e7cffa5a13b7', '2026-02-01 12:00:00+00', 'system', 'test', 'account', '019c1912-fa00-72fb-b467-e7ce6f0c0178', NULL, '"019c1912-fa00-72fb-b467-e7ce6f0c0178"', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e7d064d3a9d8', '2026-02-01 12:00:00+00', 'system', 'test', 'account_role', '019c1912-fa00-72fb-b467-e7ce6f0c0178', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e94b47ed5763', '2026-02-01 12:00:00+00', 'system', 'test', 'account', '019c1912-fa00-72fb-b467-e94a261cbc49', NULL, '"019c1912-fa00-72fb-b467-e94a261cbc49"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4bf542d9a98d', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'importMunicipalities', 'municipality', '019daac3-0200-76f6-87e5-4beb1868a905', NULL, '{"id":"019daac3-0200-76f6-87e5-4beb1868a905","name":"Belfast","names":{},"alternative_names":[],"country":"GB","level":"municipality","parent_id":"00000000-0000-8000-8000-000000004742","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":"2655984","wikidata":null},"point":{"lat":54.59682,"lon":-5.92541,"exactness":"approximate"},"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c27431807c3', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'importMunicipalities', 'import', '019daac3-0200-76f6-87e5-4c11c7165465', NULL, '{"id":"019daac3-0200-76f6-87e5-4c11c7165465","kind":"municipalities","dry_run":false,"mode":"all_or_nothing","state":"failed","report":{"read":2,"created":0,"updated":0,"unchanged":1,"ambiguous":0,"rejected":1,"matched_by_code":1,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":"1 rows were rejected, so nothing was imported","content_sha256":"a9a9c6822c60e22724ae715738b41f83f6ca5ad30ab899fca3ad0bee06c445b7","created_by":"account:019daac3-0200-76f6-87e5-4b97983f19cc","created_at":"2026-01-29T12:00:00Z","started_at":"2026-01-29T12:00:00Z","finished_at":"2026-01-29T12:00:00Z","version":5}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c2e8412b52b', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4c2b439c8519', NULL, '"019daac3-0200-76f6-87e5-4c2b439c8519"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c31f5162574', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4c2b439c8519', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4cd00eb715d4', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4ccf139e0a8d', NULL, '"019daac3-0200-76f6-87e5-4ccf139e0a8d"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4cd1a5ec3903', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4ccf139e0a8d', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d4f594f291a', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4d4b8bc21074', NULL, '"019daac3-0200-76f6-87e5-4d4b8bc21074"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d502d2e594b', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4d4b8bc21074', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4e222bce5b31', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4e1ff087421d', NULL, '"019daac3-0200-76f6-87e5-4e1ff087421d"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4e2334791cd4', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4e1ff087421d', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4fa06b8d9478', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4f9f37a855a2', NULL, '"019daac3-0200-76f6-87e5-4f9f37a855a2"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4fa1594e3428', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4f9f37a855a2', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4fe291b26f8b', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4fe18a95545e', NULL, '"019daac3-0200-76f6-87e5-4fe18a95545e"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4fe3e0859ee3', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4fe18a95545e', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-507381523505', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-50722e3441ab', NULL, '"019daac3-0200-76f6-87e5-50722e3441ab"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5075ca3462ca', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-50722e3441ab', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-51806e1b6812', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-517e2b6322b2', NULL, '"019daac3-0200-76f6-87e5-517e2b6322b2"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-523d32243079', '2026-01-30 12:00:00+00', 'system', 'attendDesk', 'seat_pool', '019daac3-0200-76f6-87e5-51454f49426c', '{"id":"019daac3-0200-76f6-87e5-51454f49426c","conference_id":"019daac3-0200-76f6-87e5-5123f886252f","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":1,"held":0,"next_seq":1}', '{"id":"019daac3-0200-76f6-87e5-51454f49426c","conference_id":"019daac3-0200-76f6-87e5-5123f886252f","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":0,"held":0,"next_seq":1}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-523eec2ded73', '2026-01-30 12:00:00+00', 'system', 'attendDesk', 'seat_pool', '019daac3-0200-76f6-87e5-51313647aaad', '{"id":"019daac3-0200-76f6-87e5-51313647aaad","conference_id":"019daac3-0200-76f6-87e5-5123f886252f","seats":{"dimension":"origin","mode":null,"origin":"national","organisation_id":null},"capacity":1,"held":0,"next_seq":1}', '{"id":"019daac3-0200-76f6-87e5-51313647aaad","conference_id":"019daac3-0200-76f6-87e5-5123f886252f","seats":{"dimension":"origin","mode":null,"origin":"national","organisation_id":null},"capacity":2,"held":0,"next_seq":1}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52402062c644', '2026-01-30 12:00:00+00', 'system', 'attendDesk', 'seat_spill', '019daac3-0200-76f6-87e5-5194aaf328a1', '{"id":"019daac3-0200-76f6-87e5-5194aaf328a1","conference_id":"019daac3-0200-76f6-87e5-5123f886252f","from_pool_id":"019daac3-0200-76f6-87e5-51454f49426c","to_pool_id":"019daac3-0200-76f6-87e5-51313647aaad","due_at":"2026-01-30T12:00:00Z","done_at":null}', '{"id":"019daac3-0200-76f6-87e5-5194aaf328a1","conference_id":"019daac3-0200-76f6-87e5-5123f886252f","from_pool_id":"019daac3-0200-76f6-87e5-51454f49426c","to_pool_id":"019daac3-0200-76f6-87e5-51313647aaad","due_at":"2026-01-30T12:00:00Z","done_at":"2026-01-30T12:00:00Z"}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-527501c74cd3', '2026-01-30 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-52749f04378d', NULL, '"019daac3-0200-76f6-87e5-52749f04378d"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5276ffff4ac3', '2026-01-30 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-52749f04378d', NULL, '{"role":"coordinator","on":"organisation","on_id":"019daac3-0200-76f6-87e5-52715a19a1d3"}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52be0b8e4ea4', '2026-01-30 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-52bd5e6a180b', NULL, '"019daac3-0200-76f6-87e5-52bd5e6a180b"', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e7bbcc9f88ee', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e783323d0c40', 'transitionPartnership', 'partnership_event', '019c1912-fa00-72fb-b467-e7b958e7d7fc', NULL, '{"id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","side":1,"track":"official","event":"take_over","effective_on":"1988","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e7b54208dc9f');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e7e8d4daf07e', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e783323d0c40', 'createOrganisation', 'organisation', '019c1912-fa00-72fb-b467-e7e7f8ff8701', NULL, '{"id":"019c1912-fa00-72fb-b467-e7e7f8ff8701","name":"Volkshochschule Rodgau-Dudenhofen","names":{},"kind":"adult_education_centre","seat_municipality_id":null,"legal_form":null,"non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e7e5333ed596');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e7e93c8c6779', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e783323d0c40', 'createOrganisation', 'account_role', '019c1912-fa00-72fb-b467-e783323d0c40', NULL, '{"role":"admin","on":"organisation","on_id":"019c1912-fa00-72fb-b467-e7e7f8ff8701"}', '019c1912-fa00-72fb-b467-e7e5333ed596');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e83dca285299', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e787558b0e7f', 'updateAgreement', 'partnership_agreement', '019c1912-fa00-72fb-b467-e8121855649d', '{"id":"019c1912-fa00-72fb-b467-e8121855649d","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e8121855649d","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e83bc7915de4');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e84963dcdd4d', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e783323d0c40', 'adoptAgreement', 'partnership_agreement', '019c1912-fa00-72fb-b467-e8121855649d', '{"id":"019c1912-fa00-72fb-b467-e8121855649d","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e8121855649d","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-22","resolution_id":"019c1912-fa00-72fb-b467-e7fd8d5e544d","mandate":null}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e844d83c3422');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e853da8cc600', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e787558b0e7f', 'adoptAgreement', 'partnership_agreement', '019c1912-fa00-72fb-b467-e8121855649d', '{"id":"019c1912-fa00-72fb-b467-e8121855649d","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-22","resolution_id":"019c1912-fa00-72fb-b467-e7fd8d5e544d","mandate":null}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e8121855649d","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-22","resolution_id":"019c1912-fa00-72fb-b467-e7fd8d5e544d","mandate":null},{"side":2,"decided_on":"2026-01-25","resolution_id":null,"mandate":"https://rada-poltava.example/m"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e850c533b068');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e89acafb3ea5', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e783323d0c40', 'createAgreement', 'partnership_agreement', '019c1912-fa00-72fb-b467-e8985a0aa8d8', NULL, '{"id":"019c1912-fa00-72fb-b467-e8985a0aa8d8","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","kind":"mou","title":"Memorandum","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"en","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e8968e65cd25');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e8d104039263', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e783323d0c40', 'createAssessment', 'success_assessment', '019c1912-fa00-72fb-b467-e8d0a27ab8e0', NULL, '{"id":"019c1912-fa00-72fb-b467-e8d0a27ab8e0","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","opened_by":1,"questionnaire":"2026-1","opened_on":"2026-02-01","closes_on":"2026-02-15","state":"open","next_due_on":"2027-02-15","result":null,"version":1,"created_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e8ceccea26bd');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e7dffb06d491', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e783323d0c40', 'createPartnership', 'partnership', '019c1912-fa00-72fb-b467-e7ddab1151b9', NULL, '{"id":"019c1912-fa00-72fb-b467-e7ddab1151b9","form":"contact","title":{"de":"Kontakt aus dem Werkstattgespräch"},"themes":["lifelong_learning"],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e712c023e2f3","name":"Rodgau","country":"DE"}],"actors":[],"standing":{"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-72fb-b467-e7de21d45664","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e7d537f01536","name":"Vejle","country":"DK"}],"actors":[],"standing":null}],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-72fb-b467-e7de21d45664","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2026-02-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":{"kind":"conference_follow_up","conference_id":"0193c2a0-0000-7000-8000-0000000000cc"},"source":null,"warnings":[],"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e7dbe3be84c2');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e7e0c405bb4b', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e783323d0c40', 'createPartnership', 'partnership_event', '019c1912-fa00-72fb-b467-e7de21d45664', NULL, '{"id":"019c1912-fa00-72fb-b467-e7de21d45664","partnership_id":"019c1912-fa00-72fb-b467-e7ddab1151b9","side":1,"track":"official","event":"explore","effective_on":"2026-02-01","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e7dbe3be84c2');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e7f36ca61433', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e783323d0c40', 'addPartnershipActor', 'partnership', '019c1912-fa00-72fb-b467-e780fa18c3ac', '{"id":"019c1912-fa00-72fb-b467-e780fa18c3ac","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e712c023e2f3","name":"Rodgau","country":"DE"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e71eb4a1349c","name":"Полтава","country":"UA"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7cb1636a911","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7cb1636a911","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e780fa18c3ac","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e712c023e2f3","name":"Rodgau","country":"DE"}],"actors":[{"organisation_id":"019c1912-fa00-72fb-b467-e7e7f8ff8701","role":"lead_aec"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e71eb4a1349c","name":"Полтава","country":"UA"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7cb1636a911","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7cb1636a911","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e7f066bc9c20');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e867ec331ea3', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e783323d0c40', 'signAgreement', 'partnership_agreement', '019c1912-fa00-72fb-b467-e8121855649d', '{"id":"019c1912-fa00-72fb-b467-e8121855649d","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-22","resolution_id":"019c1912-fa00-72fb-b467-e7fd8d5e544d","mandate":null},{"side":2,"decided_on":"2026-01-25","resolution_id":null,"mandate":"https://rada-poltava.example/m"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e8121855649d","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-22","resolution_id":"019c1912-fa00-72fb-b467-e7fd8d5e544d","mandate":null},{"side":2,"decided_on":"2026-01-25","resolution_id":null,"mandate":"https://rada-poltava.example/m"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-30"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e864f54d7914');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e8aa78ff77a6', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e787558b0e7f', 'terminateAgreement', 'partnership_agreement', '019c1912-fa00-72fb-b467-e8985a0aa8d8', '{"id":"019c1912-fa00-72fb-b467-e8985a0aa8d8","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","kind":"mou","title":"Memorandum","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"en","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e8985a0aa8d8","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","kind":"mou","title":"Memorandum","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"en","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"terminated","adoptions":[],"signatures":[],"termination":{"side":2,"effective_on":"2026-02-01","reason":"The friendship agreement covers it","document":null},"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e8a7b7f68d32');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e8d6a48b6485', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e787558b0e7f', 'answerAssessment', 'success_assessment', '019c1912-fa00-72fb-b467-e8d0a27ab8e0', NULL, '"019c1912-fa00-72fb-b467-e8d0a27ab8e0"', '019c1912-fa00-72fb-b467-e8d531e85ee3');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e8f5e7a9098d', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createOrganisation', 'organisation', '019c1912-fa00-72fb-b467-e8f4b20272c7', NULL, '{"id":"019c1912-fa00-72fb-b467-e8f4b20272c7","name":"VNB","names":{},"kind":"ngo","seat_municipality_id":null,"legal_form":null,"non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e8f3c168fb82');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e87bf93a59ca', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e787558b0e7f', 'signAgreement', 'partnership', '019c1912-fa00-72fb-b467-e780fa18c3ac', '{"id":"019c1912-fa00-72fb-b467-e780fa18c3ac","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e712c023e2f3","name":"Rodgau","country":"DE"}],"actors":[{"organisation_id":"019c1912-fa00-72fb-b467-e7e7f8ff8701","role":"lead_aec"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e71eb4a1349c","name":"Полтава","country":"UA"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7cb1636a911","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7cb1636a911","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e780fa18c3ac","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e712c023e2f3","name":"Rodgau","country":"DE"}],"actors":[{"organisation_id":"019c1912-fa00-72fb-b467-e7e7f8ff8701","role":"lead_aec"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e71eb4a1349c","name":"Полтава","country":"UA"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7cb1636a911","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7cb1636a911","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":"2026-01-30","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e8787c2674d9');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e87daf15d76d', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e787558b0e7f', 'signAgreement', 'partnership_agreement', '019c1912-fa00-72fb-b467-e8121855649d', '{"id":"019c1912-fa00-72fb-b467-e8121855649d","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-22","resolution_id":"019c1912-fa00-72fb-b467-e7fd8d5e544d","mandate":null},{"side":2,"decided_on":"2026-01-25","resolution_id":null,"mandate":"https://rada-poltava.example/m"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-30"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e8121855649d","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":"2026-01-30","in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"2026-01-22","resolution_id":"019c1912-fa00-72fb-b467-e7fd8d5e544d","mandate":null},{"side":2,"decided_on":"2026-01-25","resolution_id":null,"mandate":"https://rada-poltava.example/m"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-30"},{"side":2,"office":"mayor","signed_on":"2026-01-30"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":"2029-07-04","review_due_on":null,"parties":2,"version":6,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e8787c2674d9');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e8bf6e12b307', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e783323d0c40', 'createClaim', 'shared_claim', '019c1912-fa00-72fb-b467-e8be81ee21c2', NULL, '{"id":"019c1912-fa00-72fb-b467-e8be81ee21c2","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","claimed_by":1,"key":"founded_on","on":"1988","text":{},"category":null,"document":null,"replaces_id":null,"standing":"one_sided","confirmations":[],"awaits":1,"recorded_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e8bc6aaff335');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e914e3f3ebf1', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createConference', 'conference', '019c1912-fa00-72fb-b467-e913f8f7ba4c', NULL, '{"id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":null},"status":"idea","reschedules":[],"sequence":0,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e9127e8d5679');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e925b3e7e3db', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createPool', 'seat_pool', '019c1912-fa00-72fb-b467-e924572b8479', NULL, '{"id":"019c1912-fa00-72fb-b467-e924572b8479","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","seats":{"dimension":"origin","mode":null,"origin":"national","organisation_id":null},"capacity":40,"held":0,"next_seq":1}', '019c1912-fa00-72fb-b467-e923ae2975d5');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e9314695177f', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'moveConference', 'conference', '019c1912-fa00-72fb-b467-e913f8f7ba4c', '{"id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"idea","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":1,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"planned","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":2,"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e92eeab431ff');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4a40dbb3ae70', '2026-04-20 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createOutcome', 'outcome', '019daac3-0200-76f6-87e5-4a3dbc49e779', NULL, '{"id":"019daac3-0200-76f6-87e5-4a3dbc49e779","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","kind":"result","text":{"en":"Successful integration is not limited to a certain size of community."},"central":true,"addressees":["local"],"status":"draft","version":1,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '019daac3-0200-76f6-87e5-4a3ad0d4b65d');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e8b7a482dbab', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e787558b0e7f', 'changePartnershipForm', 'partnership', '019c1912-fa00-72fb-b467-e780fa18c3ac', '{"id":"019c1912-fa00-72fb-b467-e780fa18c3ac","form":"unknown","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e712c023e2f3","name":"Rodgau","country":"DE"}],"actors":[{"organisation_id":"019c1912-fa00-72fb-b467-e7e7f8ff8701","role":"lead_aec"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e71eb4a1349c","name":"Полтава","country":"UA"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7cb1636a911","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7cb1636a911","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":"2026-01-30","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e780fa18c3ac","form":"friendship","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e712c023e2f3","name":"Rodgau","country":"DE"}],"actors":[{"organisation_id":"019c1912-fa00-72fb-b467-e7e7f8ff8701","role":"lead_aec"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019c1912-fa00-72fb-b467-e71eb4a1349c","name":"Полтава","country":"UA"}],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7cb1636a911","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7b958e7d7fc","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-72fb-b467-e7cb1636a911","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":"2026-01-30","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","warnings":[],"version":6,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e8b4f79958c9');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e8b8d422fc9c', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e787558b0e7f', 'changePartnershipForm', 'partnership_form_change', '019c1912-fa00-72fb-b467-e8b6d6ea076f', NULL, '{"id":"019c1912-fa00-72fb-b467-e8b6d6ea076f","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","from":"unknown","to":"friendship","effective_on":"2026-02-01","agreement_id":"019c1912-fa00-72fb-b467-e8121855649d","side":2,"recorded_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e8b4f79958c9');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e8c61a24c848', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e787558b0e7f', 'confirmClaim', 'shared_claim', '019c1912-fa00-72fb-b467-e8be81ee21c2', '{"id":"019c1912-fa00-72fb-b467-e8be81ee21c2","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","claimed_by":1,"key":"founded_on","on":"1988","text":{},"category":null,"document":null,"replaces_id":null,"standing":"one_sided","confirmations":[],"awaits":1,"recorded_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e8be81ee21c2","partnership_id":"019c1912-fa00-72fb-b467-e780fa18c3ac","claimed_by":1,"key":"founded_on","on":"1988","text":{},"category":null,"document":null,"replaces_id":null,"standing":"agreed","confirmations":[{"side":2,"confirmed_on":"2026-02-01"}],"awaits":1,"recorded_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e8c4219e2f6a');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e8ef3459dfa4', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createOrganisation', 'organisation', '019c1912-fa00-72fb-b467-e8eeafbe58e9', NULL, '{"id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","name":"VIFIN / Vejle Kommune","names":{},"kind":"municipal_administration","seat_municipality_id":null,"legal_form":null,"non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e8ead6c75feb');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e8f1adbaf3e6', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createOrganisation', 'account_role', '019c1912-fa00-72fb-b467-e6d776c80ce8', NULL, '{"role":"admin","on":"organisation","on_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9"}', '019c1912-fa00-72fb-b467-e8ead6c75feb');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e8fab98a9845', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createOrganisation', 'organisation', '019c1912-fa00-72fb-b467-e8f995e83e39', NULL, '{"id":"019c1912-fa00-72fb-b467-e8f995e83e39","name":"EELGA","names":{},"kind":"other","seat_municipality_id":null,"legal_form":null,"non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e8f89d817d68');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e8fba93a84cb', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createOrganisation', 'account_role', '019c1912-fa00-72fb-b467-e6d776c80ce8', NULL, '{"role":"admin","on":"organisation","on_id":"019c1912-fa00-72fb-b467-e8f995e83e39"}', '019c1912-fa00-72fb-b467-e8f89d817d68');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e90daea2c817', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'moveConferenceSeries', 'conference_series', '019c1912-fa00-72fb-b467-e90143a670d6', '{"id":"019c1912-fa00-72fb-b467-e90143a670d6","name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e8f995e83e39","kind":"municipal_association","country":"GB","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}],"status":"draft","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e90143a670d6","name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e8f995e83e39","kind":"municipal_association","country":"GB","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}],"status":"active","version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e90cc4c3734c');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e9552f7c1a93', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e94a261cbc49', 'createRegistration', 'registration', '019c1912-fa00-72fb-b467-e95402ac8a3f', NULL, '{"id":"019c1912-fa00-72fb-b467-e95402ac8a3f","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","account_id":"019c1912-fa00-72fb-b467-e94a261cbc49","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"waitlisted","priority":0,"waitlist":{"pool_id":"019c1912-fa00-72fb-b467-e92aee22d119","seq":1},"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e953c5137863');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4bbdeb7b72a8', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createPlace', 'place', '019daac3-0200-76f6-87e5-4bbc9d679f91', NULL, '{"id":"019daac3-0200-76f6-87e5-4bbc9d679f91","kind":"region","name":"Syddanmark","names":{},"country":"DK","parent_id":"00000000-0000-8000-8000-00000000444b","identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"valid_from":"2007-01-01","valid_to":null,"status":"active","successor_ids":[],"version":1}', '019daac3-0200-76f6-87e5-4bbb4f52c90a');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e8f6516823c9', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createOrganisation', 'account_role', '019c1912-fa00-72fb-b467-e6d776c80ce8', NULL, '{"role":"admin","on":"organisation","on_id":"019c1912-fa00-72fb-b467-e8f4b20272c7"}', '019c1912-fa00-72fb-b467-e8f3c168fb82');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e9026ac9ddd4', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createConferenceSeries', 'conference_series', '019c1912-fa00-72fb-b467-e90143a670d6', NULL, '{"id":"019c1912-fa00-72fb-b467-e90143a670d6","name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}],"status":"draft","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e9006b99bca7');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e9098de1387c', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'updateConferenceSeries', 'conference_series', '019c1912-fa00-72fb-b467-e90143a670d6', '{"id":"019c1912-fa00-72fb-b467-e90143a670d6","name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}],"status":"draft","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e90143a670d6","name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e8f995e83e39","kind":"municipal_association","country":"GB","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}],"status":"draft","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e9080ae35546');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e91919c63243', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'rescheduleConference', 'conference', '019c1912-fa00-72fb-b467-e913f8f7ba4c', '{"id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":null},"status":"idea","reschedules":[],"sequence":0,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":null},"status":"idea","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":1,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e918f5f826b1');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e9508207c0eb', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e948955fcaad', 'createRegistration', 'registration', '019c1912-fa00-72fb-b467-e94fdcd644a7', NULL, '{"id":"019c1912-fa00-72fb-b467-e94fdcd644a7","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","account_id":"019c1912-fa00-72fb-b467-e948955fcaad","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e94d2a274acd');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e97f317cb080', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e948955fcaad', 'updateRegistration', 'registration', '019c1912-fa00-72fb-b467-e94fdcd644a7', '{"id":"019c1912-fa00-72fb-b467-e94fdcd644a7","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","account_id":"019c1912-fa00-72fb-b467-e948955fcaad","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e94fdcd644a7","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","account_id":"019c1912-fa00-72fb-b467-e948955fcaad","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":"newcomer","size":1},"groups":null,"origin":"international","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e97c07f86e9e');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e996f4a562d6', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createSpill', 'seat_spill', '019c1912-fa00-72fb-b467-e995cb9021a2', NULL, '{"id":"019c1912-fa00-72fb-b467-e995cb9021a2","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","from_pool_id":"019c1912-fa00-72fb-b467-e924572b8479","to_pool_id":"019c1912-fa00-72fb-b467-e92aee22d119","due_at":"2026-04-01T00:00:00Z","done_at":null}', '019c1912-fa00-72fb-b467-e994642a43db');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4af2473fe8ff', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'draftIndicatorVersion', 'indicator_version', '019daac3-0200-76f6-87e5-4ae99d5aa881', NULL, '{"id":"019daac3-0200-76f6-87e5-4ae99d5aa881","indicator_id":"019daac3-0200-76f6-87e5-4abb28c83376","number":2,"status":"draft","definition":{"name":{"en":"Children in day care before school"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":null,"natural_max":null,"frequency":"A","dimensions":[],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":"Children who are put back are counted.","breaks_series":false},"valid_from":null,"version":1}', '019daac3-0200-76f6-87e5-4ae803567d7f');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e91d88943424', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'updateConference', 'conference', '019c1912-fa00-72fb-b467-e913f8f7ba4c', '{"id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":null},"status":"idea","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":1,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"idea","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":1,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e91ca7f17454');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e92bbf24f2c6', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createPool', 'seat_pool', '019c1912-fa00-72fb-b467-e92aee22d119', NULL, '{"id":"019c1912-fa00-72fb-b467-e92aee22d119","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":1,"held":0,"next_seq":1}', '019c1912-fa00-72fb-b467-e92921a92e63');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e939d727d6b1', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'moveConference', 'conference', '019c1912-fa00-72fb-b467-e913f8f7ba4c', '{"id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"planned","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":2,"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"announced","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":3,"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e93743a27ff3');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e985a619bdb9', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e948955fcaad', 'moveRegistration', 'registration', '019c1912-fa00-72fb-b467-e94fdcd644a7', '{"id":"019c1912-fa00-72fb-b467-e94fdcd644a7","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","account_id":"019c1912-fa00-72fb-b467-e948955fcaad","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":"newcomer","size":1},"groups":null,"origin":"international","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e94fdcd644a7","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","account_id":"019c1912-fa00-72fb-b467-e948955fcaad","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":"newcomer","size":1},"groups":null,"origin":"international","status":"cancelled_by_participant","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e984180b70c6');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e9870750bf9b', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e948955fcaad', 'moveRegistration', 'registration', '019c1912-fa00-72fb-b467-e95402ac8a3f', '{"id":"019c1912-fa00-72fb-b467-e95402ac8a3f","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","account_id":"019c1912-fa00-72fb-b467-e94a261cbc49","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"waitlisted","priority":0,"waitlist":{"pool_id":"019c1912-fa00-72fb-b467-e92aee22d119","seq":1},"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e95402ac8a3f","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","account_id":"019c1912-fa00-72fb-b467-e94a261cbc49","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"offered","priority":0,"waitlist":null,"overtaken":0,"offered_until":"2026-02-04T12:00:00Z","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e984180b70c6');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e9a351d2d365', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'resizePool', 'seat_pool', '019c1912-fa00-72fb-b467-e92aee22d119', '{"id":"019c1912-fa00-72fb-b467-e92aee22d119","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":1,"held":1,"next_seq":2}', '{"id":"019c1912-fa00-72fb-b467-e92aee22d119","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":40,"held":1,"next_seq":2}', '019c1912-fa00-72fb-b467-e9a28082e174');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4a2815894aa5', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'moveConference', 'conference', '019c1912-fa00-72fb-b467-e913f8f7ba4c', '{"id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"registration_closed","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":5,"version":7,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"running","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":6,"version":8,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-76f6-87e5-4a2619ccb1da');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e93de28620c9', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'moveConference', 'conference', '019c1912-fa00-72fb-b467-e913f8f7ba4c', '{"id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"announced","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":3,"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":4,"version":6,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e93c74a816fc');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4ac90dd510a6', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'updateIndicatorVersion', 'indicator_version', '019daac3-0200-76f6-87e5-4abc02f91008', '{"id":"019daac3-0200-76f6-87e5-4abc02f91008","indicator_id":"019daac3-0200-76f6-87e5-4abb28c83376","number":1,"status":"draft","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":null,"stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}', '{"id":"019daac3-0200-76f6-87e5-4abc02f91008","indicator_id":"019daac3-0200-76f6-87e5-4abb28c83376","number":1,"status":"draft","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":"Early childhood","stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":2}', '019daac3-0200-76f6-87e5-4ac79b5ffac6');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4b093532b3f6', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'deprecateIndicator', 'indicator', '019daac3-0200-76f6-87e5-4afd0828589b', '{"id":"019daac3-0200-76f6-87e5-4afd0828589b","code":"CARE_4","kind":"base","owner_id":null,"links":[],"status":"draft","current":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4afd0828589b","code":"CARE_4","kind":"base","owner_id":null,"links":[],"status":"deprecated","current":null,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-76f6-87e5-4b08dbc7dcde');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4b1d15e6fa5d', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'submitObservation', 'observation', '019daac3-0200-76f6-87e5-4b1665b43ba5', '{"id":"019daac3-0200-76f6-87e5-4b1665b43ba5","series":{"id":"019daac3-0200-76f6-87e5-4b1541be9877","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e712c023e2f3","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"draft","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}', '{"id":"019daac3-0200-76f6-87e5-4b1665b43ba5","series":{"id":"019daac3-0200-76f6-87e5-4b1541be9877","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e712c023e2f3","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"submitted","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}', '019daac3-0200-76f6-87e5-4b1bd5084606');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4b2ec4d20e54', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'reopenObservation', 'observation', '019daac3-0200-76f6-87e5-4b1665b43ba5', '{"id":"019daac3-0200-76f6-87e5-4b1665b43ba5","series":{"id":"019daac3-0200-76f6-87e5-4b1541be9877","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e712c023e2f3","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"rejected","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":3}', '{"id":"019daac3-0200-76f6-87e5-4b1665b43ba5","series":{"id":"019daac3-0200-76f6-87e5-4b1541be9877","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e712c023e2f3","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"draft","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":4}', '019daac3-0200-76f6-87e5-4b2b0c348d9b');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4bc757771639', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createOrganisation', 'organisation', '019daac3-0200-76f6-87e5-4bc618ef2883', NULL, '{"id":"019daac3-0200-76f6-87e5-4bc618ef2883","name":"VIFIN","names":{},"kind":"ngo","seat_municipality_id":"019daac3-0200-76f6-87e5-4bc1bec6dc6b","legal_form":"forening","non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":"Q1"},"website":"https://vifin.example","accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-01-29T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4bc5e189db37');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4bc83b45e8c1', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createOrganisation', 'account_role', '019daac3-0200-76f6-87e5-4b97983f19cc', NULL, '{"role":"admin","on":"organisation","on_id":"019daac3-0200-76f6-87e5-4bc618ef2883"}', '019daac3-0200-76f6-87e5-4bc5e189db37');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e97664e14652', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e948955fcaad', 'setRegistrationGroups', 'registration', '019c1912-fa00-72fb-b467-e94fdcd644a7', '{"id":"019c1912-fa00-72fb-b467-e94fdcd644a7","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","account_id":"019c1912-fa00-72fb-b467-e948955fcaad","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e94fdcd644a7","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","account_id":"019c1912-fa00-72fb-b467-e948955fcaad","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e974b0162915');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-72fb-b467-e9b5b9d76abf', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'moveConference', 'conference', '019c1912-fa00-72fb-b467-e913f8f7ba4c', '{"id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":4,"version":6,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"registration_closed","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":5,"version":7,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-72fb-b467-e9b1964211e3');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4a31a86edf3a', '2026-04-20 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'moveConference', 'conference', '019c1912-fa00-72fb-b467-e913f8f7ba4c', '{"id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"running","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":6,"version":8,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"status":"held","reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":7,"version":9,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '019daac3-0200-76f6-87e5-4a2ffb878ce8');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4a34d416af00', '2026-04-20 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'moveConference', 'registration', '019c1912-fa00-72fb-b467-e95402ac8a3f', '{"id":"019c1912-fa00-72fb-b467-e95402ac8a3f","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","account_id":"019c1912-fa00-72fb-b467-e94a261cbc49","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"offered","priority":0,"waitlist":null,"overtaken":0,"offered_until":"2026-02-04T12:00:00Z","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-72fb-b467-e95402ac8a3f","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","account_id":"019c1912-fa00-72fb-b467-e94a261cbc49","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"expired","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '019daac3-0200-76f6-87e5-4a2ffb878ce8');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4a440a637783', '2026-04-20 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'publishOutcome', 'outcome', '019daac3-0200-76f6-87e5-4a3dbc49e779', '{"id":"019daac3-0200-76f6-87e5-4a3dbc49e779","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","kind":"result","text":{"en":"Successful integration is not limited to a certain size of community."},"central":true,"addressees":["local"],"status":"draft","version":1,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4a3dbc49e779","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","kind":"result","text":{"en":"Successful integration is not limited to a certain size of community."},"central":true,"addressees":["local"],"status":"published","version":2,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '019daac3-0200-76f6-87e5-4a4375322c30');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4a4c962f7648', '2026-04-20 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createFollowUp', 'follow_up', '019daac3-0200-76f6-87e5-4a4b0d845ed4', NULL, '{"id":"019daac3-0200-76f6-87e5-4a4b0d845ed4","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","kind":"contact","text":{"en":"Delegates of both municipalities met in the workshop; they stay in touch."},"outcome_id":null,"municipality_ids":["019c1912-fa00-72fb-b467-e712c023e2f3","019c1912-fa00-72fb-b467-e71eb4a1349c"],"organisation_ids":["019c1912-fa00-72fb-b467-e8eeafbe58e9"],"due_on":null,"status":"open","partnership_id":null,"version":1,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '019daac3-0200-76f6-87e5-4a4ae3bfec96');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d06f85291cf', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4d05c6a4116b', NULL, '"019daac3-0200-76f6-87e5-4d05c6a4116b"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d07eab310df', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4d05c6a4116b', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d878455c8c8', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4d85fd4d3915', NULL, '"019daac3-0200-76f6-87e5-4d85fd4d3915"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4a56da4359e3', '2026-04-20 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'moveFollowUp', 'follow_up', '019daac3-0200-76f6-87e5-4a4b0d845ed4', '{"id":"019daac3-0200-76f6-87e5-4a4b0d845ed4","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","kind":"contact","text":{"en":"Delegates of both municipalities met in the workshop; they stay in touch."},"outcome_id":null,"municipality_ids":["019c1912-fa00-72fb-b467-e712c023e2f3","019c1912-fa00-72fb-b467-e71eb4a1349c"],"organisation_ids":["019c1912-fa00-72fb-b467-e8eeafbe58e9"],"due_on":null,"status":"open","partnership_id":null,"version":1,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4a4b0d845ed4","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","kind":"contact","text":{"en":"Delegates of both municipalities met in the workshop; they stay in touch."},"outcome_id":null,"municipality_ids":["019c1912-fa00-72fb-b467-e712c023e2f3","019c1912-fa00-72fb-b467-e71eb4a1349c"],"organisation_ids":["019c1912-fa00-72fb-b467-e8eeafbe58e9"],"due_on":null,"status":"agreed","partnership_id":null,"version":2,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '019daac3-0200-76f6-87e5-4a54ec22dd9d');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4abe581cc038', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createIndicator', 'indicator', '019daac3-0200-76f6-87e5-4abb28c83376', NULL, '{"id":"019daac3-0200-76f6-87e5-4abb28c83376","code":"CARE_5","kind":"base","owner_id":null,"links":[{"framework":"SDG4","reference":"4.2.2","match":"close","certainty":"partly_verified"}],"status":"draft","current":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-76f6-87e5-4ab70dd622b4');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4ac0e1d16f2c', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createIndicator', 'indicator_version', '019daac3-0200-76f6-87e5-4abc02f91008', NULL, '{"id":"019daac3-0200-76f6-87e5-4abc02f91008","indicator_id":"019daac3-0200-76f6-87e5-4abb28c83376","number":1,"status":"draft","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":null,"stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}', '019daac3-0200-76f6-87e5-4ab70dd622b4');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4b17e6b393f0', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'recordObservation', 'observation', '019daac3-0200-76f6-87e5-4b1665b43ba5', NULL, '{"id":"019daac3-0200-76f6-87e5-4b1665b43ba5","series":{"id":"019daac3-0200-76f6-87e5-4b1541be9877","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e712c023e2f3","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"draft","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}', '019daac3-0200-76f6-87e5-4b1185195601');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4b26b378db1a', '2026-02-01 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b0a69de62b2', 'decideObservation', 'observation', '019daac3-0200-76f6-87e5-4b1665b43ba5', '{"id":"019daac3-0200-76f6-87e5-4b1665b43ba5","series":{"id":"019daac3-0200-76f6-87e5-4b1541be9877","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e712c023e2f3","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"submitted","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}', '{"id":"019daac3-0200-76f6-87e5-4b1665b43ba5","series":{"id":"019daac3-0200-76f6-87e5-4b1541be9877","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e712c023e2f3","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"rejected","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":3}', '019daac3-0200-76f6-87e5-4b24d699084c');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4b3a09875d61', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'submitObservation', 'observation', '019daac3-0200-76f6-87e5-4b1665b43ba5', '{"id":"019daac3-0200-76f6-87e5-4b1665b43ba5","series":{"id":"019daac3-0200-76f6-87e5-4b1541be9877","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e712c023e2f3","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"draft","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":4}', '{"id":"019daac3-0200-76f6-87e5-4b1665b43ba5","series":{"id":"019daac3-0200-76f6-87e5-4b1541be9877","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e712c023e2f3","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"submitted","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":5}', '019daac3-0200-76f6-87e5-4b354a7027f7');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4b4e86d85823', '2026-02-01 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b0a69de62b2', 'decideObservation', 'observation', '019daac3-0200-76f6-87e5-4b1665b43ba5', '{"id":"019daac3-0200-76f6-87e5-4b1665b43ba5","series":{"id":"019daac3-0200-76f6-87e5-4b1541be9877","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e712c023e2f3","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"approved","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","approved_by":"019daac3-0200-76f6-87e5-4b0a69de62b2","published_at":null,"withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":6}', '{"id":"019daac3-0200-76f6-87e5-4b1665b43ba5","series":{"id":"019daac3-0200-76f6-87e5-4b1541be9877","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e712c023e2f3","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"published","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","approved_by":"019daac3-0200-76f6-87e5-4b0a69de62b2","published_at":"2026-02-01T12:00:00Z","withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":7}', '019daac3-0200-76f6-87e5-4b4a11550ba2');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4a5efc9ef375', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createImport', 'import', '019daac3-0200-76f6-87e5-4a5df3c64107', NULL, '{"id":"019daac3-0200-76f6-87e5-4a5df3c64107","kind":"municipalities","dry_run":true,"mode":"valid_rows","state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"57020c00beb6734a6aa1deedd0953d4504de6dab9dcbfe1b92beffe1b99cc1f1","created_by":"account:019c1912-fa00-72fb-b467-e6d776c80ce8","created_at":"2026-02-01T12:00:00Z","started_at":null,"finished_at":null,"version":1}', '019daac3-0200-76f6-87e5-4a5cda248f8d');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4a6659873607', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'importMunicipalities', 'import', '019daac3-0200-76f6-87e5-4a5df3c64107', NULL, '{"id":"019daac3-0200-76f6-87e5-4a5df3c64107","kind":"municipalities","dry_run":true,"mode":"valid_rows","state":"done","report":{"read":3,"created":0,"updated":1,"unchanged":1,"ambiguous":0,"rejected":1,"matched_by_code":1,"matched_by_name_and_distance":1,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"57020c00beb6734a6aa1deedd0953d4504de6dab9dcbfe1b92beffe1b99cc1f1","created_by":"account:019c1912-fa00-72fb-b467-e6d776c80ce8","created_at":"2026-02-01T12:00:00Z","started_at":"2026-02-01T12:00:00Z","finished_at":"2026-02-01T12:00:00Z","version":5}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4a876f9a373a', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createFramework', 'framework', '019daac3-0200-76f6-87e5-4a86d4bcda80', NULL, '{"code":"SDG4","name":"Sustainable Development Goal 4","version":null,"publisher":"United Nations","licence":null,"url":null}', '019daac3-0200-76f6-87e5-4a85e395bd65');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4a935e51aa7a', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createUnit', 'unit', '019daac3-0200-76f6-87e5-4a92c139c65a', NULL, '{"code":"PT","label":{"en":"percent"},"factor":"100","dimension":{},"decimals":1}', '019daac3-0200-76f6-87e5-4a917bffcd4d');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4a9eff806405', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createDimension', 'dimension', '019daac3-0200-76f6-87e5-4a9d3184bea9', NULL, '{"code":"SEX","label":{"en":"Sex"},"additive":true,"parts":[{"code":"F","label":{"en":"Female"},"part_of":null}]}', '019daac3-0200-76f6-87e5-4a9c97e67fe3');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4aae961d512a', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createDataSource', 'data_source', '019daac3-0200-76f6-87e5-4aac566ff949', NULL, '{"id":"019daac3-0200-76f6-87e5-4aac566ff949","kind":"register","title":"Register of day care","publisher":null,"organisation_id":null,"url":null,"licence":"dl-de/by-2-0","reference_date":null,"access_date":null}', '019daac3-0200-76f6-87e5-4aa987af0b8c');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4ad5e1b43d6b', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'publishIndicatorVersion', 'indicator_version', '019daac3-0200-76f6-87e5-4abc02f91008', '{"id":"019daac3-0200-76f6-87e5-4abc02f91008","indicator_id":"019daac3-0200-76f6-87e5-4abb28c83376","number":1,"status":"draft","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":"Early childhood","stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":2}', '{"id":"019daac3-0200-76f6-87e5-4abc02f91008","indicator_id":"019daac3-0200-76f6-87e5-4abb28c83376","number":1,"status":"published","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":"Early childhood","stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":"2026-02-01","version":3}', '019daac3-0200-76f6-87e5-4ad10c0ad370');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4ad609e3a755', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'publishIndicatorVersion', 'indicator', '019daac3-0200-76f6-87e5-4abb28c83376', '{"id":"019daac3-0200-76f6-87e5-4abb28c83376","code":"CARE_5","kind":"base","owner_id":null,"links":[{"framework":"SDG4","reference":"4.2.2","match":"close","certainty":"partly_verified"}],"status":"draft","current":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4abb28c83376","code":"CARE_5","kind":"base","owner_id":null,"links":[{"framework":"SDG4","reference":"4.2.2","match":"close","certainty":"partly_verified"}],"status":"active","current":{"id":"019daac3-0200-76f6-87e5-4abc02f91008","indicator_id":"019daac3-0200-76f6-87e5-4abb28c83376","number":1,"status":"published","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":"Early childhood","stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":"2026-02-01","version":3},"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-76f6-87e5-4ad10c0ad370');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4aff1017937c', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createIndicator', 'indicator', '019daac3-0200-76f6-87e5-4afd0828589b', NULL, '{"id":"019daac3-0200-76f6-87e5-4afd0828589b","code":"CARE_4","kind":"base","owner_id":null,"links":[],"status":"draft","current":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-76f6-87e5-4afc0eba69b0');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4b0134b74675', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createIndicator', 'indicator_version', '019daac3-0200-76f6-87e5-4afe71e124d8', NULL, '{"id":"019daac3-0200-76f6-87e5-4afe71e124d8","indicator_id":"019daac3-0200-76f6-87e5-4afd0828589b","number":1,"status":"draft","definition":{"name":{"en":"Children in day care at age 4"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":null,"natural_max":null,"frequency":"A","dimensions":[],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}', '019daac3-0200-76f6-87e5-4afc0eba69b0');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4b82871c7acc', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'createTarget', 'target', '019daac3-0200-76f6-87e5-4b813a0afc82', NULL, '{"id":"019daac3-0200-76f6-87e5-4b813a0afc82","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e712c023e2f3","dimensions":{},"kind":"reach","baseline":{"period":"2023","value":"96.8"},"aim":{"period":"2030","value":"99"},"moved_by":null,"title":"Every child in day care","progress":null,"version":1,"created_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-76f6-87e5-4b7f26f2fa4c');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4b9bf6780828', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4b9a24a797ac', NULL, '"019daac3-0200-76f6-87e5-4b9a24a797ac"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c5650944deb', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4c54edea2656', NULL, '"019daac3-0200-76f6-87e5-4c54edea2656"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c575ddd637e', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4c54edea2656', NULL, '{"role":"coordinator","on":"municipality","on_id":"019daac3-0200-76f6-87e5-4c3ce467a7d8"}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4b46567959a8', '2026-02-01 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b0a69de62b2', 'decideObservation', 'observation', '019daac3-0200-76f6-87e5-4b1665b43ba5', '{"id":"019daac3-0200-76f6-87e5-4b1665b43ba5","series":{"id":"019daac3-0200-76f6-87e5-4b1541be9877","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e712c023e2f3","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"submitted","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":5}', '{"id":"019daac3-0200-76f6-87e5-4b1665b43ba5","series":{"id":"019daac3-0200-76f6-87e5-4b1541be9877","indicator_code":"CARE_5","place_id":"019c1912-fa00-72fb-b467-e712c023e2f3","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"approved","recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","superseded_at":null,"submitted_by":"019c1912-fa00-72fb-b467-e6d776c80ce8","approved_by":"019daac3-0200-76f6-87e5-4b0a69de62b2","published_at":null,"withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":6}', '019daac3-0200-76f6-87e5-4b422a4dc6a9');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4bb50173825f', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createApiKey', 'api_key', '019daac3-0200-76f6-87e5-4bb4a0d8aacd', NULL, '{"id":"019daac3-0200-76f6-87e5-4bb4a0d8aacd","name":"Nightly import","prefix":"cmt_-EKbbZm-","scopes":["imports:run"],"created_at":"2026-01-29T12:00:00Z","expires_at":"2026-12-31T00:00:00Z","last_used_at":null,"revoked_at":null}', '019daac3-0200-76f6-87e5-4bb33e8ed3b4');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4bc265989b26', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createMunicipality', 'municipality', '019daac3-0200-76f6-87e5-4bc1bec6dc6b', NULL, '{"id":"019daac3-0200-76f6-87e5-4bc1bec6dc6b","name":"Vejle","names":{},"alternative_names":[],"country":"DK","level":"municipality","parent_id":"019daac3-0200-76f6-87e5-4bbc9d679f91","parent_admin_name":"Region Syddanmark","identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4bc02bca946b');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4bd5ebc71271', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'verifyOrganisation', 'organisation', '019daac3-0200-76f6-87e5-4bc618ef2883', '{"id":"019daac3-0200-76f6-87e5-4bc618ef2883","name":"VIFIN","names":{},"kind":"ngo","seat_municipality_id":"019daac3-0200-76f6-87e5-4bc1bec6dc6b","legal_form":"forening","non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":"Q1"},"website":"https://vifin.example","accepting_requests":false,"verification":"submitted","verification_reason":null,"assured_at":"2026-01-29T12:00:00Z","freshness":"fresh","version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4bc618ef2883","name":"VIFIN","names":{},"kind":"ngo","seat_municipality_id":"019daac3-0200-76f6-87e5-4bc1bec6dc6b","legal_form":"forening","non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":"Q1"},"website":"https://vifin.example","accepting_requests":false,"verification":"rejected","verification_reason":"The register names another seat.","assured_at":"2026-01-29T12:00:00Z","freshness":"fresh","version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4bd033b466cc');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c6d3d7b1dd7', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4c61ac426923', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"exploring","since":"2020-03-01","event_id":"019daac3-0200-76f6-87e5-4c6209b2c751","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2020-03-01","event_id":"019daac3-0200-76f6-87e5-4c6209b2c751","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c6c55b5a57d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":1,"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c6c55b5a57d","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4c6a33c54eb1');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c6e7462b8a7', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4c6c55b5a57d', NULL, '{"id":"019daac3-0200-76f6-87e5-4c6c55b5a57d","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","side":1,"track":"official","event":"propose","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4c6a33c54eb1');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d4ace7fb9c9', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'createAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4d4877fb134e', NULL, '{"id":"019daac3-0200-76f6-87e5-4d4877fb134e","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4ccdfac16bda","how":"supersedes"},"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4d432ecf6ac9');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-50c3fcffba3b', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'createClaim', 'shared_claim', '019daac3-0200-76f6-87e5-50c2d1dcc455', NULL, '{"id":"019daac3-0200-76f6-87e5-50c2d1dcc455","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","claimed_by":1,"key":"shared_goal","on":null,"text":{"de":"Lebenslanges Lernen"},"category":"lifelong_learning","document":"https://rat.example/ziel","replaces_id":"019daac3-0200-76f6-87e5-50b73c67eb9a","standing":"one_sided","confirmations":[],"awaits":1,"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-50bf6e79f302');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4bcc3647d46d', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'submitOrganisation', 'organisation', '019daac3-0200-76f6-87e5-4bc618ef2883', '{"id":"019daac3-0200-76f6-87e5-4bc618ef2883","name":"VIFIN","names":{},"kind":"ngo","seat_municipality_id":"019daac3-0200-76f6-87e5-4bc1bec6dc6b","legal_form":"forening","non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":"Q1"},"website":"https://vifin.example","accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-01-29T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4bc618ef2883","name":"VIFIN","names":{},"kind":"ngo","seat_municipality_id":"019daac3-0200-76f6-87e5-4bc1bec6dc6b","legal_form":"forening","non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":"Q1"},"website":"https://vifin.example","accepting_requests":false,"verification":"submitted","verification_reason":null,"assured_at":"2026-01-29T12:00:00Z","freshness":"fresh","version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4bcb489df71d');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c13b3bb83f2', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createImport', 'import', '019daac3-0200-76f6-87e5-4c11c7165465', NULL, '{"id":"019daac3-0200-76f6-87e5-4c11c7165465","kind":"municipalities","dry_run":false,"mode":"all_or_nothing","state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"a9a9c6822c60e22724ae715738b41f83f6ca5ad30ab899fca3ad0bee06c445b7","created_by":"account:019daac3-0200-76f6-87e5-4b97983f19cc","created_at":"2026-01-29T12:00:00Z","started_at":null,"finished_at":null,"version":1}', '019daac3-0200-76f6-87e5-4c0fa2b375fa');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c3f9463f507', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c2b439c8519', 'createMunicipality', 'municipality', '019daac3-0200-76f6-87e5-4c3ce467a7d8', NULL, '{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","names":{},"alternative_names":[],"country":"DE","level":"city","parent_id":"00000000-0000-8000-8000-000000004445","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":50.0,"lon":8.5,"exactness":"approximate"},"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4c39501fe857');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c638f8d874b', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'createPartnership', 'partnership', '019daac3-0200-76f6-87e5-4c61ac426923', NULL, '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"exploring","since":"2020-03-01","event_id":"019daac3-0200-76f6-87e5-4c6209b2c751","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2020-03-01","event_id":"019daac3-0200-76f6-87e5-4c6209b2c751","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4c60c1b0f0d1');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c64d938d79c', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'createPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4c6209b2c751', NULL, '{"id":"019daac3-0200-76f6-87e5-4c6209b2c751","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","side":1,"track":"official","event":"explore","effective_on":"2020-03-01","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4c60c1b0f0d1');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c900b262f90', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4c61ac426923', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"exploring","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c820a3992a9","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c8fd4dc9aef","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":2,"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c8fd4dc9aef","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":6,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4c8e1fa3eee6');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c91b285efdb', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4c8fd4dc9aef', NULL, '{"id":"019daac3-0200-76f6-87e5-4c8fd4dc9aef","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","side":2,"track":"official","event":"propose","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4c8e1fa3eee6');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4cce465b48ce', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'createAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4ccdfac16bda', NULL, '{"id":"019daac3-0200-76f6-87e5-4ccdfac16bda","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4cccd3856b20');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d88862b853b', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4d85fd4d3915', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4e362f40a633', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4e3501e06c2b', NULL, '"019daac3-0200-76f6-87e5-4e3501e06c2b"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4be11f244687', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createImport', 'import', '019daac3-0200-76f6-87e5-4bdd6b675df6', NULL, '{"id":"019daac3-0200-76f6-87e5-4bdd6b675df6","kind":"municipalities","dry_run":false,"mode":"valid_rows","state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"a9a9c6822c60e22724ae715738b41f83f6ca5ad30ab899fca3ad0bee06c445b7","created_by":"account:019daac3-0200-76f6-87e5-4b97983f19cc","created_at":"2026-01-29T12:00:00Z","started_at":null,"finished_at":null,"version":1}', '019daac3-0200-76f6-87e5-4bdb1ef3fc8d');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c03877bfde5', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'importMunicipalities', 'import', '019daac3-0200-76f6-87e5-4bdd6b675df6', NULL, '{"id":"019daac3-0200-76f6-87e5-4bdd6b675df6","kind":"municipalities","dry_run":false,"mode":"valid_rows","state":"done","report":{"read":2,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":1,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"a9a9c6822c60e22724ae715738b41f83f6ca5ad30ab899fca3ad0bee06c445b7","created_by":"account:019daac3-0200-76f6-87e5-4b97983f19cc","created_at":"2026-01-29T12:00:00Z","started_at":"2026-01-29T12:00:00Z","finished_at":"2026-01-29T12:00:00Z","version":5}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c590fa337b6', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4c58ccbdcb82', NULL, '"019daac3-0200-76f6-87e5-4c58ccbdcb82"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c5b77345301', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4c58ccbdcb82', NULL, '{"role":"coordinator","on":"municipality","on_id":"019daac3-0200-76f6-87e5-4c502d22a219"}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c7ce1a737e7', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4c61ac426923', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c73178df0aa","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":1,"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c73178df0aa","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4c7a8527ecc1');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c7d62ba03eb', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4c7ba345c895', NULL, '{"id":"019daac3-0200-76f6-87e5-4c7ba345c895","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","side":1,"track":"official","event":"activate","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4c7a8527ecc1');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d1d1e85c423', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4d1cfb7bae51', NULL, '"019daac3-0200-76f6-87e5-4d1cfb7bae51"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d1ed7b92795', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4d1cfb7bae51', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4da20b508115', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4da10bdfa00d', NULL, '"019daac3-0200-76f6-87e5-4da10bdfa00d"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4da4ea1867ca', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4da10bdfa00d', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4db0e95fa85e', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82', 'signAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4ccdfac16bda', '{"id":"019daac3-0200-76f6-87e5-4ccdfac16bda","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4ccdfac16bda","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"superseded","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":"2026-01-20","gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":6,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4dae997fb4ff');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4e376c1e1045', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4e3501e06c2b', NULL, '{"role":"coordinator","on":"municipality","on_id":"019daac3-0200-76f6-87e5-4e282ff2cb49"}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4e39b3e31c91', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4e38ce87014b', NULL, '"019daac3-0200-76f6-87e5-4e38ce87014b"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4e3aa2401d7a', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4e38ce87014b', NULL, '{"role":"coordinator","on":"municipality","on_id":"019daac3-0200-76f6-87e5-4e33e2133daf"}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4f92bab92a00', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4f900cba1308', NULL, '"019daac3-0200-76f6-87e5-4f900cba1308"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4f9395483b75', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4f900cba1308', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4fbc5b984886', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4fbbc041b644', NULL, '"019daac3-0200-76f6-87e5-4fbbc041b644"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4fbd188eb3da', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4fbbc041b644', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4fd5b912a509', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-4fd4287519f4', NULL, '"019daac3-0200-76f6-87e5-4fd4287519f4"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4fd60a09b4d3', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-4fd4287519f4', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5005c1a1e424', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-5004b31b183c', NULL, '"019daac3-0200-76f6-87e5-5004b31b183c"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c535ca68d73', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c41075328b0', 'createMunicipality', 'municipality', '019daac3-0200-76f6-87e5-4c502d22a219', NULL, '{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","names":{},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":50.0,"lon":8.5,"exactness":"approximate"},"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4c4d0969136d');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c838c8de02a', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4c61ac426923', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"exploring","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c820a3992a9","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4c812cfafd86');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c847576e836', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4c820a3992a9', NULL, '{"id":"019daac3-0200-76f6-87e5-4c820a3992a9","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","side":2,"track":"official","event":"explore","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4c812cfafd86');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4caf1cfeab21', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4c61ac426923', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c96297caeb1","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":2,"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c96297caeb1","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":7,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cae7eabeaa7","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cae7eabeaa7","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":8,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4caaf07cbc1f');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4cb1b5632113', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4cae7eabeaa7', NULL, '{"id":"019daac3-0200-76f6-87e5-4cae7eabeaa7","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","side":2,"track":"official","event":"activate","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4caaf07cbc1f');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4ce7928065eb', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'adoptAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4ccdfac16bda', '{"id":"019daac3-0200-76f6-87e5-4ccdfac16bda","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4ccdfac16bda","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4ce130ced6a0');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4ef0e1286c45', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4ee9ae0dbbac', NULL, '{"id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","side":1,"track":"official","event":"activate","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4ee6c5422d24');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-50061c82237c', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-5004b31b183c', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-505e7a1b95f3', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-505c4d58b415', NULL, '"019daac3-0200-76f6-87e5-505c4d58b415"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-505f716da65f', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-505c4d58b415', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-511bbf72ca2a', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-5119a09ce31f', NULL, '"019daac3-0200-76f6-87e5-5119a09ce31f"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c7414e2e84d', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4c61ac426923', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c6c55b5a57d","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":1,"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c6c55b5a57d","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c73178df0aa","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":1,"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c73178df0aa","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4c722df55828');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c75d11227a8', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4c73178df0aa', NULL, '{"id":"019daac3-0200-76f6-87e5-4c73178df0aa","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","side":1,"track":"official","event":"resolve","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4c722df55828');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c972f52a005', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4c61ac426923', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c8fd4dc9aef","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":2,"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c8fd4dc9aef","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":6,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c96297caeb1","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":2,"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c96297caeb1","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":7,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4c95f3db1b5f');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4c98ee58439d', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4c96297caeb1', NULL, '{"id":"019daac3-0200-76f6-87e5-4c96297caeb1","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","side":2,"track":"official","event":"resolve","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4c95f3db1b5f');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d2bfd689db5', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82', 'signAgreement', 'partnership', '019daac3-0200-76f6-87e5-4c61ac426923', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cae7eabeaa7","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cae7eabeaa7","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":8,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cae7eabeaa7","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cae7eabeaa7","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":9,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4d2a2c3a1c59');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d2d6b584aef', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82', 'signAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4ccdfac16bda', '{"id":"019daac3-0200-76f6-87e5-4ccdfac16bda","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4ccdfac16bda","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4d2a2c3a1c59');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d0379fb4251', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82', 'adoptAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4ccdfac16bda', '{"id":"019daac3-0200-76f6-87e5-4ccdfac16bda","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4ccdfac16bda","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4cf7fc0a3d41');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d377bd9c2b4', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'changePartnershipForm', 'partnership', '019daac3-0200-76f6-87e5-4c61ac426923', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cae7eabeaa7","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cae7eabeaa7","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":9,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"friendship","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cae7eabeaa7","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cae7eabeaa7","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":10,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4d34f83e5b90');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d3897c51bb6', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'changePartnershipForm', 'partnership_form_change', '019daac3-0200-76f6-87e5-4d365ddaf0b2', NULL, '{"id":"019daac3-0200-76f6-87e5-4d365ddaf0b2","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","from":"contact","to":"friendship","effective_on":"2026-01-29","agreement_id":"019daac3-0200-76f6-87e5-4ccdfac16bda","side":1,"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4d34f83e5b90');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4dc5b835e52c', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4c61ac426923', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"friendship","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cae7eabeaa7","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4c7ba345c895","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cae7eabeaa7","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":10,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"friendship","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"dormant","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dc4e106dd3f","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cae7eabeaa7","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"dormant","explanation":{"rule":"any_side_dormant","because":[{"side":1,"status":"dormant","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dc4e106dd3f","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":11,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4dc372b6fe4e');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4dc60381210a', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4dc4e106dd3f', NULL, '{"id":"019daac3-0200-76f6-87e5-4dc4e106dd3f","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","side":1,"track":"official","event":"mark_dormant","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4dc372b6fe4e');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4eea6bffe996', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4e3f750994bb', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ea7fb46e5a0","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":1,"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ea7fb46e5a0","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4ee6c5422d24');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-511c3d123604', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-5119a09ce31f', NULL, '{"role":"coordinator","on":"organisation","on_id":"019daac3-0200-76f6-87e5-511593f8be3a"}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5175dbf45987', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-51739346d9d8', NULL, '"019daac3-0200-76f6-87e5-51739346d9d8"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d1a20c28021', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'signAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4ccdfac16bda', '{"id":"019daac3-0200-76f6-87e5-4ccdfac16bda","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4ccdfac16bda","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4d16bd4968df');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d6626fcfae8', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'adoptAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4d4877fb134e', '{"id":"019daac3-0200-76f6-87e5-4d4877fb134e","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4ccdfac16bda","how":"supersedes"},"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4d4877fb134e","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4ccdfac16bda","how":"supersedes"},"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4d61776858a6');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4db7c799c0b6', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'createResolution', 'council_resolution', '019daac3-0200-76f6-87e5-4db65007d91d', NULL, '{"id":"019daac3-0200-76f6-87e5-4db65007d91d","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","side":1,"municipality_id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","kind":"end","outcome":"adopted","body":"Gemeinderat","number":null,"decided_on":"2026-01-15","document":"https://rat.example/beschluss","used":false,"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4db502ef26cf');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4e10aa4400bb', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82', 'createPartnership', 'partnership', '019daac3-0200-76f6-87e5-4e0cfafe1255', NULL, '{"id":"019daac3-0200-76f6-87e5-4e0cfafe1255","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":null},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"exploring","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e0edca534b4","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":2,"status":"exploring","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e0edca534b4","decided_by":"administration"}],"silent_sides":[1]},"citizen_track":"open","started_on":"2026-01-29","partner_since":null,"ended_on":null,"episode_number":2,"previous_episode_id":"019daac3-0200-76f6-87e5-4c61ac426923","origin":null,"source":null,"warnings":[],"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4e0a1c82873c');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4e1138c0c204', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82', 'createPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4e0edca534b4', NULL, '{"id":"019daac3-0200-76f6-87e5-4e0edca534b4","partnership_id":"019daac3-0200-76f6-87e5-4e0cfafe1255","side":2,"track":"official","event":"explore","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4e0a1c82873c');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4e41d85d3899', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'createPartnership', 'partnership', '019daac3-0200-76f6-87e5-4e3f750994bb', NULL, '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"exploring","since":"2020-03-01","event_id":"019daac3-0200-76f6-87e5-4e40d0b734c4","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2020-03-01","event_id":"019daac3-0200-76f6-87e5-4e40d0b734c4","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4e3ead7232af');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4e43ddccb41b', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'createPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4e40d0b734c4', NULL, '{"id":"019daac3-0200-76f6-87e5-4e40d0b734c4","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","side":1,"track":"official","event":"explore","effective_on":"2020-03-01","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4e3ead7232af');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-524b48d20721', '2026-01-30 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-524a82d0f73f', NULL, '"019daac3-0200-76f6-87e5-524a82d0f73f"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-524cdcbb66f6', '2026-01-30 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-524a82d0f73f', NULL, '{"role":"coordinator","on":"organisation","on_id":"019daac3-0200-76f6-87e5-5247a9498847"}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4d8442c885c7', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82', 'adoptAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4d4877fb134e', '{"id":"019daac3-0200-76f6-87e5-4d4877fb134e","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4ccdfac16bda","how":"supersedes"},"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4d4877fb134e","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4ccdfac16bda","how":"supersedes"},"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4d801ddd2c35');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4da0c0a3b41a', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'signAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4d4877fb134e', '{"id":"019daac3-0200-76f6-87e5-4d4877fb134e","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4ccdfac16bda","how":"supersedes"},"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4d4877fb134e","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4ccdfac16bda","how":"supersedes"},"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4d9a1d50bf83');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4e2b29b72a5b', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e1ff087421d', 'createMunicipality', 'municipality', '019daac3-0200-76f6-87e5-4e282ff2cb49', NULL, '{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","names":{},"alternative_names":[],"country":"DE","level":"city","parent_id":"00000000-0000-8000-8000-000000004445","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":50.0,"lon":8.5,"exactness":"approximate"},"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4e2794adf284');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4e68d0563839', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4e3f750994bb', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"exploring","since":"2020-03-01","event_id":"019daac3-0200-76f6-87e5-4e40d0b734c4","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2020-03-01","event_id":"019daac3-0200-76f6-87e5-4e40d0b734c4","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e670dba4808","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":1,"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e670dba4808","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4e62be4dfdee');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4e69778f7145', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4e670dba4808', NULL, '{"id":"019daac3-0200-76f6-87e5-4e670dba4808","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","side":1,"track":"official","event":"propose","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4e62be4dfdee');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5023de47547f', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'createAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-5021dbf8beef', NULL, '{"id":"019daac3-0200-76f6-87e5-5021dbf8beef","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"charter","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-501f84718e8a');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4db2fd07c66f', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82', 'signAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4d4877fb134e', '{"id":"019daac3-0200-76f6-87e5-4d4877fb134e","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4ccdfac16bda","how":"supersedes"},"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4d4877fb134e","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4ccdfac16bda","how":"supersedes"},"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4dae997fb4ff');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4df446b54ac3', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4c61ac426923', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"friendship","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"dormant","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dc4e106dd3f","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cae7eabeaa7","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"dormant","explanation":{"rule":"any_side_dormant","because":[{"side":1,"status":"dormant","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4dc4e106dd3f","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":11,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4c61ac426923","form":"friendship","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c3ce467a7d8","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"ended","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4df3d983c3f5","decided_by":"council","reason_code":null,"resolution_id":"019daac3-0200-76f6-87e5-4db65007d91d"}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4c502d22a219","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4cae7eabeaa7","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"ended","explanation":{"rule":"any_side_ended","because":[{"side":1,"status":"ended","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4df3d983c3f5","decided_by":"council"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":"2026-01-29","episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":12,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4df2ceb1f616');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4df5043a553d', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4df3d983c3f5', NULL, '{"id":"019daac3-0200-76f6-87e5-4df3d983c3f5","partnership_id":"019daac3-0200-76f6-87e5-4c61ac426923","side":1,"track":"official","event":"end","effective_on":"2026-01-29","decided_by":"council","resolution_id":"019daac3-0200-76f6-87e5-4db65007d91d","reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4df2ceb1f616');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4e34f5808bc0', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e2de1423573', 'createMunicipality', 'municipality', '019daac3-0200-76f6-87e5-4e33e2133daf', NULL, '{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","names":{},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":50.0,"lon":8.5,"exactness":"approximate"},"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4e329accb630');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4ea8a62713f4', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4e3f750994bb', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e670dba4808","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":1,"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4e670dba4808","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ea7fb46e5a0","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":1,"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ea7fb46e5a0","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4ea24b554134');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4eaeee263af1', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4ea7fb46e5a0', NULL, '{"id":"019daac3-0200-76f6-87e5-4ea7fb46e5a0","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","side":1,"track":"official","event":"resolve","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4ea24b554134');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-50251c9b60a3', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-50242cc656b6', NULL, '"019daac3-0200-76f6-87e5-50242cc656b6"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5026b91cdc9a', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-50242cc656b6', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-50492e49e475', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-5048dde15fb0', NULL, '"019daac3-0200-76f6-87e5-5048dde15fb0"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-504a19569557', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-5048dde15fb0', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-510c7a3e3395', '2026-01-29 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-510a59e9c013', NULL, '"019daac3-0200-76f6-87e5-510a59e9c013"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-510d8e15e54a', '2026-01-29 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-510a59e9c013', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4f1564a0765c', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4e3f750994bb', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":null}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"exploring","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f142d27837c","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4f12603e38b9');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4f163ffe0b55', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4f142d27837c', NULL, '{"id":"019daac3-0200-76f6-87e5-4f142d27837c","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","side":2,"track":"official","event":"explore","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4f12603e38b9');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-50b955fb9798', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'createClaim', 'shared_claim', '019daac3-0200-76f6-87e5-50b73c67eb9a', NULL, '{"id":"019daac3-0200-76f6-87e5-50b73c67eb9a","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","claimed_by":1,"key":"shared_goal","on":null,"text":{"de":"Lebenslanges Lernen"},"category":"lifelong_learning","document":"https://rat.example/ziel","replaces_id":null,"standing":"one_sided","confirmations":[],"awaits":1,"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-50b64571bb4c');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-50ef7298a820', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4e3f750994bb', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"dormant","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-50d40785ab76","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"dormant","explanation":{"rule":"any_side_dormant","because":[{"side":2,"status":"dormant","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-50d40785ab76","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":10,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-50ee1f93495e","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-50ee1f93495e","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":11,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-50eb8f489138');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-50f0089fee34', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-50ee1f93495e', NULL, '{"id":"019daac3-0200-76f6-87e5-50ee1f93495e","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","side":2,"track":"official","event":"reactivate","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":"2026-05-09","documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-50eb8f489138');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5158ca3fa6ae', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-5119a09ce31f', 'moveConference', 'conference', '019daac3-0200-76f6-87e5-5123f886252f', '{"id":"019daac3-0200-76f6-87e5-5123f886252f","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-511593f8be3a","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":true,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"idea","reschedules":[],"sequence":0,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-5123f886252f","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-511593f8be3a","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":true,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"planned","reschedules":[],"sequence":1,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-515408fba464');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-517de81e67b2', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-51739346d9d8', 'createRegistration', 'registration', '019daac3-0200-76f6-87e5-517c37b803fd', NULL, '{"id":"019daac3-0200-76f6-87e5-517c37b803fd","conference_id":"019daac3-0200-76f6-87e5-5123f886252f","account_id":"019daac3-0200-76f6-87e5-51739346d9d8","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"submitted","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-517af0844921');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-526d4fc2a5b8', '2026-01-30 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-526ca3fe7666', NULL, '"019daac3-0200-76f6-87e5-526ca3fe7666"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-526e2f638f32', '2026-01-30 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-526ca3fe7666', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52a8aaf51719', '2026-01-30 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-52a7b1d94d6b', NULL, '"019daac3-0200-76f6-87e5-52a7b1d94d6b"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52e117f2855d', '2026-01-30 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-52e08c95749a', NULL, '"019daac3-0200-76f6-87e5-52e08c95749a"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4f4bff9a1295', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4e3f750994bb', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"exploring","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f142d27837c","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f4af7ec3070","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":2,"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f4af7ec3070","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":6,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4f456da5faa4');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4f4cccb0fcc9', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4f4af7ec3070', NULL, '{"id":"019daac3-0200-76f6-87e5-4f4af7ec3070","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","side":2,"track":"official","event":"propose","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4f456da5faa4');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4f8f45a02ee8', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'createAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4f8ee8d000ba', NULL, '{"id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4f8d1e06c3a8');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4f9e271bb195', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'adoptAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4f8ee8d000ba', '{"id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4f9b24ebbc8c');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4fcb6edabe41', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'signAgreement', 'partnership', '019daac3-0200-76f6-87e5-4e3f750994bb', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f84ff16c05a","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f84ff16c05a","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":8,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f84ff16c05a","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f84ff16c05a","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":9,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4fc9128564a0');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4fcdbb5c7660', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'signAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4f8ee8d000ba', '{"id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4fc9128564a0');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4f78952d6dcd', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4e3f750994bb', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f4af7ec3070","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":2,"status":"proposed","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f4af7ec3070","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":6,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f777e4fdcf2","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":2,"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f777e4fdcf2","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":7,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4f76d30d9169');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4f7946e89b20', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4f777e4fdcf2', NULL, '{"id":"019daac3-0200-76f6-87e5-4f777e4fdcf2","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","side":2,"track":"official","event":"resolve","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4f76d30d9169');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4fac0763c872', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'adoptAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4f8ee8d000ba', '{"id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4fa9c051c30a');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4fb9bbe765fb', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'signAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4f8ee8d000ba', '{"id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4fb751ee47f1');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4fd30b0821eb', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'createAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4fd243c35c4e', NULL, '{"id":"019daac3-0200-76f6-87e5-4fd243c35c4e","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","how":"renews"},"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4fd0ca57928b');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-50464c540b0d', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'adoptAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-5021dbf8beef', '{"id":"019daac3-0200-76f6-87e5-5021dbf8beef","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"charter","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-5021dbf8beef","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"charter","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-5042f4f948db');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4f859240510a', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4e3f750994bb', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f777e4fdcf2","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"in_preparation","explanation":{"rule":"any_side_preparing","because":[{"side":2,"status":"approved","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f777e4fdcf2","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":7,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f84ff16c05a","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f84ff16c05a","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":null,"ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":8,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4f8385426248');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4f86bd25b440', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-4f84ff16c05a', NULL, '{"id":"019daac3-0200-76f6-87e5-4f84ff16c05a","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","side":2,"track":"official","event":"activate","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4f8385426248');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5003e4761dd3', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'signAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4fd243c35c4e', '{"id":"019daac3-0200-76f6-87e5-4fd243c35c4e","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","how":"renews"},"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4fd243c35c4e","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","how":"renews"},"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4ffed31fc798');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5019dd6c5c87', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'signAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4fd243c35c4e', '{"id":"019daac3-0200-76f6-87e5-4fd243c35c4e","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","how":"renews"},"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4fd243c35c4e","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":"2026-07-01","in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","how":"renews"},"edition":1,"status":"signed","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":0,"renewal_opens_on":"2031-01-01","review_due_on":null,"parties":2,"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-50141c4de275');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-50b0e7fe5624', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'terminateAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-5021dbf8beef', '{"id":"019daac3-0200-76f6-87e5-5021dbf8beef","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"charter","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-5021dbf8beef","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"charter","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":{"side":2,"effective_on":"2026-03-01","reason":"It is renewed","document":"https://rat.example/k"},"superseded_on":null,"gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":6,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-50acb011a3ef');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5286cef5c64d', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52749f04378d', 'createPool', 'seat_pool', '019daac3-0200-76f6-87e5-5285f48867f3', NULL, '{"id":"019daac3-0200-76f6-87e5-5285f48867f3","conference_id":"019daac3-0200-76f6-87e5-527b39841230","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":1,"held":0,"next_seq":1}', '019daac3-0200-76f6-87e5-5284e51bb1fd');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4fe09e12cb90', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'adoptAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4fd243c35c4e', '{"id":"019daac3-0200-76f6-87e5-4fd243c35c4e","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","how":"renews"},"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4fd243c35c4e","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","how":"renews"},"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4fde59f667dc');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-4feec98cf36b', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'adoptAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-4fd243c35c4e', '{"id":"019daac3-0200-76f6-87e5-4fd243c35c4e","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","how":"renews"},"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4fd243c35c4e","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2031-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-76f6-87e5-4f8ee8d000ba","how":"renews"},"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-4febf1f112ec');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-50d56c2551f7', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4e3f750994bb', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f84ff16c05a","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4f84ff16c05a","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":9,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"dormant","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-50d40785ab76","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"dormant","explanation":{"rule":"any_side_dormant","because":[{"side":2,"status":"dormant","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-50d40785ab76","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":10,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-50cfb07ca699');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-50d78b12f52c', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-50d40785ab76', NULL, '{"id":"019daac3-0200-76f6-87e5-50d40785ab76","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","side":2,"track":"official","event":"mark_dormant","effective_on":"2026-01-29","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-50cfb07ca699');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-51170292a39f', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-510a59e9c013', 'createOrganisation', 'organisation', '019daac3-0200-76f6-87e5-511593f8be3a', NULL, '{"id":"019daac3-0200-76f6-87e5-511593f8be3a","name":"VIFIN","names":{},"kind":"ngo","seat_municipality_id":null,"legal_form":null,"non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-01-29T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-511342d4ba09');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-511857e2e9ce', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-510a59e9c013', 'createOrganisation', 'account_role', '019daac3-0200-76f6-87e5-510a59e9c013', NULL, '{"role":"admin","on":"organisation","on_id":"019daac3-0200-76f6-87e5-511593f8be3a"}', '019daac3-0200-76f6-87e5-511342d4ba09');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5133cab8bc2b', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-5119a09ce31f', 'createPool', 'seat_pool', '019daac3-0200-76f6-87e5-51313647aaad', NULL, '{"id":"019daac3-0200-76f6-87e5-51313647aaad","conference_id":"019daac3-0200-76f6-87e5-5123f886252f","seats":{"dimension":"origin","mode":null,"origin":"national","organisation_id":null},"capacity":1,"held":0,"next_seq":1}', '019daac3-0200-76f6-87e5-512fd2c197fb');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52a208450cd7', '2026-01-30 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-52a18d9f6e86', NULL, '"019daac3-0200-76f6-87e5-52a18d9f6e86"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52cac64bcc02', '2026-01-30 12:00:00+00', 'system', 'test', 'account', '019daac3-0200-76f6-87e5-52c9fdd47c50', NULL, '"019daac3-0200-76f6-87e5-52c9fdd47c50"', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-537176d1217a', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'importObservations', 'import', '019daac3-0200-76f6-87e5-53644dfc7492', NULL, '{"id":"019daac3-0200-76f6-87e5-53644dfc7492","kind":"observations","dry_run":false,"mode":"valid_rows","state":"done","report":{"read":1,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":1},"failure":null,"content_sha256":"66891295415742e542382b0de16d2e1454be4a385e5a155a065b1cd514122ac1","created_by":"account:019daac3-0200-76f6-87e5-4b97983f19cc","created_at":"2026-01-30T12:00:00Z","started_at":"2026-01-30T12:00:00Z","finished_at":"2026-01-30T12:00:00Z","version":5}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-505b5dccd371', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'adoptAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-5021dbf8beef', '{"id":"019daac3-0200-76f6-87e5-5021dbf8beef","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"charter","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-5021dbf8beef","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"charter","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-505895f807d2');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-507047e59991', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'signAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-5021dbf8beef', '{"id":"019daac3-0200-76f6-87e5-5021dbf8beef","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"charter","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-5021dbf8beef","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"charter","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-506c3e82a400');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-50980ac391ba', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b', 'signAgreement', 'partnership_agreement', '019daac3-0200-76f6-87e5-5021dbf8beef', '{"id":"019daac3-0200-76f6-87e5-5021dbf8beef","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"charter","title":"Vertrag","draft":false,"in_force_from":null,"in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-5021dbf8beef","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","kind":"charter","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":null,"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20"},{"side":2,"office":"mayor","signed_on":"2026-01-20"}],"termination":null,"superseded_on":null,"gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-50916446fc93');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5108f2a3e9a8', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'transitionPartnership', 'partnership', '019daac3-0200-76f6-87e5-4e3f750994bb', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration","reason_code":null,"resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-50ee1f93495e","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-4ee9ae0dbbac","decided_by":"administration"},{"side":2,"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-50ee1f93495e","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":11,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-4e3f750994bb","form":"contact","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e282ff2cb49","name":"Filderstadt","country":"DE"}],"actors":[],"standing":{"status":"suspended","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-5107396dc36c","decided_by":"mayor","reason_code":"war","resolution_id":null}},{"number":2,"municipalities":[{"id":"019daac3-0200-76f6-87e5-4e33e2133daf","name":"Poltava","country":"UA"}],"actors":[],"standing":{"status":"active","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-50ee1f93495e","decided_by":"administration","reason_code":null,"resolution_id":null}}],"official_status":"suspended","explanation":{"rule":"any_side_suspended","because":[{"side":1,"status":"suspended","since":"2026-01-29","event_id":"019daac3-0200-76f6-87e5-5107396dc36c","decided_by":"mayor"}],"silent_sides":[]},"citizen_track":"open","started_on":"2020-03-01","partner_since":"2026-01-20","ended_on":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"warnings":[],"version":12,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-5101155bf1db');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5109fb4a866b', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'transitionPartnership', 'partnership_event', '019daac3-0200-76f6-87e5-5107396dc36c', NULL, '{"id":"019daac3-0200-76f6-87e5-5107396dc36c","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","side":1,"track":"official","event":"suspend","effective_on":"2026-01-29","decided_by":"mayor","resolution_id":null,"reason_code":"war","reason":"The bridges are closed.","planned_on":null,"documents":["https://rat.example/aussetzung"],"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-5101155bf1db');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52df2b84f0a8', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52749f04378d', 'createSpill', 'seat_spill', '019daac3-0200-76f6-87e5-52de5398cfd0', NULL, '{"id":"019daac3-0200-76f6-87e5-52de5398cfd0","conference_id":"019daac3-0200-76f6-87e5-527b39841230","from_pool_id":"019daac3-0200-76f6-87e5-5285f48867f3","to_pool_id":"019daac3-0200-76f6-87e5-5280103ceea8","due_at":"2026-04-01T00:00:00Z","done_at":null}', '019daac3-0200-76f6-87e5-52dddd20b36f');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-50c52527d70b', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b', 'createClaim', 'shared_claim', '019daac3-0200-76f6-87e5-50b73c67eb9a', '{"id":"019daac3-0200-76f6-87e5-50b73c67eb9a","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","claimed_by":1,"key":"shared_goal","on":null,"text":{"de":"Lebenslanges Lernen"},"category":"lifelong_learning","document":"https://rat.example/ziel","replaces_id":null,"standing":"one_sided","confirmations":[],"awaits":1,"recorded_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-50b73c67eb9a","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","claimed_by":1,"key":"shared_goal","on":null,"text":{"de":"Lebenslanges Lernen"},"category":"lifelong_learning","document":"https://rat.example/ziel","replaces_id":null,"standing":"replaced","confirmations":[],"awaits":1,"recorded_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-50bf6e79f302');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-516f80a9f5e5', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-5119a09ce31f', 'moveConference', 'conference', '019daac3-0200-76f6-87e5-5123f886252f', '{"id":"019daac3-0200-76f6-87e5-5123f886252f","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-511593f8be3a","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":true,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"announced","reschedules":[],"sequence":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-5123f886252f","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-511593f8be3a","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":true,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[],"sequence":3,"version":4,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-516d09b3ae79');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5186e611eaed', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-517e2b6322b2', 'createRegistration', 'registration', '019daac3-0200-76f6-87e5-51842410ae73', NULL, '{"id":"019daac3-0200-76f6-87e5-51842410ae73","conference_id":"019daac3-0200-76f6-87e5-5123f886252f","account_id":"019daac3-0200-76f6-87e5-517e2b6322b2","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"submitted","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-5183cfeb0392');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5195bc1157eb', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-5119a09ce31f', 'createSpill', 'seat_spill', '019daac3-0200-76f6-87e5-5194aaf328a1', NULL, '{"id":"019daac3-0200-76f6-87e5-5194aaf328a1","conference_id":"019daac3-0200-76f6-87e5-5123f886252f","from_pool_id":"019daac3-0200-76f6-87e5-51454f49426c","to_pool_id":"019daac3-0200-76f6-87e5-51313647aaad","due_at":"2026-01-30T12:00:00Z","done_at":null}', '019daac3-0200-76f6-87e5-5191f4b0bdbe');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5248abdfcaf3', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52422a2c4de7', 'createOrganisation', 'organisation', '019daac3-0200-76f6-87e5-5247a9498847', NULL, '{"id":"019daac3-0200-76f6-87e5-5247a9498847","name":"VIFIN","names":{},"kind":"ngo","seat_municipality_id":null,"legal_form":null,"non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-01-30T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-524674a3a266');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5249b3c3d8b0', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52422a2c4de7', 'createOrganisation', 'account_role', '019daac3-0200-76f6-87e5-52422a2c4de7', NULL, '{"role":"admin","on":"organisation","on_id":"019daac3-0200-76f6-87e5-5247a9498847"}', '019daac3-0200-76f6-87e5-524674a3a266');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5257d989dcc1', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-524a82d0f73f', 'createPool', 'seat_pool', '019daac3-0200-76f6-87e5-52561b5459bd', NULL, '{"id":"019daac3-0200-76f6-87e5-52561b5459bd","conference_id":"019daac3-0200-76f6-87e5-52510c663cea","seats":{"dimension":"total","mode":null,"origin":null,"organisation_id":null},"capacity":1,"held":0,"next_seq":1}', '019daac3-0200-76f6-87e5-5255ef45cba5');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-526b60caf4b7', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-524a82d0f73f', 'rescheduleConference', 'conference', '019daac3-0200-76f6-87e5-52510c663cea', '{"id":"019daac3-0200-76f6-87e5-52510c663cea","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-5247a9498847","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[],"sequence":3,"version":4,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-52510c663cea","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-02-10","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-5247a9498847","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[{"from":"2026-04-18/2026-04-19","to":"2026-02-10","change":"moved","reason":"The hall is free.","at":"2026-01-30T12:00:00Z"}],"sequence":4,"version":5,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-526a03755b4b');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-527cc3c9b1d8', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52749f04378d', 'createConference', 'conference', '019daac3-0200-76f6-87e5-527b39841230', NULL, '{"id":"019daac3-0200-76f6-87e5-527b39841230","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-52715a19a1d3","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"idea","reschedules":[],"sequence":0,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-527a52fc3f5f');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52e255885d3c', '2026-01-30 12:00:00+00', 'system', 'test', 'account_role', '019daac3-0200-76f6-87e5-52e08c95749a', NULL, '{"role":"coordinator","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5126a020d9f1', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-5119a09ce31f', 'createConference', 'conference', '019daac3-0200-76f6-87e5-5123f886252f', NULL, '{"id":"019daac3-0200-76f6-87e5-5123f886252f","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-511593f8be3a","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":true,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"idea","reschedules":[],"sequence":0,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-512228a58048');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5147e53e53d9', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-5119a09ce31f', 'createPool', 'seat_pool', '019daac3-0200-76f6-87e5-51454f49426c', NULL, '{"id":"019daac3-0200-76f6-87e5-51454f49426c","conference_id":"019daac3-0200-76f6-87e5-5123f886252f","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":1,"held":0,"next_seq":1}', '019daac3-0200-76f6-87e5-514108312376');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-51a227bcfd52', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createFollowUp', 'follow_up', '019daac3-0200-76f6-87e5-51a198dc532b', NULL, '{"id":"019daac3-0200-76f6-87e5-51a198dc532b","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","kind":"contact","text":{"en":"They have become partners."},"outcome_id":null,"municipality_ids":[],"organisation_ids":[],"due_on":null,"status":"open","partnership_id":null,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-51a0a0d0e434');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-51b800ba439f', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'moveFollowUp', 'follow_up', '019daac3-0200-76f6-87e5-51a198dc532b', '{"id":"019daac3-0200-76f6-87e5-51a198dc532b","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","kind":"contact","text":{"en":"They have become partners."},"outcome_id":null,"municipality_ids":[],"organisation_ids":[],"due_on":null,"status":"agreed","partnership_id":null,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-51a198dc532b","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","kind":"contact","text":{"en":"They have become partners."},"outcome_id":null,"municipality_ids":[],"organisation_ids":[],"due_on":null,"status":"partnership_created","partnership_id":"019daac3-0200-76f6-87e5-4e3f750994bb","version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-51b4eca6ab90');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5266b381454b', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-524a82d0f73f', 'moveConference', 'conference', '019daac3-0200-76f6-87e5-52510c663cea', '{"id":"019daac3-0200-76f6-87e5-52510c663cea","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-5247a9498847","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"announced","reschedules":[],"sequence":2,"version":3,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-52510c663cea","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-5247a9498847","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[],"sequence":3,"version":4,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-526556a5688c');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5295fc2d63f1', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52749f04378d', 'moveConference', 'conference', '019daac3-0200-76f6-87e5-527b39841230', '{"id":"019daac3-0200-76f6-87e5-527b39841230","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-52715a19a1d3","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"announced","reschedules":[],"sequence":2,"version":3,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-527b39841230","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-52715a19a1d3","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[],"sequence":3,"version":4,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-52943e926b6b');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5365137294d7', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createImport', 'import', '019daac3-0200-76f6-87e5-53644dfc7492', NULL, '{"id":"019daac3-0200-76f6-87e5-53644dfc7492","kind":"observations","dry_run":false,"mode":"valid_rows","state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"66891295415742e542382b0de16d2e1454be4a385e5a155a065b1cd514122ac1","created_by":"account:019daac3-0200-76f6-87e5-4b97983f19cc","created_at":"2026-01-30T12:00:00Z","started_at":null,"finished_at":null,"version":1}', '019daac3-0200-76f6-87e5-53638a6f31a2');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5376f363d2da', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'submitImportedObservations', 'import', '019daac3-0200-76f6-87e5-53644dfc7492', NULL, '{"action":"submit","observations":1}', '019daac3-0200-76f6-87e5-53748539b20a');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-51651c9701c5', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-5119a09ce31f', 'moveConference', 'conference', '019daac3-0200-76f6-87e5-5123f886252f', '{"id":"019daac3-0200-76f6-87e5-5123f886252f","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-511593f8be3a","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":true,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"planned","reschedules":[],"sequence":1,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-5123f886252f","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-511593f8be3a","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":true,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"announced","reschedules":[],"sequence":2,"version":3,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-5162c667d0a2');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-51abce001977', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'moveFollowUp', 'follow_up', '019daac3-0200-76f6-87e5-51a198dc532b', '{"id":"019daac3-0200-76f6-87e5-51a198dc532b","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","kind":"contact","text":{"en":"They have become partners."},"outcome_id":null,"municipality_ids":[],"organisation_ids":[],"due_on":null,"status":"open","partnership_id":null,"version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-51a198dc532b","conference_id":"019c1912-fa00-72fb-b467-e913f8f7ba4c","kind":"contact","text":{"en":"They have become partners."},"outcome_id":null,"municipality_ids":[],"organisation_ids":[],"due_on":null,"status":"agreed","partnership_id":null,"version":2,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-76f6-87e5-51a9a4457395');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5252e8b54ec6', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-524a82d0f73f', 'createConference', 'conference', '019daac3-0200-76f6-87e5-52510c663cea', NULL, '{"id":"019daac3-0200-76f6-87e5-52510c663cea","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-5247a9498847","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"idea","reschedules":[],"sequence":0,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-5250266387ee');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5261359e7189', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-524a82d0f73f', 'moveConference', 'conference', '019daac3-0200-76f6-87e5-52510c663cea', '{"id":"019daac3-0200-76f6-87e5-52510c663cea","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-5247a9498847","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"planned","reschedules":[],"sequence":1,"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-52510c663cea","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-5247a9498847","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"announced","reschedules":[],"sequence":2,"version":3,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-526014b4d364');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52721578ad85', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-526ca3fe7666', 'createOrganisation', 'organisation', '019daac3-0200-76f6-87e5-52715a19a1d3', NULL, '{"id":"019daac3-0200-76f6-87e5-52715a19a1d3","name":"VIFIN","names":{},"kind":"ngo","seat_municipality_id":null,"legal_form":null,"non_profit":null,"sector":null,"focus_themes":[],"working_languages":[],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","verification_reason":null,"assured_at":"2026-01-30T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-5270616041cf');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5273512d3a7f', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-526ca3fe7666', 'createOrganisation', 'account_role', '019daac3-0200-76f6-87e5-526ca3fe7666', NULL, '{"role":"admin","on":"organisation","on_id":"019daac3-0200-76f6-87e5-52715a19a1d3"}', '019daac3-0200-76f6-87e5-5270616041cf');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-528196cc3df9', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52749f04378d', 'createPool', 'seat_pool', '019daac3-0200-76f6-87e5-5280103ceea8', NULL, '{"id":"019daac3-0200-76f6-87e5-5280103ceea8","conference_id":"019daac3-0200-76f6-87e5-527b39841230","seats":{"dimension":"origin","mode":null,"origin":"national","organisation_id":null},"capacity":1,"held":0,"next_seq":1}', '019daac3-0200-76f6-87e5-527f32b65606');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52ece2725a10', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createDataSource', 'data_source', '019daac3-0200-76f6-87e5-52ebc8eace5e', NULL, '{"id":"019daac3-0200-76f6-87e5-52ebc8eace5e","kind":"census","title":"Register of persons","publisher":null,"organisation_id":"019daac3-0200-76f6-87e5-4bc618ef2883","url":"https://census.example/2024","licence":"CC0-1.0","reference_date":"2023-12-31","access_date":"2026-01-15"}', '019daac3-0200-76f6-87e5-52ea9927e89e');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52f11b491c7b', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createDataSource', 'data_source', '019daac3-0200-76f6-87e5-52f06f688bb6', NULL, '{"id":"019daac3-0200-76f6-87e5-52f06f688bb6","kind":"estimate","title":"Estimates","publisher":"Eurostat","organisation_id":null,"url":null,"licence":null,"reference_date":null,"access_date":null}', '019daac3-0200-76f6-87e5-52efd81f7e4a');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-525c773f0420', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-524a82d0f73f', 'moveConference', 'conference', '019daac3-0200-76f6-87e5-52510c663cea', '{"id":"019daac3-0200-76f6-87e5-52510c663cea","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-5247a9498847","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"idea","reschedules":[],"sequence":0,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-52510c663cea","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-5247a9498847","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"planned","reschedules":[],"sequence":1,"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-525bd63894b0');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-528b6f4a39a9', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52749f04378d', 'moveConference', 'conference', '019daac3-0200-76f6-87e5-527b39841230', '{"id":"019daac3-0200-76f6-87e5-527b39841230","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-52715a19a1d3","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"idea","reschedules":[],"sequence":0,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-527b39841230","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-52715a19a1d3","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"planned","reschedules":[],"sequence":1,"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-528a9f2a2256');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52b37b4e8c68', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-529b24925cfc', 'moveRegistration', 'registration', '019daac3-0200-76f6-87e5-529f5d4cb02b', '{"id":"019daac3-0200-76f6-87e5-529f5d4cb02b","conference_id":"019daac3-0200-76f6-87e5-52510c663cea","account_id":"019daac3-0200-76f6-87e5-529b24925cfc","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-529f5d4cb02b","conference_id":"019daac3-0200-76f6-87e5-52510c663cea","account_id":"019daac3-0200-76f6-87e5-529b24925cfc","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"cancelled_by_participant","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-52b29395989a');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52b4f95abea7', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-529b24925cfc', 'moveRegistration', 'registration', '019daac3-0200-76f6-87e5-52a593b161f6', '{"id":"019daac3-0200-76f6-87e5-52a593b161f6","conference_id":"019daac3-0200-76f6-87e5-52510c663cea","account_id":"019daac3-0200-76f6-87e5-52a18d9f6e86","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"waitlisted","priority":0,"waitlist":{"pool_id":"019daac3-0200-76f6-87e5-52561b5459bd","seq":1},"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-52a593b161f6","conference_id":"019daac3-0200-76f6-87e5-52510c663cea","account_id":"019daac3-0200-76f6-87e5-52a18d9f6e86","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"offered","priority":0,"waitlist":null,"overtaken":0,"offered_until":"2026-01-31T12:00:00Z","version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-52b29395989a');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52c25fcff86d', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52bd5e6a180b', 'createRegistration', 'registration', '019daac3-0200-76f6-87e5-52c1b14af01d', NULL, '{"id":"019daac3-0200-76f6-87e5-52c1b14af01d","conference_id":"019daac3-0200-76f6-87e5-527b39841230","account_id":"019daac3-0200-76f6-87e5-52bd5e6a180b","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-52c0aa1d043e');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52ce90649e85', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52c9fdd47c50', 'createRegistration', 'registration', '019daac3-0200-76f6-87e5-52cde641f079', NULL, '{"id":"019daac3-0200-76f6-87e5-52cde641f079","conference_id":"019daac3-0200-76f6-87e5-527b39841230","account_id":"019daac3-0200-76f6-87e5-52c9fdd47c50","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"waitlisted","priority":0,"waitlist":{"pool_id":"019daac3-0200-76f6-87e5-5280103ceea8","seq":2},"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-52cc9ddbdb6a');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52f61d9e2760', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createUnit', 'unit', '019daac3-0200-76f6-87e5-52f510a1fd94', NULL, '{"code":"COUNT","label":{},"factor":"1","dimension":{"item":1},"decimals":0}', '019daac3-0200-76f6-87e5-52f42a28878a');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5290a6c74a1d', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52749f04378d', 'moveConference', 'conference', '019daac3-0200-76f6-87e5-527b39841230', '{"id":"019daac3-0200-76f6-87e5-527b39841230","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-52715a19a1d3","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"planned","reschedules":[],"sequence":1,"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-527b39841230","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-52715a19a1d3","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"announced","reschedules":[],"sequence":2,"version":3,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-528f85a9d9a9');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52a0da0556e8', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-529b24925cfc', 'createRegistration', 'registration', '019daac3-0200-76f6-87e5-529f5d4cb02b', NULL, '{"id":"019daac3-0200-76f6-87e5-529f5d4cb02b","conference_id":"019daac3-0200-76f6-87e5-52510c663cea","account_id":"019daac3-0200-76f6-87e5-529b24925cfc","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-529edcfbfe88');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52ac78507e24', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52a7b1d94d6b', 'createRegistration', 'registration', '019daac3-0200-76f6-87e5-52ab0b7638e7', NULL, '{"id":"019daac3-0200-76f6-87e5-52ab0b7638e7","conference_id":"019daac3-0200-76f6-87e5-52510c663cea","account_id":"019daac3-0200-76f6-87e5-52a7b1d94d6b","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"waitlisted","priority":0,"waitlist":{"pool_id":"019daac3-0200-76f6-87e5-52561b5459bd","seq":2},"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-52aa8a27cf3c');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52e7e0d4abeb', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createFramework', 'framework', '019daac3-0200-76f6-87e5-52e6e48f3f62', NULL, '{"code":"HDR","name":"Human Development Report","version":"2023/24","publisher":"United Nations","licence":"CC-BY-3.0-IGO","url":"https://hdr.example/2024"}', '019daac3-0200-76f6-87e5-52e554faa38e');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52fcbab25fc8', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createIndicator', 'indicator', '019daac3-0200-76f6-87e5-52fa9d16e7cb', NULL, '{"id":"019daac3-0200-76f6-87e5-52fa9d16e7cb","code":"IN_CARE","kind":"component","owner_id":null,"links":[],"status":"draft","current":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-52f94f60e737');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52fd326d60f6', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createIndicator', 'indicator_version', '019daac3-0200-76f6-87e5-52fbfeb83855', NULL, '{"id":"019daac3-0200-76f6-87e5-52fbfeb83855","indicator_id":"019daac3-0200-76f6-87e5-52fa9d16e7cb","number":1,"status":"draft","definition":{"name":{"en":"IN_CARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}', '019daac3-0200-76f6-87e5-52f94f60e737');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5309a0ecc34e', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createIndicator', 'indicator', '019daac3-0200-76f6-87e5-53073b4c6324', NULL, '{"id":"019daac3-0200-76f6-87e5-53073b4c6324","code":"POP_5","kind":"component","owner_id":null,"links":[],"status":"draft","current":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-530683c6d1c9');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-530a2d8c4d46', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createIndicator', 'indicator_version', '019daac3-0200-76f6-87e5-530844ffde24', NULL, '{"id":"019daac3-0200-76f6-87e5-530844ffde24","indicator_id":"019daac3-0200-76f6-87e5-53073b4c6324","number":1,"status":"draft","definition":{"name":{"en":"POP_5"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}', '019daac3-0200-76f6-87e5-530683c6d1c9');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5316ace67109', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createIndicator', 'indicator', '019daac3-0200-76f6-87e5-5314ccd67735', NULL, '{"id":"019daac3-0200-76f6-87e5-5314ccd67735","code":"CARE_SHARE","kind":"derived","owner_id":"019daac3-0200-76f6-87e5-4bc618ef2883","links":[],"status":"draft","current":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-531339312bd9');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5317c8d53a02', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createIndicator', 'indicator_version', '019daac3-0200-76f6-87e5-53153163409b', NULL, '{"id":"019daac3-0200-76f6-87e5-53153163409b","indicator_id":"019daac3-0200-76f6-87e5-5314ccd67735","number":1,"status":"draft","definition":{"name":{"en":"CARE_SHARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"mean","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":"@IN_CARE / @POP_5","index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}', '019daac3-0200-76f6-87e5-531339312bd9');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-53249d2f51b2', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'recordObservation', 'observation', '019daac3-0200-76f6-87e5-5323c3f7a0a8', NULL, '{"id":"019daac3-0200-76f6-87e5-5323c3f7a0a8","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"61","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-52ebc8eace5e","state":"draft","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}', '019daac3-0200-76f6-87e5-5321b22ae82b');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-529a468c82b3', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-524a82d0f73f', 'updateConference', 'conference', '019daac3-0200-76f6-87e5-52510c663cea', '{"id":"019daac3-0200-76f6-87e5-52510c663cea","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-02-10","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-5247a9498847","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[{"from":"2026-04-18/2026-04-19","to":"2026-02-10","change":"moved","reason":"The hall is free.","at":"2026-01-30T12:00:00Z"}],"sequence":4,"version":5,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-52510c663cea","title":{"en":"The offer has lapsed"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-02-10","country":"DK","municipality_id":"019daac3-0200-76f6-87e5-4bc1bec6dc6b","hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-5247a9498847","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[{"from":"2026-04-18/2026-04-19","to":"2026-02-10","change":"moved","reason":"The hall is free.","at":"2026-01-30T12:00:00Z"}],"sequence":5,"version":6,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-5299ed066862');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52a602362a0d', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52a18d9f6e86', 'createRegistration', 'registration', '019daac3-0200-76f6-87e5-52a593b161f6', NULL, '{"id":"019daac3-0200-76f6-87e5-52a593b161f6","conference_id":"019daac3-0200-76f6-87e5-52510c663cea","account_id":"019daac3-0200-76f6-87e5-52a18d9f6e86","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"waitlisted","priority":0,"waitlist":{"pool_id":"019daac3-0200-76f6-87e5-52561b5459bd","seq":1},"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-52a42a703bc4');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52bca887b94d', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52749f04378d', 'updateConference', 'conference', '019daac3-0200-76f6-87e5-527b39841230', '{"id":"019daac3-0200-76f6-87e5-527b39841230","title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-52715a19a1d3","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[],"sequence":3,"version":4,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-527b39841230","title":{"en":"The offer is live"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":"019daac3-0200-76f6-87e5-4bc1bec6dc6b","hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-52715a19a1d3","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"},"status":"registration_open","reschedules":[],"sequence":4,"version":5,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-52bb24f1f08d');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52c8121e1a90', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52c38f1e193c', 'createRegistration', 'registration', '019daac3-0200-76f6-87e5-52c71bcc4c89', NULL, '{"id":"019daac3-0200-76f6-87e5-52c71bcc4c89","conference_id":"019daac3-0200-76f6-87e5-527b39841230","account_id":"019daac3-0200-76f6-87e5-52c38f1e193c","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"waitlisted","priority":0,"waitlist":{"pool_id":"019daac3-0200-76f6-87e5-5280103ceea8","seq":1},"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-52c6674bc1b9');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52d53750718f', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52bd5e6a180b', 'moveRegistration', 'registration', '019daac3-0200-76f6-87e5-52c1b14af01d', '{"id":"019daac3-0200-76f6-87e5-52c1b14af01d","conference_id":"019daac3-0200-76f6-87e5-527b39841230","account_id":"019daac3-0200-76f6-87e5-52bd5e6a180b","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"confirmed","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-52c1b14af01d","conference_id":"019daac3-0200-76f6-87e5-527b39841230","account_id":"019daac3-0200-76f6-87e5-52bd5e6a180b","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"cancelled_by_participant","priority":0,"waitlist":null,"overtaken":0,"offered_until":null,"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-52d4fa05689b');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-52d6354b315a', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52bd5e6a180b', 'moveRegistration', 'registration', '019daac3-0200-76f6-87e5-52c71bcc4c89', '{"id":"019daac3-0200-76f6-87e5-52c71bcc4c89","conference_id":"019daac3-0200-76f6-87e5-527b39841230","account_id":"019daac3-0200-76f6-87e5-52c38f1e193c","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"waitlisted","priority":0,"waitlist":{"pool_id":"019daac3-0200-76f6-87e5-5280103ceea8","seq":1},"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-52c71bcc4c89","conference_id":"019daac3-0200-76f6-87e5-527b39841230","account_id":"019daac3-0200-76f6-87e5-52c38f1e193c","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"national","status":"offered","priority":0,"waitlist":null,"overtaken":0,"offered_until":"2026-02-02T12:00:00Z","version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-52d4fa05689b');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5302c014504f', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'publishIndicatorVersion', 'indicator_version', '019daac3-0200-76f6-87e5-52fbfeb83855', '{"id":"019daac3-0200-76f6-87e5-52fbfeb83855","indicator_id":"019daac3-0200-76f6-87e5-52fa9d16e7cb","number":1,"status":"draft","definition":{"name":{"en":"IN_CARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}', '{"id":"019daac3-0200-76f6-87e5-52fbfeb83855","indicator_id":"019daac3-0200-76f6-87e5-52fa9d16e7cb","number":1,"status":"published","definition":{"name":{"en":"IN_CARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":"2026-01-30","version":2}', '019daac3-0200-76f6-87e5-5301c0b7a87d');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-53034f0a0964', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'publishIndicatorVersion', 'indicator', '019daac3-0200-76f6-87e5-52fa9d16e7cb', '{"id":"019daac3-0200-76f6-87e5-52fa9d16e7cb","code":"IN_CARE","kind":"component","owner_id":null,"links":[],"status":"draft","current":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-52fa9d16e7cb","code":"IN_CARE","kind":"component","owner_id":null,"links":[],"status":"active","current":{"id":"019daac3-0200-76f6-87e5-52fbfeb83855","indicator_id":"019daac3-0200-76f6-87e5-52fa9d16e7cb","number":1,"status":"published","definition":{"name":{"en":"IN_CARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":"2026-01-30","version":2},"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-5301c0b7a87d');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-53294f524018', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'submitObservation', 'observation', '019daac3-0200-76f6-87e5-5323c3f7a0a8', '{"id":"019daac3-0200-76f6-87e5-5323c3f7a0a8","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"61","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-52ebc8eace5e","state":"draft","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}', '{"id":"019daac3-0200-76f6-87e5-5323c3f7a0a8","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"61","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-52ebc8eace5e","state":"submitted","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}', '019daac3-0200-76f6-87e5-532793d5d2d0');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-53336a75fed7', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52e08c95749a', 'decideObservation', 'observation', '019daac3-0200-76f6-87e5-5323c3f7a0a8', '{"id":"019daac3-0200-76f6-87e5-5323c3f7a0a8","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"61","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-52ebc8eace5e","state":"approved","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":"019daac3-0200-76f6-87e5-52e08c95749a","published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":3}', '{"id":"019daac3-0200-76f6-87e5-5323c3f7a0a8","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"61","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-52ebc8eace5e","state":"published","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":"019daac3-0200-76f6-87e5-52e08c95749a","published_at":"2026-01-30T12:00:00Z","withdrawn_at":null,"reason":null,"import_id":null,"version":4}', '019daac3-0200-76f6-87e5-533155d398b5');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-533d06e6c34d', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'submitObservation', 'observation', '019daac3-0200-76f6-87e5-533777042258', '{"id":"019daac3-0200-76f6-87e5-533777042258","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":2,"indicator_version":1,"figure":{"value":"62","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-52ebc8eace5e","state":"draft","recorded_at":"2026-01-30T12:00:00.000001Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}', '{"id":"019daac3-0200-76f6-87e5-533777042258","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":2,"indicator_version":1,"figure":{"value":"62","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-52ebc8eace5e","state":"submitted","recorded_at":"2026-01-30T12:00:00.000001Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}', '019daac3-0200-76f6-87e5-533b034d250f');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-530f054740bb', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'publishIndicatorVersion', 'indicator_version', '019daac3-0200-76f6-87e5-530844ffde24', '{"id":"019daac3-0200-76f6-87e5-530844ffde24","indicator_id":"019daac3-0200-76f6-87e5-53073b4c6324","number":1,"status":"draft","definition":{"name":{"en":"POP_5"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}', '{"id":"019daac3-0200-76f6-87e5-530844ffde24","indicator_id":"019daac3-0200-76f6-87e5-53073b4c6324","number":1,"status":"published","definition":{"name":{"en":"POP_5"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":"2026-01-30","version":2}', '019daac3-0200-76f6-87e5-530ec0a086e6');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-531060b41bfa', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'publishIndicatorVersion', 'indicator', '019daac3-0200-76f6-87e5-53073b4c6324', '{"id":"019daac3-0200-76f6-87e5-53073b4c6324","code":"POP_5","kind":"component","owner_id":null,"links":[],"status":"draft","current":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-53073b4c6324","code":"POP_5","kind":"component","owner_id":null,"links":[],"status":"active","current":{"id":"019daac3-0200-76f6-87e5-530844ffde24","indicator_id":"019daac3-0200-76f6-87e5-53073b4c6324","number":1,"status":"published","definition":{"name":{"en":"POP_5"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":"2026-01-30","version":2},"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-530ec0a086e6');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-531c716eec95', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'publishIndicatorVersion', 'indicator_version', '019daac3-0200-76f6-87e5-53153163409b', '{"id":"019daac3-0200-76f6-87e5-53153163409b","indicator_id":"019daac3-0200-76f6-87e5-5314ccd67735","number":1,"status":"draft","definition":{"name":{"en":"CARE_SHARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"mean","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":"@IN_CARE / @POP_5","index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}', '{"id":"019daac3-0200-76f6-87e5-53153163409b","indicator_id":"019daac3-0200-76f6-87e5-5314ccd67735","number":1,"status":"published","definition":{"name":{"en":"CARE_SHARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"mean","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":"@IN_CARE:1 / @POP_5:1","index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":"2026-01-30","version":2}', '019daac3-0200-76f6-87e5-531b594876e6');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-531d363e004f', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'publishIndicatorVersion', 'indicator', '019daac3-0200-76f6-87e5-5314ccd67735', '{"id":"019daac3-0200-76f6-87e5-5314ccd67735","code":"CARE_SHARE","kind":"derived","owner_id":"019daac3-0200-76f6-87e5-4bc618ef2883","links":[],"status":"draft","current":null,"version":1,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '{"id":"019daac3-0200-76f6-87e5-5314ccd67735","code":"CARE_SHARE","kind":"derived","owner_id":"019daac3-0200-76f6-87e5-4bc618ef2883","links":[],"status":"active","current":{"id":"019daac3-0200-76f6-87e5-53153163409b","indicator_id":"019daac3-0200-76f6-87e5-5314ccd67735","number":1,"status":"published","definition":{"name":{"en":"CARE_SHARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"mean","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":"@IN_CARE:1 / @POP_5:1","index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false},"valid_from":"2026-01-30","version":2},"version":2,"created_at":"2026-01-30T12:00:00Z","updated_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-531b594876e6');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-532e600fcdf4', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52e08c95749a', 'decideObservation', 'observation', '019daac3-0200-76f6-87e5-5323c3f7a0a8', '{"id":"019daac3-0200-76f6-87e5-5323c3f7a0a8","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"61","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-52ebc8eace5e","state":"submitted","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}', '{"id":"019daac3-0200-76f6-87e5-5323c3f7a0a8","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"61","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-52ebc8eace5e","state":"approved","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":"019daac3-0200-76f6-87e5-52e08c95749a","published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":3}', '019daac3-0200-76f6-87e5-532c0231ad68');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5338708405e9', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'recordObservation', 'observation', '019daac3-0200-76f6-87e5-533777042258', '{"id":"019daac3-0200-76f6-87e5-5323c3f7a0a8","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"61","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-52ebc8eace5e","state":"published","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":"2026-01-30T12:00:00.000001Z","submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":"019daac3-0200-76f6-87e5-52e08c95749a","published_at":"2026-01-30T12:00:00Z","withdrawn_at":null,"reason":null,"import_id":null,"version":4}', '{"id":"019daac3-0200-76f6-87e5-533777042258","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":2,"indicator_version":1,"figure":{"value":"62","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-52ebc8eace5e","state":"draft","recorded_at":"2026-01-30T12:00:00.000001Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}', '019daac3-0200-76f6-87e5-53368005b02d');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-53425727b562', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52e08c95749a', 'decideObservation', 'observation', '019daac3-0200-76f6-87e5-533777042258', '{"id":"019daac3-0200-76f6-87e5-533777042258","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":2,"indicator_version":1,"figure":{"value":"62","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-52ebc8eace5e","state":"submitted","recorded_at":"2026-01-30T12:00:00.000001Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}', '{"id":"019daac3-0200-76f6-87e5-533777042258","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":2,"indicator_version":1,"figure":{"value":"62","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-52ebc8eace5e","state":"approved","recorded_at":"2026-01-30T12:00:00.000001Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":"019daac3-0200-76f6-87e5-52e08c95749a","published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":3}', '019daac3-0200-76f6-87e5-5340c6a46618');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-534c5f4eb9ec', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'recordObservation', 'observation', '019daac3-0200-76f6-87e5-534bbf3773e4', NULL, '{"id":"019daac3-0200-76f6-87e5-534bbf3773e4","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"draft","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}', '019daac3-0200-76f6-87e5-534a490f67fa');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5356e547c982', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52e08c95749a', 'decideObservation', 'observation', '019daac3-0200-76f6-87e5-534bbf3773e4', '{"id":"019daac3-0200-76f6-87e5-534bbf3773e4","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"submitted","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}', '{"id":"019daac3-0200-76f6-87e5-534bbf3773e4","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"approved","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":"019daac3-0200-76f6-87e5-52e08c95749a","published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":3}', '019daac3-0200-76f6-87e5-53545a6ba3e5');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-534711132df8', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52e08c95749a', 'decideObservation', 'observation', '019daac3-0200-76f6-87e5-533777042258', '{"id":"019daac3-0200-76f6-87e5-533777042258","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":2,"indicator_version":1,"figure":{"value":"62","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-52ebc8eace5e","state":"approved","recorded_at":"2026-01-30T12:00:00.000001Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":"019daac3-0200-76f6-87e5-52e08c95749a","published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":3}', '{"id":"019daac3-0200-76f6-87e5-533777042258","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2023","number":2,"indicator_version":1,"figure":{"value":"62","status":["A"]},"conf_status":"F","note":"Counted in October.","source_id":"019daac3-0200-76f6-87e5-52ebc8eace5e","state":"published","recorded_at":"2026-01-30T12:00:00.000001Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":"019daac3-0200-76f6-87e5-52e08c95749a","published_at":"2026-01-30T12:00:00Z","withdrawn_at":null,"reason":null,"import_id":null,"version":4}', '019daac3-0200-76f6-87e5-534566e038c3');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-53510b29965f', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'submitObservation', 'observation', '019daac3-0200-76f6-87e5-534bbf3773e4', '{"id":"019daac3-0200-76f6-87e5-534bbf3773e4","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"draft","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}', '{"id":"019daac3-0200-76f6-87e5-534bbf3773e4","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"submitted","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}', '019daac3-0200-76f6-87e5-534fa95915b4');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-535b53eccc0f', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52e08c95749a', 'decideObservation', 'observation', '019daac3-0200-76f6-87e5-534bbf3773e4', '{"id":"019daac3-0200-76f6-87e5-534bbf3773e4","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"approved","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":"019daac3-0200-76f6-87e5-52e08c95749a","published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":3}', '{"id":"019daac3-0200-76f6-87e5-534bbf3773e4","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"published","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":"019daac3-0200-76f6-87e5-52e08c95749a","published_at":"2026-01-30T12:00:00Z","withdrawn_at":null,"reason":null,"import_id":null,"version":4}', '019daac3-0200-76f6-87e5-53594b8adef4');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-537b7fef50e1', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createTarget', 'target', '019daac3-0200-76f6-87e5-537a2e391316', NULL, '{"id":"019daac3-0200-76f6-87e5-537a2e391316","indicator_code":"CARE_SHARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{},"kind":"reach","baseline":{"period":"2023","value":"96"},"aim":{"period":"2030","value":"99"},"moved_by":{"kind":"partnership","subject_id":"019daac3-0200-76f6-87e5-4e3f750994bb"},"title":null,"progress":null,"version":1,"created_at":"2026-01-30T12:00:00Z"}', '019daac3-0200-76f6-87e5-5379efb2bcdf');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-538ed67e0cd9', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createImport', 'import', '019daac3-0200-76f6-87e5-538d93f7e4aa', NULL, '{"id":"019daac3-0200-76f6-87e5-538d93f7e4aa","kind":"municipalities","dry_run":true,"mode":"valid_rows","state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"f17c455596b1520a6f78b0d50fe55d34c1b340d136425ea74f31bf6466f24528","created_by":"account:019daac3-0200-76f6-87e5-4b97983f19cc","created_at":"2026-01-30T12:00:00Z","started_at":null,"finished_at":null,"version":1}', '019daac3-0200-76f6-87e5-538cf2c96e79');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-53608a1c17cd', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-52e08c95749a', 'decideObservation', 'observation', '019daac3-0200-76f6-87e5-534bbf3773e4', '{"id":"019daac3-0200-76f6-87e5-534bbf3773e4","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"published","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":"019daac3-0200-76f6-87e5-52e08c95749a","published_at":"2026-01-30T12:00:00Z","withdrawn_at":null,"reason":null,"import_id":null,"version":4}', '{"id":"019daac3-0200-76f6-87e5-534bbf3773e4","series":{"id":"019daac3-0200-76f6-87e5-5322e1f0d61a","indicator_code":"IN_CARE","place_id":"00000000-0000-8000-8000-00000000444b","dimensions":{}},"period":"2022","number":1,"indicator_version":1,"figure":{"value":"16","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"withdrawn","recorded_at":"2026-01-30T12:00:00Z","recorded_by":"019daac3-0200-76f6-87e5-4b97983f19cc","superseded_at":null,"submitted_by":"019daac3-0200-76f6-87e5-4b97983f19cc","approved_by":"019daac3-0200-76f6-87e5-52e08c95749a","published_at":"2026-01-30T12:00:00Z","withdrawn_at":"2026-01-30T12:00:00Z","reason":"Counted twice.","import_id":null,"version":5}', '019daac3-0200-76f6-87e5-535e4cfb341d');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-5380943e64d2', '2026-01-30 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'createImport', 'import', '019daac3-0200-76f6-87e5-537faa1bfc9d', NULL, '{"id":"019daac3-0200-76f6-87e5-537faa1bfc9d","kind":"municipalities","dry_run":true,"mode":"valid_rows","state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"c8fb5ad1139c69f4a2b5b709139bfaff5771bb4eba709b42bc29d87f556864c8","created_by":"account:019daac3-0200-76f6-87e5-4b97983f19cc","created_at":"2026-01-30T12:00:00Z","started_at":null,"finished_at":null,"version":1}', '019daac3-0200-76f6-87e5-537e4eaeabb4');
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-539971795d8d', '2026-01-30 12:00:00+00', 'system', 'runImport', 'import', '019daac3-0200-76f6-87e5-53981f646a33', NULL, '{"id":"019daac3-0200-76f6-87e5-53981f646a33","kind":"municipalities","dry_run":false,"mode":"valid_rows","state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"c8fb5ad1139c69f4a2b5b709139bfaff5771bb4eba709b42bc29d87f556864c8","created_by":"account:019daac3-0200-76f6-87e5-4b97983f19cc","created_at":"2026-01-30T12:00:00Z","started_at":null,"finished_at":null,"version":1}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-76f6-87e5-539b2162e16d', '2026-01-30 12:00:00+00', 'system', 'runImport', 'import', '019daac3-0200-76f6-87e5-539a79561f08', NULL, '{"id":"019daac3-0200-76f6-87e5-539a79561f08","kind":"municipalities","dry_run":false,"mode":"valid_rows","state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"f17c455596b1520a6f78b0d50fe55d34c1b340d136425ea74f31bf6466f24528","created_by":"account:019daac3-0200-76f6-87e5-4b97983f19cc","created_at":"2026-01-30T12:00:00Z","started_at":null,"finished_at":null,"version":1}', NULL);
INSERT INTO public.conference VALUES ('019daac3-0200-76f6-87e5-52510c663cea', NULL, NULL, 'registration_open', 'DK', '019daac3-0200-76f6-87e5-4bc1bec6dc6b', 'migration', '2026-02-10', '2026-02-10', '{"title":{"en":"The offer has lapsed"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-02-10","country":"DK","municipality_id":"019daac3-0200-76f6-87e5-4bc1bec6dc6b","hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-5247a9498847","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"}}', '[{"from":"2026-04-18/2026-04-19","to":"2026-02-10","change":"moved","reason":"The hall is free.","at":"2026-01-30T12:00:00Z"}]', 5, 6, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.conference VALUES ('019c1912-fa00-72fb-b467-e913f8f7ba4c', '019c1912-fa00-72fb-b467-e90143a670d6', 2, 'held', 'DK', NULL, 'migration', '2026-04-18', '2026-04-19', '{"title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"series":{"series_id":"019c1912-fa00-72fb-b467-e90143a670d6","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","role":"lead"},{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","role":"co"}],"access":"open","languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"}}', '[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}]', 7, 9, '2026-02-01 12:00:00+00', '2026-04-20 12:00:00+00');
INSERT INTO public.conference VALUES ('019daac3-0200-76f6-87e5-527b39841230', NULL, NULL, 'registration_open', 'DK', '019daac3-0200-76f6-87e5-4bc1bec6dc6b', 'migration', '2026-04-18', '2026-04-19', '{"title":{"en":"The offer is live"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":"019daac3-0200-76f6-87e5-4bc1bec6dc6b","hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-52715a19a1d3","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"}}', '[]', 4, 5, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.conference VALUES ('019daac3-0200-76f6-87e5-5123f886252f', NULL, NULL, 'registration_open', 'DK', NULL, 'migration', '2026-04-18', '2026-04-19', '{"title":{"en":"1+1=3: Migration, cultural values and norms"},"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-76f6-87e5-511593f8be3a","role":"lead"}],"access":"open","languages":[],"single_meeting":true,"admission":{"approval":true,"hold_while_pending":false,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"groups":null,"privacy_notice":"https://elaine.example/privacy"}}', '[]', 3, 4, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.conference_host VALUES ('019c1912-fa00-72fb-b467-e913f8f7ba4c', '019c1912-fa00-72fb-b467-e8eeafbe58e9', 'lead');
INSERT INTO public.conference_host VALUES ('019c1912-fa00-72fb-b467-e913f8f7ba4c', '019c1912-fa00-72fb-b467-e8f4b20272c7', 'co');
INSERT INTO public.conference_host VALUES ('019daac3-0200-76f6-87e5-5123f886252f', '019daac3-0200-76f6-87e5-511593f8be3a', 'lead');
INSERT INTO public.conference_host VALUES ('019daac3-0200-76f6-87e5-52510c663cea', '019daac3-0200-76f6-87e5-5247a9498847', 'lead');
INSERT INTO public.conference_host VALUES ('019daac3-0200-76f6-87e5-527b39841230', '019daac3-0200-76f6-87e5-52715a19a1d3', 'lead');
INSERT INTO public.conference_series VALUES ('019c1912-fa00-72fb-b467-e90143a670d6', 'conference_network', 'active', '{"name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019c1912-fa00-72fb-b467-e8f4b20272c7","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e8eeafbe58e9","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null},{"organisation_id":"019c1912-fa00-72fb-b467-e8f995e83e39","kind":"municipal_association","country":"GB","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}]}', 3, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.conference_series_partner VALUES ('019c1912-fa00-72fb-b467-e90143a670d6', '019c1912-fa00-72fb-b467-e8eeafbe58e9');
INSERT INTO public.conference_series_partner VALUES ('019c1912-fa00-72fb-b467-e90143a670d6', '019c1912-fa00-72fb-b467-e8f4b20272c7');
INSERT INTO public.conference_series_partner VALUES ('019c1912-fa00-72fb-b467-e90143a670d6', '019c1912-fa00-72fb-b467-e8f995e83e39');
INSERT INTO public.data_source VALUES ('019daac3-0200-76f6-87e5-4aac566ff949', 'register', 'Register of day care', NULL, NULL, NULL, 'dl-de/by-2-0', NULL, NULL);
INSERT INTO public.data_source VALUES ('019daac3-0200-76f6-87e5-52ebc8eace5e', 'census', 'Register of persons', NULL, '019daac3-0200-76f6-87e5-4bc618ef2883', 'https://census.example/2024', 'CC0-1.0', '2023-12-31', '2026-01-15');
INSERT INTO public.data_source VALUES ('019daac3-0200-76f6-87e5-52f06f688bb6', 'estimate', 'Estimates', 'Eurostat', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.dimension VALUES ('019daac3-0200-76f6-87e5-4a9d3184bea9', 'SEX', '{"en":"Sex"}', true, '[{"code":"F","label":{"en":"Female"},"part_of":null}]');
INSERT INTO public.follow_up VALUES ('019daac3-0200-76f6-87e5-4a4b0d845ed4', '019c1912-fa00-72fb-b467-e913f8f7ba4c', 'agreed', NULL, '{"kind":"contact","text":{"en":"Delegates of both municipalities met in the workshop; they stay in touch."},"outcome_id":null,"municipality_ids":["019c1912-fa00-72fb-b467-e712c023e2f3","019c1912-fa00-72fb-b467-e71eb4a1349c"],"organisation_ids":["019c1912-fa00-72fb-b467-e8eeafbe58e9"],"due_on":null}', 2, '2026-04-20 12:00:00+00', '2026-04-20 12:00:00+00');
INSERT INTO public.follow_up VALUES ('019daac3-0200-76f6-87e5-51a198dc532b', '019c1912-fa00-72fb-b467-e913f8f7ba4c', 'partnership_created', '019daac3-0200-76f6-87e5-4e3f750994bb', '{"kind":"contact","text":{"en":"They have become partners."},"outcome_id":null,"municipality_ids":[],"organisation_ids":[],"due_on":null}', 3, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.framework VALUES ('019daac3-0200-76f6-87e5-4a86d4bcda80', 'SDG4', 'Sustainable Development Goal 4', NULL, 'United Nations', NULL, NULL);
INSERT INTO public.framework VALUES ('019daac3-0200-76f6-87e5-52e6e48f3f62', 'HDR', 'Human Development Report', '2023/24', 'United Nations', 'CC-BY-3.0-IGO', 'https://hdr.example/2024');
INSERT INTO public.idempotency_key VALUES ('account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'tour-of-comitas', 'b5ad05df62035bffc3a8aef915c50a224bc11644fc74171773a3800023741f8c', '2026-02-01 12:01:30+00', 201, '/api/v1/municipalities/019c1912-fa00-72fb-b467-e712c023e2f3', '"1"', '{"id":"019c1912-fa00-72fb-b467-e712c023e2f3","name":"Rodgau","names":{"uk":"Родгау"},"alternative_names":[],"country":"DE","level":"city","parent_id":"00000000-0000-8000-8000-000000004445","parent_admin_name":null,"identifiers":{"ags":"06438011","lau":null,"nuts":null,"gss":null,"geonames":"2845721","wikidata":"Q14892"},"point":{"lat":50.02627,"lon":8.88588,"exactness":"approximate"},"population":{"inhabitants":45202,"year":2019},"time_zone":"Europe/Berlin","languages":["de"],"profile_tags":[],"themes":["lifelong_learning","skilled_workers"],"assets":["adult_education_centre","library"],"open_to_new":true,"website":"https://www.rodgau.de","size_class":"medium","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '2026-02-02 12:00:00+00');
INSERT INTO public.import_content VALUES ('019daac3-0200-76f6-87e5-53981f646a33', '\x67656f6e616d6569642c6e616d652c636f756e7472792c6c61742c6c6f6e0a342c4b69656c2c44452c35342e332c31302e310a');
INSERT INTO public.import_content VALUES ('019daac3-0200-76f6-87e5-539a79561f08', '\x67656f6e616d6569642c6e616d652c636f756e7472792c6c61742c6c6f6e0a352c487573756d2c44452c35342e332c31302e310a');
INSERT INTO public.import_job VALUES ('019daac3-0200-76f6-87e5-53981f646a33', 'municipalities', false, 'valid_rows', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'running', 'c8fb5ad1139c69f4a2b5b709139bfaff5771bb4eba709b42bc29d87f556864c8', '{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}', NULL, 1, '2026-01-30 12:01:00+00', 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.import_job VALUES ('019daac3-0200-76f6-87e5-4a5df3c64107', 'municipalities', true, 'valid_rows', 'account:019c1912-fa00-72fb-b467-e6d776c80ce8', 'done', '57020c00beb6734a6aa1deedd0953d4504de6dab9dcbfe1b92beffe1b99cc1f1', '{"read":3,"created":0,"updated":1,"unchanged":1,"ambiguous":0,"rejected":1,"matched_by_code":1,"matched_by_name_and_distance":1,"municipalities_created":0,"places_created":0,"observations_recorded":0}', NULL, 1, NULL, 5, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.import_job VALUES ('019daac3-0200-76f6-87e5-53644dfc7492', 'observations', false, 'valid_rows', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'done', '66891295415742e542382b0de16d2e1454be4a385e5a155a065b1cd514122ac1', '{"read":1,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":1}', NULL, 1, NULL, 5, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.import_job VALUES ('019daac3-0200-76f6-87e5-4bdd6b675df6', 'municipalities', false, 'valid_rows', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'done', 'a9a9c6822c60e22724ae715738b41f83f6ca5ad30ab899fca3ad0bee06c445b7', '{"read":2,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":1,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}', NULL, 1, NULL, 5, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.import_job VALUES ('019daac3-0200-76f6-87e5-539a79561f08', 'municipalities', false, 'valid_rows', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'queued', 'f17c455596b1520a6f78b0d50fe55d34c1b340d136425ea74f31bf6466f24528', '{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}', NULL, 0, NULL, 1, '2026-01-30 12:00:00+00', NULL, NULL);
INSERT INTO public.import_job VALUES ('019daac3-0200-76f6-87e5-4c11c7165465', 'municipalities', false, 'all_or_nothing', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'failed', 'a9a9c6822c60e22724ae715738b41f83f6ca5ad30ab899fca3ad0bee06c445b7', '{"read":2,"created":0,"updated":0,"unchanged":1,"ambiguous":0,"rejected":1,"matched_by_code":1,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}', '1 rows were rejected, so nothing was imported', 1, NULL, 5, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.import_job VALUES ('019daac3-0200-76f6-87e5-537faa1bfc9d', 'municipalities', true, 'valid_rows', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'done', 'c8fb5ad1139c69f4a2b5b709139bfaff5771bb4eba709b42bc29d87f556864c8', '{"read":1,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}', NULL, 1, NULL, 5, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.import_job VALUES ('019daac3-0200-76f6-87e5-538d93f7e4aa', 'municipalities', true, 'valid_rows', 'account:019daac3-0200-76f6-87e5-4b97983f19cc', 'done', 'f17c455596b1520a6f78b0d50fe55d34c1b340d136425ea74f31bf6466f24528', '{"read":1,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}', NULL, 1, NULL, 5, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.import_remark VALUES ('019daac3-0200-76f6-87e5-4a5df3c64107', 0, 1, 'info', 'ignored_column', 'admin1', NULL, 'The column is not imported.');
INSERT INTO public.import_remark VALUES ('019daac3-0200-76f6-87e5-4a5df3c64107', 1, 4, 'error', 'unknown_country', 'country', 'ZZ', 'The country has no code, and its name does not tell for certain which it is.');
INSERT INTO public.import_remark VALUES ('019daac3-0200-76f6-87e5-4bdd6b675df6', 0, 3, 'error', 'unknown_country', 'country', 'ZZ', 'The country has no code, and its name does not tell for certain which it is.');
INSERT INTO public.import_remark VALUES ('019daac3-0200-76f6-87e5-4c11c7165465', 0, 3, 'error', 'unknown_country', 'country', 'ZZ', 'The country has no code, and its name does not tell for certain which it is.');
INSERT INTO public.indicator VALUES ('019daac3-0200-76f6-87e5-4abb28c83376', 'CARE_5', 'base', NULL, '[{"framework":"SDG4","reference":"4.2.2","match":"close","certainty":"partly_verified"}]', 'active', 2, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.indicator VALUES ('019daac3-0200-76f6-87e5-4afd0828589b', 'CARE_4', 'base', NULL, '[]', 'deprecated', 2, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.indicator VALUES ('019daac3-0200-76f6-87e5-52fa9d16e7cb', 'IN_CARE', 'component', NULL, '[]', 'active', 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.indicator VALUES ('019daac3-0200-76f6-87e5-53073b4c6324', 'POP_5', 'component', NULL, '[]', 'active', 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.indicator VALUES ('019daac3-0200-76f6-87e5-5314ccd67735', 'CARE_SHARE', 'derived', '019daac3-0200-76f6-87e5-4bc618ef2883', '[]', 'active', 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.indicator_label VALUES ('framework', 'SDG4', '019daac3-0200-76f6-87e5-4abb28c83376');
INSERT INTO public.indicator_label VALUES ('stage', 'outcome', '019daac3-0200-76f6-87e5-4abb28c83376');
INSERT INTO public.indicator_need VALUES ('019daac3-0200-76f6-87e5-5314ccd67735', 'IN_CARE');
INSERT INTO public.indicator_need VALUES ('019daac3-0200-76f6-87e5-5314ccd67735', 'POP_5');
INSERT INTO public.indicator_version VALUES ('019daac3-0200-76f6-87e5-4abc02f91008', '019daac3-0200-76f6-87e5-4abb28c83376', 1, 'published', '{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":"Early childhood","stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false}', 'PT', '2026-02-01', 3);
INSERT INTO public.indicator_version VALUES ('019daac3-0200-76f6-87e5-4ae99d5aa881', '019daac3-0200-76f6-87e5-4abb28c83376', 2, 'draft', '{"name":{"en":"Children in day care before school"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":null,"natural_max":null,"frequency":"A","dimensions":[],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":"Children who are put back are counted.","breaks_series":false}', 'PT', NULL, 1);
INSERT INTO public.indicator_version VALUES ('019daac3-0200-76f6-87e5-4afe71e124d8', '019daac3-0200-76f6-87e5-4afd0828589b', 1, 'draft', '{"name":{"en":"Children in day care at age 4"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":null,"natural_max":null,"frequency":"A","dimensions":[],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false}', 'PT', NULL, 1);
INSERT INTO public.indicator_version VALUES ('019daac3-0200-76f6-87e5-52fbfeb83855', '019daac3-0200-76f6-87e5-52fa9d16e7cb', 1, 'published', '{"name":{"en":"IN_CARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false}', 'COUNT', '2026-01-30', 2);
INSERT INTO public.indicator_version VALUES ('019daac3-0200-76f6-87e5-530844ffde24', '019daac3-0200-76f6-87e5-53073b4c6324', 1, 'published', '{"name":{"en":"POP_5"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false}', 'COUNT', '2026-01-30', 2);
INSERT INTO public.indicator_version VALUES ('019daac3-0200-76f6-87e5-53153163409b', '019daac3-0200-76f6-87e5-5314ccd67735', 1, 'published', '{"name":{"en":"CARE_SHARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"mean","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":"@IN_CARE:1 / @POP_5:1","index":null,"min_coverage":"0.6666666666666666666666666666","additive_over_places":false,"change_note":null,"breaks_series":false}', 'PT', '2026-01-30', 2);
INSERT INTO public.login_throttle VALUES ('account:archive@rodgau.example', 10, '2026-01-29 12:00:00+00', '2026-01-29 12:15:00+00');
INSERT INTO public.login_throttle VALUES ('address:127.0.0.1', 10, '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.observation VALUES ('019daac3-0200-76f6-87e5-4b1541be9877', '2023', 1, '019daac3-0200-76f6-87e5-4b1665b43ba5', 1, '96.8', 'A', 'F', NULL, NULL, 'published', true, '2026-02-01 12:00:00+00', '019c1912-fa00-72fb-b467-e6d776c80ce8', NULL, '019c1912-fa00-72fb-b467-e6d776c80ce8', '019daac3-0200-76f6-87e5-4b0a69de62b2', '2026-02-01 12:00:00+00', NULL, 'The register was not closed.', NULL, 7);
INSERT INTO public.observation VALUES ('019daac3-0200-76f6-87e5-5322e1f0d61a', '2023', 1, '019daac3-0200-76f6-87e5-5323c3f7a0a8', 1, '61', 'A', 'F', 'Counted in October.', '019daac3-0200-76f6-87e5-52ebc8eace5e', 'published', false, '2026-01-30 12:00:00+00', '019daac3-0200-76f6-87e5-4b97983f19cc', '2026-01-30 12:00:00.000001+00', '019daac3-0200-76f6-87e5-4b97983f19cc', '019daac3-0200-76f6-87e5-52e08c95749a', '2026-01-30 12:00:00+00', NULL, NULL, NULL, 4);
INSERT INTO public.observation VALUES ('019daac3-0200-76f6-87e5-5322e1f0d61a', '2023', 2, '019daac3-0200-76f6-87e5-533777042258', 1, '62', 'A', 'F', 'Counted in October.', '019daac3-0200-76f6-87e5-52ebc8eace5e', 'published', true, '2026-01-30 12:00:00.000001+00', '019daac3-0200-76f6-87e5-4b97983f19cc', NULL, '019daac3-0200-76f6-87e5-4b97983f19cc', '019daac3-0200-76f6-87e5-52e08c95749a', '2026-01-30 12:00:00+00', NULL, NULL, NULL, 4);
INSERT INTO public.observation VALUES ('019daac3-0200-76f6-87e5-5322e1f0d61a', '2022', 1, '019daac3-0200-76f6-87e5-534bbf3773e4', 1, '16', 'A', 'F', NULL, NULL, 'withdrawn', false, '2026-01-30 12:00:00+00', '019daac3-0200-76f6-87e5-4b97983f19cc', NULL, '019daac3-0200-76f6-87e5-4b97983f19cc', '019daac3-0200-76f6-87e5-52e08c95749a', '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', 'Counted twice.', NULL, 5);
INSERT INTO public.observation VALUES ('019daac3-0200-76f6-87e5-536ab5b1697b', '2023', 1, '019daac3-0200-76f6-87e5-536c67f2bb76', 1, '64', 'A', 'F', NULL, NULL, 'submitted', false, '2026-01-30 12:00:00+00', '019daac3-0200-76f6-87e5-4b97983f19cc', NULL, '019daac3-0200-76f6-87e5-4b97983f19cc', NULL, NULL, NULL, NULL, '019daac3-0200-76f6-87e5-53644dfc7492', 2);
INSERT INTO public.observation_step VALUES ('019daac3-0200-76f6-87e5-4b1c7b4f205d', '019daac3-0200-76f6-87e5-4b1665b43ba5', NULL, 'submit', '019c1912-fa00-72fb-b467-e6d776c80ce8', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-76f6-87e5-4b259aaaee21', '019daac3-0200-76f6-87e5-4b1665b43ba5', NULL, 'reject', '019daac3-0200-76f6-87e5-4b0a69de62b2', '2026-02-01 12:00:00+00', 'The register was not closed.');
INSERT INTO public.observation_step VALUES ('019daac3-0200-76f6-87e5-4b2c7c873d39', '019daac3-0200-76f6-87e5-4b1665b43ba5', NULL, 'reopen', '019c1912-fa00-72fb-b467-e6d776c80ce8', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-76f6-87e5-4b3795e98d98', '019daac3-0200-76f6-87e5-4b1665b43ba5', NULL, 'submit', '019c1912-fa00-72fb-b467-e6d776c80ce8', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-76f6-87e5-4b4588df4901', '019daac3-0200-76f6-87e5-4b1665b43ba5', NULL, 'approve', '019daac3-0200-76f6-87e5-4b0a69de62b2', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-76f6-87e5-4b4db6b13291', '019daac3-0200-76f6-87e5-4b1665b43ba5', NULL, 'publish', '019daac3-0200-76f6-87e5-4b0a69de62b2', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-76f6-87e5-5328e0853a1d', '019daac3-0200-76f6-87e5-5323c3f7a0a8', NULL, 'submit', '019daac3-0200-76f6-87e5-4b97983f19cc', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-76f6-87e5-532d9626ab96', '019daac3-0200-76f6-87e5-5323c3f7a0a8', NULL, 'approve', '019daac3-0200-76f6-87e5-52e08c95749a', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-76f6-87e5-53324a1d38a9', '019daac3-0200-76f6-87e5-5323c3f7a0a8', NULL, 'publish', '019daac3-0200-76f6-87e5-52e08c95749a', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-76f6-87e5-533c633d0fe2', '019daac3-0200-76f6-87e5-533777042258', NULL, 'submit', '019daac3-0200-76f6-87e5-4b97983f19cc', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-76f6-87e5-534124e3306f', '019daac3-0200-76f6-87e5-533777042258', NULL, 'approve', '019daac3-0200-76f6-87e5-52e08c95749a', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-76f6-87e5-534613d8a710', '019daac3-0200-76f6-87e5-533777042258', NULL, 'publish', '019daac3-0200-76f6-87e5-52e08c95749a', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-76f6-87e5-5350d756de08', '019daac3-0200-76f6-87e5-534bbf3773e4', NULL, 'submit', '019daac3-0200-76f6-87e5-4b97983f19cc', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-76f6-87e5-53552ea6b538', '019daac3-0200-76f6-87e5-534bbf3773e4', NULL, 'approve', '019daac3-0200-76f6-87e5-52e08c95749a', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-76f6-87e5-535a5a5da09f', '019daac3-0200-76f6-87e5-534bbf3773e4', NULL, 'publish', '019daac3-0200-76f6-87e5-52e08c95749a', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-76f6-87e5-535ff957e915', '019daac3-0200-76f6-87e5-534bbf3773e4', NULL, 'withdraw', '019daac3-0200-76f6-87e5-52e08c95749a', '2026-01-30 12:00:00+00', 'Counted twice.');
INSERT INTO public.observation_step VALUES ('019daac3-0200-76f6-87e5-5375c6d4d9fe', NULL, '019daac3-0200-76f6-87e5-53644dfc7492', 'submit', '019daac3-0200-76f6-87e5-4b97983f19cc', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.organisation VALUES ('019c1912-fa00-72fb-b467-e74f6bd1e8bc', 'Volkshochschule Rodgau', 'volkshochschule rodgau', '{}', 'adult_education_centre', '019c1912-fa00-72fb-b467-e712c023e2f3', NULL, true, 'education', '["lifelong_learning","inclusion"]', '[{"language":"en","level":"b2"}]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, true, 'verified', NULL, '2026-02-01 12:00:00+00', 5, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.organisation VALUES ('019c1912-fa00-72fb-b467-e7e7f8ff8701', 'Volkshochschule Rodgau-Dudenhofen', 'volkshochschule rodgau dudenhofen', '{}', 'adult_education_centre', NULL, NULL, NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, false, 'unverified', NULL, '2026-02-01 12:00:00+00', 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.organisation VALUES ('019c1912-fa00-72fb-b467-e8eeafbe58e9', 'VIFIN / Vejle Kommune', 'vifin vejle kommune', '{}', 'municipal_administration', NULL, NULL, NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, false, 'unverified', NULL, '2026-02-01 12:00:00+00', 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.organisation VALUES ('019c1912-fa00-72fb-b467-e8f4b20272c7', 'VNB', 'vnb', '{}', 'ngo', NULL, NULL, NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, false, 'unverified', NULL, '2026-02-01 12:00:00+00', 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.organisation VALUES ('019c1912-fa00-72fb-b467-e8f995e83e39', 'EELGA', 'eelga', '{}', 'other', NULL, NULL, NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, false, 'unverified', NULL, '2026-02-01 12:00:00+00', 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.organisation VALUES ('019daac3-0200-76f6-87e5-4bc618ef2883', 'VIFIN', 'vifin', '{}', 'ngo', '019daac3-0200-76f6-87e5-4bc1bec6dc6b', 'forening', NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":"Q1"}', 'https://vifin.example', false, 'rejected', 'The register names another seat.', '2026-01-29 12:00:00+00', 3, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.organisation VALUES ('019daac3-0200-76f6-87e5-511593f8be3a', 'VIFIN', 'vifin', '{}', 'ngo', NULL, NULL, NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, false, 'unverified', NULL, '2026-01-29 12:00:00+00', 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.organisation VALUES ('019daac3-0200-76f6-87e5-5247a9498847', 'VIFIN', 'vifin', '{}', 'ngo', NULL, NULL, NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, false, 'unverified', NULL, '2026-01-30 12:00:00+00', 1, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.organisation VALUES ('019daac3-0200-76f6-87e5-52715a19a1d3', 'VIFIN', 'vifin', '{}', 'ngo', NULL, NULL, NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, false, 'unverified', NULL, '2026-01-30 12:00:00+00', 1, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.organisation_code VALUES ('wikidata', 'Q1', '019daac3-0200-76f6-87e5-4bc618ef2883');
INSERT INTO public.organisation_theme VALUES ('lifelong_learning', '019c1912-fa00-72fb-b467-e74f6bd1e8bc');
INSERT INTO public.organisation_theme VALUES ('inclusion', '019c1912-fa00-72fb-b467-e74f6bd1e8bc');
INSERT INTO public.outcome VALUES ('019daac3-0200-76f6-87e5-4a3dbc49e779', '019c1912-fa00-72fb-b467-e913f8f7ba4c', 'published', true, '{"kind":"result","text":{"en":"Successful integration is not limited to a certain size of community."},"central":true,"addressees":["local"]}', 2, '2026-04-20 12:00:00+00', '2026-04-20 12:00:00+00');
INSERT INTO public.partnership VALUES ('019c1912-fa00-72fb-b467-e7ddab1151b9', 'contact', '019c1912-fa00-72fb-b467-e712c023e2f3:019c1912-fa00-72fb-b467-e7d537f01536', 1, NULL, '{"de":"Kontakt aus dem Werkstattgespräch"}', '["lifelong_learning"]', false, 'exploring', 'open', '2026-02-01', 'day', NULL, NULL, 'conference_follow_up', '0193c2a0-0000-7000-8000-0000000000cc', NULL, 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership VALUES ('019c1912-fa00-72fb-b467-e780fa18c3ac', 'friendship', '019c1912-fa00-72fb-b467-e712c023e2f3:019c1912-fa00-72fb-b467-e71eb4a1349c', 1, NULL, '{}', '[]', false, 'active', 'open', NULL, NULL, '2026-01-30', NULL, NULL, NULL, 'wikidata-p190', 6, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership VALUES ('019daac3-0200-76f6-87e5-4c61ac426923', 'friendship', '019daac3-0200-76f6-87e5-4c3ce467a7d8:019daac3-0200-76f6-87e5-4c502d22a219', 1, NULL, '{}', '[]', false, 'ended', 'open', '2020-03-01', 'day', '2026-01-20', '2026-01-29', NULL, NULL, NULL, 12, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership VALUES ('019daac3-0200-76f6-87e5-4e0cfafe1255', 'contact', '019daac3-0200-76f6-87e5-4c3ce467a7d8:019daac3-0200-76f6-87e5-4c502d22a219', 2, '019daac3-0200-76f6-87e5-4c61ac426923', '{}', '[]', false, 'exploring', 'open', '2026-01-29', 'day', NULL, NULL, NULL, NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership VALUES ('019daac3-0200-76f6-87e5-4e3f750994bb', 'contact', '019daac3-0200-76f6-87e5-4e282ff2cb49:019daac3-0200-76f6-87e5-4e33e2133daf', 1, NULL, '{}', '[]', false, 'suspended', 'open', '2020-03-01', 'day', '2026-01-20', NULL, NULL, NULL, NULL, 12, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_actor VALUES ('019c1912-fa00-72fb-b467-e780fa18c3ac', 1, '019c1912-fa00-72fb-b467-e7e7f8ff8701', 'lead_aec');
INSERT INTO public.partnership_adoption VALUES ('019c1912-fa00-72fb-b467-e8481daa8f8b', '019c1912-fa00-72fb-b467-e8121855649d', 1, '2026-01-22', '019c1912-fa00-72fb-b467-e7fd8d5e544d', NULL, '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_adoption VALUES ('019c1912-fa00-72fb-b467-e85233a79a82', '019c1912-fa00-72fb-b467-e8121855649d', 2, '2026-01-25', NULL, 'https://rada-poltava.example/m', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-76f6-87e5-4ce6fe75a3ee', '019daac3-0200-76f6-87e5-4ccdfac16bda', 1, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-76f6-87e5-4d02f41d0885', '019daac3-0200-76f6-87e5-4ccdfac16bda', 2, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-76f6-87e5-4d6584b60454', '019daac3-0200-76f6-87e5-4d4877fb134e', 1, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-76f6-87e5-4d839c04ea7e', '019daac3-0200-76f6-87e5-4d4877fb134e', 2, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-76f6-87e5-4f9d029dd504', '019daac3-0200-76f6-87e5-4f8ee8d000ba', 1, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-76f6-87e5-4fabf74b4ee7', '019daac3-0200-76f6-87e5-4f8ee8d000ba', 2, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-76f6-87e5-4fdfaf90b503', '019daac3-0200-76f6-87e5-4fd243c35c4e', 1, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-76f6-87e5-4fecd446c6ed', '019daac3-0200-76f6-87e5-4fd243c35c4e', 2, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-76f6-87e5-504500c76028', '019daac3-0200-76f6-87e5-5021dbf8beef', 1, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-76f6-87e5-5059dd29758e', '019daac3-0200-76f6-87e5-5021dbf8beef', 2, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_agreement VALUES ('019daac3-0200-76f6-87e5-5021dbf8beef', '019daac3-0200-76f6-87e5-4e3f750994bb', 'charter', 'Vertrag', false, '2026-01-20', '2026-06-30', '[]', '[]', '[{"language":"de","document":"https://rat.example/vertrag","authentic":true}]', NULL, NULL, NULL, 1, '2026-03-01', NULL, NULL, 2, 6, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_agreement VALUES ('019c1912-fa00-72fb-b467-e8121855649d', '019c1912-fa00-72fb-b467-e780fa18c3ac', 'friendship_agreement', 'Freundschaftsvereinbarung', false, '2026-01-30', '2029-12-31', '["lifelong_learning"]', '[]', '[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}]', 6, NULL, NULL, 1, NULL, NULL, NULL, 2, 6, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_agreement VALUES ('019c1912-fa00-72fb-b467-e8985a0aa8d8', '019c1912-fa00-72fb-b467-e780fa18c3ac', 'mou', 'Memorandum', false, NULL, NULL, '[]', '[]', '[{"language":"en","document":null,"authentic":false}]', NULL, NULL, NULL, 1, '2026-02-01', NULL, NULL, 2, 2, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_agreement VALUES ('019daac3-0200-76f6-87e5-4ccdfac16bda', '019daac3-0200-76f6-87e5-4c61ac426923', 'friendship_agreement', 'Vertrag', false, '2026-01-20', '2026-06-30', '[]', '[]', '[{"language":"de","document":"https://rat.example/vertrag","authentic":true}]', NULL, NULL, NULL, 1, NULL, '2026-01-20', NULL, 2, 6, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_agreement VALUES ('019daac3-0200-76f6-87e5-4d4877fb134e', '019daac3-0200-76f6-87e5-4c61ac426923', 'friendship_agreement', 'Vertrag', false, '2026-01-20', '2026-06-30', '[]', '[]', '[{"language":"de","document":"https://rat.example/vertrag","authentic":true}]', NULL, '019daac3-0200-76f6-87e5-4ccdfac16bda', 'supersedes', 1, NULL, NULL, NULL, 2, 5, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_agreement VALUES ('019daac3-0200-76f6-87e5-4f8ee8d000ba', '019daac3-0200-76f6-87e5-4e3f750994bb', 'friendship_agreement', 'Vertrag', false, '2026-01-20', '2026-06-30', '[]', '[]', '[{"language":"de","document":"https://rat.example/vertrag","authentic":true}]', NULL, NULL, NULL, 1, NULL, NULL, NULL, 2, 5, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_agreement VALUES ('019daac3-0200-76f6-87e5-4fd243c35c4e', '019daac3-0200-76f6-87e5-4e3f750994bb', 'friendship_agreement', 'Vertrag', false, '2026-07-01', '2031-06-30', '[]', '[]', '[{"language":"de","document":"https://rat.example/vertrag","authentic":true}]', NULL, '019daac3-0200-76f6-87e5-4f8ee8d000ba', 'renews', 1, NULL, NULL, 0, 2, 5, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_assessment VALUES ('019c1912-fa00-72fb-b467-e8d0a27ab8e0', '019c1912-fa00-72fb-b467-e780fa18c3ac', 1, '2026-1', '2026-02-01', '2026-02-15', 1, '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_ballot VALUES ('019c1912-fa00-72fb-b467-e8d0a27ab8e0', 1, '[]');
INSERT INTO public.partnership_ballot VALUES ('019c1912-fa00-72fb-b467-e8d0a27ab8e0', 2, '[{"side":null,"sector":"education","answers":[{"item":"common_goal","score":5},{"item":"useful_to_both","score":4},{"item":"hosts_able","score":null}]}]');
INSERT INTO public.partnership_claim VALUES ('019c1912-fa00-72fb-b467-e8be81ee21c2', '019c1912-fa00-72fb-b467-e780fa18c3ac', 1, 'founded_on', '1988-01-01', 'year', '{}', NULL, NULL, NULL, 'agreed', 1, '2026-02-01', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_claim VALUES ('019daac3-0200-76f6-87e5-50c2d1dcc455', '019daac3-0200-76f6-87e5-4e3f750994bb', 1, 'shared_goal', NULL, NULL, '{"de":"Lebenslanges Lernen"}', 'lifelong_learning', 'https://rat.example/ziel', '019daac3-0200-76f6-87e5-50b73c67eb9a', 'one_sided', 1, '2026-01-29', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_claim VALUES ('019daac3-0200-76f6-87e5-50b73c67eb9a', '019daac3-0200-76f6-87e5-4e3f750994bb', 1, 'shared_goal', NULL, NULL, '{"de":"Lebenslanges Lernen"}', 'lifelong_learning', 'https://rat.example/ziel', NULL, 'replaced', 1, '2026-01-29', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_confirmation VALUES ('019c1912-fa00-72fb-b467-e8c5beaf0aec', '019c1912-fa00-72fb-b467-e8be81ee21c2', 2, '2026-02-01', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_event VALUES ('019c1912-fa00-72fb-b467-e7b958e7d7fc', '019c1912-fa00-72fb-b467-e780fa18c3ac', 1, 'official', 'take_over', '1988-01-01', 'year', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e783323d0c40');
INSERT INTO public.partnership_event VALUES ('019c1912-fa00-72fb-b467-e7cb1636a911', '019c1912-fa00-72fb-b467-e780fa18c3ac', 2, 'official', 'take_over', '1988-01-01', 'year', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e787558b0e7f');
INSERT INTO public.partnership_event VALUES ('019c1912-fa00-72fb-b467-e7de21d45664', '019c1912-fa00-72fb-b467-e7ddab1151b9', 1, 'official', 'explore', '2026-02-01', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-72fb-b467-e783323d0c40');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4c6209b2c751', '019daac3-0200-76f6-87e5-4c61ac426923', 1, 'official', 'explore', '2020-03-01', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4c6c55b5a57d', '019daac3-0200-76f6-87e5-4c61ac426923', 1, 'official', 'propose', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4c73178df0aa', '019daac3-0200-76f6-87e5-4c61ac426923', 1, 'official', 'resolve', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4c7ba345c895', '019daac3-0200-76f6-87e5-4c61ac426923', 1, 'official', 'activate', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4c820a3992a9', '019daac3-0200-76f6-87e5-4c61ac426923', 2, 'official', 'explore', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4c8fd4dc9aef', '019daac3-0200-76f6-87e5-4c61ac426923', 2, 'official', 'propose', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4c96297caeb1', '019daac3-0200-76f6-87e5-4c61ac426923', 2, 'official', 'resolve', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4cae7eabeaa7', '019daac3-0200-76f6-87e5-4c61ac426923', 2, 'official', 'activate', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4dc4e106dd3f', '019daac3-0200-76f6-87e5-4c61ac426923', 1, 'official', 'mark_dormant', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4df3d983c3f5', '019daac3-0200-76f6-87e5-4c61ac426923', 1, 'official', 'end', '2026-01-29', 'day', 'council', '019daac3-0200-76f6-87e5-4db65007d91d', NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c54edea2656');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4e0edca534b4', '019daac3-0200-76f6-87e5-4e0cfafe1255', 2, 'official', 'explore', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4c58ccbdcb82');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4e40d0b734c4', '019daac3-0200-76f6-87e5-4e3f750994bb', 1, 'official', 'explore', '2020-03-01', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4e670dba4808', '019daac3-0200-76f6-87e5-4e3f750994bb', 1, 'official', 'propose', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4ea7fb46e5a0', '019daac3-0200-76f6-87e5-4e3f750994bb', 1, 'official', 'resolve', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4ee9ae0dbbac', '019daac3-0200-76f6-87e5-4e3f750994bb', 1, 'official', 'activate', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4f142d27837c', '019daac3-0200-76f6-87e5-4e3f750994bb', 2, 'official', 'explore', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4f4af7ec3070', '019daac3-0200-76f6-87e5-4e3f750994bb', 2, 'official', 'propose', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4f777e4fdcf2', '019daac3-0200-76f6-87e5-4e3f750994bb', 2, 'official', 'resolve', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-4f84ff16c05a', '019daac3-0200-76f6-87e5-4e3f750994bb', 2, 'official', 'activate', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-50d40785ab76', '019daac3-0200-76f6-87e5-4e3f750994bb', 2, 'official', 'mark_dormant', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-50ee1f93495e', '019daac3-0200-76f6-87e5-4e3f750994bb', 2, 'official', 'reactivate', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, '2026-05-09', '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e38ce87014b');
INSERT INTO public.partnership_event VALUES ('019daac3-0200-76f6-87e5-5107396dc36c', '019daac3-0200-76f6-87e5-4e3f750994bb', 1, 'official', 'suspend', '2026-01-29', 'day', 'mayor', NULL, 'war', 'The bridges are closed.', NULL, '["https://rat.example/aussetzung"]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-76f6-87e5-4e3501e06c2b');
INSERT INTO public.partnership_form_change VALUES ('019c1912-fa00-72fb-b467-e8b6d6ea076f', '019c1912-fa00-72fb-b467-e780fa18c3ac', 'unknown', 'friendship', '2026-02-01', '019c1912-fa00-72fb-b467-e8121855649d', 2, '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_form_change VALUES ('019daac3-0200-76f6-87e5-4d365ddaf0b2', '019daac3-0200-76f6-87e5-4c61ac426923', 'contact', 'friendship', '2026-01-29', '019daac3-0200-76f6-87e5-4ccdfac16bda', 1, '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_member VALUES ('019c1912-fa00-72fb-b467-e780fa18c3ac', 1, 0, '019c1912-fa00-72fb-b467-e712c023e2f3');
INSERT INTO public.partnership_member VALUES ('019c1912-fa00-72fb-b467-e780fa18c3ac', 2, 0, '019c1912-fa00-72fb-b467-e71eb4a1349c');
INSERT INTO public.partnership_member VALUES ('019c1912-fa00-72fb-b467-e7ddab1151b9', 1, 0, '019c1912-fa00-72fb-b467-e712c023e2f3');
INSERT INTO public.partnership_member VALUES ('019c1912-fa00-72fb-b467-e7ddab1151b9', 2, 0, '019c1912-fa00-72fb-b467-e7d537f01536');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-76f6-87e5-4c61ac426923', 1, 0, '019daac3-0200-76f6-87e5-4c3ce467a7d8');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-76f6-87e5-4c61ac426923', 2, 0, '019daac3-0200-76f6-87e5-4c502d22a219');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-76f6-87e5-4e0cfafe1255', 1, 0, '019daac3-0200-76f6-87e5-4c3ce467a7d8');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-76f6-87e5-4e0cfafe1255', 2, 0, '019daac3-0200-76f6-87e5-4c502d22a219');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-76f6-87e5-4e3f750994bb', 1, 0, '019daac3-0200-76f6-87e5-4e282ff2cb49');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-76f6-87e5-4e3f750994bb', 2, 0, '019daac3-0200-76f6-87e5-4e33e2133daf');
INSERT INTO public.partnership_resolution VALUES ('019c1912-fa00-72fb-b467-e7fd8d5e544d', '019c1912-fa00-72fb-b467-e780fa18c3ac', 1, '019c1912-fa00-72fb-b467-e712c023e2f3', 'conclude', 'adopted', 'Stadtverordnetenversammlung', 'VI/0123/2026', '2026-01-22', NULL, '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_resolution VALUES ('019daac3-0200-76f6-87e5-4db65007d91d', '019daac3-0200-76f6-87e5-4c61ac426923', 1, '019daac3-0200-76f6-87e5-4c3ce467a7d8', 'end', 'adopted', 'Gemeinderat', NULL, '2026-01-15', 'https://rat.example/beschluss', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_respondent VALUES ('019c1912-fa00-72fb-b467-e8d0a27ab8e0', '019c1912-fa00-72fb-b467-e787558b0e7f');
INSERT INTO public.partnership_side VALUES ('019c1912-fa00-72fb-b467-e780fa18c3ac', 1, 'active', '1988-01-01', 'year', '019c1912-fa00-72fb-b467-e7b958e7d7fc', 'administration', NULL, NULL);
INSERT INTO public.partnership_side VALUES ('019c1912-fa00-72fb-b467-e780fa18c3ac', 2, 'active', '1988-01-01', 'year', '019c1912-fa00-72fb-b467-e7cb1636a911', 'administration', NULL, NULL);
INSERT INTO public.partnership_side VALUES ('019c1912-fa00-72fb-b467-e7ddab1151b9', 1, 'exploring', '2026-02-01', 'day', '019c1912-fa00-72fb-b467-e7de21d45664', 'administration', NULL, NULL);
INSERT INTO public.partnership_side VALUES ('019daac3-0200-76f6-87e5-4c61ac426923', 2, 'active', '2026-01-29', 'day', '019daac3-0200-76f6-87e5-4cae7eabeaa7', 'administration', NULL, NULL);
INSERT INTO public.partnership_side VALUES ('019daac3-0200-76f6-87e5-4c61ac426923', 1, 'ended', '2026-01-29', 'day', '019daac3-0200-76f6-87e5-4df3d983c3f5', 'council', NULL, '019daac3-0200-76f6-87e5-4db65007d91d');
INSERT INTO public.partnership_side VALUES ('019daac3-0200-76f6-87e5-4e0cfafe1255', 2, 'exploring', '2026-01-29', 'day', '019daac3-0200-76f6-87e5-4e0edca534b4', 'administration', NULL, NULL);
INSERT INTO public.partnership_side VALUES ('019daac3-0200-76f6-87e5-4e3f750994bb', 2, 'active', '2026-01-29', 'day', '019daac3-0200-76f6-87e5-50ee1f93495e', 'administration', NULL, NULL);
INSERT INTO public.partnership_side VALUES ('019daac3-0200-76f6-87e5-4e3f750994bb', 1, 'suspended', '2026-01-29', 'day', '019daac3-0200-76f6-87e5-5107396dc36c', 'mayor', 'war', NULL);
INSERT INTO public.partnership_signature VALUES ('019c1912-fa00-72fb-b467-e866fd222d06', '019c1912-fa00-72fb-b467-e8121855649d', 1, 'mayor', '2026-01-30', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_signature VALUES ('019c1912-fa00-72fb-b467-e87c7e566989', '019c1912-fa00-72fb-b467-e8121855649d', 2, 'mayor', '2026-01-30', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-76f6-87e5-4d19c10bc544', '019daac3-0200-76f6-87e5-4ccdfac16bda', 1, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-76f6-87e5-4d2cb06e0874', '019daac3-0200-76f6-87e5-4ccdfac16bda', 2, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-76f6-87e5-4d9f6997f707', '019daac3-0200-76f6-87e5-4d4877fb134e', 1, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-76f6-87e5-4db190e8136d', '019daac3-0200-76f6-87e5-4d4877fb134e', 2, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-76f6-87e5-4fb863d2b882', '019daac3-0200-76f6-87e5-4f8ee8d000ba', 1, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-76f6-87e5-4fcc495f12cf', '019daac3-0200-76f6-87e5-4f8ee8d000ba', 2, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-76f6-87e5-500198379684', '019daac3-0200-76f6-87e5-4fd243c35c4e', 1, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-76f6-87e5-5018b92ecaa4', '019daac3-0200-76f6-87e5-4fd243c35c4e', 2, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-76f6-87e5-506f0d885d2c', '019daac3-0200-76f6-87e5-5021dbf8beef', 1, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-76f6-87e5-50967e883766', '019daac3-0200-76f6-87e5-5021dbf8beef', 2, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_termination VALUES ('019c1912-fa00-72fb-b467-e8a905fe9ab6', '019c1912-fa00-72fb-b467-e8985a0aa8d8', 2, '2026-02-01', 'The friendship agreement covers it', NULL, '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_termination VALUES ('019daac3-0200-76f6-87e5-50af8b7010b8', '019daac3-0200-76f6-87e5-5021dbf8beef', 2, '2026-03-01', 'It is renewed', 'https://rat.example/k', '2026-01-29 12:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004146', 'country', 'Afghanistan', 'afghanistan', '{}', '[]', 'AF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004158', 'country', 'Åland Islands', 'aland islands', '{}', '[]', 'AX', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000414c', 'country', 'Albania', 'albania', '{}', '[]', 'AL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000445a', 'country', 'Algeria', 'algeria', '{}', '[]', 'DZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004153', 'country', 'American Samoa', 'american samoa', '{}', '[]', 'AS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004144', 'country', 'Andorra', 'andorra', '{}', '[]', 'AD', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000414f', 'country', 'Angola', 'angola', '{}', '[]', 'AO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004149', 'country', 'Anguilla', 'anguilla', '{}', '[]', 'AI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004151', 'country', 'Antarctica', 'antarctica', '{}', '[]', 'AQ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004147', 'country', 'Antigua and Barbuda', 'antigua and barbuda', '{}', '[]', 'AG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004152', 'country', 'Argentina', 'argentina', '{}', '[]', 'AR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000414d', 'country', 'Armenia', 'armenia', '{}', '[]', 'AM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004157', 'country', 'Aruba', 'aruba', '{}', '[]', 'AW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004155', 'country', 'Australia', 'australia', '{}', '[]', 'AU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004154', 'country', 'Austria', 'austria', '{}', '[]', 'AT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000415a', 'country', 'Azerbaijan', 'azerbaijan', '{}', '[]', 'AZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004253', 'country', 'Bahamas', 'bahamas', '{}', '[]', 'BS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004248', 'country', 'Bahrain', 'bahrain', '{}', '[]', 'BH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004244', 'country', 'Bangladesh', 'bangladesh', '{}', '[]', 'BD', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004242', 'country', 'Barbados', 'barbados', '{}', '[]', 'BB', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004259', 'country', 'Belarus', 'belarus', '{}', '[]', 'BY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004245', 'country', 'Belgium', 'belgium', '{}', '[]', 'BE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000425a', 'country', 'Belize', 'belize', '{}', '[]', 'BZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000424a', 'country', 'Benin', 'benin', '{}', '[]', 'BJ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000424d', 'country', 'Bermuda', 'bermuda', '{}', '[]', 'BM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004254', 'country', 'Bhutan', 'bhutan', '{}', '[]', 'BT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000424f', 'country', 'Bolivia (Plurinational State of)', 'bolivia plurinational state of', '{}', '[]', 'BO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004251', 'country', 'Bonaire, Sint Eustatius and Saba', 'bonaire sint eustatius and saba', '{}', '[]', 'BQ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004241', 'country', 'Bosnia and Herzegovina', 'bosnia and herzegovina', '{}', '[]', 'BA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004257', 'country', 'Botswana', 'botswana', '{}', '[]', 'BW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004256', 'country', 'Bouvet Island', 'bouvet island', '{}', '[]', 'BV', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004252', 'country', 'Brazil', 'brazil', '{}', '[]', 'BR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000494f', 'country', 'British Indian Ocean Territory', 'british indian ocean territory', '{}', '[]', 'IO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000424e', 'country', 'Brunei Darussalam', 'brunei darussalam', '{}', '[]', 'BN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004247', 'country', 'Bulgaria', 'bulgaria', '{}', '[]', 'BG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004246', 'country', 'Burkina Faso', 'burkina faso', '{}', '[]', 'BF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004249', 'country', 'Burundi', 'burundi', '{}', '[]', 'BI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004356', 'country', 'Cabo Verde', 'cabo verde', '{}', '[]', 'CV', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b48', 'country', 'Cambodia', 'cambodia', '{}', '[]', 'KH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000434d', 'country', 'Cameroon', 'cameroon', '{}', '[]', 'CM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004341', 'country', 'Canada', 'canada', '{}', '[]', 'CA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b59', 'country', 'Cayman Islands', 'cayman islands', '{}', '[]', 'KY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004346', 'country', 'Central African Republic', 'central african republic', '{}', '[]', 'CF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005444', 'country', 'Chad', 'chad', '{}', '[]', 'TD', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000434c', 'country', 'Chile', 'chile', '{}', '[]', 'CL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000434e', 'country', 'China', 'china', '{}', '[]', 'CN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004358', 'country', 'Christmas Island', 'christmas island', '{}', '[]', 'CX', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004343', 'country', 'Cocos (Keeling) Islands', 'cocos keeling islands', '{}', '[]', 'CC', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000434f', 'country', 'Colombia', 'colombia', '{}', '[]', 'CO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b4d', 'country', 'Comoros', 'comoros', '{}', '[]', 'KM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004347', 'country', 'Congo', 'congo', '{}', '[]', 'CG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004344', 'country', 'Congo (Democratic Republic of the)', 'congo democratic republic of the', '{}', '[]', 'CD', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000434b', 'country', 'Cook Islands', 'cook islands', '{}', '[]', 'CK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004352', 'country', 'Costa Rica', 'costa rica', '{}', '[]', 'CR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004349', 'country', 'Côte d''Ivoire', 'cote divoire', '{}', '[]', 'CI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004852', 'country', 'Croatia', 'croatia', '{}', '[]', 'HR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004355', 'country', 'Cuba', 'cuba', '{}', '[]', 'CU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004357', 'country', 'Curaçao', 'curacao', '{}', '[]', 'CW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004359', 'country', 'Cyprus', 'cyprus', '{}', '[]', 'CY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000435a', 'country', 'Czechia', 'czechia', '{}', '[]', 'CZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000444b', 'country', 'Denmark', 'denmark', '{}', '[]', 'DK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000444a', 'country', 'Djibouti', 'djibouti', '{}', '[]', 'DJ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000444d', 'country', 'Dominica', 'dominica', '{}', '[]', 'DM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000444f', 'country', 'Dominican Republic', 'dominican republic', '{}', '[]', 'DO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004543', 'country', 'Ecuador', 'ecuador', '{}', '[]', 'EC', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004547', 'country', 'Egypt', 'egypt', '{}', '[]', 'EG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005356', 'country', 'El Salvador', 'el salvador', '{}', '[]', 'SV', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004751', 'country', 'Equatorial Guinea', 'equatorial guinea', '{}', '[]', 'GQ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004552', 'country', 'Eritrea', 'eritrea', '{}', '[]', 'ER', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004545', 'country', 'Estonia', 'estonia', '{}', '[]', 'EE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004554', 'country', 'Ethiopia', 'ethiopia', '{}', '[]', 'ET', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000464b', 'country', 'Falkland Islands (Malvinas)', 'falkland islands malvinas', '{}', '[]', 'FK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000464f', 'country', 'Faroe Islands', 'faroe islands', '{}', '[]', 'FO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000464a', 'country', 'Fiji', 'fiji', '{}', '[]', 'FJ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004649', 'country', 'Finland', 'finland', '{}', '[]', 'FI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004652', 'country', 'France', 'france', '{}', '[]', 'FR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004746', 'country', 'French Guiana', 'french guiana', '{}', '[]', 'GF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005046', 'country', 'French Polynesia', 'french polynesia', '{}', '[]', 'PF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005446', 'country', 'French Southern Territories', 'french southern territories', '{}', '[]', 'TF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004741', 'country', 'Gabon', 'gabon', '{}', '[]', 'GA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000474d', 'country', 'Gambia', 'gambia', '{}', '[]', 'GM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004745', 'country', 'Georgia', 'georgia', '{}', '[]', 'GE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004445', 'country', 'Germany', 'germany', '{}', '[]', 'DE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004748', 'country', 'Ghana', 'ghana', '{}', '[]', 'GH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004749', 'country', 'Gibraltar', 'gibraltar', '{}', '[]', 'GI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004752', 'country', 'Greece', 'greece', '{}', '[]', 'GR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000474c', 'country', 'Greenland', 'greenland', '{}', '[]', 'GL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004744', 'country', 'Grenada', 'grenada', '{}', '[]', 'GD', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004750', 'country', 'Guadeloupe', 'guadeloupe', '{}', '[]', 'GP', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004755', 'country', 'Guam', 'guam', '{}', '[]', 'GU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004754', 'country', 'Guatemala', 'guatemala', '{}', '[]', 'GT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004747', 'country', 'Guernsey', 'guernsey', '{}', '[]', 'GG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000474e', 'country', 'Guinea', 'guinea', '{}', '[]', 'GN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004757', 'country', 'Guinea-Bissau', 'guinea bissau', '{}', '[]', 'GW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004759', 'country', 'Guyana', 'guyana', '{}', '[]', 'GY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004854', 'country', 'Haiti', 'haiti', '{}', '[]', 'HT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000484d', 'country', 'Heard Island and McDonald Islands', 'heard island and mcdonald islands', '{}', '[]', 'HM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005641', 'country', 'Holy See', 'holy see', '{}', '[]', 'VA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000484e', 'country', 'Honduras', 'honduras', '{}', '[]', 'HN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000484b', 'country', 'Hong Kong', 'hong kong', '{}', '[]', 'HK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004855', 'country', 'Hungary', 'hungary', '{}', '[]', 'HU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004953', 'country', 'Iceland', 'iceland', '{}', '[]', 'IS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000494e', 'country', 'India', 'india', '{}', '[]', 'IN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004944', 'country', 'Indonesia', 'indonesia', '{}', '[]', 'ID', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004952', 'country', 'Iran (Islamic Republic of)', 'iran islamic republic of', '{}', '[]', 'IR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004951', 'country', 'Iraq', 'iraq', '{}', '[]', 'IQ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004945', 'country', 'Ireland', 'ireland', '{}', '[]', 'IE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000494d', 'country', 'Isle of Man', 'isle of man', '{}', '[]', 'IM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000494c', 'country', 'Israel', 'israel', '{}', '[]', 'IL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004954', 'country', 'Italy', 'italy', '{}', '[]', 'IT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004a4d', 'country', 'Jamaica', 'jamaica', '{}', '[]', 'JM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004a50', 'country', 'Japan', 'japan', '{}', '[]', 'JP', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004a45', 'country', 'Jersey', 'jersey', '{}', '[]', 'JE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004a4f', 'country', 'Jordan', 'jordan', '{}', '[]', 'JO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b5a', 'country', 'Kazakhstan', 'kazakhstan', '{}', '[]', 'KZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b45', 'country', 'Kenya', 'kenya', '{}', '[]', 'KE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b49', 'country', 'Kiribati', 'kiribati', '{}', '[]', 'KI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b50', 'country', 'Korea (Democratic People''s Republic of)', 'korea democratic peoples republic of', '{}', '[]', 'KP', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b52', 'country', 'Korea (Republic of)', 'korea republic of', '{}', '[]', 'KR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b57', 'country', 'Kuwait', 'kuwait', '{}', '[]', 'KW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b47', 'country', 'Kyrgyzstan', 'kyrgyzstan', '{}', '[]', 'KG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c41', 'country', 'Lao People''s Democratic Republic', 'lao peoples democratic republic', '{}', '[]', 'LA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c56', 'country', 'Latvia', 'latvia', '{}', '[]', 'LV', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c42', 'country', 'Lebanon', 'lebanon', '{}', '[]', 'LB', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c53', 'country', 'Lesotho', 'lesotho', '{}', '[]', 'LS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c52', 'country', 'Liberia', 'liberia', '{}', '[]', 'LR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c59', 'country', 'Libya', 'libya', '{}', '[]', 'LY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c49', 'country', 'Liechtenstein', 'liechtenstein', '{}', '[]', 'LI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c54', 'country', 'Lithuania', 'lithuania', '{}', '[]', 'LT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c55', 'country', 'Luxembourg', 'luxembourg', '{}', '[]', 'LU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d4f', 'country', 'Macao', 'macao', '{}', '[]', 'MO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d4b', 'country', 'Macedonia (the former Yugoslav Republic of)', 'macedonia the former yugoslav republic of', '{}', '[]', 'MK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d47', 'country', 'Madagascar', 'madagascar', '{}', '[]', 'MG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d57', 'country', 'Malawi', 'malawi', '{}', '[]', 'MW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d59', 'country', 'Malaysia', 'malaysia', '{}', '[]', 'MY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d56', 'country', 'Maldives', 'maldives', '{}', '[]', 'MV', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d4c', 'country', 'Mali', 'mali', '{}', '[]', 'ML', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d54', 'country', 'Malta', 'malta', '{}', '[]', 'MT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d48', 'country', 'Marshall Islands', 'marshall islands', '{}', '[]', 'MH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d51', 'country', 'Martinique', 'martinique', '{}', '[]', 'MQ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d52', 'country', 'Mauritania', 'mauritania', '{}', '[]', 'MR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d55', 'country', 'Mauritius', 'mauritius', '{}', '[]', 'MU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005954', 'country', 'Mayotte', 'mayotte', '{}', '[]', 'YT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d58', 'country', 'Mexico', 'mexico', '{}', '[]', 'MX', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000464d', 'country', 'Micronesia (Federated States of)', 'micronesia federated states of', '{}', '[]', 'FM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d44', 'country', 'Moldova (Republic of)', 'moldova republic of', '{}', '[]', 'MD', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d43', 'country', 'Monaco', 'monaco', '{}', '[]', 'MC', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d4e', 'country', 'Mongolia', 'mongolia', '{}', '[]', 'MN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d45', 'country', 'Montenegro', 'montenegro', '{}', '[]', 'ME', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d53', 'country', 'Montserrat', 'montserrat', '{}', '[]', 'MS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d41', 'country', 'Morocco', 'morocco', '{}', '[]', 'MA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d5a', 'country', 'Mozambique', 'mozambique', '{}', '[]', 'MZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d4d', 'country', 'Myanmar', 'myanmar', '{}', '[]', 'MM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e41', 'country', 'Namibia', 'namibia', '{}', '[]', 'NA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e52', 'country', 'Nauru', 'nauru', '{}', '[]', 'NR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e50', 'country', 'Nepal', 'nepal', '{}', '[]', 'NP', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e4c', 'country', 'Netherlands', 'netherlands', '{}', '[]', 'NL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e43', 'country', 'New Caledonia', 'new caledonia', '{}', '[]', 'NC', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e5a', 'country', 'New Zealand', 'new zealand', '{}', '[]', 'NZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e49', 'country', 'Nicaragua', 'nicaragua', '{}', '[]', 'NI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e45', 'country', 'Niger', 'niger', '{}', '[]', 'NE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e47', 'country', 'Nigeria', 'nigeria', '{}', '[]', 'NG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e55', 'country', 'Niue', 'niue', '{}', '[]', 'NU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e46', 'country', 'Norfolk Island', 'norfolk island', '{}', '[]', 'NF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d50', 'country', 'Northern Mariana Islands', 'northern mariana islands', '{}', '[]', 'MP', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e4f', 'country', 'Norway', 'norway', '{}', '[]', 'NO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004f4d', 'country', 'Oman', 'oman', '{}', '[]', 'OM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000504b', 'country', 'Pakistan', 'pakistan', '{}', '[]', 'PK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005057', 'country', 'Palau', 'palau', '{}', '[]', 'PW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005053', 'country', 'Palestine, State of', 'palestine state of', '{}', '[]', 'PS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005041', 'country', 'Panama', 'panama', '{}', '[]', 'PA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005047', 'country', 'Papua New Guinea', 'papua new guinea', '{}', '[]', 'PG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005059', 'country', 'Paraguay', 'paraguay', '{}', '[]', 'PY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005045', 'country', 'Peru', 'peru', '{}', '[]', 'PE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005048', 'country', 'Philippines', 'philippines', '{}', '[]', 'PH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000504e', 'country', 'Pitcairn', 'pitcairn', '{}', '[]', 'PN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000504c', 'country', 'Poland', 'poland', '{}', '[]', 'PL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005054', 'country', 'Portugal', 'portugal', '{}', '[]', 'PT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005052', 'country', 'Puerto Rico', 'puerto rico', '{}', '[]', 'PR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005141', 'country', 'Qatar', 'qatar', '{}', '[]', 'QA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005245', 'country', 'Réunion', 'reunion', '{}', '[]', 'RE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000524f', 'country', 'Romania', 'romania', '{}', '[]', 'RO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005255', 'country', 'Russian Federation', 'russian federation', '{}', '[]', 'RU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005257', 'country', 'Rwanda', 'rwanda', '{}', '[]', 'RW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000424c', 'country', 'Saint Barthélemy', 'saint barthelemy', '{}', '[]', 'BL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005348', 'country', 'Saint Helena, Ascension and Tristan da Cunha', 'saint helena ascension and tristan da cunha', '{}', '[]', 'SH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b4e', 'country', 'Saint Kitts and Nevis', 'saint kitts and nevis', '{}', '[]', 'KN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c43', 'country', 'Saint Lucia', 'saint lucia', '{}', '[]', 'LC', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d46', 'country', 'Saint Martin (French part)', 'saint martin french part', '{}', '[]', 'MF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000504d', 'country', 'Saint Pierre and Miquelon', 'saint pierre and miquelon', '{}', '[]', 'PM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005643', 'country', 'Saint Vincent and the Grenadines', 'saint vincent and the grenadines', '{}', '[]', 'VC', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005753', 'country', 'Samoa', 'samoa', '{}', '[]', 'WS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000534d', 'country', 'San Marino', 'san marino', '{}', '[]', 'SM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005354', 'country', 'Sao Tome and Principe', 'sao tome and principe', '{}', '[]', 'ST', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005341', 'country', 'Saudi Arabia', 'saudi arabia', '{}', '[]', 'SA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000534e', 'country', 'Senegal', 'senegal', '{}', '[]', 'SN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005253', 'country', 'Serbia', 'serbia', '{}', '[]', 'RS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005343', 'country', 'Seychelles', 'seychelles', '{}', '[]', 'SC', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000534c', 'country', 'Sierra Leone', 'sierra leone', '{}', '[]', 'SL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005347', 'country', 'Singapore', 'singapore', '{}', '[]', 'SG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005358', 'country', 'Sint Maarten (Dutch part)', 'sint maarten dutch part', '{}', '[]', 'SX', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000534b', 'country', 'Slovakia', 'slovakia', '{}', '[]', 'SK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005349', 'country', 'Slovenia', 'slovenia', '{}', '[]', 'SI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005342', 'country', 'Solomon Islands', 'solomon islands', '{}', '[]', 'SB', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000534f', 'country', 'Somalia', 'somalia', '{}', '[]', 'SO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005a41', 'country', 'South Africa', 'south africa', '{}', '[]', 'ZA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004753', 'country', 'South Georgia and the South Sandwich Islands', 'south georgia and the south sandwich islands', '{}', '[]', 'GS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005353', 'country', 'South Sudan', 'south sudan', '{}', '[]', 'SS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004553', 'country', 'Spain', 'spain', '{}', '[]', 'ES', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c4b', 'country', 'Sri Lanka', 'sri lanka', '{}', '[]', 'LK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005344', 'country', 'Sudan', 'sudan', '{}', '[]', 'SD', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005352', 'country', 'Suriname', 'suriname', '{}', '[]', 'SR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000534a', 'country', 'Svalbard and Jan Mayen', 'svalbard and jan mayen', '{}', '[]', 'SJ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000535a', 'country', 'Swaziland', 'swaziland', '{}', '[]', 'SZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005345', 'country', 'Sweden', 'sweden', '{}', '[]', 'SE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004348', 'country', 'Switzerland', 'switzerland', '{}', '[]', 'CH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005359', 'country', 'Syrian Arab Republic', 'syrian arab republic', '{}', '[]', 'SY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005457', 'country', 'Taiwan, Province of China', 'taiwan province of china', '{}', '[]', 'TW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000544a', 'country', 'Tajikistan', 'tajikistan', '{}', '[]', 'TJ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000545a', 'country', 'Tanzania, United Republic of', 'tanzania united republic of', '{}', '[]', 'TZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005448', 'country', 'Thailand', 'thailand', '{}', '[]', 'TH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000544c', 'country', 'Timor-Leste', 'timor leste', '{}', '[]', 'TL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005447', 'country', 'Togo', 'togo', '{}', '[]', 'TG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000544b', 'country', 'Tokelau', 'tokelau', '{}', '[]', 'TK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000544f', 'country', 'Tonga', 'tonga', '{}', '[]', 'TO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005454', 'country', 'Trinidad and Tobago', 'trinidad and tobago', '{}', '[]', 'TT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000544e', 'country', 'Tunisia', 'tunisia', '{}', '[]', 'TN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005452', 'country', 'Turkey', 'turkey', '{}', '[]', 'TR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000544d', 'country', 'Turkmenistan', 'turkmenistan', '{}', '[]', 'TM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005443', 'country', 'Turks and Caicos Islands', 'turks and caicos islands', '{}', '[]', 'TC', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005456', 'country', 'Tuvalu', 'tuvalu', '{}', '[]', 'TV', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005547', 'country', 'Uganda', 'uganda', '{}', '[]', 'UG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005541', 'country', 'Ukraine', 'ukraine', '{}', '[]', 'UA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004145', 'country', 'United Arab Emirates', 'united arab emirates', '{}', '[]', 'AE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004742', 'country', 'United Kingdom of Great Britain and Northern Ireland', 'united kingdom of great britain and northern ireland', '{}', '[]', 'GB', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005553', 'country', 'United States of America', 'united states of america', '{}', '[]', 'US', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000554d', 'country', 'United States Minor Outlying Islands', 'united states minor outlying islands', '{}', '[]', 'UM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005559', 'country', 'Uruguay', 'uruguay', '{}', '[]', 'UY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000555a', 'country', 'Uzbekistan', 'uzbekistan', '{}', '[]', 'UZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005655', 'country', 'Vanuatu', 'vanuatu', '{}', '[]', 'VU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005645', 'country', 'Venezuela (Bolivarian Republic of)', 'venezuela bolivarian republic of', '{}', '[]', 'VE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000564e', 'country', 'Viet Nam', 'viet nam', '{}', '[]', 'VN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005647', 'country', 'Virgin Islands (British)', 'virgin islands british', '{}', '[]', 'VG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005649', 'country', 'Virgin Islands (U.S.)', 'virgin islands u s', '{}', '[]', 'VI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005746', 'country', 'Wallis and Futuna', 'wallis and futuna', '{}', '[]', 'WF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004548', 'country', 'Western Sahara', 'western sahara', '{}', '[]', 'EH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005945', 'country', 'Yemen', 'yemen', '{}', '[]', 'YE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005a4d', 'country', 'Zambia', 'zambia', '{}', '[]', 'ZM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005a57', 'country', 'Zimbabwe', 'zimbabwe', '{}', '[]', 'ZW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000584b', 'country', 'Kosovo', 'kosovo', '{}', '[]', 'XK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00');
INSERT INTO public.place VALUES ('019c1912-fa00-72fb-b467-e7086117ae93', 'region', 'Hessen', 'hessen', '{"en":"Hesse"}', '[]', 'DE', NULL, '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":"DE7","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.place VALUES ('019c1912-fa00-72fb-b467-e712c023e2f3', 'municipality', 'Rodgau', 'rodgau', '{"uk":"Родгау"}', '[]', 'DE', 'city', '00000000-0000-8000-8000-000000004445', NULL, '{"ags":"06438011","lau":null,"nuts":null,"gss":null,"geonames":"2845721","wikidata":"Q14892"}', 50.02627, 8.88588, 'approximate', 0.6347257676931827, 0.09923515093343399, 0.7663390794194946, 45202, 2019, 'Europe/Berlin', '["de"]', '[]', '["lifelong_learning","skilled_workers"]', '["adult_education_centre","library"]', true, 'https://www.rodgau.de', NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.place VALUES ('019c1912-fa00-72fb-b467-e71eb4a1349c', 'municipality', 'Полтава', 'poltava', '{"de":"Poltawa","en":"Poltava"}', '[]', 'UA', 'city', '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 49.59373, 34.54073, 'approximate', 0.5339401314095411, 0.3675260107478493, 0.7614673778266103, 317847, NULL, NULL, '[]', '[]', '["reconstruction","youth"]', '[]', true, NULL, NULL, NULL, 'active', '[]', '2026-02-01 12:00:00+00', NULL, 3, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.place VALUES ('019c1912-fa00-72fb-b467-e7279757dd9f', 'municipality', 'Решетилівка', 'reshetilivka', '{}', '[]', 'UA', 'other', '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, '2026-01-01', 'merged', '["019c1912-fa00-72fb-b467-e71eb4a1349c"]', NULL, NULL, 2, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.place VALUES ('019c1912-fa00-72fb-b467-e7d537f01536', 'municipality', 'Vejle', 'vejle', '{}', '[]', 'DK', 'municipality', '00000000-0000-8000-8000-00000000444b', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.place VALUES ('019daac3-0200-76f6-87e5-4e282ff2cb49', 'municipality', 'Filderstadt', 'filderstadt', '{}', '[]', 'DE', 'city', '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.place VALUES ('019daac3-0200-76f6-87e5-4bbc9d679f91', 'region', 'Syddanmark', 'syddanmark', '{}', '[]', 'DK', NULL, '00000000-0000-8000-8000-00000000444b', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, '2007-01-01', NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.place VALUES ('019daac3-0200-76f6-87e5-4bc1bec6dc6b', 'municipality', 'Vejle', 'vejle', '{}', '[]', 'DK', 'municipality', '019daac3-0200-76f6-87e5-4bbc9d679f91', 'Region Syddanmark', '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.place VALUES ('019daac3-0200-76f6-87e5-4beb1868a905', 'municipality', 'Belfast', 'belfast', '{}', '[]', 'GB', 'municipality', '00000000-0000-8000-8000-000000004742', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":"2655984","wikidata":null}', 54.59682, -5.92541, 'approximate', 0.5762311477067251, -0.0598059891082766, 0.8150956435163735, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, 'geonames', 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.place VALUES ('019daac3-0200-76f6-87e5-4c3ce467a7d8', 'municipality', 'Filderstadt', 'filderstadt', '{}', '[]', 'DE', 'city', '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.place VALUES ('019daac3-0200-76f6-87e5-4c502d22a219', 'municipality', 'Poltava', 'poltava', '{}', '[]', 'UA', 'city', '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.place VALUES ('019daac3-0200-76f6-87e5-4e33e2133daf', 'municipality', 'Poltava', 'poltava', '{}', '[]', 'UA', 'city', '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.place_code VALUES ('nuts', 'DE7', '019c1912-fa00-72fb-b467-e7086117ae93');
INSERT INTO public.place_code VALUES ('ags', '06438011', '019c1912-fa00-72fb-b467-e712c023e2f3');
INSERT INTO public.place_code VALUES ('geonames', '2845721', '019c1912-fa00-72fb-b467-e712c023e2f3');
INSERT INTO public.place_code VALUES ('wikidata', 'Q14892', '019c1912-fa00-72fb-b467-e712c023e2f3');
INSERT INTO public.place_code VALUES ('geonames', '2655984', '019daac3-0200-76f6-87e5-4beb1868a905');
INSERT INTO public.place_label VALUES ('theme', 'lifelong_learning', '019c1912-fa00-72fb-b467-e712c023e2f3');
INSERT INTO public.place_label VALUES ('theme', 'skilled_workers', '019c1912-fa00-72fb-b467-e712c023e2f3');
INSERT INTO public.place_label VALUES ('asset', 'adult_education_centre', '019c1912-fa00-72fb-b467-e712c023e2f3');
INSERT INTO public.place_label VALUES ('asset', 'library', '019c1912-fa00-72fb-b467-e712c023e2f3');
INSERT INTO public.place_label VALUES ('theme', 'reconstruction', '019c1912-fa00-72fb-b467-e71eb4a1349c');
INSERT INTO public.place_label VALUES ('theme', 'youth', '019c1912-fa00-72fb-b467-e71eb4a1349c');
INSERT INTO public.place_succession VALUES ('019c1912-fa00-72fb-b467-e7279757dd9f', '019c1912-fa00-72fb-b467-e71eb4a1349c', 'merged', '2026-01-01');
INSERT INTO public.queue_number VALUES ('019c1912-fa00-72fb-b467-e92aee22d119', 1, '019c1912-fa00-72fb-b467-e95402ac8a3f', '2026-02-01 12:00:00+00');
INSERT INTO public.queue_number VALUES ('019daac3-0200-76f6-87e5-52561b5459bd', 1, '019daac3-0200-76f6-87e5-52a593b161f6', '2026-01-30 12:00:00+00');
INSERT INTO public.queue_number VALUES ('019daac3-0200-76f6-87e5-52561b5459bd', 2, '019daac3-0200-76f6-87e5-52ab0b7638e7', '2026-01-30 12:00:00+00');
INSERT INTO public.queue_number VALUES ('019daac3-0200-76f6-87e5-5280103ceea8', 1, '019daac3-0200-76f6-87e5-52c71bcc4c89', '2026-01-30 12:00:00+00');
INSERT INTO public.queue_number VALUES ('019daac3-0200-76f6-87e5-5280103ceea8', 2, '019daac3-0200-76f6-87e5-52cde641f079', '2026-01-30 12:00:00+00');
INSERT INTO public.refresh_token VALUES ('0908e1199b0faf7cc8199e54c84272633aac8ac5459d28eb9284048936e864cd', 'fc3ddcfe-6aa1-4148-b0bb-04274fdcee61', '019c1912-fa00-72fb-b467-e6dcd8952683', '2026-02-01 12:00:00+00', '2026-03-03 12:00:00+00', '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.refresh_token VALUES ('58abad2916869c75a6b2fc91721612ef23698af510ecefff01387a7490c2ff2e', 'fc3ddcfe-6aa1-4148-b0bb-04274fdcee61', '019c1912-fa00-72fb-b467-e6dcd8952683', '2026-02-01 12:00:00+00', '2026-03-03 12:00:00+00', NULL, '2026-02-01 12:00:00+00');
INSERT INTO public.registration VALUES ('019c1912-fa00-72fb-b467-e94fdcd644a7', '019c1912-fa00-72fb-b467-e913f8f7ba4c', '019c1912-fa00-72fb-b467-e948955fcaad', 'cancelled_by_participant', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":"newcomer","size":1}', 'onsite', 'international', 1, false, 0, '["migrant","politics"]', '2026-02-01 12:00:00+00', NULL, NULL, 0, NULL, 4, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.registration VALUES ('019c1912-fa00-72fb-b467-e95402ac8a3f', '019c1912-fa00-72fb-b467-e913f8f7ba4c', '019c1912-fa00-72fb-b467-e94a261cbc49', 'expired', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'international', 1, false, 0, '["migrant"]', '2026-02-01 12:00:00+00', NULL, NULL, 0, NULL, 3, '2026-02-01 12:00:00+00', '2026-04-20 12:00:00+00');
INSERT INTO public.registration VALUES ('019daac3-0200-76f6-87e5-517c37b803fd', '019daac3-0200-76f6-87e5-5123f886252f', '019daac3-0200-76f6-87e5-51739346d9d8', 'submitted', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, false, 0, NULL, NULL, NULL, NULL, 0, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.registration VALUES ('019daac3-0200-76f6-87e5-51842410ae73', '019daac3-0200-76f6-87e5-5123f886252f', '019daac3-0200-76f6-87e5-517e2b6322b2', 'submitted', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, false, 0, NULL, NULL, NULL, NULL, 0, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.registration VALUES ('019daac3-0200-76f6-87e5-52ab0b7638e7', '019daac3-0200-76f6-87e5-52510c663cea', '019daac3-0200-76f6-87e5-52a7b1d94d6b', 'waitlisted', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, false, 0, NULL, NULL, '019daac3-0200-76f6-87e5-52561b5459bd', 2, 0, NULL, 1, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.registration VALUES ('019daac3-0200-76f6-87e5-529f5d4cb02b', '019daac3-0200-76f6-87e5-52510c663cea', '019daac3-0200-76f6-87e5-529b24925cfc', 'cancelled_by_participant', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, false, 0, NULL, NULL, NULL, NULL, 0, NULL, 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.registration VALUES ('019daac3-0200-76f6-87e5-52a593b161f6', '019daac3-0200-76f6-87e5-52510c663cea', '019daac3-0200-76f6-87e5-52a18d9f6e86', 'offered', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, true, 0, NULL, NULL, NULL, NULL, 0, '2026-01-31 12:00:00+00', 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.registration VALUES ('019daac3-0200-76f6-87e5-52cde641f079', '019daac3-0200-76f6-87e5-527b39841230', '019daac3-0200-76f6-87e5-52c9fdd47c50', 'waitlisted', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, false, 0, NULL, NULL, '019daac3-0200-76f6-87e5-5280103ceea8', 2, 0, NULL, 1, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.registration VALUES ('019daac3-0200-76f6-87e5-52c1b14af01d', '019daac3-0200-76f6-87e5-527b39841230', '019daac3-0200-76f6-87e5-52bd5e6a180b', 'cancelled_by_participant', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, false, 0, NULL, NULL, NULL, NULL, 0, NULL, 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.registration VALUES ('019daac3-0200-76f6-87e5-52c71bcc4c89', '019daac3-0200-76f6-87e5-527b39841230', '019daac3-0200-76f6-87e5-52c38f1e193c', 'offered', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, true, 0, NULL, NULL, NULL, NULL, 0, '2026-02-02 12:00:00+00', 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.representation_day VALUES ('019c1912-fa00-72fb-b467-e913f8f7ba4c', '2026-02-01', '{"declared":0,"undeclared":0,"coverage":0.0,"coverage_min":0.0,"equitability":null,"balance":null,"target_fit":null,"index":0.0,"groups":[{"group":"migrant","suppressed":true,"heads":null,"weight":null,"target":0.4,"minimum":1},{"group":"politics","suppressed":true,"heads":null,"weight":null,"target":0.6,"minimum":1}]}');
INSERT INTO public.seaql_migrations VALUES ('0001_directory', 1795684288);
INSERT INTO public.seaql_migrations VALUES ('0002_access', 1795684288);
INSERT INTO public.seaql_migrations VALUES ('0003_operations', 1795684288);
INSERT INTO public.seaql_migrations VALUES ('0004_partnerships', 1795684288);
INSERT INTO public.seaql_migrations VALUES ('0005_learning_cities', 1795684288);
INSERT INTO public.seaql_migrations VALUES ('0006_conferences', 1795684288);
INSERT INTO public.search_spelling VALUES ('afganistan', 'afghanistan');
INSERT INTO public.search_spelling VALUES ('afghaistan', 'afghanistan');
INSERT INTO public.search_spelling VALUES ('afghanisan', 'afghanistan');
INSERT INTO public.search_spelling VALUES ('afghanista', 'afghanistan');
INSERT INTO public.search_spelling VALUES ('afghanistan', 'afghanistan');
INSERT INTO public.search_spelling VALUES ('afghanistn', 'afghanistan');
INSERT INTO public.search_spelling VALUES ('afghanitan', 'afghanistan');
INSERT INTO public.search_spelling VALUES ('afghanstan', 'afghanistan');
INSERT INTO public.search_spelling VALUES ('afghnistan', 'afghanistan');
INSERT INTO public.search_spelling VALUES ('afhanistan', 'afghanistan');
INSERT INTO public.search_spelling VALUES ('aghanistan', 'afghanistan');
INSERT INTO public.search_spelling VALUES ('fghanistan', 'afghanistan');
INSERT INTO public.search_spelling VALUES ('aand', 'aland');
INSERT INTO public.search_spelling VALUES ('alad', 'aland');
INSERT INTO public.search_spelling VALUES ('alan', 'aland');
INSERT INTO public.search_spelling VALUES ('aland', 'aland');
INSERT INTO public.search_spelling VALUES ('alnd', 'aland');
INSERT INTO public.search_spelling VALUES ('land', 'aland');
INSERT INTO public.search_spelling VALUES ('ilands', 'islands');
INSERT INTO public.search_spelling VALUES ('isands', 'islands');
INSERT INTO public.search_spelling VALUES ('islads', 'islands');
INSERT INTO public.search_spelling VALUES ('island', 'islands');
INSERT INTO public.search_spelling VALUES ('islands', 'islands');
INSERT INTO public.search_spelling VALUES ('islans', 'islands');
INSERT INTO public.search_spelling VALUES ('islnds', 'islands');
INSERT INTO public.search_spelling VALUES ('slands', 'islands');
INSERT INTO public.search_spelling VALUES ('abania', 'albania');
INSERT INTO public.search_spelling VALUES ('alania', 'albania');
INSERT INTO public.search_spelling VALUES ('albaia', 'albania');
INSERT INTO public.search_spelling VALUES ('albana', 'albania');
INSERT INTO public.search_spelling VALUES ('albani', 'albania');
INSERT INTO public.search_spelling VALUES ('albania', 'albania');
INSERT INTO public.search_spelling VALUES ('albnia', 'albania');
INSERT INTO public.search_spelling VALUES ('lbania', 'albania');
INSERT INTO public.search_spelling VALUES ('ageria', 'algeria');
INSERT INTO public.search_spelling VALUES ('aleria', 'algeria');
INSERT INTO public.search_spelling VALUES ('algeia', 'algeria');
INSERT INTO public.search_spelling VALUES ('algera', 'algeria');
INSERT INTO public.search_spelling VALUES ('algeri', 'algeria');
INSERT INTO public.search_spelling VALUES ('algeria', 'algeria');
INSERT INTO public.search_spelling VALUES ('algria', 'algeria');
INSERT INTO public.search_spelling VALUES ('lgeria', 'algeria');
INSERT INTO public.search_spelling VALUES ('aerican', 'american');
INSERT INTO public.search_spelling VALUES ('ameican', 'american');
INSERT INTO public.search_spelling VALUES ('amercan', 'american');
INSERT INTO public.search_spelling VALUES ('amerian', 'american');
INSERT INTO public.search_spelling VALUES ('america', 'american');
INSERT INTO public.search_spelling VALUES ('american', 'american');
INSERT INTO public.search_spelling VALUES ('americn', 'american');
INSERT INTO public.search_spelling VALUES ('amrican', 'american');
INSERT INTO public.search_spelling VALUES ('merican', 'american');
INSERT INTO public.search_spelling VALUES ('amoa', 'samoa');
INSERT INTO public.search_spelling VALUES ('sama', 'samoa');
INSERT INTO public.search_spelling VALUES ('samo', 'samoa');
INSERT INTO public.search_spelling VALUES ('samoa', 'samoa');
INSERT INTO public.search_spelling VALUES ('saoa', 'samoa');
INSERT INTO public.search_spelling VALUES ('smoa', 'samoa');
INSERT INTO public.search_spelling VALUES ('adorra', 'andorra');
INSERT INTO public.search_spelling VALUES ('andora', 'andorra');
INSERT INTO public.search_spelling VALUES ('andorr', 'andorra');
INSERT INTO public.search_spelling VALUES ('andorra', 'andorra');
INSERT INTO public.search_spelling VALUES ('andrra', 'andorra');
INSERT INTO public.search_spelling VALUES ('anorra', 'andorra');
INSERT INTO public.search_spelling VALUES ('ndorra', 'andorra');
INSERT INTO public.search_spelling VALUES ('agola', 'angola');
INSERT INTO public.search_spelling VALUES ('angla', 'angola');
INSERT INTO public.search_spelling VALUES ('angoa', 'angola');
INSERT INTO public.search_spelling VALUES ('angol', 'angola');
INSERT INTO public.search_spelling VALUES ('angola', 'angola');
INSERT INTO public.search_spelling VALUES ('anola', 'angola');
INSERT INTO public.search_spelling VALUES ('ngola', 'angola');
INSERT INTO public.search_spelling VALUES ('aguilla', 'anguilla');
INSERT INTO public.search_spelling VALUES ('angilla', 'anguilla');
INSERT INTO public.search_spelling VALUES ('anguila', 'anguilla');
INSERT INTO public.search_spelling VALUES ('anguill', 'anguilla');
INSERT INTO public.search_spelling VALUES ('anguilla', 'anguilla');
INSERT INTO public.search_spelling VALUES ('angulla', 'anguilla');
INSERT INTO public.search_spelling VALUES ('anuilla', 'anguilla');
INSERT INTO public.search_spelling VALUES ('nguilla', 'anguilla');
INSERT INTO public.search_spelling VALUES ('anarctica', 'antarctica');
INSERT INTO public.search_spelling VALUES ('antactica', 'antarctica');
INSERT INTO public.search_spelling VALUES ('antarcica', 'antarctica');
INSERT INTO public.search_spelling VALUES ('antarctca', 'antarctica');
INSERT INTO public.search_spelling VALUES ('antarctia', 'antarctica');
INSERT INTO public.search_spelling VALUES ('antarctic', 'antarctica');
INSERT INTO public.search_spelling VALUES ('antarctica', 'antarctica');
INSERT INTO public.search_spelling VALUES ('antartica', 'antarctica');
INSERT INTO public.search_spelling VALUES ('antrctica', 'antarctica');
INSERT INTO public.search_spelling VALUES ('atarctica', 'antarctica');
INSERT INTO public.search_spelling VALUES ('ntarctica', 'antarctica');
INSERT INTO public.search_spelling VALUES ('anigua', 'antigua');
INSERT INTO public.search_spelling VALUES ('antgua', 'antigua');
INSERT INTO public.search_spelling VALUES ('antiga', 'antigua');
INSERT INTO public.search_spelling VALUES ('antigu', 'antigua');
INSERT INTO public.search_spelling VALUES ('antigua', 'antigua');
INSERT INTO public.search_spelling VALUES ('antiua', 'antigua');
INSERT INTO public.search_spelling VALUES ('atigua', 'antigua');
INSERT INTO public.search_spelling VALUES ('ntigua', 'antigua');
INSERT INTO public.search_spelling VALUES ('arbuda', 'barbuda');
INSERT INTO public.search_spelling VALUES ('babuda', 'barbuda');
INSERT INTO public.search_spelling VALUES ('barbda', 'barbuda');
INSERT INTO public.search_spelling VALUES ('barbua', 'barbuda');
INSERT INTO public.search_spelling VALUES ('barbud', 'barbuda');
INSERT INTO public.search_spelling VALUES ('barbuda', 'barbuda');
INSERT INTO public.search_spelling VALUES ('baruda', 'barbuda');
INSERT INTO public.search_spelling VALUES ('brbuda', 'barbuda');
INSERT INTO public.search_spelling VALUES ('agentina', 'argentina');
INSERT INTO public.search_spelling VALUES ('arentina', 'argentina');
INSERT INTO public.search_spelling VALUES ('argenina', 'argentina');
INSERT INTO public.search_spelling VALUES ('argentia', 'argentina');
INSERT INTO public.search_spelling VALUES ('argentin', 'argentina');
INSERT INTO public.search_spelling VALUES ('argentina', 'argentina');
INSERT INTO public.search_spelling VALUES ('argentna', 'argentina');
INSERT INTO public.search_spelling VALUES ('argetina', 'argentina');
INSERT INTO public.search_spelling VALUES ('argntina', 'argentina');
INSERT INTO public.search_spelling VALUES ('rgentina', 'argentina');
INSERT INTO public.search_spelling VALUES ('amenia', 'armenia');
INSERT INTO public.search_spelling VALUES ('arenia', 'armenia');
INSERT INTO public.search_spelling VALUES ('armeia', 'armenia');
INSERT INTO public.search_spelling VALUES ('armena', 'armenia');
INSERT INTO public.search_spelling VALUES ('armeni', 'armenia');
INSERT INTO public.search_spelling VALUES ('armenia', 'armenia');
INSERT INTO public.search_spelling VALUES ('armnia', 'armenia');
INSERT INTO public.search_spelling VALUES ('rmenia', 'armenia');
INSERT INTO public.search_spelling VALUES ('arba', 'aruba');
INSERT INTO public.search_spelling VALUES ('arua', 'aruba');
INSERT INTO public.search_spelling VALUES ('arub', 'aruba');
INSERT INTO public.search_spelling VALUES ('aruba', 'aruba');
INSERT INTO public.search_spelling VALUES ('auba', 'aruba');
INSERT INTO public.search_spelling VALUES ('ruba', 'aruba');
INSERT INTO public.search_spelling VALUES ('astralia', 'australia');
INSERT INTO public.search_spelling VALUES ('ausralia', 'australia');
INSERT INTO public.search_spelling VALUES ('austalia', 'australia');
INSERT INTO public.search_spelling VALUES ('austraia', 'australia');
INSERT INTO public.search_spelling VALUES ('australa', 'australia');
INSERT INTO public.search_spelling VALUES ('australi', 'australia');
INSERT INTO public.search_spelling VALUES ('australia', 'australia');
INSERT INTO public.search_spelling VALUES ('austrlia', 'australia');
INSERT INTO public.search_spelling VALUES ('autralia', 'australia');
INSERT INTO public.search_spelling VALUES ('ustralia', 'australia');
INSERT INTO public.search_spelling VALUES ('astria', 'austria');
INSERT INTO public.search_spelling VALUES ('ausria', 'austria');
INSERT INTO public.search_spelling VALUES ('austia', 'austria');
INSERT INTO public.search_spelling VALUES ('austra', 'austria');
INSERT INTO public.search_spelling VALUES ('austri', 'austria');
INSERT INTO public.search_spelling VALUES ('austria', 'austria');
INSERT INTO public.search_spelling VALUES ('autria', 'austria');
INSERT INTO public.search_spelling VALUES ('ustria', 'austria');
INSERT INTO public.search_spelling VALUES ('aerbaijan', 'azerbaijan');
INSERT INTO public.search_spelling VALUES ('azebaijan', 'azerbaijan');
INSERT INTO public.search_spelling VALUES ('azeraijan', 'azerbaijan');
INSERT INTO public.search_spelling VALUES ('azerbaian', 'azerbaijan');
INSERT INTO public.search_spelling VALUES ('azerbaija', 'azerbaijan');
INSERT INTO public.search_spelling VALUES ('azerbaijan', 'azerbaijan');
INSERT INTO public.search_spelling VALUES ('azerbaijn', 'azerbaijan');
INSERT INTO public.search_spelling VALUES ('azerbajan', 'azerbaijan');
INSERT INTO public.search_spelling VALUES ('azerbijan', 'azerbaijan');
INSERT INTO public.search_spelling VALUES ('azrbaijan', 'azerbaijan');
INSERT INTO public.search_spelling VALUES ('zerbaijan', 'azerbaijan');
INSERT INTO public.search_spelling VALUES ('ahamas', 'bahamas');
INSERT INTO public.search_spelling VALUES ('baamas', 'bahamas');
INSERT INTO public.search_spelling VALUES ('bahaas', 'bahamas');
INSERT INTO public.search_spelling VALUES ('bahama', 'bahamas');
INSERT INTO public.search_spelling VALUES ('bahamas', 'bahamas');
INSERT INTO public.search_spelling VALUES ('bahams', 'bahamas');
INSERT INTO public.search_spelling VALUES ('bahmas', 'bahamas');
INSERT INTO public.search_spelling VALUES ('bhamas', 'bahamas');
INSERT INTO public.search_spelling VALUES ('ahrain', 'bahrain');
INSERT INTO public.search_spelling VALUES ('bahain', 'bahrain');
INSERT INTO public.search_spelling VALUES ('bahrai', 'bahrain');
INSERT INTO public.search_spelling VALUES ('bahrain', 'bahrain');
INSERT INTO public.search_spelling VALUES ('bahran', 'bahrain');
INSERT INTO public.search_spelling VALUES ('bahrin', 'bahrain');
INSERT INTO public.search_spelling VALUES ('barain', 'bahrain');
INSERT INTO public.search_spelling VALUES ('bhrain', 'bahrain');
INSERT INTO public.search_spelling VALUES ('angladesh', 'bangladesh');
INSERT INTO public.search_spelling VALUES ('bagladesh', 'bangladesh');
INSERT INTO public.search_spelling VALUES ('bangadesh', 'bangladesh');
INSERT INTO public.search_spelling VALUES ('bangladeh', 'bangladesh');
INSERT INTO public.search_spelling VALUES ('banglades', 'bangladesh');
INSERT INTO public.search_spelling VALUES ('bangladesh', 'bangladesh');
INSERT INTO public.search_spelling VALUES ('bangladsh', 'bangladesh');
INSERT INTO public.search_spelling VALUES ('banglaesh', 'bangladesh');
INSERT INTO public.search_spelling VALUES ('bangldesh', 'bangladesh');
INSERT INTO public.search_spelling VALUES ('banladesh', 'bangladesh');
INSERT INTO public.search_spelling VALUES ('bngladesh', 'bangladesh');
INSERT INTO public.search_spelling VALUES ('arbados', 'barbados');
INSERT INTO public.search_spelling VALUES ('babados', 'barbados');
INSERT INTO public.search_spelling VALUES ('barados', 'barbados');
INSERT INTO public.search_spelling VALUES ('barbado', 'barbados');
INSERT INTO public.search_spelling VALUES ('barbados', 'barbados');
INSERT INTO public.search_spelling VALUES ('barbads', 'barbados');
INSERT INTO public.search_spelling VALUES ('barbaos', 'barbados');
INSERT INTO public.search_spelling VALUES ('barbdos', 'barbados');
INSERT INTO public.search_spelling VALUES ('brbados', 'barbados');
INSERT INTO public.search_spelling VALUES ('bearus', 'belarus');
INSERT INTO public.search_spelling VALUES ('belars', 'belarus');
INSERT INTO public.search_spelling VALUES ('belaru', 'belarus');
INSERT INTO public.search_spelling VALUES ('belarus', 'belarus');
INSERT INTO public.search_spelling VALUES ('belaus', 'belarus');
INSERT INTO public.search_spelling VALUES ('belrus', 'belarus');
INSERT INTO public.search_spelling VALUES ('blarus', 'belarus');
INSERT INTO public.search_spelling VALUES ('elarus', 'belarus');
INSERT INTO public.search_spelling VALUES ('begium', 'belgium');
INSERT INTO public.search_spelling VALUES ('belgim', 'belgium');
INSERT INTO public.search_spelling VALUES ('belgiu', 'belgium');
INSERT INTO public.search_spelling VALUES ('belgium', 'belgium');
INSERT INTO public.search_spelling VALUES ('belgum', 'belgium');
INSERT INTO public.search_spelling VALUES ('belium', 'belgium');
INSERT INTO public.search_spelling VALUES ('blgium', 'belgium');
INSERT INTO public.search_spelling VALUES ('elgium', 'belgium');
INSERT INTO public.search_spelling VALUES ('beize', 'belize');
INSERT INTO public.search_spelling VALUES ('belie', 'belize');
INSERT INTO public.search_spelling VALUES ('beliz', 'belize');
INSERT INTO public.search_spelling VALUES ('belize', 'belize');
INSERT INTO public.search_spelling VALUES ('belze', 'belize');
INSERT INTO public.search_spelling VALUES ('blize', 'belize');
INSERT INTO public.search_spelling VALUES ('elize', 'belize');
INSERT INTO public.search_spelling VALUES ('bein', 'benin');
INSERT INTO public.search_spelling VALUES ('beni', 'benin');
INSERT INTO public.search_spelling VALUES ('benin', 'benin');
INSERT INTO public.search_spelling VALUES ('benn', 'benin');
INSERT INTO public.search_spelling VALUES ('bnin', 'benin');
INSERT INTO public.search_spelling VALUES ('enin', 'benin');
INSERT INTO public.search_spelling VALUES ('bemuda', 'bermuda');
INSERT INTO public.search_spelling VALUES ('bermda', 'bermuda');
INSERT INTO public.search_spelling VALUES ('bermua', 'bermuda');
INSERT INTO public.search_spelling VALUES ('bermud', 'bermuda');
INSERT INTO public.search_spelling VALUES ('bermuda', 'bermuda');
INSERT INTO public.search_spelling VALUES ('beruda', 'bermuda');
INSERT INTO public.search_spelling VALUES ('brmuda', 'bermuda');
INSERT INTO public.search_spelling VALUES ('ermuda', 'bermuda');
INSERT INTO public.search_spelling VALUES ('bhtan', 'bhutan');
INSERT INTO public.search_spelling VALUES ('bhuan', 'bhutan');
INSERT INTO public.search_spelling VALUES ('bhuta', 'bhutan');
INSERT INTO public.search_spelling VALUES ('bhutan', 'bhutan');
INSERT INTO public.search_spelling VALUES ('bhutn', 'bhutan');
INSERT INTO public.search_spelling VALUES ('butan', 'bhutan');
INSERT INTO public.search_spelling VALUES ('hutan', 'bhutan');
INSERT INTO public.search_spelling VALUES ('blivia', 'bolivia');
INSERT INTO public.search_spelling VALUES ('boivia', 'bolivia');
INSERT INTO public.search_spelling VALUES ('boliia', 'bolivia');
INSERT INTO public.search_spelling VALUES ('boliva', 'bolivia');
INSERT INTO public.search_spelling VALUES ('bolivi', 'bolivia');
INSERT INTO public.search_spelling VALUES ('bolivia', 'bolivia');
INSERT INTO public.search_spelling VALUES ('bolvia', 'bolivia');
INSERT INTO public.search_spelling VALUES ('olivia', 'bolivia');
INSERT INTO public.search_spelling VALUES ('lurinational', 'plurinational');
INSERT INTO public.search_spelling VALUES ('plrinational', 'plurinational');
INSERT INTO public.search_spelling VALUES ('pluinational', 'plurinational');
INSERT INTO public.search_spelling VALUES ('pluriational', 'plurinational');
INSERT INTO public.search_spelling VALUES ('plurinaional', 'plurinational');
INSERT INTO public.search_spelling VALUES ('plurinatinal', 'plurinational');
INSERT INTO public.search_spelling VALUES ('plurinatioal', 'plurinational');
INSERT INTO public.search_spelling VALUES ('plurinationa', 'plurinational');
INSERT INTO public.search_spelling VALUES ('plurinational', 'plurinational');
INSERT INTO public.search_spelling VALUES ('plurinationl', 'plurinational');
INSERT INTO public.search_spelling VALUES ('plurinatonal', 'plurinational');
INSERT INTO public.search_spelling VALUES ('plurintional', 'plurinational');
INSERT INTO public.search_spelling VALUES ('plurnational', 'plurinational');
INSERT INTO public.search_spelling VALUES ('purinational', 'plurinational');
INSERT INTO public.search_spelling VALUES ('sate', 'state');
INSERT INTO public.search_spelling VALUES ('stae', 'state');
INSERT INTO public.search_spelling VALUES ('stat', 'state');
INSERT INTO public.search_spelling VALUES ('state', 'state');
INSERT INTO public.search_spelling VALUES ('stte', 'state');
INSERT INTO public.search_spelling VALUES ('tate', 'state');
INSERT INTO public.search_spelling VALUES ('bnaire', 'bonaire');
INSERT INTO public.search_spelling VALUES ('boaire', 'bonaire');
INSERT INTO public.search_spelling VALUES ('bonaie', 'bonaire');
INSERT INTO public.search_spelling VALUES ('bonair', 'bonaire');
INSERT INTO public.search_spelling VALUES ('bonaire', 'bonaire');
INSERT INTO public.search_spelling VALUES ('bonare', 'bonaire');
INSERT INTO public.search_spelling VALUES ('bonire', 'bonaire');
INSERT INTO public.search_spelling VALUES ('onaire', 'bonaire');
INSERT INTO public.search_spelling VALUES ('estatius', 'eustatius');
INSERT INTO public.search_spelling VALUES ('eusatius', 'eustatius');
INSERT INTO public.search_spelling VALUES ('eustaius', 'eustatius');
INSERT INTO public.search_spelling VALUES ('eustatis', 'eustatius');
INSERT INTO public.search_spelling VALUES ('eustatiu', 'eustatius');
INSERT INTO public.search_spelling VALUES ('eustatius', 'eustatius');
INSERT INTO public.search_spelling VALUES ('eustatus', 'eustatius');
INSERT INTO public.search_spelling VALUES ('eusttius', 'eustatius');
INSERT INTO public.search_spelling VALUES ('eutatius', 'eustatius');
INSERT INTO public.search_spelling VALUES ('ustatius', 'eustatius');
INSERT INTO public.search_spelling VALUES ('aba', 'saba');
INSERT INTO public.search_spelling VALUES ('saa', 'saba');
INSERT INTO public.search_spelling VALUES ('sab', 'saba');
INSERT INTO public.search_spelling VALUES ('saba', 'saba');
INSERT INTO public.search_spelling VALUES ('sba', 'saba');
INSERT INTO public.search_spelling VALUES ('int', 'sint');
INSERT INTO public.search_spelling VALUES ('sin', 'sint');
INSERT INTO public.search_spelling VALUES ('sint', 'sint');
INSERT INTO public.search_spelling VALUES ('sit', 'sint');
INSERT INTO public.search_spelling VALUES ('snt', 'sint');
INSERT INTO public.search_spelling VALUES ('bonia', 'bosnia');
INSERT INTO public.search_spelling VALUES ('bosia', 'bosnia');
INSERT INTO public.search_spelling VALUES ('bosna', 'bosnia');
INSERT INTO public.search_spelling VALUES ('bosni', 'bosnia');
INSERT INTO public.search_spelling VALUES ('bosnia', 'bosnia');
INSERT INTO public.search_spelling VALUES ('bsnia', 'bosnia');
INSERT INTO public.search_spelling VALUES ('osnia', 'bosnia');
INSERT INTO public.search_spelling VALUES ('erzegovina', 'herzegovina');
INSERT INTO public.search_spelling VALUES ('heregovina', 'herzegovina');
INSERT INTO public.search_spelling VALUES ('herzegoina', 'herzegovina');
INSERT INTO public.search_spelling VALUES ('herzegovia', 'herzegovina');
INSERT INTO public.search_spelling VALUES ('herzegovin', 'herzegovina');
INSERT INTO public.search_spelling VALUES ('herzegovina', 'herzegovina');
INSERT INTO public.search_spelling VALUES ('herzegovna', 'herzegovina');
INSERT INTO public.search_spelling VALUES ('herzegvina', 'herzegovina');
INSERT INTO public.search_spelling VALUES ('herzeovina', 'herzegovina');
INSERT INTO public.search_spelling VALUES ('herzgovina', 'herzegovina');
INSERT INTO public.search_spelling VALUES ('hezegovina', 'herzegovina');
INSERT INTO public.search_spelling VALUES ('hrzegovina', 'herzegovina');
INSERT INTO public.search_spelling VALUES ('boswana', 'botswana');
INSERT INTO public.search_spelling VALUES ('botsana', 'botswana');
INSERT INTO public.search_spelling VALUES ('botswaa', 'botswana');
INSERT INTO public.search_spelling VALUES ('botswan', 'botswana');
INSERT INTO public.search_spelling VALUES ('botswana', 'botswana');
INSERT INTO public.search_spelling VALUES ('botswna', 'botswana');
INSERT INTO public.search_spelling VALUES ('botwana', 'botswana');
INSERT INTO public.search_spelling VALUES ('btswana', 'botswana');
INSERT INTO public.search_spelling VALUES ('otswana', 'botswana');
INSERT INTO public.search_spelling VALUES ('bouet', 'bouvet');
INSERT INTO public.search_spelling VALUES ('bouve', 'bouvet');
INSERT INTO public.search_spelling VALUES ('bouvet', 'bouvet');
INSERT INTO public.search_spelling VALUES ('bouvt', 'bouvet');
INSERT INTO public.search_spelling VALUES ('bovet', 'bouvet');
INSERT INTO public.search_spelling VALUES ('buvet', 'bouvet');
INSERT INTO public.search_spelling VALUES ('ouvet', 'bouvet');
INSERT INTO public.search_spelling VALUES ('iland', 'island');
INSERT INTO public.search_spelling VALUES ('isand', 'island');
INSERT INTO public.search_spelling VALUES ('islad', 'island');
INSERT INTO public.search_spelling VALUES ('islan', 'island');
INSERT INTO public.search_spelling VALUES ('island', 'island');
INSERT INTO public.search_spelling VALUES ('islnd', 'island');
INSERT INTO public.search_spelling VALUES ('sland', 'island');
INSERT INTO public.search_spelling VALUES ('bazil', 'brazil');
INSERT INTO public.search_spelling VALUES ('brail', 'brazil');
INSERT INTO public.search_spelling VALUES ('brazi', 'brazil');
INSERT INTO public.search_spelling VALUES ('brazil', 'brazil');
INSERT INTO public.search_spelling VALUES ('brazl', 'brazil');
INSERT INTO public.search_spelling VALUES ('brzil', 'brazil');
INSERT INTO public.search_spelling VALUES ('razil', 'brazil');
INSERT INTO public.search_spelling VALUES ('bitish', 'british');
INSERT INTO public.search_spelling VALUES ('briish', 'british');
INSERT INTO public.search_spelling VALUES ('britih', 'british');
INSERT INTO public.search_spelling VALUES ('britis', 'british');
INSERT INTO public.search_spelling VALUES ('british', 'british');
INSERT INTO public.search_spelling VALUES ('britsh', 'british');
INSERT INTO public.search_spelling VALUES ('brtish', 'british');
INSERT INTO public.search_spelling VALUES ('ritish', 'british');
INSERT INTO public.search_spelling VALUES ('idian', 'indian');
INSERT INTO public.search_spelling VALUES ('indan', 'indian');
INSERT INTO public.search_spelling VALUES ('india', 'indian');
INSERT INTO public.search_spelling VALUES ('indian', 'indian');
INSERT INTO public.search_spelling VALUES ('indin', 'indian');
INSERT INTO public.search_spelling VALUES ('inian', 'indian');
INSERT INTO public.search_spelling VALUES ('ndian', 'indian');
INSERT INTO public.search_spelling VALUES ('cean', 'ocean');
INSERT INTO public.search_spelling VALUES ('ocan', 'ocean');
INSERT INTO public.search_spelling VALUES ('ocea', 'ocean');
INSERT INTO public.search_spelling VALUES ('ocean', 'ocean');
INSERT INTO public.search_spelling VALUES ('ocen', 'ocean');
INSERT INTO public.search_spelling VALUES ('oean', 'ocean');
INSERT INTO public.search_spelling VALUES ('erritory', 'territory');
INSERT INTO public.search_spelling VALUES ('teritory', 'territory');
INSERT INTO public.search_spelling VALUES ('terriory', 'territory');
INSERT INTO public.search_spelling VALUES ('territor', 'territory');
INSERT INTO public.search_spelling VALUES ('territory', 'territory');
INSERT INTO public.search_spelling VALUES ('territoy', 'territory');
INSERT INTO public.search_spelling VALUES ('territry', 'territory');
INSERT INTO public.search_spelling VALUES ('terrtory', 'territory');
INSERT INTO public.search_spelling VALUES ('trritory', 'territory');
INSERT INTO public.search_spelling VALUES ('brnei', 'brunei');
INSERT INTO public.search_spelling VALUES ('bruei', 'brunei');
INSERT INTO public.search_spelling VALUES ('brune', 'brunei');
INSERT INTO public.search_spelling VALUES ('brunei', 'brunei');
INSERT INTO public.search_spelling VALUES ('bruni', 'brunei');
INSERT INTO public.search_spelling VALUES ('bunei', 'brunei');
INSERT INTO public.search_spelling VALUES ('runei', 'brunei');
INSERT INTO public.search_spelling VALUES ('arussalam', 'darussalam');
INSERT INTO public.search_spelling VALUES ('darssalam', 'darussalam');
INSERT INTO public.search_spelling VALUES ('darusalam', 'darussalam');
INSERT INTO public.search_spelling VALUES ('darussaam', 'darussalam');
INSERT INTO public.search_spelling VALUES ('darussala', 'darussalam');
INSERT INTO public.search_spelling VALUES ('darussalam', 'darussalam');
INSERT INTO public.search_spelling VALUES ('darussalm', 'darussalam');
INSERT INTO public.search_spelling VALUES ('darusslam', 'darussalam');
INSERT INTO public.search_spelling VALUES ('daussalam', 'darussalam');
INSERT INTO public.search_spelling VALUES ('drussalam', 'darussalam');
INSERT INTO public.search_spelling VALUES ('blgaria', 'bulgaria');
INSERT INTO public.search_spelling VALUES ('bugaria', 'bulgaria');
INSERT INTO public.search_spelling VALUES ('bularia', 'bulgaria');
INSERT INTO public.search_spelling VALUES ('bulgaia', 'bulgaria');
INSERT INTO public.search_spelling VALUES ('bulgara', 'bulgaria');
INSERT INTO public.search_spelling VALUES ('bulgari', 'bulgaria');
INSERT INTO public.search_spelling VALUES ('bulgaria', 'bulgaria');
INSERT INTO public.search_spelling VALUES ('bulgria', 'bulgaria');
INSERT INTO public.search_spelling VALUES ('ulgaria', 'bulgaria');
INSERT INTO public.search_spelling VALUES ('brkina', 'burkina');
INSERT INTO public.search_spelling VALUES ('bukina', 'burkina');
INSERT INTO public.search_spelling VALUES ('burina', 'burkina');
INSERT INTO public.search_spelling VALUES ('burkia', 'burkina');
INSERT INTO public.search_spelling VALUES ('burkin', 'burkina');
INSERT INTO public.search_spelling VALUES ('burkina', 'burkina');
INSERT INTO public.search_spelling VALUES ('burkna', 'burkina');
INSERT INTO public.search_spelling VALUES ('urkina', 'burkina');
INSERT INTO public.search_spelling VALUES ('aso', 'faso');
INSERT INTO public.search_spelling VALUES ('fao', 'faso');
INSERT INTO public.search_spelling VALUES ('fas', 'faso');
INSERT INTO public.search_spelling VALUES ('faso', 'faso');
INSERT INTO public.search_spelling VALUES ('fso', 'faso');
INSERT INTO public.search_spelling VALUES ('brundi', 'burundi');
INSERT INTO public.search_spelling VALUES ('burndi', 'burundi');
INSERT INTO public.search_spelling VALUES ('burudi', 'burundi');
INSERT INTO public.search_spelling VALUES ('burund', 'burundi');
INSERT INTO public.search_spelling VALUES ('burundi', 'burundi');
INSERT INTO public.search_spelling VALUES ('buruni', 'burundi');
INSERT INTO public.search_spelling VALUES ('buundi', 'burundi');
INSERT INTO public.search_spelling VALUES ('urundi', 'burundi');
INSERT INTO public.search_spelling VALUES ('abo', 'cabo');
INSERT INTO public.search_spelling VALUES ('cab', 'cabo');
INSERT INTO public.search_spelling VALUES ('cabo', 'cabo');
INSERT INTO public.search_spelling VALUES ('cao', 'cabo');
INSERT INTO public.search_spelling VALUES ('cbo', 'cabo');
INSERT INTO public.search_spelling VALUES ('erde', 'verde');
INSERT INTO public.search_spelling VALUES ('vede', 'verde');
INSERT INTO public.search_spelling VALUES ('verd', 'verde');
INSERT INTO public.search_spelling VALUES ('verde', 'verde');
INSERT INTO public.search_spelling VALUES ('vere', 'verde');
INSERT INTO public.search_spelling VALUES ('vrde', 'verde');
INSERT INTO public.search_spelling VALUES ('ambodia', 'cambodia');
INSERT INTO public.search_spelling VALUES ('cabodia', 'cambodia');
INSERT INTO public.search_spelling VALUES ('cambdia', 'cambodia');
INSERT INTO public.search_spelling VALUES ('camboda', 'cambodia');
INSERT INTO public.search_spelling VALUES ('cambodi', 'cambodia');
INSERT INTO public.search_spelling VALUES ('cambodia', 'cambodia');
INSERT INTO public.search_spelling VALUES ('camboia', 'cambodia');
INSERT INTO public.search_spelling VALUES ('camodia', 'cambodia');
INSERT INTO public.search_spelling VALUES ('cmbodia', 'cambodia');
INSERT INTO public.search_spelling VALUES ('ameroon', 'cameroon');
INSERT INTO public.search_spelling VALUES ('caeroon', 'cameroon');
INSERT INTO public.search_spelling VALUES ('cameoon', 'cameroon');
INSERT INTO public.search_spelling VALUES ('cameron', 'cameroon');
INSERT INTO public.search_spelling VALUES ('cameroo', 'cameroon');
INSERT INTO public.search_spelling VALUES ('cameroon', 'cameroon');
INSERT INTO public.search_spelling VALUES ('camroon', 'cameroon');
INSERT INTO public.search_spelling VALUES ('cmeroon', 'cameroon');
INSERT INTO public.search_spelling VALUES ('anada', 'canada');
INSERT INTO public.search_spelling VALUES ('caada', 'canada');
INSERT INTO public.search_spelling VALUES ('canaa', 'canada');
INSERT INTO public.search_spelling VALUES ('canad', 'canada');
INSERT INTO public.search_spelling VALUES ('canada', 'canada');
INSERT INTO public.search_spelling VALUES ('canda', 'canada');
INSERT INTO public.search_spelling VALUES ('cnada', 'canada');
INSERT INTO public.search_spelling VALUES ('ayman', 'cayman');
INSERT INTO public.search_spelling VALUES ('caman', 'cayman');
INSERT INTO public.search_spelling VALUES ('cayan', 'cayman');
INSERT INTO public.search_spelling VALUES ('cayma', 'cayman');
INSERT INTO public.search_spelling VALUES ('cayman', 'cayman');
INSERT INTO public.search_spelling VALUES ('caymn', 'cayman');
INSERT INTO public.search_spelling VALUES ('cyman', 'cayman');
INSERT INTO public.search_spelling VALUES ('afican', 'african');
INSERT INTO public.search_spelling VALUES ('afrcan', 'african');
INSERT INTO public.search_spelling VALUES ('afrian', 'african');
INSERT INTO public.search_spelling VALUES ('africa', 'african');
INSERT INTO public.search_spelling VALUES ('african', 'african');
INSERT INTO public.search_spelling VALUES ('africn', 'african');
INSERT INTO public.search_spelling VALUES ('arican', 'african');
INSERT INTO public.search_spelling VALUES ('frican', 'african');
INSERT INTO public.search_spelling VALUES ('cenral', 'central');
INSERT INTO public.search_spelling VALUES ('cental', 'central');
INSERT INTO public.search_spelling VALUES ('centra', 'central');
INSERT INTO public.search_spelling VALUES ('central', 'central');
INSERT INTO public.search_spelling VALUES ('centrl', 'central');
INSERT INTO public.search_spelling VALUES ('cetral', 'central');
INSERT INTO public.search_spelling VALUES ('cntral', 'central');
INSERT INTO public.search_spelling VALUES ('entral', 'central');
INSERT INTO public.search_spelling VALUES ('epublic', 'republic');
INSERT INTO public.search_spelling VALUES ('repblic', 'republic');
INSERT INTO public.search_spelling VALUES ('repubic', 'republic');
INSERT INTO public.search_spelling VALUES ('republc', 'republic');
INSERT INTO public.search_spelling VALUES ('republi', 'republic');
INSERT INTO public.search_spelling VALUES ('republic', 'republic');
INSERT INTO public.search_spelling VALUES ('repulic', 'republic');
INSERT INTO public.search_spelling VALUES ('reublic', 'republic');
INSERT INTO public.search_spelling VALUES ('rpublic', 'republic');
INSERT INTO public.search_spelling VALUES ('cad', 'chad');
INSERT INTO public.search_spelling VALUES ('cha', 'chad');
INSERT INTO public.search_spelling VALUES ('chad', 'chad');
INSERT INTO public.search_spelling VALUES ('chd', 'chad');
INSERT INTO public.search_spelling VALUES ('had', 'chad');
INSERT INTO public.search_spelling VALUES ('chie', 'chile');
INSERT INTO public.search_spelling VALUES ('chil', 'chile');
INSERT INTO public.search_spelling VALUES ('chile', 'chile');
INSERT INTO public.search_spelling VALUES ('chle', 'chile');
INSERT INTO public.search_spelling VALUES ('cile', 'chile');
INSERT INTO public.search_spelling VALUES ('hile', 'chile');
INSERT INTO public.search_spelling VALUES ('chia', 'china');
INSERT INTO public.search_spelling VALUES ('chin', 'china');
INSERT INTO public.search_spelling VALUES ('china', 'china');
INSERT INTO public.search_spelling VALUES ('chna', 'china');
INSERT INTO public.search_spelling VALUES ('cina', 'china');
INSERT INTO public.search_spelling VALUES ('hina', 'china');
INSERT INTO public.search_spelling VALUES ('chistmas', 'christmas');
INSERT INTO public.search_spelling VALUES ('chrismas', 'christmas');
INSERT INTO public.search_spelling VALUES ('christas', 'christmas');
INSERT INTO public.search_spelling VALUES ('christma', 'christmas');
INSERT INTO public.search_spelling VALUES ('christmas', 'christmas');
INSERT INTO public.search_spelling VALUES ('christms', 'christmas');
INSERT INTO public.search_spelling VALUES ('chritmas', 'christmas');
INSERT INTO public.search_spelling VALUES ('chrstmas', 'christmas');
INSERT INTO public.search_spelling VALUES ('cristmas', 'christmas');
INSERT INTO public.search_spelling VALUES ('hristmas', 'christmas');
INSERT INTO public.search_spelling VALUES ('ccos', 'cocos');
INSERT INTO public.search_spelling VALUES ('coco', 'cocos');
INSERT INTO public.search_spelling VALUES ('cocos', 'cocos');
INSERT INTO public.search_spelling VALUES ('cocs', 'cocos');
INSERT INTO public.search_spelling VALUES ('coos', 'cocos');
INSERT INTO public.search_spelling VALUES ('ocos', 'cocos');
INSERT INTO public.search_spelling VALUES ('eeling', 'keeling');
INSERT INTO public.search_spelling VALUES ('keeing', 'keeling');
INSERT INTO public.search_spelling VALUES ('keelig', 'keeling');
INSERT INTO public.search_spelling VALUES ('keelin', 'keeling');
INSERT INTO public.search_spelling VALUES ('keeling', 'keeling');
INSERT INTO public.search_spelling VALUES ('keelng', 'keeling');
INSERT INTO public.search_spelling VALUES ('keling', 'keeling');
INSERT INTO public.search_spelling VALUES ('clombia', 'colombia');
INSERT INTO public.search_spelling VALUES ('colmbia', 'colombia');
INSERT INTO public.search_spelling VALUES ('colobia', 'colombia');
INSERT INTO public.search_spelling VALUES ('colomba', 'colombia');
INSERT INTO public.search_spelling VALUES ('colombi', 'colombia');
INSERT INTO public.search_spelling VALUES ('colombia', 'colombia');
INSERT INTO public.search_spelling VALUES ('colomia', 'colombia');
INSERT INTO public.search_spelling VALUES ('coombia', 'colombia');
INSERT INTO public.search_spelling VALUES ('olombia', 'colombia');
INSERT INTO public.search_spelling VALUES ('cmoros', 'comoros');
INSERT INTO public.search_spelling VALUES ('comoos', 'comoros');
INSERT INTO public.search_spelling VALUES ('comoro', 'comoros');
INSERT INTO public.search_spelling VALUES ('comoros', 'comoros');
INSERT INTO public.search_spelling VALUES ('comors', 'comoros');
INSERT INTO public.search_spelling VALUES ('comros', 'comoros');
INSERT INTO public.search_spelling VALUES ('cooros', 'comoros');
INSERT INTO public.search_spelling VALUES ('omoros', 'comoros');
INSERT INTO public.search_spelling VALUES ('cngo', 'congo');
INSERT INTO public.search_spelling VALUES ('cogo', 'congo');
INSERT INTO public.search_spelling VALUES ('cong', 'congo');
INSERT INTO public.search_spelling VALUES ('congo', 'congo');
INSERT INTO public.search_spelling VALUES ('cono', 'congo');
INSERT INTO public.search_spelling VALUES ('ongo', 'congo');
INSERT INTO public.search_spelling VALUES ('demcratic', 'democratic');
INSERT INTO public.search_spelling VALUES ('democatic', 'democratic');
INSERT INTO public.search_spelling VALUES ('democraic', 'democratic');
INSERT INTO public.search_spelling VALUES ('democratc', 'democratic');
INSERT INTO public.search_spelling VALUES ('democrati', 'democratic');
INSERT INTO public.search_spelling VALUES ('democratic', 'democratic');
INSERT INTO public.search_spelling VALUES ('democrtic', 'democratic');
INSERT INTO public.search_spelling VALUES ('demoratic', 'democratic');
INSERT INTO public.search_spelling VALUES ('deocratic', 'democratic');
INSERT INTO public.search_spelling VALUES ('dmocratic', 'democratic');
INSERT INTO public.search_spelling VALUES ('emocratic', 'democratic');
INSERT INTO public.search_spelling VALUES ('cok', 'cook');
INSERT INTO public.search_spelling VALUES ('coo', 'cook');
INSERT INTO public.search_spelling VALUES ('cook', 'cook');
INSERT INTO public.search_spelling VALUES ('ook', 'cook');
INSERT INTO public.search_spelling VALUES ('cosa', 'costa');
INSERT INTO public.search_spelling VALUES ('cost', 'costa');
INSERT INTO public.search_spelling VALUES ('costa', 'costa');
INSERT INTO public.search_spelling VALUES ('cota', 'costa');
INSERT INTO public.search_spelling VALUES ('csta', 'costa');
INSERT INTO public.search_spelling VALUES ('osta', 'costa');
INSERT INTO public.search_spelling VALUES ('ica', 'rica');
INSERT INTO public.search_spelling VALUES ('rca', 'rica');
INSERT INTO public.search_spelling VALUES ('ria', 'rica');
INSERT INTO public.search_spelling VALUES ('ric', 'rica');
INSERT INTO public.search_spelling VALUES ('rica', 'rica');
INSERT INTO public.search_spelling VALUES ('coe', 'cote');
INSERT INTO public.search_spelling VALUES ('cot', 'cote');
INSERT INTO public.search_spelling VALUES ('cote', 'cote');
INSERT INTO public.search_spelling VALUES ('cte', 'cote');
INSERT INTO public.search_spelling VALUES ('ote', 'cote');
INSERT INTO public.search_spelling VALUES ('dioire', 'divoire');
INSERT INTO public.search_spelling VALUES ('divire', 'divoire');
INSERT INTO public.search_spelling VALUES ('divoie', 'divoire');
INSERT INTO public.search_spelling VALUES ('divoir', 'divoire');
INSERT INTO public.search_spelling VALUES ('divoire', 'divoire');
INSERT INTO public.search_spelling VALUES ('divore', 'divoire');
INSERT INTO public.search_spelling VALUES ('dvoire', 'divoire');
INSERT INTO public.search_spelling VALUES ('ivoire', 'divoire');
INSERT INTO public.search_spelling VALUES ('coatia', 'croatia');
INSERT INTO public.search_spelling VALUES ('cratia', 'croatia');
INSERT INTO public.search_spelling VALUES ('croaia', 'croatia');
INSERT INTO public.search_spelling VALUES ('croata', 'croatia');
INSERT INTO public.search_spelling VALUES ('croati', 'croatia');
INSERT INTO public.search_spelling VALUES ('croatia', 'croatia');
INSERT INTO public.search_spelling VALUES ('crotia', 'croatia');
INSERT INTO public.search_spelling VALUES ('roatia', 'croatia');
INSERT INTO public.search_spelling VALUES ('cba', 'cuba');
INSERT INTO public.search_spelling VALUES ('cua', 'cuba');
INSERT INTO public.search_spelling VALUES ('cub', 'cuba');
INSERT INTO public.search_spelling VALUES ('cuba', 'cuba');
INSERT INTO public.search_spelling VALUES ('uba', 'cuba');
INSERT INTO public.search_spelling VALUES ('cracao', 'curacao');
INSERT INTO public.search_spelling VALUES ('cuacao', 'curacao');
INSERT INTO public.search_spelling VALUES ('curaao', 'curacao');
INSERT INTO public.search_spelling VALUES ('curaca', 'curacao');
INSERT INTO public.search_spelling VALUES ('curacao', 'curacao');
INSERT INTO public.search_spelling VALUES ('curaco', 'curacao');
INSERT INTO public.search_spelling VALUES ('curcao', 'curacao');
INSERT INTO public.search_spelling VALUES ('uracao', 'curacao');
INSERT INTO public.search_spelling VALUES ('cprus', 'cyprus');
INSERT INTO public.search_spelling VALUES ('cyprs', 'cyprus');
INSERT INTO public.search_spelling VALUES ('cypru', 'cyprus');
INSERT INTO public.search_spelling VALUES ('cyprus', 'cyprus');
INSERT INTO public.search_spelling VALUES ('cypus', 'cyprus');
INSERT INTO public.search_spelling VALUES ('cyrus', 'cyprus');
INSERT INTO public.search_spelling VALUES ('yprus', 'cyprus');
INSERT INTO public.search_spelling VALUES ('cechia', 'czechia');
INSERT INTO public.search_spelling VALUES ('czchia', 'czechia');
INSERT INTO public.search_spelling VALUES ('czecha', 'czechia');
INSERT INTO public.search_spelling VALUES ('czechi', 'czechia');
INSERT INTO public.search_spelling VALUES ('czechia', 'czechia');
INSERT INTO public.search_spelling VALUES ('czecia', 'czechia');
INSERT INTO public.search_spelling VALUES ('czehia', 'czechia');
INSERT INTO public.search_spelling VALUES ('zechia', 'czechia');
INSERT INTO public.search_spelling VALUES ('demark', 'denmark');
INSERT INTO public.search_spelling VALUES ('denark', 'denmark');
INSERT INTO public.search_spelling VALUES ('denmak', 'denmark');
INSERT INTO public.search_spelling VALUES ('denmar', 'denmark');
INSERT INTO public.search_spelling VALUES ('denmark', 'denmark');
INSERT INTO public.search_spelling VALUES ('denmrk', 'denmark');
INSERT INTO public.search_spelling VALUES ('dnmark', 'denmark');
INSERT INTO public.search_spelling VALUES ('enmark', 'denmark');
INSERT INTO public.search_spelling VALUES ('dibouti', 'djibouti');
INSERT INTO public.search_spelling VALUES ('djbouti', 'djibouti');
INSERT INTO public.search_spelling VALUES ('djiboti', 'djibouti');
INSERT INTO public.search_spelling VALUES ('djiboui', 'djibouti');
INSERT INTO public.search_spelling VALUES ('djibout', 'djibouti');
INSERT INTO public.search_spelling VALUES ('djibouti', 'djibouti');
INSERT INTO public.search_spelling VALUES ('djibuti', 'djibouti');
INSERT INTO public.search_spelling VALUES ('djiouti', 'djibouti');
INSERT INTO public.search_spelling VALUES ('jibouti', 'djibouti');
INSERT INTO public.search_spelling VALUES ('dminica', 'dominica');
INSERT INTO public.search_spelling VALUES ('doinica', 'dominica');
INSERT INTO public.search_spelling VALUES ('domiica', 'dominica');
INSERT INTO public.search_spelling VALUES ('dominca', 'dominica');
INSERT INTO public.search_spelling VALUES ('dominia', 'dominica');
INSERT INTO public.search_spelling VALUES ('dominic', 'dominica');
INSERT INTO public.search_spelling VALUES ('dominica', 'dominica');
INSERT INTO public.search_spelling VALUES ('domnica', 'dominica');
INSERT INTO public.search_spelling VALUES ('ominica', 'dominica');
INSERT INTO public.search_spelling VALUES ('dminican', 'dominican');
INSERT INTO public.search_spelling VALUES ('doinican', 'dominican');
INSERT INTO public.search_spelling VALUES ('domiican', 'dominican');
INSERT INTO public.search_spelling VALUES ('domincan', 'dominican');
INSERT INTO public.search_spelling VALUES ('dominian', 'dominican');
INSERT INTO public.search_spelling VALUES ('dominica', 'dominican');
INSERT INTO public.search_spelling VALUES ('dominican', 'dominican');
INSERT INTO public.search_spelling VALUES ('dominicn', 'dominican');
INSERT INTO public.search_spelling VALUES ('domnican', 'dominican');
INSERT INTO public.search_spelling VALUES ('ominican', 'dominican');
INSERT INTO public.search_spelling VALUES ('cuador', 'ecuador');
INSERT INTO public.search_spelling VALUES ('ecador', 'ecuador');
INSERT INTO public.search_spelling VALUES ('ecuado', 'ecuador');
INSERT INTO public.search_spelling VALUES ('ecuador', 'ecuador');
INSERT INTO public.search_spelling VALUES ('ecuadr', 'ecuador');
INSERT INTO public.search_spelling VALUES ('ecuaor', 'ecuador');
INSERT INTO public.search_spelling VALUES ('ecudor', 'ecuador');
INSERT INTO public.search_spelling VALUES ('euador', 'ecuador');
INSERT INTO public.search_spelling VALUES ('egpt', 'egypt');
INSERT INTO public.search_spelling VALUES ('egyp', 'egypt');
INSERT INTO public.search_spelling VALUES ('egypt', 'egypt');
INSERT INTO public.search_spelling VALUES ('egyt', 'egypt');
INSERT INTO public.search_spelling VALUES ('eypt', 'egypt');
INSERT INTO public.search_spelling VALUES ('gypt', 'egypt');
INSERT INTO public.search_spelling VALUES ('alvador', 'salvador');
INSERT INTO public.search_spelling VALUES ('salador', 'salvador');
INSERT INTO public.search_spelling VALUES ('salvado', 'salvador');
INSERT INTO public.search_spelling VALUES ('salvador', 'salvador');
INSERT INTO public.search_spelling VALUES ('salvadr', 'salvador');
INSERT INTO public.search_spelling VALUES ('salvaor', 'salvador');
INSERT INTO public.search_spelling VALUES ('salvdor', 'salvador');
INSERT INTO public.search_spelling VALUES ('savador', 'salvador');
INSERT INTO public.search_spelling VALUES ('slvador', 'salvador');
INSERT INTO public.search_spelling VALUES ('eqatorial', 'equatorial');
INSERT INTO public.search_spelling VALUES ('equaorial', 'equatorial');
INSERT INTO public.search_spelling VALUES ('equatoial', 'equatorial');
INSERT INTO public.search_spelling VALUES ('equatoral', 'equatorial');
INSERT INTO public.search_spelling VALUES ('equatoria', 'equatorial');
INSERT INTO public.search_spelling VALUES ('equatorial', 'equatorial');
INSERT INTO public.search_spelling VALUES ('equatoril', 'equatorial');
INSERT INTO public.search_spelling VALUES ('equatrial', 'equatorial');
INSERT INTO public.search_spelling VALUES ('equtorial', 'equatorial');
INSERT INTO public.search_spelling VALUES ('euatorial', 'equatorial');
INSERT INTO public.search_spelling VALUES ('quatorial', 'equatorial');
INSERT INTO public.search_spelling VALUES ('ginea', 'guinea');
INSERT INTO public.search_spelling VALUES ('guiea', 'guinea');
INSERT INTO public.search_spelling VALUES ('guina', 'guinea');
INSERT INTO public.search_spelling VALUES ('guine', 'guinea');
INSERT INTO public.search_spelling VALUES ('guinea', 'guinea');
INSERT INTO public.search_spelling VALUES ('gunea', 'guinea');
INSERT INTO public.search_spelling VALUES ('uinea', 'guinea');
INSERT INTO public.search_spelling VALUES ('eitrea', 'eritrea');
INSERT INTO public.search_spelling VALUES ('erirea', 'eritrea');
INSERT INTO public.search_spelling VALUES ('eritea', 'eritrea');
INSERT INTO public.search_spelling VALUES ('eritra', 'eritrea');
INSERT INTO public.search_spelling VALUES ('eritre', 'eritrea');
INSERT INTO public.search_spelling VALUES ('eritrea', 'eritrea');
INSERT INTO public.search_spelling VALUES ('ertrea', 'eritrea');
INSERT INTO public.search_spelling VALUES ('ritrea', 'eritrea');
INSERT INTO public.search_spelling VALUES ('esonia', 'estonia');
INSERT INTO public.search_spelling VALUES ('estnia', 'estonia');
INSERT INTO public.search_spelling VALUES ('estoia', 'estonia');
INSERT INTO public.search_spelling VALUES ('estona', 'estonia');
INSERT INTO public.search_spelling VALUES ('estoni', 'estonia');
INSERT INTO public.search_spelling VALUES ('estonia', 'estonia');
INSERT INTO public.search_spelling VALUES ('etonia', 'estonia');
INSERT INTO public.search_spelling VALUES ('stonia', 'estonia');
INSERT INTO public.search_spelling VALUES ('ehiopia', 'ethiopia');
INSERT INTO public.search_spelling VALUES ('ethioia', 'ethiopia');
INSERT INTO public.search_spelling VALUES ('ethiopa', 'ethiopia');
INSERT INTO public.search_spelling VALUES ('ethiopi', 'ethiopia');
INSERT INTO public.search_spelling VALUES ('ethiopia', 'ethiopia');
INSERT INTO public.search_spelling VALUES ('ethipia', 'ethiopia');
INSERT INTO public.search_spelling VALUES ('ethopia', 'ethiopia');
INSERT INTO public.search_spelling VALUES ('etiopia', 'ethiopia');
INSERT INTO public.search_spelling VALUES ('thiopia', 'ethiopia');
INSERT INTO public.search_spelling VALUES ('alkland', 'falkland');
INSERT INTO public.search_spelling VALUES ('fakland', 'falkland');
INSERT INTO public.search_spelling VALUES ('falkand', 'falkland');
INSERT INTO public.search_spelling VALUES ('falklad', 'falkland');
INSERT INTO public.search_spelling VALUES ('falklan', 'falkland');
INSERT INTO public.search_spelling VALUES ('falkland', 'falkland');
INSERT INTO public.search_spelling VALUES ('falklnd', 'falkland');
INSERT INTO public.search_spelling VALUES ('falland', 'falkland');
INSERT INTO public.search_spelling VALUES ('flkland', 'falkland');
INSERT INTO public.search_spelling VALUES ('alvinas', 'malvinas');
INSERT INTO public.search_spelling VALUES ('malinas', 'malvinas');
INSERT INTO public.search_spelling VALUES ('malvias', 'malvinas');
INSERT INTO public.search_spelling VALUES ('malvina', 'malvinas');
INSERT INTO public.search_spelling VALUES ('malvinas', 'malvinas');
INSERT INTO public.search_spelling VALUES ('malvins', 'malvinas');
INSERT INTO public.search_spelling VALUES ('malvnas', 'malvinas');
INSERT INTO public.search_spelling VALUES ('mavinas', 'malvinas');
INSERT INTO public.search_spelling VALUES ('mlvinas', 'malvinas');
INSERT INTO public.search_spelling VALUES ('aroe', 'faroe');
INSERT INTO public.search_spelling VALUES ('faoe', 'faroe');
INSERT INTO public.search_spelling VALUES ('fare', 'faroe');
INSERT INTO public.search_spelling VALUES ('faro', 'faroe');
INSERT INTO public.search_spelling VALUES ('faroe', 'faroe');
INSERT INTO public.search_spelling VALUES ('froe', 'faroe');
INSERT INTO public.search_spelling VALUES ('fii', 'fiji');
INSERT INTO public.search_spelling VALUES ('fij', 'fiji');
INSERT INTO public.search_spelling VALUES ('fiji', 'fiji');
INSERT INTO public.search_spelling VALUES ('fji', 'fiji');
INSERT INTO public.search_spelling VALUES ('iji', 'fiji');
INSERT INTO public.search_spelling VALUES ('filand', 'finland');
INSERT INTO public.search_spelling VALUES ('finand', 'finland');
INSERT INTO public.search_spelling VALUES ('finlad', 'finland');
INSERT INTO public.search_spelling VALUES ('finlan', 'finland');
INSERT INTO public.search_spelling VALUES ('finland', 'finland');
INSERT INTO public.search_spelling VALUES ('finlnd', 'finland');
INSERT INTO public.search_spelling VALUES ('fnland', 'finland');
INSERT INTO public.search_spelling VALUES ('inland', 'finland');
INSERT INTO public.search_spelling VALUES ('fance', 'france');
INSERT INTO public.search_spelling VALUES ('frace', 'france');
INSERT INTO public.search_spelling VALUES ('franc', 'france');
INSERT INTO public.search_spelling VALUES ('france', 'france');
INSERT INTO public.search_spelling VALUES ('frane', 'france');
INSERT INTO public.search_spelling VALUES ('frnce', 'france');
INSERT INTO public.search_spelling VALUES ('rance', 'france');
INSERT INTO public.search_spelling VALUES ('fench', 'french');
INSERT INTO public.search_spelling VALUES ('frech', 'french');
INSERT INTO public.search_spelling VALUES ('frenc', 'french');
INSERT INTO public.search_spelling VALUES ('french', 'french');
INSERT INTO public.search_spelling VALUES ('frenh', 'french');
INSERT INTO public.search_spelling VALUES ('frnch', 'french');
INSERT INTO public.search_spelling VALUES ('rench', 'french');
INSERT INTO public.search_spelling VALUES ('giana', 'guiana');
INSERT INTO public.search_spelling VALUES ('guana', 'guiana');
INSERT INTO public.search_spelling VALUES ('guiaa', 'guiana');
INSERT INTO public.search_spelling VALUES ('guian', 'guiana');
INSERT INTO public.search_spelling VALUES ('guiana', 'guiana');
INSERT INTO public.search_spelling VALUES ('guina', 'guiana');
INSERT INTO public.search_spelling VALUES ('uiana', 'guiana');
INSERT INTO public.search_spelling VALUES ('olynesia', 'polynesia');
INSERT INTO public.search_spelling VALUES ('plynesia', 'polynesia');
INSERT INTO public.search_spelling VALUES ('polnesia', 'polynesia');
INSERT INTO public.search_spelling VALUES ('polyesia', 'polynesia');
INSERT INTO public.search_spelling VALUES ('polyneia', 'polynesia');
INSERT INTO public.search_spelling VALUES ('polynesa', 'polynesia');
INSERT INTO public.search_spelling VALUES ('polynesi', 'polynesia');
INSERT INTO public.search_spelling VALUES ('polynesia', 'polynesia');
INSERT INTO public.search_spelling VALUES ('polynsia', 'polynesia');
INSERT INTO public.search_spelling VALUES ('poynesia', 'polynesia');
INSERT INTO public.search_spelling VALUES ('outhern', 'southern');
INSERT INTO public.search_spelling VALUES ('sothern', 'southern');
INSERT INTO public.search_spelling VALUES ('souhern', 'southern');
INSERT INTO public.search_spelling VALUES ('soutern', 'southern');
INSERT INTO public.search_spelling VALUES ('southen', 'southern');
INSERT INTO public.search_spelling VALUES ('souther', 'southern');
INSERT INTO public.search_spelling VALUES ('southern', 'southern');
INSERT INTO public.search_spelling VALUES ('southrn', 'southern');
INSERT INTO public.search_spelling VALUES ('suthern', 'southern');
INSERT INTO public.search_spelling VALUES ('erritories', 'territories');
INSERT INTO public.search_spelling VALUES ('teritories', 'territories');
INSERT INTO public.search_spelling VALUES ('terriories', 'territories');
INSERT INTO public.search_spelling VALUES ('territoies', 'territories');
INSERT INTO public.search_spelling VALUES ('territores', 'territories');
INSERT INTO public.search_spelling VALUES ('territorie', 'territories');
INSERT INTO public.search_spelling VALUES ('territories', 'territories');
INSERT INTO public.search_spelling VALUES ('territoris', 'territories');
INSERT INTO public.search_spelling VALUES ('territries', 'territories');
INSERT INTO public.search_spelling VALUES ('terrtories', 'territories');
INSERT INTO public.search_spelling VALUES ('trritories', 'territories');
INSERT INTO public.search_spelling VALUES ('abon', 'gabon');
INSERT INTO public.search_spelling VALUES ('gabn', 'gabon');
INSERT INTO public.search_spelling VALUES ('gabo', 'gabon');
INSERT INTO public.search_spelling VALUES ('gabon', 'gabon');
INSERT INTO public.search_spelling VALUES ('gaon', 'gabon');
INSERT INTO public.search_spelling VALUES ('gbon', 'gabon');
INSERT INTO public.search_spelling VALUES ('ambia', 'gambia');
INSERT INTO public.search_spelling VALUES ('gabia', 'gambia');
INSERT INTO public.search_spelling VALUES ('gamba', 'gambia');
INSERT INTO public.search_spelling VALUES ('gambi', 'gambia');
INSERT INTO public.search_spelling VALUES ('gambia', 'gambia');
INSERT INTO public.search_spelling VALUES ('gamia', 'gambia');
INSERT INTO public.search_spelling VALUES ('gmbia', 'gambia');
INSERT INTO public.search_spelling VALUES ('eorgia', 'georgia');
INSERT INTO public.search_spelling VALUES ('geogia', 'georgia');
INSERT INTO public.search_spelling VALUES ('georga', 'georgia');
INSERT INTO public.search_spelling VALUES ('georgi', 'georgia');
INSERT INTO public.search_spelling VALUES ('georgia', 'georgia');
INSERT INTO public.search_spelling VALUES ('georia', 'georgia');
INSERT INTO public.search_spelling VALUES ('gergia', 'georgia');
INSERT INTO public.search_spelling VALUES ('gorgia', 'georgia');
INSERT INTO public.search_spelling VALUES ('ermany', 'germany');
INSERT INTO public.search_spelling VALUES ('gemany', 'germany');
INSERT INTO public.search_spelling VALUES ('gerany', 'germany');
INSERT INTO public.search_spelling VALUES ('german', 'germany');
INSERT INTO public.search_spelling VALUES ('germany', 'germany');
INSERT INTO public.search_spelling VALUES ('germay', 'germany');
INSERT INTO public.search_spelling VALUES ('germny', 'germany');
INSERT INTO public.search_spelling VALUES ('grmany', 'germany');
INSERT INTO public.search_spelling VALUES ('gana', 'ghana');
INSERT INTO public.search_spelling VALUES ('ghaa', 'ghana');
INSERT INTO public.search_spelling VALUES ('ghan', 'ghana');
INSERT INTO public.search_spelling VALUES ('ghana', 'ghana');
INSERT INTO public.search_spelling VALUES ('ghna', 'ghana');
INSERT INTO public.search_spelling VALUES ('hana', 'ghana');
INSERT INTO public.search_spelling VALUES ('gbraltar', 'gibraltar');
INSERT INTO public.search_spelling VALUES ('gibaltar', 'gibraltar');
INSERT INTO public.search_spelling VALUES ('gibralar', 'gibraltar');
INSERT INTO public.search_spelling VALUES ('gibralta', 'gibraltar');
INSERT INTO public.search_spelling VALUES ('gibraltar', 'gibraltar');
INSERT INTO public.search_spelling VALUES ('gibraltr', 'gibraltar');
INSERT INTO public.search_spelling VALUES ('gibratar', 'gibraltar');
INSERT INTO public.search_spelling VALUES ('gibrltar', 'gibraltar');
INSERT INTO public.search_spelling VALUES ('giraltar', 'gibraltar');
INSERT INTO public.search_spelling VALUES ('ibraltar', 'gibraltar');
INSERT INTO public.search_spelling VALUES ('geece', 'greece');
INSERT INTO public.search_spelling VALUES ('grece', 'greece');
INSERT INTO public.search_spelling VALUES ('greec', 'greece');
INSERT INTO public.search_spelling VALUES ('greece', 'greece');
INSERT INTO public.search_spelling VALUES ('greee', 'greece');
INSERT INTO public.search_spelling VALUES ('reece', 'greece');
INSERT INTO public.search_spelling VALUES ('geenland', 'greenland');
INSERT INTO public.search_spelling VALUES ('greeland', 'greenland');
INSERT INTO public.search_spelling VALUES ('greenand', 'greenland');
INSERT INTO public.search_spelling VALUES ('greenlad', 'greenland');
INSERT INTO public.search_spelling VALUES ('greenlan', 'greenland');
INSERT INTO public.search_spelling VALUES ('greenland', 'greenland');
INSERT INTO public.search_spelling VALUES ('greenlnd', 'greenland');
INSERT INTO public.search_spelling VALUES ('grenland', 'greenland');
INSERT INTO public.search_spelling VALUES ('reenland', 'greenland');
INSERT INTO public.search_spelling VALUES ('genada', 'grenada');
INSERT INTO public.search_spelling VALUES ('greada', 'grenada');
INSERT INTO public.search_spelling VALUES ('grenaa', 'grenada');
INSERT INTO public.search_spelling VALUES ('grenad', 'grenada');
INSERT INTO public.search_spelling VALUES ('grenada', 'grenada');
INSERT INTO public.search_spelling VALUES ('grenda', 'grenada');
INSERT INTO public.search_spelling VALUES ('grnada', 'grenada');
INSERT INTO public.search_spelling VALUES ('renada', 'grenada');
INSERT INTO public.search_spelling VALUES ('gadeloupe', 'guadeloupe');
INSERT INTO public.search_spelling VALUES ('guadelope', 'guadeloupe');
INSERT INTO public.search_spelling VALUES ('guadeloue', 'guadeloupe');
INSERT INTO public.search_spelling VALUES ('guadeloup', 'guadeloupe');
INSERT INTO public.search_spelling VALUES ('guadeloupe', 'guadeloupe');
INSERT INTO public.search_spelling VALUES ('guadelupe', 'guadeloupe');
INSERT INTO public.search_spelling VALUES ('guadeoupe', 'guadeloupe');
INSERT INTO public.search_spelling VALUES ('guadloupe', 'guadeloupe');
INSERT INTO public.search_spelling VALUES ('guaeloupe', 'guadeloupe');
INSERT INTO public.search_spelling VALUES ('gudeloupe', 'guadeloupe');
INSERT INTO public.search_spelling VALUES ('uadeloupe', 'guadeloupe');
INSERT INTO public.search_spelling VALUES ('gam', 'guam');
INSERT INTO public.search_spelling VALUES ('gua', 'guam');
INSERT INTO public.search_spelling VALUES ('guam', 'guam');
INSERT INTO public.search_spelling VALUES ('gum', 'guam');
INSERT INTO public.search_spelling VALUES ('uam', 'guam');
INSERT INTO public.search_spelling VALUES ('gatemala', 'guatemala');
INSERT INTO public.search_spelling VALUES ('guaemala', 'guatemala');
INSERT INTO public.search_spelling VALUES ('guateala', 'guatemala');
INSERT INTO public.search_spelling VALUES ('guatemaa', 'guatemala');
INSERT INTO public.search_spelling VALUES ('guatemal', 'guatemala');
INSERT INTO public.search_spelling VALUES ('guatemala', 'guatemala');
INSERT INTO public.search_spelling VALUES ('guatemla', 'guatemala');
INSERT INTO public.search_spelling VALUES ('guatmala', 'guatemala');
INSERT INTO public.search_spelling VALUES ('gutemala', 'guatemala');
INSERT INTO public.search_spelling VALUES ('uatemala', 'guatemala');
INSERT INTO public.search_spelling VALUES ('gernsey', 'guernsey');
INSERT INTO public.search_spelling VALUES ('guensey', 'guernsey');
INSERT INTO public.search_spelling VALUES ('guerney', 'guernsey');
INSERT INTO public.search_spelling VALUES ('guernse', 'guernsey');
INSERT INTO public.search_spelling VALUES ('guernsey', 'guernsey');
INSERT INTO public.search_spelling VALUES ('guernsy', 'guernsey');
INSERT INTO public.search_spelling VALUES ('guersey', 'guernsey');
INSERT INTO public.search_spelling VALUES ('gurnsey', 'guernsey');
INSERT INTO public.search_spelling VALUES ('uernsey', 'guernsey');
INSERT INTO public.search_spelling VALUES ('bisau', 'bissau');
INSERT INTO public.search_spelling VALUES ('bissa', 'bissau');
INSERT INTO public.search_spelling VALUES ('bissau', 'bissau');
INSERT INTO public.search_spelling VALUES ('bissu', 'bissau');
INSERT INTO public.search_spelling VALUES ('bssau', 'bissau');
INSERT INTO public.search_spelling VALUES ('issau', 'bissau');
INSERT INTO public.search_spelling VALUES ('guana', 'guyana');
INSERT INTO public.search_spelling VALUES ('guyaa', 'guyana');
INSERT INTO public.search_spelling VALUES ('guyan', 'guyana');
INSERT INTO public.search_spelling VALUES ('guyana', 'guyana');
INSERT INTO public.search_spelling VALUES ('guyna', 'guyana');
INSERT INTO public.search_spelling VALUES ('gyana', 'guyana');
INSERT INTO public.search_spelling VALUES ('uyana', 'guyana');
INSERT INTO public.search_spelling VALUES ('aiti', 'haiti');
INSERT INTO public.search_spelling VALUES ('haii', 'haiti');
INSERT INTO public.search_spelling VALUES ('hait', 'haiti');
INSERT INTO public.search_spelling VALUES ('haiti', 'haiti');
INSERT INTO public.search_spelling VALUES ('hati', 'haiti');
INSERT INTO public.search_spelling VALUES ('hiti', 'haiti');
INSERT INTO public.search_spelling VALUES ('eard', 'heard');
INSERT INTO public.search_spelling VALUES ('hard', 'heard');
INSERT INTO public.search_spelling VALUES ('head', 'heard');
INSERT INTO public.search_spelling VALUES ('hear', 'heard');
INSERT INTO public.search_spelling VALUES ('heard', 'heard');
INSERT INTO public.search_spelling VALUES ('herd', 'heard');
INSERT INTO public.search_spelling VALUES ('cdonald', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('mcdnald', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('mcdoald', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('mcdonad', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('mcdonal', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('mcdonald', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('mcdonld', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('mconald', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('mdonald', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('hly', 'holy');
INSERT INTO public.search_spelling VALUES ('hol', 'holy');
INSERT INTO public.search_spelling VALUES ('holy', 'holy');
INSERT INTO public.search_spelling VALUES ('hoy', 'holy');
INSERT INTO public.search_spelling VALUES ('oly', 'holy');
INSERT INTO public.search_spelling VALUES ('hnduras', 'honduras');
INSERT INTO public.search_spelling VALUES ('hoduras', 'honduras');
INSERT INTO public.search_spelling VALUES ('hondras', 'honduras');
INSERT INTO public.search_spelling VALUES ('honduas', 'honduras');
INSERT INTO public.search_spelling VALUES ('hondura', 'honduras');
INSERT INTO public.search_spelling VALUES ('honduras', 'honduras');
INSERT INTO public.search_spelling VALUES ('hondurs', 'honduras');
INSERT INTO public.search_spelling VALUES ('honuras', 'honduras');
INSERT INTO public.search_spelling VALUES ('onduras', 'honduras');
INSERT INTO public.search_spelling VALUES ('hng', 'hong');
INSERT INTO public.search_spelling VALUES ('hog', 'hong');
INSERT INTO public.search_spelling VALUES ('hon', 'hong');
INSERT INTO public.search_spelling VALUES ('hong', 'hong');
INSERT INTO public.search_spelling VALUES ('ong', 'hong');
INSERT INTO public.search_spelling VALUES ('kng', 'kong');
INSERT INTO public.search_spelling VALUES ('kog', 'kong');
INSERT INTO public.search_spelling VALUES ('kon', 'kong');
INSERT INTO public.search_spelling VALUES ('kong', 'kong');
INSERT INTO public.search_spelling VALUES ('ong', 'kong');
INSERT INTO public.search_spelling VALUES ('hngary', 'hungary');
INSERT INTO public.search_spelling VALUES ('hugary', 'hungary');
INSERT INTO public.search_spelling VALUES ('hunary', 'hungary');
INSERT INTO public.search_spelling VALUES ('hungar', 'hungary');
INSERT INTO public.search_spelling VALUES ('hungary', 'hungary');
INSERT INTO public.search_spelling VALUES ('hungay', 'hungary');
INSERT INTO public.search_spelling VALUES ('hungry', 'hungary');
INSERT INTO public.search_spelling VALUES ('ungary', 'hungary');
INSERT INTO public.search_spelling VALUES ('celand', 'iceland');
INSERT INTO public.search_spelling VALUES ('iceand', 'iceland');
INSERT INTO public.search_spelling VALUES ('icelad', 'iceland');
INSERT INTO public.search_spelling VALUES ('icelan', 'iceland');
INSERT INTO public.search_spelling VALUES ('iceland', 'iceland');
INSERT INTO public.search_spelling VALUES ('icelnd', 'iceland');
INSERT INTO public.search_spelling VALUES ('icland', 'iceland');
INSERT INTO public.search_spelling VALUES ('ieland', 'iceland');
INSERT INTO public.search_spelling VALUES ('idia', 'india');
INSERT INTO public.search_spelling VALUES ('inda', 'india');
INSERT INTO public.search_spelling VALUES ('indi', 'india');
INSERT INTO public.search_spelling VALUES ('india', 'india');
INSERT INTO public.search_spelling VALUES ('inia', 'india');
INSERT INTO public.search_spelling VALUES ('ndia', 'india');
INSERT INTO public.search_spelling VALUES ('idonesia', 'indonesia');
INSERT INTO public.search_spelling VALUES ('indnesia', 'indonesia');
INSERT INTO public.search_spelling VALUES ('indoesia', 'indonesia');
INSERT INTO public.search_spelling VALUES ('indoneia', 'indonesia');
INSERT INTO public.search_spelling VALUES ('indonesa', 'indonesia');
INSERT INTO public.search_spelling VALUES ('indonesi', 'indonesia');
INSERT INTO public.search_spelling VALUES ('indonesia', 'indonesia');
INSERT INTO public.search_spelling VALUES ('indonsia', 'indonesia');
INSERT INTO public.search_spelling VALUES ('inonesia', 'indonesia');
INSERT INTO public.search_spelling VALUES ('ndonesia', 'indonesia');
INSERT INTO public.search_spelling VALUES ('ian', 'iran');
INSERT INTO public.search_spelling VALUES ('ira', 'iran');
INSERT INTO public.search_spelling VALUES ('iran', 'iran');
INSERT INTO public.search_spelling VALUES ('irn', 'iran');
INSERT INTO public.search_spelling VALUES ('ran', 'iran');
INSERT INTO public.search_spelling VALUES ('ilamic', 'islamic');
INSERT INTO public.search_spelling VALUES ('isamic', 'islamic');
INSERT INTO public.search_spelling VALUES ('islaic', 'islamic');
INSERT INTO public.search_spelling VALUES ('islamc', 'islamic');
INSERT INTO public.search_spelling VALUES ('islami', 'islamic');
INSERT INTO public.search_spelling VALUES ('islamic', 'islamic');
INSERT INTO public.search_spelling VALUES ('islmic', 'islamic');
INSERT INTO public.search_spelling VALUES ('slamic', 'islamic');
INSERT INTO public.search_spelling VALUES ('iaq', 'iraq');
INSERT INTO public.search_spelling VALUES ('ira', 'iraq');
INSERT INTO public.search_spelling VALUES ('iraq', 'iraq');
INSERT INTO public.search_spelling VALUES ('irq', 'iraq');
INSERT INTO public.search_spelling VALUES ('raq', 'iraq');
INSERT INTO public.search_spelling VALUES ('ieland', 'ireland');
INSERT INTO public.search_spelling VALUES ('ireand', 'ireland');
INSERT INTO public.search_spelling VALUES ('irelad', 'ireland');
INSERT INTO public.search_spelling VALUES ('irelan', 'ireland');
INSERT INTO public.search_spelling VALUES ('ireland', 'ireland');
INSERT INTO public.search_spelling VALUES ('irelnd', 'ireland');
INSERT INTO public.search_spelling VALUES ('irland', 'ireland');
INSERT INTO public.search_spelling VALUES ('reland', 'ireland');
INSERT INTO public.search_spelling VALUES ('ile', 'isle');
INSERT INTO public.search_spelling VALUES ('ise', 'isle');
INSERT INTO public.search_spelling VALUES ('isl', 'isle');
INSERT INTO public.search_spelling VALUES ('isle', 'isle');
INSERT INTO public.search_spelling VALUES ('sle', 'isle');
INSERT INTO public.search_spelling VALUES ('irael', 'israel');
INSERT INTO public.search_spelling VALUES ('isael', 'israel');
INSERT INTO public.search_spelling VALUES ('israe', 'israel');
INSERT INTO public.search_spelling VALUES ('israel', 'israel');
INSERT INTO public.search_spelling VALUES ('isral', 'israel');
INSERT INTO public.search_spelling VALUES ('isrel', 'israel');
INSERT INTO public.search_spelling VALUES ('srael', 'israel');
INSERT INTO public.search_spelling VALUES ('ialy', 'italy');
INSERT INTO public.search_spelling VALUES ('ital', 'italy');
INSERT INTO public.search_spelling VALUES ('italy', 'italy');
INSERT INTO public.search_spelling VALUES ('itay', 'italy');
INSERT INTO public.search_spelling VALUES ('itly', 'italy');
INSERT INTO public.search_spelling VALUES ('taly', 'italy');
INSERT INTO public.search_spelling VALUES ('amaica', 'jamaica');
INSERT INTO public.search_spelling VALUES ('jaaica', 'jamaica');
INSERT INTO public.search_spelling VALUES ('jamaca', 'jamaica');
INSERT INTO public.search_spelling VALUES ('jamaia', 'jamaica');
INSERT INTO public.search_spelling VALUES ('jamaic', 'jamaica');
INSERT INTO public.search_spelling VALUES ('jamaica', 'jamaica');
INSERT INTO public.search_spelling VALUES ('jamica', 'jamaica');
INSERT INTO public.search_spelling VALUES ('jmaica', 'jamaica');
INSERT INTO public.search_spelling VALUES ('apan', 'japan');
INSERT INTO public.search_spelling VALUES ('jaan', 'japan');
INSERT INTO public.search_spelling VALUES ('japa', 'japan');
INSERT INTO public.search_spelling VALUES ('japan', 'japan');
INSERT INTO public.search_spelling VALUES ('japn', 'japan');
INSERT INTO public.search_spelling VALUES ('jpan', 'japan');
INSERT INTO public.search_spelling VALUES ('ersey', 'jersey');
INSERT INTO public.search_spelling VALUES ('jerey', 'jersey');
INSERT INTO public.search_spelling VALUES ('jerse', 'jersey');
INSERT INTO public.search_spelling VALUES ('jersey', 'jersey');
INSERT INTO public.search_spelling VALUES ('jersy', 'jersey');
INSERT INTO public.search_spelling VALUES ('jesey', 'jersey');
INSERT INTO public.search_spelling VALUES ('jrsey', 'jersey');
INSERT INTO public.search_spelling VALUES ('jodan', 'jordan');
INSERT INTO public.search_spelling VALUES ('joran', 'jordan');
INSERT INTO public.search_spelling VALUES ('jorda', 'jordan');
INSERT INTO public.search_spelling VALUES ('jordan', 'jordan');
INSERT INTO public.search_spelling VALUES ('jordn', 'jordan');
INSERT INTO public.search_spelling VALUES ('jrdan', 'jordan');
INSERT INTO public.search_spelling VALUES ('ordan', 'jordan');
INSERT INTO public.search_spelling VALUES ('azakhstan', 'kazakhstan');
INSERT INTO public.search_spelling VALUES ('kaakhstan', 'kazakhstan');
INSERT INTO public.search_spelling VALUES ('kazahstan', 'kazakhstan');
INSERT INTO public.search_spelling VALUES ('kazakhsan', 'kazakhstan');
INSERT INTO public.search_spelling VALUES ('kazakhsta', 'kazakhstan');
INSERT INTO public.search_spelling VALUES ('kazakhstan', 'kazakhstan');
INSERT INTO public.search_spelling VALUES ('kazakhstn', 'kazakhstan');
INSERT INTO public.search_spelling VALUES ('kazakhtan', 'kazakhstan');
INSERT INTO public.search_spelling VALUES ('kazakstan', 'kazakhstan');
INSERT INTO public.search_spelling VALUES ('kazkhstan', 'kazakhstan');
INSERT INTO public.search_spelling VALUES ('kzakhstan', 'kazakhstan');
INSERT INTO public.search_spelling VALUES ('enya', 'kenya');
INSERT INTO public.search_spelling VALUES ('kena', 'kenya');
INSERT INTO public.search_spelling VALUES ('keny', 'kenya');
INSERT INTO public.search_spelling VALUES ('kenya', 'kenya');
INSERT INTO public.search_spelling VALUES ('keya', 'kenya');
INSERT INTO public.search_spelling VALUES ('knya', 'kenya');
INSERT INTO public.search_spelling VALUES ('iribati', 'kiribati');
INSERT INTO public.search_spelling VALUES ('kiibati', 'kiribati');
INSERT INTO public.search_spelling VALUES ('kirbati', 'kiribati');
INSERT INTO public.search_spelling VALUES ('kiriati', 'kiribati');
INSERT INTO public.search_spelling VALUES ('kiribai', 'kiribati');
INSERT INTO public.search_spelling VALUES ('kiribat', 'kiribati');
INSERT INTO public.search_spelling VALUES ('kiribati', 'kiribati');
INSERT INTO public.search_spelling VALUES ('kiribti', 'kiribati');
INSERT INTO public.search_spelling VALUES ('kribati', 'kiribati');
INSERT INTO public.search_spelling VALUES ('koea', 'korea');
INSERT INTO public.search_spelling VALUES ('kora', 'korea');
INSERT INTO public.search_spelling VALUES ('kore', 'korea');
INSERT INTO public.search_spelling VALUES ('korea', 'korea');
INSERT INTO public.search_spelling VALUES ('krea', 'korea');
INSERT INTO public.search_spelling VALUES ('orea', 'korea');
INSERT INTO public.search_spelling VALUES ('eoples', 'peoples');
INSERT INTO public.search_spelling VALUES ('peoles', 'peoples');
INSERT INTO public.search_spelling VALUES ('peopes', 'peoples');
INSERT INTO public.search_spelling VALUES ('people', 'peoples');
INSERT INTO public.search_spelling VALUES ('peoples', 'peoples');
INSERT INTO public.search_spelling VALUES ('peopls', 'peoples');
INSERT INTO public.search_spelling VALUES ('peples', 'peoples');
INSERT INTO public.search_spelling VALUES ('poples', 'peoples');
INSERT INTO public.search_spelling VALUES ('kuait', 'kuwait');
INSERT INTO public.search_spelling VALUES ('kuwai', 'kuwait');
INSERT INTO public.search_spelling VALUES ('kuwait', 'kuwait');
INSERT INTO public.search_spelling VALUES ('kuwat', 'kuwait');
INSERT INTO public.search_spelling VALUES ('kuwit', 'kuwait');
INSERT INTO public.search_spelling VALUES ('kwait', 'kuwait');
INSERT INTO public.search_spelling VALUES ('uwait', 'kuwait');
INSERT INTO public.search_spelling VALUES ('krgyzstan', 'kyrgyzstan');
INSERT INTO public.search_spelling VALUES ('kygyzstan', 'kyrgyzstan');
INSERT INTO public.search_spelling VALUES ('kyrgystan', 'kyrgyzstan');
INSERT INTO public.search_spelling VALUES ('kyrgyzsan', 'kyrgyzstan');
INSERT INTO public.search_spelling VALUES ('kyrgyzsta', 'kyrgyzstan');
INSERT INTO public.search_spelling VALUES ('kyrgyzstan', 'kyrgyzstan');
INSERT INTO public.search_spelling VALUES ('kyrgyzstn', 'kyrgyzstan');
INSERT INTO public.search_spelling VALUES ('kyrgyztan', 'kyrgyzstan');
INSERT INTO public.search_spelling VALUES ('kyrgzstan', 'kyrgyzstan');
INSERT INTO public.search_spelling VALUES ('kyryzstan', 'kyrgyzstan');
INSERT INTO public.search_spelling VALUES ('yrgyzstan', 'kyrgyzstan');
INSERT INTO public.search_spelling VALUES ('atvia', 'latvia');
INSERT INTO public.search_spelling VALUES ('latia', 'latvia');
INSERT INTO public.search_spelling VALUES ('latva', 'latvia');
INSERT INTO public.search_spelling VALUES ('latvi', 'latvia');
INSERT INTO public.search_spelling VALUES ('latvia', 'latvia');
INSERT INTO public.search_spelling VALUES ('lavia', 'latvia');
INSERT INTO public.search_spelling VALUES ('ltvia', 'latvia');
INSERT INTO public.search_spelling VALUES ('ebanon', 'lebanon');
INSERT INTO public.search_spelling VALUES ('lbanon', 'lebanon');
INSERT INTO public.search_spelling VALUES ('leanon', 'lebanon');
INSERT INTO public.search_spelling VALUES ('lebann', 'lebanon');
INSERT INTO public.search_spelling VALUES ('lebano', 'lebanon');
INSERT INTO public.search_spelling VALUES ('lebanon', 'lebanon');
INSERT INTO public.search_spelling VALUES ('lebaon', 'lebanon');
INSERT INTO public.search_spelling VALUES ('lebnon', 'lebanon');
INSERT INTO public.search_spelling VALUES ('esotho', 'lesotho');
INSERT INTO public.search_spelling VALUES ('leotho', 'lesotho');
INSERT INTO public.search_spelling VALUES ('lesoho', 'lesotho');
INSERT INTO public.search_spelling VALUES ('lesoth', 'lesotho');
INSERT INTO public.search_spelling VALUES ('lesotho', 'lesotho');
INSERT INTO public.search_spelling VALUES ('lesoto', 'lesotho');
INSERT INTO public.search_spelling VALUES ('lestho', 'lesotho');
INSERT INTO public.search_spelling VALUES ('lsotho', 'lesotho');
INSERT INTO public.search_spelling VALUES ('iberia', 'liberia');
INSERT INTO public.search_spelling VALUES ('lberia', 'liberia');
INSERT INTO public.search_spelling VALUES ('libeia', 'liberia');
INSERT INTO public.search_spelling VALUES ('libera', 'liberia');
INSERT INTO public.search_spelling VALUES ('liberi', 'liberia');
INSERT INTO public.search_spelling VALUES ('liberia', 'liberia');
INSERT INTO public.search_spelling VALUES ('libria', 'liberia');
INSERT INTO public.search_spelling VALUES ('lieria', 'liberia');
INSERT INTO public.search_spelling VALUES ('ibya', 'libya');
INSERT INTO public.search_spelling VALUES ('lbya', 'libya');
INSERT INTO public.search_spelling VALUES ('liba', 'libya');
INSERT INTO public.search_spelling VALUES ('liby', 'libya');
INSERT INTO public.search_spelling VALUES ('libya', 'libya');
INSERT INTO public.search_spelling VALUES ('liya', 'libya');
INSERT INTO public.search_spelling VALUES ('iechtenstein', 'liechtenstein');
INSERT INTO public.search_spelling VALUES ('lechtenstein', 'liechtenstein');
INSERT INTO public.search_spelling VALUES ('lichtenstein', 'liechtenstein');
INSERT INTO public.search_spelling VALUES ('liechenstein', 'liechtenstein');
INSERT INTO public.search_spelling VALUES ('liechtensein', 'liechtenstein');
INSERT INTO public.search_spelling VALUES ('liechtenstei', 'liechtenstein');
INSERT INTO public.search_spelling VALUES ('liechtenstein', 'liechtenstein');
INSERT INTO public.search_spelling VALUES ('liechtensten', 'liechtenstein');
INSERT INTO public.search_spelling VALUES ('liechtenstin', 'liechtenstein');
INSERT INTO public.search_spelling VALUES ('liechtentein', 'liechtenstein');
INSERT INTO public.search_spelling VALUES ('liechtestein', 'liechtenstein');
INSERT INTO public.search_spelling VALUES ('liechtnstein', 'liechtenstein');
INSERT INTO public.search_spelling VALUES ('liectenstein', 'liechtenstein');
INSERT INTO public.search_spelling VALUES ('liehtenstein', 'liechtenstein');
INSERT INTO public.search_spelling VALUES ('ithuania', 'lithuania');
INSERT INTO public.search_spelling VALUES ('lihuania', 'lithuania');
INSERT INTO public.search_spelling VALUES ('lithania', 'lithuania');
INSERT INTO public.search_spelling VALUES ('lithuaia', 'lithuania');
INSERT INTO public.search_spelling VALUES ('lithuana', 'lithuania');
INSERT INTO public.search_spelling VALUES ('lithuani', 'lithuania');
INSERT INTO public.search_spelling VALUES ('lithuania', 'lithuania');
INSERT INTO public.search_spelling VALUES ('lithunia', 'lithuania');
INSERT INTO public.search_spelling VALUES ('lituania', 'lithuania');
INSERT INTO public.search_spelling VALUES ('lthuania', 'lithuania');
INSERT INTO public.search_spelling VALUES ('luembourg', 'luxembourg');
INSERT INTO public.search_spelling VALUES ('luxebourg', 'luxembourg');
INSERT INTO public.search_spelling VALUES ('luxemborg', 'luxembourg');
INSERT INTO public.search_spelling VALUES ('luxemboug', 'luxembourg');
INSERT INTO public.search_spelling VALUES ('luxembour', 'luxembourg');
INSERT INTO public.search_spelling VALUES ('luxembourg', 'luxembourg');
INSERT INTO public.search_spelling VALUES ('luxemburg', 'luxembourg');
INSERT INTO public.search_spelling VALUES ('luxemourg', 'luxembourg');
INSERT INTO public.search_spelling VALUES ('luxmbourg', 'luxembourg');
INSERT INTO public.search_spelling VALUES ('lxembourg', 'luxembourg');
INSERT INTO public.search_spelling VALUES ('uxembourg', 'luxembourg');
INSERT INTO public.search_spelling VALUES ('acao', 'macao');
INSERT INTO public.search_spelling VALUES ('maao', 'macao');
INSERT INTO public.search_spelling VALUES ('maca', 'macao');
INSERT INTO public.search_spelling VALUES ('macao', 'macao');
INSERT INTO public.search_spelling VALUES ('maco', 'macao');
INSERT INTO public.search_spelling VALUES ('mcao', 'macao');
INSERT INTO public.search_spelling VALUES ('fomer', 'former');
INSERT INTO public.search_spelling VALUES ('forer', 'former');
INSERT INTO public.search_spelling VALUES ('forme', 'former');
INSERT INTO public.search_spelling VALUES ('former', 'former');
INSERT INTO public.search_spelling VALUES ('formr', 'former');
INSERT INTO public.search_spelling VALUES ('frmer', 'former');
INSERT INTO public.search_spelling VALUES ('ormer', 'former');
INSERT INTO public.search_spelling VALUES ('acedonia', 'macedonia');
INSERT INTO public.search_spelling VALUES ('macdonia', 'macedonia');
INSERT INTO public.search_spelling VALUES ('macednia', 'macedonia');
INSERT INTO public.search_spelling VALUES ('macedoia', 'macedonia');
INSERT INTO public.search_spelling VALUES ('macedona', 'macedonia');
INSERT INTO public.search_spelling VALUES ('macedoni', 'macedonia');
INSERT INTO public.search_spelling VALUES ('macedonia', 'macedonia');
INSERT INTO public.search_spelling VALUES ('maceonia', 'macedonia');
INSERT INTO public.search_spelling VALUES ('maedonia', 'macedonia');
INSERT INTO public.search_spelling VALUES ('mcedonia', 'macedonia');
INSERT INTO public.search_spelling VALUES ('ugoslav', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('ygoslav', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('yugolav', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('yugosav', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('yugosla', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('yugoslav', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('yugoslv', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('yugslav', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('yuoslav', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('adagascar', 'madagascar');
INSERT INTO public.search_spelling VALUES ('maagascar', 'madagascar');
INSERT INTO public.search_spelling VALUES ('madaascar', 'madagascar');
INSERT INTO public.search_spelling VALUES ('madagacar', 'madagascar');
INSERT INTO public.search_spelling VALUES ('madagasar', 'madagascar');
INSERT INTO public.search_spelling VALUES ('madagasca', 'madagascar');
INSERT INTO public.search_spelling VALUES ('madagascar', 'madagascar');
INSERT INTO public.search_spelling VALUES ('madagascr', 'madagascar');
INSERT INTO public.search_spelling VALUES ('madagscar', 'madagascar');
INSERT INTO public.search_spelling VALUES ('madgascar', 'madagascar');
INSERT INTO public.search_spelling VALUES ('mdagascar', 'madagascar');
INSERT INTO public.search_spelling VALUES ('alawi', 'malawi');
INSERT INTO public.search_spelling VALUES ('maawi', 'malawi');
INSERT INTO public.search_spelling VALUES ('malai', 'malawi');
INSERT INTO public.search_spelling VALUES ('malaw', 'malawi');
INSERT INTO public.search_spelling VALUES ('malawi', 'malawi');
INSERT INTO public.search_spelling VALUES ('malwi', 'malawi');
INSERT INTO public.search_spelling VALUES ('mlawi', 'malawi');
INSERT INTO public.search_spelling VALUES ('alaysia', 'malaysia');
INSERT INTO public.search_spelling VALUES ('maaysia', 'malaysia');
INSERT INTO public.search_spelling VALUES ('malasia', 'malaysia');
INSERT INTO public.search_spelling VALUES ('malayia', 'malaysia');
INSERT INTO public.search_spelling VALUES ('malaysa', 'malaysia');
INSERT INTO public.search_spelling VALUES ('malaysi', 'malaysia');
INSERT INTO public.search_spelling VALUES ('malaysia', 'malaysia');
INSERT INTO public.search_spelling VALUES ('malysia', 'malaysia');
INSERT INTO public.search_spelling VALUES ('mlaysia', 'malaysia');
INSERT INTO public.search_spelling VALUES ('aldives', 'maldives');
INSERT INTO public.search_spelling VALUES ('madives', 'maldives');
INSERT INTO public.search_spelling VALUES ('maldies', 'maldives');
INSERT INTO public.search_spelling VALUES ('maldive', 'maldives');
INSERT INTO public.search_spelling VALUES ('maldives', 'maldives');
INSERT INTO public.search_spelling VALUES ('maldivs', 'maldives');
INSERT INTO public.search_spelling VALUES ('maldves', 'maldives');
INSERT INTO public.search_spelling VALUES ('malives', 'maldives');
INSERT INTO public.search_spelling VALUES ('mldives', 'maldives');
INSERT INTO public.search_spelling VALUES ('ali', 'mali');
INSERT INTO public.search_spelling VALUES ('mai', 'mali');
INSERT INTO public.search_spelling VALUES ('mal', 'mali');
INSERT INTO public.search_spelling VALUES ('mali', 'mali');
INSERT INTO public.search_spelling VALUES ('mli', 'mali');
INSERT INTO public.search_spelling VALUES ('alta', 'malta');
INSERT INTO public.search_spelling VALUES ('mala', 'malta');
INSERT INTO public.search_spelling VALUES ('malt', 'malta');
INSERT INTO public.search_spelling VALUES ('malta', 'malta');
INSERT INTO public.search_spelling VALUES ('mata', 'malta');
INSERT INTO public.search_spelling VALUES ('mlta', 'malta');
INSERT INTO public.search_spelling VALUES ('arshall', 'marshall');
INSERT INTO public.search_spelling VALUES ('marhall', 'marshall');
INSERT INTO public.search_spelling VALUES ('marsall', 'marshall');
INSERT INTO public.search_spelling VALUES ('marshal', 'marshall');
INSERT INTO public.search_spelling VALUES ('marshall', 'marshall');
INSERT INTO public.search_spelling VALUES ('marshll', 'marshall');
INSERT INTO public.search_spelling VALUES ('mashall', 'marshall');
INSERT INTO public.search_spelling VALUES ('mrshall', 'marshall');
INSERT INTO public.search_spelling VALUES ('artinique', 'martinique');
INSERT INTO public.search_spelling VALUES ('marinique', 'martinique');
INSERT INTO public.search_spelling VALUES ('martiique', 'martinique');
INSERT INTO public.search_spelling VALUES ('martiniqe', 'martinique');
INSERT INTO public.search_spelling VALUES ('martiniqu', 'martinique');
INSERT INTO public.search_spelling VALUES ('martinique', 'martinique');
INSERT INTO public.search_spelling VALUES ('martiniue', 'martinique');
INSERT INTO public.search_spelling VALUES ('martinque', 'martinique');
INSERT INTO public.search_spelling VALUES ('martnique', 'martinique');
INSERT INTO public.search_spelling VALUES ('matinique', 'martinique');
INSERT INTO public.search_spelling VALUES ('mrtinique', 'martinique');
INSERT INTO public.search_spelling VALUES ('auritania', 'mauritania');
INSERT INTO public.search_spelling VALUES ('maritania', 'mauritania');
INSERT INTO public.search_spelling VALUES ('mauitania', 'mauritania');
INSERT INTO public.search_spelling VALUES ('mauriania', 'mauritania');
INSERT INTO public.search_spelling VALUES ('mauritaia', 'mauritania');
INSERT INTO public.search_spelling VALUES ('mauritana', 'mauritania');
INSERT INTO public.search_spelling VALUES ('mauritani', 'mauritania');
INSERT INTO public.search_spelling VALUES ('mauritania', 'mauritania');
INSERT INTO public.search_spelling VALUES ('mauritnia', 'mauritania');
INSERT INTO public.search_spelling VALUES ('maurtania', 'mauritania');
INSERT INTO public.search_spelling VALUES ('muritania', 'mauritania');
INSERT INTO public.search_spelling VALUES ('auritius', 'mauritius');
INSERT INTO public.search_spelling VALUES ('maritius', 'mauritius');
INSERT INTO public.search_spelling VALUES ('mauitius', 'mauritius');
INSERT INTO public.search_spelling VALUES ('mauriius', 'mauritius');
INSERT INTO public.search_spelling VALUES ('mauritis', 'mauritius');
INSERT INTO public.search_spelling VALUES ('mauritiu', 'mauritius');
INSERT INTO public.search_spelling VALUES ('mauritius', 'mauritius');
INSERT INTO public.search_spelling VALUES ('mauritus', 'mauritius');
INSERT INTO public.search_spelling VALUES ('maurtius', 'mauritius');
INSERT INTO public.search_spelling VALUES ('muritius', 'mauritius');
INSERT INTO public.search_spelling VALUES ('ayotte', 'mayotte');
INSERT INTO public.search_spelling VALUES ('maotte', 'mayotte');
INSERT INTO public.search_spelling VALUES ('mayote', 'mayotte');
INSERT INTO public.search_spelling VALUES ('mayott', 'mayotte');
INSERT INTO public.search_spelling VALUES ('mayotte', 'mayotte');
INSERT INTO public.search_spelling VALUES ('maytte', 'mayotte');
INSERT INTO public.search_spelling VALUES ('myotte', 'mayotte');
INSERT INTO public.search_spelling VALUES ('exico', 'mexico');
INSERT INTO public.search_spelling VALUES ('meico', 'mexico');
INSERT INTO public.search_spelling VALUES ('mexco', 'mexico');
INSERT INTO public.search_spelling VALUES ('mexic', 'mexico');
INSERT INTO public.search_spelling VALUES ('mexico', 'mexico');
INSERT INTO public.search_spelling VALUES ('mexio', 'mexico');
INSERT INTO public.search_spelling VALUES ('mxico', 'mexico');
INSERT INTO public.search_spelling VALUES ('ederated', 'federated');
INSERT INTO public.search_spelling VALUES ('fderated', 'federated');
INSERT INTO public.search_spelling VALUES ('fedeated', 'federated');
INSERT INTO public.search_spelling VALUES ('federaed', 'federated');
INSERT INTO public.search_spelling VALUES ('federatd', 'federated');
INSERT INTO public.search_spelling VALUES ('federate', 'federated');
INSERT INTO public.search_spelling VALUES ('federated', 'federated');
INSERT INTO public.search_spelling VALUES ('federted', 'federated');
INSERT INTO public.search_spelling VALUES ('fedrated', 'federated');
INSERT INTO public.search_spelling VALUES ('feerated', 'federated');
INSERT INTO public.search_spelling VALUES ('icronesia', 'micronesia');
INSERT INTO public.search_spelling VALUES ('mcronesia', 'micronesia');
INSERT INTO public.search_spelling VALUES ('miconesia', 'micronesia');
INSERT INTO public.search_spelling VALUES ('micrnesia', 'micronesia');
INSERT INTO public.search_spelling VALUES ('microesia', 'micronesia');
INSERT INTO public.search_spelling VALUES ('microneia', 'micronesia');
INSERT INTO public.search_spelling VALUES ('micronesa', 'micronesia');
INSERT INTO public.search_spelling VALUES ('micronesi', 'micronesia');
INSERT INTO public.search_spelling VALUES ('micronesia', 'micronesia');
INSERT INTO public.search_spelling VALUES ('micronsia', 'micronesia');
INSERT INTO public.search_spelling VALUES ('mironesia', 'micronesia');
INSERT INTO public.search_spelling VALUES ('sates', 'states');
INSERT INTO public.search_spelling VALUES ('staes', 'states');
INSERT INTO public.search_spelling VALUES ('state', 'states');
INSERT INTO public.search_spelling VALUES ('states', 'states');
INSERT INTO public.search_spelling VALUES ('stats', 'states');
INSERT INTO public.search_spelling VALUES ('sttes', 'states');
INSERT INTO public.search_spelling VALUES ('tates', 'states');
INSERT INTO public.search_spelling VALUES ('mldova', 'moldova');
INSERT INTO public.search_spelling VALUES ('modova', 'moldova');
INSERT INTO public.search_spelling VALUES ('moldoa', 'moldova');
INSERT INTO public.search_spelling VALUES ('moldov', 'moldova');
INSERT INTO public.search_spelling VALUES ('moldova', 'moldova');
INSERT INTO public.search_spelling VALUES ('moldva', 'moldova');
INSERT INTO public.search_spelling VALUES ('molova', 'moldova');
INSERT INTO public.search_spelling VALUES ('oldova', 'moldova');
INSERT INTO public.search_spelling VALUES ('mnaco', 'monaco');
INSERT INTO public.search_spelling VALUES ('moaco', 'monaco');
INSERT INTO public.search_spelling VALUES ('monac', 'monaco');
INSERT INTO public.search_spelling VALUES ('monaco', 'monaco');
INSERT INTO public.search_spelling VALUES ('monao', 'monaco');
INSERT INTO public.search_spelling VALUES ('monco', 'monaco');
INSERT INTO public.search_spelling VALUES ('onaco', 'monaco');
INSERT INTO public.search_spelling VALUES ('mngolia', 'mongolia');
INSERT INTO public.search_spelling VALUES ('mogolia', 'mongolia');
INSERT INTO public.search_spelling VALUES ('monglia', 'mongolia');
INSERT INTO public.search_spelling VALUES ('mongoia', 'mongolia');
INSERT INTO public.search_spelling VALUES ('mongola', 'mongolia');
INSERT INTO public.search_spelling VALUES ('mongoli', 'mongolia');
INSERT INTO public.search_spelling VALUES ('mongolia', 'mongolia');
INSERT INTO public.search_spelling VALUES ('monolia', 'mongolia');
INSERT INTO public.search_spelling VALUES ('ongolia', 'mongolia');
INSERT INTO public.search_spelling VALUES ('mntenegro', 'montenegro');
INSERT INTO public.search_spelling VALUES ('monenegro', 'montenegro');
INSERT INTO public.search_spelling VALUES ('monteegro', 'montenegro');
INSERT INTO public.search_spelling VALUES ('montenego', 'montenegro');
INSERT INTO public.search_spelling VALUES ('montenegr', 'montenegro');
INSERT INTO public.search_spelling VALUES ('montenegro', 'montenegro');
INSERT INTO public.search_spelling VALUES ('montenero', 'montenegro');
INSERT INTO public.search_spelling VALUES ('montengro', 'montenegro');
INSERT INTO public.search_spelling VALUES ('montnegro', 'montenegro');
INSERT INTO public.search_spelling VALUES ('motenegro', 'montenegro');
INSERT INTO public.search_spelling VALUES ('ontenegro', 'montenegro');
INSERT INTO public.search_spelling VALUES ('mntserrat', 'montserrat');
INSERT INTO public.search_spelling VALUES ('monserrat', 'montserrat');
INSERT INTO public.search_spelling VALUES ('monterrat', 'montserrat');
INSERT INTO public.search_spelling VALUES ('montserat', 'montserrat');
INSERT INTO public.search_spelling VALUES ('montserra', 'montserrat');
INSERT INTO public.search_spelling VALUES ('montserrat', 'montserrat');
INSERT INTO public.search_spelling VALUES ('montserrt', 'montserrat');
INSERT INTO public.search_spelling VALUES ('montsrrat', 'montserrat');
INSERT INTO public.search_spelling VALUES ('motserrat', 'montserrat');
INSERT INTO public.search_spelling VALUES ('ontserrat', 'montserrat');
INSERT INTO public.search_spelling VALUES ('moocco', 'morocco');
INSERT INTO public.search_spelling VALUES ('morcco', 'morocco');
INSERT INTO public.search_spelling VALUES ('morocc', 'morocco');
INSERT INTO public.search_spelling VALUES ('morocco', 'morocco');
INSERT INTO public.search_spelling VALUES ('moroco', 'morocco');
INSERT INTO public.search_spelling VALUES ('mrocco', 'morocco');
INSERT INTO public.search_spelling VALUES ('orocco', 'morocco');
INSERT INTO public.search_spelling VALUES ('moambique', 'mozambique');
INSERT INTO public.search_spelling VALUES ('mozabique', 'mozambique');
INSERT INTO public.search_spelling VALUES ('mozambiqe', 'mozambique');
INSERT INTO public.search_spelling VALUES ('mozambiqu', 'mozambique');
INSERT INTO public.search_spelling VALUES ('mozambique', 'mozambique');
INSERT INTO public.search_spelling VALUES ('mozambiue', 'mozambique');
INSERT INTO public.search_spelling VALUES ('mozambque', 'mozambique');
INSERT INTO public.search_spelling VALUES ('mozamique', 'mozambique');
INSERT INTO public.search_spelling VALUES ('mozmbique', 'mozambique');
INSERT INTO public.search_spelling VALUES ('mzambique', 'mozambique');
INSERT INTO public.search_spelling VALUES ('ozambique', 'mozambique');
INSERT INTO public.search_spelling VALUES ('manmar', 'myanmar');
INSERT INTO public.search_spelling VALUES ('myamar', 'myanmar');
INSERT INTO public.search_spelling VALUES ('myanar', 'myanmar');
INSERT INTO public.search_spelling VALUES ('myanma', 'myanmar');
INSERT INTO public.search_spelling VALUES ('myanmar', 'myanmar');
INSERT INTO public.search_spelling VALUES ('myanmr', 'myanmar');
INSERT INTO public.search_spelling VALUES ('mynmar', 'myanmar');
INSERT INTO public.search_spelling VALUES ('yanmar', 'myanmar');
INSERT INTO public.search_spelling VALUES ('amibia', 'namibia');
INSERT INTO public.search_spelling VALUES ('naibia', 'namibia');
INSERT INTO public.search_spelling VALUES ('nambia', 'namibia');
INSERT INTO public.search_spelling VALUES ('namiba', 'namibia');
INSERT INTO public.search_spelling VALUES ('namibi', 'namibia');
INSERT INTO public.search_spelling VALUES ('namibia', 'namibia');
INSERT INTO public.search_spelling VALUES ('namiia', 'namibia');
INSERT INTO public.search_spelling VALUES ('nmibia', 'namibia');
INSERT INTO public.search_spelling VALUES ('auru', 'nauru');
INSERT INTO public.search_spelling VALUES ('naru', 'nauru');
INSERT INTO public.search_spelling VALUES ('naur', 'nauru');
INSERT INTO public.search_spelling VALUES ('nauru', 'nauru');
INSERT INTO public.search_spelling VALUES ('nauu', 'nauru');
INSERT INTO public.search_spelling VALUES ('nuru', 'nauru');
INSERT INTO public.search_spelling VALUES ('epal', 'nepal');
INSERT INTO public.search_spelling VALUES ('neal', 'nepal');
INSERT INTO public.search_spelling VALUES ('nepa', 'nepal');
INSERT INTO public.search_spelling VALUES ('nepal', 'nepal');
INSERT INTO public.search_spelling VALUES ('nepl', 'nepal');
INSERT INTO public.search_spelling VALUES ('npal', 'nepal');
INSERT INTO public.search_spelling VALUES ('etherlands', 'netherlands');
INSERT INTO public.search_spelling VALUES ('neherlands', 'netherlands');
INSERT INTO public.search_spelling VALUES ('neterlands', 'netherlands');
INSERT INTO public.search_spelling VALUES ('nethelands', 'netherlands');
INSERT INTO public.search_spelling VALUES ('netherands', 'netherlands');
INSERT INTO public.search_spelling VALUES ('netherlads', 'netherlands');
INSERT INTO public.search_spelling VALUES ('netherland', 'netherlands');
INSERT INTO public.search_spelling VALUES ('netherlands', 'netherlands');
INSERT INTO public.search_spelling VALUES ('netherlans', 'netherlands');
INSERT INTO public.search_spelling VALUES ('netherlnds', 'netherlands');
INSERT INTO public.search_spelling VALUES ('nethrlands', 'netherlands');
INSERT INTO public.search_spelling VALUES ('ntherlands', 'netherlands');
INSERT INTO public.search_spelling VALUES ('aledonia', 'caledonia');
INSERT INTO public.search_spelling VALUES ('caedonia', 'caledonia');
INSERT INTO public.search_spelling VALUES ('caldonia', 'caledonia');
INSERT INTO public.search_spelling VALUES ('calednia', 'caledonia');
INSERT INTO public.search_spelling VALUES ('caledoia', 'caledonia');
INSERT INTO public.search_spelling VALUES ('caledona', 'caledonia');
INSERT INTO public.search_spelling VALUES ('caledoni', 'caledonia');
INSERT INTO public.search_spelling VALUES ('caledonia', 'caledonia');
INSERT INTO public.search_spelling VALUES ('caleonia', 'caledonia');
INSERT INTO public.search_spelling VALUES ('cledonia', 'caledonia');
INSERT INTO public.search_spelling VALUES ('ealand', 'zealand');
INSERT INTO public.search_spelling VALUES ('zaland', 'zealand');
INSERT INTO public.search_spelling VALUES ('zeaand', 'zealand');
INSERT INTO public.search_spelling VALUES ('zealad', 'zealand');
INSERT INTO public.search_spelling VALUES ('zealan', 'zealand');
INSERT INTO public.search_spelling VALUES ('zealand', 'zealand');
INSERT INTO public.search_spelling VALUES ('zealnd', 'zealand');
INSERT INTO public.search_spelling VALUES ('zeland', 'zealand');
INSERT INTO public.search_spelling VALUES ('icaragua', 'nicaragua');
INSERT INTO public.search_spelling VALUES ('ncaragua', 'nicaragua');
INSERT INTO public.search_spelling VALUES ('niaragua', 'nicaragua');
INSERT INTO public.search_spelling VALUES ('nicaagua', 'nicaragua');
INSERT INTO public.search_spelling VALUES ('nicaraga', 'nicaragua');
INSERT INTO public.search_spelling VALUES ('nicaragu', 'nicaragua');
INSERT INTO public.search_spelling VALUES ('nicaragua', 'nicaragua');
INSERT INTO public.search_spelling VALUES ('nicaraua', 'nicaragua');
INSERT INTO public.search_spelling VALUES ('nicargua', 'nicaragua');
INSERT INTO public.search_spelling VALUES ('nicragua', 'nicaragua');
INSERT INTO public.search_spelling VALUES ('iger', 'niger');
INSERT INTO public.search_spelling VALUES ('nger', 'niger');
INSERT INTO public.search_spelling VALUES ('nier', 'niger');
INSERT INTO public.search_spelling VALUES ('nige', 'niger');
INSERT INTO public.search_spelling VALUES ('niger', 'niger');
INSERT INTO public.search_spelling VALUES ('nigr', 'niger');
INSERT INTO public.search_spelling VALUES ('igeria', 'nigeria');
INSERT INTO public.search_spelling VALUES ('ngeria', 'nigeria');
INSERT INTO public.search_spelling VALUES ('nieria', 'nigeria');
INSERT INTO public.search_spelling VALUES ('nigeia', 'nigeria');
INSERT INTO public.search_spelling VALUES ('nigera', 'nigeria');
INSERT INTO public.search_spelling VALUES ('nigeri', 'nigeria');
INSERT INTO public.search_spelling VALUES ('nigeria', 'nigeria');
INSERT INTO public.search_spelling VALUES ('nigria', 'nigeria');
INSERT INTO public.search_spelling VALUES ('iue', 'niue');
INSERT INTO public.search_spelling VALUES ('nie', 'niue');
INSERT INTO public.search_spelling VALUES ('niu', 'niue');
INSERT INTO public.search_spelling VALUES ('niue', 'niue');
INSERT INTO public.search_spelling VALUES ('nue', 'niue');
INSERT INTO public.search_spelling VALUES ('nofolk', 'norfolk');
INSERT INTO public.search_spelling VALUES ('norflk', 'norfolk');
INSERT INTO public.search_spelling VALUES ('norfok', 'norfolk');
INSERT INTO public.search_spelling VALUES ('norfol', 'norfolk');
INSERT INTO public.search_spelling VALUES ('norfolk', 'norfolk');
INSERT INTO public.search_spelling VALUES ('norolk', 'norfolk');
INSERT INTO public.search_spelling VALUES ('nrfolk', 'norfolk');
INSERT INTO public.search_spelling VALUES ('orfolk', 'norfolk');
INSERT INTO public.search_spelling VALUES ('ariana', 'mariana');
INSERT INTO public.search_spelling VALUES ('maiana', 'mariana');
INSERT INTO public.search_spelling VALUES ('marana', 'mariana');
INSERT INTO public.search_spelling VALUES ('mariaa', 'mariana');
INSERT INTO public.search_spelling VALUES ('marian', 'mariana');
INSERT INTO public.search_spelling VALUES ('mariana', 'mariana');
INSERT INTO public.search_spelling VALUES ('marina', 'mariana');
INSERT INTO public.search_spelling VALUES ('mriana', 'mariana');
INSERT INTO public.search_spelling VALUES ('norhern', 'northern');
INSERT INTO public.search_spelling VALUES ('nortern', 'northern');
INSERT INTO public.search_spelling VALUES ('northen', 'northern');
INSERT INTO public.search_spelling VALUES ('norther', 'northern');
INSERT INTO public.search_spelling VALUES ('northern', 'northern');
INSERT INTO public.search_spelling VALUES ('northrn', 'northern');
INSERT INTO public.search_spelling VALUES ('nothern', 'northern');
INSERT INTO public.search_spelling VALUES ('nrthern', 'northern');
INSERT INTO public.search_spelling VALUES ('orthern', 'northern');
INSERT INTO public.search_spelling VALUES ('noray', 'norway');
INSERT INTO public.search_spelling VALUES ('norwa', 'norway');
INSERT INTO public.search_spelling VALUES ('norway', 'norway');
INSERT INTO public.search_spelling VALUES ('norwy', 'norway');
INSERT INTO public.search_spelling VALUES ('noway', 'norway');
INSERT INTO public.search_spelling VALUES ('nrway', 'norway');
INSERT INTO public.search_spelling VALUES ('orway', 'norway');
INSERT INTO public.search_spelling VALUES ('man', 'oman');
INSERT INTO public.search_spelling VALUES ('oan', 'oman');
INSERT INTO public.search_spelling VALUES ('oma', 'oman');
INSERT INTO public.search_spelling VALUES ('oman', 'oman');
INSERT INTO public.search_spelling VALUES ('omn', 'oman');
INSERT INTO public.search_spelling VALUES ('akistan', 'pakistan');
INSERT INTO public.search_spelling VALUES ('paistan', 'pakistan');
INSERT INTO public.search_spelling VALUES ('pakisan', 'pakistan');
INSERT INTO public.search_spelling VALUES ('pakista', 'pakistan');
INSERT INTO public.search_spelling VALUES ('pakistan', 'pakistan');
INSERT INTO public.search_spelling VALUES ('pakistn', 'pakistan');
INSERT INTO public.search_spelling VALUES ('pakitan', 'pakistan');
INSERT INTO public.search_spelling VALUES ('pakstan', 'pakistan');
INSERT INTO public.search_spelling VALUES ('pkistan', 'pakistan');
INSERT INTO public.search_spelling VALUES ('alau', 'palau');
INSERT INTO public.search_spelling VALUES ('paau', 'palau');
INSERT INTO public.search_spelling VALUES ('pala', 'palau');
INSERT INTO public.search_spelling VALUES ('palau', 'palau');
INSERT INTO public.search_spelling VALUES ('palu', 'palau');
INSERT INTO public.search_spelling VALUES ('plau', 'palau');
INSERT INTO public.search_spelling VALUES ('alestine', 'palestine');
INSERT INTO public.search_spelling VALUES ('paestine', 'palestine');
INSERT INTO public.search_spelling VALUES ('palesine', 'palestine');
INSERT INTO public.search_spelling VALUES ('palestie', 'palestine');
INSERT INTO public.search_spelling VALUES ('palestin', 'palestine');
INSERT INTO public.search_spelling VALUES ('palestine', 'palestine');
INSERT INTO public.search_spelling VALUES ('palestne', 'palestine');
INSERT INTO public.search_spelling VALUES ('paletine', 'palestine');
INSERT INTO public.search_spelling VALUES ('palstine', 'palestine');
INSERT INTO public.search_spelling VALUES ('plestine', 'palestine');
INSERT INTO public.search_spelling VALUES ('anama', 'panama');
INSERT INTO public.search_spelling VALUES ('paama', 'panama');
INSERT INTO public.search_spelling VALUES ('panaa', 'panama');
INSERT INTO public.search_spelling VALUES ('panam', 'panama');
INSERT INTO public.search_spelling VALUES ('panama', 'panama');
INSERT INTO public.search_spelling VALUES ('panma', 'panama');
INSERT INTO public.search_spelling VALUES ('pnama', 'panama');
INSERT INTO public.search_spelling VALUES ('apua', 'papua');
INSERT INTO public.search_spelling VALUES ('papa', 'papua');
INSERT INTO public.search_spelling VALUES ('papu', 'papua');
INSERT INTO public.search_spelling VALUES ('papua', 'papua');
INSERT INTO public.search_spelling VALUES ('paua', 'papua');
INSERT INTO public.search_spelling VALUES ('ppua', 'papua');
INSERT INTO public.search_spelling VALUES ('araguay', 'paraguay');
INSERT INTO public.search_spelling VALUES ('paaguay', 'paraguay');
INSERT INTO public.search_spelling VALUES ('paragay', 'paraguay');
INSERT INTO public.search_spelling VALUES ('paragua', 'paraguay');
INSERT INTO public.search_spelling VALUES ('paraguay', 'paraguay');
INSERT INTO public.search_spelling VALUES ('paraguy', 'paraguay');
INSERT INTO public.search_spelling VALUES ('parauay', 'paraguay');
INSERT INTO public.search_spelling VALUES ('parguay', 'paraguay');
INSERT INTO public.search_spelling VALUES ('praguay', 'paraguay');
INSERT INTO public.search_spelling VALUES ('eru', 'peru');
INSERT INTO public.search_spelling VALUES ('per', 'peru');
INSERT INTO public.search_spelling VALUES ('peru', 'peru');
INSERT INTO public.search_spelling VALUES ('peu', 'peru');
INSERT INTO public.search_spelling VALUES ('pru', 'peru');
INSERT INTO public.search_spelling VALUES ('hilippines', 'philippines');
INSERT INTO public.search_spelling VALUES ('phiippines', 'philippines');
INSERT INTO public.search_spelling VALUES ('philipines', 'philippines');
INSERT INTO public.search_spelling VALUES ('philippies', 'philippines');
INSERT INTO public.search_spelling VALUES ('philippine', 'philippines');
INSERT INTO public.search_spelling VALUES ('philippines', 'philippines');
INSERT INTO public.search_spelling VALUES ('philippins', 'philippines');
INSERT INTO public.search_spelling VALUES ('philippnes', 'philippines');
INSERT INTO public.search_spelling VALUES ('philppines', 'philippines');
INSERT INTO public.search_spelling VALUES ('phlippines', 'philippines');
INSERT INTO public.search_spelling VALUES ('pilippines', 'philippines');
INSERT INTO public.search_spelling VALUES ('itcairn', 'pitcairn');
INSERT INTO public.search_spelling VALUES ('picairn', 'pitcairn');
INSERT INTO public.search_spelling VALUES ('pitairn', 'pitcairn');
INSERT INTO public.search_spelling VALUES ('pitcain', 'pitcairn');
INSERT INTO public.search_spelling VALUES ('pitcair', 'pitcairn');
INSERT INTO public.search_spelling VALUES ('pitcairn', 'pitcairn');
INSERT INTO public.search_spelling VALUES ('pitcarn', 'pitcairn');
INSERT INTO public.search_spelling VALUES ('pitcirn', 'pitcairn');
INSERT INTO public.search_spelling VALUES ('ptcairn', 'pitcairn');
INSERT INTO public.search_spelling VALUES ('oland', 'poland');
INSERT INTO public.search_spelling VALUES ('pland', 'poland');
INSERT INTO public.search_spelling VALUES ('poand', 'poland');
INSERT INTO public.search_spelling VALUES ('polad', 'poland');
INSERT INTO public.search_spelling VALUES ('polan', 'poland');
INSERT INTO public.search_spelling VALUES ('poland', 'poland');
INSERT INTO public.search_spelling VALUES ('polnd', 'poland');
INSERT INTO public.search_spelling VALUES ('ortugal', 'portugal');
INSERT INTO public.search_spelling VALUES ('portgal', 'portugal');
INSERT INTO public.search_spelling VALUES ('portual', 'portugal');
INSERT INTO public.search_spelling VALUES ('portuga', 'portugal');
INSERT INTO public.search_spelling VALUES ('portugal', 'portugal');
INSERT INTO public.search_spelling VALUES ('portugl', 'portugal');
INSERT INTO public.search_spelling VALUES ('porugal', 'portugal');
INSERT INTO public.search_spelling VALUES ('potugal', 'portugal');
INSERT INTO public.search_spelling VALUES ('prtugal', 'portugal');
INSERT INTO public.search_spelling VALUES ('perto', 'puerto');
INSERT INTO public.search_spelling VALUES ('puero', 'puerto');
INSERT INTO public.search_spelling VALUES ('puert', 'puerto');
INSERT INTO public.search_spelling VALUES ('puerto', 'puerto');
INSERT INTO public.search_spelling VALUES ('pueto', 'puerto');
INSERT INTO public.search_spelling VALUES ('purto', 'puerto');
INSERT INTO public.search_spelling VALUES ('uerto', 'puerto');
INSERT INTO public.search_spelling VALUES ('ico', 'rico');
INSERT INTO public.search_spelling VALUES ('rco', 'rico');
INSERT INTO public.search_spelling VALUES ('ric', 'rico');
INSERT INTO public.search_spelling VALUES ('rico', 'rico');
INSERT INTO public.search_spelling VALUES ('rio', 'rico');
INSERT INTO public.search_spelling VALUES ('atar', 'qatar');
INSERT INTO public.search_spelling VALUES ('qaar', 'qatar');
INSERT INTO public.search_spelling VALUES ('qata', 'qatar');
INSERT INTO public.search_spelling VALUES ('qatar', 'qatar');
INSERT INTO public.search_spelling VALUES ('qatr', 'qatar');
INSERT INTO public.search_spelling VALUES ('qtar', 'qatar');
INSERT INTO public.search_spelling VALUES ('eunion', 'reunion');
INSERT INTO public.search_spelling VALUES ('renion', 'reunion');
INSERT INTO public.search_spelling VALUES ('reuion', 'reunion');
INSERT INTO public.search_spelling VALUES ('reunin', 'reunion');
INSERT INTO public.search_spelling VALUES ('reunio', 'reunion');
INSERT INTO public.search_spelling VALUES ('reunion', 'reunion');
INSERT INTO public.search_spelling VALUES ('reunon', 'reunion');
INSERT INTO public.search_spelling VALUES ('runion', 'reunion');
INSERT INTO public.search_spelling VALUES ('omania', 'romania');
INSERT INTO public.search_spelling VALUES ('rmania', 'romania');
INSERT INTO public.search_spelling VALUES ('roania', 'romania');
INSERT INTO public.search_spelling VALUES ('romaia', 'romania');
INSERT INTO public.search_spelling VALUES ('romana', 'romania');
INSERT INTO public.search_spelling VALUES ('romani', 'romania');
INSERT INTO public.search_spelling VALUES ('romania', 'romania');
INSERT INTO public.search_spelling VALUES ('romnia', 'romania');
INSERT INTO public.search_spelling VALUES ('ederation', 'federation');
INSERT INTO public.search_spelling VALUES ('fderation', 'federation');
INSERT INTO public.search_spelling VALUES ('fedeation', 'federation');
INSERT INTO public.search_spelling VALUES ('federaion', 'federation');
INSERT INTO public.search_spelling VALUES ('federatin', 'federation');
INSERT INTO public.search_spelling VALUES ('federatio', 'federation');
INSERT INTO public.search_spelling VALUES ('federation', 'federation');
INSERT INTO public.search_spelling VALUES ('federaton', 'federation');
INSERT INTO public.search_spelling VALUES ('federtion', 'federation');
INSERT INTO public.search_spelling VALUES ('fedration', 'federation');
INSERT INTO public.search_spelling VALUES ('feeration', 'federation');
INSERT INTO public.search_spelling VALUES ('rssian', 'russian');
INSERT INTO public.search_spelling VALUES ('rusian', 'russian');
INSERT INTO public.search_spelling VALUES ('russan', 'russian');
INSERT INTO public.search_spelling VALUES ('russia', 'russian');
INSERT INTO public.search_spelling VALUES ('russian', 'russian');
INSERT INTO public.search_spelling VALUES ('russin', 'russian');
INSERT INTO public.search_spelling VALUES ('ussian', 'russian');
INSERT INTO public.search_spelling VALUES ('randa', 'rwanda');
INSERT INTO public.search_spelling VALUES ('rwada', 'rwanda');
INSERT INTO public.search_spelling VALUES ('rwana', 'rwanda');
INSERT INTO public.search_spelling VALUES ('rwand', 'rwanda');
INSERT INTO public.search_spelling VALUES ('rwanda', 'rwanda');
INSERT INTO public.search_spelling VALUES ('rwnda', 'rwanda');
INSERT INTO public.search_spelling VALUES ('wanda', 'rwanda');
INSERT INTO public.search_spelling VALUES ('arthelemy', 'barthelemy');
INSERT INTO public.search_spelling VALUES ('barhelemy', 'barthelemy');
INSERT INTO public.search_spelling VALUES ('bartelemy', 'barthelemy');
INSERT INTO public.search_spelling VALUES ('bartheemy', 'barthelemy');
INSERT INTO public.search_spelling VALUES ('barthelem', 'barthelemy');
INSERT INTO public.search_spelling VALUES ('barthelemy', 'barthelemy');
INSERT INTO public.search_spelling VALUES ('bartheley', 'barthelemy');
INSERT INTO public.search_spelling VALUES ('barthelmy', 'barthelemy');
INSERT INTO public.search_spelling VALUES ('barthlemy', 'barthelemy');
INSERT INTO public.search_spelling VALUES ('bathelemy', 'barthelemy');
INSERT INTO public.search_spelling VALUES ('brthelemy', 'barthelemy');
INSERT INTO public.search_spelling VALUES ('aint', 'saint');
INSERT INTO public.search_spelling VALUES ('sain', 'saint');
INSERT INTO public.search_spelling VALUES ('saint', 'saint');
INSERT INTO public.search_spelling VALUES ('sait', 'saint');
INSERT INTO public.search_spelling VALUES ('sant', 'saint');
INSERT INTO public.search_spelling VALUES ('sint', 'saint');
INSERT INTO public.search_spelling VALUES ('acension', 'ascension');
INSERT INTO public.search_spelling VALUES ('ascenion', 'ascension');
INSERT INTO public.search_spelling VALUES ('ascensin', 'ascension');
INSERT INTO public.search_spelling VALUES ('ascensio', 'ascension');
INSERT INTO public.search_spelling VALUES ('ascension', 'ascension');
INSERT INTO public.search_spelling VALUES ('ascenson', 'ascension');
INSERT INTO public.search_spelling VALUES ('ascesion', 'ascension');
INSERT INTO public.search_spelling VALUES ('ascnsion', 'ascension');
INSERT INTO public.search_spelling VALUES ('asension', 'ascension');
INSERT INTO public.search_spelling VALUES ('scension', 'ascension');
INSERT INTO public.search_spelling VALUES ('cnha', 'cunha');
INSERT INTO public.search_spelling VALUES ('cuha', 'cunha');
INSERT INTO public.search_spelling VALUES ('cuna', 'cunha');
INSERT INTO public.search_spelling VALUES ('cunh', 'cunha');
INSERT INTO public.search_spelling VALUES ('cunha', 'cunha');
INSERT INTO public.search_spelling VALUES ('unha', 'cunha');
INSERT INTO public.search_spelling VALUES ('elena', 'helena');
INSERT INTO public.search_spelling VALUES ('heena', 'helena');
INSERT INTO public.search_spelling VALUES ('helea', 'helena');
INSERT INTO public.search_spelling VALUES ('helen', 'helena');
INSERT INTO public.search_spelling VALUES ('helena', 'helena');
INSERT INTO public.search_spelling VALUES ('helna', 'helena');
INSERT INTO public.search_spelling VALUES ('hlena', 'helena');
INSERT INTO public.search_spelling VALUES ('ristan', 'tristan');
INSERT INTO public.search_spelling VALUES ('tistan', 'tristan');
INSERT INTO public.search_spelling VALUES ('trisan', 'tristan');
INSERT INTO public.search_spelling VALUES ('trista', 'tristan');
INSERT INTO public.search_spelling VALUES ('tristan', 'tristan');
INSERT INTO public.search_spelling VALUES ('tristn', 'tristan');
INSERT INTO public.search_spelling VALUES ('tritan', 'tristan');
INSERT INTO public.search_spelling VALUES ('trstan', 'tristan');
INSERT INTO public.search_spelling VALUES ('itts', 'kitts');
INSERT INTO public.search_spelling VALUES ('kits', 'kitts');
INSERT INTO public.search_spelling VALUES ('kitt', 'kitts');
INSERT INTO public.search_spelling VALUES ('kitts', 'kitts');
INSERT INTO public.search_spelling VALUES ('ktts', 'kitts');
INSERT INTO public.search_spelling VALUES ('evis', 'nevis');
INSERT INTO public.search_spelling VALUES ('neis', 'nevis');
INSERT INTO public.search_spelling VALUES ('nevi', 'nevis');
INSERT INTO public.search_spelling VALUES ('nevis', 'nevis');
INSERT INTO public.search_spelling VALUES ('nevs', 'nevis');
INSERT INTO public.search_spelling VALUES ('nvis', 'nevis');
INSERT INTO public.search_spelling VALUES ('lcia', 'lucia');
INSERT INTO public.search_spelling VALUES ('luca', 'lucia');
INSERT INTO public.search_spelling VALUES ('luci', 'lucia');
INSERT INTO public.search_spelling VALUES ('lucia', 'lucia');
INSERT INTO public.search_spelling VALUES ('luia', 'lucia');
INSERT INTO public.search_spelling VALUES ('ucia', 'lucia');
INSERT INTO public.search_spelling VALUES ('artin', 'martin');
INSERT INTO public.search_spelling VALUES ('marin', 'martin');
INSERT INTO public.search_spelling VALUES ('marti', 'martin');
INSERT INTO public.search_spelling VALUES ('martin', 'martin');
INSERT INTO public.search_spelling VALUES ('martn', 'martin');
INSERT INTO public.search_spelling VALUES ('matin', 'martin');
INSERT INTO public.search_spelling VALUES ('mrtin', 'martin');
INSERT INTO public.search_spelling VALUES ('art', 'part');
INSERT INTO public.search_spelling VALUES ('par', 'part');
INSERT INTO public.search_spelling VALUES ('part', 'part');
INSERT INTO public.search_spelling VALUES ('pat', 'part');
INSERT INTO public.search_spelling VALUES ('prt', 'part');
INSERT INTO public.search_spelling VALUES ('iquelon', 'miquelon');
INSERT INTO public.search_spelling VALUES ('miqelon', 'miquelon');
INSERT INTO public.search_spelling VALUES ('miqueln', 'miquelon');
INSERT INTO public.search_spelling VALUES ('miquelo', 'miquelon');
INSERT INTO public.search_spelling VALUES ('miquelon', 'miquelon');
INSERT INTO public.search_spelling VALUES ('miqueon', 'miquelon');
INSERT INTO public.search_spelling VALUES ('miqulon', 'miquelon');
INSERT INTO public.search_spelling VALUES ('miuelon', 'miquelon');
INSERT INTO public.search_spelling VALUES ('mquelon', 'miquelon');
INSERT INTO public.search_spelling VALUES ('ierre', 'pierre');
INSERT INTO public.search_spelling VALUES ('perre', 'pierre');
INSERT INTO public.search_spelling VALUES ('piere', 'pierre');
INSERT INTO public.search_spelling VALUES ('pierr', 'pierre');
INSERT INTO public.search_spelling VALUES ('pierre', 'pierre');
INSERT INTO public.search_spelling VALUES ('pirre', 'pierre');
INSERT INTO public.search_spelling VALUES ('genadines', 'grenadines');
INSERT INTO public.search_spelling VALUES ('greadines', 'grenadines');
INSERT INTO public.search_spelling VALUES ('grenadies', 'grenadines');
INSERT INTO public.search_spelling VALUES ('grenadine', 'grenadines');
INSERT INTO public.search_spelling VALUES ('grenadines', 'grenadines');
INSERT INTO public.search_spelling VALUES ('grenadins', 'grenadines');
INSERT INTO public.search_spelling VALUES ('grenadnes', 'grenadines');
INSERT INTO public.search_spelling VALUES ('grenaines', 'grenadines');
INSERT INTO public.search_spelling VALUES ('grendines', 'grenadines');
INSERT INTO public.search_spelling VALUES ('grnadines', 'grenadines');
INSERT INTO public.search_spelling VALUES ('renadines', 'grenadines');
INSERT INTO public.search_spelling VALUES ('incent', 'vincent');
INSERT INTO public.search_spelling VALUES ('vicent', 'vincent');
INSERT INTO public.search_spelling VALUES ('vincen', 'vincent');
INSERT INTO public.search_spelling VALUES ('vincent', 'vincent');
INSERT INTO public.search_spelling VALUES ('vincet', 'vincent');
INSERT INTO public.search_spelling VALUES ('vincnt', 'vincent');
INSERT INTO public.search_spelling VALUES ('vinent', 'vincent');
INSERT INTO public.search_spelling VALUES ('vncent', 'vincent');
INSERT INTO public.search_spelling VALUES ('arino', 'marino');
INSERT INTO public.search_spelling VALUES ('maino', 'marino');
INSERT INTO public.search_spelling VALUES ('marin', 'marino');
INSERT INTO public.search_spelling VALUES ('marino', 'marino');
INSERT INTO public.search_spelling VALUES ('mario', 'marino');
INSERT INTO public.search_spelling VALUES ('marno', 'marino');
INSERT INTO public.search_spelling VALUES ('mrino', 'marino');
INSERT INTO public.search_spelling VALUES ('pincipe', 'principe');
INSERT INTO public.search_spelling VALUES ('pricipe', 'principe');
INSERT INTO public.search_spelling VALUES ('princie', 'principe');
INSERT INTO public.search_spelling VALUES ('princip', 'principe');
INSERT INTO public.search_spelling VALUES ('principe', 'principe');
INSERT INTO public.search_spelling VALUES ('princpe', 'principe');
INSERT INTO public.search_spelling VALUES ('prinipe', 'principe');
INSERT INTO public.search_spelling VALUES ('prncipe', 'principe');
INSERT INTO public.search_spelling VALUES ('rincipe', 'principe');
INSERT INTO public.search_spelling VALUES ('ome', 'tome');
INSERT INTO public.search_spelling VALUES ('tme', 'tome');
INSERT INTO public.search_spelling VALUES ('toe', 'tome');
INSERT INTO public.search_spelling VALUES ('tom', 'tome');
INSERT INTO public.search_spelling VALUES ('tome', 'tome');
INSERT INTO public.search_spelling VALUES ('aabia', 'arabia');
INSERT INTO public.search_spelling VALUES ('araba', 'arabia');
INSERT INTO public.search_spelling VALUES ('arabi', 'arabia');
INSERT INTO public.search_spelling VALUES ('arabia', 'arabia');
INSERT INTO public.search_spelling VALUES ('araia', 'arabia');
INSERT INTO public.search_spelling VALUES ('arbia', 'arabia');
INSERT INTO public.search_spelling VALUES ('rabia', 'arabia');
INSERT INTO public.search_spelling VALUES ('audi', 'saudi');
INSERT INTO public.search_spelling VALUES ('sadi', 'saudi');
INSERT INTO public.search_spelling VALUES ('saud', 'saudi');
INSERT INTO public.search_spelling VALUES ('saudi', 'saudi');
INSERT INTO public.search_spelling VALUES ('saui', 'saudi');
INSERT INTO public.search_spelling VALUES ('sudi', 'saudi');
INSERT INTO public.search_spelling VALUES ('enegal', 'senegal');
INSERT INTO public.search_spelling VALUES ('seegal', 'senegal');
INSERT INTO public.search_spelling VALUES ('seneal', 'senegal');
INSERT INTO public.search_spelling VALUES ('senega', 'senegal');
INSERT INTO public.search_spelling VALUES ('senegal', 'senegal');
INSERT INTO public.search_spelling VALUES ('senegl', 'senegal');
INSERT INTO public.search_spelling VALUES ('sengal', 'senegal');
INSERT INTO public.search_spelling VALUES ('snegal', 'senegal');
INSERT INTO public.search_spelling VALUES ('erbia', 'serbia');
INSERT INTO public.search_spelling VALUES ('sebia', 'serbia');
INSERT INTO public.search_spelling VALUES ('serba', 'serbia');
INSERT INTO public.search_spelling VALUES ('serbi', 'serbia');
INSERT INTO public.search_spelling VALUES ('serbia', 'serbia');
INSERT INTO public.search_spelling VALUES ('seria', 'serbia');
INSERT INTO public.search_spelling VALUES ('srbia', 'serbia');
INSERT INTO public.search_spelling VALUES ('eychelles', 'seychelles');
INSERT INTO public.search_spelling VALUES ('sechelles', 'seychelles');
INSERT INTO public.search_spelling VALUES ('seycelles', 'seychelles');
INSERT INTO public.search_spelling VALUES ('seycheles', 'seychelles');
INSERT INTO public.search_spelling VALUES ('seychelle', 'seychelles');
INSERT INTO public.search_spelling VALUES ('seychelles', 'seychelles');
INSERT INTO public.search_spelling VALUES ('seychells', 'seychelles');
INSERT INTO public.search_spelling VALUES ('seychlles', 'seychelles');
INSERT INTO public.search_spelling VALUES ('seyhelles', 'seychelles');
INSERT INTO public.search_spelling VALUES ('sychelles', 'seychelles');
INSERT INTO public.search_spelling VALUES ('eone', 'leone');
INSERT INTO public.search_spelling VALUES ('lene', 'leone');
INSERT INTO public.search_spelling VALUES ('leoe', 'leone');
INSERT INTO public.search_spelling VALUES ('leon', 'leone');
INSERT INTO public.search_spelling VALUES ('leone', 'leone');
INSERT INTO public.search_spelling VALUES ('lone', 'leone');
INSERT INTO public.search_spelling VALUES ('ierra', 'sierra');
INSERT INTO public.search_spelling VALUES ('serra', 'sierra');
INSERT INTO public.search_spelling VALUES ('siera', 'sierra');
INSERT INTO public.search_spelling VALUES ('sierr', 'sierra');
INSERT INTO public.search_spelling VALUES ('sierra', 'sierra');
INSERT INTO public.search_spelling VALUES ('sirra', 'sierra');
INSERT INTO public.search_spelling VALUES ('ingapore', 'singapore');
INSERT INTO public.search_spelling VALUES ('sigapore', 'singapore');
INSERT INTO public.search_spelling VALUES ('sinapore', 'singapore');
INSERT INTO public.search_spelling VALUES ('singaore', 'singapore');
INSERT INTO public.search_spelling VALUES ('singapoe', 'singapore');
INSERT INTO public.search_spelling VALUES ('singapor', 'singapore');
INSERT INTO public.search_spelling VALUES ('singapore', 'singapore');
INSERT INTO public.search_spelling VALUES ('singapre', 'singapore');
INSERT INTO public.search_spelling VALUES ('singpore', 'singapore');
INSERT INTO public.search_spelling VALUES ('sngapore', 'singapore');
INSERT INTO public.search_spelling VALUES ('dtch', 'dutch');
INSERT INTO public.search_spelling VALUES ('duch', 'dutch');
INSERT INTO public.search_spelling VALUES ('dutc', 'dutch');
INSERT INTO public.search_spelling VALUES ('dutch', 'dutch');
INSERT INTO public.search_spelling VALUES ('duth', 'dutch');
INSERT INTO public.search_spelling VALUES ('utch', 'dutch');
INSERT INTO public.search_spelling VALUES ('aarten', 'maarten');
INSERT INTO public.search_spelling VALUES ('maaren', 'maarten');
INSERT INTO public.search_spelling VALUES ('maarte', 'maarten');
INSERT INTO public.search_spelling VALUES ('maarten', 'maarten');
INSERT INTO public.search_spelling VALUES ('maartn', 'maarten');
INSERT INTO public.search_spelling VALUES ('maaten', 'maarten');
INSERT INTO public.search_spelling VALUES ('marten', 'maarten');
INSERT INTO public.search_spelling VALUES ('lovakia', 'slovakia');
INSERT INTO public.search_spelling VALUES ('sloakia', 'slovakia');
INSERT INTO public.search_spelling VALUES ('slovaia', 'slovakia');
INSERT INTO public.search_spelling VALUES ('slovaka', 'slovakia');
INSERT INTO public.search_spelling VALUES ('slovaki', 'slovakia');
INSERT INTO public.search_spelling VALUES ('slovakia', 'slovakia');
INSERT INTO public.search_spelling VALUES ('slovkia', 'slovakia');
INSERT INTO public.search_spelling VALUES ('slvakia', 'slovakia');
INSERT INTO public.search_spelling VALUES ('sovakia', 'slovakia');
INSERT INTO public.search_spelling VALUES ('lovenia', 'slovenia');
INSERT INTO public.search_spelling VALUES ('sloenia', 'slovenia');
INSERT INTO public.search_spelling VALUES ('sloveia', 'slovenia');
INSERT INTO public.search_spelling VALUES ('slovena', 'slovenia');
INSERT INTO public.search_spelling VALUES ('sloveni', 'slovenia');
INSERT INTO public.search_spelling VALUES ('slovenia', 'slovenia');
INSERT INTO public.search_spelling VALUES ('slovnia', 'slovenia');
INSERT INTO public.search_spelling VALUES ('slvenia', 'slovenia');
INSERT INTO public.search_spelling VALUES ('sovenia', 'slovenia');
INSERT INTO public.search_spelling VALUES ('olomon', 'solomon');
INSERT INTO public.search_spelling VALUES ('slomon', 'solomon');
INSERT INTO public.search_spelling VALUES ('solmon', 'solomon');
INSERT INTO public.search_spelling VALUES ('solomn', 'solomon');
INSERT INTO public.search_spelling VALUES ('solomo', 'solomon');
INSERT INTO public.search_spelling VALUES ('solomon', 'solomon');
INSERT INTO public.search_spelling VALUES ('soloon', 'solomon');
INSERT INTO public.search_spelling VALUES ('soomon', 'solomon');
INSERT INTO public.search_spelling VALUES ('omalia', 'somalia');
INSERT INTO public.search_spelling VALUES ('smalia', 'somalia');
INSERT INTO public.search_spelling VALUES ('soalia', 'somalia');
INSERT INTO public.search_spelling VALUES ('somaia', 'somalia');
INSERT INTO public.search_spelling VALUES ('somala', 'somalia');
INSERT INTO public.search_spelling VALUES ('somali', 'somalia');
INSERT INTO public.search_spelling VALUES ('somalia', 'somalia');
INSERT INTO public.search_spelling VALUES ('somlia', 'somalia');
INSERT INTO public.search_spelling VALUES ('afica', 'africa');
INSERT INTO public.search_spelling VALUES ('afrca', 'africa');
INSERT INTO public.search_spelling VALUES ('afria', 'africa');
INSERT INTO public.search_spelling VALUES ('afric', 'africa');
INSERT INTO public.search_spelling VALUES ('africa', 'africa');
INSERT INTO public.search_spelling VALUES ('arica', 'africa');
INSERT INTO public.search_spelling VALUES ('frica', 'africa');
INSERT INTO public.search_spelling VALUES ('outh', 'south');
INSERT INTO public.search_spelling VALUES ('soth', 'south');
INSERT INTO public.search_spelling VALUES ('souh', 'south');
INSERT INTO public.search_spelling VALUES ('sout', 'south');
INSERT INTO public.search_spelling VALUES ('south', 'south');
INSERT INTO public.search_spelling VALUES ('suth', 'south');
INSERT INTO public.search_spelling VALUES ('andwich', 'sandwich');
INSERT INTO public.search_spelling VALUES ('sadwich', 'sandwich');
INSERT INTO public.search_spelling VALUES ('sandich', 'sandwich');
INSERT INTO public.search_spelling VALUES ('sandwch', 'sandwich');
INSERT INTO public.search_spelling VALUES ('sandwic', 'sandwich');
INSERT INTO public.search_spelling VALUES ('sandwich', 'sandwich');
INSERT INTO public.search_spelling VALUES ('sandwih', 'sandwich');
INSERT INTO public.search_spelling VALUES ('sanwich', 'sandwich');
INSERT INTO public.search_spelling VALUES ('sndwich', 'sandwich');
INSERT INTO public.search_spelling VALUES ('sdan', 'sudan');
INSERT INTO public.search_spelling VALUES ('suan', 'sudan');
INSERT INTO public.search_spelling VALUES ('suda', 'sudan');
INSERT INTO public.search_spelling VALUES ('sudan', 'sudan');
INSERT INTO public.search_spelling VALUES ('sudn', 'sudan');
INSERT INTO public.search_spelling VALUES ('udan', 'sudan');
INSERT INTO public.search_spelling VALUES ('pain', 'spain');
INSERT INTO public.search_spelling VALUES ('sain', 'spain');
INSERT INTO public.search_spelling VALUES ('spai', 'spain');
INSERT INTO public.search_spelling VALUES ('spain', 'spain');
INSERT INTO public.search_spelling VALUES ('span', 'spain');
INSERT INTO public.search_spelling VALUES ('spin', 'spain');
INSERT INTO public.search_spelling VALUES ('anka', 'lanka');
INSERT INTO public.search_spelling VALUES ('laka', 'lanka');
INSERT INTO public.search_spelling VALUES ('lana', 'lanka');
INSERT INTO public.search_spelling VALUES ('lank', 'lanka');
INSERT INTO public.search_spelling VALUES ('lanka', 'lanka');
INSERT INTO public.search_spelling VALUES ('lnka', 'lanka');
INSERT INTO public.search_spelling VALUES ('sriname', 'suriname');
INSERT INTO public.search_spelling VALUES ('suiname', 'suriname');
INSERT INTO public.search_spelling VALUES ('suriame', 'suriname');
INSERT INTO public.search_spelling VALUES ('surinae', 'suriname');
INSERT INTO public.search_spelling VALUES ('surinam', 'suriname');
INSERT INTO public.search_spelling VALUES ('suriname', 'suriname');
INSERT INTO public.search_spelling VALUES ('surinme', 'suriname');
INSERT INTO public.search_spelling VALUES ('surname', 'suriname');
INSERT INTO public.search_spelling VALUES ('uriname', 'suriname');
INSERT INTO public.search_spelling VALUES ('ayen', 'mayen');
INSERT INTO public.search_spelling VALUES ('maen', 'mayen');
INSERT INTO public.search_spelling VALUES ('maye', 'mayen');
INSERT INTO public.search_spelling VALUES ('mayen', 'mayen');
INSERT INTO public.search_spelling VALUES ('mayn', 'mayen');
INSERT INTO public.search_spelling VALUES ('myen', 'mayen');
INSERT INTO public.search_spelling VALUES ('salbard', 'svalbard');
INSERT INTO public.search_spelling VALUES ('svabard', 'svalbard');
INSERT INTO public.search_spelling VALUES ('svalard', 'svalbard');
INSERT INTO public.search_spelling VALUES ('svalbad', 'svalbard');
INSERT INTO public.search_spelling VALUES ('svalbar', 'svalbard');
INSERT INTO public.search_spelling VALUES ('svalbard', 'svalbard');
INSERT INTO public.search_spelling VALUES ('svalbrd', 'svalbard');
INSERT INTO public.search_spelling VALUES ('svlbard', 'svalbard');
INSERT INTO public.search_spelling VALUES ('valbard', 'svalbard');
INSERT INTO public.search_spelling VALUES ('saziland', 'swaziland');
INSERT INTO public.search_spelling VALUES ('swailand', 'swaziland');
INSERT INTO public.search_spelling VALUES ('swaziand', 'swaziland');
INSERT INTO public.search_spelling VALUES ('swazilad', 'swaziland');
INSERT INTO public.search_spelling VALUES ('swazilan', 'swaziland');
INSERT INTO public.search_spelling VALUES ('swaziland', 'swaziland');
INSERT INTO public.search_spelling VALUES ('swazilnd', 'swaziland');
INSERT INTO public.search_spelling VALUES ('swazland', 'swaziland');
INSERT INTO public.search_spelling VALUES ('swziland', 'swaziland');
INSERT INTO public.search_spelling VALUES ('waziland', 'swaziland');
INSERT INTO public.search_spelling VALUES ('seden', 'sweden');
INSERT INTO public.search_spelling VALUES ('swden', 'sweden');
INSERT INTO public.search_spelling VALUES ('swede', 'sweden');
INSERT INTO public.search_spelling VALUES ('sweden', 'sweden');
INSERT INTO public.search_spelling VALUES ('swedn', 'sweden');
INSERT INTO public.search_spelling VALUES ('sween', 'sweden');
INSERT INTO public.search_spelling VALUES ('weden', 'sweden');
INSERT INTO public.search_spelling VALUES ('sitzerland', 'switzerland');
INSERT INTO public.search_spelling VALUES ('switerland', 'switzerland');
INSERT INTO public.search_spelling VALUES ('switzeland', 'switzerland');
INSERT INTO public.search_spelling VALUES ('switzerand', 'switzerland');
INSERT INTO public.search_spelling VALUES ('switzerlad', 'switzerland');
INSERT INTO public.search_spelling VALUES ('switzerlan', 'switzerland');
INSERT INTO public.search_spelling VALUES ('switzerland', 'switzerland');
INSERT INTO public.search_spelling VALUES ('switzerlnd', 'switzerland');
INSERT INTO public.search_spelling VALUES ('switzrland', 'switzerland');
INSERT INTO public.search_spelling VALUES ('swizerland', 'switzerland');
INSERT INTO public.search_spelling VALUES ('swtzerland', 'switzerland');
INSERT INTO public.search_spelling VALUES ('witzerland', 'switzerland');
INSERT INTO public.search_spelling VALUES ('aab', 'arab');
INSERT INTO public.search_spelling VALUES ('ara', 'arab');
INSERT INTO public.search_spelling VALUES ('arab', 'arab');
INSERT INTO public.search_spelling VALUES ('arb', 'arab');
INSERT INTO public.search_spelling VALUES ('rab', 'arab');
INSERT INTO public.search_spelling VALUES ('srian', 'syrian');
INSERT INTO public.search_spelling VALUES ('syian', 'syrian');
INSERT INTO public.search_spelling VALUES ('syran', 'syrian');
INSERT INTO public.search_spelling VALUES ('syria', 'syrian');
INSERT INTO public.search_spelling VALUES ('syrian', 'syrian');
INSERT INTO public.search_spelling VALUES ('syrin', 'syrian');
INSERT INTO public.search_spelling VALUES ('yrian', 'syrian');
INSERT INTO public.search_spelling VALUES ('povince', 'province');
INSERT INTO public.search_spelling VALUES ('proince', 'province');
INSERT INTO public.search_spelling VALUES ('provice', 'province');
INSERT INTO public.search_spelling VALUES ('provinc', 'province');
INSERT INTO public.search_spelling VALUES ('province', 'province');
INSERT INTO public.search_spelling VALUES ('provine', 'province');
INSERT INTO public.search_spelling VALUES ('provnce', 'province');
INSERT INTO public.search_spelling VALUES ('prvince', 'province');
INSERT INTO public.search_spelling VALUES ('rovince', 'province');
INSERT INTO public.search_spelling VALUES ('aiwan', 'taiwan');
INSERT INTO public.search_spelling VALUES ('taian', 'taiwan');
INSERT INTO public.search_spelling VALUES ('taiwa', 'taiwan');
INSERT INTO public.search_spelling VALUES ('taiwan', 'taiwan');
INSERT INTO public.search_spelling VALUES ('taiwn', 'taiwan');
INSERT INTO public.search_spelling VALUES ('tawan', 'taiwan');
INSERT INTO public.search_spelling VALUES ('tiwan', 'taiwan');
INSERT INTO public.search_spelling VALUES ('ajikistan', 'tajikistan');
INSERT INTO public.search_spelling VALUES ('taikistan', 'tajikistan');
INSERT INTO public.search_spelling VALUES ('tajiistan', 'tajikistan');
INSERT INTO public.search_spelling VALUES ('tajikisan', 'tajikistan');
INSERT INTO public.search_spelling VALUES ('tajikista', 'tajikistan');
INSERT INTO public.search_spelling VALUES ('tajikistan', 'tajikistan');
INSERT INTO public.search_spelling VALUES ('tajikistn', 'tajikistan');
INSERT INTO public.search_spelling VALUES ('tajikitan', 'tajikistan');
INSERT INTO public.search_spelling VALUES ('tajikstan', 'tajikistan');
INSERT INTO public.search_spelling VALUES ('tajkistan', 'tajikistan');
INSERT INTO public.search_spelling VALUES ('tjikistan', 'tajikistan');
INSERT INTO public.search_spelling VALUES ('anzania', 'tanzania');
INSERT INTO public.search_spelling VALUES ('tanania', 'tanzania');
INSERT INTO public.search_spelling VALUES ('tanzaia', 'tanzania');
INSERT INTO public.search_spelling VALUES ('tanzana', 'tanzania');
INSERT INTO public.search_spelling VALUES ('tanzani', 'tanzania');
INSERT INTO public.search_spelling VALUES ('tanzania', 'tanzania');
INSERT INTO public.search_spelling VALUES ('tanznia', 'tanzania');
INSERT INTO public.search_spelling VALUES ('tazania', 'tanzania');
INSERT INTO public.search_spelling VALUES ('tnzania', 'tanzania');
INSERT INTO public.search_spelling VALUES ('nited', 'united');
INSERT INTO public.search_spelling VALUES ('uited', 'united');
INSERT INTO public.search_spelling VALUES ('unied', 'united');
INSERT INTO public.search_spelling VALUES ('unitd', 'united');
INSERT INTO public.search_spelling VALUES ('unite', 'united');
INSERT INTO public.search_spelling VALUES ('united', 'united');
INSERT INTO public.search_spelling VALUES ('unted', 'united');
INSERT INTO public.search_spelling VALUES ('hailand', 'thailand');
INSERT INTO public.search_spelling VALUES ('tailand', 'thailand');
INSERT INTO public.search_spelling VALUES ('thaiand', 'thailand');
INSERT INTO public.search_spelling VALUES ('thailad', 'thailand');
INSERT INTO public.search_spelling VALUES ('thailan', 'thailand');
INSERT INTO public.search_spelling VALUES ('thailand', 'thailand');
INSERT INTO public.search_spelling VALUES ('thailnd', 'thailand');
INSERT INTO public.search_spelling VALUES ('thaland', 'thailand');
INSERT INTO public.search_spelling VALUES ('thiland', 'thailand');
INSERT INTO public.search_spelling VALUES ('este', 'leste');
INSERT INTO public.search_spelling VALUES ('lese', 'leste');
INSERT INTO public.search_spelling VALUES ('lest', 'leste');
INSERT INTO public.search_spelling VALUES ('leste', 'leste');
INSERT INTO public.search_spelling VALUES ('lete', 'leste');
INSERT INTO public.search_spelling VALUES ('lste', 'leste');
INSERT INTO public.search_spelling VALUES ('imor', 'timor');
INSERT INTO public.search_spelling VALUES ('timo', 'timor');
INSERT INTO public.search_spelling VALUES ('timor', 'timor');
INSERT INTO public.search_spelling VALUES ('timr', 'timor');
INSERT INTO public.search_spelling VALUES ('tior', 'timor');
INSERT INTO public.search_spelling VALUES ('tmor', 'timor');
INSERT INTO public.search_spelling VALUES ('ogo', 'togo');
INSERT INTO public.search_spelling VALUES ('tgo', 'togo');
INSERT INTO public.search_spelling VALUES ('tog', 'togo');
INSERT INTO public.search_spelling VALUES ('togo', 'togo');
INSERT INTO public.search_spelling VALUES ('too', 'togo');
INSERT INTO public.search_spelling VALUES ('okelau', 'tokelau');
INSERT INTO public.search_spelling VALUES ('tkelau', 'tokelau');
INSERT INTO public.search_spelling VALUES ('toelau', 'tokelau');
INSERT INTO public.search_spelling VALUES ('tokeau', 'tokelau');
INSERT INTO public.search_spelling VALUES ('tokela', 'tokelau');
INSERT INTO public.search_spelling VALUES ('tokelau', 'tokelau');
INSERT INTO public.search_spelling VALUES ('tokelu', 'tokelau');
INSERT INTO public.search_spelling VALUES ('toklau', 'tokelau');
INSERT INTO public.search_spelling VALUES ('onga', 'tonga');
INSERT INTO public.search_spelling VALUES ('tnga', 'tonga');
INSERT INTO public.search_spelling VALUES ('toga', 'tonga');
INSERT INTO public.search_spelling VALUES ('tona', 'tonga');
INSERT INTO public.search_spelling VALUES ('tong', 'tonga');
INSERT INTO public.search_spelling VALUES ('tonga', 'tonga');
INSERT INTO public.search_spelling VALUES ('obago', 'tobago');
INSERT INTO public.search_spelling VALUES ('tbago', 'tobago');
INSERT INTO public.search_spelling VALUES ('toago', 'tobago');
INSERT INTO public.search_spelling VALUES ('tobag', 'tobago');
INSERT INTO public.search_spelling VALUES ('tobago', 'tobago');
INSERT INTO public.search_spelling VALUES ('tobao', 'tobago');
INSERT INTO public.search_spelling VALUES ('tobgo', 'tobago');
INSERT INTO public.search_spelling VALUES ('rinidad', 'trinidad');
INSERT INTO public.search_spelling VALUES ('tinidad', 'trinidad');
INSERT INTO public.search_spelling VALUES ('triidad', 'trinidad');
INSERT INTO public.search_spelling VALUES ('trindad', 'trinidad');
INSERT INTO public.search_spelling VALUES ('triniad', 'trinidad');
INSERT INTO public.search_spelling VALUES ('trinida', 'trinidad');
INSERT INTO public.search_spelling VALUES ('trinidad', 'trinidad');
INSERT INTO public.search_spelling VALUES ('trinidd', 'trinidad');
INSERT INTO public.search_spelling VALUES ('trnidad', 'trinidad');
INSERT INTO public.search_spelling VALUES ('tnisia', 'tunisia');
INSERT INTO public.search_spelling VALUES ('tuisia', 'tunisia');
INSERT INTO public.search_spelling VALUES ('tuniia', 'tunisia');
INSERT INTO public.search_spelling VALUES ('tunisa', 'tunisia');
INSERT INTO public.search_spelling VALUES ('tunisi', 'tunisia');
INSERT INTO public.search_spelling VALUES ('tunisia', 'tunisia');
INSERT INTO public.search_spelling VALUES ('tunsia', 'tunisia');
INSERT INTO public.search_spelling VALUES ('unisia', 'tunisia');
INSERT INTO public.search_spelling VALUES ('trkey', 'turkey');
INSERT INTO public.search_spelling VALUES ('tukey', 'turkey');
INSERT INTO public.search_spelling VALUES ('turey', 'turkey');
INSERT INTO public.search_spelling VALUES ('turke', 'turkey');
INSERT INTO public.search_spelling VALUES ('turkey', 'turkey');
INSERT INTO public.search_spelling VALUES ('turky', 'turkey');
INSERT INTO public.search_spelling VALUES ('urkey', 'turkey');
INSERT INTO public.search_spelling VALUES ('trkmenistan', 'turkmenistan');
INSERT INTO public.search_spelling VALUES ('tukmenistan', 'turkmenistan');
INSERT INTO public.search_spelling VALUES ('turkenistan', 'turkmenistan');
INSERT INTO public.search_spelling VALUES ('turkmeistan', 'turkmenistan');
INSERT INTO public.search_spelling VALUES ('turkmenisan', 'turkmenistan');
INSERT INTO public.search_spelling VALUES ('turkmenista', 'turkmenistan');
INSERT INTO public.search_spelling VALUES ('turkmenistan', 'turkmenistan');
INSERT INTO public.search_spelling VALUES ('turkmenistn', 'turkmenistan');
INSERT INTO public.search_spelling VALUES ('turkmenitan', 'turkmenistan');
INSERT INTO public.search_spelling VALUES ('turkmenstan', 'turkmenistan');
INSERT INTO public.search_spelling VALUES ('turkmnistan', 'turkmenistan');
INSERT INTO public.search_spelling VALUES ('turmenistan', 'turkmenistan');
INSERT INTO public.search_spelling VALUES ('urkmenistan', 'turkmenistan');
INSERT INTO public.search_spelling VALUES ('aicos', 'caicos');
INSERT INTO public.search_spelling VALUES ('cacos', 'caicos');
INSERT INTO public.search_spelling VALUES ('caico', 'caicos');
INSERT INTO public.search_spelling VALUES ('caicos', 'caicos');
INSERT INTO public.search_spelling VALUES ('caics', 'caicos');
INSERT INTO public.search_spelling VALUES ('caios', 'caicos');
INSERT INTO public.search_spelling VALUES ('cicos', 'caicos');
INSERT INTO public.search_spelling VALUES ('trks', 'turks');
INSERT INTO public.search_spelling VALUES ('tuks', 'turks');
INSERT INTO public.search_spelling VALUES ('turk', 'turks');
INSERT INTO public.search_spelling VALUES ('turks', 'turks');
INSERT INTO public.search_spelling VALUES ('turs', 'turks');
INSERT INTO public.search_spelling VALUES ('urks', 'turks');
INSERT INTO public.search_spelling VALUES ('tualu', 'tuvalu');
INSERT INTO public.search_spelling VALUES ('tuval', 'tuvalu');
INSERT INTO public.search_spelling VALUES ('tuvalu', 'tuvalu');
INSERT INTO public.search_spelling VALUES ('tuvau', 'tuvalu');
INSERT INTO public.search_spelling VALUES ('tuvlu', 'tuvalu');
INSERT INTO public.search_spelling VALUES ('tvalu', 'tuvalu');
INSERT INTO public.search_spelling VALUES ('uvalu', 'tuvalu');
INSERT INTO public.search_spelling VALUES ('ganda', 'uganda');
INSERT INTO public.search_spelling VALUES ('uanda', 'uganda');
INSERT INTO public.search_spelling VALUES ('ugada', 'uganda');
INSERT INTO public.search_spelling VALUES ('ugana', 'uganda');
INSERT INTO public.search_spelling VALUES ('ugand', 'uganda');
INSERT INTO public.search_spelling VALUES ('uganda', 'uganda');
INSERT INTO public.search_spelling VALUES ('ugnda', 'uganda');
INSERT INTO public.search_spelling VALUES ('kraine', 'ukraine');
INSERT INTO public.search_spelling VALUES ('ukaine', 'ukraine');
INSERT INTO public.search_spelling VALUES ('ukraie', 'ukraine');
INSERT INTO public.search_spelling VALUES ('ukrain', 'ukraine');
INSERT INTO public.search_spelling VALUES ('ukraine', 'ukraine');
INSERT INTO public.search_spelling VALUES ('ukrane', 'ukraine');
INSERT INTO public.search_spelling VALUES ('ukrine', 'ukraine');
INSERT INTO public.search_spelling VALUES ('uraine', 'ukraine');
INSERT INTO public.search_spelling VALUES ('eirates', 'emirates');
INSERT INTO public.search_spelling VALUES ('emiates', 'emirates');
INSERT INTO public.search_spelling VALUES ('emiraes', 'emirates');
INSERT INTO public.search_spelling VALUES ('emirate', 'emirates');
INSERT INTO public.search_spelling VALUES ('emirates', 'emirates');
INSERT INTO public.search_spelling VALUES ('emirats', 'emirates');
INSERT INTO public.search_spelling VALUES ('emirtes', 'emirates');
INSERT INTO public.search_spelling VALUES ('emrates', 'emirates');
INSERT INTO public.search_spelling VALUES ('mirates', 'emirates');
INSERT INTO public.search_spelling VALUES ('bitain', 'britain');
INSERT INTO public.search_spelling VALUES ('briain', 'britain');
INSERT INTO public.search_spelling VALUES ('britai', 'britain');
INSERT INTO public.search_spelling VALUES ('britain', 'britain');
INSERT INTO public.search_spelling VALUES ('britan', 'britain');
INSERT INTO public.search_spelling VALUES ('britin', 'britain');
INSERT INTO public.search_spelling VALUES ('brtain', 'britain');
INSERT INTO public.search_spelling VALUES ('ritain', 'britain');
INSERT INTO public.search_spelling VALUES ('geat', 'great');
INSERT INTO public.search_spelling VALUES ('grat', 'great');
INSERT INTO public.search_spelling VALUES ('grea', 'great');
INSERT INTO public.search_spelling VALUES ('great', 'great');
INSERT INTO public.search_spelling VALUES ('gret', 'great');
INSERT INTO public.search_spelling VALUES ('reat', 'great');
INSERT INTO public.search_spelling VALUES ('ingdom', 'kingdom');
INSERT INTO public.search_spelling VALUES ('kigdom', 'kingdom');
INSERT INTO public.search_spelling VALUES ('kindom', 'kingdom');
INSERT INTO public.search_spelling VALUES ('kingdm', 'kingdom');
INSERT INTO public.search_spelling VALUES ('kingdo', 'kingdom');
INSERT INTO public.search_spelling VALUES ('kingdom', 'kingdom');
INSERT INTO public.search_spelling VALUES ('kingom', 'kingdom');
INSERT INTO public.search_spelling VALUES ('kngdom', 'kingdom');
INSERT INTO public.search_spelling VALUES ('aerica', 'america');
INSERT INTO public.search_spelling VALUES ('ameica', 'america');
INSERT INTO public.search_spelling VALUES ('amerca', 'america');
INSERT INTO public.search_spelling VALUES ('ameria', 'america');
INSERT INTO public.search_spelling VALUES ('americ', 'america');
INSERT INTO public.search_spelling VALUES ('america', 'america');
INSERT INTO public.search_spelling VALUES ('amrica', 'america');
INSERT INTO public.search_spelling VALUES ('merica', 'america');
INSERT INTO public.search_spelling VALUES ('inor', 'minor');
INSERT INTO public.search_spelling VALUES ('mino', 'minor');
INSERT INTO public.search_spelling VALUES ('minor', 'minor');
INSERT INTO public.search_spelling VALUES ('minr', 'minor');
INSERT INTO public.search_spelling VALUES ('mior', 'minor');
INSERT INTO public.search_spelling VALUES ('mnor', 'minor');
INSERT INTO public.search_spelling VALUES ('otlying', 'outlying');
INSERT INTO public.search_spelling VALUES ('oulying', 'outlying');
INSERT INTO public.search_spelling VALUES ('outling', 'outlying');
INSERT INTO public.search_spelling VALUES ('outlyig', 'outlying');
INSERT INTO public.search_spelling VALUES ('outlyin', 'outlying');
INSERT INTO public.search_spelling VALUES ('outlying', 'outlying');
INSERT INTO public.search_spelling VALUES ('outlyng', 'outlying');
INSERT INTO public.search_spelling VALUES ('outying', 'outlying');
INSERT INTO public.search_spelling VALUES ('utlying', 'outlying');
INSERT INTO public.search_spelling VALUES ('ruguay', 'uruguay');
INSERT INTO public.search_spelling VALUES ('urguay', 'uruguay');
INSERT INTO public.search_spelling VALUES ('urugay', 'uruguay');
INSERT INTO public.search_spelling VALUES ('urugua', 'uruguay');
INSERT INTO public.search_spelling VALUES ('uruguay', 'uruguay');
INSERT INTO public.search_spelling VALUES ('uruguy', 'uruguay');
INSERT INTO public.search_spelling VALUES ('uruuay', 'uruguay');
INSERT INTO public.search_spelling VALUES ('uuguay', 'uruguay');
INSERT INTO public.search_spelling VALUES ('ubekistan', 'uzbekistan');
INSERT INTO public.search_spelling VALUES ('uzbeistan', 'uzbekistan');
INSERT INTO public.search_spelling VALUES ('uzbekisan', 'uzbekistan');
INSERT INTO public.search_spelling VALUES ('uzbekista', 'uzbekistan');
INSERT INTO public.search_spelling VALUES ('uzbekistan', 'uzbekistan');
INSERT INTO public.search_spelling VALUES ('uzbekistn', 'uzbekistan');
INSERT INTO public.search_spelling VALUES ('uzbekitan', 'uzbekistan');
INSERT INTO public.search_spelling VALUES ('uzbekstan', 'uzbekistan');
INSERT INTO public.search_spelling VALUES ('uzbkistan', 'uzbekistan');
INSERT INTO public.search_spelling VALUES ('uzekistan', 'uzbekistan');
INSERT INTO public.search_spelling VALUES ('zbekistan', 'uzbekistan');
INSERT INTO public.search_spelling VALUES ('anuatu', 'vanuatu');
INSERT INTO public.search_spelling VALUES ('vanatu', 'vanuatu');
INSERT INTO public.search_spelling VALUES ('vanuat', 'vanuatu');
INSERT INTO public.search_spelling VALUES ('vanuatu', 'vanuatu');
INSERT INTO public.search_spelling VALUES ('vanuau', 'vanuatu');
INSERT INTO public.search_spelling VALUES ('vanutu', 'vanuatu');
INSERT INTO public.search_spelling VALUES ('vauatu', 'vanuatu');
INSERT INTO public.search_spelling VALUES ('vnuatu', 'vanuatu');
INSERT INTO public.search_spelling VALUES ('blivarian', 'bolivarian');
INSERT INTO public.search_spelling VALUES ('boivarian', 'bolivarian');
INSERT INTO public.search_spelling VALUES ('boliarian', 'bolivarian');
INSERT INTO public.search_spelling VALUES ('bolivaian', 'bolivarian');
INSERT INTO public.search_spelling VALUES ('bolivaran', 'bolivarian');
INSERT INTO public.search_spelling VALUES ('bolivaria', 'bolivarian');
INSERT INTO public.search_spelling VALUES ('bolivarian', 'bolivarian');
INSERT INTO public.search_spelling VALUES ('bolivarin', 'bolivarian');
INSERT INTO public.search_spelling VALUES ('bolivrian', 'bolivarian');
INSERT INTO public.search_spelling VALUES ('bolvarian', 'bolivarian');
INSERT INTO public.search_spelling VALUES ('olivarian', 'bolivarian');
INSERT INTO public.search_spelling VALUES ('enezuela', 'venezuela');
INSERT INTO public.search_spelling VALUES ('veezuela', 'venezuela');
INSERT INTO public.search_spelling VALUES ('veneuela', 'venezuela');
INSERT INTO public.search_spelling VALUES ('venezela', 'venezuela');
INSERT INTO public.search_spelling VALUES ('venezuea', 'venezuela');
INSERT INTO public.search_spelling VALUES ('venezuel', 'venezuela');
INSERT INTO public.search_spelling VALUES ('venezuela', 'venezuela');
INSERT INTO public.search_spelling VALUES ('venezula', 'venezuela');
INSERT INTO public.search_spelling VALUES ('venzuela', 'venezuela');
INSERT INTO public.search_spelling VALUES ('vnezuela', 'venezuela');
INSERT INTO public.search_spelling VALUES ('iet', 'viet');
INSERT INTO public.search_spelling VALUES ('vet', 'viet');
INSERT INTO public.search_spelling VALUES ('vie', 'viet');
INSERT INTO public.search_spelling VALUES ('viet', 'viet');
INSERT INTO public.search_spelling VALUES ('vit', 'viet');
INSERT INTO public.search_spelling VALUES ('irgin', 'virgin');
INSERT INTO public.search_spelling VALUES ('vigin', 'virgin');
INSERT INTO public.search_spelling VALUES ('virgi', 'virgin');
INSERT INTO public.search_spelling VALUES ('virgin', 'virgin');
INSERT INTO public.search_spelling VALUES ('virgn', 'virgin');
INSERT INTO public.search_spelling VALUES ('virin', 'virgin');
INSERT INTO public.search_spelling VALUES ('vrgin', 'virgin');
INSERT INTO public.search_spelling VALUES ('ftuna', 'futuna');
INSERT INTO public.search_spelling VALUES ('futna', 'futuna');
INSERT INTO public.search_spelling VALUES ('futua', 'futuna');
INSERT INTO public.search_spelling VALUES ('futun', 'futuna');
INSERT INTO public.search_spelling VALUES ('futuna', 'futuna');
INSERT INTO public.search_spelling VALUES ('fuuna', 'futuna');
INSERT INTO public.search_spelling VALUES ('utuna', 'futuna');
INSERT INTO public.search_spelling VALUES ('allis', 'wallis');
INSERT INTO public.search_spelling VALUES ('walis', 'wallis');
INSERT INTO public.search_spelling VALUES ('walli', 'wallis');
INSERT INTO public.search_spelling VALUES ('wallis', 'wallis');
INSERT INTO public.search_spelling VALUES ('walls', 'wallis');
INSERT INTO public.search_spelling VALUES ('wllis', 'wallis');
INSERT INTO public.search_spelling VALUES ('ahara', 'sahara');
INSERT INTO public.search_spelling VALUES ('saara', 'sahara');
INSERT INTO public.search_spelling VALUES ('sahaa', 'sahara');
INSERT INTO public.search_spelling VALUES ('sahar', 'sahara');
INSERT INTO public.search_spelling VALUES ('sahara', 'sahara');
INSERT INTO public.search_spelling VALUES ('sahra', 'sahara');
INSERT INTO public.search_spelling VALUES ('shara', 'sahara');
INSERT INTO public.search_spelling VALUES ('estern', 'western');
INSERT INTO public.search_spelling VALUES ('wesern', 'western');
INSERT INTO public.search_spelling VALUES ('westen', 'western');
INSERT INTO public.search_spelling VALUES ('wester', 'western');
INSERT INTO public.search_spelling VALUES ('western', 'western');
INSERT INTO public.search_spelling VALUES ('westrn', 'western');
INSERT INTO public.search_spelling VALUES ('wetern', 'western');
INSERT INTO public.search_spelling VALUES ('wstern', 'western');
INSERT INTO public.search_spelling VALUES ('emen', 'yemen');
INSERT INTO public.search_spelling VALUES ('yeen', 'yemen');
INSERT INTO public.search_spelling VALUES ('yeme', 'yemen');
INSERT INTO public.search_spelling VALUES ('yemen', 'yemen');
INSERT INTO public.search_spelling VALUES ('yemn', 'yemen');
INSERT INTO public.search_spelling VALUES ('ymen', 'yemen');
INSERT INTO public.search_spelling VALUES ('ambia', 'zambia');
INSERT INTO public.search_spelling VALUES ('zabia', 'zambia');
INSERT INTO public.search_spelling VALUES ('zamba', 'zambia');
INSERT INTO public.search_spelling VALUES ('zambi', 'zambia');
INSERT INTO public.search_spelling VALUES ('zambia', 'zambia');
INSERT INTO public.search_spelling VALUES ('zamia', 'zambia');
INSERT INTO public.search_spelling VALUES ('zmbia', 'zambia');
INSERT INTO public.search_spelling VALUES ('imbabwe', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('zibabwe', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('zimabwe', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('zimbabe', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('zimbabw', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('zimbabwe', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('zimbawe', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('zimbbwe', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('zmbabwe', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('koovo', 'kosovo');
INSERT INTO public.search_spelling VALUES ('kosoo', 'kosovo');
INSERT INTO public.search_spelling VALUES ('kosov', 'kosovo');
INSERT INTO public.search_spelling VALUES ('kosovo', 'kosovo');
INSERT INTO public.search_spelling VALUES ('kosvo', 'kosovo');
INSERT INTO public.search_spelling VALUES ('ksovo', 'kosovo');
INSERT INTO public.search_spelling VALUES ('osovo', 'kosovo');
INSERT INTO public.search_spelling VALUES ('esse', 'hesse');
INSERT INTO public.search_spelling VALUES ('hese', 'hesse');
INSERT INTO public.search_spelling VALUES ('hess', 'hesse');
INSERT INTO public.search_spelling VALUES ('hesse', 'hesse');
INSERT INTO public.search_spelling VALUES ('hsse', 'hesse');
INSERT INTO public.search_spelling VALUES ('essen', 'hessen');
INSERT INTO public.search_spelling VALUES ('hesen', 'hessen');
INSERT INTO public.search_spelling VALUES ('hesse', 'hessen');
INSERT INTO public.search_spelling VALUES ('hessen', 'hessen');
INSERT INTO public.search_spelling VALUES ('hessn', 'hessen');
INSERT INTO public.search_spelling VALUES ('hssen', 'hessen');
INSERT INTO public.search_spelling VALUES ('odgau', 'rodgau');
INSERT INTO public.search_spelling VALUES ('rdgau', 'rodgau');
INSERT INTO public.search_spelling VALUES ('rodau', 'rodgau');
INSERT INTO public.search_spelling VALUES ('rodga', 'rodgau');
INSERT INTO public.search_spelling VALUES ('rodgau', 'rodgau');
INSERT INTO public.search_spelling VALUES ('rodgu', 'rodgau');
INSERT INTO public.search_spelling VALUES ('rogau', 'rodgau');
INSERT INTO public.search_spelling VALUES ('oltava', 'poltava');
INSERT INTO public.search_spelling VALUES ('pltava', 'poltava');
INSERT INTO public.search_spelling VALUES ('polava', 'poltava');
INSERT INTO public.search_spelling VALUES ('poltaa', 'poltava');
INSERT INTO public.search_spelling VALUES ('poltav', 'poltava');
INSERT INTO public.search_spelling VALUES ('poltava', 'poltava');
INSERT INTO public.search_spelling VALUES ('poltva', 'poltava');
INSERT INTO public.search_spelling VALUES ('potava', 'poltava');
INSERT INTO public.search_spelling VALUES ('oltawa', 'poltawa');
INSERT INTO public.search_spelling VALUES ('pltawa', 'poltawa');
INSERT INTO public.search_spelling VALUES ('polawa', 'poltawa');
INSERT INTO public.search_spelling VALUES ('poltaa', 'poltawa');
INSERT INTO public.search_spelling VALUES ('poltaw', 'poltawa');
INSERT INTO public.search_spelling VALUES ('poltawa', 'poltawa');
INSERT INTO public.search_spelling VALUES ('poltwa', 'poltawa');
INSERT INTO public.search_spelling VALUES ('potawa', 'poltawa');
INSERT INTO public.search_spelling VALUES ('eshetilivka', 'reshetilivka');
INSERT INTO public.search_spelling VALUES ('rehetilivka', 'reshetilivka');
INSERT INTO public.search_spelling VALUES ('resetilivka', 'reshetilivka');
INSERT INTO public.search_spelling VALUES ('resheilivka', 'reshetilivka');
INSERT INTO public.search_spelling VALUES ('reshetiivka', 'reshetilivka');
INSERT INTO public.search_spelling VALUES ('reshetilika', 'reshetilivka');
INSERT INTO public.search_spelling VALUES ('reshetiliva', 'reshetilivka');
INSERT INTO public.search_spelling VALUES ('reshetilivk', 'reshetilivka');
INSERT INTO public.search_spelling VALUES ('reshetilivka', 'reshetilivka');
INSERT INTO public.search_spelling VALUES ('reshetilvka', 'reshetilivka');
INSERT INTO public.search_spelling VALUES ('reshetlivka', 'reshetilivka');
INSERT INTO public.search_spelling VALUES ('reshtilivka', 'reshetilivka');
INSERT INTO public.search_spelling VALUES ('rshetilivka', 'reshetilivka');
INSERT INTO public.search_spelling VALUES ('olkshochschule', 'volkshochschule');
INSERT INTO public.search_spelling VALUES ('vlkshochschule', 'volkshochschule');
INSERT INTO public.search_spelling VALUES ('vokshochschule', 'volkshochschule');
INSERT INTO public.search_spelling VALUES ('volkhochschule', 'volkshochschule');
INSERT INTO public.search_spelling VALUES ('volkshchschule', 'volkshochschule');
INSERT INTO public.search_spelling VALUES ('volkshochchule', 'volkshochschule');
INSERT INTO public.search_spelling VALUES ('volkshochschle', 'volkshochschule');
INSERT INTO public.search_spelling VALUES ('volkshochschue', 'volkshochschule');
INSERT INTO public.search_spelling VALUES ('volkshochschul', 'volkshochschule');
INSERT INTO public.search_spelling VALUES ('volkshochschule', 'volkshochschule');
INSERT INTO public.search_spelling VALUES ('volkshochscule', 'volkshochschule');
INSERT INTO public.search_spelling VALUES ('volkshochshule', 'volkshochschule');
INSERT INTO public.search_spelling VALUES ('volkshocschule', 'volkshochschule');
INSERT INTO public.search_spelling VALUES ('volkshohschule', 'volkshochschule');
INSERT INTO public.search_spelling VALUES ('volksochschule', 'volkshochschule');
INSERT INTO public.search_spelling VALUES ('volshochschule', 'volkshochschule');
INSERT INTO public.search_spelling VALUES ('ejle', 'vejle');
INSERT INTO public.search_spelling VALUES ('veje', 'vejle');
INSERT INTO public.search_spelling VALUES ('vejl', 'vejle');
INSERT INTO public.search_spelling VALUES ('vejle', 'vejle');
INSERT INTO public.search_spelling VALUES ('vele', 'vejle');
INSERT INTO public.search_spelling VALUES ('vjle', 'vejle');
INSERT INTO public.search_spelling VALUES ('ddenhofen', 'dudenhofen');
INSERT INTO public.search_spelling VALUES ('dudehofen', 'dudenhofen');
INSERT INTO public.search_spelling VALUES ('dudenhfen', 'dudenhofen');
INSERT INTO public.search_spelling VALUES ('dudenhoen', 'dudenhofen');
INSERT INTO public.search_spelling VALUES ('dudenhofe', 'dudenhofen');
INSERT INTO public.search_spelling VALUES ('dudenhofen', 'dudenhofen');
INSERT INTO public.search_spelling VALUES ('dudenhofn', 'dudenhofen');
INSERT INTO public.search_spelling VALUES ('dudenofen', 'dudenhofen');
INSERT INTO public.search_spelling VALUES ('dudnhofen', 'dudenhofen');
INSERT INTO public.search_spelling VALUES ('duenhofen', 'dudenhofen');
INSERT INTO public.search_spelling VALUES ('udenhofen', 'dudenhofen');
INSERT INTO public.search_spelling VALUES ('kmmune', 'kommune');
INSERT INTO public.search_spelling VALUES ('kommne', 'kommune');
INSERT INTO public.search_spelling VALUES ('kommue', 'kommune');
INSERT INTO public.search_spelling VALUES ('kommun', 'kommune');
INSERT INTO public.search_spelling VALUES ('kommune', 'kommune');
INSERT INTO public.search_spelling VALUES ('komune', 'kommune');
INSERT INTO public.search_spelling VALUES ('ommune', 'kommune');
INSERT INTO public.search_spelling VALUES ('ifin', 'vifin');
INSERT INTO public.search_spelling VALUES ('vfin', 'vifin');
INSERT INTO public.search_spelling VALUES ('vifi', 'vifin');
INSERT INTO public.search_spelling VALUES ('vifin', 'vifin');
INSERT INTO public.search_spelling VALUES ('vifn', 'vifin');
INSERT INTO public.search_spelling VALUES ('viin', 'vifin');
INSERT INTO public.search_spelling VALUES ('eega', 'eelga');
INSERT INTO public.search_spelling VALUES ('eela', 'eelga');
INSERT INTO public.search_spelling VALUES ('eelg', 'eelga');
INSERT INTO public.search_spelling VALUES ('eelga', 'eelga');
INSERT INTO public.search_spelling VALUES ('elga', 'eelga');
INSERT INTO public.search_spelling VALUES ('sddanmark', 'syddanmark');
INSERT INTO public.search_spelling VALUES ('sydanmark', 'syddanmark');
INSERT INTO public.search_spelling VALUES ('syddamark', 'syddanmark');
INSERT INTO public.search_spelling VALUES ('syddanark', 'syddanmark');
INSERT INTO public.search_spelling VALUES ('syddanmak', 'syddanmark');
INSERT INTO public.search_spelling VALUES ('syddanmar', 'syddanmark');
INSERT INTO public.search_spelling VALUES ('syddanmark', 'syddanmark');
INSERT INTO public.search_spelling VALUES ('syddanmrk', 'syddanmark');
INSERT INTO public.search_spelling VALUES ('syddnmark', 'syddanmark');
INSERT INTO public.search_spelling VALUES ('yddanmark', 'syddanmark');
INSERT INTO public.search_spelling VALUES ('befast', 'belfast');
INSERT INTO public.search_spelling VALUES ('belast', 'belfast');
INSERT INTO public.search_spelling VALUES ('belfas', 'belfast');
INSERT INTO public.search_spelling VALUES ('belfast', 'belfast');
INSERT INTO public.search_spelling VALUES ('belfat', 'belfast');
INSERT INTO public.search_spelling VALUES ('belfst', 'belfast');
INSERT INTO public.search_spelling VALUES ('blfast', 'belfast');
INSERT INTO public.search_spelling VALUES ('elfast', 'belfast');
INSERT INTO public.search_spelling VALUES ('fiderstadt', 'filderstadt');
INSERT INTO public.search_spelling VALUES ('fildersadt', 'filderstadt');
INSERT INTO public.search_spelling VALUES ('filderstad', 'filderstadt');
INSERT INTO public.search_spelling VALUES ('filderstadt', 'filderstadt');
INSERT INTO public.search_spelling VALUES ('filderstat', 'filderstadt');
INSERT INTO public.search_spelling VALUES ('filderstdt', 'filderstadt');
INSERT INTO public.search_spelling VALUES ('fildertadt', 'filderstadt');
INSERT INTO public.search_spelling VALUES ('fildestadt', 'filderstadt');
INSERT INTO public.search_spelling VALUES ('fildrstadt', 'filderstadt');
INSERT INTO public.search_spelling VALUES ('filerstadt', 'filderstadt');
INSERT INTO public.search_spelling VALUES ('flderstadt', 'filderstadt');
INSERT INTO public.search_spelling VALUES ('ilderstadt', 'filderstadt');
INSERT INTO public.search_word VALUES ('afghanistan', '00000000-0000-8000-8000-000000004146');
INSERT INTO public.search_word VALUES ('aland', '00000000-0000-8000-8000-000000004158');
INSERT INTO public.search_word VALUES ('islands', '00000000-0000-8000-8000-000000004158');
INSERT INTO public.search_word VALUES ('albania', '00000000-0000-8000-8000-00000000414c');
INSERT INTO public.search_word VALUES ('algeria', '00000000-0000-8000-8000-00000000445a');
INSERT INTO public.search_word VALUES ('american', '00000000-0000-8000-8000-000000004153');
INSERT INTO public.search_word VALUES ('samoa', '00000000-0000-8000-8000-000000004153');
INSERT INTO public.search_word VALUES ('andorra', '00000000-0000-8000-8000-000000004144');
INSERT INTO public.search_word VALUES ('angola', '00000000-0000-8000-8000-00000000414f');
INSERT INTO public.search_word VALUES ('anguilla', '00000000-0000-8000-8000-000000004149');
INSERT INTO public.search_word VALUES ('antarctica', '00000000-0000-8000-8000-000000004151');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-000000004147');
INSERT INTO public.search_word VALUES ('antigua', '00000000-0000-8000-8000-000000004147');
INSERT INTO public.search_word VALUES ('barbuda', '00000000-0000-8000-8000-000000004147');
INSERT INTO public.search_word VALUES ('argentina', '00000000-0000-8000-8000-000000004152');
INSERT INTO public.search_word VALUES ('armenia', '00000000-0000-8000-8000-00000000414d');
INSERT INTO public.search_word VALUES ('aruba', '00000000-0000-8000-8000-000000004157');
INSERT INTO public.search_word VALUES ('australia', '00000000-0000-8000-8000-000000004155');
INSERT INTO public.search_word VALUES ('austria', '00000000-0000-8000-8000-000000004154');
INSERT INTO public.search_word VALUES ('azerbaijan', '00000000-0000-8000-8000-00000000415a');
INSERT INTO public.search_word VALUES ('bahamas', '00000000-0000-8000-8000-000000004253');
INSERT INTO public.search_word VALUES ('bahrain', '00000000-0000-8000-8000-000000004248');
INSERT INTO public.search_word VALUES ('bangladesh', '00000000-0000-8000-8000-000000004244');
INSERT INTO public.search_word VALUES ('barbados', '00000000-0000-8000-8000-000000004242');
INSERT INTO public.search_word VALUES ('belarus', '00000000-0000-8000-8000-000000004259');
INSERT INTO public.search_word VALUES ('belgium', '00000000-0000-8000-8000-000000004245');
INSERT INTO public.search_word VALUES ('belize', '00000000-0000-8000-8000-00000000425a');
INSERT INTO public.search_word VALUES ('benin', '00000000-0000-8000-8000-00000000424a');
INSERT INTO public.search_word VALUES ('bermuda', '00000000-0000-8000-8000-00000000424d');
INSERT INTO public.search_word VALUES ('bhutan', '00000000-0000-8000-8000-000000004254');
INSERT INTO public.search_word VALUES ('bolivia', '00000000-0000-8000-8000-00000000424f');
INSERT INTO public.search_word VALUES ('of', '00000000-0000-8000-8000-00000000424f');
INSERT INTO public.search_word VALUES ('plurinational', '00000000-0000-8000-8000-00000000424f');
INSERT INTO public.search_word VALUES ('state', '00000000-0000-8000-8000-00000000424f');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-000000004251');
INSERT INTO public.search_word VALUES ('bonaire', '00000000-0000-8000-8000-000000004251');
INSERT INTO public.search_word VALUES ('eustatius', '00000000-0000-8000-8000-000000004251');
INSERT INTO public.search_word VALUES ('saba', '00000000-0000-8000-8000-000000004251');
INSERT INTO public.search_word VALUES ('sint', '00000000-0000-8000-8000-000000004251');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-000000004241');
INSERT INTO public.search_word VALUES ('bosnia', '00000000-0000-8000-8000-000000004241');
INSERT INTO public.search_word VALUES ('herzegovina', '00000000-0000-8000-8000-000000004241');
INSERT INTO public.search_word VALUES ('botswana', '00000000-0000-8000-8000-000000004257');
INSERT INTO public.search_word VALUES ('bouvet', '00000000-0000-8000-8000-000000004256');
INSERT INTO public.search_word VALUES ('island', '00000000-0000-8000-8000-000000004256');
INSERT INTO public.search_word VALUES ('brazil', '00000000-0000-8000-8000-000000004252');
INSERT INTO public.search_word VALUES ('british', '00000000-0000-8000-8000-00000000494f');
INSERT INTO public.search_word VALUES ('indian', '00000000-0000-8000-8000-00000000494f');
INSERT INTO public.search_word VALUES ('ocean', '00000000-0000-8000-8000-00000000494f');
INSERT INTO public.search_word VALUES ('territory', '00000000-0000-8000-8000-00000000494f');
INSERT INTO public.search_word VALUES ('brunei', '00000000-0000-8000-8000-00000000424e');
INSERT INTO public.search_word VALUES ('darussalam', '00000000-0000-8000-8000-00000000424e');
INSERT INTO public.search_word VALUES ('bulgaria', '00000000-0000-8000-8000-000000004247');
INSERT INTO public.search_word VALUES ('burkina', '00000000-0000-8000-8000-000000004246');
INSERT INTO public.search_word VALUES ('faso', '00000000-0000-8000-8000-000000004246');
INSERT INTO public.search_word VALUES ('burundi', '00000000-0000-8000-8000-000000004249');
INSERT INTO public.search_word VALUES ('cabo', '00000000-0000-8000-8000-000000004356');
INSERT INTO public.search_word VALUES ('verde', '00000000-0000-8000-8000-000000004356');
INSERT INTO public.search_word VALUES ('cambodia', '00000000-0000-8000-8000-000000004b48');
INSERT INTO public.search_word VALUES ('cameroon', '00000000-0000-8000-8000-00000000434d');
INSERT INTO public.search_word VALUES ('canada', '00000000-0000-8000-8000-000000004341');
INSERT INTO public.search_word VALUES ('cayman', '00000000-0000-8000-8000-000000004b59');
INSERT INTO public.search_word VALUES ('islands', '00000000-0000-8000-8000-000000004b59');
INSERT INTO public.search_word VALUES ('african', '00000000-0000-8000-8000-000000004346');
INSERT INTO public.search_word VALUES ('central', '00000000-0000-8000-8000-000000004346');
INSERT INTO public.search_word VALUES ('republic', '00000000-0000-8000-8000-000000004346');
INSERT INTO public.search_word VALUES ('chad', '00000000-0000-8000-8000-000000005444');
INSERT INTO public.search_word VALUES ('chile', '00000000-0000-8000-8000-00000000434c');
INSERT INTO public.search_word VALUES ('china', '00000000-0000-8000-8000-00000000434e');
INSERT INTO public.search_word VALUES ('christmas', '00000000-0000-8000-8000-000000004358');
INSERT INTO public.search_word VALUES ('island', '00000000-0000-8000-8000-000000004358');
INSERT INTO public.search_word VALUES ('cocos', '00000000-0000-8000-8000-000000004343');
INSERT INTO public.search_word VALUES ('islands', '00000000-0000-8000-8000-000000004343');
INSERT INTO public.search_word VALUES ('keeling', '00000000-0000-8000-8000-000000004343');
INSERT INTO public.search_word VALUES ('colombia', '00000000-0000-8000-8000-00000000434f');
INSERT INTO public.search_word VALUES ('comoros', '00000000-0000-8000-8000-000000004b4d');
INSERT INTO public.search_word VALUES ('congo', '00000000-0000-8000-8000-000000004347');
INSERT INTO public.search_word VALUES ('congo', '00000000-0000-8000-8000-000000004344');
INSERT INTO public.search_word VALUES ('democratic', '00000000-0000-8000-8000-000000004344');
INSERT INTO public.search_word VALUES ('of', '00000000-0000-8000-8000-000000004344');
INSERT INTO public.search_word VALUES ('republic', '00000000-0000-8000-8000-000000004344');
INSERT INTO public.search_word VALUES ('the', '00000000-0000-8000-8000-000000004344');
INSERT INTO public.search_word VALUES ('cook', '00000000-0000-8000-8000-00000000434b');
INSERT INTO public.search_word VALUES ('islands', '00000000-0000-8000-8000-00000000434b');
INSERT INTO public.search_word VALUES ('costa', '00000000-0000-8000-8000-000000004352');
INSERT INTO public.search_word VALUES ('rica', '00000000-0000-8000-8000-000000004352');
INSERT INTO public.search_word VALUES ('cote', '00000000-0000-8000-8000-000000004349');
INSERT INTO public.search_word VALUES ('divoire', '00000000-0000-8000-8000-000000004349');
INSERT INTO public.search_word VALUES ('croatia', '00000000-0000-8000-8000-000000004852');
INSERT INTO public.search_word VALUES ('cuba', '00000000-0000-8000-8000-000000004355');
INSERT INTO public.search_word VALUES ('curacao', '00000000-0000-8000-8000-000000004357');
INSERT INTO public.search_word VALUES ('cyprus', '00000000-0000-8000-8000-000000004359');
INSERT INTO public.search_word VALUES ('czechia', '00000000-0000-8000-8000-00000000435a');
INSERT INTO public.search_word VALUES ('denmark', '00000000-0000-8000-8000-00000000444b');
INSERT INTO public.search_word VALUES ('djibouti', '00000000-0000-8000-8000-00000000444a');
INSERT INTO public.search_word VALUES ('dominica', '00000000-0000-8000-8000-00000000444d');
INSERT INTO public.search_word VALUES ('dominican', '00000000-0000-8000-8000-00000000444f');
INSERT INTO public.search_word VALUES ('republic', '00000000-0000-8000-8000-00000000444f');
INSERT INTO public.search_word VALUES ('ecuador', '00000000-0000-8000-8000-000000004543');
INSERT INTO public.search_word VALUES ('egypt', '00000000-0000-8000-8000-000000004547');
INSERT INTO public.search_word VALUES ('el', '00000000-0000-8000-8000-000000005356');
INSERT INTO public.search_word VALUES ('salvador', '00000000-0000-8000-8000-000000005356');
INSERT INTO public.search_word VALUES ('equatorial', '00000000-0000-8000-8000-000000004751');
INSERT INTO public.search_word VALUES ('guinea', '00000000-0000-8000-8000-000000004751');
INSERT INTO public.search_word VALUES ('eritrea', '00000000-0000-8000-8000-000000004552');
INSERT INTO public.search_word VALUES ('estonia', '00000000-0000-8000-8000-000000004545');
INSERT INTO public.search_word VALUES ('ethiopia', '00000000-0000-8000-8000-000000004554');
INSERT INTO public.search_word VALUES ('falkland', '00000000-0000-8000-8000-00000000464b');
INSERT INTO public.search_word VALUES ('islands', '00000000-0000-8000-8000-00000000464b');
INSERT INTO public.search_word VALUES ('malvinas', '00000000-0000-8000-8000-00000000464b');
INSERT INTO public.search_word VALUES ('faroe', '00000000-0000-8000-8000-00000000464f');
INSERT INTO public.search_word VALUES ('islands', '00000000-0000-8000-8000-00000000464f');
INSERT INTO public.search_word VALUES ('fiji', '00000000-0000-8000-8000-00000000464a');
INSERT INTO public.search_word VALUES ('finland', '00000000-0000-8000-8000-000000004649');
INSERT INTO public.search_word VALUES ('france', '00000000-0000-8000-8000-000000004652');
INSERT INTO public.search_word VALUES ('french', '00000000-0000-8000-8000-000000004746');
INSERT INTO public.search_word VALUES ('guiana', '00000000-0000-8000-8000-000000004746');
INSERT INTO public.search_word VALUES ('french', '00000000-0000-8000-8000-000000005046');
INSERT INTO public.search_word VALUES ('polynesia', '00000000-0000-8000-8000-000000005046');
INSERT INTO public.search_word VALUES ('french', '00000000-0000-8000-8000-000000005446');
INSERT INTO public.search_word VALUES ('southern', '00000000-0000-8000-8000-000000005446');
INSERT INTO public.search_word VALUES ('territories', '00000000-0000-8000-8000-000000005446');
INSERT INTO public.search_word VALUES ('gabon', '00000000-0000-8000-8000-000000004741');
INSERT INTO public.search_word VALUES ('gambia', '00000000-0000-8000-8000-00000000474d');
INSERT INTO public.search_word VALUES ('georgia', '00000000-0000-8000-8000-000000004745');
INSERT INTO public.search_word VALUES ('germany', '00000000-0000-8000-8000-000000004445');
INSERT INTO public.search_word VALUES ('ghana', '00000000-0000-8000-8000-000000004748');
INSERT INTO public.search_word VALUES ('gibraltar', '00000000-0000-8000-8000-000000004749');
INSERT INTO public.search_word VALUES ('greece', '00000000-0000-8000-8000-000000004752');
INSERT INTO public.search_word VALUES ('greenland', '00000000-0000-8000-8000-00000000474c');
INSERT INTO public.search_word VALUES ('grenada', '00000000-0000-8000-8000-000000004744');
INSERT INTO public.search_word VALUES ('guadeloupe', '00000000-0000-8000-8000-000000004750');
INSERT INTO public.search_word VALUES ('guam', '00000000-0000-8000-8000-000000004755');
INSERT INTO public.search_word VALUES ('guatemala', '00000000-0000-8000-8000-000000004754');
INSERT INTO public.search_word VALUES ('guernsey', '00000000-0000-8000-8000-000000004747');
INSERT INTO public.search_word VALUES ('guinea', '00000000-0000-8000-8000-00000000474e');
INSERT INTO public.search_word VALUES ('bissau', '00000000-0000-8000-8000-000000004757');
INSERT INTO public.search_word VALUES ('guinea', '00000000-0000-8000-8000-000000004757');
INSERT INTO public.search_word VALUES ('guyana', '00000000-0000-8000-8000-000000004759');
INSERT INTO public.search_word VALUES ('haiti', '00000000-0000-8000-8000-000000004854');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-00000000484d');
INSERT INTO public.search_word VALUES ('heard', '00000000-0000-8000-8000-00000000484d');
INSERT INTO public.search_word VALUES ('island', '00000000-0000-8000-8000-00000000484d');
INSERT INTO public.search_word VALUES ('islands', '00000000-0000-8000-8000-00000000484d');
INSERT INTO public.search_word VALUES ('mcdonald', '00000000-0000-8000-8000-00000000484d');
INSERT INTO public.search_word VALUES ('holy', '00000000-0000-8000-8000-000000005641');
INSERT INTO public.search_word VALUES ('see', '00000000-0000-8000-8000-000000005641');
INSERT INTO public.search_word VALUES ('honduras', '00000000-0000-8000-8000-00000000484e');
INSERT INTO public.search_word VALUES ('hong', '00000000-0000-8000-8000-00000000484b');
INSERT INTO public.search_word VALUES ('kong', '00000000-0000-8000-8000-00000000484b');
INSERT INTO public.search_word VALUES ('hungary', '00000000-0000-8000-8000-000000004855');
INSERT INTO public.search_word VALUES ('iceland', '00000000-0000-8000-8000-000000004953');
INSERT INTO public.search_word VALUES ('india', '00000000-0000-8000-8000-00000000494e');
INSERT INTO public.search_word VALUES ('indonesia', '00000000-0000-8000-8000-000000004944');
INSERT INTO public.search_word VALUES ('iran', '00000000-0000-8000-8000-000000004952');
INSERT INTO public.search_word VALUES ('islamic', '00000000-0000-8000-8000-000000004952');
INSERT INTO public.search_word VALUES ('of', '00000000-0000-8000-8000-000000004952');
INSERT INTO public.search_word VALUES ('republic', '00000000-0000-8000-8000-000000004952');
INSERT INTO public.search_word VALUES ('iraq', '00000000-0000-8000-8000-000000004951');
INSERT INTO public.search_word VALUES ('ireland', '00000000-0000-8000-8000-000000004945');
INSERT INTO public.search_word VALUES ('isle', '00000000-0000-8000-8000-00000000494d');
INSERT INTO public.search_word VALUES ('man', '00000000-0000-8000-8000-00000000494d');
INSERT INTO public.search_word VALUES ('of', '00000000-0000-8000-8000-00000000494d');
INSERT INTO public.search_word VALUES ('israel', '00000000-0000-8000-8000-00000000494c');
INSERT INTO public.search_word VALUES ('italy', '00000000-0000-8000-8000-000000004954');
INSERT INTO public.search_word VALUES ('jamaica', '00000000-0000-8000-8000-000000004a4d');
INSERT INTO public.search_word VALUES ('japan', '00000000-0000-8000-8000-000000004a50');
INSERT INTO public.search_word VALUES ('jersey', '00000000-0000-8000-8000-000000004a45');
INSERT INTO public.search_word VALUES ('jordan', '00000000-0000-8000-8000-000000004a4f');
INSERT INTO public.search_word VALUES ('kazakhstan', '00000000-0000-8000-8000-000000004b5a');
INSERT INTO public.search_word VALUES ('kenya', '00000000-0000-8000-8000-000000004b45');
INSERT INTO public.search_word VALUES ('kiribati', '00000000-0000-8000-8000-000000004b49');
INSERT INTO public.search_word VALUES ('democratic', '00000000-0000-8000-8000-000000004b50');
INSERT INTO public.search_word VALUES ('korea', '00000000-0000-8000-8000-000000004b50');
INSERT INTO public.search_word VALUES ('of', '00000000-0000-8000-8000-000000004b50');
INSERT INTO public.search_word VALUES ('peoples', '00000000-0000-8000-8000-000000004b50');
INSERT INTO public.search_word VALUES ('republic', '00000000-0000-8000-8000-000000004b50');
INSERT INTO public.search_word VALUES ('korea', '00000000-0000-8000-8000-000000004b52');
INSERT INTO public.search_word VALUES ('of', '00000000-0000-8000-8000-000000004b52');
INSERT INTO public.search_word VALUES ('republic', '00000000-0000-8000-8000-000000004b52');
INSERT INTO public.search_word VALUES ('kuwait', '00000000-0000-8000-8000-000000004b57');
INSERT INTO public.search_word VALUES ('kyrgyzstan', '00000000-0000-8000-8000-000000004b47');
INSERT INTO public.search_word VALUES ('democratic', '00000000-0000-8000-8000-000000004c41');
INSERT INTO public.search_word VALUES ('lao', '00000000-0000-8000-8000-000000004c41');
INSERT INTO public.search_word VALUES ('peoples', '00000000-0000-8000-8000-000000004c41');
INSERT INTO public.search_word VALUES ('republic', '00000000-0000-8000-8000-000000004c41');
INSERT INTO public.search_word VALUES ('latvia', '00000000-0000-8000-8000-000000004c56');
INSERT INTO public.search_word VALUES ('lebanon', '00000000-0000-8000-8000-000000004c42');
INSERT INTO public.search_word VALUES ('lesotho', '00000000-0000-8000-8000-000000004c53');
INSERT INTO public.search_word VALUES ('liberia', '00000000-0000-8000-8000-000000004c52');
INSERT INTO public.search_word VALUES ('libya', '00000000-0000-8000-8000-000000004c59');
INSERT INTO public.search_word VALUES ('liechtenstein', '00000000-0000-8000-8000-000000004c49');
INSERT INTO public.search_word VALUES ('lithuania', '00000000-0000-8000-8000-000000004c54');
INSERT INTO public.search_word VALUES ('luxembourg', '00000000-0000-8000-8000-000000004c55');
INSERT INTO public.search_word VALUES ('macao', '00000000-0000-8000-8000-000000004d4f');
INSERT INTO public.search_word VALUES ('former', '00000000-0000-8000-8000-000000004d4b');
INSERT INTO public.search_word VALUES ('macedonia', '00000000-0000-8000-8000-000000004d4b');
INSERT INTO public.search_word VALUES ('of', '00000000-0000-8000-8000-000000004d4b');
INSERT INTO public.search_word VALUES ('republic', '00000000-0000-8000-8000-000000004d4b');
INSERT INTO public.search_word VALUES ('the', '00000000-0000-8000-8000-000000004d4b');
INSERT INTO public.search_word VALUES ('yugoslav', '00000000-0000-8000-8000-000000004d4b');
INSERT INTO public.search_word VALUES ('madagascar', '00000000-0000-8000-8000-000000004d47');
INSERT INTO public.search_word VALUES ('malawi', '00000000-0000-8000-8000-000000004d57');
INSERT INTO public.search_word VALUES ('malaysia', '00000000-0000-8000-8000-000000004d59');
INSERT INTO public.search_word VALUES ('maldives', '00000000-0000-8000-8000-000000004d56');
INSERT INTO public.search_word VALUES ('mali', '00000000-0000-8000-8000-000000004d4c');
INSERT INTO public.search_word VALUES ('malta', '00000000-0000-8000-8000-000000004d54');
INSERT INTO public.search_word VALUES ('islands', '00000000-0000-8000-8000-000000004d48');
INSERT INTO public.search_word VALUES ('marshall', '00000000-0000-8000-8000-000000004d48');
INSERT INTO public.search_word VALUES ('martinique', '00000000-0000-8000-8000-000000004d51');
INSERT INTO public.search_word VALUES ('mauritania', '00000000-0000-8000-8000-000000004d52');
INSERT INTO public.search_word VALUES ('mauritius', '00000000-0000-8000-8000-000000004d55');
INSERT INTO public.search_word VALUES ('mayotte', '00000000-0000-8000-8000-000000005954');
INSERT INTO public.search_word VALUES ('mexico', '00000000-0000-8000-8000-000000004d58');
INSERT INTO public.search_word VALUES ('federated', '00000000-0000-8000-8000-00000000464d');
INSERT INTO public.search_word VALUES ('micronesia', '00000000-0000-8000-8000-00000000464d');
INSERT INTO public.search_word VALUES ('of', '00000000-0000-8000-8000-00000000464d');
INSERT INTO public.search_word VALUES ('states', '00000000-0000-8000-8000-00000000464d');
INSERT INTO public.search_word VALUES ('moldova', '00000000-0000-8000-8000-000000004d44');
INSERT INTO public.search_word VALUES ('of', '00000000-0000-8000-8000-000000004d44');
INSERT INTO public.search_word VALUES ('republic', '00000000-0000-8000-8000-000000004d44');
INSERT INTO public.search_word VALUES ('monaco', '00000000-0000-8000-8000-000000004d43');
INSERT INTO public.search_word VALUES ('mongolia', '00000000-0000-8000-8000-000000004d4e');
INSERT INTO public.search_word VALUES ('montenegro', '00000000-0000-8000-8000-000000004d45');
INSERT INTO public.search_word VALUES ('montserrat', '00000000-0000-8000-8000-000000004d53');
INSERT INTO public.search_word VALUES ('morocco', '00000000-0000-8000-8000-000000004d41');
INSERT INTO public.search_word VALUES ('mozambique', '00000000-0000-8000-8000-000000004d5a');
INSERT INTO public.search_word VALUES ('myanmar', '00000000-0000-8000-8000-000000004d4d');
INSERT INTO public.search_word VALUES ('namibia', '00000000-0000-8000-8000-000000004e41');
INSERT INTO public.search_word VALUES ('nauru', '00000000-0000-8000-8000-000000004e52');
INSERT INTO public.search_word VALUES ('nepal', '00000000-0000-8000-8000-000000004e50');
INSERT INTO public.search_word VALUES ('netherlands', '00000000-0000-8000-8000-000000004e4c');
INSERT INTO public.search_word VALUES ('caledonia', '00000000-0000-8000-8000-000000004e43');
INSERT INTO public.search_word VALUES ('new', '00000000-0000-8000-8000-000000004e43');
INSERT INTO public.search_word VALUES ('new', '00000000-0000-8000-8000-000000004e5a');
INSERT INTO public.search_word VALUES ('zealand', '00000000-0000-8000-8000-000000004e5a');
INSERT INTO public.search_word VALUES ('nicaragua', '00000000-0000-8000-8000-000000004e49');
INSERT INTO public.search_word VALUES ('niger', '00000000-0000-8000-8000-000000004e45');
INSERT INTO public.search_word VALUES ('nigeria', '00000000-0000-8000-8000-000000004e47');
INSERT INTO public.search_word VALUES ('niue', '00000000-0000-8000-8000-000000004e55');
INSERT INTO public.search_word VALUES ('island', '00000000-0000-8000-8000-000000004e46');
INSERT INTO public.search_word VALUES ('norfolk', '00000000-0000-8000-8000-000000004e46');
INSERT INTO public.search_word VALUES ('islands', '00000000-0000-8000-8000-000000004d50');
INSERT INTO public.search_word VALUES ('mariana', '00000000-0000-8000-8000-000000004d50');
INSERT INTO public.search_word VALUES ('northern', '00000000-0000-8000-8000-000000004d50');
INSERT INTO public.search_word VALUES ('norway', '00000000-0000-8000-8000-000000004e4f');
INSERT INTO public.search_word VALUES ('oman', '00000000-0000-8000-8000-000000004f4d');
INSERT INTO public.search_word VALUES ('pakistan', '00000000-0000-8000-8000-00000000504b');
INSERT INTO public.search_word VALUES ('palau', '00000000-0000-8000-8000-000000005057');
INSERT INTO public.search_word VALUES ('of', '00000000-0000-8000-8000-000000005053');
INSERT INTO public.search_word VALUES ('palestine', '00000000-0000-8000-8000-000000005053');
INSERT INTO public.search_word VALUES ('state', '00000000-0000-8000-8000-000000005053');
INSERT INTO public.search_word VALUES ('panama', '00000000-0000-8000-8000-000000005041');
INSERT INTO public.search_word VALUES ('guinea', '00000000-0000-8000-8000-000000005047');
INSERT INTO public.search_word VALUES ('new', '00000000-0000-8000-8000-000000005047');
INSERT INTO public.search_word VALUES ('papua', '00000000-0000-8000-8000-000000005047');
INSERT INTO public.search_word VALUES ('paraguay', '00000000-0000-8000-8000-000000005059');
INSERT INTO public.search_word VALUES ('peru', '00000000-0000-8000-8000-000000005045');
INSERT INTO public.search_word VALUES ('philippines', '00000000-0000-8000-8000-000000005048');
INSERT INTO public.search_word VALUES ('pitcairn', '00000000-0000-8000-8000-00000000504e');
INSERT INTO public.search_word VALUES ('poland', '00000000-0000-8000-8000-00000000504c');
INSERT INTO public.search_word VALUES ('portugal', '00000000-0000-8000-8000-000000005054');
INSERT INTO public.search_word VALUES ('puerto', '00000000-0000-8000-8000-000000005052');
INSERT INTO public.search_word VALUES ('rico', '00000000-0000-8000-8000-000000005052');
INSERT INTO public.search_word VALUES ('qatar', '00000000-0000-8000-8000-000000005141');
INSERT INTO public.search_word VALUES ('reunion', '00000000-0000-8000-8000-000000005245');
INSERT INTO public.search_word VALUES ('romania', '00000000-0000-8000-8000-00000000524f');
INSERT INTO public.search_word VALUES ('federation', '00000000-0000-8000-8000-000000005255');
INSERT INTO public.search_word VALUES ('russian', '00000000-0000-8000-8000-000000005255');
INSERT INTO public.search_word VALUES ('rwanda', '00000000-0000-8000-8000-000000005257');
INSERT INTO public.search_word VALUES ('barthelemy', '00000000-0000-8000-8000-00000000424c');
INSERT INTO public.search_word VALUES ('saint', '00000000-0000-8000-8000-00000000424c');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-000000005348');
INSERT INTO public.search_word VALUES ('ascension', '00000000-0000-8000-8000-000000005348');
INSERT INTO public.search_word VALUES ('cunha', '00000000-0000-8000-8000-000000005348');
INSERT INTO public.search_word VALUES ('da', '00000000-0000-8000-8000-000000005348');
INSERT INTO public.search_word VALUES ('helena', '00000000-0000-8000-8000-000000005348');
INSERT INTO public.search_word VALUES ('saint', '00000000-0000-8000-8000-000000005348');
INSERT INTO public.search_word VALUES ('tristan', '00000000-0000-8000-8000-000000005348');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-000000004b4e');
INSERT INTO public.search_word VALUES ('kitts', '00000000-0000-8000-8000-000000004b4e');
INSERT INTO public.search_word VALUES ('nevis', '00000000-0000-8000-8000-000000004b4e');
INSERT INTO public.search_word VALUES ('saint', '00000000-0000-8000-8000-000000004b4e');
INSERT INTO public.search_word VALUES ('lucia', '00000000-0000-8000-8000-000000004c43');
INSERT INTO public.search_word VALUES ('saint', '00000000-0000-8000-8000-000000004c43');
INSERT INTO public.search_word VALUES ('french', '00000000-0000-8000-8000-000000004d46');
INSERT INTO public.search_word VALUES ('martin', '00000000-0000-8000-8000-000000004d46');
INSERT INTO public.search_word VALUES ('part', '00000000-0000-8000-8000-000000004d46');
INSERT INTO public.search_word VALUES ('saint', '00000000-0000-8000-8000-000000004d46');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-00000000504d');
INSERT INTO public.search_word VALUES ('miquelon', '00000000-0000-8000-8000-00000000504d');
INSERT INTO public.search_word VALUES ('pierre', '00000000-0000-8000-8000-00000000504d');
INSERT INTO public.search_word VALUES ('saint', '00000000-0000-8000-8000-00000000504d');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-000000005643');
INSERT INTO public.search_word VALUES ('grenadines', '00000000-0000-8000-8000-000000005643');
INSERT INTO public.search_word VALUES ('saint', '00000000-0000-8000-8000-000000005643');
INSERT INTO public.search_word VALUES ('the', '00000000-0000-8000-8000-000000005643');
INSERT INTO public.search_word VALUES ('vincent', '00000000-0000-8000-8000-000000005643');
INSERT INTO public.search_word VALUES ('samoa', '00000000-0000-8000-8000-000000005753');
INSERT INTO public.search_word VALUES ('marino', '00000000-0000-8000-8000-00000000534d');
INSERT INTO public.search_word VALUES ('san', '00000000-0000-8000-8000-00000000534d');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-000000005354');
INSERT INTO public.search_word VALUES ('principe', '00000000-0000-8000-8000-000000005354');
INSERT INTO public.search_word VALUES ('sao', '00000000-0000-8000-8000-000000005354');
INSERT INTO public.search_word VALUES ('tome', '00000000-0000-8000-8000-000000005354');
INSERT INTO public.search_word VALUES ('arabia', '00000000-0000-8000-8000-000000005341');
INSERT INTO public.search_word VALUES ('saudi', '00000000-0000-8000-8000-000000005341');
INSERT INTO public.search_word VALUES ('senegal', '00000000-0000-8000-8000-00000000534e');
INSERT INTO public.search_word VALUES ('serbia', '00000000-0000-8000-8000-000000005253');
INSERT INTO public.search_word VALUES ('seychelles', '00000000-0000-8000-8000-000000005343');
INSERT INTO public.search_word VALUES ('leone', '00000000-0000-8000-8000-00000000534c');
INSERT INTO public.search_word VALUES ('sierra', '00000000-0000-8000-8000-00000000534c');
INSERT INTO public.search_word VALUES ('singapore', '00000000-0000-8000-8000-000000005347');
INSERT INTO public.search_word VALUES ('dutch', '00000000-0000-8000-8000-000000005358');
INSERT INTO public.search_word VALUES ('maarten', '00000000-0000-8000-8000-000000005358');
INSERT INTO public.search_word VALUES ('part', '00000000-0000-8000-8000-000000005358');
INSERT INTO public.search_word VALUES ('sint', '00000000-0000-8000-8000-000000005358');
INSERT INTO public.search_word VALUES ('slovakia', '00000000-0000-8000-8000-00000000534b');
INSERT INTO public.search_word VALUES ('slovenia', '00000000-0000-8000-8000-000000005349');
INSERT INTO public.search_word VALUES ('islands', '00000000-0000-8000-8000-000000005342');
INSERT INTO public.search_word VALUES ('solomon', '00000000-0000-8000-8000-000000005342');
INSERT INTO public.search_word VALUES ('somalia', '00000000-0000-8000-8000-00000000534f');
INSERT INTO public.search_word VALUES ('africa', '00000000-0000-8000-8000-000000005a41');
INSERT INTO public.search_word VALUES ('south', '00000000-0000-8000-8000-000000005a41');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-000000004753');
INSERT INTO public.search_word VALUES ('georgia', '00000000-0000-8000-8000-000000004753');
INSERT INTO public.search_word VALUES ('islands', '00000000-0000-8000-8000-000000004753');
INSERT INTO public.search_word VALUES ('sandwich', '00000000-0000-8000-8000-000000004753');
INSERT INTO public.search_word VALUES ('south', '00000000-0000-8000-8000-000000004753');
INSERT INTO public.search_word VALUES ('the', '00000000-0000-8000-8000-000000004753');
INSERT INTO public.search_word VALUES ('south', '00000000-0000-8000-8000-000000005353');
INSERT INTO public.search_word VALUES ('sudan', '00000000-0000-8000-8000-000000005353');
INSERT INTO public.search_word VALUES ('spain', '00000000-0000-8000-8000-000000004553');
INSERT INTO public.search_word VALUES ('lanka', '00000000-0000-8000-8000-000000004c4b');
INSERT INTO public.search_word VALUES ('sri', '00000000-0000-8000-8000-000000004c4b');
INSERT INTO public.search_word VALUES ('sudan', '00000000-0000-8000-8000-000000005344');
INSERT INTO public.search_word VALUES ('suriname', '00000000-0000-8000-8000-000000005352');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-00000000534a');
INSERT INTO public.search_word VALUES ('jan', '00000000-0000-8000-8000-00000000534a');
INSERT INTO public.search_word VALUES ('mayen', '00000000-0000-8000-8000-00000000534a');
INSERT INTO public.search_word VALUES ('svalbard', '00000000-0000-8000-8000-00000000534a');
INSERT INTO public.search_word VALUES ('swaziland', '00000000-0000-8000-8000-00000000535a');
INSERT INTO public.search_word VALUES ('sweden', '00000000-0000-8000-8000-000000005345');
INSERT INTO public.search_word VALUES ('switzerland', '00000000-0000-8000-8000-000000004348');
INSERT INTO public.search_word VALUES ('arab', '00000000-0000-8000-8000-000000005359');
INSERT INTO public.search_word VALUES ('republic', '00000000-0000-8000-8000-000000005359');
INSERT INTO public.search_word VALUES ('syrian', '00000000-0000-8000-8000-000000005359');
INSERT INTO public.search_word VALUES ('china', '00000000-0000-8000-8000-000000005457');
INSERT INTO public.search_word VALUES ('of', '00000000-0000-8000-8000-000000005457');
INSERT INTO public.search_word VALUES ('province', '00000000-0000-8000-8000-000000005457');
INSERT INTO public.search_word VALUES ('taiwan', '00000000-0000-8000-8000-000000005457');
INSERT INTO public.search_word VALUES ('tajikistan', '00000000-0000-8000-8000-00000000544a');
INSERT INTO public.search_word VALUES ('of', '00000000-0000-8000-8000-00000000545a');
INSERT INTO public.search_word VALUES ('republic', '00000000-0000-8000-8000-00000000545a');
INSERT INTO public.search_word VALUES ('tanzania', '00000000-0000-8000-8000-00000000545a');
INSERT INTO public.search_word VALUES ('united', '00000000-0000-8000-8000-00000000545a');
INSERT INTO public.search_word VALUES ('thailand', '00000000-0000-8000-8000-000000005448');
INSERT INTO public.search_word VALUES ('leste', '00000000-0000-8000-8000-00000000544c');
INSERT INTO public.search_word VALUES ('timor', '00000000-0000-8000-8000-00000000544c');
INSERT INTO public.search_word VALUES ('togo', '00000000-0000-8000-8000-000000005447');
INSERT INTO public.search_word VALUES ('tokelau', '00000000-0000-8000-8000-00000000544b');
INSERT INTO public.search_word VALUES ('tonga', '00000000-0000-8000-8000-00000000544f');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-000000005454');
INSERT INTO public.search_word VALUES ('tobago', '00000000-0000-8000-8000-000000005454');
INSERT INTO public.search_word VALUES ('trinidad', '00000000-0000-8000-8000-000000005454');
INSERT INTO public.search_word VALUES ('tunisia', '00000000-0000-8000-8000-00000000544e');
INSERT INTO public.search_word VALUES ('turkey', '00000000-0000-8000-8000-000000005452');
INSERT INTO public.search_word VALUES ('turkmenistan', '00000000-0000-8000-8000-00000000544d');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-000000005443');
INSERT INTO public.search_word VALUES ('caicos', '00000000-0000-8000-8000-000000005443');
INSERT INTO public.search_word VALUES ('islands', '00000000-0000-8000-8000-000000005443');
INSERT INTO public.search_word VALUES ('turks', '00000000-0000-8000-8000-000000005443');
INSERT INTO public.search_word VALUES ('tuvalu', '00000000-0000-8000-8000-000000005456');
INSERT INTO public.search_word VALUES ('uganda', '00000000-0000-8000-8000-000000005547');
INSERT INTO public.search_word VALUES ('ukraine', '00000000-0000-8000-8000-000000005541');
INSERT INTO public.search_word VALUES ('arab', '00000000-0000-8000-8000-000000004145');
INSERT INTO public.search_word VALUES ('emirates', '00000000-0000-8000-8000-000000004145');
INSERT INTO public.search_word VALUES ('united', '00000000-0000-8000-8000-000000004145');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-000000004742');
INSERT INTO public.search_word VALUES ('britain', '00000000-0000-8000-8000-000000004742');
INSERT INTO public.search_word VALUES ('great', '00000000-0000-8000-8000-000000004742');
INSERT INTO public.search_word VALUES ('ireland', '00000000-0000-8000-8000-000000004742');
INSERT INTO public.search_word VALUES ('kingdom', '00000000-0000-8000-8000-000000004742');
INSERT INTO public.search_word VALUES ('northern', '00000000-0000-8000-8000-000000004742');
INSERT INTO public.search_word VALUES ('of', '00000000-0000-8000-8000-000000004742');
INSERT INTO public.search_word VALUES ('united', '00000000-0000-8000-8000-000000004742');
INSERT INTO public.search_word VALUES ('america', '00000000-0000-8000-8000-000000005553');
INSERT INTO public.search_word VALUES ('of', '00000000-0000-8000-8000-000000005553');
INSERT INTO public.search_word VALUES ('states', '00000000-0000-8000-8000-000000005553');
INSERT INTO public.search_word VALUES ('united', '00000000-0000-8000-8000-000000005553');
INSERT INTO public.search_word VALUES ('islands', '00000000-0000-8000-8000-00000000554d');
INSERT INTO public.search_word VALUES ('minor', '00000000-0000-8000-8000-00000000554d');
INSERT INTO public.search_word VALUES ('outlying', '00000000-0000-8000-8000-00000000554d');
INSERT INTO public.search_word VALUES ('states', '00000000-0000-8000-8000-00000000554d');
INSERT INTO public.search_word VALUES ('united', '00000000-0000-8000-8000-00000000554d');
INSERT INTO public.search_word VALUES ('uruguay', '00000000-0000-8000-8000-000000005559');
INSERT INTO public.search_word VALUES ('uzbekistan', '00000000-0000-8000-8000-00000000555a');
INSERT INTO public.search_word VALUES ('vanuatu', '00000000-0000-8000-8000-000000005655');
INSERT INTO public.search_word VALUES ('bolivarian', '00000000-0000-8000-8000-000000005645');
INSERT INTO public.search_word VALUES ('of', '00000000-0000-8000-8000-000000005645');
INSERT INTO public.search_word VALUES ('republic', '00000000-0000-8000-8000-000000005645');
INSERT INTO public.search_word VALUES ('venezuela', '00000000-0000-8000-8000-000000005645');
INSERT INTO public.search_word VALUES ('nam', '00000000-0000-8000-8000-00000000564e');
INSERT INTO public.search_word VALUES ('viet', '00000000-0000-8000-8000-00000000564e');
INSERT INTO public.search_word VALUES ('british', '00000000-0000-8000-8000-000000005647');
INSERT INTO public.search_word VALUES ('islands', '00000000-0000-8000-8000-000000005647');
INSERT INTO public.search_word VALUES ('virgin', '00000000-0000-8000-8000-000000005647');
INSERT INTO public.search_word VALUES ('islands', '00000000-0000-8000-8000-000000005649');
INSERT INTO public.search_word VALUES ('s', '00000000-0000-8000-8000-000000005649');
INSERT INTO public.search_word VALUES ('u', '00000000-0000-8000-8000-000000005649');
INSERT INTO public.search_word VALUES ('virgin', '00000000-0000-8000-8000-000000005649');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-000000005746');
INSERT INTO public.search_word VALUES ('futuna', '00000000-0000-8000-8000-000000005746');
INSERT INTO public.search_word VALUES ('wallis', '00000000-0000-8000-8000-000000005746');
INSERT INTO public.search_word VALUES ('sahara', '00000000-0000-8000-8000-000000004548');
INSERT INTO public.search_word VALUES ('western', '00000000-0000-8000-8000-000000004548');
INSERT INTO public.search_word VALUES ('yemen', '00000000-0000-8000-8000-000000005945');
INSERT INTO public.search_word VALUES ('zambia', '00000000-0000-8000-8000-000000005a4d');
INSERT INTO public.search_word VALUES ('zimbabwe', '00000000-0000-8000-8000-000000005a57');
INSERT INTO public.search_word VALUES ('kosovo', '00000000-0000-8000-8000-00000000584b');
INSERT INTO public.search_word VALUES ('hesse', '019c1912-fa00-72fb-b467-e7086117ae93');
INSERT INTO public.search_word VALUES ('hessen', '019c1912-fa00-72fb-b467-e7086117ae93');
INSERT INTO public.search_word VALUES ('rodgau', '019c1912-fa00-72fb-b467-e712c023e2f3');
INSERT INTO public.search_word VALUES ('poltava', '019c1912-fa00-72fb-b467-e71eb4a1349c');
INSERT INTO public.search_word VALUES ('poltawa', '019c1912-fa00-72fb-b467-e71eb4a1349c');
INSERT INTO public.search_word VALUES ('reshetilivka', '019c1912-fa00-72fb-b467-e7279757dd9f');
INSERT INTO public.search_word VALUES ('rodgau', '019c1912-fa00-72fb-b467-e74f6bd1e8bc');
INSERT INTO public.search_word VALUES ('volkshochschule', '019c1912-fa00-72fb-b467-e74f6bd1e8bc');
INSERT INTO public.search_word VALUES ('vejle', '019c1912-fa00-72fb-b467-e7d537f01536');
INSERT INTO public.search_word VALUES ('dudenhofen', '019c1912-fa00-72fb-b467-e7e7f8ff8701');
INSERT INTO public.search_word VALUES ('rodgau', '019c1912-fa00-72fb-b467-e7e7f8ff8701');
INSERT INTO public.search_word VALUES ('volkshochschule', '019c1912-fa00-72fb-b467-e7e7f8ff8701');
INSERT INTO public.search_word VALUES ('kommune', '019c1912-fa00-72fb-b467-e8eeafbe58e9');
INSERT INTO public.search_word VALUES ('vejle', '019c1912-fa00-72fb-b467-e8eeafbe58e9');
INSERT INTO public.search_word VALUES ('vifin', '019c1912-fa00-72fb-b467-e8eeafbe58e9');
INSERT INTO public.search_word VALUES ('vnb', '019c1912-fa00-72fb-b467-e8f4b20272c7');
INSERT INTO public.search_word VALUES ('eelga', '019c1912-fa00-72fb-b467-e8f995e83e39');
INSERT INTO public.search_word VALUES ('syddanmark', '019daac3-0200-76f6-87e5-4bbc9d679f91');
INSERT INTO public.search_word VALUES ('vejle', '019daac3-0200-76f6-87e5-4bc1bec6dc6b');
INSERT INTO public.search_word VALUES ('vifin', '019daac3-0200-76f6-87e5-4bc618ef2883');
INSERT INTO public.search_word VALUES ('belfast', '019daac3-0200-76f6-87e5-4beb1868a905');
INSERT INTO public.search_word VALUES ('filderstadt', '019daac3-0200-76f6-87e5-4c3ce467a7d8');
INSERT INTO public.search_word VALUES ('poltava', '019daac3-0200-76f6-87e5-4c502d22a219');
INSERT INTO public.search_word VALUES ('filderstadt', '019daac3-0200-76f6-87e5-4e282ff2cb49');
INSERT INTO public.search_word VALUES ('poltava', '019daac3-0200-76f6-87e5-4e33e2133daf');
INSERT INTO public.search_word VALUES ('vifin', '019daac3-0200-76f6-87e5-511593f8be3a');
INSERT INTO public.search_word VALUES ('vifin', '019daac3-0200-76f6-87e5-5247a9498847');
INSERT INTO public.search_word VALUES ('vifin', '019daac3-0200-76f6-87e5-52715a19a1d3');
INSERT INTO public.seat_pool VALUES ('019c1912-fa00-72fb-b467-e924572b8479', '019c1912-fa00-72fb-b467-e913f8f7ba4c', 'origin', 'national', 40, 0, 1);
INSERT INTO public.seat_pool VALUES ('019c1912-fa00-72fb-b467-e92aee22d119', '019c1912-fa00-72fb-b467-e913f8f7ba4c', 'origin', 'international', 40, 0, 2);
INSERT INTO public.seat_pool VALUES ('019daac3-0200-76f6-87e5-51454f49426c', '019daac3-0200-76f6-87e5-5123f886252f', 'origin', 'international', 0, 0, 1);
INSERT INTO public.seat_pool VALUES ('019daac3-0200-76f6-87e5-51313647aaad', '019daac3-0200-76f6-87e5-5123f886252f', 'origin', 'national', 2, 0, 1);
INSERT INTO public.seat_pool VALUES ('019daac3-0200-76f6-87e5-5285f48867f3', '019daac3-0200-76f6-87e5-527b39841230', 'origin', 'international', 1, 0, 1);
INSERT INTO public.seat_pool VALUES ('019daac3-0200-76f6-87e5-52561b5459bd', '019daac3-0200-76f6-87e5-52510c663cea', 'total', '', 1, 1, 3);
INSERT INTO public.seat_pool VALUES ('019daac3-0200-76f6-87e5-5280103ceea8', '019daac3-0200-76f6-87e5-527b39841230', 'origin', 'national', 1, 1, 3);
INSERT INTO public.seat_spill VALUES ('019c1912-fa00-72fb-b467-e995cb9021a2', '019c1912-fa00-72fb-b467-e913f8f7ba4c', '019c1912-fa00-72fb-b467-e924572b8479', '019c1912-fa00-72fb-b467-e92aee22d119', '2026-04-01 00:00:00+00', NULL);
INSERT INTO public.seat_spill VALUES ('019daac3-0200-76f6-87e5-5194aaf328a1', '019daac3-0200-76f6-87e5-5123f886252f', '019daac3-0200-76f6-87e5-51454f49426c', '019daac3-0200-76f6-87e5-51313647aaad', '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.seat_spill VALUES ('019daac3-0200-76f6-87e5-52de5398cfd0', '019daac3-0200-76f6-87e5-527b39841230', '019daac3-0200-76f6-87e5-5285f48867f3', '019daac3-0200-76f6-87e5-5280103ceea8', '2026-04-01 00:00:00+00', NULL);
INSERT INTO public.series VALUES ('019daac3-0200-76f6-87e5-4b1541be9877', '019daac3-0200-76f6-87e5-4abb28c83376', '019c1912-fa00-72fb-b467-e712c023e2f3', '_T');
INSERT INTO public.series VALUES ('019daac3-0200-76f6-87e5-5322e1f0d61a', '019daac3-0200-76f6-87e5-52fa9d16e7cb', '00000000-0000-8000-8000-00000000444b', '_T');
INSERT INTO public.series VALUES ('019daac3-0200-76f6-87e5-536ab5b1697b', '019daac3-0200-76f6-87e5-53073b4c6324', '00000000-0000-8000-8000-00000000444b', '_T');
INSERT INTO public.target VALUES ('019daac3-0200-76f6-87e5-4b813a0afc82', '019daac3-0200-76f6-87e5-4abb28c83376', '019c1912-fa00-72fb-b467-e712c023e2f3', '_T', 'reach', '2023', '96.8', '2030', '99', NULL, NULL, 'Every child in day care', 1, '2026-02-01 12:00:00+00');
INSERT INTO public.target VALUES ('019daac3-0200-76f6-87e5-537a2e391316', '019daac3-0200-76f6-87e5-5314ccd67735', '00000000-0000-8000-8000-00000000444b', '_T', 'reach', '2023', '96', '2030', '99', 'partnership', '019daac3-0200-76f6-87e5-4e3f750994bb', NULL, 1, '2026-01-30 12:00:00+00');
INSERT INTO public.unit VALUES ('019daac3-0200-76f6-87e5-4a92c139c65a', 'PT', '{"en":"percent"}', '100', '{}', 1);
INSERT INTO public.unit VALUES ('019daac3-0200-76f6-87e5-52f510a1fd94', 'COUNT', '{}', '1', '{"item":1}', 0);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_email_once UNIQUE (email);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_role
    ADD CONSTRAINT account_role_once PRIMARY KEY (account_id, on_kind, on_id, role);
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_hash_once UNIQUE (hash);
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT audit_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.conference_host
    ADD CONSTRAINT conference_host_pkey PRIMARY KEY (conference_id, organisation_id);
ALTER TABLE ONLY public.conference
    ADD CONSTRAINT conference_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.conference_series_partner
    ADD CONSTRAINT conference_series_partner_pkey PRIMARY KEY (series_id, organisation_id);
ALTER TABLE ONLY public.conference_series
    ADD CONSTRAINT conference_series_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.data_source
    ADD CONSTRAINT data_source_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.dimension
    ADD CONSTRAINT dimension_code_once UNIQUE (code);
ALTER TABLE ONLY public.dimension
    ADD CONSTRAINT dimension_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT follow_up_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.framework
    ADD CONSTRAINT framework_code_once UNIQUE (code);
ALTER TABLE ONLY public.framework
    ADD CONSTRAINT framework_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_once PRIMARY KEY (actor, key);
ALTER TABLE ONLY public.import_content
    ADD CONSTRAINT import_content_pkey PRIMARY KEY (job_id);
ALTER TABLE ONLY public.import_job
    ADD CONSTRAINT import_job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.import_remark
    ADD CONSTRAINT import_remark_pkey PRIMARY KEY (job_id, seq);
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT indicator_code_once UNIQUE (code);
ALTER TABLE ONLY public.indicator_label
    ADD CONSTRAINT indicator_label_pkey PRIMARY KEY (kind, label, indicator_id);
ALTER TABLE ONLY public.indicator_need
    ADD CONSTRAINT indicator_need_pkey PRIMARY KEY (indicator_id, needs);
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT indicator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.indicator_version
    ADD CONSTRAINT indicator_version_numbered UNIQUE (indicator_id, number);
ALTER TABLE ONLY public.indicator_version
    ADD CONSTRAINT indicator_version_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.login_throttle
    ADD CONSTRAINT login_throttle_pkey PRIMARY KEY (subject);
ALTER TABLE ONLY public.observation
    ADD CONSTRAINT observation_numbered PRIMARY KEY (series_id, period, number);
ALTER TABLE ONLY public.observation_step
    ADD CONSTRAINT observation_step_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisation_code
    ADD CONSTRAINT organisation_code_once PRIMARY KEY (scheme, code);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.organisation_theme
    ADD CONSTRAINT organisation_theme_pkey PRIMARY KEY (theme, organisation_id);
ALTER TABLE ONLY public.outcome
    ADD CONSTRAINT outcome_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_actor
    ADD CONSTRAINT partnership_actor_once PRIMARY KEY (partnership_id, organisation_id);
ALTER TABLE ONLY public.partnership_adoption
    ADD CONSTRAINT partnership_adoption_once UNIQUE (agreement_id, side);
ALTER TABLE ONLY public.partnership_adoption
    ADD CONSTRAINT partnership_adoption_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_agreement
    ADD CONSTRAINT partnership_agreement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_assessment
    ADD CONSTRAINT partnership_assessment_once_a_day UNIQUE (partnership_id, opened_on);
ALTER TABLE ONLY public.partnership_assessment
    ADD CONSTRAINT partnership_assessment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_ballot
    ADD CONSTRAINT partnership_ballot_once PRIMARY KEY (assessment_id, side);
ALTER TABLE ONLY public.partnership_claim
    ADD CONSTRAINT partnership_claim_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_confirmation
    ADD CONSTRAINT partnership_confirmation_once UNIQUE (claim_id, side);
ALTER TABLE ONLY public.partnership_confirmation
    ADD CONSTRAINT partnership_confirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_event
    ADD CONSTRAINT partnership_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_event
    ADD CONSTRAINT partnership_event_resolution_once UNIQUE (resolution_id);
ALTER TABLE ONLY public.partnership_form_change
    ADD CONSTRAINT partnership_form_change_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_member
    ADD CONSTRAINT partnership_member_on_one_side PRIMARY KEY (partnership_id, municipality_id);
ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT partnership_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_resolution
    ADD CONSTRAINT partnership_resolution_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_respondent
    ADD CONSTRAINT partnership_respondent_once PRIMARY KEY (assessment_id, account_id);
ALTER TABLE ONLY public.partnership_side
    ADD CONSTRAINT partnership_side_once PRIMARY KEY (partnership_id, side);
ALTER TABLE ONLY public.partnership_signature
    ADD CONSTRAINT partnership_signature_once UNIQUE (agreement_id, side);
ALTER TABLE ONLY public.partnership_signature
    ADD CONSTRAINT partnership_signature_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_termination
    ADD CONSTRAINT partnership_termination_once UNIQUE (agreement_id);
ALTER TABLE ONLY public.partnership_termination
    ADD CONSTRAINT partnership_termination_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.place_code
    ADD CONSTRAINT place_code_once PRIMARY KEY (scheme, code);
ALTER TABLE ONLY public.place_label
    ADD CONSTRAINT place_label_pkey PRIMARY KEY (kind, label, place_id);
ALTER TABLE ONLY public.place
    ADD CONSTRAINT place_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.place_succession
    ADD CONSTRAINT place_succession_pkey PRIMARY KEY (from_id, to_id);
ALTER TABLE ONLY public.queue_number
    ADD CONSTRAINT queue_number_once PRIMARY KEY (pool_id, seq);
ALTER TABLE ONLY public.refresh_token
    ADD CONSTRAINT refresh_token_pkey PRIMARY KEY (hash);
ALTER TABLE ONLY public.registration
    ADD CONSTRAINT registration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.representation_day
    ADD CONSTRAINT representation_day_once PRIMARY KEY (conference_id, day);
ALTER TABLE ONLY public.seaql_migrations
    ADD CONSTRAINT seaql_migrations_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.search_spelling
    ADD CONSTRAINT search_spelling_pkey PRIMARY KEY (spelling, word);
ALTER TABLE ONLY public.search_word
    ADD CONSTRAINT search_word_pkey PRIMARY KEY (word, subject_id);
ALTER TABLE ONLY public.seat_pool
    ADD CONSTRAINT seat_pool_once UNIQUE (conference_id, dimension, whose);
ALTER TABLE ONLY public.seat_pool
    ADD CONSTRAINT seat_pool_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.seat_spill
    ADD CONSTRAINT seat_spill_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_once UNIQUE (indicator_id, place_id, part);
ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.target
    ADD CONSTRAINT target_once UNIQUE (indicator_id, place_id, part, aim_period);
ALTER TABLE ONLY public.target
    ADD CONSTRAINT target_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_code_once UNIQUE (code);
ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_pkey PRIMARY KEY (id);
CREATE INDEX account_role_on ON public.account_role USING btree (on_id);
CREATE INDEX api_key_of ON public.api_key USING btree (account_id, id);
CREATE INDEX audit_event_of_actor ON public.audit_event USING btree (actor, id);
CREATE INDEX audit_event_of_subject ON public.audit_event USING btree (subject_id, id);
CREATE INDEX conference_by_country ON public.conference USING btree (country, id);
CREATE INDEX conference_by_date ON public.conference USING btree (first_on, id);
CREATE INDEX conference_by_series ON public.conference USING btree (series_id, id);
CREATE INDEX conference_host_of ON public.conference_host USING btree (organisation_id, conference_id);
CREATE INDEX conference_series_partner_of ON public.conference_series_partner USING btree (organisation_id, series_id);
CREATE INDEX follow_up_of ON public.follow_up USING btree (conference_id, id);
CREATE INDEX idempotency_key_expiry ON public.idempotency_key USING btree (expires_at);
CREATE INDEX import_job_of ON public.import_job USING btree (actor, id);
CREATE INDEX import_job_waiting ON public.import_job USING btree (state, created_at);
CREATE INDEX import_remark_by_code ON public.import_remark USING btree (job_id, code, seq);
CREATE INDEX indicator_label_of ON public.indicator_label USING btree (indicator_id);
CREATE INDEX indicator_need_by ON public.indicator_need USING btree (needs);
CREATE UNIQUE INDEX indicator_version_one_draft ON public.indicator_version USING btree (indicator_id) WHERE ((status)::text = 'draft'::text);
CREATE UNIQUE INDEX indicator_version_one_in_force ON public.indicator_version USING btree (indicator_id) WHERE ((status)::text = 'published'::text);
CREATE UNIQUE INDEX observation_by_id ON public.observation USING btree (id);
CREATE INDEX observation_of_import ON public.observation USING btree (import_id, series_id, period) WHERE (import_id IS NOT NULL);
CREATE UNIQUE INDEX observation_one_in_force ON public.observation USING btree (series_id, period) WHERE in_force;
CREATE UNIQUE INDEX observation_one_open ON public.observation USING btree (series_id, period) WHERE (superseded_at IS NULL);
CREATE INDEX observation_step_of ON public.observation_step USING btree (revision_id, id);
CREATE INDEX observation_step_of_import ON public.observation_step USING btree (import_id, id);
CREATE INDEX organisation_by_kind ON public.organisation USING btree (kind, id);
CREATE INDEX organisation_by_name ON public.organisation USING btree (name_key, id);
CREATE INDEX organisation_by_seat ON public.organisation USING btree (seat_municipality_id, id);
CREATE INDEX organisation_code_of ON public.organisation_code USING btree (organisation_id);
CREATE INDEX organisation_theme_of ON public.organisation_theme USING btree (organisation_id);
CREATE UNIQUE INDEX outcome_central_once ON public.outcome USING btree (conference_id) WHERE central;
CREATE INDEX outcome_of ON public.outcome USING btree (conference_id, id);
CREATE INDEX partnership_actor_of ON public.partnership_actor USING btree (organisation_id, partnership_id);
CREATE UNIQUE INDEX partnership_agreement_followed_once ON public.partnership_agreement USING btree (predecessor_id) WHERE (terminated_on IS NULL);
CREATE INDEX partnership_agreement_of ON public.partnership_agreement USING btree (partnership_id, id);
CREATE INDEX partnership_by_status ON public.partnership USING btree (official_status, id);
CREATE INDEX partnership_claim_of ON public.partnership_claim USING btree (partnership_id, id);
CREATE UNIQUE INDEX partnership_episode_once ON public.partnership USING btree (pair_key, episode_number);
CREATE INDEX partnership_event_of ON public.partnership_event USING btree (partnership_id, id);
CREATE INDEX partnership_form_change_of ON public.partnership_form_change USING btree (partnership_id, id);
CREATE INDEX partnership_member_of ON public.partnership_member USING btree (municipality_id, partnership_id);
CREATE UNIQUE INDEX partnership_open_once ON public.partnership USING btree (pair_key, form) WHERE (ended_on IS NULL);
CREATE INDEX partnership_resolution_of ON public.partnership_resolution USING btree (partnership_id, id);
CREATE INDEX place_by_country ON public.place USING btree (kind, country, id);
CREATE INDEX place_by_kind ON public.place USING btree (kind, id);
CREATE INDEX place_by_latitude ON public.place USING btree (kind, lat, lon);
CREATE INDEX place_by_name ON public.place USING btree (kind, name_key, id);
CREATE INDEX place_by_name_key ON public.place USING btree (country, name_key);
CREATE INDEX place_by_parent ON public.place USING btree (parent_id, id);
CREATE INDEX place_by_size ON public.place USING btree (kind, COALESCE(inhabitants, ('-1'::integer)::bigint), id);
CREATE INDEX place_code_of ON public.place_code USING btree (place_id);
CREATE INDEX place_label_of ON public.place_label USING btree (place_id);
CREATE INDEX place_open_to_new ON public.place USING btree (id) WHERE open_to_new;
CREATE INDEX place_succession_to ON public.place_succession USING btree (to_id);
CREATE INDEX refresh_token_account ON public.refresh_token USING btree (account_id);
CREATE INDEX refresh_token_family ON public.refresh_token USING btree (family_id);
CREATE UNIQUE INDEX registration_live_once ON public.registration USING btree (conference_id, account_id) WHERE ((status)::text = ANY ((ARRAY['draft'::character varying, 'submitted'::character varying, 'waitlisted'::character varying, 'offered'::character varying, 'confirmed'::character varying])::text[]));
CREATE UNIQUE INDEX registration_number_once ON public.registration USING btree (queue_pool_id, queue_seq);
CREATE INDEX registration_of_account ON public.registration USING btree (account_id, id);
CREATE INDEX registration_of_conference ON public.registration USING btree (conference_id, status, id);
CREATE INDEX registration_offers ON public.registration USING btree (offered_until) WHERE (offered_until IS NOT NULL);
CREATE INDEX search_word_of ON public.search_word USING btree (subject_id);
CREATE INDEX seat_spill_due ON public.seat_spill USING btree (due_at) WHERE (done_at IS NULL);
CREATE INDEX series_by_place ON public.series USING btree (place_id, indicator_id);
CREATE INDEX target_by_mover ON public.target USING btree (mover_id, id);
CREATE INDEX target_by_place ON public.target USING btree (place_id, id);
ALTER TABLE ONLY public.account_role
    ADD CONSTRAINT account_role_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.conference_host
    ADD CONSTRAINT conference_host_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES public.conference(id);
ALTER TABLE ONLY public.conference_host
    ADD CONSTRAINT conference_host_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.conference
    ADD CONSTRAINT conference_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES public.place(id);
ALTER TABLE ONLY public.conference
    ADD CONSTRAINT conference_series_id_fkey FOREIGN KEY (series_id) REFERENCES public.conference_series(id);
ALTER TABLE ONLY public.conference_series_partner
    ADD CONSTRAINT conference_series_partner_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.conference_series_partner
    ADD CONSTRAINT conference_series_partner_series_id_fkey FOREIGN KEY (series_id) REFERENCES public.conference_series(id);
ALTER TABLE ONLY public.data_source
    ADD CONSTRAINT data_source_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT follow_up_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES public.conference(id);
ALTER TABLE ONLY public.import_content
    ADD CONSTRAINT import_content_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.import_job(id);
ALTER TABLE ONLY public.import_remark
    ADD CONSTRAINT import_remark_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.import_job(id);
ALTER TABLE ONLY public.indicator_label
    ADD CONSTRAINT indicator_label_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES public.indicator(id);
ALTER TABLE ONLY public.indicator_need
    ADD CONSTRAINT indicator_need_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES public.indicator(id);
ALTER TABLE ONLY public.indicator_need
    ADD CONSTRAINT indicator_need_of FOREIGN KEY (needs) REFERENCES public.indicator(code);
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT indicator_owner FOREIGN KEY (owner_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.indicator_version
    ADD CONSTRAINT indicator_version_of FOREIGN KEY (indicator_id) REFERENCES public.indicator(id);
ALTER TABLE ONLY public.indicator_version
    ADD CONSTRAINT indicator_version_unit FOREIGN KEY (unit) REFERENCES public.unit(code);
ALTER TABLE ONLY public.observation
    ADD CONSTRAINT observation_import FOREIGN KEY (import_id) REFERENCES public.import_job(id);
ALTER TABLE ONLY public.observation
    ADD CONSTRAINT observation_series FOREIGN KEY (series_id) REFERENCES public.series(id);
ALTER TABLE ONLY public.observation
    ADD CONSTRAINT observation_source FOREIGN KEY (source_id) REFERENCES public.data_source(id);
ALTER TABLE ONLY public.observation_step
    ADD CONSTRAINT observation_step_import_id_fkey FOREIGN KEY (import_id) REFERENCES public.import_job(id);
ALTER TABLE ONLY public.organisation_code
    ADD CONSTRAINT organisation_code_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_seat FOREIGN KEY (seat_municipality_id) REFERENCES public.place(id);
ALTER TABLE ONLY public.organisation_theme
    ADD CONSTRAINT organisation_theme_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.outcome
    ADD CONSTRAINT outcome_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES public.conference(id);
ALTER TABLE ONLY public.partnership_actor
    ADD CONSTRAINT partnership_actor_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.partnership_actor
    ADD CONSTRAINT partnership_actor_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_adoption
    ADD CONSTRAINT partnership_adoption_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES public.partnership_agreement(id);
ALTER TABLE ONLY public.partnership_adoption
    ADD CONSTRAINT partnership_adoption_resolution_id_fkey FOREIGN KEY (resolution_id) REFERENCES public.partnership_resolution(id);
ALTER TABLE ONLY public.partnership_agreement
    ADD CONSTRAINT partnership_agreement_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_agreement
    ADD CONSTRAINT partnership_agreement_predecessor FOREIGN KEY (predecessor_id) REFERENCES public.partnership_agreement(id);
ALTER TABLE ONLY public.partnership_assessment
    ADD CONSTRAINT partnership_assessment_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_ballot
    ADD CONSTRAINT partnership_ballot_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES public.partnership_assessment(id);
ALTER TABLE ONLY public.partnership_claim
    ADD CONSTRAINT partnership_claim_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_claim
    ADD CONSTRAINT partnership_claim_replaces FOREIGN KEY (replaces_id) REFERENCES public.partnership_claim(id);
ALTER TABLE ONLY public.partnership_confirmation
    ADD CONSTRAINT partnership_confirmation_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.partnership_claim(id);
ALTER TABLE ONLY public.partnership_event
    ADD CONSTRAINT partnership_event_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_event
    ADD CONSTRAINT partnership_event_resolution FOREIGN KEY (resolution_id) REFERENCES public.partnership_resolution(id);
ALTER TABLE ONLY public.partnership_form_change
    ADD CONSTRAINT partnership_form_change_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES public.partnership_agreement(id);
ALTER TABLE ONLY public.partnership_form_change
    ADD CONSTRAINT partnership_form_change_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_member
    ADD CONSTRAINT partnership_member_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES public.place(id);
ALTER TABLE ONLY public.partnership_member
    ADD CONSTRAINT partnership_member_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT partnership_previous FOREIGN KEY (previous_episode_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_resolution
    ADD CONSTRAINT partnership_resolution_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES public.place(id);
ALTER TABLE ONLY public.partnership_resolution
    ADD CONSTRAINT partnership_resolution_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_respondent
    ADD CONSTRAINT partnership_respondent_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.partnership_respondent
    ADD CONSTRAINT partnership_respondent_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES public.partnership_assessment(id);
ALTER TABLE ONLY public.partnership_side
    ADD CONSTRAINT partnership_side_event_id_fkey FOREIGN KEY (event_id) REFERENCES public.partnership_event(id);
ALTER TABLE ONLY public.partnership_side
    ADD CONSTRAINT partnership_side_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_signature
    ADD CONSTRAINT partnership_signature_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES public.partnership_agreement(id);
ALTER TABLE ONLY public.partnership_termination
    ADD CONSTRAINT partnership_termination_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES public.partnership_agreement(id);
ALTER TABLE ONLY public.place_code
    ADD CONSTRAINT place_code_place_id_fkey FOREIGN KEY (place_id) REFERENCES public.place(id);
ALTER TABLE ONLY public.place_label
    ADD CONSTRAINT place_label_place_id_fkey FOREIGN KEY (place_id) REFERENCES public.place(id);
ALTER TABLE ONLY public.place
    ADD CONSTRAINT place_parent FOREIGN KEY (parent_id) REFERENCES public.place(id);
ALTER TABLE ONLY public.place_succession
    ADD CONSTRAINT place_succession_from_id_fkey FOREIGN KEY (from_id) REFERENCES public.place(id);
ALTER TABLE ONLY public.place_succession
    ADD CONSTRAINT place_succession_to_id_fkey FOREIGN KEY (to_id) REFERENCES public.place(id);
ALTER TABLE ONLY public.queue_number
    ADD CONSTRAINT queue_number_pool_id_fkey FOREIGN KEY (pool_id) REFERENCES public.seat_pool(id);
ALTER TABLE ONLY public.queue_number
    ADD CONSTRAINT queue_number_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registration(id);
ALTER TABLE ONLY public.refresh_token
    ADD CONSTRAINT refresh_token_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.registration
    ADD CONSTRAINT registration_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.registration
    ADD CONSTRAINT registration_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES public.conference(id);
ALTER TABLE ONLY public.registration
    ADD CONSTRAINT registration_queue_pool_id_fkey FOREIGN KEY (queue_pool_id) REFERENCES public.seat_pool(id);
ALTER TABLE ONLY public.representation_day
    ADD CONSTRAINT representation_day_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES public.conference(id);
ALTER TABLE ONLY public.seat_pool
    ADD CONSTRAINT seat_pool_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES public.conference(id);
ALTER TABLE ONLY public.seat_spill
    ADD CONSTRAINT seat_spill_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES public.conference(id);
ALTER TABLE ONLY public.seat_spill
    ADD CONSTRAINT seat_spill_from_pool_id_fkey FOREIGN KEY (from_pool_id) REFERENCES public.seat_pool(id);
ALTER TABLE ONLY public.seat_spill
    ADD CONSTRAINT seat_spill_to_pool_id_fkey FOREIGN KEY (to_pool_id) REFERENCES public.seat_pool(id);
ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_indicator FOREIGN KEY (indicator_id) REFERENCES public.indicator(id);
ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_place FOREIGN KEY (place_id) REFERENCES public.place(id);
ALTER TABLE ONLY public.target
    ADD CONSTRAINT target_indicator FOREIGN KEY (indicator_id) REFERENCES public.indicator(id);
ALTER TABLE ONLY public.target
    ADD CONSTRAINT target_place FOREIGN KEY (place_id) REFERENCES public.place(id);
