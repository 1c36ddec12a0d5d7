import type { RecordIntake } from '../../kernel/record-intake.js';
import type { Permission } from '../../platform/security/permissions.js';
import { KINDS, type ImportKind } from './domain/kinds.js';

/** What one must be allowed to do to bring rows of a kind. */
export const KIND_PERMISSIONS: Readonly<Record<ImportKind, Permission>> = {
  influencers: 'influencers:write',
  invitations: 'invitations:write',
  attendance: 'check-ins:write',
  posts: 'posts:write',
  readings: 'metrics:write',
  coverage: 'coverage:write',
  events: 'events:write',
};

/** Who takes the records of each kind in. */
export class Intakes {
  /** `inOrder` has one for each of `KINDS`, in their order. */
  constructor(private readonly inOrder: readonly RecordIntake[]) {}

  of(kind: ImportKind): RecordIntake {
    const intake = this.inOrder[KINDS.indexOf(kind)];
    if (intake === undefined) throw new Error(`nobody takes ${kind} in`);
    return intake;
  }
}
