import { describe, expect, it } from '@jest/globals';

import { joinClaims, personOf, saysEnough } from './single-sign-on-person.js';

const TOKEN = { iss: 'https://login.example', sub: 'abc' };
const groupsOf = (claims: object, claim = 'groups') =>
  personOf({ ...TOKEN, ...claims }, claim)?.groups;

describe('personOf', () => {
  it('reads who it is', () => {
    const claims = { email: 'Zoe@Company.example', email_verified: true, name: ' Zoé\u0000 🎤 ' };
    expect(personOf({ ...TOKEN, ...claims, groups: ['a', 'b'] }, 'groups')).toEqual({
      issuer: 'https://login.example',
      subject: 'abc',
      name: 'Zoé 🎤',
      email: 'zoe@company.example',
      emailVerified: true,
      groups: ['a', 'b'],
    });
  });

  it.each([{}, { sub: '' }, { sub: 'é' }, { sub: 'x'.repeat(256) }, { sub: 7 }, { iss: 3 }])(
    'is nobody with %j',
    (claims) => {
      expect(personOf({ iss: 'https://login.example', ...claims }, 'groups')).toBeNull();
    },
  );

  it.each([
    [true, true],
    ['true', true],
    [false, false],
    ['false', false],
    [1, false],
    [undefined, false],
  ])('an address whose verification is %j is verified: %s', (email_verified, verified) => {
    const person = personOf({ ...TOKEN, email: 'a@b.example', email_verified }, 'groups');
    expect(person?.emailVerified).toBe(verified);
  });

  it('takes an address as it came or not at all', () => {
    const emailOf = (email: unknown) => personOf({ ...TOKEN, email }, 'groups')?.email;
    expect(emailOf('admin@company.example\u0000')).toBeNull();
    expect(emailOf(' admin@company.example')).toBeNull();
    expect(emailOf('\u212Aim@company.example')).toBeNull();
    expect(emailOf('ADMIN@company.example')).toBe('admin@company.example');
  });
});

describe('the groups of a person', () => {
  it('are a list, or one alone, and the claim may have any name', () => {
    expect(groupsOf({ groups: 'staff' })).toEqual(['staff']);
    expect(groupsOf({ 'https://x/roles': ['a', 'a', 7, '', null] }, 'https://x/roles')).toEqual([
      'a',
    ]);
  });

  it('are none where the claim is missing, and unknown where they are only told of', () => {
    expect(groupsOf({})).toEqual([]);
    expect(groupsOf({ groups: { a: 1 } })).toEqual([]);
    expect(groupsOf({ _claim_names: { groups: 'src1' } })).toBeNull();
    expect(groupsOf({ _claim_names: { address: 'src1' } })).toEqual([]);
  });

  it('are at most a thousand', () => {
    const groups = Array.from({ length: 5000 }, (_, index) => `g${index}`);
    expect(groupsOf({ groups })).toHaveLength(1000);
    expect(groupsOf({ groups: ['x'.repeat(257)] })).toEqual([]);
  });
});

describe('saysEnough', () => {
  it('is whether the provider need not be asked again', () => {
    const claims = { email: 'a@b.example', email_verified: false, groups: [] };
    expect(saysEnough(claims, 'groups')).toBe(true);
    expect(saysEnough({ email: 'a@b.example', groups: [] }, 'groups')).toBe(false);
    expect(saysEnough(claims, 'roles')).toBe(false);
  });
});

describe('joinClaims', () => {
  const [a, b] = ['a@company.example', 'b@company.example'];

  it('lets the token speak before the endpoint', () => {
    const joined = joinClaims({ sub: 'x', name: 'A' }, { sub: 'x', name: 'B', groups: ['g'] });
    expect(joined).toMatchObject({ sub: 'x', name: 'A', groups: ['g'] });
  });

  it.each([
    [{ email: a }, { email: b, email_verified: true }, b, true],
    [{ email: a }, { email_verified: true }, a, undefined],
    [{ email_verified: true }, { email: b }, b, undefined],
    [{ email: a, email_verified: true }, { email: b, email_verified: false }, a, true],
    [{ email: a, email_verified: false }, { email: b, email_verified: true }, a, false],
    [{ email: a }, {}, a, undefined],
    [{}, { email: b, email_verified: 'true' }, b, 'true'],
  ])('takes an address and the word for it from one of %j and %j', (token, info, email, word) => {
    const { email: named, email_verified: verified } = joinClaims(token, info);
    expect([named, verified]).toEqual([email, word]);
  });
});
