-- Figures that wait for a decision, what somebody was told, and who wants to be told each day.
create index observation_submitted on observation (series_id) where state = 'submitted';
create index outbox_message_to on outbox_message (account_id, made_at, id) where account_id is not null;
create index person_told_daily on person (id) where consents like '%"digest"%';
