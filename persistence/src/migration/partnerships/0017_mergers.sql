-- An end that is announced; until its day nothing else changes.
alter table place add column announced_end text;
create index place_that_ends on place (id) where announced_end is not null;
-- Those whose partnerships have others in their place. What stood before this does not move here, but by the sweep.
create index place_merged on place (id) where status = 'merged';

-- Who is no more stays named, after those who are in its place; or leads on, if nobody is.
alter table partnership_member add column until {date};
-- What ended it, where no side did.
alter table partnership add column ended_by varchar(16);

-- A merger may leave a pair with several open relations until they are joined: none of those that it brought counts.
update partnership set sole = false where form = 'project_partnership';
drop index partnership_open_once;
create unique index partnership_open_once on partnership (pair_key, form) where sole is not null and ended_on is null;
