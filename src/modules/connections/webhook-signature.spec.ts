import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';

import { isSignedWith } from './webhook-signature.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const SIGNATURE = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
const MESSAGE = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: 1_614_265_330,
  body: Buffer.from('{"test": 2432232314}'),
};

describe('a signature by Standard Webhooks', () => {
  it('is taken where it is the published one, alone or among others', () => {
    expect(isSignedWith(SECRET, MESSAGE, SIGNATURE)).toBe(true);
    expect(isSignedWith(SECRET, MESSAGE, `v1a,abc v1,AAAA ${SIGNATURE} v2,x`)).toBe(true);
  });

  it('is taken of the reference library, whatever it signed', () => {
    const word = fc.stringMatching(/^[\w-]{1,40}$/);
    const secrets = fc.uint8Array({ minLength: 24, maxLength: 64 });
    const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(secrets, word, seconds, fc.string({ unit: 'grapheme' }), (key, id, at, text) => {
        const secret = `whsec_${Buffer.from(key).toString('base64')}`;
        const signature = new Webhook(secret).sign(id, new Date(at * 1000), text);
        const message = { id, timestamp: at, body: Buffer.from(text) };
        expect(isSignedWith(secret, message, signature)).toBe(true);
      }),
    );
  });

  it.each([
    ['another id', { ...MESSAGE, id: 'msg_2' }],
    ['another moment', { ...MESSAGE, timestamp: MESSAGE.timestamp + 1 }],
    ['the same JSON in other bytes', { ...MESSAGE, body: Buffer.from('{"test":2432232314}') }],
  ])('does not fit %s', (_, message) => {
    expect(isSignedWith(SECRET, message, SIGNATURE)).toBe(false);
  });

  it.each(['', ' ', 'v1,', SIGNATURE.slice(3), SIGNATURE.replace('=', ''), `${SIGNATURE}x`])(
    'is not %j',
    (signatures) => expect(isSignedWith(SECRET, MESSAGE, signatures)).toBe(false),
  );

  it('is looked for among ten, and no further', () => {
    const others = Array(10).fill('v1,AAAA').join(' ');
    expect(isSignedWith(SECRET, MESSAGE, `${others} ${SIGNATURE}`)).toBe(false);
  });
});
