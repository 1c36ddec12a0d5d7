import type { MigrationInterface, QueryRunner } from 'typeorm';

import { installationTable, statements, wall } from '../wall.js';

export class Workspaces1766000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, UP);
    await installationTable(runner, 'installation', ['select', 'insert']);
    await installationTable(runner, 'workspaces');
    await installationTable(runner, 'members');
    await installationTable(runner, 'api_keys');
    await wall(runner, 'idempotency_keys');
    await wall(runner, 'mail_outbox');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table mail_outbox, idempotency_keys, api_keys, members, workspaces, installation',
    );
  }
}

const UP = `
create table installation (
  id boolean primary key default true check (id),
  secret_check text not null,
  created_at timestamptz not null
);
comment on table installation is 'One row: facts about this installation as a whole.';
comment on column installation.id is 'Always true: there is one row.';
comment on column installation.secret_check is 'A MAC made with the installation''s secret, by which a process with another secret is found out.';
comment on column installation.created_at is 'When the database was first used.';

create table workspaces (
  id uuid primary key,
  slug text not null constraint workspaces_slug_key unique check (slug ~ '^[a-z0-9](-?[a-z0-9])*$' and length(slug) <= 60),
  name text not null check (length(name) between 1 and 120),
  time_zone text not null,
  locale text not null check (locale in ('fr', 'en')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  universe_population bigint not null check (universe_population > 0),
  universe_label text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on table workspaces is 'A team and all its data. Outside the wall: it must be read before it is known whose request it is.';
comment on column workspaces.id is 'UUIDv7.';
comment on column workspaces.slug is 'The workspace''s name in addresses.';
comment on column workspaces.name is 'The workspace''s name on screen.';
comment on column workspaces.time_zone is 'IANA zone in which days are counted in reports.';
comment on column workspaces.locale is 'Language of mails to people who named none.';
comment on column workspaces.currency is 'ISO 4217; the currency proposed for new amounts.';
comment on column workspaces.universe_population is 'People over whom net reach is estimated, where a campaign states no other universe.';
comment on column workspaces.universe_label is 'Who these people are, in words.';
comment on column workspaces.created_at is 'When it was made.';
comment on column workspaces.updated_at is 'When it was last changed.';

create table members (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  user_id uuid not null,
  role text not null check (role in ('admin', 'manager', 'analyst', 'door')),
  created_at timestamptz not null,
  primary key (workspace_id, user_id)
);
create index members_user_idx on members (user_id);
comment on table members is 'Users in a workspace with their role. Outside the wall: read at sign-in by user.';
comment on column members.workspace_id is 'The workspace.';
comment on column members.user_id is 'The user, in the identity schema.';
comment on column members.role is 'admin, manager, analyst or door.';
comment on column members.created_at is 'When the user became a member.';

create table api_keys (
  id uuid primary key,
  workspace_id uuid not null references workspaces (id) on delete cascade,
  name text not null check (length(name) between 1 and 120),
  hash bytea not null constraint api_keys_hash_key unique check (length(hash) = 32),
  hint text not null,
  scopes text[] not null check (cardinality(scopes) > 0),
  created_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_keys_workspace_idx on api_keys (workspace_id, id);
comment on table api_keys is 'Credentials of integrations. Outside the wall: looked up by hash before the workspace is known.';
comment on column api_keys.id is 'UUIDv7.';
comment on column api_keys.workspace_id is 'The one workspace that the key opens.';
comment on column api_keys.name is 'What the key is for, in the admin''s words.';
comment on column api_keys.hash is 'SHA-256 of the key; the key itself is shown once and not kept.';
comment on column api_keys.hint is 'The key''s last four characters, to tell keys apart.';
comment on column api_keys.scopes is 'The permissions that the key grants.';
comment on column api_keys.created_by is 'Who made it.';
comment on column api_keys.created_at is 'When it was made.';
comment on column api_keys.expires_at is 'When it stops working by itself, if ever.';
comment on column api_keys.last_used_at is 'When it was last used, to the minute.';
comment on column api_keys.revoked_at is 'When it was revoked.';

create table idempotency_keys (
  workspace_id uuid not null,
  actor text not null,
  key text not null,
  fingerprint bytea not null,
  answer bytea not null,
  created_at timestamptz not null,
  primary key (workspace_id, actor, key)
);
create index idempotency_keys_age_idx on idempotency_keys (workspace_id, created_at);
comment on table idempotency_keys is 'Answers already given under an Idempotency-Key, kept for 24 hours.';
comment on column idempotency_keys.workspace_id is 'The workspace.';
comment on column idempotency_keys.actor is 'Who sent the key.';
comment on column idempotency_keys.key is 'The key as it was sent.';
comment on column idempotency_keys.fingerprint is 'SHA-256 of method, address and body.';
comment on column idempotency_keys.answer is 'Status, Location and body of the answer, encrypted.';
comment on column idempotency_keys.created_at is 'When the answer was given.';

create table mail_outbox (
  workspace_id uuid not null,
  id uuid not null,
  recipient text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  locale text not null,
  about text not null,
  created_at timestamptz not null,
  primary key (workspace_id, id)
);
comment on table mail_outbox is 'Mails that no SMTP server took because none is set: they are read in the application.';
comment on column mail_outbox.workspace_id is 'The workspace.';
comment on column mail_outbox.id is 'UUIDv7.';
comment on column mail_outbox.recipient is '@personal The address.';
comment on column mail_outbox.subject is '@personal The subject.';
comment on column mail_outbox.body_text is '@personal The text part, encrypted: it may hold a guest link.';
comment on column mail_outbox.body_html is '@personal The HTML part, encrypted: it may hold a guest link.';
comment on column mail_outbox.locale is 'Language of the mail.';
comment on column mail_outbox.about is 'What it was sent about, for instance invitation:<id>.';
comment on column mail_outbox.created_at is 'When it would have been sent.';
`;
