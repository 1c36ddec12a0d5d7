import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Locale } from '../../../kernel/context.js';
import type { AnswerState } from '../domain/answer.js';
import type { DeliveryState } from '../domain/delivery.js';
import type { PresenceState } from '../domain/presence.js';

/** One influencer invited to one event. */
@Entity('invitations')
export class Invitation {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('uuid', { name: 'influencer_id' })
  influencerId!: string;

  @Column('integer', { name: 'party_limit' })
  partyLimit!: number;

  @Column('integer', { name: 'party_size' })
  partySize!: number;

  @Column('text')
  delivery!: DeliveryState;

  @Column('text')
  answer!: AnswerState;

  @Column('text')
  presence!: PresenceState;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('integer', { name: 'waitlist_position', nullable: true })
  waitlistPosition!: number | null;

  @Column('timestamptz', { name: 'offered_until', nullable: true })
  offeredUntil!: Date | null;

  @Column('timestamptz', { name: 'present_at', nullable: true })
  presentAt!: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  /** The invitation that stands instead, where its guest had been two people with one each. */
  @Column('uuid', { name: 'superseded_by', nullable: true })
  supersededBy!: string | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Column('integer', { name: 'link_version' })
  linkVersion!: number;

  @Column('bytea', { name: 'token_hash', select: false })
  tokenHash!: Buffer;

  @Column('bytea', { name: 'ticket_hash', select: false })
  ticketHash!: Buffer;

  @Column('text')
  locale!: Locale;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
