import { describe, expect, it } from '@jest/globals';

import { storableJson } from './storable-json.js';

describe('storable JSON', () => {
  it('leaves out what jsonb refuses, and keeps everything else', () => {
    expect(storableJson({ a: 'x\0y', b: '🏉'.slice(0, 1), c: ['é\n', 1, null, '🏉'] })).toBe(
      JSON.stringify({ a: 'xy', b: '\uFFFD', c: ['é\n', 1, null, '🏉'] }),
    );
  });
});
