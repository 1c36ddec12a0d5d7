import type { Origin } from '../../kernel/context.js';

/** What the groups of the company's provider mean here. */
export abstract class GroupMemberships {
  /** Whether one of these groups gives a role in some workspace. */
  abstract admit(groups: readonly string[]): Promise<boolean>;

  /**
   * Gives the user the memberships that their groups say, and takes away those that groups gave and
   * no longer give; what was given by hand stays. To be called outside of a unit of work.
   */
  abstract bringUpToDate(
    userId: string,
    groups: readonly string[],
    origin: Origin | null,
  ): Promise<void>;
}
