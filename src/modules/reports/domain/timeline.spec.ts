import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sumKnown } from '../../../kernel/ratio.js';
import { CARRIED, timeline, type Carried, type DayChange } from './timeline.js';

const change = (date: string, figures: Partial<DayChange> = {}): DayChange => ({
  views: null,
  reach: null,
  likes: null,
  comments: null,
  shares: null,
  saves: null,
  replies: null,
  ...figures,
  date,
});

describe('timeline', () => {
  it('is empty where nothing happened yet', () => {
    expect(timeline({ changes: [], published: [] })).toEqual([]);
  });

  it('has every day once, each figure unknown until a reading tells it', () => {
    const rows = timeline({
      published: ['2026-03-01', '2026-02-27'],
      changes: [
        change('2026-02-28', { views: 100, likes: 7 }),
        change('2026-03-02', { views: 40, reach: 40, saves: 0 }),
        change('2026-03-04', { likes: -2, comments: 3 }),
      ],
    });
    expect(rows).toEqual([
      { date: '2026-02-27', posts: 1, views: null, grossReach: null, engagements: null },
      { date: '2026-02-28', posts: 1, views: 100, grossReach: null, engagements: 7 },
      { date: '2026-03-01', posts: 2, views: 100, grossReach: null, engagements: 7 },
      { date: '2026-03-02', posts: 2, views: 140, grossReach: 40, engagements: 7 },
      { date: '2026-03-03', posts: 2, views: 140, grossReach: 40, engagements: 7 },
      { date: '2026-03-04', posts: 2, views: 140, grossReach: 40, engagements: 8 },
    ]);
  });

  it('gives at most 1,100 days, with what went before in their sums', () => {
    const rows = timeline({
      published: ['2019-01-01', '2026-03-14'],
      changes: [
        change('2019-01-02', { views: 3, reach: 2 }),
        change('2020-01-01', { views: 2 }),
        change('2026-03-14', { views: 1 }),
      ],
    });
    expect(rows).toHaveLength(1_100);
    expect(rows[0]).toMatchObject({ date: '2023-03-11', posts: 1, views: 5, grossReach: 2 });
    expect(rows.at(-1)).toMatchObject({ date: '2026-03-14', posts: 2, views: 6, grossReach: 2 });
  });

  it.each([
    ['9999-12-31', '9999-12-31'],
    ['10000-01-01', '9999-12-31'],
    ['294276-12-31', '9999-12-31'],
    ['0001-01-01', '0001-01-01'],
    ['0000-12-31', '0001-01-01'],
    ['-0044-03-15', '0001-01-01'],
    ['infinity', '0001-01-01'],
    ['', '0001-01-01'],
  ])('comes to an end with a post and a reading on %p', (date, shown) => {
    const rows = timeline({ published: [date, date], changes: [change(date, { views: 3 })] });
    expect(rows).toEqual([
      { date: shown, posts: 2, views: 3, grossReach: null, engagements: null },
    ]);
  });

  it('stays short and complete across the whole calendar', () => {
    const rows = timeline({
      published: ['9999-12-31', '2026-03-14', '10000-01-01', '0001-01-01'],
      changes: [change('10000-01-02', { views: 1 }), change('9999-12-30', { views: 2 })],
    });
    expect(rows).toHaveLength(1_100);
    expect(rows[0]).toMatchObject({ date: '9996-12-27', posts: 2, views: null });
    expect(rows.at(-1)).toMatchObject({ date: '9999-12-31', posts: 4, views: 3 });
  });

  it('ends on the sum of all changes, and counts every post once', () => {
    const dates = fc
      .integer({ min: 0, max: 40 })
      .map((offset) => new Date(Date.UTC(2026, 1, 10 + offset)).toISOString().slice(0, 10));
    const figure = fc.option(fc.integer({ min: -5, max: 1_000_000 }), { nil: null });
    const figures = fc.record(
      Object.fromEntries(CARRIED.map((counter) => [counter, figure])) as Record<
        Carried,
        typeof figure
      >,
    );
    const changes = fc.uniqueArray(fc.record({ date: dates, figures }), {
      selector: ({ date }) => date,
    });
    fc.assert(
      fc.property(changes, fc.array(dates, { minLength: 1 }), (days, published) => {
        const all = days.map(({ date, figures: one }) => change(date, one));
        const rows = timeline({ changes: all, published });
        const sum = (counter: Carried) => sumKnown(all.map((one) => one[counter]));
        expect(rows.at(-1)).toMatchObject({
          posts: published.length,
          views: sum('views'),
          grossReach: sum('reach'),
          engagements: sumKnown(
            (['likes', 'comments', 'shares', 'saves', 'replies'] as const).map(sum),
          ),
        });
        const happened = [...published, ...all.map(({ date }) => date)].sort();
        const span = Date.parse(happened.at(-1)!) - Date.parse(happened[0]!);
        expect(new Set(rows.map(({ date }) => date)).size).toBe(span / 86_400_000 + 1);
      }),
    );
  });
});
