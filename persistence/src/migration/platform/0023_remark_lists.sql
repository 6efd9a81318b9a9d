-- What an import has to say, the grave things first asked for.
create index import_remark_by_severity on import_remark (job_id, severity, seq);
