import type { MigrationInterface, QueryRunner } from 'typeorm';

import { statements, wall } from '../wall.js';

export class Events1766000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, UP);
    await wall(runner, 'events');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table events');
  }
}

const UP = `
create table events (
  workspace_id uuid not null,
  id uuid not null,
  campaign_id uuid,
  kind text not null check (kind in ('match', 'premiere', 'concert', 'launch', 'festival', 'conference', 'exhibition', 'dinner', 'other')),
  title text not null check (length(title) between 1 and 200),
  venue_name text not null check (length(venue_name) between 1 and 200),
  venue_city text not null check (length(venue_city) between 1 and 120),
  venue_address text,
  time_zone text not null,
  doors_at timestamptz,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  rsvp_deadline timestamptz,
  capacity integer not null check (capacity >= 0),
  seats_taken integer not null,
  waitlist_counter integer not null check (waitlist_counter >= 0),
  seat_value_amount bigint check (seat_value_amount >= 0),
  seat_value_currency text check (seat_value_currency ~ '^[A-Z]{3}$'),
  state text not null check (state in ('draft', 'open', 'closed', 'cancelled')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, campaign_id) references campaigns (workspace_id, id),
  constraint events_seats_check check (seats_taken between 0 and capacity),
  constraint events_schedule_check check (ends_at > starts_at and doors_at <= starts_at and rsvp_deadline <= ends_at),
  constraint events_seat_value_check check ((seat_value_amount is null) = (seat_value_currency is null))
);
create index events_start_idx on events (workspace_id, starts_at, id);
create index events_campaign_idx on events (workspace_id, campaign_id);
comment on table events is 'A match, premiere, concert, launch or other gathering to which people are invited.';
comment on column events.workspace_id is 'The workspace.';
comment on column events.id is 'UUIDv7.';
comment on column events.campaign_id is 'The campaign that it belongs to, if any.';
comment on column events.kind is 'What kind of gathering it is.';
comment on column events.title is 'Its name, as guests read it.';
comment on column events.venue_name is 'The place, such as a stadium.';
comment on column events.venue_city is 'The town of the venue.';
comment on column events.venue_address is 'Where exactly, if told.';
comment on column events.time_zone is 'IANA zone of the venue: the clock on its wall.';
comment on column events.doors_at is 'When guests may come in, if told.';
comment on column events.starts_at is 'When it begins.';
comment on column events.ends_at is 'When it ends; who has not come by then is absent.';
comment on column events.rsvp_deadline is 'The last moment to answer; the start where none is set.';
comment on column events.capacity is 'Seats for guests and their companions.';
comment on column events.seats_taken is 'Seats of parties that accepted or were offered seats; never above the capacity.';
comment on column events.waitlist_counter is 'The last position that was given out on the waiting list.';
comment on column events.seat_value_amount is 'What one seat is worth, in minor units, if known.';
comment on column events.seat_value_currency is 'ISO 4217, of the seat value.';
comment on column events.state is 'draft, open, closed or cancelled.';
comment on column events.created_at is 'When it was added.';
comment on column events.updated_at is 'When it was last changed by a host; answers of guests do not count.';
`;
