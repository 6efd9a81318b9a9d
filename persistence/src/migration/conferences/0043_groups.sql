-- In the name of which organisation somebody registered the guest, and who did.
alter table registration add column mediator_organisation_id {uuid} references organisation (id);
alter table registration add column mediator_account_id {uuid} references account (id)
    constraint registration_is_mediated_by_somebody
    check ((mediator_account_id is null) = (mediator_organisation_id is null));
create index registration_mediated on registration (mediator_organisation_id, id);
create index registration_mediated_as on registration (mediator_organisation_id, status, id);
create index registration_mediated_at on registration (mediator_organisation_id, conference_id, id);
