-- What an indicator has, in the order in which it is listed.
create index series_by_indicator on series (indicator_id, id);
create index target_by_indicator on target (indicator_id, id);
