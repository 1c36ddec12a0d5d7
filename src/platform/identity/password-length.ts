/** At least this many characters in a password. */
export const PASSWORD_MIN = 12;

/** At most this many: enough for a sentence, and no work for an attacker to order. */
export const PASSWORD_MAX = 256;
