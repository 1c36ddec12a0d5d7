import type { MigrationInterface, QueryRunner } from 'typeorm';

import { APPLICATION_ROLE } from '../data-source.js';
import { statements, wall } from '../wall.js';

/** Invitations by which people become members. */
export class Members1767000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, UP);
    await wall(runner, 'member_invitations', ['select', 'insert', 'update', 'delete']);
    await runner.query(ONLY_CLOSED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table member_invitations');
  }
}

const UP = `
create table member_invitations (
  workspace_id uuid not null,
  id uuid not null,
  email text not null check (length(email) between 3 and 254),
  role text not null check (role in ('admin', 'manager', 'analyst', 'door')),
  locale text not null check (locale in ('fr', 'en')),
  token_hash bytea not null check (length(token_hash) = 32),
  delivery text not null check (delivery in ('queued', 'sent', 'bounced')),
  invited_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null,
  mailed_at timestamptz[] not null,
  accepted_at timestamptz,
  accepted_by uuid,
  revoked_at timestamptz,
  primary key (workspace_id, id),
  constraint member_invitations_token_key unique (workspace_id, token_hash),
  check ((accepted_at is null) = (accepted_by is null)),
  check (accepted_at is null or revoked_at is null)
);
create unique index member_invitations_open_key on member_invitations (workspace_id, email)
  where accepted_at is null and revoked_at is null;
comment on table member_invitations is 'People who were asked by mail to become members. Forgotten 90 days after they are closed.';
comment on column member_invitations.workspace_id is 'The workspace.';
comment on column member_invitations.id is 'UUIDv7.';
comment on column member_invitations.email is '@personal The address that was written to, in lower case.';
comment on column member_invitations.role is 'The role that accepting gives: admin, manager, analyst or door.';
comment on column member_invitations.locale is 'Language of the mail.';
comment on column member_invitations.token_hash is 'SHA-256 of the token in the newest link; older links lead nowhere.';
comment on column member_invitations.delivery is 'How far the newest mail came: queued, sent or bounced.';
comment on column member_invitations.invited_by is 'Who invited, or invited again.';
comment on column member_invitations.created_at is 'When the address was first invited.';
comment on column member_invitations.updated_at is 'When it was last changed.';
comment on column member_invitations.expires_at is 'When the newest link stops working.';
comment on column member_invitations.mailed_at is 'When mails were sent in the day before the last one: nobody is to be flooded.';
comment on column member_invitations.accepted_at is 'When it was accepted.';
comment on column member_invitations.accepted_by is 'The user who accepted it, in the identity schema.';
comment on column member_invitations.revoked_at is 'When it was taken back.';
`;

/** A day less than the job keeps them, so that two clocks that differ do not matter. */
const ONLY_CLOSED = `
create policy only_closed on member_invitations as restrictive for delete to ${APPLICATION_ROLE}
  using (coalesce(accepted_at, revoked_at, expires_at) < now() - interval '89 days')`;
