import type { MigrationInterface, QueryRunner } from 'typeorm';

import { APPLICATION_ROLE } from '../data-source.js';
import { installationTable, statements, wall } from '../wall.js';

/**
 * Cuts readings into months, so that old ones can go by the month and a month's keys stay small, and
 * notes on each day which of its values nobody measured.
 */
export class ReadingsByMonth1768000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, ASIDE);
    await runner.query(`create table readings (${COLUMNS},
      constraint readings_key primary key (workspace_id, post_id, captured_at, source)
    ) partition by range (captured_at)`);
    await statements(runner, COMMENTS);
    await wall(runner, 'readings', ['select', 'insert']);
    await statements(runner, HORIZON);
    await installationTable(runner, 'readings_horizon', ['select']);
    for (const made of [ADD_MONTH, DROP_MONTHS]) await runner.query(made);
    await statements(runner, RIGHTS);
    await statements(runner, EARLY);
    await statements(runner, AHEAD);
    await statements(runner, MONTHS);
    await moved(runner);
    await statements(runner, UNMEASURED);
    await statements(runner, ROOM);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table post_current reset (fillfactor)');
    await runner.query('alter table post_day reset (fillfactor)');
    await runner.query('alter table post_day drop column unmeasured');
    await statements(runner, ASIDE_AGAIN);
    await runner.query(`create table readings (${COLUMNS},
      constraint readings_key primary key (workspace_id, post_id, captured_at, source),
      constraint readings_post_fkey foreign key (workspace_id, post_id) references posts (workspace_id, id)
    )`);
    await statements(runner, COMMENTS);
    await wall(runner, 'readings', ['select', 'insert']);
    await moved(runner);
    await statements(runner, BACK);
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

const names = COUNTERS.map(([column]) => column);

const COLUMNS = `
  workspace_id uuid not null,
  post_id uuid not null,
  captured_at timestamptz not null,
  source text not null,
  received_at timestamptz not null,
  provenance text not null,
  method text,
  quality text,
  ${names.map((column) => `${column} bigint`).join(', ')},
  extra jsonb,
  constraint readings_provenance_check check (provenance in ('platform_api', 'platform_webhook', 'platform_export', 'screenshot', 'declared', 'estimated'))`;

const COMMENTS = `
comment on table readings is 'What the counters of one post said at one moment, from one source. Append-only, and cut into months by captured_at; what its months still hold, every figure can be rebuilt from.';
comment on column readings.workspace_id is 'The workspace.';
comment on column readings.post_id is 'The post. No foreign key of its own: the same transaction writes the post''s row of post_current, which has one.';
comment on column readings.captured_at is 'When the counters said so, to the millisecond.';
comment on column readings.source is 'Which key or person sent it.';
comment on column readings.received_at is 'When it arrived here.';
comment on column readings.provenance is 'Where the figures come from: platform_api, platform_webhook, platform_export (measured), screenshot, declared, estimated.';
comment on column readings.method is 'How they were taken, in the words of the sender.';
comment on column readings.quality is 'How good they are, in the words of the sender.';
comment on column readings.extra is 'What this platform alone has, as it was sent.';
${COUNTERS.map(([column, counts]) => `comment on column readings.${column} is '${counts}, cumulative; null is unknown.';`).join('\n')}
`;

/** Warnings lose their foreign key: it would keep the month of every reading that was warned about. */
const ASIDE = `
alter table post_warnings drop constraint post_warnings_reading_fkey;
alter table readings rename to readings_before;
alter table readings_before rename constraint readings_key to readings_before_key;
alter table readings_before drop constraint readings_post_fkey;
`;

const HORIZON = `
create table readings_horizon (
  sole boolean primary key check (sole),
  kept_from timestamptz not null
);
comment on table readings_horizon is 'Since when readings are kept; without a row since ever. Figures of earlier days stand as they stood when their readings went.';
comment on column readings_horizon.sole is 'True: there is at most one row.';
comment on column readings_horizon.kept_from is 'The beginning of the first month that is kept.';
`;

const POLICY = `workspace_id = nullif(current_setting('app.workspace_id', true), '')::uuid`;

/** Nobody is granted anything on a partition; the wall stands around it nevertheless. */
const EARLY = `
create table readings_early partition of readings for values from (minvalue) to ('2020-01-01 00:00:00+00');
alter table readings_early enable row level security;
alter table readings_early force row level security;
create policy workspace_wall on readings_early using (${POLICY}) with check (${POLICY});
`;

/**
 * The application's role may own no table, so what makes one belongs to the owner of the schema and
 * takes nothing but a month. `attach` rather than `partition of`: it waits for no reader and no writer.
 */
const ADD_MONTH = `
create function add_readings_month(wanted date) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
declare
  month date := date_trunc('month', wanted::timestamp)::date;
  name text := 'readings_' || to_char(month, 'YYYY_MM');
  stood boolean;
begin
  if month is null or month < date '2020-01-01'
     or month > (now() at time zone 'UTC') + interval '14 months'
     or month::timestamp at time zone 'UTC' < (select h.kept_from from public.readings_horizon h) then
    raise exception 'readings of % are not kept', wanted using errcode = '22023';
  end if;
  if not exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname = name) then
    perform pg_advisory_xact_lock(7283002);
  end if;
  -- Asked of the table, not by to_regclass: its cache may not know yet what the one before us made.
  if not exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname = name) then
    execute format('create table public.%I (like public.readings including all)', name);
    execute format('alter table public.%I enable row level security', name);
    execute format('alter table public.%I force row level security', name);
    execute format($policy$create policy workspace_wall on public.%I
      using (${POLICY}) with check (${POLICY})$policy$, name);
    execute format('alter table public.readings attach partition public.%I for values from (%L) to (%L)',
      name, month::timestamp at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
  end if;
  select c.xmin is distinct from pg_current_xact_id_if_assigned()::xid into stood
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname = name;
  return stood;
end $body$`;

/** Dropping a partition needs the whole table for a moment: it gives up rather than let everybody wait behind it. */
const DROP_MONTHS = `
create function drop_readings_before(wanted date) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '3s' as $body$
declare
  month date := date_trunc('month', wanted::timestamp)::date;
  gone int := 0;
  name text;
begin
  if month is null or month < date '2020-01-01'
     or month > date_trunc('month', now() at time zone 'UTC') - interval '13 months' then
    raise exception 'readings before % are to be kept', wanted using errcode = '22023';
  end if;
  perform pg_advisory_xact_lock(7283002);
  for name in
    select c.relname::text
      from pg_inherits i join pg_class c on c.oid = i.inhrelid
     where i.inhparent = 'public.readings'::regclass
       and (c.relname = 'readings_early'
            or c.relname ~ '^readings_[0-9]{4}_[0-9]{2}$'
               and c.relname::text collate "C" < 'readings_' || to_char(month, 'YYYY_MM'))
  loop
    execute format('drop table public.%I', name);
    gone := gone + 1;
  end loop;
  insert into public.readings_horizon (sole, kept_from)
  values (true, month::timestamp at time zone 'UTC')
  on conflict (sole) do update
     set kept_from = greatest(readings_horizon.kept_from, excluded.kept_from);
  return gone;
end $body$`;

const RIGHTS = `
revoke all on function add_readings_month(date), drop_readings_before(date) from public;
grant execute on function add_readings_month(date), drop_readings_before(date) to ${APPLICATION_ROLE};
comment on function add_readings_month(date) is 'Makes sure that readings captured in the month of this day have their partition; tells whether it stood before this transaction.';
comment on function drop_readings_before(date) is 'Drops the readings of all months before that of this day, which must be 13 months back at least; tells how many partitions went.';
`;

const AHEAD = `
select add_readings_month((now() at time zone 'UTC' + make_interval(months => n))::date) from generate_series(0, 3) as n;
`;

/** Moves the readings over. Their owner, too, is behind the wall, which therefore stands aside for a moment. */
const moved = async (runner: QueryRunner): Promise<void> =>
  statements(
    runner,
    `alter table readings no force row level security;
     alter table readings_before no force row level security;
     insert into readings (workspace_id, post_id, captured_at, source, received_at, provenance, method, quality, ${names.join(', ')}, extra)
     select workspace_id, post_id, captured_at, source, received_at, provenance, method, quality, ${names.join(', ')}, extra
       from readings_before
     on conflict (workspace_id, post_id, captured_at, source) do nothing;
     drop table readings_before;
     alter table readings force row level security;`,
  );

const MONTHS = `
alter table readings_before no force row level security;
select add_readings_month(month)
  from (select distinct date_trunc('month', captured_at at time zone 'UTC')::date as month from readings_before
         where captured_at >= '2020-01-01 00:00:00+00') as seen;
`;

/** In a grouping of readings `r`: the provenance of the value that counts, by the rule of the roll-ups. */
const provenanceOf = (column: string): string =>
  `(array_agg(r.provenance order by r.captured_at desc, array_position('{platform_api,platform_webhook,platform_export,screenshot,declared,estimated}'::text[], r.provenance), r.source collate "C") filter (where r.${column} is not null))[1]`;

const UNMEASURED = `
alter table post_day add column unmeasured int not null default 0;
comment on column post_day.unmeasured is 'Which of the values nobody measured, being from a screenshot, declared or estimated: bit 0 is views, then in the order of the columns.';
alter table readings no force row level security;
alter table post_day no force row level security;
update post_day d set unmeasured = e.unmeasured
  from (select r.workspace_id, r.post_id, (r.captured_at at time zone w.time_zone)::date as day,
               ${names.map((column, bit) => `coalesce((${provenanceOf(column)} in ('screenshot', 'declared', 'estimated'))::int, 0) * ${1 << bit}`).join(' | ')} as unmeasured
          from readings r join workspaces w on w.id = r.workspace_id
         group by r.workspace_id, r.post_id, day) e
 where d.workspace_id = e.workspace_id and d.post_id = e.post_id and d.day = e.day
   and e.unmeasured <> 0;
alter table post_day force row level security;
alter table readings force row level security;
`;

/** A figure that changes finds room on its own page, and its keys stay as they are. */
const ROOM = `
alter table post_current set (fillfactor = 50);
alter table post_day set (fillfactor = 80);
`;

const ASIDE_AGAIN = `
drop function drop_readings_before(date);
drop function add_readings_month(date);
drop table readings_horizon;
alter table readings rename to readings_before;
alter table readings_before rename constraint readings_key to readings_before_key;
`;

/** Warnings about readings that retention dropped would not find theirs. */
const BACK = `
alter table post_warnings no force row level security;
alter table readings no force row level security;
delete from post_warnings w
 where not exists (select from readings r
                    where r.workspace_id = w.workspace_id and r.post_id = w.post_id
                      and r.captured_at = w.captured_at and r.source = w.source);
alter table post_warnings force row level security;
alter table readings force row level security;
alter table post_warnings add constraint post_warnings_reading_fkey
  foreign key (workspace_id, post_id, captured_at, source)
  references readings (workspace_id, post_id, captured_at, source);
`;
