import type { MigrationInterface, QueryRunner } from 'typeorm';

import { APPLICATION_ROLE } from '../data-source.js';
import { statements, wall } from '../wall.js';

/** What an import that is taken back needs: readings can be removed by name, and go back into the box they came from. */
export class TakingBack1769000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, MATCHED);
    await wall(runner, 'matched_readings', ['select', 'insert', 'delete']);
    await runner.query(TAKE_BACK);
    await statements(runner, RIGHTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function take_back_readings');
    await runner.query('drop table matched_readings');
    await runner.query(`comment on table readings is '${APPEND_ONLY}'`);
  }
}

const MATCHED = `
create table matched_readings (
  workspace_id uuid not null,
  post_id uuid not null,
  post_key text not null,
  captured_at timestamptz not null,
  source text not null,
  platform text not null,
  external_id text,
  url text,
  lost jsonb,
  constraint matched_readings_key primary key (workspace_id, post_id, post_key, captured_at, source),
  foreign key (workspace_id, post_id) references posts (workspace_id, id)
);
create index matched_readings_name_idx on matched_readings (workspace_id, post_key, captured_at, source);
comment on table matched_readings is 'Under what names readings waited that left the unmatched box: with their post gone again, they go back.';
comment on column matched_readings.workspace_id is 'The workspace.';
comment on column matched_readings.post_id is 'The post that the reading came to.';
comment on column matched_readings.post_key is '@personal What named the post in the box.';
comment on column matched_readings.captured_at is 'The moment of the reading.';
comment on column matched_readings.source is 'The source of the reading.';
comment on column matched_readings.platform is 'The platform that was named or that the address tells.';
comment on column matched_readings.external_id is '@personal The platform''s id of the post, where it was named or the address tells it.';
comment on column matched_readings.url is '@personal The address, where it came by address.';
comment on column matched_readings.lost is 'What it said, where the post had a reading of this moment and source already, which stands; null where it was stored.';
`;

/**
 * The application's role may not delete readings, so that no mistake ever does: it may only have those removed
 * that it names one by one. The workspace is compared twice, because who owns the schema may see all of them.
 */
const TAKE_BACK = `
create function take_back_readings(wanted uuid, posts uuid[], moments timestamptz[], sources text[])
returns table (post_id uuid, captured_at timestamptz, source text, received_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
#variable_conflict use_column
declare
  earliest timestamptz := (select min(m) from unnest(moments) as m);
  latest timestamptz := (select max(m) from unnest(moments) as m);
begin
  if wanted is distinct from nullif(current_setting('app.workspace_id', true), '')::uuid then
    raise exception 'readings of another workspace' using errcode = '42501';
  end if;
  return query
    delete from public.readings r
     using unnest(posts, moments, sources) as t (post, moment, origin)
     where r.workspace_id = wanted and r.post_id = t.post and r.captured_at = t.moment
       and r.source = t.origin and r.captured_at between earliest and latest
    returning r.post_id, r.captured_at, r.source, r.received_at;
end $body$`;

const APPEND_ONLY =
  'What the counters of one post said at one moment, from one source. Append-only, and cut into months by captured_at; what its months still hold, every figure can be rebuilt from.';

const RIGHTS = `
revoke all on function take_back_readings(uuid, uuid[], timestamptz[], text[]) from public;
grant execute on function take_back_readings(uuid, uuid[], timestamptz[], text[]) to ${APPLICATION_ROLE};
comment on function take_back_readings(uuid, uuid[], timestamptz[], text[]) is 'Removes exactly these readings of the workspace, by post, moment and source: those that an import brought which is taken back. Tells which they were.';
comment on table readings is 'What the counters of one post said at one moment, from one source. Nothing is ever changed, and nothing removed but what an import brought that is taken back; cut into months by captured_at. What its months still hold, every figure can be rebuilt from.';
`;
