-- Whether somebody is registered at a conference is asked by every page that shows one.
create index registration_of_account_at on registration (account_id, conference_id, id);
