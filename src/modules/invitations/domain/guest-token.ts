const WORKSPACE_CHARACTERS = 22;
const SHAPE = /^[\w-]{65}$/;

/** Crockford's alphabet, lower case: no i, l, o or u, which are misread or spell words. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const TICKET_BYTES = 16;

/**
 * The token of a guest link: 22 characters that name the workspace, so that it can be looked up
 * behind the wall, and 43 that nobody can guess (256 bits).
 * @param mac 32 bytes.
 */
export const formatGuestToken = (workspaceId: string, mac: Uint8Array): string => {
  const workspace = Buffer.from(workspaceId.replaceAll('-', ''), 'hex').toString('base64url');
  return `${workspace}${Buffer.from(mac).toString('base64url')}`;
};

/** The workspace that a token names, as a UUID, or null where the text has not the form of a token. */
export const workspaceOfToken = (token: string): string | null => {
  if (!SHAPE.test(token)) return null;
  const hex = Buffer.from(token.slice(0, WORKSPACE_CHARACTERS), 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/**
 * A ticket: 26 characters that can be read aloud, from 16 bytes (128 bits).
 * @param mac 16 bytes or more; what is beyond is left out.
 */
export const formatTicket = (mac: Uint8Array): string => {
  const bits = [...mac.subarray(0, TICKET_BYTES)]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET[parseInt(group.padEnd(5, '0'), 2)]).join('');
};

/** The ticket that was meant: people add blanks, dashes and capitals, and take one sign for another. */
export const readTicket = (text: string): string =>
  text.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
