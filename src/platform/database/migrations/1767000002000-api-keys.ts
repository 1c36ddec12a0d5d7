import type { MigrationInterface, QueryRunner } from 'typeorm';

import { APPLICATION_ROLE } from '../data-source.js';
import { statements } from '../wall.js';

/** Rotation of API keys, and by what every process learns of a change to one. */
export class ApiKeys1767000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, DOWN);
  }
}

const UP = `
alter table api_keys
  add column changed_at timestamptz not null default clock_timestamp(),
  add column replaced_by uuid,
  add constraint api_keys_workspace_id_key unique (workspace_id, id),
  add constraint api_keys_replaced_by_fkey foreign key (workspace_id, replaced_by) references api_keys (workspace_id, id),
  add constraint api_keys_replaced_by_check check (replaced_by is null or (replaced_by <> id and expires_at is not null));
drop index api_keys_workspace_idx;
create index api_keys_changed_idx on api_keys (changed_at);
comment on column api_keys.changed_at is 'When anything but its last use was changed, by the database''s clock: every process that believes in a copy of the key asks for it.';
comment on column api_keys.replaced_by is 'The key that was made to take its place.';

revoke update, delete on api_keys from ${APPLICATION_ROLE};
grant update (name, expires_at, last_used_at, revoked_at, changed_at, replaced_by) on api_keys to ${APPLICATION_ROLE};
`;

const DOWN = `
revoke update (name, expires_at, last_used_at, revoked_at, changed_at, replaced_by) on api_keys from ${APPLICATION_ROLE};
grant update, delete on api_keys to ${APPLICATION_ROLE};
create index api_keys_workspace_idx on api_keys (workspace_id, id);
alter table api_keys
  drop constraint api_keys_replaced_by_check,
  drop constraint api_keys_replaced_by_fkey,
  drop constraint api_keys_workspace_id_key,
  drop column replaced_by,
  drop column changed_at;
drop index if exists api_keys_changed_idx;
`;
