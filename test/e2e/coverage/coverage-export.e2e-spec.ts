import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { CoverageIntake } from '../../../src/modules/coverage/coverage.contract.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { startApp, type TestApp } from '../../support/app.js';
import { exportReader } from '../../support/exported.js';
import { event, influencer } from '../content/content.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

const ARTICLE = 'https://www.ladepeche.fr/2026/03/29/une-chanteuse-au-stade';

const PIECE = {
  kind: 'press',
  outlet: 'La Dépêche du Midi',
  title: 'Une chanteuse lyrique au stade',
  publishedAt: '2026-03-29T05:00:00Z',
};

describe('the list as a file', () => {
  const read = exportReader();

  it.each(['csv', 'xlsx'])('has every field, and is read back unchanged: %s', async (format) => {
    const ws = await app.workspace();
    const influencerId = await influencer(ws);
    const { eventId, campaignId } = await event(ws);
    await ws.api.create('/coverage', {
      ...{
        ...PIECE,
        kind: 'tv',
        title: '=1+1',
        place: 'JT',
        url: ARTICLE,
        author: 'Léa',
        language: 'fr',
      },
      ...{ durationSeconds: 95, audience: 412_000, audienceSource: 'Médiamétrie; ACPM' },
      ...{ audienceProvenance: 'measured', sentiment: 'negative', notes: 'a\n"b"', excerpt: '«»' },
      ...{ eventId, influencerId },
    });
    await ws.api.create('/coverage', PIECE);
    const admin = await ws.member('admin');
    const { rows } = await read(app, ws, admin, `/coverage/export?format=${format}&q=%3D1`);
    expect(rows).toHaveLength(1);
    const [{ 'influencer.name': name, createdAt, updatedAt, ...cells } = {}] = rows;
    expect([name, createdAt]).toEqual(['Léa 🏉 ليا', updatedAt]);
    expect(cells).toMatchObject({ title: '=1+1', notes: 'a\n"b"', campaignId });
    const { durationSeconds, audience, ...texts } = cells;
    const record = {
      ...{ ...texts, influencer: { name } },
      ...{ durationSeconds: Number(durationSeconds), audience: Number(audience) },
    };
    const ctx = systemContext(ws.id, new Date());
    const [taken] = await app
      .get(UnitOfWork)
      .run(ctx, () => app.get(CoverageIntake).take(ctx, [record]));
    expect(taken).toMatchObject({ fate: 'skip', issues: [] });
  });
});
