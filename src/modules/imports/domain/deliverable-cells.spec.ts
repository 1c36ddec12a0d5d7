import { describe, expect, it } from '@jest/globals';

import { readDeliverables } from './deliverable-cells.js';

const story = { platform: 'instagram', format: 'story', count: 2, dueHours: 48 };

describe('what was agreed in exchange', () => {
  it.each([
    '2 instagram story 48h',
    '2 stories Insta (48 h)',
    '2x story sur Instagram, 48 heures',
    'Instagram: 2 stories 48h',
  ])('%s', (text) => expect(readDeliverables(text)).toEqual({ kind: 'value', value: [story] }));

  it('may be several, and one where no number stands', () => {
    expect(readDeliverables('2 instagram story 48h; reel TikTok 72h')).toMatchObject({
      value: [story, { platform: 'tiktok', format: 'reel', count: 1, dueHours: 72 }],
    });
  });

  it('is not agreed anew where it is due at a moment of its own', () => {
    expect(readDeliverables('1 instagram story 2026-03-28T22:00:00.000Z')).toEqual({
      kind: 'unknown',
    });
  });

  it('is refused where something is missing, with what was met', () => {
    expect(readDeliverables('2 instagram story')).toEqual({
      kind: 'refused',
      code: 'deliverable_unreadable',
      params: { text: '2 instagram story' },
    });
    expect(readDeliverables('-')).toEqual({ kind: 'unknown' });
  });
});
