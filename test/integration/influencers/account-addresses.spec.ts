import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import type { TakenRecord } from '../../../src/kernel/record-intake.js';
import { InfluencerIntake } from '../../../src/modules/influencers/influencers.contract.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';

const addressed = (url: string) => ({
  ...{ name: 'Léa Martin', email: 'lea@example.fr' },
  accounts: [{ platform: 'instagram', handle: 'lea.eats', url }],
});

describe('addresses of accounts that imports changed one after the other', () => {
  let app: TestApp;
  let owner: Client;
  let ws: TestWorkspace;
  let seconds = 0;
  beforeAll(async () => {
    app = await startApp({ worksJobs: false });
    owner = new Client({ connectionString: app.databaseUrl });
    await owner.connect();
    ws = await app.workspace();
  });
  afterAll(async () => {
    await owner.end();
    await app.close();
  });

  /** A moment of its own for each call, as imports have. */
  const context = () => {
    seconds += 1;
    return systemContext(ws.id, new Date(Date.UTC(2099, 5, 1, 0, 0, seconds)));
  };
  const take = async (url: string): Promise<TakenRecord> => {
    const ctx = context();
    const work = () => app.get(InfluencerIntake).take(ctx, [addressed(url)]);
    const [taken] = await app.get(UnitOfWork).run(ctx, work);
    return taken!;
  };
  const takeBack = ({ receipt }: TakenRecord) => {
    const ctx = context();
    // As JSON: so it is kept in the meantime.
    const records = [{ row: 0, receipt: JSON.parse(JSON.stringify(receipt)) as object }];
    return app.get(UnitOfWork).run(ctx, () => app.get(InfluencerIntake).takeBack(ctx, records));
  };
  const accounts = async (): Promise<string[]> => {
    const { rows } = await owner.query<{ row: string }>(
      'select a::text as row from accounts a where workspace_id = $1',
      [ws.id],
    );
    return rows.map(({ row }) => row);
  };

  it('are taken back the last first, and not otherwise', async () => {
    const made = await take('https://made.example');
    const before = await accounts();
    const first = await take('https://a.example');
    const between = await accounts();
    const second = await take('https://b.example');
    expect([made.fate, first.fate, second.fate]).toEqual(['create', 'update', 'update']);
    const after = await accounts();
    const obstacle = { row: 0, code: 'influencer_changed_since' };
    expect(await takeBack(first)).toMatchObject([obstacle]);
    expect(await takeBack(made)).toMatchObject([obstacle]);
    expect(await accounts()).toEqual(after);
    expect(await takeBack(second)).toEqual([]);
    expect(await accounts()).toEqual(between);
    expect(await takeBack(first)).toEqual([]);
    expect(await accounts()).toEqual(before);
    expect(await takeBack(made)).toEqual([]);
    expect(await accounts()).toEqual([]);
  });
});
