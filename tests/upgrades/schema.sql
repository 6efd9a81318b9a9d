-- Without casts of texts and without parentheses: PostgreSQL writes both otherwise once a dump of its own was read.
select regexp_replace(line, '::(character varying|text)(\[\])?|[()]', '', 'g')
from (
    select format('column %s.%s %s not null %s collate %s default %s', t.relname, c.attname,
        format_type(c.atttypid, c.atttypmod), c.attnotnull, l.collname, pg_get_expr(d.adbin, d.adrelid))
    from pg_attribute c
    join pg_class t on t.oid = c.attrelid
    left join pg_collation l on l.oid = c.attcollation
    left join pg_attrdef d on d.adrelid = t.oid and d.adnum = c.attnum
    where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'v') and c.attnum > 0 and not c.attisdropped
    union all
    select 'index ' || indexdef from pg_indexes where schemaname = 'public'
    union all
    select format('constraint %s on %s: %s', conname, conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
    where connamespace = 'public'::regnamespace
    union all
    select format('view %s: %s', viewname, definition) from pg_views where schemaname = 'public'
) as said(line)
