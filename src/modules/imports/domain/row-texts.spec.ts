import { describe, expect, it } from '@jest/globals';

import { ROW_CODES } from './row-codes.js';
import { rowText } from './row-texts.js';

const NOTHING = {};
const paramsIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();

describe('the sentences about rows and tables', () => {
  it.each(ROW_CODES)('%s says the same in both languages', (code) => {
    const [en, fr] = [rowText(code, NOTHING, 'en'), rowText(code, NOTHING, 'fr')];
    expect(en).not.toBe(fr);
    expect(paramsIn(en)).toEqual(paramsIn(fr));
    for (const text of [en, fr]) expect(text).toMatch(/^\S.*\S$/);
  });

  it('are each of a code of its own', () => {
    expect(ROW_CODES).toHaveLength(new Set(ROW_CODES).size);
  });

  it('name the text that was met', () => {
    expect(rowText('number_unreadable', { text: 'deux' }, 'fr')).toBe(
      '« deux » n’est pas un nombre.',
    );
    expect(rowText('total_differs', { sum: 3, total: 4 }, 'en')).toContain(
      'The rows add up to 3, the row of totals says 4',
    );
  });
});
