import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An e-mail address of an influencer; position 0 is the main one. */
@Entity('influencer_emails')
export class InfluencerEmail {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid', { name: 'influencer_id' })
  influencerId!: string;

  @PrimaryColumn('integer')
  position!: number;

  @Column('text')
  email!: string;

  @Column('text', { name: 'email_key' })
  emailKey!: string;
}
