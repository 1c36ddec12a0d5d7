import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { CalendarDate } from '../../../kernel/time.js';
import type { ObjectiveMetric } from '../domain/objective.js';

/** A number that a campaign is to reach. */
@Entity('campaign_objectives')
export class CampaignObjective {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'campaign_id' })
  campaignId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  metric!: ObjectiveMetric;

  @Column('bigint', { transformer: { to: (value: number) => value, from: Number } })
  target!: number;

  @Column('date', { nullable: true })
  deadline!: CalendarDate | null;
}
