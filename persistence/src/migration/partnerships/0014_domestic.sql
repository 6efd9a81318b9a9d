-- Whether a pair that was imported lies in one country follows from its towns.
update partnership set domestic = true
    where source is not null and not domestic and (
        select count(distinct place.country) from partnership_member
            join place on place.id = partnership_member.municipality_id
            where partnership_member.partnership_id = partnership.id
    ) = 1;
