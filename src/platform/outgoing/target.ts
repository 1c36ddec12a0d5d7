import { isIP } from 'node:net';

import type { Internet } from './internet.js';
import { OutgoingFailure } from './outgoing-failure.js';

const HTTPS_PORT = 443;

/** Where a request goes: the address as it was given, and the IP addresses that were checked for it. */
export interface Target {
  readonly url: URL;
  /** Host name, or IP address without brackets. */
  readonly host: string;
  readonly port: number;
  readonly addresses: readonly string[];
}

/** Looks a target up, once, and checks it; throws `OutgoingFailure` where no request may go there. */
export const findTarget = async (
  internet: Internet,
  text: string,
  ports: readonly number[] = [HTTPS_PORT],
): Promise<Target> => {
  const url = readUrl(text);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port === '' ? HTTPS_PORT : Number(url.port);
  if (!ports.includes(port)) throw new OutgoingFailure('address_refused');
  const addresses = isIP(host) === 0 ? await lookUp(internet, host) : [host];
  if (!addresses.every((address) => internet.isOpen(address))) {
    throw new OutgoingFailure('network_refused');
  }
  return { url, host, port, addresses };
};

/** The parser has turned 127.1, 0x7f000001 and 2130706433 into 127.0.0.1 here, as connecting would. */
const readUrl = (text: string): URL => {
  if (!URL.canParse(text)) throw new OutgoingFailure('address_refused');
  const url = new URL(text);
  const hasCredentials = url.username !== '' || url.password !== '';
  if (url.protocol !== 'https:' || hasCredentials) throw new OutgoingFailure('address_refused');
  return url;
};

const lookUp = async (internet: Internet, name: string): Promise<readonly string[]> => {
  // Some resolvers send names below localhost out into the world, where anybody may answer.
  if (/(^|\.)localhost\.?$/.test(name)) throw new OutgoingFailure('network_refused');
  const addresses = await internet.addressesOf(name).catch((error: unknown) => {
    throw new OutgoingFailure('unknown_host', error);
  });
  if (addresses.length === 0) throw new OutgoingFailure('unknown_host');
  return addresses;
};
