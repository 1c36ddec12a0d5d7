import { describe, expect, it } from '@jest/globals';

import { isFailing, REFRESH_PROBLEMS, refreshProblemText } from './refresh-problem.js';

const DAY_MS = 86_400_000;

describe('a calendar that cannot be read', () => {
  it('says why in both languages', () => {
    for (const code of REFRESH_PROBLEMS) {
      const said = (['en', 'fr'] as const).map((locale) =>
        refreshProblemText({ code, status: 404 }, locale),
      );
      expect(new Set(said).size).toBe(2);
      for (const text of said) expect(text).not.toMatch(/[{}]/);
    }
    expect(refreshProblemText({ code: 'answered_otherwise', status: 404 }, 'en')).toContain('404');
  });

  it('fails after 14 days', () => {
    const since = new Date('2099-03-01T00:00:00Z');
    const after = (days: number): boolean =>
      isFailing(since, new Date(since.getTime() + days * DAY_MS));
    expect([after(0), after(13.9), after(14)]).toEqual([false, false, true]);
    expect(isFailing(null, since)).toBe(false);
  });
});
