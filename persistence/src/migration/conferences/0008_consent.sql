-- Whom others named and who has not accepted yet. Who stood there before anybody was asked counts as accepted.
alter table conference add column invited_hosts text not null default '[]';
alter table conference_series add column invited_partners text not null default '[]';
alter table follow_up add column invited_parties text not null default '[]';
alter table conference_host add column accepted boolean not null default true;
alter table conference_series_partner add column accepted boolean not null default true;
-- Until it is announced it is for its hosts and the partners of its series; what everybody could read stays public.
alter table conference add column announced boolean not null default true;
update conference set announced = false where status in ('idea', 'planned');
-- Why it was postponed or called off.
alter table conference add column reason text;
