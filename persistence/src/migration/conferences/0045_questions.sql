-- What hosts ask those who register, in all versions: an answer is read with the question that it was given to.
create table conference_questions (
    conference_id {uuid} not null references conference (id),
    version integer not null,
    questions text not null,
    made_at {instant} not null,
    constraint conference_questions_once primary key (conference_id, version)
);
alter table conference add column questions_version integer not null default 0;

-- What a guest answers.
create table registration_answers (
    registration_id {uuid} not null primary key references registration (id),
    conference_id {uuid} not null references conference (id),
    questions_version integer not null,
    answers text not null,
    constraint registration_answers_to_questions foreign key (conference_id, questions_version)
        references conference_questions (conference_id, version)
);
create index registration_answers_of on registration_answers (conference_id, registration_id);

-- What somebody answers who signs up stands beside what they say, because replicas of the release before read no more than
-- they know.
alter table sign_up add column questions_version integer;
alter table sign_up add column answers text;
