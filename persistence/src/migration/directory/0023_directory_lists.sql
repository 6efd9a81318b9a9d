-- Lists of places, of municipalities and of organisations by one filter, in the order of identifiers.
create index place_in_country on place (country, id);
create index place_in_parent on place (parent_id, kind, id);
create index place_by_level on place (kind, level, id);
create index place_by_status on place (kind, status, id);
create index place_by_openness on place (kind, open_to_new, id);
drop index place_open_to_new;
-- The size class as it is asked for in `municipalities/mod.rs`.
create index place_by_size_class on place (kind, (case when inhabitants >= 100000 then 'large' when inhabitants >= 20000 then 'medium' when inhabitants >= 5000 then 'small' when inhabitants >= 0 then 'rural' end), id);
create index organisation_by_verification on organisation (verification, id);
create index organisation_by_acceptance on organisation (accepting_requests, id);

-- And in the order of their changes, by when they have changed.
create index place_by_change on place (kind, updated_at, id);
create index organisation_by_change on organisation (updated_at, id);

-- In the order in which they were registered.
create index place_by_creation on place (kind, created_at, id);
