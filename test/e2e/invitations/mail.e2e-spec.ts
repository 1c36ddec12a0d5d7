import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer, type SMTPServerAddress } from 'smtp-server';
import type { AddressInfo } from 'node:net';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { until } from '../../support/until.js';

interface Received {
  readonly to: string;
  readonly source: string;
}

const HOUR = 3_600_000;

let smtp: SMTPServer;
let app: TestApp;
let ws: TestWorkspace;
let eventId: string;
const received: Received[] = [];
const turnedAway: string[] = [];

const refuse = (code: number, text: string): Error =>
  Object.assign(new Error(text), { responseCode: code });

/** A real mail server that knows nobody called gone@, and is busy once for busy@. */
const startSmtp = async (): Promise<number> => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }: SMTPServerAddress, _session, done) => {
      if (address.startsWith('gone@')) return done(refuse(550, 'no such mailbox'));
      if (address.startsWith('busy@') && turnedAway.push(address) === 1)
        return done(refuse(451, 'try again later'));
      return done();
    },
    onData: (stream, session, done) => {
      let source = '';
      stream.on('data', (chunk: Buffer) => (source += chunk.toString('utf8')));
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo[0]?.address ?? '', source });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  return (smtp.server.address() as AddressInfo).port;
};

beforeAll(async () => {
  const port = await startSmtp();
  app = await startApp({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mailFrom: 'Tribune <tribune@team.example>',
  });
  ws = await app.workspace();
  const event = await ws.api.create('/events', {
    kind: 'premiere',
    title: 'Première <b>& après</b>',
    venue: { name: 'Cinéma', city: 'Toulouse', timeZone: 'Europe/Paris' },
    startsAt: new Date(Date.now() + 48 * HOUR).toISOString(),
    endsAt: new Date(Date.now() + 50 * HOUR).toISOString(),
    seats: 10,
  });
  eventId = event.id;
});
afterAll(async () => {
  await app.close();
  await new Promise<void>((resolve) => smtp.close(resolve));
});

const invite = async (email: string, locale: string): Promise<{ id: string; guestUrl: string }> => {
  const { id: influencerId } = await ws.api.create('/influencers', {
    name: `Guest ${email}`,
    field: 'cinema',
    email,
    locale,
  });
  const { id } = await ws.api.create('/invitations', { eventId, influencerId });
  return (await ws.api.post(`/invitations/${id}/send`)).body;
};

const delivery = async (id: string): Promise<string> =>
  (await ws.api.read(`/invitations/${id}`)).delivery;
const unfold = (source: string): string =>
  Buffer.from(
    source
      .replaceAll('=\r\n', '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

describe('an invitation by mail', () => {
  it('reaches the guest with their link, in their language, and is then sent', async () => {
    const { id, guestUrl } = await invite('francophone@guests.example', 'fr');
    await until(async () => (await delivery(id)) === 'sent');
    const mail = received.find(({ to }) => to === 'francophone@guests.example');
    const text = unfold(mail?.source ?? '');
    expect(text).toContain(guestUrl);
    expect(text).toContain('From: Tribune <tribune@team.example>');
    expect(text).toMatch(/Content-Language: fr/i);
    expect(text).toContain('&lt;b&gt;&amp; après');
    const english = await invite('anglophone@guests.example', 'en');
    await until(async () => (await delivery(english.id)) === 'sent');
    expect(received.find(({ to }) => to.startsWith('anglophone'))?.source).toMatch(
      /Content-Language: en/i,
    );
  });

  it('bounces where the mailbox does not exist', async () => {
    const { id } = await invite('gone@guests.example', 'fr');
    await until(async () => (await delivery(id)) === 'bounced');
  });

  it('shows the host an offer that cannot be delivered', async () => {
    const event = await ws.api.create('/events', {
      kind: 'premiere',
      title: 'Une place',
      venue: { name: 'Cinéma', city: 'Toulouse', timeZone: 'Europe/Paris' },
      startsAt: new Date(Date.now() + 48 * HOUR).toISOString(),
      endsAt: new Date(Date.now() + 50 * HOUR).toISOString(),
      seats: 1,
    });
    const ids: string[] = [];
    for (const email of ['there@guests.example', 'gone@elsewhere.example']) {
      const person = await ws.api.create('/influencers', { name: email, field: 'cinema', email });
      const made = { eventId: event.id, influencerId: person.id };
      const { id } = await ws.api.create('/invitations', made);
      await ws.api.create(`/invitations/${id}/answer`, { answer: 'accept' });
      ids.push(id);
    }
    await ws.api.create(`/invitations/${ids[0]}/answer`, { answer: 'withdraw' });
    await until(async () => (await delivery(ids[1]!)) === 'bounced');
    const { items } = await ws.api.read(`/invitations/${ids[1]}/history`);
    expect(items.at(-1)).toMatchObject({ axis: 'delivery', to: 'bounced', note: 'offer' });
  });

  it('is tried again where the server is busy', async () => {
    const { id } = await invite('busy@guests.example', 'fr');
    await until(async () => (await delivery(id)) === 'sent');
    expect(turnedAway.length).toBe(2);
  });
});
