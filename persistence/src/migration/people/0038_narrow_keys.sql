-- Keys for one body, and keys that do not read; those that are there read on.
alter table api_key add column on_id {uuid};
update api_key set scopes = case when scopes = '[]' then '["private:read"]'
    else substr(scopes, 1, length(scopes) - 1) || ',"private:read"]' end;
