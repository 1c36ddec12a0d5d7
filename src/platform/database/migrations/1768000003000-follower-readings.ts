import type { MigrationInterface, QueryRunner } from 'typeorm';

import { statements } from '../wall.js';

/** A follower count is a reading of an account: it says how it was taken, as a post's readings do. */
export class FollowerReadings1768000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, DOWN);
  }
}

const UP = `
alter table follower_counts add column method text;
comment on column follower_counts.method is 'How it was taken, in the sender''s words; null is unknown.';
alter table follower_counts add column quality text;
comment on column follower_counts.quality is 'How good it is, in the sender''s words; null is unknown.';
`;

const DOWN = `
alter table follower_counts drop column quality;
alter table follower_counts drop column method;
`;
