import type { DataSource } from 'typeorm';

/** A column as the migrated database itself describes it. */
export interface SchemaColumn {
  readonly table: string;
  readonly about: string | null;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly meaning: string | null;
}

/** Every column of every table of the product, by table, in the order of the table. */
export const readSchema = (source: DataSource): Promise<SchemaColumn[]> =>
  source.query<SchemaColumn[]>(`
    select c.relname as "table", obj_description(c.oid, 'pg_class') as about, a.attname as "column",
           format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
           col_description(c.oid, a.attnum) as meaning
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'schema_migrations'
     order by c.relname, a.attnum`);
