import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client as Database } from 'pg';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Body } from '../../support/client.js';

let app: TestApp;
let owner: Database;
beforeAll(async () => {
  app = await startApp({ worksJobs: false });
  owner = new Database({ connectionString: app.databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.close();
});

const shown = async (ws: TestWorkspace): Promise<Body> => {
  const { rows } = await owner.query<Body>(
    `select require_second_factor as factor, require_single_sign_on as provider
       from workspaces where id = $1`,
    [ws.id],
  );
  return rows[0];
};

const entriesOf = async (ws: TestWorkspace): Promise<string[]> => {
  const { rows } = await owner.query<{ action: string }>(
    `select action from audit_entries where workspace_id = $1 and subject_id = workspace_id::text`,
    [ws.id],
  );
  return rows.map(({ action }) => action);
};

describe('an API key with every scope', () => {
  it('can neither ask for a second factor nor stop asking', async () => {
    const ws = await app.workspace();
    const refused = {
      status: 409,
      body: { code: 'second_factor_first', errors: [{ pointer: '/requireSecondFactor' }] },
    };
    expect(await ws.api.patch('', { requireSecondFactor: true })).toMatchObject(refused);
    await owner.query('update workspaces set require_second_factor = true where id = $1', [ws.id]);
    expect(await ws.api.patch('', { requireSecondFactor: false })).toMatchObject(refused);
    expect(await shown(ws)).toMatchObject({ factor: true });
    const same = { requireSecondFactor: true, name: 'Still asked' };
    expect((await ws.api.patch('', same)).status).toBe(200);
    expect((await ws.api.patch('', { name: 'Asked as before' })).status).toBe(200);
  });

  it('cannot stop a workspace from letting in by the company’s provider only', async () => {
    const ws = await app.workspace();
    await owner.query('update workspaces set require_single_sign_on = true where id = $1', [ws.id]);
    const groupRoles = [{ group: 'Doors', role: 'door' }];
    expect(await ws.api.put('/single-sign-on', { required: false, groupRoles })).toMatchObject({
      status: 409,
      body: { code: 'single_sign_on_first', errors: [{ pointer: '/required' }] },
    });
    expect(await shown(ws)).toMatchObject({ provider: true });
    expect(await entriesOf(ws)).not.toContain('single-sign-on.changed');
    expect((await ws.api.put('/single-sign-on', { required: true, groupRoles })).status).toBe(200);
  });
});
