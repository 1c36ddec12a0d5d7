import { isIP } from 'node:net';

import { InvalidInput } from '../../platform/http/input-errors.js';
import { isPublicAddress } from '../../platform/outgoing/public-address.js';

/**
 * The https address of a calendar, whose `webcal:` only tells programs what it is. Refuses one at which
 * nothing could ever be read; what its name leads to is seen at every refresh, since that may change.
 */
export const calendarAddress = (text: string): URL => {
  const https = text.trim().replace(/^webcals?:/i, 'https:');
  const url = URL.canParse(https) ? new URL(https) : null;
  if (url !== null && isPublic(url)) return url;
  throw new InvalidInput([{ pointer: '/url', code: 'not_a_public_https_url' }]);
};

const isPublic = ({ protocol, port, username, password, hostname }: URL): boolean => {
  const host = hostname.replace(/^\[|\]$/g, '');
  const isInside = isIP(host) === 0 ? /(^|\.)localhost\.?$/.test(host) : !isPublicAddress(host);
  return protocol === 'https:' && port === '' && username === '' && password === '' && !isInside;
};
