import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A word of the team's own by which influencers are grouped. */
@Entity('influencer_tags')
export class InfluencerTag {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid', { name: 'influencer_id' })
  influencerId!: string;

  @PrimaryColumn('text', { name: 'tag_key' })
  tagKey!: string;

  @Column('text')
  tag!: string;
}
