import type { MigrationInterface, QueryRunner } from 'typeorm';

import { APPLICATION_ROLE } from '../data-source.js';
import { statements } from '../wall.js';

/** Codes that were used, one second factor a user, and workspaces that ask for one. */
export class SecondFactor1767000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, UP);
    await runner.query(
      `grant select, insert, delete on identity.used_codes to ${APPLICATION_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, DOWN);
  }
}

const UP = `
alter table workspaces add column require_second_factor boolean not null default false;
comment on column workspaces.require_second_factor is 'Whether members come in with a second factor only.';

create table identity.used_codes (
  user_id text not null references identity."user" ("id") on delete cascade,
  code_mac bytea not null check (length(code_mac) = 32),
  used_at timestamptz not null,
  primary key (user_id, code_mac)
);
create index used_codes_age_idx on identity.used_codes (used_at);
comment on table identity.used_codes is 'Codes of authenticator apps that were shown already, so that none opens twice. Kept for minutes.';
comment on column identity.used_codes.user_id is 'Whose code.';
comment on column identity.used_codes.code_mac is 'A MAC of the code.';
comment on column identity.used_codes.used_at is 'When it was shown.';

drop index identity."twoFactor_userId_idx";
create unique index "twoFactor_userId_idx" on identity."twoFactor" ("userId");
`;

const DOWN = `
drop index identity."twoFactor_userId_idx";
create index "twoFactor_userId_idx" on identity."twoFactor" ("userId");
drop table identity.used_codes;
alter table workspaces drop column require_second_factor;
`;
