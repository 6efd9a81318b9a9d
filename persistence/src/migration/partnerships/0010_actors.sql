-- Organisations that their side named and that have not accepted. Who stood there before anybody was asked counts as accepted.
alter table partnership_actor add column accepted boolean not null default true;
