import type { AddressInfo } from 'node:net';

import { SMTPServer, type SMTPServerAddress } from 'smtp-server';

import { until } from './until.js';

/** A mail as it came over SMTP: to whom the envelope sends it, and its source, line by line. */
export interface ReceivedMail {
  readonly to: readonly string[];
  readonly source: string;
}

export interface MailServer {
  /** For the setting `smtpUrl`. */
  readonly url: string;
  /** Every mail to this address so far, the oldest first. */
  to(address: string): ReceivedMail[];
  /** Waits until there are `count` mails to this address, and returns the last of them. */
  wait(address: string, count?: number): Promise<ReceivedMail>;
  close(): Promise<void>;
}

/** A real mail server on a free port; it knows nobody whose address begins with `gone@`. */
export const startMailServer = async (): Promise<MailServer> => {
  const received: ReceivedMail[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }: SMTPServerAddress, _session, done) =>
      address.startsWith('gone@')
        ? done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
        : done(),
    onData: (stream, session, done) => {
      let source = '';
      stream.on('data', (chunk: Buffer) => (source += chunk.toString('latin1')));
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), source });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const to = (address: string): ReceivedMail[] =>
    received.filter((mail) => mail.to.includes(address));
  return {
    url: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
    to,
    wait: async (address, count = 1) => {
      await until(() => to(address).length >= count);
      return to(address).at(-1)!;
    },
    close: () => new Promise<void>((resolve) => smtp.close(() => resolve())),
  };
};

/** The names of a mail's headers, in lower case, in their order. */
export const headerNames = ({ source }: ReceivedMail): string[] =>
  [...(source.split('\r\n\r\n')[0] ?? '').matchAll(/^([^\s:]+):/gm)].map(([, name = '']) =>
    name.toLowerCase(),
  );

/** A header's value with the words that RFC 2047 encodes read. */
export const header = ({ source }: ReceivedMail, name: string): string => {
  const head = (source.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]/g, ' ');
  const value = new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? '';
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?(q|b)\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b' ? base64(word) : quoted(word.replaceAll('_', ' ')),
    );
};

/** The parts of a mail as text: what its reader sees. */
export const bodyOf = ({ source }: ReceivedMail): string =>
  source
    .split(/^--.*$/m)
    .map((part) => {
      const [head = '', ...rest] = part.split('\r\n\r\n');
      const body = rest.join('\r\n\r\n');
      return /transfer-encoding: base64/i.test(head) ? base64(body) : quoted(body);
    })
    .join('\n');

const base64 = (text: string): string => Buffer.from(text, 'base64').toString('utf8');

const quoted = (text: string): string =>
  Buffer.from(
    text
      .replaceAll('=\r\n', '')
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
