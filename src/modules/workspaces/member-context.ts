import type { Origin, RequestContext, Role } from '../../kernel/context.js';

interface ActingMember {
  readonly workspaceId: string;
  readonly userId: string;
  readonly role: Role;
}

/** What a person does in a workspace by a call that is not addressed to it: entering and leaving. */
export const memberContext = (
  { workspaceId, userId, role }: ActingMember,
  now: Date,
  origin: Origin | null,
): RequestContext => ({
  workspaceId,
  actor: { kind: 'member', userId, role },
  locale: 'en',
  now,
  requestId: 'membership',
  origin,
});
