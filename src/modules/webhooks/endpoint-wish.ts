import { isIP } from 'node:net';

import type { Actor } from '../../kernel/context.js';
import { InvalidInput } from '../../platform/http/input-errors.js';
import { isPublicAddress } from '../../platform/outgoing/public-address.js';
import { actorMay } from '../../platform/security/permissions.js';
import type { AnnouncedType } from './domain/announcement.js';
import { EVENT_TYPES } from './domain/event-types.js';
import { webhookProblems } from './webhooks.errors.js';

/**
 * Refuses an address to which nothing could ever be sent. What its name leads to is seen at every
 * attempt, since that may change.
 */
export const refuseUnreachable = (url: string): void => {
  const { protocol, port, username, password, hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const isInside = isIP(host) === 0 ? /(^|\.)localhost\.?$/.test(host) : !isPublicAddress(host);
  if (protocol === 'https:' && port === '' && username === '' && password === '' && !isInside)
    return;
  throw new InvalidInput([{ pointer: '/url', code: 'not_a_public_https_url' }]);
};

/** Whether `actor` may see what an announcement of `type` tells. */
export const maySee = (actor: Actor, type: AnnouncedType): boolean => {
  const { permission } = EVENT_TYPES[type];
  return permission === null || actorMay(actor, permission);
};

/** Refuses to let `actor` listen to what they may not see. */
export const refuseMoreThanSeen = (actor: Actor, types: readonly AnnouncedType[]): void => {
  for (const type of types) {
    const { permission } = EVENT_TYPES[type];
    if (permission !== null && !actorMay(actor, permission))
      throw webhookProblems.refuse(
        'event_type_above_listener',
        { type, permission },
        '/eventTypes',
      );
  }
};
