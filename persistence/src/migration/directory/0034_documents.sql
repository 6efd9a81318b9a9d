-- What municipalities and organisations keep here; the file lies beside it, so that lists do not read it.
create table document (
    id {uuid} not null primary key,
    municipality_id {uuid} references place (id),
    organisation_id {uuid} references organisation (id),
    partnership_id {uuid} references partnership (id),
    title text not null,
    language varchar(12) not null,
    classification varchar(16) not null,
    format varchar(8),
    size bigint,
    sha256 varchar(64),
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null,
    constraint document_has_one_owner check ((municipality_id is null) <> (organisation_id is null)),
    constraint document_for_partners_has_some check (classification <> 'partners' or partnership_id is not null)
);
create index document_of_municipality on document (municipality_id, id);
create index document_of_organisation on document (organisation_id, id);
create index document_of_partnership on document (partnership_id, id);
create index document_of_classification on document (classification, id);
create table document_content (
    document_id {uuid} not null primary key references document (id),
    content {bytes} not null
);
