import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Internet } from '../../../src/platform/outgoing/internet.js';
import { isPublicAddress } from '../../../src/platform/outgoing/public-address.js';
import { SubscriptionTests } from '../../support/subscriptions.js';

const DERBY = [
  'UID:derby',
  'SUMMARY:Derby',
  'DTSTART:20990328T200500Z',
  'LOCATION:Stade\\, Toulouse',
];

describe('calendars that cannot be read', () => {
  let its: SubscriptionTests;
  beforeAll(async () => {
    its = await SubscriptionTests.start();
  });
  afterAll(() => its.close());

  it('are told to fail, in the language of whoever looks, and after 14 days as failing', async () => {
    const ws = await its.app.workspace();
    const { id, path } = await its.subscribe(ws);
    const problem = async (): Promise<string> => (await its.refresh(ws, id)).problem?.code;
    its.receiver.answer(path, () => ({ status: 403 }));
    expect(await problem()).toBe('answered_otherwise');
    const { problem: told } = await ws.api
      .with({ 'accept-language': 'fr' })
      .read(`/calendars/${id}`);
    expect(told.detail).toContain('403 au lieu d’un calendrier');
    its.receiver.answer(path, () => ({ status: 200, body: '<html>Sign in</html>' }));
    expect(await problem()).toBe('not_a_calendar');
    its.receiver.answer(path, () => ({ status: 200, body: 'x'.repeat(2 * 2 ** 20 + 1) }));
    expect(await problem()).toBe('too_large');
    its.receiver.answer(path, () => null);
    expect(await problem()).toBe('unreachable');
    expect((await ws.api.read(`/calendars/${id}`)).failing).toBe(false);
    await its.owner.query(
      `update calendars set problem_since = problem_since - interval '14 days' where id = $1`,
      [id],
    );
    expect((await ws.api.read(`/calendars/${id}`)).failing).toBe(true);
    its.says(path, DERBY);
    expect(await its.refresh(ws, id)).toMatchObject({ problem: null, failing: false });
  });

  it('are followed where their server leads, as far as the public internet goes', async () => {
    const ws = await its.app.workspace();
    const { id, path } = await its.subscribe(ws);
    const leadTo = (location: string): void =>
      its.receiver.answer(path, () => ({ status: 302, headers: { location } }));
    its.says('/moved.ics', DERBY);
    leadTo('/moved.ics');
    expect((await its.refresh(ws, id)).result).toMatchObject({ create: 1 });
    leadTo(path);
    expect((await its.refresh(ws, id)).problem.code).toBe('too_many_redirects');
    const internet = its.app.get(Internet);
    const isOpen = internet.isOpen.bind(internet);
    internet.isOpen = (address) => address === '127.0.0.1' || isPublicAddress(address);
    for (const [location, code] of [
      ['https://169.254.169.254/latest/meta-data', 'network_refused'],
      ['https://10.0.0.1/', 'network_refused'],
      ['https://[::1]/', 'network_refused'],
      ['https://localhost/', 'network_refused'],
      ['http://partner.example/plain', 'address_refused'],
      ['file:///etc/passwd', 'address_refused'],
      ['https://nobody.example/', 'unknown_host'],
    ] as const) {
      leadTo(location);
      expect((await its.refresh(ws, id)).problem.code).toBe(code);
    }
    Object.assign(internet, { isOpen });
  });

  it.each([
    'https://127.0.0.1/a.ics',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/a.ics',
    'https://localhost/a.ics',
    'https://10.1.2.3/a.ics',
    'http://league.example/a.ics',
    'webcal://league.example:8443/a.ics',
    'https://me:secret@league.example/a.ics',
    'file:///etc/passwd',
    'fixtures',
  ])('are refused at %s', async (url) => {
    const ws = await its.app.workspace();
    const answer = await ws.api.post('/calendars', { url, name: 'Season', kind: 'match' });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ pointer: '/url', code: 'not_a_public_https_url' }]);
    const { id } = await its.subscribe(ws);
    expect((await ws.api.patch(`/calendars/${id}`, { url })).status).toBe(400);
  });
});
