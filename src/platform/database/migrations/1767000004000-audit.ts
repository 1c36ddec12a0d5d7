import type { MigrationInterface, QueryRunner } from 'typeorm';

import { APPLICATION_ROLE } from '../data-source.js';
import { statements, wall } from '../wall.js';

/** Who did what, to what, when and from where. The application may add entries, never change or remove one. */
export class Audit1767000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, UP);
    await wall(runner, 'audit_entries', ['select', 'insert']);
    await wall(runner, 'audit_origins', ['select', 'insert', 'delete']);
    await runner.query(ONLY_OLD);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_origins, audit_entries');
  }
}

const UP = `
create table audit_entries (
  workspace_id uuid not null,
  at timestamptz not null,
  id uuid not null,
  actor text not null check (actor ~ '^(system|(member|api_key|guest):.+)$'),
  action text not null check (action ~ '^[a-z0-9-]+[.][a-z0-9-]+$'),
  subject_type text not null check (subject_type ~ '^[a-z0-9-]+$'),
  subject_id text not null check (subject_id <> '' and length(subject_id) <= 100 and position('@' in subject_id) = 0),
  before jsonb,
  after jsonb,
  request_id text not null,
  origin_id uuid,
  primary key (workspace_id, at, id)
);
create index audit_entries_subject_idx on audit_entries (workspace_id, subject_id, at, id);
create index audit_entries_actor_idx on audit_entries (workspace_id, actor, at, id);
create index audit_entries_action_idx on audit_entries (workspace_id, action, at, id);
comment on table audit_entries is 'Who did what, to what and when. Append-only: the application''s role may neither change nor remove an entry. Holds ids and facts, no personal data.';
comment on column audit_entries.workspace_id is 'The workspace.';
comment on column audit_entries.at is 'When it was done.';
comment on column audit_entries.id is 'UUIDv7, in the order in which entries were written.';
comment on column audit_entries.actor is 'Who did it, as kind:id, or system.';
comment on column audit_entries.action is 'What was done: a noun and what became of it, such as event.changed.';
comment on column audit_entries.subject_type is 'What kind of thing it was done to.';
comment on column audit_entries.subject_id is 'The id of the thing, never a name or an address.';
comment on column audit_entries.before is 'The fields that changed, as they were; null where there was nothing. A value that may not stand here is {"withheld": "personal", "secret" or "size"}.';
comment on column audit_entries.after is 'The same fields as they became; null where nothing is left.';
comment on column audit_entries.request_id is 'The request or job that did it, as the server''s log names it.';
comment on column audit_entries.origin_id is 'From where it was asked, in audit_origins until that is forgotten; null where nobody called.';

create table audit_origins (
  workspace_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  ip text not null,
  user_agent text,
  primary key (workspace_id, id)
);
create index audit_origins_age_idx on audit_origins (workspace_id, at);
comment on table audit_origins is 'From where audited things were asked. Forgotten after 365 days, and not before: the application''s role cannot delete a younger one. The entries stay.';
comment on column audit_origins.workspace_id is 'The workspace.';
comment on column audit_origins.id is 'UUIDv7.';
comment on column audit_origins.at is 'When it was asked.';
comment on column audit_origins.ip is '@personal The address, as the outermost trusted proxy saw it.';
comment on column audit_origins.user_agent is '@personal What the browser or program said it is.';
`;

/** A day less than the job keeps them, so that two clocks that differ do not matter. */
const ONLY_OLD = `
create policy only_old on audit_origins as restrictive for delete to ${APPLICATION_ROLE}
  using (at < now() - interval '364 days')`;
