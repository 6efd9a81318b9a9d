-- The countries of those who take part or did, which never change, so that a country has its partnerships in their order.
create table partnership_country (
    country varchar(2) not null,
    partnership_id {uuid} not null references partnership (id),
    primary key (country, partnership_id)
) {clustered};
create index partnership_country_of on partnership_country (partnership_id);
insert into partnership_country (country, partnership_id)
    select distinct place.country, partnership_member.partnership_id from partnership_member
        join place on place.id = partnership_member.municipality_id;

-- Lists of partnerships by one filter, in the order of identifiers; and those that start latest first.
create index partnership_by_form on partnership (form, id);
create index partnership_by_source on partnership (source, id);
create index partnership_ended on partnership (id) where ended_on is not null;
drop index partnership_by_start_backwards;
create index partnership_by_start_backwards on partnership ((coalesce(started_on, '0001-01-01')), id);

-- The queue of reports by what they are about.
create index partnership_report_by_kind on partnership_report (subject_kind, id);
