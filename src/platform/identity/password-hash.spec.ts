import { describe, expect, it } from '@jest/globals';
import { hashPassword as scrypt } from 'better-auth/crypto';

import { hashPassword, isCurrentHash, verifyPassword } from './password-hash.js';

describe('a password’s hash', () => {
  it('is argon2id with OWASP’s 19 MiB, two passes and one lane, and a salt of its own', async () => {
    const [one, other] = [await hashPassword('gulls over it'), await hashPassword('gulls over it')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(other);
    expect(isCurrentHash(one)).toBe(true);
  });

  it('fits its password only', async () => {
    const hash = await hashPassword('gulls over the river');
    expect(await verifyPassword({ hash, password: 'gulls over the river' })).toBe(true);
    expect(await verifyPassword({ hash, password: 'gulls over the River' })).toBe(false);
    expect(await verifyPassword({ hash, password: '' })).toBe(false);
  });

  it('is the same however the keyboard composes an accent', async () => {
    const hash = await hashPassword('été au bord de l’eau'.normalize('NFD'));
    const password = 'été au bord de l’eau'.normalize('NFC');
    expect(await verifyPassword({ hash, password })).toBe(true);
  });

  it('may be the scrypt hash of an earlier version, which is due for another', async () => {
    const hash = await scrypt('gulls over the river');
    expect(await verifyPassword({ hash, password: 'gulls over the river' })).toBe(true);
    expect(await verifyPassword({ hash, password: 'gulls over the sea' })).toBe(false);
    expect(isCurrentHash(hash)).toBe(false);
  });

  it.each(['', 'plain', '$argon2id$', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$', 'a:b'])(
    'matches nothing where it is no hash: %j',
    async (hash) => {
      expect(await verifyPassword({ hash, password: hash })).toBe(false);
    },
  );
});
