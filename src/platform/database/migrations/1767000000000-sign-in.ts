import type { MigrationInterface, QueryRunner } from 'typeorm';

import { APPLICATION_ROLE } from '../data-source.js';
import { installationTable, statements } from '../wall.js';

/**
 * What better-auth's second factor keeps, what we know of a session beyond it, how often somebody
 * tried to come in, and the mails about an account that belong to no workspace.
 */
export class SignIn1767000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, UP);
    await runner.query(
      `grant select, insert, update, delete on identity."twoFactor" to ${APPLICATION_ROLE}`,
    );
    await installationTable(runner, 'identity.attempts');
    await installationTable(runner, 'account_mails', ['select', 'insert', 'delete']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, DOWN);
  }
}

const UP = `
alter table identity."user" add column "twoFactorEnabled" boolean;

create table identity."twoFactor" (
  "id" text not null primary key,
  "secret" text not null,
  "backupCodes" text not null,
  "userId" text not null references identity."user" ("id") on delete cascade,
  "verified" boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);

create index "twoFactor_secret_idx" on identity."twoFactor" ("secret");
create index "twoFactor_userId_idx" on identity."twoFactor" ("userId");

alter table identity."session" add column "method" text;
alter table identity."session" add column "secondFactor" boolean;
alter table identity."session" add column "lastSeenAt" timestamptz;

create table identity.attempts (
  key varchar(255) not null primary key,
  points integer not null default 0,
  expire bigint
);
create index attempts_expire_idx on identity.attempts (expire);
comment on table identity.attempts is 'How often somebody tried what may not be guessed, and whose turn it is. Kept by rate-limiter-flexible.';
comment on column identity.attempts.key is 'The kind of attempt and a MAC of its subject: no address is stored in clear.';
comment on column identity.attempts.points is 'How many attempts.';
comment on column identity.attempts.expire is 'Until when they count, in milliseconds since 1970.';

create table account_mails (
  id uuid not null primary key,
  recipient text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  locale text not null check (locale in ('fr', 'en')),
  about text not null,
  created_at timestamptz not null
);
create index account_mails_age_idx on account_mails (created_at);
comment on table account_mails is 'Mails about accounts, kept where no SMTP server is set. They belong to no workspace; only the operator reads them.';
comment on column account_mails.id is 'UUIDv7.';
comment on column account_mails.recipient is '@personal Whom the mail is for.';
comment on column account_mails.subject is 'Its subject.';
comment on column account_mails.body_text is '@personal Its text, encrypted: it may carry a secret.';
comment on column account_mails.body_html is '@personal Its HTML, encrypted: it may carry a secret.';
comment on column account_mails.locale is 'Its language.';
comment on column account_mails.about is 'What it was sent about.';
comment on column account_mails.created_at is 'When it was kept.';
`;

const DOWN = `
drop table account_mails;
drop table identity.attempts;
alter table identity."session" drop column "lastSeenAt";
alter table identity."session" drop column "secondFactor";
alter table identity."session" drop column "method";
drop table identity."twoFactor";
alter table identity."user" drop column "twoFactorEnabled";
`;
