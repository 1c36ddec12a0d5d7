import { describe, expect, it } from '@jest/globals';

import { recordWords } from './record-words.js';

const report = {
  ...{ kind: 'tv', outlet: 'France 3', title: 'Le stade chante' },
  publishedAt: '2026-03-29T17:05:00Z',
};

describe('the words of a record', () => {
  it('are those of its headline and day, however typed', () => {
    const [word, ...others] = recordWords(report);
    expect(others).toEqual([]);
    expect(recordWords({ ...report, outlet: 'FRANCE  3', title: 'le stade chante !' })).toEqual([
      word,
    ]);
    expect(recordWords({ ...report, publishedAt: '2026-03-30T17:05:00Z' })).not.toEqual([word]);
    expect(recordWords({ ...report, place: 'JT' })).not.toEqual([word]);
  });

  it('are its address instead where it has one', () => {
    const url = 'https://www.example.com/a/?utm_source=x';
    expect(recordWords({ ...report, url })).toEqual(recordWords({ url: 'http://example.com/a' }));
    expect(recordWords({ ...report, url: 'no address' })).toEqual(recordWords(report));
  });

  it('are its id, too', () => {
    expect(recordWords({ ...report, id: 'ABC' })).toEqual(['id:abc', ...recordWords(report)]);
  });

  it.each([[null], ['text'], [{}], [{ kind: 'blog', outlet: 'a', title: 'b', publishedAt: 'c' }]])(
    'are none of %j',
    (record) => {
      expect(recordWords(record)).toEqual([]);
    },
  );
});
