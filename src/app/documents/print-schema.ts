import type { SchemaColumn } from '../../platform/database/schema.query.js';

/** docs/schema.md: the tables as the migrated database itself describes them. */
export const printSchema = (columns: readonly SchemaColumn[]): string => {
  const tables = Map.groupBy(columns, ({ table }) => table);
  const sections = [...tables].map(([name, rows]) => {
    const lines = rows.map(
      ({ column, type, nullable, meaning }) =>
        `| ${column} | ${type} | ${nullable ? 'yes' : ''} | ${meaning ?? ''} |`,
    );
    const head = '| column | type | may be null | meaning |\n| --- | --- | --- | --- |';
    return `## ${name}\n\n${rows[0]?.about ?? ''}\n\n${head}\n${lines.join('\n')}`;
  });
  const head =
    '# Schema\n\nPrinted by `npm run generate` from the comments in the database; change the migrations, not this page.';
  return `${[head, ...sections].join('\n\n')}\n`;
};
