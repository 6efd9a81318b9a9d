-- Organisations that are part of a municipality or of another one, and those that have become part of another.
alter table organisation add column parent_municipality_id {uuid} references place (id);
alter table organisation add column parent_organisation_id {uuid} references organisation (id);
alter table organisation add column merged_into_id {uuid} references organisation (id);
-- What it is told apart by, where that was asked: its name, kind, seat and parent.
alter table organisation add column identity varchar(600);
create unique index organisation_once on organisation (identity);
create index department_of_municipality on organisation (parent_municipality_id, id) where parent_municipality_id is not null;
create index department_of_organisation on organisation (parent_organisation_id, id) where parent_organisation_id is not null;
create index organisation_merged on organisation (merged_into_id, id) where merged_into_id is not null;
