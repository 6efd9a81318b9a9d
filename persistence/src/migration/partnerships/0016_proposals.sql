-- A proposal shows to those whom it names until a second side speaks. What is on record counts as known to everybody.
alter table partnership add column public boolean not null default true;
