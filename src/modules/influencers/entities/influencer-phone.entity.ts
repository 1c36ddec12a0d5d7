import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A phone number of an influencer; position 0 is the main one. */
@Entity('influencer_phones')
export class InfluencerPhone {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid', { name: 'influencer_id' })
  influencerId!: string;

  @PrimaryColumn('integer')
  position!: number;

  @Column('text')
  phone!: string;

  @Column('text', { name: 'phone_key' })
  phoneKey!: string;
}
