import type { Locale, RequestContext, Role } from '../../kernel/context.js';

/** What the other modules may know of a workspace. */
export interface WorkspaceFacts {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** IANA zone in which reports count days. */
  readonly timeZone: string;
  readonly locale: Locale;
  /** ISO 4217. */
  readonly currency: string;
  /** The people over whom net reach is estimated where a campaign states no other. */
  readonly universe: { readonly population: number; readonly label: string };
  /** Whether members come in with a second factor only. */
  readonly requireSecondFactor: boolean;
}

/** A workspace that a user may enter. */
export interface MyWorkspace {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly role: Role;
  /** Whether its members come in with a second factor only. */
  readonly secondFactorRequired: boolean;
}

/** The door of the workspaces module. */
export abstract class Workspaces {
  /** Facts about the workspace; throws where there is none, since a request's own workspace exists. */
  abstract facts(workspaceId: string): Promise<WorkspaceFacts>;

  /** The workspaces of which the user is a member, at most 200, by name. */
  abstract ofUser(userId: string): Promise<MyWorkspace[]>;

  /** Every workspace's id. */
  abstract allIds(): Promise<string[]>;

  /**
   * Lets a job visit every workspace, by itself and now. One that fails is logged and keeps no other
   * waiting; an `AggregateError` then says so at the end.
   */
  abstract visitAll(visit: (ctx: RequestContext) => Promise<void>): Promise<void>;
}
