import type { MigrationInterface, QueryRunner } from 'typeorm';

import { APPLICATION_ROLE } from '../data-source.js';

/** An import that is taken back takes along what it wrote into the history of invitations; the audit log keeps both. */
export class HistoryTakenBack1769000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant delete on invitation_changes to ${APPLICATION_ROLE}`);
    await runner.query(
      `comment on table invitation_changes is 'Every change of an invitation, with who and when. Nothing in it is changed; an import that is taken back takes its own rows along.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke delete on invitation_changes from ${APPLICATION_ROLE}`);
    await runner.query(
      `comment on table invitation_changes is 'Every change of an invitation, with who and when. Append-only.'`,
    );
  }
}
