import type { MigrationInterface, QueryRunner } from 'typeorm';

import { renewWalls } from '../wall.js';

/** Lets every wall read whose transaction it is once a statement instead of once a row. */
export class WallsReadOnce1768000004000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return renewWalls(runner);
  }

  /** The rule is the same, and `wall` makes new ones so in any case. */
  async down(): Promise<void> {}
}
