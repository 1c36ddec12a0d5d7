import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readMetaDelivery } from './meta-delivery.js';

/** The sample of Meta's documentation. */
const value = {
  media_id: '18023345989012587',
  exits: 1,
  replies: 0,
  reach: 17,
  taps_forward: 12,
  taps_back: 0,
  impressions: 28,
};
const change = { field: 'story_insights', value };
const entry = { id: '17841405309211844', time: 1547687043, changes: [change] };
const delivery = { object: 'instagram', entry: [entry] };

const storyOf = (changes: object, time: unknown = 1547687043): Record<string, unknown> => {
  const of = { field: 'story_insights', value: { ...value, ...changes } };
  const [row] = readMetaDelivery({ object: 'instagram', entry: [{ time, changes: [of] }] })!.rows;
  return row!;
};

describe('a delivery of Meta’s webhook', () => {
  it('is read as Meta’s documentation shows it, with and without the list around it', () => {
    const rows = [
      {
        post: { platform: 'instagram', externalId: '18023345989012587' },
        capturedAt: '2019-01-17T01:04:03.000Z',
        provenance: 'platform_webhook',
        method: 'meta_story_webhook',
        quality: null,
        metrics: { views: 28, reach: 17, replies: null },
        extra: { navigation: { exits: 1, tapsForward: 12, tapsBack: 0 } },
      },
    ];
    expect(readMetaDelivery([delivery])).toEqual({ rows, ignored: 0 });
    expect(readMetaDelivery(delivery)).toEqual({ rows, ignored: 0 });
  });

  it('knows that a hidden small count is unknown, not −1 and not 0', () => {
    expect(storyOf({ reach: -1, exits: -1, impressions: 6 })).toMatchObject({
      quality: 'suppressed_small_count',
      metrics: { views: 6, reach: null },
      extra: {
        navigation: { exits: null, tapsForward: 12, tapsBack: 0 },
        hidden: ['reach', 'exits'],
      },
    });
  });

  it('takes no replies for unknown, and some for what they are', () => {
    const repliesOf = (replies: unknown) => storyOf({ replies })['metrics'];
    expect(repliesOf(0)).toMatchObject({ replies: null });
    expect(repliesOf(-1)).toMatchObject({ replies: null });
    expect(repliesOf(3)).toMatchObject({ replies: 3 });
  });

  it('takes times in seconds and in milliseconds, and leaves others to be refused', () => {
    expect(storyOf({}, 1547687043)['capturedAt']).toBe('2019-01-17T01:04:03.000Z');
    expect(storyOf({}, 1547687043000)['capturedAt']).toBe('2019-01-17T01:04:03.000Z');
    expect(storyOf({}, 1e300)['capturedAt']).toBe(1e300);
    expect(storyOf({}, 'soon')['capturedAt']).toBe('soon');
  });

  it('takes a name that Meta may give the figure one day before the old one', () => {
    expect(storyOf({ views: 30 })['metrics']).toMatchObject({ views: 30 });
  });

  it('reads every change of every entry, and passes over what it does not know', () => {
    const others = [
      { field: 'comments', value: { text: 'hello' } },
      { field: 'story_insights', value: null },
      'text',
    ];
    const read = readMetaDelivery({
      object: 'instagram',
      entry: [
        { ...entry, changes: [change, ...others, change] },
        entry,
        { id: '1', time: 1, messaging: [{}] },
        null,
      ],
    });
    expect(read).toMatchObject({ rows: [{}, {}, {}], ignored: 5 });
    expect(readMetaDelivery({ object: 'page', entry: [entry] })).toEqual({ rows: [], ignored: 1 });
  });

  it.each([null, 1, 'text', {}, [{}], { entry: {} }, [delivery, null]])('is not %j', (body) =>
    expect(readMetaDelivery(body)).toBeNull(),
  );

  it('never throws, whatever Meta sends', () => {
    const any = fc.anything({ maxDepth: 4 });
    const near = fc.record({
      object: fc.constant('instagram'),
      entry: fc.array(
        fc.record({
          time: any,
          changes: fc.array(fc.record({ field: fc.constant('story_insights'), value: any })),
        }),
      ),
    });
    fc.assert(fc.property(fc.oneof(any, near), (body) => void readMetaDelivery(body)));
  });
});
