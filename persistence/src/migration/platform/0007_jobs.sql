-- Work that is done outside a request: by one replica at a time, which holds it until its lease ends. It says what is to
-- be done (`kind`) with what (`payload`, the identifier of an import or a conference; nil where it is about everything);
-- what the work needs to know stands in the record itself. A row that is lost is made again by the sweep.
create table job (
    kind varchar(32) not null,
    payload {uuid} not null,
    due_at {instant} not null,
    attempts integer not null,
    leased_until {instant},
    constraint job_once primary key (kind, payload)
) {clustered};
create index job_due on job (kind, due_at);
