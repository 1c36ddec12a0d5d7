import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { TestApp, TestWorkspace } from '../../support/app.js';
import { bringFile } from '../../support/imports.js';
import { zipOf } from '../../support/zip-file.js';
import { travel } from './journey.js';
import { bytes, withLea } from './platform-files.js';

describe('exports of TikTok and YouTube Studio', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  beforeAll(async () => {
    ({ app, ws } = await withLea());
  });
  afterAll(() => app.close());

  it('TikTok Studio: the zip with its daily figures, dates without a year, quotes that are not doubled', async () => {
    const content = [
      '"Time","Video title","Video link","Post time","Total likes","Total comments","Total shares","Total views"',
      '"28 février","Il a dit "non"","https://www.tiktok.com/@lea.imaginaire/video/7527623000473079054","16 juillet","533","32","16","191265"',
      '"28 février","","https://www.tiktok.com/@lea.imaginaire/video/7527623000473079055","3 janvier","5","0","1","1200"',
      '"28 février","🔞 Grok "b", et "c"","https://www.tiktok.com/@lea.imaginaire/video/7527623000473079056","4 janvier","7","0","1","1300"',
      '',
    ].join('\n');
    const archive = zipOf({
      'Overview.csv':
        '"Date","Video Views","Profile Views","Likes","Comments","Shares"\n"28 février","100","3","2","1","0"\n',
      'Content.csv': content,
      'FollowerGender.csv': '"Gender","Distribution"\n"Male","0.4"\n',
    });
    const checked = await travel(app, ws, {
      file: { name: 'tiktok.zip', content: bytes(archive) },
      kind: 'readings',
      format: 'tiktok_content',
      planned: { create: 3 },
    });
    expect(checked.detected).toMatchObject({ table: 'Content.csv', rows: 3 });
  });

  it('TikTok Studio, the daily figures alone: known, and no readings', async () => {
    const brought = await bringFile(ws.api, {
      name: 'Overview.csv',
      content:
        '"Date","Video Views","Profile Views","Likes","Comments","Shares"\n"28 février","100","3","2","1","0"\n',
    });
    expect(brought).toMatchObject({
      state: 'draft',
      kind: null,
      detected: { format: 'tiktok_overview' },
    });
  });

  it('YouTube Studio: the zip, with its row of totals', async () => {
    const table = [
      'Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Thumbnail impressions,Thumbnail click-through rate (%)',
      'Total,,,,11,0.0273,1,222,1.35',
      't7mySEamkKQ,"How to, multi",“x”,11,3,0.0054,0,13,0',
      'NUg88z1XQwQ,Tutorial,"Jan 19, 2026",679,8,,,1,0',
      'NUg88z1XQwR,Tutorial two,"Jan 20, 2026",60,,,,1,0',
      '',
    ]
      .join('\n')
      .replace('“x”', '"Mar 30, 2026"');
    const checked = await travel(app, ws, {
      file: {
        name: 'Content 2026.zip',
        content: bytes(
          zipOf({
            'Chart data.csv': 'Date,Views\n2026-01-01,1\n',
            'Table data.csv': table,
            'Totals.csv': 'Date,Views\n2026-01-01,1\n',
          }),
        ),
      },
      kind: 'readings',
      format: 'youtube_table',
      planned: { create: 2, skip: 2 },
    });
    expect(checked.notes.map(({ code }: { code: string }) => code)).toContain(
      'figures_of_chosen_days',
    );
  });
});
