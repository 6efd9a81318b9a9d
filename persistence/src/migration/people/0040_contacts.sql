-- Who is there for a municipality or an organisation, in which office and how long. The name is the person's.
create table contact (
    id {uuid} not null primary key,
    municipality_id {uuid} references place (id),
    organisation_id {uuid} references organisation (id),
    person_id {uuid} not null references person (id),
    office text not null,
    -- Its words in all languages, by which two offices are the same.
    office_key varchar(400){ascii} not null,
    email varchar(254),
    phone varchar(30),
    languages text not null,
    starts_on {date} not null,
    ends_on {date},
    deputy_of_id {uuid} references contact (id),
    public_office boolean not null,
    visibility varchar(16) not null,
    withdrawn boolean not null,
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null,
    constraint contact_is_of_one_body check ((municipality_id is null) <> (organisation_id is null)),
    constraint contact_lasts check (ends_on >= starts_on)
);
-- Those that overlap are kept apart while their body is held; of those without an end there are no two whatever happens.
create unique index contact_of_municipality_once on contact (person_id, municipality_id, office_key) where ends_on is null;
create unique index contact_of_organisation_once on contact (person_id, organisation_id, office_key) where ends_on is null;
create index contact_of_municipality on contact (municipality_id, id);
create index contact_of_organisation on contact (organisation_id, id);
create index contact_of_person on contact (person_id, id);
create index contact_of_principal on contact (deputy_of_id);

create table contact_language (
    language varchar(12) not null,
    contact_id {uuid} not null references contact (id),
    primary key (language, contact_id)
) {clustered};
create index contact_language_of on contact_language (contact_id);

-- The words by which the platform finds persons; apart from the others, whose dictionary forgets no word.
create table person_word (
    word varchar(24){ascii} not null,
    person_id {uuid} not null references person (id),
    primary key (word, person_id)
) {clustered};
create index person_word_of on person_word (person_id);
