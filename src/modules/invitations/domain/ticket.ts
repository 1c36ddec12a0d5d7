/** Crockford's alphabet, lower case: no i, l, o or u, which are misread or spell words. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const TICKET_BYTES = 16;

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
