-- What sides say against a record that a source names, and that it counts as never having been.
alter table partnership add column disputes text not null default '[]';
alter table partnership add column struck_at {instant};
alter table partnership add column struck_by varchar(16);
alter table partnership add column struck_reason varchar(1000);
create index partnership_struck on partnership (id) where struck_at is not null;

-- What the platform has taken out of sight.
alter table partnership add column concealed boolean not null default false;
alter table partnership_claim add column concealed boolean not null default false;
alter table partnership_event add column concealed boolean not null default false;

create table partnership_report (
    id {uuid} not null primary key,
    subject_kind varchar(16) not null,
    subject_id {uuid} not null,
    partnership_id {uuid} not null references partnership (id),
    reason varchar(1000) not null,
    state varchar(16) not null,
    decision_reason varchar(1000),
    reported_by {uuid} not null,
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null
);
-- Nobody reports the same twice while the first waits.
create unique index partnership_report_once on partnership_report (reported_by, subject_id) where state = 'open';
create index partnership_report_about on partnership_report (subject_id);
create index partnership_report_in_state on partnership_report (state, id);
