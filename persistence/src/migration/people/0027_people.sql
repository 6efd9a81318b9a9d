-- One row for each human being, whether they log in or not. Names move here from accounts, which keep theirs for the
-- release before. Who logs in has the identifier of their account.
create table person (
    id {uuid} not null primary key,
    account_id {uuid} references account (id) constraint person_account_once unique,
    display_name varchar(200) not null,
    language varchar(2),
    consents text not null,
    version integer not null,
    created_at {instant} not null,
    updated_at {instant} not null
);
insert into person (id, account_id, display_name, consents, version, created_at, updated_at)
    select id, id, display_name, '[]', 1, created_at, created_at from account;

alter table account add column version integer not null default 1;
create index account_by_active on account (active, id);

-- Of several roles on one body the strongest stays: it includes the others.
delete from account_role where exists (
    select 1 from account_role as other
    where other.account_id = account_role.account_id and other.on_kind = account_role.on_kind
        and other.on_id = account_role.on_id
        and case other.role when 'admin' then 3 when 'coordinator' then 2 when 'contributor' then 1 else 0 end
            > case account_role.role when 'admin' then 3 when 'coordinator' then 2 when 'contributor' then 1 else 0 end
);
-- The last day on which it is held.
alter table account_role add column until {date};
alter table account_role add column version integer not null default 1;
create unique index account_role_one on account_role (account_id, on_kind, on_id);
create index account_role_by_body on account_role (on_kind, on_id, account_id);
