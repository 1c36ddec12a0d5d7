import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { EventKind, EventState } from '../domain/event.js';

const wholeNumber = {
  to: (value: number | null): number | null => value,
  from: (value: string | null): number | null => (value === null ? null : Number(value)),
};

/** A gathering to which people are invited. */
@Entity('events')
export class Event {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'campaign_id', nullable: true })
  campaignId!: string | null;

  @Column('text')
  kind!: EventKind;

  @Column('text')
  title!: string;

  @Column('text', { name: 'venue_name' })
  venueName!: string;

  @Column('text', { name: 'venue_city' })
  venueCity!: string;

  @Column('text', { name: 'venue_address', nullable: true })
  venueAddress!: string | null;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('timestamptz', { name: 'doors_at', nullable: true })
  doorsAt!: Date | null;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  @Column('timestamptz', { name: 'rsvp_deadline', nullable: true })
  rsvpDeadline!: Date | null;

  @Column('integer')
  capacity!: number;

  @Column('integer', { name: 'seats_taken' })
  seatsTaken!: number;

  @Column('integer', { name: 'waitlist_counter' })
  waitlistCounter!: number;

  @Column('bigint', { name: 'seat_value_amount', nullable: true, transformer: wholeNumber })
  seatValueAmount!: number | null;

  @Column('text', { name: 'seat_value_currency', nullable: true })
  seatValueCurrency!: string | null;

  @Column('text')
  state!: EventState;

  @Column('text', { name: 'source_uid', nullable: true })
  sourceUid!: string | null;

  @Column('integer', { name: 'source_sequence', nullable: true })
  sourceSequence!: number | null;

  @Column('jsonb', { name: 'source_said', nullable: true })
  sourceSaid!: object | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
