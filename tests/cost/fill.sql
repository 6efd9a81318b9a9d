-- Rows by the thousand. Words in braces stand for what differs between the databases, and for sizes; see `fill.rs`.
insert into place (id, kind, name, name_key, names, alternative_names, country, level, parent_id, identifiers, lat, lon,
        exactness, x, y, z, inhabitants, languages, profile_tags, themes, assets, open_to_new, status, valid_to,
        successor_ids, version, created_at, updated_at)
    select {place i}, case when i % 50 = 0 then 'county' else 'municipality' end, 'Town ' || i,
        'town ' || (cast(i as bigint) * 7919 % {places}) || ' ' || i, '{}', '[]', cc,
        case when i % 50 = 0 then null when i % 5000 = 7 then 'borough' when i % 10 = 1 then 'city' else 'municipality' end,
        case when i % 50 = 0 or i % 2 = 1 then {country cc} else {place (i / 50 + 1) * 50} end, '{}',
        47.0 + i % 700 / 100.0, 6.0 + i % 1700 / 100.0, 'approximate', 0.6, 0.1, 0.8,
        case when i % 5000 = 2 then 200000 when i % 50 = 3 then 30000 else cast(i as bigint) * 7919 % 9000 end,
        '[]', '[]', '[]', '[]', i % 1000 = 9, case when i % 5000 = 4 then 'merged' else 'active' end,
        case when i % 5000 = 4 then {day '2020-01-01'} end, '[]', 1, {at '2024-01-01'},
        case when i % 5000 = 6 then {at '2026-01-31'} when i % 2 = 0 then {at '2024-02-01'} else {at '2024-03-01'} end
    from (
        select i, case when i > {places} - 6 then 'ZW' else substr(
            'DEDEDEDEDEDEDEDEDEDEPLPLPLPLPLPLPLPLUAUAUAUAFRFRFRFRITITESESGBNLATCZSKHUROSEDKNO',
            1 + 2 * (40 * i / ({places} + 1)), 2) end as cc
        from {upto places}) as it
    order by i % 50 = 0 desc, i;
insert into place_label (kind, label, place_id) select 'theme', 'climate', {place i} from {upto places} where i % 50 <> 0 and i % 3 = 0;
insert into place_label (kind, label, place_id) select 'theme', 'carnival', {place i} from {upto places} where i % 5000 = 11;
insert into place_label (kind, label, place_id) select 'asset', 'library', {place i} from {upto places} where i % 50 <> 0 and i % 4 = 0;
insert into place_label (kind, label, place_id) select 'asset', 'airport', {place i} from {upto places} where i % 5000 = 12;
insert into place_label (kind, label, place_id) select 'profile_tag', 'rural', {place i} from {upto places} where i % 50 <> 0 and i % 2 = 0;
insert into place_label (kind, label, place_id) select 'profile_tag', 'port', {place i} from {upto places} where i % 5000 = 13;
insert into place_code (scheme, code, place_id) select 'geonames', '' || i, {place i} from {upto places};
insert into search_word (word, subject_id) select 'ort' || i, {place i} from {upto places};
insert into search_word (word, subject_id) select 'neustadt', {place i} from {upto places} where i % 500 = 14;
insert into search_word (word, subject_id) values ('xylopolis', {place 778});

insert into organisation (id, name, name_key, names, kind, seat_municipality_id, focus_themes, working_languages,
        identifiers, accepting_requests, verification, version, created_at, updated_at)
    select {organisation i}, 'Organisation ' || i, 'organisation ' || i, '{}', case when i % 2000 = 3 then 'funder' else 'ngo' end,
        case when i % 2000 = 4 then {place 2} else {place 1} end, '[]', '[]', '{}', i % 2000 <> 5,
        case when i % 2000 = 6 then 'verified' else 'unverified' end, 1, {at '2024-01-01'},
        case when i % 2000 = 7 then {at '2026-01-31'} else {at '2024-02-01'} end
    from {upto organisations};
insert into organisation_theme (theme, organisation_id)
    select case when i % 2000 = 8 then 'carnival' else 'climate' end, {organisation i} from {upto organisations};
insert into search_word (kind, word, subject_id) select 'organisation', 'verein', {organisation i} from {upto organisations} where i % 100 = 9;

insert into partnership (id, form, pair_key, episode_number, title, themes, domestic, official_status, citizen_track,
        started_on, started_exactly, ended_on, ended_exactly, source, struck_at, struck_by, struck_reason, version,
        created_at, updated_at)
    select {partnership i},
        case when i % 5000 = 1 then 'project_partnership' when i % 100 = 3 then 'contact' when i % 2 = 0 then 'partnership'
            else 'friendship' end,
        '' || i, 1, '{}', '[]', i % 10 = 0,
        case when i % 5000 = 2 then 'suspended' when i % 10 = 1 then 'unheard' else 'active' end, 'open',
        case when i % 3 = 0 then {day '1990-05-01'} when i % 3 = 1 then {day '2001-01-01'} end,
        case when i % 3 < 2 then 'day' end,
        case when i % 5000 = 4 then {day '2020-01-01'} end, case when i % 5000 = 4 then 'day' end,
        case when i % 5000 = 5 then 'archive' else 'wikidata-p190' end,
        case when i % 5000 = 6 then {at '2025-01-01'} end, case when i % 5000 = 6 then 'platform' end,
        case when i % 5000 = 6 then 'No.' end, 1, {at '2024-01-01'},
        case when i % 5000 = 7 then {at '2026-01-31'} when i % 2 = 0 then {at '2024-02-01'} else {at '2024-03-01'} end
    from {upto partnerships};
insert into partnership_member (partnership_id, side, position, municipality_id)
    select {partnership i}, 1, 0, {place k + k / 49 + 1} from (select i, i * 2 % {towns} as k from {upto partnerships}) as it;
insert into partnership_member (partnership_id, side, position, municipality_id)
    select {partnership i}, 2, 0, case when i % 10 = 8 then {place 1} else {place k + k / 49 + 1} end
    from (select i, {towns} - 1 - i * 3 % {towns} as k from {upto partnerships}) as it;
insert into partnership_side (partnership_id, side, status, since, since_exactly, event_id, decided_by)
    select {partnership i}, 1, 'active', {day '2001-01-01'}, 'day', {event i}, 'council'
    from {upto partnerships} where i < 0;
insert into partnership_country (country, partnership_id)
    select distinct place.country, partnership_member.partnership_id
    from partnership_member join place on place.id = partnership_member.municipality_id;
insert into partnership_actor (partnership_id, side, organisation_id, role, accepted)
    select {partnership i}, 1, {organisation 1}, 'lead_aec', true from {upto partnerships} where i % 2 = 0;
insert into partnership_actor (partnership_id, side, organisation_id, role, accepted)
    select {partnership i}, 1, {organisation 2}, 'lead_aec', true from {upto partnerships} where i % 5000 = 8;
insert into partnership_theme (theme, partnership_id) select 'climate', {partnership i} from {upto partnerships} where i % 2 = 0;
insert into partnership_theme (theme, partnership_id) select 'carnival', {partnership i} from {upto partnerships} where i % 5000 = 9;
insert into partnership_report (id, subject_kind, subject_id, partnership_id, reason, state, reported_by, version, created_at, updated_at)
    select {report i}, case when i % 1000 = 1 then 'claim' else 'partnership' end, {partnership i}, {partnership i}, 'Wrong.',
        case when i % 1000 = 2 then 'open' else 'dismissed' end, {account 1}, 1, {at '2024-01-01'}, {at '2024-01-01'}
    from {upto reports};
insert into document (id, municipality_id, organisation_id, partnership_id, title, language, classification, version, created_at,
        updated_at)
    select {document i}, case when i % 3 = 0 then null when i % 1000 = 1 then {place 2} else {place 1} end,
        case when i % 3 > 0 then null when i % 1000 = 3 then {organisation 2} else {organisation 1} end,
        case when i % 1000 = 2 then {partnership 2} else {partnership 3} end, '{"de":"Urkunde"}', 'de',
        case when i % 1000 = 5 then 'partners' when i % 2 = 0 then 'internal' else 'public' end, 1, {at '2024-01-01'},
        {at '2024-01-01'}
    from {upto documents};

insert into conference_series (id, kind, status, profile, version, created_at, updated_at)
    select {series i}, case when i % 100 = 1 then 'meeting_chain' else 'workshop_series' end,
        case when i % 100 = 2 then 'draft' else 'active' end,
        '{"title":{"en":"Series"},"kind":"workshop_series","partners":[]}', 1, {at '2024-01-01'}, {at '2024-01-01'}
    from {upto gatherings} where i < 0;
insert into conference (id, status, country, municipality_id, main_theme, first_on, last_on, profile, reschedules, sequence,
        version, created_at, updated_at)
    select {conference i}, case when i % 500 = 1 then 'postponed' else 'held' end,
        case when i % 500 = 2 then 'ZW' else 'DK' end, case when i % 500 = 3 then {place 2} else {place 1} end,
        case when i % 500 = 4 then 'carnival' else 'climate' end, {day '2020-05-01'}, {day '2020-05-02'},
        '{"title":{"en":"Meeting"},"main_theme":"climate","zone":"Europe/Copenhagen","dates":"2020-05-01/2020-05-02","country":"DK","hosts":[],"access":"open"}',
        '[]', 0, 1, {at '2024-01-01'}, {at '2024-01-01'}
    from {upto gatherings};
insert into account (id, email, display_name, password_hash, active, created_at)
    select {account i}, i || '@people.example', 'Somebody', '-', true, {at '2024-01-01'} from {upto registrations};
insert into person (id, account_id, display_name, consents, version, created_at, updated_at)
    select {account i}, {account i}, 'Somebody', '[]', 1, {at '2024-01-01'}, {at '2024-01-01'} from {upto registrations};
insert into person_word (word, person_id) select 'somebody', {account i} from {upto registrations};
insert into person_word (word, person_id) select 'neustadt', {account i} from {upto registrations} where i % 500 = 14;
insert into person_word (word, person_id) values ('xylopolis', {account 778});
insert into contact (id, municipality_id, organisation_id, person_id, office, office_key, languages, starts_on, ends_on,
        public_office, visibility, withdrawn, version, created_at, updated_at)
    select {contact i}, case when i % 3 = 0 then null when i % 1000 = 1 then {place 2} else {place 1} end,
        case when i % 3 > 0 then null when i % 1000 = 3 then {organisation 2} else {organisation 1} end,
        {account i}, '{"en":"Mayor"}', 'mayor', '["de"]', {day '2020-01-01'}, case when i % 4 = 0 then {day '2021-01-01'} end,
        i % 2 = 0, 'public', false, 1, {at '2024-01-01'}, {at '2024-01-01'}
    from {upto contacts};
insert into contact_language (language, contact_id)
    select case when i % 1000 = 5 then 'uk' else 'de' end, {contact i} from {upto contacts};
insert into account_role (account_id, role, on_kind, on_id, granted_at, version)
    select {account i}, 'viewer', 'municipality', case when i % 2000 = 1 then {place 2} else {place 1} end,
        {at '2024-01-01'}, 1
    from {upto registrations};
insert into invitation (id, on_kind, on_id, role, email, language, state, expires_at, body_id, owner_id, version,
        created_at, updated_at)
    select {invitation i}, 'municipality', case when i % 2000 = 1 then {place 2} else {place 1} end, 'viewer',
        i || '@people.example', 'de',
        case when i % 2000 = 2 then 'pending' when i % 2000 = 3 then 'withdrawn' when i % 2000 = 4 then 'accepted' else 'expired' end,
        {at '2030-01-01'}, {place 1}, {place 1}, 1, {at '2024-01-01'}, {at '2024-01-01'}
    from {upto registrations};
insert into role_request (id, account_id, on_kind, on_id, role, address_matches_website, state, version, created_at, updated_at)
    select {asked i}, {account i}, 'municipality', case when i % 2000 = 1 then {place 2} else {place 1} end, 'viewer', false,
        case when i % 2000 = 2 then 'pending' when i % 2000 = 3 then 'withdrawn' when i % 2000 = 4 then 'granted' else 'declined' end,
        1, {at '2024-01-01'}, {at '2024-01-01'}
    from {upto registrations};
insert into registration (id, conference_id, account_id, status, participation, mode, origin, party_size, seated, priority,
        mediator_organisation_id, mediator_account_id, overtaken, version, created_at, updated_at)
    select {registration i}, {conference 1}, {account i},
        case when i % 2000 = 1 then 'rejected' when i % 2 = 0 then 'confirmed' else 'withdrawn' end,
        '{"organisation_id":null,"delegation":null,"provenance":{"organisation_country":"DE","residence_country":null,"counts_as_international":false},"mode":"onsite","engagement":"voluntary","experience":"newcomer","size":1}',
        case when i % 2000 = 3 then 'online' else 'onsite' end, case when i % 2000 = 5 then 'national' else 'international' end,
        1, false, 0, {organisation 1}, {account 1}, 0, 1, {at '2024-01-01'}, {at '2024-01-01'}
    from {upto registrations};
insert into conference_questions (conference_id, version, questions, made_at)
    select {conference 1}, 1, '[]', {at '2024-01-01'};
insert into registration_answers (registration_id, conference_id, questions_version, answers)
    select {registration i}, {conference 1}, 1, '[]' from {upto registrations};

insert into audit_event (id, at, actor, operation, subject_kind, subject_id)
    select {audited i}, {at '2024-01-01'}, case when i % 5000 = 1 then 'account:rare' else 'system' end, 'test', 'place',
        case when i % 5000 = 2 then {place 2} else {place 1} end
    from {upto audited};
insert into import_job (id, kind, dry_run, mode, actor, state, content_sha256, report, attempts, version, created_at)
    values ({import 1}, 'municipalities', false, 'valid_rows', 'system', 'done', '-',
        '{"read":3,"created":0,"updated":1,"unchanged":1,"ambiguous":0,"rejected":1,"matched_by_code":1,"matched_by_name_and_distance":1,"municipalities_created":0,"places_created":0,"observations_recorded":0}',
        1, 1, {at '2024-01-01'});
insert into import_remark (job_id, seq, line, severity, code, detail)
    select {import 1}, i, i, case when i % 5000 = 1 then 'error' else 'info' end,
        case when i % 5000 = 2 then 'unknown_country' else 'several_candidates' end, 'A remark.'
    from {upto audited};

insert into indicator (id, code, kind, links, status, version, created_at, updated_at)
    select {indicator i}, 'COST_' || i, 'base', '[]', 'active', 1, {at '2024-01-01'}, {at '2024-01-01'}
    from {upto indicators};
insert into framework (id, code, name) values ({unit 3}, 'COST_1', 'One'), ({unit 4}, 'COST_60', 'Sixty');
insert into unit (id, code, label, factor, dimension, decimals) values ({unit 1}, 'PT', '{"en":"percent"}', '100', '{}', 1);
insert into dimension (id, code, label, additive, parts)
    values ({unit 2}, 'SEX', '{"en":"Sex"}', true, '[{"code":"F","label":{"en":"Female"},"part_of":null}]');
insert into indicator_version (id, indicator_id, number, status, definition, unit, version)
    select {definition i}, {indicator i}, 1, 'published',
        '{"name":{"en":"Figure"},"description":{},"domain":null,"stage":null,"sustainability":[],"numerator":null,"denominator":null,"unit":"PT","direction":"higher","best_value":null,"value_type":"rate","natural_min":null,"natural_max":null,"frequency":"A","dimensions":[],"formula":null,"index":null,"min_coverage":"0.5","additive_over_places":false,"change_note":null,"breaks_series":false}',
        'PT', 1
    from {upto indicators};
insert into series (id, indicator_id, place_id, part)
    select {figures i}, case when i % 5000 = 1 then {indicator 60} else {indicator 1 + i % 50} end, {place i},
        case when i % 5000 = 2 then 'SEX=F' else '_T' end
    from {upto figures};
insert into observation (series_id, period, number, id, indicator_version, value, status, conf_status, state, in_force,
        recorded_at, published_at, version)
    select {figures s}, '' || (2010 + y), 1, {observation s * 10 + y - 9}, 1, '12.5', 'A', 'F', state, state = 'published', recorded,
        case state when 'published' then recorded end, 1
    from (
        select (i - 1) / 10 + 1 as s, (i - 1) % 10 as y,
            case when i % 20000 = 7 then 'submitted' else 'published' end as state,
            case when i % 20000 = 9 then {at '2026-01-31'} else {at '2024-01-01'} end as recorded
        from {upto observations}) as it;
insert into target (id, indicator_id, place_id, part, kind, baseline_period, baseline_value, aim_period, aim_value,
        mover_kind, mover_id, withdrawn_at, version, created_at)
    select {target i}, case when i % 1000 = 1 then {indicator 60} else {indicator 1} end, {place i}, '_T', 'reach', '2010', '1', '2030', '2',
        case when i % 1000 = 2 then 'partnership' end, case when i % 1000 = 2 then {partnership 1} end,
        case when i % 1000 = 3 then {at '2025-01-01'} end, 1, {at '2024-01-01'}
    from {upto targets};
