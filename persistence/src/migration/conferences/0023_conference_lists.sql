-- Lists of conferences by one filter, in the order of their days; `from` asks for what has not ended.
drop index conference_by_country;
create index conference_by_country on conference (country, first_on, id);
create index conference_by_status on conference (status, first_on, id);
create index conference_by_theme on conference (main_theme, first_on, id);
create index conference_by_place on conference (municipality_id, first_on, id);
create index conference_by_last_day on conference (last_on, first_on, id);

-- Who has registered for a conference, in the order of identifiers, all and by one filter.
create index registration_in_order on registration (conference_id, id);
create index registration_by_mode on registration (conference_id, mode, id);
create index registration_by_origin on registration (conference_id, origin, id);
