import type { MigrationInterface, QueryRunner } from 'typeorm';

import { statements, wall } from '../wall.js';

/** By what other systems deliver readings by themselves, and what they delivered. */
export class Connections1768000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, UP);
    await wall(runner, 'connections');
    await wall(runner, 'connection_deliveries');
    await statements(runner, ACTORS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, DOWN);
  }
}

const UP = `
create table connections (
  workspace_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('meta', 'signed')),
  name text not null,
  enabled boolean not null,
  sealed_secret bytea not null,
  former_sealed_secret bytea,
  former_until timestamptz,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, id),
  check ((former_sealed_secret is null) = (former_until is null))
);
comment on table connections is 'By what another system delivers readings by itself: Meta''s webhook, or webhooks signed by the sender.';
comment on column connections.workspace_id is 'The workspace.';
comment on column connections.id is 'UUIDv7; the public address is made of it.';
comment on column connections.kind is 'meta (signed with the app''s secret) or signed (Standard Webhooks).';
comment on column connections.name is 'What the connection is for.';
comment on column connections.enabled is 'Whether it takes anything; where not, it answers like one that does not exist.';
comment on column connections.sealed_secret is 'The secret that deliveries are signed with, encrypted.';
comment on column connections.former_sealed_secret is 'The secret before the last rotation, encrypted.';
comment on column connections.former_until is 'Until when the former secret counts, too.';
comment on column connections.created_by is 'Who made it.';
comment on column connections.created_at is 'When it was made.';
comment on column connections.updated_at is 'When it was last changed.';

create table connection_deliveries (
  workspace_id uuid not null,
  id uuid not null,
  connection_id uuid not null,
  delivery_key text not null,
  body_hash bytea not null check (length(body_hash) = 32),
  bytes int not null,
  body bytea,
  state text not null check (state in ('waiting', 'read', 'failed')),
  received_at timestamptz not null,
  finished_at timestamptz,
  repeats int not null default 0 check (repeats >= 0),
  problem text,
  accepted int,
  duplicates int,
  unmatched int,
  ignored int,
  rejected_count int,
  rejected jsonb,
  primary key (workspace_id, id),
  constraint connection_deliveries_key unique (workspace_id, connection_id, delivery_key),
  constraint connection_deliveries_connection_fkey foreign key (workspace_id, connection_id)
    references connections (workspace_id, id) on delete cascade,
  check ((state = 'waiting') = (finished_at is null)),
  check ((state = 'failed') = (problem is not null)),
  check (state <> 'waiting' or body is not null)
);
create index connection_deliveries_list_idx on connection_deliveries (workspace_id, connection_id, id);
create index connection_deliveries_kept_idx on connection_deliveries (workspace_id, connection_id, id)
  where body is not null;
create index connection_deliveries_age_idx on connection_deliveries (workspace_id, received_at);
comment on table connection_deliveries is 'What came in by connections, once its signature was proved. Forgotten after 30 days.';
comment on column connection_deliveries.workspace_id is 'The workspace.';
comment on column connection_deliveries.id is 'UUIDv7.';
comment on column connection_deliveries.connection_id is 'The connection by which it came.';
comment on column connection_deliveries.delivery_key is 'What makes it the same one when it comes again: its webhook-id, or the SHA-256 of its body where the sender names none.';
comment on column connection_deliveries.body_hash is 'SHA-256 of the body.';
comment on column connection_deliveries.bytes is 'Length of the body.';
comment on column connection_deliveries.body is '@personal The body as it came, to the byte; forgotten once it is read, since it may tell more than readings, unless readings of Meta''s were refused; of failed ones the newest 100 of a connection are kept.';
comment on column connection_deliveries.state is 'waiting (a job will read it), read, or failed.';
comment on column connection_deliveries.received_at is 'When it first came.';
comment on column connection_deliveries.finished_at is 'When it was read or failed.';
comment on column connection_deliveries.repeats is 'How often it came again.';
comment on column connection_deliveries.problem is 'Why it failed: a code of the problem catalogue.';
comment on column connection_deliveries.accepted is 'Readings stored.';
comment on column connection_deliveries.duplicates is 'Readings known already.';
comment on column connection_deliveries.unmatched is 'Readings kept until their post is logged.';
comment on column connection_deliveries.ignored is 'Parts that are no readings: other fields of Meta''s webhook.';
comment on column connection_deliveries.rejected_count is 'Readings not stored.';
comment on column connection_deliveries.rejected is 'These, with index, code and sentence.';
`;

/** Connections act, too. */
const ACTORS = `
alter table audit_entries drop constraint audit_entries_actor_check;
alter table audit_entries add constraint audit_entries_actor_check
  check (actor ~ '^(system|(member|api_key|guest|connection):.+)$');
`;

/** What connections did stays in the log, so the check of before is not asked of it. */
const DOWN = `
alter table audit_entries drop constraint audit_entries_actor_check;
alter table audit_entries add constraint audit_entries_actor_check
  check (actor ~ '^(system|(member|api_key|guest):.+)$') not valid;
drop table connection_deliveries;
drop table connections;
`;
