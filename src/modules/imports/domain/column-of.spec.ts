import { describe, expect, it } from '@jest/globals';

import { columnAmong, columnOf, fieldAt } from './column-of.js';

const record = {
  name: 'Léa',
  venue: { timeZone: 'Mars' },
  accounts: [
    { platform: 'instagram', handle: 'lea' },
    { platform: 'tiktok', handle: '' },
  ],
  emails: ['a', 'b'],
};

describe('the field at a pointer', () => {
  it('is dotted, with the platform of an account and the list of an item', () => {
    expect(fieldAt(record, '/name')).toBe('name');
    expect(fieldAt(record, '/venue/timeZone')).toBe('venue.timeZone');
    expect(fieldAt(record, '/accounts/1/handle')).toBe('accounts.tiktok.handle');
    expect(fieldAt(record, '/emails/1')).toBe('emails');
    expect(fieldAt(record, '/nowhere/at/all')).toBe('nowhere.at.all');
    expect(fieldAt(record, '')).toBe('');
  });
});

describe('the column of an issue', () => {
  const columns = (field: string): string | null =>
    ({ venue: 'Lieu', 'accounts.tiktok.handle': 'TikTok' })[field] ?? null;

  it('is that of the field, else of what it is part of, else none', () => {
    expect(columnOf(record, '/accounts/1/handle', columns)).toBe('TikTok');
    expect(columnOf(record, '/venue/timeZone', columns)).toBe('Lieu');
    expect(columnOf(record, '/name', columns)).toBeNull();
    expect(columnOf(record, '', columns)).toBeNull();
  });
});

describe('the column that tells a field', () => {
  const columns = ['name.given', 'name.family', 'influencer.accounts.tiktok.handle', 'email'].map(
    (name) => ({ header: `«${name}»`, field: { name } }),
  );

  it('is its own, or one of those of which it is made', () => {
    expect(columnAmong(columns, 'email')).toBe('«email»');
    expect(columnAmong(columns, 'name')).toBe('«name.given»');
    expect(columnAmong(columns, 'influencer.handle')).toBe('«influencer.accounts.tiktok.handle»');
    expect(columnAmong(columns, 'region')).toBeNull();
  });
});
