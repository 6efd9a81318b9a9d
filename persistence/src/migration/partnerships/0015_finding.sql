-- What they want to work on, to filter and to count by.
create table partnership_theme (
    theme varchar(40) not null,
    partnership_id {uuid} not null references partnership (id),
    primary key (theme, partnership_id)
) {clustered};
create index partnership_theme_of on partnership_theme (partnership_id);
insert into partnership_theme (theme, partnership_id)
    select distinct it.value, partnership.id from partnership, {elements}(themes{json}) as it;

-- Pages by the last change, and by the start; those of which it is not known come last, in either order.
create index partnership_by_change on partnership (updated_at, id);
create index partnership_by_start on partnership ((coalesce(started_on, '9999-12-31')), id);
create index partnership_by_start_backwards on partnership ((coalesce(started_on, '0001-01-01')) desc, id);
