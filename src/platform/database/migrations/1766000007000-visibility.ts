import type { MigrationInterface, QueryRunner } from 'typeorm';

import { statements, wall } from '../wall.js';

export class Visibility1766000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, READINGS);
    await statements(runner, ROLL_UPS);
    await statements(runner, BESIDE);
    // Readings are append-only, whatever the code above would like.
    await wall(runner, 'readings', ['select', 'insert']);
    await wall(runner, 'post_current');
    await wall(runner, 'post_day');
    await wall(runner, 'unmatched_readings');
    await wall(runner, 'post_warnings', ['select', 'insert', 'delete']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table post_warnings, unmatched_readings, post_day, post_current, readings',
    );
  }
}

/** The counters, with what each counts. */
const COUNTERS: readonly (readonly [column: string, counts: string])[] = [
  ['views', 'Times the content was played or shown'],
  ['reach', 'People (accounts) who saw the post at least once'],
  ['impressions', 'Times the post was displayed, repeats included'],
  ['likes', 'Likes and other reactions standing; some platforms send a negative number'],
  ['comments', 'Comments standing'],
  ['shares', 'Times the post was shared, reposted or sent on'],
  ['saves', 'Times the post was saved or bookmarked'],
  ['replies', 'Private answers to a story'],
  ['clicks', 'Clicks on the links of the post'],
  ['follows', 'Follows of the account that came from the post'],
  ['profile_visits', 'Visits to the profile that came from the post'],
];

const PROVENANCES = `('platform_api', 'platform_webhook', 'platform_export', 'screenshot', 'declared', 'estimated')`;

const each = (line: (column: string, counts: string) => string): string =>
  COUNTERS.map(([column, counts]) => line(column, counts)).join('\n');

const counters = each((column) => `  ${column} bigint,`);

const said = (table: string): string =>
  each(
    (column, counts) =>
      `comment on column ${table}.${column} is '${counts}, cumulative; null is unknown.';`,
  );

const READINGS = `
create table readings (
  workspace_id uuid not null,
  post_id uuid not null,
  captured_at timestamptz not null,
  source text not null,
  received_at timestamptz not null,
  provenance text not null check (provenance in ${PROVENANCES}),
  method text,
  quality text,
${counters}
  extra jsonb,
  constraint readings_key primary key (workspace_id, post_id, captured_at, source),
  constraint readings_post_fkey foreign key (workspace_id, post_id) references posts (workspace_id, id)
);
comment on table readings is 'What the counters of one post said at one moment, from one source. Append-only; everything else about figures can be rebuilt from it.';
comment on column readings.workspace_id is 'The workspace.';
comment on column readings.post_id is 'The post.';
comment on column readings.captured_at is 'When the counters said so, to the millisecond.';
comment on column readings.source is 'Which key or person sent it.';
comment on column readings.received_at is 'When it arrived here.';
comment on column readings.provenance is 'Where the figures come from: platform_api, platform_webhook, platform_export (measured), screenshot, declared, estimated.';
comment on column readings.method is 'How they were taken, in the words of the sender.';
comment on column readings.quality is 'How good they are, in the words of the sender.';
comment on column readings.extra is 'What this platform alone has, as it was sent.';
${said('readings')}
`;

const ROLL_UPS = `
create table post_current (
  workspace_id uuid not null,
  post_id uuid not null,
  captured_at timestamptz not null,
  readings int not null check (readings >= 0),
${each((column) => `  ${column} bigint,\n  ${column}_at timestamptz,\n  ${column}_provenance text check (${column}_provenance in ${PROVENANCES}),`)}
  constraint post_current_key primary key (workspace_id, post_id),
  constraint post_current_post_fkey foreign key (workspace_id, post_id) references posts (workspace_id, id)
);
comment on table post_current is 'The figures of a post that count: for each counter the latest captured value that is known. Built from readings.';
comment on column post_current.workspace_id is 'The workspace.';
comment on column post_current.post_id is 'The post.';
comment on column post_current.captured_at is 'When the latest reading was captured.';
comment on column post_current.readings is 'How many readings the post has.';
${said('post_current')}
${each((column) => `comment on column post_current.${column}_at is 'When the reading that gave this value was captured.';\ncomment on column post_current.${column}_provenance is 'The provenance of the reading that gave this value.';`)}

create table post_day (
  workspace_id uuid not null,
  post_id uuid not null,
  day date not null,
${counters}
  constraint post_day_key primary key (workspace_id, post_id, day),
  constraint post_day_post_fkey foreign key (workspace_id, post_id) references posts (workspace_id, id)
);
comment on table post_day is 'What the readings of one post captured on one day left at its end. Built from readings; what the day did not tell is null, not carried over.';
comment on column post_day.workspace_id is 'The workspace.';
comment on column post_day.post_id is 'The post.';
comment on column post_day.day is 'The day, in the time zone of the workspace.';
${said('post_day')}
`;

const BESIDE = `
create table unmatched_readings (
  workspace_id uuid not null,
  post_key text not null,
  captured_at timestamptz not null,
  source text not null,
  platform text not null,
  external_id text,
  url text,
  received_at timestamptz not null,
  provenance text not null check (provenance in ${PROVENANCES}),
  method text,
  quality text,
${counters}
  extra jsonb,
  constraint unmatched_readings_key primary key (workspace_id, post_key, captured_at, source)
);
comment on table unmatched_readings is 'Readings for posts that are not logged yet; they flow into readings once the post is.';
comment on column unmatched_readings.workspace_id is 'The workspace.';
comment on column unmatched_readings.post_key is '@personal What names the post: platform and its id there, or the address without its tracking.';
comment on column unmatched_readings.captured_at is 'When the counters said so, to the millisecond.';
comment on column unmatched_readings.source is 'Which key or person sent it.';
comment on column unmatched_readings.platform is 'The platform that was named or that the address tells.';
comment on column unmatched_readings.external_id is '@personal The platform''s id of the post, where it was named or the address tells it.';
comment on column unmatched_readings.url is '@personal The address, where it came by address.';
comment on column unmatched_readings.received_at is 'When it arrived here.';
comment on column unmatched_readings.provenance is 'Where the figures come from.';
comment on column unmatched_readings.method is 'How they were taken, in the words of the sender.';
comment on column unmatched_readings.quality is 'How good they are, in the words of the sender.';
comment on column unmatched_readings.extra is 'What this platform alone has, as it was sent.';
${said('unmatched_readings')}

create table post_warnings (
  workspace_id uuid not null,
  post_id uuid not null,
  captured_at timestamptz not null,
  source text not null,
  code text not null,
  metric text not null,
  params jsonb not null,
  constraint post_warnings_key primary key (workspace_id, post_id, captured_at, source, code, metric),
  constraint post_warnings_reading_fkey foreign key (workspace_id, post_id, captured_at, source)
    references readings (workspace_id, post_id, captured_at, source)
);
comment on table post_warnings is 'What looks wrong about a reading. It is shown beside the figures and never keeps them out.';
comment on column post_warnings.workspace_id is 'The workspace.';
comment on column post_warnings.post_id is 'The post.';
comment on column post_warnings.captured_at is 'The moment of the reading.';
comment on column post_warnings.source is 'The source of the reading.';
comment on column post_warnings.code is 'What looks wrong.';
comment on column post_warnings.metric is 'The counter concerned; empty where it is the reading as a whole.';
comment on column post_warnings.params is 'The figures to say it with.';
`;
