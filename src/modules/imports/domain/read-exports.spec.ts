import { describe, expect, it } from '@jest/globals';

import { readTable, type TableReading, type Told } from '../../../../test/support/read-table.js';

/** Written after the real headers and traps of each export; people and posts are invented. */
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

const read = async (content: string | Buffer, told: Told = {}) => {
  const table = await readTable(content, told);
  expect(table.proposed).toMatchObject({ unknown: [], doubled: [] });
  return table;
};

const fatesOf = ({ rows }: TableReading) =>
  rows.map(({ record, skipped, issues }) => issues[0]?.code ?? skipped ?? (record ? 'record' : ''));

describe('an export of Instagram posts by Meta Business Suite', () => {
  const CSV = `\uFEFF${lines(
    '"Post ID","Account ID","Account username","Account name",Description,"Duration (sec)","Publish time",Permalink,"Post type","Data comment",Date,Views,Reach,Likes,Shares,Follows,Comments,Saves',
    '17960320052859139,17841461342735919,lea.eats,"Léa | Cuisine","Quelle soirée !\nOn a dit : ""allez"" 🏉",0,"03/25/2025 22:00",https://www.instagram.com/p/DHpmj9euOPy/,"IG carousel",,"Lifetime",145,75,10,1,0,0,0',
    '17960320052859140,17841461342735919,lea.eats,"Léa | Cuisine",,31,"07/01/2025 09:30",https://www.instagram.com/reel/DHpmj9euOPz/,"IG reel",,"Global","1,145",,12,1,0,,2',
    '1.79603E+16,17841461342735919,lea.eats,"Léa | Cuisine",c,0,"07/01/2025 09:30",https://www.instagram.com/p/DHpmj9euOPa/,"IG image",,"Lifetime",1,1,1,1,0,0,0',
    '17960320052859142,17841461342735919,lea.eats,"Léa | Cuisine",d,0,"07/02/2025 09:30",https://www.instagram.com/p/DHpmj9euOPb/,"IG image",,"2025-07-03",1,1,1,1,0,0,0',
  )}`;

  it('becomes readings and posts, in the zone that Meta writes', async () => {
    const table = await read(CSV);
    expect(table.plan.format?.code).toBe('meta_instagram_posts');
    expect(table.rows[0]).toMatchObject({
      place: 2,
      record: {
        post: { url: 'https://www.instagram.com/p/DHpmj9euOPy/' },
        capturedAt: '2026-04-02T10:00:00.000Z',
        provenance: 'platform_export',
        metrics: { views: 145, reach: 75, likes: 10, shares: 1, follows: 0, comments: 0, saves: 0 },
        extra: { durationSeconds: 0 },
      },
      post: {
        account: { handle: 'lea.eats' },
        platform: 'instagram',
        format: 'carousel',
        externalId: '17960320052859139',
        url: 'https://www.instagram.com/p/DHpmj9euOPy/',
        publishedAt: '2025-03-26T05:00:00.000Z',
        caption: 'Quelle soirée !\nOn a dit : "allez" 🏉',
      },
    });
  });

  it('keeps what is not told unknown, and finds its rows below captions of several lines', async () => {
    const { rows } = await read(CSV);
    expect(rows[1]).toMatchObject({
      place: 4,
      record: { metrics: { views: 1145, likes: 12, shares: 1, follows: 0, saves: 2 } },
    });
    expect(rows[1]?.record?.['metrics']).not.toHaveProperty('reach');
  });

  it('refuses ids that a spreadsheet has bent, and leaves shorter times out', async () => {
    expect(fatesOf(await read(CSV))).toEqual([
      'record',
      'record',
      'id_bent_by_spreadsheet',
      'period',
    ]);
  });

  it('tells which zone was assumed, and takes another that is told', async () => {
    const assumed = await read(CSV);
    expect(assumed.notes).toMatchObject([
      { code: 'zone_assumed', params: { zone: 'America/Los_Angeles' } },
      { code: 'captured_at_assumed', params: { day: '2026-04-02' } },
    ]);
    const told = await read(CSV, { options: { timeZone: 'Europe/Paris' } });
    expect(told.rows[0]?.post).toMatchObject({ publishedAt: '2025-03-25T21:00:00.000Z' });
  });
});

describe('an export of Instagram stories by Meta Business Suite', () => {
  it('becomes readings and posts that are stories, in whatever order its columns stand', async () => {
    const { rows } = await read(
      lines(
        'Post ID,Account username,Description,Publish time,Permalink,Post type,Date,Views,Reach,Navigation,Replies,Link clicks,Profile visits,Sticker taps,Shares,Likes,Follows,Account ID,Account name,Data comment,Duration (sec)',
        '17933202951319110,lea.eats,Story promo,06/29/2026 21:04,https://www.instagram.com/stories/lea.eats/3931/,IG story,Lifetime,280,238,251,4,0,3,1,0,2,0,1,Léa,,15',
      ),
      { seenAt: '2026-07-02T10:00:00Z' },
    );
    expect(rows[0]).toMatchObject({
      record: {
        post: { platform: 'instagram', externalId: '17933202951319110' },
        metrics: { views: 280, reach: 238, replies: 4, clicks: 0, profileVisits: 3 },
        extra: { navigation: 251, stickerTaps: 1, durationSeconds: 15 },
      },
      post: { format: 'story', publishedAt: '2026-06-30T04:04:00.000Z' },
    });
  });
});

describe('an export of Facebook posts by Meta Business Suite', () => {
  it('knows a post by its id, for its address changes', async () => {
    const { rows } = await read(
      lines(
        '"Post ID","Page ID","Page name",Title,Description,"Duration (sec)","Publish time","Caption type",Permalink,"Is crosspost","Is share","Post type",Languages,"Custom labels","Funded content status","Data comment",Date,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares,"Total clicks","Other Clicks","Matched Audience Targeting Consumption (Photo Click)"',
        '122093,61550,Le Club,"Un titre",,0,"07/01/2025 09:30",,https://www.facebook.com/pfbid02abc,0,0,Photos,,,,,"Lifetime",900,700,12,9,2,1,40,30,10',
      ),
    );
    expect(rows[0]).toMatchObject({
      record: {
        post: { platform: 'facebook', externalId: '122093' },
        metrics: { views: 900, reach: 700, likes: 9, comments: 2, shares: 1 },
        extra: { totalClicks: 40, otherClicks: 30, photoClicks: 10 },
      },
      post: null,
    });
  });
});

describe('an export of TikTok Studio', () => {
  const CONTENT =
    '"Time","Video title","Video link","Post time","Total likes","Total comments","Total shares","Total views"';
  const link = (id: number) => `https://www.tiktok.com/@lea/video/75276230004730790${id}`;

  it('has its days in any language and without a year, and titles with quotes of their own', async () => {
    const { rows } = await read(
      lines(
        CONTENT,
        `"February 28","@Lea #derby","${link(10)}","July 16","533","32","16","191265"`,
        `"28 février","Il a dit "allez", puis plus rien","${link(11)}","16 janvier","5","3","1","1.2M"`,
        `"28 января","🔞 Grok-მა "მეამბოხე" AI...","${link(12)}","18 января","5","3","1","9"`,
        `"2月28日","","${link(13)}","9月13日","5","3","1","9"`,
        `"28 tháng Hai","a","${link(14)}","10 tháng Tám","5","3","1","9"`,
        `"28 de febrero","a","${link(15)}","8 de marzo","5","3","1","9`,
      ),
      { seenAt: '2026-03-02T10:00:00Z' },
    );
    expect(rows[0]).toMatchObject({
      record: {
        post: { url: link(10) },
        capturedAt: '2026-02-28T22:59:59.000Z',
        provenance: 'platform_export',
        metrics: { views: 191_265, likes: 533, comments: 32, shares: 16 },
      },
      post: {
        platform: 'tiktok',
        format: 'video',
        url: link(10),
        publishedAt: '2025-07-15T22:00:00.000Z',
        caption: '@Lea #derby',
      },
    });
    expect(rows.map(({ post }) => [post?.['publishedAt'], post?.['caption']])).toEqual([
      ['2025-07-15T22:00:00.000Z', '@Lea #derby'],
      ['2026-01-15T23:00:00.000Z', 'Il a dit "allez", puis plus rien'],
      ['2026-01-17T23:00:00.000Z', '🔞 Grok-მა "მეამბოხე" AI...'],
      ['2025-09-12T22:00:00.000Z', undefined],
      ['2025-08-09T22:00:00.000Z', 'a'],
      ['2025-03-07T23:00:00.000Z', 'a'],
    ]);
    expect(rows[1]?.record).toMatchObject({ quality: 'rounded', metrics: { views: 1_200_000 } });
  });

  it('of what each day added to an account has no readings', async () => {
    const { proposed, records } = await readTable(
      lines(
        '"Date","Video Views","Profile Views","Likes","Comments","Shares"',
        '"March 1","10","2","1","0","0"',
      ),
    );
    expect(proposed).toMatchObject({ kind: null, columns: {} });
    expect(records).toEqual([]);
  });
});

describe('an export of YouTube Studio', () => {
  const CSV = lines(
    'Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Thumbnail impressions,Thumbnail click-through rate (%),Average view duration',
    'Total,,,,14,0.0273,1,222,1.35,0:00:09',
    't7mySEamkKQ,How to multi select shapes,"Mar 30, 2026",11,3,0.0054,0,13,0,0:04:34',
    'NUg88z1XQwQ,Tutorial,"Jan 19, 2026",679,,,,1,0,',
    'aaaaaaaaaaa,Other,"Jan 19, 2026",679,11,0.0219,1,208,1.39,0:00:07',
  );

  it('becomes readings; blanks are unknown, and a video without figures is nothing to keep', async () => {
    const table = await read(CSV);
    expect(fatesOf(table)).toEqual(['total', 'record', 'says_nothing', 'record']);
    expect(table.rows[1]).toMatchObject({
      record: {
        post: { platform: 'youtube', externalId: 't7mySEamkKQ' },
        metrics: { views: 3, follows: 0 },
        extra: {
          durationSeconds: 11,
          watchTimeHours: 0.0054,
          thumbnailImpressions: 13,
          thumbnailClickThroughPercent: 0,
          averageViewDuration: 274,
        },
      },
      // Nothing in it says whose channel it is.
      post: null,
    });
  });

  it('is told to count the days that were chosen, and that its total is reached', async () => {
    const { notes } = await read(CSV);
    expect(notes.map(({ code }) => code)).toEqual([
      'figures_of_chosen_days',
      'captured_at_assumed',
    ]);
  });

  it('is told where its rows do not add up to its total', async () => {
    const { notes } = await read(CSV.replace('Total,,,,14', 'Total,,,,20'));
    expect(notes.at(-1)).toEqual({
      column: 'Views',
      field: null,
      code: 'total_differs',
      params: { sum: 14, total: 20 },
    });
  });

  it('is read as well in French', async () => {
    const { records } = await read(
      lines(
        'Contenu,Titre de la vidéo,Heure de publication de la vidéo,Durée,Vues,Durée moyenne de visionnage',
        'Total,,,,3,0:04:34',
        't7mySEamkKQ,Une vidéo,30 mars 2026,11,3,0:04:34',
      ),
    );
    expect(records).toMatchObject([{ metrics: { views: 3 }, extra: { averageViewDuration: 274 } }]);
  });
});

describe('an export of X', () => {
  it('of content becomes readings and posts', async () => {
    const { rows, plan } = await read(
      lines(
        'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks',
        '1905123456789012345,"Fri, Mar 28, 2025","Allez ! 🏉",https://x.com/lea/status/1905123456789012345,1520,31,60,2,1,0,4,5,3,9,7,1,2',
      ),
    );
    expect(plan.format?.code).toBe('x_content');
    expect(rows[0]).toMatchObject({
      record: {
        post: { platform: 'x', externalId: '1905123456789012345' },
        metrics: { impressions: 1520, likes: 31, comments: 4, shares: 5, saves: 2, clicks: 7 },
        extra: { shares: 1, engagements: 60, hashtagClicks: 1 },
      },
      post: { format: 'text', publishedAt: '2025-03-27T23:00:00.000Z', caption: 'Allez ! 🏉' },
    });
  });

  it('of tweets, as it was until 2023, becomes readings and posts', async () => {
    const { rows, plan } = await read(
      lines(
        '"Tweet id","Tweet permalink","Tweet text","time","impressions","engagements","engagement rate","retweets","replies","likes","user profile clicks","url clicks","hashtag clicks","detail expands","permalink clicks","app opens","app installs","follows","email tweet","dial phone","media views","media engagements","promoted impressions"',
        '"1605123456789012345","https://twitter.com/lea/status/1605123456789012345","Allez","2022-12-20 09:15 +0000","1520.0","60.0","0.0394","5.0","4.0","31.0","3.0","7.0","1.0","9.0","0","0","0","2","0","0","11","1","-"',
      ),
    );
    expect(plan.format?.code).toBe('x_tweets');
    expect(rows[0]).toMatchObject({
      issues: [],
      record: { metrics: { impressions: 1520, likes: 31, comments: 4, shares: 5, follows: 2 } },
      post: { publishedAt: '2022-12-20T09:15:00.000Z' },
    });
    expect(rows[0]?.record?.['extra']).not.toHaveProperty('promotedImpressions');
  });
});

describe('an export of a LinkedIn page', () => {
  it('has its header in the second row, and likes may be below zero', async () => {
    const { rows, plan } = await read(
      lines(
        'Aggregated engagement metrics for your organic posts,,,,,,,,,,',
        'Post title,Post link,Created date,Impressions,Clicks,Click through rate (CTR),Likes,Comments,Reposts,Follows,Engagement rate',
        'Le derby,https://www.linkedin.com/feed/update/urn:li:activity:7178/,03/28/2026,1520,60,0.039,-1,2,3,,0.05',
      ),
    );
    expect(plan.format?.code).toBe('linkedin_posts');
    expect(rows[0]).toMatchObject({
      place: 3,
      record: {
        post: { url: 'https://www.linkedin.com/feed/update/urn:li:activity:7178/' },
        metrics: { impressions: 1520, likes: -1, comments: 2, shares: 3, clicks: 60 },
      },
    });
    expect(rows[0]?.record?.['metrics']).not.toHaveProperty('follows');
  });
});
