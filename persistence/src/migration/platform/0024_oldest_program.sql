-- The oldest program that may still serve this schema. A migration that its predecessors could not live with raises it; a
-- replica that is older then says so and ends, instead of failing at every request.
create table oldest_program (
    one smallint not null primary key,
    version text not null,
    constraint oldest_program_is_one check (one = 1)
);
insert into oldest_program (one, version) values (1, '0.1.0');
