import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';

import type { RequestContext, Role } from '../../kernel/context.js';
import { CreateApiKey } from '../../modules/workspaces/use-cases/create-api-key.use-case.js';
import { CreateWorkspace } from '../../modules/workspaces/use-cases/create-workspace.use-case.js';
import { MyWorkspacesQuery } from '../../modules/workspaces/queries/my-workspaces.query.js';
import { MemberRepository } from '../../modules/workspaces/member.repository.js';
import { Workspaces } from '../../modules/workspaces/workspaces.contract.js';
import { AuditLog } from '../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { systemContext } from '../../platform/domain-events/domain-event.js';
import { hashPassword } from '../../platform/identity/password-hash.js';
import { Passwords } from '../../platform/identity/passwords.js';
import { UserStore } from '../../platform/identity/users.store.js';
import { Users } from '../../platform/identity/users.js';
import { newId } from '../../platform/ids.js';
import { publish } from './content.js';
import { planEvenings, type DemoEvening } from './evenings.js';
import { countFollowers, object, welcomeGuests, type DemoGuest } from './guests.js';
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

  /** Whether nobody and nothing is in the database yet: where somebody was, the demo never comes back. */
  async isWelcome(): Promise<boolean> {
    const users = this.modules.get(UserStore, { strict: false });
    if (await this.db.runForInstallation(() => users.anyExists())) return false;
    return (await this.modules.get(Workspaces, { strict: false }).allIds()).length === 0;
  }

  /** Whether the demo is there, with its admin. */
  async isLoaded(): Promise<boolean> {
    const admin = await this.users.findByEmail(addressOf('admin'));
    if (admin === null) return false;
    return (await this.modules.get(MyWorkspacesQuery, { strict: false }).run(admin.id)).length > 0;
  }

  /** An address whose password is still the one that everybody knows; null where there is none. */
  async openAddress(): Promise<string | null> {
    const passwords = this.modules.get(Passwords, { strict: false });
    for (const address of USERS.map(({ role }) => addressOf(role))) {
      const user = await this.users.findByEmail(address);
      if (user !== null && (await passwords.matches(user.id, DEMO_PASSWORD))) return address;
    }
    return null;
  }

  /**
   * Makes the team, then plays through the use cases: the same season each time, counted back from today. All
   * of it or nothing, so that a start that was interrupted begins again.
   */
  async load(): Promise<void> {
    const now = this.clock.now();
    const ctx = systemContext(newId(), now);
    const midnight = new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    await this.db.run(ctx, async () => {
      const universe = { population: 6_100_000, label: 'Occitanie' };
      const workspace = { slug: SLUG, name: 'Région Sud-Ouest', universe };
      await this.modules.get(CreateWorkspace, { strict: false }).make(ctx, workspace);
      const users = await this.makeUsers(passwordHash, now);
      const integration = await this.makeIntegration(ctx.workspaceId, now);
      await playSeason(new Stage(this.modules, ctx.workspaceId, midnight, users, integration));
      await this.letIn(users, ctx);
    });
  }

  private async makeUsers(passwordHash: string, now: Date): Promise<ReadonlyMap<Role, string>> {
    const store = this.modules.get(UserStore, { strict: false });
    const users = new Map<Role, string>();
    for (const { role, name } of USERS) {
      const user = await store.add({ name, email: addressOf(role), passwordHash }, now);
      if (user === null) throw new Error(`${addressOf(role)} is somebody’s address already.`);
      users.set(role, user.id);
    }
    return users;
  }

  private async letIn(users: ReadonlyMap<Role, string>, ctx: RequestContext): Promise<void> {
    const members = this.modules.get(MemberRepository, { strict: false });
    const audit = this.modules.get(AuditLog, { strict: false });
    for (const [role, id] of users) {
      await members.put(ctx.workspaceId, id, role, ctx.now);
      const subject = { type: 'member', id } as const;
      await audit.record(ctx, { action: 'member.joined', subject, after: { role } });
    }
  }

  private async makeIntegration(workspaceId: string, now: Date) {
    const scopes = ['metrics:write', 'posts:write'] as const;
    const create = this.modules.get(CreateApiKey, { strict: false });
    const key = { name: 'Relevés des plateformes', scopes };
    const { id } = await create.execute(systemContext(workspaceId, now), key);
    return { keyId: id, scopes };
  }
}

const playSeason = async (stage: Stage): Promise<void> => {
  const guests = await welcomeGuests(stage);
  await countFollowers(stage, guests);
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
