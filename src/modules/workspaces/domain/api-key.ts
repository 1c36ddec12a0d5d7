const PREFIX = 'trb_';
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const RANDOM_CHARACTERS = 32;
const CHECKSUM_CHARACTERS = 6;
const SHAPE = new RegExp(`^${PREFIX}[0-9A-Za-z]{${RANDOM_CHARACTERS + CHECKSUM_CHARACTERS}}$`);

/**
 * An API key: `trb_`, 32 random characters (190 bits), and a checksum of 6, so that a mistyped or
 * truncated key is told apart from an unknown one without asking the database.
 * @param random 32 or more random bytes; a byte beyond the last whole multiple of 62 is skipped, so 64 are plenty.
 * @param checksum CRC-32 of a text.
 */
export const formatApiKey = (random: Uint8Array, checksum: (text: string) => number): string => {
  const even = [...random].filter((byte) => byte < ALPHABET.length * 4);
  if (even.length < RANDOM_CHARACTERS) throw new Error('not enough random bytes for a key');
  const secret = even
    .slice(0, RANDOM_CHARACTERS)
    .map((byte) => ALPHABET[byte % ALPHABET.length])
    .join('');
  return `${PREFIX}${secret}${base62(checksum(secret))}`;
};

/** Whether `text` has the form of a key and its checksum is right. */
export const isApiKey = (text: string, checksum: (text: string) => number): boolean => {
  if (!SHAPE.test(text)) return false;
  const secret = text.slice(PREFIX.length, -CHECKSUM_CHARACTERS);
  return text.endsWith(base62(checksum(secret)));
};

const base62 = (value: number): string => {
  let rest = value;
  let text = '';
  for (let place = 0; place < CHECKSUM_CHARACTERS; place += 1) {
    text = `${ALPHABET[rest % ALPHABET.length] ?? ''}${text}`;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return text;
};
