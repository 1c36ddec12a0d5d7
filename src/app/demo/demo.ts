import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';

import type { Role } from '../../kernel/context.js';
import { CreateWorkspace } from '../../modules/workspaces/use-cases/create-workspace.use-case.js';
import { PutMember } from '../../modules/workspaces/use-cases/put-member.use-case.js';
import { Workspaces } from '../../modules/workspaces/workspaces.contract.js';
import { Clock } from '../../platform/clock.js';
import { systemContext } from '../../platform/domain-events/domain-event.js';
import { Identity } from '../../platform/security/identity.js';
import { publish } from './content.js';
import { planEvenings } from './evenings.js';
import { object, welcomeGuests } from './guests.js';
import { answer, changeMinds, invite, openDoors } from './invitations.js';
import { measure } from './readings.js';
import { Stage } from './stage.js';

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
    private readonly modules: ModuleRef,
    private readonly workspaces: Workspaces,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  /** Whether nothing at all is in the database yet. */
  async isWelcome(): Promise<boolean> {
    return (await this.workspaces.allIds()).length === 0;
  }

  async isLoaded(): Promise<boolean> {
    return (await this.identity.findByEmail(addressOf('admin'))) !== null;
  }

  /** Loads everything through the use cases: the same season each time, counted back from today. */
  async load(): Promise<void> {
    const stage = await this.setStage();
    const guests = await welcomeGuests(stage);
    const { match, premiere, nextMatch } = await planEvenings(stage);
    for (const [evening, invited] of [
      [match, guests.slice(0, 34)],
      [premiere, guests.filter((_, index) => index % 2 === 0)],
    ] as const) {
      const there = await invite(stage, evening, invited);
      await answer(stage, evening, there);
      await changeMinds(stage, evening, there);
      const came = await openDoors(stage, evening, there);
      await measure(stage, await publish(stage, evening, came));
    }
    const upcoming = await invite(stage, nextMatch, guests.slice(10, 26));
    await answer(stage, nextMatch, upcoming.slice(0, 9));
    await object(stage, guests.at(-3));
  }

  private async setStage(): Promise<Stage> {
    const now = this.clock.now();
    const midnight = new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
    const universe = { population: 6_100_000, label: 'Occitanie' };
    const workspace = { slug: 'demo', name: 'Région Sud-Ouest', universe };
    const id = await this.modules.get(CreateWorkspace, { strict: false }).execute(workspace, now);
    const users = new Map<Role, string>();
    for (const { role, name } of USERS) {
      const email = addressOf(role);
      await this.identity.createUser({ name, email, password: DEMO_PASSWORD });
      const userId = await this.modules
        .get(PutMember, { strict: false })
        .execute(systemContext(id, now), email, role);
      users.set(role, userId);
    }
    return new Stage(this.modules, id, midnight, users);
  }
}
