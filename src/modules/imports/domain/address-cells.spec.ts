import { describe, expect, it } from '@jest/globals';

import { fullAddress, readAddress, readEmails } from './address-cells.js';

describe('the e-mail addresses in a cell', () => {
  it.each([
    ['lea@example.org', ['lea@example.org']],
    ['mailto:lea@example.org', ['lea@example.org']],
    ['Léa Martin <lea@example.org>', ['lea@example.org']],
    ['lea@example.org; zoe@example.org', ['lea@example.org', 'zoe@example.org']],
    ['lea@example.org, zoe@example.org', ['lea@example.org', 'zoe@example.org']],
    ['lea@example.org zoe@example.org', ['lea@example.org', 'zoe@example.org']],
    ['A <a@example.org>, B <b@example.org>', ['a@example.org', 'b@example.org']],
  ])('%s', (text, value) => expect(readEmails(text)).toEqual({ kind: 'value', value }));

  it('are left as they are where they are none: who knows addresses refuses them', () => {
    expect(readEmails('à demander')).toEqual({ kind: 'value', value: ['à demander'] });
    expect(readEmails('n/a')).toEqual({ kind: 'unknown' });
  });
});

describe('an address of the web', () => {
  it('is completed where its beginning was left out', () => {
    expect(fullAddress('www.instagram.com/p/C9x/')).toBe('https://www.instagram.com/p/C9x/');
    expect(fullAddress('http://blog.example')).toBe('http://blog.example');
    expect(fullAddress('@lea')).toBe('@lea');
    expect(readAddress('youtu.be/abc')).toMatchObject({ value: 'https://youtu.be/abc' });
    expect(readAddress('-')).toEqual({ kind: 'unknown' });
  });
});
