import { describe, expect, it } from '@jest/globals';

import { WARNING_TEXTS, warningText } from './warning-texts.js';

describe('the sentences of warnings', () => {
  it('say the same figures in both languages', () => {
    const named = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const { en, fr } of Object.values(WARNING_TEXTS)) expect(named(fr)).toEqual(named(en));
  });

  it('name the counter and its values', () => {
    const params = { metric: 'likes', from: 90, to: 4 };
    expect(warningText('counter_halved', params, 'en')).toBe('“likes” fell from 90 to 4.');
  });
});
