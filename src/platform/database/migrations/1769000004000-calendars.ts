import type { MigrationInterface, QueryRunner } from 'typeorm';

import { statements, wall } from '../wall.js';

/** Calendars that a workspace subscribes to, and the events that each told of. */
export class Calendars1769000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, UP);
    await wall(runner, 'calendars');
    await wall(runner, 'calendar_entries');
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, DOWN);
  }
}

const UP = `
create table calendars (
  workspace_id uuid not null,
  id uuid not null,
  name text not null,
  sealed_url bytea not null,
  host text not null,
  kind text not null,
  seats int not null check (seats >= 0),
  campaign_id uuid,
  venue_name text,
  venue_city text,
  venue_address text,
  time_zone text not null,
  time_of_day text not null check (time_of_day ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  etag text,
  last_modified text,
  read_at timestamptz,
  refreshed_at timestamptz,
  tried_at timestamptz,
  result jsonb,
  problem jsonb,
  problem_since timestamptz,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, id),
  constraint calendars_campaign_fkey foreign key (workspace_id, campaign_id)
    references campaigns (workspace_id, id),
  check ((problem is null) = (problem_since is null))
);
create index calendars_campaign_idx on calendars (workspace_id, campaign_id);
create index calendars_due_idx on calendars (workspace_id, tried_at);
comment on table calendars is 'A calendar elsewhere that a workspace subscribes to; it is read once a day.';
comment on column calendars.workspace_id is 'The workspace.';
comment on column calendars.id is 'UUIDv7.';
comment on column calendars.name is 'What the team calls it.';
comment on column calendars.sealed_url is 'Its address, encrypted: who knows it may often read all of a calendar.';
comment on column calendars.host is 'The host of the address, which is shown.';
comment on column calendars.kind is 'What kind of gathering its new events are.';
comment on column calendars.seats is 'Seats of its new events.';
comment on column calendars.campaign_id is 'The campaign of its new events, if any.';
comment on column calendars.venue_name is 'The place of events of which it tells none.';
comment on column calendars.venue_city is 'The town of events of which it tells none.';
comment on column calendars.venue_address is 'The address of events of which it tells no place.';
comment on column calendars.time_zone is 'IANA zone of times that name none, and of its venues.';
comment on column calendars.time_of_day is 'When events begin of which it tells only the day, HH:MM.';
comment on column calendars.etag is 'By what its server knows whether it changed since it was read.';
comment on column calendars.last_modified is 'Likewise, as a date.';
comment on column calendars.read_at is 'When it was last read; the server may since have said that nothing changed.';
comment on column calendars.refreshed_at is 'When its events were last found to be as it says.';
comment on column calendars.tried_at is 'When it was last asked for.';
comment on column calendars.result is 'What came of the last reading: counts, and what a person should look at.';
comment on column calendars.problem is 'Why it could not be read last: a code and what its sentence needs.';
comment on column calendars.problem_since is 'Since when it cannot be read.';
comment on column calendars.created_by is 'Who subscribed.';
comment on column calendars.created_at is 'When.';
comment on column calendars.updated_at is 'When a person last changed it.';

create table calendar_entries (
  workspace_id uuid not null,
  calendar_id uuid not null,
  event_id uuid not null,
  seen_at timestamptz not null,
  primary key (workspace_id, calendar_id, event_id),
  constraint calendar_entries_calendar_fkey foreign key (workspace_id, calendar_id)
    references calendars (workspace_id, id) on delete cascade,
  constraint calendar_entries_event_fkey foreign key (workspace_id, event_id)
    references events (workspace_id, id) on delete cascade
);
create index calendar_entries_event_idx on calendar_entries (workspace_id, event_id);
comment on table calendar_entries is 'Which events a calendar told of, so that one that vanishes from it is told.';
comment on column calendar_entries.workspace_id is 'The workspace.';
comment on column calendar_entries.calendar_id is 'The calendar.';
comment on column calendar_entries.event_id is 'The event.';
comment on column calendar_entries.seen_at is 'When the calendar last told of it.';
`;

const DOWN = `
drop table calendar_entries;
drop table calendars;
`;
