import { beforeAll, describe, expect, it } from '@jest/globals';

import { ABOUT_LINEAR, growth } from '../../../test/support/growth.js';
import { type InvalidInput } from '../http/input-errors.js';
import { refusePoorPassword } from './password-policy.js';

const ABOUT = ['Camille Durand', 'camille.durand@orange.example'];

const judge = async (password: string): Promise<string> => {
  try {
    await refusePoorPassword(password, ABOUT, '/newPassword');
    return 'accepted';
  } catch (error) {
    const [issue] = (error as InvalidInput).issues;
    expect(issue?.pointer).toBe('/newPassword');
    return issue?.code ?? '';
  }
};

describe('a new password', () => {
  // The first one loads the dictionaries, which takes a while.
  beforeAll(() => judge('a password to begin with'));

  it.each([
    ['elevensigns', 'too_short'],
    ['x'.repeat(257), 'too_long'],
    ['password1234', 'too_common'],
    ['P@ssw0rd1234', 'too_common'],
    ['123456789012', 'too_common'],
    ['qwerty123456789', 'too_common'],
    ['azertyuiop123', 'too_common'],
    ['motdepasse123', 'too_common'],
    ['abcdefghijkl', 'too_common'],
    ['a'.repeat(256), 'too_common'],
    ['tribune-demo', 'too_personal'],
    ['Camille-Durand', 'too_personal'],
    ['camille.durand@orange.example', 'too_personal'],
  ])('%s is %s', async (password, verdict) => {
    expect(await judge(password)).toBe(verdict);
  });

  it.each([
    'seagulls over the Garonne',
    'mouettes sur la Garonne',
    'correct horse battery staple',
    'xkqvjzpwrmtb',
    'пароль из четырёх слов',
    '🦆🦩🦜🦚🐧🦉🦤',
    `${'long sentences are welcome here, '.repeat(7)}and so on`,
  ])('%s is good', async (password) => {
    expect(await judge(password)).toBe('accepted');
  });

  it('is judged in a moment, however long and odd', async () => {
    const odd = (size: number): string => '@4$3'.repeat(size);
    expect(await growth(odd, judge, 16)).toBeLessThan(ABOUT_LINEAR);
    const plain = (size: number): string => 'ab1'.repeat(size);
    expect(await growth(plain, judge, 20)).toBeLessThan(ABOUT_LINEAR);
  });
});
