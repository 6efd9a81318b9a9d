-- Towns that the lead of a side has named to join it, and that have not accepted.
create table partnership_invited_member (
    partnership_id {uuid} not null references partnership (id),
    side smallint not null,
    municipality_id {uuid} not null references place (id),
    since {date},
    constraint partnership_invited_member_once primary key (partnership_id, side, municipality_id)
) {clustered};

-- Who joined after it began; and when it was said that somebody joined, or left.
alter table partnership_member add column since {date};
alter table partnership_member add column joined_at {instant};
alter table partnership_member add column left_at {instant};
-- From when until when it took part before.
alter table partnership_member add column earlier text not null default '[]';

-- By what document a side has charged an organisation that has no seat there.
alter table partnership_actor add column mandate varchar(500);
