-- Documents that agreements name, beside the addresses in their texts.
create table partnership_agreement_document (
    agreement_id {uuid} not null references partnership_agreement (id),
    document_id {uuid} not null references document (id),
    constraint partnership_agreement_document_once primary key (agreement_id, document_id)
) {clustered};
create index partnership_agreement_document_named on partnership_agreement_document (document_id, agreement_id);

-- And those that show what is attested, and by what mandate an organisation was charged.
alter table partnership_adoption add column attestation_document_id {uuid} references document (id);
alter table partnership_signature add column attestation_document_id {uuid} references document (id);
alter table partnership_actor add column document_id {uuid} references document (id);
create index partnership_adoption_shown_by on partnership_adoption (attestation_document_id)
    where attestation_document_id is not null;
create index partnership_signature_shown_by on partnership_signature (attestation_document_id)
    where attestation_document_id is not null;
create index partnership_actor_charged_by on partnership_actor (document_id) where document_id is not null;
