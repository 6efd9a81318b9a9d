-- One queue for each conference: its numbers are given out from 1 without gaps, whatever seats somebody waits for.
alter table conference add column next_number integer not null default 1;
alter table registration add column approved boolean not null default false;
-- Why a host rejected it, called it off, or seated it out of turn.
alter table registration add column reason text;
alter table registration add column delegation varchar(36);

-- The queues of the pools become one, in the order in which people joined them.
create table ticket (registration_id {uuid} not null, conference_id {uuid} not null, number integer not null);
insert into ticket (registration_id, conference_id, number)
    select q.registration_id, p.conference_id,
        row_number() over (partition by p.conference_id order by q.given_at, q.pool_id, q.seq)
    from queue_number q join seat_pool p on p.id = q.pool_id;
create index ticket_of_registration on ticket (registration_id, number);
create index ticket_of_conference on ticket (conference_id);
update conference set next_number = 1 + (select count(*) from ticket where ticket.conference_id = conference.id);
update registration set queue_pool_id = null,
    queue_seq = coalesce((select max(number) from ticket where ticket.registration_id = registration.id), queue_seq)
    where status = 'waitlisted';
drop table ticket;
update registration set delegation = participation{json} ->> 'delegation';

create unique index registration_ticket_once on registration (conference_id, queue_seq) where queue_pool_id is null;
create index registration_queue on registration (conference_id, priority desc, queue_seq) where status = 'waitlisted';

-- What everybody reads of the representation, on what that rests, and since when; see `representation_day` for 0.1.0.
create table representation_reading (
    conference_id {uuid} not null references conference (id),
    day {date} not null,
    basis text not null,
    measure text not null,
    constraint representation_reading_once primary key (conference_id, day)
) {clustered};
