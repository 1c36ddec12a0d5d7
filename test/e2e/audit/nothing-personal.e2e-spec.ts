import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client as Postgres } from 'pg';

import { startApp, type TestApp, type TestMember, type TestWorkspace } from '../../support/app.js';
import type { Body } from '../../support/client.js';

let app: TestApp;
let ws: TestWorkspace;
let admin: TestMember;
let owner: Postgres;
beforeAll(async () => {
  app = await startApp({ worksJobs: false });
  owner = new Postgres({ connectionString: app.databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.close();
});
beforeEach(async () => {
  ws = await app.workspace();
  admin = await ws.member('admin');
});

const log = (query = ''): Promise<Body[]> => admin.api.all(`/audit-log?limit=200${query}`);

/** The newest entry of an action. */
const entry = async (action: string): Promise<Body> =>
  (await log(`&action=${encodeURIComponent(action)}`))[0];

const PERSONAL = { withheld: 'personal' };

describe('nothing personal', () => {
  it('is in the log, whatever was said of a person', async () => {
    const said = {
      name: 'Célestine Quarantotto',
      region: 'Montauban-Nord',
      notes: 'allergic to peanuts',
      emails: ['celestine@quarantotto.example'],
      phones: ['+33561234567'],
      tags: ['grumpy-friend'],
      languages: ['oc'],
      agent: { name: 'Barnabé Agent', email: 'agent@barnabe.example', phone: '+33561234568' },
    };
    const { id } = await ws.api.create('/influencers', {
      ...said,
      field: 'sport',
      accounts: [
        {
          platform: 'instagram',
          handle: 'celestine.q',
          followers: 1234,
          url: 'https://instagram.com/celestine.q',
        },
      ],
    });
    await ws.api.patch(`/influencers/${id}`, {
      name: 'Célestine Cinquantotto',
      field: 'music',
      emails: ['other@quarantotto.example'],
      phones: [],
      notes: 'not any more',
    });
    await ws.api.create(`/influencers/${id}/do-not-contact`, { reason: 'asked us on the phone' });
    await ws.api.delete(`/influencers/${id}/do-not-contact`);
    await ws.api.create(`/influencers/${id}/accounts`, { platform: 'x', handle: 'cq_secret' });
    const entries = await log(`&subjectId=${id}`);
    expect(entries.map(({ action }) => action)).toEqual([
      'influencer.do-not-contact-lifted',
      'influencer.marked-do-not-contact',
      'influencer.changed',
      'influencer.created',
    ]);
    expect(entries[2]).toMatchObject({
      subject: { name: 'Célestine Cinquantotto' },
      before: { field: 'sport', name: PERSONAL, notes: PERSONAL },
      after: { field: 'music', name: PERSONAL, emails: PERSONAL, phones: PERSONAL },
    });
    expect(entries[2].after).not.toHaveProperty('tags');
    expect(await entry('account.added')).toMatchObject({
      subject: { type: 'account', name: 'Célestine Cinquantotto' },
      after: { influencerId: id, platform: 'x', handle: PERSONAL },
    });
    const { rows } = await owner.query<{ text: string }>(
      'select e::text as text from audit_entries e where workspace_id = $1',
      [ws.id],
    );
    const whole = rows
      .map(({ text }) => text)
      .join('\n')
      .toLowerCase();
    const words =
      /célestine|quarantotto|cinquantotto|montauban|peanuts|any more|5612345|grumpy|barnab|celestine|cq_secret|asked us/;
    expect(rows.length).toBeGreaterThan(5);
    expect(words.exec(whole)).toBeNull();
    expect(whole).not.toContain(admin.email.toLowerCase());
    expect(whole).not.toContain('127.0.0.1');
  });
});
