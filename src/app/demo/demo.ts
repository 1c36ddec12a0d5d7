import { Injectable } from '@nestjs/common';

import type { Role } from '../../kernel/context.js';
import { CreateWorkspace } from '../../modules/workspaces/use-cases/create-workspace.use-case.js';
import { PutMember } from '../../modules/workspaces/use-cases/put-member.use-case.js';
import { Workspaces } from '../../modules/workspaces/workspaces.contract.js';
import { Clock } from '../../platform/clock.js';
import { systemContext } from '../../platform/domain-events/domain-event.js';
import { Identity } from '../../platform/security/identity.js';

const DEMO_PASSWORD = 'tribune-demo';

const USERS: readonly { readonly role: Role; readonly name: string }[] = [
  { role: 'admin', name: 'Agathe Roumiguier' },
  { role: 'manager', name: 'Marius Castelnau' },
  { role: 'analyst', name: 'Annaëlle Vidalenc' },
  { role: 'door', name: 'Dorian Peyrusse' },
];

const addressOf = (role: Role): string => `${role}@demo.example`;

/** A believable season in a workspace called `demo`, with a user for each role. */
@Injectable()
export class Demo {
  constructor(
    private readonly workspaces: Workspaces,
    private readonly createWorkspace: CreateWorkspace,
    private readonly identity: Identity,
    private readonly putMember: PutMember,
    private readonly clock: Clock,
  ) {}

  /** Whether nothing at all is in the database yet. */
  async isWelcome(): Promise<boolean> {
    return (await this.workspaces.allIds()).length === 0;
  }

  async isLoaded(): Promise<boolean> {
    return (await this.identity.findByEmail(addressOf('admin'))) !== null;
  }

  /** Loads everything through the use cases, the same each time but for ids and moments. */
  async load(): Promise<void> {
    const now = this.clock.now();
    const universe = { population: 6_100_000, label: 'Occitanie' };
    const id = await this.createWorkspace.execute(
      { slug: 'demo', name: 'Région Sud-Ouest', universe },
      now,
    );
    const ctx = systemContext(id, now);
    for (const { role, name } of USERS) {
      const email = addressOf(role);
      await this.identity.createUser({ name, email, password: DEMO_PASSWORD });
      await this.putMember.execute(ctx, email, role);
    }
  }
}
