import type { DataSource } from 'typeorm';

interface ColumnRow {
  readonly table: string;
  readonly about: string | null;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly meaning: string | null;
}

/** docs/schema.md: the tables as the migrated database itself describes them. */
export const printSchema = async (source: DataSource): Promise<string> => {
  const columns = await source.query<ColumnRow[]>(`
    select c.relname as "table", obj_description(c.oid, 'pg_class') as about, a.attname as "column",
           format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
           col_description(c.oid, a.attnum) as meaning
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'schema_migrations'
     order by c.relname, a.attnum`);
  const tables = Map.groupBy(columns, ({ table }) => table);
  const sections = [...tables].map(([name, rows]) => {
    const lines = rows.map(
      ({ column, type, nullable, meaning }) =>
        `| ${column} | ${type} | ${nullable ? 'yes' : ''} | ${meaning ?? ''} |`,
    );
    return `## ${name}\n\n${rows[0]?.about ?? ''}\n\n| column | type | may be null | meaning |\n| --- | --- | --- | --- |\n${lines.join('\n')}`;
  });
  const head =
    '# Schema\n\nPrinted by `npm run generate` from the comments in the database; change the migrations, not this page.';
  return `${[head, ...sections].join('\n\n')}\n`;
};
