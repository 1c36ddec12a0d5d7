import { describe, expect, it } from '@jest/globals';

import {
  emailIdentity,
  handleIdentity,
  identityWord,
  recognise,
  takenByAnother,
} from './identity.js';

const email = emailIdentity('Lea@Example.com', '/email');
const handle = handleIdentity('instagram', '@Lea.Eats', '/accounts/0/handle');
const owners = (...of: (readonly [typeof email, string])[]): Map<string, string> =>
  new Map(of.map(([identity, id]) => [identityWord(identity), id]));

describe('identityWord', () => {
  it('is the same however the address or the handle is written', () => {
    expect(identityWord(email)).toBe(identityWord(emailIdentity('lea@example.COM', '/emails/3')));
    expect(identityWord(handle)).toBe(
      identityWord(handleIdentity('instagram', 'https://instagram.com/lea.eats/', '')),
    );
  });

  it('tells platforms apart', () => {
    expect(identityWord(handle)).not.toBe(identityWord(handleIdentity('tiktok', 'lea.eats', '')));
  });
});

describe('recognise', () => {
  it('knows nobody by identities that nobody has', () => {
    expect(recognise([email, handle], new Map())).toEqual({ who: 'nobody' });
    expect(recognise([], owners([email, 'a']))).toEqual({ who: 'nobody' });
  });

  it('knows a person by any one identity', () => {
    expect(recognise([email, handle], owners([handle, 'a']))).toEqual({ who: 'person', id: 'a' });
    expect(recognise([email, handle], owners([email, 'a'], [handle, 'a']))).toEqual({
      who: 'person',
      id: 'a',
    });
  });

  it('points at the identity that belongs to a second person', () => {
    expect(recognise([email, handle], owners([email, 'a'], [handle, 'b']))).toEqual({
      who: 'several',
      pointer: '/accounts/0/handle',
    });
  });
});

describe('takenByAnother', () => {
  it('minds others, not the person and not what nobody has', () => {
    expect(takenByAnother('a', [email, handle], owners([email, 'a']))).toBeNull();
    expect(takenByAnother('a', [email, handle], owners([email, 'a'], [handle, 'b']))).toBe(handle);
  });
});
