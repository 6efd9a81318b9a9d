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
    invited_hosts text DEFAULT '[]'::text NOT NULL,
    announced boolean DEFAULT true NOT NULL,
    reason text,
    next_number integer DEFAULT 1 NOT NULL,
    CONSTRAINT conference_ends_after_it_starts CHECK ((first_on <= last_on))
);
CREATE TABLE public.conference_host (
    conference_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    role character varying(8) NOT NULL,
    accepted boolean DEFAULT true NOT NULL
);
CREATE TABLE public.conference_series (
    id uuid NOT NULL,
    kind character varying(24) NOT NULL,
    status character varying(16) NOT NULL,
    profile text NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    invited_partners text DEFAULT '[]'::text NOT NULL
);
CREATE TABLE public.conference_series_partner (
    series_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    accepted boolean DEFAULT true NOT NULL
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
    updated_at timestamp with time zone NOT NULL,
    invited_parties text DEFAULT '[]'::text NOT NULL
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
    finished_at timestamp with time zone,
    mapping_id uuid,
    columns text,
    encoding character varying(16)
);
CREATE TABLE public.import_mapping (
    id uuid NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(32) NOT NULL,
    columns text NOT NULL,
    encoding character varying(16),
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL
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
CREATE TABLE public.job (
    kind character varying(32) NOT NULL,
    payload uuid NOT NULL,
    due_at timestamp with time zone NOT NULL,
    attempts integer NOT NULL,
    leased_until timestamp with time zone
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
CREATE TABLE public.oldest_program (
    one smallint NOT NULL,
    version text NOT NULL,
    CONSTRAINT oldest_program_is_one CHECK ((one = 1))
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
    ended_exactly character varying(8),
    sole boolean,
    public boolean DEFAULT true NOT NULL,
    ended_by character varying(16),
    disputes text DEFAULT '[]'::text NOT NULL,
    struck_at timestamp with time zone,
    struck_by character varying(16),
    struck_reason character varying(1000),
    concealed boolean DEFAULT false NOT NULL,
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
    role character varying(16) NOT NULL,
    accepted boolean DEFAULT true NOT NULL,
    mandate character varying(500)
);
CREATE TABLE public.partnership_adoption (
    id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    side smallint NOT NULL,
    decided_on date NOT NULL,
    resolution_id uuid,
    mandate character varying(500),
    recorded_at timestamp with time zone NOT NULL,
    attested_by smallint,
    attestation_document character varying(500),
    attestation_standing character varying(16),
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
    lapsed_on date,
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
CREATE TABLE public.partnership_citizen_track (
    partnership_id uuid NOT NULL,
    side smallint NOT NULL,
    track character varying(16) NOT NULL
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
    recorded_at timestamp with time zone NOT NULL,
    concealed boolean DEFAULT false NOT NULL
);
CREATE TABLE public.partnership_confirmation (
    id uuid NOT NULL,
    claim_id uuid NOT NULL,
    side smallint NOT NULL,
    confirmed_on date NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);
CREATE TABLE public.partnership_country (
    country character varying(2) NOT NULL,
    partnership_id uuid NOT NULL
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
    recorded_by character varying(60) NOT NULL,
    concealed boolean DEFAULT false NOT NULL
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
    settled boolean DEFAULT true NOT NULL,
    CONSTRAINT partnership_form_changes CHECK (((from_form)::text <> (to_form)::text))
);
CREATE TABLE public.partnership_form_confirmation (
    id uuid NOT NULL,
    form_change_id uuid NOT NULL,
    side smallint NOT NULL,
    confirmed_on date NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);
CREATE TABLE public.partnership_invited_member (
    partnership_id uuid NOT NULL,
    side smallint NOT NULL,
    municipality_id uuid NOT NULL,
    since date
);
CREATE TABLE public.partnership_member (
    partnership_id uuid NOT NULL,
    side smallint NOT NULL,
    "position" smallint NOT NULL,
    municipality_id uuid NOT NULL,
    until date,
    since date,
    joined_at timestamp with time zone,
    left_at timestamp with time zone,
    earlier text DEFAULT '[]'::text NOT NULL
);
CREATE TABLE public.partnership_objection (
    claim_id uuid NOT NULL,
    side smallint NOT NULL,
    reason character varying(1000) NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);
CREATE TABLE public.partnership_report (
    id uuid NOT NULL,
    subject_kind character varying(16) NOT NULL,
    subject_id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    reason character varying(1000) NOT NULL,
    state character varying(16) NOT NULL,
    decision_reason character varying(1000),
    reported_by uuid NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
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
    recorded_at timestamp with time zone NOT NULL,
    correction character varying(1000)
);
CREATE TABLE public.partnership_respondent (
    assessment_id uuid NOT NULL,
    account_id uuid NOT NULL
);
CREATE TABLE public.partnership_retraction (
    event_id uuid NOT NULL,
    resolution_id uuid,
    reason character varying(1000) NOT NULL,
    retracted_at timestamp with time zone NOT NULL
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
    recorded_at timestamp with time zone NOT NULL,
    attested_by smallint,
    attestation_document character varying(500),
    attestation_standing character varying(16)
);
CREATE TABLE public.partnership_termination (
    id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    side smallint NOT NULL,
    effective_on date NOT NULL,
    reason character varying(1000) NOT NULL,
    document character varying(500),
    recorded_at timestamp with time zone NOT NULL,
    declared_on date
);
CREATE TABLE public.partnership_theme (
    theme character varying(40) NOT NULL,
    partnership_id uuid NOT NULL
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
CREATE TABLE public.partnership_timeline_entry (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    kind character varying(24) NOT NULL,
    on_date date NOT NULL,
    exactly character varying(8) NOT NULL,
    place character varying(20) NOT NULL COLLATE pg_catalog."C",
    side smallint,
    subject_id uuid NOT NULL,
    word character varying(24) NOT NULL,
    text character varying(1000),
    visibility character varying(16) NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);
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
    announced_end text,
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
    approved boolean DEFAULT false NOT NULL,
    reason text,
    delegation character varying(36),
    CONSTRAINT registration_groups_by_consent CHECK (((groups IS NULL) = (consented_at IS NULL))),
    CONSTRAINT registration_offer_ends CHECK ((((status)::text = 'offered'::text) = (offered_until IS NOT NULL))),
    CONSTRAINT registration_waits_with_a_number CHECK ((((status)::text = 'waitlisted'::text) = (queue_seq IS NOT NULL)))
);
CREATE TABLE public.representation_day (
    conference_id uuid NOT NULL,
    day date NOT NULL,
    measure text NOT NULL
);
CREATE TABLE public.representation_reading (
    conference_id uuid NOT NULL,
    day date NOT NULL,
    basis text NOT NULL,
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
    indicator_version integer DEFAULT 1 NOT NULL,
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
    withdrawn_at timestamp with time zone,
    reason character varying(1000),
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
INSERT INTO public.account VALUES ('019c1912-fa00-75cb-849a-8863be2e303c', '019c1912-fa00-75cb-849a-8863be2e303c@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-75cb-849a-8868e744814b', '019c1912-fa00-75cb-849a-8868e744814b@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-75cb-849a-886a9b8e4ef6', 'coordinator@rodgau.example', 'Somebody', '$argon2id$v=19$m=19456,t=2,p=1$xk02IyAm4B+IWnP+GWVSqQ$+WO6OnS9DlIiXQXUMd+Y5xTEYsOkBs15jYyV6OaMWf8', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-75cb-849a-8904d2111971', '019c1912-fa00-75cb-849a-8904d2111971@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-75cb-849a-89304b85ee70', '019c1912-fa00-75cb-849a-89304b85ee70@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-75cb-849a-89336fb30667', '019c1912-fa00-75cb-849a-89336fb30667@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-75cb-849a-8983c929a51f', '019c1912-fa00-75cb-849a-8983c929a51f@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-75cb-849a-89e94de6db76', '019c1912-fa00-75cb-849a-89e94de6db76@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-75cb-849a-8a8cfbdde71f', '019c1912-fa00-75cb-849a-8a8cfbdde71f@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-75cb-849a-8abe348905de', '019c1912-fa00-75cb-849a-8abe348905de@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-75cb-849a-8b20448303a1', '019c1912-fa00-75cb-849a-8b20448303a1@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-75cb-849a-8b5efd35bd76', '019c1912-fa00-75cb-849a-8b5efd35bd76@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-75cb-849a-8b99dbcd3732', '019c1912-fa00-75cb-849a-8b99dbcd3732@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-75cb-849a-8c9222bb8c97', '019c1912-fa00-75cb-849a-8c9222bb8c97@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019c1912-fa00-75cb-849a-8c95bef5c85c', '019c1912-fa00-75cb-849a-8c95bef5c85c@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-38bd864c76f2', '019daac3-0200-770f-8907-38bd864c76f2@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-38c0efde4453', '019daac3-0200-770f-8907-38c0efde4453@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-38cc786444b8', '019daac3-0200-770f-8907-38cc786444b8@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-395e74a6068c', '019daac3-0200-770f-8907-395e74a6068c@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-397432808bcb', '019daac3-0200-770f-8907-397432808bcb@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-39ff7aa54286', '019daac3-0200-770f-8907-39ff7aa54286@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3a01599da03e', '019daac3-0200-770f-8907-3a01599da03e@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3bbafb400f0e', '019daac3-0200-770f-8907-3bbafb400f0e@people.example', 'Somebody', 'no password', true, '2026-02-01 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3c4eca4086e8', '019daac3-0200-770f-8907-3c4eca4086e8@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3cc9cc62edf1', 'archive@rodgau.example', 'Somebody', '$argon2id$v=19$m=19456,t=2,p=1$xk02IyAm4B+IWnP+GWVSqQ$+WO6OnS9DlIiXQXUMd+Y5xTEYsOkBs15jYyV6OaMWf8', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3d13f05af0fa', '019daac3-0200-770f-8907-3d13f05af0fa@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3d93dcc20a5f', '019daac3-0200-770f-8907-3d93dcc20a5f@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3da512e8a10a', '019daac3-0200-770f-8907-3da512e8a10a@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3dad25831cae', '019daac3-0200-770f-8907-3dad25831cae@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3db5138d3b1e', '019daac3-0200-770f-8907-3db5138d3b1e@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3db85c7f4c47', '019daac3-0200-770f-8907-3db85c7f4c47@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3ed02f0a9638', '019daac3-0200-770f-8907-3ed02f0a9638@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3eecea2c210d', '019daac3-0200-770f-8907-3eecea2c210d@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3f07d20b15db', '019daac3-0200-770f-8907-3f07d20b15db@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3f2433d5cacf', '019daac3-0200-770f-8907-3f2433d5cacf@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3f97d9c5312a', '019daac3-0200-770f-8907-3f97d9c5312a@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3fa7e59107bf', '019daac3-0200-770f-8907-3fa7e59107bf@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3fb57586e00b', '019daac3-0200-770f-8907-3fb57586e00b@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-3fc399047af5', '019daac3-0200-770f-8907-3fc399047af5@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-40051e98bfc3', '019daac3-0200-770f-8907-40051e98bfc3@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-400e3c68d63e', '019daac3-0200-770f-8907-400e3c68d63e@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-401782ae1f1d', '019daac3-0200-770f-8907-401782ae1f1d@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-401ba69ee479', '019daac3-0200-770f-8907-401ba69ee479@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-402186763161', '019daac3-0200-770f-8907-402186763161@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-4032bba76c9d', '019daac3-0200-770f-8907-4032bba76c9d@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-403a68d28511', '019daac3-0200-770f-8907-403a68d28511@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-4043f073ec0e', '019daac3-0200-770f-8907-4043f073ec0e@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-4047fde74d7d', '019daac3-0200-770f-8907-4047fde74d7d@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-410afc4cf868', '019daac3-0200-770f-8907-410afc4cf868@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-411bd8b21a42', '019daac3-0200-770f-8907-411bd8b21a42@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-41295246fde5', '019daac3-0200-770f-8907-41295246fde5@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-41305a95f739', '019daac3-0200-770f-8907-41305a95f739@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-413688de1725', '019daac3-0200-770f-8907-413688de1725@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-414ac0ac71c8', '019daac3-0200-770f-8907-414ac0ac71c8@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-41569fcfb492', '019daac3-0200-770f-8907-41569fcfb492@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-415a9f5437e0', '019daac3-0200-770f-8907-415a9f5437e0@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-4294e33690fb', '019daac3-0200-770f-8907-4294e33690fb@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-42aa127589b1', '019daac3-0200-770f-8907-42aa127589b1@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-42ebbb5712bf', '019daac3-0200-770f-8907-42ebbb5712bf@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-42f4a461852a', '019daac3-0200-770f-8907-42f4a461852a@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-42fe6e5b4f93', '019daac3-0200-770f-8907-42fe6e5b4f93@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-4307ede70db2', '019daac3-0200-770f-8907-4307ede70db2@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-4333f0b55de9', '019daac3-0200-770f-8907-4333f0b55de9@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-435e308c9b39', '019daac3-0200-770f-8907-435e308c9b39@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-43996bb50cfb', '019daac3-0200-770f-8907-43996bb50cfb@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-44153c96aaf3', '019daac3-0200-770f-8907-44153c96aaf3@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-444f44a36551', '019daac3-0200-770f-8907-444f44a36551@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-44886c9e74d7', '019daac3-0200-770f-8907-44886c9e74d7@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-44c959a0b378', '019daac3-0200-770f-8907-44c959a0b378@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-4317ac2974c6', '019daac3-0200-770f-8907-4317ac2974c6@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-43425949df9a', '019daac3-0200-770f-8907-43425949df9a@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-43685beef981', '019daac3-0200-770f-8907-43685beef981@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-43bac81aaa56', '019daac3-0200-770f-8907-43bac81aaa56@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-441d1002ba30', '019daac3-0200-770f-8907-441d1002ba30@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-4465124f2141', '019daac3-0200-770f-8907-4465124f2141@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-44902e9f8487', '019daac3-0200-770f-8907-44902e9f8487@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-4320be35397f', '019daac3-0200-770f-8907-4320be35397f@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-434be843cae8', '019daac3-0200-770f-8907-434be843cae8@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-43c0446588b8', '019daac3-0200-770f-8907-43c0446588b8@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-43ecd176f501', '019daac3-0200-770f-8907-43ecd176f501@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-4443e4d4e014', '019daac3-0200-770f-8907-4443e4d4e014@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-446b056650e1', '019daac3-0200-770f-8907-446b056650e1@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-44b621f797de', '019daac3-0200-770f-8907-44b621f797de@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-432a7a37620b', '019daac3-0200-770f-8907-432a7a37620b@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-435521f1793a', '019daac3-0200-770f-8907-435521f1793a@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-43913feafb1a', '019daac3-0200-770f-8907-43913feafb1a@people.example', 'Somebody', 'no password', true, '2026-01-29 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-43f4be88b15e', '019daac3-0200-770f-8907-43f4be88b15e@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-4449f1020a93', '019daac3-0200-770f-8907-4449f1020a93@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account VALUES ('019daac3-0200-770f-8907-44710f9c3e65', '019daac3-0200-770f-8907-44710f9c3e65@people.example', 'Somebody', 'no password', true, '2026-01-30 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-75cb-849a-8863be2e303c', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-75cb-849a-8904d2111971', 'admin', 'organisation', '019c1912-fa00-75cb-849a-890908657cf0', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-75cb-849a-89304b85ee70', 'coordinator', 'municipality', '019c1912-fa00-75cb-849a-88de52d413a5', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-75cb-849a-89336fb30667', 'coordinator', 'municipality', '019c1912-fa00-75cb-849a-88e37d6f0461', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-75cb-849a-8983c929a51f', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-75cb-849a-89e94de6db76', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-75cb-849a-8a8cfbdde71f', 'coordinator', 'municipality', '019c1912-fa00-75cb-849a-89f398350598', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-75cb-849a-89304b85ee70', 'admin', 'organisation', '019c1912-fa00-75cb-849a-8aa63033c375', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-75cb-849a-8abe348905de', 'admin', 'organisation', '019c1912-fa00-75cb-849a-8ac4bfa9186d', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-75cb-849a-8b20448303a1', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-75cb-849a-8b5efd35bd76', 'coordinator', 'municipality', '019c1912-fa00-75cb-849a-8b36bb054509', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-75cb-849a-8b99dbcd3732', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-75cb-849a-8c9222bb8c97', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-38bd864c76f2', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-38c0efde4453', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-38cc786444b8', 'coordinator', 'municipality', '019daac3-0200-770f-8907-38c82d7e2f77', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-75cb-849a-8863be2e303c', 'admin', 'organisation', '019daac3-0200-770f-8907-391033a952b1', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-75cb-849a-8863be2e303c', 'admin', 'organisation', '019daac3-0200-770f-8907-391522f40701', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019c1912-fa00-75cb-849a-8863be2e303c', 'admin', 'organisation', '019daac3-0200-770f-8907-3927b6c149be', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-395e74a6068c', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-395e74a6068c', 'admin', 'organisation', '019daac3-0200-770f-8907-396406f891ab', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-397432808bcb', 'coordinator', 'organisation', '019daac3-0200-770f-8907-396406f891ab', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-3bbafb400f0e', 'coordinator', 'platform', '00000000-0000-0000-0000-000000000000', '2026-02-01 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-3c4eca4086e8', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-3d13f05af0fa', 'admin', 'organisation', '019daac3-0200-770f-8907-3d18a3b8aebd', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-3d93dcc20a5f', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-3da512e8a10a', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-3dad25831cae', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-3db5138d3b1e', 'coordinator', 'municipality', '019daac3-0200-770f-8907-3dab4c53dce6', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-3db85c7f4c47', 'coordinator', 'municipality', '019daac3-0200-770f-8907-3db3788c4d25', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-3ed02f0a9638', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-3eecea2c210d', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-3f07d20b15db', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-3f2433d5cacf', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-3f97d9c5312a', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-3fa7e59107bf', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-3fb57586e00b', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-3fc399047af5', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-40051e98bfc3', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-400e3c68d63e', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-401782ae1f1d', 'coordinator', 'municipality', '019daac3-0200-770f-8907-400c74db1656', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-401ba69ee479', 'coordinator', 'municipality', '019daac3-0200-770f-8907-4015c305cb06', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-402186763161', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-4032bba76c9d', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-403a68d28511', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-4043f073ec0e', 'coordinator', 'municipality', '019daac3-0200-770f-8907-4038e550999a', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-4047fde74d7d', 'coordinator', 'municipality', '019daac3-0200-770f-8907-4041c3429c75', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-410afc4cf868', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-411bd8b21a42', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-41295246fde5', 'coordinator', 'municipality', '019daac3-0200-770f-8907-4118103fb997', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-41305a95f739', 'coordinator', 'municipality', '019daac3-0200-770f-8907-4126fa43fba6', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-413688de1725', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-414ac0ac71c8', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-41569fcfb492', 'coordinator', 'municipality', '019daac3-0200-770f-8907-41446cbb67d8', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-415a9f5437e0', 'coordinator', 'municipality', '019daac3-0200-770f-8907-4153aeaf707a', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-4294e33690fb', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-42aa127589b1', 'coordinator', 'municipality', '019daac3-0200-770f-8907-42a074c0b4c5', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-42ebbb5712bf', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-42f4a461852a', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-42fe6e5b4f93', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-4307ede70db2', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-4317ac2974c6', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-4320be35397f', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-432a7a37620b', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-4333f0b55de9', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-43425949df9a', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-434be843cae8', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-435521f1793a', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-435e308c9b39', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-43685beef981', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-43913feafb1a', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-43913feafb1a', 'admin', 'organisation', '019daac3-0200-770f-8907-43967aee085b', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-43996bb50cfb', 'coordinator', 'organisation', '019daac3-0200-770f-8907-43967aee085b', '2026-01-29 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-43ecd176f501', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-30 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-43ecd176f501', 'admin', 'organisation', '019daac3-0200-770f-8907-43f101c72e58', '2026-01-30 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-43f4be88b15e', 'coordinator', 'organisation', '019daac3-0200-770f-8907-43f101c72e58', '2026-01-30 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-44153c96aaf3', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-30 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-44153c96aaf3', 'admin', 'organisation', '019daac3-0200-770f-8907-441af622532b', '2026-01-30 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-441d1002ba30', 'coordinator', 'organisation', '019daac3-0200-770f-8907-441af622532b', '2026-01-30 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-44886c9e74d7', 'admin', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-30 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-44886c9e74d7', 'admin', 'organisation', '019daac3-0200-770f-8907-448ddc4ac974', '2026-01-30 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-44902e9f8487', 'coordinator', 'organisation', '019daac3-0200-770f-8907-448ddc4ac974', '2026-01-30 12:00:00+00');
INSERT INTO public.account_role VALUES ('019daac3-0200-770f-8907-44c959a0b378', 'coordinator', 'platform', '00000000-0000-0000-0000-000000000000', '2026-01-30 12:00:00+00');
INSERT INTO public.api_key VALUES ('019c1912-fa00-75cb-849a-88ca2fc3ae19', '019c1912-fa00-75cb-849a-886a9b8e4ef6', 'Nightly import', 'cmt_6O5CfcTl', 'fa6d0c539f5bd8ad52a050f2b6bc2df3cbec58e2a10e51dfbedd45f9413a977a', '["imports:run"]', '2026-02-01 12:00:00+00', '2026-12-31 00:00:00+00', NULL, '2026-02-01 12:00:00+00');
INSERT INTO public.api_key VALUES ('019daac3-0200-770f-8907-3cffc9d17db2', '019daac3-0200-770f-8907-3c4eca4086e8', 'Nightly import', 'cmt_BSgFENuf', '4359f3919bd2a5bb720229f4b8a27a16ab5ff2e967450e2cb281b6c78d3d1d7c', '["imports:run"]', '2026-01-29 12:00:00+00', '2026-12-31 00:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8866f7fa9360', '2026-02-01 12:00:00+00', 'system', 'test', 'account', '019c1912-fa00-75cb-849a-8863be2e303c', NULL, '"019c1912-fa00-75cb-849a-8863be2e303c"', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-88675bfb73ee', '2026-02-01 12:00:00+00', 'system', 'test', 'account_role', '019c1912-fa00-75cb-849a-8863be2e303c', NULL, '{"role":"admin","on":"platform","on_id":null}', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-88cb364f42f8', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-886a9b8e4ef6', 'createApiKey', 'api_key', '019c1912-fa00-75cb-849a-88ca2fc3ae19', NULL, '{"id":"019c1912-fa00-75cb-849a-88ca2fc3ae19","name":"Nightly import","prefix":"cmt_6O5CfcTl","scopes":["imports:run"],"created_at":"2026-02-01T12:00:00Z","expires_at":"2026-12-31T00:00:00Z","last_used_at":null,"revoked_at":null}', '019c1912-fa00-75cb-849a-88c963dd58a0');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-88d09b01bc7b', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-886a9b8e4ef6', 'revokeApiKey', 'api_key', '019c1912-fa00-75cb-849a-88ca2fc3ae19', '{"id":"019c1912-fa00-75cb-849a-88ca2fc3ae19","name":"Nightly import","prefix":"cmt_6O5CfcTl","scopes":["imports:run"],"created_at":"2026-02-01T12:00:00Z","expires_at":"2026-12-31T00:00:00Z","last_used_at":null,"revoked_at":null}', '{"id":"019c1912-fa00-75cb-849a-88ca2fc3ae19","name":"Nightly import","prefix":"cmt_6O5CfcTl","scopes":["imports:run"],"created_at":"2026-02-01T12:00:00Z","expires_at":"2026-12-31T00:00:00Z","last_used_at":null,"revoked_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-88cf8c61c005');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-88d67808226b', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'createPlace', 'place', '019c1912-fa00-75cb-849a-88d596476118', NULL, '{"id":"019c1912-fa00-75cb-849a-88d596476118","kind":"region","name":"Grand Est","names":{"de":"Großer Osten"},"country":"FR","parent_id":"00000000-0000-8000-8000-000000004652","identifiers":{"ags":null,"lau":null,"nuts":"FRF","gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"valid_from":null,"valid_to":null,"status":"active","successor_ids":[],"version":1}', '019c1912-fa00-75cb-849a-88d417a2ea42');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-88dfbe61ed48', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'createMunicipality', 'municipality', '019c1912-fa00-75cb-849a-88de52d413a5', NULL, '{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","names":{"uk":"Родгау"},"alternative_names":[],"country":"DE","level":"city","parent_id":"00000000-0000-8000-8000-0044452d4845","parent_admin_name":null,"identifiers":{"ags":"06438011","lau":null,"nuts":null,"gss":null,"geonames":"2845721","wikidata":"Q14892"},"point":{"lat":50.02627,"lon":8.88588,"exactness":"approximate"},"population":{"inhabitants":45202,"year":2019},"time_zone":"Europe/Berlin","languages":["de"],"profile_tags":[],"themes":["lifelong_learning","skilled_workers"],"assets":["adult_education_centre","library"],"open_to_new":true,"website":"https://www.rodgau.de","size_class":"medium","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"announced_end":null,"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-88dc4afaaa04');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-88f42e20ba01', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'updateMunicipality', 'municipality', '019c1912-fa00-75cb-849a-88e37d6f0461', '{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","names":{"de":"Poltawa","en":"Poltava"},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":49.59373,"lon":34.54073,"exactness":"approximate"},"population":{"inhabitants":317847,"year":null},"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":"large","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"announced_end":null,"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","names":{"de":"Poltawa","en":"Poltava"},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":49.59373,"lon":34.54073,"exactness":"approximate"},"population":{"inhabitants":317847,"year":null},"time_zone":null,"languages":[],"profile_tags":[],"themes":["reconstruction","youth"],"assets":[],"open_to_new":true,"website":null,"size_class":"large","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"announced_end":null,"assured_at":null,"freshness":"unknown","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-88f376b380db');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-88fb540ba6d0', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'assureMunicipality', 'municipality', '019c1912-fa00-75cb-849a-88e37d6f0461', '{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","names":{"de":"Poltawa","en":"Poltava"},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":49.59373,"lon":34.54073,"exactness":"approximate"},"population":{"inhabitants":317847,"year":null},"time_zone":null,"languages":[],"profile_tags":[],"themes":["reconstruction","youth"],"assets":[],"open_to_new":true,"website":null,"size_class":"large","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"announced_end":null,"assured_at":null,"freshness":"unknown","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","names":{"de":"Poltawa","en":"Poltava"},"alternative_names":[],"country":"UA","level":"city","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":{"lat":49.59373,"lon":34.54073,"exactness":"approximate"},"population":{"inhabitants":317847,"year":null},"time_zone":null,"languages":[],"profile_tags":[],"themes":["reconstruction","youth"],"assets":[],"open_to_new":true,"website":null,"size_class":"large","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"announced_end":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-88f835c34ee3');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-891d18966779', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8904d2111971', 'assureOrganisation', 'organisation', '019c1912-fa00-75cb-849a-890908657cf0', '{"id":"019c1912-fa00-75cb-849a-890908657cf0","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-75cb-849a-88de52d413a5","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"unverified","allowed":[],"verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-890908657cf0","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-75cb-849a-88de52d413a5","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"unverified","allowed":[],"verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-891b1e843b18');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8926da39198b', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8904d2111971', 'transitionOrganisation', 'organisation', '019c1912-fa00-75cb-849a-890908657cf0', '{"id":"019c1912-fa00-75cb-849a-890908657cf0","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-75cb-849a-88de52d413a5","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"unverified","allowed":[],"verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-890908657cf0","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-75cb-849a-88de52d413a5","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"submitted","allowed":[],"verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8922907abcbf');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-896e7be4cd6a', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'withdrawPartnershipDispute', 'partnership', '019c1912-fa00-75cb-849a-892efa949c46', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"unknown","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"unheard","explanation":{"rule":"no_side_heard","because":[],"silent_sides":[1,2]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[{"side":1,"reason":"Our archive knows of no such partnership.","disputed_at":"2026-02-01T12:00:00Z"}],"struck":null,"concealed":false,"warnings":[],"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"unknown","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"unheard","explanation":{"rule":"no_side_heard","because":[],"silent_sides":[1,2]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-896cb3e9ded1');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8901a4bc09c6', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'endMunicipality', 'municipality', '019c1912-fa00-75cb-849a-88ec2dce16d1', '{"id":"019c1912-fa00-75cb-849a-88ec2dce16d1","name":"Решетилівка","names":{},"alternative_names":[],"country":"UA","level":"other","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"announced_end":null,"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-88ec2dce16d1","name":"Решетилівка","names":{},"alternative_names":[],"country":"UA","level":"other","parent_id":"00000000-0000-8000-8000-000000005541","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"merged","valid_to":"2026-01-01","successor_ids":["019c1912-fa00-75cb-849a-88e37d6f0461"],"announced_end":null,"assured_at":null,"freshness":"unknown","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-88ff7aaf09a8');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-890e6685a824', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8904d2111971', 'createOrganisation', 'organisation', '019c1912-fa00-75cb-849a-890908657cf0', NULL, '{"id":"019c1912-fa00-75cb-849a-890908657cf0","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-75cb-849a-88de52d413a5","legal_form":null,"non_profit":null,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","allowed":[],"verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-890863b3d203');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-890f74be505b', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8904d2111971', 'createOrganisation', 'account_role', '019c1912-fa00-75cb-849a-8904d2111971', NULL, '{"role":"admin","on":"organisation","on_id":"019c1912-fa00-75cb-849a-890908657cf0"}', '019c1912-fa00-75cb-849a-890863b3d203');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-89fc97005848', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'createPartnership', 'partnership', '019c1912-fa00-75cb-849a-89fac95c3bbe', NULL, '{"id":"019c1912-fa00-75cb-849a-89fac95c3bbe","form":"contact","visibility":"parties","title":{"de":"Kontakt aus dem Werkstattgespräch"},"themes":["lifelong_learning"],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-89f398350598","name":"Vejle","country":"DK"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2026-02-01","partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":{"kind":"conference_follow_up","conference_id":"0193c2a0-0000-7000-8000-0000000000cc"},"source":null,"disputes":[],"struck":null,"concealed":false,"warnings":[],"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-89f919f6bd45');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-89fde1161d97', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'createPartnership', 'partnership_event', '019c1912-fa00-75cb-849a-89fb3e4b25b0', NULL, '{"id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","partnership_id":"019c1912-fa00-75cb-849a-89fac95c3bbe","side":1,"track":"official","event":"explore","effective_on":"2026-02-01","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"retraction":null,"concealed":false,"recorded_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-89f919f6bd45');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8a2c5cb7a321', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'createAgreement', 'partnership_agreement', '019c1912-fa00-75cb-849a-8a2b7f3dcf53', NULL, '{"id":"019c1912-fa00-75cb-849a-8a2b7f3dcf53","partnership_id":"019c1912-fa00-75cb-849a-89fac95c3bbe","kind":"mou","title":"Urkunde","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"de","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"lapsed_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8a28767ce8e7');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-89181e88b4d8', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8904d2111971', 'updateOrganisation', 'organisation', '019c1912-fa00-75cb-849a-890908657cf0', '{"id":"019c1912-fa00-75cb-849a-890908657cf0","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-75cb-849a-88de52d413a5","legal_form":null,"non_profit":null,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":false,"verification":"unverified","allowed":[],"verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-890908657cf0","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-75cb-849a-88de52d413a5","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"unverified","allowed":[],"verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-891661bfbc80');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8a0525e720bb', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'updatePartnership', 'partnership', '019c1912-fa00-75cb-849a-89fac95c3bbe', '{"id":"019c1912-fa00-75cb-849a-89fac95c3bbe","form":"contact","visibility":"parties","title":{"de":"Kontakt aus dem Werkstattgespräch"},"themes":["lifelong_learning"],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-89f398350598","name":"Vejle","country":"DK"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"2026-02-01","partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":{"kind":"conference_follow_up","conference_id":"0193c2a0-0000-7000-8000-0000000000cc"},"source":null,"disputes":[],"struck":null,"concealed":false,"warnings":[],"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-89fac95c3bbe","form":"contact","visibility":"parties","title":{"de":"Kontakt aus dem Werkstattgespräch"},"themes":["lifelong_learning"],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-89f398350598","name":"Vejle","country":"DK"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"1975","partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":{"kind":"conference_follow_up","conference_id":"0193c2a0-0000-7000-8000-0000000000cc"},"source":null,"disputes":[],"struck":null,"concealed":false,"warnings":[],"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8a04b2606761');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-892dd39f0b87', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'decideOrganisation', 'organisation', '019c1912-fa00-75cb-849a-890908657cf0', '{"id":"019c1912-fa00-75cb-849a-890908657cf0","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-75cb-849a-88de52d413a5","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"submitted","allowed":[],"verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-890908657cf0","name":"Volkshochschule Rodgau","names":{},"kind":"adult_education_centre","seat_municipality_id":"019c1912-fa00-75cb-849a-88de52d413a5","legal_form":null,"non_profit":true,"sector":"education","focus_themes":["lifelong_learning","inclusion"],"working_languages":[{"language":"en","level":"b2"}],"identifiers":{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null},"website":null,"accepting_requests":true,"verification":"verified","allowed":[],"verification_reason":null,"assured_at":"2026-02-01T12:00:00Z","freshness":"fresh","version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8929432e1596');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-892f65847169', '2026-02-01 12:00:00+00', 'system', 'test', 'partnership', '019c1912-fa00-75cb-849a-892efa949c46', NULL, '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"unknown","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"unheard","explanation":{"rule":"no_side_heard","because":[],"silent_sides":[1,2]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', NULL);
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-89591593413f', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'disputePartnership', 'partnership', '019c1912-fa00-75cb-849a-892efa949c46', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"unknown","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"unheard","explanation":{"rule":"no_side_heard","because":[],"silent_sides":[1,2]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"unknown","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"unheard","explanation":{"rule":"no_side_heard","because":[],"silent_sides":[1,2]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[{"side":1,"reason":"Our archive knows of no such partnership.","disputed_at":"2026-02-01T12:00:00Z"}],"struck":null,"concealed":false,"warnings":[],"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-89529b97faa3');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-89967ccaf1e3', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8983c929a51f', 'decidePartnership', 'partnership', '019c1912-fa00-75cb-849a-892efa949c46', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"unknown","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"unheard","explanation":{"rule":"no_side_heard","because":[],"silent_sides":[1,2]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[{"side":1,"reason":"Our archive knows of no such partnership.","disputed_at":"2026-02-01T12:00:00Z"}],"struck":null,"concealed":false,"warnings":[],"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"unknown","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"unheard","explanation":{"rule":"no_side_heard","because":[],"silent_sides":[1,2]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-89942b1d5082');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-89d622ca9b50', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89336fb30667', 'changePartnershipForm', 'partnership_form_change', '019c1912-fa00-75cb-849a-89d5a1f3e3b5', NULL, '{"id":"019c1912-fa00-75cb-849a-89d5a1f3e3b5","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","from":"unknown","to":"contact","effective_on":"2026-02-01","agreement_id":null,"side":2,"settled":false,"confirmations":[],"recorded_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-89d0da4a2903');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-89b3353ae4fd', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'transitionPartnership', 'partnership', '019c1912-fa00-75cb-849a-892efa949c46', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"unknown","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"unheard","explanation":{"rule":"no_side_heard","because":[],"silent_sides":[1,2]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"unknown","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"one_sided","explanation":{"rule":"some_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":6,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-89ae79ca07bf');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-89b5748751db', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'transitionPartnership', 'partnership_event', '019c1912-fa00-75cb-849a-89b23a6c2b26', NULL, '{"id":"019c1912-fa00-75cb-849a-89b23a6c2b26","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","side":1,"track":"official","event":"take_over","effective_on":"1988","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"retraction":null,"concealed":false,"recorded_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-89ae79ca07bf');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8a3ccf587c22', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'adoptAgreement', 'partnership_agreement', '019c1912-fa00-75cb-849a-8a35c2e8c7fb', '{"id":"019c1912-fa00-75cb-849a-8a35c2e8c7fb","partnership_id":"019c1912-fa00-75cb-849a-89fac95c3bbe","kind":"charter","title":"Urkunde","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"de","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"lapsed_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-8a35c2e8c7fb","partnership_id":"019c1912-fa00-75cb-849a-89fac95c3bbe","kind":"charter","title":"Urkunde","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"de","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"1975-06-01","resolution_id":null,"mandate":"https://stadtarchiv.example/1975","attestation":null,"recorded_at":"2026-02-01T12:00:00Z"}],"signatures":[],"termination":null,"superseded_on":null,"lapsed_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8a3af9c27fd1');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8a452bf83149', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'withdrawFromAgreement', 'partnership_agreement', '019c1912-fa00-75cb-849a-8a35c2e8c7fb', '{"id":"019c1912-fa00-75cb-849a-8a35c2e8c7fb","partnership_id":"019c1912-fa00-75cb-849a-89fac95c3bbe","kind":"charter","title":"Urkunde","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"de","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"1975-06-01","resolution_id":null,"mandate":"https://stadtarchiv.example/1975","attestation":null,"recorded_at":"2026-02-01T12:00:00Z"}],"signatures":[],"termination":null,"superseded_on":null,"lapsed_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-8a35c2e8c7fb","partnership_id":"019c1912-fa00-75cb-849a-89fac95c3bbe","kind":"charter","title":"Urkunde","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"de","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"lapsed_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8a445a8dfeec');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8a6933987306', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'signAgreement', 'partnership_agreement', '019c1912-fa00-75cb-849a-8a35c2e8c7fb', '{"id":"019c1912-fa00-75cb-849a-8a35c2e8c7fb","partnership_id":"019c1912-fa00-75cb-849a-89fac95c3bbe","kind":"charter","title":"Urkunde","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"de","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"1975-06-01","resolution_id":null,"mandate":"https://stadtarchiv.example/1975","attestation":null,"recorded_at":"2026-02-01T12:00:00Z"},{"side":2,"decided_on":"1975-06-01","resolution_id":null,"mandate":"https://stadtarchiv.example/1975","attestation":{"by":1,"document":"https://stadtarchiv.example/1975","standing":"claimed"},"recorded_at":"2026-02-01T12:00:00Z"}],"signatures":[],"termination":null,"superseded_on":null,"lapsed_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-8a35c2e8c7fb","partnership_id":"019c1912-fa00-75cb-849a-89fac95c3bbe","kind":"charter","title":"Urkunde","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"de","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"1975-06-01","resolution_id":null,"mandate":"https://stadtarchiv.example/1975","attestation":null,"recorded_at":"2026-02-01T12:00:00Z"},{"side":2,"decided_on":"1975-06-01","resolution_id":null,"mandate":"https://stadtarchiv.example/1975","attestation":{"by":1,"document":"https://stadtarchiv.example/1975","standing":"claimed"},"recorded_at":"2026-02-01T12:00:00Z"}],"signatures":[{"side":1,"office":"mayor","signed_on":"1975-06-01","attestation":null,"recorded_at":"2026-02-01T12:00:00Z"}],"termination":null,"superseded_on":null,"lapsed_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":6,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8a67ca3abc94');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-89e4159eb0ae', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'confirmFormChange', 'partnership', '019c1912-fa00-75cb-849a-892efa949c46', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"unknown","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":7,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":8,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-89e354f40550');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-89e63f45d05f', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'confirmFormChange', 'partnership_form_change', '019c1912-fa00-75cb-849a-89d5a1f3e3b5', '{"id":"019c1912-fa00-75cb-849a-89d5a1f3e3b5","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","from":"unknown","to":"contact","effective_on":"2026-02-01","agreement_id":null,"side":2,"settled":false,"confirmations":[],"recorded_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-89d5a1f3e3b5","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","from":"unknown","to":"contact","effective_on":"2026-02-01","agreement_id":null,"side":2,"settled":true,"confirmations":[{"side":1,"confirmed_on":"2026-02-01","recorded_at":"2026-02-01T12:00:00Z"}],"recorded_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-89e354f40550');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8a5e8d5f9e44', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'attestAgreement', 'partnership_agreement', '019c1912-fa00-75cb-849a-8a35c2e8c7fb', '{"id":"019c1912-fa00-75cb-849a-8a35c2e8c7fb","partnership_id":"019c1912-fa00-75cb-849a-89fac95c3bbe","kind":"charter","title":"Urkunde","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"de","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[{"side":1,"decided_on":"1975-06-01","resolution_id":null,"mandate":"https://stadtarchiv.example/1975","attestation":null,"recorded_at":"2026-02-01T12:00:00Z"}],"signatures":[],"termination":null,"superseded_on":null,"lapsed_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-8a35c2e8c7fb","partnership_id":"019c1912-fa00-75cb-849a-89fac95c3bbe","kind":"charter","title":"Urkunde","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"de","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"adopted","adoptions":[{"side":1,"decided_on":"1975-06-01","resolution_id":null,"mandate":"https://stadtarchiv.example/1975","attestation":null,"recorded_at":"2026-02-01T12:00:00Z"},{"side":2,"decided_on":"1975-06-01","resolution_id":null,"mandate":"https://stadtarchiv.example/1975","attestation":{"by":1,"document":"https://stadtarchiv.example/1975","standing":"claimed"},"recorded_at":"2026-02-01T12:00:00Z"}],"signatures":[],"termination":null,"superseded_on":null,"lapsed_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8a54b8d9723a');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8a223beb8ecb', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'retractSideEvent', 'partnership', '019c1912-fa00-75cb-849a-89fac95c3bbe', '{"id":"019c1912-fa00-75cb-849a-89fac95c3bbe","form":"contact","visibility":"parties","title":{"de":"Kontakt aus dem Werkstattgespräch"},"themes":["lifelong_learning"],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"paused","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-89f398350598","name":"Vejle","country":"DK"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"1975","partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":{"kind":"conference_follow_up","conference_id":"0193c2a0-0000-7000-8000-0000000000cc"},"source":null,"disputes":[],"struck":null,"concealed":false,"warnings":[],"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-89fac95c3bbe","form":"contact","visibility":"parties","title":{"de":"Kontakt aus dem Werkstattgespräch"},"themes":["lifelong_learning"],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-89f398350598","name":"Vejle","country":"DK"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"1975","partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":{"kind":"conference_follow_up","conference_id":"0193c2a0-0000-7000-8000-0000000000cc"},"source":null,"disputes":[],"struck":null,"concealed":false,"warnings":[],"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8a21a49a1739');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8a239b0ff686', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'retractSideEvent', 'partnership_event', '019c1912-fa00-75cb-849a-8a16f10d9fdc', '{"id":"019c1912-fa00-75cb-849a-8a16f10d9fdc","partnership_id":"019c1912-fa00-75cb-849a-89fac95c3bbe","side":1,"track":"citizen","event":"pause_citizens","effective_on":"1975-07-01","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"retraction":null,"concealed":false,"recorded_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-8a16f10d9fdc","partnership_id":"019c1912-fa00-75cb-849a-89fac95c3bbe","side":1,"track":"citizen","event":"pause_citizens","effective_on":"1975-07-01","decided_by":"administration","resolution_id":null,"reason_code":null,"reason":null,"planned_on":null,"documents":[],"retraction":{"reason":"It was recorded for the wrong partnership.","retracted_at":"2026-02-01T12:00:00Z"},"concealed":false,"recorded_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8a21a49a1739');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8a304c73350e', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'discardAgreement', 'partnership_agreement', '019c1912-fa00-75cb-849a-8a2b7f3dcf53', '{"id":"019c1912-fa00-75cb-849a-8a2b7f3dcf53","partnership_id":"019c1912-fa00-75cb-849a-89fac95c3bbe","kind":"mou","title":"Urkunde","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"de","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"lapsed_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', NULL, '019c1912-fa00-75cb-849a-8a2fac7f05e4');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8b165428bea8', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8abe348905de', 'transitionPartnershipActor', 'partnership', '019c1912-fa00-75cb-849a-892efa949c46', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null},{"organisation_id":"019c1912-fa00-75cb-849a-8ac4bfa9186d","role":"lead_aec","mandate":"https://rat.example/2026/12"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":["019c1912-fa00-75cb-849a-8ac4bfa9186d"],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":13,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null},{"organisation_id":"019c1912-fa00-75cb-849a-8ac4bfa9186d","role":"lead_aec","mandate":"https://rat.example/2026/12"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":14,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8b141fe7cdfe');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8bf44d251dbf', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'correctResolution', 'council_resolution', '019c1912-fa00-75cb-849a-8be09fea3e1e', '{"id":"019c1912-fa00-75cb-849a-8be09fea3e1e","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","side":1,"municipality_id":"019c1912-fa00-75cb-849a-88de52d413a5","kind":"conclude","outcome":"adopted","body":"Stadtverordnetenversammlung","number":"VI/0123/2026","decided_on":"2026-01-22","document":null,"used":false,"correction":null,"recorded_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-8be09fea3e1e","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","side":1,"municipality_id":"019c1912-fa00-75cb-849a-88de52d413a5","kind":"conclude","outcome":"adopted","body":"Stadtverordnetenversammlung","number":"VI/0124/2026","decided_on":"2026-01-22","document":null,"used":false,"correction":"The number was misread.","recorded_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8bf229beca20');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8a79e2c23078', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'attestAgreement', 'partnership', '019c1912-fa00-75cb-849a-89fac95c3bbe', '{"id":"019c1912-fa00-75cb-849a-89fac95c3bbe","form":"contact","visibility":"parties","title":{"de":"Kontakt aus dem Werkstattgespräch"},"themes":["lifelong_learning"],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-89f398350598","name":"Vejle","country":"DK"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"1975","partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":{"kind":"conference_follow_up","conference_id":"0193c2a0-0000-7000-8000-0000000000cc"},"source":null,"disputes":[],"struck":null,"concealed":false,"warnings":[],"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-89fac95c3bbe","form":"contact","visibility":"parties","title":{"de":"Kontakt aus dem Werkstattgespräch"},"themes":["lifelong_learning"],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-89f398350598","name":"Vejle","country":"DK"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"1975","partner_since":"1975-06-01","ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":{"kind":"conference_follow_up","conference_id":"0193c2a0-0000-7000-8000-0000000000cc"},"source":null,"disputes":[],"struck":null,"concealed":false,"warnings":[],"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8a784488a4f9');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8a9bdadb8297', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8a8cfbdde71f', 'answerAttestations', 'partnership', '019c1912-fa00-75cb-849a-89fac95c3bbe', '{"id":"019c1912-fa00-75cb-849a-89fac95c3bbe","form":"contact","visibility":"parties","title":{"de":"Kontakt aus dem Werkstattgespräch"},"themes":["lifelong_learning"],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-89f398350598","name":"Vejle","country":"DK"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"1975","partner_since":"1975-06-01","ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":{"kind":"conference_follow_up","conference_id":"0193c2a0-0000-7000-8000-0000000000cc"},"source":null,"disputes":[],"struck":null,"concealed":false,"warnings":[],"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-89fac95c3bbe","form":"contact","visibility":"public","title":{"de":"Kontakt aus dem Werkstattgespräch"},"themes":["lifelong_learning"],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-89f398350598","name":"Vejle","country":"DK"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":1,"status":"exploring","since":"2026-02-01","event_id":"019c1912-fa00-75cb-849a-89fb3e4b25b0","decided_by":"administration"}],"silent_sides":[2]},"citizen_track":"open","started_on":"1975","partner_since":"1975-06-01","ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":{"kind":"conference_follow_up","conference_id":"0193c2a0-0000-7000-8000-0000000000cc"},"source":null,"disputes":[],"struck":null,"concealed":false,"warnings":[],"version":6,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8a9874ff4f18');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8aa01830072a', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8a8cfbdde71f', 'answerAttestations', 'partnership_agreement', '019c1912-fa00-75cb-849a-8a35c2e8c7fb', '{"id":"019c1912-fa00-75cb-849a-8a35c2e8c7fb","partnership_id":"019c1912-fa00-75cb-849a-89fac95c3bbe","kind":"charter","title":"Urkunde","draft":false,"in_force_from":"1975-06-01","in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"de","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"1975-06-01","resolution_id":null,"mandate":"https://stadtarchiv.example/1975","attestation":null,"recorded_at":"2026-02-01T12:00:00Z"},{"side":2,"decided_on":"1975-06-01","resolution_id":null,"mandate":"https://stadtarchiv.example/1975","attestation":{"by":1,"document":"https://stadtarchiv.example/1975","standing":"claimed"},"recorded_at":"2026-02-01T12:00:00Z"}],"signatures":[{"side":1,"office":"mayor","signed_on":"1975-06-01","attestation":null,"recorded_at":"2026-02-01T12:00:00Z"},{"side":2,"office":"mayor","signed_on":"1975-06-01","attestation":{"by":1,"document":"https://stadtarchiv.example/1975","standing":"claimed"},"recorded_at":"2026-02-01T12:00:00Z"}],"termination":null,"superseded_on":null,"lapsed_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":"1980-06-01","parties":2,"version":7,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-8a35c2e8c7fb","partnership_id":"019c1912-fa00-75cb-849a-89fac95c3bbe","kind":"charter","title":"Urkunde","draft":false,"in_force_from":"1975-06-01","in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"de","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"1975-06-01","resolution_id":null,"mandate":"https://stadtarchiv.example/1975","attestation":null,"recorded_at":"2026-02-01T12:00:00Z"},{"side":2,"decided_on":"1975-06-01","resolution_id":null,"mandate":"https://stadtarchiv.example/1975","attestation":{"by":1,"document":"https://stadtarchiv.example/1975","standing":"confirmed"},"recorded_at":"2026-02-01T12:00:00Z"}],"signatures":[{"side":1,"office":"mayor","signed_on":"1975-06-01","attestation":null,"recorded_at":"2026-02-01T12:00:00Z"},{"side":2,"office":"mayor","signed_on":"1975-06-01","attestation":{"by":1,"document":"https://stadtarchiv.example/1975","standing":"confirmed"},"recorded_at":"2026-02-01T12:00:00Z"}],"termination":null,"superseded_on":null,"lapsed_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":"1980-06-01","parties":2,"version":8,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8a9874ff4f18');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8ab35d2ffeab', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'addPartnershipActor', 'partnership', '019c1912-fa00-75cb-849a-892efa949c46', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":8,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":9,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8aaf5b92846a');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8ae7f2b664a3', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'removePartnershipActor', 'partnership', '019c1912-fa00-75cb-849a-892efa949c46', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null},{"organisation_id":"019c1912-fa00-75cb-849a-8ac4bfa9186d","role":"civil_society","mandate":"https://rat.example/2026/12"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":["019c1912-fa00-75cb-849a-8ac4bfa9186d"],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":10,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":11,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8ae4ec5bc73e');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8b05a3e9e12e', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'updatePartnershipActor', 'partnership', '019c1912-fa00-75cb-849a-892efa949c46', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null},{"organisation_id":"019c1912-fa00-75cb-849a-8ac4bfa9186d","role":"civil_society","mandate":"https://rat.example/2026/12"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":["019c1912-fa00-75cb-849a-8ac4bfa9186d"],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":12,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null},{"organisation_id":"019c1912-fa00-75cb-849a-8ac4bfa9186d","role":"lead_aec","mandate":"https://rat.example/2026/12"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":["019c1912-fa00-75cb-849a-8ac4bfa9186d"],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":13,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8b026070f13a');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8b4f100b3f5c', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'addPartnershipMunicipality', 'partnership', '019c1912-fa00-75cb-849a-892efa949c46', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null},{"organisation_id":"019c1912-fa00-75cb-849a-8ac4bfa9186d","role":"lead_aec","mandate":"https://rat.example/2026/12"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":14,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null},{"organisation_id":"019c1912-fa00-75cb-849a-8ac4bfa9186d","role":"lead_aec","mandate":"https://rat.example/2026/12"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[{"side":1,"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"since":"2024-05-01"}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":15,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8b4db75e380d');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8b6fb7d4c63d', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8b5efd35bd76', 'transitionPartnershipMunicipality', 'partnership', '019c1912-fa00-75cb-849a-892efa949c46', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null},{"organisation_id":"019c1912-fa00-75cb-849a-8ac4bfa9186d","role":"lead_aec","mandate":"https://rat.example/2026/12"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[{"side":1,"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"since":"2024-05-01"}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":15,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"},{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"}],"joined_municipalities":[{"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"since":"2024-05-01"}],"former_municipalities":[],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null},{"organisation_id":"019c1912-fa00-75cb-849a-8ac4bfa9186d","role":"lead_aec","mandate":"https://rat.example/2026/12"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":16,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8b6e7c664af2');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8bcf58c8c761', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'removePartnershipMunicipality', 'partnership', '019c1912-fa00-75cb-849a-892efa949c46', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[{"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"since":"2024-05-01"}],"former_municipalities":[{"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"until":"2026-02-01"}],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null},{"organisation_id":"019c1912-fa00-75cb-849a-8ac4bfa9186d","role":"lead_aec","mandate":"https://rat.example/2026/12"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[{"side":1,"municipality":{"id":"019c1912-fa00-75cb-849a-8ba5e08bb3c8","name":"Seligenstadt","country":"DE"},"since":"2024-05-01"}],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":18,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[{"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"since":"2024-05-01"}],"former_municipalities":[{"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"until":"2026-02-01"}],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null},{"organisation_id":"019c1912-fa00-75cb-849a-8ac4bfa9186d","role":"lead_aec","mandate":"https://rat.example/2026/12"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":19,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8bcbacef412a');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8c646595937a', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89336fb30667', 'terminateAgreement', 'partnership_agreement', '019c1912-fa00-75cb-849a-8c5b16d714d2', '{"id":"019c1912-fa00-75cb-849a-8c5b16d714d2","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","kind":"mou","title":"Memorandum","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"en","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"lapsed_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-8c5b16d714d2","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","kind":"mou","title":"Memorandum","draft":false,"in_force_from":null,"in_force_to":null,"themes":[],"projects":[],"languages":[{"language":"en","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"terminated","adoptions":[],"signatures":[],"termination":{"side":2,"effective_on":"2026-02-01","declared_on":"2026-02-01","reason":"The friendship agreement covers it","document":null,"recorded_at":"2026-02-01T12:00:00Z"},"superseded_on":null,"lapsed_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8c615ca4ee2c');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8c72cb740f9f', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'createClaim', 'shared_claim', '019c1912-fa00-75cb-849a-8c714969a9d2', NULL, '{"id":"019c1912-fa00-75cb-849a-8c714969a9d2","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","claimed_by":1,"key":"founded_on","on":"1988","text":{},"category":null,"document":null,"replaces_id":null,"standing":"one_sided","confirmations":[],"objections":[],"concealed":false,"awaits":1,"recorded_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8c70acb2bfeb');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8c9c925dc501', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8c95bef5c85c', 'createReport', 'report', '019c1912-fa00-75cb-849a-8c9ba8aab3b6', NULL, '{"id":"019c1912-fa00-75cb-849a-8c9ba8aab3b6","subject_kind":"claim","subject_id":"019c1912-fa00-75cb-849a-8c714969a9d2","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","reason":"It names somebody.","state":"open","decision_reason":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8c9a25c832b8');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8be1eb2f4fa7', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'createResolution', 'council_resolution', '019c1912-fa00-75cb-849a-8be09fea3e1e', NULL, '{"id":"019c1912-fa00-75cb-849a-8be09fea3e1e","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","side":1,"municipality_id":"019c1912-fa00-75cb-849a-88de52d413a5","kind":"conclude","outcome":"adopted","body":"Stadtverordnetenversammlung","number":"VI/0123/2026","decided_on":"2026-01-22","document":null,"used":false,"correction":null,"recorded_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8bda6d81875a');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8c506d4209e9', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89336fb30667', 'signAgreement', 'partnership', '019c1912-fa00-75cb-849a-892efa949c46', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[{"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"since":"2024-05-01"}],"former_municipalities":[{"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"until":"2026-02-01"}],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null},{"organisation_id":"019c1912-fa00-75cb-849a-8ac4bfa9186d","role":"lead_aec","mandate":"https://rat.example/2026/12"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":19,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[{"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"since":"2024-05-01"}],"former_municipalities":[{"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"until":"2026-02-01"}],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null},{"organisation_id":"019c1912-fa00-75cb-849a-8ac4bfa9186d","role":"lead_aec","mandate":"https://rat.example/2026/12"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":"2026-01-30","ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":20,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8c4c648f49af');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8c76e84d43c9', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89336fb30667', 'confirmClaim', 'partnership', '019c1912-fa00-75cb-849a-892efa949c46', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"friendship","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[{"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"since":"2024-05-01"}],"former_municipalities":[{"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"until":"2026-02-01"}],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null},{"organisation_id":"019c1912-fa00-75cb-849a-8ac4bfa9186d","role":"lead_aec","mandate":"https://rat.example/2026/12"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":"2026-01-30","ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":21,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"friendship","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[{"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"since":"2024-05-01"}],"former_municipalities":[{"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"until":"2026-02-01"}],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null},{"organisation_id":"019c1912-fa00-75cb-849a-8ac4bfa9186d","role":"lead_aec","mandate":"https://rat.example/2026/12"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":"1988","partner_since":"2026-01-30","ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":22,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8c75e49b9828');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8c7816ebab35', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89336fb30667', 'confirmClaim', 'shared_claim', '019c1912-fa00-75cb-849a-8c714969a9d2', '{"id":"019c1912-fa00-75cb-849a-8c714969a9d2","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","claimed_by":1,"key":"founded_on","on":"1988","text":{},"category":null,"document":null,"replaces_id":null,"standing":"one_sided","confirmations":[],"objections":[],"concealed":false,"awaits":1,"recorded_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-8c714969a9d2","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","claimed_by":1,"key":"founded_on","on":"1988","text":{},"category":null,"document":null,"replaces_id":null,"standing":"agreed","confirmations":[{"side":2,"confirmed_on":"2026-02-01","recorded_at":"2026-02-01T12:00:00Z"}],"objections":[],"concealed":false,"awaits":1,"recorded_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8c75e49b9828');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8c110fc005b0', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89336fb30667', 'updateAgreement', 'partnership_agreement', '019c1912-fa00-75cb-849a-8c01852fa7d2', '{"id":"019c1912-fa00-75cb-849a-8c01852fa7d2","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":null,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"lapsed_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-8c01852fa7d2","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","kind":"friendship_agreement","title":"Freundschaftsvereinbarung","draft":false,"in_force_from":null,"in_force_to":"2029-12-31","themes":["lifelong_learning"],"projects":[],"languages":[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}],"notice_months":6,"follows":null,"edition":1,"status":"under_negotiation","adoptions":[],"signatures":[],"termination":null,"superseded_on":null,"lapsed_on":null,"gap_days":null,"renewal_opens_on":null,"review_due_on":null,"parties":2,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8c0e663ef56e');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8ca69f4a12ba', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8c9222bb8c97', 'decideReport', 'report', '019c1912-fa00-75cb-849a-8c9ba8aab3b6', '{"id":"019c1912-fa00-75cb-849a-8c9ba8aab3b6","subject_kind":"claim","subject_id":"019c1912-fa00-75cb-849a-8c714969a9d2","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","reason":"It names somebody.","state":"open","decision_reason":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-8c9ba8aab3b6","subject_kind":"claim","subject_id":"019c1912-fa00-75cb-849a-8c714969a9d2","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","reason":"It names somebody.","state":"dismissed","decision_reason":"It names an association.","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8ca5206b6fb1');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-38547bfa065c', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89336fb30667', 'objectToClaim', 'shared_claim', '019daac3-0200-770f-8907-383873231b22', '{"id":"019daac3-0200-770f-8907-383873231b22","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","claimed_by":1,"key":"milestone","on":"1990-05-12","text":{"de":"Erstes Treffen"},"category":"first_personal_meeting","document":null,"replaces_id":null,"standing":"one_sided","confirmations":[],"objections":[],"concealed":false,"awaits":1,"recorded_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-383873231b22","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","claimed_by":1,"key":"milestone","on":"1990-05-12","text":{"de":"Erstes Treffen"},"category":"first_personal_meeting","document":null,"replaces_id":null,"standing":"disputed","confirmations":[],"objections":[{"side":2,"reason":"Our archive has the autumn of that year.","recorded_at":"2026-02-01T12:00:00Z"}],"concealed":false,"awaits":1,"recorded_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-384f92b67bf4');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3898f6a5130e', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'createAssessment', 'success_assessment', '019daac3-0200-770f-8907-3893e6cfcfff', NULL, '{"id":"019daac3-0200-770f-8907-3893e6cfcfff","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","opened_by":1,"questionnaire":"2026-1","opened_on":"2026-02-01","closes_on":"2026-02-15","state":"open","next_due_on":"2027-02-15","result":null,"answered":[{"side":1,"respondents":0},{"side":2,"respondents":0}],"version":1,"created_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-389014b0c5d7');
INSERT INTO public.audit_event VALUES ('019c1912-fa00-75cb-849a-8c6ac7c5339f', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89336fb30667', 'changePartnershipForm', 'partnership', '019c1912-fa00-75cb-849a-892efa949c46', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"contact","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[{"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"since":"2024-05-01"}],"former_municipalities":[{"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"until":"2026-02-01"}],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null},{"organisation_id":"019c1912-fa00-75cb-849a-8ac4bfa9186d","role":"lead_aec","mandate":"https://rat.example/2026/12"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":"2026-01-30","ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":20,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019c1912-fa00-75cb-849a-892efa949c46","form":"friendship","visibility":"public","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[{"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"since":"2024-05-01"}],"former_municipalities":[{"municipality":{"id":"019c1912-fa00-75cb-849a-8b36bb054509","name":"Dietzenbach","country":"DE"},"until":"2026-02-01"}],"actors":[{"organisation_id":"019c1912-fa00-75cb-849a-8aa63033c375","role":"lead_aec","mandate":null},{"organisation_id":"019c1912-fa00-75cb-849a-8ac4bfa9186d","role":"lead_aec","mandate":"https://rat.example/2026/12"}],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"active","explanation":{"rule":"every_side_active","because":[{"side":1,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89b23a6c2b26","decided_by":"administration"},{"side":2,"status":"active","since":"1988","event_id":"019c1912-fa00-75cb-849a-89c044e74217","decided_by":"administration"}],"silent_sides":[]},"citizen_track":"open","started_on":null,"partner_since":"2026-01-30","ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":"wikidata-p190","disputes":[],"struck":null,"concealed":false,"warnings":[],"version":21,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019c1912-fa00-75cb-849a-8c681234f5fe');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-387a20427b17', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'withdrawClaim', 'shared_claim', '019daac3-0200-770f-8907-383873231b22', '{"id":"019daac3-0200-770f-8907-383873231b22","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","claimed_by":1,"key":"milestone","on":"1990-05-12","text":{"de":"Erstes Treffen"},"category":"first_personal_meeting","document":null,"replaces_id":null,"standing":"disputed","confirmations":[],"objections":[{"side":2,"reason":"Our archive has the autumn of that year.","recorded_at":"2026-02-01T12:00:00Z"}],"concealed":false,"awaits":1,"recorded_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-383873231b22","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","claimed_by":1,"key":"milestone","on":"1990-05-12","text":{"de":"Erstes Treffen"},"category":"first_personal_meeting","document":null,"replaces_id":null,"standing":"withdrawn","confirmations":[],"objections":[{"side":2,"reason":"Our archive has the autumn of that year.","recorded_at":"2026-02-01T12:00:00Z"}],"concealed":false,"awaits":1,"recorded_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-386cddd352dd');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-38a1758cf1d8', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89336fb30667', 'answerAssessment', 'success_assessment', '019daac3-0200-770f-8907-3893e6cfcfff', NULL, '"019daac3-0200-770f-8907-3893e6cfcfff"', '019daac3-0200-770f-8907-389e40031862');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-38b0b7668a58', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', 'closeAssessment', 'success_assessment', '019daac3-0200-770f-8907-3893e6cfcfff', '{"id":"019daac3-0200-770f-8907-3893e6cfcfff","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","opened_by":1,"questionnaire":"2026-1","opened_on":"2026-02-01","closes_on":"2026-02-15","state":"open","next_due_on":"2027-02-15","result":null,"answered":[{"side":1,"respondents":0},{"side":2,"respondents":1}],"version":1,"created_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-3893e6cfcfff","partnership_id":"019c1912-fa00-75cb-849a-892efa949c46","opened_by":1,"questionnaire":"2026-1","opened_on":"2026-02-01","closes_on":"2026-02-02","state":"open","next_due_on":"2027-02-02","result":null,"answered":[{"side":1,"respondents":0},{"side":2,"respondents":1}],"version":2,"created_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-38ac1b2fb496');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-38fc02672f30', '2026-02-01 12:00:00+00', 'account:019daac3-0200-770f-8907-38bd864c76f2', 'endMunicipality', 'partnership', '019daac3-0200-770f-8907-38d5319f00a1', '{"id":"019daac3-0200-770f-8907-38d5319f00a1","form":"contact","visibility":"parties","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019daac3-0200-770f-8907-38c82d7e2f77","name":"Rozsoshentsi","country":"UA"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":{"status":"exploring","since":"2019","event_id":"019daac3-0200-770f-8907-38d84203b118","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":2,"status":"exploring","since":"2019","event_id":"019daac3-0200-770f-8907-38d84203b118","decided_by":"administration"}],"silent_sides":[1]},"citizen_track":"open","started_on":"2019","partner_since":null,"ended_on":null,"ended_by":null,"episode_number":1,"previous_episode_id":null,"origin":null,"source":null,"disputes":[],"struck":null,"concealed":false,"warnings":[],"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-38d5319f00a1","form":"contact","visibility":"parties","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[{"municipality":{"id":"019daac3-0200-770f-8907-38c82d7e2f77","name":"Rozsoshentsi","country":"UA"},"until":"2026-01-01"}],"actors":[],"standing":{"status":"exploring","since":"2019","event_id":"019daac3-0200-770f-8907-38d84203b118","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":2,"status":"exploring","since":"2019","event_id":"019daac3-0200-770f-8907-38d84203b118","decided_by":"administration"}],"silent_sides":[1]},"citizen_track":"open","started_on":"2019","partner_since":null,"ended_on":null,"ended_by":null,"episode_number":2,"previous_episode_id":null,"origin":null,"source":null,"disputes":[],"struck":null,"concealed":false,"warnings":[],"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-38f2c6a8abe9');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-390815d4817f', '2026-02-01 12:00:00+00', 'account:019daac3-0200-770f-8907-38bd864c76f2', 'joinPartnership', 'partnership', '019daac3-0200-770f-8907-38d5319f00a1', '{"id":"019daac3-0200-770f-8907-38d5319f00a1","form":"contact","visibility":"parties","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[{"municipality":{"id":"019daac3-0200-770f-8907-38c82d7e2f77","name":"Rozsoshentsi","country":"UA"},"until":"2026-01-01"}],"actors":[],"standing":{"status":"exploring","since":"2019","event_id":"019daac3-0200-770f-8907-38d84203b118","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"exploring","explanation":{"rule":"some_side_exploring","because":[{"side":2,"status":"exploring","since":"2019","event_id":"019daac3-0200-770f-8907-38d84203b118","decided_by":"administration"}],"silent_sides":[1]},"citizen_track":"open","started_on":"2019","partner_since":null,"ended_on":null,"ended_by":null,"episode_number":2,"previous_episode_id":null,"origin":null,"source":null,"disputes":[],"struck":null,"concealed":false,"warnings":[],"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-38d5319f00a1","form":"contact","visibility":"parties","title":{},"themes":[],"domestic":false,"sides":[{"number":1,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","country":"DE"}],"joined_municipalities":[],"former_municipalities":[],"actors":[],"standing":null,"citizen_track":"open","allowed":[]},{"number":2,"municipalities":[{"id":"019c1912-fa00-75cb-849a-88e37d6f0461","name":"Полтава","country":"UA"}],"joined_municipalities":[],"former_municipalities":[{"municipality":{"id":"019daac3-0200-770f-8907-38c82d7e2f77","name":"Rozsoshentsi","country":"UA"},"until":"2026-01-01"}],"actors":[],"standing":{"status":"exploring","since":"2019","event_id":"019daac3-0200-770f-8907-38d84203b118","decided_by":"administration","reason_code":null,"resolution_id":null},"citizen_track":"open","allowed":[]}],"invited_actors":[],"invited_municipalities":[],"official_status":"ended","explanation":{"rule":"ended_by_no_side","because":[],"silent_sides":[1]},"citizen_track":"open","started_on":"2019","partner_since":null,"ended_on":"2026-02-01","ended_by":"joinder","episode_number":2,"previous_episode_id":null,"origin":null,"source":null,"disputes":[],"struck":null,"concealed":false,"warnings":[],"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-3903379d7b3b');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3ada4d8a6231', '2026-04-20 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'createFollowUp', 'follow_up', '019daac3-0200-770f-8907-3ad92e1d08a6', NULL, '{"id":"019daac3-0200-770f-8907-3ad92e1d08a6","conference_id":"019daac3-0200-770f-8907-395a5006897f","kind":"contact","text":{"en":"Delegates of both municipalities met in the workshop; they stay in touch."},"outcome_id":null,"municipality_ids":[],"organisation_ids":["019daac3-0200-770f-8907-391033a952b1"],"due_on":null,"invited_parties":[],"status":"open","allowed":[],"partnership_id":null,"version":1,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '019daac3-0200-770f-8907-3ad8bf07d9de');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3930d57d8d72', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'createConferenceSeries', 'conference_series', '019daac3-0200-770f-8907-392ffea502d1', NULL, '{"id":"019daac3-0200-770f-8907-392ffea502d1","name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019daac3-0200-770f-8907-391522f40701","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}],"invited_partners":[],"status":"draft","allowed":[],"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-392e1b06f85b');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-39b72fef35f4', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'deleteSpill', 'seat_spill', '019daac3-0200-770f-8907-39ac84f2d9ad', '{"id":"019daac3-0200-770f-8907-39ac84f2d9ad","conference_id":"019daac3-0200-770f-8907-3989bf31f844","from_pool_id":"019daac3-0200-770f-8907-39994467a0b3","to_pool_id":"019daac3-0200-770f-8907-399e14a07f1e","due_at":"2026-04-01T00:00:00Z","done_at":null}', NULL, '019daac3-0200-770f-8907-39b630cb3748');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-39bb9c7919d3', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'deletePool', 'seat_pool', '019daac3-0200-770f-8907-39994467a0b3', '{"id":"019daac3-0200-770f-8907-39994467a0b3","conference_id":"019daac3-0200-770f-8907-3989bf31f844","seats":{"dimension":"origin","mode":null,"origin":"national","organisation_id":null},"capacity":9,"held":0}', NULL, '019daac3-0200-770f-8907-39bac3988bff');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-39cebddae531', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'rescheduleConference', 'conference', '019daac3-0200-770f-8907-395a5006897f', '{"id":"019daac3-0200-770f-8907-395a5006897f","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"title_hidden":false,"series":{"series_id":"019daac3-0200-770f-8907-392ffea502d1","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","role":"lead"},{"organisation_id":"019daac3-0200-770f-8907-391522f40701","role":"co"}],"access":"open","format":null,"languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"max_party":5,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"opens_at":null,"closes_at":null,"groups":null,"privacy_notice":null},"invited_hosts":[],"status":"idea","announced":false,"reason":null,"reschedules":[],"sequence":0,"allowed":[],"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-395a5006897f","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"title_hidden":false,"series":{"series_id":"019daac3-0200-770f-8907-392ffea502d1","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","role":"lead"},{"organisation_id":"019daac3-0200-770f-8907-391522f40701","role":"co"}],"access":"open","format":null,"languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"max_party":5,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"opens_at":null,"closes_at":null,"groups":null,"privacy_notice":null},"invited_hosts":[],"status":"idea","announced":false,"reason":null,"reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":1,"allowed":[],"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-39cd7ea67d08');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-39e718d7a57a', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'transitionConference', 'conference', '019daac3-0200-770f-8907-395a5006897f', '{"id":"019daac3-0200-770f-8907-395a5006897f","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"title_hidden":false,"series":{"series_id":"019daac3-0200-770f-8907-392ffea502d1","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","role":"lead"},{"organisation_id":"019daac3-0200-770f-8907-391522f40701","role":"co"}],"access":"open","format":null,"languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"max_party":5,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"opens_at":null,"closes_at":null,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"invited_hosts":[],"status":"idea","announced":false,"reason":null,"reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":1,"allowed":[],"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-395a5006897f","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"title_hidden":false,"series":{"series_id":"019daac3-0200-770f-8907-392ffea502d1","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","role":"lead"},{"organisation_id":"019daac3-0200-770f-8907-391522f40701","role":"co"}],"access":"open","format":null,"languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"max_party":5,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"opens_at":null,"closes_at":null,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"invited_hosts":[],"status":"planned","announced":false,"reason":null,"reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":2,"allowed":[],"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-39e6a9bed8ec');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-393ad5fc6696', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'updateConferenceSeries', 'conference_series', '019daac3-0200-770f-8907-392ffea502d1', '{"id":"019daac3-0200-770f-8907-392ffea502d1","name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019daac3-0200-770f-8907-391522f40701","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}],"invited_partners":[],"status":"draft","allowed":[],"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-392ffea502d1","name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019daac3-0200-770f-8907-391522f40701","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null},{"organisation_id":"019daac3-0200-770f-8907-3927b6c149be","kind":"municipal_association","country":"GB","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}],"invited_partners":[],"status":"draft","allowed":[],"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-3935efe5af95');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-395b512270b5', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'createConference', 'conference', '019daac3-0200-770f-8907-395a5006897f', NULL, '{"id":"019daac3-0200-770f-8907-395a5006897f","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"title_hidden":false,"series":{"series_id":"019daac3-0200-770f-8907-392ffea502d1","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","role":"lead"},{"organisation_id":"019daac3-0200-770f-8907-391522f40701","role":"co"}],"access":"open","format":null,"languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"max_party":5,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"opens_at":null,"closes_at":null,"groups":null,"privacy_notice":null},"invited_hosts":[],"status":"idea","announced":false,"reason":null,"reschedules":[],"sequence":0,"allowed":[],"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-3959ecd5f688');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-399a9408932c', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'createPool', 'seat_pool', '019daac3-0200-770f-8907-39994467a0b3', NULL, '{"id":"019daac3-0200-770f-8907-39994467a0b3","conference_id":"019daac3-0200-770f-8907-3989bf31f844","seats":{"dimension":"origin","mode":null,"origin":"national","organisation_id":null},"capacity":9,"held":0}', '019daac3-0200-770f-8907-3998dd114910');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3a08b8f68f5c', '2026-02-01 12:00:00+00', 'account:019daac3-0200-770f-8907-39ff7aa54286', 'createRegistration', 'registration', '019daac3-0200-770f-8907-3a07e43cb0e2', NULL, '{"id":"019daac3-0200-770f-8907-3a07e43cb0e2","conference_id":"019daac3-0200-770f-8907-395a5006897f","account_id":"019daac3-0200-770f-8907-39ff7aa54286","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"confirmed","allowed":[],"priority":0,"waitlist":null,"approved":false,"reason":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-3a04c639bb7f');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3a5497eea0a1', '2026-02-01 12:00:00+00', 'account:019daac3-0200-770f-8907-39ff7aa54286', 'updateRegistration', 'registration', '019daac3-0200-770f-8907-3a07e43cb0e2', '{"id":"019daac3-0200-770f-8907-3a07e43cb0e2","conference_id":"019daac3-0200-770f-8907-395a5006897f","account_id":"019daac3-0200-770f-8907-39ff7aa54286","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"confirmed","allowed":[],"priority":0,"waitlist":null,"approved":false,"reason":null,"overtaken":0,"offered_until":null,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-3a07e43cb0e2","conference_id":"019daac3-0200-770f-8907-395a5006897f","account_id":"019daac3-0200-770f-8907-39ff7aa54286","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":"newcomer","size":1},"groups":null,"origin":"international","status":"confirmed","allowed":[],"priority":0,"waitlist":null,"approved":false,"reason":null,"overtaken":0,"offered_until":null,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-3a4e68ea8efa');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3af3fe05cdf9', '2026-04-20 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'updateOutcome', 'outcome', '019daac3-0200-770f-8907-3aec3711e856', '{"id":"019daac3-0200-770f-8907-3aec3711e856","conference_id":"019daac3-0200-770f-8907-395a5006897f","kind":"recommendation","text":{"en":"Meet again."},"central":false,"addressees":[],"status":"draft","version":1,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-3aec3711e856","conference_id":"019daac3-0200-770f-8907-395a5006897f","kind":"recommendation","text":{"en":"Meet again."},"central":false,"addressees":["european"],"status":"draft","version":2,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '019daac3-0200-770f-8907-3af157fffd01');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-394f74196f40', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'transitionConferenceSeries', 'conference_series', '019daac3-0200-770f-8907-392ffea502d1', '{"id":"019daac3-0200-770f-8907-392ffea502d1","name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019daac3-0200-770f-8907-391522f40701","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null},{"organisation_id":"019daac3-0200-770f-8907-3927b6c149be","kind":"municipal_association","country":"GB","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}],"invited_partners":[],"status":"draft","allowed":[],"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-392ffea502d1","name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019daac3-0200-770f-8907-391522f40701","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null},{"organisation_id":"019daac3-0200-770f-8907-3927b6c149be","kind":"municipal_association","country":"GB","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}],"invited_partners":[],"status":"active","allowed":[],"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-3945dd43be79');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-39852528b6f5', '2026-02-01 12:00:00+00', 'account:019daac3-0200-770f-8907-397432808bcb', 'transitionConferenceSeriesPartner', 'conference_series', '019daac3-0200-770f-8907-397be207b9a2', '{"id":"019daac3-0200-770f-8907-397be207b9a2","name":{"en":"Twin meetings"},"acronym":null,"kind":"meeting_chain","partners":[{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","kind":"municipality","country":"DK","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019daac3-0200-770f-8907-396406f891ab","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null}],"rounds":[],"invited_partners":["019daac3-0200-770f-8907-396406f891ab"],"status":"draft","allowed":[],"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-397be207b9a2","name":{"en":"Twin meetings"},"acronym":null,"kind":"meeting_chain","partners":[{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","kind":"municipality","country":"DK","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019daac3-0200-770f-8907-396406f891ab","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null}],"rounds":[],"invited_partners":[],"status":"draft","allowed":[],"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-39845e0ca665');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3991cccd2c12', '2026-02-01 12:00:00+00', 'account:019daac3-0200-770f-8907-397432808bcb', 'transitionHost', 'conference', '019daac3-0200-770f-8907-3989bf31f844', '{"id":"019daac3-0200-770f-8907-3989bf31f844","title":{"en":"A day of open doors"},"title_hidden":false,"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","role":"lead"},{"organisation_id":"019daac3-0200-770f-8907-396406f891ab","role":"co"}],"access":"open","format":null,"languages":[],"single_meeting":false,"admission":{"approval":false,"hold_while_pending":false,"max_party":5,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"opens_at":null,"closes_at":null,"groups":null,"privacy_notice":null},"invited_hosts":["019daac3-0200-770f-8907-396406f891ab"],"status":"idea","announced":false,"reason":null,"reschedules":[],"sequence":0,"allowed":[],"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-3989bf31f844","title":{"en":"A day of open doors"},"title_hidden":false,"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","role":"lead"},{"organisation_id":"019daac3-0200-770f-8907-396406f891ab","role":"co"}],"access":"open","format":null,"languages":[],"single_meeting":false,"admission":{"approval":false,"hold_while_pending":false,"max_party":5,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"opens_at":null,"closes_at":null,"groups":null,"privacy_notice":null},"invited_hosts":[],"status":"idea","announced":false,"reason":null,"reschedules":[],"sequence":0,"allowed":[],"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-39909fe4e3aa');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-39ade0a0276a', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'createSpill', 'seat_spill', '019daac3-0200-770f-8907-39ac84f2d9ad', NULL, '{"id":"019daac3-0200-770f-8907-39ac84f2d9ad","conference_id":"019daac3-0200-770f-8907-3989bf31f844","from_pool_id":"019daac3-0200-770f-8907-39994467a0b3","to_pool_id":"019daac3-0200-770f-8907-399e14a07f1e","due_at":"2026-04-01T00:00:00Z","done_at":null}', '019daac3-0200-770f-8907-39abe8b95831');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-39caab62e93b', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'deleteConference', 'conference', '019daac3-0200-770f-8907-3989bf31f844', '{"id":"019daac3-0200-770f-8907-3989bf31f844","title":{"en":"A day of open doors"},"title_hidden":false,"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","role":"lead"},{"organisation_id":"019daac3-0200-770f-8907-396406f891ab","role":"co"}],"access":"open","format":null,"languages":[],"single_meeting":false,"admission":{"approval":false,"hold_while_pending":false,"max_party":5,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"opens_at":null,"closes_at":null,"groups":null,"privacy_notice":null},"invited_hosts":[],"status":"idea","announced":false,"reason":null,"reschedules":[],"sequence":0,"allowed":[],"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', NULL, '019daac3-0200-770f-8907-39c904c649ba');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3a44b7bc209d', '2026-02-01 12:00:00+00', 'account:019daac3-0200-770f-8907-39ff7aa54286', 'setRegistrationGroups', 'registration', '019daac3-0200-770f-8907-3a07e43cb0e2', '{"id":"019daac3-0200-770f-8907-3a07e43cb0e2","conference_id":"019daac3-0200-770f-8907-395a5006897f","account_id":"019daac3-0200-770f-8907-39ff7aa54286","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"confirmed","allowed":[],"priority":0,"waitlist":null,"approved":false,"reason":null,"overtaken":0,"offered_until":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-3a07e43cb0e2","conference_id":"019daac3-0200-770f-8907-395a5006897f","account_id":"019daac3-0200-770f-8907-39ff7aa54286","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"confirmed","allowed":[],"priority":0,"waitlist":null,"approved":false,"reason":null,"overtaken":0,"offered_until":null,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-3a3e65f10214');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3b84da283374', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'createIndicator', 'indicator', '019daac3-0200-770f-8907-3b823ef11b54', NULL, '{"id":"019daac3-0200-770f-8907-3b823ef11b54","code":"CARE_5","kind":"base","owner_id":null,"links":[{"framework":"SDG4","reference":"4.2.2","match":"close","certainty":"partly_verified"}],"status":"draft","current":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-3b7e9de11339');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3b889ed2c827', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'createIndicator', 'indicator_version', '019daac3-0200-770f-8907-3b83a1376060', NULL, '{"id":"019daac3-0200-770f-8907-3b83a1376060","indicator_id":"019daac3-0200-770f-8907-3b823ef11b54","number":1,"status":"draft","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":null,"stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}', '019daac3-0200-770f-8907-3b7e9de11339');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3baa41e6556a', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'draftIndicatorVersion', 'indicator_version', '019daac3-0200-770f-8907-3ba9230bc83b', NULL, '{"id":"019daac3-0200-770f-8907-3ba9230bc83b","indicator_id":"019daac3-0200-770f-8907-3b823ef11b54","number":2,"status":"draft","definition":{"name":{"en":"Children in day care before school"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":null,"natural_max":null,"frequency":"A","dimensions":[],"formula":null,"index":null,"change_note":"Children who are put back are counted.","breaks_series":false},"valid_from":null,"version":1}', '019daac3-0200-770f-8907-3ba7531560c6');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3bc3b77e8498', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'recordObservation', 'observation', '019daac3-0200-770f-8907-3bc215ed4deb', NULL, '{"id":"019daac3-0200-770f-8907-3bc215ed4deb","series":{"id":"019daac3-0200-770f-8907-3bc013c4a037","indicator_code":"CARE_5","place_id":"019c1912-fa00-75cb-849a-88de52d413a5","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"draft","in_force":false,"allowed":[],"recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-75cb-849a-8863be2e303c","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}', '019daac3-0200-770f-8907-3bbf50e0ef1e');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3bcbb3f895c8', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'transitionObservation', 'observation', '019daac3-0200-770f-8907-3bc215ed4deb', '{"id":"019daac3-0200-770f-8907-3bc215ed4deb","series":{"id":"019daac3-0200-770f-8907-3bc013c4a037","indicator_code":"CARE_5","place_id":"019c1912-fa00-75cb-849a-88de52d413a5","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"draft","in_force":false,"allowed":[],"recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-75cb-849a-8863be2e303c","superseded_at":null,"submitted_by":null,"approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":1}', '{"id":"019daac3-0200-770f-8907-3bc215ed4deb","series":{"id":"019daac3-0200-770f-8907-3bc013c4a037","indicator_code":"CARE_5","place_id":"019c1912-fa00-75cb-849a-88de52d413a5","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"submitted","in_force":false,"allowed":[],"recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-75cb-849a-8863be2e303c","superseded_at":null,"submitted_by":"019c1912-fa00-75cb-849a-8863be2e303c","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}', '019daac3-0200-770f-8907-3bc9d89c8306');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3c2709c4c4a6', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'createTarget', 'target', '019daac3-0200-770f-8907-3c26faeb4742', NULL, '{"id":"019daac3-0200-770f-8907-3c26faeb4742","indicator_code":"CARE_5","indicator_version":1,"place_id":"019c1912-fa00-75cb-849a-88de52d413a5","dimensions":{},"kind":"reach","baseline":{"period":"2023","value":"96.8"},"aim":{"period":"2030","value":"99"},"moved_by":null,"title":"Every child in day care","progress":null,"unjudged":null,"withdrawn_at":null,"reason":null,"version":1,"created_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-3c23ef4b0034');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-39d74473f093', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'updateConference', 'conference', '019daac3-0200-770f-8907-395a5006897f', '{"id":"019daac3-0200-770f-8907-395a5006897f","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"title_hidden":false,"series":{"series_id":"019daac3-0200-770f-8907-392ffea502d1","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","role":"lead"},{"organisation_id":"019daac3-0200-770f-8907-391522f40701","role":"co"}],"access":"open","format":null,"languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"max_party":5,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"opens_at":null,"closes_at":null,"groups":null,"privacy_notice":null},"invited_hosts":[],"status":"idea","announced":false,"reason":null,"reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":1,"allowed":[],"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-395a5006897f","title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"title_hidden":false,"series":{"series_id":"019daac3-0200-770f-8907-392ffea502d1","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","role":"lead"},{"organisation_id":"019daac3-0200-770f-8907-391522f40701","role":"co"}],"access":"open","format":null,"languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"max_party":5,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"opens_at":null,"closes_at":null,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"},"invited_hosts":[],"status":"idea","announced":false,"reason":null,"reschedules":[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}],"sequence":1,"allowed":[],"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-39d4e39249dd');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3ae698f8e0e4', '2026-04-20 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'transitionFollowUp', 'follow_up', '019daac3-0200-770f-8907-3ad92e1d08a6', '{"id":"019daac3-0200-770f-8907-3ad92e1d08a6","conference_id":"019daac3-0200-770f-8907-395a5006897f","kind":"contact","text":{"en":"Delegates of both municipalities met in the workshop; they stay in touch."},"outcome_id":null,"municipality_ids":[],"organisation_ids":["019daac3-0200-770f-8907-391033a952b1"],"due_on":null,"invited_parties":[],"status":"open","allowed":[],"partnership_id":null,"version":1,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-3ad92e1d08a6","conference_id":"019daac3-0200-770f-8907-395a5006897f","kind":"contact","text":{"en":"Delegates of both municipalities met in the workshop; they stay in touch."},"outcome_id":null,"municipality_ids":[],"organisation_ids":["019daac3-0200-770f-8907-391033a952b1"],"due_on":null,"invited_parties":[],"status":"agreed","allowed":[],"partnership_id":null,"version":2,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '019daac3-0200-770f-8907-3ae483d4665e');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3b1f8d46851e', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'createImport', 'import', '019daac3-0200-770f-8907-3b1e8da52688', NULL, '{"id":"019daac3-0200-770f-8907-3b1e8da52688","kind":"municipalities","dry_run":true,"mode":"valid_rows","encoding":null,"mapping_id":null,"columns":null,"state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"57020c00beb6734a6aa1deedd0953d4504de6dab9dcbfe1b92beffe1b99cc1f1","created_by":"account:019c1912-fa00-75cb-849a-8863be2e303c","created_at":"2026-02-01T12:00:00Z","started_at":null,"finished_at":null,"version":1}', '019daac3-0200-770f-8907-3b1da98c1c1a');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3b499df7d452', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'deleteImportMapping', 'import mapping', '019daac3-0200-770f-8907-3b3cd5c2b68d', '{"id":"019daac3-0200-770f-8907-3b3cd5c2b68d","name":"ISTAT, elenco dei comuni","kind":"municipalities","columns":[{"column":"lau","header":"Codice Comune"},{"column":"name","header":"Denominazione"},{"column":"country","header":"Stato"}],"encoding":"windows-1252","version":1,"created_at":"2026-02-01T12:00:00Z"}', NULL, '019daac3-0200-770f-8907-3b46896a923a');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3a6ed031c9e4', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'correctRegistration', 'registration', '019daac3-0200-770f-8907-3a07e43cb0e2', '{"id":"019daac3-0200-770f-8907-3a07e43cb0e2","conference_id":"019daac3-0200-770f-8907-395a5006897f","account_id":"019daac3-0200-770f-8907-39ff7aa54286","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":"newcomer","size":1},"groups":null,"origin":"international","status":"confirmed","allowed":[],"priority":0,"waitlist":null,"approved":false,"reason":null,"overtaken":0,"offered_until":null,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-3a07e43cb0e2","conference_id":"019daac3-0200-770f-8907-395a5006897f","account_id":"019daac3-0200-770f-8907-39ff7aa54286","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":null,"residence_country":"DE","counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":"newcomer","size":1},"groups":null,"origin":"international","status":"confirmed","allowed":[],"priority":0,"waitlist":null,"approved":false,"reason":null,"overtaken":0,"offered_until":null,"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-3a681deb5e85');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3aa888a11aa9', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'resizePool', 'seat_pool', '019daac3-0200-770f-8907-39e2bda9bd32', '{"id":"019daac3-0200-770f-8907-39e2bda9bd32","conference_id":"019daac3-0200-770f-8907-395a5006897f","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":1,"held":1}', '{"id":"019daac3-0200-770f-8907-39e2bda9bd32","conference_id":"019daac3-0200-770f-8907-395a5006897f","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":40,"held":1}', '019daac3-0200-770f-8907-3aa718e91e7d');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3acf9f28ea37', '2026-04-20 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'createOutcome', 'outcome', '019daac3-0200-770f-8907-3ace6456a9dd', NULL, '{"id":"019daac3-0200-770f-8907-3ace6456a9dd","conference_id":"019daac3-0200-770f-8907-395a5006897f","kind":"result","text":{"en":"Successful integration is not limited to a certain size of community."},"central":true,"addressees":["local"],"status":"draft","version":1,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '019daac3-0200-770f-8907-3acd94574676');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3af7dfdb834f', '2026-04-20 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'deleteOutcome', 'outcome', '019daac3-0200-770f-8907-3aec3711e856', '{"id":"019daac3-0200-770f-8907-3aec3711e856","conference_id":"019daac3-0200-770f-8907-395a5006897f","kind":"recommendation","text":{"en":"Meet again."},"central":false,"addressees":["european"],"status":"draft","version":2,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', NULL, '019daac3-0200-770f-8907-3af6c090ce4f');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3b0c26a3db6b', '2026-04-20 12:00:00+00', 'account:019daac3-0200-770f-8907-397432808bcb', 'transitionParty', 'follow_up', '019daac3-0200-770f-8907-3b0129173944', '{"id":"019daac3-0200-770f-8907-3b0129173944","conference_id":"019daac3-0200-770f-8907-395a5006897f","kind":"pilot","text":{"en":"A pilot."},"outcome_id":null,"municipality_ids":[],"organisation_ids":["019daac3-0200-770f-8907-396406f891ab"],"due_on":null,"invited_parties":["019daac3-0200-770f-8907-396406f891ab"],"status":"open","allowed":[],"partnership_id":null,"version":1,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-3b0129173944","conference_id":"019daac3-0200-770f-8907-395a5006897f","kind":"pilot","text":{"en":"A pilot."},"outcome_id":null,"municipality_ids":[],"organisation_ids":["019daac3-0200-770f-8907-396406f891ab"],"due_on":null,"invited_parties":[],"status":"open","allowed":[],"partnership_id":null,"version":2,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '019daac3-0200-770f-8907-3b0b4f11a9f3');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3b1a6366315b', '2026-04-20 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'deleteFollowUp', 'follow_up', '019daac3-0200-770f-8907-3b0129173944', '{"id":"019daac3-0200-770f-8907-3b0129173944","conference_id":"019daac3-0200-770f-8907-395a5006897f","kind":"pilot","text":{"en":"A pilot."},"outcome_id":null,"municipality_ids":[],"organisation_ids":["019daac3-0200-770f-8907-396406f891ab"],"due_on":"2026-12-31","invited_parties":[],"status":"open","allowed":[],"partnership_id":null,"version":3,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', NULL, '019daac3-0200-770f-8907-3b198a473836');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3b3dcb9bd530', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'createImportMapping', 'import mapping', '019daac3-0200-770f-8907-3b3cd5c2b68d', NULL, '{"id":"019daac3-0200-770f-8907-3b3cd5c2b68d","name":"ISTAT, elenco dei comuni","kind":"municipalities","columns":[{"column":"lau","header":"Codice Comune"},{"column":"name","header":"Denominazione"},{"column":"country","header":"Stato"}],"encoding":"windows-1252","version":1,"created_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-3b3bba1aa495');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3b5233c2db0e', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'createFramework', 'framework', '019daac3-0200-770f-8907-3b513b03493e', NULL, '{"code":"SDG4","name":"Sustainable Development Goal 4","version":null,"publisher":"United Nations","licence":null,"url":null}', '019daac3-0200-770f-8907-3b50d2d81683');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3b582cbe1f91', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'createUnit', 'unit', '019daac3-0200-770f-8907-3b57115cf5c5', NULL, '{"code":"PT","label":{"en":"percent"},"factor":"100","dimension":{},"decimals":1}', '019daac3-0200-770f-8907-3b569218fbc8');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3b67938655fc', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'createDimension', 'dimension', '019daac3-0200-770f-8907-3b66874510a0', NULL, '{"code":"SEX","label":{"en":"Sex"},"parts":[{"code":"F","label":{"en":"Female"},"part_of":null}]}', '019daac3-0200-770f-8907-3b65402dc1ee');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3b771ee268c5', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'createDataSource', 'data_source', '019daac3-0200-770f-8907-3b7580f8ad32', NULL, '{"id":"019daac3-0200-770f-8907-3b7580f8ad32","kind":"register","title":"Register of day care","publisher":null,"organisation_id":null,"url":null,"licence":"dl-de/by-2-0","reference_date":null,"access_date":null}', '019daac3-0200-770f-8907-3b747aae9fcd');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3a7b40a342dc', '2026-02-01 12:00:00+00', 'account:019daac3-0200-770f-8907-39ff7aa54286', 'transitionRegistration', 'registration', '019daac3-0200-770f-8907-3a07e43cb0e2', '{"id":"019daac3-0200-770f-8907-3a07e43cb0e2","conference_id":"019daac3-0200-770f-8907-395a5006897f","account_id":"019daac3-0200-770f-8907-39ff7aa54286","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":null,"residence_country":"DE","counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":"newcomer","size":1},"groups":null,"origin":"international","status":"confirmed","allowed":[],"priority":0,"waitlist":null,"approved":false,"reason":null,"overtaken":0,"offered_until":null,"version":4,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-3a07e43cb0e2","conference_id":"019daac3-0200-770f-8907-395a5006897f","account_id":"019daac3-0200-770f-8907-39ff7aa54286","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":null,"residence_country":"DE","counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":"newcomer","size":1},"groups":null,"origin":"international","status":"cancelled_by_participant","allowed":[],"priority":0,"waitlist":null,"approved":false,"reason":null,"overtaken":0,"offered_until":null,"version":5,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-3a775ed644f0');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3ac2332f6eb6', '2026-04-20 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'transitionConference', 'seat_spill', '019daac3-0200-770f-8907-3aa0a99cfe53', '{"id":"019daac3-0200-770f-8907-3aa0a99cfe53","conference_id":"019daac3-0200-770f-8907-395a5006897f","from_pool_id":"019daac3-0200-770f-8907-39dbea0effbd","to_pool_id":"019daac3-0200-770f-8907-39e2bda9bd32","due_at":"2026-04-01T00:00:00Z","done_at":null}', NULL, '019daac3-0200-770f-8907-3ac15750c796');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3ac36dd76c6d', '2026-04-20 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'transitionConference', 'registration', '019daac3-0200-770f-8907-3a10ad2bb158', '{"id":"019daac3-0200-770f-8907-3a10ad2bb158","conference_id":"019daac3-0200-770f-8907-395a5006897f","account_id":"019daac3-0200-770f-8907-3a01599da03e","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"offered","allowed":[],"priority":0,"waitlist":null,"approved":false,"reason":null,"overtaken":0,"offered_until":"2026-02-04T12:00:00Z","version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-3a10ad2bb158","conference_id":"019daac3-0200-770f-8907-395a5006897f","account_id":"019daac3-0200-770f-8907-3a01599da03e","participation":{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1},"groups":null,"origin":"international","status":"expired","allowed":[],"priority":0,"waitlist":null,"approved":false,"reason":null,"overtaken":0,"offered_until":null,"version":3,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '019daac3-0200-770f-8907-3ac15750c796');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3ad38ede42e5', '2026-04-20 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'publishOutcome', 'outcome', '019daac3-0200-770f-8907-3ace6456a9dd', '{"id":"019daac3-0200-770f-8907-3ace6456a9dd","conference_id":"019daac3-0200-770f-8907-395a5006897f","kind":"result","text":{"en":"Successful integration is not limited to a certain size of community."},"central":true,"addressees":["local"],"status":"draft","version":1,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-3ace6456a9dd","conference_id":"019daac3-0200-770f-8907-395a5006897f","kind":"result","text":{"en":"Successful integration is not limited to a certain size of community."},"central":true,"addressees":["local"],"status":"published","version":2,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '019daac3-0200-770f-8907-3ad26659e0b0');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3b1038ee2a8b', '2026-04-20 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'updateFollowUp', 'follow_up', '019daac3-0200-770f-8907-3b0129173944', '{"id":"019daac3-0200-770f-8907-3b0129173944","conference_id":"019daac3-0200-770f-8907-395a5006897f","kind":"pilot","text":{"en":"A pilot."},"outcome_id":null,"municipality_ids":[],"organisation_ids":["019daac3-0200-770f-8907-396406f891ab"],"due_on":null,"invited_parties":[],"status":"open","allowed":[],"partnership_id":null,"version":2,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-3b0129173944","conference_id":"019daac3-0200-770f-8907-395a5006897f","kind":"pilot","text":{"en":"A pilot."},"outcome_id":null,"municipality_ids":[],"organisation_ids":["019daac3-0200-770f-8907-396406f891ab"],"due_on":"2026-12-31","invited_parties":[],"status":"open","allowed":[],"partnership_id":null,"version":3,"created_at":"2026-04-20T12:00:00Z","updated_at":"2026-04-20T12:00:00Z"}', '019daac3-0200-770f-8907-3b0fcac976be');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3b933951075c', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'updateIndicatorVersion', 'indicator_version', '019daac3-0200-770f-8907-3b83a1376060', '{"id":"019daac3-0200-770f-8907-3b83a1376060","indicator_id":"019daac3-0200-770f-8907-3b823ef11b54","number":1,"status":"draft","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":null,"stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"change_note":null,"breaks_series":false},"valid_from":null,"version":1}', '{"id":"019daac3-0200-770f-8907-3b83a1376060","indicator_id":"019daac3-0200-770f-8907-3b823ef11b54","number":1,"status":"draft","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":"Early childhood","stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"change_note":null,"breaks_series":false},"valid_from":null,"version":2}', '019daac3-0200-770f-8907-3b92d886c8fc');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3b25b31aee3e', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'importMunicipalities', 'import', '019daac3-0200-770f-8907-3b1e8da52688', NULL, '{"id":"019daac3-0200-770f-8907-3b1e8da52688","kind":"municipalities","dry_run":true,"mode":"valid_rows","encoding":null,"mapping_id":null,"columns":null,"state":"done","report":{"read":3,"created":0,"updated":1,"unchanged":1,"ambiguous":0,"rejected":1,"matched_by_code":1,"matched_by_name_and_distance":1,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"57020c00beb6734a6aa1deedd0953d4504de6dab9dcbfe1b92beffe1b99cc1f1","created_by":"account:019c1912-fa00-75cb-849a-8863be2e303c","created_at":"2026-02-01T12:00:00Z","started_at":"2026-02-01T12:00:00Z","finished_at":"2026-02-01T12:00:00Z","version":5}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3d3848f7f5cf', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-3c4eca4086e8', 'importMunicipalities', 'municipality', '019daac3-0200-770f-8907-3d2d29e759f9', NULL, '{"id":"019daac3-0200-770f-8907-3d2d29e759f9","name":"Belfast","names":{},"alternative_names":[],"country":"GB","level":"municipality","parent_id":"00000000-0000-8000-8000-000000004742","parent_admin_name":null,"identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":"2655984","wikidata":null},"point":{"lat":54.59682,"lon":-5.92541,"exactness":"approximate"},"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"announced_end":null,"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-43e8094e68fa', '2026-01-30 12:00:00+00', 'system', 'attendDesk', 'seat_pool', '019daac3-0200-770f-8907-43a94f1320cd', '{"id":"019daac3-0200-770f-8907-43a94f1320cd","conference_id":"019daac3-0200-770f-8907-439feda1d31d","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":1,"held":0}', '{"id":"019daac3-0200-770f-8907-43a94f1320cd","conference_id":"019daac3-0200-770f-8907-439feda1d31d","seats":{"dimension":"origin","mode":null,"origin":"international","organisation_id":null},"capacity":0,"held":0}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-43eac925093a', '2026-01-30 12:00:00+00', 'system', 'attendDesk', 'seat_spill', '019daac3-0200-770f-8907-43ca8e82273a', '{"id":"019daac3-0200-770f-8907-43ca8e82273a","conference_id":"019daac3-0200-770f-8907-439feda1d31d","from_pool_id":"019daac3-0200-770f-8907-43a94f1320cd","to_pool_id":"019daac3-0200-770f-8907-43a4a929601c","due_at":"2026-01-30T12:00:00Z","done_at":null}', '{"id":"019daac3-0200-770f-8907-43ca8e82273a","conference_id":"019daac3-0200-770f-8907-439feda1d31d","from_pool_id":"019daac3-0200-770f-8907-43a94f1320cd","to_pool_id":"019daac3-0200-770f-8907-43a4a929601c","due_at":"2026-01-30T12:00:00Z","done_at":"2026-01-30T12:00:00Z"}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3b9ca603b4a8', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'publishIndicatorVersion', 'indicator_version', '019daac3-0200-770f-8907-3b83a1376060', '{"id":"019daac3-0200-770f-8907-3b83a1376060","indicator_id":"019daac3-0200-770f-8907-3b823ef11b54","number":1,"status":"draft","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":"Early childhood","stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"change_note":null,"breaks_series":false},"valid_from":null,"version":2}', '{"id":"019daac3-0200-770f-8907-3b83a1376060","indicator_id":"019daac3-0200-770f-8907-3b823ef11b54","number":1,"status":"published","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":"Early childhood","stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"change_note":null,"breaks_series":false},"valid_from":"2026-02-01","version":3}', '019daac3-0200-770f-8907-3b985c46ce55');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3b9da4816095', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'publishIndicatorVersion', 'indicator', '019daac3-0200-770f-8907-3b823ef11b54', '{"id":"019daac3-0200-770f-8907-3b823ef11b54","code":"CARE_5","kind":"base","owner_id":null,"links":[{"framework":"SDG4","reference":"4.2.2","match":"close","certainty":"partly_verified"}],"status":"draft","current":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-3b823ef11b54","code":"CARE_5","kind":"base","owner_id":null,"links":[{"framework":"SDG4","reference":"4.2.2","match":"close","certainty":"partly_verified"}],"status":"active","current":{"id":"019daac3-0200-770f-8907-3b83a1376060","indicator_id":"019daac3-0200-770f-8907-3b823ef11b54","number":1,"status":"published","definition":{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":"Early childhood","stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"change_note":null,"breaks_series":false},"valid_from":"2026-02-01","version":3},"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-3b985c46ce55');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3bb966673acf', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'deprecateIndicator', 'indicator', '019daac3-0200-770f-8907-3bb22cd1edc8', '{"id":"019daac3-0200-770f-8907-3bb22cd1edc8","code":"CARE_4","kind":"base","owner_id":null,"links":[],"status":"draft","current":null,"version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-3bb22cd1edc8","code":"CARE_4","kind":"base","owner_id":null,"links":[],"status":"deprecated","current":null,"version":2,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-3bb85ea5a7e9');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3bd0f4b047a4', '2026-02-01 12:00:00+00', 'account:019daac3-0200-770f-8907-3bbafb400f0e', 'decideObservation', 'observation', '019daac3-0200-770f-8907-3bc215ed4deb', '{"id":"019daac3-0200-770f-8907-3bc215ed4deb","series":{"id":"019daac3-0200-770f-8907-3bc013c4a037","indicator_code":"CARE_5","place_id":"019c1912-fa00-75cb-849a-88de52d413a5","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"submitted","in_force":false,"allowed":[],"recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-75cb-849a-8863be2e303c","superseded_at":null,"submitted_by":"019c1912-fa00-75cb-849a-8863be2e303c","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":null,"import_id":null,"version":2}', '{"id":"019daac3-0200-770f-8907-3bc215ed4deb","series":{"id":"019daac3-0200-770f-8907-3bc013c4a037","indicator_code":"CARE_5","place_id":"019c1912-fa00-75cb-849a-88de52d413a5","dimensions":{}},"period":"2023","number":1,"indicator_version":1,"figure":{"value":"96.8","status":["A"]},"conf_status":"F","note":null,"source_id":null,"state":"rejected","in_force":false,"allowed":[],"recorded_at":"2026-02-01T12:00:00Z","recorded_by":"019c1912-fa00-75cb-849a-8863be2e303c","superseded_at":null,"submitted_by":"019c1912-fa00-75cb-849a-8863be2e303c","approved_by":null,"published_at":null,"withdrawn_at":null,"reason":"The register was not closed.","import_id":null,"version":3}', '019daac3-0200-770f-8907-3bce676a1ef2');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3c310c06431a', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'updateTarget', 'target', '019daac3-0200-770f-8907-3c26faeb4742', '{"id":"019daac3-0200-770f-8907-3c26faeb4742","indicator_code":"CARE_5","indicator_version":1,"place_id":"019c1912-fa00-75cb-849a-88de52d413a5","dimensions":{},"kind":"reach","baseline":{"period":"2023","value":"96.8"},"aim":{"period":"2030","value":"99"},"moved_by":null,"title":"Every child in day care","progress":null,"unjudged":null,"withdrawn_at":null,"reason":null,"version":1,"created_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-3c26faeb4742","indicator_code":"CARE_5","indicator_version":1,"place_id":"019c1912-fa00-75cb-849a-88de52d413a5","dimensions":{},"kind":"reach","baseline":{"period":"2023","value":"96.8"},"aim":{"period":"2030","value":"98"},"moved_by":null,"title":"Every child in day care","progress":null,"unjudged":null,"withdrawn_at":null,"reason":"The council has resolved 98, not 99.","version":2,"created_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-3c2daa4a8382');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3c41b2fc0ab1', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'withdrawTarget', 'target', '019daac3-0200-770f-8907-3c3bd40c282d', '{"id":"019daac3-0200-770f-8907-3c3bd40c282d","indicator_code":"CARE_5","indicator_version":1,"place_id":"019c1912-fa00-75cb-849a-88de52d413a5","dimensions":{},"kind":"reach","baseline":{"period":"2023","value":"96.8"},"aim":{"period":"2028","value":"98"},"moved_by":null,"title":null,"progress":null,"unjudged":null,"withdrawn_at":null,"reason":null,"version":1,"created_at":"2026-02-01T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-3c3bd40c282d","indicator_code":"CARE_5","indicator_version":1,"place_id":"019c1912-fa00-75cb-849a-88de52d413a5","dimensions":{},"kind":"reach","baseline":{"period":"2023","value":"96.8"},"aim":{"period":"2028","value":"98"},"moved_by":null,"title":null,"progress":null,"unjudged":null,"withdrawn_at":"2026-02-01T12:00:00Z","reason":"Set for the wrong district.","version":2,"created_at":"2026-02-01T12:00:00Z"}', '019daac3-0200-770f-8907-3c40f82a690e');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3cd0b19a97e4', '2026-01-29 12:00:00+00', 'anyone', 'createToken', 'account', '019daac3-0200-770f-8907-3cc9cc62edf1', NULL, '{"incident":"login_failed"}', '019daac3-0200-770f-8907-3ccb7b8ca8e7');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-455a6f42832d', '2026-01-30 12:00:00+00', 'account:019daac3-0200-770f-8907-3c4eca4086e8', 'importObservations', 'import', '019daac3-0200-770f-8907-454d0b16b74d', NULL, '{"id":"019daac3-0200-770f-8907-454d0b16b74d","kind":"observations","dry_run":false,"mode":"valid_rows","encoding":null,"mapping_id":null,"columns":null,"state":"done","report":{"read":1,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":1},"failure":null,"content_sha256":"66891295415742e542382b0de16d2e1454be4a385e5a155a065b1cd514122ac1","created_by":"account:019daac3-0200-770f-8907-3c4eca4086e8","created_at":"2026-01-30T12:00:00Z","started_at":"2026-01-30T12:00:00Z","finished_at":"2026-01-30T12:00:00Z","version":5}', NULL);
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-3ffa4516d04f', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-3db5138d3b1e', 'transitionPartnership', 'partnership_agreement', '019daac3-0200-770f-8907-3f922366e303', '{"id":"019daac3-0200-770f-8907-3f922366e303","partnership_id":"019daac3-0200-770f-8907-3dc0d72c8f0f","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-770f-8907-3eccea17b93e","how":"supersedes"},"edition":1,"status":"in_force","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate","attestation":null,"recorded_at":"2026-01-29T12:00:00Z"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate","attestation":null,"recorded_at":"2026-01-29T12:00:00Z"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20","attestation":null,"recorded_at":"2026-01-29T12:00:00Z"},{"side":2,"office":"mayor","signed_on":"2026-01-20","attestation":null,"recorded_at":"2026-01-29T12:00:00Z"}],"termination":null,"superseded_on":null,"lapsed_on":null,"gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":5,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '{"id":"019daac3-0200-770f-8907-3f922366e303","partnership_id":"019daac3-0200-770f-8907-3dc0d72c8f0f","kind":"friendship_agreement","title":"Vertrag","draft":false,"in_force_from":"2026-01-20","in_force_to":"2026-06-30","themes":[],"projects":[],"languages":[{"language":"de","document":"https://rat.example/vertrag","authentic":true}],"notice_months":null,"follows":{"agreement_id":"019daac3-0200-770f-8907-3eccea17b93e","how":"supersedes"},"edition":1,"status":"lapsed","adoptions":[{"side":1,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate","attestation":null,"recorded_at":"2026-01-29T12:00:00Z"},{"side":2,"decided_on":"2026-01-10","resolution_id":null,"mandate":"https://rat.example/mandate","attestation":null,"recorded_at":"2026-01-29T12:00:00Z"}],"signatures":[{"side":1,"office":"mayor","signed_on":"2026-01-20","attestation":null,"recorded_at":"2026-01-29T12:00:00Z"},{"side":2,"office":"mayor","signed_on":"2026-01-20","attestation":null,"recorded_at":"2026-01-29T12:00:00Z"}],"termination":null,"superseded_on":null,"lapsed_on":"2026-01-29","gap_days":null,"renewal_opens_on":"2026-01-01","review_due_on":null,"parties":2,"version":6,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '019daac3-0200-770f-8907-3ff5b934f671');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-4562bd169dc8', '2026-01-30 12:00:00+00', 'account:019daac3-0200-770f-8907-3c4eca4086e8', 'transitionImportedObservations', 'import', '019daac3-0200-770f-8907-454d0b16b74d', NULL, '{"action":"submit","observations":1}', '019daac3-0200-770f-8907-4560aa3d0ab4');
INSERT INTO public.audit_event VALUES ('019daac3-0200-770f-8907-458bd17fe61c', '2026-01-30 12:00:00+00', 'system', 'runImport', 'import', '019daac3-0200-770f-8907-458a6c4ca57b', NULL, '{"id":"019daac3-0200-770f-8907-458a6c4ca57b","kind":"municipalities","dry_run":false,"mode":"valid_rows","encoding":null,"mapping_id":null,"columns":null,"state":"queued","report":{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0},"failure":null,"content_sha256":"c8fb5ad1139c69f4a2b5b709139bfaff5771bb4eba709b42bc29d87f556864c8","created_by":"account:019daac3-0200-770f-8907-3c4eca4086e8","created_at":"2026-01-30T12:00:00Z","started_at":null,"finished_at":null,"version":1}', NULL);
INSERT INTO public.conference VALUES ('019daac3-0200-770f-8907-442356b47144', NULL, NULL, 'registration_open', 'DK', '019daac3-0200-770f-8907-3d115c54bc29', 'migration', '2026-04-18', '2026-04-19', '{"title":{"en":"The offer is live"},"title_hidden":false,"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":"019daac3-0200-770f-8907-3d115c54bc29","hosts":[{"organisation_id":"019daac3-0200-770f-8907-441af622532b","role":"lead"}],"access":"open","format":null,"languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"max_party":5,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"opens_at":null,"closes_at":null,"groups":null,"privacy_notice":"https://elaine.example/privacy"}}', '[]', 4, 5, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', '[]', true, NULL, 3);
INSERT INTO public.conference VALUES ('019daac3-0200-770f-8907-44960a0b20f9', NULL, NULL, 'cancelled', 'DK', NULL, 'migration', '2026-04-18', '2026-04-19', '{"title":{"en":"1+1=3: Migration, cultural values and norms"},"title_hidden":false,"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-770f-8907-448ddc4ac974","role":"lead"}],"access":"open","format":null,"languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"max_party":5,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"opens_at":null,"closes_at":null,"groups":null,"privacy_notice":"https://elaine.example/privacy"}}', '[]', 4, 5, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', '[]', true, 'The venue was flooded.', 1);
INSERT INTO public.conference VALUES ('019daac3-0200-770f-8907-395a5006897f', '019daac3-0200-770f-8907-392ffea502d1', 2, 'held', 'DK', NULL, 'migration', '2026-04-18', '2026-04-19', '{"title":{"en":"1+1=3: Migration, cultural values and norms and how do we create a new common We?"},"title_hidden":false,"series":{"series_id":"019daac3-0200-770f-8907-392ffea502d1","round":2,"role":"thematic"},"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","role":"lead"},{"organisation_id":"019daac3-0200-770f-8907-391522f40701","role":"co"}],"access":"open","format":null,"languages":["en"],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"max_party":5,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"opens_at":null,"closes_at":null,"groups":[{"group":"migrant","share":0.4,"minimum":1},{"group":"politics","share":0.6,"minimum":1}],"privacy_notice":"https://elaine.example/privacy"}}', '[{"from":"2026-04","to":"2026-04-18/2026-04-19","change":"refined","reason":"The venue is known now.","at":"2026-02-01T12:00:00Z"}]', 7, 9, '2026-02-01 12:00:00+00', '2026-04-20 12:00:00+00', '[]', true, NULL, 2);
INSERT INTO public.conference VALUES ('019daac3-0200-770f-8907-439feda1d31d', NULL, NULL, 'registration_open', 'DK', NULL, 'migration', '2026-04-18', '2026-04-19', '{"title":{"en":"1+1=3: Migration, cultural values and norms"},"title_hidden":false,"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-04-18/2026-04-19","country":"DK","municipality_id":null,"hosts":[{"organisation_id":"019daac3-0200-770f-8907-43967aee085b","role":"lead"}],"access":"open","format":null,"languages":[],"single_meeting":true,"admission":{"approval":true,"hold_while_pending":false,"max_party":5,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"opens_at":null,"closes_at":null,"groups":null,"privacy_notice":"https://elaine.example/privacy"}}', '[]', 3, 4, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', '[]', true, NULL, 1);
INSERT INTO public.conference VALUES ('019daac3-0200-770f-8907-43fa671280ca', NULL, NULL, 'registration_open', 'DK', '019daac3-0200-770f-8907-3d115c54bc29', 'migration', '2026-02-10', '2026-02-10', '{"title":{"en":"The offer has lapsed"},"title_hidden":false,"series":null,"main_theme":"migration","other_themes":[],"zone":"Europe/Copenhagen","dates":"2026-02-10","country":"DK","municipality_id":"019daac3-0200-770f-8907-3d115c54bc29","hosts":[{"organisation_id":"019daac3-0200-770f-8907-43f101c72e58","role":"lead"}],"access":"open","format":null,"languages":[],"single_meeting":true,"admission":{"approval":false,"hold_while_pending":false,"max_party":5,"queue":{"policy":"fifo","parties":"strict","max_overtakes":3},"offer_cut_off_hours":0,"opens_at":null,"closes_at":null,"groups":null,"privacy_notice":"https://elaine.example/privacy"}}', '[{"from":"2026-04-18/2026-04-19","to":"2026-02-10","change":"moved","reason":"The hall is free.","at":"2026-01-30T12:00:00Z"}]', 5, 6, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', '[]', true, NULL, 3);
INSERT INTO public.conference_host VALUES ('019daac3-0200-770f-8907-395a5006897f', '019daac3-0200-770f-8907-391033a952b1', 'lead', true);
INSERT INTO public.conference_host VALUES ('019daac3-0200-770f-8907-395a5006897f', '019daac3-0200-770f-8907-391522f40701', 'co', true);
INSERT INTO public.conference_host VALUES ('019daac3-0200-770f-8907-439feda1d31d', '019daac3-0200-770f-8907-43967aee085b', 'lead', true);
INSERT INTO public.conference_host VALUES ('019daac3-0200-770f-8907-43fa671280ca', '019daac3-0200-770f-8907-43f101c72e58', 'lead', true);
INSERT INTO public.conference_host VALUES ('019daac3-0200-770f-8907-442356b47144', '019daac3-0200-770f-8907-441af622532b', 'lead', true);
INSERT INTO public.conference_host VALUES ('019daac3-0200-770f-8907-44960a0b20f9', '019daac3-0200-770f-8907-448ddc4ac974', 'lead', true);
INSERT INTO public.conference_series VALUES ('019daac3-0200-770f-8907-392ffea502d1', 'conference_network', 'active', '{"name":{"en":"European Local Authorities Integration Network"},"acronym":"ELAINE","kind":"conference_network","partners":[{"organisation_id":"019daac3-0200-770f-8907-391522f40701","kind":"civil_society","country":"DE","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null},{"organisation_id":"019daac3-0200-770f-8907-3927b6c149be","kind":"municipal_association","country":"GB","role":"partner","from":"2016-01-01","to":null}],"rounds":[{"number":1,"starts_on":"2016-01-01","ends_on":"2024-12-31","funding":null},{"number":2,"starts_on":"2025-01-01","ends_on":"2026-12-31","funding":{"programme":"Europe for Citizens","grant_number":null}}]}', 3, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', '[]');
INSERT INTO public.conference_series VALUES ('019daac3-0200-770f-8907-397be207b9a2', 'meeting_chain', 'draft', '{"name":{"en":"Twin meetings"},"acronym":null,"kind":"meeting_chain","partners":[{"organisation_id":"019daac3-0200-770f-8907-391033a952b1","kind":"municipality","country":"DK","role":"coordinator","from":"2016-01-01","to":null},{"organisation_id":"019daac3-0200-770f-8907-396406f891ab","kind":"municipality","country":"DK","role":"partner","from":"2016-01-01","to":null}],"rounds":[]}', 2, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', '[]');
INSERT INTO public.conference_series_partner VALUES ('019daac3-0200-770f-8907-392ffea502d1', '019daac3-0200-770f-8907-391033a952b1', true);
INSERT INTO public.conference_series_partner VALUES ('019daac3-0200-770f-8907-392ffea502d1', '019daac3-0200-770f-8907-391522f40701', true);
INSERT INTO public.conference_series_partner VALUES ('019daac3-0200-770f-8907-392ffea502d1', '019daac3-0200-770f-8907-3927b6c149be', true);
INSERT INTO public.conference_series_partner VALUES ('019daac3-0200-770f-8907-397be207b9a2', '019daac3-0200-770f-8907-391033a952b1', true);
INSERT INTO public.conference_series_partner VALUES ('019daac3-0200-770f-8907-397be207b9a2', '019daac3-0200-770f-8907-396406f891ab', true);
INSERT INTO public.data_source VALUES ('019daac3-0200-770f-8907-3b7580f8ad32', 'register', 'Register of day care', NULL, NULL, NULL, 'dl-de/by-2-0', NULL, NULL);
INSERT INTO public.data_source VALUES ('019daac3-0200-770f-8907-44d42d9f8a09', 'census', 'Register of persons', NULL, '019daac3-0200-770f-8907-3d18a3b8aebd', 'https://census.example/2024', 'CC0-1.0', '2023-12-31', '2026-01-15');
INSERT INTO public.data_source VALUES ('019daac3-0200-770f-8907-44d93543052d', 'estimate', 'Estimates', 'Eurostat', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.dimension VALUES ('019daac3-0200-770f-8907-3b66874510a0', 'SEX', '{"en":"Sex"}', false, '[{"code":"F","label":{"en":"Female"},"part_of":null}]');
INSERT INTO public.follow_up VALUES ('019daac3-0200-770f-8907-3ad92e1d08a6', '019daac3-0200-770f-8907-395a5006897f', 'agreed', NULL, '{"kind":"contact","text":{"en":"Delegates of both municipalities met in the workshop; they stay in touch."},"outcome_id":null,"municipality_ids":[],"organisation_ids":["019daac3-0200-770f-8907-391033a952b1"],"due_on":null}', 2, '2026-04-20 12:00:00+00', '2026-04-20 12:00:00+00', '[]');
INSERT INTO public.follow_up VALUES ('019daac3-0200-770f-8907-43d00a69caa0', '019daac3-0200-770f-8907-395a5006897f', 'partnership_created', '019daac3-0200-770f-8907-42b1dc667970', '{"kind":"contact","text":{"en":"They have become partners."},"outcome_id":null,"municipality_ids":["019daac3-0200-770f-8907-4118103fb997","019daac3-0200-770f-8907-4126fa43fba6"],"organisation_ids":[],"due_on":null}', 5, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', '[]');
INSERT INTO public.framework VALUES ('019daac3-0200-770f-8907-3b513b03493e', 'SDG4', 'Sustainable Development Goal 4', NULL, 'United Nations', NULL, NULL);
INSERT INTO public.framework VALUES ('019daac3-0200-770f-8907-44cf83bd9ce1', 'HDR', 'Human Development Report', '2023/24', 'United Nations', 'CC-BY-3.0-IGO', 'https://hdr.example/2024');
INSERT INTO public.idempotency_key VALUES ('account:019c1912-fa00-75cb-849a-8863be2e303c', 'tour-of-comitas', 'b5ad05df62035bffc3a8aef915c50a224bc11644fc74171773a3800023741f8c', '2026-02-01 12:01:30+00', 201, '/api/v1/municipalities/019c1912-fa00-75cb-849a-88de52d413a5', '"1-812a80802dc0e6b5"', '{"id":"019c1912-fa00-75cb-849a-88de52d413a5","name":"Rodgau","names":{"uk":"Родгау"},"alternative_names":[],"country":"DE","level":"city","parent_id":"00000000-0000-8000-8000-0044452d4845","parent_admin_name":null,"identifiers":{"ags":"06438011","lau":null,"nuts":null,"gss":null,"geonames":"2845721","wikidata":"Q14892"},"point":{"lat":50.02627,"lon":8.88588,"exactness":"approximate"},"population":{"inhabitants":45202,"year":2019},"time_zone":"Europe/Berlin","languages":["de"],"profile_tags":[],"themes":["lifelong_learning","skilled_workers"],"assets":["adult_education_centre","library"],"open_to_new":true,"website":"https://www.rodgau.de","size_class":"medium","level_class":"local","status":"active","valid_to":null,"successor_ids":[],"announced_end":null,"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-02-01T12:00:00Z","updated_at":"2026-02-01T12:00:00Z"}', '2026-02-02 12:00:00+00');
INSERT INTO public.idempotency_key VALUES ('account:019daac3-0200-770f-8907-3c4eca4086e8', 'asked-for-only-once', '0946cf66130a21fa181ca84ea7bb86d6214bae08d654acde0f640309bf94d7f6', '2026-01-29 12:01:30+00', 201, '/api/v1/municipalities/019daac3-0200-770f-8907-3d115c54bc29', '"1-48a0d2570cdc5783"', '{"id":"019daac3-0200-770f-8907-3d115c54bc29","name":"Vejle","names":{},"alternative_names":[],"country":"DK","level":"municipality","parent_id":"019daac3-0200-770f-8907-3d0989cf2698","parent_admin_name":"Region Syddanmark","identifiers":{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null},"point":null,"population":null,"time_zone":null,"languages":[],"profile_tags":[],"themes":[],"assets":[],"open_to_new":false,"website":null,"size_class":null,"level_class":"local","status":"active","valid_to":null,"successor_ids":[],"announced_end":null,"assured_at":null,"freshness":"unknown","version":1,"created_at":"2026-01-29T12:00:00Z","updated_at":"2026-01-29T12:00:00Z"}', '2026-01-30 12:00:00+00');
INSERT INTO public.import_content VALUES ('019daac3-0200-770f-8907-458a6c4ca57b', '\x67656f6e616d6569642c6e616d652c636f756e7472792c6c61742c6c6f6e0a342c4b69656c2c44452c35342e332c31302e310a');
INSERT INTO public.import_content VALUES ('019daac3-0200-770f-8907-458c007fff84', '\x67656f6e616d6569642c6e616d652c636f756e7472792c6c61742c6c6f6e0a352c487573756d2c44452c35342e332c31302e310a');
INSERT INTO public.import_job VALUES ('019daac3-0200-770f-8907-456b67f0c7fd', 'municipalities', true, 'valid_rows', 'account:019daac3-0200-770f-8907-3c4eca4086e8', 'done', 'c8fb5ad1139c69f4a2b5b709139bfaff5771bb4eba709b42bc29d87f556864c8', '{"read":1,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}', NULL, 1, NULL, 5, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.import_job VALUES ('019daac3-0200-770f-8907-3b1e8da52688', 'municipalities', true, 'valid_rows', 'account:019c1912-fa00-75cb-849a-8863be2e303c', 'done', '57020c00beb6734a6aa1deedd0953d4504de6dab9dcbfe1b92beffe1b99cc1f1', '{"read":3,"created":0,"updated":1,"unchanged":1,"ambiguous":0,"rejected":1,"matched_by_code":1,"matched_by_name_and_distance":1,"municipalities_created":0,"places_created":0,"observations_recorded":0}', NULL, 1, NULL, 5, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.import_job VALUES ('019daac3-0200-770f-8907-3d84360e84f1', 'municipalities', false, 'valid_rows', 'account:019daac3-0200-770f-8907-3c4eca4086e8', 'done', 'a2ae44d02e5fb429e6d2d6de757f8a197f2a25ca4613896a934d8c6828d64bf6', '{"read":1,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}', NULL, 1, NULL, 5, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', '019daac3-0200-770f-8907-3d6841a18d8e', '[{"column":"geonameid","header":"Id"},{"column":"name","header":"By"},{"column":"country","header":"Land"},{"column":"lat","header":"Bredde"},{"column":"lon","header":"Længde"}]', 'windows-1252');
INSERT INTO public.import_job VALUES ('019daac3-0200-770f-8907-3d28a877cadd', 'municipalities', false, 'valid_rows', 'account:019daac3-0200-770f-8907-3c4eca4086e8', 'done', 'a9a9c6822c60e22724ae715738b41f83f6ca5ad30ab899fca3ad0bee06c445b7', '{"read":2,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":1,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}', NULL, 1, NULL, 5, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.import_job VALUES ('019daac3-0200-770f-8907-3d4bbd71f943', 'municipalities', false, 'all_or_nothing', 'account:019daac3-0200-770f-8907-3c4eca4086e8', 'failed', 'a9a9c6822c60e22724ae715738b41f83f6ca5ad30ab899fca3ad0bee06c445b7', '{"read":2,"created":0,"updated":0,"unchanged":1,"ambiguous":0,"rejected":1,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}', '1 rows were rejected, so nothing was imported', 1, NULL, 5, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.import_job VALUES ('019daac3-0200-770f-8907-454d0b16b74d', 'observations', false, 'valid_rows', 'account:019daac3-0200-770f-8907-3c4eca4086e8', 'done', '66891295415742e542382b0de16d2e1454be4a385e5a155a065b1cd514122ac1', '{"read":1,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":1}', NULL, 1, NULL, 5, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.import_job VALUES ('019daac3-0200-770f-8907-457cfc68200e', 'municipalities', true, 'valid_rows', 'account:019daac3-0200-770f-8907-3c4eca4086e8', 'done', 'f17c455596b1520a6f78b0d50fe55d34c1b340d136425ea74f31bf6466f24528', '{"read":1,"created":1,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}', NULL, 1, NULL, 5, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.import_job VALUES ('019daac3-0200-770f-8907-458a6c4ca57b', 'municipalities', false, 'valid_rows', 'account:019daac3-0200-770f-8907-3c4eca4086e8', 'running', 'c8fb5ad1139c69f4a2b5b709139bfaff5771bb4eba709b42bc29d87f556864c8', '{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}', NULL, 1, '2026-01-30 12:01:00+00', 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', NULL, NULL, NULL, NULL);
INSERT INTO public.import_job VALUES ('019daac3-0200-770f-8907-458c007fff84', 'municipalities', false, 'valid_rows', 'account:019daac3-0200-770f-8907-3c4eca4086e8', 'queued', 'f17c455596b1520a6f78b0d50fe55d34c1b340d136425ea74f31bf6466f24528', '{"read":0,"created":0,"updated":0,"unchanged":0,"ambiguous":0,"rejected":0,"matched_by_code":0,"matched_by_name_and_distance":0,"municipalities_created":0,"places_created":0,"observations_recorded":0}', NULL, 0, NULL, 1, '2026-01-30 12:00:00+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.import_mapping VALUES ('019daac3-0200-770f-8907-3d6841a18d8e', 'Syddanmark', 'municipalities', '[{"column":"geonameid","header":"Id"},{"column":"name","header":"By"},{"column":"country","header":"Land"},{"column":"lat","header":"Bredde"},{"column":"lon","header":"Længde"}]', 'windows-1252', 1, '2026-01-29 12:00:00+00');
INSERT INTO public.import_remark VALUES ('019daac3-0200-770f-8907-3b1e8da52688', 0, 4, 'error', 'unknown_country', 'country', 'ZZ', 'The country has no code, and its name does not tell for certain which it is.');
INSERT INTO public.import_remark VALUES ('019daac3-0200-770f-8907-3b1e8da52688', 1, 2, 'info', 'other_population', 'population', '43000', 'The directory keeps another number of inhabitants, of a later year or from another source: 45202 (2019).');
INSERT INTO public.import_remark VALUES ('019daac3-0200-770f-8907-3d28a877cadd', 0, 3, 'error', 'unknown_country', 'country', 'ZZ', 'The country has no code, and its name does not tell for certain which it is.');
INSERT INTO public.import_remark VALUES ('019daac3-0200-770f-8907-3d4bbd71f943', 0, 3, 'error', 'unknown_country', 'country', 'ZZ', 'The country has no code, and its name does not tell for certain which it is.');
INSERT INTO public.import_remark VALUES ('019daac3-0200-770f-8907-3d84360e84f1', 0, 1, 'info', 'other_encoding', NULL, 'windows-1252', 'The file is not UTF-8 and is read in the encoding that is named.');
INSERT INTO public.indicator VALUES ('019daac3-0200-770f-8907-3b823ef11b54', 'CARE_5', 'base', NULL, '[{"framework":"SDG4","reference":"4.2.2","match":"close","certainty":"partly_verified"}]', 'active', 2, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.indicator VALUES ('019daac3-0200-770f-8907-3bb22cd1edc8', 'CARE_4', 'base', NULL, '[]', 'deprecated', 2, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.indicator VALUES ('019daac3-0200-770f-8907-44e3b154983d', 'IN_CARE', 'component', NULL, '[]', 'active', 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.indicator VALUES ('019daac3-0200-770f-8907-44f0e95ade71', 'POP_5', 'component', NULL, '[]', 'active', 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.indicator VALUES ('019daac3-0200-770f-8907-44fdbeeb3c9c', 'CARE_SHARE', 'derived', '019daac3-0200-770f-8907-3d18a3b8aebd', '[]', 'active', 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.indicator_label VALUES ('framework', 'SDG4', '019daac3-0200-770f-8907-3b823ef11b54');
INSERT INTO public.indicator_label VALUES ('stage', 'outcome', '019daac3-0200-770f-8907-3b823ef11b54');
INSERT INTO public.indicator_need VALUES ('019daac3-0200-770f-8907-44fdbeeb3c9c', 'IN_CARE');
INSERT INTO public.indicator_need VALUES ('019daac3-0200-770f-8907-44fdbeeb3c9c', 'POP_5');
INSERT INTO public.indicator_version VALUES ('019daac3-0200-770f-8907-3b83a1376060', '019daac3-0200-770f-8907-3b823ef11b54', 1, 'published', '{"name":{"de":"Kinder in Tagesbetreuung mit 5 Jahren","en":"Children in day care at age 5"},"description":{},"domain":"Early childhood","stage":"outcome","sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":"0","natural_max":"100","frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"change_note":null,"breaks_series":false}', 'PT', '2026-02-01', 3);
INSERT INTO public.indicator_version VALUES ('019daac3-0200-770f-8907-3ba9230bc83b', '019daac3-0200-770f-8907-3b823ef11b54', 2, 'draft', '{"name":{"en":"Children in day care before school"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":null,"natural_max":null,"frequency":"A","dimensions":[],"formula":null,"index":null,"change_note":"Children who are put back are counted.","breaks_series":false}', 'PT', NULL, 1);
INSERT INTO public.indicator_version VALUES ('019daac3-0200-770f-8907-3bb3f368c349', '019daac3-0200-770f-8907-3bb22cd1edc8', 1, 'draft', '{"name":{"en":"Children in day care at age 4"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":null,"natural_max":null,"frequency":"A","dimensions":[],"formula":null,"index":null,"change_note":null,"breaks_series":false}', 'PT', NULL, 1);
INSERT INTO public.indicator_version VALUES ('019daac3-0200-770f-8907-44e4a3c9a91c', '019daac3-0200-770f-8907-44e3b154983d', 1, 'published', '{"name":{"en":"IN_CARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"change_note":null,"breaks_series":false}', 'COUNT', '2026-01-30', 2);
INSERT INTO public.indicator_version VALUES ('019daac3-0200-770f-8907-44f150cb1e07', '019daac3-0200-770f-8907-44f0e95ade71', 1, 'published', '{"name":{"en":"POP_5"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"COUNT","direction":"higher","best_value":null,"value_type":"count","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":null,"index":null,"change_note":null,"breaks_series":false}', 'COUNT', '2026-01-30', 2);
INSERT INTO public.indicator_version VALUES ('019daac3-0200-770f-8907-44fee7c23f16', '019daac3-0200-770f-8907-44fdbeeb3c9c', 1, 'published', '{"name":{"en":"CARE_SHARE"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"mean","natural_min":null,"natural_max":null,"frequency":"A","dimensions":["SEX"],"formula":"@IN_CARE:1 / @POP_5:1","index":null,"change_note":null,"breaks_series":false}', 'PT', '2026-01-30', 2);
INSERT INTO public.job VALUES ('sweep', '00000000-0000-0000-0000-000000000000', '2026-02-01 12:10:00+00', 0, NULL);
INSERT INTO public.job VALUES ('attend_desk', '019daac3-0200-770f-8907-3989bf31f844', '2026-04-01 00:00:00+00', 0, NULL);
INSERT INTO public.job VALUES ('attend_desk', '019daac3-0200-770f-8907-395a5006897f', '2026-02-04 12:00:00+00', 0, NULL);
INSERT INTO public.job VALUES ('end_municipality', '019daac3-0200-770f-8907-3d115c54bc29', '2031-01-01 00:00:00+00', 0, NULL);
INSERT INTO public.job VALUES ('attend_desk', '019daac3-0200-770f-8907-43fa671280ca', '2026-01-31 12:00:00+00', 0, NULL);
INSERT INTO public.job VALUES ('attend_desk', '019daac3-0200-770f-8907-442356b47144', '2026-02-02 12:00:00+00', 0, NULL);
INSERT INTO public.job VALUES ('run_import', '019daac3-0200-770f-8907-458a6c4ca57b', '2026-01-30 12:00:00+00', 1, '2026-01-30 12:01:00+00');
INSERT INTO public.job VALUES ('run_import', '019daac3-0200-770f-8907-458c007fff84', '2026-01-30 12:00:00+00', 0, NULL);
INSERT INTO public.login_throttle VALUES ('pair:archive@rodgau.example|127.0.0.1', 10, '2026-01-29 12:00:00+00', '2026-01-29 12:15:00+00');
INSERT INTO public.login_throttle VALUES ('address:127.0.0.1', 10, '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.login_throttle VALUES ('account:archive@rodgau.example', 10, '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.observation VALUES ('019daac3-0200-770f-8907-3bc013c4a037', '2023', 1, '019daac3-0200-770f-8907-3bc215ed4deb', 1, '96.8', 'A', 'F', NULL, NULL, 'published', true, '2026-02-01 12:00:00+00', '019c1912-fa00-75cb-849a-8863be2e303c', NULL, '019c1912-fa00-75cb-849a-8863be2e303c', '019daac3-0200-770f-8907-3bbafb400f0e', '2026-02-01 12:00:00+00', NULL, 'The register was not closed.', NULL, 7);
INSERT INTO public.observation VALUES ('019daac3-0200-770f-8907-450b9d55be63', '2023', 1, '019daac3-0200-770f-8907-450c3644610e', 1, '61', 'A', 'F', 'Counted in October.', '019daac3-0200-770f-8907-44d42d9f8a09', 'published', false, '2026-01-30 12:00:00+00', '019daac3-0200-770f-8907-3c4eca4086e8', '2026-01-30 12:00:00.000001+00', '019daac3-0200-770f-8907-3c4eca4086e8', '019daac3-0200-770f-8907-44c959a0b378', '2026-01-30 12:00:00+00', NULL, NULL, NULL, 4);
INSERT INTO public.observation VALUES ('019daac3-0200-770f-8907-450b9d55be63', '2023', 2, '019daac3-0200-770f-8907-45209fabb331', 1, '62', 'A', 'F', 'Counted in October.', '019daac3-0200-770f-8907-44d42d9f8a09', 'published', true, '2026-01-30 12:00:00.000001+00', '019daac3-0200-770f-8907-3c4eca4086e8', NULL, '019daac3-0200-770f-8907-3c4eca4086e8', '019daac3-0200-770f-8907-44c959a0b378', '2026-01-30 12:00:00+00', NULL, NULL, NULL, 4);
INSERT INTO public.observation VALUES ('019daac3-0200-770f-8907-450b9d55be63', '2022', 1, '019daac3-0200-770f-8907-45340247d72d', 1, '16', 'A', 'F', NULL, NULL, 'withdrawn', false, '2026-01-30 12:00:00+00', '019daac3-0200-770f-8907-3c4eca4086e8', NULL, '019daac3-0200-770f-8907-3c4eca4086e8', '019daac3-0200-770f-8907-44c959a0b378', '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', 'Counted twice.', NULL, 5);
INSERT INTO public.observation VALUES ('019daac3-0200-770f-8907-455363a58c39', '2023', 1, '019daac3-0200-770f-8907-455691fbccd4', 1, '64', 'A', 'F', NULL, NULL, 'submitted', false, '2026-01-30 12:00:00+00', '019daac3-0200-770f-8907-3c4eca4086e8', NULL, '019daac3-0200-770f-8907-3c4eca4086e8', NULL, NULL, NULL, NULL, '019daac3-0200-770f-8907-454d0b16b74d', 2);
INSERT INTO public.observation_step VALUES ('019daac3-0200-770f-8907-3bcaa12fa304', '019daac3-0200-770f-8907-3bc215ed4deb', NULL, 'submit', '019c1912-fa00-75cb-849a-8863be2e303c', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-770f-8907-3bcf6e515f29', '019daac3-0200-770f-8907-3bc215ed4deb', NULL, 'reject', '019daac3-0200-770f-8907-3bbafb400f0e', '2026-02-01 12:00:00+00', 'The register was not closed.');
INSERT INTO public.observation_step VALUES ('019daac3-0200-770f-8907-3bd5b7b13ed5', '019daac3-0200-770f-8907-3bc215ed4deb', NULL, 'reopen', '019c1912-fa00-75cb-849a-8863be2e303c', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-770f-8907-3bddec8343d0', '019daac3-0200-770f-8907-3bc215ed4deb', NULL, 'submit', '019c1912-fa00-75cb-849a-8863be2e303c', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-770f-8907-3be445214ab5', '019daac3-0200-770f-8907-3bc215ed4deb', NULL, 'approve', '019daac3-0200-770f-8907-3bbafb400f0e', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-770f-8907-3bef375d1040', '019daac3-0200-770f-8907-3bc215ed4deb', NULL, 'publish', '019daac3-0200-770f-8907-3bbafb400f0e', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-770f-8907-45113e874dfc', '019daac3-0200-770f-8907-450c3644610e', NULL, 'submit', '019daac3-0200-770f-8907-3c4eca4086e8', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-770f-8907-451668f1400d', '019daac3-0200-770f-8907-450c3644610e', NULL, 'approve', '019daac3-0200-770f-8907-44c959a0b378', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-770f-8907-451bf1a6c81e', '019daac3-0200-770f-8907-450c3644610e', NULL, 'publish', '019daac3-0200-770f-8907-44c959a0b378', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-770f-8907-45252823fa83', '019daac3-0200-770f-8907-45209fabb331', NULL, 'submit', '019daac3-0200-770f-8907-3c4eca4086e8', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-770f-8907-452a6c11d3b0', '019daac3-0200-770f-8907-45209fabb331', NULL, 'approve', '019daac3-0200-770f-8907-44c959a0b378', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-770f-8907-452fe4c6c9e0', '019daac3-0200-770f-8907-45209fabb331', NULL, 'publish', '019daac3-0200-770f-8907-44c959a0b378', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-770f-8907-4539feae3b2f', '019daac3-0200-770f-8907-45340247d72d', NULL, 'submit', '019daac3-0200-770f-8907-3c4eca4086e8', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-770f-8907-453eb7ca48ea', '019daac3-0200-770f-8907-45340247d72d', NULL, 'approve', '019daac3-0200-770f-8907-44c959a0b378', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-770f-8907-45430231d26a', '019daac3-0200-770f-8907-45340247d72d', NULL, 'publish', '019daac3-0200-770f-8907-44c959a0b378', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.observation_step VALUES ('019daac3-0200-770f-8907-45486fc608b3', '019daac3-0200-770f-8907-45340247d72d', NULL, 'withdraw', '019daac3-0200-770f-8907-44c959a0b378', '2026-01-30 12:00:00+00', 'Counted twice.');
INSERT INTO public.observation_step VALUES ('019daac3-0200-770f-8907-4561e280c4e4', NULL, '019daac3-0200-770f-8907-454d0b16b74d', 'submit', '019daac3-0200-770f-8907-3c4eca4086e8', '2026-01-30 12:00:00+00', NULL);
INSERT INTO public.oldest_program VALUES (1, '0.1.0');
INSERT INTO public.organisation VALUES ('019c1912-fa00-75cb-849a-890908657cf0', 'Volkshochschule Rodgau', 'volkshochschule rodgau', '{}', 'adult_education_centre', '019c1912-fa00-75cb-849a-88de52d413a5', NULL, true, 'education', '["lifelong_learning","inclusion"]', '[{"language":"en","level":"b2"}]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, true, 'verified', NULL, '2026-02-01 12:00:00+00', 5, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.organisation VALUES ('019c1912-fa00-75cb-849a-8aa63033c375', 'Volkshochschule Rodgau-Dudenhofen', 'volkshochschule rodgau dudenhofen', '{}', 'adult_education_centre', '019c1912-fa00-75cb-849a-88de52d413a5', NULL, NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, false, 'unverified', NULL, '2026-02-01 12:00:00+00', 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.organisation VALUES ('019c1912-fa00-75cb-849a-8ac4bfa9186d', 'Freundeskreis Poltawa', 'freundeskreis poltawa', '{}', 'civic_group', NULL, NULL, NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, false, 'unverified', NULL, '2026-02-01 12:00:00+00', 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.organisation VALUES ('019daac3-0200-770f-8907-391033a952b1', 'VIFIN / Vejle Kommune', 'vifin vejle kommune', '{}', 'municipal_administration', NULL, NULL, NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, false, 'verified', NULL, '2026-02-01 12:00:00+00', 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.organisation VALUES ('019daac3-0200-770f-8907-391522f40701', 'VNB', 'vnb', '{}', 'ngo', NULL, NULL, NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, false, 'verified', NULL, '2026-02-01 12:00:00+00', 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.organisation VALUES ('019daac3-0200-770f-8907-3927b6c149be', 'EELGA', 'eelga', '{}', 'other', NULL, NULL, NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, false, 'verified', NULL, '2026-02-01 12:00:00+00', 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.organisation VALUES ('019daac3-0200-770f-8907-396406f891ab', 'Municipality of Vejle', 'municipality of vejle', '{}', 'municipal_administration', NULL, NULL, NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, false, 'verified', NULL, '2026-02-01 12:00:00+00', 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.organisation VALUES ('019daac3-0200-770f-8907-3d18a3b8aebd', 'VIFIN', 'vifin', '{}', 'ngo', '019daac3-0200-770f-8907-3d115c54bc29', 'forening', NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":"Q1"}', 'https://vifin.example', false, 'rejected', 'The register names another seat.', '2026-01-29 12:00:00+00', 3, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.organisation VALUES ('019daac3-0200-770f-8907-43967aee085b', 'VIFIN', 'vifin', '{}', 'ngo', NULL, NULL, NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, false, 'verified', NULL, '2026-01-29 12:00:00+00', 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.organisation VALUES ('019daac3-0200-770f-8907-43f101c72e58', 'VIFIN', 'vifin', '{}', 'ngo', NULL, NULL, NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, false, 'verified', NULL, '2026-01-30 12:00:00+00', 1, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.organisation VALUES ('019daac3-0200-770f-8907-441af622532b', 'VIFIN', 'vifin', '{}', 'ngo', NULL, NULL, NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, false, 'verified', NULL, '2026-01-30 12:00:00+00', 1, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.organisation VALUES ('019daac3-0200-770f-8907-448ddc4ac974', 'VIFIN', 'vifin', '{}', 'ngo', NULL, NULL, NULL, NULL, '[]', '[]', '{"pic":null,"oid":null,"vereinsregister":null,"wikidata":null}', NULL, false, 'verified', NULL, '2026-01-30 12:00:00+00', 1, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.organisation_code VALUES ('wikidata', 'Q1', '019daac3-0200-770f-8907-3d18a3b8aebd');
INSERT INTO public.organisation_theme VALUES ('lifelong_learning', '019c1912-fa00-75cb-849a-890908657cf0');
INSERT INTO public.organisation_theme VALUES ('inclusion', '019c1912-fa00-75cb-849a-890908657cf0');
INSERT INTO public.outcome VALUES ('019daac3-0200-770f-8907-3ace6456a9dd', '019daac3-0200-770f-8907-395a5006897f', 'published', true, '{"kind":"result","text":{"en":"Successful integration is not limited to a certain size of community."},"central":true,"addressees":["local"]}', 2, '2026-04-20 12:00:00+00', '2026-04-20 12:00:00+00');
INSERT INTO public.partnership VALUES ('019c1912-fa00-75cb-849a-89fac95c3bbe', 'contact', '019c1912-fa00-75cb-849a-88de52d413a5:019c1912-fa00-75cb-849a-89f398350598', 1, NULL, '{"de":"Kontakt aus dem Werkstattgespräch"}', '["lifelong_learning"]', false, 'exploring', 'open', '1975-01-01', 'year', '1975-06-01', NULL, 'conference_follow_up', '0193c2a0-0000-7000-8000-0000000000cc', NULL, 6, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', NULL, true, true, NULL, '[]', NULL, NULL, NULL, false);
INSERT INTO public.partnership VALUES ('019daac3-0200-770f-8907-416ab0f8b72e', 'contact', '019daac3-0200-770f-8907-41446cbb67d8:019daac3-0200-770f-8907-4153aeaf707a', 1, NULL, '{}', '[]', false, 'active', 'open', '2020-03-01', 'day', NULL, NULL, NULL, NULL, NULL, 9, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL, true, true, NULL, '[]', NULL, NULL, NULL, false);
INSERT INTO public.partnership VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', 'friendship', '019daac3-0200-770f-8907-3dab4c53dce6:019daac3-0200-770f-8907-3db3788c4d25', 1, NULL, '{}', '[]', false, 'ended', 'open', '2020-03-01', 'day', '2026-01-20', '2026-01-29', NULL, NULL, NULL, 12, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', 'day', true, true, NULL, '[]', NULL, NULL, NULL, false);
INSERT INTO public.partnership VALUES ('019daac3-0200-770f-8907-40007f97dc3f', 'contact', '019daac3-0200-770f-8907-3dab4c53dce6:019daac3-0200-770f-8907-3db3788c4d25', 2, '019daac3-0200-770f-8907-3dc0d72c8f0f', '{}', '[]', false, 'exploring', 'open', '2026-01-29', 'day', NULL, NULL, NULL, NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL, true, false, NULL, '[]', NULL, NULL, NULL, false);
INSERT INTO public.partnership VALUES ('019daac3-0200-770f-8907-401e29a264ef', 'unknown', '019daac3-0200-770f-8907-400c74db1656:019daac3-0200-770f-8907-4015c305cb06', 1, NULL, '{}', '[]', false, 'unheard', 'open', NULL, NULL, NULL, NULL, NULL, NULL, 'wikidata-p190', 3, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL, NULL, true, NULL, '[{"side":1,"reason":"The archive knows of no such partnership.","disputed_at":"2026-01-29T12:00:00Z"}]', '2026-01-29 12:00:00+00', 'platform', 'The archive knows of no such partnership.', false);
INSERT INTO public.partnership VALUES ('019daac3-0200-770f-8907-38d5319f00a1', 'contact', '019c1912-fa00-75cb-849a-88de52d413a5:019c1912-fa00-75cb-849a-88e37d6f0461', 2, NULL, '{}', '[]', false, 'ended', 'open', '2019-01-01', 'year', NULL, '2026-02-01', NULL, NULL, NULL, 3, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', 'day', true, false, 'joinder', '[]', NULL, NULL, NULL, false);
INSERT INTO public.partnership VALUES ('019c1912-fa00-75cb-849a-892efa949c46', 'friendship', '019c1912-fa00-75cb-849a-88de52d413a5:019c1912-fa00-75cb-849a-88e37d6f0461', 3, '019daac3-0200-770f-8907-38d5319f00a1', '{}', '[]', false, 'active', 'open', '1988-01-01', 'year', '2026-01-30', NULL, NULL, NULL, 'wikidata-p190', 23, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', NULL, true, true, NULL, '[]', NULL, NULL, NULL, false);
INSERT INTO public.partnership VALUES ('019daac3-0200-770f-8907-404fba6142ba', 'contact', '019daac3-0200-770f-8907-4038e550999a:019daac3-0200-770f-8907-4041c3429c75', 1, NULL, '{}', '[]', false, 'active', 'open', '2020-03-01', 'day', NULL, NULL, NULL, NULL, NULL, 10, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL, true, true, NULL, '[]', NULL, NULL, NULL, false);
INSERT INTO public.partnership VALUES ('019daac3-0200-770f-8907-42b1dc667970', 'contact', '019daac3-0200-770f-8907-4118103fb997:019daac3-0200-770f-8907-4126fa43fba6', 1, NULL, '{}', '[]', false, 'suspended', 'open', '2020-03-01', 'day', '2026-01-20', NULL, NULL, NULL, NULL, 12, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL, true, true, NULL, '[]', NULL, NULL, NULL, false);
INSERT INTO public.partnership_actor VALUES ('019c1912-fa00-75cb-849a-892efa949c46', 1, '019c1912-fa00-75cb-849a-8aa63033c375', 'lead_aec', true, NULL);
INSERT INTO public.partnership_actor VALUES ('019c1912-fa00-75cb-849a-892efa949c46', 1, '019c1912-fa00-75cb-849a-8ac4bfa9186d', 'lead_aec', true, 'https://rat.example/2026/12');
INSERT INTO public.partnership_adoption VALUES ('019c1912-fa00-75cb-849a-8a9c7bc205e7', '019c1912-fa00-75cb-849a-8a35c2e8c7fb', 1, '1975-06-01', NULL, 'https://stadtarchiv.example/1975', '2026-02-01 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_adoption VALUES ('019c1912-fa00-75cb-849a-8a9d0e63e545', '019c1912-fa00-75cb-849a-8a35c2e8c7fb', 2, '1975-06-01', NULL, 'https://stadtarchiv.example/1975', '2026-02-01 12:00:00+00', 1, 'https://stadtarchiv.example/1975', 'confirmed');
INSERT INTO public.partnership_adoption VALUES ('019c1912-fa00-75cb-849a-8c2a1933a578', '019c1912-fa00-75cb-849a-8c01852fa7d2', 1, '2026-01-22', '019c1912-fa00-75cb-849a-8be09fea3e1e', NULL, '2026-02-01 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_adoption VALUES ('019c1912-fa00-75cb-849a-8c2b5f4f81cc', '019c1912-fa00-75cb-849a-8c01852fa7d2', 2, '2026-01-25', NULL, 'https://rada-poltava.example/m', '2026-02-01 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-770f-8907-3f043d290729', '019daac3-0200-770f-8907-3eccea17b93e', 1, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-770f-8907-3f05866a69b8', '019daac3-0200-770f-8907-3eccea17b93e', 2, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-770f-8907-3fb1ad3781ca', '019daac3-0200-770f-8907-3f922366e303', 1, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-770f-8907-3fb254a0321a', '019daac3-0200-770f-8907-3f922366e303', 2, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-770f-8907-42fbdcd15967', '019daac3-0200-770f-8907-42e9cd20b65c', 1, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-770f-8907-42fcdb1d2adc', '019daac3-0200-770f-8907-42e9cd20b65c', 2, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-770f-8907-43272d248b8d', '019daac3-0200-770f-8907-4315c6c9f0bd', 1, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-770f-8907-432803b08f63', '019daac3-0200-770f-8907-4315c6c9f0bd', 2, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-770f-8907-4352369b2630', '019daac3-0200-770f-8907-434014403383', 1, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_adoption VALUES ('019daac3-0200-770f-8907-4353105d14fe', '019daac3-0200-770f-8907-434014403383', 2, '2026-01-10', NULL, 'https://rat.example/mandate', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_agreement VALUES ('019daac3-0200-770f-8907-42e9cd20b65c', '019daac3-0200-770f-8907-42b1dc667970', 'friendship_agreement', 'Vertrag', false, '2026-01-20', '2026-06-30', '[]', '[]', '[{"language":"de","document":"https://rat.example/vertrag","authentic":true}]', NULL, NULL, NULL, 1, NULL, NULL, NULL, 2, 5, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.partnership_agreement VALUES ('019daac3-0200-770f-8907-4315c6c9f0bd', '019daac3-0200-770f-8907-42b1dc667970', 'friendship_agreement', 'Vertrag', false, '2026-07-01', '2031-06-30', '[]', '[]', '[{"language":"de","document":"https://rat.example/vertrag","authentic":true}]', NULL, '019daac3-0200-770f-8907-42e9cd20b65c', 'renews', 1, NULL, NULL, 0, 2, 5, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.partnership_agreement VALUES ('019c1912-fa00-75cb-849a-8a35c2e8c7fb', '019c1912-fa00-75cb-849a-89fac95c3bbe', 'charter', 'Urkunde', false, '1975-06-01', NULL, '[]', '[]', '[{"language":"de","document":null,"authentic":false}]', NULL, NULL, NULL, 1, NULL, NULL, NULL, 2, 8, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.partnership_agreement VALUES ('019c1912-fa00-75cb-849a-8c01852fa7d2', '019c1912-fa00-75cb-849a-892efa949c46', 'friendship_agreement', 'Freundschaftsvereinbarung', false, '2026-01-30', '2029-12-31', '["lifelong_learning"]', '[]', '[{"language":"de","document":null,"authentic":true},{"language":"uk","document":null,"authentic":false}]', 6, NULL, NULL, 1, NULL, NULL, NULL, 2, 6, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.partnership_agreement VALUES ('019c1912-fa00-75cb-849a-8c5b16d714d2', '019c1912-fa00-75cb-849a-892efa949c46', 'mou', 'Memorandum', false, NULL, NULL, '[]', '[]', '[{"language":"en","document":null,"authentic":false}]', NULL, NULL, NULL, 1, '2026-02-01', NULL, NULL, 2, 2, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.partnership_agreement VALUES ('019daac3-0200-770f-8907-434014403383', '019daac3-0200-770f-8907-42b1dc667970', 'charter', 'Vertrag', false, '2026-01-20', '2026-06-30', '[]', '[]', '[{"language":"de","document":"https://rat.example/vertrag","authentic":true}]', NULL, NULL, NULL, 1, '2026-03-01', NULL, NULL, 2, 6, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.partnership_agreement VALUES ('019daac3-0200-770f-8907-3eccea17b93e', '019daac3-0200-770f-8907-3dc0d72c8f0f', 'friendship_agreement', 'Vertrag', false, '2026-01-20', '2026-06-30', '[]', '[]', '[{"language":"de","document":"https://rat.example/vertrag","authentic":true}]', NULL, NULL, NULL, 1, NULL, '2026-01-20', NULL, 2, 6, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.partnership_agreement VALUES ('019daac3-0200-770f-8907-3f922366e303', '019daac3-0200-770f-8907-3dc0d72c8f0f', 'friendship_agreement', 'Vertrag', false, '2026-01-20', '2026-06-30', '[]', '[]', '[{"language":"de","document":"https://rat.example/vertrag","authentic":true}]', NULL, '019daac3-0200-770f-8907-3eccea17b93e', 'supersedes', 1, NULL, NULL, NULL, 2, 6, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', '2026-01-29');
INSERT INTO public.partnership_assessment VALUES ('019daac3-0200-770f-8907-3893e6cfcfff', '019c1912-fa00-75cb-849a-892efa949c46', 1, '2026-1', '2026-02-01', '2026-02-02', 2, '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_ballot VALUES ('019daac3-0200-770f-8907-3893e6cfcfff', 1, '[]');
INSERT INTO public.partnership_ballot VALUES ('019daac3-0200-770f-8907-3893e6cfcfff', 2, '[{"side":null,"sector":"education","answers":[{"item":"common_goal","score":5},{"item":"useful_to_both","score":4},{"item":"hosts_able","score":null}]}]');
INSERT INTO public.partnership_citizen_track VALUES ('019c1912-fa00-75cb-849a-89fac95c3bbe', 1, 'open');
INSERT INTO public.partnership_claim VALUES ('019c1912-fa00-75cb-849a-8c714969a9d2', '019c1912-fa00-75cb-849a-892efa949c46', 1, 'founded_on', '1988-01-01', 'year', '{}', NULL, NULL, NULL, 'agreed', 1, '2026-02-01', '2026-02-01 12:00:00+00', false);
INSERT INTO public.partnership_claim VALUES ('019daac3-0200-770f-8907-383873231b22', '019c1912-fa00-75cb-849a-892efa949c46', 1, 'milestone', '1990-05-12', 'day', '{"de":"Erstes Treffen"}', 'first_personal_meeting', NULL, NULL, 'withdrawn', 1, '2026-02-01', '2026-02-01 12:00:00+00', false);
INSERT INTO public.partnership_claim VALUES ('019daac3-0200-770f-8907-4374a4245ea6', '019daac3-0200-770f-8907-42b1dc667970', 1, 'shared_goal', NULL, NULL, '{"de":"Lebenslanges Lernen"}', 'lifelong_learning', 'https://rat.example/ziel', NULL, 'replaced', 1, '2026-01-29', '2026-01-29 12:00:00+00', false);
INSERT INTO public.partnership_claim VALUES ('019daac3-0200-770f-8907-437986d16a8d', '019daac3-0200-770f-8907-42b1dc667970', 1, 'shared_goal', NULL, NULL, '{"de":"Lebenslanges Lernen"}', 'lifelong_learning', 'https://rat.example/ziel', '019daac3-0200-770f-8907-4374a4245ea6', 'one_sided', 1, '2026-01-29', '2026-01-29 12:00:00+00', false);
INSERT INTO public.partnership_confirmation VALUES ('019c1912-fa00-75cb-849a-8c775536e7cc', '019c1912-fa00-75cb-849a-8c714969a9d2', 2, '2026-02-01', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_country VALUES ('DE', '019c1912-fa00-75cb-849a-89fac95c3bbe');
INSERT INTO public.partnership_country VALUES ('DK', '019c1912-fa00-75cb-849a-89fac95c3bbe');
INSERT INTO public.partnership_country VALUES ('DE', '019c1912-fa00-75cb-849a-892efa949c46');
INSERT INTO public.partnership_country VALUES ('UA', '019c1912-fa00-75cb-849a-892efa949c46');
INSERT INTO public.partnership_country VALUES ('DE', '019daac3-0200-770f-8907-38d5319f00a1');
INSERT INTO public.partnership_country VALUES ('UA', '019daac3-0200-770f-8907-38d5319f00a1');
INSERT INTO public.partnership_country VALUES ('DE', '019daac3-0200-770f-8907-3dc0d72c8f0f');
INSERT INTO public.partnership_country VALUES ('UA', '019daac3-0200-770f-8907-3dc0d72c8f0f');
INSERT INTO public.partnership_country VALUES ('DE', '019daac3-0200-770f-8907-40007f97dc3f');
INSERT INTO public.partnership_country VALUES ('UA', '019daac3-0200-770f-8907-40007f97dc3f');
INSERT INTO public.partnership_country VALUES ('DE', '019daac3-0200-770f-8907-401e29a264ef');
INSERT INTO public.partnership_country VALUES ('UA', '019daac3-0200-770f-8907-401e29a264ef');
INSERT INTO public.partnership_country VALUES ('DE', '019daac3-0200-770f-8907-404fba6142ba');
INSERT INTO public.partnership_country VALUES ('UA', '019daac3-0200-770f-8907-404fba6142ba');
INSERT INTO public.partnership_country VALUES ('DE', '019daac3-0200-770f-8907-416ab0f8b72e');
INSERT INTO public.partnership_country VALUES ('UA', '019daac3-0200-770f-8907-416ab0f8b72e');
INSERT INTO public.partnership_country VALUES ('DE', '019daac3-0200-770f-8907-42b1dc667970');
INSERT INTO public.partnership_country VALUES ('UA', '019daac3-0200-770f-8907-42b1dc667970');
INSERT INTO public.partnership_event VALUES ('019c1912-fa00-75cb-849a-89b23a6c2b26', '019c1912-fa00-75cb-849a-892efa949c46', 1, 'official', 'take_over', '1988-01-01', 'year', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', false);
INSERT INTO public.partnership_event VALUES ('019c1912-fa00-75cb-849a-89c044e74217', '019c1912-fa00-75cb-849a-892efa949c46', 2, 'official', 'take_over', '1988-01-01', 'year', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89336fb30667', false);
INSERT INTO public.partnership_event VALUES ('019c1912-fa00-75cb-849a-89fb3e4b25b0', '019c1912-fa00-75cb-849a-89fac95c3bbe', 1, 'official', 'explore', '2026-02-01', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', false);
INSERT INTO public.partnership_event VALUES ('019c1912-fa00-75cb-849a-8a16f10d9fdc', '019c1912-fa00-75cb-849a-89fac95c3bbe', 1, 'citizen', 'pause_citizens', '1975-07-01', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-02-01 12:00:00+00', 'account:019c1912-fa00-75cb-849a-89304b85ee70', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-38d84203b118', '019daac3-0200-770f-8907-38d5319f00a1', 2, 'official', 'explore', '2019-01-01', 'year', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-02-01 12:00:00+00', 'account:019daac3-0200-770f-8907-38cc786444b8', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-3dc1686676ff', '019daac3-0200-770f-8907-3dc0d72c8f0f', 1, 'official', 'explore', '2020-03-01', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-3db5138d3b1e', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-3dddec6150f1', '019daac3-0200-770f-8907-3dc0d72c8f0f', 1, 'official', 'propose', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-3db5138d3b1e', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-3e155fdc87d9', '019daac3-0200-770f-8907-3dc0d72c8f0f', 1, 'official', 'resolve', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-3db5138d3b1e', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-3e325793d76e', '019daac3-0200-770f-8907-3dc0d72c8f0f', 1, 'official', 'activate', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-3db5138d3b1e', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-3e46959aad2f', '019daac3-0200-770f-8907-3dc0d72c8f0f', 2, 'official', 'explore', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-3db85c7f4c47', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-3e6a7f5ffdc2', '019daac3-0200-770f-8907-3dc0d72c8f0f', 2, 'official', 'propose', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-3db85c7f4c47', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-3e93fea3251b', '019daac3-0200-770f-8907-3dc0d72c8f0f', 2, 'official', 'resolve', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-3db85c7f4c47', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-3eb675fd62bc', '019daac3-0200-770f-8907-3dc0d72c8f0f', 2, 'official', 'activate', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-3db85c7f4c47', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-3fe83937aec7', '019daac3-0200-770f-8907-3dc0d72c8f0f', 1, 'official', 'mark_dormant', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-3db5138d3b1e', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-3ff7f29df6db', '019daac3-0200-770f-8907-3dc0d72c8f0f', 1, 'official', 'end', '2026-01-29', 'day', 'council', '019daac3-0200-770f-8907-3fdcdfebd9ed', NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-3db5138d3b1e', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-4002de84da86', '019daac3-0200-770f-8907-40007f97dc3f', 2, 'official', 'explore', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-3db85c7f4c47', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-4050d3b80a31', '019daac3-0200-770f-8907-404fba6142ba', 1, 'official', 'explore', '2020-03-01', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-4043f073ec0e', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-40670f313c6e', '019daac3-0200-770f-8907-404fba6142ba', 1, 'official', 'propose', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-4043f073ec0e', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-4087925ee943', '019daac3-0200-770f-8907-404fba6142ba', 1, 'official', 'resolve', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-4043f073ec0e', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-4094d1d309be', '019daac3-0200-770f-8907-404fba6142ba', 1, 'official', 'activate', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-4043f073ec0e', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-40a3996fc56f', '019daac3-0200-770f-8907-404fba6142ba', 2, 'official', 'explore', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-4047fde74d7d', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-40bc28c263a9', '019daac3-0200-770f-8907-404fba6142ba', 2, 'official', 'propose', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-4047fde74d7d', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-40cc7abdc869', '019daac3-0200-770f-8907-404fba6142ba', 2, 'official', 'resolve', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-4047fde74d7d', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-40d96c52372f', '019daac3-0200-770f-8907-404fba6142ba', 2, 'official', 'activate', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-4047fde74d7d', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-40edece9f08e', '019daac3-0200-770f-8907-404fba6142ba', 1, 'official', 'suspend', '2026-01-29', 'day', 'council', NULL, NULL, 'By mistake.', NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-4043f073ec0e', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-416dbd767bc3', '019daac3-0200-770f-8907-416ab0f8b72e', 1, 'official', 'explore', '2020-03-01', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-41569fcfb492', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-4181dec1ca83', '019daac3-0200-770f-8907-416ab0f8b72e', 1, 'official', 'propose', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-41569fcfb492', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-419b03118c01', '019daac3-0200-770f-8907-416ab0f8b72e', 1, 'official', 'resolve', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-41569fcfb492', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-41e268a5f984', '019daac3-0200-770f-8907-416ab0f8b72e', 1, 'official', 'activate', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-41569fcfb492', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-4201b6e1e16e', '019daac3-0200-770f-8907-416ab0f8b72e', 2, 'official', 'explore', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-415a9f5437e0', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-4226bc8b8e9c', '019daac3-0200-770f-8907-416ab0f8b72e', 2, 'official', 'propose', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-415a9f5437e0', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-424d6ff6b27d', '019daac3-0200-770f-8907-416ab0f8b72e', 2, 'official', 'resolve', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-415a9f5437e0', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-4281c5988c35', '019daac3-0200-770f-8907-416ab0f8b72e', 2, 'official', 'activate', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-415a9f5437e0', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-42b2f8d79607', '019daac3-0200-770f-8907-42b1dc667970', 1, 'official', 'explore', '2020-03-01', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-41295246fde5', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-42b93707f44d', '019daac3-0200-770f-8907-42b1dc667970', 1, 'official', 'propose', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-41295246fde5', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-42c03c390537', '019daac3-0200-770f-8907-42b1dc667970', 1, 'official', 'resolve', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-41295246fde5', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-42c75ec131d9', '019daac3-0200-770f-8907-42b1dc667970', 1, 'official', 'activate', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-41295246fde5', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-42ce29689030', '019daac3-0200-770f-8907-42b1dc667970', 2, 'official', 'explore', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-41305a95f739', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-42d5058ce8eb', '019daac3-0200-770f-8907-42b1dc667970', 2, 'official', 'propose', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-41305a95f739', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-42dce95c6b12', '019daac3-0200-770f-8907-42b1dc667970', 2, 'official', 'resolve', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-41305a95f739', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-42e35e328f50', '019daac3-0200-770f-8907-42b1dc667970', 2, 'official', 'activate', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-41305a95f739', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-4380990d78f3', '019daac3-0200-770f-8907-42b1dc667970', 2, 'official', 'mark_dormant', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, NULL, '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-41305a95f739', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-4387f40af5cb', '019daac3-0200-770f-8907-42b1dc667970', 2, 'official', 'reactivate', '2026-01-29', 'day', 'administration', NULL, NULL, NULL, '2026-05-09', '[]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-41305a95f739', false);
INSERT INTO public.partnership_event VALUES ('019daac3-0200-770f-8907-438ebadeed1f', '019daac3-0200-770f-8907-42b1dc667970', 1, 'official', 'suspend', '2026-01-29', 'day', 'mayor', NULL, 'war', 'The bridges are closed.', NULL, '["https://rat.example/aussetzung"]', '2026-01-29 12:00:00+00', 'account:019daac3-0200-770f-8907-41295246fde5', false);
INSERT INTO public.partnership_form_change VALUES ('019c1912-fa00-75cb-849a-89d5a1f3e3b5', '019c1912-fa00-75cb-849a-892efa949c46', 'unknown', 'contact', '2026-02-01', NULL, 2, '2026-02-01 12:00:00+00', true);
INSERT INTO public.partnership_form_change VALUES ('019c1912-fa00-75cb-849a-8c697052ade6', '019c1912-fa00-75cb-849a-892efa949c46', 'contact', 'friendship', '2026-02-01', '019c1912-fa00-75cb-849a-8c01852fa7d2', 2, '2026-02-01 12:00:00+00', true);
INSERT INTO public.partnership_form_change VALUES ('019daac3-0200-770f-8907-3f5f7f47188c', '019daac3-0200-770f-8907-3dc0d72c8f0f', 'contact', 'friendship', '2026-01-29', '019daac3-0200-770f-8907-3eccea17b93e', 1, '2026-01-29 12:00:00+00', true);
INSERT INTO public.partnership_form_confirmation VALUES ('019c1912-fa00-75cb-849a-89e5dfafe4b2', '019c1912-fa00-75cb-849a-89d5a1f3e3b5', 1, '2026-02-01', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_invited_member VALUES ('019daac3-0200-770f-8907-416ab0f8b72e', 1, '019daac3-0200-770f-8907-42a074c0b4c5', '2022-01-01');
INSERT INTO public.partnership_member VALUES ('019c1912-fa00-75cb-849a-89fac95c3bbe', 1, 0, '019c1912-fa00-75cb-849a-88de52d413a5', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_member VALUES ('019c1912-fa00-75cb-849a-89fac95c3bbe', 2, 0, '019c1912-fa00-75cb-849a-89f398350598', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_member VALUES ('019c1912-fa00-75cb-849a-892efa949c46', 1, 0, '019c1912-fa00-75cb-849a-88de52d413a5', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_member VALUES ('019c1912-fa00-75cb-849a-892efa949c46', 1, 1, '019c1912-fa00-75cb-849a-8b36bb054509', '2026-02-01', '2024-05-01', '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', '[]');
INSERT INTO public.partnership_member VALUES ('019c1912-fa00-75cb-849a-892efa949c46', 2, 0, '019c1912-fa00-75cb-849a-88e37d6f0461', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-770f-8907-38d5319f00a1', 1, 0, '019c1912-fa00-75cb-849a-88de52d413a5', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-770f-8907-38d5319f00a1', 2, 0, '019c1912-fa00-75cb-849a-88e37d6f0461', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-770f-8907-38d5319f00a1', 2, 1, '019daac3-0200-770f-8907-38c82d7e2f77', '2026-01-01', NULL, NULL, '2026-02-01 12:00:00+00', '[]');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', 1, 0, '019daac3-0200-770f-8907-3dab4c53dce6', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', 2, 0, '019daac3-0200-770f-8907-3db3788c4d25', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-770f-8907-40007f97dc3f', 1, 0, '019daac3-0200-770f-8907-3dab4c53dce6', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-770f-8907-40007f97dc3f', 2, 0, '019daac3-0200-770f-8907-3db3788c4d25', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-770f-8907-401e29a264ef', 1, 0, '019daac3-0200-770f-8907-400c74db1656', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-770f-8907-401e29a264ef', 2, 0, '019daac3-0200-770f-8907-4015c305cb06', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-770f-8907-404fba6142ba', 1, 0, '019daac3-0200-770f-8907-4038e550999a', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-770f-8907-404fba6142ba', 2, 0, '019daac3-0200-770f-8907-4041c3429c75', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-770f-8907-416ab0f8b72e', 1, 0, '019daac3-0200-770f-8907-41446cbb67d8', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-770f-8907-416ab0f8b72e', 2, 0, '019daac3-0200-770f-8907-4153aeaf707a', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-770f-8907-42b1dc667970', 1, 0, '019daac3-0200-770f-8907-4118103fb997', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_member VALUES ('019daac3-0200-770f-8907-42b1dc667970', 2, 0, '019daac3-0200-770f-8907-4126fa43fba6', NULL, NULL, NULL, NULL, '[]');
INSERT INTO public.partnership_objection VALUES ('019daac3-0200-770f-8907-383873231b22', 2, 'Our archive has the autumn of that year.', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_report VALUES ('019c1912-fa00-75cb-849a-8c9ba8aab3b6', 'claim', '019c1912-fa00-75cb-849a-8c714969a9d2', '019c1912-fa00-75cb-849a-892efa949c46', 'It names somebody.', 'dismissed', 'It names an association.', '019c1912-fa00-75cb-849a-8c95bef5c85c', 2, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_resolution VALUES ('019c1912-fa00-75cb-849a-8be09fea3e1e', '019c1912-fa00-75cb-849a-892efa949c46', 1, '019c1912-fa00-75cb-849a-88de52d413a5', 'conclude', 'adopted', 'Stadtverordnetenversammlung', 'VI/0124/2026', '2026-01-22', NULL, '2026-02-01 12:00:00+00', 'The number was misread.');
INSERT INTO public.partnership_resolution VALUES ('019daac3-0200-770f-8907-3fdcdfebd9ed', '019daac3-0200-770f-8907-3dc0d72c8f0f', 1, '019daac3-0200-770f-8907-3dab4c53dce6', 'end', 'adopted', 'Gemeinderat', NULL, '2026-01-15', 'https://rat.example/beschluss', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.partnership_resolution VALUES ('019daac3-0200-770f-8907-40e455fecc8b', '019daac3-0200-770f-8907-404fba6142ba', 1, '019daac3-0200-770f-8907-4038e550999a', 'suspend', 'adopted', 'Gemeinderat', NULL, '2026-01-15', NULL, '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.partnership_respondent VALUES ('019daac3-0200-770f-8907-3893e6cfcfff', '019c1912-fa00-75cb-849a-89336fb30667');
INSERT INTO public.partnership_retraction VALUES ('019c1912-fa00-75cb-849a-8a16f10d9fdc', NULL, 'It was recorded for the wrong partnership.', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_retraction VALUES ('019daac3-0200-770f-8907-40edece9f08e', '019daac3-0200-770f-8907-40e455fecc8b', 'The council has not decided yet.', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_side VALUES ('019c1912-fa00-75cb-849a-892efa949c46', 1, 'active', '1988-01-01', 'year', '019c1912-fa00-75cb-849a-89b23a6c2b26', 'administration', NULL, NULL);
INSERT INTO public.partnership_side VALUES ('019c1912-fa00-75cb-849a-892efa949c46', 2, 'active', '1988-01-01', 'year', '019c1912-fa00-75cb-849a-89c044e74217', 'administration', NULL, NULL);
INSERT INTO public.partnership_side VALUES ('019c1912-fa00-75cb-849a-89fac95c3bbe', 1, 'exploring', '2026-02-01', 'day', '019c1912-fa00-75cb-849a-89fb3e4b25b0', 'administration', NULL, NULL);
INSERT INTO public.partnership_side VALUES ('019daac3-0200-770f-8907-38d5319f00a1', 2, 'exploring', '2019-01-01', 'year', '019daac3-0200-770f-8907-38d84203b118', 'administration', NULL, NULL);
INSERT INTO public.partnership_side VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', 2, 'active', '2026-01-29', 'day', '019daac3-0200-770f-8907-3eb675fd62bc', 'administration', NULL, NULL);
INSERT INTO public.partnership_side VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', 1, 'ended', '2026-01-29', 'day', '019daac3-0200-770f-8907-3ff7f29df6db', 'council', NULL, '019daac3-0200-770f-8907-3fdcdfebd9ed');
INSERT INTO public.partnership_side VALUES ('019daac3-0200-770f-8907-40007f97dc3f', 2, 'exploring', '2026-01-29', 'day', '019daac3-0200-770f-8907-4002de84da86', 'administration', NULL, NULL);
INSERT INTO public.partnership_side VALUES ('019daac3-0200-770f-8907-404fba6142ba', 2, 'active', '2026-01-29', 'day', '019daac3-0200-770f-8907-40d96c52372f', 'administration', NULL, NULL);
INSERT INTO public.partnership_side VALUES ('019daac3-0200-770f-8907-404fba6142ba', 1, 'active', '2026-01-29', 'day', '019daac3-0200-770f-8907-4094d1d309be', 'administration', NULL, NULL);
INSERT INTO public.partnership_side VALUES ('019daac3-0200-770f-8907-416ab0f8b72e', 1, 'active', '2026-01-29', 'day', '019daac3-0200-770f-8907-41e268a5f984', 'administration', NULL, NULL);
INSERT INTO public.partnership_side VALUES ('019daac3-0200-770f-8907-416ab0f8b72e', 2, 'active', '2026-01-29', 'day', '019daac3-0200-770f-8907-4281c5988c35', 'administration', NULL, NULL);
INSERT INTO public.partnership_side VALUES ('019daac3-0200-770f-8907-42b1dc667970', 2, 'active', '2026-01-29', 'day', '019daac3-0200-770f-8907-4387f40af5cb', 'administration', NULL, NULL);
INSERT INTO public.partnership_side VALUES ('019daac3-0200-770f-8907-42b1dc667970', 1, 'suspended', '2026-01-29', 'day', '019daac3-0200-770f-8907-438ebadeed1f', 'mayor', 'war', NULL);
INSERT INTO public.partnership_signature VALUES ('019c1912-fa00-75cb-849a-8a9e51e17905', '019c1912-fa00-75cb-849a-8a35c2e8c7fb', 1, 'mayor', '1975-06-01', '2026-02-01 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_signature VALUES ('019c1912-fa00-75cb-849a-8a9fa52c1ccf', '019c1912-fa00-75cb-849a-8a35c2e8c7fb', 2, 'mayor', '1975-06-01', '2026-02-01 12:00:00+00', 1, 'https://stadtarchiv.example/1975', 'confirmed');
INSERT INTO public.partnership_signature VALUES ('019c1912-fa00-75cb-849a-8c52c21ed928', '019c1912-fa00-75cb-849a-8c01852fa7d2', 1, 'mayor', '2026-01-30', '2026-02-01 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_signature VALUES ('019c1912-fa00-75cb-849a-8c5340c68e0c', '019c1912-fa00-75cb-849a-8c01852fa7d2', 2, 'mayor', '2026-01-30', '2026-02-01 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-770f-8907-3f36b53e92b1', '019daac3-0200-770f-8907-3eccea17b93e', 1, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-770f-8907-3f378b6c1c85', '019daac3-0200-770f-8907-3eccea17b93e', 2, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-770f-8907-3fd2432e0563', '019daac3-0200-770f-8907-3f922366e303', 1, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-770f-8907-3fd31c0b6ec1', '019daac3-0200-770f-8907-3f922366e303', 2, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-770f-8907-430f3376b657', '019daac3-0200-770f-8907-42e9cd20b65c', 1, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-770f-8907-431097876676', '019daac3-0200-770f-8907-42e9cd20b65c', 2, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-770f-8907-433a425abc41', '019daac3-0200-770f-8907-4315c6c9f0bd', 1, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-770f-8907-433b63545dca', '019daac3-0200-770f-8907-4315c6c9f0bd', 2, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-770f-8907-43651ffae4c8', '019daac3-0200-770f-8907-434014403383', 1, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_signature VALUES ('019daac3-0200-770f-8907-4366b9237212', '019daac3-0200-770f-8907-434014403383', 2, 'mayor', '2026-01-20', '2026-01-29 12:00:00+00', NULL, NULL, NULL);
INSERT INTO public.partnership_termination VALUES ('019c1912-fa00-75cb-849a-8c63ec428ac3', '019c1912-fa00-75cb-849a-8c5b16d714d2', 2, '2026-02-01', 'The friendship agreement covers it', NULL, '2026-02-01 12:00:00+00', '2026-02-01');
INSERT INTO public.partnership_termination VALUES ('019daac3-0200-770f-8907-436fed64259d', '019daac3-0200-770f-8907-434014403383', 2, '2026-03-01', 'It is renewed', 'https://rat.example/k', '2026-01-29 12:00:00+00', '2026-01-29');
INSERT INTO public.partnership_theme VALUES ('lifelong_learning', '019c1912-fa00-75cb-849a-89fac95c3bbe');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-89fac95c3bbe', '019c1912-fa00-75cb-849a-89fb3e4b2fb1', 'status_changed', '2026-02-01', 'day', '2026-02-01 10 0001', 1, '019c1912-fa00-75cb-849a-89fb3e4b25b0', 'explore', NULL, 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-89fac95c3bbe', '019c1912-fa00-75cb-849a-89fac95c3bbe', 'episode_begun', '1975-01-01', 'year', '1975-01-01 00 0000', NULL, '019c1912-fa00-75cb-849a-89fac95c3bbe', 'contact', NULL, 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-89fac95c3bbe', '019c1912-fa00-75cb-849a-8a35c2e8c1fa', 'agreement_adopted', '1975-06-01', 'day', '1975-06-01 06 0002', 1, '019c1912-fa00-75cb-849a-8a35c2e8c7fb', 'charter', 'Urkunde', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-89fac95c3bbe', '019c1912-fa00-75cb-849a-8a35c2e8c1f9', 'agreement_adopted', '1975-06-01', 'day', '1975-06-01 06 0003', 2, '019c1912-fa00-75cb-849a-8a35c2e8c7fb', 'charter', 'Urkunde', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-89fac95c3bbe', '019c1912-fa00-75cb-849a-8a35c2e8c0fa', 'agreement_signed', '1975-06-01', 'day', '1975-06-01 07 0004', 1, '019c1912-fa00-75cb-849a-8a35c2e8c7fb', 'charter', 'Urkunde', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-89fac95c3bbe', '019c1912-fa00-75cb-849a-8a35c2e8c0f9', 'agreement_signed', '1975-06-01', 'day', '1975-06-01 07 0005', 2, '019c1912-fa00-75cb-849a-8a35c2e8c7fb', 'charter', 'Urkunde', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-89fac95c3bbe', '019c1912-fa00-75cb-849a-8a35c2e8cffb', 'agreement_in_force', '1975-06-01', 'day', '1975-06-01 08 0006', NULL, '019c1912-fa00-75cb-849a-8a35c2e8c7fb', 'charter', 'Urkunde', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-892efa949c46', '019c1912-fa00-75cb-849a-892efa949c46', 'episode_begun', '1988-01-01', 'year', '1988-01-01 00 0000', NULL, '019c1912-fa00-75cb-849a-892efa949c46', 'unknown', NULL, 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-892efa949c46', '019c1912-fa00-75cb-849a-89b23a6c2127', 'status_changed', '1988-01-01', 'year', '1988-01-01 10 0001', 1, '019c1912-fa00-75cb-849a-89b23a6c2b26', 'take_over', NULL, 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-892efa949c46', '019c1912-fa00-75cb-849a-89c044e74815', 'status_changed', '1988-01-01', 'year', '1988-01-01 10 0002', 2, '019c1912-fa00-75cb-849a-89c044e74217', 'take_over', NULL, 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-892efa949c46', '019c1912-fa00-75cb-849a-8be09fea3d1f', 'resolution_passed', '2026-01-22', 'day', '2026-01-22 03 0005', 1, '019c1912-fa00-75cb-849a-8be09fea3e1e', 'conclude', 'Stadtverordnetenversammlung', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-892efa949c46', '019c1912-fa00-75cb-849a-8c01852fa1d3', 'agreement_adopted', '2026-01-22', 'day', '2026-01-22 06 0006', 1, '019c1912-fa00-75cb-849a-8c01852fa7d2', 'friendship_agreement', 'Freundschaftsvereinbarung', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-892efa949c46', '019c1912-fa00-75cb-849a-8c01852fa1d0', 'agreement_adopted', '2026-01-25', 'day', '2026-01-25 06 0007', 2, '019c1912-fa00-75cb-849a-8c01852fa7d2', 'friendship_agreement', 'Freundschaftsvereinbarung', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-892efa949c46', '019c1912-fa00-75cb-849a-8c01852fa0d3', 'agreement_signed', '2026-01-30', 'day', '2026-01-30 07 0008', 1, '019c1912-fa00-75cb-849a-8c01852fa7d2', 'friendship_agreement', 'Freundschaftsvereinbarung', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-892efa949c46', '019c1912-fa00-75cb-849a-8c01852fa0d0', 'agreement_signed', '2026-01-30', 'day', '2026-01-30 07 0009', 2, '019c1912-fa00-75cb-849a-8c01852fa7d2', 'friendship_agreement', 'Freundschaftsvereinbarung', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-892efa949c46', '019c1912-fa00-75cb-849a-8c01852fafd2', 'agreement_in_force', '2026-01-30', 'day', '2026-01-30 08 0010', NULL, '019c1912-fa00-75cb-849a-8c01852fa7d2', 'friendship_agreement', 'Freundschaftsvereinbarung', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-892efa949c46', '019c1912-fa00-75cb-849a-8c714969a8d3', 'claim_made', '2026-02-01', 'day', '2026-02-01 01 0012', 1, '019c1912-fa00-75cb-849a-8c714969a9d2', 'founded_on', '1988', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-892efa949c46', '019c1912-fa00-75cb-849a-8c714969abd0', 'claim_confirmed', '2026-02-01', 'day', '2026-02-01 02 0013', 2, '019c1912-fa00-75cb-849a-8c714969a9d2', 'founded_on', '1988', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-892efa949c46', '019c1912-fa00-75cb-849a-89d5a1f3eab7', 'form_changed', '2026-02-01', 'day', '2026-02-01 09 0003', 2, '019c1912-fa00-75cb-849a-89d5a1f3e3b5', 'contact', NULL, 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-892efa949c46', '019c1912-fa00-75cb-849a-8c697052a4e4', 'form_changed', '2026-02-01', 'day', '2026-02-01 09 0004', 2, '019c1912-fa00-75cb-849a-8c697052ade6', 'friendship', NULL, 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-892efa949c46', '019c1912-fa00-75cb-849a-8c01852fa9d2', 'agreement_expired', '2030-01-01', 'day', '2030-01-01 14 0011', NULL, '019c1912-fa00-75cb-849a-8c01852fa7d2', 'friendship_agreement', 'Freundschaftsvereinbarung', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-892efa949c46', '019c1912-fa00-75cb-849a-8b36bb054a08', 'municipality_joined', '2024-05-01', 'day', '2024-05-01 15 0014', 1, '019c1912-fa00-75cb-849a-8b36bb054509', 'joined', 'Dietzenbach', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019c1912-fa00-75cb-849a-892efa949c46', '019c1912-fa00-75cb-849a-8b36bb055508', 'municipality_left', '2026-02-01', 'day', '2026-02-01 16 0015', 1, '019c1912-fa00-75cb-849a-8b36bb054509', 'left', 'Dietzenbach', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-38d5319f00a1', '019daac3-0200-770f-8907-38d5319f00a1', 'episode_begun', '2019-01-01', 'year', '2019-01-01 00 0000', NULL, '019daac3-0200-770f-8907-38d5319f00a1', 'contact', NULL, 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-38d5319f00a1', '019daac3-0200-770f-8907-38d84203bb1a', 'status_changed', '2019-01-01', 'year', '2019-01-01 10 0001', 2, '019daac3-0200-770f-8907-38d84203b118', 'explore', NULL, 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-38d5319f00a1', '019daac3-0200-770f-8907-38c82d7e3f75', 'municipality_left', '2026-01-01', 'day', '2026-01-01 16 0002', 2, '019daac3-0200-770f-8907-38c82d7e2f77', 'left', 'Rozsoshentsi', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-38d5319f00a1', '019daac3-0200-770f-8907-38d5319f11a1', 'episode_ended', '2026-02-01', 'day', '2026-02-01 17 0003', NULL, '019daac3-0200-770f-8907-38d5319f00a1', 'contact', 'joinder', 'public', '2026-02-01 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3dc0d72c8f0f', 'episode_begun', '2020-03-01', 'day', '2020-03-01 00 0000', NULL, '019daac3-0200-770f-8907-3dc0d72c8f0f', 'contact', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3dc168667cfe', 'status_changed', '2020-03-01', 'day', '2020-03-01 10 0001', 1, '019daac3-0200-770f-8907-3dc1686676ff', 'explore', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3dddec615af0', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0002', 1, '019daac3-0200-770f-8907-3dddec6150f1', 'propose', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3e155fdc8dd8', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0003', 1, '019daac3-0200-770f-8907-3e155fdc87d9', 'resolve', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3e325793dd6f', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0004', 1, '019daac3-0200-770f-8907-3e325793d76e', 'activate', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3e46959aa72d', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0005', 2, '019daac3-0200-770f-8907-3e46959aad2f', 'explore', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3e6a7f5ff7c0', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0006', 2, '019daac3-0200-770f-8907-3e6a7f5ffdc2', 'propose', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3e93fea32f19', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0007', 2, '019daac3-0200-770f-8907-3e93fea3251b', 'resolve', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3eb675fd68be', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0008', 2, '019daac3-0200-770f-8907-3eb675fd62bc', 'activate', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-404fba6142ba', '019daac3-0200-770f-8907-40670f31366f', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0002', 1, '019daac3-0200-770f-8907-40670f313c6e', 'propose', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-404fba6142ba', '019daac3-0200-770f-8907-40a3996fcf6d', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0005', 2, '019daac3-0200-770f-8907-40a3996fc56f', 'explore', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-416ab0f8b72e', '019daac3-0200-770f-8907-4181dec1c082', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0002', 1, '019daac3-0200-770f-8907-4181dec1ca83', 'propose', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-42c03c390f36', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0003', 1, '019daac3-0200-770f-8907-42c03c390537', 'resolve', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-4380990d72f1', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0009', 2, '019daac3-0200-770f-8907-4380990d78f3', 'mark_dormant', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3eccea17bf3f', 'agreement_adopted', '2026-01-10', 'day', '2026-01-10 06 0013', 1, '019daac3-0200-770f-8907-3eccea17b93e', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3eccea17bf3c', 'agreement_adopted', '2026-01-10', 'day', '2026-01-10 06 0014', 2, '019daac3-0200-770f-8907-3eccea17b93e', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3f922366e502', 'agreement_adopted', '2026-01-10', 'day', '2026-01-10 06 0018', 1, '019daac3-0200-770f-8907-3f922366e303', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3f922366e501', 'agreement_adopted', '2026-01-10', 'day', '2026-01-10 06 0019', 2, '019daac3-0200-770f-8907-3f922366e303', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3fdcdfebdaec', 'resolution_passed', '2026-01-15', 'day', '2026-01-15 03 0012', 1, '019daac3-0200-770f-8907-3fdcdfebd9ed', 'end', 'Gemeinderat', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3eccea17be3f', 'agreement_signed', '2026-01-20', 'day', '2026-01-20 07 0015', 1, '019daac3-0200-770f-8907-3eccea17b93e', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3eccea17be3c', 'agreement_signed', '2026-01-20', 'day', '2026-01-20 07 0016', 2, '019daac3-0200-770f-8907-3eccea17b93e', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3f922366e402', 'agreement_signed', '2026-01-20', 'day', '2026-01-20 07 0020', 1, '019daac3-0200-770f-8907-3f922366e303', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3f922366e401', 'agreement_signed', '2026-01-20', 'day', '2026-01-20 07 0021', 2, '019daac3-0200-770f-8907-3f922366e303', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3f922366eb03', 'agreement_in_force', '2026-01-20', 'day', '2026-01-20 08 0022', NULL, '019daac3-0200-770f-8907-3f922366e303', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3eccea17b43e', 'agreement_superseded', '2026-01-20', 'day', '2026-01-20 13 0017', NULL, '019daac3-0200-770f-8907-3eccea17b93e', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3f5f7f47118d', 'form_changed', '2026-01-29', 'day', '2026-01-29 09 0011', 1, '019daac3-0200-770f-8907-3f5f7f47188c', 'friendship', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3ff7f29dfcda', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0010', 1, '019daac3-0200-770f-8907-3ff7f29df6db', 'end', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-404fba6142ba', '019daac3-0200-770f-8907-4094d1d303bf', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0004', 1, '019daac3-0200-770f-8907-4094d1d309be', 'activate', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-404fba6142ba', '019daac3-0200-770f-8907-40e455fecf8a', 'resolution_passed', '2026-01-15', 'day', '2026-01-15 03 0009', 1, '019daac3-0200-770f-8907-40e455fecc8b', 'suspend', 'Gemeinderat', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-416ab0f8b72e', '019daac3-0200-770f-8907-419b03118600', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0003', 1, '019daac3-0200-770f-8907-419b03118c01', 'resolve', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-42b1dc667970', 'episode_begun', '2020-03-01', 'day', '2020-03-01 00 0000', NULL, '019daac3-0200-770f-8907-42b1dc667970', 'contact', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-42b2f8d79c06', 'status_changed', '2020-03-01', 'day', '2020-03-01 10 0001', 1, '019daac3-0200-770f-8907-42b2f8d79607', 'explore', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-42ce29689a32', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0005', 2, '019daac3-0200-770f-8907-42ce29689030', 'explore', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-3dc0d72c8f0f', '019daac3-0200-770f-8907-3fe83937a4c6', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0009', 1, '019daac3-0200-770f-8907-3fe83937aec7', 'mark_dormant', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-40007f97dc3f', '019daac3-0200-770f-8907-40007f97dc3f', 'episode_begun', '2026-01-29', 'day', '2026-01-29 00 0000', NULL, '019daac3-0200-770f-8907-40007f97dc3f', 'contact', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-40007f97dc3f', '019daac3-0200-770f-8907-4002de84d084', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0001', 2, '019daac3-0200-770f-8907-4002de84da86', 'explore', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-404fba6142ba', '019daac3-0200-770f-8907-4087925ee342', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0003', 1, '019daac3-0200-770f-8907-4087925ee943', 'resolve', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-404fba6142ba', '019daac3-0200-770f-8907-40cc7abdc26b', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0007', 2, '019daac3-0200-770f-8907-40cc7abdc869', 'resolve', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-416ab0f8b72e', '019daac3-0200-770f-8907-41e268a5f385', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0004', 1, '019daac3-0200-770f-8907-41e268a5f984', 'activate', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-416ab0f8b72e', '019daac3-0200-770f-8907-4226bc8b849e', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0006', 2, '019daac3-0200-770f-8907-4226bc8b8e9c', 'propose', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-416ab0f8b72e', '019daac3-0200-770f-8907-4281c5988637', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0008', 2, '019daac3-0200-770f-8907-4281c5988c35', 'activate', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-42c75ec13bd8', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0004', 1, '019daac3-0200-770f-8907-42c75ec131d9', 'activate', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-42d5058ce2e9', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0006', 2, '019daac3-0200-770f-8907-42d5058ce8eb', 'propose', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-42e35e328552', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0008', 2, '019daac3-0200-770f-8907-42e35e328f50', 'activate', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-4387f40affc9', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0010', 2, '019daac3-0200-770f-8907-4387f40af5cb', 'reactivate', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-404fba6142ba', '019daac3-0200-770f-8907-404fba6142ba', 'episode_begun', '2020-03-01', 'day', '2020-03-01 00 0000', NULL, '019daac3-0200-770f-8907-404fba6142ba', 'contact', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-404fba6142ba', '019daac3-0200-770f-8907-4050d3b80030', 'status_changed', '2020-03-01', 'day', '2020-03-01 10 0001', 1, '019daac3-0200-770f-8907-4050d3b80a31', 'explore', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-404fba6142ba', '019daac3-0200-770f-8907-40bc28c269ab', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0006', 2, '019daac3-0200-770f-8907-40bc28c263a9', 'propose', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-404fba6142ba', '019daac3-0200-770f-8907-40d96c523d2d', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0008', 2, '019daac3-0200-770f-8907-40d96c52372f', 'activate', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-416ab0f8b72e', '019daac3-0200-770f-8907-416ab0f8b72e', 'episode_begun', '2020-03-01', 'day', '2020-03-01 00 0000', NULL, '019daac3-0200-770f-8907-416ab0f8b72e', 'contact', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-416ab0f8b72e', '019daac3-0200-770f-8907-416dbd7671c2', 'status_changed', '2020-03-01', 'day', '2020-03-01 10 0001', 1, '019daac3-0200-770f-8907-416dbd767bc3', 'explore', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-416ab0f8b72e', '019daac3-0200-770f-8907-4201b6e1eb6c', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0005', 2, '019daac3-0200-770f-8907-4201b6e1e16e', 'explore', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-416ab0f8b72e', '019daac3-0200-770f-8907-424d6ff6b87f', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0007', 2, '019daac3-0200-770f-8907-424d6ff6b27d', 'resolve', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-42b93707fe4c', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0002', 1, '019daac3-0200-770f-8907-42b93707f44d', 'propose', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-42dce95c6110', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0007', 2, '019daac3-0200-770f-8907-42dce95c6b12', 'resolve', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-42e9cd20b05d', 'agreement_adopted', '2026-01-10', 'day', '2026-01-10 06 0012', 1, '019daac3-0200-770f-8907-42e9cd20b65c', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-42e9cd20b05e', 'agreement_adopted', '2026-01-10', 'day', '2026-01-10 06 0013', 2, '019daac3-0200-770f-8907-42e9cd20b65c', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-4315c6c9f6bc', 'agreement_adopted', '2026-01-10', 'day', '2026-01-10 06 0018', 1, '019daac3-0200-770f-8907-4315c6c9f0bd', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-4315c6c9f6bf', 'agreement_adopted', '2026-01-10', 'day', '2026-01-10 06 0019', 2, '019daac3-0200-770f-8907-4315c6c9f0bd', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-434014403582', 'agreement_adopted', '2026-01-10', 'day', '2026-01-10 06 0024', 1, '019daac3-0200-770f-8907-434014403383', 'charter', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-434014403581', 'agreement_adopted', '2026-01-10', 'day', '2026-01-10 06 0025', 2, '019daac3-0200-770f-8907-434014403383', 'charter', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-42e9cd20b15d', 'agreement_signed', '2026-01-20', 'day', '2026-01-20 07 0014', 1, '019daac3-0200-770f-8907-42e9cd20b65c', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-42e9cd20b15e', 'agreement_signed', '2026-01-20', 'day', '2026-01-20 07 0015', 2, '019daac3-0200-770f-8907-42e9cd20b65c', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-4315c6c9f7bc', 'agreement_signed', '2026-01-20', 'day', '2026-01-20 07 0020', 1, '019daac3-0200-770f-8907-4315c6c9f0bd', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-4315c6c9f7bf', 'agreement_signed', '2026-01-20', 'day', '2026-01-20 07 0021', 2, '019daac3-0200-770f-8907-4315c6c9f0bd', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-434014403482', 'agreement_signed', '2026-01-20', 'day', '2026-01-20 07 0026', 1, '019daac3-0200-770f-8907-434014403383', 'charter', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-434014403481', 'agreement_signed', '2026-01-20', 'day', '2026-01-20 07 0027', 2, '019daac3-0200-770f-8907-434014403383', 'charter', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-42e9cd20be5c', 'agreement_in_force', '2026-01-20', 'day', '2026-01-20 08 0016', NULL, '019daac3-0200-770f-8907-42e9cd20b65c', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-434014403b83', 'agreement_in_force', '2026-01-20', 'day', '2026-01-20 08 0028', NULL, '019daac3-0200-770f-8907-434014403383', 'charter', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-4374a4245fa7', 'claim_made', '2026-01-29', 'day', '2026-01-29 01 0030', 1, '019daac3-0200-770f-8907-4374a4245ea6', 'shared_goal', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-437986d16b8c', 'claim_made', '2026-01-29', 'day', '2026-01-29 01 0031', 1, '019daac3-0200-770f-8907-437986d16a8d', 'shared_goal', NULL, 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-438ebadee71e', 'status_changed', '2026-01-29', 'day', '2026-01-29 10 0011', 1, '019daac3-0200-770f-8907-438ebadeed1f', 'suspend', 'The bridges are closed.', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-434014403f81', 'agreement_terminated', '2026-03-01', 'day', '2026-03-01 12 0029', 2, '019daac3-0200-770f-8907-434014403383', 'charter', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-4315c6c9f8bd', 'agreement_in_force', '2026-07-01', 'day', '2026-07-01 08 0022', NULL, '019daac3-0200-770f-8907-4315c6c9f0bd', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-42e9cd20b85c', 'agreement_expired', '2026-07-01', 'day', '2026-07-01 14 0017', NULL, '019daac3-0200-770f-8907-42e9cd20b65c', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.partnership_timeline_entry VALUES ('019daac3-0200-770f-8907-42b1dc667970', '019daac3-0200-770f-8907-4315c6c9febd', 'agreement_expired', '2031-07-01', 'day', '2031-07-01 14 0023', NULL, '019daac3-0200-770f-8907-4315c6c9f0bd', 'friendship_agreement', 'Vertrag', 'public', '2026-01-29 12:00:00+00');
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004146', 'country', 'Afghanistan', 'afghanistan', '{}', '[]', 'AF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004158', 'country', 'Åland Islands', 'aland islands', '{}', '[]', 'AX', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000414c', 'country', 'Albania', 'albania', '{}', '[]', 'AL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000445a', 'country', 'Algeria', 'algeria', '{}', '[]', 'DZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004153', 'country', 'American Samoa', 'american samoa', '{}', '[]', 'AS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004144', 'country', 'Andorra', 'andorra', '{}', '[]', 'AD', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000414f', 'country', 'Angola', 'angola', '{}', '[]', 'AO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004149', 'country', 'Anguilla', 'anguilla', '{}', '[]', 'AI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004151', 'country', 'Antarctica', 'antarctica', '{}', '[]', 'AQ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004147', 'country', 'Antigua and Barbuda', 'antigua and barbuda', '{}', '[]', 'AG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004152', 'country', 'Argentina', 'argentina', '{}', '[]', 'AR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000414d', 'country', 'Armenia', 'armenia', '{}', '[]', 'AM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004157', 'country', 'Aruba', 'aruba', '{}', '[]', 'AW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004155', 'country', 'Australia', 'australia', '{}', '[]', 'AU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004154', 'country', 'Austria', 'austria', '{}', '[]', 'AT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000415a', 'country', 'Azerbaijan', 'azerbaijan', '{}', '[]', 'AZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004253', 'country', 'Bahamas', 'bahamas', '{}', '[]', 'BS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004248', 'country', 'Bahrain', 'bahrain', '{}', '[]', 'BH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004244', 'country', 'Bangladesh', 'bangladesh', '{}', '[]', 'BD', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004242', 'country', 'Barbados', 'barbados', '{}', '[]', 'BB', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004259', 'country', 'Belarus', 'belarus', '{}', '[]', 'BY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004245', 'country', 'Belgium', 'belgium', '{}', '[]', 'BE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000425a', 'country', 'Belize', 'belize', '{}', '[]', 'BZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000424a', 'country', 'Benin', 'benin', '{}', '[]', 'BJ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000424d', 'country', 'Bermuda', 'bermuda', '{}', '[]', 'BM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004254', 'country', 'Bhutan', 'bhutan', '{}', '[]', 'BT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000424f', 'country', 'Bolivia (Plurinational State of)', 'bolivia plurinational state of', '{}', '[]', 'BO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004251', 'country', 'Bonaire, Sint Eustatius and Saba', 'bonaire sint eustatius and saba', '{}', '[]', 'BQ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004241', 'country', 'Bosnia and Herzegovina', 'bosnia and herzegovina', '{}', '[]', 'BA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004257', 'country', 'Botswana', 'botswana', '{}', '[]', 'BW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004256', 'country', 'Bouvet Island', 'bouvet island', '{}', '[]', 'BV', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004252', 'country', 'Brazil', 'brazil', '{}', '[]', 'BR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000494f', 'country', 'British Indian Ocean Territory', 'british indian ocean territory', '{}', '[]', 'IO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000424e', 'country', 'Brunei Darussalam', 'brunei darussalam', '{}', '[]', 'BN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004247', 'country', 'Bulgaria', 'bulgaria', '{}', '[]', 'BG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004246', 'country', 'Burkina Faso', 'burkina faso', '{}', '[]', 'BF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004249', 'country', 'Burundi', 'burundi', '{}', '[]', 'BI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004356', 'country', 'Cabo Verde', 'cabo verde', '{}', '[]', 'CV', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b48', 'country', 'Cambodia', 'cambodia', '{}', '[]', 'KH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000434d', 'country', 'Cameroon', 'cameroon', '{}', '[]', 'CM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004341', 'country', 'Canada', 'canada', '{}', '[]', 'CA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b59', 'country', 'Cayman Islands', 'cayman islands', '{}', '[]', 'KY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004346', 'country', 'Central African Republic', 'central african republic', '{}', '[]', 'CF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005444', 'country', 'Chad', 'chad', '{}', '[]', 'TD', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000434c', 'country', 'Chile', 'chile', '{}', '[]', 'CL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000434e', 'country', 'China', 'china', '{}', '[]', 'CN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004358', 'country', 'Christmas Island', 'christmas island', '{}', '[]', 'CX', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004343', 'country', 'Cocos (Keeling) Islands', 'cocos keeling islands', '{}', '[]', 'CC', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000434f', 'country', 'Colombia', 'colombia', '{}', '[]', 'CO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b4d', 'country', 'Comoros', 'comoros', '{}', '[]', 'KM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004347', 'country', 'Congo', 'congo', '{}', '[]', 'CG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004344', 'country', 'Congo (Democratic Republic of the)', 'congo democratic republic of the', '{}', '[]', 'CD', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000434b', 'country', 'Cook Islands', 'cook islands', '{}', '[]', 'CK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004352', 'country', 'Costa Rica', 'costa rica', '{}', '[]', 'CR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004349', 'country', 'Côte d''Ivoire', 'cote divoire', '{}', '[]', 'CI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004852', 'country', 'Croatia', 'croatia', '{}', '[]', 'HR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004355', 'country', 'Cuba', 'cuba', '{}', '[]', 'CU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004357', 'country', 'Curaçao', 'curacao', '{}', '[]', 'CW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004359', 'country', 'Cyprus', 'cyprus', '{}', '[]', 'CY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000435a', 'country', 'Czechia', 'czechia', '{}', '[]', 'CZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000444b', 'country', 'Denmark', 'denmark', '{}', '[]', 'DK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000444a', 'country', 'Djibouti', 'djibouti', '{}', '[]', 'DJ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000444d', 'country', 'Dominica', 'dominica', '{}', '[]', 'DM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000444f', 'country', 'Dominican Republic', 'dominican republic', '{}', '[]', 'DO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004543', 'country', 'Ecuador', 'ecuador', '{}', '[]', 'EC', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004547', 'country', 'Egypt', 'egypt', '{}', '[]', 'EG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005356', 'country', 'El Salvador', 'el salvador', '{}', '[]', 'SV', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004751', 'country', 'Equatorial Guinea', 'equatorial guinea', '{}', '[]', 'GQ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004552', 'country', 'Eritrea', 'eritrea', '{}', '[]', 'ER', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004545', 'country', 'Estonia', 'estonia', '{}', '[]', 'EE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004554', 'country', 'Ethiopia', 'ethiopia', '{}', '[]', 'ET', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000464b', 'country', 'Falkland Islands (Malvinas)', 'falkland islands malvinas', '{}', '[]', 'FK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000464f', 'country', 'Faroe Islands', 'faroe islands', '{}', '[]', 'FO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000464a', 'country', 'Fiji', 'fiji', '{}', '[]', 'FJ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004649', 'country', 'Finland', 'finland', '{}', '[]', 'FI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004652', 'country', 'France', 'france', '{}', '[]', 'FR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004746', 'country', 'French Guiana', 'french guiana', '{}', '[]', 'GF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005046', 'country', 'French Polynesia', 'french polynesia', '{}', '[]', 'PF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005446', 'country', 'French Southern Territories', 'french southern territories', '{}', '[]', 'TF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004741', 'country', 'Gabon', 'gabon', '{}', '[]', 'GA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000474d', 'country', 'Gambia', 'gambia', '{}', '[]', 'GM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004745', 'country', 'Georgia', 'georgia', '{}', '[]', 'GE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004445', 'country', 'Germany', 'germany', '{}', '[]', 'DE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004748', 'country', 'Ghana', 'ghana', '{}', '[]', 'GH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004749', 'country', 'Gibraltar', 'gibraltar', '{}', '[]', 'GI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004752', 'country', 'Greece', 'greece', '{}', '[]', 'GR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000474c', 'country', 'Greenland', 'greenland', '{}', '[]', 'GL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004744', 'country', 'Grenada', 'grenada', '{}', '[]', 'GD', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004750', 'country', 'Guadeloupe', 'guadeloupe', '{}', '[]', 'GP', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004755', 'country', 'Guam', 'guam', '{}', '[]', 'GU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004754', 'country', 'Guatemala', 'guatemala', '{}', '[]', 'GT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004747', 'country', 'Guernsey', 'guernsey', '{}', '[]', 'GG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000474e', 'country', 'Guinea', 'guinea', '{}', '[]', 'GN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004757', 'country', 'Guinea-Bissau', 'guinea bissau', '{}', '[]', 'GW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004759', 'country', 'Guyana', 'guyana', '{}', '[]', 'GY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004854', 'country', 'Haiti', 'haiti', '{}', '[]', 'HT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000484d', 'country', 'Heard Island and McDonald Islands', 'heard island and mcdonald islands', '{}', '[]', 'HM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005641', 'country', 'Holy See', 'holy see', '{}', '[]', 'VA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000484e', 'country', 'Honduras', 'honduras', '{}', '[]', 'HN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000484b', 'country', 'Hong Kong', 'hong kong', '{}', '[]', 'HK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004855', 'country', 'Hungary', 'hungary', '{}', '[]', 'HU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004953', 'country', 'Iceland', 'iceland', '{}', '[]', 'IS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000494e', 'country', 'India', 'india', '{}', '[]', 'IN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004944', 'country', 'Indonesia', 'indonesia', '{}', '[]', 'ID', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004952', 'country', 'Iran (Islamic Republic of)', 'iran islamic republic of', '{}', '[]', 'IR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004951', 'country', 'Iraq', 'iraq', '{}', '[]', 'IQ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004945', 'country', 'Ireland', 'ireland', '{}', '[]', 'IE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000494d', 'country', 'Isle of Man', 'isle of man', '{}', '[]', 'IM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000494c', 'country', 'Israel', 'israel', '{}', '[]', 'IL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004954', 'country', 'Italy', 'italy', '{}', '[]', 'IT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004a4d', 'country', 'Jamaica', 'jamaica', '{}', '[]', 'JM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004a50', 'country', 'Japan', 'japan', '{}', '[]', 'JP', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004a45', 'country', 'Jersey', 'jersey', '{}', '[]', 'JE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004a4f', 'country', 'Jordan', 'jordan', '{}', '[]', 'JO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b5a', 'country', 'Kazakhstan', 'kazakhstan', '{}', '[]', 'KZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b45', 'country', 'Kenya', 'kenya', '{}', '[]', 'KE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b49', 'country', 'Kiribati', 'kiribati', '{}', '[]', 'KI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b50', 'country', 'Korea (Democratic People''s Republic of)', 'korea democratic peoples republic of', '{}', '[]', 'KP', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b52', 'country', 'Korea (Republic of)', 'korea republic of', '{}', '[]', 'KR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b57', 'country', 'Kuwait', 'kuwait', '{}', '[]', 'KW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b47', 'country', 'Kyrgyzstan', 'kyrgyzstan', '{}', '[]', 'KG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c41', 'country', 'Lao People''s Democratic Republic', 'lao peoples democratic republic', '{}', '[]', 'LA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c56', 'country', 'Latvia', 'latvia', '{}', '[]', 'LV', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c42', 'country', 'Lebanon', 'lebanon', '{}', '[]', 'LB', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c53', 'country', 'Lesotho', 'lesotho', '{}', '[]', 'LS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c52', 'country', 'Liberia', 'liberia', '{}', '[]', 'LR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c59', 'country', 'Libya', 'libya', '{}', '[]', 'LY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c49', 'country', 'Liechtenstein', 'liechtenstein', '{}', '[]', 'LI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c54', 'country', 'Lithuania', 'lithuania', '{}', '[]', 'LT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c55', 'country', 'Luxembourg', 'luxembourg', '{}', '[]', 'LU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d4f', 'country', 'Macao', 'macao', '{}', '[]', 'MO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d4b', 'country', 'Macedonia (the former Yugoslav Republic of)', 'macedonia the former yugoslav republic of', '{}', '[]', 'MK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d47', 'country', 'Madagascar', 'madagascar', '{}', '[]', 'MG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d57', 'country', 'Malawi', 'malawi', '{}', '[]', 'MW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d59', 'country', 'Malaysia', 'malaysia', '{}', '[]', 'MY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d56', 'country', 'Maldives', 'maldives', '{}', '[]', 'MV', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d4c', 'country', 'Mali', 'mali', '{}', '[]', 'ML', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d54', 'country', 'Malta', 'malta', '{}', '[]', 'MT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d48', 'country', 'Marshall Islands', 'marshall islands', '{}', '[]', 'MH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d51', 'country', 'Martinique', 'martinique', '{}', '[]', 'MQ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d52', 'country', 'Mauritania', 'mauritania', '{}', '[]', 'MR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d55', 'country', 'Mauritius', 'mauritius', '{}', '[]', 'MU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005954', 'country', 'Mayotte', 'mayotte', '{}', '[]', 'YT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d58', 'country', 'Mexico', 'mexico', '{}', '[]', 'MX', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000464d', 'country', 'Micronesia (Federated States of)', 'micronesia federated states of', '{}', '[]', 'FM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d44', 'country', 'Moldova (Republic of)', 'moldova republic of', '{}', '[]', 'MD', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d43', 'country', 'Monaco', 'monaco', '{}', '[]', 'MC', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d4e', 'country', 'Mongolia', 'mongolia', '{}', '[]', 'MN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d45', 'country', 'Montenegro', 'montenegro', '{}', '[]', 'ME', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d53', 'country', 'Montserrat', 'montserrat', '{}', '[]', 'MS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d41', 'country', 'Morocco', 'morocco', '{}', '[]', 'MA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d5a', 'country', 'Mozambique', 'mozambique', '{}', '[]', 'MZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d4d', 'country', 'Myanmar', 'myanmar', '{}', '[]', 'MM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e41', 'country', 'Namibia', 'namibia', '{}', '[]', 'NA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e52', 'country', 'Nauru', 'nauru', '{}', '[]', 'NR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e50', 'country', 'Nepal', 'nepal', '{}', '[]', 'NP', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e4c', 'country', 'Netherlands', 'netherlands', '{}', '[]', 'NL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e43', 'country', 'New Caledonia', 'new caledonia', '{}', '[]', 'NC', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e5a', 'country', 'New Zealand', 'new zealand', '{}', '[]', 'NZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e49', 'country', 'Nicaragua', 'nicaragua', '{}', '[]', 'NI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e45', 'country', 'Niger', 'niger', '{}', '[]', 'NE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e47', 'country', 'Nigeria', 'nigeria', '{}', '[]', 'NG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e55', 'country', 'Niue', 'niue', '{}', '[]', 'NU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e46', 'country', 'Norfolk Island', 'norfolk island', '{}', '[]', 'NF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d50', 'country', 'Northern Mariana Islands', 'northern mariana islands', '{}', '[]', 'MP', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004e4f', 'country', 'Norway', 'norway', '{}', '[]', 'NO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004f4d', 'country', 'Oman', 'oman', '{}', '[]', 'OM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000504b', 'country', 'Pakistan', 'pakistan', '{}', '[]', 'PK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005057', 'country', 'Palau', 'palau', '{}', '[]', 'PW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005053', 'country', 'Palestine, State of', 'palestine state of', '{}', '[]', 'PS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005041', 'country', 'Panama', 'panama', '{}', '[]', 'PA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005047', 'country', 'Papua New Guinea', 'papua new guinea', '{}', '[]', 'PG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005059', 'country', 'Paraguay', 'paraguay', '{}', '[]', 'PY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005045', 'country', 'Peru', 'peru', '{}', '[]', 'PE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005048', 'country', 'Philippines', 'philippines', '{}', '[]', 'PH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000504e', 'country', 'Pitcairn', 'pitcairn', '{}', '[]', 'PN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000504c', 'country', 'Poland', 'poland', '{}', '[]', 'PL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005054', 'country', 'Portugal', 'portugal', '{}', '[]', 'PT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005052', 'country', 'Puerto Rico', 'puerto rico', '{}', '[]', 'PR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005141', 'country', 'Qatar', 'qatar', '{}', '[]', 'QA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005245', 'country', 'Réunion', 'reunion', '{}', '[]', 'RE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000524f', 'country', 'Romania', 'romania', '{}', '[]', 'RO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005255', 'country', 'Russian Federation', 'russian federation', '{}', '[]', 'RU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005257', 'country', 'Rwanda', 'rwanda', '{}', '[]', 'RW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000424c', 'country', 'Saint Barthélemy', 'saint barthelemy', '{}', '[]', 'BL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005348', 'country', 'Saint Helena, Ascension and Tristan da Cunha', 'saint helena ascension and tristan da cunha', '{}', '[]', 'SH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004b4e', 'country', 'Saint Kitts and Nevis', 'saint kitts and nevis', '{}', '[]', 'KN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c43', 'country', 'Saint Lucia', 'saint lucia', '{}', '[]', 'LC', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004d46', 'country', 'Saint Martin (French part)', 'saint martin french part', '{}', '[]', 'MF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000504d', 'country', 'Saint Pierre and Miquelon', 'saint pierre and miquelon', '{}', '[]', 'PM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005643', 'country', 'Saint Vincent and the Grenadines', 'saint vincent and the grenadines', '{}', '[]', 'VC', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005753', 'country', 'Samoa', 'samoa', '{}', '[]', 'WS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000534d', 'country', 'San Marino', 'san marino', '{}', '[]', 'SM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005354', 'country', 'Sao Tome and Principe', 'sao tome and principe', '{}', '[]', 'ST', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005341', 'country', 'Saudi Arabia', 'saudi arabia', '{}', '[]', 'SA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000534e', 'country', 'Senegal', 'senegal', '{}', '[]', 'SN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005253', 'country', 'Serbia', 'serbia', '{}', '[]', 'RS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005343', 'country', 'Seychelles', 'seychelles', '{}', '[]', 'SC', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000534c', 'country', 'Sierra Leone', 'sierra leone', '{}', '[]', 'SL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005347', 'country', 'Singapore', 'singapore', '{}', '[]', 'SG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005358', 'country', 'Sint Maarten (Dutch part)', 'sint maarten dutch part', '{}', '[]', 'SX', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000534b', 'country', 'Slovakia', 'slovakia', '{}', '[]', 'SK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005349', 'country', 'Slovenia', 'slovenia', '{}', '[]', 'SI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005342', 'country', 'Solomon Islands', 'solomon islands', '{}', '[]', 'SB', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000534f', 'country', 'Somalia', 'somalia', '{}', '[]', 'SO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005a41', 'country', 'South Africa', 'south africa', '{}', '[]', 'ZA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004753', 'country', 'South Georgia and the South Sandwich Islands', 'south georgia and the south sandwich islands', '{}', '[]', 'GS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005353', 'country', 'South Sudan', 'south sudan', '{}', '[]', 'SS', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004553', 'country', 'Spain', 'spain', '{}', '[]', 'ES', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004c4b', 'country', 'Sri Lanka', 'sri lanka', '{}', '[]', 'LK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005344', 'country', 'Sudan', 'sudan', '{}', '[]', 'SD', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005352', 'country', 'Suriname', 'suriname', '{}', '[]', 'SR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000534a', 'country', 'Svalbard and Jan Mayen', 'svalbard and jan mayen', '{}', '[]', 'SJ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000535a', 'country', 'Swaziland', 'swaziland', '{}', '[]', 'SZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005345', 'country', 'Sweden', 'sweden', '{}', '[]', 'SE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004348', 'country', 'Switzerland', 'switzerland', '{}', '[]', 'CH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005359', 'country', 'Syrian Arab Republic', 'syrian arab republic', '{}', '[]', 'SY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005457', 'country', 'Taiwan, Province of China', 'taiwan province of china', '{}', '[]', 'TW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000544a', 'country', 'Tajikistan', 'tajikistan', '{}', '[]', 'TJ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000545a', 'country', 'Tanzania, United Republic of', 'tanzania united republic of', '{}', '[]', 'TZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005448', 'country', 'Thailand', 'thailand', '{}', '[]', 'TH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000544c', 'country', 'Timor-Leste', 'timor leste', '{}', '[]', 'TL', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005447', 'country', 'Togo', 'togo', '{}', '[]', 'TG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000544b', 'country', 'Tokelau', 'tokelau', '{}', '[]', 'TK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000544f', 'country', 'Tonga', 'tonga', '{}', '[]', 'TO', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005454', 'country', 'Trinidad and Tobago', 'trinidad and tobago', '{}', '[]', 'TT', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000544e', 'country', 'Tunisia', 'tunisia', '{}', '[]', 'TN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005452', 'country', 'Turkey', 'turkey', '{}', '[]', 'TR', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000544d', 'country', 'Turkmenistan', 'turkmenistan', '{}', '[]', 'TM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005443', 'country', 'Turks and Caicos Islands', 'turks and caicos islands', '{}', '[]', 'TC', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005456', 'country', 'Tuvalu', 'tuvalu', '{}', '[]', 'TV', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005547', 'country', 'Uganda', 'uganda', '{}', '[]', 'UG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005541', 'country', 'Ukraine', 'ukraine', '{}', '[]', 'UA', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004145', 'country', 'United Arab Emirates', 'united arab emirates', '{}', '[]', 'AE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004742', 'country', 'United Kingdom of Great Britain and Northern Ireland', 'united kingdom of great britain and northern ireland', '{}', '[]', 'GB', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005553', 'country', 'United States of America', 'united states of america', '{}', '[]', 'US', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000554d', 'country', 'United States Minor Outlying Islands', 'united states minor outlying islands', '{}', '[]', 'UM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005559', 'country', 'Uruguay', 'uruguay', '{}', '[]', 'UY', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000555a', 'country', 'Uzbekistan', 'uzbekistan', '{}', '[]', 'UZ', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005655', 'country', 'Vanuatu', 'vanuatu', '{}', '[]', 'VU', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005645', 'country', 'Venezuela (Bolivarian Republic of)', 'venezuela bolivarian republic of', '{}', '[]', 'VE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000564e', 'country', 'Viet Nam', 'viet nam', '{}', '[]', 'VN', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005647', 'country', 'Virgin Islands (British)', 'virgin islands british', '{}', '[]', 'VG', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005649', 'country', 'Virgin Islands (U.S.)', 'virgin islands u s', '{}', '[]', 'VI', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005746', 'country', 'Wallis and Futuna', 'wallis and futuna', '{}', '[]', 'WF', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000004548', 'country', 'Western Sahara', 'western sahara', '{}', '[]', 'EH', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005945', 'country', 'Yemen', 'yemen', '{}', '[]', 'YE', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005a4d', 'country', 'Zambia', 'zambia', '{}', '[]', 'ZM', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-000000005a57', 'country', 'Zimbabwe', 'zimbabwe', '{}', '[]', 'ZW', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00000000584b', 'country', 'Kosovo', 'kosovo', '{}', '[]', 'XK', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0044452d4257', 'region', 'Baden-Württemberg', 'baden wurttemberg', '{"de":"Baden-Württemberg","en":"Baden-Württemberg","uk":"Баден-Вюртемберг"}', '[]', 'DE', NULL, '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":"DE1","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0044452d4259', 'region', 'Bayern', 'bayern', '{"de":"Bayern","en":"Bavaria","uk":"Баварія"}', '[]', 'DE', NULL, '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":"DE2","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0044452d4245', 'region', 'Berlin', 'berlin', '{"de":"Berlin","en":"Berlin","uk":"Берлін"}', '[]', 'DE', NULL, '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":"DE3","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0044452d4242', 'region', 'Brandenburg', 'brandenburg', '{"de":"Brandenburg","en":"Brandenburg","uk":"Бранденбург"}', '[]', 'DE', NULL, '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":"DE4","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0044452d4842', 'region', 'Bremen', 'bremen', '{"de":"Bremen","en":"Bremen","uk":"Бремен"}', '[]', 'DE', NULL, '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":"DE5","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0044452d4848', 'region', 'Hamburg', 'hamburg', '{"de":"Hamburg","en":"Hamburg","uk":"Гамбург"}', '[]', 'DE', NULL, '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":"DE6","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0044452d4845', 'region', 'Hessen', 'hessen', '{"de":"Hessen","en":"Hesse","uk":"Гессен"}', '[]', 'DE', NULL, '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":"DE7","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0044452d4d56', 'region', 'Mecklenburg-Vorpommern', 'mecklenburg vorpommern', '{"de":"Mecklenburg-Vorpommern","en":"Mecklenburg-Western Pomerania","uk":"Мекленбург-Передня Померанія"}', '[]', 'DE', NULL, '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":"DE8","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0044452d4e49', 'region', 'Niedersachsen', 'niedersachsen', '{"de":"Niedersachsen","en":"Lower Saxony","uk":"Нижня Саксонія"}', '[]', 'DE', NULL, '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":"DE9","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0044452d4e57', 'region', 'Nordrhein-Westfalen', 'nordrhein westfalen', '{"de":"Nordrhein-Westfalen","en":"North Rhine-Westphalia","uk":"Північний Рейн-Вестфалія"}', '[]', 'DE', NULL, '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":"DEA","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0044452d5250', 'region', 'Rheinland-Pfalz', 'rheinland pfalz', '{"de":"Rheinland-Pfalz","en":"Rhineland-Palatinate","uk":"Рейнланд-Пфальц"}', '[]', 'DE', NULL, '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":"DEB","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0044452d534c', 'region', 'Saarland', 'saarland', '{"de":"Saarland","en":"Saarland","uk":"Саарланд"}', '[]', 'DE', NULL, '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":"DEC","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0044452d534e', 'region', 'Sachsen', 'sachsen', '{"de":"Sachsen","en":"Saxony","uk":"Саксонія"}', '[]', 'DE', NULL, '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":"DED","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0044452d5354', 'region', 'Sachsen-Anhalt', 'sachsen anhalt', '{"de":"Sachsen-Anhalt","en":"Saxony-Anhalt","uk":"Саксонія-Ангальт"}', '[]', 'DE', NULL, '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":"DEE","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0044452d5348', 'region', 'Schleswig-Holstein', 'schleswig holstein', '{"de":"Schleswig-Holstein","en":"Schleswig-Holstein","uk":"Шлезвіг-Гольштейн"}', '[]', 'DE', NULL, '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":"DEF","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0044452d5448', 'region', 'Thüringen', 'thuringen', '{"de":"Thüringen","en":"Thuringia","uk":"Тюрингія"}', '[]', 'DE', NULL, '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":"DEG","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00504c2d3032', 'region', 'Dolnośląskie', 'dolnoslaskie', '{"de":"Niederschlesien","en":"Lower Silesia","uk":"Нижньосілезьке воєводство"}', '[]', 'PL', NULL, '00000000-0000-8000-8000-00000000504c', NULL, '{"ags":null,"lau":null,"nuts":"PL51","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00504c2d3034', 'region', 'Kujawsko-Pomorskie', 'kujawsko pomorskie', '{"de":"Kujawien-Pommern","en":"Kuyavia-Pomerania","uk":"Куявсько-Поморське воєводство"}', '[]', 'PL', NULL, '00000000-0000-8000-8000-00000000504c', NULL, '{"ags":null,"lau":null,"nuts":"PL61","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00504c2d3036', 'region', 'Lubelskie', 'lubelskie', '{"de":"Lublin","en":"Lublin","uk":"Люблінське воєводство"}', '[]', 'PL', NULL, '00000000-0000-8000-8000-00000000504c', NULL, '{"ags":null,"lau":null,"nuts":"PL81","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00504c2d3038', 'region', 'Lubuskie', 'lubuskie', '{"de":"Lebus","en":"Lubusz","uk":"Любуське воєводство"}', '[]', 'PL', NULL, '00000000-0000-8000-8000-00000000504c', NULL, '{"ags":null,"lau":null,"nuts":"PL43","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00504c2d3130', 'region', 'Łódzkie', 'lodzkie', '{"de":"Łódź","en":"Łódź","uk":"Лодзинське воєводство"}', '[]', 'PL', NULL, '00000000-0000-8000-8000-00000000504c', NULL, '{"ags":null,"lau":null,"nuts":"PL71","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00504c2d3132', 'region', 'Małopolskie', 'malopolskie', '{"de":"Kleinpolen","en":"Lesser Poland","uk":"Малопольське воєводство"}', '[]', 'PL', NULL, '00000000-0000-8000-8000-00000000504c', NULL, '{"ags":null,"lau":null,"nuts":"PL21","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00504c2d3134', 'region', 'Mazowieckie', 'mazowieckie', '{"de":"Masowien","en":"Masovia","uk":"Мазовецьке воєводство"}', '[]', 'PL', NULL, '00000000-0000-8000-8000-00000000504c', NULL, '{"ags":null,"lau":null,"nuts":"PL9","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00504c2d3136', 'region', 'Opolskie', 'opolskie', '{"de":"Oppeln","en":"Opole","uk":"Опольське воєводство"}', '[]', 'PL', NULL, '00000000-0000-8000-8000-00000000504c', NULL, '{"ags":null,"lau":null,"nuts":"PL52","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00504c2d3138', 'region', 'Podkarpackie', 'podkarpackie', '{"de":"Karpatenvorland","en":"Subcarpathia","uk":"Підкарпатське воєводство"}', '[]', 'PL', NULL, '00000000-0000-8000-8000-00000000504c', NULL, '{"ags":null,"lau":null,"nuts":"PL82","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00504c2d3230', 'region', 'Podlaskie', 'podlaskie', '{"de":"Podlachien","en":"Podlachia","uk":"Підляське воєводство"}', '[]', 'PL', NULL, '00000000-0000-8000-8000-00000000504c', NULL, '{"ags":null,"lau":null,"nuts":"PL84","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00504c2d3232', 'region', 'Pomorskie', 'pomorskie', '{"de":"Pommern","en":"Pomerania","uk":"Поморське воєводство"}', '[]', 'PL', NULL, '00000000-0000-8000-8000-00000000504c', NULL, '{"ags":null,"lau":null,"nuts":"PL63","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00504c2d3234', 'region', 'Śląskie', 'slaskie', '{"de":"Schlesien","en":"Silesia","uk":"Сілезьке воєводство"}', '[]', 'PL', NULL, '00000000-0000-8000-8000-00000000504c', NULL, '{"ags":null,"lau":null,"nuts":"PL22","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00504c2d3236', 'region', 'Świętokrzyskie', 'swietokrzyskie', '{"de":"Heiligkreuz","en":"Holy Cross","uk":"Свентокшиське воєводство"}', '[]', 'PL', NULL, '00000000-0000-8000-8000-00000000504c', NULL, '{"ags":null,"lau":null,"nuts":"PL72","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00504c2d3238', 'region', 'Warmińsko-Mazurskie', 'warminsko mazurskie', '{"de":"Ermland-Masuren","en":"Warmia-Masuria","uk":"Вармінсько-Мазурське воєводство"}', '[]', 'PL', NULL, '00000000-0000-8000-8000-00000000504c', NULL, '{"ags":null,"lau":null,"nuts":"PL62","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00504c2d3330', 'region', 'Wielkopolskie', 'wielkopolskie', '{"de":"Großpolen","en":"Greater Poland","uk":"Великопольське воєводство"}', '[]', 'PL', NULL, '00000000-0000-8000-8000-00000000504c', NULL, '{"ags":null,"lau":null,"nuts":"PL41","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-00504c2d3332', 'region', 'Zachodniopomorskie', 'zachodniopomorskie', '{"de":"Westpommern","en":"West Pomerania","uk":"Західнопоморське воєводство"}', '[]', 'PL', NULL, '00000000-0000-8000-8000-00000000504c', NULL, '{"ags":null,"lau":null,"nuts":"PL42","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3035', 'region', 'Vinnytska oblast', 'vinnytska oblast', '{"de":"Oblast Winnyzja","en":"Vinnytsia Oblast","uk":"Вінницька область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3037', 'region', 'Volynska oblast', 'volynska oblast', '{"de":"Oblast Wolyn","en":"Volyn Oblast","uk":"Волинська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3039', 'region', 'Luhanska oblast', 'luhanska oblast', '{"de":"Oblast Luhansk","en":"Luhansk Oblast","uk":"Луганська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3132', 'region', 'Dnipropetrovska oblast', 'dnipropetrovska oblast', '{"de":"Oblast Dnipropetrowsk","en":"Dnipropetrovsk Oblast","uk":"Дніпропетровська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3134', 'region', 'Donetska oblast', 'donetska oblast', '{"de":"Oblast Donezk","en":"Donetsk Oblast","uk":"Донецька область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3138', 'region', 'Zhytomyrska oblast', 'zhytomyrska oblast', '{"de":"Oblast Schytomyr","en":"Zhytomyr Oblast","uk":"Житомирська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3231', 'region', 'Zakarpatska oblast', 'zakarpatska oblast', '{"de":"Oblast Transkarpatien","en":"Zakarpattia Oblast","uk":"Закарпатська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3233', 'region', 'Zaporizka oblast', 'zaporizka oblast', '{"de":"Oblast Saporischschja","en":"Zaporizhzhia Oblast","uk":"Запорізька область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3236', 'region', 'Ivano-Frankivska oblast', 'ivano frankivska oblast', '{"de":"Oblast Iwano-Frankiwsk","en":"Ivano-Frankivsk Oblast","uk":"Івано-Франківська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3330', 'region', 'Kyiv', 'kyiv', '{"de":"Kyjiw","en":"Kyiv","uk":"Київ"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3332', 'region', 'Kyivska oblast', 'kyivska oblast', '{"de":"Oblast Kyjiw","en":"Kyiv Oblast","uk":"Київська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3335', 'region', 'Kirovohradska oblast', 'kirovohradska oblast', '{"de":"Oblast Kirowohrad","en":"Kirovohrad Oblast","uk":"Кіровоградська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3430', 'region', 'Sevastopol', 'sevastopol', '{"de":"Sewastopol","en":"Sevastopol","uk":"Севастополь"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3433', 'region', 'Avtonomna Respublika Krym', 'avtonomna respublika krym', '{"de":"Autonome Republik Krim","en":"Autonomous Republic of Crimea","uk":"Автономна Республіка Крим"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3436', 'region', 'Lvivska oblast', 'lvivska oblast', '{"de":"Oblast Lwiw","en":"Lviv Oblast","uk":"Львівська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3438', 'region', 'Mykolaivska oblast', 'mykolaivska oblast', '{"de":"Oblast Mykolajiw","en":"Mykolaiv Oblast","uk":"Миколаївська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3531', 'region', 'Odeska oblast', 'odeska oblast', '{"de":"Oblast Odessa","en":"Odesa Oblast","uk":"Одеська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3533', 'region', 'Poltavska oblast', 'poltavska oblast', '{"de":"Oblast Poltawa","en":"Poltava Oblast","uk":"Полтавська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3536', 'region', 'Rivnenska oblast', 'rivnenska oblast', '{"de":"Oblast Riwne","en":"Rivne Oblast","uk":"Рівненська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3539', 'region', 'Sumska oblast', 'sumska oblast', '{"de":"Oblast Sumy","en":"Sumy Oblast","uk":"Сумська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3631', 'region', 'Ternopilska oblast', 'ternopilska oblast', '{"de":"Oblast Ternopil","en":"Ternopil Oblast","uk":"Тернопільська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3633', 'region', 'Kharkivska oblast', 'kharkivska oblast', '{"de":"Oblast Charkiw","en":"Kharkiv Oblast","uk":"Харківська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3635', 'region', 'Khersonska oblast', 'khersonska oblast', '{"de":"Oblast Cherson","en":"Kherson Oblast","uk":"Херсонська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3638', 'region', 'Khmelnytska oblast', 'khmelnytska oblast', '{"de":"Oblast Chmelnyzkyj","en":"Khmelnytskyi Oblast","uk":"Хмельницька область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3731', 'region', 'Cherkaska oblast', 'cherkaska oblast', '{"de":"Oblast Tscherkassy","en":"Cherkasy Oblast","uk":"Черкаська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3734', 'region', 'Chernihivska oblast', 'chernihivska oblast', '{"de":"Oblast Tschernihiw","en":"Chernihiv Oblast","uk":"Чернігівська область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('00000000-0000-8000-8000-0055412d3737', 'region', 'Chernivetska oblast', 'chernivetska oblast', '{"de":"Oblast Tscherniwzi","en":"Chernivtsi Oblast","uk":"Чернівецька область"}', '[]', 'UA', NULL, '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '1970-01-01 00:00:00+00', '1970-01-01 00:00:00+00', NULL);
INSERT INTO public.place VALUES ('019c1912-fa00-75cb-849a-88d596476118', 'region', 'Grand Est', 'grand est', '{"de":"Großer Osten"}', '[]', 'FR', NULL, '00000000-0000-8000-8000-000000004652', NULL, '{"ags":null,"lau":null,"nuts":"FRF","gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019c1912-fa00-75cb-849a-88de52d413a5', 'municipality', 'Rodgau', 'rodgau', '{"uk":"Родгау"}', '[]', 'DE', 'city', '00000000-0000-8000-8000-0044452d4845', NULL, '{"ags":"06438011","lau":null,"nuts":null,"gss":null,"geonames":"2845721","wikidata":"Q14892"}', 50.02627, 8.88588, 'approximate', 0.6347257676931827, 0.09923515093343399, 0.7663390794194946, 45202, 2019, 'Europe/Berlin', '["de"]', '[]', '["lifelong_learning","skilled_workers"]', '["adult_education_centre","library"]', true, 'https://www.rodgau.de', NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019c1912-fa00-75cb-849a-88ec2dce16d1', 'municipality', 'Решетилівка', 'reshetilivka', '{}', '[]', 'UA', 'other', '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, '2026-01-01', 'merged', '["019c1912-fa00-75cb-849a-88e37d6f0461"]', NULL, NULL, 2, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019c1912-fa00-75cb-849a-89f398350598', 'municipality', 'Vejle', 'vejle', '{}', '[]', 'DK', 'municipality', '00000000-0000-8000-8000-00000000444b', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019c1912-fa00-75cb-849a-88e37d6f0461', 'municipality', 'Полтава', 'poltava', '{"de":"Poltawa","en":"Poltava"}', '[]', 'UA', 'city', '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 49.59373, 34.54073, 'approximate', 0.5339401314095411, 0.3675260107478493, 0.7614673778266103, 317847, NULL, NULL, '[]', '[]', '["reconstruction","youth"]', '[]', true, NULL, NULL, NULL, 'active', '[]', '2026-02-01 12:00:00+00', NULL, 3, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019c1912-fa00-75cb-849a-8b36bb054509', 'municipality', 'Dietzenbach', 'dietzenbach', '{}', '[]', 'DE', 'city', '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019c1912-fa00-75cb-849a-8ba5e08bb3c8', 'municipality', 'Seligenstadt', 'seligenstadt', '{}', '[]', 'DE', 'city', '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019daac3-0200-770f-8907-3d0989cf2698', 'region', 'Syddanmark', 'syddanmark', '{}', '[]', 'DK', NULL, '00000000-0000-8000-8000-00000000444b', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, '2007-01-01', NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019daac3-0200-770f-8907-3d115c54bc29', 'municipality', 'Vejle', 'vejle', '{}', '[]', 'DK', 'municipality', '019daac3-0200-770f-8907-3d0989cf2698', 'Region Syddanmark', '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 2, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', '{"kind":"merged","on":"2031-01-01","successor_ids":["019daac3-0200-770f-8907-3d99d2b1cabd"]}');
INSERT INTO public.place VALUES ('019daac3-0200-770f-8907-38c82d7e2f77', 'municipality', 'Rozsoshentsi', 'rozsoshentsi', '{}', '[]', 'UA', 'city', '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, '2026-01-01', 'merged', '["019c1912-fa00-75cb-849a-88e37d6f0461"]', NULL, NULL, 2, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019daac3-0200-770f-8907-3d2d29e759f9', 'municipality', 'Belfast', 'belfast', '{}', '[]', 'GB', 'municipality', '00000000-0000-8000-8000-000000004742', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":"2655984","wikidata":null}', 54.59682, -5.92541, 'approximate', 0.5762311477067251, -0.0598059891082766, 0.8150956435163735, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, 'geonames', 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019daac3-0200-770f-8907-3d89c876c628', 'municipality', 'Kolding', 'kolding', '{}', '[]', 'DK', 'municipality', '00000000-0000-8000-8000-00000000444b', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":"2620214","wikidata":null}', 55.49, 9.47, 'approximate', 0.5588290560402837, 0.09321514248459765, 0.8240273195329763, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, 'geonames', 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019daac3-0200-770f-8907-3d99d2b1cabd', 'municipality', 'Egtved-Give', 'egtved give', '{}', '[]', 'DK', 'city', '00000000-0000-8000-8000-00000000444b', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019daac3-0200-770f-8907-3dab4c53dce6', 'municipality', 'Filderstadt', 'filderstadt', '{}', '[]', 'DE', 'city', '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019daac3-0200-770f-8907-3db3788c4d25', 'municipality', 'Poltava', 'poltava', '{}', '[]', 'UA', 'city', '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019daac3-0200-770f-8907-400c74db1656', 'municipality', 'Filderstadt', 'filderstadt', '{}', '[]', 'DE', 'city', '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019daac3-0200-770f-8907-4015c305cb06', 'municipality', 'Poltava', 'poltava', '{}', '[]', 'UA', 'city', '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019daac3-0200-770f-8907-4038e550999a', 'municipality', 'Filderstadt', 'filderstadt', '{}', '[]', 'DE', 'city', '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019daac3-0200-770f-8907-4041c3429c75', 'municipality', 'Poltava', 'poltava', '{}', '[]', 'UA', 'city', '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019daac3-0200-770f-8907-4118103fb997', 'municipality', 'Filderstadt', 'filderstadt', '{}', '[]', 'DE', 'city', '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019daac3-0200-770f-8907-4126fa43fba6', 'municipality', 'Poltava', 'poltava', '{}', '[]', 'UA', 'city', '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019daac3-0200-770f-8907-41446cbb67d8', 'municipality', 'Filderstadt', 'filderstadt', '{}', '[]', 'DE', 'city', '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019daac3-0200-770f-8907-4153aeaf707a', 'municipality', 'Poltava', 'poltava', '{}', '[]', 'UA', 'city', '00000000-0000-8000-8000-000000005541', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.place VALUES ('019daac3-0200-770f-8907-42a074c0b4c5', 'municipality', 'Ostfildern', 'ostfildern', '{}', '[]', 'DE', 'city', '00000000-0000-8000-8000-000000004445', NULL, '{"ags":null,"lau":null,"nuts":null,"gss":null,"geonames":null,"wikidata":null}', 50, 8.5, 'approximate', 0.6357271427524755, 0.09501005806917738, 0.766044443118978, NULL, NULL, NULL, '[]', '[]', '[]', '[]', false, NULL, NULL, NULL, 'active', '[]', NULL, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', NULL);
INSERT INTO public.place_code VALUES ('nuts', 'DE1', '00000000-0000-8000-8000-0044452d4257');
INSERT INTO public.place_code VALUES ('nuts', 'DE2', '00000000-0000-8000-8000-0044452d4259');
INSERT INTO public.place_code VALUES ('nuts', 'DE3', '00000000-0000-8000-8000-0044452d4245');
INSERT INTO public.place_code VALUES ('nuts', 'DE4', '00000000-0000-8000-8000-0044452d4242');
INSERT INTO public.place_code VALUES ('nuts', 'DE5', '00000000-0000-8000-8000-0044452d4842');
INSERT INTO public.place_code VALUES ('nuts', 'DE6', '00000000-0000-8000-8000-0044452d4848');
INSERT INTO public.place_code VALUES ('nuts', 'DE7', '00000000-0000-8000-8000-0044452d4845');
INSERT INTO public.place_code VALUES ('nuts', 'DE8', '00000000-0000-8000-8000-0044452d4d56');
INSERT INTO public.place_code VALUES ('nuts', 'DE9', '00000000-0000-8000-8000-0044452d4e49');
INSERT INTO public.place_code VALUES ('nuts', 'DEA', '00000000-0000-8000-8000-0044452d4e57');
INSERT INTO public.place_code VALUES ('nuts', 'DEB', '00000000-0000-8000-8000-0044452d5250');
INSERT INTO public.place_code VALUES ('nuts', 'DEC', '00000000-0000-8000-8000-0044452d534c');
INSERT INTO public.place_code VALUES ('nuts', 'DED', '00000000-0000-8000-8000-0044452d534e');
INSERT INTO public.place_code VALUES ('nuts', 'DEE', '00000000-0000-8000-8000-0044452d5354');
INSERT INTO public.place_code VALUES ('nuts', 'DEF', '00000000-0000-8000-8000-0044452d5348');
INSERT INTO public.place_code VALUES ('nuts', 'DEG', '00000000-0000-8000-8000-0044452d5448');
INSERT INTO public.place_code VALUES ('nuts', 'PL51', '00000000-0000-8000-8000-00504c2d3032');
INSERT INTO public.place_code VALUES ('nuts', 'PL61', '00000000-0000-8000-8000-00504c2d3034');
INSERT INTO public.place_code VALUES ('nuts', 'PL81', '00000000-0000-8000-8000-00504c2d3036');
INSERT INTO public.place_code VALUES ('nuts', 'PL43', '00000000-0000-8000-8000-00504c2d3038');
INSERT INTO public.place_code VALUES ('nuts', 'PL71', '00000000-0000-8000-8000-00504c2d3130');
INSERT INTO public.place_code VALUES ('nuts', 'PL21', '00000000-0000-8000-8000-00504c2d3132');
INSERT INTO public.place_code VALUES ('nuts', 'PL9', '00000000-0000-8000-8000-00504c2d3134');
INSERT INTO public.place_code VALUES ('nuts', 'PL52', '00000000-0000-8000-8000-00504c2d3136');
INSERT INTO public.place_code VALUES ('nuts', 'PL82', '00000000-0000-8000-8000-00504c2d3138');
INSERT INTO public.place_code VALUES ('nuts', 'PL84', '00000000-0000-8000-8000-00504c2d3230');
INSERT INTO public.place_code VALUES ('nuts', 'PL63', '00000000-0000-8000-8000-00504c2d3232');
INSERT INTO public.place_code VALUES ('nuts', 'PL22', '00000000-0000-8000-8000-00504c2d3234');
INSERT INTO public.place_code VALUES ('nuts', 'PL72', '00000000-0000-8000-8000-00504c2d3236');
INSERT INTO public.place_code VALUES ('nuts', 'PL62', '00000000-0000-8000-8000-00504c2d3238');
INSERT INTO public.place_code VALUES ('nuts', 'PL41', '00000000-0000-8000-8000-00504c2d3330');
INSERT INTO public.place_code VALUES ('nuts', 'PL42', '00000000-0000-8000-8000-00504c2d3332');
INSERT INTO public.place_code VALUES ('nuts', 'FRF', '019c1912-fa00-75cb-849a-88d596476118');
INSERT INTO public.place_code VALUES ('ags', '06438011', '019c1912-fa00-75cb-849a-88de52d413a5');
INSERT INTO public.place_code VALUES ('geonames', '2845721', '019c1912-fa00-75cb-849a-88de52d413a5');
INSERT INTO public.place_code VALUES ('wikidata', 'Q14892', '019c1912-fa00-75cb-849a-88de52d413a5');
INSERT INTO public.place_code VALUES ('geonames', '2655984', '019daac3-0200-770f-8907-3d2d29e759f9');
INSERT INTO public.place_code VALUES ('geonames', '2620214', '019daac3-0200-770f-8907-3d89c876c628');
INSERT INTO public.place_label VALUES ('theme', 'lifelong_learning', '019c1912-fa00-75cb-849a-88de52d413a5');
INSERT INTO public.place_label VALUES ('theme', 'skilled_workers', '019c1912-fa00-75cb-849a-88de52d413a5');
INSERT INTO public.place_label VALUES ('asset', 'adult_education_centre', '019c1912-fa00-75cb-849a-88de52d413a5');
INSERT INTO public.place_label VALUES ('asset', 'library', '019c1912-fa00-75cb-849a-88de52d413a5');
INSERT INTO public.place_label VALUES ('theme', 'reconstruction', '019c1912-fa00-75cb-849a-88e37d6f0461');
INSERT INTO public.place_label VALUES ('theme', 'youth', '019c1912-fa00-75cb-849a-88e37d6f0461');
INSERT INTO public.place_succession VALUES ('019c1912-fa00-75cb-849a-88ec2dce16d1', '019c1912-fa00-75cb-849a-88e37d6f0461', 'merged', '2026-01-01');
INSERT INTO public.place_succession VALUES ('019daac3-0200-770f-8907-38c82d7e2f77', '019c1912-fa00-75cb-849a-88e37d6f0461', 'merged', '2026-01-01');
INSERT INTO public.refresh_token VALUES ('19eb5f49f50eb00f59807ba2bfe544e529ea30300fa3cfae0148ebfe65b88dc4', 'e9a4b2a7-56a3-4a98-b431-774bc6d48d9f', '019c1912-fa00-75cb-849a-886a9b8e4ef6', '2026-02-01 12:00:00+00', '2026-03-03 12:00:00+00', '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00');
INSERT INTO public.refresh_token VALUES ('2e39e5b433b660b78095fab08f6c16114a8dc7d4bea64dfba95e0b040c23f04a', 'e9a4b2a7-56a3-4a98-b431-774bc6d48d9f', '019c1912-fa00-75cb-849a-886a9b8e4ef6', '2026-02-01 12:00:00+00', '2026-03-03 12:00:00+00', NULL, '2026-02-01 12:00:00+00');
INSERT INTO public.refresh_token VALUES ('05951d0ea7d032b3ae615e8fdabfe84ddcdabc498d1470f300a4686e5379dd73', '1d252e82-5a03-4fbb-b2d1-7c3b248e5353', '019c1912-fa00-75cb-849a-886a9b8e4ef6', '2026-01-29 12:00:00+00', '2026-02-28 12:00:00+00', '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00');
INSERT INTO public.refresh_token VALUES ('d48925f4ebd578661fe87c843ce1d8f48abef6eb233ecef85f55ecf2280a8cba', '1d252e82-5a03-4fbb-b2d1-7c3b248e5353', '019c1912-fa00-75cb-849a-886a9b8e4ef6', '2026-01-29 12:00:00+00', '2026-02-28 12:00:00+00', NULL, '2026-01-29 12:00:00+00');
INSERT INTO public.refresh_token VALUES ('a2b34b4fb497c7a440999f10e230f485899084b9624d574b0ede88ddbb522894', '9387ec77-fc77-43b0-92ae-0cf861893609', '019c1912-fa00-75cb-849a-886a9b8e4ef6', '2026-01-29 12:00:00+00', '2026-02-28 12:00:00+00', NULL, NULL);
INSERT INTO public.registration VALUES ('019daac3-0200-770f-8907-446f8d2cf4db', '019daac3-0200-770f-8907-442356b47144', '019daac3-0200-770f-8907-446b056650e1', 'offered', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, true, 0, NULL, NULL, NULL, NULL, 0, '2026-02-02 12:00:00+00', 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', false, NULL, NULL);
INSERT INTO public.registration VALUES ('019daac3-0200-770f-8907-3a07e43cb0e2', '019daac3-0200-770f-8907-395a5006897f', '019daac3-0200-770f-8907-39ff7aa54286', 'cancelled_by_participant', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":null,"residence_country":"DE","counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":"newcomer","size":1}', 'onsite', 'international', 1, false, 0, '["migrant","politics"]', '2026-02-01 12:00:00+00', NULL, NULL, 0, NULL, 5, '2026-02-01 12:00:00+00', '2026-02-01 12:00:00+00', false, NULL, NULL);
INSERT INTO public.registration VALUES ('019daac3-0200-770f-8907-3a10ad2bb158', '019daac3-0200-770f-8907-395a5006897f', '019daac3-0200-770f-8907-3a01599da03e', 'expired', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'international', 1, false, 0, '["migrant"]', '2026-02-01 12:00:00+00', NULL, NULL, 0, NULL, 3, '2026-02-01 12:00:00+00', '2026-04-20 12:00:00+00', false, NULL, NULL);
INSERT INTO public.registration VALUES ('019daac3-0200-770f-8907-43be2f0632b2', '019daac3-0200-770f-8907-439feda1d31d', '019daac3-0200-770f-8907-43bac81aaa56', 'submitted', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, false, 0, NULL, NULL, NULL, NULL, 0, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', false, NULL, NULL);
INSERT INTO public.registration VALUES ('019daac3-0200-770f-8907-43c43574f38b', '019daac3-0200-770f-8907-439feda1d31d', '019daac3-0200-770f-8907-43c0446588b8', 'submitted', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, false, 0, NULL, NULL, NULL, NULL, 0, NULL, 1, '2026-01-29 12:00:00+00', '2026-01-29 12:00:00+00', false, NULL, NULL);
INSERT INTO public.registration VALUES ('019daac3-0200-770f-8907-4453a2d567c6', '019daac3-0200-770f-8907-43fa671280ca', '019daac3-0200-770f-8907-444f44a36551', 'waitlisted', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, false, 0, NULL, NULL, NULL, 2, 0, NULL, 1, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', false, NULL, NULL);
INSERT INTO public.registration VALUES ('019daac3-0200-770f-8907-444788aa5088', '019daac3-0200-770f-8907-43fa671280ca', '019daac3-0200-770f-8907-4443e4d4e014', 'cancelled_by_participant', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, false, 0, NULL, NULL, NULL, NULL, 0, NULL, 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', false, NULL, NULL);
INSERT INTO public.registration VALUES ('019daac3-0200-770f-8907-444df80f9327', '019daac3-0200-770f-8907-43fa671280ca', '019daac3-0200-770f-8907-4449f1020a93', 'offered', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, true, 0, NULL, NULL, NULL, NULL, 0, '2026-01-31 12:00:00+00', 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', false, NULL, NULL);
INSERT INTO public.registration VALUES ('019daac3-0200-770f-8907-4475e41d1f28', '019daac3-0200-770f-8907-442356b47144', '019daac3-0200-770f-8907-44710f9c3e65', 'waitlisted', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, false, 0, NULL, NULL, NULL, 2, 0, NULL, 1, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', false, NULL, NULL);
INSERT INTO public.registration VALUES ('019daac3-0200-770f-8907-44698b609f58', '019daac3-0200-770f-8907-442356b47144', '019daac3-0200-770f-8907-4465124f2141', 'cancelled_by_participant', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, false, 0, NULL, NULL, NULL, NULL, 0, NULL, 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', false, NULL, NULL);
INSERT INTO public.registration VALUES ('019daac3-0200-770f-8907-44baa04213f3', '019daac3-0200-770f-8907-44960a0b20f9', '019daac3-0200-770f-8907-44b621f797de', 'cancelled_by_host', '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, false, 0, NULL, NULL, NULL, NULL, 0, NULL, 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', false, 'So the hosts decided.', NULL);
INSERT INTO public.registration VALUES ('019daac3-0200-770f-8907-44b4dcd3ab9a', '019daac3-0200-770f-8907-44960a0b20f9', '019daac3-0200-770f-8907-44902e9f8487', 'cancelled_by_host', '{"organisation_id":null,"delegation":"019daac3-0200-770f-8907-448ddc4ac974","provenance":{"organisation_country":"DK","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":null,"size":1}', 'onsite', 'national', 1, false, 0, NULL, NULL, NULL, NULL, 0, NULL, 2, '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00', false, NULL, '019daac3-0200-770f-8907-448ddc4ac974');
INSERT INTO public.representation_reading VALUES ('019daac3-0200-770f-8907-395a5006897f', '2026-02-01', '{"day":"2026-02-01","people":0,"declared":0,"heads":{"migrant":0,"politics":0}}', '{"declared":null,"undeclared":null,"coverage":null,"coverage_min":null,"equitability":null,"balance":null,"target_fit":null,"index":null,"groups":[{"group":"migrant","suppressed":true,"heads":null,"weight":null,"target":0.4,"minimum":1},{"group":"politics","suppressed":true,"heads":null,"weight":null,"target":0.6,"minimum":1}]}');
INSERT INTO public.seaql_migrations VALUES ('0001_directory', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0002_access', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0003_operations', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0004_partnerships', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0005_learning_cities', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0006_conferences', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0007_jobs', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0008_consent', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0009_one_queue', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0010_actors', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0011_kept_answers', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0012_history', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0013_names_folded_alike', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0014_domestic', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0014_mappings', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0015_finding', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0016_proposals', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0017_mergers', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0018_periods', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0020_towns_join', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0021_disputes', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0023_conference_lists', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0023_directory_lists', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0023_figure_lists', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0023_partnership_lists', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0023_remark_lists', 1795748731);
INSERT INTO public.seaql_migrations VALUES ('0024_oldest_program', 1795748731);
INSERT INTO public.search_spelling VALUES ('aaand', 'aaland');
INSERT INTO public.search_spelling VALUES ('aalad', 'aaland');
INSERT INTO public.search_spelling VALUES ('aalan', 'aaland');
INSERT INTO public.search_spelling VALUES ('aaland', 'aaland');
INSERT INTO public.search_spelling VALUES ('aalnd', 'aaland');
INSERT INTO public.search_spelling VALUES ('aland', 'aaland');
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
INSERT INTO public.search_spelling VALUES ('afica', 'africa');
INSERT INTO public.search_spelling VALUES ('afrca', 'africa');
INSERT INTO public.search_spelling VALUES ('afria', 'africa');
INSERT INTO public.search_spelling VALUES ('afric', 'africa');
INSERT INTO public.search_spelling VALUES ('africa', 'africa');
INSERT INTO public.search_spelling VALUES ('arica', 'africa');
INSERT INTO public.search_spelling VALUES ('frica', 'africa');
INSERT INTO public.search_spelling VALUES ('afican', 'african');
INSERT INTO public.search_spelling VALUES ('afrcan', 'african');
INSERT INTO public.search_spelling VALUES ('afrian', 'african');
INSERT INTO public.search_spelling VALUES ('africa', 'african');
INSERT INTO public.search_spelling VALUES ('african', 'african');
INSERT INTO public.search_spelling VALUES ('africn', 'african');
INSERT INTO public.search_spelling VALUES ('arican', 'african');
INSERT INTO public.search_spelling VALUES ('frican', 'african');
INSERT INTO public.search_spelling VALUES ('aand', 'aland');
INSERT INTO public.search_spelling VALUES ('alad', 'aland');
INSERT INTO public.search_spelling VALUES ('alan', 'aland');
INSERT INTO public.search_spelling VALUES ('aland', 'aland');
INSERT INTO public.search_spelling VALUES ('alnd', 'aland');
INSERT INTO public.search_spelling VALUES ('land', 'aland');
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
INSERT INTO public.search_spelling VALUES ('aerica', 'america');
INSERT INTO public.search_spelling VALUES ('ameica', 'america');
INSERT INTO public.search_spelling VALUES ('amerca', 'america');
INSERT INTO public.search_spelling VALUES ('ameria', 'america');
INSERT INTO public.search_spelling VALUES ('americ', 'america');
INSERT INTO public.search_spelling VALUES ('america', 'america');
INSERT INTO public.search_spelling VALUES ('amrica', 'america');
INSERT INTO public.search_spelling VALUES ('merica', 'america');
INSERT INTO public.search_spelling VALUES ('aerican', 'american');
INSERT INTO public.search_spelling VALUES ('ameican', 'american');
INSERT INTO public.search_spelling VALUES ('amercan', 'american');
INSERT INTO public.search_spelling VALUES ('amerian', 'american');
INSERT INTO public.search_spelling VALUES ('america', 'american');
INSERT INTO public.search_spelling VALUES ('american', 'american');
INSERT INTO public.search_spelling VALUES ('americn', 'american');
INSERT INTO public.search_spelling VALUES ('amrican', 'american');
INSERT INTO public.search_spelling VALUES ('merican', 'american');
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
INSERT INTO public.search_spelling VALUES ('aab', 'arab');
INSERT INTO public.search_spelling VALUES ('ara', 'arab');
INSERT INTO public.search_spelling VALUES ('arab', 'arab');
INSERT INTO public.search_spelling VALUES ('arb', 'arab');
INSERT INTO public.search_spelling VALUES ('rab', 'arab');
INSERT INTO public.search_spelling VALUES ('aabia', 'arabia');
INSERT INTO public.search_spelling VALUES ('araba', 'arabia');
INSERT INTO public.search_spelling VALUES ('arabi', 'arabia');
INSERT INTO public.search_spelling VALUES ('arabia', 'arabia');
INSERT INTO public.search_spelling VALUES ('araia', 'arabia');
INSERT INTO public.search_spelling VALUES ('arbia', 'arabia');
INSERT INTO public.search_spelling VALUES ('rabia', 'arabia');
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
INSERT INTO public.search_spelling VALUES ('arbuda', 'barbuda');
INSERT INTO public.search_spelling VALUES ('babuda', 'barbuda');
INSERT INTO public.search_spelling VALUES ('barbda', 'barbuda');
INSERT INTO public.search_spelling VALUES ('barbua', 'barbuda');
INSERT INTO public.search_spelling VALUES ('barbud', 'barbuda');
INSERT INTO public.search_spelling VALUES ('barbuda', 'barbuda');
INSERT INTO public.search_spelling VALUES ('baruda', 'barbuda');
INSERT INTO public.search_spelling VALUES ('brbuda', 'barbuda');
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
INSERT INTO public.search_spelling VALUES ('bisau', 'bissau');
INSERT INTO public.search_spelling VALUES ('bissa', 'bissau');
INSERT INTO public.search_spelling VALUES ('bissau', 'bissau');
INSERT INTO public.search_spelling VALUES ('bissu', 'bissau');
INSERT INTO public.search_spelling VALUES ('bssau', 'bissau');
INSERT INTO public.search_spelling VALUES ('issau', 'bissau');
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
INSERT INTO public.search_spelling VALUES ('blivia', 'bolivia');
INSERT INTO public.search_spelling VALUES ('boivia', 'bolivia');
INSERT INTO public.search_spelling VALUES ('boliia', 'bolivia');
INSERT INTO public.search_spelling VALUES ('boliva', 'bolivia');
INSERT INTO public.search_spelling VALUES ('bolivi', 'bolivia');
INSERT INTO public.search_spelling VALUES ('bolivia', 'bolivia');
INSERT INTO public.search_spelling VALUES ('bolvia', 'bolivia');
INSERT INTO public.search_spelling VALUES ('olivia', 'bolivia');
INSERT INTO public.search_spelling VALUES ('bnaire', 'bonaire');
INSERT INTO public.search_spelling VALUES ('boaire', 'bonaire');
INSERT INTO public.search_spelling VALUES ('bonaie', 'bonaire');
INSERT INTO public.search_spelling VALUES ('bonair', 'bonaire');
INSERT INTO public.search_spelling VALUES ('bonaire', 'bonaire');
INSERT INTO public.search_spelling VALUES ('bonare', 'bonaire');
INSERT INTO public.search_spelling VALUES ('bonire', 'bonaire');
INSERT INTO public.search_spelling VALUES ('onaire', 'bonaire');
INSERT INTO public.search_spelling VALUES ('bonia', 'bosnia');
INSERT INTO public.search_spelling VALUES ('bosia', 'bosnia');
INSERT INTO public.search_spelling VALUES ('bosna', 'bosnia');
INSERT INTO public.search_spelling VALUES ('bosni', 'bosnia');
INSERT INTO public.search_spelling VALUES ('bosnia', 'bosnia');
INSERT INTO public.search_spelling VALUES ('bsnia', 'bosnia');
INSERT INTO public.search_spelling VALUES ('osnia', 'bosnia');
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
INSERT INTO public.search_spelling VALUES ('bazil', 'brazil');
INSERT INTO public.search_spelling VALUES ('brail', 'brazil');
INSERT INTO public.search_spelling VALUES ('brazi', 'brazil');
INSERT INTO public.search_spelling VALUES ('brazil', 'brazil');
INSERT INTO public.search_spelling VALUES ('brazl', 'brazil');
INSERT INTO public.search_spelling VALUES ('brzil', 'brazil');
INSERT INTO public.search_spelling VALUES ('razil', 'brazil');
INSERT INTO public.search_spelling VALUES ('bitain', 'britain');
INSERT INTO public.search_spelling VALUES ('briain', 'britain');
INSERT INTO public.search_spelling VALUES ('britai', 'britain');
INSERT INTO public.search_spelling VALUES ('britain', 'britain');
INSERT INTO public.search_spelling VALUES ('britan', 'britain');
INSERT INTO public.search_spelling VALUES ('britin', 'britain');
INSERT INTO public.search_spelling VALUES ('brtain', 'britain');
INSERT INTO public.search_spelling VALUES ('ritain', 'britain');
INSERT INTO public.search_spelling VALUES ('bitish', 'british');
INSERT INTO public.search_spelling VALUES ('briish', 'british');
INSERT INTO public.search_spelling VALUES ('britih', 'british');
INSERT INTO public.search_spelling VALUES ('britis', 'british');
INSERT INTO public.search_spelling VALUES ('british', 'british');
INSERT INTO public.search_spelling VALUES ('britsh', 'british');
INSERT INTO public.search_spelling VALUES ('brtish', 'british');
INSERT INTO public.search_spelling VALUES ('ritish', 'british');
INSERT INTO public.search_spelling VALUES ('brnei', 'brunei');
INSERT INTO public.search_spelling VALUES ('bruei', 'brunei');
INSERT INTO public.search_spelling VALUES ('brune', 'brunei');
INSERT INTO public.search_spelling VALUES ('brunei', 'brunei');
INSERT INTO public.search_spelling VALUES ('bruni', 'brunei');
INSERT INTO public.search_spelling VALUES ('bunei', 'brunei');
INSERT INTO public.search_spelling VALUES ('runei', 'brunei');
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
INSERT INTO public.search_spelling VALUES ('aicos', 'caicos');
INSERT INTO public.search_spelling VALUES ('cacos', 'caicos');
INSERT INTO public.search_spelling VALUES ('caico', 'caicos');
INSERT INTO public.search_spelling VALUES ('caicos', 'caicos');
INSERT INTO public.search_spelling VALUES ('caics', 'caicos');
INSERT INTO public.search_spelling VALUES ('caios', 'caicos');
INSERT INTO public.search_spelling VALUES ('cicos', 'caicos');
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
INSERT INTO public.search_spelling VALUES ('cenral', 'central');
INSERT INTO public.search_spelling VALUES ('cental', 'central');
INSERT INTO public.search_spelling VALUES ('centra', 'central');
INSERT INTO public.search_spelling VALUES ('central', 'central');
INSERT INTO public.search_spelling VALUES ('centrl', 'central');
INSERT INTO public.search_spelling VALUES ('cetral', 'central');
INSERT INTO public.search_spelling VALUES ('cntral', 'central');
INSERT INTO public.search_spelling VALUES ('entral', 'central');
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
INSERT INTO public.search_spelling VALUES ('coe', 'cote');
INSERT INTO public.search_spelling VALUES ('cot', 'cote');
INSERT INTO public.search_spelling VALUES ('cote', 'cote');
INSERT INTO public.search_spelling VALUES ('cte', 'cote');
INSERT INTO public.search_spelling VALUES ('ote', 'cote');
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
INSERT INTO public.search_spelling VALUES ('cnha', 'cunha');
INSERT INTO public.search_spelling VALUES ('cuha', 'cunha');
INSERT INTO public.search_spelling VALUES ('cuna', 'cunha');
INSERT INTO public.search_spelling VALUES ('cunh', 'cunha');
INSERT INTO public.search_spelling VALUES ('cunha', 'cunha');
INSERT INTO public.search_spelling VALUES ('unha', 'cunha');
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
INSERT INTO public.search_spelling VALUES ('demark', 'denmark');
INSERT INTO public.search_spelling VALUES ('denark', 'denmark');
INSERT INTO public.search_spelling VALUES ('denmak', 'denmark');
INSERT INTO public.search_spelling VALUES ('denmar', 'denmark');
INSERT INTO public.search_spelling VALUES ('denmark', 'denmark');
INSERT INTO public.search_spelling VALUES ('denmrk', 'denmark');
INSERT INTO public.search_spelling VALUES ('dnmark', 'denmark');
INSERT INTO public.search_spelling VALUES ('enmark', 'denmark');
INSERT INTO public.search_spelling VALUES ('dioire', 'divoire');
INSERT INTO public.search_spelling VALUES ('divire', 'divoire');
INSERT INTO public.search_spelling VALUES ('divoie', 'divoire');
INSERT INTO public.search_spelling VALUES ('divoir', 'divoire');
INSERT INTO public.search_spelling VALUES ('divoire', 'divoire');
INSERT INTO public.search_spelling VALUES ('divore', 'divoire');
INSERT INTO public.search_spelling VALUES ('dvoire', 'divoire');
INSERT INTO public.search_spelling VALUES ('ivoire', 'divoire');
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
INSERT INTO public.search_spelling VALUES ('dtch', 'dutch');
INSERT INTO public.search_spelling VALUES ('duch', 'dutch');
INSERT INTO public.search_spelling VALUES ('dutc', 'dutch');
INSERT INTO public.search_spelling VALUES ('dutch', 'dutch');
INSERT INTO public.search_spelling VALUES ('duth', 'dutch');
INSERT INTO public.search_spelling VALUES ('utch', 'dutch');
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
INSERT INTO public.search_spelling VALUES ('eirates', 'emirates');
INSERT INTO public.search_spelling VALUES ('emiates', 'emirates');
INSERT INTO public.search_spelling VALUES ('emiraes', 'emirates');
INSERT INTO public.search_spelling VALUES ('emirate', 'emirates');
INSERT INTO public.search_spelling VALUES ('emirates', 'emirates');
INSERT INTO public.search_spelling VALUES ('emirats', 'emirates');
INSERT INTO public.search_spelling VALUES ('emirtes', 'emirates');
INSERT INTO public.search_spelling VALUES ('emrates', 'emirates');
INSERT INTO public.search_spelling VALUES ('mirates', 'emirates');
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
INSERT INTO public.search_spelling VALUES ('alkland', 'falkland');
INSERT INTO public.search_spelling VALUES ('fakland', 'falkland');
INSERT INTO public.search_spelling VALUES ('falkand', 'falkland');
INSERT INTO public.search_spelling VALUES ('falklad', 'falkland');
INSERT INTO public.search_spelling VALUES ('falklan', 'falkland');
INSERT INTO public.search_spelling VALUES ('falkland', 'falkland');
INSERT INTO public.search_spelling VALUES ('falklnd', 'falkland');
INSERT INTO public.search_spelling VALUES ('falland', 'falkland');
INSERT INTO public.search_spelling VALUES ('flkland', 'falkland');
INSERT INTO public.search_spelling VALUES ('aro', 'faro');
INSERT INTO public.search_spelling VALUES ('fao', 'faro');
INSERT INTO public.search_spelling VALUES ('far', 'faro');
INSERT INTO public.search_spelling VALUES ('faro', 'faro');
INSERT INTO public.search_spelling VALUES ('fro', 'faro');
INSERT INTO public.search_spelling VALUES ('aroe', 'faroe');
INSERT INTO public.search_spelling VALUES ('faoe', 'faroe');
INSERT INTO public.search_spelling VALUES ('fare', 'faroe');
INSERT INTO public.search_spelling VALUES ('faro', 'faroe');
INSERT INTO public.search_spelling VALUES ('faroe', 'faroe');
INSERT INTO public.search_spelling VALUES ('froe', 'faroe');
INSERT INTO public.search_spelling VALUES ('aso', 'faso');
INSERT INTO public.search_spelling VALUES ('fao', 'faso');
INSERT INTO public.search_spelling VALUES ('fas', 'faso');
INSERT INTO public.search_spelling VALUES ('faso', 'faso');
INSERT INTO public.search_spelling VALUES ('fso', 'faso');
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
INSERT INTO public.search_spelling VALUES ('fomer', 'former');
INSERT INTO public.search_spelling VALUES ('forer', 'former');
INSERT INTO public.search_spelling VALUES ('forme', 'former');
INSERT INTO public.search_spelling VALUES ('former', 'former');
INSERT INTO public.search_spelling VALUES ('formr', 'former');
INSERT INTO public.search_spelling VALUES ('frmer', 'former');
INSERT INTO public.search_spelling VALUES ('ormer', 'former');
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
INSERT INTO public.search_spelling VALUES ('ftuna', 'futuna');
INSERT INTO public.search_spelling VALUES ('futna', 'futuna');
INSERT INTO public.search_spelling VALUES ('futua', 'futuna');
INSERT INTO public.search_spelling VALUES ('futun', 'futuna');
INSERT INTO public.search_spelling VALUES ('futuna', 'futuna');
INSERT INTO public.search_spelling VALUES ('fuuna', 'futuna');
INSERT INTO public.search_spelling VALUES ('utuna', 'futuna');
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
INSERT INTO public.search_spelling VALUES ('geat', 'great');
INSERT INTO public.search_spelling VALUES ('grat', 'great');
INSERT INTO public.search_spelling VALUES ('grea', 'great');
INSERT INTO public.search_spelling VALUES ('great', 'great');
INSERT INTO public.search_spelling VALUES ('gret', 'great');
INSERT INTO public.search_spelling VALUES ('reat', 'great');
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
INSERT INTO public.search_spelling VALUES ('giana', 'guiana');
INSERT INTO public.search_spelling VALUES ('guana', 'guiana');
INSERT INTO public.search_spelling VALUES ('guiaa', 'guiana');
INSERT INTO public.search_spelling VALUES ('guian', 'guiana');
INSERT INTO public.search_spelling VALUES ('guiana', 'guiana');
INSERT INTO public.search_spelling VALUES ('guina', 'guiana');
INSERT INTO public.search_spelling VALUES ('uiana', 'guiana');
INSERT INTO public.search_spelling VALUES ('ginea', 'guinea');
INSERT INTO public.search_spelling VALUES ('guiea', 'guinea');
INSERT INTO public.search_spelling VALUES ('guina', 'guinea');
INSERT INTO public.search_spelling VALUES ('guine', 'guinea');
INSERT INTO public.search_spelling VALUES ('guinea', 'guinea');
INSERT INTO public.search_spelling VALUES ('gunea', 'guinea');
INSERT INTO public.search_spelling VALUES ('uinea', 'guinea');
INSERT INTO public.search_spelling VALUES ('grnsey', 'gurnsey');
INSERT INTO public.search_spelling VALUES ('gunsey', 'gurnsey');
INSERT INTO public.search_spelling VALUES ('gurney', 'gurnsey');
INSERT INTO public.search_spelling VALUES ('gurnse', 'gurnsey');
INSERT INTO public.search_spelling VALUES ('gurnsey', 'gurnsey');
INSERT INTO public.search_spelling VALUES ('gurnsy', 'gurnsey');
INSERT INTO public.search_spelling VALUES ('gursey', 'gurnsey');
INSERT INTO public.search_spelling VALUES ('urnsey', 'gurnsey');
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
INSERT INTO public.search_spelling VALUES ('elena', 'helena');
INSERT INTO public.search_spelling VALUES ('heena', 'helena');
INSERT INTO public.search_spelling VALUES ('helea', 'helena');
INSERT INTO public.search_spelling VALUES ('helen', 'helena');
INSERT INTO public.search_spelling VALUES ('helena', 'helena');
INSERT INTO public.search_spelling VALUES ('helna', 'helena');
INSERT INTO public.search_spelling VALUES ('hlena', 'helena');
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
INSERT INTO public.search_spelling VALUES ('idian', 'indian');
INSERT INTO public.search_spelling VALUES ('indan', 'indian');
INSERT INTO public.search_spelling VALUES ('india', 'indian');
INSERT INTO public.search_spelling VALUES ('indian', 'indian');
INSERT INTO public.search_spelling VALUES ('indin', 'indian');
INSERT INTO public.search_spelling VALUES ('inian', 'indian');
INSERT INTO public.search_spelling VALUES ('ndian', 'indian');
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
INSERT INTO public.search_spelling VALUES ('ilamic', 'islamic');
INSERT INTO public.search_spelling VALUES ('isamic', 'islamic');
INSERT INTO public.search_spelling VALUES ('islaic', 'islamic');
INSERT INTO public.search_spelling VALUES ('islamc', 'islamic');
INSERT INTO public.search_spelling VALUES ('islami', 'islamic');
INSERT INTO public.search_spelling VALUES ('islamic', 'islamic');
INSERT INTO public.search_spelling VALUES ('islmic', 'islamic');
INSERT INTO public.search_spelling VALUES ('slamic', 'islamic');
INSERT INTO public.search_spelling VALUES ('iland', 'island');
INSERT INTO public.search_spelling VALUES ('isand', 'island');
INSERT INTO public.search_spelling VALUES ('islad', 'island');
INSERT INTO public.search_spelling VALUES ('islan', 'island');
INSERT INTO public.search_spelling VALUES ('island', 'island');
INSERT INTO public.search_spelling VALUES ('islnd', 'island');
INSERT INTO public.search_spelling VALUES ('sland', 'island');
INSERT INTO public.search_spelling VALUES ('ilands', 'islands');
INSERT INTO public.search_spelling VALUES ('isands', 'islands');
INSERT INTO public.search_spelling VALUES ('islads', 'islands');
INSERT INTO public.search_spelling VALUES ('island', 'islands');
INSERT INTO public.search_spelling VALUES ('islands', 'islands');
INSERT INTO public.search_spelling VALUES ('islans', 'islands');
INSERT INTO public.search_spelling VALUES ('islnds', 'islands');
INSERT INTO public.search_spelling VALUES ('slands', 'islands');
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
INSERT INTO public.search_spelling VALUES ('iral', 'isral');
INSERT INTO public.search_spelling VALUES ('isal', 'isral');
INSERT INTO public.search_spelling VALUES ('isra', 'isral');
INSERT INTO public.search_spelling VALUES ('isral', 'isral');
INSERT INTO public.search_spelling VALUES ('isrl', 'isral');
INSERT INTO public.search_spelling VALUES ('sral', 'isral');
INSERT INTO public.search_spelling VALUES ('ialy', 'italy');
INSERT INTO public.search_spelling VALUES ('ital', 'italy');
INSERT INTO public.search_spelling VALUES ('italy', 'italy');
INSERT INTO public.search_spelling VALUES ('itay', 'italy');
INSERT INTO public.search_spelling VALUES ('itly', 'italy');
INSERT INTO public.search_spelling VALUES ('taly', 'italy');
INSERT INTO public.search_spelling VALUES ('ioire', 'ivoire');
INSERT INTO public.search_spelling VALUES ('ivire', 'ivoire');
INSERT INTO public.search_spelling VALUES ('ivoie', 'ivoire');
INSERT INTO public.search_spelling VALUES ('ivoir', 'ivoire');
INSERT INTO public.search_spelling VALUES ('ivoire', 'ivoire');
INSERT INTO public.search_spelling VALUES ('ivore', 'ivoire');
INSERT INTO public.search_spelling VALUES ('voire', 'ivoire');
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
INSERT INTO public.search_spelling VALUES ('eeling', 'keeling');
INSERT INTO public.search_spelling VALUES ('keeing', 'keeling');
INSERT INTO public.search_spelling VALUES ('keelig', 'keeling');
INSERT INTO public.search_spelling VALUES ('keelin', 'keeling');
INSERT INTO public.search_spelling VALUES ('keeling', 'keeling');
INSERT INTO public.search_spelling VALUES ('keelng', 'keeling');
INSERT INTO public.search_spelling VALUES ('keling', 'keeling');
INSERT INTO public.search_spelling VALUES ('enya', 'kenya');
INSERT INTO public.search_spelling VALUES ('kena', 'kenya');
INSERT INTO public.search_spelling VALUES ('keny', 'kenya');
INSERT INTO public.search_spelling VALUES ('kenya', 'kenya');
INSERT INTO public.search_spelling VALUES ('keya', 'kenya');
INSERT INTO public.search_spelling VALUES ('knya', 'kenya');
INSERT INTO public.search_spelling VALUES ('ingdom', 'kingdom');
INSERT INTO public.search_spelling VALUES ('kigdom', 'kingdom');
INSERT INTO public.search_spelling VALUES ('kindom', 'kingdom');
INSERT INTO public.search_spelling VALUES ('kingdm', 'kingdom');
INSERT INTO public.search_spelling VALUES ('kingdo', 'kingdom');
INSERT INTO public.search_spelling VALUES ('kingdom', 'kingdom');
INSERT INTO public.search_spelling VALUES ('kingom', 'kingdom');
INSERT INTO public.search_spelling VALUES ('kngdom', 'kingdom');
INSERT INTO public.search_spelling VALUES ('iribati', 'kiribati');
INSERT INTO public.search_spelling VALUES ('kiibati', 'kiribati');
INSERT INTO public.search_spelling VALUES ('kirbati', 'kiribati');
INSERT INTO public.search_spelling VALUES ('kiriati', 'kiribati');
INSERT INTO public.search_spelling VALUES ('kiribai', 'kiribati');
INSERT INTO public.search_spelling VALUES ('kiribat', 'kiribati');
INSERT INTO public.search_spelling VALUES ('kiribati', 'kiribati');
INSERT INTO public.search_spelling VALUES ('kiribti', 'kiribati');
INSERT INTO public.search_spelling VALUES ('kribati', 'kiribati');
INSERT INTO public.search_spelling VALUES ('itts', 'kitts');
INSERT INTO public.search_spelling VALUES ('kits', 'kitts');
INSERT INTO public.search_spelling VALUES ('kitt', 'kitts');
INSERT INTO public.search_spelling VALUES ('kitts', 'kitts');
INSERT INTO public.search_spelling VALUES ('ktts', 'kitts');
INSERT INTO public.search_spelling VALUES ('kng', 'kong');
INSERT INTO public.search_spelling VALUES ('kog', 'kong');
INSERT INTO public.search_spelling VALUES ('kon', 'kong');
INSERT INTO public.search_spelling VALUES ('kong', 'kong');
INSERT INTO public.search_spelling VALUES ('ong', 'kong');
INSERT INTO public.search_spelling VALUES ('koea', 'korea');
INSERT INTO public.search_spelling VALUES ('kora', 'korea');
INSERT INTO public.search_spelling VALUES ('kore', 'korea');
INSERT INTO public.search_spelling VALUES ('korea', 'korea');
INSERT INTO public.search_spelling VALUES ('krea', 'korea');
INSERT INTO public.search_spelling VALUES ('orea', 'korea');
INSERT INTO public.search_spelling VALUES ('koovo', 'kosovo');
INSERT INTO public.search_spelling VALUES ('kosoo', 'kosovo');
INSERT INTO public.search_spelling VALUES ('kosov', 'kosovo');
INSERT INTO public.search_spelling VALUES ('kosovo', 'kosovo');
INSERT INTO public.search_spelling VALUES ('kosvo', 'kosovo');
INSERT INTO public.search_spelling VALUES ('ksovo', 'kosovo');
INSERT INTO public.search_spelling VALUES ('osovo', 'kosovo');
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
INSERT INTO public.search_spelling VALUES ('anka', 'lanka');
INSERT INTO public.search_spelling VALUES ('laka', 'lanka');
INSERT INTO public.search_spelling VALUES ('lana', 'lanka');
INSERT INTO public.search_spelling VALUES ('lank', 'lanka');
INSERT INTO public.search_spelling VALUES ('lanka', 'lanka');
INSERT INTO public.search_spelling VALUES ('lnka', 'lanka');
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
INSERT INTO public.search_spelling VALUES ('eone', 'leone');
INSERT INTO public.search_spelling VALUES ('lene', 'leone');
INSERT INTO public.search_spelling VALUES ('leoe', 'leone');
INSERT INTO public.search_spelling VALUES ('leon', 'leone');
INSERT INTO public.search_spelling VALUES ('leone', 'leone');
INSERT INTO public.search_spelling VALUES ('lone', 'leone');
INSERT INTO public.search_spelling VALUES ('esotho', 'lesotho');
INSERT INTO public.search_spelling VALUES ('leotho', 'lesotho');
INSERT INTO public.search_spelling VALUES ('lesoho', 'lesotho');
INSERT INTO public.search_spelling VALUES ('lesoth', 'lesotho');
INSERT INTO public.search_spelling VALUES ('lesotho', 'lesotho');
INSERT INTO public.search_spelling VALUES ('lesoto', 'lesotho');
INSERT INTO public.search_spelling VALUES ('lestho', 'lesotho');
INSERT INTO public.search_spelling VALUES ('lsotho', 'lesotho');
INSERT INTO public.search_spelling VALUES ('este', 'leste');
INSERT INTO public.search_spelling VALUES ('lese', 'leste');
INSERT INTO public.search_spelling VALUES ('lest', 'leste');
INSERT INTO public.search_spelling VALUES ('leste', 'leste');
INSERT INTO public.search_spelling VALUES ('lete', 'leste');
INSERT INTO public.search_spelling VALUES ('lste', 'leste');
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
INSERT INTO public.search_spelling VALUES ('lcia', 'lucia');
INSERT INTO public.search_spelling VALUES ('luca', 'lucia');
INSERT INTO public.search_spelling VALUES ('luci', 'lucia');
INSERT INTO public.search_spelling VALUES ('lucia', 'lucia');
INSERT INTO public.search_spelling VALUES ('luia', 'lucia');
INSERT INTO public.search_spelling VALUES ('ucia', 'lucia');
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
INSERT INTO public.search_spelling VALUES ('aarten', 'maarten');
INSERT INTO public.search_spelling VALUES ('maaren', 'maarten');
INSERT INTO public.search_spelling VALUES ('maarte', 'maarten');
INSERT INTO public.search_spelling VALUES ('maarten', 'maarten');
INSERT INTO public.search_spelling VALUES ('maartn', 'maarten');
INSERT INTO public.search_spelling VALUES ('maaten', 'maarten');
INSERT INTO public.search_spelling VALUES ('marten', 'maarten');
INSERT INTO public.search_spelling VALUES ('acao', 'macao');
INSERT INTO public.search_spelling VALUES ('maao', 'macao');
INSERT INTO public.search_spelling VALUES ('maca', 'macao');
INSERT INTO public.search_spelling VALUES ('macao', 'macao');
INSERT INTO public.search_spelling VALUES ('maco', 'macao');
INSERT INTO public.search_spelling VALUES ('mcao', 'macao');
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
INSERT INTO public.search_spelling VALUES ('alvinas', 'malvinas');
INSERT INTO public.search_spelling VALUES ('malinas', 'malvinas');
INSERT INTO public.search_spelling VALUES ('malvias', 'malvinas');
INSERT INTO public.search_spelling VALUES ('malvina', 'malvinas');
INSERT INTO public.search_spelling VALUES ('malvinas', 'malvinas');
INSERT INTO public.search_spelling VALUES ('malvins', 'malvinas');
INSERT INTO public.search_spelling VALUES ('malvnas', 'malvinas');
INSERT INTO public.search_spelling VALUES ('mavinas', 'malvinas');
INSERT INTO public.search_spelling VALUES ('mlvinas', 'malvinas');
INSERT INTO public.search_spelling VALUES ('ariana', 'mariana');
INSERT INTO public.search_spelling VALUES ('maiana', 'mariana');
INSERT INTO public.search_spelling VALUES ('marana', 'mariana');
INSERT INTO public.search_spelling VALUES ('mariaa', 'mariana');
INSERT INTO public.search_spelling VALUES ('marian', 'mariana');
INSERT INTO public.search_spelling VALUES ('mariana', 'mariana');
INSERT INTO public.search_spelling VALUES ('marina', 'mariana');
INSERT INTO public.search_spelling VALUES ('mriana', 'mariana');
INSERT INTO public.search_spelling VALUES ('arino', 'marino');
INSERT INTO public.search_spelling VALUES ('maino', 'marino');
INSERT INTO public.search_spelling VALUES ('marin', 'marino');
INSERT INTO public.search_spelling VALUES ('marino', 'marino');
INSERT INTO public.search_spelling VALUES ('mario', 'marino');
INSERT INTO public.search_spelling VALUES ('marno', 'marino');
INSERT INTO public.search_spelling VALUES ('mrino', 'marino');
INSERT INTO public.search_spelling VALUES ('arshall', 'marshall');
INSERT INTO public.search_spelling VALUES ('marhall', 'marshall');
INSERT INTO public.search_spelling VALUES ('marsall', 'marshall');
INSERT INTO public.search_spelling VALUES ('marshal', 'marshall');
INSERT INTO public.search_spelling VALUES ('marshall', 'marshall');
INSERT INTO public.search_spelling VALUES ('marshll', 'marshall');
INSERT INTO public.search_spelling VALUES ('mashall', 'marshall');
INSERT INTO public.search_spelling VALUES ('mrshall', 'marshall');
INSERT INTO public.search_spelling VALUES ('arten', 'marten');
INSERT INTO public.search_spelling VALUES ('maren', 'marten');
INSERT INTO public.search_spelling VALUES ('marte', 'marten');
INSERT INTO public.search_spelling VALUES ('marten', 'marten');
INSERT INTO public.search_spelling VALUES ('martn', 'marten');
INSERT INTO public.search_spelling VALUES ('maten', 'marten');
INSERT INTO public.search_spelling VALUES ('mrten', 'marten');
INSERT INTO public.search_spelling VALUES ('artin', 'martin');
INSERT INTO public.search_spelling VALUES ('marin', 'martin');
INSERT INTO public.search_spelling VALUES ('marti', 'martin');
INSERT INTO public.search_spelling VALUES ('martin', 'martin');
INSERT INTO public.search_spelling VALUES ('martn', 'martin');
INSERT INTO public.search_spelling VALUES ('matin', 'martin');
INSERT INTO public.search_spelling VALUES ('mrtin', 'martin');
INSERT INTO public.search_spelling VALUES ('artiniqu', 'martiniqu');
INSERT INTO public.search_spelling VALUES ('mariniqu', 'martiniqu');
INSERT INTO public.search_spelling VALUES ('martiiqu', 'martiniqu');
INSERT INTO public.search_spelling VALUES ('martiniq', 'martiniqu');
INSERT INTO public.search_spelling VALUES ('martiniqu', 'martiniqu');
INSERT INTO public.search_spelling VALUES ('martiniu', 'martiniqu');
INSERT INTO public.search_spelling VALUES ('martinqu', 'martiniqu');
INSERT INTO public.search_spelling VALUES ('martniqu', 'martiniqu');
INSERT INTO public.search_spelling VALUES ('matiniqu', 'martiniqu');
INSERT INTO public.search_spelling VALUES ('mrtiniqu', 'martiniqu');
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
INSERT INTO public.search_spelling VALUES ('ayen', 'mayen');
INSERT INTO public.search_spelling VALUES ('maen', 'mayen');
INSERT INTO public.search_spelling VALUES ('maye', 'mayen');
INSERT INTO public.search_spelling VALUES ('mayen', 'mayen');
INSERT INTO public.search_spelling VALUES ('mayn', 'mayen');
INSERT INTO public.search_spelling VALUES ('myen', 'mayen');
INSERT INTO public.search_spelling VALUES ('ayotte', 'mayotte');
INSERT INTO public.search_spelling VALUES ('maotte', 'mayotte');
INSERT INTO public.search_spelling VALUES ('mayote', 'mayotte');
INSERT INTO public.search_spelling VALUES ('mayott', 'mayotte');
INSERT INTO public.search_spelling VALUES ('mayotte', 'mayotte');
INSERT INTO public.search_spelling VALUES ('maytte', 'mayotte');
INSERT INTO public.search_spelling VALUES ('myotte', 'mayotte');
INSERT INTO public.search_spelling VALUES ('cdonald', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('mcdnald', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('mcdoald', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('mcdonad', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('mcdonal', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('mcdonald', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('mcdonld', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('mconald', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('mdonald', 'mcdonald');
INSERT INTO public.search_spelling VALUES ('exico', 'mexico');
INSERT INTO public.search_spelling VALUES ('meico', 'mexico');
INSERT INTO public.search_spelling VALUES ('mexco', 'mexico');
INSERT INTO public.search_spelling VALUES ('mexic', 'mexico');
INSERT INTO public.search_spelling VALUES ('mexico', 'mexico');
INSERT INTO public.search_spelling VALUES ('mexio', 'mexico');
INSERT INTO public.search_spelling VALUES ('mxico', 'mexico');
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
INSERT INTO public.search_spelling VALUES ('inor', 'minor');
INSERT INTO public.search_spelling VALUES ('mino', 'minor');
INSERT INTO public.search_spelling VALUES ('minor', 'minor');
INSERT INTO public.search_spelling VALUES ('minr', 'minor');
INSERT INTO public.search_spelling VALUES ('mior', 'minor');
INSERT INTO public.search_spelling VALUES ('mnor', 'minor');
INSERT INTO public.search_spelling VALUES ('iquelon', 'miquelon');
INSERT INTO public.search_spelling VALUES ('miqelon', 'miquelon');
INSERT INTO public.search_spelling VALUES ('miqueln', 'miquelon');
INSERT INTO public.search_spelling VALUES ('miquelo', 'miquelon');
INSERT INTO public.search_spelling VALUES ('miquelon', 'miquelon');
INSERT INTO public.search_spelling VALUES ('miqueon', 'miquelon');
INSERT INTO public.search_spelling VALUES ('miqulon', 'miquelon');
INSERT INTO public.search_spelling VALUES ('miuelon', 'miquelon');
INSERT INTO public.search_spelling VALUES ('mquelon', 'miquelon');
INSERT INTO public.search_spelling VALUES ('iqulon', 'miqulon');
INSERT INTO public.search_spelling VALUES ('miqlon', 'miqulon');
INSERT INTO public.search_spelling VALUES ('miquln', 'miqulon');
INSERT INTO public.search_spelling VALUES ('miqulo', 'miqulon');
INSERT INTO public.search_spelling VALUES ('miqulon', 'miqulon');
INSERT INTO public.search_spelling VALUES ('miquon', 'miqulon');
INSERT INTO public.search_spelling VALUES ('miulon', 'miqulon');
INSERT INTO public.search_spelling VALUES ('mqulon', 'miqulon');
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
INSERT INTO public.search_spelling VALUES ('moambiqu', 'mozambiqu');
INSERT INTO public.search_spelling VALUES ('mozabiqu', 'mozambiqu');
INSERT INTO public.search_spelling VALUES ('mozambiq', 'mozambiqu');
INSERT INTO public.search_spelling VALUES ('mozambiqu', 'mozambiqu');
INSERT INTO public.search_spelling VALUES ('mozambiu', 'mozambiqu');
INSERT INTO public.search_spelling VALUES ('mozambqu', 'mozambiqu');
INSERT INTO public.search_spelling VALUES ('mozamiqu', 'mozambiqu');
INSERT INTO public.search_spelling VALUES ('mozmbiqu', 'mozambiqu');
INSERT INTO public.search_spelling VALUES ('mzambiqu', 'mozambiqu');
INSERT INTO public.search_spelling VALUES ('ozambiqu', 'mozambiqu');
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
INSERT INTO public.search_spelling VALUES ('evis', 'nevis');
INSERT INTO public.search_spelling VALUES ('neis', 'nevis');
INSERT INTO public.search_spelling VALUES ('nevi', 'nevis');
INSERT INTO public.search_spelling VALUES ('nevis', 'nevis');
INSERT INTO public.search_spelling VALUES ('nevs', 'nevis');
INSERT INTO public.search_spelling VALUES ('nvis', 'nevis');
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
INSERT INTO public.search_spelling VALUES ('cean', 'ocean');
INSERT INTO public.search_spelling VALUES ('ocan', 'ocean');
INSERT INTO public.search_spelling VALUES ('ocea', 'ocean');
INSERT INTO public.search_spelling VALUES ('ocean', 'ocean');
INSERT INTO public.search_spelling VALUES ('ocen', 'ocean');
INSERT INTO public.search_spelling VALUES ('oean', 'ocean');
INSERT INTO public.search_spelling VALUES ('man', 'oman');
INSERT INTO public.search_spelling VALUES ('oan', 'oman');
INSERT INTO public.search_spelling VALUES ('oma', 'oman');
INSERT INTO public.search_spelling VALUES ('oman', 'oman');
INSERT INTO public.search_spelling VALUES ('omn', 'oman');
INSERT INTO public.search_spelling VALUES ('otlying', 'outlying');
INSERT INTO public.search_spelling VALUES ('oulying', 'outlying');
INSERT INTO public.search_spelling VALUES ('outling', 'outlying');
INSERT INTO public.search_spelling VALUES ('outlyig', 'outlying');
INSERT INTO public.search_spelling VALUES ('outlyin', 'outlying');
INSERT INTO public.search_spelling VALUES ('outlying', 'outlying');
INSERT INTO public.search_spelling VALUES ('outlyng', 'outlying');
INSERT INTO public.search_spelling VALUES ('outying', 'outlying');
INSERT INTO public.search_spelling VALUES ('utlying', 'outlying');
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
INSERT INTO public.search_spelling VALUES ('art', 'part');
INSERT INTO public.search_spelling VALUES ('par', 'part');
INSERT INTO public.search_spelling VALUES ('part', 'part');
INSERT INTO public.search_spelling VALUES ('pat', 'part');
INSERT INTO public.search_spelling VALUES ('prt', 'part');
INSERT INTO public.search_spelling VALUES ('eoples', 'peoples');
INSERT INTO public.search_spelling VALUES ('peoles', 'peoples');
INSERT INTO public.search_spelling VALUES ('peopes', 'peoples');
INSERT INTO public.search_spelling VALUES ('people', 'peoples');
INSERT INTO public.search_spelling VALUES ('peoples', 'peoples');
INSERT INTO public.search_spelling VALUES ('peopls', 'peoples');
INSERT INTO public.search_spelling VALUES ('peples', 'peoples');
INSERT INTO public.search_spelling VALUES ('poples', 'peoples');
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
INSERT INTO public.search_spelling VALUES ('ierre', 'pierre');
INSERT INTO public.search_spelling VALUES ('perre', 'pierre');
INSERT INTO public.search_spelling VALUES ('piere', 'pierre');
INSERT INTO public.search_spelling VALUES ('pierr', 'pierre');
INSERT INTO public.search_spelling VALUES ('pierre', 'pierre');
INSERT INTO public.search_spelling VALUES ('pirre', 'pierre');
INSERT INTO public.search_spelling VALUES ('itcairn', 'pitcairn');
INSERT INTO public.search_spelling VALUES ('picairn', 'pitcairn');
INSERT INTO public.search_spelling VALUES ('pitairn', 'pitcairn');
INSERT INTO public.search_spelling VALUES ('pitcain', 'pitcairn');
INSERT INTO public.search_spelling VALUES ('pitcair', 'pitcairn');
INSERT INTO public.search_spelling VALUES ('pitcairn', 'pitcairn');
INSERT INTO public.search_spelling VALUES ('pitcarn', 'pitcairn');
INSERT INTO public.search_spelling VALUES ('pitcirn', 'pitcairn');
INSERT INTO public.search_spelling VALUES ('ptcairn', 'pitcairn');
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
INSERT INTO public.search_spelling VALUES ('oland', 'poland');
INSERT INTO public.search_spelling VALUES ('pland', 'poland');
INSERT INTO public.search_spelling VALUES ('poand', 'poland');
INSERT INTO public.search_spelling VALUES ('polad', 'poland');
INSERT INTO public.search_spelling VALUES ('polan', 'poland');
INSERT INTO public.search_spelling VALUES ('poland', 'poland');
INSERT INTO public.search_spelling VALUES ('polnd', 'poland');
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
INSERT INTO public.search_spelling VALUES ('ortugal', 'portugal');
INSERT INTO public.search_spelling VALUES ('portgal', 'portugal');
INSERT INTO public.search_spelling VALUES ('portual', 'portugal');
INSERT INTO public.search_spelling VALUES ('portuga', 'portugal');
INSERT INTO public.search_spelling VALUES ('portugal', 'portugal');
INSERT INTO public.search_spelling VALUES ('portugl', 'portugal');
INSERT INTO public.search_spelling VALUES ('porugal', 'portugal');
INSERT INTO public.search_spelling VALUES ('potugal', 'portugal');
INSERT INTO public.search_spelling VALUES ('prtugal', 'portugal');
INSERT INTO public.search_spelling VALUES ('pincipe', 'principe');
INSERT INTO public.search_spelling VALUES ('pricipe', 'principe');
INSERT INTO public.search_spelling VALUES ('princie', 'principe');
INSERT INTO public.search_spelling VALUES ('princip', 'principe');
INSERT INTO public.search_spelling VALUES ('principe', 'principe');
INSERT INTO public.search_spelling VALUES ('princpe', 'principe');
INSERT INTO public.search_spelling VALUES ('prinipe', 'principe');
INSERT INTO public.search_spelling VALUES ('prncipe', 'principe');
INSERT INTO public.search_spelling VALUES ('rincipe', 'principe');
INSERT INTO public.search_spelling VALUES ('povince', 'province');
INSERT INTO public.search_spelling VALUES ('proince', 'province');
INSERT INTO public.search_spelling VALUES ('provice', 'province');
INSERT INTO public.search_spelling VALUES ('provinc', 'province');
INSERT INTO public.search_spelling VALUES ('province', 'province');
INSERT INTO public.search_spelling VALUES ('provine', 'province');
INSERT INTO public.search_spelling VALUES ('provnce', 'province');
INSERT INTO public.search_spelling VALUES ('prvince', 'province');
INSERT INTO public.search_spelling VALUES ('rovince', 'province');
INSERT INTO public.search_spelling VALUES ('perto', 'puerto');
INSERT INTO public.search_spelling VALUES ('puero', 'puerto');
INSERT INTO public.search_spelling VALUES ('puert', 'puerto');
INSERT INTO public.search_spelling VALUES ('puerto', 'puerto');
INSERT INTO public.search_spelling VALUES ('pueto', 'puerto');
INSERT INTO public.search_spelling VALUES ('purto', 'puerto');
INSERT INTO public.search_spelling VALUES ('uerto', 'puerto');
INSERT INTO public.search_spelling VALUES ('prto', 'purto');
INSERT INTO public.search_spelling VALUES ('puro', 'purto');
INSERT INTO public.search_spelling VALUES ('purt', 'purto');
INSERT INTO public.search_spelling VALUES ('purto', 'purto');
INSERT INTO public.search_spelling VALUES ('puto', 'purto');
INSERT INTO public.search_spelling VALUES ('urto', 'purto');
INSERT INTO public.search_spelling VALUES ('atar', 'qatar');
INSERT INTO public.search_spelling VALUES ('qaar', 'qatar');
INSERT INTO public.search_spelling VALUES ('qata', 'qatar');
INSERT INTO public.search_spelling VALUES ('qatar', 'qatar');
INSERT INTO public.search_spelling VALUES ('qatr', 'qatar');
INSERT INTO public.search_spelling VALUES ('qtar', 'qatar');
INSERT INTO public.search_spelling VALUES ('epublic', 'republic');
INSERT INTO public.search_spelling VALUES ('repblic', 'republic');
INSERT INTO public.search_spelling VALUES ('repubic', 'republic');
INSERT INTO public.search_spelling VALUES ('republc', 'republic');
INSERT INTO public.search_spelling VALUES ('republi', 'republic');
INSERT INTO public.search_spelling VALUES ('republic', 'republic');
INSERT INTO public.search_spelling VALUES ('repulic', 'republic');
INSERT INTO public.search_spelling VALUES ('reublic', 'republic');
INSERT INTO public.search_spelling VALUES ('rpublic', 'republic');
INSERT INTO public.search_spelling VALUES ('eunion', 'reunion');
INSERT INTO public.search_spelling VALUES ('renion', 'reunion');
INSERT INTO public.search_spelling VALUES ('reuion', 'reunion');
INSERT INTO public.search_spelling VALUES ('reunin', 'reunion');
INSERT INTO public.search_spelling VALUES ('reunio', 'reunion');
INSERT INTO public.search_spelling VALUES ('reunion', 'reunion');
INSERT INTO public.search_spelling VALUES ('reunon', 'reunion');
INSERT INTO public.search_spelling VALUES ('runion', 'reunion');
INSERT INTO public.search_spelling VALUES ('ica', 'rica');
INSERT INTO public.search_spelling VALUES ('rca', 'rica');
INSERT INTO public.search_spelling VALUES ('ria', 'rica');
INSERT INTO public.search_spelling VALUES ('ric', 'rica');
INSERT INTO public.search_spelling VALUES ('rica', 'rica');
INSERT INTO public.search_spelling VALUES ('ico', 'rico');
INSERT INTO public.search_spelling VALUES ('rco', 'rico');
INSERT INTO public.search_spelling VALUES ('ric', 'rico');
INSERT INTO public.search_spelling VALUES ('rico', 'rico');
INSERT INTO public.search_spelling VALUES ('rio', 'rico');
INSERT INTO public.search_spelling VALUES ('omania', 'romania');
INSERT INTO public.search_spelling VALUES ('rmania', 'romania');
INSERT INTO public.search_spelling VALUES ('roania', 'romania');
INSERT INTO public.search_spelling VALUES ('romaia', 'romania');
INSERT INTO public.search_spelling VALUES ('romana', 'romania');
INSERT INTO public.search_spelling VALUES ('romani', 'romania');
INSERT INTO public.search_spelling VALUES ('romania', 'romania');
INSERT INTO public.search_spelling VALUES ('romnia', 'romania');
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
INSERT INTO public.search_spelling VALUES ('aba', 'saba');
INSERT INTO public.search_spelling VALUES ('saa', 'saba');
INSERT INTO public.search_spelling VALUES ('sab', 'saba');
INSERT INTO public.search_spelling VALUES ('saba', 'saba');
INSERT INTO public.search_spelling VALUES ('sba', 'saba');
INSERT INTO public.search_spelling VALUES ('ahara', 'sahara');
INSERT INTO public.search_spelling VALUES ('saara', 'sahara');
INSERT INTO public.search_spelling VALUES ('sahaa', 'sahara');
INSERT INTO public.search_spelling VALUES ('sahar', 'sahara');
INSERT INTO public.search_spelling VALUES ('sahara', 'sahara');
INSERT INTO public.search_spelling VALUES ('sahra', 'sahara');
INSERT INTO public.search_spelling VALUES ('shara', 'sahara');
INSERT INTO public.search_spelling VALUES ('aint', 'saint');
INSERT INTO public.search_spelling VALUES ('sain', 'saint');
INSERT INTO public.search_spelling VALUES ('saint', 'saint');
INSERT INTO public.search_spelling VALUES ('sait', 'saint');
INSERT INTO public.search_spelling VALUES ('sant', 'saint');
INSERT INTO public.search_spelling VALUES ('sint', 'saint');
INSERT INTO public.search_spelling VALUES ('alvador', 'salvador');
INSERT INTO public.search_spelling VALUES ('salador', 'salvador');
INSERT INTO public.search_spelling VALUES ('salvado', 'salvador');
INSERT INTO public.search_spelling VALUES ('salvador', 'salvador');
INSERT INTO public.search_spelling VALUES ('salvadr', 'salvador');
INSERT INTO public.search_spelling VALUES ('salvaor', 'salvador');
INSERT INTO public.search_spelling VALUES ('salvdor', 'salvador');
INSERT INTO public.search_spelling VALUES ('savador', 'salvador');
INSERT INTO public.search_spelling VALUES ('slvador', 'salvador');
INSERT INTO public.search_spelling VALUES ('amoa', 'samoa');
INSERT INTO public.search_spelling VALUES ('sama', 'samoa');
INSERT INTO public.search_spelling VALUES ('samo', 'samoa');
INSERT INTO public.search_spelling VALUES ('samoa', 'samoa');
INSERT INTO public.search_spelling VALUES ('saoa', 'samoa');
INSERT INTO public.search_spelling VALUES ('smoa', 'samoa');
INSERT INTO public.search_spelling VALUES ('andwich', 'sandwich');
INSERT INTO public.search_spelling VALUES ('sadwich', 'sandwich');
INSERT INTO public.search_spelling VALUES ('sandich', 'sandwich');
INSERT INTO public.search_spelling VALUES ('sandwch', 'sandwich');
INSERT INTO public.search_spelling VALUES ('sandwic', 'sandwich');
INSERT INTO public.search_spelling VALUES ('sandwich', 'sandwich');
INSERT INTO public.search_spelling VALUES ('sandwih', 'sandwich');
INSERT INTO public.search_spelling VALUES ('sanwich', 'sandwich');
INSERT INTO public.search_spelling VALUES ('sndwich', 'sandwich');
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
INSERT INTO public.search_spelling VALUES ('int', 'sint');
INSERT INTO public.search_spelling VALUES ('sin', 'sint');
INSERT INTO public.search_spelling VALUES ('sint', 'sint');
INSERT INTO public.search_spelling VALUES ('sit', 'sint');
INSERT INTO public.search_spelling VALUES ('snt', 'sint');
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
INSERT INTO public.search_spelling VALUES ('outh', 'south');
INSERT INTO public.search_spelling VALUES ('soth', 'south');
INSERT INTO public.search_spelling VALUES ('souh', 'south');
INSERT INTO public.search_spelling VALUES ('sout', 'south');
INSERT INTO public.search_spelling VALUES ('south', 'south');
INSERT INTO public.search_spelling VALUES ('suth', 'south');
INSERT INTO public.search_spelling VALUES ('outhern', 'southern');
INSERT INTO public.search_spelling VALUES ('sothern', 'southern');
INSERT INTO public.search_spelling VALUES ('souhern', 'southern');
INSERT INTO public.search_spelling VALUES ('soutern', 'southern');
INSERT INTO public.search_spelling VALUES ('southen', 'southern');
INSERT INTO public.search_spelling VALUES ('souther', 'southern');
INSERT INTO public.search_spelling VALUES ('southern', 'southern');
INSERT INTO public.search_spelling VALUES ('southrn', 'southern');
INSERT INTO public.search_spelling VALUES ('suthern', 'southern');
INSERT INTO public.search_spelling VALUES ('pain', 'spain');
INSERT INTO public.search_spelling VALUES ('sain', 'spain');
INSERT INTO public.search_spelling VALUES ('spai', 'spain');
INSERT INTO public.search_spelling VALUES ('spain', 'spain');
INSERT INTO public.search_spelling VALUES ('span', 'spain');
INSERT INTO public.search_spelling VALUES ('spin', 'spain');
INSERT INTO public.search_spelling VALUES ('sate', 'state');
INSERT INTO public.search_spelling VALUES ('stae', 'state');
INSERT INTO public.search_spelling VALUES ('stat', 'state');
INSERT INTO public.search_spelling VALUES ('state', 'state');
INSERT INTO public.search_spelling VALUES ('stte', 'state');
INSERT INTO public.search_spelling VALUES ('tate', 'state');
INSERT INTO public.search_spelling VALUES ('sates', 'states');
INSERT INTO public.search_spelling VALUES ('staes', 'states');
INSERT INTO public.search_spelling VALUES ('state', 'states');
INSERT INTO public.search_spelling VALUES ('states', 'states');
INSERT INTO public.search_spelling VALUES ('stats', 'states');
INSERT INTO public.search_spelling VALUES ('sttes', 'states');
INSERT INTO public.search_spelling VALUES ('tates', 'states');
INSERT INTO public.search_spelling VALUES ('sdan', 'sudan');
INSERT INTO public.search_spelling VALUES ('suan', 'sudan');
INSERT INTO public.search_spelling VALUES ('suda', 'sudan');
INSERT INTO public.search_spelling VALUES ('sudan', 'sudan');
INSERT INTO public.search_spelling VALUES ('sudn', 'sudan');
INSERT INTO public.search_spelling VALUES ('udan', 'sudan');
INSERT INTO public.search_spelling VALUES ('sriname', 'suriname');
INSERT INTO public.search_spelling VALUES ('suiname', 'suriname');
INSERT INTO public.search_spelling VALUES ('suriame', 'suriname');
INSERT INTO public.search_spelling VALUES ('surinae', 'suriname');
INSERT INTO public.search_spelling VALUES ('surinam', 'suriname');
INSERT INTO public.search_spelling VALUES ('suriname', 'suriname');
INSERT INTO public.search_spelling VALUES ('surinme', 'suriname');
INSERT INTO public.search_spelling VALUES ('surname', 'suriname');
INSERT INTO public.search_spelling VALUES ('uriname', 'suriname');
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
INSERT INTO public.search_spelling VALUES ('srian', 'syrian');
INSERT INTO public.search_spelling VALUES ('syian', 'syrian');
INSERT INTO public.search_spelling VALUES ('syran', 'syrian');
INSERT INTO public.search_spelling VALUES ('syria', 'syrian');
INSERT INTO public.search_spelling VALUES ('syrian', 'syrian');
INSERT INTO public.search_spelling VALUES ('syrin', 'syrian');
INSERT INTO public.search_spelling VALUES ('yrian', 'syrian');
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
INSERT INTO public.search_spelling VALUES ('erritory', 'territory');
INSERT INTO public.search_spelling VALUES ('teritory', 'territory');
INSERT INTO public.search_spelling VALUES ('terriory', 'territory');
INSERT INTO public.search_spelling VALUES ('territor', 'territory');
INSERT INTO public.search_spelling VALUES ('territory', 'territory');
INSERT INTO public.search_spelling VALUES ('territoy', 'territory');
INSERT INTO public.search_spelling VALUES ('territry', 'territory');
INSERT INTO public.search_spelling VALUES ('terrtory', 'territory');
INSERT INTO public.search_spelling VALUES ('trritory', 'territory');
INSERT INTO public.search_spelling VALUES ('hailand', 'thailand');
INSERT INTO public.search_spelling VALUES ('tailand', 'thailand');
INSERT INTO public.search_spelling VALUES ('thaiand', 'thailand');
INSERT INTO public.search_spelling VALUES ('thailad', 'thailand');
INSERT INTO public.search_spelling VALUES ('thailan', 'thailand');
INSERT INTO public.search_spelling VALUES ('thailand', 'thailand');
INSERT INTO public.search_spelling VALUES ('thailnd', 'thailand');
INSERT INTO public.search_spelling VALUES ('thaland', 'thailand');
INSERT INTO public.search_spelling VALUES ('thiland', 'thailand');
INSERT INTO public.search_spelling VALUES ('imor', 'timor');
INSERT INTO public.search_spelling VALUES ('timo', 'timor');
INSERT INTO public.search_spelling VALUES ('timor', 'timor');
INSERT INTO public.search_spelling VALUES ('timr', 'timor');
INSERT INTO public.search_spelling VALUES ('tior', 'timor');
INSERT INTO public.search_spelling VALUES ('tmor', 'timor');
INSERT INTO public.search_spelling VALUES ('obago', 'tobago');
INSERT INTO public.search_spelling VALUES ('tbago', 'tobago');
INSERT INTO public.search_spelling VALUES ('toago', 'tobago');
INSERT INTO public.search_spelling VALUES ('tobag', 'tobago');
INSERT INTO public.search_spelling VALUES ('tobago', 'tobago');
INSERT INTO public.search_spelling VALUES ('tobao', 'tobago');
INSERT INTO public.search_spelling VALUES ('tobgo', 'tobago');
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
INSERT INTO public.search_spelling VALUES ('ome', 'tome');
INSERT INTO public.search_spelling VALUES ('tme', 'tome');
INSERT INTO public.search_spelling VALUES ('toe', 'tome');
INSERT INTO public.search_spelling VALUES ('tom', 'tome');
INSERT INTO public.search_spelling VALUES ('tome', 'tome');
INSERT INTO public.search_spelling VALUES ('onga', 'tonga');
INSERT INTO public.search_spelling VALUES ('tnga', 'tonga');
INSERT INTO public.search_spelling VALUES ('toga', 'tonga');
INSERT INTO public.search_spelling VALUES ('tona', 'tonga');
INSERT INTO public.search_spelling VALUES ('tong', 'tonga');
INSERT INTO public.search_spelling VALUES ('tonga', 'tonga');
INSERT INTO public.search_spelling VALUES ('rinidad', 'trinidad');
INSERT INTO public.search_spelling VALUES ('tinidad', 'trinidad');
INSERT INTO public.search_spelling VALUES ('triidad', 'trinidad');
INSERT INTO public.search_spelling VALUES ('trindad', 'trinidad');
INSERT INTO public.search_spelling VALUES ('triniad', 'trinidad');
INSERT INTO public.search_spelling VALUES ('trinida', 'trinidad');
INSERT INTO public.search_spelling VALUES ('trinidad', 'trinidad');
INSERT INTO public.search_spelling VALUES ('trinidd', 'trinidad');
INSERT INTO public.search_spelling VALUES ('trnidad', 'trinidad');
INSERT INTO public.search_spelling VALUES ('ristan', 'tristan');
INSERT INTO public.search_spelling VALUES ('tistan', 'tristan');
INSERT INTO public.search_spelling VALUES ('trisan', 'tristan');
INSERT INTO public.search_spelling VALUES ('trista', 'tristan');
INSERT INTO public.search_spelling VALUES ('tristan', 'tristan');
INSERT INTO public.search_spelling VALUES ('tristn', 'tristan');
INSERT INTO public.search_spelling VALUES ('tritan', 'tristan');
INSERT INTO public.search_spelling VALUES ('trstan', 'tristan');
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
INSERT INTO public.search_spelling VALUES ('nited', 'united');
INSERT INTO public.search_spelling VALUES ('uited', 'united');
INSERT INTO public.search_spelling VALUES ('unied', 'united');
INSERT INTO public.search_spelling VALUES ('unitd', 'united');
INSERT INTO public.search_spelling VALUES ('unite', 'united');
INSERT INTO public.search_spelling VALUES ('united', 'united');
INSERT INTO public.search_spelling VALUES ('unted', 'united');
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
INSERT INTO public.search_spelling VALUES ('enezula', 'venezula');
INSERT INTO public.search_spelling VALUES ('veezula', 'venezula');
INSERT INTO public.search_spelling VALUES ('veneula', 'venezula');
INSERT INTO public.search_spelling VALUES ('venezla', 'venezula');
INSERT INTO public.search_spelling VALUES ('venezua', 'venezula');
INSERT INTO public.search_spelling VALUES ('venezul', 'venezula');
INSERT INTO public.search_spelling VALUES ('venezula', 'venezula');
INSERT INTO public.search_spelling VALUES ('venzula', 'venezula');
INSERT INTO public.search_spelling VALUES ('vnezula', 'venezula');
INSERT INTO public.search_spelling VALUES ('erde', 'verde');
INSERT INTO public.search_spelling VALUES ('vede', 'verde');
INSERT INTO public.search_spelling VALUES ('verd', 'verde');
INSERT INTO public.search_spelling VALUES ('verde', 'verde');
INSERT INTO public.search_spelling VALUES ('vere', 'verde');
INSERT INTO public.search_spelling VALUES ('vrde', 'verde');
INSERT INTO public.search_spelling VALUES ('iet', 'viet');
INSERT INTO public.search_spelling VALUES ('vet', 'viet');
INSERT INTO public.search_spelling VALUES ('vie', 'viet');
INSERT INTO public.search_spelling VALUES ('viet', 'viet');
INSERT INTO public.search_spelling VALUES ('vit', 'viet');
INSERT INTO public.search_spelling VALUES ('incent', 'vincent');
INSERT INTO public.search_spelling VALUES ('vicent', 'vincent');
INSERT INTO public.search_spelling VALUES ('vincen', 'vincent');
INSERT INTO public.search_spelling VALUES ('vincent', 'vincent');
INSERT INTO public.search_spelling VALUES ('vincet', 'vincent');
INSERT INTO public.search_spelling VALUES ('vincnt', 'vincent');
INSERT INTO public.search_spelling VALUES ('vinent', 'vincent');
INSERT INTO public.search_spelling VALUES ('vncent', 'vincent');
INSERT INTO public.search_spelling VALUES ('irgin', 'virgin');
INSERT INTO public.search_spelling VALUES ('vigin', 'virgin');
INSERT INTO public.search_spelling VALUES ('virgi', 'virgin');
INSERT INTO public.search_spelling VALUES ('virgin', 'virgin');
INSERT INTO public.search_spelling VALUES ('virgn', 'virgin');
INSERT INTO public.search_spelling VALUES ('virin', 'virgin');
INSERT INTO public.search_spelling VALUES ('vrgin', 'virgin');
INSERT INTO public.search_spelling VALUES ('allis', 'wallis');
INSERT INTO public.search_spelling VALUES ('walis', 'wallis');
INSERT INTO public.search_spelling VALUES ('walli', 'wallis');
INSERT INTO public.search_spelling VALUES ('wallis', 'wallis');
INSERT INTO public.search_spelling VALUES ('walls', 'wallis');
INSERT INTO public.search_spelling VALUES ('wllis', 'wallis');
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
INSERT INTO public.search_spelling VALUES ('ugoslav', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('ygoslav', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('yugolav', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('yugosav', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('yugosla', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('yugoslav', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('yugoslv', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('yugslav', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('yuoslav', 'yugoslav');
INSERT INTO public.search_spelling VALUES ('ambia', 'zambia');
INSERT INTO public.search_spelling VALUES ('zabia', 'zambia');
INSERT INTO public.search_spelling VALUES ('zamba', 'zambia');
INSERT INTO public.search_spelling VALUES ('zambi', 'zambia');
INSERT INTO public.search_spelling VALUES ('zambia', 'zambia');
INSERT INTO public.search_spelling VALUES ('zamia', 'zambia');
INSERT INTO public.search_spelling VALUES ('zmbia', 'zambia');
INSERT INTO public.search_spelling VALUES ('ealand', 'zealand');
INSERT INTO public.search_spelling VALUES ('zaland', 'zealand');
INSERT INTO public.search_spelling VALUES ('zeaand', 'zealand');
INSERT INTO public.search_spelling VALUES ('zealad', 'zealand');
INSERT INTO public.search_spelling VALUES ('zealan', 'zealand');
INSERT INTO public.search_spelling VALUES ('zealand', 'zealand');
INSERT INTO public.search_spelling VALUES ('zealnd', 'zealand');
INSERT INTO public.search_spelling VALUES ('zeland', 'zealand');
INSERT INTO public.search_spelling VALUES ('imbabwe', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('zibabwe', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('zimabwe', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('zimbabe', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('zimbabw', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('zimbabwe', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('zimbawe', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('zimbbwe', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('zmbabwe', 'zimbabwe');
INSERT INTO public.search_spelling VALUES ('agalt', 'angalt');
INSERT INTO public.search_spelling VALUES ('analt', 'angalt');
INSERT INTO public.search_spelling VALUES ('angal', 'angalt');
INSERT INTO public.search_spelling VALUES ('angalt', 'angalt');
INSERT INTO public.search_spelling VALUES ('angat', 'angalt');
INSERT INTO public.search_spelling VALUES ('anglt', 'angalt');
INSERT INTO public.search_spelling VALUES ('ngalt', 'angalt');
INSERT INTO public.search_spelling VALUES ('ahalt', 'anhalt');
INSERT INTO public.search_spelling VALUES ('analt', 'anhalt');
INSERT INTO public.search_spelling VALUES ('anhal', 'anhalt');
INSERT INTO public.search_spelling VALUES ('anhalt', 'anhalt');
INSERT INTO public.search_spelling VALUES ('anhat', 'anhalt');
INSERT INTO public.search_spelling VALUES ('anhlt', 'anhalt');
INSERT INTO public.search_spelling VALUES ('nhalt', 'anhalt');
INSERT INTO public.search_spelling VALUES ('atonome', 'autonome');
INSERT INTO public.search_spelling VALUES ('auonome', 'autonome');
INSERT INTO public.search_spelling VALUES ('autnome', 'autonome');
INSERT INTO public.search_spelling VALUES ('autonme', 'autonome');
INSERT INTO public.search_spelling VALUES ('autonoe', 'autonome');
INSERT INTO public.search_spelling VALUES ('autonom', 'autonome');
INSERT INTO public.search_spelling VALUES ('autonome', 'autonome');
INSERT INTO public.search_spelling VALUES ('autoome', 'autonome');
INSERT INTO public.search_spelling VALUES ('utonome', 'autonome');
INSERT INTO public.search_spelling VALUES ('atonomous', 'autonomous');
INSERT INTO public.search_spelling VALUES ('auonomous', 'autonomous');
INSERT INTO public.search_spelling VALUES ('autnomous', 'autonomous');
INSERT INTO public.search_spelling VALUES ('autonmous', 'autonomous');
INSERT INTO public.search_spelling VALUES ('autonomos', 'autonomous');
INSERT INTO public.search_spelling VALUES ('autonomou', 'autonomous');
INSERT INTO public.search_spelling VALUES ('autonomous', 'autonomous');
INSERT INTO public.search_spelling VALUES ('autonomus', 'autonomous');
INSERT INTO public.search_spelling VALUES ('autonoous', 'autonomous');
INSERT INTO public.search_spelling VALUES ('autoomous', 'autonomous');
INSERT INTO public.search_spelling VALUES ('utonomous', 'autonomous');
INSERT INTO public.search_spelling VALUES ('atonomna', 'avtonomna');
INSERT INTO public.search_spelling VALUES ('avonomna', 'avtonomna');
INSERT INTO public.search_spelling VALUES ('avtnomna', 'avtonomna');
INSERT INTO public.search_spelling VALUES ('avtonmna', 'avtonomna');
INSERT INTO public.search_spelling VALUES ('avtonoma', 'avtonomna');
INSERT INTO public.search_spelling VALUES ('avtonomn', 'avtonomna');
INSERT INTO public.search_spelling VALUES ('avtonomna', 'avtonomna');
INSERT INTO public.search_spelling VALUES ('avtonona', 'avtonomna');
INSERT INTO public.search_spelling VALUES ('avtoomna', 'avtonomna');
INSERT INTO public.search_spelling VALUES ('vtonomna', 'avtonomna');
INSERT INTO public.search_spelling VALUES ('aden', 'baden');
INSERT INTO public.search_spelling VALUES ('bade', 'baden');
INSERT INTO public.search_spelling VALUES ('baden', 'baden');
INSERT INTO public.search_spelling VALUES ('badn', 'baden');
INSERT INTO public.search_spelling VALUES ('baen', 'baden');
INSERT INTO public.search_spelling VALUES ('bden', 'baden');
INSERT INTO public.search_spelling VALUES ('avaria', 'bavaria');
INSERT INTO public.search_spelling VALUES ('baaria', 'bavaria');
INSERT INTO public.search_spelling VALUES ('bavaia', 'bavaria');
INSERT INTO public.search_spelling VALUES ('bavara', 'bavaria');
INSERT INTO public.search_spelling VALUES ('bavari', 'bavaria');
INSERT INTO public.search_spelling VALUES ('bavaria', 'bavaria');
INSERT INTO public.search_spelling VALUES ('bavria', 'bavaria');
INSERT INTO public.search_spelling VALUES ('bvaria', 'bavaria');
INSERT INTO public.search_spelling VALUES ('avariia', 'bavariia');
INSERT INTO public.search_spelling VALUES ('baariia', 'bavariia');
INSERT INTO public.search_spelling VALUES ('bavaiia', 'bavariia');
INSERT INTO public.search_spelling VALUES ('bavaria', 'bavariia');
INSERT INTO public.search_spelling VALUES ('bavarii', 'bavariia');
INSERT INTO public.search_spelling VALUES ('bavariia', 'bavariia');
INSERT INTO public.search_spelling VALUES ('bavriia', 'bavariia');
INSERT INTO public.search_spelling VALUES ('bvariia', 'bavariia');
INSERT INTO public.search_spelling VALUES ('avariya', 'bavariya');
INSERT INTO public.search_spelling VALUES ('baariya', 'bavariya');
INSERT INTO public.search_spelling VALUES ('bavaiya', 'bavariya');
INSERT INTO public.search_spelling VALUES ('bavaria', 'bavariya');
INSERT INTO public.search_spelling VALUES ('bavariy', 'bavariya');
INSERT INTO public.search_spelling VALUES ('bavariya', 'bavariya');
INSERT INTO public.search_spelling VALUES ('bavarya', 'bavariya');
INSERT INTO public.search_spelling VALUES ('bavriya', 'bavariya');
INSERT INTO public.search_spelling VALUES ('bvariya', 'bavariya');
INSERT INTO public.search_spelling VALUES ('ayern', 'bayern');
INSERT INTO public.search_spelling VALUES ('baern', 'bayern');
INSERT INTO public.search_spelling VALUES ('bayen', 'bayern');
INSERT INTO public.search_spelling VALUES ('bayer', 'bayern');
INSERT INTO public.search_spelling VALUES ('bayern', 'bayern');
INSERT INTO public.search_spelling VALUES ('bayrn', 'bayern');
INSERT INTO public.search_spelling VALUES ('byern', 'bayern');
INSERT INTO public.search_spelling VALUES ('belin', 'berlin');
INSERT INTO public.search_spelling VALUES ('berin', 'berlin');
INSERT INTO public.search_spelling VALUES ('berli', 'berlin');
INSERT INTO public.search_spelling VALUES ('berlin', 'berlin');
INSERT INTO public.search_spelling VALUES ('berln', 'berlin');
INSERT INTO public.search_spelling VALUES ('brlin', 'berlin');
INSERT INTO public.search_spelling VALUES ('erlin', 'berlin');
INSERT INTO public.search_spelling VALUES ('bandenburg', 'brandenburg');
INSERT INTO public.search_spelling VALUES ('bradenburg', 'brandenburg');
INSERT INTO public.search_spelling VALUES ('brandeburg', 'brandenburg');
INSERT INTO public.search_spelling VALUES ('brandenbrg', 'brandenburg');
INSERT INTO public.search_spelling VALUES ('brandenbug', 'brandenburg');
INSERT INTO public.search_spelling VALUES ('brandenbur', 'brandenburg');
INSERT INTO public.search_spelling VALUES ('brandenburg', 'brandenburg');
INSERT INTO public.search_spelling VALUES ('brandenurg', 'brandenburg');
INSERT INTO public.search_spelling VALUES ('brandnburg', 'brandenburg');
INSERT INTO public.search_spelling VALUES ('branenburg', 'brandenburg');
INSERT INTO public.search_spelling VALUES ('brndenburg', 'brandenburg');
INSERT INTO public.search_spelling VALUES ('randenburg', 'brandenburg');
INSERT INTO public.search_spelling VALUES ('bandenburh', 'brandenburh');
INSERT INTO public.search_spelling VALUES ('bradenburh', 'brandenburh');
INSERT INTO public.search_spelling VALUES ('brandeburh', 'brandenburh');
INSERT INTO public.search_spelling VALUES ('brandenbrh', 'brandenburh');
INSERT INTO public.search_spelling VALUES ('brandenbuh', 'brandenburh');
INSERT INTO public.search_spelling VALUES ('brandenbur', 'brandenburh');
INSERT INTO public.search_spelling VALUES ('brandenburh', 'brandenburh');
INSERT INTO public.search_spelling VALUES ('brandenurh', 'brandenburh');
INSERT INTO public.search_spelling VALUES ('brandnburh', 'brandenburh');
INSERT INTO public.search_spelling VALUES ('branenburh', 'brandenburh');
INSERT INTO public.search_spelling VALUES ('brndenburh', 'brandenburh');
INSERT INTO public.search_spelling VALUES ('randenburh', 'brandenburh');
INSERT INTO public.search_spelling VALUES ('bemen', 'bremen');
INSERT INTO public.search_spelling VALUES ('breen', 'bremen');
INSERT INTO public.search_spelling VALUES ('breme', 'bremen');
INSERT INTO public.search_spelling VALUES ('bremen', 'bremen');
INSERT INTO public.search_spelling VALUES ('bremn', 'bremen');
INSERT INTO public.search_spelling VALUES ('brmen', 'bremen');
INSERT INTO public.search_spelling VALUES ('remen', 'bremen');
INSERT INTO public.search_spelling VALUES ('carkiw', 'charkiw');
INSERT INTO public.search_spelling VALUES ('chakiw', 'charkiw');
INSERT INTO public.search_spelling VALUES ('chariw', 'charkiw');
INSERT INTO public.search_spelling VALUES ('charki', 'charkiw');
INSERT INTO public.search_spelling VALUES ('charkiw', 'charkiw');
INSERT INTO public.search_spelling VALUES ('charkw', 'charkiw');
INSERT INTO public.search_spelling VALUES ('chrkiw', 'charkiw');
INSERT INTO public.search_spelling VALUES ('harkiw', 'charkiw');
INSERT INTO public.search_spelling VALUES ('cerkaska', 'cherkaska');
INSERT INTO public.search_spelling VALUES ('chekaska', 'cherkaska');
INSERT INTO public.search_spelling VALUES ('cheraska', 'cherkaska');
INSERT INTO public.search_spelling VALUES ('cherkaka', 'cherkaska');
INSERT INTO public.search_spelling VALUES ('cherkasa', 'cherkaska');
INSERT INTO public.search_spelling VALUES ('cherkask', 'cherkaska');
INSERT INTO public.search_spelling VALUES ('cherkaska', 'cherkaska');
INSERT INTO public.search_spelling VALUES ('cherkska', 'cherkaska');
INSERT INTO public.search_spelling VALUES ('chrkaska', 'cherkaska');
INSERT INTO public.search_spelling VALUES ('herkaska', 'cherkaska');
INSERT INTO public.search_spelling VALUES ('cerkasy', 'cherkasy');
INSERT INTO public.search_spelling VALUES ('chekasy', 'cherkasy');
INSERT INTO public.search_spelling VALUES ('cherasy', 'cherkasy');
INSERT INTO public.search_spelling VALUES ('cherkas', 'cherkasy');
INSERT INTO public.search_spelling VALUES ('cherkasy', 'cherkasy');
INSERT INTO public.search_spelling VALUES ('cherkay', 'cherkasy');
INSERT INTO public.search_spelling VALUES ('cherksy', 'cherkasy');
INSERT INTO public.search_spelling VALUES ('chrkasy', 'cherkasy');
INSERT INTO public.search_spelling VALUES ('herkasy', 'cherkasy');
INSERT INTO public.search_spelling VALUES ('cernigivska', 'chernigivska');
INSERT INTO public.search_spelling VALUES ('chenigivska', 'chernigivska');
INSERT INTO public.search_spelling VALUES ('cherigivska', 'chernigivska');
INSERT INTO public.search_spelling VALUES ('cherngivska', 'chernigivska');
INSERT INTO public.search_spelling VALUES ('chernigiska', 'chernigivska');
INSERT INTO public.search_spelling VALUES ('chernigivka', 'chernigivska');
INSERT INTO public.search_spelling VALUES ('chernigivsa', 'chernigivska');
INSERT INTO public.search_spelling VALUES ('chernigivsk', 'chernigivska');
INSERT INTO public.search_spelling VALUES ('chernigivska', 'chernigivska');
INSERT INTO public.search_spelling VALUES ('chernigvska', 'chernigivska');
INSERT INTO public.search_spelling VALUES ('cherniivska', 'chernigivska');
INSERT INTO public.search_spelling VALUES ('chrnigivska', 'chernigivska');
INSERT INTO public.search_spelling VALUES ('hernigivska', 'chernigivska');
INSERT INTO public.search_spelling VALUES ('cernihiv', 'chernihiv');
INSERT INTO public.search_spelling VALUES ('chenihiv', 'chernihiv');
INSERT INTO public.search_spelling VALUES ('cherihiv', 'chernihiv');
INSERT INTO public.search_spelling VALUES ('chernhiv', 'chernihiv');
INSERT INTO public.search_spelling VALUES ('chernihi', 'chernihiv');
INSERT INTO public.search_spelling VALUES ('chernihiv', 'chernihiv');
INSERT INTO public.search_spelling VALUES ('chernihv', 'chernihiv');
INSERT INTO public.search_spelling VALUES ('cherniiv', 'chernihiv');
INSERT INTO public.search_spelling VALUES ('chrnihiv', 'chernihiv');
INSERT INTO public.search_spelling VALUES ('hernihiv', 'chernihiv');
INSERT INTO public.search_spelling VALUES ('cernihivska', 'chernihivska');
INSERT INTO public.search_spelling VALUES ('chenihivska', 'chernihivska');
INSERT INTO public.search_spelling VALUES ('cherihivska', 'chernihivska');
INSERT INTO public.search_spelling VALUES ('chernhivska', 'chernihivska');
INSERT INTO public.search_spelling VALUES ('chernihiska', 'chernihivska');
INSERT INTO public.search_spelling VALUES ('chernihivka', 'chernihivska');
INSERT INTO public.search_spelling VALUES ('chernihivsa', 'chernihivska');
INSERT INTO public.search_spelling VALUES ('chernihivsk', 'chernihivska');
INSERT INTO public.search_spelling VALUES ('chernihivska', 'chernihivska');
INSERT INTO public.search_spelling VALUES ('chernihvska', 'chernihivska');
INSERT INTO public.search_spelling VALUES ('cherniivska', 'chernihivska');
INSERT INTO public.search_spelling VALUES ('chrnihivska', 'chernihivska');
INSERT INTO public.search_spelling VALUES ('hernihivska', 'chernihivska');
INSERT INTO public.search_spelling VALUES ('cernivetska', 'chernivetska');
INSERT INTO public.search_spelling VALUES ('chenivetska', 'chernivetska');
INSERT INTO public.search_spelling VALUES ('cherivetska', 'chernivetska');
INSERT INTO public.search_spelling VALUES ('chernietska', 'chernivetska');
INSERT INTO public.search_spelling VALUES ('cherniveska', 'chernivetska');
INSERT INTO public.search_spelling VALUES ('chernivetka', 'chernivetska');
INSERT INTO public.search_spelling VALUES ('chernivetsa', 'chernivetska');
INSERT INTO public.search_spelling VALUES ('chernivetsk', 'chernivetska');
INSERT INTO public.search_spelling VALUES ('chernivetska', 'chernivetska');
INSERT INTO public.search_spelling VALUES ('chernivtska', 'chernivetska');
INSERT INTO public.search_spelling VALUES ('chernvetska', 'chernivetska');
INSERT INTO public.search_spelling VALUES ('chrnivetska', 'chernivetska');
INSERT INTO public.search_spelling VALUES ('hernivetska', 'chernivetska');
INSERT INTO public.search_spelling VALUES ('cernivtsi', 'chernivtsi');
INSERT INTO public.search_spelling VALUES ('chenivtsi', 'chernivtsi');
INSERT INTO public.search_spelling VALUES ('cherivtsi', 'chernivtsi');
INSERT INTO public.search_spelling VALUES ('chernitsi', 'chernivtsi');
INSERT INTO public.search_spelling VALUES ('chernivsi', 'chernivtsi');
INSERT INTO public.search_spelling VALUES ('chernivti', 'chernivtsi');
INSERT INTO public.search_spelling VALUES ('chernivts', 'chernivtsi');
INSERT INTO public.search_spelling VALUES ('chernivtsi', 'chernivtsi');
INSERT INTO public.search_spelling VALUES ('chernvtsi', 'chernivtsi');
INSERT INTO public.search_spelling VALUES ('chrnivtsi', 'chernivtsi');
INSERT INTO public.search_spelling VALUES ('hernivtsi', 'chernivtsi');
INSERT INTO public.search_spelling VALUES ('cerson', 'cherson');
INSERT INTO public.search_spelling VALUES ('cheron', 'cherson');
INSERT INTO public.search_spelling VALUES ('chersn', 'cherson');
INSERT INTO public.search_spelling VALUES ('cherso', 'cherson');
INSERT INTO public.search_spelling VALUES ('cherson', 'cherson');
INSERT INTO public.search_spelling VALUES ('cheson', 'cherson');
INSERT INTO public.search_spelling VALUES ('chrson', 'cherson');
INSERT INTO public.search_spelling VALUES ('herson', 'cherson');
INSERT INTO public.search_spelling VALUES ('chelnyzkyj', 'chmelnyzkyj');
INSERT INTO public.search_spelling VALUES ('chmelnykyj', 'chmelnyzkyj');
INSERT INTO public.search_spelling VALUES ('chmelnyzkj', 'chmelnyzkyj');
INSERT INTO public.search_spelling VALUES ('chmelnyzky', 'chmelnyzkyj');
INSERT INTO public.search_spelling VALUES ('chmelnyzkyj', 'chmelnyzkyj');
INSERT INTO public.search_spelling VALUES ('chmelnyzyj', 'chmelnyzkyj');
INSERT INTO public.search_spelling VALUES ('chmelnzkyj', 'chmelnyzkyj');
INSERT INTO public.search_spelling VALUES ('chmelyzkyj', 'chmelnyzkyj');
INSERT INTO public.search_spelling VALUES ('chmenyzkyj', 'chmelnyzkyj');
INSERT INTO public.search_spelling VALUES ('chmlnyzkyj', 'chmelnyzkyj');
INSERT INTO public.search_spelling VALUES ('cmelnyzkyj', 'chmelnyzkyj');
INSERT INTO public.search_spelling VALUES ('hmelnyzkyj', 'chmelnyzkyj');
INSERT INTO public.search_spelling VALUES ('cimea', 'crimea');
INSERT INTO public.search_spelling VALUES ('criea', 'crimea');
INSERT INTO public.search_spelling VALUES ('crima', 'crimea');
INSERT INTO public.search_spelling VALUES ('crime', 'crimea');
INSERT INTO public.search_spelling VALUES ('crimea', 'crimea');
INSERT INTO public.search_spelling VALUES ('crmea', 'crimea');
INSERT INTO public.search_spelling VALUES ('rimea', 'crimea');
INSERT INTO public.search_spelling VALUES ('coss', 'cross');
INSERT INTO public.search_spelling VALUES ('cros', 'cross');
INSERT INTO public.search_spelling VALUES ('cross', 'cross');
INSERT INTO public.search_spelling VALUES ('crss', 'cross');
INSERT INTO public.search_spelling VALUES ('ross', 'cross');
INSERT INTO public.search_spelling VALUES ('dipropetrovsk', 'dnipropetrovsk');
INSERT INTO public.search_spelling VALUES ('dnipopetrovsk', 'dnipropetrovsk');
INSERT INTO public.search_spelling VALUES ('dniproetrovsk', 'dnipropetrovsk');
INSERT INTO public.search_spelling VALUES ('dniproperovsk', 'dnipropetrovsk');
INSERT INTO public.search_spelling VALUES ('dnipropetovsk', 'dnipropetrovsk');
INSERT INTO public.search_spelling VALUES ('dnipropetrosk', 'dnipropetrovsk');
INSERT INTO public.search_spelling VALUES ('dnipropetrovk', 'dnipropetrovsk');
INSERT INTO public.search_spelling VALUES ('dnipropetrovs', 'dnipropetrovsk');
INSERT INTO public.search_spelling VALUES ('dnipropetrovsk', 'dnipropetrovsk');
INSERT INTO public.search_spelling VALUES ('dnipropetrvsk', 'dnipropetrovsk');
INSERT INTO public.search_spelling VALUES ('dniproptrovsk', 'dnipropetrovsk');
INSERT INTO public.search_spelling VALUES ('dniprpetrovsk', 'dnipropetrovsk');
INSERT INTO public.search_spelling VALUES ('dniropetrovsk', 'dnipropetrovsk');
INSERT INTO public.search_spelling VALUES ('dnpropetrovsk', 'dnipropetrovsk');
INSERT INTO public.search_spelling VALUES ('nipropetrovsk', 'dnipropetrovsk');
INSERT INTO public.search_spelling VALUES ('dipropetrovska', 'dnipropetrovska');
INSERT INTO public.search_spelling VALUES ('dnipopetrovska', 'dnipropetrovska');
INSERT INTO public.search_spelling VALUES ('dniproetrovska', 'dnipropetrovska');
INSERT INTO public.search_spelling VALUES ('dniproperovska', 'dnipropetrovska');
INSERT INTO public.search_spelling VALUES ('dnipropetovska', 'dnipropetrovska');
INSERT INTO public.search_spelling VALUES ('dnipropetroska', 'dnipropetrovska');
INSERT INTO public.search_spelling VALUES ('dnipropetrovka', 'dnipropetrovska');
INSERT INTO public.search_spelling VALUES ('dnipropetrovsa', 'dnipropetrovska');
INSERT INTO public.search_spelling VALUES ('dnipropetrovsk', 'dnipropetrovska');
INSERT INTO public.search_spelling VALUES ('dnipropetrovska', 'dnipropetrovska');
INSERT INTO public.search_spelling VALUES ('dnipropetrvska', 'dnipropetrovska');
INSERT INTO public.search_spelling VALUES ('dniproptrovska', 'dnipropetrovska');
INSERT INTO public.search_spelling VALUES ('dniprpetrovska', 'dnipropetrovska');
INSERT INTO public.search_spelling VALUES ('dniropetrovska', 'dnipropetrovska');
INSERT INTO public.search_spelling VALUES ('dnpropetrovska', 'dnipropetrovska');
INSERT INTO public.search_spelling VALUES ('nipropetrovska', 'dnipropetrovska');
INSERT INTO public.search_spelling VALUES ('dipropetrowsk', 'dnipropetrowsk');
INSERT INTO public.search_spelling VALUES ('dnipopetrowsk', 'dnipropetrowsk');
INSERT INTO public.search_spelling VALUES ('dniproetrowsk', 'dnipropetrowsk');
INSERT INTO public.search_spelling VALUES ('dniproperowsk', 'dnipropetrowsk');
INSERT INTO public.search_spelling VALUES ('dnipropetowsk', 'dnipropetrowsk');
INSERT INTO public.search_spelling VALUES ('dnipropetrosk', 'dnipropetrowsk');
INSERT INTO public.search_spelling VALUES ('dnipropetrowk', 'dnipropetrowsk');
INSERT INTO public.search_spelling VALUES ('dnipropetrows', 'dnipropetrowsk');
INSERT INTO public.search_spelling VALUES ('dnipropetrowsk', 'dnipropetrowsk');
INSERT INTO public.search_spelling VALUES ('dnipropetrwsk', 'dnipropetrowsk');
INSERT INTO public.search_spelling VALUES ('dniproptrowsk', 'dnipropetrowsk');
INSERT INTO public.search_spelling VALUES ('dniprpetrowsk', 'dnipropetrowsk');
INSERT INTO public.search_spelling VALUES ('dniropetrowsk', 'dnipropetrowsk');
INSERT INTO public.search_spelling VALUES ('dnpropetrowsk', 'dnipropetrowsk');
INSERT INTO public.search_spelling VALUES ('nipropetrowsk', 'dnipropetrowsk');
INSERT INTO public.search_spelling VALUES ('dlnoslaskie', 'dolnoslaskie');
INSERT INTO public.search_spelling VALUES ('dolnolaskie', 'dolnoslaskie');
INSERT INTO public.search_spelling VALUES ('dolnosaskie', 'dolnoslaskie');
INSERT INTO public.search_spelling VALUES ('dolnoslakie', 'dolnoslaskie');
INSERT INTO public.search_spelling VALUES ('dolnoslasie', 'dolnoslaskie');
INSERT INTO public.search_spelling VALUES ('dolnoslaske', 'dolnoslaskie');
INSERT INTO public.search_spelling VALUES ('dolnoslaski', 'dolnoslaskie');
INSERT INTO public.search_spelling VALUES ('dolnoslaskie', 'dolnoslaskie');
INSERT INTO public.search_spelling VALUES ('dolnoslskie', 'dolnoslaskie');
INSERT INTO public.search_spelling VALUES ('dolnslaskie', 'dolnoslaskie');
INSERT INTO public.search_spelling VALUES ('doloslaskie', 'dolnoslaskie');
INSERT INTO public.search_spelling VALUES ('donoslaskie', 'dolnoslaskie');
INSERT INTO public.search_spelling VALUES ('olnoslaskie', 'dolnoslaskie');
INSERT INTO public.search_spelling VALUES ('dnetsk', 'donetsk');
INSERT INTO public.search_spelling VALUES ('doetsk', 'donetsk');
INSERT INTO public.search_spelling VALUES ('donesk', 'donetsk');
INSERT INTO public.search_spelling VALUES ('donetk', 'donetsk');
INSERT INTO public.search_spelling VALUES ('donets', 'donetsk');
INSERT INTO public.search_spelling VALUES ('donetsk', 'donetsk');
INSERT INTO public.search_spelling VALUES ('dontsk', 'donetsk');
INSERT INTO public.search_spelling VALUES ('onetsk', 'donetsk');
INSERT INTO public.search_spelling VALUES ('dnetska', 'donetska');
INSERT INTO public.search_spelling VALUES ('doetska', 'donetska');
INSERT INTO public.search_spelling VALUES ('doneska', 'donetska');
INSERT INTO public.search_spelling VALUES ('donetka', 'donetska');
INSERT INTO public.search_spelling VALUES ('donetsa', 'donetska');
INSERT INTO public.search_spelling VALUES ('donetsk', 'donetska');
INSERT INTO public.search_spelling VALUES ('donetska', 'donetska');
INSERT INTO public.search_spelling VALUES ('dontska', 'donetska');
INSERT INTO public.search_spelling VALUES ('onetska', 'donetska');
INSERT INTO public.search_spelling VALUES ('dnezk', 'donezk');
INSERT INTO public.search_spelling VALUES ('doezk', 'donezk');
INSERT INTO public.search_spelling VALUES ('donek', 'donezk');
INSERT INTO public.search_spelling VALUES ('donez', 'donezk');
INSERT INTO public.search_spelling VALUES ('donezk', 'donezk');
INSERT INTO public.search_spelling VALUES ('donzk', 'donezk');
INSERT INTO public.search_spelling VALUES ('onezk', 'donezk');
INSERT INTO public.search_spelling VALUES ('emland', 'ermland');
INSERT INTO public.search_spelling VALUES ('erland', 'ermland');
INSERT INTO public.search_spelling VALUES ('ermand', 'ermland');
INSERT INTO public.search_spelling VALUES ('ermlad', 'ermland');
INSERT INTO public.search_spelling VALUES ('ermlan', 'ermland');
INSERT INTO public.search_spelling VALUES ('ermland', 'ermland');
INSERT INTO public.search_spelling VALUES ('ermlnd', 'ermland');
INSERT INTO public.search_spelling VALUES ('rmland', 'ermland');
INSERT INTO public.search_spelling VALUES ('fankivsk', 'frankivsk');
INSERT INTO public.search_spelling VALUES ('frakivsk', 'frankivsk');
INSERT INTO public.search_spelling VALUES ('franivsk', 'frankivsk');
INSERT INTO public.search_spelling VALUES ('frankisk', 'frankivsk');
INSERT INTO public.search_spelling VALUES ('frankivk', 'frankivsk');
INSERT INTO public.search_spelling VALUES ('frankivs', 'frankivsk');
INSERT INTO public.search_spelling VALUES ('frankivsk', 'frankivsk');
INSERT INTO public.search_spelling VALUES ('frankvsk', 'frankivsk');
INSERT INTO public.search_spelling VALUES ('frnkivsk', 'frankivsk');
INSERT INTO public.search_spelling VALUES ('rankivsk', 'frankivsk');
INSERT INTO public.search_spelling VALUES ('fankivska', 'frankivska');
INSERT INTO public.search_spelling VALUES ('frakivska', 'frankivska');
INSERT INTO public.search_spelling VALUES ('franivska', 'frankivska');
INSERT INTO public.search_spelling VALUES ('frankiska', 'frankivska');
INSERT INTO public.search_spelling VALUES ('frankivka', 'frankivska');
INSERT INTO public.search_spelling VALUES ('frankivsa', 'frankivska');
INSERT INTO public.search_spelling VALUES ('frankivsk', 'frankivska');
INSERT INTO public.search_spelling VALUES ('frankivska', 'frankivska');
INSERT INTO public.search_spelling VALUES ('frankvska', 'frankivska');
INSERT INTO public.search_spelling VALUES ('frnkivska', 'frankivska');
INSERT INTO public.search_spelling VALUES ('rankivska', 'frankivska');
INSERT INTO public.search_spelling VALUES ('fankiwsk', 'frankiwsk');
INSERT INTO public.search_spelling VALUES ('frakiwsk', 'frankiwsk');
INSERT INTO public.search_spelling VALUES ('franiwsk', 'frankiwsk');
INSERT INTO public.search_spelling VALUES ('frankisk', 'frankiwsk');
INSERT INTO public.search_spelling VALUES ('frankiwk', 'frankiwsk');
INSERT INTO public.search_spelling VALUES ('frankiws', 'frankiwsk');
INSERT INTO public.search_spelling VALUES ('frankiwsk', 'frankiwsk');
INSERT INTO public.search_spelling VALUES ('frankwsk', 'frankiwsk');
INSERT INTO public.search_spelling VALUES ('frnkiwsk', 'frankiwsk');
INSERT INTO public.search_spelling VALUES ('rankiwsk', 'frankiwsk');
INSERT INTO public.search_spelling VALUES ('amburg', 'gamburg');
INSERT INTO public.search_spelling VALUES ('gaburg', 'gamburg');
INSERT INTO public.search_spelling VALUES ('gambrg', 'gamburg');
INSERT INTO public.search_spelling VALUES ('gambug', 'gamburg');
INSERT INTO public.search_spelling VALUES ('gambur', 'gamburg');
INSERT INTO public.search_spelling VALUES ('gamburg', 'gamburg');
INSERT INTO public.search_spelling VALUES ('gamurg', 'gamburg');
INSERT INTO public.search_spelling VALUES ('gmburg', 'gamburg');
INSERT INTO public.search_spelling VALUES ('essen', 'gessen');
INSERT INTO public.search_spelling VALUES ('gesen', 'gessen');
INSERT INTO public.search_spelling VALUES ('gesse', 'gessen');
INSERT INTO public.search_spelling VALUES ('gessen', 'gessen');
INSERT INTO public.search_spelling VALUES ('gessn', 'gessen');
INSERT INTO public.search_spelling VALUES ('gssen', 'gessen');
INSERT INTO public.search_spelling VALUES ('glshteyn', 'golshteyn');
INSERT INTO public.search_spelling VALUES ('golhteyn', 'golshteyn');
INSERT INTO public.search_spelling VALUES ('golsheyn', 'golshteyn');
INSERT INTO public.search_spelling VALUES ('golshten', 'golshteyn');
INSERT INTO public.search_spelling VALUES ('golshtey', 'golshteyn');
INSERT INTO public.search_spelling VALUES ('golshteyn', 'golshteyn');
INSERT INTO public.search_spelling VALUES ('golshtyn', 'golshteyn');
INSERT INTO public.search_spelling VALUES ('golsteyn', 'golshteyn');
INSERT INTO public.search_spelling VALUES ('goshteyn', 'golshteyn');
INSERT INTO public.search_spelling VALUES ('olshteyn', 'golshteyn');
INSERT INTO public.search_spelling VALUES ('geater', 'greater');
INSERT INTO public.search_spelling VALUES ('grater', 'greater');
INSERT INTO public.search_spelling VALUES ('greaer', 'greater');
INSERT INTO public.search_spelling VALUES ('greate', 'greater');
INSERT INTO public.search_spelling VALUES ('greater', 'greater');
INSERT INTO public.search_spelling VALUES ('greatr', 'greater');
INSERT INTO public.search_spelling VALUES ('greter', 'greater');
INSERT INTO public.search_spelling VALUES ('reater', 'greater');
INSERT INTO public.search_spelling VALUES ('gosspolen', 'grosspolen');
INSERT INTO public.search_spelling VALUES ('grospolen', 'grosspolen');
INSERT INTO public.search_spelling VALUES ('grossolen', 'grosspolen');
INSERT INTO public.search_spelling VALUES ('grossplen', 'grosspolen');
INSERT INTO public.search_spelling VALUES ('grosspoen', 'grosspolen');
INSERT INTO public.search_spelling VALUES ('grosspole', 'grosspolen');
INSERT INTO public.search_spelling VALUES ('grosspolen', 'grosspolen');
INSERT INTO public.search_spelling VALUES ('grosspoln', 'grosspolen');
INSERT INTO public.search_spelling VALUES ('grsspolen', 'grosspolen');
INSERT INTO public.search_spelling VALUES ('rosspolen', 'grosspolen');
INSERT INTO public.search_spelling VALUES ('amburg', 'hamburg');
INSERT INTO public.search_spelling VALUES ('haburg', 'hamburg');
INSERT INTO public.search_spelling VALUES ('hambrg', 'hamburg');
INSERT INTO public.search_spelling VALUES ('hambug', 'hamburg');
INSERT INTO public.search_spelling VALUES ('hambur', 'hamburg');
INSERT INTO public.search_spelling VALUES ('hamburg', 'hamburg');
INSERT INTO public.search_spelling VALUES ('hamurg', 'hamburg');
INSERT INTO public.search_spelling VALUES ('hmburg', 'hamburg');
INSERT INTO public.search_spelling VALUES ('amburh', 'hamburh');
INSERT INTO public.search_spelling VALUES ('haburh', 'hamburh');
INSERT INTO public.search_spelling VALUES ('hambrh', 'hamburh');
INSERT INTO public.search_spelling VALUES ('hambuh', 'hamburh');
INSERT INTO public.search_spelling VALUES ('hambur', 'hamburh');
INSERT INTO public.search_spelling VALUES ('hamburh', 'hamburh');
INSERT INTO public.search_spelling VALUES ('hamurh', 'hamburh');
INSERT INTO public.search_spelling VALUES ('hmburh', 'hamburh');
INSERT INTO public.search_spelling VALUES ('arkivska', 'harkivska');
INSERT INTO public.search_spelling VALUES ('hakivska', 'harkivska');
INSERT INTO public.search_spelling VALUES ('harivska', 'harkivska');
INSERT INTO public.search_spelling VALUES ('harkiska', 'harkivska');
INSERT INTO public.search_spelling VALUES ('harkivka', 'harkivska');
INSERT INTO public.search_spelling VALUES ('harkivsa', 'harkivska');
INSERT INTO public.search_spelling VALUES ('harkivsk', 'harkivska');
INSERT INTO public.search_spelling VALUES ('harkivska', 'harkivska');
INSERT INTO public.search_spelling VALUES ('harkvska', 'harkivska');
INSERT INTO public.search_spelling VALUES ('hrkivska', 'harkivska');
INSERT INTO public.search_spelling VALUES ('eiligkreuz', 'heiligkreuz');
INSERT INTO public.search_spelling VALUES ('heiigkreuz', 'heiligkreuz');
INSERT INTO public.search_spelling VALUES ('heilgkreuz', 'heiligkreuz');
INSERT INTO public.search_spelling VALUES ('heiligkeuz', 'heiligkreuz');
INSERT INTO public.search_spelling VALUES ('heiligkreu', 'heiligkreuz');
INSERT INTO public.search_spelling VALUES ('heiligkreuz', 'heiligkreuz');
INSERT INTO public.search_spelling VALUES ('heiligkrez', 'heiligkreuz');
INSERT INTO public.search_spelling VALUES ('heiligkruz', 'heiligkreuz');
INSERT INTO public.search_spelling VALUES ('heiligreuz', 'heiligkreuz');
INSERT INTO public.search_spelling VALUES ('heilikreuz', 'heiligkreuz');
INSERT INTO public.search_spelling VALUES ('heligkreuz', 'heiligkreuz');
INSERT INTO public.search_spelling VALUES ('hiligkreuz', 'heiligkreuz');
INSERT INTO public.search_spelling VALUES ('ersonska', 'hersonska');
INSERT INTO public.search_spelling VALUES ('heronska', 'hersonska');
INSERT INTO public.search_spelling VALUES ('hersnska', 'hersonska');
INSERT INTO public.search_spelling VALUES ('hersonka', 'hersonska');
INSERT INTO public.search_spelling VALUES ('hersonsa', 'hersonska');
INSERT INTO public.search_spelling VALUES ('hersonsk', 'hersonska');
INSERT INTO public.search_spelling VALUES ('hersonska', 'hersonska');
INSERT INTO public.search_spelling VALUES ('hersoska', 'hersonska');
INSERT INTO public.search_spelling VALUES ('hesonska', 'hersonska');
INSERT INTO public.search_spelling VALUES ('hrsonska', 'hersonska');
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
INSERT INTO public.search_spelling VALUES ('helnitska', 'hmelnitska');
INSERT INTO public.search_spelling VALUES ('hmelitska', 'hmelnitska');
INSERT INTO public.search_spelling VALUES ('hmelniska', 'hmelnitska');
INSERT INTO public.search_spelling VALUES ('hmelnitka', 'hmelnitska');
INSERT INTO public.search_spelling VALUES ('hmelnitsa', 'hmelnitska');
INSERT INTO public.search_spelling VALUES ('hmelnitsk', 'hmelnitska');
INSERT INTO public.search_spelling VALUES ('hmelnitska', 'hmelnitska');
INSERT INTO public.search_spelling VALUES ('hmelntska', 'hmelnitska');
INSERT INTO public.search_spelling VALUES ('hmenitska', 'hmelnitska');
INSERT INTO public.search_spelling VALUES ('hmlnitska', 'hmelnitska');
INSERT INTO public.search_spelling VALUES ('melnitska', 'hmelnitska');
INSERT INTO public.search_spelling VALUES ('hlshtein', 'holshtein');
INSERT INTO public.search_spelling VALUES ('holhtein', 'holshtein');
INSERT INTO public.search_spelling VALUES ('holshein', 'holshtein');
INSERT INTO public.search_spelling VALUES ('holshtei', 'holshtein');
INSERT INTO public.search_spelling VALUES ('holshtein', 'holshtein');
INSERT INTO public.search_spelling VALUES ('holshten', 'holshtein');
INSERT INTO public.search_spelling VALUES ('holshtin', 'holshtein');
INSERT INTO public.search_spelling VALUES ('holstein', 'holshtein');
INSERT INTO public.search_spelling VALUES ('hoshtein', 'holshtein');
INSERT INTO public.search_spelling VALUES ('olshtein', 'holshtein');
INSERT INTO public.search_spelling VALUES ('hlstein', 'holstein');
INSERT INTO public.search_spelling VALUES ('holsein', 'holstein');
INSERT INTO public.search_spelling VALUES ('holstei', 'holstein');
INSERT INTO public.search_spelling VALUES ('holstein', 'holstein');
INSERT INTO public.search_spelling VALUES ('holsten', 'holstein');
INSERT INTO public.search_spelling VALUES ('holstin', 'holstein');
INSERT INTO public.search_spelling VALUES ('holtein', 'holstein');
INSERT INTO public.search_spelling VALUES ('hostein', 'holstein');
INSERT INTO public.search_spelling VALUES ('olstein', 'holstein');
INSERT INTO public.search_spelling VALUES ('iano', 'ivano');
INSERT INTO public.search_spelling VALUES ('ivan', 'ivano');
INSERT INTO public.search_spelling VALUES ('ivano', 'ivano');
INSERT INTO public.search_spelling VALUES ('ivao', 'ivano');
INSERT INTO public.search_spelling VALUES ('ivno', 'ivano');
INSERT INTO public.search_spelling VALUES ('vano', 'ivano');
INSERT INTO public.search_spelling VALUES ('iano', 'iwano');
INSERT INTO public.search_spelling VALUES ('iwan', 'iwano');
INSERT INTO public.search_spelling VALUES ('iwano', 'iwano');
INSERT INTO public.search_spelling VALUES ('iwao', 'iwano');
INSERT INTO public.search_spelling VALUES ('iwno', 'iwano');
INSERT INTO public.search_spelling VALUES ('wano', 'iwano');
INSERT INTO public.search_spelling VALUES ('arpatenvorland', 'karpatenvorland');
INSERT INTO public.search_spelling VALUES ('kapatenvorland', 'karpatenvorland');
INSERT INTO public.search_spelling VALUES ('karatenvorland', 'karpatenvorland');
INSERT INTO public.search_spelling VALUES ('karpaenvorland', 'karpatenvorland');
INSERT INTO public.search_spelling VALUES ('karpatenorland', 'karpatenvorland');
INSERT INTO public.search_spelling VALUES ('karpatenvoland', 'karpatenvorland');
INSERT INTO public.search_spelling VALUES ('karpatenvorand', 'karpatenvorland');
INSERT INTO public.search_spelling VALUES ('karpatenvorlad', 'karpatenvorland');
INSERT INTO public.search_spelling VALUES ('karpatenvorlan', 'karpatenvorland');
INSERT INTO public.search_spelling VALUES ('karpatenvorland', 'karpatenvorland');
INSERT INTO public.search_spelling VALUES ('karpatenvorlnd', 'karpatenvorland');
INSERT INTO public.search_spelling VALUES ('karpatenvrland', 'karpatenvorland');
INSERT INTO public.search_spelling VALUES ('karpatevorland', 'karpatenvorland');
INSERT INTO public.search_spelling VALUES ('karpatnvorland', 'karpatenvorland');
INSERT INTO public.search_spelling VALUES ('karptenvorland', 'karpatenvorland');
INSERT INTO public.search_spelling VALUES ('krpatenvorland', 'karpatenvorland');
INSERT INTO public.search_spelling VALUES ('harkiv', 'kharkiv');
INSERT INTO public.search_spelling VALUES ('karkiv', 'kharkiv');
INSERT INTO public.search_spelling VALUES ('khakiv', 'kharkiv');
INSERT INTO public.search_spelling VALUES ('khariv', 'kharkiv');
INSERT INTO public.search_spelling VALUES ('kharki', 'kharkiv');
INSERT INTO public.search_spelling VALUES ('kharkiv', 'kharkiv');
INSERT INTO public.search_spelling VALUES ('kharkv', 'kharkiv');
INSERT INTO public.search_spelling VALUES ('khrkiv', 'kharkiv');
INSERT INTO public.search_spelling VALUES ('harkivska', 'kharkivska');
INSERT INTO public.search_spelling VALUES ('karkivska', 'kharkivska');
INSERT INTO public.search_spelling VALUES ('khakivska', 'kharkivska');
INSERT INTO public.search_spelling VALUES ('kharivska', 'kharkivska');
INSERT INTO public.search_spelling VALUES ('kharkiska', 'kharkivska');
INSERT INTO public.search_spelling VALUES ('kharkivka', 'kharkivska');
INSERT INTO public.search_spelling VALUES ('kharkivsa', 'kharkivska');
INSERT INTO public.search_spelling VALUES ('kharkivsk', 'kharkivska');
INSERT INTO public.search_spelling VALUES ('kharkivska', 'kharkivska');
INSERT INTO public.search_spelling VALUES ('kharkvska', 'kharkivska');
INSERT INTO public.search_spelling VALUES ('khrkivska', 'kharkivska');
INSERT INTO public.search_spelling VALUES ('herson', 'kherson');
INSERT INTO public.search_spelling VALUES ('kerson', 'kherson');
INSERT INTO public.search_spelling VALUES ('kheron', 'kherson');
INSERT INTO public.search_spelling VALUES ('khersn', 'kherson');
INSERT INTO public.search_spelling VALUES ('kherso', 'kherson');
INSERT INTO public.search_spelling VALUES ('kherson', 'kherson');
INSERT INTO public.search_spelling VALUES ('kheson', 'kherson');
INSERT INTO public.search_spelling VALUES ('khrson', 'kherson');
INSERT INTO public.search_spelling VALUES ('hersonska', 'khersonska');
INSERT INTO public.search_spelling VALUES ('kersonska', 'khersonska');
INSERT INTO public.search_spelling VALUES ('kheronska', 'khersonska');
INSERT INTO public.search_spelling VALUES ('khersnska', 'khersonska');
INSERT INTO public.search_spelling VALUES ('khersonka', 'khersonska');
INSERT INTO public.search_spelling VALUES ('khersonsa', 'khersonska');
INSERT INTO public.search_spelling VALUES ('khersonsk', 'khersonska');
INSERT INTO public.search_spelling VALUES ('khersonska', 'khersonska');
INSERT INTO public.search_spelling VALUES ('khersoska', 'khersonska');
INSERT INTO public.search_spelling VALUES ('khesonska', 'khersonska');
INSERT INTO public.search_spelling VALUES ('khrsonska', 'khersonska');
INSERT INTO public.search_spelling VALUES ('hmelnitska', 'khmelnitska');
INSERT INTO public.search_spelling VALUES ('khelnitska', 'khmelnitska');
INSERT INTO public.search_spelling VALUES ('khmelitska', 'khmelnitska');
INSERT INTO public.search_spelling VALUES ('khmelniska', 'khmelnitska');
INSERT INTO public.search_spelling VALUES ('khmelnitka', 'khmelnitska');
INSERT INTO public.search_spelling VALUES ('khmelnitsa', 'khmelnitska');
INSERT INTO public.search_spelling VALUES ('khmelnitsk', 'khmelnitska');
INSERT INTO public.search_spelling VALUES ('khmelnitska', 'khmelnitska');
INSERT INTO public.search_spelling VALUES ('khmelntska', 'khmelnitska');
INSERT INTO public.search_spelling VALUES ('khmenitska', 'khmelnitska');
INSERT INTO public.search_spelling VALUES ('khmlnitska', 'khmelnitska');
INSERT INTO public.search_spelling VALUES ('kmelnitska', 'khmelnitska');
INSERT INTO public.search_spelling VALUES ('hmelnytska', 'khmelnytska');
INSERT INTO public.search_spelling VALUES ('khelnytska', 'khmelnytska');
INSERT INTO public.search_spelling VALUES ('khmelntska', 'khmelnytska');
INSERT INTO public.search_spelling VALUES ('khmelnyska', 'khmelnytska');
INSERT INTO public.search_spelling VALUES ('khmelnytka', 'khmelnytska');
INSERT INTO public.search_spelling VALUES ('khmelnytsa', 'khmelnytska');
INSERT INTO public.search_spelling VALUES ('khmelnytsk', 'khmelnytska');
INSERT INTO public.search_spelling VALUES ('khmelnytska', 'khmelnytska');
INSERT INTO public.search_spelling VALUES ('khmelytska', 'khmelnytska');
INSERT INTO public.search_spelling VALUES ('khmenytska', 'khmelnytska');
INSERT INTO public.search_spelling VALUES ('khmlnytska', 'khmelnytska');
INSERT INTO public.search_spelling VALUES ('kmelnytska', 'khmelnytska');
INSERT INTO public.search_spelling VALUES ('hmelnytskyi', 'khmelnytskyi');
INSERT INTO public.search_spelling VALUES ('khelnytskyi', 'khmelnytskyi');
INSERT INTO public.search_spelling VALUES ('khmelntskyi', 'khmelnytskyi');
INSERT INTO public.search_spelling VALUES ('khmelnyskyi', 'khmelnytskyi');
INSERT INTO public.search_spelling VALUES ('khmelnytkyi', 'khmelnytskyi');
INSERT INTO public.search_spelling VALUES ('khmelnytski', 'khmelnytskyi');
INSERT INTO public.search_spelling VALUES ('khmelnytsky', 'khmelnytskyi');
INSERT INTO public.search_spelling VALUES ('khmelnytskyi', 'khmelnytskyi');
INSERT INTO public.search_spelling VALUES ('khmelnytsyi', 'khmelnytskyi');
INSERT INTO public.search_spelling VALUES ('khmelytskyi', 'khmelnytskyi');
INSERT INTO public.search_spelling VALUES ('khmenytskyi', 'khmelnytskyi');
INSERT INTO public.search_spelling VALUES ('khmlnytskyi', 'khmelnytskyi');
INSERT INTO public.search_spelling VALUES ('kmelnytskyi', 'khmelnytskyi');
INSERT INTO public.search_spelling VALUES ('iiv', 'kiiv');
INSERT INTO public.search_spelling VALUES ('kii', 'kiiv');
INSERT INTO public.search_spelling VALUES ('kiiv', 'kiiv');
INSERT INTO public.search_spelling VALUES ('kiv', 'kiiv');
INSERT INTO public.search_spelling VALUES ('iivska', 'kiivska');
INSERT INTO public.search_spelling VALUES ('kiiska', 'kiivska');
INSERT INTO public.search_spelling VALUES ('kiivka', 'kiivska');
INSERT INTO public.search_spelling VALUES ('kiivsa', 'kiivska');
INSERT INTO public.search_spelling VALUES ('kiivsk', 'kiivska');
INSERT INTO public.search_spelling VALUES ('kiivska', 'kiivska');
INSERT INTO public.search_spelling VALUES ('kivska', 'kiivska');
INSERT INTO public.search_spelling VALUES ('irovogradska', 'kirovogradska');
INSERT INTO public.search_spelling VALUES ('kiovogradska', 'kirovogradska');
INSERT INTO public.search_spelling VALUES ('kiroogradska', 'kirovogradska');
INSERT INTO public.search_spelling VALUES ('kirovgradska', 'kirovogradska');
INSERT INTO public.search_spelling VALUES ('kirovogadska', 'kirovogradska');
INSERT INTO public.search_spelling VALUES ('kirovogradka', 'kirovogradska');
INSERT INTO public.search_spelling VALUES ('kirovogradsa', 'kirovogradska');
INSERT INTO public.search_spelling VALUES ('kirovogradsk', 'kirovogradska');
INSERT INTO public.search_spelling VALUES ('kirovogradska', 'kirovogradska');
INSERT INTO public.search_spelling VALUES ('kirovograska', 'kirovogradska');
INSERT INTO public.search_spelling VALUES ('kirovogrdska', 'kirovogradska');
INSERT INTO public.search_spelling VALUES ('kirovoradska', 'kirovogradska');
INSERT INTO public.search_spelling VALUES ('kirvogradska', 'kirovogradska');
INSERT INTO public.search_spelling VALUES ('krovogradska', 'kirovogradska');
INSERT INTO public.search_spelling VALUES ('irovohrad', 'kirovohrad');
INSERT INTO public.search_spelling VALUES ('kiovohrad', 'kirovohrad');
INSERT INTO public.search_spelling VALUES ('kiroohrad', 'kirovohrad');
INSERT INTO public.search_spelling VALUES ('kirovhrad', 'kirovohrad');
INSERT INTO public.search_spelling VALUES ('kirovohad', 'kirovohrad');
INSERT INTO public.search_spelling VALUES ('kirovohra', 'kirovohrad');
INSERT INTO public.search_spelling VALUES ('kirovohrad', 'kirovohrad');
INSERT INTO public.search_spelling VALUES ('kirovohrd', 'kirovohrad');
INSERT INTO public.search_spelling VALUES ('kirovorad', 'kirovohrad');
INSERT INTO public.search_spelling VALUES ('kirvohrad', 'kirovohrad');
INSERT INTO public.search_spelling VALUES ('krovohrad', 'kirovohrad');
INSERT INTO public.search_spelling VALUES ('irovohradska', 'kirovohradska');
INSERT INTO public.search_spelling VALUES ('kiovohradska', 'kirovohradska');
INSERT INTO public.search_spelling VALUES ('kiroohradska', 'kirovohradska');
INSERT INTO public.search_spelling VALUES ('kirovhradska', 'kirovohradska');
INSERT INTO public.search_spelling VALUES ('kirovohadska', 'kirovohradska');
INSERT INTO public.search_spelling VALUES ('kirovohradka', 'kirovohradska');
INSERT INTO public.search_spelling VALUES ('kirovohradsa', 'kirovohradska');
INSERT INTO public.search_spelling VALUES ('kirovohradsk', 'kirovohradska');
INSERT INTO public.search_spelling VALUES ('kirovohradska', 'kirovohradska');
INSERT INTO public.search_spelling VALUES ('kirovohraska', 'kirovohradska');
INSERT INTO public.search_spelling VALUES ('kirovohrdska', 'kirovohradska');
INSERT INTO public.search_spelling VALUES ('kirovoradska', 'kirovohradska');
INSERT INTO public.search_spelling VALUES ('kirvohradska', 'kirovohradska');
INSERT INTO public.search_spelling VALUES ('krovohradska', 'kirovohradska');
INSERT INTO public.search_spelling VALUES ('irowohrad', 'kirowohrad');
INSERT INTO public.search_spelling VALUES ('kiowohrad', 'kirowohrad');
INSERT INTO public.search_spelling VALUES ('kiroohrad', 'kirowohrad');
INSERT INTO public.search_spelling VALUES ('kirowhrad', 'kirowohrad');
INSERT INTO public.search_spelling VALUES ('kirowohad', 'kirowohrad');
INSERT INTO public.search_spelling VALUES ('kirowohra', 'kirowohrad');
INSERT INTO public.search_spelling VALUES ('kirowohrad', 'kirowohrad');
INSERT INTO public.search_spelling VALUES ('kirowohrd', 'kirowohrad');
INSERT INTO public.search_spelling VALUES ('kiroworad', 'kirowohrad');
INSERT INTO public.search_spelling VALUES ('kirwohrad', 'kirowohrad');
INSERT INTO public.search_spelling VALUES ('krowohrad', 'kirowohrad');
INSERT INTO public.search_spelling VALUES ('keinpolen', 'kleinpolen');
INSERT INTO public.search_spelling VALUES ('kleinolen', 'kleinpolen');
INSERT INTO public.search_spelling VALUES ('kleinplen', 'kleinpolen');
INSERT INTO public.search_spelling VALUES ('kleinpoen', 'kleinpolen');
INSERT INTO public.search_spelling VALUES ('kleinpole', 'kleinpolen');
INSERT INTO public.search_spelling VALUES ('kleinpolen', 'kleinpolen');
INSERT INTO public.search_spelling VALUES ('kleinpoln', 'kleinpolen');
INSERT INTO public.search_spelling VALUES ('kleipolen', 'kleinpolen');
INSERT INTO public.search_spelling VALUES ('klenpolen', 'kleinpolen');
INSERT INTO public.search_spelling VALUES ('klinpolen', 'kleinpolen');
INSERT INTO public.search_spelling VALUES ('leinpolen', 'kleinpolen');
INSERT INTO public.search_spelling VALUES ('kim', 'krim');
INSERT INTO public.search_spelling VALUES ('kri', 'krim');
INSERT INTO public.search_spelling VALUES ('krim', 'krim');
INSERT INTO public.search_spelling VALUES ('krm', 'krim');
INSERT INTO public.search_spelling VALUES ('rim', 'krim');
INSERT INTO public.search_spelling VALUES ('krm', 'krym');
INSERT INTO public.search_spelling VALUES ('kry', 'krym');
INSERT INTO public.search_spelling VALUES ('krym', 'krym');
INSERT INTO public.search_spelling VALUES ('kym', 'krym');
INSERT INTO public.search_spelling VALUES ('rym', 'krym');
INSERT INTO public.search_spelling VALUES ('kiavsko', 'kuiavsko');
INSERT INTO public.search_spelling VALUES ('kuavsko', 'kuiavsko');
INSERT INTO public.search_spelling VALUES ('kuiasko', 'kuiavsko');
INSERT INTO public.search_spelling VALUES ('kuiavko', 'kuiavsko');
INSERT INTO public.search_spelling VALUES ('kuiavsk', 'kuiavsko');
INSERT INTO public.search_spelling VALUES ('kuiavsko', 'kuiavsko');
INSERT INTO public.search_spelling VALUES ('kuiavso', 'kuiavsko');
INSERT INTO public.search_spelling VALUES ('kuivsko', 'kuiavsko');
INSERT INTO public.search_spelling VALUES ('uiavsko', 'kuiavsko');
INSERT INTO public.search_spelling VALUES ('kjawien', 'kujawien');
INSERT INTO public.search_spelling VALUES ('kuawien', 'kujawien');
INSERT INTO public.search_spelling VALUES ('kujaien', 'kujawien');
INSERT INTO public.search_spelling VALUES ('kujawen', 'kujawien');
INSERT INTO public.search_spelling VALUES ('kujawie', 'kujawien');
INSERT INTO public.search_spelling VALUES ('kujawien', 'kujawien');
INSERT INTO public.search_spelling VALUES ('kujawin', 'kujawien');
INSERT INTO public.search_spelling VALUES ('kujwien', 'kujawien');
INSERT INTO public.search_spelling VALUES ('ujawien', 'kujawien');
INSERT INTO public.search_spelling VALUES ('kjawsko', 'kujawsko');
INSERT INTO public.search_spelling VALUES ('kuawsko', 'kujawsko');
INSERT INTO public.search_spelling VALUES ('kujasko', 'kujawsko');
INSERT INTO public.search_spelling VALUES ('kujawko', 'kujawsko');
INSERT INTO public.search_spelling VALUES ('kujawsk', 'kujawsko');
INSERT INTO public.search_spelling VALUES ('kujawsko', 'kujawsko');
INSERT INTO public.search_spelling VALUES ('kujawso', 'kujawsko');
INSERT INTO public.search_spelling VALUES ('kujwsko', 'kujawsko');
INSERT INTO public.search_spelling VALUES ('ujawsko', 'kujawsko');
INSERT INTO public.search_spelling VALUES ('kuavia', 'kuyavia');
INSERT INTO public.search_spelling VALUES ('kuyaia', 'kuyavia');
INSERT INTO public.search_spelling VALUES ('kuyava', 'kuyavia');
INSERT INTO public.search_spelling VALUES ('kuyavi', 'kuyavia');
INSERT INTO public.search_spelling VALUES ('kuyavia', 'kuyavia');
INSERT INTO public.search_spelling VALUES ('kuyvia', 'kuyavia');
INSERT INTO public.search_spelling VALUES ('kyavia', 'kuyavia');
INSERT INTO public.search_spelling VALUES ('uyavia', 'kuyavia');
INSERT INTO public.search_spelling VALUES ('kuavsko', 'kuyavsko');
INSERT INTO public.search_spelling VALUES ('kuyasko', 'kuyavsko');
INSERT INTO public.search_spelling VALUES ('kuyavko', 'kuyavsko');
INSERT INTO public.search_spelling VALUES ('kuyavsk', 'kuyavsko');
INSERT INTO public.search_spelling VALUES ('kuyavsko', 'kuyavsko');
INSERT INTO public.search_spelling VALUES ('kuyavso', 'kuyavsko');
INSERT INTO public.search_spelling VALUES ('kuyvsko', 'kuyavsko');
INSERT INTO public.search_spelling VALUES ('kyavsko', 'kuyavsko');
INSERT INTO public.search_spelling VALUES ('uyavsko', 'kuyavsko');
INSERT INTO public.search_spelling VALUES ('kiv', 'kyiv');
INSERT INTO public.search_spelling VALUES ('kyi', 'kyiv');
INSERT INTO public.search_spelling VALUES ('kyiv', 'kyiv');
INSERT INTO public.search_spelling VALUES ('kyv', 'kyiv');
INSERT INTO public.search_spelling VALUES ('yiv', 'kyiv');
INSERT INTO public.search_spelling VALUES ('kivska', 'kyivska');
INSERT INTO public.search_spelling VALUES ('kyiska', 'kyivska');
INSERT INTO public.search_spelling VALUES ('kyivka', 'kyivska');
INSERT INTO public.search_spelling VALUES ('kyivsa', 'kyivska');
INSERT INTO public.search_spelling VALUES ('kyivsk', 'kyivska');
INSERT INTO public.search_spelling VALUES ('kyivska', 'kyivska');
INSERT INTO public.search_spelling VALUES ('kyvska', 'kyivska');
INSERT INTO public.search_spelling VALUES ('yivska', 'kyivska');
INSERT INTO public.search_spelling VALUES ('kjiw', 'kyjiw');
INSERT INTO public.search_spelling VALUES ('kyiw', 'kyjiw');
INSERT INTO public.search_spelling VALUES ('kyji', 'kyjiw');
INSERT INTO public.search_spelling VALUES ('kyjiw', 'kyjiw');
INSERT INTO public.search_spelling VALUES ('kyjw', 'kyjiw');
INSERT INTO public.search_spelling VALUES ('yjiw', 'kyjiw');
INSERT INTO public.search_spelling VALUES ('ebus', 'lebus');
INSERT INTO public.search_spelling VALUES ('lbus', 'lebus');
INSERT INTO public.search_spelling VALUES ('lebs', 'lebus');
INSERT INTO public.search_spelling VALUES ('lebu', 'lebus');
INSERT INTO public.search_spelling VALUES ('lebus', 'lebus');
INSERT INTO public.search_spelling VALUES ('leus', 'lebus');
INSERT INTO public.search_spelling VALUES ('esser', 'lesser');
INSERT INTO public.search_spelling VALUES ('leser', 'lesser');
INSERT INTO public.search_spelling VALUES ('lesse', 'lesser');
INSERT INTO public.search_spelling VALUES ('lesser', 'lesser');
INSERT INTO public.search_spelling VALUES ('lessr', 'lesser');
INSERT INTO public.search_spelling VALUES ('lsser', 'lesser');
INSERT INTO public.search_spelling VALUES ('iublinske', 'liublinske');
INSERT INTO public.search_spelling VALUES ('liblinske', 'liublinske');
INSERT INTO public.search_spelling VALUES ('liubinske', 'liublinske');
INSERT INTO public.search_spelling VALUES ('liublinke', 'liublinske');
INSERT INTO public.search_spelling VALUES ('liublinse', 'liublinske');
INSERT INTO public.search_spelling VALUES ('liublinsk', 'liublinske');
INSERT INTO public.search_spelling VALUES ('liublinske', 'liublinske');
INSERT INTO public.search_spelling VALUES ('liubliske', 'liublinske');
INSERT INTO public.search_spelling VALUES ('liublnske', 'liublinske');
INSERT INTO public.search_spelling VALUES ('liulinske', 'liublinske');
INSERT INTO public.search_spelling VALUES ('lublinske', 'liublinske');
INSERT INTO public.search_spelling VALUES ('iubuske', 'liubuske');
INSERT INTO public.search_spelling VALUES ('libuske', 'liubuske');
INSERT INTO public.search_spelling VALUES ('liubske', 'liubuske');
INSERT INTO public.search_spelling VALUES ('liubuke', 'liubuske');
INSERT INTO public.search_spelling VALUES ('liubuse', 'liubuske');
INSERT INTO public.search_spelling VALUES ('liubusk', 'liubuske');
INSERT INTO public.search_spelling VALUES ('liubuske', 'liubuske');
INSERT INTO public.search_spelling VALUES ('liuuske', 'liubuske');
INSERT INTO public.search_spelling VALUES ('lubuske', 'liubuske');
INSERT INTO public.search_spelling VALUES ('ldz', 'lodz');
INSERT INTO public.search_spelling VALUES ('lod', 'lodz');
INSERT INTO public.search_spelling VALUES ('lodz', 'lodz');
INSERT INTO public.search_spelling VALUES ('loz', 'lodz');
INSERT INTO public.search_spelling VALUES ('odz', 'lodz');
INSERT INTO public.search_spelling VALUES ('ldzinske', 'lodzinske');
INSERT INTO public.search_spelling VALUES ('lodinske', 'lodzinske');
INSERT INTO public.search_spelling VALUES ('lodzinke', 'lodzinske');
INSERT INTO public.search_spelling VALUES ('lodzinse', 'lodzinske');
INSERT INTO public.search_spelling VALUES ('lodzinsk', 'lodzinske');
INSERT INTO public.search_spelling VALUES ('lodzinske', 'lodzinske');
INSERT INTO public.search_spelling VALUES ('lodziske', 'lodzinske');
INSERT INTO public.search_spelling VALUES ('lodznske', 'lodzinske');
INSERT INTO public.search_spelling VALUES ('lozinske', 'lodzinske');
INSERT INTO public.search_spelling VALUES ('odzinske', 'lodzinske');
INSERT INTO public.search_spelling VALUES ('ldzkie', 'lodzkie');
INSERT INTO public.search_spelling VALUES ('lodkie', 'lodzkie');
INSERT INTO public.search_spelling VALUES ('lodzie', 'lodzkie');
INSERT INTO public.search_spelling VALUES ('lodzke', 'lodzkie');
INSERT INTO public.search_spelling VALUES ('lodzki', 'lodzkie');
INSERT INTO public.search_spelling VALUES ('lodzkie', 'lodzkie');
INSERT INTO public.search_spelling VALUES ('lozkie', 'lodzkie');
INSERT INTO public.search_spelling VALUES ('odzkie', 'lodzkie');
INSERT INTO public.search_spelling VALUES ('ldzynske', 'lodzynske');
INSERT INTO public.search_spelling VALUES ('lodynske', 'lodzynske');
INSERT INTO public.search_spelling VALUES ('lodznske', 'lodzynske');
INSERT INTO public.search_spelling VALUES ('lodzynke', 'lodzynske');
INSERT INTO public.search_spelling VALUES ('lodzynse', 'lodzynske');
INSERT INTO public.search_spelling VALUES ('lodzynsk', 'lodzynske');
INSERT INTO public.search_spelling VALUES ('lodzynske', 'lodzynske');
INSERT INTO public.search_spelling VALUES ('lodzyske', 'lodzynske');
INSERT INTO public.search_spelling VALUES ('lozynske', 'lodzynske');
INSERT INTO public.search_spelling VALUES ('odzynske', 'lodzynske');
INSERT INTO public.search_spelling VALUES ('loer', 'lower');
INSERT INTO public.search_spelling VALUES ('lowe', 'lower');
INSERT INTO public.search_spelling VALUES ('lower', 'lower');
INSERT INTO public.search_spelling VALUES ('lowr', 'lower');
INSERT INTO public.search_spelling VALUES ('lwer', 'lower');
INSERT INTO public.search_spelling VALUES ('ower', 'lower');
INSERT INTO public.search_spelling VALUES ('lbelskie', 'lubelskie');
INSERT INTO public.search_spelling VALUES ('lubelkie', 'lubelskie');
INSERT INTO public.search_spelling VALUES ('lubelsie', 'lubelskie');
INSERT INTO public.search_spelling VALUES ('lubelske', 'lubelskie');
INSERT INTO public.search_spelling VALUES ('lubelski', 'lubelskie');
INSERT INTO public.search_spelling VALUES ('lubelskie', 'lubelskie');
INSERT INTO public.search_spelling VALUES ('lubeskie', 'lubelskie');
INSERT INTO public.search_spelling VALUES ('lublskie', 'lubelskie');
INSERT INTO public.search_spelling VALUES ('luelskie', 'lubelskie');
INSERT INTO public.search_spelling VALUES ('ubelskie', 'lubelskie');
INSERT INTO public.search_spelling VALUES ('lblin', 'lublin');
INSERT INTO public.search_spelling VALUES ('lubin', 'lublin');
INSERT INTO public.search_spelling VALUES ('lubli', 'lublin');
INSERT INTO public.search_spelling VALUES ('lublin', 'lublin');
INSERT INTO public.search_spelling VALUES ('lubln', 'lublin');
INSERT INTO public.search_spelling VALUES ('lulin', 'lublin');
INSERT INTO public.search_spelling VALUES ('ublin', 'lublin');
INSERT INTO public.search_spelling VALUES ('lbuskie', 'lubuskie');
INSERT INTO public.search_spelling VALUES ('lubskie', 'lubuskie');
INSERT INTO public.search_spelling VALUES ('lubukie', 'lubuskie');
INSERT INTO public.search_spelling VALUES ('lubusie', 'lubuskie');
INSERT INTO public.search_spelling VALUES ('lubuske', 'lubuskie');
INSERT INTO public.search_spelling VALUES ('lubuski', 'lubuskie');
INSERT INTO public.search_spelling VALUES ('lubuskie', 'lubuskie');
INSERT INTO public.search_spelling VALUES ('luuskie', 'lubuskie');
INSERT INTO public.search_spelling VALUES ('ubuskie', 'lubuskie');
INSERT INTO public.search_spelling VALUES ('lbusz', 'lubusz');
INSERT INTO public.search_spelling VALUES ('lubsz', 'lubusz');
INSERT INTO public.search_spelling VALUES ('lubus', 'lubusz');
INSERT INTO public.search_spelling VALUES ('lubusz', 'lubusz');
INSERT INTO public.search_spelling VALUES ('lubuz', 'lubusz');
INSERT INTO public.search_spelling VALUES ('luusz', 'lubusz');
INSERT INTO public.search_spelling VALUES ('ubusz', 'lubusz');
INSERT INTO public.search_spelling VALUES ('lganska', 'luganska');
INSERT INTO public.search_spelling VALUES ('luanska', 'luganska');
INSERT INTO public.search_spelling VALUES ('luganka', 'luganska');
INSERT INTO public.search_spelling VALUES ('lugansa', 'luganska');
INSERT INTO public.search_spelling VALUES ('lugansk', 'luganska');
INSERT INTO public.search_spelling VALUES ('luganska', 'luganska');
INSERT INTO public.search_spelling VALUES ('lugaska', 'luganska');
INSERT INTO public.search_spelling VALUES ('lugnska', 'luganska');
INSERT INTO public.search_spelling VALUES ('uganska', 'luganska');
INSERT INTO public.search_spelling VALUES ('lhansk', 'luhansk');
INSERT INTO public.search_spelling VALUES ('luansk', 'luhansk');
INSERT INTO public.search_spelling VALUES ('luhank', 'luhansk');
INSERT INTO public.search_spelling VALUES ('luhans', 'luhansk');
INSERT INTO public.search_spelling VALUES ('luhansk', 'luhansk');
INSERT INTO public.search_spelling VALUES ('luhask', 'luhansk');
INSERT INTO public.search_spelling VALUES ('luhnsk', 'luhansk');
INSERT INTO public.search_spelling VALUES ('uhansk', 'luhansk');
INSERT INTO public.search_spelling VALUES ('lhanska', 'luhanska');
INSERT INTO public.search_spelling VALUES ('luanska', 'luhanska');
INSERT INTO public.search_spelling VALUES ('luhanka', 'luhanska');
INSERT INTO public.search_spelling VALUES ('luhansa', 'luhanska');
INSERT INTO public.search_spelling VALUES ('luhansk', 'luhanska');
INSERT INTO public.search_spelling VALUES ('luhanska', 'luhanska');
INSERT INTO public.search_spelling VALUES ('luhaska', 'luhanska');
INSERT INTO public.search_spelling VALUES ('luhnska', 'luhanska');
INSERT INTO public.search_spelling VALUES ('uhanska', 'luhanska');
INSERT INTO public.search_spelling VALUES ('liv', 'lviv');
INSERT INTO public.search_spelling VALUES ('lvi', 'lviv');
INSERT INTO public.search_spelling VALUES ('lviv', 'lviv');
INSERT INTO public.search_spelling VALUES ('lvv', 'lviv');
INSERT INTO public.search_spelling VALUES ('viv', 'lviv');
INSERT INTO public.search_spelling VALUES ('livska', 'lvivska');
INSERT INTO public.search_spelling VALUES ('lviska', 'lvivska');
INSERT INTO public.search_spelling VALUES ('lvivka', 'lvivska');
INSERT INTO public.search_spelling VALUES ('lvivsa', 'lvivska');
INSERT INTO public.search_spelling VALUES ('lvivsk', 'lvivska');
INSERT INTO public.search_spelling VALUES ('lvivska', 'lvivska');
INSERT INTO public.search_spelling VALUES ('lvvska', 'lvivska');
INSERT INTO public.search_spelling VALUES ('vivska', 'lvivska');
INSERT INTO public.search_spelling VALUES ('liw', 'lwiw');
INSERT INTO public.search_spelling VALUES ('lwi', 'lwiw');
INSERT INTO public.search_spelling VALUES ('lwiw', 'lwiw');
INSERT INTO public.search_spelling VALUES ('lww', 'lwiw');
INSERT INTO public.search_spelling VALUES ('wiw', 'lwiw');
INSERT INTO public.search_spelling VALUES ('lublinske', 'lyublinske');
INSERT INTO public.search_spelling VALUES ('lyblinske', 'lyublinske');
INSERT INTO public.search_spelling VALUES ('lyubinske', 'lyublinske');
INSERT INTO public.search_spelling VALUES ('lyublinke', 'lyublinske');
INSERT INTO public.search_spelling VALUES ('lyublinse', 'lyublinske');
INSERT INTO public.search_spelling VALUES ('lyublinsk', 'lyublinske');
INSERT INTO public.search_spelling VALUES ('lyublinske', 'lyublinske');
INSERT INTO public.search_spelling VALUES ('lyubliske', 'lyublinske');
INSERT INTO public.search_spelling VALUES ('lyublnske', 'lyublinske');
INSERT INTO public.search_spelling VALUES ('lyulinske', 'lyublinske');
INSERT INTO public.search_spelling VALUES ('yublinske', 'lyublinske');
INSERT INTO public.search_spelling VALUES ('lubuske', 'lyubuske');
INSERT INTO public.search_spelling VALUES ('lybuske', 'lyubuske');
INSERT INTO public.search_spelling VALUES ('lyubske', 'lyubuske');
INSERT INTO public.search_spelling VALUES ('lyubuke', 'lyubuske');
INSERT INTO public.search_spelling VALUES ('lyubuse', 'lyubuske');
INSERT INTO public.search_spelling VALUES ('lyubusk', 'lyubuske');
INSERT INTO public.search_spelling VALUES ('lyubuske', 'lyubuske');
INSERT INTO public.search_spelling VALUES ('lyuuske', 'lyubuske');
INSERT INTO public.search_spelling VALUES ('yubuske', 'lyubuske');
INSERT INTO public.search_spelling VALUES ('alopolske', 'malopolske');
INSERT INTO public.search_spelling VALUES ('maloolske', 'malopolske');
INSERT INTO public.search_spelling VALUES ('maloplske', 'malopolske');
INSERT INTO public.search_spelling VALUES ('malopolke', 'malopolske');
INSERT INTO public.search_spelling VALUES ('malopolse', 'malopolske');
INSERT INTO public.search_spelling VALUES ('malopolsk', 'malopolske');
INSERT INTO public.search_spelling VALUES ('malopolske', 'malopolske');
INSERT INTO public.search_spelling VALUES ('maloposke', 'malopolske');
INSERT INTO public.search_spelling VALUES ('malpolske', 'malopolske');
INSERT INTO public.search_spelling VALUES ('maopolske', 'malopolske');
INSERT INTO public.search_spelling VALUES ('mlopolske', 'malopolske');
INSERT INTO public.search_spelling VALUES ('alopolskie', 'malopolskie');
INSERT INTO public.search_spelling VALUES ('maloolskie', 'malopolskie');
INSERT INTO public.search_spelling VALUES ('maloplskie', 'malopolskie');
INSERT INTO public.search_spelling VALUES ('malopolkie', 'malopolskie');
INSERT INTO public.search_spelling VALUES ('malopolsie', 'malopolskie');
INSERT INTO public.search_spelling VALUES ('malopolske', 'malopolskie');
INSERT INTO public.search_spelling VALUES ('malopolski', 'malopolskie');
INSERT INTO public.search_spelling VALUES ('malopolskie', 'malopolskie');
INSERT INTO public.search_spelling VALUES ('maloposkie', 'malopolskie');
INSERT INTO public.search_spelling VALUES ('malpolskie', 'malopolskie');
INSERT INTO public.search_spelling VALUES ('maopolskie', 'malopolskie');
INSERT INTO public.search_spelling VALUES ('mlopolskie', 'malopolskie');
INSERT INTO public.search_spelling VALUES ('asovia', 'masovia');
INSERT INTO public.search_spelling VALUES ('maovia', 'masovia');
INSERT INTO public.search_spelling VALUES ('masoia', 'masovia');
INSERT INTO public.search_spelling VALUES ('masova', 'masovia');
INSERT INTO public.search_spelling VALUES ('masovi', 'masovia');
INSERT INTO public.search_spelling VALUES ('masovia', 'masovia');
INSERT INTO public.search_spelling VALUES ('masvia', 'masovia');
INSERT INTO public.search_spelling VALUES ('msovia', 'masovia');
INSERT INTO public.search_spelling VALUES ('asowien', 'masowien');
INSERT INTO public.search_spelling VALUES ('maowien', 'masowien');
INSERT INTO public.search_spelling VALUES ('masoien', 'masowien');
INSERT INTO public.search_spelling VALUES ('masowen', 'masowien');
INSERT INTO public.search_spelling VALUES ('masowie', 'masowien');
INSERT INTO public.search_spelling VALUES ('masowien', 'masowien');
INSERT INTO public.search_spelling VALUES ('masowin', 'masowien');
INSERT INTO public.search_spelling VALUES ('maswien', 'masowien');
INSERT INTO public.search_spelling VALUES ('msowien', 'masowien');
INSERT INTO public.search_spelling VALUES ('asuren', 'masuren');
INSERT INTO public.search_spelling VALUES ('masren', 'masuren');
INSERT INTO public.search_spelling VALUES ('masuen', 'masuren');
INSERT INTO public.search_spelling VALUES ('masure', 'masuren');
INSERT INTO public.search_spelling VALUES ('masuren', 'masuren');
INSERT INTO public.search_spelling VALUES ('masurn', 'masuren');
INSERT INTO public.search_spelling VALUES ('mauren', 'masuren');
INSERT INTO public.search_spelling VALUES ('msuren', 'masuren');
INSERT INTO public.search_spelling VALUES ('asuria', 'masuria');
INSERT INTO public.search_spelling VALUES ('masria', 'masuria');
INSERT INTO public.search_spelling VALUES ('masuia', 'masuria');
INSERT INTO public.search_spelling VALUES ('masura', 'masuria');
INSERT INTO public.search_spelling VALUES ('masuri', 'masuria');
INSERT INTO public.search_spelling VALUES ('masuria', 'masuria');
INSERT INTO public.search_spelling VALUES ('mauria', 'masuria');
INSERT INTO public.search_spelling VALUES ('msuria', 'masuria');
INSERT INTO public.search_spelling VALUES ('azovetske', 'mazovetske');
INSERT INTO public.search_spelling VALUES ('maovetske', 'mazovetske');
INSERT INTO public.search_spelling VALUES ('mazoetske', 'mazovetske');
INSERT INTO public.search_spelling VALUES ('mazoveske', 'mazovetske');
INSERT INTO public.search_spelling VALUES ('mazovetke', 'mazovetske');
INSERT INTO public.search_spelling VALUES ('mazovetse', 'mazovetske');
INSERT INTO public.search_spelling VALUES ('mazovetsk', 'mazovetske');
INSERT INTO public.search_spelling VALUES ('mazovetske', 'mazovetske');
INSERT INTO public.search_spelling VALUES ('mazovtske', 'mazovetske');
INSERT INTO public.search_spelling VALUES ('mazvetske', 'mazovetske');
INSERT INTO public.search_spelling VALUES ('mzovetske', 'mazovetske');
INSERT INTO public.search_spelling VALUES ('azowieckie', 'mazowieckie');
INSERT INTO public.search_spelling VALUES ('maowieckie', 'mazowieckie');
INSERT INTO public.search_spelling VALUES ('mazoieckie', 'mazowieckie');
INSERT INTO public.search_spelling VALUES ('mazoweckie', 'mazowieckie');
INSERT INTO public.search_spelling VALUES ('mazowickie', 'mazowieckie');
INSERT INTO public.search_spelling VALUES ('mazowiecie', 'mazowieckie');
INSERT INTO public.search_spelling VALUES ('mazowiecke', 'mazowieckie');
INSERT INTO public.search_spelling VALUES ('mazowiecki', 'mazowieckie');
INSERT INTO public.search_spelling VALUES ('mazowieckie', 'mazowieckie');
INSERT INTO public.search_spelling VALUES ('mazowiekie', 'mazowieckie');
INSERT INTO public.search_spelling VALUES ('mazwieckie', 'mazowieckie');
INSERT INTO public.search_spelling VALUES ('mzowieckie', 'mazowieckie');
INSERT INTO public.search_spelling VALUES ('azurske', 'mazurske');
INSERT INTO public.search_spelling VALUES ('maurske', 'mazurske');
INSERT INTO public.search_spelling VALUES ('mazrske', 'mazurske');
INSERT INTO public.search_spelling VALUES ('mazurke', 'mazurske');
INSERT INTO public.search_spelling VALUES ('mazurse', 'mazurske');
INSERT INTO public.search_spelling VALUES ('mazursk', 'mazurske');
INSERT INTO public.search_spelling VALUES ('mazurske', 'mazurske');
INSERT INTO public.search_spelling VALUES ('mazuske', 'mazurske');
INSERT INTO public.search_spelling VALUES ('mzurske', 'mazurske');
INSERT INTO public.search_spelling VALUES ('azurskie', 'mazurskie');
INSERT INTO public.search_spelling VALUES ('maurskie', 'mazurskie');
INSERT INTO public.search_spelling VALUES ('mazrskie', 'mazurskie');
INSERT INTO public.search_spelling VALUES ('mazurkie', 'mazurskie');
INSERT INTO public.search_spelling VALUES ('mazursie', 'mazurskie');
INSERT INTO public.search_spelling VALUES ('mazurske', 'mazurskie');
INSERT INTO public.search_spelling VALUES ('mazurski', 'mazurskie');
INSERT INTO public.search_spelling VALUES ('mazurskie', 'mazurskie');
INSERT INTO public.search_spelling VALUES ('mazuskie', 'mazurskie');
INSERT INTO public.search_spelling VALUES ('mzurskie', 'mazurskie');
INSERT INTO public.search_spelling VALUES ('ecklenburg', 'mecklenburg');
INSERT INTO public.search_spelling VALUES ('mcklenburg', 'mecklenburg');
INSERT INTO public.search_spelling VALUES ('meckenburg', 'mecklenburg');
INSERT INTO public.search_spelling VALUES ('meckleburg', 'mecklenburg');
INSERT INTO public.search_spelling VALUES ('mecklenbrg', 'mecklenburg');
INSERT INTO public.search_spelling VALUES ('mecklenbug', 'mecklenburg');
INSERT INTO public.search_spelling VALUES ('mecklenbur', 'mecklenburg');
INSERT INTO public.search_spelling VALUES ('mecklenburg', 'mecklenburg');
INSERT INTO public.search_spelling VALUES ('mecklenurg', 'mecklenburg');
INSERT INTO public.search_spelling VALUES ('mecklnburg', 'mecklenburg');
INSERT INTO public.search_spelling VALUES ('meclenburg', 'mecklenburg');
INSERT INTO public.search_spelling VALUES ('meklenburg', 'mecklenburg');
INSERT INTO public.search_spelling VALUES ('eklenburg', 'meklenburg');
INSERT INTO public.search_spelling VALUES ('mekenburg', 'meklenburg');
INSERT INTO public.search_spelling VALUES ('mekleburg', 'meklenburg');
INSERT INTO public.search_spelling VALUES ('meklenbrg', 'meklenburg');
INSERT INTO public.search_spelling VALUES ('meklenbug', 'meklenburg');
INSERT INTO public.search_spelling VALUES ('meklenbur', 'meklenburg');
INSERT INTO public.search_spelling VALUES ('meklenburg', 'meklenburg');
INSERT INTO public.search_spelling VALUES ('meklenurg', 'meklenburg');
INSERT INTO public.search_spelling VALUES ('meklnburg', 'meklenburg');
INSERT INTO public.search_spelling VALUES ('melenburg', 'meklenburg');
INSERT INTO public.search_spelling VALUES ('mklenburg', 'meklenburg');
INSERT INTO public.search_spelling VALUES ('eklenburh', 'meklenburh');
INSERT INTO public.search_spelling VALUES ('mekenburh', 'meklenburh');
INSERT INTO public.search_spelling VALUES ('mekleburh', 'meklenburh');
INSERT INTO public.search_spelling VALUES ('meklenbrh', 'meklenburh');
INSERT INTO public.search_spelling VALUES ('meklenbuh', 'meklenburh');
INSERT INTO public.search_spelling VALUES ('meklenbur', 'meklenburh');
INSERT INTO public.search_spelling VALUES ('meklenburh', 'meklenburh');
INSERT INTO public.search_spelling VALUES ('meklenurh', 'meklenburh');
INSERT INTO public.search_spelling VALUES ('meklnburh', 'meklenburh');
INSERT INTO public.search_spelling VALUES ('melenburh', 'meklenburh');
INSERT INTO public.search_spelling VALUES ('mklenburh', 'meklenburh');
INSERT INTO public.search_spelling VALUES ('ikolaivska', 'mikolaivska');
INSERT INTO public.search_spelling VALUES ('miklaivska', 'mikolaivska');
INSERT INTO public.search_spelling VALUES ('mikoaivska', 'mikolaivska');
INSERT INTO public.search_spelling VALUES ('mikolaiska', 'mikolaivska');
INSERT INTO public.search_spelling VALUES ('mikolaivka', 'mikolaivska');
INSERT INTO public.search_spelling VALUES ('mikolaivsa', 'mikolaivska');
INSERT INTO public.search_spelling VALUES ('mikolaivsk', 'mikolaivska');
INSERT INTO public.search_spelling VALUES ('mikolaivska', 'mikolaivska');
INSERT INTO public.search_spelling VALUES ('mikolavska', 'mikolaivska');
INSERT INTO public.search_spelling VALUES ('mikolivska', 'mikolaivska');
INSERT INTO public.search_spelling VALUES ('miolaivska', 'mikolaivska');
INSERT INTO public.search_spelling VALUES ('mkolaivska', 'mikolaivska');
INSERT INTO public.search_spelling VALUES ('mkolaiv', 'mykolaiv');
INSERT INTO public.search_spelling VALUES ('myklaiv', 'mykolaiv');
INSERT INTO public.search_spelling VALUES ('mykoaiv', 'mykolaiv');
INSERT INTO public.search_spelling VALUES ('mykolai', 'mykolaiv');
INSERT INTO public.search_spelling VALUES ('mykolaiv', 'mykolaiv');
INSERT INTO public.search_spelling VALUES ('mykolav', 'mykolaiv');
INSERT INTO public.search_spelling VALUES ('mykoliv', 'mykolaiv');
INSERT INTO public.search_spelling VALUES ('myolaiv', 'mykolaiv');
INSERT INTO public.search_spelling VALUES ('ykolaiv', 'mykolaiv');
INSERT INTO public.search_spelling VALUES ('mkolaivska', 'mykolaivska');
INSERT INTO public.search_spelling VALUES ('myklaivska', 'mykolaivska');
INSERT INTO public.search_spelling VALUES ('mykoaivska', 'mykolaivska');
INSERT INTO public.search_spelling VALUES ('mykolaiska', 'mykolaivska');
INSERT INTO public.search_spelling VALUES ('mykolaivka', 'mykolaivska');
INSERT INTO public.search_spelling VALUES ('mykolaivsa', 'mykolaivska');
INSERT INTO public.search_spelling VALUES ('mykolaivsk', 'mykolaivska');
INSERT INTO public.search_spelling VALUES ('mykolaivska', 'mykolaivska');
INSERT INTO public.search_spelling VALUES ('mykolavska', 'mykolaivska');
INSERT INTO public.search_spelling VALUES ('mykolivska', 'mykolaivska');
INSERT INTO public.search_spelling VALUES ('myolaivska', 'mykolaivska');
INSERT INTO public.search_spelling VALUES ('ykolaivska', 'mykolaivska');
INSERT INTO public.search_spelling VALUES ('mkolajiw', 'mykolajiw');
INSERT INTO public.search_spelling VALUES ('myklajiw', 'mykolajiw');
INSERT INTO public.search_spelling VALUES ('mykoajiw', 'mykolajiw');
INSERT INTO public.search_spelling VALUES ('mykolaiw', 'mykolajiw');
INSERT INTO public.search_spelling VALUES ('mykolaji', 'mykolajiw');
INSERT INTO public.search_spelling VALUES ('mykolajiw', 'mykolajiw');
INSERT INTO public.search_spelling VALUES ('mykolajw', 'mykolajiw');
INSERT INTO public.search_spelling VALUES ('mykoljiw', 'mykolajiw');
INSERT INTO public.search_spelling VALUES ('myolajiw', 'mykolajiw');
INSERT INTO public.search_spelling VALUES ('ykolajiw', 'mykolajiw');
INSERT INTO public.search_spelling VALUES ('iedersachsen', 'niedersachsen');
INSERT INTO public.search_spelling VALUES ('nedersachsen', 'niedersachsen');
INSERT INTO public.search_spelling VALUES ('nidersachsen', 'niedersachsen');
INSERT INTO public.search_spelling VALUES ('niederachsen', 'niedersachsen');
INSERT INTO public.search_spelling VALUES ('niedersachen', 'niedersachsen');
INSERT INTO public.search_spelling VALUES ('niedersachse', 'niedersachsen');
INSERT INTO public.search_spelling VALUES ('niedersachsen', 'niedersachsen');
INSERT INTO public.search_spelling VALUES ('niedersachsn', 'niedersachsen');
INSERT INTO public.search_spelling VALUES ('niedersacsen', 'niedersachsen');
INSERT INTO public.search_spelling VALUES ('niedersahsen', 'niedersachsen');
INSERT INTO public.search_spelling VALUES ('niederschsen', 'niedersachsen');
INSERT INTO public.search_spelling VALUES ('niedesachsen', 'niedersachsen');
INSERT INTO public.search_spelling VALUES ('niedrsachsen', 'niedersachsen');
INSERT INTO public.search_spelling VALUES ('nieersachsen', 'niedersachsen');
INSERT INTO public.search_spelling VALUES ('iederschlesien', 'niederschlesien');
INSERT INTO public.search_spelling VALUES ('nederschlesien', 'niederschlesien');
INSERT INTO public.search_spelling VALUES ('niderschlesien', 'niederschlesien');
INSERT INTO public.search_spelling VALUES ('niederchlesien', 'niederschlesien');
INSERT INTO public.search_spelling VALUES ('niederschesien', 'niederschlesien');
INSERT INTO public.search_spelling VALUES ('niederschleien', 'niederschlesien');
INSERT INTO public.search_spelling VALUES ('niederschlesen', 'niederschlesien');
INSERT INTO public.search_spelling VALUES ('niederschlesie', 'niederschlesien');
INSERT INTO public.search_spelling VALUES ('niederschlesien', 'niederschlesien');
INSERT INTO public.search_spelling VALUES ('niederschlesin', 'niederschlesien');
INSERT INTO public.search_spelling VALUES ('niederschlsien', 'niederschlesien');
INSERT INTO public.search_spelling VALUES ('niedersclesien', 'niederschlesien');
INSERT INTO public.search_spelling VALUES ('niedershlesien', 'niederschlesien');
INSERT INTO public.search_spelling VALUES ('niedeschlesien', 'niederschlesien');
INSERT INTO public.search_spelling VALUES ('niedrschlesien', 'niederschlesien');
INSERT INTO public.search_spelling VALUES ('nieerschlesien', 'niederschlesien');
INSERT INTO public.search_spelling VALUES ('izhnosilezke', 'nizhnosilezke');
INSERT INTO public.search_spelling VALUES ('nihnosilezke', 'nizhnosilezke');
INSERT INTO public.search_spelling VALUES ('nizhnoilezke', 'nizhnosilezke');
INSERT INTO public.search_spelling VALUES ('nizhnosiezke', 'nizhnosilezke');
INSERT INTO public.search_spelling VALUES ('nizhnosileke', 'nizhnosilezke');
INSERT INTO public.search_spelling VALUES ('nizhnosileze', 'nizhnosilezke');
INSERT INTO public.search_spelling VALUES ('nizhnosilezk', 'nizhnosilezke');
INSERT INTO public.search_spelling VALUES ('nizhnosilezke', 'nizhnosilezke');
INSERT INTO public.search_spelling VALUES ('nizhnosilzke', 'nizhnosilezke');
INSERT INTO public.search_spelling VALUES ('nizhnoslezke', 'nizhnosilezke');
INSERT INTO public.search_spelling VALUES ('nizhnsilezke', 'nizhnosilezke');
INSERT INTO public.search_spelling VALUES ('nizhosilezke', 'nizhnosilezke');
INSERT INTO public.search_spelling VALUES ('niznosilezke', 'nizhnosilezke');
INSERT INTO public.search_spelling VALUES ('nzhnosilezke', 'nizhnosilezke');
INSERT INTO public.search_spelling VALUES ('izhnya', 'nizhnya');
INSERT INTO public.search_spelling VALUES ('nihnya', 'nizhnya');
INSERT INTO public.search_spelling VALUES ('nizhna', 'nizhnya');
INSERT INTO public.search_spelling VALUES ('nizhny', 'nizhnya');
INSERT INTO public.search_spelling VALUES ('nizhnya', 'nizhnya');
INSERT INTO public.search_spelling VALUES ('nizhya', 'nizhnya');
INSERT INTO public.search_spelling VALUES ('niznya', 'nizhnya');
INSERT INTO public.search_spelling VALUES ('nzhnya', 'nizhnya');
INSERT INTO public.search_spelling VALUES ('nodrhein', 'nordrhein');
INSERT INTO public.search_spelling VALUES ('nordhein', 'nordrhein');
INSERT INTO public.search_spelling VALUES ('nordrein', 'nordrhein');
INSERT INTO public.search_spelling VALUES ('nordrhei', 'nordrhein');
INSERT INTO public.search_spelling VALUES ('nordrhein', 'nordrhein');
INSERT INTO public.search_spelling VALUES ('nordrhen', 'nordrhein');
INSERT INTO public.search_spelling VALUES ('nordrhin', 'nordrhein');
INSERT INTO public.search_spelling VALUES ('norrhein', 'nordrhein');
INSERT INTO public.search_spelling VALUES ('nrdrhein', 'nordrhein');
INSERT INTO public.search_spelling VALUES ('ordrhein', 'nordrhein');
INSERT INTO public.search_spelling VALUES ('norh', 'north');
INSERT INTO public.search_spelling VALUES ('nort', 'north');
INSERT INTO public.search_spelling VALUES ('north', 'north');
INSERT INTO public.search_spelling VALUES ('noth', 'north');
INSERT INTO public.search_spelling VALUES ('nrth', 'north');
INSERT INTO public.search_spelling VALUES ('orth', 'north');
INSERT INTO public.search_spelling VALUES ('nyhnia', 'nyzhnia');
INSERT INTO public.search_spelling VALUES ('nyzhia', 'nyzhnia');
INSERT INTO public.search_spelling VALUES ('nyzhna', 'nyzhnia');
INSERT INTO public.search_spelling VALUES ('nyzhni', 'nyzhnia');
INSERT INTO public.search_spelling VALUES ('nyzhnia', 'nyzhnia');
INSERT INTO public.search_spelling VALUES ('nyznia', 'nyzhnia');
INSERT INTO public.search_spelling VALUES ('nzhnia', 'nyzhnia');
INSERT INTO public.search_spelling VALUES ('yzhnia', 'nyzhnia');
INSERT INTO public.search_spelling VALUES ('nyhnosilezke', 'nyzhnosilezke');
INSERT INTO public.search_spelling VALUES ('nyzhnoilezke', 'nyzhnosilezke');
INSERT INTO public.search_spelling VALUES ('nyzhnosiezke', 'nyzhnosilezke');
INSERT INTO public.search_spelling VALUES ('nyzhnosileke', 'nyzhnosilezke');
INSERT INTO public.search_spelling VALUES ('nyzhnosileze', 'nyzhnosilezke');
INSERT INTO public.search_spelling VALUES ('nyzhnosilezk', 'nyzhnosilezke');
INSERT INTO public.search_spelling VALUES ('nyzhnosilezke', 'nyzhnosilezke');
INSERT INTO public.search_spelling VALUES ('nyzhnosilzke', 'nyzhnosilezke');
INSERT INTO public.search_spelling VALUES ('nyzhnoslezke', 'nyzhnosilezke');
INSERT INTO public.search_spelling VALUES ('nyzhnsilezke', 'nyzhnosilezke');
INSERT INTO public.search_spelling VALUES ('nyzhosilezke', 'nyzhnosilezke');
INSERT INTO public.search_spelling VALUES ('nyznosilezke', 'nyzhnosilezke');
INSERT INTO public.search_spelling VALUES ('nzhnosilezke', 'nyzhnosilezke');
INSERT INTO public.search_spelling VALUES ('yzhnosilezke', 'nyzhnosilezke');
INSERT INTO public.search_spelling VALUES ('blast', 'oblast');
INSERT INTO public.search_spelling VALUES ('obast', 'oblast');
INSERT INTO public.search_spelling VALUES ('oblas', 'oblast');
INSERT INTO public.search_spelling VALUES ('oblast', 'oblast');
INSERT INTO public.search_spelling VALUES ('oblat', 'oblast');
INSERT INTO public.search_spelling VALUES ('oblst', 'oblast');
INSERT INTO public.search_spelling VALUES ('olast', 'oblast');
INSERT INTO public.search_spelling VALUES ('desa', 'odesa');
INSERT INTO public.search_spelling VALUES ('odea', 'odesa');
INSERT INTO public.search_spelling VALUES ('odes', 'odesa');
INSERT INTO public.search_spelling VALUES ('odesa', 'odesa');
INSERT INTO public.search_spelling VALUES ('odsa', 'odesa');
INSERT INTO public.search_spelling VALUES ('oesa', 'odesa');
INSERT INTO public.search_spelling VALUES ('deska', 'odeska');
INSERT INTO public.search_spelling VALUES ('odeka', 'odeska');
INSERT INTO public.search_spelling VALUES ('odesa', 'odeska');
INSERT INTO public.search_spelling VALUES ('odesk', 'odeska');
INSERT INTO public.search_spelling VALUES ('odeska', 'odeska');
INSERT INTO public.search_spelling VALUES ('odska', 'odeska');
INSERT INTO public.search_spelling VALUES ('oeska', 'odeska');
INSERT INTO public.search_spelling VALUES ('dessa', 'odessa');
INSERT INTO public.search_spelling VALUES ('odesa', 'odessa');
INSERT INTO public.search_spelling VALUES ('odess', 'odessa');
INSERT INTO public.search_spelling VALUES ('odessa', 'odessa');
INSERT INTO public.search_spelling VALUES ('odssa', 'odessa');
INSERT INTO public.search_spelling VALUES ('oessa', 'odessa');
INSERT INTO public.search_spelling VALUES ('oole', 'opole');
INSERT INTO public.search_spelling VALUES ('ople', 'opole');
INSERT INTO public.search_spelling VALUES ('opoe', 'opole');
INSERT INTO public.search_spelling VALUES ('opol', 'opole');
INSERT INTO public.search_spelling VALUES ('opole', 'opole');
INSERT INTO public.search_spelling VALUES ('pole', 'opole');
INSERT INTO public.search_spelling VALUES ('oolske', 'opolske');
INSERT INTO public.search_spelling VALUES ('oplske', 'opolske');
INSERT INTO public.search_spelling VALUES ('opolke', 'opolske');
INSERT INTO public.search_spelling VALUES ('opolse', 'opolske');
INSERT INTO public.search_spelling VALUES ('opolsk', 'opolske');
INSERT INTO public.search_spelling VALUES ('opolske', 'opolske');
INSERT INTO public.search_spelling VALUES ('oposke', 'opolske');
INSERT INTO public.search_spelling VALUES ('polske', 'opolske');
INSERT INTO public.search_spelling VALUES ('oolskie', 'opolskie');
INSERT INTO public.search_spelling VALUES ('oplskie', 'opolskie');
INSERT INTO public.search_spelling VALUES ('opolkie', 'opolskie');
INSERT INTO public.search_spelling VALUES ('opolsie', 'opolskie');
INSERT INTO public.search_spelling VALUES ('opolske', 'opolskie');
INSERT INTO public.search_spelling VALUES ('opolski', 'opolskie');
INSERT INTO public.search_spelling VALUES ('opolskie', 'opolskie');
INSERT INTO public.search_spelling VALUES ('oposkie', 'opolskie');
INSERT INTO public.search_spelling VALUES ('polskie', 'opolskie');
INSERT INTO public.search_spelling VALUES ('opeln', 'oppeln');
INSERT INTO public.search_spelling VALUES ('oppel', 'oppeln');
INSERT INTO public.search_spelling VALUES ('oppeln', 'oppeln');
INSERT INTO public.search_spelling VALUES ('oppen', 'oppeln');
INSERT INTO public.search_spelling VALUES ('oppln', 'oppeln');
INSERT INTO public.search_spelling VALUES ('ppeln', 'oppeln');
INSERT INTO public.search_spelling VALUES ('alatinate', 'palatinate');
INSERT INTO public.search_spelling VALUES ('paatinate', 'palatinate');
INSERT INTO public.search_spelling VALUES ('palainate', 'palatinate');
INSERT INTO public.search_spelling VALUES ('palatiate', 'palatinate');
INSERT INTO public.search_spelling VALUES ('palatinae', 'palatinate');
INSERT INTO public.search_spelling VALUES ('palatinat', 'palatinate');
INSERT INTO public.search_spelling VALUES ('palatinate', 'palatinate');
INSERT INTO public.search_spelling VALUES ('palatinte', 'palatinate');
INSERT INTO public.search_spelling VALUES ('palatnate', 'palatinate');
INSERT INTO public.search_spelling VALUES ('paltinate', 'palatinate');
INSERT INTO public.search_spelling VALUES ('platinate', 'palatinate');
INSERT INTO public.search_spelling VALUES ('erednia', 'perednia');
INSERT INTO public.search_spelling VALUES ('peednia', 'perednia');
INSERT INTO public.search_spelling VALUES ('perdnia', 'perednia');
INSERT INTO public.search_spelling VALUES ('peredia', 'perednia');
INSERT INTO public.search_spelling VALUES ('peredna', 'perednia');
INSERT INTO public.search_spelling VALUES ('peredni', 'perednia');
INSERT INTO public.search_spelling VALUES ('perednia', 'perednia');
INSERT INTO public.search_spelling VALUES ('perenia', 'perednia');
INSERT INTO public.search_spelling VALUES ('prednia', 'perednia');
INSERT INTO public.search_spelling VALUES ('erednya', 'perednya');
INSERT INTO public.search_spelling VALUES ('peednya', 'perednya');
INSERT INTO public.search_spelling VALUES ('perdnya', 'perednya');
INSERT INTO public.search_spelling VALUES ('peredna', 'perednya');
INSERT INTO public.search_spelling VALUES ('peredny', 'perednya');
INSERT INTO public.search_spelling VALUES ('perednya', 'perednya');
INSERT INTO public.search_spelling VALUES ('peredya', 'perednya');
INSERT INTO public.search_spelling VALUES ('perenya', 'perednya');
INSERT INTO public.search_spelling VALUES ('prednya', 'perednya');
INSERT INTO public.search_spelling VALUES ('falts', 'pfalts');
INSERT INTO public.search_spelling VALUES ('palts', 'pfalts');
INSERT INTO public.search_spelling VALUES ('pfals', 'pfalts');
INSERT INTO public.search_spelling VALUES ('pfalt', 'pfalts');
INSERT INTO public.search_spelling VALUES ('pfalts', 'pfalts');
INSERT INTO public.search_spelling VALUES ('pfats', 'pfalts');
INSERT INTO public.search_spelling VALUES ('pflts', 'pfalts');
INSERT INTO public.search_spelling VALUES ('falz', 'pfalz');
INSERT INTO public.search_spelling VALUES ('palz', 'pfalz');
INSERT INTO public.search_spelling VALUES ('pfal', 'pfalz');
INSERT INTO public.search_spelling VALUES ('pfalz', 'pfalz');
INSERT INTO public.search_spelling VALUES ('pfaz', 'pfalz');
INSERT INTO public.search_spelling VALUES ('pflz', 'pfalz');
INSERT INTO public.search_spelling VALUES ('idkarpatske', 'pidkarpatske');
INSERT INTO public.search_spelling VALUES ('pdkarpatske', 'pidkarpatske');
INSERT INTO public.search_spelling VALUES ('pidarpatske', 'pidkarpatske');
INSERT INTO public.search_spelling VALUES ('pidkapatske', 'pidkarpatske');
INSERT INTO public.search_spelling VALUES ('pidkaratske', 'pidkarpatske');
INSERT INTO public.search_spelling VALUES ('pidkarpaske', 'pidkarpatske');
INSERT INTO public.search_spelling VALUES ('pidkarpatke', 'pidkarpatske');
INSERT INTO public.search_spelling VALUES ('pidkarpatse', 'pidkarpatske');
INSERT INTO public.search_spelling VALUES ('pidkarpatsk', 'pidkarpatske');
INSERT INTO public.search_spelling VALUES ('pidkarpatske', 'pidkarpatske');
INSERT INTO public.search_spelling VALUES ('pidkarptske', 'pidkarpatske');
INSERT INTO public.search_spelling VALUES ('pidkrpatske', 'pidkarpatske');
INSERT INTO public.search_spelling VALUES ('pikarpatske', 'pidkarpatske');
INSERT INTO public.search_spelling VALUES ('idliaske', 'pidliaske');
INSERT INTO public.search_spelling VALUES ('pdliaske', 'pidliaske');
INSERT INTO public.search_spelling VALUES ('pidiaske', 'pidliaske');
INSERT INTO public.search_spelling VALUES ('pidlaske', 'pidliaske');
INSERT INTO public.search_spelling VALUES ('pidliake', 'pidliaske');
INSERT INTO public.search_spelling VALUES ('pidliase', 'pidliaske');
INSERT INTO public.search_spelling VALUES ('pidliask', 'pidliaske');
INSERT INTO public.search_spelling VALUES ('pidliaske', 'pidliaske');
INSERT INTO public.search_spelling VALUES ('pidliske', 'pidliaske');
INSERT INTO public.search_spelling VALUES ('piliaske', 'pidliaske');
INSERT INTO public.search_spelling VALUES ('idlyaske', 'pidlyaske');
INSERT INTO public.search_spelling VALUES ('pdlyaske', 'pidlyaske');
INSERT INTO public.search_spelling VALUES ('pidlaske', 'pidlyaske');
INSERT INTO public.search_spelling VALUES ('pidlyake', 'pidlyaske');
INSERT INTO public.search_spelling VALUES ('pidlyase', 'pidlyaske');
INSERT INTO public.search_spelling VALUES ('pidlyask', 'pidlyaske');
INSERT INTO public.search_spelling VALUES ('pidlyaske', 'pidlyaske');
INSERT INTO public.search_spelling VALUES ('pidlyske', 'pidlyaske');
INSERT INTO public.search_spelling VALUES ('pidyaske', 'pidlyaske');
INSERT INTO public.search_spelling VALUES ('pilyaske', 'pidlyaske');
INSERT INTO public.search_spelling VALUES ('ivnichniy', 'pivnichniy');
INSERT INTO public.search_spelling VALUES ('pinichniy', 'pivnichniy');
INSERT INTO public.search_spelling VALUES ('pivichniy', 'pivnichniy');
INSERT INTO public.search_spelling VALUES ('pivnchniy', 'pivnichniy');
INSERT INTO public.search_spelling VALUES ('pivnichiy', 'pivnichniy');
INSERT INTO public.search_spelling VALUES ('pivnichni', 'pivnichniy');
INSERT INTO public.search_spelling VALUES ('pivnichniy', 'pivnichniy');
INSERT INTO public.search_spelling VALUES ('pivnichny', 'pivnichniy');
INSERT INTO public.search_spelling VALUES ('pivnicniy', 'pivnichniy');
INSERT INTO public.search_spelling VALUES ('pivnihniy', 'pivnichniy');
INSERT INTO public.search_spelling VALUES ('pvnichniy', 'pivnichniy');
INSERT INTO public.search_spelling VALUES ('ivnichnyi', 'pivnichnyi');
INSERT INTO public.search_spelling VALUES ('pinichnyi', 'pivnichnyi');
INSERT INTO public.search_spelling VALUES ('pivichnyi', 'pivnichnyi');
INSERT INTO public.search_spelling VALUES ('pivnchnyi', 'pivnichnyi');
INSERT INTO public.search_spelling VALUES ('pivnichni', 'pivnichnyi');
INSERT INTO public.search_spelling VALUES ('pivnichny', 'pivnichnyi');
INSERT INTO public.search_spelling VALUES ('pivnichnyi', 'pivnichnyi');
INSERT INTO public.search_spelling VALUES ('pivnichyi', 'pivnichnyi');
INSERT INTO public.search_spelling VALUES ('pivnicnyi', 'pivnichnyi');
INSERT INTO public.search_spelling VALUES ('pivnihnyi', 'pivnichnyi');
INSERT INTO public.search_spelling VALUES ('pvnichnyi', 'pivnichnyi');
INSERT INTO public.search_spelling VALUES ('odkarpackie', 'podkarpackie');
INSERT INTO public.search_spelling VALUES ('pdkarpackie', 'podkarpackie');
INSERT INTO public.search_spelling VALUES ('podarpackie', 'podkarpackie');
INSERT INTO public.search_spelling VALUES ('podkapackie', 'podkarpackie');
INSERT INTO public.search_spelling VALUES ('podkarackie', 'podkarpackie');
INSERT INTO public.search_spelling VALUES ('podkarpacie', 'podkarpackie');
INSERT INTO public.search_spelling VALUES ('podkarpacke', 'podkarpackie');
INSERT INTO public.search_spelling VALUES ('podkarpacki', 'podkarpackie');
INSERT INTO public.search_spelling VALUES ('podkarpackie', 'podkarpackie');
INSERT INTO public.search_spelling VALUES ('podkarpakie', 'podkarpackie');
INSERT INTO public.search_spelling VALUES ('podkarpckie', 'podkarpackie');
INSERT INTO public.search_spelling VALUES ('podkrpackie', 'podkarpackie');
INSERT INTO public.search_spelling VALUES ('pokarpackie', 'podkarpackie');
INSERT INTO public.search_spelling VALUES ('odlachia', 'podlachia');
INSERT INTO public.search_spelling VALUES ('pdlachia', 'podlachia');
INSERT INTO public.search_spelling VALUES ('podachia', 'podlachia');
INSERT INTO public.search_spelling VALUES ('podlacha', 'podlachia');
INSERT INTO public.search_spelling VALUES ('podlachi', 'podlachia');
INSERT INTO public.search_spelling VALUES ('podlachia', 'podlachia');
INSERT INTO public.search_spelling VALUES ('podlacia', 'podlachia');
INSERT INTO public.search_spelling VALUES ('podlahia', 'podlachia');
INSERT INTO public.search_spelling VALUES ('podlchia', 'podlachia');
INSERT INTO public.search_spelling VALUES ('polachia', 'podlachia');
INSERT INTO public.search_spelling VALUES ('odlachien', 'podlachien');
INSERT INTO public.search_spelling VALUES ('pdlachien', 'podlachien');
INSERT INTO public.search_spelling VALUES ('podachien', 'podlachien');
INSERT INTO public.search_spelling VALUES ('podlachen', 'podlachien');
INSERT INTO public.search_spelling VALUES ('podlachie', 'podlachien');
INSERT INTO public.search_spelling VALUES ('podlachien', 'podlachien');
INSERT INTO public.search_spelling VALUES ('podlachin', 'podlachien');
INSERT INTO public.search_spelling VALUES ('podlacien', 'podlachien');
INSERT INTO public.search_spelling VALUES ('podlahien', 'podlachien');
INSERT INTO public.search_spelling VALUES ('podlchien', 'podlachien');
INSERT INTO public.search_spelling VALUES ('polachien', 'podlachien');
INSERT INTO public.search_spelling VALUES ('odlaskie', 'podlaskie');
INSERT INTO public.search_spelling VALUES ('pdlaskie', 'podlaskie');
INSERT INTO public.search_spelling VALUES ('podaskie', 'podlaskie');
INSERT INTO public.search_spelling VALUES ('podlakie', 'podlaskie');
INSERT INTO public.search_spelling VALUES ('podlasie', 'podlaskie');
INSERT INTO public.search_spelling VALUES ('podlaske', 'podlaskie');
INSERT INTO public.search_spelling VALUES ('podlaski', 'podlaskie');
INSERT INTO public.search_spelling VALUES ('podlaskie', 'podlaskie');
INSERT INTO public.search_spelling VALUES ('podlskie', 'podlaskie');
INSERT INTO public.search_spelling VALUES ('polaskie', 'podlaskie');
INSERT INTO public.search_spelling VALUES ('oltava', 'poltava');
INSERT INTO public.search_spelling VALUES ('pltava', 'poltava');
INSERT INTO public.search_spelling VALUES ('polava', 'poltava');
INSERT INTO public.search_spelling VALUES ('poltaa', 'poltava');
INSERT INTO public.search_spelling VALUES ('poltav', 'poltava');
INSERT INTO public.search_spelling VALUES ('poltava', 'poltava');
INSERT INTO public.search_spelling VALUES ('poltva', 'poltava');
INSERT INTO public.search_spelling VALUES ('potava', 'poltava');
INSERT INTO public.search_spelling VALUES ('oltavska', 'poltavska');
INSERT INTO public.search_spelling VALUES ('pltavska', 'poltavska');
INSERT INTO public.search_spelling VALUES ('polavska', 'poltavska');
INSERT INTO public.search_spelling VALUES ('poltaska', 'poltavska');
INSERT INTO public.search_spelling VALUES ('poltavka', 'poltavska');
INSERT INTO public.search_spelling VALUES ('poltavsa', 'poltavska');
INSERT INTO public.search_spelling VALUES ('poltavsk', 'poltavska');
INSERT INTO public.search_spelling VALUES ('poltavska', 'poltavska');
INSERT INTO public.search_spelling VALUES ('poltvska', 'poltavska');
INSERT INTO public.search_spelling VALUES ('potavska', 'poltavska');
INSERT INTO public.search_spelling VALUES ('oltawa', 'poltawa');
INSERT INTO public.search_spelling VALUES ('pltawa', 'poltawa');
INSERT INTO public.search_spelling VALUES ('polawa', 'poltawa');
INSERT INTO public.search_spelling VALUES ('poltaa', 'poltawa');
INSERT INTO public.search_spelling VALUES ('poltaw', 'poltawa');
INSERT INTO public.search_spelling VALUES ('poltawa', 'poltawa');
INSERT INTO public.search_spelling VALUES ('poltwa', 'poltawa');
INSERT INTO public.search_spelling VALUES ('potawa', 'poltawa');
INSERT INTO public.search_spelling VALUES ('omerania', 'pomerania');
INSERT INTO public.search_spelling VALUES ('pmerania', 'pomerania');
INSERT INTO public.search_spelling VALUES ('poerania', 'pomerania');
INSERT INTO public.search_spelling VALUES ('pomeania', 'pomerania');
INSERT INTO public.search_spelling VALUES ('pomeraia', 'pomerania');
INSERT INTO public.search_spelling VALUES ('pomerana', 'pomerania');
INSERT INTO public.search_spelling VALUES ('pomerani', 'pomerania');
INSERT INTO public.search_spelling VALUES ('pomerania', 'pomerania');
INSERT INTO public.search_spelling VALUES ('pomernia', 'pomerania');
INSERT INTO public.search_spelling VALUES ('pomrania', 'pomerania');
INSERT INTO public.search_spelling VALUES ('omeraniia', 'pomeraniia');
INSERT INTO public.search_spelling VALUES ('pmeraniia', 'pomeraniia');
INSERT INTO public.search_spelling VALUES ('poeraniia', 'pomeraniia');
INSERT INTO public.search_spelling VALUES ('pomeaniia', 'pomeraniia');
INSERT INTO public.search_spelling VALUES ('pomeraiia', 'pomeraniia');
INSERT INTO public.search_spelling VALUES ('pomerania', 'pomeraniia');
INSERT INTO public.search_spelling VALUES ('pomeranii', 'pomeraniia');
INSERT INTO public.search_spelling VALUES ('pomeraniia', 'pomeraniia');
INSERT INTO public.search_spelling VALUES ('pomerniia', 'pomeraniia');
INSERT INTO public.search_spelling VALUES ('pomraniia', 'pomeraniia');
INSERT INTO public.search_spelling VALUES ('omeraniya', 'pomeraniya');
INSERT INTO public.search_spelling VALUES ('pmeraniya', 'pomeraniya');
INSERT INTO public.search_spelling VALUES ('poeraniya', 'pomeraniya');
INSERT INTO public.search_spelling VALUES ('pomeaniya', 'pomeraniya');
INSERT INTO public.search_spelling VALUES ('pomeraiya', 'pomeraniya');
INSERT INTO public.search_spelling VALUES ('pomerania', 'pomeraniya');
INSERT INTO public.search_spelling VALUES ('pomeraniy', 'pomeraniya');
INSERT INTO public.search_spelling VALUES ('pomeraniya', 'pomeraniya');
INSERT INTO public.search_spelling VALUES ('pomeranya', 'pomeraniya');
INSERT INTO public.search_spelling VALUES ('pomerniya', 'pomeraniya');
INSERT INTO public.search_spelling VALUES ('pomraniya', 'pomeraniya');
INSERT INTO public.search_spelling VALUES ('ommern', 'pommern');
INSERT INTO public.search_spelling VALUES ('pmmern', 'pommern');
INSERT INTO public.search_spelling VALUES ('pomern', 'pommern');
INSERT INTO public.search_spelling VALUES ('pommen', 'pommern');
INSERT INTO public.search_spelling VALUES ('pommer', 'pommern');
INSERT INTO public.search_spelling VALUES ('pommern', 'pommern');
INSERT INTO public.search_spelling VALUES ('pommrn', 'pommern');
INSERT INTO public.search_spelling VALUES ('omorske', 'pomorske');
INSERT INTO public.search_spelling VALUES ('pmorske', 'pomorske');
INSERT INTO public.search_spelling VALUES ('pomorke', 'pomorske');
INSERT INTO public.search_spelling VALUES ('pomorse', 'pomorske');
INSERT INTO public.search_spelling VALUES ('pomorsk', 'pomorske');
INSERT INTO public.search_spelling VALUES ('pomorske', 'pomorske');
INSERT INTO public.search_spelling VALUES ('pomoske', 'pomorske');
INSERT INTO public.search_spelling VALUES ('pomrske', 'pomorske');
INSERT INTO public.search_spelling VALUES ('poorske', 'pomorske');
INSERT INTO public.search_spelling VALUES ('omorskie', 'pomorskie');
INSERT INTO public.search_spelling VALUES ('pmorskie', 'pomorskie');
INSERT INTO public.search_spelling VALUES ('pomorkie', 'pomorskie');
INSERT INTO public.search_spelling VALUES ('pomorsie', 'pomorskie');
INSERT INTO public.search_spelling VALUES ('pomorske', 'pomorskie');
INSERT INTO public.search_spelling VALUES ('pomorski', 'pomorskie');
INSERT INTO public.search_spelling VALUES ('pomorskie', 'pomorskie');
INSERT INTO public.search_spelling VALUES ('pomoskie', 'pomorskie');
INSERT INTO public.search_spelling VALUES ('pomrskie', 'pomorskie');
INSERT INTO public.search_spelling VALUES ('poorskie', 'pomorskie');
INSERT INTO public.search_spelling VALUES ('ein', 'rein');
INSERT INTO public.search_spelling VALUES ('rei', 'rein');
INSERT INTO public.search_spelling VALUES ('rein', 'rein');
INSERT INTO public.search_spelling VALUES ('ren', 'rein');
INSERT INTO public.search_spelling VALUES ('rin', 'rein');
INSERT INTO public.search_spelling VALUES ('einland', 'reinland');
INSERT INTO public.search_spelling VALUES ('reiland', 'reinland');
INSERT INTO public.search_spelling VALUES ('reinand', 'reinland');
INSERT INTO public.search_spelling VALUES ('reinlad', 'reinland');
INSERT INTO public.search_spelling VALUES ('reinlan', 'reinland');
INSERT INTO public.search_spelling VALUES ('reinland', 'reinland');
INSERT INTO public.search_spelling VALUES ('reinlnd', 'reinland');
INSERT INTO public.search_spelling VALUES ('renland', 'reinland');
INSERT INTO public.search_spelling VALUES ('rinland', 'reinland');
INSERT INTO public.search_spelling VALUES ('epublik', 'republik');
INSERT INTO public.search_spelling VALUES ('repblik', 'republik');
INSERT INTO public.search_spelling VALUES ('repubik', 'republik');
INSERT INTO public.search_spelling VALUES ('republi', 'republik');
INSERT INTO public.search_spelling VALUES ('republik', 'republik');
INSERT INTO public.search_spelling VALUES ('republk', 'republik');
INSERT INTO public.search_spelling VALUES ('repulik', 'republik');
INSERT INTO public.search_spelling VALUES ('reublik', 'republik');
INSERT INTO public.search_spelling VALUES ('rpublik', 'republik');
INSERT INTO public.search_spelling VALUES ('espublika', 'respublika');
INSERT INTO public.search_spelling VALUES ('republika', 'respublika');
INSERT INTO public.search_spelling VALUES ('respblika', 'respublika');
INSERT INTO public.search_spelling VALUES ('respubika', 'respublika');
INSERT INTO public.search_spelling VALUES ('respublia', 'respublika');
INSERT INTO public.search_spelling VALUES ('respublik', 'respublika');
INSERT INTO public.search_spelling VALUES ('respublika', 'respublika');
INSERT INTO public.search_spelling VALUES ('respublka', 'respublika');
INSERT INTO public.search_spelling VALUES ('respulika', 'respublika');
INSERT INTO public.search_spelling VALUES ('resublika', 'respublika');
INSERT INTO public.search_spelling VALUES ('rspublika', 'respublika');
INSERT INTO public.search_spelling VALUES ('eyn', 'reyn');
INSERT INTO public.search_spelling VALUES ('ren', 'reyn');
INSERT INTO public.search_spelling VALUES ('rey', 'reyn');
INSERT INTO public.search_spelling VALUES ('reyn', 'reyn');
INSERT INTO public.search_spelling VALUES ('ryn', 'reyn');
INSERT INTO public.search_spelling VALUES ('eynland', 'reynland');
INSERT INTO public.search_spelling VALUES ('renland', 'reynland');
INSERT INTO public.search_spelling VALUES ('reyland', 'reynland');
INSERT INTO public.search_spelling VALUES ('reynand', 'reynland');
INSERT INTO public.search_spelling VALUES ('reynlad', 'reynland');
INSERT INTO public.search_spelling VALUES ('reynlan', 'reynland');
INSERT INTO public.search_spelling VALUES ('reynland', 'reynland');
INSERT INTO public.search_spelling VALUES ('reynlnd', 'reynland');
INSERT INTO public.search_spelling VALUES ('rynland', 'reynland');
INSERT INTO public.search_spelling VALUES ('heinland', 'rheinland');
INSERT INTO public.search_spelling VALUES ('reinland', 'rheinland');
INSERT INTO public.search_spelling VALUES ('rheiland', 'rheinland');
INSERT INTO public.search_spelling VALUES ('rheinand', 'rheinland');
INSERT INTO public.search_spelling VALUES ('rheinlad', 'rheinland');
INSERT INTO public.search_spelling VALUES ('rheinlan', 'rheinland');
INSERT INTO public.search_spelling VALUES ('rheinland', 'rheinland');
INSERT INTO public.search_spelling VALUES ('rheinlnd', 'rheinland');
INSERT INTO public.search_spelling VALUES ('rhenland', 'rheinland');
INSERT INTO public.search_spelling VALUES ('rhinland', 'rheinland');
INSERT INTO public.search_spelling VALUES ('hine', 'rhine');
INSERT INTO public.search_spelling VALUES ('rhie', 'rhine');
INSERT INTO public.search_spelling VALUES ('rhin', 'rhine');
INSERT INTO public.search_spelling VALUES ('rhine', 'rhine');
INSERT INTO public.search_spelling VALUES ('rhne', 'rhine');
INSERT INTO public.search_spelling VALUES ('rine', 'rhine');
INSERT INTO public.search_spelling VALUES ('hineland', 'rhineland');
INSERT INTO public.search_spelling VALUES ('rhieland', 'rhineland');
INSERT INTO public.search_spelling VALUES ('rhineand', 'rhineland');
INSERT INTO public.search_spelling VALUES ('rhinelad', 'rhineland');
INSERT INTO public.search_spelling VALUES ('rhinelan', 'rhineland');
INSERT INTO public.search_spelling VALUES ('rhineland', 'rhineland');
INSERT INTO public.search_spelling VALUES ('rhinelnd', 'rhineland');
INSERT INTO public.search_spelling VALUES ('rhinland', 'rhineland');
INSERT INTO public.search_spelling VALUES ('rhneland', 'rhineland');
INSERT INTO public.search_spelling VALUES ('rineland', 'rhineland');
INSERT INTO public.search_spelling VALUES ('ivne', 'rivne');
INSERT INTO public.search_spelling VALUES ('rine', 'rivne');
INSERT INTO public.search_spelling VALUES ('rive', 'rivne');
INSERT INTO public.search_spelling VALUES ('rivn', 'rivne');
INSERT INTO public.search_spelling VALUES ('rivne', 'rivne');
INSERT INTO public.search_spelling VALUES ('rvne', 'rivne');
INSERT INTO public.search_spelling VALUES ('ivnenska', 'rivnenska');
INSERT INTO public.search_spelling VALUES ('rinenska', 'rivnenska');
INSERT INTO public.search_spelling VALUES ('rivenska', 'rivnenska');
INSERT INTO public.search_spelling VALUES ('rivnenka', 'rivnenska');
INSERT INTO public.search_spelling VALUES ('rivnensa', 'rivnenska');
INSERT INTO public.search_spelling VALUES ('rivnensk', 'rivnenska');
INSERT INTO public.search_spelling VALUES ('rivnenska', 'rivnenska');
INSERT INTO public.search_spelling VALUES ('rivneska', 'rivnenska');
INSERT INTO public.search_spelling VALUES ('rivnnska', 'rivnenska');
INSERT INTO public.search_spelling VALUES ('rvnenska', 'rivnenska');
INSERT INTO public.search_spelling VALUES ('iwne', 'riwne');
INSERT INTO public.search_spelling VALUES ('rine', 'riwne');
INSERT INTO public.search_spelling VALUES ('riwe', 'riwne');
INSERT INTO public.search_spelling VALUES ('riwn', 'riwne');
INSERT INTO public.search_spelling VALUES ('riwne', 'riwne');
INSERT INTO public.search_spelling VALUES ('rwne', 'riwne');
INSERT INTO public.search_spelling VALUES ('aarland', 'saarland');
INSERT INTO public.search_spelling VALUES ('saaland', 'saarland');
INSERT INTO public.search_spelling VALUES ('saarand', 'saarland');
INSERT INTO public.search_spelling VALUES ('saarlad', 'saarland');
INSERT INTO public.search_spelling VALUES ('saarlan', 'saarland');
INSERT INTO public.search_spelling VALUES ('saarland', 'saarland');
INSERT INTO public.search_spelling VALUES ('saarlnd', 'saarland');
INSERT INTO public.search_spelling VALUES ('sarland', 'saarland');
INSERT INTO public.search_spelling VALUES ('achsen', 'sachsen');
INSERT INTO public.search_spelling VALUES ('sachen', 'sachsen');
INSERT INTO public.search_spelling VALUES ('sachse', 'sachsen');
INSERT INTO public.search_spelling VALUES ('sachsen', 'sachsen');
INSERT INTO public.search_spelling VALUES ('sachsn', 'sachsen');
INSERT INTO public.search_spelling VALUES ('sacsen', 'sachsen');
INSERT INTO public.search_spelling VALUES ('sahsen', 'sachsen');
INSERT INTO public.search_spelling VALUES ('schsen', 'sachsen');
INSERT INTO public.search_spelling VALUES ('aksoniia', 'saksoniia');
INSERT INTO public.search_spelling VALUES ('sakoniia', 'saksoniia');
INSERT INTO public.search_spelling VALUES ('saksniia', 'saksoniia');
INSERT INTO public.search_spelling VALUES ('saksoiia', 'saksoniia');
INSERT INTO public.search_spelling VALUES ('saksonia', 'saksoniia');
INSERT INTO public.search_spelling VALUES ('saksonii', 'saksoniia');
INSERT INTO public.search_spelling VALUES ('saksoniia', 'saksoniia');
INSERT INTO public.search_spelling VALUES ('sasoniia', 'saksoniia');
INSERT INTO public.search_spelling VALUES ('sksoniia', 'saksoniia');
INSERT INTO public.search_spelling VALUES ('aksoniya', 'saksoniya');
INSERT INTO public.search_spelling VALUES ('sakoniya', 'saksoniya');
INSERT INTO public.search_spelling VALUES ('saksniya', 'saksoniya');
INSERT INTO public.search_spelling VALUES ('saksoiya', 'saksoniya');
INSERT INTO public.search_spelling VALUES ('saksonia', 'saksoniya');
INSERT INTO public.search_spelling VALUES ('saksoniy', 'saksoniya');
INSERT INTO public.search_spelling VALUES ('saksoniya', 'saksoniya');
INSERT INTO public.search_spelling VALUES ('saksonya', 'saksoniya');
INSERT INTO public.search_spelling VALUES ('sasoniya', 'saksoniya');
INSERT INTO public.search_spelling VALUES ('sksoniya', 'saksoniya');
INSERT INTO public.search_spelling VALUES ('aporischschja', 'saporischschja');
INSERT INTO public.search_spelling VALUES ('saorischschja', 'saporischschja');
INSERT INTO public.search_spelling VALUES ('sapoischschja', 'saporischschja');
INSERT INTO public.search_spelling VALUES ('saporichschja', 'saporischschja');
INSERT INTO public.search_spelling VALUES ('saporischchja', 'saporischschja');
INSERT INTO public.search_spelling VALUES ('saporischscha', 'saporischschja');
INSERT INTO public.search_spelling VALUES ('saporischschj', 'saporischschja');
INSERT INTO public.search_spelling VALUES ('saporischschja', 'saporischschja');
INSERT INTO public.search_spelling VALUES ('saporischscja', 'saporischschja');
INSERT INTO public.search_spelling VALUES ('saporischshja', 'saporischschja');
INSERT INTO public.search_spelling VALUES ('saporiscschja', 'saporischschja');
INSERT INTO public.search_spelling VALUES ('saporishschja', 'saporischschja');
INSERT INTO public.search_spelling VALUES ('saporschschja', 'saporischschja');
INSERT INTO public.search_spelling VALUES ('saprischschja', 'saporischschja');
INSERT INTO public.search_spelling VALUES ('sporischschja', 'saporischschja');
INSERT INTO public.search_spelling VALUES ('arland', 'sarland');
INSERT INTO public.search_spelling VALUES ('saland', 'sarland');
INSERT INTO public.search_spelling VALUES ('sarand', 'sarland');
INSERT INTO public.search_spelling VALUES ('sarlad', 'sarland');
INSERT INTO public.search_spelling VALUES ('sarlan', 'sarland');
INSERT INTO public.search_spelling VALUES ('sarland', 'sarland');
INSERT INTO public.search_spelling VALUES ('sarlnd', 'sarland');
INSERT INTO public.search_spelling VALUES ('srland', 'sarland');
INSERT INTO public.search_spelling VALUES ('axony', 'saxony');
INSERT INTO public.search_spelling VALUES ('saony', 'saxony');
INSERT INTO public.search_spelling VALUES ('saxny', 'saxony');
INSERT INTO public.search_spelling VALUES ('saxon', 'saxony');
INSERT INTO public.search_spelling VALUES ('saxony', 'saxony');
INSERT INTO public.search_spelling VALUES ('saxoy', 'saxony');
INSERT INTO public.search_spelling VALUES ('sxony', 'saxony');
INSERT INTO public.search_spelling VALUES ('chlesien', 'schlesien');
INSERT INTO public.search_spelling VALUES ('schesien', 'schlesien');
INSERT INTO public.search_spelling VALUES ('schleien', 'schlesien');
INSERT INTO public.search_spelling VALUES ('schlesen', 'schlesien');
INSERT INTO public.search_spelling VALUES ('schlesie', 'schlesien');
INSERT INTO public.search_spelling VALUES ('schlesien', 'schlesien');
INSERT INTO public.search_spelling VALUES ('schlesin', 'schlesien');
INSERT INTO public.search_spelling VALUES ('schlsien', 'schlesien');
INSERT INTO public.search_spelling VALUES ('sclesien', 'schlesien');
INSERT INTO public.search_spelling VALUES ('shlesien', 'schlesien');
INSERT INTO public.search_spelling VALUES ('chleswig', 'schleswig');
INSERT INTO public.search_spelling VALUES ('scheswig', 'schleswig');
INSERT INTO public.search_spelling VALUES ('schlesig', 'schleswig');
INSERT INTO public.search_spelling VALUES ('schleswg', 'schleswig');
INSERT INTO public.search_spelling VALUES ('schleswi', 'schleswig');
INSERT INTO public.search_spelling VALUES ('schleswig', 'schleswig');
INSERT INTO public.search_spelling VALUES ('schlewig', 'schleswig');
INSERT INTO public.search_spelling VALUES ('schlswig', 'schleswig');
INSERT INTO public.search_spelling VALUES ('scleswig', 'schleswig');
INSERT INTO public.search_spelling VALUES ('shleswig', 'schleswig');
INSERT INTO public.search_spelling VALUES ('chytomyr', 'schytomyr');
INSERT INTO public.search_spelling VALUES ('schtomyr', 'schytomyr');
INSERT INTO public.search_spelling VALUES ('schyomyr', 'schytomyr');
INSERT INTO public.search_spelling VALUES ('schytmyr', 'schytomyr');
INSERT INTO public.search_spelling VALUES ('schytomr', 'schytomyr');
INSERT INTO public.search_spelling VALUES ('schytomy', 'schytomyr');
INSERT INTO public.search_spelling VALUES ('schytomyr', 'schytomyr');
INSERT INTO public.search_spelling VALUES ('schytoyr', 'schytomyr');
INSERT INTO public.search_spelling VALUES ('scytomyr', 'schytomyr');
INSERT INTO public.search_spelling VALUES ('shytomyr', 'schytomyr');
INSERT INTO public.search_spelling VALUES ('evastopol', 'sevastopol');
INSERT INTO public.search_spelling VALUES ('seastopol', 'sevastopol');
INSERT INTO public.search_spelling VALUES ('sevasopol', 'sevastopol');
INSERT INTO public.search_spelling VALUES ('sevastool', 'sevastopol');
INSERT INTO public.search_spelling VALUES ('sevastopl', 'sevastopol');
INSERT INTO public.search_spelling VALUES ('sevastopo', 'sevastopol');
INSERT INTO public.search_spelling VALUES ('sevastopol', 'sevastopol');
INSERT INTO public.search_spelling VALUES ('sevastpol', 'sevastopol');
INSERT INTO public.search_spelling VALUES ('sevatopol', 'sevastopol');
INSERT INTO public.search_spelling VALUES ('sevstopol', 'sevastopol');
INSERT INTO public.search_spelling VALUES ('svastopol', 'sevastopol');
INSERT INTO public.search_spelling VALUES ('ewastopol', 'sewastopol');
INSERT INTO public.search_spelling VALUES ('seastopol', 'sewastopol');
INSERT INTO public.search_spelling VALUES ('sewasopol', 'sewastopol');
INSERT INTO public.search_spelling VALUES ('sewastool', 'sewastopol');
INSERT INTO public.search_spelling VALUES ('sewastopl', 'sewastopol');
INSERT INTO public.search_spelling VALUES ('sewastopo', 'sewastopol');
INSERT INTO public.search_spelling VALUES ('sewastopol', 'sewastopol');
INSERT INTO public.search_spelling VALUES ('sewastpol', 'sewastopol');
INSERT INTO public.search_spelling VALUES ('sewatopol', 'sewastopol');
INSERT INTO public.search_spelling VALUES ('sewstopol', 'sewastopol');
INSERT INTO public.search_spelling VALUES ('swastopol', 'sewastopol');
INSERT INTO public.search_spelling VALUES ('hlezvig', 'shlezvig');
INSERT INTO public.search_spelling VALUES ('shezvig', 'shlezvig');
INSERT INTO public.search_spelling VALUES ('shlevig', 'shlezvig');
INSERT INTO public.search_spelling VALUES ('shlezig', 'shlezvig');
INSERT INTO public.search_spelling VALUES ('shlezvg', 'shlezvig');
INSERT INTO public.search_spelling VALUES ('shlezvi', 'shlezvig');
INSERT INTO public.search_spelling VALUES ('shlezvig', 'shlezvig');
INSERT INTO public.search_spelling VALUES ('shlzvig', 'shlezvig');
INSERT INTO public.search_spelling VALUES ('slezvig', 'shlezvig');
INSERT INTO public.search_spelling VALUES ('hlezvih', 'shlezvih');
INSERT INTO public.search_spelling VALUES ('shezvih', 'shlezvih');
INSERT INTO public.search_spelling VALUES ('shlevih', 'shlezvih');
INSERT INTO public.search_spelling VALUES ('shlezih', 'shlezvih');
INSERT INTO public.search_spelling VALUES ('shlezvh', 'shlezvih');
INSERT INTO public.search_spelling VALUES ('shlezvi', 'shlezvih');
INSERT INTO public.search_spelling VALUES ('shlezvih', 'shlezvih');
INSERT INTO public.search_spelling VALUES ('shlzvih', 'shlezvih');
INSERT INTO public.search_spelling VALUES ('slezvih', 'shlezvih');
INSERT INTO public.search_spelling VALUES ('ilesia', 'silesia');
INSERT INTO public.search_spelling VALUES ('siesia', 'silesia');
INSERT INTO public.search_spelling VALUES ('sileia', 'silesia');
INSERT INTO public.search_spelling VALUES ('silesa', 'silesia');
INSERT INTO public.search_spelling VALUES ('silesi', 'silesia');
INSERT INTO public.search_spelling VALUES ('silesia', 'silesia');
INSERT INTO public.search_spelling VALUES ('silsia', 'silesia');
INSERT INTO public.search_spelling VALUES ('slesia', 'silesia');
INSERT INTO public.search_spelling VALUES ('ilezke', 'silezke');
INSERT INTO public.search_spelling VALUES ('siezke', 'silezke');
INSERT INTO public.search_spelling VALUES ('sileke', 'silezke');
INSERT INTO public.search_spelling VALUES ('sileze', 'silezke');
INSERT INTO public.search_spelling VALUES ('silezk', 'silezke');
INSERT INTO public.search_spelling VALUES ('silezke', 'silezke');
INSERT INTO public.search_spelling VALUES ('silzke', 'silezke');
INSERT INTO public.search_spelling VALUES ('slezke', 'silezke');
INSERT INTO public.search_spelling VALUES ('laskie', 'slaskie');
INSERT INTO public.search_spelling VALUES ('saskie', 'slaskie');
INSERT INTO public.search_spelling VALUES ('slakie', 'slaskie');
INSERT INTO public.search_spelling VALUES ('slasie', 'slaskie');
INSERT INTO public.search_spelling VALUES ('slaske', 'slaskie');
INSERT INTO public.search_spelling VALUES ('slaski', 'slaskie');
INSERT INTO public.search_spelling VALUES ('slaskie', 'slaskie');
INSERT INTO public.search_spelling VALUES ('slskie', 'slaskie');
INSERT INTO public.search_spelling VALUES ('sbcarpathia', 'subcarpathia');
INSERT INTO public.search_spelling VALUES ('subarpathia', 'subcarpathia');
INSERT INTO public.search_spelling VALUES ('subcapathia', 'subcarpathia');
INSERT INTO public.search_spelling VALUES ('subcarathia', 'subcarpathia');
INSERT INTO public.search_spelling VALUES ('subcarpahia', 'subcarpathia');
INSERT INTO public.search_spelling VALUES ('subcarpatha', 'subcarpathia');
INSERT INTO public.search_spelling VALUES ('subcarpathi', 'subcarpathia');
INSERT INTO public.search_spelling VALUES ('subcarpathia', 'subcarpathia');
INSERT INTO public.search_spelling VALUES ('subcarpatia', 'subcarpathia');
INSERT INTO public.search_spelling VALUES ('subcarpthia', 'subcarpathia');
INSERT INTO public.search_spelling VALUES ('subcrpathia', 'subcarpathia');
INSERT INTO public.search_spelling VALUES ('sucarpathia', 'subcarpathia');
INSERT INTO public.search_spelling VALUES ('ubcarpathia', 'subcarpathia');
INSERT INTO public.search_spelling VALUES ('smska', 'sumska');
INSERT INTO public.search_spelling VALUES ('sumka', 'sumska');
INSERT INTO public.search_spelling VALUES ('sumsa', 'sumska');
INSERT INTO public.search_spelling VALUES ('sumsk', 'sumska');
INSERT INTO public.search_spelling VALUES ('sumska', 'sumska');
INSERT INTO public.search_spelling VALUES ('suska', 'sumska');
INSERT INTO public.search_spelling VALUES ('umska', 'sumska');
INSERT INTO public.search_spelling VALUES ('smy', 'sumy');
INSERT INTO public.search_spelling VALUES ('sum', 'sumy');
INSERT INTO public.search_spelling VALUES ('sumy', 'sumy');
INSERT INTO public.search_spelling VALUES ('suy', 'sumy');
INSERT INTO public.search_spelling VALUES ('umy', 'sumy');
INSERT INTO public.search_spelling VALUES ('sentokshiske', 'sventokshiske');
INSERT INTO public.search_spelling VALUES ('svenokshiske', 'sventokshiske');
INSERT INTO public.search_spelling VALUES ('sventkshiske', 'sventokshiske');
INSERT INTO public.search_spelling VALUES ('sventokhiske', 'sventokshiske');
INSERT INTO public.search_spelling VALUES ('sventokshike', 'sventokshiske');
INSERT INTO public.search_spelling VALUES ('sventokshise', 'sventokshiske');
INSERT INTO public.search_spelling VALUES ('sventokshisk', 'sventokshiske');
INSERT INTO public.search_spelling VALUES ('sventokshiske', 'sventokshiske');
INSERT INTO public.search_spelling VALUES ('sventokshske', 'sventokshiske');
INSERT INTO public.search_spelling VALUES ('sventoksiske', 'sventokshiske');
INSERT INTO public.search_spelling VALUES ('sventoshiske', 'sventokshiske');
INSERT INTO public.search_spelling VALUES ('svetokshiske', 'sventokshiske');
INSERT INTO public.search_spelling VALUES ('svntokshiske', 'sventokshiske');
INSERT INTO public.search_spelling VALUES ('ventokshiske', 'sventokshiske');
INSERT INTO public.search_spelling VALUES ('sentokshyske', 'sventokshyske');
INSERT INTO public.search_spelling VALUES ('svenokshyske', 'sventokshyske');
INSERT INTO public.search_spelling VALUES ('sventkshyske', 'sventokshyske');
INSERT INTO public.search_spelling VALUES ('sventokhyske', 'sventokshyske');
INSERT INTO public.search_spelling VALUES ('sventokshske', 'sventokshyske');
INSERT INTO public.search_spelling VALUES ('sventokshyke', 'sventokshyske');
INSERT INTO public.search_spelling VALUES ('sventokshyse', 'sventokshyske');
INSERT INTO public.search_spelling VALUES ('sventokshysk', 'sventokshyske');
INSERT INTO public.search_spelling VALUES ('sventokshyske', 'sventokshyske');
INSERT INTO public.search_spelling VALUES ('sventoksyske', 'sventokshyske');
INSERT INTO public.search_spelling VALUES ('sventoshyske', 'sventokshyske');
INSERT INTO public.search_spelling VALUES ('svetokshyske', 'sventokshyske');
INSERT INTO public.search_spelling VALUES ('svntokshyske', 'sventokshyske');
INSERT INTO public.search_spelling VALUES ('ventokshyske', 'sventokshyske');
INSERT INTO public.search_spelling VALUES ('sietokrzyskie', 'swietokrzyskie');
INSERT INTO public.search_spelling VALUES ('swetokrzyskie', 'swietokrzyskie');
INSERT INTO public.search_spelling VALUES ('swieokrzyskie', 'swietokrzyskie');
INSERT INTO public.search_spelling VALUES ('swietkrzyskie', 'swietokrzyskie');
INSERT INTO public.search_spelling VALUES ('swietokryskie', 'swietokrzyskie');
INSERT INTO public.search_spelling VALUES ('swietokrzskie', 'swietokrzyskie');
INSERT INTO public.search_spelling VALUES ('swietokrzykie', 'swietokrzyskie');
INSERT INTO public.search_spelling VALUES ('swietokrzysie', 'swietokrzyskie');
INSERT INTO public.search_spelling VALUES ('swietokrzyske', 'swietokrzyskie');
INSERT INTO public.search_spelling VALUES ('swietokrzyski', 'swietokrzyskie');
INSERT INTO public.search_spelling VALUES ('swietokrzyskie', 'swietokrzyskie');
INSERT INTO public.search_spelling VALUES ('swietokzyskie', 'swietokrzyskie');
INSERT INTO public.search_spelling VALUES ('swietorzyskie', 'swietokrzyskie');
INSERT INTO public.search_spelling VALUES ('switokrzyskie', 'swietokrzyskie');
INSERT INTO public.search_spelling VALUES ('wietokrzyskie', 'swietokrzyskie');
INSERT INTO public.search_spelling VALUES ('ernopil', 'ternopil');
INSERT INTO public.search_spelling VALUES ('tenopil', 'ternopil');
INSERT INTO public.search_spelling VALUES ('ternoil', 'ternopil');
INSERT INTO public.search_spelling VALUES ('ternopi', 'ternopil');
INSERT INTO public.search_spelling VALUES ('ternopil', 'ternopil');
INSERT INTO public.search_spelling VALUES ('ternopl', 'ternopil');
INSERT INTO public.search_spelling VALUES ('ternpil', 'ternopil');
INSERT INTO public.search_spelling VALUES ('teropil', 'ternopil');
INSERT INTO public.search_spelling VALUES ('trnopil', 'ternopil');
INSERT INTO public.search_spelling VALUES ('ernopilska', 'ternopilska');
INSERT INTO public.search_spelling VALUES ('tenopilska', 'ternopilska');
INSERT INTO public.search_spelling VALUES ('ternoilska', 'ternopilska');
INSERT INTO public.search_spelling VALUES ('ternopilka', 'ternopilska');
INSERT INTO public.search_spelling VALUES ('ternopilsa', 'ternopilska');
INSERT INTO public.search_spelling VALUES ('ternopilsk', 'ternopilska');
INSERT INTO public.search_spelling VALUES ('ternopilska', 'ternopilska');
INSERT INTO public.search_spelling VALUES ('ternopiska', 'ternopilska');
INSERT INTO public.search_spelling VALUES ('ternoplska', 'ternopilska');
INSERT INTO public.search_spelling VALUES ('ternpilska', 'ternopilska');
INSERT INTO public.search_spelling VALUES ('teropilska', 'ternopilska');
INSERT INTO public.search_spelling VALUES ('trnopilska', 'ternopilska');
INSERT INTO public.search_spelling VALUES ('hueringen', 'thueringen');
INSERT INTO public.search_spelling VALUES ('theringen', 'thueringen');
INSERT INTO public.search_spelling VALUES ('thueingen', 'thueringen');
INSERT INTO public.search_spelling VALUES ('thuerigen', 'thueringen');
INSERT INTO public.search_spelling VALUES ('thuerinen', 'thueringen');
INSERT INTO public.search_spelling VALUES ('thueringe', 'thueringen');
INSERT INTO public.search_spelling VALUES ('thueringen', 'thueringen');
INSERT INTO public.search_spelling VALUES ('thueringn', 'thueringen');
INSERT INTO public.search_spelling VALUES ('thuerngen', 'thueringen');
INSERT INTO public.search_spelling VALUES ('thuringen', 'thueringen');
INSERT INTO public.search_spelling VALUES ('tueringen', 'thueringen');
INSERT INTO public.search_spelling VALUES ('huringen', 'thuringen');
INSERT INTO public.search_spelling VALUES ('thringen', 'thuringen');
INSERT INTO public.search_spelling VALUES ('thuingen', 'thuringen');
INSERT INTO public.search_spelling VALUES ('thurigen', 'thuringen');
INSERT INTO public.search_spelling VALUES ('thurinen', 'thuringen');
INSERT INTO public.search_spelling VALUES ('thuringe', 'thuringen');
INSERT INTO public.search_spelling VALUES ('thuringen', 'thuringen');
INSERT INTO public.search_spelling VALUES ('thuringn', 'thuringen');
INSERT INTO public.search_spelling VALUES ('thurngen', 'thuringen');
INSERT INTO public.search_spelling VALUES ('turingen', 'thuringen');
INSERT INTO public.search_spelling VALUES ('huringia', 'thuringia');
INSERT INTO public.search_spelling VALUES ('thringia', 'thuringia');
INSERT INTO public.search_spelling VALUES ('thuingia', 'thuringia');
INSERT INTO public.search_spelling VALUES ('thurigia', 'thuringia');
INSERT INTO public.search_spelling VALUES ('thuringa', 'thuringia');
INSERT INTO public.search_spelling VALUES ('thuringi', 'thuringia');
INSERT INTO public.search_spelling VALUES ('thuringia', 'thuringia');
INSERT INTO public.search_spelling VALUES ('thurinia', 'thuringia');
INSERT INTO public.search_spelling VALUES ('thurngia', 'thuringia');
INSERT INTO public.search_spelling VALUES ('turingia', 'thuringia');
INSERT INTO public.search_spelling VALUES ('iurynhiia', 'tiurynhiia');
INSERT INTO public.search_spelling VALUES ('tirynhiia', 'tiurynhiia');
INSERT INTO public.search_spelling VALUES ('tiurnhiia', 'tiurynhiia');
INSERT INTO public.search_spelling VALUES ('tiuryhiia', 'tiurynhiia');
INSERT INTO public.search_spelling VALUES ('tiurynhia', 'tiurynhiia');
INSERT INTO public.search_spelling VALUES ('tiurynhii', 'tiurynhiia');
INSERT INTO public.search_spelling VALUES ('tiurynhiia', 'tiurynhiia');
INSERT INTO public.search_spelling VALUES ('tiuryniia', 'tiurynhiia');
INSERT INTO public.search_spelling VALUES ('tiuynhiia', 'tiurynhiia');
INSERT INTO public.search_spelling VALUES ('turynhiia', 'tiurynhiia');
INSERT INTO public.search_spelling VALUES ('ranskarpatien', 'transkarpatien');
INSERT INTO public.search_spelling VALUES ('tanskarpatien', 'transkarpatien');
INSERT INTO public.search_spelling VALUES ('trankarpatien', 'transkarpatien');
INSERT INTO public.search_spelling VALUES ('transarpatien', 'transkarpatien');
INSERT INTO public.search_spelling VALUES ('transkapatien', 'transkarpatien');
INSERT INTO public.search_spelling VALUES ('transkaratien', 'transkarpatien');
INSERT INTO public.search_spelling VALUES ('transkarpaien', 'transkarpatien');
INSERT INTO public.search_spelling VALUES ('transkarpaten', 'transkarpatien');
INSERT INTO public.search_spelling VALUES ('transkarpatie', 'transkarpatien');
INSERT INTO public.search_spelling VALUES ('transkarpatien', 'transkarpatien');
INSERT INTO public.search_spelling VALUES ('transkarpatin', 'transkarpatien');
INSERT INTO public.search_spelling VALUES ('transkarptien', 'transkarpatien');
INSERT INTO public.search_spelling VALUES ('transkrpatien', 'transkarpatien');
INSERT INTO public.search_spelling VALUES ('traskarpatien', 'transkarpatien');
INSERT INTO public.search_spelling VALUES ('trnskarpatien', 'transkarpatien');
INSERT INTO public.search_spelling VALUES ('scherkassy', 'tscherkassy');
INSERT INTO public.search_spelling VALUES ('tcherkassy', 'tscherkassy');
INSERT INTO public.search_spelling VALUES ('tscerkassy', 'tscherkassy');
INSERT INTO public.search_spelling VALUES ('tschekassy', 'tscherkassy');
INSERT INTO public.search_spelling VALUES ('tscherassy', 'tscherkassy');
INSERT INTO public.search_spelling VALUES ('tscherkass', 'tscherkassy');
INSERT INTO public.search_spelling VALUES ('tscherkassy', 'tscherkassy');
INSERT INTO public.search_spelling VALUES ('tscherkasy', 'tscherkassy');
INSERT INTO public.search_spelling VALUES ('tscherkssy', 'tscherkassy');
INSERT INTO public.search_spelling VALUES ('tschrkassy', 'tscherkassy');
INSERT INTO public.search_spelling VALUES ('tsherkassy', 'tscherkassy');
INSERT INTO public.search_spelling VALUES ('schernihiw', 'tschernihiw');
INSERT INTO public.search_spelling VALUES ('tchernihiw', 'tschernihiw');
INSERT INTO public.search_spelling VALUES ('tscernihiw', 'tschernihiw');
INSERT INTO public.search_spelling VALUES ('tschenihiw', 'tschernihiw');
INSERT INTO public.search_spelling VALUES ('tscherihiw', 'tschernihiw');
INSERT INTO public.search_spelling VALUES ('tschernhiw', 'tschernihiw');
INSERT INTO public.search_spelling VALUES ('tschernihi', 'tschernihiw');
INSERT INTO public.search_spelling VALUES ('tschernihiw', 'tschernihiw');
INSERT INTO public.search_spelling VALUES ('tschernihw', 'tschernihiw');
INSERT INTO public.search_spelling VALUES ('tscherniiw', 'tschernihiw');
INSERT INTO public.search_spelling VALUES ('tschrnihiw', 'tschernihiw');
INSERT INTO public.search_spelling VALUES ('tshernihiw', 'tschernihiw');
INSERT INTO public.search_spelling VALUES ('scherniwzi', 'tscherniwzi');
INSERT INTO public.search_spelling VALUES ('tcherniwzi', 'tscherniwzi');
INSERT INTO public.search_spelling VALUES ('tscerniwzi', 'tscherniwzi');
INSERT INTO public.search_spelling VALUES ('tscheniwzi', 'tscherniwzi');
INSERT INTO public.search_spelling VALUES ('tscheriwzi', 'tscherniwzi');
INSERT INTO public.search_spelling VALUES ('tscherniwi', 'tscherniwzi');
INSERT INTO public.search_spelling VALUES ('tscherniwz', 'tscherniwzi');
INSERT INTO public.search_spelling VALUES ('tscherniwzi', 'tscherniwzi');
INSERT INTO public.search_spelling VALUES ('tschernizi', 'tscherniwzi');
INSERT INTO public.search_spelling VALUES ('tschernwzi', 'tscherniwzi');
INSERT INTO public.search_spelling VALUES ('tschrniwzi', 'tscherniwzi');
INSERT INTO public.search_spelling VALUES ('tsherniwzi', 'tscherniwzi');
INSERT INTO public.search_spelling VALUES ('turingiya', 'tyuringiya');
INSERT INTO public.search_spelling VALUES ('tyringiya', 'tyuringiya');
INSERT INTO public.search_spelling VALUES ('tyuingiya', 'tyuringiya');
INSERT INTO public.search_spelling VALUES ('tyurigiya', 'tyuringiya');
INSERT INTO public.search_spelling VALUES ('tyuringia', 'tyuringiya');
INSERT INTO public.search_spelling VALUES ('tyuringiy', 'tyuringiya');
INSERT INTO public.search_spelling VALUES ('tyuringiya', 'tyuringiya');
INSERT INTO public.search_spelling VALUES ('tyuringya', 'tyuringiya');
INSERT INTO public.search_spelling VALUES ('tyuriniya', 'tyuringiya');
INSERT INTO public.search_spelling VALUES ('tyurngiya', 'tyuringiya');
INSERT INTO public.search_spelling VALUES ('yuringiya', 'tyuringiya');
INSERT INTO public.search_spelling VALUES ('arminsko', 'varminsko');
INSERT INTO public.search_spelling VALUES ('vaminsko', 'varminsko');
INSERT INTO public.search_spelling VALUES ('varinsko', 'varminsko');
INSERT INTO public.search_spelling VALUES ('varminko', 'varminsko');
INSERT INTO public.search_spelling VALUES ('varminsk', 'varminsko');
INSERT INTO public.search_spelling VALUES ('varminsko', 'varminsko');
INSERT INTO public.search_spelling VALUES ('varminso', 'varminsko');
INSERT INTO public.search_spelling VALUES ('varmisko', 'varminsko');
INSERT INTO public.search_spelling VALUES ('varmnsko', 'varminsko');
INSERT INTO public.search_spelling VALUES ('vrminsko', 'varminsko');
INSERT INTO public.search_spelling VALUES ('elikopolske', 'velikopolske');
INSERT INTO public.search_spelling VALUES ('veikopolske', 'velikopolske');
INSERT INTO public.search_spelling VALUES ('velikoolske', 'velikopolske');
INSERT INTO public.search_spelling VALUES ('velikoplske', 'velikopolske');
INSERT INTO public.search_spelling VALUES ('velikopolke', 'velikopolske');
INSERT INTO public.search_spelling VALUES ('velikopolse', 'velikopolske');
INSERT INTO public.search_spelling VALUES ('velikopolsk', 'velikopolske');
INSERT INTO public.search_spelling VALUES ('velikopolske', 'velikopolske');
INSERT INTO public.search_spelling VALUES ('velikoposke', 'velikopolske');
INSERT INTO public.search_spelling VALUES ('velikpolske', 'velikopolske');
INSERT INTO public.search_spelling VALUES ('veliopolske', 'velikopolske');
INSERT INTO public.search_spelling VALUES ('velkopolske', 'velikopolske');
INSERT INTO public.search_spelling VALUES ('vlikopolske', 'velikopolske');
INSERT INTO public.search_spelling VALUES ('elykopolske', 'velykopolske');
INSERT INTO public.search_spelling VALUES ('velkopolske', 'velykopolske');
INSERT INTO public.search_spelling VALUES ('velykoolske', 'velykopolske');
INSERT INTO public.search_spelling VALUES ('velykoplske', 'velykopolske');
INSERT INTO public.search_spelling VALUES ('velykopolke', 'velykopolske');
INSERT INTO public.search_spelling VALUES ('velykopolse', 'velykopolske');
INSERT INTO public.search_spelling VALUES ('velykopolsk', 'velykopolske');
INSERT INTO public.search_spelling VALUES ('velykopolske', 'velykopolske');
INSERT INTO public.search_spelling VALUES ('velykoposke', 'velykopolske');
INSERT INTO public.search_spelling VALUES ('velykpolske', 'velykopolske');
INSERT INTO public.search_spelling VALUES ('velyopolske', 'velykopolske');
INSERT INTO public.search_spelling VALUES ('veykopolske', 'velykopolske');
INSERT INTO public.search_spelling VALUES ('vlykopolske', 'velykopolske');
INSERT INTO public.search_spelling VALUES ('estfaliia', 'vestfaliia');
INSERT INTO public.search_spelling VALUES ('vesfaliia', 'vestfaliia');
INSERT INTO public.search_spelling VALUES ('vestaliia', 'vestfaliia');
INSERT INTO public.search_spelling VALUES ('vestfaiia', 'vestfaliia');
INSERT INTO public.search_spelling VALUES ('vestfalia', 'vestfaliia');
INSERT INTO public.search_spelling VALUES ('vestfalii', 'vestfaliia');
INSERT INTO public.search_spelling VALUES ('vestfaliia', 'vestfaliia');
INSERT INTO public.search_spelling VALUES ('vestfliia', 'vestfaliia');
INSERT INTO public.search_spelling VALUES ('vetfaliia', 'vestfaliia');
INSERT INTO public.search_spelling VALUES ('vstfaliia', 'vestfaliia');
INSERT INTO public.search_spelling VALUES ('estfaliya', 'vestfaliya');
INSERT INTO public.search_spelling VALUES ('vesfaliya', 'vestfaliya');
INSERT INTO public.search_spelling VALUES ('vestaliya', 'vestfaliya');
INSERT INTO public.search_spelling VALUES ('vestfaiya', 'vestfaliya');
INSERT INTO public.search_spelling VALUES ('vestfalia', 'vestfaliya');
INSERT INTO public.search_spelling VALUES ('vestfaliy', 'vestfaliya');
INSERT INTO public.search_spelling VALUES ('vestfaliya', 'vestfaliya');
INSERT INTO public.search_spelling VALUES ('vestfalya', 'vestfaliya');
INSERT INTO public.search_spelling VALUES ('vestfliya', 'vestfaliya');
INSERT INTO public.search_spelling VALUES ('vetfaliya', 'vestfaliya');
INSERT INTO public.search_spelling VALUES ('vstfaliya', 'vestfaliya');
INSERT INTO public.search_spelling VALUES ('innitska', 'vinnitska');
INSERT INTO public.search_spelling VALUES ('vinitska', 'vinnitska');
INSERT INTO public.search_spelling VALUES ('vinniska', 'vinnitska');
INSERT INTO public.search_spelling VALUES ('vinnitka', 'vinnitska');
INSERT INTO public.search_spelling VALUES ('vinnitsa', 'vinnitska');
INSERT INTO public.search_spelling VALUES ('vinnitsk', 'vinnitska');
INSERT INTO public.search_spelling VALUES ('vinnitska', 'vinnitska');
INSERT INTO public.search_spelling VALUES ('vinntska', 'vinnitska');
INSERT INTO public.search_spelling VALUES ('vnnitska', 'vinnitska');
INSERT INTO public.search_spelling VALUES ('innytsia', 'vinnytsia');
INSERT INTO public.search_spelling VALUES ('vinntsia', 'vinnytsia');
INSERT INTO public.search_spelling VALUES ('vinnysia', 'vinnytsia');
INSERT INTO public.search_spelling VALUES ('vinnytia', 'vinnytsia');
INSERT INTO public.search_spelling VALUES ('vinnytsa', 'vinnytsia');
INSERT INTO public.search_spelling VALUES ('vinnytsi', 'vinnytsia');
INSERT INTO public.search_spelling VALUES ('vinnytsia', 'vinnytsia');
INSERT INTO public.search_spelling VALUES ('vinytsia', 'vinnytsia');
INSERT INTO public.search_spelling VALUES ('vnnytsia', 'vinnytsia');
INSERT INTO public.search_spelling VALUES ('innytska', 'vinnytska');
INSERT INTO public.search_spelling VALUES ('vinntska', 'vinnytska');
INSERT INTO public.search_spelling VALUES ('vinnyska', 'vinnytska');
INSERT INTO public.search_spelling VALUES ('vinnytka', 'vinnytska');
INSERT INTO public.search_spelling VALUES ('vinnytsa', 'vinnytska');
INSERT INTO public.search_spelling VALUES ('vinnytsk', 'vinnytska');
INSERT INTO public.search_spelling VALUES ('vinnytska', 'vinnytska');
INSERT INTO public.search_spelling VALUES ('vinytska', 'vinnytska');
INSERT INTO public.search_spelling VALUES ('vnnytska', 'vinnytska');
INSERT INTO public.search_spelling VALUES ('iurtemberh', 'viurtemberh');
INSERT INTO public.search_spelling VALUES ('virtemberh', 'viurtemberh');
INSERT INTO public.search_spelling VALUES ('viuremberh', 'viurtemberh');
INSERT INTO public.search_spelling VALUES ('viurteberh', 'viurtemberh');
INSERT INTO public.search_spelling VALUES ('viurtembeh', 'viurtemberh');
INSERT INTO public.search_spelling VALUES ('viurtember', 'viurtemberh');
INSERT INTO public.search_spelling VALUES ('viurtemberh', 'viurtemberh');
INSERT INTO public.search_spelling VALUES ('viurtembrh', 'viurtemberh');
INSERT INTO public.search_spelling VALUES ('viurtemerh', 'viurtemberh');
INSERT INTO public.search_spelling VALUES ('viurtmberh', 'viurtemberh');
INSERT INTO public.search_spelling VALUES ('viutemberh', 'viurtemberh');
INSERT INTO public.search_spelling VALUES ('vurtemberh', 'viurtemberh');
INSERT INTO public.search_spelling VALUES ('oievodstvo', 'voievodstvo');
INSERT INTO public.search_spelling VALUES ('vievodstvo', 'voievodstvo');
INSERT INTO public.search_spelling VALUES ('voevodstvo', 'voievodstvo');
INSERT INTO public.search_spelling VALUES ('voieodstvo', 'voievodstvo');
INSERT INTO public.search_spelling VALUES ('voievdstvo', 'voievodstvo');
INSERT INTO public.search_spelling VALUES ('voievodsto', 'voievodstvo');
INSERT INTO public.search_spelling VALUES ('voievodstv', 'voievodstvo');
INSERT INTO public.search_spelling VALUES ('voievodstvo', 'voievodstvo');
INSERT INTO public.search_spelling VALUES ('voievodsvo', 'voievodstvo');
INSERT INTO public.search_spelling VALUES ('voievodtvo', 'voievodstvo');
INSERT INTO public.search_spelling VALUES ('voievostvo', 'voievodstvo');
INSERT INTO public.search_spelling VALUES ('voivodstvo', 'voievodstvo');
INSERT INTO public.search_spelling VALUES ('olinska', 'volinska');
INSERT INTO public.search_spelling VALUES ('vlinska', 'volinska');
INSERT INTO public.search_spelling VALUES ('voinska', 'volinska');
INSERT INTO public.search_spelling VALUES ('volinka', 'volinska');
INSERT INTO public.search_spelling VALUES ('volinsa', 'volinska');
INSERT INTO public.search_spelling VALUES ('volinsk', 'volinska');
INSERT INTO public.search_spelling VALUES ('volinska', 'volinska');
INSERT INTO public.search_spelling VALUES ('voliska', 'volinska');
INSERT INTO public.search_spelling VALUES ('volnska', 'volinska');
INSERT INTO public.search_spelling VALUES ('olyn', 'volyn');
INSERT INTO public.search_spelling VALUES ('vlyn', 'volyn');
INSERT INTO public.search_spelling VALUES ('voln', 'volyn');
INSERT INTO public.search_spelling VALUES ('voly', 'volyn');
INSERT INTO public.search_spelling VALUES ('volyn', 'volyn');
INSERT INTO public.search_spelling VALUES ('voyn', 'volyn');
INSERT INTO public.search_spelling VALUES ('olynska', 'volynska');
INSERT INTO public.search_spelling VALUES ('vlynska', 'volynska');
INSERT INTO public.search_spelling VALUES ('volnska', 'volynska');
INSERT INTO public.search_spelling VALUES ('volynka', 'volynska');
INSERT INTO public.search_spelling VALUES ('volynsa', 'volynska');
INSERT INTO public.search_spelling VALUES ('volynsk', 'volynska');
INSERT INTO public.search_spelling VALUES ('volynska', 'volynska');
INSERT INTO public.search_spelling VALUES ('volyska', 'volynska');
INSERT INTO public.search_spelling VALUES ('voynska', 'volynska');
INSERT INTO public.search_spelling VALUES ('orpommern', 'vorpommern');
INSERT INTO public.search_spelling VALUES ('vopommern', 'vorpommern');
INSERT INTO public.search_spelling VALUES ('vorommern', 'vorpommern');
INSERT INTO public.search_spelling VALUES ('vorpmmern', 'vorpommern');
INSERT INTO public.search_spelling VALUES ('vorpomern', 'vorpommern');
INSERT INTO public.search_spelling VALUES ('vorpommen', 'vorpommern');
INSERT INTO public.search_spelling VALUES ('vorpommer', 'vorpommern');
INSERT INTO public.search_spelling VALUES ('vorpommern', 'vorpommern');
INSERT INTO public.search_spelling VALUES ('vorpommrn', 'vorpommern');
INSERT INTO public.search_spelling VALUES ('vrpommern', 'vorpommern');
INSERT INTO public.search_spelling VALUES ('vurtemberg', 'vyurtemberg');
INSERT INTO public.search_spelling VALUES ('vyrtemberg', 'vyurtemberg');
INSERT INTO public.search_spelling VALUES ('vyuremberg', 'vyurtemberg');
INSERT INTO public.search_spelling VALUES ('vyurteberg', 'vyurtemberg');
INSERT INTO public.search_spelling VALUES ('vyurtembeg', 'vyurtemberg');
INSERT INTO public.search_spelling VALUES ('vyurtember', 'vyurtemberg');
INSERT INTO public.search_spelling VALUES ('vyurtemberg', 'vyurtemberg');
INSERT INTO public.search_spelling VALUES ('vyurtembrg', 'vyurtemberg');
INSERT INTO public.search_spelling VALUES ('vyurtemerg', 'vyurtemberg');
INSERT INTO public.search_spelling VALUES ('vyurtmberg', 'vyurtemberg');
INSERT INTO public.search_spelling VALUES ('vyutemberg', 'vyurtemberg');
INSERT INTO public.search_spelling VALUES ('yurtemberg', 'vyurtemberg');
INSERT INTO public.search_spelling VALUES ('armia', 'warmia');
INSERT INTO public.search_spelling VALUES ('wamia', 'warmia');
INSERT INTO public.search_spelling VALUES ('waria', 'warmia');
INSERT INTO public.search_spelling VALUES ('warma', 'warmia');
INSERT INTO public.search_spelling VALUES ('warmi', 'warmia');
INSERT INTO public.search_spelling VALUES ('warmia', 'warmia');
INSERT INTO public.search_spelling VALUES ('wrmia', 'warmia');
INSERT INTO public.search_spelling VALUES ('arminsko', 'warminsko');
INSERT INTO public.search_spelling VALUES ('waminsko', 'warminsko');
INSERT INTO public.search_spelling VALUES ('warinsko', 'warminsko');
INSERT INTO public.search_spelling VALUES ('warminko', 'warminsko');
INSERT INTO public.search_spelling VALUES ('warminsk', 'warminsko');
INSERT INTO public.search_spelling VALUES ('warminsko', 'warminsko');
INSERT INTO public.search_spelling VALUES ('warminso', 'warminsko');
INSERT INTO public.search_spelling VALUES ('warmisko', 'warminsko');
INSERT INTO public.search_spelling VALUES ('warmnsko', 'warminsko');
INSERT INTO public.search_spelling VALUES ('wrminsko', 'warminsko');
INSERT INTO public.search_spelling VALUES ('est', 'west');
INSERT INTO public.search_spelling VALUES ('wes', 'west');
INSERT INTO public.search_spelling VALUES ('west', 'west');
INSERT INTO public.search_spelling VALUES ('wet', 'west');
INSERT INTO public.search_spelling VALUES ('wst', 'west');
INSERT INTO public.search_spelling VALUES ('estfalen', 'westfalen');
INSERT INTO public.search_spelling VALUES ('wesfalen', 'westfalen');
INSERT INTO public.search_spelling VALUES ('westalen', 'westfalen');
INSERT INTO public.search_spelling VALUES ('westfaen', 'westfalen');
INSERT INTO public.search_spelling VALUES ('westfale', 'westfalen');
INSERT INTO public.search_spelling VALUES ('westfalen', 'westfalen');
INSERT INTO public.search_spelling VALUES ('westfaln', 'westfalen');
INSERT INTO public.search_spelling VALUES ('westflen', 'westfalen');
INSERT INTO public.search_spelling VALUES ('wetfalen', 'westfalen');
INSERT INTO public.search_spelling VALUES ('wstfalen', 'westfalen');
INSERT INTO public.search_spelling VALUES ('estphalia', 'westphalia');
INSERT INTO public.search_spelling VALUES ('wesphalia', 'westphalia');
INSERT INTO public.search_spelling VALUES ('westhalia', 'westphalia');
INSERT INTO public.search_spelling VALUES ('westpalia', 'westphalia');
INSERT INTO public.search_spelling VALUES ('westphaia', 'westphalia');
INSERT INTO public.search_spelling VALUES ('westphala', 'westphalia');
INSERT INTO public.search_spelling VALUES ('westphali', 'westphalia');
INSERT INTO public.search_spelling VALUES ('westphalia', 'westphalia');
INSERT INTO public.search_spelling VALUES ('westphlia', 'westphalia');
INSERT INTO public.search_spelling VALUES ('wetphalia', 'westphalia');
INSERT INTO public.search_spelling VALUES ('wstphalia', 'westphalia');
INSERT INTO public.search_spelling VALUES ('estpommern', 'westpommern');
INSERT INTO public.search_spelling VALUES ('wespommern', 'westpommern');
INSERT INTO public.search_spelling VALUES ('westommern', 'westpommern');
INSERT INTO public.search_spelling VALUES ('westpmmern', 'westpommern');
INSERT INTO public.search_spelling VALUES ('westpomern', 'westpommern');
INSERT INTO public.search_spelling VALUES ('westpommen', 'westpommern');
INSERT INTO public.search_spelling VALUES ('westpommer', 'westpommern');
INSERT INTO public.search_spelling VALUES ('westpommern', 'westpommern');
INSERT INTO public.search_spelling VALUES ('westpommrn', 'westpommern');
INSERT INTO public.search_spelling VALUES ('wetpommern', 'westpommern');
INSERT INTO public.search_spelling VALUES ('wstpommern', 'westpommern');
INSERT INTO public.search_spelling VALUES ('ielkopolskie', 'wielkopolskie');
INSERT INTO public.search_spelling VALUES ('welkopolskie', 'wielkopolskie');
INSERT INTO public.search_spelling VALUES ('wiekopolskie', 'wielkopolskie');
INSERT INTO public.search_spelling VALUES ('wielkoolskie', 'wielkopolskie');
INSERT INTO public.search_spelling VALUES ('wielkoplskie', 'wielkopolskie');
INSERT INTO public.search_spelling VALUES ('wielkopolkie', 'wielkopolskie');
INSERT INTO public.search_spelling VALUES ('wielkopolsie', 'wielkopolskie');
INSERT INTO public.search_spelling VALUES ('wielkopolske', 'wielkopolskie');
INSERT INTO public.search_spelling VALUES ('wielkopolski', 'wielkopolskie');
INSERT INTO public.search_spelling VALUES ('wielkopolskie', 'wielkopolskie');
INSERT INTO public.search_spelling VALUES ('wielkoposkie', 'wielkopolskie');
INSERT INTO public.search_spelling VALUES ('wielkpolskie', 'wielkopolskie');
INSERT INTO public.search_spelling VALUES ('wielopolskie', 'wielkopolskie');
INSERT INTO public.search_spelling VALUES ('wilkopolskie', 'wielkopolskie');
INSERT INTO public.search_spelling VALUES ('innyzja', 'winnyzja');
INSERT INTO public.search_spelling VALUES ('winnyja', 'winnyzja');
INSERT INTO public.search_spelling VALUES ('winnyza', 'winnyzja');
INSERT INTO public.search_spelling VALUES ('winnyzj', 'winnyzja');
INSERT INTO public.search_spelling VALUES ('winnyzja', 'winnyzja');
INSERT INTO public.search_spelling VALUES ('winnzja', 'winnyzja');
INSERT INTO public.search_spelling VALUES ('winyzja', 'winnyzja');
INSERT INTO public.search_spelling VALUES ('wnnyzja', 'winnyzja');
INSERT INTO public.search_spelling VALUES ('olyn', 'wolyn');
INSERT INTO public.search_spelling VALUES ('wlyn', 'wolyn');
INSERT INTO public.search_spelling VALUES ('woln', 'wolyn');
INSERT INTO public.search_spelling VALUES ('woly', 'wolyn');
INSERT INTO public.search_spelling VALUES ('wolyn', 'wolyn');
INSERT INTO public.search_spelling VALUES ('woyn', 'wolyn');
INSERT INTO public.search_spelling VALUES ('uerttemberg', 'wuerttemberg');
INSERT INTO public.search_spelling VALUES ('werttemberg', 'wuerttemberg');
INSERT INTO public.search_spelling VALUES ('wuertemberg', 'wuerttemberg');
INSERT INTO public.search_spelling VALUES ('wuertteberg', 'wuerttemberg');
INSERT INTO public.search_spelling VALUES ('wuerttembeg', 'wuerttemberg');
INSERT INTO public.search_spelling VALUES ('wuerttember', 'wuerttemberg');
INSERT INTO public.search_spelling VALUES ('wuerttemberg', 'wuerttemberg');
INSERT INTO public.search_spelling VALUES ('wuerttembrg', 'wuerttemberg');
INSERT INTO public.search_spelling VALUES ('wuerttemerg', 'wuerttemberg');
INSERT INTO public.search_spelling VALUES ('wuerttmberg', 'wuerttemberg');
INSERT INTO public.search_spelling VALUES ('wuettemberg', 'wuerttemberg');
INSERT INTO public.search_spelling VALUES ('wurttemberg', 'wuerttemberg');
INSERT INTO public.search_spelling VALUES ('urttemberg', 'wurttemberg');
INSERT INTO public.search_spelling VALUES ('wrttemberg', 'wurttemberg');
INSERT INTO public.search_spelling VALUES ('wurtemberg', 'wurttemberg');
INSERT INTO public.search_spelling VALUES ('wurtteberg', 'wurttemberg');
INSERT INTO public.search_spelling VALUES ('wurttembeg', 'wurttemberg');
INSERT INTO public.search_spelling VALUES ('wurttember', 'wurttemberg');
INSERT INTO public.search_spelling VALUES ('wurttemberg', 'wurttemberg');
INSERT INTO public.search_spelling VALUES ('wurttembrg', 'wurttemberg');
INSERT INTO public.search_spelling VALUES ('wurttemerg', 'wurttemberg');
INSERT INTO public.search_spelling VALUES ('wurttmberg', 'wurttemberg');
INSERT INTO public.search_spelling VALUES ('wuttemberg', 'wurttemberg');
INSERT INTO public.search_spelling VALUES ('achodniopomorskie', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zachdniopomorskie', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zachodiopomorskie', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zachodnioomorskie', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zachodniopmorskie', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zachodniopomorkie', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zachodniopomorsie', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zachodniopomorske', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zachodniopomorski', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zachodniopomorskie', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zachodniopomoskie', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zachodniopomrskie', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zachodniopoorskie', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zachodnipomorskie', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zachodnopomorskie', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zachoniopomorskie', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zacodniopomorskie', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zahodniopomorskie', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('zchodniopomorskie', 'zachodniopomorskie');
INSERT INTO public.search_spelling VALUES ('ahidnopomorske', 'zahidnopomorske');
INSERT INTO public.search_spelling VALUES ('zahdnopomorske', 'zahidnopomorske');
INSERT INTO public.search_spelling VALUES ('zahidnoomorske', 'zahidnopomorske');
INSERT INTO public.search_spelling VALUES ('zahidnopmorske', 'zahidnopomorske');
INSERT INTO public.search_spelling VALUES ('zahidnopomorke', 'zahidnopomorske');
INSERT INTO public.search_spelling VALUES ('zahidnopomorse', 'zahidnopomorske');
INSERT INTO public.search_spelling VALUES ('zahidnopomorsk', 'zahidnopomorske');
INSERT INTO public.search_spelling VALUES ('zahidnopomorske', 'zahidnopomorske');
INSERT INTO public.search_spelling VALUES ('zahidnopomoske', 'zahidnopomorske');
INSERT INTO public.search_spelling VALUES ('zahidnopomrske', 'zahidnopomorske');
INSERT INTO public.search_spelling VALUES ('zahidnopoorske', 'zahidnopomorske');
INSERT INTO public.search_spelling VALUES ('zahidnpomorske', 'zahidnopomorske');
INSERT INTO public.search_spelling VALUES ('zahidopomorske', 'zahidnopomorske');
INSERT INTO public.search_spelling VALUES ('zahinopomorske', 'zahidnopomorske');
INSERT INTO public.search_spelling VALUES ('zaidnopomorske', 'zahidnopomorske');
INSERT INTO public.search_spelling VALUES ('zhidnopomorske', 'zahidnopomorske');
INSERT INTO public.search_spelling VALUES ('akarpatska', 'zakarpatska');
INSERT INTO public.search_spelling VALUES ('zaarpatska', 'zakarpatska');
INSERT INTO public.search_spelling VALUES ('zakapatska', 'zakarpatska');
INSERT INTO public.search_spelling VALUES ('zakaratska', 'zakarpatska');
INSERT INTO public.search_spelling VALUES ('zakarpaska', 'zakarpatska');
INSERT INTO public.search_spelling VALUES ('zakarpatka', 'zakarpatska');
INSERT INTO public.search_spelling VALUES ('zakarpatsa', 'zakarpatska');
INSERT INTO public.search_spelling VALUES ('zakarpatsk', 'zakarpatska');
INSERT INTO public.search_spelling VALUES ('zakarpatska', 'zakarpatska');
INSERT INTO public.search_spelling VALUES ('zakarptska', 'zakarpatska');
INSERT INTO public.search_spelling VALUES ('zakrpatska', 'zakarpatska');
INSERT INTO public.search_spelling VALUES ('zkarpatska', 'zakarpatska');
INSERT INTO public.search_spelling VALUES ('akarpattia', 'zakarpattia');
INSERT INTO public.search_spelling VALUES ('zaarpattia', 'zakarpattia');
INSERT INTO public.search_spelling VALUES ('zakapattia', 'zakarpattia');
INSERT INTO public.search_spelling VALUES ('zakarattia', 'zakarpattia');
INSERT INTO public.search_spelling VALUES ('zakarpatia', 'zakarpattia');
INSERT INTO public.search_spelling VALUES ('zakarpatta', 'zakarpattia');
INSERT INTO public.search_spelling VALUES ('zakarpatti', 'zakarpattia');
INSERT INTO public.search_spelling VALUES ('zakarpattia', 'zakarpattia');
INSERT INTO public.search_spelling VALUES ('zakarpttia', 'zakarpattia');
INSERT INTO public.search_spelling VALUES ('zakrpattia', 'zakarpattia');
INSERT INTO public.search_spelling VALUES ('zkarpattia', 'zakarpattia');
INSERT INTO public.search_spelling VALUES ('akhidnopomorske', 'zakhidnopomorske');
INSERT INTO public.search_spelling VALUES ('zahidnopomorske', 'zakhidnopomorske');
INSERT INTO public.search_spelling VALUES ('zakhdnopomorske', 'zakhidnopomorske');
INSERT INTO public.search_spelling VALUES ('zakhidnoomorske', 'zakhidnopomorske');
INSERT INTO public.search_spelling VALUES ('zakhidnopmorske', 'zakhidnopomorske');
INSERT INTO public.search_spelling VALUES ('zakhidnopomorke', 'zakhidnopomorske');
INSERT INTO public.search_spelling VALUES ('zakhidnopomorse', 'zakhidnopomorske');
INSERT INTO public.search_spelling VALUES ('zakhidnopomorsk', 'zakhidnopomorske');
INSERT INTO public.search_spelling VALUES ('zakhidnopomorske', 'zakhidnopomorske');
INSERT INTO public.search_spelling VALUES ('zakhidnopomoske', 'zakhidnopomorske');
INSERT INTO public.search_spelling VALUES ('zakhidnopomrske', 'zakhidnopomorske');
INSERT INTO public.search_spelling VALUES ('zakhidnopoorske', 'zakhidnopomorske');
INSERT INTO public.search_spelling VALUES ('zakhidnpomorske', 'zakhidnopomorske');
INSERT INTO public.search_spelling VALUES ('zakhidopomorske', 'zakhidnopomorske');
INSERT INTO public.search_spelling VALUES ('zakhinopomorske', 'zakhidnopomorske');
INSERT INTO public.search_spelling VALUES ('zakidnopomorske', 'zakhidnopomorske');
INSERT INTO public.search_spelling VALUES ('zkhidnopomorske', 'zakhidnopomorske');
INSERT INTO public.search_spelling VALUES ('aporizhzhia', 'zaporizhzhia');
INSERT INTO public.search_spelling VALUES ('zaorizhzhia', 'zaporizhzhia');
INSERT INTO public.search_spelling VALUES ('zapoizhzhia', 'zaporizhzhia');
INSERT INTO public.search_spelling VALUES ('zaporihzhia', 'zaporizhzhia');
INSERT INTO public.search_spelling VALUES ('zaporizhhia', 'zaporizhzhia');
INSERT INTO public.search_spelling VALUES ('zaporizhzha', 'zaporizhzhia');
INSERT INTO public.search_spelling VALUES ('zaporizhzhi', 'zaporizhzhia');
INSERT INTO public.search_spelling VALUES ('zaporizhzhia', 'zaporizhzhia');
INSERT INTO public.search_spelling VALUES ('zaporizhzia', 'zaporizhzhia');
INSERT INTO public.search_spelling VALUES ('zaporizzhia', 'zaporizhzhia');
INSERT INTO public.search_spelling VALUES ('zaporzhzhia', 'zaporizhzhia');
INSERT INTO public.search_spelling VALUES ('zaprizhzhia', 'zaporizhzhia');
INSERT INTO public.search_spelling VALUES ('zporizhzhia', 'zaporizhzhia');
INSERT INTO public.search_spelling VALUES ('aporizka', 'zaporizka');
INSERT INTO public.search_spelling VALUES ('zaorizka', 'zaporizka');
INSERT INTO public.search_spelling VALUES ('zapoizka', 'zaporizka');
INSERT INTO public.search_spelling VALUES ('zaporika', 'zaporizka');
INSERT INTO public.search_spelling VALUES ('zaporiza', 'zaporizka');
INSERT INTO public.search_spelling VALUES ('zaporizk', 'zaporizka');
INSERT INTO public.search_spelling VALUES ('zaporizka', 'zaporizka');
INSERT INTO public.search_spelling VALUES ('zaporzka', 'zaporizka');
INSERT INTO public.search_spelling VALUES ('zaprizka', 'zaporizka');
INSERT INTO public.search_spelling VALUES ('zporizka', 'zaporizka');
INSERT INTO public.search_spelling VALUES ('hitomirska', 'zhitomirska');
INSERT INTO public.search_spelling VALUES ('zhiomirska', 'zhitomirska');
INSERT INTO public.search_spelling VALUES ('zhitmirska', 'zhitomirska');
INSERT INTO public.search_spelling VALUES ('zhitoirska', 'zhitomirska');
INSERT INTO public.search_spelling VALUES ('zhitomirka', 'zhitomirska');
INSERT INTO public.search_spelling VALUES ('zhitomirsa', 'zhitomirska');
INSERT INTO public.search_spelling VALUES ('zhitomirsk', 'zhitomirska');
INSERT INTO public.search_spelling VALUES ('zhitomirska', 'zhitomirska');
INSERT INTO public.search_spelling VALUES ('zhitomiska', 'zhitomirska');
INSERT INTO public.search_spelling VALUES ('zhitomrska', 'zhitomirska');
INSERT INTO public.search_spelling VALUES ('zhtomirska', 'zhitomirska');
INSERT INTO public.search_spelling VALUES ('zitomirska', 'zhitomirska');
INSERT INTO public.search_spelling VALUES ('hytomyr', 'zhytomyr');
INSERT INTO public.search_spelling VALUES ('zhtomyr', 'zhytomyr');
INSERT INTO public.search_spelling VALUES ('zhyomyr', 'zhytomyr');
INSERT INTO public.search_spelling VALUES ('zhytmyr', 'zhytomyr');
INSERT INTO public.search_spelling VALUES ('zhytomr', 'zhytomyr');
INSERT INTO public.search_spelling VALUES ('zhytomy', 'zhytomyr');
INSERT INTO public.search_spelling VALUES ('zhytomyr', 'zhytomyr');
INSERT INTO public.search_spelling VALUES ('zhytoyr', 'zhytomyr');
INSERT INTO public.search_spelling VALUES ('zytomyr', 'zhytomyr');
INSERT INTO public.search_spelling VALUES ('hytomyrska', 'zhytomyrska');
INSERT INTO public.search_spelling VALUES ('zhtomyrska', 'zhytomyrska');
INSERT INTO public.search_spelling VALUES ('zhyomyrska', 'zhytomyrska');
INSERT INTO public.search_spelling VALUES ('zhytmyrska', 'zhytomyrska');
INSERT INTO public.search_spelling VALUES ('zhytomrska', 'zhytomyrska');
INSERT INTO public.search_spelling VALUES ('zhytomyrka', 'zhytomyrska');
INSERT INTO public.search_spelling VALUES ('zhytomyrsa', 'zhytomyrska');
INSERT INTO public.search_spelling VALUES ('zhytomyrsk', 'zhytomyrska');
INSERT INTO public.search_spelling VALUES ('zhytomyrska', 'zhytomyrska');
INSERT INTO public.search_spelling VALUES ('zhytomyska', 'zhytomyrska');
INSERT INTO public.search_spelling VALUES ('zhytoyrska', 'zhytomyrska');
INSERT INTO public.search_spelling VALUES ('zytomyrska', 'zhytomyrska');
INSERT INTO public.search_spelling VALUES ('gand', 'grand');
INSERT INTO public.search_spelling VALUES ('grad', 'grand');
INSERT INTO public.search_spelling VALUES ('gran', 'grand');
INSERT INTO public.search_spelling VALUES ('grand', 'grand');
INSERT INTO public.search_spelling VALUES ('grnd', 'grand');
INSERT INTO public.search_spelling VALUES ('rand', 'grand');
INSERT INTO public.search_spelling VALUES ('gosser', 'grosser');
INSERT INTO public.search_spelling VALUES ('groser', 'grosser');
INSERT INTO public.search_spelling VALUES ('grosse', 'grosser');
INSERT INTO public.search_spelling VALUES ('grosser', 'grosser');
INSERT INTO public.search_spelling VALUES ('grossr', 'grosser');
INSERT INTO public.search_spelling VALUES ('grsser', 'grosser');
INSERT INTO public.search_spelling VALUES ('rosser', 'grosser');
INSERT INTO public.search_spelling VALUES ('osen', 'osten');
INSERT INTO public.search_spelling VALUES ('oste', 'osten');
INSERT INTO public.search_spelling VALUES ('osten', 'osten');
INSERT INTO public.search_spelling VALUES ('ostn', 'osten');
INSERT INTO public.search_spelling VALUES ('oten', 'osten');
INSERT INTO public.search_spelling VALUES ('sten', 'osten');
INSERT INTO public.search_spelling VALUES ('odgau', 'rodgau');
INSERT INTO public.search_spelling VALUES ('rdgau', 'rodgau');
INSERT INTO public.search_spelling VALUES ('rodau', 'rodgau');
INSERT INTO public.search_spelling VALUES ('rodga', 'rodgau');
INSERT INTO public.search_spelling VALUES ('rodgau', 'rodgau');
INSERT INTO public.search_spelling VALUES ('rodgu', 'rodgau');
INSERT INTO public.search_spelling VALUES ('rogau', 'rodgau');
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
INSERT INTO public.search_spelling VALUES ('eshetylivka', 'reshetylivka');
INSERT INTO public.search_spelling VALUES ('rehetylivka', 'reshetylivka');
INSERT INTO public.search_spelling VALUES ('resetylivka', 'reshetylivka');
INSERT INTO public.search_spelling VALUES ('reshetlivka', 'reshetylivka');
INSERT INTO public.search_spelling VALUES ('reshetyivka', 'reshetylivka');
INSERT INTO public.search_spelling VALUES ('reshetylika', 'reshetylivka');
INSERT INTO public.search_spelling VALUES ('reshetyliva', 'reshetylivka');
INSERT INTO public.search_spelling VALUES ('reshetylivk', 'reshetylivka');
INSERT INTO public.search_spelling VALUES ('reshetylivka', 'reshetylivka');
INSERT INTO public.search_spelling VALUES ('reshetylvka', 'reshetylivka');
INSERT INTO public.search_spelling VALUES ('resheylivka', 'reshetylivka');
INSERT INTO public.search_spelling VALUES ('reshtylivka', 'reshetylivka');
INSERT INTO public.search_spelling VALUES ('rshetylivka', 'reshetylivka');
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
INSERT INTO public.search_spelling VALUES ('kntakt', 'kontakt');
INSERT INTO public.search_spelling VALUES ('konakt', 'kontakt');
INSERT INTO public.search_spelling VALUES ('kontak', 'kontakt');
INSERT INTO public.search_spelling VALUES ('kontakt', 'kontakt');
INSERT INTO public.search_spelling VALUES ('kontat', 'kontakt');
INSERT INTO public.search_spelling VALUES ('kontkt', 'kontakt');
INSERT INTO public.search_spelling VALUES ('kotakt', 'kontakt');
INSERT INTO public.search_spelling VALUES ('ontakt', 'kontakt');
INSERT INTO public.search_spelling VALUES ('erkstattgesprach', 'werkstattgesprach');
INSERT INTO public.search_spelling VALUES ('wekstattgesprach', 'werkstattgesprach');
INSERT INTO public.search_spelling VALUES ('werksattgesprach', 'werkstattgesprach');
INSERT INTO public.search_spelling VALUES ('werkstatgesprach', 'werkstattgesprach');
INSERT INTO public.search_spelling VALUES ('werkstattesprach', 'werkstattgesprach');
INSERT INTO public.search_spelling VALUES ('werkstattgeprach', 'werkstattgesprach');
INSERT INTO public.search_spelling VALUES ('werkstattgespach', 'werkstattgesprach');
INSERT INTO public.search_spelling VALUES ('werkstattgesprac', 'werkstattgesprach');
INSERT INTO public.search_spelling VALUES ('werkstattgesprach', 'werkstattgesprach');
INSERT INTO public.search_spelling VALUES ('werkstattgesprah', 'werkstattgesprach');
INSERT INTO public.search_spelling VALUES ('werkstattgesprch', 'werkstattgesprach');
INSERT INTO public.search_spelling VALUES ('werkstattgesrach', 'werkstattgesprach');
INSERT INTO public.search_spelling VALUES ('werkstattgsprach', 'werkstattgesprach');
INSERT INTO public.search_spelling VALUES ('werkstttgesprach', 'werkstattgesprach');
INSERT INTO public.search_spelling VALUES ('werktattgesprach', 'werkstattgesprach');
INSERT INTO public.search_spelling VALUES ('werstattgesprach', 'werkstattgesprach');
INSERT INTO public.search_spelling VALUES ('wrkstattgesprach', 'werkstattgesprach');
INSERT INTO public.search_spelling VALUES ('erkstattgespraech', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('wekstattgespraech', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('werksattgespraech', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('werkstatgespraech', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('werkstattespraech', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('werkstattgepraech', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('werkstattgespaech', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('werkstattgesprach', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('werkstattgespraec', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('werkstattgespraech', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('werkstattgespraeh', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('werkstattgesprech', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('werkstattgesraech', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('werkstattgspraech', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('werkstttgespraech', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('werktattgespraech', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('werstattgespraech', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('wrkstattgespraech', 'werkstattgespraech');
INSERT INTO public.search_spelling VALUES ('detzenbach', 'dietzenbach');
INSERT INTO public.search_spelling VALUES ('dietenbach', 'dietzenbach');
INSERT INTO public.search_spelling VALUES ('dietzebach', 'dietzenbach');
INSERT INTO public.search_spelling VALUES ('dietzenach', 'dietzenbach');
INSERT INTO public.search_spelling VALUES ('dietzenbac', 'dietzenbach');
INSERT INTO public.search_spelling VALUES ('dietzenbach', 'dietzenbach');
INSERT INTO public.search_spelling VALUES ('dietzenbah', 'dietzenbach');
INSERT INTO public.search_spelling VALUES ('dietzenbch', 'dietzenbach');
INSERT INTO public.search_spelling VALUES ('dietznbach', 'dietzenbach');
INSERT INTO public.search_spelling VALUES ('diezenbach', 'dietzenbach');
INSERT INTO public.search_spelling VALUES ('ditzenbach', 'dietzenbach');
INSERT INTO public.search_spelling VALUES ('ietzenbach', 'dietzenbach');
INSERT INTO public.search_spelling VALUES ('eligenstadt', 'seligenstadt');
INSERT INTO public.search_spelling VALUES ('seigenstadt', 'seligenstadt');
INSERT INTO public.search_spelling VALUES ('selgenstadt', 'seligenstadt');
INSERT INTO public.search_spelling VALUES ('selienstadt', 'seligenstadt');
INSERT INTO public.search_spelling VALUES ('seligensadt', 'seligenstadt');
INSERT INTO public.search_spelling VALUES ('seligenstad', 'seligenstadt');
INSERT INTO public.search_spelling VALUES ('seligenstadt', 'seligenstadt');
INSERT INTO public.search_spelling VALUES ('seligenstat', 'seligenstadt');
INSERT INTO public.search_spelling VALUES ('seligenstdt', 'seligenstadt');
INSERT INTO public.search_spelling VALUES ('seligentadt', 'seligenstadt');
INSERT INTO public.search_spelling VALUES ('seligestadt', 'seligenstadt');
INSERT INTO public.search_spelling VALUES ('selignstadt', 'seligenstadt');
INSERT INTO public.search_spelling VALUES ('sligenstadt', 'seligenstadt');
INSERT INTO public.search_spelling VALUES ('ozsoshentsi', 'rozsoshentsi');
INSERT INTO public.search_spelling VALUES ('rososhentsi', 'rozsoshentsi');
INSERT INTO public.search_spelling VALUES ('rozoshentsi', 'rozsoshentsi');
INSERT INTO public.search_spelling VALUES ('rozsohentsi', 'rozsoshentsi');
INSERT INTO public.search_spelling VALUES ('rozsosentsi', 'rozsoshentsi');
INSERT INTO public.search_spelling VALUES ('rozsoshensi', 'rozsoshentsi');
INSERT INTO public.search_spelling VALUES ('rozsoshenti', 'rozsoshentsi');
INSERT INTO public.search_spelling VALUES ('rozsoshents', 'rozsoshentsi');
INSERT INTO public.search_spelling VALUES ('rozsoshentsi', 'rozsoshentsi');
INSERT INTO public.search_spelling VALUES ('rozsoshetsi', 'rozsoshentsi');
INSERT INTO public.search_spelling VALUES ('rozsoshntsi', 'rozsoshentsi');
INSERT INTO public.search_spelling VALUES ('rozsshentsi', 'rozsoshentsi');
INSERT INTO public.search_spelling VALUES ('rzsoshentsi', 'rozsoshentsi');
INSERT INTO public.search_spelling VALUES ('eega', 'eelga');
INSERT INTO public.search_spelling VALUES ('eela', 'eelga');
INSERT INTO public.search_spelling VALUES ('eelg', 'eelga');
INSERT INTO public.search_spelling VALUES ('eelga', 'eelga');
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
INSERT INTO public.search_spelling VALUES ('feundeskreis', 'freundeskreis');
INSERT INTO public.search_spelling VALUES ('frendeskreis', 'freundeskreis');
INSERT INTO public.search_spelling VALUES ('freudeskreis', 'freundeskreis');
INSERT INTO public.search_spelling VALUES ('freundekreis', 'freundeskreis');
INSERT INTO public.search_spelling VALUES ('freundeskeis', 'freundeskreis');
INSERT INTO public.search_spelling VALUES ('freundeskrei', 'freundeskreis');
INSERT INTO public.search_spelling VALUES ('freundeskreis', 'freundeskreis');
INSERT INTO public.search_spelling VALUES ('freundeskres', 'freundeskreis');
INSERT INTO public.search_spelling VALUES ('freundeskris', 'freundeskreis');
INSERT INTO public.search_spelling VALUES ('freundesreis', 'freundeskreis');
INSERT INTO public.search_spelling VALUES ('freundskreis', 'freundeskreis');
INSERT INTO public.search_spelling VALUES ('freuneskreis', 'freundeskreis');
INSERT INTO public.search_spelling VALUES ('frundeskreis', 'freundeskreis');
INSERT INTO public.search_spelling VALUES ('reundeskreis', 'freundeskreis');
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
INSERT INTO public.search_spelling VALUES ('elga', 'eelga');
INSERT INTO public.search_spelling VALUES ('mnicipality', 'municipality');
INSERT INTO public.search_spelling VALUES ('muicipality', 'municipality');
INSERT INTO public.search_spelling VALUES ('muncipality', 'municipality');
INSERT INTO public.search_spelling VALUES ('municiality', 'municipality');
INSERT INTO public.search_spelling VALUES ('municipaity', 'municipality');
INSERT INTO public.search_spelling VALUES ('municipalit', 'municipality');
INSERT INTO public.search_spelling VALUES ('municipality', 'municipality');
INSERT INTO public.search_spelling VALUES ('municipaliy', 'municipality');
INSERT INTO public.search_spelling VALUES ('municipalty', 'municipality');
INSERT INTO public.search_spelling VALUES ('municiplity', 'municipality');
INSERT INTO public.search_spelling VALUES ('municpality', 'municipality');
INSERT INTO public.search_spelling VALUES ('muniipality', 'municipality');
INSERT INTO public.search_spelling VALUES ('unicipality', 'municipality');
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
INSERT INTO public.search_spelling VALUES ('klding', 'kolding');
INSERT INTO public.search_spelling VALUES ('koding', 'kolding');
INSERT INTO public.search_spelling VALUES ('koldig', 'kolding');
INSERT INTO public.search_spelling VALUES ('koldin', 'kolding');
INSERT INTO public.search_spelling VALUES ('kolding', 'kolding');
INSERT INTO public.search_spelling VALUES ('koldng', 'kolding');
INSERT INTO public.search_spelling VALUES ('koling', 'kolding');
INSERT INTO public.search_spelling VALUES ('olding', 'kolding');
INSERT INTO public.search_spelling VALUES ('egted', 'egtved');
INSERT INTO public.search_spelling VALUES ('egtvd', 'egtved');
INSERT INTO public.search_spelling VALUES ('egtve', 'egtved');
INSERT INTO public.search_spelling VALUES ('egtved', 'egtved');
INSERT INTO public.search_spelling VALUES ('egved', 'egtved');
INSERT INTO public.search_spelling VALUES ('etved', 'egtved');
INSERT INTO public.search_spelling VALUES ('gtved', 'egtved');
INSERT INTO public.search_spelling VALUES ('egtedgive', 'egtvedgive');
INSERT INTO public.search_spelling VALUES ('egtvdgive', 'egtvedgive');
INSERT INTO public.search_spelling VALUES ('egtvedgie', 'egtvedgive');
INSERT INTO public.search_spelling VALUES ('egtvedgiv', 'egtvedgive');
INSERT INTO public.search_spelling VALUES ('egtvedgive', 'egtvedgive');
INSERT INTO public.search_spelling VALUES ('egtvedgve', 'egtvedgive');
INSERT INTO public.search_spelling VALUES ('egtvedive', 'egtvedgive');
INSERT INTO public.search_spelling VALUES ('egtvegive', 'egtvedgive');
INSERT INTO public.search_spelling VALUES ('egvedgive', 'egtvedgive');
INSERT INTO public.search_spelling VALUES ('etvedgive', 'egtvedgive');
INSERT INTO public.search_spelling VALUES ('gtvedgive', 'egtvedgive');
INSERT INTO public.search_spelling VALUES ('gie', 'give');
INSERT INTO public.search_spelling VALUES ('giv', 'give');
INSERT INTO public.search_spelling VALUES ('give', 'give');
INSERT INTO public.search_spelling VALUES ('gve', 'give');
INSERT INTO public.search_spelling VALUES ('ive', 'give');
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
INSERT INTO public.search_spelling VALUES ('osfildern', 'ostfildern');
INSERT INTO public.search_spelling VALUES ('ostfidern', 'ostfildern');
INSERT INTO public.search_spelling VALUES ('ostfilden', 'ostfildern');
INSERT INTO public.search_spelling VALUES ('ostfilder', 'ostfildern');
INSERT INTO public.search_spelling VALUES ('ostfildern', 'ostfildern');
INSERT INTO public.search_spelling VALUES ('ostfildrn', 'ostfildern');
INSERT INTO public.search_spelling VALUES ('ostfilern', 'ostfildern');
INSERT INTO public.search_spelling VALUES ('ostfldern', 'ostfildern');
INSERT INTO public.search_spelling VALUES ('ostildern', 'ostfildern');
INSERT INTO public.search_spelling VALUES ('otfildern', 'ostfildern');
INSERT INTO public.search_spelling VALUES ('stfildern', 'ostfildern');
INSERT INTO public.search_word VALUES ('afghanistan', '00000000-0000-8000-8000-000000004146');
INSERT INTO public.search_word VALUES ('aaland', '00000000-0000-8000-8000-000000004158');
INSERT INTO public.search_word VALUES ('aland', '00000000-0000-8000-8000-000000004158');
INSERT INTO public.search_word VALUES ('islands', '00000000-0000-8000-8000-000000004158');
INSERT INTO public.search_word VALUES ('åland', '00000000-0000-8000-8000-000000004158');
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
INSERT INTO public.search_word VALUES ('st', '00000000-0000-8000-8000-000000004251');
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
INSERT INTO public.search_word VALUES ('côte', '00000000-0000-8000-8000-000000004349');
INSERT INTO public.search_word VALUES ('divoire', '00000000-0000-8000-8000-000000004349');
INSERT INTO public.search_word VALUES ('ivoire', '00000000-0000-8000-8000-000000004349');
INSERT INTO public.search_word VALUES ('croatia', '00000000-0000-8000-8000-000000004852');
INSERT INTO public.search_word VALUES ('cuba', '00000000-0000-8000-8000-000000004355');
INSERT INTO public.search_word VALUES ('curacao', '00000000-0000-8000-8000-000000004357');
INSERT INTO public.search_word VALUES ('curaçao', '00000000-0000-8000-8000-000000004357');
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
INSERT INTO public.search_word VALUES ('faro', '00000000-0000-8000-8000-00000000464f');
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
INSERT INTO public.search_word VALUES ('gurnsey', '00000000-0000-8000-8000-000000004747');
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
INSERT INTO public.search_word VALUES ('isral', '00000000-0000-8000-8000-00000000494c');
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
INSERT INTO public.search_word VALUES ('martiniqu', '00000000-0000-8000-8000-000000004d51');
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
INSERT INTO public.search_word VALUES ('mozambiqu', '00000000-0000-8000-8000-000000004d5a');
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
INSERT INTO public.search_word VALUES ('niu', '00000000-0000-8000-8000-000000004e55');
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
INSERT INTO public.search_word VALUES ('purto', '00000000-0000-8000-8000-000000005052');
INSERT INTO public.search_word VALUES ('rico', '00000000-0000-8000-8000-000000005052');
INSERT INTO public.search_word VALUES ('qatar', '00000000-0000-8000-8000-000000005141');
INSERT INTO public.search_word VALUES ('reunion', '00000000-0000-8000-8000-000000005245');
INSERT INTO public.search_word VALUES ('réunion', '00000000-0000-8000-8000-000000005245');
INSERT INTO public.search_word VALUES ('romania', '00000000-0000-8000-8000-00000000524f');
INSERT INTO public.search_word VALUES ('federation', '00000000-0000-8000-8000-000000005255');
INSERT INTO public.search_word VALUES ('russian', '00000000-0000-8000-8000-000000005255');
INSERT INTO public.search_word VALUES ('rwanda', '00000000-0000-8000-8000-000000005257');
INSERT INTO public.search_word VALUES ('barthelemy', '00000000-0000-8000-8000-00000000424c');
INSERT INTO public.search_word VALUES ('barthélemy', '00000000-0000-8000-8000-00000000424c');
INSERT INTO public.search_word VALUES ('saint', '00000000-0000-8000-8000-00000000424c');
INSERT INTO public.search_word VALUES ('st', '00000000-0000-8000-8000-00000000424c');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-000000005348');
INSERT INTO public.search_word VALUES ('ascension', '00000000-0000-8000-8000-000000005348');
INSERT INTO public.search_word VALUES ('cunha', '00000000-0000-8000-8000-000000005348');
INSERT INTO public.search_word VALUES ('da', '00000000-0000-8000-8000-000000005348');
INSERT INTO public.search_word VALUES ('helena', '00000000-0000-8000-8000-000000005348');
INSERT INTO public.search_word VALUES ('saint', '00000000-0000-8000-8000-000000005348');
INSERT INTO public.search_word VALUES ('st', '00000000-0000-8000-8000-000000005348');
INSERT INTO public.search_word VALUES ('tristan', '00000000-0000-8000-8000-000000005348');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-000000004b4e');
INSERT INTO public.search_word VALUES ('kitts', '00000000-0000-8000-8000-000000004b4e');
INSERT INTO public.search_word VALUES ('nevis', '00000000-0000-8000-8000-000000004b4e');
INSERT INTO public.search_word VALUES ('saint', '00000000-0000-8000-8000-000000004b4e');
INSERT INTO public.search_word VALUES ('st', '00000000-0000-8000-8000-000000004b4e');
INSERT INTO public.search_word VALUES ('lucia', '00000000-0000-8000-8000-000000004c43');
INSERT INTO public.search_word VALUES ('saint', '00000000-0000-8000-8000-000000004c43');
INSERT INTO public.search_word VALUES ('st', '00000000-0000-8000-8000-000000004c43');
INSERT INTO public.search_word VALUES ('french', '00000000-0000-8000-8000-000000004d46');
INSERT INTO public.search_word VALUES ('martin', '00000000-0000-8000-8000-000000004d46');
INSERT INTO public.search_word VALUES ('part', '00000000-0000-8000-8000-000000004d46');
INSERT INTO public.search_word VALUES ('saint', '00000000-0000-8000-8000-000000004d46');
INSERT INTO public.search_word VALUES ('st', '00000000-0000-8000-8000-000000004d46');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-00000000504d');
INSERT INTO public.search_word VALUES ('miquelon', '00000000-0000-8000-8000-00000000504d');
INSERT INTO public.search_word VALUES ('miqulon', '00000000-0000-8000-8000-00000000504d');
INSERT INTO public.search_word VALUES ('pierre', '00000000-0000-8000-8000-00000000504d');
INSERT INTO public.search_word VALUES ('saint', '00000000-0000-8000-8000-00000000504d');
INSERT INTO public.search_word VALUES ('st', '00000000-0000-8000-8000-00000000504d');
INSERT INTO public.search_word VALUES ('and', '00000000-0000-8000-8000-000000005643');
INSERT INTO public.search_word VALUES ('grenadines', '00000000-0000-8000-8000-000000005643');
INSERT INTO public.search_word VALUES ('saint', '00000000-0000-8000-8000-000000005643');
INSERT INTO public.search_word VALUES ('st', '00000000-0000-8000-8000-000000005643');
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
INSERT INTO public.search_word VALUES ('marten', '00000000-0000-8000-8000-000000005358');
INSERT INTO public.search_word VALUES ('part', '00000000-0000-8000-8000-000000005358');
INSERT INTO public.search_word VALUES ('sint', '00000000-0000-8000-8000-000000005358');
INSERT INTO public.search_word VALUES ('st', '00000000-0000-8000-8000-000000005358');
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
INSERT INTO public.search_word VALUES ('venezula', '00000000-0000-8000-8000-000000005645');
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
INSERT INTO public.search_word VALUES ('baden', '00000000-0000-8000-8000-0044452d4257');
INSERT INTO public.search_word VALUES ('viurtemberh', '00000000-0000-8000-8000-0044452d4257');
INSERT INTO public.search_word VALUES ('vyurtemberg', '00000000-0000-8000-8000-0044452d4257');
INSERT INTO public.search_word VALUES ('wuerttemberg', '00000000-0000-8000-8000-0044452d4257');
INSERT INTO public.search_word VALUES ('wurttemberg', '00000000-0000-8000-8000-0044452d4257');
INSERT INTO public.search_word VALUES ('württemberg', '00000000-0000-8000-8000-0044452d4257');
INSERT INTO public.search_word VALUES ('баден', '00000000-0000-8000-8000-0044452d4257');
INSERT INTO public.search_word VALUES ('вюртемберг', '00000000-0000-8000-8000-0044452d4257');
INSERT INTO public.search_word VALUES ('bavaria', '00000000-0000-8000-8000-0044452d4259');
INSERT INTO public.search_word VALUES ('bavariia', '00000000-0000-8000-8000-0044452d4259');
INSERT INTO public.search_word VALUES ('bavariya', '00000000-0000-8000-8000-0044452d4259');
INSERT INTO public.search_word VALUES ('bayern', '00000000-0000-8000-8000-0044452d4259');
INSERT INTO public.search_word VALUES ('баварія', '00000000-0000-8000-8000-0044452d4259');
INSERT INTO public.search_word VALUES ('berlin', '00000000-0000-8000-8000-0044452d4245');
INSERT INTO public.search_word VALUES ('берлін', '00000000-0000-8000-8000-0044452d4245');
INSERT INTO public.search_word VALUES ('brandenburg', '00000000-0000-8000-8000-0044452d4242');
INSERT INTO public.search_word VALUES ('brandenburh', '00000000-0000-8000-8000-0044452d4242');
INSERT INTO public.search_word VALUES ('бранденбург', '00000000-0000-8000-8000-0044452d4242');
INSERT INTO public.search_word VALUES ('bremen', '00000000-0000-8000-8000-0044452d4842');
INSERT INTO public.search_word VALUES ('бремен', '00000000-0000-8000-8000-0044452d4842');
INSERT INTO public.search_word VALUES ('gamburg', '00000000-0000-8000-8000-0044452d4848');
INSERT INTO public.search_word VALUES ('hamburg', '00000000-0000-8000-8000-0044452d4848');
INSERT INTO public.search_word VALUES ('hamburh', '00000000-0000-8000-8000-0044452d4848');
INSERT INTO public.search_word VALUES ('гамбург', '00000000-0000-8000-8000-0044452d4848');
INSERT INTO public.search_word VALUES ('gessen', '00000000-0000-8000-8000-0044452d4845');
INSERT INTO public.search_word VALUES ('hesse', '00000000-0000-8000-8000-0044452d4845');
INSERT INTO public.search_word VALUES ('hessen', '00000000-0000-8000-8000-0044452d4845');
INSERT INTO public.search_word VALUES ('гессен', '00000000-0000-8000-8000-0044452d4845');
INSERT INTO public.search_word VALUES ('mecklenburg', '00000000-0000-8000-8000-0044452d4d56');
INSERT INTO public.search_word VALUES ('meklenburg', '00000000-0000-8000-8000-0044452d4d56');
INSERT INTO public.search_word VALUES ('meklenburh', '00000000-0000-8000-8000-0044452d4d56');
INSERT INTO public.search_word VALUES ('perednia', '00000000-0000-8000-8000-0044452d4d56');
INSERT INTO public.search_word VALUES ('perednya', '00000000-0000-8000-8000-0044452d4d56');
INSERT INTO public.search_word VALUES ('pomerania', '00000000-0000-8000-8000-0044452d4d56');
INSERT INTO public.search_word VALUES ('pomeraniia', '00000000-0000-8000-8000-0044452d4d56');
INSERT INTO public.search_word VALUES ('pomeraniya', '00000000-0000-8000-8000-0044452d4d56');
INSERT INTO public.search_word VALUES ('vorpommern', '00000000-0000-8000-8000-0044452d4d56');
INSERT INTO public.search_word VALUES ('western', '00000000-0000-8000-8000-0044452d4d56');
INSERT INTO public.search_word VALUES ('мекленбург', '00000000-0000-8000-8000-0044452d4d56');
INSERT INTO public.search_word VALUES ('передня', '00000000-0000-8000-8000-0044452d4d56');
INSERT INTO public.search_word VALUES ('померанія', '00000000-0000-8000-8000-0044452d4d56');
INSERT INTO public.search_word VALUES ('lower', '00000000-0000-8000-8000-0044452d4e49');
INSERT INTO public.search_word VALUES ('niedersachsen', '00000000-0000-8000-8000-0044452d4e49');
INSERT INTO public.search_word VALUES ('nizhnya', '00000000-0000-8000-8000-0044452d4e49');
INSERT INTO public.search_word VALUES ('nyzhnia', '00000000-0000-8000-8000-0044452d4e49');
INSERT INTO public.search_word VALUES ('saksoniia', '00000000-0000-8000-8000-0044452d4e49');
INSERT INTO public.search_word VALUES ('saksoniya', '00000000-0000-8000-8000-0044452d4e49');
INSERT INTO public.search_word VALUES ('saxony', '00000000-0000-8000-8000-0044452d4e49');
INSERT INTO public.search_word VALUES ('нижня', '00000000-0000-8000-8000-0044452d4e49');
INSERT INTO public.search_word VALUES ('саксонія', '00000000-0000-8000-8000-0044452d4e49');
INSERT INTO public.search_word VALUES ('nordrhein', '00000000-0000-8000-8000-0044452d4e57');
INSERT INTO public.search_word VALUES ('north', '00000000-0000-8000-8000-0044452d4e57');
INSERT INTO public.search_word VALUES ('pivnichniy', '00000000-0000-8000-8000-0044452d4e57');
INSERT INTO public.search_word VALUES ('pivnichnyi', '00000000-0000-8000-8000-0044452d4e57');
INSERT INTO public.search_word VALUES ('rein', '00000000-0000-8000-8000-0044452d4e57');
INSERT INTO public.search_word VALUES ('reyn', '00000000-0000-8000-8000-0044452d4e57');
INSERT INTO public.search_word VALUES ('rhine', '00000000-0000-8000-8000-0044452d4e57');
INSERT INTO public.search_word VALUES ('vestfaliia', '00000000-0000-8000-8000-0044452d4e57');
INSERT INTO public.search_word VALUES ('vestfaliya', '00000000-0000-8000-8000-0044452d4e57');
INSERT INTO public.search_word VALUES ('westfalen', '00000000-0000-8000-8000-0044452d4e57');
INSERT INTO public.search_word VALUES ('westphalia', '00000000-0000-8000-8000-0044452d4e57');
INSERT INTO public.search_word VALUES ('вестфалія', '00000000-0000-8000-8000-0044452d4e57');
INSERT INTO public.search_word VALUES ('північний', '00000000-0000-8000-8000-0044452d4e57');
INSERT INTO public.search_word VALUES ('рейн', '00000000-0000-8000-8000-0044452d4e57');
INSERT INTO public.search_word VALUES ('palatinate', '00000000-0000-8000-8000-0044452d5250');
INSERT INTO public.search_word VALUES ('pfalts', '00000000-0000-8000-8000-0044452d5250');
INSERT INTO public.search_word VALUES ('pfalz', '00000000-0000-8000-8000-0044452d5250');
INSERT INTO public.search_word VALUES ('reinland', '00000000-0000-8000-8000-0044452d5250');
INSERT INTO public.search_word VALUES ('reynland', '00000000-0000-8000-8000-0044452d5250');
INSERT INTO public.search_word VALUES ('rheinland', '00000000-0000-8000-8000-0044452d5250');
INSERT INTO public.search_word VALUES ('rhineland', '00000000-0000-8000-8000-0044452d5250');
INSERT INTO public.search_word VALUES ('пфальц', '00000000-0000-8000-8000-0044452d5250');
INSERT INTO public.search_word VALUES ('рейнланд', '00000000-0000-8000-8000-0044452d5250');
INSERT INTO public.search_word VALUES ('saarland', '00000000-0000-8000-8000-0044452d534c');
INSERT INTO public.search_word VALUES ('sarland', '00000000-0000-8000-8000-0044452d534c');
INSERT INTO public.search_word VALUES ('саарланд', '00000000-0000-8000-8000-0044452d534c');
INSERT INTO public.search_word VALUES ('sachsen', '00000000-0000-8000-8000-0044452d534e');
INSERT INTO public.search_word VALUES ('saksoniia', '00000000-0000-8000-8000-0044452d534e');
INSERT INTO public.search_word VALUES ('saksoniya', '00000000-0000-8000-8000-0044452d534e');
INSERT INTO public.search_word VALUES ('saxony', '00000000-0000-8000-8000-0044452d534e');
INSERT INTO public.search_word VALUES ('саксонія', '00000000-0000-8000-8000-0044452d534e');
INSERT INTO public.search_word VALUES ('angalt', '00000000-0000-8000-8000-0044452d5354');
INSERT INTO public.search_word VALUES ('anhalt', '00000000-0000-8000-8000-0044452d5354');
INSERT INTO public.search_word VALUES ('sachsen', '00000000-0000-8000-8000-0044452d5354');
INSERT INTO public.search_word VALUES ('saksoniia', '00000000-0000-8000-8000-0044452d5354');
INSERT INTO public.search_word VALUES ('saksoniya', '00000000-0000-8000-8000-0044452d5354');
INSERT INTO public.search_word VALUES ('saxony', '00000000-0000-8000-8000-0044452d5354');
INSERT INTO public.search_word VALUES ('ангальт', '00000000-0000-8000-8000-0044452d5354');
INSERT INTO public.search_word VALUES ('саксонія', '00000000-0000-8000-8000-0044452d5354');
INSERT INTO public.search_word VALUES ('golshteyn', '00000000-0000-8000-8000-0044452d5348');
INSERT INTO public.search_word VALUES ('holshtein', '00000000-0000-8000-8000-0044452d5348');
INSERT INTO public.search_word VALUES ('holstein', '00000000-0000-8000-8000-0044452d5348');
INSERT INTO public.search_word VALUES ('schleswig', '00000000-0000-8000-8000-0044452d5348');
INSERT INTO public.search_word VALUES ('shlezvig', '00000000-0000-8000-8000-0044452d5348');
INSERT INTO public.search_word VALUES ('shlezvih', '00000000-0000-8000-8000-0044452d5348');
INSERT INTO public.search_word VALUES ('гольштейн', '00000000-0000-8000-8000-0044452d5348');
INSERT INTO public.search_word VALUES ('шлезвіг', '00000000-0000-8000-8000-0044452d5348');
INSERT INTO public.search_word VALUES ('thueringen', '00000000-0000-8000-8000-0044452d5448');
INSERT INTO public.search_word VALUES ('thuringen', '00000000-0000-8000-8000-0044452d5448');
INSERT INTO public.search_word VALUES ('thuringia', '00000000-0000-8000-8000-0044452d5448');
INSERT INTO public.search_word VALUES ('thüringen', '00000000-0000-8000-8000-0044452d5448');
INSERT INTO public.search_word VALUES ('tiurynhiia', '00000000-0000-8000-8000-0044452d5448');
INSERT INTO public.search_word VALUES ('tyuringiya', '00000000-0000-8000-8000-0044452d5448');
INSERT INTO public.search_word VALUES ('тюрингія', '00000000-0000-8000-8000-0044452d5448');
INSERT INTO public.search_word VALUES ('dolnoslaskie', '00000000-0000-8000-8000-00504c2d3032');
INSERT INTO public.search_word VALUES ('dolnośląskie', '00000000-0000-8000-8000-00504c2d3032');
INSERT INTO public.search_word VALUES ('lower', '00000000-0000-8000-8000-00504c2d3032');
INSERT INTO public.search_word VALUES ('niederschlesien', '00000000-0000-8000-8000-00504c2d3032');
INSERT INTO public.search_word VALUES ('nizhnosilezke', '00000000-0000-8000-8000-00504c2d3032');
INSERT INTO public.search_word VALUES ('nyzhnosilezke', '00000000-0000-8000-8000-00504c2d3032');
INSERT INTO public.search_word VALUES ('silesia', '00000000-0000-8000-8000-00504c2d3032');
INSERT INTO public.search_word VALUES ('voievodstvo', '00000000-0000-8000-8000-00504c2d3032');
INSERT INTO public.search_word VALUES ('воєводство', '00000000-0000-8000-8000-00504c2d3032');
INSERT INTO public.search_word VALUES ('нижньосілезьке', '00000000-0000-8000-8000-00504c2d3032');
INSERT INTO public.search_word VALUES ('kuiavsko', '00000000-0000-8000-8000-00504c2d3034');
INSERT INTO public.search_word VALUES ('kujawien', '00000000-0000-8000-8000-00504c2d3034');
INSERT INTO public.search_word VALUES ('kujawsko', '00000000-0000-8000-8000-00504c2d3034');
INSERT INTO public.search_word VALUES ('kuyavia', '00000000-0000-8000-8000-00504c2d3034');
INSERT INTO public.search_word VALUES ('kuyavsko', '00000000-0000-8000-8000-00504c2d3034');
INSERT INTO public.search_word VALUES ('pomerania', '00000000-0000-8000-8000-00504c2d3034');
INSERT INTO public.search_word VALUES ('pommern', '00000000-0000-8000-8000-00504c2d3034');
INSERT INTO public.search_word VALUES ('pomorske', '00000000-0000-8000-8000-00504c2d3034');
INSERT INTO public.search_word VALUES ('pomorskie', '00000000-0000-8000-8000-00504c2d3034');
INSERT INTO public.search_word VALUES ('voievodstvo', '00000000-0000-8000-8000-00504c2d3034');
INSERT INTO public.search_word VALUES ('воєводство', '00000000-0000-8000-8000-00504c2d3034');
INSERT INTO public.search_word VALUES ('куявсько', '00000000-0000-8000-8000-00504c2d3034');
INSERT INTO public.search_word VALUES ('поморське', '00000000-0000-8000-8000-00504c2d3034');
INSERT INTO public.search_word VALUES ('liublinske', '00000000-0000-8000-8000-00504c2d3036');
INSERT INTO public.search_word VALUES ('lubelskie', '00000000-0000-8000-8000-00504c2d3036');
INSERT INTO public.search_word VALUES ('lublin', '00000000-0000-8000-8000-00504c2d3036');
INSERT INTO public.search_word VALUES ('lyublinske', '00000000-0000-8000-8000-00504c2d3036');
INSERT INTO public.search_word VALUES ('voievodstvo', '00000000-0000-8000-8000-00504c2d3036');
INSERT INTO public.search_word VALUES ('воєводство', '00000000-0000-8000-8000-00504c2d3036');
INSERT INTO public.search_word VALUES ('люблінське', '00000000-0000-8000-8000-00504c2d3036');
INSERT INTO public.search_word VALUES ('lebus', '00000000-0000-8000-8000-00504c2d3038');
INSERT INTO public.search_word VALUES ('liubuske', '00000000-0000-8000-8000-00504c2d3038');
INSERT INTO public.search_word VALUES ('lubuskie', '00000000-0000-8000-8000-00504c2d3038');
INSERT INTO public.search_word VALUES ('lubusz', '00000000-0000-8000-8000-00504c2d3038');
INSERT INTO public.search_word VALUES ('lyubuske', '00000000-0000-8000-8000-00504c2d3038');
INSERT INTO public.search_word VALUES ('voievodstvo', '00000000-0000-8000-8000-00504c2d3038');
INSERT INTO public.search_word VALUES ('воєводство', '00000000-0000-8000-8000-00504c2d3038');
INSERT INTO public.search_word VALUES ('любуське', '00000000-0000-8000-8000-00504c2d3038');
INSERT INTO public.search_word VALUES ('lodz', '00000000-0000-8000-8000-00504c2d3130');
INSERT INTO public.search_word VALUES ('lodzinske', '00000000-0000-8000-8000-00504c2d3130');
INSERT INTO public.search_word VALUES ('lodzkie', '00000000-0000-8000-8000-00504c2d3130');
INSERT INTO public.search_word VALUES ('lodzynske', '00000000-0000-8000-8000-00504c2d3130');
INSERT INTO public.search_word VALUES ('voievodstvo', '00000000-0000-8000-8000-00504c2d3130');
INSERT INTO public.search_word VALUES ('łódzkie', '00000000-0000-8000-8000-00504c2d3130');
INSERT INTO public.search_word VALUES ('łódź', '00000000-0000-8000-8000-00504c2d3130');
INSERT INTO public.search_word VALUES ('воєводство', '00000000-0000-8000-8000-00504c2d3130');
INSERT INTO public.search_word VALUES ('лодзинське', '00000000-0000-8000-8000-00504c2d3130');
INSERT INTO public.search_word VALUES ('kleinpolen', '00000000-0000-8000-8000-00504c2d3132');
INSERT INTO public.search_word VALUES ('lesser', '00000000-0000-8000-8000-00504c2d3132');
INSERT INTO public.search_word VALUES ('malopolske', '00000000-0000-8000-8000-00504c2d3132');
INSERT INTO public.search_word VALUES ('malopolskie', '00000000-0000-8000-8000-00504c2d3132');
INSERT INTO public.search_word VALUES ('małopolskie', '00000000-0000-8000-8000-00504c2d3132');
INSERT INTO public.search_word VALUES ('poland', '00000000-0000-8000-8000-00504c2d3132');
INSERT INTO public.search_word VALUES ('voievodstvo', '00000000-0000-8000-8000-00504c2d3132');
INSERT INTO public.search_word VALUES ('воєводство', '00000000-0000-8000-8000-00504c2d3132');
INSERT INTO public.search_word VALUES ('малопольське', '00000000-0000-8000-8000-00504c2d3132');
INSERT INTO public.search_word VALUES ('masovia', '00000000-0000-8000-8000-00504c2d3134');
INSERT INTO public.search_word VALUES ('masowien', '00000000-0000-8000-8000-00504c2d3134');
INSERT INTO public.search_word VALUES ('mazovetske', '00000000-0000-8000-8000-00504c2d3134');
INSERT INTO public.search_word VALUES ('mazowieckie', '00000000-0000-8000-8000-00504c2d3134');
INSERT INTO public.search_word VALUES ('voievodstvo', '00000000-0000-8000-8000-00504c2d3134');
INSERT INTO public.search_word VALUES ('воєводство', '00000000-0000-8000-8000-00504c2d3134');
INSERT INTO public.search_word VALUES ('мазовецьке', '00000000-0000-8000-8000-00504c2d3134');
INSERT INTO public.search_word VALUES ('opole', '00000000-0000-8000-8000-00504c2d3136');
INSERT INTO public.search_word VALUES ('opolske', '00000000-0000-8000-8000-00504c2d3136');
INSERT INTO public.search_word VALUES ('opolskie', '00000000-0000-8000-8000-00504c2d3136');
INSERT INTO public.search_word VALUES ('oppeln', '00000000-0000-8000-8000-00504c2d3136');
INSERT INTO public.search_word VALUES ('voievodstvo', '00000000-0000-8000-8000-00504c2d3136');
INSERT INTO public.search_word VALUES ('воєводство', '00000000-0000-8000-8000-00504c2d3136');
INSERT INTO public.search_word VALUES ('опольське', '00000000-0000-8000-8000-00504c2d3136');
INSERT INTO public.search_word VALUES ('karpatenvorland', '00000000-0000-8000-8000-00504c2d3138');
INSERT INTO public.search_word VALUES ('pidkarpatske', '00000000-0000-8000-8000-00504c2d3138');
INSERT INTO public.search_word VALUES ('podkarpackie', '00000000-0000-8000-8000-00504c2d3138');
INSERT INTO public.search_word VALUES ('subcarpathia', '00000000-0000-8000-8000-00504c2d3138');
INSERT INTO public.search_word VALUES ('voievodstvo', '00000000-0000-8000-8000-00504c2d3138');
INSERT INTO public.search_word VALUES ('воєводство', '00000000-0000-8000-8000-00504c2d3138');
INSERT INTO public.search_word VALUES ('підкарпатське', '00000000-0000-8000-8000-00504c2d3138');
INSERT INTO public.search_word VALUES ('pidliaske', '00000000-0000-8000-8000-00504c2d3230');
INSERT INTO public.search_word VALUES ('pidlyaske', '00000000-0000-8000-8000-00504c2d3230');
INSERT INTO public.search_word VALUES ('podlachia', '00000000-0000-8000-8000-00504c2d3230');
INSERT INTO public.search_word VALUES ('podlachien', '00000000-0000-8000-8000-00504c2d3230');
INSERT INTO public.search_word VALUES ('podlaskie', '00000000-0000-8000-8000-00504c2d3230');
INSERT INTO public.search_word VALUES ('voievodstvo', '00000000-0000-8000-8000-00504c2d3230');
INSERT INTO public.search_word VALUES ('воєводство', '00000000-0000-8000-8000-00504c2d3230');
INSERT INTO public.search_word VALUES ('підляське', '00000000-0000-8000-8000-00504c2d3230');
INSERT INTO public.search_word VALUES ('pomerania', '00000000-0000-8000-8000-00504c2d3232');
INSERT INTO public.search_word VALUES ('pommern', '00000000-0000-8000-8000-00504c2d3232');
INSERT INTO public.search_word VALUES ('pomorske', '00000000-0000-8000-8000-00504c2d3232');
INSERT INTO public.search_word VALUES ('pomorskie', '00000000-0000-8000-8000-00504c2d3232');
INSERT INTO public.search_word VALUES ('voievodstvo', '00000000-0000-8000-8000-00504c2d3232');
INSERT INTO public.search_word VALUES ('воєводство', '00000000-0000-8000-8000-00504c2d3232');
INSERT INTO public.search_word VALUES ('поморське', '00000000-0000-8000-8000-00504c2d3232');
INSERT INTO public.search_word VALUES ('schlesien', '00000000-0000-8000-8000-00504c2d3234');
INSERT INTO public.search_word VALUES ('silesia', '00000000-0000-8000-8000-00504c2d3234');
INSERT INTO public.search_word VALUES ('silezke', '00000000-0000-8000-8000-00504c2d3234');
INSERT INTO public.search_word VALUES ('slaskie', '00000000-0000-8000-8000-00504c2d3234');
INSERT INTO public.search_word VALUES ('voievodstvo', '00000000-0000-8000-8000-00504c2d3234');
INSERT INTO public.search_word VALUES ('śląskie', '00000000-0000-8000-8000-00504c2d3234');
INSERT INTO public.search_word VALUES ('воєводство', '00000000-0000-8000-8000-00504c2d3234');
INSERT INTO public.search_word VALUES ('сілезьке', '00000000-0000-8000-8000-00504c2d3234');
INSERT INTO public.search_word VALUES ('cross', '00000000-0000-8000-8000-00504c2d3236');
INSERT INTO public.search_word VALUES ('heiligkreuz', '00000000-0000-8000-8000-00504c2d3236');
INSERT INTO public.search_word VALUES ('holy', '00000000-0000-8000-8000-00504c2d3236');
INSERT INTO public.search_word VALUES ('sventokshiske', '00000000-0000-8000-8000-00504c2d3236');
INSERT INTO public.search_word VALUES ('sventokshyske', '00000000-0000-8000-8000-00504c2d3236');
INSERT INTO public.search_word VALUES ('swietokrzyskie', '00000000-0000-8000-8000-00504c2d3236');
INSERT INTO public.search_word VALUES ('voievodstvo', '00000000-0000-8000-8000-00504c2d3236');
INSERT INTO public.search_word VALUES ('świętokrzyskie', '00000000-0000-8000-8000-00504c2d3236');
INSERT INTO public.search_word VALUES ('воєводство', '00000000-0000-8000-8000-00504c2d3236');
INSERT INTO public.search_word VALUES ('свентокшиське', '00000000-0000-8000-8000-00504c2d3236');
INSERT INTO public.search_word VALUES ('ermland', '00000000-0000-8000-8000-00504c2d3238');
INSERT INTO public.search_word VALUES ('masuren', '00000000-0000-8000-8000-00504c2d3238');
INSERT INTO public.search_word VALUES ('masuria', '00000000-0000-8000-8000-00504c2d3238');
INSERT INTO public.search_word VALUES ('mazurske', '00000000-0000-8000-8000-00504c2d3238');
INSERT INTO public.search_word VALUES ('mazurskie', '00000000-0000-8000-8000-00504c2d3238');
INSERT INTO public.search_word VALUES ('varminsko', '00000000-0000-8000-8000-00504c2d3238');
INSERT INTO public.search_word VALUES ('voievodstvo', '00000000-0000-8000-8000-00504c2d3238');
INSERT INTO public.search_word VALUES ('warmia', '00000000-0000-8000-8000-00504c2d3238');
INSERT INTO public.search_word VALUES ('warminsko', '00000000-0000-8000-8000-00504c2d3238');
INSERT INTO public.search_word VALUES ('warmińsko', '00000000-0000-8000-8000-00504c2d3238');
INSERT INTO public.search_word VALUES ('вармінсько', '00000000-0000-8000-8000-00504c2d3238');
INSERT INTO public.search_word VALUES ('воєводство', '00000000-0000-8000-8000-00504c2d3238');
INSERT INTO public.search_word VALUES ('мазурське', '00000000-0000-8000-8000-00504c2d3238');
INSERT INTO public.search_word VALUES ('greater', '00000000-0000-8000-8000-00504c2d3330');
INSERT INTO public.search_word VALUES ('grosspolen', '00000000-0000-8000-8000-00504c2d3330');
INSERT INTO public.search_word VALUES ('großpolen', '00000000-0000-8000-8000-00504c2d3330');
INSERT INTO public.search_word VALUES ('poland', '00000000-0000-8000-8000-00504c2d3330');
INSERT INTO public.search_word VALUES ('velikopolske', '00000000-0000-8000-8000-00504c2d3330');
INSERT INTO public.search_word VALUES ('velykopolske', '00000000-0000-8000-8000-00504c2d3330');
INSERT INTO public.search_word VALUES ('voievodstvo', '00000000-0000-8000-8000-00504c2d3330');
INSERT INTO public.search_word VALUES ('wielkopolskie', '00000000-0000-8000-8000-00504c2d3330');
INSERT INTO public.search_word VALUES ('великопольське', '00000000-0000-8000-8000-00504c2d3330');
INSERT INTO public.search_word VALUES ('воєводство', '00000000-0000-8000-8000-00504c2d3330');
INSERT INTO public.search_word VALUES ('pomerania', '00000000-0000-8000-8000-00504c2d3332');
INSERT INTO public.search_word VALUES ('voievodstvo', '00000000-0000-8000-8000-00504c2d3332');
INSERT INTO public.search_word VALUES ('west', '00000000-0000-8000-8000-00504c2d3332');
INSERT INTO public.search_word VALUES ('westpommern', '00000000-0000-8000-8000-00504c2d3332');
INSERT INTO public.search_word VALUES ('zachodniopomorskie', '00000000-0000-8000-8000-00504c2d3332');
INSERT INTO public.search_word VALUES ('zahidnopomorske', '00000000-0000-8000-8000-00504c2d3332');
INSERT INTO public.search_word VALUES ('zakhidnopomorske', '00000000-0000-8000-8000-00504c2d3332');
INSERT INTO public.search_word VALUES ('воєводство', '00000000-0000-8000-8000-00504c2d3332');
INSERT INTO public.search_word VALUES ('західнопоморське', '00000000-0000-8000-8000-00504c2d3332');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3035');
INSERT INTO public.search_word VALUES ('vinnitska', '00000000-0000-8000-8000-0055412d3035');
INSERT INTO public.search_word VALUES ('vinnytsia', '00000000-0000-8000-8000-0055412d3035');
INSERT INTO public.search_word VALUES ('vinnytska', '00000000-0000-8000-8000-0055412d3035');
INSERT INTO public.search_word VALUES ('winnyzja', '00000000-0000-8000-8000-0055412d3035');
INSERT INTO public.search_word VALUES ('вінницька', '00000000-0000-8000-8000-0055412d3035');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3035');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3037');
INSERT INTO public.search_word VALUES ('volinska', '00000000-0000-8000-8000-0055412d3037');
INSERT INTO public.search_word VALUES ('volyn', '00000000-0000-8000-8000-0055412d3037');
INSERT INTO public.search_word VALUES ('volynska', '00000000-0000-8000-8000-0055412d3037');
INSERT INTO public.search_word VALUES ('wolyn', '00000000-0000-8000-8000-0055412d3037');
INSERT INTO public.search_word VALUES ('волинська', '00000000-0000-8000-8000-0055412d3037');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3037');
INSERT INTO public.search_word VALUES ('luganska', '00000000-0000-8000-8000-0055412d3039');
INSERT INTO public.search_word VALUES ('luhansk', '00000000-0000-8000-8000-0055412d3039');
INSERT INTO public.search_word VALUES ('luhanska', '00000000-0000-8000-8000-0055412d3039');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3039');
INSERT INTO public.search_word VALUES ('луганська', '00000000-0000-8000-8000-0055412d3039');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3039');
INSERT INTO public.search_word VALUES ('dnipropetrovsk', '00000000-0000-8000-8000-0055412d3132');
INSERT INTO public.search_word VALUES ('dnipropetrovska', '00000000-0000-8000-8000-0055412d3132');
INSERT INTO public.search_word VALUES ('dnipropetrowsk', '00000000-0000-8000-8000-0055412d3132');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3132');
INSERT INTO public.search_word VALUES ('дніпропетровська', '00000000-0000-8000-8000-0055412d3132');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3132');
INSERT INTO public.search_word VALUES ('donetsk', '00000000-0000-8000-8000-0055412d3134');
INSERT INTO public.search_word VALUES ('donetska', '00000000-0000-8000-8000-0055412d3134');
INSERT INTO public.search_word VALUES ('donezk', '00000000-0000-8000-8000-0055412d3134');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3134');
INSERT INTO public.search_word VALUES ('донецька', '00000000-0000-8000-8000-0055412d3134');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3134');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3138');
INSERT INTO public.search_word VALUES ('schytomyr', '00000000-0000-8000-8000-0055412d3138');
INSERT INTO public.search_word VALUES ('zhitomirska', '00000000-0000-8000-8000-0055412d3138');
INSERT INTO public.search_word VALUES ('zhytomyr', '00000000-0000-8000-8000-0055412d3138');
INSERT INTO public.search_word VALUES ('zhytomyrska', '00000000-0000-8000-8000-0055412d3138');
INSERT INTO public.search_word VALUES ('житомирська', '00000000-0000-8000-8000-0055412d3138');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3138');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3231');
INSERT INTO public.search_word VALUES ('transkarpatien', '00000000-0000-8000-8000-0055412d3231');
INSERT INTO public.search_word VALUES ('zakarpatska', '00000000-0000-8000-8000-0055412d3231');
INSERT INTO public.search_word VALUES ('zakarpattia', '00000000-0000-8000-8000-0055412d3231');
INSERT INTO public.search_word VALUES ('закарпатська', '00000000-0000-8000-8000-0055412d3231');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3231');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3233');
INSERT INTO public.search_word VALUES ('saporischschja', '00000000-0000-8000-8000-0055412d3233');
INSERT INTO public.search_word VALUES ('zaporizhzhia', '00000000-0000-8000-8000-0055412d3233');
INSERT INTO public.search_word VALUES ('zaporizka', '00000000-0000-8000-8000-0055412d3233');
INSERT INTO public.search_word VALUES ('запорізька', '00000000-0000-8000-8000-0055412d3233');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3233');
INSERT INTO public.search_word VALUES ('frankivsk', '00000000-0000-8000-8000-0055412d3236');
INSERT INTO public.search_word VALUES ('frankivska', '00000000-0000-8000-8000-0055412d3236');
INSERT INTO public.search_word VALUES ('frankiwsk', '00000000-0000-8000-8000-0055412d3236');
INSERT INTO public.search_word VALUES ('ivano', '00000000-0000-8000-8000-0055412d3236');
INSERT INTO public.search_word VALUES ('iwano', '00000000-0000-8000-8000-0055412d3236');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3236');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3236');
INSERT INTO public.search_word VALUES ('франківська', '00000000-0000-8000-8000-0055412d3236');
INSERT INTO public.search_word VALUES ('івано', '00000000-0000-8000-8000-0055412d3236');
INSERT INTO public.search_word VALUES ('kiiv', '00000000-0000-8000-8000-0055412d3330');
INSERT INTO public.search_word VALUES ('kyiv', '00000000-0000-8000-8000-0055412d3330');
INSERT INTO public.search_word VALUES ('kyjiw', '00000000-0000-8000-8000-0055412d3330');
INSERT INTO public.search_word VALUES ('київ', '00000000-0000-8000-8000-0055412d3330');
INSERT INTO public.search_word VALUES ('kiivska', '00000000-0000-8000-8000-0055412d3332');
INSERT INTO public.search_word VALUES ('kyiv', '00000000-0000-8000-8000-0055412d3332');
INSERT INTO public.search_word VALUES ('kyivska', '00000000-0000-8000-8000-0055412d3332');
INSERT INTO public.search_word VALUES ('kyjiw', '00000000-0000-8000-8000-0055412d3332');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3332');
INSERT INTO public.search_word VALUES ('київська', '00000000-0000-8000-8000-0055412d3332');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3332');
INSERT INTO public.search_word VALUES ('kirovogradska', '00000000-0000-8000-8000-0055412d3335');
INSERT INTO public.search_word VALUES ('kirovohrad', '00000000-0000-8000-8000-0055412d3335');
INSERT INTO public.search_word VALUES ('kirovohradska', '00000000-0000-8000-8000-0055412d3335');
INSERT INTO public.search_word VALUES ('kirowohrad', '00000000-0000-8000-8000-0055412d3335');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3335');
INSERT INTO public.search_word VALUES ('кіровоградська', '00000000-0000-8000-8000-0055412d3335');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3335');
INSERT INTO public.search_word VALUES ('sevastopol', '00000000-0000-8000-8000-0055412d3430');
INSERT INTO public.search_word VALUES ('sewastopol', '00000000-0000-8000-8000-0055412d3430');
INSERT INTO public.search_word VALUES ('севастополь', '00000000-0000-8000-8000-0055412d3430');
INSERT INTO public.search_word VALUES ('autonome', '00000000-0000-8000-8000-0055412d3433');
INSERT INTO public.search_word VALUES ('autonomous', '00000000-0000-8000-8000-0055412d3433');
INSERT INTO public.search_word VALUES ('avtonomna', '00000000-0000-8000-8000-0055412d3433');
INSERT INTO public.search_word VALUES ('crimea', '00000000-0000-8000-8000-0055412d3433');
INSERT INTO public.search_word VALUES ('krim', '00000000-0000-8000-8000-0055412d3433');
INSERT INTO public.search_word VALUES ('krym', '00000000-0000-8000-8000-0055412d3433');
INSERT INTO public.search_word VALUES ('of', '00000000-0000-8000-8000-0055412d3433');
INSERT INTO public.search_word VALUES ('republic', '00000000-0000-8000-8000-0055412d3433');
INSERT INTO public.search_word VALUES ('republik', '00000000-0000-8000-8000-0055412d3433');
INSERT INTO public.search_word VALUES ('respublika', '00000000-0000-8000-8000-0055412d3433');
INSERT INTO public.search_word VALUES ('автономна', '00000000-0000-8000-8000-0055412d3433');
INSERT INTO public.search_word VALUES ('крим', '00000000-0000-8000-8000-0055412d3433');
INSERT INTO public.search_word VALUES ('республіка', '00000000-0000-8000-8000-0055412d3433');
INSERT INTO public.search_word VALUES ('lviv', '00000000-0000-8000-8000-0055412d3436');
INSERT INTO public.search_word VALUES ('lvivska', '00000000-0000-8000-8000-0055412d3436');
INSERT INTO public.search_word VALUES ('lwiw', '00000000-0000-8000-8000-0055412d3436');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3436');
INSERT INTO public.search_word VALUES ('львівська', '00000000-0000-8000-8000-0055412d3436');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3436');
INSERT INTO public.search_word VALUES ('mikolaivska', '00000000-0000-8000-8000-0055412d3438');
INSERT INTO public.search_word VALUES ('mykolaiv', '00000000-0000-8000-8000-0055412d3438');
INSERT INTO public.search_word VALUES ('mykolaivska', '00000000-0000-8000-8000-0055412d3438');
INSERT INTO public.search_word VALUES ('mykolajiw', '00000000-0000-8000-8000-0055412d3438');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3438');
INSERT INTO public.search_word VALUES ('миколаївська', '00000000-0000-8000-8000-0055412d3438');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3438');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3531');
INSERT INTO public.search_word VALUES ('odesa', '00000000-0000-8000-8000-0055412d3531');
INSERT INTO public.search_word VALUES ('odeska', '00000000-0000-8000-8000-0055412d3531');
INSERT INTO public.search_word VALUES ('odessa', '00000000-0000-8000-8000-0055412d3531');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3531');
INSERT INTO public.search_word VALUES ('одеська', '00000000-0000-8000-8000-0055412d3531');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3533');
INSERT INTO public.search_word VALUES ('poltava', '00000000-0000-8000-8000-0055412d3533');
INSERT INTO public.search_word VALUES ('poltavska', '00000000-0000-8000-8000-0055412d3533');
INSERT INTO public.search_word VALUES ('poltawa', '00000000-0000-8000-8000-0055412d3533');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3533');
INSERT INTO public.search_word VALUES ('полтавська', '00000000-0000-8000-8000-0055412d3533');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3536');
INSERT INTO public.search_word VALUES ('rivne', '00000000-0000-8000-8000-0055412d3536');
INSERT INTO public.search_word VALUES ('rivnenska', '00000000-0000-8000-8000-0055412d3536');
INSERT INTO public.search_word VALUES ('riwne', '00000000-0000-8000-8000-0055412d3536');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3536');
INSERT INTO public.search_word VALUES ('рівненська', '00000000-0000-8000-8000-0055412d3536');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3539');
INSERT INTO public.search_word VALUES ('sumska', '00000000-0000-8000-8000-0055412d3539');
INSERT INTO public.search_word VALUES ('sumy', '00000000-0000-8000-8000-0055412d3539');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3539');
INSERT INTO public.search_word VALUES ('сумська', '00000000-0000-8000-8000-0055412d3539');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3631');
INSERT INTO public.search_word VALUES ('ternopil', '00000000-0000-8000-8000-0055412d3631');
INSERT INTO public.search_word VALUES ('ternopilska', '00000000-0000-8000-8000-0055412d3631');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3631');
INSERT INTO public.search_word VALUES ('тернопільська', '00000000-0000-8000-8000-0055412d3631');
INSERT INTO public.search_word VALUES ('charkiw', '00000000-0000-8000-8000-0055412d3633');
INSERT INTO public.search_word VALUES ('harkivska', '00000000-0000-8000-8000-0055412d3633');
INSERT INTO public.search_word VALUES ('kharkiv', '00000000-0000-8000-8000-0055412d3633');
INSERT INTO public.search_word VALUES ('kharkivska', '00000000-0000-8000-8000-0055412d3633');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3633');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3633');
INSERT INTO public.search_word VALUES ('харківська', '00000000-0000-8000-8000-0055412d3633');
INSERT INTO public.search_word VALUES ('cherson', '00000000-0000-8000-8000-0055412d3635');
INSERT INTO public.search_word VALUES ('hersonska', '00000000-0000-8000-8000-0055412d3635');
INSERT INTO public.search_word VALUES ('kherson', '00000000-0000-8000-8000-0055412d3635');
INSERT INTO public.search_word VALUES ('khersonska', '00000000-0000-8000-8000-0055412d3635');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3635');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3635');
INSERT INTO public.search_word VALUES ('херсонська', '00000000-0000-8000-8000-0055412d3635');
INSERT INTO public.search_word VALUES ('chmelnyzkyj', '00000000-0000-8000-8000-0055412d3638');
INSERT INTO public.search_word VALUES ('hmelnitska', '00000000-0000-8000-8000-0055412d3638');
INSERT INTO public.search_word VALUES ('khmelnitska', '00000000-0000-8000-8000-0055412d3638');
INSERT INTO public.search_word VALUES ('khmelnytska', '00000000-0000-8000-8000-0055412d3638');
INSERT INTO public.search_word VALUES ('khmelnytskyi', '00000000-0000-8000-8000-0055412d3638');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3638');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3638');
INSERT INTO public.search_word VALUES ('хмельницька', '00000000-0000-8000-8000-0055412d3638');
INSERT INTO public.search_word VALUES ('cherkaska', '00000000-0000-8000-8000-0055412d3731');
INSERT INTO public.search_word VALUES ('cherkasy', '00000000-0000-8000-8000-0055412d3731');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3731');
INSERT INTO public.search_word VALUES ('tscherkassy', '00000000-0000-8000-8000-0055412d3731');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3731');
INSERT INTO public.search_word VALUES ('черкаська', '00000000-0000-8000-8000-0055412d3731');
INSERT INTO public.search_word VALUES ('chernigivska', '00000000-0000-8000-8000-0055412d3734');
INSERT INTO public.search_word VALUES ('chernihiv', '00000000-0000-8000-8000-0055412d3734');
INSERT INTO public.search_word VALUES ('chernihivska', '00000000-0000-8000-8000-0055412d3734');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3734');
INSERT INTO public.search_word VALUES ('tschernihiw', '00000000-0000-8000-8000-0055412d3734');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3734');
INSERT INTO public.search_word VALUES ('чернігівська', '00000000-0000-8000-8000-0055412d3734');
INSERT INTO public.search_word VALUES ('chernivetska', '00000000-0000-8000-8000-0055412d3737');
INSERT INTO public.search_word VALUES ('chernivtsi', '00000000-0000-8000-8000-0055412d3737');
INSERT INTO public.search_word VALUES ('oblast', '00000000-0000-8000-8000-0055412d3737');
INSERT INTO public.search_word VALUES ('tscherniwzi', '00000000-0000-8000-8000-0055412d3737');
INSERT INTO public.search_word VALUES ('область', '00000000-0000-8000-8000-0055412d3737');
INSERT INTO public.search_word VALUES ('чернівецька', '00000000-0000-8000-8000-0055412d3737');
INSERT INTO public.search_word VALUES ('est', '019c1912-fa00-75cb-849a-88d596476118');
INSERT INTO public.search_word VALUES ('grand', '019c1912-fa00-75cb-849a-88d596476118');
INSERT INTO public.search_word VALUES ('grosser', '019c1912-fa00-75cb-849a-88d596476118');
INSERT INTO public.search_word VALUES ('großer', '019c1912-fa00-75cb-849a-88d596476118');
INSERT INTO public.search_word VALUES ('osten', '019c1912-fa00-75cb-849a-88d596476118');
INSERT INTO public.search_word VALUES ('rodgau', '019c1912-fa00-75cb-849a-88de52d413a5');
INSERT INTO public.search_word VALUES ('poltava', '019c1912-fa00-75cb-849a-88e37d6f0461');
INSERT INTO public.search_word VALUES ('poltava:UA', '019c1912-fa00-75cb-849a-88e37d6f0461');
INSERT INTO public.search_word VALUES ('poltawa', '019c1912-fa00-75cb-849a-88e37d6f0461');
INSERT INTO public.search_word VALUES ('полтава', '019c1912-fa00-75cb-849a-88e37d6f0461');
INSERT INTO public.search_word VALUES ('reshetilivka', '019c1912-fa00-75cb-849a-88ec2dce16d1');
INSERT INTO public.search_word VALUES ('reshetilivka:UA', '019c1912-fa00-75cb-849a-88ec2dce16d1');
INSERT INTO public.search_word VALUES ('reshetylivka', '019c1912-fa00-75cb-849a-88ec2dce16d1');
INSERT INTO public.search_word VALUES ('reshetylivka:UA', '019c1912-fa00-75cb-849a-88ec2dce16d1');
INSERT INTO public.search_word VALUES ('решетилівка', '019c1912-fa00-75cb-849a-88ec2dce16d1');
INSERT INTO public.search_word VALUES ('rodgau', '019c1912-fa00-75cb-849a-890908657cf0');
INSERT INTO public.search_word VALUES ('vhs', '019c1912-fa00-75cb-849a-890908657cf0');
INSERT INTO public.search_word VALUES ('volkshochschule', '019c1912-fa00-75cb-849a-890908657cf0');
INSERT INTO public.search_word VALUES ('vejle', '019c1912-fa00-75cb-849a-89f398350598');
INSERT INTO public.search_word VALUES ('aus', '019c1912-fa00-75cb-849a-89fac95c3bbe');
INSERT INTO public.search_word VALUES ('dem', '019c1912-fa00-75cb-849a-89fac95c3bbe');
INSERT INTO public.search_word VALUES ('kontakt', '019c1912-fa00-75cb-849a-89fac95c3bbe');
INSERT INTO public.search_word VALUES ('werkstattgesprach', '019c1912-fa00-75cb-849a-89fac95c3bbe');
INSERT INTO public.search_word VALUES ('werkstattgespraech', '019c1912-fa00-75cb-849a-89fac95c3bbe');
INSERT INTO public.search_word VALUES ('werkstattgespräch', '019c1912-fa00-75cb-849a-89fac95c3bbe');
INSERT INTO public.search_word VALUES ('dudenhofen', '019c1912-fa00-75cb-849a-8aa63033c375');
INSERT INTO public.search_word VALUES ('rodgau', '019c1912-fa00-75cb-849a-8aa63033c375');
INSERT INTO public.search_word VALUES ('vhs', '019c1912-fa00-75cb-849a-8aa63033c375');
INSERT INTO public.search_word VALUES ('volkshochschule', '019c1912-fa00-75cb-849a-8aa63033c375');
INSERT INTO public.search_word VALUES ('freundeskreis', '019c1912-fa00-75cb-849a-8ac4bfa9186d');
INSERT INTO public.search_word VALUES ('poltawa', '019c1912-fa00-75cb-849a-8ac4bfa9186d');
INSERT INTO public.search_word VALUES ('dietzenbach', '019c1912-fa00-75cb-849a-8b36bb054509');
INSERT INTO public.search_word VALUES ('seligenstadt', '019c1912-fa00-75cb-849a-8ba5e08bb3c8');
INSERT INTO public.search_word VALUES ('rozsoshentsi', '019daac3-0200-770f-8907-38c82d7e2f77');
INSERT INTO public.search_word VALUES ('rozsoshentsi:UA', '019daac3-0200-770f-8907-38c82d7e2f77');
INSERT INTO public.search_word VALUES ('kommune', '019daac3-0200-770f-8907-391033a952b1');
INSERT INTO public.search_word VALUES ('vejle', '019daac3-0200-770f-8907-391033a952b1');
INSERT INTO public.search_word VALUES ('vifin', '019daac3-0200-770f-8907-391033a952b1');
INSERT INTO public.search_word VALUES ('vnb', '019daac3-0200-770f-8907-391522f40701');
INSERT INTO public.search_word VALUES ('eelga', '019daac3-0200-770f-8907-3927b6c149be');
INSERT INTO public.search_word VALUES ('municipality', '019daac3-0200-770f-8907-396406f891ab');
INSERT INTO public.search_word VALUES ('of', '019daac3-0200-770f-8907-396406f891ab');
INSERT INTO public.search_word VALUES ('vejle', '019daac3-0200-770f-8907-396406f891ab');
INSERT INTO public.search_word VALUES ('syddanmark', '019daac3-0200-770f-8907-3d0989cf2698');
INSERT INTO public.search_word VALUES ('vifin', '019daac3-0200-770f-8907-3d18a3b8aebd');
INSERT INTO public.search_word VALUES ('belfast', '019daac3-0200-770f-8907-3d2d29e759f9');
INSERT INTO public.search_word VALUES ('kolding', '019daac3-0200-770f-8907-3d89c876c628');
INSERT INTO public.search_word VALUES ('egtved', '019daac3-0200-770f-8907-3d99d2b1cabd');
INSERT INTO public.search_word VALUES ('egtvedgive', '019daac3-0200-770f-8907-3d99d2b1cabd');
INSERT INTO public.search_word VALUES ('give', '019daac3-0200-770f-8907-3d99d2b1cabd');
INSERT INTO public.search_word VALUES ('vejle', '019daac3-0200-770f-8907-3d115c54bc29');
INSERT INTO public.search_word VALUES ('filderstadt', '019daac3-0200-770f-8907-3dab4c53dce6');
INSERT INTO public.search_word VALUES ('poltava', '019daac3-0200-770f-8907-3db3788c4d25');
INSERT INTO public.search_word VALUES ('poltava:UA', '019daac3-0200-770f-8907-3db3788c4d25');
INSERT INTO public.search_word VALUES ('filderstadt', '019daac3-0200-770f-8907-400c74db1656');
INSERT INTO public.search_word VALUES ('poltava', '019daac3-0200-770f-8907-4015c305cb06');
INSERT INTO public.search_word VALUES ('poltava:UA', '019daac3-0200-770f-8907-4015c305cb06');
INSERT INTO public.search_word VALUES ('filderstadt', '019daac3-0200-770f-8907-4038e550999a');
INSERT INTO public.search_word VALUES ('poltava', '019daac3-0200-770f-8907-4041c3429c75');
INSERT INTO public.search_word VALUES ('poltava:UA', '019daac3-0200-770f-8907-4041c3429c75');
INSERT INTO public.search_word VALUES ('filderstadt', '019daac3-0200-770f-8907-4118103fb997');
INSERT INTO public.search_word VALUES ('poltava', '019daac3-0200-770f-8907-4126fa43fba6');
INSERT INTO public.search_word VALUES ('poltava:UA', '019daac3-0200-770f-8907-4126fa43fba6');
INSERT INTO public.search_word VALUES ('filderstadt', '019daac3-0200-770f-8907-41446cbb67d8');
INSERT INTO public.search_word VALUES ('poltava', '019daac3-0200-770f-8907-4153aeaf707a');
INSERT INTO public.search_word VALUES ('poltava:UA', '019daac3-0200-770f-8907-4153aeaf707a');
INSERT INTO public.search_word VALUES ('ostfildern', '019daac3-0200-770f-8907-42a074c0b4c5');
INSERT INTO public.search_word VALUES ('vifin', '019daac3-0200-770f-8907-43967aee085b');
INSERT INTO public.search_word VALUES ('vifin', '019daac3-0200-770f-8907-43f101c72e58');
INSERT INTO public.search_word VALUES ('vifin', '019daac3-0200-770f-8907-441af622532b');
INSERT INTO public.search_word VALUES ('vifin', '019daac3-0200-770f-8907-448ddc4ac974');
INSERT INTO public.seat_pool VALUES ('019daac3-0200-770f-8907-39dbea0effbd', '019daac3-0200-770f-8907-395a5006897f', 'origin', 'national', 40, 0, 1);
INSERT INTO public.seat_pool VALUES ('019daac3-0200-770f-8907-39e2bda9bd32', '019daac3-0200-770f-8907-395a5006897f', 'origin', 'international', 40, 0, 1);
INSERT INTO public.seat_pool VALUES ('019daac3-0200-770f-8907-43a94f1320cd', '019daac3-0200-770f-8907-439feda1d31d', 'origin', 'international', 0, 0, 1);
INSERT INTO public.seat_pool VALUES ('019daac3-0200-770f-8907-43a4a929601c', '019daac3-0200-770f-8907-439feda1d31d', 'origin', 'national', 2, 0, 1);
INSERT INTO public.seat_pool VALUES ('019daac3-0200-770f-8907-442d059e40ce', '019daac3-0200-770f-8907-442356b47144', 'origin', 'international', 1, 0, 1);
INSERT INTO public.seat_pool VALUES ('019daac3-0200-770f-8907-43ff781a30a1', '019daac3-0200-770f-8907-43fa671280ca', 'total', '', 1, 1, 1);
INSERT INTO public.seat_pool VALUES ('019daac3-0200-770f-8907-4428fc7aee1a', '019daac3-0200-770f-8907-442356b47144', 'origin', 'national', 1, 1, 1);
INSERT INTO public.seat_pool VALUES ('019daac3-0200-770f-8907-449cf1321031', '019daac3-0200-770f-8907-44960a0b20f9', 'delegation', '019daac3-0200-770f-8907-448ddc4ac974', 2, 0, 1);
INSERT INTO public.seat_pool VALUES ('019daac3-0200-770f-8907-44a1105e77d4', '019daac3-0200-770f-8907-44960a0b20f9', 'total', '', 2, 0, 1);
INSERT INTO public.seat_spill VALUES ('019daac3-0200-770f-8907-43ca8e82273a', '019daac3-0200-770f-8907-439feda1d31d', '019daac3-0200-770f-8907-43a94f1320cd', '019daac3-0200-770f-8907-43a4a929601c', '2026-01-30 12:00:00+00', '2026-01-30 12:00:00+00');
INSERT INTO public.seat_spill VALUES ('019daac3-0200-770f-8907-4486bce2e311', '019daac3-0200-770f-8907-442356b47144', '019daac3-0200-770f-8907-442d059e40ce', '019daac3-0200-770f-8907-4428fc7aee1a', '2026-04-01 00:00:00+00', NULL);
INSERT INTO public.series VALUES ('019daac3-0200-770f-8907-3bc013c4a037', '019daac3-0200-770f-8907-3b823ef11b54', '019c1912-fa00-75cb-849a-88de52d413a5', '_T');
INSERT INTO public.series VALUES ('019daac3-0200-770f-8907-450b9d55be63', '019daac3-0200-770f-8907-44e3b154983d', '00000000-0000-8000-8000-00000000444b', '_T');
INSERT INTO public.series VALUES ('019daac3-0200-770f-8907-455363a58c39', '019daac3-0200-770f-8907-44f0e95ade71', '00000000-0000-8000-8000-00000000444b', '_T');
INSERT INTO public.target VALUES ('019daac3-0200-770f-8907-3c26faeb4742', '019daac3-0200-770f-8907-3b823ef11b54', 1, '019c1912-fa00-75cb-849a-88de52d413a5', '_T', 'reach', '2023', '96.8', '2030', '98', NULL, NULL, 'Every child in day care', NULL, 'The council has resolved 98, not 99.', 2, '2026-02-01 12:00:00+00');
INSERT INTO public.target VALUES ('019daac3-0200-770f-8907-3c3bd40c282d', '019daac3-0200-770f-8907-3b823ef11b54', 1, '019c1912-fa00-75cb-849a-88de52d413a5', '_T', 'reach', '2023', '96.8', '2028', '98', NULL, NULL, NULL, '2026-02-01 12:00:00+00', 'Set for the wrong district.', 2, '2026-02-01 12:00:00+00');
INSERT INTO public.target VALUES ('019daac3-0200-770f-8907-4566e055ab66', '019daac3-0200-770f-8907-44fdbeeb3c9c', 1, '019daac3-0200-770f-8907-4118103fb997', '_T', 'reach', '2023', '96', '2030', '99', 'partnership', '019daac3-0200-770f-8907-42b1dc667970', NULL, NULL, NULL, 1, '2026-01-30 12:00:00+00');
INSERT INTO public.unit VALUES ('019daac3-0200-770f-8907-3b57115cf5c5', 'PT', '{"en":"percent"}', '100', '{}', 1);
INSERT INTO public.unit VALUES ('019daac3-0200-770f-8907-44de000d18cf', 'COUNT', '{}', '1', '{"item":1}', 0);
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
ALTER TABLE ONLY public.import_mapping
    ADD CONSTRAINT import_mapping_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_once PRIMARY KEY (kind, payload);
ALTER TABLE ONLY public.login_throttle
    ADD CONSTRAINT login_throttle_pkey PRIMARY KEY (subject);
ALTER TABLE ONLY public.observation
    ADD CONSTRAINT observation_numbered PRIMARY KEY (series_id, period, number);
ALTER TABLE ONLY public.observation_step
    ADD CONSTRAINT observation_step_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.oldest_program
    ADD CONSTRAINT oldest_program_pkey PRIMARY KEY (one);
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
ALTER TABLE ONLY public.partnership_citizen_track
    ADD CONSTRAINT partnership_citizen_track_once PRIMARY KEY (partnership_id, side);
ALTER TABLE ONLY public.partnership_claim
    ADD CONSTRAINT partnership_claim_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_confirmation
    ADD CONSTRAINT partnership_confirmation_once UNIQUE (claim_id, side);
ALTER TABLE ONLY public.partnership_confirmation
    ADD CONSTRAINT partnership_confirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_country
    ADD CONSTRAINT partnership_country_pkey PRIMARY KEY (country, partnership_id);
ALTER TABLE ONLY public.partnership_event
    ADD CONSTRAINT partnership_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_event
    ADD CONSTRAINT partnership_event_resolution_once UNIQUE (resolution_id);
ALTER TABLE ONLY public.partnership_form_change
    ADD CONSTRAINT partnership_form_change_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_form_confirmation
    ADD CONSTRAINT partnership_form_confirmation_once UNIQUE (form_change_id, side);
ALTER TABLE ONLY public.partnership_form_confirmation
    ADD CONSTRAINT partnership_form_confirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_invited_member
    ADD CONSTRAINT partnership_invited_member_once PRIMARY KEY (partnership_id, side, municipality_id);
ALTER TABLE ONLY public.partnership_member
    ADD CONSTRAINT partnership_member_on_one_side PRIMARY KEY (partnership_id, municipality_id);
ALTER TABLE ONLY public.partnership_objection
    ADD CONSTRAINT partnership_objection_once PRIMARY KEY (claim_id, side);
ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT partnership_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_report
    ADD CONSTRAINT partnership_report_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_resolution
    ADD CONSTRAINT partnership_resolution_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_respondent
    ADD CONSTRAINT partnership_respondent_once PRIMARY KEY (assessment_id, account_id);
ALTER TABLE ONLY public.partnership_retraction
    ADD CONSTRAINT partnership_retraction_once PRIMARY KEY (event_id);
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
ALTER TABLE ONLY public.partnership_theme
    ADD CONSTRAINT partnership_theme_pkey PRIMARY KEY (theme, partnership_id);
ALTER TABLE ONLY public.partnership_timeline_entry
    ADD CONSTRAINT partnership_timeline_entry_once PRIMARY KEY (partnership_id, id);
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
ALTER TABLE ONLY public.representation_reading
    ADD CONSTRAINT representation_reading_once PRIMARY KEY (conference_id, day);
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
    ADD CONSTRAINT target_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_code_once UNIQUE (code);
ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_pkey PRIMARY KEY (id);
CREATE INDEX account_role_on ON public.account_role USING btree (on_id);
CREATE INDEX api_key_of ON public.api_key USING btree (account_id, id);
CREATE INDEX audit_event_of_actor ON public.audit_event USING btree (actor, id);
CREATE INDEX audit_event_of_subject ON public.audit_event USING btree (subject_id, id);
CREATE INDEX conference_by_country ON public.conference USING btree (country, first_on, id);
CREATE INDEX conference_by_date ON public.conference USING btree (first_on, id);
CREATE INDEX conference_by_last_day ON public.conference USING btree (last_on, first_on, id);
CREATE INDEX conference_by_place ON public.conference USING btree (municipality_id, first_on, id);
CREATE INDEX conference_by_series ON public.conference USING btree (series_id, id);
CREATE INDEX conference_by_status ON public.conference USING btree (status, first_on, id);
CREATE INDEX conference_by_theme ON public.conference USING btree (main_theme, first_on, id);
CREATE INDEX conference_host_of ON public.conference_host USING btree (organisation_id, conference_id);
CREATE INDEX conference_series_partner_of ON public.conference_series_partner USING btree (organisation_id, series_id);
CREATE INDEX follow_up_of ON public.follow_up USING btree (conference_id, id);
CREATE INDEX idempotency_key_about ON public.idempotency_key USING btree (location) WHERE (location IS NOT NULL);
CREATE INDEX idempotency_key_expiry ON public.idempotency_key USING btree (expires_at);
CREATE INDEX import_job_of ON public.import_job USING btree (actor, id);
CREATE INDEX import_job_waiting ON public.import_job USING btree (state, created_at);
CREATE INDEX import_remark_by_code ON public.import_remark USING btree (job_id, code, seq);
CREATE INDEX import_remark_by_severity ON public.import_remark USING btree (job_id, severity, seq);
CREATE INDEX indicator_label_of ON public.indicator_label USING btree (indicator_id);
CREATE INDEX indicator_need_by ON public.indicator_need USING btree (needs);
CREATE UNIQUE INDEX indicator_version_one_draft ON public.indicator_version USING btree (indicator_id) WHERE ((status)::text = 'draft'::text);
CREATE UNIQUE INDEX indicator_version_one_in_force ON public.indicator_version USING btree (indicator_id) WHERE ((status)::text = 'published'::text);
CREATE INDEX job_due ON public.job USING btree (kind, due_at);
CREATE UNIQUE INDEX observation_by_id ON public.observation USING btree (id);
CREATE INDEX observation_of_import ON public.observation USING btree (import_id, series_id, period) WHERE (import_id IS NOT NULL);
CREATE UNIQUE INDEX observation_one_in_force ON public.observation USING btree (series_id, period) WHERE in_force;
CREATE UNIQUE INDEX observation_one_open ON public.observation USING btree (series_id, period) WHERE (superseded_at IS NULL);
CREATE INDEX observation_step_of ON public.observation_step USING btree (revision_id, id);
CREATE INDEX observation_step_of_import ON public.observation_step USING btree (import_id, id);
CREATE INDEX organisation_by_acceptance ON public.organisation USING btree (accepting_requests, id);
CREATE INDEX organisation_by_change ON public.organisation USING btree (updated_at, id);
CREATE INDEX organisation_by_kind ON public.organisation USING btree (kind, id);
CREATE INDEX organisation_by_name ON public.organisation USING btree (name_key, id);
CREATE INDEX organisation_by_seat ON public.organisation USING btree (seat_municipality_id, id);
CREATE INDEX organisation_by_verification ON public.organisation USING btree (verification, id);
CREATE INDEX organisation_code_of ON public.organisation_code USING btree (organisation_id);
CREATE INDEX organisation_theme_of ON public.organisation_theme USING btree (organisation_id);
CREATE UNIQUE INDEX outcome_central_once ON public.outcome USING btree (conference_id) WHERE central;
CREATE INDEX outcome_of ON public.outcome USING btree (conference_id, id);
CREATE INDEX partnership_actor_of ON public.partnership_actor USING btree (organisation_id, partnership_id);
CREATE UNIQUE INDEX partnership_agreement_followed_once ON public.partnership_agreement USING btree (predecessor_id) WHERE (terminated_on IS NULL);
CREATE INDEX partnership_agreement_of ON public.partnership_agreement USING btree (partnership_id, id);
CREATE INDEX partnership_by_change ON public.partnership USING btree (updated_at, id);
CREATE INDEX partnership_by_form ON public.partnership USING btree (form, id);
CREATE INDEX partnership_by_source ON public.partnership USING btree (source, id);
CREATE INDEX partnership_by_start ON public.partnership USING btree (COALESCE(started_on, '9999-12-31'::date), id);
CREATE INDEX partnership_by_start_backwards ON public.partnership USING btree (COALESCE(started_on, '0001-01-01'::date), id);
CREATE INDEX partnership_by_status ON public.partnership USING btree (official_status, id);
CREATE INDEX partnership_claim_of ON public.partnership_claim USING btree (partnership_id, id);
CREATE INDEX partnership_country_of ON public.partnership_country USING btree (partnership_id);
CREATE INDEX partnership_ended ON public.partnership USING btree (id) WHERE (ended_on IS NOT NULL);
CREATE UNIQUE INDEX partnership_episode_once ON public.partnership USING btree (pair_key, episode_number);
CREATE INDEX partnership_event_of ON public.partnership_event USING btree (partnership_id, id);
CREATE INDEX partnership_form_change_of ON public.partnership_form_change USING btree (partnership_id, id);
CREATE INDEX partnership_member_of ON public.partnership_member USING btree (municipality_id, partnership_id);
CREATE UNIQUE INDEX partnership_open_once ON public.partnership USING btree (pair_key, form) WHERE ((sole IS NOT NULL) AND (ended_on IS NULL));
CREATE INDEX partnership_report_about ON public.partnership_report USING btree (subject_id);
CREATE INDEX partnership_report_by_kind ON public.partnership_report USING btree (subject_kind, id);
CREATE INDEX partnership_report_in_state ON public.partnership_report USING btree (state, id);
CREATE UNIQUE INDEX partnership_report_once ON public.partnership_report USING btree (reported_by, subject_id) WHERE ((state)::text = 'open'::text);
CREATE INDEX partnership_resolution_of ON public.partnership_resolution USING btree (partnership_id, id);
CREATE UNIQUE INDEX partnership_sole_once ON public.partnership USING btree (pair_key) WHERE (sole AND (ended_on IS NULL));
CREATE INDEX partnership_struck ON public.partnership USING btree (id) WHERE (struck_at IS NOT NULL);
CREATE INDEX partnership_theme_of ON public.partnership_theme USING btree (partnership_id);
CREATE INDEX partnership_timeline_entry_in_order ON public.partnership_timeline_entry USING btree (partnership_id, place, id);
CREATE INDEX place_by_change ON public.place USING btree (kind, updated_at, id);
CREATE INDEX place_by_country ON public.place USING btree (kind, country, id);
CREATE INDEX place_by_creation ON public.place USING btree (kind, created_at, id);
CREATE INDEX place_by_kind ON public.place USING btree (kind, id);
CREATE INDEX place_by_latitude ON public.place USING btree (kind, lat, lon);
CREATE INDEX place_by_level ON public.place USING btree (kind, level, id);
CREATE INDEX place_by_name ON public.place USING btree (kind, name_key, id);
CREATE INDEX place_by_name_key ON public.place USING btree (country, name_key);
CREATE INDEX place_by_openness ON public.place USING btree (kind, open_to_new, id);
CREATE INDEX place_by_parent ON public.place USING btree (parent_id, id);
CREATE INDEX place_by_size ON public.place USING btree (kind, COALESCE(inhabitants, ('-1'::integer)::bigint), id);
CREATE INDEX place_by_size_class ON public.place USING btree (kind, (
CASE
    WHEN (inhabitants >= 100000) THEN 'large'::text
    WHEN (inhabitants >= 20000) THEN 'medium'::text
    WHEN (inhabitants >= 5000) THEN 'small'::text
    WHEN (inhabitants >= 0) THEN 'rural'::text
    ELSE NULL::text
END), id);
CREATE INDEX place_by_status ON public.place USING btree (kind, status, id);
CREATE INDEX place_code_of ON public.place_code USING btree (place_id);
CREATE INDEX place_in_country ON public.place USING btree (country, id);
CREATE INDEX place_in_parent ON public.place USING btree (parent_id, kind, id);
CREATE INDEX place_label_of ON public.place_label USING btree (place_id);
CREATE INDEX place_merged ON public.place USING btree (id) WHERE ((status)::text = 'merged'::text);
CREATE INDEX place_succession_to ON public.place_succession USING btree (to_id);
CREATE INDEX place_that_ends ON public.place USING btree (id) WHERE (announced_end IS NOT NULL);
CREATE INDEX refresh_token_account ON public.refresh_token USING btree (account_id);
CREATE INDEX refresh_token_family ON public.refresh_token USING btree (family_id);
CREATE INDEX registration_by_mode ON public.registration USING btree (conference_id, mode, id);
CREATE INDEX registration_by_origin ON public.registration USING btree (conference_id, origin, id);
CREATE INDEX registration_in_order ON public.registration USING btree (conference_id, id);
CREATE UNIQUE INDEX registration_live_once ON public.registration USING btree (conference_id, account_id) WHERE ((status)::text = ANY ((ARRAY['draft'::character varying, 'submitted'::character varying, 'waitlisted'::character varying, 'offered'::character varying, 'confirmed'::character varying])::text[]));
CREATE UNIQUE INDEX registration_number_once ON public.registration USING btree (queue_pool_id, queue_seq);
CREATE INDEX registration_of_account ON public.registration USING btree (account_id, id);
CREATE INDEX registration_of_conference ON public.registration USING btree (conference_id, status, id);
CREATE INDEX registration_offers ON public.registration USING btree (offered_until) WHERE (offered_until IS NOT NULL);
CREATE INDEX registration_queue ON public.registration USING btree (conference_id, priority DESC, queue_seq) WHERE ((status)::text = 'waitlisted'::text);
CREATE UNIQUE INDEX registration_ticket_once ON public.registration USING btree (conference_id, queue_seq) WHERE (queue_pool_id IS NULL);
CREATE INDEX search_word_of ON public.search_word USING btree (subject_id);
CREATE INDEX seat_spill_due ON public.seat_spill USING btree (due_at) WHERE (done_at IS NULL);
CREATE INDEX series_by_indicator ON public.series USING btree (indicator_id, id);
CREATE INDEX series_by_place ON public.series USING btree (place_id, indicator_id);
CREATE INDEX target_by_indicator ON public.target USING btree (indicator_id, id);
CREATE INDEX target_by_mover ON public.target USING btree (mover_id, id);
CREATE INDEX target_by_place ON public.target USING btree (place_id, id);
CREATE UNIQUE INDEX target_once ON public.target USING btree (indicator_id, place_id, part, aim_period) WHERE (withdrawn_at IS NULL);
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
ALTER TABLE ONLY public.partnership_citizen_track
    ADD CONSTRAINT partnership_citizen_track_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_claim
    ADD CONSTRAINT partnership_claim_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_claim
    ADD CONSTRAINT partnership_claim_replaces FOREIGN KEY (replaces_id) REFERENCES public.partnership_claim(id);
ALTER TABLE ONLY public.partnership_confirmation
    ADD CONSTRAINT partnership_confirmation_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.partnership_claim(id);
ALTER TABLE ONLY public.partnership_country
    ADD CONSTRAINT partnership_country_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_event
    ADD CONSTRAINT partnership_event_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_event
    ADD CONSTRAINT partnership_event_resolution FOREIGN KEY (resolution_id) REFERENCES public.partnership_resolution(id);
ALTER TABLE ONLY public.partnership_form_change
    ADD CONSTRAINT partnership_form_change_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES public.partnership_agreement(id);
ALTER TABLE ONLY public.partnership_form_change
    ADD CONSTRAINT partnership_form_change_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_form_confirmation
    ADD CONSTRAINT partnership_form_confirmation_form_change_id_fkey FOREIGN KEY (form_change_id) REFERENCES public.partnership_form_change(id);
ALTER TABLE ONLY public.partnership_invited_member
    ADD CONSTRAINT partnership_invited_member_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES public.place(id);
ALTER TABLE ONLY public.partnership_invited_member
    ADD CONSTRAINT partnership_invited_member_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_member
    ADD CONSTRAINT partnership_member_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES public.place(id);
ALTER TABLE ONLY public.partnership_member
    ADD CONSTRAINT partnership_member_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_objection
    ADD CONSTRAINT partnership_objection_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.partnership_claim(id);
ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT partnership_previous FOREIGN KEY (previous_episode_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_report
    ADD CONSTRAINT partnership_report_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_resolution
    ADD CONSTRAINT partnership_resolution_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES public.place(id);
ALTER TABLE ONLY public.partnership_resolution
    ADD CONSTRAINT partnership_resolution_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_respondent
    ADD CONSTRAINT partnership_respondent_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.partnership_respondent
    ADD CONSTRAINT partnership_respondent_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES public.partnership_assessment(id);
ALTER TABLE ONLY public.partnership_retraction
    ADD CONSTRAINT partnership_retraction_event_id_fkey FOREIGN KEY (event_id) REFERENCES public.partnership_event(id);
ALTER TABLE ONLY public.partnership_side
    ADD CONSTRAINT partnership_side_event_id_fkey FOREIGN KEY (event_id) REFERENCES public.partnership_event(id);
ALTER TABLE ONLY public.partnership_side
    ADD CONSTRAINT partnership_side_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_signature
    ADD CONSTRAINT partnership_signature_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES public.partnership_agreement(id);
ALTER TABLE ONLY public.partnership_termination
    ADD CONSTRAINT partnership_termination_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES public.partnership_agreement(id);
ALTER TABLE ONLY public.partnership_theme
    ADD CONSTRAINT partnership_theme_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership_timeline_entry
    ADD CONSTRAINT partnership_timeline_entry_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
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
ALTER TABLE ONLY public.representation_reading
    ADD CONSTRAINT representation_reading_conference_id_fkey FOREIGN KEY (conference_id) REFERENCES public.conference(id);
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
