import { describe, expect, it } from '@jest/globals';

import {
  accountFields,
  accountReferenceFields,
  personFields,
  soleAccountFields,
} from './person-fields.js';

const headersOf = (fields: ReturnType<typeof accountFields>, name: string): readonly string[] => {
  const headers = fields.find((field) => field.name === name)?.headers;
  return [...(headers?.fr ?? []), ...(headers?.en ?? [])];
};

describe('the fields of a person', () => {
  it('have the same headers in a record of their own and in another’s', () => {
    expect(headersOf(personFields('influencer.'), 'influencer.email')).toEqual(
      headersOf(personFields(''), 'email'),
    );
  });

  it('are an account for every platform, with its address and its followers', () => {
    const fields = accountFields();
    expect(headersOf(fields, 'accounts.tiktok.handle')).toEqual(
      expect.arrayContaining(['tiktok', 'compte tiktok', 'tik tok handle']),
    );
    expect(headersOf(fields, 'accounts.instagram.followers')).toEqual(
      expect.arrayContaining(["nombre d'abonnes insta", 'instagram followers']),
    );
    expect(headersOf(fields, 'accounts.x.url')).toContain('lien twitter');
  });

  it('name no account by the word "other"', () => {
    expect(headersOf(accountFields(), 'accounts.other.handle')).toEqual([]);
    expect(accountReferenceFields().map(({ name }) => name)).not.toContain(
      'influencer.accounts.other.handle',
    );
  });

  it('are those of one account, where its platform is told elsewhere', () => {
    expect(headersOf(soleAccountFields(), 'account.followers')).toContain('abonnes');
  });
});
