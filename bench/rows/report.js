import { deepStrictEqual } from 'node:assert/strict';

import { alternate } from '../lib/alternate.js';
import { checkRollups } from '../lib/checks.js';
import { makeHistories } from '../lib/histories.js';
import { percentile, resultRow } from '../lib/statistics.js';
import { plainReport } from '../peers/plain-report.js';

/** A history ten or a hundred times as long may cost 1.2 times as much; ratios here say how much better. */
const FLAT = 1 / 1.2;
const MOST_MS = 150;
const TIMES_PLAIN_SQL = 20;

const readReport = (stage, server, { path, times }) =>
  stage.turn(server, ({ port }) => {
    const { key } = stage;
    return stage.load.run({ kind: 'latencies', method: 'GET', port, path, key, times });
  });

/** What of the answer is a figure, and so the same whatever the length of the history. */
const figuresOf = (body) => {
  const figures = JSON.parse(body);
  delete figures.asOf;
  return figures;
};

const samePlain = ({ totals, timeline }, plain) => {
  const { posts, views, grossReach, engagements } = plain;
  const value = (total) => (typeof total === 'object' ? total.value : total);
  deepStrictEqual(
    [totals.posts, value(totals.views), value(totals.grossReach), value(totals.engagements)],
    [posts, views, grossReach, engagements],
  );
  const last = plain.timeline.at(-1);
  deepStrictEqual(
    [timeline.at(-1).views, timeline.at(-1).grossReach, timeline.at(-1).engagements],
    [last.views, last.grossReach, last.engagements],
  );
};

/** Times the report on each history, in turns; all of them must say the same. */
const timeReport = async (stage, histories, asked) => {
  for (const { server } of histories) await readReport(stage, server, { ...asked, times: 10 });
  const bodies = [];
  const sides = histories.map(({ readings, server }) => [
    readings,
    async () => {
      const { times, body } = await readReport(stage, server, asked);
      bodies.push(figuresOf(body));
      return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
    },
  ]);
  const values = await alternate(stage, Object.fromEntries(sides));
  for (const other of bodies) deepStrictEqual(other, bodies[0]);
  return { values, figures: bodies[0] };
};

/** Times plain SQL on the longest history, without HTTP in between. */
const timePlain = async (stage, { database }, { asked, figures }) => {
  const { workspaceId } = stage.world;
  const { times, figures: plain } = await stage.withClient(database, (client) =>
    plainReport(client, { workspaceId, campaignId: asked.campaignId }, asked.plainTimes),
  );
  samePlain(figures, plain);
  return times;
};

const flatRows = (what, histories, values) => {
  const [shortest, ...longer] = histories;
  return ['p50', 'p95'].flatMap((quantile) =>
    longer.map(({ readings }) =>
      resultRow({
        id: `report-${what.id}-${quantile}-${readings}`,
        measure: `${what.measure}, ${readings.toLocaleString('en')} readings, ${quantile}`,
        unit: 'ms',
        better: 'less',
        ours: values[readings].map((value) => value[quantile]),
        peer: `itself at ${shortest.readings.toLocaleString('en')}`,
        peerValue: values[shortest.readings].map((value) => value[quantile]),
        mustReach: FLAT,
      }),
    ),
  );
};

const measure = async (stage, histories, asked) => {
  const longest = histories.at(-1);
  const { values, figures } = await timeReport(stage, histories, asked);
  const plain = await timePlain(stage, longest, { asked, figures });
  const on = `${asked.measure}, ${longest.readings.toLocaleString('en')} readings`;
  const ours = (quantile) => values[longest.readings].map((value) => value[quantile]);
  return [
    ...flatRows(asked, histories, values),
    resultRow({
      ...{ id: `report-${asked.id}-plain-sql`, measure: `${on}, p50`, unit: 'ms', better: 'less' },
      ...{ ours: ours('p50'), peer: 'plain SQL over the readings', peerValue: plain },
      mustReach: asked.timesPlain,
    }),
    ...(asked.mostMs === null
      ? []
      : [
          resultRow({
            ...{
              id: `report-${asked.id}-limit`,
              measure: `${on}, p95`,
              unit: 'ms',
              better: 'less',
            },
            ...{ ours: ours('p95'), peer: 'limit', peerValue: [asked.mostMs], mustReach: 1 },
          }),
        ]),
  ];
};

/** Reach reports over the same posts with a history of three lengths. */
export const report = {
  name: 'report',
  run: async (stage) => {
    const { requests } = stage.sizes;
    const histories = await makeHistories(stage);
    await checkRollups(stage, histories[0].database);
    for (const history of histories) {
      history.server = await stage.product(history.database);
    }
    const { campaignId } = stage.world;
    const campaign = {
      id: 'campaign',
      measure: 'reach report of a campaign (100 posts)',
      path: stage.path(`/reports/reach?campaignId=${campaignId}`),
      times: requests.campaign,
      campaignId,
      plainTimes: requests.plain,
      timesPlain: TIMES_PLAIN_SQL,
      mostMs: null,
    };
    const workspace = {
      id: 'workspace',
      measure: `reach report of a workspace (${stage.sizes.posts.toLocaleString('en')} posts)`,
      path: stage.path('/reports/reach'),
      times: requests.workspace,
      campaignId: null,
      plainTimes: 1,
      timesPlain: null,
      mostMs: MOST_MS,
    };
    const rows = [
      ...(await measure(stage, histories, campaign)),
      ...(await measure(stage, histories, workspace)),
    ];
    await stage.stopServers();
    for (const { database } of histories) await stage.drop(database);
    return rows;
  },
};
