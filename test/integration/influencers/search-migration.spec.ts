import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';

import { ownerDataSource } from '../../../src/platform/database/data-source.js';
import { PeopleSearch1769000001000 } from '../../../src/platform/database/migrations/1769000001000-people-search.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';

const NAMES = [
  'Léa Martin',
  'Jean-Pierre d’Œuvre',
  'Zoé  BERNARD (Zouzou)',
  'Guest 12',
  'Ana Ana',
  'A B C D E F G H I J',
  'Squeezie',
];

describe('the migration of people who are known already', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ worksJobs: false });
  });
  afterAll(() => app.close());

  const kept = async (runner: QueryRunner, ws: TestWorkspace) => ({
    words: (await runner.query(
      'select word, influencer_id, backwards, size from influencer_words where workspace_id = $1 order by 1, 2',
      [ws.id],
    )) as unknown[],
    likenesses: (await runner.query(
      'select key, influencer_id from influencer_likenesses where workspace_id = $1 order by 1, 2',
      [ws.id],
    )) as unknown[],
  });

  it('keeps of them what adding them keeps', async () => {
    const spaces = [await app.workspace(), await app.workspace()];
    for (const { api } of spaces) {
      for (const [index, name] of NAMES.entries()) {
        const accounts = [{ platform: 'instagram', handle: `some.body_${index}` }];
        await api.create('/influencers', {
          ...{ name, field: 'art', email: `guest${index}@example.fr`, accounts },
        });
      }
    }
    const source = await ownerDataSource(app.databaseUrl, []).initialize();
    const runner = source.createQueryRunner();
    const before = await Promise.all(spaces.map((ws) => kept(runner, ws)));
    expect(before[0]?.words.length).toBeGreaterThan(20);
    const migration = new PeopleSearch1769000001000();
    await runner.startTransaction();
    await migration.down(runner);
    await migration.up(runner);
    await runner.commitTransaction();
    expect(await Promise.all(spaces.map((ws) => kept(runner, ws)))).toEqual(before);
    await runner.release();
    await source.destroy();
  });
});
