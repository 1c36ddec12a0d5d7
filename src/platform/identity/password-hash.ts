import { hash, verify } from '@node-rs/argon2';

/** OWASP's Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** An argon2id hash in PHC form (`$argon2id$v=19$…`), salt and parameters included. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize('NFKC'), PARAMETERS);

/** Whether `password` is the one behind `hash`; a text that is no argon2 hash matches nothing. */
export const verifyPassword = ({
  hash: known,
  password,
}: {
  hash: string;
  password: string;
}): Promise<boolean> => verify(known, password.normalize('NFKC')).catch(() => false);
