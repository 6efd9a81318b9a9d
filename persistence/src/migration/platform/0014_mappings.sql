-- How files of one source are read, kept for those that come again.
create table import_mapping (
    id {uuid} not null primary key,
    name varchar(200) not null,
    kind varchar(32) not null,
    columns text not null,
    encoding varchar(16),
    version integer not null,
    created_at {instant} not null
);

-- What an import is read by: a copy, so that nobody changes it under way. The mapping may be gone.
alter table import_job add column mapping_id {uuid};
alter table import_job add column columns text;
alter table import_job add column encoding varchar(16);
