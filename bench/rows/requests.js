import { deepStrictEqual } from 'node:assert/strict';

import { alternate } from '../lib/alternate.js';
import { bareSide, ourSide } from '../lib/sides.js';
import { resultRow } from '../lib/statistics.js';

const CONNECTIONS = 50;

const answersASecond = (stage, { server }, request, seconds) =>
  stage.turn(server, async ({ port }) => {
    const { key } = stage;
    const task = { kind: 'requests', port, key, connections: CONNECTIONS, seconds, ...request };
    const { ms, answered, body, sizes } = await stage.load.run(task);
    // One body is compared with the other side's: all others must be as long.
    deepStrictEqual(sizes, [Buffer.byteLength(body)]);
    return { rate: (answered / ms) * 1_000, body: JSON.parse(body), answered };
  });

/** Has both sides answer the same request for a time; `check` compares and looks at what they did. */
const compare = async (stage, { ours, bare, check }) => {
  const { seconds } = stage.sizes;
  const warm = {
    ours: await answersASecond(stage, ours, ours.request, seconds.warm),
    bare: await answersASecond(stage, bare, bare.request, seconds.warm),
  };
  const values = await alternate(stage, {
    ours: () => answersASecond(stage, ours, ours.request, seconds.timed),
    bare: () => answersASecond(stage, bare, bare.request, seconds.timed),
  });
  check(values.ours[0].body, values.bare[0].body);
  const answered = (side) =>
    [warm[side], ...values[side]].reduce((sum, one) => sum + one.answered, 0);
  return {
    answered: { ours: answered('ours'), peers: answered('bare') },
    rates: {
      ours: values.ours.map(({ rate }) => rate),
      peerValue: values.bare.map(({ rate }) => rate),
    },
  };
};

/** The peer's tables get the two texts that ours derives from its secret: read from ours, page by page. */
const giveLinks = async (stage, ours) => {
  const items = await stage.turn(ours.server, async ({ port }) => {
    const headers = { authorization: `Bearer ${stage.key}` };
    const address = `http://127.0.0.1:${port}${stage.path('/invitations?limit=200')}`;
    return (await (await fetch(address, { headers })).json()).items;
  });
  await stage.withClient(stage.databases.peers, async (client) => {
    await client.query(
      'alter table invitations add column if not exists guest_url text, add column if not exists ticket text',
    );
    await client.query(
      `update invitations i set guest_url = t.guest_url, ticket = t.ticket
         from unnest($2::uuid[], $3::text[], $4::text[]) as t (id, guest_url, ticket)
        where i.workspace_id = $1 and i.id = t.id`,
      [
        stage.world.workspaceId,
        items.map(({ id }) => id),
        items.map(({ guestUrl }) => guestUrl),
        items.map(({ ticket }) => ticket),
      ],
    );
    await client.query('vacuum analyze invitations');
  });
};

/** Cursors are opaque, and ours are signed: all else is the same. */
const sameList = (ours, bare) => {
  deepStrictEqual(bare.items, ours.items);
  deepStrictEqual([ours.items.length, typeof ours.nextCursor], [50, typeof bare.nextCursor]);
};

export const list = {
  name: 'list',
  run: async (stage) => {
    const ours = await ourSide(stage);
    await giveLinks(stage, ours);
    const bare = await bareSide(stage, '/invitations');
    const asked = { method: 'GET', expected: 200 };
    const { rates } = await compare(stage, {
      ours: { ...ours, request: { ...asked, path: stage.path('/invitations?limit=50') } },
      bare: { ...bare, request: { ...asked, path: '/invitations?limit=50' } },
      check: sameList,
    });
    return [
      resultRow({
        id: 'list-invitations',
        measure: `list of 50 invitations with names, ${CONNECTIONS} connections`,
        unit: 'req/s',
        peer: 'bare Fastify + pg, same rows and JSON, no walls',
        mustReach: 0.7,
        ...rates,
      }),
    ];
  },
};

const EVENT = {
  kind: 'match',
  title: 'Toulouse – Lyon',
  venue: { name: 'Stade de la Victoire', city: 'Toulouse', timeZone: 'Europe/Paris' },
  startsAt: '2027-03-28T20:05:00.000Z',
  endsAt: '2027-03-28T22:00:00.000Z',
  seats: 40,
  seatValue: { amount: 25_000, currency: 'EUR' },
};

const countEvents = async (stage, database) => {
  const { rows } = await stage.withClient(database, (client) =>
    client.query('select count(*)::int as events from events where title = $1', [EVENT.title]),
  );
  return rows[0].events;
};

/** Their own facts aside, both answer the same, and what both answered is there. */
const sameEvent = (ours, bare) => {
  const facts = ({ id, createdAt, updatedAt, ...rest }) => {
    deepStrictEqual([typeof id, typeof createdAt, typeof updatedAt], Array(3).fill('string'));
    return rest;
  };
  deepStrictEqual(facts(bare), facts(ours));
};

export const create = {
  name: 'create',
  run: async (stage) => {
    const ours = await ourSide(stage);
    const bare = await bareSide(stage, '/events');
    const asked = { method: 'POST', expected: 201, body: JSON.stringify(EVENT) };
    const { rates, answered } = await compare(stage, {
      ours: { ...ours, request: { ...asked, path: stage.path('/events') } },
      bare: { ...bare, request: { ...asked, path: '/events' } },
      check: sameEvent,
    });
    for (const [side, database] of Object.entries(stage.databases)) {
      deepStrictEqual(
        { side, events: await countEvents(stage, database) },
        { side, events: answered[side] },
      );
    }
    return [
      resultRow({
        id: 'create-event',
        measure: `create one event, durable, ${CONNECTIONS} connections`,
        unit: 'req/s',
        peer: 'bare Fastify + pg',
        mustReach: 0.6,
        ...rates,
      }),
    ];
  },
};
