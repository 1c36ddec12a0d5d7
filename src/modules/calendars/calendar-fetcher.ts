import type { IncomingHttpHeaders } from 'node:http';

import { Injectable } from '@nestjs/common';

import { GuardedRequest, type OutgoingAnswer } from '../../platform/outgoing/guarded-request.js';
import { OutgoingFailure } from '../../platform/outgoing/outgoing-failure.js';
import { MOST_CALENDAR_BYTES } from './domain/read-calendar.js';
import type { RefreshProblem } from './domain/refresh-problem.js';

const TIMEOUT_MS = 30_000;
const MOST_REDIRECTS = 3;

/** By what a server knows whether a calendar changed since it was read. */
export interface ReadBefore {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A calendar as its server answered it, that nothing changed, or why there is none. */
export type Fetched =
  | ({ readonly kind: 'calendar'; readonly bytes: Buffer } & ReadBefore)
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'problem'; readonly problem: RefreshProblem };

/** Asks for calendars by the guarded way out. Where a server leads elsewhere, that is guarded just so. */
@Injectable()
export class CalendarFetcher {
  constructor(private readonly outgoing: GuardedRequest) {}

  async fetch(url: string, before: ReadBefore): Promise<Fetched> {
    try {
      return await this.follow(url, headersFor(before));
    } catch (error) {
      if (!(error instanceof OutgoingFailure)) throw error;
      return { kind: 'problem', problem: { code: error.reason } };
    }
  }

  private async follow(url: string, headers: Record<string, string>): Promise<Fetched> {
    let at = url;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const answer = await this.outgoing.get(at, {
        headers,
        maxBytes: MOST_CALENDAR_BYTES,
        timeoutMs: TIMEOUT_MS,
      });
      const next = redirectOf(answer, at);
      if (next === null) return fetchedOf(answer);
      at = next;
    }
    return { kind: 'problem', problem: { code: 'too_many_redirects' } };
  }
}

const headersFor = ({ etag, lastModified }: ReadBefore): Record<string, string> => ({
  accept: 'text/calendar, */*;q=0.5',
  'user-agent': 'Tribune',
  ...(etag !== null && { 'if-none-match': etag }),
  ...(lastModified !== null && { 'if-modified-since': lastModified }),
});

/** Where a server leads; the guarded way out refuses what is no public https address. */
const redirectOf = ({ status, headers }: OutgoingAnswer, from: string): string | null => {
  const { location } = headers;
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return null;
  const to = location.replace(/^webcals?:/i, 'https:');
  return URL.canParse(to, from) ? new URL(to, from).href : null;
};

const fetchedOf = ({ status, headers, body }: OutgoingAnswer): Fetched => {
  if (status === 304) return { kind: 'unchanged' };
  if (status !== 200) return { kind: 'problem', problem: { code: 'answered_otherwise', status } };
  return { kind: 'calendar', bytes: body, ...readBefore(headers) };
};

const readBefore = (headers: IncomingHttpHeaders): ReadBefore => ({
  etag: sendable(headers.etag),
  lastModified: sendable(headers['last-modified']),
});

/** What may be sent back in a header. */
const sendable = (value: string | undefined): string | null =>
  value !== undefined && /^[\x20-\x7e]{1,200}$/.test(value) ? value : null;
