import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sumKnown } from '../../../kernel/ratio.js';
import {
  CARRIED,
  timeline,
  type Carried,
  type DayChange,
  type TimelineBreak,
  type TimelineInput,
  type TimelineRow,
} from './timeline.js';

const NOTHING = Object.fromEntries(
  CARRIED.flatMap((counter) => [
    [counter, null],
    [`${counter}Unmeasured`, null],
  ]),
) as unknown as Omit<DayChange, 'date'>;

const change = (date: string, figures: Partial<DayChange> = {}): DayChange => ({
  ...NOTHING,
  ...figures,
  date,
});

const timelineOf = (input: Partial<TimelineInput>): TimelineRow[] =>
  timeline({ changes: [], published: [], breaks: [], ...input });

/** A row of which nothing is told that was not measured, and in which nothing breaks. */
const plain = (
  date: string,
  posts: number,
  [views, grossReach, engagements]: readonly (number | null)[],
) => ({
  ...{ date, posts, views, grossReach, engagements },
  unmeasured: { views: null, grossReach: null, engagements: null },
  breaks: [],
});

describe('timeline', () => {
  it('is empty where nothing happened yet', () => {
    expect(timelineOf({})).toEqual([]);
  });

  it('has every day once, each figure unknown until a reading tells it', () => {
    const rows = timelineOf({
      published: ['2026-03-01', '2026-02-27'],
      changes: [
        change('2026-02-28', { views: 100, likes: 7 }),
        change('2026-03-02', { views: 40, reach: 40, saves: 0 }),
        change('2026-03-04', { likes: -2, comments: 3 }),
      ],
    });
    expect(rows).toEqual([
      plain('2026-02-27', 1, [null, null, null]),
      plain('2026-02-28', 1, [100, null, 7]),
      plain('2026-03-01', 2, [100, null, 7]),
      plain('2026-03-02', 2, [140, 40, 7]),
      plain('2026-03-03', 2, [140, 40, 7]),
      plain('2026-03-04', 2, [140, 40, 8]),
    ]);
  });

  it('carries forward what nobody measured, apart from the rest', () => {
    const rows = timelineOf({
      changes: [
        change('2026-03-01', { views: 100, viewsUnmeasured: 100, likes: 5, likesUnmeasured: 0 }),
        change('2026-03-02', { comments: 2, commentsUnmeasured: 2 }),
        // The platform's own count takes the place of what was declared.
        change('2026-03-03', { views: 10, viewsUnmeasured: -100 }),
      ],
    });
    expect(rows.map(({ views, unmeasured }) => [views, unmeasured])).toEqual([
      [100, { views: 100, grossReach: null, engagements: 0 }],
      [100, { views: 100, grossReach: null, engagements: 2 }],
      [110, { views: 0, grossReach: null, engagements: 2 }],
    ]);
  });

  it('shows a break on its day', () => {
    const found: TimelineBreak = {
      ...{ date: '2026-08-27', metric: 'views', posts: 2, detail: 'Another figure.' },
      ...{ from: 'youtube_views_watched', to: 'youtube_views_from_start' },
    };
    const changes = [change('2026-08-26', { views: 1 }), change('2026-08-28', { views: 1 })];
    const rows = timelineOf({ changes, breaks: [found] });
    expect(rows.map(({ date, breaks }) => [date, breaks])).toEqual([
      ['2026-08-26', []],
      ['2026-08-27', [found]],
      ['2026-08-28', []],
    ]);
  });

  it('gives at most 1,100 days, with what went before in their sums', () => {
    const rows = timelineOf({
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
    const rows = timelineOf({ published: [date, date], changes: [change(date, { views: 3 })] });
    expect(rows).toEqual([plain(shown, 2, [3, null, null])]);
  });

  it('stays short and complete across the whole calendar', () => {
    const rows = timelineOf({
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
        const rows = timelineOf({ changes: all, published });
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
