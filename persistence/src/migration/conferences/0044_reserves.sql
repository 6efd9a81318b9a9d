-- Seats by the kind of the organisation that a guest represents, and some of them kept for one kind until an instant. What
-- others may have of seats of which some are kept is a row beside the pool: its dimension begins with besides_.
alter table registration add column organisation_kind varchar(40);
update registration set organisation_kind = represented.kind
    from (select {hex_of_id} as hex, kind from organisation) as represented
    where represented.hex = replace(registration.participation{json} ->> 'organisation_id', '-', '')
        and registration.origin is not null;
alter table seat_pool add column of_pool_id {uuid} references seat_pool (id);
alter table seat_pool add column organisation_kind varchar(40)
    constraint seat_pool_reserved_for_a_kind check ((of_pool_id is null) = (organisation_kind is null));
alter table seat_pool add column reserved integer
    constraint seat_pool_reserve_has_seats check ((of_pool_id is null) = (reserved is null) and (reserved is null or 1 <= reserved));
alter table seat_pool add column release_at {instant}
    constraint seat_pool_reserve_ends check ((of_pool_id is null) = (release_at is null));
alter table seat_pool add column released_at {instant}
    constraint seat_pool_released_reserve check (released_at is null or of_pool_id is not null);
create index seat_pool_reserved on seat_pool (of_pool_id) where of_pool_id is not null;
create index seat_pool_release on seat_pool (release_at) where release_at is not null and released_at is null;
