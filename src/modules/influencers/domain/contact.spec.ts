import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emailKey, phoneKey } from './contact.js';

describe('emailKey', () => {
  it.each([
    ['  Lea.Martin@Example.FR ', 'lea.martin@example.fr'],
    ['lea+press@example.fr', 'lea+press@example.fr'],
    ['ｌｅａ@example.fr', 'lea@example.fr'],
    ['ÉLÉA@example.fr', 'éléa@example.fr'],
  ])('reads %j as %j', (email, key) => expect(emailKey(email)).toBe(key));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(emailKey(emailKey(text))).toBe(emailKey(text));
      }),
    );
  });
});

describe('phoneKey', () => {
  it.each([
    ['06 12 34 56 78', '+33612345678'],
    ['05.61.00.00.00', '+33561000000'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['0033612345678', '+33612345678'],
    ['+33612345678', '+33612345678'],
    ['+44 20 7946 0958', '+442079460958'],
    ['33612345678', '+33612345678'],
    ['call me', null],
    ['', null],
  ])('reads %j as %j', (phone, key) => expect(phoneKey(phone)).toBe(key));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(\+|00|0)?[1-9][\d .-]{6,12}$/), (text) => {
        const key = phoneKey(text);
        expect(key === null ? null : phoneKey(key)).toBe(key);
      }),
    );
  });
});
