import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { until } from '../../support/until.js';

interface Received {
  readonly to: readonly string[];
  readonly source: string;
}

const HOUR = 3_600_000;

/** Line ends of mail and of programs, each followed by what must not become a header. */
const INJECTED = [
  '\r\nBcc: spy@example.org',
  '\nBcc: spy@example.org',
  '\rBcc: spy@example.org',
  '\r\n\r\n<script>alert(1)</script>',
  '\u2028Bcc: spy@example.org',
  '\u0085Bcc: spy@example.org',
  '\u000bBcc: spy@example.org',
  ' =?utf-8?Q?=0D=0ABcc:_spy@example.org?=',
  '%0d%0aBcc: spy@example.org',
  `${' long'.repeat(30)}\r\nBcc: spy@example.org`,
];

let smtp: SMTPServer;
let app: TestApp;
let ws: TestWorkspace;
const received: Received[] = [];

const startSmtp = async (): Promise<number> => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, { envelope }, done) => {
      let source = '';
      stream.on('data', (chunk: Buffer) => (source += chunk.toString('latin1')));
      stream.on('end', () => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), source });
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
});
afterAll(async () => {
  await app.close();
  await new Promise<void>((resolve) => smtp.close(resolve));
});

/** The fields of a message's head, as a mail server reads them: folded lines belong to the one before. */
const headOf = (source: string): { name: string; value: string }[] =>
  (source.split('\r\n\r\n')[0] ?? '')
    .split(/\r\n(?![ \t])/)
    .map((line) => ({ name: line.split(':')[0] ?? '', value: line.slice(line.indexOf(':') + 1) }));

const EXPECTED = [
  'Auto-Submitted',
  'Content-Language',
  'Content-Type',
  'Date',
  'From',
  'MIME-Version',
  'Message-ID',
  'Subject',
  'To',
];

describe('a mail to a guest', () => {
  it.each(INJECTED.map((text) => [text]))('has no header of the text %j', async (text) => {
    const before = received.length;
    const email = `guest-${before}@example.com`;
    await ws.api.patch('', { name: `Host${text}`.slice(0, 120) });
    const { id: eventId } = await ws.api.create('/events', {
      kind: 'match',
      title: `Match${text}`,
      venue: {
        name: `Stadium${text}`,
        city: `Toulouse${text}`.slice(0, 120),
        timeZone: 'Europe/Paris',
      },
      startsAt: new Date(Date.now() + 48 * HOUR).toISOString(),
      endsAt: new Date(Date.now() + 50 * HOUR).toISOString(),
      seats: 10,
    });
    const person = { name: `Léa${text}`, field: 'food', email, locale: 'en' };
    const { id: influencerId } = await ws.api.create('/influencers', person);
    const { id } = await ws.api.create('/invitations', { eventId, influencerId });
    await ws.api.create(`/invitations/${id}/send`);
    await until(() => received.length > before);
    const { to, source } = received[before]!;
    expect(to).toEqual([email]);
    const head = headOf(source);
    expect(head.map(({ name }) => name).sort()).toEqual(EXPECTED);
    expect(head.find(({ name }) => name === 'To')?.value.trim()).toBe(email);
    expect(source.split('\r\n\r\n')[0]).not.toMatch(/(^|[\r\n])bcc:/i);
    expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each([
    'guest@example.com\r\nBcc: spy@example.org',
    'guest@example.com\nRCPT TO:<spy@example.org>',
    'guest@example.com, spy@example.org',
    'guest@example.com>\r\nRCPT TO:<spy@example.org',
    '"guest\r\nBcc: spy"@example.com',
    '"guest\\\r\nBcc: spy"@example.com',
    '"guest, spy@example.org"@example.com',
    'Guest <guest@example.com>',
    'guest@example.com\u0000',
    'guest@\u0000example.com',
    'guest\u2028@example.com',
    'guest@example.com\u0085',
    'guest\ud800@example.com',
  ])('never goes to %j: that is no address', async (email) => {
    const person = { name: 'Léa', field: 'food' };
    const tries: [object, string][] = [
      [{ ...person, email }, '/email'],
      [{ ...person, emails: [email] }, '/emails'],
      [{ ...person, agent: { email } }, '/agent/email'],
    ];
    for (const [body, pointer] of tries)
      expect(await ws.api.post('/influencers', body)).toMatchObject({
        status: 400,
        body: {
          errors: [{ pointer, code: expect.stringMatching(/^not_an_email|nul_character$/) }],
        },
      });
  });
});
