import { hash, verify } from '@node-rs/argon2';

/** OWASP's Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const CURRENT = '$argon2id$v=19$m=19456,t=2,p=1$';

/** An argon2id hash in PHC form (`$argon2id$v=19$…`), salt and parameters included. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize('NFKC'), PARAMETERS);

/**
 * Whether `password` is the one behind `hash`: argon2's, or the scrypt hash that the first versions
 * of the product stored. A text that is neither matches nothing.
 */
export const verifyPassword = ({
  hash: known,
  password,
}: {
  hash: string;
  password: string;
}): Promise<boolean> => {
  const verified = known.startsWith('$argon2')
    ? verify(known, password.normalize('NFKC'))
    : verifyOld(known, password);
  return verified.catch(() => false);
};

/** Loaded for this alone, and rarer by the day: who signs in has a new hash from then on. */
const verifyOld = async (hash: string, password: string): Promise<boolean> =>
  (await import('better-auth/crypto')).verifyPassword({ hash, password });

/** Whether a hash was made as hashes are made today; another is made anew at the next sign-in. */
export const isCurrentHash = (known: string): boolean => known.startsWith(CURRENT);
