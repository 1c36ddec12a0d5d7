import { METRICS } from '../peers/bare/reading-schema.js';
import { COUNTERS } from './readings.js';
import { CAMPAIGN_DAYS, FOLLOWED_DAYS, calendar, isStory } from './seed.js';

/** A day is cut into a hundred steps; the last of them, in the evening, is the one that roll-ups keep. */
const STEPS = 100;

/** Who told a reading: of one post in twenty somebody's screenshot, so that what nobody measured has a share. */
const isScreenshot = 'p.n % 20 = 0';

/** Of the stories (see the seed) Meta tells the last figures, so that their series break there. */
const provenanceOf = (isLast) =>
  `case when ${isScreenshot} then 'screenshot'
        when ${isLast} and ${isStory('p.n')} then 'platform_webhook' else 'platform_api' end`;

/** The bits of `post_day.unmeasured` that stand for these counters. */
const UNMEASURED = COUNTERS.reduce((bits, counter) => bits | (1 << METRICS.indexOf(counter)), 0);

/** The counters `elapsed` steps after publication; every history says the same at the end of a day. */
const valuesAt = (elapsed) => {
  const views = `(1000 + p.n % 1000 + (${elapsed}) * 13)`;
  const values = {
    views,
    reach: `${views} * 4 / 5`,
    likes: `${views} / 20`,
    comments: `p.n % 7 + (${elapsed}) / 10`,
    shares: `p.n % 5 + (${elapsed}) / 20`,
    saves: `(${elapsed}) / 30`,
  };
  return COUNTERS.map((counter) => values[counter]).join(', ');
};

const begins = () => new Date(calendar().campaign).toISOString();

const COLUMNS = COUNTERS.join(', ');
const FIGURES = COUNTERS.map((m) => `${m}, ${m}_at, ${m}_provenance`).join(', ');

const POSTS = `
create temp table followed as
select row_number() over (order by external_id) - 1 as n, id,
       (published_at::date - '${begins()}'::timestamptz::date) as day
  from posts where workspace_id = $WORKSPACE$ order by 1`;

/** Connections that write at once. */
const WRITERS = 2;

/** Bare inserts: what is inserted is right by construction, and a crash would only cost the bench. */
const unguarded = async (client, workspaceId) => {
  await client.query(
    `set session_replication_role = replica; set synchronous_commit = off; set timezone = 'UTC'`,
  );
  await client.query(POSTS.replace('$WORKSPACE$', `'${workspaceId}'`));
};

/** Adds rows without their key and makes that anew: sorting millions is several times faster than finding the place of each. */
const withoutKey = async (stage, database, work) => {
  const inOneGo = (text) =>
    stage.withClient(database, async (client) => {
      await client.query(`set maintenance_work_mem = '256MB'; set synchronous_commit = off`);
      return client.query(text);
    });
  const { rows } = await inOneGo(
    `select conname as name, pg_get_constraintdef(oid) as definition
       from pg_constraint where conrelid = 'readings'::regclass and contype = 'p'`,
  );
  const [{ name, definition }] = rows;
  await inOneGo(`alter table readings drop constraint ${name}`);
  await work();
  await inOneGo(`alter table readings add constraint ${name} ${definition}`);
};

/** Adds the steps `from` to `to` (not included) of every day, in the order of time; step 0 is the evening's. */
const addReadings = async (stage, database, { from, to }) => {
  const { workspaceId, source } = stage.world;
  const step = `case when s = 0 then ${STEPS - 1} else s - 1 end`;
  const write = (writer) =>
    stage.withClient(database, async (client) => {
      await unguarded(client, workspaceId);
      for (let day = writer; day < CAMPAIGN_DAYS; day += WRITERS) {
        await client.query(
          `insert into readings (workspace_id, post_id, captured_at, source, received_at, provenance, ${COLUMNS})
           select $1, p.id, at, $2, at + interval '1 minute', ${provenanceOf(`s = 0 and $3::int = p.day + ${FOLLOWED_DAYS - 1}`)},
                  ${valuesAt(`($3::int - p.day) * ${STEPS} + ${step}`)}
             from generate_series($4::int, $5::int - 1) s
             cross join followed p
             cross join lateral (select $6::timestamptz + $3::int * interval '1 day'
               + (${step}) * interval '11 minutes' + interval '1 hour' + p.n % 600 * interval '1 second' as at) t
            where $3::int between p.day and p.day + ${FOLLOWED_DAYS - 1}
            order by s, p.n`,
          [workspaceId, source, day, from, to, begins()],
        );
      }
    });
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
};

/** The moment of the evening's reading. */
const EVENING = `interval '1 day' + (${STEPS - 1} * 11 + 60) * interval '1 minute' + p.n % 600 * interval '1 second'`;

const addRollups = (stage, database) =>
  stage.withClient(database, async (client) => {
    const { workspaceId } = stage.world;
    await unguarded(client, workspaceId);
    const lastDay = FOLLOWED_DAYS - 1;
    await client.query(
      `insert into post_current (workspace_id, post_id, captured_at, readings, ${FIGURES})
       select $1, id, at, ${FOLLOWED_DAYS}, ${COUNTERS.map((m) => `${m}, at, provenance`).join(', ')}
         from (select p.id, ${provenanceOf('true')}, $2::timestamptz + (p.day + ${lastDay}) * ${EVENING} as at,
                      ${valuesAt(lastDay * STEPS + STEPS - 1)} from followed p order by p.day, p.n) t (id, provenance, at, ${COLUMNS})`,
      [workspaceId, begins()],
    );
    await client.query(
      `insert into post_day (workspace_id, post_id, day, ${COLUMNS}, unmeasured)
       select $1, p.id, $2::timestamptz::date + p.day + d, ${valuesAt(`d * ${STEPS} + ${STEPS - 1}`)},
              case when ${isScreenshot} then ${UNMEASURED} else 0 end
         from followed p cross join generate_series(0, ${lastDay}) d
        order by p.day + d, p.n`,
      [workspaceId, begins()],
    );
  });

const settle = (stage, database, perDay) =>
  stage.withClient(database, async (client) => {
    await client.query('update post_current set readings = $1', [perDay * FOLLOWED_DAYS]);
    await client.query('vacuum analyze readings');
    await client.query('vacuum analyze post_current');
    await client.query('vacuum analyze post_day');
    await client.query('checkpoint');
    const { rows } = await client.query('select count(*)::int as readings from readings');
    return rows[0].readings;
  });

/**
 * Databases with the same posts, followed on the same days, read once, ten and a hundred times a
 * day: each is a copy of the one before with more readings. Their roll-ups say the same.
 * Answers `{ database, readings }`, the shortest history first.
 */
export const makeHistories = async (stage) => {
  const made = [];
  let before = { database: stage.seeded, perDay: 0 };
  for (const perDay of stage.sizes.histories) {
    const database = `history_${perDay}`;
    await stage.clone(before.database, database);
    await withoutKey(stage, database, () =>
      addReadings(stage, database, { from: before.perDay, to: perDay }),
    );
    if (before.perDay === 0) await addRollups(stage, database);
    made.push({ database, readings: await settle(stage, database, perDay) });
    before = { database, perDay };
  }
  return made;
};
