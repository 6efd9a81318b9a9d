-- A year that starts on the first of January is written in one way: `2023`, never `2023-A1`. Where the other is free, it is
-- taken here; where both stand, `learning_cities::years` joins those that say the same.
update observation set period = substr(period, 1, 4) where period like '____-A1' and not exists (
    select 1 from observation other
    where other.series_id = observation.series_id and other.period = substr(observation.period, 1, 4));

-- A target is in the unit of a version, and can be taken back; another may then take its place.
create table target_before as select * from target;
drop table target;
create table target (
    id {uuid} not null primary key,
    indicator_id {uuid} not null constraint target_indicator references indicator (id),
    -- The version of the definition in whose unit its numbers are.
    indicator_version integer not null default 1,
    place_id {uuid} not null constraint target_place references place (id),
    part varchar(900){ascii} not null,
    kind varchar(16) not null,
    baseline_period varchar(16){ascii} not null,
    baseline_value varchar(31) not null,
    aim_period varchar(16){ascii} not null,
    aim_value varchar(31) not null,
    -- A partnership or a conference, which live in tables of other domains.
    mover_kind varchar(16),
    mover_id {uuid},
    title varchar(300),
    withdrawn_at {instant},
    reason varchar(1000),
    version integer not null,
    created_at {instant} not null,
    constraint target_mover_is_whole check ((mover_kind is null) = (mover_id is null))
);
insert into target (id, indicator_id, indicator_version, place_id, part, kind, baseline_period, baseline_value, aim_period,
    aim_value, mover_kind, mover_id, title, version, created_at)
select id, indicator_id,
    -- That which was in force on the day.
    coalesce((select max(number) from indicator_version v where v.indicator_id = target_before.indicator_id
        and cast(v.valid_from as varchar(10)) <= substr(cast(target_before.created_at as varchar(40)), 1, 10)), 1),
    place_id, part, kind, baseline_period, baseline_value, aim_period,
    aim_value, mover_kind, mover_id, title, version, created_at
from target_before;
drop table target_before;
-- Of targets of one series for one year in two forms, both stay as they are.
update target set baseline_period = substr(baseline_period, 1, 4) where baseline_period like '____-A1';
update target set aim_period = substr(aim_period, 1, 4) where aim_period like '____-A1' and not exists (
    select 1 from target other where other.indicator_id = target.indicator_id and other.place_id = target.place_id
    and other.part = target.part and other.aim_period = substr(target.aim_period, 1, 4));
create unique index target_once on target (indicator_id, place_id, part, aim_period) where withdrawn_at is null;
create index target_by_place on target (place_id, id);
create index target_by_mover on target (mover_id, id);
