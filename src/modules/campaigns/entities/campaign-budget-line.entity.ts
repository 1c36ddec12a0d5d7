import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Cash that a campaign may spend on one thing. */
@Entity('campaign_budget_lines')
export class CampaignBudgetLine {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'campaign_id' })
  campaignId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  label!: string;

  @Column('bigint', { transformer: { to: (value: number) => value, from: Number } })
  amount!: number;

  @Column('text')
  currency!: string;
}
