import type { Client } from 'pg';

import type { RequestContext } from '../../src/kernel/context.js';
import type { Obstacle, TakenRecord } from '../../src/kernel/record-intake.js';
import {
  AttendanceIntake,
  InvitationIntake,
} from '../../src/modules/invitations/invitations.contract.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { systemContext } from '../../src/platform/domain-events/domain-event.js';
import { newId } from '../../src/platform/ids.js';
import { ALL_PERMISSIONS } from '../../src/platform/security/permissions.js';
import type { TestApp, TestWorkspace } from './app.js';

const TABLES = [
  'events',
  'invitations',
  'invitation_companions',
  'invitation_changes',
  'check_ins',
  'deliverables',
  'posts',
];

/** Content that is agreed in exchange. */
export const STORY = { platform: 'instagram', format: 'story', count: 2, dueHours: 48 };

/** When an event was that is over. */
export const PAST = { startsAt: '2025-03-28T20:05:00Z', endsAt: '2025-03-28T22:00:00Z' };

/** Lists that come into one workspace. */
export interface GuestLists {
  readonly asHost: (changes?: Partial<RequestContext>) => RequestContext;
  readonly takeAs: (ctx: RequestContext, ...records: unknown[]) => Promise<TakenRecord[]>;
  readonly take: (...records: unknown[]) => Promise<TakenRecord[]>;
  readonly attend: (...records: unknown[]) => Promise<TakenRecord[]>;
  /** The last record first; nothing is done where something is in the way. */
  readonly takeBack: (taken: readonly TakenRecord[]) => Promise<Obstacle[]>;
  readonly takePresenceBack: (taken: readonly TakenRecord[]) => Promise<Obstacle[]>;
  /** Everything that the workspace has in the tables that such lists touch. */
  readonly state: () => Promise<Record<string, unknown[]>>;
  /** How many letters to guests were ordered. */
  readonly letters: () => Promise<number>;
  /** The counters of seats of all events, and what the invitations hold; they must be the same. */
  readonly seats: () => Promise<{ readonly taken: number; readonly held: number }[]>;
}

/** Whether something in the way rolled everything back. */
class InTheWay extends Error {
  constructor(readonly obstacles: readonly Obstacle[]) {
    super('something is in the way');
  }
}

/** The lists of this workspace; `owner` sees all tables. */
export const guestLists = (app: TestApp, ws: TestWorkspace, owner: Client): GuestLists => {
  const db = app.get(UnitOfWork);
  const asHost: GuestLists['asHost'] = (changes = {}) => ({
    ...systemContext(ws.id, new Date()),
    actor: { kind: 'api_key', keyId: newId(), scopes: ALL_PERMISSIONS },
    ...changes,
  });
  const takeBackBy = async (
    intake: typeof InvitationIntake | typeof AttendanceIntake,
    taken: readonly TakenRecord[],
  ): Promise<Obstacle[]> => {
    const ctx = asHost();
    const records = taken
      .flatMap(({ receipt }, row) => (receipt === null ? [] : [{ row, receipt }]))
      .reverse()
      // Receipts are kept as JSON.
      .map((record) => JSON.parse(JSON.stringify(record)) as typeof record);
    try {
      await db.run(ctx, async () => {
        const obstacles = await app.get(intake).takeBack(ctx, records);
        if (obstacles.length > 0) throw new InTheWay(obstacles);
      });
      return [];
    } catch (error) {
      if (error instanceof InTheWay) return [...error.obstacles];
      throw error;
    }
  };
  const takeAs: GuestLists['takeAs'] = (ctx, ...records) =>
    db.run(ctx, () => app.get(InvitationIntake).take(ctx, records));
  return {
    asHost,
    takeAs,
    take: (...records) => takeAs(asHost(), ...records),
    attend: (...records) => {
      const ctx = asHost();
      return db.run(ctx, () => app.get(AttendanceIntake).take(ctx, records));
    },
    takeBack: (taken) => takeBackBy(InvitationIntake, taken),
    takePresenceBack: (taken) => takeBackBy(AttendanceIntake, taken),
    state: async () => {
      const tables: Record<string, unknown[]> = {};
      for (const table of TABLES) {
        const { rows } = await owner.query<{ row: string }>(
          `select t::text as row from ${table} t where workspace_id = $1 order by 1`,
          [ws.id],
        );
        tables[table] = rows.map(({ row }) => row);
      }
      return tables;
    },
    letters: async () => {
      const { rows } = await owner.query<{ count: number }>(
        `select count(*)::int as count from pgboss.job
          where name = 'invitations.guest-letters' and data->>'workspaceId' = $1`,
        [ws.id],
      );
      return rows[0]?.count ?? 0;
    },
    seats: async () => {
      const { rows } = await owner.query<{ held: number; taken: number }>(
        `select e.seats_taken as taken,
                coalesce((select sum(i.party_size)::int from invitations i
                           where i.workspace_id = e.workspace_id and i.event_id = e.id
                             and i.answer in ('accepted', 'offered') and i.revoked_at is null), 0) as held
           from events e where e.workspace_id = $1`,
        [ws.id],
      );
      return rows;
    },
  };
};

/** What became of each. */
export const fates = (taken: readonly TakenRecord[]): string[] => taken.map(({ fate }) => fate);

/** Why each was refused, and where. */
export const refusals = (taken: readonly TakenRecord[]): string[][] =>
  taken.map(({ issues }) => issues.map(({ code, pointer }) => `${code} ${pointer}`));

/** What was told of each that was taken. */
export const warnings = (taken: readonly TakenRecord[]): string[][] =>
  taken.map((one) => one.warnings.map(({ code }) => code));
