import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Workspaces } from '../../../src/modules/workspaces/workspaces.contract.js';
import { startApp, type TestApp } from '../../support/app.js';

describe('a job that visits every workspace', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ worksJobs: false });
  });
  afterAll(() => app.close());

  it('goes on after one that fails, and says so at the end', async () => {
    const teams = [await app.workspace(), await app.workspace(), await app.workspace()];
    const [first = '', ...others] = teams.map(({ id }) => id);
    const visited: string[] = [];
    const visits = app.get(Workspaces).visitAll(async ({ workspaceId, actor }) => {
      expect(actor).toEqual({ kind: 'system' });
      if (workspaceId === first) throw new Error('broken');
      visited.push(workspaceId);
    });
    await expect(visits).rejects.toThrow('1 workspaces failed');
    expect(visited.sort()).toEqual([...others].sort());
  });
});
