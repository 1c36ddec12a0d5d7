/** Crockford's alphabet, lower case: no i, l, o or u, which are misread or spell words. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const TICKET_BYTES = 16;

/**
 * A ticket: 26 characters that can be read aloud, from 16 bytes (128 bits).
 * @param mac 16 bytes or more; what is beyond is left out.
 */
export const formatTicket = (mac: Uint8Array): string => {
  let [text, held, bits] = ['', 0, 0];
  for (const byte of mac.subarray(0, TICKET_BYTES)) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return text + ALPHABET[(held << (5 - bits)) & 31];
};

/** The ticket that was meant: people add blanks, dashes and capitals, and take one sign for another. */
export const readTicket = (text: string): string =>
  text.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
