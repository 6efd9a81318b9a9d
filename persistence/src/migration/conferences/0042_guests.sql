-- A guest is a person, with an account or without. The column keeps its name for replicas of the release before: accounts and
-- their persons have one identifier, and of who has no account it is the person's.
insert into person (id, account_id, display_name, consents, version, created_at, updated_at)
    select id, id, display_name, '[]', 1, created_at, created_at from account
    where not exists (select 1 from person where person.account_id = account.id);
drop index registration_live_once;
drop index registration_of_account;
drop index registration_of_account_at;
alter table registration add column person_id {uuid} references person (id);
update registration set person_id = account_id;
alter table registration drop column account_id;
alter table registration rename column person_id to account_id;
create unique index registration_live_once on registration (conference_id, account_id)
    where status in ('draft', 'submitted', 'waitlisted', 'offered', 'confirmed');
create index registration_of_account on registration (account_id, id);
create index registration_of_account_at on registration (account_id, conference_id, id);
-- The text about their data that the guest has read.
alter table registration add column notice_version varchar(40);

-- How somebody without an account is reached. The address is confirmed; one that an account has is the account's. Whom hosts
-- have entered on the telephone has none.
-- Whoever turned out to be somebody else leaves theirs to them.
create table person_address (
    id {uuid} not null primary key,
    person_id {uuid} not null references person (id),
    email varchar(254),
    address_key varchar(254) constraint person_address_once unique,
    phone varchar(30),
    constraint person_address_reaches_somebody check (email is not null or phone is not null),
    constraint person_address_has_a_key check ((email is null) = (address_key is null))
);

create index person_address_of on person_address (person_id, id);

-- What somebody has said who signs up without an account, until they confirm their address; forgotten after a day.
create table sign_up (
    id {uuid} not null primary key,
    conference_id {uuid} not null references conference (id),
    address_key varchar(254) not null,
    said text not null,
    said_hash varchar(64) not null,
    made_at {instant} not null,
    constraint sign_up_once unique (conference_id, address_key, said_hash)
);
create index sign_up_made on sign_up (made_at);
create index outbox_message_about on outbox_message (subject_id);
