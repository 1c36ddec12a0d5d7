import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';

import type { Role } from '../../kernel/context.js';
import { CreateApiKey } from '../../modules/workspaces/use-cases/create-api-key.use-case.js';
import { CreateWorkspace } from '../../modules/workspaces/use-cases/create-workspace.use-case.js';
import { PutMember } from '../../modules/workspaces/use-cases/put-member.use-case.js';
import { MyWorkspacesQuery } from '../../modules/workspaces/queries/my-workspaces.query.js';
import { WorkspaceRepository } from '../../modules/workspaces/workspace.repository.js';
import { Workspaces } from '../../modules/workspaces/workspaces.contract.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { systemContext } from '../../platform/domain-events/domain-event.js';
import { Users } from '../../platform/identity/users.js';
import { publish } from './content.js';
import { planEvenings, type DemoEvening } from './evenings.js';
import { object, welcomeGuests, type DemoGuest } from './guests.js';
import { answer, changeMinds, invite, openDoors } from './invitations.js';
import { measure } from './readings.js';
import { Stage } from './stage.js';

const SLUG = 'demo';
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
    private readonly db: UnitOfWork,
    private readonly users: Users,
    private readonly clock: Clock,
  ) {}

  /** Whether nothing is in the database yet, but perhaps what an interrupted loading left. */
  async isWelcome(): Promise<boolean> {
    const ids = await this.modules.get(Workspaces, { strict: false }).allIds();
    const demo = await this.findWorkspace();
    return ids.every((id) => id === demo) && !(await this.isLoaded());
  }

  /** Whether the demo is there: its users are let in last. */
  async isLoaded(): Promise<boolean> {
    const admin = await this.users.findByEmail(addressOf('admin'));
    if (admin === null) return false;
    return (await this.modules.get(MyWorkspacesQuery, { strict: false }).run(admin.id)).length > 0;
  }

  /** Loads everything through the use cases: the same season each time, counted back from today. */
  async load(): Promise<void> {
    const now = this.clock.now();
    const workspaceId = await this.makeWorkspace(now);
    const users = await this.makeUsers();
    const midnight = new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
    await this.db.run({ workspaceId }, async () => {
      const integration = await this.makeIntegration(workspaceId, now);
      await playSeason(new Stage(this.modules, workspaceId, midnight, users, integration));
    });
    for (const { role } of USERS) {
      const putMember = this.modules.get(PutMember, { strict: false });
      await putMember.execute(systemContext(workspaceId, now), addressOf(role), role);
    }
  }

  private async makeWorkspace(now: Date): Promise<string> {
    const universe = { population: 6_100_000, label: 'Occitanie' };
    const workspace = { slug: SLUG, name: 'Région Sud-Ouest', universe };
    const create = this.modules.get(CreateWorkspace, { strict: false });
    return (await this.findWorkspace()) ?? create.execute(workspace, now);
  }

  private async makeUsers(): Promise<ReadonlyMap<Role, string>> {
    const users = new Map<Role, string>();
    for (const { role, name } of USERS) {
      const user = { name, email: addressOf(role), password: DEMO_PASSWORD };
      users.set(role, (await this.users.create(user)).id);
    }
    return users;
  }

  private async makeIntegration(workspaceId: string, now: Date) {
    const scopes = ['metrics:write', 'posts:write'] as const;
    const create = this.modules.get(CreateApiKey, { strict: false });
    const key = { name: 'Relevés des plateformes', scopes };
    const { id } = await create.execute(systemContext(workspaceId, now), key);
    return { keyId: id, scopes };
  }

  private findWorkspace(): Promise<string | null> {
    const workspaces = this.modules.get(WorkspaceRepository, { strict: false });
    return this.db.runForInstallation(
      async () => (await workspaces.findBySlugOrId(SLUG))?.id ?? null,
    );
  }
}

const playSeason = async (stage: Stage): Promise<void> => {
  const guests = await welcomeGuests(stage);
  const { match, premiere, nextMatch } = await planEvenings(stage);
  await playEvening(stage, match, guests.slice(0, 34));
  await playEvening(
    stage,
    premiere,
    guests.filter((_, index) => index % 2 === 0),
  );
  const upcoming = await invite(stage, nextMatch, guests.slice(10, 26));
  await answer(stage, nextMatch, upcoming.slice(0, 9));
  await object(stage, guests.at(-3));
};

/** An evening that was: from the invitation to the readings of what was published. */
const playEvening = async (
  stage: Stage,
  evening: DemoEvening,
  guests: readonly DemoGuest[],
): Promise<void> => {
  const invited = await invite(stage, evening, guests);
  await answer(stage, evening, invited);
  await changeMinds(stage, evening, invited);
  const came = await openDoors(stage, evening, invited);
  await measure(stage, await publish(stage, evening, came));
};
