-- Everything that changed; rows are only ever added.
create table audit_event (
    id {uuid} not null primary key,
    at {instant} not null,
    actor varchar(60) not null,
    operation varchar(60) not null,
    subject_kind varchar(32) not null,
    subject_id {uuid} not null,
    before text,
    after text,
    request_id varchar(64)
);
create index audit_event_of_subject on audit_event (subject_id, id);
create index audit_event_of_actor on audit_event (actor, id);

-- A creating request that was answered, or is being answered until its lease ends.
create table idempotency_key (
    actor varchar(60) not null,
    key varchar(128) not null,
    fingerprint varchar(64) not null,
    leased_until {instant} not null,
    status smallint,
    location varchar(300),
    etag varchar(40),
    body text,
    expires_at {instant} not null,
    constraint idempotency_key_once primary key (actor, key)
);
create index idempotency_key_expiry on idempotency_key (expires_at);

create table import_job (
    id {uuid} not null primary key,
    kind varchar(32) not null,
    dry_run boolean not null,
    mode varchar(16) not null,
    actor varchar(60) not null,
    state varchar(16) not null,
    content_sha256 varchar(64) not null,
    report text not null,
    failure varchar(1000),
    attempts integer not null,
    leased_until {instant},
    version integer not null,
    created_at {instant} not null,
    started_at {instant},
    finished_at {instant}
);
create index import_job_waiting on import_job (state, created_at);
create index import_job_of on import_job (actor, id);

-- The file, until the import has ended.
create table import_content (
    job_id {uuid} not null primary key references import_job (id),
    content {bytes} not null
);

-- What an import has to say about a row.
create table import_remark (
    job_id {uuid} not null references import_job (id),
    seq bigint not null,
    line bigint not null,
    severity varchar(16) not null,
    code varchar(40) not null,
    column_name varchar(80),
    value varchar(300),
    detail varchar(500) not null,
    primary key (job_id, seq)
) {clustered};
create index import_remark_by_code on import_remark (job_id, code, seq);
