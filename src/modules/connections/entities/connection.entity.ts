import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { ConnectionKind } from '../domain/connection.js';

/** By what another system delivers readings by itself. */
@Entity('connections')
export class Connection {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: ConnectionKind;

  @Column('text')
  name!: string;

  @Column('boolean')
  enabled!: boolean;

  @Column('bytea', { name: 'sealed_secret' })
  sealedSecret!: Buffer;

  @Column('bytea', { name: 'former_sealed_secret', nullable: true })
  formerSealedSecret!: Buffer | null;

  @Column('timestamptz', { name: 'former_until', nullable: true })
  formerUntil!: Date | null;

  @Column('text', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
