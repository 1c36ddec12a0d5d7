import { describe, expect, it } from '@jest/globals';

import { LINEAGES, METHODOLOGY_CODES } from './methodology-epochs.js';
import { METHODOLOGY_TEXTS, toldBreak, toldMethodology } from './methodology-texts.js';
import type { SeriesBreak } from './methodology.js';

describe('what a methodology counts', () => {
  it('is said in both languages', () => {
    for (const each of METHODOLOGY_CODES) {
      const { en, fr } = METHODOLOGY_TEXTS[each];
      expect(en.length).toBeGreaterThan(20);
      expect(fr).not.toBe(en);
    }
    expect(toldMethodology(LINEAGES.at(-1)?.epochs.at(-1) ?? null, 'fr')).toMatchObject({
      ...{ code: 'youtube_views_from_start', since: '2026-08-27' },
      detail: expect.stringMatching(/première image/),
    });
    expect(toldMethodology(null, 'en')).toBeNull();
  });

  it('is told at a break for before and after', () => {
    const found: SeriesBreak = {
      ...{ date: '2026-08-30', metric: 'views' },
      ...{ from: 'youtube_views_watched', to: 'youtube_views_from_start' },
    };
    expect(toldBreak(found, 'en').detail).toBe(
      'From here on “views” counts something else, so a jump is not growth. Old count: YouTube before 24 August 2026: a view was counted once it had been watched for some time. New count: YouTube since 27 August 2026: a view is counted from the first frame on, automatic playback and previews included.',
    );
    expect(toldBreak(found, 'fr').detail).toMatch(/^À partir d’ici, « vues » compte autre chose/);
  });

  it('is short enough for an answer', () => {
    for (const locale of ['en', 'fr'] as const) {
      for (const { metric, epochs } of LINEAGES) {
        const codes = [...epochs.map(({ code }) => code), 'meta_story_webhook'] as const;
        for (const from of codes) {
          expect(METHODOLOGY_TEXTS[from][locale].length).toBeLessThanOrEqual(500);
          for (const to of codes) {
            const { detail } = toldBreak({ date: '2026-08-30', metric, from, to }, locale);
            expect(detail.length).toBeLessThanOrEqual(1000);
          }
        }
      }
    }
  });
});
