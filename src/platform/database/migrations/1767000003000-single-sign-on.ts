import type { MigrationInterface, QueryRunner } from 'typeorm';

import { installationTable, statements } from '../wall.js';

/** Who comes in from the company's provider, and which of its groups have which role. */
export class SingleSignOn1767000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, UP);
    await installationTable(runner, 'group_roles', ['select', 'insert', 'delete']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, DOWN);
  }
}

const UP = `
create unique index "account_provider_key" on identity."account" ("providerId", "accountId");

alter table workspaces add column require_single_sign_on boolean not null default false;
comment on column workspaces.require_single_sign_on is 'Whether members are let in only when they signed in at the company''s provider.';

alter table members add column source text not null default 'hand';
alter table members add constraint members_source_check check (source in ('hand', 'single_sign_on'));
comment on column members.source is 'hand where somebody gave the role here, single_sign_on where groups of the company''s provider give it and may take it away.';

create table group_roles (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  group_name text not null check (length(group_name) between 1 and 256),
  role text not null check (role in ('admin', 'manager', 'analyst', 'door')),
  primary key (workspace_id, group_name)
);
create index group_roles_group_idx on group_roles (group_name);
comment on table group_roles is 'Groups of the company''s provider and the role that each gives in a workspace. Outside the wall: read at sign-in, by group.';
comment on column group_roles.workspace_id is 'The workspace.';
comment on column group_roles.group_name is 'The group, as the provider spells it.';
comment on column group_roles.role is 'admin, manager, analyst or door.';
`;

const DOWN = `
drop table group_roles;
alter table members drop column source;
alter table workspaces drop column require_single_sign_on;
drop index identity."account_provider_key";
`;
