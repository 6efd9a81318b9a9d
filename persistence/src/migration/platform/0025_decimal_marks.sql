-- What separates decimals in files of a source whose numbers do not show it, and what an import took from there.
alter table import_mapping add column decimal_mark varchar(8);
alter table import_job add column decimal_mark varchar(8);
