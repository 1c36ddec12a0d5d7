import type { MigrationInterface, QueryRunner } from 'typeorm';

import { statements, wall } from '../wall.js';

/** Files that people bring along, what was read from each row of them, and how their columns were meant. */
export class Imports1769000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, IMPORTS);
    await wall(runner, 'imports');
    await statements(runner, PARTS);
    await wall(runner, 'import_parts');
    await statements(runner, ROWS);
    await wall(runner, 'import_rows');
    await statements(runner, MAPPINGS);
    await wall(runner, 'import_mappings');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_mappings, import_rows, import_parts, imports');
  }
}

const IMPORTS = `
create table imports (
  workspace_id uuid not null,
  id uuid not null,
  state text not null check (state in (
    'draft', 'checking', 'ready', 'running', 'stopping', 'stopped', 'done', 'failed', 'undoing', 'undone')),
  file_name text not null,
  bytes bigint not null check (bytes > 0),
  file_hash bytea not null check (length(file_hash) = 32),
  source jsonb not null,
  detected jsonb not null,
  kind text check (kind in (
    'influencers', 'invitations', 'attendance', 'posts', 'readings', 'coverage', 'events')),
  columns jsonb not null,
  options jsonb not null,
  revision integer not null check (revision >= 0),
  rows integer not null check (rows >= 0),
  position integer not null check (position >= 0),
  planned jsonb,
  done jsonb,
  notes jsonb not null,
  obstacles jsonb,
  problem jsonb,
  acts_as jsonb not null,
  locale text not null check (locale in ('fr', 'en')),
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  finished_at timestamptz,
  primary key (workspace_id, id),
  check (state <> 'failed' or problem is not null)
);
create index imports_file_idx on imports (workspace_id, file_hash, created_at);
create index imports_open_idx on imports (workspace_id, updated_at)
  where state in ('checking', 'running', 'stopping', 'undoing');
comment on table imports is 'Files that were brought along, and how far the work on each is.';
comment on column imports.workspace_id is 'The workspace.';
comment on column imports.id is 'UUIDv7.';
comment on column imports.state is 'draft (its columns are to be told), checking, ready, running, stopping, stopped, done, failed, undoing or undone.';
comment on column imports.file_name is '@personal What the file was called.';
comment on column imports.bytes is 'How large it is.';
comment on column imports.file_hash is 'SHA-256 of the file.';
comment on column imports.source is 'Which table of the file is read, and how: sheet or file within it, encoding, separator.';
comment on column imports.detected is '@personal What was found in the file when it came: tables, headers, the first rows.';
comment on column imports.kind is 'What its rows are; null where that is to be told.';
comment on column imports.columns is 'The field that each header means.';
comment on column imports.options is 'What the file does not say itself: zone, order of dates, platform, event…';
comment on column imports.revision is 'Counts how often columns and options were told: work on an older revision stops.';
comment on column imports.rows is 'Rows of the table.';
comment on column imports.position is 'Rows that were worked on in the present pass.';
comment on column imports.planned is 'Rows by fate, as the last check found them; null before it ended.';
comment on column imports.done is 'Rows by fate that were taken; null before any was.';
comment on column imports.notes is 'What a person should know of the whole: what was assumed, totals that differ.';
comment on column imports.obstacles is 'Why it could not be undone, the first of them.';
comment on column imports.problem is 'Why it failed, or stopped by itself: a code, and what its sentence needs.';
comment on column imports.acts_as is 'Who takes the records in: the actor who asked.';
comment on column imports.locale is 'The language of its sentences.';
comment on column imports.created_by is 'Who brought it.';
comment on column imports.created_at is 'When it came.';
comment on column imports.updated_at is 'When work on it was last seen.';
comment on column imports.finished_at is 'When its rows were taken, or taken back.';
`;

const PARTS = `
create table import_parts (
  workspace_id uuid not null,
  import_id uuid not null,
  position integer not null check (position >= 0),
  content bytea not null,
  primary key (workspace_id, import_id, position),
  foreign key (workspace_id, import_id) references imports (workspace_id, id) on delete cascade
);
comment on table import_parts is 'The files, in parts; forgotten 30 days after the work on them ended.';
comment on column import_parts.workspace_id is 'The workspace.';
comment on column import_parts.import_id is 'The import.';
comment on column import_parts.position is 'Its place in the file, from 0.';
comment on column import_parts.content is '@personal The bytes.';
`;

const ROWS = `
create table import_rows (
  workspace_id uuid not null,
  import_id uuid not null,
  row integer not null check (row > 0),
  place integer not null,
  fate text not null check (fate in ('create', 'update', 'skip', 'refuse')),
  taken boolean not null,
  record_id uuid,
  issues jsonb not null,
  receipts jsonb,
  primary key (workspace_id, import_id, row),
  foreign key (workspace_id, import_id) references imports (workspace_id, id) on delete cascade
);
create index import_rows_fate_idx on import_rows (workspace_id, import_id, fate, row);
comment on table import_rows is 'What becomes of each row of a file; forgotten with it.';
comment on column import_rows.workspace_id is 'The workspace.';
comment on column import_rows.import_id is 'The import.';
comment on column import_rows.row is 'Which of the table''s rows, from 1.';
comment on column import_rows.place is 'The line of the text or row of the spreadsheet.';
comment on column import_rows.fate is 'create, update, skip or refuse.';
comment on column import_rows.taken is 'Whether it became so; else it would.';
comment on column import_rows.record_id is 'The record that it made, changed or was recognised as; null where none.';
comment on column import_rows.issues is '@personal Why it is refused, or what to look at: column, code, sentence.';
comment on column import_rows.receipts is '@personal What taking it back needs.';
`;

const MAPPINGS = `
create table import_mappings (
  workspace_id uuid not null,
  headers_key bytea not null check (length(headers_key) = 32),
  kind text not null,
  columns jsonb not null,
  options jsonb not null,
  updated_at timestamptz not null,
  primary key (workspace_id, headers_key)
);
comment on table import_mappings is 'How a table with these headers was meant the last time.';
comment on column import_mappings.workspace_id is 'The workspace.';
comment on column import_mappings.headers_key is 'SHA-256 of the headers, without case and accents, in their order.';
comment on column import_mappings.kind is 'What its rows are.';
comment on column import_mappings.columns is 'The field that each header means.';
comment on column import_mappings.options is 'What held for the file besides.';
comment on column import_mappings.updated_at is 'When it was told.';
`;
