-- An end is known as exactly as a beginning.
alter table partnership add column ended_exactly varchar(8);
update partnership set ended_exactly = 'day' where ended_on is not null;

-- A pair has one open relation at a time, and projects beside it; of those that had several before, none counts.
alter table partnership add column sole boolean;
update partnership set sole = true
    where form <> 'project_partnership' and not exists (
        select 1 from partnership other where other.pair_key = partnership.pair_key and other.id <> partnership.id
            and other.ended_on is null and other.form <> 'project_partnership');
create unique index partnership_sole_once on partnership (pair_key) where sole and ended_on is null;

-- What holds when a partnership ends, ends with it.
alter table partnership_agreement add column lapsed_on {date};
update partnership_agreement set lapsed_on = (select ended_on from partnership p where p.id = partnership_id)
    where exists (
        select 1 from partnership p where p.id = partnership_id and p.ended_on is not null
            and (terminated_on is null or terminated_on > p.ended_on)
            and (superseded_on is null or superseded_on > p.ended_on)
            and (in_force_to is null or in_force_to >= p.ended_on));

-- When notice was given; where nothing is said, when it was recorded.
alter table partnership_termination add column declared_on {date};

-- What another side attests for one that has never spoken, with the document that shows it.
alter table partnership_adoption add column attested_by smallint;
alter table partnership_adoption add column attestation_document varchar(500);
alter table partnership_adoption add column attestation_standing varchar(16);
alter table partnership_signature add column attested_by smallint;
alter table partnership_signature add column attestation_document varchar(500);
alter table partnership_signature add column attestation_standing varchar(16);

-- Events that their side has taken back; with them what they rested on, which carries another.
create table partnership_retraction (
    event_id {uuid} not null references partnership_event (id),
    resolution_id {uuid},
    reason varchar(1000) not null,
    retracted_at {instant} not null,
    constraint partnership_retraction_once primary key (event_id)
) {clustered};

-- Why a resolution was last corrected.
alter table partnership_resolution add column correction varchar(1000);

-- That another side holds a claim to be wrong.
create table partnership_objection (
    claim_id {uuid} not null references partnership_claim (id),
    side smallint not null,
    reason varchar(1000) not null,
    recorded_at {instant} not null,
    constraint partnership_objection_once primary key (claim_id, side)
) {clustered};

-- A change of form that no agreement of all founds waits for the other sides. Those on record have taken effect.
alter table partnership_form_change add column settled boolean not null default true;
create table partnership_form_confirmation (
    id {uuid} not null primary key,
    form_change_id {uuid} not null references partnership_form_change (id),
    side smallint not null,
    confirmed_on {date} not null,
    recorded_at {instant} not null,
    constraint partnership_form_confirmation_once unique (form_change_id, side)
);

-- The track of the citizens of each side, where it is not open; until now whoever spoke last spoke for all.
create table partnership_citizen_track (
    partnership_id {uuid} not null references partnership (id),
    side smallint not null,
    track varchar(16) not null,
    constraint partnership_citizen_track_once primary key (partnership_id, side)
) {clustered};
insert into partnership_citizen_track (partnership_id, side, track)
    select e.partnership_id, e.side, case e.event when 'pause_citizens' then 'paused' else 'closed' end
    from partnership_event e
    where e.track = 'citizen' and e.event <> 'reopen_citizens' and not exists (
        select 1 from partnership_event later where later.partnership_id = e.partnership_id and later.side = e.side
            and later.track = 'citizen' and later.id > e.id);
update partnership set citizen_track = case
        when (select count(distinct m.side) from partnership_member m where m.partnership_id = partnership.id)
            > (select count(*) from partnership_citizen_track t where t.partnership_id = partnership.id) then 'open'
        when exists (
            select 1 from partnership_citizen_track t where t.partnership_id = partnership.id and t.track = 'paused')
            then 'paused'
        else 'closed' end
    where citizen_track <> 'open';

-- What happened, written with the fact; the view `partnership_timeline` stays for programs of 0.1.0.
create table partnership_timeline_entry (
    partnership_id {uuid} not null references partnership (id),
    id {uuid} not null,
    kind varchar(24) not null,
    on_date {date} not null,
    exactly varchar(8) not null,
    -- Day and place within the day, by which entries are sorted.
    place varchar(20){ascii} not null,
    side smallint,
    subject_id {uuid} not null,
    word varchar(24) not null,
    text varchar(1000),
    visibility varchar(16) not null,
    recorded_at {instant} not null,
    constraint partnership_timeline_entry_once primary key (partnership_id, id)
) {clustered};
create index partnership_timeline_entry_in_order on partnership_timeline_entry (partnership_id, place, id);
insert into partnership_timeline_entry
        (partnership_id, id, kind, on_date, exactly, place, side, subject_id, word, text, visibility, recorded_at)
    select t.partnership_id, t.id, t.kind, t.on_date, t.exactly,
        cast(t.on_date as varchar(10)) || case t.kind
            when 'episode_begun' then ' 00' when 'claim_made' then ' 01' when 'claim_confirmed' then ' 02'
            when 'resolution_passed' then ' 03' when 'resolution_rejected' then ' 04' when 'resolution_deferred' then ' 05'
            when 'agreement_adopted' then ' 06' when 'agreement_signed' then ' 07' when 'agreement_in_force' then ' 08'
            when 'form_changed' then ' 09' when 'status_changed' then ' 10' when 'citizen_track_changed' then ' 11'
            when 'agreement_terminated' then ' 12' when 'agreement_superseded' then ' 13'
            when 'agreement_expired' then ' 14' else ' 15' end,
        t.side, t.subject_id, t.word, t.text, t.visibility, t.recorded_at
    from (
        select v.partnership_id, v.id, v.on_date, v.exactly, v.side, v.subject_id, v.recorded_at,
            case when v.kind <> 'resolution_passed' or r.outcome = 'adopted' then v.kind
                else 'resolution_' || r.outcome end as kind,
            case when v.kind <> 'episode_begun' then v.word else coalesce((
                select c.from_form from partnership_form_change c where c.partnership_id = v.partnership_id
                    and not exists (
                        select 1 from partnership_form_change earlier
                        where earlier.partnership_id = c.partnership_id and earlier.id < c.id)), v.word) end as word,
            case v.kind when 'resolution_passed' then r.body when 'status_changed' then e.reason
                when 'citizen_track_changed' then e.reason else a.title end as text,
            case when v.kind in ('agreement_adopted', 'agreement_signed') and a.parties > (
                select count(*) from partnership_signature s where s.agreement_id = a.id) then 'parties'
                else 'public' end as visibility
        from partnership_timeline v
            left join partnership_resolution r on r.id = v.subject_id
            left join partnership_event e on e.id = v.subject_id
            left join partnership_agreement a on a.id = v.subject_id
        -- What is terminated before it begins never was in force.
        where v.kind <> 'agreement_in_force' or not exists (
            select 1 from partnership_agreement o
            where o.id = v.subject_id and o.terminated_on <= o.in_force_from)) t;
