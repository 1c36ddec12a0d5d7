import type { MigrationInterface, QueryRunner } from 'typeorm';

import { APPLICATION_ROLE } from '../data-source.js';
import { statements } from '../wall.js';

/** What better-auth's second factor keeps, and what we know of a session beyond it. */
export class SignIn1767000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, UP);
    await runner.query(
      `grant select, insert, update, delete on identity."twoFactor" to ${APPLICATION_ROLE}`,
    );
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
`;

const DOWN = `
alter table identity."session" drop column "lastSeenAt";
alter table identity."session" drop column "secondFactor";
alter table identity."session" drop column "method";
drop table identity."twoFactor";
alter table identity."user" drop column "twoFactorEnabled";
`;
